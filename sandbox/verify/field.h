/*
 * Some bits of one word of a call.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_VERIFY_FIELD_H
#define QSANDBOX_VERIFY_FIELD_H

#include <glib.h>
#include <stdint.h>

/*
 * Some bits of one word, moved and inverted, and a number added:
 * (move(word & mask) ^ flip) + addend.  Constants have no mask.
 */
typedef struct VerifyField {
    unsigned word;
    uint32_t mask;
    int right; /* how far the masked word is shifted right; < 0: left */
    uint32_t flip;
    uint32_t addend;
} VerifyField;

/* Bits of the word, moved to where the field has them. */
static inline uint32_t verify_field_move(const VerifyField *field, uint32_t bits)
{
    return field->right >= 0 ? bits >> field->right : bits << -field->right;
}

/* The reverse. */
static inline uint32_t verify_field_move_back(const VerifyField *field, uint32_t bits)
{
    return field->right >= 0 ? bits << field->right : bits >> -field->right;
}

static inline uint32_t verify_field_value(const VerifyField *field, uint32_t word)
{
    return (verify_field_move(field, word & field->mask) ^ field->flip) + field->addend;
}

#endif
