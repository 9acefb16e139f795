/*
 * Packed profiles: what comes back is what was read
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "library-of.h"
#include "packed.h"
#include "profile.h"
#include "qsandbox/name.h"
#include "random-profile.h"

static void check_cond(const QsCond *found, const QsCond *expected)
{
    g_assert_true((found == NULL) == (expected == NULL));
    if (found == NULL) {
        return;
    }
    g_assert_cmpint(found->kind, ==, expected->kind);
    g_assert_cmpuint(found->n_children, ==, expected->n_children);
    for (size_t i = 0; i < found->n_children; i++) {
        check_cond(found->children[i], expected->children[i]);
    }
    if (found->kind == QS_COND_TEST) {
        g_assert_cmpuint(found->arg, ==, expected->arg);
        g_assert_cmpuint(found->bits, ==, expected->bits);
        g_assert_cmpint(found->op, ==, expected->op);
        g_assert_cmphex(found->mask, ==, expected->mask);
        g_assert_cmphex(found->value, ==, expected->value);
    }
}

/* What a rule means on an architecture, of which it may have been packed. */
static void check_meaning(const QsProfile *found, const QsRule *found_rule,
                          const QsProfile *expected, const QsRule *expected_rule,
                          const QsAbi *abi)
{
    g_autoptr(GError) found_error = NULL;
    g_autoptr(GError) expected_error = NULL;
    g_autoptr(QsCond) found_cond = NULL;
    g_autoptr(QsCond) expected_cond = NULL;
    QsAction found_action = { 0 };
    QsAction expected_action = { 0 };
    uint32_t found_nr = 0;
    uint32_t expected_nr = 0;
    gboolean known = qs_rule_resolve(expected, expected_rule, abi, &expected_nr,
                                     &expected_action, &expected_cond, &expected_error);

    g_assert_true(qs_rule_resolve(found, found_rule, abi, &found_nr, &found_action,
                                  &found_cond, &found_error) == known);
    g_assert_cmpuint(found_nr, ==, expected_nr);
    g_assert_true(qs_action_equal(found_action, expected_action));
    check_cond(found_cond, expected_cond);
    if (qs_rule_is_ready(found_rule, abi, &found_nr)) {
        g_assert_true(known);
        g_assert_cmpuint(found_nr, ==, expected_nr);
        for (unsigned i = 0; i < 16; i++) {
            uint64_t args[6];

            random_registers(args);
            g_assert_true(qs_rule_holds(found_rule, args) ==
                          qs_cond_holds(expected_cond, args));
        }
    }
}

static void check_union(const ProfileUnion *found, const ProfileUnion *expected)
{
    g_assert_cmpuint(found->n_atoms, ==, expected->n_atoms);
    for (size_t i = 0; i < found->n_atoms; i++) {
        g_assert_cmpstr(found->atoms[i].name, ==, expected->atoms[i].name);
        g_assert_cmphex(found->atoms[i].number, ==, expected->atoms[i].number);
        g_assert_cmpint(found->atoms[i].negative, ==, expected->atoms[i].negative);
        g_assert_cmpuint(found->atoms[i].column, ==, expected->atoms[i].column);
    }
}

static void check_expr(const QsExpr *found, const QsExpr *expected)
{
    g_assert_true((found == NULL) == (expected == NULL));
    if (found == NULL) {
        return;
    }
    g_assert_cmpint(found->kind, ==, expected->kind);
    g_assert_cmpuint(found->column, ==, expected->column);
    g_assert_cmpuint(found->depth, ==, expected->depth);
    g_assert_cmpstr(found->arg, ==, expected->arg);
    g_assert_cmpint(found->op, ==, expected->op);
    g_assert_cmpint(found->set, ==, expected->set);
    check_union(&found->mask, &expected->mask);
    g_assert_cmpuint(found->n_values, ==, expected->n_values);
    for (size_t i = 0; i < found->n_values; i++) {
        check_union(&found->values[i], &expected->values[i]);
    }
    g_assert_cmpuint(found->n_children, ==, expected->n_children);
    for (size_t i = 0; i < found->n_children; i++) {
        check_expr(found->children[i], expected->children[i]);
    }
}

