/*
 * What libseccomp's own tests do not ask of its interface: the order of rules that
 * overlap, x32, conflicts, transactions, merging, limits
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <string.h>
#include "context.h"

#define READ SCMP_SYS(read)
#define X32_READ 0x40000000

static int add(scmp_filter_ctx ctx, uint32_t action, struct scmp_arg_cmp test)
{
    return seccomp_rule_add_array(ctx, action, READ, 1, &test);
}

/* What the exported program answers. */
static uint32_t answer(scmp_filter_ctx ctx, uint32_t audit_arch, uint32_t nr,
                       uint64_t arg0, uint64_t arg1)
{
    const ScmpContext *context = ctx;
    uint64_t args[6] = { arg0, arg1 };

    g_assert_cmpint(seccomp_precompute(ctx), ==, 0);
    return qs_program_run(context->program, audit_arch, nr, 0, args, NULL);
}

static uint32_t answer_read(scmp_filter_ctx ctx, uint64_t arg0, uint64_t arg1)
{
    return answer(ctx, AUDIT_ARCH_X86_64, 0, arg0, arg1);
}

static scmp_filter_ctx start(uint32_t action)
{
    scmp_filter_ctx ctx = seccomp_init(action);

    g_assert_nonnull(ctx);
    g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_NATIVE), ==, 0);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86_64), ==, 0);
    return ctx;
}

/* Narrower bounds first, whatever was added first and whatever permits more. */
static void test_narrower(void)
{
    const uint32_t wide = SCMP_ACT_ALLOW;
    const uint32_t narrow = SCMP_ACT_ERRNO(5);
    int turn;

    for (turn = 0; turn < 2; turn++) {
        scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

        g_assert_cmpint(
            add(ctx, turn ? wide : narrow, SCMP_A0(SCMP_CMP_GT, turn ? 10 : 20)), ==, 0);
        g_assert_cmpint(
            add(ctx, turn ? narrow : wide, SCMP_A0(SCMP_CMP_GT, turn ? 20 : 10)), ==, 0);
        g_assert_cmphex(answer_read(ctx, 10, 0), ==, SCMP_ACT_KILL);
        g_assert_cmphex(answer_read(ctx, 20, 0), ==, wide);
        g_assert_cmphex(answer_read(ctx, 21, 0), ==, narrow);
        g_assert_cmphex(answer_read(ctx, UINT64_MAX, 0), ==, narrow);
        seccomp_release(ctx);
    }
}

