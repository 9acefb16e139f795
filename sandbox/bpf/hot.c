/*
 * Hot calls: what is expected often, out of hw-profiles/frequencies
 *
 * The file has shares as they were measured.  Not all of them are worth a test of their
 * own.  A call is hot if it is one call in a hundred or more, a value if it is a tenth
 * of its call's or more.  The rest is left to the balanced tree.
 *
 * Calls that turn out to be allowed without looking at arguments do not count,
 * whatever is known of them: the kernel answers them without running the filter.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "frequencies.h"
#include "hot.h"

#define MILLION 1000000
/* The least share of a hot call, in millionths of all calls. */
#define LEAST_SHARE (MILLION / 100)
/* The least share of a hot value: one part in so many of its call. */
#define LEAST_PART 10

static void sort_by_number(BpfHotCall *calls, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        for (uint32_t j = i; j > 0 && calls[j].nr < calls[j - 1].nr; j--) {
            BpfHotCall swap = calls[j];

            calls[j] = calls[j - 1];
            calls[j - 1] = swap;
        }
    }
}

static void add_values(const QsAbi *abi, const QsAbiCall *call,
                       const BpfFrequency *frequency, BpfHotCall *hot)
{
    QsAbiArg arg;

    if (frequency->n_values == 0 || !qs_abi_find_arg(abi, call, frequency->arg, &arg)) {
        return;
    }
    hot->arg = arg.index;
    for (size_t i = 0; i < frequency->n_values; i++) {
        const BpfFrequencyValue *known = &frequency->values[i];
        uint64_t value;

        if (hot->n_values < BPF_HOT_MAX_VALUES &&
            (uint64_t)known->share * LEAST_PART >= frequency->share &&
            qs_abi_find_constant(abi, known->constant, &value)) {
            hot->values[hot->n_values].value = value;
            hot->values[hot->n_values].weight = (uint64_t)known->share * BPF_HOT_UNIT /
                                                frequency->share;
            hot->n_values++;
        }
    }
}

const BpfHotCall *bpf_hot_calls(const QsAbi *abi, QsArena *arena, uint32_t *ret_n)
{
    BpfHotCall *calls = qs_arena_array(arena, BpfHotCall, bpf_n_frequencies);
    uint32_t n = 0;

    for (size_t i = 0; i < bpf_n_frequencies; i++) {
        const BpfFrequency *frequency = &bpf_frequencies[i];
        const QsAbiCall *call;

        if (frequency->share < LEAST_SHARE) {
            continue;
        }
        call = qs_abi_find_call(abi, frequency->call);
        if (call) {
            BpfHotCall *hot = &calls[n++];

            hot->nr = call->nr;
            hot->weight = (uint64_t)frequency->share * BPF_HOT_UNIT / MILLION;
            hot->arg = 0;
            hot->n_values = 0;
            add_values(abi, call, frequency, hot);
        }
    }
    sort_by_number(calls, n);
    *ret_n = n;
    return calls;
}
