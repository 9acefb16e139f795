/*
 * Random profiles for tests
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Text of the whole grammar over a few x86_64 calls, chosen such that the same
 * calls, arguments and values come up again and again.
 */
#ifndef TESTS_RANDOM_PROFILE_H
#define TESTS_RANDOM_PROFILE_H

#include <glib.h>
#include <string.h>

static inline const char *random_of(const char *const *words, unsigned n)
{
    return words[g_test_rand_int_range(0, n)];
}

/* A|B, of bits in 0..7 or of constants. */
static inline void random_union(GString *out)
{
    static const char *const atoms[] = {
        "0", "1", "2", "3", "4", "0x7", "PROT_READ", "PROT_WRITE", "PROT_EXEC",
    };
    unsigned n = g_test_rand_int_range(1, 3);
    unsigned i;

    for (i = 0; i < n; i++) {
        g_string_append_printf(out, "%s%s", i == 0 ? "" : "|",
                               random_of(atoms, G_N_ELEMENTS(atoms)));
    }
}

static inline void random_set(GString *out)
{
    unsigned n = g_test_rand_int_range(1, 4);
    unsigned i;

    for (i = 0; i < n; i++) {
        g_string_append(out, i == 0 ? "{" : ", ");
        random_union(out);
    }
    g_string_append_c(out, '}');
}

/* Arguments that all of the calls below have in registers 0 to 2. */
static inline void random_comparison(GString *out)
{
    static const char *const args[] = { "arg0", "arg1", "arg2" };
    static const char *const ops[] = { "==", "!=", "<", "<=", ">", ">=" };
    const char *arg = random_of(args, G_N_ELEMENTS(args));
    unsigned op = g_test_rand_int_range(0, G_N_ELEMENTS(ops));

    switch (g_test_rand_int_range(0, 4)) {
    case 0:
        g_string_append_printf(out, "%s in ", arg);
        random_union(out);
        return;
    case 1:
        /* Every value above fits into this mask. */
        g_string_append_printf(out, "(%s & 0x%x) %s ", arg,
                               g_test_rand_bit() ? 7u : 0xf0000007u, ops[op]);
        break;
    default:
        g_string_append_printf(out, "%s %s ", arg, ops[op]);
        break;
    }
    if (op < 2 && g_test_rand_bit()) {
        random_set(out);
    } else if (g_test_rand_int_range(0, 8) == 0 && op >= 2) {
        g_string_append(out, "-1");
    } else {
        random_union(out);
    }
}

static inline void random_condition(GString *out, unsigned depth)
{
    unsigned n = depth == 0 ? 1 : g_test_rand_int_range(1, 4);
    unsigned i;

    for (i = 0; i < n; i++) {
        gboolean group = depth > 0 && g_test_rand_bit();

        g_string_append(out, i == 0 ? "" : g_test_rand_bit() ? " && " : " || ");
        g_string_append(out, group ? "(" : "");
        if (group) {
            random_condition(out, depth - 1);
        } else {
            random_comparison(out);
        }
        g_string_append(out, group ? ")" : "");
    }
}

static inline void random_rule(GString *out)
{
    static const char *const calls[] = {
        "write", "mremap", "mprotect[x86_64]", "lseek", "read", "socket",
    };
    static const char *const roles[] = { "all", "main", "vcpu", "main vcpu worker" };

    if (g_test_rand_int_range(0, 4) == 0) {
        g_string_append_printf(out, "role %s\n", random_of(roles, G_N_ELEMENTS(roles)));
    }
    g_string_append_printf(out, "%s: ", random_of(calls, G_N_ELEMENTS(calls)));
    switch (g_test_rand_int_range(0, 8)) {
    case 0:
        g_string_append(out, "allow");
        break;
    case 1:
        g_string_append(out, g_test_rand_bit() ? "errno EPERM" : "errno ENOSYS");
        break;
    case 2:
        g_string_append(out, g_test_rand_bit() ? "errno EPERM if " :
                        "errno ENOSYS if ");
        random_condition(out, 1);
        break;
    default:
        random_condition(out, 2);
        break;
    }
    g_string_append(out, " -- random\n");
}

/* A profile for x86_64 only; the caller frees the text. */
static inline char *random_profile(const char *name)
{
    GString *out = g_string_new(NULL);
    unsigned n = g_test_rand_int_range(0, 8);

    g_string_append_printf(out, "profile %s\narch x86_64\n", name);
    while (n-- > 0) {
        random_rule(out);
    }
    return g_string_free(out, FALSE);
}

/* Register values that the conditions above can tell apart. */
static inline void random_args(uint64_t args[6])
{
    static const uint64_t high[] = {
        0, 0, 0, 0, 0xf0000000u, 0xfffffff8u, 0x100000000ull, 0xfffffffffffffff8ull,
    };
    unsigned i;

    for (i = 0; i < 6; i++) {
        args[i] = g_test_rand_int_range(0, 8) |
                  high[g_test_rand_int_range(0, G_N_ELEMENTS(high))];
    }
}

#endif
