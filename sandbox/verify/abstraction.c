/*
 * Tests of a call's words, taken for independent of each other.
 *
 * Diagrams over the bits of a word outgrow every limit where hundreds of rules look at
 * different bits of it, or at ranges of several arguments: a diagram needs a node for
 * each set of rules that can still hold after the first words.  Most of that is in vain.
 * A program asks one rule after the other, as the policy does, and neither draws any
 * conclusion from one to the next.
 *
 * So what is compared with the same constants becomes a unit with variables of its own,
 * which say between which two of its constants a value lies; the units stand in the
 * order in which the program asks for them.  Every unit is free to be anything, so some
 * settings of the variables belong to no call.  If the functions are equal then, they
 * are equal on all calls.  If they differ, that says nothing, for the difference may lie
 * where there is no call.  This is a way to a proof, never to a counterexample.
 *
 * Where many rules name the same values (a few descriptors, say), a diagram would have
 * to remember each of these from the first rule that names it to the last.  So all
 * values of such a field are one unit, in front of the others, and each of its intervals
 * has one list of rules.
 *
 * A value that the field cannot have stands for the next greater one that it can have,
 * so that (w & 4) == 4 and (w & 4) > 0 ask the same.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "abstraction.h"
#include "thresholds.h"

#define NO_UNIT UINT_MAX

/*
 * Program and policy name each value of a rule, sometimes in two or three tests in a
 * row.  If the value is named as often in places further apart, rules share it.
 */
#define SHARED 4
#define IN_A_ROW 3

/* One part in so many of a field's values has to be shared for it to be taken as one. */
#define MANY 16

/* A constant that a field is compared with; for VERIFY_DETAIL_FIELDS, the field. */
typedef struct Place {
    VerifyField field;
    uint32_t start;
} Place;

/* Made of 32-bit members only, so it can be compared as bytes. */
G_STATIC_ASSERT(sizeof(Place) == 6 * sizeof(uint32_t));

typedef struct Test {
    VerifyField field;
    const VerifyPiece *pieces;
    unsigned n_pieces;
    unsigned place; /* one of those that it names, or NO_UNIT */
    unsigned unit;
} Test;

typedef struct Unit {
    VerifyThresholds thresholds;
    gboolean joint; /* of a field whose values rules share */
} Unit;

/* How often a place is named, tests in a row counted once; and the last one, plus 1. */
typedef struct Use {
    unsigned count;
    unsigned last;
} Use;

struct VerifyAbstraction {
    VerifyDetail detail;
    GArray *tests;
    GArray *units;
    GHashTable *places; /* Place -> its number, plus 1 */
    GArray *roots;      /* unsigned, by place: another of the same unit */
    GArray *uses;       /* Use, by place */
};

static guint place_hash(gconstpointer key)
{
    const Place *place = key;
    guint hash = place->field.word * 31 + place->start;

    hash = hash * 0x9e3779b1u + place->field.mask;
    hash = hash * 0x9e3779b1u + (guint)place->field.right;
    return hash * 0x9e3779b1u + place->field.flip;
}

static gboolean place_equal(gconstpointer a, gconstpointer b)
{
    return memcmp(a, b, sizeof(Place)) == 0;
}

static void unit_clear(gpointer unit)
{
    verify_thresholds_clear(&((Unit *)unit)->thresholds);
}

VerifyAbstraction *verify_abstraction_new(VerifyDetail detail)
{
    VerifyAbstraction *abstraction = g_new0(VerifyAbstraction, 1);

    abstraction->detail = detail;
    abstraction->tests = g_array_new(FALSE, FALSE, sizeof(Test));
    abstraction->units = g_array_new(FALSE, FALSE, sizeof(Unit));
    g_array_set_clear_func(abstraction->units, unit_clear);
    abstraction->places = g_hash_table_new_full(place_hash, place_equal, g_free, NULL);
    abstraction->roots = g_array_new(FALSE, FALSE, sizeof(unsigned));
    abstraction->uses = g_array_new(FALSE, TRUE, sizeof(Use));
    return abstraction;
}

void verify_abstraction_free(VerifyAbstraction *abstraction)
{
    if (abstraction) {
        g_array_unref(abstraction->tests);
        g_array_unref(abstraction->units);
        g_hash_table_unref(abstraction->places);
        g_array_unref(abstraction->roots);
        g_array_unref(abstraction->uses);
        g_free(abstraction);
    }
}

