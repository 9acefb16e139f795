/*
 * Hot calls: known to every architecture that has them, sorted, and only hints;
 * and hw-profiles/frequencies names nothing that does not exist
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "frequencies.h"
#include "hot.h"

static void test_table(void)
{
    for (QsArch arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);
        g_auto(QsArena) arena = { 0 };
        uint32_t n;
        const BpfHotCall *calls = bpf_hot_calls(abi, &arena, &n);
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

/* Whatever the file names is there, on x86_64 at least, where it was measured. */
static void test_names(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    uint64_t total = 0;

    for (size_t i = 0; i < bpf_n_frequencies; i++) {
        const BpfFrequency *frequency = &bpf_frequencies[i];
        const QsAbiCall *call = qs_abi_find_call(abi, frequency->call);
        uint64_t of_values = 0;

        if (!call) {
            g_test_message("hw-profiles/frequencies: there is no call '%s'",
                           frequency->call);
        }
        g_assert_nonnull(call);
        g_assert_cmpuint(frequency->share, >, 0);
        total += frequency->share;
        for (size_t j = 0; j < frequency->n_values; j++) {
            const char *constant = frequency->values[j].constant;
            QsAbiArg arg;
            uint64_t value;

            g_assert_true(qs_abi_find_arg(abi, call, frequency->arg, &arg));
            if (!qs_abi_find_constant(abi, constant, &value)) {
                g_test_message("hw-profiles/frequencies: there is no constant '%s'",
                               constant);
                g_assert_not_reached();
            }
            of_values += frequency->values[j].share;
        }
        g_assert_cmpuint(of_values, <=, frequency->share);
    }
    g_assert_cmpuint(total, <=, 1000000);
    g_assert_cmpuint(bpf_n_frequencies, >, 10);
}

/* Rare calls and rare values are left to the tree. */
static void test_least(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_auto(QsArena) arena = { 0 };
    uint32_t n;
    const BpfHotCall *calls = bpf_hot_calls(abi, &arena, &n);
    uint32_t expected = 0;

    for (size_t i = 0; i < bpf_n_frequencies; i++) {
        expected += bpf_frequencies[i].share >= 10000;
    }
    g_assert_cmpuint(n, ==, expected);
    g_assert_cmpuint(n, <, bpf_n_frequencies);
    for (uint32_t i = 0; i < n; i++) {
        g_assert_cmpuint(calls[i].weight, >=, 10);
        for (unsigned j = 0; j < calls[i].n_values; j++) {
            g_assert_cmpuint(calls[i].values[j].weight, >=, 100);
        }
    }
}

static void test_kvm_run(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    g_auto(QsArena) arena = { 0 };
    uint32_t n;
    const BpfHotCall *calls = bpf_hot_calls(abi, &arena, &n);
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
    g_test_add_func("/hot/names", test_names);
    g_test_add_func("/hot/least", test_least);
    g_test_add_func("/hot/kvm-run", test_kvm_run);
    return g_test_run();
}
