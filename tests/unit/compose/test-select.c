/*
 * Which profiles a VM needs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/error.h"
#include "qsandbox/selection.h"

static const char *const texts[] = {
    "profile accel/kvm\nmatch accel kvm\nrequire base/loop\n",
    "profile accel/tcg\nmatch accel tcg\nrequire base/loop base/jit\n",
    "profile base/jit\n",
    "profile base/loop\nrequire base/exit\n",
    "profile base/exit\n",
    "profile block/raw\nmatch block raw\nrequire base/loop\n",
    "profile block/qcow2\nmatch block qcow2\nrequire block/raw\n",
    "profile device/virtio\nmatch qom virtio-*-pci virtio-*-device\n",
    "profile device/virtio-blk\nmatch qom virtio-blk-*\nrequire base/arm-only\n"
    "arch arm\n",
    "profile base/arm-only\narch arm\n",
    "profile device/bad\nmatch qom bad\nrequire base/arm-only\n",
    "profile device/hole\nmatch qom hole\nrequire base/nothing\n",
    "profile circle/a\nmatch qom circle\nrequire base/exit circle/b circle/c\n",
    "profile circle/b\nrequire circle/c\n",
    "profile circle/c\n\nrequire base/loop circle/b base/exit\n",
    NULL,
};

static const QsAbi *abi(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

/* "NAME: WHY; " for each choice. */
static char *selection_text(const QsSelection *selection)
{
    GString *out = g_string_new(NULL);
    unsigned i;

    for (i = 0; i < selection->choices->len; i++) {
        const QsChoice *choice = selection->choices->pdata[i];

        g_string_append_printf(out, "%s: %s; ", choice->profile->name, choice->why);
    }
    return g_string_free(out, FALSE);
}

static void check_selection(QsSelection *selection, const char *expected)
{
    g_autofree char *found = selection_text(selection);

    g_assert_cmpstr(found, ==, expected);
    qs_selection_free(selection);
}

static void test_inventory(void)
{
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    const QsItem *item;

    qs_inventory_add(inventory, "qom", "virtio-blk-pci", "/machine/a");
    qs_inventory_add(inventory, "net", "virtio-blk-pci", NULL);
    qs_inventory_add(inventory, "qom", "virtio-blk-pci", "/machine/b");
    g_assert_cmpuint(inventory->items->len, ==, 2);
    item = inventory->items->pdata[0];
    g_assert_cmpstr(item->kind, ==, "qom");
    g_assert_cmpstr(item->name, ==, "virtio-blk-pci");
    g_assert_cmpstr(item->where, ==, "/machine/a");
    g_assert_cmpuint(item->count, ==, 2);
    item = inventory->items->pdata[1];
    g_assert_cmpstr(item->where, ==, "");
    g_assert_cmpuint(item->count, ==, 1);
}

static void test_from_inventory(void)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(GError) error = NULL;
    QsSelection *selection;

    qs_inventory_add(inventory, "qom", "virtio-net-pci", "/machine/net0");
    qs_inventory_add(inventory, "qom", "virtio-blk-pci", "/machine/disk0");
    qs_inventory_add(inventory, "block", "qcow2", "disk");
    qs_inventory_add(inventory, "block", "raw", NULL);
    qs_inventory_add(inventory, "accel", "kvm", "");
    selection = qs_selection_from_inventory(library, abi(), inventory, &error);
    g_assert_no_error(error);
    check_selection(selection, "accel/kvm: accel kvm; "
                               "base/exit: required by base/loop; "
                               "base/loop: required by accel/kvm; "
                               "block/qcow2: block qcow2 (disk); "
                               "block/raw: block raw; "
                               "device/virtio: qom virtio-blk-pci (/machine/disk0); ");
}

static void check_inventory_fault(const char *kind, const char *name, QsErrorCode code,
                                  const char *expected)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(GError) error = NULL;

    qs_inventory_add(inventory, "accel", "kvm", "");
    qs_inventory_add(inventory, kind, name, "/machine/x");
    g_assert_null(qs_selection_from_inventory(library, abi(), inventory, &error));
    g_assert_error(error, QS_ERROR, (int)code);
    g_assert_cmpstr(error->message, ==, expected);
}

static void test_faults(void)
{
    check_inventory_fault("qom", "toaster", QS_ERROR_UNPROFILED,
                          "no profile on x86_64 for: qom toaster (/machine/x)");
    check_inventory_fault("qom", "hole", QS_ERROR_UNKNOWN,
                          "f:3:9: there is no profile 'base/nothing' (required by "
                          "device/hole)\nrequire base/nothing\n        ^");
    check_inventory_fault("qom", "bad", QS_ERROR_UNKNOWN,
                          "f:3:9: profile 'base/arm-only' (required by device/bad) "
                          "does not hold on x86_64, by the arch line of f\n"
                          "require base/arm-only\n        ^");
    check_inventory_fault("qom", "circle", QS_ERROR_LIMIT,
                          "f:3:19: profiles require each other in a circle: circle/b -> "
                          "circle/c -> circle/b\n"
                          "require base/loop circle/b base/exit\n"
                          "                  ^");
}

static void test_unmatched(void)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsInventory) inventory = qs_inventory_new();
    g_autoptr(GError) error = NULL;

    qs_inventory_add(inventory, "qom", "toaster", "/machine/a");
    qs_inventory_add(inventory, "accel", "kvm", "");
    qs_inventory_add(inventory, "net", "carrier", NULL);
    g_assert_null(qs_selection_from_inventory(library, abi(), inventory, &error));
    g_assert_cmpstr(error->message, ==,
                    "no profile on x86_64 for: net carrier, qom toaster (/machine/a)");
}

static void test_from_names(void)
{
    static const char *const names[] = { "block/qcow2", "base/exit", NULL };
    static const char *const circle[] = { "circle/a", NULL };
    static const char *const none[] = { NULL };
    static const char *const unknown[] = { "base/exit", "x", NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;

    check_selection(qs_selection_from_names(library, abi(), names, &error),
                    "base/exit: given by name; "
                    "base/loop: required by block/raw; "
                    "block/qcow2: given by name; "
                    "block/raw: required by block/qcow2; ");
    check_selection(qs_selection_from_names(library, abi(), none, &error), "");
    g_assert_no_error(error);
    g_assert_null(qs_selection_from_names(library, abi(), circle, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    g_clear_error(&error);
    g_assert_null(qs_selection_from_names(library, abi(), unknown, &error));
    g_assert_cmpstr(error->message, ==, "there is no profile 'x' (given by name)");
}

static void test_add(void)
{
    static const char *const names[] = { "base/loop", NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;
    QsSelection *selection = qs_selection_from_names(library, abi(), names, &error);

    g_assert_true(
        qs_selection_add(selection, library, abi(), "accel/kvm", "hotplug", &error));
    g_assert_true(
        qs_selection_add(selection, library, abi(), "base/loop", "again", &error));
    /* All or nothing: device/bad itself would have been found. */
    g_assert_false(
        qs_selection_add(selection, library, abi(), "device/bad", "no", &error));
    check_selection(selection, "accel/kvm: hotplug; base/exit: required by base/loop; "
                               "base/loop: given by name; ");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/select/inventory", test_inventory);
    g_test_add_func("/select/from-inventory", test_from_inventory);
    g_test_add_func("/select/faults", test_faults);
    g_test_add_func("/select/unmatched", test_unmatched);
    g_test_add_func("/select/from-names", test_from_names);
    g_test_add_func("/select/add", test_add);
    return g_test_run();
}
