/*
 * One value of 32 bits, as variables of a decision diagram.
 *
 * Most values are only ever compared with constants, so it only matters between which
 * two constants they lie: such a value is represented by the index of that interval, 7
 * bits for 100 constants.  An index beyond the last interval means the last one, in
 * every function alike, so that functions remain equal if and only if their handles are.
 * A value keeps its 32 bits if single bits of it are asked for.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdlib.h>
#include "thresholds.h"

/* A piecewise function under construction. */
typedef struct Plan {
    VerifyDiagram *diagram;
    const VerifyThresholds *thresholds;
    VerifyField field; /* of the interval's index, or of the value */
    const uint32_t *starts;
    const VerifyNode *nodes;
} Plan;

void verify_thresholds_init(VerifyThresholds *thresholds)
{
    *thresholds = (VerifyThresholds){
        .values = g_array_new(FALSE, FALSE, sizeof(uint32_t)),
    };
}

void verify_thresholds_clear(VerifyThresholds *thresholds)
{
    g_clear_pointer(&thresholds->values, g_array_unref);
}

void verify_thresholds_add(VerifyThresholds *thresholds, uint32_t value)
{
    if (value > 0) {
        g_array_append_val(thresholds->values, value);
    }
}

static int compare_values(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;

    return (left > right) - (left < right);
}

unsigned verify_thresholds_settle(VerifyThresholds *thresholds, unsigned first_variable)
{
    GArray *all = thresholds->values;
    uint32_t *values = (uint32_t *)all->data;
    unsigned n = 0;

    if (thresholds->by_bits) {
        /* Nobody looks at its intervals. */
        g_array_set_size(all, 0);
    }
    if (all->len > 0) {
        qsort(values, all->len, sizeof(uint32_t), compare_values);
    }
    for (unsigned i = 0; i < all->len; i++) {
        if (n == 0 || values[n - 1] != values[i]) {
            values[n++] = values[i];
        }
    }
    g_array_set_size(all, n);
    /* n thresholds make n + 1 intervals, the last of them has index n. */
    thresholds->n_bits = thresholds->by_bits ? 32 : n > 0 ? g_bit_storage(n) : 0;
    thresholds->first_variable = first_variable;
    return first_variable + thresholds->n_bits;
}

/* How many thresholds @value reaches: the index of the interval that it lies in. */
static uint32_t find_interval(const VerifyThresholds *thresholds, uint32_t value)
{
    const uint32_t *values = (const uint32_t *)thresholds->values->data;
    uint32_t from = 0;
    uint32_t to = thresholds->values->len;

    while (from < to) {
        uint32_t middle = (from + to) / 2;

        if (values[middle] <= value) {
            from = middle + 1;
        } else {
            to = middle;
        }
    }
    return from;
}

/*
 * The function for field values from @base on, of which the lowest @n_bits are
 * still open, and in which the pieces from @i to @j play a part.
 */
static VerifyNode build(const Plan *plan, unsigned n_bits, uint32_t base, unsigned i,
                        unsigned j)
{
    unsigned bit = n_bits - 1;
    uint32_t middle;
    unsigned low_end = i;
    unsigned high_start;
    VerifyNode low;
    VerifyNode high;
    uint32_t variable;

    if (i == j) {
        return plan->nodes[i];
    }
    middle = base + (1u << bit);
    while (low_end < j && plan->starts[low_end + 1] < middle) {
        low_end++;
    }
    high_start = low_end;
    if (low_end < j && plan->starts[low_end + 1] == middle) {
        high_start++;
    }
    if (!(verify_field_move(&plan->field, plan->field.mask) & (1u << bit))) {
        return plan->field.flip & (1u << bit) ? build(plan, bit, middle, high_start, j)
                                              : build(plan, bit, base, i, low_end);
    }
    low = build(plan, bit, base, i, low_end);
    high = build(plan, bit, middle, high_start, j);
    variable = plan->thresholds->first_variable + plan->thresholds->n_bits - 1 -
               (bit + plan->field.right);
    return plan->field.flip & (1u << bit)
               ? verify_diagram_decide(plan->diagram, variable, high, low)
               : verify_diagram_decide(plan->diagram, variable, low, high);
}

VerifyNode verify_thresholds_build(const VerifyThresholds *thresholds,
                                   VerifyDiagram *diagram, const uint32_t *starts,
                                   const VerifyNode *nodes, unsigned n)
{
    VerifyField whole = { .mask = UINT32_MAX };
    Plan plan = { diagram, thresholds, whole, starts, nodes };
    g_autofree uint32_t *indexes = NULL;

    if (n == 1) {
        return nodes[0];
    }
    if (!thresholds->by_bits) {
        indexes = g_new(uint32_t, n);
        for (unsigned i = 0; i < n; i++) {
            indexes[i] = find_interval(thresholds, starts[i]);
        }
        plan.starts = indexes;
    }
    return build(&plan, thresholds->n_bits, 0, 0, n - 1);
}

VerifyNode verify_thresholds_build_field(const VerifyThresholds *thresholds,
                                         VerifyDiagram *diagram, const VerifyField *field,
                                         const uint32_t *starts, const VerifyNode *nodes,
                                         unsigned n)
{
    Plan plan = { diagram, thresholds, *field, starts, nodes };

    if (!thresholds->by_bits) {
        return verify_thresholds_build(thresholds, diagram, starts, nodes, n);
    }
    return build(&plan, 32, 0, 0, n - 1);
}

uint32_t verify_thresholds_locate(const VerifyThresholds *thresholds,
                                  const uint8_t *values)
{
    uint32_t value = 0;

    for (unsigned i = 0; i < thresholds->n_bits; i++) {
        value = value << 1 | values[thresholds->first_variable + i];
    }
    if (thresholds->by_bits) {
        return value;
    }
    /* An index beyond the last means the last, see above. */
    value = MIN(value, thresholds->values->len);
    return value == 0 ? 0 : g_array_index(thresholds->values, uint32_t, value - 1);
}

void verify_thresholds_place(const VerifyThresholds *thresholds, uint32_t value,
                             uint8_t *ret_values)
{
    uint32_t bits = thresholds->by_bits ? value : find_interval(thresholds, value);

    for (unsigned i = 0; i < thresholds->n_bits; i++) {
        ret_values[thresholds->first_variable + i] = bits >>
                                                         (thresholds->n_bits - 1 - i) &
                                                     1;
    }
}
