/*
 * Text to conditions in names
 *
 * Recursive descent with one token of look-ahead; only "(" needs three, to tell
 * "(ARG & M) == V" from a group.
 *
 *   condition  = all { "||" all }
 *   all        = primary { "&&" primary }
 *   primary    = "(" condition ")" | comparison
 *   comparison = subject ( "==" | "!=" ) ( union | "{" union { "," union } "}" )
 *              | subject ( "<" | "<=" | ">" | ">=" ) union
 *              | ARG "in" union
 *   subject    = ARG | "(" ARG "&" union ")"
 *   union      = atom { "|" atom }
 *   atom       = NAME | [ "-" ] NUMBER
 *
 * The nodes that the condition becomes are counted while it is read, and the
 * recursion is bounded by QS_COND_MAX_DEPTH.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "characters.h"
#include "expr.h"
#include "lexer.h"

typedef struct Parser {
    QsArena *arena;
    const char *text;
    unsigned column; /* of @text */
    const char *end;
    ProfileToken token; /* the next one, not yet taken */
    unsigned nesting;   /* open parentheses */
    size_t n_nodes;
    ProfileFault *fault;
} Parser;

static void advance(Parser *p)
{
    p->token = profile_next_token(p->token.start + p->token.length, p->end);
}

static unsigned column_of(const Parser *p, ProfileToken token)
{
    /* All of a condition that can stand before a token is ASCII. */
    return token.start - p->text + p->column;
}

/* A token as a message quotes it; one character where it is none of ours. */
static char *quoted(const Parser *p, ProfileToken token)
{
    gunichar c;

    if (token.kind == TOKEN_END) {
        return g_strdup("the end of the condition");
    }
    if (token.kind != TOKEN_OTHER) {
        return g_strdup_printf("'%.*s'", (int)MIN(token.length, 64), token.start);
    }
    c = g_utf8_get_char_validated(token.start, p->end - token.start);
    if (c == (gunichar)-1 || c == (gunichar)-2 || !profile_is_seen(c)) {
        return g_strdup("an unprintable character");
    }
    return g_strdup_printf("'%.*s'", g_utf8_skip[(unsigned char)*token.start],
                           token.start);
}

static gboolean expected(Parser *p, const char *what)
{
    g_autofree char *found = quoted(p, p->token);

    return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column_of(p, p->token),
                             "expected %s, found %s", what, found);
}

static gboolean take(Parser *p, ProfileTokenKind kind, const char *what)
{
    if (p->token.kind != kind) {
        return expected(p, what);
    }
    advance(p);
    return TRUE;
}

static gboolean token_is(ProfileToken token, const char *word)
{
    return token.kind == TOKEN_WORD && token.length == strlen(word) &&
           memcmp(token.start, word, token.length) == 0;
}

static gboolean count_node(Parser *p)
{
    if (++p->n_nodes > QS_COND_MAX_NODES) {
        return profile_fault_set(p->fault, QS_ERROR_LIMIT, column_of(p, p->token),
                                 "the condition has more than %d parts",
                                 QS_COND_MAX_NODES);
    }
    return TRUE;
}

static gboolean parse_number(Parser *p, uint64_t *ret_number)
{
    ProfileToken token = p->token;
    unsigned base = 10;
    unsigned column = column_of(p, token);
    uint64_t number = 0;
    size_t i = 0;

    if (token.length > 1 && token.start[0] == '0') {
        if (token.start[1] != 'x' || token.length == 2) {
            return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column,
                                     "'%.*s' is not a number; numbers are decimal, or "
                                     "hexadecimal with 0x",
                                     (int)MIN(token.length, 64), token.start);
        }
        base = 16;
        i = 2;
    }
    for (; i < token.length; i++) {
        int digit = g_ascii_xdigit_value(token.start[i]);

        if (digit < 0 || (unsigned)digit >= base) {
            return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column,
                                     "'%.*s' is not a number", (int)MIN(token.length, 64),
                                     token.start);
        }
        if (number > (UINT64_MAX - digit) / base) {
            return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column,
                                     "'%.*s' needs more than 64 bits",
                                     (int)MIN(token.length, 64), token.start);
        }
        number = number * base + digit;
    }
    *ret_number = number;
    return TRUE;
}

static gboolean parse_atom(Parser *p, ProfileAtom *atom)
{
    atom->column = column_of(p, p->token);
    if (p->token.kind == TOKEN_WORD) {
        atom->name = qs_arena_strndup(p->arena, p->token.start, p->token.length);
        advance(p);
        return TRUE;
    }
    if (p->token.kind == TOKEN_MINUS) {
        atom->negative = TRUE;
        advance(p);
    }
    if (p->token.kind != TOKEN_NUMBER) {
        return expected(p, atom->negative ? "a number behind '-'"
                                          : "a number or a constant's name");
    }
    if (!parse_number(p, &atom->number)) {
        return FALSE;
    }
    if (atom->negative && atom->number > (uint64_t)1 << 63) {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, atom->column,
                                 "'-%.*s' needs more than 64 bits",
                                 (int)MIN(p->token.length, 64), p->token.start);
    }
    advance(p);
    return TRUE;
}

