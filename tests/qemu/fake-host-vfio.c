/*
 * fake-host.so: the kernel's half of VFIO and iommufd
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One PCI device: BAR 0 has 64 KiB that can be mapped, BAR 1 has MSI-X's tables, and there
 * is a ROM.  It can be reset and moved, and tells which pages it wrote: none.
 */
#include "fake-host.h"
#include <errno.h>
#include <linux/kvm.h>
#include <linux/vfio.h>
#include <stdlib.h>
#include <string.h>

#define DESCRIPTORS 1024
#define SHIFT 40
#define BAR_SIZE 0x10000
#define TABLE_SIZE 0x1000
#define ROM_SIZE 0x1000

/* Requests of newer headers than a distribution may have: iommufd's, and VFIO's for it */
#define IOMMU(number) _IO(VFIO_TYPE, number)
enum {
    IOMMU_DESTROY = 0x80,
    IOMMU_IOAS_ALLOC,
    IOMMU_IOAS_IOVA_RANGES = 0x84,
    IOMMU_HWPT_ALLOC = 0x89,
    IOMMU_GET_HW_INFO,
    LAST_OF_IOMMU = 0x94
};
#define BIND _IO(VFIO_TYPE, VFIO_BASE + 18)
#define PRE_COPY 6

static uint8_t is_device[DESCRIPTORS];
static uint8_t registers[256] = {
    [0x00] = 0x36, 0x1b,          0x10,          0x00, /* somebody's NVMe controller */
    [0x06] = 0x10,                                     /* has capabilities */
    [0x08] = 0x02, 0x02,          0x08,          0x01,
    [0x10] = 0x00, [0x14] = 0x00, [0x34] = 0x40, [0x3d] = 1, /* an interrupt pin */
    [0x40] = 0x05, 0x50,          0x80,          0x00,       /* MSI, 64 bits */
    [0x50] = 0x11, 0x60,          0x03,          0x00,       /* MSI-X: four vectors */
    [0x54] = 0x01, [0x58] = 0x01, 0x08,                      /* in BAR 1 */
    [0x60] = 0x10, 0x00,          0x02,          0x00,       /* PCI Express endpoint */
    [0x67] = 0x10,                                           /* with a reset of its own */
};
static uint32_t state = VFIO_DEVICE_STATE_RUNNING;

static long device_info(struct vfio_device_info *info)
{
    info->flags = VFIO_DEVICE_FLAGS_RESET | VFIO_DEVICE_FLAGS_PCI;
    info->num_regions = VFIO_PCI_NUM_REGIONS;
    info->num_irqs = VFIO_PCI_NUM_IRQS;
    return 0;
}

static long region_info(struct vfio_region_info *info)
{
    static const uint64_t sizes[VFIO_PCI_NUM_REGIONS] = {
        [VFIO_PCI_BAR0_REGION_INDEX] = BAR_SIZE,
        [VFIO_PCI_BAR1_REGION_INDEX] = TABLE_SIZE,
        [VFIO_PCI_ROM_REGION_INDEX] = ROM_SIZE,
        [VFIO_PCI_CONFIG_REGION_INDEX] = sizeof(registers),
    };

    if (info->index >= VFIO_PCI_NUM_REGIONS) {
        return -EINVAL;
    }
    info->size = sizes[info->index];
    info->offset = (uint64_t)info->index << SHIFT;
    info->flags = VFIO_REGION_INFO_FLAG_READ | VFIO_REGION_INFO_FLAG_WRITE;
    if (info->index == VFIO_PCI_BAR0_REGION_INDEX) {
        info->flags |= VFIO_REGION_INFO_FLAG_MMAP;
    }
    return 0;
}

static long irq_info(struct vfio_irq_info *info)
{
    static const uint32_t counts[VFIO_PCI_NUM_IRQS] = { 1, 1, 4, 1, 1 };

    if (info->index >= VFIO_PCI_NUM_IRQS) {
        return -EINVAL;
    }
    info->count = counts[info->index];
    info->flags = VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_NORESIZE;
    if (info->index == VFIO_PCI_INTX_IRQ_INDEX) {
        info->flags = VFIO_IRQ_INFO_EVENTFD | VFIO_IRQ_INFO_MASKABLE |
                      VFIO_IRQ_INFO_AUTOMASKED;
    }
    return 0;
}

