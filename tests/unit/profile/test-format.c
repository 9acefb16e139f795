/*
 * Writing profiles
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/profile.h"
#include "random-profile.h"

static QsProfile *parse(const char *text)
{
    g_autoptr(GError) error = NULL;
    QsProfile *profile = qs_profile_parse(text, strlen(text), "f", NULL, &error);

    g_assert_no_error(error);
    return profile;
}

static const char canonical[] =
    "profile a/b\n"
    "summary What it is\n"
    "match qom a b*\n"
    "match net c\n"
    "require d/e f\n"
    "arch x86_64 aarch64\n"
    "\n"
    "read: allow -- the reason\n"
    "\n"
    "role main vcpu\n"
    "open[x86_64]: errno EPERM -- the reason\n"
    "ioctl: errno ENOSYS if fd == -1 -- the reason\n"
    "\n"
    "role all\n"
    "ioctl: cmd == {KVM_RUN, 9, 0xa} || fd in 0 -- the reason\n"
    "ioctl: (cmd & 0xf0|1) != 1 && (fd == 1 || fd == {2}) -- the reason\n"
    "ioctl: fd == 1 || (fd == 2 && cmd == 3) -- the reason\n";

static const char written[] =
    "profile a/b\n"
    "arch aarch64 x86_64\n"
    "require d/e\n"
    "match qom a   b*\n"
    "# what\n"
    "match net c\n"
    "require f\n"
    "summary  What it is \n"
    "read:allow -- the reason\n"
    "role vcpu main\n"
    "open[x86_64]: errno EPERM -- the reason\n"
    "ioctl[aarch64,x86_64]: errno ENOSYS if (fd==-0x1) -- the reason\n"
    "role all\n"
    "ioctl: cmd=={KVM_RUN,0x9,10}||fd in 0 -- the reason\n"
    "ioctl: ((cmd&240|1)!=1) && ((fd==1)||fd=={2}) --   the reason\n"
    "ioctl: fd == 1 || fd == 2 && cmd == 3 -- the reason\n";

static void test_canonical(void)
{
    g_autoptr(QsProfile) once = parse(written);
    g_autoptr(QsProfile) twice = parse(canonical);
    g_autofree char *text_once = qs_profile_format(once);
    g_autofree char *text_twice = qs_profile_format(twice);

    g_assert_cmpstr(text_once, ==, canonical);
    g_assert_cmpstr(text_twice, ==, canonical);
}

/* Requires are one line, or as many as it takes to stay readable. */
static void test_requires(void)
{
    g_autoptr(QsProfile) profile = parse(
        "profile a\nrequire base/aaaaaaaaaaaaaaaaaaaaa base/bbbbbbbbbbbbbbbbbbbbb "
        "base/ccccccccccccccccccccc base/ddddddddddddddddddddd\n");
    g_autofree char *text = qs_profile_format(profile);

    g_assert_cmpstr(text, ==,
                    "profile a\n"
                    "require base/aaaaaaaaaaaaaaaaaaaaa base/bbbbbbbbbbbbbbbbbbbbb\n"
                    "require base/ccccccccccccccccccccc base/ddddddddddddddddddddd\n");
}

static void check_body(const QsProfile *profile, unsigned index, const char *expected)
{
    g_autofree char *body = qs_rule_format_body(profile->rules->pdata[index]);

    g_assert_cmpstr(body, ==, expected);
}

static void test_bodies(void)
{
    g_autoptr(QsProfile) profile = parse(canonical);

    check_body(profile, 0, "allow");
    check_body(profile, 1, "errno EPERM");
    check_body(profile, 2, "errno ENOSYS if fd == -1");
    check_body(profile, 3, "cmd == {KVM_RUN, 9, 0xa} || fd in 0");
}

/* The lists of what follows refused calls. */
static void test_violation_list(void)
{
    static const char text[] = "profile violation/x\n"
                               "\n"
                               "read: kill -- the reason\n"
                               "read: kill if fd == 1 -- the reason\n"
                               "read: errno EPERM if fd == 2 -- the reason\n";
    g_autoptr(QsProfile) profile = parse(text);
    g_autofree char *again = qs_profile_format(profile);

    g_assert_true(qs_profile_is_violation_list(profile));
    g_assert_cmpstr(again, ==, text);
    check_body(profile, 0, "kill");
    check_body(profile, 1, "kill if fd == 1");
}

/* Two readings of one rule mean the same for all that can be told apart. */
static void check_same_meaning(const QsProfile *a, const QsProfile *b, unsigned index)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_autoptr(QsCond) cond_a = NULL;
    g_autoptr(QsCond) cond_b = NULL;
    QsAction action_a;
    QsAction action_b;
    uint32_t nr_a;
    uint32_t nr_b;
    unsigned round;

    g_assert_true(
        qs_rule_resolve(a, a->rules->pdata[index], abi, &nr_a, &action_a, &cond_a, NULL));
    g_assert_true(
        qs_rule_resolve(b, b->rules->pdata[index], abi, &nr_b, &action_b, &cond_b, NULL));
    g_assert_cmpuint(nr_a, ==, nr_b);
    g_assert_true(qs_action_equal(action_a, action_b));
    for (round = 0; round < 50; round++) {
        uint64_t args[6];

        random_registers(args);
        g_assert_cmpint(qs_cond_holds(cond_a, args), ==, qs_cond_holds(cond_b, args));
    }
}

static void test_round_trip(void)
{
    unsigned round;
    unsigned i;

    for (round = 0; round < 2000; round++) {
        g_autofree char *text = random_profile("r/p");
        g_autoptr(QsProfile) once = parse(text);
        g_autofree char *text_once = qs_profile_format(once);
        g_autoptr(QsProfile) twice = parse(text_once);
        g_autofree char *text_twice = qs_profile_format(twice);

        g_assert_cmpstr(text_once, ==, text_twice);
        g_assert_cmpuint(once->rules->len, ==, twice->rules->len);
        for (i = 0; i < once->rules->len; i++) {
            check_same_meaning(once, twice, i);
        }
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/format/canonical", test_canonical);
    g_test_add_func("/format/requires", test_requires);
    g_test_add_func("/format/bodies", test_bodies);
    g_test_add_func("/format/violation-list", test_violation_list);
    g_test_add_func("/format/round-trip", test_round_trip);
    return g_test_run();
}
