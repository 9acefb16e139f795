/*
 * Disassembly: one line an instruction
 *
 *   "  3: jeq  #0x10, 4, 9            ; nr: ioctl"
 *
 * A jump's operands are the instructions it leads to, not distances.  Since jumps
 * go forward only, one pass from the top knows at each instruction what every way
 * there has left in the accumulator; where that is one word of the call's data,
 * tests say so behind the semicolon, and numbers are given their names.  Behind a
 * test of the architecture these are the names that it has, and where ways of
 * different architectures meet there are none.
 *
 * Any array of instructions can be shown, also one that no kernel would load: an
 * unknown instruction becomes ".insn", and a jump that leads beyond the end is
 * shown with its number.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include "qsandbox/action.h"
#include "qsandbox/program.h"

/* Where comments start, if the instruction is not longer. */
#define COMMENT_COLUMN 34

/* What every way to an instruction has in common. */
typedef struct State {
    uint32_t holds;   /* in the accumulator: the word at this offset */
    const QsAbi *abi; /* whose calls come here; NULL: those of several */
} State;

/* What the accumulator holds, other than the word at some offset. */
#define HOLDS_UNREACHED UINT32_MAX
#define HOLDS_OTHER (UINT32_MAX - 1)

typedef enum Operand {
    OPERAND_NONE = 1,
    OPERAND_K, /* #k */
    OPERAND_X,
    OPERAND_DATA,   /* the word of the call's data at k */
    OPERAND_MEMORY, /* M[k] */
    OPERAND_RET,    /* the action that k means */
    OPERAND_A,
    OPERAND_TARGET, /* k instructions further */
} Operand;

typedef struct Form {
    uint16_t code;
    const char *name;
    Operand operand;
} Form;

static const Form forms[] = {
    { BPF_LD | BPF_W | BPF_ABS, "ld", OPERAND_DATA },
    { BPF_LD | BPF_IMM, "ld", OPERAND_K },
    { BPF_LD | BPF_MEM, "ld", OPERAND_MEMORY },
    { BPF_LD | BPF_W | BPF_LEN, "ldlen", OPERAND_NONE },
    { BPF_LDX | BPF_IMM, "ldx", OPERAND_K },
    { BPF_LDX | BPF_MEM, "ldx", OPERAND_MEMORY },
    { BPF_LDX | BPF_W | BPF_LEN, "ldxlen", OPERAND_NONE },
    { BPF_ST, "st", OPERAND_MEMORY },
    { BPF_STX, "stx", OPERAND_MEMORY },
    { BPF_ALU | BPF_ADD | BPF_K, "add", OPERAND_K },
    { BPF_ALU | BPF_ADD | BPF_X, "add", OPERAND_X },
    { BPF_ALU | BPF_SUB | BPF_K, "sub", OPERAND_K },
    { BPF_ALU | BPF_SUB | BPF_X, "sub", OPERAND_X },
    { BPF_ALU | BPF_MUL | BPF_K, "mul", OPERAND_K },
    { BPF_ALU | BPF_MUL | BPF_X, "mul", OPERAND_X },
    { BPF_ALU | BPF_DIV | BPF_K, "div", OPERAND_K },
    { BPF_ALU | BPF_DIV | BPF_X, "div", OPERAND_X },
    { BPF_ALU | BPF_AND | BPF_K, "and", OPERAND_K },
    { BPF_ALU | BPF_AND | BPF_X, "and", OPERAND_X },
    { BPF_ALU | BPF_OR | BPF_K, "or", OPERAND_K },
    { BPF_ALU | BPF_OR | BPF_X, "or", OPERAND_X },
    { BPF_ALU | BPF_XOR | BPF_K, "xor", OPERAND_K },
    { BPF_ALU | BPF_XOR | BPF_X, "xor", OPERAND_X },
    { BPF_ALU | BPF_LSH | BPF_K, "lsh", OPERAND_K },
    { BPF_ALU | BPF_LSH | BPF_X, "lsh", OPERAND_X },
    { BPF_ALU | BPF_RSH | BPF_K, "rsh", OPERAND_K },
    { BPF_ALU | BPF_RSH | BPF_X, "rsh", OPERAND_X },
    { BPF_ALU | BPF_NEG, "neg", OPERAND_NONE },
    { BPF_JMP | BPF_JA, "ja", OPERAND_TARGET },
    { BPF_JMP | BPF_JEQ | BPF_K, "jeq", OPERAND_K },
    { BPF_JMP | BPF_JEQ | BPF_X, "jeq", OPERAND_X },
    { BPF_JMP | BPF_JGE | BPF_K, "jge", OPERAND_K },
    { BPF_JMP | BPF_JGE | BPF_X, "jge", OPERAND_X },
    { BPF_JMP | BPF_JGT | BPF_K, "jgt", OPERAND_K },
    { BPF_JMP | BPF_JGT | BPF_X, "jgt", OPERAND_X },
    { BPF_JMP | BPF_JSET | BPF_K, "jset", OPERAND_K },
    { BPF_JMP | BPF_JSET | BPF_X, "jset", OPERAND_X },
    { BPF_RET | BPF_K, "ret", OPERAND_RET },
    { BPF_RET | BPF_A, "ret", OPERAND_A },
    { BPF_MISC | BPF_TAX, "tax", OPERAND_NONE },
    { BPF_MISC | BPF_TXA, "txa", OPERAND_NONE },
};

