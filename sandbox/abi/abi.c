/*
 * qsandbox: looking things up in the tables of what the kernel speaks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Every table is sorted, so every search is binary; nothing is allocated and
 * nothing is computed at start-up.  Where a name has different values on
 * different architectures it has several rows in a row, one for each value.
 */
#include <string.h>
#include "tables.h"

static const AbiTable *const tables[QS_ARCH_LAST + 1] = {
    [QS_ARCH_X86_64] = &abi_table_x86_64,
    [QS_ARCH_I386] = &abi_table_i386,
    [QS_ARCH_AARCH64] = &abi_table_aarch64,
    [QS_ARCH_ARM] = &abi_table_arm,
    [QS_ARCH_RISCV64] = &abi_table_riscv64,
    [QS_ARCH_S390X] = &abi_table_s390x,
    [QS_ARCH_PPC64LE] = &abi_table_ppc64le,
    [QS_ARCH_PPC64] = &abi_table_ppc64,
    [QS_ARCH_MIPS64EL] = &abi_table_mips64el,
    [QS_ARCH_LOONGARCH64] = &abi_table_loongarch64,
};

/* NULL for a QsAbi of a caller's own. */
static const AbiTable *table_of(const QsAbi *abi)
{
    return tables[abi->arch];
}

const QsAbi *qs_abi_get(QsArch arch)
{
    if (arch < QS_ARCH_X86_64 || arch > QS_ARCH_LAST) {
        return NULL;
    }
    return &tables[arch]->abi;
}

const QsAbi *qs_abi_find(const char *name)
{
    unsigned arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (strcmp(tables[arch]->abi.name, name) == 0) {
            return &tables[arch]->abi;
        }
    }
    return NULL;
}

const QsAbi *qs_abi_find_audit(uint32_t audit_arch)
{
    unsigned arch;

    for (arch = QS_ARCH_X86_64; arch <= QS_ARCH_LAST; arch++) {
        if (tables[arch]->abi.audit_arch == audit_arch) {
            return &tables[arch]->abi;
        }
    }
    return NULL;
}

const QsAbi *qs_abi_host(void)
{
#if defined(__x86_64__) && defined(__LP64__)
    return qs_abi_get(QS_ARCH_X86_64);
#elif defined(__i386__)
    return qs_abi_get(QS_ARCH_I386);
#elif defined(__aarch64__) && defined(__LP64__) && !defined(__AARCH64EB__)
    return qs_abi_get(QS_ARCH_AARCH64);
#elif defined(__arm__) && defined(__ARM_EABI__) && !defined(__ARMEB__)
    return qs_abi_get(QS_ARCH_ARM);
#elif defined(__riscv) && __riscv_xlen == 64
    return qs_abi_get(QS_ARCH_RISCV64);
#elif defined(__s390x__)
    return qs_abi_get(QS_ARCH_S390X);
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
    return qs_abi_get(QS_ARCH_PPC64LE);
#elif defined(__powerpc64__)
    return qs_abi_get(QS_ARCH_PPC64);
#elif defined(__mips64) && defined(__MIPSEL__) && _MIPS_SIM == _ABI64
    return qs_abi_get(QS_ARCH_MIPS64EL);
#elif defined(__loongarch64)
    return qs_abi_get(QS_ARCH_LOONGARCH64);
#else
    return NULL;
#endif
}

/* The calls of a caller's own abi are not sorted by name. */
static const QsAbiCall *find_call_slowly(const QsAbi *abi, const char *name)
{
    size_t i;

    for (i = 0; i < abi->n_calls; i++) {
        if (strcmp(name, abi->calls[i].name) == 0) {
            return &abi->calls[i];
        }
    }
    return NULL;
}

