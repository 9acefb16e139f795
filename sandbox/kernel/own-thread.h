/*
 * qsandbox: threads of our own, private to sandbox/kernel/
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_KERNEL_OWN_THREAD_H
#define QSANDBOX_KERNEL_OWN_THREAD_H

#include <stddef.h>

/*
 * Starts a thread that runs @run(NULL) with every signal blocked but @open (0: none), so
 * that no handler of the program runs in it.  Nobody joins it.  Returns 0, or an errno
 * value.
 */
int kernel_start_own_thread(void *(*run)(void *), size_t stack_size, int open);

#endif
