/*
 * qsandbox: the broker's process, private to it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One thread, which allocates nothing: all that a request needs is in static memory.
 */
#ifndef QSANDBOX_BROKER_PROCESS_H
#define QSANDBOX_BROKER_PROCESS_H

#include <linux/seccomp.h>
#include <sys/types.h>

#include "../wire.h"

#ifndef SECCOMP_IOCTL_NOTIF_SET_FLAGS /* Linux 6.6 */
#define SECCOMP_IOCTL_NOTIF_SET_FLAGS SECCOMP_IOW(4, __u64)
#define SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP (1UL << 0)
#endif

/* Later kernels' notifications may be longer than the one known here. */
#define BROKER_NOTIFICATION_ROOM 512
/* Connections that are being made at one time. */
#define BROKER_MAX_PENDING 32

/*
 * What the watch sees of the broker: see watch.c.  Shared by both.  Numbers only, each
 * written by the broker alone.
 */
typedef struct BrokerPulse {
    uint64_t beats;   /* counts what it has finished */
    uint64_t current; /* the call that it serves now, if @busy */
    uint32_t busy;
    uint32_t n_pending; /* of these */
    uint64_t pending[BROKER_MAX_PENDING];
} BrokerPulse;

typedef struct Broker {
    int links;           /* /proc/self/fd */
    int memory;          /* QEMU's /proc/self/mem */
    int qemu;            /* a pidfd of QEMU */
    int listener;        /* -1 before the seal */
    uint32_t late_verbs; /* of which an address is taken after the seal */
    uint32_t n_late;     /* so many came so far; the newest are kept */
    QsBrokerRule *late;  /* at the end of: */
    QsBrokerTable table;
    BrokerShared *shared;
    BrokerPulse *pulse;
    char folder[QS_BROKER_MAX_PATH]; /* the current directory; "" if it has no path */
} Broker;

/* One call of QEMU's. */
typedef struct BrokerCall {
    const struct seccomp_notif *notification;
    QsBrokerVerb verb;
    bool refused;
    char name[QS_BROKER_MAX_PATH]; /* path or address, for a report */
} BrokerCall;

/* What serving one returns, besides a result or -errno. */
#define BROKER_SENT (INT64_MIN)      /* the result is with QEMU already */
#define BROKER_LATER (INT64_MIN + 1) /* it waits among the pending ones */

/* exchange.c */
/* -EACCES for a call that the table does not cover. */
int64_t broker_refuse(BrokerCall *call);
/* The result, or -errno, for QEMU.  Whoever waited may be gone. */
void broker_answer(const Broker *broker, uint64_t id, int64_t result);

/* 0 or -errno.  Each byte is read once. */
int broker_read(const Broker *broker, uint64_t address, void *ret, size_t size);
int broker_read_text(const Broker *broker, uint64_t address, char *ret, size_t size);
/* To the memory of whoever calls; 0 or -errno. */
int broker_write(const Broker *broker, const BrokerCall *call, uint64_t address,
                 const void *data, size_t size);
/* A copy of QEMU's descriptor, or -errno. */
int broker_fetch(const Broker *broker, int fd);

/* files.c */
/* @text as a normal path in QEMU's folder, into call->name; 0 or -errno. */
int broker_normalize(const Broker *broker, BrokerCall *call, const char *text);
/* The file of a normal path, or with @parent the folder that it is in, by O_PATH; or
 * -errno.  What is returned is covered by the table, under its real path. */
int broker_pin(const Broker *broker, BrokerCall *call, unsigned access, int flags);
int broker_pin_parent(const Broker *broker, BrokerCall *call, unsigned access, int kind,
                      const char **ret_leaf);
/* Opens what is pinned; -errno. */
int broker_open_pinned(const Broker *broker, int pinned, uint64_t flags);
/* Makes the file @leaf, which is not there yet; -errno. */
int broker_make(int folder, const char *leaf, uint64_t flags, unsigned mode);
/* How one kind of names is opened, and made: descriptors or -errno. */
typedef int BrokerWay(const Broker *broker, void *where, uint64_t flags, unsigned mode);
typedef struct BrokerWays {
    BrokerWay *open, *make;
} BrokerWays;
/* By the one, the other, or both in turn, as @flags ask for. */
int broker_open_or_make(const Broker *broker, const BrokerWays *ways, void *where,
                        uint64_t flags, unsigned mode);
int64_t broker_open(const Broker *broker, BrokerCall *call, const char *text,
                    uint64_t flags, unsigned mode);
int64_t broker_unlink(const Broker *broker, BrokerCall *call, const char *text,
                      unsigned flags);
/* Where a pinned file is, as the kernel sees it from here; 0 or -errno. */
int broker_real_path(const Broker *broker, int file, char *ret, size_t size);
/* Whether @rule can be about a file on a file system such as that of @file. */
bool broker_is_fit(const QsBrokerRule *rule, int file);
/* Puts @file into QEMU, which then goes on. */
int64_t broker_hand_over(const Broker *broker, const BrokerCall *call, int file,
                         uint64_t flags);
/* The name of a descriptor in /proc/self/fd. */
const char *broker_number(char room[12], int number);
/* QsBrokerKind of @leaf in @folder, or of @folder if it is ""; or -errno. */
int broker_kind(int folder, const char *leaf);

/* share.c: what @text names in QEMU's folder @fd. */
int64_t broker_share_open(const Broker *broker, BrokerCall *call, int fd,
                          const char *text, uint64_t flags, unsigned mode);
int64_t broker_share_unlink(const Broker *broker, BrokerCall *call, int fd,
                            const char *text, unsigned flags);
int64_t broker_share(const Broker *broker, BrokerCall *call);

/* sockets.c */
int64_t broker_connect_or_bind(const Broker *broker, BrokerCall *call);
int64_t broker_sendto(const Broker *broker, BrokerCall *call);
int64_t broker_sendmsg(const Broker *broker, BrokerCall *call);

/* pending.c */
struct sockaddr_un;
/* The address of the Unix socket pinned as @target, and the length of that. */
unsigned broker_name_target(struct sockaddr_un *ret, int target);
struct pollfd;
/* Waits for @socket to be connected; then its flags are put back and the call answered.
 * Takes both descriptors.  @target: what to try again, or -1. */
int64_t broker_pend(const Broker *broker, uint64_t id, int socket, int flags, int target);
unsigned broker_pending_polls(struct pollfd *ret_polls);
void broker_pending_go_on(const Broker *broker);

/* orders.c: returns when it is sealed; ends the process if QEMU does.  @first is what each
 * answer begins with. */
void broker_take_orders(Broker *broker, const BrokerAnswer *first);
/* Orders that come after the seal; false if no more can come. */
bool broker_take_late_orders(Broker *broker);

/* serve.c: for ever. */
void broker_serve(Broker *broker);

/* watch.c: 0 or -errno. */
int broker_watch_start(const Broker *broker);

/* filter.c: a listener if @flags asks for one, or 0; or -errno. */
int broker_install(const unsigned char *filter, size_t size, unsigned flags);
/* Gives up what only the start takes; 0 or the errno. */
int broker_narrow(void);

/* Made from broker.profile and serving.profile when the project is built. */
extern const unsigned char broker_filter[];
extern const size_t broker_filter_size;
extern const unsigned char broker_serving_filter[];
extern const size_t broker_serving_filter_size;

#endif
