/*
 * Helpers for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "qsandbox/error.h"

static char *read_all(int fd)
{
    GString *text = g_string_new(NULL);
    char buffer[4096];
    ssize_t n;

    while ((n = read(fd, buffer, sizeof(buffer))) > 0) {
        g_string_append_len(text, buffer, n);
    }
    g_assert_cmpint(n, ==, 0);
    return g_string_free(text, FALSE);
}

void live_run(int (*body)(int report_fd), LiveResult *ret_result)
{
    int fds[2];
    pid_t child;

    g_assert_cmpint(pipe(fds), ==, 0);
    child = fork();
    g_assert_cmpint(child, >=, 0);
    if (child == 0) {
        struct rlimit no_core = { 0, 0 };

        setrlimit(RLIMIT_CORE, &no_core);
        alarm(30);
        close(fds[0]);
        _exit(body(fds[1]));
    }
    close(fds[1]);
    ret_result->output = read_all(fds[0]);
    close(fds[0]);
    g_assert_cmpint(waitpid(child, &ret_result->status, 0), ==, child);
}

void live_clear(LiveResult *result)
{
    g_free(result->output);
}

void live_run_ok(int (*body)(int report_fd))
{
    g_auto(LiveResult) result = { 0 };

    live_run(body, &result);
    live_assert_exited(&result, 0);
}

void live_test_ok(gconstpointer body)
{
    live_run_ok((int (*)(int))body);
}

void live_assert_exited(const LiveResult *result, int status)
{
    if (WIFSIGNALED(result->status)) {
        g_error("ended by signal %d after: %s", WTERMSIG(result->status), result->output);
    }
    g_assert_true(WIFEXITED(result->status));
    g_assert_cmpint(WEXITSTATUS(result->status), ==, status);
}

void live_assert_killed(const LiveResult *result, int signal_number)
{
    if (!WIFSIGNALED(result->status)) {
        g_error("exited with %d after: %s", WEXITSTATUS(result->status), result->output);
    }
    g_assert_cmpint(WTERMSIG(result->status), ==, signal_number);
}

unsigned live_count_lines(const LiveResult *result)
{
    unsigned n = 0;

    for (const char *p = result->output; *p; p++) {
        n += *p == '\n';
    }
    return n;
}

void live_fail(const char *file, int line, const char *what)
{
    char text[512];
    int length = snprintf(text, sizeof(text), "# %s:%d: not so: %s\n", file, line, what);

    if (write(STDERR_FILENO, text, MIN((size_t)length, sizeof(text) - 1)) < 0) {
        _exit(98);
    }
    _exit(99);
}

void live_check_error(const GError *error, ...)
{
    const char *part;
    va_list ap;

    LIVE_CHECK(error != NULL);
    LIVE_CHECK(error->domain == QS_ERROR);
    va_start(ap, error);
    while ((part = va_arg(ap, const char *))) {
        if (!strstr(error->message, part)) {
            g_autofree char *what = g_strdup_printf("\"%s\" is in \"%s\"", part,
                                                    error->message);

            live_fail(__FILE__, __LINE__, what);
        }
    }
    va_end(ap);
}

static void emit(LiveProgram *program, uint16_t code, uint32_t k, uint8_t jt, uint8_t jf)
{
    struct sock_filter insn = { .code = code, .jt = jt, .jf = jf, .k = k };

    g_assert_cmpuint(program->program.length, <, LIVE_MAX_INSNS);
    program->filter[program->program.length++] = insn;
}

void live_program(LiveProgram *program, uint32_t bad_arch, uint32_t fallback,
                  const LiveRule *rules, size_t n_rules)
{
    const QsAbi *abi = qs_abi_host();
    uint32_t lower = abi->big_endian ? 4 : 0;

    memset(program, 0, sizeof(*program));
    program->program.abi = abi;
    program->program.filter = program->filter;
    emit(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch), 0, 0);
    emit(program, BPF_JMP | BPF_JEQ | BPF_K, abi->audit_arch, 1, 0);
    emit(program, BPF_RET | BPF_K, bad_arch, 0, 0);
    for (size_t i = 0; i < n_rules; i++) {
        uint32_t at = offsetof(struct seccomp_data, args) +
                      (rules[i].arg - 1) * sizeof(uint64_t) + lower;

        emit(program, BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr), 0, 0);
        if (rules[i].arg) {
            emit(program, BPF_JMP | BPF_JEQ | BPF_K, rules[i].nr, 0, 3);
            emit(program, BPF_LD | BPF_W | BPF_ABS, at, 0, 0);
            emit(program, BPF_JMP | BPF_JEQ | BPF_K, rules[i].value, 0, 1);
        } else {
            emit(program, BPF_JMP | BPF_JEQ | BPF_K, rules[i].nr, 0, 1);
        }
        emit(program, BPF_RET | BPF_K, rules[i].ret, 0, 0);
    }
    emit(program, BPF_RET | BPF_K, fallback, 0, 0);
}

void live_install_raw(const LiveProgram *program)
{
    struct sock_fprog fprog = {
        .len = program->program.length,
        .filter = program->program.filter,
    };

    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    LIVE_CHECK(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) == 0);
}

static sem_t is_parked;

static void *run_and_park(void *opaque)
{
    LiveThread *thread = opaque;

    thread->tid = syscall(SYS_gettid);
    prctl(PR_SET_NAME, thread->name, 0, 0, 0);
    if (thread->body) {
        thread->body(thread->opaque);
    }
    sem_post(&is_parked);
    for (;;) {
        pause();
    }
    return NULL;
}

void live_thread_start(LiveThread *thread, const char *name, void *(*body)(void *opaque),
                       void *opaque)
{
    thread->name = name;
    thread->body = body;
    thread->opaque = opaque;
    sem_init(&is_parked, 0, 0);
    LIVE_CHECK(pthread_create(&thread->thread, NULL, run_and_park, thread) == 0);
    while (sem_wait(&is_parked) < 0) {
        LIVE_CHECK(errno == EINTR);
    }
}

int live_seccomp_mode(pid_t tid)
{
    g_autofree char *path = g_strdup_printf("/proc/self/task/%d/status", (int)tid);
    g_autofree char *status = NULL;
    const char *line;

    LIVE_CHECK(g_file_get_contents(path, &status, NULL, NULL));
    line = strstr(status, "\nSeccomp:\t");
    LIVE_CHECK(line != NULL);
    return atoi(line + strlen("\nSeccomp:\t"));
}

gboolean live_is_possible(void)
{
    if (!qs_abi_host()) {
        g_test_skip("this host's architecture is not supported");
        return FALSE;
    }
    if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, NULL) == 0 || errno != EFAULT) {
        g_test_skip("seccomp(2) cannot be had here");
        return FALSE;
    }
    return TRUE;
}
