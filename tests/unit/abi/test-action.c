/*
 * Actions as words and as text: every kind both ways, and what is refused.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <linux/seccomp.h>
#include "qsandbox/action.h"
#include "qsandbox/error.h"

typedef struct Sample {
    const char *text;
    QsAction action;
    uint32_t ret;
    gboolean permits;
} Sample;

static const Sample samples[] = {
    { "kill-process", { QS_ACTION_KILL_PROCESS, 0 }, SECCOMP_RET_KILL_PROCESS, FALSE },
    { "kill-thread", { QS_ACTION_KILL_THREAD, 0 }, SECCOMP_RET_KILL_THREAD, FALSE },
    { "trap", { QS_ACTION_TRAP, 0 }, SECCOMP_RET_TRAP, FALSE },
    { "trap:7", { QS_ACTION_TRAP, 7 }, SECCOMP_RET_TRAP | 7, FALSE },
    { "trap:65535", { QS_ACTION_TRAP, 65535 }, SECCOMP_RET_TRAP | 65535, FALSE },
    { "errno:1", { QS_ACTION_ERRNO, 1 }, SECCOMP_RET_ERRNO | 1, FALSE },
    { "errno:4095", { QS_ACTION_ERRNO, 4095 }, SECCOMP_RET_ERRNO | 4095, FALSE },
    { "notify", { QS_ACTION_USER_NOTIF, 0 }, SECCOMP_RET_USER_NOTIF, FALSE },
    { "trace:0", { QS_ACTION_TRACE, 0 }, SECCOMP_RET_TRACE, FALSE },
    { "trace:65535", { QS_ACTION_TRACE, 65535 }, SECCOMP_RET_TRACE | 65535, FALSE },
    { "log", { QS_ACTION_LOG, 0 }, SECCOMP_RET_LOG, TRUE },
    { "allow", { QS_ACTION_ALLOW, 0 }, SECCOMP_RET_ALLOW, TRUE },
};

static void test_both_ways(void)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(samples); i++) {
        const Sample *sample = &samples[i];
        g_autoptr(GError) error = NULL;
        g_autofree char *text = qs_action_format(sample->action);
        QsAction action = { 0 };

        g_assert_cmpstr(text, ==, sample->text);
        g_assert_true(qs_action_parse(sample->text, &action, &error));
        g_assert_no_error(error);
        g_assert_true(qs_action_equal(action, sample->action));
        g_assert_cmphex(qs_action_to_ret(sample->action), ==, sample->ret);
        g_assert_true(qs_action_equal(qs_action_from_ret(sample->ret), sample->action));
        g_assert_cmpint(qs_action_permits(sample->action), ==, sample->permits);
    }
}

static void test_equal(void)
{
    QsAction one = { QS_ACTION_ERRNO, EPERM };
    QsAction other = { QS_ACTION_ERRNO, ENOSYS };
    QsAction trace = { QS_ACTION_TRACE, EPERM };

    g_assert_true(qs_action_equal(one, one));
    g_assert_false(qs_action_equal(one, other));
    g_assert_false(qs_action_equal(one, trace));
}

static void test_errno_names(void)
{
    g_autoptr(GError) error = NULL;
    QsAction action = { 0 };

    g_assert_true(qs_action_parse("errno:ENOSYS", &action, &error));
    g_assert_cmpint(action.kind, ==, QS_ACTION_ERRNO);
    g_assert_cmpuint(action.data, ==, ENOSYS);
}

/* kernel/seccomp.c: data of ERRNO is cut to MAX_ERRNO, other actions kill. */
static void test_odd_words(void)
{
    QsAction cut = qs_action_from_ret(SECCOMP_RET_ERRNO | 0xffff);

    g_assert_cmpint(cut.kind, ==, QS_ACTION_ERRNO);
    g_assert_cmpuint(cut.data, ==, 4095);
    g_assert_cmpint(qs_action_from_ret(0x12340000).kind, ==, QS_ACTION_KILL_PROCESS);
    g_assert_cmpint(qs_action_from_ret(0xffffffff).kind, ==, QS_ACTION_KILL_PROCESS);
    g_assert_cmpint(qs_action_from_ret(0x00000001).kind, ==, QS_ACTION_KILL_THREAD);
    g_assert_cmpuint(qs_action_from_ret(SECCOMP_RET_ALLOW | 7).data, ==, 0);
}

static void test_refused(void)
{
    static const char *const texts[] = {
        "",
        " ",
        "Allow",
        "allow ",
        "allow:",
        "allow:1",
        "kill",
        "kill-process:0",
        "errno",
        "errno:",
        "errno:0",
        "errno:4096",
        "errno:-1",
        "errno:+1",
        "errno: 1",
        "errno:1x",
        "errno:0x1",
        "errno:010",
        "errno:00",
        "trace:01",
        "errno:ENOSUCHTHING",
        "errno:enosys",
        "errno:99999999999999999999",
        "trace",
        "trace:65536",
        "trace:x",
        "notify:1",
        "err",
        "errno1",
        "\xff\xfe",
    };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(GError) error = NULL;
        QsAction action = { QS_ACTION_LOG, 77 };

        g_assert_false(qs_action_parse(texts[i], &action, &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
        g_assert_cmpint(action.kind, ==, QS_ACTION_LOG);
        g_assert_cmpuint(action.data, ==, 77);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/action/both-ways", test_both_ways);
    g_test_add_func("/action/equal", test_equal);
    g_test_add_func("/action/errno-names", test_errno_names);
    g_test_add_func("/action/odd-words", test_odd_words);
    g_test_add_func("/action/refused", test_refused);
    return g_test_run();
}
