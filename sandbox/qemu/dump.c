/*
 * -sandbox dump=FILE: what query-sandbox answers at the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The file is opened while that may be, and before QEMU changes its root.
 */
#include "asked.h"
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

static bool write_all(const char *text, size_t length)
{
    ssize_t n = 1;

    for (; length > 0 && n > 0; text += n, length -= n) {
        n = write(dump_fd, text, length);
    }
    return length == 0;
}

void sandbox_dump(void)
{
    g_autoptr(GString) json = NULL;
    QDict *arguments = qdict_new();
    QObject *answer = NULL;

    if (dump_fd < 0) {
        return;
    }
    qmp_marshal_query_sandbox(arguments, &answer, &error_abort);
    json = qobject_to_json_pretty(answer, true);
    /* With what it holds */
    qdict_put_obj(arguments, "answer", answer);
    qobject_unref(arguments);
    g_string_append_c(json, '\n');
    if (!write_all(json->str, json->len)) {
        error_report("-sandbox: cannot write '%s': %s", sandbox->settings.dump,
                     strerror(errno));
    }
    close(dump_fd);
    dump_fd = -1;
}
