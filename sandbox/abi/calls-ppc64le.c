#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_ppc64le = {
    .abi = {
        .arch = QS_ARCH_PPC64LE,
        .name = "ppc64le",
        .audit_arch = 0xc0000015,
        .big_endian = FALSE,
        .word_bits = 64,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
