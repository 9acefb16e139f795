/*
 * -sandbox dump=FILE: what query-sandbox answers at the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The file is opened while that may be, and before QEMU changes its root.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-sandbox.h"
#include "qapi/qapi-visit-sandbox.h"
#include "qapi/qobject-output-visitor.h"
#include "qemu/error-report.h"
#include "compat.h"
#include "glue.h"

static int dump_fd = -1;

/*
 * A file and nothing else: the end of a link, or a file with another name, may be
 * somebody else's, and a pipe may have no reader.
 */
void sandbox_dump_open(Error **errp)
{
    const char *path = sandbox->settings.dump;
    struct stat info;
    int fd;

    if (!path) {
        return;
    }
    fd = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC,
              0600);
    if (fd < 0 && errno == ELOOP) {
        error_setg(errp,
                   "-sandbox: '%s' is a symbolic link, which dump= does not"
                   " follow; name the file itself",
                   path);
    } else if (fd < 0) {
        error_setg_errno(errp, errno, "-sandbox: cannot write '%s'", path);
    } else if (fstat(fd, &info) < 0 || !S_ISREG(info.st_mode) || info.st_nlink > 1) {
        error_setg(errp,
                   "-sandbox: cannot write '%s': dump= takes a regular file"
                   " with no other name",
                   path);
        close(fd);
    } else if (ftruncate(fd, 0) < 0) {
        error_setg_errno(errp, errno, "-sandbox: cannot write '%s'", path);
        close(fd);
    } else {
        dump_fd = fd;
    }
}

void sandbox_dump(void)
{
    g_autoptr(SandboxInfo) info = NULL;
    g_autoptr(GString) json = NULL;
    QObject *object = NULL;
    Visitor *visitor;

    if (dump_fd < 0) {
        return;
    }
    info = qmp_query_sandbox(&error_abort);
    visitor = qobject_output_visitor_new(&object);
    visit_type_SandboxInfo(visitor, NULL, &info, &error_abort);
    visit_complete(visitor, &object);
    visit_free(visitor);
    json = qobject_to_json_pretty(object, true);
    qobject_unref(object);
    g_string_append_c(json, '\n');
    if (qemu_write_full(dump_fd, json->str, json->len) != json->len) {
        error_report("-sandbox: cannot write '%s': %s", sandbox->settings.dump,
                     strerror(errno));
    }
    close(dump_fd);
    dump_fd = -1;
}
