/*
 * Text to names of files and addresses
 *
 *   names  = name { "," name }
 *   name   = CLASS
 *          | [ "below" | "device" ] STRING [ access ]
 *          | ( "tcp" | "udp" ) STRING "port" NUMBER [ ".." NUMBER ]
 *   access = "none" | mode { "|" mode }
 *   mode   = "read" | "write" | "create"
 *
 * A STRING stands between quotation marks, and has none.  Only rules about calls that open
 * a file have an access, and these have to.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <netinet/in.h>
#include <string.h>
#include "lexer.h"
#include "parse-names.h"
#include "qsandbox/name.h"
#include "qsandbox/profile.h"

typedef struct Parser {
    const char *call;
    QsBrokerVerb verb;
    const char *line;
    const char *end;
    ProfileToken token; /* the next one, not yet taken */
    ProfileFault *fault;
} Parser;

static void advance(Parser *p)
{
    p->token = profile_next_token(p->token.start + p->token.length, p->end);
}

static gboolean token_is(const Parser *p, const char *word)
{
    return p->token.kind == TOKEN_WORD && p->token.length == strlen(word) &&
           memcmp(p->token.start, word, p->token.length) == 0;
}

static gboolean take_word(Parser *p, const char *word)
{
    gboolean result = token_is(p, word);

    if (result) {
        advance(p);
    }
    return result;
}

static gboolean is_quote(const Parser *p)
{
    return p->token.kind == TOKEN_OTHER && *p->token.start == '"';
}

/* Where a string would begin or begins, and whatever stands in front of it. */
static unsigned column_of(const Parser *p, const char *at)
{
    return profile_fault_column(p->line, at);
}

static gboolean fault(Parser *p, const char *at, QsErrorCode code, const char *format,
                      ...) G_GNUC_PRINTF(4, 5);

static gboolean fault(Parser *p, const char *at, QsErrorCode code, const char *format,
                      ...)
{
    va_list args;
    g_autofree char *text = NULL;

    va_start(args, format);
    text = g_strdup_vprintf(format, args);
    va_end(args);
    return profile_fault_set(p->fault, code, column_of(p, at), "%s", text);
}

static gboolean expected(Parser *p, const char *what)
{
    return fault(p, p->token.start, QS_ERROR_SYNTAX, "expected %s", what);
}

/* The string behind a quotation mark; *ret_at is where its text begins. */
static gboolean take_string(Parser *p, const char *what, const char **ret_at,
                            char **ret_text)
{
    const char *start = p->token.start + 1;
    const char *stop;

    if (!is_quote(p)) {
        return expected(p, what);
    }
    stop = memchr(start, '"', p->end - start);
    if (stop == NULL) {
        return fault(p, p->token.start, QS_ERROR_SYNTAX,
                     "the text in quotation marks does not end");
    }
    *ret_at = start;
    *ret_text = g_strndup(start, stop - start);
    p->token = profile_next_token(stop + 1, p->end);
    return TRUE;
}

static gboolean check_path(Parser *p, const char *at, const char *path, gboolean below)
{
    const char *mark = strpbrk(path, "*?");

    if (path[0] != '/') {
        return fault(p, at, QS_ERROR_SYNTAX, "a path is absolute");
    }
    if (strlen(path) >= QS_BROKER_MAX_PATH) {
        return fault(p, at, QS_ERROR_LIMIT, "a path has less than %d bytes",
                     QS_BROKER_MAX_PATH);
    }
    if (!qs_name_path_is_normal(path)) {
        return fault(p, at, QS_ERROR_SYNTAX,
                     "a path is written without '.', '..', '//' and a '/' at its end");
    }
    if (below && mark != NULL) {
        return fault(p, at + (mark - path), QS_ERROR_SYNTAX,
                     "'below' takes a folder, and no pattern");
    }
    if (below && path[1] == '\0') {
        return fault(p, at, QS_ERROR_SYNTAX, "every file is below \"/\"");
    }
    return TRUE;
}

