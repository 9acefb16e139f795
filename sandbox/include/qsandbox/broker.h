/*
 * qsandbox: what the broker may do for QEMU
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * BPF sees a pointer where a call takes a file name or a socket address.  A broker, a
 * process beside QEMU, receives these calls, reads the name once, asks the functions
 * below and makes the call itself.
 *
 * A table lists what is served: rules about paths and rules about addresses.  It has no
 * pointers, so it is handed over as it is.  What no rule covers is refused.
 *
 * This header and the functions below need no GLib; the functions are pure, do not
 * allocate, and may be called from any thread.
 */
#ifndef QSANDBOX_BROKER_H
#define QSANDBOX_BROKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define QS_BROKER_MAX_RULES 1024
/* So many of them are kept for addresses that are named while the guest runs ... */
#define QS_BROKER_MAX_LATE 16
/* ... and so many are left for what a VM was given. */
#define QS_BROKER_MAX_GIVEN (QS_BROKER_MAX_RULES - QS_BROKER_MAX_LATE)
/* No address with a lower port is taken then to listen on, but for 0: any that is free. */
#define QS_BROKER_FIRST_FREE_PORT 1024
/* Bytes of all texts of a table: paths and names of profiles, each ended by a NUL. */
#define QS_BROKER_MAX_TEXT 65536
/* Longest path that is served, with its NUL (PATH_MAX). */
#define QS_BROKER_MAX_PATH 4096

typedef enum QsBrokerVerb {
    QS_BROKER_OPEN = 1, /* open, openat */
    QS_BROKER_UNLINK,   /* unlink, unlinkat */
    QS_BROKER_CONNECT,
    QS_BROKER_BIND,
    QS_BROKER_SEND, /* sendto, sendmsg with an address */
    /* What QEMU does to a name in a folder that it has a descriptor of: openat, mkdirat,
     * renameat, ...; and to files by way of /proc/self/fd */
    QS_BROKER_SHARE,
    QS_BROKER_LAST_VERB = QS_BROKER_SHARE,
} QsBrokerVerb;
#define QS_BROKER_VERB_BIT(verb) (1u << (verb))

typedef enum QsBrokerScope {
    QS_BROKER_IS = 1, /* the path itself */
    QS_BROKER_LIKE,   /* a pattern: ? and * stand for characters other than '/' */
    QS_BROKER_IN,     /* directly in this folder, no name that begins with a dot */
    QS_BROKER_BELOW,  /* this folder and all below it */
    QS_BROKER_NET,    /* an address of AF_INET or AF_INET6 */
} QsBrokerScope;

typedef enum QsBrokerAccess {
    QS_BROKER_READ = 1,
    QS_BROKER_WRITE = 2,
    QS_BROKER_CREATE = 4, /* make a regular file that is not there */
    /* QS_BROKER_SHARE only: owners, modes, attributes and special files as QEMU says */
    QS_BROKER_OWN = 8,
} QsBrokerAccess;

typedef enum QsBrokerKind {
    QS_BROKER_REGULAR = 1,
    QS_BROKER_BLOCK = 2,
    QS_BROKER_CHARACTER = 4,
    QS_BROKER_FIFO = 8,
    QS_BROKER_SOCKET = 16,
    QS_BROKER_DIRECTORY = 32,
} QsBrokerKind;

typedef struct QsBrokerRule {
    uint8_t verbs;  /* QS_BROKER_VERB_BIT()s */
    uint8_t scope;  /* QsBrokerScope */
    uint8_t access; /* QsBrokerAccess, of QS_BROKER_OPEN and QS_BROKER_SHARE */
    uint8_t kinds;  /* QsBrokerKind: what the file must be */

    /* QS_BROKER_NET */
    uint8_t family;   /* AF_INET or AF_INET6 */
    uint8_t protocol; /* IPPROTO_TCP, IPPROTO_UDP, ...; 0: any */
    uint8_t prefix;   /* leading bits of @address that count */
    uint8_t reserved;
    uint16_t port_first, port_last; /* host byte order */
    uint8_t address[16];            /* network byte order; AF_INET: the first four */

    /* Offsets into QsBrokerTable.text */
    uint32_t path;    /* absolute, normal (no ".", "..", "//"); else of "" */
    uint32_t profile; /* which profile grants it, for reports; "" for an option */
} QsBrokerRule;

