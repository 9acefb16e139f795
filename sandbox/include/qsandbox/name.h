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
 *   networks          -sandbox connect=
 *   internet          -sandbox connect=; every address if there is none
 *   "PATH" ACCESS     a path or pattern; below "PATH" ACCESS; device "PATH" ACCESS
 *                     ACCESS: read, write, create, joined by '|'
 *   tcp|udp "CIDR" port N..M
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
    QS_NAME_WRITTEN, /* written out; see QsName.rule */
    QS_NAME_LAST = QS_NAME_WRITTEN,
} QsNameClass;

/* "images" and so on; NULL for QS_NAME_WRITTEN. */
const char *qs_name_class_text(QsNameClass class);
/* 0 if there is no such class. */
QsNameClass qs_name_class_find(const char *text);

/* One name of a rule.  Immutable. */
typedef struct QsName {
    QsNameClass class;
    char *text; /* as written, canonical */
    /* QS_NAME_WRITTEN: what it serves; verbs, path and profile are set when composed */
    QsBrokerRule rule;
    char *path; /* QS_NAME_WRITTEN with a path, or NULL */
} QsName;

#endif
