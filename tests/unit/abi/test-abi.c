/*
 * The tables of what the kernel speaks: that they are in order, that they hold
 * what is well known of each architecture, and that they agree with the headers
 * that this test is compiled with.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <asm/unistd.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/futex.h>
#include <linux/if_tun.h>
#include <linux/vhost.h>
#include <sched.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include "qsandbox/abi.h"

/* On that architecture the name is unknown. */
#define NONE G_MAXUINT64

static const QsAbi *abi_of(const char *name)
{
    const QsAbi *abi = qs_abi_find(name);

    g_assert_nonnull(abi);
    return abi;
}

static void assert_number(const char *arch, const char *name, uint32_t nr)
{
    const QsAbiCall *call = qs_abi_find_call(abi_of(arch), name);

    if (!call || call->nr != nr) {
        g_error("%s: %s is not %u", arch, name, nr);
    }
    g_assert_true(qs_abi_find_number(abi_of(arch), nr) == call);
}

static void assert_constant(const char *arch, const char *name, uint64_t value)
{
    uint64_t found = 4711;

    if (value == NONE) {
        g_assert_false(qs_abi_find_constant(abi_of(arch), name, &found));
        g_assert_cmpuint(found, ==, 4711);
        return;
    }
    if (!qs_abi_find_constant(abi_of(arch), name, &found) || found != value) {
        g_error("%s: %s is %#" G_GINT64_MODIFIER "x, not %#" G_GINT64_MODIFIER "x", arch,
                name, found, value);
    }
}

/* "name:index:bits ..." of all arguments; /32 where the kernel reads 32 or 64. */
static void assert_args(const char *arch, const char *name, const char *wanted)
{
    const QsAbiCall *call = qs_abi_find_call(abi_of(arch), name);
    g_autoptr(GString) text = g_string_new(NULL);
    unsigned i;

    g_assert_nonnull(call);
    for (i = 0; i < call->n_args; i++) {
        const QsAbiArg *arg = &call->args[i];

        g_string_append_printf(text, "%s%s:%u:%u%s", i ? " " : "", arg->name, arg->index,
                               arg->bits, arg->partly ? "/32" : "");
    }
    if (strcmp(text->str, wanted) != 0) {
        g_error("%s: %s(%s), not (%s)", arch, name, text->str, wanted);
    }
}

static void test_architectures(void)
{
    static const struct {
        const char *name;
        QsArch arch;
        uint32_t audit;
        gboolean big_endian;
        unsigned word_bits;
    } wanted[] = {
        { "x86_64", QS_ARCH_X86_64, 0xc000003e, FALSE, 64 },
        { "i386", QS_ARCH_I386, 0x40000003, FALSE, 32 },
        { "aarch64", QS_ARCH_AARCH64, 0xc00000b7, FALSE, 64 },
        { "arm", QS_ARCH_ARM, 0x40000028, FALSE, 32 },
        { "riscv64", QS_ARCH_RISCV64, 0xc00000f3, FALSE, 64 },
        { "s390x", QS_ARCH_S390X, 0x80000016, TRUE, 64 },
        { "ppc64le", QS_ARCH_PPC64LE, 0xc0000015, FALSE, 64 },
        { "ppc64", QS_ARCH_PPC64, 0x80000015, TRUE, 64 },
        { "mips64el", QS_ARCH_MIPS64EL, 0xc0000008, FALSE, 64 },
        { "loongarch64", QS_ARCH_LOONGARCH64, 0xc0000102, FALSE, 64 },
    };
    size_t i;

    g_assert_cmpuint(G_N_ELEMENTS(wanted), ==, QS_ARCH_LAST);
    for (i = 0; i < G_N_ELEMENTS(wanted); i++) {
        const QsAbi *abi = qs_abi_find(wanted[i].name);

        g_assert_nonnull(abi);
        g_assert_cmpint(abi->arch, ==, wanted[i].arch);
        g_assert_true(abi == qs_abi_get(wanted[i].arch));
        g_assert_true(abi == qs_abi_find_audit(wanted[i].audit));
        g_assert_cmphex(abi->audit_arch, ==, wanted[i].audit);
        g_assert_cmpint(abi->big_endian, ==, wanted[i].big_endian);
        g_assert_cmpuint(abi->word_bits, ==, wanted[i].word_bits);
        g_assert_cmpuint(abi->n_calls, >, 300);
    }
    g_assert_null(qs_abi_find("x32"));
    g_assert_null(qs_abi_find(""));
    g_assert_null(qs_abi_find("X86_64"));
    g_assert_null(qs_abi_get((QsArch)0));
    g_assert_null(qs_abi_get((QsArch)(QS_ARCH_LAST + 1)));
    g_assert_null(qs_abi_find_audit(0));
    g_assert_null(qs_abi_find_audit(AUDIT_ARCH_SPARC64));
}

