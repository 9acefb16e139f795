/*
 * The architectures of libseccomp's interface
 *
 * Numbers are the kernel's, out of sandbox/abi's tables and numbers.c.  What is
 * libseccomp's own, tokens and pseudo numbers, comes from its header at build
 * time: pseudo-calls.inc is made of the header's __PNR_* names.  Tables without an
 * index are searched one by one; a filter is made of some hundred rules at most.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/ipc.h>
#include <linux/net.h>
#include <seccomp.h>
#include <string.h>
#include "arch.h"

#define LITTLE FALSE
#define BIG TRUE

#define IN_TABLE(NAME, TOKEN, BITS, TABLE)                           \
    {                                                                \
        .name = NAME, .token = TOKEN, .bits = BITS, .numbers = TABLE \
    }
#define OWN(NAME, BITS, AUDIT, ORDER)                                             \
    {                                                                             \
        .name = NAME, .audit_arch = AUDIT, .big_endian = ORDER, .word_bits = BITS \
    }
#define IN_COLUMN(NAME, TOKEN, BITS, COLUMN, AUDIT, ORDER)            \
    {                                                                 \
        .name = NAME, .token = TOKEN, .bits = BITS, .column = COLUMN, \
        .own = OWN(NAME, BITS, AUDIT, ORDER)                          \
    }

static const ScmpArch archs[] = {
    IN_TABLE("x86", SCMP_ARCH_X86, 32, QS_ARCH_I386),
    IN_TABLE("x86_64", SCMP_ARCH_X86_64, 64, QS_ARCH_X86_64),
    IN_COLUMN("x32", SCMP_ARCH_X32, 32, COLUMN_X32, AUDIT_ARCH_X86_64, LITTLE),
    IN_TABLE("arm", SCMP_ARCH_ARM, 32, QS_ARCH_ARM),
    IN_TABLE("aarch64", SCMP_ARCH_AARCH64, 64, QS_ARCH_AARCH64),
    IN_TABLE("loongarch64", SCMP_ARCH_LOONGARCH64, 64, QS_ARCH_LOONGARCH64),
    IN_COLUMN("m68k", SCMP_ARCH_M68K, 32, COLUMN_M68K, AUDIT_ARCH_M68K, BIG),
    IN_COLUMN("mips", SCMP_ARCH_MIPS, 32, COLUMN_MIPS_O32, AUDIT_ARCH_MIPS, BIG),
    IN_COLUMN("mipsel", SCMP_ARCH_MIPSEL, 32, COLUMN_MIPS_O32, AUDIT_ARCH_MIPSEL, LITTLE),
    /* The numbers of mips64el, in the other byte order. */
    { .name = "mips64",
      .token = SCMP_ARCH_MIPS64,
      .bits = 64,
      .numbers = QS_ARCH_MIPS64EL,
      .own = OWN("mips64", 64, AUDIT_ARCH_MIPS64, BIG) },
    IN_TABLE("mipsel64", SCMP_ARCH_MIPSEL64, 64, QS_ARCH_MIPS64EL),
    IN_COLUMN("mips64n32", SCMP_ARCH_MIPS64N32, 32, COLUMN_MIPS_N32, AUDIT_ARCH_MIPS64N32,
              BIG),
    IN_COLUMN("mipsel64n32", SCMP_ARCH_MIPSEL64N32, 32, COLUMN_MIPS_N32,
              AUDIT_ARCH_MIPSEL64N32, LITTLE),
    IN_COLUMN("parisc", SCMP_ARCH_PARISC, 32, COLUMN_PARISC, AUDIT_ARCH_PARISC, BIG),
    IN_COLUMN("parisc64", SCMP_ARCH_PARISC64, 64, COLUMN_PARISC64, AUDIT_ARCH_PARISC64,
              BIG),
    IN_COLUMN("ppc", SCMP_ARCH_PPC, 32, COLUMN_PPC, AUDIT_ARCH_PPC, BIG),
    IN_TABLE("ppc64", SCMP_ARCH_PPC64, 64, QS_ARCH_PPC64),
    IN_TABLE("ppc64le", SCMP_ARCH_PPC64LE, 64, QS_ARCH_PPC64LE),
    IN_COLUMN("s390", SCMP_ARCH_S390, 32, COLUMN_S390, AUDIT_ARCH_S390, BIG),
    IN_TABLE("s390x", SCMP_ARCH_S390X, 64, QS_ARCH_S390X),
    IN_TABLE("riscv64", SCMP_ARCH_RISCV64, 64, QS_ARCH_RISCV64),
    IN_COLUMN("sheb", SCMP_ARCH_SHEB, 32, COLUMN_SH, AUDIT_ARCH_SH, BIG),
    IN_COLUMN("sh", SCMP_ARCH_SH, 32, COLUMN_SH, AUDIT_ARCH_SHEL, LITTLE),
};

typedef struct NamedNumber {
    const char *name;
    int number;
} NamedNumber;

static const NamedNumber pseudo_calls[] = {
#include "pseudo-calls.inc"
};