/* Pre-copy, stop-and-copy and resuming have a descriptor to read from or write to. */
static int is_moving(uint32_t which)
{
    return which == VFIO_DEVICE_STATE_STOP_COPY || which == VFIO_DEVICE_STATE_RESUMING ||
           which == PRE_COPY;
}

/* Features by number: of migration, and of pages that the device writes. */
static long feature(struct vfio_device_feature *request)
{
    uint32_t number = request->flags & VFIO_DEVICE_FEATURE_MASK;
    uint64_t *words = (uint64_t *)request->data;
    uint32_t *halves = (uint32_t *)request->data;

    if (number >= 6 && number <= 8 && !getenv("QS_FAKE_LOGGING")) {
        return -ENOTTY;
    }
    if (request->flags & VFIO_DEVICE_FEATURE_PROBE) {
        return number <= 9 ? 0 : -ENOTTY;
    }
    switch (number) {
    case 1: /* migration: stop-and-copy, pre-copy */
        words[0] = 5;
        return 0;
    case 2: /* the state, and where to read it */
        if (request->flags & VFIO_DEVICE_FEATURE_SET) {
            halves[1] = is_moving(halves[0]) && !is_moving(state) ? fake_spare() : -1;
            state = halves[0];
        } else {
            halves[0] = state;
        }
        return 0;
    case 9: /* how much there is to read */
        words[0] = 4096;
        return 0;
    default:
        return number <= 9 ? 0 : -ENOTTY;
    }
}

static long of_device(uint32_t request, void *arg)
{
    switch (request) {
    case VFIO_DEVICE_GET_INFO:
        return device_info(arg);
    case VFIO_DEVICE_GET_REGION_INFO:
        return region_info(arg);
    case VFIO_DEVICE_GET_IRQ_INFO:
        return irq_info(arg);
    case VFIO_DEVICE_GET_PCI_HOT_RESET_INFO:
        ((struct vfio_pci_hot_reset_info *)arg)->count = 0;
        ((struct vfio_pci_hot_reset_info *)arg)->flags = 3;
        return 0;
    case VFIO_DEVICE_FEATURE:
        return feature(arg);
    default:
        return 0;
    }
}

typedef struct TypeInfo {
    struct vfio_iommu_type1_info info;
    struct vfio_iommu_type1_info_cap_migration migration;
} TypeInfo;

/* Of the container: it can say which pages were written. */
static long iommu_info(struct vfio_iommu_type1_info *info)
{
    TypeInfo *all = (TypeInfo *)info;
    uint32_t room = info->argsz;

    info->flags = VFIO_IOMMU_INFO_PGSIZES | VFIO_IOMMU_INFO_CAPS;
    info->iova_pgsizes = 4096;
    info->argsz = sizeof(TypeInfo);
    info->cap_offset = 0;
    if (room >= sizeof(TypeInfo)) {
        info->cap_offset = offsetof(TypeInfo, migration);
        all->migration = (struct vfio_iommu_type1_info_cap_migration){
            .header = { .id = VFIO_IOMMU_TYPE1_INFO_CAP_MIGRATION, .version = 1 },
            .pgsize_bitmap = 4096,
            .max_dirty_bitmap_size = 1 << 28,
        };
    }
    return 0;
}

static long of_container(uint32_t request, void *arg)
{
    switch (request) {
    case VFIO_GET_API_VERSION:
        return VFIO_API_VERSION;
    case VFIO_CHECK_EXTENSION:
        return (uintptr_t)arg == VFIO_TYPE1v2_IOMMU || (uintptr_t)arg == VFIO_TYPE1_IOMMU;
    case VFIO_GROUP_GET_STATUS:
        ((struct vfio_group_status *)arg)->flags = VFIO_GROUP_FLAGS_VIABLE;
        return 0;
    case VFIO_IOMMU_GET_INFO:
        return iommu_info(arg);
    default:
        return 0;
    }
}