/* Binary search relies on order; a policy on each number being there once. */
static void test_order(void)
{
    unsigned arch;

    for (arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);
        g_autoptr(GHashTable) names = g_hash_table_new(g_str_hash, g_str_equal);
        size_t i;
        unsigned j;

        for (i = 0; i < abi->n_calls; i++) {
            const QsAbiCall *call = &abi->calls[i];

            g_assert_true(i == 0 || abi->calls[i - 1].nr < call->nr);
            g_assert_true(qs_abi_find_number(abi, call->nr) == call);
            g_assert_true(qs_abi_find_call(abi, call->name) == call);
            g_assert_true(g_hash_table_add(names, (void *)call->name));
            g_assert_cmpuint(call->n_args, <=, 6);
            for (j = 0; j < call->n_args; j++) {
                const QsAbiArg *arg = &call->args[j];
                QsAbiArg found;

                g_assert_cmpuint(arg->index, <, 6);
                g_assert_true(arg->bits == 0 || arg->bits == 16 || arg->bits == 32 ||
                              arg->bits == abi->word_bits);
                g_assert_true(!arg->partly || arg->bits == 64);
                g_assert_true(j == 0 || call->args[j - 1].index < arg->index);
                g_assert_true(qs_abi_find_arg(abi, call, arg->name, &found));
                g_assert_cmpuint(found.index, ==, arg->index);
            }
        }
        g_assert_null(qs_abi_find_number(abi, abi->calls[abi->n_calls - 1].nr + 1));
        g_assert_null(qs_abi_find_number(abi, G_MAXUINT32));
        g_assert_null(qs_abi_find_call(abi, ""));
        g_assert_null(qs_abi_find_call(abi, "no_such_call"));
        g_assert_null(qs_abi_find_call(abi, "zzz"));
    }
}

static void test_numbers(void)
{
    assert_number("x86_64", "read", 0);
    assert_number("x86_64", "ioctl", 16);
    assert_number("x86_64", "clone3", 435);
    assert_number("i386", "restart_syscall", 0);
    assert_number("i386", "ioctl", 54);
    assert_number("i386", "mmap2", 192);
    assert_number("aarch64", "ioctl", 29);
    assert_number("aarch64", "openat", 56);
    assert_number("arm", "ioctl", 54);
    assert_number("arm", "sync_file_range2", 341);
    assert_number("arm", "set_tls", 0x0f0005);
    assert_number("riscv64", "ppoll", 73);
    assert_number("riscv64", "riscv_flush_icache", 259);
    assert_number("s390x", "ioctl", 54);
    assert_number("s390x", "mmap", 90);
    assert_number("ppc64le", "mmap", 90);
    assert_number("ppc64", "ppoll", 281);
    assert_number("mips64el", "read", 5000);
    assert_number("mips64el", "ioctl", 5015);
    assert_number("loongarch64", "ioctl", 29);

    g_assert_null(qs_abi_find_call(abi_of("aarch64"), "open"));
    g_assert_null(qs_abi_find_call(abi_of("loongarch64"), "renameat"));
    g_assert_null(qs_abi_find_call(abi_of("x86_64"), "mmap2"));
    g_assert_null(qs_abi_find_call(abi_of("mips64el"), "Linux"));
    g_assert_null(qs_abi_find_call(abi_of("aarch64"), "syscalls"));
}

