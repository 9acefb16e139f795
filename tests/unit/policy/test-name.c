/*
 * Names: classes, calls and texts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include "qsandbox/name.h"

static void test_classes(void)
{
    for (int class = QS_NAME_IMAGES; class < QS_NAME_WRITTEN; class ++) {
        g_autoptr(QsName) name = qs_name_new_class(class);
        gboolean fits = FALSE;

        g_assert_cmpint(qs_name_class_find(qs_name_class_text(class)), ==, class);
        g_assert_cmpstr(name->text, ==, qs_name_class_text(class));
        for (int verb = QS_BROKER_OPEN; verb <= QS_BROKER_SEND; verb++) {
            fits |= qs_name_class_fits(class, verb);
        }
        g_assert_true(fits);
    }
    g_assert_null(qs_name_class_text(QS_NAME_WRITTEN));
    g_assert_cmpint(qs_name_class_find("written"), ==, 0);
    g_assert_false(qs_name_class_fits(QS_NAME_IMAGES, QS_BROKER_UNLINK));
    g_assert_false(qs_name_class_fits(QS_NAME_SERVERS, QS_BROKER_CONNECT));
}

static void test_verbs(void)
{
    g_assert_cmpint(qs_name_verb("openat"), ==, QS_BROKER_OPEN);
    g_assert_cmpint(qs_name_verb("unlinkat"), ==, QS_BROKER_UNLINK);
    g_assert_cmpint(qs_name_verb("connect"), ==, QS_BROKER_CONNECT);
    g_assert_cmpint(qs_name_verb("bind"), ==, QS_BROKER_BIND);
    g_assert_cmpint(qs_name_verb("sendmsg"), ==, QS_BROKER_SEND);
    g_assert_cmpint(qs_name_verb("openat2"), ==, 0);
    g_assert_cmpint(qs_name_verb("sendmmsg"), ==, 0);
}

static void test_access(void)
{
    static const char *const texts[] = {
        "none",   "read",        "write",        "read|write",
        "create", "read|create", "write|create", "read|write|create",
    };

    for (unsigned i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autofree char *text = qs_name_access_text(i);

        g_assert_cmpstr(text, ==, texts[i]);
    }
}

static void test_normal(void)
{
    g_assert_true(qs_name_path_is_normal("/"));
    g_assert_true(qs_name_path_is_normal("/a/..b/.c"));
    g_assert_false(qs_name_path_is_normal(""));
    g_assert_false(qs_name_path_is_normal("a"));
    g_assert_false(qs_name_path_is_normal("//a"));
    g_assert_false(qs_name_path_is_normal("/a//b"));
    g_assert_false(qs_name_path_is_normal("/a/"));
    g_assert_false(qs_name_path_is_normal("/a/."));
    g_assert_false(qs_name_path_is_normal("/a/../b"));
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/name/classes", test_classes);
    g_test_add_func("/name/verbs", test_verbs);
    g_test_add_func("/name/access", test_access);
    g_test_add_func("/name/normal", test_normal);
    return g_test_run();
}
