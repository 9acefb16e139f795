/*
 * Refused calls are told, and the process ends or the call fails, on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"

#define N_FLOOD 100

/* What the handler and the ways out need; the rest of the world is refused. */
static const LiveRule strict_rules[] = {
    { SYS_write, SECCOMP_RET_ALLOW }, { SYS_ppoll, SECCOMP_RET_ALLOW },
    { SYS_gettid, SECCOMP_RET_ALLOW },
    { SYS_prctl, SECCOMP_RET_ALLOW, 1, PR_GET_NAME },
    { SYS_rt_sigreturn, SECCOMP_RET_ALLOW },
    { SYS_exit_group, SECCOMP_RET_ALLOW },
};

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6],
                         char *buffer, size_t size)
{
    if (nr != SYS_getppid) {
        return 0;
    }
    g_strlcpy(buffer, "feature/parents, feature/family", size);
    return 2;
}

static const char *role_of(void *opaque, pid_t tid)
{
    return tid == getpid() ? "main" : "vcpu";
}

/* Ends the process by getppid(), and by dup() of descriptor 77. */
static int judge(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6])
{
    return nr == SYS_getppid || (nr == SYS_dup && args[0] == 77) ? 0 : ENOTTY;
}

static void start(int fd, QsViolation violation)
{
    QsReporter reporter = {
        .violation = violation,
        .fd = fd,
        .describe = describe,
    };

    LIVE_CHECK(qs_reporter_start(&reporter, NULL));
}

static void lock_down(uint32_t fallback, const LiveRule *rules, size_t n_rules)
{
    LiveProgram program;
    g_autoptr(GError) error = NULL;

    live_program(&program, SECCOMP_RET_TRAP, fallback, rules, n_rules);
    LIVE_CHECK(qs_kernel_install(&program.program, NULL, &error));
}

static void lock_down_strictly(void)
{
    lock_down(SECCOMP_RET_TRAP, strict_rules, G_N_ELEMENTS(strict_rules));
}

