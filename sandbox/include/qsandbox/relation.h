/*
 * qsandbox: what conditions have to do with each other
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Each answer TRUE is certain; FALSE may also mean "not found out".
 */
#ifndef QSANDBOX_RELATION_H
#define QSANDBOX_RELATION_H

#include "qsandbox/condition.h"

/* Wherever @a holds, @b holds too.  NULL always holds. */
gboolean qs_cond_implies(const QsCond *a, const QsCond *b);

/*
 * The same for two conditions of many, of which neither is known to hold always: gives
 * up when no more of *@steps are left, from which it takes at least one.
 */
gboolean qs_cond_implies_within(const QsCond *a, const QsCond *b, unsigned *steps);

/* No arguments, or all arguments, satisfy @cond. */
gboolean qs_cond_is_never(const QsCond *cond);
gboolean qs_cond_is_always(const QsCond *cond);

#endif
