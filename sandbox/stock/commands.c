/*
 * qsandbox in an unpatched QEMU: commands that the policy cannot serve
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU asks when a command comes.  Here each command of QMP's is asked about at
 * the lockdown, and QEMU refuses those that are not served, with the glue's words.  What
 * commands add while the guest runs is not served here yet: none of them adds anything.
 */
#include "opaque.h"
#include "stock.h"

typedef struct QmpCommand QmpCommand;
typedef struct QmpCommandList QmpCommandList;
extern QmpCommandList qmp_commands;
void qmp_for_each_command(const QmpCommandList *list,
                          void (*each)(const QmpCommand *, void *), void *opaque);
const char *qmp_command_name(const QmpCommand *command);
void qmp_disable_command(QmpCommandList *list, const char *name, const char *reason);

static const char *const additions[] = {
    "device_add",
    "object-add",
    "netdev_add",
    "chardev-add",
    "chardev-change",
    "blockdev-add",
    "blockdev-reopen",
    "blockdev-change-medium",
    "blockdev-snapshot-sync",
    "drive-mirror",
    "drive-backup",
    "transaction",
    "blockdev-create",
    "qom-set",
    NULL,
};

static void judge(const QmpCommand *command, void *opaque)
{
    const char *name = qmp_command_name(command);
    char *refusal; /* QEMU keeps the words */

    if (g_strv_contains(additions, name)) {
        qmp_disable_command(&qmp_commands, name,
                            "the sandbox of an unpatched QEMU lets nothing be added while"
                            " the guest runs");
        return;
    }
    refusal = sandbox_why_not("command", name);
    if (refusal) {
        qmp_disable_command(&qmp_commands, name, refusal);
    }
}

void stock_judge_commands(void)
{
    qmp_for_each_command(&qmp_commands, judge, NULL);
}
