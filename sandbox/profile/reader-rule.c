/*
 * The rules of a profile
 *
 * The reason is split off first, at the first " -- ", then the rest is read
 * from the left.  A rule is checked on its architectures as soon as it has been
 * read.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "expr.h"
#include "lexer.h"
#include "packed.h"
#include "parse-names.h"
#include "qsandbox/name.h"
#include "reader-internal.h"

/* Sets [*ret_body_end) and the reason. */
static gboolean split_reason(ProfileReader *r, const char *body,
                             const char **ret_body_end, ProfileSpan *ret_reason)
{
    const char *at = body;
    const char *stuck = NULL;

    for (; at + 2 <= r->line_end; at++) {
        gboolean before = is_blank(at[-1]);
        gboolean after = at + 2 == r->line_end || is_blank(at[2]);

        if (at[0] != '-' || at[1] != '-') {
            continue;
        }
        if (before && after) {
            *ret_body_end = at;
            at += 2;
            while (at < r->line_end && is_blank(*at)) {
                at++;
            }
            *ret_reason = (ProfileSpan){ at, r->line_end - at };
            return at < r->line_end ||
                   profile_reader_fault(
                       r, at, QS_ERROR_SYNTAX,
                       "the reason is empty; say who needs the call, and "
                       "what for");
        }
        stuck = stuck != NULL ? stuck : at;
    }
    if (stuck != NULL) {
        return profile_reader_fault(r, stuck, QS_ERROR_SYNTAX,
                                    "' -- ' needs a blank on both sides");
    }
    return profile_reader_fault(r, r->line_end, QS_ERROR_SYNTAX,
                                "a rule ends with its reason: ' -- REASON'");
}

static gboolean add_rule_arch(ProfileReader *r, QsRule *rule, ProfileSpan word)
{
    const QsAbi *abi;

    if (word.length == 0) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX,
                                    "expected an architecture");
    }
    abi = profile_reader_find_arch(r, word);
    if (abi == NULL) {
        return FALSE;
    }
    if (rule->archs & QS_ARCH_BIT(abi->arch)) {
        return profile_reader_fault(r, word.start, QS_ERROR_SYNTAX, "'%s' is named twice",
                                    abi->name);
    }
    if (!(r->profile->archs & QS_ARCH_BIT(abi->arch))) {
        return profile_reader_fault(
            r, word.start, QS_ERROR_SYNTAX,
            "the 'arch' line of this profile (line %u) leaves out %s", r->arch_line,
            abi->name);
    }
    rule->archs |= QS_ARCH_BIT(abi->arch);
    return TRUE;
}

/* "[ARCH, ...]" at *@at, which moves on. */
static gboolean read_rule_archs(ProfileReader *r, QsRule *rule, const char **at)
{
    const char *p = *at;

    do {
        ProfileSpan word;

        p++;
        while (p < r->line_end && is_blank(*p)) {
            p++;
        }
        word.start = p;
        while (p < r->line_end && is_word(*p)) {
            p++;
        }
        word.length = p - word.start;
        if (!add_rule_arch(r, rule, word)) {
            return FALSE;
        }
        while (p < r->line_end && is_blank(*p)) {
            p++;
        }
    } while (p < r->line_end && *p == ',');
    if (p == r->line_end || *p != ']') {
        return profile_reader_fault(r, p, QS_ERROR_SYNTAX, "expected ',' or ']'");
    }
    *at = p + 1;
    return TRUE;
}

static gboolean token_is(const ProfileToken *token, const char *word)
{
    return token->kind == TOKEN_WORD && token->length == strlen(word) &&
           memcmp(token->start, word, token->length) == 0;
}

static uint32_t first_arch(uint32_t archs)
{
    return __builtin_ctz(archs);
}

/* "[if CONDITION]" behind "errno NAME" or "kill". */
static gboolean read_if(ProfileReader *r, QsRule *rule, const char *at, const char *end)
{
    ProfileToken next = profile_next_token(at, end);

    if (next.kind == TOKEN_END) {
        return TRUE;
    }
    if (!token_is(&next, "if")) {
        return profile_reader_fault(r, next.start, QS_ERROR_SYNTAX,
                                    "expected 'if CONDITION' or ' -- REASON'");
    }
    rule->expr = profile_expr_parse(r->arena, r->line, next.start + next.length, end,
                                    &r->fault);
    return rule->expr != NULL;
}

