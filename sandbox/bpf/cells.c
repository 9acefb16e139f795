/*
 * Cells: what is left of a case list, value by value of one key
 *
 * A sweep over all values at which the truth of some atom on the key changes.  Rewriting
 * the whole list in every cell would take time quadratic in the number of rules, and
 * most rules do not look at most values.  So each case is taken apart once:
 *
 *   any( fixed, (atom1 && rest1), (atom2 && rest2), ... )
 *   all( fixed, (atom1 || rest1), (atom2 || rest2), ... )
 *
 * where the key occurs in no fixed part and in no rest.  A rest counts where its atom is
 * true (in an "all": false), and the sweep keeps the list of those that do; a cell costs
 * as much as that list is long.  Parts that have the key deeper inside are rewritten in
 * every cell.
 *
 * A cell may be one value, or its values may share their upper bits.  Atoms on other
 * masks of the same argument are decided there, too, if they look at known bits only.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include "cells.h"
#include "rewrite.h"

#define NOT_COUNTING UINT32_MAX

/* A rest, and the case that it is part of. */
typedef struct Member {
    uint32_t slot;
    uint32_t rest;
    uint32_t atom; /* place among the atoms on the key */
    uint32_t at;   /* place in the slot's list, or NOT_COUNTING */
} Member;

/* One case, taken apart. */
typedef struct Slot {
    BpfFormulaKind kind; /* BPF_FORMULA_ANY or BPF_FORMULA_ALL */
    uint32_t ret;
    uint32_t fixed;
    uint32_t *deep; /* parts with the key deeper inside */
    uint32_t n_deep;
    uint32_t *counting; /* members */
    uint32_t n_counting;
    uint32_t most;    /* members that there are */
    uint32_t formula; /* what is left of the case now */
    gboolean stale;
} Slot;

/* At @value the truth of an atom changes. */
typedef struct Event {
    uint64_t value;
    uint32_t atom;
} Event;

typedef struct Sweep {
    BpfCases *cases;
    uint32_t key;
    const uint32_t *atoms;
    uint32_t n_atoms;
    Slot *slots;
    uint32_t n_slots;
    Member *members; /* once complete: by atom */
    uint32_t n_members;
    uint32_t capacity;
    uint32_t *firsts; /* by atom: its first member; one more at the end */
    uint32_t *parts;  /* scratch */
} Sweep;

static void add_member(Sweep *s, uint32_t slot, uint32_t atom, uint32_t rest)
{
    qs_arena_ensure(s->cases->arena, s->members, s->n_members, s->capacity);
    s->members[s->n_members++] = (Member){
        .slot = slot,
        .rest = rest,
        .at = NOT_COUNTING,
        .atom = s->cases->formulas->formulas[atom].place,
    };
    s->slots[slot].most++;
}

/* Takes @child, a group with the key in it, for a member.  FALSE if it is none. */
static gboolean split_member(Sweep *s, uint32_t slot, uint32_t child)
{
    BpfFormulas *formulas = s->cases->formulas;
    BpfFormula group = formulas->formulas[child];
    uint32_t *others = qs_arena_array(s->cases->arena, uint32_t, group.n);
    uint32_t atom = UINT32_MAX;
    uint32_t n = 0;

    for (uint32_t i = 0; i < group.n; i++) {
        const BpfFormula *part = &formulas->formulas[group.children[i]];

        if (part->kind == BPF_FORMULA_ATOM && part->key == s->key) {
            /* One at most: a group has one atom on a key. */
            atom = group.children[i];
        } else if (bpf_formulas_mention(formulas, group.children[i], s->key)) {
            return FALSE;
        } else {
            others[n++] = group.children[i];
        }
    }
    if (atom == UINT32_MAX) {
        return FALSE;
    }
    add_member(s, slot, atom, bpf_formulas_group(formulas, group.kind, others, n));
    return TRUE;
}

