/*
 * What is compiled: a known guest's policy, those of usual VMs, random ones.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "cases.h"

#include "qsandbox/error.h"
#include "qsandbox/selection.h"

#define MOST_ITEMS 40

typedef struct Vm {
    const char *name;
    const char *items[MOST_ITEMS]; /* "KIND NAME", NULL-terminated */
} Vm;

#define ITEMS_Q35                                                              \
    "machine pc-q35-10.0", "qom ICH9-LPC", "qom ich9-ahci", "qom q35-pcihost", \
        "qom mc146818rtc", "qom hpet", "qom i8042"
#define ITEMS_KVM "accel kvm", "qom kvm-apic", "qom kvm-ioapic", "qom kvmclock"
#define ITEMS_TCG "accel tcg", "qom apic", "qom ioapic"

static const Vm vms[] = {
    { "microvm, no disk",
      { "accel kvm", "machine microvm", "qom kvm-apic", "qom isa-serial", "chardev stdio",
        "monitor qmp", "display none" } },
    { "firmware only, TCG",
      { ITEMS_TCG, ITEMS_Q35, "qom isa-serial", "chardev stdio", "monitor hmp",
        "display none" } },
    { "server: raw file, user network",
      { ITEMS_KVM, ITEMS_Q35, "qom virtio-blk-device", "qom virtio-net-device",
        "qom isa-serial", "block file", "block raw", "aio threads",
        "feature block-discard", "net user", "chardev file", "chardev stdio",
        "monitor qmp", "display none", "object memory-backend-ram" } },
    { "server: qcow2, native aio, vhost",
      { ITEMS_KVM, ITEMS_Q35, "qom virtio-blk-device", "qom virtio-net-device",
        "qom virtio-balloon-device", "qom virtio-rng-device", "qom isa-serial",
        "block file", "block qcow2", "aio native", "net tap", "feature vhost-net",
        "chardev pty", "chardev socket", "monitor qmp", "display none",
        "object memory-backend-memfd", "object rng-random", "object iothread" } },
    { "server: block device, io_uring",
      { ITEMS_KVM, ITEMS_Q35, "qom virtio-scsi-device", "qom scsi-hd",
        "qom virtio-net-device", "qom isa-serial", "block host_device", "block raw",
        "aio io_uring", "feature block-discard", "net tap", "chardev socket",
        "monitor qmp", "display none", "object memory-backend-ram", "object iothread" } },
    { "desktop: VNC, USB, sound",
      { ITEMS_KVM,
        ITEMS_Q35,
        "qom virtio-vga",
        "qom qemu-xhci",
        "qom usb-tablet",
        "qom intel-hda",
        "qom hda-duplex",
        "audio none",
        "qom virtio-blk-device",
        "qom virtio-net-device",
        "block file",
        "block qcow2",
        "aio threads",
        "feature block-discard",
        "net user",
        "chardev socket",
        "monitor qmp",
        "display vnc",
        "object memory-backend-ram",
        "qom virtio-rng-device",
        "object rng-builtin" } },
    { "desktop under TCG",
      { ITEMS_TCG, "machine pc-i440fx-10.0", "qom i440FX", "qom PIIX3", "qom piix3-ide",
        "qom ide-hd", "qom ide-cd", "qom VGA", "qom e1000", "qom piix3-usb-uhci",
        "qom usb-tablet", "block file", "block qcow2", "block raw", "aio threads",
        "net user", "chardev stdio", "monitor hmp", "display vnc" } },
};

/* All profiles but those of these folders: a VM that has everything. */
static const char everything[] = "everything there is a profile for";
static const char *const startup_profiles[] = {
    "startup/base",
    "startup/elevateprivileges",
    "startup/spawn",
    "startup/resourcecontrol",
    NULL,
};

static Case *case_new(const char *part, const char *name, QsPolicy *policy)
{
    Case *c = g_new0(Case, 1);

    c->part = part;
    c->name = g_strdup(name);
    c->policy = policy;
    c->checked = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    return c;
}

