/*
 * Start-up filters that were made when the project was built
 *
 * A form is taken only for what it was made for.  It says of which profiles it was made, by
 * a digest that is compiled in beside these profiles, and it has a digest of its own.  So
 * neither one that was left from an earlier build nor one that was damaged is ever
 * installed.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/startup.h"

char *qs_startup_digest(const struct sock_filter *filter, size_t length)
{
    return g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)filter,
                                       length * sizeof(*filter));
}

static gboolean is_as_made(const QsStartupForms *forms, const QsStartupForm *form)
{
    g_autofree char *digest = qs_startup_digest(form->filter, form->length);

    return strcmp(forms->library, qs_library_builtin_digest()) == 0 &&
           strcmp(form->digest, digest) == 0;
}

gboolean qs_startup_find_form(const QsStartupForms *forms, const QsLibrary *library,
                              const QsAbi *abi, unsigned allowed,
                              const char *const *given, QsAction default_action,
                              QsAction bad_arch_action, const QsStartupForm **ret_form,
                              GError **error)
{
    const QsAction refuse = { QS_ACTION_TRAP, QS_STARTUP_MARK };

    *ret_form = NULL;
    if (!qs_library_is_builtin(library) || given[0] != NULL || forms->arch != abi->arch ||
        allowed > QS_GROUP_ALL || !qs_action_equal(default_action, refuse) ||
        !qs_action_equal(bad_arch_action, refuse)) {
        return TRUE;
    }
    if (!is_as_made(forms, &forms->forms[allowed])) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN,
                    "the start-up filter in this program was not made of the profiles in "
                    "it; build the program again");
        return FALSE;
    }
    *ret_form = &forms->forms[allowed];
    return TRUE;
}
