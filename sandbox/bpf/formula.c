/*
 * Formulas: sets of values, conjunctions, disjunctions
 *
 * A group is flattened, its neutral and absorbing parts are taken out, and atoms
 * on the same key become one by uniting (or intersecting) their sets: sorting
 * all intervals and sweeping once, n log n in their number, however many rules
 * of however many profiles they came from.
 *
 * It is also seen where two atoms of a group look at one argument under different masks
 * and want different values of a bit that both masks have.
 *
 * Limits: the latter is seen for single values only, in groups of few atoms.  What is
 * not seen costs instructions, and not soundness.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include <string.h>
#include "formula.h"
#include "sets.h"

/* Most atoms of a group that are compared with each other. */
#define MOST_COMPARED 16

/* From @first to @last, both included. */
typedef struct Interval {
    uint64_t first;
    uint64_t last;
} Interval;

static int compare_intervals(const void *a, const void *b)
{
    const Interval *x = a;
    const Interval *y = b;

    return x->first < y->first ? -1 : x->first > y->first;
}

static int compare_keys(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a;
    uint64_t y = *(const uint64_t *)b;

    return x < y ? -1 : x > y;
}

static int compare_numbers(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a;
    uint32_t y = *(const uint32_t *)b;

    return x < y ? -1 : x > y;
}

static uint32_t add_node(BpfFormulas *formulas, const BpfFormula *formula,
                         BpfIndexSlot *slot)
{
    uint32_t number = formulas->n_formulas++;

    qs_arena_ensure(formulas->arena, formulas->formulas, number, formulas->capacity);
    formulas->formulas[number] = *formula;
    bpf_index_fill(&formulas->index, slot, formula->hash, number);
    return number;
}

void bpf_formulas_init(BpfFormulas *formulas, QsArena *arena)
{
    memset(formulas, 0, sizeof(*formulas));
    formulas->arena = arena;
    for (uint32_t i = BPF_FORMULA_FALSE; i <= BPF_FORMULA_TRUE; i++) {
        BpfFormula constant = { .kind = BPF_FORMULA_CONSTANT,
                                .hash = bpf_hash_mix(0, i) };

        add_node(formulas, &constant,
                 bpf_index_first(&formulas->index, arena, constant.hash));
    }
}

uint32_t bpf_formulas_find_key(BpfFormulas *formulas, const BpfKey *key)
{
    uint32_t hash = bpf_hash_mix(key->mask, key->arg << 8 | key->bits);
    BpfIndexSlot *slot = bpf_index_first(&formulas->key_index, formulas->arena, hash);

    while (slot->number) {
        const BpfKey *other = &formulas->keys[slot->number - 1];

        if (other->arg == key->arg && other->bits == key->bits &&
            other->mask == key->mask) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&formulas->key_index, slot);
    }
    qs_arena_ensure(formulas->arena, formulas->keys, formulas->n_keys,
                    formulas->keys_capacity);
    formulas->keys[formulas->n_keys] = *key;
    bpf_index_fill(&formulas->key_index, slot, hash, formulas->n_keys);
    return formulas->n_keys++;
}

/* @toggles must stay as it is; the set is neither empty nor everything. */
static uint32_t find_atom(BpfFormulas *formulas, uint32_t key, const uint64_t *toggles,
                          uint32_t n)
{
    BpfFormula atom = {
        .kind = BPF_FORMULA_ATOM,
        .key = key,
        .n = n,
        .toggles = toggles,
        .keys = UINT64_C(1) << key % 64,
    };
    const BpfKey *k = &formulas->keys[key];
    BpfIndexSlot *slot;

    atom.hash = bpf_hash_mix(bpf_hash_mix(BPF_FORMULA_ATOM, k->arg << 8 | k->bits),
                             k->mask);
    for (uint32_t i = 0; i < n; i++) {
        atom.hash = bpf_hash_mix(atom.hash, toggles[i]);
    }
    slot = bpf_index_first(&formulas->index, formulas->arena, atom.hash);
    while (slot->number) {
        const BpfFormula *other = &formulas->formulas[slot->number - 1];

        if (other->hash == atom.hash && other->kind == BPF_FORMULA_ATOM &&
            other->key == key && other->n == n &&
            memcmp(other->toggles, toggles, n * sizeof(*toggles)) == 0) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&formulas->index, slot);
    }
    return add_node(formulas, &atom, slot);
}

uint32_t bpf_formulas_find_set(BpfFormulas *formulas, uint32_t key,
                               const uint64_t *toggles, uint32_t n)
{
    if (n == 0) {
        return BPF_FORMULA_FALSE;
    }
    if (n == 1 && toggles[0] == 0) {
        return BPF_FORMULA_TRUE;
    }
    return find_atom(formulas, key, toggles, n);
}