static void test_args(void)
{
    assert_args("x86_64", "ioctl", "fd:0:32 cmd:1:32 arg:2:64/32");
    assert_args("i386", "ioctl", "fd:0:32 cmd:1:32 arg:2:32");
    assert_args("s390x", "ioctl", "fd:0:32 cmd:1:32 arg:2:64/32");
    assert_args("x86_64", "mmap",
                "addr:0:64 len:1:64 prot:2:64/32 flags:3:64/32 fd:4:32 off:5:64");
    assert_args("s390x", "mmap", "arg:0:64");
    assert_args("i386", "mmap", "arg:0:32");
    assert_args("arm", "mmap2",
                "addr:0:32 len:1:32 prot:2:32 flags:3:32 fd:4:32 pgoff:5:32");
    assert_args("x86_64", "mprotect", "start:0:64 len:1:64 prot:2:64");
    assert_args("x86_64", "fcntl", "fd:0:32 cmd:1:32 arg:2:64/32");
    assert_args("x86_64", "madvise", "start:0:64 len_in:1:64 behavior:2:32");
    assert_args("x86_64", "prctl",
                "option:0:32 arg2:1:64/32 arg3:2:64/32 arg4:3:64/32 arg5:4:64/32");
    assert_args("x86_64", "futex",
                "uaddr:0:64 op:1:32 val:2:32 utime:3:64/32 "
                "uaddr2:4:64 val3:5:32");
    assert_args("x86_64", "socket", "family:0:32 type:1:32 protocol:2:32");
    assert_args("x86_64", "openat", "dfd:0:32 filename:1:64 flags:2:32 mode:3:16");
    assert_args("x86_64", "getpid", "");

    /* Four orders of the same five arguments (kernel/fork.c). */
    assert_args("x86_64", "clone",
                "clone_flags:0:32 newsp:1:64 parent_tidptr:2:64 "
                "child_tidptr:3:64 tls:4:64");
    assert_args("aarch64", "clone",
                "clone_flags:0:32 newsp:1:64 parent_tidptr:2:64 "
                "tls:3:64 child_tidptr:4:64");
    assert_args("i386", "clone",
                "clone_flags:0:32 newsp:1:32 parent_tidptr:2:32 "
                "tls:3:32 child_tidptr:4:32");
    assert_args("s390x", "clone",
                "newsp:0:64 clone_flags:1:32 parent_tidptr:2:64 "
                "child_tidptr:3:64 tls:4:64");

    /* A 64-bit argument of a 32-bit call: two halves, on arm an even pair. */
    assert_args("x86_64", "pread64", "fd:0:32 buf:1:64 count:2:64 pos:3:64");
    assert_args("i386", "pread64", "fd:0:32 ubuf:1:32 count:2:32 poslo:3:32 poshi:4:32");
    assert_args("arm", "pread64", "fd:0:32 buf:1:32 count:2:32 pos_lo:4:32 pos_hi:5:32");
    assert_args("arm", "readahead", "fd:0:32 offset_lo:2:32 offset_hi:3:32 count:4:32");
    assert_args("x86_64", "fadvise64", "fd:0:32 offset:1:64 len:2:64 advice:3:32");
    assert_args("arm", "arm_fadvise64_64",
                "fd:0:32 advice:1:32 offset_lo:2:32 "
                "offset_hi:3:32 len_lo:4:32 len_hi:5:32");
}

static void test_find_arg(void)
{
    const QsAbi *abi = abi_of("x86_64");
    const QsAbi *arm = abi_of("arm");
    const QsAbiCall *ioctl_call = qs_abi_find_call(abi, "ioctl");
    QsAbiArg arg = { "untouched", 9, 9 };

    g_assert_true(qs_abi_find_arg(abi, ioctl_call, "arg1", &arg));
    g_assert_cmpstr(arg.name, ==, "cmd");
    g_assert_cmpuint(arg.index, ==, 1);
    g_assert_cmpuint(arg.bits, ==, 32);
    g_assert_true(qs_abi_find_arg(abi, ioctl_call, "arg2", &arg));
    g_assert_cmpstr(arg.name, ==, "arg");

    /* prctl's own arg2 is its second argument, not the third. */
    g_assert_true(qs_abi_find_arg(abi, qs_abi_find_call(abi, "prctl"), "arg2", &arg));
    g_assert_cmpuint(arg.index, ==, 1);

    /* Registers that the call does not read; arm leaves one out. */
    arg.index = 9;
    g_assert_false(qs_abi_find_arg(abi, ioctl_call, "arg3", &arg));
    g_assert_false(qs_abi_find_arg(abi, ioctl_call, "arg5", &arg));
    g_assert_false(qs_abi_find_arg(abi, qs_abi_find_call(abi, "getpid"), "arg0", &arg));
    g_assert_false(qs_abi_find_arg(arm, qs_abi_find_call(arm, "pread64"), "arg3", &arg));
    g_assert_false(qs_abi_find_arg(abi, ioctl_call, "arg6", &arg));
    g_assert_false(qs_abi_find_arg(abi, ioctl_call, "request", &arg));
    g_assert_false(qs_abi_find_arg(abi, ioctl_call, "", &arg));
    g_assert_cmpuint(arg.index, ==, 9);
}