static void check_names(const GPtrArray *found, const GPtrArray *expected)
{
    g_assert_true((found == NULL) == (expected == NULL));
    if (found == NULL) {
        return;
    }
    g_assert_cmpuint(found->len, ==, expected->len);
    for (guint i = 0; i < found->len; i++) {
        const QsName *name = found->pdata[i];
        const QsName *other = expected->pdata[i];

        g_assert_cmpint(name->class, ==, other->class);
        g_assert_cmpstr(name->text, ==, other->text);
        g_assert_cmpstr(name->path, ==, other->path);
        g_assert_cmpmem(&name->rule, sizeof(name->rule), &other->rule,
                        sizeof(other->rule));
    }
}

static void check_rule(const QsProfile *found, const QsProfile *expected, guint index)
{
    const QsRule *rule = found->rules->pdata[index];
    const QsRule *other = expected->rules->pdata[index];
    g_auto(QsArena) scratch = { 0 };

    g_assert_cmpstr(rule->call, ==, other->call);
    g_assert_cmphex(rule->archs, ==, other->archs);
    g_assert_cmpint(rule->names_archs, ==, other->names_archs);
    g_assert_cmphex(rule->roles, ==, other->roles);
    g_assert_true(qs_action_equal(rule->action, other->action));
    g_assert_cmpstr(rule->errno_name, ==, other->errno_name);
    g_assert_cmpstr(rule->reason, ==, other->reason);
    g_assert_cmpuint(rule->line, ==, other->line);
    g_assert_cmpuint(rule->column, ==, other->column);
    check_names(rule->names, other->names);
    check_expr(profile_rule_expr(rule, &scratch), profile_rule_expr(other, &scratch));
    for (QsArch arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (other->archs & QS_ARCH_BIT(arch)) {
            check_meaning(found, rule, expected, other, qs_abi_get(arch));
        }
    }
}

static void check_matches(const GPtrArray *found, const GPtrArray *expected)
{
    g_assert_cmpuint(found->len, ==, expected->len);
    for (guint i = 0; i < found->len; i++) {
        const QsMatch *match = found->pdata[i];
        const QsMatch *other = expected->pdata[i];

        g_assert_cmpstr(match->kind, ==, other->kind);
        g_assert_cmpuint(match->line, ==, other->line);
        g_assert_cmpuint(match->names->len, ==, other->names->len);
        for (guint j = 0; j < match->names->len; j++) {
            g_assert_cmpstr(match->names->pdata[j], ==, other->names->pdata[j]);
        }
    }
}

static void check_requires(const QsProfile *found, const QsProfile *expected)
{
    g_assert_cmpuint(found->requires->len, ==, expected->requires->len);
    for (guint i = 0; i < found->requires->len; i++) {
        ProfilePlace place = profile_require_place(found, i);
        ProfilePlace other = profile_require_place(expected, i);

        g_assert_cmpstr(found->requires->pdata[i], ==, expected->requires->pdata[i]);
        g_assert_cmpuint(place.line, ==, other.line);
        g_assert_cmpuint(place.column, ==, other.column);
        g_assert_cmpstr(place.text, ==, other.text);
    }
}

/* Every field, but for where the file is and for the lines of rules, which are not kept. */
static void check_profile(const QsProfile *found, const QsProfile *expected)
{
    g_autofree char *file = g_strdup_printf("<built-in>/%s.profile", expected->name);
    g_autofree char *text = qs_profile_format(found);
    g_autofree char *other = qs_profile_format(expected);

    g_assert_cmpstr(found->name, ==, expected->name);
    g_assert_cmpstr(found->summary, ==, expected->summary);
    g_assert_cmpstr(found->file, ==, file);
    g_assert_cmphex(found->archs, ==, expected->archs);
    g_assert_cmphex(found->library_archs, ==, expected->library_archs);
    g_assert_cmpuint(found->draft_line, ==, expected->draft_line);
    g_assert_cmpuint(found->arch_line, ==, expected->arch_line);
    check_matches(found->matches, expected->matches);
    check_requires(found, expected);
    g_assert_cmpuint(found->rules->len, ==, expected->rules->len);
    for (guint i = 0; i < found->rules->len; i++) {
        check_rule(found, expected, i);
    }
    g_assert_cmpstr(text, ==, other);
}

