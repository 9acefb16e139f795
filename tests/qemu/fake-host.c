/*
 * fake-host.so: preloaded, stands in for devices of the host that this host lacks
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The devices' nodes are those of /dev/net/tun.  As long as such a descriptor has no
 * interface, the kernel answers every request with EBADFD.  So each call of QEMU's is
 * really made, passes QEMU's filters or does not, and gets here only when the kernel has
 * seen it; then the device's driver is played, as far as QEMU looks at the answers.
 * A call that a filter refused keeps the filter's answer.
 *
 * Which requests got here is counted in the file that QS_FAKE_RECORD names: pairs of
 * request and count, 32 bits each.
 */
#include "fake-host.h"
#include <errno.h>
#include <fcntl.h>
#include <linux/ioctl.h>
#include <linux/psp-sev.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MAX_REQUESTS 256

typedef struct Record {
    uint32_t request;
    uint32_t count;
} Record;

static Record *records;
static int spare[32];
static unsigned next_spare;
static int memory = -1;

static void open_record(void)
{
    const char *path = getenv("QS_FAKE_RECORD");
    int fd = path ? open(path, O_RDWR | O_CLOEXEC) : -1;

    if (fd < 0 || ftruncate(fd, MAX_REQUESTS * sizeof(Record)) < 0) {
        return;
    }
    records = mmap(NULL, MAX_REQUESTS * sizeof(Record), PROT_READ | PROT_WRITE,
                   MAP_SHARED, fd, 0);
    if (records == MAP_FAILED) {
        records = NULL;
    }
    close(fd);
}

static void __attribute__((constructor)) prepare(void)
{
    unsigned i;

    open_record();
    for (i = 0; i < sizeof(spare) / sizeof(spare[0]); i++) {
        spare[i] = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    }
    memory = memfd_create("fake-host", MFD_CLOEXEC);
    if (memory < 0 || ftruncate(memory, FAKE_MEMORY) < 0) {
        perror("fake-host");
        _exit(98);
    }
    unsetenv("LD_PRELOAD"); /* not for what QEMU starts */
}

int fake_spare(void)
{
    return next_spare < sizeof(spare) / sizeof(spare[0]) ? spare[next_spare++] : -1;
}

/* Counts a request; a request that nobody counts yet takes the first free place. */
static void count(uint32_t request)
{
    unsigned i;

    for (i = 0; records && i < MAX_REQUESTS; i++) {
        uint32_t none = 0;

        if (__atomic_compare_exchange_n(&records[i].request, &none, request, 0,
                                        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST) ||
            none == request) {
            __atomic_add_fetch(&records[i].count, 1, __ATOMIC_SEQ_CST);
            return;
        }
    }
}

static long answer(int fd, uint32_t request, void *arg)
{
    long ret = fake_vhost(fd, request, arg);

    if (ret == -ENOTTY) {
        ret = fake_vfio(fd, request, arg);
    }
    if (ret == -ENOTTY) {
        ret = fake_input(fd, request, arg);
    }
    if (ret == -ENOTTY) {
        ret = fake_scsi(request, arg);
    }
    if (ret == -ENOTTY) {
        ret = fake_token(fd, request, arg);
    }
    if (ret == -ENOTTY && request == _IOC(_IOC_READ | _IOC_WRITE, SEV_IOC_TYPE, 0, 16)) {
        ret = 0; /* no flags, no versions */
    }
    count(request);
    return ret;
}

int ioctl(int fd, unsigned long request, ...)
{
    va_list ap;
    void *arg;
    long ret;

    va_start(ap, request);
    arg = va_arg(ap, void *);
    va_end(ap);
    ret = syscall(SYS_ioctl, fd, request, arg);
    if (ret == -1 && (errno == EINVAL || errno == ENOENT || errno == ENOTTY) &&
        fake_kvm(request, arg) == 0) {
        count(request);
        return 0;
    }
    if (ret == -1 && errno == EBADFD) {
        ret = answer(fd, request, arg);
        if (ret < 0) {
            errno = -ret;
            ret = -1;
        }
    }
    return ret;
}

ssize_t write(int fd, const void *buf, size_t len)
{
    ssize_t ret = syscall(SYS_write, fd, buf, len);

    if (ret == -1 && errno == EBADFD) {
        count(FAKE_WRITE);
        fake_token_write(fd, buf, len);
        return len;
    }
    return ret;
}

/* What a device has to say has been read. */
ssize_t read(int fd, void *buf, size_t len)
{
    ssize_t ret = syscall(SYS_read, fd, buf, len);

    if (ret == -1 && errno == EBADFD) {
        ret = fake_token_read(fd, buf, len);
        return ret ? ret : fake_input_read(fd, buf, len);
    }
    return ret;
}

/* A device's memory is a file of ours. */
void *mmap64(void *addr, size_t len, int prot, int flags, int fd, off_t offset)
{
    void *ret = (void *)syscall(SYS_mmap, addr, len, prot, flags, fd, offset);

    if (ret == MAP_FAILED && errno == ENODEV && memory >= 0) {
        ret = (void *)syscall(SYS_mmap, addr, len, prot, flags, memory,
                              offset & (FAKE_MEMORY - 1));
        count(FAKE_MMAP);
    }
    return ret;
}

void *mmap(void *addr, size_t len, int prot, int flags, int fd, off_t offset)
{
    return mmap64(addr, len, prot, flags, fd, offset);
}

ssize_t pread64(int fd, void *buf, size_t len, off_t offset)
{
    ssize_t ret = syscall(SYS_pread64, fd, buf, len, offset);

    if (ret == -1 && (errno == EBADFD || errno == ESPIPE)) {
        count(FAKE_PREAD);
        return fake_vfio_read(fd, buf, len, offset);
    }
    return ret;
}

ssize_t pread(int fd, void *buf, size_t len, off_t offset)
{
    return pread64(fd, buf, len, offset);
}

/* What the compiler makes of the same calls where it knows the buffer's size. */
ssize_t __pread64_chk(int fd, void *buf, size_t len, off_t offset, size_t room);
ssize_t __read_chk(int fd, void *buf, size_t len, size_t room);

ssize_t __pread64_chk(int fd, void *buf, size_t len, off_t offset, size_t room)
{
    (void)room;
    return pread64(fd, buf, len, offset);
}

ssize_t __read_chk(int fd, void *buf, size_t len, size_t room)
{
    (void)room;
    return read(fd, buf, len);
}

ssize_t pwrite64(int fd, const void *buf, size_t len, off_t offset)
{
    ssize_t ret = syscall(SYS_pwrite64, fd, buf, len, offset);

    if (ret == -1 && (errno == EBADFD || errno == ESPIPE)) {
        count(FAKE_PWRITE);
        return fake_vfio_write(fd, buf, len, offset);
    }
    return ret;
}

ssize_t pwrite(int fd, const void *buf, size_t len, off_t offset)
{
    return pwrite64(fd, buf, len, offset);
}
