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
#include "learn.h"

#include <errno.h>
#include <string.h>

#define PREFIX "qemu-sandbox-learn "
#define REPORT "qemu-sandbox: refused "
#define LOSS "qemu-sandbox: some reports had no room"

/* More than the longest line that the listener writes. */
#define MAX_LINE 8192

/* Of all logs together; the listener keeps a few thousand of each run. */
#define MAX_CALLS 65536
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
    const char *file;
    GHashTable *runs; /* PID → Run * */
    GRegex *report;
    const char *line;
    const char *at; /* in the line */
    unsigned number;
    GError **error;
} Reader;

static void stack_free(void *data)
{
    CliStack *stack = data;

    g_array_unref(stack->frames);
    g_free(stack->end);
    g_free(stack);
}

static void call_free(void *data)
{
    CliCall *call = data;

    g_free(call->thread);
    g_free(call->name);
    g_free(call->advice);
    g_ptr_array_unref(call->stacks);
    g_free(call);
}

static void module_free(void *data)
{
    CliModule *module = data;

    g_free(module->path);
    g_free(module->build_id);
    g_free(module);
}

static void run_free(void *data)
{
    Run *run = data;

    g_hash_table_unref(run->calls);
    g_hash_table_unref(run->modules);
    g_free(run);
}

CliLearned *cli_learned_new(void)
{
    CliLearned *learned = g_new0(CliLearned, 1);

    learned->calls = g_ptr_array_new_with_free_func(call_free);
    learned->modules = g_ptr_array_new_with_free_func(module_free);
    return learned;
}

void cli_learned_free(CliLearned *learned)
{
    g_ptr_array_unref(learned->calls);
    g_ptr_array_unref(learned->modules);
    g_free(learned);
}

/* The first fault counts: what follows from it is none of its own. */
static gboolean fault(Reader *r, const char *what)
{
    if (*r->error) {
        return FALSE;
    }
    g_set_error(r->error, QS_ERROR, QS_ERROR_SYNTAX, "%s:%u:%u: %s", r->file, r->number,
                (unsigned)(r->at - r->line) + 1, what);
    return FALSE;
}

/* The next word into @ret, which has room for a line. */
static gboolean take_word(Reader *r, char ret[MAX_LINE])
{
    size_t length;

    r->at += *r->at == ' ';
    length = strcspn(r->at, " ");
    memcpy(ret, r->at, length);
    ret[length] = '\0';
    return length > 0;
}

static void pass(Reader *r, const char *word)
{
    r->at += strlen(word);
}

static gboolean read_number(const char *text, unsigned base, uint64_t *ret)
{
    const char *end = NULL;
    gboolean hex = g_str_has_prefix(text, "0x");

    if (hex != (base == 16) || !g_ascii_isxdigit(text[hex ? 2 : 0])) {
        return FALSE;
    }
    errno = 0;
    *ret = g_ascii_strtoull(text + (hex ? 2 : 0), (char **)&end, base);
    return *end == '\0' && errno == 0;
}

static gboolean take_number(Reader *r, uint64_t *ret)
{
    char word[MAX_LINE];

    if (!take_word(r, word) || !read_number(word, 10, ret)) {
        return fault(r, "expected a number");
    }
    pass(r, word);
    return TRUE;
}

static gboolean at_end(Reader *r)
{
    return *r->at == '\0' || fault(r, "expected the end of the line");
}

/* "KEY=TEXT"; *ret_text is the caller's. */
static gboolean take_value(Reader *r, const char *key, char **ret_text)
{
    char word[MAX_LINE];
    g_autofree char *what = g_strdup_printf("expected '%s=' and a text", key);
    size_t length = strlen(key);

    if (!take_word(r, word) || strncmp(word, key, length) != 0 || word[length] != '=' ||
        word[length + 1] == '\0') {
        return fault(r, what);
    }
    *ret_text = g_strdup(word + length + 1);
    pass(r, word);
    return TRUE;
}