/* Equalities before bounds, higher arguments before lower ones. */
static void test_order(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

    g_assert_cmpint(add(ctx, SCMP_ACT_ALLOW, SCMP_A0(SCMP_CMP_GE, 3)), ==, 0);
    g_assert_cmpint(add(ctx, SCMP_ACT_TRAP, SCMP_A0(SCMP_CMP_EQ, 7)), ==, 0);
    g_assert_cmpint(add(ctx, SCMP_ACT_ERRNO(1), SCMP_A1(SCMP_CMP_EQ, 9)), ==, 0);
    g_assert_cmpint(add(ctx, SCMP_ACT_ERRNO(2), SCMP_A0(SCMP_CMP_LT, 5)), ==, 0);
    g_assert_cmphex(answer_read(ctx, 7, 0), ==, SCMP_ACT_TRAP);
    g_assert_cmphex(answer_read(ctx, 8, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer_read(ctx, 4, 0), ==, SCMP_ACT_ERRNO(2));
    g_assert_cmphex(answer_read(ctx, 7, 9), ==, SCMP_ACT_ERRNO(1));
    seccomp_release(ctx);
}

/* Of one value, what was added first. */
static void test_tie(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

    g_assert_cmpint(add(ctx, SCMP_ACT_TRAP, SCMP_A0(SCMP_CMP_GE, 3)), ==, 0);
    g_assert_cmpint(add(ctx, SCMP_ACT_ALLOW, SCMP_A0(SCMP_CMP_GT, 3)), ==, 0);
    g_assert_cmphex(answer_read(ctx, 3, 0), ==, SCMP_ACT_TRAP);
    g_assert_cmphex(answer_read(ctx, 4, 0), ==, SCMP_ACT_TRAP);
    seccomp_release(ctx);
}

static void test_conflicts(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);
    struct scmp_arg_cmp both[] = {
        SCMP_A0(SCMP_CMP_EQ, 1),
        SCMP_A1(SCMP_CMP_EQ, 2),
    };

    g_assert_cmpint(seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, READ, 2, both), ==, 0);
    g_assert_cmpint(seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, READ, 2, both), ==, 0);
    g_assert_cmpint(seccomp_rule_add_array(ctx, SCMP_ACT_LOG, READ, 2, both), ==,
                    -EEXIST);
    /* A beginning of what is there. */
    g_assert_cmpint(seccomp_rule_add_array(ctx, SCMP_ACT_LOG, READ, 1, both), ==,
                    -EEXIST);
    /* What always holds covers all, and stays. */
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_TRAP, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, READ, 0), ==, 0);
    g_assert_cmphex(answer_read(ctx, 1, 2), ==, SCMP_ACT_TRAP);
    /* One argument twice; a comparison that always holds. */
    both[1] = SCMP_A0(SCMP_CMP_GT, 2);
    g_assert_cmpint(seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, SCMP_SYS(write), 2, both),
                    ==, -EINVAL);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(write), 1,
                                     SCMP_A0(SCMP_CMP_MASKED_EQ, 0, 3)),
                    ==, 0);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, 1, 77, 0), ==, SCMP_ACT_ALLOW);
    seccomp_release(ctx);
}

static void test_x32(void)
{
    const uint32_t arch = AUDIT_ARCH_X86_64;
    scmp_filter_ctx ctx = start(SCMP_ACT_ALLOW);

    /* x86_64 alone: no call of x32, but that of a tracer. */
    g_assert_cmphex(answer(ctx, arch, 0, 0, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, arch, X32_READ, 0, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, arch, UINT32_MAX - 1, 0, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, arch, UINT32_MAX, 0, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_I386, 0, 0, 0), ==, SCMP_ACT_KILL);

    /* Both: the default is the default; rules compare what each has. */
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X32), ==, 0);
    g_assert_cmpint(add(ctx, SCMP_ACT_TRAP, SCMP_A0(SCMP_CMP_EQ, 1)), ==, 0);
    g_assert_cmphex(answer(ctx, arch, X32_READ + 1, 0, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, arch, X32_READ, 1, 0), ==, SCMP_ACT_TRAP);
    g_assert_cmphex(answer(ctx, arch, X32_READ, UINT64_C(0x500000001), 0), ==,
                    SCMP_ACT_TRAP);
    g_assert_cmphex(answer(ctx, arch, 0, UINT64_C(0x500000001), 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, arch, 0, 1, 0), ==, SCMP_ACT_TRAP);

    /* x32 alone, with a default that permits: refused, not half done. */
    g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_X86_64), ==, 0);
    g_test_expect_message(NULL, G_LOG_LEVEL_WARNING, "*x32*");
    g_assert_cmpint(seccomp_precompute(ctx), ==, -EOPNOTSUPP);
    g_test_assert_expected_messages();
    seccomp_release(ctx);
}

static void test_bad_arch(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_ERRNO(0));

    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_TRACE(3)), ==,
                    0);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_AARCH64, 0, 0, 0), ==, SCMP_ACT_TRACE(3));
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, 0, 0, 0), ==, SCMP_ACT_ERRNO(0));
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_S390X), ==, -EDOM);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86_64), ==, -EEXIST);
    g_assert_cmpint(seccomp_arch_add(ctx, 12345), ==, -EINVAL);
    g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_ARM), ==, -EEXIST);
    seccomp_release(ctx);
}