static void test_constants(void)
{
    static const char *const kvm_hosts[] = {
        "x86_64", "i386", "aarch64", "riscv64", "s390x", "loongarch64",
    };
    size_t i;

    /* _IO(0xae, 0x80): no direction, so the same but for mips and powerpc. */
    for (i = 0; i < G_N_ELEMENTS(kvm_hosts); i++) {
        assert_constant(kvm_hosts[i], "KVM_RUN", 0xae80);
    }
    assert_constant("ppc64", "KVM_RUN", 0x2000ae80);
    assert_constant("ppc64le", "KVM_RUN", 0x2000ae80);
    assert_constant("mips64el", "KVM_RUN", 0x2000ae80);
    assert_constant("arm", "KVM_RUN", NONE);
    assert_constant("x86_64", "KVM_GET_MSRS", 0xc008ae88);
    assert_constant("aarch64", "KVM_GET_MSRS", NONE);
    assert_constant("aarch64", "KVM_ARM_VCPU_INIT", 0x4020aeae);
    assert_constant("x86_64", "KVM_ARM_VCPU_INIT", NONE);

    /* Structures that hold pointers or 64-bit members. */
    assert_constant("x86_64", "TUNATTACHFILTER", 0x401054d5);
    assert_constant("arm", "TUNATTACHFILTER", 0x400854d5);
    assert_constant("mips64el", "TUNATTACHFILTER", 0x801054d5);
    assert_constant("x86_64", "BLKGETSIZE64", 0x80081272);
    assert_constant("i386", "BLKGETSIZE64", 0x80041272);
    assert_constant("x86_64", "USBDEVFS_SUBMITURB", 0x8038550a);
    assert_constant("i386", "USBDEVFS_SUBMITURB", 0x802c550a);
    assert_constant("x86_64", "KVM_GET_CLOCK", 0x8030ae7c);
    assert_constant("i386", "KVM_SET_PIT2", 0x4070aea0);

    assert_constant("x86_64", "TCGETS", 0x5401);
    assert_constant("mips64el", "TCGETS", 0x540d);
    assert_constant("ppc64le", "TCGETS", 0x402c7413);
    assert_constant("x86_64", "FIONREAD", 0x541b);
    assert_constant("mips64el", "FIONREAD", 0x467f);
    assert_constant("ppc64", "FIONREAD", 0x4004667f);
    assert_constant("x86_64", "SG_IO", 0x2285);
    assert_constant("x86_64", "XFS_IOC_DIOINFO", 0x800c581e);
    assert_constant("s390x", "IOC_PR_REGISTER", 0x401870c8);

    assert_constant("x86_64", "O_DIRECT", 040000);
    assert_constant("arm", "O_DIRECT", 0200000);
    assert_constant("aarch64", "O_DIRECT", 0200000);
    assert_constant("ppc64", "O_DIRECT", 0400000);
    assert_constant("mips64el", "O_DIRECT", 0100000);
    assert_constant("x86_64", "O_NONBLOCK", 04000);
    assert_constant("mips64el", "O_NONBLOCK", 0200);
    assert_constant("mips64el", "SOCK_NONBLOCK", 0200);
    assert_constant("x86_64", "SOCK_STREAM", 1);
    assert_constant("mips64el", "SOCK_STREAM", 2);
    assert_constant("mips64el", "SOL_SOCKET", 0xffff);
    assert_constant("mips64el", "MAP_ANONYMOUS", 0x800);
    assert_constant("x86_64", "MAP_ANONYMOUS", 0x20);
    assert_constant("ppc64", "MAP_LOCKED", 0x80);
    assert_constant("mips64el", "SIGSYS", 12);
    assert_constant("x86_64", "SIGSYS", 31);
    assert_constant("x86_64", "AF_PACKET", 17);
    assert_constant("x86_64", "PF_UNIX", 1);
    assert_constant("x86_64", "ARCH_SET_FS", 0x1002);
    assert_constant("s390x", "ARCH_SET_FS", NONE);
    assert_constant("x86_64", "CLONE_NEWUSER", 0x10000000);
    assert_constant("x86_64", "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED", 16);
    assert_constant("x86_64", "IORING_REGISTER_RESTRICTIONS", 11);
    /* Negative ones are extended to 64 bits; who compares 32 cuts them. */
    assert_constant("x86_64", "AT_FDCWD", (uint64_t)-100);
    assert_constant("arm", "AT_FDCWD", (uint64_t)-100);

    for (i = 1; i <= QS_ARCH_LAST; i++) {
        const char *arch = qs_abi_get(i)->name;

        assert_constant(arch, "PROT_EXEC", 4);
        assert_constant(arch, "F_SETFL", 4);
        assert_constant(arch, "SEEK_DATA", 3);
        assert_constant(arch, "NO_SUCH_CONSTANT", NONE);
        assert_constant(arch, "", NONE);
        assert_constant(arch, "PROT_EXE", NONE);
        assert_constant(arch, "PROT_EXECX", NONE);
        assert_constant(arch, "zzz", NONE);
        /* A string is no number, a pointer neither. */
        assert_constant(arch, "XATTR_NAME_CAPS", NONE);
        assert_constant(arch, "SIG_IGN", NONE);
    }
}

