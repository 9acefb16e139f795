/*
 * What was seen of refused calls: which of them are the same, and the lines about them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The records are a process's own, so each case has a process.
 */
#include <fcntl.h>
#include <glib.h>
#include <string.h>

#include "record.h"

static GString *written;

static void collect(const char *line, size_t length)
{
    g_assert_cmpint(line[length - 1], ==, '\n');
    g_assert_null(memchr(line, '\n', length - 1));
    g_assert_cmpuint(length, <=, KERNEL_RECORD_LINE);
    g_string_append_len(written, line, length);
}

static const KernelStackSource *source(void)
{
    static KernelStackSource ret = { -1, -1, -1 };

    if (ret.memory < 0) {
        ret.memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    }
    return &ret;
}

static KernelReport make(const char *call)
{
    const QsAbi *abi = qs_abi_find("x86_64");
    KernelReport report = {
        .audit_arch = abi->audit_arch,
        .nr = qs_abi_find_call(abi, call)->nr,
        .tid = 4711,
        .thread = "qemu",
        .role = "main",
    };

    return report;
}

static void see(const KernelReport *report)
{
    kernel_record_see(report, KERNEL_SEEN_REFUSED, NULL, source(), collect);
}

static unsigned count(const char *part)
{
    unsigned n = 0;

    for (const char *at = written->str; (at = strstr(at, part)); at++) {
        n++;
    }
    return n;
}

/* Runs @test in a process of its own. */
static void run(const char *name)
{
    g_test_trap_subprocess(name, 0, G_TEST_SUBPROCESS_INHERIT_STDERR);
    g_test_trap_assert_passed();
}

static void begin(void)
{
    written = g_string_new(NULL);
    kernel_record_prepare(99);
}

static void sub_same(void)
{
    KernelReport report = make("mmap");

    begin();
    report.args[1] = 4096;
    report.args[2] = 3;
    report.args[3] = 0x22;
    report.args[4] = UINT32_MAX;
    see(&report);
    /* Another address is the same call, and so is another size */
    report.args[0] = 0x7f0000000000;
    see(&report);
    g_assert_cmpuint(count(" varies "), ==, 0);
    report.args[1] = 8192;
    see(&report);
    see(&report);
    g_assert_cmpuint(count(" varies 1 1\n"), ==, 1);
    g_assert_cmpuint(count(" call "), ==, 1);
    g_assert_nonnull(strstr(written->str,
                            "qemu-sandbox-learn 99 call 1 refused arch=x86_64 "
                            "call=mmap nr=9 args=*,0x1000,0x3,0x22,"
                            "0xffffffff,0x0 role=main thread=qemu\n"));
    /* Another descriptor, flags or role are not */
    report.args[4] = 17;
    see(&report);
    report.args[3] = 0x32;
    see(&report);
    report.role = "vcpu";
    see(&report);
    g_assert_cmpuint(count(" call "), ==, 4);
    g_assert_nonnull(strstr(written->str, "args=*,0x2000,0x3,0x22,*,0x0 "));
    kernel_record_finish(collect);
    g_assert_cmpuint(count(" times 1 4\n"), ==, 1);
    g_assert_cmpuint(count(" end 4 0\n"), ==, 1);
}

static void test_same(void)
{
    run("/kernel/record/subprocess/same");
}

/* What is behind an ioctl's command: an address, a few values, too many. */
static void sub_open(void)
{
    static int target;
    KernelReport report = make("ioctl");

    begin();
    report.args[1] = 0xae80;
    report.args[2] = (uintptr_t)&target;
    see(&report);
    g_assert_nonnull(strstr(written->str, " args=*,0xae80,*,*,*,* "));
    for (unsigned i = 0; i < 100; i++) {
        report.args[2] = i;
        see(&report);
    }
    g_assert_cmpuint(count(" call "), ==, 1 + 8);
    kernel_record_finish(collect);
    g_assert_cmpuint(count(" times 1 93\n"), ==, 1);
}

static void test_open(void)
{
    run("/kernel/record/subprocess/open");
}

static void sub_full(void)
{
    KernelReport report = make("ioctl");

    begin();
    for (unsigned i = 0; i < KERNEL_RECORDS + 50; i++) {
        report.args[1] = i;
        see(&report);
    }
    report.args[1] = 7;
    see(&report);
    g_assert_cmpuint(count(" call "), ==, KERNEL_RECORDS);
    g_assert_cmpuint(count(" full 4096 1\n"), ==, 1);
    kernel_record_finish(collect);
    g_assert_cmpuint(count(" times 8 2\n"), ==, 1);
    g_assert_cmpuint(count(" end 4096 50\n"), ==, 1);
}

static void test_full(void)
{
    run("/kernel/record/subprocess/full");
}

/* Bytes that somebody else has chosen make no line of their own, and no word. */
static void sub_foreign(void)
{
    g_autofree char *longest = g_strnfill(2000, '\n');
    KernelReport report = make("openat");

    begin();
    report.thread = "x\nqemu-sandbox-learn 99 call 9";
    report.args[0] = (uint32_t)-100;
    kernel_record_see(&report, KERNEL_SEEN_REFUSED, "/a b\n role=vcpu%", source(),
                      collect);
    g_assert_nonnull(strstr(written->str, " args=0xffffff9c,*,0x0,0x0,*,* "));
    g_assert_nonnull(strstr(written->str, " name=/a%20b%0a%20role%3dvcpu%25\n"));
    g_assert_nonnull(
        strstr(written->str, " thread=x%0aqemu-sandbox-learn%2099%20call%209 "));
    kernel_record_see(&report, KERNEL_SEEN_REFUSED, longest, source(), collect);
    g_assert_nonnull(strstr(written->str, " name=?\n"));
    g_assert_cmpuint(count("\n"), ==, 1 + 2 * 2);
}

static void test_foreign(void)
{
    run("/kernel/record/subprocess/foreign");
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/kernel/record/same", test_same);
    g_test_add_func("/kernel/record/open", test_open);
    g_test_add_func("/kernel/record/full", test_full);
    g_test_add_func("/kernel/record/foreign", test_foreign);
    g_test_add_func("/kernel/record/subprocess/same", sub_same);
    g_test_add_func("/kernel/record/subprocess/open", sub_open);
    g_test_add_func("/kernel/record/subprocess/full", sub_full);
    g_test_add_func("/kernel/record/subprocess/foreign", sub_foreign);
    return g_test_run();
}
