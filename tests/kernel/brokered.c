/*
 * A process with a broker, for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "brokered.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include "qsandbox/kernel.h"
#include "tree.h"

static void run_case(gconstpointer opaque)
{
    const BrokeredCase *one = opaque;

    tree_begin();
    live_run_ok(one->body);
    tree_end();
}

int brokered_main(int *argc, char ***argv, const BrokeredCase *cases, size_t n)
{
    g_test_init(argc, argv, NULL);
    for (size_t i = 0; i < n && live_is_possible(); i++) {
        g_test_add_data_func(cases[i].path, &cases[i], run_case);
    }
    return g_test_run();
}

void brokered_begin_without(Brokered *brokered)
{
    g_autoptr(GError) error = NULL;

    memset(brokered, 0, sizeof(*brokered));
    brokered->table = table_new();
    brokered->folder = realpath(tree_top(), NULL);
    LIVE_CHECK(brokered->folder != NULL);
    brokered->broker = qs_broker_start(qs_broker_image, qs_broker_image_size, &error);
    LIVE_CHECK(brokered->broker != NULL);
    qs_broker_settle(brokered->broker);
}

void brokered_begin(Brokered *brokered)
{
    brokered_begin_without(brokered);
    qs_broker_ask(brokered->broker, &brokered->ability);
    if (!brokered->ability.names || !brokered->ability.addresses) {
        fprintf(stderr, "# %s\n", brokered->ability.why_no_addresses);
    }
    LIVE_CHECK(brokered->ability.names && brokered->ability.addresses);
    LIVE_CHECK(qs_broker_pid(brokered->broker) > 0);
}

void brokered_prepare(Brokered *brokered, unsigned late_verbs)
{
    g_autoptr(GError) error = NULL;

    if (!qs_broker_prepare(brokered->broker, brokered->table, late_verbs, &error) ||
        !qs_broker_seal_early(brokered->broker, &error)) {
        fprintf(stderr, "%s\n", error->message);
        LIVE_CHECK(FALSE);
    }
}

void brokered_seal(Brokered *brokered)
{
    brokered_prepare(brokered, FALSE);
    brokered_seal_prepared(brokered);
}

void brokered_seal_prepared(Brokered *brokered)
{
    const LiveRule rules[] = {
        /* By this the listener goes, if the broker does not fetch it */
        { SYS_sendmsg, SECCOMP_RET_ALLOW, 1,
          brokered->ability.fetches ? UINT32_MAX
                                    : (uint32_t)qs_broker_fd(brokered->broker) },
#ifdef SYS_open
        { SYS_open, SECCOMP_RET_USER_NOTIF },
        { SYS_unlink, SECCOMP_RET_USER_NOTIF },
#endif
        { SYS_openat, SECCOMP_RET_USER_NOTIF },
        { SYS_unlinkat, SECCOMP_RET_USER_NOTIF },
        { SYS_connect, SECCOMP_RET_USER_NOTIF },
        { SYS_bind, SECCOMP_RET_USER_NOTIF },
        { SYS_sendto, SECCOMP_RET_USER_NOTIF },
        { SYS_sendmsg, SECCOMP_RET_USER_NOTIF },
#ifdef SYS_newfstatat
        { SYS_newfstatat, SECCOMP_RET_ALLOW, 1, AT_FDCWD },
        { SYS_newfstatat, SECCOMP_RET_ALLOW, 4, AT_EMPTY_PATH },
        { SYS_newfstatat, SECCOMP_RET_USER_NOTIF },
#endif
        { SYS_readlinkat, SECCOMP_RET_ALLOW, 1, AT_FDCWD },
        { SYS_readlinkat, SECCOMP_RET_USER_NOTIF },
        { SYS_mkdirat, SECCOMP_RET_USER_NOTIF },
        { SYS_mknodat, SECCOMP_RET_USER_NOTIF },
        { SYS_renameat, SECCOMP_RET_USER_NOTIF },
        { SYS_linkat, SECCOMP_RET_USER_NOTIF },
        { SYS_symlinkat, SECCOMP_RET_USER_NOTIF },
        { SYS_fchownat, SECCOMP_RET_USER_NOTIF },
        { SYS_utimensat, SECCOMP_RET_USER_NOTIF },
        { SYS_fchmodat2, SECCOMP_RET_USER_NOTIF },
        { SYS_lgetxattr, SECCOMP_RET_USER_NOTIF },
        { SYS_llistxattr, SECCOMP_RET_USER_NOTIF },
        { SYS_lsetxattr, SECCOMP_RET_USER_NOTIF },
        { SYS_lremovexattr, SECCOMP_RET_USER_NOTIF },
        { SYS_inotify_add_watch, SECCOMP_RET_USER_NOTIF },
    };
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    int listener;

    live_program(&program, SECCOMP_RET_KILL_PROCESS, SECCOMP_RET_ALLOW, rules,
                 G_N_ELEMENTS(rules));
    LIVE_CHECK(qs_kernel_install(&program.program, &listener, &error));
    if (!qs_broker_seal(brokered->broker, listener, &error)) {
        fprintf(stderr, "%s\n", error->message);
        LIVE_CHECK(FALSE);
    }
}

const char *brokered_path(const Brokered *brokered, const char *name)
{
    return g_intern_string(g_strdup_printf("%s/%s", brokered->folder, name));
}

void brokered_write(const char *path, const char *text)
{
    LIVE_CHECK(g_file_set_contents(path, text, -1, NULL));
}