/* "errno NAME [if CONDITION]" behind the word errno. */
static gboolean read_errno(ProfileReader *r, QsRule *rule, const char *at,
                           const char *end)
{
    const QsAbi *abi = qs_abi_get(first_arch(rule->archs));
    ProfileToken name = profile_next_token(at, end);

    if (name.kind != TOKEN_WORD) {
        return profile_reader_fault(r, name.start, QS_ERROR_SYNTAX,
                                    "expected an error's name, as ENOSYS");
    }
    rule->errno_name = qs_arena_strndup(r->arena, name.start, name.length);
    rule->action.kind = QS_ACTION_ERRNO;
    if (!qs_abi_find_errno(abi, rule->errno_name, &rule->action.data)) {
        return profile_reader_fault(r, name.start, QS_ERROR_UNKNOWN,
                                    "there is no error '%s' on %s", rule->errno_name,
                                    abi->name);
    }
    return read_if(r, rule, name.start + name.length, end);
}

/* "named NAME, NAME... [if CONDITION]" behind the word named. */
static gboolean read_named(ProfileReader *r, QsRule *rule, const ProfileToken *named,
                           const char *end)
{
    const char *rest = end;

    if (qs_name_verb(rule->call) == 0) {
        return profile_reader_fault(
            r, named->start, QS_ERROR_SYNTAX,
            "the broker does not serve %s; it serves open, openat, unlink, unlinkat, "
            "connect, bind, sendto and sendmsg",
            rule->call);
    }
    rule->names = profile_names_parse(rule->call, r->line, named->start + named->length,
                                      end, &rest, &r->fault);
    rule->action.kind = QS_ACTION_USER_NOTIF;
    return rule->names != NULL && read_if(r, rule, rest, end);
}

/* Of a list of what follows refused calls, which grants nothing. */
static gboolean read_list_body(ProfileReader *r, QsRule *rule, const ProfileToken *first,
                               const char *end)
{
    const char *behind = first->start + first->length;

    if (token_is(first, "kill")) {
        rule->action.kind = QS_ACTION_KILL_PROCESS;
        return read_if(r, rule, behind, end);
    }
    if (token_is(first, "errno")) {
        return read_errno(r, rule, behind, end);
    }
    return profile_reader_fault(
        r, first->start, QS_ERROR_SYNTAX,
        "'%s' lists what follows refused calls: expected 'kill' or "
        "'errno NAME', with or without 'if CONDITION'",
        r->profile->name);
}

static gboolean read_body(ProfileReader *r, QsRule *rule, const char *at, const char *end)
{
    ProfileToken first = profile_next_token(at, end);
    ProfileToken next = profile_next_token(first.start + first.length, end);

    if (qs_profile_is_violation_list(r->profile)) {
        return read_list_body(r, rule, &first, end);
    }
    if (first.kind == TOKEN_END) {
        return profile_reader_fault(r, first.start, QS_ERROR_SYNTAX,
                                    "expected 'allow', 'errno NAME', 'named NAME' or a "
                                    "condition");
    }
    if (token_is(&first, "allow")) {
        return next.kind == TOKEN_END ||
               profile_reader_fault(
                   r, next.start, QS_ERROR_SYNTAX,
                   "'allow' has no condition; to have one, write it instead "
                   "of 'allow'");
    }
    if (token_is(&first, "errno")) {
        return read_errno(r, rule, next.start, end);
    }
    if (token_is(&first, "named")) {
        return read_named(r, rule, &first, end);
    }
    if (token_is(&first, "kill") && (next.kind == TOKEN_END || token_is(&next, "if"))) {
        return profile_reader_fault(
            r, first.start, QS_ERROR_SYNTAX,
            "'kill' stands in the lists below violation/ only; what no "
            "profile allows is refused anyway");
    }
    rule->expr = profile_expr_parse(r->arena, r->line, at, end, &r->fault);
    return rule->expr != NULL;
}

gboolean profile_rule_try(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr,
                          QsAction *ret_action, QsCond **ret_cond, ProfileFault *fault)
{
    g_auto(QsArena) scratch = { 0 };
    const QsAbiCall *call;
    const QsExpr *expr;
    QsAction action = rule->action;
    QsCond *cond = NULL;

    if (profile_packed_resolve(rule, abi, ret_nr, ret_action, ret_cond)) {
        return TRUE;
    }
    call = qs_abi_find_call(abi, rule->call);
    if (call == NULL) {
        return profile_fault_set(fault, QS_ERROR_UNKNOWN, rule->column,
                                 "there is no call '%s' on %s", rule->call, abi->name);
    }
    if (rule->errno_name != NULL &&
        !qs_abi_find_errno(abi, rule->errno_name, &action.data)) {
        return profile_fault_set(fault, QS_ERROR_UNKNOWN, rule->column,
                                 "there is no error '%s' on %s", rule->errno_name,
                                 abi->name);
    }
    expr = profile_rule_expr(rule, &scratch);
    if (expr != NULL) {
        cond = profile_expr_resolve(expr, abi, call, fault);
        if (cond == NULL) {
            return FALSE;
        }
    }
    *ret_nr = call->nr;
    *ret_action = action;
    *ret_cond = cond;
    return TRUE;
}

