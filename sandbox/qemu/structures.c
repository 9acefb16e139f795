/*
 * -sandbox: what is found in QEMU's structures only
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * There is no query for it.  An object beside an unpatched QEMU, which does not know the
 * structures of that version, finds it elsewhere (sandbox/stock).
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-audio.h"
#include "block/aio-wait.h"
#include "block/block.h"
#include "block/block_int-common.h"
#include "block/graph-lock.h"
#include "hw/qdev-core.h"
#include "qemu/config-file.h"
#include "qemu/option.h"
#include "compat.h"
#include "glue.h"

/* qemu_find_opts_err() would load the module. */
QemuOptsList *sandbox_find_options(const char *group)
{
    size_t i = 0;

    while (vm_config_groups[i] && !g_str_equal(vm_config_groups[i]->name, group)) {
        i++;
    }
    return vm_config_groups[i];
}

/*
 * Which engine does the I/O of a node that a host file or device is behind:
 * raw_open_common() takes it from the option, which -drive also puts there, and
 * without one from the flags.
 */
static const char *aio_engine(BlockDriverState *bs)
{
    const char *option = qdict_get_try_str(bs->options, "aio");
    int flags = bdrv_get_flags(bs);

    if (option) {
        return option;
    }
    if (flags & BDRV_O_IO_URING) {
        return "io_uring";
    }
    return flags & BDRV_O_NATIVE_AIO ? "native" : "threads";
}

/* Whether an option is set; it is a word where -drive or a file's name gave it. */
static bool is_set(const QDict *options, const char *option)
{
    const char *word = qdict_get_try_str(options, option);

    return word ? !g_str_equal(word, "off") : qdict_get_try_bool(options, option, false);
}

static bool is_zoned(const BlockDriverState *bs)
{
#ifdef CONFIG_BLKZONED
    return bs->bl.zoned != BLK_Z_NONE;
#else
    return false;
#endif
}

void sandbox_add_node_forms(QsInventory *inventory, const char *node, const char *driver)
{
    BlockDriverState *bs;

    GRAPH_RDLOCK_GUARD_MAINLOOP();

    bs = bdrv_find_node(node);
    if (!g_str_equal(driver, "file") && !g_str_has_prefix(driver, "host_")) {
        return;
    }
    qs_inventory_add(inventory, "aio", aio_engine(bs), node);
    if (bdrv_get_flags(bs) & BDRV_O_UNMAP) {
        qs_inventory_add(inventory, "feature", "block-discard", node);
    }
    if (is_set(bs->options, "x-check-cache-dropped")) {
        qs_inventory_add(inventory, "feature", "block-cache-check", node);
    }
    if (is_zoned(bs)) {
        qs_inventory_add(inventory, "feature", "block-zoned", node);
    }
}

const char *sandbox_root_option(void)
{
    return qemu_opt_get(qemu_find_opts_singleton("run-with"), "chroot");
}

void sandbox_do_in(AioContext *context, void (*work)(void *))
{
    aio_wait_bh_oneshot(context, work, NULL);
}

bool sandbox_check_served(const QsInventory *inventory, Error **errp)
{
    return true;
}

bool sandbox_has_machine(void)
{
    return phase_check(PHASE_MACHINE_READY);
}

void sandbox_add_audio(QsInventory *inventory)
{
    AudiodevList *list = qmp_query_audiodevs(&error_abort);
    AudiodevList *entry;

    for (entry = list; entry; entry = entry->next) {
        qs_inventory_add(inventory, "audio", AudiodevDriver_str(entry->value->driver),
                         entry->value->id);
    }
    qapi_free_AudiodevList(list);
}
