/*
 * What names mean on each architecture
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/profile.h"

/* Checks the numbers that rule @rule has on architecture @arch. */
static void check(QsArch arch, const char *rule, const char *call, const char *expected)
{
    const QsAbi *abi = qs_abi_get(arch);
    g_autofree char *text = g_strdup_printf("profile t\narch %s\n%s -- for the test\n",
                                            abi->name, rule);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "t", NULL, &error);
    g_autoptr(QsCond) cond = NULL;
    g_autofree char *found = NULL;
    QsAction action;
    uint32_t nr;

    g_assert_no_error(error);
    g_assert_true(qs_rule_resolve(profile, profile->rules->pdata[0], abi, &nr, &action,
                                  &cond, &error));
    found = qs_cond_format(cond);
    g_test_message("%s: %s", abi->name, rule);
    g_assert_cmpstr(found, ==, expected);
    g_assert_cmpuint(nr, ==, qs_abi_find_call(abi, call)->nr);
}

static void test_comparisons(void)
{
    const QsArch arch = QS_ARCH_X86_64;

    check(arch, "read: allow", "read", "allow");
    check(arch, "ioctl: cmd == KVM_RUN", "ioctl", "arg1 == 0xae80");
    check(arch, "ioctl: arg1 == KVM_RUN", "ioctl", "arg1 == 0xae80");
    check(arch, "ioctl: cmd == {1, 2, 1}", "ioctl", "arg1 == {0x1, 0x2}");
    check(arch, "ioctl: cmd == {KVM_RUN, 0xae80}", "ioctl", "arg1 == 0xae80");
    check(arch, "ioctl: cmd != {1, 2}", "ioctl", "arg1 != {0x1, 0x2}");
    check(arch, "ioctl: cmd <= 0x10", "ioctl", "arg1 <= 0x10");
    check(arch, "ioctl: (cmd & 3) == {1, 2}", "ioctl", "(arg1 & 0x3) == {0x1, 0x2}");
    check(arch, "ioctl: (cmd & 3) > 1", "ioctl", "(arg1 & 0x3) > 0x1");
    check(arch, "mmap: prot in PROT_READ|PROT_WRITE", "mmap", "arg2 in 0x3");
    check(arch, "mmap: prot in 0", "mmap", "arg2 == 0");
    check(arch, "ioctl: cmd == 1 && (fd == 1 || fd == 2 && arg == 1)", "ioctl",
          "arg1 == 0x1 && (arg0 == 0x1 || (arg0 == 0x2 && arg2 == 0x1))");
}

static void test_negative(void)
{
    check(QS_ARCH_X86_64, "ioctl: fd == -1", "ioctl", "arg0 == 0xffffffff");
    check(QS_ARCH_X86_64, "ioctl: arg == -1", "ioctl", "arg2 == 0xffffffffffffffff");
    check(QS_ARCH_X86_64, "ioctl: fd == -0x80000000", "ioctl", "arg0 == 0x80000000");
    check(QS_ARCH_I386, "ioctl: arg == -1", "ioctl", "arg2 == 0xffffffff");
    check(QS_ARCH_X86_64, "openat: dfd == AT_FDCWD", "openat", "arg0 == 0xffffff9c");
}

