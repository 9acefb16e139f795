/*
 * A refused call's registers: what the handler reads is what the filter saw
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <linux/audit.h>
#include <signal.h>
#include <string.h>
#include "registers.h"

static uint64_t seen[6];
static uint32_t seen_arch;
static int answer;

static void handle(int signal_number, siginfo_t *info, void *context)
{
    seen_arch = info->si_arch;
    kernel_registers_args(context, info->si_arch, seen);
    kernel_registers_fail(context, answer);
}

static void catch (void)
{
    struct sigaction action = { .sa_sigaction = handle, .sa_flags = SA_SIGINFO };
    static const LiveRule rules[] = { { SYS_getppid, SECCOMP_RET_TRAP } };
    LiveProgram program;

    LIVE_CHECK(sigaction(SIGSYS, &action, NULL) == 0);
    live_program(&program, SECCOMP_RET_TRAP, SECCOMP_RET_ALLOW, rules,
                 G_N_ELEMENTS(rules));
    live_install_raw(&program);
}

static int native(int fd)
{
    static const long sent[6] = { 1, -2, 0x12345678, LONG_MIN, LONG_MAX, 6 };

    LIVE_CHECK(kernel_registers_known());
    catch ();
    for (answer = 1; answer < 4096; answer += 1365) {
        memset(seen, 0xaa, sizeof(seen));
        errno = 0;
        LIVE_CHECK(syscall(SYS_getppid, sent[0], sent[1], sent[2], sent[3], sent[4],
                           sent[5]) == -1);
        LIVE_CHECK(errno == answer);
        for (int i = 0; i < 6; i++) {
            LIVE_CHECK(seen[i] == (uint64_t)(unsigned long)sent[i]);
        }
        LIVE_CHECK(seen_arch == qs_abi_host()->audit_arch);
    }
    return 0;
}

static void test_native(void)
{
    live_run_ok(native);
}

#if defined(__x86_64__)
/* The registers of i386's calls, of which only the lower halves count. */
static void test_compat(void)
{
    static const int regs[6] = { REG_RBX, REG_RCX, REG_RDX, REG_RSI, REG_RDI, REG_RBP };
    ucontext_t context = { 0 };
    uint64_t args[6];

    for (int i = 0; i < 6; i++) {
        context.uc_mcontext.gregs[regs[i]] = 0xffffffff00000010ll + i;
    }
    kernel_registers_args(&context, AUDIT_ARCH_I386, args);
    for (int i = 0; i < 6; i++) {
        g_assert_cmpuint(args[i], ==, 0x10 + i);
    }
    kernel_registers_fail(&context, ENOSYS);
    g_assert_cmpint(context.uc_mcontext.gregs[REG_RAX], ==, -ENOSYS);
}
#endif

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_func("/kernel/registers/native", test_native);
#if defined(__x86_64__)
    g_test_add_func("/kernel/registers/compat", test_compat);
#endif
    return g_test_run();
}
