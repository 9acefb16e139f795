/*
 * The runner on the live kernel: what it runs, how often, and for whom
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "qsandbox/runner.h"
#include "runner/wire.h"

#define SOON_MS 10000
/* What a tap's descriptor is in the script. */
#define TAP_NUMBER 77

typedef struct Case {
    QsRunner *runner;
    char *folder;
} Case;

static void begin(Case *one, gboolean unprivileged)
{
    g_autoptr(GError) error = NULL;

    one->folder = g_dir_make_tmp("qsandbox-runner-XXXXXX", NULL);
    LIVE_CHECK(one->folder && chdir(one->folder) == 0);
    one->runner = qs_runner_start(qs_runner_image, qs_runner_image_size, unprivileged,
                                  &error);
    LIVE_CHECK(one->runner != NULL);
}

/* A shell script: what it prints goes to the file "log". */
static int add_script(Case *one, const char *name, const char *text)
{
    g_autofree char *path = g_build_filename(one->folder, name, NULL);
    g_autofree char *all = g_strdup_printf("#!/bin/sh\nexec >>'%s/log'\n%s\n",
                                           one->folder, text);
    const char *words[] = { path, NULL };

    LIVE_CHECK(g_file_set_contents(path, all, -1, NULL) && chmod(path, 0755) == 0);
    return qs_runner_add(one->runner, QS_PROGRAM_SCRIPT, words, NULL);
}

static int add_command(Case *one, const char *command)
{
    g_auto(GStrv) words = NULL;

    LIVE_CHECK(g_shell_parse_argv(command, NULL, &words, NULL));
    return qs_runner_add(one->runner, QS_PROGRAM_SOCKET, (const char **)words, NULL);
}

static void fix(Case *one)
{
    LIVE_CHECK(qs_runner_fix(one->runner, NULL));
    LIVE_CHECK(qs_runner_pid(one->runner) > 0);
}

static gboolean bind_tap(Case *one, unsigned number, const char *interface)
{
    int tap = open("/dev/null", O_RDWR | O_CLOEXEC);
    gboolean done;

    LIVE_CHECK(tap >= 0 && dup3(tap, TAP_NUMBER, O_CLOEXEC) == TAP_NUMBER);
    done = qs_runner_bind(one->runner, number, interface, TAP_NUMBER, NULL);
    close(tap);
    close(TAP_NUMBER);
    return done;
}

static void seal(Case *one)
{
    LIVE_CHECK(qs_runner_seal(one->runner, FALSE, NULL));
}

static char *read_log(const Case *one)
{
    g_autofree char *path = g_build_filename(one->folder, "log", NULL);
    char *text = NULL;

    return g_file_get_contents(path, &text, NULL, NULL) ? text : g_strdup("");
}

static int end(Case *one)
{
    g_autofree char *command = g_strdup_printf("rm -rf '%s'", one->folder);

    return system(command);
}

/* Once each, with its interface, whose descriptor has its number; the status comes back. */
static int runs_scripts_once(int fd)
{
    Case one;
    int down, unbound, status = -1;
    g_autofree char *log = NULL;

    begin(&one, FALSE);
    down = add_script(&one, "down", "echo \"$# $1\"; readlink /proc/$$/fd/77; exit 3");
    unbound = add_script(&one, "unbound", "echo never");
    fix(&one);
    LIVE_CHECK(bind_tap(&one, down, "tap-0"));
    LIVE_CHECK(!bind_tap(&one, down, "tap-1"));
    seal(&one);
    LIVE_CHECK(qs_runner_count(one.runner, down) == 0);
    LIVE_CHECK(qs_runner_script(one.runner, down, &status, NULL));
    LIVE_CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);
    LIVE_CHECK(!qs_runner_script(one.runner, down, &status, NULL));
    LIVE_CHECK(!qs_runner_script(one.runner, unbound, &status, NULL));
    LIVE_CHECK(qs_runner_count(one.runner, down) == 1);
    log = read_log(&one);
    LIVE_CHECK(g_str_equal(log, "1 tap-0\n/dev/null\n"));
    return end(&one);
}

