/*
 * qsandbox in an unpatched QEMU: commands that the policy cannot serve
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU asks when a command comes.  Here each command of QMP's is asked about at
 * the lockdown, and QEMU refuses those that are not served, with the glue's words.
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

static void judge(const QmpCommand *command, void *opaque)
{
    const char *name = qmp_command_name(command);
    char *refusal = sandbox_why_not("command", name); /* QEMU keeps the words */

    if (refusal) {
        qmp_disable_command(&qmp_commands, name, refusal);
    }
}

void stock_judge_commands(void)
{
    stock_ask_of_additions();
    qmp_for_each_command(&qmp_commands, judge, NULL);
}
