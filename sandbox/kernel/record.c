/*
 * qsandbox: what was seen of refused calls
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Two calls are the same if number, role, kind, name and those arguments agree on which a
 * condition may depend.  Pointers and descriptors are no such arguments.  Of lengths and
 * the like the first value counts, and that it varies, once it does.  What the argument
 * behind a command is (ioctl, fcntl), only the command says: it counts as a value unless
 * it points to memory, until there are too many values of it.
 */
#include "record.h"

#include <string.h>
#include <unistd.h>

#include "line.h"

/* Stacks that are written of one call. */
#define MAX_STACKS 4

/* Values of the argument behind a command. */
#define MAX_OPEN_VALUES 8

/* Smaller numbers are no addresses (vm.mmap_min_addr). */
#define LEAST_ADDRESS 0x10000

#define N_BUCKETS 8192

typedef struct Record {
    uint32_t audit_arch;
    uint32_t nr;
    uint64_t args[6];
    uint64_t name;    /* its hash; 0: none */
    uint32_t role;    /* likewise */
    uint8_t kind;     /* KernelSeenKind */
    uint8_t checked;  /* bits of arguments that count */
    uint8_t sizes;    /* those of which the first value counts */
    uint8_t open;     /* those behind a command */
    uint8_t varies;   /* sizes that have had several values */
    uint8_t n_stacks; /* that were written */
    uint32_t stacks[MAX_STACKS];
    uint32_t times;
    uint32_t told; /* times, as they were written last */
} Record;

static Record records[KERNEL_RECORDS];
static unsigned n_records;
static uint16_t buckets[N_BUCKETS]; /* number of a record, from 1 on */
static uint64_t n_unseen;           /* calls that found no room */
static gboolean begun;
static pid_t pid;
static uint8_t modules_told[512]; /* bits by KernelModule.number */

void kernel_record_prepare(pid_t process)
{
    pid = process;
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
    return hash ^ (hash >> 29);
}

static uint64_t mix_text(const char *text)
{
    uint64_t hash = 0x51ed270b;

    for (; text && *text; text++) {
        hash = mix(hash, (unsigned char)*text);
    }
    return text ? hash | 1 : 0;
}

static gboolean is_address(uint64_t value, const KernelStackSource *source)
{
    char byte;

    return value >= LEAST_ADDRESS && pread(source->memory, &byte, 1, value) == 1;
}

/* Whether @value of a handle is one of the numbers that mean something: AT_FDCWD, -1. */
static gboolean is_special(uint64_t value, unsigned bits)
{
    return bits == 32 ? (int32_t)value < 0 : (int64_t)value < 0;
}

static void classify_arg(Record *record, const QsAbiCall *call, const QsAbiArg *arg,
                         uint64_t value, const KernelStackSource *source)
{
    uint8_t bit = 1u << arg->index;
    QsAbiKind kind = qs_abi_kind(call, arg);

    if (arg->bits < 64) {
        value &= (UINT64_C(1) << arg->bits) - 1;
    }
    if (arg->bits == 0 || kind == QS_ABI_POINTER ||
        (kind == QS_ABI_HANDLE && !is_special(value, arg->bits)) ||
        (kind == QS_ABI_OPEN && is_address(value, source))) {
        return;
    }
    record->args[arg->index] = value;
    record->checked |= bit;
    record->sizes |= kind == QS_ABI_SIZE ? bit : 0;
    record->open |= kind == QS_ABI_OPEN ? bit : 0;
}

static void describe(const KernelReport *report, KernelSeenKind kind, const char *name,
                     const KernelStackSource *source, Record *ret)
{
    const QsAbi *abi = qs_abi_find_audit(report->audit_arch);
    const QsAbiCall *call = abi ? qs_abi_find_number(abi, report->nr) : NULL;

    memset(ret, 0, sizeof(*ret));
    ret->audit_arch = report->audit_arch;
    ret->nr = report->nr;
    ret->kind = kind;
    ret->name = mix_text(name);
    ret->role = mix_text(report->role);
    for (unsigned i = 0; call && call->args && i < call->n_args; i++) {
        classify_arg(ret, call, &call->args[i], report->args[call->args[i].index],
                     source);
    }
}

static gboolean are_same(const Record *a, const Record *b)
{
    uint8_t exact = a->checked & ~a->sizes;

    if (a->audit_arch != b->audit_arch || a->nr != b->nr || a->kind != b->kind ||
        a->name != b->name || a->role != b->role || a->checked != b->checked) {
        return FALSE;
    }
    for (unsigned i = 0; i < 6; i++) {
        if ((exact >> i & 1) && a->args[i] != b->args[i]) {
            return FALSE;
        }
    }
    return TRUE;
}