void case_free(Case *c)
{
    if (c) {
        g_free(c->name);
        qs_policy_free(c->policy);
        g_array_unref(c->checked);
        if (c->trace) {
            g_array_unref(c->trace);
        }
        g_free(c);
    }
}

static void collect_checked(Case *c, const QsCond *cond)
{
    uint64_t args[6] = { 0 };
    uint32_t value;

    if (!cond) {
        return;
    }
    for (size_t i = 0; i < cond->n_children; i++) {
        collect_checked(c, cond->children[i]);
    }
    if (cond->kind != QS_COND_TEST || cond->arg != c->checked_arg ||
        cond->op != QS_CMP_EQ) {
        return;
    }
    value = cond->value;
    args[c->checked_arg] = value;
    if (!qs_action_permits(qs_policy_evaluate(c->policy, c->policy->abi->audit_arch,
                                              c->checked_nr, args, NULL))) {
        return;
    }
    for (guint i = 0; i < c->checked->len; i++) {
        if (g_array_index(c->checked, uint32_t, i) == value) {
            return;
        }
    }
    g_array_append_val(c->checked, value);
}

/* Finds the values that argument @arg of call @nr may have. */
static void find_checked(Case *c, uint32_t nr, unsigned arg)
{
    const QsPolicyCall *call = qs_policy_find(c->policy, nr);

    c->checked_nr = nr;
    c->checked_arg = arg;
    if (!call) {
        return;
    }
    for (guint i = 0; i < call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        if (grant->action.kind == QS_ACTION_ALLOW) {
            collect_checked(c, grant->cond);
        }
    }
}

static void find_requests(Case *c)
{
    find_checked(c, qs_abi_find_call(c->policy->abi, "ioctl")->nr, 1);
}

/* One line: CALL ARG,ARG,... COUNT, or - where no argument matters. */
static gboolean parse_traced(const QsAbi *abi, const char *line, TracedCall *ret_call)
{
    g_auto(GStrv) words = g_strsplit(line, " ", 0);
    g_auto(GStrv) args = NULL;
    TracedCall traced = { 0 };
    const QsAbiCall *call;

    if (g_strv_length(words) != 3 || !(call = qs_abi_find_call(abi, words[0])) ||
        !g_ascii_string_to_unsigned(words[2], 10, 1, UINT32_MAX, &traced.count, NULL)) {
        return FALSE;
    }
    traced.nr = call->nr;
    args = g_strsplit(g_str_equal(words[1], "-") ? "" : words[1], ",", 0);
    if (g_strv_length(args) > G_N_ELEMENTS(traced.args)) {
        return FALSE;
    }
    for (unsigned i = 0; args[i]; i++) {
        char *end;

        traced.args[i] = g_ascii_strtoull(args[i], &end, 0);
        if (end == args[i] || *end) {
            return FALSE;
        }
    }
    *ret_call = traced;
    return TRUE;
}

static GArray *load_trace(const QsAbi *abi, const char *path, GError **error)
{
    g_autoptr(GArray) trace = g_array_new(FALSE, FALSE, sizeof(TracedCall));
    g_autofree char *text = NULL;
    g_auto(GStrv) lines = NULL;

    if (!g_file_get_contents(path, &text, NULL, error)) {
        return NULL;
    }
    lines = g_strsplit(text, "\n", 0);
    for (unsigned i = 0; lines[i]; i++) {
        TracedCall call;

        if (!lines[i][0] || lines[i][0] == '#') {
            continue;
        }
        if (!parse_traced(abi, lines[i], &call)) {
            g_set_error(error, QS_ERROR, QS_ERROR_SYNTAX, "%s:%u:1: not CALL ARGS COUNT",
                        path, i + 1);
            return NULL;
        }
        g_array_append_val(trace, call);
    }
    return g_steal_pointer(&trace);
}

