/*
 * qsandbox learn: what logs say was seen
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "learn-log.h"

#include <string.h>

/* Of all logs together; the listener keeps a few thousand of each run. */
#define MAX_CALLS 65536

CliStack *cli_stack_new(const char *end)
{
    CliStack *stack = g_new0(CliStack, 1);

    stack->frames = g_array_new(FALSE, FALSE, sizeof(CliFrame));
    stack->end = g_strdup(end);
    return stack;
}

void cli_stack_free(CliStack *stack)
{
    g_array_unref(stack->frames);
    g_free(stack->end);
    g_free(stack);
}

static void stack_free(void *stack)
{
    cli_stack_free(stack);
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

CliCall *cli_learned_add(CliLearned *learned, CliLine *line)
{
    CliCall *call;

    if (learned->calls->len == MAX_CALLS) {
        line->at = line->text;
        cli_line_fault(line, "more calls that differ than can be read");
        return NULL;
    }
    call = g_new0(CliCall, 1);
    call->times = 1;
    call->stacks = g_ptr_array_new_with_free_func(stack_free);
    g_ptr_array_add(learned->calls, call);
    return call;
}

QsRole cli_find_role(const char *text)
{
    g_autofree char *word = g_strndup(text, strcspn(text, " %"));
    QsRole role;

    return qs_role_parse(word, &role) ? role : QS_ROLE_MAIN;
}
