/*
 * fake-host.so: what its parts share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_FAKE_HOST_H
#define QSANDBOX_TESTS_FAKE_HOST_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What is counted beside requests */
#define FAKE_WRITE 1
#define FAKE_MMAP 2
#define FAKE_PREAD 3
#define FAKE_PWRITE 4

/* Bytes that all devices' memory has together; a power of two */
#define FAKE_MEMORY (1 << 20)

/* The driver's answers to a request: like ioctl(2) in the kernel, -ENOTTY for others'. */
long fake_vhost(int fd, uint32_t request, void *arg);
long fake_vfio(int fd, uint32_t request, void *arg);
long fake_input(int fd, uint32_t request, void *arg);
long fake_scsi(uint32_t request, void *arg);
long fake_token(int fd, uint32_t request, void *arg);

/* What is read from an input device or a security key, or 0 from others. */
ssize_t fake_input_read(int fd, void *buf, size_t len);
ssize_t fake_token_read(int fd, void *buf, size_t len);
void fake_token_write(int fd, const uint8_t *data, size_t len);

/* 0 if KVM is to have served a request that it refused. */
long fake_kvm(uint32_t request, const void *arg);

/* Registers of a device behind VFIO. */
ssize_t fake_vfio_read(int fd, void *buf, size_t len, off_t offset);
ssize_t fake_vfio_write(int fd, const void *buf, size_t len, off_t offset);

/* A descriptor for a driver to give to QEMU; -1 if there are no more. */
int fake_spare(void);

#endif