Case *case_new_guest60(const char *dir, GError **error)
{
    g_autofree char *profile_path = g_build_filename(dir, "guest60.profile", NULL);
    g_autofree char *trace_path = g_build_filename(dir, "guest60.trace", NULL);
    const char *names[] = { "bench/guest60", NULL };
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsLibrary) library = qs_library_new_builtin(error);
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(Case) c = NULL;
    QsProfile *profile;
    QsPolicy *policy;

    if (!library) {
        return NULL;
    }
    profile = qs_profile_load(profile_path, names[0], error);
    if (!profile) {
        return NULL;
    }
    qs_library_replace(library, profile);
    selection = qs_selection_from_names(library, abi, names, error);
    if (!selection) {
        return NULL;
    }
    policy = qs_policy_compose(selection, abi, QS_ROLE_ALL,
                               (QsAction){ QS_ACTION_ERRNO, 1 },
                               (QsAction){ QS_ACTION_KILL_PROCESS }, error);
    if (!policy) {
        return NULL;
    }
    c = case_new("guest60", "guest60", policy);
    c->trace = load_trace(abi, trace_path, error);
    if (!c->trace) {
        return NULL;
    }
    find_requests(c);
    return g_steal_pointer(&c);
}

static QsSelection *select_vm(const QsLibrary *library, const QsAbi *abi, const Vm *vm,
                              GError **error)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();

    for (unsigned i = 0; i < MOST_ITEMS && vm->items[i]; i++) {
        g_auto(GStrv) words = g_strsplit(vm->items[i], " ", 2);

        qs_inventory_add(inventory, words[0], words[1], vm->name);
    }
    return qs_selection_from_inventory(library, abi, inventory, error);
}

static QsSelection *select_everything(const QsLibrary *library, const QsAbi *abi,
                                      GError **error)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(library);
    g_autoptr(GPtrArray) names = g_ptr_array_new();

    for (guint i = 0; i < profiles->len; i++) {
        const QsProfile *profile = g_ptr_array_index(profiles, i);

        if (!g_str_has_prefix(profile->name, "startup/") &&
            !qs_profile_is_violation_list(profile) &&
            (profile->archs & QS_ARCH_BIT(abi->arch))) {
            g_ptr_array_add(names, profile->name);
        }
    }
    g_ptr_array_add(names, NULL);
    return qs_selection_from_names(library, abi, (const char *const *)names->pdata,
                                   error);
}

/* Takes ownership of @selection, which may be NULL if @error is set. */
static gboolean add_composed(GPtrArray *cases, const char *name, const QsAbi *abi,
                             QsSelection *selection, GError **error)
{
    g_autoptr(QsSelection) owned = selection;
    QsAction refuse = { QS_ACTION_TRAP };
    QsPolicy *policy;
    Case *c;

    if (!selection) {
        g_prefix_error(error, "%s: ", name);
        return FALSE;
    }
    policy = qs_policy_compose(selection, abi, QS_ROLE_ALL, refuse, refuse, error);
    if (!policy) {
        return FALSE;
    }
    c = case_new("vm", name, policy);
    find_requests(c);
    g_ptr_array_add(cases, c);
    return TRUE;
}

GPtrArray *cases_new_vms(GError **error)
{
    g_autoptr(GPtrArray)
        cases = g_ptr_array_new_with_free_func((GDestroyNotify)case_free);
    g_autoptr(QsLibrary) library = qs_library_new_builtin(error);
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);

    if (!library) {
        return NULL;
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(vms); i++) {
        if (!add_composed(cases, vms[i].name, abi,
                          select_vm(library, abi, &vms[i], error), error)) {
            return NULL;
        }
    }
    if (!add_composed(cases, everything, abi, select_everything(library, abi, error),
                      error) ||
        !add_composed(cases, "start-up filter", abi,
                      qs_selection_from_names(library, abi, startup_profiles, error),
                      error)) {
        return NULL;
    }
    return g_steal_pointer(&cases);
}

/* Most look like a driver's requests or like small codes, some like neither. */
static uint32_t random_request(GRand *rand, gboolean is_request)
{
    static const uint8_t types[] = { 0xae, 0xaf, 0x54, 0x12 };
    uint32_t direction = g_rand_int_range(rand, 0, 4);
    uint32_t size = direction ? 8 * g_rand_int_range(rand, 1, 80) : 0;

    if (is_request) {
        return direction << 30 | size << 16 |
               types[g_rand_int_range(rand, 0, G_N_ELEMENTS(types))] << 8 |
               g_rand_int_range(rand, 0, 256);
    }
    return g_rand_int_range(rand, 0, 100) < 80 ? (uint32_t)g_rand_int_range(rand, 0, 64)
                                               : g_rand_int(rand);
}