static gboolean parse_mode(Parser *p, unsigned *access)
{
    static const char *const words[] = { "read", "write", "create" };

    for (size_t i = 0; i < G_N_ELEMENTS(words); i++) {
        unsigned mode = QS_BROKER_READ << i;

        if (!token_is(p, words[i])) {
            continue;
        }
        if (*access & mode) {
            return fault(p, p->token.start, QS_ERROR_SYNTAX, "'%s' is named twice",
                         words[i]);
        }
        *access |= mode;
        advance(p);
        return TRUE;
    }
    return expected(p, "an access: read, write, create, several joined by '|', or none");
}

static gboolean parse_access(Parser *p, unsigned *ret_access)
{
    if (p->verb != QS_BROKER_OPEN) {
        return p->token.kind != TOKEN_WORD || token_is(p, "if") ||
               fault(p, p->token.start, QS_ERROR_SYNTAX,
                     "%s opens no file: a path has no access here", p->call);
    }
    if (take_word(p, "none")) {
        return TRUE;
    }
    for (;;) {
        if (!parse_mode(p, ret_access)) {
            return FALSE;
        }
        if (p->token.kind != TOKEN_BAR) {
            return TRUE;
        }
        advance(p);
    }
}

static QsName *parse_path(Parser *p, gboolean below, gboolean device)
{
    g_autofree char *path = NULL;
    const char *at = p->token.start;
    unsigned access = 0;

    if (device && p->verb != QS_BROKER_OPEN) {
        fault(p, at, QS_ERROR_SYNTAX, "%s opens no device", p->call);
        return NULL;
    }
    if (!take_string(p, "a path in quotation marks", &at, &path) ||
        !check_path(p, at, path, below) || !parse_access(p, &access)) {
        return NULL;
    }
    return qs_name_new_path(p->verb, below, device, path, access);
}

static gboolean parse_port(Parser *p, uint16_t *ret_port)
{
    g_autofree char *text = g_strndup(p->token.start, p->token.length);
    guint64 port;

    if (p->token.kind != TOKEN_NUMBER ||
        !g_ascii_string_to_unsigned(text, 10, 0, UINT16_MAX, &port, NULL)) {
        return expected(p, "a port: a number up to 65535");
    }
    *ret_port = port;
    advance(p);
    return TRUE;
}

/* "port N" or "port N..M" */
static gboolean parse_ports(Parser *p, QsBrokerRule *net)
{
    const char *at;

    if (!take_word(p, "port")) {
        return expected(p, "'port N' or 'port N..M'");
    }
    at = p->token.start;
    if (!parse_port(p, &net->port_first)) {
        return FALSE;
    }
    net->port_last = net->port_first;
    if (p->token.kind != TOKEN_OTHER || *p->token.start != '.') {
        return TRUE;
    }
    if (p->end - p->token.start < 2 || p->token.start[1] != '.') {
        return expected(p, "'..'");
    }
    p->token = profile_next_token(p->token.start + 2, p->end);
    if (!parse_port(p, &net->port_last)) {
        return FALSE;
    }
    return net->port_first < net->port_last ||
           fault(p, at, QS_ERROR_SYNTAX, "a range of ports goes up");
}

static QsName *parse_net(Parser *p, unsigned protocol)
{
    QsBrokerRule net = { .protocol = protocol };
    g_autofree char *text = NULL;
    g_autofree char *why = NULL;
    const char *at = NULL;

    if (!take_string(p, "an address in quotation marks", &at, &text)) {
        return NULL;
    }
    if (!qs_name_parse_cidr(text, strlen(text), &net, &why)) {
        fault(p, at, QS_ERROR_SYNTAX, "%s", why);
        return NULL;
    }
    return parse_ports(p, &net) ? qs_name_new_net(p->verb, &net) : NULL;
}

static gboolean takes_address(QsBrokerVerb verb)
{
    return verb == QS_BROKER_CONNECT || verb == QS_BROKER_BIND || verb == QS_BROKER_SEND;
}

/* What can stand for a name in a rule about this call. */
static char *list_names(const Parser *p)
{
    gboolean open = p->verb == QS_BROKER_OPEN;
    gboolean address = takes_address(p->verb);
    GString *out = g_string_new(NULL);

    for (int class = QS_NAME_IMAGES; class < QS_NAME_WRITTEN; class ++) {
        if (qs_name_class_fits(class, p->verb)) {
            g_string_append_printf(out, "%s, ", qs_name_class_text(class));
        }
    }
    if (p->verb == QS_BROKER_SHARE) {
        g_string_truncate(out, out->len - strlen(", "));
        return g_string_free(out, FALSE);
    }
    g_string_append(out, "[below] \"PATH\"");
    g_string_append(out, open ? " ACCESS, device \"PATH\" ACCESS" : "");
    g_string_append(out, address ? ", tcp|udp \"CIDR\" port N..M" : "");
    return g_string_free(out, FALSE);
}

