/*
 * fake-host.so: a security key of the host's, by hidraw
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It answers each packet by the same one.
 */
#include "fake-host.h"
#include <errno.h>
#include <linux/hidraw.h>
#include <string.h>
#include <sys/ioctl.h>

#define PACKET 64

static int token = -1;
static uint8_t packet[PACKET];
static int is_full;

long fake_token(int fd, uint32_t request, void *arg)
{
    static const uint8_t description[] = { 0x06, 0xd0, 0xf1, 0x09, 0x01 };

    if (request == HIDIOCGRDESCSIZE) {
        *(int *)arg = sizeof(description);
    } else if (request == HIDIOCGRDESC) {
        memcpy(((struct hidraw_report_descriptor *)arg)->value, description,
               sizeof(description));
    } else {
        return -ENOTTY;
    }
    token = fd;
    return 0;
}

void fake_token_write(int fd, const uint8_t *data, size_t len)
{
    if (fd == token && len == PACKET + 1) {
        memcpy(packet, data + 1, PACKET);
        is_full = 1;
    }
}

ssize_t fake_token_read(int fd, void *buf, size_t len)
{
    if (fd != token || !is_full || len < PACKET) {
        return 0;
    }
    memcpy(buf, packet, PACKET);
    is_full = 0;
    return PACKET;
}
