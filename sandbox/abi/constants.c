/*
 * qsandbox: named constants and error numbers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 7.2.13-1
 */
#include "tables.h"

const AbiConstant abi_constants[] = {
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
    { 5248, 0x7fe, 0x7 }, /* CLOCK_BOOTTIME */
    { 5263, 0x7fe, 0x9 }, /* CLOCK_BOOTTIME_ALARM */
    { 5284, 0x7fe, 0x0 }, /* CLOCK_DEFAULT */
    { 5298, 0x7fe, 0x1 }, /* CLOCK_EXT */
    { 5308, 0x7fe, 0x2 }, /* CLOCK_INT */
    { 5318, 0x7fe, 0x1 }, /* CLOCK_MONOTONIC */
    { 5334, 0x7fe, 0x6 }, /* CLOCK_MONOTONIC_COARSE */
    { 5357, 0x7fe, 0x4 }, /* CLOCK_MONOTONIC_RAW */
    { 5377, 0x7fe, 0x2 }, /* CLOCK_PROCESS_CPUTIME_ID */
    { 5402, 0x7fe, 0x0 }, /* CLOCK_REALTIME */
    { 5417, 0x7fe, 0x8 }, /* CLOCK_REALTIME_ALARM */
    { 5438, 0x7fe, 0x5 }, /* CLOCK_REALTIME_COARSE */
    { 5460, 0x7fe, 0xa }, /* CLOCK_SGI_CYCLE */
    { 5476, 0x7fe, 0xb }, /* CLOCK_TAI */
    { 5486, 0x7fe, 0x3 }, /* CLOCK_THREAD_CPUTIME_ID */
    { 5510, 0x7fe, 0x4 }, /* CLOCK_TXFROMRX */
    { 5525, 0x7fe, 0x3 }, /* CLOCK_TXINT */
    { 5537, 0x7fe, 0x40 }, /* CLONE_ARGS_SIZE_VER0 */
    { 5558, 0x7fe, 0x50 }, /* CLONE_ARGS_SIZE_VER1 */
    { 5579, 0x7fe, 0x58 }, /* CLONE_ARGS_SIZE_VER2 */
    { 5600, 0x7fe, 0x400000000 }, /* CLONE_AUTOREAP */
    { 5615, 0x7fe, 0x200000 }, /* CLONE_CHILD_CLEARTID */
    { 5636, 0x7fe, 0x1000000 }, /* CLONE_CHILD_SETTID */
    { 5655, 0x7fe, 0x100000000 }, /* CLONE_CLEAR_SIGHAND */
    { 5675, 0x7fe, 0x400000 }, /* CLONE_DETACHED */
    { 5690, 0x7fe, 0x2000000000 }, /* CLONE_EMPTY_MNTNS */
    { 5708, 0x7fe, 0x400 }, /* CLONE_FILES */
    { 5720, 0x7fe, 0x200 }, /* CLONE_FS */
    { 5729, 0x7fe, 0x200000000 }, /* CLONE_INTO_CGROUP */
    { 5747, 0x7fe, 0x80000000 }, /* CLONE_IO */
    { 5756, 0x7fe, 0x2000000 }, /* CLONE_NEWCGROUP */
    { 5772, 0x7fe, 0x8000000 }, /* CLONE_NEWIPC */
    { 5785, 0x7fe, 0x40000000 }, /* CLONE_NEWNET */
    { 5798, 0x7fe, 0x20000 }, /* CLONE_NEWNS */
    { 5810, 0x7fe, 0x20000000 }, /* CLONE_NEWPID */
    { 5823, 0x7fe, 0x80 }, /* CLONE_NEWTIME */
    { 5837, 0x7fe, 0x10000000 }, /* CLONE_NEWUSER */
    { 5851, 0x7fe, 0x4000000 }, /* CLONE_NEWUTS */
    { 5864, 0x7fe, 0x800000000 }, /* CLONE_NNP */
    { 5874, 0x7fe, 0x8000 }, /* CLONE_PARENT */
    { 5887, 0x7fe, 0x100000 }, /* CLONE_PARENT_SETTID */
    { 5907, 0x7fe, 0x1000 }, /* CLONE_PIDFD */
    { 5919, 0x7fe, 0x1000000000 }, /* CLONE_PIDFD_AUTOKILL */
    { 5940, 0x7fe, 0x2000 }, /* CLONE_PTRACE */
    { 5953, 0x7fe, 0x80000 }, /* CLONE_SETTLS */
    { 5966, 0x7fe, 0x800 }, /* CLONE_SIGHAND */
    { 5980, 0x7fe, 0x40000 }, /* CLONE_SYSVSEM */
    { 5994, 0x7fe, 0x10000 }, /* CLONE_THREAD */
    { 6007, 0x7fe, 0x800000 }, /* CLONE_UNTRACED */
    { 6022, 0x7fe, 0x4000 }, /* CLONE_VFORK */
    { 6034, 0x7fe, 0x100 }, /* CLONE_VM */
    { 6043, 0x7fe, 0x4 }, /* CLOSE_RANGE_CLOEXEC */
    { 6063, 0x7fe, 0x2 }, /* CLOSE_RANGE_UNSHARE */
    { 6083, 0x7fe, 0xff }, /* CSIGNAL */
    { 6091, 0x7fe, 0x62 }, /* DMA_BUF_BASE */
    { 6104, 0x7fe, 0xc0086202 }, /* DMA_BUF_IOCTL_EXPORT_SYNC_FILE */
    { 6135, 0x47e, 0x40086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 6135, 0x380, 0x80086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 6166, 0x47e, 0x40086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 6166, 0x380, 0x80086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 6185, 0x7fe, 0x444d4142 }, /* DMA_BUF_MAGIC */
    { 6199, 0x7fe, 0x20 }, /* DMA_BUF_NAME_LEN */
    { 6216, 0x46a, 0x40086201 }, /* DMA_BUF_SET_NAME */
    { 6216, 0x014, 0x40046201 }, /* DMA_BUF_SET_NAME */
    { 6216, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME */
    { 6233, 0x47e, 0x40046201 }, /* DMA_BUF_SET_NAME_A */
    { 6233, 0x380, 0x80046201 }, /* DMA_BUF_SET_NAME_A */
    { 6252, 0x47e, 0x40086201 }, /* DMA_BUF_SET_NAME_B */
    { 6252, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME_B */
    { 6271, 0x7fe, 0x4 }, /* DMA_BUF_SYNC_END */
    { 6288, 0x7fe, 0x1 }, /* DMA_BUF_SYNC_READ */
    { 6306, 0x7fe, 0x3 }, /* DMA_BUF_SYNC_RW */
    { 6322, 0x7fe, 0x0 }, /* DMA_BUF_SYNC_START */
    { 6341, 0x7fe, 0x7 }, /* DMA_BUF_SYNC_VALID_FLAGS_MASK */
    { 6371, 0x7fe, 0x2 }, /* DMA_BUF_SYNC_WRITE */
    { 6390, 0x7fe, 0xc0184800 }, /* DMA_HEAP_IOCTL_ALLOC */
    { 6411, 0x7fe, 0x48 }, /* DMA_HEAP_IOC_MAGIC */
    { 6430, 0x7fe, 0x80003 }, /* DMA_HEAP_VALID_FD_FLAGS */
    { 6454, 0x7fe, 0x0 }, /* DMA_HEAP_VALID_HEAP_FLAGS */
    { 6480, 0x7fe, 0x20 }, /* DM_ACTIVE_PRESENT_FLAG */
    { 6503, 0x7fe, 0x100 }, /* DM_BUFFER_FULL_FLAG */
    { 6523, 0x7fe, 0x10000 }, /* DM_DATA_OUT_FLAG */
    { 6540, 0x7fe, 0x20000 }, /* DM_DEFERRED_REMOVE */
    { 6559, 0x7fe, 0xc138fd10 }, /* DM_DEV_ARM_POLL */
    { 6575, 0x7fe, 0x10 }, /* DM_DEV_ARM_POLL_CMD */
    { 6595, 0x7fe, 0xc138fd03 }, /* DM_DEV_CREATE */
    { 6609, 0x7fe, 0x3 }, /* DM_DEV_CREATE_CMD */
    { 6627, 0x7fe, 0xc138fd04 }, /* DM_DEV_REMOVE */
    { 6641, 0x7fe, 0x4 }, /* DM_DEV_REMOVE_CMD */
    { 6659, 0x7fe, 0xc138fd05 }, /* DM_DEV_RENAME */
    { 6673, 0x7fe, 0x5 }, /* DM_DEV_RENAME_CMD */
    { 6691, 0x7fe, 0xc138fd0f }, /* DM_DEV_SET_GEOMETRY */
    { 6711, 0x7fe, 0xf }, /* DM_DEV_SET_GEOMETRY_CMD */
    { 6735, 0x7fe, 0xc138fd07 }, /* DM_DEV_STATUS */
    { 6749, 0x7fe, 0x7 }, /* DM_DEV_STATUS_CMD */
    { 6767, 0x7fe, 0xc138fd06 }, /* DM_DEV_SUSPEND */
    { 6782, 0x7fe, 0x6 }, /* DM_DEV_SUSPEND_CMD */
    { 6801, 0x7fe, 0xc138fd08 }, /* DM_DEV_WAIT */
    { 6813, 0x7fe, 0x8 }, /* DM_DEV_WAIT_CMD */
    { 6829, 0x7fe, 0xc138fd11 }, /* DM_GET_TARGET_VERSION */
    { 6851, 0x7fe, 0x11 }, /* DM_GET_TARGET_VERSION_CMD */
    { 6877, 0x7fe, 0x80000 }, /* DM_IMA_MEASUREMENT_FLAG */
    { 6901, 0x7fe, 0x40 }, /* DM_INACTIVE_PRESENT_FLAG */
    { 6926, 0x7fe, 0x40000 }, /* DM_INTERNAL_SUSPEND_FLAG */
    { 6951, 0x7fe, 0xfd }, /* DM_IOCTL */
    { 6960, 0x7fe, 0xc138fd02 }, /* DM_LIST_DEVICES */
    { 6976, 0x7fe, 0x2 }, /* DM_LIST_DEVICES_CMD */
    { 6996, 0x7fe, 0xc138fd0d }, /* DM_LIST_VERSIONS */
    { 7013, 0x7fe, 0xd }, /* DM_LIST_VERSIONS_CMD */
    { 7034, 0x7fe, 0x10 }, /* DM_MAX_TYPE_NAME */
    { 7051, 0x47e, 0xfd12 }, /* DM_MPATH_PROBE_PATHS */
    { 7051, 0x380, 0x2000fd12 }, /* DM_MPATH_PROBE_PATHS */
    { 7072, 0x7fe, 0x12 }, /* DM_MPATH_PROBE_PATHS_CMD */
    { 7097, 0x7fe, 0x800 }, /* DM_NOFLUSH_FLAG */
    { 7113, 0x7fe, 0x8 }, /* DM_PERSISTENT_DEV_FLAG */
    { 7136, 0x7fe, 0x1000 }, /* DM_QUERY_INACTIVE_TABLE_FLAG */
    { 7165, 0x7fe, 0x1 }, /* DM_READONLY_FLAG */
    { 7182, 0x7fe, 0xc138fd01 }, /* DM_REMOVE_ALL */
    { 7196, 0x7fe, 0x1 }, /* DM_REMOVE_ALL_CMD */
    { 7214, 0x7fe, 0x8000 }, /* DM_SECURE_DATA_FLAG */
    { 7234, 0x7fe, 0x200 }, /* DM_SKIP_BDGET_FLAG */
    { 7253, 0x7fe, 0x400 }, /* DM_SKIP_LOCKFS_FLAG */
    { 7273, 0x7fe, 0x10 }, /* DM_STATUS_TABLE_FLAG */
    { 7294, 0x7fe, 0x2 }, /* DM_SUSPEND_FLAG */
    { 7310, 0x7fe, 0xc138fd0a }, /* DM_TABLE_CLEAR */
    { 7325, 0x7fe, 0xa }, /* DM_TABLE_CLEAR_CMD */
    { 7344, 0x7fe, 0xc138fd0b }, /* DM_TABLE_DEPS */
    { 7358, 0x7fe, 0xb }, /* DM_TABLE_DEPS_CMD */
    { 7376, 0x7fe, 0xc138fd09 }, /* DM_TABLE_LOAD */
    { 7390, 0x7fe, 0x9 }, /* DM_TABLE_LOAD_CMD */
    { 7408, 0x7fe, 0xc138fd0c }, /* DM_TABLE_STATUS */
    { 7424, 0x7fe, 0xc }, /* DM_TABLE_STATUS_CMD */
    { 7444, 0x7fe, 0xc138fd0e }, /* DM_TARGET_MSG */
    { 7458, 0x7fe, 0xe }, /* DM_TARGET_MSG_CMD */
    { 7476, 0x7fe, 0x2000 }, /* DM_UEVENT_GENERATED_FLAG */
    { 7501, 0x7fe, 0x4000 }, /* DM_UUID_FLAG */
    { 7514, 0x7fe, 0x81 }, /* DM_UUID_LEN */
    { 7526, 0x7fe, 0xc138fd00 }, /* DM_VERSION */
    { 7537, 0x7fe, 0x0 }, /* DM_VERSION_CMD */
    { 7552, 0x7fe, 0x1 }, /* DN_ACCESS */
    { 7562, 0x7fe, 0x20 }, /* DN_ATTRIB */
    { 7572, 0x7fe, 0x4 }, /* DN_CREATE */
    { 7582, 0x7fe, 0x8 }, /* DN_DELETE */
    { 7592, 0x7fe, 0x2 }, /* DN_MODIFY */
    { 7602, 0x7fe, 0x80000000 }, /* DN_MULTISHOT */
    { 7615, 0x7fe, 0x10 }, /* DN_RENAME */
    { 7625, 0x7ea, 0xc0206416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7625, 0x014, 0xc0186416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7644, 0x7fe, 0xc0086420 }, /* DRM_IOCTL_ADD_CTX */
    { 7662, 0x7fe, 0xc0046427 }, /* DRM_IOCTL_ADD_DRAW */
    { 7681, 0x7ea, 0xc0286415 }, /* DRM_IOCTL_ADD_MAP */
    { 7681, 0x014, 0xc0186415 }, /* DRM_IOCTL_ADD_MAP */
    { 7699, 0x47e, 0x6430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7699, 0x380, 0x20006430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7721, 0x7ea, 0xc0206434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7721, 0x014, 0xc0106434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7741, 0x46a, 0x40106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7741, 0x014, 0x40086436 }, /* DRM_IOCTL_AGP_BIND */
    { 7741, 0x380, 0x80106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7760, 0x46a, 0x40086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7760, 0x014, 0x40046432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7760, 0x380, 0x80086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7781, 0x46a, 0x40206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7781, 0x014, 0x40106435 }, /* DRM_IOCTL_AGP_FREE */
    { 7781, 0x380, 0x80206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7800, 0x46a, 0x80386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7800, 0x014, 0x80206433 }, /* DRM_IOCTL_AGP_INFO */
    { 7800, 0x380, 0x40386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7819, 0x47e, 0x6431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7819, 0x380, 0x20006431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7841, 0x46a, 0x40106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7841, 0x014, 0x40086437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7841, 0x380, 0x80106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7862, 0x47e, 0x40046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7862, 0x380, 0x80046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7883, 0x7fe, 0x64 }, /* DRM_IOCTL_BASE */
    { 7898, 0x7fe, 0xc0046412 }, /* DRM_IOCTL_BLOCK */
    { 7914, 0x47e, 0x40086414 }, /* DRM_IOCTL_CONTROL */
    { 7914, 0x380, 0x80086414 }, /* DRM_IOCTL_CONTROL */
    { 7932, 0x7fe, 0xc018643b }, /* DRM_IOCTL_CRTC_GET_SEQUENCE */
    { 7960, 0x7fe, 0xc018643c }, /* DRM_IOCTL_CRTC_QUEUE_SEQUENCE */
    { 7990, 0x7ea, 0xc0406429 }, /* DRM_IOCTL_DMA */
    { 7990, 0x014, 0xc0286429 }, /* DRM_IOCTL_DMA */
    { 8004, 0x47e, 0x641f }, /* DRM_IOCTL_DROP_MASTER */
    { 8004, 0x380, 0x2000641f }, /* DRM_IOCTL_DROP_MASTER */
    { 8026, 0x47e, 0x4008642c }, /* DRM_IOCTL_FINISH */
    { 8026, 0x380, 0x8008642c }, /* DRM_IOCTL_FINISH */
    { 8043, 0x46a, 0x4010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8043, 0x014, 0x4008641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8043, 0x380, 0x8010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 8063, 0x7fe, 0xc00864d2 }, /* DRM_IOCTL_GEM_CHANGE_HANDLE */
    { 8091, 0x47e, 0x40086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 8091, 0x380, 0x80086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 8111, 0x7fe, 0xc008640a }, /* DRM_IOCTL_GEM_FLINK */
    { 8131, 0x7fe, 0xc010640b }, /* DRM_IOCTL_GEM_OPEN */
    { 8150, 0x7fe, 0xc010640c }, /* DRM_IOCTL_GET_CAP */
    { 8168, 0x7ea, 0xc0286405 }, /* DRM_IOCTL_GET_CLIENT */
    { 8168, 0x014, 0xc0186405 }, /* DRM_IOCTL_GET_CLIENT */
    { 8189, 0x7fe, 0xc0086423 }, /* DRM_IOCTL_GET_CTX */
    { 8207, 0x47e, 0x80046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 8207, 0x380, 0x40046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 8227, 0x7ea, 0xc0286404 }, /* DRM_IOCTL_GET_MAP */
    { 8227, 0x014, 0xc0186404 }, /* DRM_IOCTL_GET_MAP */
    { 8245, 0x7ea, 0xc010641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8245, 0x014, 0xc008641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8269, 0x46a, 0x80f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8269, 0x014, 0x807c6406 }, /* DRM_IOCTL_GET_STATS */
    { 8269, 0x380, 0x40f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8289, 0x7ea, 0xc0106401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8289, 0x014, 0xc0086401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8310, 0x7ea, 0xc0106418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8310, 0x014, 0xc0086418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8330, 0x7fe, 0xc0106403 }, /* DRM_IOCTL_IRQ_BUSID */
    { 8350, 0x47e, 0x4008642a }, /* DRM_IOCTL_LOCK */
    { 8350, 0x380, 0x8008642a }, /* DRM_IOCTL_LOCK */
    { 8365, 0x7ea, 0xc0186419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8365, 0x014, 0xc00c6419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8384, 0x46a, 0x40206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8384, 0x014, 0x40186417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8384, 0x380, 0x80206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8404, 0x47e, 0x40086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8404, 0x380, 0x80086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8426, 0x7fe, 0xc01c64ae }, /* DRM_IOCTL_MODE_ADDFB */
    { 8447, 0x7fa, 0xc06864b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8447, 0x004, 0xc06464b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8469, 0x7fe, 0xc03864bc }, /* DRM_IOCTL_MODE_ATOMIC */
    { 8491, 0x7fe, 0xc04864a8 }, /* DRM_IOCTL_MODE_ATTACHMODE */
    { 8517, 0x7fe, 0xc00864d0 }, /* DRM_IOCTL_MODE_CLOSEFB */
    { 8540, 0x7fe, 0xc01064bd }, /* DRM_IOCTL_MODE_CREATEPROPBLOB */
    { 8570, 0x7fe, 0xc02064b2 }, /* DRM_IOCTL_MODE_CREATE_DUMB */
    { 8597, 0x7fe, 0xc01864c6 }, /* DRM_IOCTL_MODE_CREATE_LEASE */
    { 8625, 0x7fe, 0xc01c64a3 }, /* DRM_IOCTL_MODE_CURSOR */
    { 8647, 0x7fe, 0xc02464bb }, /* DRM_IOCTL_MODE_CURSOR2 */
    { 8670, 0x7fe, 0xc00464be }, /* DRM_IOCTL_MODE_DESTROYPROPBLOB */
    { 8701, 0x7fe, 0xc00464b4 }, /* DRM_IOCTL_MODE_DESTROY_DUMB */
    { 8729, 0x7fe, 0xc04864a9 }, /* DRM_IOCTL_MODE_DETACHMODE */
    { 8755, 0x7fe, 0xc01864b1 }, /* DRM_IOCTL_MODE_DIRTYFB */
    { 8778, 0x7fe, 0xc05064a7 }, /* DRM_IOCTL_MODE_GETCONNECTOR */
    { 8806, 0x7fe, 0xc06864a1 }, /* DRM_IOCTL_MODE_GETCRTC */
    { 8829, 0x7fe, 0xc01464a6 }, /* DRM_IOCTL_MODE_GETENCODER */
    { 8855, 0x7fe, 0xc01c64ad }, /* DRM_IOCTL_MODE_GETFB */
    { 8876, 0x7fa, 0xc06864ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8876, 0x004, 0xc06464ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8898, 0x7fe, 0xc02064a4 }, /* DRM_IOCTL_MODE_GETGAMMA */
    { 8922, 0x7fe, 0xc02064b6 }, /* DRM_IOCTL_MODE_GETPLANE */
    { 8946, 0x7fa, 0xc01064b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 8946, 0x004, 0xc00c64b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 8979, 0x7fe, 0xc01064ac }, /* DRM_IOCTL_MODE_GETPROPBLOB */
    { 9006, 0x7fe, 0xc04064aa }, /* DRM_IOCTL_MODE_GETPROPERTY */
    { 9033, 0x7fe, 0xc04064a0 }, /* DRM_IOCTL_MODE_GETRESOURCES */
    { 9061, 0x7fe, 0xc01064c8 }, /* DRM_IOCTL_MODE_GET_LEASE */
    { 9086, 0x7fe, 0xc01064c7 }, /* DRM_IOCTL_MODE_LIST_LESSEES */
    { 9114, 0x7fe, 0xc01064b3 }, /* DRM_IOCTL_MODE_MAP_DUMB */
    { 9138, 0x7fa, 0xc02064b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 9138, 0x004, 0xc01c64b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 9171, 0x7fa, 0xc01864ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 9171, 0x004, 0xc01464ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 9202, 0x7fe, 0xc01864b0 }, /* DRM_IOCTL_MODE_PAGE_FLIP */
    { 9227, 0x7fe, 0xc00464c9 }, /* DRM_IOCTL_MODE_REVOKE_LEASE */
    { 9255, 0x7fe, 0xc00464af }, /* DRM_IOCTL_MODE_RMFB */
    { 9275, 0x7fe, 0xc06864a2 }, /* DRM_IOCTL_MODE_SETCRTC */
    { 9298, 0x7fe, 0xc02064a5 }, /* DRM_IOCTL_MODE_SETGAMMA */
    { 9322, 0x7fe, 0xc03064b7 }, /* DRM_IOCTL_MODE_SETPLANE */
    { 9346, 0x7fe, 0xc01064ab }, /* DRM_IOCTL_MODE_SETPROPERTY */
    { 9373, 0x47e, 0x40086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9373, 0x380, 0x80086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9391, 0x47e, 0x40086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9391, 0x380, 0x80086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9409, 0x7fe, 0xc00c642e }, /* DRM_IOCTL_PRIME_FD_TO_HANDLE */
    { 9438, 0x7fe, 0xc00c642d }, /* DRM_IOCTL_PRIME_HANDLE_TO_FD */
    { 9467, 0x7ea, 0xc0106426 }, /* DRM_IOCTL_RES_CTX */
    { 9467, 0x014, 0xc0086426 }, /* DRM_IOCTL_RES_CTX */
    { 9485, 0x7fe, 0xc0086421 }, /* DRM_IOCTL_RM_CTX */
    { 9502, 0x7fe, 0xc0046428 }, /* DRM_IOCTL_RM_DRAW */
    { 9520, 0x46a, 0x4028641b }, /* DRM_IOCTL_RM_MAP */
    { 9520, 0x014, 0x4018641b }, /* DRM_IOCTL_RM_MAP */
    { 9520, 0x380, 0x8028641b }, /* DRM_IOCTL_RM_MAP */
    { 9537, 0x47e, 0x4010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9537, 0x380, 0x8010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9562, 0x7fe, 0xc01064d1 }, /* DRM_IOCTL_SET_CLIENT_NAME */
    { 9588, 0x47e, 0x641e }, /* DRM_IOCTL_SET_MASTER */
    { 9588, 0x380, 0x2000641e }, /* DRM_IOCTL_SET_MASTER */
    { 9609, 0x46a, 0x4010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9609, 0x014, 0x4008641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9609, 0x380, 0x8010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9633, 0x46a, 0x40106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9633, 0x014, 0x40086410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9633, 0x380, 0x80106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9654, 0x7fe, 0xc0106407 }, /* DRM_IOCTL_SET_VERSION */
    { 9676, 0x7ea, 0xc0106438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9676, 0x014, 0xc0086438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9695, 0x46a, 0x40106439 }, /* DRM_IOCTL_SG_FREE */
    { 9695, 0x014, 0x40086439 }, /* DRM_IOCTL_SG_FREE */
    { 9695, 0x380, 0x80106439 }, /* DRM_IOCTL_SG_FREE */
    { 9713, 0x47e, 0x40086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9713, 0x380, 0x80086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9734, 0x7fe, 0xc00864bf }, /* DRM_IOCTL_SYNCOBJ_CREATE */
    { 9759, 0x7fe, 0xc00864c0 }, /* DRM_IOCTL_SYNCOBJ_DESTROY */
    { 9785, 0x7fe, 0xc01864cf }, /* DRM_IOCTL_SYNCOBJ_EVENTFD */
    { 9811, 0x7fe, 0xc01864c2 }, /* DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE */
    { 9842, 0x7fe, 0xc01864c1 }, /* DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD */
    { 9873, 0x7fe, 0xc01864cb }, /* DRM_IOCTL_SYNCOBJ_QUERY */
    { 9897, 0x7fe, 0xc01064c4 }, /* DRM_IOCTL_SYNCOBJ_RESET */
    { 9921, 0x7fe, 0xc01064c5 }, /* DRM_IOCTL_SYNCOBJ_SIGNAL */
    { 9946, 0x7fe, 0xc01864cd }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL */
    { 9980, 0x7fe, 0xc03064ca }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT */
    { 10012, 0x7fe, 0xc02064cc }, /* DRM_IOCTL_SYNCOBJ_TRANSFER */
    { 10039, 0x7fe, 0xc02864c3 }, /* DRM_IOCTL_SYNCOBJ_WAIT */
    { 10062, 0x7fe, 0xc0046413 }, /* DRM_IOCTL_UNBLOCK */
    { 10080, 0x47e, 0x4008642b }, /* DRM_IOCTL_UNLOCK */
    { 10080, 0x380, 0x8008642b }, /* DRM_IOCTL_UNLOCK */
    { 10097, 0x47a, 0x4018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10097, 0x004, 0x4014643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10097, 0x380, 0x8018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 10119, 0x7ea, 0xc0406400 }, /* DRM_IOCTL_VERSION */
    { 10119, 0x014, 0xc0246400 }, /* DRM_IOCTL_VERSION */
    { 10137, 0x7ea, 0xc018643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 10137, 0x014, 0xc010643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 10159, 0x7fe, 0x5392 }, /* DVD_AUTH */
    { 10168, 0x7fe, 0x5 }, /* DVD_AUTH_ESTABLISHED */
    { 10189, 0x7fe, 0x6 }, /* DVD_AUTH_FAILURE */
    { 10206, 0x7fe, 0x3 }, /* DVD_CGMS_RESTRICTED */
    { 10226, 0x7fe, 0x2 }, /* DVD_CGMS_SINGLE */
    { 10242, 0x7fe, 0x0 }, /* DVD_CGMS_UNRESTRICTED */
    { 10264, 0x7fe, 0x1 }, /* DVD_CPM_COPYRIGHTED */
    { 10284, 0x7fe, 0x0 }, /* DVD_CPM_NO_COPYRIGHT */
    { 10305, 0x7fe, 0x1 }, /* DVD_CP_SEC_EXIST */
    { 10322, 0x7fe, 0x0 }, /* DVD_CP_SEC_NONE */
    { 10338, 0x7fe, 0x1 }, /* DVD_HOST_SEND_CHALLENGE */
    { 10362, 0x7fe, 0x4 }, /* DVD_HOST_SEND_KEY2 */
    { 10381, 0x7fe, 0xb }, /* DVD_HOST_SEND_RPC_STATE */
    { 10405, 0x7fe, 0x9 }, /* DVD_INVALIDATE_AGID */
    { 10425, 0x7fe, 0x4 }, /* DVD_LAYERS */
    { 10436, 0x7fe, 0x0 }, /* DVD_LU_SEND_AGID */
    { 10453, 0x7fe, 0x8 }, /* DVD_LU_SEND_ASF */
    { 10469, 0x7fe, 0x3 }, /* DVD_LU_SEND_CHALLENGE */
    { 10491, 0x7fe, 0x2 }, /* DVD_LU_SEND_KEY1 */
    { 10508, 0x7fe, 0xa }, /* DVD_LU_SEND_RPC_STATE */
    { 10530, 0x7fe, 0x7 }, /* DVD_LU_SEND_TITLE_KEY */
    { 10552, 0x7fe, 0x5390 }, /* DVD_READ_STRUCT */
    { 10568, 0x7fe, 0x3 }, /* DVD_STRUCT_BCA */
    { 10583, 0x7fe, 0x1 }, /* DVD_STRUCT_COPYRIGHT */
    { 10604, 0x7fe, 0x2 }, /* DVD_STRUCT_DISCKEY */
    { 10623, 0x7fe, 0x4 }, /* DVD_STRUCT_MANUFACT */
    { 10643, 0x7fe, 0x0 }, /* DVD_STRUCT_PHYSICAL */
    { 10663, 0x7fe, 0x5391 }, /* DVD_WRITE_STRUCT */
    { 10680, 0x7fe, 0x80000 }, /* EFD_CLOEXEC */
    { 10692, 0x5fe, 0x800 }, /* EFD_NONBLOCK */
    { 10692, 0x200, 0x80 }, /* EFD_NONBLOCK */
    { 10705, 0x7fe, 0x1 }, /* EFD_SEMAPHORE */
    { 10719, 0x7fe, 0x8 }, /* EPOLLERR */
    { 10728, 0x7fe, 0x80000000 }, /* EPOLLET */
    { 10736, 0x7fe, 0x10000000 }, /* EPOLLEXCLUSIVE */
    { 10751, 0x7fe, 0x10 }, /* EPOLLHUP */
    { 10760, 0x7fe, 0x1 }, /* EPOLLIN */
    { 10768, 0x7fe, 0x400 }, /* EPOLLMSG */
    { 10777, 0x7fe, 0x20 }, /* EPOLLNVAL */
    { 10787, 0x7fe, 0x40000000 }, /* EPOLLONESHOT */
    { 10800, 0x7fe, 0x4 }, /* EPOLLOUT */
    { 10809, 0x7fe, 0x2 }, /* EPOLLPRI */
    { 10818, 0x7fe, 0x80 }, /* EPOLLRDBAND */
    { 10830, 0x7fe, 0x2000 }, /* EPOLLRDHUP */
    { 10841, 0x7fe, 0x40 }, /* EPOLLRDNORM */
    { 10853, 0x7fe, 0x20000000 }, /* EPOLLWAKEUP */
    { 10865, 0x7fe, 0x200 }, /* EPOLLWRBAND */
    { 10877, 0x7fe, 0x100 }, /* EPOLLWRNORM */
    { 10889, 0x7fe, 0x80000 }, /* EPOLL_CLOEXEC */
    { 10903, 0x7fe, 0x1 }, /* EPOLL_CTL_ADD */
    { 10917, 0x7fe, 0x2 }, /* EPOLL_CTL_DEL */
    { 10931, 0x7fe, 0x3 }, /* EPOLL_CTL_MOD */
    { 10945, 0x7fe, 0x8a }, /* EPOLL_IOC_TYPE */
    { 10960, 0x7fe, 0x8000000 }, /* EPOLL_URING_WAKE */
    { 10977, 0x47e, 0x80044584 }, /* EVIOCGEFFECTS */
    { 10977, 0x380, 0x40044584 }, /* EVIOCGEFFECTS */
    { 10991, 0x47e, 0x80084502 }, /* EVIOCGID */
    { 10991, 0x380, 0x40084502 }, /* EVIOCGID */
    { 11000, 0x47e, 0x80084504 }, /* EVIOCGKEYCODE */
    { 11000, 0x380, 0x40084504 }, /* EVIOCGKEYCODE */
    { 11014, 0x47e, 0x80284504 }, /* EVIOCGKEYCODE_V2 */
    { 11014, 0x380, 0x40284504 }, /* EVIOCGKEYCODE_V2 */
    { 11031, 0x47e, 0x80104592 }, /* EVIOCGMASK */
    { 11031, 0x380, 0x40104592 }, /* EVIOCGMASK */
    { 11042, 0x47e, 0x40044590 }, /* EVIOCGRAB */
    { 11042, 0x380, 0x80044590 }, /* EVIOCGRAB */
    { 11052, 0x47e, 0x80084503 }, /* EVIOCGREP */
    { 11052, 0x380, 0x40084503 }, /* EVIOCGREP */
    { 11062, 0x47e, 0x80044501 }, /* EVIOCGVERSION */
    { 11062, 0x380, 0x40044501 }, /* EVIOCGVERSION */
    { 11076, 0x47e, 0x40044591 }, /* EVIOCREVOKE */
    { 11076, 0x380, 0x80044591 }, /* EVIOCREVOKE */
    { 11088, 0x47e, 0x40044581 }, /* EVIOCRMFF */
    { 11088, 0x380, 0x80044581 }, /* EVIOCRMFF */
    { 11098, 0x47e, 0x400445a0 }, /* EVIOCSCLOCKID */
    { 11098, 0x380, 0x800445a0 }, /* EVIOCSCLOCKID */
    { 11112, 0x46a, 0x40304580 }, /* EVIOCSFF */
    { 11112, 0x014, 0x402c4580 }, /* EVIOCSFF */
    { 11112, 0x380, 0x80304580 }, /* EVIOCSFF */
    { 11121, 0x47e, 0x40084504 }, /* EVIOCSKEYCODE */
    { 11121, 0x380, 0x80084504 }, /* EVIOCSKEYCODE */
    { 11135, 0x47e, 0x40284504 }, /* EVIOCSKEYCODE_V2 */
    { 11135, 0x380, 0x80284504 }, /* EVIOCSKEYCODE_V2 */
    { 11152, 0x47e, 0x40104593 }, /* EVIOCSMASK */
    { 11152, 0x380, 0x80104593 }, /* EVIOCSMASK */
    { 11163, 0x47e, 0x40084503 }, /* EVIOCSREP */
    { 11163, 0x380, 0x80084503 }, /* EVIOCSREP */
    { 11173, 0x7fe, 0x0 }, /* FALLOC_FL_ALLOCATE_RANGE */
    { 11198, 0x7fe, 0x8 }, /* FALLOC_FL_COLLAPSE_RANGE */
    { 11223, 0x7fe, 0x20 }, /* FALLOC_FL_INSERT_RANGE */
    { 11246, 0x7fe, 0x1 }, /* FALLOC_FL_KEEP_SIZE */
    { 11266, 0x7fe, 0x4 }, /* FALLOC_FL_NO_HIDE_STALE */
    { 11290, 0x7fe, 0x2 }, /* FALLOC_FL_PUNCH_HOLE */
    { 11311, 0x7fe, 0x40 }, /* FALLOC_FL_UNSHARE_RANGE */
    { 11335, 0x7fe, 0x80 }, /* FALLOC_FL_WRITE_ZEROES */
    { 11358, 0x7fe, 0x10 }, /* FALLOC_FL_ZERO_RANGE */
    { 11379, 0x7fe, 0x1 }, /* FAN_ACCESS */
    { 11390, 0x7fe, 0x20000 }, /* FAN_ACCESS_PERM */
    { 11406, 0x7fe, 0x1 }, /* FAN_ALLOW */
    { 11416, 0x7fe, 0xc }, /* FAN_ALL_CLASS_BITS */
    { 11435, 0x7fe, 0x3b }, /* FAN_ALL_EVENTS */
    { 11450, 0x7fe, 0x3f }, /* FAN_ALL_INIT_FLAGS */
    { 11469, 0x7fe, 0xff }, /* FAN_ALL_MARK_FLAGS */
    { 11488, 0x7fe, 0x3403b }, /* FAN_ALL_OUTGOING_EVENTS */
    { 11512, 0x7fe, 0x30000 }, /* FAN_ALL_PERM_EVENTS */
    { 11532, 0x7fe, 0x4 }, /* FAN_ATTRIB */
    { 11543, 0x7fe, 0x10 }, /* FAN_AUDIT */
    { 11553, 0x7fe, 0x4 }, /* FAN_CLASS_CONTENT */
    { 11571, 0x7fe, 0x0 }, /* FAN_CLASS_NOTIF */
    { 11587, 0x7fe, 0x8 }, /* FAN_CLASS_PRE_CONTENT */
    { 11609, 0x7fe, 0x1 }, /* FAN_CLOEXEC */
    { 11621, 0x7fe, 0x18 }, /* FAN_CLOSE */
    { 11631, 0x7fe, 0x10 }, /* FAN_CLOSE_NOWRITE */
    { 11649, 0x7fe, 0x8 }, /* FAN_CLOSE_WRITE */
    { 11665, 0x7fe, 0x100 }, /* FAN_CREATE */
    { 11676, 0x7fe, 0x200 }, /* FAN_DELETE */
    { 11687, 0x7fe, 0x400 }, /* FAN_DELETE_SELF */
    { 11703, 0x7fe, 0x2 }, /* FAN_DENY */
    { 11712, 0x7fe, 0x40 }, /* FAN_ENABLE_AUDIT */
    { 11729, 0x7fe, 0xfffffffffffffffe }, /* FAN_EPIDFD */
    { 11740, 0x7fe, 0x8 }, /* FAN_ERRNO_BITS */
    { 11755, 0x7fe, 0xff }, /* FAN_ERRNO_MASK */
    { 11770, 0x7fe, 0x18 }, /* FAN_ERRNO_SHIFT */
    { 11786, 0x7fe, 0x3 }, /* FAN_EVENT_INFO_TYPE_DFID */
    { 11811, 0x7fe, 0x2 }, /* FAN_EVENT_INFO_TYPE_DFID_NAME */
    { 11841, 0x7fe, 0x5 }, /* FAN_EVENT_INFO_TYPE_ERROR */
    { 11867, 0x7fe, 0x1 }, /* FAN_EVENT_INFO_TYPE_FID */
    { 11891, 0x7fe, 0x7 }, /* FAN_EVENT_INFO_TYPE_MNT */
    { 11915, 0x7fe, 0xc }, /* FAN_EVENT_INFO_TYPE_NEW_DFID_NAME */
    { 11949, 0x7fe, 0xa }, /* FAN_EVENT_INFO_TYPE_OLD_DFID_NAME */
    { 11983, 0x7fe, 0x4 }, /* FAN_EVENT_INFO_TYPE_PIDFD */
    { 12009, 0x7fe, 0x6 }, /* FAN_EVENT_INFO_TYPE_RANGE */
    { 12035, 0x7fe, 0x18 }, /* FAN_EVENT_METADATA_LEN */
    { 12058, 0x7fe, 0x8000000 }, /* FAN_EVENT_ON_CHILD */
    { 12077, 0x7fe, 0x8000 }, /* FAN_FS_ERROR */
    { 12090, 0x7fe, 0x20 }, /* FAN_INFO */
    { 12099, 0x7fe, 0x1 }, /* FAN_MARK_ADD */
    { 12112, 0x7fe, 0x4 }, /* FAN_MARK_DONT_FOLLOW */
    { 12133, 0x7fe, 0x200 }, /* FAN_MARK_EVICTABLE */
    { 12152, 0x7fe, 0x100 }, /* FAN_MARK_FILESYSTEM */
    { 12172, 0x7fe, 0x80 }, /* FAN_MARK_FLUSH */
    { 12187, 0x7fe, 0x400 }, /* FAN_MARK_IGNORE */
    { 12203, 0x7fe, 0x20 }, /* FAN_MARK_IGNORED_MASK */
    { 12225, 0x7fe, 0x40 }, /* FAN_MARK_IGNORED_SURV_MODIFY */
    { 12254, 0x7fe, 0x440 }, /* FAN_MARK_IGNORE_SURV */
    { 12275, 0x7fe, 0x0 }, /* FAN_MARK_INODE */
    { 12290, 0x7fe, 0x110 }, /* FAN_MARK_MNTNS */
    { 12305, 0x7fe, 0x10 }, /* FAN_MARK_MOUNT */
    { 12320, 0x7fe, 0x8 }, /* FAN_MARK_ONLYDIR */
    { 12337, 0x7fe, 0x2 }, /* FAN_MARK_REMOVE */
    { 12353, 0x7fe, 0x1000000 }, /* FAN_MNT_ATTACH */
    { 12368, 0x7fe, 0x2000000 }, /* FAN_MNT_DETACH */
    { 12383, 0x7fe, 0x2 }, /* FAN_MODIFY */
    { 12394, 0x7fe, 0xc0 }, /* FAN_MOVE */
    { 12403, 0x7fe, 0x40 }, /* FAN_MOVED_FROM */
    { 12418, 0x7fe, 0x80 }, /* FAN_MOVED_TO */
    { 12431, 0x7fe, 0x800 }, /* FAN_MOVE_SELF */
    { 12445, 0x7fe, 0xffffffffffffffff }, /* FAN_NOFD */
    { 12454, 0x7fe, 0x2 }, /* FAN_NONBLOCK */
    { 12467, 0x7fe, 0xffffffffffffffff }, /* FAN_NOPIDFD */
    { 12479, 0x7fe, 0x40000000 }, /* FAN_ONDIR */
    { 12489, 0x7fe, 0x20 }, /* FAN_OPEN */
    { 12498, 0x7fe, 0x1000 }, /* FAN_OPEN_EXEC */
    { 12512, 0x7fe, 0x40000 }, /* FAN_OPEN_EXEC_PERM */
    { 12531, 0x7fe, 0x10000 }, /* FAN_OPEN_PERM */
    { 12545, 0x7fe, 0x100000 }, /* FAN_PRE_ACCESS */
    { 12560, 0x7fe, 0x4000 }, /* FAN_Q_OVERFLOW */
    { 12575, 0x7fe, 0x10000000 }, /* FAN_RENAME */
    { 12586, 0x7fe, 0xc00 }, /* FAN_REPORT_DFID_NAME */
    { 12607, 0x7fe, 0x1e00 }, /* FAN_REPORT_DFID_NAME_TARGET */
    { 12635, 0x7fe, 0x400 }, /* FAN_REPORT_DIR_FID */
    { 12654, 0x7fe, 0x2000 }, /* FAN_REPORT_FD_ERROR */
    { 12674, 0x7fe, 0x200 }, /* FAN_REPORT_FID */
    { 12689, 0x7fe, 0x4000 }, /* FAN_REPORT_MNT */
    { 12704, 0x7fe, 0x800 }, /* FAN_REPORT_NAME */
    { 12720, 0x7fe, 0x80 }, /* FAN_REPORT_PIDFD */
    { 12737, 0x7fe, 0x1000 }, /* FAN_REPORT_TARGET_FID */
    { 12759, 0x7fe, 0x100 }, /* FAN_REPORT_TID */
    { 12774, 0x7fe, 0x1 }, /* FAN_RESPONSE_INFO_AUDIT_RULE */
    { 12803, 0x7fe, 0x0 }, /* FAN_RESPONSE_INFO_NONE */
    { 12826, 0x7fe, 0x20 }, /* FAN_UNLIMITED_MARKS */
    { 12846, 0x7fe, 0x10 }, /* FAN_UNLIMITED_QUEUE */
    { 12866, 0x5fe, 0x2000 }, /* FASYNC */
    { 12866, 0x200, 0x1000 }, /* FASYNC */
    { 12873, 0x47e, 0x80047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12873, 0x380, 0x40047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12898, 0x47e, 0x80047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12898, 0x380, 0x40047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12922, 0x47e, 0x40047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 12922, 0x380, 0x80047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 12947, 0x7fe, 0x4611 }, /* FBIOBLANK */
    { 12957, 0x7fe, 0x4604 }, /* FBIOGETCMAP */
    { 12969, 0x7fe, 0x460f }, /* FBIOGET_CON2FBMAP */
    { 12987, 0x7fe, 0x4618 }, /* FBIOGET_DISPINFO */
    { 13004, 0x7fe, 0x4602 }, /* FBIOGET_FSCREENINFO */
    { 13024, 0x7fe, 0x4615 }, /* FBIOGET_GLYPH */
    { 13038, 0x7fe, 0x4616 }, /* FBIOGET_HWCINFO */
    { 13054, 0x47e, 0x80204612 }, /* FBIOGET_VBLANK */
    { 13054, 0x380, 0x40204612 }, /* FBIOGET_VBLANK */
    { 13069, 0x7fe, 0x4600 }, /* FBIOGET_VSCREENINFO */
    { 13089, 0x7fe, 0x4606 }, /* FBIOPAN_DISPLAY */
    { 13105, 0x7fe, 0x4605 }, /* FBIOPUTCMAP */
    { 13117, 0x7fe, 0x4610 }, /* FBIOPUT_CON2FBMAP */
    { 13135, 0x7fe, 0x4617 }, /* FBIOPUT_MODEINFO */
    { 13152, 0x7fe, 0x4601 }, /* FBIOPUT_VSCREENINFO */
    { 13172, 0x7fe, 0x4613 }, /* FBIO_ALLOC */
    { 13183, 0x7ea, 0xc0684608 }, /* FBIO_CURSOR */
    { 13183, 0x014, 0xc0484608 }, /* FBIO_CURSOR */
    { 13195, 0x7fe, 0x4614 }, /* FBIO_FREE */
    { 13205, 0x47e, 0x40044620 }, /* FBIO_WAITFORVSYNC */
    { 13205, 0x380, 0x80044620 }, /* FBIO_WAITFORVSYNC */
    { 13223, 0x47e, 0x241 }, /* FDCLRPRM */
    { 13223, 0x380, 0x20000241 }, /* FDCLRPRM */
    { 13232, 0x46a, 0x40200243 }, /* FDDEFMEDIAPRM */
    { 13232, 0x014, 0x401c0243 }, /* FDDEFMEDIAPRM */
    { 13232, 0x380, 0x80200243 }, /* FDDEFMEDIAPRM */
    { 13246, 0x46a, 0x40200243 }, /* FDDEFPRM */
    { 13246, 0x014, 0x401c0243 }, /* FDDEFPRM */
    { 13246, 0x380, 0x80200243 }, /* FDDEFPRM */
    { 13255, 0x47e, 0x25a }, /* FDEJECT */
    { 13255, 0x380, 0x2000025a }, /* FDEJECT */
    { 13263, 0x47e, 0x24b }, /* FDFLUSH */
    { 13263, 0x380, 0x2000024b }, /* FDFLUSH */
    { 13271, 0x47e, 0x247 }, /* FDFMTBEG */
    { 13271, 0x380, 0x20000247 }, /* FDFMTBEG */
    { 13280, 0x47e, 0x249 }, /* FDFMTEND */
    { 13280, 0x380, 0x20000249 }, /* FDFMTEND */
    { 13289, 0x47e, 0x400c0248 }, /* FDFMTTRK */
    { 13289, 0x380, 0x800c0248 }, /* FDFMTTRK */
    { 13298, 0x46a, 0x80800211 }, /* FDGETDRVPRM */
    { 13298, 0x014, 0x80580211 }, /* FDGETDRVPRM */
    { 13298, 0x380, 0x40800211 }, /* FDGETDRVPRM */
    { 13310, 0x46a, 0x80500212 }, /* FDGETDRVSTAT */
    { 13310, 0x014, 0x80340212 }, /* FDGETDRVSTAT */
    { 13310, 0x380, 0x40500212 }, /* FDGETDRVSTAT */
    { 13323, 0x47e, 0x8010020f }, /* FDGETDRVTYP */
    { 13323, 0x380, 0x4010020f }, /* FDGETDRVTYP */
    { 13335, 0x46a, 0x80280215 }, /* FDGETFDCSTAT */
    { 13335, 0x014, 0x80200215 }, /* FDGETFDCSTAT */
    { 13335, 0x380, 0x40280215 }, /* FDGETFDCSTAT */
    { 13348, 0x47e, 0x8014020e }, /* FDGETMAXERRS */
    { 13348, 0x380, 0x4014020e }, /* FDGETMAXERRS */
    { 13361, 0x46a, 0x80200204 }, /* FDGETMEDIAPRM */
    { 13361, 0x014, 0x801c0204 }, /* FDGETMEDIAPRM */
    { 13361, 0x380, 0x40200204 }, /* FDGETMEDIAPRM */
    { 13375, 0x46a, 0x80200204 }, /* FDGETPRM */
    { 13375, 0x014, 0x801c0204 }, /* FDGETPRM */
    { 13375, 0x380, 0x40200204 }, /* FDGETPRM */
    { 13384, 0x47e, 0x246 }, /* FDMSGOFF */
    { 13384, 0x380, 0x20000246 }, /* FDMSGOFF */
    { 13393, 0x47e, 0x245 }, /* FDMSGON */
    { 13393, 0x380, 0x20000245 }, /* FDMSGON */
    { 13401, 0x46a, 0x80500213 }, /* FDPOLLDRVSTAT */
    { 13401, 0x014, 0x80340213 }, /* FDPOLLDRVSTAT */
    { 13401, 0x380, 0x40500213 }, /* FDPOLLDRVSTAT */
    { 13415, 0x47e, 0x258 }, /* FDRAWCMD */
    { 13415, 0x380, 0x20000258 }, /* FDRAWCMD */
    { 13424, 0x47e, 0x254 }, /* FDRESET */
    { 13424, 0x380, 0x20000254 }, /* FDRESET */
    { 13432, 0x46a, 0x40800290 }, /* FDSETDRVPRM */
    { 13432, 0x014, 0x40580290 }, /* FDSETDRVPRM */
    { 13432, 0x380, 0x80800290 }, /* FDSETDRVPRM */
    { 13444, 0x47e, 0x24a }, /* FDSETEMSGTRESH */
    { 13444, 0x380, 0x2000024a }, /* FDSETEMSGTRESH */
    { 13459, 0x47e, 0x4014024c }, /* FDSETMAXERRS */
    { 13459, 0x380, 0x8014024c }, /* FDSETMAXERRS */
    { 13472, 0x46a, 0x40200242 }, /* FDSETMEDIAPRM */
    { 13472, 0x014, 0x401c0242 }, /* FDSETMEDIAPRM */
    { 13472, 0x380, 0x80200242 }, /* FDSETMEDIAPRM */
    { 13486, 0x46a, 0x40200242 }, /* FDSETPRM */
    { 13486, 0x014, 0x401c0242 }, /* FDSETPRM */
    { 13486, 0x380, 0x80200242 }, /* FDSETPRM */
    { 13495, 0x47e, 0x259 }, /* FDTWADDLE */
    { 13495, 0x380, 0x20000259 }, /* FDTWADDLE */
    { 13505, 0x47e, 0x256 }, /* FDWERRORCLR */
    { 13505, 0x380, 0x20000256 }, /* FDWERRORCLR */
    { 13517, 0x46a, 0x80280217 }, /* FDWERRORGET */
    { 13517, 0x014, 0x80180217 }, /* FDWERRORGET */
    { 13517, 0x380, 0x40280217 }, /* FDWERRORGET */
    { 13529, 0x7fe, 0x1 }, /* FD_CLOEXEC */
    { 13540, 0x47e, 0x1 }, /* FIBMAP */
    { 13540, 0x380, 0x20000001 }, /* FIBMAP */
    { 13547, 0x47e, 0x40049409 }, /* FICLONE */
    { 13547, 0x380, 0x80049409 }, /* FICLONE */
    { 13555, 0x47e, 0x4020940d }, /* FICLONERANGE */
    { 13555, 0x380, 0x8020940d }, /* FICLONERANGE */
    { 13568, 0x7fe, 0xc0189436 }, /* FIDEDUPERANGE */
    { 13582, 0x7fe, 0x4 }, /* FIEMAP_FLAG_CACHE */
    { 13600, 0x7fe, 0x1 }, /* FIEMAP_FLAG_SYNC */
    { 13617, 0x7fe, 0x2 }, /* FIEMAP_FLAG_XATTR */
    { 13635, 0x7fe, 0xc0045877 }, /* FIFREEZE */
    { 13644, 0x47e, 0x2 }, /* FIGETBSZ */
    { 13644, 0x380, 0x20000002 }, /* FIGETBSZ */
    { 13653, 0x47e, 0x5452 }, /* FIOASYNC */
    { 13653, 0x180, 0x8004667d }, /* FIOASYNC */
    { 13653, 0x200, 0x667d }, /* FIOASYNC */
    { 13662, 0x47e, 0x5451 }, /* FIOCLEX */
    { 13662, 0x180, 0x20006601 }, /* FIOCLEX */
    { 13662, 0x200, 0x6601 }, /* FIOCLEX */
    { 13670, 0x5fe, 0x8903 }, /* FIOGETOWN */
    { 13670, 0x200, 0x4004667b }, /* FIOGETOWN */
    { 13680, 0x47e, 0x5421 }, /* FIONBIO */
    { 13680, 0x180, 0x8004667e }, /* FIONBIO */
    { 13680, 0x200, 0x667e }, /* FIONBIO */
    { 13688, 0x47e, 0x5450 }, /* FIONCLEX */
    { 13688, 0x180, 0x20006602 }, /* FIONCLEX */
    { 13688, 0x200, 0x6602 }, /* FIONCLEX */
    { 13697, 0x47e, 0x541b }, /* FIONREAD */
    { 13697, 0x180, 0x4004667f }, /* FIONREAD */
    { 13697, 0x200, 0x467f }, /* FIONREAD */
    { 13706, 0x42e, 0x5460 }, /* FIOQSIZE */
    { 13706, 0x050, 0x545e }, /* FIOQSIZE */
    { 13706, 0x180, 0x40086680 }, /* FIOQSIZE */
    { 13706, 0x200, 0x667f }, /* FIOQSIZE */
    { 13715, 0x5fe, 0x8901 }, /* FIOSETOWN */
    { 13715, 0x200, 0x8004667c }, /* FIOSETOWN */
    { 13725, 0x7fe, 0xc0045878 }, /* FITHAW */
    { 13732, 0x7fe, 0xc0185879 }, /* FITRIM */
    { 13739, 0x7fe, 0x6 }, /* FSCONFIG_CMD_CREATE */
    { 13759, 0x7fe, 0x8 }, /* FSCONFIG_CMD_CREATE_EXCL */
    { 13784, 0x7fe, 0x7 }, /* FSCONFIG_CMD_RECONFIGURE */
    { 13809, 0x7fe, 0x2 }, /* FSCONFIG_SET_BINARY */
    { 13829, 0x7fe, 0x5 }, /* FSCONFIG_SET_FD */
    { 13845, 0x7fe, 0x0 }, /* FSCONFIG_SET_FLAG */
    { 13863, 0x7fe, 0x3 }, /* FSCONFIG_SET_PATH */
    { 13881, 0x7fe, 0x4 }, /* FSCONFIG_SET_PATH_EMPTY */
    { 13905, 0x7fe, 0x1 }, /* FSCONFIG_SET_STRING */
    { 13925, 0x7fe, 0x1 }, /* FSMOUNT_CLOEXEC */
    { 13941, 0x7fe, 0x2 }, /* FSMOUNT_NAMESPACE */
    { 13959, 0x7fe, 0x1 }, /* FSOPEN_CLOEXEC */
    { 13974, 0x7fe, 0x1 }, /* FSPICK_CLOEXEC */
    { 13989, 0x7fe, 0x8 }, /* FSPICK_EMPTY_PATH */
    { 14007, 0x7fe, 0x4 }, /* FSPICK_NO_AUTOMOUNT */
    { 14027, 0x7fe, 0x2 }, /* FSPICK_SYMLINK_NOFOLLOW */
    { 14051, 0x7fe, 0x20 }, /* FS_APPEND_FL */
    { 14064, 0x7fe, 0x1000 }, /* FS_BTREE_FL */
    { 14076, 0x7fe, 0x40000000 }, /* FS_CASEFOLD_FL */
    { 14091, 0x7fe, 0x200 }, /* FS_COMPRBLK_FL */
    { 14106, 0x7fe, 0x4 }, /* FS_COMPR_FL */
    { 14118, 0x7fe, 0x2000000 }, /* FS_DAX_FL */
    { 14128, 0x7fe, 0x10000 }, /* FS_DIRSYNC_FL */
    { 14142, 0x7fe, 0x100 }, /* FS_DIRTY_FL */
    { 14154, 0x7fe, 0x200000 }, /* FS_EA_INODE_FL */
    { 14169, 0x7fe, 0x800 }, /* FS_ENCRYPT_FL */
    { 14183, 0x7fe, 0x400000 }, /* FS_EOFBLOCKS_FL */
    { 14199, 0x7fe, 0x80000 }, /* FS_EXTENT_FL */
    { 14212, 0x7fe, 0x40000 }, /* FS_HUGE_FILE_FL */
    { 14228, 0x7fe, 0x2000 }, /* FS_IMAGIC_FL */
    { 14241, 0x7fe, 0x10 }, /* FS_IMMUTABLE_FL */
    { 14257, 0x7fe, 0x1000 }, /* FS_INDEX_FL */
    { 14269, 0x7fe, 0x10000000 }, /* FS_INLINE_DATA_FL */
    { 14287, 0x47e, 0x80046601 }, /* FS_IOC32_GETFLAGS */
    { 14287, 0x380, 0x40046601 }, /* FS_IOC32_GETFLAGS */
    { 14305, 0x47e, 0x80047601 }, /* FS_IOC32_GETVERSION */
    { 14305, 0x380, 0x40047601 }, /* FS_IOC32_GETVERSION */
    { 14325, 0x47e, 0x40046602 }, /* FS_IOC32_SETFLAGS */
    { 14325, 0x380, 0x80046602 }, /* FS_IOC32_SETFLAGS */
    { 14343, 0x47e, 0x40047602 }, /* FS_IOC32_SETVERSION */
    { 14343, 0x380, 0x80047602 }, /* FS_IOC32_SETVERSION */
    { 14363, 0x7fe, 0xc0506617 }, /* FS_IOC_ADD_ENCRYPTION_KEY */
    { 14389, 0x47e, 0x40806685 }, /* FS_IOC_ENABLE_VERITY */
    { 14389, 0x380, 0x80806685 }, /* FS_IOC_ENABLE_VERITY */
    { 14410, 0x7fe, 0xc020660b }, /* FS_IOC_FIEMAP */
    { 14424, 0x47e, 0x801c581f }, /* FS_IOC_FSGETXATTR */
    { 14424, 0x380, 0x401c581f }, /* FS_IOC_FSGETXATTR */
    { 14442, 0x47e, 0x401c5820 }, /* FS_IOC_FSSETXATTR */
    { 14442, 0x380, 0x801c5820 }, /* FS_IOC_FSSETXATTR */
    { 14460, 0x46a, 0x80086601 }, /* FS_IOC_GETFLAGS */
    { 14460, 0x014, 0x80046601 }, /* FS_IOC_GETFLAGS */
    { 14460, 0x380, 0x40086601 }, /* FS_IOC_GETFLAGS */
    { 14476, 0x47e, 0x81009431 }, /* FS_IOC_GETFSLABEL */
    { 14476, 0x380, 0x41009431 }, /* FS_IOC_GETFSLABEL */
    { 14494, 0x47e, 0x80811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14494, 0x380, 0x40811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14516, 0x47e, 0x80111500 }, /* FS_IOC_GETFSUUID */
    { 14516, 0x380, 0x40111500 }, /* FS_IOC_GETFSUUID */
    { 14533, 0x7fe, 0xc0101502 }, /* FS_IOC_GETLBMD_CAP */
    { 14552, 0x46a, 0x80087601 }, /* FS_IOC_GETVERSION */
    { 14552, 0x014, 0x80047601 }, /* FS_IOC_GETVERSION */
    { 14552, 0x380, 0x40087601 }, /* FS_IOC_GETVERSION */
    { 14570, 0x7fe, 0xc080661a }, /* FS_IOC_GET_ENCRYPTION_KEY_STATUS */
    { 14603, 0x47e, 0x8010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14603, 0x380, 0x4010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14631, 0x47e, 0x400c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14631, 0x380, 0x800c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14660, 0x7fe, 0xc0096616 }, /* FS_IOC_GET_ENCRYPTION_POLICY_EX */
    { 14692, 0x47e, 0x40106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14692, 0x380, 0x80106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14721, 0x7fe, 0xc0046686 }, /* FS_IOC_MEASURE_VERITY */
    { 14743, 0x7fe, 0xc0286687 }, /* FS_IOC_READ_VERITY_METADATA */
    { 14771, 0x7fe, 0xc0406618 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY */
    { 14800, 0x7fe, 0xc0406619 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS */
    { 14839, 0x46a, 0x40086602 }, /* FS_IOC_SETFLAGS */
    { 14839, 0x014, 0x40046602 }, /* FS_IOC_SETFLAGS */
    { 14839, 0x380, 0x80086602 }, /* FS_IOC_SETFLAGS */
    { 14855, 0x47e, 0x41009432 }, /* FS_IOC_SETFSLABEL */
    { 14855, 0x380, 0x81009432 }, /* FS_IOC_SETFSLABEL */
    { 14873, 0x46a, 0x40087602 }, /* FS_IOC_SETVERSION */
    { 14873, 0x014, 0x40047602 }, /* FS_IOC_SETVERSION */
    { 14873, 0x380, 0x80087602 }, /* FS_IOC_SETVERSION */
    { 14891, 0x47e, 0x800c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14891, 0x380, 0x400c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14920, 0x47e, 0x8004587d }, /* FS_IOC_SHUTDOWN */
    { 14920, 0x380, 0x4004587d }, /* FS_IOC_SHUTDOWN */
    { 14936, 0x7fe, 0x4000 }, /* FS_JOURNAL_DATA_FL */
    { 14955, 0x7fe, 0x80 }, /* FS_NOATIME_FL */
    { 14969, 0x7fe, 0x400 }, /* FS_NOCOMP_FL */
    { 14982, 0x7fe, 0x800000 }, /* FS_NOCOW_FL */
    { 14994, 0x7fe, 0x40 }, /* FS_NODUMP_FL */
    { 15007, 0x7fe, 0x8000 }, /* FS_NOTAIL_FL */
    { 15020, 0x7fe, 0x20000000 }, /* FS_PROJINHERIT_FL */
    { 15038, 0x7fe, 0x80000000 }, /* FS_RESERVED_FL */
    { 15053, 0x7fe, 0x1 }, /* FS_SECRM_FL */
    { 15065, 0x7fe, 0x8 }, /* FS_SYNC_FL */
    { 15076, 0x7fe, 0x20000 }, /* FS_TOPDIR_FL */
    { 15089, 0x7fe, 0x2 }, /* FS_UNRM_FL */
    { 15100, 0x7fe, 0x100000 }, /* FS_VERITY_FL */
    { 15113, 0x47e, 0x4004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 15113, 0x380, 0x8004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 15140, 0x47e, 0x4010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 15140, 0x380, 0x8010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 15166, 0x47e, 0x8004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 15166, 0x380, 0x4004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 15185, 0x7fe, 0xe5 }, /* FUSE_DEV_IOC_MAGIC */
    { 15204, 0x47e, 0xe503 }, /* FUSE_DEV_IOC_SYNC_INIT */
    { 15204, 0x380, 0x2000e503 }, /* FUSE_DEV_IOC_SYNC_INIT */
    { 15227, 0x7fe, 0x8 }, /* FUTEX2_MPOL */
    { 15239, 0x7fe, 0x4 }, /* FUTEX2_NUMA */
    { 15251, 0x7fe, 0x80 }, /* FUTEX2_PRIVATE */
    { 15266, 0x7fe, 0x3 }, /* FUTEX2_SIZE_MASK */
    { 15283, 0x7fe, 0x1 }, /* FUTEX2_SIZE_U16 */
    { 15299, 0x7fe, 0x2 }, /* FUTEX2_SIZE_U32 */
    { 15315, 0x7fe, 0x3 }, /* FUTEX2_SIZE_U64 */
    { 15331, 0x7fe, 0x0 }, /* FUTEX2_SIZE_U8 */
    { 15346, 0x7fe, 0xbad1dea }, /* FUTEXFS_SUPER_MAGIC */
    { 15366, 0x7fe, 0x2 }, /* FUTEX_32 */
    { 15375, 0x7fe, 0xffffffff }, /* FUTEX_BITSET_MATCH_ANY */
    { 15398, 0x7fe, 0x100 }, /* FUTEX_CLOCK_REALTIME */
    { 15419, 0x7fe, 0x4 }, /* FUTEX_CMP_REQUEUE */
    { 15437, 0x7fe, 0xc }, /* FUTEX_CMP_REQUEUE_PI */
    { 15458, 0x7fe, 0x8c }, /* FUTEX_CMP_REQUEUE_PI_PRIVATE */
    { 15487, 0x7fe, 0x84 }, /* FUTEX_CMP_REQUEUE_PRIVATE */
    { 15513, 0x7fe, 0x2 }, /* FUTEX_FD */
    { 15522, 0x7fe, 0x6 }, /* FUTEX_LOCK_PI */
    { 15536, 0x7fe, 0xd }, /* FUTEX_LOCK_PI2 */
    { 15551, 0x7fe, 0x8d }, /* FUTEX_LOCK_PI2_PRIVATE */
    { 15574, 0x7fe, 0x86 }, /* FUTEX_LOCK_PI_PRIVATE */
    { 15596, 0x7fe, 0xffffffffffffffff }, /* FUTEX_NO_NODE */
    { 15610, 0x7fe, 0x1 }, /* FUTEX_OP_ADD */
    { 15623, 0x7fe, 0x3 }, /* FUTEX_OP_ANDN */
    { 15637, 0x7fe, 0x0 }, /* FUTEX_OP_CMP_EQ */
    { 15653, 0x7fe, 0x5 }, /* FUTEX_OP_CMP_GE */
    { 15669, 0x7fe, 0x4 }, /* FUTEX_OP_CMP_GT */
    { 15685, 0x7fe, 0x3 }, /* FUTEX_OP_CMP_LE */
    { 15701, 0x7fe, 0x2 }, /* FUTEX_OP_CMP_LT */
    { 15717, 0x7fe, 0x1 }, /* FUTEX_OP_CMP_NE */
    { 15733, 0x7fe, 0x8 }, /* FUTEX_OP_OPARG_SHIFT */
    { 15754, 0x7fe, 0x2 }, /* FUTEX_OP_OR */
    { 15766, 0x7fe, 0x0 }, /* FUTEX_OP_SET */
    { 15779, 0x7fe, 0x4 }, /* FUTEX_OP_XOR */
    { 15792, 0x7fe, 0x40000000 }, /* FUTEX_OWNER_DIED */
    { 15809, 0x7fe, 0x80 }, /* FUTEX_PRIVATE_FLAG */
    { 15828, 0x7fe, 0x3 }, /* FUTEX_REQUEUE */
    { 15842, 0x7fe, 0x83 }, /* FUTEX_REQUEUE_PRIVATE */
    { 15864, 0x7fe, 0x400 }, /* FUTEX_ROBUST_LIST32 */
    { 15884, 0x7fe, 0x1 }, /* FUTEX_ROBUST_MOD_MASK */
    { 15906, 0x7fe, 0x1 }, /* FUTEX_ROBUST_MOD_PI */
    { 15926, 0x7fe, 0x200 }, /* FUTEX_ROBUST_UNLOCK */
    { 15946, 0x7fe, 0x3fffffff }, /* FUTEX_TID_MASK */
    { 15961, 0x7fe, 0x8 }, /* FUTEX_TRYLOCK_PI */
    { 15978, 0x7fe, 0x88 }, /* FUTEX_TRYLOCK_PI_PRIVATE */
    { 16003, 0x7fe, 0x60a }, /* FUTEX_UNLOCK_BITSET_LIST32 */
    { 16030, 0x7fe, 0x68a }, /* FUTEX_UNLOCK_BITSET_LIST32_PRIVATE */
    { 16065, 0x7fe, 0x20a }, /* FUTEX_UNLOCK_BITSET_LIST64 */
    { 16092, 0x7fe, 0x28a }, /* FUTEX_UNLOCK_BITSET_LIST64_PRIVATE */
    { 16127, 0x7fe, 0x7 }, /* FUTEX_UNLOCK_PI */
    { 16143, 0x7fe, 0x607 }, /* FUTEX_UNLOCK_PI_LIST32 */
    { 16166, 0x7fe, 0x687 }, /* FUTEX_UNLOCK_PI_LIST32_PRIVATE */
    { 16197, 0x7fe, 0x207 }, /* FUTEX_UNLOCK_PI_LIST64 */
    { 16220, 0x7fe, 0x287 }, /* FUTEX_UNLOCK_PI_LIST64_PRIVATE */
    { 16251, 0x7fe, 0x87 }, /* FUTEX_UNLOCK_PI_PRIVATE */
    { 16275, 0x7fe, 0x601 }, /* FUTEX_UNLOCK_WAKE_LIST32 */
    { 16300, 0x7fe, 0x681 }, /* FUTEX_UNLOCK_WAKE_LIST32_PRIVATE */
    { 16333, 0x7fe, 0x201 }, /* FUTEX_UNLOCK_WAKE_LIST64 */
    { 16358, 0x7fe, 0x281 }, /* FUTEX_UNLOCK_WAKE_LIST64_PRIVATE */
    { 16391, 0x7fe, 0x0 }, /* FUTEX_WAIT */
    { 16402, 0x7fe, 0x80000000 }, /* FUTEX_WAITERS */
    { 16416, 0x7fe, 0x80 }, /* FUTEX_WAITV_MAX */
    { 16432, 0x7fe, 0x9 }, /* FUTEX_WAIT_BITSET */
    { 16450, 0x7fe, 0x89 }, /* FUTEX_WAIT_BITSET_PRIVATE */
    { 16476, 0x7fe, 0x80 }, /* FUTEX_WAIT_PRIVATE */
    { 16495, 0x7fe, 0xb }, /* FUTEX_WAIT_REQUEUE_PI */
    { 16517, 0x7fe, 0x8b }, /* FUTEX_WAIT_REQUEUE_PI_PRIVATE */
    { 16547, 0x7fe, 0x1 }, /* FUTEX_WAKE */
    { 16558, 0x7fe, 0xa }, /* FUTEX_WAKE_BITSET */
    { 16576, 0x7fe, 0x8a }, /* FUTEX_WAKE_BITSET_PRIVATE */
    { 16602, 0x7fe, 0x5 }, /* FUTEX_WAKE_OP */
    { 16616, 0x7fe, 0x85 }, /* FUTEX_WAKE_OP_PRIVATE */
    { 16638, 0x7fe, 0x81 }, /* FUTEX_WAKE_PRIVATE */
    { 16657, 0x7fe, 0x409 }, /* F_ADD_SEALS */
    { 16669, 0x7fe, 0x405 }, /* F_CANCELLK */
    { 16680, 0x7fe, 0x404 }, /* F_CREATED_QUERY */
    { 16696, 0x7fe, 0x0 }, /* F_DUPFD */
    { 16704, 0x7fe, 0x406 }, /* F_DUPFD_CLOEXEC */
    { 16720, 0x7fe, 0x403 }, /* F_DUPFD_QUERY */
    { 16734, 0x7fe, 0x4 }, /* F_EXLCK */
    { 16742, 0x7fe, 0x40f }, /* F_GETDELEG */
    { 16753, 0x7fe, 0x1 }, /* F_GETFD */
    { 16761, 0x7fe, 0x3 }, /* F_GETFL */
    { 16769, 0x7fe, 0x401 }, /* F_GETLEASE */
    { 16780, 0x5fe, 0x5 }, /* F_GETLK */
    { 16780, 0x200, 0xe }, /* F_GETLK */
    { 16788, 0x014, 0xc }, /* F_GETLK64 */
    { 16798, 0x5fe, 0x9 }, /* F_GETOWN */
    { 16798, 0x200, 0x17 }, /* F_GETOWN */
    { 16807, 0x7fe, 0x11 }, /* F_GETOWNER_UIDS */
    { 16823, 0x7fe, 0x10 }, /* F_GETOWN_EX */
    { 16835, 0x7fe, 0x408 }, /* F_GETPIPE_SZ */
    { 16848, 0x7fe, 0xb }, /* F_GETSIG */
    { 16857, 0x7fe, 0x40d }, /* F_GET_FILE_RW_HINT */
    { 16876, 0x7fe, 0x40b }, /* F_GET_RW_HINT */
    { 16890, 0x7fe, 0x40a }, /* F_GET_SEALS */
    { 16902, 0x7fe, 0x400 }, /* F_LINUX_SPECIFIC_BASE */
    { 16924, 0x7fe, 0x402 }, /* F_NOTIFY */
    { 16933, 0x7fe, 0x24 }, /* F_OFD_GETLK */
    { 16945, 0x7fe, 0x25 }, /* F_OFD_SETLK */
    { 16957, 0x7fe, 0x26 }, /* F_OFD_SETLKW */
    { 16970, 0x7fe, 0x2 }, /* F_OWNER_PGRP */
    { 16983, 0x7fe, 0x1 }, /* F_OWNER_PID */
    { 16995, 0x7fe, 0x0 }, /* F_OWNER_TID */
    { 17007, 0x7fe, 0x0 }, /* F_RDLCK */
    { 17015, 0x7fe, 0x20 }, /* F_SEAL_EXEC */
    { 17027, 0x7fe, 0x10 }, /* F_SEAL_FUTURE_WRITE */
    { 17047, 0x7fe, 0x4 }, /* F_SEAL_GROW */
    { 17059, 0x7fe, 0x1 }, /* F_SEAL_SEAL */
    { 17071, 0x7fe, 0x2 }, /* F_SEAL_SHRINK */
    { 17085, 0x7fe, 0x8 }, /* F_SEAL_WRITE */
    { 17098, 0x7fe, 0x410 }, /* F_SETDELEG */
    { 17109, 0x7fe, 0x2 }, /* F_SETFD */
    { 17117, 0x7fe, 0x4 }, /* F_SETFL */
    { 17125, 0x7fe, 0x400 }, /* F_SETLEASE */
    { 17136, 0x7fe, 0x6 }, /* F_SETLK */
    { 17144, 0x014, 0xd }, /* F_SETLK64 */
    { 17154, 0x7fe, 0x7 }, /* F_SETLKW */
    { 17163, 0x014, 0xe }, /* F_SETLKW64 */
    { 17174, 0x5fe, 0x8 }, /* F_SETOWN */
    { 17174, 0x200, 0x18 }, /* F_SETOWN */
    { 17183, 0x7fe, 0xf }, /* F_SETOWN_EX */
    { 17195, 0x7fe, 0x407 }, /* F_SETPIPE_SZ */
    { 17208, 0x7fe, 0xa }, /* F_SETSIG */
    { 17217, 0x7fe, 0x40e }, /* F_SET_FILE_RW_HINT */
    { 17236, 0x7fe, 0x40c }, /* F_SET_RW_HINT */
    { 17250, 0x7fe, 0x8 }, /* F_SHLCK */
    { 17258, 0x7fe, 0x2 }, /* F_UNLCK */
    { 17266, 0x7fe, 0x1 }, /* F_WRLCK */
    { 17274, 0x7fe, 0xd }, /* GETALL */
    { 17281, 0x7fe, 0xe }, /* GETNCNT */
    { 17289, 0x7fe, 0xb }, /* GETPID */
    { 17296, 0x7fe, 0xc }, /* GETVAL */
    { 17303, 0x7fe, 0xf }, /* GETZCNT */
    { 17311, 0x7fe, 0x4b70 }, /* GIO_CMAP */
    { 17320, 0x7fe, 0x4b60 }, /* GIO_FONT */
    { 17329, 0x7fe, 0x4b6b }, /* GIO_FONTX */
    { 17339, 0x7fe, 0x4b40 }, /* GIO_SCRNMAP */
    { 17351, 0x7fe, 0x4b66 }, /* GIO_UNIMAP */
    { 17362, 0x7fe, 0x4b69 }, /* GIO_UNISCRNMAP */
    { 17377, 0x47e, 0x8044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 17377, 0x380, 0x4044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 17401, 0x7fe, 0xc030b404 }, /* GPIO_GET_LINEEVENT_IOCTL */
    { 17426, 0x7fe, 0xc16cb403 }, /* GPIO_GET_LINEHANDLE_IOCTL */
    { 17452, 0x7fe, 0xc048b402 }, /* GPIO_GET_LINEINFO_IOCTL */
    { 17476, 0x7fe, 0xc004b40c }, /* GPIO_GET_LINEINFO_UNWATCH_IOCTL */
    { 17508, 0x7fe, 0xc048b40b }, /* GPIO_GET_LINEINFO_WATCH_IOCTL */
    { 17538, 0x7fe, 0xc100b405 }, /* GPIO_V2_GET_LINEINFO_IOCTL */
    { 17565, 0x7fe, 0xc100b406 }, /* GPIO_V2_GET_LINEINFO_WATCH_IOCTL */
    { 17598, 0x7fe, 0xc250b407 }, /* GPIO_V2_GET_LINE_IOCTL */
    { 17621, 0x7fe, 0xc010b40e }, /* GPIO_V2_LINE_GET_VALUES_IOCTL */
    { 17651, 0x7fe, 0xc110b40d }, /* GPIO_V2_LINE_SET_CONFIG_IOCTL */
    { 17681, 0x7fe, 0xc010b40f }, /* GPIO_V2_LINE_SET_VALUES_IOCTL */
    { 17711, 0x7fe, 0x4 }, /* GRND_INSECURE */
    { 17725, 0x7fe, 0x1 }, /* GRND_NONBLOCK */
    { 17739, 0x7fe, 0x2 }, /* GRND_RANDOM */
    { 17751, 0x7fe, 0x31f }, /* HDIO_DRIVE_CMD */
    { 17766, 0x7fe, 0x31e }, /* HDIO_DRIVE_CMD_AEB */
    { 17785, 0x7fe, 0x4 }, /* HDIO_DRIVE_CMD_HDR_SIZE */
    { 17809, 0x7fe, 0x8 }, /* HDIO_DRIVE_HOB_HDR_SIZE */
    { 17833, 0x7fe, 0x31c }, /* HDIO_DRIVE_RESET */
    { 17850, 0x7fe, 0x31e }, /* HDIO_DRIVE_TASK */
    { 17866, 0x7fe, 0x31d }, /* HDIO_DRIVE_TASKFILE */
    { 17886, 0x7fe, 0x8 }, /* HDIO_DRIVE_TASK_HDR_SIZE */
    { 17911, 0x7fe, 0x301 }, /* HDIO_GETGEO */
    { 17923, 0x7fe, 0x309 }, /* HDIO_GET_32BIT */
    { 17938, 0x7fe, 0x30f }, /* HDIO_GET_ACOUSTIC */
    { 17956, 0x7fe, 0x310 }, /* HDIO_GET_ADDRESS */
    { 17973, 0x7fe, 0x31a }, /* HDIO_GET_BUSSTATE */
    { 17991, 0x7fe, 0x30b }, /* HDIO_GET_DMA */
    { 18004, 0x7fe, 0x30d }, /* HDIO_GET_IDENTITY */
    { 18022, 0x7fe, 0x308 }, /* HDIO_GET_KEEPSETTINGS */
    { 18044, 0x7fe, 0x304 }, /* HDIO_GET_MULTCOUNT */
    { 18063, 0x7fe, 0x30c }, /* HDIO_GET_NICE */
    { 18077, 0x7fe, 0x30a }, /* HDIO_GET_NOWERR */
    { 18093, 0x7fe, 0x305 }, /* HDIO_GET_QDMA */
    { 18107, 0x7fe, 0x302 }, /* HDIO_GET_UNMASKINTR */
    { 18127, 0x7fe, 0x30e }, /* HDIO_GET_WCACHE */
    { 18143, 0x7fe, 0x307 }, /* HDIO_OBSOLETE_IDENTITY */
    { 18166, 0x7fe, 0x328 }, /* HDIO_SCAN_HWIF */
    { 18181, 0x7fe, 0x324 }, /* HDIO_SET_32BIT */
    { 18196, 0x7fe, 0x32c }, /* HDIO_SET_ACOUSTIC */
    { 18214, 0x7fe, 0x32f }, /* HDIO_SET_ADDRESS */
    { 18231, 0x7fe, 0x32d }, /* HDIO_SET_BUSSTATE */
    { 18249, 0x7fe, 0x326 }, /* HDIO_SET_DMA */
    { 18262, 0x7fe, 0x323 }, /* HDIO_SET_KEEPSETTINGS */
    { 18284, 0x7fe, 0x321 }, /* HDIO_SET_MULTCOUNT */
    { 18303, 0x7fe, 0x329 }, /* HDIO_SET_NICE */
    { 18317, 0x7fe, 0x325 }, /* HDIO_SET_NOWERR */
    { 18333, 0x7fe, 0x327 }, /* HDIO_SET_PIO_MODE */
    { 18351, 0x7fe, 0x32e }, /* HDIO_SET_QDMA */
    { 18365, 0x7fe, 0x322 }, /* HDIO_SET_UNMASKINTR */
    { 18385, 0x7fe, 0x32b }, /* HDIO_SET_WCACHE */
    { 18401, 0x7fe, 0x306 }, /* HDIO_SET_XFER */
    { 18415, 0x7fe, 0x31b }, /* HDIO_TRISTATE_HWIF */
    { 18434, 0x7fe, 0x32a }, /* HDIO_UNREGISTER_HWIF */
    { 18455, 0x47e, 0x80084803 }, /* HIDIOCGRAWINFO */
    { 18455, 0x380, 0x40084803 }, /* HIDIOCGRAWINFO */
    { 18470, 0x47e, 0x90044802 }, /* HIDIOCGRDESC */
    { 18470, 0x380, 0x50044802 }, /* HIDIOCGRDESC */
    { 18483, 0x47e, 0x80044801 }, /* HIDIOCGRDESCSIZE */
    { 18483, 0x380, 0x40044801 }, /* HIDIOCGRDESCSIZE */
    { 18500, 0x47e, 0x4004480d }, /* HIDIOCREVOKE */
    { 18500, 0x380, 0x8004480d }, /* HIDIOCREVOKE */
    { 18513, 0x47e, 0x6805 }, /* HPET_DPI */
    { 18513, 0x380, 0x20006805 }, /* HPET_DPI */
    { 18522, 0x47e, 0x6804 }, /* HPET_EPI */
    { 18522, 0x380, 0x20006804 }, /* HPET_EPI */
    { 18531, 0x47e, 0x6802 }, /* HPET_IE_OFF */
    { 18531, 0x380, 0x20006802 }, /* HPET_IE_OFF */
    { 18543, 0x47e, 0x6801 }, /* HPET_IE_ON */
    { 18543, 0x380, 0x20006801 }, /* HPET_IE_ON */
    { 18554, 0x46a, 0x80186803 }, /* HPET_INFO */
    { 18554, 0x014, 0x800c6803 }, /* HPET_INFO */
    { 18554, 0x380, 0x40186803 }, /* HPET_INFO */
    { 18564, 0x7fe, 0x10 }, /* HPET_INFO_PERIODIC */
    { 18583, 0x46a, 0x40086806 }, /* HPET_IRQFREQ */
    { 18583, 0x014, 0x40046806 }, /* HPET_IRQFREQ */
    { 18583, 0x380, 0x80086806 }, /* HPET_IRQFREQ */
    { 18596, 0x7fe, 0x705 }, /* I2C_FUNCS */
    { 18606, 0x7fe, 0x2 }, /* I2C_FUNC_10BIT_ADDR */
    { 18626, 0x7fe, 0x1 }, /* I2C_FUNC_I2C */
    { 18639, 0x7fe, 0x10 }, /* I2C_FUNC_NOSTART */
    { 18656, 0x7fe, 0x4 }, /* I2C_FUNC_PROTOCOL_MANGLING */
    { 18683, 0x7fe, 0x20 }, /* I2C_FUNC_SLAVE */
    { 18698, 0x7fe, 0x3000000 }, /* I2C_FUNC_SMBUS_BLOCK_DATA */
    { 18724, 0x7fe, 0x8000 }, /* I2C_FUNC_SMBUS_BLOCK_PROC_CALL */
    { 18755, 0x7fe, 0x60000 }, /* I2C_FUNC_SMBUS_BYTE */
    { 18775, 0x7fe, 0x180000 }, /* I2C_FUNC_SMBUS_BYTE_DATA */
    { 18800, 0x7fe, 0xeff0008 }, /* I2C_FUNC_SMBUS_EMUL */
    { 18820, 0x7fe, 0xfff8008 }, /* I2C_FUNC_SMBUS_EMUL_ALL */
    { 18844, 0x7fe, 0x10000000 }, /* I2C_FUNC_SMBUS_HOST_NOTIFY */
    { 18871, 0x7fe, 0xc000000 }, /* I2C_FUNC_SMBUS_I2C_BLOCK */
    { 18896, 0x7fe, 0x8 }, /* I2C_FUNC_SMBUS_PEC */
    { 18915, 0x7fe, 0x800000 }, /* I2C_FUNC_SMBUS_PROC_CALL */
    { 18940, 0x7fe, 0x10000 }, /* I2C_FUNC_SMBUS_QUICK */
    { 18961, 0x7fe, 0x1000000 }, /* I2C_FUNC_SMBUS_READ_BLOCK_DATA */
    { 18992, 0x7fe, 0x20000 }, /* I2C_FUNC_SMBUS_READ_BYTE */
    { 19017, 0x7fe, 0x80000 }, /* I2C_FUNC_SMBUS_READ_BYTE_DATA */
    { 19047, 0x7fe, 0x4000000 }, /* I2C_FUNC_SMBUS_READ_I2C_BLOCK */
    { 19077, 0x7fe, 0x200000 }, /* I2C_FUNC_SMBUS_READ_WORD_DATA */
    { 19107, 0x7fe, 0x600000 }, /* I2C_FUNC_SMBUS_WORD_DATA */
    { 19132, 0x7fe, 0x2000000 }, /* I2C_FUNC_SMBUS_WRITE_BLOCK_DATA */
    { 19164, 0x7fe, 0x40000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE */
    { 19190, 0x7fe, 0x100000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE_DATA */
    { 19221, 0x7fe, 0x8000000 }, /* I2C_FUNC_SMBUS_WRITE_I2C_BLOCK */
    { 19252, 0x7fe, 0x400000 }, /* I2C_FUNC_SMBUS_WRITE_WORD_DATA */
    { 19283, 0x7fe, 0x200 }, /* I2C_M_DMA_SAFE */
    { 19298, 0x7fe, 0x1000 }, /* I2C_M_IGNORE_NAK */
    { 19315, 0x7fe, 0x4000 }, /* I2C_M_NOSTART */
    { 19329, 0x7fe, 0x800 }, /* I2C_M_NO_RD_ACK */
    { 19345, 0x7fe, 0x1 }, /* I2C_M_RD */
    { 19354, 0x7fe, 0x400 }, /* I2C_M_RECV_LEN */
    { 19369, 0x7fe, 0x2000 }, /* I2C_M_REV_DIR_ADDR */
    { 19388, 0x7fe, 0x8000 }, /* I2C_M_STOP */
    { 19399, 0x7fe, 0x10 }, /* I2C_M_TEN */
    { 19409, 0x7fe, 0x708 }, /* I2C_PEC */
    { 19417, 0x7fe, 0x2a }, /* I2C_RDRW_IOCTL_MAX_MSGS */
    { 19441, 0x7fe, 0x707 }, /* I2C_RDWR */
    { 19450, 0x7fe, 0x2a }, /* I2C_RDWR_IOCTL_MAX_MSGS */
    { 19474, 0x7fe, 0x701 }, /* I2C_RETRIES */
    { 19486, 0x7fe, 0x703 }, /* I2C_SLAVE */
    { 19496, 0x7fe, 0x706 }, /* I2C_SLAVE_FORCE */
    { 19512, 0x7fe, 0x720 }, /* I2C_SMBUS */
    { 19522, 0x7fe, 0x5 }, /* I2C_SMBUS_BLOCK_DATA */
    { 19543, 0x7fe, 0x20 }, /* I2C_SMBUS_BLOCK_MAX */
    { 19563, 0x7fe, 0x7 }, /* I2C_SMBUS_BLOCK_PROC_CALL */
    { 19589, 0x7fe, 0x1 }, /* I2C_SMBUS_BYTE */
    { 19604, 0x7fe, 0x2 }, /* I2C_SMBUS_BYTE_DATA */
    { 19624, 0x7fe, 0x6 }, /* I2C_SMBUS_I2C_BLOCK_BROKEN */
    { 19651, 0x7fe, 0x8 }, /* I2C_SMBUS_I2C_BLOCK_DATA */
    { 19676, 0x7fe, 0x4 }, /* I2C_SMBUS_PROC_CALL */
    { 19696, 0x7fe, 0x0 }, /* I2C_SMBUS_QUICK */
    { 19712, 0x7fe, 0x1 }, /* I2C_SMBUS_READ */
    { 19727, 0x7fe, 0x3 }, /* I2C_SMBUS_WORD_DATA */
    { 19747, 0x7fe, 0x0 }, /* I2C_SMBUS_WRITE */
    { 19763, 0x7fe, 0x704 }, /* I2C_TENBIT */
    { 19774, 0x7fe, 0x702 }, /* I2C_TIMEOUT */
    { 19786, 0x7fe, 0x200 }, /* IFF_ALLMULTI */
    { 19799, 0x7fe, 0x200 }, /* IFF_ATTACH_QUEUE */
    { 19816, 0x7fe, 0x4000 }, /* IFF_AUTOMEDIA */
    { 19830, 0x7fe, 0x2 }, /* IFF_BROADCAST */
    { 19844, 0x7fe, 0x4 }, /* IFF_DEBUG */
    { 19854, 0x7fe, 0x400 }, /* IFF_DETACH_QUEUE */
    { 19871, 0x7fe, 0x20000 }, /* IFF_DORMANT */
    { 19883, 0x7fe, 0x8000 }, /* IFF_DYNAMIC */
    { 19895, 0x7fe, 0x40000 }, /* IFF_ECHO */
    { 19904, 0x7fe, 0x8 }, /* IFF_LOOPBACK */
    { 19917, 0x7fe, 0x10000 }, /* IFF_LOWER_UP */
    { 19930, 0x7fe, 0x400 }, /* IFF_MASTER */
    { 19941, 0x7fe, 0x1000 }, /* IFF_MULTICAST */
    { 19955, 0x7fe, 0x100 }, /* IFF_MULTI_QUEUE */
    { 19971, 0x7fe, 0x10 }, /* IFF_NAPI */
    { 19980, 0x7fe, 0x20 }, /* IFF_NAPI_FRAGS */
    { 19995, 0x7fe, 0x80 }, /* IFF_NOARP */
    { 20005, 0x7fe, 0x1000 }, /* IFF_NOFILTER */
    { 20018, 0x7fe, 0x20 }, /* IFF_NOTRAILERS */
    { 20033, 0x7fe, 0x40 }, /* IFF_NO_CARRIER */
    { 20048, 0x7fe, 0x1000 }, /* IFF_NO_PI */
    { 20058, 0x7fe, 0x2000 }, /* IFF_ONE_QUEUE */
    { 20072, 0x7fe, 0x800 }, /* IFF_PERSIST */
    { 20084, 0x7fe, 0x10 }, /* IFF_POINTOPOINT */
    { 20100, 0x7fe, 0x2000 }, /* IFF_PORTSEL */
    { 20112, 0x7fe, 0x100 }, /* IFF_PROMISC */
    { 20124, 0x7fe, 0x40 }, /* IFF_RUNNING */
    { 20136, 0x7fe, 0x800 }, /* IFF_SLAVE */
    { 20146, 0x7fe, 0x2 }, /* IFF_TAP */
    { 20154, 0x7fe, 0x1 }, /* IFF_TUN */
    { 20162, 0x7fe, 0x8000 }, /* IFF_TUN_EXCL */
    { 20175, 0x7fe, 0x1 }, /* IFF_UP */
    { 20182, 0x7fe, 0x4000 }, /* IFF_VNET_HDR */
    { 20195, 0x7fe, 0x70c5a }, /* IFF_VOLATILE */
    { 20208, 0x7fe, 0x80000 }, /* IN_CLOEXEC */
    { 20219, 0x5fe, 0x800 }, /* IN_NONBLOCK */
    { 20219, 0x200, 0x80 }, /* IN_NONBLOCK */
    { 20231, 0x7fe, 0x3 }, /* IOCB_CMD_FDSYNC */
    { 20247, 0x7fe, 0x2 }, /* IOCB_CMD_FSYNC */
    { 20262, 0x7fe, 0x6 }, /* IOCB_CMD_NOOP */
    { 20276, 0x7fe, 0x5 }, /* IOCB_CMD_POLL */
    { 20290, 0x7fe, 0x0 }, /* IOCB_CMD_PREAD */
    { 20305, 0x7fe, 0x7 }, /* IOCB_CMD_PREADV */
    { 20321, 0x7fe, 0x1 }, /* IOCB_CMD_PWRITE */
    { 20337, 0x7fe, 0x8 }, /* IOCB_CMD_PWRITEV */
    { 20354, 0x7fe, 0x2 }, /* IOCB_FLAG_IOPRIO */
    { 20371, 0x7fe, 0x1 }, /* IOCB_FLAG_RESFD */
    { 20387, 0x47e, 0x7b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 20387, 0x380, 0x200007b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 20418, 0x47e, 0x401070cd }, /* IOC_PR_CLEAR */
    { 20418, 0x380, 0x801070cd }, /* IOC_PR_CLEAR */
    { 20431, 0x47e, 0x401870cb }, /* IOC_PR_PREEMPT */
    { 20431, 0x380, 0x801870cb }, /* IOC_PR_PREEMPT */
    { 20446, 0x47e, 0x401870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 20446, 0x380, 0x801870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 20467, 0x7fe, 0xc01070ce }, /* IOC_PR_READ_KEYS */
    { 20484, 0x47e, 0x801070cf }, /* IOC_PR_READ_RESERVATION */
    { 20484, 0x380, 0x401070cf }, /* IOC_PR_READ_RESERVATION */
    { 20508, 0x47e, 0x401870c8 }, /* IOC_PR_REGISTER */
    { 20508, 0x380, 0x801870c8 }, /* IOC_PR_REGISTER */
    { 20524, 0x47e, 0x401070ca }, /* IOC_PR_RELEASE */
    { 20524, 0x380, 0x801070ca }, /* IOC_PR_RELEASE */
    { 20539, 0x47e, 0x401070c9 }, /* IOC_PR_RESERVE */
    { 20539, 0x380, 0x801070c9 }, /* IOC_PR_RESERVE */
    { 20554, 0x7fe, 0x80 }, /* IOMMUFD_CMD_BASE */
    { 20571, 0x7fe, 0x80 }, /* IOMMUFD_CMD_DESTROY */
    { 20591, 0x7fe, 0x8e }, /* IOMMUFD_CMD_FAULT_QUEUE_ALLOC */
    { 20621, 0x7fe, 0x8a }, /* IOMMUFD_CMD_GET_HW_INFO */
    { 20645, 0x7fe, 0x89 }, /* IOMMUFD_CMD_HWPT_ALLOC */
    { 20668, 0x7fe, 0x8c }, /* IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP */
    { 20702, 0x7fe, 0x8d }, /* IOMMUFD_CMD_HWPT_INVALIDATE */
    { 20730, 0x7fe, 0x8b }, /* IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING */
    { 20766, 0x7fe, 0x94 }, /* IOMMUFD_CMD_HW_QUEUE_ALLOC */
    { 20793, 0x7fe, 0x81 }, /* IOMMUFD_CMD_IOAS_ALLOC */
    { 20816, 0x7fe, 0x82 }, /* IOMMUFD_CMD_IOAS_ALLOW_IOVAS */
    { 20845, 0x7fe, 0x92 }, /* IOMMUFD_CMD_IOAS_CHANGE_PROCESS */
    { 20877, 0x7fe, 0x83 }, /* IOMMUFD_CMD_IOAS_COPY */
    { 20899, 0x7fe, 0x84 }, /* IOMMUFD_CMD_IOAS_IOVA_RANGES */
    { 20928, 0x7fe, 0x85 }, /* IOMMUFD_CMD_IOAS_MAP */
    { 20949, 0x7fe, 0x8f }, /* IOMMUFD_CMD_IOAS_MAP_FILE */
    { 20975, 0x7fe, 0x86 }, /* IOMMUFD_CMD_IOAS_UNMAP */
    { 20998, 0x7fe, 0x87 }, /* IOMMUFD_CMD_OPTION */
    { 21017, 0x7fe, 0x91 }, /* IOMMUFD_CMD_VDEVICE_ALLOC */
    { 21043, 0x7fe, 0x93 }, /* IOMMUFD_CMD_VEVENTQ_ALLOC */
    { 21069, 0x7fe, 0x88 }, /* IOMMUFD_CMD_VFIO_IOAS */
    { 21091, 0x7fe, 0x90 }, /* IOMMUFD_CMD_VIOMMU_ALLOC */
    { 21116, 0x7fe, 0x1 }, /* IOMMUFD_PAGE_RESP_INVALID */
    { 21142, 0x7fe, 0x0 }, /* IOMMUFD_PAGE_RESP_SUCCESS */
    { 21168, 0x7fe, 0x3b }, /* IOMMUFD_TYPE */
    { 21181, 0x47e, 0x3b80 }, /* IOMMU_DESTROY */
    { 21181, 0x380, 0x20003b80 }, /* IOMMU_DESTROY */
    { 21195, 0x47e, 0x3b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 21195, 0x380, 0x20003b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 21219, 0x47e, 0x3b8a }, /* IOMMU_GET_HW_INFO */
    { 21219, 0x380, 0x20003b8a }, /* IOMMU_GET_HW_INFO */
    { 21237, 0x47e, 0x3b89 }, /* IOMMU_HWPT_ALLOC */
    { 21237, 0x380, 0x20003b89 }, /* IOMMU_HWPT_ALLOC */
    { 21254, 0x47e, 0x3b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 21254, 0x380, 0x20003b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 21282, 0x47e, 0x3b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 21282, 0x380, 0x20003b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 21304, 0x47e, 0x3b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 21304, 0x380, 0x20003b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 21334, 0x47e, 0x3b94 }, /* IOMMU_HW_QUEUE_ALLOC */
    { 21334, 0x380, 0x20003b94 }, /* IOMMU_HW_QUEUE_ALLOC */
    { 21355, 0x47e, 0x3b81 }, /* IOMMU_IOAS_ALLOC */
    { 21355, 0x380, 0x20003b81 }, /* IOMMU_IOAS_ALLOC */
    { 21372, 0x47e, 0x3b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 21372, 0x380, 0x20003b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 21395, 0x47e, 0x3b92 }, /* IOMMU_IOAS_CHANGE_PROCESS */
    { 21395, 0x380, 0x20003b92 }, /* IOMMU_IOAS_CHANGE_PROCESS */
    { 21421, 0x47e, 0x3b83 }, /* IOMMU_IOAS_COPY */
    { 21421, 0x380, 0x20003b83 }, /* IOMMU_IOAS_COPY */
    { 21437, 0x47e, 0x3b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 21437, 0x380, 0x20003b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 21460, 0x47e, 0x3b85 }, /* IOMMU_IOAS_MAP */
    { 21460, 0x380, 0x20003b85 }, /* IOMMU_IOAS_MAP */
    { 21475, 0x47e, 0x3b8f }, /* IOMMU_IOAS_MAP_FILE */
    { 21475, 0x380, 0x20003b8f }, /* IOMMU_IOAS_MAP_FILE */
    { 21495, 0x47e, 0x3b86 }, /* IOMMU_IOAS_UNMAP */
    { 21495, 0x380, 0x20003b86 }, /* IOMMU_IOAS_UNMAP */
    { 21512, 0x47e, 0x3b87 }, /* IOMMU_OPTION */
    { 21512, 0x380, 0x20003b87 }, /* IOMMU_OPTION */
    { 21525, 0x47e, 0x3b91 }, /* IOMMU_VDEVICE_ALLOC */
    { 21525, 0x380, 0x20003b91 }, /* IOMMU_VDEVICE_ALLOC */
    { 21545, 0x47e, 0x3b93 }, /* IOMMU_VEVENTQ_ALLOC */
    { 21545, 0x380, 0x20003b93 }, /* IOMMU_VEVENTQ_ALLOC */
    { 21565, 0x47e, 0x3b88 }, /* IOMMU_VFIO_IOAS */
    { 21565, 0x380, 0x20003b88 }, /* IOMMU_VFIO_IOAS */
    { 21581, 0x47e, 0x3b90 }, /* IOMMU_VIOMMU_ALLOC */
    { 21581, 0x380, 0x20003b90 }, /* IOMMU_VIOMMU_ALLOC */
    { 21600, 0x7fe, 0x4 }, /* IOPRIO_BE_NORM */
    { 21615, 0x7fe, 0x8 }, /* IOPRIO_BE_NR */
    { 21628, 0x7fe, 0x2 }, /* IOPRIO_CLASS_BE */
    { 21644, 0x7fe, 0x3 }, /* IOPRIO_CLASS_IDLE */
    { 21662, 0x7fe, 0x7 }, /* IOPRIO_CLASS_INVALID */
    { 21683, 0x7fe, 0x7 }, /* IOPRIO_CLASS_MASK */
    { 21701, 0x7fe, 0x0 }, /* IOPRIO_CLASS_NONE */
    { 21719, 0x7fe, 0x1 }, /* IOPRIO_CLASS_RT */
    { 21735, 0x7fe, 0xd }, /* IOPRIO_CLASS_SHIFT */
    { 21754, 0x7fe, 0x1 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_1 */
    { 21787, 0x7fe, 0x2 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_2 */
    { 21820, 0x7fe, 0x3 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_3 */
    { 21853, 0x7fe, 0x4 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_4 */
    { 21886, 0x7fe, 0x5 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_5 */
    { 21919, 0x7fe, 0x6 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_6 */
    { 21952, 0x7fe, 0x7 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_7 */
    { 21985, 0x7fe, 0x3ff }, /* IOPRIO_HINT_MASK */
    { 22002, 0x7fe, 0x0 }, /* IOPRIO_HINT_NONE */
    { 22019, 0x7fe, 0xa }, /* IOPRIO_HINT_NR_BITS */
    { 22039, 0x7fe, 0x3 }, /* IOPRIO_HINT_SHIFT */
    { 22057, 0x7fe, 0x7 }, /* IOPRIO_LEVEL_MASK */
    { 22075, 0x7fe, 0x3 }, /* IOPRIO_LEVEL_NR_BITS */
    { 22096, 0x7fe, 0x4 }, /* IOPRIO_NORM */
    { 22108, 0x7fe, 0x8 }, /* IOPRIO_NR_CLASSES */
    { 22126, 0x7fe, 0x400 }, /* IOPRIO_NR_HINTS */
    { 22142, 0x7fe, 0x8 }, /* IOPRIO_NR_LEVELS */
    { 22159, 0x7fe, 0x1fff }, /* IOPRIO_PRIO_MASK */
    { 22176, 0x7fe, 0x2 }, /* IOPRIO_WHO_PGRP */
    { 22192, 0x7fe, 0x1 }, /* IOPRIO_WHO_PROCESS */
    { 22211, 0x7fe, 0x3 }, /* IOPRIO_WHO_USER */
    { 22227, 0x7fe, 0x2 }, /* IORING_ACCEPT_DONTWAIT */
    { 22250, 0x7fe, 0x1 }, /* IORING_ACCEPT_MULTISHOT */
    { 22274, 0x7fe, 0x4 }, /* IORING_ACCEPT_POLL_FIRST */
    { 22299, 0x7fe, 0x1 }, /* IORING_ASYNC_CANCEL_ALL */
    { 22323, 0x7fe, 0x4 }, /* IORING_ASYNC_CANCEL_ANY */
    { 22347, 0x7fe, 0x2 }, /* IORING_ASYNC_CANCEL_FD */
    { 22370, 0x7fe, 0x8 }, /* IORING_ASYNC_CANCEL_FD_FIXED */
    { 22399, 0x7fe, 0x20 }, /* IORING_ASYNC_CANCEL_OP */
    { 22422, 0x7fe, 0x10 }, /* IORING_ASYNC_CANCEL_USERDATA */
    { 22451, 0x7fe, 0x10 }, /* IORING_CQE_BUFFER_SHIFT */
    { 22475, 0x7fe, 0x8000 }, /* IORING_CQE_F_32 */
    { 22491, 0x7fe, 0x1 }, /* IORING_CQE_F_BUFFER */
    { 22511, 0x7fe, 0x10 }, /* IORING_CQE_F_BUF_MORE */
    { 22533, 0x7fe, 0x2 }, /* IORING_CQE_F_MORE */
    { 22551, 0x7fe, 0x8 }, /* IORING_CQE_F_NOTIF */
    { 22570, 0x7fe, 0x20 }, /* IORING_CQE_F_SKIP */
    { 22588, 0x7fe, 0x4 }, /* IORING_CQE_F_SOCK_NONEMPTY */
    { 22615, 0x7fe, 0x10000 }, /* IORING_CQE_F_TSTAMP_HW */
    { 22638, 0x7fe, 0x1 }, /* IORING_CQ_EVENTFD_DISABLED */
    { 22665, 0x7fe, 0x20 }, /* IORING_ENTER_ABS_TIMER */
    { 22688, 0x7fe, 0x8 }, /* IORING_ENTER_EXT_ARG */
    { 22709, 0x7fe, 0x40 }, /* IORING_ENTER_EXT_ARG_REG */
    { 22734, 0x7fe, 0x1 }, /* IORING_ENTER_GETEVENTS */
    { 22757, 0x7fe, 0x80 }, /* IORING_ENTER_NO_IOWAIT */
    { 22780, 0x7fe, 0x10 }, /* IORING_ENTER_REGISTERED_RING */
    { 22809, 0x7fe, 0x4 }, /* IORING_ENTER_SQ_WAIT */
    { 22830, 0x7fe, 0x2 }, /* IORING_ENTER_SQ_WAKEUP */
    { 22853, 0x7fe, 0x800 }, /* IORING_FEAT_CQE_SKIP */
    { 22874, 0x7fe, 0x10 }, /* IORING_FEAT_CUR_PERSONALITY */
    { 22902, 0x7fe, 0x100 }, /* IORING_FEAT_EXT_ARG */
    { 22922, 0x7fe, 0x20 }, /* IORING_FEAT_FAST_POLL */
    { 22944, 0x7fe, 0x1000 }, /* IORING_FEAT_LINKED_FILE */
    { 22968, 0x7fe, 0x8000 }, /* IORING_FEAT_MIN_TIMEOUT */
    { 22992, 0x7fe, 0x200 }, /* IORING_FEAT_NATIVE_WORKERS */
    { 23019, 0x7fe, 0x2 }, /* IORING_FEAT_NODROP */
    { 23038, 0x7fe, 0x20000 }, /* IORING_FEAT_NO_IOWAIT */
    { 23060, 0x7fe, 0x40 }, /* IORING_FEAT_POLL_32BITS */
    { 23084, 0x7fe, 0x4000 }, /* IORING_FEAT_RECVSEND_BUNDLE */
    { 23112, 0x7fe, 0x2000 }, /* IORING_FEAT_REG_REG_RING */
    { 23137, 0x7fe, 0x400 }, /* IORING_FEAT_RSRC_TAGS */
    { 23159, 0x7fe, 0x10000 }, /* IORING_FEAT_RW_ATTR */
    { 23179, 0x7fe, 0x8 }, /* IORING_FEAT_RW_CUR_POS */
    { 23202, 0x7fe, 0x1 }, /* IORING_FEAT_SINGLE_MMAP */
    { 23226, 0x7fe, 0x80 }, /* IORING_FEAT_SQPOLL_NONFIXED */
    { 23254, 0x7fe, 0x4 }, /* IORING_FEAT_SUBMIT_STABLE */
    { 23280, 0x7fe, 0xffffffff }, /* IORING_FILE_INDEX_ALLOC */
    { 23304, 0x7fe, 0x1 }, /* IORING_FIXED_FD_NO_CLOEXEC */
    { 23331, 0x7fe, 0x1 }, /* IORING_FSYNC_DATASYNC */
    { 23353, 0x7fe, 0x10 }, /* IORING_LINK_TIMEOUT_UPDATE */
    { 23380, 0x7fe, 0x1 }, /* IORING_MEM_REGION_REG_WAIT_ARG */
    { 23411, 0x7fe, 0x1 }, /* IORING_MEM_REGION_TYPE_USER */
    { 23439, 0x7fe, 0x0 }, /* IORING_MSG_DATA */
    { 23455, 0x7fe, 0x1 }, /* IORING_MSG_RING_CQE_SKIP */
    { 23480, 0x7fe, 0x2 }, /* IORING_MSG_RING_FLAGS_PASS */
    { 23507, 0x7fe, 0x1 }, /* IORING_MSG_SEND_FD */
    { 23526, 0x7fe, 0x20 }, /* IORING_NOP_CQE32 */
    { 23543, 0x7fe, 0x2 }, /* IORING_NOP_FILE */
    { 23559, 0x7fe, 0x8 }, /* IORING_NOP_FIXED_BUFFER */
    { 23583, 0x7fe, 0x4 }, /* IORING_NOP_FIXED_FILE */
    { 23605, 0x7fe, 0x1 }, /* IORING_NOP_INJECT_RESULT */
    { 23630, 0x7fe, 0x10 }, /* IORING_NOP_TW */
    { 23644, 0x7fe, 0x80000000 }, /* IORING_NOTIF_USAGE_ZC_COPIED */
    { 23673, 0x7fe, 0x8000000 }, /* IORING_OFF_CQ_RING */
    { 23692, 0x7fe, 0xf8000000 }, /* IORING_OFF_MMAP_MASK */
    { 23713, 0x7fe, 0x80000000 }, /* IORING_OFF_PBUF_RING */
    { 23734, 0x7fe, 0x10 }, /* IORING_OFF_PBUF_SHIFT */
    { 23756, 0x7fe, 0x10000000 }, /* IORING_OFF_SQES */
    { 23772, 0x7fe, 0x0 }, /* IORING_OFF_SQ_RING */
    { 23791, 0x7fe, 0xd }, /* IORING_OP_ACCEPT */
    { 23808, 0x7fe, 0xe }, /* IORING_OP_ASYNC_CANCEL */
    { 23831, 0x7fe, 0x38 }, /* IORING_OP_BIND */
    { 23846, 0x7fe, 0x13 }, /* IORING_OP_CLOSE */
    { 23862, 0x7fe, 0x10 }, /* IORING_OP_CONNECT */
    { 23880, 0x7fe, 0x1d }, /* IORING_OP_EPOLL_CTL */
    { 23900, 0x7fe, 0x3b }, /* IORING_OP_EPOLL_WAIT */
    { 23921, 0x7fe, 0x18 }, /* IORING_OP_FADVISE */
    { 23939, 0x7fe, 0x11 }, /* IORING_OP_FALLOCATE */
    { 23959, 0x7fe, 0x2b }, /* IORING_OP_FGETXATTR */
    { 23979, 0x7fe, 0x14 }, /* IORING_OP_FILES_UPDATE */
    { 24002, 0x7fe, 0x36 }, /* IORING_OP_FIXED_FD_INSTALL */
    { 24029, 0x7fe, 0x29 }, /* IORING_OP_FSETXATTR */
    { 24049, 0x7fe, 0x3 }, /* IORING_OP_FSYNC */
    { 24065, 0x7fe, 0x37 }, /* IORING_OP_FTRUNCATE */
    { 24085, 0x7fe, 0x33 }, /* IORING_OP_FUTEX_WAIT */
    { 24106, 0x7fe, 0x35 }, /* IORING_OP_FUTEX_WAITV */
    { 24128, 0x7fe, 0x34 }, /* IORING_OP_FUTEX_WAKE */
    { 24149, 0x7fe, 0x2c }, /* IORING_OP_GETXATTR */
    { 24168, 0x7fe, 0x27 }, /* IORING_OP_LINKAT */
    { 24185, 0x7fe, 0xf }, /* IORING_OP_LINK_TIMEOUT */
    { 24208, 0x7fe, 0x39 }, /* IORING_OP_LISTEN */
    { 24225, 0x7fe, 0x19 }, /* IORING_OP_MADVISE */
    { 24243, 0x7fe, 0x25 }, /* IORING_OP_MKDIRAT */
    { 24261, 0x7fe, 0x28 }, /* IORING_OP_MSG_RING */
    { 24280, 0x7fe, 0x0 }, /* IORING_OP_NOP */
    { 24294, 0x7fe, 0x3f }, /* IORING_OP_NOP128 */
    { 24311, 0x7fe, 0x12 }, /* IORING_OP_OPENAT */
    { 24328, 0x7fe, 0x1c }, /* IORING_OP_OPENAT2 */
    { 24346, 0x7fe, 0x3e }, /* IORING_OP_PIPE */
    { 24361, 0x7fe, 0x6 }, /* IORING_OP_POLL_ADD */
    { 24380, 0x7fe, 0x7 }, /* IORING_OP_POLL_REMOVE */
    { 24402, 0x7fe, 0x1f }, /* IORING_OP_PROVIDE_BUFFERS */
    { 24428, 0x7fe, 0x16 }, /* IORING_OP_READ */
    { 24443, 0x7fe, 0x1 }, /* IORING_OP_READV */
    { 24459, 0x7fe, 0x3c }, /* IORING_OP_READV_FIXED */
    { 24481, 0x7fe, 0x4 }, /* IORING_OP_READ_FIXED */
    { 24502, 0x7fe, 0x31 }, /* IORING_OP_READ_MULTISHOT */
    { 24527, 0x7fe, 0x1b }, /* IORING_OP_RECV */
    { 24542, 0x7fe, 0xa }, /* IORING_OP_RECVMSG */
    { 24560, 0x7fe, 0x3a }, /* IORING_OP_RECV_ZC */
    { 24578, 0x7fe, 0x20 }, /* IORING_OP_REMOVE_BUFFERS */
    { 24603, 0x7fe, 0x23 }, /* IORING_OP_RENAMEAT */
    { 24622, 0x7fe, 0x1a }, /* IORING_OP_SEND */
    { 24637, 0x7fe, 0x9 }, /* IORING_OP_SENDMSG */
    { 24655, 0x7fe, 0x30 }, /* IORING_OP_SENDMSG_ZC */
    { 24676, 0x7fe, 0x2f }, /* IORING_OP_SEND_ZC */
    { 24694, 0x7fe, 0x2a }, /* IORING_OP_SETXATTR */
    { 24713, 0x7fe, 0x22 }, /* IORING_OP_SHUTDOWN */
    { 24732, 0x7fe, 0x2d }, /* IORING_OP_SOCKET */
    { 24749, 0x7fe, 0x1e }, /* IORING_OP_SPLICE */
    { 24766, 0x7fe, 0x15 }, /* IORING_OP_STATX */
    { 24782, 0x7fe, 0x26 }, /* IORING_OP_SYMLINKAT */
    { 24802, 0x7fe, 0x8 }, /* IORING_OP_SYNC_FILE_RANGE */
    { 24828, 0x7fe, 0x21 }, /* IORING_OP_TEE */
    { 24842, 0x7fe, 0xb }, /* IORING_OP_TIMEOUT */
    { 24860, 0x7fe, 0xc }, /* IORING_OP_TIMEOUT_REMOVE */
    { 24885, 0x7fe, 0x24 }, /* IORING_OP_UNLINKAT */
    { 24904, 0x7fe, 0x2e }, /* IORING_OP_URING_CMD */
    { 24924, 0x7fe, 0x40 }, /* IORING_OP_URING_CMD128 */
    { 24947, 0x7fe, 0x32 }, /* IORING_OP_WAITID */
    { 24964, 0x7fe, 0x17 }, /* IORING_OP_WRITE */
    { 24980, 0x7fe, 0x2 }, /* IORING_OP_WRITEV */
    { 24997, 0x7fe, 0x3d }, /* IORING_OP_WRITEV_FIXED */
    { 25020, 0x7fe, 0x5 }, /* IORING_OP_WRITE_FIXED */
    { 25042, 0x7fe, 0x8 }, /* IORING_POLL_ADD_LEVEL */
    { 25064, 0x7fe, 0x1 }, /* IORING_POLL_ADD_MULTI */
    { 25086, 0x7fe, 0x2 }, /* IORING_POLL_UPDATE_EVENTS */
    { 25112, 0x7fe, 0x4 }, /* IORING_POLL_UPDATE_USER_DATA */
    { 25141, 0x7fe, 0x10 }, /* IORING_RECVSEND_BUNDLE */
    { 25164, 0x7fe, 0x4 }, /* IORING_RECVSEND_FIXED_BUF */
    { 25190, 0x7fe, 0x1 }, /* IORING_RECVSEND_POLL_FIRST */
    { 25217, 0x7fe, 0x2 }, /* IORING_RECV_MULTISHOT */
    { 25239, 0x7fe, 0x25 }, /* IORING_REGISTER_BPF_FILTER */
    { 25266, 0x7fe, 0x0 }, /* IORING_REGISTER_BUFFERS */
    { 25290, 0x7fe, 0xf }, /* IORING_REGISTER_BUFFERS2 */
    { 25315, 0x7fe, 0x10 }, /* IORING_REGISTER_BUFFERS_UPDATE */
    { 25346, 0x7fe, 0x1d }, /* IORING_REGISTER_CLOCK */
    { 25368, 0x7fe, 0x1e }, /* IORING_REGISTER_CLONE_BUFFERS */
    { 25398, 0x7fe, 0x2 }, /* IORING_REGISTER_DST_REPLACE */
    { 25426, 0x7fe, 0xc }, /* IORING_REGISTER_ENABLE_RINGS */
    { 25455, 0x7fe, 0x4 }, /* IORING_REGISTER_EVENTFD */
    { 25479, 0x7fe, 0x7 }, /* IORING_REGISTER_EVENTFD_ASYNC */
    { 25509, 0x7fe, 0x2 }, /* IORING_REGISTER_FILES */
    { 25531, 0x7fe, 0xd }, /* IORING_REGISTER_FILES2 */
    { 25554, 0x7fe, 0xfffffffffffffffe }, /* IORING_REGISTER_FILES_SKIP */
    { 25581, 0x7fe, 0x6 }, /* IORING_REGISTER_FILES_UPDATE */
    { 25610, 0x7fe, 0xe }, /* IORING_REGISTER_FILES_UPDATE2 */
    { 25640, 0x7fe, 0x19 }, /* IORING_REGISTER_FILE_ALLOC_RANGE */
    { 25673, 0x7fe, 0x11 }, /* IORING_REGISTER_IOWQ_AFF */
    { 25698, 0x7fe, 0x13 }, /* IORING_REGISTER_IOWQ_MAX_WORKERS */
    { 25731, 0x7fe, 0x22 }, /* IORING_REGISTER_MEM_REGION */
    { 25758, 0x7fe, 0x1b }, /* IORING_REGISTER_NAPI */
    { 25779, 0x7fe, 0x16 }, /* IORING_REGISTER_PBUF_RING */
    { 25805, 0x7fe, 0x1a }, /* IORING_REGISTER_PBUF_STATUS */
    { 25833, 0x7fe, 0x9 }, /* IORING_REGISTER_PERSONALITY */
    { 25861, 0x7fe, 0x8 }, /* IORING_REGISTER_PROBE */
    { 25883, 0x7fe, 0x23 }, /* IORING_REGISTER_QUERY */
    { 25905, 0x7fe, 0x21 }, /* IORING_REGISTER_RESIZE_RINGS */
    { 25934, 0x7fe, 0xb }, /* IORING_REGISTER_RESTRICTIONS */
    { 25963, 0x7fe, 0x14 }, /* IORING_REGISTER_RING_FDS */
    { 25988, 0x7fe, 0x1f }, /* IORING_REGISTER_SEND_MSG_RING */
    { 26018, 0x7fe, 0x1 }, /* IORING_REGISTER_SRC_REGISTERED */
    { 26049, 0x7fe, 0x18 }, /* IORING_REGISTER_SYNC_CANCEL */
    { 26077, 0x7fe, 0x80000000 }, /* IORING_REGISTER_USE_REGISTERED_RING */
    { 26113, 0x7fe, 0x24 }, /* IORING_REGISTER_ZCRX_CTRL */
    { 26139, 0x7fe, 0x20 }, /* IORING_REGISTER_ZCRX_IFQ */
    { 26164, 0x7fe, 0x1 }, /* IORING_REG_WAIT_TS */
    { 26183, 0x7fe, 0x0 }, /* IORING_RESTRICTION_REGISTER_OP */
    { 26214, 0x7fe, 0x2 }, /* IORING_RESTRICTION_SQE_FLAGS_ALLOWED */
    { 26251, 0x7fe, 0x3 }, /* IORING_RESTRICTION_SQE_FLAGS_REQUIRED */
    { 26289, 0x7fe, 0x1 }, /* IORING_RESTRICTION_SQE_OP */
    { 26315, 0x7fe, 0x1 }, /* IORING_RSRC_REGISTER_SPARSE */
    { 26343, 0x7fe, 0x1 }, /* IORING_RW_ATTR_FLAG_PI */
    { 26366, 0x7fe, 0x20 }, /* IORING_SEND_VECTORIZED */
    { 26389, 0x7fe, 0x8 }, /* IORING_SEND_ZC_REPORT_USAGE */
    { 26417, 0x7fe, 0x20 }, /* IORING_SETUP_ATTACH_WQ */
    { 26440, 0x7fe, 0x10 }, /* IORING_SETUP_CLAMP */
    { 26459, 0x7fe, 0x100 }, /* IORING_SETUP_COOP_TASKRUN */
    { 26485, 0x7fe, 0x800 }, /* IORING_SETUP_CQE32 */
    { 26504, 0x7fe, 0x40000 }, /* IORING_SETUP_CQE_MIXED */
    { 26527, 0x7fe, 0x8 }, /* IORING_SETUP_CQSIZE */
    { 26547, 0x7fe, 0x2000 }, /* IORING_SETUP_DEFER_TASKRUN */
    { 26574, 0x7fe, 0x20000 }, /* IORING_SETUP_HYBRID_IOPOLL */
    { 26601, 0x7fe, 0x1 }, /* IORING_SETUP_IOPOLL */
    { 26621, 0x7fe, 0x4000 }, /* IORING_SETUP_NO_MMAP */
    { 26642, 0x7fe, 0x10000 }, /* IORING_SETUP_NO_SQARRAY */
    { 26666, 0x7fe, 0x8000 }, /* IORING_SETUP_REGISTERED_FD_ONLY */
    { 26698, 0x7fe, 0x40 }, /* IORING_SETUP_R_DISABLED */
    { 26722, 0x7fe, 0x1000 }, /* IORING_SETUP_SINGLE_ISSUER */
    { 26749, 0x7fe, 0x400 }, /* IORING_SETUP_SQE128 */
    { 26769, 0x7fe, 0x80000 }, /* IORING_SETUP_SQE_MIXED */
    { 26792, 0x7fe, 0x2 }, /* IORING_SETUP_SQPOLL */
    { 26812, 0x7fe, 0x4 }, /* IORING_SETUP_SQ_AFF */
    { 26832, 0x7fe, 0x100000 }, /* IORING_SETUP_SQ_REWIND */
    { 26855, 0x7fe, 0x80 }, /* IORING_SETUP_SUBMIT_ALL */
    { 26879, 0x7fe, 0x200 }, /* IORING_SETUP_TASKRUN_FLAG */
    { 26905, 0x7fe, 0x2 }, /* IORING_SQ_CQ_OVERFLOW */
    { 26927, 0x7fe, 0x1 }, /* IORING_SQ_NEED_WAKEUP */
    { 26949, 0x7fe, 0x4 }, /* IORING_SQ_TASKRUN */
    { 26967, 0x7fe, 0x1 }, /* IORING_TIMEOUT_ABS */
    { 26986, 0x7fe, 0x4 }, /* IORING_TIMEOUT_BOOTTIME */
    { 27010, 0x7fe, 0xc }, /* IORING_TIMEOUT_CLOCK_MASK */
    { 27036, 0x7fe, 0x20 }, /* IORING_TIMEOUT_ETIME_SUCCESS */
    { 27065, 0x7fe, 0x80 }, /* IORING_TIMEOUT_IMMEDIATE_ARG */
    { 27094, 0x7fe, 0x40 }, /* IORING_TIMEOUT_MULTISHOT */
    { 27119, 0x7fe, 0x8 }, /* IORING_TIMEOUT_REALTIME */
    { 27143, 0x7fe, 0x2 }, /* IORING_TIMEOUT_UPDATE */
    { 27165, 0x7fe, 0x12 }, /* IORING_TIMEOUT_UPDATE_MASK */
    { 27192, 0x7fe, 0x10 }, /* IORING_TIMESTAMP_HW_SHIFT */
    { 27218, 0x7fe, 0x11 }, /* IORING_TIMESTAMP_TYPE_SHIFT */
    { 27246, 0x7fe, 0x1 }, /* IORING_UNREGISTER_BUFFERS */
    { 27272, 0x7fe, 0x5 }, /* IORING_UNREGISTER_EVENTFD */
    { 27298, 0x7fe, 0x3 }, /* IORING_UNREGISTER_FILES */
    { 27322, 0x7fe, 0x12 }, /* IORING_UNREGISTER_IOWQ_AFF */
    { 27349, 0x7fe, 0x1c }, /* IORING_UNREGISTER_NAPI */
    { 27372, 0x7fe, 0x17 }, /* IORING_UNREGISTER_PBUF_RING */
    { 27400, 0x7fe, 0xa }, /* IORING_UNREGISTER_PERSONALITY */
    { 27430, 0x7fe, 0x15 }, /* IORING_UNREGISTER_RING_FDS */
    { 27457, 0x7fe, 0x1 }, /* IORING_URING_CMD_FIXED */
    { 27480, 0x7fe, 0x2 }, /* IORING_URING_CMD_MULTISHOT */
    { 27507, 0x7fe, 0x1 }, /* IORING_ZCRX_AREA_DMABUF */
    { 27531, 0x7fe, 0xffff000000000000 }, /* IORING_ZCRX_AREA_MASK */
    { 27553, 0x7fe, 0x30 }, /* IORING_ZCRX_AREA_SHIFT */
    { 27576, 0x7fe, 0x10 }, /* IOSQE_ASYNC */
    { 27588, 0x7fe, 0x4 }, /* IOSQE_ASYNC_BIT */
    { 27604, 0x7fe, 0x20 }, /* IOSQE_BUFFER_SELECT */
    { 27624, 0x7fe, 0x5 }, /* IOSQE_BUFFER_SELECT_BIT */
    { 27648, 0x7fe, 0x40 }, /* IOSQE_CQE_SKIP_SUCCESS */
    { 27671, 0x7fe, 0x6 }, /* IOSQE_CQE_SKIP_SUCCESS_BIT */
    { 27698, 0x7fe, 0x1 }, /* IOSQE_FIXED_FILE */
    { 27715, 0x7fe, 0x0 }, /* IOSQE_FIXED_FILE_BIT */
    { 27736, 0x7fe, 0x2 }, /* IOSQE_IO_DRAIN */
    { 27751, 0x7fe, 0x1 }, /* IOSQE_IO_DRAIN_BIT */
    { 27770, 0x7fe, 0x8 }, /* IOSQE_IO_HARDLINK */
    { 27788, 0x7fe, 0x3 }, /* IOSQE_IO_HARDLINK_BIT */
    { 27810, 0x7fe, 0x4 }, /* IOSQE_IO_LINK */
    { 27824, 0x7fe, 0x2 }, /* IOSQE_IO_LINK_BIT */
    { 27842, 0x7fe, 0x100 }, /* IPC_64 */
    { 27849, 0x7fe, 0x200 }, /* IPC_CREAT */
    { 27859, 0x7fe, 0x1000 }, /* IPC_DIPC */
    { 27868, 0x7fe, 0x400 }, /* IPC_EXCL */
    { 27877, 0x7fe, 0x3 }, /* IPC_INFO */
    { 27886, 0x7fe, 0x800 }, /* IPC_NOWAIT */
    { 27897, 0x7fe, 0x8000000 }, /* IPC_NS */
    { 27904, 0x7fe, 0x2 }, /* IPC_NS_INDEX */
    { 27917, 0x7fe, 0x1 }, /* IPC_NS_INIT_ID */
    { 27932, 0x7fe, 0xefffffff }, /* IPC_NS_INIT_INO */
    { 27948, 0x7fe, 0x0 }, /* IPC_OLD */
    { 27956, 0x7fe, 0x2000 }, /* IPC_OWN */
    { 27964, 0x7fe, 0x0 }, /* IPC_PRIVATE */
    { 27976, 0x7fe, 0x0 }, /* IPC_RMID */
    { 27985, 0x7fe, 0x1 }, /* IPC_SET */
    { 27993, 0x7fe, 0x2 }, /* IPC_STAT */
    { 28002, 0x47e, 0x8004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 28002, 0x380, 0x4004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 28035, 0x47e, 0x80046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 28035, 0x380, 0x40046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 28062, 0x47e, 0x80046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 28062, 0x380, 0x40046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 28097, 0x47e, 0x8004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 28097, 0x380, 0x4004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 28128, 0x47e, 0x80046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 28128, 0x380, 0x40046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 28151, 0x47e, 0x80086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 28151, 0x380, 0x40086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 28180, 0x7ea, 0xc030690c }, /* IPMICTL_RECEIVE_MSG */
    { 28180, 0x014, 0xc018690c }, /* IPMICTL_RECEIVE_MSG */
    { 28200, 0x7ea, 0xc030690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 28200, 0x014, 0xc018690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 28226, 0x47e, 0x8002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 28226, 0x380, 0x4002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 28251, 0x47e, 0x800c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 28251, 0x380, 0x400c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 28282, 0x46a, 0x8028690d }, /* IPMICTL_SEND_COMMAND */
    { 28282, 0x014, 0x8014690d }, /* IPMICTL_SEND_COMMAND */
    { 28282, 0x380, 0x4028690d }, /* IPMICTL_SEND_COMMAND */
    { 28303, 0x46a, 0x80306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28303, 0x014, 0x801c6915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28303, 0x380, 0x40306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 28332, 0x47e, 0x80046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 28332, 0x380, 0x40046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 28360, 0x47e, 0x4004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 28360, 0x380, 0x8004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 28393, 0x47e, 0x80046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 28393, 0x380, 0x40046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 28420, 0x47e, 0x80046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 28420, 0x380, 0x40046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 28455, 0x47e, 0x8004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 28455, 0x380, 0x4004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 28486, 0x47e, 0x80046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 28486, 0x380, 0x40046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 28509, 0x47e, 0x80086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 28509, 0x380, 0x40086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 28538, 0x47e, 0x8002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 28538, 0x380, 0x4002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 28565, 0x47e, 0x800c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 28565, 0x380, 0x400c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 28598, 0x7fe, 0x90 }, /* IPPROTO_AGGFRAG */
    { 28614, 0x7fe, 0x33 }, /* IPPROTO_AH */
    { 28625, 0x7fe, 0x5e }, /* IPPROTO_BEETPH */
    { 28640, 0x7fe, 0x6c }, /* IPPROTO_COMP */
    { 28653, 0x7fe, 0x21 }, /* IPPROTO_DCCP */
    { 28666, 0x7fe, 0x3c }, /* IPPROTO_DSTOPTS */
    { 28682, 0x7fe, 0x8 }, /* IPPROTO_EGP */
    { 28694, 0x7fe, 0x62 }, /* IPPROTO_ENCAP */
    { 28708, 0x7fe, 0x32 }, /* IPPROTO_ESP */
    { 28720, 0x7fe, 0x8f }, /* IPPROTO_ETHERNET */
    { 28737, 0x7fe, 0x2c }, /* IPPROTO_FRAGMENT */
    { 28754, 0x7fe, 0x2f }, /* IPPROTO_GRE */
    { 28766, 0x7fe, 0x0 }, /* IPPROTO_HOPOPTS */
    { 28782, 0x7fe, 0x1 }, /* IPPROTO_ICMP */
    { 28795, 0x7fe, 0x3a }, /* IPPROTO_ICMPV6 */
    { 28810, 0x7fe, 0x16 }, /* IPPROTO_IDP */
    { 28822, 0x7fe, 0x2 }, /* IPPROTO_IGMP */
    { 28835, 0x7fe, 0x0 }, /* IPPROTO_IP */
    { 28846, 0x7fe, 0x4 }, /* IPPROTO_IPIP */
    { 28859, 0x7fe, 0x29 }, /* IPPROTO_IPV6 */
    { 28872, 0x7fe, 0x73 }, /* IPPROTO_L2TP */
    { 28885, 0x7fe, 0x107 }, /* IPPROTO_MAX */
    { 28897, 0x7fe, 0x87 }, /* IPPROTO_MH */
    { 28908, 0x7fe, 0x89 }, /* IPPROTO_MPLS */
    { 28921, 0x7fe, 0x106 }, /* IPPROTO_MPTCP */
    { 28935, 0x7fe, 0x5c }, /* IPPROTO_MTP */
    { 28947, 0x7fe, 0x3b }, /* IPPROTO_NONE */
    { 28960, 0x7fe, 0x67 }, /* IPPROTO_PIM */
    { 28972, 0x7fe, 0xc }, /* IPPROTO_PUP */
    { 28984, 0x7fe, 0xff }, /* IPPROTO_RAW */
    { 28996, 0x7fe, 0x2b }, /* IPPROTO_ROUTING */
    { 29012, 0x7fe, 0x2e }, /* IPPROTO_RSVP */
    { 29025, 0x7fe, 0x84 }, /* IPPROTO_SCTP */
    { 29038, 0x7fe, 0x100 }, /* IPPROTO_SMC */
    { 29050, 0x7fe, 0x6 }, /* IPPROTO_TCP */
    { 29062, 0x7fe, 0x1d }, /* IPPROTO_TP */
    { 29073, 0x7fe, 0x11 }, /* IPPROTO_UDP */
    { 29085, 0x7fe, 0x88 }, /* IPPROTO_UDPLITE */
    { 29101, 0x7fe, 0x4 }, /* IPV6_2292DSTOPTS */
    { 29118, 0x7fe, 0x8 }, /* IPV6_2292HOPLIMIT */
    { 29136, 0x7fe, 0x3 }, /* IPV6_2292HOPOPTS */
    { 29153, 0x7fe, 0x2 }, /* IPV6_2292PKTINFO */
    { 29170, 0x7fe, 0x6 }, /* IPV6_2292PKTOPTIONS */
    { 29190, 0x7fe, 0x5 }, /* IPV6_2292RTHDR */
    { 29205, 0x7fe, 0x1 }, /* IPV6_ADDRFORM */
    { 29219, 0x7fe, 0x48 }, /* IPV6_ADDR_PREFERENCES */
    { 29241, 0x7fe, 0x14 }, /* IPV6_ADD_MEMBERSHIP */
    { 29261, 0x7fe, 0xa }, /* IPV6_AUTHHDR */
    { 29274, 0x7fe, 0x46 }, /* IPV6_AUTOFLOWLABEL */
    { 29293, 0x7fe, 0x7 }, /* IPV6_CHECKSUM */
    { 29307, 0x7fe, 0x3e }, /* IPV6_DONTFRAG */
    { 29321, 0x7fe, 0x15 }, /* IPV6_DROP_MEMBERSHIP */
    { 29342, 0x7fe, 0x3b }, /* IPV6_DSTOPTS */
    { 29355, 0x7fe, 0xb }, /* IPV6_FLOWINFO */
    { 29369, 0x7fe, 0xfffff }, /* IPV6_FLOWINFO_FLOWLABEL */
    { 29393, 0x7fe, 0xff00000 }, /* IPV6_FLOWINFO_PRIORITY */
    { 29416, 0x7fe, 0x21 }, /* IPV6_FLOWINFO_SEND */
    { 29435, 0x7fe, 0x20 }, /* IPV6_FLOWLABEL_MGR */
    { 29454, 0x7fe, 0x0 }, /* IPV6_FL_A_GET */
    { 29468, 0x7fe, 0x1 }, /* IPV6_FL_A_PUT */
    { 29482, 0x7fe, 0x2 }, /* IPV6_FL_A_RENEW */
    { 29498, 0x7fe, 0x1 }, /* IPV6_FL_F_CREATE */
    { 29515, 0x7fe, 0x2 }, /* IPV6_FL_F_EXCL */
    { 29530, 0x7fe, 0x4 }, /* IPV6_FL_F_REFLECT */
    { 29548, 0x7fe, 0x8 }, /* IPV6_FL_F_REMOTE */
    { 29565, 0x7fe, 0xff }, /* IPV6_FL_S_ANY */
    { 29579, 0x7fe, 0x1 }, /* IPV6_FL_S_EXCL */
    { 29594, 0x7fe, 0x0 }, /* IPV6_FL_S_NONE */
    { 29609, 0x7fe, 0x2 }, /* IPV6_FL_S_PROCESS */
    { 29627, 0x7fe, 0x3 }, /* IPV6_FL_S_USER */
    { 29642, 0x7fe, 0x4e }, /* IPV6_FREEBIND */
    { 29656, 0x7fe, 0x24 }, /* IPV6_HDRINCL */
    { 29669, 0x7fe, 0x34 }, /* IPV6_HOPLIMIT */
    { 29683, 0x7fe, 0x36 }, /* IPV6_HOPOPTS */
    { 29696, 0x7fe, 0x22 }, /* IPV6_IPSEC_POLICY */
    { 29714, 0x7fe, 0x1b }, /* IPV6_JOIN_ANYCAST */
    { 29732, 0x7fe, 0x1c }, /* IPV6_LEAVE_ANYCAST */
    { 29751, 0x7fe, 0x49 }, /* IPV6_MINHOPCOUNT */
    { 29768, 0x7fe, 0x18 }, /* IPV6_MTU */
    { 29777, 0x7fe, 0x17 }, /* IPV6_MTU_DISCOVER */
    { 29795, 0x7fe, 0x1d }, /* IPV6_MULTICAST_ALL */
    { 29814, 0x7fe, 0x12 }, /* IPV6_MULTICAST_HOPS */
    { 29834, 0x7fe, 0x11 }, /* IPV6_MULTICAST_IF */
    { 29852, 0x7fe, 0x13 }, /* IPV6_MULTICAST_LOOP */
    { 29872, 0x7fe, 0x9 }, /* IPV6_NEXTHOP */
    { 29885, 0x7fe, 0x4a }, /* IPV6_ORIGDSTADDR */
    { 29902, 0x7fe, 0x3d }, /* IPV6_PATHMTU */
    { 29915, 0x7fe, 0x32 }, /* IPV6_PKTINFO */
    { 29928, 0x7fe, 0x2 }, /* IPV6_PMTUDISC_DO */
    { 29945, 0x7fe, 0x0 }, /* IPV6_PMTUDISC_DONT */
    { 29964, 0x7fe, 0x4 }, /* IPV6_PMTUDISC_INTERFACE */
    { 29988, 0x7fe, 0x5 }, /* IPV6_PMTUDISC_OMIT */
    { 30007, 0x7fe, 0x3 }, /* IPV6_PMTUDISC_PROBE */
    { 30027, 0x7fe, 0x1 }, /* IPV6_PMTUDISC_WANT */
    { 30046, 0x7fe, 0x8 }, /* IPV6_PREFER_SRC_CGA */
    { 30066, 0x7fe, 0x4 }, /* IPV6_PREFER_SRC_COA */
    { 30086, 0x7fe, 0x400 }, /* IPV6_PREFER_SRC_HOME */
    { 30107, 0x7fe, 0x800 }, /* IPV6_PREFER_SRC_NONCGA */
    { 30130, 0x7fe, 0x2 }, /* IPV6_PREFER_SRC_PUBLIC */
    { 30153, 0x7fe, 0x100 }, /* IPV6_PREFER_SRC_PUBTMP_DEFAULT */
    { 30184, 0x7fe, 0x1 }, /* IPV6_PREFER_SRC_TMP */
    { 30204, 0x7fe, 0xa00 }, /* IPV6_PRIORITY_10 */
    { 30221, 0x7fe, 0xb00 }, /* IPV6_PRIORITY_11 */
    { 30238, 0x7fe, 0xc00 }, /* IPV6_PRIORITY_12 */
    { 30255, 0x7fe, 0xd00 }, /* IPV6_PRIORITY_13 */
    { 30272, 0x7fe, 0xe00 }, /* IPV6_PRIORITY_14 */
    { 30289, 0x7fe, 0xf00 }, /* IPV6_PRIORITY_15 */
    { 30306, 0x7fe, 0x800 }, /* IPV6_PRIORITY_8 */
    { 30322, 0x7fe, 0x900 }, /* IPV6_PRIORITY_9 */
    { 30338, 0x7fe, 0x400 }, /* IPV6_PRIORITY_BULK */
    { 30357, 0x7fe, 0x700 }, /* IPV6_PRIORITY_CONTROL */
    { 30379, 0x7fe, 0x100 }, /* IPV6_PRIORITY_FILLER */
    { 30400, 0x7fe, 0x600 }, /* IPV6_PRIORITY_INTERACTIVE */
    { 30426, 0x7fe, 0x300 }, /* IPV6_PRIORITY_RESERVED1 */
    { 30450, 0x7fe, 0x500 }, /* IPV6_PRIORITY_RESERVED2 */
    { 30474, 0x7fe, 0x200 }, /* IPV6_PRIORITY_UNATTENDED */
    { 30499, 0x7fe, 0x0 }, /* IPV6_PRIORITY_UNCHARACTERIZED */
    { 30529, 0x7fe, 0x3a }, /* IPV6_RECVDSTOPTS */
    { 30546, 0x7fe, 0x19 }, /* IPV6_RECVERR */
    { 30559, 0x7fe, 0x1f }, /* IPV6_RECVERR_RFC4884 */
    { 30580, 0x7fe, 0x4d }, /* IPV6_RECVFRAGSIZE */
    { 30598, 0x7fe, 0x33 }, /* IPV6_RECVHOPLIMIT */
    { 30616, 0x7fe, 0x35 }, /* IPV6_RECVHOPOPTS */
    { 30633, 0x7fe, 0x4a }, /* IPV6_RECVORIGDSTADDR */
    { 30654, 0x7fe, 0x3c }, /* IPV6_RECVPATHMTU */
    { 30671, 0x7fe, 0x31 }, /* IPV6_RECVPKTINFO */
    { 30688, 0x7fe, 0x38 }, /* IPV6_RECVRTHDR */
    { 30703, 0x7fe, 0x42 }, /* IPV6_RECVTCLASS */
    { 30719, 0x7fe, 0x16 }, /* IPV6_ROUTER_ALERT */
    { 30737, 0x7fe, 0x1e }, /* IPV6_ROUTER_ALERT_ISOLATE */
    { 30763, 0x7fe, 0x39 }, /* IPV6_RTHDR */
    { 30774, 0x7fe, 0x37 }, /* IPV6_RTHDRDSTOPTS */
    { 30792, 0x7fe, 0x43 }, /* IPV6_TCLASS */
    { 30804, 0x7fe, 0x7 }, /* IPV6_TLV_CALIPSO */
    { 30821, 0x7fe, 0xc9 }, /* IPV6_TLV_HAO */
    { 30834, 0x7fe, 0x31 }, /* IPV6_TLV_IOAM */
    { 30848, 0x7fe, 0xc2 }, /* IPV6_TLV_JUMBO */
    { 30863, 0x7fe, 0x0 }, /* IPV6_TLV_PAD1 */
    { 30877, 0x7fe, 0x1 }, /* IPV6_TLV_PADN */
    { 30891, 0x7fe, 0x5 }, /* IPV6_TLV_ROUTERALERT */
    { 30912, 0x7fe, 0x4b }, /* IPV6_TRANSPARENT */
    { 30929, 0x7fe, 0x10 }, /* IPV6_UNICAST_HOPS */
    { 30947, 0x7fe, 0x4c }, /* IPV6_UNICAST_IF */
    { 30963, 0x7fe, 0x1a }, /* IPV6_V6ONLY */
    { 30975, 0x7fe, 0x23 }, /* IPV6_XFRM_POLICY */
    { 30992, 0x7fe, 0x23 }, /* IP_ADD_MEMBERSHIP */
    { 31010, 0x7fe, 0x27 }, /* IP_ADD_SOURCE_MEMBERSHIP */
    { 31035, 0x7fe, 0x18 }, /* IP_BIND_ADDRESS_NO_PORT */
    { 31059, 0x7fe, 0x26 }, /* IP_BLOCK_SOURCE */
    { 31075, 0x7fe, 0x17 }, /* IP_CHECKSUM */
    { 31087, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_LOOP */
    { 31113, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_TTL */
    { 31138, 0x7fe, 0x24 }, /* IP_DROP_MEMBERSHIP */
    { 31157, 0x7fe, 0x28 }, /* IP_DROP_SOURCE_MEMBERSHIP */
    { 31183, 0x7fe, 0xf }, /* IP_FREEBIND */
    { 31195, 0x7fe, 0x3 }, /* IP_HDRINCL */
    { 31206, 0x7fe, 0x10 }, /* IP_IPSEC_POLICY */
    { 31222, 0x7fe, 0x33 }, /* IP_LOCAL_PORT_RANGE */
    { 31242, 0x7fe, 0x15 }, /* IP_MINTTL */
    { 31252, 0x7fe, 0x29 }, /* IP_MSFILTER */
    { 31264, 0x7fe, 0xe }, /* IP_MTU */
    { 31271, 0x7fe, 0xa }, /* IP_MTU_DISCOVER */
    { 31287, 0x7fe, 0x31 }, /* IP_MULTICAST_ALL */
    { 31304, 0x7fe, 0x20 }, /* IP_MULTICAST_IF */
    { 31320, 0x7fe, 0x22 }, /* IP_MULTICAST_LOOP */
    { 31338, 0x7fe, 0x21 }, /* IP_MULTICAST_TTL */
    { 31355, 0x7fe, 0x16 }, /* IP_NODEFRAG */
    { 31367, 0x7fe, 0x4 }, /* IP_OPTIONS */
    { 31378, 0x7fe, 0x14 }, /* IP_ORIGDSTADDR */
    { 31393, 0x7fe, 0x12 }, /* IP_PASSSEC */
    { 31404, 0x7fe, 0x8 }, /* IP_PKTINFO */
    { 31415, 0x7fe, 0x9 }, /* IP_PKTOPTIONS */
    { 31429, 0x7fe, 0x2 }, /* IP_PMTUDISC_DO */
    { 31444, 0x7fe, 0x0 }, /* IP_PMTUDISC_DONT */
    { 31461, 0x7fe, 0x4 }, /* IP_PMTUDISC_INTERFACE */
    { 31483, 0x7fe, 0x5 }, /* IP_PMTUDISC_OMIT */
    { 31500, 0x7fe, 0x3 }, /* IP_PMTUDISC_PROBE */
    { 31518, 0x7fe, 0x1 }, /* IP_PMTUDISC_WANT */
    { 31535, 0x7fe, 0x34 }, /* IP_PROTOCOL */
    { 31547, 0x7fe, 0xb }, /* IP_RECVERR */
    { 31558, 0x7fe, 0x1a }, /* IP_RECVERR_RFC4884 */
    { 31577, 0x7fe, 0x19 }, /* IP_RECVFRAGSIZE */
    { 31593, 0x7fe, 0x6 }, /* IP_RECVOPTS */
    { 31605, 0x7fe, 0x14 }, /* IP_RECVORIGDSTADDR */
    { 31624, 0x7fe, 0x7 }, /* IP_RECVRETOPTS */
    { 31639, 0x7fe, 0xd }, /* IP_RECVTOS */
    { 31650, 0x7fe, 0xc }, /* IP_RECVTTL */
    { 31661, 0x7fe, 0x7 }, /* IP_RETOPTS */
    { 31672, 0x7fe, 0x5 }, /* IP_ROUTER_ALERT */
    { 31688, 0x7fe, 0x1 }, /* IP_TOS */
    { 31695, 0x7fe, 0x13 }, /* IP_TRANSPARENT */
    { 31710, 0x7fe, 0x2 }, /* IP_TTL */
    { 31717, 0x7fe, 0x25 }, /* IP_UNBLOCK_SOURCE */
    { 31735, 0x7fe, 0x32 }, /* IP_UNICAST_IF */
    { 31749, 0x7fe, 0x11 }, /* IP_XFRM_POLICY */
    { 31764, 0x7fe, 0x2 }, /* ITIMER_PROF */
    { 31776, 0x7fe, 0x0 }, /* ITIMER_REAL */
    { 31788, 0x7fe, 0x1 }, /* ITIMER_VIRTUAL */
    { 31803, 0x7fe, 0x7 }, /* KCMP_EPOLL_TFD */
    { 31818, 0x7fe, 0x0 }, /* KCMP_FILE */
    { 31828, 0x7fe, 0x2 }, /* KCMP_FILES */
    { 31839, 0x7fe, 0x3 }, /* KCMP_FS */
    { 31847, 0x7fe, 0x5 }, /* KCMP_IO */
    { 31855, 0x7fe, 0x4 }, /* KCMP_SIGHAND */
    { 31868, 0x7fe, 0x6 }, /* KCMP_SYSVSEM */
    { 31881, 0x7fe, 0x8 }, /* KCMP_TYPES */
    { 31892, 0x7fe, 0x1 }, /* KCMP_VM */
    { 31900, 0x7fe, 0x4b34 }, /* KDADDIO */
    { 31908, 0x7fe, 0x4b35 }, /* KDDELIO */
    { 31916, 0x7fe, 0x4b37 }, /* KDDISABIO */
    { 31926, 0x7fe, 0x4b36 }, /* KDENABIO */
    { 31935, 0x7fe, 0x4b72 }, /* KDFONTOP */
    { 31944, 0x7fe, 0x4b4c }, /* KDGETKEYCODE */
    { 31957, 0x7fe, 0x4b31 }, /* KDGETLED */
    { 31966, 0x7fe, 0x4b3b }, /* KDGETMODE */
    { 31976, 0x7fe, 0x4b4a }, /* KDGKBDIACR */
    { 31987, 0x7fe, 0x4bfa }, /* KDGKBDIACRUC */
    { 32000, 0x7fe, 0x4b46 }, /* KDGKBENT */
    { 32009, 0x7fe, 0x4b64 }, /* KDGKBLED */
    { 32018, 0x7fe, 0x4b62 }, /* KDGKBMETA */
    { 32028, 0x7fe, 0x4b44 }, /* KDGKBMODE */
    { 32038, 0x7fe, 0x4b48 }, /* KDGKBSENT */
    { 32048, 0x7fe, 0x4b33 }, /* KDGKBTYPE */
    { 32058, 0x7fe, 0x4b52 }, /* KDKBDREP */
    { 32067, 0x7fe, 0x4b3c }, /* KDMAPDISP */
    { 32077, 0x7fe, 0x4b30 }, /* KDMKTONE */
    { 32086, 0x7fe, 0x4b4d }, /* KDSETKEYCODE */
    { 32099, 0x7fe, 0x4b32 }, /* KDSETLED */
    { 32108, 0x7fe, 0x4b3a }, /* KDSETMODE */
    { 32118, 0x7fe, 0x4b4e }, /* KDSIGACCEPT */
    { 32130, 0x7fe, 0x4b4b }, /* KDSKBDIACR */
    { 32141, 0x7fe, 0x4bfb }, /* KDSKBDIACRUC */
    { 32154, 0x7fe, 0x4b47 }, /* KDSKBENT */
    { 32163, 0x7fe, 0x4b65 }, /* KDSKBLED */
    { 32172, 0x7fe, 0x4b63 }, /* KDSKBMETA */
    { 32182, 0x7fe, 0x4b45 }, /* KDSKBMODE */
    { 32192, 0x7fe, 0x4b49 }, /* KDSKBSENT */
    { 32202, 0x7fe, 0x4b3d }, /* KDUNMAPDISP */
    { 32214, 0x7fe, 0x30000 }, /* KEXEC_ARCH_386 */
    { 32229, 0x7fe, 0x40000 }, /* KEXEC_ARCH_68K */
    { 32244, 0x7fe, 0xb70000 }, /* KEXEC_ARCH_AARCH64 */
    { 32263, 0x7fe, 0x280000 }, /* KEXEC_ARCH_ARM */
    { 32278, 0x7fe, 0x0 }, /* KEXEC_ARCH_DEFAULT */
    { 32297, 0x7fe, 0x320000 }, /* KEXEC_ARCH_IA_64 */
    { 32314, 0x7fe, 0x1020000 }, /* KEXEC_ARCH_LOONGARCH */
    { 32335, 0x7fe, 0xffff0000 }, /* KEXEC_ARCH_MASK */
    { 32351, 0x7fe, 0x80000 }, /* KEXEC_ARCH_MIPS */
    { 32367, 0x7fe, 0xa0000 }, /* KEXEC_ARCH_MIPS_LE */
    { 32386, 0x7fe, 0xf0000 }, /* KEXEC_ARCH_PARISC */
    { 32404, 0x7fe, 0x140000 }, /* KEXEC_ARCH_PPC */
    { 32419, 0x7fe, 0x150000 }, /* KEXEC_ARCH_PPC64 */
    { 32436, 0x7fe, 0xf30000 }, /* KEXEC_ARCH_RISCV */
    { 32453, 0x7fe, 0x160000 }, /* KEXEC_ARCH_S390 */
    { 32469, 0x7fe, 0x2a0000 }, /* KEXEC_ARCH_SH */
    { 32483, 0x7fe, 0x3e0000 }, /* KEXEC_ARCH_X86_64 */
    { 32501, 0x7fe, 0x8 }, /* KEXEC_CRASH_HOTPLUG_SUPPORT */
    { 32529, 0x7fe, 0x8 }, /* KEXEC_FILE_DEBUG */
    { 32546, 0x7fe, 0x20 }, /* KEXEC_FILE_FORCE_DTB */
    { 32567, 0x7fe, 0x10 }, /* KEXEC_FILE_NO_CMA */
    { 32585, 0x7fe, 0x4 }, /* KEXEC_FILE_NO_INITRAMFS */
    { 32609, 0x7fe, 0x2 }, /* KEXEC_FILE_ON_CRASH */
    { 32629, 0x7fe, 0x1 }, /* KEXEC_FILE_UNLOAD */
    { 32647, 0x7fe, 0x1 }, /* KEXEC_ON_CRASH */
    { 32662, 0x7fe, 0x2 }, /* KEXEC_PRESERVE_CONTEXT */
    { 32685, 0x7fe, 0x10 }, /* KEXEC_SEGMENT_MAX */
    { 32703, 0x7fe, 0x4 }, /* KEXEC_UPDATE_ELFCOREHDR */
    { 32727, 0x7fe, 0x10 }, /* KEYCTL_ASSUME_AUTHORITY */
    { 32751, 0x7fe, 0x1f }, /* KEYCTL_CAPABILITIES */
    { 32771, 0x7fe, 0x10 }, /* KEYCTL_CAPS0_BIG_KEY */
    { 32792, 0x7fe, 0x1 }, /* KEYCTL_CAPS0_CAPABILITIES */
    { 32818, 0x7fe, 0x4 }, /* KEYCTL_CAPS0_DIFFIE_HELLMAN */
    { 32846, 0x7fe, 0x20 }, /* KEYCTL_CAPS0_INVALIDATE */
    { 32870, 0x7fe, 0x80 }, /* KEYCTL_CAPS0_MOVE */
    { 32888, 0x7fe, 0x2 }, /* KEYCTL_CAPS0_PERSISTENT_KEYRINGS */
    { 32921, 0x7fe, 0x8 }, /* KEYCTL_CAPS0_PUBLIC_KEY */
    { 32945, 0x7fe, 0x40 }, /* KEYCTL_CAPS0_RESTRICT_KEYRING */
    { 32975, 0x7fe, 0x4 }, /* KEYCTL_CAPS1_NOTIFICATIONS */
    { 33002, 0x7fe, 0x1 }, /* KEYCTL_CAPS1_NS_KEYRING_NAME */
    { 33031, 0x7fe, 0x2 }, /* KEYCTL_CAPS1_NS_KEY_TAG */
    { 33055, 0x7fe, 0x4 }, /* KEYCTL_CHOWN */
    { 33068, 0x7fe, 0x7 }, /* KEYCTL_CLEAR */
    { 33081, 0x7fe, 0x6 }, /* KEYCTL_DESCRIBE */
    { 33097, 0x7fe, 0x17 }, /* KEYCTL_DH_COMPUTE */
    { 33115, 0x7fe, 0x0 }, /* KEYCTL_GET_KEYRING_ID */
    { 33137, 0x7fe, 0x16 }, /* KEYCTL_GET_PERSISTENT */
    { 33159, 0x7fe, 0x11 }, /* KEYCTL_GET_SECURITY */
    { 33179, 0x7fe, 0xc }, /* KEYCTL_INSTANTIATE */
    { 33198, 0x7fe, 0x14 }, /* KEYCTL_INSTANTIATE_IOV */
    { 33221, 0x7fe, 0x15 }, /* KEYCTL_INVALIDATE */
    { 33239, 0x7fe, 0x1 }, /* KEYCTL_JOIN_SESSION_KEYRING */
    { 33267, 0x7fe, 0x8 }, /* KEYCTL_LINK */
    { 33279, 0x7fe, 0x1e }, /* KEYCTL_MOVE */
    { 33291, 0x7fe, 0x1 }, /* KEYCTL_MOVE_EXCL */
    { 33308, 0x7fe, 0xd }, /* KEYCTL_NEGATE */
    { 33322, 0x7fe, 0x1a }, /* KEYCTL_PKEY_DECRYPT */
    { 33342, 0x7fe, 0x19 }, /* KEYCTL_PKEY_ENCRYPT */
    { 33362, 0x7fe, 0x18 }, /* KEYCTL_PKEY_QUERY */
    { 33380, 0x7fe, 0x1b }, /* KEYCTL_PKEY_SIGN */
    { 33397, 0x7fe, 0x1c }, /* KEYCTL_PKEY_VERIFY */
    { 33416, 0x7fe, 0xb }, /* KEYCTL_READ */
    { 33428, 0x7fe, 0x13 }, /* KEYCTL_REJECT */
    { 33442, 0x7fe, 0x1d }, /* KEYCTL_RESTRICT_KEYRING */
    { 33466, 0x7fe, 0x3 }, /* KEYCTL_REVOKE */
    { 33480, 0x7fe, 0xa }, /* KEYCTL_SEARCH */
    { 33494, 0x7fe, 0x12 }, /* KEYCTL_SESSION_TO_PARENT */
    { 33519, 0x7fe, 0x5 }, /* KEYCTL_SETPERM */
    { 33534, 0x7fe, 0xe }, /* KEYCTL_SET_REQKEY_KEYRING */
    { 33560, 0x7fe, 0xf }, /* KEYCTL_SET_TIMEOUT */
    { 33579, 0x7fe, 0x2 }, /* KEYCTL_SUPPORTS_DECRYPT */
    { 33603, 0x7fe, 0x1 }, /* KEYCTL_SUPPORTS_ENCRYPT */
    { 33627, 0x7fe, 0x4 }, /* KEYCTL_SUPPORTS_SIGN */
    { 33648, 0x7fe, 0x8 }, /* KEYCTL_SUPPORTS_VERIFY */
    { 33671, 0x7fe, 0x9 }, /* KEYCTL_UNLINK */
    { 33685, 0x7fe, 0x2 }, /* KEYCTL_UPDATE */
    { 33699, 0x7fe, 0x20 }, /* KEYCTL_WATCH_KEY */
    { 33716, 0x7fe, 0x4b2f }, /* KIOCSOUND */
    { 33726, 0x180, 0x4008aea9 }, /* KVM_ALLOCATE_RMA */
    { 33743, 0x008, 0x8040aeb6 }, /* KVM_ARM_GET_REG_WRITABLE_MASKS */
    { 33774, 0x008, 0x8030aeb4 }, /* KVM_ARM_MTE_COPY_TAGS */
    { 33796, 0x008, 0x8020aeaf }, /* KVM_ARM_PREFERRED_TARGET */
    { 33821, 0x008, 0x4010aeb5 }, /* KVM_ARM_SET_COUNTER_OFFSET */
    { 33848, 0x46e, 0x4010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 33848, 0x380, 0x8010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 33872, 0x46e, 0x4004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 33872, 0x380, 0x8004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 33894, 0x008, 0x4020aeae }, /* KVM_ARM_VCPU_INIT */
    { 33912, 0x7ee, 0x27 }, /* KVM_CAP_ADJUST_CLOCK */
    { 33933, 0x7ee, 0xf3 }, /* KVM_CAP_ARM_CACHEABLE_PFNMAP_SUPPORTED */
    { 33972, 0x7ee, 0xe4 }, /* KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE */
    { 34007, 0x7ee, 0x5d }, /* KVM_CAP_ARM_EL1_32BIT */
    { 34029, 0x7ee, 0xf0 }, /* KVM_CAP_ARM_EL2 */
    { 34045, 0x7ee, 0xf1 }, /* KVM_CAP_ARM_EL2_E2H0 */
    { 34066, 0x7ee, 0xb2 }, /* KVM_CAP_ARM_INJECT_EXT_DABT */
    { 34094, 0x7ee, 0x9e }, /* KVM_CAP_ARM_INJECT_SERROR_ESR */
    { 34124, 0x7ee, 0xae }, /* KVM_CAP_ARM_IRQ_LINE_LAYOUT_2 */
    { 34154, 0x7ee, 0xcd }, /* KVM_CAP_ARM_MTE */
    { 34170, 0x7ee, 0xb1 }, /* KVM_CAP_ARM_NISV_TO_USER */
    { 34195, 0x7ee, 0x7e }, /* KVM_CAP_ARM_PMU_V3 */
    { 34214, 0x7ee, 0x57 }, /* KVM_CAP_ARM_PSCI */
    { 34231, 0x7ee, 0x66 }, /* KVM_CAP_ARM_PSCI_0_2 */
    { 34252, 0x7ee, 0xab }, /* KVM_CAP_ARM_PTRAUTH_ADDRESS */
    { 34280, 0x7ee, 0xac }, /* KVM_CAP_ARM_PTRAUTH_GENERIC */
    { 34308, 0x7ee, 0xf5 }, /* KVM_CAP_ARM_SEA_TO_USER */
    { 34332, 0x7ee, 0x58 }, /* KVM_CAP_ARM_SET_DEVICE_ADDR */
    { 34360, 0x7ee, 0xe5 }, /* KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES */
    { 34394, 0x7ee, 0xe6 }, /* KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES */
    { 34432, 0x7ee, 0xaa }, /* KVM_CAP_ARM_SVE */
    { 34448, 0x7ee, 0xd8 }, /* KVM_CAP_ARM_SYSTEM_SUSPEND */
    { 34475, 0x7ee, 0x90 }, /* KVM_CAP_ARM_USER_IRQ */
    { 34496, 0x7ee, 0xa5 }, /* KVM_CAP_ARM_VM_IPA_SIZE */
    { 34520, 0x7ee, 0xef }, /* KVM_CAP_ARM_WRITABLE_IMP_ID_REGS */
    { 34553, 0x7ee, 0x1d }, /* KVM_CAP_ASSIGN_DEV_IRQ */
    { 34576, 0x7ee, 0x3b }, /* KVM_CAP_ASYNC_PF */
    { 34593, 0x7ee, 0xb7 }, /* KVM_CAP_ASYNC_PF_INT */
    { 34614, 0x7ee, 0xcb }, /* KVM_CAP_BINARY_STATS_FD */
    { 34638, 0x7ee, 0x69 }, /* KVM_CAP_CHECK_EXTENSION_VM */
    { 34665, 0x7ee, 0x8 }, /* KVM_CAP_CLOCKSOURCE */
    { 34685, 0x7ee, 0xf }, /* KVM_CAP_COALESCED_MMIO */
    { 34708, 0x7ee, 0xa2 }, /* KVM_CAP_COALESCED_PIO */
    { 34730, 0x7ee, 0xe3 }, /* KVM_CAP_COUNTER_OFFSET */
    { 34753, 0x006, 0x32 }, /* KVM_CAP_DEBUGREGS */
    { 34771, 0x7ee, 0x15 }, /* KVM_CAP_DESTROY_MEMORY_REGION_WORKS */
    { 34807, 0x7ee, 0x59 }, /* KVM_CAP_DEVICE_CTRL */
    { 34827, 0x7ee, 0xc0 }, /* KVM_CAP_DIRTY_LOG_RING */
    { 34850, 0x7ee, 0xdf }, /* KVM_CAP_DIRTY_LOG_RING_ACQ_REL */
    { 34881, 0x7ee, 0xe1 }, /* KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP */
    { 34916, 0x7ee, 0x74 }, /* KVM_CAP_DISABLE_QUIRKS */
    { 34939, 0x7ee, 0xd5 }, /* KVM_CAP_DISABLE_QUIRKS2 */
    { 34963, 0x7ee, 0x36 }, /* KVM_CAP_ENABLE_CAP */
    { 34982, 0x7ee, 0x62 }, /* KVM_CAP_ENABLE_CAP_VM */
    { 35004, 0x7ee, 0xbe }, /* KVM_CAP_ENFORCE_PV_FEATURE_CPUID */
    { 35037, 0x7ee, 0xa4 }, /* KVM_CAP_EXCEPTION_PAYLOAD */
    { 35063, 0x7ee, 0xc9 }, /* KVM_CAP_EXIT_HYPERCALL */
    { 35086, 0x7ee, 0xcc }, /* KVM_CAP_EXIT_ON_EMULATION_FAILURE */
    { 35120, 0x7ee, 0x7 }, /* KVM_CAP_EXT_CPUID */
    { 35138, 0x7ee, 0x5f }, /* KVM_CAP_EXT_EMUL_CPUID */
    { 35161, 0x7ee, 0x99 }, /* KVM_CAP_GET_MSR_FEATURES */
    { 35186, 0x7ee, 0x3d }, /* KVM_CAP_GET_TSC_KHZ */
    { 35206, 0x7ee, 0x77 }, /* KVM_CAP_GUEST_DEBUG_HW_BPS */
    { 35233, 0x7ee, 0x78 }, /* KVM_CAP_GUEST_DEBUG_HW_WPS */
    { 35260, 0x7ee, 0xea }, /* KVM_CAP_GUEST_MEMFD */
    { 35280, 0x7ee, 0xf4 }, /* KVM_CAP_GUEST_MEMFD_FLAGS */
    { 35306, 0x7ee, 0xb6 }, /* KVM_CAP_HALT_POLL */
    { 35324, 0x7ee, 0x1 }, /* KVM_CAP_HLT */
    { 35336, 0x7ee, 0x2c }, /* KVM_CAP_HYPERV */
    { 35351, 0x7ee, 0xa7 }, /* KVM_CAP_HYPERV_CPUID */
    { 35372, 0x7ee, 0xaf }, /* KVM_CAP_HYPERV_DIRECT_TLBFLUSH */
    { 35403, 0x7ee, 0xc7 }, /* KVM_CAP_HYPERV_ENFORCE_CPUID */
    { 35432, 0x7ee, 0xa3 }, /* KVM_CAP_HYPERV_ENLIGHTENED_VMCS */
    { 35464, 0x7ee, 0x9a }, /* KVM_CAP_HYPERV_EVENTFD */
    { 35487, 0x7ee, 0xa1 }, /* KVM_CAP_HYPERV_SEND_IPI */
    { 35511, 0x7ee, 0x2e }, /* KVM_CAP_HYPERV_SPIN */
    { 35531, 0x7ee, 0x7b }, /* KVM_CAP_HYPERV_SYNIC */
    { 35552, 0x7ee, 0x94 }, /* KVM_CAP_HYPERV_SYNIC2 */
    { 35574, 0x7ee, 0x60 }, /* KVM_CAP_HYPERV_TIME */
    { 35594, 0x7ee, 0x9b }, /* KVM_CAP_HYPERV_TLBFLUSH */
    { 35618, 0x7ee, 0x2d }, /* KVM_CAP_HYPERV_VAPIC */
    { 35639, 0x7ee, 0x95 }, /* KVM_CAP_HYPERV_VP_INDEX */
    { 35663, 0x7ee, 0x88 }, /* KVM_CAP_IMMEDIATE_EXIT */
    { 35686, 0x7ee, 0x28 }, /* KVM_CAP_INTERNAL_ERROR_DATA */
    { 35714, 0x7ee, 0x31 }, /* KVM_CAP_INTR_SHADOW */
    { 35734, 0x7ee, 0x61 }, /* KVM_CAP_IOAPIC_POLARITY_IGNORED */
    { 35766, 0x7ee, 0x24 }, /* KVM_CAP_IOEVENTFD */
    { 35784, 0x7ee, 0x7a }, /* KVM_CAP_IOEVENTFD_ANY_LENGTH */
    { 35813, 0x7ee, 0x64 }, /* KVM_CAP_IOEVENTFD_NO_LENGTH */
    { 35841, 0x7ee, 0x12 }, /* KVM_CAP_IOMMU */
    { 35855, 0x7ee, 0x0 }, /* KVM_CAP_IRQCHIP */
    { 35871, 0x7ee, 0x20 }, /* KVM_CAP_IRQFD */
    { 35885, 0x7ee, 0x52 }, /* KVM_CAP_IRQFD_RESAMPLE */
    { 35908, 0x7ee, 0x1a }, /* KVM_CAP_IRQ_INJECT_STATUS */
    { 35934, 0x7ee, 0x5a }, /* KVM_CAP_IRQ_MPIC */
    { 35951, 0x7ee, 0x19 }, /* KVM_CAP_IRQ_ROUTING */
    { 35971, 0x7ee, 0x5c }, /* KVM_CAP_IRQ_XICS */
    { 35988, 0x7ee, 0x1e }, /* KVM_CAP_JOIN_MEMORY_REGIONS_WORKS */
    { 36022, 0x7ee, 0x4c }, /* KVM_CAP_KVMCLOCK_CTRL */
    { 36044, 0x7ee, 0xb8 }, /* KVM_CAP_LAST_CPU */
    { 36061, 0x7ee, 0xa6 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT */
    { 36094, 0x7ee, 0xa8 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
    { 36128, 0x7ee, 0x42 }, /* KVM_CAP_MAX_VCPUS */
    { 36146, 0x7ee, 0x80 }, /* KVM_CAP_MAX_VCPU_ID */
    { 36166, 0x006, 0x1f }, /* KVM_CAP_MCE */
    { 36178, 0x7ee, 0xe9 }, /* KVM_CAP_MEMORY_ATTRIBUTES */
    { 36204, 0x7ee, 0xe8 }, /* KVM_CAP_MEMORY_FAULT_INFO */
    { 36230, 0x7ee, 0x8b }, /* KVM_CAP_MIPS_64BIT */
    { 36249, 0x7ee, 0x6f }, /* KVM_CAP_MIPS_FPU */
    { 36266, 0x7ee, 0x70 }, /* KVM_CAP_MIPS_MSA */
    { 36283, 0x7ee, 0x8a }, /* KVM_CAP_MIPS_TE */
    { 36299, 0x7ee, 0x89 }, /* KVM_CAP_MIPS_VZ */
    { 36315, 0x7ee, 0x2 }, /* KVM_CAP_MMU_SHADOW_CACHE_CONTROL */
    { 36348, 0x7ee, 0xe }, /* KVM_CAP_MP_STATE */
    { 36365, 0x7ee, 0x83 }, /* KVM_CAP_MSI_DEVID */
    { 36383, 0x7ee, 0x9f }, /* KVM_CAP_MSR_PLATFORM_INFO */
    { 36409, 0x7ee, 0x76 }, /* KVM_CAP_MULTI_ADDRESS_SPACE */
    { 36437, 0x7ee, 0x9d }, /* KVM_CAP_NESTED_STATE */
    { 36458, 0x7ee, 0xc }, /* KVM_CAP_NOP_IO_DELAY */
    { 36479, 0x7ee, 0xa }, /* KVM_CAP_NR_MEMSLOTS */
    { 36499, 0x7ee, 0x9 }, /* KVM_CAP_NR_VCPUS */
    { 36516, 0x7ee, 0x46 }, /* KVM_CAP_ONE_REG */
    { 36532, 0x7ee, 0x4b }, /* KVM_CAP_PCI_2_3 */
    { 36548, 0x7ee, 0x2f }, /* KVM_CAP_PCI_SEGMENT */
    { 36568, 0x7ee, 0xb }, /* KVM_CAP_PIT */
    { 36580, 0x006, 0x21 }, /* KVM_CAP_PIT2 */
    { 36593, 0x006, 0x23 }, /* KVM_CAP_PIT_STATE2 */
    { 36612, 0x7ee, 0xd4 }, /* KVM_CAP_PMU_CAPABILITY */
    { 36635, 0x7ee, 0xad }, /* KVM_CAP_PMU_EVENT_FILTER */
    { 36660, 0x7ee, 0xe2 }, /* KVM_CAP_PMU_EVENT_MASKED_EVENTS */
    { 36692, 0x7ee, 0xd2 }, /* KVM_CAP_PPC_AIL_MODE_3 */
    { 36715, 0x7ee, 0x50 }, /* KVM_CAP_PPC_ALLOC_HTAB */
    { 36738, 0x7ee, 0x3e }, /* KVM_CAP_PPC_BOOKE_SREGS */
    { 36762, 0x7ee, 0x53 }, /* KVM_CAP_PPC_BOOKE_WATCHDOG */
    { 36789, 0x7ee, 0xc2 }, /* KVM_CAP_PPC_DAWR1 */
    { 36807, 0x7ee, 0x68 }, /* KVM_CAP_PPC_ENABLE_HCALL */
    { 36832, 0x7ee, 0x56 }, /* KVM_CAP_PPC_EPR */
    { 36848, 0x7ee, 0x67 }, /* KVM_CAP_PPC_FIXUP_HCALL */
    { 36872, 0x7ee, 0x92 }, /* KVM_CAP_PPC_FWNMI */
    { 36890, 0x7ee, 0x97 }, /* KVM_CAP_PPC_GET_CPU_CHAR */
    { 36915, 0x7ee, 0x39 }, /* KVM_CAP_PPC_GET_PVINFO */
    { 36938, 0x7ee, 0x4e }, /* KVM_CAP_PPC_GET_SMMU_INFO */
    { 36964, 0x7ee, 0xb0 }, /* KVM_CAP_PPC_GUEST_DEBUG_SSTEP */
    { 36994, 0x7ee, 0x43 }, /* KVM_CAP_PPC_HIOR */
    { 37011, 0x7ee, 0x54 }, /* KVM_CAP_PPC_HTAB_FD */
    { 37031, 0x7ee, 0x84 }, /* KVM_CAP_PPC_HTM */
    { 37047, 0x7ee, 0x73 }, /* KVM_CAP_PPC_HWRNG */
    { 37065, 0x7ee, 0x3a }, /* KVM_CAP_PPC_IRQ_LEVEL */
    { 37087, 0x7ee, 0xa9 }, /* KVM_CAP_PPC_IRQ_XIVE */
    { 37108, 0x7ee, 0x87 }, /* KVM_CAP_PPC_MMU_HASH_V3 */
    { 37132, 0x7ee, 0x86 }, /* KVM_CAP_PPC_MMU_RADIX */
    { 37154, 0x7ee, 0xa0 }, /* KVM_CAP_PPC_NESTED_HV */
    { 37176, 0x7ee, 0x34 }, /* KVM_CAP_PPC_OSI */
    { 37192, 0x7ee, 0x30 }, /* KVM_CAP_PPC_PAIRED_SINGLES */
    { 37219, 0x7ee, 0x44 }, /* KVM_CAP_PPC_PAPR */
    { 37236, 0x7ee, 0x41 }, /* KVM_CAP_PPC_RMA */
    { 37252, 0x7ee, 0xca }, /* KVM_CAP_PPC_RPT_INVALIDATE */
    { 37279, 0x7ee, 0x5b }, /* KVM_CAP_PPC_RTAS */
    { 37296, 0x7ee, 0xb5 }, /* KVM_CAP_PPC_SECURE_GUEST */
    { 37321, 0x7ee, 0x2b }, /* KVM_CAP_PPC_SEGSTATE */
    { 37342, 0x7ee, 0x40 }, /* KVM_CAP_PPC_SMT */
    { 37358, 0x7ee, 0x93 }, /* KVM_CAP_PPC_SMT_POSSIBLE */
    { 37383, 0x7ee, 0x35 }, /* KVM_CAP_PPC_UNSET_IRQ */
    { 37405, 0x7ee, 0xec }, /* KVM_CAP_PRE_FAULT_MEMORY */
    { 37430, 0x7ee, 0xc6 }, /* KVM_CAP_PTP_KVM */
    { 37446, 0x7ee, 0xd }, /* KVM_CAP_PV_MMU */
    { 37461, 0x7ee, 0x51 }, /* KVM_CAP_READONLY_MEM */
    { 37482, 0x006, 0x18 }, /* KVM_CAP_REINJECT_CONTROL */
    { 37507, 0x7ee, 0xf2 }, /* KVM_CAP_RISCV_MP_STATE_RESET */
    { 37536, 0x7ee, 0x8d }, /* KVM_CAP_S390_AIS */
    { 37553, 0x7ee, 0x96 }, /* KVM_CAP_S390_AIS_MIGRATION */
    { 37580, 0x7ee, 0x98 }, /* KVM_CAP_S390_BPB */
    { 37597, 0x7ee, 0x91 }, /* KVM_CAP_S390_CMMA_MIGRATION */
    { 37625, 0x7ee, 0x4f }, /* KVM_CAP_S390_COW */
    { 37642, 0x7ee, 0xde }, /* KVM_CAP_S390_CPU_TOPOLOGY */
    { 37668, 0x7ee, 0x55 }, /* KVM_CAP_S390_CSS_SUPPORT */
    { 37693, 0x7ee, 0xba }, /* KVM_CAP_S390_DIAG318 */
    { 37714, 0x7ee, 0x47 }, /* KVM_CAP_S390_GMAP */
    { 37732, 0x7ee, 0x8c }, /* KVM_CAP_S390_GS */
    { 37748, 0x7ee, 0x9c }, /* KVM_CAP_S390_HPAGE_1M */
    { 37770, 0x7ee, 0xf9 }, /* KVM_CAP_S390_HPAGE_2G */
    { 37792, 0x7ee, 0x71 }, /* KVM_CAP_S390_INJECT_IRQ */
    { 37816, 0x7ee, 0x63 }, /* KVM_CAP_S390_IRQCHIP */
    { 37837, 0x7ee, 0x72 }, /* KVM_CAP_S390_IRQ_STATE */
    { 37860, 0x7ee, 0xf7 }, /* KVM_CAP_S390_KEYOP */
    { 37879, 0x7ee, 0x6c }, /* KVM_CAP_S390_MEM_OP */
    { 37899, 0x7ee, 0xd3 }, /* KVM_CAP_S390_MEM_OP_EXTENSION */
    { 37929, 0x7ee, 0xb4 }, /* KVM_CAP_S390_PROTECTED */
    { 37952, 0x7ee, 0xe0 }, /* KVM_CAP_S390_PROTECTED_ASYNC_DISABLE */
    { 37989, 0x7ee, 0xd9 }, /* KVM_CAP_S390_PROTECTED_DUMP */
    { 38017, 0x7ee, 0x2a }, /* KVM_CAP_S390_PSW */
    { 38034, 0x7ee, 0x7c }, /* KVM_CAP_S390_RI */
    { 38050, 0x7ee, 0x6e }, /* KVM_CAP_S390_SKEYS */
    { 38069, 0x7ee, 0x49 }, /* KVM_CAP_S390_UCONTROL */
    { 38091, 0x7ee, 0x82 }, /* KVM_CAP_S390_USER_INSTR0 */
    { 38116, 0x7ee, 0xf6 }, /* KVM_CAP_S390_USER_OPEREXEC */
    { 38143, 0x7ee, 0x6a }, /* KVM_CAP_S390_USER_SIGP */
    { 38166, 0x7ee, 0x6d }, /* KVM_CAP_S390_USER_STSI */
    { 38189, 0x7ee, 0xb3 }, /* KVM_CAP_S390_VCPU_RESETS */
    { 38214, 0x7ee, 0x6b }, /* KVM_CAP_S390_VECTOR_REGISTERS */
    { 38244, 0x7ee, 0xf8 }, /* KVM_CAP_S390_VSIE_ESAMODE */
    { 38270, 0x7ee, 0xdd }, /* KVM_CAP_S390_ZPCI_OP */
    { 38291, 0x7ee, 0x22 }, /* KVM_CAP_SET_BOOT_CPU_ID */
    { 38315, 0x7ee, 0x17 }, /* KVM_CAP_SET_GUEST_DEBUG */
    { 38339, 0x7ee, 0xc3 }, /* KVM_CAP_SET_GUEST_DEBUG2 */
    { 38364, 0x7ee, 0x25 }, /* KVM_CAP_SET_IDENTITY_MAP_ADDR */
    { 38394, 0x7ee, 0x4 }, /* KVM_CAP_SET_TSS_ADDR */
    { 38415, 0x7ee, 0xc4 }, /* KVM_CAP_SGX_ATTRIBUTE */
    { 38437, 0x7ee, 0x4d }, /* KVM_CAP_SIGNAL_MSI */
    { 38456, 0x7ee, 0xb9 }, /* KVM_CAP_SMALLER_MAXPHYADDR */
    { 38483, 0x7ee, 0x5e }, /* KVM_CAP_SPAPR_MULTITCE */
    { 38506, 0x7ee, 0x85 }, /* KVM_CAP_SPAPR_RESIZE_HPT */
    { 38531, 0x7ee, 0x3f }, /* KVM_CAP_SPAPR_TCE */
    { 38549, 0x7ee, 0x7d }, /* KVM_CAP_SPAPR_TCE_64 */
    { 38570, 0x7ee, 0x8e }, /* KVM_CAP_SPAPR_TCE_VFIO */
    { 38593, 0x7ee, 0x79 }, /* KVM_CAP_SPLIT_IRQCHIP */
    { 38615, 0x7ee, 0xc8 }, /* KVM_CAP_SREGS2 */
    { 38630, 0x7ee, 0xbb }, /* KVM_CAP_STEAL_TIME */
    { 38649, 0x7ee, 0x45 }, /* KVM_CAP_SW_TLB */
    { 38664, 0x7ee, 0x10 }, /* KVM_CAP_SYNC_MMU */
    { 38681, 0x7ee, 0x4a }, /* KVM_CAP_SYNC_REGS */
    { 38699, 0x7ee, 0xd7 }, /* KVM_CAP_SYSTEM_EVENT_DATA */
    { 38725, 0x7ee, 0xd1 }, /* KVM_CAP_SYS_ATTRIBUTES */
    { 38748, 0x7ee, 0xbf }, /* KVM_CAP_SYS_HYPERV_CPUID */
    { 38773, 0x7ee, 0x3c }, /* KVM_CAP_TSC_CONTROL */
    { 38793, 0x7ee, 0x48 }, /* KVM_CAP_TSC_DEADLINE_TIMER */
    { 38820, 0x7ee, 0x3 }, /* KVM_CAP_USER_MEMORY */
    { 38840, 0x7ee, 0xe7 }, /* KVM_CAP_USER_MEMORY2 */
    { 38861, 0x7ee, 0x16 }, /* KVM_CAP_USER_NMI */
    { 38878, 0x7ee, 0x6 }, /* KVM_CAP_VAPIC */
    { 38892, 0x7ee, 0x7f }, /* KVM_CAP_VCPU_ATTRIBUTES */
    { 38916, 0x00e, 0x29 }, /* KVM_CAP_VCPU_EVENTS */
    { 38936, 0x7ee, 0x65 }, /* KVM_CAP_VM_ATTRIBUTES */
    { 38958, 0x7ee, 0xc5 }, /* KVM_CAP_VM_COPY_ENC_CONTEXT_FROM */
    { 38991, 0x7ee, 0xdc }, /* KVM_CAP_VM_DISABLE_NX_HUGE_PAGES */
    { 39024, 0x7ee, 0xcf }, /* KVM_CAP_VM_GPA_BITS */
    { 39044, 0x7ee, 0xce }, /* KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM */
    { 39077, 0x7ee, 0xd6 }, /* KVM_CAP_VM_TSC_CONTROL */
    { 39100, 0x7ee, 0xeb }, /* KVM_CAP_VM_TYPES */
    { 39117, 0x7ee, 0x81 }, /* KVM_CAP_X2APIC_API */
    { 39136, 0x7ee, 0xed }, /* KVM_CAP_X86_APIC_BUS_CYCLES_NS */
    { 39167, 0x7ee, 0xc1 }, /* KVM_CAP_X86_BUS_LOCK_EXIT */
    { 39193, 0x7ee, 0x8f }, /* KVM_CAP_X86_DISABLE_EXITS */
    { 39219, 0x7ee, 0xee }, /* KVM_CAP_X86_GUEST_MODE */
    { 39242, 0x7ee, 0xbd }, /* KVM_CAP_X86_MSR_FILTER */
    { 39265, 0x7ee, 0xdb }, /* KVM_CAP_X86_NOTIFY_VMEXIT */
    { 39291, 0x7ee, 0x33 }, /* KVM_CAP_X86_ROBUST_SINGLESTEP */
    { 39321, 0x7ee, 0x75 }, /* KVM_CAP_X86_SMM */
    { 39337, 0x7ee, 0xda }, /* KVM_CAP_X86_TRIPLE_FAULT_EVENT */
    { 39368, 0x7ee, 0xbc }, /* KVM_CAP_X86_USER_SPACE_MSR */
    { 39395, 0x006, 0x38 }, /* KVM_CAP_XCRS */
    { 39408, 0x006, 0x26 }, /* KVM_CAP_XEN_HVM */
    { 39424, 0x006, 0x37 }, /* KVM_CAP_XSAVE */
    { 39438, 0x7ee, 0xd0 }, /* KVM_CAP_XSAVE2 */
    { 39453, 0x46e, 0xae03 }, /* KVM_CHECK_EXTENSION */
    { 39453, 0x380, 0x2000ae03 }, /* KVM_CHECK_EXTENSION */
    { 39473, 0x7ee, 0xc018aec0 }, /* KVM_CLEAR_DIRTY_LOG */
    { 39493, 0x7ee, 0xc00caee0 }, /* KVM_CREATE_DEVICE */
    { 39511, 0x7ee, 0xc040aed4 }, /* KVM_CREATE_GUEST_MEMFD */
    { 39534, 0x46e, 0xae60 }, /* KVM_CREATE_IRQCHIP */
    { 39534, 0x380, 0x2000ae60 }, /* KVM_CREATE_IRQCHIP */
    { 39553, 0x46e, 0xae64 }, /* KVM_CREATE_PIT */
    { 39553, 0x380, 0x2000ae64 }, /* KVM_CREATE_PIT */
    { 39568, 0x46e, 0x4040ae77 }, /* KVM_CREATE_PIT2 */
    { 39568, 0x380, 0x8040ae77 }, /* KVM_CREATE_PIT2 */
    { 39584, 0x180, 0x8010aea8 }, /* KVM_CREATE_SPAPR_TCE */
    { 39605, 0x180, 0x8020aea8 }, /* KVM_CREATE_SPAPR_TCE_64 */
    { 39629, 0x46e, 0xae41 }, /* KVM_CREATE_VCPU */
    { 39629, 0x380, 0x2000ae41 }, /* KVM_CREATE_VCPU */
    { 39645, 0x46e, 0xae01 }, /* KVM_CREATE_VM */
    { 39645, 0x380, 0x2000ae01 }, /* KVM_CREATE_VM */
    { 39659, 0x46a, 0x4010aeaa }, /* KVM_DIRTY_TLB */
    { 39659, 0x004, 0x400caeaa }, /* KVM_DIRTY_TLB */
    { 39659, 0x380, 0x8010aeaa }, /* KVM_DIRTY_TLB */
    { 39673, 0x46e, 0x4068aea3 }, /* KVM_ENABLE_CAP */
    { 39673, 0x380, 0x8068aea3 }, /* KVM_ENABLE_CAP */
    { 39688, 0x46e, 0xae00 }, /* KVM_GET_API_VERSION */
    { 39688, 0x380, 0x2000ae00 }, /* KVM_GET_API_VERSION */
    { 39708, 0x46e, 0x8030ae7c }, /* KVM_GET_CLOCK */
    { 39708, 0x380, 0x4030ae7c }, /* KVM_GET_CLOCK */
    { 39722, 0x006, 0xc008ae91 }, /* KVM_GET_CPUID2 */
    { 39737, 0x006, 0x8080aea1 }, /* KVM_GET_DEBUGREGS */
    { 39755, 0x46e, 0x4018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 39755, 0x380, 0x8018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 39775, 0x46e, 0x4010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 39775, 0x380, 0x8010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 39793, 0x006, 0xc008ae09 }, /* KVM_GET_EMULATED_CPUID */
    { 39816, 0x006, 0x81a0ae8c }, /* KVM_GET_FPU */
    { 39816, 0x028, 0x8000ae8c }, /* KVM_GET_FPU */
    { 39816, 0x040, 0x8088ae8c }, /* KVM_GET_FPU */
    { 39816, 0x180, 0x4100ae8c }, /* KVM_GET_FPU */
    { 39816, 0x200, 0x4000ae8c }, /* KVM_GET_FPU */
    { 39816, 0x400, 0x8410ae8c }, /* KVM_GET_FPU */
    { 39828, 0x7ee, 0xc208ae62 }, /* KVM_GET_IRQCHIP */
    { 39844, 0x006, 0x8400ae8e }, /* KVM_GET_LAPIC */
    { 39858, 0x46e, 0x8004ae98 }, /* KVM_GET_MP_STATE */
    { 39858, 0x380, 0x4004ae98 }, /* KVM_GET_MP_STATE */
    { 39875, 0x006, 0xc008ae88 }, /* KVM_GET_MSRS */
    { 39888, 0x006, 0xc004ae0a }, /* KVM_GET_MSR_FEATURE_INDEX_LIST */
    { 39919, 0x006, 0xc004ae02 }, /* KVM_GET_MSR_INDEX_LIST */
    { 39942, 0x006, 0xc080aebe }, /* KVM_GET_NESTED_STATE */
    { 39963, 0x46e, 0xae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 39963, 0x380, 0x2000ae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 39984, 0x46e, 0x4010aeab }, /* KVM_GET_ONE_REG */
    { 39984, 0x380, 0x8010aeab }, /* KVM_GET_ONE_REG */
    { 40000, 0x006, 0xc048ae65 }, /* KVM_GET_PIT */
    { 40012, 0x006, 0x8070ae9f }, /* KVM_GET_PIT2 */
    { 40025, 0x006, 0x8090ae81 }, /* KVM_GET_REGS */
    { 40025, 0x008, 0x8360ae81 }, /* KVM_GET_REGS */
    { 40025, 0x020, 0x8000ae81 }, /* KVM_GET_REGS */
    { 40025, 0x040, 0x8080ae81 }, /* KVM_GET_REGS */
    { 40025, 0x180, 0x4188ae81 }, /* KVM_GET_REGS */
    { 40025, 0x200, 0x4118ae81 }, /* KVM_GET_REGS */
    { 40025, 0x400, 0x8108ae81 }, /* KVM_GET_REGS */
    { 40038, 0x7ee, 0xc008aeb0 }, /* KVM_GET_REG_LIST */
    { 40055, 0x006, 0x8138ae83 }, /* KVM_GET_SREGS */
    { 40055, 0x428, 0x8000ae83 }, /* KVM_GET_SREGS */
    { 40055, 0x040, 0x80c0ae83 }, /* KVM_GET_SREGS */
    { 40055, 0x180, 0x44d0ae83 }, /* KVM_GET_SREGS */
    { 40055, 0x200, 0x4000ae83 }, /* KVM_GET_SREGS */
    { 40069, 0x006, 0x8140aecc }, /* KVM_GET_SREGS2 */
    { 40084, 0x46e, 0xaece }, /* KVM_GET_STATS_FD */
    { 40084, 0x380, 0x2000aece }, /* KVM_GET_STATS_FD */
    { 40101, 0x006, 0xc008ae05 }, /* KVM_GET_SUPPORTED_CPUID */
    { 40125, 0x006, 0xc008aec1 }, /* KVM_GET_SUPPORTED_HV_CPUID */
    { 40152, 0x46e, 0xaea3 }, /* KVM_GET_TSC_KHZ */
    { 40152, 0x380, 0x2000aea3 }, /* KVM_GET_TSC_KHZ */
    { 40168, 0x00e, 0x8040ae9f }, /* KVM_GET_VCPU_EVENTS */
    { 40188, 0x46e, 0xae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 40188, 0x380, 0x2000ae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 40211, 0x006, 0x8188aea6 }, /* KVM_GET_XCRS */
    { 40224, 0x006, 0x9000aea4 }, /* KVM_GET_XSAVE */
    { 40238, 0x006, 0x9000aecf }, /* KVM_GET_XSAVE2 */
    { 40253, 0x46e, 0x4018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 40253, 0x380, 0x8018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 40273, 0x006, 0x4018aebd }, /* KVM_HYPERV_EVENTFD */
    { 40292, 0x46e, 0x4004ae86 }, /* KVM_INTERRUPT */
    { 40292, 0x380, 0x8004ae86 }, /* KVM_INTERRUPT */
    { 40306, 0x46e, 0x4040ae79 }, /* KVM_IOEVENTFD */
    { 40306, 0x380, 0x8040ae79 }, /* KVM_IOEVENTFD */
    { 40320, 0x46e, 0x4020ae76 }, /* KVM_IRQFD */
    { 40320, 0x380, 0x8020ae76 }, /* KVM_IRQFD */
    { 40330, 0x46e, 0x4008ae61 }, /* KVM_IRQ_LINE */
    { 40330, 0x380, 0x8008ae61 }, /* KVM_IRQ_LINE */
    { 40343, 0x7ee, 0xc008ae67 }, /* KVM_IRQ_LINE_STATUS */
    { 40363, 0x46e, 0xaead }, /* KVM_KVMCLOCK_CTRL */
    { 40363, 0x380, 0x2000aead }, /* KVM_KVMCLOCK_CTRL */
    { 40381, 0x7ea, 0xc008aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 40381, 0x004, 0xc004aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 40403, 0x46e, 0x8010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 40403, 0x380, 0x4010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 40433, 0x46e, 0x8010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 40433, 0x380, 0x4010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 40465, 0x46e, 0xae9a }, /* KVM_NMI */
    { 40465, 0x380, 0x2000ae9a }, /* KVM_NMI */
    { 40473, 0x7ee, 0xc004aea7 }, /* KVM_PPC_ALLOCATE_HTAB */
    { 40495, 0x180, 0x8010aeaf }, /* KVM_PPC_CONFIGURE_V3_MMU */
    { 40520, 0x180, 0x4020aeb1 }, /* KVM_PPC_GET_CPU_CHAR */
    { 40541, 0x180, 0x8020aeaa }, /* KVM_PPC_GET_HTAB_FD */
    { 40561, 0x180, 0x8080aea1 }, /* KVM_PPC_GET_PVINFO */
    { 40580, 0x180, 0x8060aeb0 }, /* KVM_PPC_GET_RMMU_INFO */
    { 40602, 0x180, 0x4250aea6 }, /* KVM_PPC_GET_SMMU_INFO */
    { 40624, 0x180, 0x4010aeae }, /* KVM_PPC_RESIZE_HPT_COMMIT */
    { 40650, 0x180, 0x4010aead }, /* KVM_PPC_RESIZE_HPT_PREPARE */
    { 40677, 0x180, 0x8080aeac }, /* KVM_PPC_RTAS_DEFINE_TOKEN */
    { 40703, 0x46e, 0xaeb3 }, /* KVM_PPC_SVM_OFF */
    { 40703, 0x380, 0x2000aeb3 }, /* KVM_PPC_SVM_OFF */
    { 40719, 0x7ee, 0xc040aed5 }, /* KVM_PRE_FAULT_MEMORY */
    { 40740, 0x46e, 0x4010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 40740, 0x380, 0x8010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 40768, 0x46e, 0xae71 }, /* KVM_REINJECT_CONTROL */
    { 40768, 0x380, 0x2000ae71 }, /* KVM_REINJECT_CONTROL */
    { 40789, 0x46e, 0xaec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 40789, 0x380, 0x2000aec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 40811, 0x46e, 0xae80 }, /* KVM_RUN */
    { 40811, 0x380, 0x2000ae80 }, /* KVM_RUN */
    { 40819, 0x46e, 0xaec4 }, /* KVM_S390_CLEAR_RESET */
    { 40819, 0x380, 0x2000aec4 }, /* KVM_S390_CLEAR_RESET */
    { 40840, 0x46e, 0xae06 }, /* KVM_S390_ENABLE_SIE */
    { 40840, 0x380, 0x2000ae06 }, /* KVM_S390_ENABLE_SIE */
    { 40860, 0x040, 0xc020aeb8 }, /* KVM_S390_GET_CMMA_BITS */
    { 40883, 0x040, 0x4020aeb6 }, /* KVM_S390_GET_IRQ_STATE */
    { 40906, 0x040, 0x4040aeb2 }, /* KVM_S390_GET_SKEYS */
    { 40925, 0x46e, 0xae97 }, /* KVM_S390_INITIAL_RESET */
    { 40925, 0x380, 0x2000ae97 }, /* KVM_S390_INITIAL_RESET */
    { 40948, 0x040, 0x4010ae94 }, /* KVM_S390_INTERRUPT */
    { 40967, 0x040, 0x4048aeb4 }, /* KVM_S390_IRQ */
    { 40980, 0x7ee, 0xc010ae53 }, /* KVM_S390_KEYOP */
    { 40995, 0x040, 0x4040aeb1 }, /* KVM_S390_MEM_OP */
    { 41011, 0x46e, 0xaec3 }, /* KVM_S390_NORMAL_RESET */
    { 41011, 0x380, 0x2000aec3 }, /* KVM_S390_NORMAL_RESET */
    { 41033, 0x040, 0xc020aec5 }, /* KVM_S390_PV_COMMAND */
    { 41053, 0x040, 0xc020aed0 }, /* KVM_S390_PV_CPU_COMMAND */
    { 41077, 0x040, 0x4020aeb9 }, /* KVM_S390_SET_CMMA_BITS */
    { 41100, 0x040, 0x4010ae96 }, /* KVM_S390_SET_INITIAL_PSW */
    { 41125, 0x040, 0x4020aeb5 }, /* KVM_S390_SET_IRQ_STATE */
    { 41148, 0x040, 0x4040aeb3 }, /* KVM_S390_SET_SKEYS */
    { 41167, 0x46a, 0x4008ae95 }, /* KVM_S390_STORE_STATUS */
    { 41167, 0x004, 0x4004ae95 }, /* KVM_S390_STORE_STATUS */
    { 41167, 0x380, 0x8008ae95 }, /* KVM_S390_STORE_STATUS */
    { 41189, 0x040, 0x4018ae50 }, /* KVM_S390_UCAS_MAP */
    { 41207, 0x040, 0x4018ae51 }, /* KVM_S390_UCAS_UNMAP */
    { 41227, 0x46a, 0x4008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41227, 0x004, 0x4004ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41227, 0x380, 0x8008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 41247, 0x040, 0x4048aed1 }, /* KVM_S390_ZPCI_OP */
    { 41264, 0x46e, 0xae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 41264, 0x380, 0x2000ae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 41284, 0x46e, 0x4030ae7b }, /* KVM_SET_CLOCK */
    { 41284, 0x380, 0x8030ae7b }, /* KVM_SET_CLOCK */
    { 41298, 0x006, 0x4008ae8a }, /* KVM_SET_CPUID */
    { 41312, 0x006, 0x4008ae90 }, /* KVM_SET_CPUID2 */
    { 41327, 0x006, 0x4080aea2 }, /* KVM_SET_DEBUGREGS */
    { 41345, 0x46e, 0x4018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 41345, 0x380, 0x8018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 41365, 0x006, 0x41a0ae8d }, /* KVM_SET_FPU */
    { 41365, 0x028, 0x4000ae8d }, /* KVM_SET_FPU */
    { 41365, 0x040, 0x4088ae8d }, /* KVM_SET_FPU */
    { 41365, 0x180, 0x8100ae8d }, /* KVM_SET_FPU */
    { 41365, 0x200, 0x8000ae8d }, /* KVM_SET_FPU */
    { 41365, 0x400, 0x4410ae8d }, /* KVM_SET_FPU */
    { 41377, 0x46e, 0x4008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 41377, 0x380, 0x8008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 41397, 0x006, 0x4048ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41397, 0x008, 0x4208ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41397, 0x420, 0x4008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41397, 0x040, 0x4018ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41397, 0x180, 0x8108ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41397, 0x200, 0x8008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 41417, 0x46e, 0x4008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 41417, 0x380, 0x8008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 41443, 0x46e, 0x8208ae63 }, /* KVM_SET_IRQCHIP */
    { 41443, 0x380, 0x4208ae63 }, /* KVM_SET_IRQCHIP */
    { 41459, 0x006, 0x4400ae8f }, /* KVM_SET_LAPIC */
    { 41473, 0x46e, 0x4020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 41473, 0x380, 0x8020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 41499, 0x46e, 0x4004ae99 }, /* KVM_SET_MP_STATE */
    { 41499, 0x380, 0x8004ae99 }, /* KVM_SET_MP_STATE */
    { 41516, 0x006, 0x4008ae89 }, /* KVM_SET_MSRS */
    { 41529, 0x006, 0x4080aebf }, /* KVM_SET_NESTED_STATE */
    { 41550, 0x46e, 0xae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 41550, 0x380, 0x2000ae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 41571, 0x46e, 0x4010aeac }, /* KVM_SET_ONE_REG */
    { 41571, 0x380, 0x8010aeac }, /* KVM_SET_ONE_REG */
    { 41587, 0x006, 0x8048ae66 }, /* KVM_SET_PIT */
    { 41599, 0x006, 0x4070aea0 }, /* KVM_SET_PIT2 */
    { 41612, 0x006, 0x4020aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 41612, 0x008, 0x4008aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 41637, 0x006, 0x4090ae82 }, /* KVM_SET_REGS */
    { 41637, 0x008, 0x4360ae82 }, /* KVM_SET_REGS */
    { 41637, 0x020, 0x4000ae82 }, /* KVM_SET_REGS */
    { 41637, 0x040, 0x4080ae82 }, /* KVM_SET_REGS */
    { 41637, 0x180, 0x8188ae82 }, /* KVM_SET_REGS */
    { 41637, 0x200, 0x8118ae82 }, /* KVM_SET_REGS */
    { 41637, 0x400, 0x4108ae82 }, /* KVM_SET_REGS */
    { 41650, 0x46e, 0x4004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 41650, 0x380, 0x8004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 41670, 0x006, 0x4138ae84 }, /* KVM_SET_SREGS */
    { 41670, 0x428, 0x4000ae84 }, /* KVM_SET_SREGS */
    { 41670, 0x040, 0x40c0ae84 }, /* KVM_SET_SREGS */
    { 41670, 0x180, 0x84d0ae84 }, /* KVM_SET_SREGS */
    { 41670, 0x200, 0x8000ae84 }, /* KVM_SET_SREGS */
    { 41684, 0x006, 0x4140aecd }, /* KVM_SET_SREGS2 */
    { 41699, 0x46e, 0xaea2 }, /* KVM_SET_TSC_KHZ */
    { 41699, 0x380, 0x2000aea2 }, /* KVM_SET_TSC_KHZ */
    { 41715, 0x46e, 0xae47 }, /* KVM_SET_TSS_ADDR */
    { 41715, 0x380, 0x2000ae47 }, /* KVM_SET_TSS_ADDR */
    { 41732, 0x46e, 0x4020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 41732, 0x380, 0x8020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 41759, 0x46e, 0x40a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 41759, 0x380, 0x80a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 41787, 0x46e, 0x4008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 41787, 0x380, 0x8008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 41806, 0x00e, 0x4040aea0 }, /* KVM_SET_VCPU_EVENTS */
    { 41826, 0x006, 0x4188aea7 }, /* KVM_SET_XCRS */
    { 41839, 0x006, 0x5000aea5 }, /* KVM_SET_XSAVE */
    { 41853, 0x46e, 0x4020aea5 }, /* KVM_SIGNAL_MSI */
    { 41853, 0x380, 0x8020aea5 }, /* KVM_SIGNAL_MSI */
    { 41868, 0x46e, 0xaeb7 }, /* KVM_SMI */
    { 41868, 0x380, 0x2000aeb7 }, /* KVM_SMI */
    { 41876, 0x7ee, 0xc028ae92 }, /* KVM_TPR_ACCESS_REPORTING */
    { 41901, 0x7ee, 0xc018ae85 }, /* KVM_TRANSLATE */
    { 41915, 0x46e, 0x4010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 41915, 0x380, 0x8010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 41945, 0x46e, 0x8008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 41945, 0x380, 0x4008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 41975, 0x46e, 0x4008ae9c }, /* KVM_X86_SETUP_MCE */
    { 41975, 0x380, 0x8008ae9c }, /* KVM_X86_SETUP_MCE */
    { 41993, 0x006, 0x4040ae9e }, /* KVM_X86_SET_MCE */
    { 42009, 0x002, 0x4188aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 42009, 0x004, 0x4104aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 42032, 0x006, 0x4038ae7a }, /* KVM_XEN_HVM_CONFIG */
    { 42051, 0x46e, 0x400caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 42051, 0x380, 0x800caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 42075, 0x006, 0xc048aec8 }, /* KVM_XEN_HVM_GET_ATTR */
    { 42096, 0x006, 0x4048aec9 }, /* KVM_XEN_HVM_SET_ATTR */
    { 42117, 0x006, 0xc048aeca }, /* KVM_XEN_VCPU_GET_ATTR */
    { 42139, 0x006, 0x4048aecb }, /* KVM_XEN_VCPU_SET_ATTR */
    { 42161, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_FS_EXECUTE */
    { 42188, 0x7fe, 0x8000 }, /* LANDLOCK_ACCESS_FS_IOCTL_DEV */
    { 42217, 0x7fe, 0x800 }, /* LANDLOCK_ACCESS_FS_MAKE_BLOCK */
    { 42247, 0x7fe, 0x40 }, /* LANDLOCK_ACCESS_FS_MAKE_CHAR */
    { 42276, 0x7fe, 0x80 }, /* LANDLOCK_ACCESS_FS_MAKE_DIR */
    { 42304, 0x7fe, 0x400 }, /* LANDLOCK_ACCESS_FS_MAKE_FIFO */
    { 42333, 0x7fe, 0x100 }, /* LANDLOCK_ACCESS_FS_MAKE_REG */
    { 42361, 0x7fe, 0x200 }, /* LANDLOCK_ACCESS_FS_MAKE_SOCK */
    { 42390, 0x7fe, 0x1000 }, /* LANDLOCK_ACCESS_FS_MAKE_SYM */
    { 42418, 0x7fe, 0x8 }, /* LANDLOCK_ACCESS_FS_READ_DIR */
    { 42446, 0x7fe, 0x4 }, /* LANDLOCK_ACCESS_FS_READ_FILE */
    { 42475, 0x7fe, 0x2000 }, /* LANDLOCK_ACCESS_FS_REFER */
    { 42500, 0x7fe, 0x10 }, /* LANDLOCK_ACCESS_FS_REMOVE_DIR */
    { 42530, 0x7fe, 0x20 }, /* LANDLOCK_ACCESS_FS_REMOVE_FILE */
    { 42561, 0x7fe, 0x10000 }, /* LANDLOCK_ACCESS_FS_RESOLVE_UNIX */
    { 42593, 0x7fe, 0x4000 }, /* LANDLOCK_ACCESS_FS_TRUNCATE */
    { 42621, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_FS_WRITE_FILE */
    { 42651, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_NET_BIND_TCP */
    { 42680, 0x7fe, 0x4 }, /* LANDLOCK_ACCESS_NET_BIND_UDP */
    { 42709, 0x7fe, 0x8 }, /* LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP */
    { 42746, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_NET_CONNECT_TCP */
    { 42778, 0x7fe, 0x1 }, /* LANDLOCK_ADD_RULE_QUIET */
    { 42802, 0x7fe, 0x2 }, /* LANDLOCK_CREATE_RULESET_ERRATA */
    { 42833, 0x7fe, 0x1 }, /* LANDLOCK_CREATE_RULESET_VERSION */
    { 42865, 0x7fe, 0x2 }, /* LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON */
    { 42904, 0x7fe, 0x1 }, /* LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF */
    { 42945, 0x7fe, 0x4 }, /* LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF */
    { 42987, 0x7fe, 0x8 }, /* LANDLOCK_RESTRICT_SELF_TSYNC */
    { 43016, 0x7fe, 0x2 }, /* LANDLOCK_RULE_NET_PORT */
    { 43039, 0x7fe, 0x1 }, /* LANDLOCK_RULE_PATH_BENEATH */
    { 43066, 0x7fe, 0x1 }, /* LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET */
    { 43102, 0x7fe, 0x2 }, /* LANDLOCK_SCOPE_SIGNAL */
    { 43124, 0x7fe, 0x0 }, /* LINUX_REBOOT_CMD_CAD_OFF */
    { 43149, 0x7fe, 0x89abcdef }, /* LINUX_REBOOT_CMD_CAD_ON */
    { 43173, 0x7fe, 0xcdef0123 }, /* LINUX_REBOOT_CMD_HALT */
    { 43195, 0x7fe, 0x45584543 }, /* LINUX_REBOOT_CMD_KEXEC */
    { 43218, 0x7fe, 0x4321fedc }, /* LINUX_REBOOT_CMD_POWER_OFF */
    { 43245, 0x7fe, 0x1234567 }, /* LINUX_REBOOT_CMD_RESTART */
    { 43270, 0x7fe, 0xa1b2c3d4 }, /* LINUX_REBOOT_CMD_RESTART2 */
    { 43296, 0x7fe, 0xd000fce2 }, /* LINUX_REBOOT_CMD_SW_SUSPEND */
    { 43324, 0x7fe, 0xfee1dead }, /* LINUX_REBOOT_MAGIC1 */
    { 43344, 0x7fe, 0x28121969 }, /* LINUX_REBOOT_MAGIC2 */
    { 43364, 0x7fe, 0x5121996 }, /* LINUX_REBOOT_MAGIC2A */
    { 43385, 0x7fe, 0x16041998 }, /* LINUX_REBOOT_MAGIC2B */
    { 43406, 0x7fe, 0x20112000 }, /* LINUX_REBOOT_MAGIC2C */
    { 43427, 0x7fe, 0x2 }, /* LOCK_EX */
    { 43435, 0x7fe, 0x20 }, /* LOCK_MAND */
    { 43445, 0x7fe, 0x4 }, /* LOCK_NB */
    { 43453, 0x7fe, 0x40 }, /* LOCK_READ */
    { 43463, 0x7fe, 0xc0 }, /* LOCK_RW */
    { 43471, 0x7fe, 0x1 }, /* LOCK_SH */
    { 43479, 0x7fe, 0x8 }, /* LOCK_UN */
    { 43487, 0x7fe, 0x80 }, /* LOCK_WRITE */
    { 43498, 0x7fe, 0x4c06 }, /* LOOP_CHANGE_FD */
    { 43513, 0x7fe, 0x4c01 }, /* LOOP_CLR_FD */
    { 43525, 0x7fe, 0x4c0a }, /* LOOP_CONFIGURE */
    { 43540, 0x7fe, 0x1d }, /* LOOP_CONFIGURE_SETTABLE_FLAGS */
    { 43570, 0x7fe, 0x4c80 }, /* LOOP_CTL_ADD */
    { 43583, 0x7fe, 0x4c82 }, /* LOOP_CTL_GET_FREE */
    { 43601, 0x7fe, 0x4c81 }, /* LOOP_CTL_REMOVE */
    { 43617, 0x7fe, 0x4c03 }, /* LOOP_GET_STATUS */
    { 43633, 0x7fe, 0x4c05 }, /* LOOP_GET_STATUS64 */
    { 43651, 0x7fe, 0x4c09 }, /* LOOP_SET_BLOCK_SIZE */
    { 43671, 0x7fe, 0x4c07 }, /* LOOP_SET_CAPACITY */
    { 43689, 0x7fe, 0x4c08 }, /* LOOP_SET_DIRECT_IO */
    { 43708, 0x7fe, 0x4c00 }, /* LOOP_SET_FD */
    { 43720, 0x7fe, 0x4c02 }, /* LOOP_SET_STATUS */
    { 43736, 0x7fe, 0x4c04 }, /* LOOP_SET_STATUS64 */
    { 43754, 0x7fe, 0x4 }, /* LOOP_SET_STATUS_CLEARABLE_FLAGS */
    { 43786, 0x7fe, 0xc }, /* LOOP_SET_STATUS_SETTABLE_FLAGS */
    { 43817, 0x7fe, 0x604 }, /* LPABORT */
    { 43825, 0x7fe, 0x60a }, /* LPABORTOPEN */
    { 43837, 0x7fe, 0x609 }, /* LPCAREFUL */
    { 43847, 0x7fe, 0x601 }, /* LPCHAR */
    { 43854, 0x7fe, 0x60e }, /* LPGETFLAGS */
    { 43865, 0x7fe, 0x606 }, /* LPGETIRQ */
    { 43874, 0x7fe, 0x60b }, /* LPGETSTATUS */
    { 43886, 0x7fe, 0x60c }, /* LPRESET */
    { 43894, 0x7fe, 0x605 }, /* LPSETIRQ */
    { 43903, 0x7fe, 0x60f }, /* LPSETTIMEOUT */
    { 43916, 0x7fe, 0x602 }, /* LPTIME */
    { 43923, 0x7fe, 0x608 }, /* LPWAIT */
    { 43930, 0x7fe, 0x14 }, /* MADV_COLD */
    { 43940, 0x7fe, 0x19 }, /* MADV_COLLAPSE */
    { 43954, 0x7fe, 0x11 }, /* MADV_DODUMP */
    { 43966, 0x7fe, 0xb }, /* MADV_DOFORK */
    { 43978, 0x7fe, 0x10 }, /* MADV_DONTDUMP */
    { 43992, 0x7fe, 0xa }, /* MADV_DONTFORK */
    { 44006, 0x7fe, 0x4 }, /* MADV_DONTNEED */
    { 44020, 0x7fe, 0x18 }, /* MADV_DONTNEED_LOCKED */
    { 44041, 0x7fe, 0x8 }, /* MADV_FREE */
    { 44051, 0x7fe, 0x66 }, /* MADV_GUARD_INSTALL */
    { 44070, 0x7fe, 0x67 }, /* MADV_GUARD_REMOVE */
    { 44088, 0x7fe, 0xe }, /* MADV_HUGEPAGE */
    { 44102, 0x7fe, 0x64 }, /* MADV_HWPOISON */
    { 44116, 0x7fe, 0x13 }, /* MADV_KEEPONFORK */
    { 44132, 0x7fe, 0xc }, /* MADV_MERGEABLE */
    { 44147, 0x7fe, 0xf }, /* MADV_NOHUGEPAGE */
    { 44163, 0x7fe, 0x0 }, /* MADV_NORMAL */
    { 44175, 0x7fe, 0x15 }, /* MADV_PAGEOUT */
    { 44188, 0x7fe, 0x16 }, /* MADV_POPULATE_READ */
    { 44207, 0x7fe, 0x17 }, /* MADV_POPULATE_WRITE */
    { 44227, 0x7fe, 0x1 }, /* MADV_RANDOM */
    { 44239, 0x7fe, 0x9 }, /* MADV_REMOVE */
    { 44251, 0x7fe, 0x2 }, /* MADV_SEQUENTIAL */
    { 44267, 0x5fe, 0x65 }, /* MADV_SOFT_OFFLINE */
    { 44285, 0x7fe, 0xd }, /* MADV_UNMERGEABLE */
    { 44302, 0x7fe, 0x3 }, /* MADV_WILLNEED */
    { 44316, 0x7fe, 0x12 }, /* MADV_WIPEONFORK */
    { 44332, 0x006, 0x40 }, /* MAP_32BIT */
    { 44342, 0x006, 0x80 }, /* MAP_ABOVE4G */
    { 44354, 0x5fe, 0x20 }, /* MAP_ANONYMOUS */
    { 44354, 0x200, 0x800 }, /* MAP_ANONYMOUS */
    { 44368, 0x200, 0x40 }, /* MAP_AUTOGROW */
    { 44381, 0x200, 0x100 }, /* MAP_AUTORSRV */
    { 44394, 0x5fe, 0x800 }, /* MAP_DENYWRITE */
    { 44394, 0x200, 0x2000 }, /* MAP_DENYWRITE */
    { 44408, 0x7fe, 0x8 }, /* MAP_DROPPABLE */
    { 44422, 0x5fe, 0x1000 }, /* MAP_EXECUTABLE */
    { 44422, 0x200, 0x4000 }, /* MAP_EXECUTABLE */
    { 44437, 0x7fe, 0x0 }, /* MAP_FILE */
    { 44446, 0x7fe, 0x10 }, /* MAP_FIXED */
    { 44456, 0x7fe, 0x100000 }, /* MAP_FIXED_NOREPLACE */
    { 44476, 0x5fe, 0x100 }, /* MAP_GROWSDOWN */
    { 44476, 0x200, 0x1000 }, /* MAP_GROWSDOWN */
    { 44490, 0x5fe, 0x40000 }, /* MAP_HUGETLB */
    { 44490, 0x200, 0x80000 }, /* MAP_HUGETLB */
    { 44502, 0x7fe, 0x88000000 }, /* MAP_HUGE_16GB */
    { 44516, 0x7fe, 0x38000000 }, /* MAP_HUGE_16KB */
    { 44530, 0x7fe, 0x60000000 }, /* MAP_HUGE_16MB */
    { 44544, 0x7fe, 0x78000000 }, /* MAP_HUGE_1GB */
    { 44557, 0x7fe, 0x50000000 }, /* MAP_HUGE_1MB */
    { 44570, 0x7fe, 0x70000000 }, /* MAP_HUGE_256MB */
    { 44585, 0x7fe, 0x7c000000 }, /* MAP_HUGE_2GB */
    { 44598, 0x7fe, 0x54000000 }, /* MAP_HUGE_2MB */
    { 44611, 0x7fe, 0x64000000 }, /* MAP_HUGE_32MB */
    { 44625, 0x7fe, 0x4c000000 }, /* MAP_HUGE_512KB */
    { 44640, 0x7fe, 0x74000000 }, /* MAP_HUGE_512MB */
    { 44655, 0x7fe, 0x40000000 }, /* MAP_HUGE_64KB */
    { 44669, 0x7fe, 0x5c000000 }, /* MAP_HUGE_8MB */
    { 44682, 0x7fe, 0x3f }, /* MAP_HUGE_MASK */
    { 44696, 0x7fe, 0x1a }, /* MAP_HUGE_SHIFT */
    { 44711, 0x200, 0x80 }, /* MAP_LOCAL */
    { 44721, 0x47e, 0x2000 }, /* MAP_LOCKED */
    { 44721, 0x180, 0x80 }, /* MAP_LOCKED */
    { 44721, 0x200, 0x8000 }, /* MAP_LOCKED */
    { 44732, 0x5fe, 0x10000 }, /* MAP_NONBLOCK */
    { 44732, 0x200, 0x20000 }, /* MAP_NONBLOCK */
    { 44745, 0x47e, 0x4000 }, /* MAP_NORESERVE */
    { 44745, 0x180, 0x40 }, /* MAP_NORESERVE */
    { 44745, 0x200, 0x400 }, /* MAP_NORESERVE */
    { 44759, 0x5fe, 0x8000 }, /* MAP_POPULATE */
    { 44759, 0x200, 0x10000 }, /* MAP_POPULATE */
    { 44772, 0x7fe, 0x2 }, /* MAP_PRIVATE */
    { 44784, 0x380, 0x20 }, /* MAP_RENAME */
    { 44795, 0x7fe, 0x1 }, /* MAP_SHARED */
    { 44806, 0x7fe, 0x3 }, /* MAP_SHARED_VALIDATE */
    { 44826, 0x5fe, 0x20000 }, /* MAP_STACK */
    { 44826, 0x200, 0x40000 }, /* MAP_STACK */
    { 44836, 0x5fe, 0x80000 }, /* MAP_SYNC */
    { 44845, 0x7fe, 0xf }, /* MAP_TYPE */
    { 44854, 0x5fe, 0x4000000 }, /* MAP_UNINITIALIZED */
    { 44872, 0x7fe, 0x2b }, /* MCAST_BLOCK_SOURCE */
    { 44891, 0x7fe, 0x0 }, /* MCAST_EXCLUDE */
    { 44905, 0x7fe, 0x1 }, /* MCAST_INCLUDE */
    { 44919, 0x7fe, 0x2a }, /* MCAST_JOIN_GROUP */
    { 44936, 0x7fe, 0x2e }, /* MCAST_JOIN_SOURCE_GROUP */
    { 44960, 0x7fe, 0x2d }, /* MCAST_LEAVE_GROUP */
    { 44978, 0x7fe, 0x2f }, /* MCAST_LEAVE_SOURCE_GROUP */
    { 45003, 0x7fe, 0x30 }, /* MCAST_MSFILTER */
    { 45018, 0x7fe, 0x2c }, /* MCAST_UNBLOCK_SOURCE */
    { 45039, 0x67e, 0x1 }, /* MCL_CURRENT */
    { 45039, 0x180, 0x2000 }, /* MCL_CURRENT */
    { 45051, 0x67e, 0x2 }, /* MCL_FUTURE */
    { 45051, 0x180, 0x4000 }, /* MCL_FUTURE */
    { 45062, 0x67e, 0x4 }, /* MCL_ONFAULT */
    { 45062, 0x180, 0x8000 }, /* MCL_ONFAULT */
    { 45074, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_FLAG_CPU */
    { 45098, 0x7fe, 0x200 }, /* MEMBARRIER_CMD_GET_REGISTRATIONS */
    { 45131, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_GLOBAL */
    { 45153, 0x7fe, 0x2 }, /* MEMBARRIER_CMD_GLOBAL_EXPEDITED */
    { 45185, 0x7fe, 0x8 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED */
    { 45218, 0x7fe, 0x80 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ */
    { 45256, 0x7fe, 0x20 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE */
    { 45299, 0x7fe, 0x0 }, /* MEMBARRIER_CMD_QUERY */
    { 45320, 0x7fe, 0x4 }, /* MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED */
    { 45361, 0x7fe, 0x10 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED */
    { 45403, 0x7fe, 0x100 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ */
    { 45450, 0x7fe, 0x40 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE */
    { 45502, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_SHARED */
    { 45524, 0x47e, 0x40084d02 }, /* MEMERASE */
    { 45524, 0x380, 0x80084d02 }, /* MEMERASE */
    { 45533, 0x47e, 0x40104d14 }, /* MEMERASE64 */
    { 45533, 0x380, 0x80104d14 }, /* MEMERASE64 */
    { 45544, 0x47e, 0x40084d0b }, /* MEMGETBADBLOCK */
    { 45544, 0x380, 0x80084d0b }, /* MEMGETBADBLOCK */
    { 45559, 0x47e, 0x80204d01 }, /* MEMGETINFO */
    { 45559, 0x380, 0x40204d01 }, /* MEMGETINFO */
    { 45570, 0x47e, 0x80c84d0a }, /* MEMGETOOBSEL */
    { 45570, 0x380, 0x40c84d0a }, /* MEMGETOOBSEL */
    { 45583, 0x47e, 0x80044d07 }, /* MEMGETREGIONCOUNT */
    { 45583, 0x380, 0x40044d07 }, /* MEMGETREGIONCOUNT */
    { 45601, 0x7fe, 0xc0104d08 }, /* MEMGETREGIONINFO */
    { 45618, 0x47e, 0x80084d17 }, /* MEMISLOCKED */
    { 45618, 0x380, 0x40084d17 }, /* MEMISLOCKED */
    { 45630, 0x47e, 0x40084d05 }, /* MEMLOCK */
    { 45630, 0x380, 0x80084d05 }, /* MEMLOCK */
    { 45638, 0x7fa, 0xc0404d1a }, /* MEMREAD */
    { 45638, 0x004, 0xc03c4d1a }, /* MEMREAD */
    { 45646, 0x7ea, 0xc0104d04 }, /* MEMREADOOB */
    { 45646, 0x014, 0xc00c4d04 }, /* MEMREADOOB */
    { 45657, 0x7fe, 0xc0184d16 }, /* MEMREADOOB64 */
    { 45670, 0x47e, 0x40084d0c }, /* MEMSETBADBLOCK */
    { 45670, 0x380, 0x80084d0c }, /* MEMSETBADBLOCK */
    { 45685, 0x47e, 0x40084d06 }, /* MEMUNLOCK */
    { 45685, 0x380, 0x80084d06 }, /* MEMUNLOCK */
    { 45695, 0x7fe, 0xc0304d18 }, /* MEMWRITE */
    { 45704, 0x7ea, 0xc0104d03 }, /* MEMWRITEOOB */
    { 45704, 0x014, 0xc00c4d03 }, /* MEMWRITEOOB */
    { 45716, 0x7fe, 0xc0184d15 }, /* MEMWRITEOOB64 */
    { 45730, 0x7fe, 0x2 }, /* MFD_ALLOW_SEALING */
    { 45748, 0x7fe, 0x1 }, /* MFD_CLOEXEC */
    { 45760, 0x7fe, 0x10 }, /* MFD_EXEC */
    { 45769, 0x7fe, 0x4 }, /* MFD_HUGETLB */
    { 45781, 0x7fe, 0x88000000 }, /* MFD_HUGE_16GB */
    { 45795, 0x7fe, 0x60000000 }, /* MFD_HUGE_16MB */
    { 45809, 0x7fe, 0x78000000 }, /* MFD_HUGE_1GB */
    { 45822, 0x7fe, 0x50000000 }, /* MFD_HUGE_1MB */
    { 45835, 0x7fe, 0x70000000 }, /* MFD_HUGE_256MB */
    { 45850, 0x7fe, 0x7c000000 }, /* MFD_HUGE_2GB */
    { 45863, 0x7fe, 0x54000000 }, /* MFD_HUGE_2MB */
    { 45876, 0x7fe, 0x64000000 }, /* MFD_HUGE_32MB */
    { 45890, 0x7fe, 0x4c000000 }, /* MFD_HUGE_512KB */
    { 45905, 0x7fe, 0x74000000 }, /* MFD_HUGE_512MB */
    { 45920, 0x7fe, 0x40000000 }, /* MFD_HUGE_64KB */
    { 45934, 0x7fe, 0x5c000000 }, /* MFD_HUGE_8MB */
    { 45947, 0x7fe, 0x3f }, /* MFD_HUGE_MASK */
    { 45961, 0x7fe, 0x1a }, /* MFD_HUGE_SHIFT */
    { 45976, 0x7fe, 0x8 }, /* MFD_NOEXEC_SEAL */
    { 45992, 0x7fe, 0x800000 }, /* MLOCK_LIMIT */
    { 46004, 0x7fe, 0x1 }, /* MLOCK_ONFAULT */
    { 46018, 0x7fe, 0x100000 }, /* MOUNT_ATTR_IDMAP */
    { 46035, 0x7fe, 0x10 }, /* MOUNT_ATTR_NOATIME */
    { 46054, 0x7fe, 0x4 }, /* MOUNT_ATTR_NODEV */
    { 46071, 0x7fe, 0x80 }, /* MOUNT_ATTR_NODIRATIME */
    { 46093, 0x7fe, 0x8 }, /* MOUNT_ATTR_NOEXEC */
    { 46111, 0x7fe, 0x2 }, /* MOUNT_ATTR_NOSUID */
    { 46129, 0x7fe, 0x200000 }, /* MOUNT_ATTR_NOSYMFOLLOW */
    { 46152, 0x7fe, 0x1 }, /* MOUNT_ATTR_RDONLY */
    { 46170, 0x7fe, 0x0 }, /* MOUNT_ATTR_RELATIME */
    { 46190, 0x7fe, 0x20 }, /* MOUNT_ATTR_SIZE_VER0 */
    { 46211, 0x7fe, 0x20 }, /* MOUNT_ATTR_STRICTATIME */
    { 46234, 0x7fe, 0x70 }, /* MOUNT_ATTR__ATIME */
    { 46252, 0x7fe, 0x200 }, /* MOVE_MOUNT_BENEATH */
    { 46271, 0x7fe, 0x2 }, /* MOVE_MOUNT_F_AUTOMOUNTS */
    { 46295, 0x7fe, 0x4 }, /* MOVE_MOUNT_F_EMPTY_PATH */
    { 46319, 0x7fe, 0x1 }, /* MOVE_MOUNT_F_SYMLINKS */
    { 46341, 0x7fe, 0x100 }, /* MOVE_MOUNT_SET_GROUP */
    { 46362, 0x7fe, 0x20 }, /* MOVE_MOUNT_T_AUTOMOUNTS */
    { 46386, 0x7fe, 0x40 }, /* MOVE_MOUNT_T_EMPTY_PATH */
    { 46410, 0x7fe, 0x10 }, /* MOVE_MOUNT_T_SYMLINKS */
    { 46432, 0x7fe, 0x377 }, /* MOVE_MOUNT__MASK */
    { 46449, 0x7fe, 0x2 }, /* MPOL_BIND */
    { 46459, 0x7fe, 0x0 }, /* MPOL_DEFAULT */
    { 46472, 0x7fe, 0x2 }, /* MPOL_F_ADDR */
    { 46484, 0x7fe, 0x4 }, /* MPOL_F_MEMS_ALLOWED */
    { 46504, 0x7fe, 0x8 }, /* MPOL_F_MOF */
    { 46515, 0x7fe, 0x10 }, /* MPOL_F_MORON */
    { 46528, 0x7fe, 0x1 }, /* MPOL_F_NODE */
    { 46540, 0x7fe, 0x2000 }, /* MPOL_F_NUMA_BALANCING */
    { 46562, 0x7fe, 0x4000 }, /* MPOL_F_RELATIVE_NODES */
    { 46584, 0x7fe, 0x1 }, /* MPOL_F_SHARED */
    { 46598, 0x7fe, 0x8000 }, /* MPOL_F_STATIC_NODES */
    { 46618, 0x7fe, 0x3 }, /* MPOL_INTERLEAVE */
    { 46634, 0x7fe, 0x4 }, /* MPOL_LOCAL */
    { 46645, 0x7fe, 0x10 }, /* MPOL_MF_INTERNAL */
    { 46662, 0x7fe, 0x8 }, /* MPOL_MF_LAZY */
    { 46675, 0x7fe, 0x2 }, /* MPOL_MF_MOVE */
    { 46688, 0x7fe, 0x4 }, /* MPOL_MF_MOVE_ALL */
    { 46705, 0x7fe, 0x1 }, /* MPOL_MF_STRICT */
    { 46720, 0x7fe, 0x7 }, /* MPOL_MF_VALID */
    { 46734, 0x7fe, 0xe000 }, /* MPOL_MODE_FLAGS */
    { 46750, 0x7fe, 0x1 }, /* MPOL_PREFERRED */
    { 46765, 0x7fe, 0x5 }, /* MPOL_PREFERRED_MANY */
    { 46785, 0x7fe, 0xc000 }, /* MPOL_USER_NODEMASK_FLAGS */
    { 46810, 0x7fe, 0x6 }, /* MPOL_WEIGHTED_INTERLEAVE */
    { 46835, 0x7fe, 0x4 }, /* MREMAP_DONTUNMAP */
    { 46852, 0x7fe, 0x2 }, /* MREMAP_FIXED */
    { 46865, 0x7fe, 0x1 }, /* MREMAP_MAYMOVE */
    { 46880, 0x7fe, 0x40000 }, /* MSG_BATCH */
    { 46890, 0x7fe, 0x40000000 }, /* MSG_CMSG_CLOEXEC */
    { 46907, 0x7fe, 0x800 }, /* MSG_CONFIRM */
    { 46919, 0x7fe, 0x4000 }, /* MSG_COPY */
    { 46928, 0x7fe, 0x8 }, /* MSG_CTRUNC */
    { 46939, 0x7fe, 0x4 }, /* MSG_DONTROUTE */
    { 46953, 0x7fe, 0x40 }, /* MSG_DONTWAIT */
    { 46966, 0x7fe, 0x200 }, /* MSG_EOF */
    { 46974, 0x7fe, 0x80 }, /* MSG_EOR */
    { 46982, 0x7fe, 0x2000 }, /* MSG_ERRQUEUE */
    { 46995, 0x7fe, 0x2000 }, /* MSG_EXCEPT */
    { 47006, 0x7fe, 0x20000000 }, /* MSG_FASTOPEN */
    { 47019, 0x7fe, 0x200 }, /* MSG_FIN */
    { 47027, 0x7fe, 0xc }, /* MSG_INFO */
    { 47036, 0x7fe, 0x8000 }, /* MSG_MORE */
    { 47045, 0x7fe, 0x1000 }, /* MSG_NOERROR */
    { 47057, 0x7fe, 0x4000 }, /* MSG_NOSIGNAL */
    { 47070, 0x7fe, 0x1 }, /* MSG_OOB */
    { 47078, 0x7fe, 0x2 }, /* MSG_PEEK */
    { 47087, 0x7fe, 0x10 }, /* MSG_PROBE */
    { 47097, 0x7fe, 0x1000 }, /* MSG_RST */
    { 47105, 0x7fe, 0x2000000 }, /* MSG_SOCK_DEVMEM */
    { 47121, 0x7fe, 0xb }, /* MSG_STAT */
    { 47130, 0x7fe, 0xd }, /* MSG_STAT_ANY */
    { 47143, 0x7fe, 0x400 }, /* MSG_SYN */
    { 47151, 0x7fe, 0x20 }, /* MSG_TRUNC */
    { 47161, 0x7fe, 0x4 }, /* MSG_TRYHARD */
    { 47173, 0x7fe, 0x100 }, /* MSG_WAITALL */
    { 47185, 0x7fe, 0x10000 }, /* MSG_WAITFORONE */
    { 47200, 0x7fe, 0x4000000 }, /* MSG_ZEROCOPY */
    { 47213, 0x7fe, 0x40000000 }, /* MS_ACTIVE */
    { 47223, 0x7fe, 0x1 }, /* MS_ASYNC */
    { 47232, 0x7fe, 0x1000 }, /* MS_BIND */
    { 47240, 0x7fe, 0x20000000 }, /* MS_BORN */
    { 47248, 0x7fe, 0x80 }, /* MS_DIRSYNC */
    { 47259, 0x7fe, 0x2 }, /* MS_INVALIDATE */
    { 47273, 0x7fe, 0x800000 }, /* MS_I_VERSION */
    { 47286, 0x7fe, 0x400000 }, /* MS_KERNMOUNT */
    { 47299, 0x7fe, 0x2000000 }, /* MS_LAZYTIME */
    { 47311, 0x7fe, 0x40 }, /* MS_MANDLOCK */
    { 47323, 0x7fe, 0xffff0000 }, /* MS_MGC_MSK */
    { 47334, 0x7fe, 0xc0ed0000 }, /* MS_MGC_VAL */
    { 47345, 0x7fe, 0x2000 }, /* MS_MOVE */
    { 47353, 0x7fe, 0x400 }, /* MS_NOATIME */
    { 47364, 0x7fe, 0x4 }, /* MS_NODEV */
    { 47373, 0x7fe, 0x800 }, /* MS_NODIRATIME */
    { 47387, 0x7fe, 0x8 }, /* MS_NOEXEC */
    { 47397, 0x7fe, 0x8000000 }, /* MS_NOREMOTELOCK */
    { 47413, 0x7fe, 0x10000000 }, /* MS_NOSEC */
    { 47422, 0x7fe, 0x2 }, /* MS_NOSUID */
    { 47432, 0x7fe, 0x100 }, /* MS_NOSYMFOLLOW */
    { 47447, 0x7fe, 0x10000 }, /* MS_POSIXACL */
    { 47459, 0x7fe, 0x40000 }, /* MS_PRIVATE */
    { 47470, 0x7fe, 0x1 }, /* MS_RDONLY */
    { 47480, 0x7fe, 0x4000 }, /* MS_REC */
    { 47487, 0x7fe, 0x200000 }, /* MS_RELATIME */
    { 47499, 0x7fe, 0x20 }, /* MS_REMOUNT */
    { 47510, 0x7fe, 0x2800051 }, /* MS_RMT_MASK */
    { 47522, 0x7fe, 0x100000 }, /* MS_SHARED */
    { 47532, 0x7fe, 0x8000 }, /* MS_SILENT */
    { 47542, 0x7fe, 0x80000 }, /* MS_SLAVE */
    { 47551, 0x7fe, 0x1000000 }, /* MS_STRICTATIME */
    { 47566, 0x7fe, 0x4000000 }, /* MS_SUBMOUNT */
    { 47578, 0x7fe, 0x4 }, /* MS_SYNC */
    { 47586, 0x7fe, 0x10 }, /* MS_SYNCHRONOUS */
    { 47601, 0x7fe, 0x20000 }, /* MS_UNBINDABLE */
    { 47615, 0x7fe, 0x8000 }, /* MS_VERBOSE */
    { 47626, 0x46a, 0x80306d02 }, /* MTIOCGET */
    { 47626, 0x014, 0x801c6d02 }, /* MTIOCGET */
    { 47626, 0x180, 0x40306d02 }, /* MTIOCGET */
    { 47626, 0x200, 0x40386d02 }, /* MTIOCGET */
    { 47635, 0x46a, 0x80086d03 }, /* MTIOCPOS */
    { 47635, 0x014, 0x80046d03 }, /* MTIOCPOS */
    { 47635, 0x380, 0x40086d03 }, /* MTIOCPOS */
    { 47644, 0x47e, 0x40086d01 }, /* MTIOCTOP */
    { 47644, 0x380, 0x80086d01 }, /* MTIOCTOP */
    { 47653, 0x7fe, 0x1 }, /* NBD_CFLAG_DESTROY_ON_DISCONNECT */
    { 47685, 0x7fe, 0x2 }, /* NBD_CFLAG_DISCONNECT_ON_CLOSE */
    { 47715, 0x47e, 0xab05 }, /* NBD_CLEAR_QUE */
    { 47715, 0x380, 0x2000ab05 }, /* NBD_CLEAR_QUE */
    { 47729, 0x47e, 0xab04 }, /* NBD_CLEAR_SOCK */
    { 47729, 0x380, 0x2000ab04 }, /* NBD_CLEAR_SOCK */
    { 47744, 0x7fe, 0x2 }, /* NBD_CMD_DISC */
    { 47757, 0x7fe, 0x10000 }, /* NBD_CMD_FLAG_FUA */
    { 47774, 0x7fe, 0x20000 }, /* NBD_CMD_FLAG_NO_HOLE */
    { 47795, 0x7fe, 0x3 }, /* NBD_CMD_FLUSH */
    { 47809, 0x7fe, 0x0 }, /* NBD_CMD_READ */
    { 47822, 0x7fe, 0x4 }, /* NBD_CMD_TRIM */
    { 47835, 0x7fe, 0x1 }, /* NBD_CMD_WRITE */
    { 47849, 0x7fe, 0x6 }, /* NBD_CMD_WRITE_ZEROES */
    { 47870, 0x47e, 0xab08 }, /* NBD_DISCONNECT */
    { 47870, 0x380, 0x2000ab08 }, /* NBD_DISCONNECT */
    { 47885, 0x47e, 0xab03 }, /* NBD_DO_IT */
    { 47885, 0x380, 0x2000ab03 }, /* NBD_DO_IT */
    { 47895, 0x7fe, 0x100 }, /* NBD_FLAG_CAN_MULTI_CONN */
    { 47919, 0x7fe, 0x1 }, /* NBD_FLAG_HAS_FLAGS */
    { 47938, 0x7fe, 0x2 }, /* NBD_FLAG_READ_ONLY */
    { 47957, 0x7fe, 0x10 }, /* NBD_FLAG_ROTATIONAL */
    { 47977, 0x7fe, 0x4 }, /* NBD_FLAG_SEND_FLUSH */
    { 47997, 0x7fe, 0x8 }, /* NBD_FLAG_SEND_FUA */
    { 48015, 0x7fe, 0x20 }, /* NBD_FLAG_SEND_TRIM */
    { 48034, 0x7fe, 0x40 }, /* NBD_FLAG_SEND_WRITE_ZEROES */
    { 48061, 0x47e, 0xab06 }, /* NBD_PRINT_DEBUG */
    { 48061, 0x380, 0x2000ab06 }, /* NBD_PRINT_DEBUG */
    { 48077, 0x7fe, 0x67446698 }, /* NBD_REPLY_MAGIC */
    { 48093, 0x7fe, 0x25609513 }, /* NBD_REQUEST_MAGIC */
    { 48111, 0x47e, 0xab01 }, /* NBD_SET_BLKSIZE */
    { 48111, 0x380, 0x2000ab01 }, /* NBD_SET_BLKSIZE */
    { 48127, 0x47e, 0xab0a }, /* NBD_SET_FLAGS */
    { 48127, 0x380, 0x2000ab0a }, /* NBD_SET_FLAGS */
    { 48141, 0x47e, 0xab02 }, /* NBD_SET_SIZE */
    { 48141, 0x380, 0x2000ab02 }, /* NBD_SET_SIZE */
    { 48154, 0x47e, 0xab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 48154, 0x380, 0x2000ab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 48174, 0x47e, 0xab00 }, /* NBD_SET_SOCK */
    { 48174, 0x380, 0x2000ab00 }, /* NBD_SET_SOCK */
    { 48187, 0x47e, 0xab09 }, /* NBD_SET_TIMEOUT */
    { 48187, 0x380, 0x2000ab09 }, /* NBD_SET_TIMEOUT */
    { 48203, 0x7fe, 0x1 }, /* NETLINK_ADD_MEMBERSHIP */
    { 48226, 0x7fe, 0x9 }, /* NETLINK_AUDIT */
    { 48240, 0x7fe, 0x4 }, /* NETLINK_BROADCAST_ERROR */
    { 48264, 0x7fe, 0xa }, /* NETLINK_CAP_ACK */
    { 48280, 0x7fe, 0x1 }, /* NETLINK_CONNECTED */
    { 48298, 0x7fe, 0xb }, /* NETLINK_CONNECTOR */
    { 48316, 0x7fe, 0x15 }, /* NETLINK_CRYPTO */
    { 48331, 0x7fe, 0xe }, /* NETLINK_DNRTMSG */
    { 48347, 0x7fe, 0x2 }, /* NETLINK_DROP_MEMBERSHIP */
    { 48371, 0x7fe, 0x13 }, /* NETLINK_ECRYPTFS */
    { 48388, 0x7fe, 0xb }, /* NETLINK_EXT_ACK */
    { 48404, 0x7fe, 0xa }, /* NETLINK_FIB_LOOKUP */
    { 48423, 0x7fe, 0x3 }, /* NETLINK_FIREWALL */
    { 48440, 0x7fe, 0x10 }, /* NETLINK_GENERIC */
    { 48456, 0x7fe, 0xc }, /* NETLINK_GET_STRICT_CHK */
    { 48479, 0x7fe, 0x4 }, /* NETLINK_INET_DIAG */
    { 48497, 0x7fe, 0xd }, /* NETLINK_IP6_FW */
    { 48512, 0x7fe, 0x8 }, /* NETLINK_ISCSI */
    { 48526, 0x7fe, 0xf }, /* NETLINK_KOBJECT_UEVENT */
    { 48549, 0x7fe, 0x8 }, /* NETLINK_LISTEN_ALL_NSID */
    { 48573, 0x7fe, 0x9 }, /* NETLINK_LIST_MEMBERSHIPS */
    { 48598, 0x7fe, 0xc }, /* NETLINK_NETFILTER */
    { 48616, 0x7fe, 0x5 }, /* NETLINK_NFLOG */
    { 48630, 0x7fe, 0x5 }, /* NETLINK_NO_ENOBUFS */
    { 48649, 0x7fe, 0x3 }, /* NETLINK_PKTINFO */
    { 48665, 0x7fe, 0x14 }, /* NETLINK_RDMA */
    { 48678, 0x7fe, 0x0 }, /* NETLINK_ROUTE */
    { 48692, 0x7fe, 0x6 }, /* NETLINK_RX_RING */
    { 48708, 0x7fe, 0x12 }, /* NETLINK_SCSITRANSPORT */
    { 48730, 0x7fe, 0x7 }, /* NETLINK_SELINUX */
    { 48746, 0x7fe, 0x16 }, /* NETLINK_SMC */
    { 48758, 0x7fe, 0x4 }, /* NETLINK_SOCK_DIAG */
    { 48776, 0x7fe, 0x7 }, /* NETLINK_TX_RING */
    { 48792, 0x7fe, 0x0 }, /* NETLINK_UNCONNECTED */
    { 48812, 0x7fe, 0x1 }, /* NETLINK_UNUSED */
    { 48827, 0x7fe, 0x2 }, /* NETLINK_USERSOCK */
    { 48844, 0x7fe, 0x6 }, /* NETLINK_XFRM */
    { 48857, 0x47e, 0x8008b70d }, /* NS_GET_ID */
    { 48857, 0x380, 0x4008b70d }, /* NS_GET_ID */
    { 48867, 0x47e, 0x8008b705 }, /* NS_GET_MNTNS_ID */
    { 48867, 0x380, 0x4008b705 }, /* NS_GET_MNTNS_ID */
    { 48883, 0x47e, 0xb703 }, /* NS_GET_NSTYPE */
    { 48883, 0x380, 0x2000b703 }, /* NS_GET_NSTYPE */
    { 48897, 0x47e, 0xb704 }, /* NS_GET_OWNER_UID */
    { 48897, 0x380, 0x2000b704 }, /* NS_GET_OWNER_UID */
    { 48914, 0x47e, 0xb702 }, /* NS_GET_PARENT */
    { 48914, 0x380, 0x2000b702 }, /* NS_GET_PARENT */
    { 48928, 0x47e, 0x8004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 48928, 0x380, 0x4004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 48950, 0x47e, 0x8004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 48950, 0x380, 0x4004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 48970, 0x47e, 0x8004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 48970, 0x380, 0x4004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 48993, 0x47e, 0x8004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 48993, 0x380, 0x4004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 49014, 0x47e, 0xb701 }, /* NS_GET_USERNS */
    { 49014, 0x380, 0x2000b701 }, /* NS_GET_USERNS */
    { 49028, 0x7fe, 0xc0504e47 }, /* NVME_IOCTL_ADMIN64_CMD */
    { 49051, 0x7fe, 0xc0484e41 }, /* NVME_IOCTL_ADMIN_CMD */
    { 49072, 0x47e, 0x4e40 }, /* NVME_IOCTL_ID */
    { 49072, 0x380, 0x20004e40 }, /* NVME_IOCTL_ID */
    { 49086, 0x7fe, 0xc0504e48 }, /* NVME_IOCTL_IO64_CMD */
    { 49106, 0x7fe, 0xc0504e49 }, /* NVME_IOCTL_IO64_CMD_VEC */
    { 49130, 0x7fe, 0xc0484e43 }, /* NVME_IOCTL_IO_CMD */
    { 49148, 0x47e, 0x4e46 }, /* NVME_IOCTL_RESCAN */
    { 49148, 0x380, 0x20004e46 }, /* NVME_IOCTL_RESCAN */
    { 49166, 0x47e, 0x4e44 }, /* NVME_IOCTL_RESET */
    { 49166, 0x380, 0x20004e44 }, /* NVME_IOCTL_RESET */
    { 49183, 0x47a, 0x40304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49183, 0x004, 0x402c4e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49183, 0x380, 0x80304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 49204, 0x47e, 0x4e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 49204, 0x380, 0x20004e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 49228, 0x7fe, 0xc0484e82 }, /* NVME_URING_CMD_ADMIN */
    { 49249, 0x7fe, 0xc0484e83 }, /* NVME_URING_CMD_ADMIN_VEC */
    { 49274, 0x7fe, 0xc0484e80 }, /* NVME_URING_CMD_IO */
    { 49292, 0x7fe, 0xc0484e81 }, /* NVME_URING_CMD_IO_VEC */
    { 49314, 0x7fe, 0x5 }, /* N_AX25 */
    { 49321, 0x7fe, 0x14 }, /* N_CAIF */
    { 49328, 0x7fe, 0x1e }, /* N_CAN327 */
    { 49337, 0x7fe, 0x1d }, /* N_DEVELOPMENT */
    { 49351, 0x7fe, 0x10 }, /* N_GIGASET_M101 */
    { 49366, 0x7fe, 0x15 }, /* N_GSM0710 */
    { 49376, 0x7fe, 0xf }, /* N_HCI */
    { 49382, 0x7fe, 0xd }, /* N_HDLC */
    { 49389, 0x7fe, 0xb }, /* N_IRDA */
    { 49396, 0x7fe, 0x8 }, /* N_MASC */
    { 49403, 0x7fe, 0x1c }, /* N_MCTP */
    { 49410, 0x7fe, 0x2 }, /* N_MOUSE */
    { 49418, 0x7fe, 0x19 }, /* N_NCI */
    { 49424, 0x7fe, 0x1b }, /* N_NULL */
    { 49431, 0x7fe, 0x3 }, /* N_PPP */
    { 49437, 0x7fe, 0x12 }, /* N_PPS */
    { 49443, 0x7fe, 0xa }, /* N_PROFIBUS_FDL */
    { 49458, 0x7fe, 0x9 }, /* N_R3964 */
    { 49466, 0x7fe, 0x11 }, /* N_SLCAN */
    { 49474, 0x7fe, 0x1 }, /* N_SLIP */
    { 49481, 0x7fe, 0xc }, /* N_SMSBLOCK */
    { 49492, 0x7fe, 0x1a }, /* N_SPEAKUP */
    { 49502, 0x7fe, 0x4 }, /* N_STRIP */
    { 49510, 0x7fe, 0xe }, /* N_SYNC_PPP */
    { 49521, 0x7fe, 0x16 }, /* N_TI_WL */
    { 49529, 0x7fe, 0x18 }, /* N_TRACEROUTER */
    { 49543, 0x7fe, 0x17 }, /* N_TRACESINK */
    { 49555, 0x7fe, 0x0 }, /* N_TTY */
    { 49561, 0x7fe, 0x13 }, /* N_V253 */
    { 49568, 0x7fe, 0x6 }, /* N_X25 */
    { 49574, 0x180, 0x40206f01 }, /* OPAL_PRD_GET_INFO */
    { 49592, 0x180, 0x1 }, /* OPAL_PRD_KERNEL_VERSION */
    { 49616, 0x180, 0x40206f02 }, /* OPAL_PRD_SCOM_READ */
    { 49635, 0x180, 0x80206f03 }, /* OPAL_PRD_SCOM_WRITE */
    { 49655, 0x7fe, 0x80000 }, /* OPEN_TREE_CLOEXEC */
    { 49673, 0x7fe, 0x1 }, /* OPEN_TREE_CLONE */
    { 49689, 0x7fe, 0x2 }, /* OPEN_TREE_NAMESPACE */
    { 49709, 0x47e, 0x80044d76 }, /* OSS_GETVERSION */
    { 49709, 0x380, 0x40044d76 }, /* OSS_GETVERSION */
    { 49724, 0x7fe, 0x3 }, /* O_ACCMODE */
    { 49734, 0x5fe, 0x400 }, /* O_APPEND */
    { 49734, 0x200, 0x8 }, /* O_APPEND */
    { 49743, 0x7fe, 0x80000 }, /* O_CLOEXEC */
    { 49753, 0x5fe, 0x40 }, /* O_CREAT */
    { 49753, 0x200, 0x100 }, /* O_CREAT */
    { 49761, 0x466, 0x4000 }, /* O_DIRECT */
    { 49761, 0x018, 0x10000 }, /* O_DIRECT */
    { 49761, 0x180, 0x20000 }, /* O_DIRECT */
    { 49761, 0x200, 0x8000 }, /* O_DIRECT */
    { 49770, 0x666, 0x10000 }, /* O_DIRECTORY */
    { 49770, 0x198, 0x4000 }, /* O_DIRECTORY */
    { 49782, 0x5fe, 0x1000 }, /* O_DSYNC */
    { 49782, 0x200, 0x10 }, /* O_DSYNC */
    { 49790, 0x7fe, 0x4000000 }, /* O_EMPTYPATH */
    { 49802, 0x5fe, 0x80 }, /* O_EXCL */
    { 49802, 0x200, 0x400 }, /* O_EXCL */
    { 49809, 0x466, 0x8000 }, /* O_LARGEFILE */
    { 49809, 0x018, 0x20000 }, /* O_LARGEFILE */
    { 49809, 0x180, 0x10000 }, /* O_LARGEFILE */
    { 49809, 0x200, 0x2000 }, /* O_LARGEFILE */
    { 49821, 0x5fe, 0x800 }, /* O_NDELAY */
    { 49821, 0x200, 0x80 }, /* O_NDELAY */
    { 49830, 0x7fe, 0x40000 }, /* O_NOATIME */
    { 49840, 0x5fe, 0x100 }, /* O_NOCTTY */
    { 49840, 0x200, 0x800 }, /* O_NOCTTY */
    { 49849, 0x666, 0x20000 }, /* O_NOFOLLOW */
    { 49849, 0x198, 0x8000 }, /* O_NOFOLLOW */
    { 49860, 0x5fe, 0x800 }, /* O_NONBLOCK */
    { 49860, 0x200, 0x80 }, /* O_NONBLOCK */
    { 49871, 0x7fe, 0x200000 }, /* O_PATH */
    { 49878, 0x7fe, 0x0 }, /* O_RDONLY */
    { 49887, 0x7fe, 0x2 }, /* O_RDWR */
    { 49894, 0x5fe, 0x101000 }, /* O_SYNC */
    { 49894, 0x200, 0x4010 }, /* O_SYNC */
    { 49901, 0x666, 0x410000 }, /* O_TMPFILE */
    { 49901, 0x198, 0x404000 }, /* O_TMPFILE */
    { 49911, 0x7fe, 0x200 }, /* O_TRUNC */
    { 49919, 0x7fe, 0x1 }, /* O_WRONLY */
    { 49928, 0x7fe, 0x1 }, /* PACKET_ADD_MEMBERSHIP */
    { 49950, 0x7fe, 0x8 }, /* PACKET_AUXDATA */
    { 49965, 0x7fe, 0x1 }, /* PACKET_BROADCAST */
    { 49982, 0x7fe, 0x7 }, /* PACKET_COPY_THRESH */
    { 50001, 0x7fe, 0x2 }, /* PACKET_DROP_MEMBERSHIP */
    { 50024, 0x7fe, 0x12 }, /* PACKET_FANOUT */
    { 50038, 0x7fe, 0x6 }, /* PACKET_FANOUT_CBPF */
    { 50057, 0x7fe, 0x2 }, /* PACKET_FANOUT_CPU */
    { 50075, 0x7fe, 0x16 }, /* PACKET_FANOUT_DATA */
    { 50094, 0x7fe, 0x7 }, /* PACKET_FANOUT_EBPF */
    { 50113, 0x7fe, 0x8000 }, /* PACKET_FANOUT_FLAG_DEFRAG */
    { 50139, 0x7fe, 0x4000 }, /* PACKET_FANOUT_FLAG_IGNORE_OUTGOING */
    { 50174, 0x7fe, 0x1000 }, /* PACKET_FANOUT_FLAG_ROLLOVER */
    { 50202, 0x7fe, 0x2000 }, /* PACKET_FANOUT_FLAG_UNIQUEID */
    { 50230, 0x7fe, 0x0 }, /* PACKET_FANOUT_HASH */
    { 50249, 0x7fe, 0x1 }, /* PACKET_FANOUT_LB */
    { 50266, 0x7fe, 0x5 }, /* PACKET_FANOUT_QM */
    { 50283, 0x7fe, 0x4 }, /* PACKET_FANOUT_RND */
    { 50301, 0x7fe, 0x3 }, /* PACKET_FANOUT_ROLLOVER */
    { 50324, 0x7fe, 0x6 }, /* PACKET_FASTROUTE */
    { 50341, 0x7fe, 0xb }, /* PACKET_HDRLEN */
    { 50355, 0x7fe, 0x0 }, /* PACKET_HOST */
    { 50367, 0x7fe, 0x17 }, /* PACKET_IGNORE_OUTGOING */
    { 50390, 0x7fe, 0x7 }, /* PACKET_KERNEL */
    { 50404, 0x7fe, 0x5 }, /* PACKET_LOOPBACK */
    { 50420, 0x7fe, 0xe }, /* PACKET_LOSS */
    { 50432, 0x7fe, 0x2 }, /* PACKET_MR_ALLMULTI */
    { 50451, 0x7fe, 0x0 }, /* PACKET_MR_MULTICAST */
    { 50471, 0x7fe, 0x1 }, /* PACKET_MR_PROMISC */
    { 50489, 0x7fe, 0x3 }, /* PACKET_MR_UNICAST */
    { 50507, 0x7fe, 0x2 }, /* PACKET_MULTICAST */
    { 50524, 0x7fe, 0x9 }, /* PACKET_ORIGDEV */
    { 50539, 0x7fe, 0x3 }, /* PACKET_OTHERHOST */
    { 50556, 0x7fe, 0x4 }, /* PACKET_OUTGOING */
    { 50572, 0x7fe, 0x14 }, /* PACKET_QDISC_BYPASS */
    { 50592, 0x7fe, 0x3 }, /* PACKET_RECV_OUTPUT */
    { 50611, 0x7fe, 0xc }, /* PACKET_RESERVE */
    { 50626, 0x7fe, 0x15 }, /* PACKET_ROLLOVER_STATS */
    { 50648, 0x7fe, 0x5 }, /* PACKET_RX_RING */
    { 50663, 0x7fe, 0x6 }, /* PACKET_STATISTICS */
    { 50681, 0x7fe, 0x11 }, /* PACKET_TIMESTAMP */
    { 50698, 0x7fe, 0x13 }, /* PACKET_TX_HAS_OFF */
    { 50716, 0x7fe, 0xd }, /* PACKET_TX_RING */
    { 50731, 0x7fe, 0x10 }, /* PACKET_TX_TIMESTAMP */
    { 50751, 0x7fe, 0x6 }, /* PACKET_USER */
    { 50763, 0x7fe, 0xa }, /* PACKET_VERSION */
    { 50778, 0x7fe, 0xf }, /* PACKET_VNET_HDR */
    { 50794, 0x7fe, 0x18 }, /* PACKET_VNET_HDR_SZ */
    { 50813, 0x47e, 0x2401 }, /* PERF_EVENT_IOC_DISABLE */
    { 50813, 0x380, 0x20002401 }, /* PERF_EVENT_IOC_DISABLE */
    { 50836, 0x47e, 0x2400 }, /* PERF_EVENT_IOC_ENABLE */
    { 50836, 0x380, 0x20002400 }, /* PERF_EVENT_IOC_ENABLE */
    { 50858, 0x46a, 0x80082407 }, /* PERF_EVENT_IOC_ID */
    { 50858, 0x014, 0x80042407 }, /* PERF_EVENT_IOC_ID */
    { 50858, 0x380, 0x40082407 }, /* PERF_EVENT_IOC_ID */
    { 50876, 0x46a, 0x4008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 50876, 0x014, 0x4004240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 50876, 0x380, 0x8008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 50909, 0x47e, 0x40042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 50909, 0x380, 0x80042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 50937, 0x47e, 0x40082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 50937, 0x380, 0x80082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 50959, 0x7ea, 0xc008240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 50959, 0x014, 0xc004240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 50984, 0x47e, 0x2402 }, /* PERF_EVENT_IOC_REFRESH */
    { 50984, 0x380, 0x20002402 }, /* PERF_EVENT_IOC_REFRESH */
    { 51007, 0x47e, 0x2403 }, /* PERF_EVENT_IOC_RESET */
    { 51007, 0x380, 0x20002403 }, /* PERF_EVENT_IOC_RESET */
    { 51028, 0x47e, 0x40042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 51028, 0x380, 0x80042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 51051, 0x46a, 0x40082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51051, 0x014, 0x40042406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51051, 0x380, 0x80082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 51077, 0x47e, 0x2405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 51077, 0x380, 0x20002405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 51103, 0x7fe, 0x8 }, /* PERF_FLAG_FD_CLOEXEC */
    { 51124, 0x7fe, 0x1 }, /* PERF_FLAG_FD_NO_GROUP */
    { 51146, 0x7fe, 0x2 }, /* PERF_FLAG_FD_OUTPUT */
    { 51166, 0x7fe, 0x4 }, /* PERF_FLAG_PID_CGROUP */
    { 51187, 0x7fe, 0x6 }, /* PER_BSD */
    { 51195, 0x7fe, 0x740000 }, /* PER_CLEAR_ON_SETID */
    { 51214, 0x040, 0xe8000000 }, /* PER_EM_MASK */
    { 51226, 0x7fe, 0x10 }, /* PER_HPUX */
    { 51235, 0x7fe, 0x4000009 }, /* PER_IRIX32 */
    { 51246, 0x7fe, 0x400000b }, /* PER_IRIX64 */
    { 51257, 0x7fe, 0x400000a }, /* PER_IRIXN32 */
    { 51269, 0x7fe, 0x4000005 }, /* PER_ISCR4 */
    { 51279, 0x7fe, 0x0 }, /* PER_LINUX */
    { 51289, 0x7fe, 0x8 }, /* PER_LINUX32 */
    { 51301, 0x7fe, 0x8000008 }, /* PER_LINUX32_3GB */
    { 51317, 0x7fe, 0x800000 }, /* PER_LINUX_32BIT */
    { 51333, 0x7fe, 0x80000 }, /* PER_LINUX_FDPIC */
    { 51349, 0x7fe, 0xff }, /* PER_MASK */
    { 51358, 0x7fe, 0xf }, /* PER_OSF4 */
    { 51367, 0x7fe, 0x6000003 }, /* PER_OSR5 */
    { 51376, 0x7fe, 0xc }, /* PER_RISCOS */
    { 51387, 0x7fe, 0x7000003 }, /* PER_SCOSVR3 */
    { 51399, 0x7fe, 0x400000d }, /* PER_SOLARIS */
    { 51411, 0x7fe, 0x4000006 }, /* PER_SUNOS */
    { 51421, 0x7fe, 0x5000002 }, /* PER_SVR3 */
    { 51430, 0x7fe, 0x4100001 }, /* PER_SVR4 */
    { 51439, 0x7fe, 0x410000e }, /* PER_UW7 */
    { 51447, 0x7fe, 0x5000004 }, /* PER_WYSEV386 */
    { 51460, 0x7fe, 0x5000007 }, /* PER_XENIX */
    { 51470, 0x7fe, 0x26 }, /* PF_ALG */
    { 51477, 0x7fe, 0x5 }, /* PF_APPLETALK */
    { 51490, 0x7fe, 0x12 }, /* PF_ASH */
    { 51497, 0x7fe, 0x8 }, /* PF_ATMPVC */
    { 51507, 0x7fe, 0x14 }, /* PF_ATMSVC */
    { 51517, 0x7fe, 0x3 }, /* PF_AX25 */
    { 51525, 0x7fe, 0x1f }, /* PF_BLUETOOTH */
    { 51538, 0x7fe, 0x7 }, /* PF_BRIDGE */
    { 51548, 0x7fe, 0x25 }, /* PF_CAIF */
    { 51556, 0x7fe, 0x1d }, /* PF_CAN */
    { 51563, 0x7fe, 0xc }, /* PF_DECnet */
    { 51573, 0x7fe, 0x13 }, /* PF_ECONET */
    { 51583, 0x7fe, 0x1b }, /* PF_IB */
    { 51589, 0x7fe, 0x24 }, /* PF_IEEE802154 */
    { 51603, 0x7fe, 0x2 }, /* PF_INET */
    { 51611, 0x7fe, 0xa }, /* PF_INET6 */
    { 51620, 0x7fe, 0x4 }, /* PF_IPX */
    { 51627, 0x7fe, 0x17 }, /* PF_IRDA */
    { 51635, 0x7fe, 0x22 }, /* PF_ISDN */
    { 51643, 0x7fe, 0x20 }, /* PF_IUCV */
    { 51651, 0x7fe, 0x29 }, /* PF_KCM */
    { 51658, 0x7fe, 0xf }, /* PF_KEY */
    { 51665, 0x7fe, 0x1a }, /* PF_LLC */
    { 51672, 0x7fe, 0x1 }, /* PF_LOCAL */
    { 51681, 0x7fe, 0x2d }, /* PF_MCTP */
    { 51689, 0x7fe, 0x1c }, /* PF_MPLS */
    { 51697, 0x7fe, 0xd }, /* PF_NETBEUI */
    { 51708, 0x7fe, 0x10 }, /* PF_NETLINK */
    { 51719, 0x7fe, 0x6 }, /* PF_NETROM */
    { 51729, 0x7fe, 0x27 }, /* PF_NFC */
    { 51736, 0x7fe, 0x11 }, /* PF_PACKET */
    { 51746, 0x7fe, 0x23 }, /* PF_PHONET */
    { 51756, 0x7fe, 0x18 }, /* PF_PPPOX */
    { 51765, 0x7fe, 0x2a }, /* PF_QIPCRTR */
    { 51776, 0x7fe, 0x15 }, /* PF_RDS */
    { 51783, 0x7fe, 0xb }, /* PF_ROSE */
    { 51791, 0x7fe, 0x10 }, /* PF_ROUTE */
    { 51800, 0x7fe, 0x21 }, /* PF_RXRPC */
    { 51809, 0x7fe, 0xe }, /* PF_SECURITY */
    { 51821, 0x7fe, 0x2b }, /* PF_SMC */
    { 51828, 0x7fe, 0x16 }, /* PF_SNA */
    { 51835, 0x7fe, 0x1e }, /* PF_TIPC */
    { 51843, 0x7fe, 0x1 }, /* PF_UNIX */
    { 51851, 0x7fe, 0x0 }, /* PF_UNSPEC */
    { 51861, 0x006, 0xe }, /* PF_VECTOR */
    { 51871, 0x7fe, 0x28 }, /* PF_VSOCK */
    { 51880, 0x7fe, 0x19 }, /* PF_WANPIPE */
    { 51891, 0x7fe, 0x9 }, /* PF_X25 */
    { 51898, 0x7fe, 0x2c }, /* PF_XDP */
    { 51905, 0x7fe, 0x1 }, /* PIDFD_COREDUMPED */
    { 51922, 0x7fe, 0x8 }, /* PIDFD_COREDUMP_ROOT */
    { 51942, 0x7fe, 0x2 }, /* PIDFD_COREDUMP_SKIP */
    { 51962, 0x7fe, 0x4 }, /* PIDFD_COREDUMP_USER */
    { 51982, 0x47e, 0xff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 51982, 0x380, 0x2000ff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 52009, 0x7fe, 0xc058ff0b }, /* PIDFD_GET_INFO */
    { 52024, 0x47e, 0xff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 52024, 0x380, 0x2000ff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 52048, 0x47e, 0xff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 52048, 0x380, 0x2000ff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 52072, 0x47e, 0xff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 52072, 0x380, 0x2000ff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 52096, 0x47e, 0xff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 52096, 0x380, 0x2000ff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 52133, 0x47e, 0xff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 52133, 0x380, 0x2000ff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 52157, 0x47e, 0xff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 52157, 0x380, 0x2000ff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 52195, 0x47e, 0xff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 52195, 0x380, 0x2000ff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 52220, 0x47e, 0xff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 52220, 0x380, 0x2000ff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 52245, 0x47e, 0xff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 52245, 0x380, 0x2000ff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 52269, 0x7fe, 0x4 }, /* PIDFD_INFO_CGROUPID */
    { 52289, 0x7fe, 0x10 }, /* PIDFD_INFO_COREDUMP */
    { 52309, 0x7fe, 0x80 }, /* PIDFD_INFO_COREDUMP_CODE */
    { 52334, 0x7fe, 0x40 }, /* PIDFD_INFO_COREDUMP_SIGNAL */
    { 52361, 0x7fe, 0x2 }, /* PIDFD_INFO_CREDS */
    { 52378, 0x7fe, 0x8 }, /* PIDFD_INFO_EXIT */
    { 52394, 0x7fe, 0x1 }, /* PIDFD_INFO_PID */
    { 52409, 0x7fe, 0x40 }, /* PIDFD_INFO_SIZE_VER0 */
    { 52430, 0x7fe, 0x48 }, /* PIDFD_INFO_SIZE_VER1 */
    { 52451, 0x7fe, 0x50 }, /* PIDFD_INFO_SIZE_VER2 */
    { 52472, 0x7fe, 0x58 }, /* PIDFD_INFO_SIZE_VER3 */
    { 52493, 0x5fe, 0x800 }, /* PIDFD_NONBLOCK */
    { 52493, 0x200, 0x80 }, /* PIDFD_NONBLOCK */
    { 52508, 0x7fe, 0xffffffffffffd8f0 }, /* PIDFD_SELF */
    { 52519, 0x7fe, 0xffffffffffffd8ef }, /* PIDFD_SELF_PROCESS */
    { 52538, 0x7fe, 0xffffffffffffd8f0 }, /* PIDFD_SELF_THREAD */
    { 52556, 0x7fe, 0xffffffffffffd8ef }, /* PIDFD_SELF_THREAD_GROUP */
    { 52580, 0x7fe, 0x4 }, /* PIDFD_SIGNAL_PROCESS_GROUP */
    { 52607, 0x7fe, 0x1 }, /* PIDFD_SIGNAL_THREAD */
    { 52627, 0x7fe, 0x2 }, /* PIDFD_SIGNAL_THREAD_GROUP */
    { 52653, 0x5fe, 0x80 }, /* PIDFD_THREAD */
    { 52653, 0x200, 0x400 }, /* PIDFD_THREAD */
    { 52666, 0x7fe, 0x4b71 }, /* PIO_CMAP */
    { 52675, 0x7fe, 0x4b61 }, /* PIO_FONT */
    { 52684, 0x7fe, 0x4b6d }, /* PIO_FONTRESET */
    { 52698, 0x7fe, 0x4b6c }, /* PIO_FONTX */
    { 52708, 0x7fe, 0x4b41 }, /* PIO_SCRNMAP */
    { 52720, 0x7fe, 0x4b67 }, /* PIO_UNIMAP */
    { 52731, 0x7fe, 0x4b68 }, /* PIO_UNIMAPCLR */
    { 52745, 0x7fe, 0x4b6a }, /* PIO_UNISCRNMAP */
    { 52760, 0x676, 0x3 }, /* PKEY_ACCESS_MASK */
    { 52760, 0x008, 0xf }, /* PKEY_ACCESS_MASK */
    { 52760, 0x180, 0x7 }, /* PKEY_ACCESS_MASK */
    { 52777, 0x7fe, 0x1 }, /* PKEY_DISABLE_ACCESS */
    { 52797, 0x188, 0x4 }, /* PKEY_DISABLE_EXECUTE */
    { 52818, 0x008, 0x8 }, /* PKEY_DISABLE_READ */
    { 52836, 0x7fe, 0x2 }, /* PKEY_DISABLE_WRITE */
    { 52855, 0x5fe, 0x0 }, /* PKEY_UNRESTRICTED */
    { 52873, 0x7fe, 0x8 }, /* POLLERR */
    { 52881, 0x7fe, 0x4000 }, /* POLLFREE */
    { 52890, 0x7fe, 0x10 }, /* POLLHUP */
    { 52898, 0x7fe, 0x1 }, /* POLLIN */
    { 52905, 0x7fe, 0x400 }, /* POLLMSG */
    { 52913, 0x7fe, 0x20 }, /* POLLNVAL */
    { 52922, 0x7fe, 0x4 }, /* POLLOUT */
    { 52930, 0x7fe, 0x2 }, /* POLLPRI */
    { 52938, 0x7fe, 0x80 }, /* POLLRDBAND */
    { 52949, 0x7fe, 0x2000 }, /* POLLRDHUP */
    { 52959, 0x7fe, 0x40 }, /* POLLRDNORM */
    { 52970, 0x7fe, 0x1000 }, /* POLLREMOVE */
    { 52981, 0x5fe, 0x200 }, /* POLLWRBAND */
    { 52981, 0x200, 0x100 }, /* POLLWRBAND */
    { 52992, 0x5fe, 0x100 }, /* POLLWRNORM */
    { 52992, 0x200, 0x4 }, /* POLLWRNORM */
    { 53003, 0x7fe, 0x8000 }, /* POLL_BUSY_LOOP */
    { 53018, 0x7be, 0x4 }, /* POSIX_FADV_DONTNEED */
    { 53018, 0x040, 0x6 }, /* POSIX_FADV_DONTNEED */
    { 53038, 0x7be, 0x5 }, /* POSIX_FADV_NOREUSE */
    { 53038, 0x040, 0x7 }, /* POSIX_FADV_NOREUSE */
    { 53057, 0x7fe, 0x0 }, /* POSIX_FADV_NORMAL */
    { 53075, 0x7fe, 0x1 }, /* POSIX_FADV_RANDOM */
    { 53093, 0x7fe, 0x2 }, /* POSIX_FADV_SEQUENTIAL */
    { 53115, 0x7fe, 0x3 }, /* POSIX_FADV_WILLNEED */
    { 53135, 0x47e, 0x708b }, /* PPCLAIM */
    { 53135, 0x380, 0x2000708b }, /* PPCLAIM */
    { 53143, 0x47e, 0x80047093 }, /* PPCLRIRQ */
    { 53143, 0x380, 0x40047093 }, /* PPCLRIRQ */
    { 53152, 0x47e, 0x40047090 }, /* PPDATADIR */
    { 53152, 0x380, 0x80047090 }, /* PPDATADIR */
    { 53162, 0x47e, 0x708f }, /* PPEXCL */
    { 53162, 0x380, 0x2000708f }, /* PPEXCL */
    { 53169, 0x47e, 0x4002708e }, /* PPFCONTROL */
    { 53169, 0x380, 0x8002708e }, /* PPFCONTROL */
    { 53180, 0x47e, 0x8004709a }, /* PPGETFLAGS */
    { 53180, 0x380, 0x4004709a }, /* PPGETFLAGS */
    { 53191, 0x47e, 0x80047098 }, /* PPGETMODE */
    { 53191, 0x380, 0x40047098 }, /* PPGETMODE */
    { 53201, 0x47e, 0x80047097 }, /* PPGETMODES */
    { 53201, 0x380, 0x40047097 }, /* PPGETMODES */
    { 53212, 0x47e, 0x80047099 }, /* PPGETPHASE */
    { 53212, 0x380, 0x40047099 }, /* PPGETPHASE */
    { 53223, 0x46a, 0x80107095 }, /* PPGETTIME */
    { 53223, 0x014, 0x80087095 }, /* PPGETTIME */
    { 53223, 0x380, 0x40107095 }, /* PPGETTIME */
    { 53233, 0x47e, 0x40047091 }, /* PPNEGOT */
    { 53233, 0x380, 0x80047091 }, /* PPNEGOT */
    { 53241, 0x47e, 0x80017083 }, /* PPRCONTROL */
    { 53241, 0x380, 0x40017083 }, /* PPRCONTROL */
    { 53252, 0x47e, 0x80017085 }, /* PPRDATA */
    { 53252, 0x380, 0x40017085 }, /* PPRDATA */
    { 53260, 0x47e, 0x708c }, /* PPRELEASE */
    { 53260, 0x380, 0x2000708c }, /* PPRELEASE */
    { 53270, 0x47e, 0x80017081 }, /* PPRSTATUS */
    { 53270, 0x380, 0x40017081 }, /* PPRSTATUS */
    { 53280, 0x47e, 0x4004709b }, /* PPSETFLAGS */
    { 53280, 0x380, 0x8004709b }, /* PPSETFLAGS */
    { 53291, 0x47e, 0x40047080 }, /* PPSETMODE */
    { 53291, 0x380, 0x80047080 }, /* PPSETMODE */
    { 53301, 0x47e, 0x40047094 }, /* PPSETPHASE */
    { 53301, 0x380, 0x80047094 }, /* PPSETPHASE */
    { 53312, 0x46a, 0x40107096 }, /* PPSETTIME */
    { 53312, 0x014, 0x40087096 }, /* PPSETTIME */
    { 53312, 0x380, 0x80107096 }, /* PPSETTIME */
    { 53322, 0x7fe, 0x1 }, /* PPS_API_VERS */
    { 53335, 0x7fe, 0x1 }, /* PPS_API_VERS_1 */
    { 53350, 0x7fe, 0x200 }, /* PPS_CANPOLL */
    { 53362, 0x7fe, 0x100 }, /* PPS_CANWAIT */
    { 53374, 0x7fe, 0x1 }, /* PPS_CAPTUREASSERT */
    { 53392, 0x7fe, 0x3 }, /* PPS_CAPTUREBOTH */
    { 53408, 0x7fe, 0x2 }, /* PPS_CAPTURECLEAR */
    { 53425, 0x7fe, 0x40 }, /* PPS_ECHOASSERT */
    { 53440, 0x7fe, 0x80 }, /* PPS_ECHOCLEAR */
    { 53454, 0x7ea, 0xc00870a4 }, /* PPS_FETCH */
    { 53454, 0x014, 0xc00470a4 }, /* PPS_FETCH */
    { 53464, 0x46a, 0x800870a3 }, /* PPS_GETCAP */
    { 53464, 0x014, 0x800470a3 }, /* PPS_GETCAP */
    { 53464, 0x380, 0x400870a3 }, /* PPS_GETCAP */
    { 53475, 0x46a, 0x800870a1 }, /* PPS_GETPARAMS */
    { 53475, 0x014, 0x800470a1 }, /* PPS_GETPARAMS */
    { 53475, 0x380, 0x400870a1 }, /* PPS_GETPARAMS */
    { 53489, 0x46a, 0x400870a5 }, /* PPS_KC_BIND */
    { 53489, 0x014, 0x400470a5 }, /* PPS_KC_BIND */
    { 53489, 0x380, 0x800870a5 }, /* PPS_KC_BIND */
    { 53501, 0x7fe, 0x0 }, /* PPS_KC_HARDPPS */
    { 53516, 0x7fe, 0x2 }, /* PPS_KC_HARDPPS_FLL */
    { 53535, 0x7fe, 0x1 }, /* PPS_KC_HARDPPS_PLL */
    { 53554, 0x7fe, 0x20 }, /* PPS_MAX_NAME_LEN */
    { 53571, 0x7fe, 0x10 }, /* PPS_OFFSETASSERT */
    { 53588, 0x7fe, 0x20 }, /* PPS_OFFSETCLEAR */
    { 53604, 0x46a, 0x400870a2 }, /* PPS_SETPARAMS */
    { 53604, 0x014, 0x400470a2 }, /* PPS_SETPARAMS */
    { 53604, 0x380, 0x800870a2 }, /* PPS_SETPARAMS */
    { 53618, 0x7fe, 0x1 }, /* PPS_TIME_INVALID */
    { 53635, 0x7fe, 0x2000 }, /* PPS_TSFMT_NTPFP */
    { 53651, 0x7fe, 0x1000 }, /* PPS_TSFMT_TSPEC */
    { 53667, 0x47e, 0x40017084 }, /* PPWCONTROL */
    { 53667, 0x380, 0x80017084 }, /* PPWCONTROL */
    { 53678, 0x47e, 0x40017092 }, /* PPWCTLONIRQ */
    { 53678, 0x380, 0x80017092 }, /* PPWCTLONIRQ */
    { 53690, 0x47e, 0x40017086 }, /* PPWDATA */
    { 53690, 0x380, 0x80017086 }, /* PPWDATA */
    { 53698, 0x47e, 0x708d }, /* PPYIELD */
    { 53698, 0x380, 0x2000708d }, /* PPYIELD */
    { 53706, 0x7fe, 0x14 }, /* PRIO_MAX */
    { 53715, 0x7fe, 0xffffffffffffffec }, /* PRIO_MIN */
    { 53724, 0x7fe, 0x1 }, /* PRIO_PGRP */
    { 53734, 0x7fe, 0x0 }, /* PRIO_PROCESS */
    { 53747, 0x7fe, 0x2 }, /* PRIO_USER */
    { 53757, 0x008, 0x10 }, /* PROT_BTI */
    { 53766, 0x7fe, 0x4 }, /* PROT_EXEC */
    { 53776, 0x7fe, 0x1000000 }, /* PROT_GROWSDOWN */
    { 53791, 0x7fe, 0x2000000 }, /* PROT_GROWSUP */
    { 53804, 0x008, 0x20 }, /* PROT_MTE */
    { 53813, 0x7fe, 0x0 }, /* PROT_NONE */
    { 53823, 0x7fe, 0x1 }, /* PROT_READ */
    { 53833, 0x180, 0x10 }, /* PROT_SAO */
    { 53842, 0x5fe, 0x8 }, /* PROT_SEM */
    { 53842, 0x200, 0x10 }, /* PROT_SEM */
    { 53851, 0x7fe, 0x2 }, /* PROT_WRITE */
    { 53862, 0x7fe, 0x18 }, /* PR_CAPBSET_DROP */
    { 53878, 0x7fe, 0x17 }, /* PR_CAPBSET_READ */
    { 53894, 0x7fe, 0x2f }, /* PR_CAP_AMBIENT */
    { 53909, 0x7fe, 0x4 }, /* PR_CAP_AMBIENT_CLEAR_ALL */
    { 53934, 0x7fe, 0x1 }, /* PR_CAP_AMBIENT_IS_SET */
    { 53956, 0x7fe, 0x3 }, /* PR_CAP_AMBIENT_LOWER */
    { 53977, 0x7fe, 0x2 }, /* PR_CAP_AMBIENT_RAISE */
    { 53998, 0x7fe, 0x0 }, /* PR_CFI_BRANCH_LANDING_PADS */
    { 54025, 0x7fe, 0x2 }, /* PR_CFI_DISABLE */
    { 54040, 0x7fe, 0x1 }, /* PR_CFI_ENABLE */
    { 54054, 0x7fe, 0x4 }, /* PR_CFI_LOCK */
    { 54066, 0x7fe, 0x0 }, /* PR_ENDIAN_BIG */
    { 54080, 0x7fe, 0x1 }, /* PR_ENDIAN_LITTLE */
    { 54097, 0x7fe, 0x2 }, /* PR_ENDIAN_PPC_LITTLE */
    { 54118, 0x7fe, 0x2 }, /* PR_EXCLUSIVE_ACCESS */
    { 54138, 0x7fe, 0x6 }, /* PR_EXCLUSIVE_ACCESS_ALL_REGS */
    { 54167, 0x7fe, 0x4 }, /* PR_EXCLUSIVE_ACCESS_REG_ONLY */
    { 54196, 0x7fe, 0x1 }, /* PR_FL_IGNORE_KEY */
    { 54213, 0x7fe, 0x1 }, /* PR_FPEMU_NOPRINT */
    { 54230, 0x7fe, 0x2 }, /* PR_FPEMU_SIGFPE */
    { 54246, 0x7fe, 0x2 }, /* PR_FP_EXC_ASYNC */
    { 54262, 0x7fe, 0x0 }, /* PR_FP_EXC_DISABLED */
    { 54281, 0x7fe, 0x10000 }, /* PR_FP_EXC_DIV */
    { 54295, 0x7fe, 0x100000 }, /* PR_FP_EXC_INV */
    { 54309, 0x7fe, 0x1 }, /* PR_FP_EXC_NONRECOV */
    { 54328, 0x7fe, 0x20000 }, /* PR_FP_EXC_OVF */
    { 54342, 0x7fe, 0x3 }, /* PR_FP_EXC_PRECISE */
    { 54360, 0x7fe, 0x80000 }, /* PR_FP_EXC_RES */
    { 54374, 0x7fe, 0x80 }, /* PR_FP_EXC_SW_ENABLE */
    { 54394, 0x7fe, 0x40000 }, /* PR_FP_EXC_UND */
    { 54408, 0x7fe, 0x1 }, /* PR_FP_MODE_FR */
    { 54422, 0x7fe, 0x2 }, /* PR_FP_MODE_FRE */
    { 54437, 0x7fe, 0x4e }, /* PR_FUTEX_HASH */
    { 54451, 0x7fe, 0x2 }, /* PR_FUTEX_HASH_GET_SLOTS */
    { 54475, 0x7fe, 0x1 }, /* PR_FUTEX_HASH_SET_SLOTS */
    { 54499, 0x7fe, 0x41555856 }, /* PR_GET_AUXV */
    { 54511, 0x7fe, 0x50 }, /* PR_GET_CFI */
    { 54522, 0x7fe, 0x25 }, /* PR_GET_CHILD_SUBREAPER */
    { 54545, 0x7fe, 0x3 }, /* PR_GET_DUMPABLE */
    { 54561, 0x7fe, 0x13 }, /* PR_GET_ENDIAN */
    { 54575, 0x7fe, 0x9 }, /* PR_GET_FPEMU */
    { 54588, 0x7fe, 0xb }, /* PR_GET_FPEXC */
    { 54601, 0x7fe, 0x2e }, /* PR_GET_FP_MODE */
    { 54616, 0x7fe, 0x3a }, /* PR_GET_IO_FLUSHER */
    { 54634, 0x7fe, 0x7 }, /* PR_GET_KEEPCAPS */
    { 54650, 0x7fe, 0x42 }, /* PR_GET_MDWE */
    { 54662, 0x7fe, 0x44 }, /* PR_GET_MEMORY_MERGE */
    { 54682, 0x7fe, 0x10 }, /* PR_GET_NAME */
    { 54694, 0x7fe, 0x27 }, /* PR_GET_NO_NEW_PRIVS */
    { 54714, 0x7fe, 0x2 }, /* PR_GET_PDEATHSIG */
    { 54731, 0x7fe, 0x15 }, /* PR_GET_SECCOMP */
    { 54746, 0x7fe, 0x1b }, /* PR_GET_SECUREBITS */
    { 54764, 0x7fe, 0x4a }, /* PR_GET_SHADOW_STACK_STATUS */
    { 54791, 0x7fe, 0x34 }, /* PR_GET_SPECULATION_CTRL */
    { 54815, 0x7fe, 0x38 }, /* PR_GET_TAGGED_ADDR_CTRL */
    { 54839, 0x7fe, 0x2a }, /* PR_GET_THP_DISABLE */
    { 54858, 0x7fe, 0x28 }, /* PR_GET_TID_ADDRESS */
    { 54877, 0x7fe, 0x1e }, /* PR_GET_TIMERSLACK */
    { 54895, 0x7fe, 0xd }, /* PR_GET_TIMING */
    { 54909, 0x7fe, 0x19 }, /* PR_GET_TSC */
    { 54920, 0x7fe, 0x5 }, /* PR_GET_UNALIGN */
    { 54935, 0x7fe, 0x10000 }, /* PR_KEYS_MAX */
    { 54947, 0x7fe, 0x4c }, /* PR_LOCK_SHADOW_STACK_STATUS */
    { 54975, 0x7fe, 0x21 }, /* PR_MCE_KILL */
    { 54987, 0x7fe, 0x0 }, /* PR_MCE_KILL_CLEAR */
    { 55005, 0x7fe, 0x2 }, /* PR_MCE_KILL_DEFAULT */
    { 55025, 0x7fe, 0x1 }, /* PR_MCE_KILL_EARLY */
    { 55043, 0x7fe, 0x22 }, /* PR_MCE_KILL_GET */
    { 55059, 0x7fe, 0x0 }, /* PR_MCE_KILL_LATE */
    { 55076, 0x7fe, 0x1 }, /* PR_MCE_KILL_SET */
    { 55092, 0x7fe, 0x2 }, /* PR_MDWE_NO_INHERIT */
    { 55111, 0x7fe, 0x1 }, /* PR_MDWE_REFUSE_EXEC_GAIN */
    { 55136, 0x7fe, 0x2c }, /* PR_MPX_DISABLE_MANAGEMENT */
    { 55162, 0x7fe, 0x2b }, /* PR_MPX_ENABLE_MANAGEMENT */
    { 55187, 0x7fe, 0x80000 }, /* PR_MTE_STORE_ONLY */
    { 55205, 0x7fe, 0x7fff8 }, /* PR_MTE_TAG_MASK */
    { 55221, 0x7fe, 0x3 }, /* PR_MTE_TAG_SHIFT */
    { 55238, 0x7fe, 0x4 }, /* PR_MTE_TCF_ASYNC */
    { 55255, 0x7fe, 0x6 }, /* PR_MTE_TCF_MASK */
    { 55271, 0x7fe, 0x0 }, /* PR_MTE_TCF_NONE */
    { 55287, 0x7fe, 0x1 }, /* PR_MTE_TCF_SHIFT */
    { 55304, 0x7fe, 0x2 }, /* PR_MTE_TCF_SYNC */
    { 55320, 0x7fe, 0x4 }, /* PR_PAC_APDAKEY */
    { 55335, 0x7fe, 0x8 }, /* PR_PAC_APDBKEY */
    { 55350, 0x7fe, 0x10 }, /* PR_PAC_APGAKEY */
    { 55365, 0x7fe, 0x1 }, /* PR_PAC_APIAKEY */
    { 55380, 0x7fe, 0x2 }, /* PR_PAC_APIBKEY */
    { 55395, 0x7fe, 0x3d }, /* PR_PAC_GET_ENABLED_KEYS */
    { 55419, 0x7fe, 0x36 }, /* PR_PAC_RESET_KEYS */
    { 55437, 0x7fe, 0x3c }, /* PR_PAC_SET_ENABLED_KEYS */
    { 55461, 0x7fe, 0x7f000000 }, /* PR_PMLEN_MASK */
    { 55475, 0x7fe, 0x18 }, /* PR_PMLEN_SHIFT */
    { 55490, 0x7fe, 0x4 }, /* PR_PPC_DEXCR_CTRL_CLEAR */
    { 55514, 0x7fe, 0x10 }, /* PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC */
    { 55545, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_CTRL_EDITABLE */
    { 55572, 0x7fe, 0x1f }, /* PR_PPC_DEXCR_CTRL_MASK */
    { 55595, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_CTRL_SET */
    { 55617, 0x7fe, 0x8 }, /* PR_PPC_DEXCR_CTRL_SET_ONEXEC */
    { 55646, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_IBRTPD */
    { 55666, 0x7fe, 0x3 }, /* PR_PPC_DEXCR_NPHIE */
    { 55685, 0x7fe, 0x0 }, /* PR_PPC_DEXCR_SBHE */
    { 55703, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_SRAPD */
    { 55722, 0x7fe, 0x48 }, /* PR_PPC_GET_DEXCR */
    { 55739, 0x7fe, 0x49 }, /* PR_PPC_SET_DEXCR */
    { 55756, 0x7fe, 0x1 }, /* PR_RISCV_CTX_SW_FENCEI_OFF */
    { 55783, 0x7fe, 0x0 }, /* PR_RISCV_CTX_SW_FENCEI_ON */
    { 55809, 0x7fe, 0x0 }, /* PR_RISCV_SCOPE_PER_PROCESS */
    { 55836, 0x7fe, 0x1 }, /* PR_RISCV_SCOPE_PER_THREAD */
    { 55862, 0x7fe, 0x47 }, /* PR_RISCV_SET_ICACHE_FLUSH_CTX */
    { 55892, 0x7fe, 0x46 }, /* PR_RISCV_V_GET_CONTROL */
    { 55915, 0x7fe, 0x45 }, /* PR_RISCV_V_SET_CONTROL */
    { 55938, 0x7fe, 0x3 }, /* PR_RISCV_V_VSTATE_CTRL_CUR_MASK */
    { 55970, 0x7fe, 0x0 }, /* PR_RISCV_V_VSTATE_CTRL_DEFAULT */
    { 56001, 0x7fe, 0x10 }, /* PR_RISCV_V_VSTATE_CTRL_INHERIT */
    { 56032, 0x7fe, 0x1f }, /* PR_RISCV_V_VSTATE_CTRL_MASK */
    { 56060, 0x7fe, 0xc }, /* PR_RISCV_V_VSTATE_CTRL_NEXT_MASK */
    { 56093, 0x7fe, 0x1 }, /* PR_RISCV_V_VSTATE_CTRL_OFF */
    { 56120, 0x7fe, 0x2 }, /* PR_RISCV_V_VSTATE_CTRL_ON */
    { 56146, 0x7fe, 0x4f }, /* PR_RSEQ_SLICE_EXTENSION */
    { 56170, 0x7fe, 0x1 }, /* PR_RSEQ_SLICE_EXTENSION_GET */
    { 56198, 0x7fe, 0x2 }, /* PR_RSEQ_SLICE_EXTENSION_SET */
    { 56226, 0x7fe, 0x1 }, /* PR_RSEQ_SLICE_EXT_ENABLE */
    { 56251, 0x7fe, 0x3e }, /* PR_SCHED_CORE */
    { 56265, 0x7fe, 0x1 }, /* PR_SCHED_CORE_CREATE */
    { 56286, 0x7fe, 0x0 }, /* PR_SCHED_CORE_GET */
    { 56304, 0x7fe, 0x4 }, /* PR_SCHED_CORE_MAX */
    { 56322, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SCOPE_PROCESS_GROUP */
    { 56356, 0x7fe, 0x0 }, /* PR_SCHED_CORE_SCOPE_THREAD */
    { 56383, 0x7fe, 0x1 }, /* PR_SCHED_CORE_SCOPE_THREAD_GROUP */
    { 56416, 0x7fe, 0x3 }, /* PR_SCHED_CORE_SHARE_FROM */
    { 56441, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SHARE_TO */
    { 56464, 0x7fe, 0x51 }, /* PR_SET_CFI */
    { 56475, 0x7fe, 0x24 }, /* PR_SET_CHILD_SUBREAPER */
    { 56498, 0x7fe, 0x4 }, /* PR_SET_DUMPABLE */
    { 56514, 0x7fe, 0x14 }, /* PR_SET_ENDIAN */
    { 56528, 0x7fe, 0xa }, /* PR_SET_FPEMU */
    { 56541, 0x7fe, 0xc }, /* PR_SET_FPEXC */
    { 56554, 0x7fe, 0x2d }, /* PR_SET_FP_MODE */
    { 56569, 0x7fe, 0x39 }, /* PR_SET_IO_FLUSHER */
    { 56587, 0x7fe, 0x8 }, /* PR_SET_KEEPCAPS */
    { 56603, 0x7fe, 0x41 }, /* PR_SET_MDWE */
    { 56615, 0x7fe, 0x43 }, /* PR_SET_MEMORY_MERGE */
    { 56635, 0x7fe, 0x23 }, /* PR_SET_MM */
    { 56645, 0x7fe, 0x9 }, /* PR_SET_MM_ARG_END */
    { 56663, 0x7fe, 0x8 }, /* PR_SET_MM_ARG_START */
    { 56683, 0x7fe, 0xc }, /* PR_SET_MM_AUXV */
    { 56698, 0x7fe, 0x7 }, /* PR_SET_MM_BRK */
    { 56712, 0x7fe, 0x2 }, /* PR_SET_MM_END_CODE */
    { 56731, 0x7fe, 0x4 }, /* PR_SET_MM_END_DATA */
    { 56750, 0x7fe, 0xb }, /* PR_SET_MM_ENV_END */
    { 56768, 0x7fe, 0xa }, /* PR_SET_MM_ENV_START */
    { 56788, 0x7fe, 0xd }, /* PR_SET_MM_EXE_FILE */
    { 56807, 0x7fe, 0xe }, /* PR_SET_MM_MAP */
    { 56821, 0x7fe, 0xf }, /* PR_SET_MM_MAP_SIZE */
    { 56840, 0x7fe, 0x6 }, /* PR_SET_MM_START_BRK */
    { 56860, 0x7fe, 0x1 }, /* PR_SET_MM_START_CODE */
    { 56881, 0x7fe, 0x3 }, /* PR_SET_MM_START_DATA */
    { 56902, 0x7fe, 0x5 }, /* PR_SET_MM_START_STACK */
    { 56924, 0x7fe, 0xf }, /* PR_SET_NAME */
    { 56936, 0x7fe, 0x26 }, /* PR_SET_NO_NEW_PRIVS */
    { 56956, 0x7fe, 0x1 }, /* PR_SET_PDEATHSIG */
    { 56973, 0x7fe, 0x59616d61 }, /* PR_SET_PTRACER */
    { 56988, 0x7ea, 0xffffffffffffffff }, /* PR_SET_PTRACER_ANY */
    { 56988, 0x014, 0xffffffff }, /* PR_SET_PTRACER_ANY */
    { 57007, 0x7fe, 0x16 }, /* PR_SET_SECCOMP */
    { 57022, 0x7fe, 0x1c }, /* PR_SET_SECUREBITS */
    { 57040, 0x7fe, 0x4b }, /* PR_SET_SHADOW_STACK_STATUS */
    { 57067, 0x7fe, 0x35 }, /* PR_SET_SPECULATION_CTRL */
    { 57091, 0x7fe, 0x3b }, /* PR_SET_SYSCALL_USER_DISPATCH */
    { 57120, 0x7fe, 0x37 }, /* PR_SET_TAGGED_ADDR_CTRL */
    { 57144, 0x7fe, 0x29 }, /* PR_SET_THP_DISABLE */
    { 57163, 0x7fe, 0x1d }, /* PR_SET_TIMERSLACK */
    { 57181, 0x7fe, 0xe }, /* PR_SET_TIMING */
    { 57195, 0x7fe, 0x1a }, /* PR_SET_TSC */
    { 57206, 0x7fe, 0x6 }, /* PR_SET_UNALIGN */
    { 57221, 0x7fe, 0x53564d41 }, /* PR_SET_VMA */
    { 57232, 0x7fe, 0x0 }, /* PR_SET_VMA_ANON_NAME */
    { 57253, 0x7fe, 0x1 }, /* PR_SHADOW_STACK_ENABLE */
    { 57276, 0x7fe, 0x4 }, /* PR_SHADOW_STACK_PUSH */
    { 57297, 0x7fe, 0x2 }, /* PR_SHADOW_STACK_WRITE */
    { 57319, 0x7fe, 0x40 }, /* PR_SME_GET_VL */
    { 57333, 0x7fe, 0x3f }, /* PR_SME_SET_VL */
    { 57347, 0x7fe, 0x40000 }, /* PR_SME_SET_VL_ONEXEC */
    { 57368, 0x7fe, 0x20000 }, /* PR_SME_VL_INHERIT */
    { 57386, 0x7fe, 0xffff }, /* PR_SME_VL_LEN_MASK */
    { 57405, 0x7fe, 0x4 }, /* PR_SPEC_DISABLE */
    { 57421, 0x7fe, 0x10 }, /* PR_SPEC_DISABLE_NOEXEC */
    { 57444, 0x7fe, 0x2 }, /* PR_SPEC_ENABLE */
    { 57459, 0x7fe, 0x8 }, /* PR_SPEC_FORCE_DISABLE */
    { 57481, 0x7fe, 0x1 }, /* PR_SPEC_INDIRECT_BRANCH */
    { 57505, 0x7fe, 0x2 }, /* PR_SPEC_L1D_FLUSH */
    { 57523, 0x7fe, 0x0 }, /* PR_SPEC_NOT_AFFECTED */
    { 57544, 0x7fe, 0x1 }, /* PR_SPEC_PRCTL */
    { 57558, 0x7fe, 0x0 }, /* PR_SPEC_STORE_BYPASS */
    { 57579, 0x7fe, 0x2 }, /* PR_STS_IOERR */
    { 57592, 0x7fe, 0x10000 }, /* PR_STS_PATH_FAILED */
    { 57611, 0x7fe, 0xf0000 }, /* PR_STS_PATH_FAST_FAILED */
    { 57635, 0x7fe, 0x18 }, /* PR_STS_RESERVATION_CONFLICT */
    { 57663, 0x7fe, 0xe0000 }, /* PR_STS_RETRY_PATH_FAILURE */
    { 57689, 0x7fe, 0x0 }, /* PR_STS_SUCCESS */
    { 57704, 0x7fe, 0x33 }, /* PR_SVE_GET_VL */
    { 57718, 0x7fe, 0x32 }, /* PR_SVE_SET_VL */
    { 57732, 0x7fe, 0x40000 }, /* PR_SVE_SET_VL_ONEXEC */
    { 57753, 0x7fe, 0x20000 }, /* PR_SVE_VL_INHERIT */
    { 57771, 0x7fe, 0xffff }, /* PR_SVE_VL_LEN_MASK */
    { 57790, 0x7fe, 0x1 }, /* PR_SYS_DISPATCH_EXCLUSIVE_ON */
    { 57819, 0x7fe, 0x2 }, /* PR_SYS_DISPATCH_INCLUSIVE_ON */
    { 57848, 0x7fe, 0x0 }, /* PR_SYS_DISPATCH_OFF */
    { 57868, 0x7fe, 0x1 }, /* PR_SYS_DISPATCH_ON */
    { 57887, 0x7fe, 0x1 }, /* PR_TAGGED_ADDR_ENABLE */
    { 57909, 0x7fe, 0x1f }, /* PR_TASK_PERF_EVENTS_DISABLE */
    { 57937, 0x7fe, 0x20 }, /* PR_TASK_PERF_EVENTS_ENABLE */
    { 57964, 0x7fe, 0x2 }, /* PR_THP_DISABLE_EXCEPT_ADVISED */
    { 57994, 0x7fe, 0x4d }, /* PR_TIMER_CREATE_RESTORE_IDS */
    { 58022, 0x7fe, 0x2 }, /* PR_TIMER_CREATE_RESTORE_IDS_GET */
    { 58054, 0x7fe, 0x0 }, /* PR_TIMER_CREATE_RESTORE_IDS_OFF */
    { 58086, 0x7fe, 0x1 }, /* PR_TIMER_CREATE_RESTORE_IDS_ON */
    { 58117, 0x7fe, 0x0 }, /* PR_TIMING_STATISTICAL */
    { 58139, 0x7fe, 0x1 }, /* PR_TIMING_TIMESTAMP */
    { 58159, 0x7fe, 0x1 }, /* PR_TSC_ENABLE */
    { 58173, 0x7fe, 0x2 }, /* PR_TSC_SIGSEGV */
    { 58188, 0x7fe, 0x1 }, /* PR_UNALIGN_NOPRINT */
    { 58207, 0x7fe, 0x2 }, /* PR_UNALIGN_SIGBUS */
    { 58225, 0x7fe, 0x1 }, /* PR_WRITE_EXCLUSIVE */
    { 58244, 0x7fe, 0x5 }, /* PR_WRITE_EXCLUSIVE_ALL_REGS */
    { 58272, 0x7fe, 0x3 }, /* PR_WRITE_EXCLUSIVE_REG_ONLY */
    { 58300, 0x7fe, 0x3d }, /* PTP_CLK_MAGIC */
    { 58314, 0x47e, 0x80503d01 }, /* PTP_CLOCK_GETCAPS */
    { 58314, 0x380, 0x40503d01 }, /* PTP_CLOCK_GETCAPS */
    { 58332, 0x47e, 0x80503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 58332, 0x380, 0x40503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 58351, 0x7fe, 0x1 }, /* PTP_ENABLE_FEATURE */
    { 58370, 0x47e, 0x40043d04 }, /* PTP_ENABLE_PPS */
    { 58370, 0x380, 0x80043d04 }, /* PTP_ENABLE_PPS */
    { 58385, 0x47e, 0x40043d0d }, /* PTP_ENABLE_PPS2 */
    { 58385, 0x380, 0x80043d0d }, /* PTP_ENABLE_PPS2 */
    { 58401, 0x7fe, 0x6 }, /* PTP_EXTTS_EDGES */
    { 58417, 0x7fe, 0x1 }, /* PTP_EXTTS_EVENT_VALID */
    { 58439, 0x47e, 0x40103d02 }, /* PTP_EXTTS_REQUEST */
    { 58439, 0x380, 0x80103d02 }, /* PTP_EXTTS_REQUEST */
    { 58457, 0x47e, 0x40103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 58457, 0x380, 0x80103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 58476, 0x7fe, 0x7 }, /* PTP_EXTTS_V1_VALID_FLAGS */
    { 58501, 0x7fe, 0x1f }, /* PTP_EXTTS_VALID_FLAGS */
    { 58523, 0x7fe, 0x10 }, /* PTP_EXT_OFFSET */
    { 58538, 0x7fe, 0x4 }, /* PTP_FALLING_EDGE */
    { 58555, 0x47e, 0x3d13 }, /* PTP_MASK_CLEAR_ALL */
    { 58555, 0x380, 0x20003d13 }, /* PTP_MASK_CLEAR_ALL */
    { 58574, 0x47e, 0x40043d14 }, /* PTP_MASK_EN_SINGLE */
    { 58574, 0x380, 0x80043d14 }, /* PTP_MASK_EN_SINGLE */
    { 58593, 0x7fe, 0x19 }, /* PTP_MAX_SAMPLES */
    { 58609, 0x7fe, 0x2 }, /* PTP_PEROUT_DUTY_CYCLE */
    { 58631, 0x7fe, 0x1 }, /* PTP_PEROUT_ONE_SHOT */
    { 58651, 0x7fe, 0x4 }, /* PTP_PEROUT_PHASE */
    { 58668, 0x47e, 0x40383d03 }, /* PTP_PEROUT_REQUEST */
    { 58668, 0x380, 0x80383d03 }, /* PTP_PEROUT_REQUEST */
    { 58687, 0x47e, 0x40383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 58687, 0x380, 0x80383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 58707, 0x7fe, 0x0 }, /* PTP_PEROUT_V1_VALID_FLAGS */
    { 58733, 0x7fe, 0x7 }, /* PTP_PEROUT_VALID_FLAGS */
    { 58756, 0x7fe, 0x1 }, /* PTP_PF_EXTTS */
    { 58769, 0x7fe, 0x0 }, /* PTP_PF_NONE */
    { 58781, 0x7fe, 0x2 }, /* PTP_PF_PEROUT */
    { 58795, 0x7fe, 0x3 }, /* PTP_PF_PHYSYNC */
    { 58810, 0x7fe, 0xc0603d06 }, /* PTP_PIN_GETFUNC */
    { 58826, 0x7fe, 0xc0603d0f }, /* PTP_PIN_GETFUNC2 */
    { 58843, 0x47e, 0x40603d07 }, /* PTP_PIN_SETFUNC */
    { 58843, 0x380, 0x80603d07 }, /* PTP_PIN_SETFUNC */
    { 58859, 0x47e, 0x40603d10 }, /* PTP_PIN_SETFUNC2 */
    { 58859, 0x380, 0x80603d10 }, /* PTP_PIN_SETFUNC2 */
    { 58876, 0x7fe, 0x2 }, /* PTP_RISING_EDGE */
    { 58892, 0x7fe, 0x8 }, /* PTP_STRICT_FLAGS */
    { 58909, 0x47e, 0x43403d05 }, /* PTP_SYS_OFFSET */
    { 58909, 0x380, 0x83403d05 }, /* PTP_SYS_OFFSET */
    { 58924, 0x47e, 0x43403d0e }, /* PTP_SYS_OFFSET2 */
    { 58924, 0x380, 0x83403d0e }, /* PTP_SYS_OFFSET2 */
    { 58940, 0x7fe, 0xc4c03d09 }, /* PTP_SYS_OFFSET_EXTENDED */
    { 58964, 0x7fe, 0xc4c03d12 }, /* PTP_SYS_OFFSET_EXTENDED2 */
    { 58989, 0x7fe, 0xc4c03d16 }, /* PTP_SYS_OFFSET_EXTENDED_CYCLES */
    { 59020, 0x7fe, 0xc0403d08 }, /* PTP_SYS_OFFSET_PRECISE */
    { 59043, 0x7fe, 0xc0403d11 }, /* PTP_SYS_OFFSET_PRECISE2 */
    { 59067, 0x7fe, 0xc0403d15 }, /* PTP_SYS_OFFSET_PRECISE_CYCLES */
    { 59097, 0x002, 0x1e }, /* PTRACE_ARCH_PRCTL */
    { 59115, 0x7fe, 0x10 }, /* PTRACE_ATTACH */
    { 59129, 0x020, 0x2 }, /* PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_BIT */
    { 59172, 0x020, 0x4 }, /* PTRACE_CFI_BRANCH_EXPECTED_LANDING_PAD_STATE */
    { 59217, 0x020, 0x0 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_EN_BIT */
    { 59254, 0x020, 0x1 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_EN_STATE */
    { 59293, 0x020, 0x1 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_BIT */
    { 59332, 0x020, 0x2 }, /* PTRACE_CFI_BRANCH_LANDING_PAD_LOCK_STATE */
    { 59373, 0x020, 0x3 }, /* PTRACE_CFI_SHADOW_STACK_EN_BIT */
    { 59404, 0x020, 0x8 }, /* PTRACE_CFI_SHADOW_STACK_EN_STATE */
    { 59437, 0x020, 0x4 }, /* PTRACE_CFI_SHADOW_STACK_LOCK_BIT */
    { 59470, 0x020, 0x10 }, /* PTRACE_CFI_SHADOW_STACK_LOCK_STATE */
    { 59505, 0x020, 0x5 }, /* PTRACE_CFI_SHADOW_STACK_PTR_BIT */
    { 59537, 0x020, 0x20 }, /* PTRACE_CFI_SHADOW_STACK_PTR_STATE */
    { 59571, 0x020, 0xffffffffffffffc0 }, /* PTRACE_CFI_STATE_INVALID_MASK */
    { 59601, 0x7fe, 0x7 }, /* PTRACE_CONT */
    { 59613, 0x7fe, 0x11 }, /* PTRACE_DETACH */
    { 59627, 0x040, 0x5010 }, /* PTRACE_DISABLE_TE */
    { 59645, 0x040, 0x5009 }, /* PTRACE_ENABLE_TE */
    { 59662, 0x7fe, 0x1 }, /* PTRACE_EVENTMSG_SYSCALL_ENTRY */
    { 59692, 0x7fe, 0x2 }, /* PTRACE_EVENTMSG_SYSCALL_EXIT */
    { 59721, 0x7fe, 0x3 }, /* PTRACE_EVENT_CLONE */
    { 59740, 0x7fe, 0x4 }, /* PTRACE_EVENT_EXEC */
    { 59758, 0x7fe, 0x6 }, /* PTRACE_EVENT_EXIT */
    { 59776, 0x7fe, 0x1 }, /* PTRACE_EVENT_FORK */
    { 59794, 0x7fe, 0x7 }, /* PTRACE_EVENT_SECCOMP */
    { 59815, 0x7fe, 0x80 }, /* PTRACE_EVENT_STOP */
    { 59833, 0x7fe, 0x2 }, /* PTRACE_EVENT_VFORK */
    { 59852, 0x7fe, 0x5 }, /* PTRACE_EVENT_VFORK_DONE */
    { 59876, 0x010, 0x19 }, /* PTRACE_GETCRUNCHREGS */
    { 59897, 0x7fe, 0x4201 }, /* PTRACE_GETEVENTMSG */
    { 59916, 0x180, 0x14 }, /* PTRACE_GETEVRREGS */
    { 59934, 0x010, 0x1f }, /* PTRACE_GETFDPIC */
    { 59934, 0x020, 0x21 }, /* PTRACE_GETFDPIC */
    { 59950, 0x030, 0x0 }, /* PTRACE_GETFDPIC_EXEC */
    { 59971, 0x030, 0x1 }, /* PTRACE_GETFDPIC_INTERP */
    { 59994, 0x396, 0xe }, /* PTRACE_GETFPREGS */
    { 60011, 0x006, 0x12 }, /* PTRACE_GETFPXREGS */
    { 60029, 0x010, 0x1d }, /* PTRACE_GETHBPREGS */
    { 60047, 0x396, 0xc }, /* PTRACE_GETREGS */
    { 60062, 0x180, 0x16 }, /* PTRACE_GETREGS64 */
    { 60079, 0x7fe, 0x4204 }, /* PTRACE_GETREGSET */
    { 60096, 0x7fe, 0x4202 }, /* PTRACE_GETSIGINFO */
    { 60114, 0x7fe, 0x420a }, /* PTRACE_GETSIGMASK */
    { 60132, 0x010, 0x1b }, /* PTRACE_GETVFPREGS */
    { 60150, 0x180, 0x12 }, /* PTRACE_GETVRREGS */
    { 60167, 0x180, 0x1b }, /* PTRACE_GETVSRREGS */
    { 60185, 0x010, 0x12 }, /* PTRACE_GETWMMXREGS */
    { 60204, 0x180, 0x19 }, /* PTRACE_GET_DEBUGREG */
    { 60224, 0x040, 0x5006 }, /* PTRACE_GET_LAST_BREAK */
    { 60246, 0x7fe, 0x420f }, /* PTRACE_GET_RSEQ_CONFIGURATION */
    { 60276, 0x7fe, 0x420e }, /* PTRACE_GET_SYSCALL_INFO */
    { 60300, 0x7fe, 0x4211 }, /* PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG */
    { 60340, 0x206, 0x19 }, /* PTRACE_GET_THREAD_AREA */
    { 60340, 0x010, 0x16 }, /* PTRACE_GET_THREAD_AREA */
    { 60363, 0x200, 0xc4 }, /* PTRACE_GET_THREAD_AREA_3264 */
    { 60391, 0x200, 0xd0 }, /* PTRACE_GET_WATCH_REGS */
    { 60413, 0x7fe, 0x4207 }, /* PTRACE_INTERRUPT */
    { 60430, 0x7fe, 0x8 }, /* PTRACE_KILL */
    { 60442, 0x7fe, 0x4208 }, /* PTRACE_LISTEN */
    { 60456, 0x256, 0x15 }, /* PTRACE_OLDSETOPTIONS */
    { 60477, 0x7fe, 0x100000 }, /* PTRACE_O_EXITKILL */
    { 60495, 0x7fe, 0x3000ff }, /* PTRACE_O_MASK */
    { 60509, 0x7fe, 0x200000 }, /* PTRACE_O_SUSPEND_SECCOMP */
    { 60534, 0x7fe, 0x8 }, /* PTRACE_O_TRACECLONE */
    { 60554, 0x7fe, 0x10 }, /* PTRACE_O_TRACEEXEC */
    { 60573, 0x7fe, 0x40 }, /* PTRACE_O_TRACEEXIT */
    { 60592, 0x7fe, 0x2 }, /* PTRACE_O_TRACEFORK */
    { 60611, 0x7fe, 0x80 }, /* PTRACE_O_TRACESECCOMP */
    { 60633, 0x7fe, 0x1 }, /* PTRACE_O_TRACESYSGOOD */
    { 60655, 0x7fe, 0x4 }, /* PTRACE_O_TRACEVFORK */
    { 60675, 0x7fe, 0x20 }, /* PTRACE_O_TRACEVFORKDONE */
    { 60699, 0x7fe, 0x2 }, /* PTRACE_PEEKDATA */
    { 60715, 0x200, 0xc1 }, /* PTRACE_PEEKDATA_3264 */
    { 60736, 0x040, 0x5003 }, /* PTRACE_PEEKDATA_AREA */
    { 60757, 0x008, 0x21 }, /* PTRACE_PEEKMTETAGS */
    { 60776, 0x7fe, 0x4209 }, /* PTRACE_PEEKSIGINFO */
    { 60795, 0x7fe, 0x1 }, /* PTRACE_PEEKSIGINFO_SHARED */
    { 60821, 0x7fe, 0x1 }, /* PTRACE_PEEKTEXT */
    { 60837, 0x200, 0xc0 }, /* PTRACE_PEEKTEXT_3264 */
    { 60858, 0x040, 0x5002 }, /* PTRACE_PEEKTEXT_AREA */
    { 60879, 0x7fe, 0x3 }, /* PTRACE_PEEKUSR */
    { 60894, 0x040, 0x5000 }, /* PTRACE_PEEKUSR_AREA */
    { 60914, 0x040, 0x5007 }, /* PTRACE_PEEK_SYSTEM_CALL */
    { 60938, 0x7fe, 0x5 }, /* PTRACE_POKEDATA */
    { 60954, 0x200, 0xc3 }, /* PTRACE_POKEDATA_3264 */
    { 60975, 0x040, 0x5005 }, /* PTRACE_POKEDATA_AREA */
    { 60996, 0x008, 0x22 }, /* PTRACE_POKEMTETAGS */
    { 61015, 0x7fe, 0x4 }, /* PTRACE_POKETEXT */
    { 61031, 0x200, 0xc2 }, /* PTRACE_POKETEXT_3264 */
    { 61052, 0x040, 0x5004 }, /* PTRACE_POKETEXT_AREA */
    { 61073, 0x7fe, 0x6 }, /* PTRACE_POKEUSR */
    { 61088, 0x040, 0x5001 }, /* PTRACE_POKEUSR_AREA */
    { 61108, 0x040, 0x5008 }, /* PTRACE_POKE_SYSTEM_CALL */
    { 61132, 0x040, 0x15 }, /* PTRACE_PROT */
    { 61144, 0x7fe, 0x420c }, /* PTRACE_SECCOMP_GET_FILTER */
    { 61170, 0x7fe, 0x420d }, /* PTRACE_SECCOMP_GET_METADATA */
    { 61198, 0x7fe, 0x4206 }, /* PTRACE_SEIZE */
    { 61211, 0x010, 0x1a }, /* PTRACE_SETCRUNCHREGS */
    { 61232, 0x180, 0x15 }, /* PTRACE_SETEVRREGS */
    { 61250, 0x396, 0xf }, /* PTRACE_SETFPREGS */
    { 61267, 0x006, 0x13 }, /* PTRACE_SETFPXREGS */
    { 61285, 0x010, 0x1e }, /* PTRACE_SETHBPREGS */
    { 61303, 0x7fe, 0x4200 }, /* PTRACE_SETOPTIONS */
    { 61321, 0x396, 0xd }, /* PTRACE_SETREGS */
    { 61336, 0x180, 0x17 }, /* PTRACE_SETREGS64 */
    { 61353, 0x7fe, 0x4205 }, /* PTRACE_SETREGSET */
    { 61370, 0x7fe, 0x4203 }, /* PTRACE_SETSIGINFO */
    { 61388, 0x7fe, 0x420b }, /* PTRACE_SETSIGMASK */
    { 61406, 0x010, 0x1c }, /* PTRACE_SETVFPREGS */
    { 61424, 0x180, 0x13 }, /* PTRACE_SETVRREGS */
    { 61441, 0x180, 0x1c }, /* PTRACE_SETVSRREGS */
    { 61459, 0x010, 0x13 }, /* PTRACE_SETWMMXREGS */
    { 61478, 0x180, 0x1a }, /* PTRACE_SET_DEBUGREG */
    { 61498, 0x010, 0x17 }, /* PTRACE_SET_SYSCALL */
    { 61517, 0x7fe, 0x4212 }, /* PTRACE_SET_SYSCALL_INFO */
    { 61541, 0x7fe, 0x4210 }, /* PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG */
    { 61581, 0x206, 0x1a }, /* PTRACE_SET_THREAD_AREA */
    { 61604, 0x200, 0xd1 }, /* PTRACE_SET_WATCH_REGS */
    { 61626, 0x006, 0x21 }, /* PTRACE_SINGLEBLOCK */
    { 61626, 0x040, 0xc }, /* PTRACE_SINGLEBLOCK */
    { 61626, 0x180, 0x100 }, /* PTRACE_SINGLEBLOCK */
    { 61645, 0x7fe, 0x9 }, /* PTRACE_SINGLESTEP */
    { 61663, 0x7fe, 0x18 }, /* PTRACE_SYSCALL */
    { 61678, 0x7fe, 0x1 }, /* PTRACE_SYSCALL_INFO_ENTRY */
    { 61704, 0x7fe, 0x2 }, /* PTRACE_SYSCALL_INFO_EXIT */
    { 61729, 0x7fe, 0x0 }, /* PTRACE_SYSCALL_INFO_NONE */
    { 61754, 0x7fe, 0x3 }, /* PTRACE_SYSCALL_INFO_SECCOMP */
    { 61782, 0x44e, 0x1f }, /* PTRACE_SYSEMU */
    { 61782, 0x180, 0x1d }, /* PTRACE_SYSEMU */
    { 61796, 0x44e, 0x20 }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 61796, 0x180, 0x1e }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 61821, 0x040, 0x5011 }, /* PTRACE_TE_ABORT_RAND */
    { 61842, 0x7fe, 0x0 }, /* PTRACE_TRACEME */
    { 61857, 0x7fe, 0x0 }, /* P_ALL */
    { 61863, 0x7fe, 0x2 }, /* P_PGID */
    { 61870, 0x7fe, 0x1 }, /* P_PID */
    { 61876, 0x7fe, 0x3 }, /* P_PIDFD */
    { 61884, 0x7fe, 0x800004 }, /* Q_GETFMT */
    { 61893, 0x7fe, 0x800005 }, /* Q_GETINFO */
    { 61903, 0x7fe, 0x800009 }, /* Q_GETNEXTQUOTA */
    { 61918, 0x7fe, 0x800007 }, /* Q_GETQUOTA */
    { 61929, 0x7fe, 0x800003 }, /* Q_QUOTAOFF */
    { 61940, 0x7fe, 0x800002 }, /* Q_QUOTAON */
    { 61950, 0x7fe, 0x800006 }, /* Q_SETINFO */
    { 61960, 0x7fe, 0x800008 }, /* Q_SETQUOTA */
    { 61971, 0x7fe, 0x800001 }, /* Q_SYNC */
    { 61978, 0x7fe, 0x2 }, /* RENAME_EXCHANGE */
    { 61994, 0x7fe, 0x1 }, /* RENAME_NOREPLACE */
    { 62011, 0x7fe, 0x4 }, /* RENAME_WHITEOUT */
    { 62027, 0x7fe, 0x8 }, /* RESOLVE_BENEATH */
    { 62043, 0x7fe, 0x20 }, /* RESOLVE_CACHED */
    { 62058, 0x7fe, 0x10 }, /* RESOLVE_IN_ROOT */
    { 62074, 0x7fe, 0x2 }, /* RESOLVE_NO_MAGICLINKS */
    { 62096, 0x7fe, 0x4 }, /* RESOLVE_NO_SYMLINKS */
    { 62116, 0x7fe, 0x1 }, /* RESOLVE_NO_XDEV */
    { 62132, 0x5fe, 0x9 }, /* RLIMIT_AS */
    { 62132, 0x200, 0x6 }, /* RLIMIT_AS */
    { 62142, 0x7fe, 0x4 }, /* RLIMIT_CORE */
    { 62154, 0x7fe, 0x0 }, /* RLIMIT_CPU */
    { 62165, 0x7fe, 0x2 }, /* RLIMIT_DATA */
    { 62177, 0x7fe, 0x1 }, /* RLIMIT_FSIZE */
    { 62190, 0x7fe, 0xa }, /* RLIMIT_LOCKS */
    { 62203, 0x5fe, 0x8 }, /* RLIMIT_MEMLOCK */
    { 62203, 0x200, 0x9 }, /* RLIMIT_MEMLOCK */
    { 62218, 0x7fe, 0xc }, /* RLIMIT_MSGQUEUE */
    { 62234, 0x7fe, 0xd }, /* RLIMIT_NICE */
    { 62246, 0x5fe, 0x7 }, /* RLIMIT_NOFILE */
    { 62246, 0x200, 0x5 }, /* RLIMIT_NOFILE */
    { 62260, 0x5fe, 0x6 }, /* RLIMIT_NPROC */
    { 62260, 0x200, 0x8 }, /* RLIMIT_NPROC */
    { 62273, 0x5fe, 0x5 }, /* RLIMIT_RSS */
    { 62273, 0x200, 0x7 }, /* RLIMIT_RSS */
    { 62284, 0x7fe, 0xe }, /* RLIMIT_RTPRIO */
    { 62298, 0x7fe, 0xf }, /* RLIMIT_RTTIME */
    { 62312, 0x7fe, 0xb }, /* RLIMIT_SIGPENDING */
    { 62330, 0x7fe, 0x3 }, /* RLIMIT_STACK */
    { 62343, 0x7ea, 0xffffffffffffffff }, /* RLIM_INFINITY */
    { 62343, 0x014, 0xffffffff }, /* RLIM_INFINITY */
    { 62357, 0x7fe, 0x10 }, /* RLIM_NLIMITS */
    { 62370, 0x7fe, 0x2 }, /* RSEQ_FLAG_SLICE_EXT_DEFAULT_ON */
    { 62401, 0x7fe, 0x1 }, /* RSEQ_FLAG_UNREGISTER */
    { 62422, 0x7fe, 0x20 }, /* RTC_AF */
    { 62429, 0x47e, 0x7002 }, /* RTC_AIE_OFF */
    { 62429, 0x380, 0x20007002 }, /* RTC_AIE_OFF */
    { 62441, 0x47e, 0x7001 }, /* RTC_AIE_ON */
    { 62441, 0x380, 0x20007001 }, /* RTC_AIE_ON */
    { 62452, 0x47e, 0x80247008 }, /* RTC_ALM_READ */
    { 62452, 0x380, 0x40247008 }, /* RTC_ALM_READ */
    { 62465, 0x47e, 0x40247007 }, /* RTC_ALM_SET */
    { 62465, 0x380, 0x80247007 }, /* RTC_ALM_SET */
    { 62477, 0x7fe, 0x1 }, /* RTC_BSM_DIRECT */
    { 62492, 0x7fe, 0x0 }, /* RTC_BSM_DISABLED */
    { 62509, 0x7fe, 0x2 }, /* RTC_BSM_LEVEL */
    { 62523, 0x7fe, 0x3 }, /* RTC_BSM_STANDBY */
    { 62539, 0x46a, 0x8008700d }, /* RTC_EPOCH_READ */
    { 62539, 0x014, 0x8004700d }, /* RTC_EPOCH_READ */
    { 62539, 0x380, 0x4008700d }, /* RTC_EPOCH_READ */
    { 62554, 0x46a, 0x4008700e }, /* RTC_EPOCH_SET */
    { 62554, 0x014, 0x4004700e }, /* RTC_EPOCH_SET */
    { 62554, 0x380, 0x8008700e }, /* RTC_EPOCH_SET */
    { 62568, 0x7fe, 0x0 }, /* RTC_FEATURE_ALARM */
    { 62586, 0x7fe, 0x3 }, /* RTC_FEATURE_ALARM_RES_2S */
    { 62611, 0x7fe, 0x1 }, /* RTC_FEATURE_ALARM_RES_MINUTE */
    { 62640, 0x7fe, 0x7 }, /* RTC_FEATURE_ALARM_WAKEUP_ONLY */
    { 62670, 0x7fe, 0x6 }, /* RTC_FEATURE_BACKUP_SWITCH_MODE */
    { 62701, 0x7fe, 0x8 }, /* RTC_FEATURE_CNT */
    { 62717, 0x7fe, 0x5 }, /* RTC_FEATURE_CORRECTION */
    { 62740, 0x7fe, 0x2 }, /* RTC_FEATURE_NEED_WEEK_DAY */
    { 62766, 0x7fe, 0x4 }, /* RTC_FEATURE_UPDATE_INTERRUPT */
    { 62795, 0x7fe, 0x80 }, /* RTC_IRQF */
    { 62804, 0x46a, 0x8008700b }, /* RTC_IRQP_READ */
    { 62804, 0x014, 0x8004700b }, /* RTC_IRQP_READ */
    { 62804, 0x380, 0x4008700b }, /* RTC_IRQP_READ */
    { 62818, 0x46a, 0x4008700c }, /* RTC_IRQP_SET */
    { 62818, 0x014, 0x4004700c }, /* RTC_IRQP_SET */
    { 62818, 0x380, 0x8008700c }, /* RTC_IRQP_SET */
    { 62831, 0x7fe, 0x2000 }, /* RTC_MAX_FREQ */
    { 62844, 0x7fe, 0x2 }, /* RTC_PARAM_BACKUP_SWITCH_MODE */
    { 62873, 0x7fe, 0x1 }, /* RTC_PARAM_CORRECTION */
    { 62894, 0x7fe, 0x0 }, /* RTC_PARAM_FEATURES */
    { 62913, 0x47e, 0x40187013 }, /* RTC_PARAM_GET */
    { 62913, 0x380, 0x80187013 }, /* RTC_PARAM_GET */
    { 62927, 0x47e, 0x40187014 }, /* RTC_PARAM_SET */
    { 62927, 0x380, 0x80187014 }, /* RTC_PARAM_SET */
    { 62941, 0x7fe, 0x40 }, /* RTC_PF */
    { 62948, 0x47e, 0x7006 }, /* RTC_PIE_OFF */
    { 62948, 0x380, 0x20007006 }, /* RTC_PIE_OFF */
    { 62960, 0x47e, 0x7005 }, /* RTC_PIE_ON */
    { 62960, 0x380, 0x20007005 }, /* RTC_PIE_ON */
    { 62971, 0x46a, 0x80207011 }, /* RTC_PLL_GET */
    { 62971, 0x014, 0x801c7011 }, /* RTC_PLL_GET */
    { 62971, 0x380, 0x40207011 }, /* RTC_PLL_GET */
    { 62983, 0x46a, 0x40207012 }, /* RTC_PLL_SET */
    { 62983, 0x014, 0x401c7012 }, /* RTC_PLL_SET */
    { 62983, 0x380, 0x80207012 }, /* RTC_PLL_SET */
    { 62995, 0x47e, 0x80247009 }, /* RTC_RD_TIME */
    { 62995, 0x380, 0x40247009 }, /* RTC_RD_TIME */
    { 63007, 0x47e, 0x4024700a }, /* RTC_SET_TIME */
    { 63007, 0x380, 0x8024700a }, /* RTC_SET_TIME */
    { 63020, 0x7fe, 0x10 }, /* RTC_UF */
    { 63027, 0x47e, 0x7004 }, /* RTC_UIE_OFF */
    { 63027, 0x380, 0x20007004 }, /* RTC_UIE_OFF */
    { 63039, 0x47e, 0x7003 }, /* RTC_UIE_ON */
    { 63039, 0x380, 0x20007003 }, /* RTC_UIE_ON */
    { 63050, 0x7fe, 0x8 }, /* RTC_VL_ACCURACY_LOW */
    { 63070, 0x7fe, 0x4 }, /* RTC_VL_BACKUP_EMPTY */
    { 63090, 0x7fe, 0x2 }, /* RTC_VL_BACKUP_LOW */
    { 63108, 0x7fe, 0x10 }, /* RTC_VL_BACKUP_SWITCH */
    { 63129, 0x47e, 0x7014 }, /* RTC_VL_CLR */
    { 63129, 0x380, 0x20007014 }, /* RTC_VL_CLR */
    { 63140, 0x7fe, 0x1 }, /* RTC_VL_DATA_INVALID */
    { 63160, 0x47e, 0x80047013 }, /* RTC_VL_READ */
    { 63160, 0x380, 0x40047013 }, /* RTC_VL_READ */
    { 63172, 0x47e, 0x7010 }, /* RTC_WIE_OFF */
    { 63172, 0x380, 0x20007010 }, /* RTC_WIE_OFF */
    { 63184, 0x47e, 0x700f }, /* RTC_WIE_ON */
    { 63184, 0x380, 0x2000700f }, /* RTC_WIE_ON */
    { 63195, 0x47e, 0x80287010 }, /* RTC_WKALM_RD */
    { 63195, 0x380, 0x40287010 }, /* RTC_WKALM_RD */
    { 63208, 0x47e, 0x4028700f }, /* RTC_WKALM_SET */
    { 63208, 0x380, 0x8028700f }, /* RTC_WKALM_SET */
    { 63222, 0x7fe, 0xfffffffffffffffe }, /* RUSAGE_BOTH */
    { 63234, 0x7fe, 0xffffffffffffffff }, /* RUSAGE_CHILDREN */
    { 63250, 0x7fe, 0x0 }, /* RUSAGE_SELF */
    { 63262, 0x7fe, 0x1 }, /* RUSAGE_THREAD */
    { 63276, 0x7fe, 0x10 }, /* RWF_APPEND */
    { 63287, 0x7fe, 0x40 }, /* RWF_ATOMIC */
    { 63298, 0x7fe, 0x80 }, /* RWF_DONTCACHE */
    { 63312, 0x7fe, 0x2 }, /* RWF_DSYNC */
    { 63322, 0x7fe, 0x1 }, /* RWF_HIPRI */
    { 63332, 0x7fe, 0x20 }, /* RWF_NOAPPEND */
    { 63345, 0x7fe, 0x100 }, /* RWF_NOSIGNAL */
    { 63358, 0x7fe, 0x8 }, /* RWF_NOWAIT */
    { 63369, 0x7fe, 0x4 }, /* RWF_SYNC */
    { 63378, 0x7fe, 0x0 }, /* RWF_WRITE_LIFE_NOT_SET */
    { 63401, 0x7fe, 0x800 }, /* SA_EXPOSE_TAGBITS */
    { 63419, 0x7fe, 0x1 }, /* SA_NOCLDSTOP */
    { 63432, 0x5fe, 0x2 }, /* SA_NOCLDWAIT */
    { 63432, 0x200, 0x10000 }, /* SA_NOCLDWAIT */
    { 63445, 0x7fe, 0x40000000 }, /* SA_NODEFER */
    { 63456, 0x7fe, 0x40000000 }, /* SA_NOMASK */
    { 63466, 0x7fe, 0x80000000 }, /* SA_ONESHOT */
    { 63477, 0x7fe, 0x8000000 }, /* SA_ONSTACK */
    { 63488, 0x7fe, 0x80000000 }, /* SA_RESETHAND */
    { 63501, 0x7fe, 0x10000000 }, /* SA_RESTART */
    { 63512, 0x1de, 0x4000000 }, /* SA_RESTORER */
    { 63524, 0x5fe, 0x4 }, /* SA_SIGINFO */
    { 63524, 0x200, 0x8 }, /* SA_SIGINFO */
    { 63535, 0x010, 0x2000000 }, /* SA_THIRTYTWO */
    { 63548, 0x7fe, 0x400 }, /* SA_UNSUPPORTED */
    { 63563, 0x7fe, 0x3 }, /* SCHED_BATCH */
    { 63575, 0x7fe, 0x6 }, /* SCHED_DEADLINE */
    { 63590, 0x7fe, 0x7 }, /* SCHED_EXT */
    { 63600, 0x7fe, 0x1 }, /* SCHED_FIFO */
    { 63611, 0x7fe, 0x7f }, /* SCHED_FLAG_ALL */
    { 63626, 0x7fe, 0x4 }, /* SCHED_FLAG_DL_OVERRUN */
    { 63648, 0x7fe, 0x18 }, /* SCHED_FLAG_KEEP_ALL */
    { 63668, 0x7fe, 0x10 }, /* SCHED_FLAG_KEEP_PARAMS */
    { 63691, 0x7fe, 0x8 }, /* SCHED_FLAG_KEEP_POLICY */
    { 63714, 0x7fe, 0x2 }, /* SCHED_FLAG_RECLAIM */
    { 63733, 0x7fe, 0x1 }, /* SCHED_FLAG_RESET_ON_FORK */
    { 63758, 0x7fe, 0x60 }, /* SCHED_FLAG_UTIL_CLAMP */
    { 63780, 0x7fe, 0x40 }, /* SCHED_FLAG_UTIL_CLAMP_MAX */
    { 63806, 0x7fe, 0x20 }, /* SCHED_FLAG_UTIL_CLAMP_MIN */
    { 63832, 0x7fe, 0x1 }, /* SCHED_GETATTR_FLAG_DL_DYNAMIC */
    { 63862, 0x7fe, 0x5 }, /* SCHED_IDLE */
    { 63873, 0x7fe, 0x0 }, /* SCHED_NORMAL */
    { 63886, 0x7fe, 0x40000000 }, /* SCHED_RESET_ON_FORK */
    { 63906, 0x7fe, 0x2 }, /* SCHED_RR */
    { 63915, 0x7fe, 0x4f }, /* SCM_DEVMEM_DMABUF */
    { 63933, 0x7fe, 0x4e }, /* SCM_DEVMEM_LINEAR */
    { 63951, 0x7fe, 0x54 }, /* SCM_INQ */
    { 63959, 0x7fe, 0x1d }, /* SCM_TIMESTAMP */
    { 63973, 0x7fe, 0x25 }, /* SCM_TIMESTAMPING */
    { 63990, 0x7fe, 0x36 }, /* SCM_TIMESTAMPING_OPT_STATS */
    { 64017, 0x7fe, 0x3a }, /* SCM_TIMESTAMPING_PKTINFO */
    { 64042, 0x7fe, 0x23 }, /* SCM_TIMESTAMPNS */
    { 64058, 0x7fe, 0x2 }, /* SCM_TSTAMP_ACK */
    { 64073, 0x7fe, 0x3 }, /* SCM_TSTAMP_COMPLETION */
    { 64095, 0x7fe, 0x1 }, /* SCM_TSTAMP_SCHED */
    { 64112, 0x7fe, 0x0 }, /* SCM_TSTAMP_SND */
    { 64127, 0x7fe, 0x51 }, /* SCM_TS_OPT_ID */
    { 64141, 0x7fe, 0x3d }, /* SCM_TXTIME */
    { 64152, 0x7fe, 0x29 }, /* SCM_WIFI_STATUS */
    { 64168, 0x7fe, 0x3 }, /* SCSI_IOCTL_BENCHMARK_COMMAND */
    { 64197, 0x7fe, 0x5380 }, /* SCSI_IOCTL_DOORLOCK */
    { 64217, 0x7fe, 0x5381 }, /* SCSI_IOCTL_DOORUNLOCK */
    { 64239, 0x7fe, 0x5386 }, /* SCSI_IOCTL_GET_BUS_NUMBER */
    { 64265, 0x7fe, 0x5382 }, /* SCSI_IOCTL_GET_IDLUN */
    { 64286, 0x7fe, 0x5 }, /* SCSI_IOCTL_START_UNIT */
    { 64308, 0x7fe, 0x6 }, /* SCSI_IOCTL_STOP_UNIT */
    { 64329, 0x7fe, 0x4 }, /* SCSI_IOCTL_SYNC */
    { 64345, 0x7fe, 0x2 }, /* SCSI_IOCTL_TEST_UNIT_READY */
    { 64372, 0x7fe, 0x400 }, /* SECBIT_EXEC_DENY_INTERACTIVE */
    { 64401, 0x7fe, 0x800 }, /* SECBIT_EXEC_DENY_INTERACTIVE_LOCKED */
    { 64437, 0x7fe, 0x100 }, /* SECBIT_EXEC_RESTRICT_FILE */
    { 64463, 0x7fe, 0x200 }, /* SECBIT_EXEC_RESTRICT_FILE_LOCKED */
    { 64496, 0x7fe, 0x10 }, /* SECBIT_KEEP_CAPS */
    { 64513, 0x7fe, 0x20 }, /* SECBIT_KEEP_CAPS_LOCKED */
    { 64537, 0x7fe, 0x1 }, /* SECBIT_NOROOT */
    { 64551, 0x7fe, 0x2 }, /* SECBIT_NOROOT_LOCKED */
    { 64572, 0x7fe, 0x40 }, /* SECBIT_NO_CAP_AMBIENT_RAISE */
    { 64600, 0x7fe, 0x80 }, /* SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED */
    { 64635, 0x7fe, 0x4 }, /* SECBIT_NO_SETUID_FIXUP */
    { 64658, 0x7fe, 0x8 }, /* SECBIT_NO_SETUID_FIXUP_LOCKED */
    { 64688, 0x7fe, 0x2 }, /* SECCOMP_ADDFD_FLAG_SEND */
    { 64712, 0x7fe, 0x1 }, /* SECCOMP_ADDFD_FLAG_SETFD */
    { 64737, 0x7fe, 0x2 }, /* SECCOMP_FILTER_FLAG_LOG */
    { 64761, 0x7fe, 0x8 }, /* SECCOMP_FILTER_FLAG_NEW_LISTENER */
    { 64794, 0x7fe, 0x4 }, /* SECCOMP_FILTER_FLAG_SPEC_ALLOW */
    { 64825, 0x7fe, 0x1 }, /* SECCOMP_FILTER_FLAG_TSYNC */
    { 64851, 0x7fe, 0x10 }, /* SECCOMP_FILTER_FLAG_TSYNC_ESRCH */
    { 64883, 0x7fe, 0x20 }, /* SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV */
    { 64922, 0x7fe, 0x2 }, /* SECCOMP_GET_ACTION_AVAIL */
    { 64947, 0x7fe, 0x3 }, /* SECCOMP_GET_NOTIF_SIZES */
    { 64971, 0x47e, 0x40182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 64971, 0x380, 0x80182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 64997, 0x47e, 0x40082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 64997, 0x380, 0x80082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 65026, 0x7fe, 0xc0502100 }, /* SECCOMP_IOCTL_NOTIF_RECV */
    { 65051, 0x7fe, 0xc0182101 }, /* SECCOMP_IOCTL_NOTIF_SEND */
    { 65076, 0x47e, 0x40082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 65076, 0x380, 0x80082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 65106, 0x7fe, 0x21 }, /* SECCOMP_IOC_MAGIC */
    { 65124, 0x7fe, 0x0 }, /* SECCOMP_MODE_DISABLED */
    { 65146, 0x7fe, 0x2 }, /* SECCOMP_MODE_FILTER */
    { 65166, 0x7fe, 0x1 }, /* SECCOMP_MODE_STRICT */
    { 65186, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ACTION */
    { 65205, 0x7fe, 0xffff0000 }, /* SECCOMP_RET_ACTION_FULL */
    { 65229, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ALLOW */
    { 65247, 0x7fe, 0xffff }, /* SECCOMP_RET_DATA */
    { 65264, 0x7fe, 0x50000 }, /* SECCOMP_RET_ERRNO */
    { 65282, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL */
    { 65299, 0x7fe, 0x80000000 }, /* SECCOMP_RET_KILL_PROCESS */
    { 65324, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL_THREAD */
    { 65348, 0x7fe, 0x7ffc0000 }, /* SECCOMP_RET_LOG */
    { 65364, 0x7fe, 0x7ff00000 }, /* SECCOMP_RET_TRACE */
    { 65382, 0x7fe, 0x30000 }, /* SECCOMP_RET_TRAP */
    { 65399, 0x7fe, 0x7fc00000 }, /* SECCOMP_RET_USER_NOTIF */
    { 65422, 0x7fe, 0x1 }, /* SECCOMP_SET_MODE_FILTER */
    { 65446, 0x7fe, 0x0 }, /* SECCOMP_SET_MODE_STRICT */
    { 65470, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP */
    { 65505, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FLAG_CONTINUE */
    { 65538, 0x7fe, 0x1 }, /* SEEK_CUR */
    { 65547, 0x7fe, 0x3 }, /* SEEK_DATA */
    { 65557, 0x7fe, 0x2 }, /* SEEK_END */
    { 65566, 0x7fe, 0x4 }, /* SEEK_HOLE */
    { 65576, 0x7fe, 0x4 }, /* SEEK_MAX */
    { 65585, 0x7fe, 0x0 }, /* SEEK_SET */
    { 65594, 0x7fe, 0x13 }, /* SEM_INFO */
    { 65603, 0x7fe, 0x12 }, /* SEM_STAT */
    { 65612, 0x7fe, 0x14 }, /* SEM_STAT_ANY */
    { 65625, 0x7fe, 0x1000 }, /* SEM_UNDO */
    { 65634, 0x7fe, 0x11 }, /* SETALL */
    { 65641, 0x7fe, 0x10 }, /* SETVAL */
    { 65648, 0x7fe, 0x0 }, /* SEV_FACTORY_RESET */
    { 65666, 0x7fe, 0x7 }, /* SEV_GET_ID */
    { 65677, 0x7fe, 0x8 }, /* SEV_GET_ID2 */
    { 65689, 0x7fe, 0x53 }, /* SEV_IOC_TYPE */
    { 65702, 0x7fe, 0xc0105300 }, /* SEV_ISSUE_CMD */
    { 65716, 0x7fe, 0xd }, /* SEV_MAX */
    { 65724, 0x7fe, 0x5 }, /* SEV_PDH_CERT_EXPORT */
    { 65744, 0x7fe, 0x4 }, /* SEV_PDH_GEN */
    { 65756, 0x7fe, 0x6 }, /* SEV_PEK_CERT_IMPORT */
    { 65776, 0x7fe, 0x3 }, /* SEV_PEK_CSR */
    { 65788, 0x7fe, 0x2 }, /* SEV_PEK_GEN */
    { 65800, 0x7fe, 0x1 }, /* SEV_PLATFORM_STATUS */
    { 65820, 0x7fe, 0x100 }, /* SEV_STATUS_FLAGS_CONFIG_ES */
    { 65847, 0x7fe, 0x80000 }, /* SFD_CLOEXEC */
    { 65859, 0x5fe, 0x800 }, /* SFD_NONBLOCK */
    { 65859, 0x200, 0x80 }, /* SFD_NONBLOCK */
    { 65872, 0x006, 0xc030a401 }, /* SGX_IOC_ENCLAVE_ADD_PAGES */
    { 65898, 0x006, 0x4008a400 }, /* SGX_IOC_ENCLAVE_CREATE */
    { 65921, 0x006, 0x4008a402 }, /* SGX_IOC_ENCLAVE_INIT */
    { 65942, 0x006, 0xc028a406 }, /* SGX_IOC_ENCLAVE_MODIFY_TYPES */
    { 65971, 0x006, 0x4008a403 }, /* SGX_IOC_ENCLAVE_PROVISION */
    { 65997, 0x006, 0xc018a407 }, /* SGX_IOC_ENCLAVE_REMOVE_PAGES */
    { 66026, 0x006, 0xc028a405 }, /* SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS */
    { 66063, 0x006, 0xa404 }, /* SGX_IOC_VEPC_REMOVE_ALL */
    { 66087, 0x006, 0xa4 }, /* SGX_MAGIC */
    { 66097, 0x006, 0x1 }, /* SGX_PAGE_MEASURE */
    { 66114, 0x7fe, 0x2203 }, /* SG_EMULATED_HOST */
    { 66131, 0x7fe, 0x2289 }, /* SG_GET_ACCESS_COUNT */
    { 66151, 0x7fe, 0x2270 }, /* SG_GET_COMMAND_Q */
    { 66168, 0x7fe, 0x2288 }, /* SG_GET_KEEP_ORPHAN */
    { 66187, 0x7fe, 0x227a }, /* SG_GET_LOW_DMA */
    { 66202, 0x7fe, 0x227d }, /* SG_GET_NUM_WAITING */
    { 66221, 0x7fe, 0x227c }, /* SG_GET_PACK_ID */
    { 66236, 0x7fe, 0x2286 }, /* SG_GET_REQUEST_TABLE */
    { 66257, 0x7fe, 0x2272 }, /* SG_GET_RESERVED_SIZE */
    { 66278, 0x7fe, 0x2276 }, /* SG_GET_SCSI_ID */
    { 66293, 0x7fe, 0x227f }, /* SG_GET_SG_TABLESIZE */
    { 66313, 0x7fe, 0x2202 }, /* SG_GET_TIMEOUT */
    { 66328, 0x7fe, 0x2205 }, /* SG_GET_TRANSFORM */
    { 66345, 0x7fe, 0x2282 }, /* SG_GET_VERSION_NUM */
    { 66364, 0x7fe, 0x2285 }, /* SG_IO */
    { 66370, 0x7fe, 0x2283 }, /* SG_NEXT_CMD_LEN */
    { 66386, 0x7fe, 0x2284 }, /* SG_SCSI_RESET */
    { 66400, 0x7fe, 0x2271 }, /* SG_SET_COMMAND_Q */
    { 66417, 0x7fe, 0x227e }, /* SG_SET_DEBUG */
    { 66430, 0x7fe, 0x2279 }, /* SG_SET_FORCE_LOW_DMA */
    { 66451, 0x7fe, 0x227b }, /* SG_SET_FORCE_PACK_ID */
    { 66472, 0x7fe, 0x2287 }, /* SG_SET_KEEP_ORPHAN */
    { 66491, 0x7fe, 0x2275 }, /* SG_SET_RESERVED_SIZE */
    { 66512, 0x7fe, 0x2201 }, /* SG_SET_TIMEOUT */
    { 66527, 0x7fe, 0x2204 }, /* SG_SET_TRANSFORM */
    { 66544, 0x47e, 0x2 }, /* SHADOW_STACK_SET_MARKER */
    { 66568, 0x47e, 0x1 }, /* SHADOW_STACK_SET_TOKEN */
    { 66591, 0x7fe, 0x8000 }, /* SHM_EXEC */
    { 66600, 0x7fe, 0x800 }, /* SHM_HUGETLB */
    { 66612, 0x7fe, 0x88000000 }, /* SHM_HUGE_16GB */
    { 66626, 0x7fe, 0x60000000 }, /* SHM_HUGE_16MB */
    { 66640, 0x7fe, 0x78000000 }, /* SHM_HUGE_1GB */
    { 66653, 0x7fe, 0x50000000 }, /* SHM_HUGE_1MB */
    { 66666, 0x7fe, 0x70000000 }, /* SHM_HUGE_256MB */
    { 66681, 0x7fe, 0x7c000000 }, /* SHM_HUGE_2GB */
    { 66694, 0x7fe, 0x54000000 }, /* SHM_HUGE_2MB */
    { 66707, 0x7fe, 0x64000000 }, /* SHM_HUGE_32MB */
    { 66721, 0x7fe, 0x4c000000 }, /* SHM_HUGE_512KB */
    { 66736, 0x7fe, 0x74000000 }, /* SHM_HUGE_512MB */
    { 66751, 0x7fe, 0x40000000 }, /* SHM_HUGE_64KB */
    { 66765, 0x7fe, 0x5c000000 }, /* SHM_HUGE_8MB */
    { 66778, 0x7fe, 0x3f }, /* SHM_HUGE_MASK */
    { 66792, 0x7fe, 0x1a }, /* SHM_HUGE_SHIFT */
    { 66807, 0x7fe, 0xe }, /* SHM_INFO */
    { 66816, 0x7fe, 0xb }, /* SHM_LOCK */
    { 66825, 0x7fe, 0x1000 }, /* SHM_NORESERVE */
    { 66839, 0x7fe, 0x100 }, /* SHM_R */
    { 66845, 0x7fe, 0x1000 }, /* SHM_RDONLY */
    { 66856, 0x7fe, 0x4000 }, /* SHM_REMAP */
    { 66866, 0x7fe, 0x2000 }, /* SHM_RND */
    { 66874, 0x7fe, 0xd }, /* SHM_STAT */
    { 66883, 0x7fe, 0xf }, /* SHM_STAT_ANY */
    { 66896, 0x7fe, 0xc }, /* SHM_UNLOCK */
    { 66907, 0x7fe, 0x80 }, /* SHM_W */
    { 66913, 0x7fe, 0x0 }, /* SHUT_RD */
    { 66921, 0x7fe, 0x2 }, /* SHUT_RDWR */
    { 66931, 0x7fe, 0x1 }, /* SHUT_WR */
    { 66939, 0x7fe, 0x6 }, /* SIGABRT */
    { 66947, 0x7fe, 0xe }, /* SIGALRM */
    { 66955, 0x5fe, 0x7 }, /* SIGBUS */
    { 66955, 0x200, 0xa }, /* SIGBUS */
    { 66962, 0x5fe, 0x11 }, /* SIGCHLD */
    { 66962, 0x200, 0x12 }, /* SIGCHLD */
    { 66970, 0x200, 0x12 }, /* SIGCLD */
    { 66977, 0x5fe, 0x12 }, /* SIGCONT */
    { 66977, 0x200, 0x19 }, /* SIGCONT */
    { 66985, 0x200, 0x7 }, /* SIGEMT */
    { 66992, 0x7fe, 0x8 }, /* SIGFPE */
    { 66999, 0x7fe, 0x1 }, /* SIGHUP */
    { 67006, 0x7fe, 0x4 }, /* SIGILL */
    { 67013, 0x7fe, 0x2 }, /* SIGINT */
    { 67020, 0x5fe, 0x1d }, /* SIGIO */
    { 67020, 0x200, 0x16 }, /* SIGIO */
    { 67026, 0x7fe, 0x6 }, /* SIGIOT */
    { 67033, 0x7fe, 0x9 }, /* SIGKILL */
    { 67041, 0x7fe, 0xd }, /* SIGPIPE */
    { 67049, 0x5fe, 0x1d }, /* SIGPOLL */
    { 67049, 0x200, 0x16 }, /* SIGPOLL */
    { 67057, 0x5fe, 0x1b }, /* SIGPROF */
    { 67057, 0x200, 0x1d }, /* SIGPROF */
    { 67065, 0x5fe, 0x1e }, /* SIGPWR */
    { 67065, 0x200, 0x13 }, /* SIGPWR */
    { 67072, 0x7fe, 0x3 }, /* SIGQUIT */
    { 67080, 0x5a8, 0x40 }, /* SIGRTMAX */
    { 67080, 0x200, 0x80 }, /* SIGRTMAX */
    { 67089, 0x7fe, 0x20 }, /* SIGRTMIN */
    { 67098, 0x7fe, 0xb }, /* SIGSEGV */
    { 67106, 0x5fe, 0x10 }, /* SIGSTKFLT */
    { 67116, 0x276, 0x2000 }, /* SIGSTKSZ */
    { 67116, 0x408, 0x4000 }, /* SIGSTKSZ */
    { 67116, 0x180, 0x8000 }, /* SIGSTKSZ */
    { 67125, 0x5fe, 0x13 }, /* SIGSTOP */
    { 67125, 0x200, 0x17 }, /* SIGSTOP */
    { 67133, 0x010, 0x20 }, /* SIGSWI */
    { 67140, 0x5fe, 0x1f }, /* SIGSYS */
    { 67140, 0x200, 0xc }, /* SIGSYS */
    { 67147, 0x7fe, 0xf }, /* SIGTERM */
    { 67155, 0x7fe, 0x5 }, /* SIGTRAP */
    { 67163, 0x5fe, 0x14 }, /* SIGTSTP */
    { 67163, 0x200, 0x18 }, /* SIGTSTP */
    { 67171, 0x5fe, 0x15 }, /* SIGTTIN */
    { 67171, 0x200, 0x1a }, /* SIGTTIN */
    { 67179, 0x5fe, 0x16 }, /* SIGTTOU */
    { 67179, 0x200, 0x1b }, /* SIGTTOU */
    { 67187, 0x5fe, 0x1f }, /* SIGUNUSED */
    { 67197, 0x5fe, 0x17 }, /* SIGURG */
    { 67197, 0x200, 0x15 }, /* SIGURG */
    { 67204, 0x5fe, 0xa }, /* SIGUSR1 */
    { 67204, 0x200, 0x10 }, /* SIGUSR1 */
    { 67212, 0x5fe, 0xc }, /* SIGUSR2 */
    { 67212, 0x200, 0x11 }, /* SIGUSR2 */
    { 67220, 0x5fe, 0x1a }, /* SIGVTALRM */
    { 67220, 0x200, 0x1c }, /* SIGVTALRM */
    { 67230, 0x5fe, 0x1c }, /* SIGWINCH */
    { 67230, 0x200, 0x14 }, /* SIGWINCH */
    { 67239, 0x5fe, 0x18 }, /* SIGXCPU */
    { 67239, 0x200, 0x1e }, /* SIGXCPU */
    { 67247, 0x5fe, 0x19 }, /* SIGXFSZ */
    { 67247, 0x200, 0x1f }, /* SIGXFSZ */
    { 67255, 0x5fe, 0x0 }, /* SIG_BLOCK */
    { 67255, 0x200, 0x1 }, /* SIG_BLOCK */
    { 67265, 0x5fe, 0x2 }, /* SIG_SETMASK */
    { 67265, 0x200, 0x3 }, /* SIG_SETMASK */
    { 67277, 0x5fe, 0x1 }, /* SIG_UNBLOCK */
    { 67277, 0x200, 0x2 }, /* SIG_UNBLOCK */
    { 67289, 0x7fe, 0x8980 }, /* SIOCADDDLCI */
    { 67301, 0x7fe, 0x8931 }, /* SIOCADDMULTI */
    { 67314, 0x7fe, 0x890b }, /* SIOCADDRT */
    { 67324, 0x5fe, 0x8905 }, /* SIOCATMARK */
    { 67324, 0x200, 0x40047307 }, /* SIOCATMARK */
    { 67335, 0x7fe, 0x8995 }, /* SIOCBONDCHANGEACTIVE */
    { 67356, 0x7fe, 0x8990 }, /* SIOCBONDENSLAVE */
    { 67372, 0x7fe, 0x8994 }, /* SIOCBONDINFOQUERY */
    { 67390, 0x7fe, 0x8991 }, /* SIOCBONDRELEASE */
    { 67406, 0x7fe, 0x8992 }, /* SIOCBONDSETHWADDR */
    { 67424, 0x7fe, 0x8993 }, /* SIOCBONDSLAVEINFOQUERY */
    { 67447, 0x7fe, 0x89a0 }, /* SIOCBRADDBR */
    { 67459, 0x7fe, 0x89a2 }, /* SIOCBRADDIF */
    { 67471, 0x7fe, 0x89a1 }, /* SIOCBRDELBR */
    { 67483, 0x7fe, 0x89a3 }, /* SIOCBRDELIF */
    { 67495, 0x7fe, 0x8953 }, /* SIOCDARP */
    { 67504, 0x7fe, 0x8981 }, /* SIOCDELDLCI */
    { 67516, 0x7fe, 0x8932 }, /* SIOCDELMULTI */
    { 67529, 0x7fe, 0x890c }, /* SIOCDELRT */
    { 67539, 0x7fe, 0x89f0 }, /* SIOCDEVPRIVATE */
    { 67554, 0x7fe, 0x8936 }, /* SIOCDIFADDR */
    { 67566, 0x7fe, 0x8960 }, /* SIOCDRARP */
    { 67576, 0x7fe, 0x8946 }, /* SIOCETHTOOL */
    { 67588, 0x7fe, 0x8954 }, /* SIOCGARP */
    { 67597, 0x7fe, 0x89b1 }, /* SIOCGHWTSTAMP */
    { 67611, 0x7fe, 0x8915 }, /* SIOCGIFADDR */
    { 67623, 0x7fe, 0x8940 }, /* SIOCGIFBR */
    { 67633, 0x7fe, 0x8919 }, /* SIOCGIFBRDADDR */
    { 67648, 0x7fe, 0x8912 }, /* SIOCGIFCONF */
    { 67660, 0x7fe, 0x8938 }, /* SIOCGIFCOUNT */
    { 67673, 0x7fe, 0x8917 }, /* SIOCGIFDSTADDR */
    { 67688, 0x7fe, 0x8925 }, /* SIOCGIFENCAP */
    { 67701, 0x7fe, 0x8913 }, /* SIOCGIFFLAGS */
    { 67714, 0x7fe, 0x8927 }, /* SIOCGIFHWADDR */
    { 67728, 0x7fe, 0x8933 }, /* SIOCGIFINDEX */
    { 67741, 0x7fe, 0x8970 }, /* SIOCGIFMAP */
    { 67752, 0x7fe, 0x891f }, /* SIOCGIFMEM */
    { 67763, 0x7fe, 0x891d }, /* SIOCGIFMETRIC */
    { 67777, 0x7fe, 0x8921 }, /* SIOCGIFMTU */
    { 67788, 0x7fe, 0x8910 }, /* SIOCGIFNAME */
    { 67800, 0x7fe, 0x891b }, /* SIOCGIFNETMASK */
    { 67815, 0x7fe, 0x8935 }, /* SIOCGIFPFLAGS */
    { 67829, 0x7fe, 0x8929 }, /* SIOCGIFSLAVE */
    { 67842, 0x7fe, 0x8942 }, /* SIOCGIFTXQLEN */
    { 67856, 0x7fe, 0x8982 }, /* SIOCGIFVLAN */
    { 67868, 0x7fe, 0x8947 }, /* SIOCGMIIPHY */
    { 67880, 0x7fe, 0x8948 }, /* SIOCGMIIREG */
    { 67892, 0x5fe, 0x8904 }, /* SIOCGPGRP */
    { 67892, 0x200, 0x40047309 }, /* SIOCGPGRP */
    { 67902, 0x7fe, 0x8961 }, /* SIOCGRARP */
    { 67912, 0x7fe, 0x894c }, /* SIOCGSKNS */
    { 67922, 0x7fe, 0x8906 }, /* SIOCGSTAMP */
    { 67933, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS */
    { 67946, 0x47e, 0x80108907 }, /* SIOCGSTAMPNS_NEW */
    { 67946, 0x380, 0x40108907 }, /* SIOCGSTAMPNS_NEW */
    { 67963, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS_OLD */
    { 67980, 0x47e, 0x80108906 }, /* SIOCGSTAMP_NEW */
    { 67980, 0x380, 0x40108906 }, /* SIOCGSTAMP_NEW */
    { 67995, 0x7fe, 0x8906 }, /* SIOCGSTAMP_OLD */
    { 68010, 0x47e, 0x541b }, /* SIOCINQ */
    { 68010, 0x180, 0x4004667f }, /* SIOCINQ */
    { 68010, 0x200, 0x467f }, /* SIOCINQ */
    { 68018, 0x47e, 0x5411 }, /* SIOCOUTQ */
    { 68018, 0x180, 0x40047473 }, /* SIOCOUTQ */
    { 68018, 0x200, 0x7472 }, /* SIOCOUTQ */
    { 68027, 0x7fe, 0x894b }, /* SIOCOUTQNSD */
    { 68039, 0x7fe, 0x89e0 }, /* SIOCPROTOPRIVATE */
    { 68056, 0x7fe, 0x890d }, /* SIOCRTMSG */
    { 68066, 0x7fe, 0x8955 }, /* SIOCSARP */
    { 68075, 0x7fe, 0x89b0 }, /* SIOCSHWTSTAMP */
    { 68089, 0x7fe, 0x8916 }, /* SIOCSIFADDR */
    { 68101, 0x7fe, 0x8941 }, /* SIOCSIFBR */
    { 68111, 0x7fe, 0x891a }, /* SIOCSIFBRDADDR */
    { 68126, 0x7fe, 0x8918 }, /* SIOCSIFDSTADDR */
    { 68141, 0x7fe, 0x8926 }, /* SIOCSIFENCAP */
    { 68154, 0x7fe, 0x8914 }, /* SIOCSIFFLAGS */
    { 68167, 0x7fe, 0x8924 }, /* SIOCSIFHWADDR */
    { 68181, 0x7fe, 0x8937 }, /* SIOCSIFHWBROADCAST */
    { 68200, 0x7fe, 0x8911 }, /* SIOCSIFLINK */
    { 68212, 0x7fe, 0x8971 }, /* SIOCSIFMAP */
    { 68223, 0x7fe, 0x8920 }, /* SIOCSIFMEM */
    { 68234, 0x7fe, 0x891e }, /* SIOCSIFMETRIC */
    { 68248, 0x7fe, 0x8922 }, /* SIOCSIFMTU */
    { 68259, 0x7fe, 0x8923 }, /* SIOCSIFNAME */
    { 68271, 0x7fe, 0x891c }, /* SIOCSIFNETMASK */
    { 68286, 0x7fe, 0x8934 }, /* SIOCSIFPFLAGS */
    { 68300, 0x7fe, 0x8930 }, /* SIOCSIFSLAVE */
    { 68313, 0x7fe, 0x8943 }, /* SIOCSIFTXQLEN */
    { 68327, 0x7fe, 0x8983 }, /* SIOCSIFVLAN */
    { 68339, 0x7fe, 0x8949 }, /* SIOCSMIIREG */
    { 68351, 0x5fe, 0x8902 }, /* SIOCSPGRP */
    { 68351, 0x200, 0x80047308 }, /* SIOCSPGRP */
    { 68361, 0x7fe, 0x8962 }, /* SIOCSRARP */
    { 68371, 0x7fe, 0x89e0 }, /* SIOCUNIXFILE */
    { 68384, 0x7fe, 0x894a }, /* SIOCWANDEV */
    { 68395, 0x47e, 0x40000000 }, /* SIOC_IN */
    { 68395, 0x380, 0x80000000 }, /* SIOC_IN */
    { 68403, 0x7fe, 0xc0000000 }, /* SIOC_INOUT */
    { 68414, 0x47e, 0x80000000 }, /* SIOC_OUT */
    { 68414, 0x380, 0x40000000 }, /* SIOC_OUT */
    { 68423, 0x7fe, 0x8933 }, /* SIOGIFINDEX */
    { 68435, 0x7fe, 0xc0144307 }, /* SNDCTL_COPR_HALT */
    { 68452, 0x7fe, 0xcfb04301 }, /* SNDCTL_COPR_LOAD */
    { 68469, 0x7fe, 0xc0144303 }, /* SNDCTL_COPR_RCODE */
    { 68487, 0x47e, 0x8fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 68487, 0x380, 0x4fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 68506, 0x7fe, 0xc0144302 }, /* SNDCTL_COPR_RDATA */
    { 68524, 0x47e, 0x4300 }, /* SNDCTL_COPR_RESET */
    { 68524, 0x380, 0x20004300 }, /* SNDCTL_COPR_RESET */
    { 68542, 0x7fe, 0xc0144306 }, /* SNDCTL_COPR_RUN */
    { 68558, 0x7fe, 0xcfa44308 }, /* SNDCTL_COPR_SENDMSG */
    { 68578, 0x47e, 0x40144305 }, /* SNDCTL_COPR_WCODE */
    { 68578, 0x380, 0x80144305 }, /* SNDCTL_COPR_WCODE */
    { 68596, 0x47e, 0x40144304 }, /* SNDCTL_COPR_WDATA */
    { 68596, 0x380, 0x80144304 }, /* SNDCTL_COPR_WDATA */
    { 68614, 0x7fe, 0xc0045041 }, /* SNDCTL_DSP_BIND_CHANNEL */
    { 68638, 0x7fe, 0xc0045006 }, /* SNDCTL_DSP_CHANNELS */
    { 68658, 0x7fe, 0xc0045004 }, /* SNDCTL_DSP_GETBLKSIZE */
    { 68680, 0x47e, 0x8004500f }, /* SNDCTL_DSP_GETCAPS */
    { 68680, 0x380, 0x4004500f }, /* SNDCTL_DSP_GETCAPS */
    { 68699, 0x7fe, 0xc0045040 }, /* SNDCTL_DSP_GETCHANNELMASK */
    { 68725, 0x47e, 0x8004500b }, /* SNDCTL_DSP_GETFMTS */
    { 68725, 0x380, 0x4004500b }, /* SNDCTL_DSP_GETFMTS */
    { 68744, 0x47e, 0x800c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 68744, 0x380, 0x400c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 68763, 0x47e, 0x8010500d }, /* SNDCTL_DSP_GETISPACE */
    { 68763, 0x380, 0x4010500d }, /* SNDCTL_DSP_GETISPACE */
    { 68784, 0x47e, 0x80045017 }, /* SNDCTL_DSP_GETODELAY */
    { 68784, 0x380, 0x40045017 }, /* SNDCTL_DSP_GETODELAY */
    { 68805, 0x47e, 0x800c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 68805, 0x380, 0x400c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 68824, 0x47e, 0x8010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 68824, 0x380, 0x4010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 68845, 0x47e, 0x80045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 68845, 0x380, 0x40045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 68865, 0x47e, 0x80045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 68865, 0x380, 0x40045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 68887, 0x46a, 0x80105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 68887, 0x014, 0x80085013 }, /* SNDCTL_DSP_MAPINBUF */
    { 68887, 0x380, 0x40105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 68907, 0x46a, 0x80105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 68907, 0x014, 0x80085014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 68907, 0x380, 0x40105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 68928, 0x47e, 0x500e }, /* SNDCTL_DSP_NONBLOCK */
    { 68928, 0x380, 0x2000500e }, /* SNDCTL_DSP_NONBLOCK */
    { 68948, 0x47e, 0x5008 }, /* SNDCTL_DSP_POST */
    { 68948, 0x380, 0x20005008 }, /* SNDCTL_DSP_POST */
    { 68964, 0x47e, 0x40045017 }, /* SNDCTL_DSP_PROFILE */
    { 68964, 0x380, 0x80045017 }, /* SNDCTL_DSP_PROFILE */
    { 68983, 0x47e, 0x5000 }, /* SNDCTL_DSP_RESET */
    { 68983, 0x380, 0x20005000 }, /* SNDCTL_DSP_RESET */
    { 69000, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SAMPLESIZE */
    { 69022, 0x47e, 0x5016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 69022, 0x380, 0x20005016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 69043, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SETFMT */
    { 69061, 0x7fe, 0xc004500a }, /* SNDCTL_DSP_SETFRAGMENT */
    { 69084, 0x47e, 0x40045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 69084, 0x380, 0x80045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 69104, 0x47e, 0x5015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 69104, 0x380, 0x20005015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 69125, 0x47e, 0x40045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 69125, 0x380, 0x80045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 69147, 0x7fe, 0xc0045002 }, /* SNDCTL_DSP_SPEED */
    { 69164, 0x7fe, 0xc0045003 }, /* SNDCTL_DSP_STEREO */
    { 69182, 0x7fe, 0xc0045009 }, /* SNDCTL_DSP_SUBDIVIDE */
    { 69203, 0x47e, 0x5001 }, /* SNDCTL_DSP_SYNC */
    { 69203, 0x380, 0x20005001 }, /* SNDCTL_DSP_SYNC */
    { 69219, 0x47e, 0x4004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 69219, 0x380, 0x8004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 69240, 0x47e, 0x40285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 69240, 0x380, 0x80285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 69261, 0x7fe, 0xc074510c }, /* SNDCTL_MIDI_INFO */
    { 69278, 0x7fe, 0xc0216d02 }, /* SNDCTL_MIDI_MPUCMD */
    { 69297, 0x7fe, 0xc0046d01 }, /* SNDCTL_MIDI_MPUMODE */
    { 69317, 0x7fe, 0xc0046d00 }, /* SNDCTL_MIDI_PRETIME */
    { 69337, 0x7fe, 0xc0045103 }, /* SNDCTL_SEQ_CTRLRATE */
    { 69357, 0x47e, 0x80045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 69357, 0x380, 0x40045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 69379, 0x47e, 0x80045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 69379, 0x380, 0x40045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 69402, 0x47e, 0x80045113 }, /* SNDCTL_SEQ_GETTIME */
    { 69402, 0x380, 0x40045113 }, /* SNDCTL_SEQ_GETTIME */
    { 69421, 0x47e, 0x8004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 69421, 0x380, 0x4004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 69440, 0x47e, 0x8004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 69440, 0x380, 0x4004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 69460, 0x47e, 0x40085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 69460, 0x380, 0x80085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 69481, 0x47e, 0x5111 }, /* SNDCTL_SEQ_PANIC */
    { 69481, 0x380, 0x20005111 }, /* SNDCTL_SEQ_PANIC */
    { 69498, 0x47e, 0x40045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 69498, 0x380, 0x80045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 69518, 0x47e, 0x5100 }, /* SNDCTL_SEQ_RESET */
    { 69518, 0x380, 0x20005100 }, /* SNDCTL_SEQ_RESET */
    { 69535, 0x47e, 0x40045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 69535, 0x380, 0x80045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 69559, 0x47e, 0x5101 }, /* SNDCTL_SEQ_SYNC */
    { 69559, 0x380, 0x20005101 }, /* SNDCTL_SEQ_SYNC */
    { 69575, 0x47e, 0x40045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 69575, 0x380, 0x80045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 69595, 0x47e, 0x4004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 69595, 0x380, 0x8004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 69616, 0x7fe, 0xcfa45115 }, /* SNDCTL_SYNTH_CONTROL */
    { 69637, 0x7fe, 0xc08c5114 }, /* SNDCTL_SYNTH_ID */
    { 69653, 0x7fe, 0xc08c5102 }, /* SNDCTL_SYNTH_INFO */
    { 69671, 0x7fe, 0xc004510e }, /* SNDCTL_SYNTH_MEMAVL */
    { 69691, 0x7fe, 0xc00c5116 }, /* SNDCTL_SYNTH_REMOVESAMPLE */
    { 69717, 0x47e, 0x5404 }, /* SNDCTL_TMR_CONTINUE */
    { 69717, 0x380, 0x20005404 }, /* SNDCTL_TMR_CONTINUE */
    { 69737, 0x47e, 0x40045407 }, /* SNDCTL_TMR_METRONOME */
    { 69737, 0x380, 0x80045407 }, /* SNDCTL_TMR_METRONOME */
    { 69758, 0x47e, 0x40045408 }, /* SNDCTL_TMR_SELECT */
    { 69758, 0x380, 0x80045408 }, /* SNDCTL_TMR_SELECT */
    { 69776, 0x7fe, 0xc0045406 }, /* SNDCTL_TMR_SOURCE */
    { 69794, 0x47e, 0x5402 }, /* SNDCTL_TMR_START */
    { 69794, 0x380, 0x20005402 }, /* SNDCTL_TMR_START */
    { 69811, 0x47e, 0x5403 }, /* SNDCTL_TMR_STOP */
    { 69811, 0x380, 0x20005403 }, /* SNDCTL_TMR_STOP */
    { 69827, 0x7fe, 0xc0045405 }, /* SNDCTL_TMR_TEMPO */
    { 69844, 0x7fe, 0xc0045401 }, /* SNDCTL_TMR_TIMEBASE */
    { 69864, 0x47e, 0x81785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 69864, 0x380, 0x41785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 69890, 0x7fe, 0xc1105517 }, /* SNDRV_CTL_IOCTL_ELEM_ADD */
    { 69915, 0x7fe, 0xc1105511 }, /* SNDRV_CTL_IOCTL_ELEM_INFO */
    { 69941, 0x7ea, 0xc0505510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 69941, 0x014, 0xc0485510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 69967, 0x47e, 0x40405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 69967, 0x380, 0x80405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 69993, 0x7ea, 0xc4c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 69993, 0x004, 0xc2c45512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 69993, 0x010, 0xc2c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 70019, 0x7fe, 0xc0405519 }, /* SNDRV_CTL_IOCTL_ELEM_REMOVE */
    { 70047, 0x7fe, 0xc1105518 }, /* SNDRV_CTL_IOCTL_ELEM_REPLACE */
    { 70076, 0x47e, 0x40405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 70076, 0x380, 0x80405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 70104, 0x7ea, 0xc4c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70104, 0x004, 0xc2c45513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70104, 0x010, 0xc2c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 70131, 0x47e, 0x80dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 70131, 0x380, 0x40dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 70158, 0x7fe, 0xc0045520 }, /* SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE */
    { 70192, 0x7fe, 0xc1205531 }, /* SNDRV_CTL_IOCTL_PCM_INFO */
    { 70217, 0x47e, 0x80045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 70217, 0x380, 0x40045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 70249, 0x47e, 0x40045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 70249, 0x380, 0x80045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 70286, 0x7fe, 0xc00455d0 }, /* SNDRV_CTL_IOCTL_POWER */
    { 70308, 0x47e, 0x800455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 70308, 0x380, 0x400455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 70336, 0x7fe, 0xc10c5541 }, /* SNDRV_CTL_IOCTL_RAWMIDI_INFO */
    { 70365, 0x7fe, 0xc0045540 }, /* SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE */
    { 70401, 0x47e, 0x40045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 70401, 0x380, 0x80045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 70442, 0x7fe, 0xc0045516 }, /* SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS */
    { 70475, 0x7fe, 0xc008551c }, /* SNDRV_CTL_IOCTL_TLV_COMMAND */
    { 70503, 0x7fe, 0xc008551a }, /* SNDRV_CTL_IOCTL_TLV_READ */
    { 70528, 0x7fe, 0xc008551b }, /* SNDRV_CTL_IOCTL_TLV_WRITE */
    { 70554, 0x7fe, 0xc0b45545 }, /* SNDRV_CTL_IOCTL_UMP_BLOCK_INFO */
    { 70585, 0x7fe, 0xc1485544 }, /* SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO */
    { 70619, 0x7fe, 0xc0045543 }, /* SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE */
    { 70651, 0x46a, 0x40604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70651, 0x014, 0x40504803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70651, 0x380, 0x80604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 70678, 0x47e, 0x80404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 70678, 0x380, 0x40404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 70707, 0x47e, 0x80dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 70707, 0x380, 0x40dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 70730, 0x46a, 0x80184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 70730, 0x014, 0x80104132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 70730, 0x380, 0x40184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 70759, 0x46a, 0x80084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 70759, 0x014, 0x80044121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 70759, 0x380, 0x40084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 70781, 0x47e, 0x4144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 70781, 0x380, 0x20004144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 70803, 0x47e, 0x4143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 70803, 0x380, 0x20004143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 70824, 0x46a, 0x40084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 70824, 0x014, 0x40044149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 70824, 0x380, 0x80084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 70848, 0x47e, 0x4122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 70848, 0x380, 0x20004122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 70871, 0x47e, 0x4112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 70871, 0x380, 0x20004112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 70895, 0x7ea, 0xc2604111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 70895, 0x014, 0xc25c4111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 70921, 0x7ea, 0xc2604110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 70921, 0x014, 0xc25c4110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 70947, 0x47e, 0x81204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 70947, 0x380, 0x41204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 70968, 0x47e, 0x40044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 70968, 0x380, 0x80044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 70989, 0x47e, 0x40044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 70989, 0x380, 0x80044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 71011, 0x47e, 0x4140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 71011, 0x380, 0x20004140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 71035, 0x46a, 0x80184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71035, 0x014, 0x800c4151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71035, 0x380, 0x40184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 71064, 0x46a, 0x80184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71064, 0x014, 0x800c4153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71064, 0x380, 0x40184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 71093, 0x47e, 0x4141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 71093, 0x380, 0x20004141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 71115, 0x47e, 0x4147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 71115, 0x380, 0x20004147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 71138, 0x46a, 0x40084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71138, 0x014, 0x40044146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71138, 0x380, 0x80084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 71161, 0x47e, 0x4142 }, /* SNDRV_PCM_IOCTL_START */
    { 71161, 0x380, 0x20004142 }, /* SNDRV_PCM_IOCTL_START */
    { 71183, 0x46a, 0x80984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71183, 0x014, 0x806c4120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71183, 0x380, 0x40984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 71206, 0x7ea, 0xc0984124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 71206, 0x014, 0xc06c4124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 71233, 0x7ea, 0xc0884113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 71233, 0x014, 0xc0684113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 71259, 0x7ea, 0xc0884123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 71259, 0x014, 0xc0844123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 71284, 0x47e, 0x40044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 71284, 0x380, 0x80044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 71307, 0x47e, 0x40044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 71307, 0x380, 0x80044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 71331, 0x47e, 0x4161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 71331, 0x380, 0x20004161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 71354, 0x46a, 0x40184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71354, 0x014, 0x400c4150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71354, 0x380, 0x80184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 71384, 0x46a, 0x40184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71384, 0x014, 0x400c4152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71384, 0x380, 0x80184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 71414, 0x47e, 0x4148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 71414, 0x380, 0x20004148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 71435, 0x47e, 0x40045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 71435, 0x380, 0x80045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 71461, 0x47e, 0x40045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 71461, 0x380, 0x80045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 71486, 0x47e, 0x810c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 71486, 0x380, 0x410c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 71511, 0x7ea, 0xc0305710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 71511, 0x014, 0xc0205710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 71538, 0x7ea, 0xc0385720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 71538, 0x014, 0xc0245720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 71565, 0x47e, 0x54a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 71565, 0x380, 0x200054a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 71592, 0x7fe, 0xc02054a5 }, /* SNDRV_TIMER_IOCTL_CREATE */
    { 71617, 0x7ea, 0xc0f85403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 71617, 0x014, 0xc0e05403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 71641, 0x46a, 0x40485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71641, 0x014, 0x403c5404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71641, 0x380, 0x80485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 71667, 0x7ea, 0xc0505405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 71667, 0x014, 0xc0405405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 71693, 0x46a, 0x80e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71693, 0x014, 0x80e05411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71693, 0x380, 0x40e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 71716, 0x7fe, 0xc0145401 }, /* SNDRV_TIMER_IOCTL_NEXT_DEVICE */
    { 71746, 0x47e, 0x40505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 71746, 0x380, 0x80505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 71771, 0x47e, 0x54a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 71771, 0x380, 0x200054a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 71795, 0x47e, 0x40345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 71795, 0x380, 0x80345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 71820, 0x47e, 0x54a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 71820, 0x380, 0x200054a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 71844, 0x46a, 0x80605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 71844, 0x014, 0x80585414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 71844, 0x380, 0x40605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 71869, 0x47e, 0x54a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 71869, 0x380, 0x200054a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 71892, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 71892, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 71916, 0x47e, 0x400454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 71916, 0x380, 0x800454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 71942, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 71942, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 71970, 0x47e, 0x54a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 71970, 0x380, 0x200054a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 71996, 0x47e, 0x80b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 71996, 0x380, 0x40b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 72023, 0x47e, 0x81485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 72023, 0x380, 0x41485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 72053, 0x7fe, 0xa }, /* SNP_COMMIT */
    { 72064, 0x7fa, 0xc0205301 }, /* SNP_GET_DERIVED_KEY */
    { 72064, 0x004, 0xc01c5301 }, /* SNP_GET_DERIVED_KEY */
    { 72084, 0x7fa, 0xc0205302 }, /* SNP_GET_EXT_REPORT */
    { 72084, 0x004, 0xc01c5302 }, /* SNP_GET_EXT_REPORT */
    { 72103, 0x7fa, 0xc0205300 }, /* SNP_GET_REPORT */
    { 72103, 0x004, 0xc01c5300 }, /* SNP_GET_REPORT */
    { 72118, 0x7fe, 0x53 }, /* SNP_GUEST_REQ_IOC_TYPE */
    { 72141, 0x7fe, 0x2 }, /* SNP_GUEST_VMM_ERR_BUSY */
    { 72164, 0x7fe, 0x1 }, /* SNP_GUEST_VMM_ERR_INVALID_LEN */
    { 72194, 0x7fe, 0x20 }, /* SNP_GUEST_VMM_ERR_SHIFT */
    { 72218, 0x7fe, 0x9 }, /* SNP_PLATFORM_STATUS */
    { 72238, 0x7fe, 0x40 }, /* SNP_REPORT_USER_DATA_SIZE */
    { 72264, 0x7fe, 0xb }, /* SNP_SET_CONFIG */
    { 72279, 0x7fe, 0xc }, /* SNP_VLEK_LOAD */
    { 72293, 0x7fe, 0x3 }, /* SOCK_BUF_LOCK_MASK */
    { 72312, 0x7fe, 0x80000 }, /* SOCK_CLOEXEC */
    { 72325, 0x7fe, 0x6 }, /* SOCK_DCCP */
    { 72335, 0x5fe, 0x2 }, /* SOCK_DGRAM */
    { 72335, 0x200, 0x1 }, /* SOCK_DGRAM */
    { 72346, 0x7fe, 0x89 }, /* SOCK_IOC_TYPE */
    { 72360, 0x5fe, 0x800 }, /* SOCK_NONBLOCK */
    { 72360, 0x200, 0x80 }, /* SOCK_NONBLOCK */
    { 72374, 0x7fe, 0xa }, /* SOCK_PACKET */
    { 72386, 0x7fe, 0x3 }, /* SOCK_RAW */
    { 72395, 0x7fe, 0x2 }, /* SOCK_RCVBUF_LOCK */
    { 72412, 0x7fe, 0x4 }, /* SOCK_RDM */
    { 72421, 0x7fe, 0x5 }, /* SOCK_SEQPACKET */
    { 72436, 0x7fe, 0x1 }, /* SOCK_SNDBUF_LOCK */
    { 72453, 0x5fe, 0x1 }, /* SOCK_STREAM */
    { 72453, 0x200, 0x2 }, /* SOCK_STREAM */
    { 72465, 0x7fe, 0xff }, /* SOCK_TXREHASH_DEFAULT */
    { 72487, 0x7fe, 0x0 }, /* SOCK_TXREHASH_DISABLED */
    { 72510, 0x7fe, 0x1 }, /* SOCK_TXREHASH_ENABLED */
    { 72532, 0x7fe, 0xf }, /* SOCK_TYPE_MASK */
    { 72547, 0x7fe, 0x109 }, /* SOL_AAL */
    { 72555, 0x7fe, 0x117 }, /* SOL_ALG */
    { 72563, 0x7fe, 0x102 }, /* SOL_ATALK */
    { 72573, 0x7fe, 0x108 }, /* SOL_ATM */
    { 72581, 0x7fe, 0x101 }, /* SOL_AX25 */
    { 72590, 0x7fe, 0x112 }, /* SOL_BLUETOOTH */
    { 72604, 0x7fe, 0x116 }, /* SOL_CAIF */
    { 72613, 0x7fe, 0x10d }, /* SOL_DCCP */
    { 72622, 0x7fe, 0x105 }, /* SOL_DECNET */
    { 72633, 0x7fe, 0x3a }, /* SOL_ICMPV6 */
    { 72644, 0x7fe, 0x0 }, /* SOL_IP */
    { 72651, 0x7fe, 0x29 }, /* SOL_IPV6 */
    { 72660, 0x7fe, 0x100 }, /* SOL_IPX */
    { 72668, 0x7fe, 0x10a }, /* SOL_IRDA */
    { 72677, 0x7fe, 0x115 }, /* SOL_IUCV */
    { 72686, 0x7fe, 0x119 }, /* SOL_KCM */
    { 72694, 0x7fe, 0x10c }, /* SOL_LLC */
    { 72702, 0x7fe, 0x11d }, /* SOL_MCTP */
    { 72711, 0x7fe, 0x11c }, /* SOL_MPTCP */
    { 72721, 0x7fe, 0x10b }, /* SOL_NETBEUI */
    { 72733, 0x7fe, 0x10e }, /* SOL_NETLINK */
    { 72745, 0x7fe, 0x103 }, /* SOL_NETROM */
    { 72756, 0x7fe, 0x118 }, /* SOL_NFC */
    { 72764, 0x7fe, 0x107 }, /* SOL_PACKET */
    { 72775, 0x7fe, 0x113 }, /* SOL_PNPIPE */
    { 72786, 0x7fe, 0x111 }, /* SOL_PPPOL2TP */
    { 72799, 0x7fe, 0xff }, /* SOL_RAW */
    { 72807, 0x7fe, 0x114 }, /* SOL_RDS */
    { 72815, 0x7fe, 0x104 }, /* SOL_ROSE */
    { 72824, 0x7fe, 0x110 }, /* SOL_RXRPC */
    { 72834, 0x7fe, 0x84 }, /* SOL_SCTP */
    { 72843, 0x7fe, 0x11e }, /* SOL_SMC */
    { 72851, 0x5fe, 0x1 }, /* SOL_SOCKET */
    { 72851, 0x200, 0xffff }, /* SOL_SOCKET */
    { 72862, 0x7fe, 0x6 }, /* SOL_TCP */
    { 72870, 0x7fe, 0x10f }, /* SOL_TIPC */
    { 72879, 0x7fe, 0x11a }, /* SOL_TLS */
    { 72887, 0x7fe, 0x11 }, /* SOL_UDP */
    { 72895, 0x7fe, 0x88 }, /* SOL_UDPLITE */
    { 72907, 0x7fe, 0x11f }, /* SOL_VSOCK */
    { 72917, 0x7fe, 0x106 }, /* SOL_X25 */
    { 72925, 0x7fe, 0x11b }, /* SOL_XDP */
    { 72933, 0x47e, 0x80044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 72933, 0x380, 0x40044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 72957, 0x47e, 0x80044d01 }, /* SOUND_MIXER_READ_BASS */
    { 72957, 0x380, 0x40044d01 }, /* SOUND_MIXER_READ_BASS */
    { 72979, 0x47e, 0x80044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 72979, 0x380, 0x40044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 73001, 0x47e, 0x80044d08 }, /* SOUND_MIXER_READ_CD */
    { 73001, 0x380, 0x40044d08 }, /* SOUND_MIXER_READ_CD */
    { 73021, 0x47e, 0x80044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 73021, 0x380, 0x40044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 73046, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 73046, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 73071, 0x47e, 0x80044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 73071, 0x380, 0x40044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 73094, 0x47e, 0x80044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 73094, 0x380, 0x40044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 73116, 0x47e, 0x80044d06 }, /* SOUND_MIXER_READ_LINE */
    { 73116, 0x380, 0x40044d06 }, /* SOUND_MIXER_READ_LINE */
    { 73138, 0x47e, 0x80044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 73138, 0x380, 0x40044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 73161, 0x47e, 0x80044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 73161, 0x380, 0x40044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 73184, 0x47e, 0x80044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 73184, 0x380, 0x40044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 73207, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 73207, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 73229, 0x47e, 0x80044d07 }, /* SOUND_MIXER_READ_MIC */
    { 73229, 0x380, 0x40044d07 }, /* SOUND_MIXER_READ_MIC */
    { 73250, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 73250, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 73272, 0x47e, 0x80044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 73272, 0x380, 0x40044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 73295, 0x47e, 0x80044d04 }, /* SOUND_MIXER_READ_PCM */
    { 73295, 0x380, 0x40044d04 }, /* SOUND_MIXER_READ_PCM */
    { 73316, 0x47e, 0x80044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 73316, 0x380, 0x40044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 73340, 0x47e, 0x80044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 73340, 0x380, 0x40044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 73365, 0x47e, 0x80044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 73365, 0x380, 0x40044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 73389, 0x47e, 0x80044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 73389, 0x380, 0x40044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 73414, 0x47e, 0x80044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 73414, 0x380, 0x40044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 73442, 0x47e, 0x80044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 73442, 0x380, 0x40044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 73465, 0x47e, 0x80044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 73465, 0x380, 0x40044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 73489, 0x47e, 0x80044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 73489, 0x380, 0x40044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 73513, 0x7fe, 0xc0044d0a }, /* SOUND_MIXER_WRITE_ALTPCM */
    { 73538, 0x7fe, 0xc0044d01 }, /* SOUND_MIXER_WRITE_BASS */
    { 73561, 0x7fe, 0xc0044d08 }, /* SOUND_MIXER_WRITE_CD */
    { 73582, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_ENHANCE */
    { 73608, 0x7fe, 0xc0044d0c }, /* SOUND_MIXER_WRITE_IGAIN */
    { 73632, 0x7fe, 0xc0044d09 }, /* SOUND_MIXER_WRITE_IMIX */
    { 73655, 0x7fe, 0xc0044d06 }, /* SOUND_MIXER_WRITE_LINE */
    { 73678, 0x7fe, 0xc0044d0e }, /* SOUND_MIXER_WRITE_LINE1 */
    { 73702, 0x7fe, 0xc0044d0f }, /* SOUND_MIXER_WRITE_LINE2 */
    { 73726, 0x7fe, 0xc0044d10 }, /* SOUND_MIXER_WRITE_LINE3 */
    { 73750, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_LOUD */
    { 73773, 0x7fe, 0xc0044d07 }, /* SOUND_MIXER_WRITE_MIC */
    { 73795, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_MUTE */
    { 73818, 0x7fe, 0xc0044d0d }, /* SOUND_MIXER_WRITE_OGAIN */
    { 73842, 0x7fe, 0xc0044d04 }, /* SOUND_MIXER_WRITE_PCM */
    { 73864, 0x7fe, 0xc0044d0b }, /* SOUND_MIXER_WRITE_RECLEV */
    { 73889, 0x7fe, 0xc0044dff }, /* SOUND_MIXER_WRITE_RECSRC */
    { 73914, 0x7fe, 0xc0044d05 }, /* SOUND_MIXER_WRITE_SPEAKER */
    { 73940, 0x7fe, 0xc0044d03 }, /* SOUND_MIXER_WRITE_SYNTH */
    { 73964, 0x7fe, 0xc0044d02 }, /* SOUND_MIXER_WRITE_TREBLE */
    { 73989, 0x7fe, 0xc0044d00 }, /* SOUND_MIXER_WRITE_VOLUME */
    { 74014, 0x47e, 0x80045005 }, /* SOUND_PCM_READ_BITS */
    { 74014, 0x380, 0x40045005 }, /* SOUND_PCM_READ_BITS */
    { 74034, 0x47e, 0x80045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 74034, 0x380, 0x40045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 74058, 0x47e, 0x80045007 }, /* SOUND_PCM_READ_FILTER */
    { 74058, 0x380, 0x40045007 }, /* SOUND_PCM_READ_FILTER */
    { 74080, 0x47e, 0x80045002 }, /* SOUND_PCM_READ_RATE */
    { 74080, 0x380, 0x40045002 }, /* SOUND_PCM_READ_RATE */
    { 74100, 0x7fe, 0xc0045005 }, /* SOUND_PCM_WRITE_BITS */
    { 74121, 0x7fe, 0xc0045006 }, /* SOUND_PCM_WRITE_CHANNELS */
    { 74146, 0x7fe, 0xc0045007 }, /* SOUND_PCM_WRITE_FILTER */
    { 74169, 0x7fe, 0xc0045002 }, /* SOUND_PCM_WRITE_RATE */
    { 74190, 0x5fe, 0x1e }, /* SO_ACCEPTCONN */
    { 74190, 0x200, 0x1009 }, /* SO_ACCEPTCONN */
    { 74204, 0x7fe, 0x32 }, /* SO_ATTACH_BPF */
    { 74218, 0x7fe, 0x1a }, /* SO_ATTACH_FILTER */
    { 74235, 0x7fe, 0x33 }, /* SO_ATTACH_REUSEPORT_CBPF */
    { 74260, 0x7fe, 0x34 }, /* SO_ATTACH_REUSEPORT_EBPF */
    { 74285, 0x7fe, 0x19 }, /* SO_BINDTODEVICE */
    { 74301, 0x7fe, 0x3e }, /* SO_BINDTOIFINDEX */
    { 74318, 0x7fe, 0x30 }, /* SO_BPF_EXTENSIONS */
    { 74336, 0x5fe, 0x6 }, /* SO_BROADCAST */
    { 74336, 0x200, 0x20 }, /* SO_BROADCAST */
    { 74349, 0x7fe, 0xe }, /* SO_BSDCOMPAT */
    { 74362, 0x7fe, 0x48 }, /* SO_BUF_LOCK */
    { 74374, 0x7fe, 0x2e }, /* SO_BUSY_POLL */
    { 74387, 0x7fe, 0x46 }, /* SO_BUSY_POLL_BUDGET */
    { 74407, 0x7fe, 0x35 }, /* SO_CNX_ADVICE */
    { 74421, 0x7fe, 0x39 }, /* SO_COOKIE */
    { 74431, 0x7fe, 0x1 }, /* SO_DEBUG */
    { 74440, 0x7fe, 0x1b }, /* SO_DETACH_BPF */
    { 74454, 0x7fe, 0x1b }, /* SO_DETACH_FILTER */
    { 74471, 0x7fe, 0x44 }, /* SO_DETACH_REUSEPORT_BPF */
    { 74495, 0x7fe, 0x4f }, /* SO_DEVMEM_DMABUF */
    { 74512, 0x7fe, 0x50 }, /* SO_DEVMEM_DONTNEED */
    { 74531, 0x7fe, 0x4e }, /* SO_DEVMEM_LINEAR */
    { 74548, 0x5fe, 0x27 }, /* SO_DOMAIN */
    { 74548, 0x200, 0x1029 }, /* SO_DOMAIN */
    { 74558, 0x5fe, 0x5 }, /* SO_DONTROUTE */
    { 74558, 0x200, 0x10 }, /* SO_DONTROUTE */
    { 74571, 0x7fe, 0x1 }, /* SO_EE_CODE_TXTIME_INVALID_PARAM */
    { 74603, 0x7fe, 0x2 }, /* SO_EE_CODE_TXTIME_MISSED */
    { 74628, 0x7fe, 0x1 }, /* SO_EE_CODE_ZEROCOPY_COPIED */
    { 74655, 0x7fe, 0x2 }, /* SO_EE_ORIGIN_ICMP */
    { 74673, 0x7fe, 0x3 }, /* SO_EE_ORIGIN_ICMP6 */
    { 74692, 0x7fe, 0x1 }, /* SO_EE_ORIGIN_LOCAL */
    { 74711, 0x7fe, 0x0 }, /* SO_EE_ORIGIN_NONE */
    { 74729, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TIMESTAMPING */
    { 74755, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TXSTATUS */
    { 74777, 0x7fe, 0x6 }, /* SO_EE_ORIGIN_TXTIME */
    { 74797, 0x7fe, 0x5 }, /* SO_EE_ORIGIN_ZEROCOPY */
    { 74819, 0x7fe, 0x1 }, /* SO_EE_RFC4884_FLAG_INVALID */
    { 74846, 0x5fe, 0x4 }, /* SO_ERROR */
    { 74846, 0x200, 0x1007 }, /* SO_ERROR */
    { 74855, 0x7fe, 0x1a }, /* SO_GET_FILTER */
    { 74869, 0x7fe, 0x31 }, /* SO_INCOMING_CPU */
    { 74885, 0x7fe, 0x38 }, /* SO_INCOMING_NAPI_ID */
    { 74905, 0x7fe, 0x54 }, /* SO_INQ */
    { 74912, 0x5fe, 0x9 }, /* SO_KEEPALIVE */
    { 74912, 0x200, 0x8 }, /* SO_KEEPALIVE */
    { 74925, 0x5fe, 0xd }, /* SO_LINGER */
    { 74925, 0x200, 0x80 }, /* SO_LINGER */
    { 74935, 0x7fe, 0x2c }, /* SO_LOCK_FILTER */
    { 74950, 0x7fe, 0x24 }, /* SO_MARK */
    { 74958, 0x7fe, 0x2f }, /* SO_MAX_PACING_RATE */
    { 74977, 0x7fe, 0x37 }, /* SO_MEMINFO */
    { 74988, 0x7fe, 0x47 }, /* SO_NETNS_COOKIE */
    { 75004, 0x7fe, 0x2b }, /* SO_NOFCS */
    { 75013, 0x7fe, 0xb }, /* SO_NO_CHECK */
    { 75025, 0x5fe, 0xa }, /* SO_OOBINLINE */
    { 75025, 0x200, 0x100 }, /* SO_OOBINLINE */
    { 75038, 0x47e, 0x10 }, /* SO_PASSCRED */
    { 75038, 0x180, 0x14 }, /* SO_PASSCRED */
    { 75038, 0x200, 0x11 }, /* SO_PASSCRED */
    { 75050, 0x7fe, 0x4c }, /* SO_PASSPIDFD */
    { 75063, 0x7fe, 0x53 }, /* SO_PASSRIGHTS */
    { 75077, 0x7fe, 0x22 }, /* SO_PASSSEC */
    { 75088, 0x7fe, 0x2a }, /* SO_PEEK_OFF */
    { 75100, 0x47e, 0x11 }, /* SO_PEERCRED */
    { 75100, 0x180, 0x15 }, /* SO_PEERCRED */
    { 75100, 0x200, 0x12 }, /* SO_PEERCRED */
    { 75112, 0x7fe, 0x3b }, /* SO_PEERGROUPS */
    { 75126, 0x7fe, 0x1c }, /* SO_PEERNAME */
    { 75138, 0x7fe, 0x4d }, /* SO_PEERPIDFD */
    { 75151, 0x5fe, 0x1f }, /* SO_PEERSEC */
    { 75151, 0x200, 0x1e }, /* SO_PEERSEC */
    { 75162, 0x7fe, 0x45 }, /* SO_PREFER_BUSY_POLL */
    { 75182, 0x7fe, 0xc }, /* SO_PRIORITY */
    { 75194, 0x5fe, 0x26 }, /* SO_PROTOCOL */
    { 75194, 0x200, 0x1028 }, /* SO_PROTOCOL */
    { 75206, 0x5fe, 0x8 }, /* SO_RCVBUF */
    { 75206, 0x200, 0x1002 }, /* SO_RCVBUF */
    { 75216, 0x7fe, 0x21 }, /* SO_RCVBUFFORCE */
    { 75231, 0x47e, 0x12 }, /* SO_RCVLOWAT */
    { 75231, 0x180, 0x10 }, /* SO_RCVLOWAT */
    { 75231, 0x200, 0x1004 }, /* SO_RCVLOWAT */
    { 75243, 0x7fe, 0x4b }, /* SO_RCVMARK */
    { 75254, 0x7fe, 0x52 }, /* SO_RCVPRIORITY */
    { 75269, 0x47e, 0x14 }, /* SO_RCVTIMEO */
    { 75269, 0x180, 0x12 }, /* SO_RCVTIMEO */
    { 75269, 0x200, 0x1006 }, /* SO_RCVTIMEO */
    { 75281, 0x7fe, 0x42 }, /* SO_RCVTIMEO_NEW */
    { 75297, 0x47e, 0x14 }, /* SO_RCVTIMEO_OLD */
    { 75297, 0x180, 0x12 }, /* SO_RCVTIMEO_OLD */
    { 75297, 0x200, 0x1006 }, /* SO_RCVTIMEO_OLD */
    { 75313, 0x7fe, 0x49 }, /* SO_RESERVE_MEM */
    { 75328, 0x5fe, 0x2 }, /* SO_REUSEADDR */
    { 75328, 0x200, 0x4 }, /* SO_REUSEADDR */
    { 75341, 0x5fe, 0xf }, /* SO_REUSEPORT */
    { 75341, 0x200, 0x200 }, /* SO_REUSEPORT */
    { 75354, 0x7fe, 0x28 }, /* SO_RXQ_OVFL */
    { 75366, 0x7fe, 0x16 }, /* SO_SECURITY_AUTHENTICATION */
    { 75393, 0x7fe, 0x18 }, /* SO_SECURITY_ENCRYPTION_NETWORK */
    { 75424, 0x7fe, 0x17 }, /* SO_SECURITY_ENCRYPTION_TRANSPORT */
    { 75457, 0x7fe, 0x2d }, /* SO_SELECT_ERR_QUEUE */
    { 75477, 0x5fe, 0x7 }, /* SO_SNDBUF */
    { 75477, 0x200, 0x1001 }, /* SO_SNDBUF */
    { 75487, 0x5fe, 0x20 }, /* SO_SNDBUFFORCE */
    { 75487, 0x200, 0x1f }, /* SO_SNDBUFFORCE */
    { 75502, 0x47e, 0x13 }, /* SO_SNDLOWAT */
    { 75502, 0x180, 0x11 }, /* SO_SNDLOWAT */
    { 75502, 0x200, 0x1003 }, /* SO_SNDLOWAT */
    { 75514, 0x47e, 0x15 }, /* SO_SNDTIMEO */
    { 75514, 0x180, 0x13 }, /* SO_SNDTIMEO */
    { 75514, 0x200, 0x1005 }, /* SO_SNDTIMEO */
    { 75526, 0x7fe, 0x43 }, /* SO_SNDTIMEO_NEW */
    { 75542, 0x47e, 0x15 }, /* SO_SNDTIMEO_OLD */
    { 75542, 0x180, 0x13 }, /* SO_SNDTIMEO_OLD */
    { 75542, 0x200, 0x1005 }, /* SO_SNDTIMEO_OLD */
    { 75558, 0x200, 0x1008 }, /* SO_STYLE */
    { 75567, 0x7fe, 0x1d }, /* SO_TIMESTAMP */
    { 75580, 0x7fe, 0x25 }, /* SO_TIMESTAMPING */
    { 75596, 0x7fe, 0x41 }, /* SO_TIMESTAMPING_NEW */
    { 75616, 0x7fe, 0x25 }, /* SO_TIMESTAMPING_OLD */
    { 75636, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS */
    { 75651, 0x7fe, 0x40 }, /* SO_TIMESTAMPNS_NEW */
    { 75670, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS_OLD */
    { 75689, 0x7fe, 0x3f }, /* SO_TIMESTAMP_NEW */
    { 75706, 0x7fe, 0x1d }, /* SO_TIMESTAMP_OLD */
    { 75723, 0x7fe, 0x4a }, /* SO_TXREHASH */
    { 75735, 0x7fe, 0x3d }, /* SO_TXTIME */
    { 75745, 0x5fe, 0x3 }, /* SO_TYPE */
    { 75745, 0x200, 0x1008 }, /* SO_TYPE */
    { 75753, 0x7fe, 0x2 }, /* SO_VM_SOCKETS_BUFFER_MAX_SIZE */
    { 75783, 0x7fe, 0x1 }, /* SO_VM_SOCKETS_BUFFER_MIN_SIZE */
    { 75813, 0x7fe, 0x0 }, /* SO_VM_SOCKETS_BUFFER_SIZE */
    { 75839, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT */
    { 75869, 0x7fe, 0x8 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW */
    { 75903, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD */
    { 75937, 0x7fe, 0x7 }, /* SO_VM_SOCKETS_NONBLOCK_TXRX */
    { 75965, 0x7fe, 0x3 }, /* SO_VM_SOCKETS_PEER_HOST_VM_ID */
    { 75995, 0x7fe, 0x5 }, /* SO_VM_SOCKETS_TRUSTED */
    { 76017, 0x7fe, 0x29 }, /* SO_WIFI_STATUS */
    { 76032, 0x7fe, 0x3c }, /* SO_ZEROCOPY */
    { 76044, 0x7fe, 0x6b }, /* SPI_IOC_MAGIC */
    { 76058, 0x47e, 0x80016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 76058, 0x380, 0x40016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 76083, 0x47e, 0x80016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 76083, 0x380, 0x40016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 76104, 0x47e, 0x80046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 76104, 0x380, 0x40046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 76128, 0x47e, 0x80016b01 }, /* SPI_IOC_RD_MODE */
    { 76128, 0x380, 0x40016b01 }, /* SPI_IOC_RD_MODE */
    { 76144, 0x47e, 0x80046b05 }, /* SPI_IOC_RD_MODE32 */
    { 76144, 0x380, 0x40046b05 }, /* SPI_IOC_RD_MODE32 */
    { 76162, 0x47e, 0x40016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 76162, 0x380, 0x80016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 76187, 0x47e, 0x40016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 76187, 0x380, 0x80016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 76208, 0x47e, 0x40046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 76208, 0x380, 0x80046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 76232, 0x47e, 0x40016b01 }, /* SPI_IOC_WR_MODE */
    { 76232, 0x380, 0x80016b01 }, /* SPI_IOC_WR_MODE */
    { 76248, 0x47e, 0x40046b05 }, /* SPI_IOC_WR_MODE32 */
    { 76248, 0x380, 0x80046b05 }, /* SPI_IOC_WR_MODE32 */
    { 76266, 0x7fe, 0x80000000 }, /* SPLICE_F_FD_IN_FIXED */
    { 76287, 0x7fe, 0x3 }, /* SS_CONNECTED */
    { 76300, 0x7fe, 0x2 }, /* SS_CONNECTING */
    { 76314, 0x7fe, 0x4 }, /* SS_DISCONNECTING */
    { 76331, 0x7fe, 0x0 }, /* SS_FREE */
    { 76339, 0x7fe, 0x1 }, /* SS_UNCONNECTED */
    { 76354, 0x006, 0xc }, /* SS_VECTOR */
    { 76364, 0x7fe, 0xfff }, /* STATX_ALL */
    { 76374, 0x7fe, 0x20 }, /* STATX_ATIME */
    { 76386, 0x7fe, 0x20 }, /* STATX_ATTR_APPEND */
    { 76404, 0x7fe, 0x1000 }, /* STATX_ATTR_AUTOMOUNT */
    { 76425, 0x7fe, 0x4 }, /* STATX_ATTR_COMPRESSED */
    { 76447, 0x7fe, 0x200000 }, /* STATX_ATTR_DAX */
    { 76462, 0x7fe, 0x800 }, /* STATX_ATTR_ENCRYPTED */
    { 76483, 0x7fe, 0x10 }, /* STATX_ATTR_IMMUTABLE */
    { 76504, 0x7fe, 0x2000 }, /* STATX_ATTR_MOUNT_ROOT */
    { 76526, 0x7fe, 0x40 }, /* STATX_ATTR_NODUMP */
    { 76544, 0x7fe, 0x100000 }, /* STATX_ATTR_VERITY */
    { 76562, 0x7fe, 0x400000 }, /* STATX_ATTR_WRITE_ATOMIC */
    { 76586, 0x7fe, 0x7ff }, /* STATX_BASIC_STATS */
    { 76604, 0x7fe, 0x400 }, /* STATX_BLOCKS */
    { 76617, 0x7fe, 0x800 }, /* STATX_BTIME */
    { 76629, 0x7fe, 0x80 }, /* STATX_CTIME */
    { 76641, 0x7fe, 0x2000 }, /* STATX_DIOALIGN */
    { 76656, 0x7fe, 0x20000 }, /* STATX_DIO_READ_ALIGN */
    { 76677, 0x7fe, 0x10 }, /* STATX_GID */
    { 76687, 0x7fe, 0x100 }, /* STATX_INO */
    { 76697, 0x7fe, 0x1000 }, /* STATX_MNT_ID */
    { 76710, 0x7fe, 0x4000 }, /* STATX_MNT_ID_UNIQUE */
    { 76730, 0x7fe, 0x2 }, /* STATX_MODE */
    { 76741, 0x7fe, 0x40 }, /* STATX_MTIME */
    { 76753, 0x7fe, 0x4 }, /* STATX_NLINK */
    { 76765, 0x7fe, 0x200 }, /* STATX_SIZE */
    { 76776, 0x7fe, 0x8000 }, /* STATX_SUBVOL */
    { 76789, 0x7fe, 0x1 }, /* STATX_TYPE */
    { 76800, 0x7fe, 0x8 }, /* STATX_UID */
    { 76810, 0x7fe, 0x10000 }, /* STATX_WRITE_ATOMIC */
    { 76829, 0x7fe, 0x80000000 }, /* STATX__RESERVED */
    { 76845, 0x7fe, 0x4 }, /* SYNC_FILE_RANGE_WAIT_AFTER */
    { 76872, 0x7fe, 0x1 }, /* SYNC_FILE_RANGE_WAIT_BEFORE */
    { 76900, 0x7fe, 0x2 }, /* SYNC_FILE_RANGE_WRITE */
    { 76922, 0x7fe, 0x7 }, /* SYNC_FILE_RANGE_WRITE_AND_WAIT */
    { 76953, 0x7fe, 0xc0383e04 }, /* SYNC_IOC_FILE_INFO */
    { 76972, 0x7fe, 0x3e }, /* SYNC_IOC_MAGIC */
    { 76987, 0x7fe, 0xc0303e03 }, /* SYNC_IOC_MERGE */
    { 77002, 0x47e, 0x40103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 77002, 0x380, 0x80103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 77024, 0x7fe, 0x5 }, /* SYS_ACCEPT */
    { 77035, 0x7fe, 0x12 }, /* SYS_ACCEPT4 */
    { 77047, 0x7fe, 0x2 }, /* SYS_BIND */
    { 77056, 0x7fe, 0x3 }, /* SYS_CONNECT */
    { 77068, 0x7fe, 0x7 }, /* SYS_GETPEERNAME */
    { 77084, 0x7fe, 0x6 }, /* SYS_GETSOCKNAME */
    { 77100, 0x7fe, 0xf }, /* SYS_GETSOCKOPT */
    { 77115, 0x7fe, 0x4 }, /* SYS_LISTEN */
    { 77126, 0x7fe, 0xa }, /* SYS_RECV */
    { 77135, 0x7fe, 0xc }, /* SYS_RECVFROM */
    { 77148, 0x7fe, 0x13 }, /* SYS_RECVMMSG */
    { 77161, 0x7fe, 0x11 }, /* SYS_RECVMSG */
    { 77173, 0x7fe, 0x9 }, /* SYS_SEND */
    { 77182, 0x7fe, 0x14 }, /* SYS_SENDMMSG */
    { 77195, 0x7fe, 0x10 }, /* SYS_SENDMSG */
    { 77207, 0x7fe, 0xb }, /* SYS_SENDTO */
    { 77218, 0x7fe, 0xe }, /* SYS_SETSOCKOPT */
    { 77233, 0x7fe, 0xd }, /* SYS_SHUTDOWN */
    { 77246, 0x7fe, 0x1 }, /* SYS_SOCKET */
    { 77257, 0x7fe, 0x8 }, /* SYS_SOCKETPAIR */
    { 77272, 0x7fe, 0x6000 }, /* S_IFBLK */
    { 77280, 0x7fe, 0x2000 }, /* S_IFCHR */
    { 77288, 0x7fe, 0x4000 }, /* S_IFDIR */
    { 77296, 0x7fe, 0x1000 }, /* S_IFIFO */
    { 77304, 0x7fe, 0xa000 }, /* S_IFLNK */
    { 77312, 0x7fe, 0xf000 }, /* S_IFMT */
    { 77319, 0x7fe, 0x8000 }, /* S_IFREG */
    { 77327, 0x7fe, 0xc000 }, /* S_IFSOCK */
    { 77336, 0x7fe, 0x20 }, /* S_IRGRP */
    { 77344, 0x7fe, 0x4 }, /* S_IROTH */
    { 77352, 0x7fe, 0x100 }, /* S_IRUSR */
    { 77360, 0x7fe, 0x38 }, /* S_IRWXG */
    { 77368, 0x7fe, 0x7 }, /* S_IRWXO */
    { 77376, 0x7fe, 0x1c0 }, /* S_IRWXU */
    { 77384, 0x7fe, 0x400 }, /* S_ISGID */
    { 77392, 0x7fe, 0x800 }, /* S_ISUID */
    { 77400, 0x7fe, 0x200 }, /* S_ISVTX */
    { 77408, 0x7fe, 0x10 }, /* S_IWGRP */
    { 77416, 0x7fe, 0x2 }, /* S_IWOTH */
    { 77424, 0x7fe, 0x80 }, /* S_IWUSR */
    { 77432, 0x7fe, 0x8 }, /* S_IXGRP */
    { 77440, 0x7fe, 0x1 }, /* S_IXOTH */
    { 77448, 0x7fe, 0x40 }, /* S_IXUSR */
    { 77456, 0x47e, 0x540b }, /* TCFLSH */
    { 77456, 0x180, 0x2000741f }, /* TCFLSH */
    { 77456, 0x200, 0x5407 }, /* TCFLSH */
    { 77463, 0x47e, 0x5405 }, /* TCGETA */
    { 77463, 0x180, 0x40147417 }, /* TCGETA */
    { 77463, 0x200, 0x5401 }, /* TCGETA */
    { 77470, 0x47e, 0x5401 }, /* TCGETS */
    { 77470, 0x180, 0x402c7413 }, /* TCGETS */
    { 77470, 0x200, 0x540d }, /* TCGETS */
    { 77477, 0x47e, 0x802c542a }, /* TCGETS2 */
    { 77477, 0x200, 0x4030542a }, /* TCGETS2 */
    { 77485, 0x47e, 0x5432 }, /* TCGETX */
    { 77492, 0x7fe, 0x0 }, /* TCIFLUSH */
    { 77501, 0x7fe, 0x2 }, /* TCIOFF */
    { 77508, 0x7fe, 0x2 }, /* TCIOFLUSH */
    { 77518, 0x7fe, 0x3 }, /* TCION */
    { 77524, 0x7fe, 0x1 }, /* TCOFLUSH */
    { 77533, 0x7fe, 0x0 }, /* TCOOFF */
    { 77540, 0x7fe, 0x1 }, /* TCOON */
    { 77546, 0x7fe, 0x2 }, /* TCP_ACCECN_OPT_COUNTER_SEEN */
    { 77574, 0x7fe, 0x1 }, /* TCP_ACCECN_OPT_EMPTY_SEEN */
    { 77600, 0x7fe, 0x3 }, /* TCP_ACCECN_OPT_FAIL_SEEN */
    { 77625, 0x7fe, 0x0 }, /* TCP_ACCECN_OPT_NOT_SEEN */
    { 77649, 0x7fe, 0x26 }, /* TCP_AO_ADD_KEY */
    { 77664, 0x7fe, 0x27 }, /* TCP_AO_DEL_KEY */
    { 77679, 0x7fe, 0x29 }, /* TCP_AO_GET_KEYS */
    { 77695, 0x7fe, 0x28 }, /* TCP_AO_INFO */
    { 77707, 0x7fe, 0x2 }, /* TCP_AO_KEYF_EXCLUDE_OPT */
    { 77731, 0x7fe, 0x1 }, /* TCP_AO_KEYF_IFINDEX */
    { 77751, 0x7fe, 0x50 }, /* TCP_AO_MAXKEYLEN */
    { 77768, 0x7fe, 0x2a }, /* TCP_AO_REPAIR */
    { 77782, 0x7fe, 0x2 }, /* TCP_CA_CWR */
    { 77793, 0x7fe, 0x1 }, /* TCP_CA_Disorder */
    { 77809, 0x7fe, 0x4 }, /* TCP_CA_Loss */
    { 77821, 0x7fe, 0x0 }, /* TCP_CA_Open */
    { 77833, 0x7fe, 0x3 }, /* TCP_CA_Recovery */
    { 77849, 0x7fe, 0x1a }, /* TCP_CC_INFO */
    { 77861, 0x7fe, 0x24 }, /* TCP_CM_INQ */
    { 77872, 0x7fe, 0xd }, /* TCP_CONGESTION */
    { 77887, 0x7fe, 0x3 }, /* TCP_CORK */
    { 77896, 0x6be, 0xf0 }, /* TCP_DATA_OFFSET */
    { 77896, 0x140, 0xf0000000 }, /* TCP_DATA_OFFSET */
    { 77912, 0x7fe, 0x9 }, /* TCP_DEFER_ACCEPT */
    { 77929, 0x7fe, 0x2e }, /* TCP_DELACK_MAX_US */
    { 77947, 0x7fe, 0x7 }, /* TCP_ENCAP_ESPINTCP */
    { 77966, 0x7fe, 0x17 }, /* TCP_FASTOPEN */
    { 77979, 0x7fe, 0x1e }, /* TCP_FASTOPEN_CONNECT */
    { 78000, 0x7fe, 0x21 }, /* TCP_FASTOPEN_KEY */
    { 78017, 0x7fe, 0x22 }, /* TCP_FASTOPEN_NO_COOKIE */
    { 78040, 0x6be, 0x1000 }, /* TCP_FLAG_ACK */
    { 78040, 0x140, 0x100000 }, /* TCP_FLAG_ACK */
    { 78053, 0x6be, 0x1 }, /* TCP_FLAG_AE */
    { 78053, 0x140, 0x1000000 }, /* TCP_FLAG_AE */
    { 78065, 0x6be, 0x8000 }, /* TCP_FLAG_CWR */
    { 78065, 0x140, 0x800000 }, /* TCP_FLAG_CWR */
    { 78078, 0x6be, 0x4000 }, /* TCP_FLAG_ECE */
    { 78078, 0x140, 0x400000 }, /* TCP_FLAG_ECE */
    { 78091, 0x6be, 0x100 }, /* TCP_FLAG_FIN */
    { 78091, 0x140, 0x10000 }, /* TCP_FLAG_FIN */
    { 78104, 0x6be, 0x800 }, /* TCP_FLAG_PSH */
    { 78104, 0x140, 0x80000 }, /* TCP_FLAG_PSH */
    { 78117, 0x6be, 0x400 }, /* TCP_FLAG_RST */
    { 78117, 0x140, 0x40000 }, /* TCP_FLAG_RST */
    { 78130, 0x6be, 0x200 }, /* TCP_FLAG_SYN */
    { 78130, 0x140, 0x20000 }, /* TCP_FLAG_SYN */
    { 78143, 0x6be, 0x2000 }, /* TCP_FLAG_URG */
    { 78143, 0x140, 0x200000 }, /* TCP_FLAG_URG */
    { 78156, 0x7fe, 0xb }, /* TCP_INFO */
    { 78165, 0x7fe, 0x24 }, /* TCP_INQ */
    { 78173, 0x7fe, 0x2b }, /* TCP_IS_MPTCP */
    { 78186, 0x7fe, 0x6 }, /* TCP_KEEPCNT */
    { 78198, 0x7fe, 0x4 }, /* TCP_KEEPIDLE */
    { 78211, 0x7fe, 0x5 }, /* TCP_KEEPINTVL */
    { 78225, 0x7fe, 0x8 }, /* TCP_LINGER2 */
    { 78237, 0x7fe, 0x2 }, /* TCP_MAXSEG */
    { 78248, 0x7fe, 0xe }, /* TCP_MD5SIG */
    { 78259, 0x7fe, 0x20 }, /* TCP_MD5SIG_EXT */
    { 78274, 0x7fe, 0x2 }, /* TCP_MD5SIG_FLAG_IFINDEX */
    { 78298, 0x7fe, 0x1 }, /* TCP_MD5SIG_FLAG_PREFIX */
    { 78321, 0x7fe, 0x50 }, /* TCP_MD5SIG_MAXKEYLEN */
    { 78342, 0x7fe, 0x218 }, /* TCP_MSS_DEFAULT */
    { 78358, 0x7fe, 0x4c4 }, /* TCP_MSS_DESIRED */
    { 78374, 0x7fe, 0x1 }, /* TCP_NLA_BUSY */
    { 78387, 0x7fe, 0x18 }, /* TCP_NLA_BYTES_NOTSENT */
    { 78409, 0x7fe, 0x13 }, /* TCP_NLA_BYTES_RETRANS */
    { 78431, 0x7fe, 0x12 }, /* TCP_NLA_BYTES_SENT */
    { 78450, 0x7fe, 0xe }, /* TCP_NLA_CA_STATE */
    { 78467, 0x7fe, 0x4 }, /* TCP_NLA_DATA_SEGS_OUT */
    { 78489, 0x7fe, 0x10 }, /* TCP_NLA_DELIVERED */
    { 78507, 0x7fe, 0x11 }, /* TCP_NLA_DELIVERED_CE */
    { 78528, 0x7fe, 0x7 }, /* TCP_NLA_DELIVERY_RATE */
    { 78550, 0x7fe, 0xc }, /* TCP_NLA_DELIVERY_RATE_APP_LMT */
    { 78580, 0x7fe, 0x14 }, /* TCP_NLA_DSACK_DUPS */
    { 78599, 0x7fe, 0x19 }, /* TCP_NLA_EDT */
    { 78611, 0x7fe, 0xa }, /* TCP_NLA_MIN_RTT */
    { 78627, 0x7fe, 0x6 }, /* TCP_NLA_PACING_RATE */
    { 78647, 0x7fe, 0x0 }, /* TCP_NLA_PAD */
    { 78659, 0x7fe, 0xb }, /* TCP_NLA_RECUR_RETRANS */
    { 78681, 0x7fe, 0x1b }, /* TCP_NLA_REHASH */
    { 78696, 0x7fe, 0x9 }, /* TCP_NLA_REORDERING */
    { 78715, 0x7fe, 0x15 }, /* TCP_NLA_REORD_SEEN */
    { 78734, 0x7fe, 0x2 }, /* TCP_NLA_RWND_LIMITED */
    { 78755, 0x7fe, 0x3 }, /* TCP_NLA_SNDBUF_LIMITED */
    { 78778, 0x7fe, 0xd }, /* TCP_NLA_SNDQ_SIZE */
    { 78796, 0x7fe, 0x8 }, /* TCP_NLA_SND_CWND */
    { 78813, 0x7fe, 0xf }, /* TCP_NLA_SND_SSTHRESH */
    { 78834, 0x7fe, 0x16 }, /* TCP_NLA_SRTT */
    { 78847, 0x7fe, 0x17 }, /* TCP_NLA_TIMEOUT_REHASH */
    { 78870, 0x7fe, 0x5 }, /* TCP_NLA_TOTAL_RETRANS */
    { 78892, 0x7fe, 0x1a }, /* TCP_NLA_TTL */
    { 78904, 0x7fe, 0x1 }, /* TCP_NODELAY */
    { 78916, 0x7fe, 0x19 }, /* TCP_NOTSENT_LOWAT */
    { 78934, 0x7fe, 0x0 }, /* TCP_NO_QUEUE */
    { 78947, 0x7fe, 0x3 }, /* TCP_QUEUES_NR */
    { 78961, 0x7fe, 0x15 }, /* TCP_QUEUE_SEQ */
    { 78975, 0x7fe, 0xc }, /* TCP_QUICKACK */
    { 78988, 0x7fe, 0x1 }, /* TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT */
    { 79029, 0x7fe, 0x1 }, /* TCP_RECV_QUEUE */
    { 79044, 0x7fe, 0x13 }, /* TCP_REPAIR */
    { 79055, 0x7fe, 0x0 }, /* TCP_REPAIR_OFF */
    { 79070, 0x7fe, 0xffffffffffffffff }, /* TCP_REPAIR_OFF_NO_WP */
    { 79091, 0x7fe, 0x1 }, /* TCP_REPAIR_ON */
    { 79105, 0x7fe, 0x16 }, /* TCP_REPAIR_OPTIONS */
    { 79124, 0x7fe, 0x14 }, /* TCP_REPAIR_QUEUE */
    { 79141, 0x7fe, 0x1d }, /* TCP_REPAIR_WINDOW */
    { 79159, 0x7fe, 0x2c }, /* TCP_RTO_MAX_MS */
    { 79174, 0x7fe, 0x2d }, /* TCP_RTO_MIN_US */
    { 79189, 0x7fe, 0x1c }, /* TCP_SAVED_SYN */
    { 79203, 0x7fe, 0x1b }, /* TCP_SAVE_SYN */
    { 79216, 0x7fe, 0x2 }, /* TCP_SEND_QUEUE */
    { 79231, 0x7fe, 0x7 }, /* TCP_SYNCNT */
    { 79242, 0x7fe, 0x11 }, /* TCP_THIN_DUPACK */
    { 79258, 0x7fe, 0x10 }, /* TCP_THIN_LINEAR_TIMEOUTS */
    { 79283, 0x7fe, 0x18 }, /* TCP_TIMESTAMP */
    { 79297, 0x7fe, 0x25 }, /* TCP_TX_DELAY */
    { 79310, 0x7fe, 0x1f }, /* TCP_ULP */
    { 79318, 0x7fe, 0x12 }, /* TCP_USER_TIMEOUT */
    { 79335, 0x7fe, 0xa }, /* TCP_WINDOW_CLAMP */
    { 79352, 0x7fe, 0x23 }, /* TCP_ZEROCOPY_RECEIVE */
    { 79373, 0x5fe, 0x1 }, /* TCSADRAIN */
    { 79373, 0x200, 0x540f }, /* TCSADRAIN */
    { 79383, 0x5fe, 0x2 }, /* TCSAFLUSH */
    { 79383, 0x200, 0x5410 }, /* TCSAFLUSH */
    { 79393, 0x5fe, 0x0 }, /* TCSANOW */
    { 79393, 0x200, 0x540e }, /* TCSANOW */
    { 79401, 0x47e, 0x5409 }, /* TCSBRK */
    { 79401, 0x180, 0x2000741d }, /* TCSBRK */
    { 79401, 0x200, 0x5405 }, /* TCSBRK */
    { 79408, 0x5fe, 0x5425 }, /* TCSBRKP */
    { 79408, 0x200, 0x5486 }, /* TCSBRKP */
    { 79416, 0x47e, 0x5406 }, /* TCSETA */
    { 79416, 0x180, 0x80147418 }, /* TCSETA */
    { 79416, 0x200, 0x5402 }, /* TCSETA */
    { 79423, 0x47e, 0x5408 }, /* TCSETAF */
    { 79423, 0x180, 0x8014741c }, /* TCSETAF */
    { 79423, 0x200, 0x5404 }, /* TCSETAF */
    { 79431, 0x47e, 0x5407 }, /* TCSETAW */
    { 79431, 0x180, 0x80147419 }, /* TCSETAW */
    { 79431, 0x200, 0x5403 }, /* TCSETAW */
    { 79439, 0x47e, 0x5402 }, /* TCSETS */
    { 79439, 0x180, 0x802c7414 }, /* TCSETS */
    { 79439, 0x200, 0x540e }, /* TCSETS */
    { 79446, 0x47e, 0x402c542b }, /* TCSETS2 */
    { 79446, 0x200, 0x8030542b }, /* TCSETS2 */
    { 79454, 0x47e, 0x5404 }, /* TCSETSF */
    { 79454, 0x180, 0x802c7416 }, /* TCSETSF */
    { 79454, 0x200, 0x5410 }, /* TCSETSF */
    { 79462, 0x47e, 0x402c542d }, /* TCSETSF2 */
    { 79462, 0x200, 0x8030542d }, /* TCSETSF2 */
    { 79471, 0x47e, 0x5403 }, /* TCSETSW */
    { 79471, 0x180, 0x802c7415 }, /* TCSETSW */
    { 79471, 0x200, 0x540f }, /* TCSETSW */
    { 79479, 0x47e, 0x402c542c }, /* TCSETSW2 */
    { 79479, 0x200, 0x8030542c }, /* TCSETSW2 */
    { 79488, 0x47e, 0x5433 }, /* TCSETX */
    { 79495, 0x47e, 0x5434 }, /* TCSETXF */
    { 79503, 0x47e, 0x5435 }, /* TCSETXW */
    { 79511, 0x47e, 0x540a }, /* TCXONC */
    { 79511, 0x180, 0x2000741e }, /* TCXONC */
    { 79511, 0x200, 0x5406 }, /* TCXONC */
    { 79518, 0x7fe, 0x80000 }, /* TFD_CLOEXEC */
    { 79530, 0x47e, 0x40085400 }, /* TFD_IOC_SET_TICKS */
    { 79530, 0x380, 0x80085400 }, /* TFD_IOC_SET_TICKS */
    { 79548, 0x5fe, 0x800 }, /* TFD_NONBLOCK */
    { 79548, 0x200, 0x80 }, /* TFD_NONBLOCK */
    { 79561, 0x7fe, 0x1 }, /* TFD_TIMER_ABSTIME */
    { 79579, 0x7fe, 0x2 }, /* TFD_TIMER_CANCEL_ON_SET */
    { 79603, 0x7fe, 0x1 }, /* TIMER_ABSTIME */
    { 79617, 0x7fe, 0x5428 }, /* TIOCCBRK */
    { 79626, 0x5fe, 0x541d }, /* TIOCCONS */
    { 79626, 0x200, 0x80047478 }, /* TIOCCONS */
    { 79635, 0x5fe, 0x540c }, /* TIOCEXCL */
    { 79635, 0x200, 0x740d }, /* TIOCEXCL */
    { 79644, 0x47e, 0x80045432 }, /* TIOCGDEV */
    { 79644, 0x380, 0x40045432 }, /* TIOCGDEV */
    { 79653, 0x180, 0x40067412 }, /* TIOCGETC */
    { 79662, 0x5fe, 0x5424 }, /* TIOCGETD */
    { 79662, 0x200, 0x7400 }, /* TIOCGETD */
    { 79671, 0x180, 0x40067408 }, /* TIOCGETP */
    { 79671, 0x200, 0x7408 }, /* TIOCGETP */
    { 79680, 0x47e, 0x80045440 }, /* TIOCGEXCL */
    { 79680, 0x380, 0x40045440 }, /* TIOCGEXCL */
    { 79690, 0x5fe, 0x545d }, /* TIOCGICOUNT */
    { 79690, 0x200, 0x5492 }, /* TIOCGICOUNT */
    { 79702, 0x47e, 0x80285442 }, /* TIOCGISO7816 */
    { 79702, 0x380, 0x40285442 }, /* TIOCGISO7816 */
    { 79715, 0x5fe, 0x5456 }, /* TIOCGLCKTRMIOS */
    { 79715, 0x200, 0x548b }, /* TIOCGLCKTRMIOS */
    { 79730, 0x180, 0x40067474 }, /* TIOCGLTC */
    { 79730, 0x200, 0x7474 }, /* TIOCGLTC */
    { 79739, 0x47e, 0x540f }, /* TIOCGPGRP */
    { 79739, 0x380, 0x40047477 }, /* TIOCGPGRP */
    { 79749, 0x47e, 0x80045438 }, /* TIOCGPKT */
    { 79749, 0x380, 0x40045438 }, /* TIOCGPKT */
    { 79758, 0x47e, 0x80045439 }, /* TIOCGPTLCK */
    { 79758, 0x380, 0x40045439 }, /* TIOCGPTLCK */
    { 79769, 0x47e, 0x80045430 }, /* TIOCGPTN */
    { 79769, 0x380, 0x40045430 }, /* TIOCGPTN */
    { 79778, 0x47e, 0x5441 }, /* TIOCGPTPEER */
    { 79778, 0x380, 0x20005441 }, /* TIOCGPTPEER */
    { 79790, 0x5fe, 0x542e }, /* TIOCGRS485 */
    { 79790, 0x200, 0x4020542e }, /* TIOCGRS485 */
    { 79801, 0x5fe, 0x541e }, /* TIOCGSERIAL */
    { 79801, 0x200, 0x5484 }, /* TIOCGSERIAL */
    { 79813, 0x5fe, 0x5429 }, /* TIOCGSID */
    { 79813, 0x200, 0x7416 }, /* TIOCGSID */
    { 79822, 0x5fe, 0x5419 }, /* TIOCGSOFTCAR */
    { 79822, 0x200, 0x5481 }, /* TIOCGSOFTCAR */
    { 79835, 0x47e, 0x5413 }, /* TIOCGWINSZ */
    { 79835, 0x380, 0x40087468 }, /* TIOCGWINSZ */
    { 79846, 0x47e, 0x541b }, /* TIOCINQ */
    { 79846, 0x180, 0x4004667f }, /* TIOCINQ */
    { 79846, 0x200, 0x467f }, /* TIOCINQ */
    { 79854, 0x5fe, 0x541c }, /* TIOCLINUX */
    { 79854, 0x200, 0x5483 }, /* TIOCLINUX */
    { 79864, 0x5fe, 0x5417 }, /* TIOCMBIC */
    { 79864, 0x200, 0x741c }, /* TIOCMBIC */
    { 79873, 0x5fe, 0x5416 }, /* TIOCMBIS */
    { 79873, 0x200, 0x741b }, /* TIOCMBIS */
    { 79882, 0x5fe, 0x5415 }, /* TIOCMGET */
    { 79882, 0x200, 0x741d }, /* TIOCMGET */
    { 79891, 0x5fe, 0x545c }, /* TIOCMIWAIT */
    { 79891, 0x200, 0x5491 }, /* TIOCMIWAIT */
    { 79902, 0x5fe, 0x5418 }, /* TIOCMSET */
    { 79902, 0x200, 0x741a }, /* TIOCMSET */
    { 79911, 0x5fe, 0x40 }, /* TIOCM_CAR */
    { 79911, 0x200, 0x100 }, /* TIOCM_CAR */
    { 79921, 0x5fe, 0x40 }, /* TIOCM_CD */
    { 79921, 0x200, 0x100 }, /* TIOCM_CD */
    { 79930, 0x5fe, 0x20 }, /* TIOCM_CTS */
    { 79930, 0x200, 0x40 }, /* TIOCM_CTS */
    { 79940, 0x5fe, 0x100 }, /* TIOCM_DSR */
    { 79940, 0x200, 0x400 }, /* TIOCM_DSR */
    { 79950, 0x7fe, 0x2 }, /* TIOCM_DTR */
    { 79960, 0x7fe, 0x1 }, /* TIOCM_LE */
    { 79969, 0x7fe, 0x8000 }, /* TIOCM_LOOP */
    { 79980, 0x7fe, 0x2000 }, /* TIOCM_OUT1 */
    { 79991, 0x7fe, 0x4000 }, /* TIOCM_OUT2 */
    { 80002, 0x5fe, 0x80 }, /* TIOCM_RI */
    { 80002, 0x200, 0x200 }, /* TIOCM_RI */
    { 80011, 0x5fe, 0x80 }, /* TIOCM_RNG */
    { 80011, 0x200, 0x200 }, /* TIOCM_RNG */
    { 80021, 0x7fe, 0x4 }, /* TIOCM_RTS */
    { 80031, 0x5fe, 0x10 }, /* TIOCM_SR */
    { 80031, 0x200, 0x20 }, /* TIOCM_SR */
    { 80040, 0x5fe, 0x8 }, /* TIOCM_ST */
    { 80040, 0x200, 0x10 }, /* TIOCM_ST */
    { 80049, 0x5fe, 0x5422 }, /* TIOCNOTTY */
    { 80049, 0x200, 0x5471 }, /* TIOCNOTTY */
    { 80059, 0x5fe, 0x540d }, /* TIOCNXCL */
    { 80059, 0x200, 0x740e }, /* TIOCNXCL */
    { 80068, 0x47e, 0x5411 }, /* TIOCOUTQ */
    { 80068, 0x180, 0x40047473 }, /* TIOCOUTQ */
    { 80068, 0x200, 0x7472 }, /* TIOCOUTQ */
    { 80077, 0x5fe, 0x5420 }, /* TIOCPKT */
    { 80077, 0x200, 0x5470 }, /* TIOCPKT */
    { 80085, 0x7fe, 0x0 }, /* TIOCPKT_DATA */
    { 80098, 0x7fe, 0x20 }, /* TIOCPKT_DOSTOP */
    { 80113, 0x7fe, 0x1 }, /* TIOCPKT_FLUSHREAD */
    { 80131, 0x7fe, 0x2 }, /* TIOCPKT_FLUSHWRITE */
    { 80150, 0x7fe, 0x40 }, /* TIOCPKT_IOCTL */
    { 80164, 0x7fe, 0x10 }, /* TIOCPKT_NOSTOP */
    { 80179, 0x7fe, 0x8 }, /* TIOCPKT_START */
    { 80193, 0x7fe, 0x4 }, /* TIOCPKT_STOP */
    { 80206, 0x7fe, 0x5427 }, /* TIOCSBRK */
    { 80215, 0x5fe, 0x540e }, /* TIOCSCTTY */
    { 80215, 0x200, 0x5480 }, /* TIOCSCTTY */
    { 80225, 0x5fe, 0x5453 }, /* TIOCSERCONFIG */
    { 80225, 0x200, 0x5488 }, /* TIOCSERCONFIG */
    { 80239, 0x5fe, 0x5459 }, /* TIOCSERGETLSR */
    { 80239, 0x200, 0x548e }, /* TIOCSERGETLSR */
    { 80253, 0x5fe, 0x545a }, /* TIOCSERGETMULTI */
    { 80253, 0x200, 0x548f }, /* TIOCSERGETMULTI */
    { 80269, 0x5fe, 0x5458 }, /* TIOCSERGSTRUCT */
    { 80269, 0x200, 0x548d }, /* TIOCSERGSTRUCT */
    { 80284, 0x5fe, 0x5454 }, /* TIOCSERGWILD */
    { 80284, 0x200, 0x5489 }, /* TIOCSERGWILD */
    { 80297, 0x5fe, 0x545b }, /* TIOCSERSETMULTI */
    { 80297, 0x200, 0x5490 }, /* TIOCSERSETMULTI */
    { 80313, 0x5fe, 0x5455 }, /* TIOCSERSWILD */
    { 80313, 0x200, 0x548a }, /* TIOCSERSWILD */
    { 80326, 0x7fe, 0x1 }, /* TIOCSER_TEMT */
    { 80339, 0x180, 0x80067411 }, /* TIOCSETC */
    { 80348, 0x5fe, 0x5423 }, /* TIOCSETD */
    { 80348, 0x200, 0x7401 }, /* TIOCSETD */
    { 80357, 0x180, 0x8006740a }, /* TIOCSETN */
    { 80357, 0x200, 0x740a }, /* TIOCSETN */
    { 80366, 0x180, 0x80067409 }, /* TIOCSETP */
    { 80366, 0x200, 0x7409 }, /* TIOCSETP */
    { 80375, 0x47e, 0x40045436 }, /* TIOCSIG */
    { 80375, 0x380, 0x80045436 }, /* TIOCSIG */
    { 80383, 0x7fe, 0xc0285443 }, /* TIOCSISO7816 */
    { 80396, 0x5fe, 0x5457 }, /* TIOCSLCKTRMIOS */
    { 80396, 0x200, 0x548c }, /* TIOCSLCKTRMIOS */
    { 80411, 0x180, 0x80067475 }, /* TIOCSLTC */
    { 80411, 0x200, 0x7475 }, /* TIOCSLTC */
    { 80420, 0x47e, 0x5410 }, /* TIOCSPGRP */
    { 80420, 0x380, 0x80047476 }, /* TIOCSPGRP */
    { 80430, 0x47e, 0x40045431 }, /* TIOCSPTLCK */
    { 80430, 0x380, 0x80045431 }, /* TIOCSPTLCK */
    { 80441, 0x5fe, 0x542f }, /* TIOCSRS485 */
    { 80441, 0x200, 0xc020542f }, /* TIOCSRS485 */
    { 80452, 0x5fe, 0x541f }, /* TIOCSSERIAL */
    { 80452, 0x200, 0x5485 }, /* TIOCSSERIAL */
    { 80464, 0x5fe, 0x541a }, /* TIOCSSOFTCAR */
    { 80464, 0x200, 0x5482 }, /* TIOCSSOFTCAR */
    { 80477, 0x180, 0x2000746e }, /* TIOCSTART */
    { 80487, 0x5fe, 0x5412 }, /* TIOCSTI */
    { 80487, 0x200, 0x5472 }, /* TIOCSTI */
    { 80495, 0x180, 0x2000746f }, /* TIOCSTOP */
    { 80504, 0x47e, 0x5414 }, /* TIOCSWINSZ */
    { 80504, 0x380, 0x80087467 }, /* TIOCSWINSZ */
    { 80515, 0x7fe, 0x5437 }, /* TIOCVHANGUP */
    { 80527, 0x46a, 0x401054d5 }, /* TUNATTACHFILTER */
    { 80527, 0x014, 0x400854d5 }, /* TUNATTACHFILTER */
    { 80527, 0x380, 0x801054d5 }, /* TUNATTACHFILTER */
    { 80543, 0x46a, 0x401054d6 }, /* TUNDETACHFILTER */
    { 80543, 0x014, 0x400854d6 }, /* TUNDETACHFILTER */
    { 80543, 0x380, 0x801054d6 }, /* TUNDETACHFILTER */
    { 80559, 0x47e, 0x54e3 }, /* TUNGETDEVNETNS */
    { 80559, 0x380, 0x200054e3 }, /* TUNGETDEVNETNS */
    { 80574, 0x47e, 0x800454cf }, /* TUNGETFEATURES */
    { 80574, 0x380, 0x400454cf }, /* TUNGETFEATURES */
    { 80589, 0x46a, 0x801054db }, /* TUNGETFILTER */
    { 80589, 0x014, 0x800854db }, /* TUNGETFILTER */
    { 80589, 0x380, 0x401054db }, /* TUNGETFILTER */
    { 80602, 0x47e, 0x800454d2 }, /* TUNGETIFF */
    { 80602, 0x380, 0x400454d2 }, /* TUNGETIFF */
    { 80612, 0x47e, 0x800454d3 }, /* TUNGETSNDBUF */
    { 80612, 0x380, 0x400454d3 }, /* TUNGETSNDBUF */
    { 80625, 0x47e, 0x800454df }, /* TUNGETVNETBE */
    { 80625, 0x380, 0x400454df }, /* TUNGETVNETBE */
    { 80638, 0x47e, 0x800454d7 }, /* TUNGETVNETHDRSZ */
    { 80638, 0x380, 0x400454d7 }, /* TUNGETVNETHDRSZ */
    { 80654, 0x47e, 0x800454dd }, /* TUNGETVNETLE */
    { 80654, 0x380, 0x400454dd }, /* TUNGETVNETLE */
    { 80667, 0x47e, 0x400454e2 }, /* TUNSETCARRIER */
    { 80667, 0x380, 0x800454e2 }, /* TUNSETCARRIER */
    { 80681, 0x47e, 0x400454c9 }, /* TUNSETDEBUG */
    { 80681, 0x380, 0x800454c9 }, /* TUNSETDEBUG */
    { 80693, 0x47e, 0x800454e1 }, /* TUNSETFILTEREBPF */
    { 80693, 0x380, 0x400454e1 }, /* TUNSETFILTEREBPF */
    { 80710, 0x47e, 0x400454ce }, /* TUNSETGROUP */
    { 80710, 0x380, 0x800454ce }, /* TUNSETGROUP */
    { 80722, 0x47e, 0x400454ca }, /* TUNSETIFF */
    { 80722, 0x380, 0x800454ca }, /* TUNSETIFF */
    { 80732, 0x47e, 0x400454da }, /* TUNSETIFINDEX */
    { 80732, 0x380, 0x800454da }, /* TUNSETIFINDEX */
    { 80746, 0x47e, 0x400454cd }, /* TUNSETLINK */
    { 80746, 0x380, 0x800454cd }, /* TUNSETLINK */
    { 80757, 0x47e, 0x400454c8 }, /* TUNSETNOCSUM */
    { 80757, 0x380, 0x800454c8 }, /* TUNSETNOCSUM */
    { 80770, 0x47e, 0x400454d0 }, /* TUNSETOFFLOAD */
    { 80770, 0x380, 0x800454d0 }, /* TUNSETOFFLOAD */
    { 80784, 0x47e, 0x400454cc }, /* TUNSETOWNER */
    { 80784, 0x380, 0x800454cc }, /* TUNSETOWNER */
    { 80796, 0x47e, 0x400454cb }, /* TUNSETPERSIST */
    { 80796, 0x380, 0x800454cb }, /* TUNSETPERSIST */
    { 80810, 0x47e, 0x400454d9 }, /* TUNSETQUEUE */
    { 80810, 0x380, 0x800454d9 }, /* TUNSETQUEUE */
    { 80822, 0x47e, 0x400454d4 }, /* TUNSETSNDBUF */
    { 80822, 0x380, 0x800454d4 }, /* TUNSETSNDBUF */
    { 80835, 0x47e, 0x800454e0 }, /* TUNSETSTEERINGEBPF */
    { 80835, 0x380, 0x400454e0 }, /* TUNSETSTEERINGEBPF */
    { 80854, 0x47e, 0x400454d1 }, /* TUNSETTXFILTER */
    { 80854, 0x380, 0x800454d1 }, /* TUNSETTXFILTER */
    { 80869, 0x47e, 0x400454de }, /* TUNSETVNETBE */
    { 80869, 0x380, 0x800454de }, /* TUNSETVNETBE */
    { 80882, 0x47e, 0x400454d8 }, /* TUNSETVNETHDRSZ */
    { 80882, 0x380, 0x800454d8 }, /* TUNSETVNETHDRSZ */
    { 80898, 0x47e, 0x400454dc }, /* TUNSETVNETLE */
    { 80898, 0x380, 0x800454dc }, /* TUNSETVNETLE */
    { 80911, 0x7fe, 0x1 }, /* TUN_FLT_ALLMULTI */
    { 80928, 0x7fe, 0x1 }, /* TUN_F_CSUM */
    { 80939, 0x7fe, 0x2 }, /* TUN_F_TSO4 */
    { 80950, 0x7fe, 0x4 }, /* TUN_F_TSO6 */
    { 80961, 0x7fe, 0x8 }, /* TUN_F_TSO_ECN */
    { 80975, 0x7fe, 0x80 }, /* TUN_F_UDP_TUNNEL_GSO */
    { 80996, 0x7fe, 0x100 }, /* TUN_F_UDP_TUNNEL_GSO_CSUM */
    { 81022, 0x7fe, 0x10 }, /* TUN_F_UFO */
    { 81032, 0x7fe, 0x20 }, /* TUN_F_USO4 */
    { 81043, 0x7fe, 0x40 }, /* TUN_F_USO6 */
    { 81054, 0x7fe, 0x1 }, /* TUN_PKT_STRIP */
    { 81068, 0x7fe, 0x1f4 }, /* TUN_READQ_SIZE */
    { 81083, 0x7fe, 0x2 }, /* TUN_TAP_DEV */
    { 81095, 0x7fe, 0x1 }, /* TUN_TUN_DEV */
    { 81107, 0x7fe, 0x1 }, /* TUN_TX_TIMESTAMP */
    { 81124, 0x7fe, 0xf }, /* TUN_TYPE_MASK */
    { 81138, 0x47e, 0x40186f40 }, /* UBI_IOCATT */
    { 81138, 0x380, 0x80186f40 }, /* UBI_IOCATT */
    { 81149, 0x47e, 0x40046f41 }, /* UBI_IOCDET */
    { 81149, 0x380, 0x80046f41 }, /* UBI_IOCDET */
    { 81160, 0x47e, 0x40044f02 }, /* UBI_IOCEBCH */
    { 81160, 0x380, 0x80044f02 }, /* UBI_IOCEBCH */
    { 81172, 0x47e, 0x40044f01 }, /* UBI_IOCEBER */
    { 81172, 0x380, 0x80044f01 }, /* UBI_IOCEBER */
    { 81184, 0x47e, 0x80044f05 }, /* UBI_IOCEBISMAP */
    { 81184, 0x380, 0x40044f05 }, /* UBI_IOCEBISMAP */
    { 81199, 0x47e, 0x40084f03 }, /* UBI_IOCEBMAP */
    { 81199, 0x380, 0x80084f03 }, /* UBI_IOCEBMAP */
    { 81212, 0x47e, 0x40044f04 }, /* UBI_IOCEBUNMAP */
    { 81212, 0x380, 0x80044f04 }, /* UBI_IOCEBUNMAP */
    { 81227, 0x7fe, 0xc01c6f06 }, /* UBI_IOCECNFO */
    { 81240, 0x47e, 0x40986f00 }, /* UBI_IOCMKVOL */
    { 81240, 0x380, 0x80986f00 }, /* UBI_IOCMKVOL */
    { 81253, 0x47e, 0x40046f01 }, /* UBI_IOCRMVOL */
    { 81253, 0x380, 0x80046f01 }, /* UBI_IOCRMVOL */
    { 81266, 0x47e, 0x51106f03 }, /* UBI_IOCRNVOL */
    { 81266, 0x380, 0x91106f03 }, /* UBI_IOCRNVOL */
    { 81279, 0x47e, 0x40046f04 }, /* UBI_IOCRPEB */
    { 81279, 0x380, 0x80046f04 }, /* UBI_IOCRPEB */
    { 81291, 0x47e, 0x400c6f02 }, /* UBI_IOCRSVOL */
    { 81291, 0x380, 0x800c6f02 }, /* UBI_IOCRSVOL */
    { 81304, 0x47e, 0x40104f06 }, /* UBI_IOCSETVOLPROP */
    { 81304, 0x380, 0x80104f06 }, /* UBI_IOCSETVOLPROP */
    { 81322, 0x47e, 0x40046f05 }, /* UBI_IOCSPEB */
    { 81322, 0x380, 0x80046f05 }, /* UBI_IOCSPEB */
    { 81334, 0x47e, 0x40804f07 }, /* UBI_IOCVOLCRBLK */
    { 81334, 0x380, 0x80804f07 }, /* UBI_IOCVOLCRBLK */
    { 81350, 0x47e, 0x4f08 }, /* UBI_IOCVOLRMBLK */
    { 81350, 0x380, 0x20004f08 }, /* UBI_IOCVOLRMBLK */
    { 81366, 0x47e, 0x40084f00 }, /* UBI_IOCVOLUP */
    { 81366, 0x380, 0x80084f00 }, /* UBI_IOCVOLUP */
    { 81379, 0x7fe, 0x6f }, /* UBI_IOC_MAGIC */
    { 81393, 0x47e, 0x40187542 }, /* UDMABUF_CREATE */
    { 81393, 0x380, 0x80187542 }, /* UDMABUF_CREATE */
    { 81408, 0x47e, 0x40087543 }, /* UDMABUF_CREATE_LIST */
    { 81408, 0x380, 0x80087543 }, /* UDMABUF_CREATE_LIST */
    { 81428, 0x7fe, 0x1 }, /* UDMABUF_FLAGS_CLOEXEC */
    { 81450, 0x7fe, 0x1 }, /* UDP_CORK */
    { 81459, 0x7fe, 0x64 }, /* UDP_ENCAP */
    { 81469, 0x7fe, 0x2 }, /* UDP_ENCAP_ESPINUDP */
    { 81488, 0x7fe, 0x1 }, /* UDP_ENCAP_ESPINUDP_NON_IKE */
    { 81515, 0x7fe, 0x4 }, /* UDP_ENCAP_GTP0 */
    { 81530, 0x7fe, 0x5 }, /* UDP_ENCAP_GTP1U */
    { 81546, 0x7fe, 0x3 }, /* UDP_ENCAP_L2TPINUDP */
    { 81566, 0x7fe, 0x8 }, /* UDP_ENCAP_OVPNINUDP */
    { 81586, 0x7fe, 0x6 }, /* UDP_ENCAP_RXRPC */
    { 81602, 0x7fe, 0x68 }, /* UDP_GRO */
    { 81610, 0x7fe, 0x66 }, /* UDP_NO_CHECK6_RX */
    { 81627, 0x7fe, 0x65 }, /* UDP_NO_CHECK6_TX */
    { 81644, 0x7fe, 0x67 }, /* UDP_SEGMENT */
    { 81656, 0x7fe, 0xc018aa3f }, /* UFFDIO_API */
    { 81667, 0x7fe, 0xc020aa07 }, /* UFFDIO_CONTINUE */
    { 81683, 0x7fe, 0x1 }, /* UFFDIO_CONTINUE_MODE_DONTWAKE */
    { 81713, 0x7fe, 0x2 }, /* UFFDIO_CONTINUE_MODE_WP */
    { 81737, 0x7fe, 0xc028aa03 }, /* UFFDIO_COPY */
    { 81749, 0x7fe, 0x1 }, /* UFFDIO_COPY_MODE_DONTWAKE */
    { 81775, 0x7fe, 0x2 }, /* UFFDIO_COPY_MODE_WP */
    { 81795, 0x7fe, 0xc028aa05 }, /* UFFDIO_MOVE */
    { 81807, 0x7fe, 0x2 }, /* UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES */
    { 81840, 0x7fe, 0x1 }, /* UFFDIO_MOVE_MODE_DONTWAKE */
    { 81866, 0x7fe, 0xc020aa08 }, /* UFFDIO_POISON */
    { 81880, 0x7fe, 0x1 }, /* UFFDIO_POISON_MODE_DONTWAKE */
    { 81908, 0x7fe, 0xc020aa00 }, /* UFFDIO_REGISTER */
    { 81924, 0x7fe, 0x4 }, /* UFFDIO_REGISTER_MODE_MINOR */
    { 81951, 0x7fe, 0x1 }, /* UFFDIO_REGISTER_MODE_MISSING */
    { 81980, 0x7fe, 0x2 }, /* UFFDIO_REGISTER_MODE_WP */
    { 82004, 0x47e, 0x8010aa01 }, /* UFFDIO_UNREGISTER */
    { 82004, 0x380, 0x4010aa01 }, /* UFFDIO_UNREGISTER */
    { 82022, 0x47e, 0x8010aa02 }, /* UFFDIO_WAKE */
    { 82022, 0x380, 0x4010aa02 }, /* UFFDIO_WAKE */
    { 82034, 0x7fe, 0xc018aa06 }, /* UFFDIO_WRITEPROTECT */
    { 82054, 0x7fe, 0x2 }, /* UFFDIO_WRITEPROTECT_MODE_DONTWAKE */
    { 82088, 0x7fe, 0x1 }, /* UFFDIO_WRITEPROTECT_MODE_WP */
    { 82116, 0x7fe, 0xc020aa04 }, /* UFFDIO_ZEROPAGE */
    { 82132, 0x7fe, 0x1 }, /* UFFDIO_ZEROPAGE_MODE_DONTWAKE */
    { 82162, 0x7fe, 0xaa }, /* UFFD_API */
    { 82171, 0x7fe, 0x1ffff }, /* UFFD_API_FEATURES */
    { 82189, 0x7fe, 0x8000000000000003 }, /* UFFD_API_IOCTLS */
    { 82205, 0x7fe, 0x1fc }, /* UFFD_API_RANGE_IOCTLS */
    { 82227, 0x7fe, 0x1cc }, /* UFFD_API_RANGE_IOCTLS_BASIC */
    { 82255, 0x7fe, 0x7 }, /* UFFD_API_REGISTER_MODES */
    { 82279, 0x7fe, 0x13 }, /* UFFD_EVENT_FORK */
    { 82295, 0x7fe, 0x12 }, /* UFFD_EVENT_PAGEFAULT */
    { 82316, 0x7fe, 0x14 }, /* UFFD_EVENT_REMAP */
    { 82333, 0x7fe, 0x15 }, /* UFFD_EVENT_REMOVE */
    { 82351, 0x7fe, 0x16 }, /* UFFD_EVENT_UNMAP */
    { 82368, 0x7fe, 0x2 }, /* UFFD_FEATURE_EVENT_FORK */
    { 82392, 0x7fe, 0x4 }, /* UFFD_FEATURE_EVENT_REMAP */
    { 82417, 0x7fe, 0x8 }, /* UFFD_FEATURE_EVENT_REMOVE */
    { 82443, 0x7fe, 0x40 }, /* UFFD_FEATURE_EVENT_UNMAP */
    { 82468, 0x7fe, 0x800 }, /* UFFD_FEATURE_EXACT_ADDRESS */
    { 82495, 0x7fe, 0x200 }, /* UFFD_FEATURE_MINOR_HUGETLBFS */
    { 82524, 0x7fe, 0x400 }, /* UFFD_FEATURE_MINOR_SHMEM */
    { 82549, 0x7fe, 0x10 }, /* UFFD_FEATURE_MISSING_HUGETLBFS */
    { 82580, 0x7fe, 0x20 }, /* UFFD_FEATURE_MISSING_SHMEM */
    { 82607, 0x7fe, 0x10000 }, /* UFFD_FEATURE_MOVE */
    { 82625, 0x7fe, 0x1 }, /* UFFD_FEATURE_PAGEFAULT_FLAG_WP */
    { 82656, 0x7fe, 0x4000 }, /* UFFD_FEATURE_POISON */
    { 82676, 0x7fe, 0x80 }, /* UFFD_FEATURE_SIGBUS */
    { 82696, 0x7fe, 0x100 }, /* UFFD_FEATURE_THREAD_ID */
    { 82719, 0x7fe, 0x8000 }, /* UFFD_FEATURE_WP_ASYNC */
    { 82741, 0x7fe, 0x1000 }, /* UFFD_FEATURE_WP_HUGETLBFS_SHMEM */
    { 82773, 0x7fe, 0x2000 }, /* UFFD_FEATURE_WP_UNPOPULATED */
    { 82801, 0x7fe, 0x4 }, /* UFFD_PAGEFAULT_FLAG_MINOR */
    { 82827, 0x7fe, 0x2 }, /* UFFD_PAGEFAULT_FLAG_WP */
    { 82850, 0x7fe, 0x1 }, /* UFFD_PAGEFAULT_FLAG_WRITE */
    { 82876, 0x7fe, 0x1 }, /* UFFD_USER_MODE_ONLY */
    { 82896, 0x47e, 0x401c5504 }, /* UI_ABS_SETUP */
    { 82896, 0x380, 0x801c5504 }, /* UI_ABS_SETUP */
    { 82909, 0x7fe, 0xc00c55ca }, /* UI_BEGIN_FF_ERASE */
    { 82927, 0x7ea, 0xc06855c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 82927, 0x014, 0xc06055c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 82946, 0x47e, 0x5501 }, /* UI_DEV_CREATE */
    { 82946, 0x380, 0x20005501 }, /* UI_DEV_CREATE */
    { 82960, 0x47e, 0x5502 }, /* UI_DEV_DESTROY */
    { 82960, 0x380, 0x20005502 }, /* UI_DEV_DESTROY */
    { 82975, 0x47e, 0x405c5503 }, /* UI_DEV_SETUP */
    { 82975, 0x380, 0x805c5503 }, /* UI_DEV_SETUP */
    { 82988, 0x47e, 0x400c55cb }, /* UI_END_FF_ERASE */
    { 82988, 0x380, 0x800c55cb }, /* UI_END_FF_ERASE */
    { 83004, 0x46a, 0x406855c9 }, /* UI_END_FF_UPLOAD */
    { 83004, 0x014, 0x406055c9 }, /* UI_END_FF_UPLOAD */
    { 83004, 0x380, 0x806855c9 }, /* UI_END_FF_UPLOAD */
    { 83021, 0x7fe, 0x2 }, /* UI_FF_ERASE */
    { 83033, 0x7fe, 0x1 }, /* UI_FF_UPLOAD */
    { 83046, 0x47e, 0x8004552d }, /* UI_GET_VERSION */
    { 83046, 0x380, 0x4004552d }, /* UI_GET_VERSION */
    { 83061, 0x47e, 0x40045567 }, /* UI_SET_ABSBIT */
    { 83061, 0x380, 0x80045567 }, /* UI_SET_ABSBIT */
    { 83075, 0x47e, 0x40045564 }, /* UI_SET_EVBIT */
    { 83075, 0x380, 0x80045564 }, /* UI_SET_EVBIT */
    { 83088, 0x47e, 0x4004556b }, /* UI_SET_FFBIT */
    { 83088, 0x380, 0x8004556b }, /* UI_SET_FFBIT */
    { 83101, 0x47e, 0x40045565 }, /* UI_SET_KEYBIT */
    { 83101, 0x380, 0x80045565 }, /* UI_SET_KEYBIT */
    { 83115, 0x47e, 0x40045569 }, /* UI_SET_LEDBIT */
    { 83115, 0x380, 0x80045569 }, /* UI_SET_LEDBIT */
    { 83129, 0x47e, 0x40045568 }, /* UI_SET_MSCBIT */
    { 83129, 0x380, 0x80045568 }, /* UI_SET_MSCBIT */
    { 83143, 0x46a, 0x4008556c }, /* UI_SET_PHYS */
    { 83143, 0x014, 0x4004556c }, /* UI_SET_PHYS */
    { 83143, 0x380, 0x8008556c }, /* UI_SET_PHYS */
    { 83155, 0x47e, 0x4004556e }, /* UI_SET_PROPBIT */
    { 83155, 0x380, 0x8004556e }, /* UI_SET_PROPBIT */
    { 83170, 0x47e, 0x40045566 }, /* UI_SET_RELBIT */
    { 83170, 0x380, 0x80045566 }, /* UI_SET_RELBIT */
    { 83184, 0x47e, 0x4004556a }, /* UI_SET_SNDBIT */
    { 83184, 0x380, 0x8004556a }, /* UI_SET_SNDBIT */
    { 83198, 0x47e, 0x4004556d }, /* UI_SET_SWBIT */
    { 83198, 0x380, 0x8004556d }, /* UI_SET_SWBIT */
    { 83211, 0x47e, 0x8008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 83211, 0x380, 0x4008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 83234, 0x47e, 0x5522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 83234, 0x380, 0x20005522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 83257, 0x7ea, 0xc0185502 }, /* USBDEVFS_BULK */
    { 83257, 0x014, 0xc0105502 }, /* USBDEVFS_BULK */
    { 83271, 0x7fe, 0x2 }, /* USBDEVFS_CAP_BULK_CONTINUATION */
    { 83302, 0x7fe, 0x8 }, /* USBDEVFS_CAP_BULK_SCATTER_GATHER */
    { 83335, 0x7fe, 0x80 }, /* USBDEVFS_CAP_CONNINFO_EX */
    { 83360, 0x7fe, 0x40 }, /* USBDEVFS_CAP_DROP_PRIVILEGES */
    { 83389, 0x7fe, 0x20 }, /* USBDEVFS_CAP_MMAP */
    { 83407, 0x7fe, 0x4 }, /* USBDEVFS_CAP_NO_PACKET_SIZE_LIM */
    { 83439, 0x7fe, 0x10 }, /* USBDEVFS_CAP_REAP_AFTER_DISCONNECT */
    { 83474, 0x7fe, 0x100 }, /* USBDEVFS_CAP_SUSPEND */
    { 83495, 0x7fe, 0x1 }, /* USBDEVFS_CAP_ZERO_PACKET */
    { 83520, 0x47e, 0x8004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 83520, 0x380, 0x4004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 83544, 0x47e, 0x80045518 }, /* USBDEVFS_CLAIM_PORT */
    { 83544, 0x380, 0x40045518 }, /* USBDEVFS_CLAIM_PORT */
    { 83564, 0x47e, 0x80045515 }, /* USBDEVFS_CLEAR_HALT */
    { 83564, 0x380, 0x40045515 }, /* USBDEVFS_CLEAR_HALT */
    { 83584, 0x47e, 0x5517 }, /* USBDEVFS_CONNECT */
    { 83584, 0x380, 0x20005517 }, /* USBDEVFS_CONNECT */
    { 83601, 0x47e, 0x40085511 }, /* USBDEVFS_CONNECTINFO */
    { 83601, 0x380, 0x80085511 }, /* USBDEVFS_CONNECTINFO */
    { 83622, 0x7ea, 0xc0185500 }, /* USBDEVFS_CONTROL */
    { 83622, 0x014, 0xc0105500 }, /* USBDEVFS_CONTROL */
    { 83639, 0x47e, 0x550b }, /* USBDEVFS_DISCARDURB */
    { 83639, 0x380, 0x2000550b }, /* USBDEVFS_DISCARDURB */
    { 83659, 0x47e, 0x5516 }, /* USBDEVFS_DISCONNECT */
    { 83659, 0x380, 0x20005516 }, /* USBDEVFS_DISCONNECT */
    { 83679, 0x47e, 0x8108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 83679, 0x380, 0x4108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 83705, 0x7fe, 0x2 }, /* USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER */
    { 83745, 0x7fe, 0x1 }, /* USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER */
    { 83781, 0x46a, 0x8010550e }, /* USBDEVFS_DISCSIGNAL */
    { 83781, 0x014, 0x8008550e }, /* USBDEVFS_DISCSIGNAL */
    { 83781, 0x380, 0x4010550e }, /* USBDEVFS_DISCSIGNAL */
    { 83801, 0x47e, 0x4004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 83801, 0x380, 0x8004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 83826, 0x47e, 0x5521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 83826, 0x380, 0x20005521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 83850, 0x47e, 0x8008551d }, /* USBDEVFS_FREE_STREAMS */
    { 83850, 0x380, 0x4008551d }, /* USBDEVFS_FREE_STREAMS */
    { 83872, 0x47e, 0x41045508 }, /* USBDEVFS_GETDRIVER */
    { 83872, 0x380, 0x81045508 }, /* USBDEVFS_GETDRIVER */
    { 83891, 0x47e, 0x8004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 83891, 0x380, 0x4004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 83917, 0x47e, 0x551f }, /* USBDEVFS_GET_SPEED */
    { 83917, 0x380, 0x2000551f }, /* USBDEVFS_GET_SPEED */
    { 83936, 0x47e, 0x80805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 83936, 0x380, 0x40805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 83958, 0x7ea, 0xc0105512 }, /* USBDEVFS_IOCTL */
    { 83958, 0x014, 0xc00c5512 }, /* USBDEVFS_IOCTL */
    { 83973, 0x7fe, 0xff }, /* USBDEVFS_MAXDRIVERNAME */
    { 83996, 0x46a, 0x4008550c }, /* USBDEVFS_REAPURB */
    { 83996, 0x014, 0x4004550c }, /* USBDEVFS_REAPURB */
    { 83996, 0x380, 0x8008550c }, /* USBDEVFS_REAPURB */
    { 84013, 0x47e, 0x4004550c }, /* USBDEVFS_REAPURB32 */
    { 84013, 0x380, 0x8004550c }, /* USBDEVFS_REAPURB32 */
    { 84032, 0x46a, 0x4008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84032, 0x014, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84032, 0x380, 0x8008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 84055, 0x47e, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 84055, 0x380, 0x8004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 84080, 0x47e, 0x80045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 84080, 0x380, 0x40045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 84106, 0x47e, 0x80045519 }, /* USBDEVFS_RELEASE_PORT */
    { 84106, 0x380, 0x40045519 }, /* USBDEVFS_RELEASE_PORT */
    { 84128, 0x47e, 0x5514 }, /* USBDEVFS_RESET */
    { 84128, 0x380, 0x20005514 }, /* USBDEVFS_RESET */
    { 84143, 0x47e, 0x80045503 }, /* USBDEVFS_RESETEP */
    { 84143, 0x380, 0x40045503 }, /* USBDEVFS_RESETEP */
    { 84160, 0x47e, 0x80045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 84160, 0x380, 0x40045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 84186, 0x47e, 0x80085504 }, /* USBDEVFS_SETINTERFACE */
    { 84186, 0x380, 0x40085504 }, /* USBDEVFS_SETINTERFACE */
    { 84208, 0x46a, 0x8038550a }, /* USBDEVFS_SUBMITURB */
    { 84208, 0x014, 0x802c550a }, /* USBDEVFS_SUBMITURB */
    { 84208, 0x380, 0x4038550a }, /* USBDEVFS_SUBMITURB */
    { 84227, 0x7fe, 0x4 }, /* USBDEVFS_URB_BULK_CONTINUATION */
    { 84258, 0x7fe, 0x2 }, /* USBDEVFS_URB_ISO_ASAP */
    { 84280, 0x7fe, 0x20 }, /* USBDEVFS_URB_NO_FSBR */
    { 84301, 0x7fe, 0x80 }, /* USBDEVFS_URB_NO_INTERRUPT */
    { 84327, 0x7fe, 0x1 }, /* USBDEVFS_URB_SHORT_NOT_OK */
    { 84353, 0x7fe, 0x3 }, /* USBDEVFS_URB_TYPE_BULK */
    { 84376, 0x7fe, 0x2 }, /* USBDEVFS_URB_TYPE_CONTROL */
    { 84402, 0x7fe, 0x1 }, /* USBDEVFS_URB_TYPE_INTERRUPT */
    { 84430, 0x7fe, 0x0 }, /* USBDEVFS_URB_TYPE_ISO */
    { 84452, 0x7fe, 0x40 }, /* USBDEVFS_URB_ZERO_PACKET */
    { 84477, 0x47e, 0x5523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 84477, 0x380, 0x20005523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 84502, 0x7fe, 0xaa }, /* USERFAULTFD_IOC */
    { 84518, 0x47e, 0xaa00 }, /* USERFAULTFD_IOC_NEW */
    { 84518, 0x380, 0x2000aa00 }, /* USERFAULTFD_IOC_NEW */
    { 84538, 0x47e, 0x41508102 }, /* VDUSE_CREATE_DEV */
    { 84538, 0x380, 0x81508102 }, /* VDUSE_CREATE_DEV */
    { 84555, 0x47e, 0x41008103 }, /* VDUSE_DESTROY_DEV */
    { 84555, 0x380, 0x81008103 }, /* VDUSE_DESTROY_DEV */
    { 84573, 0x47e, 0x80088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 84573, 0x380, 0x40088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 84596, 0x47e, 0x8113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 84596, 0x380, 0x20008113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 84624, 0x47e, 0x40088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 84624, 0x380, 0x80088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 84645, 0x47e, 0x80088100 }, /* VDUSE_GET_API_VERSION */
    { 84645, 0x380, 0x40088100 }, /* VDUSE_GET_API_VERSION */
    { 84667, 0x47e, 0x40308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 84667, 0x380, 0x80308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 84690, 0x7fa, 0xc0208110 }, /* VDUSE_IOTLB_GET_FD */
    { 84690, 0x004, 0xc01c8110 }, /* VDUSE_IOTLB_GET_FD */
    { 84709, 0x7fe, 0xc050811b }, /* VDUSE_IOTLB_GET_FD2 */
    { 84729, 0x7fe, 0xc030811a }, /* VDUSE_IOTLB_GET_INFO */
    { 84750, 0x47e, 0x40308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 84750, 0x380, 0x80308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 84771, 0x47e, 0x40088101 }, /* VDUSE_SET_API_VERSION */
    { 84771, 0x380, 0x80088101 }, /* VDUSE_SET_API_VERSION */
    { 84793, 0x7fa, 0xc0308115 }, /* VDUSE_VQ_GET_INFO */
    { 84793, 0x004, 0xc02c8115 }, /* VDUSE_VQ_GET_INFO */
    { 84811, 0x47e, 0x40048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 84811, 0x380, 0x80048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 84831, 0x47e, 0x40208114 }, /* VDUSE_VQ_SETUP */
    { 84831, 0x380, 0x80208114 }, /* VDUSE_VQ_SETUP */
    { 84846, 0x47e, 0x40088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 84846, 0x380, 0x80088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 84868, 0x46a, 0x82307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 84868, 0x014, 0x82187201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 84868, 0x380, 0x42307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 84892, 0x46a, 0x82307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 84892, 0x014, 0x82187202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 84892, 0x380, 0x42307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 84917, 0x47e, 0x3b65 }, /* VFIO_CHECK_EXTENSION */
    { 84917, 0x380, 0x20003b65 }, /* VFIO_CHECK_EXTENSION */
    { 84938, 0x47e, 0x3b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 84938, 0x380, 0x20003b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 84968, 0x47e, 0x3b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 84968, 0x380, 0x20003b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 84993, 0x47e, 0x3b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 84993, 0x380, 0x20003b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 85023, 0x47e, 0x3b75 }, /* VFIO_DEVICE_FEATURE */
    { 85023, 0x380, 0x20003b75 }, /* VFIO_DEVICE_FEATURE */
    { 85043, 0x47e, 0x3b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 85043, 0x380, 0x20003b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 85070, 0x47e, 0x3b6b }, /* VFIO_DEVICE_GET_INFO */
    { 85070, 0x380, 0x20003b6b }, /* VFIO_DEVICE_GET_INFO */
    { 85091, 0x47e, 0x3b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 85091, 0x380, 0x20003b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 85116, 0x47e, 0x3b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 85116, 0x380, 0x20003b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 85151, 0x47e, 0x3b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 85151, 0x380, 0x20003b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 85179, 0x47e, 0x3b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 85179, 0x380, 0x20003b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 85201, 0x47e, 0x3b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 85201, 0x380, 0x20003b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 85227, 0x47e, 0x3b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 85227, 0x380, 0x20003b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 85255, 0x47e, 0x3b6f }, /* VFIO_DEVICE_RESET */
    { 85255, 0x380, 0x20003b6f }, /* VFIO_DEVICE_RESET */
    { 85273, 0x47e, 0x3b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 85273, 0x380, 0x20003b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 85294, 0x47e, 0x3b79 }, /* VFIO_EEH_PE_OP */
    { 85294, 0x380, 0x20003b79 }, /* VFIO_EEH_PE_OP */
    { 85309, 0x47e, 0x3b64 }, /* VFIO_GET_API_VERSION */
    { 85309, 0x380, 0x20003b64 }, /* VFIO_GET_API_VERSION */
    { 85330, 0x47e, 0x3b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 85330, 0x380, 0x20003b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 85355, 0x47e, 0x3b67 }, /* VFIO_GROUP_GET_STATUS */
    { 85355, 0x380, 0x20003b67 }, /* VFIO_GROUP_GET_STATUS */
    { 85377, 0x47e, 0x3b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 85377, 0x380, 0x20003b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 85402, 0x47e, 0x3b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 85402, 0x380, 0x20003b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 85429, 0x47e, 0x3b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 85429, 0x380, 0x20003b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 85452, 0x47e, 0x3b74 }, /* VFIO_IOMMU_DISABLE */
    { 85452, 0x380, 0x20003b74 }, /* VFIO_IOMMU_DISABLE */
    { 85471, 0x47e, 0x3b73 }, /* VFIO_IOMMU_ENABLE */
    { 85471, 0x380, 0x20003b73 }, /* VFIO_IOMMU_ENABLE */
    { 85489, 0x47e, 0x3b70 }, /* VFIO_IOMMU_GET_INFO */
    { 85489, 0x380, 0x20003b70 }, /* VFIO_IOMMU_GET_INFO */
    { 85509, 0x47e, 0x3b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 85509, 0x380, 0x20003b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 85528, 0x47e, 0x3b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 85528, 0x380, 0x20003b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 85561, 0x47e, 0x3b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 85561, 0x380, 0x20003b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 85589, 0x47e, 0x3b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 85589, 0x380, 0x20003b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 85619, 0x47e, 0x3b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 85619, 0x380, 0x20003b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 85647, 0x47e, 0x3b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 85647, 0x380, 0x20003b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 85682, 0x47e, 0x3b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 85682, 0x380, 0x20003b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 85703, 0x47e, 0x3b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 85703, 0x380, 0x20003b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 85729, 0x47e, 0x3b66 }, /* VFIO_SET_IOMMU */
    { 85729, 0x380, 0x20003b66 }, /* VFIO_SET_IOMMU */
    { 85744, 0x47e, 0x4008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 85744, 0x380, 0x8008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 85770, 0x47e, 0x4004af09 }, /* VHOST_FREE_WORKER */
    { 85770, 0x380, 0x8004af09 }, /* VHOST_FREE_WORKER */
    { 85788, 0x47e, 0x8008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 85788, 0x380, 0x4008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 85815, 0x47e, 0x8008af00 }, /* VHOST_GET_FEATURES */
    { 85815, 0x380, 0x4008af00 }, /* VHOST_GET_FEATURES */
    { 85834, 0x47e, 0x8008af83 }, /* VHOST_GET_FEATURES_ARRAY */
    { 85834, 0x380, 0x4008af83 }, /* VHOST_GET_FEATURES_ARRAY */
    { 85859, 0x47e, 0x8001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 85859, 0x380, 0x4001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 85885, 0x7fe, 0xc008af12 }, /* VHOST_GET_VRING_BASE */
    { 85906, 0x47e, 0x4008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 85906, 0x380, 0x8008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 85939, 0x47e, 0x4008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 85939, 0x380, 0x8008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 85962, 0x7fe, 0xc008af16 }, /* VHOST_GET_VRING_WORKER */
    { 85985, 0x47e, 0x4008af30 }, /* VHOST_NET_SET_BACKEND */
    { 85985, 0x380, 0x8008af30 }, /* VHOST_NET_SET_BACKEND */
    { 86007, 0x47e, 0x8004af08 }, /* VHOST_NEW_WORKER */
    { 86007, 0x380, 0x4004af08 }, /* VHOST_NEW_WORKER */
    { 86024, 0x47e, 0xaf02 }, /* VHOST_RESET_OWNER */
    { 86024, 0x380, 0x2000af02 }, /* VHOST_RESET_OWNER */
    { 86042, 0x47e, 0x40e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 86042, 0x380, 0x80e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 86068, 0x47e, 0x4004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 86068, 0x380, 0x8004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 86095, 0x47e, 0x4004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 86095, 0x380, 0x8004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 86124, 0x47e, 0x40e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 86124, 0x380, 0x80e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 86148, 0x47e, 0x4004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 86148, 0x380, 0x8004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 86177, 0x47e, 0x4008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 86177, 0x380, 0x8008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 86204, 0x47e, 0x4008af00 }, /* VHOST_SET_FEATURES */
    { 86204, 0x380, 0x8008af00 }, /* VHOST_SET_FEATURES */
    { 86223, 0x47e, 0x4008af83 }, /* VHOST_SET_FEATURES_ARRAY */
    { 86223, 0x380, 0x8008af83 }, /* VHOST_SET_FEATURES_ARRAY */
    { 86248, 0x47e, 0x4001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 86248, 0x380, 0x8001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 86274, 0x47e, 0x4008af04 }, /* VHOST_SET_LOG_BASE */
    { 86274, 0x380, 0x8008af04 }, /* VHOST_SET_LOG_BASE */
    { 86293, 0x47e, 0x4004af07 }, /* VHOST_SET_LOG_FD */
    { 86293, 0x380, 0x8004af07 }, /* VHOST_SET_LOG_FD */
    { 86310, 0x47e, 0x4008af03 }, /* VHOST_SET_MEM_TABLE */
    { 86310, 0x380, 0x8008af03 }, /* VHOST_SET_MEM_TABLE */
    { 86330, 0x47e, 0xaf01 }, /* VHOST_SET_OWNER */
    { 86330, 0x380, 0x2000af01 }, /* VHOST_SET_OWNER */
    { 86346, 0x47e, 0x4028af11 }, /* VHOST_SET_VRING_ADDR */
    { 86346, 0x380, 0x8028af11 }, /* VHOST_SET_VRING_ADDR */
    { 86367, 0x47e, 0x4008af12 }, /* VHOST_SET_VRING_BASE */
    { 86367, 0x380, 0x8008af12 }, /* VHOST_SET_VRING_BASE */
    { 86388, 0x47e, 0x4008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 86388, 0x380, 0x8008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 86421, 0x47e, 0x4008af21 }, /* VHOST_SET_VRING_CALL */
    { 86421, 0x380, 0x8008af21 }, /* VHOST_SET_VRING_CALL */
    { 86442, 0x47e, 0x4008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 86442, 0x380, 0x8008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 86465, 0x47e, 0x4008af22 }, /* VHOST_SET_VRING_ERR */
    { 86465, 0x380, 0x8008af22 }, /* VHOST_SET_VRING_ERR */
    { 86485, 0x47e, 0x4008af20 }, /* VHOST_SET_VRING_KICK */
    { 86485, 0x380, 0x8008af20 }, /* VHOST_SET_VRING_KICK */
    { 86506, 0x47e, 0x4008af10 }, /* VHOST_SET_VRING_NUM */
    { 86506, 0x380, 0x8008af10 }, /* VHOST_SET_VRING_NUM */
    { 86526, 0x47e, 0x8004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 86526, 0x380, 0x4004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 86548, 0x47e, 0x8008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 86548, 0x380, 0x4008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 86570, 0x47e, 0x8004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 86570, 0x380, 0x4004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 86597, 0x47e, 0x8004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 86597, 0x380, 0x4004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 86622, 0x47e, 0x8004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 86622, 0x380, 0x4004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 86647, 0x47e, 0x8010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 86647, 0x380, 0x4010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 86673, 0x47e, 0x8001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 86673, 0x380, 0x4001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 86695, 0x47e, 0x8004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 86695, 0x380, 0x4004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 86720, 0x7fe, 0xc008af7f }, /* VHOST_VDPA_GET_VRING_DESC_GROUP */
    { 86752, 0x7fe, 0xc008af7b }, /* VHOST_VDPA_GET_VRING_GROUP */
    { 86779, 0x47e, 0x8002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 86779, 0x380, 0x4002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 86804, 0x7fe, 0xc008af82 }, /* VHOST_VDPA_GET_VRING_SIZE */
    { 86830, 0x47e, 0xaf7e }, /* VHOST_VDPA_RESUME */
    { 86830, 0x380, 0x2000af7e }, /* VHOST_VDPA_RESUME */
    { 86848, 0x47e, 0x4008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 86848, 0x380, 0x8008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 86870, 0x47e, 0x4004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 86870, 0x380, 0x8004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 86897, 0x47e, 0x4008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 86897, 0x380, 0x8008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 86923, 0x47e, 0x4001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 86923, 0x380, 0x8001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 86945, 0x47e, 0x4008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 86945, 0x380, 0x8008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 86973, 0x47e, 0xaf7d }, /* VHOST_VDPA_SUSPEND */
    { 86973, 0x380, 0x2000af7d }, /* VHOST_VDPA_SUSPEND */
    { 86992, 0x47e, 0x4008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 86992, 0x380, 0x8008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 87018, 0x47e, 0x4004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 87018, 0x380, 0x8004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 87042, 0x7fe, 0xffffffff }, /* VMADDR_CID_ANY */
    { 87057, 0x7fe, 0x2 }, /* VMADDR_CID_HOST */
    { 87073, 0x7fe, 0x0 }, /* VMADDR_CID_HYPERVISOR */
    { 87095, 0x7fe, 0x1 }, /* VMADDR_CID_LOCAL */
    { 87112, 0x7fe, 0x1 }, /* VMADDR_FLAG_TO_HOST */
    { 87132, 0x7fe, 0xffffffff }, /* VMADDR_PORT_ANY */
    { 87148, 0x7fe, 0x2 }, /* VT_ACKACQ */
    { 87158, 0x7fe, 0x5606 }, /* VT_ACTIVATE */
    { 87170, 0x7fe, 0x0 }, /* VT_AUTO */
    { 87178, 0x7fe, 0x5608 }, /* VT_DISALLOCATE */
    { 87193, 0x7fe, 0x2 }, /* VT_EVENT_BLANK */
    { 87208, 0x7fe, 0x8 }, /* VT_EVENT_RESIZE */
    { 87224, 0x7fe, 0x1 }, /* VT_EVENT_SWITCH */
    { 87240, 0x7fe, 0x4 }, /* VT_EVENT_UNBLANK */
    { 87257, 0x47e, 0x80085610 }, /* VT_GETCONSIZECSRPOS */
    { 87257, 0x380, 0x40085610 }, /* VT_GETCONSIZECSRPOS */
    { 87277, 0x7fe, 0x560d }, /* VT_GETHIFONTMASK */
    { 87294, 0x7fe, 0x5601 }, /* VT_GETMODE */
    { 87305, 0x7fe, 0x5603 }, /* VT_GETSTATE */
    { 87317, 0x7fe, 0x560b }, /* VT_LOCKSWITCH */
    { 87331, 0x7fe, 0xf }, /* VT_MAX_EVENT */
    { 87344, 0x7fe, 0x5600 }, /* VT_OPENQRY */
    { 87355, 0x7fe, 0x1 }, /* VT_PROCESS */
    { 87366, 0x7fe, 0x5605 }, /* VT_RELDISP */
    { 87377, 0x7fe, 0x5609 }, /* VT_RESIZE */
    { 87387, 0x7fe, 0x560a }, /* VT_RESIZEX */
    { 87398, 0x7fe, 0x5604 }, /* VT_SENDSIG */
    { 87409, 0x7fe, 0x560f }, /* VT_SETACTIVATE */
    { 87424, 0x7fe, 0x5602 }, /* VT_SETMODE */
    { 87435, 0x7fe, 0x560c }, /* VT_UNLOCKSWITCH */
    { 87451, 0x7fe, 0x5607 }, /* VT_WAITACTIVE */
    { 87465, 0x7fe, 0x560e }, /* VT_WAITEVENT */
    { 87478, 0x7fe, 0x8 }, /* WCONTINUED */
    { 87489, 0x47e, 0x80045702 }, /* WDIOC_GETBOOTSTATUS */
    { 87489, 0x380, 0x40045702 }, /* WDIOC_GETBOOTSTATUS */
    { 87509, 0x47e, 0x80045709 }, /* WDIOC_GETPRETIMEOUT */
    { 87509, 0x380, 0x40045709 }, /* WDIOC_GETPRETIMEOUT */
    { 87529, 0x47e, 0x80045701 }, /* WDIOC_GETSTATUS */
    { 87529, 0x380, 0x40045701 }, /* WDIOC_GETSTATUS */
    { 87545, 0x47e, 0x80285700 }, /* WDIOC_GETSUPPORT */
    { 87545, 0x380, 0x40285700 }, /* WDIOC_GETSUPPORT */
    { 87562, 0x47e, 0x80045703 }, /* WDIOC_GETTEMP */
    { 87562, 0x380, 0x40045703 }, /* WDIOC_GETTEMP */
    { 87576, 0x47e, 0x8004570a }, /* WDIOC_GETTIMELEFT */
    { 87576, 0x380, 0x4004570a }, /* WDIOC_GETTIMELEFT */
    { 87594, 0x47e, 0x80045707 }, /* WDIOC_GETTIMEOUT */
    { 87594, 0x380, 0x40045707 }, /* WDIOC_GETTIMEOUT */
    { 87611, 0x47e, 0x80045705 }, /* WDIOC_KEEPALIVE */
    { 87611, 0x380, 0x40045705 }, /* WDIOC_KEEPALIVE */
    { 87627, 0x47e, 0x80045704 }, /* WDIOC_SETOPTIONS */
    { 87627, 0x380, 0x40045704 }, /* WDIOC_SETOPTIONS */
    { 87644, 0x7fe, 0xc0045708 }, /* WDIOC_SETPRETIMEOUT */
    { 87664, 0x7fe, 0xc0045706 }, /* WDIOC_SETTIMEOUT */
    { 87681, 0x7fe, 0x4 }, /* WEXITED */
    { 87689, 0x7fe, 0x1 }, /* WNOHANG */
    { 87697, 0x7fe, 0x1000000 }, /* WNOWAIT */
    { 87705, 0x7fe, 0x2 }, /* WSTOPPED */
    { 87714, 0x7fe, 0x2 }, /* WUNTRACED */
    { 87724, 0x7fe, 0x6 }, /* XATTR_BTRFS_PREFIX_LEN */
    { 87747, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ */
    { 87761, 0x7fe, 0xc }, /* XATTR_CAPS_SZ_1 */
    { 87777, 0x7fe, 0x14 }, /* XATTR_CAPS_SZ_2 */
    { 87793, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ_3 */
    { 87809, 0x7fe, 0x1 }, /* XATTR_CREATE */
    { 87822, 0x7fe, 0x4 }, /* XATTR_HURD_PREFIX_LEN */
    { 87844, 0x7fe, 0x10000 }, /* XATTR_LIST_MAX */
    { 87859, 0x7fe, 0x4 }, /* XATTR_MAC_OSX_PREFIX_LEN */
    { 87884, 0x7fe, 0xd }, /* XATTR_NAME_BPF_LSM_LEN */
    { 87907, 0x7fe, 0xff }, /* XATTR_NAME_MAX */
    { 87922, 0x7fe, 0x4 }, /* XATTR_OS2_PREFIX_LEN */
    { 87943, 0x7fe, 0x2 }, /* XATTR_REPLACE */
    { 87957, 0x7fe, 0x9 }, /* XATTR_SECURITY_PREFIX_LEN */
    { 87983, 0x7fe, 0x10000 }, /* XATTR_SIZE_MAX */
    { 87998, 0x7fe, 0x7 }, /* XATTR_SYSTEM_PREFIX_LEN */
    { 88022, 0x7fe, 0x8 }, /* XATTR_TRUSTED_PREFIX_LEN */
    { 88047, 0x7fe, 0x5 }, /* XATTR_USER_PREFIX_LEN */
    { 88069, 0x7fe, 0x2 }, /* XDP_COPY */
    { 88078, 0x7fe, 0x9 }, /* XDP_MAX_TX_SKB_BUDGET */
    { 88100, 0x7fe, 0x1 }, /* XDP_MMAP_OFFSETS */
    { 88117, 0x7fe, 0x8 }, /* XDP_OPTIONS */
    { 88129, 0x7fe, 0x1 }, /* XDP_OPTIONS_ZEROCOPY */
    { 88150, 0x7fe, 0x0 }, /* XDP_PGOFF_RX_RING */
    { 88168, 0x7fe, 0x80000000 }, /* XDP_PGOFF_TX_RING */
    { 88186, 0x7fe, 0x1 }, /* XDP_PKT_CONTD */
    { 88200, 0x7fe, 0x1 }, /* XDP_RING_NEED_WAKEUP */
    { 88221, 0x7fe, 0x2 }, /* XDP_RX_RING */
    { 88233, 0x7fe, 0x1 }, /* XDP_SHARED_UMEM */
    { 88249, 0x7fe, 0x7 }, /* XDP_STATISTICS */
    { 88264, 0x7fe, 0x2 }, /* XDP_TXMD_FLAGS_CHECKSUM */
    { 88288, 0x7fe, 0x4 }, /* XDP_TXMD_FLAGS_LAUNCH_TIME */
    { 88315, 0x7fe, 0x1 }, /* XDP_TXMD_FLAGS_TIMESTAMP */
    { 88340, 0x7fe, 0x2 }, /* XDP_TX_METADATA */
    { 88356, 0x7fe, 0x3 }, /* XDP_TX_RING */
    { 88368, 0x7fe, 0x6 }, /* XDP_UMEM_COMPLETION_RING */
    { 88393, 0x7fe, 0x5 }, /* XDP_UMEM_FILL_RING */
    { 88412, 0x7fe, 0x180000000 }, /* XDP_UMEM_PGOFF_COMPLETION_RING */
    { 88443, 0x7fe, 0x100000000 }, /* XDP_UMEM_PGOFF_FILL_RING */
    { 88468, 0x7fe, 0x4 }, /* XDP_UMEM_REG */
    { 88481, 0x7fe, 0x4 }, /* XDP_UMEM_TX_METADATA_LEN */
    { 88506, 0x7fe, 0x2 }, /* XDP_UMEM_TX_SW_CSUM */
    { 88526, 0x7fe, 0x1 }, /* XDP_UMEM_UNALIGNED_CHUNK_FLAG */
    { 88556, 0x7fe, 0x8 }, /* XDP_USE_NEED_WAKEUP */
    { 88576, 0x7fe, 0x10 }, /* XDP_USE_SG */
    { 88587, 0x7fe, 0x4 }, /* XDP_ZEROCOPY */
    { 88600, 0x47e, 0x800c581e }, /* XFS_IOC_DIOINFO */
    { 88600, 0x380, 0x400c581e }, /* XFS_IOC_DIOINFO */
    { 88616, 0x7fe, 0x40000000 }, /* __WALL */
    { 88623, 0x7fe, 0x80000000 }, /* __WCLONE */
    { 88632, 0x7fe, 0x20000000 }, /* __WNOTHREAD */
};

const size_t abi_n_constants = G_N_ELEMENTS(abi_constants);

const char abi_constant_names[] =
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

const AbiConstant abi_errnos[] = {
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

const size_t abi_n_errnos = G_N_ELEMENTS(abi_errnos);

const char abi_errno_names[] =
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
