/*
 * qsandbox: actions, as words for filters and as text for people
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A filter returns a 32-bit word: the action in its upper half, 16 bits of data
 * in its lower one.  One table pairs the kinds with their words and names.
 *
 * Limit: the name in "errno:ENAME" means its value on the architecture that this
 * program was compiled for (MIPS has numbers of its own); a number means itself.
 */
#include <errno.h>
#include <string.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/error.h"

/* include/uapi/linux/seccomp.h */
#define RET_ACTION_FULL 0xffff0000u
#define RET_DATA 0x0000ffffu

/* The kernel cuts larger ones down (kernel/seccomp.c, MAX_ERRNO). */
#define ERRNO_MAX 4095

typedef enum DataUse {
    DATA_NONE = 1,
    DATA_ERRNO,
    DATA_MESSAGE,
    DATA_MARK, /* may be left out, as 0 */
} DataUse;

typedef struct ActionInfo {
    QsActionKind kind;
    uint32_t word;
    const char *name;
    DataUse data;
} ActionInfo;

static const ActionInfo action_infos[] = {
    { QS_ACTION_KILL_PROCESS, 0x80000000u, "kill-process", DATA_NONE },
    { QS_ACTION_KILL_THREAD, 0x00000000u, "kill-thread", DATA_NONE },
    { QS_ACTION_TRAP, 0x00030000u, "trap", DATA_MARK },
    { QS_ACTION_ERRNO, 0x00050000u, "errno", DATA_ERRNO },
    { QS_ACTION_USER_NOTIF, 0x7fc00000u, "notify", DATA_NONE },
    { QS_ACTION_TRACE, 0x7ff00000u, "trace", DATA_MESSAGE },
    { QS_ACTION_LOG, 0x7ffc0000u, "log", DATA_NONE },
    { QS_ACTION_ALLOW, 0x7fff0000u, "allow", DATA_NONE },
};

static const ActionInfo *action_info(QsActionKind kind)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(action_infos); i++) {
        if (action_infos[i].kind == kind) {
            return &action_infos[i];
        }
    }
    g_assert_not_reached();
}

uint32_t qs_action_to_ret(QsAction action)
{
    const ActionInfo *info = action_info(action.kind);

    return info->word | (info->data == DATA_NONE ? 0 : action.data);
}

QsAction qs_action_from_ret(uint32_t ret)
{
    QsAction action = { QS_ACTION_KILL_PROCESS, 0 };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(action_infos); i++) {
        const ActionInfo *info = &action_infos[i];

        if (info->word != (ret & RET_ACTION_FULL)) {
            continue;
        }
        action.kind = info->kind;
        if (info->data == DATA_ERRNO) {
            action.data = MIN(ret & RET_DATA, ERRNO_MAX);
        } else if (info->data != DATA_NONE) {
            action.data = ret & RET_DATA;
        }
        break;
    }
    return action;
}

gboolean qs_action_equal(QsAction a, QsAction b)
{
    return a.kind == b.kind && a.data == b.data;
}

gboolean qs_action_permits(QsAction action)
{
    return action.kind == QS_ACTION_ALLOW || action.kind == QS_ACTION_LOG;
}

/* Decimal digits only: no sign, no space, nothing behind, and no zero before others. */
static gboolean parse_number(const char *text, unsigned max, uint16_t *ret_value)
{
    guint64 value;

    if ((text[0] == '0' && text[1]) ||
        !g_ascii_string_to_unsigned(text, 10, 0, max, &value, NULL)) {
        return FALSE;
    }
    *ret_value = value;
    return TRUE;
}

static gboolean parse_errno(const char *text, uint16_t *ret_value, GError **error)
{
    const QsAbi *abi = qs_abi_host();
    uint16_t value;

    if (g_ascii_isalpha(text[0])) {
        abi = abi ? abi : qs_abi_get(QS_ARCH_X86_64);
        if (qs_abi_find_errno(abi, text, ret_value)) {
            return TRUE;
        }
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "unknown error name '%s' in action",
                    text);
        return FALSE;
    }
    if (!parse_number(text, ERRNO_MAX, &value) || value == 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "action 'errno' needs an error name or a number from 1 to %d, "
                    "not '%s'",
                    ERRNO_MAX, text);
        return FALSE;
    }
    *ret_value = value;
    return TRUE;
}

gboolean qs_action_parse(const char *text, QsAction *ret_action, GError **error)
{
    const char *colon = strchr(text, ':');
    size_t length = colon ? (size_t)(colon - text) : strlen(text);
    const ActionInfo *info = NULL;
    QsAction action = { 0 };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(action_infos); i++) {
        if (strlen(action_infos[i].name) == length &&
            strncmp(action_infos[i].name, text, length) == 0) {
            info = &action_infos[i];
        }
    }
    if (!info) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "unknown action '%s' (known: kill-process, kill-thread, "
                    "trap[:N], errno:N, notify, trace:N, log, allow)",
                    text);
        return FALSE;
    }
    if (info->data == DATA_NONE && colon) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "action '%s' takes no value, but '%s' gives one", info->name, text);
        return FALSE;
    }
    if (info->data != DATA_NONE && info->data != DATA_MARK && !colon) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "action '%s' needs a value: '%s:N'",
                    info->name, info->name);
        return FALSE;
    }

    action.kind = info->kind;
    if (info->data == DATA_ERRNO && !parse_errno(colon + 1, &action.data, error)) {
        return FALSE;
    }
    if ((info->data == DATA_MESSAGE || (info->data == DATA_MARK && colon)) &&
        !parse_number(colon + 1, RET_DATA, &action.data)) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "action '%s' needs a number from 0 to %u, not '%s'", info->name,
                    RET_DATA, colon + 1);
        return FALSE;
    }
    *ret_action = action;
    return TRUE;
}

char *qs_action_format(QsAction action)
{
    const ActionInfo *info = action_info(action.kind);

    if (info->data == DATA_NONE || (info->data == DATA_MARK && action.data == 0)) {
        return g_strdup(info->name);
    }
    return g_strdup_printf("%s:%u", info->name, action.data);
}
