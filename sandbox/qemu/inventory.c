/*
 * -sandbox: what does this VM have?
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Asks QEMU through the functions behind its own introspection commands, and
 * walks the QOM tree, where every device, user-created object and character
 * device is.  None of QEMU's structures is read, because this file serves unpatched
 * QEMUs of several versions, too (sandbox/stock).  Every device type counts, and
 * every one needs a profile: composition refuses what it does not know.
 *
 * Limits: some things have no place in the QOM tree and no query command.  The code that
 * knows of them notes them by qsandbox_note().
 */
#include "asked.h"
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

static bool is_kvm(void)
{
    g_autofree char *accel = accelerator();

    return g_str_equal(accel, "kvm");
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
    if (is_kvm() && has_capabilities(cpu)) {
        add_cpu_feature(inventory, "hotplug-cpu-capabilities-", where);
    }
}

static int find_cpu(Object *obj, void *opaque)
{
    if (object_dynamic_cast(obj, TYPE_CPU)) {
        *(Object **)opaque = obj;
        return 1;
    }
    return 0;
}

/* Whether processors can be plugged in. */
static bool has_room_for_cpus(void)
{
    QObject *smp = object_property_get_qobject(qdev_get_machine(), "smp", &error_abort);
    const QDict *sizes = (const QDict *)(const void *)smp;
    bool room = qdict_get_int(sizes, "maxcpus") > qdict_get_int(sizes, "cpus");

    qobject_unref(smp);
    return room;
}

static void add_accelerator_and_machine(QsInventory *inventory)
{
    g_autofree char *accel = accelerator();
    g_autofree char *machine = without_suffix(object_get_typename(qdev_get_machine()),
                                              "-machine");
    Object *cpu = NULL;

    qs_inventory_add(inventory, "accel", accel, "-accel");
    qs_inventory_add(inventory, "machine", machine, "-machine");
    object_child_foreach_recursive(object_get_root(), find_cpu, &cpu);
    if (cpu && has_room_for_cpus()) {
        add_cpu_hotplug(inventory, cpu, "-smp maxcpus=");
    }
}

static int asks_for_replay(void *opaque, QemuOpts *opts, Error **errp)
{
    return qemu_opt_get(opts, "rr") != NULL;
}

static int asks_for_timestamps(void *opaque, QemuOpts *opts, Error **errp)
{
    return qemu_opt_get_bool(opts, "timestamp", false);
}

static bool any_option(const char *group, int (*asks)(void *, QemuOpts *, Error **))
{
    QemuOptsList *list = qemu_find_opts_err(group, NULL);

    return list && qemu_opts_foreach(list, asks, NULL, NULL);
}

