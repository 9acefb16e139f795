/*
 * What a library carries without need
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "library-of.h"
#include "qsandbox/weight.h"

/* Every VM: base/loop.  base/more is with net/tap only. */
#define COMMON                                                               \
    "profile accel/kvm\nmatch accel kvm\nrequire base/loop\n",               \
        "profile accel/tcg\nmatch accel tcg\nrequire base/loop base/more\n", \
        "profile base/loop\nread: allow -- the main loop\n"                  \
        "ioctl: cmd == {1, 2} -- the main loop\n"                            \
        "role main\nclose: allow -- the main loop\n"                         \
        "openat: named images, files if flags == 0 -- the main loop\n",      \
        "profile base/more\nwrite: allow -- more of it\n"

/* Asserts that this is said of the profile @name, line by line, without the file. */
static void check_weight(const char *const *texts, const char *name, const char *expected)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    const QsProfile *profile = qs_library_find(library, name);
    g_autoptr(GPtrArray) messages = qs_profile_weigh(library, profile);
    g_autoptr(GString) found = g_string_new(NULL);

    for (unsigned i = 0; i < messages->len; i++) {
        const char *message = messages->pdata[i];

        g_assert_true(g_str_has_prefix(message, profile->file));
        g_string_append_printf(found, "%s\n", message + strlen(profile->file) + 1);
    }
    g_assert_cmpstr(found->str, ==, expected);
}

static void check_rules(const char *head, const char *rules, const char *expected)
{
    g_autofree char *text = g_strconcat("profile net/tap\nmatch net tap\n", head, "\n",
                                        rules, NULL);
    const char *texts[] = { COMMON, text, NULL };

    check_weight(texts, "net/tap", expected);
}

static void test_rule(void)
{
    check_rules("", "read: allow -- the same\n",
                "4:1: this rule changes no VM's policy beside line 2 of base/loop\n");
    check_rules("", "read: errno EPERM -- an allow takes precedence\n",
                "4:1: this rule changes no VM's policy beside line 2 of base/loop\n");
    check_rules("", "read: fd == 3 -- less\n",
                "4:1: this rule changes no VM's policy beside line 2 of base/loop\n");
    check_rules("", "ioctl: cmd == {2, 1} && fd == 3 -- less\n",
                "4:1: this rule changes no VM's policy beside line 3 of base/loop\n");
    check_rules("", "write: allow -- not with every accelerator\n", "");
    check_rules("require base/more", "write: allow -- required\n",
                "4:1: this rule changes no VM's policy beside line 2 of base/more\n");
    check_rules("", "fstat: allow -- nobody else\n", "");
}

static void test_role(void)
{
    check_rules("", "close: allow -- in more roles\n", "");
    check_rules("", "role vcpu\nclose: allow -- in another\n", "");
    check_rules("", "role main\nclose: allow -- in the same\n",
                "5:1: this rule changes no VM's policy beside line 5 of base/loop\n");
    check_rules("", "role main vcpu\nread: allow -- in fewer\n",
                "5:1: this rule changes no VM's policy beside line 2 of base/loop\n");
}

static void test_part(void)
{
    check_rules("", "ioctl: cmd == {2, 3} -- one of them\n",
                "4:1: 'cmd == 2' changes no VM's policy beside line 3 of base/loop\n");
    check_rules("", "ioctl: cmd == 1 && fd == 7 || cmd == 9 -- one of them\n",
                "4:1: 'cmd == 1 && fd == 7' changes no VM's policy beside line 3 of "
                "base/loop\n");
    check_rules("", "recvmsg: flags in 3|1 -- a flag twice\n",
                "4:1: 'flags in 1' changes no VM's policy beside the rest of its own "
                "rule\n");
}

/* Only together do two rules do what the third does. */
static void test_union(void)
{
    check_rules("",
                "fstat: fd == 1 -- one\nfstat: fd == 2 -- two\n"
                "fstat: fd == {1, 2} -- both\n",
                "4:1: this rule changes no VM's policy beside line 6 of net/tap\n"
                "5:1: this rule changes no VM's policy beside line 6 of net/tap\n"
                "6:1: this rule changes no VM's policy beside other rules about fstat, "
                "which always come with it\n");
}

static void test_names(void)
{
    const char *same = "beside line 6 of base/loop\n";
    g_autofree char *expected = g_strconcat("5:1: this rule changes no VM's policy ",
                                            same, NULL);

    check_rules("", "role main\nopenat: named images if flags == 0 -- the same\n",
                expected);
    check_rules("", "role main\nopenat: named folders if flags == 0 -- others\n", "");
    check_rules("", "role main\nopenat: named images if flags == {0, 1} -- whole\n", "");
    check_rules("", "role main\nopenat: errno EPERM if flags == 0 -- less\n", expected);
}

static void test_match(void)
{
    check_rules("match net tap* *p\n", "",
                "2:1: 'net tap*' chooses whatever 'tap' does\n");
    check_rules("match net tun-* tun-?-* tun-a-*", "",
                "3:1: 'net tun-*' chooses whatever 'tun-?-*' does\n"
                "3:1: 'net tun-*' chooses whatever 'tun-a-*' does\n");
    check_rules("match qom tap\n", "", "");
    check_rules("match net a?c a*\n", "", "3:1: 'net a*' chooses whatever 'a?c' does\n");
    check_rules("match net a?c a*c*\n", "",
                "3:1: 'net a*c*' chooses whatever 'a?c' does\n");
}

static void test_chosen(void)
{
    const char *texts[] = {
        COMMON,
        "profile my/lone\nrequire my/friend\n",
        "profile my/friend\n",
        "profile given/own\nrequire my/gift\n",
        "profile my/gift\n",
        "profile startup/base\nrequire startup/part\n",
        "profile startup/part\n",
        "profile startup/spawn\n",
        "profile startup/lone\n",
        "profile violation/kill\nfork: kill -- the reason\n",
        NULL,
    };
    const char *nothing = "1:1: nothing chooses this profile: it matches nothing, and no "
                          "profile that is chosen requires it; one that people give with "
                          "profile= belongs below given/\n";
    const char *const good[] = { "accel/kvm",     "base/more",     "given/own",
                                 "my/gift",       "startup/base",  "startup/part",
                                 "startup/spawn", "violation/kill" };
    const char *const bad[] = { "my/lone", "my/friend", "startup/lone" };

    for (size_t i = 0; i < G_N_ELEMENTS(good); i++) {
        check_weight(texts, good[i], "");
    }
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        check_weight(texts, bad[i], nothing);
    }
}

/* The first filter knows no roles, and stands by itself. */
static void test_startup(void)
{
    const char *texts[] = {
        COMMON,
        "profile startup/base\nfstat: allow -- the start\n",
        "profile startup/spawn\nrole main\nread: allow -- not there\n"
        "fstat: fd == 1 -- there\n",
        NULL,
    };

    check_weight(texts, "startup/spawn",
                 "4:1: this rule changes no VM's policy beside line 2 of startup/base\n");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/weight/rule", test_rule);
    g_test_add_func("/weight/role", test_role);
    g_test_add_func("/weight/part", test_part);
    g_test_add_func("/weight/union", test_union);
    g_test_add_func("/weight/names", test_names);
    g_test_add_func("/weight/match", test_match);
    g_test_add_func("/weight/chosen", test_chosen);
    g_test_add_func("/weight/startup", test_startup);
    return g_test_run();
}