/* The least value of @field from @start on; FALSE if there is none. */
static gboolean find_value(const VerifyField *field, uint32_t start, uint32_t *ret_value)
{
    uint32_t moved = verify_field_move(field, field->mask);
    uint32_t outside = start & ~moved;
    uint64_t bit;

    *ret_value = start;
    if (field->flip != 0 || outside == 0) {
        /* With bits inverted, values are taken as they come. */
        return TRUE;
    }
    /* What is above the highest bit outside stays, up to a bit that can be set. */
    bit = UINT64_C(1) << g_bit_storage(outside);
    while (bit <= UINT32_MAX && (!(moved & bit) || (start & bit))) {
        bit <<= 1;
    }
    *ret_value = (start & ~(uint32_t)(2 * bit - 1)) | (uint32_t)bit;
    return bit <= UINT32_MAX;
}

static unsigned find_root(const VerifyAbstraction *abstraction, unsigned place)
{
    unsigned *roots = (unsigned *)abstraction->roots->data;

    while (roots[place] != place) {
        roots[place] = roots[roots[place]];
        place = roots[place];
    }
    return place;
}

static unsigned find_place(VerifyAbstraction *abstraction, const VerifyField *field,
                           uint32_t start)
{
    Place place = { *field, abstraction->detail == VERIFY_DETAIL_FIELDS ? 0 : start };
    unsigned number = GPOINTER_TO_UINT(g_hash_table_lookup(abstraction->places, &place));

    if (number == 0) {
        unsigned self = abstraction->roots->len;

        g_array_append_val(abstraction->roots, self);
        g_array_set_size(abstraction->uses, self + 1);
        number = self + 1;
        g_hash_table_insert(abstraction->places, g_memdup2(&place, sizeof(place)),
                            GUINT_TO_POINTER(number));
    }
    return number - 1;
}

/* By the test that is being added. */
static void count_use(VerifyAbstraction *abstraction, unsigned place)
{
    Use *use = &g_array_index(abstraction->uses, Use, place);
    unsigned now = abstraction->tests->len + 1;

    use->count += use->last == 0 || now - use->last > IN_A_ROW;
    use->last = now;
}

static void unite(VerifyAbstraction *abstraction, unsigned a, unsigned b)
{
    unsigned root = find_root(abstraction, a);

    g_array_index(abstraction->roots, unsigned, root) = find_root(abstraction, b);
}

void verify_abstraction_add(VerifyAbstraction *abstraction, const VerifyField *field,
                            const VerifyPiece *pieces, unsigned n_pieces)
{
    Test test = { *field, pieces, n_pieces, NO_UNIT, NO_UNIT };
    uint32_t value;

    for (unsigned i = 1; i < n_pieces; i++) {
        unsigned place;

        if (!find_value(field, pieces[i].start, &value)) {
            break;
        }
        place = find_place(abstraction, field, value);
        count_use(abstraction, place);
        if (test.place == NO_UNIT) {
            test.place = place;
        } else {
            unite(abstraction, place, test.place);
        }
    }
    g_array_append_val(abstraction->tests, test);
}

/* How many places of a field are shared, and how many there are. */
typedef struct Sharing {
    unsigned shared;
    unsigned all;
} Sharing;

/* By Place, the start of which is 0. */
static GHashTable *find_sharing(const VerifyAbstraction *abstraction)
{
    GHashTable *fields = g_hash_table_new_full(place_hash, place_equal, g_free, g_free);
    GHashTableIter iter;
    gpointer key;
    gpointer number;

    g_hash_table_iter_init(&iter, abstraction->places);
    while (g_hash_table_iter_next(&iter, &key, &number)) {
        Place whole = { ((const Place *)key)->field, 0 };
        Sharing *sharing = g_hash_table_lookup(fields, &whole);

        if (!sharing) {
            sharing = g_new0(Sharing, 1);
            g_hash_table_insert(fields, g_memdup2(&whole, sizeof(whole)), sharing);
        }
        sharing->shared +=
            g_array_index(abstraction->uses, Use, GPOINTER_TO_UINT(number) - 1).count >=
            SHARED;
        sharing->all++;
    }
    return fields;
}

