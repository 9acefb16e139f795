# SPDX-License-Identifier: GPL-2.0-or-later
"""Named constants and error numbers: which headers, which names, which values.

All headers of HEADERS are read as one unit for each architecture; those that an
architecture lacks are passed over.  Of all macros and enumerators that are then
known, those that match NAMES are evaluated.
"""

import os
import re

from . import GeneratorError
from .compiler import Unit

HEADERS = '''
    stddef.h stdint.h sys/types.h sys/socket.h
    linux/types.h linux/time.h linux/time_types.h linux/socket.h
    asm/bitsperlong.h asm/byteorder.h asm/errno.h asm/ioctl.h asm/ioctls.h
    asm/termbits.h asm/termios.h asm/signal.h asm/mman.h asm/poll.h asm/fcntl.h
    asm/resource.h asm/socket.h asm/sockios.h asm/stat.h asm/prctl.h asm/kvm.h
    asm/kvm_para.h asm/sgx.h asm/mtrr.h asm/msr.h asm/hwcap.h
    linux/mman.h linux/fcntl.h linux/openat2.h linux/fs.h linux/falloc.h
    linux/stat.h linux/wait.h linux/resource.h linux/sched.h linux/prctl.h
    linux/capability.h linux/securebits.h linux/personality.h linux/seccomp.h
    linux/futex.h linux/membarrier.h linux/rseq.h linux/kcmp.h linux/random.h
    linux/fadvise.h linux/memfd.h linux/mempolicy.h linux/ioprio.h linux/close_range.h
    linux/pidfd.h linux/nsfs.h linux/landlock.h linux/mount.h linux/xattr.h
    linux/eventpoll.h linux/eventfd.h linux/timerfd.h linux/timex.h
    linux/signalfd.h linux/inotify.h linux/fanotify.h linux/userfaultfd.h
    linux/aio_abi.h linux/io_uring.h linux/poll.h linux/ipc.h linux/shm.h
    linux/sem.h linux/msg.h linux/mqueue.h linux/keyctl.h linux/ptrace.h
    linux/perf_event.h linux/reboot.h linux/kexec.h linux/quota.h
    linux/in.h linux/in6.h linux/icmp.h linux/icmpv6.h linux/tcp.h linux/udp.h
    linux/un.h linux/netlink.h linux/if.h linux/if_ether.h linux/if_packet.h
    linux/if_tun.h linux/if_bridge.h linux/if_xdp.h linux/vm_sockets.h
    linux/sockios.h linux/net.h linux/net_tstamp.h linux/if_alg.h linux/mptcp.h
    linux/errqueue.h linux/l2tp.h linux/if_macvlan.h
    linux/vhost.h linux/vhost_types.h linux/vfio.h
    linux/vfio_ccw.h linux/vfio_zdev.h linux/iommufd.h linux/vduse.h
    linux/udmabuf.h linux/dma-buf.h linux/dma-heap.h linux/sync_file.h
    linux/psp-sev.h linux/sev-guest.h linux/virtio_ids.h
    linux/blkpg.h linux/blktrace_api.h linux/blkzoned.h linux/bsg.h linux/cdrom.h
    linux/dm-ioctl.h linux/fd.h linux/fiemap.h linux/fscrypt.h linux/fsverity.h
    linux/hdreg.h linux/loop.h linux/msdos_fs.h linux/nbd.h linux/nvme_ioctl.h linux/pr.h
    linux/raid/md_u.h linux/fuse.h linux/mtio.h
    linux/i2c-dev.h linux/i2c.h linux/ipmi.h linux/hidraw.h linux/hpet.h
    linux/input.h linux/uinput.h linux/kd.h linux/vt.h linux/lp.h
    linux/parport.h linux/ppdev.h linux/pps.h linux/ptp_clock.h linux/rtc.h
    linux/serial.h linux/spi/spidev.h linux/tty.h linux/tty_flags.h
    linux/usbdevice_fs.h linux/watchdog.h linux/fb.h linux/gpio.h linux/acpi.h
    linux/soundcard.h sound/asound.h mtd/mtd-abi.h mtd/ubi-user.h
    scsi/scsi_bsg_fc.h drm/drm.h asm/dasd.h asm/opal-prd.h linux/aspeed-lpc-ctrl.h
'''.split()

