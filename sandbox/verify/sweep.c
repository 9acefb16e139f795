/*
 * What a walked program computes, as a function of the call.
 *
 * The plain way goes from the last decision to the first one and combines the functions
 * behind its two ways.  In a search tree over 150 call numbers or ioctl() requests every
 * level would copy everything below it, though.  So where a decision asks which side of
 * some constants one word lies on, all further decisions of that kind on the same word
 * are made at once: a sweep follows an interval of the word's values down the program
 * and splits it where a decision does, until it leaves the word.  What results is a list
 * of intervals, from the lowest to the highest, and where each of them leads, and the
 * space makes one function of that.  A decision that only sweeps pass gets no function.
 *
 * Functions depend on words in a fixed order.  So a sweep takes place only where
 * everything that it leads to asks later words alone.  Where that is not so, in
 * chains longer than MOST_DEPTH, and when the steps of all sweeps together reach
 * a multiple of the program's size (each of a long list of comparisons is passed
 * by as many intervals as there are before it), the plain way is taken: slower,
 * and the same function.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "walk.h"

#define MOST_DEPTH 256
/* Steps of sweeps for each stretch of the program. */
#define STEPS_PER_STRETCH 64

/* One stretch, as far as sweeps are concerned. */
typedef struct Part {
    unsigned word;      /* whose interval it asks for; else VERIFY_SPACE_WORDS */
    unsigned earliest;  /* word asked by it or behind it; VERIFY_SPACE_WORDS: none */
    gboolean needed;    /* its function is */
    unsigned first_run; /* of its sweep */
    unsigned n_runs;    /* 0: no sweep */
} Part;

/* Values of the word swept, up to the next run's. */
typedef struct Run {
    uint32_t start;
    unsigned stretch;
    gboolean undefined; /* by the decision which ends the stretch */
} Run;

typedef struct Sweeper {
    VerifyWalk *walk;
    VerifyTerms *terms;
    VerifyDiagram *diagram;
    VerifySpace *space;
    Part *parts;   /* by stretch */
    GArray *runs;  /* Run */
    unsigned word; /* being swept */
    uint64_t steps_left;
} Sweeper;

static VerifyStretch *get_stretch(const Sweeper *sweeper, unsigned i)
{
    return &g_array_index(sweeper->walk->stretches, VerifyStretch, i);
}

/* Goes from the end of the program, so that what is behind a stretch is known. */
static void describe(Sweeper *sweeper)
{
    for (unsigned i = sweeper->walk->order->len; i-- > 0;) {
        unsigned self = g_array_index(sweeper->walk->order, unsigned, i);
        const VerifyStretch *stretch = get_stretch(sweeper, self);
        Part *part = &sweeper->parts[self];
        const VerifyPiece *pieces;
        unsigned n_pieces;

        part->word = VERIFY_SPACE_WORDS;
        part->earliest = VERIFY_SPACE_WORDS;
        if (!stretch->decides) {
            continue;
        }
        if (!stretch->comparison.is_test) {
            /* Any word may play a part. */
            part->earliest = VERIFY_SPACE_ARCH;
            continue;
        }
        part->earliest = verify_space_get_word(sweeper->space, stretch->comparison.test);
        if (verify_space_get_pieces(sweeper->space, stretch->comparison.test, &pieces,
                                    &n_pieces)) {
            part->word = part->earliest;
        }
        part->earliest = MIN(part->earliest, MIN(sweeper->parts[stretch->yes].earliest,
                                                 sweeper->parts[stretch->no].earliest));
    }
}

static void add_run(Sweeper *sweeper, unsigned first_run, uint32_t start,
                    unsigned stretch, gboolean undefined)
{
    Run run = { start, stretch, undefined };

    if (sweeper->runs->len > first_run) {
        const Run *last = &g_array_index(sweeper->runs, Run, sweeper->runs->len - 1);

        if (last->stretch == stretch && last->undefined == undefined) {
            return;
        }
    }
    g_array_append_val(sweeper->runs, run);
}

/*
 * Follows the word's values @from to @to from a stretch on.  FALSE if a sweep
 * is not possible, or too much.
 */
static gboolean sweep(Sweeper *sweeper, unsigned first_run, unsigned self, uint32_t from,
                      uint32_t to, unsigned depth)
{
    const VerifyStretch *stretch = get_stretch(sweeper, self);
    const Part *part = &sweeper->parts[self];
    const VerifyPiece *pieces;
    unsigned n_pieces;

    if (sweeper->steps_left == 0 || depth > MOST_DEPTH) {
        return FALSE;
    }
    sweeper->steps_left--;
    if (part->word != sweeper->word) {
        add_run(sweeper, first_run, from, self, FALSE);
        return part->earliest > sweeper->word;
    }
    verify_space_get_pieces(sweeper->space, stretch->comparison.test, &pieces, &n_pieces);
    for (unsigned i = 0; i < n_pieces && pieces[i].start <= to; i++) {
        uint32_t end = i + 1 < n_pieces ? pieces[i + 1].start - 1 : UINT32_MAX;
        gboolean truth = (pieces[i].verdict == VERIFY_VERDICT_TRUE) !=
                         stretch->comparison.negated;

        if (end < from) {
            continue;
        }
        if (pieces[i].verdict == VERIFY_VERDICT_UNDEFINED) {
            add_run(sweeper, first_run, MAX(from, pieces[i].start), self, TRUE);
        } else if (!sweep(sweeper, first_run, truth ? stretch->yes : stretch->no,
                          MAX(from, pieces[i].start), MIN(to, end), depth + 1)) {
            return FALSE;
        }
    }
    return TRUE;
}

