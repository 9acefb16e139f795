/*
 * What a library says of itself, and what follows for its profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>
#include "library-file.h"
#include "library.h"
#include "qsandbox/error.h"
#include "reader.h"

#define X86_64 QS_ARCH_BIT(QS_ARCH_X86_64)
#define AARCH64 QS_ARCH_BIT(QS_ARCH_AARCH64)

static void test_text(void)
{
    static const struct {
        const char *text;
        uint32_t archs;
    } cases[] = {
        { "arch x86_64\n", X86_64 },
        { "arch x86_64", X86_64 },
        { "# Which\n\n\tarch aarch64   x86_64  \n  # and why\n", X86_64 | AARCH64 },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        uint32_t archs = 0;

        g_assert_true(profile_read_library_file(cases[i].text, strlen(cases[i].text), "l",
                                                &archs, &error));
        g_assert_no_error(error);
        g_assert_cmphex(archs, ==, cases[i].archs);
    }
}

static void test_faults(void)
{
    static const struct {
        const char *text;
        const char *start;
    } cases[] = {
        { "", "l:1:1: the file ends without an 'arch ARCH...' line" },
        { "# Nothing\n", "l:1:1: the file ends without an 'arch ARCH...' line" },
        { "arch\n", "l:1:5: expected an architecture" },
        { "arch x86_64 vax\n", "l:1:13: unknown architecture 'vax'; there are x86_64, " },
        { "arch arm arm\n", "l:1:10: 'arm' is named twice" },
        { "arch arm\narch i386\n",
          "l:2:1: 'arch' is given twice; the first is on line 1" },
        { "arch arm\n summary All\n",
          "l:2:2: 'summary' is nothing that a library says of "
          "itself; expected 'arch ARCH...'" },
        { "archs arm\n", "l:1:1: 'archs' is nothing" },
        { "arch arm # best\n", "l:1:10: unknown architecture '#'" },
        { "arch arm\n\001\n", "l:2:1: " },
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autoptr(GError) error = NULL;
        uint32_t archs = 7;

        g_assert_false(profile_read_library_file(cases[i].text, strlen(cases[i].text),
                                                 "l", &archs, &error));
        g_assert_nonnull(error);
        if (!g_str_has_prefix(error->message, cases[i].start)) {
            g_error("'%s' is not '%s...'", error->message, cases[i].start);
        }
        g_assert_cmphex(archs, ==, 7);
    }
}

static void test_size(void)
{
    g_autofree char *text = g_strnfill(QS_PROFILE_MAX_SIZE + 1, '\n');
    g_autoptr(GError) error = NULL;
    uint32_t archs;

    g_assert_false(
        profile_read_library_file(text, QS_PROFILE_MAX_SIZE + 1, "l", &archs, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
}

/* A profile of a library that states @archs; @expected is how the fault begins. */
static QsProfile *read_in(const char *lines, uint32_t archs, const char *expected)
{
    g_autofree char *text = g_strconcat("profile p\n", lines, NULL);
    g_autoptr(GError) error = NULL;
    QsProfile *profile = profile_read(text, strlen(text), "f", "p", archs, &error);

    if (expected == NULL) {
        g_assert_no_error(error);
    } else {
        g_assert_null(profile);
        if (!g_str_has_prefix(error->message, expected)) {
            g_error("'%s' is not '%s...'", error->message, expected);
        }
    }
    return profile;
}

static void check_in(const char *lines, uint32_t archs, const char *expected)
{
    g_autoptr(QsProfile) profile = read_in(lines, archs, expected);
}

/* Nothing is skipped on an architecture that the library states. */
static void test_profiles(void)
{
    static const char open_all[] = "open: errno EACCES -- fopen()\n";
    static const char msrs[] =
        "ioctl: cmd == {KVM_RUN, KVM_GET_MSRS} -- kvm_get_msrs()\n";

    check_in(open_all, 0, NULL);
    check_in(open_all, X86_64, NULL);
    check_in(open_all, X86_64 | AARCH64, "f:2:1: there is no call 'open' on aarch64");
    check_in(msrs, 0, NULL);
    check_in(msrs, X86_64, NULL);
    check_in(msrs, X86_64 | AARCH64,
             "f:2:25: there is no constant 'KVM_GET_MSRS' on aarch64");
    check_in("open[x86_64]: errno EACCES -- fopen()\n", X86_64 | AARCH64, NULL);
    check_in("open[aarch64]: errno EACCES -- fopen()\n", X86_64,
             "f:2:6: the library leaves out aarch64; it states x86_64");
    check_in("arch x86_64 arm\n", X86_64 | AARCH64,
             "f:2:13: the library leaves out arm; it states x86_64, aarch64");
    check_in("arch x86_64\nopen: errno EACCES -- fopen()\n", X86_64 | AARCH64, NULL);
    check_in("arch x86_64\nread[aarch64]: allow -- read()\n", X86_64 | AARCH64,
             "f:3:6: the 'arch' line of this profile (line 2) leaves out aarch64");
}

