/*
 * qsandbox: names: files and addresses that rules speak of
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A rule "CALL: named NAME, NAME... if CONDITION" gives a call to the broker.  A NAME is
 * a class, of which the VM says what is in it, or is written out in the profile:
 *
 *   images            files of block nodes that the VM was given
 *   folders           the folders in which these lie
 *   files             -sandbox files=
 *   outputs           other files that the VM was given: logs, character devices, dumps
 *   sockets           Unix paths that the VM was given, its own and its peers'
 *   peers             Internet addresses that the VM was given to connect or send to
 *   servers           Internet addresses that the VM was given to listen on
 *   networks          -sandbox connect=, also to listen on
 *   internet          -sandbox connect=; every address if there is none
 *   firmware          folders in which QEMU looks for firmware and ROMs
 *   shares            folders that the guest shares (-fsdev), by descriptors in there
 *   "PATH" ACCESS     a path or pattern; below "PATH" ACCESS; device "PATH" ACCESS
 *                     ACCESS: read, write, create, joined by '|'; none: refused, and
 *                     no fault.  Only calls that open a file have it.
 *   tcp|udp "CIDR" port N..M
 *                     to connect and send to only as long as there is no connect=
 *
 * All functions are thread-safe.
 */
#ifndef QSANDBOX_NAME_H
#define QSANDBOX_NAME_H

#include <glib.h>
#include "qsandbox/broker.h"

typedef enum QsNameClass {
    QS_NAME_IMAGES = 1,
    QS_NAME_FOLDERS,
    QS_NAME_FILES,
    QS_NAME_OUTPUTS,
    QS_NAME_SOCKETS,
    QS_NAME_PEERS,
    QS_NAME_SERVERS,
    QS_NAME_NETWORKS,
    QS_NAME_INTERNET,
    QS_NAME_FIRMWARE,
    QS_NAME_SHARES,
    QS_NAME_WRITTEN, /* written out; see QsName.rule */
    QS_NAME_LAST = QS_NAME_WRITTEN,
} QsNameClass;

/* "images" and so on; NULL for QS_NAME_WRITTEN. */
const char *qs_name_class_text(QsNameClass class);
/* 0 if there is no such class. */
QsNameClass qs_name_class_find(const char *text);

/* What the broker does for the system call of that name; 0: nothing. */
QsBrokerVerb qs_name_verb(const char *call);

/* Which argument of that call is the file or address; the call has a verb. */
unsigned qs_name_arg(const char *call);

/* Whether names of @class, of QS_NAME_WRITTEN paths, can stand in rules for @verb. */
gboolean qs_name_class_fits(QsNameClass class, QsBrokerVerb verb);

/* One name of a rule.  Immutable. */
typedef struct QsName {
    QsNameClass class;
    char *text; /* canonical, as it would be written */
    /* QS_NAME_WRITTEN: what it serves; path and profile are set when composed */
    QsBrokerRule rule;
    char *path; /* QS_NAME_WRITTEN with a path, or NULL */
} QsName;

QsName *qs_name_new_class(QsNameClass class);

/*
 * A path that is written out, or a pattern.  @verb says of which rule it is part; @access
 * counts for QS_BROKER_OPEN only.  @device: it names devices.
 */
QsName *qs_name_new_path(QsBrokerVerb verb, gboolean below, gboolean device,
                         const char *path, unsigned access);

/* An address that is written out: family, protocol, prefix, ports and address of @net. */
QsName *qs_name_new_net(QsBrokerVerb verb, const QsBrokerRule *net);

void qs_name_free(QsName *name);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsName, qs_name_free)

/* "read|write"; "none" for 0.  Caller frees. */
char *qs_name_access_text(unsigned access);

/* Whether @path is absolute, and has no ".", "..", "//" and no '/' at its end. */
gboolean qs_name_path_is_normal(const char *path);

/*
 * "ADDRESS" or "ADDRESS/PREFIX", the @length bytes at @text: sets family, address and
 * prefix of @ret.  Else FALSE, and @ret_why says why not (a sentence without its end,
 * owned by the caller).
 */
gboolean qs_name_parse_cidr(const char *text, size_t length, QsBrokerRule *ret,
                            char **ret_why);

/* The opposite.  Caller frees. */
char *qs_name_format_cidr(const QsBrokerRule *net);

#endif
