/*
 * How often the same refusal is told
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib.h>

#include "limit.h"

static void test_same(void)
{
    KernelLimit *limit = g_new0(KernelLimit, 1);
    unsigned told = 0;

    for (uint32_t i = 1; i <= 1000; i++) {
        uint32_t times = kernel_limit_count(limit, 7);

        g_assert_true(times == 0 || times == i);
        g_assert_cmpint(times != 0, ==, i <= KERNEL_LIMIT_FREE || (i & (i - 1)) == 0);
        told += times != 0;
    }
    /* 16, then 32, 64, 128, 256, 512 */
    g_assert_cmpuint(told, ==, 21);
    g_free(limit);
}

static void test_apart(void)
{
    KernelLimit *limit = g_new0(KernelLimit, 1);

    for (int i = 0; i < 100; i++) {
        kernel_limit_count(limit, 7);
    }
    /* The same place in the table. */
    g_assert_cmpuint(kernel_limit_count(limit, 7 + KERNEL_LIMIT_SLOTS), ==, 1);
    g_assert_cmpuint(kernel_limit_count(limit, 8), ==, 1);
    g_free(limit);
}

static void test_full(void)
{
    KernelLimit *limit = g_new0(KernelLimit, 1);
    unsigned told = 0;

    for (uint32_t nr = 0; nr < 100000; nr++) {
        told += kernel_limit_count(limit, kernel_limit_key(0xc000003e, nr, NULL, NULL)) !=
                0;
    }
    /* A slot each, 16 more that found none, and the powers of two after it. */
    g_assert_cmpuint(told, <=, KERNEL_LIMIT_SLOTS + 16 + 12);
    g_assert_cmpuint(told, >, KERNEL_LIMIT_FREE);
    g_free(limit);
}

static void test_saturated(void)
{
    KernelLimit *limit = g_new0(KernelLimit, 1);

    kernel_limit_count(limit, 7);
    limit->slots[7].count = UINT32_MAX - 1;
    g_assert_cmpuint(kernel_limit_count(limit, 7), ==, 0);
    g_assert_cmpuint(kernel_limit_count(limit, 7), ==, 0);
    g_assert_cmpuint(limit->slots[7].count, ==, UINT32_MAX);
    g_free(limit);
}

static void test_key(void)
{
    uint32_t key = kernel_limit_key(0xc000003e, 59, "vcpu", NULL);

    g_assert_cmpuint(key, !=, 0);
    g_assert_cmpuint(key, ==, kernel_limit_key(0xc000003e, 59, "vcpu", NULL));
    g_assert_cmpuint(key, !=, kernel_limit_key(0xc000003e, 59, "main", NULL));
    g_assert_cmpuint(key, !=, kernel_limit_key(0xc000003e, 59, NULL, NULL));
    g_assert_cmpuint(key, !=, kernel_limit_key(0xc000003e, 60, "vcpu", NULL));
    g_assert_cmpuint(key, !=, kernel_limit_key(0x40000003, 59, "vcpu", NULL));
    g_assert_cmpuint(key, !=, kernel_limit_key(0xc000003e, 59, "vcpu", "/file"));
    g_assert_cmpuint(kernel_limit_key(0xc000003e, 59, "vcpu", "/file"), !=,
                     kernel_limit_key(0xc000003e, 59, "vcpu", "/files"));
}

#define N_THREADS 4
#define N_COUNTS 20000

static void *count_often(void *opaque)
{
    for (int i = 0; i < N_COUNTS; i++) {
        kernel_limit_count(opaque, 1 + i % 3);
    }
    return NULL;
}

static void test_threads(void)
{
    KernelLimit *limit = g_new0(KernelLimit, 1);
    GThread *threads[N_THREADS];
    uint32_t total = 0;

    for (int i = 0; i < N_THREADS; i++) {
        threads[i] = g_thread_new("count", count_often, limit);
    }
    for (int i = 0; i < N_THREADS; i++) {
        g_thread_join(threads[i]);
    }
    for (int i = 0; i < KERNEL_LIMIT_SLOTS; i++) {
        total += limit->slots[i].count;
    }
    g_assert_cmpuint(total, ==, N_THREADS * N_COUNTS);
    g_assert_cmpuint(limit->others, ==, 0);
    g_free(limit);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/limit/same", test_same);
    g_test_add_func("/limit/apart", test_apart);
    g_test_add_func("/limit/full", test_full);
    g_test_add_func("/limit/saturated", test_saturated);
    g_test_add_func("/limit/key", test_key);
    g_test_add_func("/limit/threads", test_threads);
    return g_test_run();
}
