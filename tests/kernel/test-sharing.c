/*
 * Processes that share this one's memory are found, whether or not kcmp(2) is allowed
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"

#define STACK_SIZE 65536

/* Runs with the memory of its parent: nothing but a system call. */
static int sleep_for_us(void *opaque)
{
    long us = (long)opaque;
    struct timespec time = { us / 1000000, us % 1000000 * 1000 };

    syscall(SYS_nanosleep, &time, NULL);
    return 0;
}

static pid_t start_child(int flags, long us)
{
    static char stack[STACK_SIZE] __attribute__((aligned(16)));
    pid_t pid = clone(sleep_for_us, stack + sizeof(stack), flags | SIGCHLD, (void *)us);

    LIVE_CHECK(pid > 0);
    return pid;
}

static void end_child(pid_t pid)
{
    kill(pid, SIGKILL);
    LIVE_CHECK(waitpid(pid, NULL, 0) == pid);
}

static void forbid_kcmp(void)
{
    static const LiveRule rules[] = { { SYS_kcmp, SECCOMP_RET_ERRNO | EPERM } };
    LiveProgram program;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, rules,
                 G_N_ELEMENTS(rules));
    live_install_raw(&program);
}

static int alone(int fd)
{
    pid_t pid = start_child(0, 60000000);

    LIVE_CHECK(qs_kernel_check_alone(NULL));
    end_child(pid);
    return 0;
}

static int shared(int fd)
{
    pid_t pid = start_child(CLONE_VM, 60000000);
    g_autofree char *who = g_strdup_printf("process %d (\"", (int)pid);
    g_autoptr(GError) error = NULL;

    LIVE_CHECK(!qs_kernel_check_alone(&error));
    live_check_error(error, who, "shares this program's memory", NULL);
    end_child(pid);
    LIVE_CHECK(qs_kernel_check_alone(NULL));
    return 0;
}

/* As vfork() does until the child executes a program. */
static int shared_for_a_moment(int fd)
{
    pid_t pid = start_child(CLONE_VM, 50000);

    LIVE_CHECK(qs_kernel_check_alone(NULL));
    end_child(pid);
    return 0;
}

static int alone_by_experiment(int fd)
{
    forbid_kcmp();
    return alone(fd);
}

static int shared_by_experiment(int fd)
{
    forbid_kcmp();
    return shared(fd);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (!live_is_possible()) {
        g_print("1..0 # SKIP seccomp(2) cannot be had here\n");
        return 0;
    }
    g_test_add_data_func("/kernel/sharing/alone", alone, live_test_ok);
    g_test_add_data_func("/kernel/sharing/shared", shared, live_test_ok);
    g_test_add_data_func("/kernel/sharing/a-moment", shared_for_a_moment, live_test_ok);
    g_test_add_data_func("/kernel/sharing/experiment/alone", alone_by_experiment,
                         live_test_ok);
    g_test_add_data_func("/kernel/sharing/experiment/shared", shared_by_experiment,
                         live_test_ok);
    return g_test_run();
}
