/*
 * Style faults in profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/profile.h"
#include "reader.h"

typedef struct Case {
    const char *rules;    /* behind "profile p", "summary s", "arch x86_64" */
    const char *expected; /* all messages, in lines */
} Case;

#define R " -- read_something() of the test\n"

static const Case cases[] = {
    { "read: allow" R "write: allow" R, "" },
    { "ioctl: cmd == 1" R "ioctl: cmd == 2" R "ioctl: fd == 1" R, "" },
    { "role main\nioctl: cmd == 1" R "role vcpu\nioctl: cmd == 1" R, "" },
    { "read: errno EPERM" R "read: fd == 1" R, "" },

    /* Reasons. */
    { "read: allow -- needed\n",
      "f:4:1: the reason 'needed' says nothing; say who needs the call, and what for" },
    { "read: allow -- needed by QEMU!\n",
      "f:4:1: the reason 'needed by QEMU!' says nothing; say who needs the call, and "
      "what for" },
    { "clock_nanosleep: allow -- clock_nanosleep.\n",
      "f:4:1: the reason 'clock_nanosleep.' says nothing; say who needs the call, and "
      "what for" },
    { "read: allow -- glibc\n",
      "f:4:1: the reason 'glibc' says nothing; say who needs the call, and what for" },
    { "read: allow -- \"(-- ,,, ...  !!!)\" 1234\n",
      "f:4:1: the reason '\"(-- ,,, ...  !!!)\" 1234' says nothing; say who needs the "
      "call, and what for" },
    { "read: allow -- xxxx, xxxx XXXX\n",
      "f:4:1: the reason 'xxxx, xxxx XXXX' says nothing; say who needs the call, and "
      "what for" },
    { "read: allow -- \"Needed   By\tQEMU\"\n",
      "f:4:1: the reason '\"Needed   By\tQEMU\"' says nothing; say who needs the call, "
      "and what for" },
    { "read: allow -- ｎｅｅｄｅｄ ｂｙ ＱＥＭＵ\n",
      "f:4:1: the reason 'ｎｅｅｄｅｄ ｂｙ ＱＥＭＵ' says nothing; say who needs the "
      "call, and what for" },

    /* Calls that want a condition. */
    { "ioctl: allow" R,
      "f:4:1: ioctl is allowed whatever its arguments are; it wants a condition" },
    { "ioctl: cmd >= 0" R,
      "f:4:1: the condition always holds on x86_64\n"
      "f:4:1: ioctl is allowed whatever its arguments are; it wants a condition" },
    { "ioctl: errno EPERM" R, "" },
    { "read: fd >= 0 || fd == 1" R, "f:4:1: the condition always holds on x86_64" },
    { "read: fd == 1 && fd == 2" R, "f:4:1: the condition never holds on x86_64" },

    /* Calls that want names. */
    { "openat: flags == 1" R,
      "f:4:1: openat is allowed whatever it names; give it to the broker, as 'openat: named "
      "...'" },
    { "bind: allow" R "connect: errno EPERM" R,
      "f:4:1: bind is allowed whatever it names; give it to the broker, as 'bind: named "
      "...'" },
    { "openat: named files if flags == 1" R "sendto: allow" R "bind: named servers" R,
      "" },
    /* Names that another rule has, too; an errno that nobody gets. */
    { "openat: named files, images if flags in 3" R "openat: named files if flags == 1" R,
      "f:5:1: this rule is covered by the one on line 4" },
    { "openat: named files if flags in 3" R "openat: named images if flags == 1" R, "" },
    { "openat: named files if flags == 1" R "openat: named files if flags == 1" R,
      "f:5:1: this rule says the same as the one on line 4" },
    { "openat: errno EPERM if flags == 1" R "openat: named files" R,
      "f:4:1: this rule is covered by the one on line 5" },
    { "sendto: named peers if flags == 0" R "sendto: flags in 1" R,
      "f:4:1: this rule is covered by the one on line 5" },
    { "sendto: flags == 0" R "sendto: named peers" R, "" },

    /* Sets. */
    { "ioctl: cmd == {KVM_RUN, 1, KVM_RUN}" R, "f:4:1: a set has the same value twice" },
    { "ioctl: fd == 1 || cmd == {1, 0x1}" R, "f:4:1: a set has the same value twice" },

    /* Rules beside each other. */
    { "read: allow" R "write: allow" R "read: allow" R,
      "f:6:1: this rule says the same as the one on line 4" },
    { "ioctl: cmd == KVM_RUN" R "ioctl: cmd == 0xae80" R,
      "f:5:1: this rule says the same as the one on line 4" },
    { "ioctl: cmd == {1, 2}" R "ioctl: cmd == 2" R,
      "f:5:1: this rule is covered by the one on line 4" },
    { "ioctl: cmd == 2" R "ioctl: cmd == {1, 2}" R,
      "f:4:1: this rule is covered by the one on line 5" },
    { "mmap: prot in 3" R "mmap: prot in PROT_READ && flags == 2" R,
      "f:5:1: this rule is covered by the one on line 4" },
    { "read: errno EPERM" R "read: allow" R,
      "f:4:1: this rule is covered by the one on line 5" },
    { "read: errno EPERM" R "read: errno ENOSYS" R, "" },
    { "read: errno EPERM" R "read: errno EPERM if fd == 1" R,
      "f:5:1: this rule is covered by the one on line 4" },
    { "ioctl: cmd == 1" R "role vcpu\nioctl: cmd == 1" R,
      "f:6:1: this rule is covered by the one on line 4" },
    { "role main vcpu\nioctl: cmd == 1" R "role vcpu\nioctl: cmd == 1" R,
      "f:7:1: this rule is covered by the one on line 5" },
};

