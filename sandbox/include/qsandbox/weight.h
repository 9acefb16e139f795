/*
 * qsandbox: what a library carries without need
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_WEIGHT_H
#define QSANDBOX_WEIGHT_H

#include <glib.h>
#include "qsandbox/library.h"

/* Profiles below it are for people who give them with -sandbox profile=; no VM has them. */
#define QS_GIVEN_FOLDER "given/"

/*
 * What of @profile, one of @library, changes no policy of any VM:
 *
 *   a profile that nothing chooses: it matches nothing, and no profile that is chosen
 *   requires it;
 *   a pattern that another one of the same kind covers;
 *   a rule, or a part of its condition, that gives nothing in any role and on any
 *   architecture beyond what the other rules of the profile, of those that it requires and
 *   of those that every VM has give.
 *
 * For profiles below startup/, the first filter stands for the VM's policy.  A requirement
 * that another one brings, too, is no fault.  Nor is a name or a part of the condition that
 * rules by name share: they add up for a call, yet each rule says whole what its caller does.
 *
 * The profiles of @library are without faults between them (qs_library_check()).  Returns
 * a GPtrArray of char * "FILE:LINE:COLUMN: what", possibly empty; the caller owns it.
 */
GPtrArray *qs_profile_weigh(const QsLibrary *library, const QsProfile *profile);

#endif
