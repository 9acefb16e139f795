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

/* Lines for people; those for qsandbox learn begin otherwise. */
static unsigned count_reports(const LiveResult *result)
{
    g_auto(GStrv) lines = g_strsplit(result->output, "\n", -1);
    unsigned n = 0;

    for (char **line = lines; *line; line++) {
        n += **line && !g_str_has_prefix(*line, "qemu-sandbox-learn ");
    }
    return n;
}

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
    LIVE_CHECK(qs_reporter_listener() == 0);
}

static void lock_down(uint32_t fallback, const LiveRule *rules, size_t n_rules)
{
    LiveProgram program;
    g_autoptr(GError) error = NULL;
    int listener = -1;

    LIVE_CHECK(qs_reporter_listen_start(&error));
    LIVE_CHECK(qs_reporter_listener() > 0);
    live_program(&program, SECCOMP_RET_USER_NOTIF, fallback, rules, n_rules);
    LIVE_CHECK(qs_kernel_install(&program.program, &listener, &error));
    LIVE_CHECK(qs_reporter_listen(listener, &error));
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
    g_assert_cmpuint(count_reports(&result), ==, 1);
    g_assert_true(g_str_has_prefix(result.output, "qemu-sandbox: refused getppid("
                                                  "0x1, 0x2, 0x3, 0x4, 0x5, 0x6) nr "));
    g_assert_nonnull(strstr(result.output, " in thread \"pupil\" (tid "));
    g_assert_nonnull(strstr(result.output, "; LET THROUGH (violation=log)\n"));
}

/* What handing over takes, and nothing else: the listener's calls are not seen. */
static int needs_no_more(int fd)
{
    const LiveRule rules[] = {
        { SYS_write, SECCOMP_RET_ALLOW },
        { SYS_ppoll, SECCOMP_RET_ALLOW },
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
    g_assert_cmpuint(count_reports(&result), ==, 3);
    g_assert_nonnull(strstr(result.output, "refused getppid("));
    g_assert_nonnull(strstr(result.output, "refused openat("));
    g_assert_nonnull(strstr(result.output, "refused exit_group("));
    g_assert_null(strstr(result.output, "thread \"?\""));
}

static const LiveRule tell_getppid[] = { { SYS_getppid, SECCOMP_RET_USER_NOTIF } };

static char *read_all(const char *format, int number)
{
    g_autofree char *path = g_strdup_printf(format, number);
    char *text = NULL;

    LIVE_CHECK(g_file_get_contents(path, &text, NULL, NULL));
    return text;
}

/* What it is called, that it is nobody's child, and what it has kept. */
static int appearance(int fd)
{
    g_autofree char *name = NULL;
    g_autofree char *status = NULL;
    g_autofree char *folder = NULL;
    g_autoptr(GDir) fds = NULL;
    unsigned n = 0;

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    name = read_all("/proc/%d/comm", qs_reporter_listener());
    LIVE_CHECK(g_str_equal(name, "qsandbox-log\n"));
    status = read_all("/proc/%d/status", qs_reporter_listener());
    LIVE_CHECK(strstr(status, "\nSeccomp:\t0\n"));
    LIVE_CHECK(getsid(qs_reporter_listener()) != getsid(0));
    folder = g_strdup_printf("/proc/%d/fd", qs_reporter_listener());
    fds = g_dir_open(folder, 0, NULL);
    while (fds && g_dir_read_name(fds)) {
        n++;
    }
    /* 2, the listener, the channel, memory, threads, mappings, the process */
    LIVE_CHECK(n == 7);
    LIVE_CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
    return 0;
}

static void test_appearance(void)
{
    live_run_ok(appearance);
}

/* The process has no listener of its own. */
static int keeps_none(int fd)
{
    g_autoptr(GDir) fds = NULL;
    const char *name;

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    fds = g_dir_open("/proc/self/fd", 0, NULL);
    while ((name = g_dir_read_name(fds))) {
        g_autofree char *path = g_build_filename("/proc/self/fd", name, NULL);
        g_autofree char *target = g_file_read_link(path, NULL);

        LIVE_CHECK(!target || (!strstr(target, "seccomp") && !strstr(target, "pidfd") &&
                               !g_str_has_suffix(target, "/mem")));
    }
    return 0;
}

static void test_keeps_none(void)
{
    live_run_ok(keeps_none);
}

static void wait_gone(pid_t pid)
{
    while (kill(pid, 0) == 0) {
        g_usleep(1000);
    }
}

/* Killed: calls fail, and the process goes on and learns of it. */
static int dies(int fd)
{
    gboolean alive = TRUE;
    unsigned missed;
    QsRefusal refusal;

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    kill(qs_reporter_listener(), SIGTERM);
    LIVE_CHECK(syscall(SYS_getppid) > 0);
    LIVE_CHECK(qs_reporter_listen_read(&refusal, &missed, &alive) && alive);
    LIVE_CHECK(refusal.nr == SYS_getppid && refusal.let_through && missed == 0);
    kill(qs_reporter_listener(), SIGKILL);
    wait_gone(qs_reporter_listener());
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == ENOSYS);
    LIVE_CHECK(!qs_reporter_listen_read(&refusal, &missed, &alive) && !alive);
    return 0;
}

