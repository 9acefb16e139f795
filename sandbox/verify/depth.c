/*
 * The longest path to a permitting return.
 *
 * Only paths that some call really takes count: a depth-first search carries the
 * set of calls that get so far, as a diagram, and turns back where it is empty.
 * The way that could become longer, going by the number of instructions alone, is
 * tried first, and a way that can't become longer than the best one found is not
 * tried.  For the programs of a sane generator the first few ways decide.
 *
 * Limits: the search ends after a number of steps, and the answer is then the
 * bound that ignores which calls get where, which is never too small.  The same
 * bound is given for a program that loads the instruction pointer.  A returned
 * value that depends on the call counts as permitting, and a decision that kernels
 * do not make alike (a shift by 32 bits or more is behind it) as made either way.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/verify.h"
#include "walk.h"

#define WORK_LIMIT 2000000u
#define MOST_TURNS 200000u

typedef struct Depth {
    const VerifyWalk *walk;
    VerifyTerms *terms;
    VerifyDiagram *diagram;
    const unsigned *bounds; /* by stretch: most instructions from there, or 0 */
    unsigned best;
    unsigned turns;
} Depth;

/* The longest path by number of instructions alone, jumps going forward only. */
static unsigned find_bound(const QsProgram *program)
{
    g_autofree unsigned *longest = g_new0(unsigned, program->length + 1);

    for (size_t pc = program->length; pc-- > 0;) {
        const struct sock_filter *insn = &program->filter[pc];
        unsigned behind;

        if (BPF_CLASS(insn->code) == BPF_RET) {
            longest[pc] = BPF_RVAL(insn->code) == BPF_A ||
                          qs_action_permits(qs_action_from_ret(insn->k));
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

static gboolean permits(const VerifyStretch *stretch)
{
    return verify_outcome_kind(stretch->outcome) == VERIFY_OUTCOME_COMPUTED ||
           qs_action_permits(qs_action_from_ret((uint32_t)stretch->outcome));
}

static unsigned *find_bounds(const VerifyWalk *walk)
{
    const VerifyStretch *all = (const VerifyStretch *)walk->stretches->data;
    unsigned *bounds = g_new0(unsigned, walk->stretches->len);

    for (unsigned i = walk->order->len; i-- > 0;) {
        unsigned self = g_array_index(walk->order, unsigned, i);
        const VerifyStretch *stretch = &all[self];

        if (!stretch->decides) {
            bounds[self] = permits(stretch) ? stretch->steps : 0;
        } else {
            unsigned behind = MAX(bounds[stretch->yes], bounds[stretch->no]);

            bounds[self] = behind > 0 ? behind + stretch->steps : 0;
        }
    }
    return bounds;
}

/* From stretch @self on, which @calls reach after @steps instructions. */
static void descend(Depth *depth, unsigned self, VerifyNode calls, unsigned steps)
{
    const VerifyStretch *stretch = &g_array_index(depth->walk->stretches, VerifyStretch,
                                                  self);
    VerifyNode yes;
    VerifyNode no;

    if (calls == VERIFY_FALSE || depth->bounds[self] == 0 ||
        steps + depth->bounds[self] <= depth->best || depth->diagram->exhausted ||
        ++depth->turns > MOST_TURNS) {
        return;
    }
    steps += stretch->steps;
    if (!stretch->decides) {
        depth->best = steps;
        return;
    }
    /* What is undefined may go either way. */
    yes = verify_comparison_build(depth->terms, depth->diagram, &stretch->comparison,
                                  VERIFY_VERDICT_FALSE);
    no = verify_comparison_build(depth->terms, depth->diagram, &stretch->comparison,
                                 VERIFY_VERDICT_TRUE);
    yes = verify_diagram_choose(depth->diagram, yes, VERIFY_FALSE, calls);
    no = verify_diagram_choose(depth->diagram, no, VERIFY_FALSE, calls);
    if (depth->bounds[stretch->yes] >= depth->bounds[stretch->no]) {
        descend(depth, stretch->yes, yes, steps);
        descend(depth, stretch->no, no, steps);
    } else {
        descend(depth, stretch->no, no, steps);
        descend(depth, stretch->yes, yes, steps);
    }
}

unsigned qs_program_depth(const QsProgram *program)
{
    g_autoptr(VerifyDiagram) diagram = verify_diagram_new(WORK_LIMIT);
    g_autoptr(VerifySpace) space = verify_space_new(diagram);
    g_autoptr(VerifyTerms) terms = verify_terms_new(space);
    g_auto(VerifyWalk) walk = { 0 };
    g_autofree unsigned *bounds = NULL;
    Depth depth = { &walk, terms, diagram };

    if (!qs_program_check(program, NULL)) {
        return 0;
    }
    if (!verify_walk_program(&walk, program, terms, NULL)) {
        return find_bound(program);
    }
    verify_space_settle(space);
    bounds = find_bounds(&walk);
    depth.bounds = bounds;
    descend(&depth, 0, VERIFY_TRUE, 0);
    if (diagram->exhausted || depth.turns > MOST_TURNS) {
        return find_bound(program);
    }
    return depth.best;
}
