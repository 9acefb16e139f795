/*
 * -sandbox: calls that name a process may name this one only
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Profiles cannot know the process, and QEMU signals its own threads only: to
 * take a vCPU out of the guest, to abort.  Without this, whoever took a QEMU
 * over could end every process of the same user, other VMs first.
 *
 * The start-up filter is not bound: a daemon changes its process id while that
 * is in force.  The policy of the VM comes after that.
 */
#include "qemu/osdep.h"
#include "glue.h"

/* Those that take a thread group as their first argument, 32 bits wide. */
static const char *const bound_calls[] = { "tgkill", "rt_tgsigqueueinfo" };

static void bind_call(const QsPolicyCall *call)
{
    guint i;

    for (i = 0; i < call->grants->len; i++) {
        QsGrant *grant = g_ptr_array_index(call->grants, i);
        QsCond *both[] = {
            qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, getpid()),
            grant->cond,
        };

        grant->cond = grant->cond ? qs_cond_new_all(both, 2) : both[0];
    }
}

void sandbox_bind_to_process(QsPolicy *policy)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(bound_calls); i++) {
        const QsAbiCall *known = qs_abi_find_call(sandbox.abi, bound_calls[i]);
        const QsPolicyCall *call =
            known ? qs_policy_find(policy, known->nr) : NULL;

        if (call) {
            bind_call(call);
        }
    }
}
