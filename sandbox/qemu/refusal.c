/*
 * -sandbox: what is said of a refused call, and what it comes to
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The functions that the reporter calls run in a signal handler, in whatever
 * thread made the call: they read memory that was written before the lockdown,
 * and nothing else.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "glue.h"

static int judge(void *opaque, uint32_t audit_arch, uint32_t nr,
                 const uint64_t args[6])
{
    return qs_verdicts_find(sandbox.verdicts, audit_arch, nr, args);
}

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6],
                         char *buffer, size_t size)
{
    if (!sandbox.hints) {
        buffer[0] = '\0';
        return 0;
    }
    return qs_hints_describe(sandbox.hints, nr, args, buffer, size);
}

static const char *role_of(void *opaque, pid_t tid)
{
    const char *own = sandbox_own_role();
    size_t i;

    for (i = 0; i < sandbox.n_threads; i++) {
        if (sandbox.threads[i].tid == tid) {
            return sandbox.threads[i].role;
        }
    }
    if (own) {
        return own;
    }
    return sandbox.state == SANDBOX_STATE_STARTING ? "starting" : "other";
}

bool sandbox_reporter_start(Error **errp)
{
    QsReporter reporter = {
        .violation = sandbox.settings.violation,
        .fd = STDERR_FILENO,
        .describe = describe,
        .role_of = role_of,
        .judge = judge,
    };
    g_autoptr(GError) error = NULL;

    sandbox.verdicts = qs_verdicts_new(sandbox.library, sandbox.abi, &error);
    if (!sandbox.verdicts) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    if (!qs_reporter_start(&reporter, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}