/* Programs come before it is fixed, interfaces before it is sealed, and have a name. */
static int takes_nothing_late(int fd)
{
    static const char *const names[] = { "", ".", "..", "a/b", "a b", "a:b", "\x01" };
    Case one;
    int script, other;

    begin(&one, FALSE);
    script = add_script(&one, "one", "");
    other = add_script(&one, "two", "");
    LIVE_CHECK(script == 0 && other == 1);
    fix(&one);
    LIVE_CHECK(add_script(&one, "three", "") == -1);
    LIVE_CHECK(!qs_runner_fix(one.runner, NULL));
    for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
        LIVE_CHECK(!bind_tap(&one, script, names[i]));
    }
    LIVE_CHECK(!bind_tap(&one, 2, "tap0"));
    LIVE_CHECK(bind_tap(&one, script, "tap0"));
    seal(&one);
    LIVE_CHECK(!bind_tap(&one, other, "tap1"));
    LIVE_CHECK(!qs_runner_seal(one.runner, FALSE, NULL));
    return end(&one);
}

/* What a program sees of the process that it comes from. */
static void check_program(const char *text, gboolean unprivileged)
{
    LIVE_CHECK(strstr(text, "given words\n"));
    LIVE_CHECK(strstr(text, "variable value\n"));
    LIVE_CHECK(strstr(text, "SigBlk:\t0000000000000000\n"));
    LIVE_CHECK(strstr(text, "Seccomp:\t0\n"));
    LIVE_CHECK(strstr(text, unprivileged ? "NoNewPrivs:\t1\n" : "NoNewPrivs:\t0\n"));
    LIVE_CHECK(!strstr(text, "open\n"));
    LIVE_CHECK(g_str_has_suffix(text, "back: text\n"));
}

static int runs_commands(gboolean unprivileged)
{
    Case one;
    int command, ends[2];
    char text[4096] = "";
    size_t length = 0;
    ssize_t n;

    setenv("QS_TEST", "value", 1);
    begin(&one, unprivileged);
    command = add_command(&one, "sh -c '"
                                "echo \"given $1\"; echo \"variable $QS_TEST\";"
                                "grep -h \"^Sig\\|^Sec\\|^NoNew\" /proc/self/status;"
                                "for n in 3 4 5 6 7 8 9 10 11 12 13; do readlink "
                                "/proc/$$/fd/$n && echo open; done; read -r line;"
                                "echo \"back: $line\"' name words");
    fix(&one);
    seal(&one);
    ends[0] = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    LIVE_CHECK(qs_runner_connect(one.runner, command, ends[0]) == 0);
    LIVE_CHECK(write(ends[0], "text\n", 5) == 5);
    while ((n = read(ends[0], text + length, sizeof(text) - 1 - length)) > 0) {
        length += n;
    }
    fprintf(stderr, "%s", text);
    check_program(text, unprivileged);
    /* It is connected by now */
    LIVE_CHECK(qs_runner_connect(one.runner, command, ends[0]) == EISCONN);
    LIVE_CHECK(qs_runner_connect(one.runner, command, STDIN_FILENO) == ENOTSOCK);
    LIVE_CHECK(qs_runner_connect(one.runner, command + 1, ends[0]) == ENOENT);
    LIVE_CHECK(qs_runner_count(one.runner, command) == 1);
    return end(&one);
}

static int runs_commands_as_they_are(int fd)
{
    return runs_commands(FALSE);
}

static int runs_commands_unprivileged(int fd)
{
    return runs_commands(TRUE);
}

static int start(Case *one, unsigned command)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

    LIVE_CHECK(fd >= 0);
    return qs_runner_connect(one->runner, command, fd);
}