/* Structures of iommufd begin with their size; numbers of objects are where it says. */
static long of_iommufd(uint32_t request, void *arg)
{
    uint32_t *words = arg;

    switch (_IOC_NR(request)) {
    case IOMMU_IOAS_ALLOC:
        words[2] = 1;
        return 0;
    case IOMMU_IOAS_IOVA_RANGES:
        words[2] = 0;
        ((uint64_t *)arg)[3] = 4096;
        return 0;
    case IOMMU_HWPT_ALLOC:
        words[4] = 2;
        return 0;
    case IOMMU_GET_HW_INFO:
        words[6] = 0;
        ((uint64_t *)arg)[4] = 1; /* it can track what is written */
        return 0;
    default:
        return 0;
    }
}

static long to_device(int fd, uint32_t request, void *arg)
{
    if (fd >= 0 && fd < DESCRIPTORS) {
        is_device[fd] = 1;
    }
    if (request == BIND) {
        ((uint32_t *)arg)[3] = 7; /* its number there */
        return 0;
    }
    return fd;
}

long fake_vfio(int fd, uint32_t request, void *arg)
{
    if (_IOC_TYPE(request) != VFIO_TYPE) {
        return -ENOTTY;
    }
    if (_IOC_NR(request) >= IOMMU_DESTROY && _IOC_NR(request) <= LAST_OF_IOMMU) {
        return of_iommufd(request, arg);
    }
    if (request == VFIO_GROUP_GET_DEVICE_FD) {
        return to_device(fake_spare(), request, arg);
    }
    if (request == BIND) {
        return to_device(fd, request, arg);
    }
    return fd < DESCRIPTORS && is_device[fd] ? of_device(request, arg)
                                             : of_container(request, arg);
}

ssize_t fake_vfio_read(int fd, void *buf, size_t len, off_t offset)
{
    uint64_t place = offset & ((1ULL << SHIFT) - 1);

    (void)fd;
    memset(buf, 0, len);
    if (offset >> SHIFT == VFIO_PCI_CONFIG_REGION_INDEX && place < sizeof(registers)) {
        memcpy(buf, registers + place,
               len < sizeof(registers) - place ? len : sizeof(registers) - place);
    } else if (offset >> SHIFT == VFIO_PCI_ROM_REGION_INDEX && place == 0 && len > 1) {
        memcpy(buf, "\x55\xaa", 2);
    }
    return len;
}

/* Registers keep what they are, but for the one by which the ROM's size is found out. */
ssize_t fake_vfio_write(int fd, const void *buf, size_t len, off_t offset)
{
    uint64_t place = offset & ((1ULL << SHIFT) - 1);

    (void)fd;
    if (offset >> SHIFT == VFIO_PCI_CONFIG_REGION_INDEX && place == 0x30 && len == 4) {
        uint32_t value;

        memcpy(&value, buf, sizeof(value));
        value &= ~(uint32_t)(ROM_SIZE - 1);
        memcpy(registers + place, &value, sizeof(value));
    } else if (offset >> SHIFT == VFIO_PCI_CONFIG_REGION_INDEX && place == 4 &&
               len <= 4) {
        memcpy(registers + place, buf, len > 2 ? 2 : len);
    }
    return len;
}

/* KVM's device of VFIO takes none of our descriptors, and there is no SEV. */
long fake_kvm(uint32_t request, const void *arg)
{
    const struct kvm_device_attr *attr = arg;

    if (getenv("QS_FAKE_SEV") &&
        (request == KVM_MEMORY_ENCRYPT_OP || request == KVM_MEMORY_ENCRYPT_REG_REGION ||
         request == KVM_MEMORY_ENCRYPT_UNREG_REGION)) {
        return 0;
    }
    return request == KVM_SET_DEVICE_ATTR && attr->group == KVM_DEV_VFIO_GROUP ? 0
                                                                               : -EINVAL;
}
