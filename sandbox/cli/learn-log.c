/*
 * qsandbox learn: reading a log
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The log is QEMU's standard error, which others write as well.  What counts are lines that
 * begin with "qemu-sandbox-learn PID " (qsandbox-learn(5)), and reports of calls that were
 * not let through.  The first kind is read strictly: a line that is not as described is a
 * fault.  No text of a line gets any further but through a table (calls, roles,
 * architectures), as a number, or with all but plain characters escaped.
 */
#include "learn-log.h"

#include <errno.h>
#include <string.h>

#define PREFIX "qemu-sandbox-learn "
#define REPORT "qemu-sandbox: refused "
#define LOSS "qemu-sandbox: some reports had no room"

#define MAX_STACKS 8
#define MAX_FRAMES 64

/* One run of QEMU in a log. */
typedef struct Run {
    uint64_t pid;
    const QsAbi *abi;
    GHashTable *calls;   /* number → CliCall * */
    GHashTable *modules; /* number → CliModule * */
} Run;

typedef struct Reader {
    CliLearned *learned;
    CliLine line;
    GHashTable *runs; /* PID → Run * */
    CliReports *reports;
} Reader;

static void run_free(void *data)
{
    Run *run = data;

    g_hash_table_unref(run->calls);
    g_hash_table_unref(run->modules);
    g_free(run);
}

static Run *find_run(Reader *r, uint64_t pid)
{
    return g_hash_table_lookup(r->runs, &pid);
}

static gboolean read_begin(Reader *r, uint64_t pid)
{
    char word[CLI_MAX_LINE] = "";
    uint64_t version;
    Run *run;
    const QsAbi *abi;

    if (!cli_line_number(&r->line, &version)) {
        return FALSE;
    }
    if (version != 1) {
        return cli_line_fault(
            &r->line, "written by a newer version, which this one does not understand");
    }
    abi = cli_line_word(&r->line, word) ? qs_abi_find(word) : NULL;
    if (!abi) {
        return cli_line_fault(&r->line, "expected an architecture");
    }
    cli_line_pass(&r->line, word);
    run = g_new0(Run, 1);
    run->pid = pid;
    run->abi = abi;
    run->calls = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    run->modules = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    /* The same number again is another run, whose end may be missing */
    g_hash_table_replace(r->runs, &run->pid, run);
    r->learned->n_running++;
    return cli_line_is_at_end(&r->line);
}

static gint64 *keep_key(uint64_t number)
{
    return g_memdup2(&number, sizeof(number));
}

/* What @table has of the number that comes; *ret is NULL where a line was lost. */
static gboolean take_known(Reader *r, GHashTable *table, void **ret, const char *what)
{
    const char *start = r->line.at;
    uint64_t number;

    if (!cli_line_number(&r->line, &number)) {
        return FALSE;
    }
    *ret = g_hash_table_lookup(table, &number);
    if (!*ret && !r->learned->has_losses) {
        r->line.at = start + (*start == ' ');
        return cli_line_fault(&r->line, what);
    }
    return TRUE;
}

static gboolean take_seen(Reader *r, CliSeen *ret)
{
    static const char *const words[] = {
        [CLI_SEEN_REFUSED] = "refused",
        [CLI_SEEN_NAMED] = "named",
        [CLI_SEEN_ANSWERED] = "answered",
        [CLI_SEEN_ENDED] = "ended",
    };
    char word[CLI_MAX_LINE];

    for (unsigned i = 1; cli_line_word(&r->line, word) && i < G_N_ELEMENTS(words); i++) {
        if (strcmp(word, words[i]) == 0) {
            cli_line_pass(&r->line, word);
            *ret = i;
            return TRUE;
        }
    }
    return cli_line_fault(&r->line, "expected refused, named, answered or ended");
}

static gboolean is_plain_number(const QsAbiArg *arg, uint64_t value)
{
    return arg->bits == 64 || (arg->bits > 0 && value >> arg->bits == 0);
}

