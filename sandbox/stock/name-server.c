/*
 * qsandbox in an unpatched QEMU: the host's name server, for user-mode networks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * libslirp reads the file that names it when a guest first asks, and again when it has
 * changed (get_dns_addr_resolv_conf()).  It is read here before the lockdown, and libslirp
 * finds that text later.
 */
#undef _FILE_OFFSET_BITS /* fopen() and fopen64() are two names here */
#include "opaque.h"
#include "stock.h"

#define NAME_SERVERS "/etc/resolv.conf"

static char *text;
static size_t length;

void sandbox_warm_name_server(void)
{
    g_file_get_contents(NAME_SERVERS, &text, &length, NULL);
}

static FILE *open_text(const char *path)
{
    bool wanted = text && length > 0 && g_str_equal(path, NAME_SERVERS) &&
                  qatomic_read(&sandbox->state) == SANDBOX_STATE_LOCKED;

    return wanted ? fmemopen(text, length, "r") : NULL;
}

STOCK_HOOK __typeof__(fopen) fopen;
FILE *fopen(const char *restrict path, const char *restrict mode)
{
    return open_text(path) ?: STOCK_NEXT(fopen)(path, mode);
}

STOCK_HOOK __typeof__(fopen64) fopen64;
FILE *fopen64(const char *restrict path, const char *restrict mode)
{
    return open_text(path) ?: STOCK_NEXT(fopen64)(path, mode);
}