/* What the kernel cuts is compared as it is cut. */
static void test_cut(void)
{
    const QsArch arch = QS_ARCH_X86_64;

    check(arch, "readv: fd != 3", "readv", "arg0 != 0x3");
    check(arch, "mmap: fd == -1", "mmap", "arg4 == 0xffffffff");
    check(arch, "clone: clone_flags == SIGCHLD", "clone", "arg0 == 0x11");
    check(QS_ARCH_S390X, "clone: clone_flags == SIGCHLD", "clone", "arg1 == 0x11");
    check(arch, "mbind: mode == 2", "mbind", "arg2 == 0x2");
    check(arch, "personality: personality == 0", "personality", "arg0 == 0");
    check(QS_ARCH_PPC64LE, "personality: personality == -1", "personality",
          "arg0 == 0xffffffff");

    /* 16 bits are 32 and a mask. */
    check(arch, "chmod: mode == 0x1a4", "chmod", "(arg1 & 0xffff) == 0x1a4");
    check(arch, "chmod: mode != 0x1a4", "chmod", "(arg1 & 0xffff) != 0x1a4");
    check(arch, "chmod: mode > 7", "chmod", "(arg1 & 0xffff) > 0x7");
    check(arch, "chmod: mode in S_IRWXU", "chmod", "(arg1 & 0xfe3f) == 0");
    check(arch, "chmod: (mode & S_ISUID) == 0", "chmod", "(arg1 & 0x800) == 0");
    check(QS_ARCH_I386, "chown: user == -1", "chown", "(arg1 & 0xffff) == 0xffff");

    /* Some commands cut an argument: then 32 bits, if only such are named. */
    check(arch, "fcntl: cmd == F_SETFL && arg != -1", "fcntl",
          "arg1 == 0x4 && arg2 != 0xffffffff");
    check(arch, "fcntl: arg == 3 && (cmd == {F_SETFL, F_DUPFD})", "fcntl",
          "arg2 == 0x3 && arg1 == {0x4, 0}");
    check(arch, "fcntl: cmd == F_SETOWN && (fd == 1 || arg == -1 && fd == 2)", "fcntl",
          "arg1 == 0x8 && (arg0 == 0x1 || (arg2 == 0xffffffff && arg0 == 0x2))");
    check(QS_ARCH_MIPS64EL, "fcntl: cmd == F_SETOWN && arg == -1", "fcntl",
          "arg1 == 0x18 && arg2 == 0xffffffff");
    check(arch, "prctl: option == PR_SCHED_CORE && arg2 == -1", "prctl",
          "arg0 == 0x3e && arg1 == 0xffffffff");
    check(QS_ARCH_I386, "fcntl: arg != -1", "fcntl", "arg2 != 0xffffffff");

    /* Otherwise 64: what holds then holds of the low half too. */
    check(arch, "fcntl: cmd == {F_SETFL, F_SETSIG} && arg == -1", "fcntl",
          "arg1 == {0x4, 0xa} && arg2 == 0xffffffffffffffff");
    check(arch, "fcntl: (cmd == F_SETFL || fd == 1) && arg == -1", "fcntl",
          "(arg1 == 0x4 || arg0 == 0x1) && arg2 == 0xffffffffffffffff");
    check(arch, "fcntl: cmd != F_SETFL && arg == -1", "fcntl",
          "arg1 != 0x4 && arg2 == 0xffffffffffffffff");
    check(arch, "fcntl: (cmd & 4) == F_SETFL && arg <= 1", "fcntl",
          "(arg1 & 0x4) == 0x4 && arg2 <= 0x1");
    check(arch, "mmap: (flags & MAP_SHARED) != 0", "mmap", "(arg3 & 0x1) != 0");
}

/* The same words, other numbers. */
static void test_architectures(void)
{
    check(QS_ARCH_X86_64, "ioctl: cmd == TIOCGWINSZ", "ioctl", "arg1 == 0x5413");
    check(QS_ARCH_MIPS64EL, "ioctl: cmd == TIOCGWINSZ", "ioctl", "arg1 == 0x40087468");
    check(QS_ARCH_PPC64LE, "ioctl: cmd == TIOCGWINSZ", "ioctl", "arg1 == 0x40087468");
    check(QS_ARCH_X86_64, "mmap: flags == MAP_ANONYMOUS", "mmap", "arg3 == 0x20");
    check(QS_ARCH_MIPS64EL, "mmap: flags == MAP_ANONYMOUS", "mmap", "arg3 == 0x800");
}

static void test_errno(void)
{
    static const char text[] = "profile t\nread: errno ENOSYS -- for the test\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "t", NULL, &error);
    const QsRule *rule;
    QsAction action;
    QsCond *cond;
    uint32_t nr;

    g_assert_no_error(error);
    rule = profile->rules->pdata[0];
    g_assert_true(qs_rule_resolve(profile, rule, qs_abi_get(QS_ARCH_X86_64), &nr, &action,
                                  &cond, NULL));
    g_assert_cmpuint(action.data, ==, 38);
    g_assert_true(qs_rule_resolve(profile, rule, qs_abi_get(QS_ARCH_MIPS64EL), &nr,
                                  &action, &cond, NULL));
    g_assert_cmpuint(action.data, ==, 89);
}

/* A rule that names no architecture is read if one has it, and fails elsewhere. */
static void test_unnamed(void)
{
    static const char text[] =
        "profile t\nread: allow -- for the test\nmmap: prot in 0 -- for the test\n";
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "t", NULL, &error);
    const QsRule *rule;
    QsCond *cond = NULL;
    QsAction action;
    uint32_t nr = 4711;

    g_assert_no_error(error);
    rule = profile->rules->pdata[1];
    g_assert_false(qs_rule_resolve(profile, rule, qs_abi_get(QS_ARCH_ARM), &nr, &action,
                                   &cond, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
    g_assert_cmpstr(error->message, ==,
                    "t:3:1: there is no call 'mmap' on arm\n"
                    "mmap: prot in 0 -- for the test\n^");
    g_assert_cmpuint(nr, ==, 4711);
    g_clear_error(&error);
    g_assert_true(qs_rule_resolve(profile, rule, qs_abi_get(QS_ARCH_AARCH64), &nr,
                                  &action, &cond, &error));
    qs_cond_free(cond);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/resolve/comparisons", test_comparisons);
    g_test_add_func("/resolve/negative", test_negative);
    g_test_add_func("/resolve/cut", test_cut);
    g_test_add_func("/resolve/architectures", test_architectures);
    g_test_add_func("/resolve/errno", test_errno);
    g_test_add_func("/resolve/unnamed", test_unnamed);
    return g_test_run();
}
