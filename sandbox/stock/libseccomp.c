/*
 * qsandbox in an unpatched QEMU: the first filter
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * With -sandbox on, QEMU makes a denylist by libseccomp and loads it (seccomp_start()).
 * It finds these functions instead of libseccomp's: nothing comes of the list, and where
 * it would be loaded the glue's first filter is installed.
 */
#include "opaque.h"
#include "stock.h"

static char context;

STOCK_HOOK void *seccomp_init(uint32_t action);
void *seccomp_init(uint32_t action)
{
    return &context;
}

STOCK_HOOK int seccomp_attr_set(void *ctx, int attribute, uint32_t value);
int seccomp_attr_set(void *ctx, int attribute, uint32_t value)
{
    return 0;
}

STOCK_HOOK int seccomp_rule_add_array(void *ctx, uint32_t action, int call, unsigned n,
                                      const void *comparisons);
int seccomp_rule_add_array(void *ctx, uint32_t action, int call, unsigned n,
                           const void *comparisons)
{
    return 0;
}

STOCK_HOOK void seccomp_release(void *ctx);
void seccomp_release(void *ctx)
{
}

STOCK_HOOK int seccomp_load(void *ctx);
int seccomp_load(void *ctx)
{
    Error *err = NULL;

    if (!stock_is_required()) {
        stock_die("-sandbox is read on the command line only",
                  "take it out of the file of -readconfig");
    }
    stock_note_options();
    qsandbox_start(&err);
    if (err) {
        stock_die_of(err);
    }
    if (sandbox->state != SANDBOX_STATE_STARTING) {
        stock_die("-sandbox", "the first filter is not in force");
    }
    stock_await_machine();
    return 0;
}
