/*
 * fake-host.so: the kernel's half of vhost and vDPA
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Moves no data: it takes what it is told, and answers what it is asked.
 */
#include "fake-host.h"
#include <errno.h>
#include <linux/vhost.h>
#include <linux/virtio_config.h>
#include <linux/virtio_net.h>
#include <stdlib.h>
#include <string.h>

#define QUEUES 64
#define BIT(n) (1ULL << (n))

static unsigned bases[QUEUES];
static uint8_t status;

/* Those of vhost-net, vhost-vsock and vhost-scsi together, and of a vDPA card. */
static uint64_t features(void)
{
    uint64_t common = BIT(VIRTIO_F_NOTIFY_ON_EMPTY) | BIT(VHOST_F_LOG_ALL) |
                      BIT(VIRTIO_F_ANY_LAYOUT) | BIT(28) | BIT(29) |
                      BIT(VIRTIO_F_VERSION_1);
    uint64_t card = BIT(VIRTIO_NET_F_MRG_RXBUF) | BIT(VIRTIO_F_ACCESS_PLATFORM);

    uint64_t control = BIT(VIRTIO_NET_F_CTRL_VQ) | BIT(VIRTIO_NET_F_CTRL_MAC_ADDR);

    if (getenv("QS_FAKE_VDPA")) {
        common &= ~(BIT(VHOST_F_LOG_ALL) | BIT(VIRTIO_F_NOTIFY_ON_EMPTY) | BIT(28));
        return common | card | BIT(VIRTIO_NET_F_MAC) | BIT(VIRTIO_NET_F_STATUS) |
               (getenv("QS_FAKE_CONTROL") ? control : 0);
    }
    return common | card;
}

static uint64_t backend_features(void)
{
    uint64_t common = BIT(VHOST_BACKEND_F_IOTLB_MSG_V2) |
                      BIT(VHOST_BACKEND_F_IOTLB_BATCH);

    return getenv("QS_FAKE_VDPA")
               ? common | BIT(VHOST_BACKEND_F_IOTLB_ASID) | BIT(4) /* suspend */
               : common;
}

static long queue(uint32_t request, struct vhost_vring_state *state)
{
    if (state->index >= QUEUES) {
        return -ENOBUFS;
    }
    if (request == VHOST_SET_VRING_BASE) {
        bases[state->index] = state->num;
    } else if (request == VHOST_GET_VRING_BASE) {
        state->num = bases[state->index];
    } else if (request == VHOST_VDPA_GET_VRING_GROUP) {
        state->num = state->index == 2; /* the control queue's own */
    }
    return 0;
}

static long vdpa(uint32_t request, void *arg)
{
    switch (request) {
    case VHOST_VDPA_GET_DEVICE_ID:
        *(uint32_t *)arg = 1; /* a network card */
        return 0;
    case VHOST_VDPA_GET_STATUS:
        *(uint8_t *)arg = status;
        return 0;
    case VHOST_VDPA_SET_STATUS:
        status = *(uint8_t *)arg;
        return 0;
    case VHOST_VDPA_GET_CONFIG:
        memset(((struct vhost_vdpa_config *)arg)->buf, 2,
               ((struct vhost_vdpa_config *)arg)->len);
        return 0;
    case VHOST_VDPA_GET_VRING_NUM:
        *(uint16_t *)arg = 256;
        return 0;
    case VHOST_VDPA_GET_IOVA_RANGE:
        *(struct vhost_vdpa_iova_range *)arg = (struct vhost_vdpa_iova_range){
            0, UINT64_MAX >> 16
        };
        return 0;
    case VHOST_VDPA_GET_CONFIG_SIZE:
        *(uint32_t *)arg = sizeof(struct virtio_net_config);
        return 0;
    case VHOST_VDPA_GET_VQS_COUNT:
        *(uint32_t *)arg = 3;
        return 0;
    default:
        return 0;
    }
}

long fake_vhost(int fd, uint32_t request, void *arg)
{
    (void)fd;
    if (_IOC_TYPE(request) != VHOST_VIRTIO) {
        return -ENOTTY;
    }
    switch (request) {
    case VHOST_GET_FEATURES:
        *(uint64_t *)arg = features();
        return 0;
    case VHOST_GET_BACKEND_FEATURES:
        *(uint64_t *)arg = backend_features();
        return 0;
    case VHOST_SET_VRING_BASE:
    case VHOST_GET_VRING_BASE:
    case VHOST_VDPA_GET_VRING_GROUP:
        return queue(request, arg);
    case VHOST_SCSI_GET_ABI_VERSION:
        *(int *)arg = 1;
        return 0;
    default:
        return vdpa(request, arg);
    }
}
