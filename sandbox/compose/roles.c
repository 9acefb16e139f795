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

/* What profiles' names begin with; every name begins with nothing. */
static const struct {
    QsRole role;
    const char *prefix;
} origins[] = {
    { QS_ROLE_VCPU, "" },
    { QS_ROLE_IOTHREAD, "object/iothread" },
    { QS_ROLE_IOTHREAD, "monitor/qmp" },
    { QS_ROLE_WORKER, "base/threads" },
    { QS_ROLE_DISPLAY, "display/vnc" },
    { QS_ROLE_MIGRATION, "feature/migration" },
    { QS_ROLE_MIGRATION, "feature/incoming" },
};

gboolean qs_selection_needs_role(const QsSelection *selection, QsRole role)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(origins); i++) {
        if (origins[i].role == role && has_profile(selection, origins[i].prefix)) {
            return TRUE;
        }
    }
    return FALSE;
}

gboolean qs_role_may_create_threads(QsRole role)
{
    return role == QS_ROLE_ALL || role == QS_ROLE_IOTHREAD;
}