/*
 * Names that came after Linux 6.12, which Debian 13 has: glibc from 2.42 on installs
 * guard pages and asks terminals by TCGETS2 (powerpc's TCGETS serves for both).
 */
static void test_newest(void)
{
    unsigned arch;

    for (arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const char *name = qs_abi_get(arch)->name;
        gboolean power = g_str_has_prefix(name, "ppc64");
        uint32_t first = strcmp(name, "mips64el") == 0 ? 5000 : 0;

        assert_number(name, "setxattrat", first + 463);
        assert_number(name, "removexattrat", first + 466);
        assert_number(name, "open_tree_attr", first + 467);
        assert_number(name, "file_getattr", first + 468);
        assert_number(name, "file_setattr", first + 469);
        assert_number(name, "listns", first + 470);
        assert_number(name, "rseq_slice_yield", first + 471);
        assert_args(name, "rseq_slice_yield", "");
        assert_constant(name, "MADV_GUARD_INSTALL", 102);
        assert_constant(name, "MADV_GUARD_REMOVE", 103);
        assert_constant(name, "RWF_DONTCACHE", 0x80);
        assert_constant(name, "PR_FUTEX_HASH", 78);
        assert_constant(name, "PR_TIMER_CREATE_RESTORE_IDS", 77);
        assert_constant(name, "FALLOC_FL_WRITE_ZEROES", 0x80);
        assert_constant(name, "SO_PASSRIGHTS", 83);
        assert_constant(name, "VHOST_GET_FEATURES_ARRAY",
                        power || first ? 0x4008af83 : 0x8008af83);
        /* What each kernel moves would let a profile mean more with newer tables. */
        assert_constant(name, "FUTEX_CMD_MASK", NONE);
        assert_constant(name, "RWF_SUPPORTED", NONE);
        assert_constant(name, "IORING_OP_LAST", NONE);
        if (power) {
            assert_constant(name, "TCGETS2", NONE);
        }
    }
    assert_args("x86_64", "setxattrat",
                "dfd:0:32 pathname:1:64 at_flags:2:32 "
                "name:3:64 uargs:4:64 usize:5:64");
    assert_args("x86_64", "file_getattr",
                "dfd:0:32 filename:1:64 ufattr:2:64 "
                "usize:3:64 at_flags:4:32");
    /* Only kernels before the newest ones have it. */
    assert_args("x86_64", "uselib", "library:0:64");
    assert_constant("x86_64", "TCGETS2", 0x802c542a);
    assert_constant("x86_64", "TCSETSW2", 0x402c542c);
    assert_constant("mips64el", "TCGETS2", 0x4030542a);
    assert_constant("s390x", "KVM_S390_KEYOP", 0xc010ae53);
}

static void test_errnos(void)
{
    uint16_t value = 7;

    g_assert_true(qs_abi_find_errno(abi_of("x86_64"), "ENOSYS", &value));
    g_assert_cmpuint(value, ==, 38);
    g_assert_true(qs_abi_find_errno(abi_of("mips64el"), "ENOSYS", &value));
    g_assert_cmpuint(value, ==, 89);
    g_assert_true(qs_abi_find_errno(abi_of("ppc64"), "EDEADLOCK", &value));
    g_assert_cmpuint(value, ==, 58);
    g_assert_true(qs_abi_find_errno(abi_of("x86_64"), "EDEADLOCK", &value));
    g_assert_cmpuint(value, ==, 35);
    g_assert_true(qs_abi_find_errno(abi_of("mips64el"), "EDQUOT", &value));
    g_assert_cmpuint(value, ==, 1133);
    g_assert_false(qs_abi_find_errno(abi_of("x86_64"), "ENOSUCH", &value));
    g_assert_false(qs_abi_find_errno(abi_of("x86_64"), "PROT_EXEC", &value));
    g_assert_cmpuint(value, ==, 1133);
}

