/*
 * qsandbox: the text of one report
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Runs in a signal handler, in a process that may be under attack: so no stdio,
 * no allocation, no locks, and thread names (which the attacker may choose)
 * lose their quotes and control characters.  Numbers are written by the few
 * lines below.  A buffer that is too small cuts the text, not the line.
 */
#include "report.h"

#include <string.h>

#include "limit.h"

typedef struct Line {
    char *at;
    char *end;
} Line;

/* First of the numbers that belong to another ABI of the host's; see abi.h. */
static gboolean has_foreign;
static uint32_t first_foreign;

void kernel_report_prepare(void)
{
    const QsAbi *host = qs_abi_host();

    has_foreign = host && qs_abi_foreign_numbers(host, &first_foreign);
}

static void put_char(Line *line, char c)
{
    if (line->at < line->end) {
        *line->at++ = c;
    }
}

static void put(Line *line, const char *text)
{
    while (*text) {
        put_char(line, *text++);
    }
}

static void put_foreign_text(Line *line, const char *text)
{
    for (; *text; text++) {
        gboolean plain = *text >= ' ' && *text <= '~' && *text != '"' && *text != '\\';

        put_char(line, plain ? *text : '?');
    }
}

static void put_decimal(Line *line, uint64_t value)
{
    char digits[20];
    size_t n = 0;

    do {
        digits[n++] = '0' + value % 10;
        value /= 10;
    } while (value);
    while (n) {
        put_char(line, digits[--n]);
    }
}

static void put_hex(Line *line, uint64_t value)
{
    int shift = 60;

    put(line, "0x");
    while (shift && !(value >> shift)) {
        shift -= 4;
    }
    for (; shift >= 0; shift -= 4) {
        put_char(line, "0123456789abcdef"[(value >> shift) & 15]);
    }
}

/* Whether @report's call came in by the host's own numbers. */
static gboolean is_native(const KernelReport *report)
{
    const QsAbi *host = qs_abi_host();

    return host && report->audit_arch == host->audit_arch &&
           !(has_foreign && report->nr >= first_foreign);
}

static void put_call(Line *line, const KernelReport *report, const QsAbi *abi)
{
    const QsAbiCall *call = abi ? qs_abi_find_number(abi, report->nr) : NULL;

    if (!call && abi && abi == qs_abi_host() && has_foreign &&
        report->nr >= first_foreign) {
        put(line, "x32:");
        /* x32 shares x86_64's numbers below 512 (syscall_64.tbl). */
        if (report->nr - first_foreign < 512) {
            call = qs_abi_find_number(abi, report->nr - first_foreign);
        }
    }
    put(line, call ? call->name : "unknown");
    put_char(line, '(');
    for (int i = 0; i < 6; i++) {
        if (i) {
            put(line, ", ");
        }
        put_hex(line, report->args[i]);
    }
    put(line, ") nr ");
    put_decimal(line, report->nr);
    put(line, " arch ");
    if (abi) {
        put(line, abi->name);
    } else {
        put_hex(line, report->audit_arch);
    }
}

static void put_hints(Line *line, const KernelReport *report, const QsReporter *reporter)
{
    char hints[512];
    unsigned n = 0;

    if (!reporter->describe) {
        return;
    }
    hints[0] = '\0';
    /* The hints are about the host's own calls; nothing allows any other. */
    if (is_native(report)) {
        n = reporter->describe(reporter->opaque, report->nr, report->args, hints,
                               sizeof(hints));
    }
    put(line, ": allowed by ");
    put(line, n ? hints : "no profile");
}

/* Behind the call: why it is told. */
static void put_reason(Line *line, const KernelReport *report, const QsReporter *reporter)
{
    if (report->name) {
        put(line, ": name \"");
        put_foreign_text(line, report->name);
        put_char(line, '"');
    }
    if (report->answer) {
        put(line, ": errno ");
        put_decimal(line, report->answer);
        put(line, " by ");
        put(line, report->answered_by);
    } else if (report->name) {
        put(line, ": ");
        put_foreign_text(line, report->advice ? report->advice : "");
    } else {
        put_hints(line, report, reporter);
    }
}

size_t kernel_report_format(const KernelReport *report, const QsReporter *reporter,
                            char *buffer, size_t size)
{
    Line line = { .at = buffer, .end = buffer + size - 1 };

    put(&line, report->answer ? "qemu-sandbox: answered " : "qemu-sandbox: refused ");
    put_call(&line, report, qs_abi_find_audit(report->audit_arch));
    put(&line, " in thread \"");
    put_foreign_text(&line, report->thread ? report->thread : "?");
    put(&line, "\" (tid ");
    put_decimal(&line, report->tid);
    if (report->role) {
        put(&line, ", role ");
        put_foreign_text(&line, report->role);
    }
    put(&line, ") at ");
    put_hex(&line, report->ip);
    put_reason(&line, report, reporter);
    if (report->let_through) {
        put(&line, "; LET THROUGH (violation=log)");
    }
    if (report->times > KERNEL_LIMIT_FREE) {
        put(&line, " (");
        put_decimal(&line, report->times);
        put(&line, " times)");
    }
    *line.at++ = '\n';
    return line.at - buffer;
}
