/*
 * qsandbox: what the broker takes from QEMU, and what it answers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU's threads may write while this reads, so no byte is read twice: what was decided
 * on is what is used.
 */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "process.h"

/* Most names are shorter, and reading takes time by the page. */
#define FIRST 256

int broker_read(const Broker *broker, uint64_t address, void *ret, size_t size)
{
    if (size > 0 && pread(broker->memory, ret, size, address) != (ssize_t)size) {
        return -EFAULT;
    }
    return 0;
}

int broker_read_text(const Broker *broker, uint64_t address, char *ret, size_t size)
{
    size_t have = 0;

    while (have < size) {
        size_t want = have == 0 && size > FIRST ? FIRST : size - have;
        ssize_t got = pread(broker->memory, ret + have, want, address + have);

        if (got <= 0) {
            return -EFAULT;
        }
        if (memchr(ret + have, '\0', got)) {
            return 0;
        }
        have += got;
    }
    return -ENAMETOOLONG;
}

/*
 * Not by /proc/self/mem, which would write where QEMU itself may not: into its code.  The
 * thread waits for the answer, so its number is not another's.
 */
int broker_write(const Broker *broker, const BrokerCall *call, uint64_t address,
                 const void *data, size_t size)
{
    const struct iovec from = { (void *)data, size };
    const struct iovec to = { (void *)(uintptr_t)address, size };

    if (ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_ID_VALID, &call->notification->id) <
            0 ||
        process_vm_writev(call->notification->pid, &from, 1, &to, 1, 0) !=
            (ssize_t)size) {
        return -EFAULT;
    }
    return 0;
}

int broker_fetch(const Broker *broker, int fd)
{
    int copy = syscall(SYS_pidfd_getfd, broker->qemu, fd, 0);

    return copy < 0 ? -errno : copy;
}

int64_t broker_refuse(BrokerCall *refused)
{
    refused->refused = true;
    return -EACCES;
}

void broker_answer(const Broker *broker, uint64_t id, int64_t result)
{
    struct seccomp_notif_resp response = {
        .id = id,
        .val = result < 0 ? 0 : result,
        .error = result < 0 ? result : 0,
    };

    ioctl(broker->listener, SECCOMP_IOCTL_NOTIF_SEND, &response);
}