static int kill_main(int fd)
{
    start(fd, QS_VIOLATION_KILL);
    prctl(PR_SET_NAME, "over\"seer\n", 0, 0, 0);
    lock_down_strictly();
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
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
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

    start(fd, QS_VIOLATION_KILL);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_soft_sigaction(int fd)
{
    static const LiveRule rules[] = {
        { SYS_rt_sigaction, SECCOMP_RET_ERRNO | EPERM },
        { SYS_write, SECCOMP_RET_ALLOW }, { SYS_ppoll, SECCOMP_RET_ALLOW },
        { SYS_gettid, SECCOMP_RET_ALLOW },
        { SYS_prctl, SECCOMP_RET_ALLOW },
    };

    start(fd, QS_VIOLATION_KILL);
    lock_down(SECCOMP_RET_TRAP, rules, G_N_ELEMENTS(rules));
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

    start(fd, QS_VIOLATION_KILL);
    pthread_barrier_init(&barrier, NULL, 2);
    pthread_create(&thread, NULL, attack_handler, &barrier);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    pthread_barrier_wait(&barrier);
    pthread_join(thread, NULL);
    return 1;
}

static void test_kill_ways(gconstpointer body)
{
    g_auto(LiveResult) result = { 0 };

    live_run((int (*)(int))body, &result);
    live_assert_killed(&result, SIGSYS);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
}

/* The handler cannot do its work: untold, but just as dead. */
static int kill_nameless(int fd)
{
    static const LiveRule rules[] = {
        { SYS_write, SECCOMP_RET_ALLOW }, { SYS_ppoll, SECCOMP_RET_ALLOW },
        { SYS_gettid, SECCOMP_RET_ALLOW },
        { SYS_exit_group, SECCOMP_RET_ALLOW },
    };

    start(fd, QS_VIOLATION_ERRNO);
    lock_down(SECCOMP_RET_TRAP, rules, G_N_ELEMENTS(rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_blocked(int fd)
{
    sigset_t all;

    start(fd, QS_VIOLATION_ERRNO);
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, NULL);
    lock_down_strictly();
    syscall(SYS_getppid);
    return 1;
}

static int kill_sent(int fd)
{
    start(fd, QS_VIOLATION_ERRNO);
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

static int errno_mode(int fd)
{
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
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
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
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

    start(fd, QS_VIOLATION_ERRNO);
    for (long i = 0; i < N_CROWD; i++) {
        LIVE_CHECK(pthread_create(&threads[i], NULL, crowd_member, (void *)i) == 0);
    }
    while (__atomic_load_n(&crowd_ready, __ATOMIC_SEQ_CST) < N_CROWD) {
        ;
    }
    lock_down_strictly();
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
            "\\(tid [0-9]+\\) at 0x[0-9a-f]+: allowed by no profile$", lines[i], 0, 0));
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
    lock_down_strictly();
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
    lock_down_strictly();
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

/* What a writer's thread needs, too. */
static const LiveRule writer_rules[] = {
    { SYS_write, SECCOMP_RET_ALLOW }, { SYS_ppoll, SECCOMP_RET_ALLOW },
    { SYS_gettid, SECCOMP_RET_ALLOW }, { SYS_getpid, SECCOMP_RET_ALLOW },
    { SYS_futex, SECCOMP_RET_ALLOW }, { SYS_prctl, SECCOMP_RET_ALLOW },
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
    start(ends[1], QS_VIOLATION_KILL);
    lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    syscall(SYS_getppid);
    return 1;
}

static int kill_past_writer(int fd)
{
    int ends[2];

    make_full_pipe(ends);
    start(ends[1], QS_VIOLATION_KILL);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
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
    start(ends[1], QS_VIOLATION_ERRNO);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
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
    start(fd, QS_VIOLATION_KILL);
    LIVE_CHECK(qs_reporter_start_writer(NULL));
    lock_down(SECCOMP_RET_TRAP, writer_rules, G_N_ELEMENTS(writer_rules));
    syscall(SYS_getppid);
    return 1;
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

    start(fd, QS_VIOLATION_ERRNO);
    lock_down(SECCOMP_RET_ALLOW, rules, G_N_ELEMENTS(rules));
    LIVE_CHECK(syscall(SYS_getppid) == -1 && errno == EPERM);
    start(fd, QS_VIOLATION_KILL);
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

#if defined(__x86_64__)
static int x32_number(int fd)
{
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
    LIVE_CHECK(syscall(0x40000000 + SYS_getppid) == -1 && errno == EPERM);
    LIVE_CHECK(syscall(0x40000000 + 520) == -1 && errno == EPERM);
    _exit(0);
}

static void test_x32(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(x32_number, &result);
    live_assert_exited(&result, 0);
    g_assert_nonnull(strstr(result.output, "refused x32:getppid("));
    g_assert_nonnull(strstr(result.output, "nr 1073741934 arch x86_64"));
    g_assert_nonnull(strstr(result.output, "refused x32:unknown("));
    g_assert_null(strstr(result.output, "feature/parents"));
}

static long int80(long nr, long a, long b, long c, long d, long e)
{
    long result = nr;

    asm volatile("int $0x80"
                 : "+a"(result)
                 : "b"(a), "c"(b), "d"(c), "S"(d), "D"(e)
                 : "memory", "r8", "r9", "r10", "r11");
    return result;
}

static int int80_probe(int fd)
{
    return int80(20, 0, 0, 0, 0, 0) == getpid() ? 0 : 1;
}

static int int80_call(int fd)
{
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
    /* 11 is execve there, and munmap here. */
    LIVE_CHECK((int)int80(11, 0x111, 0x222, 0x333, 0x444, 0x555) == -EPERM);
    _exit(0);
}

static void test_int80(void)
{
    g_auto(LiveResult) possible = { 0 };
    g_auto(LiveResult) result = { 0 };

    live_run(int80_probe, &possible);
    if (possible.status != 0) {
        g_test_skip("this kernel has no IA32 emulation");
        return;
    }
    live_run(int80_call, &result);
    live_assert_exited(&result, 0);
    g_assert_nonnull(strstr(result.output,
                            "refused execve(0x111, 0x222, 0x333, 0x444, 0x555, "));
    g_assert_nonnull(strstr(result.output, " nr 11 arch i386 in thread "));
    g_assert_true(g_str_has_suffix(result.output, ": allowed by no profile\n"));
}

/* A refused call made with a stack pointer that no signal frame fits on. */
static void refuse_without_stack(void)
{
    long result = SYS_getppid;

    asm volatile("mov %%rsp, %%rbx\n\t"
                 "xor %%esp, %%esp\n\t"
                 "syscall\n\t"
                 "mov %%rbx, %%rsp"
                 : "+a"(result)
                 :
                 : "rbx", "rcx", "r11", "memory");
    LIVE_CHECK(result == -EPERM);
}

static int bad_stack(int fd)
{
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
    refuse_without_stack();
    _exit(0);
}

static void test_bad_stack(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(bad_stack, &result);
    live_assert_killed(&result, SIGSEGV);
    g_assert_cmpstr(result.output, ==, "");
}

static int alternate_stack(int fd)
{
    stack_t stack = { .ss_size = 256 * 1024 };

    stack.ss_sp = mmap(NULL, stack.ss_size, PROT_READ | PROT_WRITE,
                       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    LIVE_CHECK(stack.ss_sp != MAP_FAILED);
    LIVE_CHECK(sigaltstack(&stack, NULL) == 0);
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
    refuse_without_stack();
    _exit(0);
}

/*
 * One on which the kernel's frame fits, but not what the handler does, or not even
 * that.  Below it is nothing.
 */
static int small_stack(int fd)
{
    stack_t stack = { .ss_size = sysconf(_SC_MINSIGSTKSZ) };
    size_t room = 64 * 1024;
    char *start_of_room = mmap(NULL, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS,
                               -1, 0);
    size_t used = (stack.ss_size + 4095) & ~4095ul;

    LIVE_CHECK(start_of_room != MAP_FAILED && used < room);
    LIVE_CHECK(mprotect(start_of_room + room - used, used,
                        PROT_READ | PROT_WRITE) == 0);
    stack.ss_sp = start_of_room + room - used;
    LIVE_CHECK(sigaltstack(&stack, NULL) == 0);
    start(fd, QS_VIOLATION_ERRNO);
    lock_down_strictly();
    refuse_without_stack();
    _exit(0);
}

/* Whatever happens then, the call is not made and nothing goes on wrongly. */
static void test_small_stack(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(small_stack, &result);
    if (WIFSIGNALED(result.status)) {
        live_assert_killed(&result, SIGSEGV);
    } else {
        live_assert_exited(&result, 0);
        g_assert_cmpuint(live_count_lines(&result), ==, 1);
    }
}

static void test_alternate_stack(void)
{
    g_auto(LiveResult) result = { 0 };

    live_run(alternate_stack, &result);
    live_assert_exited(&result, 0);
    g_assert_cmpuint(live_count_lines(&result), ==, 1);
}
#endif

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_func("/kernel/reporter/kill/main", test_kill_main);
    g_test_add_func("/kernel/reporter/kill/thread", test_kill_thread);
    g_test_add_data_func("/kernel/reporter/kill/lax-filter", kill_lax, test_kill_ways);
    g_test_add_data_func("/kernel/reporter/kill/soft-sigaction", kill_soft_sigaction,
                         test_kill_ways);
    g_test_add_data_func("/kernel/reporter/kill/attacked", kill_while_attacked,
                         test_kill_ways);
    g_test_add_data_func("/kernel/reporter/untold/no-prctl", kill_nameless,
                         test_kill_untold);
    g_test_add_data_func("/kernel/reporter/untold/blocked", kill_blocked,
                         test_kill_untold);
    g_test_add_data_func("/kernel/reporter/untold/sent", kill_sent, test_kill_untold);
    g_test_add_func("/kernel/reporter/errno", test_errno);
    g_test_add_func("/kernel/reporter/flood", test_flood);
    g_test_add_func("/kernel/reporter/crowd", test_crowd);
    g_test_add_func("/kernel/reporter/fatal", test_fatal);
    g_test_add_func("/kernel/reporter/two-stages", test_two_stages);
    g_test_add_func("/kernel/reporter/judge", test_judge);
    g_test_add_data_func("/kernel/reporter/full-pipe", kill_into_full_pipe,
                         test_full_pipe);
    g_test_add_data_func("/kernel/reporter/full-pipe-writer", kill_past_writer,
                         test_full_pipe);
    g_test_add_func("/kernel/reporter/report-later", test_report_later);
    g_test_add_data_func("/kernel/reporter/report-by-writer", report_by_writer,
                         test_kill_ways);
    g_test_add_func("/kernel/reporter/bad-violation", test_bad_violation);
#if defined(__x86_64__)
    g_test_add_func("/kernel/reporter/x32", test_x32);
    g_test_add_func("/kernel/reporter/int80", test_int80);
    g_test_add_func("/kernel/reporter/bad-stack", test_bad_stack);
    g_test_add_func("/kernel/reporter/alternate-stack", test_alternate_stack);
    g_test_add_func("/kernel/reporter/small-stack", test_small_stack);
#endif
    return g_test_run();
}
