/*
 * Rules by name: what is read, how it is written, and how faults are told
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/name.h"
#include "qsandbox/profile.h"

#define HEAD "profile a/b\n"

static QsProfile *parse(const char *text, GError **error)
{
    return qs_profile_parse(text, strlen(text), "f", NULL, error);
}

/* What is written, and what it is in canonical form. */
static const struct {
    const char *written;
    const char *canonical;
} accepted[] = {
    { "openat: named images, folders, files, outputs, firmware -- r", NULL },
    { "openat:named images,folders if (flags==2) -- r",
      "openat: named images, folders if flags == 2 -- r" },
    { "openat: named \"/a\" write|read -- r", "openat: named \"/a\" read|write -- r" },
    { "openat: named \"/a\" create| read -- r", "openat: named \"/a\" read|create -- r" },
    { "openat: named \"/a b/\xc3\xa4, if??*\" write if flags == O_WRONLY -- r", NULL },
    { "openat: named below \"/a/b\" read, device  \"/dev/kvm\" write -- r",
      "openat: named below \"/a/b\" read, device \"/dev/kvm\" write -- r" },
    { "openat: named \"/proc/*/cmdline\" none, \"/\" read -- r", NULL },
    { "open[x86_64]: named images -- r", NULL },
    { "unlink[x86_64]: named sockets, outputs, files, \"/run/x\" -- r", NULL },
    { "unlinkat: named sockets if flag == 0 -- r", NULL },
    { "connect: named sockets, files, peers, networks, internet -- r", NULL },
    { "bind: named servers, sockets, files, below \"/run/x\" -- r", NULL },
    { "sendto: named peers if flags == 0 -- r", NULL },
    { "sendmsg: named internet if flags == 0 -- r", NULL },
    { "connect: named tcp \"0.0.0.0/0\" port 49152 .. 49215, udp \"FD00::/8\" port 53 -- r",
      "connect: named tcp \"0.0.0.0/0\" port 49152..49215, udp \"fd00::/8\" port 53 -- r" },
    { "connect: named tcp \"10.1.2.3/32\" port 0..65535 -- r",
      "connect: named tcp \"10.1.2.3\" port 0..65535 -- r" },
};

static void test_accepted(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(accepted); i++) {
        g_autofree char *text = g_strconcat(HEAD, accepted[i].written, "\n", NULL);
        g_autofree char *expected = g_strconcat(
            HEAD "\n", accepted[i].canonical ?: accepted[i].written, "\n", NULL);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = parse(text, &error);
        g_autoptr(QsProfile) again = NULL;
        g_autofree char *format = NULL;
        g_autofree char *same = NULL;

        g_assert_no_error(error);
        format = qs_profile_format(profile);
        g_assert_cmpstr(format, ==, expected);
        again = parse(format, &error);
        g_assert_no_error(error);
        same = qs_profile_format(again);
        g_assert_cmpstr(same, ==, expected);
    }
}

static const QsName *name_of(const QsProfile *profile, unsigned rule, unsigned name)
{
    const QsRule *all = profile->rules->pdata[rule];

    g_assert_cmpuint(all->action.kind, ==, QS_ACTION_USER_NOTIF);
    return all->names->pdata[name];
}

