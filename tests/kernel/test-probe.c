/*
 * Probing the live kernel, also through filters that play old kernels or forbid things
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "live.h"

#include <errno.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include "qsandbox/kernel.h"

#define ERRNO(n) (SECCOMP_RET_ERRNO | (n))

static gboolean is_listed(const char *listed, const char *name)
{
    g_auto(GStrv) names = g_strsplit_set(listed, " \n", -1);

    return g_strv_contains((const char *const *)names, name);
}

static void test_here(void)
{
    g_autofree char *listed = NULL;
    g_autoptr(GError) error = NULL;
    QsKernel kernel;

    if (!live_is_possible()) {
        return;
    }
    if (!g_file_get_contents("/proc/sys/kernel/seccomp/actions_avail", &listed, NULL,
                             NULL)) {
        g_test_skip("this kernel does not list its actions");
        return;
    }
    qs_kernel_probe(&kernel, &error);
    g_assert_no_error(error);
    g_assert_true(kernel.tsync);
    g_assert_cmpint(kernel.kill_process, ==, is_listed(listed, "kill_process"));
    g_assert_cmpint(kernel.trap, ==, is_listed(listed, "trap"));
    g_assert_cmpint(kernel.errno_, ==, is_listed(listed, "errno"));
    g_assert_cmpint(kernel.log, ==, is_listed(listed, "log"));
    g_assert_cmpint(kernel.user_notif, ==, is_listed(listed, "user_notif"));
}

static int probe_changes_nothing(int fd)
{
    g_autoptr(GError) error = NULL;
    int mode = live_seccomp_mode(getpid());
    int no_new_privs = prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0);
    QsKernel kernel;

    LIVE_CHECK(qs_kernel_probe(&kernel, &error));
    LIVE_CHECK(live_seccomp_mode(getpid()) == mode);
    LIVE_CHECK(prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == no_new_privs);
    return 0;
}

static void test_nothing_changed(void)
{
    if (live_is_possible()) {
        live_run_ok(probe_changes_nothing);
    }
}

typedef struct Outer {
    const char *name;
    LiveRule rule;
    const char *say[3];
} Outer;

static const Outer outers[] = {
    { "seccomp-eperm",
      { SYS_seccomp, ERRNO(EPERM) },
      { "forbids seccomp(2)", "Operation not permitted", "start this program" } },
    { "seccomp-enosys",
      { SYS_seccomp, ERRNO(ENOSYS) },
      { "forbids seccomp(2)", "not implemented" } },
    { "seccomp-success",
      { SYS_seccomp, ERRNO(0) },
      { "forbids seccomp(2)", "claims success" } },
    { "seccomp-kill-process",
      { SYS_seccomp, SECCOMP_RET_KILL_PROCESS },
      { "kills whoever calls seccomp(2)", "SystemCallFilter" } },
    { "seccomp-kill-thread",
      { SYS_seccomp, SECCOMP_RET_KILL_THREAD },
      { "kills whoever calls seccomp(2)" } },
    { "seccomp-trap",
      { SYS_seccomp, SECCOMP_RET_TRAP },
      { "kills whoever calls seccomp(2)" } },
    { "seccomp-trace", { SYS_seccomp, SECCOMP_RET_TRACE }, { "forbids seccomp(2)" } },
    { "seccomp-einval", { SYS_seccomp, ERRNO(EINVAL) }, { "CONFIG_SECCOMP_FILTER" } },
    { "prctl-eperm",
      { SYS_prctl, ERRNO(EPERM), 1, PR_SET_NO_NEW_PRIVS },
      { "forbids prctl(PR_SET_NO_NEW_PRIVS)", "Operation not permitted" } },
    { "prctl-success",
      { SYS_prctl, ERRNO(0), 1, PR_SET_NO_NEW_PRIVS },
      { "forbids prctl(PR_SET_NO_NEW_PRIVS)", "claims success" } },
    { "prctl-kill",
      { SYS_prctl, SECCOMP_RET_KILL_PROCESS, 1, PR_SET_NO_NEW_PRIVS },
      { "kills whoever calls prctl(PR_SET_NO_NEW_PRIVS)" } },
    { "tsync-eperm",
      { SYS_seccomp, ERRNO(EPERM), 2, SECCOMP_FILTER_FLAG_TSYNC },
      { "forbids seccomp(2) with flags 0x1" } },
    { "action-eperm",
      { SYS_seccomp, ERRNO(EPERM), 1, SECCOMP_GET_ACTION_AVAIL },
      { "GET_ACTION_AVAIL", "Operation not permitted" } },
    { "action-success",
      { SYS_seccomp, ERRNO(0), 1, SECCOMP_GET_ACTION_AVAIL },
      { "GET_ACTION_AVAIL", "claims success" } },
};

static const Outer *outer;

/*
 * Setting no_new_privs is what lets an ordinary user set up the outer filter, but
 * then there is nothing left to probe: only root can play a filter that forbids it.
 */