const QsAbiCall *qs_abi_find_call(const QsAbi *abi, const char *name)
{
    const AbiTable *table = table_of(abi);
    size_t low = 0;
    size_t high = abi->n_calls;

    if (!table) {
        return find_call_slowly(abi, name);
    }
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const QsAbiCall *call = &abi->calls[table->by_name[middle]];
        int order = strcmp(name, call->name);

        if (order == 0) {
            return call;
        }
        if (order < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

const QsAbiCall *qs_abi_find_number(const QsAbi *abi, uint32_t nr)
{
    size_t low = 0;
    size_t high = abi->n_calls;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const QsAbiCall *call = &abi->calls[middle];

        if (call->nr == nr) {
            return call;
        }
        if (nr < call->nr) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return NULL;
}

/* 0 to 5 of "arg0" to "arg5", 6 of anything else. */
static unsigned position_of(const char *name)
{
    gboolean is_position = strlen(name) == 4 && memcmp(name, "arg", 3) == 0 &&
                           name[3] >= '0' && name[3] <= '5';

    return is_position ? name[3] - '0' : 6;
}

/* A register of a call of which nothing is known but that it has six. */
static QsAbiArg plain_register(const QsAbi *abi, unsigned index)
{
    static const char *const names[] = {
        "arg0", "arg1", "arg2", "arg3", "arg4", "arg5",
    };

    return (QsAbiArg){
        .name = names[index],
        .index = index,
        .bits = abi->word_bits,
    };
}

gboolean qs_abi_find_arg(const QsAbi *abi, const QsAbiCall *call, const char *name,
                         QsAbiArg *ret_arg)
{
    unsigned position = position_of(name);
    unsigned i;

    /* Some parameters are called "arg2": names come first. */
    for (i = 0; i < call->n_args; i++) {
        if (strcmp(call->args[i].name, name) == 0) {
            *ret_arg = call->args[i];
            return TRUE;
        }
    }
    for (i = 0; i < call->n_args; i++) {
        if (call->args[i].index == position) {
            *ret_arg = call->args[i];
            return TRUE;
        }
    }
    if (!call->args && !table_of(abi) && position < 6) {
        *ret_arg = plain_register(abi, position);
        return TRUE;
    }
    return FALSE;
}

gboolean qs_abi_is_cut(const QsAbi *abi, const QsAbiCall *call, unsigned arg,
                       unsigned selector, uint64_t command)
{
    const AbiTable *table = table_of(abi);
    size_t i;

    for (i = 0; table && i < table->n_cuts; i++) {
        const AbiCut *cut = &table->cuts[i];

        if (cut->nr == call->nr && cut->arg == arg && cut->selector == selector &&
            cut->command == command) {
            return TRUE;
        }
    }
    return FALSE;
}

/* The first row whose name is not less than @name. */
static size_t find_first(const AbiConstant *rows, size_t n_rows, const char *names,
                         const char *name)
{
    size_t low = 0;
    size_t high = n_rows;

    while (low < high) {
        size_t middle = low + (high - low) / 2;

        if (strcmp(names + rows[middle].name, name) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* The row of @name that holds on @arch, or NULL. */
static const AbiConstant *find_row(const AbiConstant *rows, size_t n_rows,
                                   const char *names, const char *name, QsArch arch)
{
    size_t low = find_first(rows, n_rows, names, name);

    for (; low < n_rows && strcmp(names + rows[low].name, name) == 0; low++) {
        if (rows[low].archs & QS_ARCH_BIT(arch)) {
            return &rows[low];
        }
    }
    return NULL;
}

gboolean qs_abi_find_constant(const QsAbi *abi, const char *name, uint64_t *ret_value)
{
    const AbiConstant *row = find_row(abi_constants, abi_n_constants, abi_constant_names,
                                      name, abi->arch);

    if (!row) {
        return FALSE;
    }
    *ret_value = row->value;
    return TRUE;
}

void qs_abi_visit_constants(const QsAbi *abi, const char *prefix,
                            QsAbiConstantVisitor *visitor, void *opaque)
{
    size_t length = strlen(prefix);
    size_t i = find_first(abi_constants, abi_n_constants, abi_constant_names, prefix);

    for (; i < abi_n_constants; i++) {
        const char *name = abi_constant_names + abi_constants[i].name;

        if (strncmp(name, prefix, length) != 0) {
            return;
        }
        if (abi_constants[i].archs & QS_ARCH_BIT(abi->arch)) {
            visitor(opaque, name, abi_constants[i].value);
        }
    }
}

gboolean qs_abi_find_errno(const QsAbi *abi, const char *name, uint16_t *ret_value)
{
    const AbiConstant *row = find_row(abi_errnos, abi_n_errnos, abi_errno_names, name,
                                      abi->arch);

    if (!row) {
        return FALSE;
    }
    *ret_value = row->value;
    return TRUE;
}

gboolean qs_abi_foreign_numbers(const QsAbi *abi, uint32_t *ret_first)
{
    const AbiTable *table = table_of(abi);

    if (!table || !table->has_foreign) {
        return FALSE;
    }
    *ret_first = table->foreign_first;
    return TRUE;
}
