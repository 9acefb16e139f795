/*
 * qsandbox learn: reports of calls that were not let through
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * They are of the start-up filter, or of a VM without log mode.  Lines that only begin like
 * one are somebody else's.
 */
#include "learn-log.h"

#include <string.h>

struct CliReports {
    GRegex *form;
};

CliReports *cli_reports_new(void)
{
    CliReports *reports = g_new0(CliReports, 1);

    reports->form = g_regex_new("^qemu-sandbox: refused (\\w+)\\((0x[0-9a-f]{1,16}(?:, "
                                "0x[0-9a-f]{1,16}){5})\\) nr \\d+ arch (\\w+) in thread "
                                "\"[^\"]*\" \\(tid \\d+(?:, role ([^)]*))?\\) at "
                                "0x[0-9a-f]+: allowed by ",
                                G_REGEX_RAW, 0, NULL);
    return reports;
}

void cli_reports_free(CliReports *reports)
{
    g_regex_unref(reports->form);
    g_free(reports);
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
gboolean cli_reports_read(const CliReports *reports, CliLearned *learned, CliLine *line)
{
    g_autoptr(GMatchInfo) match = NULL;
    g_autofree char *name = NULL;
    g_autofree char *args = NULL;
    g_autofree char *arch = NULL;
    g_autofree char *role = NULL;
    CliCall *call;

    if (strstr(line->text, "; LET THROUGH (violation=log)") ||
        !g_regex_match(reports->form, line->text, 0, &match)) {
        return TRUE;
    }
    name = g_match_info_fetch(match, 1);
    args = g_match_info_fetch(match, 2);
    arch = g_match_info_fetch(match, 3);
    role = g_match_info_fetch(match, 4);
    call = cli_learned_add(learned, line);
    if (!call) {
        return FALSE;
    }
    call->seen = CLI_SEEN_REFUSED;
    call->abi = qs_abi_find(arch);
    call->call = call->abi ? qs_abi_find_call(call->abi, name) : NULL;
    call->role = cli_find_role(role);
    call->thread = g_strdup("?");
    if (call->call) {
        take_report_args(args, call);
    }
    return TRUE;
}
