/*
 * Refused calls are told and let through (log mode), on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"

#define N_WORKERS 4
#define N_CALLS 200

static int judge(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6])
{
    return nr == SYS_uname ? 0 : EPERM;
}

static void start(int fd)
{
    g_autoptr(GError) error = NULL;
    QsReporter reporter = {
        .violation = QS_VIOLATION_LOG,
        .fd = fd,
        .judge = judge,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, &error));
    LIVE_CHECK(qs_reporter_listen_prepare(&error));
    LIVE_CHECK(qs_reporter_listen_prepare(&error));
}

static void lock_down(uint32_t fallback, const LiveRule *rules, size_t n_rules)
{
    LiveProgram program;
    g_autoptr(GError) error = NULL;
    int listener = -1;

    live_program(&program, SECCOMP_RET_USER_NOTIF, fallback, rules, n_rules);
    LIVE_CHECK(qs_kernel_install(&program.program, &listener, &error));
    qs_reporter_listen(listener);
}

static int pass_through(int fd)
{
    static const LiveRule rules[] = { { SYS_getppid, SECCOMP_RET_USER_NOTIF } };
    pid_t parent = getppid();

    prctl(PR_SET_NAME, "pupil", 0, 0, 0);
    start(fd);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    LIVE_CHECK(syscall(SYS_getppid, 1, 2, 3, 4, 5, 6) == parent);
    LIVE_CHECK(qs_reporter_count() == 1);
    return 0;
}

static void test_pass_through(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(pass_through, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
    g_assert_true(g_str_has_prefix(result.output, "qemu-sandbox: refused getppid("
                                                  "0x1, 0x2, 0x3, 0x4, 0x5, 0x6) nr "));
    g_assert_nonnull(strstr(result.output, " in thread \"pupil\" (tid "));
    g_assert_true(g_str_has_suffix(result.output, "; LET THROUGH (violation=log)\n"));
}

/* The list at the top of sandbox/kernel/listener.c, and nothing else. */
static int needs_no_more(int fd)
{
    const LiveRule rules[] = {
        { SYS_write, SECCOMP_RET_ALLOW, 1, fd },
        { SYS_ppoll, SECCOMP_RET_ALLOW },
        { SYS_futex, SECCOMP_RET_ALLOW, 2, FUTEX_WAIT_PRIVATE },
        { SYS_futex, SECCOMP_RET_ALLOW, 2, FUTEX_WAKE_PRIVATE },
        { SYS_ioctl, SECCOMP_RET_ALLOW, 2, (uint32_t)SECCOMP_IOCTL_NOTIF_RECV },
        { SYS_ioctl, SECCOMP_RET_ALLOW, 2, (uint32_t)SECCOMP_IOCTL_NOTIF_SEND },
        { SYS_openat, SECCOMP_RET_ALLOW, 3,
          O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NOFOLLOW },
        { SYS_read, SECCOMP_RET_ALLOW },
        { SYS_close, SECCOMP_RET_ALLOW },
    };
    pid_t parent = getppid();
    int opened;

    start(fd);
    lock_down(SECCOMP_RET_USER_NOTIF, rules, G_N_ELEMENTS(rules));
    LIVE_CHECK(syscall(SYS_getppid) == parent);
    opened = open("/dev/null", O_RDONLY | O_CLOEXEC);
    LIVE_CHECK(opened >= 0);
    _exit(0);
}

static void test_needs_no_more(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(needs_no_more, &result);
    live_assert_exited(&result, 0);
    g_assert_nonnull(strstr(result.output, "refused getppid("));
    g_assert_nonnull(strstr(result.output, "refused openat("));
    g_assert_nonnull(strstr(result.output, "refused exit_group("));
    g_assert_null(strstr(result.output, "\"qsandbox-log\""));
    g_assert_null(strstr(result.output, "thread \"?\""));
}

static void *call_often(void *opaque)
{
    pid_t *parent = opaque;

    prctl(PR_SET_NAME, "worker", 0, 0, 0);
    for (int i = 0; i < N_CALLS; i++) {
        LIVE_CHECK(syscall(SYS_getppid) == *parent);
    }
    return NULL;
}

/* Threads made under the filter, by a call that is told itself. */
static int threads(int fd)
{
    static const LiveRule rules[] = {
        { SYS_getppid, SECCOMP_RET_USER_NOTIF },
        { SYS_clone, SECCOMP_RET_USER_NOTIF },
#ifdef SYS_clone3
        { SYS_clone3, SECCOMP_RET_ERRNO | ENOSYS },
#endif
    };
    pthread_t workers[N_WORKERS];
    pid_t parent = getppid();

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    for (int i = 0; i < N_WORKERS; i++) {
        LIVE_CHECK(pthread_create(&workers[i], NULL, call_often, &parent) == 0);
    }
    for (int i = 0; i < N_WORKERS; i++) {
        pthread_join(workers[i], NULL);
    }
    LIVE_CHECK(qs_reporter_count() == N_WORKERS * (N_CALLS + 1));
    return 0;
}