static char *lint_in(const char *text, uint32_t library_archs)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = profile_read(text, strlen(text), "f", NULL, library_archs, &error);
    g_autoptr(GPtrArray) messages = NULL;

    g_assert_no_error(error);
    messages = qs_profile_lint(profile);
    g_ptr_array_add(messages, NULL);
    return g_strjoinv("\n", (char **)messages->pdata);
}

static void check_stated(uint32_t stated, const char *lines, const char *expected)
{
    g_autofree char *text = g_strconcat("profile p\nsummary Some test\n", lines, NULL);
    g_autofree char *found = lint_in(text, stated);

    g_assert_cmpstr(found, ==, expected);
}

/* What the library states is said once, but for what is bound to it. */
static void test_stated(void)
{
    uint32_t one = QS_ARCH_BIT(QS_ARCH_X86_64);
    uint32_t two = one | QS_ARCH_BIT(QS_ARCH_AARCH64);

    check_stated(0, "arch x86_64\nread[x86_64]: allow" R, "");
    check_stated(one, "read: allow" R, "");
    check_stated(one, "read[x86_64]: allow" R,
                 "f:3:1: read makes sense on every architecture, and the library states "
                 "these already");
    check_stated(one, "open[x86_64]: errno EACCES" R, "");
    check_stated(one, "ioctl[x86_64]: cmd == KVM_NMI" R, "");
    check_stated(one, "arch x86_64\nread: allow" R,
                 "f:3:1: the library states these architectures already");
    check_stated(one, "arch x86_64\n",
                 "f:3:1: the library states these architectures already");
    check_stated(one, "arch x86_64\nioctl: cmd == KVM_GET_MSRS" R, "");

    check_stated(two, "arch x86_64\nread: allow" R, "");
    check_stated(two, "open[x86_64]: errno EACCES" R "read[aarch64]: allow" R, "");
    check_stated(two, "read[aarch64, x86_64]: allow" R,
                 "f:3:1: read makes sense on every architecture, and the library states "
                 "these already");
    check_stated(two, "arch aarch64 x86_64\nmmap: prot == 3" R,
                 "f:3:1: the library states these architectures already");
}

static char *lint(const char *text)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "f", NULL, &error);
    g_autoptr(GPtrArray) messages = NULL;

    g_assert_no_error(error);
    messages = qs_profile_lint(profile);
    g_ptr_array_add(messages, NULL);
    return g_strjoinv("\n", (char **)messages->pdata);
}

static void test_cases(void)
{
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(cases); i++) {
        g_autofree char *text = g_strdup_printf("profile p\nsummary s\narch x86_64\n%s",
                                                cases[i].rules);
        g_autofree char *found = lint(text);

        g_test_message("%s", cases[i].rules);
        g_assert_cmpstr(found, ==, cases[i].expected);
    }
}

static void test_summary(void)
{
    g_autofree char *found = lint("profile p\narch x86_64\nread: allow" R);

    g_assert_cmpstr(found, ==, "f:1:1: the profile has no summary");
}

static void test_architectures(void)
{
    g_autofree char *unnamed = lint("profile p\nsummary s\nmmap: prot in 0" R);
    g_autofree char *apart = lint("profile p\nsummary s\narch x86_64 aarch64\n"
                                  "read[x86_64]: fd == 1" R "read[aarch64]: fd == 1" R);
    g_autofree char *both = lint("profile p\nsummary s\narch x86_64 aarch64\n"
                                 "read[x86_64]: fd == 1" R "read: fd == 1" R);

    g_assert_cmpstr(unnamed, ==,
                    "f:3:1: mmap has no argument 'prot' on i386; it has arg "
                    "(arg0); name the architectures that are meant, as mmap[ARCH]");
    g_assert_cmpstr(apart, ==, "");
    g_assert_cmpstr(both, ==, "f:4:1: this rule is covered by the one on line 5");
}

/* In the lists of what follows refused calls, a kill makes an errno superfluous. */
static void test_violation_list(void)
{
    g_autofree char *apart = lint("profile violation/p\nsummary s\narch x86_64\n"
                                  "ioctl: kill if fd == 1" R "ioctl: errno EPERM" R
                                  "ioctl: errno EBADF if fd == 2" R);
    g_autofree char *covered = lint("profile violation/p\nsummary s\narch x86_64\n"
                                    "ioctl: kill" R "ioctl: errno EPERM if fd == 2" R);

    g_assert_cmpstr(apart, ==, "");
    g_assert_cmpstr(covered, ==, "f:5:1: this rule is covered by the one on line 4");
}

/* While QEMU starts there is no broker. */
static void test_startup(void)
{
    g_autofree char *found = lint_in("profile startup/p\nsummary Some test\n"
                                     "arch x86_64\nopenat: flags == 1" R "bind: allow" R,
                                     0);

    g_assert_cmpstr(found, ==, "");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/lint/cases", test_cases);
    g_test_add_func("/lint/summary", test_summary);
    g_test_add_func("/lint/architectures", test_architectures);
    g_test_add_func("/lint/stated", test_stated);
    g_test_add_func("/lint/violation-list", test_violation_list);
    g_test_add_func("/lint/startup", test_startup);
    return g_test_run();
}
