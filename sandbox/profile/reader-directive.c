/*
 * The lines of a profile that are not rules
 *
 * They come before the first rule, in any order behind "profile"; only "role" may stand
 * between rules.  A line that may be there once is an error the second time, and so is a
 * name that is given twice.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/role.h"
#include "lexer.h"
#include "reader-internal.h"

/*
 * What a VM can have, and what it can be asked to do: "command" (QMP) and "hmp-command"
 * name monitor commands.  "qom-set" names properties as TYPE.PROPERTY. "hotplug-KIND" is
 * for what making a thing of that kind takes at run time, beyond having it.  "hotplug" names
 * families of what is made or done at run time: block, net, snapshot and so on.
 */
static const char *const kinds[] = {
    "accel",       "aio",           "audio",           "block",       "chardev",
    "command",     "display",       "feature",         "fsdev",       "hmp-command",
    "hotplug",     "hotplug-block", "hotplug-chardev", "hotplug-net", "hotplug-object",
    "hotplug-qom", "incoming",      "machine",         "monitor",     "net",
    "object",      "qom",           "qom-set",         "tpm",
};

static char *keep(const ProfileReader *r, ProfileSpan word)
{
    return qs_arena_strndup(r->arena, word.start, word.length);
}

static gboolean span_is(ProfileSpan word, const char *text)
{
    return strlen(text) == word.length && memcmp(text, word.start, word.length) == 0;
}

/* A directive that may be given once: notes where, or complains. */
static gboolean once(ProfileReader *r, ProfileSpan directive, unsigned *line)
{
    if (*line != 0) {
        return profile_reader_fault(r, directive.start, QS_ERROR_SYNTAX,
                                    "'%.*s' is given twice; the first is on line %u",
                                    (int)directive.length, directive.start, *line);
    }
    *line = r->number;
    return TRUE;
}

static gboolean need_word(ProfileReader *r, const char **at, const char *what,
                          ProfileSpan *ret_word)
{
    if (!profile_reader_next_word(r, at, ret_word)) {
        return profile_reader_fault(r, r->line_end, QS_ERROR_SYNTAX, "expected %s", what);
    }
    return TRUE;
}

static gboolean check_profile_name(ProfileReader *r, ProfileSpan word)
{
    if (!profile_name_is_valid(word.start, word.length)) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "'%.*s' is not a profile's name (letters, digits, "
                                    "'.', '_', '+', '-' and '/')",
                                    (int)MIN(word.length, 64), word.start);
    }
    return TRUE;
}

static gboolean read_profile(ProfileReader *r, ProfileSpan directive, const char *at)
{
    ProfileSpan name;
    ProfileSpan rest;

    if (!once(r, directive, &r->profile_line) ||
        !need_word(r, &at, "the profile's name", &name) || !check_profile_name(r, name)) {
        return FALSE;
    }
    if (r->expected_name != NULL && !span_is(name, r->expected_name)) {
        return profile_reader_fault(r, name.start, QS_ERROR_SYNTAX,
                                    "the profile must be named '%s', as its path says",
                                    r->expected_name);
    }
    if (profile_reader_next_word(r, &at, &rest)) {
        return profile_reader_fault(r, rest.start, QS_ERROR_SYNTAX,
                                    "nothing may follow the profile's name");
    }
    r->profile->name = keep(r, name);
    return TRUE;
}

static gboolean read_summary(ProfileReader *r, ProfileSpan directive, const char *at)
{
    ProfileSpan word;

    if (!once(r, directive, &r->summary_line) || !need_word(r, &at, "a text", &word)) {
        return FALSE;
    }
    word.length = r->line_end - word.start;
    r->profile->summary = keep(r, word);
    return TRUE;
}

static gboolean check_kind(ProfileReader *r, ProfileSpan word)
{
    g_autofree char *all = NULL;
    g_autofree char **list = NULL;
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(kinds); i++) {
        if (span_is(word, kinds[i])) {
            return TRUE;
        }
    }
    list = g_new0(char *, G_N_ELEMENTS(kinds) + 1);
    memcpy(list, kinds, sizeof(kinds));
    all = g_strjoinv(", ", list);
    return profile_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                                "unknown kind '%.*s'; there are %s",
                                (int)MIN(word.length, 64), word.start, all);
}

/* What -sandbox hotplug= takes. */
static const char *const families[] = {
    "block", "net",      "chardev",  "usb",       "memory",
    "cpu",   "iothread", "snapshot", "migration", "dump",
};

