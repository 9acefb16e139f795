/*
 * The longest path to a permitting return.
 *
 * Counted backwards in one pass, since jumps go forward only.  A return of A
 * counts as permitting.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/verify.h"

unsigned qs_program_depth(const QsProgram *program)
{
    g_autofree unsigned *longest = g_new0(unsigned, program->length + 1);

    for (size_t pc = program->length; pc-- > 0;) {
        const struct sock_filter *insn = &program->filter[pc];
        unsigned behind;

        if (BPF_CLASS(insn->code) == BPF_RET) {
            longest[pc] = BPF_RVAL(insn->code) == BPF_A
                || qs_action_permits(qs_action_from_ret(insn->k));
            continue;
        }
        if (BPF_CLASS(insn->code) != BPF_JMP) {
            behind = longest[pc + 1];
        } else if (BPF_OP(insn->code) == BPF_JA) {
            behind = longest[pc + 1 + insn->k];
        } else {
            behind = MAX(longest[pc + 1 + insn->jt], longest[pc + 1 + insn->jf]);
        }
        longest[pc] = behind > 0 ? behind + 1 : 0;
    }
    return longest[0];
}
