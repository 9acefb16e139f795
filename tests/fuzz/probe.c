/*
 * Calls on the borders of a policy, and of a program
 *
 * Most calls aim: they walk one of the policy's conditions and set arguments such
 * that each test on the way holds, holds only just, or fails only just.  What no
 * test looks at (upper halves of 32-bit arguments, bits outside a mask) is noise.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "probe.h"

static const uint64_t ends[] = {
    0,          1,
    31,         32,
    63,         64,
    INT32_MAX,  UINT64_C(0x80000000),
    UINT32_MAX, UINT64_C(0x100000000),
    INT64_MAX,  UINT64_C(0x8000000000000000),
    UINT64_MAX,
};

static uint64_t noise(Prng *prng)
{
    uint64_t value = prng_next(prng);

    switch (prng_below(prng, 4)) {
    case 0:
        return ends[value % G_N_ELEMENTS(ends)];
    case 1:
        return value % 64;
    case 2:
        return value & UINT64_C(0xffffffff00000000);
    default:
        return value;
    }
}

static uint32_t constant_of(const QsProgram *program, Prng *prng)
{
    return program->filter[prng_below(prng, program->length)].k + prng_below(prng, 3) - 1;
}

/* An argument for which @test holds, or fails, as narrowly as can be. */
static void aim_at_test(const QsCond *test, Prng *prng, uint64_t args[6])
{
    uint64_t full = qs_width_mask(test->bits);
    uint64_t value = test->value;
    uint64_t outside = ~test->mask;

    switch (prng_below(prng, 8)) {
    case 0:
        value++;
        break;
    case 1:
        value--;
        break;
    case 2:
        value ^= UINT64_C(1) << prng_below(prng, 64);
        break;
    case 3:
        value = test->mask & prng_next(prng);
        break;
    default:
        value += test->op == QS_CMP_LT                            ? -1
                 : test->op == QS_CMP_GT || test->op == QS_CMP_NE ? 1
                                                                  : 0;
        break;
    }
    if (prng_below(prng, 4) == 0) {
        outside = ~full;
        value &= full;
    }
    args[test->arg] = (value & ~outside) | (args[test->arg] & outside);
}

static void aim(const QsCond *cond, Prng *prng, uint64_t args[6])
{
    if (cond->kind == QS_COND_TEST) {
        aim_at_test(cond, prng, args);
    } else if (cond->kind == QS_COND_ANY) {
        aim(cond->children[prng_below(prng, cond->n_children)], prng, args);
    } else {
        for (size_t i = 0; i < cond->n_children; i++) {
            aim(cond->children[i], prng, args);
        }
    }
}

static void use_constants(const Probe *probe, uint64_t args[6])
{
    for (unsigned i = 0; i < 6; i++) {
        unsigned which = prng_below(probe->prng, 4);

        if (which & 1) {
            args[i] = (args[i] & ~(uint64_t)UINT32_MAX) |
                      constant_of(probe->program, probe->prng);
        }
        if (which & 2) {
            args[i] = (uint32_t)args[i] |
                      (uint64_t)constant_of(probe->program, probe->prng) << 32;
        }
    }
}

void probe_draw(const Probe *probe, const QsPolicy *policy, uint32_t nr,
                ProbeCall *ret_call)
{
    const QsPolicyCall *call = qs_policy_find(policy, nr);
    Prng *prng = probe->prng;

    ret_call->audit_arch = policy->abi->audit_arch;
    ret_call->nr = nr;
    ret_call->instruction_pointer = prng_next(prng);
    for (unsigned i = 0; i < 6; i++) {
        ret_call->args[i] = noise(prng);
    }
    if (probe->program && prng_below(prng, 3) == 0) {
        use_constants(probe, ret_call->args);
    }
    if (call && prng_below(prng, 16) != 0) {
        const QsGrant *grant = g_ptr_array_index(call->grants,
                                                 prng_below(prng, call->grants->len));

        if (grant->cond) {
            aim(grant->cond, prng, ret_call->args);
        }
    }
    if (prng_below(prng, 32) == 0) {
        uint32_t bit = UINT32_C(1) << prng_below(prng, 32);

        ret_call->audit_arch =
            prng_below(prng, 2)
                ? ret_call->audit_arch ^ bit
                : qs_abi_get(1 + prng_below(prng, QS_ARCH_LAST))->audit_arch;
    }
}

gboolean probe_agrees(const PolicySet *set, const QsProgram *program,
                      const ProbeCall *call)
{
    QsAction expected = policy_set_evaluate(set, call->audit_arch, call->nr, call->args);
    uint32_t ret = qs_program_run(program, call->audit_arch, call->nr,
                                  call->instruction_pointer, call->args, NULL);

    /* Words may differ in data that the kernel does not look at. */
    return ret == qs_action_to_ret(expected) ||
           qs_action_equal(qs_action_from_ret(ret), expected);
}

static char *describe(const Probe *probe, const QsProgram *program, const ProbeCall *call)
{
    QsCounterexample example = {
        .audit_arch = call->audit_arch,
        .nr = call->nr,
        .expected = policy_set_evaluate(probe->set, call->audit_arch, call->nr,
                                        call->args),
        .found = qs_action_from_ret(qs_program_run(program, call->audit_arch, call->nr,
                                                   call->instruction_pointer, call->args,
                                                   NULL)),
    };

    for (unsigned i = 0; i < 6; i++) {
        example.args[i] = call->args[i];
    }
    return qs_counterexample_format(&example);
}

static char *compare_number(const Probe *probe, const QsPolicy *policy,
                            const QsProgram *program, uint32_t nr, unsigned n)
{
    ProbeCall call;

    for (unsigned i = 0; i < n; i++) {
        probe_draw(probe, policy, nr, &call);
        if (!probe_agrees(probe->set, program, &call)) {
            return describe(probe, program, &call);
        }
    }
    return NULL;
}

/* A number that the policy need not know. */
static uint32_t other_number(const Probe *probe, const QsAbi *abi)
{
    Prng *prng = probe->prng;

    switch (prng_below(prng, probe->program ? 5 : 4)) {
    case 0:
        return prng_next(prng);
    case 1:
        return 0x40000000 - 2 + prng_below(prng, 4);
    case 2:
        return UINT32_MAX - prng_below(prng, 2);
    case 3:
        return abi->calls[prng_below(prng, abi->n_calls)].nr;
    default:
        return constant_of(probe->program, prng);
    }
}

static char *compare_policy(const Probe *probe, const QsPolicy *policy,
                            const QsProgram *program, unsigned n)
{
    char *difference = NULL;

    for (unsigned i = 0; !difference && i < policy->calls->len; i++) {
        const QsPolicyCall *call = g_ptr_array_index(policy->calls, i);

        difference = compare_number(probe, policy, program, call->nr, n);
        if (!difference) {
            difference = compare_number(probe, policy, program, call->nr - 1, 1);
        }
        if (!difference) {
            difference = compare_number(probe, policy, program, call->nr + 1, 1);
        }
    }
    for (unsigned i = 0; !difference && i < n; i++) {
        difference = compare_number(probe, policy, program,
                                    other_number(probe, policy->abi), 1);
    }
    return difference;
}

char *probe_compare(const Probe *probe, const QsProgram *program, unsigned n)
{
    char *difference = NULL;

    for (unsigned i = 0; !difference && i < probe->set->n; i++) {
        difference = compare_policy(probe, probe->set->policies[i], program, n);
    }
    return difference;
}
