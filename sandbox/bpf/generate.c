/*
 * Generation: the steps in order
 *
 *   lower.c   policy -> decision diagram: what to tell apart
 *   layout.c  decision diagram -> code graph: in which order, with which tests
 *   encode.c  code graph -> instructions: where everything lies
 *
 * Each step's result is immutable, refers to the one before by number only, and
 * lives in one arena that ends with the generation.  Nothing is kept between
 * generations, so they may run in any number of threads.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "hot.h"
#include "layout.h"
#include "lower.h"
#include "qsandbox/program.h"

QsProgram *qs_program_generate(const QsPolicy *policy, GError **error)
{
    g_auto(QsArena) arena = { 0 };
    QsDiagram diagram = { .arena = &arena };
    QsCodes codes = { .arena = &arena };
    g_autofree struct sock_filter *filter = NULL;
    const QsHotCall *hot;
    uint32_t n_hot;
    uint32_t root;
    size_t length;

    hot = qsb_hot_calls(policy->abi, &arena, &n_hot);
    if (!qsb_lower_policy(&diagram, policy, hot, n_hot, &root, error)) {
        return NULL;
    }
    root = qsb_layout(&codes, &diagram, root, policy->abi->big_endian);
    if (!qsb_code_encode(&codes, root, &filter, &length, error)) {
        return NULL;
    }
    return qs_program_new(policy->abi, filter, length);
}