static QsName *parse_class(Parser *p)
{
    g_autofree char *word = g_strndup(p->token.start, p->token.length);
    g_autofree char *list = list_names(p);
    QsNameClass class = qs_name_class_find(word);

    if (class == 0) {
        fault(p, p->token.start,
              p->token.kind == TOKEN_WORD ? QS_ERROR_UNKNOWN : QS_ERROR_SYNTAX,
              "expected a name; %s takes %s", p->call, list);
        return NULL;
    }
    if (!qs_name_class_fits(class, p->verb)) {
        fault(p, p->token.start, QS_ERROR_SYNTAX,
              "'%s' does not fit the call; %s takes %s", word, p->call, list);
        return NULL;
    }
    advance(p);
    return qs_name_new_class(class);
}

static QsName *parse_name(Parser *p)
{
    static const struct {
        const char *word;
        unsigned protocol;
    } protocols[] = { { "tcp", IPPROTO_TCP }, { "udp", IPPROTO_UDP } };

    for (size_t i = 0; i < G_N_ELEMENTS(protocols); i++) {
        if (!token_is(p, protocols[i].word)) {
            continue;
        }
        if (!takes_address(p->verb)) {
            break;
        }
        advance(p);
        return parse_net(p, protocols[i].protocol);
    }
    /* A path says nothing about a name in a folder that has a descriptor */
    if (p->verb == QS_BROKER_SHARE) {
        return parse_class(p);
    }
    if (is_quote(p)) {
        return parse_path(p, FALSE, FALSE);
    }
    if (take_word(p, "below")) {
        return parse_path(p, TRUE, FALSE);
    }
    if (take_word(p, "device")) {
        return parse_path(p, FALSE, TRUE);
    }
    return parse_class(p);
}

static gboolean check_new(Parser *p, const GPtrArray *names, const QsName *name,
                          const char *at)
{
    for (unsigned i = 0; i < names->len; i++) {
        const QsName *other = names->pdata[i];

        if (strcmp(other->text, name->text) == 0) {
            return fault(p, at, QS_ERROR_SYNTAX, "%s is named twice", name->text);
        }
    }
    return names->len < QS_PROFILE_MAX_RULE_NAMES ||
           fault(p, at, QS_ERROR_LIMIT, "a rule can have %d names at most",
                 QS_PROFILE_MAX_RULE_NAMES);
}

static void free_name(void *name)
{
    qs_name_free(name);
}

GPtrArray *profile_names_parse(const char *call, const char *line, const char *text,
                               const char *end, const char **ret_rest,
                               ProfileFault *fault)
{
    g_autoptr(GPtrArray) names = g_ptr_array_new_with_free_func(free_name);
    Parser p = {
        .call = call,
        .verb = qs_name_verb(call),
        .line = line,
        .end = end,
        .token = profile_next_token(text, end),
        .fault = fault,
    };

    for (;;) {
        const char *at = p.token.start;
        g_autoptr(QsName) name = parse_name(&p);

        if (name == NULL || !check_new(&p, names, name, at)) {
            return NULL;
        }
        g_ptr_array_add(names, g_steal_pointer(&name));
        if (p.token.kind != TOKEN_COMMA) {
            break;
        }
        advance(&p);
    }
    if (p.token.kind != TOKEN_END && !token_is(&p, "if")) {
        expected(&p, "',', 'if CONDITION' or ' -- REASON'");
        return NULL;
    }
    *ret_rest = p.token.start;
    return g_steal_pointer(&names);
}

void profile_names_format(GString *out, const GPtrArray *names)
{
    g_string_append(out, "named ");
    for (unsigned i = 0; i < names->len; i++) {
        const QsName *name = names->pdata[i];

        g_string_append_printf(out, "%s%s", i > 0 ? ", " : "", name->text);
    }
}