/* Bytes as the listener escapes them: what it would not have written is a fault. */
static gboolean is_escaped(const char *text)
{
    for (; *text; text++) {
        if (*text == '%') {
            if (!g_ascii_isxdigit(text[1]) || !g_ascii_isxdigit(text[2])) {
                return FALSE;
            }
            text += 2;
        } else if (!g_ascii_isalnum(*text) && !strchr("._-+,:/@[]?", *text)) {
            return FALSE;
        }
    }
    return TRUE;
}

static gboolean take_escaped(Reader *r, const char *key, char **ret_text)
{
    const char *start = r->at;
    g_autofree char *text = NULL;

    if (!take_value(r, key, &text)) {
        return FALSE;
    }
    if (!is_escaped(text)) {
        r->at = start + (*start == ' ');
        return fault(r, "a text with characters that have to be escaped");
    }
    *ret_text = g_steal_pointer(&text);
    return TRUE;
}

static Run *find_run(Reader *r, uint64_t pid)
{
    return g_hash_table_lookup(r->runs, &pid);
}

static gboolean read_begin(Reader *r, uint64_t pid)
{
    char word[MAX_LINE] = "";
    uint64_t version;
    Run *run;
    const QsAbi *abi;

    if (!take_number(r, &version)) {
        return FALSE;
    }
    if (version != 1) {
        return fault(r, "written by a newer version, which this one does not understand");
    }
    abi = take_word(r, word) ? qs_abi_find(word) : NULL;
    if (!abi) {
        return fault(r, "expected an architecture");
    }
    pass(r, word);
    run = g_new0(Run, 1);
    run->pid = pid;
    run->abi = abi;
    run->calls = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    run->modules = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, NULL);
    /* The same number again is another run, whose end may be missing */
    g_hash_table_replace(r->runs, &run->pid, run);
    r->learned->n_running++;
    return at_end(r);
}

static gint64 *keep_key(uint64_t number)
{
    return g_memdup2(&number, sizeof(number));
}