static void test_read(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = parse(
        HEAD "openat: named images, \"/a/?\" read|create, below \"/b\" write,"
             " device \"/dev/x\" none if flags == 0 -- r\n"
             "connect: named \"/run/s\", udp \"10.0.0.0/8\" port 7..9 -- r\n"
             "unlinkat: named \"/run/s\" -- r\n",
        &error);
    static const uint8_t ten[16] = { 10 };
    const QsName *name;

    g_assert_no_error(error);
    g_assert_cmpuint(name_of(profile, 0, 0)->class, ==, QS_NAME_IMAGES);
    g_assert_nonnull(((const QsRule *)profile->rules->pdata[0])->expr);
    name = name_of(profile, 0, 1);
    g_assert_cmpuint(name->class, ==, QS_NAME_WRITTEN);
    g_assert_cmpstr(name->path, ==, "/a/?");
    g_assert_cmpuint(name->rule.verbs, ==, QS_BROKER_VERB_BIT(QS_BROKER_OPEN));
    g_assert_cmpuint(name->rule.scope, ==, QS_BROKER_LIKE);
    g_assert_cmpuint(name->rule.access, ==, QS_BROKER_READ | QS_BROKER_CREATE);
    g_assert_cmpuint(name->rule.kinds, ==, QS_BROKER_REGULAR);
    g_assert_cmpuint(name_of(profile, 0, 2)->rule.scope, ==, QS_BROKER_BELOW);
    name = name_of(profile, 0, 3);
    g_assert_cmpuint(name->rule.scope, ==, QS_BROKER_IS);
    g_assert_cmpuint(name->rule.kinds, ==, QS_BROKER_CHARACTER | QS_BROKER_BLOCK);
    g_assert_cmpuint(name->rule.access, ==, 0);
    g_assert_cmpuint(name_of(profile, 1, 0)->rule.kinds, ==, QS_BROKER_SOCKET);
    name = name_of(profile, 1, 1);
    g_assert_null(name->path);
    g_assert_cmpuint(name->rule.verbs, ==, QS_BROKER_VERB_BIT(QS_BROKER_CONNECT));
    g_assert_cmpuint(name->rule.scope, ==, QS_BROKER_NET);
    g_assert_cmpuint(name->rule.protocol, ==, IPPROTO_UDP);
    g_assert_cmpuint(name->rule.port_first, ==, 7);
    g_assert_cmpuint(name->rule.port_last, ==, 9);
    g_assert_cmpuint(name->rule.prefix, ==, 8);
    g_assert_cmpmem(name->rule.address, 16, ten, 16);
    g_assert_cmpuint(name_of(profile, 2, 0)->rule.kinds, ==,
                     QS_BROKER_REGULAR | QS_BROKER_SOCKET);
}

#define OPENAT                                                                          \
    "openat takes images, folders, files, outputs, firmware, shares, [below] \"PATH\" " \
    "ACCESS, device \"PATH\" ACCESS"
#define BIND                                                                              \
    "bind takes folders, files, sockets, servers, networks, internet, [below] \"PATH\", " \
    "tcp|udp \"CIDR\" port N..M"
#define ACCESS "an access: read, write, create, several joined by '|', or none"

