/*
 * What follows a refused call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include "library-of.h"
#include "qsandbox/error.h"
#include "qsandbox/selection.h"
#include "qsandbox/verdict.h"

#define UNUSED_NUMBER 0x3ffffff0

static const QsAbi *x86_64(void)
{
    return qs_abi_get(QS_ARCH_X86_64);
}

static int find(const QsVerdicts *verdicts, const char *call, uint64_t first,
                uint64_t second, uint64_t third)
{
    const uint64_t args[6] = { first, second, third };
    const QsAbiCall *known = qs_abi_find_call(x86_64(), call);

    g_assert_nonnull(known);
    return qs_verdicts_find(verdicts, x86_64()->audit_arch, known->nr, args);
}

static QsVerdicts *verdicts_of(const char *const *texts)
{
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;
    QsVerdicts *verdicts = qs_verdicts_new(library, x86_64(), &error);

    g_assert_no_error(error);
    return verdicts;
}

/* Every list has both kinds of rules here; those that are built in are replaced. */
static void test_precedence(void)
{
    static const char *const texts[] = {
        "profile violation/errno\narch x86_64\n"
        "ioctl: errno ENOTTY -- a test of the list\n"
        "ioctl: errno EBADF if cmd == {1, 2, 3} -- a test of the list\n"
        "ioctl: errno ENOENT if cmd == 2 -- a test of the list\n"
        "read: errno EIO -- a test of the list\n"
        "dup: errno EMFILE if fildes == 3 -- a test of the list\n",
        "profile violation/kill\narch x86_64\n"
        "ioctl: kill if cmd == {3, 4} -- a test of the list\n"
        "read: kill -- a test of the list\n",
        NULL,
    };
    g_autoptr(QsVerdicts) verdicts = verdicts_of(texts);

    g_assert_cmpint(find(verdicts, "ioctl", 0, 0, 0), ==, ENOTTY);
    g_assert_cmpint(find(verdicts, "ioctl", 0, 1, 0), ==, EBADF);
    g_assert_cmpint(find(verdicts, "ioctl", 0, 2, 0), ==, ENOENT);
    g_assert_cmpint(find(verdicts, "ioctl", 0, 3, 0), ==, 0);
    g_assert_cmpint(find(verdicts, "ioctl", 0, 4, 0), ==, 0);
    g_assert_cmpint(find(verdicts, "ioctl", 0, UINT64_C(0x100000004), 0), ==, 0);
    g_assert_cmpint(find(verdicts, "read", 0, 0, 0), ==, 0);
    g_assert_cmpint(find(verdicts, "dup", 3, 0, 0), ==, EMFILE);
    g_assert_cmpint(find(verdicts, "dup", 4, 0, 0), ==, EPERM);
    g_assert_cmpint(find(verdicts, "write", 0, 0, 0), ==, EPERM);
    /* Not in these lists, which stand in the place of those built in. */
    g_assert_cmpint(find(verdicts, "execve", 0, 0, 0), ==, EPERM);
}

static void test_foreign(void)
{
    g_autoptr(QsLibrary) library = library_empty();
    g_autoptr(GError) error = NULL;
    g_autoptr(QsVerdicts) verdicts = qs_verdicts_new(library, x86_64(), &error);
    const uint32_t own = x86_64()->audit_arch;
    const uint32_t i386 = qs_abi_get(QS_ARCH_I386)->audit_arch;
    const uint64_t args[6] = { 0 };
    uint32_t x32 = 0;

    g_assert_no_error(error);
    g_assert_true(qs_abi_foreign_numbers(x86_64(), &x32));
    g_assert_cmpint(qs_verdicts_find(verdicts, i386, 20, args), ==, 0);
    g_assert_cmpint(qs_verdicts_find(verdicts, own, x32 + 39, args), ==, 0);
    /* A kernel that is younger than the tables, or a slip. */
    g_assert_cmpint(qs_verdicts_find(verdicts, own, UNUSED_NUMBER, args), ==, ENOSYS);
    g_assert_cmpint(qs_verdicts_find(verdicts, own, 9999, args), ==, ENOSYS);
}

/* A library without a list gets the one that is built in, one by one. */
static void test_built_in(void)
{
    static const char *const softer[] = {
        "profile violation/errno\narch x86_64\nuname: errno EIO -- a test of the list\n",
        NULL,
    };
    static const char *const harder[] = {
        "profile violation/more\narch x86_64\nuname: kill -- a test of the list\n",
        NULL,
    };
    g_autoptr(QsVerdicts) soft = verdicts_of(softer);
    g_autoptr(QsVerdicts) hard = verdicts_of(harder);

    g_assert_cmpint(find(soft, "uname", 0, 0, 0), ==, EIO);
    g_assert_cmpint(find(soft, "madvise", 0, 0, 0), ==, EPERM);
    g_assert_cmpint(find(soft, "ptrace", 0, 0, 0), ==, 0);
    g_assert_cmpint(find(hard, "uname", 0, 0, 0), ==, 0);
    g_assert_cmpint(find(hard, "madvise", 0, 0, 0), ==, EINVAL);
    g_assert_cmpint(find(hard, "ptrace", 0, 0, 0), ==, 0);
}

