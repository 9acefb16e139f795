#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_aarch64 = {
    .abi = {
        .arch = QS_ARCH_AARCH64,
        .name = "aarch64",
        .audit_arch = 0xc00000b7,
        .big_endian = FALSE,
        .word_bits = 64,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
