/*
 * Choices out of a fuzzer's bytes, and pseudo-random numbers
 *
 * Bytes that are no longer there count as zero, so each choice has its plainest
 * answer at zero, and every input means something.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_FUZZ_DRAW_H
#define TESTS_FUZZ_DRAW_H

#include <glib.h>
#include <stdint.h>

typedef struct Draw {
    const uint8_t *at;
    const uint8_t *end;
} Draw;

static inline gboolean draw_is_empty(const Draw *draw)
{
    return draw->at == draw->end;
}

static inline uint8_t draw_byte(Draw *draw)
{
    return draw_is_empty(draw) ? 0 : *draw->at++;
}

static inline uint32_t draw_word(Draw *draw)
{
    uint32_t word = 0;

    for (unsigned i = 0; i < 4; i++) {
        word = word << 8 | draw_byte(draw);
    }
    return word;
}

/* 0 to @n - 1, of one byte; @n is at most 256. */
static inline unsigned draw_below(Draw *draw, unsigned n)
{
    return draw_byte(draw) % n;
}

/* Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators (2014). */
typedef struct Prng {
    uint64_t state;
} Prng;

static inline uint64_t prng_next(Prng *prng)
{
    uint64_t z = prng->state += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

static inline unsigned prng_below(Prng *prng, unsigned n)
{
    return (prng_next(prng) >> 32) * n >> 32;
}

/* A seed out of bytes (FNV-1a). */
static inline Prng prng_of_bytes(const uint8_t *data, size_t size)
{
    Prng prng = { UINT64_C(0xcbf29ce484222325) };

    for (size_t i = 0; i < size; i++) {
        prng.state = (prng.state ^ data[i]) * UINT64_C(0x100000001b3);
    }
    return prng;
}

#endif
