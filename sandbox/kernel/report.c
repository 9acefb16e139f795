/*
 * qsandbox: the text of one report
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Runs in a signal handler, in a process that may be under attack: so no stdio,
 * no allocation, no locks, and thread names (which the attacker may choose)
 * lose their quotes and control characters.  A buffer that is too small cuts the text, not
 * the line.
 */
#include "report.h"

#include <string.h>

#include "limit.h"
#include "line.h"

/* First of the numbers that belong to another ABI of the host's; see abi.h. */
static gboolean has_foreign;
static uint32_t first_foreign;

void kernel_report_prepare(void)
{
    const QsAbi *host = qs_abi_host();

    has_foreign = host && qs_abi_foreign_numbers(host, &first_foreign);
}

/* Whether @report's call came in by the host's own numbers. */
static gboolean is_native(const KernelReport *report)
{
    const QsAbi *host = qs_abi_host();

    return host && report->audit_arch == host->audit_arch &&
           !(has_foreign && report->nr >= first_foreign);
}

static void put_call(KernelLine *line, const KernelReport *report, const QsAbi *abi)
{
    const QsAbiCall *call = abi ? qs_abi_find_number(abi, report->nr) : NULL;

    if (!call && abi && abi == qs_abi_host() && has_foreign &&
        report->nr >= first_foreign) {
        kernel_line_put(line, "x32:");
        /* x32 shares x86_64's numbers below 512 (syscall_64.tbl). */
        if (report->nr - first_foreign < 512) {
            call = qs_abi_find_number(abi, report->nr - first_foreign);
        }
    }
    kernel_line_put(line, call ? call->name : "unknown");
    kernel_line_put_char(line, '(');
    for (int i = 0; i < 6; i++) {
        if (i) {
            kernel_line_put(line, ", ");
        }
        kernel_line_put_hex(line, report->args[i]);
    }
    kernel_line_put(line, ") nr ");
    kernel_line_put_decimal(line, report->nr);
    kernel_line_put(line, " arch ");
    if (abi) {
        kernel_line_put(line, abi->name);
    } else {
        kernel_line_put_hex(line, report->audit_arch);
    }
}

static void put_hints(KernelLine *line, const KernelReport *report,
                      const QsReporter *reporter)
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
    kernel_line_put(line, ": allowed by ");
    kernel_line_put(line, n ? hints : "no profile");
}

/* Behind the call: why it is told. */
static void put_reason(KernelLine *line, const KernelReport *report,
                       const QsReporter *reporter)
{
    if (report->name) {
        kernel_line_put(line, ": name \"");
        kernel_line_put_foreign_text(line, report->name);
        kernel_line_put_char(line, '"');
    }
    if (report->answer) {
        kernel_line_put(line, ": errno ");
        kernel_line_put_decimal(line, report->answer);
        kernel_line_put(line, " by ");
        kernel_line_put(line, report->answered_by);
    } else if (report->name) {
        kernel_line_put(line, ": ");
        kernel_line_put_foreign_text(line, report->advice ? report->advice : "");
    } else {
        put_hints(line, report, reporter);
    }
}

size_t kernel_report_format(const KernelReport *report, const QsReporter *reporter,
                            char *buffer, size_t size)
{
    KernelLine line = { .at = buffer, .end = buffer + size - 1 };

    kernel_line_put(&line, report->answer ? "qemu-sandbox: answered "
                                          : "qemu-sandbox: refused ");
    put_call(&line, report, qs_abi_find_audit(report->audit_arch));
    kernel_line_put(&line, " in thread \"");
    kernel_line_put_foreign_text(&line, report->thread ? report->thread : "?");
    kernel_line_put(&line, "\" (tid ");
    kernel_line_put_decimal(&line, report->tid);
    if (report->role) {
        kernel_line_put(&line, ", role ");
        kernel_line_put_foreign_text(&line, report->role);
    }
    kernel_line_put(&line, ") at ");
    kernel_line_put_hex(&line, report->ip);
    put_reason(&line, report, reporter);
    if (report->let_through) {
        kernel_line_put(&line, "; LET THROUGH (violation=log)");
    }
    if (report->times > KERNEL_LIMIT_FREE) {
        kernel_line_put(&line, " (");
        kernel_line_put_decimal(&line, report->times);
        kernel_line_put(&line, " times)");
    }
    *line.at++ = '\n';
    return line.at - buffer;
}
