/*
 * -sandbox: its keys, and QEMU's list of them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What they mean is read in options.c.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qemu/config-file.h"
#include "qemu/module.h"
#include "qemu/option.h"
#include "system/qsandbox.h"
#include "glue.h"
#include "keys.h"

static QemuOptsList sandbox_opts = {
    .name = "sandbox",
    .implied_opt_name = "enable",
    .merge_lists = true,
    .head = QTAILQ_HEAD_INITIALIZER(sandbox_opts.head),
#define KEY(key, kind, text) { .name = key, .type = QEMU_OPT_##kind, .help = text },
    .desc = { SANDBOX_KEYS(KEY){ /* end of list */ } },
#undef KEY
};

void qsandbox_option(const char *optarg)
{
    if (g_str_equal(optarg, "help") || g_str_equal(optarg, "?")) {
        qemu_opts_print_help(&sandbox_opts, true);
        exit(0);
    }
    if (!qemu_opts_parse_noisily(&sandbox_opts, optarg, true)) {
        exit(1);
    }
}

bool sandbox_is_given(void)
{
    return qemu_opts_find(&sandbox_opts, NULL) != NULL;
}

int sandbox_each_option(int (*each)(void *, const char *, const char *, Error **),
                        void *opaque, Error **errp)
{
    return qemu_opt_foreach(qemu_opts_find(&sandbox_opts, NULL), each, opaque, errp);
}

static void sandbox_register_options(void)
{
    qemu_add_opts(&sandbox_opts);
}

opts_init(sandbox_register_options);