static void split_group(Sweep *s, uint32_t slot, uint32_t formula)
{
    BpfFormulas *formulas = s->cases->formulas;
    BpfFormula group = formulas->formulas[formula];
    uint32_t *fixed = qs_arena_array(s->cases->arena, uint32_t, group.n);
    uint32_t n_fixed = 0;

    s->slots[slot].deep = qs_arena_array(s->cases->arena, uint32_t, group.n);
    formulas->work += group.n;
    for (uint32_t i = 0; i < group.n; i++) {
        uint32_t child = group.children[i];

        if (!bpf_formulas_mention(formulas, child, s->key)) {
            fixed[n_fixed++] = child;
        } else if (formulas->formulas[child].kind == BPF_FORMULA_ATOM) {
            add_member(s, slot, child,
                       group.kind == BPF_FORMULA_ANY ? BPF_FORMULA_TRUE
                                                     : BPF_FORMULA_FALSE);
        } else if (!split_member(s, slot, child)) {
            s->slots[slot].deep[s->slots[slot].n_deep++] = child;
        }
    }
    s->slots[slot].kind = group.kind;
    s->slots[slot].fixed = bpf_formulas_group(formulas, group.kind, fixed, n_fixed);
}

static void split_case(Sweep *s, uint32_t slot, const BpfCase *it)
{
    const BpfFormulas *formulas = s->cases->formulas;

    s->slots[slot] = (Slot){ .kind = BPF_FORMULA_ANY, .ret = it->ret, .stale = TRUE };
    if (!bpf_formulas_mention(formulas, it->formula, s->key)) {
        s->slots[slot].fixed = it->formula;
    } else if (formulas->formulas[it->formula].kind == BPF_FORMULA_ATOM) {
        s->slots[slot].fixed = BPF_FORMULA_FALSE;
        add_member(s, slot, it->formula, BPF_FORMULA_TRUE);
    } else {
        split_group(s, slot, it->formula);
    }
}

/* Takes all cases apart; returns the leaf behind them. */
static uint32_t split_cases(Sweep *s, uint32_t number)
{
    BpfCases *c = s->cases;

    s->slots = qs_arena_array(c->arena, Slot, bpf_cases_count(c, number));
    while (!c->cases[number].is_leaf) {
        split_case(s, s->n_slots++, &c->cases[number]);
        number = c->cases[number].next;
    }
    return number;
}

/* Sorts the members by atom, those of one atom as they came. */
static void sort_members(Sweep *s)
{
    QsArena *arena = s->cases->arena;
    Member *sorted = qs_arena_array(arena, Member, s->n_members);
    uint32_t *next = qs_arena_array(arena, uint32_t, s->n_atoms + 1);
    uint32_t most = 0;

    s->firsts = qs_arena_array(arena, uint32_t, s->n_atoms + 1);
    for (uint32_t i = 0; i <= s->n_atoms; i++) {
        s->firsts[i] = 0;
    }
    for (uint32_t i = 0; i < s->n_members; i++) {
        s->firsts[s->members[i].atom + 1]++;
    }
    for (uint32_t i = 0; i < s->n_atoms; i++) {
        s->firsts[i + 1] += s->firsts[i];
        next[i] = s->firsts[i];
    }
    for (uint32_t i = 0; i < s->n_members; i++) {
        sorted[next[s->members[i].atom]++] = s->members[i];
    }
    s->members = sorted;
    for (uint32_t i = 0; i < s->n_slots; i++) {
        Slot *slot = &s->slots[i];

        slot->counting = qs_arena_array(arena, uint32_t, slot->most);
        most = MAX(most, slot->most + slot->n_deep + 1);
    }
    s->parts = qs_arena_array(arena, uint32_t, most);
}

static void set_counting(Sweep *s, uint32_t number, gboolean counts)
{
    Member *member = &s->members[number];
    Slot *slot = &s->slots[member->slot];

    if (counts) {
        member->at = slot->n_counting;
        slot->counting[slot->n_counting++] = number;
    } else {
        uint32_t last = slot->counting[--slot->n_counting];

        slot->counting[member->at] = last;
        s->members[last].at = member->at;
        member->at = NOT_COUNTING;
    }
    slot->stale = TRUE;
}

static void set_truth(Sweep *s, uint32_t atom, gboolean truth)
{
    s->cases->formulas->formulas[s->atoms[atom]].truth = truth;
    for (uint32_t i = s->firsts[atom]; i < s->firsts[atom + 1]; i++) {
        gboolean any = s->slots[s->members[i].slot].kind == BPF_FORMULA_ANY;
        gboolean counts = truth == any;

        if (counts != (s->members[i].at != NOT_COUNTING)) {
            set_counting(s, i, counts);
        }
    }
}

