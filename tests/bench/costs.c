/*
 * What the parts of a program cost in the kernel: arithmetic that waits for what came
 * before it, and branches that no processor can foresee.  A layout that weighs one
 * against the other should weigh them like this.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <linux/seccomp.h>
#include <stddef.h>

#define MOST_CODE 128

typedef enum Part {
    ARITHMETIC,
    BRANCHES,
} Part;

static const struct {
    Part part;
    unsigned n;
} programs[] = {
    { ARITHMETIC, 0 }, /* what the others are compared with */
    { ARITHMETIC, 10 }, { ARITHMETIC, 20 }, { ARITHMETIC, 40 }, { BRANCHES, 1 },
    { BRANCHES, 2 },    { BRANCHES, 3 },    { BRANCHES, 4 },
};

/* Each branch asks another bit of a random request, and skips one instruction. */
static QsProgram *new_program(Part part, unsigned n)
{
    struct sock_filter code[MOST_CODE] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
    };
    unsigned length = 1;

    for (unsigned i = 0; i < n; i++) {
        if (part == BRANCHES) {
            code[length++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K,
                                                          1u << i, 0, 1);
        }
        code[length++] = (struct sock_filter)BPF_STMT(
            BPF_ALU | (i % 2 ? BPF_ADD : BPF_XOR) | BPF_K,
            part == BRANCHES ? 1u << 31 : 0x12345 + i);
    }
    code[length++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    return qs_program_new(qs_abi_host(), code, length);
}

static gboolean measure_round(GArray *const added[], GRand *rand, Orders *orders,
                              GError **error)
{
    double floor = 0;

    for (unsigned i = 0; i < G_N_ELEMENTS(orders->requests); i++) {
        orders->requests[i] = g_rand_int(rand);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(programs); i++) {
        g_autoptr(QsProgram) program = new_program(programs[i].part, programs[i].n);
        double ns[N_LOADS];

        if (!live_measure_once(program, "of parts", FALSE, orders, ns, error)) {
            return FALSE;
        }
        if (i == 0) {
            floor = ns[LOAD_REQUESTS];
        }
        ns[LOAD_REQUESTS] -= floor;
        g_array_append_val(added[i], ns[LOAD_REQUESTS]);
    }
    return TRUE;
}

GArray *costs_measure(unsigned rounds, GError **error)
{
    g_autofree Orders *orders = g_new0(Orders, 1);
    g_autoptr(GRand) rand = g_rand_new_with_seed(40);
    GArray *added[G_N_ELEMENTS(programs)];
    GArray *costs = g_array_new(FALSE, FALSE, sizeof(Cost));
    gboolean good = TRUE;

    for (unsigned i = 0; i < G_N_ELEMENTS(programs); i++) {
        added[i] = g_array_new(FALSE, FALSE, sizeof(double));
    }
    for (unsigned i = 0; i < rounds && good; i++) {
        good = measure_round(added, rand, orders, error);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(programs); i++) {
        Cost cost = {
            g_strdup_printf(programs[i].part == BRANCHES
                                ? "%u unforeseen branches"
                                : "%u instructions of arithmetic",
                            programs[i].n),
            median(added[i]),
        };

        g_array_append_val(costs, cost);
        g_array_unref(added[i]);
    }
    if (!good) {
        g_array_unref(g_steal_pointer(&costs));
    }
    return costs;
}
