/*
 * A QEMU guest's policy and trace, for the tests and figures of the generator
 *
 * 52 calls allowed outright and 9 by argument, on x86_64, as a KVM guest with
 * disk, network and vhost needs them; and what such a guest called, how often.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_GUEST60_H
#define QSANDBOX_TESTS_GUEST60_H

#include "qsandbox/policy.h"

static const char *const guest60_allowed[] = {
    "read", "write", "readv", "writev", "pread64", "pwrite64", "preadv", "pwritev",
    "close", "lseek", "fstat", "newfstatat", "statx", "poll", "ppoll", "epoll_wait",
    "epoll_pwait", "epoll_ctl", "eventfd2", "timerfd_settime", "clock_gettime",
    "clock_nanosleep", "munmap", "mremap", "brk", "rt_sigaction", "rt_sigprocmask",
    "rt_sigreturn", "rt_sigtimedwait", "sigaltstack", "tgkill", "gettid", "getpid",
    "getppid", "sched_yield", "sched_getaffinity", "set_robust_list", "rseq", "exit",
    "exit_group", "restart_syscall", "fdatasync", "fsync", "fallocate", "ftruncate",
    "sendmsg", "recvmsg", "sendto", "recvfrom", "accept4", "getrandom",
    "io_uring_enter",
};

/* 33 of KVM, and of the tun driver, terminals, block devices and vhost. */
static const uint32_t guest60_requests[] = {
    0xae80, 0xae03, 0xae04, 0xae41, 0x4020ae46, 0x4010ae42, 0xae60, 0xc008ae67,
    0xc208ae62, 0x8208ae63, 0x4008ae6a, 0x4020ae76, 0x4040ae79, 0x4020aea5,
    0x8030ae7c, 0x4030ae7b, 0x8090ae81, 0x4090ae82, 0x8138ae83, 0x4138ae84,
    0xc008ae88, 0x4008ae89, 0x81a0ae8c, 0x41a0ae8d, 0x8400ae8e, 0x4400ae8f,
    0x4008ae90, 0x8004ae98, 0x4004ae99, 0x8040ae9f, 0x4040aea0, 0x9000aea4,
    0x5000aea5, 0x400454d0, 0x800454d2, 0x541b, 0x5421, 0x5401, 0x1277, 0x4008af20,
};

typedef struct Guest60Rule {
    const char *call;
    unsigned arg;
    unsigned bits;
    uint64_t mask;
    unsigned n_values;
    uint32_t values[12];
} Guest60Rule;

static const Guest60Rule guest60_rules[] = {
    { "mmap", 2, 64, 0x4, 1, { 0 } },
    { "mprotect", 2, 64, 0x4, 1, { 0 } },
    { "socket", 0, 32, UINT32_MAX, 4, { 1, 2, 10, 16 } },
    { "clone", 0, 64, 0x7e020000, 1, { 0 } },
    { "fcntl", 1, 32, UINT32_MAX, 7, { 1, 2, 3, 4, 0x406, 0x24, 0x25 } },
    { "prctl", 0, 32, UINT32_MAX, 5, { 0xf, 0x10, 0x1d, 0x3, 0x53564d41 } },
    { "madvise", 2, 32, UINT32_MAX, 11,
      { 0, 3, 4, 8, 9, 10, 12, 13, 14, 16, 17 } },
    { "futex", 1, 32, UINT32_MAX, 9,
      { 0, 1, 0x80, 0x81, 0x89, 0x189, 0x86, 0x87, 0x83 } },
};

typedef struct Guest60Call {
    const char *call;
    uint64_t args[3];
    unsigned count;
} Guest60Call;

static const Guest60Call guest60_trace[] = {
    { "ioctl", { 20, 0xae80, 0 }, 500000 },
    { "ppoll", { 0 }, 90000 },
    { "read", { 0 }, 80000 },
    { "write", { 0 }, 60000 },
    { "futex", { 0, 0x80, 0 }, 70000 },
    { "futex", { 0, 0x81, 1 }, 70000 },
    { "ioctl", { 11, 0x4020aea5, 0 }, 20000 },
    { "ioctl", { 11, 0xc008ae67, 0 }, 5000 },
    { "ioctl", { 12, 0x541b, 0 }, 1000 },
    { "preadv", { 0 }, 20000 },
    { "pwritev", { 0 }, 20000 },
    { "fdatasync", { 0 }, 5000 },
    { "sendmsg", { 0 }, 8000 },
    { "recvmsg", { 0 }, 8000 },
    { "io_uring_enter", { 0 }, 30000 },
    { "madvise", { 0, 4096, 4 }, 3000 },
    { "madvise", { 0, 4096, 14 }, 500 },
    { "mmap", { 0, 4096, 3 }, 800 },
    { "mprotect", { 0, 4096, 1 }, 400 },
    { "munmap", { 0 }, 800 },
    { "timerfd_settime", { 0 }, 2000 },
    { "fcntl", { 3, 3, 0 }, 300 },
    { "fcntl", { 3, 4, 0x800 }, 300 },
    { "clone", { 0x3d0f00 }, 100 },
    { "rt_sigprocmask", { 0 }, 400 },
    { "prctl", { 15, 0 }, 100 },
    { "socket", { 1, 1, 0 }, 50 },
};

static inline QsCond *guest60_values(unsigned arg, unsigned bits, uint64_t mask,
                                     const uint32_t *values, unsigned n)
{
    g_autofree QsCond **children = g_new(QsCond *, n);

    for (unsigned i = 0; i < n; i++) {
        children[i] = qs_cond_new_test(arg, bits, mask, QS_CMP_EQ, values[i]);
    }
    return qs_cond_new_any(children, n);
}

static inline uint32_t guest60_number(const QsAbi *abi, const char *name)
{
    const QsAbiCall *call = qs_abi_find_call(abi, name);

    g_assert_nonnull(call);
    return call->nr;
}

static inline QsPolicy *guest60_policy(void)
{
    const QsAction allow = { QS_ACTION_ALLOW, 0 };
    const QsAbi *abi = qs_abi_get(QS_ARCH_X86_64);
    QsPolicy *policy = qs_policy_new(abi, (QsAction) { QS_ACTION_ERRNO, 1 },
                                     (QsAction) { QS_ACTION_KILL_PROCESS, 0 });

    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_allowed); i++) {
        qs_policy_add(policy, guest60_number(abi, guest60_allowed[i]), allow, NULL,
                      NULL, NULL, 0, NULL);
    }
    for (unsigned i = 0; i < G_N_ELEMENTS(guest60_rules); i++) {
        const Guest60Rule *rule = &guest60_rules[i];

        qs_policy_add(policy, guest60_number(abi, rule->call), allow,
                      guest60_values(rule->arg, rule->bits, rule->mask, rule->values,
                                     rule->n_values), NULL, NULL, 0, NULL);
    }
    qs_policy_add(policy, guest60_number(abi, "ioctl"), allow,
                  guest60_values(1, 32, UINT32_MAX, guest60_requests,
                                 G_N_ELEMENTS(guest60_requests)),
                  NULL, NULL, 0, NULL);
    return policy;
}

#endif