static int probe_below(int fd)
{
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    QsKernel kernel;
    QsKernel untouched;
    struct sock_fprog fprog;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, &outer->rule, 1);
    fprog.len = program.program.length;
    fprog.filter = program.filter;
    if (outer->rule.nr == SYS_prctl) {
        if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 0 ||
            syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) != 0) {
            return 77;
        }
    } else {
        live_install_raw(&program);
    }
    memset(&kernel, 0x5a, sizeof(kernel));
    untouched = kernel;
    LIVE_CHECK(!qs_kernel_probe(&kernel, &error));
    LIVE_CHECK(memcmp(&kernel, &untouched, sizeof(kernel)) == 0);
    for (size_t i = 0; i < G_N_ELEMENTS(outer->say) && outer->say[i]; i++) {
        live_check_error(error, outer->say[i], NULL);
    }
    return 0;
}

static void test_outer(gconstpointer opaque)
{
    g_auto(LiveResult) result = { 0 };

    if (!live_is_possible()) {
        return;
    }
    outer = opaque;
    live_run(probe_below, &result);
    if (WIFEXITED(result.status) && WEXITSTATUS(result.status) == 77) {
        g_test_skip("needs CAP_SYS_ADMIN and no no_new_privs");
        return;
    }
    live_assert_exited(&result, 0);
}

/* A kernel without SECCOMP_GET_ACTION_AVAIL, that is before 4.14. */
static int probe_old(int fd)
{
    static const LiveRule rules[] = {
        { SYS_seccomp, ERRNO(EINVAL), 1, SECCOMP_GET_ACTION_AVAIL },
        { SYS_seccomp, ERRNO(EINVAL), 2,
          SECCOMP_FILTER_FLAG_TSYNC | SECCOMP_FILTER_FLAG_TSYNC_ESRCH },
        { SYS_seccomp, ERRNO(EINVAL), 2, SECCOMP_FILTER_FLAG_NEW_LISTENER },
    };
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    QsKernel kernel;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, rules,
                 G_N_ELEMENTS(rules));
    live_install_raw(&program);
    LIVE_CHECK(qs_kernel_probe(&kernel, &error));
    LIVE_CHECK(kernel.tsync && kernel.trap && kernel.errno_);
    LIVE_CHECK(!kernel.tsync_esrch && !kernel.kill_process);
    LIVE_CHECK(!kernel.log && !kernel.user_notif);
    return 0;
}

static void test_old(void)
{
    if (live_is_possible()) {
        live_run_ok(probe_old);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/kernel/probe/here", test_here);
    g_test_add_func("/kernel/probe/nothing-changed", test_nothing_changed);
    g_test_add_func("/kernel/probe/old", test_old);
    for (size_t i = 0; i < G_N_ELEMENTS(outers); i++) {
        g_autofree char *path = g_strdup_printf("/kernel/probe/outer/%s", outers[i].name);

        g_test_add_data_func(path, &outers[i], test_outer);
    }
    return g_test_run();
}
