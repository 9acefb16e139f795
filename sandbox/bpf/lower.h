/*
 * From a policy to a decision diagram
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_BPF_LOWER_H
#define QSANDBOX_BPF_LOWER_H

#include "decision.h"
#include "hot.h"
#include "qsandbox/policy.h"

/*
 * The decision with which the program for @policy begins.  Fails with
 * QS_ERROR_LIMIT if a condition is nested too deeply.
 */
gboolean qsb_lower_policy(QsDiagram *diagram, const QsPolicy *policy,
                         const QsHotCall *hot, uint32_t n_hot,
                         uint32_t *ret_root, GError **error);

#endif
