/*
 * qsandbox: named constants and error numbers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 7.2.13-1
 */
#include "tables.h"

const QsAbiConstant qs_abi_constants[] = {
    { 0, 0x7fe, 0x200000 }, /* ADDR_COMPAT_LAYOUT */
    { 19, 0x7fe, 0x800000 }, /* ADDR_LIMIT_32BIT */
    { 36, 0x7fe, 0x8000000 }, /* ADDR_LIMIT_3GB */
    { 51, 0x7fe, 0x40000 }, /* ADDR_NO_RANDOMIZE */
    { 69, 0x7fe, 0x8 }, /* ADJ_ESTERROR */
    { 82, 0x7fe, 0x2 }, /* ADJ_FREQUENCY */
    { 96, 0x7fe, 0x4 }, /* ADJ_MAXERROR */
    { 109, 0x7fe, 0x1000 }, /* ADJ_MICRO */
    { 119, 0x7fe, 0x2000 }, /* ADJ_NANO */
    { 128, 0x7fe, 0x1 }, /* ADJ_OFFSET */
    { 139, 0x7fe, 0x8001 }, /* ADJ_OFFSET_SINGLESHOT */
    { 161, 0x7fe, 0xa001 }, /* ADJ_OFFSET_SS_READ */
    { 180, 0x7fe, 0x100 }, /* ADJ_SETOFFSET */
    { 194, 0x7fe, 0x10 }, /* ADJ_STATUS */
    { 205, 0x7fe, 0x80 }, /* ADJ_TAI */
    { 213, 0x7fe, 0x4000 }, /* ADJ_TICK */
    { 222, 0x7fe, 0x20 }, /* ADJ_TIMECONST */
    { 236, 0x7fe, 0x26 }, /* AF_ALG */
    { 243, 0x7fe, 0x5 }, /* AF_APPLETALK */
    { 256, 0x7fe, 0x12 }, /* AF_ASH */
    { 263, 0x7fe, 0x8 }, /* AF_ATMPVC */
    { 273, 0x7fe, 0x14 }, /* AF_ATMSVC */
    { 283, 0x7fe, 0x3 }, /* AF_AX25 */
    { 291, 0x7fe, 0x1f }, /* AF_BLUETOOTH */
    { 304, 0x7fe, 0x7 }, /* AF_BRIDGE */
    { 314, 0x7fe, 0x25 }, /* AF_CAIF */
    { 322, 0x7fe, 0x1d }, /* AF_CAN */
    { 329, 0x7fe, 0xc }, /* AF_DECnet */
    { 339, 0x7fe, 0x13 }, /* AF_ECONET */
    { 349, 0x7fe, 0x1b }, /* AF_IB */
    { 355, 0x7fe, 0x24 }, /* AF_IEEE802154 */
    { 369, 0x7fe, 0x2 }, /* AF_INET */
    { 377, 0x7fe, 0xa }, /* AF_INET6 */
    { 386, 0x7fe, 0x4 }, /* AF_IPX */
    { 393, 0x7fe, 0x17 }, /* AF_IRDA */
    { 401, 0x7fe, 0x22 }, /* AF_ISDN */
    { 409, 0x7fe, 0x20 }, /* AF_IUCV */
    { 417, 0x7fe, 0x29 }, /* AF_KCM */
    { 424, 0x7fe, 0xf }, /* AF_KEY */
    { 431, 0x7fe, 0x1a }, /* AF_LLC */
    { 438, 0x7fe, 0x1 }, /* AF_LOCAL */
    { 447, 0x7fe, 0x2d }, /* AF_MCTP */
    { 455, 0x7fe, 0x1c }, /* AF_MPLS */
    { 463, 0x7fe, 0xd }, /* AF_NETBEUI */
    { 474, 0x7fe, 0x10 }, /* AF_NETLINK */
    { 485, 0x7fe, 0x6 }, /* AF_NETROM */
    { 495, 0x7fe, 0x27 }, /* AF_NFC */
    { 502, 0x7fe, 0x11 }, /* AF_PACKET */
    { 512, 0x7fe, 0x23 }, /* AF_PHONET */
    { 522, 0x7fe, 0x18 }, /* AF_PPPOX */
    { 531, 0x7fe, 0x2a }, /* AF_QIPCRTR */
    { 542, 0x7fe, 0x15 }, /* AF_RDS */
    { 549, 0x7fe, 0xb }, /* AF_ROSE */
    { 557, 0x7fe, 0x10 }, /* AF_ROUTE */
    { 566, 0x7fe, 0x21 }, /* AF_RXRPC */
    { 575, 0x7fe, 0xe }, /* AF_SECURITY */
    { 587, 0x7fe, 0x2b }, /* AF_SMC */
    { 594, 0x7fe, 0x16 }, /* AF_SNA */
    { 601, 0x7fe, 0x1e }, /* AF_TIPC */
    { 609, 0x7fe, 0x1 }, /* AF_UNIX */
    { 617, 0x7fe, 0x0 }, /* AF_UNSPEC */
    { 627, 0x7fe, 0x28 }, /* AF_VSOCK */
    { 636, 0x7fe, 0x19 }, /* AF_WANPIPE */
    { 647, 0x7fe, 0x9 }, /* AF_X25 */
    { 654, 0x7fe, 0x2c }, /* AF_XDP */
    { 661, 0x7fe, 0x0 }, /* ALG_OP_DECRYPT */
    { 676, 0x7fe, 0x1 }, /* ALG_OP_ENCRYPT */
    { 691, 0x7fe, 0x4 }, /* ALG_SET_AEAD_ASSOCLEN */
    { 713, 0x7fe, 0x5 }, /* ALG_SET_AEAD_AUTHSIZE */
    { 735, 0x7fe, 0x6 }, /* ALG_SET_DRBG_ENTROPY */
    { 756, 0x7fe, 0x2 }, /* ALG_SET_IV */
    { 767, 0x7fe, 0x1 }, /* ALG_SET_KEY */
    { 779, 0x7fe, 0x7 }, /* ALG_SET_KEY_BY_KEY_SERIAL */
    { 805, 0x7fe, 0x3 }, /* ALG_SET_OP */
    { 816, 0x006, 0x4002 }, /* ARCH_ENABLE_TAGGED_ADDR */
    { 840, 0x006, 0x4004 }, /* ARCH_FORCE_TAGGED_SVA */
    { 862, 0x006, 0x1011 }, /* ARCH_GET_CPUID */
    { 877, 0x006, 0x1003 }, /* ARCH_GET_FS */
    { 889, 0x006, 0x1004 }, /* ARCH_GET_GS */
    { 901, 0x006, 0x4003 }, /* ARCH_GET_MAX_TAG_BITS */
    { 923, 0x006, 0x4001 }, /* ARCH_GET_UNTAG_MASK */
    { 943, 0x006, 0x1024 }, /* ARCH_GET_XCOMP_GUEST_PERM */
    { 969, 0x006, 0x1022 }, /* ARCH_GET_XCOMP_PERM */
    { 989, 0x006, 0x1021 }, /* ARCH_GET_XCOMP_SUPP */
    { 1009, 0x006, 0x2002 }, /* ARCH_MAP_VDSO_32 */
    { 1026, 0x006, 0x2003 }, /* ARCH_MAP_VDSO_64 */
    { 1043, 0x006, 0x2001 }, /* ARCH_MAP_VDSO_X32 */
    { 1061, 0x006, 0x1025 }, /* ARCH_REQ_XCOMP_GUEST_PERM */
    { 1087, 0x006, 0x1023 }, /* ARCH_REQ_XCOMP_PERM */
    { 1107, 0x006, 0x1012 }, /* ARCH_SET_CPUID */
    { 1122, 0x006, 0x1002 }, /* ARCH_SET_FS */
    { 1134, 0x006, 0x1001 }, /* ARCH_SET_GS */
    { 1146, 0x006, 0x5002 }, /* ARCH_SHSTK_DISABLE */
    { 1165, 0x006, 0x5001 }, /* ARCH_SHSTK_ENABLE */
    { 1183, 0x006, 0x5003 }, /* ARCH_SHSTK_LOCK */
    { 1199, 0x006, 0x1 }, /* ARCH_SHSTK_SHSTK */
    { 1216, 0x006, 0x5005 }, /* ARCH_SHSTK_STATUS */
    { 1234, 0x006, 0x5004 }, /* ARCH_SHSTK_UNLOCK */
    { 1252, 0x006, 0x2 }, /* ARCH_SHSTK_WRSS */
    { 1268, 0x006, 0x11 }, /* ARCH_XCOMP_TILECFG */
    { 1287, 0x006, 0x12 }, /* ARCH_XCOMP_TILEDATA */
    { 1307, 0x7fe, 0xc010b200 }, /* ASPEED_LPC_CTRL_IOCTL_GET_SIZE */
    { 1338, 0x47e, 0x4010b201 }, /* ASPEED_LPC_CTRL_IOCTL_MAP */
    { 1338, 0x380, 0x8010b201 }, /* ASPEED_LPC_CTRL_IOCTL_MAP */
    { 1364, 0x7fe, 0x1 }, /* ASPEED_LPC_CTRL_WINDOW_FLASH */
    { 1393, 0x7fe, 0x2 }, /* ASPEED_LPC_CTRL_WINDOW_MEMORY */
    { 1423, 0x7fe, 0x200 }, /* AT_EACCESS */
    { 1434, 0x7fe, 0x1000 }, /* AT_EMPTY_PATH */
    { 1448, 0x7fe, 0x10000 }, /* AT_EXECVE_CHECK */
    { 1464, 0x7fe, 0xffffffffffffff9c }, /* AT_FDCWD */
    { 1473, 0x7fe, 0x2 }, /* AT_HANDLE_CONNECTABLE */
    { 1495, 0x7fe, 0x200 }, /* AT_HANDLE_FID */
    { 1509, 0x7fe, 0x1 }, /* AT_HANDLE_MNT_ID_UNIQUE */
    { 1533, 0x7fe, 0x800 }, /* AT_NO_AUTOMOUNT */
    { 1549, 0x7fe, 0x8000 }, /* AT_RECURSIVE */
    { 1562, 0x7fe, 0x200 }, /* AT_REMOVEDIR */
    { 1575, 0x7fe, 0x2 }, /* AT_RENAME_EXCHANGE */
    { 1594, 0x7fe, 0x1 }, /* AT_RENAME_NOREPLACE */
    { 1614, 0x7fe, 0x4 }, /* AT_RENAME_WHITEOUT */
    { 1633, 0x7fe, 0x4000 }, /* AT_STATX_DONT_SYNC */
    { 1652, 0x7fe, 0x2000 }, /* AT_STATX_FORCE_SYNC */
    { 1672, 0x7fe, 0x0 }, /* AT_STATX_SYNC_AS_STAT */
    { 1694, 0x7fe, 0x6000 }, /* AT_STATX_SYNC_TYPE */
    { 1713, 0x7fe, 0x400 }, /* AT_SYMLINK_FOLLOW */
    { 1731, 0x7fe, 0x100 }, /* AT_SYMLINK_NOFOLLOW */
    { 1751, 0x040, 0x44f0 }, /* BIODASDABORTIO */
    { 1766, 0x040, 0x44f1 }, /* BIODASDALLOWIO */
    { 1781, 0x040, 0xc0284402 }, /* BIODASDCHECKFMT */
    { 1797, 0x040, 0x40684404 }, /* BIODASDCOPYPAIRSWAP */
    { 1817, 0x040, 0x4400 }, /* BIODASDDISABLE */
    { 1832, 0x040, 0x4401 }, /* BIODASDENABLE */
    { 1846, 0x040, 0x40104401 }, /* BIODASDFMT */
    { 1857, 0x040, 0x80204405 }, /* BIODASDGATTR */
    { 1870, 0x040, 0x81784401 }, /* BIODASDINFO */
    { 1882, 0x040, 0x81a04403 }, /* BIODASDINFO2 */
    { 1895, 0x040, 0x84084402 }, /* BIODASDPRRD */
    { 1907, 0x040, 0x4405 }, /* BIODASDPRRST */
    { 1920, 0x040, 0x80c04404 }, /* BIODASDPSRD */
    { 1932, 0x040, 0x4406 }, /* BIODASDQUIESCE */
    { 1947, 0x040, 0x40104403 }, /* BIODASDRAS */
    { 1958, 0x040, 0x4407 }, /* BIODASDRESUME */
    { 1972, 0x040, 0x4403 }, /* BIODASDRLSE */
    { 1984, 0x040, 0x4402 }, /* BIODASDRSRV */
    { 1996, 0x040, 0x40204402 }, /* BIODASDSATTR */
    { 2009, 0x040, 0x4404 }, /* BIODASDSLCK */
    { 2021, 0x040, 0xc00d4401 }, /* BIODASDSNID */
    { 2033, 0x040, 0xc02044f0 }, /* BIODASDSYMMIO */
    { 2047, 0x47e, 0x127a }, /* BLKALIGNOFF */
    { 2047, 0x380, 0x2000127a }, /* BLKALIGNOFF */
    { 2059, 0x46a, 0x80081270 }, /* BLKBSZGET */
    { 2059, 0x014, 0x80041270 }, /* BLKBSZGET */
    { 2059, 0x380, 0x40081270 }, /* BLKBSZGET */
    { 2069, 0x46a, 0x40081271 }, /* BLKBSZSET */
    { 2069, 0x014, 0x40041271 }, /* BLKBSZSET */
    { 2069, 0x380, 0x80081271 }, /* BLKBSZSET */
    { 2079, 0x47e, 0x40101287 }, /* BLKCLOSEZONE */
    { 2079, 0x380, 0x80101287 }, /* BLKCLOSEZONE */
    { 2092, 0x47e, 0x1277 }, /* BLKDISCARD */
    { 2092, 0x380, 0x20001277 }, /* BLKDISCARD */
    { 2103, 0x47e, 0x127c }, /* BLKDISCARDZEROES */
    { 2103, 0x380, 0x2000127c }, /* BLKDISCARDZEROES */
    { 2120, 0x47e, 0x40101288 }, /* BLKFINISHZONE */
    { 2120, 0x380, 0x80101288 }, /* BLKFINISHZONE */
    { 2134, 0x47e, 0x1261 }, /* BLKFLSBUF */
    { 2134, 0x380, 0x20001261 }, /* BLKFLSBUF */
    { 2144, 0x47e, 0x1265 }, /* BLKFRAGET */
    { 2144, 0x380, 0x20001265 }, /* BLKFRAGET */
    { 2154, 0x47e, 0x1264 }, /* BLKFRASET */
    { 2154, 0x380, 0x20001264 }, /* BLKFRASET */
    { 2164, 0x47e, 0x80081280 }, /* BLKGETDISKSEQ */
    { 2164, 0x380, 0x40081280 }, /* BLKGETDISKSEQ */
    { 2178, 0x47e, 0x80041285 }, /* BLKGETNRZONES */
    { 2178, 0x380, 0x40041285 }, /* BLKGETNRZONES */
    { 2192, 0x47e, 0x1260 }, /* BLKGETSIZE */
    { 2192, 0x380, 0x20001260 }, /* BLKGETSIZE */
    { 2203, 0x46a, 0x80081272 }, /* BLKGETSIZE64 */
    { 2203, 0x014, 0x80041272 }, /* BLKGETSIZE64 */
    { 2203, 0x380, 0x40081272 }, /* BLKGETSIZE64 */
    { 2216, 0x47e, 0x80041284 }, /* BLKGETZONESZ */
    { 2216, 0x380, 0x40041284 }, /* BLKGETZONESZ */
    { 2229, 0x47e, 0x1278 }, /* BLKIOMIN */
    { 2229, 0x380, 0x20001278 }, /* BLKIOMIN */
    { 2238, 0x47e, 0x1279 }, /* BLKIOOPT */
    { 2238, 0x380, 0x20001279 }, /* BLKIOOPT */
    { 2247, 0x47e, 0x40101286 }, /* BLKOPENZONE */
    { 2247, 0x380, 0x80101286 }, /* BLKOPENZONE */
    { 2259, 0x47e, 0x127b }, /* BLKPBSZGET */
    { 2259, 0x380, 0x2000127b }, /* BLKPBSZGET */
    { 2270, 0x47e, 0x1269 }, /* BLKPG */
    { 2270, 0x380, 0x20001269 }, /* BLKPG */
    { 2276, 0x7fe, 0x1 }, /* BLKPG_ADD_PARTITION */
    { 2296, 0x7fe, 0x2 }, /* BLKPG_DEL_PARTITION */
    { 2316, 0x7fe, 0x40 }, /* BLKPG_DEVNAMELTH */
    { 2333, 0x7fe, 0x3 }, /* BLKPG_RESIZE_PARTITION */
    { 2356, 0x7fe, 0x40 }, /* BLKPG_VOLNAMELTH */
    { 2373, 0x47e, 0x1263 }, /* BLKRAGET */
    { 2373, 0x380, 0x20001263 }, /* BLKRAGET */
    { 2382, 0x47e, 0x1262 }, /* BLKRASET */
    { 2382, 0x380, 0x20001262 }, /* BLKRASET */
    { 2391, 0x7fe, 0xc0101282 }, /* BLKREPORTZONE */
    { 2405, 0x7fe, 0xc010128e }, /* BLKREPORTZONEV2 */
    { 2421, 0x47e, 0x40101283 }, /* BLKRESETZONE */
    { 2421, 0x380, 0x80101283 }, /* BLKRESETZONE */
    { 2434, 0x47e, 0x125e }, /* BLKROGET */
    { 2434, 0x380, 0x2000125e }, /* BLKROGET */
    { 2443, 0x47e, 0x125d }, /* BLKROSET */
    { 2443, 0x380, 0x2000125d }, /* BLKROSET */
    { 2452, 0x47e, 0x127e }, /* BLKROTATIONAL */
    { 2452, 0x380, 0x2000127e }, /* BLKROTATIONAL */
    { 2466, 0x47e, 0x125f }, /* BLKRRPART */
    { 2466, 0x380, 0x2000125f }, /* BLKRRPART */
    { 2476, 0x47e, 0x127d }, /* BLKSECDISCARD */
    { 2476, 0x380, 0x2000127d }, /* BLKSECDISCARD */
    { 2490, 0x47e, 0x1267 }, /* BLKSECTGET */
    { 2490, 0x380, 0x20001267 }, /* BLKSECTGET */
    { 2501, 0x47e, 0x1266 }, /* BLKSECTSET */
    { 2501, 0x380, 0x20001266 }, /* BLKSECTSET */
    { 2512, 0x47e, 0x1268 }, /* BLKSSZGET */
    { 2512, 0x380, 0x20001268 }, /* BLKSSZGET */
    { 2522, 0x7fa, 0xc0481273 }, /* BLKTRACESETUP */
    { 2522, 0x004, 0xc0401273 }, /* BLKTRACESETUP */
    { 2536, 0x7fe, 0xc0c0128e }, /* BLKTRACESETUP2 */
    { 2551, 0x47e, 0x1274 }, /* BLKTRACESTART */
    { 2551, 0x380, 0x20001274 }, /* BLKTRACESTART */
    { 2565, 0x47e, 0x1275 }, /* BLKTRACESTOP */
    { 2565, 0x380, 0x20001275 }, /* BLKTRACESTOP */
    { 2578, 0x47e, 0x1276 }, /* BLKTRACETEARDOWN */
    { 2578, 0x380, 0x20001276 }, /* BLKTRACETEARDOWN */
    { 2595, 0x7fe, 0x20 }, /* BLKTRACE_BDEV_SIZE */
    { 2614, 0x7fe, 0x40 }, /* BLKTRACE_BDEV_SIZE2 */
    { 2634, 0x47e, 0x127f }, /* BLKZEROOUT */
    { 2634, 0x380, 0x2000127f }, /* BLKZEROOUT */
    { 2645, 0x7fe, 0xff }, /* BLK_ZONE_COND_ACTIVE */
    { 2666, 0x7fe, 0x4 }, /* BLK_ZONE_COND_CLOSED */
    { 2687, 0x7fe, 0x1 }, /* BLK_ZONE_COND_EMPTY */
    { 2707, 0x7fe, 0x3 }, /* BLK_ZONE_COND_EXP_OPEN */
    { 2730, 0x7fe, 0xe }, /* BLK_ZONE_COND_FULL */
    { 2749, 0x7fe, 0x2 }, /* BLK_ZONE_COND_IMP_OPEN */
    { 2772, 0x7fe, 0x0 }, /* BLK_ZONE_COND_NOT_WP */
    { 2793, 0x7fe, 0xf }, /* BLK_ZONE_COND_OFFLINE */
    { 2815, 0x7fe, 0xd }, /* BLK_ZONE_COND_READONLY */
    { 2838, 0x7fe, 0x80000000 }, /* BLK_ZONE_REP_CACHED */
    { 2858, 0x7fe, 0x1 }, /* BLK_ZONE_REP_CAPACITY */
    { 2880, 0x7fe, 0x1 }, /* BLK_ZONE_TYPE_CONVENTIONAL */
    { 2907, 0x7fe, 0x3 }, /* BLK_ZONE_TYPE_SEQWRITE_PREF */
    { 2935, 0x7fe, 0x2 }, /* BLK_ZONE_TYPE_SEQWRITE_REQ */
    { 2962, 0x7fe, 0x2 }, /* BRCTL_ADD_BRIDGE */
    { 2979, 0x7fe, 0x4 }, /* BRCTL_ADD_IF */
    { 2992, 0x7fe, 0x3 }, /* BRCTL_DEL_BRIDGE */
    { 3009, 0x7fe, 0x5 }, /* BRCTL_DEL_IF */
    { 3022, 0x7fe, 0x1 }, /* BRCTL_GET_BRIDGES */
    { 3040, 0x7fe, 0x6 }, /* BRCTL_GET_BRIDGE_INFO */
    { 3062, 0x7fe, 0x12 }, /* BRCTL_GET_FDB_ENTRIES */
    { 3084, 0x7fe, 0xd }, /* BRCTL_GET_PORT_INFO */
    { 3104, 0x7fe, 0x7 }, /* BRCTL_GET_PORT_LIST */
    { 3124, 0x7fe, 0x0 }, /* BRCTL_GET_VERSION */
    { 3142, 0x7fe, 0xb }, /* BRCTL_SET_AGEING_TIME */
    { 3164, 0x7fe, 0x8 }, /* BRCTL_SET_BRIDGE_FORWARD_DELAY */
    { 3195, 0x7fe, 0x9 }, /* BRCTL_SET_BRIDGE_HELLO_TIME */
    { 3223, 0x7fe, 0xa }, /* BRCTL_SET_BRIDGE_MAX_AGE */
    { 3248, 0x7fe, 0xf }, /* BRCTL_SET_BRIDGE_PRIORITY */
    { 3274, 0x7fe, 0xe }, /* BRCTL_SET_BRIDGE_STP_STATE */
    { 3301, 0x7fe, 0xc }, /* BRCTL_SET_GC_INTERVAL */
    { 3323, 0x7fe, 0x11 }, /* BRCTL_SET_PATH_COST */
    { 3343, 0x7fe, 0x10 }, /* BRCTL_SET_PORT_PRIORITY */
    { 3367, 0x7fe, 0x1 }, /* BRCTL_VERSION */
    { 3381, 0x7fe, 0x1e }, /* CAP_AUDIT_CONTROL */
    { 3399, 0x7fe, 0x25 }, /* CAP_AUDIT_READ */
    { 3414, 0x7fe, 0x1d }, /* CAP_AUDIT_WRITE */
    { 3430, 0x7fe, 0x24 }, /* CAP_BLOCK_SUSPEND */
    { 3448, 0x7fe, 0x27 }, /* CAP_BPF */
    { 3456, 0x7fe, 0x28 }, /* CAP_CHECKPOINT_RESTORE */
    { 3479, 0x7fe, 0x0 }, /* CAP_CHOWN */
    { 3489, 0x7fe, 0x1 }, /* CAP_DAC_OVERRIDE */
    { 3506, 0x7fe, 0x2 }, /* CAP_DAC_READ_SEARCH */
    { 3526, 0x7fe, 0x3 }, /* CAP_FOWNER */
    { 3537, 0x7fe, 0x4 }, /* CAP_FSETID */
    { 3548, 0x7fe, 0xe }, /* CAP_IPC_LOCK */
    { 3561, 0x7fe, 0xf }, /* CAP_IPC_OWNER */
    { 3575, 0x7fe, 0x5 }, /* CAP_KILL */
    { 3584, 0x7fe, 0x1c }, /* CAP_LEASE */
    { 3594, 0x7fe, 0x9 }, /* CAP_LINUX_IMMUTABLE */
    { 3614, 0x7fe, 0x21 }, /* CAP_MAC_ADMIN */
    { 3628, 0x7fe, 0x20 }, /* CAP_MAC_OVERRIDE */
    { 3645, 0x7fe, 0x1b }, /* CAP_MKNOD */
    { 3655, 0x7fe, 0xc }, /* CAP_NET_ADMIN */
    { 3669, 0x7fe, 0xa }, /* CAP_NET_BIND_SERVICE */
    { 3690, 0x7fe, 0xb }, /* CAP_NET_BROADCAST */
    { 3708, 0x7fe, 0xd }, /* CAP_NET_RAW */
    { 3720, 0x7fe, 0x26 }, /* CAP_PERFMON */
    { 3732, 0x7fe, 0x1f }, /* CAP_SETFCAP */
    { 3744, 0x7fe, 0x6 }, /* CAP_SETGID */
    { 3755, 0x7fe, 0x8 }, /* CAP_SETPCAP */
    { 3767, 0x7fe, 0x7 }, /* CAP_SETUID */
    { 3778, 0x7fe, 0x22 }, /* CAP_SYSLOG */
    { 3789, 0x7fe, 0x15 }, /* CAP_SYS_ADMIN */
    { 3803, 0x7fe, 0x16 }, /* CAP_SYS_BOOT */
    { 3816, 0x7fe, 0x12 }, /* CAP_SYS_CHROOT */
    { 3831, 0x7fe, 0x10 }, /* CAP_SYS_MODULE */
    { 3846, 0x7fe, 0x17 }, /* CAP_SYS_NICE */
    { 3859, 0x7fe, 0x14 }, /* CAP_SYS_PACCT */
    { 3873, 0x7fe, 0x13 }, /* CAP_SYS_PTRACE */
    { 3888, 0x7fe, 0x11 }, /* CAP_SYS_RAWIO */
    { 3902, 0x7fe, 0x18 }, /* CAP_SYS_RESOURCE */
    { 3919, 0x7fe, 0x19 }, /* CAP_SYS_TIME */
    { 3932, 0x7fe, 0x1a }, /* CAP_SYS_TTY_CONFIG */
    { 3951, 0x7fe, 0x23 }, /* CAP_WAKE_ALARM */
    { 3966, 0x7fe, 0x2000 }, /* CDC_CD_R */
    { 3975, 0x7fe, 0x4000 }, /* CDC_CD_RW */
    { 3985, 0x7fe, 0x1 }, /* CDC_CLOSE_TRAY */
    { 4000, 0x7fe, 0x800 }, /* CDC_DRIVE_STATUS */
    { 4017, 0x7fe, 0x8000 }, /* CDC_DVD */
    { 4025, 0x7fe, 0x10000 }, /* CDC_DVD_R */
    { 4035, 0x7fe, 0x20000 }, /* CDC_DVD_RAM */
    { 4047, 0x7fe, 0x1000 }, /* CDC_GENERIC_PACKET */
    { 4066, 0x7fe, 0x4 }, /* CDC_LOCK */
    { 4075, 0x7fe, 0x40 }, /* CDC_MCN */
    { 4083, 0x7fe, 0x80 }, /* CDC_MEDIA_CHANGED */
    { 4101, 0x7fe, 0x40000 }, /* CDC_MO_DRIVE */
    { 4114, 0x7fe, 0x80000 }, /* CDC_MRW */
    { 4122, 0x7fe, 0x100000 }, /* CDC_MRW_W */
    { 4132, 0x7fe, 0x20 }, /* CDC_MULTI_SESSION */
    { 4150, 0x7fe, 0x2 }, /* CDC_OPEN_TRAY */
    { 4164, 0x7fe, 0x100 }, /* CDC_PLAY_AUDIO */
    { 4179, 0x7fe, 0x200000 }, /* CDC_RAM */
    { 4187, 0x7fe, 0x200 }, /* CDC_RESET */
    { 4197, 0x7fe, 0x10 }, /* CDC_SELECT_DISC */
    { 4213, 0x7fe, 0x8 }, /* CDC_SELECT_SPEED */
    { 4230, 0x7fe, 0x5382 }, /* CDROMAUDIOBUFSIZ */
    { 4247, 0x7fe, 0x5319 }, /* CDROMCLOSETRAY */
    { 4262, 0x7fe, 0x5309 }, /* CDROMEJECT */
    { 4273, 0x7fe, 0x530f }, /* CDROMEJECT_SW */
    { 4287, 0x7fe, 0x531d }, /* CDROMGETSPINDOWN */
    { 4304, 0x7fe, 0x5310 }, /* CDROMMULTISESSION */
    { 4322, 0x7fe, 0x5301 }, /* CDROMPAUSE */
    { 4333, 0x7fe, 0x5317 }, /* CDROMPLAYBLK */
    { 4346, 0x7fe, 0x5303 }, /* CDROMPLAYMSF */
    { 4359, 0x7fe, 0x5304 }, /* CDROMPLAYTRKIND */
    { 4375, 0x7fe, 0x5318 }, /* CDROMREADALL */
    { 4388, 0x7fe, 0x530e }, /* CDROMREADAUDIO */
    { 4403, 0x7fe, 0x5315 }, /* CDROMREADCOOKED */
    { 4419, 0x7fe, 0x530d }, /* CDROMREADMODE1 */
    { 4434, 0x7fe, 0x530c }, /* CDROMREADMODE2 */
    { 4449, 0x7fe, 0x5314 }, /* CDROMREADRAW */
    { 4462, 0x7fe, 0x5306 }, /* CDROMREADTOCENTRY */
    { 4480, 0x7fe, 0x5305 }, /* CDROMREADTOCHDR */
    { 4496, 0x7fe, 0x5312 }, /* CDROMRESET */
    { 4507, 0x7fe, 0x5302 }, /* CDROMRESUME */
    { 4519, 0x7fe, 0x5316 }, /* CDROMSEEK */
    { 4529, 0x7fe, 0x531e }, /* CDROMSETSPINDOWN */
    { 4546, 0x7fe, 0x5308 }, /* CDROMSTART */
    { 4557, 0x7fe, 0x5307 }, /* CDROMSTOP */
    { 4567, 0x7fe, 0x530b }, /* CDROMSUBCHNL */
    { 4580, 0x7fe, 0x530a }, /* CDROMVOLCTRL */
    { 4593, 0x7fe, 0x5313 }, /* CDROMVOLREAD */
    { 4606, 0x7fe, 0x13 }, /* CDROM_AUDIO_COMPLETED */
    { 4628, 0x7fe, 0x14 }, /* CDROM_AUDIO_ERROR */
    { 4646, 0x7fe, 0x0 }, /* CDROM_AUDIO_INVALID */
    { 4666, 0x7fe, 0x15 }, /* CDROM_AUDIO_NO_STATUS */
    { 4688, 0x7fe, 0x12 }, /* CDROM_AUDIO_PAUSED */
    { 4707, 0x7fe, 0x11 }, /* CDROM_AUDIO_PLAY */
    { 4724, 0x7fe, 0x5328 }, /* CDROM_CHANGER_NSLOTS */
    { 4745, 0x7fe, 0x5321 }, /* CDROM_CLEAR_OPTIONS */
    { 4765, 0x7fe, 0x4 }, /* CDROM_DATA_TRACK */
    { 4782, 0x7fe, 0x5330 }, /* CDROM_DEBUG */
    { 4794, 0x7fe, 0x5327 }, /* CDROM_DISC_STATUS */
    { 4812, 0x7fe, 0x5326 }, /* CDROM_DRIVE_STATUS */
    { 4831, 0x7fe, 0x5331 }, /* CDROM_GET_CAPABILITY */
    { 4852, 0x7fe, 0x5311 }, /* CDROM_GET_MCN */
    { 4866, 0x7fe, 0x5311 }, /* CDROM_GET_UPC */
    { 4880, 0x7fe, 0x5395 }, /* CDROM_LAST_WRITTEN */
    { 4899, 0x7fe, 0x1 }, /* CDROM_LBA */
    { 4909, 0x7fe, 0xaa }, /* CDROM_LEADOUT */
    { 4923, 0x7fe, 0x5329 }, /* CDROM_LOCKDOOR */
    { 4938, 0x7fe, 0x5325 }, /* CDROM_MEDIA_CHANGED */
    { 4958, 0x7fe, 0x2 }, /* CDROM_MSF */
    { 4968, 0x7fe, 0x5394 }, /* CDROM_NEXT_WRITABLE */
    { 4988, 0x7fe, 0xc }, /* CDROM_PACKET_SIZE */
    { 5006, 0x7fe, 0x5323 }, /* CDROM_SELECT_DISC */
    { 5024, 0x7fe, 0x5322 }, /* CDROM_SELECT_SPEED */
    { 5043, 0x7fe, 0x5393 }, /* CDROM_SEND_PACKET */
    { 5061, 0x7fe, 0x5320 }, /* CDROM_SET_OPTIONS */
    { 5079, 0x7fe, 0x5396 }, /* CDROM_TIMED_MEDIA_CHANGE */
    { 5104, 0x7fe, 0x64 }, /* CDS_AUDIO */
    { 5114, 0x7fe, 0x65 }, /* CDS_DATA_1 */
    { 5125, 0x7fe, 0x66 }, /* CDS_DATA_2 */
    { 5136, 0x7fe, 0x4 }, /* CDS_DISC_OK */
    { 5148, 0x7fe, 0x3 }, /* CDS_DRIVE_NOT_READY */
    { 5168, 0x7fe, 0x69 }, /* CDS_MIXED */
    { 5178, 0x7fe, 0x1 }, /* CDS_NO_DISC */
    { 5190, 0x7fe, 0x0 }, /* CDS_NO_INFO */
    { 5202, 0x7fe, 0x2 }, /* CDS_TRAY_OPEN */
    { 5216, 0x7fe, 0x67 }, /* CDS_XA_2_1 */
    { 5227, 0x7fe, 0x68 }, /* CDS_XA_2_2 */
    { 5238, 0x7fe, 0x10 }, /* CLOCK_AUX */
    { 5248, 0x7fe, 0x17 }, /* CLOCK_AUX_LAST */
    { 5263, 0x7fe, 0x7 }, /* CLOCK_BOOTTIME */
    { 5278, 0x7fe, 0x9 }, /* CLOCK_BOOTTIME_ALARM */
    { 5299, 0x7fe, 0x0 }, /* CLOCK_DEFAULT */
    { 5313, 0x7fe, 0x1 }, /* CLOCK_EXT */
    { 5323, 0x7fe, 0x2 }, /* CLOCK_INT */
    { 5333, 0x7fe, 0x1 }, /* CLOCK_MONOTONIC */
    { 5349, 0x7fe, 0x6 }, /* CLOCK_MONOTONIC_COARSE */
    { 5372, 0x7fe, 0x4 }, /* CLOCK_MONOTONIC_RAW */
    { 5392, 0x7fe, 0x2 }, /* CLOCK_PROCESS_CPUTIME_ID */
    { 5417, 0x7fe, 0x0 }, /* CLOCK_REALTIME */
    { 5432, 0x7fe, 0x8 }, /* CLOCK_REALTIME_ALARM */
    { 5453, 0x7fe, 0x5 }, /* CLOCK_REALTIME_COARSE */
    { 5475, 0x7fe, 0xa }, /* CLOCK_SGI_CYCLE */
    { 5491, 0x7fe, 0xb }, /* CLOCK_TAI */
    { 5501, 0x7fe, 0x3 }, /* CLOCK_THREAD_CPUTIME_ID */
    { 5525, 0x7fe, 0x4 }, /* CLOCK_TXFROMRX */
    { 5540, 0x7fe, 0x3 }, /* CLOCK_TXINT */
    { 5552, 0x7fe, 0x40 }, /* CLONE_ARGS_SIZE_VER0 */
    { 5573, 0x7fe, 0x50 }, /* CLONE_ARGS_SIZE_VER1 */
    { 5594, 0x7fe, 0x58 }, /* CLONE_ARGS_SIZE_VER2 */
    { 5615, 0x7fe, 0x400000000 }, /* CLONE_AUTOREAP */
    { 5630, 0x7fe, 0x200000 }, /* CLONE_CHILD_CLEARTID */
    { 5651, 0x7fe, 0x1000000 }, /* CLONE_CHILD_SETTID */
    { 5670, 0x7fe, 0x100000000 }, /* CLONE_CLEAR_SIGHAND */
    { 5690, 0x7fe, 0x400000 }, /* CLONE_DETACHED */
    { 5705, 0x7fe, 0x2000000000 }, /* CLONE_EMPTY_MNTNS */
    { 5723, 0x7fe, 0x400 }, /* CLONE_FILES */
    { 5735, 0x7fe, 0x200 }, /* CLONE_FS */
    { 5744, 0x7fe, 0x200000000 }, /* CLONE_INTO_CGROUP */
    { 5762, 0x7fe, 0x80000000 }, /* CLONE_IO */
    { 5771, 0x7fe, 0x2000000 }, /* CLONE_NEWCGROUP */
    { 5787, 0x7fe, 0x8000000 }, /* CLONE_NEWIPC */
    { 5800, 0x7fe, 0x40000000 }, /* CLONE_NEWNET */
    { 5813, 0x7fe, 0x20000 }, /* CLONE_NEWNS */
    { 5825, 0x7fe, 0x20000000 }, /* CLONE_NEWPID */
    { 5838, 0x7fe, 0x80 }, /* CLONE_NEWTIME */
    { 5852, 0x7fe, 0x10000000 }, /* CLONE_NEWUSER */
    { 5866, 0x7fe, 0x4000000 }, /* CLONE_NEWUTS */
    { 5879, 0x7fe, 0x800000000 }, /* CLONE_NNP */
    { 5889, 0x7fe, 0x8000 }, /* CLONE_PARENT */
    { 5902, 0x7fe, 0x100000 }, /* CLONE_PARENT_SETTID */
    { 5922, 0x7fe, 0x1000 }, /* CLONE_PIDFD */
    { 5934, 0x7fe, 0x1000000000 }, /* CLONE_PIDFD_AUTOKILL */
    { 5955, 0x7fe, 0x2000 }, /* CLONE_PTRACE */
    { 5968, 0x7fe, 0x80000 }, /* CLONE_SETTLS */
    { 5981, 0x7fe, 0x800 }, /* CLONE_SIGHAND */
    { 5995, 0x7fe, 0x40000 }, /* CLONE_SYSVSEM */
    { 6009, 0x7fe, 0x10000 }, /* CLONE_THREAD */
    { 6022, 0x7fe, 0x800000 }, /* CLONE_UNTRACED */
    { 6037, 0x7fe, 0x4000 }, /* CLONE_VFORK */
    { 6049, 0x7fe, 0x100 }, /* CLONE_VM */
    { 6058, 0x7fe, 0x4 }, /* CLOSE_RANGE_CLOEXEC */
    { 6078, 0x7fe, 0x2 }, /* CLOSE_RANGE_UNSHARE */
    { 6098, 0x7fe, 0xff }, /* CSIGNAL */
    { 6106, 0x7fe, 0x62 }, /* DMA_BUF_BASE */
    { 6119, 0x7fe, 0xc0086202 }, /* DMA_BUF_IOCTL_EXPORT_SYNC_FILE */
    { 6150, 0x47e, 0x40086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 6150, 0x380, 0x80086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 6181, 0x47e, 0x40086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 6181, 0x380, 0x80086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 6200, 0x7fe, 0x444d4142 }, /* DMA_BUF_MAGIC */
    { 6214, 0x7fe, 0x20 }, /* DMA_BUF_NAME_LEN */
    { 6231, 0x46a, 0x40086201 }, /* DMA_BUF_SET_NAME */
    { 6231, 0x014, 0x40046201 }, /* DMA_BUF_SET_NAME */
    { 6231, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME */
    { 6248, 0x47e, 0x40046201 }, /* DMA_BUF_SET_NAME_A */
    { 6248, 0x380, 0x80046201 }, /* DMA_BUF_SET_NAME_A */
    { 6267, 0x47e, 0x40086201 }, /* DMA_BUF_SET_NAME_B */
    { 6267, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME_B */
    { 6286, 0x7fe, 0x4 }, /* DMA_BUF_SYNC_END */
    { 6303, 0x7fe, 0x1 }, /* DMA_BUF_SYNC_READ */
    { 6321, 0x7fe, 0x3 }, /* DMA_BUF_SYNC_RW */
    { 6337, 0x7fe, 0x0 }, /* DMA_BUF_SYNC_START */
    { 6356, 0x7fe, 0x7 }, /* DMA_BUF_SYNC_VALID_FLAGS_MASK */
    { 6386, 0x7fe, 0x2 }, /* DMA_BUF_SYNC_WRITE */
    { 6405, 0x7fe, 0xc0184800 }, /* DMA_HEAP_IOCTL_ALLOC */
    { 6426, 0x7fe, 0x48 }, /* DMA_HEAP_IOC_MAGIC */
    { 6445, 0x7fe, 0x80003 }, /* DMA_HEAP_VALID_FD_FLAGS */
    { 6469, 0x7fe, 0x0 }, /* DMA_HEAP_VALID_HEAP_FLAGS */
    { 6495, 0x7fe, 0x20 }, /* DM_ACTIVE_PRESENT_FLAG */
    { 6518, 0x7fe, 0x100 }, /* DM_BUFFER_FULL_FLAG */
    { 6538, 0x7fe, 0x10000 }, /* DM_DATA_OUT_FLAG */
    { 6555, 0x7fe, 0x20000 }, /* DM_DEFERRED_REMOVE */
    { 6574, 0x7fe, 0xc138fd10 }, /* DM_DEV_ARM_POLL */
    { 6590, 0x7fe, 0x10 }, /* DM_DEV_ARM_POLL_CMD */
    { 6610, 0x7fe, 0xc138fd03 }, /* DM_DEV_CREATE */
    { 6624, 0x7fe, 0x3 }, /* DM_DEV_CREATE_CMD */
    { 6642, 0x7fe, 0xc138fd04 }, /* DM_DEV_REMOVE */
    { 6656, 0x7fe, 0x4 }, /* DM_DEV_REMOVE_CMD */
    { 6674, 0x7fe, 0xc138fd05 }, /* DM_DEV_RENAME */
    { 6688, 0x7fe, 0x5 }, /* DM_DEV_RENAME_CMD */
    { 6706, 0x7fe, 0xc138fd0f }, /* DM_DEV_SET_GEOMETRY */
    { 6726, 0x7fe, 0xf }, /* DM_DEV_SET_GEOMETRY_CMD */
    { 6750, 0x7fe, 0xc138fd07 }, /* DM_DEV_STATUS */
    { 6764, 0x7fe, 0x7 }, /* DM_DEV_STATUS_CMD */
    { 6782, 0x7fe, 0xc138fd06 }, /* DM_DEV_SUSPEND */
    { 6797, 0x7fe, 0x6 }, /* DM_DEV_SUSPEND_CMD */
    { 6816, 0x7fe, 0xc138fd08 }, /* DM_DEV_WAIT */
    { 6828, 0x7fe, 0x8 }, /* DM_DEV_WAIT_CMD */
    { 6844, 0x7fe, 0xc138fd11 }, /* DM_GET_TARGET_VERSION */
    { 6866, 0x7fe, 0x11 }, /* DM_GET_TARGET_VERSION_CMD */
    { 6892, 0x7fe, 0x80000 }, /* DM_IMA_MEASUREMENT_FLAG */
    { 6916, 0x7fe, 0x40 }, /* DM_INACTIVE_PRESENT_FLAG */
    { 6941, 0x7fe, 0x40000 }, /* DM_INTERNAL_SUSPEND_FLAG */
    { 6966, 0x7fe, 0xfd }, /* DM_IOCTL */
    { 6975, 0x7fe, 0xc138fd02 }, /* DM_LIST_DEVICES */
    { 6991, 0x7fe, 0x2 }, /* DM_LIST_DEVICES_CMD */
    { 7011, 0x7fe, 0xc138fd0d }, /* DM_LIST_VERSIONS */
    { 7028, 0x7fe, 0xd }, /* DM_LIST_VERSIONS_CMD */
    { 7049, 0x7fe, 0x10 }, /* DM_MAX_TYPE_NAME */
    { 7066, 0x47e, 0xfd12 }, /* DM_MPATH_PROBE_PATHS */
    { 7066, 0x380, 0x2000fd12 }, /* DM_MPATH_PROBE_PATHS */
    { 7087, 0x7fe, 0x12 }, /* DM_MPATH_PROBE_PATHS_CMD */
    { 7112, 0x7fe, 0x800 }, /* DM_NOFLUSH_FLAG */
    { 7128, 0x7fe, 0x8 }, /* DM_PERSISTENT_DEV_FLAG */
    { 7151, 0x7fe, 0x1000 }, /* DM_QUERY_INACTIVE_TABLE_FLAG */
    { 7180, 0x7fe, 0x1 }, /* DM_READONLY_FLAG */
    { 7197, 0x7fe, 0xc138fd01 }, /* DM_REMOVE_ALL */
    { 7211, 0x7fe, 0x1 }, /* DM_REMOVE_ALL_CMD */
    { 7229, 0x7fe, 0x8000 }, /* DM_SECURE_DATA_FLAG */
    { 7249, 0x7fe, 0x200 }, /* DM_SKIP_BDGET_FLAG */
    { 7268, 0x7fe, 0x400 }, /* DM_SKIP_LOCKFS_FLAG */
    { 7288, 0x7fe, 0x10 }, /* DM_STATUS_TABLE_FLAG */
    { 7309, 0x7fe, 0x2 }, /* DM_SUSPEND_FLAG */
    { 7325, 0x7fe, 0xc138fd0a }, /* DM_TABLE_CLEAR */
    { 7340, 0x7fe, 0xa }, /* DM_TABLE_CLEAR_CMD */
    { 7359, 0x7fe, 0xc138fd0b }, /* DM_TABLE_DEPS */
    { 7373, 0x7fe, 0xb }, /* DM_TABLE_DEPS_CMD */
    { 7391, 0x7fe, 0xc138fd09 }, /* DM_TABLE_LOAD */
    { 7405, 0x7fe, 0x9 }, /* DM_TABLE_LOAD_CMD */
    { 7423, 0x7fe, 0xc138fd0c }, /* DM_TABLE_STATUS */
    { 7439, 0x7fe, 0xc }, /* DM_TABLE_STATUS_CMD */
    { 7459, 0x7fe, 0xc138fd0e }, /* DM_TARGET_MSG */
    { 7473, 0x7fe, 0xe }, /* DM_TARGET_MSG_CMD */
    { 7491, 0x7fe, 0x2000 }, /* DM_UEVENT_GENERATED_FLAG */
    { 7516, 0x7fe, 0x4000 }, /* DM_UUID_FLAG */
    { 7529, 0x7fe, 0x81 }, /* DM_UUID_LEN */
    { 7541, 0x7fe, 0xc138fd00 }, /* DM_VERSION */
    { 7552, 0x7fe, 0x0 }, /* DM_VERSION_CMD */
    { 7567, 0x7fe, 0x4 }, /* DM_VERSION_MAJOR */
    { 7584, 0x7fe, 0x32 }, /* DM_VERSION_MINOR */
    { 7601, 0x7fe, 0x0 }, /* DM_VERSION_PATCHLEVEL */
    { 7623, 0x7fe, 0x1 }, /* DN_ACCESS */
    { 7633, 0x7fe, 0x20 }, /* DN_ATTRIB */
    { 7643, 0x7fe, 0x4 }, /* DN_CREATE */
    { 7653, 0x7fe, 0x8 }, /* DN_DELETE */
    { 7663, 0x7fe, 0x2 }, /* DN_MODIFY */
    { 7673, 0x7fe, 0x80000000 }, /* DN_MULTISHOT */
    { 7686, 0x7fe, 0x10 }, /* DN_RENAME */
    { 7696, 0x7ea, 0xc0206416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7696, 0x014, 0xc0186416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7715, 0x7fe, 0xc0086420 }, /* DRM_IOCTL_ADD_CTX */
    { 7733, 0x7fe, 0xc0046427 }, /* DRM_IOCTL_ADD_DRAW */
    { 7752, 0x7ea, 0xc0286415 }, /* DRM_IOCTL_ADD_MAP */
    { 7752, 0x014, 0xc0186415 }, /* DRM_IOCTL_ADD_MAP */
    { 7770, 0x47e, 0x6430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7770, 0x380, 0x20006430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7792, 0x7ea, 0xc0206434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7792, 0x014, 0xc0106434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7812, 0x46a, 0x40106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7812, 0x014, 0x40086436 }, /* DRM_IOCTL_AGP_BIND */
    { 7812, 0x380, 0x80106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7831, 0x46a, 0x40086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7831, 0x014, 0x40046432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7831, 0x380, 0x80086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7852, 0x46a, 0x40206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7852, 0x014, 0x40106435 }, /* DRM_IOCTL_AGP_FREE */
    { 7852, 0x380, 0x80206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7871, 0x46a, 0x80386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7871, 0x014, 0x80206433 }, /* DRM_IOCTL_AGP_INFO */
    { 7871, 0x380, 0x40386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7890, 0x47e, 0x6431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7890, 0x380, 0x20006431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7912, 0x46a, 0x40106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7912, 0x014, 0x40086437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7912, 0x380, 0x80106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7933, 0x47e, 0x40046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7933, 0x380, 0x80046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7954, 0x7fe, 0x64 }, /* DRM_IOCTL_BASE */
    { 7969, 0x7fe, 0xc0046412 }, /* DRM_IOCTL_BLOCK */
    { 7985, 0x47e, 0x40086414 }, /* DRM_IOCTL_CONTROL */
    { 7985, 0x380, 0x80086414 }, /* DRM_IOCTL_CONTROL */
    { 8003, 0x7fe, 0xc018643b }, /* DRM_IOCTL_CRTC_GET_SEQUENCE */
    { 8031, 0x7fe, 0xc018643c }, /* DRM_IOCTL_CRTC_QUEUE_SEQUENCE */
    { 8061, 0x7ea, 0xc0406429 }, /* DRM_IOCTL_DMA */
    { 8061, 0x014, 0xc0286429 }, /* DRM_IOCTL_DMA */
    { 8075, 0x47e, 0x641f }, /* DRM_IOCTL_DROP_MASTER */
    { 8075, 0x380, 0x2000641f }, /* DRM_IOCTL_DROP_MASTER */
    { 8097, 0x47e, 0x4008642c }, /* DRM_IOCTL_FINISH */
    { 8097, 0x380, 0x8008642c }, /* DRM_IOCTL_FINISH */
    { 8114, 0x46a, 0x4010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8114, 0x014, 0x4008641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8114, 0x380, 0x8010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8134, 0x7fe, 0xc00864d2 }, /* DRM_IOCTL_GEM_CHANGE_HANDLE */
    { 8162, 0x47e, 0x40086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 8162, 0x380, 0x80086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 8182, 0x7fe, 0xc008640a }, /* DRM_IOCTL_GEM_FLINK */
    { 8202, 0x7fe, 0xc010640b }, /* DRM_IOCTL_GEM_OPEN */
    { 8221, 0x7fe, 0xc010640c }, /* DRM_IOCTL_GET_CAP */
    { 8239, 0x7ea, 0xc0286405 }, /* DRM_IOCTL_GET_CLIENT */
    { 8239, 0x014, 0xc0186405 }, /* DRM_IOCTL_GET_CLIENT */
    { 8260, 0x7fe, 0xc0086423 }, /* DRM_IOCTL_GET_CTX */
    { 8278, 0x47e, 0x80046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 8278, 0x380, 0x40046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 8298, 0x7ea, 0xc0286404 }, /* DRM_IOCTL_GET_MAP */
    { 8298, 0x014, 0xc0186404 }, /* DRM_IOCTL_GET_MAP */
    { 8316, 0x7ea, 0xc010641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8316, 0x014, 0xc008641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8340, 0x46a, 0x80f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8340, 0x014, 0x807c6406 }, /* DRM_IOCTL_GET_STATS */
    { 8340, 0x380, 0x40f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8360, 0x7ea, 0xc0106401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8360, 0x014, 0xc0086401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8381, 0x7ea, 0xc0106418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8381, 0x014, 0xc0086418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8401, 0x7fe, 0xc0106403 }, /* DRM_IOCTL_IRQ_BUSID */
    { 8421, 0x47e, 0x4008642a }, /* DRM_IOCTL_LOCK */
    { 8421, 0x380, 0x8008642a }, /* DRM_IOCTL_LOCK */
    { 8436, 0x7ea, 0xc0186419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8436, 0x014, 0xc00c6419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8455, 0x46a, 0x40206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8455, 0x014, 0x40186417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8455, 0x380, 0x80206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8475, 0x47e, 0x40086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8475, 0x380, 0x80086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8497, 0x7fe, 0xc01c64ae }, /* DRM_IOCTL_MODE_ADDFB */
    { 8518, 0x7fa, 0xc06864b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8518, 0x004, 0xc06464b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8540, 0x7fe, 0xc03864bc }, /* DRM_IOCTL_MODE_ATOMIC */
    { 8562, 0x7fe, 0xc04864a8 }, /* DRM_IOCTL_MODE_ATTACHMODE */
    { 8588, 0x7fe, 0xc00864d0 }, /* DRM_IOCTL_MODE_CLOSEFB */
    { 8611, 0x7fe, 0xc01064bd }, /* DRM_IOCTL_MODE_CREATEPROPBLOB */
    { 8641, 0x7fe, 0xc02064b2 }, /* DRM_IOCTL_MODE_CREATE_DUMB */
    { 8668, 0x7fe, 0xc01864c6 }, /* DRM_IOCTL_MODE_CREATE_LEASE */
    { 8696, 0x7fe, 0xc01c64a3 }, /* DRM_IOCTL_MODE_CURSOR */
    { 8718, 0x7fe, 0xc02464bb }, /* DRM_IOCTL_MODE_CURSOR2 */
    { 8741, 0x7fe, 0xc00464be }, /* DRM_IOCTL_MODE_DESTROYPROPBLOB */
    { 8772, 0x7fe, 0xc00464b4 }, /* DRM_IOCTL_MODE_DESTROY_DUMB */
    { 8800, 0x7fe, 0xc04864a9 }, /* DRM_IOCTL_MODE_DETACHMODE */
    { 8826, 0x7fe, 0xc01864b1 }, /* DRM_IOCTL_MODE_DIRTYFB */
    { 8849, 0x7fe, 0xc05064a7 }, /* DRM_IOCTL_MODE_GETCONNECTOR */
    { 8877, 0x7fe, 0xc06864a1 }, /* DRM_IOCTL_MODE_GETCRTC */
    { 8900, 0x7fe, 0xc01464a6 }, /* DRM_IOCTL_MODE_GETENCODER */
    { 8926, 0x7fe, 0xc01c64ad }, /* DRM_IOCTL_MODE_GETFB */
    { 8947, 0x7fa, 0xc06864ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8947, 0x004, 0xc06464ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8969, 0x7fe, 0xc02064a4 }, /* DRM_IOCTL_MODE_GETGAMMA */
    { 8993, 0x7fe, 0xc02064b6 }, /* DRM_IOCTL_MODE_GETPLANE */
    { 9017, 0x7fa, 0xc01064b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 9017, 0x004, 0xc00c64b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 9050, 0x7fe, 0xc01064ac }, /* DRM_IOCTL_MODE_GETPROPBLOB */
    { 9077, 0x7fe, 0xc04064aa }, /* DRM_IOCTL_MODE_GETPROPERTY */
    { 9104, 0x7fe, 0xc04064a0 }, /* DRM_IOCTL_MODE_GETRESOURCES */
    { 9132, 0x7fe, 0xc01064c8 }, /* DRM_IOCTL_MODE_GET_LEASE */
    { 9157, 0x7fe, 0xc01064c7 }, /* DRM_IOCTL_MODE_LIST_LESSEES */
    { 9185, 0x7fe, 0xc01064b3 }, /* DRM_IOCTL_MODE_MAP_DUMB */
    { 9209, 0x7fa, 0xc02064b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 9209, 0x004, 0xc01c64b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 9242, 0x7fa, 0xc01864ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 9242, 0x004, 0xc01464ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 9273, 0x7fe, 0xc01864b0 }, /* DRM_IOCTL_MODE_PAGE_FLIP */
    { 9298, 0x7fe, 0xc00464c9 }, /* DRM_IOCTL_MODE_REVOKE_LEASE */
    { 9326, 0x7fe, 0xc00464af }, /* DRM_IOCTL_MODE_RMFB */
    { 9346, 0x7fe, 0xc06864a2 }, /* DRM_IOCTL_MODE_SETCRTC */
    { 9369, 0x7fe, 0xc02064a5 }, /* DRM_IOCTL_MODE_SETGAMMA */
    { 9393, 0x7fe, 0xc03064b7 }, /* DRM_IOCTL_MODE_SETPLANE */
    { 9417, 0x7fe, 0xc01064ab }, /* DRM_IOCTL_MODE_SETPROPERTY */
    { 9444, 0x47e, 0x40086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9444, 0x380, 0x80086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9462, 0x47e, 0x40086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9462, 0x380, 0x80086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9480, 0x7fe, 0xc00c642e }, /* DRM_IOCTL_PRIME_FD_TO_HANDLE */
    { 9509, 0x7fe, 0xc00c642d }, /* DRM_IOCTL_PRIME_HANDLE_TO_FD */
    { 9538, 0x7ea, 0xc0106426 }, /* DRM_IOCTL_RES_CTX */
    { 9538, 0x014, 0xc0086426 }, /* DRM_IOCTL_RES_CTX */
    { 9556, 0x7fe, 0xc0086421 }, /* DRM_IOCTL_RM_CTX */
    { 9573, 0x7fe, 0xc0046428 }, /* DRM_IOCTL_RM_DRAW */
    { 9591, 0x46a, 0x4028641b }, /* DRM_IOCTL_RM_MAP */
    { 9591, 0x014, 0x4018641b }, /* DRM_IOCTL_RM_MAP */
    { 9591, 0x380, 0x8028641b }, /* DRM_IOCTL_RM_MAP */
    { 9608, 0x47e, 0x4010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9608, 0x380, 0x8010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9633, 0x7fe, 0xc01064d1 }, /* DRM_IOCTL_SET_CLIENT_NAME */
    { 9659, 0x47e, 0x641e }, /* DRM_IOCTL_SET_MASTER */
    { 9659, 0x380, 0x2000641e }, /* DRM_IOCTL_SET_MASTER */
    { 9680, 0x46a, 0x4010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9680, 0x014, 0x4008641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9680, 0x380, 0x8010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9704, 0x46a, 0x40106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9704, 0x014, 0x40086410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9704, 0x380, 0x80106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9725, 0x7fe, 0xc0106407 }, /* DRM_IOCTL_SET_VERSION */
    { 9747, 0x7ea, 0xc0106438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9747, 0x014, 0xc0086438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9766, 0x46a, 0x40106439 }, /* DRM_IOCTL_SG_FREE */
    { 9766, 0x014, 0x40086439 }, /* DRM_IOCTL_SG_FREE */
    { 9766, 0x380, 0x80106439 }, /* DRM_IOCTL_SG_FREE */
    { 9784, 0x47e, 0x40086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9784, 0x380, 0x80086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9805, 0x7fe, 0xc00864bf }, /* DRM_IOCTL_SYNCOBJ_CREATE */
    { 9830, 0x7fe, 0xc00864c0 }, /* DRM_IOCTL_SYNCOBJ_DESTROY */
    { 9856, 0x7fe, 0xc01864cf }, /* DRM_IOCTL_SYNCOBJ_EVENTFD */
    { 9882, 0x7fe, 0xc01864c2 }, /* DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE */
    { 9913, 0x7fe, 0xc01864c1 }, /* DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD */
    { 9944, 0x7fe, 0xc01864cb }, /* DRM_IOCTL_SYNCOBJ_QUERY */
    { 9968, 0x7fe, 0xc01064c4 }, /* DRM_IOCTL_SYNCOBJ_RESET */
    { 9992, 0x7fe, 0xc01064c5 }, /* DRM_IOCTL_SYNCOBJ_SIGNAL */
    { 10017, 0x7fe, 0xc01864cd }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL */
    { 10051, 0x7fe, 0xc03064ca }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT */
    { 10083, 0x7fe, 0xc02064cc }, /* DRM_IOCTL_SYNCOBJ_TRANSFER */
    { 10110, 0x7fe, 0xc02864c3 }, /* DRM_IOCTL_SYNCOBJ_WAIT */
    { 10133, 0x7fe, 0xc0046413 }, /* DRM_IOCTL_UNBLOCK */
    { 10151, 0x47e, 0x4008642b }, /* DRM_IOCTL_UNLOCK */
    { 10151, 0x380, 0x8008642b }, /* DRM_IOCTL_UNLOCK */
    { 10168, 0x47a, 0x4018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10168, 0x004, 0x4014643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10168, 0x380, 0x8018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10190, 0x7ea, 0xc0406400 }, /* DRM_IOCTL_VERSION */
    { 10190, 0x014, 0xc0246400 }, /* DRM_IOCTL_VERSION */
    { 10208, 0x7ea, 0xc018643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 10208, 0x014, 0xc010643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 10230, 0x7fe, 0x5392 }, /* DVD_AUTH */
    { 10239, 0x7fe, 0x5 }, /* DVD_AUTH_ESTABLISHED */
    { 10260, 0x7fe, 0x6 }, /* DVD_AUTH_FAILURE */
    { 10277, 0x7fe, 0x3 }, /* DVD_CGMS_RESTRICTED */
    { 10297, 0x7fe, 0x2 }, /* DVD_CGMS_SINGLE */
    { 10313, 0x7fe, 0x0 }, /* DVD_CGMS_UNRESTRICTED */
    { 10335, 0x7fe, 0x1 }, /* DVD_CPM_COPYRIGHTED */
    { 10355, 0x7fe, 0x0 }, /* DVD_CPM_NO_COPYRIGHT */
    { 10376, 0x7fe, 0x1 }, /* DVD_CP_SEC_EXIST */
    { 10393, 0x7fe, 0x0 }, /* DVD_CP_SEC_NONE */
    { 10409, 0x7fe, 0x1 }, /* DVD_HOST_SEND_CHALLENGE */
    { 10433, 0x7fe, 0x4 }, /* DVD_HOST_SEND_KEY2 */
    { 10452, 0x7fe, 0xb }, /* DVD_HOST_SEND_RPC_STATE */
    { 10476, 0x7fe, 0x9 }, /* DVD_INVALIDATE_AGID */
    { 10496, 0x7fe, 0x4 }, /* DVD_LAYERS */
    { 10507, 0x7fe, 0x0 }, /* DVD_LU_SEND_AGID */
    { 10524, 0x7fe, 0x8 }, /* DVD_LU_SEND_ASF */
    { 10540, 0x7fe, 0x3 }, /* DVD_LU_SEND_CHALLENGE */
    { 10562, 0x7fe, 0x2 }, /* DVD_LU_SEND_KEY1 */
    { 10579, 0x7fe, 0xa }, /* DVD_LU_SEND_RPC_STATE */
    { 10601, 0x7fe, 0x7 }, /* DVD_LU_SEND_TITLE_KEY */
    { 10623, 0x7fe, 0x5390 }, /* DVD_READ_STRUCT */
    { 10639, 0x7fe, 0x3 }, /* DVD_STRUCT_BCA */
    { 10654, 0x7fe, 0x1 }, /* DVD_STRUCT_COPYRIGHT */
    { 10675, 0x7fe, 0x2 }, /* DVD_STRUCT_DISCKEY */
    { 10694, 0x7fe, 0x4 }, /* DVD_STRUCT_MANUFACT */
    { 10714, 0x7fe, 0x0 }, /* DVD_STRUCT_PHYSICAL */
    { 10734, 0x7fe, 0x5391 }, /* DVD_WRITE_STRUCT */
    { 10751, 0x7fe, 0x80000 }, /* EFD_CLOEXEC */
    { 10763, 0x5fe, 0x800 }, /* EFD_NONBLOCK */
    { 10763, 0x200, 0x80 }, /* EFD_NONBLOCK */
    { 10776, 0x7fe, 0x1 }, /* EFD_SEMAPHORE */
    { 10790, 0x7fe, 0x8 }, /* EPOLLERR */
    { 10799, 0x7fe, 0x80000000 }, /* EPOLLET */
    { 10807, 0x7fe, 0x10000000 }, /* EPOLLEXCLUSIVE */
    { 10822, 0x7fe, 0x10 }, /* EPOLLHUP */
    { 10831, 0x7fe, 0x1 }, /* EPOLLIN */
    { 10839, 0x7fe, 0x400 }, /* EPOLLMSG */
    { 10848, 0x7fe, 0x20 }, /* EPOLLNVAL */
    { 10858, 0x7fe, 0x40000000 }, /* EPOLLONESHOT */
    { 10871, 0x7fe, 0x4 }, /* EPOLLOUT */
    { 10880, 0x7fe, 0x2 }, /* EPOLLPRI */
    { 10889, 0x7fe, 0x80 }, /* EPOLLRDBAND */
    { 10901, 0x7fe, 0x2000 }, /* EPOLLRDHUP */
    { 10912, 0x7fe, 0x40 }, /* EPOLLRDNORM */
    { 10924, 0x7fe, 0x20000000 }, /* EPOLLWAKEUP */
    { 10936, 0x7fe, 0x200 }, /* EPOLLWRBAND */
    { 10948, 0x7fe, 0x100 }, /* EPOLLWRNORM */
    { 10960, 0x7fe, 0x80000 }, /* EPOLL_CLOEXEC */
    { 10974, 0x7fe, 0x1 }, /* EPOLL_CTL_ADD */
    { 10988, 0x7fe, 0x2 }, /* EPOLL_CTL_DEL */
    { 11002, 0x7fe, 0x3 }, /* EPOLL_CTL_MOD */
    { 11016, 0x7fe, 0x8a }, /* EPOLL_IOC_TYPE */
    { 11031, 0x7fe, 0x8000000 }, /* EPOLL_URING_WAKE */
    { 11048, 0x47e, 0x80044584 }, /* EVIOCGEFFECTS */
    { 11048, 0x380, 0x40044584 }, /* EVIOCGEFFECTS */
    { 11062, 0x47e, 0x80084502 }, /* EVIOCGID */
    { 11062, 0x380, 0x40084502 }, /* EVIOCGID */
    { 11071, 0x47e, 0x80084504 }, /* EVIOCGKEYCODE */
    { 11071, 0x380, 0x40084504 }, /* EVIOCGKEYCODE */
    { 11085, 0x47e, 0x80284504 }, /* EVIOCGKEYCODE_V2 */
    { 11085, 0x380, 0x40284504 }, /* EVIOCGKEYCODE_V2 */
    { 11102, 0x47e, 0x80104592 }, /* EVIOCGMASK */
    { 11102, 0x380, 0x40104592 }, /* EVIOCGMASK */
    { 11113, 0x47e, 0x40044590 }, /* EVIOCGRAB */
    { 11113, 0x380, 0x80044590 }, /* EVIOCGRAB */
    { 11123, 0x47e, 0x80084503 }, /* EVIOCGREP */
    { 11123, 0x380, 0x40084503 }, /* EVIOCGREP */
    { 11133, 0x47e, 0x80044501 }, /* EVIOCGVERSION */
    { 11133, 0x380, 0x40044501 }, /* EVIOCGVERSION */
    { 11147, 0x47e, 0x40044591 }, /* EVIOCREVOKE */
    { 11147, 0x380, 0x80044591 }, /* EVIOCREVOKE */
    { 11159, 0x47e, 0x40044581 }, /* EVIOCRMFF */
    { 11159, 0x380, 0x80044581 }, /* EVIOCRMFF */
    { 11169, 0x47e, 0x400445a0 }, /* EVIOCSCLOCKID */
    { 11169, 0x380, 0x800445a0 }, /* EVIOCSCLOCKID */
    { 11183, 0x46a, 0x40304580 }, /* EVIOCSFF */
    { 11183, 0x014, 0x402c4580 }, /* EVIOCSFF */
    { 11183, 0x380, 0x80304580 }, /* EVIOCSFF */
    { 11192, 0x47e, 0x40084504 }, /* EVIOCSKEYCODE */
    { 11192, 0x380, 0x80084504 }, /* EVIOCSKEYCODE */
    { 11206, 0x47e, 0x40284504 }, /* EVIOCSKEYCODE_V2 */
    { 11206, 0x380, 0x80284504 }, /* EVIOCSKEYCODE_V2 */
    { 11223, 0x47e, 0x40104593 }, /* EVIOCSMASK */
    { 11223, 0x380, 0x80104593 }, /* EVIOCSMASK */
    { 11234, 0x47e, 0x40084503 }, /* EVIOCSREP */
    { 11234, 0x380, 0x80084503 }, /* EVIOCSREP */
    { 11244, 0x7fe, 0x0 }, /* FALLOC_FL_ALLOCATE_RANGE */
    { 11269, 0x7fe, 0x8 }, /* FALLOC_FL_COLLAPSE_RANGE */
    { 11294, 0x7fe, 0x20 }, /* FALLOC_FL_INSERT_RANGE */
    { 11317, 0x7fe, 0x1 }, /* FALLOC_FL_KEEP_SIZE */
    { 11337, 0x7fe, 0x4 }, /* FALLOC_FL_NO_HIDE_STALE */
    { 11361, 0x7fe, 0x2 }, /* FALLOC_FL_PUNCH_HOLE */
    { 11382, 0x7fe, 0x40 }, /* FALLOC_FL_UNSHARE_RANGE */
    { 11406, 0x7fe, 0x80 }, /* FALLOC_FL_WRITE_ZEROES */
    { 11429, 0x7fe, 0x10 }, /* FALLOC_FL_ZERO_RANGE */
    { 11450, 0x7fe, 0x1 }, /* FAN_ACCESS */
    { 11461, 0x7fe, 0x20000 }, /* FAN_ACCESS_PERM */
    { 11477, 0x7fe, 0x1 }, /* FAN_ALLOW */
    { 11487, 0x7fe, 0xc }, /* FAN_ALL_CLASS_BITS */
    { 11506, 0x7fe, 0x3b }, /* FAN_ALL_EVENTS */
    { 11521, 0x7fe, 0x3f }, /* FAN_ALL_INIT_FLAGS */
    { 11540, 0x7fe, 0xff }, /* FAN_ALL_MARK_FLAGS */
    { 11559, 0x7fe, 0x3403b }, /* FAN_ALL_OUTGOING_EVENTS */
    { 11583, 0x7fe, 0x30000 }, /* FAN_ALL_PERM_EVENTS */
    { 11603, 0x7fe, 0x4 }, /* FAN_ATTRIB */
    { 11614, 0x7fe, 0x10 }, /* FAN_AUDIT */
    { 11624, 0x7fe, 0x4 }, /* FAN_CLASS_CONTENT */
    { 11642, 0x7fe, 0x0 }, /* FAN_CLASS_NOTIF */
    { 11658, 0x7fe, 0x8 }, /* FAN_CLASS_PRE_CONTENT */
    { 11680, 0x7fe, 0x1 }, /* FAN_CLOEXEC */
    { 11692, 0x7fe, 0x18 }, /* FAN_CLOSE */
    { 11702, 0x7fe, 0x10 }, /* FAN_CLOSE_NOWRITE */
    { 11720, 0x7fe, 0x8 }, /* FAN_CLOSE_WRITE */
    { 11736, 0x7fe, 0x100 }, /* FAN_CREATE */
    { 11747, 0x7fe, 0x200 }, /* FAN_DELETE */
    { 11758, 0x7fe, 0x400 }, /* FAN_DELETE_SELF */
    { 11774, 0x7fe, 0x2 }, /* FAN_DENY */
    { 11783, 0x7fe, 0x40 }, /* FAN_ENABLE_AUDIT */
    { 11800, 0x7fe, 0xfffffffffffffffe }, /* FAN_EPIDFD */
    { 11811, 0x7fe, 0x8 }, /* FAN_ERRNO_BITS */
    { 11826, 0x7fe, 0xff }, /* FAN_ERRNO_MASK */
    { 11841, 0x7fe, 0x18 }, /* FAN_ERRNO_SHIFT */
    { 11857, 0x7fe, 0x3 }, /* FAN_EVENT_INFO_TYPE_DFID */
    { 11882, 0x7fe, 0x2 }, /* FAN_EVENT_INFO_TYPE_DFID_NAME */
    { 11912, 0x7fe, 0x5 }, /* FAN_EVENT_INFO_TYPE_ERROR */
    { 11938, 0x7fe, 0x1 }, /* FAN_EVENT_INFO_TYPE_FID */
    { 11962, 0x7fe, 0x7 }, /* FAN_EVENT_INFO_TYPE_MNT */
    { 11986, 0x7fe, 0xc }, /* FAN_EVENT_INFO_TYPE_NEW_DFID_NAME */
    { 12020, 0x7fe, 0xa }, /* FAN_EVENT_INFO_TYPE_OLD_DFID_NAME */
    { 12054, 0x7fe, 0x4 }, /* FAN_EVENT_INFO_TYPE_PIDFD */
    { 12080, 0x7fe, 0x6 }, /* FAN_EVENT_INFO_TYPE_RANGE */
    { 12106, 0x7fe, 0x18 }, /* FAN_EVENT_METADATA_LEN */
    { 12129, 0x7fe, 0x8000000 }, /* FAN_EVENT_ON_CHILD */
    { 12148, 0x7fe, 0x8000 }, /* FAN_FS_ERROR */
    { 12161, 0x7fe, 0x20 }, /* FAN_INFO */
    { 12170, 0x7fe, 0x1 }, /* FAN_MARK_ADD */
    { 12183, 0x7fe, 0x4 }, /* FAN_MARK_DONT_FOLLOW */
    { 12204, 0x7fe, 0x200 }, /* FAN_MARK_EVICTABLE */
    { 12223, 0x7fe, 0x100 }, /* FAN_MARK_FILESYSTEM */
    { 12243, 0x7fe, 0x80 }, /* FAN_MARK_FLUSH */
    { 12258, 0x7fe, 0x400 }, /* FAN_MARK_IGNORE */
    { 12274, 0x7fe, 0x20 }, /* FAN_MARK_IGNORED_MASK */
    { 12296, 0x7fe, 0x40 }, /* FAN_MARK_IGNORED_SURV_MODIFY */
    { 12325, 0x7fe, 0x440 }, /* FAN_MARK_IGNORE_SURV */
    { 12346, 0x7fe, 0x0 }, /* FAN_MARK_INODE */
    { 12361, 0x7fe, 0x110 }, /* FAN_MARK_MNTNS */
    { 12376, 0x7fe, 0x10 }, /* FAN_MARK_MOUNT */
    { 12391, 0x7fe, 0x8 }, /* FAN_MARK_ONLYDIR */
    { 12408, 0x7fe, 0x2 }, /* FAN_MARK_REMOVE */
    { 12424, 0x7fe, 0x1000000 }, /* FAN_MNT_ATTACH */
    { 12439, 0x7fe, 0x2000000 }, /* FAN_MNT_DETACH */
    { 12454, 0x7fe, 0x2 }, /* FAN_MODIFY */
    { 12465, 0x7fe, 0xc0 }, /* FAN_MOVE */
    { 12474, 0x7fe, 0x40 }, /* FAN_MOVED_FROM */
    { 12489, 0x7fe, 0x80 }, /* FAN_MOVED_TO */
    { 12502, 0x7fe, 0x800 }, /* FAN_MOVE_SELF */
    { 12516, 0x7fe, 0xffffffffffffffff }, /* FAN_NOFD */
    { 12525, 0x7fe, 0x2 }, /* FAN_NONBLOCK */
    { 12538, 0x7fe, 0xffffffffffffffff }, /* FAN_NOPIDFD */
    { 12550, 0x7fe, 0x40000000 }, /* FAN_ONDIR */
    { 12560, 0x7fe, 0x20 }, /* FAN_OPEN */
    { 12569, 0x7fe, 0x1000 }, /* FAN_OPEN_EXEC */
    { 12583, 0x7fe, 0x40000 }, /* FAN_OPEN_EXEC_PERM */
    { 12602, 0x7fe, 0x10000 }, /* FAN_OPEN_PERM */
    { 12616, 0x7fe, 0x100000 }, /* FAN_PRE_ACCESS */
    { 12631, 0x7fe, 0x4000 }, /* FAN_Q_OVERFLOW */
    { 12646, 0x7fe, 0x10000000 }, /* FAN_RENAME */
    { 12657, 0x7fe, 0xc00 }, /* FAN_REPORT_DFID_NAME */
    { 12678, 0x7fe, 0x1e00 }, /* FAN_REPORT_DFID_NAME_TARGET */
    { 12706, 0x7fe, 0x400 }, /* FAN_REPORT_DIR_FID */
    { 12725, 0x7fe, 0x2000 }, /* FAN_REPORT_FD_ERROR */
    { 12745, 0x7fe, 0x200 }, /* FAN_REPORT_FID */
    { 12760, 0x7fe, 0x4000 }, /* FAN_REPORT_MNT */
    { 12775, 0x7fe, 0x800 }, /* FAN_REPORT_NAME */
    { 12791, 0x7fe, 0x80 }, /* FAN_REPORT_PIDFD */
    { 12808, 0x7fe, 0x1000 }, /* FAN_REPORT_TARGET_FID */
    { 12830, 0x7fe, 0x100 }, /* FAN_REPORT_TID */
    { 12845, 0x7fe, 0x1 }, /* FAN_RESPONSE_INFO_AUDIT_RULE */
    { 12874, 0x7fe, 0x0 }, /* FAN_RESPONSE_INFO_NONE */
    { 12897, 0x7fe, 0x20 }, /* FAN_UNLIMITED_MARKS */
    { 12917, 0x7fe, 0x10 }, /* FAN_UNLIMITED_QUEUE */
    { 12937, 0x5fe, 0x2000 }, /* FASYNC */
    { 12937, 0x200, 0x1000 }, /* FASYNC */
    { 12944, 0x47e, 0x80047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12944, 0x380, 0x40047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12969, 0x47e, 0x80047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12969, 0x380, 0x40047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12993, 0x47e, 0x40047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 12993, 0x380, 0x80047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 13018, 0x7fe, 0x4611 }, /* FBIOBLANK */
    { 13028, 0x7fe, 0x4604 }, /* FBIOGETCMAP */
    { 13040, 0x7fe, 0x460f }, /* FBIOGET_CON2FBMAP */
    { 13058, 0x7fe, 0x4618 }, /* FBIOGET_DISPINFO */
    { 13075, 0x7fe, 0x4602 }, /* FBIOGET_FSCREENINFO */
    { 13095, 0x7fe, 0x4615 }, /* FBIOGET_GLYPH */
    { 13109, 0x7fe, 0x4616 }, /* FBIOGET_HWCINFO */
    { 13125, 0x47e, 0x80204612 }, /* FBIOGET_VBLANK */
    { 13125, 0x380, 0x40204612 }, /* FBIOGET_VBLANK */
    { 13140, 0x7fe, 0x4600 }, /* FBIOGET_VSCREENINFO */
    { 13160, 0x7fe, 0x4606 }, /* FBIOPAN_DISPLAY */
    { 13176, 0x7fe, 0x4605 }, /* FBIOPUTCMAP */
    { 13188, 0x7fe, 0x4610 }, /* FBIOPUT_CON2FBMAP */
    { 13206, 0x7fe, 0x4617 }, /* FBIOPUT_MODEINFO */
    { 13223, 0x7fe, 0x4601 }, /* FBIOPUT_VSCREENINFO */
    { 13243, 0x7fe, 0x4613 }, /* FBIO_ALLOC */
    { 13254, 0x7ea, 0xc0684608 }, /* FBIO_CURSOR */
    { 13254, 0x014, 0xc0484608 }, /* FBIO_CURSOR */
    { 13266, 0x7fe, 0x4614 }, /* FBIO_FREE */
    { 13276, 0x47e, 0x40044620 }, /* FBIO_WAITFORVSYNC */
    { 13276, 0x380, 0x80044620 }, /* FBIO_WAITFORVSYNC */
    { 13294, 0x47e, 0x241 }, /* FDCLRPRM */
    { 13294, 0x380, 0x20000241 }, /* FDCLRPRM */
    { 13303, 0x46a, 0x40200243 }, /* FDDEFMEDIAPRM */
    { 13303, 0x014, 0x401c0243 }, /* FDDEFMEDIAPRM */
    { 13303, 0x380, 0x80200243 }, /* FDDEFMEDIAPRM */
    { 13317, 0x46a, 0x40200243 }, /* FDDEFPRM */
    { 13317, 0x014, 0x401c0243 }, /* FDDEFPRM */
    { 13317, 0x380, 0x80200243 }, /* FDDEFPRM */
    { 13326, 0x47e, 0x25a }, /* FDEJECT */
    { 13326, 0x380, 0x2000025a }, /* FDEJECT */
    { 13334, 0x47e, 0x24b }, /* FDFLUSH */
    { 13334, 0x380, 0x2000024b }, /* FDFLUSH */
    { 13342, 0x47e, 0x247 }, /* FDFMTBEG */
    { 13342, 0x380, 0x20000247 }, /* FDFMTBEG */
    { 13351, 0x47e, 0x249 }, /* FDFMTEND */
    { 13351, 0x380, 0x20000249 }, /* FDFMTEND */
    { 13360, 0x47e, 0x400c0248 }, /* FDFMTTRK */
    { 13360, 0x380, 0x800c0248 }, /* FDFMTTRK */
    { 13369, 0x46a, 0x80800211 }, /* FDGETDRVPRM */
    { 13369, 0x014, 0x80580211 }, /* FDGETDRVPRM */
    { 13369, 0x380, 0x40800211 }, /* FDGETDRVPRM */
    { 13381, 0x46a, 0x80500212 }, /* FDGETDRVSTAT */
    { 13381, 0x014, 0x80340212 }, /* FDGETDRVSTAT */
    { 13381, 0x380, 0x40500212 }, /* FDGETDRVSTAT */
    { 13394, 0x47e, 0x8010020f }, /* FDGETDRVTYP */
    { 13394, 0x380, 0x4010020f }, /* FDGETDRVTYP */
    { 13406, 0x46a, 0x80280215 }, /* FDGETFDCSTAT */
    { 13406, 0x014, 0x80200215 }, /* FDGETFDCSTAT */
    { 13406, 0x380, 0x40280215 }, /* FDGETFDCSTAT */
    { 13419, 0x47e, 0x8014020e }, /* FDGETMAXERRS */
    { 13419, 0x380, 0x4014020e }, /* FDGETMAXERRS */
    { 13432, 0x46a, 0x80200204 }, /* FDGETMEDIAPRM */
    { 13432, 0x014, 0x801c0204 }, /* FDGETMEDIAPRM */
    { 13432, 0x380, 0x40200204 }, /* FDGETMEDIAPRM */
    { 13446, 0x46a, 0x80200204 }, /* FDGETPRM */
    { 13446, 0x014, 0x801c0204 }, /* FDGETPRM */
    { 13446, 0x380, 0x40200204 }, /* FDGETPRM */
    { 13455, 0x47e, 0x246 }, /* FDMSGOFF */
    { 13455, 0x380, 0x20000246 }, /* FDMSGOFF */
    { 13464, 0x47e, 0x245 }, /* FDMSGON */
    { 13464, 0x380, 0x20000245 }, /* FDMSGON */
    { 13472, 0x46a, 0x80500213 }, /* FDPOLLDRVSTAT */
    { 13472, 0x014, 0x80340213 }, /* FDPOLLDRVSTAT */
    { 13472, 0x380, 0x40500213 }, /* FDPOLLDRVSTAT */
    { 13486, 0x47e, 0x258 }, /* FDRAWCMD */
    { 13486, 0x380, 0x20000258 }, /* FDRAWCMD */
    { 13495, 0x47e, 0x254 }, /* FDRESET */
    { 13495, 0x380, 0x20000254 }, /* FDRESET */
    { 13503, 0x46a, 0x40800290 }, /* FDSETDRVPRM */
    { 13503, 0x014, 0x40580290 }, /* FDSETDRVPRM */
    { 13503, 0x380, 0x80800290 }, /* FDSETDRVPRM */
    { 13515, 0x47e, 0x24a }, /* FDSETEMSGTRESH */
    { 13515, 0x380, 0x2000024a }, /* FDSETEMSGTRESH */
    { 13530, 0x47e, 0x4014024c }, /* FDSETMAXERRS */
    { 13530, 0x380, 0x8014024c }, /* FDSETMAXERRS */
    { 13543, 0x46a, 0x40200242 }, /* FDSETMEDIAPRM */
    { 13543, 0x014, 0x401c0242 }, /* FDSETMEDIAPRM */
    { 13543, 0x380, 0x80200242 }, /* FDSETMEDIAPRM */
    { 13557, 0x46a, 0x40200242 }, /* FDSETPRM */
    { 13557, 0x014, 0x401c0242 }, /* FDSETPRM */
    { 13557, 0x380, 0x80200242 }, /* FDSETPRM */
    { 13566, 0x47e, 0x259 }, /* FDTWADDLE */
    { 13566, 0x380, 0x20000259 }, /* FDTWADDLE */
    { 13576, 0x47e, 0x256 }, /* FDWERRORCLR */
    { 13576, 0x380, 0x20000256 }, /* FDWERRORCLR */
    { 13588, 0x46a, 0x80280217 }, /* FDWERRORGET */
    { 13588, 0x014, 0x80180217 }, /* FDWERRORGET */
    { 13588, 0x380, 0x40280217 }, /* FDWERRORGET */
    { 13600, 0x7fe, 0x1 }, /* FD_CLOEXEC */
    { 13611, 0x47e, 0x1 }, /* FIBMAP */
    { 13611, 0x380, 0x20000001 }, /* FIBMAP */
    { 13618, 0x47e, 0x40049409 }, /* FICLONE */
    { 13618, 0x380, 0x80049409 }, /* FICLONE */
    { 13626, 0x47e, 0x4020940d }, /* FICLONERANGE */
    { 13626, 0x380, 0x8020940d }, /* FICLONERANGE */
    { 13639, 0x7fe, 0xc0189436 }, /* FIDEDUPERANGE */
    { 13653, 0x7fe, 0x4 }, /* FIEMAP_FLAG_CACHE */
    { 13671, 0x7fe, 0x1 }, /* FIEMAP_FLAG_SYNC */
    { 13688, 0x7fe, 0x2 }, /* FIEMAP_FLAG_XATTR */
    { 13706, 0x7fe, 0xc0045877 }, /* FIFREEZE */
    { 13715, 0x47e, 0x2 }, /* FIGETBSZ */
    { 13715, 0x380, 0x20000002 }, /* FIGETBSZ */
    { 13724, 0x47e, 0x5452 }, /* FIOASYNC */
    { 13724, 0x180, 0x8004667d }, /* FIOASYNC */
    { 13724, 0x200, 0x667d }, /* FIOASYNC */
    { 13733, 0x47e, 0x5451 }, /* FIOCLEX */
    { 13733, 0x180, 0x20006601 }, /* FIOCLEX */
    { 13733, 0x200, 0x6601 }, /* FIOCLEX */
    { 13741, 0x5fe, 0x8903 }, /* FIOGETOWN */
    { 13741, 0x200, 0x4004667b }, /* FIOGETOWN */
    { 13751, 0x47e, 0x5421 }, /* FIONBIO */
    { 13751, 0x180, 0x8004667e }, /* FIONBIO */
    { 13751, 0x200, 0x667e }, /* FIONBIO */
    { 13759, 0x47e, 0x5450 }, /* FIONCLEX */
    { 13759, 0x180, 0x20006602 }, /* FIONCLEX */
    { 13759, 0x200, 0x6602 }, /* FIONCLEX */
    { 13768, 0x47e, 0x541b }, /* FIONREAD */
    { 13768, 0x180, 0x4004667f }, /* FIONREAD */
    { 13768, 0x200, 0x467f }, /* FIONREAD */
    { 13777, 0x42e, 0x5460 }, /* FIOQSIZE */
    { 13777, 0x050, 0x545e }, /* FIOQSIZE */
    { 13777, 0x180, 0x40086680 }, /* FIOQSIZE */
    { 13777, 0x200, 0x667f }, /* FIOQSIZE */
    { 13786, 0x5fe, 0x8901 }, /* FIOSETOWN */
    { 13786, 0x200, 0x8004667c }, /* FIOSETOWN */
    { 13796, 0x7fe, 0xc0045878 }, /* FITHAW */
    { 13803, 0x7fe, 0xc0185879 }, /* FITRIM */
    { 13810, 0x7fe, 0x6 }, /* FSCONFIG_CMD_CREATE */
    { 13830, 0x7fe, 0x8 }, /* FSCONFIG_CMD_CREATE_EXCL */
    { 13855, 0x7fe, 0x7 }, /* FSCONFIG_CMD_RECONFIGURE */
    { 13880, 0x7fe, 0x2 }, /* FSCONFIG_SET_BINARY */
    { 13900, 0x7fe, 0x5 }, /* FSCONFIG_SET_FD */
    { 13916, 0x7fe, 0x0 }, /* FSCONFIG_SET_FLAG */
    { 13934, 0x7fe, 0x3 }, /* FSCONFIG_SET_PATH */
    { 13952, 0x7fe, 0x4 }, /* FSCONFIG_SET_PATH_EMPTY */
    { 13976, 0x7fe, 0x1 }, /* FSCONFIG_SET_STRING */
    { 13996, 0x7fe, 0x1 }, /* FSMOUNT_CLOEXEC */
    { 14012, 0x7fe, 0x2 }, /* FSMOUNT_NAMESPACE */
    { 14030, 0x7fe, 0x1 }, /* FSOPEN_CLOEXEC */
    { 14045, 0x7fe, 0x1 }, /* FSPICK_CLOEXEC */
    { 14060, 0x7fe, 0x8 }, /* FSPICK_EMPTY_PATH */
    { 14078, 0x7fe, 0x4 }, /* FSPICK_NO_AUTOMOUNT */
    { 14098, 0x7fe, 0x2 }, /* FSPICK_SYMLINK_NOFOLLOW */
    { 14122, 0x7fe, 0x20 }, /* FS_APPEND_FL */
    { 14135, 0x7fe, 0x1000 }, /* FS_BTREE_FL */
    { 14147, 0x7fe, 0x40000000 }, /* FS_CASEFOLD_FL */
    { 14162, 0x7fe, 0x200 }, /* FS_COMPRBLK_FL */
    { 14177, 0x7fe, 0x4 }, /* FS_COMPR_FL */
    { 14189, 0x7fe, 0x2000000 }, /* FS_DAX_FL */
    { 14199, 0x7fe, 0x10000 }, /* FS_DIRSYNC_FL */
    { 14213, 0x7fe, 0x100 }, /* FS_DIRTY_FL */
    { 14225, 0x7fe, 0x200000 }, /* FS_EA_INODE_FL */
    { 14240, 0x7fe, 0x800 }, /* FS_ENCRYPT_FL */
    { 14254, 0x7fe, 0x400000 }, /* FS_EOFBLOCKS_FL */
    { 14270, 0x7fe, 0x80000 }, /* FS_EXTENT_FL */
    { 14283, 0x7fe, 0x40000 }, /* FS_HUGE_FILE_FL */
    { 14299, 0x7fe, 0x2000 }, /* FS_IMAGIC_FL */
    { 14312, 0x7fe, 0x10 }, /* FS_IMMUTABLE_FL */
    { 14328, 0x7fe, 0x1000 }, /* FS_INDEX_FL */
    { 14340, 0x7fe, 0x10000000 }, /* FS_INLINE_DATA_FL */
    { 14358, 0x47e, 0x80046601 }, /* FS_IOC32_GETFLAGS */
    { 14358, 0x380, 0x40046601 }, /* FS_IOC32_GETFLAGS */
    { 14376, 0x47e, 0x80047601 }, /* FS_IOC32_GETVERSION */
    { 14376, 0x380, 0x40047601 }, /* FS_IOC32_GETVERSION */
    { 14396, 0x47e, 0x40046602 }, /* FS_IOC32_SETFLAGS */
    { 14396, 0x380, 0x80046602 }, /* FS_IOC32_SETFLAGS */
    { 14414, 0x47e, 0x40047602 }, /* FS_IOC32_SETVERSION */
    { 14414, 0x380, 0x80047602 }, /* FS_IOC32_SETVERSION */
    { 14434, 0x7fe, 0xc0506617 }, /* FS_IOC_ADD_ENCRYPTION_KEY */
    { 14460, 0x47e, 0x40806685 }, /* FS_IOC_ENABLE_VERITY */
    { 14460, 0x380, 0x80806685 }, /* FS_IOC_ENABLE_VERITY */
    { 14481, 0x7fe, 0xc020660b }, /* FS_IOC_FIEMAP */
    { 14495, 0x47e, 0x801c581f }, /* FS_IOC_FSGETXATTR */
    { 14495, 0x380, 0x401c581f }, /* FS_IOC_FSGETXATTR */
    { 14513, 0x47e, 0x401c5820 }, /* FS_IOC_FSSETXATTR */
    { 14513, 0x380, 0x801c5820 }, /* FS_IOC_FSSETXATTR */
    { 14531, 0x46a, 0x80086601 }, /* FS_IOC_GETFLAGS */
    { 14531, 0x014, 0x80046601 }, /* FS_IOC_GETFLAGS */
    { 14531, 0x380, 0x40086601 }, /* FS_IOC_GETFLAGS */
    { 14547, 0x47e, 0x81009431 }, /* FS_IOC_GETFSLABEL */
    { 14547, 0x380, 0x41009431 }, /* FS_IOC_GETFSLABEL */
    { 14565, 0x47e, 0x80811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14565, 0x380, 0x40811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14587, 0x47e, 0x80111500 }, /* FS_IOC_GETFSUUID */
    { 14587, 0x380, 0x40111500 }, /* FS_IOC_GETFSUUID */
    { 14604, 0x7fe, 0xc0101502 }, /* FS_IOC_GETLBMD_CAP */
    { 14623, 0x46a, 0x80087601 }, /* FS_IOC_GETVERSION */
    { 14623, 0x014, 0x80047601 }, /* FS_IOC_GETVERSION */
    { 14623, 0x380, 0x40087601 }, /* FS_IOC_GETVERSION */
    { 14641, 0x7fe, 0xc080661a }, /* FS_IOC_GET_ENCRYPTION_KEY_STATUS */
    { 14674, 0x47e, 0x8010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14674, 0x380, 0x4010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14702, 0x47e, 0x400c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14702, 0x380, 0x800c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14731, 0x7fe, 0xc0096616 }, /* FS_IOC_GET_ENCRYPTION_POLICY_EX */
    { 14763, 0x47e, 0x40106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14763, 0x380, 0x80106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14792, 0x7fe, 0xc0046686 }, /* FS_IOC_MEASURE_VERITY */
    { 14814, 0x7fe, 0xc0286687 }, /* FS_IOC_READ_VERITY_METADATA */
    { 14842, 0x7fe, 0xc0406618 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY */
    { 14871, 0x7fe, 0xc0406619 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS */
    { 14910, 0x46a, 0x40086602 }, /* FS_IOC_SETFLAGS */
    { 14910, 0x014, 0x40046602 }, /* FS_IOC_SETFLAGS */
    { 14910, 0x380, 0x80086602 }, /* FS_IOC_SETFLAGS */
    { 14926, 0x47e, 0x41009432 }, /* FS_IOC_SETFSLABEL */
    { 14926, 0x380, 0x81009432 }, /* FS_IOC_SETFSLABEL */
    { 14944, 0x46a, 0x40087602 }, /* FS_IOC_SETVERSION */
    { 14944, 0x014, 0x40047602 }, /* FS_IOC_SETVERSION */
    { 14944, 0x380, 0x80087602 }, /* FS_IOC_SETVERSION */
    { 14962, 0x47e, 0x800c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14962, 0x380, 0x400c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14991, 0x47e, 0x8004587d }, /* FS_IOC_SHUTDOWN */
    { 14991, 0x380, 0x4004587d }, /* FS_IOC_SHUTDOWN */
    { 15007, 0x7fe, 0x4000 }, /* FS_JOURNAL_DATA_FL */
    { 15026, 0x7fe, 0x80 }, /* FS_NOATIME_FL */
    { 15040, 0x7fe, 0x400 }, /* FS_NOCOMP_FL */
    { 15053, 0x7fe, 0x800000 }, /* FS_NOCOW_FL */
    { 15065, 0x7fe, 0x40 }, /* FS_NODUMP_FL */
    { 15078, 0x7fe, 0x8000 }, /* FS_NOTAIL_FL */
    { 15091, 0x7fe, 0x20000000 }, /* FS_PROJINHERIT_FL */
    { 15109, 0x7fe, 0x80000000 }, /* FS_RESERVED_FL */
    { 15124, 0x7fe, 0x1 }, /* FS_SECRM_FL */
    { 15136, 0x7fe, 0x8 }, /* FS_SYNC_FL */
    { 15147, 0x7fe, 0x20000 }, /* FS_TOPDIR_FL */
    { 15160, 0x7fe, 0x2 }, /* FS_UNRM_FL */
    { 15171, 0x7fe, 0x100000 }, /* FS_VERITY_FL */
    { 15184, 0x47e, 0x4004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 15184, 0x380, 0x8004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 15211, 0x47e, 0x4010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 15211, 0x380, 0x8010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 15237, 0x47e, 0x8004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 15237, 0x380, 0x4004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 15256, 0x7fe, 0xe5 }, /* FUSE_DEV_IOC_MAGIC */
    { 15275, 0x47e, 0xe503 }, /* FUSE_DEV_IOC_SYNC_INIT */
    { 15275, 0x380, 0x2000e503 }, /* FUSE_DEV_IOC_SYNC_INIT */
    { 15298, 0x7fe, 0x8 }, /* FUTEX2_MPOL */
    { 15310, 0x7fe, 0x4 }, /* FUTEX2_NUMA */
    { 15322, 0x7fe, 0x80 }, /* FUTEX2_PRIVATE */
    { 15337, 0x7fe, 0x3 }, /* FUTEX2_SIZE_MASK */
    { 15354, 0x7fe, 0x1 }, /* FUTEX2_SIZE_U16 */
    { 15370, 0x7fe, 0x2 }, /* FUTEX2_SIZE_U32 */
    { 15386, 0x7fe, 0x3 }, /* FUTEX2_SIZE_U64 */
    { 15402, 0x7fe, 0x0 }, /* FUTEX2_SIZE_U8 */
    { 15417, 0x7fe, 0xbad1dea }, /* FUTEXFS_SUPER_MAGIC */
    { 15437, 0x7fe, 0x2 }, /* FUTEX_32 */
    { 15446, 0x7fe, 0xffffffff }, /* FUTEX_BITSET_MATCH_ANY */
    { 15469, 0x7fe, 0x100 }, /* FUTEX_CLOCK_REALTIME */
    { 15490, 0x7fe, 0xfffffffffffff87f }, /* FUTEX_CMD_MASK */
    { 15505, 0x7fe, 0x4 }, /* FUTEX_CMP_REQUEUE */
    { 15523, 0x7fe, 0xc }, /* FUTEX_CMP_REQUEUE_PI */
    { 15544, 0x7fe, 0x8c }, /* FUTEX_CMP_REQUEUE_PI_PRIVATE */
    { 15573, 0x7fe, 0x84 }, /* FUTEX_CMP_REQUEUE_PRIVATE */
    { 15599, 0x7fe, 0x2 }, /* FUTEX_FD */
    { 15608, 0x7fe, 0x6 }, /* FUTEX_LOCK_PI */
    { 15622, 0x7fe, 0xd }, /* FUTEX_LOCK_PI2 */
    { 15637, 0x7fe, 0x8d }, /* FUTEX_LOCK_PI2_PRIVATE */
    { 15660, 0x7fe, 0x86 }, /* FUTEX_LOCK_PI_PRIVATE */
    { 15682, 0x7fe, 0xffffffffffffffff }, /* FUTEX_NO_NODE */
    { 15696, 0x7fe, 0x1 }, /* FUTEX_OP_ADD */
    { 15709, 0x7fe, 0x3 }, /* FUTEX_OP_ANDN */
    { 15723, 0x7fe, 0x0 }, /* FUTEX_OP_CMP_EQ */
    { 15739, 0x7fe, 0x5 }, /* FUTEX_OP_CMP_GE */
    { 15755, 0x7fe, 0x4 }, /* FUTEX_OP_CMP_GT */
    { 15771, 0x7fe, 0x3 }, /* FUTEX_OP_CMP_LE */
    { 15787, 0x7fe, 0x2 }, /* FUTEX_OP_CMP_LT */
    { 15803, 0x7fe, 0x1 }, /* FUTEX_OP_CMP_NE */
    { 15819, 0x7fe, 0x8 }, /* FUTEX_OP_OPARG_SHIFT */
    { 15840, 0x7fe, 0x2 }, /* FUTEX_OP_OR */
    { 15852, 0x7fe, 0x0 }, /* FUTEX_OP_SET */
    { 15865, 0x7fe, 0x4 }, /* FUTEX_OP_XOR */
    { 15878, 0x7fe, 0x40000000 }, /* FUTEX_OWNER_DIED */
    { 15895, 0x7fe, 0x80 }, /* FUTEX_PRIVATE_FLAG */
    { 15914, 0x7fe, 0x3 }, /* FUTEX_REQUEUE */
    { 15928, 0x7fe, 0x83 }, /* FUTEX_REQUEUE_PRIVATE */
    { 15950, 0x7fe, 0x400 }, /* FUTEX_ROBUST_LIST32 */
    { 15970, 0x7fe, 0x1 }, /* FUTEX_ROBUST_MOD_MASK */
    { 15992, 0x7fe, 0x1 }, /* FUTEX_ROBUST_MOD_PI */
    { 16012, 0x7fe, 0x200 }, /* FUTEX_ROBUST_UNLOCK */
    { 16032, 0x7fe, 0x3fffffff }, /* FUTEX_TID_MASK */
    { 16047, 0x7fe, 0x8 }, /* FUTEX_TRYLOCK_PI */
    { 16064, 0x7fe, 0x88 }, /* FUTEX_TRYLOCK_PI_PRIVATE */
    { 16089, 0x7fe, 0x60a }, /* FUTEX_UNLOCK_BITSET_LIST32 */
    { 16116, 0x7fe, 0x68a }, /* FUTEX_UNLOCK_BITSET_LIST32_PRIVATE */
    { 16151, 0x7fe, 0x20a }, /* FUTEX_UNLOCK_BITSET_LIST64 */
    { 16178, 0x7fe, 0x28a }, /* FUTEX_UNLOCK_BITSET_LIST64_PRIVATE */
    { 16213, 0x7fe, 0x7 }, /* FUTEX_UNLOCK_PI */
    { 16229, 0x7fe, 0x607 }, /* FUTEX_UNLOCK_PI_LIST32 */
    { 16252, 0x7fe, 0x687 }, /* FUTEX_UNLOCK_PI_LIST32_PRIVATE */
    { 16283, 0x7fe, 0x207 }, /* FUTEX_UNLOCK_PI_LIST64 */
    { 16306, 0x7fe, 0x287 }, /* FUTEX_UNLOCK_PI_LIST64_PRIVATE */
    { 16337, 0x7fe, 0x87 }, /* FUTEX_UNLOCK_PI_PRIVATE */
    { 16361, 0x7fe, 0x601 }, /* FUTEX_UNLOCK_WAKE_LIST32 */
    { 16386, 0x7fe, 0x681 }, /* FUTEX_UNLOCK_WAKE_LIST32_PRIVATE */
    { 16419, 0x7fe, 0x201 }, /* FUTEX_UNLOCK_WAKE_LIST64 */
    { 16444, 0x7fe, 0x281 }, /* FUTEX_UNLOCK_WAKE_LIST64_PRIVATE */
    { 16477, 0x7fe, 0x0 }, /* FUTEX_WAIT */
    { 16488, 0x7fe, 0x80000000 }, /* FUTEX_WAITERS */
    { 16502, 0x7fe, 0x80 }, /* FUTEX_WAITV_MAX */
    { 16518, 0x7fe, 0x9 }, /* FUTEX_WAIT_BITSET */
    { 16536, 0x7fe, 0x89 }, /* FUTEX_WAIT_BITSET_PRIVATE */
    { 16562, 0x7fe, 0x80 }, /* FUTEX_WAIT_PRIVATE */
    { 16581, 0x7fe, 0xb }, /* FUTEX_WAIT_REQUEUE_PI */
    { 16603, 0x7fe, 0x8b }, /* FUTEX_WAIT_REQUEUE_PI_PRIVATE */
    { 16633, 0x7fe, 0x1 }, /* FUTEX_WAKE */
    { 16644, 0x7fe, 0xa }, /* FUTEX_WAKE_BITSET */
    { 16662, 0x7fe, 0x8a }, /* FUTEX_WAKE_BITSET_PRIVATE */
    { 16688, 0x7fe, 0x5 }, /* FUTEX_WAKE_OP */
    { 16702, 0x7fe, 0x85 }, /* FUTEX_WAKE_OP_PRIVATE */
    { 16724, 0x7fe, 0x81 }, /* FUTEX_WAKE_PRIVATE */
    { 16743, 0x7fe, 0x409 }, /* F_ADD_SEALS */
    { 16755, 0x7fe, 0x405 }, /* F_CANCELLK */
    { 16766, 0x7fe, 0x404 }, /* F_CREATED_QUERY */
    { 16782, 0x7fe, 0x0 }, /* F_DUPFD */
    { 16790, 0x7fe, 0x406 }, /* F_DUPFD_CLOEXEC */
    { 16806, 0x7fe, 0x403 }, /* F_DUPFD_QUERY */
    { 16820, 0x7fe, 0x4 }, /* F_EXLCK */
    { 16828, 0x7fe, 0x40f }, /* F_GETDELEG */
    { 16839, 0x7fe, 0x1 }, /* F_GETFD */
    { 16847, 0x7fe, 0x3 }, /* F_GETFL */
    { 16855, 0x7fe, 0x401 }, /* F_GETLEASE */
    { 16866, 0x5fe, 0x5 }, /* F_GETLK */
    { 16866, 0x200, 0xe }, /* F_GETLK */
    { 16874, 0x014, 0xc }, /* F_GETLK64 */
    { 16884, 0x5fe, 0x9 }, /* F_GETOWN */
    { 16884, 0x200, 0x17 }, /* F_GETOWN */
    { 16893, 0x7fe, 0x11 }, /* F_GETOWNER_UIDS */
    { 16909, 0x7fe, 0x10 }, /* F_GETOWN_EX */
    { 16921, 0x7fe, 0x408 }, /* F_GETPIPE_SZ */
    { 16934, 0x7fe, 0xb }, /* F_GETSIG */
    { 16943, 0x7fe, 0x40d }, /* F_GET_FILE_RW_HINT */
    { 16962, 0x7fe, 0x40b }, /* F_GET_RW_HINT */
    { 16976, 0x7fe, 0x40a }, /* F_GET_SEALS */
    { 16988, 0x7fe, 0x400 }, /* F_LINUX_SPECIFIC_BASE */
    { 17010, 0x7fe, 0x402 }, /* F_NOTIFY */
    { 17019, 0x7fe, 0x24 }, /* F_OFD_GETLK */
    { 17031, 0x7fe, 0x25 }, /* F_OFD_SETLK */
    { 17043, 0x7fe, 0x26 }, /* F_OFD_SETLKW */
    { 17056, 0x7fe, 0x2 }, /* F_OWNER_PGRP */
    { 17069, 0x7fe, 0x1 }, /* F_OWNER_PID */
    { 17081, 0x7fe, 0x0 }, /* F_OWNER_TID */
    { 17093, 0x7fe, 0x0 }, /* F_RDLCK */
    { 17101, 0x7fe, 0x20 }, /* F_SEAL_EXEC */
    { 17113, 0x7fe, 0x10 }, /* F_SEAL_FUTURE_WRITE */
    { 17133, 0x7fe, 0x4 }, /* F_SEAL_GROW */
    { 17145, 0x7fe, 0x1 }, /* F_SEAL_SEAL */
    { 17157, 0x7fe, 0x2 }, /* F_SEAL_SHRINK */
    { 17171, 0x7fe, 0x8 }, /* F_SEAL_WRITE */
    { 17184, 0x7fe, 0x410 }, /* F_SETDELEG */
    { 17195, 0x7fe, 0x2 }, /* F_SETFD */
    { 17203, 0x7fe, 0x4 }, /* F_SETFL */
    { 17211, 0x7fe, 0x400 }, /* F_SETLEASE */
    { 17222, 0x7fe, 0x6 }, /* F_SETLK */
    { 17230, 0x014, 0xd }, /* F_SETLK64 */
    { 17240, 0x7fe, 0x7 }, /* F_SETLKW */
    { 17249, 0x014, 0xe }, /* F_SETLKW64 */
    { 17260, 0x5fe, 0x8 }, /* F_SETOWN */
    { 17260, 0x200, 0x18 }, /* F_SETOWN */
    { 17269, 0x7fe, 0xf }, /* F_SETOWN_EX */
    { 17281, 0x7fe, 0x407 }, /* F_SETPIPE_SZ */
    { 17294, 0x7fe, 0xa }, /* F_SETSIG */
    { 17303, 0x7fe, 0x40e }, /* F_SET_FILE_RW_HINT */
    { 17322, 0x7fe, 0x40c }, /* F_SET_RW_HINT */
    { 17336, 0x7fe, 0x8 }, /* F_SHLCK */
    { 17344, 0x7fe, 0x2 }, /* F_UNLCK */
    { 17352, 0x7fe, 0x1 }, /* F_WRLCK */
    { 17360, 0x7fe, 0xd }, /* GETALL */
    { 17367, 0x7fe, 0xe }, /* GETNCNT */
    { 17375, 0x7fe, 0xb }, /* GETPID */
    { 17382, 0x7fe, 0xc }, /* GETVAL */
    { 17389, 0x7fe, 0xf }, /* GETZCNT */
    { 17397, 0x7fe, 0x4b70 }, /* GIO_CMAP */
    { 17406, 0x7fe, 0x4b60 }, /* GIO_FONT */
    { 17415, 0x7fe, 0x4b6b }, /* GIO_FONTX */
    { 17425, 0x7fe, 0x4b40 }, /* GIO_SCRNMAP */
    { 17437, 0x7fe, 0x4b66 }, /* GIO_UNIMAP */
    { 17448, 0x7fe, 0x4b69 }, /* GIO_UNISCRNMAP */
    { 17463, 0x47e, 0x8044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 17463, 0x380, 0x4044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 17487, 0x7fe, 0xc030b404 }, /* GPIO_GET_LINEEVENT_IOCTL */
    { 17512, 0x7fe, 0xc16cb403 }, /* GPIO_GET_LINEHANDLE_IOCTL */
    { 17538, 0x7fe, 0xc048b402 }, /* GPIO_GET_LINEINFO_IOCTL */
    { 17562, 0x7fe, 0xc004b40c }, /* GPIO_GET_LINEINFO_UNWATCH_IOCTL */
    { 17594, 0x7fe, 0xc048b40b }, /* GPIO_GET_LINEINFO_WATCH_IOCTL */
    { 17624, 0x7fe, 0xc100b405 }, /* GPIO_V2_GET_LINEINFO_IOCTL */
    { 17651, 0x7fe, 0xc100b406 }, /* GPIO_V2_GET_LINEINFO_WATCH_IOCTL */
    { 17684, 0x7fe, 0xc250b407 }, /* GPIO_V2_GET_LINE_IOCTL */
    { 17707, 0x7fe, 0xc010b40e }, /* GPIO_V2_LINE_GET_VALUES_IOCTL */
    { 17737, 0x7fe, 0xc110b40d }, /* GPIO_V2_LINE_SET_CONFIG_IOCTL */
    { 17767, 0x7fe, 0xc010b40f }, /* GPIO_V2_LINE_SET_VALUES_IOCTL */
    { 17797, 0x7fe, 0x4 }, /* GRND_INSECURE */
    { 17811, 0x7fe, 0x1 }, /* GRND_NONBLOCK */
    { 17825, 0x7fe, 0x2 }, /* GRND_RANDOM */
    { 17837, 0x7fe, 0x31f }, /* HDIO_DRIVE_CMD */
    { 17852, 0x7fe, 0x31e }, /* HDIO_DRIVE_CMD_AEB */
    { 17871, 0x7fe, 0x4 }, /* HDIO_DRIVE_CMD_HDR_SIZE */
    { 17895, 0x7fe, 0x8 }, /* HDIO_DRIVE_HOB_HDR_SIZE */
    { 17919, 0x7fe, 0x31c }, /* HDIO_DRIVE_RESET */
    { 17936, 0x7fe, 0x31e }, /* HDIO_DRIVE_TASK */
    { 17952, 0x7fe, 0x31d }, /* HDIO_DRIVE_TASKFILE */
    { 17972, 0x7fe, 0x8 }, /* HDIO_DRIVE_TASK_HDR_SIZE */
    { 17997, 0x7fe, 0x301 }, /* HDIO_GETGEO */
    { 18009, 0x7fe, 0x309 }, /* HDIO_GET_32BIT */
    { 18024, 0x7fe, 0x30f }, /* HDIO_GET_ACOUSTIC */
    { 18042, 0x7fe, 0x310 }, /* HDIO_GET_ADDRESS */
    { 18059, 0x7fe, 0x31a }, /* HDIO_GET_BUSSTATE */
    { 18077, 0x7fe, 0x30b }, /* HDIO_GET_DMA */
    { 18090, 0x7fe, 0x30d }, /* HDIO_GET_IDENTITY */
    { 18108, 0x7fe, 0x308 }, /* HDIO_GET_KEEPSETTINGS */
    { 18130, 0x7fe, 0x304 }, /* HDIO_GET_MULTCOUNT */
    { 18149, 0x7fe, 0x30c }, /* HDIO_GET_NICE */
    { 18163, 0x7fe, 0x30a }, /* HDIO_GET_NOWERR */
    { 18179, 0x7fe, 0x305 }, /* HDIO_GET_QDMA */
    { 18193, 0x7fe, 0x302 }, /* HDIO_GET_UNMASKINTR */
    { 18213, 0x7fe, 0x30e }, /* HDIO_GET_WCACHE */
    { 18229, 0x7fe, 0x307 }, /* HDIO_OBSOLETE_IDENTITY */
    { 18252, 0x7fe, 0x328 }, /* HDIO_SCAN_HWIF */
    { 18267, 0x7fe, 0x324 }, /* HDIO_SET_32BIT */
    { 18282, 0x7fe, 0x32c }, /* HDIO_SET_ACOUSTIC */
    { 18300, 0x7fe, 0x32f }, /* HDIO_SET_ADDRESS */
    { 18317, 0x7fe, 0x32d }, /* HDIO_SET_BUSSTATE */
    { 18335, 0x7fe, 0x326 }, /* HDIO_SET_DMA */
    { 18348, 0x7fe, 0x323 }, /* HDIO_SET_KEEPSETTINGS */
    { 18370, 0x7fe, 0x321 }, /* HDIO_SET_MULTCOUNT */
    { 18389, 0x7fe, 0x329 }, /* HDIO_SET_NICE */
    { 18403, 0x7fe, 0x325 }, /* HDIO_SET_NOWERR */
    { 18419, 0x7fe, 0x327 }, /* HDIO_SET_PIO_MODE */
    { 18437, 0x7fe, 0x32e }, /* HDIO_SET_QDMA */
    { 18451, 0x7fe, 0x322 }, /* HDIO_SET_UNMASKINTR */
    { 18471, 0x7fe, 0x32b }, /* HDIO_SET_WCACHE */
    { 18487, 0x7fe, 0x306 }, /* HDIO_SET_XFER */
    { 18501, 0x7fe, 0x31b }, /* HDIO_TRISTATE_HWIF */
    { 18520, 0x7fe, 0x32a }, /* HDIO_UNREGISTER_HWIF */
    { 18541, 0x47e, 0x80084803 }, /* HIDIOCGRAWINFO */
    { 18541, 0x380, 0x40084803 }, /* HIDIOCGRAWINFO */
    { 18556, 0x47e, 0x90044802 }, /* HIDIOCGRDESC */
    { 18556, 0x380, 0x50044802 }, /* HIDIOCGRDESC */
    { 18569, 0x47e, 0x80044801 }, /* HIDIOCGRDESCSIZE */
    { 18569, 0x380, 0x40044801 }, /* HIDIOCGRDESCSIZE */
    { 18586, 0x47e, 0x4004480d }, /* HIDIOCREVOKE */
    { 18586, 0x380, 0x8004480d }, /* HIDIOCREVOKE */
    { 18599, 0x7fe, 0xd }, /* HIDIOCTL_LAST */
    { 18613, 0x47e, 0x6805 }, /* HPET_DPI */
    { 18613, 0x380, 0x20006805 }, /* HPET_DPI */
    { 18622, 0x47e, 0x6804 }, /* HPET_EPI */
    { 18622, 0x380, 0x20006804 }, /* HPET_EPI */
    { 18631, 0x47e, 0x6802 }, /* HPET_IE_OFF */
    { 18631, 0x380, 0x20006802 }, /* HPET_IE_OFF */
    { 18643, 0x47e, 0x6801 }, /* HPET_IE_ON */
    { 18643, 0x380, 0x20006801 }, /* HPET_IE_ON */
    { 18654, 0x46a, 0x80186803 }, /* HPET_INFO */
    { 18654, 0x014, 0x800c6803 }, /* HPET_INFO */
    { 18654, 0x380, 0x40186803 }, /* HPET_INFO */
    { 18664, 0x7fe, 0x10 }, /* HPET_INFO_PERIODIC */
    { 18683, 0x46a, 0x40086806 }, /* HPET_IRQFREQ */
    { 18683, 0x014, 0x40046806 }, /* HPET_IRQFREQ */
    { 18683, 0x380, 0x80086806 }, /* HPET_IRQFREQ */
    { 18696, 0x7fe, 0x705 }, /* I2C_FUNCS */
    { 18706, 0x7fe, 0x2 }, /* I2C_FUNC_10BIT_ADDR */
    { 18726, 0x7fe, 0x1 }, /* I2C_FUNC_I2C */
    { 18739, 0x7fe, 0x10 }, /* I2C_FUNC_NOSTART */
    { 18756, 0x7fe, 0x4 }, /* I2C_FUNC_PROTOCOL_MANGLING */
    { 18783, 0x7fe, 0x20 }, /* I2C_FUNC_SLAVE */
    { 18798, 0x7fe, 0x3000000 }, /* I2C_FUNC_SMBUS_BLOCK_DATA */
    { 18824, 0x7fe, 0x8000 }, /* I2C_FUNC_SMBUS_BLOCK_PROC_CALL */
    { 18855, 0x7fe, 0x60000 }, /* I2C_FUNC_SMBUS_BYTE */
    { 18875, 0x7fe, 0x180000 }, /* I2C_FUNC_SMBUS_BYTE_DATA */
    { 18900, 0x7fe, 0xeff0008 }, /* I2C_FUNC_SMBUS_EMUL */
    { 18920, 0x7fe, 0xfff8008 }, /* I2C_FUNC_SMBUS_EMUL_ALL */
    { 18944, 0x7fe, 0x10000000 }, /* I2C_FUNC_SMBUS_HOST_NOTIFY */
    { 18971, 0x7fe, 0xc000000 }, /* I2C_FUNC_SMBUS_I2C_BLOCK */
    { 18996, 0x7fe, 0x8 }, /* I2C_FUNC_SMBUS_PEC */
    { 19015, 0x7fe, 0x800000 }, /* I2C_FUNC_SMBUS_PROC_CALL */
    { 19040, 0x7fe, 0x10000 }, /* I2C_FUNC_SMBUS_QUICK */
    { 19061, 0x7fe, 0x1000000 }, /* I2C_FUNC_SMBUS_READ_BLOCK_DATA */
    { 19092, 0x7fe, 0x20000 }, /* I2C_FUNC_SMBUS_READ_BYTE */
    { 19117, 0x7fe, 0x80000 }, /* I2C_FUNC_SMBUS_READ_BYTE_DATA */
    { 19147, 0x7fe, 0x4000000 }, /* I2C_FUNC_SMBUS_READ_I2C_BLOCK */
    { 19177, 0x7fe, 0x200000 }, /* I2C_FUNC_SMBUS_READ_WORD_DATA */
    { 19207, 0x7fe, 0x600000 }, /* I2C_FUNC_SMBUS_WORD_DATA */
    { 19232, 0x7fe, 0x2000000 }, /* I2C_FUNC_SMBUS_WRITE_BLOCK_DATA */
    { 19264, 0x7fe, 0x40000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE */
    { 19290, 0x7fe, 0x100000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE_DATA */
    { 19321, 0x7fe, 0x8000000 }, /* I2C_FUNC_SMBUS_WRITE_I2C_BLOCK */
    { 19352, 0x7fe, 0x400000 }, /* I2C_FUNC_SMBUS_WRITE_WORD_DATA */
    { 19383, 0x7fe, 0x200 }, /* I2C_M_DMA_SAFE */
    { 19398, 0x7fe, 0x1000 }, /* I2C_M_IGNORE_NAK */
    { 19415, 0x7fe, 0x4000 }, /* I2C_M_NOSTART */
    { 19429, 0x7fe, 0x800 }, /* I2C_M_NO_RD_ACK */
    { 19445, 0x7fe, 0x1 }, /* I2C_M_RD */
    { 19454, 0x7fe, 0x400 }, /* I2C_M_RECV_LEN */
    { 19469, 0x7fe, 0x2000 }, /* I2C_M_REV_DIR_ADDR */
    { 19488, 0x7fe, 0x8000 }, /* I2C_M_STOP */
    { 19499, 0x7fe, 0x10 }, /* I2C_M_TEN */
    { 19509, 0x7fe, 0x708 }, /* I2C_PEC */
    { 19517, 0x7fe, 0x2a }, /* I2C_RDRW_IOCTL_MAX_MSGS */
    { 19541, 0x7fe, 0x707 }, /* I2C_RDWR */
    { 19550, 0x7fe, 0x2a }, /* I2C_RDWR_IOCTL_MAX_MSGS */
    { 19574, 0x7fe, 0x701 }, /* I2C_RETRIES */
    { 19586, 0x7fe, 0x703 }, /* I2C_SLAVE */
    { 19596, 0x7fe, 0x706 }, /* I2C_SLAVE_FORCE */
    { 19612, 0x7fe, 0x720 }, /* I2C_SMBUS */
    { 19622, 0x7fe, 0x5 }, /* I2C_SMBUS_BLOCK_DATA */
    { 19643, 0x7fe, 0x20 }, /* I2C_SMBUS_BLOCK_MAX */
    { 19663, 0x7fe, 0x7 }, /* I2C_SMBUS_BLOCK_PROC_CALL */
    { 19689, 0x7fe, 0x1 }, /* I2C_SMBUS_BYTE */
    { 19704, 0x7fe, 0x2 }, /* I2C_SMBUS_BYTE_DATA */
    { 19724, 0x7fe, 0x6 }, /* I2C_SMBUS_I2C_BLOCK_BROKEN */
    { 19751, 0x7fe, 0x8 }, /* I2C_SMBUS_I2C_BLOCK_DATA */
    { 19776, 0x7fe, 0x4 }, /* I2C_SMBUS_PROC_CALL */
    { 19796, 0x7fe, 0x0 }, /* I2C_SMBUS_QUICK */
    { 19812, 0x7fe, 0x1 }, /* I2C_SMBUS_READ */
    { 19827, 0x7fe, 0x3 }, /* I2C_SMBUS_WORD_DATA */
    { 19847, 0x7fe, 0x0 }, /* I2C_SMBUS_WRITE */
    { 19863, 0x7fe, 0x704 }, /* I2C_TENBIT */
    { 19874, 0x7fe, 0x702 }, /* I2C_TIMEOUT */
    { 19886, 0x7fe, 0x200 }, /* IFF_ALLMULTI */
    { 19899, 0x7fe, 0x200 }, /* IFF_ATTACH_QUEUE */
    { 19916, 0x7fe, 0x4000 }, /* IFF_AUTOMEDIA */
    { 19930, 0x7fe, 0x2 }, /* IFF_BROADCAST */
    { 19944, 0x7fe, 0x4 }, /* IFF_DEBUG */
    { 19954, 0x7fe, 0x400 }, /* IFF_DETACH_QUEUE */
    { 19971, 0x7fe, 0x20000 }, /* IFF_DORMANT */
    { 19983, 0x7fe, 0x8000 }, /* IFF_DYNAMIC */
    { 19995, 0x7fe, 0x40000 }, /* IFF_ECHO */
    { 20004, 0x7fe, 0x8 }, /* IFF_LOOPBACK */
    { 20017, 0x7fe, 0x10000 }, /* IFF_LOWER_UP */
    { 20030, 0x7fe, 0x400 }, /* IFF_MASTER */
    { 20041, 0x7fe, 0x1000 }, /* IFF_MULTICAST */
    { 20055, 0x7fe, 0x100 }, /* IFF_MULTI_QUEUE */
    { 20071, 0x7fe, 0x10 }, /* IFF_NAPI */
    { 20080, 0x7fe, 0x20 }, /* IFF_NAPI_FRAGS */
    { 20095, 0x7fe, 0x80 }, /* IFF_NOARP */
    { 20105, 0x7fe, 0x1000 }, /* IFF_NOFILTER */
    { 20118, 0x7fe, 0x20 }, /* IFF_NOTRAILERS */
    { 20133, 0x7fe, 0x40 }, /* IFF_NO_CARRIER */
    { 20148, 0x7fe, 0x1000 }, /* IFF_NO_PI */
    { 20158, 0x7fe, 0x2000 }, /* IFF_ONE_QUEUE */
    { 20172, 0x7fe, 0x800 }, /* IFF_PERSIST */
    { 20184, 0x7fe, 0x10 }, /* IFF_POINTOPOINT */
    { 20200, 0x7fe, 0x2000 }, /* IFF_PORTSEL */
    { 20212, 0x7fe, 0x100 }, /* IFF_PROMISC */
    { 20224, 0x7fe, 0x40 }, /* IFF_RUNNING */
    { 20236, 0x7fe, 0x800 }, /* IFF_SLAVE */
    { 20246, 0x7fe, 0x2 }, /* IFF_TAP */
    { 20254, 0x7fe, 0x1 }, /* IFF_TUN */
    { 20262, 0x7fe, 0x8000 }, /* IFF_TUN_EXCL */
    { 20275, 0x7fe, 0x1 }, /* IFF_UP */
    { 20282, 0x7fe, 0x4000 }, /* IFF_VNET_HDR */
    { 20295, 0x7fe, 0x70c5a }, /* IFF_VOLATILE */
    { 20308, 0x7fe, 0x80000 }, /* IN_CLOEXEC */
    { 20319, 0x5fe, 0x800 }, /* IN_NONBLOCK */
    { 20319, 0x200, 0x80 }, /* IN_NONBLOCK */
    { 20331, 0x7fe, 0x3 }, /* IOCB_CMD_FDSYNC */
    { 20347, 0x7fe, 0x2 }, /* IOCB_CMD_FSYNC */
    { 20362, 0x7fe, 0x6 }, /* IOCB_CMD_NOOP */
    { 20376, 0x7fe, 0x5 }, /* IOCB_CMD_POLL */
    { 20390, 0x7fe, 0x0 }, /* IOCB_CMD_PREAD */
    { 20405, 0x7fe, 0x7 }, /* IOCB_CMD_PREADV */
    { 20421, 0x7fe, 0x1 }, /* IOCB_CMD_PWRITE */
    { 20437, 0x7fe, 0x8 }, /* IOCB_CMD_PWRITEV */
    { 20454, 0x7fe, 0x2 }, /* IOCB_FLAG_IOPRIO */
    { 20471, 0x7fe, 0x1 }, /* IOCB_FLAG_RESFD */
    { 20487, 0x47e, 0x7b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 20487, 0x380, 0x200007b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 20518, 0x47e, 0x401070cd }, /* IOC_PR_CLEAR */
    { 20518, 0x380, 0x801070cd }, /* IOC_PR_CLEAR */
    { 20531, 0x47e, 0x401870cb }, /* IOC_PR_PREEMPT */
    { 20531, 0x380, 0x801870cb }, /* IOC_PR_PREEMPT */
    { 20546, 0x47e, 0x401870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 20546, 0x380, 0x801870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 20567, 0x7fe, 0xc01070ce }, /* IOC_PR_READ_KEYS */
    { 20584, 0x47e, 0x801070cf }, /* IOC_PR_READ_RESERVATION */
    { 20584, 0x380, 0x401070cf }, /* IOC_PR_READ_RESERVATION */
    { 20608, 0x47e, 0x401870c8 }, /* IOC_PR_REGISTER */
    { 20608, 0x380, 0x801870c8 }, /* IOC_PR_REGISTER */
    { 20624, 0x47e, 0x401070ca }, /* IOC_PR_RELEASE */
    { 20624, 0x380, 0x801070ca }, /* IOC_PR_RELEASE */
    { 20639, 0x47e, 0x401070c9 }, /* IOC_PR_RESERVE */
    { 20639, 0x380, 0x801070c9 }, /* IOC_PR_RESERVE */
    { 20654, 0x7fe, 0x80 }, /* IOMMUFD_CMD_BASE */
    { 20671, 0x7fe, 0x80 }, /* IOMMUFD_CMD_DESTROY */
    { 20691, 0x7fe, 0x8e }, /* IOMMUFD_CMD_FAULT_QUEUE_ALLOC */
    { 20721, 0x7fe, 0x8a }, /* IOMMUFD_CMD_GET_HW_INFO */
    { 20745, 0x7fe, 0x89 }, /* IOMMUFD_CMD_HWPT_ALLOC */
    { 20768, 0x7fe, 0x8c }, /* IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP */
    { 20802, 0x7fe, 0x8d }, /* IOMMUFD_CMD_HWPT_INVALIDATE */
    { 20830, 0x7fe, 0x8b }, /* IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING */
    { 20866, 0x7fe, 0x94 }, /* IOMMUFD_CMD_HW_QUEUE_ALLOC */
    { 20893, 0x7fe, 0x81 }, /* IOMMUFD_CMD_IOAS_ALLOC */
    { 20916, 0x7fe, 0x82 }, /* IOMMUFD_CMD_IOAS_ALLOW_IOVAS */
    { 20945, 0x7fe, 0x92 }, /* IOMMUFD_CMD_IOAS_CHANGE_PROCESS */
    { 20977, 0x7fe, 0x83 }, /* IOMMUFD_CMD_IOAS_COPY */
    { 20999, 0x7fe, 0x84 }, /* IOMMUFD_CMD_IOAS_IOVA_RANGES */
    { 21028, 0x7fe, 0x85 }, /* IOMMUFD_CMD_IOAS_MAP */
    { 21049, 0x7fe, 0x8f }, /* IOMMUFD_CMD_IOAS_MAP_FILE */
    { 21075, 0x7fe, 0x86 }, /* IOMMUFD_CMD_IOAS_UNMAP */
    { 21098, 0x7fe, 0x87 }, /* IOMMUFD_CMD_OPTION */
    { 21117, 0x7fe, 0x91 }, /* IOMMUFD_CMD_VDEVICE_ALLOC */
    { 21143, 0x7fe, 0x93 }, /* IOMMUFD_CMD_VEVENTQ_ALLOC */
    { 21169, 0x7fe, 0x88 }, /* IOMMUFD_CMD_VFIO_IOAS */
    { 21191, 0x7fe, 0x90 }, /* IOMMUFD_CMD_VIOMMU_ALLOC */
    { 21216, 0x7fe, 0x1 }, /* IOMMUFD_PAGE_RESP_INVALID */
    { 21242, 0x7fe, 0x0 }, /* IOMMUFD_PAGE_RESP_SUCCESS */
    { 21268, 0x7fe, 0x3b }, /* IOMMUFD_TYPE */
    { 21281, 0x47e, 0x3b80 }, /* IOMMU_DESTROY */
    { 21281, 0x380, 0x20003b80 }, /* IOMMU_DESTROY */
    { 21295, 0x47e, 0x3b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 21295, 0x380, 0x20003b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 21319, 0x47e, 0x3b8a }, /* IOMMU_GET_HW_INFO */
    { 21319, 0x380, 0x20003b8a }, /* IOMMU_GET_HW_INFO */
    { 21337, 0x47e, 0x3b89 }, /* IOMMU_HWPT_ALLOC */
    { 21337, 0x380, 0x20003b89 }, /* IOMMU_HWPT_ALLOC */
    { 21354, 0x47e, 0x3b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 21354, 0x380, 0x20003b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 21382, 0x47e, 0x3b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 21382, 0x380, 0x20003b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 21404, 0x47e, 0x3b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 21404, 0x380, 0x20003b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 21434, 0x47e, 0x3b94 }, /* IOMMU_HW_QUEUE_ALLOC */
    { 21434, 0x380, 0x20003b94 }, /* IOMMU_HW_QUEUE_ALLOC */
    { 21455, 0x47e, 0x3b81 }, /* IOMMU_IOAS_ALLOC */
    { 21455, 0x380, 0x20003b81 }, /* IOMMU_IOAS_ALLOC */
    { 21472, 0x47e, 0x3b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 21472, 0x380, 0x20003b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 21495, 0x47e, 0x3b92 }, /* IOMMU_IOAS_CHANGE_PROCESS */
    { 21495, 0x380, 0x20003b92 }, /* IOMMU_IOAS_CHANGE_PROCESS */
    { 21521, 0x47e, 0x3b83 }, /* IOMMU_IOAS_COPY */
    { 21521, 0x380, 0x20003b83 }, /* IOMMU_IOAS_COPY */
    { 21537, 0x47e, 0x3b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 21537, 0x380, 0x20003b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 21560, 0x47e, 0x3b85 }, /* IOMMU_IOAS_MAP */
    { 21560, 0x380, 0x20003b85 }, /* IOMMU_IOAS_MAP */
    { 21575, 0x47e, 0x3b8f }, /* IOMMU_IOAS_MAP_FILE */
    { 21575, 0x380, 0x20003b8f }, /* IOMMU_IOAS_MAP_FILE */
    { 21595, 0x47e, 0x3b86 }, /* IOMMU_IOAS_UNMAP */
    { 21595, 0x380, 0x20003b86 }, /* IOMMU_IOAS_UNMAP */
    { 21612, 0x47e, 0x3b87 }, /* IOMMU_OPTION */
    { 21612, 0x380, 0x20003b87 }, /* IOMMU_OPTION */
    { 21625, 0x47e, 0x3b91 }, /* IOMMU_VDEVICE_ALLOC */
    { 21625, 0x380, 0x20003b91 }, /* IOMMU_VDEVICE_ALLOC */
    { 21645, 0x47e, 0x3b93 }, /* IOMMU_VEVENTQ_ALLOC */
    { 21645, 0x380, 0x20003b93 }, /* IOMMU_VEVENTQ_ALLOC */
    { 21665, 0x47e, 0x3b88 }, /* IOMMU_VFIO_IOAS */
    { 21665, 0x380, 0x20003b88 }, /* IOMMU_VFIO_IOAS */
    { 21681, 0x47e, 0x3b90 }, /* IOMMU_VIOMMU_ALLOC */
    { 21681, 0x380, 0x20003b90 }, /* IOMMU_VIOMMU_ALLOC */
    { 21700, 0x7fe, 0x4 }, /* IOPRIO_BE_NORM */
    { 21715, 0x7fe, 0x8 }, /* IOPRIO_BE_NR */
    { 21728, 0x7fe, 0x2 }, /* IOPRIO_CLASS_BE */
    { 21744, 0x7fe, 0x3 }, /* IOPRIO_CLASS_IDLE */
    { 21762, 0x7fe, 0x7 }, /* IOPRIO_CLASS_INVALID */
    { 21783, 0x7fe, 0x7 }, /* IOPRIO_CLASS_MASK */
    { 21801, 0x7fe, 0x0 }, /* IOPRIO_CLASS_NONE */
    { 21819, 0x7fe, 0x1 }, /* IOPRIO_CLASS_RT */
    { 21835, 0x7fe, 0xd }, /* IOPRIO_CLASS_SHIFT */
    { 21854, 0x7fe, 0x1 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_1 */
    { 21887, 0x7fe, 0x2 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_2 */
    { 21920, 0x7fe, 0x3 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_3 */
    { 21953, 0x7fe, 0x4 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_4 */
    { 21986, 0x7fe, 0x5 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_5 */
    { 22019, 0x7fe, 0x6 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_6 */
    { 22052, 0x7fe, 0x7 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_7 */
    { 22085, 0x7fe, 0x3ff }, /* IOPRIO_HINT_MASK */
    { 22102, 0x7fe, 0x0 }, /* IOPRIO_HINT_NONE */
    { 22119, 0x7fe, 0xa }, /* IOPRIO_HINT_NR_BITS */
    { 22139, 0x7fe, 0x3 }, /* IOPRIO_HINT_SHIFT */
    { 22157, 0x7fe, 0x7 }, /* IOPRIO_LEVEL_MASK */
    { 22175, 0x7fe, 0x3 }, /* IOPRIO_LEVEL_NR_BITS */
    { 22196, 0x7fe, 0x4 }, /* IOPRIO_NORM */
    { 22208, 0x7fe, 0x8 }, /* IOPRIO_NR_CLASSES */
    { 22226, 0x7fe, 0x400 }, /* IOPRIO_NR_HINTS */
    { 22242, 0x7fe, 0x8 }, /* IOPRIO_NR_LEVELS */
    { 22259, 0x7fe, 0x1fff }, /* IOPRIO_PRIO_MASK */
    { 22276, 0x7fe, 0x2 }, /* IOPRIO_WHO_PGRP */
    { 22292, 0x7fe, 0x1 }, /* IOPRIO_WHO_PROCESS */
    { 22311, 0x7fe, 0x3 }, /* IOPRIO_WHO_USER */
    { 22327, 0x7fe, 0x2 }, /* IORING_ACCEPT_DONTWAIT */
    { 22350, 0x7fe, 0x1 }, /* IORING_ACCEPT_MULTISHOT */
    { 22374, 0x7fe, 0x4 }, /* IORING_ACCEPT_POLL_FIRST */
    { 22399, 0x7fe, 0x1 }, /* IORING_ASYNC_CANCEL_ALL */
    { 22423, 0x7fe, 0x4 }, /* IORING_ASYNC_CANCEL_ANY */
    { 22447, 0x7fe, 0x2 }, /* IORING_ASYNC_CANCEL_FD */
    { 22470, 0x7fe, 0x8 }, /* IORING_ASYNC_CANCEL_FD_FIXED */
    { 22499, 0x7fe, 0x20 }, /* IORING_ASYNC_CANCEL_OP */
    { 22522, 0x7fe, 0x10 }, /* IORING_ASYNC_CANCEL_USERDATA */
    { 22551, 0x7fe, 0x10 }, /* IORING_CQE_BUFFER_SHIFT */
    { 22575, 0x7fe, 0x8000 }, /* IORING_CQE_F_32 */
    { 22591, 0x7fe, 0x1 }, /* IORING_CQE_F_BUFFER */
    { 22611, 0x7fe, 0x10 }, /* IORING_CQE_F_BUF_MORE */
    { 22633, 0x7fe, 0x2 }, /* IORING_CQE_F_MORE */
    { 22651, 0x7fe, 0x8 }, /* IORING_CQE_F_NOTIF */
    { 22670, 0x7fe, 0x20 }, /* IORING_CQE_F_SKIP */
    { 22688, 0x7fe, 0x4 }, /* IORING_CQE_F_SOCK_NONEMPTY */
    { 22715, 0x7fe, 0x10000 }, /* IORING_CQE_F_TSTAMP_HW */
    { 22738, 0x7fe, 0x1 }, /* IORING_CQ_EVENTFD_DISABLED */
    { 22765, 0x7fe, 0x20 }, /* IORING_ENTER_ABS_TIMER */
    { 22788, 0x7fe, 0x8 }, /* IORING_ENTER_EXT_ARG */
    { 22809, 0x7fe, 0x40 }, /* IORING_ENTER_EXT_ARG_REG */
    { 22834, 0x7fe, 0x1 }, /* IORING_ENTER_GETEVENTS */
    { 22857, 0x7fe, 0x80 }, /* IORING_ENTER_NO_IOWAIT */
    { 22880, 0x7fe, 0x10 }, /* IORING_ENTER_REGISTERED_RING */
    { 22909, 0x7fe, 0x4 }, /* IORING_ENTER_SQ_WAIT */
    { 22930, 0x7fe, 0x2 }, /* IORING_ENTER_SQ_WAKEUP */
    { 22953, 0x7fe, 0x800 }, /* IORING_FEAT_CQE_SKIP */
    { 22974, 0x7fe, 0x10 }, /* IORING_FEAT_CUR_PERSONALITY */
    { 23002, 0x7fe, 0x100 }, /* IORING_FEAT_EXT_ARG */
    { 23022, 0x7fe, 0x20 }, /* IORING_FEAT_FAST_POLL */
    { 23044, 0x7fe, 0x1000 }, /* IORING_FEAT_LINKED_FILE */
    { 23068, 0x7fe, 0x8000 }, /* IORING_FEAT_MIN_TIMEOUT */
    { 23092, 0x7fe, 0x200 }, /* IORING_FEAT_NATIVE_WORKERS */
    { 23119, 0x7fe, 0x2 }, /* IORING_FEAT_NODROP */
    { 23138, 0x7fe, 0x20000 }, /* IORING_FEAT_NO_IOWAIT */
    { 23160, 0x7fe, 0x40 }, /* IORING_FEAT_POLL_32BITS */
    { 23184, 0x7fe, 0x4000 }, /* IORING_FEAT_RECVSEND_BUNDLE */
    { 23212, 0x7fe, 0x2000 }, /* IORING_FEAT_REG_REG_RING */
    { 23237, 0x7fe, 0x400 }, /* IORING_FEAT_RSRC_TAGS */
    { 23259, 0x7fe, 0x10000 }, /* IORING_FEAT_RW_ATTR */
    { 23279, 0x7fe, 0x8 }, /* IORING_FEAT_RW_CUR_POS */
    { 23302, 0x7fe, 0x1 }, /* IORING_FEAT_SINGLE_MMAP */
    { 23326, 0x7fe, 0x80 }, /* IORING_FEAT_SQPOLL_NONFIXED */
    { 23354, 0x7fe, 0x4 }, /* IORING_FEAT_SUBMIT_STABLE */
    { 23380, 0x7fe, 0xffffffff }, /* IORING_FILE_INDEX_ALLOC */
    { 23404, 0x7fe, 0x1 }, /* IORING_FIXED_FD_NO_CLOEXEC */
    { 23431, 0x7fe, 0x1 }, /* IORING_FSYNC_DATASYNC */
    { 23453, 0x7fe, 0x10 }, /* IORING_LINK_TIMEOUT_UPDATE */
    { 23480, 0x7fe, 0x1 }, /* IORING_MEM_REGION_REG_WAIT_ARG */
    { 23511, 0x7fe, 0x1 }, /* IORING_MEM_REGION_TYPE_USER */
    { 23539, 0x7fe, 0x0 }, /* IORING_MSG_DATA */
    { 23555, 0x7fe, 0x1 }, /* IORING_MSG_RING_CQE_SKIP */
    { 23580, 0x7fe, 0x2 }, /* IORING_MSG_RING_FLAGS_PASS */
    { 23607, 0x7fe, 0x1 }, /* IORING_MSG_SEND_FD */
    { 23626, 0x7fe, 0x20 }, /* IORING_NOP_CQE32 */
    { 23643, 0x7fe, 0x2 }, /* IORING_NOP_FILE */
    { 23659, 0x7fe, 0x8 }, /* IORING_NOP_FIXED_BUFFER */
    { 23683, 0x7fe, 0x4 }, /* IORING_NOP_FIXED_FILE */
    { 23705, 0x7fe, 0x1 }, /* IORING_NOP_INJECT_RESULT */
    { 23730, 0x7fe, 0x10 }, /* IORING_NOP_TW */
    { 23744, 0x7fe, 0x80000000 }, /* IORING_NOTIF_USAGE_ZC_COPIED */
    { 23773, 0x7fe, 0x8000000 }, /* IORING_OFF_CQ_RING */
    { 23792, 0x7fe, 0xf8000000 }, /* IORING_OFF_MMAP_MASK */
    { 23813, 0x7fe, 0x80000000 }, /* IORING_OFF_PBUF_RING */
    { 23834, 0x7fe, 0x10 }, /* IORING_OFF_PBUF_SHIFT */
    { 23856, 0x7fe, 0x10000000 }, /* IORING_OFF_SQES */
    { 23872, 0x7fe, 0x0 }, /* IORING_OFF_SQ_RING */
    { 23891, 0x7fe, 0xd }, /* IORING_OP_ACCEPT */
    { 23908, 0x7fe, 0xe }, /* IORING_OP_ASYNC_CANCEL */
    { 23931, 0x7fe, 0x38 }, /* IORING_OP_BIND */
    { 23946, 0x7fe, 0x13 }, /* IORING_OP_CLOSE */
    { 23962, 0x7fe, 0x10 }, /* IORING_OP_CONNECT */
    { 23980, 0x7fe, 0x1d }, /* IORING_OP_EPOLL_CTL */
    { 24000, 0x7fe, 0x3b }, /* IORING_OP_EPOLL_WAIT */
    { 24021, 0x7fe, 0x18 }, /* IORING_OP_FADVISE */
    { 24039, 0x7fe, 0x11 }, /* IORING_OP_FALLOCATE */
    { 24059, 0x7fe, 0x2b }, /* IORING_OP_FGETXATTR */
    { 24079, 0x7fe, 0x14 }, /* IORING_OP_FILES_UPDATE */
    { 24102, 0x7fe, 0x36 }, /* IORING_OP_FIXED_FD_INSTALL */
    { 24129, 0x7fe, 0x29 }, /* IORING_OP_FSETXATTR */
    { 24149, 0x7fe, 0x3 }, /* IORING_OP_FSYNC */
    { 24165, 0x7fe, 0x37 }, /* IORING_OP_FTRUNCATE */
    { 24185, 0x7fe, 0x33 }, /* IORING_OP_FUTEX_WAIT */
    { 24206, 0x7fe, 0x35 }, /* IORING_OP_FUTEX_WAITV */
    { 24228, 0x7fe, 0x34 }, /* IORING_OP_FUTEX_WAKE */
    { 24249, 0x7fe, 0x2c }, /* IORING_OP_GETXATTR */
    { 24268, 0x7fe, 0x41 }, /* IORING_OP_LAST */
    { 24283, 0x7fe, 0x27 }, /* IORING_OP_LINKAT */
    { 24300, 0x7fe, 0xf }, /* IORING_OP_LINK_TIMEOUT */
    { 24323, 0x7fe, 0x39 }, /* IORING_OP_LISTEN */
    { 24340, 0x7fe, 0x19 }, /* IORING_OP_MADVISE */
    { 24358, 0x7fe, 0x25 }, /* IORING_OP_MKDIRAT */
    { 24376, 0x7fe, 0x28 }, /* IORING_OP_MSG_RING */
    { 24395, 0x7fe, 0x0 }, /* IORING_OP_NOP */
    { 24409, 0x7fe, 0x3f }, /* IORING_OP_NOP128 */
    { 24426, 0x7fe, 0x12 }, /* IORING_OP_OPENAT */
    { 24443, 0x7fe, 0x1c }, /* IORING_OP_OPENAT2 */
    { 24461, 0x7fe, 0x3e }, /* IORING_OP_PIPE */
    { 24476, 0x7fe, 0x6 }, /* IORING_OP_POLL_ADD */
    { 24495, 0x7fe, 0x7 }, /* IORING_OP_POLL_REMOVE */
    { 24517, 0x7fe, 0x1f }, /* IORING_OP_PROVIDE_BUFFERS */
    { 24543, 0x7fe, 0x16 }, /* IORING_OP_READ */
    { 24558, 0x7fe, 0x1 }, /* IORING_OP_READV */
    { 24574, 0x7fe, 0x3c }, /* IORING_OP_READV_FIXED */
    { 24596, 0x7fe, 0x4 }, /* IORING_OP_READ_FIXED */
    { 24617, 0x7fe, 0x31 }, /* IORING_OP_READ_MULTISHOT */
    { 24642, 0x7fe, 0x1b }, /* IORING_OP_RECV */
    { 24657, 0x7fe, 0xa }, /* IORING_OP_RECVMSG */
    { 24675, 0x7fe, 0x3a }, /* IORING_OP_RECV_ZC */
    { 24693, 0x7fe, 0x20 }, /* IORING_OP_REMOVE_BUFFERS */
    { 24718, 0x7fe, 0x23 }, /* IORING_OP_RENAMEAT */
    { 24737, 0x7fe, 0x1a }, /* IORING_OP_SEND */
    { 24752, 0x7fe, 0x9 }, /* IORING_OP_SENDMSG */
    { 24770, 0x7fe, 0x30 }, /* IORING_OP_SENDMSG_ZC */
    { 24791, 0x7fe, 0x2f }, /* IORING_OP_SEND_ZC */
    { 24809, 0x7fe, 0x2a }, /* IORING_OP_SETXATTR */
    { 24828, 0x7fe, 0x22 }, /* IORING_OP_SHUTDOWN */
    { 24847, 0x7fe, 0x2d }, /* IORING_OP_SOCKET */
    { 24864, 0x7fe, 0x1e }, /* IORING_OP_SPLICE */
    { 24881, 0x7fe, 0x15 }, /* IORING_OP_STATX */
    { 24897, 0x7fe, 0x26 }, /* IORING_OP_SYMLINKAT */
    { 24917, 0x7fe, 0x8 }, /* IORING_OP_SYNC_FILE_RANGE */
    { 24943, 0x7fe, 0x21 }, /* IORING_OP_TEE */
    { 24957, 0x7fe, 0xb }, /* IORING_OP_TIMEOUT */
    { 24975, 0x7fe, 0xc }, /* IORING_OP_TIMEOUT_REMOVE */
    { 25000, 0x7fe, 0x24 }, /* IORING_OP_UNLINKAT */
    { 25019, 0x7fe, 0x2e }, /* IORING_OP_URING_CMD */
    { 25039, 0x7fe, 0x40 }, /* IORING_OP_URING_CMD128 */
    { 25062, 0x7fe, 0x32 }, /* IORING_OP_WAITID */
    { 25079, 0x7fe, 0x17 }, /* IORING_OP_WRITE */
    { 25095, 0x7fe, 0x2 }, /* IORING_OP_WRITEV */
    { 25112, 0x7fe, 0x3d }, /* IORING_OP_WRITEV_FIXED */
    { 25135, 0x7fe, 0x5 }, /* IORING_OP_WRITE_FIXED */
    { 25157, 0x7fe, 0x8 }, /* IORING_POLL_ADD_LEVEL */
    { 25179, 0x7fe, 0x1 }, /* IORING_POLL_ADD_MULTI */
    { 25201, 0x7fe, 0x2 }, /* IORING_POLL_UPDATE_EVENTS */
    { 25227, 0x7fe, 0x4 }, /* IORING_POLL_UPDATE_USER_DATA */
    { 25256, 0x7fe, 0x10 }, /* IORING_RECVSEND_BUNDLE */
    { 25279, 0x7fe, 0x4 }, /* IORING_RECVSEND_FIXED_BUF */
    { 25305, 0x7fe, 0x1 }, /* IORING_RECVSEND_POLL_FIRST */
    { 25332, 0x7fe, 0x2 }, /* IORING_RECV_MULTISHOT */
    { 25354, 0x7fe, 0x25 }, /* IORING_REGISTER_BPF_FILTER */
    { 25381, 0x7fe, 0x0 }, /* IORING_REGISTER_BUFFERS */
    { 25405, 0x7fe, 0xf }, /* IORING_REGISTER_BUFFERS2 */
    { 25430, 0x7fe, 0x10 }, /* IORING_REGISTER_BUFFERS_UPDATE */
    { 25461, 0x7fe, 0x1d }, /* IORING_REGISTER_CLOCK */
    { 25483, 0x7fe, 0x1e }, /* IORING_REGISTER_CLONE_BUFFERS */
    { 25513, 0x7fe, 0x2 }, /* IORING_REGISTER_DST_REPLACE */
    { 25541, 0x7fe, 0xc }, /* IORING_REGISTER_ENABLE_RINGS */
    { 25570, 0x7fe, 0x4 }, /* IORING_REGISTER_EVENTFD */
    { 25594, 0x7fe, 0x7 }, /* IORING_REGISTER_EVENTFD_ASYNC */
    { 25624, 0x7fe, 0x2 }, /* IORING_REGISTER_FILES */
    { 25646, 0x7fe, 0xd }, /* IORING_REGISTER_FILES2 */
    { 25669, 0x7fe, 0xfffffffffffffffe }, /* IORING_REGISTER_FILES_SKIP */
    { 25696, 0x7fe, 0x6 }, /* IORING_REGISTER_FILES_UPDATE */
    { 25725, 0x7fe, 0xe }, /* IORING_REGISTER_FILES_UPDATE2 */
    { 25755, 0x7fe, 0x19 }, /* IORING_REGISTER_FILE_ALLOC_RANGE */
    { 25788, 0x7fe, 0x11 }, /* IORING_REGISTER_IOWQ_AFF */
    { 25813, 0x7fe, 0x13 }, /* IORING_REGISTER_IOWQ_MAX_WORKERS */
    { 25846, 0x7fe, 0x26 }, /* IORING_REGISTER_LAST */
    { 25867, 0x7fe, 0x22 }, /* IORING_REGISTER_MEM_REGION */
    { 25894, 0x7fe, 0x1b }, /* IORING_REGISTER_NAPI */
    { 25915, 0x7fe, 0x16 }, /* IORING_REGISTER_PBUF_RING */
    { 25941, 0x7fe, 0x1a }, /* IORING_REGISTER_PBUF_STATUS */
    { 25969, 0x7fe, 0x9 }, /* IORING_REGISTER_PERSONALITY */
    { 25997, 0x7fe, 0x8 }, /* IORING_REGISTER_PROBE */
    { 26019, 0x7fe, 0x23 }, /* IORING_REGISTER_QUERY */
    { 26041, 0x7fe, 0x21 }, /* IORING_REGISTER_RESIZE_RINGS */
    { 26070, 0x7fe, 0xb }, /* IORING_REGISTER_RESTRICTIONS */
    { 26099, 0x7fe, 0x14 }, /* IORING_REGISTER_RING_FDS */
    { 26124, 0x7fe, 0x1f }, /* IORING_REGISTER_SEND_MSG_RING */
    { 26154, 0x7fe, 0x1 }, /* IORING_REGISTER_SRC_REGISTERED */
    { 26185, 0x7fe, 0x18 }, /* IORING_REGISTER_SYNC_CANCEL */
    { 26213, 0x7fe, 0x80000000 }, /* IORING_REGISTER_USE_REGISTERED_RING */
    { 26249, 0x7fe, 0x24 }, /* IORING_REGISTER_ZCRX_CTRL */
    { 26275, 0x7fe, 0x20 }, /* IORING_REGISTER_ZCRX_IFQ */
    { 26300, 0x7fe, 0x1 }, /* IORING_REG_WAIT_TS */
    { 26319, 0x7fe, 0x4 }, /* IORING_RESTRICTION_LAST */
    { 26343, 0x7fe, 0x0 }, /* IORING_RESTRICTION_REGISTER_OP */
    { 26374, 0x7fe, 0x2 }, /* IORING_RESTRICTION_SQE_FLAGS_ALLOWED */
    { 26411, 0x7fe, 0x3 }, /* IORING_RESTRICTION_SQE_FLAGS_REQUIRED */
    { 26449, 0x7fe, 0x1 }, /* IORING_RESTRICTION_SQE_OP */
    { 26475, 0x7fe, 0x1 }, /* IORING_RSRC_REGISTER_SPARSE */
    { 26503, 0x7fe, 0x1 }, /* IORING_RW_ATTR_FLAG_PI */
    { 26526, 0x7fe, 0x20 }, /* IORING_SEND_VECTORIZED */
    { 26549, 0x7fe, 0x8 }, /* IORING_SEND_ZC_REPORT_USAGE */
    { 26577, 0x7fe, 0x20 }, /* IORING_SETUP_ATTACH_WQ */
    { 26600, 0x7fe, 0x10 }, /* IORING_SETUP_CLAMP */
    { 26619, 0x7fe, 0x100 }, /* IORING_SETUP_COOP_TASKRUN */
    { 26645, 0x7fe, 0x800 }, /* IORING_SETUP_CQE32 */
    { 26664, 0x7fe, 0x40000 }, /* IORING_SETUP_CQE_MIXED */
    { 26687, 0x7fe, 0x8 }, /* IORING_SETUP_CQSIZE */
    { 26707, 0x7fe, 0x2000 }, /* IORING_SETUP_DEFER_TASKRUN */
    { 26734, 0x7fe, 0x20000 }, /* IORING_SETUP_HYBRID_IOPOLL */
    { 26761, 0x7fe, 0x1 }, /* IORING_SETUP_IOPOLL */
    { 26781, 0x7fe, 0x4000 }, /* IORING_SETUP_NO_MMAP */
    { 26802, 0x7fe, 0x10000 }, /* IORING_SETUP_NO_SQARRAY */
    { 26826, 0x7fe, 0x8000 }, /* IORING_SETUP_REGISTERED_FD_ONLY */
    { 26858, 0x7fe, 0x40 }, /* IORING_SETUP_R_DISABLED */
    { 26882, 0x7fe, 0x1000 }, /* IORING_SETUP_SINGLE_ISSUER */
    { 26909, 0x7fe, 0x400 }, /* IORING_SETUP_SQE128 */
    { 26929, 0x7fe, 0x80000 }, /* IORING_SETUP_SQE_MIXED */
    { 26952, 0x7fe, 0x2 }, /* IORING_SETUP_SQPOLL */
    { 26972, 0x7fe, 0x4 }, /* IORING_SETUP_SQ_AFF */
    { 26992, 0x7fe, 0x100000 }, /* IORING_SETUP_SQ_REWIND */
    { 27015, 0x7fe, 0x80 }, /* IORING_SETUP_SUBMIT_ALL */
    { 27039, 0x7fe, 0x200 }, /* IORING_SETUP_TASKRUN_FLAG */
    { 27065, 0x7fe, 0x2 }, /* IORING_SQ_CQ_OVERFLOW */
    { 27087, 0x7fe, 0x1 }, /* IORING_SQ_NEED_WAKEUP */
    { 27109, 0x7fe, 0x4 }, /* IORING_SQ_TASKRUN */
    { 27127, 0x7fe, 0x1 }, /* IORING_TIMEOUT_ABS */
    { 27146, 0x7fe, 0x4 }, /* IORING_TIMEOUT_BOOTTIME */
    { 27170, 0x7fe, 0xc }, /* IORING_TIMEOUT_CLOCK_MASK */
    { 27196, 0x7fe, 0x20 }, /* IORING_TIMEOUT_ETIME_SUCCESS */
    { 27225, 0x7fe, 0x80 }, /* IORING_TIMEOUT_IMMEDIATE_ARG */
    { 27254, 0x7fe, 0x40 }, /* IORING_TIMEOUT_MULTISHOT */
    { 27279, 0x7fe, 0x8 }, /* IORING_TIMEOUT_REALTIME */
    { 27303, 0x7fe, 0x2 }, /* IORING_TIMEOUT_UPDATE */
    { 27325, 0x7fe, 0x12 }, /* IORING_TIMEOUT_UPDATE_MASK */
    { 27352, 0x7fe, 0x10 }, /* IORING_TIMESTAMP_HW_SHIFT */
    { 27378, 0x7fe, 0x11 }, /* IORING_TIMESTAMP_TYPE_SHIFT */
    { 27406, 0x7fe, 0x1 }, /* IORING_UNREGISTER_BUFFERS */
    { 27432, 0x7fe, 0x5 }, /* IORING_UNREGISTER_EVENTFD */
    { 27458, 0x7fe, 0x3 }, /* IORING_UNREGISTER_FILES */
    { 27482, 0x7fe, 0x12 }, /* IORING_UNREGISTER_IOWQ_AFF */
    { 27509, 0x7fe, 0x1c }, /* IORING_UNREGISTER_NAPI */
    { 27532, 0x7fe, 0x17 }, /* IORING_UNREGISTER_PBUF_RING */
    { 27560, 0x7fe, 0xa }, /* IORING_UNREGISTER_PERSONALITY */
    { 27590, 0x7fe, 0x15 }, /* IORING_UNREGISTER_RING_FDS */
    { 27617, 0x7fe, 0x1 }, /* IORING_URING_CMD_FIXED */
    { 27640, 0x7fe, 0x3 }, /* IORING_URING_CMD_MASK */
    { 27662, 0x7fe, 0x2 }, /* IORING_URING_CMD_MULTISHOT */
    { 27689, 0x7fe, 0x1 }, /* IORING_ZCRX_AREA_DMABUF */
    { 27713, 0x7fe, 0xffff000000000000 }, /* IORING_ZCRX_AREA_MASK */
    { 27735, 0x7fe, 0x30 }, /* IORING_ZCRX_AREA_SHIFT */
    { 27758, 0x7fe, 0x10 }, /* IOSQE_ASYNC */
    { 27770, 0x7fe, 0x4 }, /* IOSQE_ASYNC_BIT */
    { 27786, 0x7fe, 0x20 }, /* IOSQE_BUFFER_SELECT */
    { 27806, 0x7fe, 0x5 }, /* IOSQE_BUFFER_SELECT_BIT */
    { 27830, 0x7fe, 0x40 }, /* IOSQE_CQE_SKIP_SUCCESS */
    { 27853, 0x7fe, 0x6 }, /* IOSQE_CQE_SKIP_SUCCESS_BIT */
    { 27880, 0x7fe, 0x1 }, /* IOSQE_FIXED_FILE */
    { 27897, 0x7fe, 0x0 }, /* IOSQE_FIXED_FILE_BIT */
    { 27918, 0x7fe, 0x2 }, /* IOSQE_IO_DRAIN */
    { 27933, 0x7fe, 0x1 }, /* IOSQE_IO_DRAIN_BIT */
    { 27952, 0x7fe, 0x8 }, /* IOSQE_IO_HARDLINK */
    { 27970, 0x7fe, 0x3 }, /* IOSQE_IO_HARDLINK_BIT */
    { 27992, 0x7fe, 0x4 }, /* IOSQE_IO_LINK */
    { 28006, 0x7fe, 0x2 }, /* IOSQE_IO_LINK_BIT */
    { 28024, 0x7fe, 0x100 }, /* IPC_64 */
    { 28031, 0x7fe, 0x200 }, /* IPC_CREAT */
    { 28041, 0x7fe, 0x1000 }, /* IPC_DIPC */
    { 28050, 0x7fe, 0x400 }, /* IPC_EXCL */
    { 28059, 0x7fe, 0x3 }, /* IPC_INFO */
    { 28068, 0x7fe, 0x800 }, /* IPC_NOWAIT */
    { 28079, 0x7fe, 0x8000000 }, /* IPC_NS */
    { 28086, 0x7fe, 0x2 }, /* IPC_NS_INDEX */
    { 28099, 0x7fe, 0x1 }, /* IPC_NS_INIT_ID */
    { 28114, 0x7fe, 0xefffffff }, /* IPC_NS_INIT_INO */
    { 28130, 0x7fe, 0x0 }, /* IPC_OLD */
    { 28138, 0x7fe, 0x2000 }, /* IPC_OWN */
    { 28146, 0x7fe, 0x0 }, /* IPC_PRIVATE */
    { 28158, 0x7fe, 0x0 }, /* IPC_RMID */
    { 28167, 0x7fe, 0x1 }, /* IPC_SET */
    { 28175, 0x7fe, 0x2 }, /* IPC_STAT */
    { 28184, 0x47e, 0x8004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 28184, 0x380, 0x4004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 28217, 0x47e, 0x80046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 28217, 0x380, 0x40046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 28244, 0x47e, 0x80046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 28244, 0x380, 0x40046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 28279, 0x47e, 0x8004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 28279, 0x380, 0x4004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 28310, 0x47e, 0x80046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 28310, 0x380, 0x40046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 28333, 0x47e, 0x80086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 28333, 0x380, 0x40086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 28362, 0x7ea, 0xc030690c }, /* IPMICTL_RECEIVE_MSG */
    { 28362, 0x014, 0xc018690c }, /* IPMICTL_RECEIVE_MSG */
    { 28382, 0x7ea, 0xc030690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 28382, 0x014, 0xc018690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 28408, 0x47e, 0x8002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 28408, 0x380, 0x4002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 28433, 0x47e, 0x800c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 28433, 0x380, 0x400c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 28464, 0x46a, 0x8028690d }, /* IPMICTL_SEND_COMMAND */
    { 28464, 0x014, 0x8014690d }, /* IPMICTL_SEND_COMMAND */
    { 28464, 0x380, 0x4028690d }, /* IPMICTL_SEND_COMMAND */
    { 28485, 0x46a, 0x80306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28485, 0x014, 0x801c6915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28485, 0x380, 0x40306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28514, 0x47e, 0x80046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 28514, 0x380, 0x40046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 28542, 0x47e, 0x4004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 28542, 0x380, 0x8004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 28575, 0x47e, 0x80046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 28575, 0x380, 0x40046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 28602, 0x47e, 0x80046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 28602, 0x380, 0x40046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 28637, 0x47e, 0x8004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 28637, 0x380, 0x4004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 28668, 0x47e, 0x80046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 28668, 0x380, 0x40046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 28691, 0x47e, 0x80086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 28691, 0x380, 0x40086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 28720, 0x47e, 0x8002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 28720, 0x380, 0x4002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 28747, 0x47e, 0x800c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 28747, 0x380, 0x400c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 28780, 0x7fe, 0x90 }, /* IPPROTO_AGGFRAG */
    { 28796, 0x7fe, 0x33 }, /* IPPROTO_AH */
    { 28807, 0x7fe, 0x5e }, /* IPPROTO_BEETPH */
    { 28822, 0x7fe, 0x6c }, /* IPPROTO_COMP */
    { 28835, 0x7fe, 0x21 }, /* IPPROTO_DCCP */
    { 28848, 0x7fe, 0x3c }, /* IPPROTO_DSTOPTS */
    { 28864, 0x7fe, 0x8 }, /* IPPROTO_EGP */
    { 28876, 0x7fe, 0x62 }, /* IPPROTO_ENCAP */
    { 28890, 0x7fe, 0x32 }, /* IPPROTO_ESP */
    { 28902, 0x7fe, 0x8f }, /* IPPROTO_ETHERNET */
    { 28919, 0x7fe, 0x2c }, /* IPPROTO_FRAGMENT */
    { 28936, 0x7fe, 0x2f }, /* IPPROTO_GRE */
    { 28948, 0x7fe, 0x0 }, /* IPPROTO_HOPOPTS */
    { 28964, 0x7fe, 0x1 }, /* IPPROTO_ICMP */
    { 28977, 0x7fe, 0x3a }, /* IPPROTO_ICMPV6 */
    { 28992, 0x7fe, 0x16 }, /* IPPROTO_IDP */
    { 29004, 0x7fe, 0x2 }, /* IPPROTO_IGMP */
    { 29017, 0x7fe, 0x0 }, /* IPPROTO_IP */
    { 29028, 0x7fe, 0x4 }, /* IPPROTO_IPIP */
    { 29041, 0x7fe, 0x29 }, /* IPPROTO_IPV6 */
    { 29054, 0x7fe, 0x73 }, /* IPPROTO_L2TP */
    { 29067, 0x7fe, 0x107 }, /* IPPROTO_MAX */
    { 29079, 0x7fe, 0x87 }, /* IPPROTO_MH */
    { 29090, 0x7fe, 0x89 }, /* IPPROTO_MPLS */
    { 29103, 0x7fe, 0x106 }, /* IPPROTO_MPTCP */
    { 29117, 0x7fe, 0x5c }, /* IPPROTO_MTP */
    { 29129, 0x7fe, 0x3b }, /* IPPROTO_NONE */
    { 29142, 0x7fe, 0x67 }, /* IPPROTO_PIM */
    { 29154, 0x7fe, 0xc }, /* IPPROTO_PUP */
    { 29166, 0x7fe, 0xff }, /* IPPROTO_RAW */
    { 29178, 0x7fe, 0x2b }, /* IPPROTO_ROUTING */
    { 29194, 0x7fe, 0x2e }, /* IPPROTO_RSVP */
    { 29207, 0x7fe, 0x84 }, /* IPPROTO_SCTP */
    { 29220, 0x7fe, 0x100 }, /* IPPROTO_SMC */
    { 29232, 0x7fe, 0x6 }, /* IPPROTO_TCP */
    { 29244, 0x7fe, 0x1d }, /* IPPROTO_TP */
    { 29255, 0x7fe, 0x11 }, /* IPPROTO_UDP */
    { 29267, 0x7fe, 0x88 }, /* IPPROTO_UDPLITE */
    { 29283, 0x7fe, 0x4 }, /* IPV6_2292DSTOPTS */
    { 29300, 0x7fe, 0x8 }, /* IPV6_2292HOPLIMIT */
    { 29318, 0x7fe, 0x3 }, /* IPV6_2292HOPOPTS */
    { 29335, 0x7fe, 0x2 }, /* IPV6_2292PKTINFO */
    { 29352, 0x7fe, 0x6 }, /* IPV6_2292PKTOPTIONS */
    { 29372, 0x7fe, 0x5 }, /* IPV6_2292RTHDR */
    { 29387, 0x7fe, 0x1 }, /* IPV6_ADDRFORM */
    { 29401, 0x7fe, 0x48 }, /* IPV6_ADDR_PREFERENCES */
    { 29423, 0x7fe, 0x14 }, /* IPV6_ADD_MEMBERSHIP */
    { 29443, 0x7fe, 0xa }, /* IPV6_AUTHHDR */
    { 29456, 0x7fe, 0x46 }, /* IPV6_AUTOFLOWLABEL */
    { 29475, 0x7fe, 0x7 }, /* IPV6_CHECKSUM */
    { 29489, 0x7fe, 0x3e }, /* IPV6_DONTFRAG */
    { 29503, 0x7fe, 0x15 }, /* IPV6_DROP_MEMBERSHIP */
    { 29524, 0x7fe, 0x3b }, /* IPV6_DSTOPTS */
    { 29537, 0x7fe, 0xb }, /* IPV6_FLOWINFO */
    { 29551, 0x7fe, 0xfffff }, /* IPV6_FLOWINFO_FLOWLABEL */
    { 29575, 0x7fe, 0xff00000 }, /* IPV6_FLOWINFO_PRIORITY */
    { 29598, 0x7fe, 0x21 }, /* IPV6_FLOWINFO_SEND */
    { 29617, 0x7fe, 0x20 }, /* IPV6_FLOWLABEL_MGR */
    { 29636, 0x7fe, 0x0 }, /* IPV6_FL_A_GET */
    { 29650, 0x7fe, 0x1 }, /* IPV6_FL_A_PUT */
    { 29664, 0x7fe, 0x2 }, /* IPV6_FL_A_RENEW */
    { 29680, 0x7fe, 0x1 }, /* IPV6_FL_F_CREATE */
    { 29697, 0x7fe, 0x2 }, /* IPV6_FL_F_EXCL */
    { 29712, 0x7fe, 0x4 }, /* IPV6_FL_F_REFLECT */
    { 29730, 0x7fe, 0x8 }, /* IPV6_FL_F_REMOTE */
    { 29747, 0x7fe, 0xff }, /* IPV6_FL_S_ANY */
    { 29761, 0x7fe, 0x1 }, /* IPV6_FL_S_EXCL */
    { 29776, 0x7fe, 0x0 }, /* IPV6_FL_S_NONE */
    { 29791, 0x7fe, 0x2 }, /* IPV6_FL_S_PROCESS */
    { 29809, 0x7fe, 0x3 }, /* IPV6_FL_S_USER */
    { 29824, 0x7fe, 0x4e }, /* IPV6_FREEBIND */
    { 29838, 0x7fe, 0x24 }, /* IPV6_HDRINCL */
    { 29851, 0x7fe, 0x34 }, /* IPV6_HOPLIMIT */
    { 29865, 0x7fe, 0x36 }, /* IPV6_HOPOPTS */
    { 29878, 0x7fe, 0x22 }, /* IPV6_IPSEC_POLICY */
    { 29896, 0x7fe, 0x1b }, /* IPV6_JOIN_ANYCAST */
    { 29914, 0x7fe, 0x1c }, /* IPV6_LEAVE_ANYCAST */
    { 29933, 0x7fe, 0x49 }, /* IPV6_MINHOPCOUNT */
    { 29950, 0x7fe, 0x18 }, /* IPV6_MTU */
    { 29959, 0x7fe, 0x17 }, /* IPV6_MTU_DISCOVER */
    { 29977, 0x7fe, 0x1d }, /* IPV6_MULTICAST_ALL */
    { 29996, 0x7fe, 0x12 }, /* IPV6_MULTICAST_HOPS */
    { 30016, 0x7fe, 0x11 }, /* IPV6_MULTICAST_IF */
    { 30034, 0x7fe, 0x13 }, /* IPV6_MULTICAST_LOOP */
    { 30054, 0x7fe, 0x9 }, /* IPV6_NEXTHOP */
    { 30067, 0x7fe, 0x4a }, /* IPV6_ORIGDSTADDR */
    { 30084, 0x7fe, 0x3d }, /* IPV6_PATHMTU */
    { 30097, 0x7fe, 0x32 }, /* IPV6_PKTINFO */
    { 30110, 0x7fe, 0x2 }, /* IPV6_PMTUDISC_DO */
    { 30127, 0x7fe, 0x0 }, /* IPV6_PMTUDISC_DONT */
    { 30146, 0x7fe, 0x4 }, /* IPV6_PMTUDISC_INTERFACE */
    { 30170, 0x7fe, 0x5 }, /* IPV6_PMTUDISC_OMIT */
    { 30189, 0x7fe, 0x3 }, /* IPV6_PMTUDISC_PROBE */
    { 30209, 0x7fe, 0x1 }, /* IPV6_PMTUDISC_WANT */
    { 30228, 0x7fe, 0x8 }, /* IPV6_PREFER_SRC_CGA */
    { 30248, 0x7fe, 0x4 }, /* IPV6_PREFER_SRC_COA */
    { 30268, 0x7fe, 0x400 }, /* IPV6_PREFER_SRC_HOME */
    { 30289, 0x7fe, 0x800 }, /* IPV6_PREFER_SRC_NONCGA */
    { 30312, 0x7fe, 0x2 }, /* IPV6_PREFER_SRC_PUBLIC */
    { 30335, 0x7fe, 0x100 }, /* IPV6_PREFER_SRC_PUBTMP_DEFAULT */
    { 30366, 0x7fe, 0x1 }, /* IPV6_PREFER_SRC_TMP */
    { 30386, 0x7fe, 0xa00 }, /* IPV6_PRIORITY_10 */
    { 30403, 0x7fe, 0xb00 }, /* IPV6_PRIORITY_11 */
    { 30420, 0x7fe, 0xc00 }, /* IPV6_PRIORITY_12 */
    { 30437, 0x7fe, 0xd00 }, /* IPV6_PRIORITY_13 */
    { 30454, 0x7fe, 0xe00 }, /* IPV6_PRIORITY_14 */
    { 30471, 0x7fe, 0xf00 }, /* IPV6_PRIORITY_15 */
    { 30488, 0x7fe, 0x800 }, /* IPV6_PRIORITY_8 */
    { 30504, 0x7fe, 0x900 }, /* IPV6_PRIORITY_9 */
    { 30520, 0x7fe, 0x400 }, /* IPV6_PRIORITY_BULK */
    { 30539, 0x7fe, 0x700 }, /* IPV6_PRIORITY_CONTROL */
    { 30561, 0x7fe, 0x100 }, /* IPV6_PRIORITY_FILLER */
    { 30582, 0x7fe, 0x600 }, /* IPV6_PRIORITY_INTERACTIVE */
    { 30608, 0x7fe, 0x300 }, /* IPV6_PRIORITY_RESERVED1 */
    { 30632, 0x7fe, 0x500 }, /* IPV6_PRIORITY_RESERVED2 */
    { 30656, 0x7fe, 0x200 }, /* IPV6_PRIORITY_UNATTENDED */
    { 30681, 0x7fe, 0x0 }, /* IPV6_PRIORITY_UNCHARACTERIZED */
    { 30711, 0x7fe, 0x3a }, /* IPV6_RECVDSTOPTS */
    { 30728, 0x7fe, 0x19 }, /* IPV6_RECVERR */
    { 30741, 0x7fe, 0x1f }, /* IPV6_RECVERR_RFC4884 */
    { 30762, 0x7fe, 0x4d }, /* IPV6_RECVFRAGSIZE */
    { 30780, 0x7fe, 0x33 }, /* IPV6_RECVHOPLIMIT */
    { 30798, 0x7fe, 0x35 }, /* IPV6_RECVHOPOPTS */
    { 30815, 0x7fe, 0x4a }, /* IPV6_RECVORIGDSTADDR */
    { 30836, 0x7fe, 0x3c }, /* IPV6_RECVPATHMTU */
    { 30853, 0x7fe, 0x31 }, /* IPV6_RECVPKTINFO */
    { 30870, 0x7fe, 0x38 }, /* IPV6_RECVRTHDR */
    { 30885, 0x7fe, 0x42 }, /* IPV6_RECVTCLASS */
    { 30901, 0x7fe, 0x16 }, /* IPV6_ROUTER_ALERT */
    { 30919, 0x7fe, 0x1e }, /* IPV6_ROUTER_ALERT_ISOLATE */
    { 30945, 0x7fe, 0x39 }, /* IPV6_RTHDR */
    { 30956, 0x7fe, 0x37 }, /* IPV6_RTHDRDSTOPTS */
    { 30974, 0x7fe, 0x43 }, /* IPV6_TCLASS */
    { 30986, 0x7fe, 0x7 }, /* IPV6_TLV_CALIPSO */
    { 31003, 0x7fe, 0xc9 }, /* IPV6_TLV_HAO */
    { 31016, 0x7fe, 0x31 }, /* IPV6_TLV_IOAM */
    { 31030, 0x7fe, 0xc2 }, /* IPV6_TLV_JUMBO */
    { 31045, 0x7fe, 0x0 }, /* IPV6_TLV_PAD1 */
    { 31059, 0x7fe, 0x1 }, /* IPV6_TLV_PADN */
    { 31073, 0x7fe, 0x5 }, /* IPV6_TLV_ROUTERALERT */
    { 31094, 0x7fe, 0x4b }, /* IPV6_TRANSPARENT */
    { 31111, 0x7fe, 0x10 }, /* IPV6_UNICAST_HOPS */
    { 31129, 0x7fe, 0x4c }, /* IPV6_UNICAST_IF */
    { 31145, 0x7fe, 0x1a }, /* IPV6_V6ONLY */
    { 31157, 0x7fe, 0x23 }, /* IPV6_XFRM_POLICY */
    { 31174, 0x7fe, 0x23 }, /* IP_ADD_MEMBERSHIP */
    { 31192, 0x7fe, 0x27 }, /* IP_ADD_SOURCE_MEMBERSHIP */
    { 31217, 0x7fe, 0x18 }, /* IP_BIND_ADDRESS_NO_PORT */
    { 31241, 0x7fe, 0x26 }, /* IP_BLOCK_SOURCE */
    { 31257, 0x7fe, 0x17 }, /* IP_CHECKSUM */
    { 31269, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_LOOP */
    { 31295, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_TTL */
    { 31320, 0x7fe, 0x24 }, /* IP_DROP_MEMBERSHIP */
    { 31339, 0x7fe, 0x28 }, /* IP_DROP_SOURCE_MEMBERSHIP */
    { 31365, 0x7fe, 0xf }, /* IP_FREEBIND */
    { 31377, 0x7fe, 0x3 }, /* IP_HDRINCL */
    { 31388, 0x7fe, 0x10 }, /* IP_IPSEC_POLICY */
    { 31404, 0x7fe, 0x33 }, /* IP_LOCAL_PORT_RANGE */
    { 31424, 0x7fe, 0x15 }, /* IP_MINTTL */
    { 31434, 0x7fe, 0x29 }, /* IP_MSFILTER */
    { 31446, 0x7fe, 0xe }, /* IP_MTU */
    { 31453, 0x7fe, 0xa }, /* IP_MTU_DISCOVER */
    { 31469, 0x7fe, 0x31 }, /* IP_MULTICAST_ALL */
    { 31486, 0x7fe, 0x20 }, /* IP_MULTICAST_IF */
    { 31502, 0x7fe, 0x22 }, /* IP_MULTICAST_LOOP */
    { 31520, 0x7fe, 0x21 }, /* IP_MULTICAST_TTL */
    { 31537, 0x7fe, 0x16 }, /* IP_NODEFRAG */
    { 31549, 0x7fe, 0x4 }, /* IP_OPTIONS */
    { 31560, 0x7fe, 0x14 }, /* IP_ORIGDSTADDR */
    { 31575, 0x7fe, 0x12 }, /* IP_PASSSEC */
    { 31586, 0x7fe, 0x8 }, /* IP_PKTINFO */
    { 31597, 0x7fe, 0x9 }, /* IP_PKTOPTIONS */
    { 31611, 0x7fe, 0x2 }, /* IP_PMTUDISC_DO */
    { 31626, 0x7fe, 0x0 }, /* IP_PMTUDISC_DONT */
    { 31643, 0x7fe, 0x4 }, /* IP_PMTUDISC_INTERFACE */
    { 31665, 0x7fe, 0x5 }, /* IP_PMTUDISC_OMIT */
    { 31682, 0x7fe, 0x3 }, /* IP_PMTUDISC_PROBE */
    { 31700, 0x7fe, 0x1 }, /* IP_PMTUDISC_WANT */
    { 31717, 0x7fe, 0x34 }, /* IP_PROTOCOL */
    { 31729, 0x7fe, 0xb }, /* IP_RECVERR */
    { 31740, 0x7fe, 0x1a }, /* IP_RECVERR_RFC4884 */
    { 31759, 0x7fe, 0x19 }, /* IP_RECVFRAGSIZE */
    { 31775, 0x7fe, 0x6 }, /* IP_RECVOPTS */
    { 31787, 0x7fe, 0x14 }, /* IP_RECVORIGDSTADDR */
    { 31806, 0x7fe, 0x7 }, /* IP_RECVRETOPTS */
    { 31821, 0x7fe, 0xd }, /* IP_RECVTOS */
    { 31832, 0x7fe, 0xc }, /* IP_RECVTTL */
    { 31843, 0x7fe, 0x7 }, /* IP_RETOPTS */
    { 31854, 0x7fe, 0x5 }, /* IP_ROUTER_ALERT */
    { 31870, 0x7fe, 0x1 }, /* IP_TOS */
    { 31877, 0x7fe, 0x13 }, /* IP_TRANSPARENT */
    { 31892, 0x7fe, 0x2 }, /* IP_TTL */
    { 31899, 0x7fe, 0x25 }, /* IP_UNBLOCK_SOURCE */
    { 31917, 0x7fe, 0x32 }, /* IP_UNICAST_IF */
    { 31931, 0x7fe, 0x11 }, /* IP_XFRM_POLICY */
    { 31946, 0x7fe, 0x2 }, /* ITIMER_PROF */
    { 31958, 0x7fe, 0x0 }, /* ITIMER_REAL */
    { 31970, 0x7fe, 0x1 }, /* ITIMER_VIRTUAL */
    { 31985, 0x7fe, 0x7 }, /* KCMP_EPOLL_TFD */
    { 32000, 0x7fe, 0x0 }, /* KCMP_FILE */
    { 32010, 0x7fe, 0x2 }, /* KCMP_FILES */
    { 32021, 0x7fe, 0x3 }, /* KCMP_FS */
    { 32029, 0x7fe, 0x5 }, /* KCMP_IO */
    { 32037, 0x7fe, 0x4 }, /* KCMP_SIGHAND */
    { 32050, 0x7fe, 0x6 }, /* KCMP_SYSVSEM */
    { 32063, 0x7fe, 0x8 }, /* KCMP_TYPES */
    { 32074, 0x7fe, 0x1 }, /* KCMP_VM */
    { 32082, 0x7fe, 0x4b34 }, /* KDADDIO */
    { 32090, 0x7fe, 0x4b35 }, /* KDDELIO */
    { 32098, 0x7fe, 0x4b37 }, /* KDDISABIO */
    { 32108, 0x7fe, 0x4b36 }, /* KDENABIO */
    { 32117, 0x7fe, 0x4b72 }, /* KDFONTOP */
    { 32126, 0x7fe, 0x4b4c }, /* KDGETKEYCODE */
    { 32139, 0x7fe, 0x4b31 }, /* KDGETLED */
    { 32148, 0x7fe, 0x4b3b }, /* KDGETMODE */
    { 32158, 0x7fe, 0x4b4a }, /* KDGKBDIACR */
    { 32169, 0x7fe, 0x4bfa }, /* KDGKBDIACRUC */
    { 32182, 0x7fe, 0x4b46 }, /* KDGKBENT */
    { 32191, 0x7fe, 0x4b64 }, /* KDGKBLED */
    { 32200, 0x7fe, 0x4b62 }, /* KDGKBMETA */
    { 32210, 0x7fe, 0x4b44 }, /* KDGKBMODE */
    { 32220, 0x7fe, 0x4b48 }, /* KDGKBSENT */
    { 32230, 0x7fe, 0x4b33 }, /* KDGKBTYPE */
    { 32240, 0x7fe, 0x4b52 }, /* KDKBDREP */
    { 32249, 0x7fe, 0x4b3c }, /* KDMAPDISP */
    { 32259, 0x7fe, 0x4b30 }, /* KDMKTONE */
    { 32268, 0x7fe, 0x4b4d }, /* KDSETKEYCODE */
    { 32281, 0x7fe, 0x4b32 }, /* KDSETLED */
    { 32290, 0x7fe, 0x4b3a }, /* KDSETMODE */
    { 32300, 0x7fe, 0x4b4e }, /* KDSIGACCEPT */
    { 32312, 0x7fe, 0x4b4b }, /* KDSKBDIACR */
    { 32323, 0x7fe, 0x4bfb }, /* KDSKBDIACRUC */
    { 32336, 0x7fe, 0x4b47 }, /* KDSKBENT */
    { 32345, 0x7fe, 0x4b65 }, /* KDSKBLED */
    { 32354, 0x7fe, 0x4b63 }, /* KDSKBMETA */
    { 32364, 0x7fe, 0x4b45 }, /* KDSKBMODE */
    { 32374, 0x7fe, 0x4b49 }, /* KDSKBSENT */
    { 32384, 0x7fe, 0x4b3d }, /* KDUNMAPDISP */
    { 32396, 0x7fe, 0x30000 }, /* KEXEC_ARCH_386 */
    { 32411, 0x7fe, 0x40000 }, /* KEXEC_ARCH_68K */
    { 32426, 0x7fe, 0xb70000 }, /* KEXEC_ARCH_AARCH64 */
    { 32445, 0x7fe, 0x280000 }, /* KEXEC_ARCH_ARM */
    { 32460, 0x7fe, 0x0 }, /* KEXEC_ARCH_DEFAULT */
    { 32479, 0x7fe, 0x320000 }, /* KEXEC_ARCH_IA_64 */
    { 32496, 0x7fe, 0x1020000 }, /* KEXEC_ARCH_LOONGARCH */
    { 32517, 0x7fe, 0xffff0000 }, /* KEXEC_ARCH_MASK */
    { 32533, 0x7fe, 0x80000 }, /* KEXEC_ARCH_MIPS */
    { 32549, 0x7fe, 0xa0000 }, /* KEXEC_ARCH_MIPS_LE */
    { 32568, 0x7fe, 0xf0000 }, /* KEXEC_ARCH_PARISC */
    { 32586, 0x7fe, 0x140000 }, /* KEXEC_ARCH_PPC */
    { 32601, 0x7fe, 0x150000 }, /* KEXEC_ARCH_PPC64 */
    { 32618, 0x7fe, 0xf30000 }, /* KEXEC_ARCH_RISCV */
    { 32635, 0x7fe, 0x160000 }, /* KEXEC_ARCH_S390 */
    { 32651, 0x7fe, 0x2a0000 }, /* KEXEC_ARCH_SH */
    { 32665, 0x7fe, 0x3e0000 }, /* KEXEC_ARCH_X86_64 */
    { 32683, 0x7fe, 0x8 }, /* KEXEC_CRASH_HOTPLUG_SUPPORT */
    { 32711, 0x7fe, 0x8 }, /* KEXEC_FILE_DEBUG */
    { 32728, 0x7fe, 0x20 }, /* KEXEC_FILE_FORCE_DTB */
    { 32749, 0x7fe, 0x10 }, /* KEXEC_FILE_NO_CMA */
    { 32767, 0x7fe, 0x4 }, /* KEXEC_FILE_NO_INITRAMFS */
    { 32791, 0x7fe, 0x2 }, /* KEXEC_FILE_ON_CRASH */
    { 32811, 0x7fe, 0x1 }, /* KEXEC_FILE_UNLOAD */
    { 32829, 0x7fe, 0x1 }, /* KEXEC_ON_CRASH */
    { 32844, 0x7fe, 0x2 }, /* KEXEC_PRESERVE_CONTEXT */
    { 32867, 0x7fe, 0x10 }, /* KEXEC_SEGMENT_MAX */
    { 32885, 0x7fe, 0x4 }, /* KEXEC_UPDATE_ELFCOREHDR */
    { 32909, 0x7fe, 0x10 }, /* KEYCTL_ASSUME_AUTHORITY */
    { 32933, 0x7fe, 0x1f }, /* KEYCTL_CAPABILITIES */
    { 32953, 0x7fe, 0x10 }, /* KEYCTL_CAPS0_BIG_KEY */
    { 32974, 0x7fe, 0x1 }, /* KEYCTL_CAPS0_CAPABILITIES */
    { 33000, 0x7fe, 0x4 }, /* KEYCTL_CAPS0_DIFFIE_HELLMAN */
    { 33028, 0x7fe, 0x20 }, /* KEYCTL_CAPS0_INVALIDATE */
    { 33052, 0x7fe, 0x80 }, /* KEYCTL_CAPS0_MOVE */
    { 33070, 0x7fe, 0x2 }, /* KEYCTL_CAPS0_PERSISTENT_KEYRINGS */
    { 33103, 0x7fe, 0x8 }, /* KEYCTL_CAPS0_PUBLIC_KEY */
    { 33127, 0x7fe, 0x40 }, /* KEYCTL_CAPS0_RESTRICT_KEYRING */
    { 33157, 0x7fe, 0x4 }, /* KEYCTL_CAPS1_NOTIFICATIONS */
    { 33184, 0x7fe, 0x1 }, /* KEYCTL_CAPS1_NS_KEYRING_NAME */
    { 33213, 0x7fe, 0x2 }, /* KEYCTL_CAPS1_NS_KEY_TAG */
    { 33237, 0x7fe, 0x4 }, /* KEYCTL_CHOWN */
    { 33250, 0x7fe, 0x7 }, /* KEYCTL_CLEAR */
    { 33263, 0x7fe, 0x6 }, /* KEYCTL_DESCRIBE */
    { 33279, 0x7fe, 0x17 }, /* KEYCTL_DH_COMPUTE */
    { 33297, 0x7fe, 0x0 }, /* KEYCTL_GET_KEYRING_ID */
    { 33319, 0x7fe, 0x16 }, /* KEYCTL_GET_PERSISTENT */
    { 33341, 0x7fe, 0x11 }, /* KEYCTL_GET_SECURITY */
    { 33361, 0x7fe, 0xc }, /* KEYCTL_INSTANTIATE */
    { 33380, 0x7fe, 0x14 }, /* KEYCTL_INSTANTIATE_IOV */
    { 33403, 0x7fe, 0x15 }, /* KEYCTL_INVALIDATE */
    { 33421, 0x7fe, 0x1 }, /* KEYCTL_JOIN_SESSION_KEYRING */
    { 33449, 0x7fe, 0x8 }, /* KEYCTL_LINK */
    { 33461, 0x7fe, 0x1e }, /* KEYCTL_MOVE */
    { 33473, 0x7fe, 0x1 }, /* KEYCTL_MOVE_EXCL */
    { 33490, 0x7fe, 0xd }, /* KEYCTL_NEGATE */
    { 33504, 0x7fe, 0x1a }, /* KEYCTL_PKEY_DECRYPT */
    { 33524, 0x7fe, 0x19 }, /* KEYCTL_PKEY_ENCRYPT */
    { 33544, 0x7fe, 0x18 }, /* KEYCTL_PKEY_QUERY */
    { 33562, 0x7fe, 0x1b }, /* KEYCTL_PKEY_SIGN */
    { 33579, 0x7fe, 0x1c }, /* KEYCTL_PKEY_VERIFY */
    { 33598, 0x7fe, 0xb }, /* KEYCTL_READ */
    { 33610, 0x7fe, 0x13 }, /* KEYCTL_REJECT */
    { 33624, 0x7fe, 0x1d }, /* KEYCTL_RESTRICT_KEYRING */
    { 33648, 0x7fe, 0x3 }, /* KEYCTL_REVOKE */
    { 33662, 0x7fe, 0xa }, /* KEYCTL_SEARCH */
    { 33676, 0x7fe, 0x12 }, /* KEYCTL_SESSION_TO_PARENT */
    { 33701, 0x7fe, 0x5 }, /* KEYCTL_SETPERM */
    { 33716, 0x7fe, 0xe }, /* KEYCTL_SET_REQKEY_KEYRING */
    { 33742, 0x7fe, 0xf }, /* KEYCTL_SET_TIMEOUT */
    { 33761, 0x7fe, 0x2 }, /* KEYCTL_SUPPORTS_DECRYPT */
    { 33785, 0x7fe, 0x1 }, /* KEYCTL_SUPPORTS_ENCRYPT */
    { 33809, 0x7fe, 0x4 }, /* KEYCTL_SUPPORTS_SIGN */
    { 33830, 0x7fe, 0x8 }, /* KEYCTL_SUPPORTS_VERIFY */
    { 33853, 0x7fe, 0x9 }, /* KEYCTL_UNLINK */
    { 33867, 0x7fe, 0x2 }, /* KEYCTL_UPDATE */
    { 33881, 0x7fe, 0x20 }, /* KEYCTL_WATCH_KEY */
    { 33898, 0x7fe, 0x4b2f }, /* KIOCSOUND */
    { 33908, 0x180, 0x4008aea9 }, /* KVM_ALLOCATE_RMA */
    { 33925, 0x008, 0x8040aeb6 }, /* KVM_ARM_GET_REG_WRITABLE_MASKS */
    { 33956, 0x008, 0x8030aeb4 }, /* KVM_ARM_MTE_COPY_TAGS */
    { 33978, 0x008, 0x8020aeaf }, /* KVM_ARM_PREFERRED_TARGET */
    { 34003, 0x008, 0x4010aeb5 }, /* KVM_ARM_SET_COUNTER_OFFSET */
    { 34030, 0x46e, 0x4010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 34030, 0x380, 0x8010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 34054, 0x46e, 0x4004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 34054, 0x380, 0x8004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 34076, 0x008, 0x4020aeae }, /* KVM_ARM_VCPU_INIT */
    { 34094, 0x7ee, 0x27 }, /* KVM_CAP_ADJUST_CLOCK */
    { 34115, 0x7ee, 0xf3 }, /* KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED */
    { 34154, 0x7ee, 0xe4 }, /* KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE */
    { 34189, 0x7ee, 0x5d }, /* KVM_CAP_ARM_EL1_32BIT */
    { 34211, 0x7ee, 0xf0 }, /* KVM_CAP_ARM_EL2 */
    { 34227, 0x7ee, 0xf1 }, /* KVM_CAP_ARM_EL2_E2H0 */
    { 34248, 0x7ee, 0xb2 }, /* KVM_CAP_ARM_INJECT_EXT_DABT */
    { 34276, 0x7ee, 0x9e }, /* KVM_CAP_ARM_INJECT_SERROR_ESR */
    { 34306, 0x7ee, 0xae }, /* KVM_CAP_ARM_IRQ_LINE_LAYOUT_2 */
    { 34336, 0x7ee, 0xcd }, /* KVM_CAP_ARM_MTE */
    { 34352, 0x7ee, 0xb1 }, /* KVM_CAP_ARM_NISV_TO_USER */
    { 34377, 0x7ee, 0x7e }, /* KVM_CAP_ARM_PMU_V3 */
    { 34396, 0x7ee, 0x57 }, /* KVM_CAP_ARM_PSCI */
    { 34413, 0x7ee, 0x66 }, /* KVM_CAP_ARM_PSCI_0_2 */
    { 34434, 0x7ee, 0xab }, /* KVM_CAP_ARM_PTRAUTH_ADDRESS */
    { 34462, 0x7ee, 0xac }, /* KVM_CAP_ARM_PTRAUTH_GENERIC */
    { 34490, 0x7ee, 0xf5 }, /* KVM_CAP_ARM_SEA_TO_USER */
    { 34514, 0x7ee, 0x58 }, /* KVM_CAP_ARM_SET_DEVICE_ADDR */
    { 34542, 0x7ee, 0xe5 }, /* KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES */
    { 34576, 0x7ee, 0xe6 }, /* KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES */
    { 34614, 0x7ee, 0xaa }, /* KVM_CAP_ARM_SVE */
    { 34630, 0x7ee, 0xd8 }, /* KVM_CAP_ARM_SYSTEM_SUSPEND */
    { 34657, 0x7ee, 0x90 }, /* KVM_CAP_ARM_USER_IRQ */
    { 34678, 0x7ee, 0xa5 }, /* KVM_CAP_ARM_VM_IPA_SIZE */
    { 34702, 0x7ee, 0xef }, /* KVM_CAP_ARM_WRITABLE_IMP_ID_REGS */
    { 34735, 0x7ee, 0x1d }, /* KVM_CAP_ASSIGN_DEV_IRQ */
    { 34758, 0x7ee, 0x3b }, /* KVM_CAP_ASYNC_PF */
    { 34775, 0x7ee, 0xb7 }, /* KVM_CAP_ASYNC_PF_INT */
    { 34796, 0x7ee, 0xcb }, /* KVM_CAP_BINARY_STATS_FD */
    { 34820, 0x7ee, 0x69 }, /* KVM_CAP_CHECK_EXTENSION_VM */
    { 34847, 0x7ee, 0x8 }, /* KVM_CAP_CLOCKSOURCE */
    { 34867, 0x7ee, 0xf }, /* KVM_CAP_COALESCED_MMIO */
    { 34890, 0x7ee, 0xa2 }, /* KVM_CAP_COALESCED_PIO */
    { 34912, 0x7ee, 0xe3 }, /* KVM_CAP_COUNTER_OFFSET */
    { 34935, 0x006, 0x32 }, /* KVM_CAP_DEBUGREGS */
    { 34953, 0x7ee, 0x15 }, /* KVM_CAP_DESTROY_MEMORY_REGION_WORKS */
    { 34989, 0x7ee, 0x59 }, /* KVM_CAP_DEVICE_CTRL */
    { 35009, 0x7ee, 0xc0 }, /* KVM_CAP_DIRTY_LOG_RING */
    { 35032, 0x7ee, 0xdf }, /* KVM_CAP_DIRTY_LOG_RING_ACQ_REL */
    { 35063, 0x7ee, 0xe1 }, /* KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP */
    { 35098, 0x7ee, 0x74 }, /* KVM_CAP_DISABLE_QUIRKS */
    { 35121, 0x7ee, 0xd5 }, /* KVM_CAP_DISABLE_QUIRKS2 */
    { 35145, 0x7ee, 0x36 }, /* KVM_CAP_ENABLE_CAP */
    { 35164, 0x7ee, 0x62 }, /* KVM_CAP_ENABLE_CAP_VM */
    { 35186, 0x7ee, 0xbe }, /* KVM_CAP_ENFORCE_PV_FEATURE_CPUID */
    { 35219, 0x7ee, 0xa4 }, /* KVM_CAP_EXCEPTION_PAYLOAD */
    { 35245, 0x7ee, 0xc9 }, /* KVM_CAP_EXIT_HYPERCALL */
    { 35268, 0x7ee, 0xcc }, /* KVM_CAP_EXIT_ON_EMULATION_FAILURE */
    { 35302, 0x7ee, 0x7 }, /* KVM_CAP_EXT_CPUID */
    { 35320, 0x7ee, 0x5f }, /* KVM_CAP_EXT_EMUL_CPUID */
    { 35343, 0x7ee, 0x99 }, /* KVM_CAP_GET_MSR_FEATURES */
    { 35368, 0x7ee, 0x3d }, /* KVM_CAP_GET_TSC_KHZ */
    { 35388, 0x7ee, 0x77 }, /* KVM_CAP_GUEST_DEBUG_HW_BPS */
    { 35415, 0x7ee, 0x78 }, /* KVM_CAP_GUEST_DEBUG_HW_WPS */
    { 35442, 0x7ee, 0xea }, /* KVM_CAP_GUEST_MEMFD */
    { 35462, 0x7ee, 0xf4 }, /* KVM_CAP_GUEST_MEMFD_FLAGS */
    { 35488, 0x7ee, 0xb6 }, /* KVM_CAP_HALT_POLL */
    { 35506, 0x7ee, 0x1 }, /* KVM_CAP_HLT */
    { 35518, 0x7ee, 0x2c }, /* KVM_CAP_HYPERV */
    { 35533, 0x7ee, 0xa7 }, /* KVM_CAP_HYPERV_CPUID */
    { 35554, 0x7ee, 0xaf }, /* KVM_CAP_HYPERV_DIRECT_TLBFLUSH */
    { 35585, 0x7ee, 0xc7 }, /* KVM_CAP_HYPERV_ENFORCE_CPUID */
    { 35614, 0x7ee, 0xa3 }, /* KVM_CAP_HYPERV_ENLIGHTENED_VMCS */
    { 35646, 0x7ee, 0x9a }, /* KVM_CAP_HYPERV_EVENTFD */
    { 35669, 0x7ee, 0xa1 }, /* KVM_CAP_HYPERV_SEND_IPI */
    { 35693, 0x7ee, 0x2e }, /* KVM_CAP_HYPERV_SPIN */
    { 35713, 0x7ee, 0x7b }, /* KVM_CAP_HYPERV_SYNIC */
    { 35734, 0x7ee, 0x94 }, /* KVM_CAP_HYPERV_SYNIC2 */
    { 35756, 0x7ee, 0x60 }, /* KVM_CAP_HYPERV_TIME */
    { 35776, 0x7ee, 0x9b }, /* KVM_CAP_HYPERV_TLBFLUSH */
    { 35800, 0x7ee, 0x2d }, /* KVM_CAP_HYPERV_VAPIC */
    { 35821, 0x7ee, 0x95 }, /* KVM_CAP_HYPERV_VP_INDEX */
    { 35845, 0x7ee, 0x88 }, /* KVM_CAP_IMMEDIATE_EXIT */
    { 35868, 0x7ee, 0x28 }, /* KVM_CAP_INTERNAL_ERROR_DATA */
    { 35896, 0x7ee, 0x31 }, /* KVM_CAP_INTR_SHADOW */
    { 35916, 0x7ee, 0x61 }, /* KVM_CAP_IOAPIC_POLARITY_IGNORED */
    { 35948, 0x7ee, 0x24 }, /* KVM_CAP_IOEVENTFD */
    { 35966, 0x7ee, 0x7a }, /* KVM_CAP_IOEVENTFD_ANY_LENGTH */
    { 35995, 0x7ee, 0x64 }, /* KVM_CAP_IOEVENTFD_NO_LENGTH */
    { 36023, 0x7ee, 0x12 }, /* KVM_CAP_IOMMU */
    { 36037, 0x7ee, 0x0 }, /* KVM_CAP_IRQCHIP */
    { 36053, 0x7ee, 0x20 }, /* KVM_CAP_IRQFD */
    { 36067, 0x7ee, 0x52 }, /* KVM_CAP_IRQFD_RESAMPLE */
    { 36090, 0x7ee, 0x1a }, /* KVM_CAP_IRQ_INJECT_STATUS */
    { 36116, 0x7ee, 0x5a }, /* KVM_CAP_IRQ_MPIC */
    { 36133, 0x7ee, 0x19 }, /* KVM_CAP_IRQ_ROUTING */
    { 36153, 0x7ee, 0x5c }, /* KVM_CAP_IRQ_XICS */
    { 36170, 0x7ee, 0x1e }, /* KVM_CAP_JOIN_MEMORY_REGIONS_WORKS */
    { 36204, 0x7ee, 0x4c }, /* KVM_CAP_KVMCLOCK_CTRL */
    { 36226, 0x7ee, 0xb8 }, /* KVM_CAP_LAST_CPU */
    { 36243, 0x7ee, 0xa6 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT */
    { 36276, 0x7ee, 0xa8 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
    { 36310, 0x7ee, 0x42 }, /* KVM_CAP_MAX_VCPUS */
    { 36328, 0x7ee, 0x80 }, /* KVM_CAP_MAX_VCPU_ID */
    { 36348, 0x006, 0x1f }, /* KVM_CAP_MCE */
    { 36360, 0x7ee, 0xe9 }, /* KVM_CAP_MEMORY_ATTRIBUTES */
    { 36386, 0x7ee, 0xe8 }, /* KVM_CAP_MEMORY_FAULT_INFO */
    { 36412, 0x7ee, 0x8b }, /* KVM_CAP_MIPS_64BIT */
    { 36431, 0x7ee, 0x6f }, /* KVM_CAP_MIPS_FPU */
    { 36448, 0x7ee, 0x70 }, /* KVM_CAP_MIPS_MSA */
    { 36465, 0x7ee, 0x8a }, /* KVM_CAP_MIPS_TE */
    { 36481, 0x7ee, 0x89 }, /* KVM_CAP_MIPS_VZ */
    { 36497, 0x7ee, 0x2 }, /* KVM_CAP_MMU_SHADOW_CACHE_CONTROL */
    { 36530, 0x7ee, 0xe }, /* KVM_CAP_MP_STATE */
    { 36547, 0x7ee, 0x83 }, /* KVM_CAP_MSI_DEVID */
    { 36565, 0x7ee, 0x9f }, /* KVM_CAP_MSR_PLATFORM_INFO */
    { 36591, 0x7ee, 0x76 }, /* KVM_CAP_MULTI_ADDRESS_SPACE */
    { 36619, 0x7ee, 0x9d }, /* KVM_CAP_NESTED_STATE */
    { 36640, 0x7ee, 0xc }, /* KVM_CAP_NOP_IO_DELAY */
    { 36661, 0x7ee, 0xa }, /* KVM_CAP_NR_MEMSLOTS */
    { 36681, 0x7ee, 0x9 }, /* KVM_CAP_NR_VCPUS */
    { 36698, 0x7ee, 0x46 }, /* KVM_CAP_ONE_REG */
    { 36714, 0x7ee, 0x4b }, /* KVM_CAP_PCI_2_3 */
    { 36730, 0x7ee, 0x2f }, /* KVM_CAP_PCI_SEGMENT */
    { 36750, 0x7ee, 0xb }, /* KVM_CAP_PIT */
    { 36762, 0x006, 0x21 }, /* KVM_CAP_PIT2 */
    { 36775, 0x006, 0x23 }, /* KVM_CAP_PIT_STATE2 */
    { 36794, 0x7ee, 0xd4 }, /* KVM_CAP_PMU_CAPABILITY */
    { 36817, 0x7ee, 0xad }, /* KVM_CAP_PMU_EVENT_FILTER */
    { 36842, 0x7ee, 0xe2 }, /* KVM_CAP_PMU_EVENT_MASKED_EVENTS */
    { 36874, 0x7ee, 0xd2 }, /* KVM_CAP_PPC_AIL_MODE_3 */
    { 36897, 0x7ee, 0x50 }, /* KVM_CAP_PPC_ALLOC_HTAB */
    { 36920, 0x7ee, 0x3e }, /* KVM_CAP_PPC_BOOKE_SREGS */
    { 36944, 0x7ee, 0x53 }, /* KVM_CAP_PPC_BOOKE_WATCHDOG */
    { 36971, 0x7ee, 0xc2 }, /* KVM_CAP_PPC_DAWR1 */
    { 36989, 0x7ee, 0x68 }, /* KVM_CAP_PPC_ENABLE_HCALL */
    { 37014, 0x7ee, 0x56 }, /* KVM_CAP_PPC_EPR */
    { 37030, 0x7ee, 0x67 }, /* KVM_CAP_PPC_FIXUP_HCALL */
    { 37054, 0x7ee, 0x92 }, /* KVM_CAP_PPC_FWNMI */
    { 37072, 0x7ee, 0x97 }, /* KVM_CAP_PPC_GET_CPU_CHAR */
    { 37097, 0x7ee, 0x39 }, /* KVM_CAP_PPC_GET_PVINFO */
    { 37120, 0x7ee, 0x4e }, /* KVM_CAP_PPC_GET_SMMU_INFO */
    { 37146, 0x7ee, 0xb0 }, /* KVM_CAP_PPC_GUEST_DEBUG_SSTEP */
    { 37176, 0x7ee, 0x43 }, /* KVM_CAP_PPC_HIOR */
    { 37193, 0x7ee, 0x54 }, /* KVM_CAP_PPC_HTAB_FD */
    { 37213, 0x7ee, 0x84 }, /* KVM_CAP_PPC_HTM */
    { 37229, 0x7ee, 0x73 }, /* KVM_CAP_PPC_HWRNG */
    { 37247, 0x7ee, 0x3a }, /* KVM_CAP_PPC_IRQ_LEVEL */
    { 37269, 0x7ee, 0xa9 }, /* KVM_CAP_PPC_IRQ_XIVE */
    { 37290, 0x7ee, 0x87 }, /* KVM_CAP_PPC_MMU_HASH_V3 */
    { 37314, 0x7ee, 0x86 }, /* KVM_CAP_PPC_MMU_RADIX */
    { 37336, 0x7ee, 0xa0 }, /* KVM_CAP_PPC_NESTED_HV */
    { 37358, 0x7ee, 0x34 }, /* KVM_CAP_PPC_OSI */
    { 37374, 0x7ee, 0x30 }, /* KVM_CAP_PPC_PAIRED_SINGLES */
    { 37401, 0x7ee, 0x44 }, /* KVM_CAP_PPC_PAPR */
    { 37418, 0x7ee, 0x41 }, /* KVM_CAP_PPC_RMA */
    { 37434, 0x7ee, 0xca }, /* KVM_CAP_PPC_RPT_INVALIDATE */
    { 37461, 0x7ee, 0x5b }, /* KVM_CAP_PPC_RTAS */
    { 37478, 0x7ee, 0xb5 }, /* KVM_CAP_PPC_SECURE_GUEST */
    { 37503, 0x7ee, 0x2b }, /* KVM_CAP_PPC_SEGSTATE */
    { 37524, 0x7ee, 0x40 }, /* KVM_CAP_PPC_SMT */
    { 37540, 0x7ee, 0x93 }, /* KVM_CAP_PPC_SMT_POSSIBLE */
    { 37565, 0x7ee, 0x35 }, /* KVM_CAP_PPC_UNSET_IRQ */
    { 37587, 0x7ee, 0xec }, /* KVM_CAP_PRE_FAULT_MEMORY */
    { 37612, 0x7ee, 0xc6 }, /* KVM_CAP_PTP_KVM */
    { 37628, 0x7ee, 0xd }, /* KVM_CAP_PV_MMU */
    { 37643, 0x7ee, 0x51 }, /* KVM_CAP_READONLY_MEM */
    { 37664, 0x006, 0x18 }, /* KVM_CAP_REINJECT_CONTROL */
    { 37689, 0x7ee, 0xf2 }, /* KVM_CAP_RISCV_MP_STATE_RESET */
    { 37718, 0x7ee, 0x8d }, /* KVM_CAP_S390_AIS */
    { 37735, 0x7ee, 0x96 }, /* KVM_CAP_S390_AIS_MIGRATION */
    { 37762, 0x7ee, 0x98 }, /* KVM_CAP_S390_BPB */
    { 37779, 0x7ee, 0x91 }, /* KVM_CAP_S390_CMMA_MIGRATION */
    { 37807, 0x7ee, 0x4f }, /* KVM_CAP_S390_COW */
    { 37824, 0x7ee, 0xde }, /* KVM_CAP_S390_CPU_TOPOLOGY */
    { 37850, 0x7ee, 0x55 }, /* KVM_CAP_S390_CSS_SUPPORT */
    { 37875, 0x7ee, 0xba }, /* KVM_CAP_S390_DIAG318 */
    { 37896, 0x7ee, 0x47 }, /* KVM_CAP_S390_GMAP */
    { 37914, 0x7ee, 0x8c }, /* KVM_CAP_S390_GS */
    { 37930, 0x7ee, 0x9c }, /* KVM_CAP_S390_HPAGE_1M */
    { 37952, 0x7ee, 0xf9 }, /* KVM_CAP_S390_HPAGE_2G */
    { 37974, 0x7ee, 0x71 }, /* KVM_CAP_S390_INJECT_IRQ */
    { 37998, 0x7ee, 0x63 }, /* KVM_CAP_S390_IRQCHIP */
    { 38019, 0x7ee, 0x72 }, /* KVM_CAP_S390_IRQ_STATE */
    { 38042, 0x7ee, 0xf7 }, /* KVM_CAP_S390_KEYOP */
    { 38061, 0x7ee, 0x6c }, /* KVM_CAP_S390_MEM_OP */
    { 38081, 0x7ee, 0xd3 }, /* KVM_CAP_S390_MEM_OP_EXTENSION */
    { 38111, 0x7ee, 0xb4 }, /* KVM_CAP_S390_PROTECTED */
    { 38134, 0x7ee, 0xe0 }, /* KVM_CAP_S390_PROTECTED_ASYNC_DISABLE */
    { 38171, 0x7ee, 0xd9 }, /* KVM_CAP_S390_PROTECTED_DUMP */
    { 38199, 0x7ee, 0x2a }, /* KVM_CAP_S390_PSW */
    { 38216, 0x7ee, 0x7c }, /* KVM_CAP_S390_RI */
    { 38232, 0x7ee, 0x6e }, /* KVM_CAP_S390_SKEYS */
    { 38251, 0x7ee, 0x49 }, /* KVM_CAP_S390_UCONTROL */
    { 38273, 0x7ee, 0x82 }, /* KVM_CAP_S390_USER_INSTR0 */
    { 38298, 0x7ee, 0xf6 }, /* KVM_CAP_S390_USER_OPEREXEC */
    { 38325, 0x7ee, 0x6a }, /* KVM_CAP_S390_USER_SIGP */
    { 38348, 0x7ee, 0x6d }, /* KVM_CAP_S390_USER_STSI */
    { 38371, 0x7ee, 0xb3 }, /* KVM_CAP_S390_VCPU_RESETS */
    { 38396, 0x7ee, 0x6b }, /* KVM_CAP_S390_VECTOR_REGISTERS */
    { 38426, 0x7ee, 0xf8 }, /* KVM_CAP_S390_VSIE_ESAMODE */
    { 38452, 0x7ee, 0xdd }, /* KVM_CAP_S390_ZPCI_OP */
    { 38473, 0x7ee, 0x22 }, /* KVM_CAP_SET_BOOT_CPU_ID */
    { 38497, 0x7ee, 0x17 }, /* KVM_CAP_SET_GUEST_DEBUG */
    { 38521, 0x7ee, 0xc3 }, /* KVM_CAP_SET_GUEST_DEBUG2 */
    { 38546, 0x7ee, 0x25 }, /* KVM_CAP_SET_IDENTITY_MAP_ADDR */
    { 38576, 0x7ee, 0x4 }, /* KVM_CAP_SET_TSS_ADDR */
    { 38597, 0x7ee, 0xc4 }, /* KVM_CAP_SGX_ATTRIBUTE */
    { 38619, 0x7ee, 0x4d }, /* KVM_CAP_SIGNAL_MSI */
    { 38638, 0x7ee, 0xb9 }, /* KVM_CAP_SMALLER_MAXPHYADDR */
    { 38665, 0x7ee, 0x5e }, /* KVM_CAP_SPAPR_MULTITCE */
    { 38688, 0x7ee, 0x85 }, /* KVM_CAP_SPAPR_RESIZE_HPT */
    { 38713, 0x7ee, 0x3f }, /* KVM_CAP_SPAPR_TCE */
    { 38731, 0x7ee, 0x7d }, /* KVM_CAP_SPAPR_TCE_64 */
    { 38752, 0x7ee, 0x8e }, /* KVM_CAP_SPAPR_TCE_VFIO */
    { 38775, 0x7ee, 0x79 }, /* KVM_CAP_SPLIT_IRQCHIP */
    { 38797, 0x7ee, 0xc8 }, /* KVM_CAP_SREGS2 */
    { 38812, 0x7ee, 0xbb }, /* KVM_CAP_STEAL_TIME */
    { 38831, 0x7ee, 0x45 }, /* KVM_CAP_SW_TLB */
    { 38846, 0x7ee, 0x10 }, /* KVM_CAP_SYNC_MMU */
    { 38863, 0x7ee, 0x4a }, /* KVM_CAP_SYNC_REGS */
    { 38881, 0x7ee, 0xd7 }, /* KVM_CAP_SYSTEM_EVENT_DATA */
    { 38907, 0x7ee, 0xd1 }, /* KVM_CAP_SYS_ATTRIBUTES */
    { 38930, 0x7ee, 0xbf }, /* KVM_CAP_SYS_HYPERV_CPUID */
    { 38955, 0x7ee, 0x3c }, /* KVM_CAP_TSC_CONTROL */
    { 38975, 0x7ee, 0x48 }, /* KVM_CAP_TSC_DEADLINE_TIMER */
    { 39002, 0x7ee, 0x3 }, /* KVM_CAP_USER_MEMORY */
    { 39022, 0x7ee, 0xe7 }, /* KVM_CAP_USER_MEMORY2 */
    { 39043, 0x7ee, 0x16 }, /* KVM_CAP_USER_NMI */
    { 39060, 0x7ee, 0x6 }, /* KVM_CAP_VAPIC */
    { 39074, 0x7ee, 0x7f }, /* KVM_CAP_VCPU_ATTRIBUTES */
    { 39098, 0x00e, 0x29 }, /* KVM_CAP_VCPU_EVENTS */
    { 39118, 0x7ee, 0x65 }, /* KVM_CAP_VM_ATTRIBUTES */
    { 39140, 0x7ee, 0xc5 }, /* KVM_CAP_VM_COPY_ENC_CONTEXT_FROM */
    { 39173, 0x7ee, 0xdc }, /* KVM_CAP_VM_DISABLE_NX_HUGE_PAGES */
    { 39206, 0x7ee, 0xcf }, /* KVM_CAP_VM_GPA_BITS */
    { 39226, 0x7ee, 0xce }, /* KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM */
    { 39259, 0x7ee, 0xd6 }, /* KVM_CAP_VM_TSC_CONTROL */
    { 39282, 0x7ee, 0xeb }, /* KVM_CAP_VM_TYPES */
    { 39299, 0x7ee, 0x81 }, /* KVM_CAP_X2APIC_API */
    { 39318, 0x7ee, 0xed }, /* KVM_CAP_X86_APIC_BUS_CYCLES_NS */
    { 39349, 0x7ee, 0xc1 }, /* KVM_CAP_X86_BUS_LOCK_EXIT */
    { 39375, 0x7ee, 0x8f }, /* KVM_CAP_X86_DISABLE_EXITS */
    { 39401, 0x7ee, 0xee }, /* KVM_CAP_X86_GUEST_MODE */
    { 39424, 0x7ee, 0xbd }, /* KVM_CAP_X86_MSR_FILTER */
    { 39447, 0x7ee, 0xdb }, /* KVM_CAP_X86_NOTIFY_VMEXIT */
    { 39473, 0x7ee, 0x33 }, /* KVM_CAP_X86_ROBUST_SINGLESTEP */
    { 39503, 0x7ee, 0x75 }, /* KVM_CAP_X86_SMM */
    { 39519, 0x7ee, 0xda }, /* KVM_CAP_X86_TRIPLE_FAULT_EVENT */
    { 39550, 0x7ee, 0xbc }, /* KVM_CAP_X86_USER_SPACE_MSR */
    { 39577, 0x006, 0x38 }, /* KVM_CAP_XCRS */
    { 39590, 0x006, 0x26 }, /* KVM_CAP_XEN_HVM */
    { 39606, 0x006, 0x37 }, /* KVM_CAP_XSAVE */
    { 39620, 0x7ee, 0xd0 }, /* KVM_CAP_XSAVE2 */
    { 39635, 0x46e, 0xae03 }, /* KVM_CHECK_EXTENSION */
    { 39635, 0x380, 0x2000ae03 }, /* KVM_CHECK_EXTENSION */
    { 39655, 0x7ee, 0xc018aec0 }, /* KVM_CLEAR_DIRTY_LOG */
    { 39675, 0x7ee, 0xc00caee0 }, /* KVM_CREATE_DEVICE */
    { 39693, 0x7ee, 0xc040aed4 }, /* KVM_CREATE_GUEST_MEMFD */
    { 39716, 0x46e, 0xae60 }, /* KVM_CREATE_IRQCHIP */
    { 39716, 0x380, 0x2000ae60 }, /* KVM_CREATE_IRQCHIP */
    { 39735, 0x46e, 0xae64 }, /* KVM_CREATE_PIT */
    { 39735, 0x380, 0x2000ae64 }, /* KVM_CREATE_PIT */
    { 39750, 0x46e, 0x4040ae77 }, /* KVM_CREATE_PIT2 */
    { 39750, 0x380, 0x8040ae77 }, /* KVM_CREATE_PIT2 */
    { 39766, 0x180, 0x8010aea8 }, /* KVM_CREATE_SPAPR_TCE */
    { 39787, 0x180, 0x8020aea8 }, /* KVM_CREATE_SPAPR_TCE_64 */
    { 39811, 0x46e, 0xae41 }, /* KVM_CREATE_VCPU */
    { 39811, 0x380, 0x2000ae41 }, /* KVM_CREATE_VCPU */
    { 39827, 0x46e, 0xae01 }, /* KVM_CREATE_VM */
    { 39827, 0x380, 0x2000ae01 }, /* KVM_CREATE_VM */
    { 39841, 0x46a, 0x4010aeaa }, /* KVM_DIRTY_TLB */
    { 39841, 0x004, 0x400caeaa }, /* KVM_DIRTY_TLB */
    { 39841, 0x380, 0x8010aeaa }, /* KVM_DIRTY_TLB */
    { 39855, 0x46e, 0x4068aea3 }, /* KVM_ENABLE_CAP */
    { 39855, 0x380, 0x8068aea3 }, /* KVM_ENABLE_CAP */
    { 39870, 0x46e, 0xae00 }, /* KVM_GET_API_VERSION */
    { 39870, 0x380, 0x2000ae00 }, /* KVM_GET_API_VERSION */
    { 39890, 0x46e, 0x8030ae7c }, /* KVM_GET_CLOCK */
    { 39890, 0x380, 0x4030ae7c }, /* KVM_GET_CLOCK */
    { 39904, 0x006, 0xc008ae91 }, /* KVM_GET_CPUID2 */
    { 39919, 0x006, 0x8080aea1 }, /* KVM_GET_DEBUGREGS */
    { 39937, 0x46e, 0x4018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 39937, 0x380, 0x8018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 39957, 0x46e, 0x4010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 39957, 0x380, 0x8010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 39975, 0x006, 0xc008ae09 }, /* KVM_GET_EMULATED_CPUID */
    { 39998, 0x006, 0x81a0ae8c }, /* KVM_GET_FPU */
    { 39998, 0x028, 0x8000ae8c }, /* KVM_GET_FPU */
    { 39998, 0x040, 0x8088ae8c }, /* KVM_GET_FPU */
    { 39998, 0x180, 0x4100ae8c }, /* KVM_GET_FPU */
    { 39998, 0x200, 0x4000ae8c }, /* KVM_GET_FPU */
    { 39998, 0x400, 0x8410ae8c }, /* KVM_GET_FPU */
    { 40010, 0x7ee, 0xc208ae62 }, /* KVM_GET_IRQCHIP */
    { 40026, 0x006, 0x8400ae8e }, /* KVM_GET_LAPIC */
    { 40040, 0x46e, 0x8004ae98 }, /* KVM_GET_MP_STATE */
    { 40040, 0x380, 0x4004ae98 }, /* KVM_GET_MP_STATE */
    { 40057, 0x006, 0xc008ae88 }, /* KVM_GET_MSRS */
    { 40070, 0x006, 0xc004ae0a }, /* KVM_GET_MSR_FEATURE_INDEX_LIST */
    { 40101, 0x006, 0xc004ae02 }, /* KVM_GET_MSR_INDEX_LIST */
    { 40124, 0x006, 0xc080aebe }, /* KVM_GET_NESTED_STATE */
    { 40145, 0x46e, 0xae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 40145, 0x380, 0x2000ae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 40166, 0x46e, 0x4010aeab }, /* KVM_GET_ONE_REG */
    { 40166, 0x380, 0x8010aeab }, /* KVM_GET_ONE_REG */
    { 40182, 0x006, 0xc048ae65 }, /* KVM_GET_PIT */
    { 40194, 0x006, 0x8070ae9f }, /* KVM_GET_PIT2 */
    { 40207, 0x006, 0x8090ae81 }, /* KVM_GET_REGS */
    { 40207, 0x008, 0x8360ae81 }, /* KVM_GET_REGS */
    { 40207, 0x020, 0x8000ae81 }, /* KVM_GET_REGS */
    { 40207, 0x040, 0x8080ae81 }, /* KVM_GET_REGS */
    { 40207, 0x180, 0x4188ae81 }, /* KVM_GET_REGS */
    { 40207, 0x200, 0x4118ae81 }, /* KVM_GET_REGS */
    { 40207, 0x400, 0x8108ae81 }, /* KVM_GET_REGS */
    { 40220, 0x7ee, 0xc008aeb0 }, /* KVM_GET_REG_LIST */
    { 40237, 0x006, 0x8138ae83 }, /* KVM_GET_SREGS */
    { 40237, 0x428, 0x8000ae83 }, /* KVM_GET_SREGS */
    { 40237, 0x040, 0x80c0ae83 }, /* KVM_GET_SREGS */
    { 40237, 0x180, 0x44d0ae83 }, /* KVM_GET_SREGS */
    { 40237, 0x200, 0x4000ae83 }, /* KVM_GET_SREGS */
    { 40251, 0x006, 0x8140aecc }, /* KVM_GET_SREGS2 */
    { 40266, 0x46e, 0xaece }, /* KVM_GET_STATS_FD */
    { 40266, 0x380, 0x2000aece }, /* KVM_GET_STATS_FD */
    { 40283, 0x006, 0xc008ae05 }, /* KVM_GET_SUPPORTED_CPUID */
    { 40307, 0x006, 0xc008aec1 }, /* KVM_GET_SUPPORTED_HV_CPUID */
    { 40334, 0x46e, 0xaea3 }, /* KVM_GET_TSC_KHZ */
    { 40334, 0x380, 0x2000aea3 }, /* KVM_GET_TSC_KHZ */
    { 40350, 0x00e, 0x8040ae9f }, /* KVM_GET_VCPU_EVENTS */
    { 40370, 0x46e, 0xae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 40370, 0x380, 0x2000ae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 40393, 0x006, 0x8188aea6 }, /* KVM_GET_XCRS */
    { 40406, 0x006, 0x9000aea4 }, /* KVM_GET_XSAVE */
    { 40420, 0x006, 0x9000aecf }, /* KVM_GET_XSAVE2 */
    { 40435, 0x46e, 0x4018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 40435, 0x380, 0x8018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 40455, 0x006, 0x4018aebd }, /* KVM_HYPERV_EVENTFD */
    { 40474, 0x46e, 0x4004ae86 }, /* KVM_INTERRUPT */
    { 40474, 0x380, 0x8004ae86 }, /* KVM_INTERRUPT */
    { 40488, 0x46e, 0x4040ae79 }, /* KVM_IOEVENTFD */
    { 40488, 0x380, 0x8040ae79 }, /* KVM_IOEVENTFD */
    { 40502, 0x46e, 0x4020ae76 }, /* KVM_IRQFD */
    { 40502, 0x380, 0x8020ae76 }, /* KVM_IRQFD */
    { 40512, 0x46e, 0x4008ae61 }, /* KVM_IRQ_LINE */
    { 40512, 0x380, 0x8008ae61 }, /* KVM_IRQ_LINE */
    { 40525, 0x7ee, 0xc008ae67 }, /* KVM_IRQ_LINE_STATUS */
    { 40545, 0x46e, 0xaead }, /* KVM_KVMCLOCK_CTRL */
    { 40545, 0x380, 0x2000aead }, /* KVM_KVMCLOCK_CTRL */
    { 40563, 0x7ea, 0xc008aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 40563, 0x004, 0xc004aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 40585, 0x46e, 0x8010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 40585, 0x380, 0x4010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 40615, 0x46e, 0x8010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 40615, 0x380, 0x4010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 40647, 0x46e, 0xae9a }, /* KVM_NMI */
    { 40647, 0x380, 0x2000ae9a }, /* KVM_NMI */
    { 40655, 0x7ee, 0xc004aea7 }, /* KVM_PPC_ALLOCATE_HTAB */
    { 40677, 0x180, 0x8010aeaf }, /* KVM_PPC_CONFIGURE_V3_MMU */
    { 40702, 0x180, 0x4020aeb1 }, /* KVM_PPC_GET_CPU_CHAR */
    { 40723, 0x180, 0x8020aeaa }, /* KVM_PPC_GET_HTAB_FD */
    { 40743, 0x180, 0x8080aea1 }, /* KVM_PPC_GET_PVINFO */
    { 40762, 0x180, 0x8060aeb0 }, /* KVM_PPC_GET_RMMU_INFO */
    { 40784, 0x180, 0x4250aea6 }, /* KVM_PPC_GET_SMMU_INFO */
    { 40806, 0x180, 0x4010aeae }, /* KVM_PPC_RESIZE_HPT_COMMIT */
    { 40832, 0x180, 0x4010aead }, /* KVM_PPC_RESIZE_HPT_PREPARE */
    { 40859, 0x180, 0x8080aeac }, /* KVM_PPC_RTAS_DEFINE_TOKEN */
    { 40885, 0x46e, 0xaeb3 }, /* KVM_PPC_SVM_OFF */
    { 40885, 0x380, 0x2000aeb3 }, /* KVM_PPC_SVM_OFF */
    { 40901, 0x7ee, 0xc040aed5 }, /* KVM_PRE_FAULT_MEMORY */
    { 40922, 0x46e, 0x4010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 40922, 0x380, 0x8010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 40950, 0x46e, 0xae71 }, /* KVM_REINJECT_CONTROL */
    { 40950, 0x380, 0x2000ae71 }, /* KVM_REINJECT_CONTROL */
    { 40971, 0x46e, 0xaec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 40971, 0x380, 0x2000aec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 40993, 0x46e, 0xae80 }, /* KVM_RUN */
    { 40993, 0x380, 0x2000ae80 }, /* KVM_RUN */
    { 41001, 0x46e, 0xaec4 }, /* KVM_S390_CLEAR_RESET */
    { 41001, 0x380, 0x2000aec4 }, /* KVM_S390_CLEAR_RESET */
    { 41022, 0x46e, 0xae06 }, /* KVM_S390_ENABLE_SIE */
    { 41022, 0x380, 0x2000ae06 }, /* KVM_S390_ENABLE_SIE */
    { 41042, 0x040, 0xc020aeb8 }, /* KVM_S390_GET_CMMA_BITS */
    { 41065, 0x040, 0x4020aeb6 }, /* KVM_S390_GET_IRQ_STATE */
    { 41088, 0x040, 0x4040aeb2 }, /* KVM_S390_GET_SKEYS */
    { 41107, 0x46e, 0xae97 }, /* KVM_S390_INITIAL_RESET */
    { 41107, 0x380, 0x2000ae97 }, /* KVM_S390_INITIAL_RESET */
    { 41130, 0x040, 0x4010ae94 }, /* KVM_S390_INTERRUPT */
    { 41149, 0x040, 0x4048aeb4 }, /* KVM_S390_IRQ */
    { 41162, 0x7ee, 0xc010ae53 }, /* KVM_S390_KEYOP */
    { 41177, 0x040, 0x4040aeb1 }, /* KVM_S390_MEM_OP */
    { 41193, 0x46e, 0xaec3 }, /* KVM_S390_NORMAL_RESET */
    { 41193, 0x380, 0x2000aec3 }, /* KVM_S390_NORMAL_RESET */
    { 41215, 0x040, 0xc020aec5 }, /* KVM_S390_PV_COMMAND */
    { 41235, 0x040, 0xc020aed0 }, /* KVM_S390_PV_CPU_COMMAND */
    { 41259, 0x040, 0x4020aeb9 }, /* KVM_S390_SET_CMMA_BITS */
    { 41282, 0x040, 0x4010ae96 }, /* KVM_S390_SET_INITIAL_PSW */
    { 41307, 0x040, 0x4020aeb5 }, /* KVM_S390_SET_IRQ_STATE */
    { 41330, 0x040, 0x4040aeb3 }, /* KVM_S390_SET_SKEYS */
    { 41349, 0x46a, 0x4008ae95 }, /* KVM_S390_STORE_STATUS */
    { 41349, 0x004, 0x4004ae95 }, /* KVM_S390_STORE_STATUS */
    { 41349, 0x380, 0x8008ae95 }, /* KVM_S390_STORE_STATUS */
    { 41371, 0x040, 0x4018ae50 }, /* KVM_S390_UCAS_MAP */
    { 41389, 0x040, 0x4018ae51 }, /* KVM_S390_UCAS_UNMAP */
    { 41409, 0x46a, 0x4008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41409, 0x004, 0x4004ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41409, 0x380, 0x8008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41429, 0x040, 0x4048aed1 }, /* KVM_S390_ZPCI_OP */
    { 41446, 0x46e, 0xae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 41446, 0x380, 0x2000ae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 41466, 0x46e, 0x4030ae7b }, /* KVM_SET_CLOCK */
    { 41466, 0x380, 0x8030ae7b }, /* KVM_SET_CLOCK */
    { 41480, 0x006, 0x4008ae8a }, /* KVM_SET_CPUID */
    { 41494, 0x006, 0x4008ae90 }, /* KVM_SET_CPUID2 */
    { 41509, 0x006, 0x4080aea2 }, /* KVM_SET_DEBUGREGS */
    { 41527, 0x46e, 0x4018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 41527, 0x380, 0x8018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 41547, 0x006, 0x41a0ae8d }, /* KVM_SET_FPU */
    { 41547, 0x028, 0x4000ae8d }, /* KVM_SET_FPU */
    { 41547, 0x040, 0x4088ae8d }, /* KVM_SET_FPU */
    { 41547, 0x180, 0x8100ae8d }, /* KVM_SET_FPU */
    { 41547, 0x200, 0x8000ae8d }, /* KVM_SET_FPU */
    { 41547, 0x400, 0x4410ae8d }, /* KVM_SET_FPU */
    { 41559, 0x46e, 0x4008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 41559, 0x380, 0x8008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 41579, 0x006, 0x4048ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41579, 0x008, 0x4208ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41579, 0x420, 0x4008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41579, 0x040, 0x4018ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41579, 0x180, 0x8108ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41579, 0x200, 0x8008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41599, 0x46e, 0x4008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 41599, 0x380, 0x8008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 41625, 0x46e, 0x8208ae63 }, /* KVM_SET_IRQCHIP */
    { 41625, 0x380, 0x4208ae63 }, /* KVM_SET_IRQCHIP */
    { 41641, 0x006, 0x4400ae8f }, /* KVM_SET_LAPIC */
    { 41655, 0x46e, 0x4020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 41655, 0x380, 0x8020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 41681, 0x46e, 0x4004ae99 }, /* KVM_SET_MP_STATE */
    { 41681, 0x380, 0x8004ae99 }, /* KVM_SET_MP_STATE */
    { 41698, 0x006, 0x4008ae89 }, /* KVM_SET_MSRS */
    { 41711, 0x006, 0x4080aebf }, /* KVM_SET_NESTED_STATE */
    { 41732, 0x46e, 0xae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 41732, 0x380, 0x2000ae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 41753, 0x46e, 0x4010aeac }, /* KVM_SET_ONE_REG */
    { 41753, 0x380, 0x8010aeac }, /* KVM_SET_ONE_REG */
    { 41769, 0x006, 0x8048ae66 }, /* KVM_SET_PIT */
    { 41781, 0x006, 0x4070aea0 }, /* KVM_SET_PIT2 */
    { 41794, 0x006, 0x4020aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 41794, 0x008, 0x4008aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 41819, 0x006, 0x4090ae82 }, /* KVM_SET_REGS */
    { 41819, 0x008, 0x4360ae82 }, /* KVM_SET_REGS */
    { 41819, 0x020, 0x4000ae82 }, /* KVM_SET_REGS */
    { 41819, 0x040, 0x4080ae82 }, /* KVM_SET_REGS */
    { 41819, 0x180, 0x8188ae82 }, /* KVM_SET_REGS */
    { 41819, 0x200, 0x8118ae82 }, /* KVM_SET_REGS */
    { 41819, 0x400, 0x4108ae82 }, /* KVM_SET_REGS */
    { 41832, 0x46e, 0x4004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 41832, 0x380, 0x8004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 41852, 0x006, 0x4138ae84 }, /* KVM_SET_SREGS */
    { 41852, 0x428, 0x4000ae84 }, /* KVM_SET_SREGS */
    { 41852, 0x040, 0x40c0ae84 }, /* KVM_SET_SREGS */
    { 41852, 0x180, 0x84d0ae84 }, /* KVM_SET_SREGS */
    { 41852, 0x200, 0x8000ae84 }, /* KVM_SET_SREGS */
    { 41866, 0x006, 0x4140aecd }, /* KVM_SET_SREGS2 */
    { 41881, 0x46e, 0xaea2 }, /* KVM_SET_TSC_KHZ */
    { 41881, 0x380, 0x2000aea2 }, /* KVM_SET_TSC_KHZ */
    { 41897, 0x46e, 0xae47 }, /* KVM_SET_TSS_ADDR */
    { 41897, 0x380, 0x2000ae47 }, /* KVM_SET_TSS_ADDR */
    { 41914, 0x46e, 0x4020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 41914, 0x380, 0x8020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 41941, 0x46e, 0x40a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 41941, 0x380, 0x80a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 41969, 0x46e, 0x4008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 41969, 0x380, 0x8008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 41988, 0x00e, 0x4040aea0 }, /* KVM_SET_VCPU_EVENTS */
    { 42008, 0x006, 0x4188aea7 }, /* KVM_SET_XCRS */
    { 42021, 0x006, 0x5000aea5 }, /* KVM_SET_XSAVE */
    { 42035, 0x46e, 0x4020aea5 }, /* KVM_SIGNAL_MSI */
    { 42035, 0x380, 0x8020aea5 }, /* KVM_SIGNAL_MSI */
    { 42050, 0x46e, 0xaeb7 }, /* KVM_SMI */
    { 42050, 0x380, 0x2000aeb7 }, /* KVM_SMI */
    { 42058, 0x7ee, 0xc028ae92 }, /* KVM_TPR_ACCESS_REPORTING */
    { 42083, 0x7ee, 0xc018ae85 }, /* KVM_TRANSLATE */
    { 42097, 0x46e, 0x4010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 42097, 0x380, 0x8010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 42127, 0x46e, 0x8008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 42127, 0x380, 0x4008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 42157, 0x46e, 0x4008ae9c }, /* KVM_X86_SETUP_MCE */
    { 42157, 0x380, 0x8008ae9c }, /* KVM_X86_SETUP_MCE */
    { 42175, 0x006, 0x4040ae9e }, /* KVM_X86_SET_MCE */
    { 42191, 0x002, 0x4188aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 42191, 0x004, 0x4104aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 42214, 0x006, 0x4038ae7a }, /* KVM_XEN_HVM_CONFIG */
    { 42233, 0x46e, 0x400caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 42233, 0x380, 0x800caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 42257, 0x006, 0xc048aec8 }, /* KVM_XEN_HVM_GET_ATTR */
    { 42278, 0x006, 0x4048aec9 }, /* KVM_XEN_HVM_SET_ATTR */
    { 42299, 0x006, 0xc048aeca }, /* KVM_XEN_VCPU_GET_ATTR */
    { 42321, 0x006, 0x4048aecb }, /* KVM_XEN_VCPU_SET_ATTR */
    { 42343, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_FS_EXECUTE */
    { 42370, 0x7fe, 0x8000 }, /* LANDLOCK_ACCESS_FS_IOCTL_DEV */
    { 42399, 0x7fe, 0x800 }, /* LANDLOCK_ACCESS_FS_MAKE_BLOCK */
    { 42429, 0x7fe, 0x40 }, /* LANDLOCK_ACCESS_FS_MAKE_CHAR */
    { 42458, 0x7fe, 0x80 }, /* LANDLOCK_ACCESS_FS_MAKE_DIR */
    { 42486, 0x7fe, 0x400 }, /* LANDLOCK_ACCESS_FS_MAKE_FIFO */
    { 42515, 0x7fe, 0x100 }, /* LANDLOCK_ACCESS_FS_MAKE_REG */
    { 42543, 0x7fe, 0x200 }, /* LANDLOCK_ACCESS_FS_MAKE_SOCK */
    { 42572, 0x7fe, 0x1000 }, /* LANDLOCK_ACCESS_FS_MAKE_SYM */
    { 42600, 0x7fe, 0x8 }, /* LANDLOCK_ACCESS_FS_READ_DIR */
    { 42628, 0x7fe, 0x4 }, /* LANDLOCK_ACCESS_FS_READ_FILE */
    { 42657, 0x7fe, 0x2000 }, /* LANDLOCK_ACCESS_FS_REFER */
    { 42682, 0x7fe, 0x10 }, /* LANDLOCK_ACCESS_FS_REMOVE_DIR */
    { 42712, 0x7fe, 0x20 }, /* LANDLOCK_ACCESS_FS_REMOVE_FILE */
    { 42743, 0x7fe, 0x10000 }, /* LANDLOCK_ACCESS_FS_RESOLVE_UNIX */
    { 42775, 0x7fe, 0x4000 }, /* LANDLOCK_ACCESS_FS_TRUNCATE */
    { 42803, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_FS_WRITE_FILE */
    { 42833, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_NET_BIND_TCP */
    { 42862, 0x7fe, 0x4 }, /* LANDLOCK_ACCESS_NET_BIND_UDP */
    { 42891, 0x7fe, 0x8 }, /* LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP */
    { 42928, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_NET_CONNECT_TCP */
    { 42960, 0x7fe, 0x1 }, /* LANDLOCK_ADD_RULE_QUIET */
    { 42984, 0x7fe, 0x2 }, /* LANDLOCK_CREATE_RULESET_ERRATA */
    { 43015, 0x7fe, 0x1 }, /* LANDLOCK_CREATE_RULESET_VERSION */
    { 43047, 0x7fe, 0x2 }, /* LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON */
    { 43086, 0x7fe, 0x1 }, /* LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF */
    { 43127, 0x7fe, 0x4 }, /* LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF */
    { 43169, 0x7fe, 0x8 }, /* LANDLOCK_RESTRICT_SELF_TSYNC */
    { 43198, 0x7fe, 0x2 }, /* LANDLOCK_RULE_NET_PORT */
    { 43221, 0x7fe, 0x1 }, /* LANDLOCK_RULE_PATH_BENEATH */
    { 43248, 0x7fe, 0x1 }, /* LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET */
    { 43284, 0x7fe, 0x2 }, /* LANDLOCK_SCOPE_SIGNAL */
    { 43306, 0x7fe, 0x0 }, /* LINUX_REBOOT_CMD_CAD_OFF */
    { 43331, 0x7fe, 0x89abcdef }, /* LINUX_REBOOT_CMD_CAD_ON */
    { 43355, 0x7fe, 0xcdef0123 }, /* LINUX_REBOOT_CMD_HALT */
    { 43377, 0x7fe, 0x45584543 }, /* LINUX_REBOOT_CMD_KEXEC */
    { 43400, 0x7fe, 0x4321fedc }, /* LINUX_REBOOT_CMD_POWER_OFF */
    { 43427, 0x7fe, 0x1234567 }, /* LINUX_REBOOT_CMD_RESTART */
    { 43452, 0x7fe, 0xa1b2c3d4 }, /* LINUX_REBOOT_CMD_RESTART2 */
    { 43478, 0x7fe, 0xd000fce2 }, /* LINUX_REBOOT_CMD_SW_SUSPEND */
    { 43506, 0x7fe, 0xfee1dead }, /* LINUX_REBOOT_MAGIC1 */
    { 43526, 0x7fe, 0x28121969 }, /* LINUX_REBOOT_MAGIC2 */
    { 43546, 0x7fe, 0x5121996 }, /* LINUX_REBOOT_MAGIC2A */
    { 43567, 0x7fe, 0x16041998 }, /* LINUX_REBOOT_MAGIC2B */
    { 43588, 0x7fe, 0x20112000 }, /* LINUX_REBOOT_MAGIC2C */
    { 43609, 0x7fe, 0x2 }, /* LOCK_EX */
    { 43617, 0x7fe, 0x20 }, /* LOCK_MAND */
    { 43627, 0x7fe, 0x4 }, /* LOCK_NB */
    { 43635, 0x7fe, 0x40 }, /* LOCK_READ */
    { 43645, 0x7fe, 0xc0 }, /* LOCK_RW */
    { 43653, 0x7fe, 0x1 }, /* LOCK_SH */
    { 43661, 0x7fe, 0x8 }, /* LOCK_UN */
    { 43669, 0x7fe, 0x80 }, /* LOCK_WRITE */
    { 43680, 0x7fe, 0x4c06 }, /* LOOP_CHANGE_FD */
    { 43695, 0x7fe, 0x4c01 }, /* LOOP_CLR_FD */
    { 43707, 0x7fe, 0x4c0a }, /* LOOP_CONFIGURE */
    { 43722, 0x7fe, 0x1d }, /* LOOP_CONFIGURE_SETTABLE_FLAGS */
    { 43752, 0x7fe, 0x4c80 }, /* LOOP_CTL_ADD */
    { 43765, 0x7fe, 0x4c82 }, /* LOOP_CTL_GET_FREE */
    { 43783, 0x7fe, 0x4c81 }, /* LOOP_CTL_REMOVE */
    { 43799, 0x7fe, 0x4c03 }, /* LOOP_GET_STATUS */
    { 43815, 0x7fe, 0x4c05 }, /* LOOP_GET_STATUS64 */
    { 43833, 0x7fe, 0x4c09 }, /* LOOP_SET_BLOCK_SIZE */
    { 43853, 0x7fe, 0x4c07 }, /* LOOP_SET_CAPACITY */
    { 43871, 0x7fe, 0x4c08 }, /* LOOP_SET_DIRECT_IO */
    { 43890, 0x7fe, 0x4c00 }, /* LOOP_SET_FD */
    { 43902, 0x7fe, 0x4c02 }, /* LOOP_SET_STATUS */
    { 43918, 0x7fe, 0x4c04 }, /* LOOP_SET_STATUS64 */
    { 43936, 0x7fe, 0x4 }, /* LOOP_SET_STATUS_CLEARABLE_FLAGS */
    { 43968, 0x7fe, 0xc }, /* LOOP_SET_STATUS_SETTABLE_FLAGS */
    { 43999, 0x7fe, 0x604 }, /* LPABORT */
    { 44007, 0x7fe, 0x60a }, /* LPABORTOPEN */
    { 44019, 0x7fe, 0x609 }, /* LPCAREFUL */
    { 44029, 0x7fe, 0x601 }, /* LPCHAR */
    { 44036, 0x7fe, 0x60e }, /* LPGETFLAGS */
    { 44047, 0x7fe, 0x606 }, /* LPGETIRQ */
    { 44056, 0x7fe, 0x60b }, /* LPGETSTATUS */
    { 44068, 0x7fe, 0x60c }, /* LPRESET */
    { 44076, 0x7fe, 0x605 }, /* LPSETIRQ */
    { 44085, 0x7fe, 0x60f }, /* LPSETTIMEOUT */
    { 44098, 0x7fe, 0x602 }, /* LPTIME */
    { 44105, 0x7fe, 0x608 }, /* LPWAIT */
    { 44112, 0x7fe, 0x14 }, /* MADV_COLD */
    { 44122, 0x7fe, 0x19 }, /* MADV_COLLAPSE */
    { 44136, 0x7fe, 0x11 }, /* MADV_DODUMP */
    { 44148, 0x7fe, 0xb }, /* MADV_DOFORK */
    { 44160, 0x7fe, 0x10 }, /* MADV_DONTDUMP */
    { 44174, 0x7fe, 0xa }, /* MADV_DONTFORK */
    { 44188, 0x7fe, 0x4 }, /* MADV_DONTNEED */
    { 44202, 0x7fe, 0x18 }, /* MADV_DONTNEED_LOCKED */
    { 44223, 0x7fe, 0x8 }, /* MADV_FREE */
    { 44233, 0x7fe, 0x66 }, /* MADV_GUARD_INSTALL */
    { 44252, 0x7fe, 0x67 }, /* MADV_GUARD_REMOVE */
    { 44270, 0x7fe, 0xe }, /* MADV_HUGEPAGE */
    { 44284, 0x7fe, 0x64 }, /* MADV_HWPOISON */
    { 44298, 0x7fe, 0x13 }, /* MADV_KEEPONFORK */
    { 44314, 0x7fe, 0xc }, /* MADV_MERGEABLE */
    { 44329, 0x7fe, 0xf }, /* MADV_NOHUGEPAGE */
    { 44345, 0x7fe, 0x0 }, /* MADV_NORMAL */
    { 44357, 0x7fe, 0x15 }, /* MADV_PAGEOUT */
    { 44370, 0x7fe, 0x16 }, /* MADV_POPULATE_READ */
    { 44389, 0x7fe, 0x17 }, /* MADV_POPULATE_WRITE */
    { 44409, 0x7fe, 0x1 }, /* MADV_RANDOM */
    { 44421, 0x7fe, 0x9 }, /* MADV_REMOVE */
    { 44433, 0x7fe, 0x2 }, /* MADV_SEQUENTIAL */
    { 44449, 0x5fe, 0x65 }, /* MADV_SOFT_OFFLINE */
    { 44467, 0x7fe, 0xd }, /* MADV_UNMERGEABLE */
    { 44484, 0x7fe, 0x3 }, /* MADV_WILLNEED */
    { 44498, 0x7fe, 0x12 }, /* MADV_WIPEONFORK */
    { 44514, 0x006, 0x40 }, /* MAP_32BIT */
    { 44524, 0x006, 0x80 }, /* MAP_ABOVE4G */
    { 44536, 0x5fe, 0x20 }, /* MAP_ANONYMOUS */
    { 44536, 0x200, 0x800 }, /* MAP_ANONYMOUS */
    { 44550, 0x200, 0x40 }, /* MAP_AUTOGROW */
    { 44563, 0x200, 0x100 }, /* MAP_AUTORSRV */
    { 44576, 0x5fe, 0x800 }, /* MAP_DENYWRITE */
    { 44576, 0x200, 0x2000 }, /* MAP_DENYWRITE */
    { 44590, 0x7fe, 0x8 }, /* MAP_DROPPABLE */
    { 44604, 0x5fe, 0x1000 }, /* MAP_EXECUTABLE */
    { 44604, 0x200, 0x4000 }, /* MAP_EXECUTABLE */
    { 44619, 0x7fe, 0x0 }, /* MAP_FILE */
    { 44628, 0x7fe, 0x10 }, /* MAP_FIXED */
    { 44638, 0x7fe, 0x100000 }, /* MAP_FIXED_NOREPLACE */
    { 44658, 0x5fe, 0x100 }, /* MAP_GROWSDOWN */
    { 44658, 0x200, 0x1000 }, /* MAP_GROWSDOWN */
    { 44672, 0x5fe, 0x40000 }, /* MAP_HUGETLB */
    { 44672, 0x200, 0x80000 }, /* MAP_HUGETLB */
    { 44684, 0x7fe, 0x88000000 }, /* MAP_HUGE_16GB */
    { 44698, 0x7fe, 0x38000000 }, /* MAP_HUGE_16KB */
    { 44712, 0x7fe, 0x60000000 }, /* MAP_HUGE_16MB */
    { 44726, 0x7fe, 0x78000000 }, /* MAP_HUGE_1GB */
    { 44739, 0x7fe, 0x50000000 }, /* MAP_HUGE_1MB */
    { 44752, 0x7fe, 0x70000000 }, /* MAP_HUGE_256MB */
    { 44767, 0x7fe, 0x7c000000 }, /* MAP_HUGE_2GB */
    { 44780, 0x7fe, 0x54000000 }, /* MAP_HUGE_2MB */
    { 44793, 0x7fe, 0x64000000 }, /* MAP_HUGE_32MB */
    { 44807, 0x7fe, 0x4c000000 }, /* MAP_HUGE_512KB */
    { 44822, 0x7fe, 0x74000000 }, /* MAP_HUGE_512MB */
    { 44837, 0x7fe, 0x40000000 }, /* MAP_HUGE_64KB */
    { 44851, 0x7fe, 0x5c000000 }, /* MAP_HUGE_8MB */
    { 44864, 0x7fe, 0x3f }, /* MAP_HUGE_MASK */
    { 44878, 0x7fe, 0x1a }, /* MAP_HUGE_SHIFT */
    { 44893, 0x200, 0x80 }, /* MAP_LOCAL */
    { 44903, 0x47e, 0x2000 }, /* MAP_LOCKED */
    { 44903, 0x180, 0x80 }, /* MAP_LOCKED */
    { 44903, 0x200, 0x8000 }, /* MAP_LOCKED */
    { 44914, 0x5fe, 0x10000 }, /* MAP_NONBLOCK */
    { 44914, 0x200, 0x20000 }, /* MAP_NONBLOCK */
    { 44927, 0x47e, 0x4000 }, /* MAP_NORESERVE */
    { 44927, 0x180, 0x40 }, /* MAP_NORESERVE */
    { 44927, 0x200, 0x400 }, /* MAP_NORESERVE */
    { 44941, 0x5fe, 0x8000 }, /* MAP_POPULATE */
    { 44941, 0x200, 0x10000 }, /* MAP_POPULATE */
    { 44954, 0x7fe, 0x2 }, /* MAP_PRIVATE */
    { 44966, 0x380, 0x20 }, /* MAP_RENAME */
    { 44977, 0x7fe, 0x1 }, /* MAP_SHARED */
    { 44988, 0x7fe, 0x3 }, /* MAP_SHARED_VALIDATE */
    { 45008, 0x5fe, 0x20000 }, /* MAP_STACK */
    { 45008, 0x200, 0x40000 }, /* MAP_STACK */
    { 45018, 0x5fe, 0x80000 }, /* MAP_SYNC */
    { 45027, 0x7fe, 0xf }, /* MAP_TYPE */
    { 45036, 0x5fe, 0x4000000 }, /* MAP_UNINITIALIZED */
    { 45054, 0x7fe, 0x2b }, /* MCAST_BLOCK_SOURCE */
    { 45073, 0x7fe, 0x0 }, /* MCAST_EXCLUDE */
    { 45087, 0x7fe, 0x1 }, /* MCAST_INCLUDE */
    { 45101, 0x7fe, 0x2a }, /* MCAST_JOIN_GROUP */
    { 45118, 0x7fe, 0x2e }, /* MCAST_JOIN_SOURCE_GROUP */
    { 45142, 0x7fe, 0x2d }, /* MCAST_LEAVE_GROUP */
    { 45160, 0x7fe, 0x2f }, /* MCAST_LEAVE_SOURCE_GROUP */
    { 45185, 0x7fe, 0x30 }, /* MCAST_MSFILTER */
    { 45200, 0x7fe, 0x2c }, /* MCAST_UNBLOCK_SOURCE */
    { 45221, 0x67e, 0x1 }, /* MCL_CURRENT */
    { 45221, 0x180, 0x2000 }, /* MCL_CURRENT */
    { 45233, 0x67e, 0x2 }, /* MCL_FUTURE */
    { 45233, 0x180, 0x4000 }, /* MCL_FUTURE */
    { 45244, 0x67e, 0x4 }, /* MCL_ONFAULT */
    { 45244, 0x180, 0x8000 }, /* MCL_ONFAULT */
    { 45256, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_FLAG_CPU */
    { 45280, 0x7fe, 0x200 }, /* MEMBARRIER_CMD_GET_REGISTRATIONS */
    { 45313, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_GLOBAL */
    { 45335, 0x7fe, 0x2 }, /* MEMBARRIER_CMD_GLOBAL_EXPEDITED */
    { 45367, 0x7fe, 0x8 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED */
    { 45400, 0x7fe, 0x80 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ */
    { 45438, 0x7fe, 0x20 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE */
    { 45481, 0x7fe, 0x0 }, /* MEMBARRIER_CMD_QUERY */
    { 45502, 0x7fe, 0x4 }, /* MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED */
    { 45543, 0x7fe, 0x10 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED */
    { 45585, 0x7fe, 0x100 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ */
    { 45632, 0x7fe, 0x40 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE */
    { 45684, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_SHARED */
    { 45706, 0x47e, 0x40084d02 }, /* MEMERASE */
    { 45706, 0x380, 0x80084d02 }, /* MEMERASE */
    { 45715, 0x47e, 0x40104d14 }, /* MEMERASE64 */
    { 45715, 0x380, 0x80104d14 }, /* MEMERASE64 */
    { 45726, 0x47e, 0x40084d0b }, /* MEMGETBADBLOCK */
    { 45726, 0x380, 0x80084d0b }, /* MEMGETBADBLOCK */
    { 45741, 0x47e, 0x80204d01 }, /* MEMGETINFO */
    { 45741, 0x380, 0x40204d01 }, /* MEMGETINFO */
    { 45752, 0x47e, 0x80c84d0a }, /* MEMGETOOBSEL */
    { 45752, 0x380, 0x40c84d0a }, /* MEMGETOOBSEL */
    { 45765, 0x47e, 0x80044d07 }, /* MEMGETREGIONCOUNT */
    { 45765, 0x380, 0x40044d07 }, /* MEMGETREGIONCOUNT */
    { 45783, 0x7fe, 0xc0104d08 }, /* MEMGETREGIONINFO */
    { 45800, 0x47e, 0x80084d17 }, /* MEMISLOCKED */
    { 45800, 0x380, 0x40084d17 }, /* MEMISLOCKED */
    { 45812, 0x47e, 0x40084d05 }, /* MEMLOCK */
    { 45812, 0x380, 0x80084d05 }, /* MEMLOCK */
    { 45820, 0x7fa, 0xc0404d1a }, /* MEMREAD */
    { 45820, 0x004, 0xc03c4d1a }, /* MEMREAD */
    { 45828, 0x7ea, 0xc0104d04 }, /* MEMREADOOB */
    { 45828, 0x014, 0xc00c4d04 }, /* MEMREADOOB */
    { 45839, 0x7fe, 0xc0184d16 }, /* MEMREADOOB64 */
    { 45852, 0x47e, 0x40084d0c }, /* MEMSETBADBLOCK */
    { 45852, 0x380, 0x80084d0c }, /* MEMSETBADBLOCK */
    { 45867, 0x47e, 0x40084d06 }, /* MEMUNLOCK */
    { 45867, 0x380, 0x80084d06 }, /* MEMUNLOCK */
    { 45877, 0x7fe, 0xc0304d18 }, /* MEMWRITE */
    { 45886, 0x7ea, 0xc0104d03 }, /* MEMWRITEOOB */
    { 45886, 0x014, 0xc00c4d03 }, /* MEMWRITEOOB */
    { 45898, 0x7fe, 0xc0184d15 }, /* MEMWRITEOOB64 */
    { 45912, 0x7fe, 0x2 }, /* MFD_ALLOW_SEALING */
    { 45930, 0x7fe, 0x1 }, /* MFD_CLOEXEC */
    { 45942, 0x7fe, 0x10 }, /* MFD_EXEC */
    { 45951, 0x7fe, 0x4 }, /* MFD_HUGETLB */
    { 45963, 0x7fe, 0x88000000 }, /* MFD_HUGE_16GB */
    { 45977, 0x7fe, 0x60000000 }, /* MFD_HUGE_16MB */
    { 45991, 0x7fe, 0x78000000 }, /* MFD_HUGE_1GB */
    { 46004, 0x7fe, 0x50000000 }, /* MFD_HUGE_1MB */
    { 46017, 0x7fe, 0x70000000 }, /* MFD_HUGE_256MB */
    { 46032, 0x7fe, 0x7c000000 }, /* MFD_HUGE_2GB */
    { 46045, 0x7fe, 0x54000000 }, /* MFD_HUGE_2MB */
    { 46058, 0x7fe, 0x64000000 }, /* MFD_HUGE_32MB */
    { 46072, 0x7fe, 0x4c000000 }, /* MFD_HUGE_512KB */
    { 46087, 0x7fe, 0x74000000 }, /* MFD_HUGE_512MB */
    { 46102, 0x7fe, 0x40000000 }, /* MFD_HUGE_64KB */
    { 46116, 0x7fe, 0x5c000000 }, /* MFD_HUGE_8MB */
    { 46129, 0x7fe, 0x3f }, /* MFD_HUGE_MASK */
    { 46143, 0x7fe, 0x1a }, /* MFD_HUGE_SHIFT */
    { 46158, 0x7fe, 0x8 }, /* MFD_NOEXEC_SEAL */
    { 46174, 0x7fe, 0x800000 }, /* MLOCK_LIMIT */
    { 46186, 0x7fe, 0x1 }, /* MLOCK_ONFAULT */
    { 46200, 0x7fe, 0x100000 }, /* MOUNT_ATTR_IDMAP */
    { 46217, 0x7fe, 0x10 }, /* MOUNT_ATTR_NOATIME */
    { 46236, 0x7fe, 0x4 }, /* MOUNT_ATTR_NODEV */
    { 46253, 0x7fe, 0x80 }, /* MOUNT_ATTR_NODIRATIME */
    { 46275, 0x7fe, 0x8 }, /* MOUNT_ATTR_NOEXEC */
    { 46293, 0x7fe, 0x2 }, /* MOUNT_ATTR_NOSUID */
    { 46311, 0x7fe, 0x200000 }, /* MOUNT_ATTR_NOSYMFOLLOW */
    { 46334, 0x7fe, 0x1 }, /* MOUNT_ATTR_RDONLY */
    { 46352, 0x7fe, 0x0 }, /* MOUNT_ATTR_RELATIME */
    { 46372, 0x7fe, 0x20 }, /* MOUNT_ATTR_SIZE_VER0 */
    { 46393, 0x7fe, 0x20 }, /* MOUNT_ATTR_STRICTATIME */
    { 46416, 0x7fe, 0x70 }, /* MOUNT_ATTR__ATIME */
    { 46434, 0x7fe, 0x200 }, /* MOVE_MOUNT_BENEATH */
    { 46453, 0x7fe, 0x2 }, /* MOVE_MOUNT_F_AUTOMOUNTS */
    { 46477, 0x7fe, 0x4 }, /* MOVE_MOUNT_F_EMPTY_PATH */
    { 46501, 0x7fe, 0x1 }, /* MOVE_MOUNT_F_SYMLINKS */
    { 46523, 0x7fe, 0x100 }, /* MOVE_MOUNT_SET_GROUP */
    { 46544, 0x7fe, 0x20 }, /* MOVE_MOUNT_T_AUTOMOUNTS */
    { 46568, 0x7fe, 0x40 }, /* MOVE_MOUNT_T_EMPTY_PATH */
    { 46592, 0x7fe, 0x10 }, /* MOVE_MOUNT_T_SYMLINKS */
    { 46614, 0x7fe, 0x377 }, /* MOVE_MOUNT__MASK */
    { 46631, 0x7fe, 0x2 }, /* MPOL_BIND */
    { 46641, 0x7fe, 0x0 }, /* MPOL_DEFAULT */
    { 46654, 0x7fe, 0x2 }, /* MPOL_F_ADDR */
    { 46666, 0x7fe, 0x4 }, /* MPOL_F_MEMS_ALLOWED */
    { 46686, 0x7fe, 0x8 }, /* MPOL_F_MOF */
    { 46697, 0x7fe, 0x10 }, /* MPOL_F_MORON */
    { 46710, 0x7fe, 0x1 }, /* MPOL_F_NODE */
    { 46722, 0x7fe, 0x2000 }, /* MPOL_F_NUMA_BALANCING */
    { 46744, 0x7fe, 0x4000 }, /* MPOL_F_RELATIVE_NODES */
    { 46766, 0x7fe, 0x1 }, /* MPOL_F_SHARED */
    { 46780, 0x7fe, 0x8000 }, /* MPOL_F_STATIC_NODES */
    { 46800, 0x7fe, 0x3 }, /* MPOL_INTERLEAVE */
    { 46816, 0x7fe, 0x4 }, /* MPOL_LOCAL */
    { 46827, 0x7fe, 0x7 }, /* MPOL_MAX */
    { 46836, 0x7fe, 0x10 }, /* MPOL_MF_INTERNAL */
    { 46853, 0x7fe, 0x8 }, /* MPOL_MF_LAZY */
    { 46866, 0x7fe, 0x2 }, /* MPOL_MF_MOVE */
    { 46879, 0x7fe, 0x4 }, /* MPOL_MF_MOVE_ALL */
    { 46896, 0x7fe, 0x1 }, /* MPOL_MF_STRICT */
    { 46911, 0x7fe, 0x7 }, /* MPOL_MF_VALID */
    { 46925, 0x7fe, 0xe000 }, /* MPOL_MODE_FLAGS */
    { 46941, 0x7fe, 0x1 }, /* MPOL_PREFERRED */
    { 46956, 0x7fe, 0x5 }, /* MPOL_PREFERRED_MANY */
    { 46976, 0x7fe, 0xc000 }, /* MPOL_USER_NODEMASK_FLAGS */
    { 47001, 0x7fe, 0x6 }, /* MPOL_WEIGHTED_INTERLEAVE */
    { 47026, 0x7fe, 0x4 }, /* MREMAP_DONTUNMAP */
    { 47043, 0x7fe, 0x2 }, /* MREMAP_FIXED */
    { 47056, 0x7fe, 0x1 }, /* MREMAP_MAYMOVE */
    { 47071, 0x7fe, 0x40000 }, /* MSG_BATCH */
    { 47081, 0x7fe, 0x40000000 }, /* MSG_CMSG_CLOEXEC */
    { 47098, 0x7fe, 0x800 }, /* MSG_CONFIRM */
    { 47110, 0x7fe, 0x4000 }, /* MSG_COPY */
    { 47119, 0x7fe, 0x8 }, /* MSG_CTRUNC */
    { 47130, 0x7fe, 0x4 }, /* MSG_DONTROUTE */
    { 47144, 0x7fe, 0x40 }, /* MSG_DONTWAIT */
    { 47157, 0x7fe, 0x200 }, /* MSG_EOF */
    { 47165, 0x7fe, 0x80 }, /* MSG_EOR */
    { 47173, 0x7fe, 0x2000 }, /* MSG_ERRQUEUE */
    { 47186, 0x7fe, 0x2000 }, /* MSG_EXCEPT */
    { 47197, 0x7fe, 0x20000000 }, /* MSG_FASTOPEN */
    { 47210, 0x7fe, 0x200 }, /* MSG_FIN */
    { 47218, 0x7fe, 0xc }, /* MSG_INFO */
    { 47227, 0x7fe, 0x8000 }, /* MSG_MORE */
    { 47236, 0x7fe, 0x1000 }, /* MSG_NOERROR */
    { 47248, 0x7fe, 0x4000 }, /* MSG_NOSIGNAL */
    { 47261, 0x7fe, 0x1 }, /* MSG_OOB */
    { 47269, 0x7fe, 0x2 }, /* MSG_PEEK */
    { 47278, 0x7fe, 0x10 }, /* MSG_PROBE */
    { 47288, 0x7fe, 0x1000 }, /* MSG_RST */
    { 47296, 0x7fe, 0x2000000 }, /* MSG_SOCK_DEVMEM */
    { 47312, 0x7fe, 0xb }, /* MSG_STAT */
    { 47321, 0x7fe, 0xd }, /* MSG_STAT_ANY */
    { 47334, 0x7fe, 0x400 }, /* MSG_SYN */
    { 47342, 0x7fe, 0x20 }, /* MSG_TRUNC */
    { 47352, 0x7fe, 0x4 }, /* MSG_TRYHARD */
    { 47364, 0x7fe, 0x100 }, /* MSG_WAITALL */
    { 47376, 0x7fe, 0x10000 }, /* MSG_WAITFORONE */
    { 47391, 0x7fe, 0x4000000 }, /* MSG_ZEROCOPY */
    { 47404, 0x7fe, 0x40000000 }, /* MS_ACTIVE */
    { 47414, 0x7fe, 0x1 }, /* MS_ASYNC */
    { 47423, 0x7fe, 0x1000 }, /* MS_BIND */
    { 47431, 0x7fe, 0x20000000 }, /* MS_BORN */
    { 47439, 0x7fe, 0x80 }, /* MS_DIRSYNC */
    { 47450, 0x7fe, 0x2 }, /* MS_INVALIDATE */
    { 47464, 0x7fe, 0x800000 }, /* MS_I_VERSION */
    { 47477, 0x7fe, 0x400000 }, /* MS_KERNMOUNT */
    { 47490, 0x7fe, 0x2000000 }, /* MS_LAZYTIME */
    { 47502, 0x7fe, 0x40 }, /* MS_MANDLOCK */
    { 47514, 0x7fe, 0xffff0000 }, /* MS_MGC_MSK */
    { 47525, 0x7fe, 0xc0ed0000 }, /* MS_MGC_VAL */
    { 47536, 0x7fe, 0x2000 }, /* MS_MOVE */
    { 47544, 0x7fe, 0x400 }, /* MS_NOATIME */
    { 47555, 0x7fe, 0x4 }, /* MS_NODEV */
    { 47564, 0x7fe, 0x800 }, /* MS_NODIRATIME */
    { 47578, 0x7fe, 0x8 }, /* MS_NOEXEC */
    { 47588, 0x7fe, 0x8000000 }, /* MS_NOREMOTELOCK */
    { 47604, 0x7fe, 0x10000000 }, /* MS_NOSEC */
    { 47613, 0x7fe, 0x2 }, /* MS_NOSUID */
    { 47623, 0x7fe, 0x100 }, /* MS_NOSYMFOLLOW */
    { 47638, 0x7fe, 0x10000 }, /* MS_POSIXACL */
    { 47650, 0x7fe, 0x40000 }, /* MS_PRIVATE */
    { 47661, 0x7fe, 0x1 }, /* MS_RDONLY */
    { 47671, 0x7fe, 0x4000 }, /* MS_REC */
    { 47678, 0x7fe, 0x200000 }, /* MS_RELATIME */
    { 47690, 0x7fe, 0x20 }, /* MS_REMOUNT */
    { 47701, 0x7fe, 0x2800051 }, /* MS_RMT_MASK */
    { 47713, 0x7fe, 0x100000 }, /* MS_SHARED */
    { 47723, 0x7fe, 0x8000 }, /* MS_SILENT */
    { 47733, 0x7fe, 0x80000 }, /* MS_SLAVE */
    { 47742, 0x7fe, 0x1000000 }, /* MS_STRICTATIME */
    { 47757, 0x7fe, 0x4000000 }, /* MS_SUBMOUNT */
    { 47769, 0x7fe, 0x4 }, /* MS_SYNC */
    { 47777, 0x7fe, 0x10 }, /* MS_SYNCHRONOUS */
    { 47792, 0x7fe, 0x20000 }, /* MS_UNBINDABLE */
    { 47806, 0x7fe, 0x8000 }, /* MS_VERBOSE */
    { 47817, 0x46a, 0x80306d02 }, /* MTIOCGET */
    { 47817, 0x014, 0x801c6d02 }, /* MTIOCGET */
    { 47817, 0x180, 0x40306d02 }, /* MTIOCGET */
    { 47817, 0x200, 0x40386d02 }, /* MTIOCGET */
    { 47826, 0x46a, 0x80086d03 }, /* MTIOCPOS */
    { 47826, 0x014, 0x80046d03 }, /* MTIOCPOS */
    { 47826, 0x380, 0x40086d03 }, /* MTIOCPOS */
    { 47835, 0x47e, 0x40086d01 }, /* MTIOCTOP */
    { 47835, 0x380, 0x80086d01 }, /* MTIOCTOP */
    { 47844, 0x7fe, 0x1 }, /* NBD_CFLAG_DESTROY_ON_DISCONNECT */
    { 47876, 0x7fe, 0x2 }, /* NBD_CFLAG_DISCONNECT_ON_CLOSE */
    { 47906, 0x47e, 0xab05 }, /* NBD_CLEAR_QUE */
    { 47906, 0x380, 0x2000ab05 }, /* NBD_CLEAR_QUE */
    { 47920, 0x47e, 0xab04 }, /* NBD_CLEAR_SOCK */
    { 47920, 0x380, 0x2000ab04 }, /* NBD_CLEAR_SOCK */
    { 47935, 0x7fe, 0x2 }, /* NBD_CMD_DISC */
    { 47948, 0x7fe, 0x10000 }, /* NBD_CMD_FLAG_FUA */
    { 47965, 0x7fe, 0x20000 }, /* NBD_CMD_FLAG_NO_HOLE */
    { 47986, 0x7fe, 0x3 }, /* NBD_CMD_FLUSH */
    { 48000, 0x7fe, 0x0 }, /* NBD_CMD_READ */
    { 48013, 0x7fe, 0x4 }, /* NBD_CMD_TRIM */
    { 48026, 0x7fe, 0x1 }, /* NBD_CMD_WRITE */
    { 48040, 0x7fe, 0x6 }, /* NBD_CMD_WRITE_ZEROES */
    { 48061, 0x47e, 0xab08 }, /* NBD_DISCONNECT */
    { 48061, 0x380, 0x2000ab08 }, /* NBD_DISCONNECT */
    { 48076, 0x47e, 0xab03 }, /* NBD_DO_IT */
    { 48076, 0x380, 0x2000ab03 }, /* NBD_DO_IT */
    { 48086, 0x7fe, 0x100 }, /* NBD_FLAG_CAN_MULTI_CONN */
    { 48110, 0x7fe, 0x1 }, /* NBD_FLAG_HAS_FLAGS */
    { 48129, 0x7fe, 0x2 }, /* NBD_FLAG_READ_ONLY */
    { 48148, 0x7fe, 0x10 }, /* NBD_FLAG_ROTATIONAL */
    { 48168, 0x7fe, 0x4 }, /* NBD_FLAG_SEND_FLUSH */
    { 48188, 0x7fe, 0x8 }, /* NBD_FLAG_SEND_FUA */
    { 48206, 0x7fe, 0x20 }, /* NBD_FLAG_SEND_TRIM */
    { 48225, 0x7fe, 0x40 }, /* NBD_FLAG_SEND_WRITE_ZEROES */
    { 48252, 0x47e, 0xab06 }, /* NBD_PRINT_DEBUG */
    { 48252, 0x380, 0x2000ab06 }, /* NBD_PRINT_DEBUG */
    { 48268, 0x7fe, 0x67446698 }, /* NBD_REPLY_MAGIC */
    { 48284, 0x7fe, 0x25609513 }, /* NBD_REQUEST_MAGIC */
    { 48302, 0x47e, 0xab01 }, /* NBD_SET_BLKSIZE */
    { 48302, 0x380, 0x2000ab01 }, /* NBD_SET_BLKSIZE */
    { 48318, 0x47e, 0xab0a }, /* NBD_SET_FLAGS */
    { 48318, 0x380, 0x2000ab0a }, /* NBD_SET_FLAGS */
    { 48332, 0x47e, 0xab02 }, /* NBD_SET_SIZE */
    { 48332, 0x380, 0x2000ab02 }, /* NBD_SET_SIZE */
    { 48345, 0x47e, 0xab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 48345, 0x380, 0x2000ab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 48365, 0x47e, 0xab00 }, /* NBD_SET_SOCK */
    { 48365, 0x380, 0x2000ab00 }, /* NBD_SET_SOCK */
    { 48378, 0x47e, 0xab09 }, /* NBD_SET_TIMEOUT */
    { 48378, 0x380, 0x2000ab09 }, /* NBD_SET_TIMEOUT */
    { 48394, 0x7fe, 0x1 }, /* NETLINK_ADD_MEMBERSHIP */
    { 48417, 0x7fe, 0x9 }, /* NETLINK_AUDIT */
    { 48431, 0x7fe, 0x4 }, /* NETLINK_BROADCAST_ERROR */
    { 48455, 0x7fe, 0xa }, /* NETLINK_CAP_ACK */
    { 48471, 0x7fe, 0x1 }, /* NETLINK_CONNECTED */
    { 48489, 0x7fe, 0xb }, /* NETLINK_CONNECTOR */
    { 48507, 0x7fe, 0x15 }, /* NETLINK_CRYPTO */
    { 48522, 0x7fe, 0xe }, /* NETLINK_DNRTMSG */
    { 48538, 0x7fe, 0x2 }, /* NETLINK_DROP_MEMBERSHIP */
    { 48562, 0x7fe, 0x13 }, /* NETLINK_ECRYPTFS */
    { 48579, 0x7fe, 0xb }, /* NETLINK_EXT_ACK */
    { 48595, 0x7fe, 0xa }, /* NETLINK_FIB_LOOKUP */
    { 48614, 0x7fe, 0x3 }, /* NETLINK_FIREWALL */
    { 48631, 0x7fe, 0x10 }, /* NETLINK_GENERIC */
    { 48647, 0x7fe, 0xc }, /* NETLINK_GET_STRICT_CHK */
    { 48670, 0x7fe, 0x4 }, /* NETLINK_INET_DIAG */
    { 48688, 0x7fe, 0xd }, /* NETLINK_IP6_FW */
    { 48703, 0x7fe, 0x8 }, /* NETLINK_ISCSI */
    { 48717, 0x7fe, 0xf }, /* NETLINK_KOBJECT_UEVENT */
    { 48740, 0x7fe, 0x8 }, /* NETLINK_LISTEN_ALL_NSID */
    { 48764, 0x7fe, 0x9 }, /* NETLINK_LIST_MEMBERSHIPS */
    { 48789, 0x7fe, 0xc }, /* NETLINK_NETFILTER */
    { 48807, 0x7fe, 0x5 }, /* NETLINK_NFLOG */
    { 48821, 0x7fe, 0x5 }, /* NETLINK_NO_ENOBUFS */
    { 48840, 0x7fe, 0x3 }, /* NETLINK_PKTINFO */
    { 48856, 0x7fe, 0x14 }, /* NETLINK_RDMA */
    { 48869, 0x7fe, 0x0 }, /* NETLINK_ROUTE */
    { 48883, 0x7fe, 0x6 }, /* NETLINK_RX_RING */
    { 48899, 0x7fe, 0x12 }, /* NETLINK_SCSITRANSPORT */
    { 48921, 0x7fe, 0x7 }, /* NETLINK_SELINUX */
    { 48937, 0x7fe, 0x16 }, /* NETLINK_SMC */
    { 48949, 0x7fe, 0x4 }, /* NETLINK_SOCK_DIAG */
    { 48967, 0x7fe, 0x7 }, /* NETLINK_TX_RING */
    { 48983, 0x7fe, 0x0 }, /* NETLINK_UNCONNECTED */
    { 49003, 0x7fe, 0x1 }, /* NETLINK_UNUSED */
    { 49018, 0x7fe, 0x2 }, /* NETLINK_USERSOCK */
    { 49035, 0x7fe, 0x6 }, /* NETLINK_XFRM */
    { 49048, 0x47e, 0x8008b70d }, /* NS_GET_ID */
    { 49048, 0x380, 0x4008b70d }, /* NS_GET_ID */
    { 49058, 0x47e, 0x8008b705 }, /* NS_GET_MNTNS_ID */
    { 49058, 0x380, 0x4008b705 }, /* NS_GET_MNTNS_ID */
    { 49074, 0x47e, 0xb703 }, /* NS_GET_NSTYPE */
    { 49074, 0x380, 0x2000b703 }, /* NS_GET_NSTYPE */
    { 49088, 0x47e, 0xb704 }, /* NS_GET_OWNER_UID */
    { 49088, 0x380, 0x2000b704 }, /* NS_GET_OWNER_UID */
    { 49105, 0x47e, 0xb702 }, /* NS_GET_PARENT */
    { 49105, 0x380, 0x2000b702 }, /* NS_GET_PARENT */
    { 49119, 0x47e, 0x8004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 49119, 0x380, 0x4004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 49141, 0x47e, 0x8004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 49141, 0x380, 0x4004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 49161, 0x47e, 0x8004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 49161, 0x380, 0x4004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 49184, 0x47e, 0x8004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 49184, 0x380, 0x4004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 49205, 0x47e, 0xb701 }, /* NS_GET_USERNS */
    { 49205, 0x380, 0x2000b701 }, /* NS_GET_USERNS */
    { 49219, 0x7fe, 0xc0504e47 }, /* NVME_IOCTL_ADMIN64_CMD */
    { 49242, 0x7fe, 0xc0484e41 }, /* NVME_IOCTL_ADMIN_CMD */
    { 49263, 0x47e, 0x4e40 }, /* NVME_IOCTL_ID */
    { 49263, 0x380, 0x20004e40 }, /* NVME_IOCTL_ID */
    { 49277, 0x7fe, 0xc0504e48 }, /* NVME_IOCTL_IO64_CMD */
    { 49297, 0x7fe, 0xc0504e49 }, /* NVME_IOCTL_IO64_CMD_VEC */
    { 49321, 0x7fe, 0xc0484e43 }, /* NVME_IOCTL_IO_CMD */
    { 49339, 0x47e, 0x4e46 }, /* NVME_IOCTL_RESCAN */
    { 49339, 0x380, 0x20004e46 }, /* NVME_IOCTL_RESCAN */
    { 49357, 0x47e, 0x4e44 }, /* NVME_IOCTL_RESET */
    { 49357, 0x380, 0x20004e44 }, /* NVME_IOCTL_RESET */
    { 49374, 0x47a, 0x40304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49374, 0x004, 0x402c4e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49374, 0x380, 0x80304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49395, 0x47e, 0x4e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 49395, 0x380, 0x20004e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 49419, 0x7fe, 0xc0484e82 }, /* NVME_URING_CMD_ADMIN */
    { 49440, 0x7fe, 0xc0484e83 }, /* NVME_URING_CMD_ADMIN_VEC */
    { 49465, 0x7fe, 0xc0484e80 }, /* NVME_URING_CMD_IO */
    { 49483, 0x7fe, 0xc0484e81 }, /* NVME_URING_CMD_IO_VEC */
    { 49505, 0x7fe, 0x5 }, /* N_AX25 */
    { 49512, 0x7fe, 0x14 }, /* N_CAIF */
    { 49519, 0x7fe, 0x1e }, /* N_CAN327 */
    { 49528, 0x7fe, 0x1d }, /* N_DEVELOPMENT */
    { 49542, 0x7fe, 0x10 }, /* N_GIGASET_M101 */
    { 49557, 0x7fe, 0x15 }, /* N_GSM0710 */
    { 49567, 0x7fe, 0xf }, /* N_HCI */
    { 49573, 0x7fe, 0xd }, /* N_HDLC */
    { 49580, 0x7fe, 0xb }, /* N_IRDA */
    { 49587, 0x7fe, 0x8 }, /* N_MASC */
    { 49594, 0x7fe, 0x1c }, /* N_MCTP */
    { 49601, 0x7fe, 0x2 }, /* N_MOUSE */
    { 49609, 0x7fe, 0x19 }, /* N_NCI */
    { 49615, 0x7fe, 0x1b }, /* N_NULL */
    { 49622, 0x7fe, 0x3 }, /* N_PPP */
    { 49628, 0x7fe, 0x12 }, /* N_PPS */
    { 49634, 0x7fe, 0xa }, /* N_PROFIBUS_FDL */
    { 49649, 0x7fe, 0x9 }, /* N_R3964 */
    { 49657, 0x7fe, 0x11 }, /* N_SLCAN */
    { 49665, 0x7fe, 0x1 }, /* N_SLIP */
    { 49672, 0x7fe, 0xc }, /* N_SMSBLOCK */
    { 49683, 0x7fe, 0x1a }, /* N_SPEAKUP */
    { 49693, 0x7fe, 0x4 }, /* N_STRIP */
    { 49701, 0x7fe, 0xe }, /* N_SYNC_PPP */
    { 49712, 0x7fe, 0x16 }, /* N_TI_WL */
    { 49720, 0x7fe, 0x18 }, /* N_TRACEROUTER */
    { 49734, 0x7fe, 0x17 }, /* N_TRACESINK */
    { 49746, 0x7fe, 0x0 }, /* N_TTY */
    { 49752, 0x7fe, 0x13 }, /* N_V253 */
    { 49759, 0x7fe, 0x6 }, /* N_X25 */
    { 49765, 0x180, 0x40206f01 }, /* OPAL_PRD_GET_INFO */
    { 49783, 0x180, 0x1 }, /* OPAL_PRD_KERNEL_VERSION */
    { 49807, 0x180, 0x40206f02 }, /* OPAL_PRD_SCOM_READ */
    { 49826, 0x180, 0x80206f03 }, /* OPAL_PRD_SCOM_WRITE */
    { 49846, 0x7fe, 0x80000 }, /* OPEN_TREE_CLOEXEC */
    { 49864, 0x7fe, 0x1 }, /* OPEN_TREE_CLONE */
    { 49880, 0x7fe, 0x2 }, /* OPEN_TREE_NAMESPACE */
    { 49900, 0x47e, 0x80044d76 }, /* OSS_GETVERSION */
    { 49900, 0x380, 0x40044d76 }, /* OSS_GETVERSION */
    { 49915, 0x7fe, 0x3 }, /* O_ACCMODE */
    { 49925, 0x5fe, 0x400 }, /* O_APPEND */
    { 49925, 0x200, 0x8 }, /* O_APPEND */
    { 49934, 0x7fe, 0x80000 }, /* O_CLOEXEC */
    { 49944, 0x5fe, 0x40 }, /* O_CREAT */
    { 49944, 0x200, 0x100 }, /* O_CREAT */
    { 49952, 0x466, 0x4000 }, /* O_DIRECT */
    { 49952, 0x018, 0x10000 }, /* O_DIRECT */
    { 49952, 0x180, 0x20000 }, /* O_DIRECT */
    { 49952, 0x200, 0x8000 }, /* O_DIRECT */
    { 49961, 0x666, 0x10000 }, /* O_DIRECTORY */
    { 49961, 0x198, 0x4000 }, /* O_DIRECTORY */
    { 49973, 0x5fe, 0x1000 }, /* O_DSYNC */
    { 49973, 0x200, 0x10 }, /* O_DSYNC */
    { 49981, 0x7fe, 0x4000000 }, /* O_EMPTYPATH */
    { 49993, 0x5fe, 0x80 }, /* O_EXCL */
    { 49993, 0x200, 0x400 }, /* O_EXCL */
    { 50000, 0x466, 0x8000 }, /* O_LARGEFILE */
    { 50000, 0x018, 0x20000 }, /* O_LARGEFILE */
    { 50000, 0x180, 0x10000 }, /* O_LARGEFILE */
    { 50000, 0x200, 0x2000 }, /* O_LARGEFILE */
    { 50012, 0x5fe, 0x800 }, /* O_NDELAY */
    { 50012, 0x200, 0x80 }, /* O_NDELAY */
    { 50021, 0x7fe, 0x40000 }, /* O_NOATIME */
    { 50031, 0x5fe, 0x100 }, /* O_NOCTTY */
    { 50031, 0x200, 0x800 }, /* O_NOCTTY */
    { 50040, 0x666, 0x20000 }, /* O_NOFOLLOW */
    { 50040, 0x198, 0x8000 }, /* O_NOFOLLOW */
    { 50051, 0x5fe, 0x800 }, /* O_NONBLOCK */
    { 50051, 0x200, 0x80 }, /* O_NONBLOCK */
    { 50062, 0x7fe, 0x200000 }, /* O_PATH */
    { 50069, 0x7fe, 0x0 }, /* O_RDONLY */
    { 50078, 0x7fe, 0x2 }, /* O_RDWR */
    { 50085, 0x5fe, 0x101000 }, /* O_SYNC */
    { 50085, 0x200, 0x4010 }, /* O_SYNC */
    { 50092, 0x666, 0x410000 }, /* O_TMPFILE */
    { 50092, 0x198, 0x404000 }, /* O_TMPFILE */
    { 50102, 0x7fe, 0x200 }, /* O_TRUNC */
    { 50110, 0x7fe, 0x1 }, /* O_WRONLY */
    { 50119, 0x7fe, 0x1 }, /* PACKET_ADD_MEMBERSHIP */
    { 50141, 0x7fe, 0x8 }, /* PACKET_AUXDATA */
    { 50156, 0x7fe, 0x1 }, /* PACKET_BROADCAST */
    { 50173, 0x7fe, 0x7 }, /* PACKET_COPY_THRESH */
    { 50192, 0x7fe, 0x2 }, /* PACKET_DROP_MEMBERSHIP */
    { 50215, 0x7fe, 0x12 }, /* PACKET_FANOUT */
    { 50229, 0x7fe, 0x6 }, /* PACKET_FANOUT_CBPF */
    { 50248, 0x7fe, 0x2 }, /* PACKET_FANOUT_CPU */
    { 50266, 0x7fe, 0x16 }, /* PACKET_FANOUT_DATA */
    { 50285, 0x7fe, 0x7 }, /* PACKET_FANOUT_EBPF */
    { 50304, 0x7fe, 0x8000 }, /* PACKET_FANOUT_FLAG_DEFRAG */
    { 50330, 0x7fe, 0x4000 }, /* PACKET_FANOUT_FLAG_IGNORE_OUTGOING */
    { 50365, 0x7fe, 0x1000 }, /* PACKET_FANOUT_FLAG_ROLLOVER */
    { 50393, 0x7fe, 0x2000 }, /* PACKET_FANOUT_FLAG_UNIQUEID */
    { 50421, 0x7fe, 0x0 }, /* PACKET_FANOUT_HASH */
    { 50440, 0x7fe, 0x1 }, /* PACKET_FANOUT_LB */
    { 50457, 0x7fe, 0x5 }, /* PACKET_FANOUT_QM */
    { 50474, 0x7fe, 0x4 }, /* PACKET_FANOUT_RND */
    { 50492, 0x7fe, 0x3 }, /* PACKET_FANOUT_ROLLOVER */
    { 50515, 0x7fe, 0x6 }, /* PACKET_FASTROUTE */
    { 50532, 0x7fe, 0xb }, /* PACKET_HDRLEN */
    { 50546, 0x7fe, 0x0 }, /* PACKET_HOST */
    { 50558, 0x7fe, 0x17 }, /* PACKET_IGNORE_OUTGOING */
    { 50581, 0x7fe, 0x7 }, /* PACKET_KERNEL */
    { 50595, 0x7fe, 0x5 }, /* PACKET_LOOPBACK */
    { 50611, 0x7fe, 0xe }, /* PACKET_LOSS */
    { 50623, 0x7fe, 0x2 }, /* PACKET_MR_ALLMULTI */
    { 50642, 0x7fe, 0x0 }, /* PACKET_MR_MULTICAST */
    { 50662, 0x7fe, 0x1 }, /* PACKET_MR_PROMISC */
    { 50680, 0x7fe, 0x3 }, /* PACKET_MR_UNICAST */
    { 50698, 0x7fe, 0x2 }, /* PACKET_MULTICAST */
    { 50715, 0x7fe, 0x9 }, /* PACKET_ORIGDEV */
    { 50730, 0x7fe, 0x3 }, /* PACKET_OTHERHOST */
    { 50747, 0x7fe, 0x4 }, /* PACKET_OUTGOING */
    { 50763, 0x7fe, 0x14 }, /* PACKET_QDISC_BYPASS */
    { 50783, 0x7fe, 0x3 }, /* PACKET_RECV_OUTPUT */
    { 50802, 0x7fe, 0xc }, /* PACKET_RESERVE */
    { 50817, 0x7fe, 0x15 }, /* PACKET_ROLLOVER_STATS */
    { 50839, 0x7fe, 0x5 }, /* PACKET_RX_RING */
    { 50854, 0x7fe, 0x6 }, /* PACKET_STATISTICS */
    { 50872, 0x7fe, 0x11 }, /* PACKET_TIMESTAMP */
    { 50889, 0x7fe, 0x13 }, /* PACKET_TX_HAS_OFF */
    { 50907, 0x7fe, 0xd }, /* PACKET_TX_RING */
    { 50922, 0x7fe, 0x10 }, /* PACKET_TX_TIMESTAMP */
    { 50942, 0x7fe, 0x6 }, /* PACKET_USER */
    { 50954, 0x7fe, 0xa }, /* PACKET_VERSION */
    { 50969, 0x7fe, 0xf }, /* PACKET_VNET_HDR */
    { 50985, 0x7fe, 0x18 }, /* PACKET_VNET_HDR_SZ */
    { 51004, 0x47e, 0x2401 }, /* PERF_EVENT_IOC_DISABLE */
    { 51004, 0x380, 0x20002401 }, /* PERF_EVENT_IOC_DISABLE */
    { 51027, 0x47e, 0x2400 }, /* PERF_EVENT_IOC_ENABLE */
    { 51027, 0x380, 0x20002400 }, /* PERF_EVENT_IOC_ENABLE */
    { 51049, 0x46a, 0x80082407 }, /* PERF_EVENT_IOC_ID */
    { 51049, 0x014, 0x80042407 }, /* PERF_EVENT_IOC_ID */
    { 51049, 0x380, 0x40082407 }, /* PERF_EVENT_IOC_ID */
    { 51067, 0x46a, 0x4008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 51067, 0x014, 0x4004240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 51067, 0x380, 0x8008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 51100, 0x47e, 0x40042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 51100, 0x380, 0x80042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 51128, 0x47e, 0x40082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 51128, 0x380, 0x80082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 51150, 0x7ea, 0xc008240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 51150, 0x014, 0xc004240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 51175, 0x47e, 0x2402 }, /* PERF_EVENT_IOC_REFRESH */
    { 51175, 0x380, 0x20002402 }, /* PERF_EVENT_IOC_REFRESH */
    { 51198, 0x47e, 0x2403 }, /* PERF_EVENT_IOC_RESET */
    { 51198, 0x380, 0x20002403 }, /* PERF_EVENT_IOC_RESET */
    { 51219, 0x47e, 0x40042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 51219, 0x380, 0x80042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 51242, 0x46a, 0x40082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51242, 0x014, 0x40042406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51242, 0x380, 0x80082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51268, 0x47e, 0x2405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 51268, 0x380, 0x20002405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 51294, 0x7fe, 0x8 }, /* PERF_FLAG_FD_CLOEXEC */
    { 51315, 0x7fe, 0x1 }, /* PERF_FLAG_FD_NO_GROUP */
    { 51337, 0x7fe, 0x2 }, /* PERF_FLAG_FD_OUTPUT */
    { 51357, 0x7fe, 0x4 }, /* PERF_FLAG_PID_CGROUP */
    { 51378, 0x7fe, 0x6 }, /* PER_BSD */
    { 51386, 0x7fe, 0x740000 }, /* PER_CLEAR_ON_SETID */
    { 51405, 0x040, 0xe8000000 }, /* PER_EM_MASK */
    { 51417, 0x7fe, 0x10 }, /* PER_HPUX */
    { 51426, 0x7fe, 0x4000009 }, /* PER_IRIX32 */
    { 51437, 0x7fe, 0x400000b }, /* PER_IRIX64 */
    { 51448, 0x7fe, 0x400000a }, /* PER_IRIXN32 */
    { 51460, 0x7fe, 0x4000005 }, /* PER_ISCR4 */
    { 51470, 0x7fe, 0x0 }, /* PER_LINUX */
    { 51480, 0x7fe, 0x8 }, /* PER_LINUX32 */
    { 51492, 0x7fe, 0x8000008 }, /* PER_LINUX32_3GB */
    { 51508, 0x7fe, 0x800000 }, /* PER_LINUX_32BIT */
    { 51524, 0x7fe, 0x80000 }, /* PER_LINUX_FDPIC */
    { 51540, 0x7fe, 0xff }, /* PER_MASK */
    { 51549, 0x7fe, 0xf }, /* PER_OSF4 */
    { 51558, 0x7fe, 0x6000003 }, /* PER_OSR5 */
    { 51567, 0x7fe, 0xc }, /* PER_RISCOS */
    { 51578, 0x7fe, 0x7000003 }, /* PER_SCOSVR3 */
    { 51590, 0x7fe, 0x400000d }, /* PER_SOLARIS */
    { 51602, 0x7fe, 0x4000006 }, /* PER_SUNOS */
    { 51612, 0x7fe, 0x5000002 }, /* PER_SVR3 */
    { 51621, 0x7fe, 0x4100001 }, /* PER_SVR4 */
    { 51630, 0x7fe, 0x410000e }, /* PER_UW7 */
    { 51638, 0x7fe, 0x5000004 }, /* PER_WYSEV386 */
    { 51651, 0x7fe, 0x5000007 }, /* PER_XENIX */
    { 51661, 0x7fe, 0x26 }, /* PF_ALG */
    { 51668, 0x7fe, 0x5 }, /* PF_APPLETALK */
    { 51681, 0x7fe, 0x12 }, /* PF_ASH */
    { 51688, 0x7fe, 0x8 }, /* PF_ATMPVC */
    { 51698, 0x7fe, 0x14 }, /* PF_ATMSVC */
    { 51708, 0x7fe, 0x3 }, /* PF_AX25 */
    { 51716, 0x7fe, 0x1f }, /* PF_BLUETOOTH */
    { 51729, 0x7fe, 0x7 }, /* PF_BRIDGE */
    { 51739, 0x7fe, 0x25 }, /* PF_CAIF */
    { 51747, 0x7fe, 0x1d }, /* PF_CAN */
    { 51754, 0x7fe, 0xc }, /* PF_DECnet */
    { 51764, 0x7fe, 0x13 }, /* PF_ECONET */
    { 51774, 0x7fe, 0x1b }, /* PF_IB */
    { 51780, 0x7fe, 0x24 }, /* PF_IEEE802154 */
    { 51794, 0x7fe, 0x2 }, /* PF_INET */
    { 51802, 0x7fe, 0xa }, /* PF_INET6 */
    { 51811, 0x7fe, 0x4 }, /* PF_IPX */
    { 51818, 0x7fe, 0x17 }, /* PF_IRDA */
    { 51826, 0x7fe, 0x22 }, /* PF_ISDN */
    { 51834, 0x7fe, 0x20 }, /* PF_IUCV */
    { 51842, 0x7fe, 0x29 }, /* PF_KCM */
    { 51849, 0x7fe, 0xf }, /* PF_KEY */
    { 51856, 0x7fe, 0x1a }, /* PF_LLC */
    { 51863, 0x7fe, 0x1 }, /* PF_LOCAL */
    { 51872, 0x7fe, 0x2d }, /* PF_MCTP */
    { 51880, 0x7fe, 0x1c }, /* PF_MPLS */
    { 51888, 0x7fe, 0xd }, /* PF_NETBEUI */
    { 51899, 0x7fe, 0x10 }, /* PF_NETLINK */
    { 51910, 0x7fe, 0x6 }, /* PF_NETROM */
    { 51920, 0x7fe, 0x27 }, /* PF_NFC */
    { 51927, 0x7fe, 0x11 }, /* PF_PACKET */
    { 51937, 0x7fe, 0x23 }, /* PF_PHONET */
    { 51947, 0x7fe, 0x18 }, /* PF_PPPOX */
    { 51956, 0x7fe, 0x2a }, /* PF_QIPCRTR */
    { 51967, 0x7fe, 0x15 }, /* PF_RDS */
    { 51974, 0x7fe, 0xb }, /* PF_ROSE */
    { 51982, 0x7fe, 0x10 }, /* PF_ROUTE */
    { 51991, 0x7fe, 0x21 }, /* PF_RXRPC */
    { 52000, 0x7fe, 0xe }, /* PF_SECURITY */
    { 52012, 0x7fe, 0x2b }, /* PF_SMC */
    { 52019, 0x7fe, 0x16 }, /* PF_SNA */
    { 52026, 0x7fe, 0x1e }, /* PF_TIPC */
    { 52034, 0x7fe, 0x1 }, /* PF_UNIX */
    { 52042, 0x7fe, 0x0 }, /* PF_UNSPEC */
    { 52052, 0x006, 0xe }, /* PF_VECTOR */
    { 52062, 0x7fe, 0x28 }, /* PF_VSOCK */
    { 52071, 0x7fe, 0x19 }, /* PF_WANPIPE */
    { 52082, 0x7fe, 0x9 }, /* PF_X25 */
    { 52089, 0x7fe, 0x2c }, /* PF_XDP */
    { 52096, 0x7fe, 0x1 }, /* PIDFD_COREDUMPED */
    { 52113, 0x7fe, 0x8 }, /* PIDFD_COREDUMP_ROOT */
    { 52133, 0x7fe, 0x2 }, /* PIDFD_COREDUMP_SKIP */
    { 52153, 0x7fe, 0x4 }, /* PIDFD_COREDUMP_USER */
    { 52173, 0x47e, 0xff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 52173, 0x380, 0x2000ff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 52200, 0x7fe, 0xc058ff0b }, /* PIDFD_GET_INFO */
    { 52215, 0x47e, 0xff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 52215, 0x380, 0x2000ff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 52239, 0x47e, 0xff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 52239, 0x380, 0x2000ff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 52263, 0x47e, 0xff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 52263, 0x380, 0x2000ff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 52287, 0x47e, 0xff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 52287, 0x380, 0x2000ff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 52324, 0x47e, 0xff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 52324, 0x380, 0x2000ff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 52348, 0x47e, 0xff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 52348, 0x380, 0x2000ff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 52386, 0x47e, 0xff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 52386, 0x380, 0x2000ff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 52411, 0x47e, 0xff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 52411, 0x380, 0x2000ff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 52436, 0x47e, 0xff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 52436, 0x380, 0x2000ff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 52460, 0x7fe, 0x4 }, /* PIDFD_INFO_CGROUPID */
    { 52480, 0x7fe, 0x10 }, /* PIDFD_INFO_COREDUMP */
    { 52500, 0x7fe, 0x80 }, /* PIDFD_INFO_COREDUMP_CODE */
    { 52525, 0x7fe, 0x40 }, /* PIDFD_INFO_COREDUMP_SIGNAL */
    { 52552, 0x7fe, 0x2 }, /* PIDFD_INFO_CREDS */
    { 52569, 0x7fe, 0x8 }, /* PIDFD_INFO_EXIT */
    { 52585, 0x7fe, 0x1 }, /* PIDFD_INFO_PID */
    { 52600, 0x7fe, 0x40 }, /* PIDFD_INFO_SIZE_VER0 */
    { 52621, 0x7fe, 0x48 }, /* PIDFD_INFO_SIZE_VER1 */
    { 52642, 0x7fe, 0x50 }, /* PIDFD_INFO_SIZE_VER2 */
    { 52663, 0x7fe, 0x58 }, /* PIDFD_INFO_SIZE_VER3 */
    { 52684, 0x7fe, 0x20 }, /* PIDFD_INFO_SUPPORTED_MASK */
    { 52710, 0x5fe, 0x800 }, /* PIDFD_NONBLOCK */
    { 52710, 0x200, 0x80 }, /* PIDFD_NONBLOCK */
    { 52725, 0x7fe, 0xffffffffffffd8f0 }, /* PIDFD_SELF */
    { 52736, 0x7fe, 0xffffffffffffd8ef }, /* PIDFD_SELF_PROCESS */
    { 52755, 0x7fe, 0xffffffffffffd8f0 }, /* PIDFD_SELF_THREAD */
    { 52773, 0x7fe, 0xffffffffffffd8ef }, /* PIDFD_SELF_THREAD_GROUP */
    { 52797, 0x7fe, 0x4 }, /* PIDFD_SIGNAL_PROCESS_GROUP */
    { 52824, 0x7fe, 0x1 }, /* PIDFD_SIGNAL_THREAD */
    { 52844, 0x7fe, 0x2 }, /* PIDFD_SIGNAL_THREAD_GROUP */
    { 52870, 0x5fe, 0x80 }, /* PIDFD_THREAD */
    { 52870, 0x200, 0x400 }, /* PIDFD_THREAD */
    { 52883, 0x7fe, 0x4b71 }, /* PIO_CMAP */
    { 52892, 0x7fe, 0x4b61 }, /* PIO_FONT */
    { 52901, 0x7fe, 0x4b6d }, /* PIO_FONTRESET */
    { 52915, 0x7fe, 0x4b6c }, /* PIO_FONTX */
    { 52925, 0x7fe, 0x4b41 }, /* PIO_SCRNMAP */
    { 52937, 0x7fe, 0x4b67 }, /* PIO_UNIMAP */
    { 52948, 0x7fe, 0x4b68 }, /* PIO_UNIMAPCLR */
    { 52962, 0x7fe, 0x4b6a }, /* PIO_UNISCRNMAP */
    { 52977, 0x676, 0x3 }, /* PKEY_ACCESS_MASK */
    { 52977, 0x008, 0xf }, /* PKEY_ACCESS_MASK */
    { 52977, 0x180, 0x7 }, /* PKEY_ACCESS_MASK */
    { 52994, 0x7fe, 0x1 }, /* PKEY_DISABLE_ACCESS */
    { 53014, 0x188, 0x4 }, /* PKEY_DISABLE_EXECUTE */
    { 53035, 0x008, 0x8 }, /* PKEY_DISABLE_READ */
    { 53053, 0x7fe, 0x2 }, /* PKEY_DISABLE_WRITE */
    { 53072, 0x5fe, 0x0 }, /* PKEY_UNRESTRICTED */
    { 53090, 0x7fe, 0x8 }, /* POLLERR */
    { 53098, 0x7fe, 0x4000 }, /* POLLFREE */
    { 53107, 0x7fe, 0x10 }, /* POLLHUP */
    { 53115, 0x7fe, 0x1 }, /* POLLIN */
    { 53122, 0x7fe, 0x400 }, /* POLLMSG */
    { 53130, 0x7fe, 0x20 }, /* POLLNVAL */
    { 53139, 0x7fe, 0x4 }, /* POLLOUT */
    { 53147, 0x7fe, 0x2 }, /* POLLPRI */
    { 53155, 0x7fe, 0x80 }, /* POLLRDBAND */
    { 53166, 0x7fe, 0x2000 }, /* POLLRDHUP */
    { 53176, 0x7fe, 0x40 }, /* POLLRDNORM */
    { 53187, 0x7fe, 0x1000 }, /* POLLREMOVE */
    { 53198, 0x5fe, 0x200 }, /* POLLWRBAND */
    { 53198, 0x200, 0x100 }, /* POLLWRBAND */
    { 53209, 0x5fe, 0x100 }, /* POLLWRNORM */
    { 53209, 0x200, 0x4 }, /* POLLWRNORM */
    { 53220, 0x7fe, 0x8000 }, /* POLL_BUSY_LOOP */
    { 53235, 0x7be, 0x4 }, /* POSIX_FADV_DONTNEED */
    { 53235, 0x040, 0x6 }, /* POSIX_FADV_DONTNEED */
    { 53255, 0x7be, 0x5 }, /* POSIX_FADV_NOREUSE */
    { 53255, 0x040, 0x7 }, /* POSIX_FADV_NOREUSE */
    { 53274, 0x7fe, 0x0 }, /* POSIX_FADV_NORMAL */
    { 53292, 0x7fe, 0x1 }, /* POSIX_FADV_RANDOM */
    { 53310, 0x7fe, 0x2 }, /* POSIX_FADV_SEQUENTIAL */
    { 53332, 0x7fe, 0x3 }, /* POSIX_FADV_WILLNEED */
    { 53352, 0x47e, 0x708b }, /* PPCLAIM */
    { 53352, 0x380, 0x2000708b }, /* PPCLAIM */
    { 53360, 0x47e, 0x80047093 }, /* PPCLRIRQ */
    { 53360, 0x380, 0x40047093 }, /* PPCLRIRQ */
    { 53369, 0x47e, 0x40047090 }, /* PPDATADIR */
    { 53369, 0x380, 0x80047090 }, /* PPDATADIR */
    { 53379, 0x47e, 0x708f }, /* PPEXCL */
    { 53379, 0x380, 0x2000708f }, /* PPEXCL */
    { 53386, 0x47e, 0x4002708e }, /* PPFCONTROL */
    { 53386, 0x380, 0x8002708e }, /* PPFCONTROL */
    { 53397, 0x47e, 0x8004709a }, /* PPGETFLAGS */
    { 53397, 0x380, 0x4004709a }, /* PPGETFLAGS */
    { 53408, 0x47e, 0x80047098 }, /* PPGETMODE */
    { 53408, 0x380, 0x40047098 }, /* PPGETMODE */
    { 53418, 0x47e, 0x80047097 }, /* PPGETMODES */
    { 53418, 0x380, 0x40047097 }, /* PPGETMODES */
    { 53429, 0x47e, 0x80047099 }, /* PPGETPHASE */
    { 53429, 0x380, 0x40047099 }, /* PPGETPHASE */
    { 53440, 0x46a, 0x80107095 }, /* PPGETTIME */
    { 53440, 0x014, 0x80087095 }, /* PPGETTIME */
    { 53440, 0x380, 0x40107095 }, /* PPGETTIME */
    { 53450, 0x47e, 0x40047091 }, /* PPNEGOT */
    { 53450, 0x380, 0x80047091 }, /* PPNEGOT */
    { 53458, 0x47e, 0x80017083 }, /* PPRCONTROL */
    { 53458, 0x380, 0x40017083 }, /* PPRCONTROL */
    { 53469, 0x47e, 0x80017085 }, /* PPRDATA */
    { 53469, 0x380, 0x40017085 }, /* PPRDATA */
    { 53477, 0x47e, 0x708c }, /* PPRELEASE */
    { 53477, 0x380, 0x2000708c }, /* PPRELEASE */
    { 53487, 0x47e, 0x80017081 }, /* PPRSTATUS */
    { 53487, 0x380, 0x40017081 }, /* PPRSTATUS */
    { 53497, 0x47e, 0x4004709b }, /* PPSETFLAGS */
    { 53497, 0x380, 0x8004709b }, /* PPSETFLAGS */
    { 53508, 0x47e, 0x40047080 }, /* PPSETMODE */
    { 53508, 0x380, 0x80047080 }, /* PPSETMODE */
    { 53518, 0x47e, 0x40047094 }, /* PPSETPHASE */
    { 53518, 0x380, 0x80047094 }, /* PPSETPHASE */
    { 53529, 0x46a, 0x40107096 }, /* PPSETTIME */
    { 53529, 0x014, 0x40087096 }, /* PPSETTIME */
    { 53529, 0x380, 0x80107096 }, /* PPSETTIME */
    { 53539, 0x7fe, 0x1 }, /* PPS_API_VERS */
    { 53552, 0x7fe, 0x1 }, /* PPS_API_VERS_1 */
    { 53567, 0x7fe, 0x200 }, /* PPS_CANPOLL */
    { 53579, 0x7fe, 0x100 }, /* PPS_CANWAIT */
    { 53591, 0x7fe, 0x1 }, /* PPS_CAPTUREASSERT */
    { 53609, 0x7fe, 0x3 }, /* PPS_CAPTUREBOTH */
    { 53625, 0x7fe, 0x2 }, /* PPS_CAPTURECLEAR */
    { 53642, 0x7fe, 0x40 }, /* PPS_ECHOASSERT */
    { 53657, 0x7fe, 0x80 }, /* PPS_ECHOCLEAR */
    { 53671, 0x7ea, 0xc00870a4 }, /* PPS_FETCH */
    { 53671, 0x014, 0xc00470a4 }, /* PPS_FETCH */
    { 53681, 0x46a, 0x800870a3 }, /* PPS_GETCAP */
    { 53681, 0x014, 0x800470a3 }, /* PPS_GETCAP */
    { 53681, 0x380, 0x400870a3 }, /* PPS_GETCAP */
    { 53692, 0x46a, 0x800870a1 }, /* PPS_GETPARAMS */
    { 53692, 0x014, 0x800470a1 }, /* PPS_GETPARAMS */
    { 53692, 0x380, 0x400870a1 }, /* PPS_GETPARAMS */
    { 53706, 0x46a, 0x400870a5 }, /* PPS_KC_BIND */
    { 53706, 0x014, 0x400470a5 }, /* PPS_KC_BIND */
    { 53706, 0x380, 0x800870a5 }, /* PPS_KC_BIND */
    { 53718, 0x7fe, 0x0 }, /* PPS_KC_HARDPPS */
    { 53733, 0x7fe, 0x2 }, /* PPS_KC_HARDPPS_FLL */
    { 53752, 0x7fe, 0x1 }, /* PPS_KC_HARDPPS_PLL */
    { 53771, 0x7fe, 0x20 }, /* PPS_MAX_NAME_LEN */
    { 53788, 0x7fe, 0x100 }, /* PPS_MAX_SOURCES */
    { 53804, 0x7fe, 0x10 }, /* PPS_OFFSETASSERT */
    { 53821, 0x7fe, 0x20 }, /* PPS_OFFSETCLEAR */
    { 53837, 0x46a, 0x400870a2 }, /* PPS_SETPARAMS */
    { 53837, 0x014, 0x400470a2 }, /* PPS_SETPARAMS */
    { 53837, 0x380, 0x800870a2 }, /* PPS_SETPARAMS */
    { 53851, 0x7fe, 0x1 }, /* PPS_TIME_INVALID */
    { 53868, 0x7fe, 0x2000 }, /* PPS_TSFMT_NTPFP */
    { 53884, 0x7fe, 0x1000 }, /* PPS_TSFMT_TSPEC */
    { 53900, 0x47e, 0x40017084 }, /* PPWCONTROL */
    { 53900, 0x380, 0x80017084 }, /* PPWCONTROL */
    { 53911, 0x47e, 0x40017092 }, /* PPWCTLONIRQ */
    { 53911, 0x380, 0x80017092 }, /* PPWCTLONIRQ */
    { 53923, 0x47e, 0x40017086 }, /* PPWDATA */
    { 53923, 0x380, 0x80017086 }, /* PPWDATA */
    { 53931, 0x47e, 0x708d }, /* PPYIELD */
    { 53931, 0x380, 0x2000708d }, /* PPYIELD */
    { 53939, 0x7fe, 0x14 }, /* PRIO_MAX */
    { 53948, 0x7fe, 0xffffffffffffffec }, /* PRIO_MIN */
    { 53957, 0x7fe, 0x1 }, /* PRIO_PGRP */
    { 53967, 0x7fe, 0x0 }, /* PRIO_PROCESS */
    { 53980, 0x7fe, 0x2 }, /* PRIO_USER */
    { 53990, 0x008, 0x10 }, /* PROT_BTI */
    { 53999, 0x7fe, 0x4 }, /* PROT_EXEC */
    { 54009, 0x7fe, 0x1000000 }, /* PROT_GROWSDOWN */
    { 54024, 0x7fe, 0x2000000 }, /* PROT_GROWSUP */
    { 54037, 0x008, 0x20 }, /* PROT_MTE */
    { 54046, 0x7fe, 0x0 }, /* PROT_NONE */
    { 54056, 0x7fe, 0x1 }, /* PROT_READ */
    { 54066, 0x180, 0x10 }, /* PROT_SAO */
    { 54075, 0x5fe, 0x8 }, /* PROT_SEM */
    { 54075, 0x200, 0x10 }, /* PROT_SEM */
    { 54084, 0x7fe, 0x2 }, /* PROT_WRITE */
    { 54095, 0x7fe, 0x18 }, /* PR_CAPBSET_DROP */
    { 54111, 0x7fe, 0x17 }, /* PR_CAPBSET_READ */
    { 54127, 0x7fe, 0x2f }, /* PR_CAP_AMBIENT */
    { 54142, 0x7fe, 0x4 }, /* PR_CAP_AMBIENT_CLEAR_ALL */
    { 54167, 0x7fe, 0x1 }, /* PR_CAP_AMBIENT_IS_SET */
    { 54189, 0x7fe, 0x3 }, /* PR_CAP_AMBIENT_LOWER */
    { 54210, 0x7fe, 0x2 }, /* PR_CAP_AMBIENT_RAISE */
    { 54231, 0x7fe, 0x0 }, /* PR_CFI_BRANCH_LANDING_PADS */
    { 54258, 0x7fe, 0x2 }, /* PR_CFI_DISABLE */
    { 54273, 0x7fe, 0x1 }, /* PR_CFI_ENABLE */
    { 54287, 0x7fe, 0x4 }, /* PR_CFI_LOCK */
    { 54299, 0x7fe, 0x0 }, /* PR_ENDIAN_BIG */
    { 54313, 0x7fe, 0x1 }, /* PR_ENDIAN_LITTLE */
    { 54330, 0x7fe, 0x2 }, /* PR_ENDIAN_PPC_LITTLE */
    { 54351, 0x7fe, 0x2 }, /* PR_EXCLUSIVE_ACCESS */
    { 54371, 0x7fe, 0x6 }, /* PR_EXCLUSIVE_ACCESS_ALL_REGS */
    { 54400, 0x7fe, 0x4 }, /* PR_EXCLUSIVE_ACCESS_REG_ONLY */
    { 54429, 0x7fe, 0x1 }, /* PR_FL_IGNORE_KEY */
    { 54446, 0x7fe, 0x1 }, /* PR_FPEMU_NOPRINT */
    { 54463, 0x7fe, 0x2 }, /* PR_FPEMU_SIGFPE */
    { 54479, 0x7fe, 0x2 }, /* PR_FP_EXC_ASYNC */
    { 54495, 0x7fe, 0x0 }, /* PR_FP_EXC_DISABLED */
    { 54514, 0x7fe, 0x10000 }, /* PR_FP_EXC_DIV */
    { 54528, 0x7fe, 0x100000 }, /* PR_FP_EXC_INV */
    { 54542, 0x7fe, 0x1 }, /* PR_FP_EXC_NONRECOV */
    { 54561, 0x7fe, 0x20000 }, /* PR_FP_EXC_OVF */
    { 54575, 0x7fe, 0x3 }, /* PR_FP_EXC_PRECISE */
    { 54593, 0x7fe, 0x80000 }, /* PR_FP_EXC_RES */
    { 54607, 0x7fe, 0x80 }, /* PR_FP_EXC_SW_ENABLE */
    { 54627, 0x7fe, 0x40000 }, /* PR_FP_EXC_UND */
    { 54641, 0x7fe, 0x1 }, /* PR_FP_MODE_FR */
    { 54655, 0x7fe, 0x2 }, /* PR_FP_MODE_FRE */
    { 54670, 0x7fe, 0x4e }, /* PR_FUTEX_HASH */
    { 54684, 0x7fe, 0x2 }, /* PR_FUTEX_HASH_GET_SLOTS */
    { 54708, 0x7fe, 0x1 }, /* PR_FUTEX_HASH_SET_SLOTS */
    { 54732, 0x7fe, 0x41555856 }, /* PR_GET_AUXV */
    { 54744, 0x7fe, 0x50 }, /* PR_GET_CFI */
    { 54755, 0x7fe, 0x25 }, /* PR_GET_CHILD_SUBREAPER */
    { 54778, 0x7fe, 0x3 }, /* PR_GET_DUMPABLE */
    { 54794, 0x7fe, 0x13 }, /* PR_GET_ENDIAN */
    { 54808, 0x7fe, 0x9 }, /* PR_GET_FPEMU */
    { 54821, 0x7fe, 0xb }, /* PR_GET_FPEXC */
    { 54834, 0x7fe, 0x2e }, /* PR_GET_FP_MODE */
    { 54849, 0x7fe, 0x3a }, /* PR_GET_IO_FLUSHER */
    { 54867, 0x7fe, 0x7 }, /* PR_GET_KEEPCAPS */
    { 54883, 0x7fe, 0x42 }, /* PR_GET_MDWE */
    { 54895, 0x7fe, 0x44 }, /* PR_GET_MEMORY_MERGE */
    { 54915, 0x7fe, 0x10 }, /* PR_GET_NAME */
    { 54927, 0x7fe, 0x27 }, /* PR_GET_NO_NEW_PRIVS */
    { 54947, 0x7fe, 0x2 }, /* PR_GET_PDEATHSIG */
    { 54964, 0x7fe, 0x15 }, /* PR_GET_SECCOMP */
    { 54979, 0x7fe, 0x1b }, /* PR_GET_SECUREBITS */
    { 54997, 0x7fe, 0x4a }, /* PR_GET_SHADOW_STACK_STATUS */
    { 55024, 0x7fe, 0x34 }, /* PR_GET_SPECULATION_CTRL */
    { 55048, 0x7fe, 0x38 }, /* PR_GET_TAGGED_ADDR_CTRL */
    { 55072, 0x7fe, 0x2a }, /* PR_GET_THP_DISABLE */
    { 55091, 0x7fe, 0x28 }, /* PR_GET_TID_ADDRESS */
    { 55110, 0x7fe, 0x1e }, /* PR_GET_TIMERSLACK */
    { 55128, 0x7fe, 0xd }, /* PR_GET_TIMING */
    { 55142, 0x7fe, 0x19 }, /* PR_GET_TSC */
    { 55153, 0x7fe, 0x5 }, /* PR_GET_UNALIGN */
    { 55168, 0x7fe, 0x10000 }, /* PR_KEYS_MAX */
    { 55180, 0x7fe, 0x4c }, /* PR_LOCK_SHADOW_STACK_STATUS */
    { 55208, 0x7fe, 0x21 }, /* PR_MCE_KILL */
    { 55220, 0x7fe, 0x0 }, /* PR_MCE_KILL_CLEAR */
    { 55238, 0x7fe, 0x2 }, /* PR_MCE_KILL_DEFAULT */
    { 55258, 0x7fe, 0x1 }, /* PR_MCE_KILL_EARLY */
    { 55276, 0x7fe, 0x22 }, /* PR_MCE_KILL_GET */
    { 55292, 0x7fe, 0x0 }, /* PR_MCE_KILL_LATE */
    { 55309, 0x7fe, 0x1 }, /* PR_MCE_KILL_SET */
    { 55325, 0x7fe, 0x2 }, /* PR_MDWE_NO_INHERIT */
    { 55344, 0x7fe, 0x1 }, /* PR_MDWE_REFUSE_EXEC_GAIN */
    { 55369, 0x7fe, 0x2c }, /* PR_MPX_DISABLE_MANAGEMENT */
    { 55395, 0x7fe, 0x2b }, /* PR_MPX_ENABLE_MANAGEMENT */
    { 55420, 0x7fe, 0x80000 }, /* PR_MTE_STORE_ONLY */
    { 55438, 0x7fe, 0x7fff8 }, /* PR_MTE_TAG_MASK */
    { 55454, 0x7fe, 0x3 }, /* PR_MTE_TAG_SHIFT */
    { 55471, 0x7fe, 0x4 }, /* PR_MTE_TCF_ASYNC */
    { 55488, 0x7fe, 0x6 }, /* PR_MTE_TCF_MASK */
    { 55504, 0x7fe, 0x0 }, /* PR_MTE_TCF_NONE */
    { 55520, 0x7fe, 0x1 }, /* PR_MTE_TCF_SHIFT */
    { 55537, 0x7fe, 0x2 }, /* PR_MTE_TCF_SYNC */
    { 55553, 0x7fe, 0x4 }, /* PR_PAC_APDAKEY */
    { 55568, 0x7fe, 0x8 }, /* PR_PAC_APDBKEY */
    { 55583, 0x7fe, 0x10 }, /* PR_PAC_APGAKEY */
    { 55598, 0x7fe, 0x1 }, /* PR_PAC_APIAKEY */
    { 55613, 0x7fe, 0x2 }, /* PR_PAC_APIBKEY */
    { 55628, 0x7fe, 0x3d }, /* PR_PAC_GET_ENABLED_KEYS */
    { 55652, 0x7fe, 0x36 }, /* PR_PAC_RESET_KEYS */
    { 55670, 0x7fe, 0x3c }, /* PR_PAC_SET_ENABLED_KEYS */
    { 55694, 0x7fe, 0x7f000000 }, /* PR_PMLEN_MASK */
    { 55708, 0x7fe, 0x18 }, /* PR_PMLEN_SHIFT */
    { 55723, 0x7fe, 0x4 }, /* PR_PPC_DEXCR_CTRL_CLEAR */
    { 55747, 0x7fe, 0x10 }, /* PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC */
    { 55778, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_CTRL_EDITABLE */
    { 55805, 0x7fe, 0x1f }, /* PR_PPC_DEXCR_CTRL_MASK */
    { 55828, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_CTRL_SET */
    { 55850, 0x7fe, 0x8 }, /* PR_PPC_DEXCR_CTRL_SET_ONEXEC */
    { 55879, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_IBRTPD */
    { 55899, 0x7fe, 0x3 }, /* PR_PPC_DEXCR_NPHIE */
    { 55918, 0x7fe, 0x0 }, /* PR_PPC_DEXCR_SBHE */
    { 55936, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_SRAPD */
    { 55955, 0x7fe, 0x48 }, /* PR_PPC_GET_DEXCR */
    { 55972, 0x7fe, 0x49 }, /* PR_PPC_SET_DEXCR */
    { 55989, 0x7fe, 0x1 }, /* PR_RISCV_CTX_SW_FENCEI_OFF */
    { 56016, 0x7fe, 0x0 }, /* PR_RISCV_CTX_SW_FENCEI_ON */
    { 56042, 0x7fe, 0x0 }, /* PR_RISCV_SCOPE_PER_PROCESS */
    { 56069, 0x7fe, 0x1 }, /* PR_RISCV_SCOPE_PER_THREAD */
    { 56095, 0x7fe, 0x47 }, /* PR_RISCV_SET_ICACHE_FLUSH_CTX */
    { 56125, 0x7fe, 0x46 }, /* PR_RISCV_V_GET_CONTROL */
    { 56148, 0x7fe, 0x45 }, /* PR_RISCV_V_SET_CONTROL */
    { 56171, 0x7fe, 0x3 }, /* PR_RISCV_V_VSTATE_CTRL_CUR_MASK */
    { 56203, 0x7fe, 0x0 }, /* PR_RISCV_V_VSTATE_CTRL_DEFAULT */
    { 56234, 0x7fe, 0x10 }, /* PR_RISCV_V_VSTATE_CTRL_INHERIT */
    { 56265, 0x7fe, 0x1f }, /* PR_RISCV_V_VSTATE_CTRL_MASK */
    { 56293, 0x7fe, 0xc }, /* PR_RISCV_V_VSTATE_CTRL_NEXT_MASK */
    { 56326, 0x7fe, 0x1 }, /* PR_RISCV_V_VSTATE_CTRL_OFF */
    { 56353, 0x7fe, 0x2 }, /* PR_RISCV_V_VSTATE_CTRL_ON */
    { 56379, 0x7fe, 0x4f }, /* PR_RSEQ_SLICE_EXTENSION */
    { 56403, 0x7fe, 0x1 }, /* PR_RSEQ_SLICE_EXTENSION_GET */
    { 56431, 0x7fe, 0x2 }, /* PR_RSEQ_SLICE_EXTENSION_SET */
    { 56459, 0x7fe, 0x1 }, /* PR_RSEQ_SLICE_EXT_ENABLE */
    { 56484, 0x7fe, 0x3e }, /* PR_SCHED_CORE */
    { 56498, 0x7fe, 0x1 }, /* PR_SCHED_CORE_CREATE */
    { 56519, 0x7fe, 0x0 }, /* PR_SCHED_CORE_GET */
    { 56537, 0x7fe, 0x4 }, /* PR_SCHED_CORE_MAX */
    { 56555, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SCOPE_PROCESS_GROUP */
    { 56589, 0x7fe, 0x0 }, /* PR_SCHED_CORE_SCOPE_THREAD */
    { 56616, 0x7fe, 0x1 }, /* PR_SCHED_CORE_SCOPE_THREAD_GROUP */
    { 56649, 0x7fe, 0x3 }, /* PR_SCHED_CORE_SHARE_FROM */
    { 56674, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SHARE_TO */
    { 56697, 0x7fe, 0x51 }, /* PR_SET_CFI */
    { 56708, 0x7fe, 0x24 }, /* PR_SET_CHILD_SUBREAPER */
    { 56731, 0x7fe, 0x4 }, /* PR_SET_DUMPABLE */
    { 56747, 0x7fe, 0x14 }, /* PR_SET_ENDIAN */
    { 56761, 0x7fe, 0xa }, /* PR_SET_FPEMU */
    { 56774, 0x7fe, 0xc }, /* PR_SET_FPEXC */
    { 56787, 0x7fe, 0x2d }, /* PR_SET_FP_MODE */
    { 56802, 0x7fe, 0x39 }, /* PR_SET_IO_FLUSHER */
    { 56820, 0x7fe, 0x8 }, /* PR_SET_KEEPCAPS */
    { 56836, 0x7fe, 0x41 }, /* PR_SET_MDWE */
    { 56848, 0x7fe, 0x43 }, /* PR_SET_MEMORY_MERGE */
    { 56868, 0x7fe, 0x23 }, /* PR_SET_MM */
    { 56878, 0x7fe, 0x9 }, /* PR_SET_MM_ARG_END */
    { 56896, 0x7fe, 0x8 }, /* PR_SET_MM_ARG_START */
    { 56916, 0x7fe, 0xc }, /* PR_SET_MM_AUXV */
    { 56931, 0x7fe, 0x7 }, /* PR_SET_MM_BRK */
    { 56945, 0x7fe, 0x2 }, /* PR_SET_MM_END_CODE */
    { 56964, 0x7fe, 0x4 }, /* PR_SET_MM_END_DATA */
    { 56983, 0x7fe, 0xb }, /* PR_SET_MM_ENV_END */
    { 57001, 0x7fe, 0xa }, /* PR_SET_MM_ENV_START */
    { 57021, 0x7fe, 0xd }, /* PR_SET_MM_EXE_FILE */
    { 57040, 0x7fe, 0xe }, /* PR_SET_MM_MAP */
    { 57054, 0x7fe, 0xf }, /* PR_SET_MM_MAP_SIZE */
    { 57073, 0x7fe, 0x6 }, /* PR_SET_MM_START_BRK */
    { 57093, 0x7fe, 0x1 }, /* PR_SET_MM_START_CODE */
    { 57114, 0x7fe, 0x3 }, /* PR_SET_MM_START_DATA */
    { 57135, 0x7fe, 0x5 }, /* PR_SET_MM_START_STACK */
    { 57157, 0x7fe, 0xf }, /* PR_SET_NAME */
    { 57169, 0x7fe, 0x26 }, /* PR_SET_NO_NEW_PRIVS */
    { 57189, 0x7fe, 0x1 }, /* PR_SET_PDEATHSIG */
    { 57206, 0x7fe, 0x59616d61 }, /* PR_SET_PTRACER */
    { 57221, 0x7ea, 0xffffffffffffffff }, /* PR_SET_PTRACER_ANY */
    { 57221, 0x014, 0xffffffff }, /* PR_SET_PTRACER_ANY */
    { 57240, 0x7fe, 0x16 }, /* PR_SET_SECCOMP */
    { 57255, 0x7fe, 0x1c }, /* PR_SET_SECUREBITS */
    { 57273, 0x7fe, 0x4b }, /* PR_SET_SHADOW_STACK_STATUS */
    { 57300, 0x7fe, 0x35 }, /* PR_SET_SPECULATION_CTRL */
    { 57324, 0x7fe, 0x3b }, /* PR_SET_SYSCALL_USER_DISPATCH */
    { 57353, 0x7fe, 0x37 }, /* PR_SET_TAGGED_ADDR_CTRL */
    { 57377, 0x7fe, 0x29 }, /* PR_SET_THP_DISABLE */
    { 57396, 0x7fe, 0x1d }, /* PR_SET_TIMERSLACK */
    { 57414, 0x7fe, 0xe }, /* PR_SET_TIMING */
    { 57428, 0x7fe, 0x1a }, /* PR_SET_TSC */
    { 57439, 0x7fe, 0x6 }, /* PR_SET_UNALIGN */
    { 57454, 0x7fe, 0x53564d41 }, /* PR_SET_VMA */
    { 57465, 0x7fe, 0x0 }, /* PR_SET_VMA_ANON_NAME */
    { 57486, 0x7fe, 0x1 }, /* PR_SHADOW_STACK_ENABLE */
    { 57509, 0x7fe, 0x4 }, /* PR_SHADOW_STACK_PUSH */
    { 57530, 0x7fe, 0x2 }, /* PR_SHADOW_STACK_WRITE */
    { 57552, 0x7fe, 0x40 }, /* PR_SME_GET_VL */
    { 57566, 0x7fe, 0x3f }, /* PR_SME_SET_VL */
    { 57580, 0x7fe, 0x40000 }, /* PR_SME_SET_VL_ONEXEC */
    { 57601, 0x7fe, 0x20000 }, /* PR_SME_VL_INHERIT */
    { 57619, 0x7fe, 0xffff }, /* PR_SME_VL_LEN_MASK */
    { 57638, 0x7fe, 0x4 }, /* PR_SPEC_DISABLE */
    { 57654, 0x7fe, 0x10 }, /* PR_SPEC_DISABLE_NOEXEC */
    { 57677, 0x7fe, 0x2 }, /* PR_SPEC_ENABLE */
    { 57692, 0x7fe, 0x8 }, /* PR_SPEC_FORCE_DISABLE */
    { 57714, 0x7fe, 0x1 }, /* PR_SPEC_INDIRECT_BRANCH */
    { 57738, 0x7fe, 0x2 }, /* PR_SPEC_L1D_FLUSH */
    { 57756, 0x7fe, 0x0 }, /* PR_SPEC_NOT_AFFECTED */
    { 57777, 0x7fe, 0x1 }, /* PR_SPEC_PRCTL */
    { 57791, 0x7fe, 0x0 }, /* PR_SPEC_STORE_BYPASS */
    { 57812, 0x7fe, 0x2 }, /* PR_STS_IOERR */
    { 57825, 0x7fe, 0x10000 }, /* PR_STS_PATH_FAILED */
    { 57844, 0x7fe, 0xf0000 }, /* PR_STS_PATH_FAST_FAILED */
    { 57868, 0x7fe, 0x18 }, /* PR_STS_RESERVATION_CONFLICT */
    { 57896, 0x7fe, 0xe0000 }, /* PR_STS_RETRY_PATH_FAILURE */
    { 57922, 0x7fe, 0x0 }, /* PR_STS_SUCCESS */
    { 57937, 0x7fe, 0x33 }, /* PR_SVE_GET_VL */
    { 57951, 0x7fe, 0x32 }, /* PR_SVE_SET_VL */
    { 57965, 0x7fe, 0x40000 }, /* PR_SVE_SET_VL_ONEXEC */
    { 57986, 0x7fe, 0x20000 }, /* PR_SVE_VL_INHERIT */
    { 58004, 0x7fe, 0xffff }, /* PR_SVE_VL_LEN_MASK */
    { 58023, 0x7fe, 0x1 }, /* PR_SYS_DISPATCH_EXCLUSIVE_ON */
    { 58052, 0x7fe, 0x2 }, /* PR_SYS_DISPATCH_INCLUSIVE_ON */
    { 58081, 0x7fe, 0x0 }, /* PR_SYS_DISPATCH_OFF */
    { 58101, 0x7fe, 0x1 }, /* PR_SYS_DISPATCH_ON */
    { 58120, 0x7fe, 0x1 }, /* PR_TAGGED_ADDR_ENABLE */
    { 58142, 0x7fe, 0x1f }, /* PR_TASK_PERF_EVENTS_DISABLE */
    { 58170, 0x7fe, 0x20 }, /* PR_TASK_PERF_EVENTS_ENABLE */
    { 58197, 0x7fe, 0x2 }, /* PR_THP_DISABLE_EXCEPT_ADVISED */
    { 58227, 0x7fe, 0x4d }, /* PR_TIMER_CREATE_RESTORE_IDS */
    { 58255, 0x7fe, 0x2 }, /* PR_TIMER_CREATE_RESTORE_IDS_GET */
    { 58287, 0x7fe, 0x0 }, /* PR_TIMER_CREATE_RESTORE_IDS_OFF */
    { 58319, 0x7fe, 0x1 }, /* PR_TIMER_CREATE_RESTORE_IDS_ON */
    { 58350, 0x7fe, 0x0 }, /* PR_TIMING_STATISTICAL */
    { 58372, 0x7fe, 0x1 }, /* PR_TIMING_TIMESTAMP */
    { 58392, 0x7fe, 0x1 }, /* PR_TSC_ENABLE */
    { 58406, 0x7fe, 0x2 }, /* PR_TSC_SIGSEGV */
    { 58421, 0x7fe, 0x1 }, /* PR_UNALIGN_NOPRINT */
    { 58440, 0x7fe, 0x2 }, /* PR_UNALIGN_SIGBUS */
    { 58458, 0x7fe, 0x1 }, /* PR_WRITE_EXCLUSIVE */
    { 58477, 0x7fe, 0x5 }, /* PR_WRITE_EXCLUSIVE_ALL_REGS */
    { 58505, 0x7fe, 0x3 }, /* PR_WRITE_EXCLUSIVE_REG_ONLY */
    { 58533, 0x7fe, 0x3d }, /* PTP_CLK_MAGIC */
    { 58547, 0x47e, 0x80503d01 }, /* PTP_CLOCK_GETCAPS */
    { 58547, 0x380, 0x40503d01 }, /* PTP_CLOCK_GETCAPS */
    { 58565, 0x47e, 0x80503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 58565, 0x380, 0x40503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 58584, 0x7fe, 0x1 }, /* PTP_ENABLE_FEATURE */
    { 58603, 0x47e, 0x40043d04 }, /* PTP_ENABLE_PPS */
    { 58603, 0x380, 0x80043d04 }, /* PTP_ENABLE_PPS */
    { 58618, 0x47e, 0x40043d0d }, /* PTP_ENABLE_PPS2 */
    { 58618, 0x380, 0x80043d0d }, /* PTP_ENABLE_PPS2 */
    { 58634, 0x7fe, 0x6 }, /* PTP_EXTTS_EDGES */
    { 58650, 0x7fe, 0x1 }, /* PTP_EXTTS_EVENT_VALID */
    { 58672, 0x47e, 0x40103d02 }, /* PTP_EXTTS_REQUEST */
    { 58672, 0x380, 0x80103d02 }, /* PTP_EXTTS_REQUEST */
    { 58690, 0x47e, 0x40103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 58690, 0x380, 0x80103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 58709, 0x7fe, 0x7 }, /* PTP_EXTTS_V1_VALID_FLAGS */
    { 58734, 0x7fe, 0x1f }, /* PTP_EXTTS_VALID_FLAGS */
    { 58756, 0x7fe, 0x10 }, /* PTP_EXT_OFFSET */
    { 58771, 0x7fe, 0x4 }, /* PTP_FALLING_EDGE */
    { 58788, 0x47e, 0x3d13 }, /* PTP_MASK_CLEAR_ALL */
    { 58788, 0x380, 0x20003d13 }, /* PTP_MASK_CLEAR_ALL */
    { 58807, 0x47e, 0x40043d14 }, /* PTP_MASK_EN_SINGLE */
    { 58807, 0x380, 0x80043d14 }, /* PTP_MASK_EN_SINGLE */
    { 58826, 0x7fe, 0x19 }, /* PTP_MAX_SAMPLES */
    { 58842, 0x7fe, 0x2 }, /* PTP_PEROUT_DUTY_CYCLE */
    { 58864, 0x7fe, 0x1 }, /* PTP_PEROUT_ONE_SHOT */
    { 58884, 0x7fe, 0x4 }, /* PTP_PEROUT_PHASE */
    { 58901, 0x47e, 0x40383d03 }, /* PTP_PEROUT_REQUEST */
    { 58901, 0x380, 0x80383d03 }, /* PTP_PEROUT_REQUEST */
    { 58920, 0x47e, 0x40383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 58920, 0x380, 0x80383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 58940, 0x7fe, 0x0 }, /* PTP_PEROUT_V1_VALID_FLAGS */
    { 58966, 0x7fe, 0x7 }, /* PTP_PEROUT_VALID_FLAGS */
    { 58989, 0x7fe, 0x1 }, /* PTP_PF_EXTTS */
    { 59002, 0x7fe, 0x0 }, /* PTP_PF_NONE */
    { 59014, 0x7fe, 0x2 }, /* PTP_PF_PEROUT */
    { 59028, 0x7fe, 0x3 }, /* PTP_PF_PHYSYNC */
    { 59043, 0x7fe, 0xc0603d06 }, /* PTP_PIN_GETFUNC */
    { 59059, 0x7fe, 0xc0603d0f }, /* PTP_PIN_GETFUNC2 */
    { 59076, 0x47e, 0x40603d07 }, /* PTP_PIN_SETFUNC */
    { 59076, 0x380, 0x80603d07 }, /* PTP_PIN_SETFUNC */
    { 59092, 0x47e, 0x40603d10 }, /* PTP_PIN_SETFUNC2 */
    { 59092, 0x380, 0x80603d10 }, /* PTP_PIN_SETFUNC2 */
    { 59109, 0x7fe, 0x2 }, /* PTP_RISING_EDGE */
    { 59125, 0x7fe, 0x8 }, /* PTP_STRICT_FLAGS */
    { 59142, 0x47e, 0x43403d05 }, /* PTP_SYS_OFFSET */
    { 59142, 0x380, 0x83403d05 }, /* PTP_SYS_OFFSET */
    { 59157, 0x47e, 0x43403d0e }, /* PTP_SYS_OFFSET2 */
    { 59157, 0x380, 0x83403d0e }, /* PTP_SYS_OFFSET2 */
    { 59173, 0x7fe, 0xc4c03d09 }, /* PTP_SYS_OFFSET_EXTENDED */
    { 59197, 0x7fe, 0xc4c03d12 }, /* PTP_SYS_OFFSET_EXTENDED2 */
    { 59222, 0x7fe, 0xc4c03d16 }, /* PTP_SYS_OFFSET_EXTENDED_CYCLES */
    { 59253, 0x7fe, 0xc0403d08 }, /* PTP_SYS_OFFSET_PRECISE */
    { 59276, 0x7fe, 0xc0403d11 }, /* PTP_SYS_OFFSET_PRECISE2 */
    { 59300, 0x7fe, 0xc0403d15 }, /* PTP_SYS_OFFSET_PRECISE_CYCLES */
    { 59330, 0x002, 0x1e }, /* PTRACE_ARCH_PRCTL */
    { 59348, 0x7fe, 0x10 }, /* PTRACE_ATTACH */
    { 59362, 0x020, 0x2 }, /* PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT */
    { 59405, 0x020, 0x4 }, /* PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE */
    { 59450, 0x020, 0x0 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT */
    { 59487, 0x020, 0x1 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE */
    { 59526, 0x020, 0x1 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT */
    { 59565, 0x020, 0x2 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE */
    { 59606, 0x020, 0x3 }, /* PTRACE_CFI_SHADOW_STACK_EN_BIT */
    { 59637, 0x020, 0x8 }, /* PTRACE_CFI_SHADOW_STACK_EN_STATE */
    { 59670, 0x020, 0x4 }, /* PTRACE_CFI_SHADOW_STACK_LOCK_BIT */
    { 59703, 0x020, 0x10 }, /* PTRACE_CFI_SHADOW_STACK_LOCK_STATE */
    { 59738, 0x020, 0x5 }, /* PTRACE_CFI_SHADOW_STACK_PTR_BIT */
    { 59770, 0x020, 0x20 }, /* PTRACE_CFI_SHADOW_STACK_PTR_STATE */
    { 59804, 0x020, 0xffffffffffffffc0 }, /* PTRACE_CFI_STATE_INVALID_MASK */
    { 59834, 0x7fe, 0x7 }, /* PTRACE_CONT */
    { 59846, 0x7fe, 0x11 }, /* PTRACE_DETACH */
    { 59860, 0x040, 0x5010 }, /* PTRACE_DISABLE_TE */
    { 59878, 0x040, 0x5009 }, /* PTRACE_ENABLE_TE */
    { 59895, 0x7fe, 0x1 }, /* PTRACE_EVENTMSG_SYSCALL_ENTRY */
    { 59925, 0x7fe, 0x2 }, /* PTRACE_EVENTMSG_SYSCALL_EXIT */
    { 59954, 0x7fe, 0x3 }, /* PTRACE_EVENT_CLONE */
    { 59973, 0x7fe, 0x4 }, /* PTRACE_EVENT_EXEC */
    { 59991, 0x7fe, 0x6 }, /* PTRACE_EVENT_EXIT */
    { 60009, 0x7fe, 0x1 }, /* PTRACE_EVENT_FORK */
    { 60027, 0x7fe, 0x7 }, /* PTRACE_EVENT_SECCOMP */
    { 60048, 0x7fe, 0x80 }, /* PTRACE_EVENT_STOP */
    { 60066, 0x7fe, 0x2 }, /* PTRACE_EVENT_VFORK */
    { 60085, 0x7fe, 0x5 }, /* PTRACE_EVENT_VFORK_DONE */
    { 60109, 0x010, 0x19 }, /* PTRACE_GETCRUNCHREGS */
    { 60130, 0x7fe, 0x4201 }, /* PTRACE_GETEVENTMSG */
    { 60149, 0x180, 0x14 }, /* PTRACE_GETEVRREGS */
    { 60167, 0x010, 0x1f }, /* PTRACE_GETFDPIC */
    { 60167, 0x020, 0x21 }, /* PTRACE_GETFDPIC */
    { 60183, 0x030, 0x0 }, /* PTRACE_GETFDPIC_EXEC */
    { 60204, 0x030, 0x1 }, /* PTRACE_GETFDPIC_INTERP */
    { 60227, 0x396, 0xe }, /* PTRACE_GETFPREGS */
    { 60244, 0x006, 0x12 }, /* PTRACE_GETFPXREGS */
    { 60262, 0x010, 0x1d }, /* PTRACE_GETHBPREGS */
    { 60280, 0x396, 0xc }, /* PTRACE_GETREGS */
    { 60295, 0x180, 0x16 }, /* PTRACE_GETREGS64 */
    { 60312, 0x7fe, 0x4204 }, /* PTRACE_GETREGSET */
    { 60329, 0x7fe, 0x4202 }, /* PTRACE_GETSIGINFO */
    { 60347, 0x7fe, 0x420a }, /* PTRACE_GETSIGMASK */
    { 60365, 0x010, 0x1b }, /* PTRACE_GETVFPREGS */
    { 60383, 0x180, 0x12 }, /* PTRACE_GETVRREGS */
    { 60400, 0x180, 0x1b }, /* PTRACE_GETVSRREGS */
    { 60418, 0x010, 0x12 }, /* PTRACE_GETWMMXREGS */
    { 60437, 0x180, 0x19 }, /* PTRACE_GET_DEBUGREG */
    { 60457, 0x040, 0x5006 }, /* PTRACE_GET_LAST_BREAK */
    { 60479, 0x7fe, 0x420f }, /* PTRACE_GET_RSEQ_CONFIGURATION */
    { 60509, 0x7fe, 0x420e }, /* PTRACE_GET_SYSCALL_INFO */
    { 60533, 0x7fe, 0x4211 }, /* PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG */
    { 60573, 0x206, 0x19 }, /* PTRACE_GET_THREAD_AREA */
    { 60573, 0x010, 0x16 }, /* PTRACE_GET_THREAD_AREA */
    { 60596, 0x200, 0xc4 }, /* PTRACE_GET_THREAD_AREA_3264 */
    { 60624, 0x200, 0xd0 }, /* PTRACE_GET_WATCH_REGS */
    { 60646, 0x7fe, 0x4207 }, /* PTRACE_INTERRUPT */
    { 60663, 0x7fe, 0x8 }, /* PTRACE_KILL */
    { 60675, 0x7fe, 0x4208 }, /* PTRACE_LISTEN */
    { 60689, 0x256, 0x15 }, /* PTRACE_OLDSETOPTIONS */
    { 60710, 0x7fe, 0x100000 }, /* PTRACE_O_EXITKILL */
    { 60728, 0x7fe, 0x3000ff }, /* PTRACE_O_MASK */
    { 60742, 0x7fe, 0x200000 }, /* PTRACE_O_SUSPEND_SECCOMP */
    { 60767, 0x7fe, 0x8 }, /* PTRACE_O_TRACECLONE */
    { 60787, 0x7fe, 0x10 }, /* PTRACE_O_TRACEEXEC */
    { 60806, 0x7fe, 0x40 }, /* PTRACE_O_TRACEEXIT */
    { 60825, 0x7fe, 0x2 }, /* PTRACE_O_TRACEFORK */
    { 60844, 0x7fe, 0x80 }, /* PTRACE_O_TRACESECCOMP */
    { 60866, 0x7fe, 0x1 }, /* PTRACE_O_TRACESYSGOOD */
    { 60888, 0x7fe, 0x4 }, /* PTRACE_O_TRACEVFORK */
    { 60908, 0x7fe, 0x20 }, /* PTRACE_O_TRACEVFORKDONE */
    { 60932, 0x7fe, 0x2 }, /* PTRACE_PEEKDATA */
    { 60948, 0x200, 0xc1 }, /* PTRACE_PEEKDATA_3264 */
    { 60969, 0x040, 0x5003 }, /* PTRACE_PEEKDATA_AREA */
    { 60990, 0x008, 0x21 }, /* PTRACE_PEEKMTETAGS */
    { 61009, 0x7fe, 0x4209 }, /* PTRACE_PEEKSIGINFO */
    { 61028, 0x7fe, 0x1 }, /* PTRACE_PEEKSIGINFO_SHARED */
    { 61054, 0x7fe, 0x1 }, /* PTRACE_PEEKTEXT */
    { 61070, 0x200, 0xc0 }, /* PTRACE_PEEKTEXT_3264 */
    { 61091, 0x040, 0x5002 }, /* PTRACE_PEEKTEXT_AREA */
    { 61112, 0x7fe, 0x3 }, /* PTRACE_PEEKUSR */
    { 61127, 0x040, 0x5000 }, /* PTRACE_PEEKUSR_AREA */
    { 61147, 0x040, 0x5007 }, /* PTRACE_PEEK_SYSTEM_CALL */
    { 61171, 0x7fe, 0x5 }, /* PTRACE_POKEDATA */
    { 61187, 0x200, 0xc3 }, /* PTRACE_POKEDATA_3264 */
    { 61208, 0x040, 0x5005 }, /* PTRACE_POKEDATA_AREA */
    { 61229, 0x008, 0x22 }, /* PTRACE_POKEMTETAGS */
    { 61248, 0x7fe, 0x4 }, /* PTRACE_POKETEXT */
    { 61264, 0x200, 0xc2 }, /* PTRACE_POKETEXT_3264 */
    { 61285, 0x040, 0x5004 }, /* PTRACE_POKETEXT_AREA */
    { 61306, 0x7fe, 0x6 }, /* PTRACE_POKEUSR */
    { 61321, 0x040, 0x5001 }, /* PTRACE_POKEUSR_AREA */
    { 61341, 0x040, 0x5008 }, /* PTRACE_POKE_SYSTEM_CALL */
    { 61365, 0x040, 0x15 }, /* PTRACE_PROT */
    { 61377, 0x7fe, 0x420c }, /* PTRACE_SECCOMP_GET_FILTER */
    { 61403, 0x7fe, 0x420d }, /* PTRACE_SECCOMP_GET_METADATA */
    { 61431, 0x7fe, 0x4206 }, /* PTRACE_SEIZE */
    { 61444, 0x010, 0x1a }, /* PTRACE_SETCRUNCHREGS */
    { 61465, 0x180, 0x15 }, /* PTRACE_SETEVRREGS */
    { 61483, 0x396, 0xf }, /* PTRACE_SETFPREGS */
    { 61500, 0x006, 0x13 }, /* PTRACE_SETFPXREGS */
    { 61518, 0x010, 0x1e }, /* PTRACE_SETHBPREGS */
    { 61536, 0x7fe, 0x4200 }, /* PTRACE_SETOPTIONS */
    { 61554, 0x396, 0xd }, /* PTRACE_SETREGS */
    { 61569, 0x180, 0x17 }, /* PTRACE_SETREGS64 */
    { 61586, 0x7fe, 0x4205 }, /* PTRACE_SETREGSET */
    { 61603, 0x7fe, 0x4203 }, /* PTRACE_SETSIGINFO */
    { 61621, 0x7fe, 0x420b }, /* PTRACE_SETSIGMASK */
    { 61639, 0x010, 0x1c }, /* PTRACE_SETVFPREGS */
    { 61657, 0x180, 0x13 }, /* PTRACE_SETVRREGS */
    { 61674, 0x180, 0x1c }, /* PTRACE_SETVSRREGS */
    { 61692, 0x010, 0x13 }, /* PTRACE_SETWMMXREGS */
    { 61711, 0x180, 0x1a }, /* PTRACE_SET_DEBUGREG */
    { 61731, 0x010, 0x17 }, /* PTRACE_SET_SYSCALL */
    { 61750, 0x7fe, 0x4212 }, /* PTRACE_SET_SYSCALL_INFO */
    { 61774, 0x7fe, 0x4210 }, /* PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG */
    { 61814, 0x206, 0x1a }, /* PTRACE_SET_THREAD_AREA */
    { 61837, 0x200, 0xd1 }, /* PTRACE_SET_WATCH_REGS */
    { 61859, 0x006, 0x21 }, /* PTRACE_SINGLEBLOCK */
    { 61859, 0x040, 0xc }, /* PTRACE_SINGLEBLOCK */
    { 61859, 0x180, 0x100 }, /* PTRACE_SINGLEBLOCK */
    { 61878, 0x7fe, 0x9 }, /* PTRACE_SINGLESTEP */
    { 61896, 0x7fe, 0x18 }, /* PTRACE_SYSCALL */
    { 61911, 0x7fe, 0x1 }, /* PTRACE_SYSCALL_INFO_ENTRY */
    { 61937, 0x7fe, 0x2 }, /* PTRACE_SYSCALL_INFO_EXIT */
    { 61962, 0x7fe, 0x0 }, /* PTRACE_SYSCALL_INFO_NONE */
    { 61987, 0x7fe, 0x3 }, /* PTRACE_SYSCALL_INFO_SECCOMP */
    { 62015, 0x44e, 0x1f }, /* PTRACE_SYSEMU */
    { 62015, 0x180, 0x1d }, /* PTRACE_SYSEMU */
    { 62029, 0x44e, 0x20 }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 62029, 0x180, 0x1e }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 62054, 0x040, 0x5011 }, /* PTRACE_TE_ABORT_RAND */
    { 62075, 0x7fe, 0x0 }, /* PTRACE_TRACEME */
    { 62090, 0x7fe, 0x0 }, /* P_ALL */
    { 62096, 0x7fe, 0x2 }, /* P_PGID */
    { 62103, 0x7fe, 0x1 }, /* P_PID */
    { 62109, 0x7fe, 0x3 }, /* P_PIDFD */
    { 62117, 0x7fe, 0x800004 }, /* Q_GETFMT */
    { 62126, 0x7fe, 0x800005 }, /* Q_GETINFO */
    { 62136, 0x7fe, 0x800009 }, /* Q_GETNEXTQUOTA */
    { 62151, 0x7fe, 0x800007 }, /* Q_GETQUOTA */
    { 62162, 0x7fe, 0x800003 }, /* Q_QUOTAOFF */
    { 62173, 0x7fe, 0x800002 }, /* Q_QUOTAON */
    { 62183, 0x7fe, 0x800006 }, /* Q_SETINFO */
    { 62193, 0x7fe, 0x800008 }, /* Q_SETQUOTA */
    { 62204, 0x7fe, 0x800001 }, /* Q_SYNC */
    { 62211, 0x7fe, 0x2 }, /* RENAME_EXCHANGE */
    { 62227, 0x7fe, 0x1 }, /* RENAME_NOREPLACE */
    { 62244, 0x7fe, 0x4 }, /* RENAME_WHITEOUT */
    { 62260, 0x7fe, 0x8 }, /* RESOLVE_BENEATH */
    { 62276, 0x7fe, 0x20 }, /* RESOLVE_CACHED */
    { 62291, 0x7fe, 0x10 }, /* RESOLVE_IN_ROOT */
    { 62307, 0x7fe, 0x2 }, /* RESOLVE_NO_MAGICLINKS */
    { 62329, 0x7fe, 0x4 }, /* RESOLVE_NO_SYMLINKS */
    { 62349, 0x7fe, 0x1 }, /* RESOLVE_NO_XDEV */
    { 62365, 0x5fe, 0x9 }, /* RLIMIT_AS */
    { 62365, 0x200, 0x6 }, /* RLIMIT_AS */
    { 62375, 0x7fe, 0x4 }, /* RLIMIT_CORE */
    { 62387, 0x7fe, 0x0 }, /* RLIMIT_CPU */
    { 62398, 0x7fe, 0x2 }, /* RLIMIT_DATA */
    { 62410, 0x7fe, 0x1 }, /* RLIMIT_FSIZE */
    { 62423, 0x7fe, 0xa }, /* RLIMIT_LOCKS */
    { 62436, 0x5fe, 0x8 }, /* RLIMIT_MEMLOCK */
    { 62436, 0x200, 0x9 }, /* RLIMIT_MEMLOCK */
    { 62451, 0x7fe, 0xc }, /* RLIMIT_MSGQUEUE */
    { 62467, 0x7fe, 0xd }, /* RLIMIT_NICE */
    { 62479, 0x5fe, 0x7 }, /* RLIMIT_NOFILE */
    { 62479, 0x200, 0x5 }, /* RLIMIT_NOFILE */
    { 62493, 0x5fe, 0x6 }, /* RLIMIT_NPROC */
    { 62493, 0x200, 0x8 }, /* RLIMIT_NPROC */
    { 62506, 0x5fe, 0x5 }, /* RLIMIT_RSS */
    { 62506, 0x200, 0x7 }, /* RLIMIT_RSS */
    { 62517, 0x7fe, 0xe }, /* RLIMIT_RTPRIO */
    { 62531, 0x7fe, 0xf }, /* RLIMIT_RTTIME */
    { 62545, 0x7fe, 0xb }, /* RLIMIT_SIGPENDING */
    { 62563, 0x7fe, 0x3 }, /* RLIMIT_STACK */
    { 62576, 0x7ea, 0xffffffffffffffff }, /* RLIM_INFINITY */
    { 62576, 0x014, 0xffffffff }, /* RLIM_INFINITY */
    { 62590, 0x7fe, 0x10 }, /* RLIM_NLIMITS */
    { 62603, 0x7fe, 0x2 }, /* RSEQ_FLAG_SLICE_EXT_DEFAULT_ON */
    { 62634, 0x7fe, 0x1 }, /* RSEQ_FLAG_UNREGISTER */
    { 62655, 0x7fe, 0x20 }, /* RTC_AF */
    { 62662, 0x47e, 0x7002 }, /* RTC_AIE_OFF */
    { 62662, 0x380, 0x20007002 }, /* RTC_AIE_OFF */
    { 62674, 0x47e, 0x7001 }, /* RTC_AIE_ON */
    { 62674, 0x380, 0x20007001 }, /* RTC_AIE_ON */
    { 62685, 0x47e, 0x80247008 }, /* RTC_ALM_READ */
    { 62685, 0x380, 0x40247008 }, /* RTC_ALM_READ */
    { 62698, 0x47e, 0x40247007 }, /* RTC_ALM_SET */
    { 62698, 0x380, 0x80247007 }, /* RTC_ALM_SET */
    { 62710, 0x7fe, 0x1 }, /* RTC_BSM_DIRECT */
    { 62725, 0x7fe, 0x0 }, /* RTC_BSM_DISABLED */
    { 62742, 0x7fe, 0x2 }, /* RTC_BSM_LEVEL */
    { 62756, 0x7fe, 0x3 }, /* RTC_BSM_STANDBY */
    { 62772, 0x46a, 0x8008700d }, /* RTC_EPOCH_READ */
    { 62772, 0x014, 0x8004700d }, /* RTC_EPOCH_READ */
    { 62772, 0x380, 0x4008700d }, /* RTC_EPOCH_READ */
    { 62787, 0x46a, 0x4008700e }, /* RTC_EPOCH_SET */
    { 62787, 0x014, 0x4004700e }, /* RTC_EPOCH_SET */
    { 62787, 0x380, 0x8008700e }, /* RTC_EPOCH_SET */
    { 62801, 0x7fe, 0x0 }, /* RTC_FEATURE_ALARM */
    { 62819, 0x7fe, 0x3 }, /* RTC_FEATURE_ALARM_RES_2S */
    { 62844, 0x7fe, 0x1 }, /* RTC_FEATURE_ALARM_RES_MINUTE */
    { 62873, 0x7fe, 0x7 }, /* RTC_FEATURE_ALARM_WAKEUP_ONLY */
    { 62903, 0x7fe, 0x6 }, /* RTC_FEATURE_BACKUP_SWITCH_MODE */
    { 62934, 0x7fe, 0x8 }, /* RTC_FEATURE_CNT */
    { 62950, 0x7fe, 0x5 }, /* RTC_FEATURE_CORRECTION */
    { 62973, 0x7fe, 0x2 }, /* RTC_FEATURE_NEED_WEEK_DAY */
    { 62999, 0x7fe, 0x4 }, /* RTC_FEATURE_UPDATE_INTERRUPT */
    { 63028, 0x7fe, 0x80 }, /* RTC_IRQF */
    { 63037, 0x46a, 0x8008700b }, /* RTC_IRQP_READ */
    { 63037, 0x014, 0x8004700b }, /* RTC_IRQP_READ */
    { 63037, 0x380, 0x4008700b }, /* RTC_IRQP_READ */
    { 63051, 0x46a, 0x4008700c }, /* RTC_IRQP_SET */
    { 63051, 0x014, 0x4004700c }, /* RTC_IRQP_SET */
    { 63051, 0x380, 0x8008700c }, /* RTC_IRQP_SET */
    { 63064, 0x7fe, 0x2000 }, /* RTC_MAX_FREQ */
    { 63077, 0x7fe, 0x2 }, /* RTC_PARAM_BACKUP_SWITCH_MODE */
    { 63106, 0x7fe, 0x1 }, /* RTC_PARAM_CORRECTION */
    { 63127, 0x7fe, 0x0 }, /* RTC_PARAM_FEATURES */
    { 63146, 0x47e, 0x40187013 }, /* RTC_PARAM_GET */
    { 63146, 0x380, 0x80187013 }, /* RTC_PARAM_GET */
    { 63160, 0x47e, 0x40187014 }, /* RTC_PARAM_SET */
    { 63160, 0x380, 0x80187014 }, /* RTC_PARAM_SET */
    { 63174, 0x7fe, 0x40 }, /* RTC_PF */
    { 63181, 0x47e, 0x7006 }, /* RTC_PIE_OFF */
    { 63181, 0x380, 0x20007006 }, /* RTC_PIE_OFF */
    { 63193, 0x47e, 0x7005 }, /* RTC_PIE_ON */
    { 63193, 0x380, 0x20007005 }, /* RTC_PIE_ON */
    { 63204, 0x46a, 0x80207011 }, /* RTC_PLL_GET */
    { 63204, 0x014, 0x801c7011 }, /* RTC_PLL_GET */
    { 63204, 0x380, 0x40207011 }, /* RTC_PLL_GET */
    { 63216, 0x46a, 0x40207012 }, /* RTC_PLL_SET */
    { 63216, 0x014, 0x401c7012 }, /* RTC_PLL_SET */
    { 63216, 0x380, 0x80207012 }, /* RTC_PLL_SET */
    { 63228, 0x47e, 0x80247009 }, /* RTC_RD_TIME */
    { 63228, 0x380, 0x40247009 }, /* RTC_RD_TIME */
    { 63240, 0x47e, 0x4024700a }, /* RTC_SET_TIME */
    { 63240, 0x380, 0x8024700a }, /* RTC_SET_TIME */
    { 63253, 0x7fe, 0x10 }, /* RTC_UF */
    { 63260, 0x47e, 0x7004 }, /* RTC_UIE_OFF */
    { 63260, 0x380, 0x20007004 }, /* RTC_UIE_OFF */
    { 63272, 0x47e, 0x7003 }, /* RTC_UIE_ON */
    { 63272, 0x380, 0x20007003 }, /* RTC_UIE_ON */
    { 63283, 0x7fe, 0x8 }, /* RTC_VL_ACCURACY_LOW */
    { 63303, 0x7fe, 0x4 }, /* RTC_VL_BACKUP_EMPTY */
    { 63323, 0x7fe, 0x2 }, /* RTC_VL_BACKUP_LOW */
    { 63341, 0x7fe, 0x10 }, /* RTC_VL_BACKUP_SWITCH */
    { 63362, 0x47e, 0x7014 }, /* RTC_VL_CLR */
    { 63362, 0x380, 0x20007014 }, /* RTC_VL_CLR */
    { 63373, 0x7fe, 0x1 }, /* RTC_VL_DATA_INVALID */
    { 63393, 0x47e, 0x80047013 }, /* RTC_VL_READ */
    { 63393, 0x380, 0x40047013 }, /* RTC_VL_READ */
    { 63405, 0x47e, 0x7010 }, /* RTC_WIE_OFF */
    { 63405, 0x380, 0x20007010 }, /* RTC_WIE_OFF */
    { 63417, 0x47e, 0x700f }, /* RTC_WIE_ON */
    { 63417, 0x380, 0x2000700f }, /* RTC_WIE_ON */
    { 63428, 0x47e, 0x80287010 }, /* RTC_WKALM_RD */
    { 63428, 0x380, 0x40287010 }, /* RTC_WKALM_RD */
    { 63441, 0x47e, 0x4028700f }, /* RTC_WKALM_SET */
    { 63441, 0x380, 0x8028700f }, /* RTC_WKALM_SET */
    { 63455, 0x7fe, 0xfffffffffffffffe }, /* RUSAGE_BOTH */
    { 63467, 0x7fe, 0xffffffffffffffff }, /* RUSAGE_CHILDREN */
    { 63483, 0x7fe, 0x0 }, /* RUSAGE_SELF */
    { 63495, 0x7fe, 0x1 }, /* RUSAGE_THREAD */
    { 63509, 0x7fe, 0x10 }, /* RWF_APPEND */
    { 63520, 0x7fe, 0x40 }, /* RWF_ATOMIC */
    { 63531, 0x7fe, 0x80 }, /* RWF_DONTCACHE */
    { 63545, 0x7fe, 0x2 }, /* RWF_DSYNC */
    { 63555, 0x7fe, 0x1 }, /* RWF_HIPRI */
    { 63565, 0x7fe, 0x20 }, /* RWF_NOAPPEND */
    { 63578, 0x7fe, 0x100 }, /* RWF_NOSIGNAL */
    { 63591, 0x7fe, 0x8 }, /* RWF_NOWAIT */
    { 63602, 0x7fe, 0x1ff }, /* RWF_SUPPORTED */
    { 63616, 0x7fe, 0x4 }, /* RWF_SYNC */
    { 63625, 0x7fe, 0x0 }, /* RWF_WRITE_LIFE_NOT_SET */
    { 63648, 0x7fe, 0x800 }, /* SA_EXPOSE_TAGBITS */
    { 63666, 0x7fe, 0x1 }, /* SA_NOCLDSTOP */
    { 63679, 0x5fe, 0x2 }, /* SA_NOCLDWAIT */
    { 63679, 0x200, 0x10000 }, /* SA_NOCLDWAIT */
    { 63692, 0x7fe, 0x40000000 }, /* SA_NODEFER */
    { 63703, 0x7fe, 0x40000000 }, /* SA_NOMASK */
    { 63713, 0x7fe, 0x80000000 }, /* SA_ONESHOT */
    { 63724, 0x7fe, 0x8000000 }, /* SA_ONSTACK */
    { 63735, 0x7fe, 0x80000000 }, /* SA_RESETHAND */
    { 63748, 0x7fe, 0x10000000 }, /* SA_RESTART */
    { 63759, 0x1de, 0x4000000 }, /* SA_RESTORER */
    { 63771, 0x5fe, 0x4 }, /* SA_SIGINFO */
    { 63771, 0x200, 0x8 }, /* SA_SIGINFO */
    { 63782, 0x010, 0x2000000 }, /* SA_THIRTYTWO */
    { 63795, 0x7fe, 0x400 }, /* SA_UNSUPPORTED */
    { 63810, 0x7fe, 0x3 }, /* SCHED_BATCH */
    { 63822, 0x7fe, 0x6 }, /* SCHED_DEADLINE */
    { 63837, 0x7fe, 0x7 }, /* SCHED_EXT */
    { 63847, 0x7fe, 0x1 }, /* SCHED_FIFO */
    { 63858, 0x7fe, 0x7f }, /* SCHED_FLAG_ALL */
    { 63873, 0x7fe, 0x4 }, /* SCHED_FLAG_DL_OVERRUN */
    { 63895, 0x7fe, 0x18 }, /* SCHED_FLAG_KEEP_ALL */
    { 63915, 0x7fe, 0x10 }, /* SCHED_FLAG_KEEP_PARAMS */
    { 63938, 0x7fe, 0x8 }, /* SCHED_FLAG_KEEP_POLICY */
    { 63961, 0x7fe, 0x2 }, /* SCHED_FLAG_RECLAIM */
    { 63980, 0x7fe, 0x1 }, /* SCHED_FLAG_RESET_ON_FORK */
    { 64005, 0x7fe, 0x60 }, /* SCHED_FLAG_UTIL_CLAMP */
    { 64027, 0x7fe, 0x40 }, /* SCHED_FLAG_UTIL_CLAMP_MAX */
    { 64053, 0x7fe, 0x20 }, /* SCHED_FLAG_UTIL_CLAMP_MIN */
    { 64079, 0x7fe, 0x1 }, /* SCHED_GETATTR_FLAG_DL_DYNAMIC */
    { 64109, 0x7fe, 0x5 }, /* SCHED_IDLE */
    { 64120, 0x7fe, 0x0 }, /* SCHED_NORMAL */
    { 64133, 0x7fe, 0x40000000 }, /* SCHED_RESET_ON_FORK */
    { 64153, 0x7fe, 0x2 }, /* SCHED_RR */
    { 64162, 0x7fe, 0x4f }, /* SCM_DEVMEM_DMABUF */
    { 64180, 0x7fe, 0x4e }, /* SCM_DEVMEM_LINEAR */
    { 64198, 0x7fe, 0x54 }, /* SCM_INQ */
    { 64206, 0x7fe, 0x1d }, /* SCM_TIMESTAMP */
    { 64220, 0x7fe, 0x25 }, /* SCM_TIMESTAMPING */
    { 64237, 0x7fe, 0x36 }, /* SCM_TIMESTAMPING_OPT_STATS */
    { 64264, 0x7fe, 0x3a }, /* SCM_TIMESTAMPING_PKTINFO */
    { 64289, 0x7fe, 0x23 }, /* SCM_TIMESTAMPNS */
    { 64305, 0x7fe, 0x2 }, /* SCM_TSTAMP_ACK */
    { 64320, 0x7fe, 0x3 }, /* SCM_TSTAMP_COMPLETION */
    { 64342, 0x7fe, 0x1 }, /* SCM_TSTAMP_SCHED */
    { 64359, 0x7fe, 0x0 }, /* SCM_TSTAMP_SND */
    { 64374, 0x7fe, 0x51 }, /* SCM_TS_OPT_ID */
    { 64388, 0x7fe, 0x3d }, /* SCM_TXTIME */
    { 64399, 0x7fe, 0x29 }, /* SCM_WIFI_STATUS */
    { 64415, 0x7fe, 0x3 }, /* SCSI_IOCTL_BENCHMARK_COMMAND */
    { 64444, 0x7fe, 0x5380 }, /* SCSI_IOCTL_DOORLOCK */
    { 64464, 0x7fe, 0x5381 }, /* SCSI_IOCTL_DOORUNLOCK */
    { 64486, 0x7fe, 0x5386 }, /* SCSI_IOCTL_GET_BUS_NUMBER */
    { 64512, 0x7fe, 0x5382 }, /* SCSI_IOCTL_GET_IDLUN */
    { 64533, 0x7fe, 0x5 }, /* SCSI_IOCTL_START_UNIT */
    { 64555, 0x7fe, 0x6 }, /* SCSI_IOCTL_STOP_UNIT */
    { 64576, 0x7fe, 0x4 }, /* SCSI_IOCTL_SYNC */
    { 64592, 0x7fe, 0x2 }, /* SCSI_IOCTL_TEST_UNIT_READY */
    { 64619, 0x7fe, 0x400 }, /* SECBIT_EXEC_DENY_INTERACTIVE */
    { 64648, 0x7fe, 0x800 }, /* SECBIT_EXEC_DENY_INTERACTIVE_LOCKED */
    { 64684, 0x7fe, 0x100 }, /* SECBIT_EXEC_RESTRICT_FILE */
    { 64710, 0x7fe, 0x200 }, /* SECBIT_EXEC_RESTRICT_FILE_LOCKED */
    { 64743, 0x7fe, 0x10 }, /* SECBIT_KEEP_CAPS */
    { 64760, 0x7fe, 0x20 }, /* SECBIT_KEEP_CAPS_LOCKED */
    { 64784, 0x7fe, 0x1 }, /* SECBIT_NOROOT */
    { 64798, 0x7fe, 0x2 }, /* SECBIT_NOROOT_LOCKED */
    { 64819, 0x7fe, 0x40 }, /* SECBIT_NO_CAP_AMBIENT_RAISE */
    { 64847, 0x7fe, 0x80 }, /* SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED */
    { 64882, 0x7fe, 0x4 }, /* SECBIT_NO_SETUID_FIXUP */
    { 64905, 0x7fe, 0x8 }, /* SECBIT_NO_SETUID_FIXUP_LOCKED */
    { 64935, 0x7fe, 0x2 }, /* SECCOMP_ADDFD_FLAG_SEND */
    { 64959, 0x7fe, 0x1 }, /* SECCOMP_ADDFD_FLAG_SETFD */
    { 64984, 0x7fe, 0x2 }, /* SECCOMP_FILTER_FLAG_LOG */
    { 65008, 0x7fe, 0x8 }, /* SECCOMP_FILTER_FLAG_NEW_LISTENER */
    { 65041, 0x7fe, 0x4 }, /* SECCOMP_FILTER_FLAG_SPEC_ALLOW */
    { 65072, 0x7fe, 0x1 }, /* SECCOMP_FILTER_FLAG_TSYNC */
    { 65098, 0x7fe, 0x10 }, /* SECCOMP_FILTER_FLAG_TSYNC_ESRCH */
    { 65130, 0x7fe, 0x20 }, /* SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV */
    { 65169, 0x7fe, 0x2 }, /* SECCOMP_GET_ACTION_AVAIL */
    { 65194, 0x7fe, 0x3 }, /* SECCOMP_GET_NOTIF_SIZES */
    { 65218, 0x47e, 0x40182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 65218, 0x380, 0x80182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 65244, 0x47e, 0x40082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 65244, 0x380, 0x80082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 65273, 0x7fe, 0xc0502100 }, /* SECCOMP_IOCTL_NOTIF_RECV */
    { 65298, 0x7fe, 0xc0182101 }, /* SECCOMP_IOCTL_NOTIF_SEND */
    { 65323, 0x47e, 0x40082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 65323, 0x380, 0x80082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 65353, 0x7fe, 0x21 }, /* SECCOMP_IOC_MAGIC */
    { 65371, 0x7fe, 0x0 }, /* SECCOMP_MODE_DISABLED */
    { 65393, 0x7fe, 0x2 }, /* SECCOMP_MODE_FILTER */
    { 65413, 0x7fe, 0x1 }, /* SECCOMP_MODE_STRICT */
    { 65433, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ACTION */
    { 65452, 0x7fe, 0xffff0000 }, /* SECCOMP_RET_ACTION_FULL */
    { 65476, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ALLOW */
    { 65494, 0x7fe, 0xffff }, /* SECCOMP_RET_DATA */
    { 65511, 0x7fe, 0x50000 }, /* SECCOMP_RET_ERRNO */
    { 65529, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL */
    { 65546, 0x7fe, 0x80000000 }, /* SECCOMP_RET_KILL_PROCESS */
    { 65571, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL_THREAD */
    { 65595, 0x7fe, 0x7ffc0000 }, /* SECCOMP_RET_LOG */
    { 65611, 0x7fe, 0x7ff00000 }, /* SECCOMP_RET_TRACE */
    { 65629, 0x7fe, 0x30000 }, /* SECCOMP_RET_TRAP */
    { 65646, 0x7fe, 0x7fc00000 }, /* SECCOMP_RET_USER_NOTIF */
    { 65669, 0x7fe, 0x1 }, /* SECCOMP_SET_MODE_FILTER */
    { 65693, 0x7fe, 0x0 }, /* SECCOMP_SET_MODE_STRICT */
    { 65717, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP */
    { 65752, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FLAG_CONTINUE */
    { 65785, 0x7fe, 0x1 }, /* SEEK_CUR */
    { 65794, 0x7fe, 0x3 }, /* SEEK_DATA */
    { 65804, 0x7fe, 0x2 }, /* SEEK_END */
    { 65813, 0x7fe, 0x4 }, /* SEEK_HOLE */
    { 65823, 0x7fe, 0x4 }, /* SEEK_MAX */
    { 65832, 0x7fe, 0x0 }, /* SEEK_SET */
    { 65841, 0x7fe, 0x13 }, /* SEM_INFO */
    { 65850, 0x7fe, 0x12 }, /* SEM_STAT */
    { 65859, 0x7fe, 0x14 }, /* SEM_STAT_ANY */
    { 65872, 0x7fe, 0x1000 }, /* SEM_UNDO */
    { 65881, 0x7fe, 0x11 }, /* SETALL */
    { 65888, 0x7fe, 0x10 }, /* SETVAL */
    { 65895, 0x7fe, 0x0 }, /* SEV_FACTORY_RESET */
    { 65913, 0x7fe, 0x7 }, /* SEV_GET_ID */
    { 65924, 0x7fe, 0x8 }, /* SEV_GET_ID2 */
    { 65936, 0x7fe, 0x53 }, /* SEV_IOC_TYPE */
    { 65949, 0x7fe, 0xc0105300 }, /* SEV_ISSUE_CMD */
    { 65963, 0x7fe, 0xd }, /* SEV_MAX */
    { 65971, 0x7fe, 0x5 }, /* SEV_PDH_CERT_EXPORT */
    { 65991, 0x7fe, 0x4 }, /* SEV_PDH_GEN */
    { 66003, 0x7fe, 0x6 }, /* SEV_PEK_CERT_IMPORT */
    { 66023, 0x7fe, 0x3 }, /* SEV_PEK_CSR */
    { 66035, 0x7fe, 0x2 }, /* SEV_PEK_GEN */
    { 66047, 0x7fe, 0x1 }, /* SEV_PLATFORM_STATUS */
    { 66067, 0x7fe, 0x100 }, /* SEV_STATUS_FLAGS_CONFIG_ES */
    { 66094, 0x7fe, 0x80000 }, /* SFD_CLOEXEC */
    { 66106, 0x5fe, 0x800 }, /* SFD_NONBLOCK */
    { 66106, 0x200, 0x80 }, /* SFD_NONBLOCK */
    { 66119, 0x006, 0xc030a401 }, /* SGX_IOC_ENCLAVE_ADD_PAGES */
    { 66145, 0x006, 0x4008a400 }, /* SGX_IOC_ENCLAVE_CREATE */
    { 66168, 0x006, 0x4008a402 }, /* SGX_IOC_ENCLAVE_INIT */
    { 66189, 0x006, 0xc028a406 }, /* SGX_IOC_ENCLAVE_MODIFY_TYPES */
    { 66218, 0x006, 0x4008a403 }, /* SGX_IOC_ENCLAVE_PROVISION */
    { 66244, 0x006, 0xc018a407 }, /* SGX_IOC_ENCLAVE_REMOVE_PAGES */
    { 66273, 0x006, 0xc028a405 }, /* SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS */
    { 66310, 0x006, 0xa404 }, /* SGX_IOC_VEPC_REMOVE_ALL */
    { 66334, 0x006, 0xa4 }, /* SGX_MAGIC */
    { 66344, 0x006, 0x1 }, /* SGX_PAGE_MEASURE */
    { 66361, 0x7fe, 0x2203 }, /* SG_EMULATED_HOST */
    { 66378, 0x7fe, 0x2289 }, /* SG_GET_ACCESS_COUNT */
    { 66398, 0x7fe, 0x2270 }, /* SG_GET_COMMAND_Q */
    { 66415, 0x7fe, 0x2288 }, /* SG_GET_KEEP_ORPHAN */
    { 66434, 0x7fe, 0x227a }, /* SG_GET_LOW_DMA */
    { 66449, 0x7fe, 0x227d }, /* SG_GET_NUM_WAITING */
    { 66468, 0x7fe, 0x227c }, /* SG_GET_PACK_ID */
    { 66483, 0x7fe, 0x2286 }, /* SG_GET_REQUEST_TABLE */
    { 66504, 0x7fe, 0x2272 }, /* SG_GET_RESERVED_SIZE */
    { 66525, 0x7fe, 0x2276 }, /* SG_GET_SCSI_ID */
    { 66540, 0x7fe, 0x227f }, /* SG_GET_SG_TABLESIZE */
    { 66560, 0x7fe, 0x2202 }, /* SG_GET_TIMEOUT */
    { 66575, 0x7fe, 0x2205 }, /* SG_GET_TRANSFORM */
    { 66592, 0x7fe, 0x2282 }, /* SG_GET_VERSION_NUM */
    { 66611, 0x7fe, 0x2285 }, /* SG_IO */
    { 66617, 0x7fe, 0x2283 }, /* SG_NEXT_CMD_LEN */
    { 66633, 0x7fe, 0x2284 }, /* SG_SCSI_RESET */
    { 66647, 0x7fe, 0x2271 }, /* SG_SET_COMMAND_Q */
    { 66664, 0x7fe, 0x227e }, /* SG_SET_DEBUG */
    { 66677, 0x7fe, 0x2279 }, /* SG_SET_FORCE_LOW_DMA */
    { 66698, 0x7fe, 0x227b }, /* SG_SET_FORCE_PACK_ID */
    { 66719, 0x7fe, 0x2287 }, /* SG_SET_KEEP_ORPHAN */
    { 66738, 0x7fe, 0x2275 }, /* SG_SET_RESERVED_SIZE */
    { 66759, 0x7fe, 0x2201 }, /* SG_SET_TIMEOUT */
    { 66774, 0x7fe, 0x2204 }, /* SG_SET_TRANSFORM */
    { 66791, 0x47e, 0x2 }, /* SHADOW_STACK_SET_MARKER */
    { 66815, 0x47e, 0x1 }, /* SHADOW_STACK_SET_TOKEN */
    { 66838, 0x7fe, 0x8000 }, /* SHM_EXEC */
    { 66847, 0x7fe, 0x800 }, /* SHM_HUGETLB */
    { 66859, 0x7fe, 0x88000000 }, /* SHM_HUGE_16GB */
    { 66873, 0x7fe, 0x60000000 }, /* SHM_HUGE_16MB */
    { 66887, 0x7fe, 0x78000000 }, /* SHM_HUGE_1GB */
    { 66900, 0x7fe, 0x50000000 }, /* SHM_HUGE_1MB */
    { 66913, 0x7fe, 0x70000000 }, /* SHM_HUGE_256MB */
    { 66928, 0x7fe, 0x7c000000 }, /* SHM_HUGE_2GB */
    { 66941, 0x7fe, 0x54000000 }, /* SHM_HUGE_2MB */
    { 66954, 0x7fe, 0x64000000 }, /* SHM_HUGE_32MB */
    { 66968, 0x7fe, 0x4c000000 }, /* SHM_HUGE_512KB */
    { 66983, 0x7fe, 0x74000000 }, /* SHM_HUGE_512MB */
    { 66998, 0x7fe, 0x40000000 }, /* SHM_HUGE_64KB */
    { 67012, 0x7fe, 0x5c000000 }, /* SHM_HUGE_8MB */
    { 67025, 0x7fe, 0x3f }, /* SHM_HUGE_MASK */
    { 67039, 0x7fe, 0x1a }, /* SHM_HUGE_SHIFT */
    { 67054, 0x7fe, 0xe }, /* SHM_INFO */
    { 67063, 0x7fe, 0xb }, /* SHM_LOCK */
    { 67072, 0x7fe, 0x1000 }, /* SHM_NORESERVE */
    { 67086, 0x7fe, 0x100 }, /* SHM_R */
    { 67092, 0x7fe, 0x1000 }, /* SHM_RDONLY */
    { 67103, 0x7fe, 0x4000 }, /* SHM_REMAP */
    { 67113, 0x7fe, 0x2000 }, /* SHM_RND */
    { 67121, 0x7fe, 0xd }, /* SHM_STAT */
    { 67130, 0x7fe, 0xf }, /* SHM_STAT_ANY */
    { 67143, 0x7fe, 0xc }, /* SHM_UNLOCK */
    { 67154, 0x7fe, 0x80 }, /* SHM_W */
    { 67160, 0x7fe, 0x0 }, /* SHUT_RD */
    { 67168, 0x7fe, 0x2 }, /* SHUT_RDWR */
    { 67178, 0x7fe, 0x1 }, /* SHUT_WR */
    { 67186, 0x7fe, 0x6 }, /* SIGABRT */
    { 67194, 0x7fe, 0xe }, /* SIGALRM */
    { 67202, 0x5fe, 0x7 }, /* SIGBUS */
    { 67202, 0x200, 0xa }, /* SIGBUS */
    { 67209, 0x5fe, 0x11 }, /* SIGCHLD */
    { 67209, 0x200, 0x12 }, /* SIGCHLD */
    { 67217, 0x200, 0x12 }, /* SIGCLD */
    { 67224, 0x5fe, 0x12 }, /* SIGCONT */
    { 67224, 0x200, 0x19 }, /* SIGCONT */
    { 67232, 0x200, 0x7 }, /* SIGEMT */
    { 67239, 0x7fe, 0x8 }, /* SIGFPE */
    { 67246, 0x7fe, 0x1 }, /* SIGHUP */
    { 67253, 0x7fe, 0x4 }, /* SIGILL */
    { 67260, 0x7fe, 0x2 }, /* SIGINT */
    { 67267, 0x5fe, 0x1d }, /* SIGIO */
    { 67267, 0x200, 0x16 }, /* SIGIO */
    { 67273, 0x7fe, 0x6 }, /* SIGIOT */
    { 67280, 0x7fe, 0x9 }, /* SIGKILL */
    { 67288, 0x7fe, 0xd }, /* SIGPIPE */
    { 67296, 0x5fe, 0x1d }, /* SIGPOLL */
    { 67296, 0x200, 0x16 }, /* SIGPOLL */
    { 67304, 0x5fe, 0x1b }, /* SIGPROF */
    { 67304, 0x200, 0x1d }, /* SIGPROF */
    { 67312, 0x5fe, 0x1e }, /* SIGPWR */
    { 67312, 0x200, 0x13 }, /* SIGPWR */
    { 67319, 0x7fe, 0x3 }, /* SIGQUIT */
    { 67327, 0x5a8, 0x40 }, /* SIGRTMAX */
    { 67327, 0x200, 0x80 }, /* SIGRTMAX */
    { 67336, 0x7fe, 0x20 }, /* SIGRTMIN */
    { 67345, 0x7fe, 0xb }, /* SIGSEGV */
    { 67353, 0x5fe, 0x10 }, /* SIGSTKFLT */
    { 67363, 0x276, 0x2000 }, /* SIGSTKSZ */
    { 67363, 0x408, 0x4000 }, /* SIGSTKSZ */
    { 67363, 0x180, 0x8000 }, /* SIGSTKSZ */
    { 67372, 0x5fe, 0x13 }, /* SIGSTOP */
    { 67372, 0x200, 0x17 }, /* SIGSTOP */
    { 67380, 0x010, 0x20 }, /* SIGSWI */
    { 67387, 0x5fe, 0x1f }, /* SIGSYS */
    { 67387, 0x200, 0xc }, /* SIGSYS */
    { 67394, 0x7fe, 0xf }, /* SIGTERM */
    { 67402, 0x7fe, 0x5 }, /* SIGTRAP */
    { 67410, 0x5fe, 0x14 }, /* SIGTSTP */
    { 67410, 0x200, 0x18 }, /* SIGTSTP */
    { 67418, 0x5fe, 0x15 }, /* SIGTTIN */
    { 67418, 0x200, 0x1a }, /* SIGTTIN */
    { 67426, 0x5fe, 0x16 }, /* SIGTTOU */
    { 67426, 0x200, 0x1b }, /* SIGTTOU */
    { 67434, 0x5fe, 0x1f }, /* SIGUNUSED */
    { 67444, 0x5fe, 0x17 }, /* SIGURG */
    { 67444, 0x200, 0x15 }, /* SIGURG */
    { 67451, 0x5fe, 0xa }, /* SIGUSR1 */
    { 67451, 0x200, 0x10 }, /* SIGUSR1 */
    { 67459, 0x5fe, 0xc }, /* SIGUSR2 */
    { 67459, 0x200, 0x11 }, /* SIGUSR2 */
    { 67467, 0x5fe, 0x1a }, /* SIGVTALRM */
    { 67467, 0x200, 0x1c }, /* SIGVTALRM */
    { 67477, 0x5fe, 0x1c }, /* SIGWINCH */
    { 67477, 0x200, 0x14 }, /* SIGWINCH */
    { 67486, 0x5fe, 0x18 }, /* SIGXCPU */
    { 67486, 0x200, 0x1e }, /* SIGXCPU */
    { 67494, 0x5fe, 0x19 }, /* SIGXFSZ */
    { 67494, 0x200, 0x1f }, /* SIGXFSZ */
    { 67502, 0x5fe, 0x0 }, /* SIG_BLOCK */
    { 67502, 0x200, 0x1 }, /* SIG_BLOCK */
    { 67512, 0x5fe, 0x2 }, /* SIG_SETMASK */
    { 67512, 0x200, 0x3 }, /* SIG_SETMASK */
    { 67524, 0x5fe, 0x1 }, /* SIG_UNBLOCK */
    { 67524, 0x200, 0x2 }, /* SIG_UNBLOCK */
    { 67536, 0x7fe, 0x8980 }, /* SIOCADDDLCI */
    { 67548, 0x7fe, 0x8931 }, /* SIOCADDMULTI */
    { 67561, 0x7fe, 0x890b }, /* SIOCADDRT */
    { 67571, 0x5fe, 0x8905 }, /* SIOCATMARK */
    { 67571, 0x200, 0x40047307 }, /* SIOCATMARK */
    { 67582, 0x7fe, 0x8995 }, /* SIOCBONDCHANGEACTIVE */
    { 67603, 0x7fe, 0x8990 }, /* SIOCBONDENSLAVE */
    { 67619, 0x7fe, 0x8994 }, /* SIOCBONDINFOQUERY */
    { 67637, 0x7fe, 0x8991 }, /* SIOCBONDRELEASE */
    { 67653, 0x7fe, 0x8992 }, /* SIOCBONDSETHWADDR */
    { 67671, 0x7fe, 0x8993 }, /* SIOCBONDSLAVEINFOQUERY */
    { 67694, 0x7fe, 0x89a0 }, /* SIOCBRADDBR */
    { 67706, 0x7fe, 0x89a2 }, /* SIOCBRADDIF */
    { 67718, 0x7fe, 0x89a1 }, /* SIOCBRDELBR */
    { 67730, 0x7fe, 0x89a3 }, /* SIOCBRDELIF */
    { 67742, 0x7fe, 0x8953 }, /* SIOCDARP */
    { 67751, 0x7fe, 0x8981 }, /* SIOCDELDLCI */
    { 67763, 0x7fe, 0x8932 }, /* SIOCDELMULTI */
    { 67776, 0x7fe, 0x890c }, /* SIOCDELRT */
    { 67786, 0x7fe, 0x89f0 }, /* SIOCDEVPRIVATE */
    { 67801, 0x7fe, 0x8936 }, /* SIOCDIFADDR */
    { 67813, 0x7fe, 0x8960 }, /* SIOCDRARP */
    { 67823, 0x7fe, 0x8946 }, /* SIOCETHTOOL */
    { 67835, 0x7fe, 0x8954 }, /* SIOCGARP */
    { 67844, 0x7fe, 0x89b1 }, /* SIOCGHWTSTAMP */
    { 67858, 0x7fe, 0x8915 }, /* SIOCGIFADDR */
    { 67870, 0x7fe, 0x8940 }, /* SIOCGIFBR */
    { 67880, 0x7fe, 0x8919 }, /* SIOCGIFBRDADDR */
    { 67895, 0x7fe, 0x8912 }, /* SIOCGIFCONF */
    { 67907, 0x7fe, 0x8938 }, /* SIOCGIFCOUNT */
    { 67920, 0x7fe, 0x8917 }, /* SIOCGIFDSTADDR */
    { 67935, 0x7fe, 0x8925 }, /* SIOCGIFENCAP */
    { 67948, 0x7fe, 0x8913 }, /* SIOCGIFFLAGS */
    { 67961, 0x7fe, 0x8927 }, /* SIOCGIFHWADDR */
    { 67975, 0x7fe, 0x8933 }, /* SIOCGIFINDEX */
    { 67988, 0x7fe, 0x8970 }, /* SIOCGIFMAP */
    { 67999, 0x7fe, 0x891f }, /* SIOCGIFMEM */
    { 68010, 0x7fe, 0x891d }, /* SIOCGIFMETRIC */
    { 68024, 0x7fe, 0x8921 }, /* SIOCGIFMTU */
    { 68035, 0x7fe, 0x8910 }, /* SIOCGIFNAME */
    { 68047, 0x7fe, 0x891b }, /* SIOCGIFNETMASK */
    { 68062, 0x7fe, 0x8935 }, /* SIOCGIFPFLAGS */
    { 68076, 0x7fe, 0x8929 }, /* SIOCGIFSLAVE */
    { 68089, 0x7fe, 0x8942 }, /* SIOCGIFTXQLEN */
    { 68103, 0x7fe, 0x8982 }, /* SIOCGIFVLAN */
    { 68115, 0x7fe, 0x8947 }, /* SIOCGMIIPHY */
    { 68127, 0x7fe, 0x8948 }, /* SIOCGMIIREG */
    { 68139, 0x5fe, 0x8904 }, /* SIOCGPGRP */
    { 68139, 0x200, 0x40047309 }, /* SIOCGPGRP */
    { 68149, 0x7fe, 0x8961 }, /* SIOCGRARP */
    { 68159, 0x7fe, 0x894c }, /* SIOCGSKNS */
    { 68169, 0x7fe, 0x8906 }, /* SIOCGSTAMP */
    { 68180, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS */
    { 68193, 0x47e, 0x80108907 }, /* SIOCGSTAMPNS_NEW */
    { 68193, 0x380, 0x40108907 }, /* SIOCGSTAMPNS_NEW */
    { 68210, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS_OLD */
    { 68227, 0x47e, 0x80108906 }, /* SIOCGSTAMP_NEW */
    { 68227, 0x380, 0x40108906 }, /* SIOCGSTAMP_NEW */
    { 68242, 0x7fe, 0x8906 }, /* SIOCGSTAMP_OLD */
    { 68257, 0x47e, 0x541b }, /* SIOCINQ */
    { 68257, 0x180, 0x4004667f }, /* SIOCINQ */
    { 68257, 0x200, 0x467f }, /* SIOCINQ */
    { 68265, 0x47e, 0x5411 }, /* SIOCOUTQ */
    { 68265, 0x180, 0x40047473 }, /* SIOCOUTQ */
    { 68265, 0x200, 0x7472 }, /* SIOCOUTQ */
    { 68274, 0x7fe, 0x894b }, /* SIOCOUTQNSD */
    { 68286, 0x7fe, 0x89e0 }, /* SIOCPROTOPRIVATE */
    { 68303, 0x7fe, 0x890d }, /* SIOCRTMSG */
    { 68313, 0x7fe, 0x8955 }, /* SIOCSARP */
    { 68322, 0x7fe, 0x89b0 }, /* SIOCSHWTSTAMP */
    { 68336, 0x7fe, 0x8916 }, /* SIOCSIFADDR */
    { 68348, 0x7fe, 0x8941 }, /* SIOCSIFBR */
    { 68358, 0x7fe, 0x891a }, /* SIOCSIFBRDADDR */
    { 68373, 0x7fe, 0x8918 }, /* SIOCSIFDSTADDR */
    { 68388, 0x7fe, 0x8926 }, /* SIOCSIFENCAP */
    { 68401, 0x7fe, 0x8914 }, /* SIOCSIFFLAGS */
    { 68414, 0x7fe, 0x8924 }, /* SIOCSIFHWADDR */
    { 68428, 0x7fe, 0x8937 }, /* SIOCSIFHWBROADCAST */
    { 68447, 0x7fe, 0x8911 }, /* SIOCSIFLINK */
    { 68459, 0x7fe, 0x8971 }, /* SIOCSIFMAP */
    { 68470, 0x7fe, 0x8920 }, /* SIOCSIFMEM */
    { 68481, 0x7fe, 0x891e }, /* SIOCSIFMETRIC */
    { 68495, 0x7fe, 0x8922 }, /* SIOCSIFMTU */
    { 68506, 0x7fe, 0x8923 }, /* SIOCSIFNAME */
    { 68518, 0x7fe, 0x891c }, /* SIOCSIFNETMASK */
    { 68533, 0x7fe, 0x8934 }, /* SIOCSIFPFLAGS */
    { 68547, 0x7fe, 0x8930 }, /* SIOCSIFSLAVE */
    { 68560, 0x7fe, 0x8943 }, /* SIOCSIFTXQLEN */
    { 68574, 0x7fe, 0x8983 }, /* SIOCSIFVLAN */
    { 68586, 0x7fe, 0x8949 }, /* SIOCSMIIREG */
    { 68598, 0x5fe, 0x8902 }, /* SIOCSPGRP */
    { 68598, 0x200, 0x80047308 }, /* SIOCSPGRP */
    { 68608, 0x7fe, 0x8962 }, /* SIOCSRARP */
    { 68618, 0x7fe, 0x89e0 }, /* SIOCUNIXFILE */
    { 68631, 0x7fe, 0x894a }, /* SIOCWANDEV */
    { 68642, 0x47e, 0x40000000 }, /* SIOC_IN */
    { 68642, 0x380, 0x80000000 }, /* SIOC_IN */
    { 68650, 0x7fe, 0xc0000000 }, /* SIOC_INOUT */
    { 68661, 0x47e, 0x80000000 }, /* SIOC_OUT */
    { 68661, 0x380, 0x40000000 }, /* SIOC_OUT */
    { 68670, 0x7fe, 0x8933 }, /* SIOGIFINDEX */
    { 68682, 0x7fe, 0xc0144307 }, /* SNDCTL_COPR_HALT */
    { 68699, 0x7fe, 0xcfb04301 }, /* SNDCTL_COPR_LOAD */
    { 68716, 0x7fe, 0xc0144303 }, /* SNDCTL_COPR_RCODE */
    { 68734, 0x47e, 0x8fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 68734, 0x380, 0x4fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 68753, 0x7fe, 0xc0144302 }, /* SNDCTL_COPR_RDATA */
    { 68771, 0x47e, 0x4300 }, /* SNDCTL_COPR_RESET */
    { 68771, 0x380, 0x20004300 }, /* SNDCTL_COPR_RESET */
    { 68789, 0x7fe, 0xc0144306 }, /* SNDCTL_COPR_RUN */
    { 68805, 0x7fe, 0xcfa44308 }, /* SNDCTL_COPR_SENDMSG */
    { 68825, 0x47e, 0x40144305 }, /* SNDCTL_COPR_WCODE */
    { 68825, 0x380, 0x80144305 }, /* SNDCTL_COPR_WCODE */
    { 68843, 0x47e, 0x40144304 }, /* SNDCTL_COPR_WDATA */
    { 68843, 0x380, 0x80144304 }, /* SNDCTL_COPR_WDATA */
    { 68861, 0x7fe, 0xc0045041 }, /* SNDCTL_DSP_BIND_CHANNEL */
    { 68885, 0x7fe, 0xc0045006 }, /* SNDCTL_DSP_CHANNELS */
    { 68905, 0x7fe, 0xc0045004 }, /* SNDCTL_DSP_GETBLKSIZE */
    { 68927, 0x47e, 0x8004500f }, /* SNDCTL_DSP_GETCAPS */
    { 68927, 0x380, 0x4004500f }, /* SNDCTL_DSP_GETCAPS */
    { 68946, 0x7fe, 0xc0045040 }, /* SNDCTL_DSP_GETCHANNELMASK */
    { 68972, 0x47e, 0x8004500b }, /* SNDCTL_DSP_GETFMTS */
    { 68972, 0x380, 0x4004500b }, /* SNDCTL_DSP_GETFMTS */
    { 68991, 0x47e, 0x800c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 68991, 0x380, 0x400c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 69010, 0x47e, 0x8010500d }, /* SNDCTL_DSP_GETISPACE */
    { 69010, 0x380, 0x4010500d }, /* SNDCTL_DSP_GETISPACE */
    { 69031, 0x47e, 0x80045017 }, /* SNDCTL_DSP_GETODELAY */
    { 69031, 0x380, 0x40045017 }, /* SNDCTL_DSP_GETODELAY */
    { 69052, 0x47e, 0x800c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 69052, 0x380, 0x400c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 69071, 0x47e, 0x8010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 69071, 0x380, 0x4010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 69092, 0x47e, 0x80045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 69092, 0x380, 0x40045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 69112, 0x47e, 0x80045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 69112, 0x380, 0x40045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 69134, 0x46a, 0x80105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 69134, 0x014, 0x80085013 }, /* SNDCTL_DSP_MAPINBUF */
    { 69134, 0x380, 0x40105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 69154, 0x46a, 0x80105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 69154, 0x014, 0x80085014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 69154, 0x380, 0x40105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 69175, 0x47e, 0x500e }, /* SNDCTL_DSP_NONBLOCK */
    { 69175, 0x380, 0x2000500e }, /* SNDCTL_DSP_NONBLOCK */
    { 69195, 0x47e, 0x5008 }, /* SNDCTL_DSP_POST */
    { 69195, 0x380, 0x20005008 }, /* SNDCTL_DSP_POST */
    { 69211, 0x47e, 0x40045017 }, /* SNDCTL_DSP_PROFILE */
    { 69211, 0x380, 0x80045017 }, /* SNDCTL_DSP_PROFILE */
    { 69230, 0x47e, 0x5000 }, /* SNDCTL_DSP_RESET */
    { 69230, 0x380, 0x20005000 }, /* SNDCTL_DSP_RESET */
    { 69247, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SAMPLESIZE */
    { 69269, 0x47e, 0x5016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 69269, 0x380, 0x20005016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 69290, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SETFMT */
    { 69308, 0x7fe, 0xc004500a }, /* SNDCTL_DSP_SETFRAGMENT */
    { 69331, 0x47e, 0x40045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 69331, 0x380, 0x80045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 69351, 0x47e, 0x5015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 69351, 0x380, 0x20005015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 69372, 0x47e, 0x40045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 69372, 0x380, 0x80045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 69394, 0x7fe, 0xc0045002 }, /* SNDCTL_DSP_SPEED */
    { 69411, 0x7fe, 0xc0045003 }, /* SNDCTL_DSP_STEREO */
    { 69429, 0x7fe, 0xc0045009 }, /* SNDCTL_DSP_SUBDIVIDE */
    { 69450, 0x47e, 0x5001 }, /* SNDCTL_DSP_SYNC */
    { 69450, 0x380, 0x20005001 }, /* SNDCTL_DSP_SYNC */
    { 69466, 0x47e, 0x4004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 69466, 0x380, 0x8004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 69487, 0x47e, 0x40285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 69487, 0x380, 0x80285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 69508, 0x7fe, 0xc074510c }, /* SNDCTL_MIDI_INFO */
    { 69525, 0x7fe, 0xc0216d02 }, /* SNDCTL_MIDI_MPUCMD */
    { 69544, 0x7fe, 0xc0046d01 }, /* SNDCTL_MIDI_MPUMODE */
    { 69564, 0x7fe, 0xc0046d00 }, /* SNDCTL_MIDI_PRETIME */
    { 69584, 0x7fe, 0xc0045103 }, /* SNDCTL_SEQ_CTRLRATE */
    { 69604, 0x47e, 0x80045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 69604, 0x380, 0x40045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 69626, 0x47e, 0x80045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 69626, 0x380, 0x40045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 69649, 0x47e, 0x80045113 }, /* SNDCTL_SEQ_GETTIME */
    { 69649, 0x380, 0x40045113 }, /* SNDCTL_SEQ_GETTIME */
    { 69668, 0x47e, 0x8004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 69668, 0x380, 0x4004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 69687, 0x47e, 0x8004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 69687, 0x380, 0x4004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 69707, 0x47e, 0x40085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 69707, 0x380, 0x80085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 69728, 0x47e, 0x5111 }, /* SNDCTL_SEQ_PANIC */
    { 69728, 0x380, 0x20005111 }, /* SNDCTL_SEQ_PANIC */
    { 69745, 0x47e, 0x40045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 69745, 0x380, 0x80045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 69765, 0x47e, 0x5100 }, /* SNDCTL_SEQ_RESET */
    { 69765, 0x380, 0x20005100 }, /* SNDCTL_SEQ_RESET */
    { 69782, 0x47e, 0x40045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 69782, 0x380, 0x80045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 69806, 0x47e, 0x5101 }, /* SNDCTL_SEQ_SYNC */
    { 69806, 0x380, 0x20005101 }, /* SNDCTL_SEQ_SYNC */
    { 69822, 0x47e, 0x40045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 69822, 0x380, 0x80045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 69842, 0x47e, 0x4004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 69842, 0x380, 0x8004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 69863, 0x7fe, 0xcfa45115 }, /* SNDCTL_SYNTH_CONTROL */
    { 69884, 0x7fe, 0xc08c5114 }, /* SNDCTL_SYNTH_ID */
    { 69900, 0x7fe, 0xc08c5102 }, /* SNDCTL_SYNTH_INFO */
    { 69918, 0x7fe, 0xc004510e }, /* SNDCTL_SYNTH_MEMAVL */
    { 69938, 0x7fe, 0xc00c5116 }, /* SNDCTL_SYNTH_REMOVESAMPLE */
    { 69964, 0x47e, 0x5404 }, /* SNDCTL_TMR_CONTINUE */
    { 69964, 0x380, 0x20005404 }, /* SNDCTL_TMR_CONTINUE */
    { 69984, 0x47e, 0x40045407 }, /* SNDCTL_TMR_METRONOME */
    { 69984, 0x380, 0x80045407 }, /* SNDCTL_TMR_METRONOME */
    { 70005, 0x47e, 0x40045408 }, /* SNDCTL_TMR_SELECT */
    { 70005, 0x380, 0x80045408 }, /* SNDCTL_TMR_SELECT */
    { 70023, 0x7fe, 0xc0045406 }, /* SNDCTL_TMR_SOURCE */
    { 70041, 0x47e, 0x5402 }, /* SNDCTL_TMR_START */
    { 70041, 0x380, 0x20005402 }, /* SNDCTL_TMR_START */
    { 70058, 0x47e, 0x5403 }, /* SNDCTL_TMR_STOP */
    { 70058, 0x380, 0x20005403 }, /* SNDCTL_TMR_STOP */
    { 70074, 0x7fe, 0xc0045405 }, /* SNDCTL_TMR_TEMPO */
    { 70091, 0x7fe, 0xc0045401 }, /* SNDCTL_TMR_TIMEBASE */
    { 70111, 0x47e, 0x81785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 70111, 0x380, 0x41785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 70137, 0x7fe, 0xc1105517 }, /* SNDRV_CTL_IOCTL_ELEM_ADD */
    { 70162, 0x7fe, 0xc1105511 }, /* SNDRV_CTL_IOCTL_ELEM_INFO */
    { 70188, 0x7ea, 0xc0505510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 70188, 0x014, 0xc0485510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 70214, 0x47e, 0x40405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 70214, 0x380, 0x80405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 70240, 0x7ea, 0xc4c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 70240, 0x004, 0xc2c45512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 70240, 0x010, 0xc2c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 70266, 0x7fe, 0xc0405519 }, /* SNDRV_CTL_IOCTL_ELEM_REMOVE */
    { 70294, 0x7fe, 0xc1105518 }, /* SNDRV_CTL_IOCTL_ELEM_REPLACE */
    { 70323, 0x47e, 0x40405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 70323, 0x380, 0x80405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 70351, 0x7ea, 0xc4c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70351, 0x004, 0xc2c45513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70351, 0x010, 0xc2c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70378, 0x47e, 0x80dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 70378, 0x380, 0x40dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 70405, 0x7fe, 0xc0045520 }, /* SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE */
    { 70439, 0x7fe, 0xc1205531 }, /* SNDRV_CTL_IOCTL_PCM_INFO */
    { 70464, 0x47e, 0x80045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 70464, 0x380, 0x40045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 70496, 0x47e, 0x40045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 70496, 0x380, 0x80045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 70533, 0x7fe, 0xc00455d0 }, /* SNDRV_CTL_IOCTL_POWER */
    { 70555, 0x47e, 0x800455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 70555, 0x380, 0x400455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 70583, 0x7fe, 0xc10c5541 }, /* SNDRV_CTL_IOCTL_RAWMIDI_INFO */
    { 70612, 0x7fe, 0xc0045540 }, /* SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE */
    { 70648, 0x47e, 0x40045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 70648, 0x380, 0x80045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 70689, 0x7fe, 0xc0045516 }, /* SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS */
    { 70722, 0x7fe, 0xc008551c }, /* SNDRV_CTL_IOCTL_TLV_COMMAND */
    { 70750, 0x7fe, 0xc008551a }, /* SNDRV_CTL_IOCTL_TLV_READ */
    { 70775, 0x7fe, 0xc008551b }, /* SNDRV_CTL_IOCTL_TLV_WRITE */
    { 70801, 0x7fe, 0xc0b45545 }, /* SNDRV_CTL_IOCTL_UMP_BLOCK_INFO */
    { 70832, 0x7fe, 0xc1485544 }, /* SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO */
    { 70866, 0x7fe, 0xc0045543 }, /* SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE */
    { 70898, 0x46a, 0x40604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70898, 0x014, 0x40504803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70898, 0x380, 0x80604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70925, 0x47e, 0x80404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 70925, 0x380, 0x40404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 70954, 0x47e, 0x80dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 70954, 0x380, 0x40dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 70977, 0x46a, 0x80184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 70977, 0x014, 0x80104132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 70977, 0x380, 0x40184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 71006, 0x46a, 0x80084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 71006, 0x014, 0x80044121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 71006, 0x380, 0x40084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 71028, 0x47e, 0x4144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 71028, 0x380, 0x20004144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 71050, 0x47e, 0x4143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 71050, 0x380, 0x20004143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 71071, 0x46a, 0x40084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 71071, 0x014, 0x40044149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 71071, 0x380, 0x80084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 71095, 0x47e, 0x4122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 71095, 0x380, 0x20004122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 71118, 0x47e, 0x4112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 71118, 0x380, 0x20004112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 71142, 0x7ea, 0xc2604111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 71142, 0x014, 0xc25c4111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 71168, 0x7ea, 0xc2604110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 71168, 0x014, 0xc25c4110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 71194, 0x47e, 0x81204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 71194, 0x380, 0x41204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 71215, 0x47e, 0x40044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 71215, 0x380, 0x80044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 71236, 0x47e, 0x40044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 71236, 0x380, 0x80044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 71258, 0x47e, 0x4140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 71258, 0x380, 0x20004140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 71282, 0x46a, 0x80184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71282, 0x014, 0x800c4151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71282, 0x380, 0x40184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71311, 0x46a, 0x80184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71311, 0x014, 0x800c4153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71311, 0x380, 0x40184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71340, 0x47e, 0x4141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 71340, 0x380, 0x20004141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 71362, 0x47e, 0x4147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 71362, 0x380, 0x20004147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 71385, 0x46a, 0x40084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71385, 0x014, 0x40044146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71385, 0x380, 0x80084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71408, 0x47e, 0x4142 }, /* SNDRV_PCM_IOCTL_START */
    { 71408, 0x380, 0x20004142 }, /* SNDRV_PCM_IOCTL_START */
    { 71430, 0x46a, 0x80984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71430, 0x014, 0x806c4120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71430, 0x380, 0x40984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71453, 0x7ea, 0xc0984124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 71453, 0x014, 0xc06c4124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 71480, 0x7ea, 0xc0884113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 71480, 0x014, 0xc0684113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 71506, 0x7ea, 0xc0884123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 71506, 0x014, 0xc0844123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 71531, 0x47e, 0x40044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 71531, 0x380, 0x80044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 71554, 0x47e, 0x40044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 71554, 0x380, 0x80044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 71578, 0x47e, 0x4161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 71578, 0x380, 0x20004161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 71601, 0x46a, 0x40184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71601, 0x014, 0x400c4150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71601, 0x380, 0x80184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71631, 0x46a, 0x40184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71631, 0x014, 0x400c4152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71631, 0x380, 0x80184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71661, 0x47e, 0x4148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 71661, 0x380, 0x20004148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 71682, 0x47e, 0x40045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 71682, 0x380, 0x80045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 71708, 0x47e, 0x40045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 71708, 0x380, 0x80045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 71733, 0x47e, 0x810c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 71733, 0x380, 0x410c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 71758, 0x7ea, 0xc0305710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 71758, 0x014, 0xc0205710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 71785, 0x7ea, 0xc0385720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 71785, 0x014, 0xc0245720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 71812, 0x47e, 0x54a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 71812, 0x380, 0x200054a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 71839, 0x7fe, 0xc02054a5 }, /* SNDRV_TIMER_IOCTL_CREATE */
    { 71864, 0x7ea, 0xc0f85403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 71864, 0x014, 0xc0e05403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 71888, 0x46a, 0x40485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71888, 0x014, 0x403c5404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71888, 0x380, 0x80485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71914, 0x7ea, 0xc0505405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 71914, 0x014, 0xc0405405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 71940, 0x46a, 0x80e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71940, 0x014, 0x80e05411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71940, 0x380, 0x40e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71963, 0x7fe, 0xc0145401 }, /* SNDRV_TIMER_IOCTL_NEXT_DEVICE */
    { 71993, 0x47e, 0x40505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 71993, 0x380, 0x80505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 72018, 0x47e, 0x54a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 72018, 0x380, 0x200054a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 72042, 0x47e, 0x40345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 72042, 0x380, 0x80345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 72067, 0x47e, 0x54a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 72067, 0x380, 0x200054a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 72091, 0x46a, 0x80605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 72091, 0x014, 0x80585414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 72091, 0x380, 0x40605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 72116, 0x47e, 0x54a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 72116, 0x380, 0x200054a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 72139, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 72139, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 72163, 0x47e, 0x400454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 72163, 0x380, 0x800454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 72189, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 72189, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 72217, 0x47e, 0x54a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 72217, 0x380, 0x200054a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 72243, 0x47e, 0x80b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 72243, 0x380, 0x40b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 72270, 0x47e, 0x81485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 72270, 0x380, 0x41485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 72300, 0x7fe, 0xa }, /* SNP_COMMIT */
    { 72311, 0x7fa, 0xc0205301 }, /* SNP_GET_DERIVED_KEY */
    { 72311, 0x004, 0xc01c5301 }, /* SNP_GET_DERIVED_KEY */
    { 72331, 0x7fa, 0xc0205302 }, /* SNP_GET_EXT_REPORT */
    { 72331, 0x004, 0xc01c5302 }, /* SNP_GET_EXT_REPORT */
    { 72350, 0x7fa, 0xc0205300 }, /* SNP_GET_REPORT */
    { 72350, 0x004, 0xc01c5300 }, /* SNP_GET_REPORT */
    { 72365, 0x7fe, 0x53 }, /* SNP_GUEST_REQ_IOC_TYPE */
    { 72388, 0x7fe, 0x2 }, /* SNP_GUEST_VMM_ERR_BUSY */
    { 72411, 0x7fe, 0x1 }, /* SNP_GUEST_VMM_ERR_INVALID_LEN */
    { 72441, 0x7fe, 0x20 }, /* SNP_GUEST_VMM_ERR_SHIFT */
    { 72465, 0x7fe, 0x9 }, /* SNP_PLATFORM_STATUS */
    { 72485, 0x7fe, 0x40 }, /* SNP_REPORT_USER_DATA_SIZE */
    { 72511, 0x7fe, 0xb }, /* SNP_SET_CONFIG */
    { 72526, 0x7fe, 0xc }, /* SNP_VLEK_LOAD */
    { 72540, 0x7fe, 0x3 }, /* SOCK_BUF_LOCK_MASK */
    { 72559, 0x7fe, 0x80000 }, /* SOCK_CLOEXEC */
    { 72572, 0x7fe, 0x6 }, /* SOCK_DCCP */
    { 72582, 0x5fe, 0x2 }, /* SOCK_DGRAM */
    { 72582, 0x200, 0x1 }, /* SOCK_DGRAM */
    { 72593, 0x7fe, 0x89 }, /* SOCK_IOC_TYPE */
    { 72607, 0x5fe, 0x800 }, /* SOCK_NONBLOCK */
    { 72607, 0x200, 0x80 }, /* SOCK_NONBLOCK */
    { 72621, 0x7fe, 0xa }, /* SOCK_PACKET */
    { 72633, 0x7fe, 0x3 }, /* SOCK_RAW */
    { 72642, 0x7fe, 0x2 }, /* SOCK_RCVBUF_LOCK */
    { 72659, 0x7fe, 0x4 }, /* SOCK_RDM */
    { 72668, 0x7fe, 0x5 }, /* SOCK_SEQPACKET */
    { 72683, 0x7fe, 0x1 }, /* SOCK_SNDBUF_LOCK */
    { 72700, 0x5fe, 0x1 }, /* SOCK_STREAM */
    { 72700, 0x200, 0x2 }, /* SOCK_STREAM */
    { 72712, 0x7fe, 0xff }, /* SOCK_TXREHASH_DEFAULT */
    { 72734, 0x7fe, 0x0 }, /* SOCK_TXREHASH_DISABLED */
    { 72757, 0x7fe, 0x1 }, /* SOCK_TXREHASH_ENABLED */
    { 72779, 0x7fe, 0xf }, /* SOCK_TYPE_MASK */
    { 72794, 0x7fe, 0x109 }, /* SOL_AAL */
    { 72802, 0x7fe, 0x117 }, /* SOL_ALG */
    { 72810, 0x7fe, 0x102 }, /* SOL_ATALK */
    { 72820, 0x7fe, 0x108 }, /* SOL_ATM */
    { 72828, 0x7fe, 0x101 }, /* SOL_AX25 */
    { 72837, 0x7fe, 0x112 }, /* SOL_BLUETOOTH */
    { 72851, 0x7fe, 0x116 }, /* SOL_CAIF */
    { 72860, 0x7fe, 0x10d }, /* SOL_DCCP */
    { 72869, 0x7fe, 0x105 }, /* SOL_DECNET */
    { 72880, 0x7fe, 0x3a }, /* SOL_ICMPV6 */
    { 72891, 0x7fe, 0x0 }, /* SOL_IP */
    { 72898, 0x7fe, 0x29 }, /* SOL_IPV6 */
    { 72907, 0x7fe, 0x100 }, /* SOL_IPX */
    { 72915, 0x7fe, 0x10a }, /* SOL_IRDA */
    { 72924, 0x7fe, 0x115 }, /* SOL_IUCV */
    { 72933, 0x7fe, 0x119 }, /* SOL_KCM */
    { 72941, 0x7fe, 0x10c }, /* SOL_LLC */
    { 72949, 0x7fe, 0x11d }, /* SOL_MCTP */
    { 72958, 0x7fe, 0x11c }, /* SOL_MPTCP */
    { 72968, 0x7fe, 0x10b }, /* SOL_NETBEUI */
    { 72980, 0x7fe, 0x10e }, /* SOL_NETLINK */
    { 72992, 0x7fe, 0x103 }, /* SOL_NETROM */
    { 73003, 0x7fe, 0x118 }, /* SOL_NFC */
    { 73011, 0x7fe, 0x107 }, /* SOL_PACKET */
    { 73022, 0x7fe, 0x113 }, /* SOL_PNPIPE */
    { 73033, 0x7fe, 0x111 }, /* SOL_PPPOL2TP */
    { 73046, 0x7fe, 0xff }, /* SOL_RAW */
    { 73054, 0x7fe, 0x114 }, /* SOL_RDS */
    { 73062, 0x7fe, 0x104 }, /* SOL_ROSE */
    { 73071, 0x7fe, 0x110 }, /* SOL_RXRPC */
    { 73081, 0x7fe, 0x84 }, /* SOL_SCTP */
    { 73090, 0x7fe, 0x11e }, /* SOL_SMC */
    { 73098, 0x5fe, 0x1 }, /* SOL_SOCKET */
    { 73098, 0x200, 0xffff }, /* SOL_SOCKET */
    { 73109, 0x7fe, 0x6 }, /* SOL_TCP */
    { 73117, 0x7fe, 0x10f }, /* SOL_TIPC */
    { 73126, 0x7fe, 0x11a }, /* SOL_TLS */
    { 73134, 0x7fe, 0x11 }, /* SOL_UDP */
    { 73142, 0x7fe, 0x88 }, /* SOL_UDPLITE */
    { 73154, 0x7fe, 0x11f }, /* SOL_VSOCK */
    { 73164, 0x7fe, 0x106 }, /* SOL_X25 */
    { 73172, 0x7fe, 0x11b }, /* SOL_XDP */
    { 73180, 0x47e, 0x80044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 73180, 0x380, 0x40044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 73204, 0x47e, 0x80044d01 }, /* SOUND_MIXER_READ_BASS */
    { 73204, 0x380, 0x40044d01 }, /* SOUND_MIXER_READ_BASS */
    { 73226, 0x47e, 0x80044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 73226, 0x380, 0x40044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 73248, 0x47e, 0x80044d08 }, /* SOUND_MIXER_READ_CD */
    { 73248, 0x380, 0x40044d08 }, /* SOUND_MIXER_READ_CD */
    { 73268, 0x47e, 0x80044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 73268, 0x380, 0x40044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 73293, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 73293, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 73318, 0x47e, 0x80044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 73318, 0x380, 0x40044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 73341, 0x47e, 0x80044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 73341, 0x380, 0x40044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 73363, 0x47e, 0x80044d06 }, /* SOUND_MIXER_READ_LINE */
    { 73363, 0x380, 0x40044d06 }, /* SOUND_MIXER_READ_LINE */
    { 73385, 0x47e, 0x80044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 73385, 0x380, 0x40044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 73408, 0x47e, 0x80044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 73408, 0x380, 0x40044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 73431, 0x47e, 0x80044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 73431, 0x380, 0x40044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 73454, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 73454, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 73476, 0x47e, 0x80044d07 }, /* SOUND_MIXER_READ_MIC */
    { 73476, 0x380, 0x40044d07 }, /* SOUND_MIXER_READ_MIC */
    { 73497, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 73497, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 73519, 0x47e, 0x80044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 73519, 0x380, 0x40044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 73542, 0x47e, 0x80044d04 }, /* SOUND_MIXER_READ_PCM */
    { 73542, 0x380, 0x40044d04 }, /* SOUND_MIXER_READ_PCM */
    { 73563, 0x47e, 0x80044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 73563, 0x380, 0x40044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 73587, 0x47e, 0x80044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 73587, 0x380, 0x40044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 73612, 0x47e, 0x80044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 73612, 0x380, 0x40044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 73636, 0x47e, 0x80044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 73636, 0x380, 0x40044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 73661, 0x47e, 0x80044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 73661, 0x380, 0x40044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 73689, 0x47e, 0x80044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 73689, 0x380, 0x40044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 73712, 0x47e, 0x80044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 73712, 0x380, 0x40044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 73736, 0x47e, 0x80044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 73736, 0x380, 0x40044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 73760, 0x7fe, 0xc0044d0a }, /* SOUND_MIXER_WRITE_ALTPCM */
    { 73785, 0x7fe, 0xc0044d01 }, /* SOUND_MIXER_WRITE_BASS */
    { 73808, 0x7fe, 0xc0044d08 }, /* SOUND_MIXER_WRITE_CD */
    { 73829, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_ENHANCE */
    { 73855, 0x7fe, 0xc0044d0c }, /* SOUND_MIXER_WRITE_IGAIN */
    { 73879, 0x7fe, 0xc0044d09 }, /* SOUND_MIXER_WRITE_IMIX */
    { 73902, 0x7fe, 0xc0044d06 }, /* SOUND_MIXER_WRITE_LINE */
    { 73925, 0x7fe, 0xc0044d0e }, /* SOUND_MIXER_WRITE_LINE1 */
    { 73949, 0x7fe, 0xc0044d0f }, /* SOUND_MIXER_WRITE_LINE2 */
    { 73973, 0x7fe, 0xc0044d10 }, /* SOUND_MIXER_WRITE_LINE3 */
    { 73997, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_LOUD */
    { 74020, 0x7fe, 0xc0044d07 }, /* SOUND_MIXER_WRITE_MIC */
    { 74042, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_MUTE */
    { 74065, 0x7fe, 0xc0044d0d }, /* SOUND_MIXER_WRITE_OGAIN */
    { 74089, 0x7fe, 0xc0044d04 }, /* SOUND_MIXER_WRITE_PCM */
    { 74111, 0x7fe, 0xc0044d0b }, /* SOUND_MIXER_WRITE_RECLEV */
    { 74136, 0x7fe, 0xc0044dff }, /* SOUND_MIXER_WRITE_RECSRC */
    { 74161, 0x7fe, 0xc0044d05 }, /* SOUND_MIXER_WRITE_SPEAKER */
    { 74187, 0x7fe, 0xc0044d03 }, /* SOUND_MIXER_WRITE_SYNTH */
    { 74211, 0x7fe, 0xc0044d02 }, /* SOUND_MIXER_WRITE_TREBLE */
    { 74236, 0x7fe, 0xc0044d00 }, /* SOUND_MIXER_WRITE_VOLUME */
    { 74261, 0x47e, 0x80045005 }, /* SOUND_PCM_READ_BITS */
    { 74261, 0x380, 0x40045005 }, /* SOUND_PCM_READ_BITS */
    { 74281, 0x47e, 0x80045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 74281, 0x380, 0x40045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 74305, 0x47e, 0x80045007 }, /* SOUND_PCM_READ_FILTER */
    { 74305, 0x380, 0x40045007 }, /* SOUND_PCM_READ_FILTER */
    { 74327, 0x47e, 0x80045002 }, /* SOUND_PCM_READ_RATE */
    { 74327, 0x380, 0x40045002 }, /* SOUND_PCM_READ_RATE */
    { 74347, 0x7fe, 0xc0045005 }, /* SOUND_PCM_WRITE_BITS */
    { 74368, 0x7fe, 0xc0045006 }, /* SOUND_PCM_WRITE_CHANNELS */
    { 74393, 0x7fe, 0xc0045007 }, /* SOUND_PCM_WRITE_FILTER */
    { 74416, 0x7fe, 0xc0045002 }, /* SOUND_PCM_WRITE_RATE */
    { 74437, 0x5fe, 0x1e }, /* SO_ACCEPTCONN */
    { 74437, 0x200, 0x1009 }, /* SO_ACCEPTCONN */
    { 74451, 0x7fe, 0x32 }, /* SO_ATTACH_BPF */
    { 74465, 0x7fe, 0x1a }, /* SO_ATTACH_FILTER */
    { 74482, 0x7fe, 0x33 }, /* SO_ATTACH_REUSEPORT_CBPF */
    { 74507, 0x7fe, 0x34 }, /* SO_ATTACH_REUSEPORT_EBPF */
    { 74532, 0x7fe, 0x19 }, /* SO_BINDTODEVICE */
    { 74548, 0x7fe, 0x3e }, /* SO_BINDTOIFINDEX */
    { 74565, 0x7fe, 0x30 }, /* SO_BPF_EXTENSIONS */
    { 74583, 0x5fe, 0x6 }, /* SO_BROADCAST */
    { 74583, 0x200, 0x20 }, /* SO_BROADCAST */
    { 74596, 0x7fe, 0xe }, /* SO_BSDCOMPAT */
    { 74609, 0x7fe, 0x48 }, /* SO_BUF_LOCK */
    { 74621, 0x7fe, 0x2e }, /* SO_BUSY_POLL */
    { 74634, 0x7fe, 0x46 }, /* SO_BUSY_POLL_BUDGET */
    { 74654, 0x7fe, 0x35 }, /* SO_CNX_ADVICE */
    { 74668, 0x7fe, 0x39 }, /* SO_COOKIE */
    { 74678, 0x7fe, 0x1 }, /* SO_DEBUG */
    { 74687, 0x7fe, 0x1b }, /* SO_DETACH_BPF */
    { 74701, 0x7fe, 0x1b }, /* SO_DETACH_FILTER */
    { 74718, 0x7fe, 0x44 }, /* SO_DETACH_REUSEPORT_BPF */
    { 74742, 0x7fe, 0x4f }, /* SO_DEVMEM_DMABUF */
    { 74759, 0x7fe, 0x50 }, /* SO_DEVMEM_DONTNEED */
    { 74778, 0x7fe, 0x4e }, /* SO_DEVMEM_LINEAR */
    { 74795, 0x5fe, 0x27 }, /* SO_DOMAIN */
    { 74795, 0x200, 0x1029 }, /* SO_DOMAIN */
    { 74805, 0x5fe, 0x5 }, /* SO_DONTROUTE */
    { 74805, 0x200, 0x10 }, /* SO_DONTROUTE */
    { 74818, 0x7fe, 0x1 }, /* SO_EE_CODE_TXTIME_INVALID_PARAM */
    { 74850, 0x7fe, 0x2 }, /* SO_EE_CODE_TXTIME_MISSED */
    { 74875, 0x7fe, 0x1 }, /* SO_EE_CODE_ZEROCOPY_COPIED */
    { 74902, 0x7fe, 0x2 }, /* SO_EE_ORIGIN_ICMP */
    { 74920, 0x7fe, 0x3 }, /* SO_EE_ORIGIN_ICMP6 */
    { 74939, 0x7fe, 0x1 }, /* SO_EE_ORIGIN_LOCAL */
    { 74958, 0x7fe, 0x0 }, /* SO_EE_ORIGIN_NONE */
    { 74976, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TIMESTAMPING */
    { 75002, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TXSTATUS */
    { 75024, 0x7fe, 0x6 }, /* SO_EE_ORIGIN_TXTIME */
    { 75044, 0x7fe, 0x5 }, /* SO_EE_ORIGIN_ZEROCOPY */
    { 75066, 0x7fe, 0x1 }, /* SO_EE_RFC4884_FLAG_INVALID */
    { 75093, 0x5fe, 0x4 }, /* SO_ERROR */
    { 75093, 0x200, 0x1007 }, /* SO_ERROR */
    { 75102, 0x7fe, 0x1a }, /* SO_GET_FILTER */
    { 75116, 0x7fe, 0x31 }, /* SO_INCOMING_CPU */
    { 75132, 0x7fe, 0x38 }, /* SO_INCOMING_NAPI_ID */
    { 75152, 0x7fe, 0x54 }, /* SO_INQ */
    { 75159, 0x5fe, 0x9 }, /* SO_KEEPALIVE */
    { 75159, 0x200, 0x8 }, /* SO_KEEPALIVE */
    { 75172, 0x5fe, 0xd }, /* SO_LINGER */
    { 75172, 0x200, 0x80 }, /* SO_LINGER */
    { 75182, 0x7fe, 0x2c }, /* SO_LOCK_FILTER */
    { 75197, 0x7fe, 0x24 }, /* SO_MARK */
    { 75205, 0x7fe, 0x2f }, /* SO_MAX_PACING_RATE */
    { 75224, 0x7fe, 0x37 }, /* SO_MEMINFO */
    { 75235, 0x7fe, 0x47 }, /* SO_NETNS_COOKIE */
    { 75251, 0x7fe, 0x2b }, /* SO_NOFCS */
    { 75260, 0x7fe, 0xb }, /* SO_NO_CHECK */
    { 75272, 0x5fe, 0xa }, /* SO_OOBINLINE */
    { 75272, 0x200, 0x100 }, /* SO_OOBINLINE */
    { 75285, 0x47e, 0x10 }, /* SO_PASSCRED */
    { 75285, 0x180, 0x14 }, /* SO_PASSCRED */
    { 75285, 0x200, 0x11 }, /* SO_PASSCRED */
    { 75297, 0x7fe, 0x4c }, /* SO_PASSPIDFD */
    { 75310, 0x7fe, 0x53 }, /* SO_PASSRIGHTS */
    { 75324, 0x7fe, 0x22 }, /* SO_PASSSEC */
    { 75335, 0x7fe, 0x2a }, /* SO_PEEK_OFF */
    { 75347, 0x47e, 0x11 }, /* SO_PEERCRED */
    { 75347, 0x180, 0x15 }, /* SO_PEERCRED */
    { 75347, 0x200, 0x12 }, /* SO_PEERCRED */
    { 75359, 0x7fe, 0x3b }, /* SO_PEERGROUPS */
    { 75373, 0x7fe, 0x1c }, /* SO_PEERNAME */
    { 75385, 0x7fe, 0x4d }, /* SO_PEERPIDFD */
    { 75398, 0x5fe, 0x1f }, /* SO_PEERSEC */
    { 75398, 0x200, 0x1e }, /* SO_PEERSEC */
    { 75409, 0x7fe, 0x45 }, /* SO_PREFER_BUSY_POLL */
    { 75429, 0x7fe, 0xc }, /* SO_PRIORITY */
    { 75441, 0x5fe, 0x26 }, /* SO_PROTOCOL */
    { 75441, 0x200, 0x1028 }, /* SO_PROTOCOL */
    { 75453, 0x5fe, 0x8 }, /* SO_RCVBUF */
    { 75453, 0x200, 0x1002 }, /* SO_RCVBUF */
    { 75463, 0x7fe, 0x21 }, /* SO_RCVBUFFORCE */
    { 75478, 0x47e, 0x12 }, /* SO_RCVLOWAT */
    { 75478, 0x180, 0x10 }, /* SO_RCVLOWAT */
    { 75478, 0x200, 0x1004 }, /* SO_RCVLOWAT */
    { 75490, 0x7fe, 0x4b }, /* SO_RCVMARK */
    { 75501, 0x7fe, 0x52 }, /* SO_RCVPRIORITY */
    { 75516, 0x47e, 0x14 }, /* SO_RCVTIMEO */
    { 75516, 0x180, 0x12 }, /* SO_RCVTIMEO */
    { 75516, 0x200, 0x1006 }, /* SO_RCVTIMEO */
    { 75528, 0x7fe, 0x42 }, /* SO_RCVTIMEO_NEW */
    { 75544, 0x47e, 0x14 }, /* SO_RCVTIMEO_OLD */
    { 75544, 0x180, 0x12 }, /* SO_RCVTIMEO_OLD */
    { 75544, 0x200, 0x1006 }, /* SO_RCVTIMEO_OLD */
    { 75560, 0x7fe, 0x49 }, /* SO_RESERVE_MEM */
    { 75575, 0x5fe, 0x2 }, /* SO_REUSEADDR */
    { 75575, 0x200, 0x4 }, /* SO_REUSEADDR */
    { 75588, 0x5fe, 0xf }, /* SO_REUSEPORT */
    { 75588, 0x200, 0x200 }, /* SO_REUSEPORT */
    { 75601, 0x7fe, 0x28 }, /* SO_RXQ_OVFL */
    { 75613, 0x7fe, 0x16 }, /* SO_SECURITY_AUTHENTICATION */
    { 75640, 0x7fe, 0x18 }, /* SO_SECURITY_ENCRYPTION_NETWORK */
    { 75671, 0x7fe, 0x17 }, /* SO_SECURITY_ENCRYPTION_TRANSPORT */
    { 75704, 0x7fe, 0x2d }, /* SO_SELECT_ERR_QUEUE */
    { 75724, 0x5fe, 0x7 }, /* SO_SNDBUF */
    { 75724, 0x200, 0x1001 }, /* SO_SNDBUF */
    { 75734, 0x5fe, 0x20 }, /* SO_SNDBUFFORCE */
    { 75734, 0x200, 0x1f }, /* SO_SNDBUFFORCE */
    { 75749, 0x47e, 0x13 }, /* SO_SNDLOWAT */
    { 75749, 0x180, 0x11 }, /* SO_SNDLOWAT */
    { 75749, 0x200, 0x1003 }, /* SO_SNDLOWAT */
    { 75761, 0x47e, 0x15 }, /* SO_SNDTIMEO */
    { 75761, 0x180, 0x13 }, /* SO_SNDTIMEO */
    { 75761, 0x200, 0x1005 }, /* SO_SNDTIMEO */
    { 75773, 0x7fe, 0x43 }, /* SO_SNDTIMEO_NEW */
    { 75789, 0x47e, 0x15 }, /* SO_SNDTIMEO_OLD */
    { 75789, 0x180, 0x13 }, /* SO_SNDTIMEO_OLD */
    { 75789, 0x200, 0x1005 }, /* SO_SNDTIMEO_OLD */
    { 75805, 0x200, 0x1008 }, /* SO_STYLE */
    { 75814, 0x7fe, 0x1d }, /* SO_TIMESTAMP */
    { 75827, 0x7fe, 0x25 }, /* SO_TIMESTAMPING */
    { 75843, 0x7fe, 0x41 }, /* SO_TIMESTAMPING_NEW */
    { 75863, 0x7fe, 0x25 }, /* SO_TIMESTAMPING_OLD */
    { 75883, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS */
    { 75898, 0x7fe, 0x40 }, /* SO_TIMESTAMPNS_NEW */
    { 75917, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS_OLD */
    { 75936, 0x7fe, 0x3f }, /* SO_TIMESTAMP_NEW */
    { 75953, 0x7fe, 0x1d }, /* SO_TIMESTAMP_OLD */
    { 75970, 0x7fe, 0x4a }, /* SO_TXREHASH */
    { 75982, 0x7fe, 0x3d }, /* SO_TXTIME */
    { 75992, 0x5fe, 0x3 }, /* SO_TYPE */
    { 75992, 0x200, 0x1008 }, /* SO_TYPE */
    { 76000, 0x7fe, 0x2 }, /* SO_VM_SOCKETS_BUFFER_MAX_SIZE */
    { 76030, 0x7fe, 0x1 }, /* SO_VM_SOCKETS_BUFFER_MIN_SIZE */
    { 76060, 0x7fe, 0x0 }, /* SO_VM_SOCKETS_BUFFER_SIZE */
    { 76086, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT */
    { 76116, 0x7fe, 0x8 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW */
    { 76150, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD */
    { 76184, 0x7fe, 0x7 }, /* SO_VM_SOCKETS_NONBLOCK_TXRX */
    { 76212, 0x7fe, 0x3 }, /* SO_VM_SOCKETS_PEER_HOST_VM_ID */
    { 76242, 0x7fe, 0x5 }, /* SO_VM_SOCKETS_TRUSTED */
    { 76264, 0x7fe, 0x29 }, /* SO_WIFI_STATUS */
    { 76279, 0x7fe, 0x3c }, /* SO_ZEROCOPY */
    { 76291, 0x7fe, 0x6b }, /* SPI_IOC_MAGIC */
    { 76305, 0x47e, 0x80016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 76305, 0x380, 0x40016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 76330, 0x47e, 0x80016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 76330, 0x380, 0x40016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 76351, 0x47e, 0x80046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 76351, 0x380, 0x40046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 76375, 0x47e, 0x80016b01 }, /* SPI_IOC_RD_MODE */
    { 76375, 0x380, 0x40016b01 }, /* SPI_IOC_RD_MODE */
    { 76391, 0x47e, 0x80046b05 }, /* SPI_IOC_RD_MODE32 */
    { 76391, 0x380, 0x40046b05 }, /* SPI_IOC_RD_MODE32 */
    { 76409, 0x47e, 0x40016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 76409, 0x380, 0x80016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 76434, 0x47e, 0x40016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 76434, 0x380, 0x80016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 76455, 0x47e, 0x40046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 76455, 0x380, 0x80046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 76479, 0x47e, 0x40016b01 }, /* SPI_IOC_WR_MODE */
    { 76479, 0x380, 0x80016b01 }, /* SPI_IOC_WR_MODE */
    { 76495, 0x47e, 0x40046b05 }, /* SPI_IOC_WR_MODE32 */
    { 76495, 0x380, 0x80046b05 }, /* SPI_IOC_WR_MODE32 */
    { 76513, 0x7fe, 0x80000000 }, /* SPLICE_F_FD_IN_FIXED */
    { 76534, 0x7fe, 0x3 }, /* SS_CONNECTED */
    { 76547, 0x7fe, 0x2 }, /* SS_CONNECTING */
    { 76561, 0x7fe, 0x4 }, /* SS_DISCONNECTING */
    { 76578, 0x7fe, 0x0 }, /* SS_FREE */
    { 76586, 0x7fe, 0x1 }, /* SS_UNCONNECTED */
    { 76601, 0x006, 0xc }, /* SS_VECTOR */
    { 76611, 0x7fe, 0xfff }, /* STATX_ALL */
    { 76621, 0x7fe, 0x20 }, /* STATX_ATIME */
    { 76633, 0x7fe, 0x20 }, /* STATX_ATTR_APPEND */
    { 76651, 0x7fe, 0x1000 }, /* STATX_ATTR_AUTOMOUNT */
    { 76672, 0x7fe, 0x4 }, /* STATX_ATTR_COMPRESSED */
    { 76694, 0x7fe, 0x200000 }, /* STATX_ATTR_DAX */
    { 76709, 0x7fe, 0x800 }, /* STATX_ATTR_ENCRYPTED */
    { 76730, 0x7fe, 0x10 }, /* STATX_ATTR_IMMUTABLE */
    { 76751, 0x7fe, 0x2000 }, /* STATX_ATTR_MOUNT_ROOT */
    { 76773, 0x7fe, 0x40 }, /* STATX_ATTR_NODUMP */
    { 76791, 0x7fe, 0x100000 }, /* STATX_ATTR_VERITY */
    { 76809, 0x7fe, 0x400000 }, /* STATX_ATTR_WRITE_ATOMIC */
    { 76833, 0x7fe, 0x7ff }, /* STATX_BASIC_STATS */
    { 76851, 0x7fe, 0x400 }, /* STATX_BLOCKS */
    { 76864, 0x7fe, 0x800 }, /* STATX_BTIME */
    { 76876, 0x7fe, 0x80 }, /* STATX_CTIME */
    { 76888, 0x7fe, 0x2000 }, /* STATX_DIOALIGN */
    { 76903, 0x7fe, 0x20000 }, /* STATX_DIO_READ_ALIGN */
    { 76924, 0x7fe, 0x10 }, /* STATX_GID */
    { 76934, 0x7fe, 0x100 }, /* STATX_INO */
    { 76944, 0x7fe, 0x1000 }, /* STATX_MNT_ID */
    { 76957, 0x7fe, 0x4000 }, /* STATX_MNT_ID_UNIQUE */
    { 76977, 0x7fe, 0x2 }, /* STATX_MODE */
    { 76988, 0x7fe, 0x40 }, /* STATX_MTIME */
    { 77000, 0x7fe, 0x4 }, /* STATX_NLINK */
    { 77012, 0x7fe, 0x200 }, /* STATX_SIZE */
    { 77023, 0x7fe, 0x8000 }, /* STATX_SUBVOL */
    { 77036, 0x7fe, 0x1 }, /* STATX_TYPE */
    { 77047, 0x7fe, 0x8 }, /* STATX_UID */
    { 77057, 0x7fe, 0x10000 }, /* STATX_WRITE_ATOMIC */
    { 77076, 0x7fe, 0x80000000 }, /* STATX__RESERVED */
    { 77092, 0x7fe, 0x4 }, /* SYNC_FILE_RANGE_WAIT_AFTER */
    { 77119, 0x7fe, 0x1 }, /* SYNC_FILE_RANGE_WAIT_BEFORE */
    { 77147, 0x7fe, 0x2 }, /* SYNC_FILE_RANGE_WRITE */
    { 77169, 0x7fe, 0x7 }, /* SYNC_FILE_RANGE_WRITE_AND_WAIT */
    { 77200, 0x7fe, 0xc0383e04 }, /* SYNC_IOC_FILE_INFO */
    { 77219, 0x7fe, 0x3e }, /* SYNC_IOC_MAGIC */
    { 77234, 0x7fe, 0xc0303e03 }, /* SYNC_IOC_MERGE */
    { 77249, 0x47e, 0x40103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 77249, 0x380, 0x80103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 77271, 0x7fe, 0x5 }, /* SYS_ACCEPT */
    { 77282, 0x7fe, 0x12 }, /* SYS_ACCEPT4 */
    { 77294, 0x7fe, 0x2 }, /* SYS_BIND */
    { 77303, 0x7fe, 0x3 }, /* SYS_CONNECT */
    { 77315, 0x7fe, 0x7 }, /* SYS_GETPEERNAME */
    { 77331, 0x7fe, 0x6 }, /* SYS_GETSOCKNAME */
    { 77347, 0x7fe, 0xf }, /* SYS_GETSOCKOPT */
    { 77362, 0x7fe, 0x4 }, /* SYS_LISTEN */
    { 77373, 0x7fe, 0xa }, /* SYS_RECV */
    { 77382, 0x7fe, 0xc }, /* SYS_RECVFROM */
    { 77395, 0x7fe, 0x13 }, /* SYS_RECVMMSG */
    { 77408, 0x7fe, 0x11 }, /* SYS_RECVMSG */
    { 77420, 0x7fe, 0x9 }, /* SYS_SEND */
    { 77429, 0x7fe, 0x14 }, /* SYS_SENDMMSG */
    { 77442, 0x7fe, 0x10 }, /* SYS_SENDMSG */
    { 77454, 0x7fe, 0xb }, /* SYS_SENDTO */
    { 77465, 0x7fe, 0xe }, /* SYS_SETSOCKOPT */
    { 77480, 0x7fe, 0xd }, /* SYS_SHUTDOWN */
    { 77493, 0x7fe, 0x1 }, /* SYS_SOCKET */
    { 77504, 0x7fe, 0x8 }, /* SYS_SOCKETPAIR */
    { 77519, 0x7fe, 0x6000 }, /* S_IFBLK */
    { 77527, 0x7fe, 0x2000 }, /* S_IFCHR */
    { 77535, 0x7fe, 0x4000 }, /* S_IFDIR */
    { 77543, 0x7fe, 0x1000 }, /* S_IFIFO */
    { 77551, 0x7fe, 0xa000 }, /* S_IFLNK */
    { 77559, 0x7fe, 0xf000 }, /* S_IFMT */
    { 77566, 0x7fe, 0x8000 }, /* S_IFREG */
    { 77574, 0x7fe, 0xc000 }, /* S_IFSOCK */
    { 77583, 0x7fe, 0x20 }, /* S_IRGRP */
    { 77591, 0x7fe, 0x4 }, /* S_IROTH */
    { 77599, 0x7fe, 0x100 }, /* S_IRUSR */
    { 77607, 0x7fe, 0x38 }, /* S_IRWXG */
    { 77615, 0x7fe, 0x7 }, /* S_IRWXO */
    { 77623, 0x7fe, 0x1c0 }, /* S_IRWXU */
    { 77631, 0x7fe, 0x400 }, /* S_ISGID */
    { 77639, 0x7fe, 0x800 }, /* S_ISUID */
    { 77647, 0x7fe, 0x200 }, /* S_ISVTX */
    { 77655, 0x7fe, 0x10 }, /* S_IWGRP */
    { 77663, 0x7fe, 0x2 }, /* S_IWOTH */
    { 77671, 0x7fe, 0x80 }, /* S_IWUSR */
    { 77679, 0x7fe, 0x8 }, /* S_IXGRP */
    { 77687, 0x7fe, 0x1 }, /* S_IXOTH */
    { 77695, 0x7fe, 0x40 }, /* S_IXUSR */
    { 77703, 0x47e, 0x540b }, /* TCFLSH */
    { 77703, 0x180, 0x2000741f }, /* TCFLSH */
    { 77703, 0x200, 0x5407 }, /* TCFLSH */
    { 77710, 0x47e, 0x5405 }, /* TCGETA */
    { 77710, 0x180, 0x40147417 }, /* TCGETA */
    { 77710, 0x200, 0x5401 }, /* TCGETA */
    { 77717, 0x47e, 0x5401 }, /* TCGETS */
    { 77717, 0x180, 0x402c7413 }, /* TCGETS */
    { 77717, 0x200, 0x540d }, /* TCGETS */
    { 77724, 0x47e, 0x802c542a }, /* TCGETS2 */
    { 77724, 0x200, 0x4030542a }, /* TCGETS2 */
    { 77732, 0x47e, 0x5432 }, /* TCGETX */
    { 77739, 0x7fe, 0x0 }, /* TCIFLUSH */
    { 77748, 0x7fe, 0x2 }, /* TCIOFF */
    { 77755, 0x7fe, 0x2 }, /* TCIOFLUSH */
    { 77765, 0x7fe, 0x3 }, /* TCION */
    { 77771, 0x7fe, 0x1 }, /* TCOFLUSH */
    { 77780, 0x7fe, 0x0 }, /* TCOOFF */
    { 77787, 0x7fe, 0x1 }, /* TCOON */
    { 77793, 0x7fe, 0x2 }, /* TCP_ACCECN_OPT_COUNTER_SEEN */
    { 77821, 0x7fe, 0x1 }, /* TCP_ACCECN_OPT_EMPTY_SEEN */
    { 77847, 0x7fe, 0x3 }, /* TCP_ACCECN_OPT_FAIL_SEEN */
    { 77872, 0x7fe, 0x0 }, /* TCP_ACCECN_OPT_NOT_SEEN */
    { 77896, 0x7fe, 0x26 }, /* TCP_AO_ADD_KEY */
    { 77911, 0x7fe, 0x27 }, /* TCP_AO_DEL_KEY */
    { 77926, 0x7fe, 0x29 }, /* TCP_AO_GET_KEYS */
    { 77942, 0x7fe, 0x28 }, /* TCP_AO_INFO */
    { 77954, 0x7fe, 0x2 }, /* TCP_AO_KEYF_EXCLUDE_OPT */
    { 77978, 0x7fe, 0x1 }, /* TCP_AO_KEYF_IFINDEX */
    { 77998, 0x7fe, 0x50 }, /* TCP_AO_MAXKEYLEN */
    { 78015, 0x7fe, 0x2a }, /* TCP_AO_REPAIR */
    { 78029, 0x7fe, 0x2 }, /* TCP_CA_CWR */
    { 78040, 0x7fe, 0x1 }, /* TCP_CA_Disorder */
    { 78056, 0x7fe, 0x4 }, /* TCP_CA_Loss */
    { 78068, 0x7fe, 0x0 }, /* TCP_CA_Open */
    { 78080, 0x7fe, 0x3 }, /* TCP_CA_Recovery */
    { 78096, 0x7fe, 0x1a }, /* TCP_CC_INFO */
    { 78108, 0x7fe, 0x24 }, /* TCP_CM_INQ */
    { 78119, 0x7fe, 0xd }, /* TCP_CONGESTION */
    { 78134, 0x7fe, 0x3 }, /* TCP_CORK */
    { 78143, 0x6be, 0xf0 }, /* TCP_DATA_OFFSET */
    { 78143, 0x140, 0xf0000000 }, /* TCP_DATA_OFFSET */
    { 78159, 0x7fe, 0x9 }, /* TCP_DEFER_ACCEPT */
    { 78176, 0x7fe, 0x2e }, /* TCP_DELACK_MAX_US */
    { 78194, 0x7fe, 0x7 }, /* TCP_ENCAP_ESPINTCP */
    { 78213, 0x7fe, 0x17 }, /* TCP_FASTOPEN */
    { 78226, 0x7fe, 0x1e }, /* TCP_FASTOPEN_CONNECT */
    { 78247, 0x7fe, 0x21 }, /* TCP_FASTOPEN_KEY */
    { 78264, 0x7fe, 0x22 }, /* TCP_FASTOPEN_NO_COOKIE */
    { 78287, 0x6be, 0x1000 }, /* TCP_FLAG_ACK */
    { 78287, 0x140, 0x100000 }, /* TCP_FLAG_ACK */
    { 78300, 0x6be, 0x1 }, /* TCP_FLAG_AE */
    { 78300, 0x140, 0x1000000 }, /* TCP_FLAG_AE */
    { 78312, 0x6be, 0x8000 }, /* TCP_FLAG_CWR */
    { 78312, 0x140, 0x800000 }, /* TCP_FLAG_CWR */
    { 78325, 0x6be, 0x4000 }, /* TCP_FLAG_ECE */
    { 78325, 0x140, 0x400000 }, /* TCP_FLAG_ECE */
    { 78338, 0x6be, 0x100 }, /* TCP_FLAG_FIN */
    { 78338, 0x140, 0x10000 }, /* TCP_FLAG_FIN */
    { 78351, 0x6be, 0x800 }, /* TCP_FLAG_PSH */
    { 78351, 0x140, 0x80000 }, /* TCP_FLAG_PSH */
    { 78364, 0x6be, 0x400 }, /* TCP_FLAG_RST */
    { 78364, 0x140, 0x40000 }, /* TCP_FLAG_RST */
    { 78377, 0x6be, 0x200 }, /* TCP_FLAG_SYN */
    { 78377, 0x140, 0x20000 }, /* TCP_FLAG_SYN */
    { 78390, 0x6be, 0x2000 }, /* TCP_FLAG_URG */
    { 78390, 0x140, 0x200000 }, /* TCP_FLAG_URG */
    { 78403, 0x7fe, 0xb }, /* TCP_INFO */
    { 78412, 0x7fe, 0x24 }, /* TCP_INQ */
    { 78420, 0x7fe, 0x2b }, /* TCP_IS_MPTCP */
    { 78433, 0x7fe, 0x6 }, /* TCP_KEEPCNT */
    { 78445, 0x7fe, 0x4 }, /* TCP_KEEPIDLE */
    { 78458, 0x7fe, 0x5 }, /* TCP_KEEPINTVL */
    { 78472, 0x7fe, 0x8 }, /* TCP_LINGER2 */
    { 78484, 0x7fe, 0x2 }, /* TCP_MAXSEG */
    { 78495, 0x7fe, 0xe }, /* TCP_MD5SIG */
    { 78506, 0x7fe, 0x20 }, /* TCP_MD5SIG_EXT */
    { 78521, 0x7fe, 0x2 }, /* TCP_MD5SIG_FLAG_IFINDEX */
    { 78545, 0x7fe, 0x1 }, /* TCP_MD5SIG_FLAG_PREFIX */
    { 78568, 0x7fe, 0x50 }, /* TCP_MD5SIG_MAXKEYLEN */
    { 78589, 0x7fe, 0x218 }, /* TCP_MSS_DEFAULT */
    { 78605, 0x7fe, 0x4c4 }, /* TCP_MSS_DESIRED */
    { 78621, 0x7fe, 0x1 }, /* TCP_NLA_BUSY */
    { 78634, 0x7fe, 0x18 }, /* TCP_NLA_BYTES_NOTSENT */
    { 78656, 0x7fe, 0x13 }, /* TCP_NLA_BYTES_RETRANS */
    { 78678, 0x7fe, 0x12 }, /* TCP_NLA_BYTES_SENT */
    { 78697, 0x7fe, 0xe }, /* TCP_NLA_CA_STATE */
    { 78714, 0x7fe, 0x4 }, /* TCP_NLA_DATA_SEGS_OUT */
    { 78736, 0x7fe, 0x10 }, /* TCP_NLA_DELIVERED */
    { 78754, 0x7fe, 0x11 }, /* TCP_NLA_DELIVERED_CE */
    { 78775, 0x7fe, 0x7 }, /* TCP_NLA_DELIVERY_RATE */
    { 78797, 0x7fe, 0xc }, /* TCP_NLA_DELIVERY_RATE_APP_LMT */
    { 78827, 0x7fe, 0x14 }, /* TCP_NLA_DSACK_DUPS */
    { 78846, 0x7fe, 0x19 }, /* TCP_NLA_EDT */
    { 78858, 0x7fe, 0xa }, /* TCP_NLA_MIN_RTT */
    { 78874, 0x7fe, 0x6 }, /* TCP_NLA_PACING_RATE */
    { 78894, 0x7fe, 0x0 }, /* TCP_NLA_PAD */
    { 78906, 0x7fe, 0xb }, /* TCP_NLA_RECUR_RETRANS */
    { 78928, 0x7fe, 0x1b }, /* TCP_NLA_REHASH */
    { 78943, 0x7fe, 0x9 }, /* TCP_NLA_REORDERING */
    { 78962, 0x7fe, 0x15 }, /* TCP_NLA_REORD_SEEN */
    { 78981, 0x7fe, 0x2 }, /* TCP_NLA_RWND_LIMITED */
    { 79002, 0x7fe, 0x3 }, /* TCP_NLA_SNDBUF_LIMITED */
    { 79025, 0x7fe, 0xd }, /* TCP_NLA_SNDQ_SIZE */
    { 79043, 0x7fe, 0x8 }, /* TCP_NLA_SND_CWND */
    { 79060, 0x7fe, 0xf }, /* TCP_NLA_SND_SSTHRESH */
    { 79081, 0x7fe, 0x16 }, /* TCP_NLA_SRTT */
    { 79094, 0x7fe, 0x17 }, /* TCP_NLA_TIMEOUT_REHASH */
    { 79117, 0x7fe, 0x5 }, /* TCP_NLA_TOTAL_RETRANS */
    { 79139, 0x7fe, 0x1a }, /* TCP_NLA_TTL */
    { 79151, 0x7fe, 0x1 }, /* TCP_NODELAY */
    { 79163, 0x7fe, 0x19 }, /* TCP_NOTSENT_LOWAT */
    { 79181, 0x7fe, 0x0 }, /* TCP_NO_QUEUE */
    { 79194, 0x7fe, 0x3 }, /* TCP_QUEUES_NR */
    { 79208, 0x7fe, 0x15 }, /* TCP_QUEUE_SEQ */
    { 79222, 0x7fe, 0xc }, /* TCP_QUICKACK */
    { 79235, 0x7fe, 0x1 }, /* TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT */
    { 79276, 0x7fe, 0x1 }, /* TCP_RECV_QUEUE */
    { 79291, 0x7fe, 0x13 }, /* TCP_REPAIR */
    { 79302, 0x7fe, 0x0 }, /* TCP_REPAIR_OFF */
    { 79317, 0x7fe, 0xffffffffffffffff }, /* TCP_REPAIR_OFF_NO_WP */
    { 79338, 0x7fe, 0x1 }, /* TCP_REPAIR_ON */
    { 79352, 0x7fe, 0x16 }, /* TCP_REPAIR_OPTIONS */
    { 79371, 0x7fe, 0x14 }, /* TCP_REPAIR_QUEUE */
    { 79388, 0x7fe, 0x1d }, /* TCP_REPAIR_WINDOW */
    { 79406, 0x6be, 0xe }, /* TCP_RESERVED_BITS */
    { 79406, 0x140, 0xe000000 }, /* TCP_RESERVED_BITS */
    { 79424, 0x7fe, 0x2c }, /* TCP_RTO_MAX_MS */
    { 79439, 0x7fe, 0x2d }, /* TCP_RTO_MIN_US */
    { 79454, 0x7fe, 0x1c }, /* TCP_SAVED_SYN */
    { 79468, 0x7fe, 0x1b }, /* TCP_SAVE_SYN */
    { 79481, 0x7fe, 0x2 }, /* TCP_SEND_QUEUE */
    { 79496, 0x7fe, 0x7 }, /* TCP_SYNCNT */
    { 79507, 0x7fe, 0x11 }, /* TCP_THIN_DUPACK */
    { 79523, 0x7fe, 0x10 }, /* TCP_THIN_LINEAR_TIMEOUTS */
    { 79548, 0x7fe, 0x18 }, /* TCP_TIMESTAMP */
    { 79562, 0x7fe, 0x25 }, /* TCP_TX_DELAY */
    { 79575, 0x7fe, 0x1f }, /* TCP_ULP */
    { 79583, 0x7fe, 0x12 }, /* TCP_USER_TIMEOUT */
    { 79600, 0x7fe, 0xa }, /* TCP_WINDOW_CLAMP */
    { 79617, 0x7fe, 0x23 }, /* TCP_ZEROCOPY_RECEIVE */
    { 79638, 0x5fe, 0x1 }, /* TCSADRAIN */
    { 79638, 0x200, 0x540f }, /* TCSADRAIN */
    { 79648, 0x5fe, 0x2 }, /* TCSAFLUSH */
    { 79648, 0x200, 0x5410 }, /* TCSAFLUSH */
    { 79658, 0x5fe, 0x0 }, /* TCSANOW */
    { 79658, 0x200, 0x540e }, /* TCSANOW */
    { 79666, 0x47e, 0x5409 }, /* TCSBRK */
    { 79666, 0x180, 0x2000741d }, /* TCSBRK */
    { 79666, 0x200, 0x5405 }, /* TCSBRK */
    { 79673, 0x5fe, 0x5425 }, /* TCSBRKP */
    { 79673, 0x200, 0x5486 }, /* TCSBRKP */
    { 79681, 0x47e, 0x5406 }, /* TCSETA */
    { 79681, 0x180, 0x80147418 }, /* TCSETA */
    { 79681, 0x200, 0x5402 }, /* TCSETA */
    { 79688, 0x47e, 0x5408 }, /* TCSETAF */
    { 79688, 0x180, 0x8014741c }, /* TCSETAF */
    { 79688, 0x200, 0x5404 }, /* TCSETAF */
    { 79696, 0x47e, 0x5407 }, /* TCSETAW */
    { 79696, 0x180, 0x80147419 }, /* TCSETAW */
    { 79696, 0x200, 0x5403 }, /* TCSETAW */
    { 79704, 0x47e, 0x5402 }, /* TCSETS */
    { 79704, 0x180, 0x802c7414 }, /* TCSETS */
    { 79704, 0x200, 0x540e }, /* TCSETS */
    { 79711, 0x47e, 0x402c542b }, /* TCSETS2 */
    { 79711, 0x200, 0x8030542b }, /* TCSETS2 */
    { 79719, 0x47e, 0x5404 }, /* TCSETSF */
    { 79719, 0x180, 0x802c7416 }, /* TCSETSF */
    { 79719, 0x200, 0x5410 }, /* TCSETSF */
    { 79727, 0x47e, 0x402c542d }, /* TCSETSF2 */
    { 79727, 0x200, 0x8030542d }, /* TCSETSF2 */
    { 79736, 0x47e, 0x5403 }, /* TCSETSW */
    { 79736, 0x180, 0x802c7415 }, /* TCSETSW */
    { 79736, 0x200, 0x540f }, /* TCSETSW */
    { 79744, 0x47e, 0x402c542c }, /* TCSETSW2 */
    { 79744, 0x200, 0x8030542c }, /* TCSETSW2 */
    { 79753, 0x47e, 0x5433 }, /* TCSETX */
    { 79760, 0x47e, 0x5434 }, /* TCSETXF */
    { 79768, 0x47e, 0x5435 }, /* TCSETXW */
    { 79776, 0x47e, 0x540a }, /* TCXONC */
    { 79776, 0x180, 0x2000741e }, /* TCXONC */
    { 79776, 0x200, 0x5406 }, /* TCXONC */
    { 79783, 0x7fe, 0x80000 }, /* TFD_CLOEXEC */
    { 79795, 0x47e, 0x40085400 }, /* TFD_IOC_SET_TICKS */
    { 79795, 0x380, 0x80085400 }, /* TFD_IOC_SET_TICKS */
    { 79813, 0x5fe, 0x800 }, /* TFD_NONBLOCK */
    { 79813, 0x200, 0x80 }, /* TFD_NONBLOCK */
    { 79826, 0x7fe, 0x1 }, /* TFD_TIMER_ABSTIME */
    { 79844, 0x7fe, 0x2 }, /* TFD_TIMER_CANCEL_ON_SET */
    { 79868, 0x7fe, 0x1 }, /* TIMER_ABSTIME */
    { 79882, 0x7fe, 0x5428 }, /* TIOCCBRK */
    { 79891, 0x5fe, 0x541d }, /* TIOCCONS */
    { 79891, 0x200, 0x80047478 }, /* TIOCCONS */
    { 79900, 0x5fe, 0x540c }, /* TIOCEXCL */
    { 79900, 0x200, 0x740d }, /* TIOCEXCL */
    { 79909, 0x47e, 0x80045432 }, /* TIOCGDEV */
    { 79909, 0x380, 0x40045432 }, /* TIOCGDEV */
    { 79918, 0x180, 0x40067412 }, /* TIOCGETC */
    { 79927, 0x5fe, 0x5424 }, /* TIOCGETD */
    { 79927, 0x200, 0x7400 }, /* TIOCGETD */
    { 79936, 0x180, 0x40067408 }, /* TIOCGETP */
    { 79936, 0x200, 0x7408 }, /* TIOCGETP */
    { 79945, 0x47e, 0x80045440 }, /* TIOCGEXCL */
    { 79945, 0x380, 0x40045440 }, /* TIOCGEXCL */
    { 79955, 0x5fe, 0x545d }, /* TIOCGICOUNT */
    { 79955, 0x200, 0x5492 }, /* TIOCGICOUNT */
    { 79967, 0x47e, 0x80285442 }, /* TIOCGISO7816 */
    { 79967, 0x380, 0x40285442 }, /* TIOCGISO7816 */
    { 79980, 0x5fe, 0x5456 }, /* TIOCGLCKTRMIOS */
    { 79980, 0x200, 0x548b }, /* TIOCGLCKTRMIOS */
    { 79995, 0x180, 0x40067474 }, /* TIOCGLTC */
    { 79995, 0x200, 0x7474 }, /* TIOCGLTC */
    { 80004, 0x47e, 0x540f }, /* TIOCGPGRP */
    { 80004, 0x380, 0x40047477 }, /* TIOCGPGRP */
    { 80014, 0x47e, 0x80045438 }, /* TIOCGPKT */
    { 80014, 0x380, 0x40045438 }, /* TIOCGPKT */
    { 80023, 0x47e, 0x80045439 }, /* TIOCGPTLCK */
    { 80023, 0x380, 0x40045439 }, /* TIOCGPTLCK */
    { 80034, 0x47e, 0x80045430 }, /* TIOCGPTN */
    { 80034, 0x380, 0x40045430 }, /* TIOCGPTN */
    { 80043, 0x47e, 0x5441 }, /* TIOCGPTPEER */
    { 80043, 0x380, 0x20005441 }, /* TIOCGPTPEER */
    { 80055, 0x5fe, 0x542e }, /* TIOCGRS485 */
    { 80055, 0x200, 0x4020542e }, /* TIOCGRS485 */
    { 80066, 0x5fe, 0x541e }, /* TIOCGSERIAL */
    { 80066, 0x200, 0x5484 }, /* TIOCGSERIAL */
    { 80078, 0x5fe, 0x5429 }, /* TIOCGSID */
    { 80078, 0x200, 0x7416 }, /* TIOCGSID */
    { 80087, 0x5fe, 0x5419 }, /* TIOCGSOFTCAR */
    { 80087, 0x200, 0x5481 }, /* TIOCGSOFTCAR */
    { 80100, 0x47e, 0x5413 }, /* TIOCGWINSZ */
    { 80100, 0x380, 0x40087468 }, /* TIOCGWINSZ */
    { 80111, 0x47e, 0x541b }, /* TIOCINQ */
    { 80111, 0x180, 0x4004667f }, /* TIOCINQ */
    { 80111, 0x200, 0x467f }, /* TIOCINQ */
    { 80119, 0x5fe, 0x541c }, /* TIOCLINUX */
    { 80119, 0x200, 0x5483 }, /* TIOCLINUX */
    { 80129, 0x5fe, 0x5417 }, /* TIOCMBIC */
    { 80129, 0x200, 0x741c }, /* TIOCMBIC */
    { 80138, 0x5fe, 0x5416 }, /* TIOCMBIS */
    { 80138, 0x200, 0x741b }, /* TIOCMBIS */
    { 80147, 0x5fe, 0x5415 }, /* TIOCMGET */
    { 80147, 0x200, 0x741d }, /* TIOCMGET */
    { 80156, 0x5fe, 0x545c }, /* TIOCMIWAIT */
    { 80156, 0x200, 0x5491 }, /* TIOCMIWAIT */
    { 80167, 0x5fe, 0x5418 }, /* TIOCMSET */
    { 80167, 0x200, 0x741a }, /* TIOCMSET */
    { 80176, 0x5fe, 0x40 }, /* TIOCM_CAR */
    { 80176, 0x200, 0x100 }, /* TIOCM_CAR */
    { 80186, 0x5fe, 0x40 }, /* TIOCM_CD */
    { 80186, 0x200, 0x100 }, /* TIOCM_CD */
    { 80195, 0x5fe, 0x20 }, /* TIOCM_CTS */
    { 80195, 0x200, 0x40 }, /* TIOCM_CTS */
    { 80205, 0x5fe, 0x100 }, /* TIOCM_DSR */
    { 80205, 0x200, 0x400 }, /* TIOCM_DSR */
    { 80215, 0x7fe, 0x2 }, /* TIOCM_DTR */
    { 80225, 0x7fe, 0x1 }, /* TIOCM_LE */
    { 80234, 0x7fe, 0x8000 }, /* TIOCM_LOOP */
    { 80245, 0x7fe, 0x2000 }, /* TIOCM_OUT1 */
    { 80256, 0x7fe, 0x4000 }, /* TIOCM_OUT2 */
    { 80267, 0x5fe, 0x80 }, /* TIOCM_RI */
    { 80267, 0x200, 0x200 }, /* TIOCM_RI */
    { 80276, 0x5fe, 0x80 }, /* TIOCM_RNG */
    { 80276, 0x200, 0x200 }, /* TIOCM_RNG */
    { 80286, 0x7fe, 0x4 }, /* TIOCM_RTS */
    { 80296, 0x5fe, 0x10 }, /* TIOCM_SR */
    { 80296, 0x200, 0x20 }, /* TIOCM_SR */
    { 80305, 0x5fe, 0x8 }, /* TIOCM_ST */
    { 80305, 0x200, 0x10 }, /* TIOCM_ST */
    { 80314, 0x5fe, 0x5422 }, /* TIOCNOTTY */
    { 80314, 0x200, 0x5471 }, /* TIOCNOTTY */
    { 80324, 0x5fe, 0x540d }, /* TIOCNXCL */
    { 80324, 0x200, 0x740e }, /* TIOCNXCL */
    { 80333, 0x47e, 0x5411 }, /* TIOCOUTQ */
    { 80333, 0x180, 0x40047473 }, /* TIOCOUTQ */
    { 80333, 0x200, 0x7472 }, /* TIOCOUTQ */
    { 80342, 0x5fe, 0x5420 }, /* TIOCPKT */
    { 80342, 0x200, 0x5470 }, /* TIOCPKT */
    { 80350, 0x7fe, 0x0 }, /* TIOCPKT_DATA */
    { 80363, 0x7fe, 0x20 }, /* TIOCPKT_DOSTOP */
    { 80378, 0x7fe, 0x1 }, /* TIOCPKT_FLUSHREAD */
    { 80396, 0x7fe, 0x2 }, /* TIOCPKT_FLUSHWRITE */
    { 80415, 0x7fe, 0x40 }, /* TIOCPKT_IOCTL */
    { 80429, 0x7fe, 0x10 }, /* TIOCPKT_NOSTOP */
    { 80444, 0x7fe, 0x8 }, /* TIOCPKT_START */
    { 80458, 0x7fe, 0x4 }, /* TIOCPKT_STOP */
    { 80471, 0x7fe, 0x5427 }, /* TIOCSBRK */
    { 80480, 0x5fe, 0x540e }, /* TIOCSCTTY */
    { 80480, 0x200, 0x5480 }, /* TIOCSCTTY */
    { 80490, 0x5fe, 0x5453 }, /* TIOCSERCONFIG */
    { 80490, 0x200, 0x5488 }, /* TIOCSERCONFIG */
    { 80504, 0x5fe, 0x5459 }, /* TIOCSERGETLSR */
    { 80504, 0x200, 0x548e }, /* TIOCSERGETLSR */
    { 80518, 0x5fe, 0x545a }, /* TIOCSERGETMULTI */
    { 80518, 0x200, 0x548f }, /* TIOCSERGETMULTI */
    { 80534, 0x5fe, 0x5458 }, /* TIOCSERGSTRUCT */
    { 80534, 0x200, 0x548d }, /* TIOCSERGSTRUCT */
    { 80549, 0x5fe, 0x5454 }, /* TIOCSERGWILD */
    { 80549, 0x200, 0x5489 }, /* TIOCSERGWILD */
    { 80562, 0x5fe, 0x545b }, /* TIOCSERSETMULTI */
    { 80562, 0x200, 0x5490 }, /* TIOCSERSETMULTI */
    { 80578, 0x5fe, 0x5455 }, /* TIOCSERSWILD */
    { 80578, 0x200, 0x548a }, /* TIOCSERSWILD */
    { 80591, 0x7fe, 0x1 }, /* TIOCSER_TEMT */
    { 80604, 0x180, 0x80067411 }, /* TIOCSETC */
    { 80613, 0x5fe, 0x5423 }, /* TIOCSETD */
    { 80613, 0x200, 0x7401 }, /* TIOCSETD */
    { 80622, 0x180, 0x8006740a }, /* TIOCSETN */
    { 80622, 0x200, 0x740a }, /* TIOCSETN */
    { 80631, 0x180, 0x80067409 }, /* TIOCSETP */
    { 80631, 0x200, 0x7409 }, /* TIOCSETP */
    { 80640, 0x47e, 0x40045436 }, /* TIOCSIG */
    { 80640, 0x380, 0x80045436 }, /* TIOCSIG */
    { 80648, 0x7fe, 0xc0285443 }, /* TIOCSISO7816 */
    { 80661, 0x5fe, 0x5457 }, /* TIOCSLCKTRMIOS */
    { 80661, 0x200, 0x548c }, /* TIOCSLCKTRMIOS */
    { 80676, 0x180, 0x80067475 }, /* TIOCSLTC */
    { 80676, 0x200, 0x7475 }, /* TIOCSLTC */
    { 80685, 0x47e, 0x5410 }, /* TIOCSPGRP */
    { 80685, 0x380, 0x80047476 }, /* TIOCSPGRP */
    { 80695, 0x47e, 0x40045431 }, /* TIOCSPTLCK */
    { 80695, 0x380, 0x80045431 }, /* TIOCSPTLCK */
    { 80706, 0x5fe, 0x542f }, /* TIOCSRS485 */
    { 80706, 0x200, 0xc020542f }, /* TIOCSRS485 */
    { 80717, 0x5fe, 0x541f }, /* TIOCSSERIAL */
    { 80717, 0x200, 0x5485 }, /* TIOCSSERIAL */
    { 80729, 0x5fe, 0x541a }, /* TIOCSSOFTCAR */
    { 80729, 0x200, 0x5482 }, /* TIOCSSOFTCAR */
    { 80742, 0x180, 0x2000746e }, /* TIOCSTART */
    { 80752, 0x5fe, 0x5412 }, /* TIOCSTI */
    { 80752, 0x200, 0x5472 }, /* TIOCSTI */
    { 80760, 0x180, 0x2000746f }, /* TIOCSTOP */
    { 80769, 0x47e, 0x5414 }, /* TIOCSWINSZ */
    { 80769, 0x380, 0x80087467 }, /* TIOCSWINSZ */
    { 80780, 0x7fe, 0x5437 }, /* TIOCVHANGUP */
    { 80792, 0x46a, 0x401054d5 }, /* TUNATTACHFILTER */
    { 80792, 0x014, 0x400854d5 }, /* TUNATTACHFILTER */
    { 80792, 0x380, 0x801054d5 }, /* TUNATTACHFILTER */
    { 80808, 0x46a, 0x401054d6 }, /* TUNDETACHFILTER */
    { 80808, 0x014, 0x400854d6 }, /* TUNDETACHFILTER */
    { 80808, 0x380, 0x801054d6 }, /* TUNDETACHFILTER */
    { 80824, 0x47e, 0x54e3 }, /* TUNGETDEVNETNS */
    { 80824, 0x380, 0x200054e3 }, /* TUNGETDEVNETNS */
    { 80839, 0x47e, 0x800454cf }, /* TUNGETFEATURES */
    { 80839, 0x380, 0x400454cf }, /* TUNGETFEATURES */
    { 80854, 0x46a, 0x801054db }, /* TUNGETFILTER */
    { 80854, 0x014, 0x800854db }, /* TUNGETFILTER */
    { 80854, 0x380, 0x401054db }, /* TUNGETFILTER */
    { 80867, 0x47e, 0x800454d2 }, /* TUNGETIFF */
    { 80867, 0x380, 0x400454d2 }, /* TUNGETIFF */
    { 80877, 0x47e, 0x800454d3 }, /* TUNGETSNDBUF */
    { 80877, 0x380, 0x400454d3 }, /* TUNGETSNDBUF */
    { 80890, 0x47e, 0x800454df }, /* TUNGETVNETBE */
    { 80890, 0x380, 0x400454df }, /* TUNGETVNETBE */
    { 80903, 0x47e, 0x800454d7 }, /* TUNGETVNETHDRSZ */
    { 80903, 0x380, 0x400454d7 }, /* TUNGETVNETHDRSZ */
    { 80919, 0x47e, 0x800454dd }, /* TUNGETVNETLE */
    { 80919, 0x380, 0x400454dd }, /* TUNGETVNETLE */
    { 80932, 0x47e, 0x400454e2 }, /* TUNSETCARRIER */
    { 80932, 0x380, 0x800454e2 }, /* TUNSETCARRIER */
    { 80946, 0x47e, 0x400454c9 }, /* TUNSETDEBUG */
    { 80946, 0x380, 0x800454c9 }, /* TUNSETDEBUG */
    { 80958, 0x47e, 0x800454e1 }, /* TUNSETFILTEREBPF */
    { 80958, 0x380, 0x400454e1 }, /* TUNSETFILTEREBPF */
    { 80975, 0x47e, 0x400454ce }, /* TUNSETGROUP */
    { 80975, 0x380, 0x800454ce }, /* TUNSETGROUP */
    { 80987, 0x47e, 0x400454ca }, /* TUNSETIFF */
    { 80987, 0x380, 0x800454ca }, /* TUNSETIFF */
    { 80997, 0x47e, 0x400454da }, /* TUNSETIFINDEX */
    { 80997, 0x380, 0x800454da }, /* TUNSETIFINDEX */
    { 81011, 0x47e, 0x400454cd }, /* TUNSETLINK */
    { 81011, 0x380, 0x800454cd }, /* TUNSETLINK */
    { 81022, 0x47e, 0x400454c8 }, /* TUNSETNOCSUM */
    { 81022, 0x380, 0x800454c8 }, /* TUNSETNOCSUM */
    { 81035, 0x47e, 0x400454d0 }, /* TUNSETOFFLOAD */
    { 81035, 0x380, 0x800454d0 }, /* TUNSETOFFLOAD */
    { 81049, 0x47e, 0x400454cc }, /* TUNSETOWNER */
    { 81049, 0x380, 0x800454cc }, /* TUNSETOWNER */
    { 81061, 0x47e, 0x400454cb }, /* TUNSETPERSIST */
    { 81061, 0x380, 0x800454cb }, /* TUNSETPERSIST */
    { 81075, 0x47e, 0x400454d9 }, /* TUNSETQUEUE */
    { 81075, 0x380, 0x800454d9 }, /* TUNSETQUEUE */
    { 81087, 0x47e, 0x400454d4 }, /* TUNSETSNDBUF */
    { 81087, 0x380, 0x800454d4 }, /* TUNSETSNDBUF */
    { 81100, 0x47e, 0x800454e0 }, /* TUNSETSTEERINGEBPF */
    { 81100, 0x380, 0x400454e0 }, /* TUNSETSTEERINGEBPF */
    { 81119, 0x47e, 0x400454d1 }, /* TUNSETTXFILTER */
    { 81119, 0x380, 0x800454d1 }, /* TUNSETTXFILTER */
    { 81134, 0x47e, 0x400454de }, /* TUNSETVNETBE */
    { 81134, 0x380, 0x800454de }, /* TUNSETVNETBE */
    { 81147, 0x47e, 0x400454d8 }, /* TUNSETVNETHDRSZ */
    { 81147, 0x380, 0x800454d8 }, /* TUNSETVNETHDRSZ */
    { 81163, 0x47e, 0x400454dc }, /* TUNSETVNETLE */
    { 81163, 0x380, 0x800454dc }, /* TUNSETVNETLE */
    { 81176, 0x7fe, 0x1 }, /* TUN_FLT_ALLMULTI */
    { 81193, 0x7fe, 0x1 }, /* TUN_F_CSUM */
    { 81204, 0x7fe, 0x2 }, /* TUN_F_TSO4 */
    { 81215, 0x7fe, 0x4 }, /* TUN_F_TSO6 */
    { 81226, 0x7fe, 0x8 }, /* TUN_F_TSO_ECN */
    { 81240, 0x7fe, 0x80 }, /* TUN_F_UDP_TUNNEL_GSO */
    { 81261, 0x7fe, 0x100 }, /* TUN_F_UDP_TUNNEL_GSO_CSUM */
    { 81287, 0x7fe, 0x10 }, /* TUN_F_UFO */
    { 81297, 0x7fe, 0x20 }, /* TUN_F_USO4 */
    { 81308, 0x7fe, 0x40 }, /* TUN_F_USO6 */
    { 81319, 0x7fe, 0x1 }, /* TUN_PKT_STRIP */
    { 81333, 0x7fe, 0x1f4 }, /* TUN_READQ_SIZE */
    { 81348, 0x7fe, 0x2 }, /* TUN_TAP_DEV */
    { 81360, 0x7fe, 0x1 }, /* TUN_TUN_DEV */
    { 81372, 0x7fe, 0x1 }, /* TUN_TX_TIMESTAMP */
    { 81389, 0x7fe, 0xf }, /* TUN_TYPE_MASK */
    { 81403, 0x47e, 0x40186f40 }, /* UBI_IOCATT */
    { 81403, 0x380, 0x80186f40 }, /* UBI_IOCATT */
    { 81414, 0x47e, 0x40046f41 }, /* UBI_IOCDET */
    { 81414, 0x380, 0x80046f41 }, /* UBI_IOCDET */
    { 81425, 0x47e, 0x40044f02 }, /* UBI_IOCEBCH */
    { 81425, 0x380, 0x80044f02 }, /* UBI_IOCEBCH */
    { 81437, 0x47e, 0x40044f01 }, /* UBI_IOCEBER */
    { 81437, 0x380, 0x80044f01 }, /* UBI_IOCEBER */
    { 81449, 0x47e, 0x80044f05 }, /* UBI_IOCEBISMAP */
    { 81449, 0x380, 0x40044f05 }, /* UBI_IOCEBISMAP */
    { 81464, 0x47e, 0x40084f03 }, /* UBI_IOCEBMAP */
    { 81464, 0x380, 0x80084f03 }, /* UBI_IOCEBMAP */
    { 81477, 0x47e, 0x40044f04 }, /* UBI_IOCEBUNMAP */
    { 81477, 0x380, 0x80044f04 }, /* UBI_IOCEBUNMAP */
    { 81492, 0x7fe, 0xc01c6f06 }, /* UBI_IOCECNFO */
    { 81505, 0x47e, 0x40986f00 }, /* UBI_IOCMKVOL */
    { 81505, 0x380, 0x80986f00 }, /* UBI_IOCMKVOL */
    { 81518, 0x47e, 0x40046f01 }, /* UBI_IOCRMVOL */
    { 81518, 0x380, 0x80046f01 }, /* UBI_IOCRMVOL */
    { 81531, 0x47e, 0x51106f03 }, /* UBI_IOCRNVOL */
    { 81531, 0x380, 0x91106f03 }, /* UBI_IOCRNVOL */
    { 81544, 0x47e, 0x40046f04 }, /* UBI_IOCRPEB */
    { 81544, 0x380, 0x80046f04 }, /* UBI_IOCRPEB */
    { 81556, 0x47e, 0x400c6f02 }, /* UBI_IOCRSVOL */
    { 81556, 0x380, 0x800c6f02 }, /* UBI_IOCRSVOL */
    { 81569, 0x47e, 0x40104f06 }, /* UBI_IOCSETVOLPROP */
    { 81569, 0x380, 0x80104f06 }, /* UBI_IOCSETVOLPROP */
    { 81587, 0x47e, 0x40046f05 }, /* UBI_IOCSPEB */
    { 81587, 0x380, 0x80046f05 }, /* UBI_IOCSPEB */
    { 81599, 0x47e, 0x40804f07 }, /* UBI_IOCVOLCRBLK */
    { 81599, 0x380, 0x80804f07 }, /* UBI_IOCVOLCRBLK */
    { 81615, 0x47e, 0x4f08 }, /* UBI_IOCVOLRMBLK */
    { 81615, 0x380, 0x20004f08 }, /* UBI_IOCVOLRMBLK */
    { 81631, 0x47e, 0x40084f00 }, /* UBI_IOCVOLUP */
    { 81631, 0x380, 0x80084f00 }, /* UBI_IOCVOLUP */
    { 81644, 0x7fe, 0x6f }, /* UBI_IOC_MAGIC */
    { 81658, 0x47e, 0x40187542 }, /* UDMABUF_CREATE */
    { 81658, 0x380, 0x80187542 }, /* UDMABUF_CREATE */
    { 81673, 0x47e, 0x40087543 }, /* UDMABUF_CREATE_LIST */
    { 81673, 0x380, 0x80087543 }, /* UDMABUF_CREATE_LIST */
    { 81693, 0x7fe, 0x1 }, /* UDMABUF_FLAGS_CLOEXEC */
    { 81715, 0x7fe, 0x1 }, /* UDP_CORK */
    { 81724, 0x7fe, 0x64 }, /* UDP_ENCAP */
    { 81734, 0x7fe, 0x2 }, /* UDP_ENCAP_ESPINUDP */
    { 81753, 0x7fe, 0x1 }, /* UDP_ENCAP_ESPINUDP_NON_IKE */
    { 81780, 0x7fe, 0x4 }, /* UDP_ENCAP_GTP0 */
    { 81795, 0x7fe, 0x5 }, /* UDP_ENCAP_GTP1U */
    { 81811, 0x7fe, 0x3 }, /* UDP_ENCAP_L2TPINUDP */
    { 81831, 0x7fe, 0x8 }, /* UDP_ENCAP_OVPNINUDP */
    { 81851, 0x7fe, 0x6 }, /* UDP_ENCAP_RXRPC */
    { 81867, 0x7fe, 0x68 }, /* UDP_GRO */
    { 81875, 0x7fe, 0x66 }, /* UDP_NO_CHECK6_RX */
    { 81892, 0x7fe, 0x65 }, /* UDP_NO_CHECK6_TX */
    { 81909, 0x7fe, 0x67 }, /* UDP_SEGMENT */
    { 81921, 0x7fe, 0xc018aa3f }, /* UFFDIO_API */
    { 81932, 0x7fe, 0xc020aa07 }, /* UFFDIO_CONTINUE */
    { 81948, 0x7fe, 0x1 }, /* UFFDIO_CONTINUE_MODE_DONTWAKE */
    { 81978, 0x7fe, 0x2 }, /* UFFDIO_CONTINUE_MODE_WP */
    { 82002, 0x7fe, 0xc028aa03 }, /* UFFDIO_COPY */
    { 82014, 0x7fe, 0x1 }, /* UFFDIO_COPY_MODE_DONTWAKE */
    { 82040, 0x7fe, 0x2 }, /* UFFDIO_COPY_MODE_WP */
    { 82060, 0x7fe, 0xc028aa05 }, /* UFFDIO_MOVE */
    { 82072, 0x7fe, 0x2 }, /* UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES */
    { 82105, 0x7fe, 0x1 }, /* UFFDIO_MOVE_MODE_DONTWAKE */
    { 82131, 0x7fe, 0xc020aa08 }, /* UFFDIO_POISON */
    { 82145, 0x7fe, 0x1 }, /* UFFDIO_POISON_MODE_DONTWAKE */
    { 82173, 0x7fe, 0xc020aa00 }, /* UFFDIO_REGISTER */
    { 82189, 0x7fe, 0x4 }, /* UFFDIO_REGISTER_MODE_MINOR */
    { 82216, 0x7fe, 0x1 }, /* UFFDIO_REGISTER_MODE_MISSING */
    { 82245, 0x7fe, 0x2 }, /* UFFDIO_REGISTER_MODE_WP */
    { 82269, 0x47e, 0x8010aa01 }, /* UFFDIO_UNREGISTER */
    { 82269, 0x380, 0x4010aa01 }, /* UFFDIO_UNREGISTER */
    { 82287, 0x47e, 0x8010aa02 }, /* UFFDIO_WAKE */
    { 82287, 0x380, 0x4010aa02 }, /* UFFDIO_WAKE */
    { 82299, 0x7fe, 0xc018aa06 }, /* UFFDIO_WRITEPROTECT */
    { 82319, 0x7fe, 0x2 }, /* UFFDIO_WRITEPROTECT_MODE_DONTWAKE */
    { 82353, 0x7fe, 0x1 }, /* UFFDIO_WRITEPROTECT_MODE_WP */
    { 82381, 0x7fe, 0xc020aa04 }, /* UFFDIO_ZEROPAGE */
    { 82397, 0x7fe, 0x1 }, /* UFFDIO_ZEROPAGE_MODE_DONTWAKE */
    { 82427, 0x7fe, 0xaa }, /* UFFD_API */
    { 82436, 0x7fe, 0x1ffff }, /* UFFD_API_FEATURES */
    { 82454, 0x7fe, 0x8000000000000003 }, /* UFFD_API_IOCTLS */
    { 82470, 0x7fe, 0x1fc }, /* UFFD_API_RANGE_IOCTLS */
    { 82492, 0x7fe, 0x1cc }, /* UFFD_API_RANGE_IOCTLS_BASIC */
    { 82520, 0x7fe, 0x7 }, /* UFFD_API_REGISTER_MODES */
    { 82544, 0x7fe, 0x13 }, /* UFFD_EVENT_FORK */
    { 82560, 0x7fe, 0x12 }, /* UFFD_EVENT_PAGEFAULT */
    { 82581, 0x7fe, 0x14 }, /* UFFD_EVENT_REMAP */
    { 82598, 0x7fe, 0x15 }, /* UFFD_EVENT_REMOVE */
    { 82616, 0x7fe, 0x16 }, /* UFFD_EVENT_UNMAP */
    { 82633, 0x7fe, 0x2 }, /* UFFD_FEATURE_EVENT_FORK */
    { 82657, 0x7fe, 0x4 }, /* UFFD_FEATURE_EVENT_REMAP */
    { 82682, 0x7fe, 0x8 }, /* UFFD_FEATURE_EVENT_REMOVE */
    { 82708, 0x7fe, 0x40 }, /* UFFD_FEATURE_EVENT_UNMAP */
    { 82733, 0x7fe, 0x800 }, /* UFFD_FEATURE_EXACT_ADDRESS */
    { 82760, 0x7fe, 0x200 }, /* UFFD_FEATURE_MINOR_HUGETLBFS */
    { 82789, 0x7fe, 0x400 }, /* UFFD_FEATURE_MINOR_SHMEM */
    { 82814, 0x7fe, 0x10 }, /* UFFD_FEATURE_MISSING_HUGETLBFS */
    { 82845, 0x7fe, 0x20 }, /* UFFD_FEATURE_MISSING_SHMEM */
    { 82872, 0x7fe, 0x10000 }, /* UFFD_FEATURE_MOVE */
    { 82890, 0x7fe, 0x1 }, /* UFFD_FEATURE_PAGEFAULT_FLAG_WP */
    { 82921, 0x7fe, 0x4000 }, /* UFFD_FEATURE_POISON */
    { 82941, 0x7fe, 0x80 }, /* UFFD_FEATURE_SIGBUS */
    { 82961, 0x7fe, 0x100 }, /* UFFD_FEATURE_THREAD_ID */
    { 82984, 0x7fe, 0x8000 }, /* UFFD_FEATURE_WP_ASYNC */
    { 83006, 0x7fe, 0x1000 }, /* UFFD_FEATURE_WP_HUGETLBFS_SHMEM */
    { 83038, 0x7fe, 0x2000 }, /* UFFD_FEATURE_WP_UNPOPULATED */
    { 83066, 0x7fe, 0x4 }, /* UFFD_PAGEFAULT_FLAG_MINOR */
    { 83092, 0x7fe, 0x2 }, /* UFFD_PAGEFAULT_FLAG_WP */
    { 83115, 0x7fe, 0x1 }, /* UFFD_PAGEFAULT_FLAG_WRITE */
    { 83141, 0x7fe, 0x1 }, /* UFFD_USER_MODE_ONLY */
    { 83161, 0x47e, 0x401c5504 }, /* UI_ABS_SETUP */
    { 83161, 0x380, 0x801c5504 }, /* UI_ABS_SETUP */
    { 83174, 0x7fe, 0xc00c55ca }, /* UI_BEGIN_FF_ERASE */
    { 83192, 0x7ea, 0xc06855c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 83192, 0x014, 0xc06055c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 83211, 0x47e, 0x5501 }, /* UI_DEV_CREATE */
    { 83211, 0x380, 0x20005501 }, /* UI_DEV_CREATE */
    { 83225, 0x47e, 0x5502 }, /* UI_DEV_DESTROY */
    { 83225, 0x380, 0x20005502 }, /* UI_DEV_DESTROY */
    { 83240, 0x47e, 0x405c5503 }, /* UI_DEV_SETUP */
    { 83240, 0x380, 0x805c5503 }, /* UI_DEV_SETUP */
    { 83253, 0x47e, 0x400c55cb }, /* UI_END_FF_ERASE */
    { 83253, 0x380, 0x800c55cb }, /* UI_END_FF_ERASE */
    { 83269, 0x46a, 0x406855c9 }, /* UI_END_FF_UPLOAD */
    { 83269, 0x014, 0x406055c9 }, /* UI_END_FF_UPLOAD */
    { 83269, 0x380, 0x806855c9 }, /* UI_END_FF_UPLOAD */
    { 83286, 0x7fe, 0x2 }, /* UI_FF_ERASE */
    { 83298, 0x7fe, 0x1 }, /* UI_FF_UPLOAD */
    { 83311, 0x47e, 0x8004552d }, /* UI_GET_VERSION */
    { 83311, 0x380, 0x4004552d }, /* UI_GET_VERSION */
    { 83326, 0x47e, 0x40045567 }, /* UI_SET_ABSBIT */
    { 83326, 0x380, 0x80045567 }, /* UI_SET_ABSBIT */
    { 83340, 0x47e, 0x40045564 }, /* UI_SET_EVBIT */
    { 83340, 0x380, 0x80045564 }, /* UI_SET_EVBIT */
    { 83353, 0x47e, 0x4004556b }, /* UI_SET_FFBIT */
    { 83353, 0x380, 0x8004556b }, /* UI_SET_FFBIT */
    { 83366, 0x47e, 0x40045565 }, /* UI_SET_KEYBIT */
    { 83366, 0x380, 0x80045565 }, /* UI_SET_KEYBIT */
    { 83380, 0x47e, 0x40045569 }, /* UI_SET_LEDBIT */
    { 83380, 0x380, 0x80045569 }, /* UI_SET_LEDBIT */
    { 83394, 0x47e, 0x40045568 }, /* UI_SET_MSCBIT */
    { 83394, 0x380, 0x80045568 }, /* UI_SET_MSCBIT */
    { 83408, 0x46a, 0x4008556c }, /* UI_SET_PHYS */
    { 83408, 0x014, 0x4004556c }, /* UI_SET_PHYS */
    { 83408, 0x380, 0x8008556c }, /* UI_SET_PHYS */
    { 83420, 0x47e, 0x4004556e }, /* UI_SET_PROPBIT */
    { 83420, 0x380, 0x8004556e }, /* UI_SET_PROPBIT */
    { 83435, 0x47e, 0x40045566 }, /* UI_SET_RELBIT */
    { 83435, 0x380, 0x80045566 }, /* UI_SET_RELBIT */
    { 83449, 0x47e, 0x4004556a }, /* UI_SET_SNDBIT */
    { 83449, 0x380, 0x8004556a }, /* UI_SET_SNDBIT */
    { 83463, 0x47e, 0x4004556d }, /* UI_SET_SWBIT */
    { 83463, 0x380, 0x8004556d }, /* UI_SET_SWBIT */
    { 83476, 0x47e, 0x8008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 83476, 0x380, 0x4008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 83499, 0x47e, 0x5522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 83499, 0x380, 0x20005522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 83522, 0x7ea, 0xc0185502 }, /* USBDEVFS_BULK */
    { 83522, 0x014, 0xc0105502 }, /* USBDEVFS_BULK */
    { 83536, 0x7fe, 0x2 }, /* USBDEVFS_CAP_BULK_CONTINUATION */
    { 83567, 0x7fe, 0x8 }, /* USBDEVFS_CAP_BULK_SCATTER_GATHER */
    { 83600, 0x7fe, 0x80 }, /* USBDEVFS_CAP_CONNINFO_EX */
    { 83625, 0x7fe, 0x40 }, /* USBDEVFS_CAP_DROP_PRIVILEGES */
    { 83654, 0x7fe, 0x20 }, /* USBDEVFS_CAP_MMAP */
    { 83672, 0x7fe, 0x4 }, /* USBDEVFS_CAP_NO_PACKET_SIZE_LIM */
    { 83704, 0x7fe, 0x10 }, /* USBDEVFS_CAP_REAP_AFTER_DISCONNECT */
    { 83739, 0x7fe, 0x100 }, /* USBDEVFS_CAP_SUSPEND */
    { 83760, 0x7fe, 0x1 }, /* USBDEVFS_CAP_ZERO_PACKET */
    { 83785, 0x47e, 0x8004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 83785, 0x380, 0x4004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 83809, 0x47e, 0x80045518 }, /* USBDEVFS_CLAIM_PORT */
    { 83809, 0x380, 0x40045518 }, /* USBDEVFS_CLAIM_PORT */
    { 83829, 0x47e, 0x80045515 }, /* USBDEVFS_CLEAR_HALT */
    { 83829, 0x380, 0x40045515 }, /* USBDEVFS_CLEAR_HALT */
    { 83849, 0x47e, 0x5517 }, /* USBDEVFS_CONNECT */
    { 83849, 0x380, 0x20005517 }, /* USBDEVFS_CONNECT */
    { 83866, 0x47e, 0x40085511 }, /* USBDEVFS_CONNECTINFO */
    { 83866, 0x380, 0x80085511 }, /* USBDEVFS_CONNECTINFO */
    { 83887, 0x7ea, 0xc0185500 }, /* USBDEVFS_CONTROL */
    { 83887, 0x014, 0xc0105500 }, /* USBDEVFS_CONTROL */
    { 83904, 0x47e, 0x550b }, /* USBDEVFS_DISCARDURB */
    { 83904, 0x380, 0x2000550b }, /* USBDEVFS_DISCARDURB */
    { 83924, 0x47e, 0x5516 }, /* USBDEVFS_DISCONNECT */
    { 83924, 0x380, 0x20005516 }, /* USBDEVFS_DISCONNECT */
    { 83944, 0x47e, 0x8108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 83944, 0x380, 0x4108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 83970, 0x7fe, 0x2 }, /* USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER */
    { 84010, 0x7fe, 0x1 }, /* USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER */
    { 84046, 0x46a, 0x8010550e }, /* USBDEVFS_DISCSIGNAL */
    { 84046, 0x014, 0x8008550e }, /* USBDEVFS_DISCSIGNAL */
    { 84046, 0x380, 0x4010550e }, /* USBDEVFS_DISCSIGNAL */
    { 84066, 0x47e, 0x4004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 84066, 0x380, 0x8004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 84091, 0x47e, 0x5521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 84091, 0x380, 0x20005521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 84115, 0x47e, 0x8008551d }, /* USBDEVFS_FREE_STREAMS */
    { 84115, 0x380, 0x4008551d }, /* USBDEVFS_FREE_STREAMS */
    { 84137, 0x47e, 0x41045508 }, /* USBDEVFS_GETDRIVER */
    { 84137, 0x380, 0x81045508 }, /* USBDEVFS_GETDRIVER */
    { 84156, 0x47e, 0x8004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 84156, 0x380, 0x4004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 84182, 0x47e, 0x551f }, /* USBDEVFS_GET_SPEED */
    { 84182, 0x380, 0x2000551f }, /* USBDEVFS_GET_SPEED */
    { 84201, 0x47e, 0x80805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 84201, 0x380, 0x40805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 84223, 0x7ea, 0xc0105512 }, /* USBDEVFS_IOCTL */
    { 84223, 0x014, 0xc00c5512 }, /* USBDEVFS_IOCTL */
    { 84238, 0x7fe, 0xff }, /* USBDEVFS_MAXDRIVERNAME */
    { 84261, 0x46a, 0x4008550c }, /* USBDEVFS_REAPURB */
    { 84261, 0x014, 0x4004550c }, /* USBDEVFS_REAPURB */
    { 84261, 0x380, 0x8008550c }, /* USBDEVFS_REAPURB */
    { 84278, 0x47e, 0x4004550c }, /* USBDEVFS_REAPURB32 */
    { 84278, 0x380, 0x8004550c }, /* USBDEVFS_REAPURB32 */
    { 84297, 0x46a, 0x4008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84297, 0x014, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84297, 0x380, 0x8008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84320, 0x47e, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 84320, 0x380, 0x8004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 84345, 0x47e, 0x80045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 84345, 0x380, 0x40045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 84371, 0x47e, 0x80045519 }, /* USBDEVFS_RELEASE_PORT */
    { 84371, 0x380, 0x40045519 }, /* USBDEVFS_RELEASE_PORT */
    { 84393, 0x47e, 0x5514 }, /* USBDEVFS_RESET */
    { 84393, 0x380, 0x20005514 }, /* USBDEVFS_RESET */
    { 84408, 0x47e, 0x80045503 }, /* USBDEVFS_RESETEP */
    { 84408, 0x380, 0x40045503 }, /* USBDEVFS_RESETEP */
    { 84425, 0x47e, 0x80045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 84425, 0x380, 0x40045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 84451, 0x47e, 0x80085504 }, /* USBDEVFS_SETINTERFACE */
    { 84451, 0x380, 0x40085504 }, /* USBDEVFS_SETINTERFACE */
    { 84473, 0x46a, 0x8038550a }, /* USBDEVFS_SUBMITURB */
    { 84473, 0x014, 0x802c550a }, /* USBDEVFS_SUBMITURB */
    { 84473, 0x380, 0x4038550a }, /* USBDEVFS_SUBMITURB */
    { 84492, 0x7fe, 0x4 }, /* USBDEVFS_URB_BULK_CONTINUATION */
    { 84523, 0x7fe, 0x2 }, /* USBDEVFS_URB_ISO_ASAP */
    { 84545, 0x7fe, 0x20 }, /* USBDEVFS_URB_NO_FSBR */
    { 84566, 0x7fe, 0x80 }, /* USBDEVFS_URB_NO_INTERRUPT */
    { 84592, 0x7fe, 0x1 }, /* USBDEVFS_URB_SHORT_NOT_OK */
    { 84618, 0x7fe, 0x3 }, /* USBDEVFS_URB_TYPE_BULK */
    { 84641, 0x7fe, 0x2 }, /* USBDEVFS_URB_TYPE_CONTROL */
    { 84667, 0x7fe, 0x1 }, /* USBDEVFS_URB_TYPE_INTERRUPT */
    { 84695, 0x7fe, 0x0 }, /* USBDEVFS_URB_TYPE_ISO */
    { 84717, 0x7fe, 0x40 }, /* USBDEVFS_URB_ZERO_PACKET */
    { 84742, 0x47e, 0x5523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 84742, 0x380, 0x20005523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 84767, 0x7fe, 0xaa }, /* USERFAULTFD_IOC */
    { 84783, 0x47e, 0xaa00 }, /* USERFAULTFD_IOC_NEW */
    { 84783, 0x380, 0x2000aa00 }, /* USERFAULTFD_IOC_NEW */
    { 84803, 0x47e, 0x41508102 }, /* VDUSE_CREATE_DEV */
    { 84803, 0x380, 0x81508102 }, /* VDUSE_CREATE_DEV */
    { 84820, 0x47e, 0x41008103 }, /* VDUSE_DESTROY_DEV */
    { 84820, 0x380, 0x81008103 }, /* VDUSE_DESTROY_DEV */
    { 84838, 0x47e, 0x80088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 84838, 0x380, 0x40088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 84861, 0x47e, 0x8113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 84861, 0x380, 0x20008113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 84889, 0x47e, 0x40088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 84889, 0x380, 0x80088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 84910, 0x47e, 0x80088100 }, /* VDUSE_GET_API_VERSION */
    { 84910, 0x380, 0x40088100 }, /* VDUSE_GET_API_VERSION */
    { 84932, 0x47e, 0x40308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 84932, 0x380, 0x80308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 84955, 0x7fa, 0xc0208110 }, /* VDUSE_IOTLB_GET_FD */
    { 84955, 0x004, 0xc01c8110 }, /* VDUSE_IOTLB_GET_FD */
    { 84974, 0x7fe, 0xc050811b }, /* VDUSE_IOTLB_GET_FD2 */
    { 84994, 0x7fe, 0xc030811a }, /* VDUSE_IOTLB_GET_INFO */
    { 85015, 0x47e, 0x40308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 85015, 0x380, 0x80308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 85036, 0x47e, 0x40088101 }, /* VDUSE_SET_API_VERSION */
    { 85036, 0x380, 0x80088101 }, /* VDUSE_SET_API_VERSION */
    { 85058, 0x7fa, 0xc0308115 }, /* VDUSE_VQ_GET_INFO */
    { 85058, 0x004, 0xc02c8115 }, /* VDUSE_VQ_GET_INFO */
    { 85076, 0x47e, 0x40048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 85076, 0x380, 0x80048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 85096, 0x47e, 0x40208114 }, /* VDUSE_VQ_SETUP */
    { 85096, 0x380, 0x80208114 }, /* VDUSE_VQ_SETUP */
    { 85111, 0x47e, 0x40088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 85111, 0x380, 0x80088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 85133, 0x46a, 0x82307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 85133, 0x014, 0x82187201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 85133, 0x380, 0x42307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 85157, 0x46a, 0x82307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 85157, 0x014, 0x82187202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 85157, 0x380, 0x42307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 85182, 0x47e, 0x3b65 }, /* VFIO_CHECK_EXTENSION */
    { 85182, 0x380, 0x20003b65 }, /* VFIO_CHECK_EXTENSION */
    { 85203, 0x47e, 0x3b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 85203, 0x380, 0x20003b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 85233, 0x47e, 0x3b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 85233, 0x380, 0x20003b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 85258, 0x47e, 0x3b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 85258, 0x380, 0x20003b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 85288, 0x47e, 0x3b75 }, /* VFIO_DEVICE_FEATURE */
    { 85288, 0x380, 0x20003b75 }, /* VFIO_DEVICE_FEATURE */
    { 85308, 0x47e, 0x3b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 85308, 0x380, 0x20003b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 85335, 0x47e, 0x3b6b }, /* VFIO_DEVICE_GET_INFO */
    { 85335, 0x380, 0x20003b6b }, /* VFIO_DEVICE_GET_INFO */
    { 85356, 0x47e, 0x3b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 85356, 0x380, 0x20003b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 85381, 0x47e, 0x3b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 85381, 0x380, 0x20003b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 85416, 0x47e, 0x3b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 85416, 0x380, 0x20003b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 85444, 0x47e, 0x3b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 85444, 0x380, 0x20003b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 85466, 0x47e, 0x3b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 85466, 0x380, 0x20003b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 85492, 0x47e, 0x3b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 85492, 0x380, 0x20003b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 85520, 0x47e, 0x3b6f }, /* VFIO_DEVICE_RESET */
    { 85520, 0x380, 0x20003b6f }, /* VFIO_DEVICE_RESET */
    { 85538, 0x47e, 0x3b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 85538, 0x380, 0x20003b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 85559, 0x47e, 0x3b79 }, /* VFIO_EEH_PE_OP */
    { 85559, 0x380, 0x20003b79 }, /* VFIO_EEH_PE_OP */
    { 85574, 0x47e, 0x3b64 }, /* VFIO_GET_API_VERSION */
    { 85574, 0x380, 0x20003b64 }, /* VFIO_GET_API_VERSION */
    { 85595, 0x47e, 0x3b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 85595, 0x380, 0x20003b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 85620, 0x47e, 0x3b67 }, /* VFIO_GROUP_GET_STATUS */
    { 85620, 0x380, 0x20003b67 }, /* VFIO_GROUP_GET_STATUS */
    { 85642, 0x47e, 0x3b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 85642, 0x380, 0x20003b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 85667, 0x47e, 0x3b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 85667, 0x380, 0x20003b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 85694, 0x47e, 0x3b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 85694, 0x380, 0x20003b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 85717, 0x47e, 0x3b74 }, /* VFIO_IOMMU_DISABLE */
    { 85717, 0x380, 0x20003b74 }, /* VFIO_IOMMU_DISABLE */
    { 85736, 0x47e, 0x3b73 }, /* VFIO_IOMMU_ENABLE */
    { 85736, 0x380, 0x20003b73 }, /* VFIO_IOMMU_ENABLE */
    { 85754, 0x47e, 0x3b70 }, /* VFIO_IOMMU_GET_INFO */
    { 85754, 0x380, 0x20003b70 }, /* VFIO_IOMMU_GET_INFO */
    { 85774, 0x47e, 0x3b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 85774, 0x380, 0x20003b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 85793, 0x47e, 0x3b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 85793, 0x380, 0x20003b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 85826, 0x47e, 0x3b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 85826, 0x380, 0x20003b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 85854, 0x47e, 0x3b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 85854, 0x380, 0x20003b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 85884, 0x47e, 0x3b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 85884, 0x380, 0x20003b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 85912, 0x47e, 0x3b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 85912, 0x380, 0x20003b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 85947, 0x47e, 0x3b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 85947, 0x380, 0x20003b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 85968, 0x47e, 0x3b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 85968, 0x380, 0x20003b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 85994, 0x47e, 0x3b66 }, /* VFIO_SET_IOMMU */
    { 85994, 0x380, 0x20003b66 }, /* VFIO_SET_IOMMU */
    { 86009, 0x47e, 0x4008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 86009, 0x380, 0x8008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 86035, 0x47e, 0x4004af09 }, /* VHOST_FREE_WORKER */
    { 86035, 0x380, 0x8004af09 }, /* VHOST_FREE_WORKER */
    { 86053, 0x47e, 0x8008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 86053, 0x380, 0x4008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 86080, 0x47e, 0x8008af00 }, /* VHOST_GET_FEATURES */
    { 86080, 0x380, 0x4008af00 }, /* VHOST_GET_FEATURES */
    { 86099, 0x47e, 0x8008af83 }, /* VHOST_GET_FEATURES_ARRAY */
    { 86099, 0x380, 0x4008af83 }, /* VHOST_GET_FEATURES_ARRAY */
    { 86124, 0x47e, 0x8001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 86124, 0x380, 0x4001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 86150, 0x7fe, 0xc008af12 }, /* VHOST_GET_VRING_BASE */
    { 86171, 0x47e, 0x4008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 86171, 0x380, 0x8008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 86204, 0x47e, 0x4008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 86204, 0x380, 0x8008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 86227, 0x7fe, 0xc008af16 }, /* VHOST_GET_VRING_WORKER */
    { 86250, 0x47e, 0x4008af30 }, /* VHOST_NET_SET_BACKEND */
    { 86250, 0x380, 0x8008af30 }, /* VHOST_NET_SET_BACKEND */
    { 86272, 0x47e, 0x8004af08 }, /* VHOST_NEW_WORKER */
    { 86272, 0x380, 0x4004af08 }, /* VHOST_NEW_WORKER */
    { 86289, 0x47e, 0xaf02 }, /* VHOST_RESET_OWNER */
    { 86289, 0x380, 0x2000af02 }, /* VHOST_RESET_OWNER */
    { 86307, 0x47e, 0x40e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 86307, 0x380, 0x80e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 86333, 0x47e, 0x4004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 86333, 0x380, 0x8004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 86360, 0x47e, 0x4004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 86360, 0x380, 0x8004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 86389, 0x47e, 0x40e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 86389, 0x380, 0x80e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 86413, 0x47e, 0x4004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 86413, 0x380, 0x8004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 86442, 0x47e, 0x4008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 86442, 0x380, 0x8008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 86469, 0x47e, 0x4008af00 }, /* VHOST_SET_FEATURES */
    { 86469, 0x380, 0x8008af00 }, /* VHOST_SET_FEATURES */
    { 86488, 0x47e, 0x4008af83 }, /* VHOST_SET_FEATURES_ARRAY */
    { 86488, 0x380, 0x8008af83 }, /* VHOST_SET_FEATURES_ARRAY */
    { 86513, 0x47e, 0x4001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 86513, 0x380, 0x8001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 86539, 0x47e, 0x4008af04 }, /* VHOST_SET_LOG_BASE */
    { 86539, 0x380, 0x8008af04 }, /* VHOST_SET_LOG_BASE */
    { 86558, 0x47e, 0x4004af07 }, /* VHOST_SET_LOG_FD */
    { 86558, 0x380, 0x8004af07 }, /* VHOST_SET_LOG_FD */
    { 86575, 0x47e, 0x4008af03 }, /* VHOST_SET_MEM_TABLE */
    { 86575, 0x380, 0x8008af03 }, /* VHOST_SET_MEM_TABLE */
    { 86595, 0x47e, 0xaf01 }, /* VHOST_SET_OWNER */
    { 86595, 0x380, 0x2000af01 }, /* VHOST_SET_OWNER */
    { 86611, 0x47e, 0x4028af11 }, /* VHOST_SET_VRING_ADDR */
    { 86611, 0x380, 0x8028af11 }, /* VHOST_SET_VRING_ADDR */
    { 86632, 0x47e, 0x4008af12 }, /* VHOST_SET_VRING_BASE */
    { 86632, 0x380, 0x8008af12 }, /* VHOST_SET_VRING_BASE */
    { 86653, 0x47e, 0x4008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 86653, 0x380, 0x8008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 86686, 0x47e, 0x4008af21 }, /* VHOST_SET_VRING_CALL */
    { 86686, 0x380, 0x8008af21 }, /* VHOST_SET_VRING_CALL */
    { 86707, 0x47e, 0x4008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 86707, 0x380, 0x8008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 86730, 0x47e, 0x4008af22 }, /* VHOST_SET_VRING_ERR */
    { 86730, 0x380, 0x8008af22 }, /* VHOST_SET_VRING_ERR */
    { 86750, 0x47e, 0x4008af20 }, /* VHOST_SET_VRING_KICK */
    { 86750, 0x380, 0x8008af20 }, /* VHOST_SET_VRING_KICK */
    { 86771, 0x47e, 0x4008af10 }, /* VHOST_SET_VRING_NUM */
    { 86771, 0x380, 0x8008af10 }, /* VHOST_SET_VRING_NUM */
    { 86791, 0x47e, 0x8004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 86791, 0x380, 0x4004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 86813, 0x47e, 0x8008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 86813, 0x380, 0x4008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 86835, 0x47e, 0x8004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 86835, 0x380, 0x4004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 86862, 0x47e, 0x8004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 86862, 0x380, 0x4004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 86887, 0x47e, 0x8004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 86887, 0x380, 0x4004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 86912, 0x47e, 0x8010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 86912, 0x380, 0x4010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 86938, 0x47e, 0x8001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 86938, 0x380, 0x4001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 86960, 0x47e, 0x8004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 86960, 0x380, 0x4004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 86985, 0x7fe, 0xc008af7f }, /* VHOST_VDPA_GET_VRING_DESC_GROUP */
    { 87017, 0x7fe, 0xc008af7b }, /* VHOST_VDPA_GET_VRING_GROUP */
    { 87044, 0x47e, 0x8002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 87044, 0x380, 0x4002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 87069, 0x7fe, 0xc008af82 }, /* VHOST_VDPA_GET_VRING_SIZE */
    { 87095, 0x47e, 0xaf7e }, /* VHOST_VDPA_RESUME */
    { 87095, 0x380, 0x2000af7e }, /* VHOST_VDPA_RESUME */
    { 87113, 0x47e, 0x4008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 87113, 0x380, 0x8008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 87135, 0x47e, 0x4004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 87135, 0x380, 0x8004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 87162, 0x47e, 0x4008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 87162, 0x380, 0x8008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 87188, 0x47e, 0x4001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 87188, 0x380, 0x8001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 87210, 0x47e, 0x4008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 87210, 0x380, 0x8008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 87238, 0x47e, 0xaf7d }, /* VHOST_VDPA_SUSPEND */
    { 87238, 0x380, 0x2000af7d }, /* VHOST_VDPA_SUSPEND */
    { 87257, 0x47e, 0x4008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 87257, 0x380, 0x8008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 87283, 0x47e, 0x4004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 87283, 0x380, 0x8004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 87307, 0x7fe, 0xffffffff }, /* VMADDR_CID_ANY */
    { 87322, 0x7fe, 0x2 }, /* VMADDR_CID_HOST */
    { 87338, 0x7fe, 0x0 }, /* VMADDR_CID_HYPERVISOR */
    { 87360, 0x7fe, 0x1 }, /* VMADDR_CID_LOCAL */
    { 87377, 0x7fe, 0x1 }, /* VMADDR_FLAG_TO_HOST */
    { 87397, 0x7fe, 0xffffffff }, /* VMADDR_PORT_ANY */
    { 87413, 0x7fe, 0x2 }, /* VT_ACKACQ */
    { 87423, 0x7fe, 0x5606 }, /* VT_ACTIVATE */
    { 87435, 0x7fe, 0x0 }, /* VT_AUTO */
    { 87443, 0x7fe, 0x5608 }, /* VT_DISALLOCATE */
    { 87458, 0x7fe, 0x2 }, /* VT_EVENT_BLANK */
    { 87473, 0x7fe, 0x8 }, /* VT_EVENT_RESIZE */
    { 87489, 0x7fe, 0x1 }, /* VT_EVENT_SWITCH */
    { 87505, 0x7fe, 0x4 }, /* VT_EVENT_UNBLANK */
    { 87522, 0x47e, 0x80085610 }, /* VT_GETCONSIZECSRPOS */
    { 87522, 0x380, 0x40085610 }, /* VT_GETCONSIZECSRPOS */
    { 87542, 0x7fe, 0x560d }, /* VT_GETHIFONTMASK */
    { 87559, 0x7fe, 0x5601 }, /* VT_GETMODE */
    { 87570, 0x7fe, 0x5603 }, /* VT_GETSTATE */
    { 87582, 0x7fe, 0x560b }, /* VT_LOCKSWITCH */
    { 87596, 0x7fe, 0xf }, /* VT_MAX_EVENT */
    { 87609, 0x7fe, 0x5600 }, /* VT_OPENQRY */
    { 87620, 0x7fe, 0x1 }, /* VT_PROCESS */
    { 87631, 0x7fe, 0x5605 }, /* VT_RELDISP */
    { 87642, 0x7fe, 0x5609 }, /* VT_RESIZE */
    { 87652, 0x7fe, 0x560a }, /* VT_RESIZEX */
    { 87663, 0x7fe, 0x5604 }, /* VT_SENDSIG */
    { 87674, 0x7fe, 0x560f }, /* VT_SETACTIVATE */
    { 87689, 0x7fe, 0x5602 }, /* VT_SETMODE */
    { 87700, 0x7fe, 0x560c }, /* VT_UNLOCKSWITCH */
    { 87716, 0x7fe, 0x5607 }, /* VT_WAITACTIVE */
    { 87730, 0x7fe, 0x560e }, /* VT_WAITEVENT */
    { 87743, 0x7fe, 0x8 }, /* WCONTINUED */
    { 87754, 0x47e, 0x80045702 }, /* WDIOC_GETBOOTSTATUS */
    { 87754, 0x380, 0x40045702 }, /* WDIOC_GETBOOTSTATUS */
    { 87774, 0x47e, 0x80045709 }, /* WDIOC_GETPRETIMEOUT */
    { 87774, 0x380, 0x40045709 }, /* WDIOC_GETPRETIMEOUT */
    { 87794, 0x47e, 0x80045701 }, /* WDIOC_GETSTATUS */
    { 87794, 0x380, 0x40045701 }, /* WDIOC_GETSTATUS */
    { 87810, 0x47e, 0x80285700 }, /* WDIOC_GETSUPPORT */
    { 87810, 0x380, 0x40285700 }, /* WDIOC_GETSUPPORT */
    { 87827, 0x47e, 0x80045703 }, /* WDIOC_GETTEMP */
    { 87827, 0x380, 0x40045703 }, /* WDIOC_GETTEMP */
    { 87841, 0x47e, 0x8004570a }, /* WDIOC_GETTIMELEFT */
    { 87841, 0x380, 0x4004570a }, /* WDIOC_GETTIMELEFT */
    { 87859, 0x47e, 0x80045707 }, /* WDIOC_GETTIMEOUT */
    { 87859, 0x380, 0x40045707 }, /* WDIOC_GETTIMEOUT */
    { 87876, 0x47e, 0x80045705 }, /* WDIOC_KEEPALIVE */
    { 87876, 0x380, 0x40045705 }, /* WDIOC_KEEPALIVE */
    { 87892, 0x47e, 0x80045704 }, /* WDIOC_SETOPTIONS */
    { 87892, 0x380, 0x40045704 }, /* WDIOC_SETOPTIONS */
    { 87909, 0x7fe, 0xc0045708 }, /* WDIOC_SETPRETIMEOUT */
    { 87929, 0x7fe, 0xc0045706 }, /* WDIOC_SETTIMEOUT */
    { 87946, 0x7fe, 0x4 }, /* WEXITED */
    { 87954, 0x7fe, 0x1 }, /* WNOHANG */
    { 87962, 0x7fe, 0x1000000 }, /* WNOWAIT */
    { 87970, 0x7fe, 0x2 }, /* WSTOPPED */
    { 87979, 0x7fe, 0x2 }, /* WUNTRACED */
    { 87989, 0x7fe, 0x6 }, /* XATTR_BTRFS_PREFIX_LEN */
    { 88012, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ */
    { 88026, 0x7fe, 0xc }, /* XATTR_CAPS_SZ_1 */
    { 88042, 0x7fe, 0x14 }, /* XATTR_CAPS_SZ_2 */
    { 88058, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ_3 */
    { 88074, 0x7fe, 0x1 }, /* XATTR_CREATE */
    { 88087, 0x7fe, 0x4 }, /* XATTR_HURD_PREFIX_LEN */
    { 88109, 0x7fe, 0x10000 }, /* XATTR_LIST_MAX */
    { 88124, 0x7fe, 0x4 }, /* XATTR_MAC_OSX_PREFIX_LEN */
    { 88149, 0x7fe, 0xd }, /* XATTR_NAME_BPF_LSM_LEN */
    { 88172, 0x7fe, 0xff }, /* XATTR_NAME_MAX */
    { 88187, 0x7fe, 0x4 }, /* XATTR_OS2_PREFIX_LEN */
    { 88208, 0x7fe, 0x2 }, /* XATTR_REPLACE */
    { 88222, 0x7fe, 0x9 }, /* XATTR_SECURITY_PREFIX_LEN */
    { 88248, 0x7fe, 0x10000 }, /* XATTR_SIZE_MAX */
    { 88263, 0x7fe, 0x7 }, /* XATTR_SYSTEM_PREFIX_LEN */
    { 88287, 0x7fe, 0x8 }, /* XATTR_TRUSTED_PREFIX_LEN */
    { 88312, 0x7fe, 0x5 }, /* XATTR_USER_PREFIX_LEN */
    { 88334, 0x7fe, 0x2 }, /* XDP_COPY */
    { 88343, 0x7fe, 0x9 }, /* XDP_MAX_TX_SKB_BUDGET */
    { 88365, 0x7fe, 0x1 }, /* XDP_MMAP_OFFSETS */
    { 88382, 0x7fe, 0x8 }, /* XDP_OPTIONS */
    { 88394, 0x7fe, 0x1 }, /* XDP_OPTIONS_ZEROCOPY */
    { 88415, 0x7fe, 0x0 }, /* XDP_PGOFF_RX_RING */
    { 88433, 0x7fe, 0x80000000 }, /* XDP_PGOFF_TX_RING */
    { 88451, 0x7fe, 0x1 }, /* XDP_PKT_CONTD */
    { 88465, 0x7fe, 0x1 }, /* XDP_RING_NEED_WAKEUP */
    { 88486, 0x7fe, 0x2 }, /* XDP_RX_RING */
    { 88498, 0x7fe, 0x1 }, /* XDP_SHARED_UMEM */
    { 88514, 0x7fe, 0x7 }, /* XDP_STATISTICS */
    { 88529, 0x7fe, 0x2 }, /* XDP_TXMD_FLAGS_CHECKSUM */
    { 88553, 0x7fe, 0x4 }, /* XDP_TXMD_FLAGS_LAUNCH_TIME */
    { 88580, 0x7fe, 0x1 }, /* XDP_TXMD_FLAGS_TIMESTAMP */
    { 88605, 0x7fe, 0x2 }, /* XDP_TX_METADATA */
    { 88621, 0x7fe, 0x3 }, /* XDP_TX_RING */
    { 88633, 0x7fe, 0x6 }, /* XDP_UMEM_COMPLETION_RING */
    { 88658, 0x7fe, 0x5 }, /* XDP_UMEM_FILL_RING */
    { 88677, 0x7fe, 0x180000000 }, /* XDP_UMEM_PGOFF_COMPLETION_RING */
    { 88708, 0x7fe, 0x100000000 }, /* XDP_UMEM_PGOFF_FILL_RING */
    { 88733, 0x7fe, 0x4 }, /* XDP_UMEM_REG */
    { 88746, 0x7fe, 0x4 }, /* XDP_UMEM_TX_METADATA_LEN */
    { 88771, 0x7fe, 0x2 }, /* XDP_UMEM_TX_SW_CSUM */
    { 88791, 0x7fe, 0x1 }, /* XDP_UMEM_UNALIGNED_CHUNK_FLAG */
    { 88821, 0x7fe, 0x8 }, /* XDP_USE_NEED_WAKEUP */
    { 88841, 0x7fe, 0x10 }, /* XDP_USE_SG */
    { 88852, 0x7fe, 0x4 }, /* XDP_ZEROCOPY */
    { 88865, 0x47e, 0x800c581e }, /* XFS_IOC_DIOINFO */
    { 88865, 0x380, 0x400c581e }, /* XFS_IOC_DIOINFO */
    { 88881, 0x7fe, 0x40000000 }, /* __WALL */
    { 88888, 0x7fe, 0x80000000 }, /* __WCLONE */
    { 88897, 0x7fe, 0x20000000 }, /* __WNOTHREAD */
};

const size_t qs_abi_n_constants = G_N_ELEMENTS(qs_abi_constants);

const char qs_abi_constant_names[] =
    "ADDR_COMPAT_LAYOUT\0"
    "ADDR_LIMIT_32BIT\0"
    "ADDR_LIMIT_3GB\0"
    "ADDR_NO_RANDOMIZE\0"
    "ADJ_ESTERROR\0"
    "ADJ_FREQUENCY\0"
    "ADJ_MAXERROR\0"
    "ADJ_MICRO\0"
    "ADJ_NANO\0"
    "ADJ_OFFSET\0"
    "ADJ_OFFSET_SINGLESHOT\0"
    "ADJ_OFFSET_SS_READ\0"
    "ADJ_SETOFFSET\0"
    "ADJ_STATUS\0"
    "ADJ_TAI\0"
    "ADJ_TICK\0"
    "ADJ_TIMECONST\0"
    "AF_ALG\0"
    "AF_APPLETALK\0"
    "AF_ASH\0"
    "AF_ATMPVC\0"
    "AF_ATMSVC\0"
    "AF_AX25\0"
    "AF_BLUETOOTH\0"
    "AF_BRIDGE\0"
    "AF_CAIF\0"
    "AF_CAN\0"
    "AF_DECnet\0"
    "AF_ECONET\0"
    "AF_IB\0"
    "AF_IEEE802154\0"
    "AF_INET\0"
    "AF_INET6\0"
    "AF_IPX\0"
    "AF_IRDA\0"
    "AF_ISDN\0"
    "AF_IUCV\0"
    "AF_KCM\0"
    "AF_KEY\0"
    "AF_LLC\0"
    "AF_LOCAL\0"
    "AF_MCTP\0"
    "AF_MPLS\0"
    "AF_NETBEUI\0"
    "AF_NETLINK\0"
    "AF_NETROM\0"
    "AF_NFC\0"
    "AF_PACKET\0"
    "AF_PHONET\0"
    "AF_PPPOX\0"
    "AF_QIPCRTR\0"
    "AF_RDS\0"
    "AF_ROSE\0"
    "AF_ROUTE\0"
    "AF_RXRPC\0"
    "AF_SECURITY\0"
    "AF_SMC\0"
    "AF_SNA\0"
    "AF_TIPC\0"
    "AF_UNIX\0"
    "AF_UNSPEC\0"
    "AF_VSOCK\0"
    "AF_WANPIPE\0"
    "AF_X25\0"
    "AF_XDP\0"
    "ALG_OP_DECRYPT\0"
    "ALG_OP_ENCRYPT\0"
    "ALG_SET_AEAD_ASSOCLEN\0"
    "ALG_SET_AEAD_AUTHSIZE\0"
    "ALG_SET_DRBG_ENTROPY\0"
    "ALG_SET_IV\0"
    "ALG_SET_KEY\0"
    "ALG_SET_KEY_BY_KEY_SERIAL\0"
    "ALG_SET_OP\0"
    "ARCH_ENABLE_TAGGED_ADDR\0"
    "ARCH_FORCE_TAGGED_SVA\0"
    "ARCH_GET_CPUID\0"
    "ARCH_GET_FS\0"
    "ARCH_GET_GS\0"
    "ARCH_GET_MAX_TAG_BITS\0"
    "ARCH_GET_UNTAG_MASK\0"
    "ARCH_GET_XCOMP_GUEST_PERM\0"
    "ARCH_GET_XCOMP_PERM\0"
    "ARCH_GET_XCOMP_SUPP\0"
    "ARCH_MAP_VDSO_32\0"
    "ARCH_MAP_VDSO_64\0"
    "ARCH_MAP_VDSO_X32\0"
    "ARCH_REQ_XCOMP_GUEST_PERM\0"
    "ARCH_REQ_XCOMP_PERM\0"
    "ARCH_SET_CPUID\0"
    "ARCH_SET_FS\0"
    "ARCH_SET_GS\0"
    "ARCH_SHSTK_DISABLE\0"
    "ARCH_SHSTK_ENABLE\0"
    "ARCH_SHSTK_LOCK\0"
    "ARCH_SHSTK_SHSTK\0"
    "ARCH_SHSTK_STATUS\0"
    "ARCH_SHSTK_UNLOCK\0"
    "ARCH_SHSTK_WRSS\0"
    "ARCH_XCOMP_TILECFG\0"
    "ARCH_XCOMP_TILEDATA\0"
    "ASPEED_LPC_CTRL_IOCTL_GET_SIZE\0"
    "ASPEED_LPC_CTRL_IOCTL_MAP\0"
    "ASPEED_LPC_CTRL_WINDOW_FLASH\0"
    "ASPEED_LPC_CTRL_WINDOW_MEMORY\0"
    "AT_EACCESS\0"
    "AT_EMPTY_PATH\0"
    "AT_EXECVE_CHECK\0"
    "AT_FDCWD\0"
    "AT_HANDLE_CONNECTABLE\0"
    "AT_HANDLE_FID\0"
    "AT_HANDLE_MNT_ID_UNIQUE\0"
    "AT_NO_AUTOMOUNT\0"
    "AT_RECURSIVE\0"
    "AT_REMOVEDIR\0"
    "AT_RENAME_EXCHANGE\0"
    "AT_RENAME_NOREPLACE\0"
    "AT_RENAME_WHITEOUT\0"
    "AT_STATX_DONT_SYNC\0"
    "AT_STATX_FORCE_SYNC\0"
    "AT_STATX_SYNC_AS_STAT\0"
    "AT_STATX_SYNC_TYPE\0"
    "AT_SYMLINK_FOLLOW\0"
    "AT_SYMLINK_NOFOLLOW\0"
    "BIODASDABORTIO\0"
    "BIODASDALLOWIO\0"
    "BIODASDCHECKFMT\0"
    "BIODASDCOPYPAIRSWAP\0"
    "BIODASDDISABLE\0"
    "BIODASDENABLE\0"
    "BIODASDFMT\0"
    "BIODASDGATTR\0"
    "BIODASDINFO\0"
    "BIODASDINFO2\0"
    "BIODASDPRRD\0"
    "BIODASDPRRST\0"
    "BIODASDPSRD\0"
    "BIODASDQUIESCE\0"
    "BIODASDRAS\0"
    "BIODASDRESUME\0"
    "BIODASDRLSE\0"
    "BIODASDRSRV\0"
    "BIODASDSATTR\0"
    "BIODASDSLCK\0"
    "BIODASDSNID\0"
    "BIODASDSYMMIO\0"
    "BLKALIGNOFF\0"
    "BLKBSZGET\0"
    "BLKBSZSET\0"
    "BLKCLOSEZONE\0"
    "BLKDISCARD\0"
    "BLKDISCARDZEROES\0"
    "BLKFINISHZONE\0"
    "BLKFLSBUF\0"
    "BLKFRAGET\0"
    "BLKFRASET\0"
    "BLKGETDISKSEQ\0"
    "BLKGETNRZONES\0"
    "BLKGETSIZE\0"
    "BLKGETSIZE64\0"
    "BLKGETZONESZ\0"
    "BLKIOMIN\0"
    "BLKIOOPT\0"
    "BLKOPENZONE\0"
    "BLKPBSZGET\0"
    "BLKPG\0"
    "BLKPG_ADD_PARTITION\0"
    "BLKPG_DEL_PARTITION\0"
    "BLKPG_DEVNAMELTH\0"
    "BLKPG_RESIZE_PARTITION\0"
    "BLKPG_VOLNAMELTH\0"
    "BLKRAGET\0"
    "BLKRASET\0"
    "BLKREPORTZONE\0"
    "BLKREPORTZONEV2\0"
    "BLKRESETZONE\0"
    "BLKROGET\0"
    "BLKROSET\0"
    "BLKROTATIONAL\0"
    "BLKRRPART\0"
    "BLKSECDISCARD\0"
    "BLKSECTGET\0"
    "BLKSECTSET\0"
    "BLKSSZGET\0"
    "BLKTRACESETUP\0"
    "BLKTRACESETUP2\0"
    "BLKTRACESTART\0"
    "BLKTRACESTOP\0"
    "BLKTRACETEARDOWN\0"
    "BLKTRACE_BDEV_SIZE\0"
    "BLKTRACE_BDEV_SIZE2\0"
    "BLKZEROOUT\0"
    "BLK_ZONE_COND_ACTIVE\0"
    "BLK_ZONE_COND_CLOSED\0"
    "BLK_ZONE_COND_EMPTY\0"
    "BLK_ZONE_COND_EXP_OPEN\0"
    "BLK_ZONE_COND_FULL\0"
    "BLK_ZONE_COND_IMP_OPEN\0"
    "BLK_ZONE_COND_NOT_WP\0"
    "BLK_ZONE_COND_OFFLINE\0"
    "BLK_ZONE_COND_READONLY\0"
    "BLK_ZONE_REP_CACHED\0"
    "BLK_ZONE_REP_CAPACITY\0"
    "BLK_ZONE_TYPE_CONVENTIONAL\0"
    "BLK_ZONE_TYPE_SEQWRITE_PREF\0"
    "BLK_ZONE_TYPE_SEQWRITE_REQ\0"
    "BRCTL_ADD_BRIDGE\0"
    "BRCTL_ADD_IF\0"
    "BRCTL_DEL_BRIDGE\0"
    "BRCTL_DEL_IF\0"
    "BRCTL_GET_BRIDGES\0"
    "BRCTL_GET_BRIDGE_INFO\0"
    "BRCTL_GET_FDB_ENTRIES\0"
    "BRCTL_GET_PORT_INFO\0"
    "BRCTL_GET_PORT_LIST\0"
    "BRCTL_GET_VERSION\0"
    "BRCTL_SET_AGEING_TIME\0"
    "BRCTL_SET_BRIDGE_FORWARD_DELAY\0"
    "BRCTL_SET_BRIDGE_HELLO_TIME\0"
    "BRCTL_SET_BRIDGE_MAX_AGE\0"
    "BRCTL_SET_BRIDGE_PRIORITY\0"
    "BRCTL_SET_BRIDGE_STP_STATE\0"
    "BRCTL_SET_GC_INTERVAL\0"
    "BRCTL_SET_PATH_COST\0"
    "BRCTL_SET_PORT_PRIORITY\0"
    "BRCTL_VERSION\0"
    "CAP_AUDIT_CONTROL\0"
    "CAP_AUDIT_READ\0"
    "CAP_AUDIT_WRITE\0"
    "CAP_BLOCK_SUSPEND\0"
    "CAP_BPF\0"
    "CAP_CHECKPOINT_RESTORE\0"
    "CAP_CHOWN\0"
    "CAP_DAC_OVERRIDE\0"
    "CAP_DAC_READ_SEARCH\0"
    "CAP_FOWNER\0"
    "CAP_FSETID\0"
    "CAP_IPC_LOCK\0"
    "CAP_IPC_OWNER\0"
    "CAP_KILL\0"
    "CAP_LEASE\0"
    "CAP_LINUX_IMMUTABLE\0"
    "CAP_MAC_ADMIN\0"
    "CAP_MAC_OVERRIDE\0"
    "CAP_MKNOD\0"
    "CAP_NET_ADMIN\0"
    "CAP_NET_BIND_SERVICE\0"
    "CAP_NET_BROADCAST\0"
    "CAP_NET_RAW\0"
    "CAP_PERFMON\0"
    "CAP_SETFCAP\0"
    "CAP_SETGID\0"
    "CAP_SETPCAP\0"
    "CAP_SETUID\0"
    "CAP_SYSLOG\0"
    "CAP_SYS_ADMIN\0"
    "CAP_SYS_BOOT\0"
    "CAP_SYS_CHROOT\0"
    "CAP_SYS_MODULE\0"
    "CAP_SYS_NICE\0"
    "CAP_SYS_PACCT\0"
    "CAP_SYS_PTRACE\0"
    "CAP_SYS_RAWIO\0"
    "CAP_SYS_RESOURCE\0"
    "CAP_SYS_TIME\0"
    "CAP_SYS_TTY_CONFIG\0"
    "CAP_WAKE_ALARM\0"
    "CDC_CD_R\0"
    "CDC_CD_RW\0"
    "CDC_CLOSE_TRAY\0"
    "CDC_DRIVE_STATUS\0"
    "CDC_DVD\0"
    "CDC_DVD_R\0"
    "CDC_DVD_RAM\0"
    "CDC_GENERIC_PACKET\0"
    "CDC_LOCK\0"
    "CDC_MCN\0"
    "CDC_MEDIA_CHANGED\0"
    "CDC_MO_DRIVE\0"
    "CDC_MRW\0"
    "CDC_MRW_W\0"
    "CDC_MULTI_SESSION\0"
    "CDC_OPEN_TRAY\0"
    "CDC_PLAY_AUDIO\0"
    "CDC_RAM\0"
    "CDC_RESET\0"
    "CDC_SELECT_DISC\0"
    "CDC_SELECT_SPEED\0"
    "CDROMAUDIOBUFSIZ\0"
    "CDROMCLOSETRAY\0"
    "CDROMEJECT\0"
    "CDROMEJECT_SW\0"
    "CDROMGETSPINDOWN\0"
    "CDROMMULTISESSION\0"
    "CDROMPAUSE\0"
    "CDROMPLAYBLK\0"
    "CDROMPLAYMSF\0"
    "CDROMPLAYTRKIND\0"
    "CDROMREADALL\0"
    "CDROMREADAUDIO\0"
    "CDROMREADCOOKED\0"
    "CDROMREADMODE1\0"
    "CDROMREADMODE2\0"
    "CDROMREADRAW\0"
    "CDROMREADTOCENTRY\0"
    "CDROMREADTOCHDR\0"
    "CDROMRESET\0"
    "CDROMRESUME\0"
    "CDROMSEEK\0"
    "CDROMSETSPINDOWN\0"
    "CDROMSTART\0"
    "CDROMSTOP\0"
    "CDROMSUBCHNL\0"
    "CDROMVOLCTRL\0"
    "CDROMVOLREAD\0"
    "CDROM_AUDIO_COMPLETED\0"
    "CDROM_AUDIO_ERROR\0"
    "CDROM_AUDIO_INVALID\0"
    "CDROM_AUDIO_NO_STATUS\0"
    "CDROM_AUDIO_PAUSED\0"
    "CDROM_AUDIO_PLAY\0"
    "CDROM_CHANGER_NSLOTS\0"
    "CDROM_CLEAR_OPTIONS\0"
    "CDROM_DATA_TRACK\0"
    "CDROM_DEBUG\0"
    "CDROM_DISC_STATUS\0"
    "CDROM_DRIVE_STATUS\0"
    "CDROM_GET_CAPABILITY\0"
    "CDROM_GET_MCN\0"
    "CDROM_GET_UPC\0"
    "CDROM_LAST_WRITTEN\0"
    "CDROM_LBA\0"
    "CDROM_LEADOUT\0"
    "CDROM_LOCKDOOR\0"
    "CDROM_MEDIA_CHANGED\0"
    "CDROM_MSF\0"
    "CDROM_NEXT_WRITABLE\0"
    "CDROM_PACKET_SIZE\0"
    "CDROM_SELECT_DISC\0"
    "CDROM_SELECT_SPEED\0"
    "CDROM_SEND_PACKET\0"
    "CDROM_SET_OPTIONS\0"
    "CDROM_TIMED_MEDIA_CHANGE\0"
    "CDS_AUDIO\0"
    "CDS_DATA_1\0"
    "CDS_DATA_2\0"
    "CDS_DISC_OK\0"
    "CDS_DRIVE_NOT_READY\0"
    "CDS_MIXED\0"
    "CDS_NO_DISC\0"
    "CDS_NO_INFO\0"
    "CDS_TRAY_OPEN\0"
    "CDS_XA_2_1\0"
    "CDS_XA_2_2\0"
    "CLOCK_AUX\0"
    "CLOCK_AUX_LAST\0"
    "CLOCK_BOOTTIME\0"
    "CLOCK_BOOTTIME_ALARM\0"
    "CLOCK_DEFAULT\0"
    "CLOCK_EXT\0"
    "CLOCK_INT\0"
    "CLOCK_MONOTONIC\0"
    "CLOCK_MONOTONIC_COARSE\0"
    "CLOCK_MONOTONIC_RAW\0"
    "CLOCK_PROCESS_CPUTIME_ID\0"
    "CLOCK_REALTIME\0"
    "CLOCK_REALTIME_ALARM\0"
    "CLOCK_REALTIME_COARSE\0"
    "CLOCK_SGI_CYCLE\0"
    "CLOCK_TAI\0"
    "CLOCK_THREAD_CPUTIME_ID\0"
    "CLOCK_TXFROMRX\0"
    "CLOCK_TXINT\0"
    "CLONE_ARGS_SIZE_VER0\0"
    "CLONE_ARGS_SIZE_VER1\0"
    "CLONE_ARGS_SIZE_VER2\0"
    "CLONE_AUTOREAP\0"
    "CLONE_CHILD_CLEARTID\0"
    "CLONE_CHILD_SETTID\0"
    "CLONE_CLEAR_SIGHAND\0"
    "CLONE_DETACHED\0"
    "CLONE_EMPTY_MNTNS\0"
    "CLONE_FILES\0"
    "CLONE_FS\0"
    "CLONE_INTO_CGROUP\0"
    "CLONE_IO\0"
    "CLONE_NEWCGROUP\0"
    "CLONE_NEWIPC\0"
    "CLONE_NEWNET\0"
    "CLONE_NEWNS\0"
    "CLONE_NEWPID\0"
    "CLONE_NEWTIME\0"
    "CLONE_NEWUSER\0"
    "CLONE_NEWUTS\0"
    "CLONE_NNP\0"
    "CLONE_PARENT\0"
    "CLONE_PARENT_SETTID\0"
    "CLONE_PIDFD\0"
    "CLONE_PIDFD_AUTOKILL\0"
    "CLONE_PTRACE\0"
    "CLONE_SETTLS\0"
    "CLONE_SIGHAND\0"
    "CLONE_SYSVSEM\0"
    "CLONE_THREAD\0"
    "CLONE_UNTRACED\0"
    "CLONE_VFORK\0"
    "CLONE_VM\0"
    "CLOSE_RANGE_CLOEXEC\0"
    "CLOSE_RANGE_UNSHARE\0"
    "CSIGNAL\0"
    "DMA_BUF_BASE\0"
    "DMA_BUF_IOCTL_EXPORT_SYNC_FILE\0"
    "DMA_BUF_IOCTL_IMPORT_SYNC_FILE\0"
    "DMA_BUF_IOCTL_SYNC\0"
    "DMA_BUF_MAGIC\0"
    "DMA_BUF_NAME_LEN\0"
    "DMA_BUF_SET_NAME\0"
    "DMA_BUF_SET_NAME_A\0"
    "DMA_BUF_SET_NAME_B\0"
    "DMA_BUF_SYNC_END\0"
    "DMA_BUF_SYNC_READ\0"
    "DMA_BUF_SYNC_RW\0"
    "DMA_BUF_SYNC_START\0"
    "DMA_BUF_SYNC_VALID_FLAGS_MASK\0"
    "DMA_BUF_SYNC_WRITE\0"
    "DMA_HEAP_IOCTL_ALLOC\0"
    "DMA_HEAP_IOC_MAGIC\0"
    "DMA_HEAP_VALID_FD_FLAGS\0"
    "DMA_HEAP_VALID_HEAP_FLAGS\0"
    "DM_ACTIVE_PRESENT_FLAG\0"
    "DM_BUFFER_FULL_FLAG\0"
    "DM_DATA_OUT_FLAG\0"
    "DM_DEFERRED_REMOVE\0"
    "DM_DEV_ARM_POLL\0"
    "DM_DEV_ARM_POLL_CMD\0"
    "DM_DEV_CREATE\0"
    "DM_DEV_CREATE_CMD\0"
    "DM_DEV_REMOVE\0"
    "DM_DEV_REMOVE_CMD\0"
    "DM_DEV_RENAME\0"
    "DM_DEV_RENAME_CMD\0"
    "DM_DEV_SET_GEOMETRY\0"
    "DM_DEV_SET_GEOMETRY_CMD\0"
    "DM_DEV_STATUS\0"
    "DM_DEV_STATUS_CMD\0"
    "DM_DEV_SUSPEND\0"
    "DM_DEV_SUSPEND_CMD\0"
    "DM_DEV_WAIT\0"
    "DM_DEV_WAIT_CMD\0"
    "DM_GET_TARGET_VERSION\0"
    "DM_GET_TARGET_VERSION_CMD\0"
    "DM_IMA_MEASUREMENT_FLAG\0"
    "DM_INACTIVE_PRESENT_FLAG\0"
    "DM_INTERNAL_SUSPEND_FLAG\0"
    "DM_IOCTL\0"
    "DM_LIST_DEVICES\0"
    "DM_LIST_DEVICES_CMD\0"
    "DM_LIST_VERSIONS\0"
    "DM_LIST_VERSIONS_CMD\0"
    "DM_MAX_TYPE_NAME\0"
    "DM_MPATH_PROBE_PATHS\0"
    "DM_MPATH_PROBE_PATHS_CMD\0"
    "DM_NOFLUSH_FLAG\0"
    "DM_PERSISTENT_DEV_FLAG\0"
    "DM_QUERY_INACTIVE_TABLE_FLAG\0"
    "DM_READONLY_FLAG\0"
    "DM_REMOVE_ALL\0"
    "DM_REMOVE_ALL_CMD\0"
    "DM_SECURE_DATA_FLAG\0"
    "DM_SKIP_BDGET_FLAG\0"
    "DM_SKIP_LOCKFS_FLAG\0"
    "DM_STATUS_TABLE_FLAG\0"
    "DM_SUSPEND_FLAG\0"
    "DM_TABLE_CLEAR\0"
    "DM_TABLE_CLEAR_CMD\0"
    "DM_TABLE_DEPS\0"
    "DM_TABLE_DEPS_CMD\0"
    "DM_TABLE_LOAD\0"
    "DM_TABLE_LOAD_CMD\0"
    "DM_TABLE_STATUS\0"
    "DM_TABLE_STATUS_CMD\0"
    "DM_TARGET_MSG\0"
    "DM_TARGET_MSG_CMD\0"
    "DM_UEVENT_GENERATED_FLAG\0"
    "DM_UUID_FLAG\0"
    "DM_UUID_LEN\0"
    "DM_VERSION\0"
    "DM_VERSION_CMD\0"
    "DM_VERSION_MAJOR\0"
    "DM_VERSION_MINOR\0"
    "DM_VERSION_PATCHLEVEL\0"
    "DN_ACCESS\0"
    "DN_ATTRIB\0"
    "DN_CREATE\0"
    "DN_DELETE\0"
    "DN_MODIFY\0"
    "DN_MULTISHOT\0"
    "DN_RENAME\0"
    "DRM_IOCTL_ADD_BUFS\0"
    "DRM_IOCTL_ADD_CTX\0"
    "DRM_IOCTL_ADD_DRAW\0"
    "DRM_IOCTL_ADD_MAP\0"
    "DRM_IOCTL_AGP_ACQUIRE\0"
    "DRM_IOCTL_AGP_ALLOC\0"
    "DRM_IOCTL_AGP_BIND\0"
    "DRM_IOCTL_AGP_ENABLE\0"
    "DRM_IOCTL_AGP_FREE\0"
    "DRM_IOCTL_AGP_INFO\0"
    "DRM_IOCTL_AGP_RELEASE\0"
    "DRM_IOCTL_AGP_UNBIND\0"
    "DRM_IOCTL_AUTH_MAGIC\0"
    "DRM_IOCTL_BASE\0"
    "DRM_IOCTL_BLOCK\0"
    "DRM_IOCTL_CONTROL\0"
    "DRM_IOCTL_CRTC_GET_SEQUENCE\0"
    "DRM_IOCTL_CRTC_QUEUE_SEQUENCE\0"
    "DRM_IOCTL_DMA\0"
    "DRM_IOCTL_DROP_MASTER\0"
    "DRM_IOCTL_FINISH\0"
    "DRM_IOCTL_FREE_BUFS\0"
    "DRM_IOCTL_GEM_CHANGE_HANDLE\0"
    "DRM_IOCTL_GEM_CLOSE\0"
    "DRM_IOCTL_GEM_FLINK\0"
    "DRM_IOCTL_GEM_OPEN\0"
    "DRM_IOCTL_GET_CAP\0"
    "DRM_IOCTL_GET_CLIENT\0"
    "DRM_IOCTL_GET_CTX\0"
    "DRM_IOCTL_GET_MAGIC\0"
    "DRM_IOCTL_GET_MAP\0"
    "DRM_IOCTL_GET_SAREA_CTX\0"
    "DRM_IOCTL_GET_STATS\0"
    "DRM_IOCTL_GET_UNIQUE\0"
    "DRM_IOCTL_INFO_BUFS\0"
    "DRM_IOCTL_IRQ_BUSID\0"
    "DRM_IOCTL_LOCK\0"
    "DRM_IOCTL_MAP_BUFS\0"
    "DRM_IOCTL_MARK_BUFS\0"
    "DRM_IOCTL_MODESET_CTL\0"
    "DRM_IOCTL_MODE_ADDFB\0"
    "DRM_IOCTL_MODE_ADDFB2\0"
    "DRM_IOCTL_MODE_ATOMIC\0"
    "DRM_IOCTL_MODE_ATTACHMODE\0"
    "DRM_IOCTL_MODE_CLOSEFB\0"
    "DRM_IOCTL_MODE_CREATEPROPBLOB\0"
    "DRM_IOCTL_MODE_CREATE_DUMB\0"
    "DRM_IOCTL_MODE_CREATE_LEASE\0"
    "DRM_IOCTL_MODE_CURSOR\0"
    "DRM_IOCTL_MODE_CURSOR2\0"
    "DRM_IOCTL_MODE_DESTROYPROPBLOB\0"
    "DRM_IOCTL_MODE_DESTROY_DUMB\0"
    "DRM_IOCTL_MODE_DETACHMODE\0"
    "DRM_IOCTL_MODE_DIRTYFB\0"
    "DRM_IOCTL_MODE_GETCONNECTOR\0"
    "DRM_IOCTL_MODE_GETCRTC\0"
    "DRM_IOCTL_MODE_GETENCODER\0"
    "DRM_IOCTL_MODE_GETFB\0"
    "DRM_IOCTL_MODE_GETFB2\0"
    "DRM_IOCTL_MODE_GETGAMMA\0"
    "DRM_IOCTL_MODE_GETPLANE\0"
    "DRM_IOCTL_MODE_GETPLANERESOURCES\0"
    "DRM_IOCTL_MODE_GETPROPBLOB\0"
    "DRM_IOCTL_MODE_GETPROPERTY\0"
    "DRM_IOCTL_MODE_GETRESOURCES\0"
    "DRM_IOCTL_MODE_GET_LEASE\0"
    "DRM_IOCTL_MODE_LIST_LESSEES\0"
    "DRM_IOCTL_MODE_MAP_DUMB\0"
    "DRM_IOCTL_MODE_OBJ_GETPROPERTIES\0"
    "DRM_IOCTL_MODE_OBJ_SETPROPERTY\0"
    "DRM_IOCTL_MODE_PAGE_FLIP\0"
    "DRM_IOCTL_MODE_REVOKE_LEASE\0"
    "DRM_IOCTL_MODE_RMFB\0"
    "DRM_IOCTL_MODE_SETCRTC\0"
    "DRM_IOCTL_MODE_SETGAMMA\0"
    "DRM_IOCTL_MODE_SETPLANE\0"
    "DRM_IOCTL_MODE_SETPROPERTY\0"
    "DRM_IOCTL_MOD_CTX\0"
    "DRM_IOCTL_NEW_CTX\0"
    "DRM_IOCTL_PRIME_FD_TO_HANDLE\0"
    "DRM_IOCTL_PRIME_HANDLE_TO_FD\0"
    "DRM_IOCTL_RES_CTX\0"
    "DRM_IOCTL_RM_CTX\0"
    "DRM_IOCTL_RM_DRAW\0"
    "DRM_IOCTL_RM_MAP\0"
    "DRM_IOCTL_SET_CLIENT_CAP\0"
    "DRM_IOCTL_SET_CLIENT_NAME\0"
    "DRM_IOCTL_SET_MASTER\0"
    "DRM_IOCTL_SET_SAREA_CTX\0"
    "DRM_IOCTL_SET_UNIQUE\0"
    "DRM_IOCTL_SET_VERSION\0"
    "DRM_IOCTL_SG_ALLOC\0"
    "DRM_IOCTL_SG_FREE\0"
    "DRM_IOCTL_SWITCH_CTX\0"
    "DRM_IOCTL_SYNCOBJ_CREATE\0"
    "DRM_IOCTL_SYNCOBJ_DESTROY\0"
    "DRM_IOCTL_SYNCOBJ_EVENTFD\0"
    "DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE\0"
    "DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD\0"
    "DRM_IOCTL_SYNCOBJ_QUERY\0"
    "DRM_IOCTL_SYNCOBJ_RESET\0"
    "DRM_IOCTL_SYNCOBJ_SIGNAL\0"
    "DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL\0"
    "DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT\0"
    "DRM_IOCTL_SYNCOBJ_TRANSFER\0"
    "DRM_IOCTL_SYNCOBJ_WAIT\0"
    "DRM_IOCTL_UNBLOCK\0"
    "DRM_IOCTL_UNLOCK\0"
    "DRM_IOCTL_UPDATE_DRAW\0"
    "DRM_IOCTL_VERSION\0"
    "DRM_IOCTL_WAIT_VBLANK\0"
    "DVD_AUTH\0"
    "DVD_AUTH_ESTABLISHED\0"
    "DVD_AUTH_FAILURE\0"
    "DVD_CGMS_RESTRICTED\0"
    "DVD_CGMS_SINGLE\0"
    "DVD_CGMS_UNRESTRICTED\0"
    "DVD_CPM_COPYRIGHTED\0"
    "DVD_CPM_NO_COPYRIGHT\0"
    "DVD_CP_SEC_EXIST\0"
    "DVD_CP_SEC_NONE\0"
    "DVD_HOST_SEND_CHALLENGE\0"
    "DVD_HOST_SEND_KEY2\0"
    "DVD_HOST_SEND_RPC_STATE\0"
    "DVD_INVALIDATE_AGID\0"
    "DVD_LAYERS\0"
    "DVD_LU_SEND_AGID\0"
    "DVD_LU_SEND_ASF\0"
    "DVD_LU_SEND_CHALLENGE\0"
    "DVD_LU_SEND_KEY1\0"
    "DVD_LU_SEND_RPC_STATE\0"
    "DVD_LU_SEND_TITLE_KEY\0"
    "DVD_READ_STRUCT\0"
    "DVD_STRUCT_BCA\0"
    "DVD_STRUCT_COPYRIGHT\0"
    "DVD_STRUCT_DISCKEY\0"
    "DVD_STRUCT_MANUFACT\0"
    "DVD_STRUCT_PHYSICAL\0"
    "DVD_WRITE_STRUCT\0"
    "EFD_CLOEXEC\0"
    "EFD_NONBLOCK\0"
    "EFD_SEMAPHORE\0"
    "EPOLLERR\0"
    "EPOLLET\0"
    "EPOLLEXCLUSIVE\0"
    "EPOLLHUP\0"
    "EPOLLIN\0"
    "EPOLLMSG\0"
    "EPOLLNVAL\0"
    "EPOLLONESHOT\0"
    "EPOLLOUT\0"
    "EPOLLPRI\0"
    "EPOLLRDBAND\0"
    "EPOLLRDHUP\0"
    "EPOLLRDNORM\0"
    "EPOLLWAKEUP\0"
    "EPOLLWRBAND\0"
    "EPOLLWRNORM\0"
    "EPOLL_CLOEXEC\0"
    "EPOLL_CTL_ADD\0"
    "EPOLL_CTL_DEL\0"
    "EPOLL_CTL_MOD\0"
    "EPOLL_IOC_TYPE\0"
    "EPOLL_URING_WAKE\0"
    "EVIOCGEFFECTS\0"
    "EVIOCGID\0"
    "EVIOCGKEYCODE\0"
    "EVIOCGKEYCODE_V2\0"
    "EVIOCGMASK\0"
    "EVIOCGRAB\0"
    "EVIOCGREP\0"
    "EVIOCGVERSION\0"
    "EVIOCREVOKE\0"
    "EVIOCRMFF\0"
    "EVIOCSCLOCKID\0"
    "EVIOCSFF\0"
    "EVIOCSKEYCODE\0"
    "EVIOCSKEYCODE_V2\0"
    "EVIOCSMASK\0"
    "EVIOCSREP\0"
    "FALLOC_FL_ALLOCATE_RANGE\0"
    "FALLOC_FL_COLLAPSE_RANGE\0"
    "FALLOC_FL_INSERT_RANGE\0"
    "FALLOC_FL_KEEP_SIZE\0"
    "FALLOC_FL_NO_HIDE_STALE\0"
    "FALLOC_FL_PUNCH_HOLE\0"
    "FALLOC_FL_UNSHARE_RANGE\0"
    "FALLOC_FL_WRITE_ZEROES\0"
    "FALLOC_FL_ZERO_RANGE\0"
    "FAN_ACCESS\0"
    "FAN_ACCESS_PERM\0"
    "FAN_ALLOW\0"
    "FAN_ALL_CLASS_BITS\0"
    "FAN_ALL_EVENTS\0"
    "FAN_ALL_INIT_FLAGS\0"
    "FAN_ALL_MARK_FLAGS\0"
    "FAN_ALL_OUTGOING_EVENTS\0"
    "FAN_ALL_PERM_EVENTS\0"
    "FAN_ATTRIB\0"
    "FAN_AUDIT\0"
    "FAN_CLASS_CONTENT\0"
    "FAN_CLASS_NOTIF\0"
    "FAN_CLASS_PRE_CONTENT\0"
    "FAN_CLOEXEC\0"
    "FAN_CLOSE\0"
    "FAN_CLOSE_NOWRITE\0"
    "FAN_CLOSE_WRITE\0"
    "FAN_CREATE\0"
    "FAN_DELETE\0"
    "FAN_DELETE_SELF\0"
    "FAN_DENY\0"
    "FAN_ENABLE_AUDIT\0"
    "FAN_EPIDFD\0"
    "FAN_ERRNO_BITS\0"
    "FAN_ERRNO_MASK\0"
    "FAN_ERRNO_SHIFT\0"
    "FAN_EVENT_INFO_TYPE_DFID\0"
    "FAN_EVENT_INFO_TYPE_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_ERROR\0"
    "FAN_EVENT_INFO_TYPE_FID\0"
    "FAN_EVENT_INFO_TYPE_MNT\0"
    "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_PIDFD\0"
    "FAN_EVENT_INFO_TYPE_RANGE\0"
    "FAN_EVENT_METADATA_LEN\0"
    "FAN_EVENT_ON_CHILD\0"
    "FAN_FS_ERROR\0"
    "FAN_INFO\0"
    "FAN_MARK_ADD\0"
    "FAN_MARK_DONT_FOLLOW\0"
    "FAN_MARK_EVICTABLE\0"
    "FAN_MARK_FILESYSTEM\0"
    "FAN_MARK_FLUSH\0"
    "FAN_MARK_IGNORE\0"
    "FAN_MARK_IGNORED_MASK\0"
    "FAN_MARK_IGNORED_SURV_MODIFY\0"
    "FAN_MARK_IGNORE_SURV\0"
    "FAN_MARK_INODE\0"
    "FAN_MARK_MNTNS\0"
    "FAN_MARK_MOUNT\0"
    "FAN_MARK_ONLYDIR\0"
    "FAN_MARK_REMOVE\0"
    "FAN_MNT_ATTACH\0"
    "FAN_MNT_DETACH\0"
    "FAN_MODIFY\0"
    "FAN_MOVE\0"
    "FAN_MOVED_FROM\0"
    "FAN_MOVED_TO\0"
    "FAN_MOVE_SELF\0"
    "FAN_NOFD\0"
    "FAN_NONBLOCK\0"
    "FAN_NOPIDFD\0"
    "FAN_ONDIR\0"
    "FAN_OPEN\0"
    "FAN_OPEN_EXEC\0"
    "FAN_OPEN_EXEC_PERM\0"
    "FAN_OPEN_PERM\0"
    "FAN_PRE_ACCESS\0"
    "FAN_Q_OVERFLOW\0"
    "FAN_RENAME\0"
    "FAN_REPORT_DFID_NAME\0"
    "FAN_REPORT_DFID_NAME_TARGET\0"
    "FAN_REPORT_DIR_FID\0"
    "FAN_REPORT_FD_ERROR\0"
    "FAN_REPORT_FID\0"
    "FAN_REPORT_MNT\0"
    "FAN_REPORT_NAME\0"
    "FAN_REPORT_PIDFD\0"
    "FAN_REPORT_TARGET_FID\0"
    "FAN_REPORT_TID\0"
    "FAN_RESPONSE_INFO_AUDIT_RULE\0"
    "FAN_RESPONSE_INFO_NONE\0"
    "FAN_UNLIMITED_MARKS\0"
    "FAN_UNLIMITED_QUEUE\0"
    "FASYNC\0"
    "FAT_IOCTL_GET_ATTRIBUTES\0"
    "FAT_IOCTL_GET_VOLUME_ID\0"
    "FAT_IOCTL_SET_ATTRIBUTES\0"
    "FBIOBLANK\0"
    "FBIOGETCMAP\0"
    "FBIOGET_CON2FBMAP\0"
    "FBIOGET_DISPINFO\0"
    "FBIOGET_FSCREENINFO\0"
    "FBIOGET_GLYPH\0"
    "FBIOGET_HWCINFO\0"
    "FBIOGET_VBLANK\0"
    "FBIOGET_VSCREENINFO\0"
    "FBIOPAN_DISPLAY\0"
    "FBIOPUTCMAP\0"
    "FBIOPUT_CON2FBMAP\0"
    "FBIOPUT_MODEINFO\0"
    "FBIOPUT_VSCREENINFO\0"
    "FBIO_ALLOC\0"
    "FBIO_CURSOR\0"
    "FBIO_FREE\0"
    "FBIO_WAITFORVSYNC\0"
    "FDCLRPRM\0"
    "FDDEFMEDIAPRM\0"
    "FDDEFPRM\0"
    "FDEJECT\0"
    "FDFLUSH\0"
    "FDFMTBEG\0"
    "FDFMTEND\0"
    "FDFMTTRK\0"
    "FDGETDRVPRM\0"
    "FDGETDRVSTAT\0"
    "FDGETDRVTYP\0"
    "FDGETFDCSTAT\0"
    "FDGETMAXERRS\0"
    "FDGETMEDIAPRM\0"
    "FDGETPRM\0"
    "FDMSGOFF\0"
    "FDMSGON\0"
    "FDPOLLDRVSTAT\0"
    "FDRAWCMD\0"
    "FDRESET\0"
    "FDSETDRVPRM\0"
    "FDSETEMSGTRESH\0"
    "FDSETMAXERRS\0"
    "FDSETMEDIAPRM\0"
    "FDSETPRM\0"
    "FDTWADDLE\0"
    "FDWERRORCLR\0"
    "FDWERRORGET\0"
    "FD_CLOEXEC\0"
    "FIBMAP\0"
    "FICLONE\0"
    "FICLONERANGE\0"
    "FIDEDUPERANGE\0"
    "FIEMAP_FLAG_CACHE\0"
    "FIEMAP_FLAG_SYNC\0"
    "FIEMAP_FLAG_XATTR\0"
    "FIFREEZE\0"
    "FIGETBSZ\0"
    "FIOASYNC\0"
    "FIOCLEX\0"
    "FIOGETOWN\0"
    "FIONBIO\0"
    "FIONCLEX\0"
    "FIONREAD\0"
    "FIOQSIZE\0"
    "FIOSETOWN\0"
    "FITHAW\0"
    "FITRIM\0"
    "FSCONFIG_CMD_CREATE\0"
    "FSCONFIG_CMD_CREATE_EXCL\0"
    "FSCONFIG_CMD_RECONFIGURE\0"
    "FSCONFIG_SET_BINARY\0"
    "FSCONFIG_SET_FD\0"
    "FSCONFIG_SET_FLAG\0"
    "FSCONFIG_SET_PATH\0"
    "FSCONFIG_SET_PATH_EMPTY\0"
    "FSCONFIG_SET_STRING\0"
    "FSMOUNT_CLOEXEC\0"
    "FSMOUNT_NAMESPACE\0"
    "FSOPEN_CLOEXEC\0"
    "FSPICK_CLOEXEC\0"
    "FSPICK_EMPTY_PATH\0"
    "FSPICK_NO_AUTOMOUNT\0"
    "FSPICK_SYMLINK_NOFOLLOW\0"
    "FS_APPEND_FL\0"
    "FS_BTREE_FL\0"
    "FS_CASEFOLD_FL\0"
    "FS_COMPRBLK_FL\0"
    "FS_COMPR_FL\0"
    "FS_DAX_FL\0"
    "FS_DIRSYNC_FL\0"
    "FS_DIRTY_FL\0"
    "FS_EA_INODE_FL\0"
    "FS_ENCRYPT_FL\0"
    "FS_EOFBLOCKS_FL\0"
    "FS_EXTENT_FL\0"
    "FS_HUGE_FILE_FL\0"
    "FS_IMAGIC_FL\0"
    "FS_IMMUTABLE_FL\0"
    "FS_INDEX_FL\0"
    "FS_INLINE_DATA_FL\0"
    "FS_IOC32_GETFLAGS\0"
    "FS_IOC32_GETVERSION\0"
    "FS_IOC32_SETFLAGS\0"
    "FS_IOC32_SETVERSION\0"
    "FS_IOC_ADD_ENCRYPTION_KEY\0"
    "FS_IOC_ENABLE_VERITY\0"
    "FS_IOC_FIEMAP\0"
    "FS_IOC_FSGETXATTR\0"
    "FS_IOC_FSSETXATTR\0"
    "FS_IOC_GETFLAGS\0"
    "FS_IOC_GETFSLABEL\0"
    "FS_IOC_GETFSSYSFSPATH\0"
    "FS_IOC_GETFSUUID\0"
    "FS_IOC_GETLBMD_CAP\0"
    "FS_IOC_GETVERSION\0"
    "FS_IOC_GET_ENCRYPTION_KEY_STATUS\0"
    "FS_IOC_GET_ENCRYPTION_NONCE\0"
    "FS_IOC_GET_ENCRYPTION_POLICY\0"
    "FS_IOC_GET_ENCRYPTION_POLICY_EX\0"
    "FS_IOC_GET_ENCRYPTION_PWSALT\0"
    "FS_IOC_MEASURE_VERITY\0"
    "FS_IOC_READ_VERITY_METADATA\0"
    "FS_IOC_REMOVE_ENCRYPTION_KEY\0"
    "FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS\0"
    "FS_IOC_SETFLAGS\0"
    "FS_IOC_SETFSLABEL\0"
    "FS_IOC_SETVERSION\0"
    "FS_IOC_SET_ENCRYPTION_POLICY\0"
    "FS_IOC_SHUTDOWN\0"
    "FS_JOURNAL_DATA_FL\0"
    "FS_NOATIME_FL\0"
    "FS_NOCOMP_FL\0"
    "FS_NOCOW_FL\0"
    "FS_NODUMP_FL\0"
    "FS_NOTAIL_FL\0"
    "FS_PROJINHERIT_FL\0"
    "FS_RESERVED_FL\0"
    "FS_SECRM_FL\0"
    "FS_SYNC_FL\0"
    "FS_TOPDIR_FL\0"
    "FS_UNRM_FL\0"
    "FS_VERITY_FL\0"
    "FUSE_DEV_IOC_BACKING_CLOSE\0"
    "FUSE_DEV_IOC_BACKING_OPEN\0"
    "FUSE_DEV_IOC_CLONE\0"
    "FUSE_DEV_IOC_MAGIC\0"
    "FUSE_DEV_IOC_SYNC_INIT\0"
    "FUTEX2_MPOL\0"
    "FUTEX2_NUMA\0"
    "FUTEX2_PRIVATE\0"
    "FUTEX2_SIZE_MASK\0"
    "FUTEX2_SIZE_U16\0"
    "FUTEX2_SIZE_U32\0"
    "FUTEX2_SIZE_U64\0"
    "FUTEX2_SIZE_U8\0"
    "FUTEXFS_SUPER_MAGIC\0"
    "FUTEX_32\0"
    "FUTEX_BITSET_MATCH_ANY\0"
    "FUTEX_CLOCK_REALTIME\0"
    "FUTEX_CMD_MASK\0"
    "FUTEX_CMP_REQUEUE\0"
    "FUTEX_CMP_REQUEUE_PI\0"
    "FUTEX_CMP_REQUEUE_PI_PRIVATE\0"
    "FUTEX_CMP_REQUEUE_PRIVATE\0"
    "FUTEX_FD\0"
    "FUTEX_LOCK_PI\0"
    "FUTEX_LOCK_PI2\0"
    "FUTEX_LOCK_PI2_PRIVATE\0"
    "FUTEX_LOCK_PI_PRIVATE\0"
    "FUTEX_NO_NODE\0"
    "FUTEX_OP_ADD\0"
    "FUTEX_OP_ANDN\0"
    "FUTEX_OP_CMP_EQ\0"
    "FUTEX_OP_CMP_GE\0"
    "FUTEX_OP_CMP_GT\0"
    "FUTEX_OP_CMP_LE\0"
    "FUTEX_OP_CMP_LT\0"
    "FUTEX_OP_CMP_NE\0"
    "FUTEX_OP_OPARG_SHIFT\0"
    "FUTEX_OP_OR\0"
    "FUTEX_OP_SET\0"
    "FUTEX_OP_XOR\0"
    "FUTEX_OWNER_DIED\0"
    "FUTEX_PRIVATE_FLAG\0"
    "FUTEX_REQUEUE\0"
    "FUTEX_REQUEUE_PRIVATE\0"
    "FUTEX_ROBUST_LIST32\0"
    "FUTEX_ROBUST_MOD_MASK\0"
    "FUTEX_ROBUST_MOD_PI\0"
    "FUTEX_ROBUST_UNLOCK\0"
    "FUTEX_TID_MASK\0"
    "FUTEX_TRYLOCK_PI\0"
    "FUTEX_TRYLOCK_PI_PRIVATE\0"
    "FUTEX_UNLOCK_BITSET_LIST32\0"
    "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE\0"
    "FUTEX_UNLOCK_BITSET_LIST64\0"
    "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE\0"
    "FUTEX_UNLOCK_PI\0"
    "FUTEX_UNLOCK_PI_LIST32\0"
    "FUTEX_UNLOCK_PI_LIST32_PRIVATE\0"
    "FUTEX_UNLOCK_PI_LIST64\0"
    "FUTEX_UNLOCK_PI_LIST64_PRIVATE\0"
    "FUTEX_UNLOCK_PI_PRIVATE\0"
    "FUTEX_UNLOCK_WAKE_LIST32\0"
    "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE\0"
    "FUTEX_UNLOCK_WAKE_LIST64\0"
    "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE\0"
    "FUTEX_WAIT\0"
    "FUTEX_WAITERS\0"
    "FUTEX_WAITV_MAX\0"
    "FUTEX_WAIT_BITSET\0"
    "FUTEX_WAIT_BITSET_PRIVATE\0"
    "FUTEX_WAIT_PRIVATE\0"
    "FUTEX_WAIT_REQUEUE_PI\0"
    "FUTEX_WAIT_REQUEUE_PI_PRIVATE\0"
    "FUTEX_WAKE\0"
    "FUTEX_WAKE_BITSET\0"
    "FUTEX_WAKE_BITSET_PRIVATE\0"
    "FUTEX_WAKE_OP\0"
    "FUTEX_WAKE_OP_PRIVATE\0"
    "FUTEX_WAKE_PRIVATE\0"
    "F_ADD_SEALS\0"
    "F_CANCELLK\0"
    "F_CREATED_QUERY\0"
    "F_DUPFD\0"
    "F_DUPFD_CLOEXEC\0"
    "F_DUPFD_QUERY\0"
    "F_EXLCK\0"
    "F_GETDELEG\0"
    "F_GETFD\0"
    "F_GETFL\0"
    "F_GETLEASE\0"
    "F_GETLK\0"
    "F_GETLK64\0"
    "F_GETOWN\0"
    "F_GETOWNER_UIDS\0"
    "F_GETOWN_EX\0"
    "F_GETPIPE_SZ\0"
    "F_GETSIG\0"
    "F_GET_FILE_RW_HINT\0"
    "F_GET_RW_HINT\0"
    "F_GET_SEALS\0"
    "F_LINUX_SPECIFIC_BASE\0"
    "F_NOTIFY\0"
    "F_OFD_GETLK\0"
    "F_OFD_SETLK\0"
    "F_OFD_SETLKW\0"
    "F_OWNER_PGRP\0"
    "F_OWNER_PID\0"
    "F_OWNER_TID\0"
    "F_RDLCK\0"
    "F_SEAL_EXEC\0"
    "F_SEAL_FUTURE_WRITE\0"
    "F_SEAL_GROW\0"
    "F_SEAL_SEAL\0"
    "F_SEAL_SHRINK\0"
    "F_SEAL_WRITE\0"
    "F_SETDELEG\0"
    "F_SETFD\0"
    "F_SETFL\0"
    "F_SETLEASE\0"
    "F_SETLK\0"
    "F_SETLK64\0"
    "F_SETLKW\0"
    "F_SETLKW64\0"
    "F_SETOWN\0"
    "F_SETOWN_EX\0"
    "F_SETPIPE_SZ\0"
    "F_SETSIG\0"
    "F_SET_FILE_RW_HINT\0"
    "F_SET_RW_HINT\0"
    "F_SHLCK\0"
    "F_UNLCK\0"
    "F_WRLCK\0"
    "GETALL\0"
    "GETNCNT\0"
    "GETPID\0"
    "GETVAL\0"
    "GETZCNT\0"
    "GIO_CMAP\0"
    "GIO_FONT\0"
    "GIO_FONTX\0"
    "GIO_SCRNMAP\0"
    "GIO_UNIMAP\0"
    "GIO_UNISCRNMAP\0"
    "GPIO_GET_CHIPINFO_IOCTL\0"
    "GPIO_GET_LINEEVENT_IOCTL\0"
    "GPIO_GET_LINEHANDLE_IOCTL\0"
    "GPIO_GET_LINEINFO_IOCTL\0"
    "GPIO_GET_LINEINFO_UNWATCH_IOCTL\0"
    "GPIO_GET_LINEINFO_WATCH_IOCTL\0"
    "GPIO_V2_GET_LINEINFO_IOCTL\0"
    "GPIO_V2_GET_LINEINFO_WATCH_IOCTL\0"
    "GPIO_V2_GET_LINE_IOCTL\0"
    "GPIO_V2_LINE_GET_VALUES_IOCTL\0"
    "GPIO_V2_LINE_SET_CONFIG_IOCTL\0"
    "GPIO_V2_LINE_SET_VALUES_IOCTL\0"
    "GRND_INSECURE\0"
    "GRND_NONBLOCK\0"
    "GRND_RANDOM\0"
    "HDIO_DRIVE_CMD\0"
    "HDIO_DRIVE_CMD_AEB\0"
    "HDIO_DRIVE_CMD_HDR_SIZE\0"
    "HDIO_DRIVE_HOB_HDR_SIZE\0"
    "HDIO_DRIVE_RESET\0"
    "HDIO_DRIVE_TASK\0"
    "HDIO_DRIVE_TASKFILE\0"
    "HDIO_DRIVE_TASK_HDR_SIZE\0"
    "HDIO_GETGEO\0"
    "HDIO_GET_32BIT\0"
    "HDIO_GET_ACOUSTIC\0"
    "HDIO_GET_ADDRESS\0"
    "HDIO_GET_BUSSTATE\0"
    "HDIO_GET_DMA\0"
    "HDIO_GET_IDENTITY\0"
    "HDIO_GET_KEEPSETTINGS\0"
    "HDIO_GET_MULTCOUNT\0"
    "HDIO_GET_NICE\0"
    "HDIO_GET_NOWERR\0"
    "HDIO_GET_QDMA\0"
    "HDIO_GET_UNMASKINTR\0"
    "HDIO_GET_WCACHE\0"
    "HDIO_OBSOLETE_IDENTITY\0"
    "HDIO_SCAN_HWIF\0"
    "HDIO_SET_32BIT\0"
    "HDIO_SET_ACOUSTIC\0"
    "HDIO_SET_ADDRESS\0"
    "HDIO_SET_BUSSTATE\0"
    "HDIO_SET_DMA\0"
    "HDIO_SET_KEEPSETTINGS\0"
    "HDIO_SET_MULTCOUNT\0"
    "HDIO_SET_NICE\0"
    "HDIO_SET_NOWERR\0"
    "HDIO_SET_PIO_MODE\0"
    "HDIO_SET_QDMA\0"
    "HDIO_SET_UNMASKINTR\0"
    "HDIO_SET_WCACHE\0"
    "HDIO_SET_XFER\0"
    "HDIO_TRISTATE_HWIF\0"
    "HDIO_UNREGISTER_HWIF\0"
    "HIDIOCGRAWINFO\0"
    "HIDIOCGRDESC\0"
    "HIDIOCGRDESCSIZE\0"
    "HIDIOCREVOKE\0"
    "HIDIOCTL_LAST\0"
    "HPET_DPI\0"
    "HPET_EPI\0"
    "HPET_IE_OFF\0"
    "HPET_IE_ON\0"
    "HPET_INFO\0"
    "HPET_INFO_PERIODIC\0"
    "HPET_IRQFREQ\0"
    "I2C_FUNCS\0"
    "I2C_FUNC_10BIT_ADDR\0"
    "I2C_FUNC_I2C\0"
    "I2C_FUNC_NOSTART\0"
    "I2C_FUNC_PROTOCOL_MANGLING\0"
    "I2C_FUNC_SLAVE\0"
    "I2C_FUNC_SMBUS_BLOCK_DATA\0"
    "I2C_FUNC_SMBUS_BLOCK_PROC_CALL\0"
    "I2C_FUNC_SMBUS_BYTE\0"
    "I2C_FUNC_SMBUS_BYTE_DATA\0"
    "I2C_FUNC_SMBUS_EMUL\0"
    "I2C_FUNC_SMBUS_EMUL_ALL\0"
    "I2C_FUNC_SMBUS_HOST_NOTIFY\0"
    "I2C_FUNC_SMBUS_I2C_BLOCK\0"
    "I2C_FUNC_SMBUS_PEC\0"
    "I2C_FUNC_SMBUS_PROC_CALL\0"
    "I2C_FUNC_SMBUS_QUICK\0"
    "I2C_FUNC_SMBUS_READ_BLOCK_DATA\0"
    "I2C_FUNC_SMBUS_READ_BYTE\0"
    "I2C_FUNC_SMBUS_READ_BYTE_DATA\0"
    "I2C_FUNC_SMBUS_READ_I2C_BLOCK\0"
    "I2C_FUNC_SMBUS_READ_WORD_DATA\0"
    "I2C_FUNC_SMBUS_WORD_DATA\0"
    "I2C_FUNC_SMBUS_WRITE_BLOCK_DATA\0"
    "I2C_FUNC_SMBUS_WRITE_BYTE\0"
    "I2C_FUNC_SMBUS_WRITE_BYTE_DATA\0"
    "I2C_FUNC_SMBUS_WRITE_I2C_BLOCK\0"
    "I2C_FUNC_SMBUS_WRITE_WORD_DATA\0"
    "I2C_M_DMA_SAFE\0"
    "I2C_M_IGNORE_NAK\0"
    "I2C_M_NOSTART\0"
    "I2C_M_NO_RD_ACK\0"
    "I2C_M_RD\0"
    "I2C_M_RECV_LEN\0"
    "I2C_M_REV_DIR_ADDR\0"
    "I2C_M_STOP\0"
    "I2C_M_TEN\0"
    "I2C_PEC\0"
    "I2C_RDRW_IOCTL_MAX_MSGS\0"
    "I2C_RDWR\0"
    "I2C_RDWR_IOCTL_MAX_MSGS\0"
    "I2C_RETRIES\0"
    "I2C_SLAVE\0"
    "I2C_SLAVE_FORCE\0"
    "I2C_SMBUS\0"
    "I2C_SMBUS_BLOCK_DATA\0"
    "I2C_SMBUS_BLOCK_MAX\0"
    "I2C_SMBUS_BLOCK_PROC_CALL\0"
    "I2C_SMBUS_BYTE\0"
    "I2C_SMBUS_BYTE_DATA\0"
    "I2C_SMBUS_I2C_BLOCK_BROKEN\0"
    "I2C_SMBUS_I2C_BLOCK_DATA\0"
    "I2C_SMBUS_PROC_CALL\0"
    "I2C_SMBUS_QUICK\0"
    "I2C_SMBUS_READ\0"
    "I2C_SMBUS_WORD_DATA\0"
    "I2C_SMBUS_WRITE\0"
    "I2C_TENBIT\0"
    "I2C_TIMEOUT\0"
    "IFF_ALLMULTI\0"
    "IFF_ATTACH_QUEUE\0"
    "IFF_AUTOMEDIA\0"
    "IFF_BROADCAST\0"
    "IFF_DEBUG\0"
    "IFF_DETACH_QUEUE\0"
    "IFF_DORMANT\0"
    "IFF_DYNAMIC\0"
    "IFF_ECHO\0"
    "IFF_LOOPBACK\0"
    "IFF_LOWER_UP\0"
    "IFF_MASTER\0"
    "IFF_MULTICAST\0"
    "IFF_MULTI_QUEUE\0"
    "IFF_NAPI\0"
    "IFF_NAPI_FRAGS\0"
    "IFF_NOARP\0"
    "IFF_NOFILTER\0"
    "IFF_NOTRAILERS\0"
    "IFF_NO_CARRIER\0"
    "IFF_NO_PI\0"
    "IFF_ONE_QUEUE\0"
    "IFF_PERSIST\0"
    "IFF_POINTOPOINT\0"
    "IFF_PORTSEL\0"
    "IFF_PROMISC\0"
    "IFF_RUNNING\0"
    "IFF_SLAVE\0"
    "IFF_TAP\0"
    "IFF_TUN\0"
    "IFF_TUN_EXCL\0"
    "IFF_UP\0"
    "IFF_VNET_HDR\0"
    "IFF_VOLATILE\0"
    "IN_CLOEXEC\0"
    "IN_NONBLOCK\0"
    "IOCB_CMD_FDSYNC\0"
    "IOCB_CMD_FSYNC\0"
    "IOCB_CMD_NOOP\0"
    "IOCB_CMD_POLL\0"
    "IOCB_CMD_PREAD\0"
    "IOCB_CMD_PREADV\0"
    "IOCB_CMD_PWRITE\0"
    "IOCB_CMD_PWRITEV\0"
    "IOCB_FLAG_IOPRIO\0"
    "IOCB_FLAG_RESFD\0"
    "IOCTL_VM_SOCKETS_GET_LOCAL_CID\0"
    "IOC_PR_CLEAR\0"
    "IOC_PR_PREEMPT\0"
    "IOC_PR_PREEMPT_ABORT\0"
    "IOC_PR_READ_KEYS\0"
    "IOC_PR_READ_RESERVATION\0"
    "IOC_PR_REGISTER\0"
    "IOC_PR_RELEASE\0"
    "IOC_PR_RESERVE\0"
    "IOMMUFD_CMD_BASE\0"
    "IOMMUFD_CMD_DESTROY\0"
    "IOMMUFD_CMD_FAULT_QUEUE_ALLOC\0"
    "IOMMUFD_CMD_GET_HW_INFO\0"
    "IOMMUFD_CMD_HWPT_ALLOC\0"
    "IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP\0"
    "IOMMUFD_CMD_HWPT_INVALIDATE\0"
    "IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING\0"
    "IOMMUFD_CMD_HW_QUEUE_ALLOC\0"
    "IOMMUFD_CMD_IOAS_ALLOC\0"
    "IOMMUFD_CMD_IOAS_ALLOW_IOVAS\0"
    "IOMMUFD_CMD_IOAS_CHANGE_PROCESS\0"
    "IOMMUFD_CMD_IOAS_COPY\0"
    "IOMMUFD_CMD_IOAS_IOVA_RANGES\0"
    "IOMMUFD_CMD_IOAS_MAP\0"
    "IOMMUFD_CMD_IOAS_MAP_FILE\0"
    "IOMMUFD_CMD_IOAS_UNMAP\0"
    "IOMMUFD_CMD_OPTION\0"
    "IOMMUFD_CMD_VDEVICE_ALLOC\0"
    "IOMMUFD_CMD_VEVENTQ_ALLOC\0"
    "IOMMUFD_CMD_VFIO_IOAS\0"
    "IOMMUFD_CMD_VIOMMU_ALLOC\0"
    "IOMMUFD_PAGE_RESP_INVALID\0"
    "IOMMUFD_PAGE_RESP_SUCCESS\0"
    "IOMMUFD_TYPE\0"
    "IOMMU_DESTROY\0"
    "IOMMU_FAULT_QUEUE_ALLOC\0"
    "IOMMU_GET_HW_INFO\0"
    "IOMMU_HWPT_ALLOC\0"
    "IOMMU_HWPT_GET_DIRTY_BITMAP\0"
    "IOMMU_HWPT_INVALIDATE\0"
    "IOMMU_HWPT_SET_DIRTY_TRACKING\0"
    "IOMMU_HW_QUEUE_ALLOC\0"
    "IOMMU_IOAS_ALLOC\0"
    "IOMMU_IOAS_ALLOW_IOVAS\0"
    "IOMMU_IOAS_CHANGE_PROCESS\0"
    "IOMMU_IOAS_COPY\0"
    "IOMMU_IOAS_IOVA_RANGES\0"
    "IOMMU_IOAS_MAP\0"
    "IOMMU_IOAS_MAP_FILE\0"
    "IOMMU_IOAS_UNMAP\0"
    "IOMMU_OPTION\0"
    "IOMMU_VDEVICE_ALLOC\0"
    "IOMMU_VEVENTQ_ALLOC\0"
    "IOMMU_VFIO_IOAS\0"
    "IOMMU_VIOMMU_ALLOC\0"
    "IOPRIO_BE_NORM\0"
    "IOPRIO_BE_NR\0"
    "IOPRIO_CLASS_BE\0"
    "IOPRIO_CLASS_IDLE\0"
    "IOPRIO_CLASS_INVALID\0"
    "IOPRIO_CLASS_MASK\0"
    "IOPRIO_CLASS_NONE\0"
    "IOPRIO_CLASS_RT\0"
    "IOPRIO_CLASS_SHIFT\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_1\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_2\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_3\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_4\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_5\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_6\0"
    "IOPRIO_HINT_DEV_DURATION_LIMIT_7\0"
    "IOPRIO_HINT_MASK\0"
    "IOPRIO_HINT_NONE\0"
    "IOPRIO_HINT_NR_BITS\0"
    "IOPRIO_HINT_SHIFT\0"
    "IOPRIO_LEVEL_MASK\0"
    "IOPRIO_LEVEL_NR_BITS\0"
    "IOPRIO_NORM\0"
    "IOPRIO_NR_CLASSES\0"
    "IOPRIO_NR_HINTS\0"
    "IOPRIO_NR_LEVELS\0"
    "IOPRIO_PRIO_MASK\0"
    "IOPRIO_WHO_PGRP\0"
    "IOPRIO_WHO_PROCESS\0"
    "IOPRIO_WHO_USER\0"
    "IORING_ACCEPT_DONTWAIT\0"
    "IORING_ACCEPT_MULTISHOT\0"
    "IORING_ACCEPT_POLL_FIRST\0"
    "IORING_ASYNC_CANCEL_ALL\0"
    "IORING_ASYNC_CANCEL_ANY\0"
    "IORING_ASYNC_CANCEL_FD\0"
    "IORING_ASYNC_CANCEL_FD_FIXED\0"
    "IORING_ASYNC_CANCEL_OP\0"
    "IORING_ASYNC_CANCEL_USERDATA\0"
    "IORING_CQE_BUFFER_SHIFT\0"
    "IORING_CQE_F_32\0"
    "IORING_CQE_F_BUFFER\0"
    "IORING_CQE_F_BUF_MORE\0"
    "IORING_CQE_F_MORE\0"
    "IORING_CQE_F_NOTIF\0"
    "IORING_CQE_F_SKIP\0"
    "IORING_CQE_F_SOCK_NONEMPTY\0"
    "IORING_CQE_F_TSTAMP_HW\0"
    "IORING_CQ_EVENTFD_DISABLED\0"
    "IORING_ENTER_ABS_TIMER\0"
    "IORING_ENTER_EXT_ARG\0"
    "IORING_ENTER_EXT_ARG_REG\0"
    "IORING_ENTER_GETEVENTS\0"
    "IORING_ENTER_NO_IOWAIT\0"
    "IORING_ENTER_REGISTERED_RING\0"
    "IORING_ENTER_SQ_WAIT\0"
    "IORING_ENTER_SQ_WAKEUP\0"
    "IORING_FEAT_CQE_SKIP\0"
    "IORING_FEAT_CUR_PERSONALITY\0"
    "IORING_FEAT_EXT_ARG\0"
    "IORING_FEAT_FAST_POLL\0"
    "IORING_FEAT_LINKED_FILE\0"
    "IORING_FEAT_MIN_TIMEOUT\0"
    "IORING_FEAT_NATIVE_WORKERS\0"
    "IORING_FEAT_NODROP\0"
    "IORING_FEAT_NO_IOWAIT\0"
    "IORING_FEAT_POLL_32BITS\0"
    "IORING_FEAT_RECVSEND_BUNDLE\0"
    "IORING_FEAT_REG_REG_RING\0"
    "IORING_FEAT_RSRC_TAGS\0"
    "IORING_FEAT_RW_ATTR\0"
    "IORING_FEAT_RW_CUR_POS\0"
    "IORING_FEAT_SINGLE_MMAP\0"
    "IORING_FEAT_SQPOLL_NONFIXED\0"
    "IORING_FEAT_SUBMIT_STABLE\0"
    "IORING_FILE_INDEX_ALLOC\0"
    "IORING_FIXED_FD_NO_CLOEXEC\0"
    "IORING_FSYNC_DATASYNC\0"
    "IORING_LINK_TIMEOUT_UPDATE\0"
    "IORING_MEM_REGION_REG_WAIT_ARG\0"
    "IORING_MEM_REGION_TYPE_USER\0"
    "IORING_MSG_DATA\0"
    "IORING_MSG_RING_CQE_SKIP\0"
    "IORING_MSG_RING_FLAGS_PASS\0"
    "IORING_MSG_SEND_FD\0"
    "IORING_NOP_CQE32\0"
    "IORING_NOP_FILE\0"
    "IORING_NOP_FIXED_BUFFER\0"
    "IORING_NOP_FIXED_FILE\0"
    "IORING_NOP_INJECT_RESULT\0"
    "IORING_NOP_TW\0"
    "IORING_NOTIF_USAGE_ZC_COPIED\0"
    "IORING_OFF_CQ_RING\0"
    "IORING_OFF_MMAP_MASK\0"
    "IORING_OFF_PBUF_RING\0"
    "IORING_OFF_PBUF_SHIFT\0"
    "IORING_OFF_SQES\0"
    "IORING_OFF_SQ_RING\0"
    "IORING_OP_ACCEPT\0"
    "IORING_OP_ASYNC_CANCEL\0"
    "IORING_OP_BIND\0"
    "IORING_OP_CLOSE\0"
    "IORING_OP_CONNECT\0"
    "IORING_OP_EPOLL_CTL\0"
    "IORING_OP_EPOLL_WAIT\0"
    "IORING_OP_FADVISE\0"
    "IORING_OP_FALLOCATE\0"
    "IORING_OP_FGETXATTR\0"
    "IORING_OP_FILES_UPDATE\0"
    "IORING_OP_FIXED_FD_INSTALL\0"
    "IORING_OP_FSETXATTR\0"
    "IORING_OP_FSYNC\0"
    "IORING_OP_FTRUNCATE\0"
    "IORING_OP_FUTEX_WAIT\0"
    "IORING_OP_FUTEX_WAITV\0"
    "IORING_OP_FUTEX_WAKE\0"
    "IORING_OP_GETXATTR\0"
    "IORING_OP_LAST\0"
    "IORING_OP_LINKAT\0"
    "IORING_OP_LINK_TIMEOUT\0"
    "IORING_OP_LISTEN\0"
    "IORING_OP_MADVISE\0"
    "IORING_OP_MKDIRAT\0"
    "IORING_OP_MSG_RING\0"
    "IORING_OP_NOP\0"
    "IORING_OP_NOP128\0"
    "IORING_OP_OPENAT\0"
    "IORING_OP_OPENAT2\0"
    "IORING_OP_PIPE\0"
    "IORING_OP_POLL_ADD\0"
    "IORING_OP_POLL_REMOVE\0"
    "IORING_OP_PROVIDE_BUFFERS\0"
    "IORING_OP_READ\0"
    "IORING_OP_READV\0"
    "IORING_OP_READV_FIXED\0"
    "IORING_OP_READ_FIXED\0"
    "IORING_OP_READ_MULTISHOT\0"
    "IORING_OP_RECV\0"
    "IORING_OP_RECVMSG\0"
    "IORING_OP_RECV_ZC\0"
    "IORING_OP_REMOVE_BUFFERS\0"
    "IORING_OP_RENAMEAT\0"
    "IORING_OP_SEND\0"
    "IORING_OP_SENDMSG\0"
    "IORING_OP_SENDMSG_ZC\0"
    "IORING_OP_SEND_ZC\0"
    "IORING_OP_SETXATTR\0"
    "IORING_OP_SHUTDOWN\0"
    "IORING_OP_SOCKET\0"
    "IORING_OP_SPLICE\0"
    "IORING_OP_STATX\0"
    "IORING_OP_SYMLINKAT\0"
    "IORING_OP_SYNC_FILE_RANGE\0"
    "IORING_OP_TEE\0"
    "IORING_OP_TIMEOUT\0"
    "IORING_OP_TIMEOUT_REMOVE\0"
    "IORING_OP_UNLINKAT\0"
    "IORING_OP_URING_CMD\0"
    "IORING_OP_URING_CMD128\0"
    "IORING_OP_WAITID\0"
    "IORING_OP_WRITE\0"
    "IORING_OP_WRITEV\0"
    "IORING_OP_WRITEV_FIXED\0"
    "IORING_OP_WRITE_FIXED\0"
    "IORING_POLL_ADD_LEVEL\0"
    "IORING_POLL_ADD_MULTI\0"
    "IORING_POLL_UPDATE_EVENTS\0"
    "IORING_POLL_UPDATE_USER_DATA\0"
    "IORING_RECVSEND_BUNDLE\0"
    "IORING_RECVSEND_FIXED_BUF\0"
    "IORING_RECVSEND_POLL_FIRST\0"
    "IORING_RECV_MULTISHOT\0"
    "IORING_REGISTER_BPF_FILTER\0"
    "IORING_REGISTER_BUFFERS\0"
    "IORING_REGISTER_BUFFERS2\0"
    "IORING_REGISTER_BUFFERS_UPDATE\0"
    "IORING_REGISTER_CLOCK\0"
    "IORING_REGISTER_CLONE_BUFFERS\0"
    "IORING_REGISTER_DST_REPLACE\0"
    "IORING_REGISTER_ENABLE_RINGS\0"
    "IORING_REGISTER_EVENTFD\0"
    "IORING_REGISTER_EVENTFD_ASYNC\0"
    "IORING_REGISTER_FILES\0"
    "IORING_REGISTER_FILES2\0"
    "IORING_REGISTER_FILES_SKIP\0"
    "IORING_REGISTER_FILES_UPDATE\0"
    "IORING_REGISTER_FILES_UPDATE2\0"
    "IORING_REGISTER_FILE_ALLOC_RANGE\0"
    "IORING_REGISTER_IOWQ_AFF\0"
    "IORING_REGISTER_IOWQ_MAX_WORKERS\0"
    "IORING_REGISTER_LAST\0"
    "IORING_REGISTER_MEM_REGION\0"
    "IORING_REGISTER_NAPI\0"
    "IORING_REGISTER_PBUF_RING\0"
    "IORING_REGISTER_PBUF_STATUS\0"
    "IORING_REGISTER_PERSONALITY\0"
    "IORING_REGISTER_PROBE\0"
    "IORING_REGISTER_QUERY\0"
    "IORING_REGISTER_RESIZE_RINGS\0"
    "IORING_REGISTER_RESTRICTIONS\0"
    "IORING_REGISTER_RING_FDS\0"
    "IORING_REGISTER_SEND_MSG_RING\0"
    "IORING_REGISTER_SRC_REGISTERED\0"
    "IORING_REGISTER_SYNC_CANCEL\0"
    "IORING_REGISTER_USE_REGISTERED_RING\0"
    "IORING_REGISTER_ZCRX_CTRL\0"
    "IORING_REGISTER_ZCRX_IFQ\0"
    "IORING_REG_WAIT_TS\0"
    "IORING_RESTRICTION_LAST\0"
    "IORING_RESTRICTION_REGISTER_OP\0"
    "IORING_RESTRICTION_SQE_FLAGS_ALLOWED\0"
    "IORING_RESTRICTION_SQE_FLAGS_REQUIRED\0"
    "IORING_RESTRICTION_SQE_OP\0"
    "IORING_RSRC_REGISTER_SPARSE\0"
    "IORING_RW_ATTR_FLAG_PI\0"
    "IORING_SEND_VECTORIZED\0"
    "IORING_SEND_ZC_REPORT_USAGE\0"
    "IORING_SETUP_ATTACH_WQ\0"
    "IORING_SETUP_CLAMP\0"
    "IORING_SETUP_COOP_TASKRUN\0"
    "IORING_SETUP_CQE32\0"
    "IORING_SETUP_CQE_MIXED\0"
    "IORING_SETUP_CQSIZE\0"
    "IORING_SETUP_DEFER_TASKRUN\0"
    "IORING_SETUP_HYBRID_IOPOLL\0"
    "IORING_SETUP_IOPOLL\0"
    "IORING_SETUP_NO_MMAP\0"
    "IORING_SETUP_NO_SQARRAY\0"
    "IORING_SETUP_REGISTERED_FD_ONLY\0"
    "IORING_SETUP_R_DISABLED\0"
    "IORING_SETUP_SINGLE_ISSUER\0"
    "IORING_SETUP_SQE128\0"
    "IORING_SETUP_SQE_MIXED\0"
    "IORING_SETUP_SQPOLL\0"
    "IORING_SETUP_SQ_AFF\0"
    "IORING_SETUP_SQ_REWIND\0"
    "IORING_SETUP_SUBMIT_ALL\0"
    "IORING_SETUP_TASKRUN_FLAG\0"
    "IORING_SQ_CQ_OVERFLOW\0"
    "IORING_SQ_NEED_WAKEUP\0"
    "IORING_SQ_TASKRUN\0"
    "IORING_TIMEOUT_ABS\0"
    "IORING_TIMEOUT_BOOTTIME\0"
    "IORING_TIMEOUT_CLOCK_MASK\0"
    "IORING_TIMEOUT_ETIME_SUCCESS\0"
    "IORING_TIMEOUT_IMMEDIATE_ARG\0"
    "IORING_TIMEOUT_MULTISHOT\0"
    "IORING_TIMEOUT_REALTIME\0"
    "IORING_TIMEOUT_UPDATE\0"
    "IORING_TIMEOUT_UPDATE_MASK\0"
    "IORING_TIMESTAMP_HW_SHIFT\0"
    "IORING_TIMESTAMP_TYPE_SHIFT\0"
    "IORING_UNREGISTER_BUFFERS\0"
    "IORING_UNREGISTER_EVENTFD\0"
    "IORING_UNREGISTER_FILES\0"
    "IORING_UNREGISTER_IOWQ_AFF\0"
    "IORING_UNREGISTER_NAPI\0"
    "IORING_UNREGISTER_PBUF_RING\0"
    "IORING_UNREGISTER_PERSONALITY\0"
    "IORING_UNREGISTER_RING_FDS\0"
    "IORING_URING_CMD_FIXED\0"
    "IORING_URING_CMD_MASK\0"
    "IORING_URING_CMD_MULTISHOT\0"
    "IORING_ZCRX_AREA_DMABUF\0"
    "IORING_ZCRX_AREA_MASK\0"
    "IORING_ZCRX_AREA_SHIFT\0"
    "IOSQE_ASYNC\0"
    "IOSQE_ASYNC_BIT\0"
    "IOSQE_BUFFER_SELECT\0"
    "IOSQE_BUFFER_SELECT_BIT\0"
    "IOSQE_CQE_SKIP_SUCCESS\0"
    "IOSQE_CQE_SKIP_SUCCESS_BIT\0"
    "IOSQE_FIXED_FILE\0"
    "IOSQE_FIXED_FILE_BIT\0"
    "IOSQE_IO_DRAIN\0"
    "IOSQE_IO_DRAIN_BIT\0"
    "IOSQE_IO_HARDLINK\0"
    "IOSQE_IO_HARDLINK_BIT\0"
    "IOSQE_IO_LINK\0"
    "IOSQE_IO_LINK_BIT\0"
    "IPC_64\0"
    "IPC_CREAT\0"
    "IPC_DIPC\0"
    "IPC_EXCL\0"
    "IPC_INFO\0"
    "IPC_NOWAIT\0"
    "IPC_NS\0"
    "IPC_NS_INDEX\0"
    "IPC_NS_INIT_ID\0"
    "IPC_NS_INIT_INO\0"
    "IPC_OLD\0"
    "IPC_OWN\0"
    "IPC_PRIVATE\0"
    "IPC_RMID\0"
    "IPC_SET\0"
    "IPC_STAT\0"
    "IPMICTL_GET_MAINTENANCE_MODE_CMD\0"
    "IPMICTL_GET_MY_ADDRESS_CMD\0"
    "IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD\0"
    "IPMICTL_GET_MY_CHANNEL_LUN_CMD\0"
    "IPMICTL_GET_MY_LUN_CMD\0"
    "IPMICTL_GET_TIMING_PARMS_CMD\0"
    "IPMICTL_RECEIVE_MSG\0"
    "IPMICTL_RECEIVE_MSG_TRUNC\0"
    "IPMICTL_REGISTER_FOR_CMD\0"
    "IPMICTL_REGISTER_FOR_CMD_CHANS\0"
    "IPMICTL_SEND_COMMAND\0"
    "IPMICTL_SEND_COMMAND_SETTIME\0"
    "IPMICTL_SET_GETS_EVENTS_CMD\0"
    "IPMICTL_SET_MAINTENANCE_MODE_CMD\0"
    "IPMICTL_SET_MY_ADDRESS_CMD\0"
    "IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD\0"
    "IPMICTL_SET_MY_CHANNEL_LUN_CMD\0"
    "IPMICTL_SET_MY_LUN_CMD\0"
    "IPMICTL_SET_TIMING_PARMS_CMD\0"
    "IPMICTL_UNREGISTER_FOR_CMD\0"
    "IPMICTL_UNREGISTER_FOR_CMD_CHANS\0"
    "IPPROTO_AGGFRAG\0"
    "IPPROTO_AH\0"
    "IPPROTO_BEETPH\0"
    "IPPROTO_COMP\0"
    "IPPROTO_DCCP\0"
    "IPPROTO_DSTOPTS\0"
    "IPPROTO_EGP\0"
    "IPPROTO_ENCAP\0"
    "IPPROTO_ESP\0"
    "IPPROTO_ETHERNET\0"
    "IPPROTO_FRAGMENT\0"
    "IPPROTO_GRE\0"
    "IPPROTO_HOPOPTS\0"
    "IPPROTO_ICMP\0"
    "IPPROTO_ICMPV6\0"
    "IPPROTO_IDP\0"
    "IPPROTO_IGMP\0"
    "IPPROTO_IP\0"
    "IPPROTO_IPIP\0"
    "IPPROTO_IPV6\0"
    "IPPROTO_L2TP\0"
    "IPPROTO_MAX\0"
    "IPPROTO_MH\0"
    "IPPROTO_MPLS\0"
    "IPPROTO_MPTCP\0"
    "IPPROTO_MTP\0"
    "IPPROTO_NONE\0"
    "IPPROTO_PIM\0"
    "IPPROTO_PUP\0"
    "IPPROTO_RAW\0"
    "IPPROTO_ROUTING\0"
    "IPPROTO_RSVP\0"
    "IPPROTO_SCTP\0"
    "IPPROTO_SMC\0"
    "IPPROTO_TCP\0"
    "IPPROTO_TP\0"
    "IPPROTO_UDP\0"
    "IPPROTO_UDPLITE\0"
    "IPV6_2292DSTOPTS\0"
    "IPV6_2292HOPLIMIT\0"
    "IPV6_2292HOPOPTS\0"
    "IPV6_2292PKTINFO\0"
    "IPV6_2292PKTOPTIONS\0"
    "IPV6_2292RTHDR\0"
    "IPV6_ADDRFORM\0"
    "IPV6_ADDR_PREFERENCES\0"
    "IPV6_ADD_MEMBERSHIP\0"
    "IPV6_AUTHHDR\0"
    "IPV6_AUTOFLOWLABEL\0"
    "IPV6_CHECKSUM\0"
    "IPV6_DONTFRAG\0"
    "IPV6_DROP_MEMBERSHIP\0"
    "IPV6_DSTOPTS\0"
    "IPV6_FLOWINFO\0"
    "IPV6_FLOWINFO_FLOWLABEL\0"
    "IPV6_FLOWINFO_PRIORITY\0"
    "IPV6_FLOWINFO_SEND\0"
    "IPV6_FLOWLABEL_MGR\0"
    "IPV6_FL_A_GET\0"
    "IPV6_FL_A_PUT\0"
    "IPV6_FL_A_RENEW\0"
    "IPV6_FL_F_CREATE\0"
    "IPV6_FL_F_EXCL\0"
    "IPV6_FL_F_REFLECT\0"
    "IPV6_FL_F_REMOTE\0"
    "IPV6_FL_S_ANY\0"
    "IPV6_FL_S_EXCL\0"
    "IPV6_FL_S_NONE\0"
    "IPV6_FL_S_PROCESS\0"
    "IPV6_FL_S_USER\0"
    "IPV6_FREEBIND\0"
    "IPV6_HDRINCL\0"
    "IPV6_HOPLIMIT\0"
    "IPV6_HOPOPTS\0"
    "IPV6_IPSEC_POLICY\0"
    "IPV6_JOIN_ANYCAST\0"
    "IPV6_LEAVE_ANYCAST\0"
    "IPV6_MINHOPCOUNT\0"
    "IPV6_MTU\0"
    "IPV6_MTU_DISCOVER\0"
    "IPV6_MULTICAST_ALL\0"
    "IPV6_MULTICAST_HOPS\0"
    "IPV6_MULTICAST_IF\0"
    "IPV6_MULTICAST_LOOP\0"
    "IPV6_NEXTHOP\0"
    "IPV6_ORIGDSTADDR\0"
    "IPV6_PATHMTU\0"
    "IPV6_PKTINFO\0"
    "IPV6_PMTUDISC_DO\0"
    "IPV6_PMTUDISC_DONT\0"
    "IPV6_PMTUDISC_INTERFACE\0"
    "IPV6_PMTUDISC_OMIT\0"
    "IPV6_PMTUDISC_PROBE\0"
    "IPV6_PMTUDISC_WANT\0"
    "IPV6_PREFER_SRC_CGA\0"
    "IPV6_PREFER_SRC_COA\0"
    "IPV6_PREFER_SRC_HOME\0"
    "IPV6_PREFER_SRC_NONCGA\0"
    "IPV6_PREFER_SRC_PUBLIC\0"
    "IPV6_PREFER_SRC_PUBTMP_DEFAULT\0"
    "IPV6_PREFER_SRC_TMP\0"
    "IPV6_PRIORITY_10\0"
    "IPV6_PRIORITY_11\0"
    "IPV6_PRIORITY_12\0"
    "IPV6_PRIORITY_13\0"
    "IPV6_PRIORITY_14\0"
    "IPV6_PRIORITY_15\0"
    "IPV6_PRIORITY_8\0"
    "IPV6_PRIORITY_9\0"
    "IPV6_PRIORITY_BULK\0"
    "IPV6_PRIORITY_CONTROL\0"
    "IPV6_PRIORITY_FILLER\0"
    "IPV6_PRIORITY_INTERACTIVE\0"
    "IPV6_PRIORITY_RESERVED1\0"
    "IPV6_PRIORITY_RESERVED2\0"
    "IPV6_PRIORITY_UNATTENDED\0"
    "IPV6_PRIORITY_UNCHARACTERIZED\0"
    "IPV6_RECVDSTOPTS\0"
    "IPV6_RECVERR\0"
    "IPV6_RECVERR_RFC4884\0"
    "IPV6_RECVFRAGSIZE\0"
    "IPV6_RECVHOPLIMIT\0"
    "IPV6_RECVHOPOPTS\0"
    "IPV6_RECVORIGDSTADDR\0"
    "IPV6_RECVPATHMTU\0"
    "IPV6_RECVPKTINFO\0"
    "IPV6_RECVRTHDR\0"
    "IPV6_RECVTCLASS\0"
    "IPV6_ROUTER_ALERT\0"
    "IPV6_ROUTER_ALERT_ISOLATE\0"
    "IPV6_RTHDR\0"
    "IPV6_RTHDRDSTOPTS\0"
    "IPV6_TCLASS\0"
    "IPV6_TLV_CALIPSO\0"
    "IPV6_TLV_HAO\0"
    "IPV6_TLV_IOAM\0"
    "IPV6_TLV_JUMBO\0"
    "IPV6_TLV_PAD1\0"
    "IPV6_TLV_PADN\0"
    "IPV6_TLV_ROUTERALERT\0"
    "IPV6_TRANSPARENT\0"
    "IPV6_UNICAST_HOPS\0"
    "IPV6_UNICAST_IF\0"
    "IPV6_V6ONLY\0"
    "IPV6_XFRM_POLICY\0"
    "IP_ADD_MEMBERSHIP\0"
    "IP_ADD_SOURCE_MEMBERSHIP\0"
    "IP_BIND_ADDRESS_NO_PORT\0"
    "IP_BLOCK_SOURCE\0"
    "IP_CHECKSUM\0"
    "IP_DEFAULT_MULTICAST_LOOP\0"
    "IP_DEFAULT_MULTICAST_TTL\0"
    "IP_DROP_MEMBERSHIP\0"
    "IP_DROP_SOURCE_MEMBERSHIP\0"
    "IP_FREEBIND\0"
    "IP_HDRINCL\0"
    "IP_IPSEC_POLICY\0"
    "IP_LOCAL_PORT_RANGE\0"
    "IP_MINTTL\0"
    "IP_MSFILTER\0"
    "IP_MTU\0"
    "IP_MTU_DISCOVER\0"
    "IP_MULTICAST_ALL\0"
    "IP_MULTICAST_IF\0"
    "IP_MULTICAST_LOOP\0"
    "IP_MULTICAST_TTL\0"
    "IP_NODEFRAG\0"
    "IP_OPTIONS\0"
    "IP_ORIGDSTADDR\0"
    "IP_PASSSEC\0"
    "IP_PKTINFO\0"
    "IP_PKTOPTIONS\0"
    "IP_PMTUDISC_DO\0"
    "IP_PMTUDISC_DONT\0"
    "IP_PMTUDISC_INTERFACE\0"
    "IP_PMTUDISC_OMIT\0"
    "IP_PMTUDISC_PROBE\0"
    "IP_PMTUDISC_WANT\0"
    "IP_PROTOCOL\0"
    "IP_RECVERR\0"
    "IP_RECVERR_RFC4884\0"
    "IP_RECVFRAGSIZE\0"
    "IP_RECVOPTS\0"
    "IP_RECVORIGDSTADDR\0"
    "IP_RECVRETOPTS\0"
    "IP_RECVTOS\0"
    "IP_RECVTTL\0"
    "IP_RETOPTS\0"
    "IP_ROUTER_ALERT\0"
    "IP_TOS\0"
    "IP_TRANSPARENT\0"
    "IP_TTL\0"
    "IP_UNBLOCK_SOURCE\0"
    "IP_UNICAST_IF\0"
    "IP_XFRM_POLICY\0"
    "ITIMER_PROF\0"
    "ITIMER_REAL\0"
    "ITIMER_VIRTUAL\0"
    "KCMP_EPOLL_TFD\0"
    "KCMP_FILE\0"
    "KCMP_FILES\0"
    "KCMP_FS\0"
    "KCMP_IO\0"
    "KCMP_SIGHAND\0"
    "KCMP_SYSVSEM\0"
    "KCMP_TYPES\0"
    "KCMP_VM\0"
    "KDADDIO\0"
    "KDDELIO\0"
    "KDDISABIO\0"
    "KDENABIO\0"
    "KDFONTOP\0"
    "KDGETKEYCODE\0"
    "KDGETLED\0"
    "KDGETMODE\0"
    "KDGKBDIACR\0"
    "KDGKBDIACRUC\0"
    "KDGKBENT\0"
    "KDGKBLED\0"
    "KDGKBMETA\0"
    "KDGKBMODE\0"
    "KDGKBSENT\0"
    "KDGKBTYPE\0"
    "KDKBDREP\0"
    "KDMAPDISP\0"
    "KDMKTONE\0"
    "KDSETKEYCODE\0"
    "KDSETLED\0"
    "KDSETMODE\0"
    "KDSIGACCEPT\0"
    "KDSKBDIACR\0"
    "KDSKBDIACRUC\0"
    "KDSKBENT\0"
    "KDSKBLED\0"
    "KDSKBMETA\0"
    "KDSKBMODE\0"
    "KDSKBSENT\0"
    "KDUNMAPDISP\0"
    "KEXEC_ARCH_386\0"
    "KEXEC_ARCH_68K\0"
    "KEXEC_ARCH_AARCH64\0"
    "KEXEC_ARCH_ARM\0"
    "KEXEC_ARCH_DEFAULT\0"
    "KEXEC_ARCH_IA_64\0"
    "KEXEC_ARCH_LOONGARCH\0"
    "KEXEC_ARCH_MASK\0"
    "KEXEC_ARCH_MIPS\0"
    "KEXEC_ARCH_MIPS_LE\0"
    "KEXEC_ARCH_PARISC\0"
    "KEXEC_ARCH_PPC\0"
    "KEXEC_ARCH_PPC64\0"
    "KEXEC_ARCH_RISCV\0"
    "KEXEC_ARCH_S390\0"
    "KEXEC_ARCH_SH\0"
    "KEXEC_ARCH_X86_64\0"
    "KEXEC_CRASH_HOTPLUG_SUPPORT\0"
    "KEXEC_FILE_DEBUG\0"
    "KEXEC_FILE_FORCE_DTB\0"
    "KEXEC_FILE_NO_CMA\0"
    "KEXEC_FILE_NO_INITRAMFS\0"
    "KEXEC_FILE_ON_CRASH\0"
    "KEXEC_FILE_UNLOAD\0"
    "KEXEC_ON_CRASH\0"
    "KEXEC_PRESERVE_CONTEXT\0"
    "KEXEC_SEGMENT_MAX\0"
    "KEXEC_UPDATE_ELFCOREHDR\0"
    "KEYCTL_ASSUME_AUTHORITY\0"
    "KEYCTL_CAPABILITIES\0"
    "KEYCTL_CAPS0_BIG_KEY\0"
    "KEYCTL_CAPS0_CAPABILITIES\0"
    "KEYCTL_CAPS0_DIFFIE_HELLMAN\0"
    "KEYCTL_CAPS0_INVALIDATE\0"
    "KEYCTL_CAPS0_MOVE\0"
    "KEYCTL_CAPS0_PERSISTENT_KEYRINGS\0"
    "KEYCTL_CAPS0_PUBLIC_KEY\0"
    "KEYCTL_CAPS0_RESTRICT_KEYRING\0"
    "KEYCTL_CAPS1_NOTIFICATIONS\0"
    "KEYCTL_CAPS1_NS_KEYRING_NAME\0"
    "KEYCTL_CAPS1_NS_KEY_TAG\0"
    "KEYCTL_CHOWN\0"
    "KEYCTL_CLEAR\0"
    "KEYCTL_DESCRIBE\0"
    "KEYCTL_DH_COMPUTE\0"
    "KEYCTL_GET_KEYRING_ID\0"
    "KEYCTL_GET_PERSISTENT\0"
    "KEYCTL_GET_SECURITY\0"
    "KEYCTL_INSTANTIATE\0"
    "KEYCTL_INSTANTIATE_IOV\0"
    "KEYCTL_INVALIDATE\0"
    "KEYCTL_JOIN_SESSION_KEYRING\0"
    "KEYCTL_LINK\0"
    "KEYCTL_MOVE\0"
    "KEYCTL_MOVE_EXCL\0"
    "KEYCTL_NEGATE\0"
    "KEYCTL_PKEY_DECRYPT\0"
    "KEYCTL_PKEY_ENCRYPT\0"
    "KEYCTL_PKEY_QUERY\0"
    "KEYCTL_PKEY_SIGN\0"
    "KEYCTL_PKEY_VERIFY\0"
    "KEYCTL_READ\0"
    "KEYCTL_REJECT\0"
    "KEYCTL_RESTRICT_KEYRING\0"
    "KEYCTL_REVOKE\0"
    "KEYCTL_SEARCH\0"
    "KEYCTL_SESSION_TO_PARENT\0"
    "KEYCTL_SETPERM\0"
    "KEYCTL_SET_REQKEY_KEYRING\0"
    "KEYCTL_SET_TIMEOUT\0"
    "KEYCTL_SUPPORTS_DECRYPT\0"
    "KEYCTL_SUPPORTS_ENCRYPT\0"
    "KEYCTL_SUPPORTS_SIGN\0"
    "KEYCTL_SUPPORTS_VERIFY\0"
    "KEYCTL_UNLINK\0"
    "KEYCTL_UPDATE\0"
    "KEYCTL_WATCH_KEY\0"
    "KIOCSOUND\0"
    "KVM_ALLOCATE_RMA\0"
    "KVM_ARM_GET_REG_WRITABLE_MASKS\0"
    "KVM_ARM_MTE_COPY_TAGS\0"
    "KVM_ARM_PREFERRED_TARGET\0"
    "KVM_ARM_SET_COUNTER_OFFSET\0"
    "KVM_ARM_SET_DEVICE_ADDR\0"
    "KVM_ARM_VCPU_FINALIZE\0"
    "KVM_ARM_VCPU_INIT\0"
    "KVM_CAP_ADJUST_CLOCK\0"
    "KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED\0"
    "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE\0"
    "KVM_CAP_ARM_EL1_32BIT\0"
    "KVM_CAP_ARM_EL2\0"
    "KVM_CAP_ARM_EL2_E2H0\0"
    "KVM_CAP_ARM_INJECT_EXT_DABT\0"
    "KVM_CAP_ARM_INJECT_SERROR_ESR\0"
    "KVM_CAP_ARM_IRQ_LINE_LAYOUT_2\0"
    "KVM_CAP_ARM_MTE\0"
    "KVM_CAP_ARM_NISV_TO_USER\0"
    "KVM_CAP_ARM_PMU_V3\0"
    "KVM_CAP_ARM_PSCI\0"
    "KVM_CAP_ARM_PSCI_0_2\0"
    "KVM_CAP_ARM_PTRAUTH_ADDRESS\0"
    "KVM_CAP_ARM_PTRAUTH_GENERIC\0"
    "KVM_CAP_ARM_SEA_TO_USER\0"
    "KVM_CAP_ARM_SET_DEVICE_ADDR\0"
    "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES\0"
    "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES\0"
    "KVM_CAP_ARM_SVE\0"
    "KVM_CAP_ARM_SYSTEM_SUSPEND\0"
    "KVM_CAP_ARM_USER_IRQ\0"
    "KVM_CAP_ARM_VM_IPA_SIZE\0"
    "KVM_CAP_ARM_WRITABLE_IMP_ID_REGS\0"
    "KVM_CAP_ASSIGN_DEV_IRQ\0"
    "KVM_CAP_ASYNC_PF\0"
    "KVM_CAP_ASYNC_PF_INT\0"
    "KVM_CAP_BINARY_STATS_FD\0"
    "KVM_CAP_CHECK_EXTENSION_VM\0"
    "KVM_CAP_CLOCKSOURCE\0"
    "KVM_CAP_COALESCED_MMIO\0"
    "KVM_CAP_COALESCED_PIO\0"
    "KVM_CAP_COUNTER_OFFSET\0"
    "KVM_CAP_DEBUGREGS\0"
    "KVM_CAP_DESTROY_MEMORY_REGION_WORKS\0"
    "KVM_CAP_DEVICE_CTRL\0"
    "KVM_CAP_DIRTY_LOG_RING\0"
    "KVM_CAP_DIRTY_LOG_RING_ACQ_REL\0"
    "KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP\0"
    "KVM_CAP_DISABLE_QUIRKS\0"
    "KVM_CAP_DISABLE_QUIRKS2\0"
    "KVM_CAP_ENABLE_CAP\0"
    "KVM_CAP_ENABLE_CAP_VM\0"
    "KVM_CAP_ENFORCE_PV_FEATURE_CPUID\0"
    "KVM_CAP_EXCEPTION_PAYLOAD\0"
    "KVM_CAP_EXIT_HYPERCALL\0"
    "KVM_CAP_EXIT_ON_EMULATION_FAILURE\0"
    "KVM_CAP_EXT_CPUID\0"
    "KVM_CAP_EXT_EMUL_CPUID\0"
    "KVM_CAP_GET_MSR_FEATURES\0"
    "KVM_CAP_GET_TSC_KHZ\0"
    "KVM_CAP_GUEST_DEBUG_HW_BPS\0"
    "KVM_CAP_GUEST_DEBUG_HW_WPS\0"
    "KVM_CAP_GUEST_MEMFD\0"
    "KVM_CAP_GUEST_MEMFD_FLAGS\0"
    "KVM_CAP_HALT_POLL\0"
    "KVM_CAP_HLT\0"
    "KVM_CAP_HYPERV\0"
    "KVM_CAP_HYPERV_CPUID\0"
    "KVM_CAP_HYPERV_DIRECT_TLBFLUSH\0"
    "KVM_CAP_HYPERV_ENFORCE_CPUID\0"
    "KVM_CAP_HYPERV_ENLIGHTENED_VMCS\0"
    "KVM_CAP_HYPERV_EVENTFD\0"
    "KVM_CAP_HYPERV_SEND_IPI\0"
    "KVM_CAP_HYPERV_SPIN\0"
    "KVM_CAP_HYPERV_SYNIC\0"
    "KVM_CAP_HYPERV_SYNIC2\0"
    "KVM_CAP_HYPERV_TIME\0"
    "KVM_CAP_HYPERV_TLBFLUSH\0"
    "KVM_CAP_HYPERV_VAPIC\0"
    "KVM_CAP_HYPERV_VP_INDEX\0"
    "KVM_CAP_IMMEDIATE_EXIT\0"
    "KVM_CAP_INTERNAL_ERROR_DATA\0"
    "KVM_CAP_INTR_SHADOW\0"
    "KVM_CAP_IOAPIC_POLARITY_IGNORED\0"
    "KVM_CAP_IOEVENTFD\0"
    "KVM_CAP_IOEVENTFD_ANY_LENGTH\0"
    "KVM_CAP_IOEVENTFD_NO_LENGTH\0"
    "KVM_CAP_IOMMU\0"
    "KVM_CAP_IRQCHIP\0"
    "KVM_CAP_IRQFD\0"
    "KVM_CAP_IRQFD_RESAMPLE\0"
    "KVM_CAP_IRQ_INJECT_STATUS\0"
    "KVM_CAP_IRQ_MPIC\0"
    "KVM_CAP_IRQ_ROUTING\0"
    "KVM_CAP_IRQ_XICS\0"
    "KVM_CAP_JOIN_MEMORY_REGIONS_WORKS\0"
    "KVM_CAP_KVMCLOCK_CTRL\0"
    "KVM_CAP_LAST_CPU\0"
    "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT\0"
    "KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2\0"
    "KVM_CAP_MAX_VCPUS\0"
    "KVM_CAP_MAX_VCPU_ID\0"
    "KVM_CAP_MCE\0"
    "KVM_CAP_MEMORY_ATTRIBUTES\0"
    "KVM_CAP_MEMORY_FAULT_INFO\0"
    "KVM_CAP_MIPS_64BIT\0"
    "KVM_CAP_MIPS_FPU\0"
    "KVM_CAP_MIPS_MSA\0"
    "KVM_CAP_MIPS_TE\0"
    "KVM_CAP_MIPS_VZ\0"
    "KVM_CAP_MMU_SHADOW_CACHE_CONTROL\0"
    "KVM_CAP_MP_STATE\0"
    "KVM_CAP_MSI_DEVID\0"
    "KVM_CAP_MSR_PLATFORM_INFO\0"
    "KVM_CAP_MULTI_ADDRESS_SPACE\0"
    "KVM_CAP_NESTED_STATE\0"
    "KVM_CAP_NOP_IO_DELAY\0"
    "KVM_CAP_NR_MEMSLOTS\0"
    "KVM_CAP_NR_VCPUS\0"
    "KVM_CAP_ONE_REG\0"
    "KVM_CAP_PCI_2_3\0"
    "KVM_CAP_PCI_SEGMENT\0"
    "KVM_CAP_PIT\0"
    "KVM_CAP_PIT2\0"
    "KVM_CAP_PIT_STATE2\0"
    "KVM_CAP_PMU_CAPABILITY\0"
    "KVM_CAP_PMU_EVENT_FILTER\0"
    "KVM_CAP_PMU_EVENT_MASKED_EVENTS\0"
    "KVM_CAP_PPC_AIL_MODE_3\0"
    "KVM_CAP_PPC_ALLOC_HTAB\0"
    "KVM_CAP_PPC_BOOKE_SREGS\0"
    "KVM_CAP_PPC_BOOKE_WATCHDOG\0"
    "KVM_CAP_PPC_DAWR1\0"
    "KVM_CAP_PPC_ENABLE_HCALL\0"
    "KVM_CAP_PPC_EPR\0"
    "KVM_CAP_PPC_FIXUP_HCALL\0"
    "KVM_CAP_PPC_FWNMI\0"
    "KVM_CAP_PPC_GET_CPU_CHAR\0"
    "KVM_CAP_PPC_GET_PVINFO\0"
    "KVM_CAP_PPC_GET_SMMU_INFO\0"
    "KVM_CAP_PPC_GUEST_DEBUG_SSTEP\0"
    "KVM_CAP_PPC_HIOR\0"
    "KVM_CAP_PPC_HTAB_FD\0"
    "KVM_CAP_PPC_HTM\0"
    "KVM_CAP_PPC_HWRNG\0"
    "KVM_CAP_PPC_IRQ_LEVEL\0"
    "KVM_CAP_PPC_IRQ_XIVE\0"
    "KVM_CAP_PPC_MMU_HASH_V3\0"
    "KVM_CAP_PPC_MMU_RADIX\0"
    "KVM_CAP_PPC_NESTED_HV\0"
    "KVM_CAP_PPC_OSI\0"
    "KVM_CAP_PPC_PAIRED_SINGLES\0"
    "KVM_CAP_PPC_PAPR\0"
    "KVM_CAP_PPC_RMA\0"
    "KVM_CAP_PPC_RPT_INVALIDATE\0"
    "KVM_CAP_PPC_RTAS\0"
    "KVM_CAP_PPC_SECURE_GUEST\0"
    "KVM_CAP_PPC_SEGSTATE\0"
    "KVM_CAP_PPC_SMT\0"
    "KVM_CAP_PPC_SMT_POSSIBLE\0"
    "KVM_CAP_PPC_UNSET_IRQ\0"
    "KVM_CAP_PRE_FAULT_MEMORY\0"
    "KVM_CAP_PTP_KVM\0"
    "KVM_CAP_PV_MMU\0"
    "KVM_CAP_READONLY_MEM\0"
    "KVM_CAP_REINJECT_CONTROL\0"
    "KVM_CAP_RISCV_MP_STATE_RESET\0"
    "KVM_CAP_S390_AIS\0"
    "KVM_CAP_S390_AIS_MIGRATION\0"
    "KVM_CAP_S390_BPB\0"
    "KVM_CAP_S390_CMMA_MIGRATION\0"
    "KVM_CAP_S390_COW\0"
    "KVM_CAP_S390_CPU_TOPOLOGY\0"
    "KVM_CAP_S390_CSS_SUPPORT\0"
    "KVM_CAP_S390_DIAG318\0"
    "KVM_CAP_S390_GMAP\0"
    "KVM_CAP_S390_GS\0"
    "KVM_CAP_S390_HPAGE_1M\0"
    "KVM_CAP_S390_HPAGE_2G\0"
    "KVM_CAP_S390_INJECT_IRQ\0"
    "KVM_CAP_S390_IRQCHIP\0"
    "KVM_CAP_S390_IRQ_STATE\0"
    "KVM_CAP_S390_KEYOP\0"
    "KVM_CAP_S390_MEM_OP\0"
    "KVM_CAP_S390_MEM_OP_EXTENSION\0"
    "KVM_CAP_S390_PROTECTED\0"
    "KVM_CAP_S390_PROTECTED_ASYNC_DISABLE\0"
    "KVM_CAP_S390_PROTECTED_DUMP\0"
    "KVM_CAP_S390_PSW\0"
    "KVM_CAP_S390_RI\0"
    "KVM_CAP_S390_SKEYS\0"
    "KVM_CAP_S390_UCONTROL\0"
    "KVM_CAP_S390_USER_INSTR0\0"
    "KVM_CAP_S390_USER_OPEREXEC\0"
    "KVM_CAP_S390_USER_SIGP\0"
    "KVM_CAP_S390_USER_STSI\0"
    "KVM_CAP_S390_VCPU_RESETS\0"
    "KVM_CAP_S390_VECTOR_REGISTERS\0"
    "KVM_CAP_S390_VSIE_ESAMODE\0"
    "KVM_CAP_S390_ZPCI_OP\0"
    "KVM_CAP_SET_BOOT_CPU_ID\0"
    "KVM_CAP_SET_GUEST_DEBUG\0"
    "KVM_CAP_SET_GUEST_DEBUG2\0"
    "KVM_CAP_SET_IDENTITY_MAP_ADDR\0"
    "KVM_CAP_SET_TSS_ADDR\0"
    "KVM_CAP_SGX_ATTRIBUTE\0"
    "KVM_CAP_SIGNAL_MSI\0"
    "KVM_CAP_SMALLER_MAXPHYADDR\0"
    "KVM_CAP_SPAPR_MULTITCE\0"
    "KVM_CAP_SPAPR_RESIZE_HPT\0"
    "KVM_CAP_SPAPR_TCE\0"
    "KVM_CAP_SPAPR_TCE_64\0"
    "KVM_CAP_SPAPR_TCE_VFIO\0"
    "KVM_CAP_SPLIT_IRQCHIP\0"
    "KVM_CAP_SREGS2\0"
    "KVM_CAP_STEAL_TIME\0"
    "KVM_CAP_SW_TLB\0"
    "KVM_CAP_SYNC_MMU\0"
    "KVM_CAP_SYNC_REGS\0"
    "KVM_CAP_SYSTEM_EVENT_DATA\0"
    "KVM_CAP_SYS_ATTRIBUTES\0"
    "KVM_CAP_SYS_HYPERV_CPUID\0"
    "KVM_CAP_TSC_CONTROL\0"
    "KVM_CAP_TSC_DEADLINE_TIMER\0"
    "KVM_CAP_USER_MEMORY\0"
    "KVM_CAP_USER_MEMORY2\0"
    "KVM_CAP_USER_NMI\0"
    "KVM_CAP_VAPIC\0"
    "KVM_CAP_VCPU_ATTRIBUTES\0"
    "KVM_CAP_VCPU_EVENTS\0"
    "KVM_CAP_VM_ATTRIBUTES\0"
    "KVM_CAP_VM_COPY_ENC_CONTEXT_FROM\0"
    "KVM_CAP_VM_DISABLE_NX_HUGE_PAGES\0"
    "KVM_CAP_VM_GPA_BITS\0"
    "KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM\0"
    "KVM_CAP_VM_TSC_CONTROL\0"
    "KVM_CAP_VM_TYPES\0"
    "KVM_CAP_X2APIC_API\0"
    "KVM_CAP_X86_APIC_BUS_CYCLES_NS\0"
    "KVM_CAP_X86_BUS_LOCK_EXIT\0"
    "KVM_CAP_X86_DISABLE_EXITS\0"
    "KVM_CAP_X86_GUEST_MODE\0"
    "KVM_CAP_X86_MSR_FILTER\0"
    "KVM_CAP_X86_NOTIFY_VMEXIT\0"
    "KVM_CAP_X86_ROBUST_SINGLESTEP\0"
    "KVM_CAP_X86_SMM\0"
    "KVM_CAP_X86_TRIPLE_FAULT_EVENT\0"
    "KVM_CAP_X86_USER_SPACE_MSR\0"
    "KVM_CAP_XCRS\0"
    "KVM_CAP_XEN_HVM\0"
    "KVM_CAP_XSAVE\0"
    "KVM_CAP_XSAVE2\0"
    "KVM_CHECK_EXTENSION\0"
    "KVM_CLEAR_DIRTY_LOG\0"
    "KVM_CREATE_DEVICE\0"
    "KVM_CREATE_GUEST_MEMFD\0"
    "KVM_CREATE_IRQCHIP\0"
    "KVM_CREATE_PIT\0"
    "KVM_CREATE_PIT2\0"
    "KVM_CREATE_SPAPR_TCE\0"
    "KVM_CREATE_SPAPR_TCE_64\0"
    "KVM_CREATE_VCPU\0"
    "KVM_CREATE_VM\0"
    "KVM_DIRTY_TLB\0"
    "KVM_ENABLE_CAP\0"
    "KVM_GET_API_VERSION\0"
    "KVM_GET_CLOCK\0"
    "KVM_GET_CPUID2\0"
    "KVM_GET_DEBUGREGS\0"
    "KVM_GET_DEVICE_ATTR\0"
    "KVM_GET_DIRTY_LOG\0"
    "KVM_GET_EMULATED_CPUID\0"
    "KVM_GET_FPU\0"
    "KVM_GET_IRQCHIP\0"
    "KVM_GET_LAPIC\0"
    "KVM_GET_MP_STATE\0"
    "KVM_GET_MSRS\0"
    "KVM_GET_MSR_FEATURE_INDEX_LIST\0"
    "KVM_GET_MSR_INDEX_LIST\0"
    "KVM_GET_NESTED_STATE\0"
    "KVM_GET_NR_MMU_PAGES\0"
    "KVM_GET_ONE_REG\0"
    "KVM_GET_PIT\0"
    "KVM_GET_PIT2\0"
    "KVM_GET_REGS\0"
    "KVM_GET_REG_LIST\0"
    "KVM_GET_SREGS\0"
    "KVM_GET_SREGS2\0"
    "KVM_GET_STATS_FD\0"
    "KVM_GET_SUPPORTED_CPUID\0"
    "KVM_GET_SUPPORTED_HV_CPUID\0"
    "KVM_GET_TSC_KHZ\0"
    "KVM_GET_VCPU_EVENTS\0"
    "KVM_GET_VCPU_MMAP_SIZE\0"
    "KVM_GET_XCRS\0"
    "KVM_GET_XSAVE\0"
    "KVM_GET_XSAVE2\0"
    "KVM_HAS_DEVICE_ATTR\0"
    "KVM_HYPERV_EVENTFD\0"
    "KVM_INTERRUPT\0"
    "KVM_IOEVENTFD\0"
    "KVM_IRQFD\0"
    "KVM_IRQ_LINE\0"
    "KVM_IRQ_LINE_STATUS\0"
    "KVM_KVMCLOCK_CTRL\0"
    "KVM_MEMORY_ENCRYPT_OP\0"
    "KVM_MEMORY_ENCRYPT_REG_REGION\0"
    "KVM_MEMORY_ENCRYPT_UNREG_REGION\0"
    "KVM_NMI\0"
    "KVM_PPC_ALLOCATE_HTAB\0"
    "KVM_PPC_CONFIGURE_V3_MMU\0"
    "KVM_PPC_GET_CPU_CHAR\0"
    "KVM_PPC_GET_HTAB_FD\0"
    "KVM_PPC_GET_PVINFO\0"
    "KVM_PPC_GET_RMMU_INFO\0"
    "KVM_PPC_GET_SMMU_INFO\0"
    "KVM_PPC_RESIZE_HPT_COMMIT\0"
    "KVM_PPC_RESIZE_HPT_PREPARE\0"
    "KVM_PPC_RTAS_DEFINE_TOKEN\0"
    "KVM_PPC_SVM_OFF\0"
    "KVM_PRE_FAULT_MEMORY\0"
    "KVM_REGISTER_COALESCED_MMIO\0"
    "KVM_REINJECT_CONTROL\0"
    "KVM_RESET_DIRTY_RINGS\0"
    "KVM_RUN\0"
    "KVM_S390_CLEAR_RESET\0"
    "KVM_S390_ENABLE_SIE\0"
    "KVM_S390_GET_CMMA_BITS\0"
    "KVM_S390_GET_IRQ_STATE\0"
    "KVM_S390_GET_SKEYS\0"
    "KVM_S390_INITIAL_RESET\0"
    "KVM_S390_INTERRUPT\0"
    "KVM_S390_IRQ\0"
    "KVM_S390_KEYOP\0"
    "KVM_S390_MEM_OP\0"
    "KVM_S390_NORMAL_RESET\0"
    "KVM_S390_PV_COMMAND\0"
    "KVM_S390_PV_CPU_COMMAND\0"
    "KVM_S390_SET_CMMA_BITS\0"
    "KVM_S390_SET_INITIAL_PSW\0"
    "KVM_S390_SET_IRQ_STATE\0"
    "KVM_S390_SET_SKEYS\0"
    "KVM_S390_STORE_STATUS\0"
    "KVM_S390_UCAS_MAP\0"
    "KVM_S390_UCAS_UNMAP\0"
    "KVM_S390_VCPU_FAULT\0"
    "KVM_S390_ZPCI_OP\0"
    "KVM_SET_BOOT_CPU_ID\0"
    "KVM_SET_CLOCK\0"
    "KVM_SET_CPUID\0"
    "KVM_SET_CPUID2\0"
    "KVM_SET_DEBUGREGS\0"
    "KVM_SET_DEVICE_ATTR\0"
    "KVM_SET_FPU\0"
    "KVM_SET_GSI_ROUTING\0"
    "KVM_SET_GUEST_DEBUG\0"
    "KVM_SET_IDENTITY_MAP_ADDR\0"
    "KVM_SET_IRQCHIP\0"
    "KVM_SET_LAPIC\0"
    "KVM_SET_MEMORY_ATTRIBUTES\0"
    "KVM_SET_MP_STATE\0"
    "KVM_SET_MSRS\0"
    "KVM_SET_NESTED_STATE\0"
    "KVM_SET_NR_MMU_PAGES\0"
    "KVM_SET_ONE_REG\0"
    "KVM_SET_PIT\0"
    "KVM_SET_PIT2\0"
    "KVM_SET_PMU_EVENT_FILTER\0"
    "KVM_SET_REGS\0"
    "KVM_SET_SIGNAL_MASK\0"
    "KVM_SET_SREGS\0"
    "KVM_SET_SREGS2\0"
    "KVM_SET_TSC_KHZ\0"
    "KVM_SET_TSS_ADDR\0"
    "KVM_SET_USER_MEMORY_REGION\0"
    "KVM_SET_USER_MEMORY_REGION2\0"
    "KVM_SET_VAPIC_ADDR\0"
    "KVM_SET_VCPU_EVENTS\0"
    "KVM_SET_XCRS\0"
    "KVM_SET_XSAVE\0"
    "KVM_SIGNAL_MSI\0"
    "KVM_SMI\0"
    "KVM_TPR_ACCESS_REPORTING\0"
    "KVM_TRANSLATE\0"
    "KVM_UNREGISTER_COALESCED_MMIO\0"
    "KVM_X86_GET_MCE_CAP_SUPPORTED\0"
    "KVM_X86_SETUP_MCE\0"
    "KVM_X86_SET_MCE\0"
    "KVM_X86_SET_MSR_FILTER\0"
    "KVM_XEN_HVM_CONFIG\0"
    "KVM_XEN_HVM_EVTCHN_SEND\0"
    "KVM_XEN_HVM_GET_ATTR\0"
    "KVM_XEN_HVM_SET_ATTR\0"
    "KVM_XEN_VCPU_GET_ATTR\0"
    "KVM_XEN_VCPU_SET_ATTR\0"
    "LANDLOCK_ACCESS_FS_EXECUTE\0"
    "LANDLOCK_ACCESS_FS_IOCTL_DEV\0"
    "LANDLOCK_ACCESS_FS_MAKE_BLOCK\0"
    "LANDLOCK_ACCESS_FS_MAKE_CHAR\0"
    "LANDLOCK_ACCESS_FS_MAKE_DIR\0"
    "LANDLOCK_ACCESS_FS_MAKE_FIFO\0"
    "LANDLOCK_ACCESS_FS_MAKE_REG\0"
    "LANDLOCK_ACCESS_FS_MAKE_SOCK\0"
    "LANDLOCK_ACCESS_FS_MAKE_SYM\0"
    "LANDLOCK_ACCESS_FS_READ_DIR\0"
    "LANDLOCK_ACCESS_FS_READ_FILE\0"
    "LANDLOCK_ACCESS_FS_REFER\0"
    "LANDLOCK_ACCESS_FS_REMOVE_DIR\0"
    "LANDLOCK_ACCESS_FS_REMOVE_FILE\0"
    "LANDLOCK_ACCESS_FS_RESOLVE_UNIX\0"
    "LANDLOCK_ACCESS_FS_TRUNCATE\0"
    "LANDLOCK_ACCESS_FS_WRITE_FILE\0"
    "LANDLOCK_ACCESS_NET_BIND_TCP\0"
    "LANDLOCK_ACCESS_NET_BIND_UDP\0"
    "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP\0"
    "LANDLOCK_ACCESS_NET_CONNECT_TCP\0"
    "LANDLOCK_ADD_RULE_QUIET\0"
    "LANDLOCK_CREATE_RULESET_ERRATA\0"
    "LANDLOCK_CREATE_RULESET_VERSION\0"
    "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON\0"
    "LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF\0"
    "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF\0"
    "LANDLOCK_RESTRICT_SELF_TSYNC\0"
    "LANDLOCK_RULE_NET_PORT\0"
    "LANDLOCK_RULE_PATH_BENEATH\0"
    "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET\0"
    "LANDLOCK_SCOPE_SIGNAL\0"
    "LINUX_REBOOT_CMD_CAD_OFF\0"
    "LINUX_REBOOT_CMD_CAD_ON\0"
    "LINUX_REBOOT_CMD_HALT\0"
    "LINUX_REBOOT_CMD_KEXEC\0"
    "LINUX_REBOOT_CMD_POWER_OFF\0"
    "LINUX_REBOOT_CMD_RESTART\0"
    "LINUX_REBOOT_CMD_RESTART2\0"
    "LINUX_REBOOT_CMD_SW_SUSPEND\0"
    "LINUX_REBOOT_MAGIC1\0"
    "LINUX_REBOOT_MAGIC2\0"
    "LINUX_REBOOT_MAGIC2A\0"
    "LINUX_REBOOT_MAGIC2B\0"
    "LINUX_REBOOT_MAGIC2C\0"
    "LOCK_EX\0"
    "LOCK_MAND\0"
    "LOCK_NB\0"
    "LOCK_READ\0"
    "LOCK_RW\0"
    "LOCK_SH\0"
    "LOCK_UN\0"
    "LOCK_WRITE\0"
    "LOOP_CHANGE_FD\0"
    "LOOP_CLR_FD\0"
    "LOOP_CONFIGURE\0"
    "LOOP_CONFIGURE_SETTABLE_FLAGS\0"
    "LOOP_CTL_ADD\0"
    "LOOP_CTL_GET_FREE\0"
    "LOOP_CTL_REMOVE\0"
    "LOOP_GET_STATUS\0"
    "LOOP_GET_STATUS64\0"
    "LOOP_SET_BLOCK_SIZE\0"
    "LOOP_SET_CAPACITY\0"
    "LOOP_SET_DIRECT_IO\0"
    "LOOP_SET_FD\0"
    "LOOP_SET_STATUS\0"
    "LOOP_SET_STATUS64\0"
    "LOOP_SET_STATUS_CLEARABLE_FLAGS\0"
    "LOOP_SET_STATUS_SETTABLE_FLAGS\0"
    "LPABORT\0"
    "LPABORTOPEN\0"
    "LPCAREFUL\0"
    "LPCHAR\0"
    "LPGETFLAGS\0"
    "LPGETIRQ\0"
    "LPGETSTATUS\0"
    "LPRESET\0"
    "LPSETIRQ\0"
    "LPSETTIMEOUT\0"
    "LPTIME\0"
    "LPWAIT\0"
    "MADV_COLD\0"
    "MADV_COLLAPSE\0"
    "MADV_DODUMP\0"
    "MADV_DOFORK\0"
    "MADV_DONTDUMP\0"
    "MADV_DONTFORK\0"
    "MADV_DONTNEED\0"
    "MADV_DONTNEED_LOCKED\0"
    "MADV_FREE\0"
    "MADV_GUARD_INSTALL\0"
    "MADV_GUARD_REMOVE\0"
    "MADV_HUGEPAGE\0"
    "MADV_HWPOISON\0"
    "MADV_KEEPONFORK\0"
    "MADV_MERGEABLE\0"
    "MADV_NOHUGEPAGE\0"
    "MADV_NORMAL\0"
    "MADV_PAGEOUT\0"
    "MADV_POPULATE_READ\0"
    "MADV_POPULATE_WRITE\0"
    "MADV_RANDOM\0"
    "MADV_REMOVE\0"
    "MADV_SEQUENTIAL\0"
    "MADV_SOFT_OFFLINE\0"
    "MADV_UNMERGEABLE\0"
    "MADV_WILLNEED\0"
    "MADV_WIPEONFORK\0"
    "MAP_32BIT\0"
    "MAP_ABOVE4G\0"
    "MAP_ANONYMOUS\0"
    "MAP_AUTOGROW\0"
    "MAP_AUTORSRV\0"
    "MAP_DENYWRITE\0"
    "MAP_DROPPABLE\0"
    "MAP_EXECUTABLE\0"
    "MAP_FILE\0"
    "MAP_FIXED\0"
    "MAP_FIXED_NOREPLACE\0"
    "MAP_GROWSDOWN\0"
    "MAP_HUGETLB\0"
    "MAP_HUGE_16GB\0"
    "MAP_HUGE_16KB\0"
    "MAP_HUGE_16MB\0"
    "MAP_HUGE_1GB\0"
    "MAP_HUGE_1MB\0"
    "MAP_HUGE_256MB\0"
    "MAP_HUGE_2GB\0"
    "MAP_HUGE_2MB\0"
    "MAP_HUGE_32MB\0"
    "MAP_HUGE_512KB\0"
    "MAP_HUGE_512MB\0"
    "MAP_HUGE_64KB\0"
    "MAP_HUGE_8MB\0"
    "MAP_HUGE_MASK\0"
    "MAP_HUGE_SHIFT\0"
    "MAP_LOCAL\0"
    "MAP_LOCKED\0"
    "MAP_NONBLOCK\0"
    "MAP_NORESERVE\0"
    "MAP_POPULATE\0"
    "MAP_PRIVATE\0"
    "MAP_RENAME\0"
    "MAP_SHARED\0"
    "MAP_SHARED_VALIDATE\0"
    "MAP_STACK\0"
    "MAP_SYNC\0"
    "MAP_TYPE\0"
    "MAP_UNINITIALIZED\0"
    "MCAST_BLOCK_SOURCE\0"
    "MCAST_EXCLUDE\0"
    "MCAST_INCLUDE\0"
    "MCAST_JOIN_GROUP\0"
    "MCAST_JOIN_SOURCE_GROUP\0"
    "MCAST_LEAVE_GROUP\0"
    "MCAST_LEAVE_SOURCE_GROUP\0"
    "MCAST_MSFILTER\0"
    "MCAST_UNBLOCK_SOURCE\0"
    "MCL_CURRENT\0"
    "MCL_FUTURE\0"
    "MCL_ONFAULT\0"
    "MEMBARRIER_CMD_FLAG_CPU\0"
    "MEMBARRIER_CMD_GET_REGISTRATIONS\0"
    "MEMBARRIER_CMD_GLOBAL\0"
    "MEMBARRIER_CMD_GLOBAL_EXPEDITED\0"
    "MEMBARRIER_CMD_PRIVATE_EXPEDITED\0"
    "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ\0"
    "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE\0"
    "MEMBARRIER_CMD_QUERY\0"
    "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED\0"
    "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED\0"
    "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ\0"
    "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE\0"
    "MEMBARRIER_CMD_SHARED\0"
    "MEMERASE\0"
    "MEMERASE64\0"
    "MEMGETBADBLOCK\0"
    "MEMGETINFO\0"
    "MEMGETOOBSEL\0"
    "MEMGETREGIONCOUNT\0"
    "MEMGETREGIONINFO\0"
    "MEMISLOCKED\0"
    "MEMLOCK\0"
    "MEMREAD\0"
    "MEMREADOOB\0"
    "MEMREADOOB64\0"
    "MEMSETBADBLOCK\0"
    "MEMUNLOCK\0"
    "MEMWRITE\0"
    "MEMWRITEOOB\0"
    "MEMWRITEOOB64\0"
    "MFD_ALLOW_SEALING\0"
    "MFD_CLOEXEC\0"
    "MFD_EXEC\0"
    "MFD_HUGETLB\0"
    "MFD_HUGE_16GB\0"
    "MFD_HUGE_16MB\0"
    "MFD_HUGE_1GB\0"
    "MFD_HUGE_1MB\0"
    "MFD_HUGE_256MB\0"
    "MFD_HUGE_2GB\0"
    "MFD_HUGE_2MB\0"
    "MFD_HUGE_32MB\0"
    "MFD_HUGE_512KB\0"
    "MFD_HUGE_512MB\0"
    "MFD_HUGE_64KB\0"
    "MFD_HUGE_8MB\0"
    "MFD_HUGE_MASK\0"
    "MFD_HUGE_SHIFT\0"
    "MFD_NOEXEC_SEAL\0"
    "MLOCK_LIMIT\0"
    "MLOCK_ONFAULT\0"
    "MOUNT_ATTR_IDMAP\0"
    "MOUNT_ATTR_NOATIME\0"
    "MOUNT_ATTR_NODEV\0"
    "MOUNT_ATTR_NODIRATIME\0"
    "MOUNT_ATTR_NOEXEC\0"
    "MOUNT_ATTR_NOSUID\0"
    "MOUNT_ATTR_NOSYMFOLLOW\0"
    "MOUNT_ATTR_RDONLY\0"
    "MOUNT_ATTR_RELATIME\0"
    "MOUNT_ATTR_SIZE_VER0\0"
    "MOUNT_ATTR_STRICTATIME\0"
    "MOUNT_ATTR__ATIME\0"
    "MOVE_MOUNT_BENEATH\0"
    "MOVE_MOUNT_F_AUTOMOUNTS\0"
    "MOVE_MOUNT_F_EMPTY_PATH\0"
    "MOVE_MOUNT_F_SYMLINKS\0"
    "MOVE_MOUNT_SET_GROUP\0"
    "MOVE_MOUNT_T_AUTOMOUNTS\0"
    "MOVE_MOUNT_T_EMPTY_PATH\0"
    "MOVE_MOUNT_T_SYMLINKS\0"
    "MOVE_MOUNT__MASK\0"
    "MPOL_BIND\0"
    "MPOL_DEFAULT\0"
    "MPOL_F_ADDR\0"
    "MPOL_F_MEMS_ALLOWED\0"
    "MPOL_F_MOF\0"
    "MPOL_F_MORON\0"
    "MPOL_F_NODE\0"
    "MPOL_F_NUMA_BALANCING\0"
    "MPOL_F_RELATIVE_NODES\0"
    "MPOL_F_SHARED\0"
    "MPOL_F_STATIC_NODES\0"
    "MPOL_INTERLEAVE\0"
    "MPOL_LOCAL\0"
    "MPOL_MAX\0"
    "MPOL_MF_INTERNAL\0"
    "MPOL_MF_LAZY\0"
    "MPOL_MF_MOVE\0"
    "MPOL_MF_MOVE_ALL\0"
    "MPOL_MF_STRICT\0"
    "MPOL_MF_VALID\0"
    "MPOL_MODE_FLAGS\0"
    "MPOL_PREFERRED\0"
    "MPOL_PREFERRED_MANY\0"
    "MPOL_USER_NODEMASK_FLAGS\0"
    "MPOL_WEIGHTED_INTERLEAVE\0"
    "MREMAP_DONTUNMAP\0"
    "MREMAP_FIXED\0"
    "MREMAP_MAYMOVE\0"
    "MSG_BATCH\0"
    "MSG_CMSG_CLOEXEC\0"
    "MSG_CONFIRM\0"
    "MSG_COPY\0"
    "MSG_CTRUNC\0"
    "MSG_DONTROUTE\0"
    "MSG_DONTWAIT\0"
    "MSG_EOF\0"
    "MSG_EOR\0"
    "MSG_ERRQUEUE\0"
    "MSG_EXCEPT\0"
    "MSG_FASTOPEN\0"
    "MSG_FIN\0"
    "MSG_INFO\0"
    "MSG_MORE\0"
    "MSG_NOERROR\0"
    "MSG_NOSIGNAL\0"
    "MSG_OOB\0"
    "MSG_PEEK\0"
    "MSG_PROBE\0"
    "MSG_RST\0"
    "MSG_SOCK_DEVMEM\0"
    "MSG_STAT\0"
    "MSG_STAT_ANY\0"
    "MSG_SYN\0"
    "MSG_TRUNC\0"
    "MSG_TRYHARD\0"
    "MSG_WAITALL\0"
    "MSG_WAITFORONE\0"
    "MSG_ZEROCOPY\0"
    "MS_ACTIVE\0"
    "MS_ASYNC\0"
    "MS_BIND\0"
    "MS_BORN\0"
    "MS_DIRSYNC\0"
    "MS_INVALIDATE\0"
    "MS_I_VERSION\0"
    "MS_KERNMOUNT\0"
    "MS_LAZYTIME\0"
    "MS_MANDLOCK\0"
    "MS_MGC_MSK\0"
    "MS_MGC_VAL\0"
    "MS_MOVE\0"
    "MS_NOATIME\0"
    "MS_NODEV\0"
    "MS_NODIRATIME\0"
    "MS_NOEXEC\0"
    "MS_NOREMOTELOCK\0"
    "MS_NOSEC\0"
    "MS_NOSUID\0"
    "MS_NOSYMFOLLOW\0"
    "MS_POSIXACL\0"
    "MS_PRIVATE\0"
    "MS_RDONLY\0"
    "MS_REC\0"
    "MS_RELATIME\0"
    "MS_REMOUNT\0"
    "MS_RMT_MASK\0"
    "MS_SHARED\0"
    "MS_SILENT\0"
    "MS_SLAVE\0"
    "MS_STRICTATIME\0"
    "MS_SUBMOUNT\0"
    "MS_SYNC\0"
    "MS_SYNCHRONOUS\0"
    "MS_UNBINDABLE\0"
    "MS_VERBOSE\0"
    "MTIOCGET\0"
    "MTIOCPOS\0"
    "MTIOCTOP\0"
    "NBD_CFLAG_DESTROY_ON_DISCONNECT\0"
    "NBD_CFLAG_DISCONNECT_ON_CLOSE\0"
    "NBD_CLEAR_QUE\0"
    "NBD_CLEAR_SOCK\0"
    "NBD_CMD_DISC\0"
    "NBD_CMD_FLAG_FUA\0"
    "NBD_CMD_FLAG_NO_HOLE\0"
    "NBD_CMD_FLUSH\0"
    "NBD_CMD_READ\0"
    "NBD_CMD_TRIM\0"
    "NBD_CMD_WRITE\0"
    "NBD_CMD_WRITE_ZEROES\0"
    "NBD_DISCONNECT\0"
    "NBD_DO_IT\0"
    "NBD_FLAG_CAN_MULTI_CONN\0"
    "NBD_FLAG_HAS_FLAGS\0"
    "NBD_FLAG_READ_ONLY\0"
    "NBD_FLAG_ROTATIONAL\0"
    "NBD_FLAG_SEND_FLUSH\0"
    "NBD_FLAG_SEND_FUA\0"
    "NBD_FLAG_SEND_TRIM\0"
    "NBD_FLAG_SEND_WRITE_ZEROES\0"
    "NBD_PRINT_DEBUG\0"
    "NBD_REPLY_MAGIC\0"
    "NBD_REQUEST_MAGIC\0"
    "NBD_SET_BLKSIZE\0"
    "NBD_SET_FLAGS\0"
    "NBD_SET_SIZE\0"
    "NBD_SET_SIZE_BLOCKS\0"
    "NBD_SET_SOCK\0"
    "NBD_SET_TIMEOUT\0"
    "NETLINK_ADD_MEMBERSHIP\0"
    "NETLINK_AUDIT\0"
    "NETLINK_BROADCAST_ERROR\0"
    "NETLINK_CAP_ACK\0"
    "NETLINK_CONNECTED\0"
    "NETLINK_CONNECTOR\0"
    "NETLINK_CRYPTO\0"
    "NETLINK_DNRTMSG\0"
    "NETLINK_DROP_MEMBERSHIP\0"
    "NETLINK_ECRYPTFS\0"
    "NETLINK_EXT_ACK\0"
    "NETLINK_FIB_LOOKUP\0"
    "NETLINK_FIREWALL\0"
    "NETLINK_GENERIC\0"
    "NETLINK_GET_STRICT_CHK\0"
    "NETLINK_INET_DIAG\0"
    "NETLINK_IP6_FW\0"
    "NETLINK_ISCSI\0"
    "NETLINK_KOBJECT_UEVENT\0"
    "NETLINK_LISTEN_ALL_NSID\0"
    "NETLINK_LIST_MEMBERSHIPS\0"
    "NETLINK_NETFILTER\0"
    "NETLINK_NFLOG\0"
    "NETLINK_NO_ENOBUFS\0"
    "NETLINK_PKTINFO\0"
    "NETLINK_RDMA\0"
    "NETLINK_ROUTE\0"
    "NETLINK_RX_RING\0"
    "NETLINK_SCSITRANSPORT\0"
    "NETLINK_SELINUX\0"
    "NETLINK_SMC\0"
    "NETLINK_SOCK_DIAG\0"
    "NETLINK_TX_RING\0"
    "NETLINK_UNCONNECTED\0"
    "NETLINK_UNUSED\0"
    "NETLINK_USERSOCK\0"
    "NETLINK_XFRM\0"
    "NS_GET_ID\0"
    "NS_GET_MNTNS_ID\0"
    "NS_GET_NSTYPE\0"
    "NS_GET_OWNER_UID\0"
    "NS_GET_PARENT\0"
    "NS_GET_PID_FROM_PIDNS\0"
    "NS_GET_PID_IN_PIDNS\0"
    "NS_GET_TGID_FROM_PIDNS\0"
    "NS_GET_TGID_IN_PIDNS\0"
    "NS_GET_USERNS\0"
    "NVME_IOCTL_ADMIN64_CMD\0"
    "NVME_IOCTL_ADMIN_CMD\0"
    "NVME_IOCTL_ID\0"
    "NVME_IOCTL_IO64_CMD\0"
    "NVME_IOCTL_IO64_CMD_VEC\0"
    "NVME_IOCTL_IO_CMD\0"
    "NVME_IOCTL_RESCAN\0"
    "NVME_IOCTL_RESET\0"
    "NVME_IOCTL_SUBMIT_IO\0"
    "NVME_IOCTL_SUBSYS_RESET\0"
    "NVME_URING_CMD_ADMIN\0"
    "NVME_URING_CMD_ADMIN_VEC\0"
    "NVME_URING_CMD_IO\0"
    "NVME_URING_CMD_IO_VEC\0"
    "N_AX25\0"
    "N_CAIF\0"
    "N_CAN327\0"
    "N_DEVELOPMENT\0"
    "N_GIGASET_M101\0"
    "N_GSM0710\0"
    "N_HCI\0"
    "N_HDLC\0"
    "N_IRDA\0"
    "N_MASC\0"
    "N_MCTP\0"
    "N_MOUSE\0"
    "N_NCI\0"
    "N_NULL\0"
    "N_PPP\0"
    "N_PPS\0"
    "N_PROFIBUS_FDL\0"
    "N_R3964\0"
    "N_SLCAN\0"
    "N_SLIP\0"
    "N_SMSBLOCK\0"
    "N_SPEAKUP\0"
    "N_STRIP\0"
    "N_SYNC_PPP\0"
    "N_TI_WL\0"
    "N_TRACEROUTER\0"
    "N_TRACESINK\0"
    "N_TTY\0"
    "N_V253\0"
    "N_X25\0"
    "OPAL_PRD_GET_INFO\0"
    "OPAL_PRD_KERNEL_VERSION\0"
    "OPAL_PRD_SCOM_READ\0"
    "OPAL_PRD_SCOM_WRITE\0"
    "OPEN_TREE_CLOEXEC\0"
    "OPEN_TREE_CLONE\0"
    "OPEN_TREE_NAMESPACE\0"
    "OSS_GETVERSION\0"
    "O_ACCMODE\0"
    "O_APPEND\0"
    "O_CLOEXEC\0"
    "O_CREAT\0"
    "O_DIRECT\0"
    "O_DIRECTORY\0"
    "O_DSYNC\0"
    "O_EMPTYPATH\0"
    "O_EXCL\0"
    "O_LARGEFILE\0"
    "O_NDELAY\0"
    "O_NOATIME\0"
    "O_NOCTTY\0"
    "O_NOFOLLOW\0"
    "O_NONBLOCK\0"
    "O_PATH\0"
    "O_RDONLY\0"
    "O_RDWR\0"
    "O_SYNC\0"
    "O_TMPFILE\0"
    "O_TRUNC\0"
    "O_WRONLY\0"
    "PACKET_ADD_MEMBERSHIP\0"
    "PACKET_AUXDATA\0"
    "PACKET_BROADCAST\0"
    "PACKET_COPY_THRESH\0"
    "PACKET_DROP_MEMBERSHIP\0"
    "PACKET_FANOUT\0"
    "PACKET_FANOUT_CBPF\0"
    "PACKET_FANOUT_CPU\0"
    "PACKET_FANOUT_DATA\0"
    "PACKET_FANOUT_EBPF\0"
    "PACKET_FANOUT_FLAG_DEFRAG\0"
    "PACKET_FANOUT_FLAG_IGNORE_OUTGOING\0"
    "PACKET_FANOUT_FLAG_ROLLOVER\0"
    "PACKET_FANOUT_FLAG_UNIQUEID\0"
    "PACKET_FANOUT_HASH\0"
    "PACKET_FANOUT_LB\0"
    "PACKET_FANOUT_QM\0"
    "PACKET_FANOUT_RND\0"
    "PACKET_FANOUT_ROLLOVER\0"
    "PACKET_FASTROUTE\0"
    "PACKET_HDRLEN\0"
    "PACKET_HOST\0"
    "PACKET_IGNORE_OUTGOING\0"
    "PACKET_KERNEL\0"
    "PACKET_LOOPBACK\0"
    "PACKET_LOSS\0"
    "PACKET_MR_ALLMULTI\0"
    "PACKET_MR_MULTICAST\0"
    "PACKET_MR_PROMISC\0"
    "PACKET_MR_UNICAST\0"
    "PACKET_MULTICAST\0"
    "PACKET_ORIGDEV\0"
    "PACKET_OTHERHOST\0"
    "PACKET_OUTGOING\0"
    "PACKET_QDISC_BYPASS\0"
    "PACKET_RECV_OUTPUT\0"
    "PACKET_RESERVE\0"
    "PACKET_ROLLOVER_STATS\0"
    "PACKET_RX_RING\0"
    "PACKET_STATISTICS\0"
    "PACKET_TIMESTAMP\0"
    "PACKET_TX_HAS_OFF\0"
    "PACKET_TX_RING\0"
    "PACKET_TX_TIMESTAMP\0"
    "PACKET_USER\0"
    "PACKET_VERSION\0"
    "PACKET_VNET_HDR\0"
    "PACKET_VNET_HDR_SZ\0"
    "PERF_EVENT_IOC_DISABLE\0"
    "PERF_EVENT_IOC_ENABLE\0"
    "PERF_EVENT_IOC_ID\0"
    "PERF_EVENT_IOC_MODIFY_ATTRIBUTES\0"
    "PERF_EVENT_IOC_PAUSE_OUTPUT\0"
    "PERF_EVENT_IOC_PERIOD\0"
    "PERF_EVENT_IOC_QUERY_BPF\0"
    "PERF_EVENT_IOC_REFRESH\0"
    "PERF_EVENT_IOC_RESET\0"
    "PERF_EVENT_IOC_SET_BPF\0"
    "PERF_EVENT_IOC_SET_FILTER\0"
    "PERF_EVENT_IOC_SET_OUTPUT\0"
    "PERF_FLAG_FD_CLOEXEC\0"
    "PERF_FLAG_FD_NO_GROUP\0"
    "PERF_FLAG_FD_OUTPUT\0"
    "PERF_FLAG_PID_CGROUP\0"
    "PER_BSD\0"
    "PER_CLEAR_ON_SETID\0"
    "PER_EM_MASK\0"
    "PER_HPUX\0"
    "PER_IRIX32\0"
    "PER_IRIX64\0"
    "PER_IRIXN32\0"
    "PER_ISCR4\0"
    "PER_LINUX\0"
    "PER_LINUX32\0"
    "PER_LINUX32_3GB\0"
    "PER_LINUX_32BIT\0"
    "PER_LINUX_FDPIC\0"
    "PER_MASK\0"
    "PER_OSF4\0"
    "PER_OSR5\0"
    "PER_RISCOS\0"
    "PER_SCOSVR3\0"
    "PER_SOLARIS\0"
    "PER_SUNOS\0"
    "PER_SVR3\0"
    "PER_SVR4\0"
    "PER_UW7\0"
    "PER_WYSEV386\0"
    "PER_XENIX\0"
    "PF_ALG\0"
    "PF_APPLETALK\0"
    "PF_ASH\0"
    "PF_ATMPVC\0"
    "PF_ATMSVC\0"
    "PF_AX25\0"
    "PF_BLUETOOTH\0"
    "PF_BRIDGE\0"
    "PF_CAIF\0"
    "PF_CAN\0"
    "PF_DECnet\0"
    "PF_ECONET\0"
    "PF_IB\0"
    "PF_IEEE802154\0"
    "PF_INET\0"
    "PF_INET6\0"
    "PF_IPX\0"
    "PF_IRDA\0"
    "PF_ISDN\0"
    "PF_IUCV\0"
    "PF_KCM\0"
    "PF_KEY\0"
    "PF_LLC\0"
    "PF_LOCAL\0"
    "PF_MCTP\0"
    "PF_MPLS\0"
    "PF_NETBEUI\0"
    "PF_NETLINK\0"
    "PF_NETROM\0"
    "PF_NFC\0"
    "PF_PACKET\0"
    "PF_PHONET\0"
    "PF_PPPOX\0"
    "PF_QIPCRTR\0"
    "PF_RDS\0"
    "PF_ROSE\0"
    "PF_ROUTE\0"
    "PF_RXRPC\0"
    "PF_SECURITY\0"
    "PF_SMC\0"
    "PF_SNA\0"
    "PF_TIPC\0"
    "PF_UNIX\0"
    "PF_UNSPEC\0"
    "PF_VECTOR\0"
    "PF_VSOCK\0"
    "PF_WANPIPE\0"
    "PF_X25\0"
    "PF_XDP\0"
    "PIDFD_COREDUMPED\0"
    "PIDFD_COREDUMP_ROOT\0"
    "PIDFD_COREDUMP_SKIP\0"
    "PIDFD_COREDUMP_USER\0"
    "PIDFD_GET_CGROUP_NAMESPACE\0"
    "PIDFD_GET_INFO\0"
    "PIDFD_GET_IPC_NAMESPACE\0"
    "PIDFD_GET_MNT_NAMESPACE\0"
    "PIDFD_GET_NET_NAMESPACE\0"
    "PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE\0"
    "PIDFD_GET_PID_NAMESPACE\0"
    "PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE\0"
    "PIDFD_GET_TIME_NAMESPACE\0"
    "PIDFD_GET_USER_NAMESPACE\0"
    "PIDFD_GET_UTS_NAMESPACE\0"
    "PIDFD_INFO_CGROUPID\0"
    "PIDFD_INFO_COREDUMP\0"
    "PIDFD_INFO_COREDUMP_CODE\0"
    "PIDFD_INFO_COREDUMP_SIGNAL\0"
    "PIDFD_INFO_CREDS\0"
    "PIDFD_INFO_EXIT\0"
    "PIDFD_INFO_PID\0"
    "PIDFD_INFO_SIZE_VER0\0"
    "PIDFD_INFO_SIZE_VER1\0"
    "PIDFD_INFO_SIZE_VER2\0"
    "PIDFD_INFO_SIZE_VER3\0"
    "PIDFD_INFO_SUPPORTED_MASK\0"
    "PIDFD_NONBLOCK\0"
    "PIDFD_SELF\0"
    "PIDFD_SELF_PROCESS\0"
    "PIDFD_SELF_THREAD\0"
    "PIDFD_SELF_THREAD_GROUP\0"
    "PIDFD_SIGNAL_PROCESS_GROUP\0"
    "PIDFD_SIGNAL_THREAD\0"
    "PIDFD_SIGNAL_THREAD_GROUP\0"
    "PIDFD_THREAD\0"
    "PIO_CMAP\0"
    "PIO_FONT\0"
    "PIO_FONTRESET\0"
    "PIO_FONTX\0"
    "PIO_SCRNMAP\0"
    "PIO_UNIMAP\0"
    "PIO_UNIMAPCLR\0"
    "PIO_UNISCRNMAP\0"
    "PKEY_ACCESS_MASK\0"
    "PKEY_DISABLE_ACCESS\0"
    "PKEY_DISABLE_EXECUTE\0"
    "PKEY_DISABLE_READ\0"
    "PKEY_DISABLE_WRITE\0"
    "PKEY_UNRESTRICTED\0"
    "POLLERR\0"
    "POLLFREE\0"
    "POLLHUP\0"
    "POLLIN\0"
    "POLLMSG\0"
    "POLLNVAL\0"
    "POLLOUT\0"
    "POLLPRI\0"
    "POLLRDBAND\0"
    "POLLRDHUP\0"
    "POLLRDNORM\0"
    "POLLREMOVE\0"
    "POLLWRBAND\0"
    "POLLWRNORM\0"
    "POLL_BUSY_LOOP\0"
    "POSIX_FADV_DONTNEED\0"
    "POSIX_FADV_NOREUSE\0"
    "POSIX_FADV_NORMAL\0"
    "POSIX_FADV_RANDOM\0"
    "POSIX_FADV_SEQUENTIAL\0"
    "POSIX_FADV_WILLNEED\0"
    "PPCLAIM\0"
    "PPCLRIRQ\0"
    "PPDATADIR\0"
    "PPEXCL\0"
    "PPFCONTROL\0"
    "PPGETFLAGS\0"
    "PPGETMODE\0"
    "PPGETMODES\0"
    "PPGETPHASE\0"
    "PPGETTIME\0"
    "PPNEGOT\0"
    "PPRCONTROL\0"
    "PPRDATA\0"
    "PPRELEASE\0"
    "PPRSTATUS\0"
    "PPSETFLAGS\0"
    "PPSETMODE\0"
    "PPSETPHASE\0"
    "PPSETTIME\0"
    "PPS_API_VERS\0"
    "PPS_API_VERS_1\0"
    "PPS_CANPOLL\0"
    "PPS_CANWAIT\0"
    "PPS_CAPTUREASSERT\0"
    "PPS_CAPTUREBOTH\0"
    "PPS_CAPTURECLEAR\0"
    "PPS_ECHOASSERT\0"
    "PPS_ECHOCLEAR\0"
    "PPS_FETCH\0"
    "PPS_GETCAP\0"
    "PPS_GETPARAMS\0"
    "PPS_KC_BIND\0"
    "PPS_KC_HARDPPS\0"
    "PPS_KC_HARDPPS_FLL\0"
    "PPS_KC_HARDPPS_PLL\0"
    "PPS_MAX_NAME_LEN\0"
    "PPS_MAX_SOURCES\0"
    "PPS_OFFSETASSERT\0"
    "PPS_OFFSETCLEAR\0"
    "PPS_SETPARAMS\0"
    "PPS_TIME_INVALID\0"
    "PPS_TSFMT_NTPFP\0"
    "PPS_TSFMT_TSPEC\0"
    "PPWCONTROL\0"
    "PPWCTLONIRQ\0"
    "PPWDATA\0"
    "PPYIELD\0"
    "PRIO_MAX\0"
    "PRIO_MIN\0"
    "PRIO_PGRP\0"
    "PRIO_PROCESS\0"
    "PRIO_USER\0"
    "PROT_BTI\0"
    "PROT_EXEC\0"
    "PROT_GROWSDOWN\0"
    "PROT_GROWSUP\0"
    "PROT_MTE\0"
    "PROT_NONE\0"
    "PROT_READ\0"
    "PROT_SAO\0"
    "PROT_SEM\0"
    "PROT_WRITE\0"
    "PR_CAPBSET_DROP\0"
    "PR_CAPBSET_READ\0"
    "PR_CAP_AMBIENT\0"
    "PR_CAP_AMBIENT_CLEAR_ALL\0"
    "PR_CAP_AMBIENT_IS_SET\0"
    "PR_CAP_AMBIENT_LOWER\0"
    "PR_CAP_AMBIENT_RAISE\0"
    "PR_CFI_BRANCH_LANDING_PADS\0"
    "PR_CFI_DISABLE\0"
    "PR_CFI_ENABLE\0"
    "PR_CFI_LOCK\0"
    "PR_ENDIAN_BIG\0"
    "PR_ENDIAN_LITTLE\0"
    "PR_ENDIAN_PPC_LITTLE\0"
    "PR_EXCLUSIVE_ACCESS\0"
    "PR_EXCLUSIVE_ACCESS_ALL_REGS\0"
    "PR_EXCLUSIVE_ACCESS_REG_ONLY\0"
    "PR_FL_IGNORE_KEY\0"
    "PR_FPEMU_NOPRINT\0"
    "PR_FPEMU_SIGFPE\0"
    "PR_FP_EXC_ASYNC\0"
    "PR_FP_EXC_DISABLED\0"
    "PR_FP_EXC_DIV\0"
    "PR_FP_EXC_INV\0"
    "PR_FP_EXC_NONRECOV\0"
    "PR_FP_EXC_OVF\0"
    "PR_FP_EXC_PRECISE\0"
    "PR_FP_EXC_RES\0"
    "PR_FP_EXC_SW_ENABLE\0"
    "PR_FP_EXC_UND\0"
    "PR_FP_MODE_FR\0"
    "PR_FP_MODE_FRE\0"
    "PR_FUTEX_HASH\0"
    "PR_FUTEX_HASH_GET_SLOTS\0"
    "PR_FUTEX_HASH_SET_SLOTS\0"
    "PR_GET_AUXV\0"
    "PR_GET_CFI\0"
    "PR_GET_CHILD_SUBREAPER\0"
    "PR_GET_DUMPABLE\0"
    "PR_GET_ENDIAN\0"
    "PR_GET_FPEMU\0"
    "PR_GET_FPEXC\0"
    "PR_GET_FP_MODE\0"
    "PR_GET_IO_FLUSHER\0"
    "PR_GET_KEEPCAPS\0"
    "PR_GET_MDWE\0"
    "PR_GET_MEMORY_MERGE\0"
    "PR_GET_NAME\0"
    "PR_GET_NO_NEW_PRIVS\0"
    "PR_GET_PDEATHSIG\0"
    "PR_GET_SECCOMP\0"
    "PR_GET_SECUREBITS\0"
    "PR_GET_SHADOW_STACK_STATUS\0"
    "PR_GET_SPECULATION_CTRL\0"
    "PR_GET_TAGGED_ADDR_CTRL\0"
    "PR_GET_THP_DISABLE\0"
    "PR_GET_TID_ADDRESS\0"
    "PR_GET_TIMERSLACK\0"
    "PR_GET_TIMING\0"
    "PR_GET_TSC\0"
    "PR_GET_UNALIGN\0"
    "PR_KEYS_MAX\0"
    "PR_LOCK_SHADOW_STACK_STATUS\0"
    "PR_MCE_KILL\0"
    "PR_MCE_KILL_CLEAR\0"
    "PR_MCE_KILL_DEFAULT\0"
    "PR_MCE_KILL_EARLY\0"
    "PR_MCE_KILL_GET\0"
    "PR_MCE_KILL_LATE\0"
    "PR_MCE_KILL_SET\0"
    "PR_MDWE_NO_INHERIT\0"
    "PR_MDWE_REFUSE_EXEC_GAIN\0"
    "PR_MPX_DISABLE_MANAGEMENT\0"
    "PR_MPX_ENABLE_MANAGEMENT\0"
    "PR_MTE_STORE_ONLY\0"
    "PR_MTE_TAG_MASK\0"
    "PR_MTE_TAG_SHIFT\0"
    "PR_MTE_TCF_ASYNC\0"
    "PR_MTE_TCF_MASK\0"
    "PR_MTE_TCF_NONE\0"
    "PR_MTE_TCF_SHIFT\0"
    "PR_MTE_TCF_SYNC\0"
    "PR_PAC_APDAKEY\0"
    "PR_PAC_APDBKEY\0"
    "PR_PAC_APGAKEY\0"
    "PR_PAC_APIAKEY\0"
    "PR_PAC_APIBKEY\0"
    "PR_PAC_GET_ENABLED_KEYS\0"
    "PR_PAC_RESET_KEYS\0"
    "PR_PAC_SET_ENABLED_KEYS\0"
    "PR_PMLEN_MASK\0"
    "PR_PMLEN_SHIFT\0"
    "PR_PPC_DEXCR_CTRL_CLEAR\0"
    "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC\0"
    "PR_PPC_DEXCR_CTRL_EDITABLE\0"
    "PR_PPC_DEXCR_CTRL_MASK\0"
    "PR_PPC_DEXCR_CTRL_SET\0"
    "PR_PPC_DEXCR_CTRL_SET_ONEXEC\0"
    "PR_PPC_DEXCR_IBRTPD\0"
    "PR_PPC_DEXCR_NPHIE\0"
    "PR_PPC_DEXCR_SBHE\0"
    "PR_PPC_DEXCR_SRAPD\0"
    "PR_PPC_GET_DEXCR\0"
    "PR_PPC_SET_DEXCR\0"
    "PR_RISCV_CTX_SW_FENCEI_OFF\0"
    "PR_RISCV_CTX_SW_FENCEI_ON\0"
    "PR_RISCV_SCOPE_PER_PROCESS\0"
    "PR_RISCV_SCOPE_PER_THREAD\0"
    "PR_RISCV_SET_ICACHE_FLUSH_CTX\0"
    "PR_RISCV_V_GET_CONTROL\0"
    "PR_RISCV_V_SET_CONTROL\0"
    "PR_RISCV_V_VSTATE_CTRL_CUR_MASK\0"
    "PR_RISCV_V_VSTATE_CTRL_DEFAULT\0"
    "PR_RISCV_V_VSTATE_CTRL_INHERIT\0"
    "PR_RISCV_V_VSTATE_CTRL_MASK\0"
    "PR_RISCV_V_VSTATE_CTRL_NEXT_MASK\0"
    "PR_RISCV_V_VSTATE_CTRL_OFF\0"
    "PR_RISCV_V_VSTATE_CTRL_ON\0"
    "PR_RSEQ_SLICE_EXTENSION\0"
    "PR_RSEQ_SLICE_EXTENSION_GET\0"
    "PR_RSEQ_SLICE_EXTENSION_SET\0"
    "PR_RSEQ_SLICE_EXT_ENABLE\0"
    "PR_SCHED_CORE\0"
    "PR_SCHED_CORE_CREATE\0"
    "PR_SCHED_CORE_GET\0"
    "PR_SCHED_CORE_MAX\0"
    "PR_SCHED_CORE_SCOPE_PROCESS_GROUP\0"
    "PR_SCHED_CORE_SCOPE_THREAD\0"
    "PR_SCHED_CORE_SCOPE_THREAD_GROUP\0"
    "PR_SCHED_CORE_SHARE_FROM\0"
    "PR_SCHED_CORE_SHARE_TO\0"
    "PR_SET_CFI\0"
    "PR_SET_CHILD_SUBREAPER\0"
    "PR_SET_DUMPABLE\0"
    "PR_SET_ENDIAN\0"
    "PR_SET_FPEMU\0"
    "PR_SET_FPEXC\0"
    "PR_SET_FP_MODE\0"
    "PR_SET_IO_FLUSHER\0"
    "PR_SET_KEEPCAPS\0"
    "PR_SET_MDWE\0"
    "PR_SET_MEMORY_MERGE\0"
    "PR_SET_MM\0"
    "PR_SET_MM_ARG_END\0"
    "PR_SET_MM_ARG_START\0"
    "PR_SET_MM_AUXV\0"
    "PR_SET_MM_BRK\0"
    "PR_SET_MM_END_CODE\0"
    "PR_SET_MM_END_DATA\0"
    "PR_SET_MM_ENV_END\0"
    "PR_SET_MM_ENV_START\0"
    "PR_SET_MM_EXE_FILE\0"
    "PR_SET_MM_MAP\0"
    "PR_SET_MM_MAP_SIZE\0"
    "PR_SET_MM_START_BRK\0"
    "PR_SET_MM_START_CODE\0"
    "PR_SET_MM_START_DATA\0"
    "PR_SET_MM_START_STACK\0"
    "PR_SET_NAME\0"
    "PR_SET_NO_NEW_PRIVS\0"
    "PR_SET_PDEATHSIG\0"
    "PR_SET_PTRACER\0"
    "PR_SET_PTRACER_ANY\0"
    "PR_SET_SECCOMP\0"
    "PR_SET_SECUREBITS\0"
    "PR_SET_SHADOW_STACK_STATUS\0"
    "PR_SET_SPECULATION_CTRL\0"
    "PR_SET_SYSCALL_USER_DISPATCH\0"
    "PR_SET_TAGGED_ADDR_CTRL\0"
    "PR_SET_THP_DISABLE\0"
    "PR_SET_TIMERSLACK\0"
    "PR_SET_TIMING\0"
    "PR_SET_TSC\0"
    "PR_SET_UNALIGN\0"
    "PR_SET_VMA\0"
    "PR_SET_VMA_ANON_NAME\0"
    "PR_SHADOW_STACK_ENABLE\0"
    "PR_SHADOW_STACK_PUSH\0"
    "PR_SHADOW_STACK_WRITE\0"
    "PR_SME_GET_VL\0"
    "PR_SME_SET_VL\0"
    "PR_SME_SET_VL_ONEXEC\0"
    "PR_SME_VL_INHERIT\0"
    "PR_SME_VL_LEN_MASK\0"
    "PR_SPEC_DISABLE\0"
    "PR_SPEC_DISABLE_NOEXEC\0"
    "PR_SPEC_ENABLE\0"
    "PR_SPEC_FORCE_DISABLE\0"
    "PR_SPEC_INDIRECT_BRANCH\0"
    "PR_SPEC_L1D_FLUSH\0"
    "PR_SPEC_NOT_AFFECTED\0"
    "PR_SPEC_PRCTL\0"
    "PR_SPEC_STORE_BYPASS\0"
    "PR_STS_IOERR\0"
    "PR_STS_PATH_FAILED\0"
    "PR_STS_PATH_FAST_FAILED\0"
    "PR_STS_RESERVATION_CONFLICT\0"
    "PR_STS_RETRY_PATH_FAILURE\0"
    "PR_STS_SUCCESS\0"
    "PR_SVE_GET_VL\0"
    "PR_SVE_SET_VL\0"
    "PR_SVE_SET_VL_ONEXEC\0"
    "PR_SVE_VL_INHERIT\0"
    "PR_SVE_VL_LEN_MASK\0"
    "PR_SYS_DISPATCH_EXCLUSIVE_ON\0"
    "PR_SYS_DISPATCH_INCLUSIVE_ON\0"
    "PR_SYS_DISPATCH_OFF\0"
    "PR_SYS_DISPATCH_ON\0"
    "PR_TAGGED_ADDR_ENABLE\0"
    "PR_TASK_PERF_EVENTS_DISABLE\0"
    "PR_TASK_PERF_EVENTS_ENABLE\0"
    "PR_THP_DISABLE_EXCEPT_ADVISED\0"
    "PR_TIMER_CREATE_RESTORE_IDS\0"
    "PR_TIMER_CREATE_RESTORE_IDS_GET\0"
    "PR_TIMER_CREATE_RESTORE_IDS_OFF\0"
    "PR_TIMER_CREATE_RESTORE_IDS_ON\0"
    "PR_TIMING_STATISTICAL\0"
    "PR_TIMING_TIMESTAMP\0"
    "PR_TSC_ENABLE\0"
    "PR_TSC_SIGSEGV\0"
    "PR_UNALIGN_NOPRINT\0"
    "PR_UNALIGN_SIGBUS\0"
    "PR_WRITE_EXCLUSIVE\0"
    "PR_WRITE_EXCLUSIVE_ALL_REGS\0"
    "PR_WRITE_EXCLUSIVE_REG_ONLY\0"
    "PTP_CLK_MAGIC\0"
    "PTP_CLOCK_GETCAPS\0"
    "PTP_CLOCK_GETCAPS2\0"
    "PTP_ENABLE_FEATURE\0"
    "PTP_ENABLE_PPS\0"
    "PTP_ENABLE_PPS2\0"
    "PTP_EXTTS_EDGES\0"
    "PTP_EXTTS_EVENT_VALID\0"
    "PTP_EXTTS_REQUEST\0"
    "PTP_EXTTS_REQUEST2\0"
    "PTP_EXTTS_V1_VALID_FLAGS\0"
    "PTP_EXTTS_VALID_FLAGS\0"
    "PTP_EXT_OFFSET\0"
    "PTP_FALLING_EDGE\0"
    "PTP_MASK_CLEAR_ALL\0"
    "PTP_MASK_EN_SINGLE\0"
    "PTP_MAX_SAMPLES\0"
    "PTP_PEROUT_DUTY_CYCLE\0"
    "PTP_PEROUT_ONE_SHOT\0"
    "PTP_PEROUT_PHASE\0"
    "PTP_PEROUT_REQUEST\0"
    "PTP_PEROUT_REQUEST2\0"
    "PTP_PEROUT_V1_VALID_FLAGS\0"
    "PTP_PEROUT_VALID_FLAGS\0"
    "PTP_PF_EXTTS\0"
    "PTP_PF_NONE\0"
    "PTP_PF_PEROUT\0"
    "PTP_PF_PHYSYNC\0"
    "PTP_PIN_GETFUNC\0"
    "PTP_PIN_GETFUNC2\0"
    "PTP_PIN_SETFUNC\0"
    "PTP_PIN_SETFUNC2\0"
    "PTP_RISING_EDGE\0"
    "PTP_STRICT_FLAGS\0"
    "PTP_SYS_OFFSET\0"
    "PTP_SYS_OFFSET2\0"
    "PTP_SYS_OFFSET_EXTENDED\0"
    "PTP_SYS_OFFSET_EXTENDED2\0"
    "PTP_SYS_OFFSET_EXTENDED_CYCLES\0"
    "PTP_SYS_OFFSET_PRECISE\0"
    "PTP_SYS_OFFSET_PRECISE2\0"
    "PTP_SYS_OFFSET_PRECISE_CYCLES\0"
    "PTRACE_ARCH_PRCTL\0"
    "PTRACE_ATTACH\0"
    "PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT\0"
    "PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE\0"
    "PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT\0"
    "PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE\0"
    "PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT\0"
    "PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE\0"
    "PTRACE_CFI_SHADOW_STACK_EN_BIT\0"
    "PTRACE_CFI_SHADOW_STACK_EN_STATE\0"
    "PTRACE_CFI_SHADOW_STACK_LOCK_BIT\0"
    "PTRACE_CFI_SHADOW_STACK_LOCK_STATE\0"
    "PTRACE_CFI_SHADOW_STACK_PTR_BIT\0"
    "PTRACE_CFI_SHADOW_STACK_PTR_STATE\0"
    "PTRACE_CFI_STATE_INVALID_MASK\0"
    "PTRACE_CONT\0"
    "PTRACE_DETACH\0"
    "PTRACE_DISABLE_TE\0"
    "PTRACE_ENABLE_TE\0"
    "PTRACE_EVENTMSG_SYSCALL_ENTRY\0"
    "PTRACE_EVENTMSG_SYSCALL_EXIT\0"
    "PTRACE_EVENT_CLONE\0"
    "PTRACE_EVENT_EXEC\0"
    "PTRACE_EVENT_EXIT\0"
    "PTRACE_EVENT_FORK\0"
    "PTRACE_EVENT_SECCOMP\0"
    "PTRACE_EVENT_STOP\0"
    "PTRACE_EVENT_VFORK\0"
    "PTRACE_EVENT_VFORK_DONE\0"
    "PTRACE_GETCRUNCHREGS\0"
    "PTRACE_GETEVENTMSG\0"
    "PTRACE_GETEVRREGS\0"
    "PTRACE_GETFDPIC\0"
    "PTRACE_GETFDPIC_EXEC\0"
    "PTRACE_GETFDPIC_INTERP\0"
    "PTRACE_GETFPREGS\0"
    "PTRACE_GETFPXREGS\0"
    "PTRACE_GETHBPREGS\0"
    "PTRACE_GETREGS\0"
    "PTRACE_GETREGS64\0"
    "PTRACE_GETREGSET\0"
    "PTRACE_GETSIGINFO\0"
    "PTRACE_GETSIGMASK\0"
    "PTRACE_GETVFPREGS\0"
    "PTRACE_GETVRREGS\0"
    "PTRACE_GETVSRREGS\0"
    "PTRACE_GETWMMXREGS\0"
    "PTRACE_GET_DEBUGREG\0"
    "PTRACE_GET_LAST_BREAK\0"
    "PTRACE_GET_RSEQ_CONFIGURATION\0"
    "PTRACE_GET_SYSCALL_INFO\0"
    "PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG\0"
    "PTRACE_GET_THREAD_AREA\0"
    "PTRACE_GET_THREAD_AREA_3264\0"
    "PTRACE_GET_WATCH_REGS\0"
    "PTRACE_INTERRUPT\0"
    "PTRACE_KILL\0"
    "PTRACE_LISTEN\0"
    "PTRACE_OLDSETOPTIONS\0"
    "PTRACE_O_EXITKILL\0"
    "PTRACE_O_MASK\0"
    "PTRACE_O_SUSPEND_SECCOMP\0"
    "PTRACE_O_TRACECLONE\0"
    "PTRACE_O_TRACEEXEC\0"
    "PTRACE_O_TRACEEXIT\0"
    "PTRACE_O_TRACEFORK\0"
    "PTRACE_O_TRACESECCOMP\0"
    "PTRACE_O_TRACESYSGOOD\0"
    "PTRACE_O_TRACEVFORK\0"
    "PTRACE_O_TRACEVFORKDONE\0"
    "PTRACE_PEEKDATA\0"
    "PTRACE_PEEKDATA_3264\0"
    "PTRACE_PEEKDATA_AREA\0"
    "PTRACE_PEEKMTETAGS\0"
    "PTRACE_PEEKSIGINFO\0"
    "PTRACE_PEEKSIGINFO_SHARED\0"
    "PTRACE_PEEKTEXT\0"
    "PTRACE_PEEKTEXT_3264\0"
    "PTRACE_PEEKTEXT_AREA\0"
    "PTRACE_PEEKUSR\0"
    "PTRACE_PEEKUSR_AREA\0"
    "PTRACE_PEEK_SYSTEM_CALL\0"
    "PTRACE_POKEDATA\0"
    "PTRACE_POKEDATA_3264\0"
    "PTRACE_POKEDATA_AREA\0"
    "PTRACE_POKEMTETAGS\0"
    "PTRACE_POKETEXT\0"
    "PTRACE_POKETEXT_3264\0"
    "PTRACE_POKETEXT_AREA\0"
    "PTRACE_POKEUSR\0"
    "PTRACE_POKEUSR_AREA\0"
    "PTRACE_POKE_SYSTEM_CALL\0"
    "PTRACE_PROT\0"
    "PTRACE_SECCOMP_GET_FILTER\0"
    "PTRACE_SECCOMP_GET_METADATA\0"
    "PTRACE_SEIZE\0"
    "PTRACE_SETCRUNCHREGS\0"
    "PTRACE_SETEVRREGS\0"
    "PTRACE_SETFPREGS\0"
    "PTRACE_SETFPXREGS\0"
    "PTRACE_SETHBPREGS\0"
    "PTRACE_SETOPTIONS\0"
    "PTRACE_SETREGS\0"
    "PTRACE_SETREGS64\0"
    "PTRACE_SETREGSET\0"
    "PTRACE_SETSIGINFO\0"
    "PTRACE_SETSIGMASK\0"
    "PTRACE_SETVFPREGS\0"
    "PTRACE_SETVRREGS\0"
    "PTRACE_SETVSRREGS\0"
    "PTRACE_SETWMMXREGS\0"
    "PTRACE_SET_DEBUGREG\0"
    "PTRACE_SET_SYSCALL\0"
    "PTRACE_SET_SYSCALL_INFO\0"
    "PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG\0"
    "PTRACE_SET_THREAD_AREA\0"
    "PTRACE_SET_WATCH_REGS\0"
    "PTRACE_SINGLEBLOCK\0"
    "PTRACE_SINGLESTEP\0"
    "PTRACE_SYSCALL\0"
    "PTRACE_SYSCALL_INFO_ENTRY\0"
    "PTRACE_SYSCALL_INFO_EXIT\0"
    "PTRACE_SYSCALL_INFO_NONE\0"
    "PTRACE_SYSCALL_INFO_SECCOMP\0"
    "PTRACE_SYSEMU\0"
    "PTRACE_SYSEMU_SINGLESTEP\0"
    "PTRACE_TE_ABORT_RAND\0"
    "PTRACE_TRACEME\0"
    "P_ALL\0"
    "P_PGID\0"
    "P_PID\0"
    "P_PIDFD\0"
    "Q_GETFMT\0"
    "Q_GETINFO\0"
    "Q_GETNEXTQUOTA\0"
    "Q_GETQUOTA\0"
    "Q_QUOTAOFF\0"
    "Q_QUOTAON\0"
    "Q_SETINFO\0"
    "Q_SETQUOTA\0"
    "Q_SYNC\0"
    "RENAME_EXCHANGE\0"
    "RENAME_NOREPLACE\0"
    "RENAME_WHITEOUT\0"
    "RESOLVE_BENEATH\0"
    "RESOLVE_CACHED\0"
    "RESOLVE_IN_ROOT\0"
    "RESOLVE_NO_MAGICLINKS\0"
    "RESOLVE_NO_SYMLINKS\0"
    "RESOLVE_NO_XDEV\0"
    "RLIMIT_AS\0"
    "RLIMIT_CORE\0"
    "RLIMIT_CPU\0"
    "RLIMIT_DATA\0"
    "RLIMIT_FSIZE\0"
    "RLIMIT_LOCKS\0"
    "RLIMIT_MEMLOCK\0"
    "RLIMIT_MSGQUEUE\0"
    "RLIMIT_NICE\0"
    "RLIMIT_NOFILE\0"
    "RLIMIT_NPROC\0"
    "RLIMIT_RSS\0"
    "RLIMIT_RTPRIO\0"
    "RLIMIT_RTTIME\0"
    "RLIMIT_SIGPENDING\0"
    "RLIMIT_STACK\0"
    "RLIM_INFINITY\0"
    "RLIM_NLIMITS\0"
    "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON\0"
    "RSEQ_FLAG_UNREGISTER\0"
    "RTC_AF\0"
    "RTC_AIE_OFF\0"
    "RTC_AIE_ON\0"
    "RTC_ALM_READ\0"
    "RTC_ALM_SET\0"
    "RTC_BSM_DIRECT\0"
    "RTC_BSM_DISABLED\0"
    "RTC_BSM_LEVEL\0"
    "RTC_BSM_STANDBY\0"
    "RTC_EPOCH_READ\0"
    "RTC_EPOCH_SET\0"
    "RTC_FEATURE_ALARM\0"
    "RTC_FEATURE_ALARM_RES_2S\0"
    "RTC_FEATURE_ALARM_RES_MINUTE\0"
    "RTC_FEATURE_ALARM_WAKEUP_ONLY\0"
    "RTC_FEATURE_BACKUP_SWITCH_MODE\0"
    "RTC_FEATURE_CNT\0"
    "RTC_FEATURE_CORRECTION\0"
    "RTC_FEATURE_NEED_WEEK_DAY\0"
    "RTC_FEATURE_UPDATE_INTERRUPT\0"
    "RTC_IRQF\0"
    "RTC_IRQP_READ\0"
    "RTC_IRQP_SET\0"
    "RTC_MAX_FREQ\0"
    "RTC_PARAM_BACKUP_SWITCH_MODE\0"
    "RTC_PARAM_CORRECTION\0"
    "RTC_PARAM_FEATURES\0"
    "RTC_PARAM_GET\0"
    "RTC_PARAM_SET\0"
    "RTC_PF\0"
    "RTC_PIE_OFF\0"
    "RTC_PIE_ON\0"
    "RTC_PLL_GET\0"
    "RTC_PLL_SET\0"
    "RTC_RD_TIME\0"
    "RTC_SET_TIME\0"
    "RTC_UF\0"
    "RTC_UIE_OFF\0"
    "RTC_UIE_ON\0"
    "RTC_VL_ACCURACY_LOW\0"
    "RTC_VL_BACKUP_EMPTY\0"
    "RTC_VL_BACKUP_LOW\0"
    "RTC_VL_BACKUP_SWITCH\0"
    "RTC_VL_CLR\0"
    "RTC_VL_DATA_INVALID\0"
    "RTC_VL_READ\0"
    "RTC_WIE_OFF\0"
    "RTC_WIE_ON\0"
    "RTC_WKALM_RD\0"
    "RTC_WKALM_SET\0"
    "RUSAGE_BOTH\0"
    "RUSAGE_CHILDREN\0"
    "RUSAGE_SELF\0"
    "RUSAGE_THREAD\0"
    "RWF_APPEND\0"
    "RWF_ATOMIC\0"
    "RWF_DONTCACHE\0"
    "RWF_DSYNC\0"
    "RWF_HIPRI\0"
    "RWF_NOAPPEND\0"
    "RWF_NOSIGNAL\0"
    "RWF_NOWAIT\0"
    "RWF_SUPPORTED\0"
    "RWF_SYNC\0"
    "RWF_WRITE_LIFE_NOT_SET\0"
    "SA_EXPOSE_TAGBITS\0"
    "SA_NOCLDSTOP\0"
    "SA_NOCLDWAIT\0"
    "SA_NODEFER\0"
    "SA_NOMASK\0"
    "SA_ONESHOT\0"
    "SA_ONSTACK\0"
    "SA_RESETHAND\0"
    "SA_RESTART\0"
    "SA_RESTORER\0"
    "SA_SIGINFO\0"
    "SA_THIRTYTWO\0"
    "SA_UNSUPPORTED\0"
    "SCHED_BATCH\0"
    "SCHED_DEADLINE\0"
    "SCHED_EXT\0"
    "SCHED_FIFO\0"
    "SCHED_FLAG_ALL\0"
    "SCHED_FLAG_DL_OVERRUN\0"
    "SCHED_FLAG_KEEP_ALL\0"
    "SCHED_FLAG_KEEP_PARAMS\0"
    "SCHED_FLAG_KEEP_POLICY\0"
    "SCHED_FLAG_RECLAIM\0"
    "SCHED_FLAG_RESET_ON_FORK\0"
    "SCHED_FLAG_UTIL_CLAMP\0"
    "SCHED_FLAG_UTIL_CLAMP_MAX\0"
    "SCHED_FLAG_UTIL_CLAMP_MIN\0"
    "SCHED_GETATTR_FLAG_DL_DYNAMIC\0"
    "SCHED_IDLE\0"
    "SCHED_NORMAL\0"
    "SCHED_RESET_ON_FORK\0"
    "SCHED_RR\0"
    "SCM_DEVMEM_DMABUF\0"
    "SCM_DEVMEM_LINEAR\0"
    "SCM_INQ\0"
    "SCM_TIMESTAMP\0"
    "SCM_TIMESTAMPING\0"
    "SCM_TIMESTAMPING_OPT_STATS\0"
    "SCM_TIMESTAMPING_PKTINFO\0"
    "SCM_TIMESTAMPNS\0"
    "SCM_TSTAMP_ACK\0"
    "SCM_TSTAMP_COMPLETION\0"
    "SCM_TSTAMP_SCHED\0"
    "SCM_TSTAMP_SND\0"
    "SCM_TS_OPT_ID\0"
    "SCM_TXTIME\0"
    "SCM_WIFI_STATUS\0"
    "SCSI_IOCTL_BENCHMARK_COMMAND\0"
    "SCSI_IOCTL_DOORLOCK\0"
    "SCSI_IOCTL_DOORUNLOCK\0"
    "SCSI_IOCTL_GET_BUS_NUMBER\0"
    "SCSI_IOCTL_GET_IDLUN\0"
    "SCSI_IOCTL_START_UNIT\0"
    "SCSI_IOCTL_STOP_UNIT\0"
    "SCSI_IOCTL_SYNC\0"
    "SCSI_IOCTL_TEST_UNIT_READY\0"
    "SECBIT_EXEC_DENY_INTERACTIVE\0"
    "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED\0"
    "SECBIT_EXEC_RESTRICT_FILE\0"
    "SECBIT_EXEC_RESTRICT_FILE_LOCKED\0"
    "SECBIT_KEEP_CAPS\0"
    "SECBIT_KEEP_CAPS_LOCKED\0"
    "SECBIT_NOROOT\0"
    "SECBIT_NOROOT_LOCKED\0"
    "SECBIT_NO_CAP_AMBIENT_RAISE\0"
    "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED\0"
    "SECBIT_NO_SETUID_FIXUP\0"
    "SECBIT_NO_SETUID_FIXUP_LOCKED\0"
    "SECCOMP_ADDFD_FLAG_SEND\0"
    "SECCOMP_ADDFD_FLAG_SETFD\0"
    "SECCOMP_FILTER_FLAG_LOG\0"
    "SECCOMP_FILTER_FLAG_NEW_LISTENER\0"
    "SECCOMP_FILTER_FLAG_SPEC_ALLOW\0"
    "SECCOMP_FILTER_FLAG_TSYNC\0"
    "SECCOMP_FILTER_FLAG_TSYNC_ESRCH\0"
    "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV\0"
    "SECCOMP_GET_ACTION_AVAIL\0"
    "SECCOMP_GET_NOTIF_SIZES\0"
    "SECCOMP_IOCTL_NOTIF_ADDFD\0"
    "SECCOMP_IOCTL_NOTIF_ID_VALID\0"
    "SECCOMP_IOCTL_NOTIF_RECV\0"
    "SECCOMP_IOCTL_NOTIF_SEND\0"
    "SECCOMP_IOCTL_NOTIF_SET_FLAGS\0"
    "SECCOMP_IOC_MAGIC\0"
    "SECCOMP_MODE_DISABLED\0"
    "SECCOMP_MODE_FILTER\0"
    "SECCOMP_MODE_STRICT\0"
    "SECCOMP_RET_ACTION\0"
    "SECCOMP_RET_ACTION_FULL\0"
    "SECCOMP_RET_ALLOW\0"
    "SECCOMP_RET_DATA\0"
    "SECCOMP_RET_ERRNO\0"
    "SECCOMP_RET_KILL\0"
    "SECCOMP_RET_KILL_PROCESS\0"
    "SECCOMP_RET_KILL_THREAD\0"
    "SECCOMP_RET_LOG\0"
    "SECCOMP_RET_TRACE\0"
    "SECCOMP_RET_TRAP\0"
    "SECCOMP_RET_USER_NOTIF\0"
    "SECCOMP_SET_MODE_FILTER\0"
    "SECCOMP_SET_MODE_STRICT\0"
    "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP\0"
    "SECCOMP_USER_NOTIF_FLAG_CONTINUE\0"
    "SEEK_CUR\0"
    "SEEK_DATA\0"
    "SEEK_END\0"
    "SEEK_HOLE\0"
    "SEEK_MAX\0"
    "SEEK_SET\0"
    "SEM_INFO\0"
    "SEM_STAT\0"
    "SEM_STAT_ANY\0"
    "SEM_UNDO\0"
    "SETALL\0"
    "SETVAL\0"
    "SEV_FACTORY_RESET\0"
    "SEV_GET_ID\0"
    "SEV_GET_ID2\0"
    "SEV_IOC_TYPE\0"
    "SEV_ISSUE_CMD\0"
    "SEV_MAX\0"
    "SEV_PDH_CERT_EXPORT\0"
    "SEV_PDH_GEN\0"
    "SEV_PEK_CERT_IMPORT\0"
    "SEV_PEK_CSR\0"
    "SEV_PEK_GEN\0"
    "SEV_PLATFORM_STATUS\0"
    "SEV_STATUS_FLAGS_CONFIG_ES\0"
    "SFD_CLOEXEC\0"
    "SFD_NONBLOCK\0"
    "SGX_IOC_ENCLAVE_ADD_PAGES\0"
    "SGX_IOC_ENCLAVE_CREATE\0"
    "SGX_IOC_ENCLAVE_INIT\0"
    "SGX_IOC_ENCLAVE_MODIFY_TYPES\0"
    "SGX_IOC_ENCLAVE_PROVISION\0"
    "SGX_IOC_ENCLAVE_REMOVE_PAGES\0"
    "SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS\0"
    "SGX_IOC_VEPC_REMOVE_ALL\0"
    "SGX_MAGIC\0"
    "SGX_PAGE_MEASURE\0"
    "SG_EMULATED_HOST\0"
    "SG_GET_ACCESS_COUNT\0"
    "SG_GET_COMMAND_Q\0"
    "SG_GET_KEEP_ORPHAN\0"
    "SG_GET_LOW_DMA\0"
    "SG_GET_NUM_WAITING\0"
    "SG_GET_PACK_ID\0"
    "SG_GET_REQUEST_TABLE\0"
    "SG_GET_RESERVED_SIZE\0"
    "SG_GET_SCSI_ID\0"
    "SG_GET_SG_TABLESIZE\0"
    "SG_GET_TIMEOUT\0"
    "SG_GET_TRANSFORM\0"
    "SG_GET_VERSION_NUM\0"
    "SG_IO\0"
    "SG_NEXT_CMD_LEN\0"
    "SG_SCSI_RESET\0"
    "SG_SET_COMMAND_Q\0"
    "SG_SET_DEBUG\0"
    "SG_SET_FORCE_LOW_DMA\0"
    "SG_SET_FORCE_PACK_ID\0"
    "SG_SET_KEEP_ORPHAN\0"
    "SG_SET_RESERVED_SIZE\0"
    "SG_SET_TIMEOUT\0"
    "SG_SET_TRANSFORM\0"
    "SHADOW_STACK_SET_MARKER\0"
    "SHADOW_STACK_SET_TOKEN\0"
    "SHM_EXEC\0"
    "SHM_HUGETLB\0"
    "SHM_HUGE_16GB\0"
    "SHM_HUGE_16MB\0"
    "SHM_HUGE_1GB\0"
    "SHM_HUGE_1MB\0"
    "SHM_HUGE_256MB\0"
    "SHM_HUGE_2GB\0"
    "SHM_HUGE_2MB\0"
    "SHM_HUGE_32MB\0"
    "SHM_HUGE_512KB\0"
    "SHM_HUGE_512MB\0"
    "SHM_HUGE_64KB\0"
    "SHM_HUGE_8MB\0"
    "SHM_HUGE_MASK\0"
    "SHM_HUGE_SHIFT\0"
    "SHM_INFO\0"
    "SHM_LOCK\0"
    "SHM_NORESERVE\0"
    "SHM_R\0"
    "SHM_RDONLY\0"
    "SHM_REMAP\0"
    "SHM_RND\0"
    "SHM_STAT\0"
    "SHM_STAT_ANY\0"
    "SHM_UNLOCK\0"
    "SHM_W\0"
    "SHUT_RD\0"
    "SHUT_RDWR\0"
    "SHUT_WR\0"
    "SIGABRT\0"
    "SIGALRM\0"
    "SIGBUS\0"
    "SIGCHLD\0"
    "SIGCLD\0"
    "SIGCONT\0"
    "SIGEMT\0"
    "SIGFPE\0"
    "SIGHUP\0"
    "SIGILL\0"
    "SIGINT\0"
    "SIGIO\0"
    "SIGIOT\0"
    "SIGKILL\0"
    "SIGPIPE\0"
    "SIGPOLL\0"
    "SIGPROF\0"
    "SIGPWR\0"
    "SIGQUIT\0"
    "SIGRTMAX\0"
    "SIGRTMIN\0"
    "SIGSEGV\0"
    "SIGSTKFLT\0"
    "SIGSTKSZ\0"
    "SIGSTOP\0"
    "SIGSWI\0"
    "SIGSYS\0"
    "SIGTERM\0"
    "SIGTRAP\0"
    "SIGTSTP\0"
    "SIGTTIN\0"
    "SIGTTOU\0"
    "SIGUNUSED\0"
    "SIGURG\0"
    "SIGUSR1\0"
    "SIGUSR2\0"
    "SIGVTALRM\0"
    "SIGWINCH\0"
    "SIGXCPU\0"
    "SIGXFSZ\0"
    "SIG_BLOCK\0"
    "SIG_SETMASK\0"
    "SIG_UNBLOCK\0"
    "SIOCADDDLCI\0"
    "SIOCADDMULTI\0"
    "SIOCADDRT\0"
    "SIOCATMARK\0"
    "SIOCBONDCHANGEACTIVE\0"
    "SIOCBONDENSLAVE\0"
    "SIOCBONDINFOQUERY\0"
    "SIOCBONDRELEASE\0"
    "SIOCBONDSETHWADDR\0"
    "SIOCBONDSLAVEINFOQUERY\0"
    "SIOCBRADDBR\0"
    "SIOCBRADDIF\0"
    "SIOCBRDELBR\0"
    "SIOCBRDELIF\0"
    "SIOCDARP\0"
    "SIOCDELDLCI\0"
    "SIOCDELMULTI\0"
    "SIOCDELRT\0"
    "SIOCDEVPRIVATE\0"
    "SIOCDIFADDR\0"
    "SIOCDRARP\0"
    "SIOCETHTOOL\0"
    "SIOCGARP\0"
    "SIOCGHWTSTAMP\0"
    "SIOCGIFADDR\0"
    "SIOCGIFBR\0"
    "SIOCGIFBRDADDR\0"
    "SIOCGIFCONF\0"
    "SIOCGIFCOUNT\0"
    "SIOCGIFDSTADDR\0"
    "SIOCGIFENCAP\0"
    "SIOCGIFFLAGS\0"
    "SIOCGIFHWADDR\0"
    "SIOCGIFINDEX\0"
    "SIOCGIFMAP\0"
    "SIOCGIFMEM\0"
    "SIOCGIFMETRIC\0"
    "SIOCGIFMTU\0"
    "SIOCGIFNAME\0"
    "SIOCGIFNETMASK\0"
    "SIOCGIFPFLAGS\0"
    "SIOCGIFSLAVE\0"
    "SIOCGIFTXQLEN\0"
    "SIOCGIFVLAN\0"
    "SIOCGMIIPHY\0"
    "SIOCGMIIREG\0"
    "SIOCGPGRP\0"
    "SIOCGRARP\0"
    "SIOCGSKNS\0"
    "SIOCGSTAMP\0"
    "SIOCGSTAMPNS\0"
    "SIOCGSTAMPNS_NEW\0"
    "SIOCGSTAMPNS_OLD\0"
    "SIOCGSTAMP_NEW\0"
    "SIOCGSTAMP_OLD\0"
    "SIOCINQ\0"
    "SIOCOUTQ\0"
    "SIOCOUTQNSD\0"
    "SIOCPROTOPRIVATE\0"
    "SIOCRTMSG\0"
    "SIOCSARP\0"
    "SIOCSHWTSTAMP\0"
    "SIOCSIFADDR\0"
    "SIOCSIFBR\0"
    "SIOCSIFBRDADDR\0"
    "SIOCSIFDSTADDR\0"
    "SIOCSIFENCAP\0"
    "SIOCSIFFLAGS\0"
    "SIOCSIFHWADDR\0"
    "SIOCSIFHWBROADCAST\0"
    "SIOCSIFLINK\0"
    "SIOCSIFMAP\0"
    "SIOCSIFMEM\0"
    "SIOCSIFMETRIC\0"
    "SIOCSIFMTU\0"
    "SIOCSIFNAME\0"
    "SIOCSIFNETMASK\0"
    "SIOCSIFPFLAGS\0"
    "SIOCSIFSLAVE\0"
    "SIOCSIFTXQLEN\0"
    "SIOCSIFVLAN\0"
    "SIOCSMIIREG\0"
    "SIOCSPGRP\0"
    "SIOCSRARP\0"
    "SIOCUNIXFILE\0"
    "SIOCWANDEV\0"
    "SIOC_IN\0"
    "SIOC_INOUT\0"
    "SIOC_OUT\0"
    "SIOGIFINDEX\0"
    "SNDCTL_COPR_HALT\0"
    "SNDCTL_COPR_LOAD\0"
    "SNDCTL_COPR_RCODE\0"
    "SNDCTL_COPR_RCVMSG\0"
    "SNDCTL_COPR_RDATA\0"
    "SNDCTL_COPR_RESET\0"
    "SNDCTL_COPR_RUN\0"
    "SNDCTL_COPR_SENDMSG\0"
    "SNDCTL_COPR_WCODE\0"
    "SNDCTL_COPR_WDATA\0"
    "SNDCTL_DSP_BIND_CHANNEL\0"
    "SNDCTL_DSP_CHANNELS\0"
    "SNDCTL_DSP_GETBLKSIZE\0"
    "SNDCTL_DSP_GETCAPS\0"
    "SNDCTL_DSP_GETCHANNELMASK\0"
    "SNDCTL_DSP_GETFMTS\0"
    "SNDCTL_DSP_GETIPTR\0"
    "SNDCTL_DSP_GETISPACE\0"
    "SNDCTL_DSP_GETODELAY\0"
    "SNDCTL_DSP_GETOPTR\0"
    "SNDCTL_DSP_GETOSPACE\0"
    "SNDCTL_DSP_GETSPDIF\0"
    "SNDCTL_DSP_GETTRIGGER\0"
    "SNDCTL_DSP_MAPINBUF\0"
    "SNDCTL_DSP_MAPOUTBUF\0"
    "SNDCTL_DSP_NONBLOCK\0"
    "SNDCTL_DSP_POST\0"
    "SNDCTL_DSP_PROFILE\0"
    "SNDCTL_DSP_RESET\0"
    "SNDCTL_DSP_SAMPLESIZE\0"
    "SNDCTL_DSP_SETDUPLEX\0"
    "SNDCTL_DSP_SETFMT\0"
    "SNDCTL_DSP_SETFRAGMENT\0"
    "SNDCTL_DSP_SETSPDIF\0"
    "SNDCTL_DSP_SETSYNCRO\0"
    "SNDCTL_DSP_SETTRIGGER\0"
    "SNDCTL_DSP_SPEED\0"
    "SNDCTL_DSP_STEREO\0"
    "SNDCTL_DSP_SUBDIVIDE\0"
    "SNDCTL_DSP_SYNC\0"
    "SNDCTL_FM_4OP_ENABLE\0"
    "SNDCTL_FM_LOAD_INSTR\0"
    "SNDCTL_MIDI_INFO\0"
    "SNDCTL_MIDI_MPUCMD\0"
    "SNDCTL_MIDI_MPUMODE\0"
    "SNDCTL_MIDI_PRETIME\0"
    "SNDCTL_SEQ_CTRLRATE\0"
    "SNDCTL_SEQ_GETINCOUNT\0"
    "SNDCTL_SEQ_GETOUTCOUNT\0"
    "SNDCTL_SEQ_GETTIME\0"
    "SNDCTL_SEQ_NRMIDIS\0"
    "SNDCTL_SEQ_NRSYNTHS\0"
    "SNDCTL_SEQ_OUTOFBAND\0"
    "SNDCTL_SEQ_PANIC\0"
    "SNDCTL_SEQ_PERCMODE\0"
    "SNDCTL_SEQ_RESET\0"
    "SNDCTL_SEQ_RESETSAMPLES\0"
    "SNDCTL_SEQ_SYNC\0"
    "SNDCTL_SEQ_TESTMIDI\0"
    "SNDCTL_SEQ_THRESHOLD\0"
    "SNDCTL_SYNTH_CONTROL\0"
    "SNDCTL_SYNTH_ID\0"
    "SNDCTL_SYNTH_INFO\0"
    "SNDCTL_SYNTH_MEMAVL\0"
    "SNDCTL_SYNTH_REMOVESAMPLE\0"
    "SNDCTL_TMR_CONTINUE\0"
    "SNDCTL_TMR_METRONOME\0"
    "SNDCTL_TMR_SELECT\0"
    "SNDCTL_TMR_SOURCE\0"
    "SNDCTL_TMR_START\0"
    "SNDCTL_TMR_STOP\0"
    "SNDCTL_TMR_TEMPO\0"
    "SNDCTL_TMR_TIMEBASE\0"
    "SNDRV_CTL_IOCTL_CARD_INFO\0"
    "SNDRV_CTL_IOCTL_ELEM_ADD\0"
    "SNDRV_CTL_IOCTL_ELEM_INFO\0"
    "SNDRV_CTL_IOCTL_ELEM_LIST\0"
    "SNDRV_CTL_IOCTL_ELEM_LOCK\0"
    "SNDRV_CTL_IOCTL_ELEM_READ\0"
    "SNDRV_CTL_IOCTL_ELEM_REMOVE\0"
    "SNDRV_CTL_IOCTL_ELEM_REPLACE\0"
    "SNDRV_CTL_IOCTL_ELEM_UNLOCK\0"
    "SNDRV_CTL_IOCTL_ELEM_WRITE\0"
    "SNDRV_CTL_IOCTL_HWDEP_INFO\0"
    "SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE\0"
    "SNDRV_CTL_IOCTL_PCM_INFO\0"
    "SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE\0"
    "SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE\0"
    "SNDRV_CTL_IOCTL_POWER\0"
    "SNDRV_CTL_IOCTL_POWER_STATE\0"
    "SNDRV_CTL_IOCTL_RAWMIDI_INFO\0"
    "SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE\0"
    "SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE\0"
    "SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS\0"
    "SNDRV_CTL_IOCTL_TLV_COMMAND\0"
    "SNDRV_CTL_IOCTL_TLV_READ\0"
    "SNDRV_CTL_IOCTL_TLV_WRITE\0"
    "SNDRV_CTL_IOCTL_UMP_BLOCK_INFO\0"
    "SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO\0"
    "SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE\0"
    "SNDRV_HWDEP_IOCTL_DSP_LOAD\0"
    "SNDRV_HWDEP_IOCTL_DSP_STATUS\0"
    "SNDRV_HWDEP_IOCTL_INFO\0"
    "SNDRV_PCM_IOCTL_CHANNEL_INFO\0"
    "SNDRV_PCM_IOCTL_DELAY\0"
    "SNDRV_PCM_IOCTL_DRAIN\0"
    "SNDRV_PCM_IOCTL_DROP\0"
    "SNDRV_PCM_IOCTL_FORWARD\0"
    "SNDRV_PCM_IOCTL_HWSYNC\0"
    "SNDRV_PCM_IOCTL_HW_FREE\0"
    "SNDRV_PCM_IOCTL_HW_PARAMS\0"
    "SNDRV_PCM_IOCTL_HW_REFINE\0"
    "SNDRV_PCM_IOCTL_INFO\0"
    "SNDRV_PCM_IOCTL_LINK\0"
    "SNDRV_PCM_IOCTL_PAUSE\0"
    "SNDRV_PCM_IOCTL_PREPARE\0"
    "SNDRV_PCM_IOCTL_READI_FRAMES\0"
    "SNDRV_PCM_IOCTL_READN_FRAMES\0"
    "SNDRV_PCM_IOCTL_RESET\0"
    "SNDRV_PCM_IOCTL_RESUME\0"
    "SNDRV_PCM_IOCTL_REWIND\0"
    "SNDRV_PCM_IOCTL_START\0"
    "SNDRV_PCM_IOCTL_STATUS\0"
    "SNDRV_PCM_IOCTL_STATUS_EXT\0"
    "SNDRV_PCM_IOCTL_SW_PARAMS\0"
    "SNDRV_PCM_IOCTL_SYNC_PTR\0"
    "SNDRV_PCM_IOCTL_TSTAMP\0"
    "SNDRV_PCM_IOCTL_TTSTAMP\0"
    "SNDRV_PCM_IOCTL_UNLINK\0"
    "SNDRV_PCM_IOCTL_WRITEI_FRAMES\0"
    "SNDRV_PCM_IOCTL_WRITEN_FRAMES\0"
    "SNDRV_PCM_IOCTL_XRUN\0"
    "SNDRV_RAWMIDI_IOCTL_DRAIN\0"
    "SNDRV_RAWMIDI_IOCTL_DROP\0"
    "SNDRV_RAWMIDI_IOCTL_INFO\0"
    "SNDRV_RAWMIDI_IOCTL_PARAMS\0"
    "SNDRV_RAWMIDI_IOCTL_STATUS\0"
    "SNDRV_TIMER_IOCTL_CONTINUE\0"
    "SNDRV_TIMER_IOCTL_CREATE\0"
    "SNDRV_TIMER_IOCTL_GINFO\0"
    "SNDRV_TIMER_IOCTL_GPARAMS\0"
    "SNDRV_TIMER_IOCTL_GSTATUS\0"
    "SNDRV_TIMER_IOCTL_INFO\0"
    "SNDRV_TIMER_IOCTL_NEXT_DEVICE\0"
    "SNDRV_TIMER_IOCTL_PARAMS\0"
    "SNDRV_TIMER_IOCTL_PAUSE\0"
    "SNDRV_TIMER_IOCTL_SELECT\0"
    "SNDRV_TIMER_IOCTL_START\0"
    "SNDRV_TIMER_IOCTL_STATUS\0"
    "SNDRV_TIMER_IOCTL_STOP\0"
    "SNDRV_TIMER_IOCTL_TREAD\0"
    "SNDRV_TIMER_IOCTL_TREAD64\0"
    "SNDRV_TIMER_IOCTL_TREAD_OLD\0"
    "SNDRV_TIMER_IOCTL_TRIGGER\0"
    "SNDRV_UMP_IOCTL_BLOCK_INFO\0"
    "SNDRV_UMP_IOCTL_ENDPOINT_INFO\0"
    "SNP_COMMIT\0"
    "SNP_GET_DERIVED_KEY\0"
    "SNP_GET_EXT_REPORT\0"
    "SNP_GET_REPORT\0"
    "SNP_GUEST_REQ_IOC_TYPE\0"
    "SNP_GUEST_VMM_ERR_BUSY\0"
    "SNP_GUEST_VMM_ERR_INVALID_LEN\0"
    "SNP_GUEST_VMM_ERR_SHIFT\0"
    "SNP_PLATFORM_STATUS\0"
    "SNP_REPORT_USER_DATA_SIZE\0"
    "SNP_SET_CONFIG\0"
    "SNP_VLEK_LOAD\0"
    "SOCK_BUF_LOCK_MASK\0"
    "SOCK_CLOEXEC\0"
    "SOCK_DCCP\0"
    "SOCK_DGRAM\0"
    "SOCK_IOC_TYPE\0"
    "SOCK_NONBLOCK\0"
    "SOCK_PACKET\0"
    "SOCK_RAW\0"
    "SOCK_RCVBUF_LOCK\0"
    "SOCK_RDM\0"
    "SOCK_SEQPACKET\0"
    "SOCK_SNDBUF_LOCK\0"
    "SOCK_STREAM\0"
    "SOCK_TXREHASH_DEFAULT\0"
    "SOCK_TXREHASH_DISABLED\0"
    "SOCK_TXREHASH_ENABLED\0"
    "SOCK_TYPE_MASK\0"
    "SOL_AAL\0"
    "SOL_ALG\0"
    "SOL_ATALK\0"
    "SOL_ATM\0"
    "SOL_AX25\0"
    "SOL_BLUETOOTH\0"
    "SOL_CAIF\0"
    "SOL_DCCP\0"
    "SOL_DECNET\0"
    "SOL_ICMPV6\0"
    "SOL_IP\0"
    "SOL_IPV6\0"
    "SOL_IPX\0"
    "SOL_IRDA\0"
    "SOL_IUCV\0"
    "SOL_KCM\0"
    "SOL_LLC\0"
    "SOL_MCTP\0"
    "SOL_MPTCP\0"
    "SOL_NETBEUI\0"
    "SOL_NETLINK\0"
    "SOL_NETROM\0"
    "SOL_NFC\0"
    "SOL_PACKET\0"
    "SOL_PNPIPE\0"
    "SOL_PPPOL2TP\0"
    "SOL_RAW\0"
    "SOL_RDS\0"
    "SOL_ROSE\0"
    "SOL_RXRPC\0"
    "SOL_SCTP\0"
    "SOL_SMC\0"
    "SOL_SOCKET\0"
    "SOL_TCP\0"
    "SOL_TIPC\0"
    "SOL_TLS\0"
    "SOL_UDP\0"
    "SOL_UDPLITE\0"
    "SOL_VSOCK\0"
    "SOL_X25\0"
    "SOL_XDP\0"
    "SOUND_MIXER_READ_ALTPCM\0"
    "SOUND_MIXER_READ_BASS\0"
    "SOUND_MIXER_READ_CAPS\0"
    "SOUND_MIXER_READ_CD\0"
    "SOUND_MIXER_READ_DEVMASK\0"
    "SOUND_MIXER_READ_ENHANCE\0"
    "SOUND_MIXER_READ_IGAIN\0"
    "SOUND_MIXER_READ_IMIX\0"
    "SOUND_MIXER_READ_LINE\0"
    "SOUND_MIXER_READ_LINE1\0"
    "SOUND_MIXER_READ_LINE2\0"
    "SOUND_MIXER_READ_LINE3\0"
    "SOUND_MIXER_READ_LOUD\0"
    "SOUND_MIXER_READ_MIC\0"
    "SOUND_MIXER_READ_MUTE\0"
    "SOUND_MIXER_READ_OGAIN\0"
    "SOUND_MIXER_READ_PCM\0"
    "SOUND_MIXER_READ_RECLEV\0"
    "SOUND_MIXER_READ_RECMASK\0"
    "SOUND_MIXER_READ_RECSRC\0"
    "SOUND_MIXER_READ_SPEAKER\0"
    "SOUND_MIXER_READ_STEREODEVS\0"
    "SOUND_MIXER_READ_SYNTH\0"
    "SOUND_MIXER_READ_TREBLE\0"
    "SOUND_MIXER_READ_VOLUME\0"
    "SOUND_MIXER_WRITE_ALTPCM\0"
    "SOUND_MIXER_WRITE_BASS\0"
    "SOUND_MIXER_WRITE_CD\0"
    "SOUND_MIXER_WRITE_ENHANCE\0"
    "SOUND_MIXER_WRITE_IGAIN\0"
    "SOUND_MIXER_WRITE_IMIX\0"
    "SOUND_MIXER_WRITE_LINE\0"
    "SOUND_MIXER_WRITE_LINE1\0"
    "SOUND_MIXER_WRITE_LINE2\0"
    "SOUND_MIXER_WRITE_LINE3\0"
    "SOUND_MIXER_WRITE_LOUD\0"
    "SOUND_MIXER_WRITE_MIC\0"
    "SOUND_MIXER_WRITE_MUTE\0"
    "SOUND_MIXER_WRITE_OGAIN\0"
    "SOUND_MIXER_WRITE_PCM\0"
    "SOUND_MIXER_WRITE_RECLEV\0"
    "SOUND_MIXER_WRITE_RECSRC\0"
    "SOUND_MIXER_WRITE_SPEAKER\0"
    "SOUND_MIXER_WRITE_SYNTH\0"
    "SOUND_MIXER_WRITE_TREBLE\0"
    "SOUND_MIXER_WRITE_VOLUME\0"
    "SOUND_PCM_READ_BITS\0"
    "SOUND_PCM_READ_CHANNELS\0"
    "SOUND_PCM_READ_FILTER\0"
    "SOUND_PCM_READ_RATE\0"
    "SOUND_PCM_WRITE_BITS\0"
    "SOUND_PCM_WRITE_CHANNELS\0"
    "SOUND_PCM_WRITE_FILTER\0"
    "SOUND_PCM_WRITE_RATE\0"
    "SO_ACCEPTCONN\0"
    "SO_ATTACH_BPF\0"
    "SO_ATTACH_FILTER\0"
    "SO_ATTACH_REUSEPORT_CBPF\0"
    "SO_ATTACH_REUSEPORT_EBPF\0"
    "SO_BINDTODEVICE\0"
    "SO_BINDTOIFINDEX\0"
    "SO_BPF_EXTENSIONS\0"
    "SO_BROADCAST\0"
    "SO_BSDCOMPAT\0"
    "SO_BUF_LOCK\0"
    "SO_BUSY_POLL\0"
    "SO_BUSY_POLL_BUDGET\0"
    "SO_CNX_ADVICE\0"
    "SO_COOKIE\0"
    "SO_DEBUG\0"
    "SO_DETACH_BPF\0"
    "SO_DETACH_FILTER\0"
    "SO_DETACH_REUSEPORT_BPF\0"
    "SO_DEVMEM_DMABUF\0"
    "SO_DEVMEM_DONTNEED\0"
    "SO_DEVMEM_LINEAR\0"
    "SO_DOMAIN\0"
    "SO_DONTROUTE\0"
    "SO_EE_CODE_TXTIME_INVALID_PARAM\0"
    "SO_EE_CODE_TXTIME_MISSED\0"
    "SO_EE_CODE_ZEROCOPY_COPIED\0"
    "SO_EE_ORIGIN_ICMP\0"
    "SO_EE_ORIGIN_ICMP6\0"
    "SO_EE_ORIGIN_LOCAL\0"
    "SO_EE_ORIGIN_NONE\0"
    "SO_EE_ORIGIN_TIMESTAMPING\0"
    "SO_EE_ORIGIN_TXSTATUS\0"
    "SO_EE_ORIGIN_TXTIME\0"
    "SO_EE_ORIGIN_ZEROCOPY\0"
    "SO_EE_RFC4884_FLAG_INVALID\0"
    "SO_ERROR\0"
    "SO_GET_FILTER\0"
    "SO_INCOMING_CPU\0"
    "SO_INCOMING_NAPI_ID\0"
    "SO_INQ\0"
    "SO_KEEPALIVE\0"
    "SO_LINGER\0"
    "SO_LOCK_FILTER\0"
    "SO_MARK\0"
    "SO_MAX_PACING_RATE\0"
    "SO_MEMINFO\0"
    "SO_NETNS_COOKIE\0"
    "SO_NOFCS\0"
    "SO_NO_CHECK\0"
    "SO_OOBINLINE\0"
    "SO_PASSCRED\0"
    "SO_PASSPIDFD\0"
    "SO_PASSRIGHTS\0"
    "SO_PASSSEC\0"
    "SO_PEEK_OFF\0"
    "SO_PEERCRED\0"
    "SO_PEERGROUPS\0"
    "SO_PEERNAME\0"
    "SO_PEERPIDFD\0"
    "SO_PEERSEC\0"
    "SO_PREFER_BUSY_POLL\0"
    "SO_PRIORITY\0"
    "SO_PROTOCOL\0"
    "SO_RCVBUF\0"
    "SO_RCVBUFFORCE\0"
    "SO_RCVLOWAT\0"
    "SO_RCVMARK\0"
    "SO_RCVPRIORITY\0"
    "SO_RCVTIMEO\0"
    "SO_RCVTIMEO_NEW\0"
    "SO_RCVTIMEO_OLD\0"
    "SO_RESERVE_MEM\0"
    "SO_REUSEADDR\0"
    "SO_REUSEPORT\0"
    "SO_RXQ_OVFL\0"
    "SO_SECURITY_AUTHENTICATION\0"
    "SO_SECURITY_ENCRYPTION_NETWORK\0"
    "SO_SECURITY_ENCRYPTION_TRANSPORT\0"
    "SO_SELECT_ERR_QUEUE\0"
    "SO_SNDBUF\0"
    "SO_SNDBUFFORCE\0"
    "SO_SNDLOWAT\0"
    "SO_SNDTIMEO\0"
    "SO_SNDTIMEO_NEW\0"
    "SO_SNDTIMEO_OLD\0"
    "SO_STYLE\0"
    "SO_TIMESTAMP\0"
    "SO_TIMESTAMPING\0"
    "SO_TIMESTAMPING_NEW\0"
    "SO_TIMESTAMPING_OLD\0"
    "SO_TIMESTAMPNS\0"
    "SO_TIMESTAMPNS_NEW\0"
    "SO_TIMESTAMPNS_OLD\0"
    "SO_TIMESTAMP_NEW\0"
    "SO_TIMESTAMP_OLD\0"
    "SO_TXREHASH\0"
    "SO_TXTIME\0"
    "SO_TYPE\0"
    "SO_VM_SOCKETS_BUFFER_MAX_SIZE\0"
    "SO_VM_SOCKETS_BUFFER_MIN_SIZE\0"
    "SO_VM_SOCKETS_BUFFER_SIZE\0"
    "SO_VM_SOCKETS_CONNECT_TIMEOUT\0"
    "SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW\0"
    "SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD\0"
    "SO_VM_SOCKETS_NONBLOCK_TXRX\0"
    "SO_VM_SOCKETS_PEER_HOST_VM_ID\0"
    "SO_VM_SOCKETS_TRUSTED\0"
    "SO_WIFI_STATUS\0"
    "SO_ZEROCOPY\0"
    "SPI_IOC_MAGIC\0"
    "SPI_IOC_RD_BITS_PER_WORD\0"
    "SPI_IOC_RD_LSB_FIRST\0"
    "SPI_IOC_RD_MAX_SPEED_HZ\0"
    "SPI_IOC_RD_MODE\0"
    "SPI_IOC_RD_MODE32\0"
    "SPI_IOC_WR_BITS_PER_WORD\0"
    "SPI_IOC_WR_LSB_FIRST\0"
    "SPI_IOC_WR_MAX_SPEED_HZ\0"
    "SPI_IOC_WR_MODE\0"
    "SPI_IOC_WR_MODE32\0"
    "SPLICE_F_FD_IN_FIXED\0"
    "SS_CONNECTED\0"
    "SS_CONNECTING\0"
    "SS_DISCONNECTING\0"
    "SS_FREE\0"
    "SS_UNCONNECTED\0"
    "SS_VECTOR\0"
    "STATX_ALL\0"
    "STATX_ATIME\0"
    "STATX_ATTR_APPEND\0"
    "STATX_ATTR_AUTOMOUNT\0"
    "STATX_ATTR_COMPRESSED\0"
    "STATX_ATTR_DAX\0"
    "STATX_ATTR_ENCRYPTED\0"
    "STATX_ATTR_IMMUTABLE\0"
    "STATX_ATTR_MOUNT_ROOT\0"
    "STATX_ATTR_NODUMP\0"
    "STATX_ATTR_VERITY\0"
    "STATX_ATTR_WRITE_ATOMIC\0"
    "STATX_BASIC_STATS\0"
    "STATX_BLOCKS\0"
    "STATX_BTIME\0"
    "STATX_CTIME\0"
    "STATX_DIOALIGN\0"
    "STATX_DIO_READ_ALIGN\0"
    "STATX_GID\0"
    "STATX_INO\0"
    "STATX_MNT_ID\0"
    "STATX_MNT_ID_UNIQUE\0"
    "STATX_MODE\0"
    "STATX_MTIME\0"
    "STATX_NLINK\0"
    "STATX_SIZE\0"
    "STATX_SUBVOL\0"
    "STATX_TYPE\0"
    "STATX_UID\0"
    "STATX_WRITE_ATOMIC\0"
    "STATX__RESERVED\0"
    "SYNC_FILE_RANGE_WAIT_AFTER\0"
    "SYNC_FILE_RANGE_WAIT_BEFORE\0"
    "SYNC_FILE_RANGE_WRITE\0"
    "SYNC_FILE_RANGE_WRITE_AND_WAIT\0"
    "SYNC_IOC_FILE_INFO\0"
    "SYNC_IOC_MAGIC\0"
    "SYNC_IOC_MERGE\0"
    "SYNC_IOC_SET_DEADLINE\0"
    "SYS_ACCEPT\0"
    "SYS_ACCEPT4\0"
    "SYS_BIND\0"
    "SYS_CONNECT\0"
    "SYS_GETPEERNAME\0"
    "SYS_GETSOCKNAME\0"
    "SYS_GETSOCKOPT\0"
    "SYS_LISTEN\0"
    "SYS_RECV\0"
    "SYS_RECVFROM\0"
    "SYS_RECVMMSG\0"
    "SYS_RECVMSG\0"
    "SYS_SEND\0"
    "SYS_SENDMMSG\0"
    "SYS_SENDMSG\0"
    "SYS_SENDTO\0"
    "SYS_SETSOCKOPT\0"
    "SYS_SHUTDOWN\0"
    "SYS_SOCKET\0"
    "SYS_SOCKETPAIR\0"
    "S_IFBLK\0"
    "S_IFCHR\0"
    "S_IFDIR\0"
    "S_IFIFO\0"
    "S_IFLNK\0"
    "S_IFMT\0"
    "S_IFREG\0"
    "S_IFSOCK\0"
    "S_IRGRP\0"
    "S_IROTH\0"
    "S_IRUSR\0"
    "S_IRWXG\0"
    "S_IRWXO\0"
    "S_IRWXU\0"
    "S_ISGID\0"
    "S_ISUID\0"
    "S_ISVTX\0"
    "S_IWGRP\0"
    "S_IWOTH\0"
    "S_IWUSR\0"
    "S_IXGRP\0"
    "S_IXOTH\0"
    "S_IXUSR\0"
    "TCFLSH\0"
    "TCGETA\0"
    "TCGETS\0"
    "TCGETS2\0"
    "TCGETX\0"
    "TCIFLUSH\0"
    "TCIOFF\0"
    "TCIOFLUSH\0"
    "TCION\0"
    "TCOFLUSH\0"
    "TCOOFF\0"
    "TCOON\0"
    "TCP_ACCECN_OPT_COUNTER_SEEN\0"
    "TCP_ACCECN_OPT_EMPTY_SEEN\0"
    "TCP_ACCECN_OPT_FAIL_SEEN\0"
    "TCP_ACCECN_OPT_NOT_SEEN\0"
    "TCP_AO_ADD_KEY\0"
    "TCP_AO_DEL_KEY\0"
    "TCP_AO_GET_KEYS\0"
    "TCP_AO_INFO\0"
    "TCP_AO_KEYF_EXCLUDE_OPT\0"
    "TCP_AO_KEYF_IFINDEX\0"
    "TCP_AO_MAXKEYLEN\0"
    "TCP_AO_REPAIR\0"
    "TCP_CA_CWR\0"
    "TCP_CA_Disorder\0"
    "TCP_CA_Loss\0"
    "TCP_CA_Open\0"
    "TCP_CA_Recovery\0"
    "TCP_CC_INFO\0"
    "TCP_CM_INQ\0"
    "TCP_CONGESTION\0"
    "TCP_CORK\0"
    "TCP_DATA_OFFSET\0"
    "TCP_DEFER_ACCEPT\0"
    "TCP_DELACK_MAX_US\0"
    "TCP_ENCAP_ESPINTCP\0"
    "TCP_FASTOPEN\0"
    "TCP_FASTOPEN_CONNECT\0"
    "TCP_FASTOPEN_KEY\0"
    "TCP_FASTOPEN_NO_COOKIE\0"
    "TCP_FLAG_ACK\0"
    "TCP_FLAG_AE\0"
    "TCP_FLAG_CWR\0"
    "TCP_FLAG_ECE\0"
    "TCP_FLAG_FIN\0"
    "TCP_FLAG_PSH\0"
    "TCP_FLAG_RST\0"
    "TCP_FLAG_SYN\0"
    "TCP_FLAG_URG\0"
    "TCP_INFO\0"
    "TCP_INQ\0"
    "TCP_IS_MPTCP\0"
    "TCP_KEEPCNT\0"
    "TCP_KEEPIDLE\0"
    "TCP_KEEPINTVL\0"
    "TCP_LINGER2\0"
    "TCP_MAXSEG\0"
    "TCP_MD5SIG\0"
    "TCP_MD5SIG_EXT\0"
    "TCP_MD5SIG_FLAG_IFINDEX\0"
    "TCP_MD5SIG_FLAG_PREFIX\0"
    "TCP_MD5SIG_MAXKEYLEN\0"
    "TCP_MSS_DEFAULT\0"
    "TCP_MSS_DESIRED\0"
    "TCP_NLA_BUSY\0"
    "TCP_NLA_BYTES_NOTSENT\0"
    "TCP_NLA_BYTES_RETRANS\0"
    "TCP_NLA_BYTES_SENT\0"
    "TCP_NLA_CA_STATE\0"
    "TCP_NLA_DATA_SEGS_OUT\0"
    "TCP_NLA_DELIVERED\0"
    "TCP_NLA_DELIVERED_CE\0"
    "TCP_NLA_DELIVERY_RATE\0"
    "TCP_NLA_DELIVERY_RATE_APP_LMT\0"
    "TCP_NLA_DSACK_DUPS\0"
    "TCP_NLA_EDT\0"
    "TCP_NLA_MIN_RTT\0"
    "TCP_NLA_PACING_RATE\0"
    "TCP_NLA_PAD\0"
    "TCP_NLA_RECUR_RETRANS\0"
    "TCP_NLA_REHASH\0"
    "TCP_NLA_REORDERING\0"
    "TCP_NLA_REORD_SEEN\0"
    "TCP_NLA_RWND_LIMITED\0"
    "TCP_NLA_SNDBUF_LIMITED\0"
    "TCP_NLA_SNDQ_SIZE\0"
    "TCP_NLA_SND_CWND\0"
    "TCP_NLA_SND_SSTHRESH\0"
    "TCP_NLA_SRTT\0"
    "TCP_NLA_TIMEOUT_REHASH\0"
    "TCP_NLA_TOTAL_RETRANS\0"
    "TCP_NLA_TTL\0"
    "TCP_NODELAY\0"
    "TCP_NOTSENT_LOWAT\0"
    "TCP_NO_QUEUE\0"
    "TCP_QUEUES_NR\0"
    "TCP_QUEUE_SEQ\0"
    "TCP_QUICKACK\0"
    "TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT\0"
    "TCP_RECV_QUEUE\0"
    "TCP_REPAIR\0"
    "TCP_REPAIR_OFF\0"
    "TCP_REPAIR_OFF_NO_WP\0"
    "TCP_REPAIR_ON\0"
    "TCP_REPAIR_OPTIONS\0"
    "TCP_REPAIR_QUEUE\0"
    "TCP_REPAIR_WINDOW\0"
    "TCP_RESERVED_BITS\0"
    "TCP_RTO_MAX_MS\0"
    "TCP_RTO_MIN_US\0"
    "TCP_SAVED_SYN\0"
    "TCP_SAVE_SYN\0"
    "TCP_SEND_QUEUE\0"
    "TCP_SYNCNT\0"
    "TCP_THIN_DUPACK\0"
    "TCP_THIN_LINEAR_TIMEOUTS\0"
    "TCP_TIMESTAMP\0"
    "TCP_TX_DELAY\0"
    "TCP_ULP\0"
    "TCP_USER_TIMEOUT\0"
    "TCP_WINDOW_CLAMP\0"
    "TCP_ZEROCOPY_RECEIVE\0"
    "TCSADRAIN\0"
    "TCSAFLUSH\0"
    "TCSANOW\0"
    "TCSBRK\0"
    "TCSBRKP\0"
    "TCSETA\0"
    "TCSETAF\0"
    "TCSETAW\0"
    "TCSETS\0"
    "TCSETS2\0"
    "TCSETSF\0"
    "TCSETSF2\0"
    "TCSETSW\0"
    "TCSETSW2\0"
    "TCSETX\0"
    "TCSETXF\0"
    "TCSETXW\0"
    "TCXONC\0"
    "TFD_CLOEXEC\0"
    "TFD_IOC_SET_TICKS\0"
    "TFD_NONBLOCK\0"
    "TFD_TIMER_ABSTIME\0"
    "TFD_TIMER_CANCEL_ON_SET\0"
    "TIMER_ABSTIME\0"
    "TIOCCBRK\0"
    "TIOCCONS\0"
    "TIOCEXCL\0"
    "TIOCGDEV\0"
    "TIOCGETC\0"
    "TIOCGETD\0"
    "TIOCGETP\0"
    "TIOCGEXCL\0"
    "TIOCGICOUNT\0"
    "TIOCGISO7816\0"
    "TIOCGLCKTRMIOS\0"
    "TIOCGLTC\0"
    "TIOCGPGRP\0"
    "TIOCGPKT\0"
    "TIOCGPTLCK\0"
    "TIOCGPTN\0"
    "TIOCGPTPEER\0"
    "TIOCGRS485\0"
    "TIOCGSERIAL\0"
    "TIOCGSID\0"
    "TIOCGSOFTCAR\0"
    "TIOCGWINSZ\0"
    "TIOCINQ\0"
    "TIOCLINUX\0"
    "TIOCMBIC\0"
    "TIOCMBIS\0"
    "TIOCMGET\0"
    "TIOCMIWAIT\0"
    "TIOCMSET\0"
    "TIOCM_CAR\0"
    "TIOCM_CD\0"
    "TIOCM_CTS\0"
    "TIOCM_DSR\0"
    "TIOCM_DTR\0"
    "TIOCM_LE\0"
    "TIOCM_LOOP\0"
    "TIOCM_OUT1\0"
    "TIOCM_OUT2\0"
    "TIOCM_RI\0"
    "TIOCM_RNG\0"
    "TIOCM_RTS\0"
    "TIOCM_SR\0"
    "TIOCM_ST\0"
    "TIOCNOTTY\0"
    "TIOCNXCL\0"
    "TIOCOUTQ\0"
    "TIOCPKT\0"
    "TIOCPKT_DATA\0"
    "TIOCPKT_DOSTOP\0"
    "TIOCPKT_FLUSHREAD\0"
    "TIOCPKT_FLUSHWRITE\0"
    "TIOCPKT_IOCTL\0"
    "TIOCPKT_NOSTOP\0"
    "TIOCPKT_START\0"
    "TIOCPKT_STOP\0"
    "TIOCSBRK\0"
    "TIOCSCTTY\0"
    "TIOCSERCONFIG\0"
    "TIOCSERGETLSR\0"
    "TIOCSERGETMULTI\0"
    "TIOCSERGSTRUCT\0"
    "TIOCSERGWILD\0"
    "TIOCSERSETMULTI\0"
    "TIOCSERSWILD\0"
    "TIOCSER_TEMT\0"
    "TIOCSETC\0"
    "TIOCSETD\0"
    "TIOCSETN\0"
    "TIOCSETP\0"
    "TIOCSIG\0"
    "TIOCSISO7816\0"
    "TIOCSLCKTRMIOS\0"
    "TIOCSLTC\0"
    "TIOCSPGRP\0"
    "TIOCSPTLCK\0"
    "TIOCSRS485\0"
    "TIOCSSERIAL\0"
    "TIOCSSOFTCAR\0"
    "TIOCSTART\0"
    "TIOCSTI\0"
    "TIOCSTOP\0"
    "TIOCSWINSZ\0"
    "TIOCVHANGUP\0"
    "TUNATTACHFILTER\0"
    "TUNDETACHFILTER\0"
    "TUNGETDEVNETNS\0"
    "TUNGETFEATURES\0"
    "TUNGETFILTER\0"
    "TUNGETIFF\0"
    "TUNGETSNDBUF\0"
    "TUNGETVNETBE\0"
    "TUNGETVNETHDRSZ\0"
    "TUNGETVNETLE\0"
    "TUNSETCARRIER\0"
    "TUNSETDEBUG\0"
    "TUNSETFILTEREBPF\0"
    "TUNSETGROUP\0"
    "TUNSETIFF\0"
    "TUNSETIFINDEX\0"
    "TUNSETLINK\0"
    "TUNSETNOCSUM\0"
    "TUNSETOFFLOAD\0"
    "TUNSETOWNER\0"
    "TUNSETPERSIST\0"
    "TUNSETQUEUE\0"
    "TUNSETSNDBUF\0"
    "TUNSETSTEERINGEBPF\0"
    "TUNSETTXFILTER\0"
    "TUNSETVNETBE\0"
    "TUNSETVNETHDRSZ\0"
    "TUNSETVNETLE\0"
    "TUN_FLT_ALLMULTI\0"
    "TUN_F_CSUM\0"
    "TUN_F_TSO4\0"
    "TUN_F_TSO6\0"
    "TUN_F_TSO_ECN\0"
    "TUN_F_UDP_TUNNEL_GSO\0"
    "TUN_F_UDP_TUNNEL_GSO_CSUM\0"
    "TUN_F_UFO\0"
    "TUN_F_USO4\0"
    "TUN_F_USO6\0"
    "TUN_PKT_STRIP\0"
    "TUN_READQ_SIZE\0"
    "TUN_TAP_DEV\0"
    "TUN_TUN_DEV\0"
    "TUN_TX_TIMESTAMP\0"
    "TUN_TYPE_MASK\0"
    "UBI_IOCATT\0"
    "UBI_IOCDET\0"
    "UBI_IOCEBCH\0"
    "UBI_IOCEBER\0"
    "UBI_IOCEBISMAP\0"
    "UBI_IOCEBMAP\0"
    "UBI_IOCEBUNMAP\0"
    "UBI_IOCECNFO\0"
    "UBI_IOCMKVOL\0"
    "UBI_IOCRMVOL\0"
    "UBI_IOCRNVOL\0"
    "UBI_IOCRPEB\0"
    "UBI_IOCRSVOL\0"
    "UBI_IOCSETVOLPROP\0"
    "UBI_IOCSPEB\0"
    "UBI_IOCVOLCRBLK\0"
    "UBI_IOCVOLRMBLK\0"
    "UBI_IOCVOLUP\0"
    "UBI_IOC_MAGIC\0"
    "UDMABUF_CREATE\0"
    "UDMABUF_CREATE_LIST\0"
    "UDMABUF_FLAGS_CLOEXEC\0"
    "UDP_CORK\0"
    "UDP_ENCAP\0"
    "UDP_ENCAP_ESPINUDP\0"
    "UDP_ENCAP_ESPINUDP_NON_IKE\0"
    "UDP_ENCAP_GTP0\0"
    "UDP_ENCAP_GTP1U\0"
    "UDP_ENCAP_L2TPINUDP\0"
    "UDP_ENCAP_OVPNINUDP\0"
    "UDP_ENCAP_RXRPC\0"
    "UDP_GRO\0"
    "UDP_NO_CHECK6_RX\0"
    "UDP_NO_CHECK6_TX\0"
    "UDP_SEGMENT\0"
    "UFFDIO_API\0"
    "UFFDIO_CONTINUE\0"
    "UFFDIO_CONTINUE_MODE_DONTWAKE\0"
    "UFFDIO_CONTINUE_MODE_WP\0"
    "UFFDIO_COPY\0"
    "UFFDIO_COPY_MODE_DONTWAKE\0"
    "UFFDIO_COPY_MODE_WP\0"
    "UFFDIO_MOVE\0"
    "UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES\0"
    "UFFDIO_MOVE_MODE_DONTWAKE\0"
    "UFFDIO_POISON\0"
    "UFFDIO_POISON_MODE_DONTWAKE\0"
    "UFFDIO_REGISTER\0"
    "UFFDIO_REGISTER_MODE_MINOR\0"
    "UFFDIO_REGISTER_MODE_MISSING\0"
    "UFFDIO_REGISTER_MODE_WP\0"
    "UFFDIO_UNREGISTER\0"
    "UFFDIO_WAKE\0"
    "UFFDIO_WRITEPROTECT\0"
    "UFFDIO_WRITEPROTECT_MODE_DONTWAKE\0"
    "UFFDIO_WRITEPROTECT_MODE_WP\0"
    "UFFDIO_ZEROPAGE\0"
    "UFFDIO_ZEROPAGE_MODE_DONTWAKE\0"
    "UFFD_API\0"
    "UFFD_API_FEATURES\0"
    "UFFD_API_IOCTLS\0"
    "UFFD_API_RANGE_IOCTLS\0"
    "UFFD_API_RANGE_IOCTLS_BASIC\0"
    "UFFD_API_REGISTER_MODES\0"
    "UFFD_EVENT_FORK\0"
    "UFFD_EVENT_PAGEFAULT\0"
    "UFFD_EVENT_REMAP\0"
    "UFFD_EVENT_REMOVE\0"
    "UFFD_EVENT_UNMAP\0"
    "UFFD_FEATURE_EVENT_FORK\0"
    "UFFD_FEATURE_EVENT_REMAP\0"
    "UFFD_FEATURE_EVENT_REMOVE\0"
    "UFFD_FEATURE_EVENT_UNMAP\0"
    "UFFD_FEATURE_EXACT_ADDRESS\0"
    "UFFD_FEATURE_MINOR_HUGETLBFS\0"
    "UFFD_FEATURE_MINOR_SHMEM\0"
    "UFFD_FEATURE_MISSING_HUGETLBFS\0"
    "UFFD_FEATURE_MISSING_SHMEM\0"
    "UFFD_FEATURE_MOVE\0"
    "UFFD_FEATURE_PAGEFAULT_FLAG_WP\0"
    "UFFD_FEATURE_POISON\0"
    "UFFD_FEATURE_SIGBUS\0"
    "UFFD_FEATURE_THREAD_ID\0"
    "UFFD_FEATURE_WP_ASYNC\0"
    "UFFD_FEATURE_WP_HUGETLBFS_SHMEM\0"
    "UFFD_FEATURE_WP_UNPOPULATED\0"
    "UFFD_PAGEFAULT_FLAG_MINOR\0"
    "UFFD_PAGEFAULT_FLAG_WP\0"
    "UFFD_PAGEFAULT_FLAG_WRITE\0"
    "UFFD_USER_MODE_ONLY\0"
    "UI_ABS_SETUP\0"
    "UI_BEGIN_FF_ERASE\0"
    "UI_BEGIN_FF_UPLOAD\0"
    "UI_DEV_CREATE\0"
    "UI_DEV_DESTROY\0"
    "UI_DEV_SETUP\0"
    "UI_END_FF_ERASE\0"
    "UI_END_FF_UPLOAD\0"
    "UI_FF_ERASE\0"
    "UI_FF_UPLOAD\0"
    "UI_GET_VERSION\0"
    "UI_SET_ABSBIT\0"
    "UI_SET_EVBIT\0"
    "UI_SET_FFBIT\0"
    "UI_SET_KEYBIT\0"
    "UI_SET_LEDBIT\0"
    "UI_SET_MSCBIT\0"
    "UI_SET_PHYS\0"
    "UI_SET_PROPBIT\0"
    "UI_SET_RELBIT\0"
    "UI_SET_SNDBIT\0"
    "UI_SET_SWBIT\0"
    "USBDEVFS_ALLOC_STREAMS\0"
    "USBDEVFS_ALLOW_SUSPEND\0"
    "USBDEVFS_BULK\0"
    "USBDEVFS_CAP_BULK_CONTINUATION\0"
    "USBDEVFS_CAP_BULK_SCATTER_GATHER\0"
    "USBDEVFS_CAP_CONNINFO_EX\0"
    "USBDEVFS_CAP_DROP_PRIVILEGES\0"
    "USBDEVFS_CAP_MMAP\0"
    "USBDEVFS_CAP_NO_PACKET_SIZE_LIM\0"
    "USBDEVFS_CAP_REAP_AFTER_DISCONNECT\0"
    "USBDEVFS_CAP_SUSPEND\0"
    "USBDEVFS_CAP_ZERO_PACKET\0"
    "USBDEVFS_CLAIMINTERFACE\0"
    "USBDEVFS_CLAIM_PORT\0"
    "USBDEVFS_CLEAR_HALT\0"
    "USBDEVFS_CONNECT\0"
    "USBDEVFS_CONNECTINFO\0"
    "USBDEVFS_CONTROL\0"
    "USBDEVFS_DISCARDURB\0"
    "USBDEVFS_DISCONNECT\0"
    "USBDEVFS_DISCONNECT_CLAIM\0"
    "USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER\0"
    "USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER\0"
    "USBDEVFS_DISCSIGNAL\0"
    "USBDEVFS_DROP_PRIVILEGES\0"
    "USBDEVFS_FORBID_SUSPEND\0"
    "USBDEVFS_FREE_STREAMS\0"
    "USBDEVFS_GETDRIVER\0"
    "USBDEVFS_GET_CAPABILITIES\0"
    "USBDEVFS_GET_SPEED\0"
    "USBDEVFS_HUB_PORTINFO\0"
    "USBDEVFS_IOCTL\0"
    "USBDEVFS_MAXDRIVERNAME\0"
    "USBDEVFS_REAPURB\0"
    "USBDEVFS_REAPURB32\0"
    "USBDEVFS_REAPURBNDELAY\0"
    "USBDEVFS_REAPURBNDELAY32\0"
    "USBDEVFS_RELEASEINTERFACE\0"
    "USBDEVFS_RELEASE_PORT\0"
    "USBDEVFS_RESET\0"
    "USBDEVFS_RESETEP\0"
    "USBDEVFS_SETCONFIGURATION\0"
    "USBDEVFS_SETINTERFACE\0"
    "USBDEVFS_SUBMITURB\0"
    "USBDEVFS_URB_BULK_CONTINUATION\0"
    "USBDEVFS_URB_ISO_ASAP\0"
    "USBDEVFS_URB_NO_FSBR\0"
    "USBDEVFS_URB_NO_INTERRUPT\0"
    "USBDEVFS_URB_SHORT_NOT_OK\0"
    "USBDEVFS_URB_TYPE_BULK\0"
    "USBDEVFS_URB_TYPE_CONTROL\0"
    "USBDEVFS_URB_TYPE_INTERRUPT\0"
    "USBDEVFS_URB_TYPE_ISO\0"
    "USBDEVFS_URB_ZERO_PACKET\0"
    "USBDEVFS_WAIT_FOR_RESUME\0"
    "USERFAULTFD_IOC\0"
    "USERFAULTFD_IOC_NEW\0"
    "VDUSE_CREATE_DEV\0"
    "VDUSE_DESTROY_DEV\0"
    "VDUSE_DEV_GET_FEATURES\0"
    "VDUSE_DEV_INJECT_CONFIG_IRQ\0"
    "VDUSE_DEV_SET_CONFIG\0"
    "VDUSE_GET_API_VERSION\0"
    "VDUSE_IOTLB_DEREG_UMEM\0"
    "VDUSE_IOTLB_GET_FD\0"
    "VDUSE_IOTLB_GET_FD2\0"
    "VDUSE_IOTLB_GET_INFO\0"
    "VDUSE_IOTLB_REG_UMEM\0"
    "VDUSE_SET_API_VERSION\0"
    "VDUSE_VQ_GET_INFO\0"
    "VDUSE_VQ_INJECT_IRQ\0"
    "VDUSE_VQ_SETUP\0"
    "VDUSE_VQ_SETUP_KICKFD\0"
    "VFAT_IOCTL_READDIR_BOTH\0"
    "VFAT_IOCTL_READDIR_SHORT\0"
    "VFIO_CHECK_EXTENSION\0"
    "VFIO_DEVICE_ATTACH_IOMMUFD_PT\0"
    "VFIO_DEVICE_BIND_IOMMUFD\0"
    "VFIO_DEVICE_DETACH_IOMMUFD_PT\0"
    "VFIO_DEVICE_FEATURE\0"
    "VFIO_DEVICE_GET_GFX_DMABUF\0"
    "VFIO_DEVICE_GET_INFO\0"
    "VFIO_DEVICE_GET_IRQ_INFO\0"
    "VFIO_DEVICE_GET_PCI_HOT_RESET_INFO\0"
    "VFIO_DEVICE_GET_REGION_INFO\0"
    "VFIO_DEVICE_IOEVENTFD\0"
    "VFIO_DEVICE_PCI_HOT_RESET\0"
    "VFIO_DEVICE_QUERY_GFX_PLANE\0"
    "VFIO_DEVICE_RESET\0"
    "VFIO_DEVICE_SET_IRQS\0"
    "VFIO_EEH_PE_OP\0"
    "VFIO_GET_API_VERSION\0"
    "VFIO_GROUP_GET_DEVICE_FD\0"
    "VFIO_GROUP_GET_STATUS\0"
    "VFIO_GROUP_SET_CONTAINER\0"
    "VFIO_GROUP_UNSET_CONTAINER\0"
    "VFIO_IOMMU_DIRTY_PAGES\0"
    "VFIO_IOMMU_DISABLE\0"
    "VFIO_IOMMU_ENABLE\0"
    "VFIO_IOMMU_GET_INFO\0"
    "VFIO_IOMMU_MAP_DMA\0"
    "VFIO_IOMMU_SPAPR_REGISTER_MEMORY\0"
    "VFIO_IOMMU_SPAPR_TCE_CREATE\0"
    "VFIO_IOMMU_SPAPR_TCE_GET_INFO\0"
    "VFIO_IOMMU_SPAPR_TCE_REMOVE\0"
    "VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY\0"
    "VFIO_IOMMU_UNMAP_DMA\0"
    "VFIO_MIG_GET_PRECOPY_INFO\0"
    "VFIO_SET_IOMMU\0"
    "VHOST_ATTACH_VRING_WORKER\0"
    "VHOST_FREE_WORKER\0"
    "VHOST_GET_BACKEND_FEATURES\0"
    "VHOST_GET_FEATURES\0"
    "VHOST_GET_FEATURES_ARRAY\0"
    "VHOST_GET_FORK_FROM_OWNER\0"
    "VHOST_GET_VRING_BASE\0"
    "VHOST_GET_VRING_BUSYLOOP_TIMEOUT\0"
    "VHOST_GET_VRING_ENDIAN\0"
    "VHOST_GET_VRING_WORKER\0"
    "VHOST_NET_SET_BACKEND\0"
    "VHOST_NEW_WORKER\0"
    "VHOST_RESET_OWNER\0"
    "VHOST_SCSI_CLEAR_ENDPOINT\0"
    "VHOST_SCSI_GET_ABI_VERSION\0"
    "VHOST_SCSI_GET_EVENTS_MISSED\0"
    "VHOST_SCSI_SET_ENDPOINT\0"
    "VHOST_SCSI_SET_EVENTS_MISSED\0"
    "VHOST_SET_BACKEND_FEATURES\0"
    "VHOST_SET_FEATURES\0"
    "VHOST_SET_FEATURES_ARRAY\0"
    "VHOST_SET_FORK_FROM_OWNER\0"
    "VHOST_SET_LOG_BASE\0"
    "VHOST_SET_LOG_FD\0"
    "VHOST_SET_MEM_TABLE\0"
    "VHOST_SET_OWNER\0"
    "VHOST_SET_VRING_ADDR\0"
    "VHOST_SET_VRING_BASE\0"
    "VHOST_SET_VRING_BUSYLOOP_TIMEOUT\0"
    "VHOST_SET_VRING_CALL\0"
    "VHOST_SET_VRING_ENDIAN\0"
    "VHOST_SET_VRING_ERR\0"
    "VHOST_SET_VRING_KICK\0"
    "VHOST_SET_VRING_NUM\0"
    "VHOST_VDPA_GET_AS_NUM\0"
    "VHOST_VDPA_GET_CONFIG\0"
    "VHOST_VDPA_GET_CONFIG_SIZE\0"
    "VHOST_VDPA_GET_DEVICE_ID\0"
    "VHOST_VDPA_GET_GROUP_NUM\0"
    "VHOST_VDPA_GET_IOVA_RANGE\0"
    "VHOST_VDPA_GET_STATUS\0"
    "VHOST_VDPA_GET_VQS_COUNT\0"
    "VHOST_VDPA_GET_VRING_DESC_GROUP\0"
    "VHOST_VDPA_GET_VRING_GROUP\0"
    "VHOST_VDPA_GET_VRING_NUM\0"
    "VHOST_VDPA_GET_VRING_SIZE\0"
    "VHOST_VDPA_RESUME\0"
    "VHOST_VDPA_SET_CONFIG\0"
    "VHOST_VDPA_SET_CONFIG_CALL\0"
    "VHOST_VDPA_SET_GROUP_ASID\0"
    "VHOST_VDPA_SET_STATUS\0"
    "VHOST_VDPA_SET_VRING_ENABLE\0"
    "VHOST_VDPA_SUSPEND\0"
    "VHOST_VSOCK_SET_GUEST_CID\0"
    "VHOST_VSOCK_SET_RUNNING\0"
    "VMADDR_CID_ANY\0"
    "VMADDR_CID_HOST\0"
    "VMADDR_CID_HYPERVISOR\0"
    "VMADDR_CID_LOCAL\0"
    "VMADDR_FLAG_TO_HOST\0"
    "VMADDR_PORT_ANY\0"
    "VT_ACKACQ\0"
    "VT_ACTIVATE\0"
    "VT_AUTO\0"
    "VT_DISALLOCATE\0"
    "VT_EVENT_BLANK\0"
    "VT_EVENT_RESIZE\0"
    "VT_EVENT_SWITCH\0"
    "VT_EVENT_UNBLANK\0"
    "VT_GETCONSIZECSRPOS\0"
    "VT_GETHIFONTMASK\0"
    "VT_GETMODE\0"
    "VT_GETSTATE\0"
    "VT_LOCKSWITCH\0"
    "VT_MAX_EVENT\0"
    "VT_OPENQRY\0"
    "VT_PROCESS\0"
    "VT_RELDISP\0"
    "VT_RESIZE\0"
    "VT_RESIZEX\0"
    "VT_SENDSIG\0"
    "VT_SETACTIVATE\0"
    "VT_SETMODE\0"
    "VT_UNLOCKSWITCH\0"
    "VT_WAITACTIVE\0"
    "VT_WAITEVENT\0"
    "WCONTINUED\0"
    "WDIOC_GETBOOTSTATUS\0"
    "WDIOC_GETPRETIMEOUT\0"
    "WDIOC_GETSTATUS\0"
    "WDIOC_GETSUPPORT\0"
    "WDIOC_GETTEMP\0"
    "WDIOC_GETTIMELEFT\0"
    "WDIOC_GETTIMEOUT\0"
    "WDIOC_KEEPALIVE\0"
    "WDIOC_SETOPTIONS\0"
    "WDIOC_SETPRETIMEOUT\0"
    "WDIOC_SETTIMEOUT\0"
    "WEXITED\0"
    "WNOHANG\0"
    "WNOWAIT\0"
    "WSTOPPED\0"
    "WUNTRACED\0"
    "XATTR_BTRFS_PREFIX_LEN\0"
    "XATTR_CAPS_SZ\0"
    "XATTR_CAPS_SZ_1\0"
    "XATTR_CAPS_SZ_2\0"
    "XATTR_CAPS_SZ_3\0"
    "XATTR_CREATE\0"
    "XATTR_HURD_PREFIX_LEN\0"
    "XATTR_LIST_MAX\0"
    "XATTR_MAC_OSX_PREFIX_LEN\0"
    "XATTR_NAME_BPF_LSM_LEN\0"
    "XATTR_NAME_MAX\0"
    "XATTR_OS2_PREFIX_LEN\0"
    "XATTR_REPLACE\0"
    "XATTR_SECURITY_PREFIX_LEN\0"
    "XATTR_SIZE_MAX\0"
    "XATTR_SYSTEM_PREFIX_LEN\0"
    "XATTR_TRUSTED_PREFIX_LEN\0"
    "XATTR_USER_PREFIX_LEN\0"
    "XDP_COPY\0"
    "XDP_MAX_TX_SKB_BUDGET\0"
    "XDP_MMAP_OFFSETS\0"
    "XDP_OPTIONS\0"
    "XDP_OPTIONS_ZEROCOPY\0"
    "XDP_PGOFF_RX_RING\0"
    "XDP_PGOFF_TX_RING\0"
    "XDP_PKT_CONTD\0"
    "XDP_RING_NEED_WAKEUP\0"
    "XDP_RX_RING\0"
    "XDP_SHARED_UMEM\0"
    "XDP_STATISTICS\0"
    "XDP_TXMD_FLAGS_CHECKSUM\0"
    "XDP_TXMD_FLAGS_LAUNCH_TIME\0"
    "XDP_TXMD_FLAGS_TIMESTAMP\0"
    "XDP_TX_METADATA\0"
    "XDP_TX_RING\0"
    "XDP_UMEM_COMPLETION_RING\0"
    "XDP_UMEM_FILL_RING\0"
    "XDP_UMEM_PGOFF_COMPLETION_RING\0"
    "XDP_UMEM_PGOFF_FILL_RING\0"
    "XDP_UMEM_REG\0"
    "XDP_UMEM_TX_METADATA_LEN\0"
    "XDP_UMEM_TX_SW_CSUM\0"
    "XDP_UMEM_UNALIGNED_CHUNK_FLAG\0"
    "XDP_USE_NEED_WAKEUP\0"
    "XDP_USE_SG\0"
    "XDP_ZEROCOPY\0"
    "XFS_IOC_DIOINFO\0"
    "__WALL\0"
    "__WCLONE\0"
    "__WNOTHREAD\0";

const QsAbiConstant qs_abi_errnos[] = {
    { 0, 0x7fe, 0x7 }, /* E2BIG */
    { 6, 0x7fe, 0xd }, /* EACCES */
    { 13, 0x5fe, 0x62 }, /* EADDRINUSE */
    { 13, 0x200, 0x7d }, /* EADDRINUSE */
    { 24, 0x5fe, 0x63 }, /* EADDRNOTAVAIL */
    { 24, 0x200, 0x7e }, /* EADDRNOTAVAIL */
    { 38, 0x7fe, 0x44 }, /* EADV */
    { 43, 0x5fe, 0x61 }, /* EAFNOSUPPORT */
    { 43, 0x200, 0x7c }, /* EAFNOSUPPORT */
    { 56, 0x7fe, 0xb }, /* EAGAIN */
    { 63, 0x5fe, 0x72 }, /* EALREADY */
    { 63, 0x200, 0x95 }, /* EALREADY */
    { 72, 0x5fe, 0x34 }, /* EBADE */
    { 72, 0x200, 0x32 }, /* EBADE */
    { 78, 0x7fe, 0x9 }, /* EBADF */
    { 84, 0x5fe, 0x4d }, /* EBADFD */
    { 84, 0x200, 0x51 }, /* EBADFD */
    { 91, 0x5fe, 0x4a }, /* EBADMSG */
    { 91, 0x200, 0x4d }, /* EBADMSG */
    { 99, 0x5fe, 0x35 }, /* EBADR */
    { 99, 0x200, 0x33 }, /* EBADR */
    { 105, 0x5fe, 0x38 }, /* EBADRQC */
    { 105, 0x200, 0x36 }, /* EBADRQC */
    { 113, 0x5fe, 0x39 }, /* EBADSLT */
    { 113, 0x200, 0x37 }, /* EBADSLT */
    { 121, 0x7fe, 0x3b }, /* EBFONT */
    { 128, 0x7fe, 0x10 }, /* EBUSY */
    { 134, 0x5fe, 0x7d }, /* ECANCELED */
    { 134, 0x200, 0x9e }, /* ECANCELED */
    { 144, 0x7fe, 0xa }, /* ECHILD */
    { 151, 0x5fe, 0x2c }, /* ECHRNG */
    { 151, 0x200, 0x25 }, /* ECHRNG */
    { 158, 0x7fe, 0x46 }, /* ECOMM */
    { 164, 0x5fe, 0x67 }, /* ECONNABORTED */
    { 164, 0x200, 0x82 }, /* ECONNABORTED */
    { 177, 0x5fe, 0x6f }, /* ECONNREFUSED */
    { 177, 0x200, 0x92 }, /* ECONNREFUSED */
    { 190, 0x5fe, 0x68 }, /* ECONNRESET */
    { 190, 0x200, 0x83 }, /* ECONNRESET */
    { 201, 0x5fe, 0x23 }, /* EDEADLK */
    { 201, 0x200, 0x2d }, /* EDEADLK */
    { 209, 0x47e, 0x23 }, /* EDEADLOCK */
    { 209, 0x180, 0x3a }, /* EDEADLOCK */
    { 209, 0x200, 0x38 }, /* EDEADLOCK */
    { 219, 0x5fe, 0x59 }, /* EDESTADDRREQ */
    { 219, 0x200, 0x60 }, /* EDESTADDRREQ */
    { 232, 0x7fe, 0x21 }, /* EDOM */
    { 237, 0x7fe, 0x49 }, /* EDOTDOT */
    { 245, 0x5fe, 0x7a }, /* EDQUOT */
    { 245, 0x200, 0x46d }, /* EDQUOT */
    { 252, 0x7fe, 0x11 }, /* EEXIST */
    { 259, 0x7fe, 0xe }, /* EFAULT */
    { 266, 0x7fe, 0x1b }, /* EFBIG */
    { 272, 0x5fe, 0x4a }, /* EFSBADCRC */
    { 272, 0x200, 0x4d }, /* EFSBADCRC */
    { 282, 0x5fe, 0x75 }, /* EFSCORRUPTED */
    { 282, 0x200, 0x87 }, /* EFSCORRUPTED */
    { 295, 0x5fe, 0x86 }, /* EFTYPE */
    { 295, 0x200, 0xa9 }, /* EFTYPE */
    { 302, 0x5fe, 0x70 }, /* EHOSTDOWN */
    { 302, 0x200, 0x93 }, /* EHOSTDOWN */
    { 312, 0x5fe, 0x71 }, /* EHOSTUNREACH */
    { 312, 0x200, 0x94 }, /* EHOSTUNREACH */
    { 325, 0x5fe, 0x85 }, /* EHWPOISON */
    { 325, 0x200, 0xa8 }, /* EHWPOISON */
    { 335, 0x5fe, 0x2b }, /* EIDRM */
    { 335, 0x200, 0x24 }, /* EIDRM */
    { 341, 0x5fe, 0x54 }, /* EILSEQ */
    { 341, 0x200, 0x58 }, /* EILSEQ */
    { 348, 0x200, 0x8d }, /* EINIT */
    { 354, 0x5fe, 0x73 }, /* EINPROGRESS */
    { 354, 0x200, 0x96 }, /* EINPROGRESS */
    { 366, 0x7fe, 0x4 }, /* EINTR */
    { 372, 0x7fe, 0x16 }, /* EINVAL */
    { 379, 0x7fe, 0x5 }, /* EIO */
    { 383, 0x5fe, 0x6a }, /* EISCONN */
    { 383, 0x200, 0x85 }, /* EISCONN */
    { 391, 0x7fe, 0x15 }, /* EISDIR */
    { 398, 0x5fe, 0x78 }, /* EISNAM */
    { 398, 0x200, 0x8b }, /* EISNAM */
    { 405, 0x5fe, 0x7f }, /* EKEYEXPIRED */
    { 405, 0x200, 0xa2 }, /* EKEYEXPIRED */
    { 417, 0x5fe, 0x81 }, /* EKEYREJECTED */
    { 417, 0x200, 0xa4 }, /* EKEYREJECTED */
    { 430, 0x5fe, 0x80 }, /* EKEYREVOKED */
    { 430, 0x200, 0xa3 }, /* EKEYREVOKED */
    { 442, 0x5fe, 0x33 }, /* EL2HLT */
    { 442, 0x200, 0x2c }, /* EL2HLT */
    { 449, 0x5fe, 0x2d }, /* EL2NSYNC */
    { 449, 0x200, 0x26 }, /* EL2NSYNC */
    { 458, 0x5fe, 0x2e }, /* EL3HLT */
    { 458, 0x200, 0x27 }, /* EL3HLT */
    { 465, 0x5fe, 0x2f }, /* EL3RST */
    { 465, 0x200, 0x28 }, /* EL3RST */
    { 472, 0x5fe, 0x4f }, /* ELIBACC */
    { 472, 0x200, 0x53 }, /* ELIBACC */
    { 480, 0x5fe, 0x50 }, /* ELIBBAD */
    { 480, 0x200, 0x54 }, /* ELIBBAD */
    { 488, 0x5fe, 0x53 }, /* ELIBEXEC */
    { 488, 0x200, 0x57 }, /* ELIBEXEC */
    { 497, 0x5fe, 0x52 }, /* ELIBMAX */
    { 497, 0x200, 0x56 }, /* ELIBMAX */
    { 505, 0x5fe, 0x51 }, /* ELIBSCN */
    { 505, 0x200, 0x55 }, /* ELIBSCN */
    { 513, 0x5fe, 0x30 }, /* ELNRNG */
    { 513, 0x200, 0x29 }, /* ELNRNG */
    { 520, 0x5fe, 0x28 }, /* ELOOP */
    { 520, 0x200, 0x5a }, /* ELOOP */
    { 526, 0x5fe, 0x7c }, /* EMEDIUMTYPE */
    { 526, 0x200, 0xa0 }, /* EMEDIUMTYPE */
    { 538, 0x7fe, 0x18 }, /* EMFILE */
    { 545, 0x7fe, 0x1f }, /* EMLINK */
    { 552, 0x5fe, 0x5a }, /* EMSGSIZE */
    { 552, 0x200, 0x61 }, /* EMSGSIZE */
    { 561, 0x5fe, 0x48 }, /* EMULTIHOP */
    { 561, 0x200, 0x4a }, /* EMULTIHOP */
    { 571, 0x5fe, 0x24 }, /* ENAMETOOLONG */
    { 571, 0x200, 0x4e }, /* ENAMETOOLONG */
    { 584, 0x5fe, 0x77 }, /* ENAVAIL */
    { 584, 0x200, 0x8a }, /* ENAVAIL */
    { 592, 0x5fe, 0x64 }, /* ENETDOWN */
    { 592, 0x200, 0x7f }, /* ENETDOWN */
    { 601, 0x5fe, 0x66 }, /* ENETRESET */
    { 601, 0x200, 0x81 }, /* ENETRESET */
    { 611, 0x5fe, 0x65 }, /* ENETUNREACH */
    { 611, 0x200, 0x80 }, /* ENETUNREACH */
    { 623, 0x7fe, 0x17 }, /* ENFILE */
    { 630, 0x5fe, 0x37 }, /* ENOANO */
    { 630, 0x200, 0x35 }, /* ENOANO */
    { 637, 0x5fe, 0x69 }, /* ENOBUFS */
    { 637, 0x200, 0x84 }, /* ENOBUFS */
    { 645, 0x5fe, 0x32 }, /* ENOCSI */
    { 645, 0x200, 0x2b }, /* ENOCSI */
    { 652, 0x7fe, 0x3d }, /* ENODATA */
    { 660, 0x7fe, 0x13 }, /* ENODEV */
    { 667, 0x7fe, 0x2 }, /* ENOENT */
    { 674, 0x7fe, 0x8 }, /* ENOEXEC */
    { 682, 0x5fe, 0x7e }, /* ENOKEY */
    { 682, 0x200, 0xa1 }, /* ENOKEY */
    { 689, 0x5fe, 0x25 }, /* ENOLCK */
    { 689, 0x200, 0x2e }, /* ENOLCK */
    { 696, 0x7fe, 0x43 }, /* ENOLINK */
    { 704, 0x5fe, 0x7b }, /* ENOMEDIUM */
    { 704, 0x200, 0x9f }, /* ENOMEDIUM */
    { 714, 0x7fe, 0xc }, /* ENOMEM */
    { 721, 0x5fe, 0x2a }, /* ENOMSG */
    { 721, 0x200, 0x23 }, /* ENOMSG */
    { 728, 0x7fe, 0x40 }, /* ENONET */
    { 735, 0x7fe, 0x41 }, /* ENOPKG */
    { 742, 0x5fe, 0x5c }, /* ENOPROTOOPT */
    { 742, 0x200, 0x63 }, /* ENOPROTOOPT */
    { 754, 0x7fe, 0x1c }, /* ENOSPC */
    { 761, 0x7fe, 0x3f }, /* ENOSR */
    { 767, 0x7fe, 0x3c }, /* ENOSTR */
    { 774, 0x5fe, 0x26 }, /* ENOSYS */
    { 774, 0x200, 0x59 }, /* ENOSYS */
    { 781, 0x7fe, 0xf }, /* ENOTBLK */
    { 789, 0x5fe, 0x6b }, /* ENOTCONN */
    { 789, 0x200, 0x86 }, /* ENOTCONN */
    { 798, 0x7fe, 0x14 }, /* ENOTDIR */
    { 806, 0x5fe, 0x27 }, /* ENOTEMPTY */
    { 806, 0x200, 0x5d }, /* ENOTEMPTY */
    { 816, 0x5fe, 0x76 }, /* ENOTNAM */
    { 816, 0x200, 0x89 }, /* ENOTNAM */
    { 824, 0x5fe, 0x83 }, /* ENOTRECOVERABLE */
    { 824, 0x200, 0xa6 }, /* ENOTRECOVERABLE */
    { 840, 0x5fe, 0x58 }, /* ENOTSOCK */
    { 840, 0x200, 0x5f }, /* ENOTSOCK */
    { 849, 0x7fe, 0x19 }, /* ENOTTY */
    { 856, 0x5fe, 0x4c }, /* ENOTUNIQ */
    { 856, 0x200, 0x50 }, /* ENOTUNIQ */
    { 865, 0x7fe, 0x6 }, /* ENXIO */
    { 871, 0x5fe, 0x5f }, /* EOPNOTSUPP */
    { 871, 0x200, 0x7a }, /* EOPNOTSUPP */
    { 882, 0x5fe, 0x4b }, /* EOVERFLOW */
    { 882, 0x200, 0x4f }, /* EOVERFLOW */
    { 892, 0x5fe, 0x82 }, /* EOWNERDEAD */
    { 892, 0x200, 0xa5 }, /* EOWNERDEAD */
    { 903, 0x7fe, 0x1 }, /* EPERM */
    { 909, 0x5fe, 0x60 }, /* EPFNOSUPPORT */
    { 909, 0x200, 0x7b }, /* EPFNOSUPPORT */
    { 922, 0x7fe, 0x20 }, /* EPIPE */
    { 928, 0x7fe, 0x47 }, /* EPROTO */
    { 935, 0x5fe, 0x5d }, /* EPROTONOSUPPORT */
    { 935, 0x200, 0x78 }, /* EPROTONOSUPPORT */
    { 951, 0x5fe, 0x5b }, /* EPROTOTYPE */
    { 951, 0x200, 0x62 }, /* EPROTOTYPE */
    { 962, 0x7fe, 0x22 }, /* ERANGE */
    { 969, 0x5fe, 0x4e }, /* EREMCHG */
    { 969, 0x200, 0x52 }, /* EREMCHG */
    { 977, 0x200, 0x8e }, /* EREMDEV */
    { 985, 0x7fe, 0x42 }, /* EREMOTE */
    { 993, 0x5fe, 0x79 }, /* EREMOTEIO */
    { 993, 0x200, 0x8c }, /* EREMOTEIO */
    { 1003, 0x5fe, 0x55 }, /* ERESTART */
    { 1003, 0x200, 0x5b }, /* ERESTART */
    { 1012, 0x5fe, 0x84 }, /* ERFKILL */
    { 1012, 0x200, 0xa7 }, /* ERFKILL */
    { 1020, 0x7fe, 0x1e }, /* EROFS */
    { 1026, 0x5fe, 0x6c }, /* ESHUTDOWN */
    { 1026, 0x200, 0x8f }, /* ESHUTDOWN */
    { 1036, 0x5fe, 0x5e }, /* ESOCKTNOSUPPORT */
    { 1036, 0x200, 0x79 }, /* ESOCKTNOSUPPORT */
    { 1052, 0x7fe, 0x1d }, /* ESPIPE */
    { 1059, 0x7fe, 0x3 }, /* ESRCH */
    { 1065, 0x7fe, 0x45 }, /* ESRMNT */
    { 1072, 0x5fe, 0x74 }, /* ESTALE */
    { 1072, 0x200, 0x97 }, /* ESTALE */
    { 1079, 0x5fe, 0x56 }, /* ESTRPIPE */
    { 1079, 0x200, 0x5c }, /* ESTRPIPE */
    { 1088, 0x7fe, 0x3e }, /* ETIME */
    { 1094, 0x5fe, 0x6e }, /* ETIMEDOUT */
    { 1094, 0x200, 0x91 }, /* ETIMEDOUT */
    { 1104, 0x5fe, 0x6d }, /* ETOOMANYREFS */
    { 1104, 0x200, 0x90 }, /* ETOOMANYREFS */
    { 1117, 0x7fe, 0x1a }, /* ETXTBSY */
    { 1125, 0x5fe, 0x75 }, /* EUCLEAN */
    { 1125, 0x200, 0x87 }, /* EUCLEAN */
    { 1133, 0x5fe, 0x31 }, /* EUNATCH */
    { 1133, 0x200, 0x2a }, /* EUNATCH */
    { 1141, 0x5fe, 0x57 }, /* EUSERS */
    { 1141, 0x200, 0x5e }, /* EUSERS */
    { 1148, 0x7fe, 0xb }, /* EWOULDBLOCK */
    { 1160, 0x7fe, 0x12 }, /* EXDEV */
    { 1166, 0x5fe, 0x36 }, /* EXFULL */
    { 1166, 0x200, 0x34 }, /* EXFULL */
};

const size_t qs_abi_n_errnos = G_N_ELEMENTS(qs_abi_errnos);

const char qs_abi_errno_names[] =
    "E2BIG\0"
    "EACCES\0"
    "EADDRINUSE\0"
    "EADDRNOTAVAIL\0"
    "EADV\0"
    "EAFNOSUPPORT\0"
    "EAGAIN\0"
    "EALREADY\0"
    "EBADE\0"
    "EBADF\0"
    "EBADFD\0"
    "EBADMSG\0"
    "EBADR\0"
    "EBADRQC\0"
    "EBADSLT\0"
    "EBFONT\0"
    "EBUSY\0"
    "ECANCELED\0"
    "ECHILD\0"
    "ECHRNG\0"
    "ECOMM\0"
    "ECONNABORTED\0"
    "ECONNREFUSED\0"
    "ECONNRESET\0"
    "EDEADLK\0"
    "EDEADLOCK\0"
    "EDESTADDRREQ\0"
    "EDOM\0"
    "EDOTDOT\0"
    "EDQUOT\0"
    "EEXIST\0"
    "EFAULT\0"
    "EFBIG\0"
    "EFSBADCRC\0"
    "EFSCORRUPTED\0"
    "EFTYPE\0"
    "EHOSTDOWN\0"
    "EHOSTUNREACH\0"
    "EHWPOISON\0"
    "EIDRM\0"
    "EILSEQ\0"
    "EINIT\0"
    "EINPROGRESS\0"
    "EINTR\0"
    "EINVAL\0"
    "EIO\0"
    "EISCONN\0"
    "EISDIR\0"
    "EISNAM\0"
    "EKEYEXPIRED\0"
    "EKEYREJECTED\0"
    "EKEYREVOKED\0"
    "EL2HLT\0"
    "EL2NSYNC\0"
    "EL3HLT\0"
    "EL3RST\0"
    "ELIBACC\0"
    "ELIBBAD\0"
    "ELIBEXEC\0"
    "ELIBMAX\0"
    "ELIBSCN\0"
    "ELNRNG\0"
    "ELOOP\0"
    "EMEDIUMTYPE\0"
    "EMFILE\0"
    "EMLINK\0"
    "EMSGSIZE\0"
    "EMULTIHOP\0"
    "ENAMETOOLONG\0"
    "ENAVAIL\0"
    "ENETDOWN\0"
    "ENETRESET\0"
    "ENETUNREACH\0"
    "ENFILE\0"
    "ENOANO\0"
    "ENOBUFS\0"
    "ENOCSI\0"
    "ENODATA\0"
    "ENODEV\0"
    "ENOENT\0"
    "ENOEXEC\0"
    "ENOKEY\0"
    "ENOLCK\0"
    "ENOLINK\0"
    "ENOMEDIUM\0"
    "ENOMEM\0"
    "ENOMSG\0"
    "ENONET\0"
    "ENOPKG\0"
    "ENOPROTOOPT\0"
    "ENOSPC\0"
    "ENOSR\0"
    "ENOSTR\0"
    "ENOSYS\0"
    "ENOTBLK\0"
    "ENOTCONN\0"
    "ENOTDIR\0"
    "ENOTEMPTY\0"
    "ENOTNAM\0"
    "ENOTRECOVERABLE\0"
    "ENOTSOCK\0"
    "ENOTTY\0"
    "ENOTUNIQ\0"
    "ENXIO\0"
    "EOPNOTSUPP\0"
    "EOVERFLOW\0"
    "EOWNERDEAD\0"
    "EPERM\0"
    "EPFNOSUPPORT\0"
    "EPIPE\0"
    "EPROTO\0"
    "EPROTONOSUPPORT\0"
    "EPROTOTYPE\0"
    "ERANGE\0"
    "EREMCHG\0"
    "EREMDEV\0"
    "EREMOTE\0"
    "EREMOTEIO\0"
    "ERESTART\0"
    "ERFKILL\0"
    "EROFS\0"
    "ESHUTDOWN\0"
    "ESOCKTNOSUPPORT\0"
    "ESPIPE\0"
    "ESRCH\0"
    "ESRMNT\0"
    "ESTALE\0"
    "ESTRPIPE\0"
    "ETIME\0"
    "ETIMEDOUT\0"
    "ETOOMANYREFS\0"
    "ETXTBSY\0"
    "EUCLEAN\0"
    "EUNATCH\0"
    "EUSERS\0"
    "EWOULDBLOCK\0"
    "EXDEV\0"
    "EXFULL\0";