uint32_t bpf_toggles_complement(uint64_t *toggles, uint32_t n)
{
    if (n > 0 && toggles[0] == 0) {
        memmove(toggles, toggles + 1, (n - 1) * sizeof(*toggles));
        return n - 1;
    }
    memmove(toggles + 1, toggles, n * sizeof(*toggles));
    toggles[0] = 0;
    return n + 1;
}

gboolean bpf_formula_contains(const BpfFormula *atom, uint64_t value)
{
    uint32_t low = 0;
    uint32_t high = atom->n;

    while (low < high) {
        uint32_t middle = low + (high - low) / 2;

        if (atom->toggles[middle] <= value) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low % 2 != 0;
}

/* Appends the intervals of @atom, or of what is not in it. */
static uint32_t append_intervals(const BpfFormula *atom, gboolean inverted, uint64_t full,
                                 Interval *intervals, uint32_t n)
{
    gboolean inside = inverted;
    uint64_t first = 0;

    for (uint32_t i = 0; i < atom->n; i++) {
        if (inside && atom->toggles[i] != 0) {
            intervals[n++] = (Interval){ first, atom->toggles[i] - 1 };
        }
        first = atom->toggles[i];
        inside = !inside;
    }
    if (inside) {
        intervals[n++] = (Interval){ first, full };
    }
    return n;
}

/* The union of sorted intervals, as toggles. */
static uint32_t sweep(const Interval *intervals, uint32_t n, uint64_t full,
                      uint64_t *toggles)
{
    uint32_t kept = 0;
    uint32_t i = 0;

    while (i < n) {
        uint64_t last = intervals[i].last;

        toggles[kept++] = intervals[i].first;
        i++;
        while (i < n && (last == full || intervals[i].first <= last + 1)) {
            last = MAX(last, intervals[i].last);
            i++;
        }
        if (last != full) {
            toggles[kept++] = last + 1;
        }
    }
    return kept;
}

/* One atom (or constant) for @n >= 2 atoms on the same key. */
static uint32_t merge_atoms(BpfFormulas *formulas, BpfFormulaKind kind,
                            const uint32_t *atoms, uint32_t n)
{
    uint32_t key = formulas->formulas[atoms[0]].key;
    uint64_t full = qs_width_mask(formulas->keys[key].bits);
    gboolean inverted = kind == BPF_FORMULA_ALL;
    uint32_t n_intervals = 0;
    uint32_t n_toggles = 0;
    Interval *intervals;
    uint64_t *toggles;

    for (uint32_t i = 0; i < n; i++) {
        n_toggles += formulas->formulas[atoms[i]].n;
    }
    /* Inverting adds at most one interval to each. */
    intervals = qs_arena_array(formulas->arena, Interval, n_toggles + n);
    for (uint32_t i = 0; i < n; i++) {
        n_intervals = append_intervals(&formulas->formulas[atoms[i]], inverted, full,
                                       intervals, n_intervals);
    }
    qsort(intervals, n_intervals, sizeof(*intervals), compare_intervals);
    toggles = qs_arena_array(formulas->arena, uint64_t, 2 * n_intervals + 1);
    n_toggles = sweep(intervals, n_intervals, full, toggles);
    if (inverted) {
        n_toggles = bpf_toggles_complement(toggles, n_toggles);
    }
    return bpf_formulas_find_set(formulas, key, toggles, n_toggles);
}

/* @children are sorted, without doubles, and become the formula's own. */
static uint32_t find_group(BpfFormulas *formulas, BpfFormulaKind kind,
                           const uint32_t *children, uint32_t n)
{
    BpfFormula group = { .kind = kind, .n = n, .children = children };
    BpfIndexSlot *slot;

    /* A sum, since the numbers' order is not the same in every run. */
    for (uint32_t i = 0; i < n; i++) {
        group.hash += bpf_hash_mix(kind, formulas->formulas[children[i]].hash);
        group.keys |= formulas->formulas[children[i]].keys;
    }
    slot = bpf_index_first(&formulas->index, formulas->arena, group.hash);
    while (slot->number) {
        const BpfFormula *other = &formulas->formulas[slot->number - 1];

        if (other->hash == group.hash && other->kind == kind && other->n == n &&
            memcmp(other->children, children, n * sizeof(*children)) == 0) {
            return slot->number - 1;
        }
        slot = bpf_index_next(&formulas->index, slot);
    }
    return add_node(formulas, &group, slot);
}

/* Writes the parts, those of parts of the same kind in their place. */
static uint32_t flatten(const BpfFormulas *formulas, BpfFormulaKind kind,
                        const uint32_t *parts, uint32_t n, uint32_t *out)
{
    uint32_t n_out = 0;

    for (uint32_t i = 0; i < n; i++) {
        const BpfFormula *part = &formulas->formulas[parts[i]];

        if (part->kind != kind) {
            if (out) {
                out[n_out] = parts[i];
            }
            n_out++;
            continue;
        }
        if (out) {
            memcpy(out + n_out, part->children, part->n * sizeof(*out));
        }
        n_out += part->n;
    }
    return n_out;
}

/* Moves the atoms to the front, sorted by key; returns how many there are. */
static uint32_t gather_atoms(const BpfFormulas *formulas, uint32_t *parts, uint32_t n,
                             QsArena *arena)
{
    uint64_t *order = qs_arena_array(arena, uint64_t, n);
    uint32_t n_atoms = 0;
    uint32_t n_others = 0;
    gboolean sorted = TRUE;

    for (uint32_t i = 0; i < n; i++) {
        const BpfFormula *part = &formulas->formulas[parts[i]];

        if (part->kind == BPF_FORMULA_ATOM) {
            order[n_atoms] = (uint64_t)part->key << 32 | parts[i];
            sorted &= n_atoms == 0 || order[n_atoms - 1] < order[n_atoms];
            n_atoms++;
        } else {
            parts[n_others++] = parts[i];
        }
    }
    memmove(parts + n_atoms, parts, n_others * sizeof(*parts));
    if (!sorted) {
        qsort(order, n_atoms, sizeof(*order), compare_keys);
    }
    for (uint32_t i = 0; i < n_atoms; i++) {
        parts[i] = (uint32_t)order[i];
    }
    return n_atoms;
}

/* Whether @atom (in a disjunction: what is not in it) is the one value *ret_value. */
static gboolean is_single(const BpfFormula *atom, uint64_t full, BpfFormulaKind kind,
                          uint64_t *ret_value)
{
    const uint64_t *toggles = atom->toggles;
    uint32_t n = atom->n;

    if (kind == BPF_FORMULA_ANY) {
        if (toggles[0] != 0) {
            *ret_value = 0;
            return n == 1 && toggles[0] == 1;
        }
        toggles++;
        n--;
    }
    *ret_value = toggles[0];
    return n == 2 ? toggles[1] == toggles[0] + 1 : n == 1 && toggles[0] == full;
}

/*
 * Whether two of the atoms can't hold together since a bit that both look at would
 * have to be 0 and 1; in a disjunction, whether two can't both be false.
 */
static gboolean are_at_odds(const BpfFormulas *formulas, BpfFormulaKind kind,
                            const uint32_t *atoms, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        const BpfKey *key = &formulas->keys[formulas->formulas[atoms[i]].key];
        uint64_t value;

        if (!is_single(&formulas->formulas[atoms[i]], qs_width_mask(key->bits), kind,
                       &value)) {
            continue;
        }
        for (uint32_t j = 0; j < i; j++) {
            const BpfKey *other = &formulas->keys[formulas->formulas[atoms[j]].key];
            uint64_t its;

            if (other->arg == key->arg &&
                is_single(&formulas->formulas[atoms[j]], qs_width_mask(other->bits), kind,
                          &its) &&
                ((value ^ its) & key->mask & other->mask) != 0) {
                return TRUE;
            }
        }
    }
    return FALSE;
}

