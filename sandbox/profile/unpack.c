/*
 * Words to profiles
 *
 * The words are the program's own, and are taken as they are.  Texts stay where they are;
 * all that is made are the structures, in one piece of memory for each profile.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "library.h"
#include "packed.h"
#include "profile.h"
#include "qsandbox/name.h"

/* The next word to read. */
typedef struct Cursor {
    const ProfilePack *pack;
    const uint32_t *at;
    QsArena *arena; /* of the profile that is being read */
} Cursor;

/* Nobody writes to a profile's texts. */
static char *take_text(Cursor *c)
{
    uint32_t offset = *c->at++;

    return offset != 0 ? (char *)c->pack->text + offset : NULL;
}

static void free_name(void *name)
{
    qs_name_free(name);
}

static GPtrArray *take_names(Cursor *c)
{
    uint32_t n = *c->at++;
    GPtrArray *names;

    if (n == 0) {
        return NULL;
    }
    names = g_ptr_array_new_full(n, free_name);
    for (uint32_t i = 0; i < n; i++) {
        QsName *name = g_new0(QsName, 1);

        name->class = *c->at++;
        name->text = g_strdup(take_text(c));
        name->path = g_strdup(take_text(c));
        memcpy(&name->rule, c->at, sizeof(name->rule));
        c->at += sizeof(name->rule) / sizeof(*c->at);
        g_ptr_array_add(names, name);
    }
    return names;
}

static void take_rule(Cursor *c, QsRule *rule)
{
    rule->call = take_text(c);
    rule->archs = *c->at++;
    rule->names_archs = *c->at++;
    rule->roles = *c->at++;
    rule->action.kind = *c->at++;
    rule->action.data = *c->at++;
    rule->errno_name = take_text(c);
    rule->reason = take_text(c);
    rule->line = *c->at++;
    rule->column = *c->at++;
    rule->names = take_names(c);
    rule->expr = NULL;
    rule->source = NULL;
    rule->packed = c->pack;
    rule->packed_at = c->at - c->pack->words;
    c->at += *c->at + 1; /* what it means on the host */
    c->at += *c->at + 1; /* the condition in names */
}

static void take_matches(Cursor *c, GPtrArray *matches, uint32_t n)
{
    QsMatch *match = qs_arena_array(c->arena, QsMatch, n);

    for (; n > 0; n--, match++) {
        uint32_t n_names;

        match->kind = take_text(c);
        match->line = *c->at++;
        n_names = *c->at++;
        match->names = g_ptr_array_sized_new(n_names);
        for (; n_names > 0; n_names--) {
            g_ptr_array_add(match->names, take_text(c));
        }
        g_ptr_array_add(matches, match);
    }
}

static void take_requires(Cursor *c, QsProfile *profile, uint32_t n)
{
    ProfilePlace *places = qs_arena_array(c->arena, ProfilePlace, n);

    for (uint32_t i = 0; i < n; i++) {
        g_ptr_array_add(profile->requires, take_text(c));
        places[i].line = *c->at++;
        places[i].column = *c->at++;
        places[i].text = take_text(c);
    }
    profile_place_requires(profile, places);
}

static void take_rules(Cursor *c, GPtrArray *rules, uint32_t n)
{
    QsRule *rule = qs_arena_array(c->arena, QsRule, n);

    for (; n > 0; n--, rule++) {
        take_rule(c, rule);
        g_ptr_array_add(rules, rule);
    }
}

/* For a profile, what is its own, and the three arrays. */
static size_t room(const ProfileSizes *sizes)
{
    return 512 + sizes->matches * sizeof(QsMatch) +
           sizes->requires * sizeof(ProfilePlace) + sizes->rules * sizeof(QsRule);
}

static QsProfile *take_profile(Cursor *c)
{
    const uint32_t *end = c->at + *c->at + 1;
    ProfileSizes sizes = { c->at[1], c->at[2], c->at[3] };
    char *name;
    char *summary;
    QsProfile *profile;

    c->at += 4;
    c->arena = g_new0(QsArena, 1);
    c->arena->chunk_size = room(&sizes);
    name = take_text(c);
    summary = take_text(c);
    profile = profile_new(c->arena, take_text(c), c->pack->words[PACKED_ARCHS], &sizes);
    profile->name = name;
    profile->summary = summary;
    profile->archs = *c->at++;
    profile->draft_line = *c->at++;
    profile->arch_line = *c->at++;
    take_matches(c, profile->matches, sizes.matches);
    take_requires(c, profile, sizes.requires);
    take_rules(c, profile->rules, sizes.rules);
    g_assert(c->at == end);
    return profile;
}

void profile_unpack(QsLibrary *library, const ProfilePack *pack)
{
    Cursor c = { pack, pack->words + PACKED_PROFILES };

    profile_library_state_archs(library, pack->words[PACKED_ARCHS]);
    for (uint32_t i = 0; i < pack->words[PACKED_N]; i++) {
        /* Names were compared when they were packed */
        g_assert(qs_library_add(library, take_profile(&c), NULL));
    }
    g_assert(c.at == pack->words + pack->n_words);
}