static void check_library(const QsLibrary *found, const QsLibrary *expected)
{
    g_autoptr(GPtrArray) profiles = qs_library_list(found);
    g_autoptr(GPtrArray) others = qs_library_list(expected);

    g_assert_cmphex(qs_library_archs(found), ==, qs_library_archs(expected));
    g_assert_cmpuint(profiles->len, ==, others->len);
    for (guint i = 0; i < profiles->len; i++) {
        check_profile(profiles->pdata[i], others->pdata[i]);
    }
}

/* What is compiled in is what hw-profiles says now. */
static void test_builtin(void)
{
    g_autofree char *directory = g_build_filename(g_getenv("QS_SOURCE_ROOT"),
                                                  "hw-profiles", NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) found = qs_library_new_builtin(&error);
    g_autoptr(QsLibrary) expected = NULL;

    g_assert_no_error(error);
    expected = qs_library_load(directory, &error);
    g_assert_no_error(error);
    check_library(found, expected);
}

/* Packs @library for @host, and returns what comes back; @words and @text are its memory. */
static QsLibrary *pack(const QsLibrary *library, const QsAbi *host, GArray *words,
                       GString *text, ProfilePack *ret_pack)
{
    QsLibrary *result = library_empty();

    profile_pack(library, host, words, text);
    *ret_pack = (ProfilePack){ (const uint32_t *)words->data, words->len, text->str,
                               text->len };
    profile_unpack(result, ret_pack);
    return result;
}

static void check_packed(const QsLibrary *library, const QsAbi *host)
{
    g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autoptr(GString) text = g_string_new(NULL);
    g_autoptr(GArray) words_again = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autoptr(GString) text_again = g_string_new(NULL);
    ProfilePack packed;
    ProfilePack packed_again;
    g_autoptr(QsLibrary) once = pack(library, host, words, text, &packed);
    g_autoptr(QsLibrary) twice = pack(once, host, words_again, text_again, &packed_again);

    check_library(once, library);
    /* What was packed can be packed, and is the same */
    g_assert_cmpmem(words->data, words->len * sizeof(uint32_t), words_again->data,
                    words_again->len * sizeof(uint32_t));
    g_assert_cmpmem(text->str, text->len, text_again->str, text_again->len);
}

static void test_random(void)
{
    for (unsigned i = 0; i < 200; i++) {
        g_autoptr(QsLibrary) library = library_empty();
        g_autofree char *one = random_profile("a/one");
        g_autofree char *other = random_profile("b");

        library_add_text(library, other);
        library_add_text(library, one);
        check_packed(library, i % 3 == 0 ? NULL : qs_abi_get(QS_ARCH_X86_64));
    }
}

/* The names of one architecture are numbers on it only, and what it lacks is no number. */
static void test_hosts(void)
{
    static const char *const texts[] = {
        "profile a\nsummary S\nmatch qom x y-*\nrequire b\nmmap: prot in PROT_READ -- r()\n"
        "open: allow -- r()\nread: fd == -1 || count > 5 -- r()\n",
        "profile b\narch x86_64 arm\nepoll_wait: errno ENOSYS if timeout == 0 -- r()\n"
        "openat: named images, below \"/a\" read|write, device \"/dev/b\" read if flags in "
        "O_RDWR -- r()\nconnect: named tcp \"10.0.0.0/8\" port 1..9, internet -- r()\n",
        "profile violation/c\nptrace: kill -- r()\nread: errno EIO if count == 0 -- r()\n",
        NULL,
    };
    g_autoptr(QsLibrary) library = library_of(texts);

    check_packed(library, NULL);
    for (QsArch arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        check_packed(library, qs_abi_get(arch));
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/unpack/builtin", test_builtin);
    g_test_add_func("/unpack/random", test_random);
    g_test_add_func("/unpack/hosts", test_hosts);
    return g_test_run();
}