static void test_dies(void)
{
    live_run_ok(dies);
}

static void *call_once(void *opaque)
{
    *(pid_t *)opaque = syscall(SYS_getppid);
    return NULL;
}

/* Stopped: what it has to report waits for it, and nothing else. */
static int stopped(int fd)
{
    pid_t answer = 0;
    pthread_t thread;

    start(fd);
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    kill(qs_reporter_listener(), SIGSTOP);
    LIVE_CHECK(pthread_create(&thread, NULL, call_once, &answer) == 0);
    g_usleep(100000);
    LIVE_CHECK(getpid() > 0 && answer == 0);
    kill(qs_reporter_listener(), SIGCONT);
    pthread_join(thread, NULL);
    LIVE_CHECK(answer > 0 && qs_reporter_count() == 1);
    return 0;
}

static void test_stopped(void)
{
    live_run_ok(stopped);
}

/* It ends with the process, however that ends, even if its parent does not look. */
static int ends(int fd)
{
    int ends[2];
    pid_t child, listener;

    LIVE_CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        start(fd);
        lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
        listener = qs_reporter_listener();
        LIVE_CHECK(write(ends[1], &listener, sizeof(listener)) == sizeof(listener));
        syscall(SYS_getppid);
        kill(getpid(), SIGKILL);
    }
    LIVE_CHECK(read(ends[0], &listener, sizeof(listener)) == sizeof(listener));
    wait_gone(listener);
    LIVE_CHECK(waitpid(child, NULL, 0) == child);
    return 0;
}

static void test_ends(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(ends, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(count_reports(&result), ==, 1);
}

/* Nobody reads: calls go on, and the lines come when somebody does, even afterwards. */
static int full(int fd)
{
    static const char filler[4096];
    int ends[2];
    pid_t child;
    FILE *lines;
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    unsigned n = 0;

    LIVE_CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        fcntl(ends[1], F_SETFL, O_NONBLOCK);
        while (write(ends[1], filler, sizeof(filler)) > 0) {
        }
        fcntl(ends[1], F_SETFL, 0);
        start(ends[1]);
        lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
        for (int i = 0; i < 32; i++) {
            LIVE_CHECK(syscall(SYS_getppid) > 0);
        }
        _exit(0);
    }
    LIVE_CHECK(waitpid(child, NULL, 0) == child);
    close(ends[1]);
    lines = fdopen(ends[0], "r");
    while ((length = getline(&line, &size, lines)) > 0) {
        n += memmem(line, length, "refused getppid(", 16) != NULL;
    }
    LIVE_CHECK(n == 17);
    return 0;
}

static void test_full(void)
{
    live_run_ok(full);
}

static void examine(void *opaque, const QsNotice *notice, QsMeaning *ret)
{
    char name[16] = "";

    LIVE_CHECK(pread(notice->memory, name, sizeof(name) - 1, notice->args[0]) > 0);
    ret->permitted = name[0] == 'p';
    ret->answer = name[0] == 'a' ? EXDEV : 0;
    ret->answered_by = "some/profile";
    g_strlcpy(ret->name, name[0] == 'r' ? name : "", sizeof(ret->name));
    g_strlcpy(ret->advice, "take another", sizeof(ret->advice));
}

/* Names are read from the memory of whoever calls. */
static int names(int fd)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_LOG,
        .fd = fd,
        .examine = examine,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    LIVE_CHECK(syscall(SYS_getppid, "permitted name..") > 0);
    LIVE_CHECK(qs_reporter_count() == 0 && qs_reporter_count_answered() == 0);
    LIVE_CHECK(syscall(SYS_getppid, "answered name...") == -1 && errno == EXDEV);
    LIVE_CHECK(syscall(SYS_getppid, "refused \"name...") > 0);
    LIVE_CHECK(qs_reporter_count() == 1 && qs_reporter_count_answered() == 1);
    return 0;
}