static gboolean check_family(ProfileReader *r, ProfileSpan kind, ProfileSpan word)
{
    g_autoptr(GString) all = g_string_new(NULL);

    if (!span_is(kind, "hotplug")) {
        return TRUE;
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(families); i++) {
        if (span_is(word, families[i])) {
            return TRUE;
        }
        g_string_append_printf(all, "%s%s", i == 0 ? "" : ", ", families[i]);
    }
    return profile_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                                "unknown family '%.*s'; there are %s",
                                (int)MIN(word.length, 64), word.start, all->str);
}

static gboolean check_pattern(ProfileReader *r, ProfileSpan word)
{
    size_t i;

    for (i = 0; i < word.length; i++) {
        char c = word.start[i];

        if (!g_ascii_isalnum(c) && strchr("*?._+-,:/@=", c) == NULL) {
            return profile_reader_fault(
                r, word.start + i, QS_ERROR_SYNTAX,
                "a name to match consists of letters, digits, any of "
                "._+-,:/@= and the patterns * and ?");
        }
    }
    return TRUE;
}

/* Where @kind @name was matched before; 0 if nowhere. */
static unsigned find_match(const ProfileReader *r, ProfileSpan kind, ProfileSpan name)
{
    const GPtrArray *matches = r->profile->matches;
    unsigned i;
    unsigned j;

    for (i = 0; i < matches->len; i++) {
        const QsMatch *match = matches->pdata[i];

        for (j = 0; span_is(kind, match->kind) && j < match->names->len; j++) {
            if (span_is(name, match->names->pdata[j])) {
                return match->line;
            }
        }
    }
    return 0;
}

static gboolean add_match_name(ProfileReader *r, QsMatch *match, ProfileSpan kind,
                               ProfileSpan name)
{
    unsigned first = find_match(r, kind, name);

    if (!check_pattern(r, name) || !check_family(r, kind, name)) {
        return FALSE;
    }
    if (first != 0) {
        return profile_reader_fault(r, name.start, QS_ERROR_SYNTAX,
                                    "'%.*s' is matched twice; the first is on line %u",
                                    (int)name.length, name.start, first);
    }
    if (++r->n_names > QS_PROFILE_MAX_NAMES) {
        return profile_reader_fault(r, name.start, QS_ERROR_LIMIT,
                                    "a profile can match %d names at most",
                                    QS_PROFILE_MAX_NAMES);
    }
    g_ptr_array_add(match->names, keep(r, name));
    return TRUE;
}

static gboolean read_match(ProfileReader *r, ProfileSpan directive, const char *at)
{
    QsMatch *match;
    ProfileSpan kind;
    ProfileSpan name;

    if (!need_word(r, &at, "the kind of what is matched", &kind) ||
        !check_kind(r, kind) || !need_word(r, &at, "a name to match", &name)) {
        return FALSE;
    }
    match = qs_arena_new0(r->arena, QsMatch);
    match->kind = keep(r, kind);
    match->names = g_ptr_array_new();
    match->line = r->number;
    g_ptr_array_add(r->profile->matches, match);
    do {
        if (!add_match_name(r, match, kind, name)) {
            return FALSE;
        }
    } while (profile_reader_next_word(r, &at, &name));
    return TRUE;
}

static gboolean add_require(ProfileReader *r, ProfileSpan name)
{
    GPtrArray *requires = r->profile->requires;
    ProfileSpan line = { r->line, r->line_end - r->line };
    ProfilePlace place = { r->number, profile_fault_column(r->line, name.start) };
    unsigned i;

    if (!check_profile_name(r, name)) {
        return FALSE;
    }
    if (span_is(name, r->profile->name)) {
        return profile_reader_fault(r, name.start, QS_ERROR_SYNTAX,
                                    "a profile cannot require itself");
    }
    for (i = 0; i < requires->len; i++) {
        if (span_is(name, requires->pdata[i])) {
            return profile_reader_fault(
                r, name.start, QS_ERROR_SYNTAX,
                "'%.*s' is required twice; the first is on line %u", (int)name.length,
                name.start, g_array_index(r->requires, ProfilePlace, i).line);
        }
    }
    if (requires->len == QS_PROFILE_MAX_NAMES) {
        return profile_reader_fault(r, name.start, QS_ERROR_LIMIT,
                                    "a profile can require %d others at most",
                                    QS_PROFILE_MAX_NAMES);
    }
    place.text = keep(r, line);
    g_ptr_array_add(requires, keep(r, name));
    g_array_append_val(r->requires, place);
    return TRUE;
}

static gboolean read_require(ProfileReader *r, ProfileSpan directive, const char *at)
{
    ProfileSpan name;

    if (!need_word(r, &at, "the name of a profile", &name)) {
        return FALSE;
    }
    do {
        if (!add_require(r, name)) {
            return FALSE;
        }
    } while (profile_reader_next_word(r, &at, &name));
    return TRUE;
}

