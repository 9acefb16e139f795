/*
 * qsandbox in an unpatched QEMU: what is behind this object
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "opaque.h"
#include <dlfcn.h>
#include "stock.h"

void stock_die(const char *why, const char *detail)
{
    fprintf(stderr, "qemu-sandbox: %s%s%s\n", why, detail[0] ? ": " : "", detail);
    _exit(EXIT_FAILURE);
}

void stock_die_of(Error *err)
{
    error_report_err(err);
    exit(EXIT_FAILURE);
}

void *stock_next(const char *name)
{
    void *next = dlsym(RTLD_NEXT, name);

    if (!next) {
        stock_die("there is no such function behind the sandbox's own", name);
    }
    return next;
}

void *stock_find(const char *name)
{
    return dlsym(RTLD_DEFAULT, name);
}