static void test_threads(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(threads, &result);
    live_assert_exited(&result, 0);
    /* 4 clones; 800 getppid: 16, then 32, 64, ..., 512. */
    g_assert_cmpuint(live_count_lines(&result), ==, 4 + 16 + 5);
    g_assert_nonnull(strstr(result.output, "refused clone("));
    g_assert_nonnull(strstr(result.output, "in thread \"worker\""));
    g_assert_nonnull(strstr(result.output, " (512 times)\n"));
}

static void on_alarm(int signal_number)
{
}

/* Whoever waits for the listener may be interrupted all the while. */
static int signals(int fd)
{
    static const LiveRule rules[] = { { SYS_getppid, SECCOMP_RET_USER_NOTIF } };
    struct sigaction action = { .sa_handler = on_alarm, .sa_flags = SA_RESTART };
    struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1 };
    struct itimerspec often = { { 0, 200000 }, { 0, 200000 } };
    pid_t parent = getppid();
    timer_t timer;

    sigaction(SIGUSR1, &action, NULL);
    start(fd);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    LIVE_CHECK(timer_create(CLOCK_MONOTONIC, &event, &timer) == 0);
    LIVE_CHECK(timer_settime(timer, 0, &often, NULL) == 0);
    for (int i = 0; i < 5 * N_CALLS; i++) {
        LIVE_CHECK(syscall(SYS_getppid) == parent);
    }
    return 0;
}

static void test_signals(void)
{
    live_run_ok(signals);
}

static int fatal_call(int fd)
{
    static const LiveRule rules[] = {
        { SYS_uname, SECCOMP_RET_USER_NOTIF },
        { SYS_tgkill, SECCOMP_RET_USER_NOTIF },
        { SYS_exit_group, SECCOMP_RET_USER_NOTIF },
    };

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    syscall(SYS_uname, 0);
    return 1;
}

static void test_fatal(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(fatal_call, &result);
    g_assert_true(WIFSIGNALED(result.status));
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
    g_assert_null(strstr(result.output, "LET THROUGH"));
}

/* Trapped by an earlier filter: past letting through, but no reason to die. */
static int trapped(int fd)
{
    static const LiveRule rules[] = { { SYS_getppid, SECCOMP_RET_TRAP } };
    LiveProgram program;

    start(fd);
    live_program(&program, SECCOMP_RET_TRAP, SECCOMP_RET_ALLOW, rules, 1);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, NULL));
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    return 0;
}

static void test_trapped(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(trapped, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
    g_assert_null(strstr(result.output, "LET THROUGH"));
}

static int not_log_mode(int fd)
{
    g_autoptr(GError) error = NULL;
    QsReporter reporter = { .violation = QS_VIOLATION_KILL, .fd = fd };

    LIVE_CHECK(!qs_reporter_listen_prepare(&error));
    live_check_error(error, "log mode", NULL);
    g_clear_error(&error);
    LIVE_CHECK(qs_reporter_start(&reporter, &error));
    LIVE_CHECK(!qs_reporter_listen_prepare(&error));
    live_check_error(error, "log mode", NULL);
    return 0;
}

static void test_not_log_mode(void)
{
    live_run_ok(not_log_mode);
}

/* Not a listener: told, and nobody waits for what will not come. */
static int lost(int fd)
{
    int fds[2];
    char line[200];
    ssize_t n;

    LIVE_CHECK(pipe(fds) == 0);
    start(fds[1]);
    qs_reporter_listen(dup(fds[0]));
    n = read(fds[0], line, sizeof(line) - 1);
    LIVE_CHECK(n > 0);
    line[n] = '\0';
    LIVE_CHECK(strstr(line, "the listener is lost"));
    return 0;
}

static void test_lost(void)
{
    live_run_ok(lost);
}

int main(int argc, char **argv)
{
    QsKernel kernel;

    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible() || !qs_kernel_probe(&kernel, NULL) || !kernel.user_notif ||
        !kernel.tsync_esrch) {
        g_print("1..0 # SKIP no user notifications with TSYNC_ESRCH here\n");
        return 0;
    }
    g_test_add_func("/kernel/listener/pass-through", test_pass_through);
    g_test_add_func("/kernel/listener/needs-no-more", test_needs_no_more);
    g_test_add_func("/kernel/listener/threads", test_threads);
    g_test_add_func("/kernel/listener/signals", test_signals);
    g_test_add_func("/kernel/listener/fatal", test_fatal);
    g_test_add_func("/kernel/listener/trapped", test_trapped);
    g_test_add_func("/kernel/listener/not-log-mode", test_not_log_mode);
    g_test_add_func("/kernel/listener/lost", test_lost);
    return g_test_run();
}
