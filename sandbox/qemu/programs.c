/*
 * -sandbox: the programs that the command line named
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Scripts of taps, commands behind forwarded ports, and what -incoming exec: reads from.
 * Which there are is read from the options before anything foreign is, and the runner is
 * made with them before the first filter; see qsandbox/runner.h.  What was not named then
 * is not run.
 *
 * libslirp connects a socket to a path for each connection of the guest's to a forwarded
 * port (slirp_add_unix()).  That of a command is no file: connect.c knows it, and the
 * runner puts the program on the other end.
 */
#include "qemu/osdep.h"
#include <sys/un.h>
#include "net/net.h"
#include "qapi/error.h"
#include "qapi/qapi-types-migration.h"
#include "qapi/qapi-types-net.h"
#include "qapi/type-helpers.h"
#include "qapi/qmp/qerror.h"
#include "qemu/config-file.h"
#include "qemu/cutils.h"
#include "qemu/option.h"
#include "qsandbox/process.h"
#include "system/qsandbox.h"
#include "glue.h"

#ifdef CONFIG_SMBD_COMMAND
#define HAS_SERVERS true
#else
#define HAS_SERVERS false /* smb= does nothing then */
#endif

/* There can be no socket of this name. */
#define COMMAND_PATH "/proc/self/qsandbox-runner/"

typedef struct Program {
    QsProgramKind kind;
    char *name;      /* a path, or a command with its arguments */
    char **words;    /* these, where they are not read from the name; or NULL */
    char *interface; /* of a script, once it is known */
    bool is_taken;   /* by a tap, a port, a bridge, or a migration */
    bool was_run;    /* a script */
    int stream;      /* of what -incoming reads from: QEMU's end */
} Program;

/* Program *, by number.  It does not change once the runner has them. */
static GPtrArray *programs;

