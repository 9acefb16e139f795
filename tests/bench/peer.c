/*
 * libseccomp, from the distribution: the same policy, from rules to bytes.
 *
 * Our generator knows which calls are hot in a QEMU.  libseccomp has to be told, and
 * hardly any user does; Flat.hot tells it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "qsandbox/error.h"

int peer_open_file(void)
{
    return memfd_create("program", MFD_CLOEXEC);
}

static int set_up(scmp_filter_ctx context, const Flat *flat, unsigned optimize)
{
    int bad = seccomp_attr_set(context, SCMP_FLTATR_ACT_BADARCH, flat->bad_arch_action);

    if (bad == 0) {
        bad = seccomp_attr_set(context, SCMP_FLTATR_CTL_OPTIMIZE, optimize);
    }
    for (guint i = 0; flat->hot && i < MIN(flat->hot->len, 255) && bad == 0; i++) {
        bad = seccomp_syscall_priority(context, g_array_index(flat->hot, uint32_t, i),
                                       255 - i);
    }
    for (guint i = 0; i < flat->rules->len && bad == 0; i++) {
        const FlatRule *rule = &g_array_index(flat->rules, FlatRule, i);

        bad = seccomp_rule_add_exact_array(context, rule->action, rule->nr, rule->n,
                                           rule->tests);
    }
    return bad;
}

static GBytes *export(scmp_filter_ctx context, int fd, int *ret_bad)
{
    off_t size;
    void *data;

    *ret_bad = ftruncate(fd, 0) || lseek(fd, 0, SEEK_SET)
                   ? -errno
                   : seccomp_export_bpf(context, fd);
    if (*ret_bad) {
        return NULL;
    }
    size = lseek(fd, 0, SEEK_CUR);
    data = g_malloc(size);
    if (pread(fd, data, size, 0) != size) {
        *ret_bad = -EIO;
        g_free(data);
        return NULL;
    }
    return g_bytes_new_take(data, size);
}

GBytes *peer_compile(const Flat *flat, unsigned optimize, int fd, GError **error)
{
    scmp_filter_ctx context = seccomp_init(flat->default_action);
    GBytes *bytes = NULL;
    int bad = context ? set_up(context, flat, optimize) : -ENOMEM;

    if (bad == 0) {
        bytes = export(context, fd, &bad);
    }
    if (context) {
        seccomp_release(context);
    }
    if (bad) {
        g_set_error(error, QS_ERROR, QS_ERROR_LIMIT, "libseccomp: %s", strerror(-bad));
    }
    return bytes;
}
