/*
 * Which roles the threads of a VM may come to have
 *
 * Each role has its origin: a profile, or a family of them, without which QEMU makes
 * no such thread.
 *
 * Who makes threads hands down its own filter.  Iothreads make workers, whose work is
 * granted to them, too; all other threads are made by such as have no filter of their
 * own.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/selection.h"

static gboolean has_profile(const QsSelection *selection, const char *prefix)
{
    for (unsigned i = 0; i < selection->choices->len; i++) {
        const QsChoice *choice = selection->choices->pdata[i];

        if (g_str_has_prefix(choice->profile->name, prefix)) {
            return TRUE;
        }
    }
    return FALSE;
}

gboolean qs_selection_needs_role(const QsSelection *selection, QsRole role)
{
    switch (role) {
    case QS_ROLE_VCPU:
        return TRUE;
    case QS_ROLE_IOTHREAD:
        return has_profile(selection, "object/iothread") ||
               has_profile(selection, "monitor/qmp");
    case QS_ROLE_WORKER:
        return has_profile(selection, "base/threads");
    case QS_ROLE_DISPLAY:
        return has_profile(selection, "display/vnc");
    case QS_ROLE_MIGRATION:
        return has_profile(selection, "feature/migration") ||
               has_profile(selection, "feature/incoming");
    default:
        return FALSE;
    }
}

gboolean qs_role_may_create_threads(QsRole role)
{
    return role == QS_ROLE_ALL || role == QS_ROLE_IOTHREAD;
}