/* The bucket of @wanted's record, or the free one where it is to be. */
static uint16_t *find_bucket(const Record *wanted)
{
    uint64_t hash = mix(mix(mix(wanted->audit_arch, wanted->nr), wanted->name),
                        wanted->role ^ wanted->checked);

    for (unsigned i = 0; i < 6; i++) {
        hash = (wanted->checked & ~wanted->sizes) >> i & 1 ? mix(hash, wanted->args[i])
                                                           : hash;
    }
    /* There are more buckets than records, so the walk ends */
    for (unsigned i = hash % N_BUCKETS;; i = (i + 1) % N_BUCKETS) {
        if (!buckets[i] || are_same(&records[buckets[i] - 1], wanted)) {
            return &buckets[i];
        }
    }
}

/* How many records differ from @wanted in arguments behind a command only. */
static unsigned count_open_values(const Record *wanted)
{
    unsigned n = 0;

    for (unsigned i = 0; i < n_records; i++) {
        Record other = records[i];

        for (unsigned j = 0; j < 6; j++) {
            other.args[j] = wanted->open >> j & 1 ? wanted->args[j] : other.args[j];
        }
        n += are_same(&other, wanted);
    }
    return n;
}

static void forget_open(Record *record)
{
    record->checked &= ~record->open;
    for (unsigned i = 0; i < 6; i++) {
        record->args[i] = record->open >> i & 1 ? 0 : record->args[i];
    }
    record->open = 0;
}

/* The record like @wanted, made if it is new (*@ret_new); NULL if there is no room. */
static Record *find_record(Record *wanted, gboolean *ret_new)
{
    uint16_t *bucket = find_bucket(wanted);

    *ret_new = FALSE;
    if (!*bucket && wanted->open && count_open_values(wanted) >= MAX_OPEN_VALUES) {
        forget_open(wanted);
        bucket = find_bucket(wanted);
    }
    if (*bucket) {
        return &records[*bucket - 1];
    }
    if (n_records == KERNEL_RECORDS) {
        return NULL;
    }
    *ret_new = TRUE;
    records[n_records] = *wanted;
    *bucket = ++n_records;
    return &records[n_records - 1];
}

/* "qemu-sandbox-learn PID WORD" */
static KernelLine begin(char buffer[KERNEL_RECORD_LINE], const char *word)
{
    KernelLine line = { buffer, buffer + KERNEL_RECORD_LINE - 1 };

    kernel_line_put(&line, "qemu-sandbox-learn ");
    kernel_line_put_decimal(&line, pid);
    kernel_line_put_char(&line, ' ');
    kernel_line_put(&line, word);
    return line;
}

static void end(char buffer[KERNEL_RECORD_LINE], KernelLine *line,
                KernelRecordWriter *writer)
{
    *line->at++ = '\n';
    writer(buffer, line->at - buffer);
}

static void put_number(KernelLine *line, uint64_t number)
{
    kernel_line_put_char(line, ' ');
    kernel_line_put_decimal(line, number);
}

/* A word whose bytes others may have chosen; "?" for what is not known or too long. */
static void put_word(KernelLine *line, const char *key, const char *text)
{
    KernelLine before;

    kernel_line_put(line, key);
    before = *line;
    kernel_line_put_escaped(line, text && *text ? text : "?");
    /* Half a name would be another one */
    if (text && line->end - line->at < 64) {
        *line = before;
        kernel_line_put_char(line, '?');
    }
}

static void write_begin(KernelRecordWriter *writer)
{
    char buffer[KERNEL_RECORD_LINE];
    const QsAbi *host = qs_abi_host();
    KernelLine line = begin(buffer, "begin 1 ");

    kernel_line_put(&line, host ? host->name : "unknown");
    end(buffer, &line, writer);
    begun = TRUE;
}

/* All arguments; "*" for those on which nothing may depend. */
static void put_args(KernelLine *line, const Record *record)
{
    kernel_line_put(line, " args=");
    for (unsigned i = 0; i < 6; i++) {
        kernel_line_put(line, i ? "," : "");
        if (record->checked >> i & 1) {
            kernel_line_put_hex(line, record->args[i]);
        } else {
            kernel_line_put_char(line, '*');
        }
    }
}

static void write_call(unsigned id, const Record *record, const KernelReport *report,
                       const char *name, KernelRecordWriter *writer)
{
    static const char *const kinds[] = {
        [KERNEL_SEEN_REFUSED] = " refused",
        [KERNEL_SEEN_NAMED] = " named",
        [KERNEL_SEEN_ANSWERED] = " answered",
        [KERNEL_SEEN_ENDED] = " ended",
    };
    char buffer[KERNEL_RECORD_LINE];
    const QsAbi *abi = qs_abi_find_audit(record->audit_arch);
    const QsAbiCall *call = abi ? qs_abi_find_number(abi, record->nr) : NULL;
    KernelLine line = begin(buffer, "call");

    put_number(&line, id);
    kernel_line_put(&line, kinds[record->kind]);
    put_word(&line, " arch=", abi ? abi->name : NULL);
    put_word(&line, " call=", call ? call->name : NULL);
    kernel_line_put(&line, " nr=");
    kernel_line_put_decimal(&line, record->nr);
    put_args(&line, record);
    put_word(&line, " role=", report->role);
    put_word(&line, " thread=", report->thread);
    if (name) {
        put_word(&line, " name=", name);
    }
    if (name && report->advice && report->advice[0]) {
        put_word(&line, " advice=", report->advice);
    }
    end(buffer, &line, writer);
}

