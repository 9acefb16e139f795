/*
 * Refused calls are reported and fail, on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include "qsandbox/kernel.h"
#include "reporting.h"

#define N_FLOOD 100

/* Ends the process by getppid(), and by dup() of descriptor 77. */
static int judge(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6])
{
    return nr == SYS_getppid || (nr == SYS_dup && args[0] == 77) ? 0 : ENOTTY;
}

static int errno_mode(int fd)
{
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
    LIVE_CHECK(qs_reporter_count() == 0);
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    errno = 77;
    LIVE_CHECK(syscall(SYS_uname, 0) == -1 && errno == EPERM);
    LIVE_CHECK(qs_reporter_count() == 2);
    _exit(0);
}

static void test_errno(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(errno_mode, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(live_count_lines(&result), ==, 2);
    g_assert_nonnull(strstr(result.output, "refused getppid("));
    g_assert_nonnull(strstr(result.output, "refused uname("));
    g_assert_true(g_str_has_suffix(result.output, ": allowed by no profile\n"));
}

static int flood(int fd)
{
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
    for (int i = 0; i < N_FLOOD; i++) {
        LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    }
    LIVE_CHECK(qs_reporter_count() == N_FLOOD);
    _exit(0);
}

static void test_flood(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(flood, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(live_count_lines(&result), ==, 18);
    g_assert_nonnull(strstr(result.output, " (32 times)\n"));
    g_assert_true(g_str_has_suffix(result.output, " (64 times)\n"));
}

enum { N_CROWD = 8, N_CROWD_CALLS = 12 };

static int crowd_ready, crowd_go, crowd_done;

/* Refused again and again, each thread by a call of its own. */
static void *crowd_member(void *opaque)
{
    long nr = SYS_getuid + (long)opaque;

    __atomic_add_fetch(&crowd_ready, 1, __ATOMIC_SEQ_CST);
    while (!__atomic_load_n(&crowd_go, __ATOMIC_SEQ_CST)) {
        ;
    }
    for (int i = 0; i < N_CROWD_CALLS; i++) {
        LIVE_CHECK(syscall(nr, i, ~0L) == -1 && errno == EPERM);
    }
    __atomic_add_fetch(&crowd_done, 1, __ATOMIC_SEQ_CST);
    for (;;) {
        __asm__ volatile("" ::: "memory");
    }
    return NULL;
}

static int crowd(int fd)
{
    pthread_t threads[N_CROWD];

    reporting_start(fd, QS_VIOLATION_ERRNO);
    for (long i = 0; i < N_CROWD; i++) {
        LIVE_CHECK(pthread_create(&threads[i], NULL, crowd_member, (void *)i) == 0);
    }
    while (__atomic_load_n(&crowd_ready, __ATOMIC_SEQ_CST) < N_CROWD) {
        ;
    }
    reporting_lock_down_strictly();
    __atomic_store_n(&crowd_go, 1, __ATOMIC_SEQ_CST);
    while (__atomic_load_n(&crowd_done, __ATOMIC_SEQ_CST) < N_CROWD) {
        ;
    }
    LIVE_CHECK(qs_reporter_count() == N_CROWD * N_CROWD_CALLS);
    _exit(0);
}

/* Several threads tell at once: no line is torn, none is missing. */
static void test_crowd(void)
{
    g_auto(LiveResult) result = { 0 };
    g_auto(GStrv) lines = NULL;

    live_run(crowd, &result);
    live_assert_exited(&result, 0);
    lines = g_strsplit(result.output, "\n", -1);
    g_assert_cmpuint(live_count_lines(&result), ==, N_CROWD * N_CROWD_CALLS);
    for (size_t i = 0; i < N_CROWD * N_CROWD_CALLS; i++) {
        g_assert_true(g_regex_match_simple(
            "^qemu-sandbox: refused [a-z0-9_]+\\(0x[0-9a-f]+, 0xf{16}"
            "(, 0x[0-9a-f]+){4}\\) nr [0-9]+ arch [a-z0-9_]+ in thread \"[^\"]*\" "
            "\\(tid [0-9]+\\) at 0x[0-9a-f]+: allowed by no profile$",
            lines[i], 0, 0));
    }
}

static int fatal_call(int fd)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_ERRNO,
        .fd = fd,
        .judge = judge,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
    reporting_lock_down_strictly();
    LIVE_CHECK(syscall(SYS_uname, 0) == -1 && errno == EPERM);
    syscall(SYS_getppid);
    return 1;
}

/* The judge chooses the error, and sees the arguments. */
static int judged_calls(int fd)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_AUTO,
        .fd = fd,
        .judge = judge,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
    reporting_lock_down_strictly();
    LIVE_CHECK(syscall(SYS_uname, 0) == -1 && errno == ENOTTY);
    LIVE_CHECK(syscall(SYS_dup, 76) == -1 && errno == ENOTTY);
    syscall(SYS_dup, 77);
    return 1;
}

static void test_judge(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(judged_calls, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 3);
}

static void test_fatal(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(fatal_call, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 2);
}

/* Stage 1 tells and goes on, stage 2 tells and kills; a third there is not. */
static int two_stages(int fd)
{
    g_autoptr(GError) error = NULL;
    QsReporter third = { .violation = QS_VIOLATION_ERRNO, .fd = fd };
    static const LiveRule rules[] = {
        { SYS_getppid, SECCOMP_RET_TRAP },
        { SYS_rt_sigaction, SECCOMP_RET_TRAP },
    };

    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    reporting_start(fd, QS_VIOLATION_KILL);
    LIVE_CHECK(!qs_reporter_start(&third, &error));
    live_check_error(error, "twice", NULL);
    syscall(SYS_getppid);
    return 1;
}

static void test_two_stages(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(two_stages, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 2);
}

static int bad_violation(int fd)
{
    g_autoptr(GError) error = NULL;
    QsReporter reporter = { .fd = fd };

    LIVE_CHECK(!qs_reporter_start(&reporter, &error));
    live_check_error(error, "0 is not a way", NULL);
    return 0;
}

static void test_bad_violation(void)
{
    live_run_ok(bad_violation);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_func("/kernel/reporter/errno", test_errno);
    g_test_add_func("/kernel/reporter/flood", test_flood);
    g_test_add_func("/kernel/reporter/crowd", test_crowd);
    g_test_add_func("/kernel/reporter/fatal", test_fatal);
    g_test_add_func("/kernel/reporter/judge", test_judge);
    g_test_add_func("/kernel/reporter/two-stages", test_two_stages);
    g_test_add_func("/kernel/reporter/bad-violation", test_bad_violation);
    return g_test_run();
}