/* A rule is for all architectures or for none. */
static void test_all_or_none(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

    g_assert_cmpint(add(ctx, SCMP_ACT_TRAP, SCMP_A0(SCMP_CMP_EQ, 1)), ==, 0);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_AARCH64), ==, 0);
    /* -EEXIST on x86_64 only. */
    g_assert_cmpint(add(ctx, SCMP_ACT_ALLOW, SCMP_A0(SCMP_CMP_EQ, 1)), ==, -EEXIST);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_AARCH64, 63, 1, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer_read(ctx, 1, 0), ==, SCMP_ACT_TRAP);
    /* The number of no call has no name to carry over. */
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, 1000, 0), ==, -EFAULT);
    g_assert_cmpint(seccomp_rule_add_exact(ctx, SCMP_ACT_ALLOW, READ, 0), ==,
                    -EOPNOTSUPP);
    seccomp_release(ctx);
}

static void test_transactions(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

    g_assert_cmpint(seccomp_transaction_start(ctx), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
    g_assert_cmphex(answer_read(ctx, 0, 0), ==, SCMP_ACT_ALLOW);
    seccomp_transaction_reject(ctx);
    g_assert_cmpint(seccomp_arch_exist(ctx, SCMP_ARCH_X86), ==, -EEXIST);
    g_assert_cmphex(answer_read(ctx, 0, 0), ==, SCMP_ACT_KILL);
    /* Without one, both do nothing. */
    seccomp_transaction_reject(ctx);
    g_assert_cmpint(seccomp_transaction_commit(ctx), ==, 0);
    g_assert_cmphex(answer_read(ctx, 0, 0), ==, SCMP_ACT_KILL);
    seccomp_release(ctx);
}

static void test_merge(void)
{
    scmp_filter_ctx into = start(SCMP_ACT_KILL);
    scmp_filter_ctx from = start(SCMP_ACT_KILL);
    scmp_filter_ctx other = start(SCMP_ACT_ALLOW);

    g_assert_cmpint(seccomp_merge(into, from), ==, -EEXIST);
    g_assert_cmpint(seccomp_merge(into, other), ==, -EINVAL);
    g_assert_cmpint(seccomp_rule_add(from, SCMP_ACT_ALLOW, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_arch_remove(into, SCMP_ARCH_X86_64), ==, 0);
    g_assert_cmpint(seccomp_arch_add(into, SCMP_ARCH_S390X), ==, 0);
    g_assert_cmpint(seccomp_merge(into, from), ==, -EDOM);
    g_assert_cmpint(seccomp_arch_remove(into, SCMP_ARCH_S390X), ==, 0);
    /* Without an architecture a context is none. */
    g_assert_cmpint(seccomp_merge(into, from), ==, -EINVAL);
    g_assert_cmpint(seccomp_arch_add(into, SCMP_ARCH_ARM), ==, 0);
    g_assert_cmpint(seccomp_merge(into, from), ==, 0);
    g_assert_cmphex(answer_read(into, 0, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(into, AUDIT_ARCH_ARM, 3, 0, 0), ==, SCMP_ACT_KILL);
    seccomp_release(into);
    seccomp_release(other);
}

/* socketcall's kind is compared, and the call of its own as well. */
static void test_multiplexed(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

    g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_X86_64), ==, 0);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
    g_assert_cmpint(seccomp_rule_add_exact(ctx, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1,
                                           SCMP_A0(SCMP_CMP_EQ, 2)),
                    ==, -EINVAL);
    g_assert_cmpint(seccomp_rule_add_exact(ctx, SCMP_ACT_ALLOW, SCMP_SYS(socket), 0), ==,
                    0);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_I386, 102, 1, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_I386, 102, 2, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_I386, 359, 9, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmpint(seccomp_syscall_resolve_name_arch(SCMP_ARCH_X86, "socket"), ==,
                    __PNR_socket);
    g_assert_cmpint(seccomp_syscall_resolve_name_rewrite(SCMP_ARCH_X86, "shmget"), ==,
                    117);
    g_assert_cmpint(seccomp_syscall_resolve_name_arch(SCMP_ARCH_AARCH64, "open"), ==,
                    __PNR_open);
    g_assert_cmpint(seccomp_syscall_resolve_name("nonesuch"), ==, __NR_SCMP_ERROR);
    seccomp_release(ctx);
}

/*
 * The kernel takes 32 bits of socketcall's kind and 16 of ipc's (net/socket.c,
 * ipc/syscall.c): others must not lead around a rule that refuses.
 */
static void test_multiplexed_bits(void)
{
    static const struct {
        uint32_t token, audit_arch, socketcall, ipc;
    } archs[] = {
        { SCMP_ARCH_S390X, AUDIT_ARCH_S390X, 102, 117 },
        { SCMP_ARCH_S390, AUDIT_ARCH_S390, 102, 117 },
        { SCMP_ARCH_PPC64, AUDIT_ARCH_PPC64, 102, 117 },
        { SCMP_ARCH_PPC64LE, AUDIT_ARCH_PPC64LE, 102, 117 },
        { SCMP_ARCH_PPC, AUDIT_ARCH_PPC, 102, 117 },
        { SCMP_ARCH_X86, AUDIT_ARCH_I386, 102, 117 },
    };
    const uint64_t high = UINT64_C(0x700000000);
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(archs); i++) {
        scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_ALLOW);
        uint32_t arch = archs[i].audit_arch;

        g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_NATIVE), ==, 0);
        g_assert_cmpint(seccomp_arch_add(ctx, archs[i].token), ==, 0);
        g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_TRAP, SCMP_SYS(socket), 0), ==, 0);
        g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ERRNO(3), SCMP_SYS(bind), 0), ==,
                        0);
        g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_TRAP, SCMP_SYS(shmat), 0), ==, 0);
        g_assert_cmphex(answer(ctx, arch, archs[i].socketcall, 1 | high, 0), ==,
                        SCMP_ACT_TRAP);
        g_assert_cmphex(answer(ctx, arch, archs[i].socketcall, 2 | high, 0), ==,
                        SCMP_ACT_ERRNO(3));
        g_assert_cmphex(answer(ctx, arch, archs[i].socketcall, 3 | high, 0), ==,
                        SCMP_ACT_ALLOW);
        g_assert_cmphex(answer(ctx, arch, archs[i].socketcall, 0x10001, 0), ==,
                        SCMP_ACT_ALLOW);
        g_assert_cmphex(answer(ctx, arch, archs[i].ipc, 21, 0), ==, SCMP_ACT_TRAP);
        g_assert_cmphex(answer(ctx, arch, archs[i].ipc, 21 | 0x10000 | high, 0), ==,
                        SCMP_ACT_TRAP);
        g_assert_cmphex(answer(ctx, arch, archs[i].ipc, 21 | 0xffff0000, 0), ==,
                        SCMP_ACT_TRAP);
        g_assert_cmphex(answer(ctx, arch, archs[i].ipc, 22 | 0x10000, 0), ==,
                        SCMP_ACT_ALLOW);
        seccomp_release(ctx);
    }
}