static gboolean parse_union(Parser *p, ProfileUnion *ret)
{
    g_autoptr(GArray) atoms = NULL;
    ProfileAtom atom = { 0 };

    if (!parse_atom(p, &atom)) {
        return FALSE;
    }
    if (p->token.kind != TOKEN_BAR) {
        ret->atoms = qs_arena_memdup(p->arena, &atom, sizeof(atom));
        ret->n_atoms = 1;
        return TRUE;
    }
    atoms = g_array_new(FALSE, FALSE, sizeof(ProfileAtom));
    g_array_append_val(atoms, atom);
    while (p->token.kind == TOKEN_BAR) {
        advance(p);
        atom = (ProfileAtom){ 0 };
        if (!parse_atom(p, &atom)) {
            return FALSE;
        }
        g_array_append_val(atoms, atom);
    }
    ret->n_atoms = atoms->len;
    ret->atoms = qs_arena_memdup(p->arena, atoms->data, atoms->len * sizeof(ProfileAtom));
    return TRUE;
}

static gboolean parse_one_value(Parser *p, QsExpr *expr)
{
    expr->values = qs_arena_new0(p->arena, ProfileUnion);
    expr->n_values = 1;
    return parse_union(p, &expr->values[0]);
}

static gboolean parse_set(Parser *p, QsExpr *expr)
{
    g_autoptr(GArray) values = g_array_new(FALSE, TRUE, sizeof(ProfileUnion));
    gboolean more;

    expr->set = TRUE;
    advance(p);
    if (p->token.kind == TOKEN_CLOSE) {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column_of(p, p->token),
                                 "a set needs at least one value");
    }
    do {
        g_array_set_size(values, values->len + 1);
        if (!count_node(p) ||
            !parse_union(p, &g_array_index(values, ProfileUnion, values->len - 1))) {
            return FALSE;
        }
        more = p->token.kind == TOKEN_COMMA;
        if (more) {
            advance(p);
        }
    } while (more);
    expr->n_values = values->len;
    expr->values = qs_arena_memdup(p->arena, values->data,
                                   values->len * sizeof(ProfileUnion));
    expr->depth = values->len > 1 ? 2 : 1;
    return take(p, TOKEN_CLOSE, "',' or '}'");
}

static gboolean parse_in(Parser *p, QsExpr *expr)
{
    advance(p);
    if (expr->mask.n_atoms > 0) {
        return profile_fault_set(
            p->fault, QS_ERROR_SYNTAX, expr->column,
            "'in' compares a whole argument: write '%s in ...' for \"no "
            "other bits\", or '(%s & M) == V'",
            expr->arg, expr->arg);
    }
    if (p->token.kind == TOKEN_OPEN) {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column_of(p, p->token),
                                 "'in' takes A|B and means \"no other bits\"; for one of "
                                 "several values write '%s == {A, B}'",
                                 expr->arg);
    }
    expr->kind = EXPR_IN;
    return parse_one_value(p, expr);
}

static gboolean no_operator(Parser *p, const QsExpr *expr)
{
    unsigned column = column_of(p, p->token);

    if (p->token.kind == TOKEN_AMPERSAND) {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column,
                                 "'%s & M' alone would hold if any bit is shared; write "
                                 "(%s & M) != 0, or (%s & M) == V",
                                 expr->arg, expr->arg, expr->arg);
    }
    if (p->token.kind == TOKEN_OTHER && *p->token.start == '=') {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column,
                                 "'=' compares nothing; write '=='");
    }
    return expected(p, expr->mask.n_atoms > 0 ? "==, !=, <, <=, > or >="
                                              : "==, !=, <, <=, >, >= or in");
}

static gboolean parse_operator_and_value(Parser *p, QsExpr *expr)
{
    static const QsCmp ops[] = {
        [TOKEN_EQ] = QS_CMP_EQ, [TOKEN_NE] = QS_CMP_NE, [TOKEN_LT] = QS_CMP_LT,
        [TOKEN_LE] = QS_CMP_LE, [TOKEN_GT] = QS_CMP_GT, [TOKEN_GE] = QS_CMP_GE,
    };

    if (token_is(p->token, "in")) {
        return parse_in(p, expr);
    }
    if (p->token.kind < TOKEN_EQ || p->token.kind > TOKEN_GE) {
        return no_operator(p, expr);
    }
    expr->op = ops[p->token.kind];
    advance(p);
    if (p->token.kind != TOKEN_OPEN) {
        return parse_one_value(p, expr);
    }
    if (expr->op != QS_CMP_EQ && expr->op != QS_CMP_NE) {
        return profile_fault_set(p->fault, QS_ERROR_SYNTAX, column_of(p, p->token),
                                 "a set can be compared with == and != only");
    }
    return parse_set(p, expr);
}

