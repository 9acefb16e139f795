#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_loongarch64 = {
    .abi = {
        .arch = QS_ARCH_LOONGARCH64,
        .name = "loongarch64",
        .audit_arch = 0xc0000102,
        .big_endian = FALSE,
        .word_bits = 64,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
