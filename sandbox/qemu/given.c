/*
 * -sandbox: the names that this VM was given
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Rules by name speak of classes (name.h): images, folders, sockets, peers, ...  What is
 * in a class is what the command line named.  Sockets say so when they are made
 * (sandbox_note_address(), in any thread); block nodes and options are asked when the
 * policy is composed.
 *
 * Every path counts as it was written and as it really is.  With -run-with chroot= both
 * count as they are seen from the new root; what lies outside of it is not given.
 *
 * A host name is looked up now, since it cannot be later: its addresses are given.
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
#include "qemu/config-file.h"
#include "qemu/option.h"
#include "qom/object_interfaces.h"
#include "system/qsandbox.h"
#include "compat.h"
#include "glue.h"

#define ANY_FILE (QS_BROKER_REGULAR | QS_BROKER_BLOCK | QS_BROKER_FIFO | QS_BROKER_SOCKET)
#define ALL_ACCESS (QS_BROKER_READ | QS_BROKER_WRITE | QS_BROKER_CREATE)

static GMutex lock; /* sockets are made in any thread */
static QsGiven *given;
static GPtrArray *firmware; /* char *, folders */

static QsGiven *get_given(void)
{
    if (!given) {
        given = qs_given_new();
    }
    return given;
}

/* Under the root that QEMU will have; NULL if it lies outside. */
static char *below_new_root(const char *path)
{
    QemuOpts *opts = qemu_find_opts_singleton("run-with");
    const char *option = qemu_opt_get(opts, "chroot");
    g_autofree char *root = option && !sandbox->root_is_changed ? realpath(option, NULL)
                                                                : NULL;
    size_t length = root ? strlen(root) : 0;

    if (length <= 1) {
        return g_strdup(path);
    }
    if (strncmp(path, root, length) || (path[length] && path[length] != '/')) {
        return NULL;
    }
    return g_strdup(path[length] ? path + length : "/");
}

static void add_seen(QsNameClass class, const char *path, unsigned access, unsigned kinds)
{
    g_mutex_lock(&lock);
    qs_given_add_path(get_given(), class, path, access, kinds);
    g_mutex_unlock(&lock);
}

/*
 * QEMU goes on calling a socket by the name that it had before the change of root, and finds
 * nothing there when it removes it.
 */
static void add_path(QsNameClass class, const char *path, unsigned access, unsigned kinds)
{
    g_autofree char *seen = below_new_root(path);

    if (seen) {
        add_seen(class, seen, access, kinds);
    }
    if (class == QS_NAME_SOCKETS && g_strcmp0(seen, path) != 0) {
        add_seen(class, path, access, kinds);
    }
}

/*
 * @path as it is written and as it really is.  Of what is not there, or will go and come
 * again, the folder can be real.
 */
static void add_both(QsNameClass class, const char *path, unsigned access, unsigned kinds)
{
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    g_autofree char *real = realpath(absolute, NULL);

    add_path(class, absolute, access, kinds);
    if (!real) {
        g_autofree char *folder = g_path_get_dirname(absolute);
        g_autofree char *name = g_path_get_basename(absolute);
        g_autofree char *real_folder = realpath(folder, NULL);

        real = real_folder ? g_build_filename(real_folder, name, NULL) : NULL;
    }
    if (real && !g_str_equal(real, absolute)) {
        add_path(class, real, access, kinds);
    }
}

void qsandbox_note_output(const char *path)
{
    if (qsandbox_enabled() && sandbox->state == SANDBOX_STATE_STARTING) {
        add_both(QS_NAME_OUTPUTS, path, QS_BROKER_READ | QS_BROKER_WRITE,
                 QS_BROKER_REGULAR);
    }
}

