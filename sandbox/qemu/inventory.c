/*
 * -sandbox: what does this VM have?
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asks QEMU through the functions behind its own introspection commands, and
 * walks the QOM tree, where every device, user-created object and character
 * device is; of QEMU's structures only a net client's type and model and a block
 * node's options are read.  Every device type counts, and
 * every one needs a profile: composition refuses what it does not know.
 *
 * Limits: some things have no place in the QOM tree and no query command.  The code that
 * knows of them notes them by qsandbox_note().
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-audio.h"
#include "qapi/qapi-commands-machine.h"
#include "qapi/qapi-commands-tpm.h"
#include "qapi/qapi-commands-ui.h"
#include "qapi/qapi-types-block-core.h"
#include "qapi/qapi-types-net.h"
#include "block/block.h"
#include "block/block_int-common.h"
#include "block/graph-lock.h"
#include "chardev/char.h"
#include "crypto/tlscredspsk.h"
#include "hw/boards.h"
#include "hw/core/cpu.h"
#include "hw/qdev-core.h"
#include "hw/virtio/virtio-rng.h"
#include "net/net.h"
#include "net/vhost_net.h"
#include "qemu/accel.h"
#include "qemu/config-file.h"
#include "qemu/error-report.h"
#include "qemu/option.h"
#include "qom/object_interfaces.h"
#include "system/kvm.h"
#include "system/replay.h"
#include "system/rng.h"
#include "compat.h"
#include "glue.h"

/* Most network clients that are looked at; more make the start fail. */
#define MAX_NET_CLIENTS 1024

static char *without_suffix(const char *name, const char *suffix)
{
    if (g_str_has_suffix(name, suffix)) {
        return g_strndup(name, strlen(name) - strlen(suffix));
    }
    return g_strdup(name);
}

static char *accelerator(void)
{
    return without_suffix(object_get_typename(OBJECT(current_accel())), "-accel");
}

static void add_cpu_feature(QsInventory *inventory, const char *what, const char *where)
{
    g_autofree char *accel = accelerator();
    g_autofree char *feature = g_strconcat(what, accel, NULL);

    qs_inventory_add(inventory, "feature", feature, where);
}

/* Those for which QEMU asks KVM again for each processor (kvm_arch_init_vcpu()). */
static bool has_capabilities(Object *cpu)
{
    static const char *const names[] = {
        "kvm-pv-enforce-cpuid", "hv-passthrough", "hv-synic", "hv-evmcs",
        "hv-enforce-cpuid",
    };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(names); i++) {
        if (object_property_find(cpu, names[i]) &&
            object_property_get_bool(cpu, names[i], NULL)) {
            return true;
        }
    }
    return false;
}

/* What plugging in processors takes; these will be like @cpu. */
static void add_cpu_hotplug(QsInventory *inventory, Object *cpu, const char *where)
{
    add_cpu_feature(inventory, "hotplug-cpu-", where);
    if (kvm_enabled() && has_capabilities(cpu)) {
        add_cpu_feature(inventory, "hotplug-cpu-capabilities-", where);
    }
}

static void add_accelerator_and_machine(QsInventory *inventory)
{
    g_autofree char *accel = accelerator();
    g_autofree char *machine = without_suffix(
        object_get_typename(OBJECT(current_machine)), TYPE_MACHINE_SUFFIX);

    qs_inventory_add(inventory, "accel", accel, "-accel");
    qs_inventory_add(inventory, "machine", machine, "-machine");
    if (first_cpu && current_machine->smp.max_cpus > current_machine->smp.cpus) {
        add_cpu_hotplug(inventory, OBJECT(first_cpu), "-smp maxcpus=");
    }
}

/* What machines and messages do only if an option asks for it. */
static void add_options(QsInventory *inventory)
{
    Object *machine = OBJECT(current_machine);

    if (object_property_find(machine, "bus-lock-ratelimit") &&
        object_property_get_uint(machine, "bus-lock-ratelimit", NULL)) {
        qs_inventory_add(inventory, "feature", "bus-lock-ratelimit",
                         "-machine bus-lock-ratelimit=");
    }
    if (replay_mode != REPLAY_MODE_NONE) {
        qs_inventory_add(inventory, "feature", "replay", "-icount rr=");
    }
    if (message_with_timestamp) {
        qs_inventory_add(inventory, "feature", "message-timestamp", "-msg timestamp=on");
    }
}

