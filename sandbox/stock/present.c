/*
 * qsandbox in an unpatched QEMU: query-sandbox
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "opaque.h"
#include "stock.h"

typedef struct QmpCommandList QmpCommandList;
extern QmpCommandList qmp_commands;
void qmp_register_command(QmpCommandList *list, const char *name,
                          void (*answer)(QDict *, QObject **, Error **), int options,
                          uint64_t features);

/* A dict that lives for good: see opaque_unref(). */
QDict *opaque_holder(void)
{
    static QDict *holder;

    holder = holder ?: qdict_new();
    return holder;
}

void qmp_marshal_query_sandbox(QDict *arguments, QObject **ret, Error **errp)
{
    g_autoptr(SandboxInfo) info = qmp_query_sandbox(errp);

    *ret = QOBJECT(stock_SandboxInfo_to_dict(info));
}

void stock_register_query(void)
{
    qmp_register_command(&qmp_commands, "query-sandbox", qmp_marshal_query_sandbox, 0, 0);
}
