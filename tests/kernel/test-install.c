/*
 * Installing filters on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"

#define N_THREADS 5

static void allow_all(LiveProgram *program)
{
    live_program(program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, NULL, 0);
}

static int every_thread(int fd)
{
    static const LiveRule rules[] = {
        { SYS_getppid, SECCOMP_RET_ERRNO | 95 },
    };
    g_autoptr(GError) error = NULL;
    LiveThread threads[N_THREADS];
    LiveThread later;
    LiveProgram program;
    unsigned n = 0;

    for (int i = 0; i < N_THREADS; i++) {
        live_thread_start(&threads[i], "parked", NULL, NULL);
    }
    live_program(&program, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW, rules, 1);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, &error));
    for (int i = 0; i < N_THREADS; i++) {
        LIVE_CHECK(live_seccomp_mode(threads[i].tid) == 2);
    }
    LIVE_CHECK(live_seccomp_mode(getpid()) == 2);
    LIVE_CHECK(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1);
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == 95);

    live_thread_start(&later, "later", NULL, NULL);
    LIVE_CHECK(live_seccomp_mode(later.tid) == 2);
    LIVE_CHECK(qs_kernel_check_threads(&n, &error));
    LIVE_CHECK(n == N_THREADS + 2);

    /* A second one is put upon the first. */
    allow_all(&program);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, &error));
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == 95);
    return 0;
}

static int unfiltered_thread(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveThread thread;
    LiveProgram program;
    unsigned n = 77;

    if (live_seccomp_mode(getpid()) != 0) {
        return 77;
    }
    live_thread_start(&thread, "left \"out\"", NULL, NULL);
    allow_all(&program);
    live_install_raw(&program);
    LIVE_CHECK(!qs_kernel_check_threads(&n, &error));
    LIVE_CHECK(n == 77);
    live_check_error(error, "left \"out\"", "without a seccomp filter", NULL);
    return 0;
}

static void *install_own(void *opaque)
{
    LiveProgram program;

    allow_all(&program);
    live_install_raw(&program);
    return NULL;
}

static int foreign_filter(int fd)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *tid = NULL;
    int mode = live_seccomp_mode(getpid());
    LiveThread innocent;
    LiveThread thread;
    LiveProgram program;

    live_thread_start(&innocent, "innocent", NULL, NULL);
    live_thread_start(&thread, "own-filter", install_own, NULL);
    tid = g_strdup_printf("(tid %d)", (int)thread.tid);
    allow_all(&program);
    LIVE_CHECK(!qs_kernel_install(&program.program, NULL, &error));
    live_check_error(error, "thread \"own-filter\"", tid, "no thread has it", NULL);
    LIVE_CHECK(live_seccomp_mode(getpid()) == mode);
    LIVE_CHECK(live_seccomp_mode(innocent.tid) == mode);
    return 0;
}

static int foreign_filter_listener(int fd)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *tid = NULL;
    LiveThread innocent;
    LiveThread thread;
    LiveProgram program;
    int listener = -77;

    live_thread_start(&innocent, "innocent", NULL, NULL);
    live_thread_start(&thread, "own-filter", install_own, NULL);
    tid = g_strdup_printf("(tid %d)", (int)thread.tid);
    allow_all(&program);
    LIVE_CHECK(!qs_kernel_install(&program.program, &listener, &error));
    live_check_error(error, "\"own-filter\"", tid, NULL);
    LIVE_CHECK(listener == -77);
    return 0;
}

static int with_listener(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveThread thread;
    LiveProgram program;
    int listener = -1;
    int second = -77;

    live_thread_start(&thread, "parked", NULL, NULL);
    allow_all(&program);
    LIVE_CHECK(qs_kernel_install(&program.program, &listener, &error));
    LIVE_CHECK(listener >= 0);
    LIVE_CHECK(live_seccomp_mode(thread.tid) == 2);
    LIVE_CHECK(!qs_kernel_install(&program.program, &second, &error));
    live_check_error(error, "listener", NULL);
    LIVE_CHECK(second == -77);
    return 0;
}

/* Everything that is refused before the kernel is asked to install it. */
static void check_refused(const QsProgram *program, const char *say)
{
    g_autoptr(GError) error = NULL;
    int mode = live_seccomp_mode(getpid());

    LIVE_CHECK(!qs_kernel_install(program, NULL, &error));
    live_check_error(error, say, NULL);
    LIVE_CHECK(live_seccomp_mode(getpid()) == mode);
}