/*
 * The arguments of a multiplexed call are in memory, or in other places: what a rule says
 * of them does not let one through, and one that it refuses is refused whole.
 */
static void test_multiplexed_arguments(void)
{
    const uint32_t i386 = AUDIT_ARCH_I386;
    scmp_filter_ctx ctx = seccomp_init(SCMP_ACT_KILL);

    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(socket), 1,
                                     SCMP_A0(SCMP_CMP_EQ, 1)),
                    ==, 0);
    g_assert_cmpint(
        seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(bind), 1, SCMP_A1(SCMP_CMP_GE, 2)),
        ==, 0);
    g_assert_cmphex(answer(ctx, i386, 102, 1, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, i386, 102, 2, 77), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, i386, 359, 1, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, i386, 359, 2, 0), ==, SCMP_ACT_KILL);
    g_assert_cmphex(answer(ctx, i386, 361, 0, 2), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, 41, 1, 0), ==, SCMP_ACT_ALLOW);
    /* What always holds is let through. */
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ALLOW, SCMP_SYS(listen), 0), ==, 0);
    g_assert_cmphex(answer(ctx, i386, 102, 4, 0), ==, SCMP_ACT_ALLOW);
    seccomp_release(ctx);

    ctx = seccomp_init(SCMP_ACT_ALLOW);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ERRNO(1), SCMP_SYS(socket), 1,
                                     SCMP_A0(SCMP_CMP_EQ, 16)),
                    ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ERRNO(2), SCMP_SYS(socket), 1,
                                     SCMP_A1(SCMP_CMP_EQ, 3)),
                    ==, 0);
    g_assert_cmphex(answer(ctx, i386, 102, 1, 0xbffff000), ==, SCMP_ACT_ERRNO(2));
    g_assert_cmphex(answer(ctx, i386, 102, 2, 0), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, i386, 359, 1, 1), ==, SCMP_ACT_ALLOW);
    g_assert_cmphex(answer(ctx, i386, 359, 16, 1), ==, SCMP_ACT_ERRNO(1));
    /* What always holds decides, in either order. */
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_TRAP, SCMP_SYS(socket), 0), ==, 0);
    g_assert_cmphex(answer(ctx, i386, 102, 1, 0), ==, SCMP_ACT_TRAP);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ERRNO(4), SCMP_SYS(socket), 1,
                                     SCMP_A0(SCMP_CMP_EQ, 3)),
                    ==, 0);
    g_assert_cmphex(answer(ctx, i386, 102, 1, 0), ==, SCMP_ACT_TRAP);
    seccomp_release(ctx);
}

