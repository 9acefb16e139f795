/*
 * qsandbox: a policy, bound to the process that it is made for
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Profiles cannot know the process, and QEMU signals its own threads only: to take a
 * vCPU out of the guest, to abort.  Without this, whoever took a QEMU over could end
 * every process of the same user, other VMs first.
 */
#ifndef QSANDBOX_PROCESS_H
#define QSANDBOX_PROCESS_H

#include <stdint.h>
#include "qsandbox/policy.h"

/*
 * Makes the calls of @policy that name a process name @process only.  Calls that the
 * architecture does not have, or that nothing grants, are left out.
 */
void qs_policy_bind_process(QsPolicy *policy, uint32_t process);

/*
 * Makes what @profile grants of @call, whose first argument is a descriptor, hold for
 * @descriptor only.  A profile cannot know the number.  Nothing happens where it does not
 * grant the call.
 */
void qs_policy_bind_descriptor(QsPolicy *policy, const char *profile, const char *call,
                               int descriptor);

#endif