static const Form *find_form(uint16_t code)
{
    for (size_t i = 0; i < G_N_ELEMENTS(forms); i++) {
        if (forms[i].code == code) {
            return &forms[i];
        }
    }
    return NULL;
}

static gboolean is_conditional(const struct sock_filter *insn)
{
    return BPF_CLASS(insn->code) == BPF_JMP && BPF_OP(insn->code) != BPF_JA;
}

/* "nr", "args[2].low", or the bare offset of anything else. */
static void append_word(GString *line, const QsAbi *abi, uint32_t offset)
{
    const size_t args = offsetof(struct seccomp_data, args);

    if (offset == offsetof(struct seccomp_data, nr)) {
        g_string_append(line, "nr");
    } else if (offset == offsetof(struct seccomp_data, arch)) {
        g_string_append(line, "arch");
    } else if (offset % sizeof(uint32_t) || offset >= sizeof(struct seccomp_data)) {
        g_string_append_printf(line, "[%u]", offset);
    } else {
        gboolean second = offset % sizeof(uint64_t) != 0;
        const char *half = second != abi->big_endian ? "high" : "low";

        if (offset < args) {
            g_string_append_printf(line, "ip.%s", half);
        } else {
            g_string_append_printf(line, "args[%zu].%s",
                                   (offset - args) / sizeof(uint64_t), half);
        }
    }
}

static void append_operand(GString *line, const QsProgram *program, size_t pc,
                           Operand operand)
{
    const struct sock_filter *insn = &program->filter[pc];
    g_autofree char *action = NULL;

    switch (operand) {
    case OPERAND_NONE:
        return;
    case OPERAND_K:
        g_string_append_printf(line, "#0x%x", insn->k);
        return;
    case OPERAND_X:
        g_string_append(line, "x");
        return;
    case OPERAND_A:
        g_string_append(line, "a");
        return;
    case OPERAND_DATA:
        append_word(line, program->abi, insn->k);
        return;
    case OPERAND_MEMORY:
        g_string_append_printf(line, "M[%u]", insn->k);
        return;
    case OPERAND_RET:
        action = qs_action_format(qs_action_from_ret(insn->k));
        g_string_append_printf(line, "#0x%08x", insn->k);
        while (line->len < COMMENT_COLUMN) {
            g_string_append_c(line, ' ');
        }
        g_string_append_printf(line, " ; %s", action);
        return;
    case OPERAND_TARGET:
        g_string_append_printf(line, "%" G_GUINT64_FORMAT, (guint64)pc + 1 + insn->k);
        return;
    }
    g_assert_not_reached();
}