/* The argument of @call in register @index; NULL if there is none. */
static const QsAbiArg *find_register(const QsAbiCall *call, unsigned index)
{
    for (unsigned i = 0; call->args && i < call->n_args; i++) {
        if (call->args[i].index == index) {
            return &call->args[i];
        }
    }
    return NULL;
}

static gboolean take_args(Reader *r, CliCall *call)
{
    g_autofree char *text = NULL;
    g_auto(GStrv) words = NULL;
    const char *start = r->line.at + (*r->line.at == ' ');

    if (!cli_line_value(&r->line, "args", &text)) {
        return FALSE;
    }
    words = g_strsplit(text, ",", -1);
    for (unsigned i = 0; i < 6 && g_strv_length(words) == 6; i++) {
        const QsAbiArg *arg = call->call ? find_register(call->call, i) : NULL;

        if (strcmp(words[i], "*") == 0) {
            continue;
        }
        call->checked[i] = TRUE;
        if ((call->call && !arg) || !cli_read_number(words[i], 16, &call->args[i]) ||
            (arg && !is_plain_number(arg, call->args[i]))) {
            r->line.at = start;
            return cli_line_fault(
                &r->line, "an argument that this call does not have, or no number");
        }
    }
    if (g_strv_length(words) != 6) {
        r->line.at = start;
        return cli_line_fault(&r->line, "expected six arguments");
    }
    return TRUE;
}

/* "arch=A call=NAME nr=N"; what has no name is left out of the draft. */
static gboolean take_call_name(Reader *r, CliCall *call)
{
    const char *start = r->line.at + (*r->line.at == ' ');
    g_autofree char *arch = NULL;
    g_autofree char *name = NULL;
    g_autofree char *text = NULL;
    uint64_t nr;

    if (!cli_line_escaped(&r->line, "arch", &arch) ||
        !cli_line_escaped(&r->line, "call", &name) ||
        !cli_line_value(&r->line, "nr", &text)) {
        return FALSE;
    }
    call->abi = qs_abi_find(arch);
    call->call = call->abi ? qs_abi_find_call(call->abi, name) : NULL;
    if (!cli_read_number(text, 10, &nr) || nr > UINT32_MAX ||
        (call->call ? call->call->nr != nr : strcmp(name, "?") != 0)) {
        r->line.at = start;
        return cli_line_fault(&r->line, "name and number are not those of one call");
    }
    return TRUE;
}

static gboolean take_rest(Reader *r, CliCall *call)
{
    g_autofree char *role = NULL;

    if (!take_args(r, call) || !cli_line_escaped(&r->line, "role", &role) ||
        !cli_line_escaped(&r->line, "thread", &call->thread)) {
        return FALSE;
    }
    call->role = cli_find_role(role);
    if (g_str_has_prefix(r->line.at, " name=") &&
        !cli_line_escaped(&r->line, "name", &call->name)) {
        return FALSE;
    }
    if (call->name && g_str_has_prefix(r->line.at, " advice=") &&
        !cli_line_escaped(&r->line, "advice", &call->advice)) {
        return FALSE;
    }
    return cli_line_is_at_end(&r->line);
}

static gboolean read_call(Reader *r, Run *run)
{
    CliCall *call = cli_learned_add(r->learned, &r->line);
    const char *start = r->line.at;
    uint64_t number;

    if (!call || !cli_line_number(&r->line, &number) || !take_seen(r, &call->seen) ||
        !take_call_name(r, call) || !take_rest(r, call)) {
        return FALSE;
    }
    if (g_hash_table_contains(run->calls, &number)) {
        r->line.at = start + 1;
        return cli_line_fault(&r->line, "this number is another call's already");
    }
    g_hash_table_insert(run->calls, keep_key(number), call);
    return TRUE;
}