static void write_numbers(const char *word, uint64_t first, uint64_t second,
                          KernelRecordWriter *writer)
{
    char buffer[KERNEL_RECORD_LINE];
    KernelLine line = begin(buffer, word);

    put_number(&line, first);
    put_number(&line, second);
    end(buffer, &line, writer);
}

static void write_module(uint64_t number, const KernelModule *module, int memory,
                         KernelRecordWriter *writer)
{
    uint8_t id[KERNEL_BUILD_ID_SIZE];
    size_t length = kernel_modules_read_build_id(module, memory, id);
    char buffer[KERNEL_RECORD_LINE];
    KernelLine line = begin(buffer, "module");

    put_number(&line, number);
    kernel_line_put_char(&line, ' ');
    for (size_t i = 0; i < length; i++) {
        kernel_line_put_char(&line, "0123456789abcdef"[id[i] >> 4]);
        kernel_line_put_char(&line, "0123456789abcdef"[id[i] & 15]);
    }
    kernel_line_put(&line, length ? "" : "-");
    put_word(&line, " ", module->path);
    end(buffer, &line, writer);
}

static void write_new_modules(const KernelStack *stack, const KernelStackSource *source,
                              KernelRecordWriter *writer)
{
    for (unsigned i = 0; i < stack->n_frames; i++) {
        unsigned number = stack->frames[i].module;

        if (number / 8 < sizeof(modules_told) &&
            !(modules_told[number / 8] >> number % 8 & 1)) {
            modules_told[number / 8] |= 1u << number % 8;
            write_module(number, stack->frames[i].found, source->memory, writer);
        }
    }
}

static void write_stack(unsigned id, const KernelStack *stack, KernelRecordWriter *writer)
{
    char buffer[KERNEL_RECORD_LINE];
    KernelLine line = begin(buffer, "from");

    put_number(&line, id);
    kernel_line_put_char(&line, ' ');
    kernel_line_put(&line, kernel_stack_end_text(stack->end));
    for (unsigned i = 0; i < stack->n_frames; i++) {
        kernel_line_put(&line, stack->frames[i].guessed ? " ~" : " ");
        kernel_line_put_decimal(&line, stack->frames[i].module);
        kernel_line_put_char(&line, '+');
        kernel_line_put_hex(&line, stack->frames[i].offset);
    }
    end(buffer, &line, writer);
}

/* From where @record's call comes, unless it came from there before. */
static void see_stack(Record *record, pid_t tid, const KernelStackSource *source,
                      KernelRecordWriter *writer)
{
    static KernelStack stack;

    if (record->n_stacks == MAX_STACKS) {
        return;
    }
    kernel_stack_walk(source, tid, &stack);
    for (unsigned i = 0; i < record->n_stacks; i++) {
        if (record->stacks[i] == stack.hash) {
            return;
        }
    }
    record->stacks[record->n_stacks++] = stack.hash;
    write_new_modules(&stack, source, writer);
    write_stack(record - records + 1, &stack, writer);
}

static void see_sizes(Record *record, const Record *seen, KernelRecordWriter *writer)
{
    for (unsigned i = 0; i < 6; i++) {
        if ((record->sizes & ~record->varies) >> i & 1 &&
            record->args[i] != seen->args[i]) {
            record->varies |= 1u << i;
            write_numbers("varies", record - records + 1, i, writer);
        }
    }
}

static void see_unseen(KernelRecordWriter *writer)
{
    if (n_unseen++ == 0) {
        write_numbers("full", KERNEL_RECORDS, n_unseen, writer);
    }
}

void kernel_record_see(const KernelReport *report, KernelSeenKind kind, const char *name,
                       const KernelStackSource *source, KernelRecordWriter *writer)
{
    Record seen;
    Record *record;
    gboolean is_new;

    if (!begun) {
        write_begin(writer);
    }
    describe(report, kind, name, source, &seen);
    record = find_record(&seen, &is_new);
    if (!record) {
        see_unseen(writer);
        return;
    }
    record->times += record->times < UINT32_MAX;
    if (is_new) {
        record->told = 1;
        write_call(n_records, record, report, name, writer);
    } else {
        see_sizes(record, &seen, writer);
    }
    if ((record->times & (record->times - 1)) == 0) {
        see_stack(record, report->tid, source, writer);
        if (record->times > 16) {
            record->told = record->times;
            write_numbers("times", record - records + 1, record->times, writer);
        }
    }
}

void kernel_record_finish(KernelRecordWriter *writer)
{
    if (!begun) {
        return;
    }
    for (unsigned i = 0; i < n_records; i++) {
        if (records[i].told != records[i].times) {
            write_numbers("times", i + 1, records[i].times, writer);
        }
    }
    write_numbers("end", n_records, n_unseen, writer);
}