/* No more than so many in a second, nor at a time. */
static int keeps_limits(int fd)
{
    Case one;
    int command, failed = 0;
    unsigned n = 0;
    gint64 begun, spent;

    begin(&one, FALSE);
    command = add_command(&one, "cat");
    fix(&one);
    seal(&one);
    begun = g_get_monotonic_time();
    while (n <= QS_RUNNER_MAX_RUNNING && !failed) {
        failed = start(&one, command);
        if (failed == EAGAIN && n < QS_RUNNER_MAX_RUNNING) {
            g_usleep(10000);
            failed = 0;
        } else {
            n += failed == 0;
        }
    }
    spent = g_get_monotonic_time() - begun;
    LIVE_CHECK(failed == EAGAIN && n == QS_RUNNER_MAX_RUNNING);
    LIVE_CHECK(spent >=
               (QS_RUNNER_MAX_RUNNING / QS_RUNNER_MAX_STARTS - 1) * G_USEC_PER_SEC);
    /* The sockets' ends go, and all of them end */
    for (int i = STDERR_FILENO + 1; i < 1024; i++) {
        if (i != qs_runner_fd(one.runner)) {
            close(i);
        }
    }
    begun = g_get_monotonic_time();
    do {
        g_usleep(10000);
        failed = start(&one, command);
    } while (failed && g_get_monotonic_time() - begun < SOON_MS * 1000);
    LIVE_CHECK(failed == 0);
    return end(&one);
}

/* Whatever is written to it, no program runs that was not asked for as it must be. */
static int survives_garbage(int fd)
{
    static RunnerMessage message;
    Case one;
    int script, status, socket;

    begin(&one, FALSE);
    script = add_script(&one, "script", "echo script");
    add_command(&one, "sh -c 'echo command >>log'");
    fix(&one);
    LIVE_CHECK(bind_tap(&one, script, "tap0"));
    seal(&one);
    socket = qs_runner_fd(one.runner);
    for (unsigned order = 0; order < 256; order++) {
        for (size_t size = 1; size <= sizeof(message); size = size * 3 / 2 + 1) {
            message.header.order = order;
            message.header.program = order % 2 ? g_random_int() : order % 4 / 2;
            /* That one is right */
            if (order != RUNNER_RUN || size != sizeof(message.header)) {
                while (write(socket, &message, size) < 0 && errno == EAGAIN) {
                    g_usleep(1000);
                }
            }
            /* Its answers are not needed */
            while (recv(socket, &status, sizeof(status), MSG_DONTWAIT) > 0) {
            }
        }
    }
    LIVE_CHECK(qs_runner_script(one.runner, script, &status, NULL));
    {
        g_autofree char *log = read_log(&one);

        LIVE_CHECK(g_str_equal(log, "script\n"));
    }
    return end(&one);
}

static gboolean is_gone(pid_t pid)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/stat", (int)pid);

    for (unsigned i = 0; i < SOON_MS / 10; i++) {
        g_autofree char *text = NULL;

        /* Where nobody waits for orphans they stay as zombies */
        if (!g_file_get_contents(path, &text, NULL, NULL) || strstr(text, ") Z ")) {
            return TRUE;
        }
        g_usleep(10 * 1000);
    }
    return FALSE;
}

/* Whoever ends a group means QEMU; the end of that is its own. */
static int ends_with_qemu(int fd)
{
    Case one;
    int script, status;

    begin(&one, FALSE);
    script = add_script(&one, "script", "");
    fix(&one);
    LIVE_CHECK(bind_tap(&one, script, "tap0"));
    LIVE_CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
    kill(qs_runner_pid(one.runner), SIGTERM);
    kill(qs_runner_pid(one.runner), SIGINT);
    kill(qs_runner_pid(one.runner), SIGHUP);
    seal(&one);
    LIVE_CHECK(qs_runner_script(one.runner, script, &status, NULL));
    close(qs_runner_fd(one.runner));
    LIVE_CHECK(is_gone(qs_runner_pid(one.runner)));
    return end(&one);
}

