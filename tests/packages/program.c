/*
 * A program of somebody else's: a profile's filter, generated and proven by the library.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <qsandbox/abi.h>
#include <qsandbox/generate.h>
#include <qsandbox/library.h>
#include <qsandbox/policy.h>
#include <qsandbox/program.h>
#include <qsandbox/selection.h>
#include <qsandbox/verify.h>
#include <stdio.h>

int main(void)
{
    const char *names[] = { "accel/kvm", NULL };
    QsAction kill = { QS_ACTION_KILL_PROCESS };
    GError *error = NULL;
    QsLibrary *library = qs_library_new_builtin(&error);
    QsSelection *selection = library ? qs_selection_from_names(library, qs_abi_host(),
                                                               names, &error)
                                     : NULL;
    QsPolicy *policy = selection ? qs_policy_compose(selection, qs_abi_host(),
                                                     QS_ROLE_ALL, kill, kill, &error)
                                 : NULL;
    QsProgram *program = policy ? qs_program_generate(policy, &error) : NULL;

    if (!program || !qs_verify_program(policy, program, NULL, &error)) {
        fprintf(stderr, "%s\n", error->message);
        return 1;
    }
    puts("proven");
    return 0;
}
