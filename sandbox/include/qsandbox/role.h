/*
 * qsandbox: what a thread is there for
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_ROLE_H
#define QSANDBOX_ROLE_H

#include <glib.h>

/*
 * Thread roles.  A rule of role ALL holds in every thread; the others only in
 * threads of that role.  The process-wide policy is the union over all roles.
 */
typedef enum QsRole {
    QS_ROLE_ALL = 1,
    QS_ROLE_MAIN,      /* the main loop: "main" */
    QS_ROLE_VCPU,      /* "vcpu" */
    QS_ROLE_IOTHREAD,  /* "iothread" */
    QS_ROLE_WORKER,    /* thread pool: "worker" */
    QS_ROLE_DISPLAY,   /* VNC's worker and the like: "display" */
    QS_ROLE_MIGRATION, /* "migration" */
    QS_ROLE_LAST = QS_ROLE_MIGRATION,
} QsRole;

#define QS_ROLE_BIT(role) (1u << (role))

const char *qs_role_name(QsRole role); /* "all", "main", ... */
gboolean qs_role_parse(const char *name, QsRole *ret_role);

#endif