/* Whether a socket, as /proc names it, is one of TCP's. */
static gboolean is_tcp(const char *link)
{
    g_autofree char *table = NULL, *inode = NULL;

    LIVE_CHECK(g_str_has_prefix(link, "socket:["));
    inode = g_strdup_printf(" %.*s ", (int)strcspn(link + 8, "]"), link + 8);
    LIVE_CHECK(g_file_get_contents("/proc/net/tcp", &table, NULL, NULL));
    return strstr(table, inode) != NULL;
}

/* A program that looks at its socket: more than the sockets hold goes there and back. */
static int runs_commands_on_loopback(int fd)
{
    static char text[1 << 22], back[sizeof(text) + 4096];
    int ends = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    size_t length = 0;
    const char *line;
    int command;
    ssize_t n;
    Case one;

    begin(&one, FALSE);
    command = qs_runner_add(
        one.runner, QS_PROGRAM_INET,
        (const char *[]){ "sh", "-c", "readlink /proc/$$/fd/0; exec cat", NULL }, NULL);
    fix(&one);
    seal(&one);
    LIVE_CHECK(qs_runner_connect(one.runner, command, ends) == 0);
    memset(text, 'x', sizeof(text));
    if (fork() == 0) {
        for (size_t done = 0; done < sizeof(text); done += n) {
            n = write(ends, text + done, sizeof(text) - done);
            LIVE_CHECK(n > 0);
        }
        shutdown(ends, SHUT_WR);
        _exit(0);
    }
    line = back;
    while ((n = read(ends, back + length, sizeof(back) - 1 - length)) > 0) {
        if (length == 0) {
            LIVE_CHECK(is_tcp(line));
        }
        length += n;
    }
    LIVE_CHECK(n == 0 && length == strcspn(back, "\n") + 1 + sizeof(text));
    return end(&one);
}

/* It has its own standard error, and runs once. */
static int runs_streams_once(int fd)
{
    static const char *const words[] = {
        "/bin/sh",
        "-c",
        "read -r line; echo \"back: $line\"; readlink /proc/$$/fd/2",
        NULL,
    };
    Case one;
    int stream, again,
        ends[2] = { socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0),
                    socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) };
    char text[4096] = "";
    size_t length = 0;
    ssize_t n;

    begin(&one, FALSE);
    stream = qs_runner_add(one.runner, QS_PROGRAM_STREAM, words, NULL);
    again = qs_runner_add(one.runner, QS_PROGRAM_STREAM, words + 2, NULL);
    fix(&one);
    LIVE_CHECK(qs_runner_connect(one.runner, stream, ends[0]) == 0);
    LIVE_CHECK(qs_runner_connect(one.runner, stream, ends[1]) == EALREADY);
    /* No path, and PATH is not looked at */
    LIVE_CHECK(qs_runner_connect(one.runner, again, ends[1]) == ENOENT);
    LIVE_CHECK(write(ends[0], "text\n", 5) == 5);
    while ((n = read(ends[0], text + length, sizeof(text) - 1 - length)) > 0) {
        length += n;
    }
    fprintf(stderr, "%s", text);
    LIVE_CHECK(g_str_has_prefix(text, "back: text\n") && !strstr(text, "socket:"));
    return end(&one);
}

/* On a descriptor beside the standard streams; it may be no program of PATH's. */
static int runs_helpers_once(int fd)
{
    static const char *const words[] = {
        "/bin/sh",
        "-c",
        "readlink /proc/$$/fd/0 >&3; readlink /proc/$$/fd/4 >&3",
        NULL,
    };
    int ends[2] = { socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0),
                    socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0) };
    char text[4096] = "";
    size_t length = 0;
    int helper;
    ssize_t n;
    Case one;

    begin(&one, FALSE);
    helper = qs_runner_add(one.runner, QS_PROGRAM_HELPER, words, NULL);
    fix(&one);
    LIVE_CHECK(qs_runner_connect(one.runner, helper, ends[0]) == 0);
    LIVE_CHECK(qs_runner_connect(one.runner, helper, ends[1]) == EALREADY);
    while ((n = read(ends[0], text + length, sizeof(text) - 1 - length)) > 0) {
        length += n;
    }
    fprintf(stderr, "%s", text);
    LIVE_CHECK(length > 0 && !strstr(text, "socket:") &&
               strchr(text, '\n') == text + length - 1);
    return end(&one);
}