/* What @table has of the number that comes; *ret is NULL where a line was lost. */
static gboolean take_known(Reader *r, GHashTable *table, void **ret, const char *what)
{
    const char *start = r->at;
    uint64_t number;

    if (!take_number(r, &number)) {
        return FALSE;
    }
    *ret = g_hash_table_lookup(table, &number);
    if (!*ret && !r->learned->has_losses) {
        r->at = start + (*start == ' ');
        return fault(r, what);
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
    char word[MAX_LINE];

    for (unsigned i = 1; take_word(r, word) && i < G_N_ELEMENTS(words); i++) {
        if (strcmp(word, words[i]) == 0) {
            pass(r, word);
            *ret = i;
            return TRUE;
        }
    }
    return fault(r, "expected refused, named, answered or ended");
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
    const char *start = r->at + (*r->at == ' ');

    if (!take_value(r, "args", &text)) {
        return FALSE;
    }
    words = g_strsplit(text, ",", -1);
    for (unsigned i = 0; i < 6 && g_strv_length(words) == 6; i++) {
        const QsAbiArg *arg = call->call ? find_register(call->call, i) : NULL;

        if (strcmp(words[i], "*") == 0) {
            continue;
        }
        call->checked[i] = TRUE;
        if ((call->call && !arg) || !read_number(words[i], 16, &call->args[i]) ||
            (arg && !is_plain_number(arg, call->args[i]))) {
            r->at = start;
            return fault(r, "an argument that this call does not have, or no number");
        }
    }
    if (g_strv_length(words) != 6) {
        r->at = start;
        return fault(r, "expected six arguments");
    }
    return TRUE;
}

/*
 * Threads that no role is known of do not narrow themselves, so the rules of any role hold
 * in them.  Those of vCPUs are called "vcpu 0" and so on in older reports.
 */
static QsRole find_role(const char *text)
{
    g_autofree char *word = g_strndup(text, strcspn(text, " %"));
    QsRole role;

    return qs_role_parse(word, &role) ? role : QS_ROLE_MAIN;
}

/* "arch=A call=NAME nr=N"; what has no name is left out of the draft. */
static gboolean take_call_name(Reader *r, CliCall *call)
{
    const char *start = r->at + (*r->at == ' ');
    g_autofree char *arch = NULL;
    g_autofree char *name = NULL;
    g_autofree char *text = NULL;
    uint64_t nr;

    if (!take_escaped(r, "arch", &arch) || !take_escaped(r, "call", &name) ||
        !take_value(r, "nr", &text)) {
        return FALSE;
    }
    call->abi = qs_abi_find(arch);
    call->call = call->abi ? qs_abi_find_call(call->abi, name) : NULL;
    if (!read_number(text, 10, &nr) || nr > UINT32_MAX ||
        (call->call ? call->call->nr != nr : strcmp(name, "?") != 0)) {
        r->at = start;
        return fault(r, "name and number are not those of one call");
    }
    return TRUE;
}

static gboolean take_rest(Reader *r, CliCall *call)
{
    g_autofree char *role = NULL;

    if (!take_args(r, call) || !take_escaped(r, "role", &role) ||
        !take_escaped(r, "thread", &call->thread)) {
        return FALSE;
    }
    call->role = find_role(role);
    if (g_str_has_prefix(r->at, " name=") && !take_escaped(r, "name", &call->name)) {
        return FALSE;
    }
    if (call->name && g_str_has_prefix(r->at, " advice=") &&
        !take_escaped(r, "advice", &call->advice)) {
        return FALSE;
    }
    return at_end(r);
}

static CliCall *call_new(void)
{
    CliCall *call = g_new0(CliCall, 1);

    call->times = 1;
    call->stacks = g_ptr_array_new_with_free_func(stack_free);
    return call;
}

static gboolean keep_call(Reader *r, CliCall *call)
{
    if (r->learned->calls->len == MAX_CALLS) {
        r->at = r->line;
        return fault(r, "more calls that differ than can be read");
    }
    g_ptr_array_add(r->learned->calls, call);
    return TRUE;
}

static gboolean read_call(Reader *r, Run *run)
{
    CliCall *call = call_new();
    const char *start = r->at;
    uint64_t number;

    if (!keep_call(r, call)) {
        call_free(call);
        return FALSE;
    }
    if (!take_number(r, &number) || !take_seen(r, &call->seen) ||
        !take_call_name(r, call) || !take_rest(r, call)) {
        return FALSE;
    }
    if (g_hash_table_contains(run->calls, &number)) {
        r->at = start + 1;
        return fault(r, "this number is another call's already");
    }
    g_hash_table_insert(run->calls, keep_key(number), call);
    return TRUE;
}

static gboolean read_varies(Reader *r, Run *run)
{
    CliCall *call;
    uint64_t index;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number") ||
        !take_number(r, &index)) {
        return FALSE;
    }
    if (index > 5) {
        return fault(r, "expected the number of an argument");
    }
    if (call) {
        call->checked[index] = FALSE;
    }
    return at_end(r);
}

static gboolean read_times(Reader *r, Run *run)
{
    CliCall *call;
    uint64_t times;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number") ||
        !take_number(r, &times)) {
        return FALSE;
    }
    if (call) {
        call->times = times;
    }
    return at_end(r);
}

static gboolean read_module(Reader *r, Run *run)
{
    CliModule *module = g_new0(CliModule, 1);
    char word[MAX_LINE];
    uint64_t number;

    g_ptr_array_add(r->learned->modules, module);
    if (!take_number(r, &number) || !take_word(r, word) ||
        (strcmp(word, "-") != 0 && strspn(word, "0123456789abcdef") != strlen(word))) {
        return fault(r, "expected a build ID or '-'");
    }
    module->build_id = strcmp(word, "-") == 0 ? NULL : g_strdup(word);
    pass(r, word);
    if (!take_word(r, word) || !is_escaped(word)) {
        return fault(r, "expected an escaped path");
    }
    pass(r, word);
    module->path = g_strdup(word);
    g_hash_table_replace(run->modules, keep_key(number), module);
    return at_end(r);
}

