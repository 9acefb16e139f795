/*
 * qsandbox: conditions on arguments
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A QsCond says, in numbers, for which arguments of a call a rule holds on one
 * architecture.  A profile says the same in names; qs_rule_resolve() makes the
 * one of the other.
 */
#ifndef QSANDBOX_CONDITION_H
#define QSANDBOX_CONDITION_H

#include <glib.h>
#include <stdint.h>

typedef enum QsCondKind {
    QS_COND_ALL = 1, /* every child holds */
    QS_COND_ANY,     /* some child holds */
    QS_COND_TEST,
} QsCondKind;

typedef enum QsCmp {
    QS_CMP_EQ = 1,
    QS_CMP_NE,
    QS_CMP_LT,
    QS_CMP_LE,
    QS_CMP_GT,
    QS_CMP_GE,
} QsCmp;

/* "==", "<=" and so on. */
const char *qs_cmp_text(QsCmp op);

/* The comparison that holds where @op does not. */
QsCmp qs_cmp_opposite(QsCmp op);

/* The @bits (1 to 64) bits that a comparison looks at, set. */
static inline uint64_t qs_width_mask(unsigned bits)
{
    return UINT64_MAX >> (64 - bits);
}

/* Most nodes in one condition, and most nesting. */
#define QS_COND_MAX_NODES 4096
#define QS_COND_MAX_DEPTH 32

typedef struct QsCond QsCond;
struct QsCond {
    QsCondKind kind;

    /* ALL, ANY: at least one child */
    QsCond **children;
    size_t n_children;

    /*
     * TEST: ((args[arg] truncated to bits) & mask) OP value, unsigned.
     * @mask and @value fit @bits; @mask is all ones for a plain comparison.
     */
    uint8_t arg;  /* 0..5 */
    uint8_t bits; /* 32 or 64 */
    QsCmp op;
    uint64_t mask;
    uint64_t value;
};

QsCond *qs_cond_new_test(unsigned arg, unsigned bits, uint64_t mask, QsCmp op,
                         uint64_t value);
/* Take ownership of @children's elements and copy the array itself. */
QsCond *qs_cond_new_all(QsCond **children, size_t n);
QsCond *qs_cond_new_any(QsCond **children, size_t n);
QsCond *qs_cond_copy(const QsCond *cond);
void qs_cond_free(QsCond *cond);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsCond, qs_cond_free)

/*
 * The reference meaning: slow, obvious, right.  A NULL @cond always holds.
 * Async-signal-safe; does not allocate.
 */
gboolean qs_cond_holds(const QsCond *cond, const uint64_t args[6]);

/* For messages: "(arg2 & 0x4) == 0 && ...".  Caller frees. */
char *qs_cond_format(const QsCond *cond);

#endif