static void test_held(void)
{
    g_autoptr(QsProfile) all = read_in("read: allow -- read()\n", X86_64 | AARCH64, NULL);
    g_autoptr(QsProfile) one = read_in("arch aarch64\n", X86_64 | AARCH64, NULL);
    g_autoptr(QsProfile) rule = read_in("open[x86_64]: allow -- fopen()\n", X86_64, NULL);
    g_autofree char *rule_text = qs_profile_format(rule);
    g_autofree char *all_text = qs_profile_format(all);
    g_autofree char *one_text = qs_profile_format(one);

    g_assert_cmphex(all->archs, ==, X86_64 | AARCH64);
    g_assert_cmphex(((QsRule *)all->rules->pdata[0])->archs, ==, X86_64 | AARCH64);
    g_assert_cmphex(one->archs, ==, AARCH64);
    g_assert_cmpuint(one->arch_line, ==, 2);
    /* What the library states is not the profile's text. */
    g_assert_cmpstr(all_text, ==, "profile p\n\nread: allow -- read()\n");
    g_assert_cmpstr(rule_text, ==, "profile p\n\nopen[x86_64]: allow -- fopen()\n");
    g_assert_cmpstr(one_text, ==, "profile p\narch aarch64\n");
}

static void test_folder(void)
{
    g_autofree char *top = g_dir_make_tmp("qsandbox-test-XXXXXX", NULL);
    g_autofree char *path = g_build_filename(top, "library", NULL);
    g_autofree char *profile = g_build_filename(top, "p.profile", NULL);
    g_autoptr(GError) error = NULL;
    uint32_t archs = 7;

    g_assert_true(g_file_set_contents(profile, "profile p\n", -1, NULL));
    for (int folder = 0; folder < 2; folder++) {
        g_autoptr(QsLibrary) without = qs_library_load(top, NULL);

        g_assert_cmphex(qs_library_archs(without), ==, profile_archs_all());
        g_assert_cmphex(qs_library_find(without, "p")->archs, ==, profile_archs_all());
        g_assert_true(qs_library_read_archs(top, &archs, NULL));
        g_assert_cmphex(archs, ==, 0);
        g_assert_cmpint(folder ? g_rmdir(path) : g_mkdir(path, 0700), ==, 0);
    }
    g_assert_true(g_file_set_contents(path, "arch aarch64\n", -1, NULL));
    {
        g_autoptr(QsLibrary) with = qs_library_load(top, NULL);

        g_assert_cmphex(qs_library_archs(with), ==, AARCH64);
        g_assert_cmphex(qs_library_find(with, "p")->archs, ==, AARCH64);
    }
    g_assert_true(g_file_set_contents(path, "arch\n", -1, NULL));
    g_assert_null(qs_library_load(top, &error));
    g_assert_nonnull(strstr(error->message, "/library:1:5: expected an architecture"));
    g_clear_error(&error);
    g_assert_cmpint(g_unlink(path), ==, 0);
    g_assert_cmpint(symlink("p.profile", path), ==, 0);
    g_assert_false(qs_library_read_archs(top, &archs, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_IO);
    g_assert_cmpint(g_unlink(path), ==, 0);
    g_assert_cmpint(g_unlink(profile), ==, 0);
    g_assert_cmpint(g_rmdir(top), ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/library-file/text", test_text);
    g_test_add_func("/library-file/faults", test_faults);
    g_test_add_func("/library-file/size", test_size);
    g_test_add_func("/library-file/profiles", test_profiles);
    g_test_add_func("/library-file/held", test_held);
    g_test_add_func("/library-file/folder", test_folder);
    return g_test_run();
}
