/*
 * The text of one report
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib.h>
#include <string.h>

#include "report.h"

static unsigned n_hints = 1;

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6], char *buffer,
                         size_t size)
{
    g_strlcpy(buffer, n_hints ? opaque : "", size);
    return n_hints;
}

static char *format(const KernelReport *report, const char *hints, size_t size)
{
    QsReporter reporter = {
        .violation = QS_VIOLATION_KILL,
        .describe = hints ? describe : NULL,
        .opaque = (void *)hints,
    };
    g_autofree char *buffer = g_malloc(size);
    size_t length = kernel_report_format(report, &reporter, buffer, size);

    g_assert_cmpuint(length, <=, size);
    g_assert_cmpint(buffer[length - 1], ==, '\n');
    return g_strndup(buffer, length);
}

/* A report of the host's own openat, whatever that number is here. */
static KernelReport example(const QsAbi *host)
{
    KernelReport report = {
        .audit_arch = host->audit_arch,
        .nr = qs_abi_find_call(host, "openat")->nr,
        .args = { 0xffffff9c, 0x7ffd12345678, 0, UINT64_MAX, 10, 0x10 },
        .ip = 0x5555deadbeef,
        .tid = 4711,
        .thread = "CPU 0/KVM",
        .role = "vcpu",
    };

    return report;
}

static gboolean have_host(const QsAbi **ret_host)
{
    *ret_host = qs_abi_host();
    if (!*ret_host) {
        g_test_skip("this host's architecture is not supported");
        return FALSE;
    }
    return TRUE;
}

static void test_name(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *line = NULL;
    g_autofree char *answered = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.name = "/a \"b\"";
    report.advice = "take another";
    report.let_through = TRUE;
    line = format(&report, "block/file", KERNEL_REPORT_SIZE);
    g_assert_true(g_str_has_suffix(line,
                                   " at 0x5555deadbeef: name \"/a ?b?\": take another; "
                                   "LET THROUGH (violation=log)\n"));
    report.let_through = FALSE;
    report.answer = 13;
    report.answered_by = "block/file";
    answered = format(&report, NULL, KERNEL_REPORT_SIZE);
    g_assert_true(
        g_str_has_suffix(answered, ": name \"/a ?b?\": errno 13 by block/file\n"));
}

static void test_whole(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *expected = NULL;
    g_autofree char *line = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    expected = g_strdup_printf(
        "qemu-sandbox: refused openat(0xffffff9c, 0x7ffd12345678, 0x0, "
        "0xffffffffffffffff, 0xa, 0x10) nr %u arch %s in thread \"CPU 0/KVM\" "
        "(tid 4711, role vcpu) at 0x5555deadbeef: allowed by block/file, net/tap\n",
        report.nr, host->name);
    line = format(&report, "block/file, net/tap", KERNEL_REPORT_SIZE);
    g_assert_cmpstr(line, ==, expected);
}

static void test_less(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *line = NULL;
    g_autofree char *none = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.role = NULL;
    report.thread = NULL;
    line = format(&report, NULL, KERNEL_REPORT_SIZE);
    g_assert_true(g_str_has_suffix(line, " in thread \"?\" (tid 4711) at "
                                         "0x5555deadbeef\n"));
    n_hints = 0;
    none = format(&report, "", KERNEL_REPORT_SIZE);
    g_assert_true(g_str_has_suffix(none, ": allowed by no profile\n"));
    n_hints = 1;
}

static void test_more(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *line = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.times = 4294967295u;
    report.let_through = TRUE;
    line = format(&report, "a", KERNEL_REPORT_SIZE);
    g_assert_true(g_str_has_suffix(line, ": allowed by a; LET THROUGH "
                                         "(violation=log) (4294967295 times)\n"));
}

static void test_hostile_name(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *line = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.thread = "a\"\n\033[2J\\\xff";
    line = format(&report, NULL, KERNEL_REPORT_SIZE);
    g_assert_nonnull(strstr(line, " in thread \"a???[2J??\" (tid"));
    g_assert_true(strchr(line, '\n') == line + strlen(line) - 1);
}

static void test_unknown_call(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *line = NULL;
    g_autofree char *arch = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.nr = 0x3ffffff0;
    line = format(&report, "a", KERNEL_REPORT_SIZE);
    g_assert_nonnull(strstr(line, "refused unknown(0xffffff9c, "));
    g_assert_nonnull(strstr(line, " nr 1073741808 arch "));

    report.audit_arch = 0x12345678;
    arch = format(&report, "a", KERNEL_REPORT_SIZE);
    g_assert_nonnull(strstr(arch, " arch 0x12345678 in thread"));
    g_assert_nonnull(strstr(arch, ": allowed by no profile\n"));
}

static void test_foreign(void)
{
    const QsAbi *host;
    KernelReport report;
    uint32_t first;
    g_autofree char *line = NULL;

    if (!have_host(&host)) {
        return;
    }
    if (!qs_abi_foreign_numbers(host, &first)) {
        g_test_skip("no other ABI shares this architecture's numbers");
        return;
    }
    report = example(host);
    report.nr += first;
    line = format(&report, "a", KERNEL_REPORT_SIZE);
    g_assert_nonnull(strstr(line, "refused x32:openat("));
    g_assert_nonnull(strstr(line, ": allowed by no profile\n"));
}

static void test_cut(void)
{
    const QsAbi *host;
    KernelReport report;
    g_autofree char *whole = NULL;

    if (!have_host(&host)) {
        return;
    }
    report = example(host);
    report.times = 64;
    whole = format(&report, "block/file", KERNEL_REPORT_SIZE);
    for (size_t size = 16; size <= strlen(whole) + 2; size++) {
        g_autofree char *cut = format(&report, "block/file", size);
        size_t length = MIN(size, strlen(whole));

        g_assert_cmpuint(strlen(cut), ==, length);
        g_assert_cmpint(strncmp(cut, whole, length - 1), ==, 0);
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    kernel_report_prepare();
    g_test_add_func("/report/whole", test_whole);
    g_test_add_func("/report/less", test_less);
    g_test_add_func("/report/more", test_more);
    g_test_add_func("/report/hostile-name", test_hostile_name);
    g_test_add_func("/report/unknown-call", test_unknown_call);
    g_test_add_func("/report/foreign", test_foreign);
    g_test_add_func("/report/cut", test_cut);
    g_test_add_func("/kernel/report/name", test_name);
    return g_test_run();
}
