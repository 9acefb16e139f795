/*
 * qsandbox learn: the text of a draft
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Whatever the log has of others (names of threads, paths, advice) is in comments only, and
 * there in plain characters.  Rules consist of what the tables say, and of numbers.
 */
#include "learn.h"

#include <string.h>

#include "qsandbox/name.h"

#define MAX_ORIGINS 3
#define MAX_STACKS 2
#define MAX_FRAMES 8

typedef struct Writer {
    GString *out;
    const CliDraft *draft;
    const CliLearned *learned;
    GPtrArray *rules;
    CliSymbols *symbols;
    gboolean several_archs;
} Writer;

/* Text in a comment: one line of printable characters. */
static char *plain(const char *text)
{
    char *copy = g_strdup(text);

    for (char *c = copy; *c; c++) {
        *c = *c >= ' ' && *c <= '~' ? *c : '?';
    }
    return copy;
}

/* The text behind an escaped one, for people. */
static char *unescape(const char *text)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (; *text; text++) {
        if (*text == '%' && g_ascii_isxdigit(text[1]) && g_ascii_isxdigit(text[2])) {
            char c = g_ascii_xdigit_value(text[1]) << 4 | g_ascii_xdigit_value(text[2]);

            g_string_append_c(out, c >= ' ' && c <= '~' ? c : '?');
            text += 2;
        } else {
            g_string_append_c(out, *text);
        }
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *count(uint64_t times)
{
    return times == 1 ? g_strdup("once")
                      : g_strdup_printf("%" G_GUINT64_FORMAT " times", times);
}

/* The C library's part of a stack says nothing about who wants the call. */
static gboolean is_plumbing(const CliModule *module)
{
    const char *slash = strrchr(module->path, '/');
    const char *file = slash ? slash + 1 : module->path;

    return g_str_has_prefix(file, "libc.so") || g_str_has_prefix(file, "libc-2") ||
           g_str_has_prefix(file, "libpthread") || g_str_has_prefix(file, "ld-");
}

/* Who made the calls of @stack: "from f() (qemu+0x12)", NULL if nobody knows. */
static char *find_origin(Writer *w, const CliStack *stack)
{
    const CliFrame *found = NULL;
    g_autofree char *name = NULL;

    for (guint i = 0; i < stack->frames->len; i++) {
        const CliFrame *frame = &g_array_index(stack->frames, CliFrame, i);

        if (!found || !is_plumbing(frame->module)) {
            found = frame;
        }
        if (!is_plumbing(frame->module)) {
            break;
        }
    }
    if (!found) {
        return NULL;
    }
    name = cli_symbols_find(w->symbols, found);
    return g_strconcat(found->guessed ? "probably from " : "from ", name, NULL);
}

/* The first few origins of @rule's calls, each once. */
static GPtrArray *find_origins(Writer *w, const CliRule *rule)
{
    GPtrArray *origins = g_ptr_array_new_with_free_func(g_free);

    for (guint i = 0; i < rule->calls->len; i++) {
        const CliCall *call = rule->calls->pdata[i];

        for (guint j = 0; j < call->stacks->len && origins->len < MAX_ORIGINS; j++) {
            char *origin = find_origin(w, call->stacks->pdata[j]);

            if (origin &&
                !g_ptr_array_find_with_equal_func(origins, origin, g_str_equal, NULL)) {
                g_ptr_array_add(origins, origin);
            } else {
                g_free(origin);
            }
        }
    }
    return origins;
}

/* Whether the rule is about files, and a filter cannot see which. */
static gboolean is_for_any_file(const CliRule *rule)
{
    static const char *const names[] = { "filename", "pathname", "path",
                                         "oldname",  "newname",  NULL };

    for (unsigned i = 0; !rule->names && i < rule->call->n_args; i++) {
        if (g_strv_contains(names, rule->call->args[i].name)) {
            return TRUE;
        }
    }
    return FALSE;
}

static char *find_reason(Writer *w, const CliRule *rule)
{
    g_autoptr(GPtrArray) origins = find_origins(w, rule);
    g_autofree char *doubt = cli_learn_doubt(rule);
    g_autofree char *times = count(rule->times);
    g_autoptr(GString) out = g_string_new(NULL);

    g_string_append_printf(out, "seen %s", times);
    for (guint i = 0; i < origins->len; i++) {
        g_string_append_printf(out, ", %s", (char *)origins->pdata[i]);
    }
    if (!origins->len) {
        g_string_append(out, ", from where is not known");
    }
    if (is_for_any_file(rule)) {
        g_string_append(out, "; ANY FILE, since no filter sees its name");
    }
    if (doubt) {
        g_string_append_printf(out, "; %s", doubt);
    }
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* "# f() (lib+0x12) < ~g() (qemu+0x34), no-frame-pointers" */
static void put_stack(Writer *w, const CliStack *stack)
{
    g_string_append(w->out, "#  ");
    for (guint i = 0; i < MIN(stack->frames->len, MAX_FRAMES); i++) {
        const CliFrame *frame = &g_array_index(stack->frames, CliFrame, i);
        g_autofree char *name = cli_symbols_find(w->symbols, frame);

        g_string_append_printf(w->out, "%s%s%s", i ? " < " : " ",
                               frame->guessed ? "~" : "", name);
    }
    g_string_append_printf(w->out, " (%s)\n", stack->end);
}

static void put_stacks(Writer *w, const CliRule *rule)
{
    unsigned n = 0;

    for (guint i = 0; i < rule->calls->len; i++) {
        const CliCall *call = rule->calls->pdata[i];

        for (guint j = 0; j < call->stacks->len && n < MAX_STACKS; j++, n++) {
            put_stack(w, call->stacks->pdata[j]);
        }
    }
}

static void put_rule(Writer *w, const CliRule *rule)
{
    g_autofree char *reason = find_reason(w, rule);
    const char *between = "";

    put_stacks(w, rule);
    g_string_append(w->out, rule->call->name);
    if (w->several_archs) {
        g_string_append_printf(w->out, "[%s]", rule->abi->name);
    }
    g_string_append_printf(w->out, ": %s", rule->names ? rule->names : "");
    for (unsigned i = 0; i < 6; i++) {
        g_autofree char *condition = rule->values[i] ? cli_learn_condition(rule, i)
                                                     : NULL;

        if (condition) {
            g_string_append_printf(w->out, "%s%s",
                                   *between      ? between
                                   : rule->names ? " if "
                                                 : "",
                                   condition);
            between = " && ";
        }
    }
    g_string_append_printf(w->out, "%s -- %s\n", *between || rule->names ? "" : "allow",
                           reason);
}

static void put_rules(Writer *w)
{
    QsRole role = 0;

    for (guint i = 0; i < w->rules->len; i++) {
        const CliRule *rule = w->rules->pdata[i];

        if (rule->role != role) {
            role = rule->role;
            g_string_append_printf(w->out, "\nrole %s\n", qs_role_name(role));
        }
        put_rule(w, rule);
    }
}

/* The arguments on which a rule would depend. */
static char *describe_call(const CliCall *call)
{
    g_autoptr(GString) out = g_string_new(call->call ? call->call->name : "unknown call");
    const char *between = "(";

    for (unsigned i = 0; call->call && i < call->call->n_args; i++) {
        const QsAbiArg *arg = &call->call->args[i];

        if (call->checked[arg->index]) {
            g_string_append_printf(out, "%s%s 0x%" G_GINT64_MODIFIER "x", between,
                                   arg->name, call->args[arg->index]);
            between = ", ";
        }
    }
    g_string_append(out, *between == ',' ? ")" : "");
    return g_string_free(g_steal_pointer(&out), FALSE);
}

static void put_call(Writer *w, const CliCall *call)
{
    g_autofree char *text = describe_call(call);
    g_autofree char *times = count(call->times);
    g_autofree char *name = call->name ? unescape(call->name) : NULL;
    g_autofree char *advice = call->advice ? unescape(call->advice) : NULL;

    g_string_append_printf(w->out, "#   %s %s%s%s%s%s\n", text, times, name ? ": " : "",
                           name ? name : "", advice ? ": " : "", advice ? advice : "");
}

/* Calls that no rule allows, below a heading; each kind for its own reason. */
static void put_left_out(Writer *w, CliSeen seen,
                         gboolean (*left_out)(const CliCall *call), const char *heading)
{
    gboolean headed = FALSE;

    for (guint i = 0; i < w->learned->calls->len; i++) {
        const CliCall *call = w->learned->calls->pdata[i];

        if (call->seen != seen || (left_out && !left_out(call))) {
            continue;
        }
        if (!headed) {
            g_string_append_printf(w->out, "#\n# %s\n", heading);
            headed = TRUE;
        }
        put_call(w, call);
    }
}

static gboolean cannot_be_named(const CliCall *call)
{
    g_autofree char *names = NULL;

    if (!call->call) {
        return TRUE;
    }
    names = cli_learn_names(call);
    return cli_learn_needs_name(call) && !names;
}

/* The option that gives a VM the call's name; NULL if there is none. */
static char *find_option(const CliCall *call, gboolean *ret_writes)
{
    QsBrokerVerb verb = call->call ? qs_name_verb(call->call->name) : 0;
    g_autofree char *names = verb ? cli_learn_names(call) : NULL;
    g_autofree char *name = names ? cli_learn_plain_name(call) : NULL;
    g_autofree char *folder = NULL;
    unsigned flags;

    if (g_strcmp0(names, "named networks") == 0) {
        *ret_writes = TRUE;
        return g_strconcat("connect=", name, NULL);
    }
    /* A comma would end the option */
    if (g_strcmp0(names, "named files") != 0 || strchr(name, ',')) {
        return NULL;
    }
    flags = qs_name_arg(call->call->name) + 1;
    *ret_writes = verb != QS_BROKER_OPEN || !call->checked[flags] ||
                  qs_broker_open_access(call->args[flags]) != QS_BROKER_READ;
    folder = g_path_get_dirname(name);
    return g_strconcat("files=", folder, NULL);
}

/* Options by text, and whether the folder is written to. */
static GHashTable *find_options(const CliLearned *learned)
{
    GHashTable *options = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

    for (guint i = 0; i < learned->calls->len; i++) {
        const CliCall *call = learned->calls->pdata[i];
        gboolean writes = FALSE;
        char *option = call->seen == CLI_SEEN_ANSWERED || call->seen == CLI_SEEN_ENDED
                           ? NULL
                           : find_option(call, &writes);

        if (option) {
            writes = writes || g_hash_table_lookup(options, option);
            g_hash_table_replace(options, option, GINT_TO_POINTER(writes));
        }
    }
    return options;
}

static void put_options(Writer *w)
{
    g_autoptr(GHashTable) options = find_options(w->learned);
    g_autoptr(GList)
        keys = g_list_sort(g_hash_table_get_keys(options), (GCompareFunc)strcmp);

    if (keys) {
        g_string_append(w->out,
                        "#\n# Files and addresses are the user's: decide which of "
                        "these the VM is to be given\n# when QEMU starts, as\n");
    }
    for (GList *key = keys; key; key = key->next) {
        g_string_append_printf(w->out, "#   -sandbox on,%s%s\n", (char *)key->data,
                               g_hash_table_lookup(options, key->data) ? "" : ":ro");
    }
}

static void put_warnings(Writer *w)
{
    if (w->learned->has_losses) {
        g_string_append(w->out,
                        "#\n# LINES ARE MISSING in the log: what they said is not "
                        "in here.\n");
    }
    if (w->learned->n_unseen) {
        g_string_append_printf(w->out,
                               "#\n# NOT ALL CALLS ARE IN THE LOG: %" G_GUINT64_FORMAT
                               " or more found no room in it.\n",
                               w->learned->n_unseen);
    }
    if (w->learned->n_running) {
        g_string_append(w->out, "#\n# A run's last line is missing: calls were made more "
                                "often than it says here.\n");
    }
}

static void put_header(Writer *w)
{
    g_autofree char *logs = g_strjoinv(" ", w->draft->logs);
    g_autofree char *safe = plain(logs);

    g_string_append_printf(
        w->out,
        "# A DRAFT, made by 'qsandbox learn' of: %s\n"
        "#\n"
        "# It allows what some run called, and nobody has said yet that this is right.  For\n"
        "# each rule, find the function that makes the call, and what else it may call with;\n"
        "# put that into the reason.  Leave out what no VM should do.  Then take out the line\n"
        "# 'draft'.  docs/writing-profiles.md, \"From a log to a profile\", says how.\n"
        "#\n"
        "# What QEMU called while it started is not in a log of violation=log.  Start it with\n"
        "# this draft and violation=auto next, and learn from both logs.\n"
        "#\n"
        "# Below a stack's functions, ~ marks what was guessed.\n",
        safe);
    put_warnings(w);
    put_options(w);
    put_left_out(w, CLI_SEEN_NAMED, NULL,
                 "Given by name already, but not these files and addresses:");
    put_left_out(w, CLI_SEEN_REFUSED, cannot_be_named,
                 "Refused, and no rule can be made of it: what the call is about is not "
                 "known,\n# or cannot be given to a VM:");
    put_left_out(
        w, CLI_SEEN_ANSWERED, NULL,
        "Answered with an error by a profile that means it; QEMU goes on without:");
    put_left_out(
        w, CLI_SEEN_ENDED, NULL,
        "Not to be allowed: only a hijacked QEMU is expected to call this, and it ends "
        "then:");
}

static gboolean has_several_archs(const GPtrArray *rules)
{
    for (guint i = 1; i < rules->len; i++) {
        if (((CliRule *)rules->pdata[i])->abi != ((CliRule *)rules->pdata[0])->abi) {
            return TRUE;
        }
    }
    return FALSE;
}

static void put_directives(Writer *w)
{
    g_string_append_printf(w->out,
                           "\nprofile %s\nsummary Draft: what a run called beyond its "
                           "profiles\ndraft nobody has curated this yet\n",
                           w->draft->name);
    if (w->draft->match) {
        g_string_append_printf(w->out, "match %s\n", w->draft->match);
    }
    if (w->rules->len && !w->several_archs) {
        g_string_append_printf(w->out, "arch %s\n",
                               ((CliRule *)w->rules->pdata[0])->abi->name);
    }
}

/* What is written has to read, whatever the log said. */
static gboolean check(const char *text, GError **error)
{
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "<draft>", NULL, error);

    return profile != NULL;
}

char *cli_learn_write(const CliDraft *draft, const CliLearned *learned, GError **error)
{
    g_autoptr(GPtrArray) rules = cli_learn_generalise(learned);
    g_autoptr(CliSymbols) symbols = cli_symbols_new();
    g_autoptr(GString) out = g_string_new(NULL);
    Writer w = {
        .out = out,
        .draft = draft,
        .learned = learned,
        .rules = rules,
        .symbols = symbols,
        .several_archs = has_several_archs(rules),
    };

    put_header(&w);
    put_directives(&w);
    put_rules(&w);
    return check(out->str, error) ? g_string_free(g_steal_pointer(&out), FALSE) : NULL;
}