# Grouped by the kind of thing they constrain.
NAMES = re.compile('|'.join('^(?:%s)$' % pattern for pattern in '''
    (?:KVM|KVMIO)_\\w+
    (?:VHOST|VDUSE|VFIO|IOMMU|IOMMUFD|UDMABUF|DMA_BUF|DMA_HEAP|SYNC_IOC|SEV)_\\w+
    (?:SNP|SGX)_\\w+
    TUN\\w+ IFF_\\w+ SIOC\\w+ SIO\\w+ BRCTL_\\w+
    BLK\\w+ FI[A-Z]+ FIO[A-Z0-9]+ FS_IOC\\w* FS_\\w+_FL FAT_IOCTL_\\w+ VFAT_IOCTL_\\w+
    FIEMAP_FLAG_\\w+ XFS_IOC_\\w+ LOOP_\\w+ NBD_\\w+ CDROM\\w* CD[CS]_\\w+ DVD_\\w+
    SG_\\w+ SCSI_IOCTL_\\w+ NVME_\\w+ IOC_PR_\\w+ PR_\\w+ DM_\\w+ HDIO_\\w+ FD[A-Z]+
    MTIOC\\w+ MEM[A-Z0-9]+ UBI_IOC\\w+ FUSE_DEV_IOC\\w*
    T[CI][A-Z0-9]+ TIOC\\w+ N_[A-Z]\\w* KD[A-Z]\\w+ KIOC\\w+ VT_\\w+ GIO_\\w+ PIO_\\w+
    PP[A-Z]+ PPS_\\w+ PTP_\\w+ RTC_\\w+ HPET_\\w+ EVIOC\\w+ UI_[A-Z]\\w+ HIDIOC\\w+
    LP[A-Z]+ BIODASD\\w+ OPAL_PRD_\\w+ ASPEED_\\w+ I2C_\\w+ IPMICTL_\\w+ SPI_IOC_\\w+
    USBDEVFS_\\w+ WDIOC\\w* FBIO\\w+
    GPIO_\\w+IOCTL SNDCTL_\\w+ SOUND_\\w*(?:READ|WRITE)_\\w+ OSS_\\w+
    SNDRV_\\w*IOCTL\\w* DRM_IOCTL_\\w+
    UFFDIO_\\w+ UFFD_\\w+ USERFAULTFD_\\w+ NS_GET_\\w+ PERF_EVENT_IOC_\\w+
    PERF_FLAG_\\w+ PIDFD_\\w+

    PROT_\\w+ MAP_\\w+ MADV_\\w+ MREMAP_\\w+ MS_\\w+ MCL_\\w+ MLOCK_\\w+ MFD_\\w+
    POSIX_FADV_\\w+ PKEY_\\w+ MPOL_\\w+ SHADOW_STACK_\\w+
    CLONE_\\w+ CSIGNAL SCHED_\\w+ P_(?:ALL|PID|PGID|PIDFD)
    W[A-Z]+ __W(?:ALL|CLONE|NOTHREAD) PRIO_\\w+
    RLIMIT_\\w+ RLIM_\\w+ RUSAGE_\\w+ IOPRIO_\\w+ KCMP_\\w+ CAP_\\w+ SECBIT_\\w+
    PER_\\w+ ADDR_\\w+ PTRACE_\\w+ LINUX_REBOOT_\\w+ KEXEC_\\w+ KEYCTL_\\w+
    F_\\w+ FASYNC FD_CLOEXEC O_\\w+ AT_\\w+ LOCK_\\w+ DN_\\w+ RESOLVE_\\w+ SEEK_\\w+
    RENAME_\\w+ RWF_\\w+ FALLOC_FL_\\w+ S_I\\w+ STATX_\\w+ SYNC_FILE_RANGE_\\w+
    SPLICE_F_\\w+ XATTR_\\w+ CLOSE_RANGE_\\w+ MOUNT_\\w+ MOVE_MOUNT_\\w+
    OPEN_TREE_\\w+ FSOPEN_\\w+ FSMOUNT_\\w+ FSPICK_\\w+ FSCONFIG_\\w+ Q_\\w+
    ARCH_\\w+ FUTEX\\w* MEMBARRIER_\\w+ RSEQ_FLAG_\\w+ GRND_\\w+ CLOCK_\\w+
    TIMER_ABSTIME ITIMER_\\w+ TFD_\\w+ ADJ_\\w+ EFD_\\w+ SFD_\\w+ EPOLL\\w* POLL\\w+
    IN_(?:CLOEXEC|NONBLOCK) FAN_\\w+ IORING_\\w+ IOSQE_\\w+ IOCB_\\w+
    SIG[A-Z0-9]+ SIG_\\w+ SA_\\w+ SS_\\w+ SECCOMP_\\w+ LANDLOCK_\\w+
    IPC_\\w+ SHM_\\w+ SEM_\\w+ MSG_\\w+ GET(?:VAL|ALL|PID|NCNT|ZCNT) SETVAL SETALL
    AF_\\w+ PF_\\w+ SOCK_\\w+ SHUT_\\w+ SOL_\\w+ SO_\\w+ SCM_\\w+ SYS_[A-Z0-9]+
    IPPROTO_\\w+ IP_\\w+ IPV6_\\w+ TCP_\\w+ UDP_\\w+ MCAST_\\w+ NETLINK_\\w+
    PACKET_\\w+ SO_VM_\\w+ VMADDR_\\w+ IOCTL_VM_\\w+ ALG_\\w+ XDP_\\w+
'''.split()))

