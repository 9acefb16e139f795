/*
 * -sandbox: asks QEMU as a monitor's client would
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * By the functions that QAPI makes for QMP: what they answer has names, and those do not
 * change between versions, whatever happens to QEMU's structures.
 */
#include "asked.h"
#include "glue.h"

QObject *sandbox_ask(void (*query)(QDict *, QObject **, Error **))
{
    QDict *arguments = qdict_new();
    QObject *answer = NULL;

    query(arguments, &answer, &error_abort);
    qobject_unref(arguments);
    return answer;
}

void sandbox_ask_list(void (*query)(QDict *, QObject **, Error **),
                      void (*each)(const QDict *, void *), void *opaque)
{
    QObject *answer = sandbox_ask(query);
    QObject *one;

    while ((one = qlist_pop((QList *)(void *)answer))) {
        each((const QDict *)(const void *)one, opaque);
        qobject_unref(one);
    }
    qobject_unref(answer);
}
