/*
 * Programs as bytes, in both byte orders
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qsandbox/error.h"
#include "qsandbox/program.h"

static const struct sock_filter two[] = {
    { 0x0020, 1, 2, 0x01020304 },
    { 0x0006, 0, 0, 0x7fff0000 },
};

static const uint8_t little[] = {
    0x20, 0x00, 1, 2, 0x04, 0x03, 0x02, 0x01, 0x06, 0x00, 0, 0, 0x00, 0x00, 0xff, 0x7f,
};

static const uint8_t big[] = {
    0x00, 0x20, 1, 2, 0x01, 0x02, 0x03, 0x04, 0x00, 0x06, 0, 0, 0x7f, 0xff, 0x00, 0x00,
};

static void check_order(QsArch arch, const uint8_t *expected)
{
    const QsAbi *abi = qs_abi_get(arch);
    g_autoptr(QsProgram) program = qs_program_new(abi, two, G_N_ELEMENTS(two));
    g_autoptr(GBytes) bytes = qs_program_to_bytes(program);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) again = NULL;

    g_assert_cmpmem(g_bytes_get_data(bytes, NULL), g_bytes_get_size(bytes), expected,
                    sizeof(two));
    again = qs_program_from_bytes(abi, expected, sizeof(two), &error);
    g_assert_no_error(error);
    g_assert_true(again->abi == abi);
    g_assert_cmpmem(again->filter, again->length * sizeof(*again->filter), two,
                    sizeof(two));
}

static void test_orders(void)
{
    check_order(QS_ARCH_X86_64, little);
    check_order(QS_ARCH_MIPS64EL, little);
    check_order(QS_ARCH_S390X, big);
    check_order(QS_ARCH_PPC64, big);
}

static void test_sizes(void)
{
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    const gsize bad[] = { 0, 1, 7, 9, 8 * (QS_PROGRAM_MAX_LENGTH + 1) };
    g_autofree uint8_t *data = g_malloc0(8 * (QS_PROGRAM_MAX_LENGTH + 1));
    g_autoptr(QsProgram) longest = NULL;

    for (unsigned i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autoptr(GError) error = NULL;

        g_assert_null(qs_program_from_bytes(abi, data, bad[i], &error));
        g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
    }
    longest = qs_program_from_bytes(abi, data, 8 * QS_PROGRAM_MAX_LENGTH, NULL);
    g_assert_nonnull(longest);
    g_assert_cmpuint(longest->length, ==, QS_PROGRAM_MAX_LENGTH);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/program/byte-orders", test_orders);
    g_test_add_func("/program/sizes", test_sizes);
    return g_test_run();
}