/* What machines and messages do only if an option asks for it. */
static void add_options(QsInventory *inventory)
{
    Object *machine = qdev_get_machine();

    if (object_property_find(machine, "bus-lock-ratelimit") &&
        object_property_get_uint(machine, "bus-lock-ratelimit", NULL)) {
        qs_inventory_add(inventory, "feature", "bus-lock-ratelimit",
                         "-machine bus-lock-ratelimit=");
    }
    if (is_daemonized()) {
        qs_inventory_add(inventory, "feature", "daemon-log", "-daemonize");
    }
    if (any_option("icount", asks_for_replay)) {
        qs_inventory_add(inventory, "feature", "replay", "-icount rr=");
    }
    if (any_option("msg", asks_for_timestamps)) {
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

/*
 * The network clients of a type, with @name or, if that is NULL, any name: those that are
 * not left when QEMU is asked for the ones of all other types.
 */
static int find_clients(const char *name, const char *type, NetClientState **ret)
{
    NetClientState *all[MAX_NET_CLIENTS], *others[MAX_NET_CLIENTS];
    int number = qapi_enum_parse(&NetClientDriver_lookup, type, -1, NULL);
    int n_all, n_others, i, j, n = 0;

    if (number < 0) {
        return 0;
    }
    n_all = MIN(qemu_find_net_clients_except(name, all, -1, MAX_NET_CLIENTS),
                MAX_NET_CLIENTS);
    n_others = MIN(qemu_find_net_clients_except(name, others, number, MAX_NET_CLIENTS),
                   MAX_NET_CLIENTS);
    for (i = j = 0; i < n_all; i++) {
        /* Both are in the same order */
        if (j < n_others && all[i] == others[j]) {
            j++;
        } else {
            ret[n++] = all[i];
        }
    }
    return n;
}

static bool is_user_network(const char *name)
{
    NetClientState *clients[MAX_NET_CLIENTS];

    return find_clients(name, "user", clients) > 0;
}

bool sandbox_has_network(const char *type)
{
    NetClientState *clients[MAX_NET_CLIENTS];

    return find_clients(NULL, type, clients) > 0;
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

/* Of a card: does its vCPU connect, behind a user-mode network? */
static void add_card(QsInventory *inventory, Object *obj)
{
    g_autofree char *name = NULL;
    if (!object_property_find(obj, "netdev")) {
        return;
    }
    name = object_property_get_str(obj, "netdev", NULL);
    if (name && is_user_network(name) && has_outgoing() &&
        transmits_in_vcpu(object_get_typename(obj))) {
        qs_inventory_add(inventory, "net", "user-vcpu", name);
    }
}

static void add_monitor(QsInventory *inventory, const char *kind, const char *where)
{
    qs_inventory_add(inventory, "monitor", kind, where);
    if (is_kvm()) {
        qs_inventory_add(inventory, "feature", "kvm-stats", where);
    }
}

/* gnutls reads the file anew for each session that QEMU accepts. */
static bool serves_keys(Object *obj)
{
    g_autofree char *endpoint = NULL;

    if (!object_dynamic_cast(obj, "tls-creds-psk")) {
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
        add_card(inventory, obj);
    } else if (object_dynamic_cast(obj, TYPE_CHARDEV)) {
        path = object_get_canonical_path(obj);
        add_chardev(inventory, type, path);
    } else if (g_str_has_prefix(type, "monitor-")) {
        /* From 11.1 on */
        path = object_get_canonical_path(obj);
        add_monitor(inventory, type + strlen("monitor-"), path);
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

bool sandbox_connects_in_vcpu(const char *model, const char *network)
{
    return is_user_network(network) && has_outgoing() && transmits_in_vcpu(model);
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

static void add_block_node(const QDict *node, void *opaque)
{
    const char *name = qdict_get_try_str(node, "name");
    BlockDriverState *bs;
    const char *driver;

    GRAPH_RDLOCK_GUARD_MAINLOOP();

    if (g_strcmp0(qdict_get_try_str(node, "type"), "block-driver")) {
        return;
    }
    bs = bdrv_find_node(name);
    driver = bs ? bdrv_get_format_name(bs) : NULL;
    if (driver) {
        qs_inventory_add(opaque, "block", driver, name);
        sandbox_add_node_forms(opaque, name, driver);
    }
}

static void add_block_nodes(QsInventory *inventory)
{
    QObject *graph = sandbox_ask(qmp_marshal_x_debug_query_block_graph);
    QList *nodes = (QList *)(void *)qdict_get((QDict *)(void *)graph, "nodes");
    QObject *node;

    while ((node = qlist_pop(nodes))) {
        add_block_node((const QDict *)(const void *)node, inventory);
        qobject_unref(node);
    }
    qobject_unref(graph);
}

/* All that any version has; what is none of these makes the start fail. */
static const char *const client_types[] = {
    "user",   "tap",    "l2tpv3",     "socket",       "stream",        "dgram",
    "vde",    "bridge", "hubport",    "netmap",       "vhost-user",    "vhost-vdpa",
    "af-xdp", "passt",  "vmnet-host", "vmnet-shared", "vmnet-bridged",
};

static void add_netdevs(QsInventory *inventory)
{
    NetClientState *clients[MAX_NET_CLIENTS];
    int nic = qapi_enum_parse(&NetClientDriver_lookup, "nic", -1, NULL);
    int left = qemu_find_net_clients_except(NULL, clients, nic, MAX_NET_CLIENTS);
    size_t i;
    int n, j;

    for (i = 0; i < G_N_ELEMENTS(client_types); i++) {
        const char *type = client_types[i];

        n = find_clients(NULL, type, clients);
        left -= n;
        for (j = 0; j < n; j++) {
            qs_inventory_add(inventory, "net", type, "-netdev");
            if (g_str_equal(type, "tap") && get_vhost_net(clients[j])) {
                qs_inventory_add(inventory, "feature", "vhost-net", "-netdev");
            }
        }
    }
    if (left) {
        qs_inventory_add(inventory, "feature", "more-net-clients-than-looked-at",
                         "-netdev");
    }
    /* Behind a hub there may be any card */
    if (qs_inventory_has(inventory, "net", "hubport") &&
        qs_inventory_has(inventory, "net", "user") && has_outgoing()) {
        qs_inventory_add(inventory, "net", "user-vcpu", "-net");
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

/* SASL may come within TLS, too, whose kinds are "x509-sasl" and the like. */
static void add_vnc(const QDict *server, void *opaque)
{
    const char *auth = qdict_get_try_str(server, "auth");
    const char *within = qdict_get_try_str(server, "vencrypt");
    const char *id = qdict_get_try_str(server, "id");

    qs_inventory_add(opaque, "display", "vnc", id);
    if (g_str_equal(auth, "sasl") || (within && g_str_has_suffix(within, "-sasl"))) {
        qs_inventory_add(opaque, "feature", "vnc-sasl", id);
    }
}

static void add_displays(QsInventory *inventory)
{
    QemuOptsList *spice = sandbox_find_options("spice");
    QObject *display = sandbox_ask(qmp_marshal_query_display_options);

    qs_inventory_add(inventory, "display",
                     qdict_get_try_str((const QDict *)(const void *)display, "type"),
                     "-display");
    qobject_unref(display);
    if (spice) {
        qemu_opts_foreach(spice, add_spice, inventory, NULL);
    }
#ifdef CONFIG_VNC
    sandbox_ask_list(qmp_marshal_query_vnc_servers, add_vnc, inventory);
#endif
}

static void add_tpm(const QDict *tpm, void *opaque)
{
    const QDict *options = (const QDict *)(const void *)qdict_get(tpm, "options");

    qs_inventory_add(opaque, "tpm", qdict_get_try_str(options, "type"),
                     qdict_get_try_str(tpm, "id"));
}

static void add_tpms(QsInventory *inventory)
{
#ifdef CONFIG_TPM
    sandbox_ask_list(qmp_marshal_query_tpm, add_tpm, inventory);
#endif
}

static int add_monitor_option(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *mode = qemu_opt_get(opts, "mode") ?: "readline";

    add_monitor(opaque, g_str_equal(mode, "control") ? "qmp" : "hmp",
                qemu_opts_id(opts) ?: "-mon");
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
    sandbox_add_audio(inventory);
    add_tpms(inventory);
    qemu_opts_foreach(qemu_find_opts("mon"), add_monitor_option, inventory, NULL);
    fsdevs = qemu_find_opts_err("fsdev", NULL);
    if (fsdevs) {
        qemu_opts_foreach(fsdevs, add_fsdev, inventory, NULL);
    }
    qs_inventory_add_all(inventory, sandbox->noted);
    sandbox_families_add(inventory);
    return inventory;
}