/*
 * Unites all places of a field of which many are shared.  No place starts at 0, so that
 * is the field's own, which makes it joint.
 */
static void unite_shared(VerifyAbstraction *abstraction)
{
    g_autoptr(GHashTable) fields = find_sharing(abstraction);
    g_autoptr(GList) keys = g_hash_table_get_keys(abstraction->places);

    for (GList *at = keys; at; at = at->next) {
        const Place *place = at->data;
        Place whole = { place->field, 0 };
        const Sharing *sharing = g_hash_table_lookup(fields, &whole);

        if (sharing->shared * MANY >= sharing->all) {
            unite(abstraction, find_place(abstraction, &place->field, place->start),
                  find_place(abstraction, &place->field, 0));
        }
    }
}

/* The unit of a test, which is new if none of its places has one yet. */
static Unit *find_unit(VerifyAbstraction *abstraction, Test *test, unsigned n_places,
                       unsigned *unit_of)
{
    unsigned root = find_root(abstraction, test->place);

    if (unit_of[root] == NO_UNIT) {
        Unit unit = { .joint = root >= n_places };

        verify_thresholds_init(&unit.thresholds);
        unit_of[root] = abstraction->units->len;
        g_array_append_val(abstraction->units, unit);
    }
    test->unit = unit_of[root];
    return &g_array_index(abstraction->units, Unit, test->unit);
}

/* To units that are joint or to the others. */
static unsigned give_out(VerifyAbstraction *abstraction, gboolean joint,
                         unsigned first_variable)
{
    for (unsigned i = 0; i < abstraction->units->len; i++) {
        Unit *unit = &g_array_index(abstraction->units, Unit, i);

        if (unit->joint == joint) {
            first_variable = verify_thresholds_settle(&unit->thresholds, first_variable);
        }
    }
    return first_variable;
}

unsigned verify_abstraction_settle(VerifyAbstraction *abstraction,
                                   unsigned first_variable)
{
    unsigned n_places = abstraction->roots->len;
    g_autofree unsigned *unit_of = NULL;

    if (abstraction->detail == VERIFY_DETAIL_SHARED) {
        unite_shared(abstraction);
    }
    unit_of = g_new(unsigned, abstraction->roots->len);
    for (unsigned i = 0; i < abstraction->roots->len; i++) {
        unit_of[i] = NO_UNIT;
    }
    for (unsigned i = 0; i < abstraction->tests->len; i++) {
        Test *test = &g_array_index(abstraction->tests, Test, i);
        Unit *unit = test->place == NO_UNIT
                         ? NULL
                         : find_unit(abstraction, test, n_places, unit_of);
        uint32_t value;

        for (unsigned j = 1; unit && j < test->n_pieces; j++) {
            if (find_value(&test->field, test->pieces[j].start, &value)) {
                verify_thresholds_add(&unit->thresholds, value);
            }
        }
    }
    return give_out(abstraction, FALSE, give_out(abstraction, TRUE, first_variable));
}

VerifyNode verify_abstraction_test(const VerifyAbstraction *abstraction,
                                   VerifyDiagram *diagram, unsigned test,
                                   VerifyVerdict verdict)
{
    const Test *t = &g_array_index(abstraction->tests, Test, test);
    g_autofree uint32_t *starts = g_new(uint32_t, t->n_pieces);
    g_autofree VerifyNode *nodes = g_new(VerifyNode, t->n_pieces);
    const Unit *unit;
    unsigned n = 0;

    for (unsigned i = 0; i < t->n_pieces; i++) {
        uint32_t value = 0;

        if (i > 0 && !find_value(&t->field, t->pieces[i].start, &value)) {
            break;
        }
        /* Of two pieces that start at the same value the later one counts. */
        n -= i > 0 && starts[n - 1] == value;
        starts[n] = value;
        nodes[n++] = t->pieces[i].verdict == verdict ? VERIFY_TRUE : VERIFY_FALSE;
    }
    if (t->unit == NO_UNIT) {
        return nodes[0];
    }
    unit = &g_array_index(abstraction->units, Unit, t->unit);
    return verify_thresholds_build(&unit->thresholds, diagram, starts, nodes, n);
}