/* No argument of 32 bits has bits above them. */
static void test_wide_data(void)
{
    static const struct {
        enum scmp_compare op;
        uint64_t a, b;
        gboolean holds;
    } tests[] = {
        { SCMP_CMP_MASKED_EQ, 0xffffffff00000000, 0x7f1200000000, FALSE },
        { SCMP_CMP_MASKED_EQ, 0xffffffff0000000f, 0x5, TRUE },
        { SCMP_CMP_MASKED_EQ, 0xffffffff00000000, 5, TRUE },
        { SCMP_CMP_EQ, 0x100000005, 0, FALSE },
        { SCMP_CMP_NE, 0x100000005, 0, TRUE },
        { SCMP_CMP_GT, 0x100000000, 0, FALSE },
        { SCMP_CMP_GE, 0x100000000, 0, FALSE },
        { SCMP_CMP_LT, 0x100000000, 0, TRUE },
        { SCMP_CMP_LE, 0x100000000, 0, TRUE },
        { SCMP_CMP_LE, UINT64_MAX, 0, TRUE },
        { SCMP_CMP_GE, 0, 0, TRUE },
        { SCMP_CMP_EQ, 5, 0, TRUE },
        { SCMP_CMP_GT, 5, 0, FALSE },
    };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(tests); i++) {
        scmp_filter_ctx ctx = start(SCMP_ACT_KILL);

        g_test_message("op %d %#" G_GINT64_MODIFIER "x", tests[i].op, tests[i].a);
        g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
        g_assert_cmpint(
            add(ctx, SCMP_ACT_ALLOW, SCMP_A0(tests[i].op, tests[i].a, tests[i].b)), ==,
            0);
        g_assert_cmphex(answer(ctx, AUDIT_ARCH_I386, 3, 5, 0), ==,
                        tests[i].holds ? SCMP_ACT_ALLOW : SCMP_ACT_KILL);
        seccomp_release(ctx);
    }
}

