/*
 * fake-host.so: a SCSI disk of the host's, by SG_IO
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It has 128 sectors, which are empty, and takes whatever it is told.
 */
#include "fake-host.h"
#include <errno.h>
#include <scsi/sg.h>
#include <string.h>

#define INQUIRY 0x12
#define READ_CAPACITY 0x25

static long command(sg_io_hdr_t *header)
{
    static const uint8_t identity[36] = "\0\0\6\2\37\0\0\0QSTEST  DISK            1.0";
    static const uint8_t capacity[8] = { 0, 0, 0, 127, 0, 0, 2, 0 };
    const uint8_t *data = NULL;
    size_t size = 0;

    if (header->cmdp[0] == INQUIRY && !(header->cmdp[1] & 1)) {
        data = identity;
        size = sizeof(identity);
    } else if (header->cmdp[0] == READ_CAPACITY) {
        data = capacity;
        size = sizeof(capacity);
    }
    if (header->dxfer_direction == SG_DXFER_FROM_DEV && !header->iovec_count) {
        memset(header->dxferp, 0, header->dxfer_len);
        if (data) {
            memcpy(header->dxferp, data,
                   size < header->dxfer_len ? size : header->dxfer_len);
        }
    }
    header->status = header->host_status = header->driver_status = 0;
    header->resid = 0;
    return 0;
}

long fake_scsi(uint32_t request, void *arg)
{
    switch (request) {
    case SG_GET_VERSION_NUM:
        *(int *)arg = 30536;
        return 0;
    case SG_GET_SCSI_ID:
        memset(arg, 0, sizeof(struct sg_scsi_id));
        return 0;
    case SG_IO:
        return command(arg);
    default:
        return -ENOTTY;
    }
}
