/*
 * qsandbox: the broker, as QEMU sees it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The broker is a program of its own, whose image is embedded in QEMU.  It is put into a
 * memfd and executed, so it has nothing of QEMU's memory.  A start goes like this:
 *
 *   qs_broker_start()       before the first filter: makes the process
 *   qs_broker_settle()      before the first filter, too: its making is over
 *   qs_broker_ask()         what can it do here?  Before a policy is composed that needs it
 *   qs_broker_prepare()     with the table; errors can still be shown to the user
 *   qs_broker_seal_early()  just before the filter with the listener is installed: it
 *                           takes this process's root, folder, user and groups
 *   qs_broker_seal()        after that: it serves now, and takes no more orders
 *
 * Each message is written and read with write(), read() and ppoll(sigmask == 0) on the
 * socket, and with more calls only where it is said below.  Not thread-safe.
 */
#ifndef QSANDBOX_BROKER_CLIENT_H
#define QSANDBOX_BROKER_CLIENT_H

#include <glib.h>
#include <sys/types.h>
#include "qsandbox/broker.h"

typedef struct QsBroker QsBroker;

typedef struct QsBrokerAbility {
    gboolean names;     /* open, unlink */
    gboolean addresses; /* connect, bind, send: needs the right to ptrace QEMU */
    /* Whether it can fetch the listener by pidfd_getfd(); else it is sent by sendmsg() */
    gboolean fetches;
    /* Why not, for errors: a sentence without its end, with what to do; "" if it can */
    char why_no_names[256];
    char why_no_addresses[256];
} QsBrokerAbility;

/* The program; in qsandbox_dep. */
extern const unsigned char qs_broker_image[];
extern const size_t qs_broker_image_size;

/*
 * Makes the process of @image.  It keeps no descriptor of QEMU's but its socket, has a
 * session of its own, is nobody's child, and ends with QEMU.  Fails with QS_ERROR_KERNEL
 * where memfd_create(), a child or its execve() are not to be had; then nothing is left
 * behind.  The caller owns the result.
 */
QsBroker *qs_broker_start(const void *image, size_t size, GError **error);

/*
 * Waits until the caller has no child any more that qs_broker_start() has made.  To be
 * called in the same process before the first filter, behind whatever else there is to do.
 */
void qs_broker_settle(QsBroker *broker);

/*
 * Waits for its answer, at most ten seconds.  To be called in the process that goes on
 * (a daemon's last one), before a change of root or user.  A broker that is dead or
 * silent can do nothing, and @ret says so; no error.  Makes prctl(PR_SET_PTRACER),
 * openat(O_RDONLY|O_CLOEXEC) of /proc/self/mem and of /proc/self/status, getpid, close,
 * and sendmsg(flags == MSG_NOSIGNAL).
 */
void qs_broker_ask(QsBroker *broker, QsBrokerAbility *ret);

/*
 * Hands over the rules.  After the seal it will take qs_broker_allow() of @late_verbs,
 * QS_BROKER_VERB_BIT()s.  Fails with QS_ERROR_KERNEL if the broker does not take them.
 */
gboolean qs_broker_prepare(QsBroker *broker, const QsBrokerTable *table,
                           unsigned late_verbs, GError **error);

/*
 * Lets the broker have this process's root, folder, user and groups.  Makes
 * openat(O_PATH|O_DIRECTORY|O_CLOEXEC) of "/" and ".", getuid, geteuid, getgid, getegid,
 * getgroups, close, and sendmsg(flags == MSG_NOSIGNAL).  Fails with QS_ERROR_KERNEL.
 */
gboolean qs_broker_seal_early(QsBroker *broker, GError **error);

/*
 * Hands over @listener, which is closed here in any case; returns when the broker serves.
 * Makes write, read and ppoll on the socket, close, and sendmsg(flags == 0) on it if it
 * does not fetch the listener.
 */
gboolean qs_broker_seal(QsBroker *broker, int listener, GError **error);

/*
 * After the seal: @rule, a qs_broker_rule_late() of those verbs, is served, too, until
 * QS_BROKER_MAX_LATE more came.  Makes write and ppoll.  From any thread.
 */
gboolean qs_broker_allow(QsBroker *broker, const QsBrokerRule *rule, GError **error);

/* Lets it end; for a VM that needs none.  Frees @broker. */
void qs_broker_dismiss(QsBroker *broker);

/* Its socket: by sendmsg() the listener goes, and reports can be read. */
int qs_broker_fd(const QsBroker *broker);
/* Known after qs_broker_ask(), else 0. */
pid_t qs_broker_pid(const QsBroker *broker);

/*
 * The next report, without waiting; FALSE if there is none.  @ret_alive is FALSE if there
 * will be none any more.  Makes read on the socket.
 */
gboolean qs_broker_read_report(QsBroker *broker, QsBrokerReport *ret,
                               gboolean *ret_alive);

/* What it has done so far; makes no call.  From any thread. */
void qs_broker_count(const QsBroker *broker, QsBrokerCounts *ret);

#endif