/* x32's numbers are no calls of x86_64, even where a rule names one. */
static void test_x32_number(void)
{
    uint32_t actions[] = { SCMP_ACT_KILL, SCMP_ACT_ERRNO(9), SCMP_ACT_ALLOW };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(actions); i++) {
        scmp_filter_ctx ctx = start(actions[i]);
        uint32_t other = actions[i] == SCMP_ACT_ALLOW ? SCMP_ACT_LOG : SCMP_ACT_ALLOW;

        g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_API_TSKIP, 1), ==, 0);
        g_assert_cmpint(seccomp_rule_add(ctx, other, X32_READ + 1, 0), ==, 0);
        g_assert_cmpint(seccomp_rule_add(ctx, other, -1, 0), ==, 0);
        g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, X32_READ + 1, 0, 0), ==,
                        i == 2 ? SCMP_ACT_KILL : actions[i]);
        g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, UINT32_MAX, 0, 0), ==, other);
        /* Beside x32, whose numbers they are, too. */
        g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X32), ==, 0);
        g_assert_cmphex(answer(ctx, AUDIT_ARCH_X86_64, X32_READ + 1, 0, 0), ==,
                        actions[i]);
        seccomp_release(ctx);
    }
}

static gboolean tsync_is_refused(scmp_filter_ctx ctx)
{
    int rc = seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 1);

    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 0), ==, 0);
    return rc == -EINVAL;
}

/* Whether a context notifies is what its rules and actions say now. */
static void test_notify_state(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_ALLOW);
    scmp_filter_ctx other;

    g_assert_cmpint(seccomp_api_set(5), ==, 0);
    g_assert_false(tsync_is_refused(ctx));
    g_assert_cmpint(seccomp_transaction_start(ctx), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_NOTIFY, READ, 0), ==, 0);
    g_assert_true(tsync_is_refused(ctx));
    seccomp_transaction_reject(ctx);
    g_assert_false(tsync_is_refused(ctx));

    /* With the architecture that had the rule. */
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_NOTIFY, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_arch_add(ctx, SCMP_ARCH_X86), ==, 0);
    g_assert_cmpint(seccomp_arch_remove(ctx, SCMP_ARCH_X86_64), ==, 0);
    g_assert_false(tsync_is_refused(ctx));

    /* What other architectures get. */
    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_NOTIFY), ==,
                    0);
    g_assert_true(tsync_is_refused(ctx));
    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL), ==, 0);
    g_assert_false(tsync_is_refused(ctx));

    /* A rule that never holds, or is not taken, notifies nobody. */
    g_assert_cmpint(add(ctx, SCMP_ACT_NOTIFY, SCMP_A0(SCMP_CMP_EQ, UINT64_MAX)), ==, 0);
    g_assert_false(tsync_is_refused(ctx));
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_NOTIFY, 1000, 0), ==, -EFAULT);
    g_assert_false(tsync_is_refused(ctx));

    other = start(SCMP_ACT_ALLOW);
    g_assert_cmpint(seccomp_rule_add(other, SCMP_ACT_NOTIFY, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_merge(ctx, other), ==, 0);
    g_assert_true(tsync_is_refused(ctx));
    g_assert_cmpint(seccomp_reset(ctx, SCMP_ACT_NOTIFY), ==, 0);
    g_assert_true(tsync_is_refused(ctx));
    g_assert_cmpint(seccomp_reset(ctx, SCMP_ACT_ALLOW), ==, 0);
    g_assert_false(tsync_is_refused(ctx));
    seccomp_release(ctx);
    g_assert_cmpint(seccomp_reset(NULL, 0), ==, 0);
}