/* What is left of one case in the cell. */
static uint32_t evaluate_slot(Sweep *s, Slot *slot)
{
    BpfFormulas *formulas = s->cases->formulas;
    uint32_t n = 0;

    if (!slot->stale && slot->n_deep == 0) {
        return slot->formula;
    }
    s->parts[n++] = slot->fixed;
    for (uint32_t i = 0; i < slot->n_counting; i++) {
        s->parts[n++] = s->members[slot->counting[i]].rest;
    }
    for (uint32_t i = 0; i < slot->n_deep; i++) {
        s->parts[n++] = bpf_formulas_assign(formulas, slot->deep[i], s->key);
    }
    formulas->work += n;
    if (n > 1 && formulas->formulas[slot->fixed].kind == slot->kind) {
        formulas->work += formulas->formulas[slot->fixed].n;
    }
    slot->formula = n == 1 ? slot->fixed
                           : bpf_formulas_group(formulas, slot->kind, s->parts, n);
    slot->stale = FALSE;
    return slot->formula;
}

/* The cases left where the key's value is from @first to @last. */
static uint32_t evaluate_cell(Sweep *s, uint32_t leaf, uint64_t first, uint64_t last,
                              uint64_t related)
{
    BpfCases *c = s->cases;
    const BpfKey *key = &c->formulas->keys[s->key];
    uint64_t differ = first ^ last;
    uint64_t known = key->mask;
    unsigned arg = key->arg;
    uint32_t number = leaf;

    if (differ != 0) {
        known &= ~(UINT64_MAX >> __builtin_clzll(differ));
    }
    for (uint32_t i = s->n_slots; i-- > 0;) {
        uint32_t formula = evaluate_slot(s, &s->slots[i]);

        if (related != 0 && known != 0) {
            formula = bpf_formulas_know(c->formulas, formula, arg, known, first, related);
        }
        number = bpf_cases_add(c, formula, s->slots[i].ret, number);
    }
    return number;
}

static int compare_events(const void *a, const void *b)
{
    const Event *x = a;
    const Event *y = b;

    return x->value < y->value ? -1 : x->value > y->value;
}

static Event *list_events(const Sweep *s, uint32_t *ret_n)
{
    const BpfFormulas *formulas = s->cases->formulas;
    uint32_t n = 0;
    Event *events;

    for (uint32_t i = 0; i < s->n_atoms; i++) {
        n += formulas->formulas[s->atoms[i]].n;
    }
    events = qs_arena_array(s->cases->arena, Event, n);
    n = 0;
    for (uint32_t i = 0; i < s->n_atoms; i++) {
        const BpfFormula *atom = &formulas->formulas[s->atoms[i]];

        for (uint32_t j = 0; j < atom->n; j++) {
            events[n++] = (Event){ atom->toggles[j], i };
        }
    }
    qsort(events, n, sizeof(*events), compare_events);
    *ret_n = n;
    return events;
}

/* As all atoms are outside their sets, before the first event. */
static void begin(Sweep *s)
{
    for (uint32_t i = 0; i < s->n_atoms; i++) {
        set_truth(s, i, FALSE);
    }
}

uint32_t bpf_cells_cut(BpfCases *cases, uint32_t number, const uint32_t *atoms,
                       uint32_t n_atoms, uint64_t related, BpfWideArm **ret_cells)
{
    BpfFormulas *formulas = cases->formulas;
    Sweep s = { .cases = cases,
                .key = formulas->formulas[atoms[0]].key,
                .atoms = atoms,
                .n_atoms = n_atoms };
    uint64_t full = qs_width_mask(formulas->keys[s.key].bits);
    uint32_t n_events;
    uint32_t next = 0;
    uint32_t n = 0;
    uint32_t leaf;
    BpfWideArm *cells;
    Event *events;

    for (uint32_t i = 0; i < n_atoms; i++) {
        formulas->formulas[atoms[i]].place = i;
    }
    leaf = split_cases(&s, number);
    sort_members(&s);
    events = list_events(&s, &n_events);
    cells = qs_arena_array(cases->arena, BpfWideArm, n_events + 1);
    begin(&s);
    cells[0].first = 0;
    do {
        while (next < n_events && events[next].value == cells[n].first) {
            uint32_t atom = events[next++].atom;

            set_truth(&s, atom, !formulas->formulas[atoms[atom]].truth);
        }
        cells[n].target = evaluate_cell(&s, leaf, cells[n].first,
                                        next < n_events ? events[next].value - 1 : full,
                                        related);
        n++;
        if (formulas->work > cases->work_limit) {
            return 0;
        }
        if (next < n_events) {
            cells[n].first = events[next].value;
        }
    } while (next < n_events);
    *ret_cells = cells;
    return n;
}