/* A rule, where its fault is, and what. */
static const struct {
    const char *rule;
    unsigned column;
    int code;
    const char *what;
} bad[] = {
    { "read: named images", 7, QS_ERROR_SYNTAX,
      "the broker does not serve read; it serves open, openat, unlink, unlinkat, connect, "
      "bind, sendto and sendmsg" },
    { "openat: named", 15, QS_ERROR_SYNTAX, "expected a name; " OPENAT },
    { "openat: named image", 15, QS_ERROR_UNKNOWN, "expected a name; " OPENAT },
    { "openat: named if flags == 0", 15, QS_ERROR_UNKNOWN, "expected a name; " OPENAT },
    { "openat: named peers", 15, QS_ERROR_SYNTAX,
      "'peers' does not fit the call; " OPENAT },
    { "bind: named peers", 13, QS_ERROR_SYNTAX, "'peers' does not fit the call; " BIND },
    { "openat: named tcp \"::/0\" port 1", 15, QS_ERROR_UNKNOWN,
      "expected a name; " OPENAT },
    { "openat: named images,", 23, QS_ERROR_SYNTAX, "expected a name; " OPENAT },
    { "openat: named images, images", 23, QS_ERROR_SYNTAX, "images is named twice" },
    { "openat: named \"/a\" read, \"/a\" read", 26, QS_ERROR_SYNTAX,
      "\"/a\" read is named twice" },
    { "openat: named images files", 22, QS_ERROR_SYNTAX,
      "expected ',', 'if CONDITION' or ' -- REASON'" },
    { "openat: named images flags == 0", 22, QS_ERROR_SYNTAX,
      "expected ',', 'if CONDITION' or ' -- REASON'" },
    { "openat: named \"/a", 15, QS_ERROR_SYNTAX,
      "the text in quotation marks does not end" },
    { "openat: named \"a/b\" read", 16, QS_ERROR_SYNTAX, "a path is absolute" },
    { "openat: named \"\" read", 16, QS_ERROR_SYNTAX, "a path is absolute" },
    { "openat: named \"/a/../b\" read", 16, QS_ERROR_SYNTAX,
      "a path is written without '.', '..', '//' and a '/' at its end" },
    { "openat: named \"//a\" read", 16, QS_ERROR_SYNTAX,
      "a path is written without '.', '..', '//' and a '/' at its end" },
    { "openat: named below \"/a/\" read", 22, QS_ERROR_SYNTAX,
      "a path is written without '.', '..', '//' and a '/' at its end" },
    { "openat: named below \"/a/*/b\" read", 25, QS_ERROR_SYNTAX,
      "'below' takes a folder, and no pattern" },
    { "openat: named below \"/\" read", 22, QS_ERROR_SYNTAX,
      "every file is below \"/\"" },
    { "openat: named below images", 21, QS_ERROR_SYNTAX,
      "expected a path in quotation marks" },
    { "openat: named \"/a\"", 20, QS_ERROR_SYNTAX, "expected " ACCESS },
    { "openat: named \"/a\" if flags == 0", 20, QS_ERROR_SYNTAX, "expected " ACCESS },
    { "openat: named \"/a\" read|", 26, QS_ERROR_SYNTAX, "expected " ACCESS },
    { "openat: named \"/a\" read|none", 25, QS_ERROR_SYNTAX, "expected " ACCESS },
    { "openat: named \"/a\" read|read", 25, QS_ERROR_SYNTAX, "'read' is named twice" },
    /* Columns count characters. */
    { "openat: named \"/\xc3\xa4\" raed", 20, QS_ERROR_SYNTAX, "expected " ACCESS },
    { "openat: named \"/\xc3\xa4\" read if flag == 0", 28, QS_ERROR_UNKNOWN,
      "openat has no argument 'flag' on x86_64; it has dfd (arg0), filename (arg1), flags "
      "(arg2), mode (arg3)" },
    { "connect: named \"/a\" read", 21, QS_ERROR_SYNTAX,
      "connect opens no file: a path has no access here" },
    { "connect: named device \"/a\"", 23, QS_ERROR_SYNTAX, "connect opens no device" },
    { "connect: named tcp 10.0.0.1 port 1", 20, QS_ERROR_SYNTAX,
      "expected an address in quotation marks" },
    { "connect: named tcp \"10.0.0\" port 1", 21, QS_ERROR_SYNTAX,
      "'10.0.0' is no address; write as 10.0.0.0/8 or fd00::/8" },
    { "connect: named tcp \"10.0.0.0/33\" port 1", 21, QS_ERROR_SYNTAX,
      "'/33' is no prefix; it is a number up to 32" },
    { "connect: named tcp \"10.0.0.1/8\" port 1", 21, QS_ERROR_SYNTAX,
      "the address has bits behind its prefix of 8" },
    { "connect: named tcp \"::ffff:10.0.0.1\" port 1", 21, QS_ERROR_SYNTAX,
      "an IPv4 address is written as one" },
    { "connect: named tcp \"10.0.0.1\"", 31, QS_ERROR_SYNTAX,
      "expected 'port N' or 'port N..M'" },
    { "connect: named tcp \"10.0.0.1\" port x", 36, QS_ERROR_SYNTAX,
      "expected a port: a number up to 65535" },
    { "connect: named tcp \"10.0.0.1\" port 65536", 36, QS_ERROR_SYNTAX,
      "expected a port: a number up to 65535" },
    { "connect: named tcp \"10.0.0.1\" port 1.2", 37, QS_ERROR_SYNTAX, "expected '..'" },
    { "connect: named tcp \"10.0.0.1\" port 2..1", 36, QS_ERROR_SYNTAX,
      "a range of ports goes up" },
};

