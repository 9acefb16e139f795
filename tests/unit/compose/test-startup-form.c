/*
 * Start-up filters that were made when the project was built
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/startup.h"
#include "qsandbox/verify.h"

static const QsAction refuse = { QS_ACTION_TRAP, QS_STARTUP_MARK };
static const char *const nothing[] = { NULL };

static const QsStartupForm *find(const QsStartupForms *forms, const QsLibrary *library,
                                 unsigned allowed, GError **error)
{
    const QsStartupForm *form = NULL;

    if (!qs_startup_find_form(forms, library, qs_abi_host(), allowed, nothing, refuse,
                              refuse, &form, error)) {
        g_assert_null(form);
        return NULL;
    }
    return form;
}

/* Each form is the policy that hw-profiles, as it lies there now, gives for its groups. */
static void test_proofs(void)
{
    g_autofree char *directory = g_build_filename(g_getenv("QS_SOURCE_ROOT"),
                                                  "hw-profiles", NULL);
    const QsAbi *abi = qs_abi_host();
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) builtin = qs_library_new_builtin(NULL);
    g_autoptr(QsLibrary) library = qs_library_load(directory, &error);

    g_assert_no_error(error);
    for (unsigned allowed = 0; allowed <= QS_GROUP_ALL; allowed++) {
        const QsStartupForm *form = find(&qs_startup_forms, builtin, allowed, &error);
        g_autoptr(QsSelection) selection = NULL;
        g_autoptr(QsPolicy) policy = NULL;
        g_autoptr(QsProgram) program = NULL;

        g_assert_no_error(error);
        g_assert_nonnull(form);
        policy = qs_startup_compose(library, abi, allowed, nothing, refuse, refuse,
                                    &selection, &error);
        g_assert_no_error(error);
        program = qs_program_new(abi, form->filter, form->length);
        qs_verify_program(policy, program, NULL, &error);
        g_assert_no_error(error);
    }
}

/* What has no form has to be made: other profiles, other answers, other hosts. */
static void test_none(void)
{
    g_autofree char *directory = g_build_filename(g_getenv("QS_SOURCE_ROOT"),
                                                  "hw-profiles", NULL);
    static const char *const given[] = { "startup/base", NULL };
    const QsAction log = { QS_ACTION_LOG };
    const QsAction other_mark = { QS_ACTION_TRAP, QS_STARTUP_MARK + 1 };
    const QsAction answers[][2] = {
        { log, refuse },
        { refuse, log },
        { other_mark, other_mark },
    };
    const QsAbi *abi = qs_abi_host();
    QsArch other = abi->arch == QS_ARCH_ARM ? QS_ARCH_I386 : QS_ARCH_ARM;
    g_autoptr(QsLibrary) builtin = qs_library_new_builtin(NULL);
    g_autoptr(QsLibrary) library = qs_library_load(directory, NULL);
    const QsStartupForm *form = NULL;

    g_assert_null(find(&qs_startup_forms, library, 0, NULL));
    for (size_t i = 0; i < G_N_ELEMENTS(answers); i++) {
        g_assert_true(qs_startup_find_form(&qs_startup_forms, builtin, abi, 0, nothing,
                                           answers[i][0], answers[i][1], &form, NULL));
        g_assert_null(form);
    }
    g_assert_true(qs_startup_find_form(&qs_startup_forms, builtin, abi, 0, given, refuse,
                                       refuse, &form, NULL));
    g_assert_null(form);
    g_assert_true(qs_startup_find_form(&qs_startup_forms, builtin, qs_abi_get(other), 0,
                                       nothing, refuse, refuse, &form, NULL));
    g_assert_null(form);
    g_assert_null(find(&qs_startup_forms, builtin, QS_GROUP_ALL + 1, NULL));
}

static void check_refused(const QsStartupForms *forms, unsigned allowed)
{
    g_autoptr(QsLibrary) builtin = qs_library_new_builtin(NULL);
    g_autoptr(GError) error = NULL;

    g_assert_null(find(forms, builtin, allowed, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNPROVEN);
    g_assert_nonnull(strstr(error->message, "build the program again"));
}

/* What was made of other profiles, or is not what was made, is an error. */
static void test_stale(void)
{
    g_autoptr(QsLibrary) builtin = qs_library_new_builtin(NULL);
    QsStartupForms forms = qs_startup_forms;
    const QsStartupForm *form = &qs_startup_forms.forms[3];
    g_autofree struct sock_filter *filter = g_memdup2(form->filter,
                                                      form->length * sizeof(*filter));

    forms.library = "0123456789abcdef";
    check_refused(&forms, 3);

    forms = qs_startup_forms;
    forms.forms[3].filter = filter;
    g_assert_nonnull(find(&forms, builtin, 3, NULL));
    for (size_t i = 0; i < form->length; i += 7) {
        filter[i].k ^= 1;
        check_refused(&forms, 3);
        filter[i].k ^= 1;
        filter[i].jt ^= 1;
        check_refused(&forms, 3);
        filter[i].jt ^= 1;
    }
    forms.forms[3].length--;
    check_refused(&forms, 3);

    /* One form in another's place */
    forms = qs_startup_forms;
    forms.forms[3].filter = qs_startup_forms.forms[11].filter;
    forms.forms[3].length = qs_startup_forms.forms[11].length;
    check_refused(&forms, 3);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (qs_abi_host() == NULL) {
        return 77;
    }
    g_test_add_func("/startup-form/proofs", test_proofs);
    g_test_add_func("/startup-form/none", test_none);
    g_test_add_func("/startup-form/stale", test_stale);
    return g_test_run();
}
