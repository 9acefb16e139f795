/*
 * Programs as they are laid out: golden/NAME is the disassembly of a policy's program
 *
 * A changed layout shows as a diff.  QS_GOLDEN_WRITE=1 in the environment writes the
 * files anew, and skips what it wrote; look at the difference before committing it.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <glib/gstdio.h>
#include <string.h>
#include "guest60.h"
#include "library-of.h"
#include "qsandbox/generate.h"
#include "qsandbox/selection.h"
#include "qsandbox/verify.h"

/* Policies that each show one matter of layout, for one or more architectures. */
typedef struct Golden {
    const char *name;
    const char *default_action;
    const char *rules; /* a profile's; NULL: guest60 */
    QsArch archs[3];   /* 0 ends them; none: x86_64 */
} Golden;

static const Golden goldens[] = {
    { "outright", "errno:EPERM",
      "read: allow -- r\nwrite: allow -- r\nclose: allow -- r\nfutex: allow -- r\n"
      "exit_group: allow -- r\n" },
    { "default-allow", "allow", "ptrace: errno EPERM -- r\nbpf: errno ENOSYS -- r\n" },
    { "errno", "kill-process",
      "read: allow -- r\nclone3: errno ENOSYS -- r\nopenat: errno EACCES -- r\n" },
    { "mask-zero", "trap", "mprotect: (prot & PROT_EXEC) == 0 -- r\n" },
    { "mask-value", "trap", "openat: (flags & O_ACCMODE) == O_RDONLY -- r\n" },
    { "bits-within", "trap", "mmap: prot in PROT_READ|PROT_WRITE -- r\n" },
    { "one-value", "trap", "prctl: option == PR_SET_NAME -- r\n" },
    { "set-dense", "trap",
      "madvise: behavior == {0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 16, 17} -- r\n" },
    { "set-sparse", "trap",
      "fcntl: cmd == {1, 2, 3, 4, 36, 37, 1030, 1031, 100000, 200000} -- r\n" },
    { "range", "trap", "kill: sig > 0 && sig < 32 && pid != 1 -- r\n" },
    { "wide", "trap", "mmap: addr == 0 && len <= 0x180000000 -- r\n" },
    { "two-arguments", "trap",
      "socket: family == AF_INET && type == {1, 2} || family == AF_UNIX -- r\n" },
    { "shared-decision", "trap",
      "setuid: uid == 1000 -- r\nsetgid: gid == 1000 -- r\nalarm: seconds == 1000 -- r\n" },
    { "two-architectures",
      "trap",
      "read: allow -- r\nexit_group: allow -- r\nmmap: prot in PROT_READ -- r\n",
      { QS_ARCH_X86_64, QS_ARCH_AARCH64 } },
    { "three-architectures",
      "errno:EPERM",
      "read: allow -- r\nmprotect: (prot & PROT_EXEC) == 0 -- r\n",
      { QS_ARCH_X86_64, QS_ARCH_AARCH64, QS_ARCH_RISCV64 } },
    { "big-endian",
      "trap",
      "lseek: offset == 0 && whence == 0 -- r\n",
      { QS_ARCH_S390X } },
    { "guest60", NULL, NULL },
};

static QsPolicy *make_policy(const Golden *golden, QsArch arch)
{
    const char *const names[] = { "t/golden", NULL };
    g_autoptr(GError) error = NULL;
    g_autofree char *text = g_strdup_printf("profile t/golden\nsummary s\n%s",
                                            golden->rules);
    const char *const texts[] = { text, NULL };
    g_autoptr(QsLibrary) library = library_of(texts);
    g_autoptr(QsSelection) selection = NULL;
    QsAction action;
    QsPolicy *policy;

    g_assert_true(qs_action_parse(golden->default_action, &action, &error));
    selection = qs_selection_from_names(library, qs_abi_get(arch), names, &error);
    g_assert_no_error(error);
    policy = qs_policy_compose(selection, qs_abi_get(arch), QS_ROLE_ALL, action,
                               (QsAction){ QS_ACTION_KILL_PROCESS }, &error);
    g_assert_no_error(error);
    return policy;
}

/* The disassembly of the program, which is proven too. */
static char *make_text(const Golden *golden)
{
    g_autoptr(GPtrArray)
        policies = g_ptr_array_new_with_free_func((GDestroyNotify)qs_policy_free);
    const QsPolicy *const *all;
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProgram) program = NULL;

    if (!golden->rules) {
        g_ptr_array_add(policies, guest60_policy());
    }
    for (unsigned i = 0; golden->rules && i < G_N_ELEMENTS(golden->archs); i++) {
        if (i == 0 || golden->archs[i]) {
            g_ptr_array_add(policies,
                            make_policy(golden, golden->archs[i] ? golden->archs[i]
                                                                 : QS_ARCH_X86_64));
        }
    }
    all = (const QsPolicy *const *)policies->pdata;
    program = qs_program_generate_multi(all, policies->len, &error);
    g_assert_no_error(error);
    g_assert_true(qs_verify_program_multi(all, policies->len, program, NULL, &error));
    g_assert_no_error(error);
    return qs_program_disassemble(program);
}

/* What diff says of the file @path and @text, as a test's message. */
static void show_difference(const char *path, const char *text)
{
    g_autoptr(GError) error = NULL;
    g_autofree char *now = NULL;
    g_autofree char *output = NULL;
    int fd = g_file_open_tmp("golden-XXXXXX", &now, &error);
    const char *arguments[] = { "diff", "-u", path, now, NULL };
    g_auto(GStrv) lines = NULL;

    g_assert_no_error(error);
    g_close(fd, NULL);
    g_assert_true(g_file_set_contents(now, text, -1, &error));
    if (g_spawn_sync(NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL,
                     &output, NULL, NULL, &error)) {
        lines = g_strsplit(output, "\n", -1);
        for (char **line = lines; *line; line++) {
            g_test_message("%s", *line);
        }
    } else {
        g_test_message("%s", error->message);
    }
    g_remove(now);
}

static void test_golden(const void *data)
{
    const Golden *golden = data;
    g_autofree char *path = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "tests", "unit",
                                             "bpf", "golden", golden->name, NULL);
    g_autofree char *text = make_text(golden);
    g_autofree char *known = NULL;
    g_autoptr(GError) error = NULL;

    if (g_getenv("QS_GOLDEN_WRITE")) {
        g_assert_true(g_file_set_contents(path, text, -1, &error));
        g_test_skip("written");
        return;
    }
    g_assert_true(g_file_get_contents(path, &known, NULL, &error));
    if (strcmp(known, text) != 0) {
        show_difference(path, text);
        g_test_fail();
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    for (unsigned i = 0; i < G_N_ELEMENTS(goldens); i++) {
        g_autofree char *path = g_strconcat("/golden/", goldens[i].name, NULL);

        g_test_add_data_func(path, &goldens[i], test_golden);
    }
    return g_test_run();
}