static void test_bad(void)
{
    for (size_t i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autofree char *text = g_strdup_printf(HEAD "%s -- r\n", bad[i].rule);
        g_autofree char *expected = g_strdup_printf("f:2:%u: %s\n%s -- r\n%*s^",
                                                    bad[i].column, bad[i].what,
                                                    bad[i].rule, bad[i].column - 1, "");
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = parse(text, &error);

        g_assert_null(profile);
        g_assert_cmpstr(error->message, ==, expected);
        g_assert_error(error, QS_ERROR, bad[i].code);
    }
}

static void test_list(void)
{
    g_autoptr(GError) error = NULL;

    g_assert_null(parse("profile violation/x\nopenat: named images -- r\n", &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
}

static void check_limit(unsigned n, gboolean fits)
{
    g_autoptr(GString) text = g_string_new(HEAD "openat: named ");
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = NULL;

    for (unsigned i = 0; i < n; i++) {
        g_string_append_printf(text, "%s\"/%u\" read", i > 0 ? ", " : "", i);
    }
    g_string_append(text, " -- r\n");
    profile = parse(text->str, &error);
    g_assert_cmpint(profile != NULL, ==, fits);
    if (!fits) {
        g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    }
}

static void test_limits(void)
{
    g_autofree char *longest = g_strnfill(QS_BROKER_MAX_PATH - 2, 'a');
    g_autofree char *fits = g_strconcat(HEAD "openat: named \"/", longest, "\" read -- r",
                                        NULL);
    g_autofree char *more = g_strconcat(HEAD "openat: named \"/a", longest,
                                        "\" read -- r", NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = parse(fits, &error);

    g_assert_no_error(error);
    g_assert_null(parse(more, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_LIMIT);
    check_limit(QS_PROFILE_MAX_RULE_NAMES, TRUE);
    check_limit(QS_PROFILE_MAX_RULE_NAMES + 1, FALSE);
}

/* Texts that are nearly right: read, and the same again, or a fault with its place. */
static void test_mutations(void)
{
    static const char marks[] = "\"\"\"\"//..**??,,||:: 0129-ab\xc3\xa4";
    unsigned n_read = 0;

    for (unsigned round = 0; round < 20000; round++) {
        const char *rule =
            accepted[g_test_rand_int_range(0, G_N_ELEMENTS(accepted))].written;
        g_autofree char *text = g_strconcat(HEAD, rule, "\n", NULL);
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = NULL;

        for (int changes = g_test_rand_int_range(1, 4); changes > 0; changes--) {
            text[strlen(HEAD) + g_test_rand_int_range(0, strlen(rule))] =
                marks[g_test_rand_int_range(0, sizeof(marks) - 1)];
        }
        profile = parse(text, &error);
        g_assert_cmpint(profile == NULL, ==, error != NULL);
        if (profile != NULL) {
            g_autofree char *format = qs_profile_format(profile);
            g_autoptr(QsProfile) again = parse(format, &error);
            g_autofree char *same = NULL;

            g_assert_no_error(error);
            same = qs_profile_format(again);
            g_assert_cmpstr(same, ==, format);
            n_read++;
        } else {
            g_assert_true(g_str_has_prefix(error->message, "f:2:"));
        }
    }
    g_assert_cmpuint(n_read, >, 500);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/parse-names/accepted", test_accepted);
    g_test_add_func("/parse-names/read", test_read);
    g_test_add_func("/parse-names/bad", test_bad);
    g_test_add_func("/parse-names/list", test_list);
    g_test_add_func("/parse-names/limits", test_limits);
    g_test_add_func("/parse-names/mutations", test_mutations);
    return g_test_run();
}
