/*
 * A process with a broker, for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_KERNEL_BROKERED_H
#define TESTS_KERNEL_BROKERED_H

#include "broker-table.h"
#include "live.h"
#include "qsandbox/broker-client.h"

typedef struct Brokered {
    QsBroker *broker;
    QsBrokerTable *table; /* rules are added to it before the seal */
    QsBrokerAbility ability;
    char *folder; /* of the case, empty at first; the parent removes it */
} Brokered;

/* In the child.  brokered_begin() starts and asks; after brokered_seal()
 * calls that take a name are the broker's. */
void brokered_begin(Brokered *brokered);
void brokered_prepare(Brokered *brokered, gboolean takes_migration);
void brokered_seal(Brokered *brokered);

/* A path in the case's folder.  Lives as long as the process. */
const char *brokered_path(const Brokered *brokered, const char *name);
void brokered_write(const char *path, const char *text);

#endif
