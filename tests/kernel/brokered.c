/*
 * A process with a broker, for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "brokered.h"

#include <stdlib.h>
#include <string.h>
#include "qsandbox/kernel.h"

void brokered_begin(Brokered *brokered)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *made = NULL;

    memset(brokered, 0, sizeof(*brokered));
    brokered->table = table_new();
    made = g_dir_make_tmp("qsandbox-broker-XXXXXX", NULL);
    LIVE_CHECK(made != NULL);
    brokered->folder = realpath(made, NULL);
    brokered->broker = qs_broker_start(qs_broker_image, qs_broker_image_size, &error);
    LIVE_CHECK(brokered->broker != NULL);
    qs_broker_ask(brokered->broker, &brokered->ability);
    if (!brokered->ability.names) {
        fprintf(stderr, "%s\n", brokered->ability.why_no_names);
    }
    LIVE_CHECK(brokered->ability.names);
}

void brokered_prepare(Brokered *brokered, gboolean takes_migration)
{
    g_autoptr(GError) error = NULL;

    if (!qs_broker_prepare(brokered->broker, brokered->table, takes_migration, &error) ||
        !qs_broker_seal_early(brokered->broker, &error)) {
        fprintf(stderr, "%s\n", error->message);
        LIVE_CHECK(FALSE);
    }
}

void brokered_seal(Brokered *brokered)
{
    static const LiveRule rules[] = {
#ifdef SYS_open
        { SYS_open, SECCOMP_RET_USER_NOTIF },    { SYS_unlink, SECCOMP_RET_USER_NOTIF },
#endif
        { SYS_openat, SECCOMP_RET_USER_NOTIF },  { SYS_unlinkat, SECCOMP_RET_USER_NOTIF },
        { SYS_connect, SECCOMP_RET_USER_NOTIF }, { SYS_bind, SECCOMP_RET_USER_NOTIF },
        { SYS_sendto, SECCOMP_RET_USER_NOTIF },  { SYS_sendmsg, SECCOMP_RET_USER_NOTIF },
    };
    g_autoptr(GError) error = NULL;
    LiveProgram program;
    int listener;

    brokered_prepare(brokered, FALSE);
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
