/*
 * qsandbox: paths as text
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * ".." takes away the component before it, whatever that is in the file system.  A path
 * through a symbolic link may therefore mean another file to the kernel than its normal
 * form does.  The broker opens the normal form, so nothing else is looked at than what
 * was decided on.
 */
#include <string.h>

#include "qsandbox/broker.h"

/* Room for a path that grows from the left; @length bytes of it are used. */
typedef struct Normal {
    char *text;
    size_t size;
    size_t length;
} Normal;

static bool push(Normal *normal, const char *name, size_t length)
{
    /* '/', the name, NUL */
    if (length + 2 > normal->size - normal->length) {
        return false;
    }
    normal->text[normal->length++] = '/';
    memcpy(normal->text + normal->length, name, length);
    normal->length += length;
    return true;
}

static void pop(Normal *normal)
{
    while (normal->length > 0 && normal->text[--normal->length] != '/') {
    }
}

static bool append(Normal *normal, const char *path)
{
    while (*path) {
        size_t length = strcspn(path, "/");

        if (length == 2 && path[0] == '.' && path[1] == '.') {
            pop(normal);
        } else if (length > 0 && !(length == 1 && path[0] == '.') &&
                   !push(normal, path, length)) {
            return false;
        }
        path += length;
        path += *path == '/';
    }
    return true;
}

bool qs_broker_path_normalize(const char *folder, const char *path, char *ret,
                              size_t size)
{
    Normal normal = { .text = ret, .size = size };

    if (size < 2 || path[0] == '\0') {
        return false;
    }
    if (path[0] != '/' && (!folder || folder[0] != '/' || !append(&normal, folder))) {
        return false;
    }
    if (!append(&normal, path)) {
        return false;
    }
    if (normal.length == 0) {
        normal.text[normal.length++] = '/';
    }
    normal.text[normal.length] = '\0';
    return true;
}