static int refused_programs(int fd)
{
    LiveProgram program;

    live_program(&program, SECCOMP_RET_ALLOW, 0x12340000, NULL, 0);
    check_refused(&program.program, "an unknown action (0x12340000)");
    live_program(&program, SECCOMP_RET_USER_NOTIF, SECCOMP_RET_ALLOW, NULL, 0);
    check_refused(&program.program, "listener");

    allow_all(&program);
    program.filter[program.program.length - 1].code = BPF_RET | BPF_A;
    check_refused(&program.program, "computed value");

    allow_all(&program);
    program.program.length = 0;
    check_refused(&program.program, "0 instructions");
    program.program.length = QS_PROGRAM_MAX_LENGTH + 1;
    check_refused(&program.program, "4097 instructions");

    allow_all(&program);
    program.program.abi = qs_abi_get(
        qs_abi_host()->arch == QS_ARCH_S390X ? QS_ARCH_AARCH64 : QS_ARCH_S390X);
    check_refused(&program.program, "the filter is for");
    program.program.abi = NULL;
    check_refused(&program.program, "no architecture");

    /* Falls off its end. */
    allow_all(&program);
    program.filter[program.program.length - 1].code = BPF_LD | BPF_IMM;
    check_refused(&program.program, "not a valid program");
    return 0;
}

/* Kernels before 4.14 take KILL_PROCESS for KILL_THREAD: too weak. */
static int no_kill_process(int fd)
{
    static const LiveRule old[] = {
        { SYS_seccomp, SECCOMP_RET_ERRNO | EINVAL, 1, SECCOMP_GET_ACTION_AVAIL },
    };
    LiveProgram program;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, old, 1);
    live_install_raw(&program);
    live_program(&program, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW, NULL, 0);
    check_refused(&program.program, "SECCOMP_RET_KILL_PROCESS");
    check_refused(&program.program, "4.14");
    return 0;
}

static int no_esrch(int fd)
{
    unsigned flags = SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC |
                     SECCOMP_FILTER_FLAG_TSYNC_ESRCH;
    LiveRule old = { SYS_seccomp, SECCOMP_RET_ERRNO | EINVAL, 2, flags };
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    int listener = -77;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, &old, 1);
    live_install_raw(&program);
    allow_all(&program);
    LIVE_CHECK(!qs_kernel_install(&program.program, &listener, &error));
    live_check_error(error, "listener", "5.7", NULL);
    LIVE_CHECK(listener == -77);
    return 0;
}

#define MARK 5

/* A filter that lets everything pass but what asks for it. */
static void allow_all_but_probes(LiveProgram *program, unsigned mark)
{
    LiveRule probes = { SYS_seccomp, SECCOMP_RET_TRAP | mark, 1, 0x71736278 };

    live_program(program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, &probes, 1);
}

static void start_reporter(int fd)
{
    QsReporter reporter = { .violation = QS_VIOLATION_KILL, .fd = fd };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
}

static int verified(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveProgram first;
    LiveProgram second;
    sigset_t all;

    sigfillset(&all);
    start_reporter(fd);
    allow_all_but_probes(&first, MARK);
    allow_all_but_probes(&second, MARK + 1);
    LIVE_CHECK(qs_kernel_install(&first.program, NULL, &error));
    /* A thread that blocks every signal is asked, too. */
    pthread_sigmask(SIG_SETMASK, &all, NULL);
    LIVE_CHECK(qs_kernel_narrow(&second.program) == 0);
    LIVE_CHECK(qs_reporter_count() == 0);
    return 0;
}

/* Also where calls are given to a listener: nobody has to serve it for that. */
static int verified_with_listener(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    int listener = -1;

    start_reporter(fd);
    allow_all_but_probes(&program, MARK);
    LIVE_CHECK(qs_kernel_install(&program.program, &listener, &error));
    LIVE_CHECK(listener >= 0 && fcntl(listener, F_GETFD) == FD_CLOEXEC);
    LIVE_CHECK(qs_reporter_count() == 0);
    return 0;
}

static int claimed(int fd)
{
    static const LiveRule lies[] = {
        { SYS_seccomp, SECCOMP_RET_ALLOW, 3, 0 },
        { SYS_seccomp, SECCOMP_RET_ERRNO | 0, 1, SECCOMP_SET_MODE_FILTER },
    };
    g_autoptr(GError) error = NULL;
    LiveProgram program;

    start_reporter(fd);
    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, lies, 2);
    live_install_raw(&program);
    allow_all_but_probes(&program, MARK);
    LIVE_CHECK(!qs_kernel_install(&program.program, NULL, &error));
    live_check_error(error, "not in force", "claims success", NULL);
    LIVE_CHECK(qs_kernel_narrow(&program.program) == EPROTO);
    return 0;
}

