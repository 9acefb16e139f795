/*
 * qsandbox: what the broker would say to a call, for whoever does not make it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The listener of violation=log asks about each call that a policy gives by name.  The
 * text decides, with the table and the functions of broker.h: where links lead, and what
 * kind of file there is, the broker alone finds out.
 *
 * Nothing here allocates or locks.  Any thread may call it, and a signal handler.
 */
#ifndef QSANDBOX_EXAMINE_H
#define QSANDBOX_EXAMINE_H

#include <sys/socket.h>
#include "qsandbox/broker.h"

typedef enum QsBrokerOpinion {
    QS_BROKER_SERVES = 1,
    QS_BROKER_SERVES_OLD,     /* only a file that is there: none may be made */
    QS_BROKER_REFUSES_MUTELY, /* EACCES, and nobody is told */

    /* Refusals that are reported */
    QS_BROKER_READ_ONLY, /* given, but not for writing */
    QS_BROKER_NO_FILE,
    QS_BROKER_NO_SOCKET,
    QS_BROKER_ABSTRACT, /* a Unix socket without a path */
    QS_BROKER_NO_PEER,  /* an Internet address to connect or send to */
    QS_BROKER_NO_SERVER,
    QS_BROKER_NEVER, /* for nobody: O_PATH, a folder's descriptor, AF_VSOCK, ... */
} QsBrokerOpinion;

/* Whether the broker would refuse, and report it. */
static inline bool qs_broker_refuses(QsBrokerOpinion opinion)
{
    return opinion >= QS_BROKER_READ_ONLY;
}

/* What decides; all of it is lent. */
typedef struct QsBrokerView {
    const QsBrokerTable *table;
    const QsBrokerRule *late; /* n_late rules that came after the table */
    size_t n_late;
    const char *folder; /* QEMU's current one, or NULL */
} QsBrokerView;

/* What was found about one call. */
typedef struct QsBrokerFinding {
    QsBrokerOpinion opinion;
    char name[QS_BROKER_MAX_PATH];   /* as QEMU has it: a path, or "ADDRESS:PORT" */
    char normal[QS_BROKER_MAX_PATH]; /* a path as it counts; else "" */
} QsBrokerFinding;

/* Opening or unlinking @path (@verb); @flags are those of open(2). */
void qs_broker_examine_path(const QsBrokerView *view, QsBrokerVerb verb, const char *path,
                            uint64_t flags, QsBrokerFinding *ret);

/*
 * Connecting, binding or sending to @address, of @length bytes.  @protocol is the socket's;
 * -1 if it is not known: then it is enough if some protocol is served.
 */
void qs_broker_examine_address(const QsBrokerView *view, QsBrokerVerb verb,
                               const struct sockaddr *address, size_t length,
                               int protocol, QsBrokerFinding *ret);

/*
 * The same for a system call of another process, by its number on this host's
 * architecture.  What it points to is read once, from @memory (its /proc/PID/mem); its
 * socket is fetched by @process (a pidfd) to ask for the protocol, where that is allowed.
 * What cannot be read is served: the kernel then says EFAULT.  Makes pread, pidfd_getfd,
 * getsockopt, faccessat and close.
 */
void qs_broker_examine_call(const QsBrokerView *view, int memory, int process,
                            uint32_t nr, const uint64_t args[6], QsBrokerFinding *ret);

/*
 * A sentence without its end for a refusal: what is wrong, and what QEMU has to be started
 * with; "" for what is served.  It is cut off where @size, at least 1, ends.
 */
void qs_broker_advise(const QsBrokerFinding *finding, char *ret, size_t size);

#endif
