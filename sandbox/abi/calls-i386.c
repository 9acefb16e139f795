#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_i386 = {
    .abi = {
        .arch = QS_ARCH_I386,
        .name = "i386",
        .audit_arch = 0x40000003,
        .big_endian = FALSE,
        .word_bits = 32,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
