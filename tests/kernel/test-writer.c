/*
 * Reports on their way to a pipe, on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include "qsandbox/kernel.h"
#include "reporting.h"

/* What a writer's thread needs, too. */
static const LiveRule writer_rules[] = {
    { SYS_write, SECCOMP_RET_ALLOW },        { SYS_ppoll, SECCOMP_RET_ALLOW },
    { SYS_gettid, SECCOMP_RET_ALLOW },       { SYS_getpid, SECCOMP_RET_ALLOW },
    { SYS_futex, SECCOMP_RET_ALLOW },        { SYS_prctl, SECCOMP_RET_ALLOW },
    { SYS_rt_sigreturn, SECCOMP_RET_ALLOW }, { SYS_read, SECCOMP_RET_ALLOW },
    { SYS_exit_group, SECCOMP_RET_ALLOW },
};

/* A pipe without room for another byte, whose writer would wait. */
static void make_full_pipe(int ends[2])
{
    static const char text[4096];

    LIVE_CHECK(pipe(ends) == 0);
    LIVE_CHECK(fcntl(ends[1], F_SETFL, O_NONBLOCK) == 0);
    while (write(ends[1], text, sizeof(text)) > 0) {
        ;
    }
    LIVE_CHECK(fcntl(ends[1], F_SETFL, 0) == 0);
}

static int kill_into_full_pipe(int fd)
{
    int ends[2];

    make_full_pipe(ends);
    reporting_start(ends[1], QS_VIOLATION_KILL);
    reporting_lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_past_writer(int fd)
{
    int ends[2];

    make_full_pipe(ends);
    reporting_start(ends[1], QS_VIOLATION_KILL);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    reporting_lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    syscall(SYS_getppid);
    return 1;
}

/* Calls fail while the pipe is full; the reports come when it is read. */
static int report_later(int fd)
{
    char text[65536 + 1];
    size_t filled = 0;
    int ends[2];
    ssize_t n;

    make_full_pipe(ends);
    reporting_start(ends[1], QS_VIOLATION_ERRNO);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    reporting_lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    for (int i = 0; i < 30; i++) {
        LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    }
    while (filled < 65536) {
        n = read(ends[0], text, sizeof(text) - 1);
        LIVE_CHECK(n > 0);
        filled += n;
    }
    n = filled > 65536 ? n : read(ends[0], text, sizeof(text) - 1);
    text[n] = '\0';
    LIVE_CHECK(strstr(text, "refused getppid("));
    _exit(0);
}

static void test_full_pipe(gconstpointer body)
{
    g_auto(LiveResult) result = { 0 };

    live_run((int (*)(int))body, &result);
    live_assert_killed(&result, SIGSYS);
}

static void test_report_later(void)
{
    live_run_ok(report_later);
}

/* With room, a report stands there before the process ends. */
static int report_by_writer(int fd)
{
    reporting_start(fd, QS_VIOLATION_KILL);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    reporting_lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    syscall(SYS_getppid);
    return 1;
}

/* What whoever asked for it got of the last report; one byte goes to its pipe then. */
static QsRefusal handed_on;
static int handed_on_pipe[2];

static void hand_on(void *opaque, const QsRefusal *refusal)
{
    handed_on = *refusal;
    LIVE_CHECK(opaque == &handed_on && write(handed_on_pipe[1], "", 1) == 1);
}

/* A refused call is handed on in numbers, by the writer's thread, after its line. */
static int report_handed_on(int fd)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_ERRNO,
        .fd = fd,
        .reported = hand_on,
        .opaque = &handed_on,
    };
    char byte;

    LIVE_CHECK(pipe(handed_on_pipe) == 0);
    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    reporting_lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    LIVE_CHECK(syscall(SYS_getppid, 1, 2, 3) == -1 && errno == EPERM);
    LIVE_CHECK(read(handed_on_pipe[0], &byte, 1) == 1);
    LIVE_CHECK(handed_on.nr == SYS_getppid && handed_on.args[2] == 3);
    LIVE_CHECK(handed_on.tid == syscall(SYS_gettid) && handed_on.failure == EPERM);
    LIVE_CHECK(handed_on.thread[0] && !handed_on.let_through);
    _exit(0);
}

static void test_handed_on(void)
{
    live_run_ok(report_handed_on);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_data_func("/kernel/writer/full-pipe", kill_into_full_pipe, test_full_pipe);
    g_test_add_data_func("/kernel/writer/full-pipe-thread", kill_past_writer,
                         test_full_pipe);
    g_test_add_func("/kernel/writer/later", test_report_later);
    g_test_add_func("/kernel/writer/handed-on", test_handed_on);
    g_test_add_data_func("/kernel/writer/before-the-end", report_by_writer,
                         reporting_test_killed);
    return g_test_run();
}