/* At its end QEMU gives standard output the flags back that it had. */
static const char *standard_output(void)
{
    int flags = fcntl(STDOUT_FILENO, F_GETFL);

    return flags >= 0 && (flags & O_APPEND) ? "stdout-append" : "stdout-plain";
}

static void add_chardev(QsInventory *inventory, const char *type, const char *path)
{
    const char *name = g_str_has_prefix(type, "chardev-") ? type + strlen("chardev-")
                                                          : type;

    qs_inventory_add(inventory, "chardev", name, path);
    if (g_str_equal(name, "stdio")) {
        qs_inventory_add(inventory, "feature", standard_output(), path);
    }
}

/* A graphics card of the host whose screen QEMU shows. */
static bool shows_host_screen(Object *obj)
{
    g_autofree char *display = NULL;

    if (!object_dynamic_cast(obj, "vfio-pci")) {
        return false;
    }
    display = object_property_get_str(obj, "display", NULL);
    return display && !g_str_equal(display, "off");
}

/* gnutls reads the file anew for each session that QEMU accepts. */
static bool serves_keys(Object *obj)
{
    g_autofree char *endpoint = NULL;

    if (!object_dynamic_cast(obj, TYPE_QCRYPTO_TLS_CREDS_PSK)) {
        return false;
    }
    endpoint = object_property_get_str(obj, "endpoint", &error_abort);
    return g_str_equal(endpoint, "server");
}

static int add_object(Object *obj, void *opaque)
{
    QsInventory *inventory = opaque;
    const char *type = object_get_typename(obj);
    g_autofree char *path = NULL;

    if (object_dynamic_cast(obj, TYPE_DEVICE)) {
        path = object_get_canonical_path(obj);
        qs_inventory_add(inventory, "qom", type, path);
        if (shows_host_screen(obj)) {
            qs_inventory_add(inventory, "feature", "vfio-display", path);
        }
    } else if (object_dynamic_cast(obj, TYPE_CHARDEV)) {
        path = object_get_canonical_path(obj);
        add_chardev(inventory, type, path);
    } else if (object_dynamic_cast(obj, TYPE_USER_CREATABLE)) {
        path = object_get_canonical_path(obj);
        qs_inventory_add(inventory, "object", type, path);
        if (serves_keys(obj)) {
            qs_inventory_add(inventory, "feature", "session-keys", path);
        }
    }
    return 0;
}

/* What a device makes for itself unless it is given one, or does only if it is asked to. */
static void add_implied(QsInventory *inventory, Object *obj)
{
    if (object_dynamic_cast(obj, TYPE_CPU)) {
        add_cpu_hotplug(inventory, obj, "");
    } else if (object_dynamic_cast(obj, TYPE_VIRTIO_RNG) &&
               !object_property_get_link(obj, "rng", &error_abort)) {
        qs_inventory_add(inventory, "object", TYPE_RNG_BUILTIN, "");
    } else if (shows_host_screen(obj)) {
        qs_inventory_add(inventory, "feature", "vfio-display", "");
    }
}

/*
 * Cards but virtio-net transmit in the thread of the vCPU that writes their registers, and
 * libslirp connects in the thread that transmits.
 */
static bool transmits_in_vcpu(const char *model)
{
    return !g_str_has_prefix(model, "virtio-net-");
}

/* Networks with restrict=on and ipv6=off make no connections. */
static bool has_outgoing(void)
{
    return qs_inventory_has(sandbox->noted, "net", "user-outgoing") ||
           g_strv_contains((const char *const *)sandbox->given, "net/user");
}

/* Of a card that is plugged in: does its vCPU connect, behind a user-mode network? */
static void add_card(QsInventory *inventory, Object *obj)
{
    g_autofree char *name = NULL;
    NetClientState *client;

    if (!object_property_find(obj, "netdev")) {
        return;
    }
    name = object_property_get_str(obj, "netdev", NULL);
    client = name ? qemu_find_netdev(name) : NULL;
    if (client && client->info->type == NET_CLIENT_DRIVER_USER && has_outgoing() &&
        transmits_in_vcpu(object_get_typename(obj))) {
        qs_inventory_add(inventory, "net", "user-vcpu", name);
    }
}

static int add_part(Object *obj, void *opaque)
{
    QsInventory *inventory = opaque;

    if (object_dynamic_cast(obj, TYPE_DEVICE)) {
        qs_inventory_add(inventory, "qom", object_get_typename(obj), "");
        add_implied(inventory, obj);
        add_card(inventory, obj);
    }
    return 0;
}