static void test_foreign(void)
{
    unsigned arch;
    uint32_t first = 0;

    for (arch = 1; arch <= QS_ARCH_LAST; arch++) {
        g_assert_cmpint(qs_abi_foreign_numbers(qs_abi_get(arch), &first), ==,
                        arch == QS_ARCH_X86_64);
    }
    g_assert_cmphex(first, ==, 0x40000000);
}

/* What this machine's own headers say is what the table of this machine says. */
static void test_host(void)
{
    const QsAbi *host = qs_abi_host();

    if (!host) {
        g_test_skip("this architecture is none of ours");
        return;
    }
    assert_number(host->name, "ioctl", __NR_ioctl);
    assert_number(host->name, "ppoll", __NR_ppoll);
    assert_number(host->name, "execve", __NR_execve);
    assert_number(host->name, "seccomp", __NR_seccomp);
    assert_number(host->name, "clone", __NR_clone);
    assert_constant(host->name, "FIONBIO", FIONBIO);
    assert_constant(host->name, "TIOCGWINSZ", TIOCGWINSZ);
    assert_constant(host->name, "TUNSETIFF", TUNSETIFF);
    assert_constant(host->name, "VHOST_SET_MEM_TABLE", VHOST_SET_MEM_TABLE);
    assert_constant(host->name, "O_DIRECT", O_DIRECT);
    assert_constant(host->name, "O_CLOEXEC", O_CLOEXEC);
    assert_constant(host->name, "MAP_NORESERVE", MAP_NORESERVE);
    assert_constant(host->name, "MADV_DONTNEED", MADV_DONTNEED);
    assert_constant(host->name, "SOCK_DGRAM", SOCK_DGRAM);
    assert_constant(host->name, "SOCK_CLOEXEC", SOCK_CLOEXEC);
    assert_constant(host->name, "SO_PEERCRED", SO_PEERCRED);
    assert_constant(host->name, "CLONE_NEWNET", CLONE_NEWNET);
    assert_constant(host->name, "FUTEX_PRIVATE_FLAG", FUTEX_PRIVATE_FLAG);
    assert_constant(host->name, "PR_SET_NO_NEW_PRIVS", PR_SET_NO_NEW_PRIVS);
    assert_constant(host->name, "EPOLL_CTL_MOD", EPOLL_CTL_MOD);
}

/* An architecture that no table describes. */
static void test_own(void)
{
    static const QsAbiCall calls[] = {
        { 3, 0, "read", NULL },
        { 4, 0, "alpha", NULL },
        { 9, 0, "open", NULL },
    };
    static const QsAbi own = {
        .name = "m68k",
        .audit_arch = AUDIT_ARCH_M68K,
        .big_endian = TRUE,
        .word_bits = 32,
        .calls = calls,
        .n_calls = G_N_ELEMENTS(calls),
    };
    uint64_t value = 4711;
    uint16_t number = 4711;
    uint32_t first = 4711;
    QsAbiArg arg;

    g_assert_true(qs_abi_find_call(&own, "alpha") == &calls[1]);
    g_assert_null(qs_abi_find_call(&own, "write"));
    g_assert_true(qs_abi_find_number(&own, 9) == &calls[2]);
    g_assert_null(qs_abi_find_number(&own, 5));
    g_assert_false(qs_abi_find_constant(&own, "O_RDONLY", &value));
    g_assert_false(qs_abi_find_errno(&own, "ENOSYS", &number));
    g_assert_false(qs_abi_foreign_numbers(&own, &first));
    g_assert_cmpuint(value, ==, 4711);
    g_assert_cmpuint(number, ==, 4711);
    g_assert_cmpuint(first, ==, 4711);
    g_assert_true(qs_abi_find_arg(&own, &calls[0], "arg1", &arg));
    g_assert_cmpuint(arg.bits, ==, 32);
    g_assert_null(qs_abi_get(0));
}

