/*
 * -sandbox: what rbd's driver asks before it opens a disk
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * In the main thread.  Before the lockdown, and without a sandbox, nothing is refused.
 */
#ifndef BLOCK_RBD_SANDBOX_H
#define BLOCK_RBD_SANDBOX_H

/*
 * The configuration that librados is to read: *@conf, or NULL for the files it looks for.
 * Of these, one that may be opened takes the place of NULL if others may not.  It lasts for
 * ever.
 */
bool qsandbox_may_configure_ceph(const char **conf, Error **errp);

/*
 * A configured rados_t is about to be connected.  Keyrings that may not be opened are taken
 * from its list.  False if no monitor may be connected to: librados would try for minutes.
 */
bool qsandbox_may_open_ceph(void *cluster, Error **errp);

/*
 * A cluster was connected: libraries may connect to all of its servers, and read the
 * client's files again, @conf among them if it is no NULL.
 */
void qsandbox_note_ceph(void *cluster, const char *conf);

#endif
