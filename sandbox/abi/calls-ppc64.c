#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_ppc64 = {
    .abi = {
        .arch = QS_ARCH_PPC64,
        .name = "ppc64",
        .audit_arch = 0x80000015,
        .big_endian = TRUE,
        .word_bits = 64,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
