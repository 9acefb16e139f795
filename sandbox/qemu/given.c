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
#include "asked.h"
#include <netdb.h>
#include <netinet/in.h>
#include <sys/un.h>
#include "glue.h"

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
    const char *option = sandbox_root_option();
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
void sandbox_give_path(QsNameClass class, const char *path, unsigned access,
                       unsigned kinds)
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
        sandbox_give_path(QS_NAME_OUTPUTS, path, QS_BROKER_READ | QS_BROKER_WRITE,
                          QS_BROKER_REGULAR);
    }
}

void qsandbox_note_input(const char *path)
{
    if (sandbox_is_starting()) {
        sandbox_give_path(QS_NAME_OUTPUTS, path, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
}

void sandbox_note_shared(const char *folder)
{
    if (qsandbox_enabled() && sandbox->state == SANDBOX_STATE_STARTING) {
        sandbox_give_path(QS_NAME_FILES, folder, QS_BROKER_READ, QS_BROKER_REGULAR);
    }
}

void sandbox_note_folder(const char *path, bool writable)
{
    sandbox_give_path(QS_NAME_SHARES, path, writable ? ALL_ACCESS : QS_BROKER_READ,
                      QS_BROKER_REGULAR | QS_BROKER_DIRECTORY);
}

void qsandbox_note_firmware(const char *path)
{
    if (!firmware) {
        firmware = g_ptr_array_new();
    }
    g_ptr_array_add(firmware, g_strdup(path));
}

void sandbox_give_firmware(void)
{
    guint i;

    for (i = 0; firmware && i < firmware->len; i++) {
        sandbox_give_path(QS_NAME_FIRMWARE, g_ptr_array_index(firmware, i),
                          QS_BROKER_READ, QS_BROKER_REGULAR);
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
            sandbox_give_path(QS_NAME_SOCKETS, path, QS_BROKER_READ | QS_BROKER_WRITE,
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

unsigned sandbox_kind_of(const char *path)
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
        sandbox_give_path(QS_NAME_FOLDERS, folder,
                          access & QS_BROKER_WRITE ? ALL_ACCESS : QS_BROKER_READ,
                          QS_BROKER_REGULAR | QS_BROKER_SOCKET);
    }
}

void sandbox_give_image(const char *path, unsigned access)
{
    unsigned kind = sandbox_kind_of(path);

    if (!kind || g_str_has_prefix(path, "/dev/fdset/")) {
        return;
    }
    sandbox_give_path(QS_NAME_IMAGES, path, access, kind);
    if (kind == QS_BROKER_REGULAR) {
        add_folder(path, access);
    }
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
    sandbox_give_path(QS_NAME_FILES, path, read_only ? QS_BROKER_READ : ALL_ACCESS,
                      SANDBOX_ANY_FILE);
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

const QsGiven *sandbox_given_so_far(void)
{
    return get_given();
}
