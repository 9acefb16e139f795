/*
 * -sandbox: names that this VM was given, out of QEMU's structures
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Sockets by their addresses, disks by the nodes that they are, sound.  The rest is in
 * given.c.
 */
#include "qemu/osdep.h"
#include <netdb.h>
#include <netinet/in.h>
#include <sys/un.h>
#include "qapi/error.h"
#include "qapi/qapi-commands-audio.h"
#include "qapi/qapi-types-migration.h"
#include "qapi/qapi-types-sockets.h"
#include "qapi/qapi-visit-migration.h"
#include "qapi/qobject-input-visitor.h"
#include "block/block.h"
#include "block/block_int-common.h"
#include "block/graph-lock.h"
#include "migration/misc.h"
#include "compat.h"
#include "glue.h"

static void note_inet(const InetSocketAddress *inet, bool listens)
{
    struct addrinfo hints = {
        .ai_flags = listens ? AI_PASSIVE : 0,
        .ai_socktype = SOCK_STREAM,
    };
    const char *host = inet->host && inet->host[0] ? inet->host : NULL;
    struct addrinfo *all = NULL;
    struct addrinfo *one;

    /* Whoever makes the socket shows what is wrong with a name */
    if (sandbox_plain_getaddrinfo(host, inet->port, &hints, &all)) {
        return;
    }
    for (one = all; one; one = one->ai_next) {
        unsigned protocol = one->ai_protocol;

#ifdef HAVE_IPPROTO_MPTCP
        if (inet->has_mptcp && inet->mptcp) {
            protocol = IPPROTO_MPTCP;
        }
#endif
        sandbox_note_address(one->ai_addr, protocol, listens);
    }
    freeaddrinfo(all);
}

void sandbox_note_socket(const SocketAddress *addr, bool listens)
{
    struct sockaddr_un un = { .sun_family = AF_UNIX };

    if (addr->type == SOCKET_ADDRESS_TYPE_INET) {
        note_inet(&addr->u.inet, listens);
    } else if (addr->type == SOCKET_ADDRESS_TYPE_UNIX) {
        g_strlcpy(un.sun_path, addr->u.q_unix.path, sizeof(un.sun_path));
        sandbox_note_address((const struct sockaddr *)&un, 0, listens);
    }
}

/* What -incoming will listen on, or read. */
void sandbox_give_incoming(const char *uri)
{
    MigrationChannel *channel = NULL;

    if (uri[0] == '{') {
        Visitor *visitor = qobject_input_visitor_new_str(uri, "channel-type", NULL);

        if (visitor) {
            visit_type_MigrationChannel(visitor, NULL, &channel, NULL);
            visit_free(visitor);
        }
    } else if (!g_str_equal(uri, "defer")) {
        migrate_uri_parse(uri, &channel, NULL);
    }
    if (!channel) {
        return;
    }
    if (channel->addr->transport == MIGRATION_ADDRESS_TYPE_SOCKET) {
        SocketAddress addr = { .type = channel->addr->u.socket.type };

        if (addr.type == SOCKET_ADDRESS_TYPE_INET) {
            addr.u.inet = channel->addr->u.socket.u.inet;
        } else if (addr.type == SOCKET_ADDRESS_TYPE_UNIX) {
            addr.u.q_unix = channel->addr->u.socket.u.q_unix;
        }
        sandbox_note_socket(&addr, true);
    } else if (channel->addr->transport == MIGRATION_ADDRESS_TYPE_FILE) {
        sandbox_give_path(QS_NAME_OUTPUTS, channel->addr->u.file.filename, QS_BROKER_READ,
                          QS_BROKER_REGULAR | QS_BROKER_BLOCK | QS_BROKER_FIFO);
    }
    qapi_free_MigrationChannel(channel);
}

/* Whether something above the node writes to it, now or after it was opened again. */
static bool is_written(const BlockDriverState *bs)
{
    BdrvChild *parent;

    if (bdrv_get_flags((BlockDriverState *)bs) & BDRV_O_RDWR) {
        return true;
    }
    QLIST_FOREACH(parent, &bs->parents, next_parent)
    {
        if (parent->klass->parent_is_bds && is_written(parent->opaque)) {
            return true;
        }
    }
    return false;
}

/*
 * A file below a writable disk, such as a backing file, may be opened anew for writing by
 * a block job that commits to it; but not if it was given for reading only.
 */
static unsigned image_access(BlockDriverState *bs)
{
    int flags = bdrv_get_flags(bs);
    bool may_be_reopened = sandbox_has_family("snapshot") &&
                           (flags & (BDRV_O_ALLOW_RDWR | BDRV_O_AUTO_RDONLY)) &&
                           is_written(bs);

    return QS_BROKER_READ |
           ((flags & BDRV_O_RDWR) || may_be_reopened ? QS_BROKER_WRITE : 0);
}

void sandbox_give_images(void)
{
    BlockDriverState *bs;

    GRAPH_RDLOCK_GUARD_MAINLOOP();

    for (bs = bdrv_next_all_states(NULL); bs; bs = bdrv_next_all_states(bs)) {
        const char *driver = bdrv_get_format_name(bs);

        if (driver &&
            (g_str_equal(driver, "file") || g_str_has_prefix(driver, "host_"))) {
            sandbox_give_image(bs->filename, image_access(bs));
        } else if (driver && g_str_equal(driver, "vvfat")) {
            const char *folder = qdict_get_try_str(bs->options, "dir");

            if (folder) {
                sandbox_give_path(QS_NAME_FILES, folder, QS_BROKER_READ,
                                  QS_BROKER_REGULAR);
            }
        } else if (bs->auto_backing_file[0] && !bs->backing) {
            g_autofree char *backing = bdrv_get_full_backing_filename(bs, NULL);

            if (backing && backing[0] == '/') {
                sandbox_give_image(backing, QS_BROKER_READ);
            }
        }
    }
}

#ifdef CONFIG_AUDIO_OSS
static void add_dsp(const char *option)
{
    const char *path = option ?: "/dev/dsp";

    sandbox_give_path(QS_NAME_OUTPUTS, path, QS_BROKER_READ | QS_BROKER_WRITE,
                      sandbox_kind_of(path));
}
#endif

/* Files that begin anew with each stream of sound, and may not be there yet; devices. */
void sandbox_give_sounds(void)
{
    AudiodevList *list = qmp_query_audiodevs(&error_abort);
    AudiodevList *entry;

    for (entry = list; entry; entry = entry->next) {
#ifdef CONFIG_AUDIO_OSS
        if (entry->value->driver == AUDIODEV_DRIVER_OSS) {
            add_dsp(entry->value->u.oss.in->dev);
            add_dsp(entry->value->u.oss.out->dev);
        }
#endif
        if (entry->value->driver == AUDIODEV_DRIVER_WAV) {
            const char *path = entry->value->u.wav.path ?: "qemu.wav";

            sandbox_give_path(QS_NAME_OUTPUTS, path, QS_BROKER_WRITE | QS_BROKER_CREATE,
                              sandbox_kind_of(path) ?: QS_BROKER_REGULAR);
        }
    }
    qapi_free_AudiodevList(list);
}
