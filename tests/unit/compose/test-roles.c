/*
 * Which roles a VM needs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/selection.h"

static const char *const texts[] = {
    "profile base/threads\n",          "profile display/vnc\n",
    "profile feature/incoming-file\n", "profile feature/migration\n",
    "profile monitor/hmp\n",           "profile monitor/qmp\n",
    "profile object/iothread\n",       NULL,
};

static gboolean needs(const char *profile, QsRole role)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    const char *names[] = { profile, NULL };
    g_autoptr(QsSelection) selection = NULL;

    selection = qs_selection_from_names(library, qs_abi_get(QS_ARCH_X86_64), names, NULL);
    g_assert_nonnull(selection);
    return qs_selection_needs_role(selection, role);
}

static void test_origins(void)
{
    static const struct {
        const char *profile;
        QsRole role;
    } rows[] = {
        { "base/threads", QS_ROLE_WORKER },
        { "display/vnc", QS_ROLE_DISPLAY },
        { "feature/incoming-file", QS_ROLE_MIGRATION },
        { "feature/migration", QS_ROLE_MIGRATION },
        { "monitor/qmp", QS_ROLE_IOTHREAD },
        { "object/iothread", QS_ROLE_IOTHREAD },
        { "monitor/hmp", QS_ROLE_VCPU },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(rows); i++) {
        for (QsRole role = QS_ROLE_MAIN; role <= QS_ROLE_LAST; role++) {
            g_assert_cmpint(needs(rows[i].profile, role), ==,
                            role == rows[i].role || role == QS_ROLE_VCPU);
        }
    }
}

static void test_makers(void)
{
    for (QsRole role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        g_assert_cmpint(qs_role_may_create_threads(role), ==,
                        role == QS_ROLE_ALL || role == QS_ROLE_IOTHREAD);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/roles/origins", test_origins);
    g_test_add_func("/roles/makers", test_makers);
    return g_test_run();
}