# Families of requests whose headers name much else besides: of these, only what
# carries the family's type (_IOC_TYPE, bits 8 to 15) is an argument of a call.
REQUEST_TYPES = {'KVM': 0xae, 'VHOST': 0xaf, 'VDUSE': 0x81, 'VFIO': 0x3b,
                 'IOMMU': 0x3b}

# Not for arguments: guards, counters of enums, contents of structures; and what each
# version of the kernel moves, such as masks of all that it knows: a policy must not
# mean more because its names come from a newer kernel.
NOISE = re.compile(r'_H$|_H_$|_MAX_NR$|^SEV_RET_|^DM_NAME_|^CAP_(?:LAST_CAP|TO_)|'
                   r'^SNDRV_.*VERSION|^EPOLL_PACKED$|^BLK_(?:T|IO_TRACE)|'
                   r'^DM_VERSION_(?:M|P)|_LAST$|^RWF_SUPPORTED$|_SUPPORTED_MASK$|'
                   r'^FUTEX_CMD_MASK$|^IORING_URING_CMD_MASK$|^PPS_MAX_SOURCES$|'
                   r'^TCP_RESERVED_BITS$|^MPOL_MAX$')

ERRNO = re.compile(r'^E[A-Z0-9]+$')

INTEGER_TYPES = ('int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32',
                 'uint64', 'intptr', 'uintptr')

# What the exported headers want from a C library, and no more.
C_LIBRARY = {
    'stddef.h': '#define NULL ((void *)0)\ntypedef __SIZE_TYPE__ size_t;\n'
                '#define offsetof(type, member) __builtin_offsetof(type, member)\n',
    'stdint.h': '#ifndef QS_STDINT_H\n#define QS_STDINT_H\n' +
                ''.join('typedef __%s_TYPE__ %s_t;\n' % (name.upper(), name)
                        for name in INTEGER_TYPES) + '#endif\n',
    'stdlib.h': '#include <stddef.h>\n',
    'string.h': '#include <stddef.h>\n',
    'endian.h': '#include <asm/byteorder.h>\n#define __BYTE_ORDER __BYTE_ORDER__\n',
    'unistd.h': '#include <asm/unistd.h>\n',
    'time.h': '#include <linux/time.h>\ntypedef __kernel_old_time_t time_t;\n',
    'sys/time.h': '#include <linux/time.h>\n',
    'sys/types.h': '#include <linux/types.h>\n#include <linux/posix_types.h>\n'
                   'typedef __kernel_pid_t pid_t;\n'
                   'typedef __kernel_loff_t loff_t;\n',
    'sys/ioctl.h': '#include <asm/ioctl.h>\n',
    'sys/socket.h': '#ifndef QS_SYS_SOCKET_H\n#define QS_SYS_SOCKET_H\n'
                    '#include <linux/socket.h>\n'
                    'typedef __kernel_sa_family_t sa_family_t;\n'
                    'struct sockaddr { __kernel_sa_family_t sa_family; '
                    'char sa_data[14]; };\n#endif\n',
    'netinet/in.h': '#include <linux/in.h>\n',
}


def write_c_library(folder):
    for name, text in C_LIBRARY.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as stream:
            stream.write(text)


def include_dirs(arch, usr_include, shim):
    return [shim, os.path.join(usr_include, arch.headers), usr_include]


def include_line(name, condition=None):
    return '#if __has_include(<%s>)\n#include <%s>\n#endif\n' % (condition or name,
                                                                name)


def is_argument(name, value):
    """Whether a name of a family of requests is a request (or a capability)."""
    family, _, rest = name.partition('_')
    if family not in REQUEST_TYPES or rest.startswith('CAP_'):
        return True
    return value >> 8 & 0xff == REQUEST_TYPES[family] and value >> 32 == 0


def collect(compiler, arch, usr_include, shim):
    """Name to value, of the constants and of the error numbers; and what has none."""
    here = os.path.dirname(os.path.abspath(__file__))
    directories = include_dirs(arch, usr_include, shim)
    text = ''.join(include_line(name) for name in HEADERS)
    # An architecture without KVM has the general header nevertheless.
    text += include_line('linux/kvm.h', 'asm/kvm.h')
    text += '#include "%s"\n' % os.path.join(here, 'internal.h')
    unit = Unit(compiler, arch, directories, text)
    names = {name for name in set(unit.macros()) | unit.enumerators()
             if NAMES.match(name) and not NOISE.search(name)}
    values = unit.evaluate(names)
    missing = sorted(names - set(values))

    unit = Unit(compiler, arch, directories, '#include <asm/errno.h>\n')
    errnos = unit.evaluate(name for name in unit.macros() if ERRNO.match(name))
    if errnos.get('EPERM') != 1:
        raise GeneratorError('%s: the headers define no error numbers' % arch.name)
    return ({name: value for name, value in values.items()
             if is_argument(name, value)}, errnos, missing)
