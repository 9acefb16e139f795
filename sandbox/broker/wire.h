/*
 * qsandbox: what QEMU and its broker say to each other, private to sandbox/broker/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One datagram is one order; each is answered but BROKER_ALLOW.  After BROKER_SEAL only
 * reports come back.
 */
#ifndef QSANDBOX_BROKER_WIRE_H
#define QSANDBOX_BROKER_WIRE_H

#include "qsandbox/broker.h"

/* The broker's end of the socket: QS_CHILD_SOCKET. */
#define BROKER_SOCKET 3
#define BROKER_MAX_GROUPS 4096
/* What it finds at the address of BROKER_ASK. */
#define BROKER_TOKEN UINT64_C(0x716273426b727230)

/* Memory of both. */
typedef struct BrokerShared {
    QsBrokerCounts counts; /* the broker writes them, and reads nothing here */
    QsBrokerTable table;   /* it takes a copy */
} BrokerShared;

typedef enum BrokerOrder {
    BROKER_ASK = 1,  /* with /proc/self/mem and the memory of BrokerShared */
    BROKER_TABLE,    /* the one in BrokerShared */
    BROKER_IDENTITY, /* with the root and the current directory, by O_PATH */
    BROKER_SEAL,     /* with the listener, if @fd is -1 */
    BROKER_ALLOW,    /* BROKER_SEAL came before */
} BrokerOrder;

typedef struct BrokerMessage {
    uint32_t order;
    int32_t pid;       /* ASK: QEMU's */
    int32_t fd;        /* ASK, SEAL: a descriptor of QEMU's, to fetch */
    uint32_t umask;    /* ASK */
    uint64_t token;    /* ASK: address of BROKER_TOKEN */
    uint32_t allows;   /* TABLE: QS_BROKER_VERB_BIT()s of which BROKER_ALLOW is taken */
    uint32_t n_groups; /* IDENTITY */
    uint32_t uids[2];  /* IDENTITY: real, effective */
    uint32_t gids[2];
    union {
        uint32_t groups[BROKER_MAX_GROUPS];
        QsBrokerRule rule; /* ALLOW */
    };
} BrokerMessage;

/* Errno values; 0: it can, or it is done. */
typedef struct BrokerAnswer {
    int32_t pid;      /* ASK: the broker's */
    int32_t error;    /* of all orders */
    int32_t proc;     /* ASK: no way to /proc/self/fd */
    int32_t listener; /* ASK: a listener cannot be had */
    int32_t addfd;    /* ASK: ADDFD with SEND */
    int32_t memory;   /* ASK: reading QEMU's memory */
    int32_t fetch;    /* ASK, IDENTITY: pidfd_getfd() */
} BrokerAnswer;

#endif
