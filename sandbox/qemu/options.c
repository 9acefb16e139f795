/*
 * -sandbox: its options
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * All -sandbox options are merged into one set, because a management layer
 * appends its own behind a user's.  Saying the same twice is fine; saying two
 * different things about one key is an error, never "the last one wins".
 */
#include "asked.h"
#include "glue.h"

/* Where a value stands among @words, counted from 1; 0 and @errp if nowhere. */
static int choose(const char *key, const char *value, const char *const *words,
                  Error **errp)
{
    int i;

    for (i = 0; words[i]; i++) {
        if (g_str_equal(value, words[i])) {
            return i + 1;
        }
    }
    g_autofree char *all = g_strjoinv(", ", (char **)words);
    error_setg(errp, "-sandbox: '%s' is not a value of %s; it takes: %s", value, key,
               all);
    return 0;
}

static const char *const allow_deny[] = { "allow", "deny", NULL };
static const char *const elevation[] = { "allow", "deny", "children", NULL };
static const char *const violations[] = { "auto", "kill", "errno", "log", NULL };

/*
 * The keys that take one of a few words.  "children" denies as "deny" does; that children
 * stay unprivileged follows from no_new_privs, which every filter sets.
 */
static bool read_word(SandboxSettings *settings, const char *key, const char *value,
                      Error **errp)
{
    unsigned group = qs_group_find(key);
    int word;

    if (!group) {
        word = choose(key, value, violations, errp);
        settings->violation = word;
        return word != 0;
    }
    word = choose(key, value,
                  group == QS_GROUP_ELEVATE_PRIVILEGES ? elevation : allow_deny, errp);
    if (word == 1) {
        settings->groups |= group;
    } else {
        settings->groups &= ~group;
    }
    return word != 0;
}

typedef struct Reading {
    SandboxSettings *settings;
    GHashTable *seen; /* key -> value, both lent by the options */
    bool says_enable;
} Reading;

/* Of a key that may be given several times. */
static GPtrArray *find_list(const SandboxSettings *settings, const char *key)
{
    return g_str_equal(key, "profile")   ? settings->profiles
           : g_str_equal(key, "files")   ? settings->files
           : g_str_equal(key, "connect") ? settings->networks
                                         : NULL;
}

static int read_one(void *opaque, const char *key, const char *value, Error **errp)
{
    Reading *reading = opaque;
    SandboxSettings *settings = reading->settings;
    const char *before;
    GPtrArray *list;

    if (g_str_equal(key, "enable")) {
        bool enabled;

        if (!qapi_bool_parse("enable", value, &enabled, errp)) {
            return -1;
        }
        if (reading->says_enable && enabled != settings->enabled) {
            error_setg(errp, "-sandbox: one option says 'on' and another 'off';"
                             " leave one of them out");
            return -1;
        }
        reading->says_enable = true;
        settings->enabled = enabled;
        return 0;
    }

    if (!*value) {
        error_setg(errp, "-sandbox: %s= is given without a value", key);
        return -1;
    }
    list = find_list(settings, key);
    if (list) {
        g_ptr_array_add(list, g_strdup(value));
        return 0;
    }

    before = g_hash_table_lookup(reading->seen, key);
    if (before && !g_str_equal(before, value)) {
        error_setg(errp,
                   "-sandbox: %s is given twice, as '%s' and as '%s';"
                   " leave one of them out",
                   key, before, value);
        return -1;
    }
    g_hash_table_insert(reading->seen, (char *)key, (char *)value);

    if (g_str_equal(key, "library")) {
        settings->library = value;
    } else if (g_str_equal(key, "dump")) {
        settings->dump = value;
    } else if (g_str_equal(key, "hotplug")) {
        return sandbox_families_read(settings, value, errp) ? 0 : -1;
    } else if (!read_word(settings, key, value, errp)) {
        return -1;
    }
    return 0;
}

bool sandbox_settings_read(SandboxSettings *settings, Error **errp)
{
    g_autoptr(GHashTable) seen = g_hash_table_new(g_str_hash, g_str_equal);
    Reading reading = { .settings = settings, .seen = seen };

    *settings = (SandboxSettings){
        .groups = QS_GROUP_ELEVATE_PRIVILEGES | QS_GROUP_SPAWN |
                  QS_GROUP_RESOURCE_CONTROL,
        .violation = QS_VIOLATION_AUTO,
        .hotplug = SANDBOX_HOTPLUG_AUTO,
        .profiles = g_ptr_array_new_with_free_func(g_free),
        .files = g_ptr_array_new_with_free_func(g_free),
        .networks = g_ptr_array_new_with_free_func(g_free),
    };
    if (!sandbox_is_given()) {
        return true;
    }
    if (sandbox_each_option(read_one, &reading, errp)) {
        return false;
    }
    if (!reading.says_enable) {
        error_setg(errp, "-sandbox: neither 'on' nor 'off' is said;"
                         " write -sandbox on,...");
        return false;
    }
    return true;
}
