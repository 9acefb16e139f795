/*
 * What tests of refused calls have in common
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "reporting.h"

#include <signal.h>
#include <sys/prctl.h>

/* What the handler and the ways out need; the rest of the world is refused. */
static const LiveRule strict_rules[] = {
    { SYS_write, SECCOMP_RET_ALLOW },
    { SYS_ppoll, SECCOMP_RET_ALLOW },
    { SYS_gettid, SECCOMP_RET_ALLOW },
    { SYS_prctl, SECCOMP_RET_ALLOW, 1, PR_GET_NAME },
    { SYS_rt_sigreturn, SECCOMP_RET_ALLOW },
    { SYS_exit_group, SECCOMP_RET_ALLOW },
};

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6], char *buffer,
                         size_t size)
{
    if (nr != SYS_getppid) {
        return 0;
    }
    g_strlcpy(buffer, "feature/parents, feature/family", size);
    return 2;
}

void reporting_start(int fd, QsViolation violation)
{
    QsReporter reporter = {
        .violation = violation,
        .fd = fd,
        .describe = describe,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
}

void reporting_lock_down(uint32_t fallback, const LiveRule *rules, size_t n_rules)
{
    LiveProgram program;
    g_autoptr(GError) error = NULL;

    live_program(&program, SECCOMP_RET_TRAP, fallback, rules, n_rules);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, &error));
}

void reporting_lock_down_strictly(void)
{
    reporting_lock_down(SECCOMP_RET_TRAP, strict_rules, G_N_ELEMENTS(strict_rules));
}

void reporting_test_killed(gconstpointer body)
{
    g_auto(LiveResult) result = { 0 };

    live_run((int (*)(int))body, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
}