static gboolean read_varies(Reader *r, Run *run)
{
    CliCall *call;
    uint64_t index;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number") ||
        !cli_line_number(&r->line, &index)) {
        return FALSE;
    }
    if (index > 5) {
        return cli_line_fault(&r->line, "expected the number of an argument");
    }
    if (call) {
        call->checked[index] = FALSE;
    }
    return cli_line_is_at_end(&r->line);
}

static gboolean read_times(Reader *r, Run *run)
{
    CliCall *call;
    uint64_t times;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number") ||
        !cli_line_number(&r->line, &times)) {
        return FALSE;
    }
    if (call) {
        call->times = times;
    }
    return cli_line_is_at_end(&r->line);
}

static gboolean read_module(Reader *r, Run *run)
{
    CliModule *module = g_new0(CliModule, 1);
    char word[CLI_MAX_LINE];
    uint64_t number;

    g_ptr_array_add(r->learned->modules, module);
    if (!cli_line_number(&r->line, &number) || !cli_line_word(&r->line, word) ||
        (strcmp(word, "-") != 0 && strspn(word, "0123456789abcdef") != strlen(word))) {
        return cli_line_fault(&r->line, "expected a build ID or '-'");
    }
    module->build_id = strcmp(word, "-") == 0 ? NULL : g_strdup(word);
    cli_line_pass(&r->line, word);
    if (!cli_line_word(&r->line, word) || !cli_is_escaped(word)) {
        return cli_line_fault(&r->line, "expected an escaped path");
    }
    cli_line_pass(&r->line, word);
    module->path = g_strdup(word);
    g_hash_table_replace(run->modules, keep_key(number), module);
    return cli_line_is_at_end(&r->line);
}

/* "~3+0x12", the "~" if it was guessed. */
static gboolean take_frame(Reader *r, Run *run, CliStack *stack)
{
    char word[CLI_MAX_LINE];
    char *plus;
    CliFrame frame = { 0 };
    uint64_t number;

    if (!cli_line_word(&r->line, word) || !(plus = strchr(word, '+'))) {
        return cli_line_fault(&r->line, "expected MODULE+OFFSET");
    }
    *plus = '\0';
    frame.guessed = word[0] == '~';
    if (!cli_read_number(word + frame.guessed, 10, &number) ||
        !cli_read_number(plus + 1, 16, &frame.offset)) {
        return cli_line_fault(&r->line, "expected MODULE+OFFSET");
    }
    frame.module = g_hash_table_lookup(run->modules, &number);
    if (!frame.module && !r->learned->has_losses) {
        return cli_line_fault(&r->line, "no module has this number");
    }
    *plus = '+';
    cli_line_pass(&r->line, word);
    if (frame.module && stack->frames->len < MAX_FRAMES) {
        g_array_append_val(stack->frames, frame);
    }
    return TRUE;
}

static gboolean read_from(Reader *r, Run *run)
{
    static const char *const ends[] = { "top",   "broken",     "no-frame-pointers",
                                        "limit", "unreadable", "unsupported",
                                        NULL };
    g_autoptr(CliStack) stack = NULL;
    CliCall *call;
    char word[CLI_MAX_LINE];
    gboolean ok = TRUE;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number")) {
        return FALSE;
    }
    if (!cli_line_word(&r->line, word) || !g_strv_contains(ends, word)) {
        return cli_line_fault(&r->line, "expected why the stack goes no further");
    }
    cli_line_pass(&r->line, word);
    stack = cli_stack_new(word);
    while (ok && *r->line.at) {
        ok = take_frame(r, run, stack);
    }
    if (ok && call && call->stacks->len < MAX_STACKS) {
        g_ptr_array_add(call->stacks, g_steal_pointer(&stack));
    }
    return ok;
}

static gboolean read_full(Reader *r, Run *run)
{
    uint64_t limit, first;

    if (!cli_line_number(&r->line, &limit) || !cli_line_number(&r->line, &first)) {
        return FALSE;
    }
    r->learned->n_unseen = MAX(r->learned->n_unseen, 1);
    return cli_line_is_at_end(&r->line);
}

