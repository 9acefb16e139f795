/*
 * qsandbox: what the kernel speaks on each host architecture
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Call numbers, argument names and widths, and named constants.  The tables
 * are generated from the kernel's own headers by sandbox/abi/generate.py and
 * are constant data: every pointer lent lives as long as the process, every
 * function is thread-safe and, where marked, async-signal-safe.
 */
#ifndef QSANDBOX_ABI_H
#define QSANDBOX_ABI_H

#include <glib.h>
#include <stdint.h>

/* Bit positions are used in QsProfile's architecture sets.  Zero is invalid. */
typedef enum QsArch {
    QS_ARCH_X86_64 = 1,
    QS_ARCH_I386,
    QS_ARCH_AARCH64,
    QS_ARCH_ARM,
    QS_ARCH_RISCV64,
    QS_ARCH_S390X,
    QS_ARCH_PPC64LE,
    QS_ARCH_PPC64,
    QS_ARCH_MIPS64EL,
    QS_ARCH_LOONGARCH64,
    QS_ARCH_LAST = QS_ARCH_LOONGARCH64,
} QsArch;

#define QS_ARCH_BIT(arch) (1u << (arch))

/*
 * One argument of one call.  The name is the kernel's.  The width is how much the
 * kernel reads, which may be less than its SYSCALL_DEFINE declares
 * (sandbox/abi/widths.tsv).
 */
typedef struct QsAbiArg {
    const char *name; /* the kernel's parameter name */
    uint8_t index;    /* 0..5: which register, in seccomp_data.args order */
    uint8_t bits;     /* 16, 32 or 64: how much of the register the kernel reads;
                           * 0: it reads nothing, or no number that stands there */
    gboolean partly;  /* other arguments decide whether it reads 64 bits, or the low
                           * 32 of them only */
} QsAbiArg;

/* What an argument is there for, as far as its type and its name say. */
typedef enum QsAbiKind {
    QS_ABI_CHOICE =
        1,          /* flags, a command, a mode: few values, and each means something */
    QS_ABI_SIZE,    /* a length, an offset, a number of things, a time */
    QS_ABI_HANDLE,  /* a descriptor, a process, a key: means something in this run only */
    QS_ABI_POINTER, /* an address */
    QS_ABI_OPEN,    /* any of these, as the command beside it says: ioctl, fcntl, prctl */
} QsAbiKind;

/* One system call on one architecture; tables are sorted by number. */
typedef struct QsAbiCall {
    uint32_t nr;
    uint8_t n_args;
    const char *name;
    const QsAbiArg *args; /* NULL: nothing is known of its arguments */
} QsAbiCall;

/*
 * One of the tables, or a caller's own for an architecture without a table.  Every
 * function here takes a caller's own, too.  Its @arch is 0, and it has no named constants,
 * error names or foreign numbers.  The caller keeps its strings and calls.
 */
typedef struct QsAbi {
    QsArch arch;
    const char *name;       /* "x86_64", "i386", "aarch64", ... */
    uint32_t audit_arch;    /* AUDIT_ARCH_* (include/uapi/linux/audit.h) */
    gboolean big_endian;    /* byte order of seccomp_data */
    uint8_t word_bits;      /* 32 or 64: size of unsigned long */
    const QsAbiCall *calls; /* sorted by nr */
    size_t n_calls;
} QsAbi;

/* By QsAbi.name, or by number.  NULL if there is no such architecture. */
const QsAbi *qs_abi_find(const char *name);
const QsAbi *qs_abi_get(QsArch arch);

/* The one whose audit_arch is @audit_arch, or NULL.  Async-signal-safe. */
const QsAbi *qs_abi_find_audit(uint32_t audit_arch);

/* The architecture this program was compiled for, or NULL if it is none of ours. */
const QsAbi *qs_abi_host(void);

const QsAbiCall *qs_abi_find_call(const QsAbi *abi, const char *name);

/* Async-signal-safe. */
const QsAbiCall *qs_abi_find_number(const QsAbi *abi, uint32_t nr);

/*
 * The argument of @call named @name: the kernel's parameter name, or "arg0" to
 * "arg5".  Returns FALSE if the call has no such argument.  If nothing is known of its
 * arguments, it has none; only in a caller's own table it then has six, each a word.
 */
gboolean qs_abi_find_arg(const QsAbi *abi, const QsAbiCall *call, const char *name,
                         QsAbiArg *ret_arg);

/* What @arg of @call is there for.  Async-signal-safe. */
QsAbiKind qs_abi_kind(const QsAbiCall *call, const QsAbiArg *arg);

/*
 * Calls @visitor for each named constant of @abi whose name begins with @prefix, in the
 * order of names.  Names and values are lent.
 */
typedef void QsAbiConstantVisitor(void *opaque, const char *name, uint64_t value);
void qs_abi_visit_constants(const QsAbi *abi, const char *prefix,
                            QsAbiConstantVisitor *visitor, void *opaque);

/*
 * @arg is an argument that is read partly.  Whether each kernel reads only its low 32
 * bits if argument @selector is @command.
 */
gboolean qs_abi_is_cut(const QsAbi *abi, const QsAbiCall *call, unsigned arg,
                       unsigned selector, uint64_t command);

/* The value of a named constant on @abi; FALSE if @abi does not have it. */
gboolean qs_abi_find_constant(const QsAbi *abi, const char *name, uint64_t *ret_value);

/* An errno value by name ("ENOSYS"), for @abi; FALSE if unknown. */
gboolean qs_abi_find_errno(const QsAbi *abi, const char *name, uint16_t *ret_value);

/*
 * Whether another ABI's calls come with the same audit_arch, and from which number on.
 * On x86_64 these are x32's, from 0x40000000 (arch/x86/entry/syscall_64.c).
 */
gboolean qs_abi_foreign_numbers(const QsAbi *abi, uint32_t *ret_first);

#endif