static void assert_kind(const char *call_name, const char *arg_name, QsAbiKind kind)
{
    const QsAbi *abi = abi_of("x86_64");
    const QsAbiCall *call = qs_abi_find_call(abi, call_name);
    QsAbiArg arg;

    g_assert_true(qs_abi_find_arg(abi, call, arg_name, &arg));
    if (qs_abi_kind(call, &arg) != kind) {
        g_error("%s: %s is of kind %d", call_name, arg_name, qs_abi_kind(call, &arg));
    }
}

static void test_kinds(void)
{
    static const struct {
        const char *call;
        const char *arg;
        QsAbiKind kind;
    } known[] = {
        { "mmap", "addr", QS_ABI_POINTER },
        { "mmap", "len", QS_ABI_SIZE },
        { "mmap", "prot", QS_ABI_CHOICE },
        { "mmap", "flags", QS_ABI_CHOICE },
        { "mmap", "fd", QS_ABI_HANDLE },
        { "mmap", "off", QS_ABI_SIZE },
        { "ioctl", "cmd", QS_ABI_CHOICE },
        { "ioctl", "arg", QS_ABI_OPEN },
        { "openat", "dfd", QS_ABI_HANDLE },
        { "openat", "filename", QS_ABI_POINTER },
        { "openat", "flags", QS_ABI_CHOICE },
        { "openat", "mode", QS_ABI_CHOICE },
        { "prctl", "option", QS_ABI_CHOICE },
        { "prctl", "arg2", QS_ABI_OPEN },
        { "tgkill", "tgid", QS_ABI_HANDLE },
        { "tgkill", "sig", QS_ABI_CHOICE },
        { "futex", "val", QS_ABI_SIZE },
        { "madvise", "behavior", QS_ABI_CHOICE },
        { "socket", "family", QS_ABI_CHOICE },
        { "setsockopt", "optname", QS_ABI_CHOICE },
        { "clone", "clone_flags", QS_ABI_CHOICE },
        { "clone", "newsp", QS_ABI_POINTER },
    };

    for (size_t i = 0; i < G_N_ELEMENTS(known); i++) {
        assert_kind(known[i].call, known[i].arg, known[i].kind);
    }
}

/* Every argument of every call has one. */
static void test_kinds_of_all(void)
{
    for (QsArch arch = 1; arch <= QS_ARCH_LAST; arch++) {
        const QsAbi *abi = qs_abi_get(arch);

        for (size_t i = 0; i < abi->n_calls; i++) {
            for (unsigned j = 0; j < abi->calls[i].n_args; j++) {
                QsAbiKind kind = qs_abi_kind(&abi->calls[i], &abi->calls[i].args[j]);

                g_assert_cmpint(kind, >=, QS_ABI_CHOICE);
                g_assert_cmpint(kind, <=, QS_ABI_OPEN);
            }
        }
    }
}

static void count_name(void *opaque, const char *name, uint64_t value)
{
    unsigned *n = opaque;
    uint64_t found;

    g_assert_true(g_str_has_prefix(name, "PROT_"));
    g_assert_true(qs_abi_find_constant(abi_of("x86_64"), name, &found));
    g_assert_cmpuint(found, ==, value);
    ++*n;
}

static void test_visit(void)
{
    unsigned n = 0;

    qs_abi_visit_constants(abi_of("x86_64"), "PROT_", count_name, &n);
    g_assert_cmpuint(n, >=, 4);
    n = 0;
    qs_abi_visit_constants(abi_of("x86_64"), "PROT_READABLE", count_name, &n);
    g_assert_cmpuint(n, ==, 0);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/abi/architectures", test_architectures);
    g_test_add_func("/abi/order", test_order);
    g_test_add_func("/abi/numbers", test_numbers);
    g_test_add_func("/abi/args", test_args);
    g_test_add_func("/abi/find-arg", test_find_arg);
    g_test_add_func("/abi/constants", test_constants);
    g_test_add_func("/abi/newest", test_newest);
    g_test_add_func("/abi/errnos", test_errnos);
    g_test_add_func("/abi/foreign", test_foreign);
    g_test_add_func("/abi/host", test_host);
    g_test_add_func("/abi/own", test_own);
    g_test_add_func("/abi/kinds", test_kinds);
    g_test_add_func("/abi/kinds-of-all", test_kinds_of_all);
    g_test_add_func("/abi/visit", test_visit);
    return g_test_run();
}