static QsCond *random_values(GRand *rand, unsigned n, gboolean is_request)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(NULL, NULL);
    g_autofree QsCond **children = g_new(QsCond *, n);

    for (unsigned i = 0; i < n;) {
        uint32_t value = random_request(rand, is_request);

        if (g_hash_table_add(seen, GUINT_TO_POINTER(value))) {
            children[i++] = qs_cond_new_test(1, 32, UINT32_MAX, QS_CMP_EQ, value);
        }
    }
    return qs_cond_new_any(children, n);
}

/*
 * Half of the numbers up to twice @calls are allowed.  Of the values, a half belongs
 * to one call, as with ioctl(), the others to calls with some ten each.
 */
Case *case_new_random(unsigned calls, unsigned values, unsigned seed)
{
    g_autoptr(GRand)
        rand = g_rand_new_with_seed(seed * 1000003u + calls * 1009u + values);
    g_autofree uint32_t *numbers = g_new(uint32_t, 2 * calls);
    g_autofree char *name = g_strdup_printf("%u calls, %u values", calls, values);
    unsigned conditional = values ? CLAMP(values / 20, 1, calls / 2) : 0;
    unsigned rest = values;
    QsAction allow = { QS_ACTION_ALLOW };
    QsPolicy *policy = qs_policy_new(qs_abi_get(QS_ARCH_X86_64),
                                     (QsAction){ QS_ACTION_ERRNO, 1 },
                                     (QsAction){ QS_ACTION_KILL_PROCESS });
    Case *c = case_new("random", name, policy);

    for (unsigned i = 0; i < 2 * calls; i++) {
        unsigned other = g_rand_int_range(rand, 0, i + 1);

        numbers[i] = numbers[other];
        numbers[other] = i;
    }
    for (unsigned i = 0; i < calls; i++) {
        QsCond *cond = NULL;

        if (i < conditional) {
            unsigned left = conditional - i;
            unsigned n = i == 0 && left > 1 ? MAX(values / 2, 1) : rest / left;

            rest -= n;
            cond = n ? random_values(rand, n, i == 0) : NULL;
        }
        qs_policy_add(policy, numbers[i], allow, cond, NULL, NULL, 0, NULL);
    }
    c->seed = seed;
    find_checked(c, numbers[0], 1);
    return c;
}

static gboolean is_more_permissive(QsAction a, QsAction b)
{
    return a.kind != b.kind ? a.kind > b.kind : a.data < b.data;
}

static QsAction most_permissive(const QsPolicyCall *call)
{
    QsAction best = ((QsGrant *)g_ptr_array_index(call->grants, 0))->action;

    for (guint i = 1; i < call->grants->len; i++) {
        const QsGrant *grant = g_ptr_array_index(call->grants, i);

        if (is_more_permissive(grant->action, best)) {
            best = grant->action;
        }
    }
    return best;
}

unsigned case_keep_one_action(Case *c)
{
    QsPolicy *kept = qs_policy_new(c->policy->abi, c->policy->default_action,
                                   c->policy->bad_arch_action);
    unsigned changed = 0;

    for (guint i = 0; i < c->policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(c->policy->calls, i);
        QsAction best = most_permissive(call);
        gboolean all = TRUE;

        for (guint j = 0; j < call->grants->len; j++) {
            const QsGrant *grant = g_ptr_array_index(call->grants, j);

            if (qs_action_equal(grant->action, best)) {
                qs_policy_add(kept, call->nr, best,
                              grant->cond ? qs_cond_copy(grant->cond) : NULL,
                              grant->profile, grant->file, grant->line, grant->reason);
            } else {
                all = FALSE;
            }
        }
        changed += !all;
    }
    qs_policy_free(c->policy);
    c->policy = kept;
    return changed;
}
