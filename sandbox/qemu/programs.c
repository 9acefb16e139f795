/*
 * -sandbox: the programs that the command line named
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Scripts of taps, and commands behind forwarded ports.  Which there are is read from the
 * options before anything foreign is, and the runner is made with them before the first
 * filter; see qsandbox/runner.h.  What was not named then is not run.
 *
 * libslirp connects a socket to a path for each connection of the guest's to a forwarded
 * port (slirp_add_unix()).  That of a command is no file: connect.c knows it, and the
 * runner puts the program on the other end.
 */
#include "qemu/osdep.h"
#include <sys/un.h>
#include "net/net.h"
#include "qapi/error.h"
#include "qapi/qapi-types-net.h"
#include "qapi/qmp/qerror.h"
#include "qemu/config-file.h"
#include "qemu/cutils.h"
#include "qemu/option.h"
#include "qsandbox/process.h"
#include "system/qsandbox.h"
#include "glue.h"

/* There can be no socket of this name. */
#define COMMAND_PATH "/proc/self/qsandbox-runner/"

typedef struct Program {
    QsProgramKind kind;
    char *name;      /* a path, or a command with its arguments */
    char *interface; /* of a script, once it is known */
    bool is_taken;   /* by a tap, or a port */
    bool was_run;    /* a script */
} Program;

/* Program *, by number.  It does not change once the runner has them. */
static GPtrArray *programs;

static void add_program(QsProgramKind kind, const char *name)
{
    Program *program = g_new0(Program, 1);

    program->kind = kind;
    program->name = g_strdup(name);
    if (!programs) {
        programs = g_ptr_array_new();
    }
    g_ptr_array_add(programs, program);
}

static void add_script(const char *path, const char *normal)
{
    g_autofree char *relocated = path ? NULL : get_relocated_path(normal);

    if (!path || !g_str_equal(path, "no")) {
        add_program(QS_PROGRAM_SCRIPT, path ?: relocated);
    }
}

/* Of a tap that QEMU opens by itself. */
static void add_scripts(const char *script, const char *downscript)
{
    add_script(script, DEFAULT_NETWORK_SCRIPT);
    add_script(downscript, DEFAULT_NETWORK_DOWN_SCRIPT);
}

/* "PROTOCOL:ADDRESS:PORT-cmd:COMMAND", as slirp_guestfwd() reads it */
static void add_forward(const char *rule)
{
    const char *address = strchr(rule, ':');
    const char *port = address ? strchr(address + 1, ':') : NULL;
    const char *target = port ? strchr(port + 1, '-') : NULL;

    if (target && g_str_has_prefix(target, "-cmd:")) {
        add_program(QS_PROGRAM_SOCKET, target + strlen("-cmd:"));
    }
}

static int add_network(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *type = qemu_opt_get(opts, "type");
    const char *rule;
    QemuOptsIter iter;

    if (g_strcmp0(type, "tap") == 0 && !qemu_opt_get(opts, "fd") &&
        !qemu_opt_get(opts, "fds") && !qemu_opt_get(opts, "helper")) {
        add_scripts(qemu_opt_get(opts, "script"), qemu_opt_get(opts, "downscript"));
    }
    if (g_strcmp0(type, "user") == 0) {
        qemu_opt_iter_init(&iter, opts, "guestfwd");
        while ((rule = qemu_opt_iter_next(&iter))) {
            add_forward(rule);
        }
    }
    return 0;
}

void qsandbox_note_netdev(const Netdev *netdev)
{
    const StringList *rule;

    if (netdev->type == NET_CLIENT_DRIVER_TAP) {
        const NetdevTapOptions *tap = &netdev->u.tap;

        if (!tap->fd && !tap->fds && !tap->helper) {
            add_scripts(tap->script, tap->downscript);
        }
    } else if (netdev->type == NET_CLIENT_DRIVER_USER) {
        for (rule = netdev->u.user.guestfwd; rule; rule = rule->next) {
            add_forward(rule->value->str);
        }
    }
}

static bool may_spawn(void)
{
    return (sandbox->settings.groups & QS_GROUP_SPAWN) || sandbox_only_logs();
}

/* Hands one over, under the number that it has here. */
static bool hand_over(QsRunner *runner, const Program *program, GError **error)
{
    const char *script[] = { program->name, NULL };
    g_auto(GStrv) words = NULL;

    if (program->kind == QS_PROGRAM_SOCKET &&
        !g_shell_parse_argv(program->name, NULL, &words, error)) {
        return false;
    }
    return qs_runner_add(runner, program->kind, words ? (const char **)words : script,
                         error) >= 0;
}

bool sandbox_programs_start(Error **errp)
{
    static const char *const lists[] = { "netdev", "nic", "net" };
    bool unprivileged = !(sandbox->settings.groups & QS_GROUP_ELEVATE_PRIVILEGES);
    g_autoptr(GError) error = NULL;
    QsRunner *runner;
    bool done;
    guint i;

    for (i = 0; i < G_N_ELEMENTS(lists); i++) {
        qemu_opts_foreach(qemu_find_opts(lists[i]), add_network, NULL, NULL);
    }
    if (!programs || !may_spawn()) {
        return true;
    }
    runner = qs_runner_start(qs_runner_image, qs_runner_image_size, unprivileged, &error);
    done = runner != NULL;
    for (i = 0; done && i < programs->len; i++) {
        done = hand_over(runner, g_ptr_array_index(programs, i), &error);
    }
    if (!done || !qs_runner_fix(runner, &error)) {
        error_setg(errp, "-sandbox: what the command line names cannot be run: %s",
                   error->message);
        return false;
    }
    sandbox_set_runner(runner);
    return true;
}

