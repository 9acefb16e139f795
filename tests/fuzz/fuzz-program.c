/*
 * Fuzzing target: programs that someone else made
 *
 * The first byte chooses the architecture, the second one a policy to compare with;
 * the rest is the program.  Nothing may crash or hang; what goes into bytes and out
 * again is the same; and what the tools say of a program must be true of its runs.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "judge.h"
#include "qsandbox/error.h"
#include "target.h"

/* Policies to be proven against, by the second byte. */
static QsPolicy *make_policy(const QsAbi *abi, unsigned which)
{
    const QsAction allow = { QS_ACTION_ALLOW };
    const QsAction refuse = { QS_ACTION_ERRNO, 1 };
    const QsAction kill_process = { QS_ACTION_KILL_PROCESS };
    QsPolicy *policy = qs_policy_new(abi, which & 1 ? allow : refuse,
                                     which & 2 ? allow : kill_process);

    if (which & 4) {
        qs_policy_add(policy, 1, which & 1 ? refuse : allow, NULL, NULL, NULL, 1, NULL);
    }
    if (which & 8) {
        qs_policy_add(policy, 2, which & 1 ? refuse : allow,
                      qs_cond_new_test(1, which & 16 ? 64 : 32, UINT32_MAX, QS_CMP_EQ, 3),
                      NULL, NULL, 2, NULL);
    }
    return policy;
}

static void check_bytes(const QsProgram *program, const uint8_t *data, size_t size)
{
    g_autoptr(GBytes) bytes = qs_program_to_bytes(program);

    target_require(g_bytes_get_size(bytes) == size &&
                       memcmp(g_bytes_get_data(bytes, NULL), data, size) == 0,
                   "the bytes are the same again");
}

static void check_text(const QsProgram *program)
{
    g_autofree char *text = qs_program_disassemble(program);
    size_t lines = 0;

    for (const char *p = text; *p; p++) {
        lines += *p == '\n';
    }
    target_require(lines >= program->length, "each instruction has a line");
}

/* Cached numbers are allowed, and nothing allowed is deeper than the depth. */
static void check_runs(const PolicySet *set, const QsProgram *program, Prng *prng)
{
    const Probe probe = { set, program, prng };
    unsigned depth = qs_program_depth(program);

    for (unsigned i = 0; i < 200; i++) {
        const QsAbi *abi = program->abi;
        ProbeCall call;
        unsigned steps;
        QsAction found;

        probe_draw(&probe, set->policies[0],
                   i % 2 ? i / 2 : program->filter[i / 2 % program->length].k, &call);
        found = qs_action_from_ret(qs_program_run(program, call.audit_arch, call.nr,
                                                  call.instruction_pointer, call.args,
                                                  &steps));
        target_require(steps >= 1 && steps <= program->length, "each step is forward");
        target_require(!qs_action_permits(found) || steps <= depth,
                       "no allowed call is deeper than the depth");
        target_require(call.audit_arch != abi->audit_arch ||
                           !qs_program_is_cached(program, call.nr) ||
                           found.kind == QS_ACTION_ALLOW,
                       "a cached call is allowed");
    }
}

static void check_loadable(const QsProgram *program, unsigned which, Prng *prng)
{
    g_auto(PolicySet) set = { { make_policy(program->abi, which) }, 1 };
    g_autofree char *complaint = NULL;

    check_runs(&set, program, prng);
    judge(&set, program, prng, 20, &complaint);
    target_require(complaint == NULL, complaint);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Prng prng = prng_of_bytes(data, size);
    g_autoptr(QsProgram) program = NULL;
    g_autoptr(GError) error = NULL;
    g_autoptr(GError) fault = NULL;

    if (size < 2) {
        return 0;
    }
    program = qs_program_from_bytes(qs_abi_get(1 + data[0] % QS_ARCH_LAST), data + 2,
                                    size - 2, &error);
    if (!program) {
        target_require(g_error_matches(error, QS_ERROR, QS_ERROR_SYNTAX),
                       "a refusal says why");
        return 0;
    }
    check_bytes(program, data + 2, size - 2);
    check_text(program);
    if (qs_program_check(program, &fault)) {
        check_loadable(program, data[1], &prng);
    } else {
        target_require(fault->domain == QS_ERROR, "a refusal says why");
        target_require(qs_program_depth(program) == 0,
                       "what cannot be loaded has no depth");
        qs_program_is_cached(program, 1);
    }
    return 0;
}
