/*
 * Hot calls: known to every architecture that has them, sorted, and only hints
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "hot.h"

static void test_table(void)
{
    for (QsArch arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);
        g_auto(QsArena) arena = { 0 };
        uint32_t n;
        const QsHotCall *calls = qsb_hot_calls(abi, &arena, &n);
        gboolean has_ioctl = FALSE;

        g_assert_cmpuint(n, >, 0);
        for (uint32_t i = 0; i < n; i++) {
            const QsAbiCall *call = qs_abi_find_number(abi, calls[i].nr);

            g_assert_nonnull(call);
            g_assert_cmpuint(calls[i].weight, >, 0);
            g_assert_true(i == 0 || calls[i - 1].nr < calls[i].nr);
            has_ioctl |= g_str_equal(call->name, "ioctl");
        }
        g_assert_true(has_ioctl);
    }
}

static void test_kvm_run(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_auto(QsArena) arena = { 0 };
    uint32_t n;
    const QsHotCall *calls = qsb_hot_calls(abi, &arena, &n);
    uint32_t ioctl = qs_abi_find_call(abi, "ioctl")->nr;

    while (calls->nr != ioctl) {
        calls++;
        g_assert_cmpuint(--n, >, 0);
    }
    g_assert_cmpuint(calls->arg, ==, 1);
    g_assert_cmpuint(calls->n_values, ==, 1);
    g_assert_cmphex(calls->values[0].value, ==, 0xae80);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/hot/table", test_table);
    g_test_add_func("/hot/kvm-run", test_kvm_run);
    return g_test_run();
}
