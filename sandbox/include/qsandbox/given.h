/*
 * qsandbox: the names that a VM was given
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Rules by name speak of classes (name.h).  What is in a class is found out when QEMU
 * starts, and becomes the broker's table together with the rules of a policy.
 */
#ifndef QSANDBOX_GIVEN_H
#define QSANDBOX_GIVEN_H

#include <glib.h>
#include "qsandbox/broker.h"
#include "qsandbox/name.h"
#include "qsandbox/policy.h"

/* What a VM was given, by class.  Not thread-safe. */
typedef struct QsGiven QsGiven;

QsGiven *qs_given_new(void);
void qs_given_free(QsGiven *given);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsGiven, qs_given_free)

/*
 * A path, absolute; it is made normal.  @access is QsBrokerAccess, @kinds QsBrokerKind.
 * For QS_NAME_FOLDERS and QS_NAME_FILES the folder.  Adding one again unites both.
 */
void qs_given_add_path(QsGiven *given, QsNameClass class, const char *path,
                       unsigned access, unsigned kinds);

/* "CIDR", "CIDR:PORT", "CIDR:FIRST-LAST", "[CIDR6]:PORTS"; QS_ERROR_USAGE with the place
 * of the fault.  An address without a prefix is itself only. */
gboolean qs_given_add_network(QsGiven *given, QsNameClass class, unsigned protocol,
                              const char *text, GError **error);


/*
 * The table for @policy: a rule of the broker for each name of each grant that is given
 * to it.  Fails with QS_ERROR_USAGE if there are too many.  The caller frees the result
 * with g_free().
 */
QsBrokerTable *qs_given_compose(const QsGiven *given, const QsPolicy *policy,
                                GError **error);

#endif