uint32_t bpf_formulas_group(BpfFormulas *formulas, BpfFormulaKind kind,
                            const uint32_t *parts, uint32_t n)
{
    uint32_t neutral = kind == BPF_FORMULA_ALL ? BPF_FORMULA_TRUE : BPF_FORMULA_FALSE;
    uint32_t absorbing = kind == BPF_FORMULA_ALL ? BPF_FORMULA_FALSE : BPF_FORMULA_TRUE;
    uint32_t n_flat = flatten(formulas, kind, parts, n, NULL);
    uint32_t *flat = qs_arena_array(formulas->arena, uint32_t, n_flat);
    uint32_t n_atoms;
    uint32_t kept_atoms = 0;
    uint32_t kept = 0;
    uint32_t unique = 0;

    flatten(formulas, kind, parts, n, flat);
    n_atoms = gather_atoms(formulas, flat, n_flat, formulas->arena);
    for (uint32_t i = 0; i < n_flat; kept++) {
        uint32_t end = i + 1;

        while (end < n_atoms &&
               formulas->formulas[flat[end]].key == formulas->formulas[flat[i]].key) {
            end++;
        }
        flat[kept] = end == i + 1 ? flat[i]
                                  : merge_atoms(formulas, kind, flat + i, end - i);
        if (flat[kept] == absorbing) {
            return absorbing;
        }
        /* Those which became everything (or nothing) are dropped below. */
        kept_atoms += i < n_atoms && flat[kept] != neutral && kept == kept_atoms;
        i = end;
    }
    if (kept_atoms <= MOST_COMPARED && are_at_odds(formulas, kind, flat, kept_atoms)) {
        return absorbing;
    }
    qsort(flat, kept, sizeof(*flat), compare_numbers);
    for (uint32_t i = 0; i < kept; i++) {
        if (flat[i] != neutral && (unique == 0 || flat[unique - 1] != flat[i])) {
            flat[unique++] = flat[i];
        }
    }
    if (unique == 0) {
        return neutral;
    }
    return unique == 1 ? flat[0] : find_group(formulas, kind, flat, unique);
}
