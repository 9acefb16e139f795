/*
 * Fuzzing target: the logs of qsandbox learn
 *
 * Any bytes are either refused, with a message of the promised form, or read.  Out of what
 * is read comes a draft that reads as a profile, or an error; and each of its plain rules
 * is about a call that the log says was refused.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdio.h>
#include <string.h>
#include "learn.h"
#include "refusal.h"
#include "target.h"

static gboolean was_refused(const CliLearned *learned, const QsRule *rule)
{
    for (guint i = 0; i < learned->calls->len; i++) {
        const CliCall *call = learned->calls->pdata[i];

        if (call->seen == CLI_SEEN_REFUSED && call->call &&
            strcmp(call->call->name, rule->call) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static void check_draft(const CliLearned *learned, const char *text)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(text, strlen(text), "draft", NULL, &error);

    target_require(profile != NULL, "a draft reads");
    target_require(profile->draft_line > 0, "a draft says that it is one");
    for (guint i = 0; i < profile->rules->len; i++) {
        target_require(was_refused(learned, profile->rules->pdata[i]),
                       "a rule is about a call that was refused");
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *logs[] = { (char *)"fuzz", NULL };
    const CliDraft draft = { .name = "draft", .logs = logs };
    g_autoptr(CliLearned) learned = cli_learned_new();
    g_autoptr(GError) error = NULL;
    g_autofree char *text = NULL;
    FILE *stream = size ? fmemopen((void *)data, size, "r") : NULL;
    gboolean done;

    if (!stream) {
        return 0;
    }
    done = cli_learn_read(learned, stream, "fuzz", &error);
    fclose(stream);
    if (!done) {
        refusal_check(error);
        return 0;
    }
    text = cli_learn_write(&draft, learned, &error);
    if (text) {
        check_draft(learned, text);
    } else {
        target_require(g_error_matches(error, QS_ERROR, QS_ERROR_LIMIT), error->message);
    }
    return 0;
}
