/*
 * Conditions in names, as a profile says them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * All of it lives in the arena of its profile.
 */
#ifndef QSANDBOX_PROFILE_EXPR_H
#define QSANDBOX_PROFILE_EXPR_H

#include "qsandbox/arena.h"
#include "qsandbox/condition.h"
#include "qsandbox/profile.h"
#include "fault.h"

/* A constant's name, or a number. */
typedef struct ProfileAtom {
    const char *name; /* NULL: a number */
    uint64_t number;  /* its magnitude */
    gboolean negative;
    unsigned column;
} ProfileAtom;

/* A|B|... */
typedef struct ProfileUnion {
    ProfileAtom *atoms;
    size_t n_atoms;
} ProfileUnion;

typedef enum ProfileExprKind {
    EXPR_ALL = 1,
    EXPR_ANY,
    EXPR_COMPARE, /* ARG op V, (ARG & M) op V, with {V, ...} for == and != */
    EXPR_IN,      /* ARG in V */
} ProfileExprKind;

struct QsExpr {
    ProfileExprKind kind;
    unsigned column;
    unsigned depth; /* of the tree in numbers that it becomes at most */

    QsExpr **children; /* ALL, ANY: at least two */
    size_t n_children;

    const char *arg;
    ProfileUnion mask;    /* COMPARE: no atoms if there is none */
    QsCmp op;             /* COMPARE */
    gboolean set;         /* written with braces */
    ProfileUnion *values; /* at least one */
    size_t n_values;
};

/* Reads the condition that is all of [@text, @end), a part of the line at @line. */
QsExpr *profile_expr_parse(QsArena *arena, const char *line, const char *text,
                           const char *end, ProfileFault *fault);

/* What @expr means for @call on @abi.  NULL on failure. */
QsCond *profile_expr_resolve(const QsExpr *expr, const QsAbi *abi, const QsAbiCall *call,
                             ProfileFault *fault);

/* As it would be written. */
void profile_expr_format(GString *out, const QsExpr *expr);

#endif
