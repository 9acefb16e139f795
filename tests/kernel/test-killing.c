/*
 * Refused calls that end the process, on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include "qsandbox/kernel.h"
#include "reporting.h"

static const char *role_of(void *opaque, pid_t tid)
{
    return tid == getpid() ? "main" : "vcpu";
}

static int kill_main(int fd)
{
    reporting_start(fd, QS_VIOLATION_KILL);
    prctl(PR_SET_NAME, "over\"seer\n", 0, 0, 0);
    reporting_lock_down_strictly();
    syscall(SYS_getppid, 1, 0x234, -1L, 0, 5, 0x600);
    return 1;
}

static void test_kill_main(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(kill_main, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
    g_assert_true(g_str_has_prefix(result.output, "qemu-sandbox: refused getppid("
                                                  "0x1, 0x234, 0xffffffff"));
    g_assert_nonnull(strstr(result.output, ", 0x0, 0x5, 0x600) nr "));
    g_assert_nonnull(strstr(result.output, " in thread \"over?seer?\" (tid "));
    g_assert_nonnull(strstr(result.output, ") at 0x"));
    g_assert_true(g_str_has_suffix(result.output, ": allowed by feature/parents, "
                                                  "feature/family\n"));
}

static void *go_wrong(void *opaque)
{
    pthread_barrier_wait(opaque);
    syscall(SYS_getppid);
    return NULL;
}

static int kill_thread(int fd)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_KILL,
        .fd = fd,
        .role_of = role_of,
    };
    static const LiveRule rules[] = {
        { SYS_getppid, SECCOMP_RET_TRAP },
        { SYS_rt_sigaction, SECCOMP_RET_TRAP },
    };
    pthread_barrier_t barrier;
    pthread_t thread;

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
    pthread_barrier_init(&barrier, NULL, 2);
    pthread_create(&thread, NULL, go_wrong, &barrier);
    pthread_setname_np(thread, "CPU 3/KVM");
    reporting_lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    return 1;
}

static void test_kill_thread(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(kill_thread, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_nonnull(strstr(result.output, "in thread \"CPU 3/KVM\" (tid "));
    g_assert_nonnull(strstr(result.output, ", role vcpu) at 0x"));
}

/* end_process() when what it asks for is not refused by TRAP. */
static int kill_lax(int fd)
{
    static const LiveRule rules[] = { { SYS_getppid, SECCOMP_RET_TRAP } };

    reporting_start(fd, QS_VIOLATION_KILL);
    reporting_lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_soft_sigaction(int fd)
{
    static const LiveRule rules[] = {
        { SYS_rt_sigaction, SECCOMP_RET_ERRNO | EPERM },
        { SYS_write, SECCOMP_RET_ALLOW },
        { SYS_ppoll, SECCOMP_RET_ALLOW },
        { SYS_gettid, SECCOMP_RET_ALLOW },
        { SYS_prctl, SECCOMP_RET_ALLOW },
    };

    reporting_start(fd, QS_VIOLATION_KILL);
    reporting_lock_down(SECCOMP_RET_TRAP, rules, G_N_ELEMENTS(rules));
    syscall(SYS_getppid);
    return 1;
}

static void *attack_handler(void *opaque)
{
    struct sigaction ignore = { .sa_handler = SIG_IGN };

    pthread_barrier_wait(opaque);
    sigaction(SIGSYS, &ignore, NULL);
    _exit(0);
}

static int kill_while_attacked(int fd)
{
    static const LiveRule rules[] = {
        { SYS_rt_sigaction, SECCOMP_RET_TRAP },
        { SYS_rt_sigprocmask, SECCOMP_RET_ALLOW },
    };
    pthread_barrier_t barrier;
    pthread_t thread;

    reporting_start(fd, QS_VIOLATION_KILL);
    pthread_barrier_init(&barrier, NULL, 2);
    pthread_create(&thread, NULL, attack_handler, &barrier);
    reporting_lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    return 1;
}

/* The handler cannot do its work: untold, but just as dead. */
static int kill_nameless(int fd)
{
    static const LiveRule rules[] = {
        { SYS_write, SECCOMP_RET_ALLOW },
        { SYS_ppoll, SECCOMP_RET_ALLOW },
        { SYS_gettid, SECCOMP_RET_ALLOW },
        { SYS_exit_group, SECCOMP_RET_ALLOW },
    };

    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down(SECCOMP_RET_TRAP, rules, G_N_ELEMENTS(rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_blocked(int fd)
{
    sigset_t all;

    reporting_start(fd, QS_VIOLATION_ERRNO);
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    reporting_lock_down_strictly();
    syscall(SYS_getppid);
    return 1;
}

static int kill_sent(int fd)
{
    reporting_start(fd, QS_VIOLATION_ERRNO);
    raise(SIGSYS);
    return 1;
}

static void test_kill_untold(gconstpointer body)
{
    g_auto(LiveResult) result = { 0 };

    live_run((int (*)(int))body, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpstr(result.output, ==, "");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_func("/kernel/killing/main", test_kill_main);
    g_test_add_func("/kernel/killing/thread", test_kill_thread);
    g_test_add_data_func("/kernel/killing/lax-filter", kill_lax, reporting_test_killed);
    g_test_add_data_func("/kernel/killing/soft-sigaction", kill_soft_sigaction,
                         reporting_test_killed);
    g_test_add_data_func("/kernel/killing/attacked", kill_while_attacked,
                         reporting_test_killed);
    g_test_add_data_func("/kernel/killing/untold/no-prctl", kill_nameless,
                         test_kill_untold);
    g_test_add_data_func("/kernel/killing/untold/blocked", kill_blocked,
                         test_kill_untold);
    g_test_add_data_func("/kernel/killing/untold/sent", kill_sent, test_kill_untold);
    return g_test_run();
}
