/*
 * qsandbox in an unpatched QEMU: what a patched one finds in its structures
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Here it is found in the command line, or in what QEMU's functions say; where neither
 * says it, there is no item that a profile serves, and the start fails.
 */
#include "opaque.h"
#include "stock.h"

/* block/block-common.h; bdrv_get_flags() answers with these. */
#define BDRV_O_NATIVE_AIO 0x0080
#define BDRV_O_UNMAP 0x4000
#define BDRV_O_IO_URING 0x40000

bool sandbox_has_machine(void)
{
    return stock_has_machine();
}

/* qemu_find_opts_err() loads the module that has them. */
QemuOptsList *sandbox_find_options(const char *group)
{
    return stock_has_argument(group) || stock_has_argument("readconfig")
               ? qemu_find_opts_err(group, NULL)
               : NULL;
}

static int find_root(void *opaque, QemuOpts *opts, Error **errp)
{
    const char **root = opaque;

    *root = qemu_opt_get(opts, "chroot") ?: *root;
    return 0;
}

/* 7.2 has an option of its own for it. */
const char *sandbox_root_option(void)
{
    QemuOptsList *list = qemu_find_opts_err("run-with", NULL);
    const char *root = stock_argument("chroot");

    if (list) {
        qemu_opts_foreach(list, find_root, &root, NULL);
    }
    return root;
}

typedef struct Wanted {
    const char *node, *key;
    char *value; /* of the node, if it is on the command line */
} Wanted;

/* Of the node that has its name, and of those that have none, which may be any. */
static void search_dict(const QDict *dict, Wanted *wanted)
{
    const char *name = qdict_get_try_str(dict, "node-name");
    const char *value = qdict_get_try_str(dict, wanted->key);

    if (value && (!name || g_str_equal(name, wanted->node))) {
        g_free(wanted->value);
        wanted->value = g_strdup(value);
    }
}

static void search_blockdev(const char *text, void *opaque)
{
    Wanted *wanted = opaque;
    bool help = false;
    QDict *dict = text[0] == '{' ? (QDict *)(void *)qobject_from_json(text, NULL)
                                 : keyval_parse(text, "driver", &help, NULL);
    QDict *file = dict ? qdict_get_qdict(dict, "file") : NULL;

    if (dict) {
        search_dict(dict, wanted);
    }
    if (file) {
        search_dict(file, wanted);
    }
    qobject_unref(dict);
}

/* What -blockdev says of @key for @node; the caller frees it. */
static char *blockdev_option(const char *node, const char *key)
{
    Wanted wanted = { node, key, NULL };

    stock_each_argument("blockdev", search_blockdev, &wanted);
    return wanted.value;
}

/* -drive sets flags; -blockdev is an option of the node. */
static void add_engine(QsInventory *inventory, const char *node, int flags)
{
    g_autofree char *option = blockdev_option(node, "aio");

    qs_inventory_add(inventory, "aio",
                     option                      ? option
                     : flags & BDRV_O_IO_URING   ? "io_uring"
                     : flags & BDRV_O_NATIVE_AIO ? "native"
                                                 : "threads",
                     node);
}

static void find_word(const char *text, void *opaque)
{
    const char **word = opaque;

    if (*word && strstr(text, *word)) {
        *word = NULL;
    }
}

/* Whether -drive or -blockdev speaks of @key at all. */
static bool speaks_of(const char *key)
{
    const char *word = key;

    stock_each_argument("drive", find_word, &word);
    stock_each_argument("blockdev", find_word, &word);
    return !word;
}

void sandbox_add_node_forms(QsInventory *inventory, const char *node, const char *driver)
{
    int flags = bdrv_get_flags(bdrv_find_node(node));

    if (g_str_equal(driver, "vvfat") && (speaks_of("rw") || speaks_of("fat:"))) {
        qs_inventory_add(inventory, "feature", "vvfat-rw", node);
    }
    if (!g_str_equal(driver, "file") && !g_str_has_prefix(driver, "host_")) {
        return;
    }
    add_engine(inventory, node, flags);
    if (speaks_of(".aio=native")) {
        qs_inventory_add(inventory, "aio", "native", "-drive file.aio=");
    }
    if (flags & BDRV_O_UNMAP) {
        qs_inventory_add(inventory, "feature", "block-discard", node);
    }
    if (speaks_of("x-check-cache-dropped")) {
        qs_inventory_add(inventory, "feature", "block-cache-check", node);
    }
}

/* 7.2 has no query for it, and cannot start without -audiodev here. */
static void add_audiodev(const QDict *device, void *opaque)
{
    qs_inventory_add(opaque, "audio", qdict_get_try_str(device, "driver"),
                     qdict_get_try_str(device, "id"));
}

static void add_audiodev_text(const char *text, void *opaque)
{
    bool help = false;
    QDict *dict = text[0] == '{' ? (QDict *)(void *)qobject_from_json(text, NULL)
                                 : keyval_parse(text, "driver", &help, NULL);

    if (dict) {
        add_audiodev(dict, opaque);
    }
    qobject_unref(dict);
}

void sandbox_add_audio(QsInventory *inventory)
{
    void (*query)(QDict *, QObject **,
                  Error **) = stock_find("qmp_marshal_query_audiodevs");

    if (query) {
        sandbox_ask_list(query, add_audiodev, inventory);
    } else {
        stock_each_argument("audiodev", add_audiodev_text, inventory);
    }
}
