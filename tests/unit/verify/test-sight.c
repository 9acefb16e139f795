/*
 * What of a comparison is seen at sight, and what is left
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "proof-policy.h"
#include "sight.h"

static const QsAction trap = { QS_ACTION_TRAP };
static const QsAction ends = { QS_ACTION_KILL_PROCESS };

static QsPolicy *empty(QsAction other)
{
    return qs_policy_new(qs_abi_get(QS_ARCH_X86_64), other, ends);
}

static QsCond *equal(unsigned arg, uint64_t value)
{
    return qs_cond_new_test(arg, 32, UINT32_MAX, QS_CMP_EQ, value);
}

/* Whether the numbers of the calls that are left are these, as text. */
static void check_left(const QsPolicy *narrow, const QsPolicy *wide, const char *expected)
{
    g_autoptr(GString) text = g_string_new(NULL);
    QsPolicy narrow_rest;
    QsPolicy wide_rest;

    verify_sight_leave(narrow, wide, &narrow_rest, &wide_rest);
    for (guint i = 0; i < narrow_rest.calls->len; i++) {
        const QsPolicyCall *call = narrow_rest.calls->pdata[i];

        g_string_append_printf(text, "%u ", call->nr);
    }
    g_string_append_c(text, '/');
    for (guint i = 0; i < wide_rest.calls->len; i++) {
        const QsPolicyCall *call = wide_rest.calls->pdata[i];

        g_string_append_printf(text, " %u", call->nr);
    }
    g_assert_cmpstr(text->str, ==, expected);
    g_ptr_array_unref(narrow_rest.calls);
    g_ptr_array_unref(wide_rest.calls);
}

static void test_calls(void)
{
    g_autoptr(QsPolicy) narrow = empty(trap);
    g_autoptr(QsPolicy) wide = empty(trap);
    QsAction fail = { QS_ACTION_ERRNO, 5 };

    /* 1: always in the wide one.  2: the same condition.  3: more than that. */
    add(narrow, 1, allow, equal(0, 7));
    add(wide, 1, allow, NULL);
    add(narrow, 2, allow, equal(0, 7));
    add(wide, 2, allow, equal(0, 8));
    add(wide, 2, allow, equal(0, 7));
    add(narrow, 3, allow, equal(0, 7));
    add(narrow, 3, allow, equal(0, 9));
    add(wide, 3, allow, equal(0, 7));
    /* 4: not in the wide one.  5: an errno permits nothing.  6: only the wide one has it. */
    add(narrow, 4, allow, equal(0, 7));
    add(narrow, 5, fail, NULL);
    add(wide, 6, allow, NULL);
    /* 7: the wide one's condition is no permission.  8: always, and only sometimes. */
    add(narrow, 7, allow, equal(0, 7));
    add(wide, 7, fail, equal(0, 7));
    add(narrow, 8, allow, NULL);
    add(wide, 8, allow, equal(0, 7));
    check_left(narrow, wide, "3 4 7 8 / 3 7 8");
    check_left(narrow, narrow, "/");
}

/* Conditions that differ in one thing are not the same. */
static void test_conditions(void)
{
    QsCond *parts[] = { equal(0, 1), equal(1, 2) };
    g_autoptr(QsCond) all = qs_cond_new_all(parts, 2);
    g_autoptr(QsPolicy) narrow = empty(trap);

    add(narrow, 1, allow, qs_cond_copy(all));
    for (unsigned i = 0; i < 8; i++) {
        g_autoptr(QsPolicy) wide = empty(trap);
        QsCond *other = qs_cond_copy(all);
        QsCond *last = other->children[1];

        switch (i) {
        case 0:
            other->kind = QS_COND_ANY;
            break;
        case 1:
            last->arg = 2;
            break;
        case 2:
            last->bits = 64;
            break;
        case 3:
            last->op = QS_CMP_NE;
            break;
        case 4:
            last->mask = 0xff;
            break;
        case 5:
            last->value = 3;
            break;
        case 6:
            qs_cond_free(last);
            other->n_children = 1;
            break;
        default:
            break;
        }
        add(wide, 1, allow, other);
        check_left(narrow, wide, i < 7 ? "1 / 1" : "/");
    }
}

/* Where the defaults permit something, nothing is seen. */
static void test_defaults(void)
{
    g_autoptr(QsPolicy) narrow = empty(allow);
    g_autoptr(QsPolicy) wide = empty(allow);
    g_autoptr(QsPolicy) other = qs_policy_new(narrow->abi, trap, allow);
    g_autoptr(QsPolicy) nothing = empty(trap);

    add(narrow, 1, allow, NULL);
    add(wide, 1, allow, NULL);
    add(wide, 2, trap, NULL);
    add(other, 1, allow, NULL);
    check_left(narrow, wide, "1 / 1 2");
    check_left(other, wide, "1 / 1 2");
    check_left(wide, nothing, "1 2 /");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/sight/calls", test_calls);
    g_test_add_func("/sight/conditions", test_conditions);
    g_test_add_func("/sight/defaults", test_defaults);
    return g_test_run();
}
