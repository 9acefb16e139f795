#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_arm = {
    .abi = {
        .arch = QS_ARCH_ARM,
        .name = "arm",
        .audit_arch = 0x40000028,
        .big_endian = FALSE,
        .word_bits = 32,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
