/*
 * Refused calls that come in unusual ways: of other ABIs, and without a stack
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"
#include "reporting.h"

#if defined(__x86_64__)
static int x32_number(int fd)
{
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
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
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
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
    g_assert_nonnull(
        strstr(result.output, "refused execve(0x111, 0x222, 0x333, 0x444, 0x555, "));
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
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
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
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
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
    char *start_of_room = mmap(NULL, room, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    size_t used = (stack.ss_size + 4095) & ~4095ul;

    LIVE_CHECK(start_of_room != MAP_FAILED && used < room);
    LIVE_CHECK(mprotect(start_of_room + room - used, used, PROT_READ | PROT_WRITE) == 0);
    stack.ss_sp = start_of_room + room - used;
    LIVE_CHECK(sigaltstack(&stack, NULL) == 0);
    reporting_start(fd, QS_VIOLATION_ERRNO);
    reporting_lock_down_strictly();
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
#if defined(__x86_64__)
    g_test_add_func("/kernel/callers/x32", test_x32);
    g_test_add_func("/kernel/callers/int80", test_int80);
    g_test_add_func("/kernel/callers/bad-stack", test_bad_stack);
    g_test_add_func("/kernel/callers/alternate-stack", test_alternate_stack);
    g_test_add_func("/kernel/callers/small-stack", test_small_stack);
#endif
    return g_test_run();
}
