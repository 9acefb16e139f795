/*
 * What a VM was given, in itself
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_COMPOSE_GIVEN_INTERNAL_H
#define QSANDBOX_COMPOSE_GIVEN_INTERNAL_H

#include "qsandbox/given.h"

typedef struct ComposeGivenPath {
    QsNameClass class;
    unsigned access;
    unsigned kinds;
    char *path; /* normal */
} ComposeGivenPath;

typedef struct ComposeGivenNet {
    QsNameClass class;
    QsBrokerRule net; /* but for its verbs and its texts */
} ComposeGivenNet;

struct QsGiven {
    GArray *paths; /* ComposeGivenPath */
    GArray *nets;  /* ComposeGivenNet */
};

#endif
