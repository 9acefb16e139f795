/*
 * qsandbox: named constants and error numbers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 6.12.117-1
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
    { 1448, 0x7fe, 0xffffffffffffff9c }, /* AT_FDCWD */
    { 1457, 0x7fe, 0x200 }, /* AT_HANDLE_FID */
    { 1471, 0x7fe, 0x1 }, /* AT_HANDLE_MNT_ID_UNIQUE */
    { 1495, 0x7fe, 0x800 }, /* AT_NO_AUTOMOUNT */
    { 1511, 0x7fe, 0x8000 }, /* AT_RECURSIVE */
    { 1524, 0x7fe, 0x200 }, /* AT_REMOVEDIR */
    { 1537, 0x7fe, 0x2 }, /* AT_RENAME_EXCHANGE */
    { 1556, 0x7fe, 0x1 }, /* AT_RENAME_NOREPLACE */
    { 1576, 0x7fe, 0x4 }, /* AT_RENAME_WHITEOUT */
    { 1595, 0x7fe, 0x4000 }, /* AT_STATX_DONT_SYNC */
    { 1614, 0x7fe, 0x2000 }, /* AT_STATX_FORCE_SYNC */
    { 1634, 0x7fe, 0x0 }, /* AT_STATX_SYNC_AS_STAT */
    { 1656, 0x7fe, 0x6000 }, /* AT_STATX_SYNC_TYPE */
    { 1675, 0x7fe, 0x400 }, /* AT_SYMLINK_FOLLOW */
    { 1693, 0x7fe, 0x100 }, /* AT_SYMLINK_NOFOLLOW */
    { 1713, 0x040, 0x44f0 }, /* BIODASDABORTIO */
    { 1728, 0x040, 0x44f1 }, /* BIODASDALLOWIO */
    { 1743, 0x040, 0xc0284402 }, /* BIODASDCHECKFMT */
    { 1759, 0x040, 0x40684404 }, /* BIODASDCOPYPAIRSWAP */
    { 1779, 0x040, 0x4400 }, /* BIODASDDISABLE */
    { 1794, 0x040, 0x4401 }, /* BIODASDENABLE */
    { 1808, 0x040, 0x40104401 }, /* BIODASDFMT */
    { 1819, 0x040, 0x80204405 }, /* BIODASDGATTR */
    { 1832, 0x040, 0x81784401 }, /* BIODASDINFO */
    { 1844, 0x040, 0x81a04403 }, /* BIODASDINFO2 */
    { 1857, 0x040, 0x84084402 }, /* BIODASDPRRD */
    { 1869, 0x040, 0x4405 }, /* BIODASDPRRST */
    { 1882, 0x040, 0x80c04404 }, /* BIODASDPSRD */
    { 1894, 0x040, 0x4406 }, /* BIODASDQUIESCE */
    { 1909, 0x040, 0x40104403 }, /* BIODASDRAS */
    { 1920, 0x040, 0x4407 }, /* BIODASDRESUME */
    { 1934, 0x040, 0x4403 }, /* BIODASDRLSE */
    { 1946, 0x040, 0x4402 }, /* BIODASDRSRV */
    { 1958, 0x040, 0x40204402 }, /* BIODASDSATTR */
    { 1971, 0x040, 0x4404 }, /* BIODASDSLCK */
    { 1983, 0x040, 0xc00d4401 }, /* BIODASDSNID */
    { 1995, 0x040, 0xc02044f0 }, /* BIODASDSYMMIO */
    { 2009, 0x47e, 0x127a }, /* BLKALIGNOFF */
    { 2009, 0x380, 0x2000127a }, /* BLKALIGNOFF */
    { 2021, 0x46a, 0x80081270 }, /* BLKBSZGET */
    { 2021, 0x014, 0x80041270 }, /* BLKBSZGET */
    { 2021, 0x380, 0x40081270 }, /* BLKBSZGET */
    { 2031, 0x46a, 0x40081271 }, /* BLKBSZSET */
    { 2031, 0x014, 0x40041271 }, /* BLKBSZSET */
    { 2031, 0x380, 0x80081271 }, /* BLKBSZSET */
    { 2041, 0x47e, 0x40101287 }, /* BLKCLOSEZONE */
    { 2041, 0x380, 0x80101287 }, /* BLKCLOSEZONE */
    { 2054, 0x47e, 0x1277 }, /* BLKDISCARD */
    { 2054, 0x380, 0x20001277 }, /* BLKDISCARD */
    { 2065, 0x47e, 0x127c }, /* BLKDISCARDZEROES */
    { 2065, 0x380, 0x2000127c }, /* BLKDISCARDZEROES */
    { 2082, 0x47e, 0x40101288 }, /* BLKFINISHZONE */
    { 2082, 0x380, 0x80101288 }, /* BLKFINISHZONE */
    { 2096, 0x47e, 0x1261 }, /* BLKFLSBUF */
    { 2096, 0x380, 0x20001261 }, /* BLKFLSBUF */
    { 2106, 0x47e, 0x1265 }, /* BLKFRAGET */
    { 2106, 0x380, 0x20001265 }, /* BLKFRAGET */
    { 2116, 0x47e, 0x1264 }, /* BLKFRASET */
    { 2116, 0x380, 0x20001264 }, /* BLKFRASET */
    { 2126, 0x47e, 0x80081280 }, /* BLKGETDISKSEQ */
    { 2126, 0x380, 0x40081280 }, /* BLKGETDISKSEQ */
    { 2140, 0x47e, 0x80041285 }, /* BLKGETNRZONES */
    { 2140, 0x380, 0x40041285 }, /* BLKGETNRZONES */
    { 2154, 0x47e, 0x1260 }, /* BLKGETSIZE */
    { 2154, 0x380, 0x20001260 }, /* BLKGETSIZE */
    { 2165, 0x46a, 0x80081272 }, /* BLKGETSIZE64 */
    { 2165, 0x014, 0x80041272 }, /* BLKGETSIZE64 */
    { 2165, 0x380, 0x40081272 }, /* BLKGETSIZE64 */
    { 2178, 0x47e, 0x80041284 }, /* BLKGETZONESZ */
    { 2178, 0x380, 0x40041284 }, /* BLKGETZONESZ */
    { 2191, 0x47e, 0x1278 }, /* BLKIOMIN */
    { 2191, 0x380, 0x20001278 }, /* BLKIOMIN */
    { 2200, 0x47e, 0x1279 }, /* BLKIOOPT */
    { 2200, 0x380, 0x20001279 }, /* BLKIOOPT */
    { 2209, 0x47e, 0x40101286 }, /* BLKOPENZONE */
    { 2209, 0x380, 0x80101286 }, /* BLKOPENZONE */
    { 2221, 0x47e, 0x127b }, /* BLKPBSZGET */
    { 2221, 0x380, 0x2000127b }, /* BLKPBSZGET */
    { 2232, 0x47e, 0x1269 }, /* BLKPG */
    { 2232, 0x380, 0x20001269 }, /* BLKPG */
    { 2238, 0x7fe, 0x1 }, /* BLKPG_ADD_PARTITION */
    { 2258, 0x7fe, 0x2 }, /* BLKPG_DEL_PARTITION */
    { 2278, 0x7fe, 0x40 }, /* BLKPG_DEVNAMELTH */
    { 2295, 0x7fe, 0x3 }, /* BLKPG_RESIZE_PARTITION */
    { 2318, 0x7fe, 0x40 }, /* BLKPG_VOLNAMELTH */
    { 2335, 0x47e, 0x1263 }, /* BLKRAGET */
    { 2335, 0x380, 0x20001263 }, /* BLKRAGET */
    { 2344, 0x47e, 0x1262 }, /* BLKRASET */
    { 2344, 0x380, 0x20001262 }, /* BLKRASET */
    { 2353, 0x7fe, 0xc0101282 }, /* BLKREPORTZONE */
    { 2367, 0x47e, 0x40101283 }, /* BLKRESETZONE */
    { 2367, 0x380, 0x80101283 }, /* BLKRESETZONE */
    { 2380, 0x47e, 0x125e }, /* BLKROGET */
    { 2380, 0x380, 0x2000125e }, /* BLKROGET */
    { 2389, 0x47e, 0x125d }, /* BLKROSET */
    { 2389, 0x380, 0x2000125d }, /* BLKROSET */
    { 2398, 0x47e, 0x127e }, /* BLKROTATIONAL */
    { 2398, 0x380, 0x2000127e }, /* BLKROTATIONAL */
    { 2412, 0x47e, 0x125f }, /* BLKRRPART */
    { 2412, 0x380, 0x2000125f }, /* BLKRRPART */
    { 2422, 0x47e, 0x127d }, /* BLKSECDISCARD */
    { 2422, 0x380, 0x2000127d }, /* BLKSECDISCARD */
    { 2436, 0x47e, 0x1267 }, /* BLKSECTGET */
    { 2436, 0x380, 0x20001267 }, /* BLKSECTGET */
    { 2447, 0x47e, 0x1266 }, /* BLKSECTSET */
    { 2447, 0x380, 0x20001266 }, /* BLKSECTSET */
    { 2458, 0x47e, 0x1268 }, /* BLKSSZGET */
    { 2458, 0x380, 0x20001268 }, /* BLKSSZGET */
    { 2468, 0x7fa, 0xc0481273 }, /* BLKTRACESETUP */
    { 2468, 0x004, 0xc0401273 }, /* BLKTRACESETUP */
    { 2482, 0x47e, 0x1274 }, /* BLKTRACESTART */
    { 2482, 0x380, 0x20001274 }, /* BLKTRACESTART */
    { 2496, 0x47e, 0x1275 }, /* BLKTRACESTOP */
    { 2496, 0x380, 0x20001275 }, /* BLKTRACESTOP */
    { 2509, 0x47e, 0x1276 }, /* BLKTRACETEARDOWN */
    { 2509, 0x380, 0x20001276 }, /* BLKTRACETEARDOWN */
    { 2526, 0x7fe, 0x20 }, /* BLKTRACE_BDEV_SIZE */
    { 2545, 0x47e, 0x127f }, /* BLKZEROOUT */
    { 2545, 0x380, 0x2000127f }, /* BLKZEROOUT */
    { 2556, 0x7fe, 0x4 }, /* BLK_ZONE_COND_CLOSED */
    { 2577, 0x7fe, 0x1 }, /* BLK_ZONE_COND_EMPTY */
    { 2597, 0x7fe, 0x3 }, /* BLK_ZONE_COND_EXP_OPEN */
    { 2620, 0x7fe, 0xe }, /* BLK_ZONE_COND_FULL */
    { 2639, 0x7fe, 0x2 }, /* BLK_ZONE_COND_IMP_OPEN */
    { 2662, 0x7fe, 0x0 }, /* BLK_ZONE_COND_NOT_WP */
    { 2683, 0x7fe, 0xf }, /* BLK_ZONE_COND_OFFLINE */
    { 2705, 0x7fe, 0xd }, /* BLK_ZONE_COND_READONLY */
    { 2728, 0x7fe, 0x1 }, /* BLK_ZONE_REP_CAPACITY */
    { 2750, 0x7fe, 0x1 }, /* BLK_ZONE_TYPE_CONVENTIONAL */
    { 2777, 0x7fe, 0x3 }, /* BLK_ZONE_TYPE_SEQWRITE_PREF */
    { 2805, 0x7fe, 0x2 }, /* BLK_ZONE_TYPE_SEQWRITE_REQ */
    { 2832, 0x7fe, 0x2 }, /* BRCTL_ADD_BRIDGE */
    { 2849, 0x7fe, 0x4 }, /* BRCTL_ADD_IF */
    { 2862, 0x7fe, 0x3 }, /* BRCTL_DEL_BRIDGE */
    { 2879, 0x7fe, 0x5 }, /* BRCTL_DEL_IF */
    { 2892, 0x7fe, 0x1 }, /* BRCTL_GET_BRIDGES */
    { 2910, 0x7fe, 0x6 }, /* BRCTL_GET_BRIDGE_INFO */
    { 2932, 0x7fe, 0x12 }, /* BRCTL_GET_FDB_ENTRIES */
    { 2954, 0x7fe, 0xd }, /* BRCTL_GET_PORT_INFO */
    { 2974, 0x7fe, 0x7 }, /* BRCTL_GET_PORT_LIST */
    { 2994, 0x7fe, 0x0 }, /* BRCTL_GET_VERSION */
    { 3012, 0x7fe, 0xb }, /* BRCTL_SET_AGEING_TIME */
    { 3034, 0x7fe, 0x8 }, /* BRCTL_SET_BRIDGE_FORWARD_DELAY */
    { 3065, 0x7fe, 0x9 }, /* BRCTL_SET_BRIDGE_HELLO_TIME */
    { 3093, 0x7fe, 0xa }, /* BRCTL_SET_BRIDGE_MAX_AGE */
    { 3118, 0x7fe, 0xf }, /* BRCTL_SET_BRIDGE_PRIORITY */
    { 3144, 0x7fe, 0xe }, /* BRCTL_SET_BRIDGE_STP_STATE */
    { 3171, 0x7fe, 0xc }, /* BRCTL_SET_GC_INTERVAL */
    { 3193, 0x7fe, 0x11 }, /* BRCTL_SET_PATH_COST */
    { 3213, 0x7fe, 0x10 }, /* BRCTL_SET_PORT_PRIORITY */
    { 3237, 0x7fe, 0x1 }, /* BRCTL_VERSION */
    { 3251, 0x7fe, 0x1e }, /* CAP_AUDIT_CONTROL */
    { 3269, 0x7fe, 0x25 }, /* CAP_AUDIT_READ */
    { 3284, 0x7fe, 0x1d }, /* CAP_AUDIT_WRITE */
    { 3300, 0x7fe, 0x24 }, /* CAP_BLOCK_SUSPEND */
    { 3318, 0x7fe, 0x27 }, /* CAP_BPF */
    { 3326, 0x7fe, 0x28 }, /* CAP_CHECKPOINT_RESTORE */
    { 3349, 0x7fe, 0x0 }, /* CAP_CHOWN */
    { 3359, 0x7fe, 0x1 }, /* CAP_DAC_OVERRIDE */
    { 3376, 0x7fe, 0x2 }, /* CAP_DAC_READ_SEARCH */
    { 3396, 0x7fe, 0x3 }, /* CAP_FOWNER */
    { 3407, 0x7fe, 0x4 }, /* CAP_FSETID */
    { 3418, 0x7fe, 0xe }, /* CAP_IPC_LOCK */
    { 3431, 0x7fe, 0xf }, /* CAP_IPC_OWNER */
    { 3445, 0x7fe, 0x5 }, /* CAP_KILL */
    { 3454, 0x7fe, 0x1c }, /* CAP_LEASE */
    { 3464, 0x7fe, 0x9 }, /* CAP_LINUX_IMMUTABLE */
    { 3484, 0x7fe, 0x21 }, /* CAP_MAC_ADMIN */
    { 3498, 0x7fe, 0x20 }, /* CAP_MAC_OVERRIDE */
    { 3515, 0x7fe, 0x1b }, /* CAP_MKNOD */
    { 3525, 0x7fe, 0xc }, /* CAP_NET_ADMIN */
    { 3539, 0x7fe, 0xa }, /* CAP_NET_BIND_SERVICE */
    { 3560, 0x7fe, 0xb }, /* CAP_NET_BROADCAST */
    { 3578, 0x7fe, 0xd }, /* CAP_NET_RAW */
    { 3590, 0x7fe, 0x26 }, /* CAP_PERFMON */
    { 3602, 0x7fe, 0x1f }, /* CAP_SETFCAP */
    { 3614, 0x7fe, 0x6 }, /* CAP_SETGID */
    { 3625, 0x7fe, 0x8 }, /* CAP_SETPCAP */
    { 3637, 0x7fe, 0x7 }, /* CAP_SETUID */
    { 3648, 0x7fe, 0x22 }, /* CAP_SYSLOG */
    { 3659, 0x7fe, 0x15 }, /* CAP_SYS_ADMIN */
    { 3673, 0x7fe, 0x16 }, /* CAP_SYS_BOOT */
    { 3686, 0x7fe, 0x12 }, /* CAP_SYS_CHROOT */
    { 3701, 0x7fe, 0x10 }, /* CAP_SYS_MODULE */
    { 3716, 0x7fe, 0x17 }, /* CAP_SYS_NICE */
    { 3729, 0x7fe, 0x14 }, /* CAP_SYS_PACCT */
    { 3743, 0x7fe, 0x13 }, /* CAP_SYS_PTRACE */
    { 3758, 0x7fe, 0x11 }, /* CAP_SYS_RAWIO */
    { 3772, 0x7fe, 0x18 }, /* CAP_SYS_RESOURCE */
    { 3789, 0x7fe, 0x19 }, /* CAP_SYS_TIME */
    { 3802, 0x7fe, 0x1a }, /* CAP_SYS_TTY_CONFIG */
    { 3821, 0x7fe, 0x23 }, /* CAP_WAKE_ALARM */
    { 3836, 0x7fe, 0x2000 }, /* CDC_CD_R */
    { 3845, 0x7fe, 0x4000 }, /* CDC_CD_RW */
    { 3855, 0x7fe, 0x1 }, /* CDC_CLOSE_TRAY */
    { 3870, 0x7fe, 0x800 }, /* CDC_DRIVE_STATUS */
    { 3887, 0x7fe, 0x8000 }, /* CDC_DVD */
    { 3895, 0x7fe, 0x10000 }, /* CDC_DVD_R */
    { 3905, 0x7fe, 0x20000 }, /* CDC_DVD_RAM */
    { 3917, 0x7fe, 0x1000 }, /* CDC_GENERIC_PACKET */
    { 3936, 0x7fe, 0x4 }, /* CDC_LOCK */
    { 3945, 0x7fe, 0x40 }, /* CDC_MCN */
    { 3953, 0x7fe, 0x80 }, /* CDC_MEDIA_CHANGED */
    { 3971, 0x7fe, 0x40000 }, /* CDC_MO_DRIVE */
    { 3984, 0x7fe, 0x80000 }, /* CDC_MRW */
    { 3992, 0x7fe, 0x100000 }, /* CDC_MRW_W */
    { 4002, 0x7fe, 0x20 }, /* CDC_MULTI_SESSION */
    { 4020, 0x7fe, 0x2 }, /* CDC_OPEN_TRAY */
    { 4034, 0x7fe, 0x100 }, /* CDC_PLAY_AUDIO */
    { 4049, 0x7fe, 0x200000 }, /* CDC_RAM */
    { 4057, 0x7fe, 0x200 }, /* CDC_RESET */
    { 4067, 0x7fe, 0x10 }, /* CDC_SELECT_DISC */
    { 4083, 0x7fe, 0x8 }, /* CDC_SELECT_SPEED */
    { 4100, 0x7fe, 0x5382 }, /* CDROMAUDIOBUFSIZ */
    { 4117, 0x7fe, 0x5319 }, /* CDROMCLOSETRAY */
    { 4132, 0x7fe, 0x5309 }, /* CDROMEJECT */
    { 4143, 0x7fe, 0x530f }, /* CDROMEJECT_SW */
    { 4157, 0x7fe, 0x531d }, /* CDROMGETSPINDOWN */
    { 4174, 0x7fe, 0x5310 }, /* CDROMMULTISESSION */
    { 4192, 0x7fe, 0x5301 }, /* CDROMPAUSE */
    { 4203, 0x7fe, 0x5317 }, /* CDROMPLAYBLK */
    { 4216, 0x7fe, 0x5303 }, /* CDROMPLAYMSF */
    { 4229, 0x7fe, 0x5304 }, /* CDROMPLAYTRKIND */
    { 4245, 0x7fe, 0x5318 }, /* CDROMREADALL */
    { 4258, 0x7fe, 0x530e }, /* CDROMREADAUDIO */
    { 4273, 0x7fe, 0x5315 }, /* CDROMREADCOOKED */
    { 4289, 0x7fe, 0x530d }, /* CDROMREADMODE1 */
    { 4304, 0x7fe, 0x530c }, /* CDROMREADMODE2 */
    { 4319, 0x7fe, 0x5314 }, /* CDROMREADRAW */
    { 4332, 0x7fe, 0x5306 }, /* CDROMREADTOCENTRY */
    { 4350, 0x7fe, 0x5305 }, /* CDROMREADTOCHDR */
    { 4366, 0x7fe, 0x5312 }, /* CDROMRESET */
    { 4377, 0x7fe, 0x5302 }, /* CDROMRESUME */
    { 4389, 0x7fe, 0x5316 }, /* CDROMSEEK */
    { 4399, 0x7fe, 0x531e }, /* CDROMSETSPINDOWN */
    { 4416, 0x7fe, 0x5308 }, /* CDROMSTART */
    { 4427, 0x7fe, 0x5307 }, /* CDROMSTOP */
    { 4437, 0x7fe, 0x530b }, /* CDROMSUBCHNL */
    { 4450, 0x7fe, 0x530a }, /* CDROMVOLCTRL */
    { 4463, 0x7fe, 0x5313 }, /* CDROMVOLREAD */
    { 4476, 0x7fe, 0x13 }, /* CDROM_AUDIO_COMPLETED */
    { 4498, 0x7fe, 0x14 }, /* CDROM_AUDIO_ERROR */
    { 4516, 0x7fe, 0x0 }, /* CDROM_AUDIO_INVALID */
    { 4536, 0x7fe, 0x15 }, /* CDROM_AUDIO_NO_STATUS */
    { 4558, 0x7fe, 0x12 }, /* CDROM_AUDIO_PAUSED */
    { 4577, 0x7fe, 0x11 }, /* CDROM_AUDIO_PLAY */
    { 4594, 0x7fe, 0x5328 }, /* CDROM_CHANGER_NSLOTS */
    { 4615, 0x7fe, 0x5321 }, /* CDROM_CLEAR_OPTIONS */
    { 4635, 0x7fe, 0x4 }, /* CDROM_DATA_TRACK */
    { 4652, 0x7fe, 0x5330 }, /* CDROM_DEBUG */
    { 4664, 0x7fe, 0x5327 }, /* CDROM_DISC_STATUS */
    { 4682, 0x7fe, 0x5326 }, /* CDROM_DRIVE_STATUS */
    { 4701, 0x7fe, 0x5331 }, /* CDROM_GET_CAPABILITY */
    { 4722, 0x7fe, 0x5311 }, /* CDROM_GET_MCN */
    { 4736, 0x7fe, 0x5311 }, /* CDROM_GET_UPC */
    { 4750, 0x7fe, 0x5395 }, /* CDROM_LAST_WRITTEN */
    { 4769, 0x7fe, 0x1 }, /* CDROM_LBA */
    { 4779, 0x7fe, 0xaa }, /* CDROM_LEADOUT */
    { 4793, 0x7fe, 0x5329 }, /* CDROM_LOCKDOOR */
    { 4808, 0x7fe, 0x5325 }, /* CDROM_MEDIA_CHANGED */
    { 4828, 0x7fe, 0x2 }, /* CDROM_MSF */
    { 4838, 0x7fe, 0x5394 }, /* CDROM_NEXT_WRITABLE */
    { 4858, 0x7fe, 0xc }, /* CDROM_PACKET_SIZE */
    { 4876, 0x7fe, 0x5323 }, /* CDROM_SELECT_DISC */
    { 4894, 0x7fe, 0x5322 }, /* CDROM_SELECT_SPEED */
    { 4913, 0x7fe, 0x5393 }, /* CDROM_SEND_PACKET */
    { 4931, 0x7fe, 0x5320 }, /* CDROM_SET_OPTIONS */
    { 4949, 0x7fe, 0x5396 }, /* CDROM_TIMED_MEDIA_CHANGE */
    { 4974, 0x7fe, 0x64 }, /* CDS_AUDIO */
    { 4984, 0x7fe, 0x65 }, /* CDS_DATA_1 */
    { 4995, 0x7fe, 0x66 }, /* CDS_DATA_2 */
    { 5006, 0x7fe, 0x4 }, /* CDS_DISC_OK */
    { 5018, 0x7fe, 0x3 }, /* CDS_DRIVE_NOT_READY */
    { 5038, 0x7fe, 0x69 }, /* CDS_MIXED */
    { 5048, 0x7fe, 0x1 }, /* CDS_NO_DISC */
    { 5060, 0x7fe, 0x0 }, /* CDS_NO_INFO */
    { 5072, 0x7fe, 0x2 }, /* CDS_TRAY_OPEN */
    { 5086, 0x7fe, 0x67 }, /* CDS_XA_2_1 */
    { 5097, 0x7fe, 0x68 }, /* CDS_XA_2_2 */
    { 5108, 0x7fe, 0x7 }, /* CLOCK_BOOTTIME */
    { 5123, 0x7fe, 0x9 }, /* CLOCK_BOOTTIME_ALARM */
    { 5144, 0x7fe, 0x0 }, /* CLOCK_DEFAULT */
    { 5158, 0x7fe, 0x1 }, /* CLOCK_EXT */
    { 5168, 0x7fe, 0x2 }, /* CLOCK_INT */
    { 5178, 0x7fe, 0x1 }, /* CLOCK_MONOTONIC */
    { 5194, 0x7fe, 0x6 }, /* CLOCK_MONOTONIC_COARSE */
    { 5217, 0x7fe, 0x4 }, /* CLOCK_MONOTONIC_RAW */
    { 5237, 0x7fe, 0x2 }, /* CLOCK_PROCESS_CPUTIME_ID */
    { 5262, 0x7fe, 0x0 }, /* CLOCK_REALTIME */
    { 5277, 0x7fe, 0x8 }, /* CLOCK_REALTIME_ALARM */
    { 5298, 0x7fe, 0x5 }, /* CLOCK_REALTIME_COARSE */
    { 5320, 0x7fe, 0xa }, /* CLOCK_SGI_CYCLE */
    { 5336, 0x7fe, 0xb }, /* CLOCK_TAI */
    { 5346, 0x7fe, 0x3 }, /* CLOCK_THREAD_CPUTIME_ID */
    { 5370, 0x7fe, 0x4 }, /* CLOCK_TXFROMRX */
    { 5385, 0x7fe, 0x3 }, /* CLOCK_TXINT */
    { 5397, 0x7fe, 0x40 }, /* CLONE_ARGS_SIZE_VER0 */
    { 5418, 0x7fe, 0x50 }, /* CLONE_ARGS_SIZE_VER1 */
    { 5439, 0x7fe, 0x58 }, /* CLONE_ARGS_SIZE_VER2 */
    { 5460, 0x7fe, 0x200000 }, /* CLONE_CHILD_CLEARTID */
    { 5481, 0x7fe, 0x1000000 }, /* CLONE_CHILD_SETTID */
    { 5500, 0x7fe, 0x100000000 }, /* CLONE_CLEAR_SIGHAND */
    { 5520, 0x7fe, 0x400000 }, /* CLONE_DETACHED */
    { 5535, 0x7fe, 0x400 }, /* CLONE_FILES */
    { 5547, 0x7fe, 0x200 }, /* CLONE_FS */
    { 5556, 0x7fe, 0x200000000 }, /* CLONE_INTO_CGROUP */
    { 5574, 0x7fe, 0x80000000 }, /* CLONE_IO */
    { 5583, 0x7fe, 0x2000000 }, /* CLONE_NEWCGROUP */
    { 5599, 0x7fe, 0x8000000 }, /* CLONE_NEWIPC */
    { 5612, 0x7fe, 0x40000000 }, /* CLONE_NEWNET */
    { 5625, 0x7fe, 0x20000 }, /* CLONE_NEWNS */
    { 5637, 0x7fe, 0x20000000 }, /* CLONE_NEWPID */
    { 5650, 0x7fe, 0x80 }, /* CLONE_NEWTIME */
    { 5664, 0x7fe, 0x10000000 }, /* CLONE_NEWUSER */
    { 5678, 0x7fe, 0x4000000 }, /* CLONE_NEWUTS */
    { 5691, 0x7fe, 0x8000 }, /* CLONE_PARENT */
    { 5704, 0x7fe, 0x100000 }, /* CLONE_PARENT_SETTID */
    { 5724, 0x7fe, 0x1000 }, /* CLONE_PIDFD */
    { 5736, 0x7fe, 0x2000 }, /* CLONE_PTRACE */
    { 5749, 0x7fe, 0x80000 }, /* CLONE_SETTLS */
    { 5762, 0x7fe, 0x800 }, /* CLONE_SIGHAND */
    { 5776, 0x7fe, 0x40000 }, /* CLONE_SYSVSEM */
    { 5790, 0x7fe, 0x10000 }, /* CLONE_THREAD */
    { 5803, 0x7fe, 0x800000 }, /* CLONE_UNTRACED */
    { 5818, 0x7fe, 0x4000 }, /* CLONE_VFORK */
    { 5830, 0x7fe, 0x100 }, /* CLONE_VM */
    { 5839, 0x7fe, 0x4 }, /* CLOSE_RANGE_CLOEXEC */
    { 5859, 0x7fe, 0x2 }, /* CLOSE_RANGE_UNSHARE */
    { 5879, 0x7fe, 0xff }, /* CSIGNAL */
    { 5887, 0x7fe, 0x62 }, /* DMA_BUF_BASE */
    { 5900, 0x7fe, 0xc0086202 }, /* DMA_BUF_IOCTL_EXPORT_SYNC_FILE */
    { 5931, 0x47e, 0x40086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 5931, 0x380, 0x80086203 }, /* DMA_BUF_IOCTL_IMPORT_SYNC_FILE */
    { 5962, 0x47e, 0x40086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 5962, 0x380, 0x80086200 }, /* DMA_BUF_IOCTL_SYNC */
    { 5981, 0x7fe, 0x444d4142 }, /* DMA_BUF_MAGIC */
    { 5995, 0x7fe, 0x20 }, /* DMA_BUF_NAME_LEN */
    { 6012, 0x46a, 0x40086201 }, /* DMA_BUF_SET_NAME */
    { 6012, 0x014, 0x40046201 }, /* DMA_BUF_SET_NAME */
    { 6012, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME */
    { 6029, 0x47e, 0x40046201 }, /* DMA_BUF_SET_NAME_A */
    { 6029, 0x380, 0x80046201 }, /* DMA_BUF_SET_NAME_A */
    { 6048, 0x47e, 0x40086201 }, /* DMA_BUF_SET_NAME_B */
    { 6048, 0x380, 0x80086201 }, /* DMA_BUF_SET_NAME_B */
    { 6067, 0x7fe, 0x4 }, /* DMA_BUF_SYNC_END */
    { 6084, 0x7fe, 0x1 }, /* DMA_BUF_SYNC_READ */
    { 6102, 0x7fe, 0x3 }, /* DMA_BUF_SYNC_RW */
    { 6118, 0x7fe, 0x0 }, /* DMA_BUF_SYNC_START */
    { 6137, 0x7fe, 0x7 }, /* DMA_BUF_SYNC_VALID_FLAGS_MASK */
    { 6167, 0x7fe, 0x2 }, /* DMA_BUF_SYNC_WRITE */
    { 6186, 0x7fe, 0xc0184800 }, /* DMA_HEAP_IOCTL_ALLOC */
    { 6207, 0x7fe, 0x48 }, /* DMA_HEAP_IOC_MAGIC */
    { 6226, 0x7fe, 0x80003 }, /* DMA_HEAP_VALID_FD_FLAGS */
    { 6250, 0x7fe, 0x0 }, /* DMA_HEAP_VALID_HEAP_FLAGS */
    { 6276, 0x7fe, 0x20 }, /* DM_ACTIVE_PRESENT_FLAG */
    { 6299, 0x7fe, 0x100 }, /* DM_BUFFER_FULL_FLAG */
    { 6319, 0x7fe, 0x10000 }, /* DM_DATA_OUT_FLAG */
    { 6336, 0x7fe, 0x20000 }, /* DM_DEFERRED_REMOVE */
    { 6355, 0x7fe, 0xc138fd10 }, /* DM_DEV_ARM_POLL */
    { 6371, 0x7fe, 0x10 }, /* DM_DEV_ARM_POLL_CMD */
    { 6391, 0x7fe, 0xc138fd03 }, /* DM_DEV_CREATE */
    { 6405, 0x7fe, 0x3 }, /* DM_DEV_CREATE_CMD */
    { 6423, 0x7fe, 0xc138fd04 }, /* DM_DEV_REMOVE */
    { 6437, 0x7fe, 0x4 }, /* DM_DEV_REMOVE_CMD */
    { 6455, 0x7fe, 0xc138fd05 }, /* DM_DEV_RENAME */
    { 6469, 0x7fe, 0x5 }, /* DM_DEV_RENAME_CMD */
    { 6487, 0x7fe, 0xc138fd0f }, /* DM_DEV_SET_GEOMETRY */
    { 6507, 0x7fe, 0xf }, /* DM_DEV_SET_GEOMETRY_CMD */
    { 6531, 0x7fe, 0xc138fd07 }, /* DM_DEV_STATUS */
    { 6545, 0x7fe, 0x7 }, /* DM_DEV_STATUS_CMD */
    { 6563, 0x7fe, 0xc138fd06 }, /* DM_DEV_SUSPEND */
    { 6578, 0x7fe, 0x6 }, /* DM_DEV_SUSPEND_CMD */
    { 6597, 0x7fe, 0xc138fd08 }, /* DM_DEV_WAIT */
    { 6609, 0x7fe, 0x8 }, /* DM_DEV_WAIT_CMD */
    { 6625, 0x7fe, 0xc138fd11 }, /* DM_GET_TARGET_VERSION */
    { 6647, 0x7fe, 0x11 }, /* DM_GET_TARGET_VERSION_CMD */
    { 6673, 0x7fe, 0x80000 }, /* DM_IMA_MEASUREMENT_FLAG */
    { 6697, 0x7fe, 0x40 }, /* DM_INACTIVE_PRESENT_FLAG */
    { 6722, 0x7fe, 0x40000 }, /* DM_INTERNAL_SUSPEND_FLAG */
    { 6747, 0x7fe, 0xfd }, /* DM_IOCTL */
    { 6756, 0x7fe, 0xc138fd02 }, /* DM_LIST_DEVICES */
    { 6772, 0x7fe, 0x2 }, /* DM_LIST_DEVICES_CMD */
    { 6792, 0x7fe, 0xc138fd0d }, /* DM_LIST_VERSIONS */
    { 6809, 0x7fe, 0xd }, /* DM_LIST_VERSIONS_CMD */
    { 6830, 0x7fe, 0x10 }, /* DM_MAX_TYPE_NAME */
    { 6847, 0x7fe, 0x800 }, /* DM_NOFLUSH_FLAG */
    { 6863, 0x7fe, 0x8 }, /* DM_PERSISTENT_DEV_FLAG */
    { 6886, 0x7fe, 0x1000 }, /* DM_QUERY_INACTIVE_TABLE_FLAG */
    { 6915, 0x7fe, 0x1 }, /* DM_READONLY_FLAG */
    { 6932, 0x7fe, 0xc138fd01 }, /* DM_REMOVE_ALL */
    { 6946, 0x7fe, 0x1 }, /* DM_REMOVE_ALL_CMD */
    { 6964, 0x7fe, 0x8000 }, /* DM_SECURE_DATA_FLAG */
    { 6984, 0x7fe, 0x200 }, /* DM_SKIP_BDGET_FLAG */
    { 7003, 0x7fe, 0x400 }, /* DM_SKIP_LOCKFS_FLAG */
    { 7023, 0x7fe, 0x10 }, /* DM_STATUS_TABLE_FLAG */
    { 7044, 0x7fe, 0x2 }, /* DM_SUSPEND_FLAG */
    { 7060, 0x7fe, 0xc138fd0a }, /* DM_TABLE_CLEAR */
    { 7075, 0x7fe, 0xa }, /* DM_TABLE_CLEAR_CMD */
    { 7094, 0x7fe, 0xc138fd0b }, /* DM_TABLE_DEPS */
    { 7108, 0x7fe, 0xb }, /* DM_TABLE_DEPS_CMD */
    { 7126, 0x7fe, 0xc138fd09 }, /* DM_TABLE_LOAD */
    { 7140, 0x7fe, 0x9 }, /* DM_TABLE_LOAD_CMD */
    { 7158, 0x7fe, 0xc138fd0c }, /* DM_TABLE_STATUS */
    { 7174, 0x7fe, 0xc }, /* DM_TABLE_STATUS_CMD */
    { 7194, 0x7fe, 0xc138fd0e }, /* DM_TARGET_MSG */
    { 7208, 0x7fe, 0xe }, /* DM_TARGET_MSG_CMD */
    { 7226, 0x7fe, 0x2000 }, /* DM_UEVENT_GENERATED_FLAG */
    { 7251, 0x7fe, 0x4000 }, /* DM_UUID_FLAG */
    { 7264, 0x7fe, 0x81 }, /* DM_UUID_LEN */
    { 7276, 0x7fe, 0xc138fd00 }, /* DM_VERSION */
    { 7287, 0x7fe, 0x0 }, /* DM_VERSION_CMD */
    { 7302, 0x7fe, 0x4 }, /* DM_VERSION_MAJOR */
    { 7319, 0x7fe, 0x30 }, /* DM_VERSION_MINOR */
    { 7336, 0x7fe, 0x0 }, /* DM_VERSION_PATCHLEVEL */
    { 7358, 0x7fe, 0x1 }, /* DN_ACCESS */
    { 7368, 0x7fe, 0x20 }, /* DN_ATTRIB */
    { 7378, 0x7fe, 0x4 }, /* DN_CREATE */
    { 7388, 0x7fe, 0x8 }, /* DN_DELETE */
    { 7398, 0x7fe, 0x2 }, /* DN_MODIFY */
    { 7408, 0x7fe, 0x80000000 }, /* DN_MULTISHOT */
    { 7421, 0x7fe, 0x10 }, /* DN_RENAME */
    { 7431, 0x7ea, 0xc0206416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7431, 0x014, 0xc0186416 }, /* DRM_IOCTL_ADD_BUFS */
    { 7450, 0x7fe, 0xc0086420 }, /* DRM_IOCTL_ADD_CTX */
    { 7468, 0x7fe, 0xc0046427 }, /* DRM_IOCTL_ADD_DRAW */
    { 7487, 0x7ea, 0xc0286415 }, /* DRM_IOCTL_ADD_MAP */
    { 7487, 0x014, 0xc0186415 }, /* DRM_IOCTL_ADD_MAP */
    { 7505, 0x47e, 0x6430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7505, 0x380, 0x20006430 }, /* DRM_IOCTL_AGP_ACQUIRE */
    { 7527, 0x7ea, 0xc0206434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7527, 0x014, 0xc0106434 }, /* DRM_IOCTL_AGP_ALLOC */
    { 7547, 0x46a, 0x40106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7547, 0x014, 0x40086436 }, /* DRM_IOCTL_AGP_BIND */
    { 7547, 0x380, 0x80106436 }, /* DRM_IOCTL_AGP_BIND */
    { 7566, 0x46a, 0x40086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7566, 0x014, 0x40046432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7566, 0x380, 0x80086432 }, /* DRM_IOCTL_AGP_ENABLE */
    { 7587, 0x46a, 0x40206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7587, 0x014, 0x40106435 }, /* DRM_IOCTL_AGP_FREE */
    { 7587, 0x380, 0x80206435 }, /* DRM_IOCTL_AGP_FREE */
    { 7606, 0x46a, 0x80386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7606, 0x014, 0x80206433 }, /* DRM_IOCTL_AGP_INFO */
    { 7606, 0x380, 0x40386433 }, /* DRM_IOCTL_AGP_INFO */
    { 7625, 0x47e, 0x6431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7625, 0x380, 0x20006431 }, /* DRM_IOCTL_AGP_RELEASE */
    { 7647, 0x46a, 0x40106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7647, 0x014, 0x40086437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7647, 0x380, 0x80106437 }, /* DRM_IOCTL_AGP_UNBIND */
    { 7668, 0x47e, 0x40046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7668, 0x380, 0x80046411 }, /* DRM_IOCTL_AUTH_MAGIC */
    { 7689, 0x7fe, 0x64 }, /* DRM_IOCTL_BASE */
    { 7704, 0x7fe, 0xc0046412 }, /* DRM_IOCTL_BLOCK */
    { 7720, 0x47e, 0x40086414 }, /* DRM_IOCTL_CONTROL */
    { 7720, 0x380, 0x80086414 }, /* DRM_IOCTL_CONTROL */
    { 7738, 0x7fe, 0xc018643b }, /* DRM_IOCTL_CRTC_GET_SEQUENCE */
    { 7766, 0x7fe, 0xc018643c }, /* DRM_IOCTL_CRTC_QUEUE_SEQUENCE */
    { 7796, 0x7ea, 0xc0406429 }, /* DRM_IOCTL_DMA */
    { 7796, 0x014, 0xc0286429 }, /* DRM_IOCTL_DMA */
    { 7810, 0x47e, 0x641f }, /* DRM_IOCTL_DROP_MASTER */
    { 7810, 0x380, 0x2000641f }, /* DRM_IOCTL_DROP_MASTER */
    { 7832, 0x47e, 0x4008642c }, /* DRM_IOCTL_FINISH */
    { 7832, 0x380, 0x8008642c }, /* DRM_IOCTL_FINISH */
    { 7849, 0x46a, 0x4010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 7849, 0x014, 0x4008641a }, /* DRM_IOCTL_FREE_BUFS */
    { 7849, 0x380, 0x8010641a }, /* DRM_IOCTL_FREE_BUFS */
    { 7869, 0x47e, 0x40086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 7869, 0x380, 0x80086409 }, /* DRM_IOCTL_GEM_CLOSE */
    { 7889, 0x7fe, 0xc008640a }, /* DRM_IOCTL_GEM_FLINK */
    { 7909, 0x7fe, 0xc010640b }, /* DRM_IOCTL_GEM_OPEN */
    { 7928, 0x7fe, 0xc010640c }, /* DRM_IOCTL_GET_CAP */
    { 7946, 0x7ea, 0xc0286405 }, /* DRM_IOCTL_GET_CLIENT */
    { 7946, 0x014, 0xc0186405 }, /* DRM_IOCTL_GET_CLIENT */
    { 7967, 0x7fe, 0xc0086423 }, /* DRM_IOCTL_GET_CTX */
    { 7985, 0x47e, 0x80046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 7985, 0x380, 0x40046402 }, /* DRM_IOCTL_GET_MAGIC */
    { 8005, 0x7ea, 0xc0286404 }, /* DRM_IOCTL_GET_MAP */
    { 8005, 0x014, 0xc0186404 }, /* DRM_IOCTL_GET_MAP */
    { 8023, 0x7ea, 0xc010641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8023, 0x014, 0xc008641d }, /* DRM_IOCTL_GET_SAREA_CTX */
    { 8047, 0x46a, 0x80f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8047, 0x014, 0x807c6406 }, /* DRM_IOCTL_GET_STATS */
    { 8047, 0x380, 0x40f86406 }, /* DRM_IOCTL_GET_STATS */
    { 8067, 0x7ea, 0xc0106401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8067, 0x014, 0xc0086401 }, /* DRM_IOCTL_GET_UNIQUE */
    { 8088, 0x7ea, 0xc0106418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8088, 0x014, 0xc0086418 }, /* DRM_IOCTL_INFO_BUFS */
    { 8108, 0x7fe, 0xc0106403 }, /* DRM_IOCTL_IRQ_BUSID */
    { 8128, 0x47e, 0x4008642a }, /* DRM_IOCTL_LOCK */
    { 8128, 0x380, 0x8008642a }, /* DRM_IOCTL_LOCK */
    { 8143, 0x7ea, 0xc0186419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8143, 0x014, 0xc00c6419 }, /* DRM_IOCTL_MAP_BUFS */
    { 8162, 0x46a, 0x40206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8162, 0x014, 0x40186417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8162, 0x380, 0x80206417 }, /* DRM_IOCTL_MARK_BUFS */
    { 8182, 0x47e, 0x40086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8182, 0x380, 0x80086408 }, /* DRM_IOCTL_MODESET_CTL */
    { 8204, 0x7fe, 0xc01c64ae }, /* DRM_IOCTL_MODE_ADDFB */
    { 8225, 0x7fa, 0xc06864b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8225, 0x004, 0xc06464b8 }, /* DRM_IOCTL_MODE_ADDFB2 */
    { 8247, 0x7fe, 0xc03864bc }, /* DRM_IOCTL_MODE_ATOMIC */
    { 8269, 0x7fe, 0xc04864a8 }, /* DRM_IOCTL_MODE_ATTACHMODE */
    { 8295, 0x7fe, 0xc00864d0 }, /* DRM_IOCTL_MODE_CLOSEFB */
    { 8318, 0x7fe, 0xc01064bd }, /* DRM_IOCTL_MODE_CREATEPROPBLOB */
    { 8348, 0x7fe, 0xc02064b2 }, /* DRM_IOCTL_MODE_CREATE_DUMB */
    { 8375, 0x7fe, 0xc01864c6 }, /* DRM_IOCTL_MODE_CREATE_LEASE */
    { 8403, 0x7fe, 0xc01c64a3 }, /* DRM_IOCTL_MODE_CURSOR */
    { 8425, 0x7fe, 0xc02464bb }, /* DRM_IOCTL_MODE_CURSOR2 */
    { 8448, 0x7fe, 0xc00464be }, /* DRM_IOCTL_MODE_DESTROYPROPBLOB */
    { 8479, 0x7fe, 0xc00464b4 }, /* DRM_IOCTL_MODE_DESTROY_DUMB */
    { 8507, 0x7fe, 0xc04864a9 }, /* DRM_IOCTL_MODE_DETACHMODE */
    { 8533, 0x7fe, 0xc01864b1 }, /* DRM_IOCTL_MODE_DIRTYFB */
    { 8556, 0x7fe, 0xc05064a7 }, /* DRM_IOCTL_MODE_GETCONNECTOR */
    { 8584, 0x7fe, 0xc06864a1 }, /* DRM_IOCTL_MODE_GETCRTC */
    { 8607, 0x7fe, 0xc01464a6 }, /* DRM_IOCTL_MODE_GETENCODER */
    { 8633, 0x7fe, 0xc01c64ad }, /* DRM_IOCTL_MODE_GETFB */
    { 8654, 0x7fa, 0xc06864ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8654, 0x004, 0xc06464ce }, /* DRM_IOCTL_MODE_GETFB2 */
    { 8676, 0x7fe, 0xc02064a4 }, /* DRM_IOCTL_MODE_GETGAMMA */
    { 8700, 0x7fe, 0xc02064b6 }, /* DRM_IOCTL_MODE_GETPLANE */
    { 8724, 0x7fa, 0xc01064b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 8724, 0x004, 0xc00c64b5 }, /* DRM_IOCTL_MODE_GETPLANERESOURCES */
    { 8757, 0x7fe, 0xc01064ac }, /* DRM_IOCTL_MODE_GETPROPBLOB */
    { 8784, 0x7fe, 0xc04064aa }, /* DRM_IOCTL_MODE_GETPROPERTY */
    { 8811, 0x7fe, 0xc04064a0 }, /* DRM_IOCTL_MODE_GETRESOURCES */
    { 8839, 0x7fe, 0xc01064c8 }, /* DRM_IOCTL_MODE_GET_LEASE */
    { 8864, 0x7fe, 0xc01064c7 }, /* DRM_IOCTL_MODE_LIST_LESSEES */
    { 8892, 0x7fe, 0xc01064b3 }, /* DRM_IOCTL_MODE_MAP_DUMB */
    { 8916, 0x7fa, 0xc02064b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 8916, 0x004, 0xc01c64b9 }, /* DRM_IOCTL_MODE_OBJ_GETPROPERTIES */
    { 8949, 0x7fa, 0xc01864ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 8949, 0x004, 0xc01464ba }, /* DRM_IOCTL_MODE_OBJ_SETPROPERTY */
    { 8980, 0x7fe, 0xc01864b0 }, /* DRM_IOCTL_MODE_PAGE_FLIP */
    { 9005, 0x7fe, 0xc00464c9 }, /* DRM_IOCTL_MODE_REVOKE_LEASE */
    { 9033, 0x7fe, 0xc00464af }, /* DRM_IOCTL_MODE_RMFB */
    { 9053, 0x7fe, 0xc06864a2 }, /* DRM_IOCTL_MODE_SETCRTC */
    { 9076, 0x7fe, 0xc02064a5 }, /* DRM_IOCTL_MODE_SETGAMMA */
    { 9100, 0x7fe, 0xc03064b7 }, /* DRM_IOCTL_MODE_SETPLANE */
    { 9124, 0x7fe, 0xc01064ab }, /* DRM_IOCTL_MODE_SETPROPERTY */
    { 9151, 0x47e, 0x40086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9151, 0x380, 0x80086422 }, /* DRM_IOCTL_MOD_CTX */
    { 9169, 0x47e, 0x40086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9169, 0x380, 0x80086425 }, /* DRM_IOCTL_NEW_CTX */
    { 9187, 0x7fe, 0xc00c642e }, /* DRM_IOCTL_PRIME_FD_TO_HANDLE */
    { 9216, 0x7fe, 0xc00c642d }, /* DRM_IOCTL_PRIME_HANDLE_TO_FD */
    { 9245, 0x7ea, 0xc0106426 }, /* DRM_IOCTL_RES_CTX */
    { 9245, 0x014, 0xc0086426 }, /* DRM_IOCTL_RES_CTX */
    { 9263, 0x7fe, 0xc0086421 }, /* DRM_IOCTL_RM_CTX */
    { 9280, 0x7fe, 0xc0046428 }, /* DRM_IOCTL_RM_DRAW */
    { 9298, 0x46a, 0x4028641b }, /* DRM_IOCTL_RM_MAP */
    { 9298, 0x014, 0x4018641b }, /* DRM_IOCTL_RM_MAP */
    { 9298, 0x380, 0x8028641b }, /* DRM_IOCTL_RM_MAP */
    { 9315, 0x47e, 0x4010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9315, 0x380, 0x8010640d }, /* DRM_IOCTL_SET_CLIENT_CAP */
    { 9340, 0x47e, 0x641e }, /* DRM_IOCTL_SET_MASTER */
    { 9340, 0x380, 0x2000641e }, /* DRM_IOCTL_SET_MASTER */
    { 9361, 0x46a, 0x4010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9361, 0x014, 0x4008641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9361, 0x380, 0x8010641c }, /* DRM_IOCTL_SET_SAREA_CTX */
    { 9385, 0x46a, 0x40106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9385, 0x014, 0x40086410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9385, 0x380, 0x80106410 }, /* DRM_IOCTL_SET_UNIQUE */
    { 9406, 0x7fe, 0xc0106407 }, /* DRM_IOCTL_SET_VERSION */
    { 9428, 0x7ea, 0xc0106438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9428, 0x014, 0xc0086438 }, /* DRM_IOCTL_SG_ALLOC */
    { 9447, 0x46a, 0x40106439 }, /* DRM_IOCTL_SG_FREE */
    { 9447, 0x014, 0x40086439 }, /* DRM_IOCTL_SG_FREE */
    { 9447, 0x380, 0x80106439 }, /* DRM_IOCTL_SG_FREE */
    { 9465, 0x47e, 0x40086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9465, 0x380, 0x80086424 }, /* DRM_IOCTL_SWITCH_CTX */
    { 9486, 0x7fe, 0xc00864bf }, /* DRM_IOCTL_SYNCOBJ_CREATE */
    { 9511, 0x7fe, 0xc00864c0 }, /* DRM_IOCTL_SYNCOBJ_DESTROY */
    { 9537, 0x7fe, 0xc01864cf }, /* DRM_IOCTL_SYNCOBJ_EVENTFD */
    { 9563, 0x7fe, 0xc01064c2 }, /* DRM_IOCTL_SYNCOBJ_FD_TO_HANDLE */
    { 9594, 0x7fe, 0xc01064c1 }, /* DRM_IOCTL_SYNCOBJ_HANDLE_TO_FD */
    { 9625, 0x7fe, 0xc01864cb }, /* DRM_IOCTL_SYNCOBJ_QUERY */
    { 9649, 0x7fe, 0xc01064c4 }, /* DRM_IOCTL_SYNCOBJ_RESET */
    { 9673, 0x7fe, 0xc01064c5 }, /* DRM_IOCTL_SYNCOBJ_SIGNAL */
    { 9698, 0x7fe, 0xc01864cd }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_SIGNAL */
    { 9732, 0x7fe, 0xc03064ca }, /* DRM_IOCTL_SYNCOBJ_TIMELINE_WAIT */
    { 9764, 0x7fe, 0xc02064cc }, /* DRM_IOCTL_SYNCOBJ_TRANSFER */
    { 9791, 0x7fe, 0xc02864c3 }, /* DRM_IOCTL_SYNCOBJ_WAIT */
    { 9814, 0x7fe, 0xc0046413 }, /* DRM_IOCTL_UNBLOCK */
    { 9832, 0x47e, 0x4008642b }, /* DRM_IOCTL_UNLOCK */
    { 9832, 0x380, 0x8008642b }, /* DRM_IOCTL_UNLOCK */
    { 9849, 0x47a, 0x4018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 9849, 0x004, 0x4014643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 9849, 0x380, 0x8018643f }, /* DRM_IOCTL_UPDATE_DRAW */
    { 9871, 0x7ea, 0xc0406400 }, /* DRM_IOCTL_VERSION */
    { 9871, 0x014, 0xc0246400 }, /* DRM_IOCTL_VERSION */
    { 9889, 0x7ea, 0xc018643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 9889, 0x014, 0xc010643a }, /* DRM_IOCTL_WAIT_VBLANK */
    { 9911, 0x7fe, 0x5392 }, /* DVD_AUTH */
    { 9920, 0x7fe, 0x5 }, /* DVD_AUTH_ESTABLISHED */
    { 9941, 0x7fe, 0x6 }, /* DVD_AUTH_FAILURE */
    { 9958, 0x7fe, 0x3 }, /* DVD_CGMS_RESTRICTED */
    { 9978, 0x7fe, 0x2 }, /* DVD_CGMS_SINGLE */
    { 9994, 0x7fe, 0x0 }, /* DVD_CGMS_UNRESTRICTED */
    { 10016, 0x7fe, 0x1 }, /* DVD_CPM_COPYRIGHTED */
    { 10036, 0x7fe, 0x0 }, /* DVD_CPM_NO_COPYRIGHT */
    { 10057, 0x7fe, 0x1 }, /* DVD_CP_SEC_EXIST */
    { 10074, 0x7fe, 0x0 }, /* DVD_CP_SEC_NONE */
    { 10090, 0x7fe, 0x1 }, /* DVD_HOST_SEND_CHALLENGE */
    { 10114, 0x7fe, 0x4 }, /* DVD_HOST_SEND_KEY2 */
    { 10133, 0x7fe, 0xb }, /* DVD_HOST_SEND_RPC_STATE */
    { 10157, 0x7fe, 0x9 }, /* DVD_INVALIDATE_AGID */
    { 10177, 0x7fe, 0x4 }, /* DVD_LAYERS */
    { 10188, 0x7fe, 0x0 }, /* DVD_LU_SEND_AGID */
    { 10205, 0x7fe, 0x8 }, /* DVD_LU_SEND_ASF */
    { 10221, 0x7fe, 0x3 }, /* DVD_LU_SEND_CHALLENGE */
    { 10243, 0x7fe, 0x2 }, /* DVD_LU_SEND_KEY1 */
    { 10260, 0x7fe, 0xa }, /* DVD_LU_SEND_RPC_STATE */
    { 10282, 0x7fe, 0x7 }, /* DVD_LU_SEND_TITLE_KEY */
    { 10304, 0x7fe, 0x5390 }, /* DVD_READ_STRUCT */
    { 10320, 0x7fe, 0x3 }, /* DVD_STRUCT_BCA */
    { 10335, 0x7fe, 0x1 }, /* DVD_STRUCT_COPYRIGHT */
    { 10356, 0x7fe, 0x2 }, /* DVD_STRUCT_DISCKEY */
    { 10375, 0x7fe, 0x4 }, /* DVD_STRUCT_MANUFACT */
    { 10395, 0x7fe, 0x0 }, /* DVD_STRUCT_PHYSICAL */
    { 10415, 0x7fe, 0x5391 }, /* DVD_WRITE_STRUCT */
    { 10432, 0x7fe, 0x80000 }, /* EFD_CLOEXEC */
    { 10444, 0x5fe, 0x800 }, /* EFD_NONBLOCK */
    { 10444, 0x200, 0x80 }, /* EFD_NONBLOCK */
    { 10457, 0x7fe, 0x1 }, /* EFD_SEMAPHORE */
    { 10471, 0x7fe, 0x8 }, /* EPOLLERR */
    { 10480, 0x7fe, 0x80000000 }, /* EPOLLET */
    { 10488, 0x7fe, 0x10000000 }, /* EPOLLEXCLUSIVE */
    { 10503, 0x7fe, 0x10 }, /* EPOLLHUP */
    { 10512, 0x7fe, 0x1 }, /* EPOLLIN */
    { 10520, 0x7fe, 0x400 }, /* EPOLLMSG */
    { 10529, 0x7fe, 0x20 }, /* EPOLLNVAL */
    { 10539, 0x7fe, 0x40000000 }, /* EPOLLONESHOT */
    { 10552, 0x7fe, 0x4 }, /* EPOLLOUT */
    { 10561, 0x7fe, 0x2 }, /* EPOLLPRI */
    { 10570, 0x7fe, 0x80 }, /* EPOLLRDBAND */
    { 10582, 0x7fe, 0x2000 }, /* EPOLLRDHUP */
    { 10593, 0x7fe, 0x40 }, /* EPOLLRDNORM */
    { 10605, 0x7fe, 0x20000000 }, /* EPOLLWAKEUP */
    { 10617, 0x7fe, 0x200 }, /* EPOLLWRBAND */
    { 10629, 0x7fe, 0x100 }, /* EPOLLWRNORM */
    { 10641, 0x7fe, 0x80000 }, /* EPOLL_CLOEXEC */
    { 10655, 0x7fe, 0x1 }, /* EPOLL_CTL_ADD */
    { 10669, 0x7fe, 0x2 }, /* EPOLL_CTL_DEL */
    { 10683, 0x7fe, 0x3 }, /* EPOLL_CTL_MOD */
    { 10697, 0x7fe, 0x8a }, /* EPOLL_IOC_TYPE */
    { 10712, 0x7fe, 0x8000000 }, /* EPOLL_URING_WAKE */
    { 10729, 0x47e, 0x80044584 }, /* EVIOCGEFFECTS */
    { 10729, 0x380, 0x40044584 }, /* EVIOCGEFFECTS */
    { 10743, 0x47e, 0x80084502 }, /* EVIOCGID */
    { 10743, 0x380, 0x40084502 }, /* EVIOCGID */
    { 10752, 0x47e, 0x80084504 }, /* EVIOCGKEYCODE */
    { 10752, 0x380, 0x40084504 }, /* EVIOCGKEYCODE */
    { 10766, 0x47e, 0x80284504 }, /* EVIOCGKEYCODE_V2 */
    { 10766, 0x380, 0x40284504 }, /* EVIOCGKEYCODE_V2 */
    { 10783, 0x47e, 0x80104592 }, /* EVIOCGMASK */
    { 10783, 0x380, 0x40104592 }, /* EVIOCGMASK */
    { 10794, 0x47e, 0x40044590 }, /* EVIOCGRAB */
    { 10794, 0x380, 0x80044590 }, /* EVIOCGRAB */
    { 10804, 0x47e, 0x80084503 }, /* EVIOCGREP */
    { 10804, 0x380, 0x40084503 }, /* EVIOCGREP */
    { 10814, 0x47e, 0x80044501 }, /* EVIOCGVERSION */
    { 10814, 0x380, 0x40044501 }, /* EVIOCGVERSION */
    { 10828, 0x47e, 0x40044591 }, /* EVIOCREVOKE */
    { 10828, 0x380, 0x80044591 }, /* EVIOCREVOKE */
    { 10840, 0x47e, 0x40044581 }, /* EVIOCRMFF */
    { 10840, 0x380, 0x80044581 }, /* EVIOCRMFF */
    { 10850, 0x47e, 0x400445a0 }, /* EVIOCSCLOCKID */
    { 10850, 0x380, 0x800445a0 }, /* EVIOCSCLOCKID */
    { 10864, 0x46a, 0x40304580 }, /* EVIOCSFF */
    { 10864, 0x014, 0x402c4580 }, /* EVIOCSFF */
    { 10864, 0x380, 0x80304580 }, /* EVIOCSFF */
    { 10873, 0x47e, 0x40084504 }, /* EVIOCSKEYCODE */
    { 10873, 0x380, 0x80084504 }, /* EVIOCSKEYCODE */
    { 10887, 0x47e, 0x40284504 }, /* EVIOCSKEYCODE_V2 */
    { 10887, 0x380, 0x80284504 }, /* EVIOCSKEYCODE_V2 */
    { 10904, 0x47e, 0x40104593 }, /* EVIOCSMASK */
    { 10904, 0x380, 0x80104593 }, /* EVIOCSMASK */
    { 10915, 0x47e, 0x40084503 }, /* EVIOCSREP */
    { 10915, 0x380, 0x80084503 }, /* EVIOCSREP */
    { 10925, 0x7fe, 0x0 }, /* FALLOC_FL_ALLOCATE_RANGE */
    { 10950, 0x7fe, 0x8 }, /* FALLOC_FL_COLLAPSE_RANGE */
    { 10975, 0x7fe, 0x20 }, /* FALLOC_FL_INSERT_RANGE */
    { 10998, 0x7fe, 0x1 }, /* FALLOC_FL_KEEP_SIZE */
    { 11018, 0x7fe, 0x4 }, /* FALLOC_FL_NO_HIDE_STALE */
    { 11042, 0x7fe, 0x2 }, /* FALLOC_FL_PUNCH_HOLE */
    { 11063, 0x7fe, 0x40 }, /* FALLOC_FL_UNSHARE_RANGE */
    { 11087, 0x7fe, 0x10 }, /* FALLOC_FL_ZERO_RANGE */
    { 11108, 0x7fe, 0x1 }, /* FAN_ACCESS */
    { 11119, 0x7fe, 0x20000 }, /* FAN_ACCESS_PERM */
    { 11135, 0x7fe, 0x1 }, /* FAN_ALLOW */
    { 11145, 0x7fe, 0xc }, /* FAN_ALL_CLASS_BITS */
    { 11164, 0x7fe, 0x3b }, /* FAN_ALL_EVENTS */
    { 11179, 0x7fe, 0x3f }, /* FAN_ALL_INIT_FLAGS */
    { 11198, 0x7fe, 0xff }, /* FAN_ALL_MARK_FLAGS */
    { 11217, 0x7fe, 0x3403b }, /* FAN_ALL_OUTGOING_EVENTS */
    { 11241, 0x7fe, 0x30000 }, /* FAN_ALL_PERM_EVENTS */
    { 11261, 0x7fe, 0x4 }, /* FAN_ATTRIB */
    { 11272, 0x7fe, 0x10 }, /* FAN_AUDIT */
    { 11282, 0x7fe, 0x4 }, /* FAN_CLASS_CONTENT */
    { 11300, 0x7fe, 0x0 }, /* FAN_CLASS_NOTIF */
    { 11316, 0x7fe, 0x8 }, /* FAN_CLASS_PRE_CONTENT */
    { 11338, 0x7fe, 0x1 }, /* FAN_CLOEXEC */
    { 11350, 0x7fe, 0x18 }, /* FAN_CLOSE */
    { 11360, 0x7fe, 0x10 }, /* FAN_CLOSE_NOWRITE */
    { 11378, 0x7fe, 0x8 }, /* FAN_CLOSE_WRITE */
    { 11394, 0x7fe, 0x100 }, /* FAN_CREATE */
    { 11405, 0x7fe, 0x200 }, /* FAN_DELETE */
    { 11416, 0x7fe, 0x400 }, /* FAN_DELETE_SELF */
    { 11432, 0x7fe, 0x2 }, /* FAN_DENY */
    { 11441, 0x7fe, 0x40 }, /* FAN_ENABLE_AUDIT */
    { 11458, 0x7fe, 0xfffffffffffffffe }, /* FAN_EPIDFD */
    { 11469, 0x7fe, 0x3 }, /* FAN_EVENT_INFO_TYPE_DFID */
    { 11494, 0x7fe, 0x2 }, /* FAN_EVENT_INFO_TYPE_DFID_NAME */
    { 11524, 0x7fe, 0x5 }, /* FAN_EVENT_INFO_TYPE_ERROR */
    { 11550, 0x7fe, 0x1 }, /* FAN_EVENT_INFO_TYPE_FID */
    { 11574, 0x7fe, 0xc }, /* FAN_EVENT_INFO_TYPE_NEW_DFID_NAME */
    { 11608, 0x7fe, 0xa }, /* FAN_EVENT_INFO_TYPE_OLD_DFID_NAME */
    { 11642, 0x7fe, 0x4 }, /* FAN_EVENT_INFO_TYPE_PIDFD */
    { 11668, 0x7fe, 0x18 }, /* FAN_EVENT_METADATA_LEN */
    { 11691, 0x7fe, 0x8000000 }, /* FAN_EVENT_ON_CHILD */
    { 11710, 0x7fe, 0x8000 }, /* FAN_FS_ERROR */
    { 11723, 0x7fe, 0x20 }, /* FAN_INFO */
    { 11732, 0x7fe, 0x1 }, /* FAN_MARK_ADD */
    { 11745, 0x7fe, 0x4 }, /* FAN_MARK_DONT_FOLLOW */
    { 11766, 0x7fe, 0x200 }, /* FAN_MARK_EVICTABLE */
    { 11785, 0x7fe, 0x100 }, /* FAN_MARK_FILESYSTEM */
    { 11805, 0x7fe, 0x80 }, /* FAN_MARK_FLUSH */
    { 11820, 0x7fe, 0x400 }, /* FAN_MARK_IGNORE */
    { 11836, 0x7fe, 0x20 }, /* FAN_MARK_IGNORED_MASK */
    { 11858, 0x7fe, 0x40 }, /* FAN_MARK_IGNORED_SURV_MODIFY */
    { 11887, 0x7fe, 0x440 }, /* FAN_MARK_IGNORE_SURV */
    { 11908, 0x7fe, 0x0 }, /* FAN_MARK_INODE */
    { 11923, 0x7fe, 0x10 }, /* FAN_MARK_MOUNT */
    { 11938, 0x7fe, 0x8 }, /* FAN_MARK_ONLYDIR */
    { 11955, 0x7fe, 0x2 }, /* FAN_MARK_REMOVE */
    { 11971, 0x7fe, 0x2 }, /* FAN_MODIFY */
    { 11982, 0x7fe, 0xc0 }, /* FAN_MOVE */
    { 11991, 0x7fe, 0x40 }, /* FAN_MOVED_FROM */
    { 12006, 0x7fe, 0x80 }, /* FAN_MOVED_TO */
    { 12019, 0x7fe, 0x800 }, /* FAN_MOVE_SELF */
    { 12033, 0x7fe, 0xffffffffffffffff }, /* FAN_NOFD */
    { 12042, 0x7fe, 0x2 }, /* FAN_NONBLOCK */
    { 12055, 0x7fe, 0xffffffffffffffff }, /* FAN_NOPIDFD */
    { 12067, 0x7fe, 0x40000000 }, /* FAN_ONDIR */
    { 12077, 0x7fe, 0x20 }, /* FAN_OPEN */
    { 12086, 0x7fe, 0x1000 }, /* FAN_OPEN_EXEC */
    { 12100, 0x7fe, 0x40000 }, /* FAN_OPEN_EXEC_PERM */
    { 12119, 0x7fe, 0x10000 }, /* FAN_OPEN_PERM */
    { 12133, 0x7fe, 0x4000 }, /* FAN_Q_OVERFLOW */
    { 12148, 0x7fe, 0x10000000 }, /* FAN_RENAME */
    { 12159, 0x7fe, 0xc00 }, /* FAN_REPORT_DFID_NAME */
    { 12180, 0x7fe, 0x1e00 }, /* FAN_REPORT_DFID_NAME_TARGET */
    { 12208, 0x7fe, 0x400 }, /* FAN_REPORT_DIR_FID */
    { 12227, 0x7fe, 0x2000 }, /* FAN_REPORT_FD_ERROR */
    { 12247, 0x7fe, 0x200 }, /* FAN_REPORT_FID */
    { 12262, 0x7fe, 0x800 }, /* FAN_REPORT_NAME */
    { 12278, 0x7fe, 0x80 }, /* FAN_REPORT_PIDFD */
    { 12295, 0x7fe, 0x1000 }, /* FAN_REPORT_TARGET_FID */
    { 12317, 0x7fe, 0x100 }, /* FAN_REPORT_TID */
    { 12332, 0x7fe, 0x1 }, /* FAN_RESPONSE_INFO_AUDIT_RULE */
    { 12361, 0x7fe, 0x0 }, /* FAN_RESPONSE_INFO_NONE */
    { 12384, 0x7fe, 0x20 }, /* FAN_UNLIMITED_MARKS */
    { 12404, 0x7fe, 0x10 }, /* FAN_UNLIMITED_QUEUE */
    { 12424, 0x5fe, 0x2000 }, /* FASYNC */
    { 12424, 0x200, 0x1000 }, /* FASYNC */
    { 12431, 0x47e, 0x80047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12431, 0x380, 0x40047210 }, /* FAT_IOCTL_GET_ATTRIBUTES */
    { 12456, 0x47e, 0x80047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12456, 0x380, 0x40047213 }, /* FAT_IOCTL_GET_VOLUME_ID */
    { 12480, 0x47e, 0x40047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 12480, 0x380, 0x80047211 }, /* FAT_IOCTL_SET_ATTRIBUTES */
    { 12505, 0x7fe, 0x4611 }, /* FBIOBLANK */
    { 12515, 0x7fe, 0x4604 }, /* FBIOGETCMAP */
    { 12527, 0x7fe, 0x460f }, /* FBIOGET_CON2FBMAP */
    { 12545, 0x7fe, 0x4618 }, /* FBIOGET_DISPINFO */
    { 12562, 0x7fe, 0x4602 }, /* FBIOGET_FSCREENINFO */
    { 12582, 0x7fe, 0x4615 }, /* FBIOGET_GLYPH */
    { 12596, 0x7fe, 0x4616 }, /* FBIOGET_HWCINFO */
    { 12612, 0x47e, 0x80204612 }, /* FBIOGET_VBLANK */
    { 12612, 0x380, 0x40204612 }, /* FBIOGET_VBLANK */
    { 12627, 0x7fe, 0x4600 }, /* FBIOGET_VSCREENINFO */
    { 12647, 0x7fe, 0x4606 }, /* FBIOPAN_DISPLAY */
    { 12663, 0x7fe, 0x4605 }, /* FBIOPUTCMAP */
    { 12675, 0x7fe, 0x4610 }, /* FBIOPUT_CON2FBMAP */
    { 12693, 0x7fe, 0x4617 }, /* FBIOPUT_MODEINFO */
    { 12710, 0x7fe, 0x4601 }, /* FBIOPUT_VSCREENINFO */
    { 12730, 0x7fe, 0x4613 }, /* FBIO_ALLOC */
    { 12741, 0x7ea, 0xc0684608 }, /* FBIO_CURSOR */
    { 12741, 0x014, 0xc0484608 }, /* FBIO_CURSOR */
    { 12753, 0x7fe, 0x4614 }, /* FBIO_FREE */
    { 12763, 0x47e, 0x40044620 }, /* FBIO_WAITFORVSYNC */
    { 12763, 0x380, 0x80044620 }, /* FBIO_WAITFORVSYNC */
    { 12781, 0x47e, 0x241 }, /* FDCLRPRM */
    { 12781, 0x380, 0x20000241 }, /* FDCLRPRM */
    { 12790, 0x46a, 0x40200243 }, /* FDDEFMEDIAPRM */
    { 12790, 0x014, 0x401c0243 }, /* FDDEFMEDIAPRM */
    { 12790, 0x380, 0x80200243 }, /* FDDEFMEDIAPRM */
    { 12804, 0x46a, 0x40200243 }, /* FDDEFPRM */
    { 12804, 0x014, 0x401c0243 }, /* FDDEFPRM */
    { 12804, 0x380, 0x80200243 }, /* FDDEFPRM */
    { 12813, 0x47e, 0x25a }, /* FDEJECT */
    { 12813, 0x380, 0x2000025a }, /* FDEJECT */
    { 12821, 0x47e, 0x24b }, /* FDFLUSH */
    { 12821, 0x380, 0x2000024b }, /* FDFLUSH */
    { 12829, 0x47e, 0x247 }, /* FDFMTBEG */
    { 12829, 0x380, 0x20000247 }, /* FDFMTBEG */
    { 12838, 0x47e, 0x249 }, /* FDFMTEND */
    { 12838, 0x380, 0x20000249 }, /* FDFMTEND */
    { 12847, 0x47e, 0x400c0248 }, /* FDFMTTRK */
    { 12847, 0x380, 0x800c0248 }, /* FDFMTTRK */
    { 12856, 0x46a, 0x80800211 }, /* FDGETDRVPRM */
    { 12856, 0x014, 0x80580211 }, /* FDGETDRVPRM */
    { 12856, 0x380, 0x40800211 }, /* FDGETDRVPRM */
    { 12868, 0x46a, 0x80500212 }, /* FDGETDRVSTAT */
    { 12868, 0x014, 0x80340212 }, /* FDGETDRVSTAT */
    { 12868, 0x380, 0x40500212 }, /* FDGETDRVSTAT */
    { 12881, 0x47e, 0x8010020f }, /* FDGETDRVTYP */
    { 12881, 0x380, 0x4010020f }, /* FDGETDRVTYP */
    { 12893, 0x46a, 0x80280215 }, /* FDGETFDCSTAT */
    { 12893, 0x014, 0x80200215 }, /* FDGETFDCSTAT */
    { 12893, 0x380, 0x40280215 }, /* FDGETFDCSTAT */
    { 12906, 0x47e, 0x8014020e }, /* FDGETMAXERRS */
    { 12906, 0x380, 0x4014020e }, /* FDGETMAXERRS */
    { 12919, 0x46a, 0x80200204 }, /* FDGETMEDIAPRM */
    { 12919, 0x014, 0x801c0204 }, /* FDGETMEDIAPRM */
    { 12919, 0x380, 0x40200204 }, /* FDGETMEDIAPRM */
    { 12933, 0x46a, 0x80200204 }, /* FDGETPRM */
    { 12933, 0x014, 0x801c0204 }, /* FDGETPRM */
    { 12933, 0x380, 0x40200204 }, /* FDGETPRM */
    { 12942, 0x47e, 0x246 }, /* FDMSGOFF */
    { 12942, 0x380, 0x20000246 }, /* FDMSGOFF */
    { 12951, 0x47e, 0x245 }, /* FDMSGON */
    { 12951, 0x380, 0x20000245 }, /* FDMSGON */
    { 12959, 0x46a, 0x80500213 }, /* FDPOLLDRVSTAT */
    { 12959, 0x014, 0x80340213 }, /* FDPOLLDRVSTAT */
    { 12959, 0x380, 0x40500213 }, /* FDPOLLDRVSTAT */
    { 12973, 0x47e, 0x258 }, /* FDRAWCMD */
    { 12973, 0x380, 0x20000258 }, /* FDRAWCMD */
    { 12982, 0x47e, 0x254 }, /* FDRESET */
    { 12982, 0x380, 0x20000254 }, /* FDRESET */
    { 12990, 0x46a, 0x40800290 }, /* FDSETDRVPRM */
    { 12990, 0x014, 0x40580290 }, /* FDSETDRVPRM */
    { 12990, 0x380, 0x80800290 }, /* FDSETDRVPRM */
    { 13002, 0x47e, 0x24a }, /* FDSETEMSGTRESH */
    { 13002, 0x380, 0x2000024a }, /* FDSETEMSGTRESH */
    { 13017, 0x47e, 0x4014024c }, /* FDSETMAXERRS */
    { 13017, 0x380, 0x8014024c }, /* FDSETMAXERRS */
    { 13030, 0x46a, 0x40200242 }, /* FDSETMEDIAPRM */
    { 13030, 0x014, 0x401c0242 }, /* FDSETMEDIAPRM */
    { 13030, 0x380, 0x80200242 }, /* FDSETMEDIAPRM */
    { 13044, 0x46a, 0x40200242 }, /* FDSETPRM */
    { 13044, 0x014, 0x401c0242 }, /* FDSETPRM */
    { 13044, 0x380, 0x80200242 }, /* FDSETPRM */
    { 13053, 0x47e, 0x259 }, /* FDTWADDLE */
    { 13053, 0x380, 0x20000259 }, /* FDTWADDLE */
    { 13063, 0x47e, 0x256 }, /* FDWERRORCLR */
    { 13063, 0x380, 0x20000256 }, /* FDWERRORCLR */
    { 13075, 0x46a, 0x80280217 }, /* FDWERRORGET */
    { 13075, 0x014, 0x80180217 }, /* FDWERRORGET */
    { 13075, 0x380, 0x40280217 }, /* FDWERRORGET */
    { 13087, 0x7fe, 0x1 }, /* FD_CLOEXEC */
    { 13098, 0x47e, 0x1 }, /* FIBMAP */
    { 13098, 0x380, 0x20000001 }, /* FIBMAP */
    { 13105, 0x47e, 0x40049409 }, /* FICLONE */
    { 13105, 0x380, 0x80049409 }, /* FICLONE */
    { 13113, 0x47e, 0x4020940d }, /* FICLONERANGE */
    { 13113, 0x380, 0x8020940d }, /* FICLONERANGE */
    { 13126, 0x7fe, 0xc0189436 }, /* FIDEDUPERANGE */
    { 13140, 0x7fe, 0x4 }, /* FIEMAP_FLAG_CACHE */
    { 13158, 0x7fe, 0x1 }, /* FIEMAP_FLAG_SYNC */
    { 13175, 0x7fe, 0x2 }, /* FIEMAP_FLAG_XATTR */
    { 13193, 0x7fe, 0xc0045877 }, /* FIFREEZE */
    { 13202, 0x47e, 0x2 }, /* FIGETBSZ */
    { 13202, 0x380, 0x20000002 }, /* FIGETBSZ */
    { 13211, 0x47e, 0x5452 }, /* FIOASYNC */
    { 13211, 0x180, 0x8004667d }, /* FIOASYNC */
    { 13211, 0x200, 0x667d }, /* FIOASYNC */
    { 13220, 0x47e, 0x5451 }, /* FIOCLEX */
    { 13220, 0x180, 0x20006601 }, /* FIOCLEX */
    { 13220, 0x200, 0x6601 }, /* FIOCLEX */
    { 13228, 0x5fe, 0x8903 }, /* FIOGETOWN */
    { 13228, 0x200, 0x4004667b }, /* FIOGETOWN */
    { 13238, 0x47e, 0x5421 }, /* FIONBIO */
    { 13238, 0x180, 0x8004667e }, /* FIONBIO */
    { 13238, 0x200, 0x667e }, /* FIONBIO */
    { 13246, 0x47e, 0x5450 }, /* FIONCLEX */
    { 13246, 0x180, 0x20006602 }, /* FIONCLEX */
    { 13246, 0x200, 0x6602 }, /* FIONCLEX */
    { 13255, 0x47e, 0x541b }, /* FIONREAD */
    { 13255, 0x180, 0x4004667f }, /* FIONREAD */
    { 13255, 0x200, 0x467f }, /* FIONREAD */
    { 13264, 0x42e, 0x5460 }, /* FIOQSIZE */
    { 13264, 0x050, 0x545e }, /* FIOQSIZE */
    { 13264, 0x180, 0x40086680 }, /* FIOQSIZE */
    { 13264, 0x200, 0x667f }, /* FIOQSIZE */
    { 13273, 0x5fe, 0x8901 }, /* FIOSETOWN */
    { 13273, 0x200, 0x8004667c }, /* FIOSETOWN */
    { 13283, 0x7fe, 0xc0045878 }, /* FITHAW */
    { 13290, 0x7fe, 0xc0185879 }, /* FITRIM */
    { 13297, 0x7fe, 0x6 }, /* FSCONFIG_CMD_CREATE */
    { 13317, 0x7fe, 0x8 }, /* FSCONFIG_CMD_CREATE_EXCL */
    { 13342, 0x7fe, 0x7 }, /* FSCONFIG_CMD_RECONFIGURE */
    { 13367, 0x7fe, 0x2 }, /* FSCONFIG_SET_BINARY */
    { 13387, 0x7fe, 0x5 }, /* FSCONFIG_SET_FD */
    { 13403, 0x7fe, 0x0 }, /* FSCONFIG_SET_FLAG */
    { 13421, 0x7fe, 0x3 }, /* FSCONFIG_SET_PATH */
    { 13439, 0x7fe, 0x4 }, /* FSCONFIG_SET_PATH_EMPTY */
    { 13463, 0x7fe, 0x1 }, /* FSCONFIG_SET_STRING */
    { 13483, 0x7fe, 0x1 }, /* FSMOUNT_CLOEXEC */
    { 13499, 0x7fe, 0x1 }, /* FSOPEN_CLOEXEC */
    { 13514, 0x7fe, 0x1 }, /* FSPICK_CLOEXEC */
    { 13529, 0x7fe, 0x8 }, /* FSPICK_EMPTY_PATH */
    { 13547, 0x7fe, 0x4 }, /* FSPICK_NO_AUTOMOUNT */
    { 13567, 0x7fe, 0x2 }, /* FSPICK_SYMLINK_NOFOLLOW */
    { 13591, 0x7fe, 0x20 }, /* FS_APPEND_FL */
    { 13604, 0x7fe, 0x1000 }, /* FS_BTREE_FL */
    { 13616, 0x7fe, 0x40000000 }, /* FS_CASEFOLD_FL */
    { 13631, 0x7fe, 0x200 }, /* FS_COMPRBLK_FL */
    { 13646, 0x7fe, 0x4 }, /* FS_COMPR_FL */
    { 13658, 0x7fe, 0x2000000 }, /* FS_DAX_FL */
    { 13668, 0x7fe, 0x10000 }, /* FS_DIRSYNC_FL */
    { 13682, 0x7fe, 0x100 }, /* FS_DIRTY_FL */
    { 13694, 0x7fe, 0x200000 }, /* FS_EA_INODE_FL */
    { 13709, 0x7fe, 0x800 }, /* FS_ENCRYPT_FL */
    { 13723, 0x7fe, 0x400000 }, /* FS_EOFBLOCKS_FL */
    { 13739, 0x7fe, 0x80000 }, /* FS_EXTENT_FL */
    { 13752, 0x7fe, 0x40000 }, /* FS_HUGE_FILE_FL */
    { 13768, 0x7fe, 0x2000 }, /* FS_IMAGIC_FL */
    { 13781, 0x7fe, 0x10 }, /* FS_IMMUTABLE_FL */
    { 13797, 0x7fe, 0x1000 }, /* FS_INDEX_FL */
    { 13809, 0x7fe, 0x10000000 }, /* FS_INLINE_DATA_FL */
    { 13827, 0x47e, 0x80046601 }, /* FS_IOC32_GETFLAGS */
    { 13827, 0x380, 0x40046601 }, /* FS_IOC32_GETFLAGS */
    { 13845, 0x47e, 0x80047601 }, /* FS_IOC32_GETVERSION */
    { 13845, 0x380, 0x40047601 }, /* FS_IOC32_GETVERSION */
    { 13865, 0x47e, 0x40046602 }, /* FS_IOC32_SETFLAGS */
    { 13865, 0x380, 0x80046602 }, /* FS_IOC32_SETFLAGS */
    { 13883, 0x47e, 0x40047602 }, /* FS_IOC32_SETVERSION */
    { 13883, 0x380, 0x80047602 }, /* FS_IOC32_SETVERSION */
    { 13903, 0x7fe, 0xc0506617 }, /* FS_IOC_ADD_ENCRYPTION_KEY */
    { 13929, 0x47e, 0x40806685 }, /* FS_IOC_ENABLE_VERITY */
    { 13929, 0x380, 0x80806685 }, /* FS_IOC_ENABLE_VERITY */
    { 13950, 0x7fe, 0xc020660b }, /* FS_IOC_FIEMAP */
    { 13964, 0x47e, 0x801c581f }, /* FS_IOC_FSGETXATTR */
    { 13964, 0x380, 0x401c581f }, /* FS_IOC_FSGETXATTR */
    { 13982, 0x47e, 0x401c5820 }, /* FS_IOC_FSSETXATTR */
    { 13982, 0x380, 0x801c5820 }, /* FS_IOC_FSSETXATTR */
    { 14000, 0x46a, 0x80086601 }, /* FS_IOC_GETFLAGS */
    { 14000, 0x014, 0x80046601 }, /* FS_IOC_GETFLAGS */
    { 14000, 0x380, 0x40086601 }, /* FS_IOC_GETFLAGS */
    { 14016, 0x47e, 0x81009431 }, /* FS_IOC_GETFSLABEL */
    { 14016, 0x380, 0x41009431 }, /* FS_IOC_GETFSLABEL */
    { 14034, 0x47e, 0x80811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14034, 0x380, 0x40811501 }, /* FS_IOC_GETFSSYSFSPATH */
    { 14056, 0x47e, 0x80111500 }, /* FS_IOC_GETFSUUID */
    { 14056, 0x380, 0x40111500 }, /* FS_IOC_GETFSUUID */
    { 14073, 0x46a, 0x80087601 }, /* FS_IOC_GETVERSION */
    { 14073, 0x014, 0x80047601 }, /* FS_IOC_GETVERSION */
    { 14073, 0x380, 0x40087601 }, /* FS_IOC_GETVERSION */
    { 14091, 0x7fe, 0xc080661a }, /* FS_IOC_GET_ENCRYPTION_KEY_STATUS */
    { 14124, 0x47e, 0x8010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14124, 0x380, 0x4010661b }, /* FS_IOC_GET_ENCRYPTION_NONCE */
    { 14152, 0x47e, 0x400c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14152, 0x380, 0x800c6615 }, /* FS_IOC_GET_ENCRYPTION_POLICY */
    { 14181, 0x7fe, 0xc0096616 }, /* FS_IOC_GET_ENCRYPTION_POLICY_EX */
    { 14213, 0x47e, 0x40106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14213, 0x380, 0x80106614 }, /* FS_IOC_GET_ENCRYPTION_PWSALT */
    { 14242, 0x7fe, 0xc0046686 }, /* FS_IOC_MEASURE_VERITY */
    { 14264, 0x7fe, 0xc0286687 }, /* FS_IOC_READ_VERITY_METADATA */
    { 14292, 0x7fe, 0xc0406618 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY */
    { 14321, 0x7fe, 0xc0406619 }, /* FS_IOC_REMOVE_ENCRYPTION_KEY_ALL_USERS */
    { 14360, 0x46a, 0x40086602 }, /* FS_IOC_SETFLAGS */
    { 14360, 0x014, 0x40046602 }, /* FS_IOC_SETFLAGS */
    { 14360, 0x380, 0x80086602 }, /* FS_IOC_SETFLAGS */
    { 14376, 0x47e, 0x41009432 }, /* FS_IOC_SETFSLABEL */
    { 14376, 0x380, 0x81009432 }, /* FS_IOC_SETFSLABEL */
    { 14394, 0x46a, 0x40087602 }, /* FS_IOC_SETVERSION */
    { 14394, 0x014, 0x40047602 }, /* FS_IOC_SETVERSION */
    { 14394, 0x380, 0x80087602 }, /* FS_IOC_SETVERSION */
    { 14412, 0x47e, 0x800c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14412, 0x380, 0x400c6613 }, /* FS_IOC_SET_ENCRYPTION_POLICY */
    { 14441, 0x7fe, 0x4000 }, /* FS_JOURNAL_DATA_FL */
    { 14460, 0x7fe, 0x80 }, /* FS_NOATIME_FL */
    { 14474, 0x7fe, 0x400 }, /* FS_NOCOMP_FL */
    { 14487, 0x7fe, 0x800000 }, /* FS_NOCOW_FL */
    { 14499, 0x7fe, 0x40 }, /* FS_NODUMP_FL */
    { 14512, 0x7fe, 0x8000 }, /* FS_NOTAIL_FL */
    { 14525, 0x7fe, 0x20000000 }, /* FS_PROJINHERIT_FL */
    { 14543, 0x7fe, 0x80000000 }, /* FS_RESERVED_FL */
    { 14558, 0x7fe, 0x1 }, /* FS_SECRM_FL */
    { 14570, 0x7fe, 0x8 }, /* FS_SYNC_FL */
    { 14581, 0x7fe, 0x20000 }, /* FS_TOPDIR_FL */
    { 14594, 0x7fe, 0x2 }, /* FS_UNRM_FL */
    { 14605, 0x7fe, 0x100000 }, /* FS_VERITY_FL */
    { 14618, 0x47e, 0x4004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 14618, 0x380, 0x8004e502 }, /* FUSE_DEV_IOC_BACKING_CLOSE */
    { 14645, 0x47e, 0x4010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 14645, 0x380, 0x8010e501 }, /* FUSE_DEV_IOC_BACKING_OPEN */
    { 14671, 0x47e, 0x8004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 14671, 0x380, 0x4004e500 }, /* FUSE_DEV_IOC_CLONE */
    { 14690, 0x7fe, 0xe5 }, /* FUSE_DEV_IOC_MAGIC */
    { 14709, 0x7fe, 0x4 }, /* FUTEX2_NUMA */
    { 14721, 0x7fe, 0x80 }, /* FUTEX2_PRIVATE */
    { 14736, 0x7fe, 0x3 }, /* FUTEX2_SIZE_MASK */
    { 14753, 0x7fe, 0x1 }, /* FUTEX2_SIZE_U16 */
    { 14769, 0x7fe, 0x2 }, /* FUTEX2_SIZE_U32 */
    { 14785, 0x7fe, 0x3 }, /* FUTEX2_SIZE_U64 */
    { 14801, 0x7fe, 0x0 }, /* FUTEX2_SIZE_U8 */
    { 14816, 0x7fe, 0xbad1dea }, /* FUTEXFS_SUPER_MAGIC */
    { 14836, 0x7fe, 0x2 }, /* FUTEX_32 */
    { 14845, 0x7fe, 0xffffffff }, /* FUTEX_BITSET_MATCH_ANY */
    { 14868, 0x7fe, 0x100 }, /* FUTEX_CLOCK_REALTIME */
    { 14889, 0x7fe, 0xfffffffffffffe7f }, /* FUTEX_CMD_MASK */
    { 14904, 0x7fe, 0x4 }, /* FUTEX_CMP_REQUEUE */
    { 14922, 0x7fe, 0xc }, /* FUTEX_CMP_REQUEUE_PI */
    { 14943, 0x7fe, 0x8c }, /* FUTEX_CMP_REQUEUE_PI_PRIVATE */
    { 14972, 0x7fe, 0x84 }, /* FUTEX_CMP_REQUEUE_PRIVATE */
    { 14998, 0x7fe, 0x2 }, /* FUTEX_FD */
    { 15007, 0x7fe, 0x6 }, /* FUTEX_LOCK_PI */
    { 15021, 0x7fe, 0xd }, /* FUTEX_LOCK_PI2 */
    { 15036, 0x7fe, 0x8d }, /* FUTEX_LOCK_PI2_PRIVATE */
    { 15059, 0x7fe, 0x86 }, /* FUTEX_LOCK_PI_PRIVATE */
    { 15081, 0x7fe, 0x1 }, /* FUTEX_OP_ADD */
    { 15094, 0x7fe, 0x3 }, /* FUTEX_OP_ANDN */
    { 15108, 0x7fe, 0x0 }, /* FUTEX_OP_CMP_EQ */
    { 15124, 0x7fe, 0x5 }, /* FUTEX_OP_CMP_GE */
    { 15140, 0x7fe, 0x4 }, /* FUTEX_OP_CMP_GT */
    { 15156, 0x7fe, 0x3 }, /* FUTEX_OP_CMP_LE */
    { 15172, 0x7fe, 0x2 }, /* FUTEX_OP_CMP_LT */
    { 15188, 0x7fe, 0x1 }, /* FUTEX_OP_CMP_NE */
    { 15204, 0x7fe, 0x8 }, /* FUTEX_OP_OPARG_SHIFT */
    { 15225, 0x7fe, 0x2 }, /* FUTEX_OP_OR */
    { 15237, 0x7fe, 0x0 }, /* FUTEX_OP_SET */
    { 15250, 0x7fe, 0x4 }, /* FUTEX_OP_XOR */
    { 15263, 0x7fe, 0x40000000 }, /* FUTEX_OWNER_DIED */
    { 15280, 0x7fe, 0x80 }, /* FUTEX_PRIVATE_FLAG */
    { 15299, 0x7fe, 0x3 }, /* FUTEX_REQUEUE */
    { 15313, 0x7fe, 0x83 }, /* FUTEX_REQUEUE_PRIVATE */
    { 15335, 0x7fe, 0x3fffffff }, /* FUTEX_TID_MASK */
    { 15350, 0x7fe, 0x8 }, /* FUTEX_TRYLOCK_PI */
    { 15367, 0x7fe, 0x88 }, /* FUTEX_TRYLOCK_PI_PRIVATE */
    { 15392, 0x7fe, 0x7 }, /* FUTEX_UNLOCK_PI */
    { 15408, 0x7fe, 0x87 }, /* FUTEX_UNLOCK_PI_PRIVATE */
    { 15432, 0x7fe, 0x0 }, /* FUTEX_WAIT */
    { 15443, 0x7fe, 0x80000000 }, /* FUTEX_WAITERS */
    { 15457, 0x7fe, 0x80 }, /* FUTEX_WAITV_MAX */
    { 15473, 0x7fe, 0x9 }, /* FUTEX_WAIT_BITSET */
    { 15491, 0x7fe, 0x89 }, /* FUTEX_WAIT_BITSET_PRIVATE */
    { 15517, 0x7fe, 0x80 }, /* FUTEX_WAIT_PRIVATE */
    { 15536, 0x7fe, 0xb }, /* FUTEX_WAIT_REQUEUE_PI */
    { 15558, 0x7fe, 0x8b }, /* FUTEX_WAIT_REQUEUE_PI_PRIVATE */
    { 15588, 0x7fe, 0x1 }, /* FUTEX_WAKE */
    { 15599, 0x7fe, 0xa }, /* FUTEX_WAKE_BITSET */
    { 15617, 0x7fe, 0x8a }, /* FUTEX_WAKE_BITSET_PRIVATE */
    { 15643, 0x7fe, 0x5 }, /* FUTEX_WAKE_OP */
    { 15657, 0x7fe, 0x85 }, /* FUTEX_WAKE_OP_PRIVATE */
    { 15679, 0x7fe, 0x81 }, /* FUTEX_WAKE_PRIVATE */
    { 15698, 0x7fe, 0x409 }, /* F_ADD_SEALS */
    { 15710, 0x7fe, 0x405 }, /* F_CANCELLK */
    { 15721, 0x7fe, 0x404 }, /* F_CREATED_QUERY */
    { 15737, 0x7fe, 0x0 }, /* F_DUPFD */
    { 15745, 0x7fe, 0x406 }, /* F_DUPFD_CLOEXEC */
    { 15761, 0x7fe, 0x403 }, /* F_DUPFD_QUERY */
    { 15775, 0x7fe, 0x4 }, /* F_EXLCK */
    { 15783, 0x7fe, 0x1 }, /* F_GETFD */
    { 15791, 0x7fe, 0x3 }, /* F_GETFL */
    { 15799, 0x7fe, 0x401 }, /* F_GETLEASE */
    { 15810, 0x5fe, 0x5 }, /* F_GETLK */
    { 15810, 0x200, 0xe }, /* F_GETLK */
    { 15818, 0x014, 0xc }, /* F_GETLK64 */
    { 15828, 0x5fe, 0x9 }, /* F_GETOWN */
    { 15828, 0x200, 0x17 }, /* F_GETOWN */
    { 15837, 0x7fe, 0x11 }, /* F_GETOWNER_UIDS */
    { 15853, 0x7fe, 0x10 }, /* F_GETOWN_EX */
    { 15865, 0x7fe, 0x408 }, /* F_GETPIPE_SZ */
    { 15878, 0x7fe, 0xb }, /* F_GETSIG */
    { 15887, 0x7fe, 0x40d }, /* F_GET_FILE_RW_HINT */
    { 15906, 0x7fe, 0x40b }, /* F_GET_RW_HINT */
    { 15920, 0x7fe, 0x40a }, /* F_GET_SEALS */
    { 15932, 0x7fe, 0x400 }, /* F_LINUX_SPECIFIC_BASE */
    { 15954, 0x7fe, 0x402 }, /* F_NOTIFY */
    { 15963, 0x7fe, 0x24 }, /* F_OFD_GETLK */
    { 15975, 0x7fe, 0x25 }, /* F_OFD_SETLK */
    { 15987, 0x7fe, 0x26 }, /* F_OFD_SETLKW */
    { 16000, 0x7fe, 0x2 }, /* F_OWNER_PGRP */
    { 16013, 0x7fe, 0x1 }, /* F_OWNER_PID */
    { 16025, 0x7fe, 0x0 }, /* F_OWNER_TID */
    { 16037, 0x7fe, 0x0 }, /* F_RDLCK */
    { 16045, 0x7fe, 0x20 }, /* F_SEAL_EXEC */
    { 16057, 0x7fe, 0x10 }, /* F_SEAL_FUTURE_WRITE */
    { 16077, 0x7fe, 0x4 }, /* F_SEAL_GROW */
    { 16089, 0x7fe, 0x1 }, /* F_SEAL_SEAL */
    { 16101, 0x7fe, 0x2 }, /* F_SEAL_SHRINK */
    { 16115, 0x7fe, 0x8 }, /* F_SEAL_WRITE */
    { 16128, 0x7fe, 0x2 }, /* F_SETFD */
    { 16136, 0x7fe, 0x4 }, /* F_SETFL */
    { 16144, 0x7fe, 0x400 }, /* F_SETLEASE */
    { 16155, 0x7fe, 0x6 }, /* F_SETLK */
    { 16163, 0x014, 0xd }, /* F_SETLK64 */
    { 16173, 0x7fe, 0x7 }, /* F_SETLKW */
    { 16182, 0x014, 0xe }, /* F_SETLKW64 */
    { 16193, 0x5fe, 0x8 }, /* F_SETOWN */
    { 16193, 0x200, 0x18 }, /* F_SETOWN */
    { 16202, 0x7fe, 0xf }, /* F_SETOWN_EX */
    { 16214, 0x7fe, 0x407 }, /* F_SETPIPE_SZ */
    { 16227, 0x7fe, 0xa }, /* F_SETSIG */
    { 16236, 0x7fe, 0x40e }, /* F_SET_FILE_RW_HINT */
    { 16255, 0x7fe, 0x40c }, /* F_SET_RW_HINT */
    { 16269, 0x7fe, 0x8 }, /* F_SHLCK */
    { 16277, 0x7fe, 0x2 }, /* F_UNLCK */
    { 16285, 0x7fe, 0x1 }, /* F_WRLCK */
    { 16293, 0x7fe, 0xd }, /* GETALL */
    { 16300, 0x7fe, 0xe }, /* GETNCNT */
    { 16308, 0x7fe, 0xb }, /* GETPID */
    { 16315, 0x7fe, 0xc }, /* GETVAL */
    { 16322, 0x7fe, 0xf }, /* GETZCNT */
    { 16330, 0x7fe, 0x4b70 }, /* GIO_CMAP */
    { 16339, 0x7fe, 0x4b60 }, /* GIO_FONT */
    { 16348, 0x7fe, 0x4b6b }, /* GIO_FONTX */
    { 16358, 0x7fe, 0x4b40 }, /* GIO_SCRNMAP */
    { 16370, 0x7fe, 0x4b66 }, /* GIO_UNIMAP */
    { 16381, 0x7fe, 0x4b69 }, /* GIO_UNISCRNMAP */
    { 16396, 0x47e, 0x8044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 16396, 0x380, 0x4044b401 }, /* GPIO_GET_CHIPINFO_IOCTL */
    { 16420, 0x7fe, 0xc030b404 }, /* GPIO_GET_LINEEVENT_IOCTL */
    { 16445, 0x7fe, 0xc16cb403 }, /* GPIO_GET_LINEHANDLE_IOCTL */
    { 16471, 0x7fe, 0xc048b402 }, /* GPIO_GET_LINEINFO_IOCTL */
    { 16495, 0x7fe, 0xc004b40c }, /* GPIO_GET_LINEINFO_UNWATCH_IOCTL */
    { 16527, 0x7fe, 0xc048b40b }, /* GPIO_GET_LINEINFO_WATCH_IOCTL */
    { 16557, 0x7fe, 0xc100b405 }, /* GPIO_V2_GET_LINEINFO_IOCTL */
    { 16584, 0x7fe, 0xc100b406 }, /* GPIO_V2_GET_LINEINFO_WATCH_IOCTL */
    { 16617, 0x7fe, 0xc250b407 }, /* GPIO_V2_GET_LINE_IOCTL */
    { 16640, 0x7fe, 0xc010b40e }, /* GPIO_V2_LINE_GET_VALUES_IOCTL */
    { 16670, 0x7fe, 0xc110b40d }, /* GPIO_V2_LINE_SET_CONFIG_IOCTL */
    { 16700, 0x7fe, 0xc010b40f }, /* GPIO_V2_LINE_SET_VALUES_IOCTL */
    { 16730, 0x7fe, 0x4 }, /* GRND_INSECURE */
    { 16744, 0x7fe, 0x1 }, /* GRND_NONBLOCK */
    { 16758, 0x7fe, 0x2 }, /* GRND_RANDOM */
    { 16770, 0x7fe, 0x31f }, /* HDIO_DRIVE_CMD */
    { 16785, 0x7fe, 0x31e }, /* HDIO_DRIVE_CMD_AEB */
    { 16804, 0x7fe, 0x4 }, /* HDIO_DRIVE_CMD_HDR_SIZE */
    { 16828, 0x7fe, 0x8 }, /* HDIO_DRIVE_HOB_HDR_SIZE */
    { 16852, 0x7fe, 0x31c }, /* HDIO_DRIVE_RESET */
    { 16869, 0x7fe, 0x31e }, /* HDIO_DRIVE_TASK */
    { 16885, 0x7fe, 0x31d }, /* HDIO_DRIVE_TASKFILE */
    { 16905, 0x7fe, 0x8 }, /* HDIO_DRIVE_TASK_HDR_SIZE */
    { 16930, 0x7fe, 0x301 }, /* HDIO_GETGEO */
    { 16942, 0x7fe, 0x309 }, /* HDIO_GET_32BIT */
    { 16957, 0x7fe, 0x30f }, /* HDIO_GET_ACOUSTIC */
    { 16975, 0x7fe, 0x310 }, /* HDIO_GET_ADDRESS */
    { 16992, 0x7fe, 0x31a }, /* HDIO_GET_BUSSTATE */
    { 17010, 0x7fe, 0x30b }, /* HDIO_GET_DMA */
    { 17023, 0x7fe, 0x30d }, /* HDIO_GET_IDENTITY */
    { 17041, 0x7fe, 0x308 }, /* HDIO_GET_KEEPSETTINGS */
    { 17063, 0x7fe, 0x304 }, /* HDIO_GET_MULTCOUNT */
    { 17082, 0x7fe, 0x30c }, /* HDIO_GET_NICE */
    { 17096, 0x7fe, 0x30a }, /* HDIO_GET_NOWERR */
    { 17112, 0x7fe, 0x305 }, /* HDIO_GET_QDMA */
    { 17126, 0x7fe, 0x302 }, /* HDIO_GET_UNMASKINTR */
    { 17146, 0x7fe, 0x30e }, /* HDIO_GET_WCACHE */
    { 17162, 0x7fe, 0x307 }, /* HDIO_OBSOLETE_IDENTITY */
    { 17185, 0x7fe, 0x328 }, /* HDIO_SCAN_HWIF */
    { 17200, 0x7fe, 0x324 }, /* HDIO_SET_32BIT */
    { 17215, 0x7fe, 0x32c }, /* HDIO_SET_ACOUSTIC */
    { 17233, 0x7fe, 0x32f }, /* HDIO_SET_ADDRESS */
    { 17250, 0x7fe, 0x32d }, /* HDIO_SET_BUSSTATE */
    { 17268, 0x7fe, 0x326 }, /* HDIO_SET_DMA */
    { 17281, 0x7fe, 0x323 }, /* HDIO_SET_KEEPSETTINGS */
    { 17303, 0x7fe, 0x321 }, /* HDIO_SET_MULTCOUNT */
    { 17322, 0x7fe, 0x329 }, /* HDIO_SET_NICE */
    { 17336, 0x7fe, 0x325 }, /* HDIO_SET_NOWERR */
    { 17352, 0x7fe, 0x327 }, /* HDIO_SET_PIO_MODE */
    { 17370, 0x7fe, 0x32e }, /* HDIO_SET_QDMA */
    { 17384, 0x7fe, 0x322 }, /* HDIO_SET_UNMASKINTR */
    { 17404, 0x7fe, 0x32b }, /* HDIO_SET_WCACHE */
    { 17420, 0x7fe, 0x306 }, /* HDIO_SET_XFER */
    { 17434, 0x7fe, 0x31b }, /* HDIO_TRISTATE_HWIF */
    { 17453, 0x7fe, 0x32a }, /* HDIO_UNREGISTER_HWIF */
    { 17474, 0x47e, 0x80084803 }, /* HIDIOCGRAWINFO */
    { 17474, 0x380, 0x40084803 }, /* HIDIOCGRAWINFO */
    { 17489, 0x47e, 0x90044802 }, /* HIDIOCGRDESC */
    { 17489, 0x380, 0x50044802 }, /* HIDIOCGRDESC */
    { 17502, 0x47e, 0x80044801 }, /* HIDIOCGRDESCSIZE */
    { 17502, 0x380, 0x40044801 }, /* HIDIOCGRDESCSIZE */
    { 17519, 0x47e, 0x4004480d }, /* HIDIOCREVOKE */
    { 17519, 0x380, 0x8004480d }, /* HIDIOCREVOKE */
    { 17532, 0x7fe, 0xd }, /* HIDIOCTL_LAST */
    { 17546, 0x47e, 0x6805 }, /* HPET_DPI */
    { 17546, 0x380, 0x20006805 }, /* HPET_DPI */
    { 17555, 0x47e, 0x6804 }, /* HPET_EPI */
    { 17555, 0x380, 0x20006804 }, /* HPET_EPI */
    { 17564, 0x47e, 0x6802 }, /* HPET_IE_OFF */
    { 17564, 0x380, 0x20006802 }, /* HPET_IE_OFF */
    { 17576, 0x47e, 0x6801 }, /* HPET_IE_ON */
    { 17576, 0x380, 0x20006801 }, /* HPET_IE_ON */
    { 17587, 0x46a, 0x80186803 }, /* HPET_INFO */
    { 17587, 0x014, 0x800c6803 }, /* HPET_INFO */
    { 17587, 0x380, 0x40186803 }, /* HPET_INFO */
    { 17597, 0x7fe, 0x10 }, /* HPET_INFO_PERIODIC */
    { 17616, 0x46a, 0x40086806 }, /* HPET_IRQFREQ */
    { 17616, 0x014, 0x40046806 }, /* HPET_IRQFREQ */
    { 17616, 0x380, 0x80086806 }, /* HPET_IRQFREQ */
    { 17629, 0x7fe, 0x705 }, /* I2C_FUNCS */
    { 17639, 0x7fe, 0x2 }, /* I2C_FUNC_10BIT_ADDR */
    { 17659, 0x7fe, 0x1 }, /* I2C_FUNC_I2C */
    { 17672, 0x7fe, 0x10 }, /* I2C_FUNC_NOSTART */
    { 17689, 0x7fe, 0x4 }, /* I2C_FUNC_PROTOCOL_MANGLING */
    { 17716, 0x7fe, 0x20 }, /* I2C_FUNC_SLAVE */
    { 17731, 0x7fe, 0x3000000 }, /* I2C_FUNC_SMBUS_BLOCK_DATA */
    { 17757, 0x7fe, 0x8000 }, /* I2C_FUNC_SMBUS_BLOCK_PROC_CALL */
    { 17788, 0x7fe, 0x60000 }, /* I2C_FUNC_SMBUS_BYTE */
    { 17808, 0x7fe, 0x180000 }, /* I2C_FUNC_SMBUS_BYTE_DATA */
    { 17833, 0x7fe, 0xeff0008 }, /* I2C_FUNC_SMBUS_EMUL */
    { 17853, 0x7fe, 0xfff8008 }, /* I2C_FUNC_SMBUS_EMUL_ALL */
    { 17877, 0x7fe, 0x10000000 }, /* I2C_FUNC_SMBUS_HOST_NOTIFY */
    { 17904, 0x7fe, 0xc000000 }, /* I2C_FUNC_SMBUS_I2C_BLOCK */
    { 17929, 0x7fe, 0x8 }, /* I2C_FUNC_SMBUS_PEC */
    { 17948, 0x7fe, 0x800000 }, /* I2C_FUNC_SMBUS_PROC_CALL */
    { 17973, 0x7fe, 0x10000 }, /* I2C_FUNC_SMBUS_QUICK */
    { 17994, 0x7fe, 0x1000000 }, /* I2C_FUNC_SMBUS_READ_BLOCK_DATA */
    { 18025, 0x7fe, 0x20000 }, /* I2C_FUNC_SMBUS_READ_BYTE */
    { 18050, 0x7fe, 0x80000 }, /* I2C_FUNC_SMBUS_READ_BYTE_DATA */
    { 18080, 0x7fe, 0x4000000 }, /* I2C_FUNC_SMBUS_READ_I2C_BLOCK */
    { 18110, 0x7fe, 0x200000 }, /* I2C_FUNC_SMBUS_READ_WORD_DATA */
    { 18140, 0x7fe, 0x600000 }, /* I2C_FUNC_SMBUS_WORD_DATA */
    { 18165, 0x7fe, 0x2000000 }, /* I2C_FUNC_SMBUS_WRITE_BLOCK_DATA */
    { 18197, 0x7fe, 0x40000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE */
    { 18223, 0x7fe, 0x100000 }, /* I2C_FUNC_SMBUS_WRITE_BYTE_DATA */
    { 18254, 0x7fe, 0x8000000 }, /* I2C_FUNC_SMBUS_WRITE_I2C_BLOCK */
    { 18285, 0x7fe, 0x400000 }, /* I2C_FUNC_SMBUS_WRITE_WORD_DATA */
    { 18316, 0x7fe, 0x200 }, /* I2C_M_DMA_SAFE */
    { 18331, 0x7fe, 0x1000 }, /* I2C_M_IGNORE_NAK */
    { 18348, 0x7fe, 0x4000 }, /* I2C_M_NOSTART */
    { 18362, 0x7fe, 0x800 }, /* I2C_M_NO_RD_ACK */
    { 18378, 0x7fe, 0x1 }, /* I2C_M_RD */
    { 18387, 0x7fe, 0x400 }, /* I2C_M_RECV_LEN */
    { 18402, 0x7fe, 0x2000 }, /* I2C_M_REV_DIR_ADDR */
    { 18421, 0x7fe, 0x8000 }, /* I2C_M_STOP */
    { 18432, 0x7fe, 0x10 }, /* I2C_M_TEN */
    { 18442, 0x7fe, 0x708 }, /* I2C_PEC */
    { 18450, 0x7fe, 0x2a }, /* I2C_RDRW_IOCTL_MAX_MSGS */
    { 18474, 0x7fe, 0x707 }, /* I2C_RDWR */
    { 18483, 0x7fe, 0x2a }, /* I2C_RDWR_IOCTL_MAX_MSGS */
    { 18507, 0x7fe, 0x701 }, /* I2C_RETRIES */
    { 18519, 0x7fe, 0x703 }, /* I2C_SLAVE */
    { 18529, 0x7fe, 0x706 }, /* I2C_SLAVE_FORCE */
    { 18545, 0x7fe, 0x720 }, /* I2C_SMBUS */
    { 18555, 0x7fe, 0x5 }, /* I2C_SMBUS_BLOCK_DATA */
    { 18576, 0x7fe, 0x20 }, /* I2C_SMBUS_BLOCK_MAX */
    { 18596, 0x7fe, 0x7 }, /* I2C_SMBUS_BLOCK_PROC_CALL */
    { 18622, 0x7fe, 0x1 }, /* I2C_SMBUS_BYTE */
    { 18637, 0x7fe, 0x2 }, /* I2C_SMBUS_BYTE_DATA */
    { 18657, 0x7fe, 0x6 }, /* I2C_SMBUS_I2C_BLOCK_BROKEN */
    { 18684, 0x7fe, 0x8 }, /* I2C_SMBUS_I2C_BLOCK_DATA */
    { 18709, 0x7fe, 0x4 }, /* I2C_SMBUS_PROC_CALL */
    { 18729, 0x7fe, 0x0 }, /* I2C_SMBUS_QUICK */
    { 18745, 0x7fe, 0x1 }, /* I2C_SMBUS_READ */
    { 18760, 0x7fe, 0x3 }, /* I2C_SMBUS_WORD_DATA */
    { 18780, 0x7fe, 0x0 }, /* I2C_SMBUS_WRITE */
    { 18796, 0x7fe, 0x704 }, /* I2C_TENBIT */
    { 18807, 0x7fe, 0x702 }, /* I2C_TIMEOUT */
    { 18819, 0x7fe, 0x200 }, /* IFF_ALLMULTI */
    { 18832, 0x7fe, 0x200 }, /* IFF_ATTACH_QUEUE */
    { 18849, 0x7fe, 0x4000 }, /* IFF_AUTOMEDIA */
    { 18863, 0x7fe, 0x2 }, /* IFF_BROADCAST */
    { 18877, 0x7fe, 0x4 }, /* IFF_DEBUG */
    { 18887, 0x7fe, 0x400 }, /* IFF_DETACH_QUEUE */
    { 18904, 0x7fe, 0x20000 }, /* IFF_DORMANT */
    { 18916, 0x7fe, 0x8000 }, /* IFF_DYNAMIC */
    { 18928, 0x7fe, 0x40000 }, /* IFF_ECHO */
    { 18937, 0x7fe, 0x8 }, /* IFF_LOOPBACK */
    { 18950, 0x7fe, 0x10000 }, /* IFF_LOWER_UP */
    { 18963, 0x7fe, 0x400 }, /* IFF_MASTER */
    { 18974, 0x7fe, 0x1000 }, /* IFF_MULTICAST */
    { 18988, 0x7fe, 0x100 }, /* IFF_MULTI_QUEUE */
    { 19004, 0x7fe, 0x10 }, /* IFF_NAPI */
    { 19013, 0x7fe, 0x20 }, /* IFF_NAPI_FRAGS */
    { 19028, 0x7fe, 0x80 }, /* IFF_NOARP */
    { 19038, 0x7fe, 0x1000 }, /* IFF_NOFILTER */
    { 19051, 0x7fe, 0x20 }, /* IFF_NOTRAILERS */
    { 19066, 0x7fe, 0x40 }, /* IFF_NO_CARRIER */
    { 19081, 0x7fe, 0x1000 }, /* IFF_NO_PI */
    { 19091, 0x7fe, 0x2000 }, /* IFF_ONE_QUEUE */
    { 19105, 0x7fe, 0x800 }, /* IFF_PERSIST */
    { 19117, 0x7fe, 0x10 }, /* IFF_POINTOPOINT */
    { 19133, 0x7fe, 0x2000 }, /* IFF_PORTSEL */
    { 19145, 0x7fe, 0x100 }, /* IFF_PROMISC */
    { 19157, 0x7fe, 0x40 }, /* IFF_RUNNING */
    { 19169, 0x7fe, 0x800 }, /* IFF_SLAVE */
    { 19179, 0x7fe, 0x2 }, /* IFF_TAP */
    { 19187, 0x7fe, 0x1 }, /* IFF_TUN */
    { 19195, 0x7fe, 0x8000 }, /* IFF_TUN_EXCL */
    { 19208, 0x7fe, 0x1 }, /* IFF_UP */
    { 19215, 0x7fe, 0x4000 }, /* IFF_VNET_HDR */
    { 19228, 0x7fe, 0x70c5a }, /* IFF_VOLATILE */
    { 19241, 0x7fe, 0x80000 }, /* IN_CLOEXEC */
    { 19252, 0x5fe, 0x800 }, /* IN_NONBLOCK */
    { 19252, 0x200, 0x80 }, /* IN_NONBLOCK */
    { 19264, 0x7fe, 0x3 }, /* IOCB_CMD_FDSYNC */
    { 19280, 0x7fe, 0x2 }, /* IOCB_CMD_FSYNC */
    { 19295, 0x7fe, 0x6 }, /* IOCB_CMD_NOOP */
    { 19309, 0x7fe, 0x5 }, /* IOCB_CMD_POLL */
    { 19323, 0x7fe, 0x0 }, /* IOCB_CMD_PREAD */
    { 19338, 0x7fe, 0x7 }, /* IOCB_CMD_PREADV */
    { 19354, 0x7fe, 0x1 }, /* IOCB_CMD_PWRITE */
    { 19370, 0x7fe, 0x8 }, /* IOCB_CMD_PWRITEV */
    { 19387, 0x7fe, 0x2 }, /* IOCB_FLAG_IOPRIO */
    { 19404, 0x7fe, 0x1 }, /* IOCB_FLAG_RESFD */
    { 19420, 0x47e, 0x7b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 19420, 0x380, 0x200007b9 }, /* IOCTL_VM_SOCKETS_GET_LOCAL_CID */
    { 19451, 0x47e, 0x401070cd }, /* IOC_PR_CLEAR */
    { 19451, 0x380, 0x801070cd }, /* IOC_PR_CLEAR */
    { 19464, 0x47e, 0x401870cb }, /* IOC_PR_PREEMPT */
    { 19464, 0x380, 0x801870cb }, /* IOC_PR_PREEMPT */
    { 19479, 0x47e, 0x401870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 19479, 0x380, 0x801870cc }, /* IOC_PR_PREEMPT_ABORT */
    { 19500, 0x47e, 0x401870c8 }, /* IOC_PR_REGISTER */
    { 19500, 0x380, 0x801870c8 }, /* IOC_PR_REGISTER */
    { 19516, 0x47e, 0x401070ca }, /* IOC_PR_RELEASE */
    { 19516, 0x380, 0x801070ca }, /* IOC_PR_RELEASE */
    { 19531, 0x47e, 0x401070c9 }, /* IOC_PR_RESERVE */
    { 19531, 0x380, 0x801070c9 }, /* IOC_PR_RESERVE */
    { 19546, 0x7fe, 0x80 }, /* IOMMUFD_CMD_BASE */
    { 19563, 0x7fe, 0x80 }, /* IOMMUFD_CMD_DESTROY */
    { 19583, 0x7fe, 0x8e }, /* IOMMUFD_CMD_FAULT_QUEUE_ALLOC */
    { 19613, 0x7fe, 0x8a }, /* IOMMUFD_CMD_GET_HW_INFO */
    { 19637, 0x7fe, 0x89 }, /* IOMMUFD_CMD_HWPT_ALLOC */
    { 19660, 0x7fe, 0x8c }, /* IOMMUFD_CMD_HWPT_GET_DIRTY_BITMAP */
    { 19694, 0x7fe, 0x8d }, /* IOMMUFD_CMD_HWPT_INVALIDATE */
    { 19722, 0x7fe, 0x8b }, /* IOMMUFD_CMD_HWPT_SET_DIRTY_TRACKING */
    { 19758, 0x7fe, 0x81 }, /* IOMMUFD_CMD_IOAS_ALLOC */
    { 19781, 0x7fe, 0x82 }, /* IOMMUFD_CMD_IOAS_ALLOW_IOVAS */
    { 19810, 0x7fe, 0x83 }, /* IOMMUFD_CMD_IOAS_COPY */
    { 19832, 0x7fe, 0x84 }, /* IOMMUFD_CMD_IOAS_IOVA_RANGES */
    { 19861, 0x7fe, 0x85 }, /* IOMMUFD_CMD_IOAS_MAP */
    { 19882, 0x7fe, 0x86 }, /* IOMMUFD_CMD_IOAS_UNMAP */
    { 19905, 0x7fe, 0x87 }, /* IOMMUFD_CMD_OPTION */
    { 19924, 0x7fe, 0x88 }, /* IOMMUFD_CMD_VFIO_IOAS */
    { 19946, 0x7fe, 0x1 }, /* IOMMUFD_PAGE_RESP_INVALID */
    { 19972, 0x7fe, 0x0 }, /* IOMMUFD_PAGE_RESP_SUCCESS */
    { 19998, 0x7fe, 0x3b }, /* IOMMUFD_TYPE */
    { 20011, 0x47e, 0x3b80 }, /* IOMMU_DESTROY */
    { 20011, 0x380, 0x20003b80 }, /* IOMMU_DESTROY */
    { 20025, 0x47e, 0x3b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 20025, 0x380, 0x20003b8e }, /* IOMMU_FAULT_QUEUE_ALLOC */
    { 20049, 0x47e, 0x3b8a }, /* IOMMU_GET_HW_INFO */
    { 20049, 0x380, 0x20003b8a }, /* IOMMU_GET_HW_INFO */
    { 20067, 0x47e, 0x3b89 }, /* IOMMU_HWPT_ALLOC */
    { 20067, 0x380, 0x20003b89 }, /* IOMMU_HWPT_ALLOC */
    { 20084, 0x47e, 0x3b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 20084, 0x380, 0x20003b8c }, /* IOMMU_HWPT_GET_DIRTY_BITMAP */
    { 20112, 0x47e, 0x3b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 20112, 0x380, 0x20003b8d }, /* IOMMU_HWPT_INVALIDATE */
    { 20134, 0x47e, 0x3b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 20134, 0x380, 0x20003b8b }, /* IOMMU_HWPT_SET_DIRTY_TRACKING */
    { 20164, 0x47e, 0x3b81 }, /* IOMMU_IOAS_ALLOC */
    { 20164, 0x380, 0x20003b81 }, /* IOMMU_IOAS_ALLOC */
    { 20181, 0x47e, 0x3b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 20181, 0x380, 0x20003b82 }, /* IOMMU_IOAS_ALLOW_IOVAS */
    { 20204, 0x47e, 0x3b83 }, /* IOMMU_IOAS_COPY */
    { 20204, 0x380, 0x20003b83 }, /* IOMMU_IOAS_COPY */
    { 20220, 0x47e, 0x3b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 20220, 0x380, 0x20003b84 }, /* IOMMU_IOAS_IOVA_RANGES */
    { 20243, 0x47e, 0x3b85 }, /* IOMMU_IOAS_MAP */
    { 20243, 0x380, 0x20003b85 }, /* IOMMU_IOAS_MAP */
    { 20258, 0x47e, 0x3b86 }, /* IOMMU_IOAS_UNMAP */
    { 20258, 0x380, 0x20003b86 }, /* IOMMU_IOAS_UNMAP */
    { 20275, 0x47e, 0x3b87 }, /* IOMMU_OPTION */
    { 20275, 0x380, 0x20003b87 }, /* IOMMU_OPTION */
    { 20288, 0x47e, 0x3b88 }, /* IOMMU_VFIO_IOAS */
    { 20288, 0x380, 0x20003b88 }, /* IOMMU_VFIO_IOAS */
    { 20304, 0x7fe, 0x4 }, /* IOPRIO_BE_NORM */
    { 20319, 0x7fe, 0x8 }, /* IOPRIO_BE_NR */
    { 20332, 0x7fe, 0x2 }, /* IOPRIO_CLASS_BE */
    { 20348, 0x7fe, 0x3 }, /* IOPRIO_CLASS_IDLE */
    { 20366, 0x7fe, 0x7 }, /* IOPRIO_CLASS_INVALID */
    { 20387, 0x7fe, 0x7 }, /* IOPRIO_CLASS_MASK */
    { 20405, 0x7fe, 0x0 }, /* IOPRIO_CLASS_NONE */
    { 20423, 0x7fe, 0x1 }, /* IOPRIO_CLASS_RT */
    { 20439, 0x7fe, 0xd }, /* IOPRIO_CLASS_SHIFT */
    { 20458, 0x7fe, 0x1 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_1 */
    { 20491, 0x7fe, 0x2 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_2 */
    { 20524, 0x7fe, 0x3 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_3 */
    { 20557, 0x7fe, 0x4 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_4 */
    { 20590, 0x7fe, 0x5 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_5 */
    { 20623, 0x7fe, 0x6 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_6 */
    { 20656, 0x7fe, 0x7 }, /* IOPRIO_HINT_DEV_DURATION_LIMIT_7 */
    { 20689, 0x7fe, 0x3ff }, /* IOPRIO_HINT_MASK */
    { 20706, 0x7fe, 0x0 }, /* IOPRIO_HINT_NONE */
    { 20723, 0x7fe, 0xa }, /* IOPRIO_HINT_NR_BITS */
    { 20743, 0x7fe, 0x3 }, /* IOPRIO_HINT_SHIFT */
    { 20761, 0x7fe, 0x7 }, /* IOPRIO_LEVEL_MASK */
    { 20779, 0x7fe, 0x3 }, /* IOPRIO_LEVEL_NR_BITS */
    { 20800, 0x7fe, 0x4 }, /* IOPRIO_NORM */
    { 20812, 0x7fe, 0x8 }, /* IOPRIO_NR_CLASSES */
    { 20830, 0x7fe, 0x400 }, /* IOPRIO_NR_HINTS */
    { 20846, 0x7fe, 0x8 }, /* IOPRIO_NR_LEVELS */
    { 20863, 0x7fe, 0x1fff }, /* IOPRIO_PRIO_MASK */
    { 20880, 0x7fe, 0x2 }, /* IOPRIO_WHO_PGRP */
    { 20896, 0x7fe, 0x1 }, /* IOPRIO_WHO_PROCESS */
    { 20915, 0x7fe, 0x3 }, /* IOPRIO_WHO_USER */
    { 20931, 0x7fe, 0x2 }, /* IORING_ACCEPT_DONTWAIT */
    { 20954, 0x7fe, 0x1 }, /* IORING_ACCEPT_MULTISHOT */
    { 20978, 0x7fe, 0x4 }, /* IORING_ACCEPT_POLL_FIRST */
    { 21003, 0x7fe, 0x1 }, /* IORING_ASYNC_CANCEL_ALL */
    { 21027, 0x7fe, 0x4 }, /* IORING_ASYNC_CANCEL_ANY */
    { 21051, 0x7fe, 0x2 }, /* IORING_ASYNC_CANCEL_FD */
    { 21074, 0x7fe, 0x8 }, /* IORING_ASYNC_CANCEL_FD_FIXED */
    { 21103, 0x7fe, 0x20 }, /* IORING_ASYNC_CANCEL_OP */
    { 21126, 0x7fe, 0x10 }, /* IORING_ASYNC_CANCEL_USERDATA */
    { 21155, 0x7fe, 0x10 }, /* IORING_CQE_BUFFER_SHIFT */
    { 21179, 0x7fe, 0x1 }, /* IORING_CQE_F_BUFFER */
    { 21199, 0x7fe, 0x10 }, /* IORING_CQE_F_BUF_MORE */
    { 21221, 0x7fe, 0x2 }, /* IORING_CQE_F_MORE */
    { 21239, 0x7fe, 0x8 }, /* IORING_CQE_F_NOTIF */
    { 21258, 0x7fe, 0x4 }, /* IORING_CQE_F_SOCK_NONEMPTY */
    { 21285, 0x7fe, 0x1 }, /* IORING_CQ_EVENTFD_DISABLED */
    { 21312, 0x7fe, 0x20 }, /* IORING_ENTER_ABS_TIMER */
    { 21335, 0x7fe, 0x8 }, /* IORING_ENTER_EXT_ARG */
    { 21356, 0x7fe, 0x1 }, /* IORING_ENTER_GETEVENTS */
    { 21379, 0x7fe, 0x10 }, /* IORING_ENTER_REGISTERED_RING */
    { 21408, 0x7fe, 0x4 }, /* IORING_ENTER_SQ_WAIT */
    { 21429, 0x7fe, 0x2 }, /* IORING_ENTER_SQ_WAKEUP */
    { 21452, 0x7fe, 0x800 }, /* IORING_FEAT_CQE_SKIP */
    { 21473, 0x7fe, 0x10 }, /* IORING_FEAT_CUR_PERSONALITY */
    { 21501, 0x7fe, 0x100 }, /* IORING_FEAT_EXT_ARG */
    { 21521, 0x7fe, 0x20 }, /* IORING_FEAT_FAST_POLL */
    { 21543, 0x7fe, 0x1000 }, /* IORING_FEAT_LINKED_FILE */
    { 21567, 0x7fe, 0x8000 }, /* IORING_FEAT_MIN_TIMEOUT */
    { 21591, 0x7fe, 0x200 }, /* IORING_FEAT_NATIVE_WORKERS */
    { 21618, 0x7fe, 0x2 }, /* IORING_FEAT_NODROP */
    { 21637, 0x7fe, 0x40 }, /* IORING_FEAT_POLL_32BITS */
    { 21661, 0x7fe, 0x4000 }, /* IORING_FEAT_RECVSEND_BUNDLE */
    { 21689, 0x7fe, 0x2000 }, /* IORING_FEAT_REG_REG_RING */
    { 21714, 0x7fe, 0x400 }, /* IORING_FEAT_RSRC_TAGS */
    { 21736, 0x7fe, 0x8 }, /* IORING_FEAT_RW_CUR_POS */
    { 21759, 0x7fe, 0x1 }, /* IORING_FEAT_SINGLE_MMAP */
    { 21783, 0x7fe, 0x80 }, /* IORING_FEAT_SQPOLL_NONFIXED */
    { 21811, 0x7fe, 0x4 }, /* IORING_FEAT_SUBMIT_STABLE */
    { 21837, 0x7fe, 0xffffffff }, /* IORING_FILE_INDEX_ALLOC */
    { 21861, 0x7fe, 0x1 }, /* IORING_FIXED_FD_NO_CLOEXEC */
    { 21888, 0x7fe, 0x1 }, /* IORING_FSYNC_DATASYNC */
    { 21910, 0x7fe, 0x10 }, /* IORING_LINK_TIMEOUT_UPDATE */
    { 21937, 0x7fe, 0x0 }, /* IORING_MSG_DATA */
    { 21953, 0x7fe, 0x1 }, /* IORING_MSG_RING_CQE_SKIP */
    { 21978, 0x7fe, 0x2 }, /* IORING_MSG_RING_FLAGS_PASS */
    { 22005, 0x7fe, 0x1 }, /* IORING_MSG_SEND_FD */
    { 22024, 0x7fe, 0x1 }, /* IORING_NOP_INJECT_RESULT */
    { 22049, 0x7fe, 0x80000000 }, /* IORING_NOTIF_USAGE_ZC_COPIED */
    { 22078, 0x7fe, 0x8000000 }, /* IORING_OFF_CQ_RING */
    { 22097, 0x7fe, 0xf8000000 }, /* IORING_OFF_MMAP_MASK */
    { 22118, 0x7fe, 0x80000000 }, /* IORING_OFF_PBUF_RING */
    { 22139, 0x7fe, 0x10 }, /* IORING_OFF_PBUF_SHIFT */
    { 22161, 0x7fe, 0x10000000 }, /* IORING_OFF_SQES */
    { 22177, 0x7fe, 0x0 }, /* IORING_OFF_SQ_RING */
    { 22196, 0x7fe, 0xd }, /* IORING_OP_ACCEPT */
    { 22213, 0x7fe, 0xe }, /* IORING_OP_ASYNC_CANCEL */
    { 22236, 0x7fe, 0x38 }, /* IORING_OP_BIND */
    { 22251, 0x7fe, 0x13 }, /* IORING_OP_CLOSE */
    { 22267, 0x7fe, 0x10 }, /* IORING_OP_CONNECT */
    { 22285, 0x7fe, 0x1d }, /* IORING_OP_EPOLL_CTL */
    { 22305, 0x7fe, 0x18 }, /* IORING_OP_FADVISE */
    { 22323, 0x7fe, 0x11 }, /* IORING_OP_FALLOCATE */
    { 22343, 0x7fe, 0x2b }, /* IORING_OP_FGETXATTR */
    { 22363, 0x7fe, 0x14 }, /* IORING_OP_FILES_UPDATE */
    { 22386, 0x7fe, 0x36 }, /* IORING_OP_FIXED_FD_INSTALL */
    { 22413, 0x7fe, 0x29 }, /* IORING_OP_FSETXATTR */
    { 22433, 0x7fe, 0x3 }, /* IORING_OP_FSYNC */
    { 22449, 0x7fe, 0x37 }, /* IORING_OP_FTRUNCATE */
    { 22469, 0x7fe, 0x33 }, /* IORING_OP_FUTEX_WAIT */
    { 22490, 0x7fe, 0x35 }, /* IORING_OP_FUTEX_WAITV */
    { 22512, 0x7fe, 0x34 }, /* IORING_OP_FUTEX_WAKE */
    { 22533, 0x7fe, 0x2c }, /* IORING_OP_GETXATTR */
    { 22552, 0x7fe, 0x3a }, /* IORING_OP_LAST */
    { 22567, 0x7fe, 0x27 }, /* IORING_OP_LINKAT */
    { 22584, 0x7fe, 0xf }, /* IORING_OP_LINK_TIMEOUT */
    { 22607, 0x7fe, 0x39 }, /* IORING_OP_LISTEN */
    { 22624, 0x7fe, 0x19 }, /* IORING_OP_MADVISE */
    { 22642, 0x7fe, 0x25 }, /* IORING_OP_MKDIRAT */
    { 22660, 0x7fe, 0x28 }, /* IORING_OP_MSG_RING */
    { 22679, 0x7fe, 0x0 }, /* IORING_OP_NOP */
    { 22693, 0x7fe, 0x12 }, /* IORING_OP_OPENAT */
    { 22710, 0x7fe, 0x1c }, /* IORING_OP_OPENAT2 */
    { 22728, 0x7fe, 0x6 }, /* IORING_OP_POLL_ADD */
    { 22747, 0x7fe, 0x7 }, /* IORING_OP_POLL_REMOVE */
    { 22769, 0x7fe, 0x1f }, /* IORING_OP_PROVIDE_BUFFERS */
    { 22795, 0x7fe, 0x16 }, /* IORING_OP_READ */
    { 22810, 0x7fe, 0x1 }, /* IORING_OP_READV */
    { 22826, 0x7fe, 0x4 }, /* IORING_OP_READ_FIXED */
    { 22847, 0x7fe, 0x31 }, /* IORING_OP_READ_MULTISHOT */
    { 22872, 0x7fe, 0x1b }, /* IORING_OP_RECV */
    { 22887, 0x7fe, 0xa }, /* IORING_OP_RECVMSG */
    { 22905, 0x7fe, 0x20 }, /* IORING_OP_REMOVE_BUFFERS */
    { 22930, 0x7fe, 0x23 }, /* IORING_OP_RENAMEAT */
    { 22949, 0x7fe, 0x1a }, /* IORING_OP_SEND */
    { 22964, 0x7fe, 0x9 }, /* IORING_OP_SENDMSG */
    { 22982, 0x7fe, 0x30 }, /* IORING_OP_SENDMSG_ZC */
    { 23003, 0x7fe, 0x2f }, /* IORING_OP_SEND_ZC */
    { 23021, 0x7fe, 0x2a }, /* IORING_OP_SETXATTR */
    { 23040, 0x7fe, 0x22 }, /* IORING_OP_SHUTDOWN */
    { 23059, 0x7fe, 0x2d }, /* IORING_OP_SOCKET */
    { 23076, 0x7fe, 0x1e }, /* IORING_OP_SPLICE */
    { 23093, 0x7fe, 0x15 }, /* IORING_OP_STATX */
    { 23109, 0x7fe, 0x26 }, /* IORING_OP_SYMLINKAT */
    { 23129, 0x7fe, 0x8 }, /* IORING_OP_SYNC_FILE_RANGE */
    { 23155, 0x7fe, 0x21 }, /* IORING_OP_TEE */
    { 23169, 0x7fe, 0xb }, /* IORING_OP_TIMEOUT */
    { 23187, 0x7fe, 0xc }, /* IORING_OP_TIMEOUT_REMOVE */
    { 23212, 0x7fe, 0x24 }, /* IORING_OP_UNLINKAT */
    { 23231, 0x7fe, 0x2e }, /* IORING_OP_URING_CMD */
    { 23251, 0x7fe, 0x32 }, /* IORING_OP_WAITID */
    { 23268, 0x7fe, 0x17 }, /* IORING_OP_WRITE */
    { 23284, 0x7fe, 0x2 }, /* IORING_OP_WRITEV */
    { 23301, 0x7fe, 0x5 }, /* IORING_OP_WRITE_FIXED */
    { 23323, 0x7fe, 0x8 }, /* IORING_POLL_ADD_LEVEL */
    { 23345, 0x7fe, 0x1 }, /* IORING_POLL_ADD_MULTI */
    { 23367, 0x7fe, 0x2 }, /* IORING_POLL_UPDATE_EVENTS */
    { 23393, 0x7fe, 0x4 }, /* IORING_POLL_UPDATE_USER_DATA */
    { 23422, 0x7fe, 0x10 }, /* IORING_RECVSEND_BUNDLE */
    { 23445, 0x7fe, 0x4 }, /* IORING_RECVSEND_FIXED_BUF */
    { 23471, 0x7fe, 0x1 }, /* IORING_RECVSEND_POLL_FIRST */
    { 23498, 0x7fe, 0x2 }, /* IORING_RECV_MULTISHOT */
    { 23520, 0x7fe, 0x0 }, /* IORING_REGISTER_BUFFERS */
    { 23544, 0x7fe, 0xf }, /* IORING_REGISTER_BUFFERS2 */
    { 23569, 0x7fe, 0x10 }, /* IORING_REGISTER_BUFFERS_UPDATE */
    { 23600, 0x7fe, 0x1d }, /* IORING_REGISTER_CLOCK */
    { 23622, 0x7fe, 0x1e }, /* IORING_REGISTER_CLONE_BUFFERS */
    { 23652, 0x7fe, 0xc }, /* IORING_REGISTER_ENABLE_RINGS */
    { 23681, 0x7fe, 0x4 }, /* IORING_REGISTER_EVENTFD */
    { 23705, 0x7fe, 0x7 }, /* IORING_REGISTER_EVENTFD_ASYNC */
    { 23735, 0x7fe, 0x2 }, /* IORING_REGISTER_FILES */
    { 23757, 0x7fe, 0xd }, /* IORING_REGISTER_FILES2 */
    { 23780, 0x7fe, 0xfffffffffffffffe }, /* IORING_REGISTER_FILES_SKIP */
    { 23807, 0x7fe, 0x6 }, /* IORING_REGISTER_FILES_UPDATE */
    { 23836, 0x7fe, 0xe }, /* IORING_REGISTER_FILES_UPDATE2 */
    { 23866, 0x7fe, 0x19 }, /* IORING_REGISTER_FILE_ALLOC_RANGE */
    { 23899, 0x7fe, 0x11 }, /* IORING_REGISTER_IOWQ_AFF */
    { 23924, 0x7fe, 0x13 }, /* IORING_REGISTER_IOWQ_MAX_WORKERS */
    { 23957, 0x7fe, 0x1f }, /* IORING_REGISTER_LAST */
    { 23978, 0x7fe, 0x1b }, /* IORING_REGISTER_NAPI */
    { 23999, 0x7fe, 0x16 }, /* IORING_REGISTER_PBUF_RING */
    { 24025, 0x7fe, 0x1a }, /* IORING_REGISTER_PBUF_STATUS */
    { 24053, 0x7fe, 0x9 }, /* IORING_REGISTER_PERSONALITY */
    { 24081, 0x7fe, 0x8 }, /* IORING_REGISTER_PROBE */
    { 24103, 0x7fe, 0xb }, /* IORING_REGISTER_RESTRICTIONS */
    { 24132, 0x7fe, 0x14 }, /* IORING_REGISTER_RING_FDS */
    { 24157, 0x7fe, 0x1 }, /* IORING_REGISTER_SRC_REGISTERED */
    { 24188, 0x7fe, 0x18 }, /* IORING_REGISTER_SYNC_CANCEL */
    { 24216, 0x7fe, 0x80000000 }, /* IORING_REGISTER_USE_REGISTERED_RING */
    { 24252, 0x7fe, 0x4 }, /* IORING_RESTRICTION_LAST */
    { 24276, 0x7fe, 0x0 }, /* IORING_RESTRICTION_REGISTER_OP */
    { 24307, 0x7fe, 0x2 }, /* IORING_RESTRICTION_SQE_FLAGS_ALLOWED */
    { 24344, 0x7fe, 0x3 }, /* IORING_RESTRICTION_SQE_FLAGS_REQUIRED */
    { 24382, 0x7fe, 0x1 }, /* IORING_RESTRICTION_SQE_OP */
    { 24408, 0x7fe, 0x1 }, /* IORING_RSRC_REGISTER_SPARSE */
    { 24436, 0x7fe, 0x8 }, /* IORING_SEND_ZC_REPORT_USAGE */
    { 24464, 0x7fe, 0x20 }, /* IORING_SETUP_ATTACH_WQ */
    { 24487, 0x7fe, 0x10 }, /* IORING_SETUP_CLAMP */
    { 24506, 0x7fe, 0x100 }, /* IORING_SETUP_COOP_TASKRUN */
    { 24532, 0x7fe, 0x800 }, /* IORING_SETUP_CQE32 */
    { 24551, 0x7fe, 0x8 }, /* IORING_SETUP_CQSIZE */
    { 24571, 0x7fe, 0x2000 }, /* IORING_SETUP_DEFER_TASKRUN */
    { 24598, 0x7fe, 0x1 }, /* IORING_SETUP_IOPOLL */
    { 24618, 0x7fe, 0x4000 }, /* IORING_SETUP_NO_MMAP */
    { 24639, 0x7fe, 0x10000 }, /* IORING_SETUP_NO_SQARRAY */
    { 24663, 0x7fe, 0x8000 }, /* IORING_SETUP_REGISTERED_FD_ONLY */
    { 24695, 0x7fe, 0x40 }, /* IORING_SETUP_R_DISABLED */
    { 24719, 0x7fe, 0x1000 }, /* IORING_SETUP_SINGLE_ISSUER */
    { 24746, 0x7fe, 0x400 }, /* IORING_SETUP_SQE128 */
    { 24766, 0x7fe, 0x2 }, /* IORING_SETUP_SQPOLL */
    { 24786, 0x7fe, 0x4 }, /* IORING_SETUP_SQ_AFF */
    { 24806, 0x7fe, 0x80 }, /* IORING_SETUP_SUBMIT_ALL */
    { 24830, 0x7fe, 0x200 }, /* IORING_SETUP_TASKRUN_FLAG */
    { 24856, 0x7fe, 0x2 }, /* IORING_SQ_CQ_OVERFLOW */
    { 24878, 0x7fe, 0x1 }, /* IORING_SQ_NEED_WAKEUP */
    { 24900, 0x7fe, 0x4 }, /* IORING_SQ_TASKRUN */
    { 24918, 0x7fe, 0x1 }, /* IORING_TIMEOUT_ABS */
    { 24937, 0x7fe, 0x4 }, /* IORING_TIMEOUT_BOOTTIME */
    { 24961, 0x7fe, 0xc }, /* IORING_TIMEOUT_CLOCK_MASK */
    { 24987, 0x7fe, 0x20 }, /* IORING_TIMEOUT_ETIME_SUCCESS */
    { 25016, 0x7fe, 0x40 }, /* IORING_TIMEOUT_MULTISHOT */
    { 25041, 0x7fe, 0x8 }, /* IORING_TIMEOUT_REALTIME */
    { 25065, 0x7fe, 0x2 }, /* IORING_TIMEOUT_UPDATE */
    { 25087, 0x7fe, 0x12 }, /* IORING_TIMEOUT_UPDATE_MASK */
    { 25114, 0x7fe, 0x1 }, /* IORING_UNREGISTER_BUFFERS */
    { 25140, 0x7fe, 0x5 }, /* IORING_UNREGISTER_EVENTFD */
    { 25166, 0x7fe, 0x3 }, /* IORING_UNREGISTER_FILES */
    { 25190, 0x7fe, 0x12 }, /* IORING_UNREGISTER_IOWQ_AFF */
    { 25217, 0x7fe, 0x1c }, /* IORING_UNREGISTER_NAPI */
    { 25240, 0x7fe, 0x17 }, /* IORING_UNREGISTER_PBUF_RING */
    { 25268, 0x7fe, 0xa }, /* IORING_UNREGISTER_PERSONALITY */
    { 25298, 0x7fe, 0x15 }, /* IORING_UNREGISTER_RING_FDS */
    { 25325, 0x7fe, 0x1 }, /* IORING_URING_CMD_FIXED */
    { 25348, 0x7fe, 0x1 }, /* IORING_URING_CMD_MASK */
    { 25370, 0x7fe, 0x10 }, /* IOSQE_ASYNC */
    { 25382, 0x7fe, 0x4 }, /* IOSQE_ASYNC_BIT */
    { 25398, 0x7fe, 0x20 }, /* IOSQE_BUFFER_SELECT */
    { 25418, 0x7fe, 0x5 }, /* IOSQE_BUFFER_SELECT_BIT */
    { 25442, 0x7fe, 0x40 }, /* IOSQE_CQE_SKIP_SUCCESS */
    { 25465, 0x7fe, 0x6 }, /* IOSQE_CQE_SKIP_SUCCESS_BIT */
    { 25492, 0x7fe, 0x1 }, /* IOSQE_FIXED_FILE */
    { 25509, 0x7fe, 0x0 }, /* IOSQE_FIXED_FILE_BIT */
    { 25530, 0x7fe, 0x2 }, /* IOSQE_IO_DRAIN */
    { 25545, 0x7fe, 0x1 }, /* IOSQE_IO_DRAIN_BIT */
    { 25564, 0x7fe, 0x8 }, /* IOSQE_IO_HARDLINK */
    { 25582, 0x7fe, 0x3 }, /* IOSQE_IO_HARDLINK_BIT */
    { 25604, 0x7fe, 0x4 }, /* IOSQE_IO_LINK */
    { 25618, 0x7fe, 0x2 }, /* IOSQE_IO_LINK_BIT */
    { 25636, 0x7fe, 0x100 }, /* IPC_64 */
    { 25643, 0x7fe, 0x200 }, /* IPC_CREAT */
    { 25653, 0x7fe, 0x1000 }, /* IPC_DIPC */
    { 25662, 0x7fe, 0x400 }, /* IPC_EXCL */
    { 25671, 0x7fe, 0x3 }, /* IPC_INFO */
    { 25680, 0x7fe, 0x800 }, /* IPC_NOWAIT */
    { 25691, 0x7fe, 0x2 }, /* IPC_NS_INDEX */
    { 25704, 0x7fe, 0x0 }, /* IPC_OLD */
    { 25712, 0x7fe, 0x2000 }, /* IPC_OWN */
    { 25720, 0x7fe, 0x0 }, /* IPC_PRIVATE */
    { 25732, 0x7fe, 0x0 }, /* IPC_RMID */
    { 25741, 0x7fe, 0x1 }, /* IPC_SET */
    { 25749, 0x7fe, 0x2 }, /* IPC_STAT */
    { 25758, 0x47e, 0x8004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 25758, 0x380, 0x4004691e }, /* IPMICTL_GET_MAINTENANCE_MODE_CMD */
    { 25791, 0x47e, 0x80046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 25791, 0x380, 0x40046912 }, /* IPMICTL_GET_MY_ADDRESS_CMD */
    { 25818, 0x47e, 0x80046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 25818, 0x380, 0x40046919 }, /* IPMICTL_GET_MY_CHANNEL_ADDRESS_CMD */
    { 25853, 0x47e, 0x8004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 25853, 0x380, 0x4004691b }, /* IPMICTL_GET_MY_CHANNEL_LUN_CMD */
    { 25884, 0x47e, 0x80046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 25884, 0x380, 0x40046914 }, /* IPMICTL_GET_MY_LUN_CMD */
    { 25907, 0x47e, 0x80086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 25907, 0x380, 0x40086917 }, /* IPMICTL_GET_TIMING_PARMS_CMD */
    { 25936, 0x7ea, 0xc030690c }, /* IPMICTL_RECEIVE_MSG */
    { 25936, 0x014, 0xc018690c }, /* IPMICTL_RECEIVE_MSG */
    { 25956, 0x7ea, 0xc030690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 25956, 0x014, 0xc018690b }, /* IPMICTL_RECEIVE_MSG_TRUNC */
    { 25982, 0x47e, 0x8002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 25982, 0x380, 0x4002690e }, /* IPMICTL_REGISTER_FOR_CMD */
    { 26007, 0x47e, 0x800c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 26007, 0x380, 0x400c691c }, /* IPMICTL_REGISTER_FOR_CMD_CHANS */
    { 26038, 0x46a, 0x8028690d }, /* IPMICTL_SEND_COMMAND */
    { 26038, 0x014, 0x8014690d }, /* IPMICTL_SEND_COMMAND */
    { 26038, 0x380, 0x4028690d }, /* IPMICTL_SEND_COMMAND */
    { 26059, 0x46a, 0x80306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 26059, 0x014, 0x801c6915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 26059, 0x380, 0x40306915 }, /* IPMICTL_SEND_COMMAND_SETTIME */
    { 26088, 0x47e, 0x80046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 26088, 0x380, 0x40046910 }, /* IPMICTL_SET_GETS_EVENTS_CMD */
    { 26116, 0x47e, 0x4004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 26116, 0x380, 0x8004691f }, /* IPMICTL_SET_MAINTENANCE_MODE_CMD */
    { 26149, 0x47e, 0x80046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 26149, 0x380, 0x40046911 }, /* IPMICTL_SET_MY_ADDRESS_CMD */
    { 26176, 0x47e, 0x80046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 26176, 0x380, 0x40046918 }, /* IPMICTL_SET_MY_CHANNEL_ADDRESS_CMD */
    { 26211, 0x47e, 0x8004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 26211, 0x380, 0x4004691a }, /* IPMICTL_SET_MY_CHANNEL_LUN_CMD */
    { 26242, 0x47e, 0x80046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 26242, 0x380, 0x40046913 }, /* IPMICTL_SET_MY_LUN_CMD */
    { 26265, 0x47e, 0x80086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 26265, 0x380, 0x40086916 }, /* IPMICTL_SET_TIMING_PARMS_CMD */
    { 26294, 0x47e, 0x8002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 26294, 0x380, 0x4002690f }, /* IPMICTL_UNREGISTER_FOR_CMD */
    { 26321, 0x47e, 0x800c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 26321, 0x380, 0x400c691d }, /* IPMICTL_UNREGISTER_FOR_CMD_CHANS */
    { 26354, 0x7fe, 0x33 }, /* IPPROTO_AH */
    { 26365, 0x7fe, 0x5e }, /* IPPROTO_BEETPH */
    { 26380, 0x7fe, 0x6c }, /* IPPROTO_COMP */
    { 26393, 0x7fe, 0x21 }, /* IPPROTO_DCCP */
    { 26406, 0x7fe, 0x3c }, /* IPPROTO_DSTOPTS */
    { 26422, 0x7fe, 0x8 }, /* IPPROTO_EGP */
    { 26434, 0x7fe, 0x62 }, /* IPPROTO_ENCAP */
    { 26448, 0x7fe, 0x32 }, /* IPPROTO_ESP */
    { 26460, 0x7fe, 0x8f }, /* IPPROTO_ETHERNET */
    { 26477, 0x7fe, 0x2c }, /* IPPROTO_FRAGMENT */
    { 26494, 0x7fe, 0x2f }, /* IPPROTO_GRE */
    { 26506, 0x7fe, 0x0 }, /* IPPROTO_HOPOPTS */
    { 26522, 0x7fe, 0x1 }, /* IPPROTO_ICMP */
    { 26535, 0x7fe, 0x3a }, /* IPPROTO_ICMPV6 */
    { 26550, 0x7fe, 0x16 }, /* IPPROTO_IDP */
    { 26562, 0x7fe, 0x2 }, /* IPPROTO_IGMP */
    { 26575, 0x7fe, 0x0 }, /* IPPROTO_IP */
    { 26586, 0x7fe, 0x4 }, /* IPPROTO_IPIP */
    { 26599, 0x7fe, 0x29 }, /* IPPROTO_IPV6 */
    { 26612, 0x7fe, 0x73 }, /* IPPROTO_L2TP */
    { 26625, 0x7fe, 0x107 }, /* IPPROTO_MAX */
    { 26637, 0x7fe, 0x87 }, /* IPPROTO_MH */
    { 26648, 0x7fe, 0x89 }, /* IPPROTO_MPLS */
    { 26661, 0x7fe, 0x106 }, /* IPPROTO_MPTCP */
    { 26675, 0x7fe, 0x5c }, /* IPPROTO_MTP */
    { 26687, 0x7fe, 0x3b }, /* IPPROTO_NONE */
    { 26700, 0x7fe, 0x67 }, /* IPPROTO_PIM */
    { 26712, 0x7fe, 0xc }, /* IPPROTO_PUP */
    { 26724, 0x7fe, 0xff }, /* IPPROTO_RAW */
    { 26736, 0x7fe, 0x2b }, /* IPPROTO_ROUTING */
    { 26752, 0x7fe, 0x2e }, /* IPPROTO_RSVP */
    { 26765, 0x7fe, 0x84 }, /* IPPROTO_SCTP */
    { 26778, 0x7fe, 0x100 }, /* IPPROTO_SMC */
    { 26790, 0x7fe, 0x6 }, /* IPPROTO_TCP */
    { 26802, 0x7fe, 0x1d }, /* IPPROTO_TP */
    { 26813, 0x7fe, 0x11 }, /* IPPROTO_UDP */
    { 26825, 0x7fe, 0x88 }, /* IPPROTO_UDPLITE */
    { 26841, 0x7fe, 0x4 }, /* IPV6_2292DSTOPTS */
    { 26858, 0x7fe, 0x8 }, /* IPV6_2292HOPLIMIT */
    { 26876, 0x7fe, 0x3 }, /* IPV6_2292HOPOPTS */
    { 26893, 0x7fe, 0x2 }, /* IPV6_2292PKTINFO */
    { 26910, 0x7fe, 0x6 }, /* IPV6_2292PKTOPTIONS */
    { 26930, 0x7fe, 0x5 }, /* IPV6_2292RTHDR */
    { 26945, 0x7fe, 0x1 }, /* IPV6_ADDRFORM */
    { 26959, 0x7fe, 0x48 }, /* IPV6_ADDR_PREFERENCES */
    { 26981, 0x7fe, 0x14 }, /* IPV6_ADD_MEMBERSHIP */
    { 27001, 0x7fe, 0xa }, /* IPV6_AUTHHDR */
    { 27014, 0x7fe, 0x46 }, /* IPV6_AUTOFLOWLABEL */
    { 27033, 0x7fe, 0x7 }, /* IPV6_CHECKSUM */
    { 27047, 0x7fe, 0x3e }, /* IPV6_DONTFRAG */
    { 27061, 0x7fe, 0x15 }, /* IPV6_DROP_MEMBERSHIP */
    { 27082, 0x7fe, 0x3b }, /* IPV6_DSTOPTS */
    { 27095, 0x7fe, 0xb }, /* IPV6_FLOWINFO */
    { 27109, 0x7fe, 0xfffff }, /* IPV6_FLOWINFO_FLOWLABEL */
    { 27133, 0x7fe, 0xff00000 }, /* IPV6_FLOWINFO_PRIORITY */
    { 27156, 0x7fe, 0x21 }, /* IPV6_FLOWINFO_SEND */
    { 27175, 0x7fe, 0x20 }, /* IPV6_FLOWLABEL_MGR */
    { 27194, 0x7fe, 0x0 }, /* IPV6_FL_A_GET */
    { 27208, 0x7fe, 0x1 }, /* IPV6_FL_A_PUT */
    { 27222, 0x7fe, 0x2 }, /* IPV6_FL_A_RENEW */
    { 27238, 0x7fe, 0x1 }, /* IPV6_FL_F_CREATE */
    { 27255, 0x7fe, 0x2 }, /* IPV6_FL_F_EXCL */
    { 27270, 0x7fe, 0x4 }, /* IPV6_FL_F_REFLECT */
    { 27288, 0x7fe, 0x8 }, /* IPV6_FL_F_REMOTE */
    { 27305, 0x7fe, 0xff }, /* IPV6_FL_S_ANY */
    { 27319, 0x7fe, 0x1 }, /* IPV6_FL_S_EXCL */
    { 27334, 0x7fe, 0x0 }, /* IPV6_FL_S_NONE */
    { 27349, 0x7fe, 0x2 }, /* IPV6_FL_S_PROCESS */
    { 27367, 0x7fe, 0x3 }, /* IPV6_FL_S_USER */
    { 27382, 0x7fe, 0x4e }, /* IPV6_FREEBIND */
    { 27396, 0x7fe, 0x24 }, /* IPV6_HDRINCL */
    { 27409, 0x7fe, 0x34 }, /* IPV6_HOPLIMIT */
    { 27423, 0x7fe, 0x36 }, /* IPV6_HOPOPTS */
    { 27436, 0x7fe, 0x22 }, /* IPV6_IPSEC_POLICY */
    { 27454, 0x7fe, 0x1b }, /* IPV6_JOIN_ANYCAST */
    { 27472, 0x7fe, 0x1c }, /* IPV6_LEAVE_ANYCAST */
    { 27491, 0x7fe, 0x49 }, /* IPV6_MINHOPCOUNT */
    { 27508, 0x7fe, 0x18 }, /* IPV6_MTU */
    { 27517, 0x7fe, 0x17 }, /* IPV6_MTU_DISCOVER */
    { 27535, 0x7fe, 0x1d }, /* IPV6_MULTICAST_ALL */
    { 27554, 0x7fe, 0x12 }, /* IPV6_MULTICAST_HOPS */
    { 27574, 0x7fe, 0x11 }, /* IPV6_MULTICAST_IF */
    { 27592, 0x7fe, 0x13 }, /* IPV6_MULTICAST_LOOP */
    { 27612, 0x7fe, 0x9 }, /* IPV6_NEXTHOP */
    { 27625, 0x7fe, 0x4a }, /* IPV6_ORIGDSTADDR */
    { 27642, 0x7fe, 0x3d }, /* IPV6_PATHMTU */
    { 27655, 0x7fe, 0x32 }, /* IPV6_PKTINFO */
    { 27668, 0x7fe, 0x2 }, /* IPV6_PMTUDISC_DO */
    { 27685, 0x7fe, 0x0 }, /* IPV6_PMTUDISC_DONT */
    { 27704, 0x7fe, 0x4 }, /* IPV6_PMTUDISC_INTERFACE */
    { 27728, 0x7fe, 0x5 }, /* IPV6_PMTUDISC_OMIT */
    { 27747, 0x7fe, 0x3 }, /* IPV6_PMTUDISC_PROBE */
    { 27767, 0x7fe, 0x1 }, /* IPV6_PMTUDISC_WANT */
    { 27786, 0x7fe, 0x8 }, /* IPV6_PREFER_SRC_CGA */
    { 27806, 0x7fe, 0x4 }, /* IPV6_PREFER_SRC_COA */
    { 27826, 0x7fe, 0x400 }, /* IPV6_PREFER_SRC_HOME */
    { 27847, 0x7fe, 0x800 }, /* IPV6_PREFER_SRC_NONCGA */
    { 27870, 0x7fe, 0x2 }, /* IPV6_PREFER_SRC_PUBLIC */
    { 27893, 0x7fe, 0x100 }, /* IPV6_PREFER_SRC_PUBTMP_DEFAULT */
    { 27924, 0x7fe, 0x1 }, /* IPV6_PREFER_SRC_TMP */
    { 27944, 0x7fe, 0xa00 }, /* IPV6_PRIORITY_10 */
    { 27961, 0x7fe, 0xb00 }, /* IPV6_PRIORITY_11 */
    { 27978, 0x7fe, 0xc00 }, /* IPV6_PRIORITY_12 */
    { 27995, 0x7fe, 0xd00 }, /* IPV6_PRIORITY_13 */
    { 28012, 0x7fe, 0xe00 }, /* IPV6_PRIORITY_14 */
    { 28029, 0x7fe, 0xf00 }, /* IPV6_PRIORITY_15 */
    { 28046, 0x7fe, 0x800 }, /* IPV6_PRIORITY_8 */
    { 28062, 0x7fe, 0x900 }, /* IPV6_PRIORITY_9 */
    { 28078, 0x7fe, 0x400 }, /* IPV6_PRIORITY_BULK */
    { 28097, 0x7fe, 0x700 }, /* IPV6_PRIORITY_CONTROL */
    { 28119, 0x7fe, 0x100 }, /* IPV6_PRIORITY_FILLER */
    { 28140, 0x7fe, 0x600 }, /* IPV6_PRIORITY_INTERACTIVE */
    { 28166, 0x7fe, 0x300 }, /* IPV6_PRIORITY_RESERVED1 */
    { 28190, 0x7fe, 0x500 }, /* IPV6_PRIORITY_RESERVED2 */
    { 28214, 0x7fe, 0x200 }, /* IPV6_PRIORITY_UNATTENDED */
    { 28239, 0x7fe, 0x0 }, /* IPV6_PRIORITY_UNCHARACTERIZED */
    { 28269, 0x7fe, 0x3a }, /* IPV6_RECVDSTOPTS */
    { 28286, 0x7fe, 0x19 }, /* IPV6_RECVERR */
    { 28299, 0x7fe, 0x1f }, /* IPV6_RECVERR_RFC4884 */
    { 28320, 0x7fe, 0x4d }, /* IPV6_RECVFRAGSIZE */
    { 28338, 0x7fe, 0x33 }, /* IPV6_RECVHOPLIMIT */
    { 28356, 0x7fe, 0x35 }, /* IPV6_RECVHOPOPTS */
    { 28373, 0x7fe, 0x4a }, /* IPV6_RECVORIGDSTADDR */
    { 28394, 0x7fe, 0x3c }, /* IPV6_RECVPATHMTU */
    { 28411, 0x7fe, 0x31 }, /* IPV6_RECVPKTINFO */
    { 28428, 0x7fe, 0x38 }, /* IPV6_RECVRTHDR */
    { 28443, 0x7fe, 0x42 }, /* IPV6_RECVTCLASS */
    { 28459, 0x7fe, 0x16 }, /* IPV6_ROUTER_ALERT */
    { 28477, 0x7fe, 0x1e }, /* IPV6_ROUTER_ALERT_ISOLATE */
    { 28503, 0x7fe, 0x39 }, /* IPV6_RTHDR */
    { 28514, 0x7fe, 0x37 }, /* IPV6_RTHDRDSTOPTS */
    { 28532, 0x7fe, 0x43 }, /* IPV6_TCLASS */
    { 28544, 0x7fe, 0x7 }, /* IPV6_TLV_CALIPSO */
    { 28561, 0x7fe, 0xc9 }, /* IPV6_TLV_HAO */
    { 28574, 0x7fe, 0x31 }, /* IPV6_TLV_IOAM */
    { 28588, 0x7fe, 0xc2 }, /* IPV6_TLV_JUMBO */
    { 28603, 0x7fe, 0x0 }, /* IPV6_TLV_PAD1 */
    { 28617, 0x7fe, 0x1 }, /* IPV6_TLV_PADN */
    { 28631, 0x7fe, 0x5 }, /* IPV6_TLV_ROUTERALERT */
    { 28652, 0x7fe, 0x4b }, /* IPV6_TRANSPARENT */
    { 28669, 0x7fe, 0x10 }, /* IPV6_UNICAST_HOPS */
    { 28687, 0x7fe, 0x4c }, /* IPV6_UNICAST_IF */
    { 28703, 0x7fe, 0x1a }, /* IPV6_V6ONLY */
    { 28715, 0x7fe, 0x23 }, /* IPV6_XFRM_POLICY */
    { 28732, 0x7fe, 0x23 }, /* IP_ADD_MEMBERSHIP */
    { 28750, 0x7fe, 0x27 }, /* IP_ADD_SOURCE_MEMBERSHIP */
    { 28775, 0x7fe, 0x18 }, /* IP_BIND_ADDRESS_NO_PORT */
    { 28799, 0x7fe, 0x26 }, /* IP_BLOCK_SOURCE */
    { 28815, 0x7fe, 0x17 }, /* IP_CHECKSUM */
    { 28827, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_LOOP */
    { 28853, 0x7fe, 0x1 }, /* IP_DEFAULT_MULTICAST_TTL */
    { 28878, 0x7fe, 0x24 }, /* IP_DROP_MEMBERSHIP */
    { 28897, 0x7fe, 0x28 }, /* IP_DROP_SOURCE_MEMBERSHIP */
    { 28923, 0x7fe, 0xf }, /* IP_FREEBIND */
    { 28935, 0x7fe, 0x3 }, /* IP_HDRINCL */
    { 28946, 0x7fe, 0x10 }, /* IP_IPSEC_POLICY */
    { 28962, 0x7fe, 0x33 }, /* IP_LOCAL_PORT_RANGE */
    { 28982, 0x7fe, 0x15 }, /* IP_MINTTL */
    { 28992, 0x7fe, 0x29 }, /* IP_MSFILTER */
    { 29004, 0x7fe, 0xe }, /* IP_MTU */
    { 29011, 0x7fe, 0xa }, /* IP_MTU_DISCOVER */
    { 29027, 0x7fe, 0x31 }, /* IP_MULTICAST_ALL */
    { 29044, 0x7fe, 0x20 }, /* IP_MULTICAST_IF */
    { 29060, 0x7fe, 0x22 }, /* IP_MULTICAST_LOOP */
    { 29078, 0x7fe, 0x21 }, /* IP_MULTICAST_TTL */
    { 29095, 0x7fe, 0x16 }, /* IP_NODEFRAG */
    { 29107, 0x7fe, 0x4 }, /* IP_OPTIONS */
    { 29118, 0x7fe, 0x14 }, /* IP_ORIGDSTADDR */
    { 29133, 0x7fe, 0x12 }, /* IP_PASSSEC */
    { 29144, 0x7fe, 0x8 }, /* IP_PKTINFO */
    { 29155, 0x7fe, 0x9 }, /* IP_PKTOPTIONS */
    { 29169, 0x7fe, 0x2 }, /* IP_PMTUDISC_DO */
    { 29184, 0x7fe, 0x0 }, /* IP_PMTUDISC_DONT */
    { 29201, 0x7fe, 0x4 }, /* IP_PMTUDISC_INTERFACE */
    { 29223, 0x7fe, 0x5 }, /* IP_PMTUDISC_OMIT */
    { 29240, 0x7fe, 0x3 }, /* IP_PMTUDISC_PROBE */
    { 29258, 0x7fe, 0x1 }, /* IP_PMTUDISC_WANT */
    { 29275, 0x7fe, 0x34 }, /* IP_PROTOCOL */
    { 29287, 0x7fe, 0xb }, /* IP_RECVERR */
    { 29298, 0x7fe, 0x1a }, /* IP_RECVERR_RFC4884 */
    { 29317, 0x7fe, 0x19 }, /* IP_RECVFRAGSIZE */
    { 29333, 0x7fe, 0x6 }, /* IP_RECVOPTS */
    { 29345, 0x7fe, 0x14 }, /* IP_RECVORIGDSTADDR */
    { 29364, 0x7fe, 0x7 }, /* IP_RECVRETOPTS */
    { 29379, 0x7fe, 0xd }, /* IP_RECVTOS */
    { 29390, 0x7fe, 0xc }, /* IP_RECVTTL */
    { 29401, 0x7fe, 0x7 }, /* IP_RETOPTS */
    { 29412, 0x7fe, 0x5 }, /* IP_ROUTER_ALERT */
    { 29428, 0x7fe, 0x1 }, /* IP_TOS */
    { 29435, 0x7fe, 0x13 }, /* IP_TRANSPARENT */
    { 29450, 0x7fe, 0x2 }, /* IP_TTL */
    { 29457, 0x7fe, 0x25 }, /* IP_UNBLOCK_SOURCE */
    { 29475, 0x7fe, 0x32 }, /* IP_UNICAST_IF */
    { 29489, 0x7fe, 0x11 }, /* IP_XFRM_POLICY */
    { 29504, 0x7fe, 0x2 }, /* ITIMER_PROF */
    { 29516, 0x7fe, 0x0 }, /* ITIMER_REAL */
    { 29528, 0x7fe, 0x1 }, /* ITIMER_VIRTUAL */
    { 29543, 0x7fe, 0x7 }, /* KCMP_EPOLL_TFD */
    { 29558, 0x7fe, 0x0 }, /* KCMP_FILE */
    { 29568, 0x7fe, 0x2 }, /* KCMP_FILES */
    { 29579, 0x7fe, 0x3 }, /* KCMP_FS */
    { 29587, 0x7fe, 0x5 }, /* KCMP_IO */
    { 29595, 0x7fe, 0x4 }, /* KCMP_SIGHAND */
    { 29608, 0x7fe, 0x6 }, /* KCMP_SYSVSEM */
    { 29621, 0x7fe, 0x8 }, /* KCMP_TYPES */
    { 29632, 0x7fe, 0x1 }, /* KCMP_VM */
    { 29640, 0x7fe, 0x4b34 }, /* KDADDIO */
    { 29648, 0x7fe, 0x4b35 }, /* KDDELIO */
    { 29656, 0x7fe, 0x4b37 }, /* KDDISABIO */
    { 29666, 0x7fe, 0x4b36 }, /* KDENABIO */
    { 29675, 0x7fe, 0x4b72 }, /* KDFONTOP */
    { 29684, 0x7fe, 0x4b4c }, /* KDGETKEYCODE */
    { 29697, 0x7fe, 0x4b31 }, /* KDGETLED */
    { 29706, 0x7fe, 0x4b3b }, /* KDGETMODE */
    { 29716, 0x7fe, 0x4b4a }, /* KDGKBDIACR */
    { 29727, 0x7fe, 0x4bfa }, /* KDGKBDIACRUC */
    { 29740, 0x7fe, 0x4b46 }, /* KDGKBENT */
    { 29749, 0x7fe, 0x4b64 }, /* KDGKBLED */
    { 29758, 0x7fe, 0x4b62 }, /* KDGKBMETA */
    { 29768, 0x7fe, 0x4b44 }, /* KDGKBMODE */
    { 29778, 0x7fe, 0x4b48 }, /* KDGKBSENT */
    { 29788, 0x7fe, 0x4b33 }, /* KDGKBTYPE */
    { 29798, 0x7fe, 0x4b52 }, /* KDKBDREP */
    { 29807, 0x7fe, 0x4b3c }, /* KDMAPDISP */
    { 29817, 0x7fe, 0x4b30 }, /* KDMKTONE */
    { 29826, 0x7fe, 0x4b4d }, /* KDSETKEYCODE */
    { 29839, 0x7fe, 0x4b32 }, /* KDSETLED */
    { 29848, 0x7fe, 0x4b3a }, /* KDSETMODE */
    { 29858, 0x7fe, 0x4b4e }, /* KDSIGACCEPT */
    { 29870, 0x7fe, 0x4b4b }, /* KDSKBDIACR */
    { 29881, 0x7fe, 0x4bfb }, /* KDSKBDIACRUC */
    { 29894, 0x7fe, 0x4b47 }, /* KDSKBENT */
    { 29903, 0x7fe, 0x4b65 }, /* KDSKBLED */
    { 29912, 0x7fe, 0x4b63 }, /* KDSKBMETA */
    { 29922, 0x7fe, 0x4b45 }, /* KDSKBMODE */
    { 29932, 0x7fe, 0x4b49 }, /* KDSKBSENT */
    { 29942, 0x7fe, 0x4b3d }, /* KDUNMAPDISP */
    { 29954, 0x7fe, 0x30000 }, /* KEXEC_ARCH_386 */
    { 29969, 0x7fe, 0x40000 }, /* KEXEC_ARCH_68K */
    { 29984, 0x7fe, 0xb70000 }, /* KEXEC_ARCH_AARCH64 */
    { 30003, 0x7fe, 0x280000 }, /* KEXEC_ARCH_ARM */
    { 30018, 0x7fe, 0x0 }, /* KEXEC_ARCH_DEFAULT */
    { 30037, 0x7fe, 0x320000 }, /* KEXEC_ARCH_IA_64 */
    { 30054, 0x7fe, 0x1020000 }, /* KEXEC_ARCH_LOONGARCH */
    { 30075, 0x7fe, 0xffff0000 }, /* KEXEC_ARCH_MASK */
    { 30091, 0x7fe, 0x80000 }, /* KEXEC_ARCH_MIPS */
    { 30107, 0x7fe, 0xa0000 }, /* KEXEC_ARCH_MIPS_LE */
    { 30126, 0x7fe, 0xf0000 }, /* KEXEC_ARCH_PARISC */
    { 30144, 0x7fe, 0x140000 }, /* KEXEC_ARCH_PPC */
    { 30159, 0x7fe, 0x150000 }, /* KEXEC_ARCH_PPC64 */
    { 30176, 0x7fe, 0xf30000 }, /* KEXEC_ARCH_RISCV */
    { 30193, 0x7fe, 0x160000 }, /* KEXEC_ARCH_S390 */
    { 30209, 0x7fe, 0x2a0000 }, /* KEXEC_ARCH_SH */
    { 30223, 0x7fe, 0x3e0000 }, /* KEXEC_ARCH_X86_64 */
    { 30241, 0x7fe, 0x8 }, /* KEXEC_CRASH_HOTPLUG_SUPPORT */
    { 30269, 0x7fe, 0x8 }, /* KEXEC_FILE_DEBUG */
    { 30286, 0x7fe, 0x4 }, /* KEXEC_FILE_NO_INITRAMFS */
    { 30310, 0x7fe, 0x2 }, /* KEXEC_FILE_ON_CRASH */
    { 30330, 0x7fe, 0x1 }, /* KEXEC_FILE_UNLOAD */
    { 30348, 0x7fe, 0x1 }, /* KEXEC_ON_CRASH */
    { 30363, 0x7fe, 0x2 }, /* KEXEC_PRESERVE_CONTEXT */
    { 30386, 0x7fe, 0x10 }, /* KEXEC_SEGMENT_MAX */
    { 30404, 0x7fe, 0x4 }, /* KEXEC_UPDATE_ELFCOREHDR */
    { 30428, 0x7fe, 0x10 }, /* KEYCTL_ASSUME_AUTHORITY */
    { 30452, 0x7fe, 0x1f }, /* KEYCTL_CAPABILITIES */
    { 30472, 0x7fe, 0x10 }, /* KEYCTL_CAPS0_BIG_KEY */
    { 30493, 0x7fe, 0x1 }, /* KEYCTL_CAPS0_CAPABILITIES */
    { 30519, 0x7fe, 0x4 }, /* KEYCTL_CAPS0_DIFFIE_HELLMAN */
    { 30547, 0x7fe, 0x20 }, /* KEYCTL_CAPS0_INVALIDATE */
    { 30571, 0x7fe, 0x80 }, /* KEYCTL_CAPS0_MOVE */
    { 30589, 0x7fe, 0x2 }, /* KEYCTL_CAPS0_PERSISTENT_KEYRINGS */
    { 30622, 0x7fe, 0x8 }, /* KEYCTL_CAPS0_PUBLIC_KEY */
    { 30646, 0x7fe, 0x40 }, /* KEYCTL_CAPS0_RESTRICT_KEYRING */
    { 30676, 0x7fe, 0x4 }, /* KEYCTL_CAPS1_NOTIFICATIONS */
    { 30703, 0x7fe, 0x1 }, /* KEYCTL_CAPS1_NS_KEYRING_NAME */
    { 30732, 0x7fe, 0x2 }, /* KEYCTL_CAPS1_NS_KEY_TAG */
    { 30756, 0x7fe, 0x4 }, /* KEYCTL_CHOWN */
    { 30769, 0x7fe, 0x7 }, /* KEYCTL_CLEAR */
    { 30782, 0x7fe, 0x6 }, /* KEYCTL_DESCRIBE */
    { 30798, 0x7fe, 0x17 }, /* KEYCTL_DH_COMPUTE */
    { 30816, 0x7fe, 0x0 }, /* KEYCTL_GET_KEYRING_ID */
    { 30838, 0x7fe, 0x16 }, /* KEYCTL_GET_PERSISTENT */
    { 30860, 0x7fe, 0x11 }, /* KEYCTL_GET_SECURITY */
    { 30880, 0x7fe, 0xc }, /* KEYCTL_INSTANTIATE */
    { 30899, 0x7fe, 0x14 }, /* KEYCTL_INSTANTIATE_IOV */
    { 30922, 0x7fe, 0x15 }, /* KEYCTL_INVALIDATE */
    { 30940, 0x7fe, 0x1 }, /* KEYCTL_JOIN_SESSION_KEYRING */
    { 30968, 0x7fe, 0x8 }, /* KEYCTL_LINK */
    { 30980, 0x7fe, 0x1e }, /* KEYCTL_MOVE */
    { 30992, 0x7fe, 0x1 }, /* KEYCTL_MOVE_EXCL */
    { 31009, 0x7fe, 0xd }, /* KEYCTL_NEGATE */
    { 31023, 0x7fe, 0x1a }, /* KEYCTL_PKEY_DECRYPT */
    { 31043, 0x7fe, 0x19 }, /* KEYCTL_PKEY_ENCRYPT */
    { 31063, 0x7fe, 0x18 }, /* KEYCTL_PKEY_QUERY */
    { 31081, 0x7fe, 0x1b }, /* KEYCTL_PKEY_SIGN */
    { 31098, 0x7fe, 0x1c }, /* KEYCTL_PKEY_VERIFY */
    { 31117, 0x7fe, 0xb }, /* KEYCTL_READ */
    { 31129, 0x7fe, 0x13 }, /* KEYCTL_REJECT */
    { 31143, 0x7fe, 0x1d }, /* KEYCTL_RESTRICT_KEYRING */
    { 31167, 0x7fe, 0x3 }, /* KEYCTL_REVOKE */
    { 31181, 0x7fe, 0xa }, /* KEYCTL_SEARCH */
    { 31195, 0x7fe, 0x12 }, /* KEYCTL_SESSION_TO_PARENT */
    { 31220, 0x7fe, 0x5 }, /* KEYCTL_SETPERM */
    { 31235, 0x7fe, 0xe }, /* KEYCTL_SET_REQKEY_KEYRING */
    { 31261, 0x7fe, 0xf }, /* KEYCTL_SET_TIMEOUT */
    { 31280, 0x7fe, 0x2 }, /* KEYCTL_SUPPORTS_DECRYPT */
    { 31304, 0x7fe, 0x1 }, /* KEYCTL_SUPPORTS_ENCRYPT */
    { 31328, 0x7fe, 0x4 }, /* KEYCTL_SUPPORTS_SIGN */
    { 31349, 0x7fe, 0x8 }, /* KEYCTL_SUPPORTS_VERIFY */
    { 31372, 0x7fe, 0x9 }, /* KEYCTL_UNLINK */
    { 31386, 0x7fe, 0x2 }, /* KEYCTL_UPDATE */
    { 31400, 0x7fe, 0x20 }, /* KEYCTL_WATCH_KEY */
    { 31417, 0x7fe, 0x4b2f }, /* KIOCSOUND */
    { 31427, 0x180, 0x4008aea9 }, /* KVM_ALLOCATE_RMA */
    { 31444, 0x008, 0x8040aeb6 }, /* KVM_ARM_GET_REG_WRITABLE_MASKS */
    { 31475, 0x008, 0x8030aeb4 }, /* KVM_ARM_MTE_COPY_TAGS */
    { 31497, 0x008, 0x8020aeaf }, /* KVM_ARM_PREFERRED_TARGET */
    { 31522, 0x008, 0x4010aeb5 }, /* KVM_ARM_SET_COUNTER_OFFSET */
    { 31549, 0x46e, 0x4010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 31549, 0x380, 0x8010aeab }, /* KVM_ARM_SET_DEVICE_ADDR */
    { 31573, 0x46e, 0x4004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 31573, 0x380, 0x8004aec2 }, /* KVM_ARM_VCPU_FINALIZE */
    { 31595, 0x008, 0x4020aeae }, /* KVM_ARM_VCPU_INIT */
    { 31613, 0x7ee, 0x27 }, /* KVM_CAP_ADJUST_CLOCK */
    { 31634, 0x7ee, 0xe4 }, /* KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE */
    { 31669, 0x7ee, 0x5d }, /* KVM_CAP_ARM_EL1_32BIT */
    { 31691, 0x7ee, 0xb2 }, /* KVM_CAP_ARM_INJECT_EXT_DABT */
    { 31719, 0x7ee, 0x9e }, /* KVM_CAP_ARM_INJECT_SERROR_ESR */
    { 31749, 0x7ee, 0xae }, /* KVM_CAP_ARM_IRQ_LINE_LAYOUT_2 */
    { 31779, 0x7ee, 0xcd }, /* KVM_CAP_ARM_MTE */
    { 31795, 0x7ee, 0xb1 }, /* KVM_CAP_ARM_NISV_TO_USER */
    { 31820, 0x7ee, 0x7e }, /* KVM_CAP_ARM_PMU_V3 */
    { 31839, 0x7ee, 0x57 }, /* KVM_CAP_ARM_PSCI */
    { 31856, 0x7ee, 0x66 }, /* KVM_CAP_ARM_PSCI_0_2 */
    { 31877, 0x7ee, 0xab }, /* KVM_CAP_ARM_PTRAUTH_ADDRESS */
    { 31905, 0x7ee, 0xac }, /* KVM_CAP_ARM_PTRAUTH_GENERIC */
    { 31933, 0x7ee, 0x58 }, /* KVM_CAP_ARM_SET_DEVICE_ADDR */
    { 31961, 0x7ee, 0xe5 }, /* KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES */
    { 31995, 0x7ee, 0xe6 }, /* KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES */
    { 32033, 0x7ee, 0xaa }, /* KVM_CAP_ARM_SVE */
    { 32049, 0x7ee, 0xd8 }, /* KVM_CAP_ARM_SYSTEM_SUSPEND */
    { 32076, 0x7ee, 0x90 }, /* KVM_CAP_ARM_USER_IRQ */
    { 32097, 0x7ee, 0xa5 }, /* KVM_CAP_ARM_VM_IPA_SIZE */
    { 32121, 0x7ee, 0x1d }, /* KVM_CAP_ASSIGN_DEV_IRQ */
    { 32144, 0x7ee, 0x3b }, /* KVM_CAP_ASYNC_PF */
    { 32161, 0x7ee, 0xb7 }, /* KVM_CAP_ASYNC_PF_INT */
    { 32182, 0x7ee, 0xcb }, /* KVM_CAP_BINARY_STATS_FD */
    { 32206, 0x7ee, 0x69 }, /* KVM_CAP_CHECK_EXTENSION_VM */
    { 32233, 0x7ee, 0x8 }, /* KVM_CAP_CLOCKSOURCE */
    { 32253, 0x7ee, 0xf }, /* KVM_CAP_COALESCED_MMIO */
    { 32276, 0x7ee, 0xa2 }, /* KVM_CAP_COALESCED_PIO */
    { 32298, 0x7ee, 0xe3 }, /* KVM_CAP_COUNTER_OFFSET */
    { 32321, 0x006, 0x32 }, /* KVM_CAP_DEBUGREGS */
    { 32339, 0x7ee, 0x15 }, /* KVM_CAP_DESTROY_MEMORY_REGION_WORKS */
    { 32375, 0x7ee, 0x59 }, /* KVM_CAP_DEVICE_CTRL */
    { 32395, 0x7ee, 0xc0 }, /* KVM_CAP_DIRTY_LOG_RING */
    { 32418, 0x7ee, 0xdf }, /* KVM_CAP_DIRTY_LOG_RING_ACQ_REL */
    { 32449, 0x7ee, 0xe1 }, /* KVM_CAP_DIRTY_LOG_RING_WITH_BITMAP */
    { 32484, 0x7ee, 0x74 }, /* KVM_CAP_DISABLE_QUIRKS */
    { 32507, 0x7ee, 0xd5 }, /* KVM_CAP_DISABLE_QUIRKS2 */
    { 32531, 0x7ee, 0x36 }, /* KVM_CAP_ENABLE_CAP */
    { 32550, 0x7ee, 0x62 }, /* KVM_CAP_ENABLE_CAP_VM */
    { 32572, 0x7ee, 0xbe }, /* KVM_CAP_ENFORCE_PV_FEATURE_CPUID */
    { 32605, 0x7ee, 0xa4 }, /* KVM_CAP_EXCEPTION_PAYLOAD */
    { 32631, 0x7ee, 0xc9 }, /* KVM_CAP_EXIT_HYPERCALL */
    { 32654, 0x7ee, 0xcc }, /* KVM_CAP_EXIT_ON_EMULATION_FAILURE */
    { 32688, 0x7ee, 0x7 }, /* KVM_CAP_EXT_CPUID */
    { 32706, 0x7ee, 0x5f }, /* KVM_CAP_EXT_EMUL_CPUID */
    { 32729, 0x7ee, 0x99 }, /* KVM_CAP_GET_MSR_FEATURES */
    { 32754, 0x7ee, 0x3d }, /* KVM_CAP_GET_TSC_KHZ */
    { 32774, 0x7ee, 0x77 }, /* KVM_CAP_GUEST_DEBUG_HW_BPS */
    { 32801, 0x7ee, 0x78 }, /* KVM_CAP_GUEST_DEBUG_HW_WPS */
    { 32828, 0x7ee, 0xea }, /* KVM_CAP_GUEST_MEMFD */
    { 32848, 0x7ee, 0xb6 }, /* KVM_CAP_HALT_POLL */
    { 32866, 0x7ee, 0x1 }, /* KVM_CAP_HLT */
    { 32878, 0x7ee, 0x2c }, /* KVM_CAP_HYPERV */
    { 32893, 0x7ee, 0xa7 }, /* KVM_CAP_HYPERV_CPUID */
    { 32914, 0x7ee, 0xaf }, /* KVM_CAP_HYPERV_DIRECT_TLBFLUSH */
    { 32945, 0x7ee, 0xc7 }, /* KVM_CAP_HYPERV_ENFORCE_CPUID */
    { 32974, 0x7ee, 0xa3 }, /* KVM_CAP_HYPERV_ENLIGHTENED_VMCS */
    { 33006, 0x7ee, 0x9a }, /* KVM_CAP_HYPERV_EVENTFD */
    { 33029, 0x7ee, 0xa1 }, /* KVM_CAP_HYPERV_SEND_IPI */
    { 33053, 0x7ee, 0x2e }, /* KVM_CAP_HYPERV_SPIN */
    { 33073, 0x7ee, 0x7b }, /* KVM_CAP_HYPERV_SYNIC */
    { 33094, 0x7ee, 0x94 }, /* KVM_CAP_HYPERV_SYNIC2 */
    { 33116, 0x7ee, 0x60 }, /* KVM_CAP_HYPERV_TIME */
    { 33136, 0x7ee, 0x9b }, /* KVM_CAP_HYPERV_TLBFLUSH */
    { 33160, 0x7ee, 0x2d }, /* KVM_CAP_HYPERV_VAPIC */
    { 33181, 0x7ee, 0x95 }, /* KVM_CAP_HYPERV_VP_INDEX */
    { 33205, 0x7ee, 0x88 }, /* KVM_CAP_IMMEDIATE_EXIT */
    { 33228, 0x7ee, 0x28 }, /* KVM_CAP_INTERNAL_ERROR_DATA */
    { 33256, 0x7ee, 0x31 }, /* KVM_CAP_INTR_SHADOW */
    { 33276, 0x7ee, 0x61 }, /* KVM_CAP_IOAPIC_POLARITY_IGNORED */
    { 33308, 0x7ee, 0x24 }, /* KVM_CAP_IOEVENTFD */
    { 33326, 0x7ee, 0x7a }, /* KVM_CAP_IOEVENTFD_ANY_LENGTH */
    { 33355, 0x7ee, 0x64 }, /* KVM_CAP_IOEVENTFD_NO_LENGTH */
    { 33383, 0x7ee, 0x12 }, /* KVM_CAP_IOMMU */
    { 33397, 0x7ee, 0x0 }, /* KVM_CAP_IRQCHIP */
    { 33413, 0x7ee, 0x20 }, /* KVM_CAP_IRQFD */
    { 33427, 0x7ee, 0x52 }, /* KVM_CAP_IRQFD_RESAMPLE */
    { 33450, 0x7ee, 0x1a }, /* KVM_CAP_IRQ_INJECT_STATUS */
    { 33476, 0x7ee, 0x5a }, /* KVM_CAP_IRQ_MPIC */
    { 33493, 0x7ee, 0x19 }, /* KVM_CAP_IRQ_ROUTING */
    { 33513, 0x7ee, 0x5c }, /* KVM_CAP_IRQ_XICS */
    { 33530, 0x7ee, 0x1e }, /* KVM_CAP_JOIN_MEMORY_REGIONS_WORKS */
    { 33564, 0x7ee, 0x4c }, /* KVM_CAP_KVMCLOCK_CTRL */
    { 33586, 0x7ee, 0xb8 }, /* KVM_CAP_LAST_CPU */
    { 33603, 0x7ee, 0xa6 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT */
    { 33636, 0x7ee, 0xa8 }, /* KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2 */
    { 33670, 0x7ee, 0x42 }, /* KVM_CAP_MAX_VCPUS */
    { 33688, 0x7ee, 0x80 }, /* KVM_CAP_MAX_VCPU_ID */
    { 33708, 0x006, 0x1f }, /* KVM_CAP_MCE */
    { 33720, 0x7ee, 0xe9 }, /* KVM_CAP_MEMORY_ATTRIBUTES */
    { 33746, 0x7ee, 0xe8 }, /* KVM_CAP_MEMORY_FAULT_INFO */
    { 33772, 0x7ee, 0x8b }, /* KVM_CAP_MIPS_64BIT */
    { 33791, 0x7ee, 0x6f }, /* KVM_CAP_MIPS_FPU */
    { 33808, 0x7ee, 0x70 }, /* KVM_CAP_MIPS_MSA */
    { 33825, 0x7ee, 0x8a }, /* KVM_CAP_MIPS_TE */
    { 33841, 0x7ee, 0x89 }, /* KVM_CAP_MIPS_VZ */
    { 33857, 0x7ee, 0x2 }, /* KVM_CAP_MMU_SHADOW_CACHE_CONTROL */
    { 33890, 0x7ee, 0xe }, /* KVM_CAP_MP_STATE */
    { 33907, 0x7ee, 0x83 }, /* KVM_CAP_MSI_DEVID */
    { 33925, 0x7ee, 0x9f }, /* KVM_CAP_MSR_PLATFORM_INFO */
    { 33951, 0x7ee, 0x76 }, /* KVM_CAP_MULTI_ADDRESS_SPACE */
    { 33979, 0x7ee, 0x9d }, /* KVM_CAP_NESTED_STATE */
    { 34000, 0x7ee, 0xc }, /* KVM_CAP_NOP_IO_DELAY */
    { 34021, 0x7ee, 0xa }, /* KVM_CAP_NR_MEMSLOTS */
    { 34041, 0x7ee, 0x9 }, /* KVM_CAP_NR_VCPUS */
    { 34058, 0x7ee, 0x46 }, /* KVM_CAP_ONE_REG */
    { 34074, 0x7ee, 0x4b }, /* KVM_CAP_PCI_2_3 */
    { 34090, 0x7ee, 0x2f }, /* KVM_CAP_PCI_SEGMENT */
    { 34110, 0x7ee, 0xb }, /* KVM_CAP_PIT */
    { 34122, 0x006, 0x21 }, /* KVM_CAP_PIT2 */
    { 34135, 0x006, 0x23 }, /* KVM_CAP_PIT_STATE2 */
    { 34154, 0x7ee, 0xd4 }, /* KVM_CAP_PMU_CAPABILITY */
    { 34177, 0x7ee, 0xad }, /* KVM_CAP_PMU_EVENT_FILTER */
    { 34202, 0x7ee, 0xe2 }, /* KVM_CAP_PMU_EVENT_MASKED_EVENTS */
    { 34234, 0x7ee, 0xd2 }, /* KVM_CAP_PPC_AIL_MODE_3 */
    { 34257, 0x7ee, 0x50 }, /* KVM_CAP_PPC_ALLOC_HTAB */
    { 34280, 0x7ee, 0x3e }, /* KVM_CAP_PPC_BOOKE_SREGS */
    { 34304, 0x7ee, 0x53 }, /* KVM_CAP_PPC_BOOKE_WATCHDOG */
    { 34331, 0x7ee, 0xc2 }, /* KVM_CAP_PPC_DAWR1 */
    { 34349, 0x7ee, 0x68 }, /* KVM_CAP_PPC_ENABLE_HCALL */
    { 34374, 0x7ee, 0x56 }, /* KVM_CAP_PPC_EPR */
    { 34390, 0x7ee, 0x67 }, /* KVM_CAP_PPC_FIXUP_HCALL */
    { 34414, 0x7ee, 0x92 }, /* KVM_CAP_PPC_FWNMI */
    { 34432, 0x7ee, 0x97 }, /* KVM_CAP_PPC_GET_CPU_CHAR */
    { 34457, 0x7ee, 0x39 }, /* KVM_CAP_PPC_GET_PVINFO */
    { 34480, 0x7ee, 0x4e }, /* KVM_CAP_PPC_GET_SMMU_INFO */
    { 34506, 0x7ee, 0xb0 }, /* KVM_CAP_PPC_GUEST_DEBUG_SSTEP */
    { 34536, 0x7ee, 0x43 }, /* KVM_CAP_PPC_HIOR */
    { 34553, 0x7ee, 0x54 }, /* KVM_CAP_PPC_HTAB_FD */
    { 34573, 0x7ee, 0x84 }, /* KVM_CAP_PPC_HTM */
    { 34589, 0x7ee, 0x73 }, /* KVM_CAP_PPC_HWRNG */
    { 34607, 0x7ee, 0x3a }, /* KVM_CAP_PPC_IRQ_LEVEL */
    { 34629, 0x7ee, 0xa9 }, /* KVM_CAP_PPC_IRQ_XIVE */
    { 34650, 0x7ee, 0x87 }, /* KVM_CAP_PPC_MMU_HASH_V3 */
    { 34674, 0x7ee, 0x86 }, /* KVM_CAP_PPC_MMU_RADIX */
    { 34696, 0x7ee, 0xa0 }, /* KVM_CAP_PPC_NESTED_HV */
    { 34718, 0x7ee, 0x34 }, /* KVM_CAP_PPC_OSI */
    { 34734, 0x7ee, 0x30 }, /* KVM_CAP_PPC_PAIRED_SINGLES */
    { 34761, 0x7ee, 0x44 }, /* KVM_CAP_PPC_PAPR */
    { 34778, 0x7ee, 0x41 }, /* KVM_CAP_PPC_RMA */
    { 34794, 0x7ee, 0xca }, /* KVM_CAP_PPC_RPT_INVALIDATE */
    { 34821, 0x7ee, 0x5b }, /* KVM_CAP_PPC_RTAS */
    { 34838, 0x7ee, 0xb5 }, /* KVM_CAP_PPC_SECURE_GUEST */
    { 34863, 0x7ee, 0x2b }, /* KVM_CAP_PPC_SEGSTATE */
    { 34884, 0x7ee, 0x40 }, /* KVM_CAP_PPC_SMT */
    { 34900, 0x7ee, 0x93 }, /* KVM_CAP_PPC_SMT_POSSIBLE */
    { 34925, 0x7ee, 0x35 }, /* KVM_CAP_PPC_UNSET_IRQ */
    { 34947, 0x7ee, 0xec }, /* KVM_CAP_PRE_FAULT_MEMORY */
    { 34972, 0x7ee, 0xc6 }, /* KVM_CAP_PTP_KVM */
    { 34988, 0x7ee, 0xd }, /* KVM_CAP_PV_MMU */
    { 35003, 0x7ee, 0x51 }, /* KVM_CAP_READONLY_MEM */
    { 35024, 0x006, 0x18 }, /* KVM_CAP_REINJECT_CONTROL */
    { 35049, 0x7ee, 0x8d }, /* KVM_CAP_S390_AIS */
    { 35066, 0x7ee, 0x96 }, /* KVM_CAP_S390_AIS_MIGRATION */
    { 35093, 0x7ee, 0x98 }, /* KVM_CAP_S390_BPB */
    { 35110, 0x7ee, 0x91 }, /* KVM_CAP_S390_CMMA_MIGRATION */
    { 35138, 0x7ee, 0x4f }, /* KVM_CAP_S390_COW */
    { 35155, 0x7ee, 0xde }, /* KVM_CAP_S390_CPU_TOPOLOGY */
    { 35181, 0x7ee, 0x55 }, /* KVM_CAP_S390_CSS_SUPPORT */
    { 35206, 0x7ee, 0xba }, /* KVM_CAP_S390_DIAG318 */
    { 35227, 0x7ee, 0x47 }, /* KVM_CAP_S390_GMAP */
    { 35245, 0x7ee, 0x8c }, /* KVM_CAP_S390_GS */
    { 35261, 0x7ee, 0x9c }, /* KVM_CAP_S390_HPAGE_1M */
    { 35283, 0x7ee, 0x71 }, /* KVM_CAP_S390_INJECT_IRQ */
    { 35307, 0x7ee, 0x63 }, /* KVM_CAP_S390_IRQCHIP */
    { 35328, 0x7ee, 0x72 }, /* KVM_CAP_S390_IRQ_STATE */
    { 35351, 0x7ee, 0x6c }, /* KVM_CAP_S390_MEM_OP */
    { 35371, 0x7ee, 0xd3 }, /* KVM_CAP_S390_MEM_OP_EXTENSION */
    { 35401, 0x7ee, 0xb4 }, /* KVM_CAP_S390_PROTECTED */
    { 35424, 0x7ee, 0xe0 }, /* KVM_CAP_S390_PROTECTED_ASYNC_DISABLE */
    { 35461, 0x7ee, 0xd9 }, /* KVM_CAP_S390_PROTECTED_DUMP */
    { 35489, 0x7ee, 0x2a }, /* KVM_CAP_S390_PSW */
    { 35506, 0x7ee, 0x7c }, /* KVM_CAP_S390_RI */
    { 35522, 0x7ee, 0x6e }, /* KVM_CAP_S390_SKEYS */
    { 35541, 0x7ee, 0x49 }, /* KVM_CAP_S390_UCONTROL */
    { 35563, 0x7ee, 0x82 }, /* KVM_CAP_S390_USER_INSTR0 */
    { 35588, 0x7ee, 0x6a }, /* KVM_CAP_S390_USER_SIGP */
    { 35611, 0x7ee, 0x6d }, /* KVM_CAP_S390_USER_STSI */
    { 35634, 0x7ee, 0xb3 }, /* KVM_CAP_S390_VCPU_RESETS */
    { 35659, 0x7ee, 0x6b }, /* KVM_CAP_S390_VECTOR_REGISTERS */
    { 35689, 0x7ee, 0xdd }, /* KVM_CAP_S390_ZPCI_OP */
    { 35710, 0x7ee, 0x22 }, /* KVM_CAP_SET_BOOT_CPU_ID */
    { 35734, 0x7ee, 0x17 }, /* KVM_CAP_SET_GUEST_DEBUG */
    { 35758, 0x7ee, 0xc3 }, /* KVM_CAP_SET_GUEST_DEBUG2 */
    { 35783, 0x7ee, 0x25 }, /* KVM_CAP_SET_IDENTITY_MAP_ADDR */
    { 35813, 0x7ee, 0x4 }, /* KVM_CAP_SET_TSS_ADDR */
    { 35834, 0x7ee, 0xc4 }, /* KVM_CAP_SGX_ATTRIBUTE */
    { 35856, 0x7ee, 0x4d }, /* KVM_CAP_SIGNAL_MSI */
    { 35875, 0x7ee, 0xb9 }, /* KVM_CAP_SMALLER_MAXPHYADDR */
    { 35902, 0x7ee, 0x5e }, /* KVM_CAP_SPAPR_MULTITCE */
    { 35925, 0x7ee, 0x85 }, /* KVM_CAP_SPAPR_RESIZE_HPT */
    { 35950, 0x7ee, 0x3f }, /* KVM_CAP_SPAPR_TCE */
    { 35968, 0x7ee, 0x7d }, /* KVM_CAP_SPAPR_TCE_64 */
    { 35989, 0x7ee, 0x8e }, /* KVM_CAP_SPAPR_TCE_VFIO */
    { 36012, 0x7ee, 0x79 }, /* KVM_CAP_SPLIT_IRQCHIP */
    { 36034, 0x7ee, 0xc8 }, /* KVM_CAP_SREGS2 */
    { 36049, 0x7ee, 0xbb }, /* KVM_CAP_STEAL_TIME */
    { 36068, 0x7ee, 0x45 }, /* KVM_CAP_SW_TLB */
    { 36083, 0x7ee, 0x10 }, /* KVM_CAP_SYNC_MMU */
    { 36100, 0x7ee, 0x4a }, /* KVM_CAP_SYNC_REGS */
    { 36118, 0x7ee, 0xd7 }, /* KVM_CAP_SYSTEM_EVENT_DATA */
    { 36144, 0x7ee, 0xd1 }, /* KVM_CAP_SYS_ATTRIBUTES */
    { 36167, 0x7ee, 0xbf }, /* KVM_CAP_SYS_HYPERV_CPUID */
    { 36192, 0x7ee, 0x3c }, /* KVM_CAP_TSC_CONTROL */
    { 36212, 0x7ee, 0x48 }, /* KVM_CAP_TSC_DEADLINE_TIMER */
    { 36239, 0x7ee, 0x3 }, /* KVM_CAP_USER_MEMORY */
    { 36259, 0x7ee, 0xe7 }, /* KVM_CAP_USER_MEMORY2 */
    { 36280, 0x7ee, 0x16 }, /* KVM_CAP_USER_NMI */
    { 36297, 0x7ee, 0x6 }, /* KVM_CAP_VAPIC */
    { 36311, 0x7ee, 0x7f }, /* KVM_CAP_VCPU_ATTRIBUTES */
    { 36335, 0x00e, 0x29 }, /* KVM_CAP_VCPU_EVENTS */
    { 36355, 0x7ee, 0x65 }, /* KVM_CAP_VM_ATTRIBUTES */
    { 36377, 0x7ee, 0xc5 }, /* KVM_CAP_VM_COPY_ENC_CONTEXT_FROM */
    { 36410, 0x7ee, 0xdc }, /* KVM_CAP_VM_DISABLE_NX_HUGE_PAGES */
    { 36443, 0x7ee, 0xcf }, /* KVM_CAP_VM_GPA_BITS */
    { 36463, 0x7ee, 0xce }, /* KVM_CAP_VM_MOVE_ENC_CONTEXT_FROM */
    { 36496, 0x7ee, 0xd6 }, /* KVM_CAP_VM_TSC_CONTROL */
    { 36519, 0x7ee, 0xeb }, /* KVM_CAP_VM_TYPES */
    { 36536, 0x7ee, 0x81 }, /* KVM_CAP_X2APIC_API */
    { 36555, 0x7ee, 0xed }, /* KVM_CAP_X86_APIC_BUS_CYCLES_NS */
    { 36586, 0x7ee, 0xc1 }, /* KVM_CAP_X86_BUS_LOCK_EXIT */
    { 36612, 0x7ee, 0x8f }, /* KVM_CAP_X86_DISABLE_EXITS */
    { 36638, 0x7ee, 0xee }, /* KVM_CAP_X86_GUEST_MODE */
    { 36661, 0x7ee, 0xbd }, /* KVM_CAP_X86_MSR_FILTER */
    { 36684, 0x7ee, 0xdb }, /* KVM_CAP_X86_NOTIFY_VMEXIT */
    { 36710, 0x7ee, 0x33 }, /* KVM_CAP_X86_ROBUST_SINGLESTEP */
    { 36740, 0x7ee, 0x75 }, /* KVM_CAP_X86_SMM */
    { 36756, 0x7ee, 0xda }, /* KVM_CAP_X86_TRIPLE_FAULT_EVENT */
    { 36787, 0x7ee, 0xbc }, /* KVM_CAP_X86_USER_SPACE_MSR */
    { 36814, 0x006, 0x38 }, /* KVM_CAP_XCRS */
    { 36827, 0x006, 0x26 }, /* KVM_CAP_XEN_HVM */
    { 36843, 0x006, 0x37 }, /* KVM_CAP_XSAVE */
    { 36857, 0x7ee, 0xd0 }, /* KVM_CAP_XSAVE2 */
    { 36872, 0x46e, 0xae03 }, /* KVM_CHECK_EXTENSION */
    { 36872, 0x380, 0x2000ae03 }, /* KVM_CHECK_EXTENSION */
    { 36892, 0x7ee, 0xc018aec0 }, /* KVM_CLEAR_DIRTY_LOG */
    { 36912, 0x7ee, 0xc00caee0 }, /* KVM_CREATE_DEVICE */
    { 36930, 0x7ee, 0xc040aed4 }, /* KVM_CREATE_GUEST_MEMFD */
    { 36953, 0x46e, 0xae60 }, /* KVM_CREATE_IRQCHIP */
    { 36953, 0x380, 0x2000ae60 }, /* KVM_CREATE_IRQCHIP */
    { 36972, 0x46e, 0xae64 }, /* KVM_CREATE_PIT */
    { 36972, 0x380, 0x2000ae64 }, /* KVM_CREATE_PIT */
    { 36987, 0x46e, 0x4040ae77 }, /* KVM_CREATE_PIT2 */
    { 36987, 0x380, 0x8040ae77 }, /* KVM_CREATE_PIT2 */
    { 37003, 0x180, 0x8010aea8 }, /* KVM_CREATE_SPAPR_TCE */
    { 37024, 0x180, 0x8020aea8 }, /* KVM_CREATE_SPAPR_TCE_64 */
    { 37048, 0x46e, 0xae41 }, /* KVM_CREATE_VCPU */
    { 37048, 0x380, 0x2000ae41 }, /* KVM_CREATE_VCPU */
    { 37064, 0x46e, 0xae01 }, /* KVM_CREATE_VM */
    { 37064, 0x380, 0x2000ae01 }, /* KVM_CREATE_VM */
    { 37078, 0x46a, 0x4010aeaa }, /* KVM_DIRTY_TLB */
    { 37078, 0x004, 0x400caeaa }, /* KVM_DIRTY_TLB */
    { 37078, 0x380, 0x8010aeaa }, /* KVM_DIRTY_TLB */
    { 37092, 0x46e, 0x4068aea3 }, /* KVM_ENABLE_CAP */
    { 37092, 0x380, 0x8068aea3 }, /* KVM_ENABLE_CAP */
    { 37107, 0x46e, 0xae00 }, /* KVM_GET_API_VERSION */
    { 37107, 0x380, 0x2000ae00 }, /* KVM_GET_API_VERSION */
    { 37127, 0x46e, 0x8030ae7c }, /* KVM_GET_CLOCK */
    { 37127, 0x380, 0x4030ae7c }, /* KVM_GET_CLOCK */
    { 37141, 0x006, 0xc008ae91 }, /* KVM_GET_CPUID2 */
    { 37156, 0x006, 0x8080aea1 }, /* KVM_GET_DEBUGREGS */
    { 37174, 0x46e, 0x4018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 37174, 0x380, 0x8018aee2 }, /* KVM_GET_DEVICE_ATTR */
    { 37194, 0x46e, 0x4010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 37194, 0x380, 0x8010ae42 }, /* KVM_GET_DIRTY_LOG */
    { 37212, 0x006, 0xc008ae09 }, /* KVM_GET_EMULATED_CPUID */
    { 37235, 0x006, 0x81a0ae8c }, /* KVM_GET_FPU */
    { 37235, 0x028, 0x8000ae8c }, /* KVM_GET_FPU */
    { 37235, 0x040, 0x8088ae8c }, /* KVM_GET_FPU */
    { 37235, 0x180, 0x4100ae8c }, /* KVM_GET_FPU */
    { 37235, 0x200, 0x4000ae8c }, /* KVM_GET_FPU */
    { 37235, 0x400, 0x8410ae8c }, /* KVM_GET_FPU */
    { 37247, 0x7ee, 0xc208ae62 }, /* KVM_GET_IRQCHIP */
    { 37263, 0x006, 0x8400ae8e }, /* KVM_GET_LAPIC */
    { 37277, 0x46e, 0x8004ae98 }, /* KVM_GET_MP_STATE */
    { 37277, 0x380, 0x4004ae98 }, /* KVM_GET_MP_STATE */
    { 37294, 0x006, 0xc008ae88 }, /* KVM_GET_MSRS */
    { 37307, 0x006, 0xc004ae0a }, /* KVM_GET_MSR_FEATURE_INDEX_LIST */
    { 37338, 0x006, 0xc004ae02 }, /* KVM_GET_MSR_INDEX_LIST */
    { 37361, 0x006, 0xc080aebe }, /* KVM_GET_NESTED_STATE */
    { 37382, 0x46e, 0xae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 37382, 0x380, 0x2000ae45 }, /* KVM_GET_NR_MMU_PAGES */
    { 37403, 0x46e, 0x4010aeab }, /* KVM_GET_ONE_REG */
    { 37403, 0x380, 0x8010aeab }, /* KVM_GET_ONE_REG */
    { 37419, 0x006, 0xc048ae65 }, /* KVM_GET_PIT */
    { 37431, 0x006, 0x8070ae9f }, /* KVM_GET_PIT2 */
    { 37444, 0x006, 0x8090ae81 }, /* KVM_GET_REGS */
    { 37444, 0x008, 0x8360ae81 }, /* KVM_GET_REGS */
    { 37444, 0x020, 0x8000ae81 }, /* KVM_GET_REGS */
    { 37444, 0x040, 0x8080ae81 }, /* KVM_GET_REGS */
    { 37444, 0x180, 0x4188ae81 }, /* KVM_GET_REGS */
    { 37444, 0x200, 0x4118ae81 }, /* KVM_GET_REGS */
    { 37444, 0x400, 0x8108ae81 }, /* KVM_GET_REGS */
    { 37457, 0x7ee, 0xc008aeb0 }, /* KVM_GET_REG_LIST */
    { 37474, 0x006, 0x8138ae83 }, /* KVM_GET_SREGS */
    { 37474, 0x428, 0x8000ae83 }, /* KVM_GET_SREGS */
    { 37474, 0x040, 0x80c0ae83 }, /* KVM_GET_SREGS */
    { 37474, 0x180, 0x44d0ae83 }, /* KVM_GET_SREGS */
    { 37474, 0x200, 0x4000ae83 }, /* KVM_GET_SREGS */
    { 37488, 0x006, 0x8140aecc }, /* KVM_GET_SREGS2 */
    { 37503, 0x46e, 0xaece }, /* KVM_GET_STATS_FD */
    { 37503, 0x380, 0x2000aece }, /* KVM_GET_STATS_FD */
    { 37520, 0x006, 0xc008ae05 }, /* KVM_GET_SUPPORTED_CPUID */
    { 37544, 0x006, 0xc008aec1 }, /* KVM_GET_SUPPORTED_HV_CPUID */
    { 37571, 0x46e, 0xaea3 }, /* KVM_GET_TSC_KHZ */
    { 37571, 0x380, 0x2000aea3 }, /* KVM_GET_TSC_KHZ */
    { 37587, 0x00e, 0x8040ae9f }, /* KVM_GET_VCPU_EVENTS */
    { 37607, 0x46e, 0xae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 37607, 0x380, 0x2000ae04 }, /* KVM_GET_VCPU_MMAP_SIZE */
    { 37630, 0x006, 0x8188aea6 }, /* KVM_GET_XCRS */
    { 37643, 0x006, 0x9000aea4 }, /* KVM_GET_XSAVE */
    { 37657, 0x006, 0x9000aecf }, /* KVM_GET_XSAVE2 */
    { 37672, 0x46e, 0x4018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 37672, 0x380, 0x8018aee3 }, /* KVM_HAS_DEVICE_ATTR */
    { 37692, 0x006, 0x4018aebd }, /* KVM_HYPERV_EVENTFD */
    { 37711, 0x46e, 0x4004ae86 }, /* KVM_INTERRUPT */
    { 37711, 0x380, 0x8004ae86 }, /* KVM_INTERRUPT */
    { 37725, 0x46e, 0x4040ae79 }, /* KVM_IOEVENTFD */
    { 37725, 0x380, 0x8040ae79 }, /* KVM_IOEVENTFD */
    { 37739, 0x46e, 0x4020ae76 }, /* KVM_IRQFD */
    { 37739, 0x380, 0x8020ae76 }, /* KVM_IRQFD */
    { 37749, 0x46e, 0x4008ae61 }, /* KVM_IRQ_LINE */
    { 37749, 0x380, 0x8008ae61 }, /* KVM_IRQ_LINE */
    { 37762, 0x7ee, 0xc008ae67 }, /* KVM_IRQ_LINE_STATUS */
    { 37782, 0x46e, 0xaead }, /* KVM_KVMCLOCK_CTRL */
    { 37782, 0x380, 0x2000aead }, /* KVM_KVMCLOCK_CTRL */
    { 37800, 0x7ea, 0xc008aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 37800, 0x004, 0xc004aeba }, /* KVM_MEMORY_ENCRYPT_OP */
    { 37822, 0x46e, 0x8010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 37822, 0x380, 0x4010aebb }, /* KVM_MEMORY_ENCRYPT_REG_REGION */
    { 37852, 0x46e, 0x8010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 37852, 0x380, 0x4010aebc }, /* KVM_MEMORY_ENCRYPT_UNREG_REGION */
    { 37884, 0x46e, 0xae9a }, /* KVM_NMI */
    { 37884, 0x380, 0x2000ae9a }, /* KVM_NMI */
    { 37892, 0x7ee, 0xc004aea7 }, /* KVM_PPC_ALLOCATE_HTAB */
    { 37914, 0x180, 0x8010aeaf }, /* KVM_PPC_CONFIGURE_V3_MMU */
    { 37939, 0x180, 0x4020aeb1 }, /* KVM_PPC_GET_CPU_CHAR */
    { 37960, 0x180, 0x8020aeaa }, /* KVM_PPC_GET_HTAB_FD */
    { 37980, 0x180, 0x8080aea1 }, /* KVM_PPC_GET_PVINFO */
    { 37999, 0x180, 0x8060aeb0 }, /* KVM_PPC_GET_RMMU_INFO */
    { 38021, 0x180, 0x4250aea6 }, /* KVM_PPC_GET_SMMU_INFO */
    { 38043, 0x180, 0x4010aeae }, /* KVM_PPC_RESIZE_HPT_COMMIT */
    { 38069, 0x180, 0x4010aead }, /* KVM_PPC_RESIZE_HPT_PREPARE */
    { 38096, 0x180, 0x8080aeac }, /* KVM_PPC_RTAS_DEFINE_TOKEN */
    { 38122, 0x46e, 0xaeb3 }, /* KVM_PPC_SVM_OFF */
    { 38122, 0x380, 0x2000aeb3 }, /* KVM_PPC_SVM_OFF */
    { 38138, 0x7ee, 0xc040aed5 }, /* KVM_PRE_FAULT_MEMORY */
    { 38159, 0x46e, 0x4010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 38159, 0x380, 0x8010ae67 }, /* KVM_REGISTER_COALESCED_MMIO */
    { 38187, 0x46e, 0xae71 }, /* KVM_REINJECT_CONTROL */
    { 38187, 0x380, 0x2000ae71 }, /* KVM_REINJECT_CONTROL */
    { 38208, 0x46e, 0xaec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 38208, 0x380, 0x2000aec7 }, /* KVM_RESET_DIRTY_RINGS */
    { 38230, 0x46e, 0xae80 }, /* KVM_RUN */
    { 38230, 0x380, 0x2000ae80 }, /* KVM_RUN */
    { 38238, 0x46e, 0xaec4 }, /* KVM_S390_CLEAR_RESET */
    { 38238, 0x380, 0x2000aec4 }, /* KVM_S390_CLEAR_RESET */
    { 38259, 0x46e, 0xae06 }, /* KVM_S390_ENABLE_SIE */
    { 38259, 0x380, 0x2000ae06 }, /* KVM_S390_ENABLE_SIE */
    { 38279, 0x040, 0xc020aeb8 }, /* KVM_S390_GET_CMMA_BITS */
    { 38302, 0x040, 0x4020aeb6 }, /* KVM_S390_GET_IRQ_STATE */
    { 38325, 0x040, 0x4040aeb2 }, /* KVM_S390_GET_SKEYS */
    { 38344, 0x46e, 0xae97 }, /* KVM_S390_INITIAL_RESET */
    { 38344, 0x380, 0x2000ae97 }, /* KVM_S390_INITIAL_RESET */
    { 38367, 0x040, 0x4010ae94 }, /* KVM_S390_INTERRUPT */
    { 38386, 0x040, 0x4048aeb4 }, /* KVM_S390_IRQ */
    { 38399, 0x040, 0x4040aeb1 }, /* KVM_S390_MEM_OP */
    { 38415, 0x46e, 0xaec3 }, /* KVM_S390_NORMAL_RESET */
    { 38415, 0x380, 0x2000aec3 }, /* KVM_S390_NORMAL_RESET */
    { 38437, 0x040, 0xc020aec5 }, /* KVM_S390_PV_COMMAND */
    { 38457, 0x040, 0xc020aed0 }, /* KVM_S390_PV_CPU_COMMAND */
    { 38481, 0x040, 0x4020aeb9 }, /* KVM_S390_SET_CMMA_BITS */
    { 38504, 0x040, 0x4010ae96 }, /* KVM_S390_SET_INITIAL_PSW */
    { 38529, 0x040, 0x4020aeb5 }, /* KVM_S390_SET_IRQ_STATE */
    { 38552, 0x040, 0x4040aeb3 }, /* KVM_S390_SET_SKEYS */
    { 38571, 0x46a, 0x4008ae95 }, /* KVM_S390_STORE_STATUS */
    { 38571, 0x004, 0x4004ae95 }, /* KVM_S390_STORE_STATUS */
    { 38571, 0x380, 0x8008ae95 }, /* KVM_S390_STORE_STATUS */
    { 38593, 0x040, 0x4018ae50 }, /* KVM_S390_UCAS_MAP */
    { 38611, 0x040, 0x4018ae51 }, /* KVM_S390_UCAS_UNMAP */
    { 38631, 0x46a, 0x4008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 38631, 0x004, 0x4004ae52 }, /* KVM_S390_VCPU_FAULT */
    { 38631, 0x380, 0x8008ae52 }, /* KVM_S390_VCPU_FAULT */
    { 38651, 0x040, 0x4048aed1 }, /* KVM_S390_ZPCI_OP */
    { 38668, 0x46e, 0xae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 38668, 0x380, 0x2000ae78 }, /* KVM_SET_BOOT_CPU_ID */
    { 38688, 0x46e, 0x4030ae7b }, /* KVM_SET_CLOCK */
    { 38688, 0x380, 0x8030ae7b }, /* KVM_SET_CLOCK */
    { 38702, 0x006, 0x4008ae8a }, /* KVM_SET_CPUID */
    { 38716, 0x006, 0x4008ae90 }, /* KVM_SET_CPUID2 */
    { 38731, 0x006, 0x4080aea2 }, /* KVM_SET_DEBUGREGS */
    { 38749, 0x46e, 0x4018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 38749, 0x380, 0x8018aee1 }, /* KVM_SET_DEVICE_ATTR */
    { 38769, 0x006, 0x41a0ae8d }, /* KVM_SET_FPU */
    { 38769, 0x028, 0x4000ae8d }, /* KVM_SET_FPU */
    { 38769, 0x040, 0x4088ae8d }, /* KVM_SET_FPU */
    { 38769, 0x180, 0x8100ae8d }, /* KVM_SET_FPU */
    { 38769, 0x200, 0x8000ae8d }, /* KVM_SET_FPU */
    { 38769, 0x400, 0x4410ae8d }, /* KVM_SET_FPU */
    { 38781, 0x46e, 0x4008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 38781, 0x380, 0x8008ae6a }, /* KVM_SET_GSI_ROUTING */
    { 38801, 0x006, 0x4048ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38801, 0x008, 0x4208ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38801, 0x420, 0x4008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38801, 0x040, 0x4018ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38801, 0x180, 0x8108ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38801, 0x200, 0x8008ae9b }, /* KVM_SET_GUEST_DEBUG */
    { 38821, 0x46e, 0x4008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 38821, 0x380, 0x8008ae48 }, /* KVM_SET_IDENTITY_MAP_ADDR */
    { 38847, 0x46e, 0x8208ae63 }, /* KVM_SET_IRQCHIP */
    { 38847, 0x380, 0x4208ae63 }, /* KVM_SET_IRQCHIP */
    { 38863, 0x006, 0x4400ae8f }, /* KVM_SET_LAPIC */
    { 38877, 0x46e, 0x4020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 38877, 0x380, 0x8020aed2 }, /* KVM_SET_MEMORY_ATTRIBUTES */
    { 38903, 0x46e, 0x4004ae99 }, /* KVM_SET_MP_STATE */
    { 38903, 0x380, 0x8004ae99 }, /* KVM_SET_MP_STATE */
    { 38920, 0x006, 0x4008ae89 }, /* KVM_SET_MSRS */
    { 38933, 0x006, 0x4080aebf }, /* KVM_SET_NESTED_STATE */
    { 38954, 0x46e, 0xae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 38954, 0x380, 0x2000ae44 }, /* KVM_SET_NR_MMU_PAGES */
    { 38975, 0x46e, 0x4010aeac }, /* KVM_SET_ONE_REG */
    { 38975, 0x380, 0x8010aeac }, /* KVM_SET_ONE_REG */
    { 38991, 0x006, 0x8048ae66 }, /* KVM_SET_PIT */
    { 39003, 0x006, 0x4070aea0 }, /* KVM_SET_PIT2 */
    { 39016, 0x006, 0x4020aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 39016, 0x008, 0x4008aeb2 }, /* KVM_SET_PMU_EVENT_FILTER */
    { 39041, 0x006, 0x4090ae82 }, /* KVM_SET_REGS */
    { 39041, 0x008, 0x4360ae82 }, /* KVM_SET_REGS */
    { 39041, 0x020, 0x4000ae82 }, /* KVM_SET_REGS */
    { 39041, 0x040, 0x4080ae82 }, /* KVM_SET_REGS */
    { 39041, 0x180, 0x8188ae82 }, /* KVM_SET_REGS */
    { 39041, 0x200, 0x8118ae82 }, /* KVM_SET_REGS */
    { 39041, 0x400, 0x4108ae82 }, /* KVM_SET_REGS */
    { 39054, 0x46e, 0x4004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 39054, 0x380, 0x8004ae8b }, /* KVM_SET_SIGNAL_MASK */
    { 39074, 0x006, 0x4138ae84 }, /* KVM_SET_SREGS */
    { 39074, 0x428, 0x4000ae84 }, /* KVM_SET_SREGS */
    { 39074, 0x040, 0x40c0ae84 }, /* KVM_SET_SREGS */
    { 39074, 0x180, 0x84d0ae84 }, /* KVM_SET_SREGS */
    { 39074, 0x200, 0x8000ae84 }, /* KVM_SET_SREGS */
    { 39088, 0x006, 0x4140aecd }, /* KVM_SET_SREGS2 */
    { 39103, 0x46e, 0xaea2 }, /* KVM_SET_TSC_KHZ */
    { 39103, 0x380, 0x2000aea2 }, /* KVM_SET_TSC_KHZ */
    { 39119, 0x46e, 0xae47 }, /* KVM_SET_TSS_ADDR */
    { 39119, 0x380, 0x2000ae47 }, /* KVM_SET_TSS_ADDR */
    { 39136, 0x46e, 0x4020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 39136, 0x380, 0x8020ae46 }, /* KVM_SET_USER_MEMORY_REGION */
    { 39163, 0x46e, 0x40a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 39163, 0x380, 0x80a0ae49 }, /* KVM_SET_USER_MEMORY_REGION2 */
    { 39191, 0x46e, 0x4008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 39191, 0x380, 0x8008ae93 }, /* KVM_SET_VAPIC_ADDR */
    { 39210, 0x00e, 0x4040aea0 }, /* KVM_SET_VCPU_EVENTS */
    { 39230, 0x006, 0x4188aea7 }, /* KVM_SET_XCRS */
    { 39243, 0x006, 0x5000aea5 }, /* KVM_SET_XSAVE */
    { 39257, 0x46e, 0x4020aea5 }, /* KVM_SIGNAL_MSI */
    { 39257, 0x380, 0x8020aea5 }, /* KVM_SIGNAL_MSI */
    { 39272, 0x46e, 0xaeb7 }, /* KVM_SMI */
    { 39272, 0x380, 0x2000aeb7 }, /* KVM_SMI */
    { 39280, 0x7ee, 0xc028ae92 }, /* KVM_TPR_ACCESS_REPORTING */
    { 39305, 0x7ee, 0xc018ae85 }, /* KVM_TRANSLATE */
    { 39319, 0x46e, 0x4010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 39319, 0x380, 0x8010ae68 }, /* KVM_UNREGISTER_COALESCED_MMIO */
    { 39349, 0x46e, 0x8008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 39349, 0x380, 0x4008ae9d }, /* KVM_X86_GET_MCE_CAP_SUPPORTED */
    { 39379, 0x46e, 0x4008ae9c }, /* KVM_X86_SETUP_MCE */
    { 39379, 0x380, 0x8008ae9c }, /* KVM_X86_SETUP_MCE */
    { 39397, 0x006, 0x4040ae9e }, /* KVM_X86_SET_MCE */
    { 39413, 0x002, 0x4188aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 39413, 0x004, 0x4104aec6 }, /* KVM_X86_SET_MSR_FILTER */
    { 39436, 0x006, 0x4038ae7a }, /* KVM_XEN_HVM_CONFIG */
    { 39455, 0x46e, 0x400caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 39455, 0x380, 0x800caed0 }, /* KVM_XEN_HVM_EVTCHN_SEND */
    { 39479, 0x006, 0xc048aec8 }, /* KVM_XEN_HVM_GET_ATTR */
    { 39500, 0x006, 0x4048aec9 }, /* KVM_XEN_HVM_SET_ATTR */
    { 39521, 0x006, 0xc048aeca }, /* KVM_XEN_VCPU_GET_ATTR */
    { 39543, 0x006, 0x4048aecb }, /* KVM_XEN_VCPU_SET_ATTR */
    { 39565, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_FS_EXECUTE */
    { 39592, 0x7fe, 0x8000 }, /* LANDLOCK_ACCESS_FS_IOCTL_DEV */
    { 39621, 0x7fe, 0x800 }, /* LANDLOCK_ACCESS_FS_MAKE_BLOCK */
    { 39651, 0x7fe, 0x40 }, /* LANDLOCK_ACCESS_FS_MAKE_CHAR */
    { 39680, 0x7fe, 0x80 }, /* LANDLOCK_ACCESS_FS_MAKE_DIR */
    { 39708, 0x7fe, 0x400 }, /* LANDLOCK_ACCESS_FS_MAKE_FIFO */
    { 39737, 0x7fe, 0x100 }, /* LANDLOCK_ACCESS_FS_MAKE_REG */
    { 39765, 0x7fe, 0x200 }, /* LANDLOCK_ACCESS_FS_MAKE_SOCK */
    { 39794, 0x7fe, 0x1000 }, /* LANDLOCK_ACCESS_FS_MAKE_SYM */
    { 39822, 0x7fe, 0x8 }, /* LANDLOCK_ACCESS_FS_READ_DIR */
    { 39850, 0x7fe, 0x4 }, /* LANDLOCK_ACCESS_FS_READ_FILE */
    { 39879, 0x7fe, 0x2000 }, /* LANDLOCK_ACCESS_FS_REFER */
    { 39904, 0x7fe, 0x10 }, /* LANDLOCK_ACCESS_FS_REMOVE_DIR */
    { 39934, 0x7fe, 0x20 }, /* LANDLOCK_ACCESS_FS_REMOVE_FILE */
    { 39965, 0x7fe, 0x4000 }, /* LANDLOCK_ACCESS_FS_TRUNCATE */
    { 39993, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_FS_WRITE_FILE */
    { 40023, 0x7fe, 0x1 }, /* LANDLOCK_ACCESS_NET_BIND_TCP */
    { 40052, 0x7fe, 0x2 }, /* LANDLOCK_ACCESS_NET_CONNECT_TCP */
    { 40084, 0x7fe, 0x2 }, /* LANDLOCK_CREATE_RULESET_ERRATA */
    { 40115, 0x7fe, 0x1 }, /* LANDLOCK_CREATE_RULESET_VERSION */
    { 40147, 0x7fe, 0x2 }, /* LANDLOCK_RULE_NET_PORT */
    { 40170, 0x7fe, 0x1 }, /* LANDLOCK_RULE_PATH_BENEATH */
    { 40197, 0x7fe, 0x1 }, /* LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET */
    { 40233, 0x7fe, 0x2 }, /* LANDLOCK_SCOPE_SIGNAL */
    { 40255, 0x7fe, 0x0 }, /* LINUX_REBOOT_CMD_CAD_OFF */
    { 40280, 0x7fe, 0x89abcdef }, /* LINUX_REBOOT_CMD_CAD_ON */
    { 40304, 0x7fe, 0xcdef0123 }, /* LINUX_REBOOT_CMD_HALT */
    { 40326, 0x7fe, 0x45584543 }, /* LINUX_REBOOT_CMD_KEXEC */
    { 40349, 0x7fe, 0x4321fedc }, /* LINUX_REBOOT_CMD_POWER_OFF */
    { 40376, 0x7fe, 0x1234567 }, /* LINUX_REBOOT_CMD_RESTART */
    { 40401, 0x7fe, 0xa1b2c3d4 }, /* LINUX_REBOOT_CMD_RESTART2 */
    { 40427, 0x7fe, 0xd000fce2 }, /* LINUX_REBOOT_CMD_SW_SUSPEND */
    { 40455, 0x7fe, 0xfee1dead }, /* LINUX_REBOOT_MAGIC1 */
    { 40475, 0x7fe, 0x28121969 }, /* LINUX_REBOOT_MAGIC2 */
    { 40495, 0x7fe, 0x5121996 }, /* LINUX_REBOOT_MAGIC2A */
    { 40516, 0x7fe, 0x16041998 }, /* LINUX_REBOOT_MAGIC2B */
    { 40537, 0x7fe, 0x20112000 }, /* LINUX_REBOOT_MAGIC2C */
    { 40558, 0x7fe, 0x2 }, /* LOCK_EX */
    { 40566, 0x7fe, 0x20 }, /* LOCK_MAND */
    { 40576, 0x7fe, 0x4 }, /* LOCK_NB */
    { 40584, 0x7fe, 0x40 }, /* LOCK_READ */
    { 40594, 0x7fe, 0xc0 }, /* LOCK_RW */
    { 40602, 0x7fe, 0x1 }, /* LOCK_SH */
    { 40610, 0x7fe, 0x8 }, /* LOCK_UN */
    { 40618, 0x7fe, 0x80 }, /* LOCK_WRITE */
    { 40629, 0x7fe, 0x4c06 }, /* LOOP_CHANGE_FD */
    { 40644, 0x7fe, 0x4c01 }, /* LOOP_CLR_FD */
    { 40656, 0x7fe, 0x4c0a }, /* LOOP_CONFIGURE */
    { 40671, 0x7fe, 0x1d }, /* LOOP_CONFIGURE_SETTABLE_FLAGS */
    { 40701, 0x7fe, 0x4c80 }, /* LOOP_CTL_ADD */
    { 40714, 0x7fe, 0x4c82 }, /* LOOP_CTL_GET_FREE */
    { 40732, 0x7fe, 0x4c81 }, /* LOOP_CTL_REMOVE */
    { 40748, 0x7fe, 0x4c03 }, /* LOOP_GET_STATUS */
    { 40764, 0x7fe, 0x4c05 }, /* LOOP_GET_STATUS64 */
    { 40782, 0x7fe, 0x4c09 }, /* LOOP_SET_BLOCK_SIZE */
    { 40802, 0x7fe, 0x4c07 }, /* LOOP_SET_CAPACITY */
    { 40820, 0x7fe, 0x4c08 }, /* LOOP_SET_DIRECT_IO */
    { 40839, 0x7fe, 0x4c00 }, /* LOOP_SET_FD */
    { 40851, 0x7fe, 0x4c02 }, /* LOOP_SET_STATUS */
    { 40867, 0x7fe, 0x4c04 }, /* LOOP_SET_STATUS64 */
    { 40885, 0x7fe, 0x4 }, /* LOOP_SET_STATUS_CLEARABLE_FLAGS */
    { 40917, 0x7fe, 0xc }, /* LOOP_SET_STATUS_SETTABLE_FLAGS */
    { 40948, 0x7fe, 0x604 }, /* LPABORT */
    { 40956, 0x7fe, 0x60a }, /* LPABORTOPEN */
    { 40968, 0x7fe, 0x609 }, /* LPCAREFUL */
    { 40978, 0x7fe, 0x601 }, /* LPCHAR */
    { 40985, 0x7fe, 0x60e }, /* LPGETFLAGS */
    { 40996, 0x7fe, 0x606 }, /* LPGETIRQ */
    { 41005, 0x7fe, 0x60b }, /* LPGETSTATUS */
    { 41017, 0x7fe, 0x60c }, /* LPRESET */
    { 41025, 0x7fe, 0x605 }, /* LPSETIRQ */
    { 41034, 0x7fe, 0x60f }, /* LPSETTIMEOUT */
    { 41047, 0x7fe, 0x602 }, /* LPTIME */
    { 41054, 0x7fe, 0x608 }, /* LPWAIT */
    { 41061, 0x7fe, 0x14 }, /* MADV_COLD */
    { 41071, 0x7fe, 0x19 }, /* MADV_COLLAPSE */
    { 41085, 0x7fe, 0x11 }, /* MADV_DODUMP */
    { 41097, 0x7fe, 0xb }, /* MADV_DOFORK */
    { 41109, 0x7fe, 0x10 }, /* MADV_DONTDUMP */
    { 41123, 0x7fe, 0xa }, /* MADV_DONTFORK */
    { 41137, 0x7fe, 0x4 }, /* MADV_DONTNEED */
    { 41151, 0x7fe, 0x18 }, /* MADV_DONTNEED_LOCKED */
    { 41172, 0x7fe, 0x8 }, /* MADV_FREE */
    { 41182, 0x7fe, 0xe }, /* MADV_HUGEPAGE */
    { 41196, 0x7fe, 0x64 }, /* MADV_HWPOISON */
    { 41210, 0x7fe, 0x13 }, /* MADV_KEEPONFORK */
    { 41226, 0x7fe, 0xc }, /* MADV_MERGEABLE */
    { 41241, 0x7fe, 0xf }, /* MADV_NOHUGEPAGE */
    { 41257, 0x7fe, 0x0 }, /* MADV_NORMAL */
    { 41269, 0x7fe, 0x15 }, /* MADV_PAGEOUT */
    { 41282, 0x7fe, 0x16 }, /* MADV_POPULATE_READ */
    { 41301, 0x7fe, 0x17 }, /* MADV_POPULATE_WRITE */
    { 41321, 0x7fe, 0x1 }, /* MADV_RANDOM */
    { 41333, 0x7fe, 0x9 }, /* MADV_REMOVE */
    { 41345, 0x7fe, 0x2 }, /* MADV_SEQUENTIAL */
    { 41361, 0x5fe, 0x65 }, /* MADV_SOFT_OFFLINE */
    { 41379, 0x7fe, 0xd }, /* MADV_UNMERGEABLE */
    { 41396, 0x7fe, 0x3 }, /* MADV_WILLNEED */
    { 41410, 0x7fe, 0x12 }, /* MADV_WIPEONFORK */
    { 41426, 0x006, 0x40 }, /* MAP_32BIT */
    { 41436, 0x006, 0x80 }, /* MAP_ABOVE4G */
    { 41448, 0x5fe, 0x20 }, /* MAP_ANONYMOUS */
    { 41448, 0x200, 0x800 }, /* MAP_ANONYMOUS */
    { 41462, 0x200, 0x40 }, /* MAP_AUTOGROW */
    { 41475, 0x200, 0x100 }, /* MAP_AUTORSRV */
    { 41488, 0x5fe, 0x800 }, /* MAP_DENYWRITE */
    { 41488, 0x200, 0x2000 }, /* MAP_DENYWRITE */
    { 41502, 0x7fe, 0x8 }, /* MAP_DROPPABLE */
    { 41516, 0x5fe, 0x1000 }, /* MAP_EXECUTABLE */
    { 41516, 0x200, 0x4000 }, /* MAP_EXECUTABLE */
    { 41531, 0x7fe, 0x0 }, /* MAP_FILE */
    { 41540, 0x7fe, 0x10 }, /* MAP_FIXED */
    { 41550, 0x7fe, 0x100000 }, /* MAP_FIXED_NOREPLACE */
    { 41570, 0x5fe, 0x100 }, /* MAP_GROWSDOWN */
    { 41570, 0x200, 0x1000 }, /* MAP_GROWSDOWN */
    { 41584, 0x5fe, 0x40000 }, /* MAP_HUGETLB */
    { 41584, 0x200, 0x80000 }, /* MAP_HUGETLB */
    { 41596, 0x7fe, 0x88000000 }, /* MAP_HUGE_16GB */
    { 41610, 0x7fe, 0x38000000 }, /* MAP_HUGE_16KB */
    { 41624, 0x7fe, 0x60000000 }, /* MAP_HUGE_16MB */
    { 41638, 0x7fe, 0x78000000 }, /* MAP_HUGE_1GB */
    { 41651, 0x7fe, 0x50000000 }, /* MAP_HUGE_1MB */
    { 41664, 0x7fe, 0x70000000 }, /* MAP_HUGE_256MB */
    { 41679, 0x7fe, 0x7c000000 }, /* MAP_HUGE_2GB */
    { 41692, 0x7fe, 0x54000000 }, /* MAP_HUGE_2MB */
    { 41705, 0x7fe, 0x64000000 }, /* MAP_HUGE_32MB */
    { 41719, 0x7fe, 0x4c000000 }, /* MAP_HUGE_512KB */
    { 41734, 0x7fe, 0x74000000 }, /* MAP_HUGE_512MB */
    { 41749, 0x7fe, 0x40000000 }, /* MAP_HUGE_64KB */
    { 41763, 0x7fe, 0x5c000000 }, /* MAP_HUGE_8MB */
    { 41776, 0x7fe, 0x3f }, /* MAP_HUGE_MASK */
    { 41790, 0x7fe, 0x1a }, /* MAP_HUGE_SHIFT */
    { 41805, 0x200, 0x80 }, /* MAP_LOCAL */
    { 41815, 0x47e, 0x2000 }, /* MAP_LOCKED */
    { 41815, 0x180, 0x80 }, /* MAP_LOCKED */
    { 41815, 0x200, 0x8000 }, /* MAP_LOCKED */
    { 41826, 0x5fe, 0x10000 }, /* MAP_NONBLOCK */
    { 41826, 0x200, 0x20000 }, /* MAP_NONBLOCK */
    { 41839, 0x47e, 0x4000 }, /* MAP_NORESERVE */
    { 41839, 0x180, 0x40 }, /* MAP_NORESERVE */
    { 41839, 0x200, 0x400 }, /* MAP_NORESERVE */
    { 41853, 0x5fe, 0x8000 }, /* MAP_POPULATE */
    { 41853, 0x200, 0x10000 }, /* MAP_POPULATE */
    { 41866, 0x7fe, 0x2 }, /* MAP_PRIVATE */
    { 41878, 0x380, 0x20 }, /* MAP_RENAME */
    { 41889, 0x7fe, 0x1 }, /* MAP_SHARED */
    { 41900, 0x7fe, 0x3 }, /* MAP_SHARED_VALIDATE */
    { 41920, 0x5fe, 0x20000 }, /* MAP_STACK */
    { 41920, 0x200, 0x40000 }, /* MAP_STACK */
    { 41930, 0x5fe, 0x80000 }, /* MAP_SYNC */
    { 41939, 0x7fe, 0xf }, /* MAP_TYPE */
    { 41948, 0x5fe, 0x4000000 }, /* MAP_UNINITIALIZED */
    { 41966, 0x7fe, 0x2b }, /* MCAST_BLOCK_SOURCE */
    { 41985, 0x7fe, 0x0 }, /* MCAST_EXCLUDE */
    { 41999, 0x7fe, 0x1 }, /* MCAST_INCLUDE */
    { 42013, 0x7fe, 0x2a }, /* MCAST_JOIN_GROUP */
    { 42030, 0x7fe, 0x2e }, /* MCAST_JOIN_SOURCE_GROUP */
    { 42054, 0x7fe, 0x2d }, /* MCAST_LEAVE_GROUP */
    { 42072, 0x7fe, 0x2f }, /* MCAST_LEAVE_SOURCE_GROUP */
    { 42097, 0x7fe, 0x30 }, /* MCAST_MSFILTER */
    { 42112, 0x7fe, 0x2c }, /* MCAST_UNBLOCK_SOURCE */
    { 42133, 0x67e, 0x1 }, /* MCL_CURRENT */
    { 42133, 0x180, 0x2000 }, /* MCL_CURRENT */
    { 42145, 0x67e, 0x2 }, /* MCL_FUTURE */
    { 42145, 0x180, 0x4000 }, /* MCL_FUTURE */
    { 42156, 0x67e, 0x4 }, /* MCL_ONFAULT */
    { 42156, 0x180, 0x8000 }, /* MCL_ONFAULT */
    { 42168, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_FLAG_CPU */
    { 42192, 0x7fe, 0x200 }, /* MEMBARRIER_CMD_GET_REGISTRATIONS */
    { 42225, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_GLOBAL */
    { 42247, 0x7fe, 0x2 }, /* MEMBARRIER_CMD_GLOBAL_EXPEDITED */
    { 42279, 0x7fe, 0x8 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED */
    { 42312, 0x7fe, 0x80 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ */
    { 42350, 0x7fe, 0x20 }, /* MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE */
    { 42393, 0x7fe, 0x0 }, /* MEMBARRIER_CMD_QUERY */
    { 42414, 0x7fe, 0x4 }, /* MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED */
    { 42455, 0x7fe, 0x10 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED */
    { 42497, 0x7fe, 0x100 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ */
    { 42544, 0x7fe, 0x40 }, /* MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE */
    { 42596, 0x7fe, 0x1 }, /* MEMBARRIER_CMD_SHARED */
    { 42618, 0x47e, 0x40084d02 }, /* MEMERASE */
    { 42618, 0x380, 0x80084d02 }, /* MEMERASE */
    { 42627, 0x47e, 0x40104d14 }, /* MEMERASE64 */
    { 42627, 0x380, 0x80104d14 }, /* MEMERASE64 */
    { 42638, 0x47e, 0x40084d0b }, /* MEMGETBADBLOCK */
    { 42638, 0x380, 0x80084d0b }, /* MEMGETBADBLOCK */
    { 42653, 0x47e, 0x80204d01 }, /* MEMGETINFO */
    { 42653, 0x380, 0x40204d01 }, /* MEMGETINFO */
    { 42664, 0x47e, 0x80c84d0a }, /* MEMGETOOBSEL */
    { 42664, 0x380, 0x40c84d0a }, /* MEMGETOOBSEL */
    { 42677, 0x47e, 0x80044d07 }, /* MEMGETREGIONCOUNT */
    { 42677, 0x380, 0x40044d07 }, /* MEMGETREGIONCOUNT */
    { 42695, 0x7fe, 0xc0104d08 }, /* MEMGETREGIONINFO */
    { 42712, 0x47e, 0x80084d17 }, /* MEMISLOCKED */
    { 42712, 0x380, 0x40084d17 }, /* MEMISLOCKED */
    { 42724, 0x47e, 0x40084d05 }, /* MEMLOCK */
    { 42724, 0x380, 0x80084d05 }, /* MEMLOCK */
    { 42732, 0x7fa, 0xc0404d1a }, /* MEMREAD */
    { 42732, 0x004, 0xc03c4d1a }, /* MEMREAD */
    { 42740, 0x7ea, 0xc0104d04 }, /* MEMREADOOB */
    { 42740, 0x014, 0xc00c4d04 }, /* MEMREADOOB */
    { 42751, 0x7fe, 0xc0184d16 }, /* MEMREADOOB64 */
    { 42764, 0x47e, 0x40084d0c }, /* MEMSETBADBLOCK */
    { 42764, 0x380, 0x80084d0c }, /* MEMSETBADBLOCK */
    { 42779, 0x47e, 0x40084d06 }, /* MEMUNLOCK */
    { 42779, 0x380, 0x80084d06 }, /* MEMUNLOCK */
    { 42789, 0x7fe, 0xc0304d18 }, /* MEMWRITE */
    { 42798, 0x7ea, 0xc0104d03 }, /* MEMWRITEOOB */
    { 42798, 0x014, 0xc00c4d03 }, /* MEMWRITEOOB */
    { 42810, 0x7fe, 0xc0184d15 }, /* MEMWRITEOOB64 */
    { 42824, 0x7fe, 0x2 }, /* MFD_ALLOW_SEALING */
    { 42842, 0x7fe, 0x1 }, /* MFD_CLOEXEC */
    { 42854, 0x7fe, 0x10 }, /* MFD_EXEC */
    { 42863, 0x7fe, 0x4 }, /* MFD_HUGETLB */
    { 42875, 0x7fe, 0x88000000 }, /* MFD_HUGE_16GB */
    { 42889, 0x7fe, 0x60000000 }, /* MFD_HUGE_16MB */
    { 42903, 0x7fe, 0x78000000 }, /* MFD_HUGE_1GB */
    { 42916, 0x7fe, 0x50000000 }, /* MFD_HUGE_1MB */
    { 42929, 0x7fe, 0x70000000 }, /* MFD_HUGE_256MB */
    { 42944, 0x7fe, 0x7c000000 }, /* MFD_HUGE_2GB */
    { 42957, 0x7fe, 0x54000000 }, /* MFD_HUGE_2MB */
    { 42970, 0x7fe, 0x64000000 }, /* MFD_HUGE_32MB */
    { 42984, 0x7fe, 0x4c000000 }, /* MFD_HUGE_512KB */
    { 42999, 0x7fe, 0x74000000 }, /* MFD_HUGE_512MB */
    { 43014, 0x7fe, 0x40000000 }, /* MFD_HUGE_64KB */
    { 43028, 0x7fe, 0x5c000000 }, /* MFD_HUGE_8MB */
    { 43041, 0x7fe, 0x3f }, /* MFD_HUGE_MASK */
    { 43055, 0x7fe, 0x1a }, /* MFD_HUGE_SHIFT */
    { 43070, 0x7fe, 0x8 }, /* MFD_NOEXEC_SEAL */
    { 43086, 0x7fe, 0x800000 }, /* MLOCK_LIMIT */
    { 43098, 0x7fe, 0x1 }, /* MLOCK_ONFAULT */
    { 43112, 0x7fe, 0x100000 }, /* MOUNT_ATTR_IDMAP */
    { 43129, 0x7fe, 0x10 }, /* MOUNT_ATTR_NOATIME */
    { 43148, 0x7fe, 0x4 }, /* MOUNT_ATTR_NODEV */
    { 43165, 0x7fe, 0x80 }, /* MOUNT_ATTR_NODIRATIME */
    { 43187, 0x7fe, 0x8 }, /* MOUNT_ATTR_NOEXEC */
    { 43205, 0x7fe, 0x2 }, /* MOUNT_ATTR_NOSUID */
    { 43223, 0x7fe, 0x200000 }, /* MOUNT_ATTR_NOSYMFOLLOW */
    { 43246, 0x7fe, 0x1 }, /* MOUNT_ATTR_RDONLY */
    { 43264, 0x7fe, 0x0 }, /* MOUNT_ATTR_RELATIME */
    { 43284, 0x7fe, 0x20 }, /* MOUNT_ATTR_SIZE_VER0 */
    { 43305, 0x7fe, 0x20 }, /* MOUNT_ATTR_STRICTATIME */
    { 43328, 0x7fe, 0x70 }, /* MOUNT_ATTR__ATIME */
    { 43346, 0x7fe, 0x200 }, /* MOVE_MOUNT_BENEATH */
    { 43365, 0x7fe, 0x2 }, /* MOVE_MOUNT_F_AUTOMOUNTS */
    { 43389, 0x7fe, 0x4 }, /* MOVE_MOUNT_F_EMPTY_PATH */
    { 43413, 0x7fe, 0x1 }, /* MOVE_MOUNT_F_SYMLINKS */
    { 43435, 0x7fe, 0x100 }, /* MOVE_MOUNT_SET_GROUP */
    { 43456, 0x7fe, 0x20 }, /* MOVE_MOUNT_T_AUTOMOUNTS */
    { 43480, 0x7fe, 0x40 }, /* MOVE_MOUNT_T_EMPTY_PATH */
    { 43504, 0x7fe, 0x10 }, /* MOVE_MOUNT_T_SYMLINKS */
    { 43526, 0x7fe, 0x377 }, /* MOVE_MOUNT__MASK */
    { 43543, 0x7fe, 0x2 }, /* MPOL_BIND */
    { 43553, 0x7fe, 0x0 }, /* MPOL_DEFAULT */
    { 43566, 0x7fe, 0x2 }, /* MPOL_F_ADDR */
    { 43578, 0x7fe, 0x4 }, /* MPOL_F_MEMS_ALLOWED */
    { 43598, 0x7fe, 0x8 }, /* MPOL_F_MOF */
    { 43609, 0x7fe, 0x10 }, /* MPOL_F_MORON */
    { 43622, 0x7fe, 0x1 }, /* MPOL_F_NODE */
    { 43634, 0x7fe, 0x2000 }, /* MPOL_F_NUMA_BALANCING */
    { 43656, 0x7fe, 0x4000 }, /* MPOL_F_RELATIVE_NODES */
    { 43678, 0x7fe, 0x1 }, /* MPOL_F_SHARED */
    { 43692, 0x7fe, 0x8000 }, /* MPOL_F_STATIC_NODES */
    { 43712, 0x7fe, 0x3 }, /* MPOL_INTERLEAVE */
    { 43728, 0x7fe, 0x4 }, /* MPOL_LOCAL */
    { 43739, 0x7fe, 0x7 }, /* MPOL_MAX */
    { 43748, 0x7fe, 0x10 }, /* MPOL_MF_INTERNAL */
    { 43765, 0x7fe, 0x8 }, /* MPOL_MF_LAZY */
    { 43778, 0x7fe, 0x2 }, /* MPOL_MF_MOVE */
    { 43791, 0x7fe, 0x4 }, /* MPOL_MF_MOVE_ALL */
    { 43808, 0x7fe, 0x1 }, /* MPOL_MF_STRICT */
    { 43823, 0x7fe, 0x7 }, /* MPOL_MF_VALID */
    { 43837, 0x7fe, 0xe000 }, /* MPOL_MODE_FLAGS */
    { 43853, 0x7fe, 0x1 }, /* MPOL_PREFERRED */
    { 43868, 0x7fe, 0x5 }, /* MPOL_PREFERRED_MANY */
    { 43888, 0x7fe, 0x6 }, /* MPOL_WEIGHTED_INTERLEAVE */
    { 43913, 0x7fe, 0x4 }, /* MREMAP_DONTUNMAP */
    { 43930, 0x7fe, 0x2 }, /* MREMAP_FIXED */
    { 43943, 0x7fe, 0x1 }, /* MREMAP_MAYMOVE */
    { 43958, 0x7fe, 0x40000 }, /* MSG_BATCH */
    { 43968, 0x7fe, 0x40000000 }, /* MSG_CMSG_CLOEXEC */
    { 43985, 0x7fe, 0x800 }, /* MSG_CONFIRM */
    { 43997, 0x7fe, 0x4000 }, /* MSG_COPY */
    { 44006, 0x7fe, 0x8 }, /* MSG_CTRUNC */
    { 44017, 0x7fe, 0x4 }, /* MSG_DONTROUTE */
    { 44031, 0x7fe, 0x40 }, /* MSG_DONTWAIT */
    { 44044, 0x7fe, 0x200 }, /* MSG_EOF */
    { 44052, 0x7fe, 0x80 }, /* MSG_EOR */
    { 44060, 0x7fe, 0x2000 }, /* MSG_ERRQUEUE */
    { 44073, 0x7fe, 0x2000 }, /* MSG_EXCEPT */
    { 44084, 0x7fe, 0x20000000 }, /* MSG_FASTOPEN */
    { 44097, 0x7fe, 0x200 }, /* MSG_FIN */
    { 44105, 0x7fe, 0xc }, /* MSG_INFO */
    { 44114, 0x7fe, 0x8000 }, /* MSG_MORE */
    { 44123, 0x7fe, 0x1000 }, /* MSG_NOERROR */
    { 44135, 0x7fe, 0x4000 }, /* MSG_NOSIGNAL */
    { 44148, 0x7fe, 0x1 }, /* MSG_OOB */
    { 44156, 0x7fe, 0x2 }, /* MSG_PEEK */
    { 44165, 0x7fe, 0x10 }, /* MSG_PROBE */
    { 44175, 0x7fe, 0x1000 }, /* MSG_RST */
    { 44183, 0x7fe, 0x2000000 }, /* MSG_SOCK_DEVMEM */
    { 44199, 0x7fe, 0xb }, /* MSG_STAT */
    { 44208, 0x7fe, 0xd }, /* MSG_STAT_ANY */
    { 44221, 0x7fe, 0x400 }, /* MSG_SYN */
    { 44229, 0x7fe, 0x20 }, /* MSG_TRUNC */
    { 44239, 0x7fe, 0x4 }, /* MSG_TRYHARD */
    { 44251, 0x7fe, 0x100 }, /* MSG_WAITALL */
    { 44263, 0x7fe, 0x10000 }, /* MSG_WAITFORONE */
    { 44278, 0x7fe, 0x4000000 }, /* MSG_ZEROCOPY */
    { 44291, 0x7fe, 0x40000000 }, /* MS_ACTIVE */
    { 44301, 0x7fe, 0x1 }, /* MS_ASYNC */
    { 44310, 0x7fe, 0x1000 }, /* MS_BIND */
    { 44318, 0x7fe, 0x20000000 }, /* MS_BORN */
    { 44326, 0x7fe, 0x80 }, /* MS_DIRSYNC */
    { 44337, 0x7fe, 0x2 }, /* MS_INVALIDATE */
    { 44351, 0x7fe, 0x800000 }, /* MS_I_VERSION */
    { 44364, 0x7fe, 0x400000 }, /* MS_KERNMOUNT */
    { 44377, 0x7fe, 0x2000000 }, /* MS_LAZYTIME */
    { 44389, 0x7fe, 0x40 }, /* MS_MANDLOCK */
    { 44401, 0x7fe, 0xffff0000 }, /* MS_MGC_MSK */
    { 44412, 0x7fe, 0xc0ed0000 }, /* MS_MGC_VAL */
    { 44423, 0x7fe, 0x2000 }, /* MS_MOVE */
    { 44431, 0x7fe, 0x400 }, /* MS_NOATIME */
    { 44442, 0x7fe, 0x4 }, /* MS_NODEV */
    { 44451, 0x7fe, 0x800 }, /* MS_NODIRATIME */
    { 44465, 0x7fe, 0x8 }, /* MS_NOEXEC */
    { 44475, 0x7fe, 0x8000000 }, /* MS_NOREMOTELOCK */
    { 44491, 0x7fe, 0x10000000 }, /* MS_NOSEC */
    { 44500, 0x7fe, 0x2 }, /* MS_NOSUID */
    { 44510, 0x7fe, 0x100 }, /* MS_NOSYMFOLLOW */
    { 44525, 0x7fe, 0x10000 }, /* MS_POSIXACL */
    { 44537, 0x7fe, 0x40000 }, /* MS_PRIVATE */
    { 44548, 0x7fe, 0x1 }, /* MS_RDONLY */
    { 44558, 0x7fe, 0x4000 }, /* MS_REC */
    { 44565, 0x7fe, 0x200000 }, /* MS_RELATIME */
    { 44577, 0x7fe, 0x20 }, /* MS_REMOUNT */
    { 44588, 0x7fe, 0x2800051 }, /* MS_RMT_MASK */
    { 44600, 0x7fe, 0x100000 }, /* MS_SHARED */
    { 44610, 0x7fe, 0x8000 }, /* MS_SILENT */
    { 44620, 0x7fe, 0x80000 }, /* MS_SLAVE */
    { 44629, 0x7fe, 0x1000000 }, /* MS_STRICTATIME */
    { 44644, 0x7fe, 0x4000000 }, /* MS_SUBMOUNT */
    { 44656, 0x7fe, 0x4 }, /* MS_SYNC */
    { 44664, 0x7fe, 0x10 }, /* MS_SYNCHRONOUS */
    { 44679, 0x7fe, 0x20000 }, /* MS_UNBINDABLE */
    { 44693, 0x7fe, 0x8000 }, /* MS_VERBOSE */
    { 44704, 0x46a, 0x80306d02 }, /* MTIOCGET */
    { 44704, 0x014, 0x801c6d02 }, /* MTIOCGET */
    { 44704, 0x180, 0x40306d02 }, /* MTIOCGET */
    { 44704, 0x200, 0x40386d02 }, /* MTIOCGET */
    { 44713, 0x46a, 0x80086d03 }, /* MTIOCPOS */
    { 44713, 0x014, 0x80046d03 }, /* MTIOCPOS */
    { 44713, 0x380, 0x40086d03 }, /* MTIOCPOS */
    { 44722, 0x47e, 0x40086d01 }, /* MTIOCTOP */
    { 44722, 0x380, 0x80086d01 }, /* MTIOCTOP */
    { 44731, 0x7fe, 0x1 }, /* NBD_CFLAG_DESTROY_ON_DISCONNECT */
    { 44763, 0x7fe, 0x2 }, /* NBD_CFLAG_DISCONNECT_ON_CLOSE */
    { 44793, 0x47e, 0xab05 }, /* NBD_CLEAR_QUE */
    { 44793, 0x380, 0x2000ab05 }, /* NBD_CLEAR_QUE */
    { 44807, 0x47e, 0xab04 }, /* NBD_CLEAR_SOCK */
    { 44807, 0x380, 0x2000ab04 }, /* NBD_CLEAR_SOCK */
    { 44822, 0x7fe, 0x2 }, /* NBD_CMD_DISC */
    { 44835, 0x7fe, 0x10000 }, /* NBD_CMD_FLAG_FUA */
    { 44852, 0x7fe, 0x20000 }, /* NBD_CMD_FLAG_NO_HOLE */
    { 44873, 0x7fe, 0x3 }, /* NBD_CMD_FLUSH */
    { 44887, 0x7fe, 0x0 }, /* NBD_CMD_READ */
    { 44900, 0x7fe, 0x4 }, /* NBD_CMD_TRIM */
    { 44913, 0x7fe, 0x1 }, /* NBD_CMD_WRITE */
    { 44927, 0x7fe, 0x6 }, /* NBD_CMD_WRITE_ZEROES */
    { 44948, 0x47e, 0xab08 }, /* NBD_DISCONNECT */
    { 44948, 0x380, 0x2000ab08 }, /* NBD_DISCONNECT */
    { 44963, 0x47e, 0xab03 }, /* NBD_DO_IT */
    { 44963, 0x380, 0x2000ab03 }, /* NBD_DO_IT */
    { 44973, 0x7fe, 0x100 }, /* NBD_FLAG_CAN_MULTI_CONN */
    { 44997, 0x7fe, 0x1 }, /* NBD_FLAG_HAS_FLAGS */
    { 45016, 0x7fe, 0x2 }, /* NBD_FLAG_READ_ONLY */
    { 45035, 0x7fe, 0x10 }, /* NBD_FLAG_ROTATIONAL */
    { 45055, 0x7fe, 0x4 }, /* NBD_FLAG_SEND_FLUSH */
    { 45075, 0x7fe, 0x8 }, /* NBD_FLAG_SEND_FUA */
    { 45093, 0x7fe, 0x20 }, /* NBD_FLAG_SEND_TRIM */
    { 45112, 0x7fe, 0x40 }, /* NBD_FLAG_SEND_WRITE_ZEROES */
    { 45139, 0x47e, 0xab06 }, /* NBD_PRINT_DEBUG */
    { 45139, 0x380, 0x2000ab06 }, /* NBD_PRINT_DEBUG */
    { 45155, 0x7fe, 0x67446698 }, /* NBD_REPLY_MAGIC */
    { 45171, 0x7fe, 0x25609513 }, /* NBD_REQUEST_MAGIC */
    { 45189, 0x47e, 0xab01 }, /* NBD_SET_BLKSIZE */
    { 45189, 0x380, 0x2000ab01 }, /* NBD_SET_BLKSIZE */
    { 45205, 0x47e, 0xab0a }, /* NBD_SET_FLAGS */
    { 45205, 0x380, 0x2000ab0a }, /* NBD_SET_FLAGS */
    { 45219, 0x47e, 0xab02 }, /* NBD_SET_SIZE */
    { 45219, 0x380, 0x2000ab02 }, /* NBD_SET_SIZE */
    { 45232, 0x47e, 0xab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 45232, 0x380, 0x2000ab07 }, /* NBD_SET_SIZE_BLOCKS */
    { 45252, 0x47e, 0xab00 }, /* NBD_SET_SOCK */
    { 45252, 0x380, 0x2000ab00 }, /* NBD_SET_SOCK */
    { 45265, 0x47e, 0xab09 }, /* NBD_SET_TIMEOUT */
    { 45265, 0x380, 0x2000ab09 }, /* NBD_SET_TIMEOUT */
    { 45281, 0x7fe, 0x1 }, /* NETLINK_ADD_MEMBERSHIP */
    { 45304, 0x7fe, 0x9 }, /* NETLINK_AUDIT */
    { 45318, 0x7fe, 0x4 }, /* NETLINK_BROADCAST_ERROR */
    { 45342, 0x7fe, 0xa }, /* NETLINK_CAP_ACK */
    { 45358, 0x7fe, 0x1 }, /* NETLINK_CONNECTED */
    { 45376, 0x7fe, 0xb }, /* NETLINK_CONNECTOR */
    { 45394, 0x7fe, 0x15 }, /* NETLINK_CRYPTO */
    { 45409, 0x7fe, 0xe }, /* NETLINK_DNRTMSG */
    { 45425, 0x7fe, 0x2 }, /* NETLINK_DROP_MEMBERSHIP */
    { 45449, 0x7fe, 0x13 }, /* NETLINK_ECRYPTFS */
    { 45466, 0x7fe, 0xb }, /* NETLINK_EXT_ACK */
    { 45482, 0x7fe, 0xa }, /* NETLINK_FIB_LOOKUP */
    { 45501, 0x7fe, 0x3 }, /* NETLINK_FIREWALL */
    { 45518, 0x7fe, 0x10 }, /* NETLINK_GENERIC */
    { 45534, 0x7fe, 0xc }, /* NETLINK_GET_STRICT_CHK */
    { 45557, 0x7fe, 0x4 }, /* NETLINK_INET_DIAG */
    { 45575, 0x7fe, 0xd }, /* NETLINK_IP6_FW */
    { 45590, 0x7fe, 0x8 }, /* NETLINK_ISCSI */
    { 45604, 0x7fe, 0xf }, /* NETLINK_KOBJECT_UEVENT */
    { 45627, 0x7fe, 0x8 }, /* NETLINK_LISTEN_ALL_NSID */
    { 45651, 0x7fe, 0x9 }, /* NETLINK_LIST_MEMBERSHIPS */
    { 45676, 0x7fe, 0xc }, /* NETLINK_NETFILTER */
    { 45694, 0x7fe, 0x5 }, /* NETLINK_NFLOG */
    { 45708, 0x7fe, 0x5 }, /* NETLINK_NO_ENOBUFS */
    { 45727, 0x7fe, 0x3 }, /* NETLINK_PKTINFO */
    { 45743, 0x7fe, 0x14 }, /* NETLINK_RDMA */
    { 45756, 0x7fe, 0x0 }, /* NETLINK_ROUTE */
    { 45770, 0x7fe, 0x6 }, /* NETLINK_RX_RING */
    { 45786, 0x7fe, 0x12 }, /* NETLINK_SCSITRANSPORT */
    { 45808, 0x7fe, 0x7 }, /* NETLINK_SELINUX */
    { 45824, 0x7fe, 0x16 }, /* NETLINK_SMC */
    { 45836, 0x7fe, 0x4 }, /* NETLINK_SOCK_DIAG */
    { 45854, 0x7fe, 0x7 }, /* NETLINK_TX_RING */
    { 45870, 0x7fe, 0x0 }, /* NETLINK_UNCONNECTED */
    { 45890, 0x7fe, 0x1 }, /* NETLINK_UNUSED */
    { 45905, 0x7fe, 0x2 }, /* NETLINK_USERSOCK */
    { 45922, 0x7fe, 0x6 }, /* NETLINK_XFRM */
    { 45935, 0x47e, 0x8008b705 }, /* NS_GET_MNTNS_ID */
    { 45935, 0x380, 0x4008b705 }, /* NS_GET_MNTNS_ID */
    { 45951, 0x47e, 0xb703 }, /* NS_GET_NSTYPE */
    { 45951, 0x380, 0x2000b703 }, /* NS_GET_NSTYPE */
    { 45965, 0x47e, 0xb704 }, /* NS_GET_OWNER_UID */
    { 45965, 0x380, 0x2000b704 }, /* NS_GET_OWNER_UID */
    { 45982, 0x47e, 0xb702 }, /* NS_GET_PARENT */
    { 45982, 0x380, 0x2000b702 }, /* NS_GET_PARENT */
    { 45996, 0x47e, 0x8004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 45996, 0x380, 0x4004b706 }, /* NS_GET_PID_FROM_PIDNS */
    { 46018, 0x47e, 0x8004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 46018, 0x380, 0x4004b708 }, /* NS_GET_PID_IN_PIDNS */
    { 46038, 0x47e, 0x8004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 46038, 0x380, 0x4004b707 }, /* NS_GET_TGID_FROM_PIDNS */
    { 46061, 0x47e, 0x8004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 46061, 0x380, 0x4004b709 }, /* NS_GET_TGID_IN_PIDNS */
    { 46082, 0x47e, 0xb701 }, /* NS_GET_USERNS */
    { 46082, 0x380, 0x2000b701 }, /* NS_GET_USERNS */
    { 46096, 0x7fe, 0xc0504e47 }, /* NVME_IOCTL_ADMIN64_CMD */
    { 46119, 0x7fe, 0xc0484e41 }, /* NVME_IOCTL_ADMIN_CMD */
    { 46140, 0x47e, 0x4e40 }, /* NVME_IOCTL_ID */
    { 46140, 0x380, 0x20004e40 }, /* NVME_IOCTL_ID */
    { 46154, 0x7fe, 0xc0504e48 }, /* NVME_IOCTL_IO64_CMD */
    { 46174, 0x7fe, 0xc0504e49 }, /* NVME_IOCTL_IO64_CMD_VEC */
    { 46198, 0x7fe, 0xc0484e43 }, /* NVME_IOCTL_IO_CMD */
    { 46216, 0x47e, 0x4e46 }, /* NVME_IOCTL_RESCAN */
    { 46216, 0x380, 0x20004e46 }, /* NVME_IOCTL_RESCAN */
    { 46234, 0x47e, 0x4e44 }, /* NVME_IOCTL_RESET */
    { 46234, 0x380, 0x20004e44 }, /* NVME_IOCTL_RESET */
    { 46251, 0x47a, 0x40304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 46251, 0x004, 0x402c4e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 46251, 0x380, 0x80304e42 }, /* NVME_IOCTL_SUBMIT_IO */
    { 46272, 0x47e, 0x4e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 46272, 0x380, 0x20004e45 }, /* NVME_IOCTL_SUBSYS_RESET */
    { 46296, 0x7fe, 0xc0484e82 }, /* NVME_URING_CMD_ADMIN */
    { 46317, 0x7fe, 0xc0484e83 }, /* NVME_URING_CMD_ADMIN_VEC */
    { 46342, 0x7fe, 0xc0484e80 }, /* NVME_URING_CMD_IO */
    { 46360, 0x7fe, 0xc0484e81 }, /* NVME_URING_CMD_IO_VEC */
    { 46382, 0x7fe, 0x5 }, /* N_AX25 */
    { 46389, 0x7fe, 0x14 }, /* N_CAIF */
    { 46396, 0x7fe, 0x1e }, /* N_CAN327 */
    { 46405, 0x7fe, 0x1d }, /* N_DEVELOPMENT */
    { 46419, 0x7fe, 0x10 }, /* N_GIGASET_M101 */
    { 46434, 0x7fe, 0x15 }, /* N_GSM0710 */
    { 46444, 0x7fe, 0xf }, /* N_HCI */
    { 46450, 0x7fe, 0xd }, /* N_HDLC */
    { 46457, 0x7fe, 0xb }, /* N_IRDA */
    { 46464, 0x7fe, 0x8 }, /* N_MASC */
    { 46471, 0x7fe, 0x1c }, /* N_MCTP */
    { 46478, 0x7fe, 0x2 }, /* N_MOUSE */
    { 46486, 0x7fe, 0x19 }, /* N_NCI */
    { 46492, 0x7fe, 0x1b }, /* N_NULL */
    { 46499, 0x7fe, 0x3 }, /* N_PPP */
    { 46505, 0x7fe, 0x12 }, /* N_PPS */
    { 46511, 0x7fe, 0xa }, /* N_PROFIBUS_FDL */
    { 46526, 0x7fe, 0x9 }, /* N_R3964 */
    { 46534, 0x7fe, 0x11 }, /* N_SLCAN */
    { 46542, 0x7fe, 0x1 }, /* N_SLIP */
    { 46549, 0x7fe, 0xc }, /* N_SMSBLOCK */
    { 46560, 0x7fe, 0x1a }, /* N_SPEAKUP */
    { 46570, 0x7fe, 0x4 }, /* N_STRIP */
    { 46578, 0x7fe, 0xe }, /* N_SYNC_PPP */
    { 46589, 0x7fe, 0x16 }, /* N_TI_WL */
    { 46597, 0x7fe, 0x18 }, /* N_TRACEROUTER */
    { 46611, 0x7fe, 0x17 }, /* N_TRACESINK */
    { 46623, 0x7fe, 0x0 }, /* N_TTY */
    { 46629, 0x7fe, 0x13 }, /* N_V253 */
    { 46636, 0x7fe, 0x6 }, /* N_X25 */
    { 46642, 0x180, 0x40206f01 }, /* OPAL_PRD_GET_INFO */
    { 46660, 0x180, 0x1 }, /* OPAL_PRD_KERNEL_VERSION */
    { 46684, 0x180, 0x40206f02 }, /* OPAL_PRD_SCOM_READ */
    { 46703, 0x180, 0x80206f03 }, /* OPAL_PRD_SCOM_WRITE */
    { 46723, 0x7fe, 0x80000 }, /* OPEN_TREE_CLOEXEC */
    { 46741, 0x7fe, 0x1 }, /* OPEN_TREE_CLONE */
    { 46757, 0x47e, 0x80044d76 }, /* OSS_GETVERSION */
    { 46757, 0x380, 0x40044d76 }, /* OSS_GETVERSION */
    { 46772, 0x7fe, 0x3 }, /* O_ACCMODE */
    { 46782, 0x5fe, 0x400 }, /* O_APPEND */
    { 46782, 0x200, 0x8 }, /* O_APPEND */
    { 46791, 0x7fe, 0x80000 }, /* O_CLOEXEC */
    { 46801, 0x5fe, 0x40 }, /* O_CREAT */
    { 46801, 0x200, 0x100 }, /* O_CREAT */
    { 46809, 0x466, 0x4000 }, /* O_DIRECT */
    { 46809, 0x018, 0x10000 }, /* O_DIRECT */
    { 46809, 0x180, 0x20000 }, /* O_DIRECT */
    { 46809, 0x200, 0x8000 }, /* O_DIRECT */
    { 46818, 0x666, 0x10000 }, /* O_DIRECTORY */
    { 46818, 0x198, 0x4000 }, /* O_DIRECTORY */
    { 46830, 0x5fe, 0x1000 }, /* O_DSYNC */
    { 46830, 0x200, 0x10 }, /* O_DSYNC */
    { 46838, 0x5fe, 0x80 }, /* O_EXCL */
    { 46838, 0x200, 0x400 }, /* O_EXCL */
    { 46845, 0x466, 0x8000 }, /* O_LARGEFILE */
    { 46845, 0x018, 0x20000 }, /* O_LARGEFILE */
    { 46845, 0x180, 0x10000 }, /* O_LARGEFILE */
    { 46845, 0x200, 0x2000 }, /* O_LARGEFILE */
    { 46857, 0x5fe, 0x800 }, /* O_NDELAY */
    { 46857, 0x200, 0x80 }, /* O_NDELAY */
    { 46866, 0x7fe, 0x40000 }, /* O_NOATIME */
    { 46876, 0x5fe, 0x100 }, /* O_NOCTTY */
    { 46876, 0x200, 0x800 }, /* O_NOCTTY */
    { 46885, 0x666, 0x20000 }, /* O_NOFOLLOW */
    { 46885, 0x198, 0x8000 }, /* O_NOFOLLOW */
    { 46896, 0x5fe, 0x800 }, /* O_NONBLOCK */
    { 46896, 0x200, 0x80 }, /* O_NONBLOCK */
    { 46907, 0x7fe, 0x200000 }, /* O_PATH */
    { 46914, 0x7fe, 0x0 }, /* O_RDONLY */
    { 46923, 0x7fe, 0x2 }, /* O_RDWR */
    { 46930, 0x5fe, 0x101000 }, /* O_SYNC */
    { 46930, 0x200, 0x4010 }, /* O_SYNC */
    { 46937, 0x666, 0x410000 }, /* O_TMPFILE */
    { 46937, 0x198, 0x404000 }, /* O_TMPFILE */
    { 46947, 0x7fe, 0x200 }, /* O_TRUNC */
    { 46955, 0x7fe, 0x1 }, /* O_WRONLY */
    { 46964, 0x7fe, 0x1 }, /* PACKET_ADD_MEMBERSHIP */
    { 46986, 0x7fe, 0x8 }, /* PACKET_AUXDATA */
    { 47001, 0x7fe, 0x1 }, /* PACKET_BROADCAST */
    { 47018, 0x7fe, 0x7 }, /* PACKET_COPY_THRESH */
    { 47037, 0x7fe, 0x2 }, /* PACKET_DROP_MEMBERSHIP */
    { 47060, 0x7fe, 0x12 }, /* PACKET_FANOUT */
    { 47074, 0x7fe, 0x6 }, /* PACKET_FANOUT_CBPF */
    { 47093, 0x7fe, 0x2 }, /* PACKET_FANOUT_CPU */
    { 47111, 0x7fe, 0x16 }, /* PACKET_FANOUT_DATA */
    { 47130, 0x7fe, 0x7 }, /* PACKET_FANOUT_EBPF */
    { 47149, 0x7fe, 0x8000 }, /* PACKET_FANOUT_FLAG_DEFRAG */
    { 47175, 0x7fe, 0x4000 }, /* PACKET_FANOUT_FLAG_IGNORE_OUTGOING */
    { 47210, 0x7fe, 0x1000 }, /* PACKET_FANOUT_FLAG_ROLLOVER */
    { 47238, 0x7fe, 0x2000 }, /* PACKET_FANOUT_FLAG_UNIQUEID */
    { 47266, 0x7fe, 0x0 }, /* PACKET_FANOUT_HASH */
    { 47285, 0x7fe, 0x1 }, /* PACKET_FANOUT_LB */
    { 47302, 0x7fe, 0x5 }, /* PACKET_FANOUT_QM */
    { 47319, 0x7fe, 0x4 }, /* PACKET_FANOUT_RND */
    { 47337, 0x7fe, 0x3 }, /* PACKET_FANOUT_ROLLOVER */
    { 47360, 0x7fe, 0x6 }, /* PACKET_FASTROUTE */
    { 47377, 0x7fe, 0xb }, /* PACKET_HDRLEN */
    { 47391, 0x7fe, 0x0 }, /* PACKET_HOST */
    { 47403, 0x7fe, 0x17 }, /* PACKET_IGNORE_OUTGOING */
    { 47426, 0x7fe, 0x7 }, /* PACKET_KERNEL */
    { 47440, 0x7fe, 0x5 }, /* PACKET_LOOPBACK */
    { 47456, 0x7fe, 0xe }, /* PACKET_LOSS */
    { 47468, 0x7fe, 0x2 }, /* PACKET_MR_ALLMULTI */
    { 47487, 0x7fe, 0x0 }, /* PACKET_MR_MULTICAST */
    { 47507, 0x7fe, 0x1 }, /* PACKET_MR_PROMISC */
    { 47525, 0x7fe, 0x3 }, /* PACKET_MR_UNICAST */
    { 47543, 0x7fe, 0x2 }, /* PACKET_MULTICAST */
    { 47560, 0x7fe, 0x9 }, /* PACKET_ORIGDEV */
    { 47575, 0x7fe, 0x3 }, /* PACKET_OTHERHOST */
    { 47592, 0x7fe, 0x4 }, /* PACKET_OUTGOING */
    { 47608, 0x7fe, 0x14 }, /* PACKET_QDISC_BYPASS */
    { 47628, 0x7fe, 0x3 }, /* PACKET_RECV_OUTPUT */
    { 47647, 0x7fe, 0xc }, /* PACKET_RESERVE */
    { 47662, 0x7fe, 0x15 }, /* PACKET_ROLLOVER_STATS */
    { 47684, 0x7fe, 0x5 }, /* PACKET_RX_RING */
    { 47699, 0x7fe, 0x6 }, /* PACKET_STATISTICS */
    { 47717, 0x7fe, 0x11 }, /* PACKET_TIMESTAMP */
    { 47734, 0x7fe, 0x13 }, /* PACKET_TX_HAS_OFF */
    { 47752, 0x7fe, 0xd }, /* PACKET_TX_RING */
    { 47767, 0x7fe, 0x10 }, /* PACKET_TX_TIMESTAMP */
    { 47787, 0x7fe, 0x6 }, /* PACKET_USER */
    { 47799, 0x7fe, 0xa }, /* PACKET_VERSION */
    { 47814, 0x7fe, 0xf }, /* PACKET_VNET_HDR */
    { 47830, 0x7fe, 0x18 }, /* PACKET_VNET_HDR_SZ */
    { 47849, 0x47e, 0x2401 }, /* PERF_EVENT_IOC_DISABLE */
    { 47849, 0x380, 0x20002401 }, /* PERF_EVENT_IOC_DISABLE */
    { 47872, 0x47e, 0x2400 }, /* PERF_EVENT_IOC_ENABLE */
    { 47872, 0x380, 0x20002400 }, /* PERF_EVENT_IOC_ENABLE */
    { 47894, 0x46a, 0x80082407 }, /* PERF_EVENT_IOC_ID */
    { 47894, 0x014, 0x80042407 }, /* PERF_EVENT_IOC_ID */
    { 47894, 0x380, 0x40082407 }, /* PERF_EVENT_IOC_ID */
    { 47912, 0x46a, 0x4008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 47912, 0x014, 0x4004240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 47912, 0x380, 0x8008240b }, /* PERF_EVENT_IOC_MODIFY_ATTRIBUTES */
    { 47945, 0x47e, 0x40042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 47945, 0x380, 0x80042409 }, /* PERF_EVENT_IOC_PAUSE_OUTPUT */
    { 47973, 0x47e, 0x40082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 47973, 0x380, 0x80082404 }, /* PERF_EVENT_IOC_PERIOD */
    { 47995, 0x7ea, 0xc008240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 47995, 0x014, 0xc004240a }, /* PERF_EVENT_IOC_QUERY_BPF */
    { 48020, 0x47e, 0x2402 }, /* PERF_EVENT_IOC_REFRESH */
    { 48020, 0x380, 0x20002402 }, /* PERF_EVENT_IOC_REFRESH */
    { 48043, 0x47e, 0x2403 }, /* PERF_EVENT_IOC_RESET */
    { 48043, 0x380, 0x20002403 }, /* PERF_EVENT_IOC_RESET */
    { 48064, 0x47e, 0x40042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 48064, 0x380, 0x80042408 }, /* PERF_EVENT_IOC_SET_BPF */
    { 48087, 0x46a, 0x40082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 48087, 0x014, 0x40042406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 48087, 0x380, 0x80082406 }, /* PERF_EVENT_IOC_SET_FILTER */
    { 48113, 0x47e, 0x2405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 48113, 0x380, 0x20002405 }, /* PERF_EVENT_IOC_SET_OUTPUT */
    { 48139, 0x7fe, 0x8 }, /* PERF_FLAG_FD_CLOEXEC */
    { 48160, 0x7fe, 0x1 }, /* PERF_FLAG_FD_NO_GROUP */
    { 48182, 0x7fe, 0x2 }, /* PERF_FLAG_FD_OUTPUT */
    { 48202, 0x7fe, 0x4 }, /* PERF_FLAG_PID_CGROUP */
    { 48223, 0x7fe, 0x6 }, /* PER_BSD */
    { 48231, 0x7fe, 0x740000 }, /* PER_CLEAR_ON_SETID */
    { 48250, 0x040, 0xe8000000 }, /* PER_EM_MASK */
    { 48262, 0x7fe, 0x10 }, /* PER_HPUX */
    { 48271, 0x7fe, 0x4000009 }, /* PER_IRIX32 */
    { 48282, 0x7fe, 0x400000b }, /* PER_IRIX64 */
    { 48293, 0x7fe, 0x400000a }, /* PER_IRIXN32 */
    { 48305, 0x7fe, 0x4000005 }, /* PER_ISCR4 */
    { 48315, 0x7fe, 0x0 }, /* PER_LINUX */
    { 48325, 0x7fe, 0x8 }, /* PER_LINUX32 */
    { 48337, 0x7fe, 0x8000008 }, /* PER_LINUX32_3GB */
    { 48353, 0x7fe, 0x800000 }, /* PER_LINUX_32BIT */
    { 48369, 0x7fe, 0x80000 }, /* PER_LINUX_FDPIC */
    { 48385, 0x7fe, 0xff }, /* PER_MASK */
    { 48394, 0x7fe, 0xf }, /* PER_OSF4 */
    { 48403, 0x7fe, 0x6000003 }, /* PER_OSR5 */
    { 48412, 0x7fe, 0xc }, /* PER_RISCOS */
    { 48423, 0x7fe, 0x7000003 }, /* PER_SCOSVR3 */
    { 48435, 0x7fe, 0x400000d }, /* PER_SOLARIS */
    { 48447, 0x7fe, 0x4000006 }, /* PER_SUNOS */
    { 48457, 0x7fe, 0x5000002 }, /* PER_SVR3 */
    { 48466, 0x7fe, 0x4100001 }, /* PER_SVR4 */
    { 48475, 0x7fe, 0x410000e }, /* PER_UW7 */
    { 48483, 0x7fe, 0x5000004 }, /* PER_WYSEV386 */
    { 48496, 0x7fe, 0x5000007 }, /* PER_XENIX */
    { 48506, 0x7fe, 0x26 }, /* PF_ALG */
    { 48513, 0x7fe, 0x5 }, /* PF_APPLETALK */
    { 48526, 0x7fe, 0x12 }, /* PF_ASH */
    { 48533, 0x7fe, 0x8 }, /* PF_ATMPVC */
    { 48543, 0x7fe, 0x14 }, /* PF_ATMSVC */
    { 48553, 0x7fe, 0x3 }, /* PF_AX25 */
    { 48561, 0x7fe, 0x1f }, /* PF_BLUETOOTH */
    { 48574, 0x7fe, 0x7 }, /* PF_BRIDGE */
    { 48584, 0x7fe, 0x25 }, /* PF_CAIF */
    { 48592, 0x7fe, 0x1d }, /* PF_CAN */
    { 48599, 0x7fe, 0xc }, /* PF_DECnet */
    { 48609, 0x7fe, 0x13 }, /* PF_ECONET */
    { 48619, 0x7fe, 0x1b }, /* PF_IB */
    { 48625, 0x7fe, 0x24 }, /* PF_IEEE802154 */
    { 48639, 0x7fe, 0x2 }, /* PF_INET */
    { 48647, 0x7fe, 0xa }, /* PF_INET6 */
    { 48656, 0x7fe, 0x4 }, /* PF_IPX */
    { 48663, 0x7fe, 0x17 }, /* PF_IRDA */
    { 48671, 0x7fe, 0x22 }, /* PF_ISDN */
    { 48679, 0x7fe, 0x20 }, /* PF_IUCV */
    { 48687, 0x7fe, 0x29 }, /* PF_KCM */
    { 48694, 0x7fe, 0xf }, /* PF_KEY */
    { 48701, 0x7fe, 0x1a }, /* PF_LLC */
    { 48708, 0x7fe, 0x1 }, /* PF_LOCAL */
    { 48717, 0x7fe, 0x2d }, /* PF_MCTP */
    { 48725, 0x7fe, 0x1c }, /* PF_MPLS */
    { 48733, 0x7fe, 0xd }, /* PF_NETBEUI */
    { 48744, 0x7fe, 0x10 }, /* PF_NETLINK */
    { 48755, 0x7fe, 0x6 }, /* PF_NETROM */
    { 48765, 0x7fe, 0x27 }, /* PF_NFC */
    { 48772, 0x7fe, 0x11 }, /* PF_PACKET */
    { 48782, 0x7fe, 0x23 }, /* PF_PHONET */
    { 48792, 0x7fe, 0x18 }, /* PF_PPPOX */
    { 48801, 0x7fe, 0x2a }, /* PF_QIPCRTR */
    { 48812, 0x7fe, 0x15 }, /* PF_RDS */
    { 48819, 0x7fe, 0xb }, /* PF_ROSE */
    { 48827, 0x7fe, 0x10 }, /* PF_ROUTE */
    { 48836, 0x7fe, 0x21 }, /* PF_RXRPC */
    { 48845, 0x7fe, 0xe }, /* PF_SECURITY */
    { 48857, 0x7fe, 0x2b }, /* PF_SMC */
    { 48864, 0x7fe, 0x16 }, /* PF_SNA */
    { 48871, 0x7fe, 0x1e }, /* PF_TIPC */
    { 48879, 0x7fe, 0x1 }, /* PF_UNIX */
    { 48887, 0x7fe, 0x0 }, /* PF_UNSPEC */
    { 48897, 0x006, 0xe }, /* PF_VECTOR */
    { 48907, 0x7fe, 0x28 }, /* PF_VSOCK */
    { 48916, 0x7fe, 0x19 }, /* PF_WANPIPE */
    { 48927, 0x7fe, 0x9 }, /* PF_X25 */
    { 48934, 0x7fe, 0x2c }, /* PF_XDP */
    { 48941, 0x47e, 0xff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 48941, 0x380, 0x2000ff01 }, /* PIDFD_GET_CGROUP_NAMESPACE */
    { 48968, 0x47e, 0xff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 48968, 0x380, 0x2000ff02 }, /* PIDFD_GET_IPC_NAMESPACE */
    { 48992, 0x47e, 0xff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 48992, 0x380, 0x2000ff03 }, /* PIDFD_GET_MNT_NAMESPACE */
    { 49016, 0x47e, 0xff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 49016, 0x380, 0x2000ff04 }, /* PIDFD_GET_NET_NAMESPACE */
    { 49040, 0x47e, 0xff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 49040, 0x380, 0x2000ff06 }, /* PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE */
    { 49077, 0x47e, 0xff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 49077, 0x380, 0x2000ff05 }, /* PIDFD_GET_PID_NAMESPACE */
    { 49101, 0x47e, 0xff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 49101, 0x380, 0x2000ff08 }, /* PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE */
    { 49139, 0x47e, 0xff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 49139, 0x380, 0x2000ff07 }, /* PIDFD_GET_TIME_NAMESPACE */
    { 49164, 0x47e, 0xff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 49164, 0x380, 0x2000ff09 }, /* PIDFD_GET_USER_NAMESPACE */
    { 49189, 0x47e, 0xff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 49189, 0x380, 0x2000ff0a }, /* PIDFD_GET_UTS_NAMESPACE */
    { 49213, 0x5fe, 0x800 }, /* PIDFD_NONBLOCK */
    { 49213, 0x200, 0x80 }, /* PIDFD_NONBLOCK */
    { 49228, 0x7fe, 0x4 }, /* PIDFD_SIGNAL_PROCESS_GROUP */
    { 49255, 0x7fe, 0x1 }, /* PIDFD_SIGNAL_THREAD */
    { 49275, 0x7fe, 0x2 }, /* PIDFD_SIGNAL_THREAD_GROUP */
    { 49301, 0x5fe, 0x80 }, /* PIDFD_THREAD */
    { 49301, 0x200, 0x400 }, /* PIDFD_THREAD */
    { 49314, 0x7fe, 0x4b71 }, /* PIO_CMAP */
    { 49323, 0x7fe, 0x4b61 }, /* PIO_FONT */
    { 49332, 0x7fe, 0x4b6d }, /* PIO_FONTRESET */
    { 49346, 0x7fe, 0x4b6c }, /* PIO_FONTX */
    { 49356, 0x7fe, 0x4b41 }, /* PIO_SCRNMAP */
    { 49368, 0x7fe, 0x4b67 }, /* PIO_UNIMAP */
    { 49379, 0x7fe, 0x4b68 }, /* PIO_UNIMAPCLR */
    { 49393, 0x7fe, 0x4b6a }, /* PIO_UNISCRNMAP */
    { 49408, 0x676, 0x3 }, /* PKEY_ACCESS_MASK */
    { 49408, 0x008, 0xf }, /* PKEY_ACCESS_MASK */
    { 49408, 0x180, 0x7 }, /* PKEY_ACCESS_MASK */
    { 49425, 0x7fe, 0x1 }, /* PKEY_DISABLE_ACCESS */
    { 49445, 0x188, 0x4 }, /* PKEY_DISABLE_EXECUTE */
    { 49466, 0x008, 0x8 }, /* PKEY_DISABLE_READ */
    { 49484, 0x7fe, 0x2 }, /* PKEY_DISABLE_WRITE */
    { 49503, 0x7fe, 0x8 }, /* POLLERR */
    { 49511, 0x7fe, 0x4000 }, /* POLLFREE */
    { 49520, 0x7fe, 0x10 }, /* POLLHUP */
    { 49528, 0x7fe, 0x1 }, /* POLLIN */
    { 49535, 0x7fe, 0x400 }, /* POLLMSG */
    { 49543, 0x7fe, 0x20 }, /* POLLNVAL */
    { 49552, 0x7fe, 0x4 }, /* POLLOUT */
    { 49560, 0x7fe, 0x2 }, /* POLLPRI */
    { 49568, 0x7fe, 0x80 }, /* POLLRDBAND */
    { 49579, 0x7fe, 0x2000 }, /* POLLRDHUP */
    { 49589, 0x7fe, 0x40 }, /* POLLRDNORM */
    { 49600, 0x7fe, 0x1000 }, /* POLLREMOVE */
    { 49611, 0x5fe, 0x200 }, /* POLLWRBAND */
    { 49611, 0x200, 0x100 }, /* POLLWRBAND */
    { 49622, 0x5fe, 0x100 }, /* POLLWRNORM */
    { 49622, 0x200, 0x4 }, /* POLLWRNORM */
    { 49633, 0x7fe, 0x8000 }, /* POLL_BUSY_LOOP */
    { 49648, 0x7be, 0x4 }, /* POSIX_FADV_DONTNEED */
    { 49648, 0x040, 0x6 }, /* POSIX_FADV_DONTNEED */
    { 49668, 0x7be, 0x5 }, /* POSIX_FADV_NOREUSE */
    { 49668, 0x040, 0x7 }, /* POSIX_FADV_NOREUSE */
    { 49687, 0x7fe, 0x0 }, /* POSIX_FADV_NORMAL */
    { 49705, 0x7fe, 0x1 }, /* POSIX_FADV_RANDOM */
    { 49723, 0x7fe, 0x2 }, /* POSIX_FADV_SEQUENTIAL */
    { 49745, 0x7fe, 0x3 }, /* POSIX_FADV_WILLNEED */
    { 49765, 0x47e, 0x708b }, /* PPCLAIM */
    { 49765, 0x380, 0x2000708b }, /* PPCLAIM */
    { 49773, 0x47e, 0x80047093 }, /* PPCLRIRQ */
    { 49773, 0x380, 0x40047093 }, /* PPCLRIRQ */
    { 49782, 0x47e, 0x40047090 }, /* PPDATADIR */
    { 49782, 0x380, 0x80047090 }, /* PPDATADIR */
    { 49792, 0x47e, 0x708f }, /* PPEXCL */
    { 49792, 0x380, 0x2000708f }, /* PPEXCL */
    { 49799, 0x47e, 0x4002708e }, /* PPFCONTROL */
    { 49799, 0x380, 0x8002708e }, /* PPFCONTROL */
    { 49810, 0x47e, 0x8004709a }, /* PPGETFLAGS */
    { 49810, 0x380, 0x4004709a }, /* PPGETFLAGS */
    { 49821, 0x47e, 0x80047098 }, /* PPGETMODE */
    { 49821, 0x380, 0x40047098 }, /* PPGETMODE */
    { 49831, 0x47e, 0x80047097 }, /* PPGETMODES */
    { 49831, 0x380, 0x40047097 }, /* PPGETMODES */
    { 49842, 0x47e, 0x80047099 }, /* PPGETPHASE */
    { 49842, 0x380, 0x40047099 }, /* PPGETPHASE */
    { 49853, 0x46a, 0x80107095 }, /* PPGETTIME */
    { 49853, 0x014, 0x80087095 }, /* PPGETTIME */
    { 49853, 0x380, 0x40107095 }, /* PPGETTIME */
    { 49863, 0x47e, 0x40047091 }, /* PPNEGOT */
    { 49863, 0x380, 0x80047091 }, /* PPNEGOT */
    { 49871, 0x47e, 0x80017083 }, /* PPRCONTROL */
    { 49871, 0x380, 0x40017083 }, /* PPRCONTROL */
    { 49882, 0x47e, 0x80017085 }, /* PPRDATA */
    { 49882, 0x380, 0x40017085 }, /* PPRDATA */
    { 49890, 0x47e, 0x708c }, /* PPRELEASE */
    { 49890, 0x380, 0x2000708c }, /* PPRELEASE */
    { 49900, 0x47e, 0x80017081 }, /* PPRSTATUS */
    { 49900, 0x380, 0x40017081 }, /* PPRSTATUS */
    { 49910, 0x47e, 0x4004709b }, /* PPSETFLAGS */
    { 49910, 0x380, 0x8004709b }, /* PPSETFLAGS */
    { 49921, 0x47e, 0x40047080 }, /* PPSETMODE */
    { 49921, 0x380, 0x80047080 }, /* PPSETMODE */
    { 49931, 0x47e, 0x40047094 }, /* PPSETPHASE */
    { 49931, 0x380, 0x80047094 }, /* PPSETPHASE */
    { 49942, 0x46a, 0x40107096 }, /* PPSETTIME */
    { 49942, 0x014, 0x40087096 }, /* PPSETTIME */
    { 49942, 0x380, 0x80107096 }, /* PPSETTIME */
    { 49952, 0x7fe, 0x1 }, /* PPS_API_VERS */
    { 49965, 0x7fe, 0x1 }, /* PPS_API_VERS_1 */
    { 49980, 0x7fe, 0x200 }, /* PPS_CANPOLL */
    { 49992, 0x7fe, 0x100 }, /* PPS_CANWAIT */
    { 50004, 0x7fe, 0x1 }, /* PPS_CAPTUREASSERT */
    { 50022, 0x7fe, 0x3 }, /* PPS_CAPTUREBOTH */
    { 50038, 0x7fe, 0x2 }, /* PPS_CAPTURECLEAR */
    { 50055, 0x7fe, 0x40 }, /* PPS_ECHOASSERT */
    { 50070, 0x7fe, 0x80 }, /* PPS_ECHOCLEAR */
    { 50084, 0x7ea, 0xc00870a4 }, /* PPS_FETCH */
    { 50084, 0x014, 0xc00470a4 }, /* PPS_FETCH */
    { 50094, 0x46a, 0x800870a3 }, /* PPS_GETCAP */
    { 50094, 0x014, 0x800470a3 }, /* PPS_GETCAP */
    { 50094, 0x380, 0x400870a3 }, /* PPS_GETCAP */
    { 50105, 0x46a, 0x800870a1 }, /* PPS_GETPARAMS */
    { 50105, 0x014, 0x800470a1 }, /* PPS_GETPARAMS */
    { 50105, 0x380, 0x400870a1 }, /* PPS_GETPARAMS */
    { 50119, 0x46a, 0x400870a5 }, /* PPS_KC_BIND */
    { 50119, 0x014, 0x400470a5 }, /* PPS_KC_BIND */
    { 50119, 0x380, 0x800870a5 }, /* PPS_KC_BIND */
    { 50131, 0x7fe, 0x0 }, /* PPS_KC_HARDPPS */
    { 50146, 0x7fe, 0x2 }, /* PPS_KC_HARDPPS_FLL */
    { 50165, 0x7fe, 0x1 }, /* PPS_KC_HARDPPS_PLL */
    { 50184, 0x7fe, 0x20 }, /* PPS_MAX_NAME_LEN */
    { 50201, 0x7fe, 0x10 }, /* PPS_MAX_SOURCES */
    { 50217, 0x7fe, 0x10 }, /* PPS_OFFSETASSERT */
    { 50234, 0x7fe, 0x20 }, /* PPS_OFFSETCLEAR */
    { 50250, 0x46a, 0x400870a2 }, /* PPS_SETPARAMS */
    { 50250, 0x014, 0x400470a2 }, /* PPS_SETPARAMS */
    { 50250, 0x380, 0x800870a2 }, /* PPS_SETPARAMS */
    { 50264, 0x7fe, 0x1 }, /* PPS_TIME_INVALID */
    { 50281, 0x7fe, 0x2000 }, /* PPS_TSFMT_NTPFP */
    { 50297, 0x7fe, 0x1000 }, /* PPS_TSFMT_TSPEC */
    { 50313, 0x47e, 0x40017084 }, /* PPWCONTROL */
    { 50313, 0x380, 0x80017084 }, /* PPWCONTROL */
    { 50324, 0x47e, 0x40017092 }, /* PPWCTLONIRQ */
    { 50324, 0x380, 0x80017092 }, /* PPWCTLONIRQ */
    { 50336, 0x47e, 0x40017086 }, /* PPWDATA */
    { 50336, 0x380, 0x80017086 }, /* PPWDATA */
    { 50344, 0x47e, 0x708d }, /* PPYIELD */
    { 50344, 0x380, 0x2000708d }, /* PPYIELD */
    { 50352, 0x7fe, 0x14 }, /* PRIO_MAX */
    { 50361, 0x7fe, 0xffffffffffffffec }, /* PRIO_MIN */
    { 50370, 0x7fe, 0x1 }, /* PRIO_PGRP */
    { 50380, 0x7fe, 0x0 }, /* PRIO_PROCESS */
    { 50393, 0x7fe, 0x2 }, /* PRIO_USER */
    { 50403, 0x008, 0x10 }, /* PROT_BTI */
    { 50412, 0x7fe, 0x4 }, /* PROT_EXEC */
    { 50422, 0x7fe, 0x1000000 }, /* PROT_GROWSDOWN */
    { 50437, 0x7fe, 0x2000000 }, /* PROT_GROWSUP */
    { 50450, 0x008, 0x20 }, /* PROT_MTE */
    { 50459, 0x7fe, 0x0 }, /* PROT_NONE */
    { 50469, 0x7fe, 0x1 }, /* PROT_READ */
    { 50479, 0x180, 0x10 }, /* PROT_SAO */
    { 50488, 0x5fe, 0x8 }, /* PROT_SEM */
    { 50488, 0x200, 0x10 }, /* PROT_SEM */
    { 50497, 0x7fe, 0x2 }, /* PROT_WRITE */
    { 50508, 0x7fe, 0x18 }, /* PR_CAPBSET_DROP */
    { 50524, 0x7fe, 0x17 }, /* PR_CAPBSET_READ */
    { 50540, 0x7fe, 0x2f }, /* PR_CAP_AMBIENT */
    { 50555, 0x7fe, 0x4 }, /* PR_CAP_AMBIENT_CLEAR_ALL */
    { 50580, 0x7fe, 0x1 }, /* PR_CAP_AMBIENT_IS_SET */
    { 50602, 0x7fe, 0x3 }, /* PR_CAP_AMBIENT_LOWER */
    { 50623, 0x7fe, 0x2 }, /* PR_CAP_AMBIENT_RAISE */
    { 50644, 0x7fe, 0x0 }, /* PR_ENDIAN_BIG */
    { 50658, 0x7fe, 0x1 }, /* PR_ENDIAN_LITTLE */
    { 50675, 0x7fe, 0x2 }, /* PR_ENDIAN_PPC_LITTLE */
    { 50696, 0x7fe, 0x2 }, /* PR_EXCLUSIVE_ACCESS */
    { 50716, 0x7fe, 0x6 }, /* PR_EXCLUSIVE_ACCESS_ALL_REGS */
    { 50745, 0x7fe, 0x4 }, /* PR_EXCLUSIVE_ACCESS_REG_ONLY */
    { 50774, 0x7fe, 0x1 }, /* PR_FL_IGNORE_KEY */
    { 50791, 0x7fe, 0x1 }, /* PR_FPEMU_NOPRINT */
    { 50808, 0x7fe, 0x2 }, /* PR_FPEMU_SIGFPE */
    { 50824, 0x7fe, 0x2 }, /* PR_FP_EXC_ASYNC */
    { 50840, 0x7fe, 0x0 }, /* PR_FP_EXC_DISABLED */
    { 50859, 0x7fe, 0x10000 }, /* PR_FP_EXC_DIV */
    { 50873, 0x7fe, 0x100000 }, /* PR_FP_EXC_INV */
    { 50887, 0x7fe, 0x1 }, /* PR_FP_EXC_NONRECOV */
    { 50906, 0x7fe, 0x20000 }, /* PR_FP_EXC_OVF */
    { 50920, 0x7fe, 0x3 }, /* PR_FP_EXC_PRECISE */
    { 50938, 0x7fe, 0x80000 }, /* PR_FP_EXC_RES */
    { 50952, 0x7fe, 0x80 }, /* PR_FP_EXC_SW_ENABLE */
    { 50972, 0x7fe, 0x40000 }, /* PR_FP_EXC_UND */
    { 50986, 0x7fe, 0x1 }, /* PR_FP_MODE_FR */
    { 51000, 0x7fe, 0x2 }, /* PR_FP_MODE_FRE */
    { 51015, 0x7fe, 0x41555856 }, /* PR_GET_AUXV */
    { 51027, 0x7fe, 0x25 }, /* PR_GET_CHILD_SUBREAPER */
    { 51050, 0x7fe, 0x3 }, /* PR_GET_DUMPABLE */
    { 51066, 0x7fe, 0x13 }, /* PR_GET_ENDIAN */
    { 51080, 0x7fe, 0x9 }, /* PR_GET_FPEMU */
    { 51093, 0x7fe, 0xb }, /* PR_GET_FPEXC */
    { 51106, 0x7fe, 0x2e }, /* PR_GET_FP_MODE */
    { 51121, 0x7fe, 0x3a }, /* PR_GET_IO_FLUSHER */
    { 51139, 0x7fe, 0x7 }, /* PR_GET_KEEPCAPS */
    { 51155, 0x7fe, 0x42 }, /* PR_GET_MDWE */
    { 51167, 0x7fe, 0x44 }, /* PR_GET_MEMORY_MERGE */
    { 51187, 0x7fe, 0x10 }, /* PR_GET_NAME */
    { 51199, 0x7fe, 0x27 }, /* PR_GET_NO_NEW_PRIVS */
    { 51219, 0x7fe, 0x2 }, /* PR_GET_PDEATHSIG */
    { 51236, 0x7fe, 0x15 }, /* PR_GET_SECCOMP */
    { 51251, 0x7fe, 0x1b }, /* PR_GET_SECUREBITS */
    { 51269, 0x7fe, 0x34 }, /* PR_GET_SPECULATION_CTRL */
    { 51293, 0x7fe, 0x38 }, /* PR_GET_TAGGED_ADDR_CTRL */
    { 51317, 0x7fe, 0x2a }, /* PR_GET_THP_DISABLE */
    { 51336, 0x7fe, 0x28 }, /* PR_GET_TID_ADDRESS */
    { 51355, 0x7fe, 0x1e }, /* PR_GET_TIMERSLACK */
    { 51373, 0x7fe, 0xd }, /* PR_GET_TIMING */
    { 51387, 0x7fe, 0x19 }, /* PR_GET_TSC */
    { 51398, 0x7fe, 0x5 }, /* PR_GET_UNALIGN */
    { 51413, 0x7fe, 0x21 }, /* PR_MCE_KILL */
    { 51425, 0x7fe, 0x0 }, /* PR_MCE_KILL_CLEAR */
    { 51443, 0x7fe, 0x2 }, /* PR_MCE_KILL_DEFAULT */
    { 51463, 0x7fe, 0x1 }, /* PR_MCE_KILL_EARLY */
    { 51481, 0x7fe, 0x22 }, /* PR_MCE_KILL_GET */
    { 51497, 0x7fe, 0x0 }, /* PR_MCE_KILL_LATE */
    { 51514, 0x7fe, 0x1 }, /* PR_MCE_KILL_SET */
    { 51530, 0x7fe, 0x2 }, /* PR_MDWE_NO_INHERIT */
    { 51549, 0x7fe, 0x1 }, /* PR_MDWE_REFUSE_EXEC_GAIN */
    { 51574, 0x7fe, 0x2c }, /* PR_MPX_DISABLE_MANAGEMENT */
    { 51600, 0x7fe, 0x2b }, /* PR_MPX_ENABLE_MANAGEMENT */
    { 51625, 0x7fe, 0x7fff8 }, /* PR_MTE_TAG_MASK */
    { 51641, 0x7fe, 0x3 }, /* PR_MTE_TAG_SHIFT */
    { 51658, 0x7fe, 0x4 }, /* PR_MTE_TCF_ASYNC */
    { 51675, 0x7fe, 0x6 }, /* PR_MTE_TCF_MASK */
    { 51691, 0x7fe, 0x0 }, /* PR_MTE_TCF_NONE */
    { 51707, 0x7fe, 0x1 }, /* PR_MTE_TCF_SHIFT */
    { 51724, 0x7fe, 0x2 }, /* PR_MTE_TCF_SYNC */
    { 51740, 0x7fe, 0x4 }, /* PR_PAC_APDAKEY */
    { 51755, 0x7fe, 0x8 }, /* PR_PAC_APDBKEY */
    { 51770, 0x7fe, 0x10 }, /* PR_PAC_APGAKEY */
    { 51785, 0x7fe, 0x1 }, /* PR_PAC_APIAKEY */
    { 51800, 0x7fe, 0x2 }, /* PR_PAC_APIBKEY */
    { 51815, 0x7fe, 0x3d }, /* PR_PAC_GET_ENABLED_KEYS */
    { 51839, 0x7fe, 0x36 }, /* PR_PAC_RESET_KEYS */
    { 51857, 0x7fe, 0x3c }, /* PR_PAC_SET_ENABLED_KEYS */
    { 51881, 0x7fe, 0x4 }, /* PR_PPC_DEXCR_CTRL_CLEAR */
    { 51905, 0x7fe, 0x10 }, /* PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC */
    { 51936, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_CTRL_EDITABLE */
    { 51963, 0x7fe, 0x1f }, /* PR_PPC_DEXCR_CTRL_MASK */
    { 51986, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_CTRL_SET */
    { 52008, 0x7fe, 0x8 }, /* PR_PPC_DEXCR_CTRL_SET_ONEXEC */
    { 52037, 0x7fe, 0x1 }, /* PR_PPC_DEXCR_IBRTPD */
    { 52057, 0x7fe, 0x3 }, /* PR_PPC_DEXCR_NPHIE */
    { 52076, 0x7fe, 0x0 }, /* PR_PPC_DEXCR_SBHE */
    { 52094, 0x7fe, 0x2 }, /* PR_PPC_DEXCR_SRAPD */
    { 52113, 0x7fe, 0x48 }, /* PR_PPC_GET_DEXCR */
    { 52130, 0x7fe, 0x49 }, /* PR_PPC_SET_DEXCR */
    { 52147, 0x7fe, 0x1 }, /* PR_RISCV_CTX_SW_FENCEI_OFF */
    { 52174, 0x7fe, 0x0 }, /* PR_RISCV_CTX_SW_FENCEI_ON */
    { 52200, 0x7fe, 0x0 }, /* PR_RISCV_SCOPE_PER_PROCESS */
    { 52227, 0x7fe, 0x1 }, /* PR_RISCV_SCOPE_PER_THREAD */
    { 52253, 0x7fe, 0x47 }, /* PR_RISCV_SET_ICACHE_FLUSH_CTX */
    { 52283, 0x7fe, 0x46 }, /* PR_RISCV_V_GET_CONTROL */
    { 52306, 0x7fe, 0x45 }, /* PR_RISCV_V_SET_CONTROL */
    { 52329, 0x7fe, 0x3 }, /* PR_RISCV_V_VSTATE_CTRL_CUR_MASK */
    { 52361, 0x7fe, 0x0 }, /* PR_RISCV_V_VSTATE_CTRL_DEFAULT */
    { 52392, 0x7fe, 0x10 }, /* PR_RISCV_V_VSTATE_CTRL_INHERIT */
    { 52423, 0x7fe, 0x1f }, /* PR_RISCV_V_VSTATE_CTRL_MASK */
    { 52451, 0x7fe, 0xc }, /* PR_RISCV_V_VSTATE_CTRL_NEXT_MASK */
    { 52484, 0x7fe, 0x1 }, /* PR_RISCV_V_VSTATE_CTRL_OFF */
    { 52511, 0x7fe, 0x2 }, /* PR_RISCV_V_VSTATE_CTRL_ON */
    { 52537, 0x7fe, 0x3e }, /* PR_SCHED_CORE */
    { 52551, 0x7fe, 0x1 }, /* PR_SCHED_CORE_CREATE */
    { 52572, 0x7fe, 0x0 }, /* PR_SCHED_CORE_GET */
    { 52590, 0x7fe, 0x4 }, /* PR_SCHED_CORE_MAX */
    { 52608, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SCOPE_PROCESS_GROUP */
    { 52642, 0x7fe, 0x0 }, /* PR_SCHED_CORE_SCOPE_THREAD */
    { 52669, 0x7fe, 0x1 }, /* PR_SCHED_CORE_SCOPE_THREAD_GROUP */
    { 52702, 0x7fe, 0x3 }, /* PR_SCHED_CORE_SHARE_FROM */
    { 52727, 0x7fe, 0x2 }, /* PR_SCHED_CORE_SHARE_TO */
    { 52750, 0x7fe, 0x24 }, /* PR_SET_CHILD_SUBREAPER */
    { 52773, 0x7fe, 0x4 }, /* PR_SET_DUMPABLE */
    { 52789, 0x7fe, 0x14 }, /* PR_SET_ENDIAN */
    { 52803, 0x7fe, 0xa }, /* PR_SET_FPEMU */
    { 52816, 0x7fe, 0xc }, /* PR_SET_FPEXC */
    { 52829, 0x7fe, 0x2d }, /* PR_SET_FP_MODE */
    { 52844, 0x7fe, 0x39 }, /* PR_SET_IO_FLUSHER */
    { 52862, 0x7fe, 0x8 }, /* PR_SET_KEEPCAPS */
    { 52878, 0x7fe, 0x41 }, /* PR_SET_MDWE */
    { 52890, 0x7fe, 0x43 }, /* PR_SET_MEMORY_MERGE */
    { 52910, 0x7fe, 0x23 }, /* PR_SET_MM */
    { 52920, 0x7fe, 0x9 }, /* PR_SET_MM_ARG_END */
    { 52938, 0x7fe, 0x8 }, /* PR_SET_MM_ARG_START */
    { 52958, 0x7fe, 0xc }, /* PR_SET_MM_AUXV */
    { 52973, 0x7fe, 0x7 }, /* PR_SET_MM_BRK */
    { 52987, 0x7fe, 0x2 }, /* PR_SET_MM_END_CODE */
    { 53006, 0x7fe, 0x4 }, /* PR_SET_MM_END_DATA */
    { 53025, 0x7fe, 0xb }, /* PR_SET_MM_ENV_END */
    { 53043, 0x7fe, 0xa }, /* PR_SET_MM_ENV_START */
    { 53063, 0x7fe, 0xd }, /* PR_SET_MM_EXE_FILE */
    { 53082, 0x7fe, 0xe }, /* PR_SET_MM_MAP */
    { 53096, 0x7fe, 0xf }, /* PR_SET_MM_MAP_SIZE */
    { 53115, 0x7fe, 0x6 }, /* PR_SET_MM_START_BRK */
    { 53135, 0x7fe, 0x1 }, /* PR_SET_MM_START_CODE */
    { 53156, 0x7fe, 0x3 }, /* PR_SET_MM_START_DATA */
    { 53177, 0x7fe, 0x5 }, /* PR_SET_MM_START_STACK */
    { 53199, 0x7fe, 0xf }, /* PR_SET_NAME */
    { 53211, 0x7fe, 0x26 }, /* PR_SET_NO_NEW_PRIVS */
    { 53231, 0x7fe, 0x1 }, /* PR_SET_PDEATHSIG */
    { 53248, 0x7fe, 0x59616d61 }, /* PR_SET_PTRACER */
    { 53263, 0x7ea, 0xffffffffffffffff }, /* PR_SET_PTRACER_ANY */
    { 53263, 0x014, 0xffffffff }, /* PR_SET_PTRACER_ANY */
    { 53282, 0x7fe, 0x16 }, /* PR_SET_SECCOMP */
    { 53297, 0x7fe, 0x1c }, /* PR_SET_SECUREBITS */
    { 53315, 0x7fe, 0x35 }, /* PR_SET_SPECULATION_CTRL */
    { 53339, 0x7fe, 0x3b }, /* PR_SET_SYSCALL_USER_DISPATCH */
    { 53368, 0x7fe, 0x37 }, /* PR_SET_TAGGED_ADDR_CTRL */
    { 53392, 0x7fe, 0x29 }, /* PR_SET_THP_DISABLE */
    { 53411, 0x7fe, 0x1d }, /* PR_SET_TIMERSLACK */
    { 53429, 0x7fe, 0xe }, /* PR_SET_TIMING */
    { 53443, 0x7fe, 0x1a }, /* PR_SET_TSC */
    { 53454, 0x7fe, 0x6 }, /* PR_SET_UNALIGN */
    { 53469, 0x7fe, 0x53564d41 }, /* PR_SET_VMA */
    { 53480, 0x7fe, 0x0 }, /* PR_SET_VMA_ANON_NAME */
    { 53501, 0x7fe, 0x40 }, /* PR_SME_GET_VL */
    { 53515, 0x7fe, 0x3f }, /* PR_SME_SET_VL */
    { 53529, 0x7fe, 0x40000 }, /* PR_SME_SET_VL_ONEXEC */
    { 53550, 0x7fe, 0x20000 }, /* PR_SME_VL_INHERIT */
    { 53568, 0x7fe, 0xffff }, /* PR_SME_VL_LEN_MASK */
    { 53587, 0x7fe, 0x4 }, /* PR_SPEC_DISABLE */
    { 53603, 0x7fe, 0x10 }, /* PR_SPEC_DISABLE_NOEXEC */
    { 53626, 0x7fe, 0x2 }, /* PR_SPEC_ENABLE */
    { 53641, 0x7fe, 0x8 }, /* PR_SPEC_FORCE_DISABLE */
    { 53663, 0x7fe, 0x1 }, /* PR_SPEC_INDIRECT_BRANCH */
    { 53687, 0x7fe, 0x2 }, /* PR_SPEC_L1D_FLUSH */
    { 53705, 0x7fe, 0x0 }, /* PR_SPEC_NOT_AFFECTED */
    { 53726, 0x7fe, 0x1 }, /* PR_SPEC_PRCTL */
    { 53740, 0x7fe, 0x0 }, /* PR_SPEC_STORE_BYPASS */
    { 53761, 0x7fe, 0x2 }, /* PR_STS_IOERR */
    { 53774, 0x7fe, 0x10000 }, /* PR_STS_PATH_FAILED */
    { 53793, 0x7fe, 0xf0000 }, /* PR_STS_PATH_FAST_FAILED */
    { 53817, 0x7fe, 0x18 }, /* PR_STS_RESERVATION_CONFLICT */
    { 53845, 0x7fe, 0xe0000 }, /* PR_STS_RETRY_PATH_FAILURE */
    { 53871, 0x7fe, 0x0 }, /* PR_STS_SUCCESS */
    { 53886, 0x7fe, 0x33 }, /* PR_SVE_GET_VL */
    { 53900, 0x7fe, 0x32 }, /* PR_SVE_SET_VL */
    { 53914, 0x7fe, 0x40000 }, /* PR_SVE_SET_VL_ONEXEC */
    { 53935, 0x7fe, 0x20000 }, /* PR_SVE_VL_INHERIT */
    { 53953, 0x7fe, 0xffff }, /* PR_SVE_VL_LEN_MASK */
    { 53972, 0x7fe, 0x0 }, /* PR_SYS_DISPATCH_OFF */
    { 53992, 0x7fe, 0x1 }, /* PR_SYS_DISPATCH_ON */
    { 54011, 0x7fe, 0x1 }, /* PR_TAGGED_ADDR_ENABLE */
    { 54033, 0x7fe, 0x1f }, /* PR_TASK_PERF_EVENTS_DISABLE */
    { 54061, 0x7fe, 0x20 }, /* PR_TASK_PERF_EVENTS_ENABLE */
    { 54088, 0x7fe, 0x0 }, /* PR_TIMING_STATISTICAL */
    { 54110, 0x7fe, 0x1 }, /* PR_TIMING_TIMESTAMP */
    { 54130, 0x7fe, 0x1 }, /* PR_TSC_ENABLE */
    { 54144, 0x7fe, 0x2 }, /* PR_TSC_SIGSEGV */
    { 54159, 0x7fe, 0x1 }, /* PR_UNALIGN_NOPRINT */
    { 54178, 0x7fe, 0x2 }, /* PR_UNALIGN_SIGBUS */
    { 54196, 0x7fe, 0x1 }, /* PR_WRITE_EXCLUSIVE */
    { 54215, 0x7fe, 0x5 }, /* PR_WRITE_EXCLUSIVE_ALL_REGS */
    { 54243, 0x7fe, 0x3 }, /* PR_WRITE_EXCLUSIVE_REG_ONLY */
    { 54271, 0x7fe, 0x3d }, /* PTP_CLK_MAGIC */
    { 54285, 0x47e, 0x80503d01 }, /* PTP_CLOCK_GETCAPS */
    { 54285, 0x380, 0x40503d01 }, /* PTP_CLOCK_GETCAPS */
    { 54303, 0x47e, 0x80503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 54303, 0x380, 0x40503d0a }, /* PTP_CLOCK_GETCAPS2 */
    { 54322, 0x7fe, 0x1 }, /* PTP_ENABLE_FEATURE */
    { 54341, 0x47e, 0x40043d04 }, /* PTP_ENABLE_PPS */
    { 54341, 0x380, 0x80043d04 }, /* PTP_ENABLE_PPS */
    { 54356, 0x47e, 0x40043d0d }, /* PTP_ENABLE_PPS2 */
    { 54356, 0x380, 0x80043d0d }, /* PTP_ENABLE_PPS2 */
    { 54372, 0x7fe, 0x6 }, /* PTP_EXTTS_EDGES */
    { 54388, 0x7fe, 0x1 }, /* PTP_EXTTS_EVENT_VALID */
    { 54410, 0x47e, 0x40103d02 }, /* PTP_EXTTS_REQUEST */
    { 54410, 0x380, 0x80103d02 }, /* PTP_EXTTS_REQUEST */
    { 54428, 0x47e, 0x40103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 54428, 0x380, 0x80103d0b }, /* PTP_EXTTS_REQUEST2 */
    { 54447, 0x7fe, 0x7 }, /* PTP_EXTTS_V1_VALID_FLAGS */
    { 54472, 0x7fe, 0x1f }, /* PTP_EXTTS_VALID_FLAGS */
    { 54494, 0x7fe, 0x10 }, /* PTP_EXT_OFFSET */
    { 54509, 0x7fe, 0x4 }, /* PTP_FALLING_EDGE */
    { 54526, 0x47e, 0x3d13 }, /* PTP_MASK_CLEAR_ALL */
    { 54526, 0x380, 0x20003d13 }, /* PTP_MASK_CLEAR_ALL */
    { 54545, 0x47e, 0x40043d14 }, /* PTP_MASK_EN_SINGLE */
    { 54545, 0x380, 0x80043d14 }, /* PTP_MASK_EN_SINGLE */
    { 54564, 0x7fe, 0x19 }, /* PTP_MAX_SAMPLES */
    { 54580, 0x7fe, 0x2 }, /* PTP_PEROUT_DUTY_CYCLE */
    { 54602, 0x7fe, 0x1 }, /* PTP_PEROUT_ONE_SHOT */
    { 54622, 0x7fe, 0x4 }, /* PTP_PEROUT_PHASE */
    { 54639, 0x47e, 0x40383d03 }, /* PTP_PEROUT_REQUEST */
    { 54639, 0x380, 0x80383d03 }, /* PTP_PEROUT_REQUEST */
    { 54658, 0x47e, 0x40383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 54658, 0x380, 0x80383d0c }, /* PTP_PEROUT_REQUEST2 */
    { 54678, 0x7fe, 0x0 }, /* PTP_PEROUT_V1_VALID_FLAGS */
    { 54704, 0x7fe, 0x7 }, /* PTP_PEROUT_VALID_FLAGS */
    { 54727, 0x7fe, 0x1 }, /* PTP_PF_EXTTS */
    { 54740, 0x7fe, 0x0 }, /* PTP_PF_NONE */
    { 54752, 0x7fe, 0x2 }, /* PTP_PF_PEROUT */
    { 54766, 0x7fe, 0x3 }, /* PTP_PF_PHYSYNC */
    { 54781, 0x7fe, 0xc0603d06 }, /* PTP_PIN_GETFUNC */
    { 54797, 0x7fe, 0xc0603d0f }, /* PTP_PIN_GETFUNC2 */
    { 54814, 0x47e, 0x40603d07 }, /* PTP_PIN_SETFUNC */
    { 54814, 0x380, 0x80603d07 }, /* PTP_PIN_SETFUNC */
    { 54830, 0x47e, 0x40603d10 }, /* PTP_PIN_SETFUNC2 */
    { 54830, 0x380, 0x80603d10 }, /* PTP_PIN_SETFUNC2 */
    { 54847, 0x7fe, 0x2 }, /* PTP_RISING_EDGE */
    { 54863, 0x7fe, 0x8 }, /* PTP_STRICT_FLAGS */
    { 54880, 0x47e, 0x43403d05 }, /* PTP_SYS_OFFSET */
    { 54880, 0x380, 0x83403d05 }, /* PTP_SYS_OFFSET */
    { 54895, 0x47e, 0x43403d0e }, /* PTP_SYS_OFFSET2 */
    { 54895, 0x380, 0x83403d0e }, /* PTP_SYS_OFFSET2 */
    { 54911, 0x7fe, 0xc4c03d09 }, /* PTP_SYS_OFFSET_EXTENDED */
    { 54935, 0x7fe, 0xc4c03d12 }, /* PTP_SYS_OFFSET_EXTENDED2 */
    { 54960, 0x7fe, 0xc0403d08 }, /* PTP_SYS_OFFSET_PRECISE */
    { 54983, 0x7fe, 0xc0403d11 }, /* PTP_SYS_OFFSET_PRECISE2 */
    { 55007, 0x002, 0x1e }, /* PTRACE_ARCH_PRCTL */
    { 55025, 0x7fe, 0x10 }, /* PTRACE_ATTACH */
    { 55039, 0x7fe, 0x7 }, /* PTRACE_CONT */
    { 55051, 0x7fe, 0x11 }, /* PTRACE_DETACH */
    { 55065, 0x040, 0x5010 }, /* PTRACE_DISABLE_TE */
    { 55083, 0x040, 0x5009 }, /* PTRACE_ENABLE_TE */
    { 55100, 0x7fe, 0x1 }, /* PTRACE_EVENTMSG_SYSCALL_ENTRY */
    { 55130, 0x7fe, 0x2 }, /* PTRACE_EVENTMSG_SYSCALL_EXIT */
    { 55159, 0x7fe, 0x3 }, /* PTRACE_EVENT_CLONE */
    { 55178, 0x7fe, 0x4 }, /* PTRACE_EVENT_EXEC */
    { 55196, 0x7fe, 0x6 }, /* PTRACE_EVENT_EXIT */
    { 55214, 0x7fe, 0x1 }, /* PTRACE_EVENT_FORK */
    { 55232, 0x7fe, 0x7 }, /* PTRACE_EVENT_SECCOMP */
    { 55253, 0x7fe, 0x80 }, /* PTRACE_EVENT_STOP */
    { 55271, 0x7fe, 0x2 }, /* PTRACE_EVENT_VFORK */
    { 55290, 0x7fe, 0x5 }, /* PTRACE_EVENT_VFORK_DONE */
    { 55314, 0x010, 0x19 }, /* PTRACE_GETCRUNCHREGS */
    { 55335, 0x7fe, 0x4201 }, /* PTRACE_GETEVENTMSG */
    { 55354, 0x180, 0x14 }, /* PTRACE_GETEVRREGS */
    { 55372, 0x010, 0x1f }, /* PTRACE_GETFDPIC */
    { 55372, 0x020, 0x21 }, /* PTRACE_GETFDPIC */
    { 55388, 0x030, 0x0 }, /* PTRACE_GETFDPIC_EXEC */
    { 55409, 0x030, 0x1 }, /* PTRACE_GETFDPIC_INTERP */
    { 55432, 0x396, 0xe }, /* PTRACE_GETFPREGS */
    { 55449, 0x006, 0x12 }, /* PTRACE_GETFPXREGS */
    { 55467, 0x010, 0x1d }, /* PTRACE_GETHBPREGS */
    { 55485, 0x396, 0xc }, /* PTRACE_GETREGS */
    { 55500, 0x180, 0x16 }, /* PTRACE_GETREGS64 */
    { 55517, 0x7fe, 0x4204 }, /* PTRACE_GETREGSET */
    { 55534, 0x7fe, 0x4202 }, /* PTRACE_GETSIGINFO */
    { 55552, 0x7fe, 0x420a }, /* PTRACE_GETSIGMASK */
    { 55570, 0x010, 0x1b }, /* PTRACE_GETVFPREGS */
    { 55588, 0x180, 0x12 }, /* PTRACE_GETVRREGS */
    { 55605, 0x180, 0x1b }, /* PTRACE_GETVSRREGS */
    { 55623, 0x010, 0x12 }, /* PTRACE_GETWMMXREGS */
    { 55642, 0x180, 0x19 }, /* PTRACE_GET_DEBUGREG */
    { 55662, 0x040, 0x5006 }, /* PTRACE_GET_LAST_BREAK */
    { 55684, 0x7fe, 0x420f }, /* PTRACE_GET_RSEQ_CONFIGURATION */
    { 55714, 0x7fe, 0x420e }, /* PTRACE_GET_SYSCALL_INFO */
    { 55738, 0x7fe, 0x4211 }, /* PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG */
    { 55778, 0x206, 0x19 }, /* PTRACE_GET_THREAD_AREA */
    { 55778, 0x010, 0x16 }, /* PTRACE_GET_THREAD_AREA */
    { 55801, 0x200, 0xc4 }, /* PTRACE_GET_THREAD_AREA_3264 */
    { 55829, 0x200, 0xd0 }, /* PTRACE_GET_WATCH_REGS */
    { 55851, 0x7fe, 0x4207 }, /* PTRACE_INTERRUPT */
    { 55868, 0x7fe, 0x8 }, /* PTRACE_KILL */
    { 55880, 0x7fe, 0x4208 }, /* PTRACE_LISTEN */
    { 55894, 0x256, 0x15 }, /* PTRACE_OLDSETOPTIONS */
    { 55915, 0x7fe, 0x100000 }, /* PTRACE_O_EXITKILL */
    { 55933, 0x7fe, 0x3000ff }, /* PTRACE_O_MASK */
    { 55947, 0x7fe, 0x200000 }, /* PTRACE_O_SUSPEND_SECCOMP */
    { 55972, 0x7fe, 0x8 }, /* PTRACE_O_TRACECLONE */
    { 55992, 0x7fe, 0x10 }, /* PTRACE_O_TRACEEXEC */
    { 56011, 0x7fe, 0x40 }, /* PTRACE_O_TRACEEXIT */
    { 56030, 0x7fe, 0x2 }, /* PTRACE_O_TRACEFORK */
    { 56049, 0x7fe, 0x80 }, /* PTRACE_O_TRACESECCOMP */
    { 56071, 0x7fe, 0x1 }, /* PTRACE_O_TRACESYSGOOD */
    { 56093, 0x7fe, 0x4 }, /* PTRACE_O_TRACEVFORK */
    { 56113, 0x7fe, 0x20 }, /* PTRACE_O_TRACEVFORKDONE */
    { 56137, 0x7fe, 0x2 }, /* PTRACE_PEEKDATA */
    { 56153, 0x200, 0xc1 }, /* PTRACE_PEEKDATA_3264 */
    { 56174, 0x040, 0x5003 }, /* PTRACE_PEEKDATA_AREA */
    { 56195, 0x008, 0x21 }, /* PTRACE_PEEKMTETAGS */
    { 56214, 0x7fe, 0x4209 }, /* PTRACE_PEEKSIGINFO */
    { 56233, 0x7fe, 0x1 }, /* PTRACE_PEEKSIGINFO_SHARED */
    { 56259, 0x7fe, 0x1 }, /* PTRACE_PEEKTEXT */
    { 56275, 0x200, 0xc0 }, /* PTRACE_PEEKTEXT_3264 */
    { 56296, 0x040, 0x5002 }, /* PTRACE_PEEKTEXT_AREA */
    { 56317, 0x7fe, 0x3 }, /* PTRACE_PEEKUSR */
    { 56332, 0x040, 0x5000 }, /* PTRACE_PEEKUSR_AREA */
    { 56352, 0x040, 0x5007 }, /* PTRACE_PEEK_SYSTEM_CALL */
    { 56376, 0x7fe, 0x5 }, /* PTRACE_POKEDATA */
    { 56392, 0x200, 0xc3 }, /* PTRACE_POKEDATA_3264 */
    { 56413, 0x040, 0x5005 }, /* PTRACE_POKEDATA_AREA */
    { 56434, 0x008, 0x22 }, /* PTRACE_POKEMTETAGS */
    { 56453, 0x7fe, 0x4 }, /* PTRACE_POKETEXT */
    { 56469, 0x200, 0xc2 }, /* PTRACE_POKETEXT_3264 */
    { 56490, 0x040, 0x5004 }, /* PTRACE_POKETEXT_AREA */
    { 56511, 0x7fe, 0x6 }, /* PTRACE_POKEUSR */
    { 56526, 0x040, 0x5001 }, /* PTRACE_POKEUSR_AREA */
    { 56546, 0x040, 0x5008 }, /* PTRACE_POKE_SYSTEM_CALL */
    { 56570, 0x040, 0x15 }, /* PTRACE_PROT */
    { 56582, 0x7fe, 0x420c }, /* PTRACE_SECCOMP_GET_FILTER */
    { 56608, 0x7fe, 0x420d }, /* PTRACE_SECCOMP_GET_METADATA */
    { 56636, 0x7fe, 0x4206 }, /* PTRACE_SEIZE */
    { 56649, 0x010, 0x1a }, /* PTRACE_SETCRUNCHREGS */
    { 56670, 0x180, 0x15 }, /* PTRACE_SETEVRREGS */
    { 56688, 0x396, 0xf }, /* PTRACE_SETFPREGS */
    { 56705, 0x006, 0x13 }, /* PTRACE_SETFPXREGS */
    { 56723, 0x010, 0x1e }, /* PTRACE_SETHBPREGS */
    { 56741, 0x7fe, 0x4200 }, /* PTRACE_SETOPTIONS */
    { 56759, 0x396, 0xd }, /* PTRACE_SETREGS */
    { 56774, 0x180, 0x17 }, /* PTRACE_SETREGS64 */
    { 56791, 0x7fe, 0x4205 }, /* PTRACE_SETREGSET */
    { 56808, 0x7fe, 0x4203 }, /* PTRACE_SETSIGINFO */
    { 56826, 0x7fe, 0x420b }, /* PTRACE_SETSIGMASK */
    { 56844, 0x010, 0x1c }, /* PTRACE_SETVFPREGS */
    { 56862, 0x180, 0x13 }, /* PTRACE_SETVRREGS */
    { 56879, 0x180, 0x1c }, /* PTRACE_SETVSRREGS */
    { 56897, 0x010, 0x13 }, /* PTRACE_SETWMMXREGS */
    { 56916, 0x180, 0x1a }, /* PTRACE_SET_DEBUGREG */
    { 56936, 0x010, 0x17 }, /* PTRACE_SET_SYSCALL */
    { 56955, 0x7fe, 0x4210 }, /* PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG */
    { 56995, 0x206, 0x1a }, /* PTRACE_SET_THREAD_AREA */
    { 57018, 0x200, 0xd1 }, /* PTRACE_SET_WATCH_REGS */
    { 57040, 0x006, 0x21 }, /* PTRACE_SINGLEBLOCK */
    { 57040, 0x040, 0xc }, /* PTRACE_SINGLEBLOCK */
    { 57040, 0x180, 0x100 }, /* PTRACE_SINGLEBLOCK */
    { 57059, 0x7fe, 0x9 }, /* PTRACE_SINGLESTEP */
    { 57077, 0x7fe, 0x18 }, /* PTRACE_SYSCALL */
    { 57092, 0x7fe, 0x1 }, /* PTRACE_SYSCALL_INFO_ENTRY */
    { 57118, 0x7fe, 0x2 }, /* PTRACE_SYSCALL_INFO_EXIT */
    { 57143, 0x7fe, 0x0 }, /* PTRACE_SYSCALL_INFO_NONE */
    { 57168, 0x7fe, 0x3 }, /* PTRACE_SYSCALL_INFO_SECCOMP */
    { 57196, 0x44e, 0x1f }, /* PTRACE_SYSEMU */
    { 57196, 0x180, 0x1d }, /* PTRACE_SYSEMU */
    { 57210, 0x44e, 0x20 }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 57210, 0x180, 0x1e }, /* PTRACE_SYSEMU_SINGLESTEP */
    { 57235, 0x040, 0x5011 }, /* PTRACE_TE_ABORT_RAND */
    { 57256, 0x7fe, 0x0 }, /* PTRACE_TRACEME */
    { 57271, 0x7fe, 0x0 }, /* P_ALL */
    { 57277, 0x7fe, 0x2 }, /* P_PGID */
    { 57284, 0x7fe, 0x1 }, /* P_PID */
    { 57290, 0x7fe, 0x3 }, /* P_PIDFD */
    { 57298, 0x7fe, 0x800004 }, /* Q_GETFMT */
    { 57307, 0x7fe, 0x800005 }, /* Q_GETINFO */
    { 57317, 0x7fe, 0x800009 }, /* Q_GETNEXTQUOTA */
    { 57332, 0x7fe, 0x800007 }, /* Q_GETQUOTA */
    { 57343, 0x7fe, 0x800003 }, /* Q_QUOTAOFF */
    { 57354, 0x7fe, 0x800002 }, /* Q_QUOTAON */
    { 57364, 0x7fe, 0x800006 }, /* Q_SETINFO */
    { 57374, 0x7fe, 0x800008 }, /* Q_SETQUOTA */
    { 57385, 0x7fe, 0x800001 }, /* Q_SYNC */
    { 57392, 0x7fe, 0x2 }, /* RENAME_EXCHANGE */
    { 57408, 0x7fe, 0x1 }, /* RENAME_NOREPLACE */
    { 57425, 0x7fe, 0x4 }, /* RENAME_WHITEOUT */
    { 57441, 0x7fe, 0x8 }, /* RESOLVE_BENEATH */
    { 57457, 0x7fe, 0x20 }, /* RESOLVE_CACHED */
    { 57472, 0x7fe, 0x10 }, /* RESOLVE_IN_ROOT */
    { 57488, 0x7fe, 0x2 }, /* RESOLVE_NO_MAGICLINKS */
    { 57510, 0x7fe, 0x4 }, /* RESOLVE_NO_SYMLINKS */
    { 57530, 0x7fe, 0x1 }, /* RESOLVE_NO_XDEV */
    { 57546, 0x5fe, 0x9 }, /* RLIMIT_AS */
    { 57546, 0x200, 0x6 }, /* RLIMIT_AS */
    { 57556, 0x7fe, 0x4 }, /* RLIMIT_CORE */
    { 57568, 0x7fe, 0x0 }, /* RLIMIT_CPU */
    { 57579, 0x7fe, 0x2 }, /* RLIMIT_DATA */
    { 57591, 0x7fe, 0x1 }, /* RLIMIT_FSIZE */
    { 57604, 0x7fe, 0xa }, /* RLIMIT_LOCKS */
    { 57617, 0x5fe, 0x8 }, /* RLIMIT_MEMLOCK */
    { 57617, 0x200, 0x9 }, /* RLIMIT_MEMLOCK */
    { 57632, 0x7fe, 0xc }, /* RLIMIT_MSGQUEUE */
    { 57648, 0x7fe, 0xd }, /* RLIMIT_NICE */
    { 57660, 0x5fe, 0x7 }, /* RLIMIT_NOFILE */
    { 57660, 0x200, 0x5 }, /* RLIMIT_NOFILE */
    { 57674, 0x5fe, 0x6 }, /* RLIMIT_NPROC */
    { 57674, 0x200, 0x8 }, /* RLIMIT_NPROC */
    { 57687, 0x5fe, 0x5 }, /* RLIMIT_RSS */
    { 57687, 0x200, 0x7 }, /* RLIMIT_RSS */
    { 57698, 0x7fe, 0xe }, /* RLIMIT_RTPRIO */
    { 57712, 0x7fe, 0xf }, /* RLIMIT_RTTIME */
    { 57726, 0x7fe, 0xb }, /* RLIMIT_SIGPENDING */
    { 57744, 0x7fe, 0x3 }, /* RLIMIT_STACK */
    { 57757, 0x7ea, 0xffffffffffffffff }, /* RLIM_INFINITY */
    { 57757, 0x014, 0xffffffff }, /* RLIM_INFINITY */
    { 57771, 0x7fe, 0x10 }, /* RLIM_NLIMITS */
    { 57784, 0x7fe, 0x1 }, /* RSEQ_FLAG_UNREGISTER */
    { 57805, 0x7fe, 0x20 }, /* RTC_AF */
    { 57812, 0x47e, 0x7002 }, /* RTC_AIE_OFF */
    { 57812, 0x380, 0x20007002 }, /* RTC_AIE_OFF */
    { 57824, 0x47e, 0x7001 }, /* RTC_AIE_ON */
    { 57824, 0x380, 0x20007001 }, /* RTC_AIE_ON */
    { 57835, 0x47e, 0x80247008 }, /* RTC_ALM_READ */
    { 57835, 0x380, 0x40247008 }, /* RTC_ALM_READ */
    { 57848, 0x47e, 0x40247007 }, /* RTC_ALM_SET */
    { 57848, 0x380, 0x80247007 }, /* RTC_ALM_SET */
    { 57860, 0x7fe, 0x1 }, /* RTC_BSM_DIRECT */
    { 57875, 0x7fe, 0x0 }, /* RTC_BSM_DISABLED */
    { 57892, 0x7fe, 0x2 }, /* RTC_BSM_LEVEL */
    { 57906, 0x7fe, 0x3 }, /* RTC_BSM_STANDBY */
    { 57922, 0x46a, 0x8008700d }, /* RTC_EPOCH_READ */
    { 57922, 0x014, 0x8004700d }, /* RTC_EPOCH_READ */
    { 57922, 0x380, 0x4008700d }, /* RTC_EPOCH_READ */
    { 57937, 0x46a, 0x4008700e }, /* RTC_EPOCH_SET */
    { 57937, 0x014, 0x4004700e }, /* RTC_EPOCH_SET */
    { 57937, 0x380, 0x8008700e }, /* RTC_EPOCH_SET */
    { 57951, 0x7fe, 0x0 }, /* RTC_FEATURE_ALARM */
    { 57969, 0x7fe, 0x3 }, /* RTC_FEATURE_ALARM_RES_2S */
    { 57994, 0x7fe, 0x1 }, /* RTC_FEATURE_ALARM_RES_MINUTE */
    { 58023, 0x7fe, 0x7 }, /* RTC_FEATURE_ALARM_WAKEUP_ONLY */
    { 58053, 0x7fe, 0x6 }, /* RTC_FEATURE_BACKUP_SWITCH_MODE */
    { 58084, 0x7fe, 0x8 }, /* RTC_FEATURE_CNT */
    { 58100, 0x7fe, 0x5 }, /* RTC_FEATURE_CORRECTION */
    { 58123, 0x7fe, 0x2 }, /* RTC_FEATURE_NEED_WEEK_DAY */
    { 58149, 0x7fe, 0x4 }, /* RTC_FEATURE_UPDATE_INTERRUPT */
    { 58178, 0x7fe, 0x80 }, /* RTC_IRQF */
    { 58187, 0x46a, 0x8008700b }, /* RTC_IRQP_READ */
    { 58187, 0x014, 0x8004700b }, /* RTC_IRQP_READ */
    { 58187, 0x380, 0x4008700b }, /* RTC_IRQP_READ */
    { 58201, 0x46a, 0x4008700c }, /* RTC_IRQP_SET */
    { 58201, 0x014, 0x4004700c }, /* RTC_IRQP_SET */
    { 58201, 0x380, 0x8008700c }, /* RTC_IRQP_SET */
    { 58214, 0x7fe, 0x2000 }, /* RTC_MAX_FREQ */
    { 58227, 0x7fe, 0x2 }, /* RTC_PARAM_BACKUP_SWITCH_MODE */
    { 58256, 0x7fe, 0x1 }, /* RTC_PARAM_CORRECTION */
    { 58277, 0x7fe, 0x0 }, /* RTC_PARAM_FEATURES */
    { 58296, 0x47e, 0x40187013 }, /* RTC_PARAM_GET */
    { 58296, 0x380, 0x80187013 }, /* RTC_PARAM_GET */
    { 58310, 0x47e, 0x40187014 }, /* RTC_PARAM_SET */
    { 58310, 0x380, 0x80187014 }, /* RTC_PARAM_SET */
    { 58324, 0x7fe, 0x40 }, /* RTC_PF */
    { 58331, 0x47e, 0x7006 }, /* RTC_PIE_OFF */
    { 58331, 0x380, 0x20007006 }, /* RTC_PIE_OFF */
    { 58343, 0x47e, 0x7005 }, /* RTC_PIE_ON */
    { 58343, 0x380, 0x20007005 }, /* RTC_PIE_ON */
    { 58354, 0x46a, 0x80207011 }, /* RTC_PLL_GET */
    { 58354, 0x014, 0x801c7011 }, /* RTC_PLL_GET */
    { 58354, 0x380, 0x40207011 }, /* RTC_PLL_GET */
    { 58366, 0x46a, 0x40207012 }, /* RTC_PLL_SET */
    { 58366, 0x014, 0x401c7012 }, /* RTC_PLL_SET */
    { 58366, 0x380, 0x80207012 }, /* RTC_PLL_SET */
    { 58378, 0x47e, 0x80247009 }, /* RTC_RD_TIME */
    { 58378, 0x380, 0x40247009 }, /* RTC_RD_TIME */
    { 58390, 0x47e, 0x4024700a }, /* RTC_SET_TIME */
    { 58390, 0x380, 0x8024700a }, /* RTC_SET_TIME */
    { 58403, 0x7fe, 0x10 }, /* RTC_UF */
    { 58410, 0x47e, 0x7004 }, /* RTC_UIE_OFF */
    { 58410, 0x380, 0x20007004 }, /* RTC_UIE_OFF */
    { 58422, 0x47e, 0x7003 }, /* RTC_UIE_ON */
    { 58422, 0x380, 0x20007003 }, /* RTC_UIE_ON */
    { 58433, 0x7fe, 0x8 }, /* RTC_VL_ACCURACY_LOW */
    { 58453, 0x7fe, 0x4 }, /* RTC_VL_BACKUP_EMPTY */
    { 58473, 0x7fe, 0x2 }, /* RTC_VL_BACKUP_LOW */
    { 58491, 0x7fe, 0x10 }, /* RTC_VL_BACKUP_SWITCH */
    { 58512, 0x47e, 0x7014 }, /* RTC_VL_CLR */
    { 58512, 0x380, 0x20007014 }, /* RTC_VL_CLR */
    { 58523, 0x7fe, 0x1 }, /* RTC_VL_DATA_INVALID */
    { 58543, 0x47e, 0x80047013 }, /* RTC_VL_READ */
    { 58543, 0x380, 0x40047013 }, /* RTC_VL_READ */
    { 58555, 0x47e, 0x7010 }, /* RTC_WIE_OFF */
    { 58555, 0x380, 0x20007010 }, /* RTC_WIE_OFF */
    { 58567, 0x47e, 0x700f }, /* RTC_WIE_ON */
    { 58567, 0x380, 0x2000700f }, /* RTC_WIE_ON */
    { 58578, 0x47e, 0x80287010 }, /* RTC_WKALM_RD */
    { 58578, 0x380, 0x40287010 }, /* RTC_WKALM_RD */
    { 58591, 0x47e, 0x4028700f }, /* RTC_WKALM_SET */
    { 58591, 0x380, 0x8028700f }, /* RTC_WKALM_SET */
    { 58605, 0x7fe, 0xfffffffffffffffe }, /* RUSAGE_BOTH */
    { 58617, 0x7fe, 0xffffffffffffffff }, /* RUSAGE_CHILDREN */
    { 58633, 0x7fe, 0x0 }, /* RUSAGE_SELF */
    { 58645, 0x7fe, 0x1 }, /* RUSAGE_THREAD */
    { 58659, 0x7fe, 0x10 }, /* RWF_APPEND */
    { 58670, 0x7fe, 0x40 }, /* RWF_ATOMIC */
    { 58681, 0x7fe, 0x2 }, /* RWF_DSYNC */
    { 58691, 0x7fe, 0x1 }, /* RWF_HIPRI */
    { 58701, 0x7fe, 0x20 }, /* RWF_NOAPPEND */
    { 58714, 0x7fe, 0x8 }, /* RWF_NOWAIT */
    { 58725, 0x7fe, 0x7f }, /* RWF_SUPPORTED */
    { 58739, 0x7fe, 0x4 }, /* RWF_SYNC */
    { 58748, 0x7fe, 0x0 }, /* RWF_WRITE_LIFE_NOT_SET */
    { 58771, 0x7fe, 0x800 }, /* SA_EXPOSE_TAGBITS */
    { 58789, 0x7fe, 0x1 }, /* SA_NOCLDSTOP */
    { 58802, 0x5fe, 0x2 }, /* SA_NOCLDWAIT */
    { 58802, 0x200, 0x10000 }, /* SA_NOCLDWAIT */
    { 58815, 0x7fe, 0x40000000 }, /* SA_NODEFER */
    { 58826, 0x7fe, 0x40000000 }, /* SA_NOMASK */
    { 58836, 0x7fe, 0x80000000 }, /* SA_ONESHOT */
    { 58847, 0x7fe, 0x8000000 }, /* SA_ONSTACK */
    { 58858, 0x7fe, 0x80000000 }, /* SA_RESETHAND */
    { 58871, 0x7fe, 0x10000000 }, /* SA_RESTART */
    { 58882, 0x1de, 0x4000000 }, /* SA_RESTORER */
    { 58894, 0x5fe, 0x4 }, /* SA_SIGINFO */
    { 58894, 0x200, 0x8 }, /* SA_SIGINFO */
    { 58905, 0x010, 0x2000000 }, /* SA_THIRTYTWO */
    { 58918, 0x7fe, 0x400 }, /* SA_UNSUPPORTED */
    { 58933, 0x7fe, 0x3 }, /* SCHED_BATCH */
    { 58945, 0x7fe, 0x6 }, /* SCHED_DEADLINE */
    { 58960, 0x7fe, 0x7 }, /* SCHED_EXT */
    { 58970, 0x7fe, 0x1 }, /* SCHED_FIFO */
    { 58981, 0x7fe, 0x7f }, /* SCHED_FLAG_ALL */
    { 58996, 0x7fe, 0x4 }, /* SCHED_FLAG_DL_OVERRUN */
    { 59018, 0x7fe, 0x18 }, /* SCHED_FLAG_KEEP_ALL */
    { 59038, 0x7fe, 0x10 }, /* SCHED_FLAG_KEEP_PARAMS */
    { 59061, 0x7fe, 0x8 }, /* SCHED_FLAG_KEEP_POLICY */
    { 59084, 0x7fe, 0x2 }, /* SCHED_FLAG_RECLAIM */
    { 59103, 0x7fe, 0x1 }, /* SCHED_FLAG_RESET_ON_FORK */
    { 59128, 0x7fe, 0x60 }, /* SCHED_FLAG_UTIL_CLAMP */
    { 59150, 0x7fe, 0x40 }, /* SCHED_FLAG_UTIL_CLAMP_MAX */
    { 59176, 0x7fe, 0x20 }, /* SCHED_FLAG_UTIL_CLAMP_MIN */
    { 59202, 0x7fe, 0x5 }, /* SCHED_IDLE */
    { 59213, 0x7fe, 0x0 }, /* SCHED_NORMAL */
    { 59226, 0x7fe, 0x40000000 }, /* SCHED_RESET_ON_FORK */
    { 59246, 0x7fe, 0x2 }, /* SCHED_RR */
    { 59255, 0x7fe, 0x4f }, /* SCM_DEVMEM_DMABUF */
    { 59273, 0x7fe, 0x4e }, /* SCM_DEVMEM_LINEAR */
    { 59291, 0x7fe, 0x1d }, /* SCM_TIMESTAMP */
    { 59305, 0x7fe, 0x25 }, /* SCM_TIMESTAMPING */
    { 59322, 0x7fe, 0x36 }, /* SCM_TIMESTAMPING_OPT_STATS */
    { 59349, 0x7fe, 0x3a }, /* SCM_TIMESTAMPING_PKTINFO */
    { 59374, 0x7fe, 0x23 }, /* SCM_TIMESTAMPNS */
    { 59390, 0x7fe, 0x2 }, /* SCM_TSTAMP_ACK */
    { 59405, 0x7fe, 0x1 }, /* SCM_TSTAMP_SCHED */
    { 59422, 0x7fe, 0x0 }, /* SCM_TSTAMP_SND */
    { 59437, 0x7fe, 0x3d }, /* SCM_TXTIME */
    { 59448, 0x7fe, 0x29 }, /* SCM_WIFI_STATUS */
    { 59464, 0x7fe, 0x3 }, /* SCSI_IOCTL_BENCHMARK_COMMAND */
    { 59493, 0x7fe, 0x5380 }, /* SCSI_IOCTL_DOORLOCK */
    { 59513, 0x7fe, 0x5381 }, /* SCSI_IOCTL_DOORUNLOCK */
    { 59535, 0x7fe, 0x5386 }, /* SCSI_IOCTL_GET_BUS_NUMBER */
    { 59561, 0x7fe, 0x5382 }, /* SCSI_IOCTL_GET_IDLUN */
    { 59582, 0x7fe, 0x5 }, /* SCSI_IOCTL_START_UNIT */
    { 59604, 0x7fe, 0x6 }, /* SCSI_IOCTL_STOP_UNIT */
    { 59625, 0x7fe, 0x4 }, /* SCSI_IOCTL_SYNC */
    { 59641, 0x7fe, 0x2 }, /* SCSI_IOCTL_TEST_UNIT_READY */
    { 59668, 0x7fe, 0x10 }, /* SECBIT_KEEP_CAPS */
    { 59685, 0x7fe, 0x20 }, /* SECBIT_KEEP_CAPS_LOCKED */
    { 59709, 0x7fe, 0x1 }, /* SECBIT_NOROOT */
    { 59723, 0x7fe, 0x2 }, /* SECBIT_NOROOT_LOCKED */
    { 59744, 0x7fe, 0x40 }, /* SECBIT_NO_CAP_AMBIENT_RAISE */
    { 59772, 0x7fe, 0x80 }, /* SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED */
    { 59807, 0x7fe, 0x4 }, /* SECBIT_NO_SETUID_FIXUP */
    { 59830, 0x7fe, 0x8 }, /* SECBIT_NO_SETUID_FIXUP_LOCKED */
    { 59860, 0x7fe, 0x2 }, /* SECCOMP_ADDFD_FLAG_SEND */
    { 59884, 0x7fe, 0x1 }, /* SECCOMP_ADDFD_FLAG_SETFD */
    { 59909, 0x7fe, 0x2 }, /* SECCOMP_FILTER_FLAG_LOG */
    { 59933, 0x7fe, 0x8 }, /* SECCOMP_FILTER_FLAG_NEW_LISTENER */
    { 59966, 0x7fe, 0x4 }, /* SECCOMP_FILTER_FLAG_SPEC_ALLOW */
    { 59997, 0x7fe, 0x1 }, /* SECCOMP_FILTER_FLAG_TSYNC */
    { 60023, 0x7fe, 0x10 }, /* SECCOMP_FILTER_FLAG_TSYNC_ESRCH */
    { 60055, 0x7fe, 0x20 }, /* SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV */
    { 60094, 0x7fe, 0x2 }, /* SECCOMP_GET_ACTION_AVAIL */
    { 60119, 0x7fe, 0x3 }, /* SECCOMP_GET_NOTIF_SIZES */
    { 60143, 0x47e, 0x40182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 60143, 0x380, 0x80182103 }, /* SECCOMP_IOCTL_NOTIF_ADDFD */
    { 60169, 0x47e, 0x40082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 60169, 0x380, 0x80082102 }, /* SECCOMP_IOCTL_NOTIF_ID_VALID */
    { 60198, 0x7fe, 0xc0502100 }, /* SECCOMP_IOCTL_NOTIF_RECV */
    { 60223, 0x7fe, 0xc0182101 }, /* SECCOMP_IOCTL_NOTIF_SEND */
    { 60248, 0x47e, 0x40082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 60248, 0x380, 0x80082104 }, /* SECCOMP_IOCTL_NOTIF_SET_FLAGS */
    { 60278, 0x7fe, 0x21 }, /* SECCOMP_IOC_MAGIC */
    { 60296, 0x7fe, 0x0 }, /* SECCOMP_MODE_DISABLED */
    { 60318, 0x7fe, 0x2 }, /* SECCOMP_MODE_FILTER */
    { 60338, 0x7fe, 0x1 }, /* SECCOMP_MODE_STRICT */
    { 60358, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ACTION */
    { 60377, 0x7fe, 0xffff0000 }, /* SECCOMP_RET_ACTION_FULL */
    { 60401, 0x7fe, 0x7fff0000 }, /* SECCOMP_RET_ALLOW */
    { 60419, 0x7fe, 0xffff }, /* SECCOMP_RET_DATA */
    { 60436, 0x7fe, 0x50000 }, /* SECCOMP_RET_ERRNO */
    { 60454, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL */
    { 60471, 0x7fe, 0x80000000 }, /* SECCOMP_RET_KILL_PROCESS */
    { 60496, 0x7fe, 0x0 }, /* SECCOMP_RET_KILL_THREAD */
    { 60520, 0x7fe, 0x7ffc0000 }, /* SECCOMP_RET_LOG */
    { 60536, 0x7fe, 0x7ff00000 }, /* SECCOMP_RET_TRACE */
    { 60554, 0x7fe, 0x30000 }, /* SECCOMP_RET_TRAP */
    { 60571, 0x7fe, 0x7fc00000 }, /* SECCOMP_RET_USER_NOTIF */
    { 60594, 0x7fe, 0x1 }, /* SECCOMP_SET_MODE_FILTER */
    { 60618, 0x7fe, 0x0 }, /* SECCOMP_SET_MODE_STRICT */
    { 60642, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP */
    { 60677, 0x7fe, 0x1 }, /* SECCOMP_USER_NOTIF_FLAG_CONTINUE */
    { 60710, 0x7fe, 0x1 }, /* SEEK_CUR */
    { 60719, 0x7fe, 0x3 }, /* SEEK_DATA */
    { 60729, 0x7fe, 0x2 }, /* SEEK_END */
    { 60738, 0x7fe, 0x4 }, /* SEEK_HOLE */
    { 60748, 0x7fe, 0x4 }, /* SEEK_MAX */
    { 60757, 0x7fe, 0x0 }, /* SEEK_SET */
    { 60766, 0x7fe, 0x13 }, /* SEM_INFO */
    { 60775, 0x7fe, 0x12 }, /* SEM_STAT */
    { 60784, 0x7fe, 0x14 }, /* SEM_STAT_ANY */
    { 60797, 0x7fe, 0x1000 }, /* SEM_UNDO */
    { 60806, 0x7fe, 0x11 }, /* SETALL */
    { 60813, 0x7fe, 0x10 }, /* SETVAL */
    { 60820, 0x7fe, 0x0 }, /* SEV_FACTORY_RESET */
    { 60838, 0x7fe, 0x7 }, /* SEV_GET_ID */
    { 60849, 0x7fe, 0x8 }, /* SEV_GET_ID2 */
    { 60861, 0x7fe, 0x53 }, /* SEV_IOC_TYPE */
    { 60874, 0x7fe, 0xc0105300 }, /* SEV_ISSUE_CMD */
    { 60888, 0x7fe, 0xd }, /* SEV_MAX */
    { 60896, 0x7fe, 0x5 }, /* SEV_PDH_CERT_EXPORT */
    { 60916, 0x7fe, 0x4 }, /* SEV_PDH_GEN */
    { 60928, 0x7fe, 0x6 }, /* SEV_PEK_CERT_IMPORT */
    { 60948, 0x7fe, 0x3 }, /* SEV_PEK_CSR */
    { 60960, 0x7fe, 0x2 }, /* SEV_PEK_GEN */
    { 60972, 0x7fe, 0x1 }, /* SEV_PLATFORM_STATUS */
    { 60992, 0x7fe, 0x100 }, /* SEV_STATUS_FLAGS_CONFIG_ES */
    { 61019, 0x7fe, 0x80000 }, /* SFD_CLOEXEC */
    { 61031, 0x5fe, 0x800 }, /* SFD_NONBLOCK */
    { 61031, 0x200, 0x80 }, /* SFD_NONBLOCK */
    { 61044, 0x006, 0xc030a401 }, /* SGX_IOC_ENCLAVE_ADD_PAGES */
    { 61070, 0x006, 0x4008a400 }, /* SGX_IOC_ENCLAVE_CREATE */
    { 61093, 0x006, 0x4008a402 }, /* SGX_IOC_ENCLAVE_INIT */
    { 61114, 0x006, 0xc028a406 }, /* SGX_IOC_ENCLAVE_MODIFY_TYPES */
    { 61143, 0x006, 0x4008a403 }, /* SGX_IOC_ENCLAVE_PROVISION */
    { 61169, 0x006, 0xc018a407 }, /* SGX_IOC_ENCLAVE_REMOVE_PAGES */
    { 61198, 0x006, 0xc028a405 }, /* SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS */
    { 61235, 0x006, 0xa404 }, /* SGX_IOC_VEPC_REMOVE_ALL */
    { 61259, 0x006, 0xa4 }, /* SGX_MAGIC */
    { 61269, 0x006, 0x1 }, /* SGX_PAGE_MEASURE */
    { 61286, 0x7fe, 0x2203 }, /* SG_EMULATED_HOST */
    { 61303, 0x7fe, 0x2289 }, /* SG_GET_ACCESS_COUNT */
    { 61323, 0x7fe, 0x2270 }, /* SG_GET_COMMAND_Q */
    { 61340, 0x7fe, 0x2288 }, /* SG_GET_KEEP_ORPHAN */
    { 61359, 0x7fe, 0x227a }, /* SG_GET_LOW_DMA */
    { 61374, 0x7fe, 0x227d }, /* SG_GET_NUM_WAITING */
    { 61393, 0x7fe, 0x227c }, /* SG_GET_PACK_ID */
    { 61408, 0x7fe, 0x2286 }, /* SG_GET_REQUEST_TABLE */
    { 61429, 0x7fe, 0x2272 }, /* SG_GET_RESERVED_SIZE */
    { 61450, 0x7fe, 0x2276 }, /* SG_GET_SCSI_ID */
    { 61465, 0x7fe, 0x227f }, /* SG_GET_SG_TABLESIZE */
    { 61485, 0x7fe, 0x2202 }, /* SG_GET_TIMEOUT */
    { 61500, 0x7fe, 0x2205 }, /* SG_GET_TRANSFORM */
    { 61517, 0x7fe, 0x2282 }, /* SG_GET_VERSION_NUM */
    { 61536, 0x7fe, 0x2285 }, /* SG_IO */
    { 61542, 0x7fe, 0x2283 }, /* SG_NEXT_CMD_LEN */
    { 61558, 0x7fe, 0x2284 }, /* SG_SCSI_RESET */
    { 61572, 0x7fe, 0x2271 }, /* SG_SET_COMMAND_Q */
    { 61589, 0x7fe, 0x227e }, /* SG_SET_DEBUG */
    { 61602, 0x7fe, 0x2279 }, /* SG_SET_FORCE_LOW_DMA */
    { 61623, 0x7fe, 0x227b }, /* SG_SET_FORCE_PACK_ID */
    { 61644, 0x7fe, 0x2287 }, /* SG_SET_KEEP_ORPHAN */
    { 61663, 0x7fe, 0x2275 }, /* SG_SET_RESERVED_SIZE */
    { 61684, 0x7fe, 0x2201 }, /* SG_SET_TIMEOUT */
    { 61699, 0x7fe, 0x2204 }, /* SG_SET_TRANSFORM */
    { 61716, 0x006, 0x1 }, /* SHADOW_STACK_SET_TOKEN */
    { 61739, 0x7fe, 0x8000 }, /* SHM_EXEC */
    { 61748, 0x7fe, 0x800 }, /* SHM_HUGETLB */
    { 61760, 0x7fe, 0x88000000 }, /* SHM_HUGE_16GB */
    { 61774, 0x7fe, 0x60000000 }, /* SHM_HUGE_16MB */
    { 61788, 0x7fe, 0x78000000 }, /* SHM_HUGE_1GB */
    { 61801, 0x7fe, 0x50000000 }, /* SHM_HUGE_1MB */
    { 61814, 0x7fe, 0x70000000 }, /* SHM_HUGE_256MB */
    { 61829, 0x7fe, 0x7c000000 }, /* SHM_HUGE_2GB */
    { 61842, 0x7fe, 0x54000000 }, /* SHM_HUGE_2MB */
    { 61855, 0x7fe, 0x64000000 }, /* SHM_HUGE_32MB */
    { 61869, 0x7fe, 0x4c000000 }, /* SHM_HUGE_512KB */
    { 61884, 0x7fe, 0x74000000 }, /* SHM_HUGE_512MB */
    { 61899, 0x7fe, 0x40000000 }, /* SHM_HUGE_64KB */
    { 61913, 0x7fe, 0x5c000000 }, /* SHM_HUGE_8MB */
    { 61926, 0x7fe, 0x3f }, /* SHM_HUGE_MASK */
    { 61940, 0x7fe, 0x1a }, /* SHM_HUGE_SHIFT */
    { 61955, 0x7fe, 0xe }, /* SHM_INFO */
    { 61964, 0x7fe, 0xb }, /* SHM_LOCK */
    { 61973, 0x7fe, 0x1000 }, /* SHM_NORESERVE */
    { 61987, 0x7fe, 0x100 }, /* SHM_R */
    { 61993, 0x7fe, 0x1000 }, /* SHM_RDONLY */
    { 62004, 0x7fe, 0x4000 }, /* SHM_REMAP */
    { 62014, 0x7fe, 0x2000 }, /* SHM_RND */
    { 62022, 0x7fe, 0xd }, /* SHM_STAT */
    { 62031, 0x7fe, 0xf }, /* SHM_STAT_ANY */
    { 62044, 0x7fe, 0xc }, /* SHM_UNLOCK */
    { 62055, 0x7fe, 0x80 }, /* SHM_W */
    { 62061, 0x7fe, 0x0 }, /* SHUT_RD */
    { 62069, 0x7fe, 0x2 }, /* SHUT_RDWR */
    { 62079, 0x7fe, 0x1 }, /* SHUT_WR */
    { 62087, 0x7fe, 0x6 }, /* SIGABRT */
    { 62095, 0x7fe, 0xe }, /* SIGALRM */
    { 62103, 0x5fe, 0x7 }, /* SIGBUS */
    { 62103, 0x200, 0xa }, /* SIGBUS */
    { 62110, 0x5fe, 0x11 }, /* SIGCHLD */
    { 62110, 0x200, 0x12 }, /* SIGCHLD */
    { 62118, 0x200, 0x12 }, /* SIGCLD */
    { 62125, 0x5fe, 0x12 }, /* SIGCONT */
    { 62125, 0x200, 0x19 }, /* SIGCONT */
    { 62133, 0x200, 0x7 }, /* SIGEMT */
    { 62140, 0x7fe, 0x8 }, /* SIGFPE */
    { 62147, 0x7fe, 0x1 }, /* SIGHUP */
    { 62154, 0x7fe, 0x4 }, /* SIGILL */
    { 62161, 0x7fe, 0x2 }, /* SIGINT */
    { 62168, 0x5fe, 0x1d }, /* SIGIO */
    { 62168, 0x200, 0x16 }, /* SIGIO */
    { 62174, 0x7fe, 0x6 }, /* SIGIOT */
    { 62181, 0x7fe, 0x9 }, /* SIGKILL */
    { 62189, 0x7fe, 0xd }, /* SIGPIPE */
    { 62197, 0x5fe, 0x1d }, /* SIGPOLL */
    { 62197, 0x200, 0x16 }, /* SIGPOLL */
    { 62205, 0x5fe, 0x1b }, /* SIGPROF */
    { 62205, 0x200, 0x1d }, /* SIGPROF */
    { 62213, 0x5fe, 0x1e }, /* SIGPWR */
    { 62213, 0x200, 0x13 }, /* SIGPWR */
    { 62220, 0x7fe, 0x3 }, /* SIGQUIT */
    { 62228, 0x5a8, 0x40 }, /* SIGRTMAX */
    { 62228, 0x200, 0x80 }, /* SIGRTMAX */
    { 62237, 0x7fe, 0x20 }, /* SIGRTMIN */
    { 62246, 0x7fe, 0xb }, /* SIGSEGV */
    { 62254, 0x5fe, 0x10 }, /* SIGSTKFLT */
    { 62264, 0x276, 0x2000 }, /* SIGSTKSZ */
    { 62264, 0x408, 0x4000 }, /* SIGSTKSZ */
    { 62264, 0x180, 0x8000 }, /* SIGSTKSZ */
    { 62273, 0x5fe, 0x13 }, /* SIGSTOP */
    { 62273, 0x200, 0x17 }, /* SIGSTOP */
    { 62281, 0x010, 0x20 }, /* SIGSWI */
    { 62288, 0x5fe, 0x1f }, /* SIGSYS */
    { 62288, 0x200, 0xc }, /* SIGSYS */
    { 62295, 0x7fe, 0xf }, /* SIGTERM */
    { 62303, 0x7fe, 0x5 }, /* SIGTRAP */
    { 62311, 0x5fe, 0x14 }, /* SIGTSTP */
    { 62311, 0x200, 0x18 }, /* SIGTSTP */
    { 62319, 0x5fe, 0x15 }, /* SIGTTIN */
    { 62319, 0x200, 0x1a }, /* SIGTTIN */
    { 62327, 0x5fe, 0x16 }, /* SIGTTOU */
    { 62327, 0x200, 0x1b }, /* SIGTTOU */
    { 62335, 0x5fe, 0x1f }, /* SIGUNUSED */
    { 62345, 0x5fe, 0x17 }, /* SIGURG */
    { 62345, 0x200, 0x15 }, /* SIGURG */
    { 62352, 0x5fe, 0xa }, /* SIGUSR1 */
    { 62352, 0x200, 0x10 }, /* SIGUSR1 */
    { 62360, 0x5fe, 0xc }, /* SIGUSR2 */
    { 62360, 0x200, 0x11 }, /* SIGUSR2 */
    { 62368, 0x5fe, 0x1a }, /* SIGVTALRM */
    { 62368, 0x200, 0x1c }, /* SIGVTALRM */
    { 62378, 0x5fe, 0x1c }, /* SIGWINCH */
    { 62378, 0x200, 0x14 }, /* SIGWINCH */
    { 62387, 0x5fe, 0x18 }, /* SIGXCPU */
    { 62387, 0x200, 0x1e }, /* SIGXCPU */
    { 62395, 0x5fe, 0x19 }, /* SIGXFSZ */
    { 62395, 0x200, 0x1f }, /* SIGXFSZ */
    { 62403, 0x5fe, 0x0 }, /* SIG_BLOCK */
    { 62403, 0x200, 0x1 }, /* SIG_BLOCK */
    { 62413, 0x5fe, 0x2 }, /* SIG_SETMASK */
    { 62413, 0x200, 0x3 }, /* SIG_SETMASK */
    { 62425, 0x5fe, 0x1 }, /* SIG_UNBLOCK */
    { 62425, 0x200, 0x2 }, /* SIG_UNBLOCK */
    { 62437, 0x7fe, 0x8980 }, /* SIOCADDDLCI */
    { 62449, 0x7fe, 0x8931 }, /* SIOCADDMULTI */
    { 62462, 0x7fe, 0x890b }, /* SIOCADDRT */
    { 62472, 0x5fe, 0x8905 }, /* SIOCATMARK */
    { 62472, 0x200, 0x40047307 }, /* SIOCATMARK */
    { 62483, 0x7fe, 0x8995 }, /* SIOCBONDCHANGEACTIVE */
    { 62504, 0x7fe, 0x8990 }, /* SIOCBONDENSLAVE */
    { 62520, 0x7fe, 0x8994 }, /* SIOCBONDINFOQUERY */
    { 62538, 0x7fe, 0x8991 }, /* SIOCBONDRELEASE */
    { 62554, 0x7fe, 0x8992 }, /* SIOCBONDSETHWADDR */
    { 62572, 0x7fe, 0x8993 }, /* SIOCBONDSLAVEINFOQUERY */
    { 62595, 0x7fe, 0x89a0 }, /* SIOCBRADDBR */
    { 62607, 0x7fe, 0x89a2 }, /* SIOCBRADDIF */
    { 62619, 0x7fe, 0x89a1 }, /* SIOCBRDELBR */
    { 62631, 0x7fe, 0x89a3 }, /* SIOCBRDELIF */
    { 62643, 0x7fe, 0x8953 }, /* SIOCDARP */
    { 62652, 0x7fe, 0x8981 }, /* SIOCDELDLCI */
    { 62664, 0x7fe, 0x8932 }, /* SIOCDELMULTI */
    { 62677, 0x7fe, 0x890c }, /* SIOCDELRT */
    { 62687, 0x7fe, 0x89f0 }, /* SIOCDEVPRIVATE */
    { 62702, 0x7fe, 0x8936 }, /* SIOCDIFADDR */
    { 62714, 0x7fe, 0x8960 }, /* SIOCDRARP */
    { 62724, 0x7fe, 0x8946 }, /* SIOCETHTOOL */
    { 62736, 0x7fe, 0x8954 }, /* SIOCGARP */
    { 62745, 0x7fe, 0x89b1 }, /* SIOCGHWTSTAMP */
    { 62759, 0x7fe, 0x8915 }, /* SIOCGIFADDR */
    { 62771, 0x7fe, 0x8940 }, /* SIOCGIFBR */
    { 62781, 0x7fe, 0x8919 }, /* SIOCGIFBRDADDR */
    { 62796, 0x7fe, 0x8912 }, /* SIOCGIFCONF */
    { 62808, 0x7fe, 0x8938 }, /* SIOCGIFCOUNT */
    { 62821, 0x7fe, 0x8917 }, /* SIOCGIFDSTADDR */
    { 62836, 0x7fe, 0x8925 }, /* SIOCGIFENCAP */
    { 62849, 0x7fe, 0x8913 }, /* SIOCGIFFLAGS */
    { 62862, 0x7fe, 0x8927 }, /* SIOCGIFHWADDR */
    { 62876, 0x7fe, 0x8933 }, /* SIOCGIFINDEX */
    { 62889, 0x7fe, 0x8970 }, /* SIOCGIFMAP */
    { 62900, 0x7fe, 0x891f }, /* SIOCGIFMEM */
    { 62911, 0x7fe, 0x891d }, /* SIOCGIFMETRIC */
    { 62925, 0x7fe, 0x8921 }, /* SIOCGIFMTU */
    { 62936, 0x7fe, 0x8910 }, /* SIOCGIFNAME */
    { 62948, 0x7fe, 0x891b }, /* SIOCGIFNETMASK */
    { 62963, 0x7fe, 0x8935 }, /* SIOCGIFPFLAGS */
    { 62977, 0x7fe, 0x8929 }, /* SIOCGIFSLAVE */
    { 62990, 0x7fe, 0x8942 }, /* SIOCGIFTXQLEN */
    { 63004, 0x7fe, 0x8982 }, /* SIOCGIFVLAN */
    { 63016, 0x7fe, 0x8947 }, /* SIOCGMIIPHY */
    { 63028, 0x7fe, 0x8948 }, /* SIOCGMIIREG */
    { 63040, 0x5fe, 0x8904 }, /* SIOCGPGRP */
    { 63040, 0x200, 0x40047309 }, /* SIOCGPGRP */
    { 63050, 0x7fe, 0x8961 }, /* SIOCGRARP */
    { 63060, 0x7fe, 0x894c }, /* SIOCGSKNS */
    { 63070, 0x7fe, 0x8906 }, /* SIOCGSTAMP */
    { 63081, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS */
    { 63094, 0x47e, 0x80108907 }, /* SIOCGSTAMPNS_NEW */
    { 63094, 0x380, 0x40108907 }, /* SIOCGSTAMPNS_NEW */
    { 63111, 0x7fe, 0x8907 }, /* SIOCGSTAMPNS_OLD */
    { 63128, 0x47e, 0x80108906 }, /* SIOCGSTAMP_NEW */
    { 63128, 0x380, 0x40108906 }, /* SIOCGSTAMP_NEW */
    { 63143, 0x7fe, 0x8906 }, /* SIOCGSTAMP_OLD */
    { 63158, 0x47e, 0x541b }, /* SIOCINQ */
    { 63158, 0x180, 0x4004667f }, /* SIOCINQ */
    { 63158, 0x200, 0x467f }, /* SIOCINQ */
    { 63166, 0x47e, 0x5411 }, /* SIOCOUTQ */
    { 63166, 0x180, 0x40047473 }, /* SIOCOUTQ */
    { 63166, 0x200, 0x7472 }, /* SIOCOUTQ */
    { 63175, 0x7fe, 0x894b }, /* SIOCOUTQNSD */
    { 63187, 0x7fe, 0x89e0 }, /* SIOCPROTOPRIVATE */
    { 63204, 0x7fe, 0x890d }, /* SIOCRTMSG */
    { 63214, 0x7fe, 0x8955 }, /* SIOCSARP */
    { 63223, 0x7fe, 0x89b0 }, /* SIOCSHWTSTAMP */
    { 63237, 0x7fe, 0x8916 }, /* SIOCSIFADDR */
    { 63249, 0x7fe, 0x8941 }, /* SIOCSIFBR */
    { 63259, 0x7fe, 0x891a }, /* SIOCSIFBRDADDR */
    { 63274, 0x7fe, 0x8918 }, /* SIOCSIFDSTADDR */
    { 63289, 0x7fe, 0x8926 }, /* SIOCSIFENCAP */
    { 63302, 0x7fe, 0x8914 }, /* SIOCSIFFLAGS */
    { 63315, 0x7fe, 0x8924 }, /* SIOCSIFHWADDR */
    { 63329, 0x7fe, 0x8937 }, /* SIOCSIFHWBROADCAST */
    { 63348, 0x7fe, 0x8911 }, /* SIOCSIFLINK */
    { 63360, 0x7fe, 0x8971 }, /* SIOCSIFMAP */
    { 63371, 0x7fe, 0x8920 }, /* SIOCSIFMEM */
    { 63382, 0x7fe, 0x891e }, /* SIOCSIFMETRIC */
    { 63396, 0x7fe, 0x8922 }, /* SIOCSIFMTU */
    { 63407, 0x7fe, 0x8923 }, /* SIOCSIFNAME */
    { 63419, 0x7fe, 0x891c }, /* SIOCSIFNETMASK */
    { 63434, 0x7fe, 0x8934 }, /* SIOCSIFPFLAGS */
    { 63448, 0x7fe, 0x8930 }, /* SIOCSIFSLAVE */
    { 63461, 0x7fe, 0x8943 }, /* SIOCSIFTXQLEN */
    { 63475, 0x7fe, 0x8983 }, /* SIOCSIFVLAN */
    { 63487, 0x7fe, 0x8949 }, /* SIOCSMIIREG */
    { 63499, 0x5fe, 0x8902 }, /* SIOCSPGRP */
    { 63499, 0x200, 0x80047308 }, /* SIOCSPGRP */
    { 63509, 0x7fe, 0x8962 }, /* SIOCSRARP */
    { 63519, 0x7fe, 0x89e0 }, /* SIOCUNIXFILE */
    { 63532, 0x7fe, 0x894a }, /* SIOCWANDEV */
    { 63543, 0x47e, 0x40000000 }, /* SIOC_IN */
    { 63543, 0x380, 0x80000000 }, /* SIOC_IN */
    { 63551, 0x7fe, 0xc0000000 }, /* SIOC_INOUT */
    { 63562, 0x47e, 0x80000000 }, /* SIOC_OUT */
    { 63562, 0x380, 0x40000000 }, /* SIOC_OUT */
    { 63571, 0x7fe, 0x8933 }, /* SIOGIFINDEX */
    { 63583, 0x7fe, 0xc0144307 }, /* SNDCTL_COPR_HALT */
    { 63600, 0x7fe, 0xcfb04301 }, /* SNDCTL_COPR_LOAD */
    { 63617, 0x7fe, 0xc0144303 }, /* SNDCTL_COPR_RCODE */
    { 63635, 0x47e, 0x8fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 63635, 0x380, 0x4fa44309 }, /* SNDCTL_COPR_RCVMSG */
    { 63654, 0x7fe, 0xc0144302 }, /* SNDCTL_COPR_RDATA */
    { 63672, 0x47e, 0x4300 }, /* SNDCTL_COPR_RESET */
    { 63672, 0x380, 0x20004300 }, /* SNDCTL_COPR_RESET */
    { 63690, 0x7fe, 0xc0144306 }, /* SNDCTL_COPR_RUN */
    { 63706, 0x7fe, 0xcfa44308 }, /* SNDCTL_COPR_SENDMSG */
    { 63726, 0x47e, 0x40144305 }, /* SNDCTL_COPR_WCODE */
    { 63726, 0x380, 0x80144305 }, /* SNDCTL_COPR_WCODE */
    { 63744, 0x47e, 0x40144304 }, /* SNDCTL_COPR_WDATA */
    { 63744, 0x380, 0x80144304 }, /* SNDCTL_COPR_WDATA */
    { 63762, 0x7fe, 0xc0045041 }, /* SNDCTL_DSP_BIND_CHANNEL */
    { 63786, 0x7fe, 0xc0045006 }, /* SNDCTL_DSP_CHANNELS */
    { 63806, 0x7fe, 0xc0045004 }, /* SNDCTL_DSP_GETBLKSIZE */
    { 63828, 0x47e, 0x8004500f }, /* SNDCTL_DSP_GETCAPS */
    { 63828, 0x380, 0x4004500f }, /* SNDCTL_DSP_GETCAPS */
    { 63847, 0x7fe, 0xc0045040 }, /* SNDCTL_DSP_GETCHANNELMASK */
    { 63873, 0x47e, 0x8004500b }, /* SNDCTL_DSP_GETFMTS */
    { 63873, 0x380, 0x4004500b }, /* SNDCTL_DSP_GETFMTS */
    { 63892, 0x47e, 0x800c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 63892, 0x380, 0x400c5011 }, /* SNDCTL_DSP_GETIPTR */
    { 63911, 0x47e, 0x8010500d }, /* SNDCTL_DSP_GETISPACE */
    { 63911, 0x380, 0x4010500d }, /* SNDCTL_DSP_GETISPACE */
    { 63932, 0x47e, 0x80045017 }, /* SNDCTL_DSP_GETODELAY */
    { 63932, 0x380, 0x40045017 }, /* SNDCTL_DSP_GETODELAY */
    { 63953, 0x47e, 0x800c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 63953, 0x380, 0x400c5012 }, /* SNDCTL_DSP_GETOPTR */
    { 63972, 0x47e, 0x8010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 63972, 0x380, 0x4010500c }, /* SNDCTL_DSP_GETOSPACE */
    { 63993, 0x47e, 0x80045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 63993, 0x380, 0x40045043 }, /* SNDCTL_DSP_GETSPDIF */
    { 64013, 0x47e, 0x80045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 64013, 0x380, 0x40045010 }, /* SNDCTL_DSP_GETTRIGGER */
    { 64035, 0x46a, 0x80105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 64035, 0x014, 0x80085013 }, /* SNDCTL_DSP_MAPINBUF */
    { 64035, 0x380, 0x40105013 }, /* SNDCTL_DSP_MAPINBUF */
    { 64055, 0x46a, 0x80105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 64055, 0x014, 0x80085014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 64055, 0x380, 0x40105014 }, /* SNDCTL_DSP_MAPOUTBUF */
    { 64076, 0x47e, 0x500e }, /* SNDCTL_DSP_NONBLOCK */
    { 64076, 0x380, 0x2000500e }, /* SNDCTL_DSP_NONBLOCK */
    { 64096, 0x47e, 0x5008 }, /* SNDCTL_DSP_POST */
    { 64096, 0x380, 0x20005008 }, /* SNDCTL_DSP_POST */
    { 64112, 0x47e, 0x40045017 }, /* SNDCTL_DSP_PROFILE */
    { 64112, 0x380, 0x80045017 }, /* SNDCTL_DSP_PROFILE */
    { 64131, 0x47e, 0x5000 }, /* SNDCTL_DSP_RESET */
    { 64131, 0x380, 0x20005000 }, /* SNDCTL_DSP_RESET */
    { 64148, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SAMPLESIZE */
    { 64170, 0x47e, 0x5016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 64170, 0x380, 0x20005016 }, /* SNDCTL_DSP_SETDUPLEX */
    { 64191, 0x7fe, 0xc0045005 }, /* SNDCTL_DSP_SETFMT */
    { 64209, 0x7fe, 0xc004500a }, /* SNDCTL_DSP_SETFRAGMENT */
    { 64232, 0x47e, 0x40045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 64232, 0x380, 0x80045042 }, /* SNDCTL_DSP_SETSPDIF */
    { 64252, 0x47e, 0x5015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 64252, 0x380, 0x20005015 }, /* SNDCTL_DSP_SETSYNCRO */
    { 64273, 0x47e, 0x40045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 64273, 0x380, 0x80045010 }, /* SNDCTL_DSP_SETTRIGGER */
    { 64295, 0x7fe, 0xc0045002 }, /* SNDCTL_DSP_SPEED */
    { 64312, 0x7fe, 0xc0045003 }, /* SNDCTL_DSP_STEREO */
    { 64330, 0x7fe, 0xc0045009 }, /* SNDCTL_DSP_SUBDIVIDE */
    { 64351, 0x47e, 0x5001 }, /* SNDCTL_DSP_SYNC */
    { 64351, 0x380, 0x20005001 }, /* SNDCTL_DSP_SYNC */
    { 64367, 0x47e, 0x4004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 64367, 0x380, 0x8004510f }, /* SNDCTL_FM_4OP_ENABLE */
    { 64388, 0x47e, 0x40285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 64388, 0x380, 0x80285107 }, /* SNDCTL_FM_LOAD_INSTR */
    { 64409, 0x7fe, 0xc074510c }, /* SNDCTL_MIDI_INFO */
    { 64426, 0x7fe, 0xc0216d02 }, /* SNDCTL_MIDI_MPUCMD */
    { 64445, 0x7fe, 0xc0046d01 }, /* SNDCTL_MIDI_MPUMODE */
    { 64465, 0x7fe, 0xc0046d00 }, /* SNDCTL_MIDI_PRETIME */
    { 64485, 0x7fe, 0xc0045103 }, /* SNDCTL_SEQ_CTRLRATE */
    { 64505, 0x47e, 0x80045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 64505, 0x380, 0x40045105 }, /* SNDCTL_SEQ_GETINCOUNT */
    { 64527, 0x47e, 0x80045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 64527, 0x380, 0x40045104 }, /* SNDCTL_SEQ_GETOUTCOUNT */
    { 64550, 0x47e, 0x80045113 }, /* SNDCTL_SEQ_GETTIME */
    { 64550, 0x380, 0x40045113 }, /* SNDCTL_SEQ_GETTIME */
    { 64569, 0x47e, 0x8004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 64569, 0x380, 0x4004510b }, /* SNDCTL_SEQ_NRMIDIS */
    { 64588, 0x47e, 0x8004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 64588, 0x380, 0x4004510a }, /* SNDCTL_SEQ_NRSYNTHS */
    { 64608, 0x47e, 0x40085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 64608, 0x380, 0x80085112 }, /* SNDCTL_SEQ_OUTOFBAND */
    { 64629, 0x47e, 0x5111 }, /* SNDCTL_SEQ_PANIC */
    { 64629, 0x380, 0x20005111 }, /* SNDCTL_SEQ_PANIC */
    { 64646, 0x47e, 0x40045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 64646, 0x380, 0x80045106 }, /* SNDCTL_SEQ_PERCMODE */
    { 64666, 0x47e, 0x5100 }, /* SNDCTL_SEQ_RESET */
    { 64666, 0x380, 0x20005100 }, /* SNDCTL_SEQ_RESET */
    { 64683, 0x47e, 0x40045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 64683, 0x380, 0x80045109 }, /* SNDCTL_SEQ_RESETSAMPLES */
    { 64707, 0x47e, 0x5101 }, /* SNDCTL_SEQ_SYNC */
    { 64707, 0x380, 0x20005101 }, /* SNDCTL_SEQ_SYNC */
    { 64723, 0x47e, 0x40045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 64723, 0x380, 0x80045108 }, /* SNDCTL_SEQ_TESTMIDI */
    { 64743, 0x47e, 0x4004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 64743, 0x380, 0x8004510d }, /* SNDCTL_SEQ_THRESHOLD */
    { 64764, 0x7fe, 0xcfa45115 }, /* SNDCTL_SYNTH_CONTROL */
    { 64785, 0x7fe, 0xc08c5114 }, /* SNDCTL_SYNTH_ID */
    { 64801, 0x7fe, 0xc08c5102 }, /* SNDCTL_SYNTH_INFO */
    { 64819, 0x7fe, 0xc004510e }, /* SNDCTL_SYNTH_MEMAVL */
    { 64839, 0x7fe, 0xc00c5116 }, /* SNDCTL_SYNTH_REMOVESAMPLE */
    { 64865, 0x47e, 0x5404 }, /* SNDCTL_TMR_CONTINUE */
    { 64865, 0x380, 0x20005404 }, /* SNDCTL_TMR_CONTINUE */
    { 64885, 0x47e, 0x40045407 }, /* SNDCTL_TMR_METRONOME */
    { 64885, 0x380, 0x80045407 }, /* SNDCTL_TMR_METRONOME */
    { 64906, 0x47e, 0x40045408 }, /* SNDCTL_TMR_SELECT */
    { 64906, 0x380, 0x80045408 }, /* SNDCTL_TMR_SELECT */
    { 64924, 0x7fe, 0xc0045406 }, /* SNDCTL_TMR_SOURCE */
    { 64942, 0x47e, 0x5402 }, /* SNDCTL_TMR_START */
    { 64942, 0x380, 0x20005402 }, /* SNDCTL_TMR_START */
    { 64959, 0x47e, 0x5403 }, /* SNDCTL_TMR_STOP */
    { 64959, 0x380, 0x20005403 }, /* SNDCTL_TMR_STOP */
    { 64975, 0x7fe, 0xc0045405 }, /* SNDCTL_TMR_TEMPO */
    { 64992, 0x7fe, 0xc0045401 }, /* SNDCTL_TMR_TIMEBASE */
    { 65012, 0x47e, 0x81785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 65012, 0x380, 0x41785501 }, /* SNDRV_CTL_IOCTL_CARD_INFO */
    { 65038, 0x7fe, 0xc1105517 }, /* SNDRV_CTL_IOCTL_ELEM_ADD */
    { 65063, 0x7fe, 0xc1105511 }, /* SNDRV_CTL_IOCTL_ELEM_INFO */
    { 65089, 0x7ea, 0xc0505510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 65089, 0x014, 0xc0485510 }, /* SNDRV_CTL_IOCTL_ELEM_LIST */
    { 65115, 0x47e, 0x40405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 65115, 0x380, 0x80405514 }, /* SNDRV_CTL_IOCTL_ELEM_LOCK */
    { 65141, 0x7ea, 0xc4c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 65141, 0x004, 0xc2c45512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 65141, 0x010, 0xc2c85512 }, /* SNDRV_CTL_IOCTL_ELEM_READ */
    { 65167, 0x7fe, 0xc0405519 }, /* SNDRV_CTL_IOCTL_ELEM_REMOVE */
    { 65195, 0x7fe, 0xc1105518 }, /* SNDRV_CTL_IOCTL_ELEM_REPLACE */
    { 65224, 0x47e, 0x40405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 65224, 0x380, 0x80405515 }, /* SNDRV_CTL_IOCTL_ELEM_UNLOCK */
    { 65252, 0x7ea, 0xc4c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 65252, 0x004, 0xc2c45513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 65252, 0x010, 0xc2c85513 }, /* SNDRV_CTL_IOCTL_ELEM_WRITE */
    { 65279, 0x47e, 0x80dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 65279, 0x380, 0x40dc5521 }, /* SNDRV_CTL_IOCTL_HWDEP_INFO */
    { 65306, 0x7fe, 0xc0045520 }, /* SNDRV_CTL_IOCTL_HWDEP_NEXT_DEVICE */
    { 65340, 0x7fe, 0xc1205531 }, /* SNDRV_CTL_IOCTL_PCM_INFO */
    { 65365, 0x47e, 0x80045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 65365, 0x380, 0x40045530 }, /* SNDRV_CTL_IOCTL_PCM_NEXT_DEVICE */
    { 65397, 0x47e, 0x40045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 65397, 0x380, 0x80045532 }, /* SNDRV_CTL_IOCTL_PCM_PREFER_SUBDEVICE */
    { 65434, 0x7fe, 0xc00455d0 }, /* SNDRV_CTL_IOCTL_POWER */
    { 65456, 0x47e, 0x800455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 65456, 0x380, 0x400455d1 }, /* SNDRV_CTL_IOCTL_POWER_STATE */
    { 65484, 0x7fe, 0xc10c5541 }, /* SNDRV_CTL_IOCTL_RAWMIDI_INFO */
    { 65513, 0x7fe, 0xc0045540 }, /* SNDRV_CTL_IOCTL_RAWMIDI_NEXT_DEVICE */
    { 65549, 0x47e, 0x40045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 65549, 0x380, 0x80045542 }, /* SNDRV_CTL_IOCTL_RAWMIDI_PREFER_SUBDEVICE */
    { 65590, 0x7fe, 0xc0045516 }, /* SNDRV_CTL_IOCTL_SUBSCRIBE_EVENTS */
    { 65623, 0x7fe, 0xc008551c }, /* SNDRV_CTL_IOCTL_TLV_COMMAND */
    { 65651, 0x7fe, 0xc008551a }, /* SNDRV_CTL_IOCTL_TLV_READ */
    { 65676, 0x7fe, 0xc008551b }, /* SNDRV_CTL_IOCTL_TLV_WRITE */
    { 65702, 0x7fe, 0xc0b45545 }, /* SNDRV_CTL_IOCTL_UMP_BLOCK_INFO */
    { 65733, 0x7fe, 0xc1485544 }, /* SNDRV_CTL_IOCTL_UMP_ENDPOINT_INFO */
    { 65767, 0x7fe, 0xc0045543 }, /* SNDRV_CTL_IOCTL_UMP_NEXT_DEVICE */
    { 65799, 0x46a, 0x40604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 65799, 0x014, 0x40504803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 65799, 0x380, 0x80604803 }, /* SNDRV_HWDEP_IOCTL_DSP_LOAD */
    { 65826, 0x47e, 0x80404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 65826, 0x380, 0x40404802 }, /* SNDRV_HWDEP_IOCTL_DSP_STATUS */
    { 65855, 0x47e, 0x80dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 65855, 0x380, 0x40dc4801 }, /* SNDRV_HWDEP_IOCTL_INFO */
    { 65878, 0x46a, 0x80184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 65878, 0x014, 0x80104132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 65878, 0x380, 0x40184132 }, /* SNDRV_PCM_IOCTL_CHANNEL_INFO */
    { 65907, 0x46a, 0x80084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 65907, 0x014, 0x80044121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 65907, 0x380, 0x40084121 }, /* SNDRV_PCM_IOCTL_DELAY */
    { 65929, 0x47e, 0x4144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 65929, 0x380, 0x20004144 }, /* SNDRV_PCM_IOCTL_DRAIN */
    { 65951, 0x47e, 0x4143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 65951, 0x380, 0x20004143 }, /* SNDRV_PCM_IOCTL_DROP */
    { 65972, 0x46a, 0x40084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 65972, 0x014, 0x40044149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 65972, 0x380, 0x80084149 }, /* SNDRV_PCM_IOCTL_FORWARD */
    { 65996, 0x47e, 0x4122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 65996, 0x380, 0x20004122 }, /* SNDRV_PCM_IOCTL_HWSYNC */
    { 66019, 0x47e, 0x4112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 66019, 0x380, 0x20004112 }, /* SNDRV_PCM_IOCTL_HW_FREE */
    { 66043, 0x7ea, 0xc2604111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 66043, 0x014, 0xc25c4111 }, /* SNDRV_PCM_IOCTL_HW_PARAMS */
    { 66069, 0x7ea, 0xc2604110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 66069, 0x014, 0xc25c4110 }, /* SNDRV_PCM_IOCTL_HW_REFINE */
    { 66095, 0x47e, 0x81204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 66095, 0x380, 0x41204101 }, /* SNDRV_PCM_IOCTL_INFO */
    { 66116, 0x47e, 0x40044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 66116, 0x380, 0x80044160 }, /* SNDRV_PCM_IOCTL_LINK */
    { 66137, 0x47e, 0x40044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 66137, 0x380, 0x80044145 }, /* SNDRV_PCM_IOCTL_PAUSE */
    { 66159, 0x47e, 0x4140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 66159, 0x380, 0x20004140 }, /* SNDRV_PCM_IOCTL_PREPARE */
    { 66183, 0x46a, 0x80184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 66183, 0x014, 0x800c4151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 66183, 0x380, 0x40184151 }, /* SNDRV_PCM_IOCTL_READI_FRAMES */
    { 66212, 0x46a, 0x80184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 66212, 0x014, 0x800c4153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 66212, 0x380, 0x40184153 }, /* SNDRV_PCM_IOCTL_READN_FRAMES */
    { 66241, 0x47e, 0x4141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 66241, 0x380, 0x20004141 }, /* SNDRV_PCM_IOCTL_RESET */
    { 66263, 0x47e, 0x4147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 66263, 0x380, 0x20004147 }, /* SNDRV_PCM_IOCTL_RESUME */
    { 66286, 0x46a, 0x40084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 66286, 0x014, 0x40044146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 66286, 0x380, 0x80084146 }, /* SNDRV_PCM_IOCTL_REWIND */
    { 66309, 0x47e, 0x4142 }, /* SNDRV_PCM_IOCTL_START */
    { 66309, 0x380, 0x20004142 }, /* SNDRV_PCM_IOCTL_START */
    { 66331, 0x46a, 0x80984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 66331, 0x014, 0x806c4120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 66331, 0x380, 0x40984120 }, /* SNDRV_PCM_IOCTL_STATUS */
    { 66354, 0x7ea, 0xc0984124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 66354, 0x014, 0xc06c4124 }, /* SNDRV_PCM_IOCTL_STATUS_EXT */
    { 66381, 0x7ea, 0xc0884113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 66381, 0x014, 0xc0684113 }, /* SNDRV_PCM_IOCTL_SW_PARAMS */
    { 66407, 0x7ea, 0xc0884123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 66407, 0x014, 0xc0844123 }, /* SNDRV_PCM_IOCTL_SYNC_PTR */
    { 66432, 0x47e, 0x40044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 66432, 0x380, 0x80044102 }, /* SNDRV_PCM_IOCTL_TSTAMP */
    { 66455, 0x47e, 0x40044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 66455, 0x380, 0x80044103 }, /* SNDRV_PCM_IOCTL_TTSTAMP */
    { 66479, 0x47e, 0x4161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 66479, 0x380, 0x20004161 }, /* SNDRV_PCM_IOCTL_UNLINK */
    { 66502, 0x46a, 0x40184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 66502, 0x014, 0x400c4150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 66502, 0x380, 0x80184150 }, /* SNDRV_PCM_IOCTL_WRITEI_FRAMES */
    { 66532, 0x46a, 0x40184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 66532, 0x014, 0x400c4152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 66532, 0x380, 0x80184152 }, /* SNDRV_PCM_IOCTL_WRITEN_FRAMES */
    { 66562, 0x47e, 0x4148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 66562, 0x380, 0x20004148 }, /* SNDRV_PCM_IOCTL_XRUN */
    { 66583, 0x47e, 0x40045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 66583, 0x380, 0x80045731 }, /* SNDRV_RAWMIDI_IOCTL_DRAIN */
    { 66609, 0x47e, 0x40045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 66609, 0x380, 0x80045730 }, /* SNDRV_RAWMIDI_IOCTL_DROP */
    { 66634, 0x47e, 0x810c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 66634, 0x380, 0x410c5701 }, /* SNDRV_RAWMIDI_IOCTL_INFO */
    { 66659, 0x7ea, 0xc0305710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 66659, 0x014, 0xc0205710 }, /* SNDRV_RAWMIDI_IOCTL_PARAMS */
    { 66686, 0x7ea, 0xc0385720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 66686, 0x014, 0xc0245720 }, /* SNDRV_RAWMIDI_IOCTL_STATUS */
    { 66713, 0x47e, 0x54a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 66713, 0x380, 0x200054a2 }, /* SNDRV_TIMER_IOCTL_CONTINUE */
    { 66740, 0x7fe, 0xc02054a5 }, /* SNDRV_TIMER_IOCTL_CREATE */
    { 66765, 0x7ea, 0xc0f85403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 66765, 0x014, 0xc0e05403 }, /* SNDRV_TIMER_IOCTL_GINFO */
    { 66789, 0x46a, 0x40485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 66789, 0x014, 0x403c5404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 66789, 0x380, 0x80485404 }, /* SNDRV_TIMER_IOCTL_GPARAMS */
    { 66815, 0x7ea, 0xc0505405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 66815, 0x014, 0xc0405405 }, /* SNDRV_TIMER_IOCTL_GSTATUS */
    { 66841, 0x46a, 0x80e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 66841, 0x014, 0x80e05411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 66841, 0x380, 0x40e85411 }, /* SNDRV_TIMER_IOCTL_INFO */
    { 66864, 0x7fe, 0xc0145401 }, /* SNDRV_TIMER_IOCTL_NEXT_DEVICE */
    { 66894, 0x47e, 0x40505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 66894, 0x380, 0x80505412 }, /* SNDRV_TIMER_IOCTL_PARAMS */
    { 66919, 0x47e, 0x54a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 66919, 0x380, 0x200054a3 }, /* SNDRV_TIMER_IOCTL_PAUSE */
    { 66943, 0x47e, 0x40345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 66943, 0x380, 0x80345410 }, /* SNDRV_TIMER_IOCTL_SELECT */
    { 66968, 0x47e, 0x54a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 66968, 0x380, 0x200054a0 }, /* SNDRV_TIMER_IOCTL_START */
    { 66992, 0x46a, 0x80605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 66992, 0x014, 0x80585414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 66992, 0x380, 0x40605414 }, /* SNDRV_TIMER_IOCTL_STATUS */
    { 67017, 0x47e, 0x54a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 67017, 0x380, 0x200054a1 }, /* SNDRV_TIMER_IOCTL_STOP */
    { 67040, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 67040, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD */
    { 67064, 0x47e, 0x400454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 67064, 0x380, 0x800454a4 }, /* SNDRV_TIMER_IOCTL_TREAD64 */
    { 67090, 0x47e, 0x40045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 67090, 0x380, 0x80045402 }, /* SNDRV_TIMER_IOCTL_TREAD_OLD */
    { 67118, 0x47e, 0x54a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 67118, 0x380, 0x200054a6 }, /* SNDRV_TIMER_IOCTL_TRIGGER */
    { 67144, 0x47e, 0x80b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 67144, 0x380, 0x40b45741 }, /* SNDRV_UMP_IOCTL_BLOCK_INFO */
    { 67171, 0x47e, 0x81485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 67171, 0x380, 0x41485740 }, /* SNDRV_UMP_IOCTL_ENDPOINT_INFO */
    { 67201, 0x7fe, 0xa }, /* SNP_COMMIT */
    { 67212, 0x7fa, 0xc0205301 }, /* SNP_GET_DERIVED_KEY */
    { 67212, 0x004, 0xc01c5301 }, /* SNP_GET_DERIVED_KEY */
    { 67232, 0x7fa, 0xc0205302 }, /* SNP_GET_EXT_REPORT */
    { 67232, 0x004, 0xc01c5302 }, /* SNP_GET_EXT_REPORT */
    { 67251, 0x7fa, 0xc0205300 }, /* SNP_GET_REPORT */
    { 67251, 0x004, 0xc01c5300 }, /* SNP_GET_REPORT */
    { 67266, 0x7fe, 0x53 }, /* SNP_GUEST_REQ_IOC_TYPE */
    { 67289, 0x7fe, 0x2 }, /* SNP_GUEST_VMM_ERR_BUSY */
    { 67312, 0x7fe, 0x1 }, /* SNP_GUEST_VMM_ERR_INVALID_LEN */
    { 67342, 0x7fe, 0x20 }, /* SNP_GUEST_VMM_ERR_SHIFT */
    { 67366, 0x7fe, 0x9 }, /* SNP_PLATFORM_STATUS */
    { 67386, 0x7fe, 0x40 }, /* SNP_REPORT_USER_DATA_SIZE */
    { 67412, 0x7fe, 0xb }, /* SNP_SET_CONFIG */
    { 67427, 0x7fe, 0xc }, /* SNP_VLEK_LOAD */
    { 67441, 0x7fe, 0x3 }, /* SOCK_BUF_LOCK_MASK */
    { 67460, 0x7fe, 0x80000 }, /* SOCK_CLOEXEC */
    { 67473, 0x7fe, 0x6 }, /* SOCK_DCCP */
    { 67483, 0x5fe, 0x2 }, /* SOCK_DGRAM */
    { 67483, 0x200, 0x1 }, /* SOCK_DGRAM */
    { 67494, 0x7fe, 0x89 }, /* SOCK_IOC_TYPE */
    { 67508, 0x5fe, 0x800 }, /* SOCK_NONBLOCK */
    { 67508, 0x200, 0x80 }, /* SOCK_NONBLOCK */
    { 67522, 0x7fe, 0xa }, /* SOCK_PACKET */
    { 67534, 0x7fe, 0x3 }, /* SOCK_RAW */
    { 67543, 0x7fe, 0x2 }, /* SOCK_RCVBUF_LOCK */
    { 67560, 0x7fe, 0x4 }, /* SOCK_RDM */
    { 67569, 0x7fe, 0x5 }, /* SOCK_SEQPACKET */
    { 67584, 0x7fe, 0x1 }, /* SOCK_SNDBUF_LOCK */
    { 67601, 0x5fe, 0x1 }, /* SOCK_STREAM */
    { 67601, 0x200, 0x2 }, /* SOCK_STREAM */
    { 67613, 0x7fe, 0xff }, /* SOCK_TXREHASH_DEFAULT */
    { 67635, 0x7fe, 0x0 }, /* SOCK_TXREHASH_DISABLED */
    { 67658, 0x7fe, 0x1 }, /* SOCK_TXREHASH_ENABLED */
    { 67680, 0x7fe, 0xf }, /* SOCK_TYPE_MASK */
    { 67695, 0x7fe, 0x109 }, /* SOL_AAL */
    { 67703, 0x7fe, 0x117 }, /* SOL_ALG */
    { 67711, 0x7fe, 0x102 }, /* SOL_ATALK */
    { 67721, 0x7fe, 0x108 }, /* SOL_ATM */
    { 67729, 0x7fe, 0x101 }, /* SOL_AX25 */
    { 67738, 0x7fe, 0x112 }, /* SOL_BLUETOOTH */
    { 67752, 0x7fe, 0x116 }, /* SOL_CAIF */
    { 67761, 0x7fe, 0x10d }, /* SOL_DCCP */
    { 67770, 0x7fe, 0x105 }, /* SOL_DECNET */
    { 67781, 0x7fe, 0x3a }, /* SOL_ICMPV6 */
    { 67792, 0x7fe, 0x0 }, /* SOL_IP */
    { 67799, 0x7fe, 0x29 }, /* SOL_IPV6 */
    { 67808, 0x7fe, 0x100 }, /* SOL_IPX */
    { 67816, 0x7fe, 0x10a }, /* SOL_IRDA */
    { 67825, 0x7fe, 0x115 }, /* SOL_IUCV */
    { 67834, 0x7fe, 0x119 }, /* SOL_KCM */
    { 67842, 0x7fe, 0x10c }, /* SOL_LLC */
    { 67850, 0x7fe, 0x11d }, /* SOL_MCTP */
    { 67859, 0x7fe, 0x11c }, /* SOL_MPTCP */
    { 67869, 0x7fe, 0x10b }, /* SOL_NETBEUI */
    { 67881, 0x7fe, 0x10e }, /* SOL_NETLINK */
    { 67893, 0x7fe, 0x103 }, /* SOL_NETROM */
    { 67904, 0x7fe, 0x118 }, /* SOL_NFC */
    { 67912, 0x7fe, 0x107 }, /* SOL_PACKET */
    { 67923, 0x7fe, 0x113 }, /* SOL_PNPIPE */
    { 67934, 0x7fe, 0x111 }, /* SOL_PPPOL2TP */
    { 67947, 0x7fe, 0xff }, /* SOL_RAW */
    { 67955, 0x7fe, 0x114 }, /* SOL_RDS */
    { 67963, 0x7fe, 0x104 }, /* SOL_ROSE */
    { 67972, 0x7fe, 0x110 }, /* SOL_RXRPC */
    { 67982, 0x7fe, 0x84 }, /* SOL_SCTP */
    { 67991, 0x7fe, 0x11e }, /* SOL_SMC */
    { 67999, 0x5fe, 0x1 }, /* SOL_SOCKET */
    { 67999, 0x200, 0xffff }, /* SOL_SOCKET */
    { 68010, 0x7fe, 0x6 }, /* SOL_TCP */
    { 68018, 0x7fe, 0x10f }, /* SOL_TIPC */
    { 68027, 0x7fe, 0x11a }, /* SOL_TLS */
    { 68035, 0x7fe, 0x11 }, /* SOL_UDP */
    { 68043, 0x7fe, 0x88 }, /* SOL_UDPLITE */
    { 68055, 0x7fe, 0x11f }, /* SOL_VSOCK */
    { 68065, 0x7fe, 0x106 }, /* SOL_X25 */
    { 68073, 0x7fe, 0x11b }, /* SOL_XDP */
    { 68081, 0x47e, 0x80044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 68081, 0x380, 0x40044d0a }, /* SOUND_MIXER_READ_ALTPCM */
    { 68105, 0x47e, 0x80044d01 }, /* SOUND_MIXER_READ_BASS */
    { 68105, 0x380, 0x40044d01 }, /* SOUND_MIXER_READ_BASS */
    { 68127, 0x47e, 0x80044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 68127, 0x380, 0x40044dfc }, /* SOUND_MIXER_READ_CAPS */
    { 68149, 0x47e, 0x80044d08 }, /* SOUND_MIXER_READ_CD */
    { 68149, 0x380, 0x40044d08 }, /* SOUND_MIXER_READ_CD */
    { 68169, 0x47e, 0x80044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 68169, 0x380, 0x40044dfe }, /* SOUND_MIXER_READ_DEVMASK */
    { 68194, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 68194, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_ENHANCE */
    { 68219, 0x47e, 0x80044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 68219, 0x380, 0x40044d0c }, /* SOUND_MIXER_READ_IGAIN */
    { 68242, 0x47e, 0x80044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 68242, 0x380, 0x40044d09 }, /* SOUND_MIXER_READ_IMIX */
    { 68264, 0x47e, 0x80044d06 }, /* SOUND_MIXER_READ_LINE */
    { 68264, 0x380, 0x40044d06 }, /* SOUND_MIXER_READ_LINE */
    { 68286, 0x47e, 0x80044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 68286, 0x380, 0x40044d0e }, /* SOUND_MIXER_READ_LINE1 */
    { 68309, 0x47e, 0x80044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 68309, 0x380, 0x40044d0f }, /* SOUND_MIXER_READ_LINE2 */
    { 68332, 0x47e, 0x80044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 68332, 0x380, 0x40044d10 }, /* SOUND_MIXER_READ_LINE3 */
    { 68355, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 68355, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_LOUD */
    { 68377, 0x47e, 0x80044d07 }, /* SOUND_MIXER_READ_MIC */
    { 68377, 0x380, 0x40044d07 }, /* SOUND_MIXER_READ_MIC */
    { 68398, 0x47e, 0x80044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 68398, 0x380, 0x40044d1f }, /* SOUND_MIXER_READ_MUTE */
    { 68420, 0x47e, 0x80044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 68420, 0x380, 0x40044d0d }, /* SOUND_MIXER_READ_OGAIN */
    { 68443, 0x47e, 0x80044d04 }, /* SOUND_MIXER_READ_PCM */
    { 68443, 0x380, 0x40044d04 }, /* SOUND_MIXER_READ_PCM */
    { 68464, 0x47e, 0x80044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 68464, 0x380, 0x40044d0b }, /* SOUND_MIXER_READ_RECLEV */
    { 68488, 0x47e, 0x80044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 68488, 0x380, 0x40044dfd }, /* SOUND_MIXER_READ_RECMASK */
    { 68513, 0x47e, 0x80044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 68513, 0x380, 0x40044dff }, /* SOUND_MIXER_READ_RECSRC */
    { 68537, 0x47e, 0x80044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 68537, 0x380, 0x40044d05 }, /* SOUND_MIXER_READ_SPEAKER */
    { 68562, 0x47e, 0x80044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 68562, 0x380, 0x40044dfb }, /* SOUND_MIXER_READ_STEREODEVS */
    { 68590, 0x47e, 0x80044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 68590, 0x380, 0x40044d03 }, /* SOUND_MIXER_READ_SYNTH */
    { 68613, 0x47e, 0x80044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 68613, 0x380, 0x40044d02 }, /* SOUND_MIXER_READ_TREBLE */
    { 68637, 0x47e, 0x80044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 68637, 0x380, 0x40044d00 }, /* SOUND_MIXER_READ_VOLUME */
    { 68661, 0x7fe, 0xc0044d0a }, /* SOUND_MIXER_WRITE_ALTPCM */
    { 68686, 0x7fe, 0xc0044d01 }, /* SOUND_MIXER_WRITE_BASS */
    { 68709, 0x7fe, 0xc0044d08 }, /* SOUND_MIXER_WRITE_CD */
    { 68730, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_ENHANCE */
    { 68756, 0x7fe, 0xc0044d0c }, /* SOUND_MIXER_WRITE_IGAIN */
    { 68780, 0x7fe, 0xc0044d09 }, /* SOUND_MIXER_WRITE_IMIX */
    { 68803, 0x7fe, 0xc0044d06 }, /* SOUND_MIXER_WRITE_LINE */
    { 68826, 0x7fe, 0xc0044d0e }, /* SOUND_MIXER_WRITE_LINE1 */
    { 68850, 0x7fe, 0xc0044d0f }, /* SOUND_MIXER_WRITE_LINE2 */
    { 68874, 0x7fe, 0xc0044d10 }, /* SOUND_MIXER_WRITE_LINE3 */
    { 68898, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_LOUD */
    { 68921, 0x7fe, 0xc0044d07 }, /* SOUND_MIXER_WRITE_MIC */
    { 68943, 0x7fe, 0xc0044d1f }, /* SOUND_MIXER_WRITE_MUTE */
    { 68966, 0x7fe, 0xc0044d0d }, /* SOUND_MIXER_WRITE_OGAIN */
    { 68990, 0x7fe, 0xc0044d04 }, /* SOUND_MIXER_WRITE_PCM */
    { 69012, 0x7fe, 0xc0044d0b }, /* SOUND_MIXER_WRITE_RECLEV */
    { 69037, 0x7fe, 0xc0044dff }, /* SOUND_MIXER_WRITE_RECSRC */
    { 69062, 0x7fe, 0xc0044d05 }, /* SOUND_MIXER_WRITE_SPEAKER */
    { 69088, 0x7fe, 0xc0044d03 }, /* SOUND_MIXER_WRITE_SYNTH */
    { 69112, 0x7fe, 0xc0044d02 }, /* SOUND_MIXER_WRITE_TREBLE */
    { 69137, 0x7fe, 0xc0044d00 }, /* SOUND_MIXER_WRITE_VOLUME */
    { 69162, 0x47e, 0x80045005 }, /* SOUND_PCM_READ_BITS */
    { 69162, 0x380, 0x40045005 }, /* SOUND_PCM_READ_BITS */
    { 69182, 0x47e, 0x80045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 69182, 0x380, 0x40045006 }, /* SOUND_PCM_READ_CHANNELS */
    { 69206, 0x47e, 0x80045007 }, /* SOUND_PCM_READ_FILTER */
    { 69206, 0x380, 0x40045007 }, /* SOUND_PCM_READ_FILTER */
    { 69228, 0x47e, 0x80045002 }, /* SOUND_PCM_READ_RATE */
    { 69228, 0x380, 0x40045002 }, /* SOUND_PCM_READ_RATE */
    { 69248, 0x7fe, 0xc0045005 }, /* SOUND_PCM_WRITE_BITS */
    { 69269, 0x7fe, 0xc0045006 }, /* SOUND_PCM_WRITE_CHANNELS */
    { 69294, 0x7fe, 0xc0045007 }, /* SOUND_PCM_WRITE_FILTER */
    { 69317, 0x7fe, 0xc0045002 }, /* SOUND_PCM_WRITE_RATE */
    { 69338, 0x5fe, 0x1e }, /* SO_ACCEPTCONN */
    { 69338, 0x200, 0x1009 }, /* SO_ACCEPTCONN */
    { 69352, 0x7fe, 0x32 }, /* SO_ATTACH_BPF */
    { 69366, 0x7fe, 0x1a }, /* SO_ATTACH_FILTER */
    { 69383, 0x7fe, 0x33 }, /* SO_ATTACH_REUSEPORT_CBPF */
    { 69408, 0x7fe, 0x34 }, /* SO_ATTACH_REUSEPORT_EBPF */
    { 69433, 0x7fe, 0x19 }, /* SO_BINDTODEVICE */
    { 69449, 0x7fe, 0x3e }, /* SO_BINDTOIFINDEX */
    { 69466, 0x7fe, 0x30 }, /* SO_BPF_EXTENSIONS */
    { 69484, 0x5fe, 0x6 }, /* SO_BROADCAST */
    { 69484, 0x200, 0x20 }, /* SO_BROADCAST */
    { 69497, 0x7fe, 0xe }, /* SO_BSDCOMPAT */
    { 69510, 0x7fe, 0x48 }, /* SO_BUF_LOCK */
    { 69522, 0x7fe, 0x2e }, /* SO_BUSY_POLL */
    { 69535, 0x7fe, 0x46 }, /* SO_BUSY_POLL_BUDGET */
    { 69555, 0x7fe, 0x35 }, /* SO_CNX_ADVICE */
    { 69569, 0x7fe, 0x39 }, /* SO_COOKIE */
    { 69579, 0x7fe, 0x1 }, /* SO_DEBUG */
    { 69588, 0x7fe, 0x1b }, /* SO_DETACH_BPF */
    { 69602, 0x7fe, 0x1b }, /* SO_DETACH_FILTER */
    { 69619, 0x7fe, 0x44 }, /* SO_DETACH_REUSEPORT_BPF */
    { 69643, 0x7fe, 0x4f }, /* SO_DEVMEM_DMABUF */
    { 69660, 0x7fe, 0x50 }, /* SO_DEVMEM_DONTNEED */
    { 69679, 0x7fe, 0x4e }, /* SO_DEVMEM_LINEAR */
    { 69696, 0x5fe, 0x27 }, /* SO_DOMAIN */
    { 69696, 0x200, 0x1029 }, /* SO_DOMAIN */
    { 69706, 0x5fe, 0x5 }, /* SO_DONTROUTE */
    { 69706, 0x200, 0x10 }, /* SO_DONTROUTE */
    { 69719, 0x7fe, 0x1 }, /* SO_EE_CODE_TXTIME_INVALID_PARAM */
    { 69751, 0x7fe, 0x2 }, /* SO_EE_CODE_TXTIME_MISSED */
    { 69776, 0x7fe, 0x1 }, /* SO_EE_CODE_ZEROCOPY_COPIED */
    { 69803, 0x7fe, 0x2 }, /* SO_EE_ORIGIN_ICMP */
    { 69821, 0x7fe, 0x3 }, /* SO_EE_ORIGIN_ICMP6 */
    { 69840, 0x7fe, 0x1 }, /* SO_EE_ORIGIN_LOCAL */
    { 69859, 0x7fe, 0x0 }, /* SO_EE_ORIGIN_NONE */
    { 69877, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TIMESTAMPING */
    { 69903, 0x7fe, 0x4 }, /* SO_EE_ORIGIN_TXSTATUS */
    { 69925, 0x7fe, 0x6 }, /* SO_EE_ORIGIN_TXTIME */
    { 69945, 0x7fe, 0x5 }, /* SO_EE_ORIGIN_ZEROCOPY */
    { 69967, 0x7fe, 0x1 }, /* SO_EE_RFC4884_FLAG_INVALID */
    { 69994, 0x5fe, 0x4 }, /* SO_ERROR */
    { 69994, 0x200, 0x1007 }, /* SO_ERROR */
    { 70003, 0x7fe, 0x1a }, /* SO_GET_FILTER */
    { 70017, 0x7fe, 0x31 }, /* SO_INCOMING_CPU */
    { 70033, 0x7fe, 0x38 }, /* SO_INCOMING_NAPI_ID */
    { 70053, 0x5fe, 0x9 }, /* SO_KEEPALIVE */
    { 70053, 0x200, 0x8 }, /* SO_KEEPALIVE */
    { 70066, 0x5fe, 0xd }, /* SO_LINGER */
    { 70066, 0x200, 0x80 }, /* SO_LINGER */
    { 70076, 0x7fe, 0x2c }, /* SO_LOCK_FILTER */
    { 70091, 0x7fe, 0x24 }, /* SO_MARK */
    { 70099, 0x7fe, 0x2f }, /* SO_MAX_PACING_RATE */
    { 70118, 0x7fe, 0x37 }, /* SO_MEMINFO */
    { 70129, 0x7fe, 0x47 }, /* SO_NETNS_COOKIE */
    { 70145, 0x7fe, 0x2b }, /* SO_NOFCS */
    { 70154, 0x7fe, 0xb }, /* SO_NO_CHECK */
    { 70166, 0x5fe, 0xa }, /* SO_OOBINLINE */
    { 70166, 0x200, 0x100 }, /* SO_OOBINLINE */
    { 70179, 0x47e, 0x10 }, /* SO_PASSCRED */
    { 70179, 0x180, 0x14 }, /* SO_PASSCRED */
    { 70179, 0x200, 0x11 }, /* SO_PASSCRED */
    { 70191, 0x7fe, 0x4c }, /* SO_PASSPIDFD */
    { 70204, 0x7fe, 0x22 }, /* SO_PASSSEC */
    { 70215, 0x7fe, 0x2a }, /* SO_PEEK_OFF */
    { 70227, 0x47e, 0x11 }, /* SO_PEERCRED */
    { 70227, 0x180, 0x15 }, /* SO_PEERCRED */
    { 70227, 0x200, 0x12 }, /* SO_PEERCRED */
    { 70239, 0x7fe, 0x3b }, /* SO_PEERGROUPS */
    { 70253, 0x7fe, 0x1c }, /* SO_PEERNAME */
    { 70265, 0x7fe, 0x4d }, /* SO_PEERPIDFD */
    { 70278, 0x5fe, 0x1f }, /* SO_PEERSEC */
    { 70278, 0x200, 0x1e }, /* SO_PEERSEC */
    { 70289, 0x7fe, 0x45 }, /* SO_PREFER_BUSY_POLL */
    { 70309, 0x7fe, 0xc }, /* SO_PRIORITY */
    { 70321, 0x5fe, 0x26 }, /* SO_PROTOCOL */
    { 70321, 0x200, 0x1028 }, /* SO_PROTOCOL */
    { 70333, 0x5fe, 0x8 }, /* SO_RCVBUF */
    { 70333, 0x200, 0x1002 }, /* SO_RCVBUF */
    { 70343, 0x7fe, 0x21 }, /* SO_RCVBUFFORCE */
    { 70358, 0x47e, 0x12 }, /* SO_RCVLOWAT */
    { 70358, 0x180, 0x10 }, /* SO_RCVLOWAT */
    { 70358, 0x200, 0x1004 }, /* SO_RCVLOWAT */
    { 70370, 0x7fe, 0x4b }, /* SO_RCVMARK */
    { 70381, 0x47e, 0x14 }, /* SO_RCVTIMEO */
    { 70381, 0x180, 0x12 }, /* SO_RCVTIMEO */
    { 70381, 0x200, 0x1006 }, /* SO_RCVTIMEO */
    { 70393, 0x7fe, 0x42 }, /* SO_RCVTIMEO_NEW */
    { 70409, 0x47e, 0x14 }, /* SO_RCVTIMEO_OLD */
    { 70409, 0x180, 0x12 }, /* SO_RCVTIMEO_OLD */
    { 70409, 0x200, 0x1006 }, /* SO_RCVTIMEO_OLD */
    { 70425, 0x7fe, 0x49 }, /* SO_RESERVE_MEM */
    { 70440, 0x5fe, 0x2 }, /* SO_REUSEADDR */
    { 70440, 0x200, 0x4 }, /* SO_REUSEADDR */
    { 70453, 0x5fe, 0xf }, /* SO_REUSEPORT */
    { 70453, 0x200, 0x200 }, /* SO_REUSEPORT */
    { 70466, 0x7fe, 0x28 }, /* SO_RXQ_OVFL */
    { 70478, 0x7fe, 0x16 }, /* SO_SECURITY_AUTHENTICATION */
    { 70505, 0x7fe, 0x18 }, /* SO_SECURITY_ENCRYPTION_NETWORK */
    { 70536, 0x7fe, 0x17 }, /* SO_SECURITY_ENCRYPTION_TRANSPORT */
    { 70569, 0x7fe, 0x2d }, /* SO_SELECT_ERR_QUEUE */
    { 70589, 0x5fe, 0x7 }, /* SO_SNDBUF */
    { 70589, 0x200, 0x1001 }, /* SO_SNDBUF */
    { 70599, 0x5fe, 0x20 }, /* SO_SNDBUFFORCE */
    { 70599, 0x200, 0x1f }, /* SO_SNDBUFFORCE */
    { 70614, 0x47e, 0x13 }, /* SO_SNDLOWAT */
    { 70614, 0x180, 0x11 }, /* SO_SNDLOWAT */
    { 70614, 0x200, 0x1003 }, /* SO_SNDLOWAT */
    { 70626, 0x47e, 0x15 }, /* SO_SNDTIMEO */
    { 70626, 0x180, 0x13 }, /* SO_SNDTIMEO */
    { 70626, 0x200, 0x1005 }, /* SO_SNDTIMEO */
    { 70638, 0x7fe, 0x43 }, /* SO_SNDTIMEO_NEW */
    { 70654, 0x47e, 0x15 }, /* SO_SNDTIMEO_OLD */
    { 70654, 0x180, 0x13 }, /* SO_SNDTIMEO_OLD */
    { 70654, 0x200, 0x1005 }, /* SO_SNDTIMEO_OLD */
    { 70670, 0x200, 0x1008 }, /* SO_STYLE */
    { 70679, 0x7fe, 0x1d }, /* SO_TIMESTAMP */
    { 70692, 0x7fe, 0x25 }, /* SO_TIMESTAMPING */
    { 70708, 0x7fe, 0x41 }, /* SO_TIMESTAMPING_NEW */
    { 70728, 0x7fe, 0x25 }, /* SO_TIMESTAMPING_OLD */
    { 70748, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS */
    { 70763, 0x7fe, 0x40 }, /* SO_TIMESTAMPNS_NEW */
    { 70782, 0x7fe, 0x23 }, /* SO_TIMESTAMPNS_OLD */
    { 70801, 0x7fe, 0x3f }, /* SO_TIMESTAMP_NEW */
    { 70818, 0x7fe, 0x1d }, /* SO_TIMESTAMP_OLD */
    { 70835, 0x7fe, 0x4a }, /* SO_TXREHASH */
    { 70847, 0x7fe, 0x3d }, /* SO_TXTIME */
    { 70857, 0x5fe, 0x3 }, /* SO_TYPE */
    { 70857, 0x200, 0x1008 }, /* SO_TYPE */
    { 70865, 0x7fe, 0x2 }, /* SO_VM_SOCKETS_BUFFER_MAX_SIZE */
    { 70895, 0x7fe, 0x1 }, /* SO_VM_SOCKETS_BUFFER_MIN_SIZE */
    { 70925, 0x7fe, 0x0 }, /* SO_VM_SOCKETS_BUFFER_SIZE */
    { 70951, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT */
    { 70981, 0x7fe, 0x8 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW */
    { 71015, 0x7fe, 0x6 }, /* SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD */
    { 71049, 0x7fe, 0x7 }, /* SO_VM_SOCKETS_NONBLOCK_TXRX */
    { 71077, 0x7fe, 0x3 }, /* SO_VM_SOCKETS_PEER_HOST_VM_ID */
    { 71107, 0x7fe, 0x5 }, /* SO_VM_SOCKETS_TRUSTED */
    { 71129, 0x7fe, 0x29 }, /* SO_WIFI_STATUS */
    { 71144, 0x7fe, 0x3c }, /* SO_ZEROCOPY */
    { 71156, 0x7fe, 0x6b }, /* SPI_IOC_MAGIC */
    { 71170, 0x47e, 0x80016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 71170, 0x380, 0x40016b03 }, /* SPI_IOC_RD_BITS_PER_WORD */
    { 71195, 0x47e, 0x80016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 71195, 0x380, 0x40016b02 }, /* SPI_IOC_RD_LSB_FIRST */
    { 71216, 0x47e, 0x80046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 71216, 0x380, 0x40046b04 }, /* SPI_IOC_RD_MAX_SPEED_HZ */
    { 71240, 0x47e, 0x80016b01 }, /* SPI_IOC_RD_MODE */
    { 71240, 0x380, 0x40016b01 }, /* SPI_IOC_RD_MODE */
    { 71256, 0x47e, 0x80046b05 }, /* SPI_IOC_RD_MODE32 */
    { 71256, 0x380, 0x40046b05 }, /* SPI_IOC_RD_MODE32 */
    { 71274, 0x47e, 0x40016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 71274, 0x380, 0x80016b03 }, /* SPI_IOC_WR_BITS_PER_WORD */
    { 71299, 0x47e, 0x40016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 71299, 0x380, 0x80016b02 }, /* SPI_IOC_WR_LSB_FIRST */
    { 71320, 0x47e, 0x40046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 71320, 0x380, 0x80046b04 }, /* SPI_IOC_WR_MAX_SPEED_HZ */
    { 71344, 0x47e, 0x40016b01 }, /* SPI_IOC_WR_MODE */
    { 71344, 0x380, 0x80016b01 }, /* SPI_IOC_WR_MODE */
    { 71360, 0x47e, 0x40046b05 }, /* SPI_IOC_WR_MODE32 */
    { 71360, 0x380, 0x80046b05 }, /* SPI_IOC_WR_MODE32 */
    { 71378, 0x7fe, 0x80000000 }, /* SPLICE_F_FD_IN_FIXED */
    { 71399, 0x7fe, 0x3 }, /* SS_CONNECTED */
    { 71412, 0x7fe, 0x2 }, /* SS_CONNECTING */
    { 71426, 0x7fe, 0x4 }, /* SS_DISCONNECTING */
    { 71443, 0x7fe, 0x0 }, /* SS_FREE */
    { 71451, 0x7fe, 0x1 }, /* SS_UNCONNECTED */
    { 71466, 0x006, 0xc }, /* SS_VECTOR */
    { 71476, 0x7fe, 0xfff }, /* STATX_ALL */
    { 71486, 0x7fe, 0x20 }, /* STATX_ATIME */
    { 71498, 0x7fe, 0x20 }, /* STATX_ATTR_APPEND */
    { 71516, 0x7fe, 0x1000 }, /* STATX_ATTR_AUTOMOUNT */
    { 71537, 0x7fe, 0x4 }, /* STATX_ATTR_COMPRESSED */
    { 71559, 0x7fe, 0x200000 }, /* STATX_ATTR_DAX */
    { 71574, 0x7fe, 0x800 }, /* STATX_ATTR_ENCRYPTED */
    { 71595, 0x7fe, 0x10 }, /* STATX_ATTR_IMMUTABLE */
    { 71616, 0x7fe, 0x2000 }, /* STATX_ATTR_MOUNT_ROOT */
    { 71638, 0x7fe, 0x40 }, /* STATX_ATTR_NODUMP */
    { 71656, 0x7fe, 0x100000 }, /* STATX_ATTR_VERITY */
    { 71674, 0x7fe, 0x400000 }, /* STATX_ATTR_WRITE_ATOMIC */
    { 71698, 0x7fe, 0x7ff }, /* STATX_BASIC_STATS */
    { 71716, 0x7fe, 0x400 }, /* STATX_BLOCKS */
    { 71729, 0x7fe, 0x800 }, /* STATX_BTIME */
    { 71741, 0x7fe, 0x80 }, /* STATX_CTIME */
    { 71753, 0x7fe, 0x2000 }, /* STATX_DIOALIGN */
    { 71768, 0x7fe, 0x10 }, /* STATX_GID */
    { 71778, 0x7fe, 0x100 }, /* STATX_INO */
    { 71788, 0x7fe, 0x1000 }, /* STATX_MNT_ID */
    { 71801, 0x7fe, 0x4000 }, /* STATX_MNT_ID_UNIQUE */
    { 71821, 0x7fe, 0x2 }, /* STATX_MODE */
    { 71832, 0x7fe, 0x40 }, /* STATX_MTIME */
    { 71844, 0x7fe, 0x4 }, /* STATX_NLINK */
    { 71856, 0x7fe, 0x200 }, /* STATX_SIZE */
    { 71867, 0x7fe, 0x8000 }, /* STATX_SUBVOL */
    { 71880, 0x7fe, 0x1 }, /* STATX_TYPE */
    { 71891, 0x7fe, 0x8 }, /* STATX_UID */
    { 71901, 0x7fe, 0x10000 }, /* STATX_WRITE_ATOMIC */
    { 71920, 0x7fe, 0x80000000 }, /* STATX__RESERVED */
    { 71936, 0x7fe, 0x4 }, /* SYNC_FILE_RANGE_WAIT_AFTER */
    { 71963, 0x7fe, 0x1 }, /* SYNC_FILE_RANGE_WAIT_BEFORE */
    { 71991, 0x7fe, 0x2 }, /* SYNC_FILE_RANGE_WRITE */
    { 72013, 0x7fe, 0x7 }, /* SYNC_FILE_RANGE_WRITE_AND_WAIT */
    { 72044, 0x7fe, 0xc0383e04 }, /* SYNC_IOC_FILE_INFO */
    { 72063, 0x7fe, 0x3e }, /* SYNC_IOC_MAGIC */
    { 72078, 0x7fe, 0xc0303e03 }, /* SYNC_IOC_MERGE */
    { 72093, 0x47e, 0x40103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 72093, 0x380, 0x80103e05 }, /* SYNC_IOC_SET_DEADLINE */
    { 72115, 0x7fe, 0x5 }, /* SYS_ACCEPT */
    { 72126, 0x7fe, 0x12 }, /* SYS_ACCEPT4 */
    { 72138, 0x7fe, 0x2 }, /* SYS_BIND */
    { 72147, 0x7fe, 0x3 }, /* SYS_CONNECT */
    { 72159, 0x7fe, 0x7 }, /* SYS_GETPEERNAME */
    { 72175, 0x7fe, 0x6 }, /* SYS_GETSOCKNAME */
    { 72191, 0x7fe, 0xf }, /* SYS_GETSOCKOPT */
    { 72206, 0x7fe, 0x4 }, /* SYS_LISTEN */
    { 72217, 0x7fe, 0xa }, /* SYS_RECV */
    { 72226, 0x7fe, 0xc }, /* SYS_RECVFROM */
    { 72239, 0x7fe, 0x13 }, /* SYS_RECVMMSG */
    { 72252, 0x7fe, 0x11 }, /* SYS_RECVMSG */
    { 72264, 0x7fe, 0x9 }, /* SYS_SEND */
    { 72273, 0x7fe, 0x14 }, /* SYS_SENDMMSG */
    { 72286, 0x7fe, 0x10 }, /* SYS_SENDMSG */
    { 72298, 0x7fe, 0xb }, /* SYS_SENDTO */
    { 72309, 0x7fe, 0xe }, /* SYS_SETSOCKOPT */
    { 72324, 0x7fe, 0xd }, /* SYS_SHUTDOWN */
    { 72337, 0x7fe, 0x1 }, /* SYS_SOCKET */
    { 72348, 0x7fe, 0x8 }, /* SYS_SOCKETPAIR */
    { 72363, 0x7fe, 0x6000 }, /* S_IFBLK */
    { 72371, 0x7fe, 0x2000 }, /* S_IFCHR */
    { 72379, 0x7fe, 0x4000 }, /* S_IFDIR */
    { 72387, 0x7fe, 0x1000 }, /* S_IFIFO */
    { 72395, 0x7fe, 0xa000 }, /* S_IFLNK */
    { 72403, 0x7fe, 0xf000 }, /* S_IFMT */
    { 72410, 0x7fe, 0x8000 }, /* S_IFREG */
    { 72418, 0x7fe, 0xc000 }, /* S_IFSOCK */
    { 72427, 0x7fe, 0x20 }, /* S_IRGRP */
    { 72435, 0x7fe, 0x4 }, /* S_IROTH */
    { 72443, 0x7fe, 0x100 }, /* S_IRUSR */
    { 72451, 0x7fe, 0x38 }, /* S_IRWXG */
    { 72459, 0x7fe, 0x7 }, /* S_IRWXO */
    { 72467, 0x7fe, 0x1c0 }, /* S_IRWXU */
    { 72475, 0x7fe, 0x400 }, /* S_ISGID */
    { 72483, 0x7fe, 0x800 }, /* S_ISUID */
    { 72491, 0x7fe, 0x200 }, /* S_ISVTX */
    { 72499, 0x7fe, 0x10 }, /* S_IWGRP */
    { 72507, 0x7fe, 0x2 }, /* S_IWOTH */
    { 72515, 0x7fe, 0x80 }, /* S_IWUSR */
    { 72523, 0x7fe, 0x8 }, /* S_IXGRP */
    { 72531, 0x7fe, 0x1 }, /* S_IXOTH */
    { 72539, 0x7fe, 0x40 }, /* S_IXUSR */
    { 72547, 0x47e, 0x540b }, /* TCFLSH */
    { 72547, 0x180, 0x2000741f }, /* TCFLSH */
    { 72547, 0x200, 0x5407 }, /* TCFLSH */
    { 72554, 0x47e, 0x5405 }, /* TCGETA */
    { 72554, 0x180, 0x40147417 }, /* TCGETA */
    { 72554, 0x200, 0x5401 }, /* TCGETA */
    { 72561, 0x47e, 0x5401 }, /* TCGETS */
    { 72561, 0x180, 0x402c7413 }, /* TCGETS */
    { 72561, 0x200, 0x540d }, /* TCGETS */
    { 72568, 0x47e, 0x802c542a }, /* TCGETS2 */
    { 72568, 0x200, 0x4030542a }, /* TCGETS2 */
    { 72576, 0x47e, 0x5432 }, /* TCGETX */
    { 72583, 0x7fe, 0x0 }, /* TCIFLUSH */
    { 72592, 0x7fe, 0x2 }, /* TCIOFF */
    { 72599, 0x7fe, 0x2 }, /* TCIOFLUSH */
    { 72609, 0x7fe, 0x3 }, /* TCION */
    { 72615, 0x7fe, 0x1 }, /* TCOFLUSH */
    { 72624, 0x7fe, 0x0 }, /* TCOOFF */
    { 72631, 0x7fe, 0x1 }, /* TCOON */
    { 72637, 0x7fe, 0x26 }, /* TCP_AO_ADD_KEY */
    { 72652, 0x7fe, 0x27 }, /* TCP_AO_DEL_KEY */
    { 72667, 0x7fe, 0x29 }, /* TCP_AO_GET_KEYS */
    { 72683, 0x7fe, 0x28 }, /* TCP_AO_INFO */
    { 72695, 0x7fe, 0x2 }, /* TCP_AO_KEYF_EXCLUDE_OPT */
    { 72719, 0x7fe, 0x1 }, /* TCP_AO_KEYF_IFINDEX */
    { 72739, 0x7fe, 0x50 }, /* TCP_AO_MAXKEYLEN */
    { 72756, 0x7fe, 0x2a }, /* TCP_AO_REPAIR */
    { 72770, 0x7fe, 0x2 }, /* TCP_CA_CWR */
    { 72781, 0x7fe, 0x1 }, /* TCP_CA_Disorder */
    { 72797, 0x7fe, 0x4 }, /* TCP_CA_Loss */
    { 72809, 0x7fe, 0x0 }, /* TCP_CA_Open */
    { 72821, 0x7fe, 0x3 }, /* TCP_CA_Recovery */
    { 72837, 0x7fe, 0x1a }, /* TCP_CC_INFO */
    { 72849, 0x7fe, 0x24 }, /* TCP_CM_INQ */
    { 72860, 0x7fe, 0xd }, /* TCP_CONGESTION */
    { 72875, 0x7fe, 0x3 }, /* TCP_CORK */
    { 72884, 0x6be, 0xf0 }, /* TCP_DATA_OFFSET */
    { 72884, 0x140, 0xf0000000 }, /* TCP_DATA_OFFSET */
    { 72900, 0x7fe, 0x9 }, /* TCP_DEFER_ACCEPT */
    { 72917, 0x7fe, 0x7 }, /* TCP_ENCAP_ESPINTCP */
    { 72936, 0x7fe, 0x17 }, /* TCP_FASTOPEN */
    { 72949, 0x7fe, 0x1e }, /* TCP_FASTOPEN_CONNECT */
    { 72970, 0x7fe, 0x21 }, /* TCP_FASTOPEN_KEY */
    { 72987, 0x7fe, 0x22 }, /* TCP_FASTOPEN_NO_COOKIE */
    { 73010, 0x6be, 0x1000 }, /* TCP_FLAG_ACK */
    { 73010, 0x140, 0x100000 }, /* TCP_FLAG_ACK */
    { 73023, 0x6be, 0x8000 }, /* TCP_FLAG_CWR */
    { 73023, 0x140, 0x800000 }, /* TCP_FLAG_CWR */
    { 73036, 0x6be, 0x4000 }, /* TCP_FLAG_ECE */
    { 73036, 0x140, 0x400000 }, /* TCP_FLAG_ECE */
    { 73049, 0x6be, 0x100 }, /* TCP_FLAG_FIN */
    { 73049, 0x140, 0x10000 }, /* TCP_FLAG_FIN */
    { 73062, 0x6be, 0x800 }, /* TCP_FLAG_PSH */
    { 73062, 0x140, 0x80000 }, /* TCP_FLAG_PSH */
    { 73075, 0x6be, 0x400 }, /* TCP_FLAG_RST */
    { 73075, 0x140, 0x40000 }, /* TCP_FLAG_RST */
    { 73088, 0x6be, 0x200 }, /* TCP_FLAG_SYN */
    { 73088, 0x140, 0x20000 }, /* TCP_FLAG_SYN */
    { 73101, 0x6be, 0x2000 }, /* TCP_FLAG_URG */
    { 73101, 0x140, 0x200000 }, /* TCP_FLAG_URG */
    { 73114, 0x7fe, 0xb }, /* TCP_INFO */
    { 73123, 0x7fe, 0x24 }, /* TCP_INQ */
    { 73131, 0x7fe, 0x2b }, /* TCP_IS_MPTCP */
    { 73144, 0x7fe, 0x6 }, /* TCP_KEEPCNT */
    { 73156, 0x7fe, 0x4 }, /* TCP_KEEPIDLE */
    { 73169, 0x7fe, 0x5 }, /* TCP_KEEPINTVL */
    { 73183, 0x7fe, 0x8 }, /* TCP_LINGER2 */
    { 73195, 0x7fe, 0x2 }, /* TCP_MAXSEG */
    { 73206, 0x7fe, 0xe }, /* TCP_MD5SIG */
    { 73217, 0x7fe, 0x20 }, /* TCP_MD5SIG_EXT */
    { 73232, 0x7fe, 0x2 }, /* TCP_MD5SIG_FLAG_IFINDEX */
    { 73256, 0x7fe, 0x1 }, /* TCP_MD5SIG_FLAG_PREFIX */
    { 73279, 0x7fe, 0x50 }, /* TCP_MD5SIG_MAXKEYLEN */
    { 73300, 0x7fe, 0x218 }, /* TCP_MSS_DEFAULT */
    { 73316, 0x7fe, 0x4c4 }, /* TCP_MSS_DESIRED */
    { 73332, 0x7fe, 0x1 }, /* TCP_NLA_BUSY */
    { 73345, 0x7fe, 0x18 }, /* TCP_NLA_BYTES_NOTSENT */
    { 73367, 0x7fe, 0x13 }, /* TCP_NLA_BYTES_RETRANS */
    { 73389, 0x7fe, 0x12 }, /* TCP_NLA_BYTES_SENT */
    { 73408, 0x7fe, 0xe }, /* TCP_NLA_CA_STATE */
    { 73425, 0x7fe, 0x4 }, /* TCP_NLA_DATA_SEGS_OUT */
    { 73447, 0x7fe, 0x10 }, /* TCP_NLA_DELIVERED */
    { 73465, 0x7fe, 0x11 }, /* TCP_NLA_DELIVERED_CE */
    { 73486, 0x7fe, 0x7 }, /* TCP_NLA_DELIVERY_RATE */
    { 73508, 0x7fe, 0xc }, /* TCP_NLA_DELIVERY_RATE_APP_LMT */
    { 73538, 0x7fe, 0x14 }, /* TCP_NLA_DSACK_DUPS */
    { 73557, 0x7fe, 0x19 }, /* TCP_NLA_EDT */
    { 73569, 0x7fe, 0xa }, /* TCP_NLA_MIN_RTT */
    { 73585, 0x7fe, 0x6 }, /* TCP_NLA_PACING_RATE */
    { 73605, 0x7fe, 0x0 }, /* TCP_NLA_PAD */
    { 73617, 0x7fe, 0xb }, /* TCP_NLA_RECUR_RETRANS */
    { 73639, 0x7fe, 0x1b }, /* TCP_NLA_REHASH */
    { 73654, 0x7fe, 0x9 }, /* TCP_NLA_REORDERING */
    { 73673, 0x7fe, 0x15 }, /* TCP_NLA_REORD_SEEN */
    { 73692, 0x7fe, 0x2 }, /* TCP_NLA_RWND_LIMITED */
    { 73713, 0x7fe, 0x3 }, /* TCP_NLA_SNDBUF_LIMITED */
    { 73736, 0x7fe, 0xd }, /* TCP_NLA_SNDQ_SIZE */
    { 73754, 0x7fe, 0x8 }, /* TCP_NLA_SND_CWND */
    { 73771, 0x7fe, 0xf }, /* TCP_NLA_SND_SSTHRESH */
    { 73792, 0x7fe, 0x16 }, /* TCP_NLA_SRTT */
    { 73805, 0x7fe, 0x17 }, /* TCP_NLA_TIMEOUT_REHASH */
    { 73828, 0x7fe, 0x5 }, /* TCP_NLA_TOTAL_RETRANS */
    { 73850, 0x7fe, 0x1a }, /* TCP_NLA_TTL */
    { 73862, 0x7fe, 0x1 }, /* TCP_NODELAY */
    { 73874, 0x7fe, 0x19 }, /* TCP_NOTSENT_LOWAT */
    { 73892, 0x7fe, 0x0 }, /* TCP_NO_QUEUE */
    { 73905, 0x7fe, 0x3 }, /* TCP_QUEUES_NR */
    { 73919, 0x7fe, 0x15 }, /* TCP_QUEUE_SEQ */
    { 73933, 0x7fe, 0xc }, /* TCP_QUICKACK */
    { 73946, 0x7fe, 0x1 }, /* TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT */
    { 73987, 0x7fe, 0x1 }, /* TCP_RECV_QUEUE */
    { 74002, 0x7fe, 0x13 }, /* TCP_REPAIR */
    { 74013, 0x7fe, 0x0 }, /* TCP_REPAIR_OFF */
    { 74028, 0x7fe, 0xffffffffffffffff }, /* TCP_REPAIR_OFF_NO_WP */
    { 74049, 0x7fe, 0x1 }, /* TCP_REPAIR_ON */
    { 74063, 0x7fe, 0x16 }, /* TCP_REPAIR_OPTIONS */
    { 74082, 0x7fe, 0x14 }, /* TCP_REPAIR_QUEUE */
    { 74099, 0x7fe, 0x1d }, /* TCP_REPAIR_WINDOW */
    { 74117, 0x6be, 0xf }, /* TCP_RESERVED_BITS */
    { 74117, 0x140, 0xf000000 }, /* TCP_RESERVED_BITS */
    { 74135, 0x7fe, 0x1c }, /* TCP_SAVED_SYN */
    { 74149, 0x7fe, 0x1b }, /* TCP_SAVE_SYN */
    { 74162, 0x7fe, 0x2 }, /* TCP_SEND_QUEUE */
    { 74177, 0x7fe, 0x7 }, /* TCP_SYNCNT */
    { 74188, 0x7fe, 0x11 }, /* TCP_THIN_DUPACK */
    { 74204, 0x7fe, 0x10 }, /* TCP_THIN_LINEAR_TIMEOUTS */
    { 74229, 0x7fe, 0x18 }, /* TCP_TIMESTAMP */
    { 74243, 0x7fe, 0x25 }, /* TCP_TX_DELAY */
    { 74256, 0x7fe, 0x1f }, /* TCP_ULP */
    { 74264, 0x7fe, 0x12 }, /* TCP_USER_TIMEOUT */
    { 74281, 0x7fe, 0xa }, /* TCP_WINDOW_CLAMP */
    { 74298, 0x7fe, 0x23 }, /* TCP_ZEROCOPY_RECEIVE */
    { 74319, 0x5fe, 0x1 }, /* TCSADRAIN */
    { 74319, 0x200, 0x540f }, /* TCSADRAIN */
    { 74329, 0x5fe, 0x2 }, /* TCSAFLUSH */
    { 74329, 0x200, 0x5410 }, /* TCSAFLUSH */
    { 74339, 0x5fe, 0x0 }, /* TCSANOW */
    { 74339, 0x200, 0x540e }, /* TCSANOW */
    { 74347, 0x47e, 0x5409 }, /* TCSBRK */
    { 74347, 0x180, 0x2000741d }, /* TCSBRK */
    { 74347, 0x200, 0x5405 }, /* TCSBRK */
    { 74354, 0x5fe, 0x5425 }, /* TCSBRKP */
    { 74354, 0x200, 0x5486 }, /* TCSBRKP */
    { 74362, 0x47e, 0x5406 }, /* TCSETA */
    { 74362, 0x180, 0x80147418 }, /* TCSETA */
    { 74362, 0x200, 0x5402 }, /* TCSETA */
    { 74369, 0x47e, 0x5408 }, /* TCSETAF */
    { 74369, 0x180, 0x8014741c }, /* TCSETAF */
    { 74369, 0x200, 0x5404 }, /* TCSETAF */
    { 74377, 0x47e, 0x5407 }, /* TCSETAW */
    { 74377, 0x180, 0x80147419 }, /* TCSETAW */
    { 74377, 0x200, 0x5403 }, /* TCSETAW */
    { 74385, 0x47e, 0x5402 }, /* TCSETS */
    { 74385, 0x180, 0x802c7414 }, /* TCSETS */
    { 74385, 0x200, 0x540e }, /* TCSETS */
    { 74392, 0x47e, 0x402c542b }, /* TCSETS2 */
    { 74392, 0x200, 0x8030542b }, /* TCSETS2 */
    { 74400, 0x47e, 0x5404 }, /* TCSETSF */
    { 74400, 0x180, 0x802c7416 }, /* TCSETSF */
    { 74400, 0x200, 0x5410 }, /* TCSETSF */
    { 74408, 0x47e, 0x402c542d }, /* TCSETSF2 */
    { 74408, 0x200, 0x8030542d }, /* TCSETSF2 */
    { 74417, 0x47e, 0x5403 }, /* TCSETSW */
    { 74417, 0x180, 0x802c7415 }, /* TCSETSW */
    { 74417, 0x200, 0x540f }, /* TCSETSW */
    { 74425, 0x47e, 0x402c542c }, /* TCSETSW2 */
    { 74425, 0x200, 0x8030542c }, /* TCSETSW2 */
    { 74434, 0x47e, 0x5433 }, /* TCSETX */
    { 74441, 0x47e, 0x5434 }, /* TCSETXF */
    { 74449, 0x47e, 0x5435 }, /* TCSETXW */
    { 74457, 0x47e, 0x540a }, /* TCXONC */
    { 74457, 0x180, 0x2000741e }, /* TCXONC */
    { 74457, 0x200, 0x5406 }, /* TCXONC */
    { 74464, 0x7fe, 0x80000 }, /* TFD_CLOEXEC */
    { 74476, 0x47e, 0x40085400 }, /* TFD_IOC_SET_TICKS */
    { 74476, 0x380, 0x80085400 }, /* TFD_IOC_SET_TICKS */
    { 74494, 0x5fe, 0x800 }, /* TFD_NONBLOCK */
    { 74494, 0x200, 0x80 }, /* TFD_NONBLOCK */
    { 74507, 0x7fe, 0x1 }, /* TFD_TIMER_ABSTIME */
    { 74525, 0x7fe, 0x2 }, /* TFD_TIMER_CANCEL_ON_SET */
    { 74549, 0x7fe, 0x1 }, /* TIMER_ABSTIME */
    { 74563, 0x7fe, 0x5428 }, /* TIOCCBRK */
    { 74572, 0x5fe, 0x541d }, /* TIOCCONS */
    { 74572, 0x200, 0x80047478 }, /* TIOCCONS */
    { 74581, 0x5fe, 0x540c }, /* TIOCEXCL */
    { 74581, 0x200, 0x740d }, /* TIOCEXCL */
    { 74590, 0x47e, 0x80045432 }, /* TIOCGDEV */
    { 74590, 0x380, 0x40045432 }, /* TIOCGDEV */
    { 74599, 0x180, 0x40067412 }, /* TIOCGETC */
    { 74608, 0x5fe, 0x5424 }, /* TIOCGETD */
    { 74608, 0x200, 0x7400 }, /* TIOCGETD */
    { 74617, 0x180, 0x40067408 }, /* TIOCGETP */
    { 74617, 0x200, 0x7408 }, /* TIOCGETP */
    { 74626, 0x47e, 0x80045440 }, /* TIOCGEXCL */
    { 74626, 0x380, 0x40045440 }, /* TIOCGEXCL */
    { 74636, 0x5fe, 0x545d }, /* TIOCGICOUNT */
    { 74636, 0x200, 0x5492 }, /* TIOCGICOUNT */
    { 74648, 0x47e, 0x80285442 }, /* TIOCGISO7816 */
    { 74648, 0x380, 0x40285442 }, /* TIOCGISO7816 */
    { 74661, 0x5fe, 0x5456 }, /* TIOCGLCKTRMIOS */
    { 74661, 0x200, 0x548b }, /* TIOCGLCKTRMIOS */
    { 74676, 0x180, 0x40067474 }, /* TIOCGLTC */
    { 74676, 0x200, 0x7474 }, /* TIOCGLTC */
    { 74685, 0x47e, 0x540f }, /* TIOCGPGRP */
    { 74685, 0x380, 0x40047477 }, /* TIOCGPGRP */
    { 74695, 0x47e, 0x80045438 }, /* TIOCGPKT */
    { 74695, 0x380, 0x40045438 }, /* TIOCGPKT */
    { 74704, 0x47e, 0x80045439 }, /* TIOCGPTLCK */
    { 74704, 0x380, 0x40045439 }, /* TIOCGPTLCK */
    { 74715, 0x47e, 0x80045430 }, /* TIOCGPTN */
    { 74715, 0x380, 0x40045430 }, /* TIOCGPTN */
    { 74724, 0x47e, 0x5441 }, /* TIOCGPTPEER */
    { 74724, 0x380, 0x20005441 }, /* TIOCGPTPEER */
    { 74736, 0x5fe, 0x542e }, /* TIOCGRS485 */
    { 74736, 0x200, 0x4020542e }, /* TIOCGRS485 */
    { 74747, 0x5fe, 0x541e }, /* TIOCGSERIAL */
    { 74747, 0x200, 0x5484 }, /* TIOCGSERIAL */
    { 74759, 0x5fe, 0x5429 }, /* TIOCGSID */
    { 74759, 0x200, 0x7416 }, /* TIOCGSID */
    { 74768, 0x5fe, 0x5419 }, /* TIOCGSOFTCAR */
    { 74768, 0x200, 0x5481 }, /* TIOCGSOFTCAR */
    { 74781, 0x47e, 0x5413 }, /* TIOCGWINSZ */
    { 74781, 0x380, 0x40087468 }, /* TIOCGWINSZ */
    { 74792, 0x47e, 0x541b }, /* TIOCINQ */
    { 74792, 0x180, 0x4004667f }, /* TIOCINQ */
    { 74792, 0x200, 0x467f }, /* TIOCINQ */
    { 74800, 0x5fe, 0x541c }, /* TIOCLINUX */
    { 74800, 0x200, 0x5483 }, /* TIOCLINUX */
    { 74810, 0x5fe, 0x5417 }, /* TIOCMBIC */
    { 74810, 0x200, 0x741c }, /* TIOCMBIC */
    { 74819, 0x5fe, 0x5416 }, /* TIOCMBIS */
    { 74819, 0x200, 0x741b }, /* TIOCMBIS */
    { 74828, 0x5fe, 0x5415 }, /* TIOCMGET */
    { 74828, 0x200, 0x741d }, /* TIOCMGET */
    { 74837, 0x5fe, 0x545c }, /* TIOCMIWAIT */
    { 74837, 0x200, 0x5491 }, /* TIOCMIWAIT */
    { 74848, 0x5fe, 0x5418 }, /* TIOCMSET */
    { 74848, 0x200, 0x741a }, /* TIOCMSET */
    { 74857, 0x5fe, 0x40 }, /* TIOCM_CAR */
    { 74857, 0x200, 0x100 }, /* TIOCM_CAR */
    { 74867, 0x5fe, 0x40 }, /* TIOCM_CD */
    { 74867, 0x200, 0x100 }, /* TIOCM_CD */
    { 74876, 0x5fe, 0x20 }, /* TIOCM_CTS */
    { 74876, 0x200, 0x40 }, /* TIOCM_CTS */
    { 74886, 0x5fe, 0x100 }, /* TIOCM_DSR */
    { 74886, 0x200, 0x400 }, /* TIOCM_DSR */
    { 74896, 0x7fe, 0x2 }, /* TIOCM_DTR */
    { 74906, 0x7fe, 0x1 }, /* TIOCM_LE */
    { 74915, 0x7fe, 0x8000 }, /* TIOCM_LOOP */
    { 74926, 0x7fe, 0x2000 }, /* TIOCM_OUT1 */
    { 74937, 0x7fe, 0x4000 }, /* TIOCM_OUT2 */
    { 74948, 0x5fe, 0x80 }, /* TIOCM_RI */
    { 74948, 0x200, 0x200 }, /* TIOCM_RI */
    { 74957, 0x5fe, 0x80 }, /* TIOCM_RNG */
    { 74957, 0x200, 0x200 }, /* TIOCM_RNG */
    { 74967, 0x7fe, 0x4 }, /* TIOCM_RTS */
    { 74977, 0x5fe, 0x10 }, /* TIOCM_SR */
    { 74977, 0x200, 0x20 }, /* TIOCM_SR */
    { 74986, 0x5fe, 0x8 }, /* TIOCM_ST */
    { 74986, 0x200, 0x10 }, /* TIOCM_ST */
    { 74995, 0x5fe, 0x5422 }, /* TIOCNOTTY */
    { 74995, 0x200, 0x5471 }, /* TIOCNOTTY */
    { 75005, 0x5fe, 0x540d }, /* TIOCNXCL */
    { 75005, 0x200, 0x740e }, /* TIOCNXCL */
    { 75014, 0x47e, 0x5411 }, /* TIOCOUTQ */
    { 75014, 0x180, 0x40047473 }, /* TIOCOUTQ */
    { 75014, 0x200, 0x7472 }, /* TIOCOUTQ */
    { 75023, 0x5fe, 0x5420 }, /* TIOCPKT */
    { 75023, 0x200, 0x5470 }, /* TIOCPKT */
    { 75031, 0x7fe, 0x0 }, /* TIOCPKT_DATA */
    { 75044, 0x7fe, 0x20 }, /* TIOCPKT_DOSTOP */
    { 75059, 0x7fe, 0x1 }, /* TIOCPKT_FLUSHREAD */
    { 75077, 0x7fe, 0x2 }, /* TIOCPKT_FLUSHWRITE */
    { 75096, 0x7fe, 0x40 }, /* TIOCPKT_IOCTL */
    { 75110, 0x7fe, 0x10 }, /* TIOCPKT_NOSTOP */
    { 75125, 0x7fe, 0x8 }, /* TIOCPKT_START */
    { 75139, 0x7fe, 0x4 }, /* TIOCPKT_STOP */
    { 75152, 0x7fe, 0x5427 }, /* TIOCSBRK */
    { 75161, 0x5fe, 0x540e }, /* TIOCSCTTY */
    { 75161, 0x200, 0x5480 }, /* TIOCSCTTY */
    { 75171, 0x5fe, 0x5453 }, /* TIOCSERCONFIG */
    { 75171, 0x200, 0x5488 }, /* TIOCSERCONFIG */
    { 75185, 0x5fe, 0x5459 }, /* TIOCSERGETLSR */
    { 75185, 0x200, 0x548e }, /* TIOCSERGETLSR */
    { 75199, 0x5fe, 0x545a }, /* TIOCSERGETMULTI */
    { 75199, 0x200, 0x548f }, /* TIOCSERGETMULTI */
    { 75215, 0x5fe, 0x5458 }, /* TIOCSERGSTRUCT */
    { 75215, 0x200, 0x548d }, /* TIOCSERGSTRUCT */
    { 75230, 0x5fe, 0x5454 }, /* TIOCSERGWILD */
    { 75230, 0x200, 0x5489 }, /* TIOCSERGWILD */
    { 75243, 0x5fe, 0x545b }, /* TIOCSERSETMULTI */
    { 75243, 0x200, 0x5490 }, /* TIOCSERSETMULTI */
    { 75259, 0x5fe, 0x5455 }, /* TIOCSERSWILD */
    { 75259, 0x200, 0x548a }, /* TIOCSERSWILD */
    { 75272, 0x7fe, 0x1 }, /* TIOCSER_TEMT */
    { 75285, 0x180, 0x80067411 }, /* TIOCSETC */
    { 75294, 0x5fe, 0x5423 }, /* TIOCSETD */
    { 75294, 0x200, 0x7401 }, /* TIOCSETD */
    { 75303, 0x180, 0x8006740a }, /* TIOCSETN */
    { 75303, 0x200, 0x740a }, /* TIOCSETN */
    { 75312, 0x180, 0x80067409 }, /* TIOCSETP */
    { 75312, 0x200, 0x7409 }, /* TIOCSETP */
    { 75321, 0x47e, 0x40045436 }, /* TIOCSIG */
    { 75321, 0x380, 0x80045436 }, /* TIOCSIG */
    { 75329, 0x7fe, 0xc0285443 }, /* TIOCSISO7816 */
    { 75342, 0x5fe, 0x5457 }, /* TIOCSLCKTRMIOS */
    { 75342, 0x200, 0x548c }, /* TIOCSLCKTRMIOS */
    { 75357, 0x180, 0x80067475 }, /* TIOCSLTC */
    { 75357, 0x200, 0x7475 }, /* TIOCSLTC */
    { 75366, 0x47e, 0x5410 }, /* TIOCSPGRP */
    { 75366, 0x380, 0x80047476 }, /* TIOCSPGRP */
    { 75376, 0x47e, 0x40045431 }, /* TIOCSPTLCK */
    { 75376, 0x380, 0x80045431 }, /* TIOCSPTLCK */
    { 75387, 0x5fe, 0x542f }, /* TIOCSRS485 */
    { 75387, 0x200, 0xc020542f }, /* TIOCSRS485 */
    { 75398, 0x5fe, 0x541f }, /* TIOCSSERIAL */
    { 75398, 0x200, 0x5485 }, /* TIOCSSERIAL */
    { 75410, 0x5fe, 0x541a }, /* TIOCSSOFTCAR */
    { 75410, 0x200, 0x5482 }, /* TIOCSSOFTCAR */
    { 75423, 0x180, 0x2000746e }, /* TIOCSTART */
    { 75433, 0x5fe, 0x5412 }, /* TIOCSTI */
    { 75433, 0x200, 0x5472 }, /* TIOCSTI */
    { 75441, 0x180, 0x2000746f }, /* TIOCSTOP */
    { 75450, 0x47e, 0x5414 }, /* TIOCSWINSZ */
    { 75450, 0x380, 0x80087467 }, /* TIOCSWINSZ */
    { 75461, 0x7fe, 0x5437 }, /* TIOCVHANGUP */
    { 75473, 0x46a, 0x401054d5 }, /* TUNATTACHFILTER */
    { 75473, 0x014, 0x400854d5 }, /* TUNATTACHFILTER */
    { 75473, 0x380, 0x801054d5 }, /* TUNATTACHFILTER */
    { 75489, 0x46a, 0x401054d6 }, /* TUNDETACHFILTER */
    { 75489, 0x014, 0x400854d6 }, /* TUNDETACHFILTER */
    { 75489, 0x380, 0x801054d6 }, /* TUNDETACHFILTER */
    { 75505, 0x47e, 0x54e3 }, /* TUNGETDEVNETNS */
    { 75505, 0x380, 0x200054e3 }, /* TUNGETDEVNETNS */
    { 75520, 0x47e, 0x800454cf }, /* TUNGETFEATURES */
    { 75520, 0x380, 0x400454cf }, /* TUNGETFEATURES */
    { 75535, 0x46a, 0x801054db }, /* TUNGETFILTER */
    { 75535, 0x014, 0x800854db }, /* TUNGETFILTER */
    { 75535, 0x380, 0x401054db }, /* TUNGETFILTER */
    { 75548, 0x47e, 0x800454d2 }, /* TUNGETIFF */
    { 75548, 0x380, 0x400454d2 }, /* TUNGETIFF */
    { 75558, 0x47e, 0x800454d3 }, /* TUNGETSNDBUF */
    { 75558, 0x380, 0x400454d3 }, /* TUNGETSNDBUF */
    { 75571, 0x47e, 0x800454df }, /* TUNGETVNETBE */
    { 75571, 0x380, 0x400454df }, /* TUNGETVNETBE */
    { 75584, 0x47e, 0x800454d7 }, /* TUNGETVNETHDRSZ */
    { 75584, 0x380, 0x400454d7 }, /* TUNGETVNETHDRSZ */
    { 75600, 0x47e, 0x800454dd }, /* TUNGETVNETLE */
    { 75600, 0x380, 0x400454dd }, /* TUNGETVNETLE */
    { 75613, 0x47e, 0x400454e2 }, /* TUNSETCARRIER */
    { 75613, 0x380, 0x800454e2 }, /* TUNSETCARRIER */
    { 75627, 0x47e, 0x400454c9 }, /* TUNSETDEBUG */
    { 75627, 0x380, 0x800454c9 }, /* TUNSETDEBUG */
    { 75639, 0x47e, 0x800454e1 }, /* TUNSETFILTEREBPF */
    { 75639, 0x380, 0x400454e1 }, /* TUNSETFILTEREBPF */
    { 75656, 0x47e, 0x400454ce }, /* TUNSETGROUP */
    { 75656, 0x380, 0x800454ce }, /* TUNSETGROUP */
    { 75668, 0x47e, 0x400454ca }, /* TUNSETIFF */
    { 75668, 0x380, 0x800454ca }, /* TUNSETIFF */
    { 75678, 0x47e, 0x400454da }, /* TUNSETIFINDEX */
    { 75678, 0x380, 0x800454da }, /* TUNSETIFINDEX */
    { 75692, 0x47e, 0x400454cd }, /* TUNSETLINK */
    { 75692, 0x380, 0x800454cd }, /* TUNSETLINK */
    { 75703, 0x47e, 0x400454c8 }, /* TUNSETNOCSUM */
    { 75703, 0x380, 0x800454c8 }, /* TUNSETNOCSUM */
    { 75716, 0x47e, 0x400454d0 }, /* TUNSETOFFLOAD */
    { 75716, 0x380, 0x800454d0 }, /* TUNSETOFFLOAD */
    { 75730, 0x47e, 0x400454cc }, /* TUNSETOWNER */
    { 75730, 0x380, 0x800454cc }, /* TUNSETOWNER */
    { 75742, 0x47e, 0x400454cb }, /* TUNSETPERSIST */
    { 75742, 0x380, 0x800454cb }, /* TUNSETPERSIST */
    { 75756, 0x47e, 0x400454d9 }, /* TUNSETQUEUE */
    { 75756, 0x380, 0x800454d9 }, /* TUNSETQUEUE */
    { 75768, 0x47e, 0x400454d4 }, /* TUNSETSNDBUF */
    { 75768, 0x380, 0x800454d4 }, /* TUNSETSNDBUF */
    { 75781, 0x47e, 0x800454e0 }, /* TUNSETSTEERINGEBPF */
    { 75781, 0x380, 0x400454e0 }, /* TUNSETSTEERINGEBPF */
    { 75800, 0x47e, 0x400454d1 }, /* TUNSETTXFILTER */
    { 75800, 0x380, 0x800454d1 }, /* TUNSETTXFILTER */
    { 75815, 0x47e, 0x400454de }, /* TUNSETVNETBE */
    { 75815, 0x380, 0x800454de }, /* TUNSETVNETBE */
    { 75828, 0x47e, 0x400454d8 }, /* TUNSETVNETHDRSZ */
    { 75828, 0x380, 0x800454d8 }, /* TUNSETVNETHDRSZ */
    { 75844, 0x47e, 0x400454dc }, /* TUNSETVNETLE */
    { 75844, 0x380, 0x800454dc }, /* TUNSETVNETLE */
    { 75857, 0x7fe, 0x1 }, /* TUN_FLT_ALLMULTI */
    { 75874, 0x7fe, 0x1 }, /* TUN_F_CSUM */
    { 75885, 0x7fe, 0x2 }, /* TUN_F_TSO4 */
    { 75896, 0x7fe, 0x4 }, /* TUN_F_TSO6 */
    { 75907, 0x7fe, 0x8 }, /* TUN_F_TSO_ECN */
    { 75921, 0x7fe, 0x10 }, /* TUN_F_UFO */
    { 75931, 0x7fe, 0x20 }, /* TUN_F_USO4 */
    { 75942, 0x7fe, 0x40 }, /* TUN_F_USO6 */
    { 75953, 0x7fe, 0x1 }, /* TUN_PKT_STRIP */
    { 75967, 0x7fe, 0x1f4 }, /* TUN_READQ_SIZE */
    { 75982, 0x7fe, 0x2 }, /* TUN_TAP_DEV */
    { 75994, 0x7fe, 0x1 }, /* TUN_TUN_DEV */
    { 76006, 0x7fe, 0x1 }, /* TUN_TX_TIMESTAMP */
    { 76023, 0x7fe, 0xf }, /* TUN_TYPE_MASK */
    { 76037, 0x47e, 0x40186f40 }, /* UBI_IOCATT */
    { 76037, 0x380, 0x80186f40 }, /* UBI_IOCATT */
    { 76048, 0x47e, 0x40046f41 }, /* UBI_IOCDET */
    { 76048, 0x380, 0x80046f41 }, /* UBI_IOCDET */
    { 76059, 0x47e, 0x40044f02 }, /* UBI_IOCEBCH */
    { 76059, 0x380, 0x80044f02 }, /* UBI_IOCEBCH */
    { 76071, 0x47e, 0x40044f01 }, /* UBI_IOCEBER */
    { 76071, 0x380, 0x80044f01 }, /* UBI_IOCEBER */
    { 76083, 0x47e, 0x80044f05 }, /* UBI_IOCEBISMAP */
    { 76083, 0x380, 0x40044f05 }, /* UBI_IOCEBISMAP */
    { 76098, 0x47e, 0x40084f03 }, /* UBI_IOCEBMAP */
    { 76098, 0x380, 0x80084f03 }, /* UBI_IOCEBMAP */
    { 76111, 0x47e, 0x40044f04 }, /* UBI_IOCEBUNMAP */
    { 76111, 0x380, 0x80044f04 }, /* UBI_IOCEBUNMAP */
    { 76126, 0x47e, 0x40986f00 }, /* UBI_IOCMKVOL */
    { 76126, 0x380, 0x80986f00 }, /* UBI_IOCMKVOL */
    { 76139, 0x47e, 0x40046f01 }, /* UBI_IOCRMVOL */
    { 76139, 0x380, 0x80046f01 }, /* UBI_IOCRMVOL */
    { 76152, 0x47e, 0x51106f03 }, /* UBI_IOCRNVOL */
    { 76152, 0x380, 0x91106f03 }, /* UBI_IOCRNVOL */
    { 76165, 0x47e, 0x40046f04 }, /* UBI_IOCRPEB */
    { 76165, 0x380, 0x80046f04 }, /* UBI_IOCRPEB */
    { 76177, 0x47e, 0x400c6f02 }, /* UBI_IOCRSVOL */
    { 76177, 0x380, 0x800c6f02 }, /* UBI_IOCRSVOL */
    { 76190, 0x47e, 0x40104f06 }, /* UBI_IOCSETVOLPROP */
    { 76190, 0x380, 0x80104f06 }, /* UBI_IOCSETVOLPROP */
    { 76208, 0x47e, 0x40046f05 }, /* UBI_IOCSPEB */
    { 76208, 0x380, 0x80046f05 }, /* UBI_IOCSPEB */
    { 76220, 0x47e, 0x40804f07 }, /* UBI_IOCVOLCRBLK */
    { 76220, 0x380, 0x80804f07 }, /* UBI_IOCVOLCRBLK */
    { 76236, 0x47e, 0x4f08 }, /* UBI_IOCVOLRMBLK */
    { 76236, 0x380, 0x20004f08 }, /* UBI_IOCVOLRMBLK */
    { 76252, 0x47e, 0x40084f00 }, /* UBI_IOCVOLUP */
    { 76252, 0x380, 0x80084f00 }, /* UBI_IOCVOLUP */
    { 76265, 0x7fe, 0x6f }, /* UBI_IOC_MAGIC */
    { 76279, 0x47e, 0x40187542 }, /* UDMABUF_CREATE */
    { 76279, 0x380, 0x80187542 }, /* UDMABUF_CREATE */
    { 76294, 0x47e, 0x40087543 }, /* UDMABUF_CREATE_LIST */
    { 76294, 0x380, 0x80087543 }, /* UDMABUF_CREATE_LIST */
    { 76314, 0x7fe, 0x1 }, /* UDMABUF_FLAGS_CLOEXEC */
    { 76336, 0x7fe, 0x1 }, /* UDP_CORK */
    { 76345, 0x7fe, 0x64 }, /* UDP_ENCAP */
    { 76355, 0x7fe, 0x2 }, /* UDP_ENCAP_ESPINUDP */
    { 76374, 0x7fe, 0x1 }, /* UDP_ENCAP_ESPINUDP_NON_IKE */
    { 76401, 0x7fe, 0x4 }, /* UDP_ENCAP_GTP0 */
    { 76416, 0x7fe, 0x5 }, /* UDP_ENCAP_GTP1U */
    { 76432, 0x7fe, 0x3 }, /* UDP_ENCAP_L2TPINUDP */
    { 76452, 0x7fe, 0x6 }, /* UDP_ENCAP_RXRPC */
    { 76468, 0x7fe, 0x68 }, /* UDP_GRO */
    { 76476, 0x7fe, 0x66 }, /* UDP_NO_CHECK6_RX */
    { 76493, 0x7fe, 0x65 }, /* UDP_NO_CHECK6_TX */
    { 76510, 0x7fe, 0x67 }, /* UDP_SEGMENT */
    { 76522, 0x7fe, 0xc018aa3f }, /* UFFDIO_API */
    { 76533, 0x7fe, 0xc020aa07 }, /* UFFDIO_CONTINUE */
    { 76549, 0x7fe, 0x1 }, /* UFFDIO_CONTINUE_MODE_DONTWAKE */
    { 76579, 0x7fe, 0x2 }, /* UFFDIO_CONTINUE_MODE_WP */
    { 76603, 0x7fe, 0xc028aa03 }, /* UFFDIO_COPY */
    { 76615, 0x7fe, 0x1 }, /* UFFDIO_COPY_MODE_DONTWAKE */
    { 76641, 0x7fe, 0x2 }, /* UFFDIO_COPY_MODE_WP */
    { 76661, 0x7fe, 0xc028aa05 }, /* UFFDIO_MOVE */
    { 76673, 0x7fe, 0x2 }, /* UFFDIO_MOVE_MODE_ALLOW_SRC_HOLES */
    { 76706, 0x7fe, 0x1 }, /* UFFDIO_MOVE_MODE_DONTWAKE */
    { 76732, 0x7fe, 0xc020aa08 }, /* UFFDIO_POISON */
    { 76746, 0x7fe, 0x1 }, /* UFFDIO_POISON_MODE_DONTWAKE */
    { 76774, 0x7fe, 0xc020aa00 }, /* UFFDIO_REGISTER */
    { 76790, 0x7fe, 0x4 }, /* UFFDIO_REGISTER_MODE_MINOR */
    { 76817, 0x7fe, 0x1 }, /* UFFDIO_REGISTER_MODE_MISSING */
    { 76846, 0x7fe, 0x2 }, /* UFFDIO_REGISTER_MODE_WP */
    { 76870, 0x47e, 0x8010aa01 }, /* UFFDIO_UNREGISTER */
    { 76870, 0x380, 0x4010aa01 }, /* UFFDIO_UNREGISTER */
    { 76888, 0x47e, 0x8010aa02 }, /* UFFDIO_WAKE */
    { 76888, 0x380, 0x4010aa02 }, /* UFFDIO_WAKE */
    { 76900, 0x7fe, 0xc018aa06 }, /* UFFDIO_WRITEPROTECT */
    { 76920, 0x7fe, 0x2 }, /* UFFDIO_WRITEPROTECT_MODE_DONTWAKE */
    { 76954, 0x7fe, 0x1 }, /* UFFDIO_WRITEPROTECT_MODE_WP */
    { 76982, 0x7fe, 0xc020aa04 }, /* UFFDIO_ZEROPAGE */
    { 76998, 0x7fe, 0x1 }, /* UFFDIO_ZEROPAGE_MODE_DONTWAKE */
    { 77028, 0x7fe, 0xaa }, /* UFFD_API */
    { 77037, 0x7fe, 0x1ffff }, /* UFFD_API_FEATURES */
    { 77055, 0x7fe, 0x8000000000000003 }, /* UFFD_API_IOCTLS */
    { 77071, 0x7fe, 0x1fc }, /* UFFD_API_RANGE_IOCTLS */
    { 77093, 0x7fe, 0x1cc }, /* UFFD_API_RANGE_IOCTLS_BASIC */
    { 77121, 0x7fe, 0x7 }, /* UFFD_API_REGISTER_MODES */
    { 77145, 0x7fe, 0x13 }, /* UFFD_EVENT_FORK */
    { 77161, 0x7fe, 0x12 }, /* UFFD_EVENT_PAGEFAULT */
    { 77182, 0x7fe, 0x14 }, /* UFFD_EVENT_REMAP */
    { 77199, 0x7fe, 0x15 }, /* UFFD_EVENT_REMOVE */
    { 77217, 0x7fe, 0x16 }, /* UFFD_EVENT_UNMAP */
    { 77234, 0x7fe, 0x2 }, /* UFFD_FEATURE_EVENT_FORK */
    { 77258, 0x7fe, 0x4 }, /* UFFD_FEATURE_EVENT_REMAP */
    { 77283, 0x7fe, 0x8 }, /* UFFD_FEATURE_EVENT_REMOVE */
    { 77309, 0x7fe, 0x40 }, /* UFFD_FEATURE_EVENT_UNMAP */
    { 77334, 0x7fe, 0x800 }, /* UFFD_FEATURE_EXACT_ADDRESS */
    { 77361, 0x7fe, 0x200 }, /* UFFD_FEATURE_MINOR_HUGETLBFS */
    { 77390, 0x7fe, 0x400 }, /* UFFD_FEATURE_MINOR_SHMEM */
    { 77415, 0x7fe, 0x10 }, /* UFFD_FEATURE_MISSING_HUGETLBFS */
    { 77446, 0x7fe, 0x20 }, /* UFFD_FEATURE_MISSING_SHMEM */
    { 77473, 0x7fe, 0x10000 }, /* UFFD_FEATURE_MOVE */
    { 77491, 0x7fe, 0x1 }, /* UFFD_FEATURE_PAGEFAULT_FLAG_WP */
    { 77522, 0x7fe, 0x4000 }, /* UFFD_FEATURE_POISON */
    { 77542, 0x7fe, 0x80 }, /* UFFD_FEATURE_SIGBUS */
    { 77562, 0x7fe, 0x100 }, /* UFFD_FEATURE_THREAD_ID */
    { 77585, 0x7fe, 0x8000 }, /* UFFD_FEATURE_WP_ASYNC */
    { 77607, 0x7fe, 0x1000 }, /* UFFD_FEATURE_WP_HUGETLBFS_SHMEM */
    { 77639, 0x7fe, 0x2000 }, /* UFFD_FEATURE_WP_UNPOPULATED */
    { 77667, 0x7fe, 0x4 }, /* UFFD_PAGEFAULT_FLAG_MINOR */
    { 77693, 0x7fe, 0x2 }, /* UFFD_PAGEFAULT_FLAG_WP */
    { 77716, 0x7fe, 0x1 }, /* UFFD_PAGEFAULT_FLAG_WRITE */
    { 77742, 0x7fe, 0x1 }, /* UFFD_USER_MODE_ONLY */
    { 77762, 0x47e, 0x401c5504 }, /* UI_ABS_SETUP */
    { 77762, 0x380, 0x801c5504 }, /* UI_ABS_SETUP */
    { 77775, 0x7fe, 0xc00c55ca }, /* UI_BEGIN_FF_ERASE */
    { 77793, 0x7ea, 0xc06855c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 77793, 0x014, 0xc06055c8 }, /* UI_BEGIN_FF_UPLOAD */
    { 77812, 0x47e, 0x5501 }, /* UI_DEV_CREATE */
    { 77812, 0x380, 0x20005501 }, /* UI_DEV_CREATE */
    { 77826, 0x47e, 0x5502 }, /* UI_DEV_DESTROY */
    { 77826, 0x380, 0x20005502 }, /* UI_DEV_DESTROY */
    { 77841, 0x47e, 0x405c5503 }, /* UI_DEV_SETUP */
    { 77841, 0x380, 0x805c5503 }, /* UI_DEV_SETUP */
    { 77854, 0x47e, 0x400c55cb }, /* UI_END_FF_ERASE */
    { 77854, 0x380, 0x800c55cb }, /* UI_END_FF_ERASE */
    { 77870, 0x46a, 0x406855c9 }, /* UI_END_FF_UPLOAD */
    { 77870, 0x014, 0x406055c9 }, /* UI_END_FF_UPLOAD */
    { 77870, 0x380, 0x806855c9 }, /* UI_END_FF_UPLOAD */
    { 77887, 0x7fe, 0x2 }, /* UI_FF_ERASE */
    { 77899, 0x7fe, 0x1 }, /* UI_FF_UPLOAD */
    { 77912, 0x47e, 0x8004552d }, /* UI_GET_VERSION */
    { 77912, 0x380, 0x4004552d }, /* UI_GET_VERSION */
    { 77927, 0x47e, 0x40045567 }, /* UI_SET_ABSBIT */
    { 77927, 0x380, 0x80045567 }, /* UI_SET_ABSBIT */
    { 77941, 0x47e, 0x40045564 }, /* UI_SET_EVBIT */
    { 77941, 0x380, 0x80045564 }, /* UI_SET_EVBIT */
    { 77954, 0x47e, 0x4004556b }, /* UI_SET_FFBIT */
    { 77954, 0x380, 0x8004556b }, /* UI_SET_FFBIT */
    { 77967, 0x47e, 0x40045565 }, /* UI_SET_KEYBIT */
    { 77967, 0x380, 0x80045565 }, /* UI_SET_KEYBIT */
    { 77981, 0x47e, 0x40045569 }, /* UI_SET_LEDBIT */
    { 77981, 0x380, 0x80045569 }, /* UI_SET_LEDBIT */
    { 77995, 0x47e, 0x40045568 }, /* UI_SET_MSCBIT */
    { 77995, 0x380, 0x80045568 }, /* UI_SET_MSCBIT */
    { 78009, 0x46a, 0x4008556c }, /* UI_SET_PHYS */
    { 78009, 0x014, 0x4004556c }, /* UI_SET_PHYS */
    { 78009, 0x380, 0x8008556c }, /* UI_SET_PHYS */
    { 78021, 0x47e, 0x4004556e }, /* UI_SET_PROPBIT */
    { 78021, 0x380, 0x8004556e }, /* UI_SET_PROPBIT */
    { 78036, 0x47e, 0x40045566 }, /* UI_SET_RELBIT */
    { 78036, 0x380, 0x80045566 }, /* UI_SET_RELBIT */
    { 78050, 0x47e, 0x4004556a }, /* UI_SET_SNDBIT */
    { 78050, 0x380, 0x8004556a }, /* UI_SET_SNDBIT */
    { 78064, 0x47e, 0x4004556d }, /* UI_SET_SWBIT */
    { 78064, 0x380, 0x8004556d }, /* UI_SET_SWBIT */
    { 78077, 0x47e, 0x8008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 78077, 0x380, 0x4008551c }, /* USBDEVFS_ALLOC_STREAMS */
    { 78100, 0x47e, 0x5522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 78100, 0x380, 0x20005522 }, /* USBDEVFS_ALLOW_SUSPEND */
    { 78123, 0x7ea, 0xc0185502 }, /* USBDEVFS_BULK */
    { 78123, 0x014, 0xc0105502 }, /* USBDEVFS_BULK */
    { 78137, 0x7fe, 0x2 }, /* USBDEVFS_CAP_BULK_CONTINUATION */
    { 78168, 0x7fe, 0x8 }, /* USBDEVFS_CAP_BULK_SCATTER_GATHER */
    { 78201, 0x7fe, 0x80 }, /* USBDEVFS_CAP_CONNINFO_EX */
    { 78226, 0x7fe, 0x40 }, /* USBDEVFS_CAP_DROP_PRIVILEGES */
    { 78255, 0x7fe, 0x20 }, /* USBDEVFS_CAP_MMAP */
    { 78273, 0x7fe, 0x4 }, /* USBDEVFS_CAP_NO_PACKET_SIZE_LIM */
    { 78305, 0x7fe, 0x10 }, /* USBDEVFS_CAP_REAP_AFTER_DISCONNECT */
    { 78340, 0x7fe, 0x100 }, /* USBDEVFS_CAP_SUSPEND */
    { 78361, 0x7fe, 0x1 }, /* USBDEVFS_CAP_ZERO_PACKET */
    { 78386, 0x47e, 0x8004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 78386, 0x380, 0x4004550f }, /* USBDEVFS_CLAIMINTERFACE */
    { 78410, 0x47e, 0x80045518 }, /* USBDEVFS_CLAIM_PORT */
    { 78410, 0x380, 0x40045518 }, /* USBDEVFS_CLAIM_PORT */
    { 78430, 0x47e, 0x80045515 }, /* USBDEVFS_CLEAR_HALT */
    { 78430, 0x380, 0x40045515 }, /* USBDEVFS_CLEAR_HALT */
    { 78450, 0x47e, 0x5517 }, /* USBDEVFS_CONNECT */
    { 78450, 0x380, 0x20005517 }, /* USBDEVFS_CONNECT */
    { 78467, 0x47e, 0x40085511 }, /* USBDEVFS_CONNECTINFO */
    { 78467, 0x380, 0x80085511 }, /* USBDEVFS_CONNECTINFO */
    { 78488, 0x7ea, 0xc0185500 }, /* USBDEVFS_CONTROL */
    { 78488, 0x014, 0xc0105500 }, /* USBDEVFS_CONTROL */
    { 78505, 0x47e, 0x550b }, /* USBDEVFS_DISCARDURB */
    { 78505, 0x380, 0x2000550b }, /* USBDEVFS_DISCARDURB */
    { 78525, 0x47e, 0x5516 }, /* USBDEVFS_DISCONNECT */
    { 78525, 0x380, 0x20005516 }, /* USBDEVFS_DISCONNECT */
    { 78545, 0x47e, 0x8108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 78545, 0x380, 0x4108551b }, /* USBDEVFS_DISCONNECT_CLAIM */
    { 78571, 0x7fe, 0x2 }, /* USBDEVFS_DISCONNECT_CLAIM_EXCEPT_DRIVER */
    { 78611, 0x7fe, 0x1 }, /* USBDEVFS_DISCONNECT_CLAIM_IF_DRIVER */
    { 78647, 0x46a, 0x8010550e }, /* USBDEVFS_DISCSIGNAL */
    { 78647, 0x014, 0x8008550e }, /* USBDEVFS_DISCSIGNAL */
    { 78647, 0x380, 0x4010550e }, /* USBDEVFS_DISCSIGNAL */
    { 78667, 0x47e, 0x4004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 78667, 0x380, 0x8004551e }, /* USBDEVFS_DROP_PRIVILEGES */
    { 78692, 0x47e, 0x5521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 78692, 0x380, 0x20005521 }, /* USBDEVFS_FORBID_SUSPEND */
    { 78716, 0x47e, 0x8008551d }, /* USBDEVFS_FREE_STREAMS */
    { 78716, 0x380, 0x4008551d }, /* USBDEVFS_FREE_STREAMS */
    { 78738, 0x47e, 0x41045508 }, /* USBDEVFS_GETDRIVER */
    { 78738, 0x380, 0x81045508 }, /* USBDEVFS_GETDRIVER */
    { 78757, 0x47e, 0x8004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 78757, 0x380, 0x4004551a }, /* USBDEVFS_GET_CAPABILITIES */
    { 78783, 0x47e, 0x551f }, /* USBDEVFS_GET_SPEED */
    { 78783, 0x380, 0x2000551f }, /* USBDEVFS_GET_SPEED */
    { 78802, 0x47e, 0x80805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 78802, 0x380, 0x40805513 }, /* USBDEVFS_HUB_PORTINFO */
    { 78824, 0x7ea, 0xc0105512 }, /* USBDEVFS_IOCTL */
    { 78824, 0x014, 0xc00c5512 }, /* USBDEVFS_IOCTL */
    { 78839, 0x7fe, 0xff }, /* USBDEVFS_MAXDRIVERNAME */
    { 78862, 0x46a, 0x4008550c }, /* USBDEVFS_REAPURB */
    { 78862, 0x014, 0x4004550c }, /* USBDEVFS_REAPURB */
    { 78862, 0x380, 0x8008550c }, /* USBDEVFS_REAPURB */
    { 78879, 0x47e, 0x4004550c }, /* USBDEVFS_REAPURB32 */
    { 78879, 0x380, 0x8004550c }, /* USBDEVFS_REAPURB32 */
    { 78898, 0x46a, 0x4008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 78898, 0x014, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY */
    { 78898, 0x380, 0x8008550d }, /* USBDEVFS_REAPURBNDELAY */
    { 78921, 0x47e, 0x4004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 78921, 0x380, 0x8004550d }, /* USBDEVFS_REAPURBNDELAY32 */
    { 78946, 0x47e, 0x80045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 78946, 0x380, 0x40045510 }, /* USBDEVFS_RELEASEINTERFACE */
    { 78972, 0x47e, 0x80045519 }, /* USBDEVFS_RELEASE_PORT */
    { 78972, 0x380, 0x40045519 }, /* USBDEVFS_RELEASE_PORT */
    { 78994, 0x47e, 0x5514 }, /* USBDEVFS_RESET */
    { 78994, 0x380, 0x20005514 }, /* USBDEVFS_RESET */
    { 79009, 0x47e, 0x80045503 }, /* USBDEVFS_RESETEP */
    { 79009, 0x380, 0x40045503 }, /* USBDEVFS_RESETEP */
    { 79026, 0x47e, 0x80045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 79026, 0x380, 0x40045505 }, /* USBDEVFS_SETCONFIGURATION */
    { 79052, 0x47e, 0x80085504 }, /* USBDEVFS_SETINTERFACE */
    { 79052, 0x380, 0x40085504 }, /* USBDEVFS_SETINTERFACE */
    { 79074, 0x46a, 0x8038550a }, /* USBDEVFS_SUBMITURB */
    { 79074, 0x014, 0x802c550a }, /* USBDEVFS_SUBMITURB */
    { 79074, 0x380, 0x4038550a }, /* USBDEVFS_SUBMITURB */
    { 79093, 0x7fe, 0x4 }, /* USBDEVFS_URB_BULK_CONTINUATION */
    { 79124, 0x7fe, 0x2 }, /* USBDEVFS_URB_ISO_ASAP */
    { 79146, 0x7fe, 0x20 }, /* USBDEVFS_URB_NO_FSBR */
    { 79167, 0x7fe, 0x80 }, /* USBDEVFS_URB_NO_INTERRUPT */
    { 79193, 0x7fe, 0x1 }, /* USBDEVFS_URB_SHORT_NOT_OK */
    { 79219, 0x7fe, 0x3 }, /* USBDEVFS_URB_TYPE_BULK */
    { 79242, 0x7fe, 0x2 }, /* USBDEVFS_URB_TYPE_CONTROL */
    { 79268, 0x7fe, 0x1 }, /* USBDEVFS_URB_TYPE_INTERRUPT */
    { 79296, 0x7fe, 0x0 }, /* USBDEVFS_URB_TYPE_ISO */
    { 79318, 0x7fe, 0x40 }, /* USBDEVFS_URB_ZERO_PACKET */
    { 79343, 0x47e, 0x5523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 79343, 0x380, 0x20005523 }, /* USBDEVFS_WAIT_FOR_RESUME */
    { 79368, 0x7fe, 0xaa }, /* USERFAULTFD_IOC */
    { 79384, 0x47e, 0xaa00 }, /* USERFAULTFD_IOC_NEW */
    { 79384, 0x380, 0x2000aa00 }, /* USERFAULTFD_IOC_NEW */
    { 79404, 0x47e, 0x41508102 }, /* VDUSE_CREATE_DEV */
    { 79404, 0x380, 0x81508102 }, /* VDUSE_CREATE_DEV */
    { 79421, 0x47e, 0x41008103 }, /* VDUSE_DESTROY_DEV */
    { 79421, 0x380, 0x81008103 }, /* VDUSE_DESTROY_DEV */
    { 79439, 0x47e, 0x80088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 79439, 0x380, 0x40088111 }, /* VDUSE_DEV_GET_FEATURES */
    { 79462, 0x47e, 0x8113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 79462, 0x380, 0x20008113 }, /* VDUSE_DEV_INJECT_CONFIG_IRQ */
    { 79490, 0x47e, 0x40088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 79490, 0x380, 0x80088112 }, /* VDUSE_DEV_SET_CONFIG */
    { 79511, 0x47e, 0x80088100 }, /* VDUSE_GET_API_VERSION */
    { 79511, 0x380, 0x40088100 }, /* VDUSE_GET_API_VERSION */
    { 79533, 0x47e, 0x40308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 79533, 0x380, 0x80308119 }, /* VDUSE_IOTLB_DEREG_UMEM */
    { 79556, 0x7fa, 0xc0208110 }, /* VDUSE_IOTLB_GET_FD */
    { 79556, 0x004, 0xc01c8110 }, /* VDUSE_IOTLB_GET_FD */
    { 79575, 0x7fe, 0xc030811a }, /* VDUSE_IOTLB_GET_INFO */
    { 79596, 0x47e, 0x40308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 79596, 0x380, 0x80308118 }, /* VDUSE_IOTLB_REG_UMEM */
    { 79617, 0x47e, 0x40088101 }, /* VDUSE_SET_API_VERSION */
    { 79617, 0x380, 0x80088101 }, /* VDUSE_SET_API_VERSION */
    { 79639, 0x7fa, 0xc0308115 }, /* VDUSE_VQ_GET_INFO */
    { 79639, 0x004, 0xc02c8115 }, /* VDUSE_VQ_GET_INFO */
    { 79657, 0x47e, 0x40048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 79657, 0x380, 0x80048117 }, /* VDUSE_VQ_INJECT_IRQ */
    { 79677, 0x47e, 0x40208114 }, /* VDUSE_VQ_SETUP */
    { 79677, 0x380, 0x80208114 }, /* VDUSE_VQ_SETUP */
    { 79692, 0x47e, 0x40088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 79692, 0x380, 0x80088116 }, /* VDUSE_VQ_SETUP_KICKFD */
    { 79714, 0x46a, 0x82307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 79714, 0x014, 0x82187201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 79714, 0x380, 0x42307201 }, /* VFAT_IOCTL_READDIR_BOTH */
    { 79738, 0x46a, 0x82307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 79738, 0x014, 0x82187202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 79738, 0x380, 0x42307202 }, /* VFAT_IOCTL_READDIR_SHORT */
    { 79763, 0x47e, 0x3b65 }, /* VFIO_CHECK_EXTENSION */
    { 79763, 0x380, 0x20003b65 }, /* VFIO_CHECK_EXTENSION */
    { 79784, 0x47e, 0x3b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 79784, 0x380, 0x20003b77 }, /* VFIO_DEVICE_ATTACH_IOMMUFD_PT */
    { 79814, 0x47e, 0x3b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 79814, 0x380, 0x20003b76 }, /* VFIO_DEVICE_BIND_IOMMUFD */
    { 79839, 0x47e, 0x3b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 79839, 0x380, 0x20003b78 }, /* VFIO_DEVICE_DETACH_IOMMUFD_PT */
    { 79869, 0x47e, 0x3b75 }, /* VFIO_DEVICE_FEATURE */
    { 79869, 0x380, 0x20003b75 }, /* VFIO_DEVICE_FEATURE */
    { 79889, 0x47e, 0x3b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 79889, 0x380, 0x20003b73 }, /* VFIO_DEVICE_GET_GFX_DMABUF */
    { 79916, 0x47e, 0x3b6b }, /* VFIO_DEVICE_GET_INFO */
    { 79916, 0x380, 0x20003b6b }, /* VFIO_DEVICE_GET_INFO */
    { 79937, 0x47e, 0x3b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 79937, 0x380, 0x20003b6d }, /* VFIO_DEVICE_GET_IRQ_INFO */
    { 79962, 0x47e, 0x3b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 79962, 0x380, 0x20003b70 }, /* VFIO_DEVICE_GET_PCI_HOT_RESET_INFO */
    { 79997, 0x47e, 0x3b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 79997, 0x380, 0x20003b6c }, /* VFIO_DEVICE_GET_REGION_INFO */
    { 80025, 0x47e, 0x3b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 80025, 0x380, 0x20003b74 }, /* VFIO_DEVICE_IOEVENTFD */
    { 80047, 0x47e, 0x3b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 80047, 0x380, 0x20003b71 }, /* VFIO_DEVICE_PCI_HOT_RESET */
    { 80073, 0x47e, 0x3b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 80073, 0x380, 0x20003b72 }, /* VFIO_DEVICE_QUERY_GFX_PLANE */
    { 80101, 0x47e, 0x3b6f }, /* VFIO_DEVICE_RESET */
    { 80101, 0x380, 0x20003b6f }, /* VFIO_DEVICE_RESET */
    { 80119, 0x47e, 0x3b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 80119, 0x380, 0x20003b6e }, /* VFIO_DEVICE_SET_IRQS */
    { 80140, 0x47e, 0x3b79 }, /* VFIO_EEH_PE_OP */
    { 80140, 0x380, 0x20003b79 }, /* VFIO_EEH_PE_OP */
    { 80155, 0x47e, 0x3b64 }, /* VFIO_GET_API_VERSION */
    { 80155, 0x380, 0x20003b64 }, /* VFIO_GET_API_VERSION */
    { 80176, 0x47e, 0x3b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 80176, 0x380, 0x20003b6a }, /* VFIO_GROUP_GET_DEVICE_FD */
    { 80201, 0x47e, 0x3b67 }, /* VFIO_GROUP_GET_STATUS */
    { 80201, 0x380, 0x20003b67 }, /* VFIO_GROUP_GET_STATUS */
    { 80223, 0x47e, 0x3b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 80223, 0x380, 0x20003b68 }, /* VFIO_GROUP_SET_CONTAINER */
    { 80248, 0x47e, 0x3b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 80248, 0x380, 0x20003b69 }, /* VFIO_GROUP_UNSET_CONTAINER */
    { 80275, 0x47e, 0x3b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 80275, 0x380, 0x20003b75 }, /* VFIO_IOMMU_DIRTY_PAGES */
    { 80298, 0x47e, 0x3b74 }, /* VFIO_IOMMU_DISABLE */
    { 80298, 0x380, 0x20003b74 }, /* VFIO_IOMMU_DISABLE */
    { 80317, 0x47e, 0x3b73 }, /* VFIO_IOMMU_ENABLE */
    { 80317, 0x380, 0x20003b73 }, /* VFIO_IOMMU_ENABLE */
    { 80335, 0x47e, 0x3b70 }, /* VFIO_IOMMU_GET_INFO */
    { 80335, 0x380, 0x20003b70 }, /* VFIO_IOMMU_GET_INFO */
    { 80355, 0x47e, 0x3b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 80355, 0x380, 0x20003b71 }, /* VFIO_IOMMU_MAP_DMA */
    { 80374, 0x47e, 0x3b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 80374, 0x380, 0x20003b75 }, /* VFIO_IOMMU_SPAPR_REGISTER_MEMORY */
    { 80407, 0x47e, 0x3b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 80407, 0x380, 0x20003b77 }, /* VFIO_IOMMU_SPAPR_TCE_CREATE */
    { 80435, 0x47e, 0x3b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 80435, 0x380, 0x20003b70 }, /* VFIO_IOMMU_SPAPR_TCE_GET_INFO */
    { 80465, 0x47e, 0x3b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 80465, 0x380, 0x20003b78 }, /* VFIO_IOMMU_SPAPR_TCE_REMOVE */
    { 80493, 0x47e, 0x3b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 80493, 0x380, 0x20003b76 }, /* VFIO_IOMMU_SPAPR_UNREGISTER_MEMORY */
    { 80528, 0x47e, 0x3b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 80528, 0x380, 0x20003b72 }, /* VFIO_IOMMU_UNMAP_DMA */
    { 80549, 0x47e, 0x3b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 80549, 0x380, 0x20003b79 }, /* VFIO_MIG_GET_PRECOPY_INFO */
    { 80575, 0x47e, 0x3b66 }, /* VFIO_SET_IOMMU */
    { 80575, 0x380, 0x20003b66 }, /* VFIO_SET_IOMMU */
    { 80590, 0x47e, 0x4008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 80590, 0x380, 0x8008af15 }, /* VHOST_ATTACH_VRING_WORKER */
    { 80616, 0x47e, 0x4004af09 }, /* VHOST_FREE_WORKER */
    { 80616, 0x380, 0x8004af09 }, /* VHOST_FREE_WORKER */
    { 80634, 0x47e, 0x8008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 80634, 0x380, 0x4008af26 }, /* VHOST_GET_BACKEND_FEATURES */
    { 80661, 0x47e, 0x8008af00 }, /* VHOST_GET_FEATURES */
    { 80661, 0x380, 0x4008af00 }, /* VHOST_GET_FEATURES */
    { 80680, 0x47e, 0x8001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 80680, 0x380, 0x4001af85 }, /* VHOST_GET_FORK_FROM_OWNER */
    { 80706, 0x7fe, 0xc008af12 }, /* VHOST_GET_VRING_BASE */
    { 80727, 0x47e, 0x4008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 80727, 0x380, 0x8008af24 }, /* VHOST_GET_VRING_BUSYLOOP_TIMEOUT */
    { 80760, 0x47e, 0x4008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 80760, 0x380, 0x8008af14 }, /* VHOST_GET_VRING_ENDIAN */
    { 80783, 0x7fe, 0xc008af16 }, /* VHOST_GET_VRING_WORKER */
    { 80806, 0x47e, 0x4008af30 }, /* VHOST_NET_SET_BACKEND */
    { 80806, 0x380, 0x8008af30 }, /* VHOST_NET_SET_BACKEND */
    { 80828, 0x47e, 0x8004af08 }, /* VHOST_NEW_WORKER */
    { 80828, 0x380, 0x4004af08 }, /* VHOST_NEW_WORKER */
    { 80845, 0x47e, 0xaf02 }, /* VHOST_RESET_OWNER */
    { 80845, 0x380, 0x2000af02 }, /* VHOST_RESET_OWNER */
    { 80863, 0x47e, 0x40e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 80863, 0x380, 0x80e8af41 }, /* VHOST_SCSI_CLEAR_ENDPOINT */
    { 80889, 0x47e, 0x4004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 80889, 0x380, 0x8004af42 }, /* VHOST_SCSI_GET_ABI_VERSION */
    { 80916, 0x47e, 0x4004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 80916, 0x380, 0x8004af44 }, /* VHOST_SCSI_GET_EVENTS_MISSED */
    { 80945, 0x47e, 0x40e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 80945, 0x380, 0x80e8af40 }, /* VHOST_SCSI_SET_ENDPOINT */
    { 80969, 0x47e, 0x4004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 80969, 0x380, 0x8004af43 }, /* VHOST_SCSI_SET_EVENTS_MISSED */
    { 80998, 0x47e, 0x4008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 80998, 0x380, 0x8008af25 }, /* VHOST_SET_BACKEND_FEATURES */
    { 81025, 0x47e, 0x4008af00 }, /* VHOST_SET_FEATURES */
    { 81025, 0x380, 0x8008af00 }, /* VHOST_SET_FEATURES */
    { 81044, 0x47e, 0x4001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 81044, 0x380, 0x8001af84 }, /* VHOST_SET_FORK_FROM_OWNER */
    { 81070, 0x47e, 0x4008af04 }, /* VHOST_SET_LOG_BASE */
    { 81070, 0x380, 0x8008af04 }, /* VHOST_SET_LOG_BASE */
    { 81089, 0x47e, 0x4004af07 }, /* VHOST_SET_LOG_FD */
    { 81089, 0x380, 0x8004af07 }, /* VHOST_SET_LOG_FD */
    { 81106, 0x47e, 0x4008af03 }, /* VHOST_SET_MEM_TABLE */
    { 81106, 0x380, 0x8008af03 }, /* VHOST_SET_MEM_TABLE */
    { 81126, 0x47e, 0xaf01 }, /* VHOST_SET_OWNER */
    { 81126, 0x380, 0x2000af01 }, /* VHOST_SET_OWNER */
    { 81142, 0x47e, 0x4028af11 }, /* VHOST_SET_VRING_ADDR */
    { 81142, 0x380, 0x8028af11 }, /* VHOST_SET_VRING_ADDR */
    { 81163, 0x47e, 0x4008af12 }, /* VHOST_SET_VRING_BASE */
    { 81163, 0x380, 0x8008af12 }, /* VHOST_SET_VRING_BASE */
    { 81184, 0x47e, 0x4008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 81184, 0x380, 0x8008af23 }, /* VHOST_SET_VRING_BUSYLOOP_TIMEOUT */
    { 81217, 0x47e, 0x4008af21 }, /* VHOST_SET_VRING_CALL */
    { 81217, 0x380, 0x8008af21 }, /* VHOST_SET_VRING_CALL */
    { 81238, 0x47e, 0x4008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 81238, 0x380, 0x8008af13 }, /* VHOST_SET_VRING_ENDIAN */
    { 81261, 0x47e, 0x4008af22 }, /* VHOST_SET_VRING_ERR */
    { 81261, 0x380, 0x8008af22 }, /* VHOST_SET_VRING_ERR */
    { 81281, 0x47e, 0x4008af20 }, /* VHOST_SET_VRING_KICK */
    { 81281, 0x380, 0x8008af20 }, /* VHOST_SET_VRING_KICK */
    { 81302, 0x47e, 0x4008af10 }, /* VHOST_SET_VRING_NUM */
    { 81302, 0x380, 0x8008af10 }, /* VHOST_SET_VRING_NUM */
    { 81322, 0x47e, 0x8004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 81322, 0x380, 0x4004af7a }, /* VHOST_VDPA_GET_AS_NUM */
    { 81344, 0x47e, 0x8008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 81344, 0x380, 0x4008af73 }, /* VHOST_VDPA_GET_CONFIG */
    { 81366, 0x47e, 0x8004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 81366, 0x380, 0x4004af79 }, /* VHOST_VDPA_GET_CONFIG_SIZE */
    { 81393, 0x47e, 0x8004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 81393, 0x380, 0x4004af70 }, /* VHOST_VDPA_GET_DEVICE_ID */
    { 81418, 0x47e, 0x8004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 81418, 0x380, 0x4004af81 }, /* VHOST_VDPA_GET_GROUP_NUM */
    { 81443, 0x47e, 0x8010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 81443, 0x380, 0x4010af78 }, /* VHOST_VDPA_GET_IOVA_RANGE */
    { 81469, 0x47e, 0x8001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 81469, 0x380, 0x4001af71 }, /* VHOST_VDPA_GET_STATUS */
    { 81491, 0x47e, 0x8004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 81491, 0x380, 0x4004af80 }, /* VHOST_VDPA_GET_VQS_COUNT */
    { 81516, 0x7fe, 0xc008af7f }, /* VHOST_VDPA_GET_VRING_DESC_GROUP */
    { 81548, 0x7fe, 0xc008af7b }, /* VHOST_VDPA_GET_VRING_GROUP */
    { 81575, 0x47e, 0x8002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 81575, 0x380, 0x4002af76 }, /* VHOST_VDPA_GET_VRING_NUM */
    { 81600, 0x7fe, 0xc008af82 }, /* VHOST_VDPA_GET_VRING_SIZE */
    { 81626, 0x47e, 0xaf7e }, /* VHOST_VDPA_RESUME */
    { 81626, 0x380, 0x2000af7e }, /* VHOST_VDPA_RESUME */
    { 81644, 0x47e, 0x4008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 81644, 0x380, 0x8008af74 }, /* VHOST_VDPA_SET_CONFIG */
    { 81666, 0x47e, 0x4004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 81666, 0x380, 0x8004af77 }, /* VHOST_VDPA_SET_CONFIG_CALL */
    { 81693, 0x47e, 0x4008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 81693, 0x380, 0x8008af7c }, /* VHOST_VDPA_SET_GROUP_ASID */
    { 81719, 0x47e, 0x4001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 81719, 0x380, 0x8001af72 }, /* VHOST_VDPA_SET_STATUS */
    { 81741, 0x47e, 0x4008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 81741, 0x380, 0x8008af75 }, /* VHOST_VDPA_SET_VRING_ENABLE */
    { 81769, 0x47e, 0xaf7d }, /* VHOST_VDPA_SUSPEND */
    { 81769, 0x380, 0x2000af7d }, /* VHOST_VDPA_SUSPEND */
    { 81788, 0x47e, 0x4008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 81788, 0x380, 0x8008af60 }, /* VHOST_VSOCK_SET_GUEST_CID */
    { 81814, 0x47e, 0x4004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 81814, 0x380, 0x8004af61 }, /* VHOST_VSOCK_SET_RUNNING */
    { 81838, 0x7fe, 0xffffffff }, /* VMADDR_CID_ANY */
    { 81853, 0x7fe, 0x2 }, /* VMADDR_CID_HOST */
    { 81869, 0x7fe, 0x0 }, /* VMADDR_CID_HYPERVISOR */
    { 81891, 0x7fe, 0x1 }, /* VMADDR_CID_LOCAL */
    { 81908, 0x7fe, 0x1 }, /* VMADDR_FLAG_TO_HOST */
    { 81928, 0x7fe, 0xffffffff }, /* VMADDR_PORT_ANY */
    { 81944, 0x7fe, 0x2 }, /* VT_ACKACQ */
    { 81954, 0x7fe, 0x5606 }, /* VT_ACTIVATE */
    { 81966, 0x7fe, 0x0 }, /* VT_AUTO */
    { 81974, 0x7fe, 0x5608 }, /* VT_DISALLOCATE */
    { 81989, 0x7fe, 0x2 }, /* VT_EVENT_BLANK */
    { 82004, 0x7fe, 0x8 }, /* VT_EVENT_RESIZE */
    { 82020, 0x7fe, 0x1 }, /* VT_EVENT_SWITCH */
    { 82036, 0x7fe, 0x4 }, /* VT_EVENT_UNBLANK */
    { 82053, 0x7fe, 0x560d }, /* VT_GETHIFONTMASK */
    { 82070, 0x7fe, 0x5601 }, /* VT_GETMODE */
    { 82081, 0x7fe, 0x5603 }, /* VT_GETSTATE */
    { 82093, 0x7fe, 0x560b }, /* VT_LOCKSWITCH */
    { 82107, 0x7fe, 0xf }, /* VT_MAX_EVENT */
    { 82120, 0x7fe, 0x5600 }, /* VT_OPENQRY */
    { 82131, 0x7fe, 0x1 }, /* VT_PROCESS */
    { 82142, 0x7fe, 0x5605 }, /* VT_RELDISP */
    { 82153, 0x7fe, 0x5609 }, /* VT_RESIZE */
    { 82163, 0x7fe, 0x560a }, /* VT_RESIZEX */
    { 82174, 0x7fe, 0x5604 }, /* VT_SENDSIG */
    { 82185, 0x7fe, 0x560f }, /* VT_SETACTIVATE */
    { 82200, 0x7fe, 0x5602 }, /* VT_SETMODE */
    { 82211, 0x7fe, 0x560c }, /* VT_UNLOCKSWITCH */
    { 82227, 0x7fe, 0x5607 }, /* VT_WAITACTIVE */
    { 82241, 0x7fe, 0x560e }, /* VT_WAITEVENT */
    { 82254, 0x7fe, 0x8 }, /* WCONTINUED */
    { 82265, 0x47e, 0x80045702 }, /* WDIOC_GETBOOTSTATUS */
    { 82265, 0x380, 0x40045702 }, /* WDIOC_GETBOOTSTATUS */
    { 82285, 0x47e, 0x80045709 }, /* WDIOC_GETPRETIMEOUT */
    { 82285, 0x380, 0x40045709 }, /* WDIOC_GETPRETIMEOUT */
    { 82305, 0x47e, 0x80045701 }, /* WDIOC_GETSTATUS */
    { 82305, 0x380, 0x40045701 }, /* WDIOC_GETSTATUS */
    { 82321, 0x47e, 0x80285700 }, /* WDIOC_GETSUPPORT */
    { 82321, 0x380, 0x40285700 }, /* WDIOC_GETSUPPORT */
    { 82338, 0x47e, 0x80045703 }, /* WDIOC_GETTEMP */
    { 82338, 0x380, 0x40045703 }, /* WDIOC_GETTEMP */
    { 82352, 0x47e, 0x8004570a }, /* WDIOC_GETTIMELEFT */
    { 82352, 0x380, 0x4004570a }, /* WDIOC_GETTIMELEFT */
    { 82370, 0x47e, 0x80045707 }, /* WDIOC_GETTIMEOUT */
    { 82370, 0x380, 0x40045707 }, /* WDIOC_GETTIMEOUT */
    { 82387, 0x47e, 0x80045705 }, /* WDIOC_KEEPALIVE */
    { 82387, 0x380, 0x40045705 }, /* WDIOC_KEEPALIVE */
    { 82403, 0x47e, 0x80045704 }, /* WDIOC_SETOPTIONS */
    { 82403, 0x380, 0x40045704 }, /* WDIOC_SETOPTIONS */
    { 82420, 0x7fe, 0xc0045708 }, /* WDIOC_SETPRETIMEOUT */
    { 82440, 0x7fe, 0xc0045706 }, /* WDIOC_SETTIMEOUT */
    { 82457, 0x7fe, 0x4 }, /* WEXITED */
    { 82465, 0x7fe, 0x1 }, /* WNOHANG */
    { 82473, 0x7fe, 0x1000000 }, /* WNOWAIT */
    { 82481, 0x7fe, 0x2 }, /* WSTOPPED */
    { 82490, 0x7fe, 0x2 }, /* WUNTRACED */
    { 82500, 0x7fe, 0x6 }, /* XATTR_BTRFS_PREFIX_LEN */
    { 82523, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ */
    { 82537, 0x7fe, 0xc }, /* XATTR_CAPS_SZ_1 */
    { 82553, 0x7fe, 0x14 }, /* XATTR_CAPS_SZ_2 */
    { 82569, 0x7fe, 0x18 }, /* XATTR_CAPS_SZ_3 */
    { 82585, 0x7fe, 0x1 }, /* XATTR_CREATE */
    { 82598, 0x7fe, 0x4 }, /* XATTR_HURD_PREFIX_LEN */
    { 82620, 0x7fe, 0x10000 }, /* XATTR_LIST_MAX */
    { 82635, 0x7fe, 0x4 }, /* XATTR_MAC_OSX_PREFIX_LEN */
    { 82660, 0x7fe, 0xff }, /* XATTR_NAME_MAX */
    { 82675, 0x7fe, 0x4 }, /* XATTR_OS2_PREFIX_LEN */
    { 82696, 0x7fe, 0x2 }, /* XATTR_REPLACE */
    { 82710, 0x7fe, 0x9 }, /* XATTR_SECURITY_PREFIX_LEN */
    { 82736, 0x7fe, 0x10000 }, /* XATTR_SIZE_MAX */
    { 82751, 0x7fe, 0x7 }, /* XATTR_SYSTEM_PREFIX_LEN */
    { 82775, 0x7fe, 0x8 }, /* XATTR_TRUSTED_PREFIX_LEN */
    { 82800, 0x7fe, 0x5 }, /* XATTR_USER_PREFIX_LEN */
    { 82822, 0x7fe, 0x2 }, /* XDP_COPY */
    { 82831, 0x7fe, 0x1 }, /* XDP_MMAP_OFFSETS */
    { 82848, 0x7fe, 0x8 }, /* XDP_OPTIONS */
    { 82860, 0x7fe, 0x1 }, /* XDP_OPTIONS_ZEROCOPY */
    { 82881, 0x7fe, 0x0 }, /* XDP_PGOFF_RX_RING */
    { 82899, 0x7fe, 0x80000000 }, /* XDP_PGOFF_TX_RING */
    { 82917, 0x7fe, 0x1 }, /* XDP_PKT_CONTD */
    { 82931, 0x7fe, 0x1 }, /* XDP_RING_NEED_WAKEUP */
    { 82952, 0x7fe, 0x2 }, /* XDP_RX_RING */
    { 82964, 0x7fe, 0x1 }, /* XDP_SHARED_UMEM */
    { 82980, 0x7fe, 0x7 }, /* XDP_STATISTICS */
    { 82995, 0x7fe, 0x2 }, /* XDP_TXMD_FLAGS_CHECKSUM */
    { 83019, 0x7fe, 0x1 }, /* XDP_TXMD_FLAGS_TIMESTAMP */
    { 83044, 0x7fe, 0x2 }, /* XDP_TX_METADATA */
    { 83060, 0x7fe, 0x3 }, /* XDP_TX_RING */
    { 83072, 0x7fe, 0x6 }, /* XDP_UMEM_COMPLETION_RING */
    { 83097, 0x7fe, 0x5 }, /* XDP_UMEM_FILL_RING */
    { 83116, 0x7fe, 0x180000000 }, /* XDP_UMEM_PGOFF_COMPLETION_RING */
    { 83147, 0x7fe, 0x100000000 }, /* XDP_UMEM_PGOFF_FILL_RING */
    { 83172, 0x7fe, 0x4 }, /* XDP_UMEM_REG */
    { 83185, 0x7fe, 0x4 }, /* XDP_UMEM_TX_METADATA_LEN */
    { 83210, 0x7fe, 0x2 }, /* XDP_UMEM_TX_SW_CSUM */
    { 83230, 0x7fe, 0x1 }, /* XDP_UMEM_UNALIGNED_CHUNK_FLAG */
    { 83260, 0x7fe, 0x8 }, /* XDP_USE_NEED_WAKEUP */
    { 83280, 0x7fe, 0x10 }, /* XDP_USE_SG */
    { 83291, 0x7fe, 0x4 }, /* XDP_ZEROCOPY */
    { 83304, 0x47e, 0x800c581e }, /* XFS_IOC_DIOINFO */
    { 83304, 0x380, 0x400c581e }, /* XFS_IOC_DIOINFO */
    { 83320, 0x7fe, 0x40000000 }, /* __WALL */
    { 83327, 0x7fe, 0x80000000 }, /* __WCLONE */
    { 83336, 0x7fe, 0x20000000 }, /* __WNOTHREAD */
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
    "AT_FDCWD\0"
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
    "BLKTRACESTART\0"
    "BLKTRACESTOP\0"
    "BLKTRACETEARDOWN\0"
    "BLKTRACE_BDEV_SIZE\0"
    "BLKZEROOUT\0"
    "BLK_ZONE_COND_CLOSED\0"
    "BLK_ZONE_COND_EMPTY\0"
    "BLK_ZONE_COND_EXP_OPEN\0"
    "BLK_ZONE_COND_FULL\0"
    "BLK_ZONE_COND_IMP_OPEN\0"
    "BLK_ZONE_COND_NOT_WP\0"
    "BLK_ZONE_COND_OFFLINE\0"
    "BLK_ZONE_COND_READONLY\0"
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
    "CLONE_CHILD_CLEARTID\0"
    "CLONE_CHILD_SETTID\0"
    "CLONE_CLEAR_SIGHAND\0"
    "CLONE_DETACHED\0"
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
    "CLONE_PARENT\0"
    "CLONE_PARENT_SETTID\0"
    "CLONE_PIDFD\0"
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
    "FAN_EVENT_INFO_TYPE_DFID\0"
    "FAN_EVENT_INFO_TYPE_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_ERROR\0"
    "FAN_EVENT_INFO_TYPE_FID\0"
    "FAN_EVENT_INFO_TYPE_NEW_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_OLD_DFID_NAME\0"
    "FAN_EVENT_INFO_TYPE_PIDFD\0"
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
    "FAN_MARK_MOUNT\0"
    "FAN_MARK_ONLYDIR\0"
    "FAN_MARK_REMOVE\0"
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
    "FAN_Q_OVERFLOW\0"
    "FAN_RENAME\0"
    "FAN_REPORT_DFID_NAME\0"
    "FAN_REPORT_DFID_NAME_TARGET\0"
    "FAN_REPORT_DIR_FID\0"
    "FAN_REPORT_FD_ERROR\0"
    "FAN_REPORT_FID\0"
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
    "FUTEX_TID_MASK\0"
    "FUTEX_TRYLOCK_PI\0"
    "FUTEX_TRYLOCK_PI_PRIVATE\0"
    "FUTEX_UNLOCK_PI\0"
    "FUTEX_UNLOCK_PI_PRIVATE\0"
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
    "IOMMUFD_CMD_IOAS_ALLOC\0"
    "IOMMUFD_CMD_IOAS_ALLOW_IOVAS\0"
    "IOMMUFD_CMD_IOAS_COPY\0"
    "IOMMUFD_CMD_IOAS_IOVA_RANGES\0"
    "IOMMUFD_CMD_IOAS_MAP\0"
    "IOMMUFD_CMD_IOAS_UNMAP\0"
    "IOMMUFD_CMD_OPTION\0"
    "IOMMUFD_CMD_VFIO_IOAS\0"
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
    "IOMMU_IOAS_ALLOC\0"
    "IOMMU_IOAS_ALLOW_IOVAS\0"
    "IOMMU_IOAS_COPY\0"
    "IOMMU_IOAS_IOVA_RANGES\0"
    "IOMMU_IOAS_MAP\0"
    "IOMMU_IOAS_UNMAP\0"
    "IOMMU_OPTION\0"
    "IOMMU_VFIO_IOAS\0"
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
    "IORING_CQE_F_BUFFER\0"
    "IORING_CQE_F_BUF_MORE\0"
    "IORING_CQE_F_MORE\0"
    "IORING_CQE_F_NOTIF\0"
    "IORING_CQE_F_SOCK_NONEMPTY\0"
    "IORING_CQ_EVENTFD_DISABLED\0"
    "IORING_ENTER_ABS_TIMER\0"
    "IORING_ENTER_EXT_ARG\0"
    "IORING_ENTER_GETEVENTS\0"
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
    "IORING_FEAT_POLL_32BITS\0"
    "IORING_FEAT_RECVSEND_BUNDLE\0"
    "IORING_FEAT_REG_REG_RING\0"
    "IORING_FEAT_RSRC_TAGS\0"
    "IORING_FEAT_RW_CUR_POS\0"
    "IORING_FEAT_SINGLE_MMAP\0"
    "IORING_FEAT_SQPOLL_NONFIXED\0"
    "IORING_FEAT_SUBMIT_STABLE\0"
    "IORING_FILE_INDEX_ALLOC\0"
    "IORING_FIXED_FD_NO_CLOEXEC\0"
    "IORING_FSYNC_DATASYNC\0"
    "IORING_LINK_TIMEOUT_UPDATE\0"
    "IORING_MSG_DATA\0"
    "IORING_MSG_RING_CQE_SKIP\0"
    "IORING_MSG_RING_FLAGS_PASS\0"
    "IORING_MSG_SEND_FD\0"
    "IORING_NOP_INJECT_RESULT\0"
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
    "IORING_OP_OPENAT\0"
    "IORING_OP_OPENAT2\0"
    "IORING_OP_POLL_ADD\0"
    "IORING_OP_POLL_REMOVE\0"
    "IORING_OP_PROVIDE_BUFFERS\0"
    "IORING_OP_READ\0"
    "IORING_OP_READV\0"
    "IORING_OP_READ_FIXED\0"
    "IORING_OP_READ_MULTISHOT\0"
    "IORING_OP_RECV\0"
    "IORING_OP_RECVMSG\0"
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
    "IORING_OP_WAITID\0"
    "IORING_OP_WRITE\0"
    "IORING_OP_WRITEV\0"
    "IORING_OP_WRITE_FIXED\0"
    "IORING_POLL_ADD_LEVEL\0"
    "IORING_POLL_ADD_MULTI\0"
    "IORING_POLL_UPDATE_EVENTS\0"
    "IORING_POLL_UPDATE_USER_DATA\0"
    "IORING_RECVSEND_BUNDLE\0"
    "IORING_RECVSEND_FIXED_BUF\0"
    "IORING_RECVSEND_POLL_FIRST\0"
    "IORING_RECV_MULTISHOT\0"
    "IORING_REGISTER_BUFFERS\0"
    "IORING_REGISTER_BUFFERS2\0"
    "IORING_REGISTER_BUFFERS_UPDATE\0"
    "IORING_REGISTER_CLOCK\0"
    "IORING_REGISTER_CLONE_BUFFERS\0"
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
    "IORING_REGISTER_NAPI\0"
    "IORING_REGISTER_PBUF_RING\0"
    "IORING_REGISTER_PBUF_STATUS\0"
    "IORING_REGISTER_PERSONALITY\0"
    "IORING_REGISTER_PROBE\0"
    "IORING_REGISTER_RESTRICTIONS\0"
    "IORING_REGISTER_RING_FDS\0"
    "IORING_REGISTER_SRC_REGISTERED\0"
    "IORING_REGISTER_SYNC_CANCEL\0"
    "IORING_REGISTER_USE_REGISTERED_RING\0"
    "IORING_RESTRICTION_LAST\0"
    "IORING_RESTRICTION_REGISTER_OP\0"
    "IORING_RESTRICTION_SQE_FLAGS_ALLOWED\0"
    "IORING_RESTRICTION_SQE_FLAGS_REQUIRED\0"
    "IORING_RESTRICTION_SQE_OP\0"
    "IORING_RSRC_REGISTER_SPARSE\0"
    "IORING_SEND_ZC_REPORT_USAGE\0"
    "IORING_SETUP_ATTACH_WQ\0"
    "IORING_SETUP_CLAMP\0"
    "IORING_SETUP_COOP_TASKRUN\0"
    "IORING_SETUP_CQE32\0"
    "IORING_SETUP_CQSIZE\0"
    "IORING_SETUP_DEFER_TASKRUN\0"
    "IORING_SETUP_IOPOLL\0"
    "IORING_SETUP_NO_MMAP\0"
    "IORING_SETUP_NO_SQARRAY\0"
    "IORING_SETUP_REGISTERED_FD_ONLY\0"
    "IORING_SETUP_R_DISABLED\0"
    "IORING_SETUP_SINGLE_ISSUER\0"
    "IORING_SETUP_SQE128\0"
    "IORING_SETUP_SQPOLL\0"
    "IORING_SETUP_SQ_AFF\0"
    "IORING_SETUP_SUBMIT_ALL\0"
    "IORING_SETUP_TASKRUN_FLAG\0"
    "IORING_SQ_CQ_OVERFLOW\0"
    "IORING_SQ_NEED_WAKEUP\0"
    "IORING_SQ_TASKRUN\0"
    "IORING_TIMEOUT_ABS\0"
    "IORING_TIMEOUT_BOOTTIME\0"
    "IORING_TIMEOUT_CLOCK_MASK\0"
    "IORING_TIMEOUT_ETIME_SUCCESS\0"
    "IORING_TIMEOUT_MULTISHOT\0"
    "IORING_TIMEOUT_REALTIME\0"
    "IORING_TIMEOUT_UPDATE\0"
    "IORING_TIMEOUT_UPDATE_MASK\0"
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
    "IPC_NS_INDEX\0"
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
    "KVM_CAP_ARM_EAGER_SPLIT_CHUNK_SIZE\0"
    "KVM_CAP_ARM_EL1_32BIT\0"
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
    "KVM_CAP_ARM_SET_DEVICE_ADDR\0"
    "KVM_CAP_ARM_SUPPORTED_BLOCK_SIZES\0"
    "KVM_CAP_ARM_SUPPORTED_REG_MASK_RANGES\0"
    "KVM_CAP_ARM_SVE\0"
    "KVM_CAP_ARM_SYSTEM_SUSPEND\0"
    "KVM_CAP_ARM_USER_IRQ\0"
    "KVM_CAP_ARM_VM_IPA_SIZE\0"
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
    "KVM_CAP_S390_INJECT_IRQ\0"
    "KVM_CAP_S390_IRQCHIP\0"
    "KVM_CAP_S390_IRQ_STATE\0"
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
    "KVM_CAP_S390_USER_SIGP\0"
    "KVM_CAP_S390_USER_STSI\0"
    "KVM_CAP_S390_VCPU_RESETS\0"
    "KVM_CAP_S390_VECTOR_REGISTERS\0"
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
    "LANDLOCK_ACCESS_FS_TRUNCATE\0"
    "LANDLOCK_ACCESS_FS_WRITE_FILE\0"
    "LANDLOCK_ACCESS_NET_BIND_TCP\0"
    "LANDLOCK_ACCESS_NET_CONNECT_TCP\0"
    "LANDLOCK_CREATE_RULESET_ERRATA\0"
    "LANDLOCK_CREATE_RULESET_VERSION\0"
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
    "OSS_GETVERSION\0"
    "O_ACCMODE\0"
    "O_APPEND\0"
    "O_CLOEXEC\0"
    "O_CREAT\0"
    "O_DIRECT\0"
    "O_DIRECTORY\0"
    "O_DSYNC\0"
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
    "PIDFD_GET_CGROUP_NAMESPACE\0"
    "PIDFD_GET_IPC_NAMESPACE\0"
    "PIDFD_GET_MNT_NAMESPACE\0"
    "PIDFD_GET_NET_NAMESPACE\0"
    "PIDFD_GET_PID_FOR_CHILDREN_NAMESPACE\0"
    "PIDFD_GET_PID_NAMESPACE\0"
    "PIDFD_GET_TIME_FOR_CHILDREN_NAMESPACE\0"
    "PIDFD_GET_TIME_NAMESPACE\0"
    "PIDFD_GET_USER_NAMESPACE\0"
    "PIDFD_GET_UTS_NAMESPACE\0"
    "PIDFD_NONBLOCK\0"
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
    "PR_GET_AUXV\0"
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
    "PR_GET_SPECULATION_CTRL\0"
    "PR_GET_TAGGED_ADDR_CTRL\0"
    "PR_GET_THP_DISABLE\0"
    "PR_GET_TID_ADDRESS\0"
    "PR_GET_TIMERSLACK\0"
    "PR_GET_TIMING\0"
    "PR_GET_TSC\0"
    "PR_GET_UNALIGN\0"
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
    "PR_SCHED_CORE\0"
    "PR_SCHED_CORE_CREATE\0"
    "PR_SCHED_CORE_GET\0"
    "PR_SCHED_CORE_MAX\0"
    "PR_SCHED_CORE_SCOPE_PROCESS_GROUP\0"
    "PR_SCHED_CORE_SCOPE_THREAD\0"
    "PR_SCHED_CORE_SCOPE_THREAD_GROUP\0"
    "PR_SCHED_CORE_SHARE_FROM\0"
    "PR_SCHED_CORE_SHARE_TO\0"
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
    "PR_SYS_DISPATCH_OFF\0"
    "PR_SYS_DISPATCH_ON\0"
    "PR_TAGGED_ADDR_ENABLE\0"
    "PR_TASK_PERF_EVENTS_DISABLE\0"
    "PR_TASK_PERF_EVENTS_ENABLE\0"
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
    "PTP_SYS_OFFSET_PRECISE\0"
    "PTP_SYS_OFFSET_PRECISE2\0"
    "PTRACE_ARCH_PRCTL\0"
    "PTRACE_ATTACH\0"
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
    "RWF_DSYNC\0"
    "RWF_HIPRI\0"
    "RWF_NOAPPEND\0"
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
    "SCHED_IDLE\0"
    "SCHED_NORMAL\0"
    "SCHED_RESET_ON_FORK\0"
    "SCHED_RR\0"
    "SCM_DEVMEM_DMABUF\0"
    "SCM_DEVMEM_LINEAR\0"
    "SCM_TIMESTAMP\0"
    "SCM_TIMESTAMPING\0"
    "SCM_TIMESTAMPING_OPT_STATS\0"
    "SCM_TIMESTAMPING_PKTINFO\0"
    "SCM_TIMESTAMPNS\0"
    "SCM_TSTAMP_ACK\0"
    "SCM_TSTAMP_SCHED\0"
    "SCM_TSTAMP_SND\0"
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
    "TCP_ENCAP_ESPINTCP\0"
    "TCP_FASTOPEN\0"
    "TCP_FASTOPEN_CONNECT\0"
    "TCP_FASTOPEN_KEY\0"
    "TCP_FASTOPEN_NO_COOKIE\0"
    "TCP_FLAG_ACK\0"
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
    "XATTR_NAME_MAX\0"
    "XATTR_OS2_PREFIX_LEN\0"
    "XATTR_REPLACE\0"
    "XATTR_SECURITY_PREFIX_LEN\0"
    "XATTR_SIZE_MAX\0"
    "XATTR_SYSTEM_PREFIX_LEN\0"
    "XATTR_TRUSTED_PREFIX_LEN\0"
    "XATTR_USER_PREFIX_LEN\0"
    "XDP_COPY\0"
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
    { 272, 0x5fe, 0x70 }, /* EHOSTDOWN */
    { 272, 0x200, 0x93 }, /* EHOSTDOWN */
    { 282, 0x5fe, 0x71 }, /* EHOSTUNREACH */
    { 282, 0x200, 0x94 }, /* EHOSTUNREACH */
    { 295, 0x5fe, 0x85 }, /* EHWPOISON */
    { 295, 0x200, 0xa8 }, /* EHWPOISON */
    { 305, 0x5fe, 0x2b }, /* EIDRM */
    { 305, 0x200, 0x24 }, /* EIDRM */
    { 311, 0x5fe, 0x54 }, /* EILSEQ */
    { 311, 0x200, 0x58 }, /* EILSEQ */
    { 318, 0x200, 0x8d }, /* EINIT */
    { 324, 0x5fe, 0x73 }, /* EINPROGRESS */
    { 324, 0x200, 0x96 }, /* EINPROGRESS */
    { 336, 0x7fe, 0x4 }, /* EINTR */
    { 342, 0x7fe, 0x16 }, /* EINVAL */
    { 349, 0x7fe, 0x5 }, /* EIO */
    { 353, 0x5fe, 0x6a }, /* EISCONN */
    { 353, 0x200, 0x85 }, /* EISCONN */
    { 361, 0x7fe, 0x15 }, /* EISDIR */
    { 368, 0x5fe, 0x78 }, /* EISNAM */
    { 368, 0x200, 0x8b }, /* EISNAM */
    { 375, 0x5fe, 0x7f }, /* EKEYEXPIRED */
    { 375, 0x200, 0xa2 }, /* EKEYEXPIRED */
    { 387, 0x5fe, 0x81 }, /* EKEYREJECTED */
    { 387, 0x200, 0xa4 }, /* EKEYREJECTED */
    { 400, 0x5fe, 0x80 }, /* EKEYREVOKED */
    { 400, 0x200, 0xa3 }, /* EKEYREVOKED */
    { 412, 0x5fe, 0x33 }, /* EL2HLT */
    { 412, 0x200, 0x2c }, /* EL2HLT */
    { 419, 0x5fe, 0x2d }, /* EL2NSYNC */
    { 419, 0x200, 0x26 }, /* EL2NSYNC */
    { 428, 0x5fe, 0x2e }, /* EL3HLT */
    { 428, 0x200, 0x27 }, /* EL3HLT */
    { 435, 0x5fe, 0x2f }, /* EL3RST */
    { 435, 0x200, 0x28 }, /* EL3RST */
    { 442, 0x5fe, 0x4f }, /* ELIBACC */
    { 442, 0x200, 0x53 }, /* ELIBACC */
    { 450, 0x5fe, 0x50 }, /* ELIBBAD */
    { 450, 0x200, 0x54 }, /* ELIBBAD */
    { 458, 0x5fe, 0x53 }, /* ELIBEXEC */
    { 458, 0x200, 0x57 }, /* ELIBEXEC */
    { 467, 0x5fe, 0x52 }, /* ELIBMAX */
    { 467, 0x200, 0x56 }, /* ELIBMAX */
    { 475, 0x5fe, 0x51 }, /* ELIBSCN */
    { 475, 0x200, 0x55 }, /* ELIBSCN */
    { 483, 0x5fe, 0x30 }, /* ELNRNG */
    { 483, 0x200, 0x29 }, /* ELNRNG */
    { 490, 0x5fe, 0x28 }, /* ELOOP */
    { 490, 0x200, 0x5a }, /* ELOOP */
    { 496, 0x5fe, 0x7c }, /* EMEDIUMTYPE */
    { 496, 0x200, 0xa0 }, /* EMEDIUMTYPE */
    { 508, 0x7fe, 0x18 }, /* EMFILE */
    { 515, 0x7fe, 0x1f }, /* EMLINK */
    { 522, 0x5fe, 0x5a }, /* EMSGSIZE */
    { 522, 0x200, 0x61 }, /* EMSGSIZE */
    { 531, 0x5fe, 0x48 }, /* EMULTIHOP */
    { 531, 0x200, 0x4a }, /* EMULTIHOP */
    { 541, 0x5fe, 0x24 }, /* ENAMETOOLONG */
    { 541, 0x200, 0x4e }, /* ENAMETOOLONG */
    { 554, 0x5fe, 0x77 }, /* ENAVAIL */
    { 554, 0x200, 0x8a }, /* ENAVAIL */
    { 562, 0x5fe, 0x64 }, /* ENETDOWN */
    { 562, 0x200, 0x7f }, /* ENETDOWN */
    { 571, 0x5fe, 0x66 }, /* ENETRESET */
    { 571, 0x200, 0x81 }, /* ENETRESET */
    { 581, 0x5fe, 0x65 }, /* ENETUNREACH */
    { 581, 0x200, 0x80 }, /* ENETUNREACH */
    { 593, 0x7fe, 0x17 }, /* ENFILE */
    { 600, 0x5fe, 0x37 }, /* ENOANO */
    { 600, 0x200, 0x35 }, /* ENOANO */
    { 607, 0x5fe, 0x69 }, /* ENOBUFS */
    { 607, 0x200, 0x84 }, /* ENOBUFS */
    { 615, 0x5fe, 0x32 }, /* ENOCSI */
    { 615, 0x200, 0x2b }, /* ENOCSI */
    { 622, 0x7fe, 0x3d }, /* ENODATA */
    { 630, 0x7fe, 0x13 }, /* ENODEV */
    { 637, 0x7fe, 0x2 }, /* ENOENT */
    { 644, 0x7fe, 0x8 }, /* ENOEXEC */
    { 652, 0x5fe, 0x7e }, /* ENOKEY */
    { 652, 0x200, 0xa1 }, /* ENOKEY */
    { 659, 0x5fe, 0x25 }, /* ENOLCK */
    { 659, 0x200, 0x2e }, /* ENOLCK */
    { 666, 0x7fe, 0x43 }, /* ENOLINK */
    { 674, 0x5fe, 0x7b }, /* ENOMEDIUM */
    { 674, 0x200, 0x9f }, /* ENOMEDIUM */
    { 684, 0x7fe, 0xc }, /* ENOMEM */
    { 691, 0x5fe, 0x2a }, /* ENOMSG */
    { 691, 0x200, 0x23 }, /* ENOMSG */
    { 698, 0x7fe, 0x40 }, /* ENONET */
    { 705, 0x7fe, 0x41 }, /* ENOPKG */
    { 712, 0x5fe, 0x5c }, /* ENOPROTOOPT */
    { 712, 0x200, 0x63 }, /* ENOPROTOOPT */
    { 724, 0x7fe, 0x1c }, /* ENOSPC */
    { 731, 0x7fe, 0x3f }, /* ENOSR */
    { 737, 0x7fe, 0x3c }, /* ENOSTR */
    { 744, 0x5fe, 0x26 }, /* ENOSYS */
    { 744, 0x200, 0x59 }, /* ENOSYS */
    { 751, 0x7fe, 0xf }, /* ENOTBLK */
    { 759, 0x5fe, 0x6b }, /* ENOTCONN */
    { 759, 0x200, 0x86 }, /* ENOTCONN */
    { 768, 0x7fe, 0x14 }, /* ENOTDIR */
    { 776, 0x5fe, 0x27 }, /* ENOTEMPTY */
    { 776, 0x200, 0x5d }, /* ENOTEMPTY */
    { 786, 0x5fe, 0x76 }, /* ENOTNAM */
    { 786, 0x200, 0x89 }, /* ENOTNAM */
    { 794, 0x5fe, 0x83 }, /* ENOTRECOVERABLE */
    { 794, 0x200, 0xa6 }, /* ENOTRECOVERABLE */
    { 810, 0x5fe, 0x58 }, /* ENOTSOCK */
    { 810, 0x200, 0x5f }, /* ENOTSOCK */
    { 819, 0x7fe, 0x19 }, /* ENOTTY */
    { 826, 0x5fe, 0x4c }, /* ENOTUNIQ */
    { 826, 0x200, 0x50 }, /* ENOTUNIQ */
    { 835, 0x7fe, 0x6 }, /* ENXIO */
    { 841, 0x5fe, 0x5f }, /* EOPNOTSUPP */
    { 841, 0x200, 0x7a }, /* EOPNOTSUPP */
    { 852, 0x5fe, 0x4b }, /* EOVERFLOW */
    { 852, 0x200, 0x4f }, /* EOVERFLOW */
    { 862, 0x5fe, 0x82 }, /* EOWNERDEAD */
    { 862, 0x200, 0xa5 }, /* EOWNERDEAD */
    { 873, 0x7fe, 0x1 }, /* EPERM */
    { 879, 0x5fe, 0x60 }, /* EPFNOSUPPORT */
    { 879, 0x200, 0x7b }, /* EPFNOSUPPORT */
    { 892, 0x7fe, 0x20 }, /* EPIPE */
    { 898, 0x7fe, 0x47 }, /* EPROTO */
    { 905, 0x5fe, 0x5d }, /* EPROTONOSUPPORT */
    { 905, 0x200, 0x78 }, /* EPROTONOSUPPORT */
    { 921, 0x5fe, 0x5b }, /* EPROTOTYPE */
    { 921, 0x200, 0x62 }, /* EPROTOTYPE */
    { 932, 0x7fe, 0x22 }, /* ERANGE */
    { 939, 0x5fe, 0x4e }, /* EREMCHG */
    { 939, 0x200, 0x52 }, /* EREMCHG */
    { 947, 0x200, 0x8e }, /* EREMDEV */
    { 955, 0x7fe, 0x42 }, /* EREMOTE */
    { 963, 0x5fe, 0x79 }, /* EREMOTEIO */
    { 963, 0x200, 0x8c }, /* EREMOTEIO */
    { 973, 0x5fe, 0x55 }, /* ERESTART */
    { 973, 0x200, 0x5b }, /* ERESTART */
    { 982, 0x5fe, 0x84 }, /* ERFKILL */
    { 982, 0x200, 0xa7 }, /* ERFKILL */
    { 990, 0x7fe, 0x1e }, /* EROFS */
    { 996, 0x5fe, 0x6c }, /* ESHUTDOWN */
    { 996, 0x200, 0x8f }, /* ESHUTDOWN */
    { 1006, 0x5fe, 0x5e }, /* ESOCKTNOSUPPORT */
    { 1006, 0x200, 0x79 }, /* ESOCKTNOSUPPORT */
    { 1022, 0x7fe, 0x1d }, /* ESPIPE */
    { 1029, 0x7fe, 0x3 }, /* ESRCH */
    { 1035, 0x7fe, 0x45 }, /* ESRMNT */
    { 1042, 0x5fe, 0x74 }, /* ESTALE */
    { 1042, 0x200, 0x97 }, /* ESTALE */
    { 1049, 0x5fe, 0x56 }, /* ESTRPIPE */
    { 1049, 0x200, 0x5c }, /* ESTRPIPE */
    { 1058, 0x7fe, 0x3e }, /* ETIME */
    { 1064, 0x5fe, 0x6e }, /* ETIMEDOUT */
    { 1064, 0x200, 0x91 }, /* ETIMEDOUT */
    { 1074, 0x5fe, 0x6d }, /* ETOOMANYREFS */
    { 1074, 0x200, 0x90 }, /* ETOOMANYREFS */
    { 1087, 0x7fe, 0x1a }, /* ETXTBSY */
    { 1095, 0x5fe, 0x75 }, /* EUCLEAN */
    { 1095, 0x200, 0x87 }, /* EUCLEAN */
    { 1103, 0x5fe, 0x31 }, /* EUNATCH */
    { 1103, 0x200, 0x2a }, /* EUNATCH */
    { 1111, 0x5fe, 0x57 }, /* EUSERS */
    { 1111, 0x200, 0x5e }, /* EUSERS */
    { 1118, 0x7fe, 0xb }, /* EWOULDBLOCK */
    { 1130, 0x7fe, 0x12 }, /* EXDEV */
    { 1136, 0x5fe, 0x36 }, /* EXFULL */
    { 1136, 0x200, 0x34 }, /* EXFULL */
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