static Program *add_program(QsProgramKind kind, const char *name)
{
    Program *program = g_new0(Program, 1);

    program->kind = kind;
    program->name = g_strdup(name);
    if (!programs) {
        programs = g_ptr_array_new();
    }
    g_ptr_array_add(programs, program);
    return program;
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

/* The line of net_bridge_run_helper(); a name for it is in @ret_name. */
static GStrv helper_words(const char *helper, const char *bridge, char **ret_name)
{
    g_autofree char *normal = helper ? NULL : get_relocated_path(DEFAULT_BRIDGE_HELPER);
    g_autofree char *to = g_strdup_printf("--br=%s", bridge ?: DEFAULT_BRIDGE_INTERFACE);
    g_autofree char *fd = g_strdup_printf("--fd=%d", QS_RUNNER_HELPER_SOCKET);
    g_autofree char *line = NULL;

    helper = helper ?: normal;
    *ret_name = g_strdup_printf("%s %s", helper, to);
    if (!strpbrk(helper, " \t")) {
        return g_strdupv(
            (char *[]){ (char *)helper, (char *)"--use-vnet", fd, to, NULL });
    }
    line = g_strdup_printf("%s --use-vnet %s %s", helper, fd,
                           strstr(helper, "--br=") ? "" : to);
    return g_strdupv((char *[]){ (char *)"/bin/sh", (char *)"-c", line, NULL });
}

static void add_helper(const char *helper, const char *bridge)
{
    g_autofree char *name = NULL;
    GStrv words = helper_words(helper, bridge, &name);

    add_program(QS_PROGRAM_HELPER, name)->words = words;
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

    if (g_strcmp0(type, "bridge") == 0 ||
        (g_strcmp0(type, "tap") == 0 && qemu_opt_get(opts, "helper"))) {
        add_helper(qemu_opt_get(opts, "helper"), qemu_opt_get(opts, "br"));
    } else if (g_strcmp0(type, "tap") == 0 && !qemu_opt_get(opts, "fd") &&
               !qemu_opt_get(opts, "fds")) {
        add_scripts(qemu_opt_get(opts, "script"), qemu_opt_get(opts, "downscript"));
    }
    if (g_strcmp0(type, "user") == 0) {
        qemu_opt_iter_init(&iter, opts, "guestfwd");
        while ((rule = qemu_opt_iter_next(&iter))) {
            add_forward(rule);
        }
        if (HAS_SERVERS && qemu_opt_get(opts, "smb")) {
            sandbox_smb_note(qemu_opt_get(opts, "smb"));
        }
    }
    return 0;
}

void qsandbox_note_netdev(const Netdev *netdev)
{
    const StringList *rule;

    if (netdev->type == NET_CLIENT_DRIVER_TAP) {
        const NetdevTapOptions *tap = &netdev->u.tap;

        if (tap->helper) {
            add_helper(tap->helper, tap->br);
        } else if (!tap->fd && !tap->fds) {
            add_scripts(tap->script, tap->downscript);
        }
    } else if (netdev->type == NET_CLIENT_DRIVER_BRIDGE) {
        add_helper(netdev->u.bridge.helper, netdev->u.bridge.br);
    } else if (netdev->type == NET_CLIENT_DRIVER_USER) {
        for (rule = netdev->u.user.guestfwd; rule; rule = rule->next) {
            add_forward(rule->value->str);
        }
        if (HAS_SERVERS && netdev->u.user.smb) {
            sandbox_smb_note(netdev->u.user.smb);
        }
    }
}

void qsandbox_note_incoming(const MigrationAddress *address)
{
    if (address->transport == MIGRATION_ADDRESS_TYPE_EXEC) {
        g_auto(GStrv) words = strv_from_str_list(address->u.exec.args);
        g_autofree char *name = g_strjoinv(" ", words);

        add_program(QS_PROGRAM_STREAM, name)->words = g_steal_pointer(&words);
    }
}

/* The one that slirp_smb() writes a configuration for; the guest has two ports for it. */
static bool add_server(const char *folder)
{
#ifdef CONFIG_SMBD_COMMAND
    g_autofree char *command = NULL, *cleaning = NULL;

    if (folder) {
        command = g_strdup_printf("%s -l %s -s %s/smb.conf", CONFIG_SMBD_COMMAND, folder,
                                  folder);
        cleaning = g_strdup_printf("rm -rf %s", folder);
        add_program(QS_PROGRAM_INET, command);
        add_program(QS_PROGRAM_INET, command);
        add_program(QS_PROGRAM_AT_END, cleaning);
    }
#endif
    return folder != NULL;
}

static bool may_spawn(void)
{
    return (sandbox->settings.groups & QS_GROUP_SPAWN) || sandbox_only_logs();
}

/* Hands one over, under the number that it has here. */
static bool hand_over(QsRunner *runner, const Program *program, GError **error)
{
    const char *script[] = { program->name, NULL };
    g_auto(GStrv) words = g_strdupv(program->words);

    if (program->kind != QS_PROGRAM_SCRIPT && !words &&
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
    if (!may_spawn()) {
        return true;
    }
    for (i = 0; i < sandbox_smb_count(); i++) {
        if (!add_server(sandbox_smb_folder(i, errp))) {
            return false;
        }
    }
    if (!programs) {
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

/* A socket with the program on its other end, or -1; @what is for the error. */
static int connect_program(const char *what, unsigned number, Error **errp)
{
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int failed = fd < 0 ? errno : qs_runner_connect(sandbox->runner, number, fd);

    if (!failed) {
        return fd;
    }
    if (fd >= 0) {
        close(fd);
    }
    error_setg_errno(errp, failed, "%s %s cannot be run", what,
                     ((Program *)g_ptr_array_index(programs, number))->name);
    return -1;
}

int qsandbox_run_helper(const char *helper, const char *bridge, Error **errp)
{
    g_autofree char *name = NULL;
    g_auto(GStrv) words = helper_words(helper, bridge, &name);
    int number = find(QS_PROGRAM_HELPER, name, NULL);

    if (!check_found("bridge helper", name, number, errp)) {
        return -1;
    }
    ((Program *)g_ptr_array_index(programs, number))->is_taken = true;
    return connect_program("bridge helper", number, errp);
}

bool sandbox_programs_prepare(Error **errp)
{
    guint i;

    for (i = 0; programs && i < programs->len; i++) {
        Program *program = g_ptr_array_index(programs, i);

        if (program->kind != QS_PROGRAM_STREAM) {
            continue;
        }
        if (!check_found("-incoming exec: command", program->name, i, errp)) {
            return false;
        }
        program->stream = connect_program("-incoming exec: command", i, errp);
        if (program->stream < 0) {
            return false;
        }
    }
    return true;
}

int qsandbox_take_incoming(const char *command, Error **errp)
{
    int number = find(QS_PROGRAM_STREAM, command, NULL);
    Program *program;

    if (!check_found("-incoming exec: command", command, number, errp)) {
        return -1;
    }
    program = g_ptr_array_index(programs, number);
    program->is_taken = true;
    return program->stream;
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

char *qsandbox_take_smb_folder(const char *exported, Error **errp)
{
    const char *folder = sandbox_smb_take(exported);

    return check_found("SMB server of", exported, folder ? 0 : -1, errp)
               ? g_strdup(folder)
               : NULL;
}

char *qsandbox_take_command(const char *what, const char *command, Error **errp)
{
    int inet = find(QS_PROGRAM_INET, command, NULL);
    int number = inet >= 0 ? inet : find(QS_PROGRAM_SOCKET, command, NULL);
    Program *program;

    if (!check_found(what, command, number, errp) ||
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
