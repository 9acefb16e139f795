/*
 * The code graph: equal nodes are one, and successors have smaller numbers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "code.h"

/* A node for each number, all different: a return, or one that leads to others. */
static uint32_t make_node(BpfCodes *codes, const uint32_t *earlier, uint32_t i)
{
    switch (i % 3) {
    case 0:
        return bpf_code_return(codes, i);
    case 1:
        return bpf_code_then(codes, BPF_ALU | BPF_AND | BPF_K, i, earlier[i / 2]);
    default:
        return bpf_code_jump(codes, i % 2 ? BPF_JEQ : BPF_JGE, i, earlier[i - 1],
                             earlier[i / 2 - 1]);
    }
}

static void test_unique(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    uint32_t nodes[3000];

    for (uint32_t i = 0; i < G_N_ELEMENTS(nodes); i++) {
        nodes[i] = make_node(&codes, nodes, i);
        g_assert_cmpuint(nodes[i], ==, i);
    }
    for (uint32_t i = 0; i < G_N_ELEMENTS(nodes); i++) {
        const BpfCode *code = &codes.codes[i];

        g_assert_cmpuint(make_node(&codes, nodes, i), ==, i);
        if (BPF_CLASS(code->code) != BPF_RET) {
            g_assert_cmpuint(code->jt, <, i);
            g_assert_cmpuint(code->jf, <, i);
        }
    }
    g_assert_cmpuint(codes.n_codes, ==, G_N_ELEMENTS(nodes));
}

/* Nodes that differ in one thing only are two. */
static void test_different(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    uint32_t one = bpf_code_return(&codes, 1);
    uint32_t two = bpf_code_return(&codes, 2);
    uint32_t node = bpf_code_jump(&codes, BPF_JGE, 5, one, two);

    g_assert_cmpuint(one, !=, two);
    g_assert_cmpuint(bpf_code_jump(&codes, BPF_JEQ, 5, one, two), !=, node);
    g_assert_cmpuint(bpf_code_jump(&codes, BPF_JGE, 6, one, two), !=, node);
    g_assert_cmpuint(bpf_code_jump(&codes, BPF_JGE, 5, two, one), !=, node);
}

/* Where both ways lead to one node there is nothing to test. */
static void test_needless(void)
{
    g_auto(QsArena) arena = { 0 };
    BpfCodes codes = { .arena = &arena };
    uint32_t one = bpf_code_return(&codes, 1);

    g_assert_cmpuint(bpf_code_jump(&codes, BPF_JGE, 5, one, one), ==, one);
    g_assert_cmpuint(codes.n_codes, ==, 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/code/unique", test_unique);
    g_test_add_func("/code/different", test_different);
    g_test_add_func("/code/needless", test_needless);
    return g_test_run();
}
