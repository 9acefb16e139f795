/*
 * qsandbox: the broker, as QEMU sees it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The broker is a program of its own, whose image is embedded in QEMU.  It is put into a
 * memfd and executed, so it has nothing of QEMU's memory.  A start goes like this:
 *
 *   qs_broker_start()    before the first filter: one child, not waited for
 *   qs_broker_ask()      what can it do here?  Before a policy is composed that needs it
 *   qs_broker_prepare()  with the table; errors can still be shown to the user
 *   qs_broker_seal()     after the filter with the listener is installed: it serves now,
 *                        under QEMU's user and root, and takes no more orders
 *
 * Not thread-safe, but for qs_broker_read_report().
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

/*
 * Makes the process.  It keeps no descriptor of QEMU's but its socket, has a session of
 * its own and ends with QEMU.  Fails with QS_ERROR_KERNEL where memfd_create(), fork() or
 * execveat() are not to be had; then nothing is left behind.  The caller owns the result.
 */
QsBroker *qs_broker_start(const void *image, size_t size, GError **error);

/*
 * Waits for its answer, at most ten seconds.  To be called in the process that goes on
 * (a daemon's last one): makes PR_SET_PTRACER, opens /proc/self/mem (read-only) and
 * sends it.  A broker that is dead or silent can do nothing, and @ret says so; no error.
 */
void qs_broker_ask(QsBroker *broker, QsBrokerAbility *ret);

/* Hands over the rules.  Fails with QS_ERROR_KERNEL if the broker does not take them. */
gboolean qs_broker_prepare(QsBroker *broker, const QsBrokerTable *table, GError **error);

/*
 * Hands over @listener, which is closed here in any case, with this process's root,
 * folder, user and groups; returns when the broker serves under them.  Makes, besides
 * what it is sent by: openat(O_PATH) of "/" and "." before the filter (@early TRUE: call
 * it once so just before the filter is installed), then write and read on the socket, and
 * sendmsg(flags == 0) on it if it does not fetch the listener.
 */
gboolean qs_broker_seal_early(QsBroker *broker, GError **error);
gboolean qs_broker_seal(QsBroker *broker, int listener, GError **error);

/* Lets it end; for a VM that needs none.  Frees @broker. */
void qs_broker_dismiss(QsBroker *broker);

/* Its socket: by sendmsg() the listener goes, and reports can be read. */
int qs_broker_fd(const QsBroker *broker);
pid_t qs_broker_pid(const QsBroker *broker);

/* A decision that the broker reports; each refused one, unless too many come at once. */
typedef struct QsBrokerReport {
    uint32_t served;  /* calls served so far */
    uint32_t refused; /* refused so far */
    uint32_t failed;  /* served, but the call itself failed */
    int32_t tid;      /* who asked */
    uint32_t nr;
    int32_t error;    /* errno that it got */
    uint64_t args[6];
    uint8_t verb;     /* QsBrokerVerb */
    char name[256];   /* path or address, for people; cut off at its end if longer */
} QsBrokerReport;

/* The next report, without waiting; FALSE if there is none.  read() on the socket. */
gboolean qs_broker_read_report(QsBroker *broker, QsBrokerReport *ret);

#endif