bool sandbox_programs_seal(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (sandbox->runner && !qs_runner_seal(sandbox->runner, is_daemonized(), &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

void sandbox_programs_bind(QsPolicy *policy)
{
    qs_policy_bind_descriptor(policy, "net/user-guestfwd", "sendmsg",
                              sandbox->runner ? qs_runner_fd(sandbox->runner) : -1);
}

/* One that nobody has taken, or with @interface the one that is bound to it; or -1. */
static int find(QsProgramKind kind, const char *name, const char *interface)
{
    guint i;

    for (i = 0; programs && i < programs->len; i++) {
        const Program *program = g_ptr_array_index(programs, i);

        if (program->kind == kind && g_str_equal(program->name, name) &&
            program->is_taken == (interface != NULL) && !program->was_run &&
            g_strcmp0(program->interface, interface) == 0) {
            return i;
        }
    }
    return -1;
}

static bool check_found(const char *what, const char *name, int number, Error **errp)
{
    if (!may_spawn()) {
        error_setg(errp, "%s %s would be started, which -sandbox spawn=deny refuses",
                   what, name);
    } else if (number < 0 || !sandbox->runner) {
        error_setg(errp,
                   "%s %s is not on the command line, and -sandbox starts nothing"
                   " else",
                   what, name);
    } else {
        return true;
    }
    return false;
}

bool qsandbox_may_run_script(const char *what, const char *path, Error **errp)
{
    return !qsandbox_enabled() ||
           check_found(what, path, find(QS_PROGRAM_SCRIPT, path, NULL), errp);
}

/* The script's number; -1 and @errp. */
static int bind_script(const char *path, const char *interface, int tap, Error **errp)
{
    int number = find(QS_PROGRAM_SCRIPT, path, NULL);
    g_autoptr(GError) error = NULL;
    Program *program;

    if (!check_found("network script", path, number, errp)) {
        return -1;
    }
    if (!qs_runner_bind(sandbox->runner, number, interface, tap, &error)) {
        error_setg(errp, "network script %s cannot be run later: %s", path,
                   error->message);
        return -1;
    }
    program = g_ptr_array_index(programs, number);
    program->is_taken = true;
    program->interface = g_strdup(interface);
    return number;
}

bool qsandbox_bind_script(const char *path, const char *interface, int tap, Error **errp)
{
    return !qsandbox_enabled() || bind_script(path, interface, tap, errp) >= 0;
}

bool qsandbox_run_script(const char *path, const char *interface, int tap,
                         int *ret_status, Error **errp)
{
    int number = find(QS_PROGRAM_SCRIPT, path, interface);
    g_autoptr(GError) error = NULL;
    Program *program;

    if (number < 0) {
        number = bind_script(path, interface, tap, errp);
    }
    if (number < 0) {
        return false;
    }
    program = g_ptr_array_index(programs, number);
    program->was_run = true;
    if (!qs_runner_script(sandbox->runner, number, ret_status, &error)) {
        error_setg(errp, "could not launch network script %s: %s", path, error->message);
        return false;
    }
    return true;
}

char *qsandbox_take_command(const char *command, Error **errp)
{
    int number = find(QS_PROGRAM_SOCKET, command, NULL);
    Program *program;

    if (!check_found("guestfwd= command", command, number, errp) ||
        !qsandbox_claim_form("net", "user-guestfwd", errp)) {
        return NULL;
    }
    program = g_ptr_array_index(programs, number);
    program->is_taken = true;
    return g_strdup_printf(COMMAND_PATH "%d", number);
}

/* Threads that transmit for a guest hold the BQL, so there is one order at a time. */
int sandbox_programs_connect(int fd, const struct sockaddr_un *address)
{
    const char *path = address->sun_path;
    unsigned number;
    int failed;

    if (!sandbox->runner ||
        qemu_strtoui(path + strlen(COMMAND_PATH), NULL, 10, &number) < 0 ||
        number >= programs->len) {
        errno = ENOENT;
        return -1;
    }
    failed = qs_runner_connect(sandbox->runner, number, fd);
    errno = failed;
    return failed ? -1 : 0;
}

bool sandbox_is_command(const struct sockaddr *address, socklen_t length)
{
    const struct sockaddr_un *un = (const void *)address;

    return address && length == sizeof(*un) && un->sun_family == AF_UNIX &&
           memcmp(un->sun_path, COMMAND_PATH, strlen(COMMAND_PATH)) == 0;
}

SandboxProgramList *sandbox_programs_list(void)
{
    SandboxProgramList *list = NULL;
    SandboxProgramList **tail = &list;
    guint i;

    for (i = 0; sandbox->runner && i < programs->len; i++) {
        const Program *program = g_ptr_array_index(programs, i);
        SandboxProgram *info = g_new0(SandboxProgram, 1);

        info->command = g_strdup(program->name);
        info->interface = g_strdup(program->interface);
        info->started = qs_runner_count(sandbox->runner, i);
        QAPI_LIST_APPEND(tail, info);
    }
    return list;
}