/* The filter below answers, as the second one was never installed. */
static int claimed_later(int fd)
{
    static const LiveRule lies[] = {
        { SYS_seccomp, SECCOMP_RET_ALLOW, 3, 0 },
        { SYS_seccomp, SECCOMP_RET_ERRNO | 0, 1, SECCOMP_SET_MODE_FILTER },
    };
    g_autoptr(GError) error = NULL;
    LiveProgram program;

    start_reporter(fd);
    allow_all_but_probes(&program, MARK);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, &error));
    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, lies, 2);
    live_install_raw(&program);
    allow_all_but_probes(&program, MARK + 1);
    LIVE_CHECK(!qs_kernel_install(&program.program, NULL, &error));
    live_check_error(error, "not in force", NULL);
    return 0;
}

/* Who has a listener may answer anything, a number that is no error, too. */
static void *answer_one(void *opaque)
{
    const int *listener = opaque;
    struct seccomp_notif call = { 0 };
    struct seccomp_notif_resp answer = { .val = 1 };
    int fd;

    while ((fd = __atomic_load_n(listener, __ATOMIC_ACQUIRE)) < 0) {
        g_usleep(1000);
    }
    LIVE_CHECK(ioctl(fd, SECCOMP_IOCTL_NOTIF_RECV, &call) == 0);
    answer.id = call.id;
    LIVE_CHECK(ioctl(fd, SECCOMP_IOCTL_NOTIF_SEND, &answer) == 0);
    return NULL;
}

static int claimed_by_number(int fd)
{
    static const LiveRule lie = { SYS_seccomp, SECCOMP_RET_USER_NOTIF, 1,
                                  SECCOMP_SET_MODE_FILTER };
    struct sock_fprog fprog;
    LiveProgram program;
    pthread_t thread;
    int listener = -1;
    int made;

    start_reporter(fd);
    LIVE_CHECK(pthread_create(&thread, NULL, answer_one, &listener) == 0);
    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, &lie, 1);
    fprog.len = program.program.length;
    fprog.filter = program.program.filter;
    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    made = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER,
                   &fprog);
    LIVE_CHECK(made >= 0);
    __atomic_store_n(&listener, made, __ATOMIC_RELEASE);
    allow_all_but_probes(&program, MARK);
    errno = 0;
    LIVE_CHECK(qs_kernel_narrow(&program.program) == EPROTO);
    return 0;
}

static int no_new_privs_refused(int fd)
{
    static const LiveRule rule = { SYS_prctl, SECCOMP_RET_ERRNO | EPERM, 1,
                                   PR_SET_NO_NEW_PRIVS };
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    struct sock_fprog fprog;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, &rule, 1);
    fprog.len = program.program.length;
    fprog.filter = program.filter;
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 0 ||
        syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) != 0) {
        return 77;
    }
    allow_all(&program);
    LIVE_CHECK(!qs_kernel_install(&program.program, NULL, &error));
    live_check_error(error, "no_new_privs", "Operation not permitted", NULL);
    return 0;
}

typedef struct Case {
    const char *path;
    int (*body)(int fd);
} Case;

static void test_case(gconstpointer opaque)
{
    const Case *test = opaque;
    g_auto(LiveResult) result = { 0 };

    if (!live_is_possible()) {
        return;
    }
    live_run(test->body, &result);
    if (WIFEXITED(result.status) && WEXITSTATUS(result.status) == 77) {
        g_test_skip("needs CAP_SYS_ADMIN, and no filter nor no_new_privs before");
        return;
    }
    live_assert_exited(&result, 0);
}

int main(int argc, char **argv)
{
    static const Case cases[] = {
        { "/kernel/install/every-thread", every_thread },
        { "/kernel/install/unfiltered-thread", unfiltered_thread },
        { "/kernel/install/foreign-filter", foreign_filter },
        { "/kernel/install/foreign-filter-listener", foreign_filter_listener },
        { "/kernel/install/with-listener", with_listener },
        { "/kernel/install/refused-programs", refused_programs },
        { "/kernel/install/no-kill-process", no_kill_process },
        { "/kernel/install/no-esrch", no_esrch },
        { "/kernel/install/verified", verified },
        { "/kernel/install/verified-with-listener", verified_with_listener },
        { "/kernel/install/claimed", claimed },
        { "/kernel/install/claimed-later", claimed_later },
        { "/kernel/install/claimed-by-number", claimed_by_number },
        { "/kernel/install/no-new-privs-refused", no_new_privs_refused },
    };

    g_test_init(&argc, &argv, NULL);
    for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_test_add_data_func(cases[i].path, &cases[i], test_case);
    }
    return g_test_run();
}
