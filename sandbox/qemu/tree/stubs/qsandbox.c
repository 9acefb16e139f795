/*
 * -sandbox for programs and builds that have none
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include <netdb.h>
#ifdef CONFIG_LINUX
#include <sys/inotify.h>
#endif
#include <sys/statvfs.h>
#include "qemu/error-report.h"
#include "system/qsandbox.h"

void qsandbox_option(const char *optarg)
{
    error_report("-sandbox support is not enabled in this QEMU binary");
    exit(1);
}

bool qsandbox_enabled(void)
{
    return false;
}

void qsandbox_start(Error **errp)
{
}

void qsandbox_note(const char *kind, const char *name)
{
}

void qsandbox_prepare(Error **errp)
{
}

void qsandbox_lockdown(Error **errp)
{
}

bool qsandbox_admits(const char *kind, const char *name, Error **errp)
{
    return true;
}

bool qsandbox_admits_device(DeviceState *dev, Error **errp)
{
    return true;
}

bool qsandbox_admits_property(Object *obj, const char *property, Error **errp)
{
    return true;
}

void qsandbox_note_netdev(const struct Netdev *netdev)
{
}

bool qsandbox_may_run_script(const char *what, const char *path, Error **errp)
{
    return true;
}

bool qsandbox_bind_script(const char *path, const char *interface, int tap, Error **errp)
{
    return true;
}

bool qsandbox_run_script(const char *path, const char *interface, int tap,
                         int *ret_status, Error **errp)
{
    g_assert_not_reached();
}

void qsandbox_note_incoming(const struct MigrationAddress *address)
{
}

int qsandbox_take_incoming(const char *command, Error **errp)
{
    g_assert_not_reached();
}

char *qsandbox_take_smb_folder(const char *exported, Error **errp)
{
    g_assert_not_reached();
}

int qsandbox_run_helper(const char *helper, const char *bridge, Error **errp)
{
    g_assert_not_reached();
}

char *qsandbox_take_command(const char *what, const char *command, Error **errp)
{
    g_assert_not_reached();
}

bool qsandbox_may_search(const char *what, const char *instead, Error **errp)
{
    return true;
}

bool qsandbox_may_share_memory(const char *what, Error **errp)
{
    return true;
}

bool qsandbox_may_load_module(const char *module, Error **errp)
{
    return true;
}

bool qsandbox_may_load_library(const char *soname, const char *instead, Error **errp)
{
    return true;
}

bool qsandbox_claim(const char *kind, const char *name, Error **errp)
{
    return true;
}

bool qsandbox_claim_form(const char *kind, const char *form, Error **errp)
{
    return true;
}

bool qsandbox_claim_address(struct SocketAddress *addr, Error **errp)
{
    return true;
}

void qsandbox_note_sound_server(void)
{
}

bool qsandbox_may_open_sound(const char *backend, Error **errp)
{
    return true;
}

bool qsandbox_may_open(const char *path, int flags, mode_t mode, Error **errp)
{
    return true;
}

int qsandbox_fchmodat(int dirfd, const char *name, mode_t mode)
{
    g_assert_not_reached();
}

bool qsandbox_take_folder(const char *path, bool writable, Error **errp)
{
    return true;
}

int qsandbox_folder_lstat(const char *path, struct stat *ret)
{
    return lstat(path, ret);
}

int qsandbox_folder_open(const char *path, int flags, mode_t mode)
{
    return open(path, flags, mode);
}

int qsandbox_folder_access(const char *path, int mode)
{
    return access(path, mode);
}

int qsandbox_folder_statvfs(const char *path, struct statvfs *ret)
{
    return statvfs(path, ret);
}

int qsandbox_folder_mkdir(const char *path, mode_t mode)
{
    return mkdir(path, mode);
}

int qsandbox_folder_unlink(const char *path, int flags)
{
    return unlinkat(AT_FDCWD, path, flags);
}

int qsandbox_folder_rename(const char *path, const char *to)
{
    return rename(path, to);
}

bool qsandbox_folder_hides(const char *path)
{
    return false;
}

#ifdef CONFIG_LINUX
int qsandbox_folder_watch(int watcher, const char *path, uint32_t mask)
{
    return inotify_add_watch(watcher, path, mask);
}
#endif

bool qsandbox_may_connect(const struct sockaddr *addr, int protocol, Error **errp)
{
    return true;
}

bool qsandbox_may_bind(const struct sockaddr *addr, int protocol, Error **errp)
{
    return true;
}

int qsandbox_getaddrinfo(const char *host, const char *port, const struct addrinfo *hints,
                         struct addrinfo **ret)
{
    return getaddrinfo(host, port, hints, ret);
}

const char *qsandbox_gai_strerror(int failed)
{
    return gai_strerror(failed);
}

void qsandbox_note_peer(int fd)
{
}

void qsandbox_note_network(const char *network)
{
}

bool qsandbox_take_data_ports(const char *host, Error **errp)
{
    return true;
}

void qsandbox_block_opens(void)
{
}

void qsandbox_block_opened(bool failed, Error **errp)
{
}

void qsandbox_migrates_to(struct SocketAddress *addr)
{
}

void qsandbox_note_output(const char *path)
{
}

void qsandbox_note_input(const char *path)
{
}

void qsandbox_note_firmware(const char *path)
{
}

bool qsandbox_claim_tftp(const char *folder, Error **errp)
{
    return true;
}

void qsandbox_enter_desktop(void)
{
}

void qsandbox_note_graphics(const char *renderer)
{
}

void qsandbox_before_lockdown(struct Notifier *notifier)
{
}

void qsandbox_thread_role(const char *role)
{
}

bool qsandbox_may_create_threads(void)
{
    return true;
}

bool qsandbox_ring_wanted(Error **errp)
{
    return true;
}

unsigned qsandbox_ring_flags(void)
{
    return 0;
}

bool qsandbox_ring_restrict(int fd, const uint8_t *operations, size_t n, Error **errp)
{
    return true;
}
