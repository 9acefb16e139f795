/*
 * qsandbox: QEMU programs that nobody patched
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Nothing of QEMU is run.  `run` asks before each start of a VM, so a symbol is looked up
 * as the dynamic linker does it, and nothing is read that is not needed.  The answer is a
 * help to the user, and no fence: what the dynamic linker does later decides.
 */
#include "served.h"

#include <dlfcn.h>
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "qsandbox/error.h"

/* Below the folder that meson builds in; and beside the command, where it is installed. */
#define BUILD_FOLDER "sandbox/cli"
#define BUILT_OBJECT "../stock/" QSANDBOX_OBJECT
#define INSTALLED_OBJECT QSANDBOX_OBJECT_DIR "/" QSANDBOX_OBJECT

/* QEMU installs its own filter by it, and the object installs ours there. */
#define FIRST_FILTER "seccomp_load"
/* A command of the monitor that only a QEMU with the sandbox in it has. */
#define OWN_COMMAND "query-sandbox"

/* The object that belongs to the command which runs now. */
static char *own_object(GError **error)
{
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof(path) - 1);
    g_autofree char *folder = NULL;
    g_autofree char *built = NULL;

    if (length < 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot read '/proc/self/exe': %s",
                    g_strerror(errno));
        return NULL;
    }
    path[length] = '\0';
    folder = g_path_get_dirname(path);
    built = g_canonicalize_filename(BUILT_OBJECT, folder);
    return g_str_has_suffix(folder, "/" BUILD_FOLDER)
               ? g_steal_pointer(&built)
               : g_canonicalize_filename(INSTALLED_OBJECT, folder);
}

char *cli_object_path(const char *given, GError **error)
{
    g_autofree char *path = given ? g_canonicalize_filename(given, NULL)
                                  : own_object(error);

    if (!path) {
        return NULL;
    }
    if (strpbrk(path, ": \t\n")) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "'%s': the dynamic linker takes no object with a blank or a colon in "
                    "its path; put it elsewhere",
                    path);
        return NULL;
    }
    if (access(path, R_OK) != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO,
                    "cannot read the object '%s': %s; install qsandbox-stock, or name "
                    "the object with --object",
                    path, g_strerror(errno));
        return NULL;
    }
    return g_steal_pointer(&path);
}

static GPtrArray *open_libraries(const CliElf *object)
{
    g_autoptr(GPtrArray) names = cli_elf_libraries(object);
    GPtrArray *libraries = g_ptr_array_new();

    for (guint i = 0; i < names->len; i++) {
        void *library = dlopen(names->pdata[i], RTLD_LAZY | RTLD_LOCAL);

        if (library) {
            g_ptr_array_add(libraries, library);
        }
    }
    return libraries;
}

static gboolean is_of_libraries(GPtrArray *libraries, const char *name)
{
    for (guint i = 0; i < libraries->len; i++) {
        if (dlsym(libraries->pdata[i], name)) {
            return TRUE;
        }
    }
    return FALSE;
}

/* What the object imports and no library of its own defines. */
static GPtrArray *find_needed(const CliElf *object)
{
    g_autoptr(GPtrArray) imports = cli_elf_imports(object);
    g_autoptr(GPtrArray) libraries = open_libraries(object);
    GPtrArray *needed = g_ptr_array_new();

    for (guint i = 0; i < imports->len; i++) {
        if (!is_of_libraries(libraries, imports->pdata[i])) {
            g_ptr_array_add(needed, imports->pdata[i]);
        }
    }
    return needed;
}

static void judge(CliServed *served, CliServedVerdict verdict, const char *reason)
{
    served->verdict = verdict;
    served->reason = g_strdup(reason);
}

/* What the dynamic linker's secure mode comes with; it loads no object then. */
static gboolean gains_rights(const char *path)
{
    struct stat status;

    return (stat(path, &status) == 0 && status.st_mode & (S_ISUID | S_ISGID)) ||
           getxattr(path, "security.capability", NULL, 0) > 0;
}

static void judge_symbols(CliServed *served)
{
    for (guint i = 0; i < served->needed->len; i++) {
        if (cli_elf_symbol(served->qemu, served->needed->pdata[i]) != CLI_ELF_DEFINED) {
            g_ptr_array_add(served->missing, served->needed->pdata[i]);
        }
    }
    if (served->missing->len == served->needed->len && served->needed->len) {
        judge(served, CLI_SERVED_NO,
              "it lets other objects use none of its functions; QEMU does if it is built "
              "with --enable-modules or --enable-plugins, as distributions do");
    } else if (served->missing->len) {
        judge(served, CLI_SERVED_NO,
              "it lacks functions that the object needs: it is older or newer than what "
              "this qsandbox serves");
    } else {
        judge(served, CLI_SERVED_YES, NULL);
    }
}

static void judge_program(CliServed *served, const char *path)
{
    g_autofree char *own = NULL;

    if (!cli_elf_is_program(served->qemu)) {
        judge(
            served, CLI_SERVED_NO,
            "it has no dynamic linker, so nothing can be loaded into it: it is a shared "
            "object, or linked statically");
        return;
    }
    if (cli_elf_symbol(served->qemu, FIRST_FILTER) != CLI_ELF_IMPORTED) {
        own = cli_elf_find_text(served->qemu, OWN_COMMAND);
        judge(served, own ? CLI_SERVED_BUILT_IN : CLI_SERVED_NO,
              own ? NULL
                  : "it has no -sandbox: it is not QEMU's system emulator, or was built "
                    "without --enable-seccomp");
        return;
    }
    if (gains_rights(path)) {
        judge(
            served, CLI_SERVED_NO,
            "it is set-user-ID, set-group-ID or has capabilities, and nothing is loaded "
            "into such a program; take these from it, or use another one");
        return;
    }
    judge_symbols(served);
}

CliServed *cli_served_new(const char *qemu, const char *object, GError **error)
{
    g_autoptr(CliServed) served = g_new0(CliServed, 1);
    GError *fault = NULL;

    served->missing = g_ptr_array_new();
    served->object = cli_elf_open(object, error);
    if (!served->object) {
        return NULL;
    }
    served->needed = find_needed(served->object);
    if (cli_elf_symbol(served->object, FIRST_FILTER) != CLI_ELF_DEFINED) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "'%s' is not qsandbox's object",
                    object);
        return NULL;
    }
    served->qemu = cli_elf_open(qemu, &fault);
    if (served->qemu) {
        judge_program(served, qemu);
    } else if (g_error_matches(fault, QS_ERROR, QS_ERROR_SYNTAX)) {
        judge(served, CLI_SERVED_NO, fault->message);
        g_error_free(fault);
    } else {
        g_propagate_error(error, fault);
        return NULL;
    }
    return g_steal_pointer(&served);
}

void cli_served_free(CliServed *served)
{
    g_clear_pointer(&served->needed, g_ptr_array_unref);
    g_clear_pointer(&served->missing, g_ptr_array_unref);
    g_clear_pointer(&served->object, cli_elf_free);
    g_clear_pointer(&served->qemu, cli_elf_free);
    g_free(served->reason);
    g_free(served);
}