QsInventory *sandbox_device_inventory(DeviceState *dev)
{
    QsInventory *inventory = qs_inventory_new();

    add_part(OBJECT(dev), inventory);
    object_child_foreach_recursive(OBJECT(dev), add_part, inventory);
    return inventory;
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

static bool checks_page_cache(const BlockDriverState *bs)
{
    return is_set(bs->options, "x-check-cache-dropped");
}

static void add_block_nodes(QsInventory *inventory)
{
    g_autoptr(XDbgBlockGraph) graph = bdrv_get_xdbg_block_graph(&error_abort);
    XDbgBlockGraphNodeList *entry;

    GRAPH_RDLOCK_GUARD_MAINLOOP();

    for (entry = graph->nodes; entry; entry = entry->next) {
        BlockDriverState *bs;
        const char *driver;

        if (entry->value->type != XDBG_BLOCK_GRAPH_NODE_TYPE_BLOCK_DRIVER) {
            continue;
        }
        bs = bdrv_find_node(entry->value->name);
        driver = bs ? bdrv_get_format_name(bs) : NULL;
        if (!driver) {
            continue;
        }
        qs_inventory_add(inventory, "block", driver, entry->value->name);
        if (g_str_equal(driver, "vvfat") && is_set(bs->options, "rw")) {
            qs_inventory_add(inventory, "feature", "vvfat-rw", entry->value->name);
        }
        if (g_str_equal(driver, "file") || g_str_has_prefix(driver, "host_")) {
            qs_inventory_add(inventory, "aio", aio_engine(bs), entry->value->name);
            if (bdrv_get_flags(bs) & BDRV_O_UNMAP) {
                qs_inventory_add(inventory, "feature", "block-discard",
                                 entry->value->name);
            }
            if (checks_page_cache(bs)) {
                qs_inventory_add(inventory, "feature", "block-cache-check",
                                 entry->value->name);
            }
#ifdef CONFIG_BLKZONED
            if (bs->bl.zoned != BLK_Z_NONE) {
                qs_inventory_add(inventory, "feature", "block-zoned", entry->value->name);
            }
#endif
        }
    }
}

static void add_netdevs(QsInventory *inventory)
{
    NetClientState *clients[MAX_NET_CLIENTS];
    int n, i;

    n = qemu_find_net_clients_except(NULL, clients, NET_CLIENT_DRIVER_NIC,
                                     MAX_NET_CLIENTS);
    if (n > MAX_NET_CLIENTS) {
        qs_inventory_add(inventory, "feature", "more-net-clients-than-looked-at",
                         "-netdev");
        n = MAX_NET_CLIENTS;
    }
    for (i = 0; i < n; i++) {
        const char *type = NetClientDriver_str(clients[i]->info->type);
        const NetClientState *card = clients[i]->peer;

        qs_inventory_add(inventory, "net", type, clients[i]->name);
        if (clients[i]->info->type == NET_CLIENT_DRIVER_USER && card && has_outgoing() &&
            transmits_in_vcpu(card->model)) {
            qs_inventory_add(inventory, "net", "user-vcpu", clients[i]->name);
        }
        if (clients[i]->info->type == NET_CLIENT_DRIVER_TAP &&
            get_vhost_net(clients[i])) {
            qs_inventory_add(inventory, "feature", "vhost-net", clients[i]->name);
        }
    }
}

/* What is a matter of its own for SPICE's server. */
static int add_spice(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *streaming = qemu_opt_get(opts, "streaming-video");

    qs_inventory_add(opaque, "display", "spice", "-spice");
    if (qemu_opt_get_bool(opts, "sasl", false)) {
        qs_inventory_add(opaque, "feature", "spice-sasl", "-spice sasl=on");
    }
    if (qemu_opt_get_bool(opts, "gl", false)) {
        qs_inventory_add(opaque, "feature", "spice-gl", "-spice gl=on");
    }
    if (qemu_opt_get_number(opts, "tls-port", 0)) {
        qs_inventory_add(opaque, "feature", "spice-tls", "-spice tls-port=");
    }
    if (streaming && !g_str_equal(streaming, "off")) {
        qs_inventory_add(opaque, "feature", "spice-streaming", "-spice streaming-video=");
    }
    return 0;
}

/* NULL if it is in a module that is not loaded: qemu_find_opts_err() would load that. */
static QemuOptsList *find_options(const char *group)
{
    size_t i = 0;

    while (vm_config_groups[i] && !g_str_equal(vm_config_groups[i]->name, group)) {
        i++;
    }
    return vm_config_groups[i];
}

static void add_displays(QsInventory *inventory)
{
    QemuOptsList *spice = find_options("spice");
    g_autoptr(DisplayOptions) display = qmp_query_display_options(&error_abort);

    qs_inventory_add(inventory, "display", DisplayType_str(display->type), "-display");
    if (spice) {
        qemu_opts_foreach(spice, add_spice, inventory, NULL);
    }
#ifdef CONFIG_VNC
    {
        VncInfo2List *servers = qmp_query_vnc_servers(&error_abort);
        VncInfo2List *server;

        for (server = servers; server; server = server->next) {
            qs_inventory_add(inventory, "display", "vnc", server->value->id);
            if (server->value->auth != VNC_PRIMARY_AUTH_NONE &&
                server->value->auth != VNC_PRIMARY_AUTH_VNC) {
                qs_inventory_add(inventory, "feature", "vnc-auth", server->value->id);
            }
        }
        qapi_free_VncInfo2List(servers);
    }
#endif
}

static void add_audio(QsInventory *inventory)
{
    AudiodevList *list = qmp_query_audiodevs(&error_abort);
    AudiodevList *entry;

    for (entry = list; entry; entry = entry->next) {
        qs_inventory_add(inventory, "audio", AudiodevDriver_str(entry->value->driver),
                         entry->value->id);
    }
    qapi_free_AudiodevList(list);
}

static void add_tpms(QsInventory *inventory)
{
#ifdef CONFIG_TPM
    TPMInfoList *list = qmp_query_tpm(&error_abort);
    TPMInfoList *entry;

    for (entry = list; entry; entry = entry->next) {
        qs_inventory_add(inventory, "tpm", TpmType_str(entry->value->options->type),
                         entry->value->id);
    }
    qapi_free_TPMInfoList(list);
#endif
}

static int add_monitor(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *mode = qemu_opt_get(opts, "mode") ?: "readline";
    const char *id = qemu_opts_id(opts);

    qs_inventory_add(opaque, "monitor", g_str_equal(mode, "control") ? "qmp" : "hmp",
                     id ?: "-mon");
    if (kvm_enabled()) {
        qs_inventory_add(opaque, "feature", "kvm-stats", id ?: "-mon");
    }
    return 0;
}

bool sandbox_is_share(QemuOpts *opts)
{
    return g_str_equal(qemu_opt_get(opts, "fsdriver") ?: "", "local");
}

bool sandbox_share_is_written(QemuOpts *opts)
{
    return !qemu_opt_get_bool(opts, "readonly", false);
}

bool sandbox_share_is_owned(QemuOpts *opts)
{
    return !g_str_has_prefix(qemu_opt_get(opts, "security_model") ?: "", "mapped");
}

/* What a shared folder needs in the form that it has. */
static void add_share_forms(QsInventory *inventory, QemuOpts *opts, const char *id)
{
    bool owned = sandbox_share_is_owned(opts);

    if (owned) {
        qs_inventory_add(inventory, "fsdev", "local-links", id);
    }
    if (sandbox_share_is_written(opts)) {
        qs_inventory_add(inventory, "fsdev", "local-write", id);
        if (owned) {
            qs_inventory_add(inventory, "fsdev", "local-own", id);
        }
    }
    if (qemu_opt_get(opts, "writeout")) {
        qs_inventory_add(inventory, "fsdev", "local-writeout", id);
    }
}

static int add_fsdev(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *id = qemu_opts_id(opts) ?: "-fsdev";

    qs_inventory_add(opaque, "fsdev", qemu_opt_get(opts, "fsdriver") ?: "none", id);
    if (sandbox_is_share(opts)) {
        add_share_forms(opaque, opts, id);
    }
    return 0;
}

QsInventory *sandbox_inventory(void)
{
    QsInventory *inventory = qs_inventory_new();
    QemuOptsList *fsdevs;

    add_accelerator_and_machine(inventory);
    add_options(inventory);
    object_child_foreach_recursive(object_get_root(), add_object, inventory);
    add_block_nodes(inventory);
    add_netdevs(inventory);
    add_displays(inventory);
    add_audio(inventory);
    add_tpms(inventory);
    qemu_opts_foreach(qemu_find_opts("mon"), add_monitor, inventory, NULL);
    fsdevs = qemu_find_opts_err("fsdev", NULL);
    if (fsdevs) {
        qemu_opts_foreach(fsdevs, add_fsdev, inventory, NULL);
    }
    qs_inventory_add_all(inventory, sandbox->noted);
    sandbox_families_add(inventory);
    return inventory;
}