/* A call that some architectures lack: names all of those. */
static gboolean check_call(ProfileReader *r, const QsRule *rule, gboolean named)
{
    g_autofree char *without = NULL;
    uint32_t missing = 0;
    QsArch arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if ((rule->archs & QS_ARCH_BIT(arch)) &&
            qs_abi_find_call(qs_abi_get(arch), rule->call) == NULL) {
            missing |= QS_ARCH_BIT(arch);
        }
    }
    if (missing == 0 || (!named && missing != rule->archs)) {
        return TRUE;
    }
    without = named ? profile_archs_format(missing) : g_strdup("any architecture");
    return profile_fault_set(&r->fault, QS_ERROR_UNKNOWN, rule->column,
                             "there is no call '%s' on %s", rule->call, without);
}

/*
 * A rule holds on every architecture that it, its profile or its library names.  Where
 * none is named it must make sense somewhere.  Whether it does on the architecture that
 * a policy is made for is seen at that time, and earlier by linting.
 */
static gboolean check_rule(ProfileReader *r, const QsRule *rule, gboolean named)
{
    ProfileFault first = { 0 };
    gboolean known = FALSE;
    QsArch arch;

    if (!check_call(r, rule, named)) {
        return FALSE;
    }
    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);
        g_autoptr(QsCond) cond = NULL;
        ProfileFault fault = { 0 };
        QsAction action;
        uint32_t nr;

        if (!(rule->archs & QS_ARCH_BIT(arch)) ||
            qs_abi_find_call(abi, rule->call) == NULL) {
            continue;
        }
        if (profile_rule_try(rule, abi, &nr, &action, &cond, &fault)) {
            known = TRUE;
        } else if (first.message == NULL) {
            first = fault;
        } else {
            g_free(fault.message);
        }
    }
    if (first.message != NULL && (named || !known)) {
        r->fault = first;
        return FALSE;
    }
    g_free(first.message);
    return TRUE;
}

static gboolean read_rule(ProfileReader *r, QsRule *rule, ProfileSpan call)
{
    const char *at = call.start + call.length;
    const char *body_end = NULL;
    ProfileSpan reason = { NULL, 0 };
    gboolean named;

    rule->line = r->number;
    rule->column = profile_fault_column(r->line, call.start);
    rule->roles = r->roles;
    rule->action.kind = QS_ACTION_ALLOW;
    if (*at == '[' && !read_rule_archs(r, rule, &at)) {
        return FALSE;
    }
    named = rule->archs != 0 || r->arch_line != 0 || r->library_archs != 0;
    rule->names_archs = rule->archs != 0;
    if (rule->archs == 0) {
        rule->archs = r->profile->archs;
    }
    if (at == r->line_end || *at != ':') {
        return profile_reader_fault(r, at, QS_ERROR_SYNTAX, "expected ':'");
    }
    at++;
    if (!split_reason(r, at, &body_end, &reason)) {
        return FALSE;
    }
    rule->call = qs_arena_strndup(r->arena, call.start, call.length);
    rule->reason = qs_arena_strndup(r->arena, reason.start, reason.length);
    if (!read_body(r, rule, at, body_end)) {
        return FALSE;
    }
    rule->source = qs_arena_strndup(r->arena, r->line, r->line_end - r->line);
    return check_rule(r, rule, named);
}

gboolean profile_reader_read_rule(ProfileReader *r, ProfileSpan call)
{
    QsRule *rule = qs_arena_new0(r->arena, QsRule);

    if (r->profile->rules->len == QS_PROFILE_MAX_RULES) {
        return profile_reader_fault(r, call.start, QS_ERROR_LIMIT,
                                    "a profile can have %d rules at most",
                                    QS_PROFILE_MAX_RULES);
    }
    if (!read_rule(r, rule, call)) {
        g_clear_pointer(&rule->names, g_ptr_array_unref);
        return FALSE;
    }
    g_ptr_array_add(r->profile->rules, rule);
    return TRUE;
}

gboolean qs_rule_resolve(const QsProfile *profile, const QsRule *rule, const QsAbi *abi,
                         uint32_t *ret_nr, QsAction *ret_action, QsCond **ret_cond,
                         GError **error)
{
    ProfileFault fault = { 0 };

    g_assert(rule->archs & QS_ARCH_BIT(abi->arch));
    if (!profile_rule_try(rule, abi, ret_nr, ret_action, ret_cond, &fault)) {
        profile_fault_throw(&fault, profile->file, rule->line, rule->source,
                            rule->source != NULL ? strlen(rule->source) : 0, error);
        return FALSE;
    }
    return TRUE;
}
