/*
 * Helpers for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A filter cannot be taken off again, so each case runs in a child process which
 * says by its exit status whether it went as it should.  What it finds wrong it
 * prints to standard error, with LIVE_CHECK().
 */
#ifndef TESTS_KERNEL_LIVE_H
#define TESTS_KERNEL_LIVE_H

#include <glib.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "qsandbox/program.h"

/* What the case wrote to its report descriptor, and how it ended. */
typedef struct LiveResult {
    int status; /* of waitpid() */
    char *output;
} LiveResult;

/* Runs @body in a child; its return value is the exit status. */
void live_run(int (*body)(int report_fd), LiveResult *ret_result);
void live_clear(LiveResult *result);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC(LiveResult, live_clear)

/* Runs @body and asserts that it exits with 0. */
void live_run_ok(int (*body)(int report_fd));

/* The same as a test of GLib's, for g_test_add_data_func(): @body is such a function. */
void live_test_ok(gconstpointer body);

void live_assert_exited(const LiveResult *result, int status);
void live_assert_killed(const LiveResult *result, int signal_number);
unsigned live_count_lines(const LiveResult *result);

/* In the child: complains and ends it.  Works under filters that allow write. */
#define LIVE_CHECK(what)                          \
    do {                                          \
        if (!(what)) {                            \
            live_fail(__FILE__, __LINE__, #what); \
        }                                         \
    } while (0)
void live_fail(const char *file, int line, const char *what) G_GNUC_NORETURN;

/* @error is set, of domain QS_ERROR, and says all of @... (NULL-terminated). */
void live_check_error(const GError *error, ...) G_GNUC_NULL_TERMINATED;

typedef struct LiveRule {
    int nr;
    uint32_t ret;
    int arg;        /* 1 + index of the argument to test; 0: none */
    uint32_t value; /* of its lower half */
} LiveRule;

#define LIVE_MAX_INSNS 256

typedef struct LiveProgram {
    QsProgram program;
    struct sock_filter filter[LIVE_MAX_INSNS];
} LiveProgram;

/* The first rule that holds decides; another architecture gets @bad_arch. */
void live_program(LiveProgram *program, uint32_t bad_arch, uint32_t fallback,
                  const LiveRule *rules, size_t n_rules);

/* Installs by hand, on the calling thread alone. */
void live_install_raw(const LiveProgram *program);

/* Threads that sleep until the process ends. */
typedef struct LiveThread {
    pthread_t thread;
    const char *name;
    void *(*body)(void *opaque);
    void *opaque;
    pid_t tid;
} LiveThread;

/* Starts a thread named @name; @body (may be NULL) is run first, then it parks. */
void live_thread_start(LiveThread *thread, const char *name, void *(*body)(void *opaque),
                       void *opaque);

/* The number after "Seccomp:" for a thread of this process. */
int live_seccomp_mode(pid_t tid);

/* Whether tests can be made here at all; skips the test if not. */
gboolean live_is_possible(void);

#endif
