#include "tables.h"

static const QsAbiCall calls[] = {
    { 0, 0, "read", NULL },
};

static const uint16_t by_name[] = {
    0,
};

const QsAbiTable qs_abi_table_s390x = {
    .abi = {
        .arch = QS_ARCH_S390X,
        .name = "s390x",
        .audit_arch = 0x80000016,
        .big_endian = TRUE,
        .word_bits = 64,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    },
    .by_name = by_name,
};
