/*
 * -sandbox: io_uring that does only what QEMU submits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What is submitted through a ring is not seen by the filter.  So each ring is made
 * disabled, is limited to the operations that QEMU submits, and is then enabled.  The
 * kernel lets nobody undo that (io_uring/register.c, io_register_restrictions() and
 * io_register_enable_rings()).  Nor does a ring take entries with flags of their own, or
 * any further registration, since none is asked for.  io_uring_setup and
 * io_uring_register are closed by the lockdown.
 *
 * Until QEMU 10.1 block devices have rings of their own in each event loop, made at the
 * first request.  Since 10.2 they submit to the ring by which the loop itself waits, which
 * is made with the loop, before any disk; the first one even before options are read.  So
 * the words of the command line decide whether loops have rings.
 */
#include "asked.h"

#include <linux/io_uring.h>
#include <sys/syscall.h>

/* As many as any caller has, and some. */
#define MAX_OPERATIONS 16

typedef enum Rings {
    RINGS_FREE = 1,   /* nobody asks for a sandbox */
    RINGS_RESTRICTED, /* somebody may, and there may be disks behind rings */
    RINGS_NONE,       /* somebody may, and no word speaks of rings */
} Rings;

/* A file of options may hold anything. */
static Rings rings_of(const char *words, const char *end)
{
    bool asked = false, named = false, on_file = false;
    const char *word;

    for (word = words; word < end; word += strlen(word) + 1) {
        const char *value = word + strlen(word) + 1;

        asked |= (g_str_equal(word, "-sandbox") || g_str_equal(word, "--sandbox")) &&
                 value < end && !g_str_has_prefix(value, "off");
        on_file |= g_str_equal(word, "-readconfig") || g_str_equal(word, "--readconfig");
        named |= strstr(word, "io_uring") || strstr(word, "event-loop-ring");
    }
    return !asked && !on_file ? RINGS_FREE
           : named || on_file ? RINGS_RESTRICTED
                              : RINGS_NONE;
}

/* Where the words cannot be read, a sandbox may be asked for. */
static Rings rings(void)
{
    static Rings found;
    g_autofree char *words = NULL;
    gsize length = 0;

    if (!found) {
        found = g_file_get_contents("/proc/self/cmdline", &words, &length, NULL)
                    ? rings_of(words, words + length)
                    : RINGS_NONE;
    }
    return found;
}

bool qsandbox_ring_wanted(Error **errp)
{
    if (rings() != RINGS_NONE) {
        return true;
    }
    error_setg(errp, "-sandbox: event loops have no io_uring, since the command line "
                     "names none");
    error_append_hint(errp, "Start QEMU with a disk of aio=io_uring, or with "
                            "-sandbox on,profile=aio/event-loop-ring.\n");
    return false;
}

unsigned qsandbox_ring_flags(void)
{
    return rings() == RINGS_FREE ? 0 : IORING_SETUP_R_DISABLED;
}

bool qsandbox_ring_restrict(int fd, const uint8_t *operations, size_t n, Error **errp)
{
    struct io_uring_restriction restrictions[MAX_OPERATIONS] = { 0 };
    size_t i;

    if (rings() == RINGS_FREE) {
        return true;
    }
    assert(n > 0 && n <= MAX_OPERATIONS);
    for (i = 0; i < n; i++) {
        restrictions[i].opcode = IORING_RESTRICTION_SQE_OP;
        restrictions[i].sqe_op = operations[i];
    }
    if (syscall(__NR_io_uring_register, fd, IORING_REGISTER_RESTRICTIONS, restrictions,
                n) < 0) {
        error_setg_errno(errp, errno,
                         "-sandbox: an io_uring cannot be "
                         "restricted to what QEMU submits");
        return false;
    }
    if (syscall(__NR_io_uring_register, fd, IORING_REGISTER_ENABLE_RINGS, NULL, 0) < 0) {
        error_setg_errno(errp, errno,
                         "-sandbox: a restricted io_uring cannot "
                         "be enabled");
        return false;
    }
    return true;
}
