/*
 * qsandbox: whether one condition implies another
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * TRUE is certain.  FALSE may also mean that it was not found out.
 */
#ifndef QSANDBOX_RELATION_H
#define QSANDBOX_RELATION_H

#include "qsandbox/condition.h"

/* Wherever @a holds, @b holds too.  NULL always holds. */
gboolean qs_cond_implies(const QsCond *a, const QsCond *b);

/*
 * The same for two conditions that are not known to hold always, out of many that are
 * compared.  It takes at least one of *@steps, and gives up when none is left.
 */
gboolean qs_cond_implies_within(const QsCond *a, const QsCond *b, unsigned *steps);

/* No arguments, or all arguments, satisfy @cond. */
gboolean qs_cond_is_never(const QsCond *cond);
gboolean qs_cond_is_always(const QsCond *cond);

#endif
