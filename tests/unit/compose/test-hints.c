/*
 * Which profiles would allow a call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "library-of.h"
#include "qsandbox/error.h"
#include "qsandbox/hints.h"

static const char *const texts[] = {
    "profile a/one\nioctl: cmd == 1 -- the test\nioctl: cmd in 1 -- the test\n"
    "read: errno EPERM -- the test\n",
    "profile b/two\nrole vcpu\nioctl: cmd == {1, 2} -- the test\n",
    "profile c/three\nioctl: cmd == {1, 3} -- the test\n",
    "profile d/arm\narch arm\nioctl: cmd == 1 -- the test\n",
    "profile e/here\narch aarch64\nioctl: cmd == 4 -- the test\n",
    "profile g/named\nopenat: named images if flags == 9 -- the test\n",
    "profile f/rule\nioctl[x86_64]: cmd == 5 -- the test\n",
    NULL,
};

static void check_on(QsArch arch, const QsHints *hints, const char *call, uint64_t cmd,
                     size_t size, unsigned found, const char *expected)
{
    const QsAbi *abi = qs_abi_get(arch);
    uint64_t args[6] = { 0, cmd };
    char buffer[64];

    memset(buffer, '#', sizeof(buffer));
    g_assert_cmpuint(
        qs_hints_describe(hints, qs_abi_find_call(abi, call)->nr, args, buffer, size), ==,
        found);
    g_assert_cmpint(buffer[size], ==, '#');
    if (size > 0) {
        g_assert_cmpstr(buffer, ==, expected);
    }
}

static void check(const QsHints *hints, const char *call, uint64_t cmd, size_t size,
                  unsigned found, const char *expected)
{
    check_on(QS_ARCH_X86_64, hints, call, cmd, size, found, expected);
}

static void check_openat(const QsHints *hints, uint64_t flags, unsigned found,
                         const char *expected)
{
    const uint64_t args[6] = { 0, 0, flags };
    uint32_t nr = qs_abi_find_call(qs_abi_get(QS_ARCH_X86_64), "openat")->nr;
    char buffer[64];

    g_assert_cmpuint(qs_hints_describe(hints, nr, args, buffer, sizeof(buffer)), ==,
                     found);
    g_assert_cmpstr(buffer, ==, expected);
}

static void test_describe(void)
{
    g_autoptr(QsHints) hints_arm = NULL;
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsHints) hints = qs_hints_new(library, qs_abi_get(QS_ARCH_X86_64), &error);

    g_assert_no_error(error);
    check(hints, "ioctl", 1, 60, 3, "a/one, b/two, c/three");
    check(hints, "ioctl", 2, 60, 1, "b/two");
    check(hints, "ioctl", 3, 60, 1, "c/three");
    check(hints, "ioctl", 0, 60, 1, "a/one");
    check(hints, "ioctl", 7, 60, 0, "");
    check_openat(hints, 9, 1, "g/named");
    check_openat(hints, 8, 0, "");
    /* Of the one that holds elsewhere nothing is said here, and so on other hosts. */
    hints_arm = qs_hints_new(library, qs_abi_get(QS_ARCH_AARCH64), &error);
    g_assert_no_error(error);
    check_on(QS_ARCH_AARCH64, hints_arm, "ioctl", 4, 60, 1, "e/here");
    check(hints, "ioctl", 4, 60, 0, "");
    check(hints, "ioctl", 5, 60, 1, "f/rule");
    check_on(QS_ARCH_AARCH64, hints_arm, "ioctl", 5, 60, 0, "");
    /* A soft refusal allows nothing; a call of no profile. */
    check(hints, "read", 1, 60, 0, "");
    check(hints, "write", 1, 60, 0, "");

    /* Names are whole or not there. */
    check(hints, "ioctl", 1, 22, 3, "a/one, b/two, c/three");
    check(hints, "ioctl", 1, 21, 3, "a/one, b/two");
    check(hints, "ioctl", 1, 12, 3, "a/one");
    check(hints, "ioctl", 1, 6, 3, "a/one");
    check(hints, "ioctl", 1, 5, 3, "");
    check(hints, "ioctl", 1, 1, 3, "");
    check(hints, "ioctl", 1, 0, 3, NULL);
}

static void test_fault(void)
{
    static const char *const portable[] = {
        "profile a\nmmap: prot in 0 -- names no architecture\n",
        NULL,
    };
    g_autoptr(QsLibrary) library = library_of(portable);
    g_autoptr(GError) error = NULL;

    g_assert_null(qs_hints_new(library, qs_abi_get(QS_ARCH_ARM), &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/hints/describe", test_describe);
    g_test_add_func("/hints/fault", test_fault);
    return g_test_run();
}
