/*
 * make-startup-forms OUTPUT: C source of all forms of the start-up filter for this host
 *
 * Each is composed of the profiles that are compiled in, generated, and proven.  It is also
 * proven that it lets nobody make a process which shares the memory of its maker: so nobody
 * has to look for one once it is in force.  Where one of these fails, the build does.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include "qsandbox/generate.h"
#include "qsandbox/startup.h"
#include "qsandbox/verify.h"

#define INSTRUCTIONS_IN_LINE 4

static const char *const nothing_given[] = { NULL };

static void must(gboolean good, GError *error)
{
    if (!good) {
        fprintf(stderr, "make-startup-forms: %s\n", error->message);
        exit(1);
    }
}

/*
 * Everything, but for what makes a process that has the memory of its maker: clone() with
 * CLONE_VM makes a thread or nothing.
 */
static QsPolicy *new_guard(const QsAbi *abi)
{
    static const char *const calls[] = { "clone", "clone3", "vfork" };
    const QsAction allow = { QS_ACTION_ALLOW };
    const QsAction deny = { QS_ACTION_ERRNO, EPERM };
    QsPolicy *guard = qs_policy_new(abi, allow, allow);
    const QsAbiCall *clone = qs_abi_find_call(abi, "clone");
    QsAbiArg flags;

    for (size_t i = 0; i < G_N_ELEMENTS(calls); i++) {
        const QsAbiCall *call = qs_abi_find_call(abi, calls[i]);

        if (call != NULL) {
            qs_policy_add(guard, call->nr, deny, NULL, NULL, NULL, 0, NULL);
        }
    }
    if (qs_abi_find_arg(abi, clone, "clone_flags", &flags)) {
        qs_policy_add(guard, clone->nr, allow,
                      qs_cond_new_test(flags.index, 32, CLONE_VM, QS_CMP_EQ, 0), NULL,
                      NULL, 0, NULL);
        qs_policy_add(guard, clone->nr, allow,
                      qs_cond_new_test(flags.index, 32, CLONE_THREAD, QS_CMP_NE, 0), NULL,
                      NULL, 0, NULL);
    }
    return guard;
}

static QsProgram *make_program(const QsLibrary *library, const QsAbi *abi,
                               unsigned allowed)
{
    QsAction refuse = { QS_ACTION_TRAP, QS_STARTUP_MARK };
    g_autoptr(QsSelection) selection = NULL;
    g_autoptr(QsPolicy) guard = new_guard(abi);
    g_autoptr(QsPolicy) policy = NULL;
    GError *error = NULL;
    QsProgram *program;

    policy = qs_startup_compose(library, abi, allowed, nothing_given, refuse, refuse,
                                &selection, &error);
    must(policy != NULL, error);
    must(qs_verify_subset(policy, guard, NULL, &error), error);
    program = qs_program_generate(policy, &error);
    must(program != NULL, error);
    must(qs_verify_program(policy, program, NULL, &error), error);
    return program;
}

static void write_program(GString *out, unsigned allowed, const QsProgram *program)
{
    g_string_append_printf(out, "static const struct sock_filter filter_%u[] = {",
                           allowed);
    for (size_t i = 0; i < program->length; i++) {
        const struct sock_filter *insn = &program->filter[i];

        g_string_append_printf(out, "%s{%#x,%u,%u,%#x},",
                               i % INSTRUCTIONS_IN_LINE == 0 ? "\n" : "", insn->code,
                               insn->jt, insn->jf, insn->k);
    }
    g_string_append(out, "\n};\n\n");
}

static char *source(const QsLibrary *library, const QsAbi *abi)
{
    /* Groups may make no difference: digest -> the groups of the first such program */
    g_autoptr(GHashTable)
        known = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    g_autoptr(GString) forms = g_string_new(NULL);
    GString *out = g_string_new("/* Made by make-startup-forms. */\n"
                                "#include \"qsandbox/startup.h\"\n\n");

    for (unsigned allowed = 0; allowed <= QS_GROUP_ALL; allowed++) {
        g_autoptr(QsProgram) program = make_program(library, abi, allowed);
        g_autofree char *digest = qs_startup_digest(program->filter, program->length);
        unsigned first = allowed;

        if (g_hash_table_contains(known, digest)) {
            first = GPOINTER_TO_UINT(g_hash_table_lookup(known, digest));
        } else {
            g_hash_table_insert(known, g_strdup(digest), GUINT_TO_POINTER(allowed));
            write_program(out, allowed, program);
        }
        g_string_append_printf(forms, "    { filter_%u, %" G_GSIZE_FORMAT ", \"%s\" },\n",
                               first, program->length, digest);
    }
    g_string_append_printf(out,
                           "const QsStartupForms qs_startup_forms = {\n"
                           "    %d, \"%s\", {\n%s} };\n",
                           abi->arch, qs_library_builtin_digest(), forms->str);
    return g_string_free(out, FALSE);
}

int main(int argc, char **argv)
{
    const QsAbi *abi = qs_abi_host();
    g_autoptr(QsLibrary) library = NULL;
    g_autofree char *text = NULL;
    GError *error = NULL;

    if (argc != 2) {
        fprintf(stderr, "usage: make-startup-forms OUTPUT\n");
        return 2;
    }
    library = qs_library_new_builtin(&error);
    must(library != NULL, error);
    /* A host without a table has no sandbox, and needs no filter */
    text = abi ? source(library, abi)
               : g_strdup("#include \"qsandbox/startup.h\"\n"
                          "const QsStartupForms qs_startup_forms = { 0 };\n");
    must(g_file_set_contents(argv[1], text, -1, &error), error);
    return 0;
}