/* What a test looks at, and what the constant means there. */
static void append_test(GString *line, const QsAbi *abi, const struct sock_filter *insn,
                        const State *state)
{
    uint32_t holds = state->holds;
    const QsAbiCall *call;
    const QsAbi *other;

    while (line->len < COMMENT_COLUMN) {
        g_string_append_c(line, ' ');
    }
    g_string_append(line, " ; ");
    append_word(line, abi, holds);
    if (BPF_SRC(insn->code) != BPF_K || BPF_OP(insn->code) == BPF_JSET) {
        return;
    }
    if (holds == offsetof(struct seccomp_data, nr)) {
        call = state->abi ? qs_abi_find_number(state->abi, insn->k) : NULL;
        if (call) {
            g_string_append_printf(line, ": %s", call->name);
        }
    } else if (holds == offsetof(struct seccomp_data, arch)) {
        other = qs_abi_find_audit(insn->k);
        if (other) {
            g_string_append_printf(line, ": %s", other->name);
        }
    }
}

static void append_insn(GString *text, const QsProgram *program, size_t pc,
                        const State *state)
{
    const struct sock_filter *insn = &program->filter[pc];
    const Form *form = find_form(insn->code);
    g_autoptr(GString) line = g_string_new(NULL);

    g_string_append_printf(line, "%4zu: ", pc);
    if (form == NULL) {
        g_string_append_printf(line, ".insn 0x%x, %u, %u, 0x%x", insn->code, insn->jt,
                               insn->jf, insn->k);
    } else {
        g_string_append(line, form->name);
        if (form->operand != OPERAND_NONE) {
            g_string_append_printf(line, "%*s", 5 - (int)strlen(form->name), "");
            append_operand(line, program, pc, form->operand);
        }
        if (is_conditional(insn)) {
            g_string_append_printf(line, ", %zu, %zu", pc + 1 + insn->jt,
                                   pc + 1 + insn->jf);
            if (state->holds < HOLDS_OTHER) {
                append_test(line, program->abi, insn, state);
            }
        }
    }
    g_string_append_printf(text, "%s\n", line->str);
}

/* One way to @pc brings @state. */
static void arrive(State *states, size_t length, uint64_t pc, State state)
{
    if (pc >= length) {
        return;
    }
    if (states[pc].holds == HOLDS_UNREACHED) {
        states[pc] = state;
        return;
    }
    if (states[pc].holds != state.holds) {
        states[pc].holds = HOLDS_OTHER;
    }
    if (states[pc].abi != state.abi) {
        states[pc].abi = NULL;
    }
}

/* What a conditional jump brings where it is taken. */
static State taken(const struct sock_filter *insn, State state)
{
    if (insn->code == (BPF_JMP | BPF_JEQ | BPF_K) &&
        state.holds == offsetof(struct seccomp_data, arch)) {
        state.abi = qs_abi_find_audit(insn->k);
    }
    return state;
}

static void arrive_behind(State *states, const QsProgram *program, size_t pc)
{
    const struct sock_filter *insn = &program->filter[pc];
    State state = states[pc];
    uint64_t next = (uint64_t)pc + 1;

    switch (BPF_CLASS(insn->code)) {
    case BPF_RET:
        return;
    case BPF_JMP:
        if (is_conditional(insn)) {
            arrive(states, program->length, next + insn->jt, taken(insn, state));
            arrive(states, program->length, next + insn->jf, state);
        } else {
            arrive(states, program->length, next + insn->k, state);
        }
        return;
    case BPF_LD:
        state.holds = insn->code == (BPF_LD | BPF_W | BPF_ABS) &&
                              insn->k < sizeof(struct seccomp_data)
                          ? insn->k
                          : HOLDS_OTHER;
        break;
    case BPF_ALU:
        state.holds = HOLDS_OTHER;
        break;
    case BPF_MISC:
        state.holds = insn->code == (BPF_MISC | BPF_TAX) ? state.holds : HOLDS_OTHER;
        break;
    default:
        break;
    }
    arrive(states, program->length, next, state);
}

char *qs_program_disassemble(const QsProgram *program)
{
    const State start = { HOLDS_OTHER, program->abi };
    g_autoptr(GString) text = g_string_new(NULL);
    g_autofree State *states = g_new(State, program->length);

    for (size_t pc = 0; pc < program->length; pc++) {
        states[pc].holds = HOLDS_UNREACHED;
    }
    arrive(states, program->length, 0, start);
    for (size_t pc = 0; pc < program->length; pc++) {
        append_insn(text, program, pc, &states[pc]);
        if (states[pc].holds != HOLDS_UNREACHED) {
            arrive_behind(states, program, pc);
        }
    }
    return g_string_free(g_steal_pointer(&text), FALSE);
}