void qsandbox_note_input(const char *path)
{
    if (sandbox_is_starting()) {
        add_both(QS_NAME_OUTPUTS, path, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
}

void sandbox_note_shared(const char *folder)
{
    if (qsandbox_enabled() && sandbox->state == SANDBOX_STATE_STARTING) {
        add_both(QS_NAME_FILES, folder, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
}

void sandbox_note_folder(const char *path, bool writable)
{
    add_both(QS_NAME_SHARES, path, writable ? ALL_ACCESS : QS_BROKER_READ,
             QS_BROKER_REGULAR | QS_BROKER_DIRECTORY);
}

void qsandbox_note_firmware(const char *path)
{
    if (!firmware) {
        firmware = g_ptr_array_new();
    }
    g_ptr_array_add(firmware, g_strdup(path));
}

static void add_firmware(void)
{
    guint i;

    for (i = 0; firmware && i < firmware->len; i++) {
        add_both(QS_NAME_FIRMWARE, g_ptr_array_index(firmware, i), QS_BROKER_READ,
                 QS_BROKER_REGULAR);
    }
}

/* "ADDRESS:PORT" of an Internet address, for a rule and for people; NULL of others. */
char *sandbox_format_address(const struct sockaddr *address)
{
    char text[INET6_ADDRSTRLEN];

    if (address->sa_family == AF_INET) {
        const struct sockaddr_in *in = (const void *)address;

        inet_ntop(AF_INET, &in->sin_addr, text, sizeof(text));
        return g_strdup_printf("%s:%u", text, ntohs(in->sin_port));
    }
    if (address->sa_family == AF_INET6) {
        const struct sockaddr_in6 *in6 = (const void *)address;

        inet_ntop(AF_INET6, &in6->sin6_addr, text, sizeof(text));
        return g_strdup_printf("[%s]:%u", text, ntohs(in6->sin6_port));
    }
    return NULL;
}

void sandbox_note_address(const struct sockaddr *address, unsigned protocol, bool listens)
{
    g_autofree char *text = sandbox_format_address(address);

    if (address->sa_family == AF_UNIX) {
        const struct sockaddr_un *un = (const void *)address;
        g_autofree char *path = g_strndup(un->sun_path, sizeof(un->sun_path));

        /* Abstract names begin with a NUL, and are no files */
        if (path[0]) {
            add_both(QS_NAME_SOCKETS, path, QS_BROKER_READ | QS_BROKER_WRITE,
                     QS_BROKER_SOCKET);
        }
    } else if (text && !g_str_has_suffix(text, ":0")) {
        g_mutex_lock(&lock);
        qs_given_add_network(get_given(), listens ? QS_NAME_SERVERS : QS_NAME_PEERS,
                             protocol, text, NULL);
        g_mutex_unlock(&lock);
    }
}

void sandbox_note_network(const char *network)
{
    g_mutex_lock(&lock);
    qs_given_add_network(get_given(), QS_NAME_PEERS, IPPROTO_TCP, network, NULL);
    g_mutex_unlock(&lock);
}

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
static void add_incoming(const char *uri)
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
        add_both(QS_NAME_OUTPUTS, channel->addr->u.file.filename, QS_BROKER_READ,
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

static unsigned kind_of(const char *path)
{
    struct stat info;

    if (stat(path, &info) < 0) {
        return 0;
    }
    return S_ISREG(info.st_mode)   ? QS_BROKER_REGULAR
           : S_ISBLK(info.st_mode) ? QS_BROKER_BLOCK
           : S_ISCHR(info.st_mode) ? QS_BROKER_CHARACTER
                                   : 0;
}

/* The folder of a disk, in which snapshots and further disks are made. */
static void add_folder(const char *path, unsigned access)
{
    g_autofree char *absolute = g_canonicalize_filename(path, NULL);
    g_autofree char *folder = g_path_get_dirname(absolute);
    g_autofree char *seen = below_new_root(folder);

    if (seen && !g_str_equal(seen, "/")) {
        add_both(QS_NAME_FOLDERS, folder,
                 access & QS_BROKER_WRITE ? ALL_ACCESS : QS_BROKER_READ,
                 QS_BROKER_REGULAR | QS_BROKER_SOCKET);
    }
}

static void add_image(const char *path, unsigned access)
{
    unsigned kind = kind_of(path);

    if (!kind || g_str_has_prefix(path, "/dev/fdset/")) {
        return;
    }
    add_both(QS_NAME_IMAGES, path, access, kind);
    if (kind == QS_BROKER_REGULAR) {
        add_folder(path, access);
    }
}

static void add_images(void)
{
    BlockDriverState *bs;

    GRAPH_RDLOCK_GUARD_MAINLOOP();

    for (bs = bdrv_next_all_states(NULL); bs; bs = bdrv_next_all_states(bs)) {
        const char *driver = bdrv_get_format_name(bs);

        if (driver &&
            (g_str_equal(driver, "file") || g_str_has_prefix(driver, "host_"))) {
            add_image(bs->filename, image_access(bs));
        } else if (driver && g_str_equal(driver, "vvfat")) {
            const char *folder = qdict_get_try_str(bs->options, "dir");

            if (folder) {
                add_both(QS_NAME_FILES, folder, QS_BROKER_READ, QS_BROKER_REGULAR);
            }
        } else if (bs->auto_backing_file[0] && !bs->backing) {
            g_autofree char *backing = bdrv_get_full_backing_filename(bs, NULL);

            if (backing && backing[0] == '/') {
                add_image(backing, QS_BROKER_READ);
            }
        }
    }
}

static int add_chardev_files(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *backend = qemu_opt_get(opts, "backend");
    const char *path = qemu_opt_get(opts, "path");
    const char *log = qemu_opt_get(opts, "logfile");

    /* Sockets say theirs when they are made */
    if (path && backend &&
        (g_str_equal(backend, "file") || g_str_equal(backend, "pty"))) {
        qsandbox_note_output(path);
    }
    if (log) {
        qsandbox_note_output(log);
    }
    return 0;
}

/* "DIR" or "DIR:ro" */
static bool add_files(const char *value, Error **errp)
{
    bool read_only = g_str_has_suffix(value, ":ro");
    g_autofree char *path = g_strndup(value, strlen(value) - (read_only ? 3 : 0));
    g_autofree char *absolute = NULL;
    g_autofree char *seen = NULL;

    if (!g_file_test(path, G_FILE_TEST_IS_DIR)) {
        error_setg(errp, "-sandbox: files=%s: '%s' is no directory", value, path);
        return false;
    }
    absolute = realpath(path, NULL);
    seen = absolute ? below_new_root(absolute) : NULL;
    if (!seen) {
        error_setg(errp,
                   "-sandbox: files=%s: '%s' lies outside of the root that"
                   " -run-with chroot= gives",
                   value, path);
        return false;
    }
    add_both(QS_NAME_FILES, path, read_only ? QS_BROKER_READ : ALL_ACCESS, ANY_FILE);
    return true;
}

static bool add_network(const char *value, Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_given_add_network(get_given(), QS_NAME_NETWORKS, 0, value, &error)) {
        error_setg(errp, "-sandbox: connect=%s: %s", value, error->message);
        return false;
    }
    return true;
}

bool sandbox_check_names(Error **errp)
{
    const SandboxSettings *settings = &sandbox->settings;
    guint i;

    for (i = 0; i < settings->networks->len; i++) {
        if (!add_network(g_ptr_array_index(settings->networks, i), errp)) {
            return false;
        }
    }
    for (i = 0; i < settings->files->len; i++) {
        if (!add_files(g_ptr_array_index(settings->files, i), errp)) {
            return false;
        }
    }
    return true;
}

/* Keys that are read anew for each session. */
static int add_keys(Object *obj, void *opaque)
{
    g_autofree char *folder = object_dynamic_cast(obj, "tls-creds-psk")
                                  ? object_property_get_str(obj, "dir", NULL)
                                  : NULL;

    if (folder) {
        add_both(QS_NAME_FILES, folder, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
    return 0;
}

#ifdef CONFIG_AUDIO_OSS
static void add_dsp(const char *option)
{
    const char *path = option ?: "/dev/dsp";

    add_both(QS_NAME_OUTPUTS, path, QS_BROKER_READ | QS_BROKER_WRITE, kind_of(path));
}
#endif

/* Files that begin anew with each stream of sound, and may not be there yet; devices. */
static void add_sounds(void)
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

            add_both(QS_NAME_OUTPUTS, path, QS_BROKER_WRITE | QS_BROKER_CREATE,
                     kind_of(path) ?: QS_BROKER_REGULAR);
        }
    }
    qapi_free_AudiodevList(list);
}

/* What the guest shares, and how far it is the guest's: see QS_BROKER_OWN. */
static int add_share(void *opaque, QemuOpts *opts, Error **errp)
{
    const char *path = qemu_opt_get(opts, "path");
    unsigned access = QS_BROKER_READ;

    if (path && sandbox_share_is_written(opts)) {
        access |= QS_BROKER_WRITE | QS_BROKER_CREATE;
        access |= sandbox_share_is_owned(opts) ? QS_BROKER_OWN : 0;
    }
    if (path && sandbox_is_share(opts)) {
        add_both(QS_NAME_SHARES, path, access,
                 ANY_FILE | QS_BROKER_CHARACTER | QS_BROKER_DIRECTORY);
    }
    return 0;
}

const QsGiven *sandbox_given(void)
{
    QemuOptsList *shares = qemu_find_opts_err("fsdev", NULL);
    QemuOptsList *chardevs = qemu_find_opts_err("chardev", NULL);

    add_images();
    add_firmware();
    add_sounds();
    object_child_foreach_recursive(object_get_objects_root(), add_keys, NULL);
    if (chardevs) {
        qemu_opts_foreach(chardevs, add_chardev_files, NULL, NULL);
    }
    if (shares) {
        qemu_opts_foreach(shares, add_share, NULL, NULL);
    }
    if (sandbox->incoming) {
        add_incoming(sandbox->incoming);
    }
    return get_given();
}