static void test_memory(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_ALLOW);
    char buffer[64] = "";
    size_t need = 0;
    size_t size;

    g_assert_cmpint(seccomp_export_bpf_mem(ctx, NULL, &need), ==, 0);
    g_assert_cmpuint(need, >, 0);
    g_assert_cmpuint(need, <, sizeof(buffer));
    size = need - 1;
    g_assert_cmpint(seccomp_export_bpf_mem(ctx, buffer, &size), ==, -ERANGE);
    g_assert_cmpuint(size, ==, need);
    g_assert_cmpint(buffer[0], ==, '\0');
    g_assert_cmpint(seccomp_export_bpf_mem(ctx, buffer, &size), ==, 0);
    g_assert_cmpint(buffer[0], !=, '\0');
    seccomp_release(ctx);
}

/* Too long a program is no program. */
static void test_limit(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_KILL);
    char byte;
    size_t size = 1;
    int nr;

    for (nr = 0; nr < 3000; nr++) {
        g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_ERRNO(nr), nr * 2, 1,
                                         SCMP_A0(SCMP_CMP_EQ, nr)),
                        ==, 0);
    }
    g_test_expect_message(NULL, G_LOG_LEVEL_WARNING, "*");
    g_assert_cmpint(seccomp_export_bpf_mem(ctx, &byte, &size), ==, -EFAULT);
    g_test_assert_expected_messages();
    seccomp_release(ctx);
}

static void test_levels(void)
{
    scmp_filter_ctx ctx = start(SCMP_ACT_ALLOW);

    g_assert_cmpint(seccomp_api_set(0), ==, -EINVAL);
    g_assert_cmpint(seccomp_api_set(2), ==, 0);
    g_assert_null(seccomp_init(SCMP_ACT_LOG));
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_NOTIFY, READ, 0), ==, -EINVAL);
    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_CTL_SSB, 1), ==, -EOPNOTSUPP);
    /* Notifications and TSYNC together from level 6 on. */
    g_assert_cmpint(seccomp_api_set(5), ==, 0);
    g_assert_cmpint(seccomp_rule_add(ctx, SCMP_ACT_NOTIFY, READ, 0), ==, 0);
    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 1), ==, -EINVAL);
    g_assert_cmpint(seccomp_api_set(6), ==, 0);
    g_assert_cmpint(seccomp_attr_set(ctx, SCMP_FLTATR_CTL_TSYNC, 1), ==, 0);
    g_assert_cmphex(answer_read(ctx, 0, 0), ==, SCMP_ACT_NOTIFY);
    seccomp_release(ctx);
    g_assert_cmpint(seccomp_reset(NULL, 0), ==, 0);
    g_assert_cmpuint(seccomp_api_get(), >=, 1);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    if (seccomp_arch_native() != SCMP_ARCH_X86_64) {
        /* Calls are named by native numbers, which the test knows for one. */
        g_print("1..0 # SKIP for x86_64 only\n");
        return 0;
    }
    g_test_add_func("/libseccomp/narrower", test_narrower);
    g_test_add_func("/libseccomp/order", test_order);
    g_test_add_func("/libseccomp/tie", test_tie);
    g_test_add_func("/libseccomp/conflicts", test_conflicts);
    g_test_add_func("/libseccomp/x32", test_x32);
    g_test_add_func("/libseccomp/bad-arch", test_bad_arch);
    g_test_add_func("/libseccomp/all-or-none", test_all_or_none);
    g_test_add_func("/libseccomp/transactions", test_transactions);
    g_test_add_func("/libseccomp/merge", test_merge);
    g_test_add_func("/libseccomp/multiplexed", test_multiplexed);
    g_test_add_func("/libseccomp/multiplexed/bits", test_multiplexed_bits);
    g_test_add_func("/libseccomp/multiplexed/arguments", test_multiplexed_arguments);
    g_test_add_func("/libseccomp/wide-data", test_wide_data);
    g_test_add_func("/libseccomp/x32-number", test_x32_number);
    g_test_add_func("/libseccomp/notify-state", test_notify_state);
    g_test_add_func("/libseccomp/memory", test_memory);
    g_test_add_func("/libseccomp/limit", test_limit);
    g_test_add_func("/libseccomp/levels", test_levels);
    return g_test_run();
}