static gboolean parse_arg(Parser *p, QsExpr *expr)
{
    if (p->token.kind != TOKEN_WORD) {
        if (p->token.kind == TOKEN_OTHER && *p->token.start == '!') {
            return profile_fault_set(
                p->fault, QS_ERROR_SYNTAX, column_of(p, p->token),
                "there is no negation; use != or the opposite comparison");
        }
        return expected(p, "an argument's name or '('");
    }
    expr->arg = qs_arena_strndup(p->arena, p->token.start, p->token.length);
    advance(p);
    return TRUE;
}

static QsExpr *expr_new(Parser *p, ProfileExprKind kind)
{
    QsExpr *expr = qs_arena_new0(p->arena, QsExpr);

    expr->kind = kind;
    expr->column = column_of(p, p->token);
    expr->depth = 1;
    return expr;
}

static QsExpr *parse_comparison(Parser *p)
{
    QsExpr *expr = expr_new(p, EXPR_COMPARE);
    gboolean ok = count_node(p);

    if (ok && p->token.kind == TOKEN_LEFT) {
        /* parse_primary() has seen "( ARG &". */
        advance(p);
        expr->column = column_of(p, p->token);
        ok = parse_arg(p, expr) && take(p, TOKEN_AMPERSAND, "'&'") &&
             parse_union(p, &expr->mask) && take(p, TOKEN_RIGHT, "'|' or ')'");
    } else if (ok) {
        ok = parse_arg(p, expr);
    }
    return ok && parse_operator_and_value(p, expr) ? expr : NULL;
}

static QsExpr *parse_condition(Parser *p);

static QsExpr *parse_group(Parser *p)
{
    QsExpr *expr;

    if (++p->nesting > QS_COND_MAX_DEPTH) {
        profile_fault_set(p->fault, QS_ERROR_LIMIT, column_of(p, p->token),
                          "more than %d parentheses inside each other",
                          QS_COND_MAX_DEPTH);
        return NULL;
    }
    advance(p);
    expr = parse_condition(p);
    if (expr == NULL || !take(p, TOKEN_RIGHT, "'&&', '||' or ')'")) {
        return NULL;
    }
    p->nesting--;
    return expr;
}

static QsExpr *parse_primary(Parser *p)
{
    ProfileToken second;
    ProfileToken third;

    if (p->token.kind != TOKEN_LEFT) {
        return parse_comparison(p);
    }
    second = profile_next_token(p->token.start + p->token.length, p->end);
    third = profile_next_token(second.start + second.length, p->end);
    if (second.kind == TOKEN_WORD && third.kind == TOKEN_AMPERSAND) {
        return parse_comparison(p);
    }
    return parse_group(p);
}

/* OPERAND { SEPARATOR OPERAND }: the operand itself if there is only one. */
static QsExpr *parse_chain(Parser *p, ProfileTokenKind separator, ProfileExprKind kind,
                           QsExpr *(*parse_operand)(Parser *))
{
    g_autoptr(GPtrArray) operands = NULL;
    QsExpr *group;
    QsExpr *operand = parse_operand(p);
    unsigned i;

    if (operand == NULL || p->token.kind != separator) {
        return operand;
    }
    group = expr_new(p, kind);
    operands = g_ptr_array_new();
    g_ptr_array_add(operands, operand);
    while (p->token.kind == separator) {
        advance(p);
        operand = parse_operand(p);
        if (operand == NULL) {
            return NULL;
        }
        g_ptr_array_add(operands, operand);
    }
    for (i = 0; i < operands->len; i++) {
        operand = operands->pdata[i];
        group->depth = MAX(group->depth, operand->depth + 1);
    }
    group->n_children = operands->len;
    group->children = qs_arena_memdup(p->arena, operands->pdata,
                                      operands->len * sizeof(QsExpr *));
    if (!count_node(p)) {
        return NULL;
    }
    if (group->depth > QS_COND_MAX_DEPTH) {
        profile_fault_set(p->fault, QS_ERROR_LIMIT, group->column,
                          "the condition is nested more than %d deep", QS_COND_MAX_DEPTH);
        return NULL;
    }
    return group;
}

static QsExpr *parse_all(Parser *p)
{
    return parse_chain(p, TOKEN_AND, EXPR_ALL, parse_primary);
}

static QsExpr *parse_condition(Parser *p)
{
    return parse_chain(p, TOKEN_OR, EXPR_ANY, parse_all);
}

QsExpr *profile_expr_parse(QsArena *arena, const char *line, const char *text,
                           const char *end, ProfileFault *fault)
{
    Parser p = {
        .arena = arena,
        .text = text,
        .column = profile_fault_column(line, text),
        .end = end,
        .fault = fault,
    };
    QsExpr *expr;

    p.token = profile_next_token(text, end);
    expr = parse_condition(&p);
    if (expr != NULL && p.token.kind != TOKEN_END) {
        expected(&p, "'&&', '||' or ' -- REASON'");
        return NULL;
    }
    return expr;
}
