#include "tables.h"

const QsAbiArg qs_abi_args[] = {
    { "fd", 0, 32 }, { "cmd", 1, 32 }, { "arg", 2, 64 },
    { "addr", 0, 64 }, { "len", 1, 64 }, { "prot", 2, 64 }, { "flags", 3, 64 },
    { "fd", 4, 64 }, { "off", 5, 64 },
};
