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
 * A path; it is made normal.  One that is not absolute, or is too long, or empty, is not
 * given.  @access is QsBrokerAccess, @kinds QsBrokerKind.  Of QS_NAME_FOLDERS (what is
 * directly in it), QS_NAME_FILES and QS_NAME_FIRMWARE (what is below it) the folder;
 * "/" is not given as such, but may be one of QS_NAME_SHARES.  Adding a path again unites both.
 */
void qs_given_add_path(QsGiven *given, QsNameClass class, const char *path,
                       unsigned access, unsigned kinds);

/*
 * "CIDR", "CIDR:PORT", "CIDR:FIRST-LAST", and the same with "[CIDR6]": for QS_NAME_PEERS,
 * QS_NAME_SERVERS, QS_NAME_NETWORKS and QS_NAME_INTERNET.  An IPv6 CIDR without ports
 * needs no brackets.  An address without a prefix is itself only.  @protocol is IPPROTO_TCP
 * and so on, 0 for any.  QS_ERROR_USAGE with the place of the fault.
 */
gboolean qs_given_add_network(QsGiven *given, QsNameClass class, unsigned protocol,
                              const char *text, GError **error);

/*
 * The same text as a rule of the broker: scope, family, prefix, address and ports of @ret
 * are set.
 */
gboolean qs_given_parse_network(const char *text, QsBrokerRule *ret, GError **error);

/*
 * The table for @policy: a rule of the broker for each name of each grant that is given
 * to it, and of each class for all that was given.
 *
 * QS_NAME_INTERNET is every address as long as neither it nor QS_NAME_NETWORKS was given
 * one.  Addresses that are written out do not hold for connect and send where
 * QS_NAME_NETWORKS was given one.  What is given as QS_NAME_FILES or QS_NAME_SOCKETS counts for connect, send, bind and
 * unlink as far as it is a socket; for bind and unlink only where it may be written, too.
 *
 * Fails with QS_ERROR_LIMIT if there are too many.  The caller frees the result with
 * g_free().
 */
QsBrokerTable *qs_given_compose(const QsGiven *given, const QsPolicy *policy,
                                GError **error);

/* A rule of @table for people: 'below "/srv/images" read|write (block/file)'.  Caller frees. */
char *qs_given_rule_text(const QsBrokerTable *table, const QsBrokerRule *rule);

/*
 * Whether a broker that cannot do something serves @policy all the same.  @why_no_names and
 * @why_no_addresses say why it cannot open and unlink, and why it cannot connect, bind and
 * send: sentences without their ends; NULL or "" if it can.  Fails with QS_ERROR_USAGE and
 * the profile that needs it.
 */
gboolean qs_given_check_broker(const QsPolicy *policy, const char *why_no_names,
                               const char *why_no_addresses, GError **error);

#endif
