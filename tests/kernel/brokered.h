/*
 * A process with a broker, for tests on the live kernel
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef TESTS_KERNEL_BROKERED_H
#define TESTS_KERNEL_BROKERED_H

#include <sys/syscall.h>

#include "broker-table.h"
#include "live.h"
#include "qsandbox/broker-client.h"

#ifndef SYS_fchmodat2 /* Linux 6.6 */
#define SYS_fchmodat2 452
#endif

typedef struct Brokered {
    QsBroker *broker;
    QsBrokerTable *table; /* rules are added to it before the seal */
    QsBrokerAbility ability;
    char *folder; /* of the case, empty at first */
} Brokered;

typedef struct BrokeredCase {
    const char *path;
    int (*body)(int fd);
} BrokeredCase;

/* The tests of a file; each has a folder of its own, which is removed afterwards. */
int brokered_main(int *argc, char ***argv, const BrokeredCase *cases, size_t n);

/* In the child.  brokered_begin() starts and asks; after brokered_seal()
 * calls that take a name are the broker's. */
void brokered_begin(Brokered *brokered);
void brokered_begin_without(Brokered *brokered); /* without asking */
void brokered_prepare(Brokered *brokered, unsigned late_verbs);
void brokered_seal_prepared(Brokered *brokered);
void brokered_seal(Brokered *brokered); /* both */

/* A path in the case's folder.  Lives as long as the process. */
const char *brokered_path(const Brokered *brokered, const char *name);
void brokered_write(const char *path, const char *text);

#endif