/* Marks what the function of a stretch is made of. */
static void plan(Sweeper *sweeper, unsigned self)
{
    const VerifyStretch *stretch = get_stretch(sweeper, self);
    Part *part = &sweeper->parts[self];

    if (!stretch->decides) {
        return;
    }
    sweeper->word = part->word;
    part->first_run = sweeper->runs->len;
    if (part->word == VERIFY_SPACE_WORDS ||
        !sweep(sweeper, part->first_run, self, 0, UINT32_MAX, 0)) {
        g_array_set_size(sweeper->runs, part->first_run);
        sweeper->parts[stretch->yes].needed = TRUE;
        sweeper->parts[stretch->no].needed = TRUE;
        return;
    }
    part->n_runs = sweeper->runs->len - part->first_run;
    for (unsigned i = part->first_run; i < sweeper->runs->len; i++) {
        const Run *run = &g_array_index(sweeper->runs, Run, i);

        sweeper->parts[run->stretch].needed |= !run->undefined;
    }
}

/* Where the decision at the end of @stretch is not defined. */
static VerifyNode build_undefined(Sweeper *sweeper, const VerifyStretch *stretch)
{
    return verify_diagram_constant(
        sweeper->diagram, verify_outcome_make(VERIFY_OUTCOME_UNDEFINED, stretch->end));
}

static VerifyNode build_runs(Sweeper *sweeper, const Part *part)
{
    g_autofree uint32_t *starts = g_new(uint32_t, part->n_runs);
    g_autofree VerifyNode *nodes = g_new(VerifyNode, part->n_runs);
    unsigned n = 0;

    for (unsigned i = 0; i < part->n_runs; i++) {
        const Run *run = &g_array_index(sweeper->runs, Run, part->first_run + i);
        const VerifyStretch *stretch = get_stretch(sweeper, run->stretch);
        VerifyNode node = run->undefined ? build_undefined(sweeper, stretch)
                                         : stretch->result;

        if (n == 0 || nodes[n - 1] != node) {
            starts[n] = run->start;
            nodes[n++] = node;
        }
    }
    return verify_space_switch(sweeper->space, part->word, starts, nodes, n);
}

static VerifyNode build_choice(Sweeper *sweeper, const VerifyStretch *stretch)
{
    VerifyNode undefined;
    VerifyNode result;

    result = verify_diagram_choose(
        sweeper->diagram,
        verify_comparison_build(sweeper->terms, sweeper->diagram, &stretch->comparison,
                                VERIFY_VERDICT_TRUE),
        get_stretch(sweeper, stretch->yes)->result,
        get_stretch(sweeper, stretch->no)->result);
    undefined = verify_comparison_build(sweeper->terms, sweeper->diagram,
                                        &stretch->comparison, VERIFY_VERDICT_UNDEFINED);
    return verify_diagram_choose(sweeper->diagram, undefined,
                                 build_undefined(sweeper, stretch), result);
}

VerifyNode verify_walk_build(VerifyWalk *walk, VerifyTerms *terms, VerifyDiagram *diagram)
{
    g_autofree Part *parts = g_new0(Part, walk->stretches->len);
    g_autoptr(GArray) runs = g_array_sized_new(FALSE, FALSE, sizeof(Run), 1024);
    Sweeper sweeper = {
        .walk = walk,
        .terms = terms,
        .diagram = diagram,
        .space = verify_terms_get_space(terms),
        .parts = parts,
        .runs = runs,
        .steps_left = (uint64_t)STEPS_PER_STRETCH * walk->stretches->len,
    };

    describe(&sweeper);
    parts[0].needed = TRUE;
    for (unsigned i = 0; i < walk->order->len; i++) {
        unsigned self = g_array_index(walk->order, unsigned, i);

        if (parts[self].needed) {
            plan(&sweeper, self);
        }
    }
    for (unsigned i = walk->order->len; i-- > 0;) {
        unsigned self = g_array_index(walk->order, unsigned, i);
        VerifyStretch *stretch = get_stretch(&sweeper, self);

        if (!parts[self].needed) {
            continue;
        }
        if (!stretch->decides) {
            stretch->result = verify_diagram_constant(diagram, stretch->outcome);
        } else if (parts[self].n_runs > 0) {
            stretch->result = build_runs(&sweeper, &parts[self]);
        } else {
            stretch->result = build_choice(&sweeper, stretch);
        }
    }
    return get_stretch(&sweeper, 0)->result;
}