/* "~3+0x12", the "~" if it was guessed. */
static gboolean take_frame(Reader *r, Run *run, CliStack *stack)
{
    char word[MAX_LINE];
    char *plus;
    CliFrame frame = { 0 };
    uint64_t number;

    if (!take_word(r, word) || !(plus = strchr(word, '+'))) {
        return fault(r, "expected MODULE+OFFSET");
    }
    *plus = '\0';
    frame.guessed = word[0] == '~';
    if (!read_number(word + frame.guessed, 10, &number) ||
        !read_number(plus + 1, 16, &frame.offset)) {
        return fault(r, "expected MODULE+OFFSET");
    }
    frame.module = g_hash_table_lookup(run->modules, &number);
    if (!frame.module && !r->learned->has_losses) {
        return fault(r, "no module has this number");
    }
    *plus = '+';
    pass(r, word);
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
    CliStack *stack;
    CliCall *call;
    char word[MAX_LINE];
    gboolean ok = TRUE;

    if (!take_known(r, run->calls, (void **)&call, "no call has this number")) {
        return FALSE;
    }
    if (!take_word(r, word) || !g_strv_contains(ends, word)) {
        return fault(r, "expected why the stack goes no further");
    }
    pass(r, word);
    stack = g_new0(CliStack, 1);
    stack->frames = g_array_new(FALSE, FALSE, sizeof(CliFrame));
    stack->end = g_strdup(word);
    while (ok && *r->at) {
        ok = take_frame(r, run, stack);
    }
    if (ok && call && call->stacks->len < MAX_STACKS) {
        g_ptr_array_add(call->stacks, stack);
    } else {
        stack_free(stack);
    }
    return ok;
}

static gboolean read_full(Reader *r, Run *run)
{
    uint64_t limit, first;

    if (!take_number(r, &limit) || !take_number(r, &first)) {
        return FALSE;
    }
    r->learned->n_unseen = MAX(r->learned->n_unseen, 1);
    return at_end(r);
}

static gboolean read_end(Reader *r, Run *run)
{
    uint64_t calls, unseen;

    if (!take_number(r, &calls) || !take_number(r, &unseen)) {
        return FALSE;
    }
    r->learned->n_unseen = MAX(r->learned->n_unseen, unseen);
    r->learned->n_running -= r->learned->n_running > 0;
    return at_end(r);
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
    char word[MAX_LINE];
    uint64_t pid;
    Run *run;

    r->at = r->line + strlen(PREFIX) - 1;
    if (!take_number(r, &pid) || !take_word(r, word)) {
        return fault(r, "expected a process and what it did");
    }
    if (strcmp(word, "begin") == 0) {
        r->at += 1 + strlen(word);
        return read_begin(r, pid);
    }
    run = find_run(r, pid);
    if (!run) {
        return fault(r, "this process has no line 'begin' before: a part of the log is "
                        "missing");
    }
    for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
        if (strcmp(word, lines[i].word) == 0) {
            r->at += 1 + strlen(word);
            return lines[i].read(r, run);
        }
    }
    r->at++;
    return fault(r, "there are no lines of this kind");
}

/* Without the process's memory to look at: addresses are above what numbers are. */
static gboolean is_checked(const QsAbi *abi, const QsAbiCall *call, const QsAbiArg *arg,
                           uint64_t value)
{
    switch (qs_abi_kind(call, arg)) {
    case QS_ABI_POINTER:
        return FALSE;
    case QS_ABI_HANDLE:
        return arg->bits == 32 ? (int32_t)value < 0 : (int64_t)value < 0;
    case QS_ABI_OPEN:
        return value <= UINT32_MAX && abi->word_bits == 64;
    default:
        return arg->bits > 0;
    }
}