/* First arguments of socketcall and ipc (linux/net.h, linux/ipc.h). */
static const NamedNumber socket_kinds[] = {
    { "socket", SYS_SOCKET },
    { "bind", SYS_BIND },
    { "connect", SYS_CONNECT },
    { "listen", SYS_LISTEN },
    { "accept", SYS_ACCEPT },
    { "getsockname", SYS_GETSOCKNAME },
    { "getpeername", SYS_GETPEERNAME },
    { "socketpair", SYS_SOCKETPAIR },
    { "send", SYS_SEND },
    { "recv", SYS_RECV },
    { "sendto", SYS_SENDTO },
    { "recvfrom", SYS_RECVFROM },
    { "shutdown", SYS_SHUTDOWN },
    { "setsockopt", SYS_SETSOCKOPT },
    { "getsockopt", SYS_GETSOCKOPT },
    { "sendmsg", SYS_SENDMSG },
    { "recvmsg", SYS_RECVMSG },
    { "accept4", SYS_ACCEPT4 },
    { "recvmmsg", SYS_RECVMMSG },
    { "sendmmsg", SYS_SENDMMSG },
};
static const NamedNumber ipc_kinds[] = {
    { "semop", SEMOP },           { "semget", SEMGET }, { "semctl", SEMCTL },
    { "semtimedop", SEMTIMEDOP }, { "msgsnd", MSGSND }, { "msgrcv", MSGRCV },
    { "msgget", MSGGET },         { "msgctl", MSGCTL }, { "shmat", SHMAT },
    { "shmdt", SHMDT },           { "shmget", SHMGET }, { "shmctl", SHMCTL },
};

static const NamedNumber *find_name(const NamedNumber *table, size_t n, const char *name)
{
    size_t i;

    for (i = 0; i < n; i++) {
        if (strcmp(table[i].name, name) == 0) {
            return &table[i];
        }
    }
    return NULL;
}

const ScmpArch *scmp_arch_find(uint32_t token)
{
    size_t i;

    if (token == SCMP_ARCH_NATIVE) {
        token = scmp_native_token();
    }
    for (i = 0; i < G_N_ELEMENTS(archs); i++) {
        if (archs[i].token == token) {
            return &archs[i];
        }
    }
    return NULL;
}

const ScmpArch *scmp_arch_native(void)
{
    return scmp_arch_find(SCMP_ARCH_NATIVE);
}

const ScmpArch *scmp_arch_find_name(const char *name)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(archs); i++) {
        if (strcmp(archs[i].name, name) == 0) {
            return &archs[i];
        }
    }
    return NULL;
}

const QsAbi *scmp_arch_abi(const ScmpArch *arch)
{
    return arch->own.audit_arch ? &arch->own : qs_abi_get(arch->numbers);
}

int scmp_arch_direct_number(const ScmpArch *arch, const char *name)
{
    size_t i;

    if (arch->numbers) {
        const QsAbiCall *call = qs_abi_find_call(qs_abi_get(arch->numbers), name);

        return call ? (int)call->nr : -1;
    }
    for (i = 0; i < scmp_n_numbers; i++) {
        if (strcmp(scmp_numbers[i].name, name) == 0) {
            return scmp_numbers[i].numbers[arch->column];
        }
    }
    return -1;
}

static const char *direct_name(const ScmpArch *arch, int number)
{
    size_t i;

    if (arch->numbers) {
        const QsAbiCall *call = qs_abi_find_number(qs_abi_get(arch->numbers), number);

        return call ? call->name : NULL;
    }
    for (i = 0; i < scmp_n_numbers; i++) {
        if (scmp_numbers[i].numbers[arch->column] == number) {
            return scmp_numbers[i].name;
        }
    }
    return NULL;
}

gboolean scmp_arch_multiplexed(const ScmpArch *arch, const char *name,
                               ScmpMultiplexed *ret_call)
{
    const NamedNumber *kind;
    const char *call = "socketcall";
    uint32_t mask = UINT32_MAX; /* "int call" (net/socket.c) */
    int number;

    kind = find_name(socket_kinds, G_N_ELEMENTS(socket_kinds), name);
    if (!kind) {
        kind = find_name(ipc_kinds, G_N_ELEMENTS(ipc_kinds), name);
        call = "ipc";
        mask = 0xffff; /* "call &= 0xffff" (ipc/syscall.c) */
    }
    number = kind ? scmp_arch_direct_number(arch, call) : -1;
    if (number < 0) {
        return FALSE;
    }
    *ret_call = (ScmpMultiplexed){ number, mask, kind->number };
    return TRUE;
}

int scmp_arch_number(const ScmpArch *arch, const char *name)
{
    const NamedNumber *pseudo = find_name(pseudo_calls, G_N_ELEMENTS(pseudo_calls), name);
    ScmpMultiplexed multiplexed;
    int number;

    if (pseudo && scmp_arch_multiplexed(arch, name, &multiplexed)) {
        return pseudo->number;
    }
    number = scmp_arch_direct_number(arch, name);
    if (number >= 0) {
        return number;
    }
    return pseudo ? pseudo->number : __NR_SCMP_ERROR;
}

const char *scmp_arch_call_name(const ScmpArch *arch, int number)
{
    size_t i;

    if (number >= 0) {
        return direct_name(arch, number);
    }
    for (i = 0; i < G_N_ELEMENTS(pseudo_calls); i++) {
        if (pseudo_calls[i].number == number) {
            /* A call that @arch has is known by its real number only. */
            return scmp_arch_number(arch, pseudo_calls[i].name) == number
                       ? pseudo_calls[i].name
                       : NULL;
        }
    }
    return NULL;
}
