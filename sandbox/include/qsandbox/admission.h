/*
 * qsandbox: what may still be made or commanded under the policies in force
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A thing (kind, name) is served if composing its profiles, too, would not have
 * changed a single answer, neither of the process's policy nor of the filter of any
 * role.  So whatever it needs is in force wherever it works.  That includes calls that
 * have to fail with an errno, and the names that the broker serves.  A thing whose profiles were chosen is always served.
 *
 * Making a thing may take more than having it.  Profiles that match "hotplug-KIND NAME"
 * say what, and count as well.  Kinds "command", "hmp-command" and "qom-set" are
 * operations.  An operation that no profile matches needs nothing.
 *
 * Nothing here is changed or kept; all functions are thread-safe as long as what a
 * QsInForce refers to stays as it is.
 */
#ifndef QSANDBOX_ADMISSION_H
#define QSANDBOX_ADMISSION_H

#include <glib.h>
#include <stdint.h>
#include "qsandbox/library.h"
#include "qsandbox/selection.h"

/* All of it is lent. */
typedef struct QsInForce {
    const QsLibrary *library;
    const QsAbi *abi;
    const QsSelection *selection;
    /* By role, QS_ROLE_ALL is the process; NULL for a role without a filter. */
    const QsPolicy *policies[QS_ROLE_LAST + 1];
    /*
     * The policy of which the broker's table was composed: no other names are served.
     * NULL if there is no broker, and calls by name are plain grants.
     */
    const QsPolicy *named;
    /* To which these policies are bound (process.h); 0: to none. */
    uint32_t process;
} QsInForce;

gboolean qs_admission_serves(const QsInForce *in_force, const char *kind,
                             const char *name);

/*
 * The profiles that (kind, name) would take and that are not in force yet, as
 * ",profile=A,profile=B"; empty if there are none.  Only profiles that hold on this
 * architecture are named.  Caller frees.
 */
char *qs_admission_missing(const QsInForce *in_force, const char *kind, const char *name);

/*
 * Why (kind, name) is not served, and with what QEMU has to be started for it; NULL if it
 * is served.  Caller frees.
 */
char *qs_admission_refusal(const QsInForce *in_force, const char *kind, const char *name);

/*
 * Whether a thing of this kind that is made while a VM waits for its guest still exists
 * when the guest runs.  The policy for that time then has to serve it, too.
 */
gboolean qs_admission_lasts(const char *kind);

/* Whether @library has a profile for making (kind, name) again, on this architecture. */
gboolean qs_admission_may_repeat(const QsLibrary *library, const QsAbi *abi,
                                 const char *kind, const char *name);

#endif