static gboolean read_end(Reader *r, Run *run)
{
    uint64_t calls, unseen;

    if (!cli_line_number(&r->line, &calls) || !cli_line_number(&r->line, &unseen)) {
        return FALSE;
    }
    r->learned->n_unseen = MAX(r->learned->n_unseen, unseen);
    r->learned->n_running -= r->learned->n_running > 0;
    return cli_line_is_at_end(&r->line);
}

static gboolean read_ours(Reader *r)
{
    static const struct {
        const char *word;
        gboolean (*read)(Reader *r, Run *run);
    } lines[] = {
        { "call", read_call }, { "varies", read_varies }, { "times", read_times },
        { "from", read_from }, { "module", read_module }, { "full", read_full },
        { "end", read_end },
    };
    char word[CLI_MAX_LINE];
    uint64_t pid;
    Run *run;

    r->line.at = r->line.text + strlen(PREFIX) - 1;
    if (!cli_line_number(&r->line, &pid) || !cli_line_word(&r->line, word)) {
        return cli_line_fault(&r->line, "expected a process and what it did");
    }
    if (strcmp(word, "begin") == 0) {
        r->line.at += 1 + strlen(word);
        return read_begin(r, pid);
    }
    run = find_run(r, pid);
    if (!run) {
        return cli_line_fault(
            &r->line, "this process has no line 'begin' before: a part of the log is "
                      "missing");
    }
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        if (strcmp(word, lines[i].word) == 0) {
            r->line.at += 1 + strlen(word);
            return lines[i].read(r, run);
        }
    }
    r->line.at++;
    return cli_line_fault(&r->line, "there are no lines of this kind");
}

static gboolean read_line(Reader *r)
{
    r->line.at = r->line.text;
    if (g_str_has_prefix(r->line.text, PREFIX)) {
        return read_ours(r);
    }
    if (g_str_has_prefix(r->line.text, LOSS)) {
        r->learned->has_losses = TRUE;
        return TRUE;
    }
    return !g_str_has_prefix(r->line.text, REPORT) ||
           cli_reports_read(r->reports, r->learned, &r->line);
}

/*
 * The next line without its end, of which @ret has room for CLI_MAX_LINE bytes; *ret_whole says
 * that these are all, and text.  FALSE at the end.
 */
static gboolean next_line(FILE *stream, char ret[CLI_MAX_LINE], gboolean *ret_whole)
{
    size_t n = 0;
    int c = getc_unlocked(stream);

    if (c == EOF) {
        return FALSE;
    }
    *ret_whole = TRUE;
    for (; c != EOF && c != '\n'; c = getc_unlocked(stream)) {
        if (n < CLI_MAX_LINE - 1 && c != '\0') {
            ret[n++] = c;
        } else {
            *ret_whole = FALSE;
        }
    }
    ret[n] = '\0';
    return TRUE;
}

/* Lines that are longer than any of ours are somebody else's. */
static gboolean read_stream(Reader *r, FILE *stream)
{
    char line[CLI_MAX_LINE];
    gboolean whole;

    r->line.text = r->line.at = line;
    while (next_line(stream, line, &whole)) {
        r->line.number++;
        r->line.at = line;
        if (!whole && g_str_has_prefix(line, PREFIX)) {
            return cli_line_fault(&r->line, "a line that is too long, or no text");
        }
        if (whole && !read_line(r)) {
            return FALSE;
        }
    }
    if (ferror(stream)) {
        g_set_error(r->line.error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s",
                    r->line.file, g_strerror(errno));
        return FALSE;
    }
    return TRUE;
}

gboolean cli_learn_read(CliLearned *learned, FILE *stream, const char *file,
                        GError **error)
{
    g_autoptr(CliReports) reports = cli_reports_new();
    g_autoptr(GHashTable)
        runs = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, run_free);
    Reader r = {
        .learned = learned,
        .line = { .file = file, .error = error },
        .runs = runs,
        .reports = reports,
    };

    return read_stream(&r, stream);
}