gboolean profile_reader_read_archs(ProfileReader *r, ProfileSpan directive,
                                   const char *at, uint32_t *ret_archs)
{
    uint32_t archs = 0;
    ProfileSpan word;

    if (!once(r, directive, &r->arch_line) ||
        !need_word(r, &at, "an architecture", &word)) {
        return FALSE;
    }
    do {
        const QsAbi *abi = profile_reader_find_arch(r, word);

        if (abi == NULL) {
            return FALSE;
        }
        if (archs & QS_ARCH_BIT(abi->arch)) {
            return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                        "'%s' is named twice", abi->name);
        }
        archs |= QS_ARCH_BIT(abi->arch);
    } while (profile_reader_next_word(r, &at, &word));
    *ret_archs = archs;
    return TRUE;
}

static gboolean read_arch(ProfileReader *r, ProfileSpan directive, const char *at)
{
    if (!profile_reader_read_archs(r, directive, at, &r->profile->archs)) {
        return FALSE;
    }
    r->profile->arch_line = r->arch_line;
    return TRUE;
}

/* What stands behind it is for people. */
static gboolean read_draft(ProfileReader *r, ProfileSpan directive, const char *at)
{
    return once(r, directive, &r->profile->draft_line);
}

static gboolean unknown_role(ProfileReader *r, ProfileSpan word)
{
    g_autoptr(GString) all = g_string_new(NULL);
    QsRole role;

    for (role = QS_ROLE_ALL; role <= QS_ROLE_LAST; role++) {
        g_string_append_printf(all, "%s%s", all->len == 0 ? "" : ", ",
                               qs_role_name(role));
    }
    return profile_reader_fault(r, word.start, QS_ERROR_UNKNOWN,
                                "unknown role '%.*s'; there are %s",
                                (int)MIN(word.length, 64), word.start, all->str);
}

static gboolean read_role(ProfileReader *r, ProfileSpan directive, const char *at)
{
    uint32_t roles = 0;
    ProfileSpan word;

    if (!need_word(r, &at, "a role", &word)) {
        return FALSE;
    }
    do {
        g_autofree char *name = g_strndup(word.start, word.length);
        QsRole role;

        if (!qs_role_parse(name, &role)) {
            return unknown_role(r, word);
        }
        if (roles & QS_ROLE_BIT(role)) {
            return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                        "'%s' is named twice", name);
        }
        roles |= QS_ROLE_BIT(role);
        if ((roles & QS_ROLE_BIT(QS_ROLE_ALL)) && roles != QS_ROLE_BIT(role)) {
            return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                        "'all' includes every other role");
        }
    } while (profile_reader_next_word(r, &at, &word));
    r->roles = roles;
    return TRUE;
}

typedef struct Directive {
    const char *name;
    gboolean (*read)(ProfileReader *r, ProfileSpan directive, const char *at);
    gboolean grants; /* says who is granted something */
} Directive;

static const Directive directives[] = {
    { "profile", read_profile },   { "summary", read_summary },
    { "match", read_match, TRUE }, { "require", read_require, TRUE },
    { "arch", read_arch },         { "role", read_role, TRUE },
    { "draft", read_draft },
};

gboolean profile_reader_read_directive(ProfileReader *r, ProfileSpan word)
{
    const char *at = word.start + word.length;
    const Directive *found = NULL;
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(directives); i++) {
        if (span_is(word, directives[i].name)) {
            found = &directives[i];
        }
    }
    if (found == NULL || (at < r->line_end && !is_blank(*at))) {
        return profile_reader_fault(
            r, word.start, QS_ERROR_SYNTAX,
            "'%.*s' begins neither a directive (profile, summary, "
            "match, require, arch, role, draft) nor a rule (CALL: ...)",
            (int)MIN(word.length, 64), word.start);
    }
    if (r->profile_line == 0 && found->read != read_profile) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "expected 'profile NAME' first");
    }
    if (r->profile->rules->len > 0 && found->read != read_role) {
        const QsRule *rule = r->profile->rules->pdata[0];

        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "'%s' must stand before the first rule, which is on "
                                    "line %u",
                                    found->name, rule->line);
    }
    if (found->grants && qs_profile_is_violation_list(r->profile)) {
        return profile_reader_fault(
            r, word.start, QS_ERROR_SYNTAX,
            "'%s' lists what follows refused calls of all threads; it "
            "is no part of any VM, and takes no '%s'",
            r->profile->name, found->name);
    }
    return found->read(r, word, at);
}