static void take_report_args(const char *text, CliCall *call)
{
    g_auto(GStrv) words = g_strsplit(text, ", ", -1);

    for (unsigned i = 0; call->call->args && i < call->call->n_args; i++) {
        const QsAbiArg *arg = &call->call->args[i];
        uint64_t value = g_ascii_strtoull(words[arg->index] + 2, NULL, 16);

        value &= arg->bits < 64 ? (UINT64_C(1) << arg->bits) - 1 : UINT64_MAX;
        call->checked[arg->index] = is_checked(call->abi, call->call, arg, value);
        call->args[arg->index] = call->checked[arg->index] ? value : 0;
    }
}

/* A call that was not let through: of the start-up filter, or of a VM without log mode. */
static gboolean read_report(Reader *r)
{
    g_autoptr(GMatchInfo) match = NULL;
    g_autofree char *name = NULL;
    g_autofree char *args = NULL;
    g_autofree char *arch = NULL;
    g_autofree char *role = NULL;
    CliCall *call;

    if (strstr(r->line, "; LET THROUGH (violation=log)") ||
        !g_regex_match(r->report, r->line, 0, &match)) {
        return TRUE;
    }
    name = g_match_info_fetch(match, 1);
    args = g_match_info_fetch(match, 2);
    arch = g_match_info_fetch(match, 3);
    role = g_match_info_fetch(match, 4);
    call = call_new();
    call->seen = CLI_SEEN_REFUSED;
    call->abi = qs_abi_find(arch);
    call->call = call->abi ? qs_abi_find_call(call->abi, name) : NULL;
    call->role = find_role(role);
    call->thread = g_strdup("?");
    if (call->call) {
        take_report_args(args, call);
    }
    if (!keep_call(r, call)) {
        call_free(call);
        return FALSE;
    }
    return TRUE;
}

static gboolean read_line(Reader *r)
{
    r->at = r->line;
    if (g_str_has_prefix(r->line, PREFIX)) {
        return read_ours(r);
    }
    if (g_str_has_prefix(r->line, LOSS)) {
        r->learned->has_losses = TRUE;
        return TRUE;
    }
    return !g_str_has_prefix(r->line, REPORT) || read_report(r);
}

/*
 * The next line without its end, of which @ret has room for MAX_LINE bytes; *ret_whole says
 * that these are all, and text.  FALSE at the end.
 */
static gboolean next_line(FILE *stream, char ret[MAX_LINE], gboolean *ret_whole)
{
    size_t n = 0;
    int c = getc_unlocked(stream);

    if (c == EOF) {
        return FALSE;
    }
    *ret_whole = TRUE;
    for (; c != EOF && c != '\n'; c = getc_unlocked(stream)) {
        if (n < MAX_LINE - 1 && c != '\0') {
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
    char line[MAX_LINE];
    gboolean whole;

    r->line = r->at = line;
    while (next_line(stream, line, &whole)) {
        r->number++;
        r->at = line;
        if (!whole && g_str_has_prefix(line, PREFIX)) {
            return fault(r, "a line that is too long, or no text");
        }
        if (whole && !read_line(r)) {
            return FALSE;
        }
    }
    if (ferror(stream)) {
        g_set_error(r->error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s", r->file,
                    g_strerror(errno));
        return FALSE;
    }
    return TRUE;
}

gboolean cli_learn_read(CliLearned *learned, FILE *stream, const char *file,
                        GError **error)
{
    Reader r = {
        .learned = learned,
        .file = file,
        .error = error,
    };
    gboolean done;

    r.runs = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL, run_free);
    r.report = g_regex_new("^qemu-sandbox: refused (\\w+)\\((0x[0-9a-f]{1,16}(?:, "
                           "0x[0-9a-f]{1,16}){5})\\) nr \\d+ arch (\\w+) in thread "
                           "\"[^\"]*\" \\(tid \\d+(?:, role ([^)]*))?\\) at "
                           "0x[0-9a-f]+: allowed by ",
                           G_REGEX_RAW, 0, NULL);
    done = read_stream(&r, stream);
    g_regex_unref(r.report);
    g_hash_table_unref(r.runs);
    return done;
}