static void test_faults(void)
{
    static const char *const unknown[] = {
        "profile violation/kill\nmmap: kill if prot == 4 -- names no architecture\n",
        NULL,
    };
    static const char *const empty[] = { "profile violation/kill\n", NULL };
    g_autoptr(QsLibrary) a = library_of(unknown);
    g_autoptr(QsLibrary) b = library_of(empty);
    g_autoptr(GError) error = NULL;

    g_assert_null(qs_verdicts_new(a, qs_abi_get(QS_ARCH_ARM), &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
    g_clear_error(&error);
    g_assert_null(qs_verdicts_new(b, x86_64(), &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_UNKNOWN);
}

typedef struct Expectation {
    const char *call;
    uint64_t args[3];
    int verdict;
} Expectation;

/* The lists as they are shipped: what must end QEMU, and what must not. */
static void test_shipped(void)
{
    static const Expectation expectations[] = {
        { "execve", { 0 }, 0 },
        { "fork", { 0 }, 0 },
        { "vfork", { 0 }, 0 },
        { "ptrace", { 0 }, 0 },
        { "bpf", { 0 }, 0 },
        { "mount", { 0 }, 0 },
        { "keyctl", { 0 }, 0 },
        { "io_uring_setup", { 0 }, 0 },
        { "seccomp", { 1, 8 }, 0 },
        { "exit_group", { 0 }, 0 },
        /* A process, a namespace; a thread, whatever else its flags say */
        { "clone", { 0x11 }, 0 },
        { "clone", { 0x4111 }, 0 },
        { "clone", { 0x10000200 }, 0 },
        { "clone", { 0x100 | 0x10000 | 0x20000 }, 0 },
        { "clone", { 0x3d0f00 }, EAGAIN },
        { "clone", { 0x800 | 0x10900 }, EAGAIN },
        { "clone3", { 0 }, ENOSYS },
        { "mmap", { 0, 4096, 5 }, 0 },
        { "mmap", { 0, 4096, 3 }, ENOMEM },
        { "mprotect", { 0, 4096, 7 }, 0 },
        { "mprotect", { 0, 4096, 3 }, EACCES },
        { "shmat", { 0, 0, 0100000 }, 0 },
        { "shmat", { 0 }, EACCES },
        { "open_tree", { 0 }, 0 },
        { "open_tree_attr", { 0 }, 0 },
        { "personality", { 0x400000 }, 0 },
        { "personality", { UINT32_MAX }, EPERM },
        { "socket", { 17, 3 }, 0 },
        { "socket", { 2, 3 }, 0 },
        { "socket", { 10, 3 | 02000000 }, 0 },
        { "socket", { 2, 10 }, 0 },
        /* glibc's own: addresses of the host, and interfaces */
        { "socket", { 16, 3 | 02000000 }, EACCES },
        { "socket", { 1, 2 }, EACCES },
        { "socket", { 40, 1 }, EACCES },
        { "rt_sigaction", { 31, 1 }, 0 },
        { "rt_sigaction", { 31, 0 }, EPERM },
        { "rt_sigaction", { 2, 1 }, EPERM },
        { "prctl", { 22 }, 0 },
        { "prctl", { 15 }, EINVAL },
        { "ioctl", { 0, 0x5412 }, 0 },
        { "ioctl", { 0, 0x5401 }, ENOTTY },
        { "openat", { 0 }, EACCES },
        { "madvise", { 0, 0, 102 }, EINVAL },
        { "sched_setaffinity", { 0 }, EPERM },
        { "lseek", { 0 }, ESPIPE },
        { "kill", { 0 }, EPERM },
        { "uname", { 0 }, EPERM },
    };
    g_autofree char *dir = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "hw-profiles",
                                            NULL);
    g_autoptr(GError) error = NULL;
    g_autoptr(QsLibrary) library = qs_library_load(dir, &error);
    g_autoptr(QsVerdicts) verdicts = NULL;
    size_t i;

    g_assert_no_error(error);
    verdicts = qs_verdicts_new(library, x86_64(), &error);
    g_assert_no_error(error);
    for (i = 0; i < G_N_ELEMENTS(expectations); i++) {
        const Expectation *e = &expectations[i];
        int verdict = find(verdicts, e->call, e->args[0], e->args[1], e->args[2]);

        if (verdict != e->verdict) {
            g_test_message("%s(%#" G_GINT64_MODIFIER "x, ...): %d, not %d", e->call,
                           e->args[0], verdict, e->verdict);
            g_test_fail();
        }
    }
}

/* No part of a VM's policy, whatever way they are asked for. */
static void test_no_policy(void)
{
    static const char *const texts[] = {
        "profile violation/kill\narch x86_64\nuname: kill -- a test of the list\n",
        "profile a\nrequire violation/kill\nread: allow -- a test of the list\n",
        NULL,
    };
    static const char *const direct[] = { "violation/kill", NULL };
    static const char *const required[] = { "a", NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(GError) error = NULL;

    g_assert_null(qs_selection_from_names(library, x86_64(), direct, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_clear_error(&error);
    g_assert_null(qs_selection_from_names(library, x86_64(), required, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
    g_clear_error(&error);
    g_assert_false(qs_library_check(library, &error));
    g_assert_error(error, QS_ERROR, QS_ERROR_USAGE);
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/verdict/precedence", test_precedence);
    g_test_add_func("/verdict/foreign", test_foreign);
    g_test_add_func("/verdict/built-in", test_built_in);
    g_test_add_func("/verdict/faults", test_faults);
    g_test_add_func("/verdict/shipped", test_shipped);
    g_test_add_func("/verdict/no-policy", test_no_policy);
    return g_test_run();
}
