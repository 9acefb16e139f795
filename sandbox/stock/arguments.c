/*
 * qsandbox in an unpatched QEMU: its command line
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU knows but a few keys of -sandbox, and its list of them is a structure.  So the keys
 * are read here, before QEMU reads anything, and QEMU finds "-sandbox on": that makes it
 * call libseccomp, behind whose functions the first filter is (libseccomp.c).  Where this
 * object is not loaded QEMU finds the keys, and ends because of one that it does not know:
 * whoever needs the sandbox adds "preloaded=on", which nobody but this object knows.
 *
 * -loadvm is taken out: QEMU would read the state before the lockdown (loop.c).
 */
#include "opaque.h"
#include "../qemu/keys.h"
#include "stock.h"

/* The guard: no key of a patched QEMU's either. */
#define GUARD "preloaded"

typedef struct Pair {
    char *key, *value;
} Pair;

static char **words;  /* the command line as it was, NULL at its end */
static GArray *pairs; /* Pair, of all -sandbox options; NULL without one */
static bool is_on;    /* QEMU will call libseccomp */

/* -NAME, or --NAME */
static bool is_option(const char *word, const char *name)
{
    return word[0] == '-' && g_str_equal(word + (word[1] == '-' ? 2 : 1), name);
}

static bool is_key(const char *name)
{
#define KEY(key, kind, text) key,
    static const char *const keys[] = { SANDBOX_KEYS(KEY) NULL };
#undef KEY

    return g_strv_contains(keys, name);
}

static void print_help(void)
{
#define KEY(key, kind, text) printf("  %s - %s\n", key, text);
    printf("sandbox options:\n");
    SANDBOX_KEYS(KEY)
#undef KEY
    exit(EXIT_SUCCESS);
}

/* Up to the next comma that is not doubled; *@text becomes what follows it, or NULL. */
static char *take_part(const char **text)
{
    GString *part = g_string_new("");
    const char *at = *text;

    while (*at && (*at != ',' || at[1] == ',')) {
        g_string_append_c(part, *at);
        at += *at == ',' ? 2 : 1;
    }
    *text = *at ? at + 1 : NULL;
    return g_string_free(part, FALSE);
}

static void take_pair(const char *part, bool is_first)
{
    const char *equal = strchr(part, '=');
    Pair pair = {
        .key = equal ? g_strndup(part, equal - part) : g_strdup("enable"),
        .value = g_strdup(equal ? equal + 1 : part),
    };

    if (!equal && !is_first) {
        stock_die("-sandbox: this has no value", part);
    }
    if (g_str_equal(pair.key, GUARD)) {
        return; /* it has done its work: QEMU does not see it */
    }
    if (!is_key(pair.key)) {
        stock_die("-sandbox: invalid parameter", pair.key);
    }
    g_array_append_val(pairs, pair);
}

static void take_option(const char *value)
{
    bool is_first = true;

    if (g_str_equal(value, "help") || g_str_equal(value, "?")) {
        print_help();
    }
    while (value) {
        g_autofree char *part = take_part(&value);

        take_pair(part, is_first);
        is_first = false;
    }
}

/* Whether any says "on", or what nobody can read: the glue says what is wrong with it. */
static bool asks_for_filters(void)
{
    guint i;

    for (i = 0; i < pairs->len; i++) {
        const Pair *pair = &g_array_index(pairs, Pair, i);
        bool on = true;

        if (g_str_equal(pair->key, "enable") &&
            (!qapi_bool_parse(pair->key, pair->value, &on, NULL) || on)) {
            return true;
        }
    }
    return false;
}

int stock_arguments_take(int argc, char **argv)
{
    int i, n = 0, at = 0;

    words = g_strdupv(argv);
    for (i = 0; i < argc; i++) {
        bool has_value = i > 0 && i + 1 < argc;

        if (has_value && is_option(argv[i], "sandbox")) {
            pairs = pairs ?: g_array_new(FALSE, FALSE, sizeof(Pair));
            take_option(argv[++i]);
            if (!at) {
                at = n + 1;
                n += 2;
            }
        } else if (has_value && is_option(argv[i], "loadvm")) {
            i++; /* again below, without the sandbox */
        } else {
            argv[n++] = argv[i];
        }
    }
    if (!pairs) {
        memcpy(argv, words, argc * sizeof(*argv));
        return argc;
    }
    argv[at - 1] = g_strdup("-sandbox");
    is_on = asks_for_filters();
    argv[at] = g_strdup(is_on ? "on" : "off");
    argv[n] = NULL;
    return n;
}

bool stock_is_required(void)
{
    return is_on;
}

void stock_each_argument(const char *name, void (*each)(const char *, void *),
                         void *opaque)
{
    char **word;

    for (word = words + 1; word[0] && word[1]; word++) {
        if (is_option(word[0], name)) {
            each(word[1], opaque);
        }
    }
}

static void keep(const char *value, void *opaque)
{
    *(const char **)opaque = value;
}

const char *stock_argument(const char *name)
{
    const char *last = NULL;

    stock_each_argument(name, keep, &last);
    return last;
}

bool stock_has_argument(const char *name)
{
    char **word;

    for (word = words + 1; words[0] && word[0]; word++) {
        if (is_option(word[0], name)) {
            return true;
        }
    }
    return false;
}

/* The glue asks for these. */

bool sandbox_is_given(void)
{
    return pairs != NULL;
}

int sandbox_each_option(int (*each)(void *, const char *, const char *, Error **),
                        void *opaque, Error **errp)
{
    guint i;
    int failed = 0;

    for (i = 0; i < pairs->len && !failed; i++) {
        const Pair *pair = &g_array_index(pairs, Pair, i);

        failed = each(opaque, pair->key, pair->value, errp);
    }
    return failed;
}