typedef struct QsBrokerTable {
    uint32_t n_rules;
    uint32_t text_size; /* at least 1: offset 0 is "" */
    QsBrokerRule rules[QS_BROKER_MAX_RULES];
    char text[QS_BROKER_MAX_TEXT];
} QsBrokerTable;

/* A decision that the broker reports: each refused one, unless too many come at once. */
typedef struct QsBrokerReport {
    int32_t tid; /* who asked */
    uint32_t nr;
    uint64_t args[6];
    int32_t error;  /* the errno that it got */
    uint8_t verb;   /* QsBrokerVerb, or 0 for a call that is not served */
    char name[256]; /* path or address, for people; cut off at its end if longer */
} QsBrokerReport;

/* What a broker has done so far. */
typedef struct QsBrokerCounts {
    uint32_t served;  /* calls that the table covers, whatever came of them */
    uint32_t refused; /* calls that it does not cover */
    uint32_t failed;  /* of those served: the call itself failed */
    uint32_t overdue; /* answered with ETIMEDOUT, because the broker did not */
    uint32_t dropped; /* reports that nobody took */
    uint32_t orders;  /* qs_broker_allow() */
} QsBrokerCounts;

/* Whether a table can be used as it is: counts, offsets, scopes, texts that end. */
bool qs_broker_table_valid(const QsBrokerTable *table);
/* The same of one rule, whose offsets are into @table. */
bool qs_broker_rule_valid(const QsBrokerTable *table, const QsBrokerRule *rule);

/*
 * Whether @rule is one of those that QEMU may name while the guest runs: to connect to one
 * port of one address by TCP, or to listen on one by TCP or UDP.
 */
bool qs_broker_rule_late(const QsBrokerRule *rule);

/*
 * Makes @path, which is absolute or relative to @folder (absolute), normal: "//", "."
 * and ".." are resolved as text.  FALSE if it is empty, does not fit @size, or if @folder
 * is needed and NULL.
 */
bool qs_broker_path_normalize(const char *folder, const char *path, char *ret,
                              size_t size);

/*
 * The rule that serves a verb on a normal @path, or NULL.  @access is what the call
 * asks for (0 for verbs other than OPEN and SHARE).  @kind is what the file is, or 0 if that is
 * not known yet: a rule for some kind then counts.
 */
const QsBrokerRule *qs_broker_decide_path(const QsBrokerTable *table, QsBrokerVerb verb,
                                          const char *path, unsigned access,
                                          unsigned kind);

/*
 * Whether nobody need be told that OPEN or UNLINK of a normal @path was refused.  OPEN: a
 * rule without access covers it.  Such a rule serves nothing.  UNLINK: the path may be
 * written.  QEMU unlinks an image that it could not finish, and others it may have written
 * are not its to remove.
 */
bool qs_broker_expects_refusal(const QsBrokerTable *table, QsBrokerVerb verb,
                               const char *path);

/*
 * The rule that serves a verb on an Internet address, or NULL.  @address has 4 or 16
 * bytes.  An IPv4-mapped IPv6 address (::ffff:0:0/96) counts as the IPv4 address that it
 * is, and unspecified addresses as loopback ones where a verb connects or sends, since
 * that is what the kernel takes them for.
 */
const QsBrokerRule *qs_broker_decide_address(const QsBrokerTable *table,
                                             QsBrokerVerb verb, unsigned family,
                                             unsigned protocol, const uint8_t *address,
                                             unsigned port);

/* Whether @rule is one of those that serve it. */
bool qs_broker_rule_serves(const QsBrokerRule *rule, QsBrokerVerb verb, unsigned family,
                           unsigned protocol, const uint8_t *address, unsigned port);

/*
 * The address that counts for @verb, and its family.  What the kernel makes of 0.0.0.0 and
 * :: when it connects depends on the socket (ip_route_output_key_hash_rcu(),
 * tcp_v6_connect()), so the broker passes what is returned here.
 */
unsigned qs_broker_plain_address(QsBrokerVerb verb, unsigned family,
                                 const uint8_t *address, uint8_t ret[16]);

/* Access and, with O_CREAT, creation that the flags of open(2) ask for. */
unsigned qs_broker_open_access(uint64_t flags);

#endif