/* Whatever ends QEMU; not before, and nobody can ask for it. */
static int runs_last_programs_at_the_end(int fd)
{
    const char *words[] = { "sh", "-c", "echo end >>log", NULL };
    g_autofree char *before = NULL, *after = NULL;
    Case one;
    int last, status;

    begin(&one, FALSE);
    last = qs_runner_add(one.runner, QS_PROGRAM_AT_END, words, NULL);
    fix(&one);
    seal(&one);
    LIVE_CHECK(!qs_runner_script(one.runner, last, &status, NULL));
    LIVE_CHECK(start(&one, last) == EBADMSG);
    before = read_log(&one);
    LIVE_CHECK(g_str_equal(before, ""));
    close(qs_runner_fd(one.runner));
    for (unsigned i = 0; i < SOON_MS / 10 && (!after || !after[0]); i++) {
        g_usleep(10 * 1000);
        g_free(after);
        after = read_log(&one);
    }
    LIVE_CHECK(g_str_equal(after, "end\n"));
    return end(&one);
}

/* In the new root there is no program. */
static void change_root_and_user(Case *one, unsigned command)
{
    LIVE_CHECK(chmod(one->folder, 0755) == 0 && chroot(one->folder) == 0);
    LIVE_CHECK(setresgid(65534, 65534, 65534) == 0);
    LIVE_CHECK(setresuid(65534, 65534, 65534) == 0);
    seal(one);
    LIVE_CHECK(start(one, command) == ENOENT);
    _exit(0);
}

static gboolean has_line(pid_t pid, const char *line)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/status", (int)pid);
    g_autofree char *text = NULL;

    return g_file_get_contents(path, &text, NULL, NULL) && strstr(text, line);
}

/* The user that QEMU has become, and its root. */
static int follows_root_and_user(int fd)
{
    Case one;
    int command, status;
    pid_t child;

    if (getuid() != 0) {
        return 0;
    }
    begin(&one, FALSE);
    command = add_command(&one, "cat");
    fix(&one);
    child = fork();
    if (child == 0) {
        change_root_and_user(&one, command);
    }
    LIVE_CHECK(waitpid(child, &status, 0) == child && status == 0);
    LIVE_CHECK(has_line(qs_runner_pid(one.runner), "Uid:\t65534\t65534\t65534\t65534"));
    LIVE_CHECK(has_line(qs_runner_pid(one.runner), "CapPrm:\t0000000000000000"));
    return end(&one);
}

static int is_no_program(int fd)
{
    g_autoptr(GError) error = NULL;

    LIVE_CHECK(!qs_runner_start("no program", 10, FALSE, &error));
    live_check_error(error, "process cannot be made", NULL);
    return 0;
}

int main(int argc, char **argv)
{
    static const struct {
        const char *path;
        int (*body)(int fd);
    } cases[] = {
        { "/runner/scripts-once", runs_scripts_once },
        { "/runner/nothing-late", takes_nothing_late },
        { "/runner/commands", runs_commands_as_they_are },
        { "/runner/commands-unprivileged", runs_commands_unprivileged },
        { "/runner/limits", keeps_limits },
        { "/runner/garbage", survives_garbage },
        { "/runner/loopback", runs_commands_on_loopback },
        { "/runner/streams", runs_streams_once },
        { "/runner/helpers", runs_helpers_once },
        { "/runner/at-end", runs_last_programs_at_the_end },
        { "/runner/ends-with-qemu", ends_with_qemu },
        { "/runner/root-and-user", follows_root_and_user },
        { "/runner/no-program", is_no_program },
    };

    g_test_init(&argc, &argv, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases) && live_is_possible(); i++) {
        g_test_add_data_func(cases[i].path, (gconstpointer)cases[i].body, live_test_ok);
    }
    return g_test_run();
}