static void test_names(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(names, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(count_reports(&result), ==, 2);
    g_assert_nonnull(strstr(result.output, "answered getppid("));
    g_assert_nonnull(strstr(result.output, ": errno 18 by some/profile\n"));
    g_assert_nonnull(strstr(result.output, ": name \"refused ?name..\": take another; "
                                           "LET THROUGH (violation=log)\n"));
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
    g_assert_cmpuint(count_reports(&result), ==, 4 + 16 + 5);
    g_assert_nonnull(strstr(result.output, "refused clone("));
    g_assert_nonnull(strstr(result.output, "in thread \"worker\""));
    g_assert_nonnull(strstr(result.output, " (512 times)\n"));
}

/* A chain of frames, whatever this test was compiled with. */
#define FRAMED __attribute__((noinline, noclone, optimize("no-omit-frame-pointer")))

static volatile long sink;

static FRAMED long third(void)
{
    long answer = syscall(SYS_getppid);

    sink = answer;
    return answer;
}

static FRAMED long second(void)
{
    long answer = third();

    sink = answer + 1;
    return answer;
}

static FRAMED long first(void)
{
    long answer = second();

    sink = answer + 2;
    return answer;
}

/* The same call from two places, often. */
static int stacks(int fd)
{
    start(fd);
    lock_down(SECCOMP_RET_ALLOW, tell_getppid, 1);
    for (int i = 0; i < 40; i++) {
        LIVE_CHECK(first() > 0);
    }
    return 0;
}

/* How many frames a line has that begins with @start; and of these, how many guessed. */
static unsigned count_frames(const char *line, unsigned *ret_guessed)
{
    g_auto(GStrv) words = g_strsplit(line, " ", -1);
    unsigned n = 0;

    *ret_guessed = 0;
    for (char **word = words; *word; word++) {
        n += strchr(*word, '+') != NULL;
        *ret_guessed += **word == '~';
    }
    return n;
}

static void test_stacks(void)
{
    g_auto(LiveResult) result = { 0 };
    g_autofree char *self = g_file_read_link("/proc/self/exe", NULL);
    const char *from;
    g_autofree char *line = NULL;
    unsigned guessed;

    live_run(stacks, &result);
    live_assert_exited(&result, 0);
#if !defined(__x86_64__) && !defined(__aarch64__)
    g_test_skip("nobody walks this architecture's stacks");
    return;
#endif
    g_assert_nonnull(strstr(result.output, self));
    from = strstr(result.output, " from 1 ");
    g_assert_nonnull(from);
    line = g_strndup(from, strcspn(from, "\n"));
    g_test_message("%s", line);
    /* The call itself, and at least three of the chain */
    g_assert_cmpuint(count_frames(line, &guessed), >=, 4 + guessed);
    g_assert_null(strstr(from + 1, " from 1 "));
    g_assert_nonnull(strstr(result.output, " times 1 40\n"));
    g_assert_nonnull(strstr(result.output, " end 1 0\n"));
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
    live_assert_killed(&result, SIGKILL);
    g_assert_cmpuint(count_reports(&result), ==, 1);
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
    g_assert_cmpuint(count_reports(&result), ==, 1);
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

/* It is gone before it has the listener: an error, and nobody waits for what will not come. */
static int gone(int fd)
{
    g_autoptr(GError) error = NULL;

    start(fd);
    LIVE_CHECK(qs_reporter_listen_start(&error));
    kill(qs_reporter_listener(), SIGKILL);
    wait_gone(qs_reporter_listener());
    LIVE_CHECK(!qs_reporter_listen(dup(fd), &error));
    live_check_error(error, "does not take the filter's listener", NULL);
    return 0;
}

static void test_gone(void)
{
    live_run_ok(gone);
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
    g_test_add_func("/kernel/listener/stacks", test_stacks);
    g_test_add_func("/kernel/listener/signals", test_signals);
    g_test_add_func("/kernel/listener/fatal", test_fatal);
    g_test_add_func("/kernel/listener/trapped", test_trapped);
    g_test_add_func("/kernel/listener/not-log-mode", test_not_log_mode);
    g_test_add_func("/kernel/listener/gone", test_gone);
    g_test_add_func("/kernel/listener/appearance", test_appearance);
    g_test_add_func("/kernel/listener/keeps-none", test_keeps_none);
    g_test_add_func("/kernel/listener/dies", test_dies);
    g_test_add_func("/kernel/listener/stopped", test_stopped);
    g_test_add_func("/kernel/listener/ends", test_ends);
    g_test_add_func("/kernel/listener/full", test_full);
    g_test_add_func("/kernel/listener/names", test_names);
    return g_test_run();
}
