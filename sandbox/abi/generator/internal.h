/*
 * Constants of the system call interface that the kernel's exported headers leave
 * to the C library.  Each line names the file of the kernel's source which defines
 * the value.  Read only by generate.py, together with the exported headers.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

/* Address families; the protocol families are the same numbers. */
#define AF_UNSPEC 0         /* include/linux/socket.h */
#define AF_UNIX 1           /* include/linux/socket.h */
#define AF_LOCAL 1          /* include/linux/socket.h */
#define AF_INET 2           /* include/linux/socket.h */
#define AF_AX25 3           /* include/linux/socket.h */
#define AF_IPX 4            /* include/linux/socket.h */
#define AF_APPLETALK 5      /* include/linux/socket.h */
#define AF_NETROM 6         /* include/linux/socket.h */
#define AF_BRIDGE 7         /* include/linux/socket.h */
#define AF_ATMPVC 8         /* include/linux/socket.h */
#define AF_X25 9            /* include/linux/socket.h */
#define AF_INET6 10         /* include/linux/socket.h */
#define AF_ROSE 11          /* include/linux/socket.h */
#define AF_DECnet 12        /* include/linux/socket.h */
#define AF_NETBEUI 13       /* include/linux/socket.h */
#define AF_SECURITY 14      /* include/linux/socket.h */
#define AF_KEY 15           /* include/linux/socket.h */
#define AF_NETLINK 16       /* include/linux/socket.h */
#define AF_ROUTE AF_NETLINK /* include/linux/socket.h */
#define AF_PACKET 17        /* include/linux/socket.h */
#define AF_ASH 18           /* include/linux/socket.h */
#define AF_ECONET 19        /* include/linux/socket.h */
#define AF_ATMSVC 20        /* include/linux/socket.h */
#define AF_RDS 21           /* include/linux/socket.h */
#define AF_SNA 22           /* include/linux/socket.h */
#define AF_IRDA 23          /* include/linux/socket.h */
#define AF_PPPOX 24         /* include/linux/socket.h */
#define AF_WANPIPE 25       /* include/linux/socket.h */
#define AF_LLC 26           /* include/linux/socket.h */
#define AF_IB 27            /* include/linux/socket.h */
#define AF_MPLS 28          /* include/linux/socket.h */
#define AF_CAN 29           /* include/linux/socket.h */
#define AF_TIPC 30          /* include/linux/socket.h */
#define AF_BLUETOOTH 31     /* include/linux/socket.h */
#define AF_IUCV 32          /* include/linux/socket.h */
#define AF_RXRPC 33         /* include/linux/socket.h */
#define AF_ISDN 34          /* include/linux/socket.h */
#define AF_PHONET 35        /* include/linux/socket.h */
#define AF_IEEE802154 36    /* include/linux/socket.h */
#define AF_CAIF 37          /* include/linux/socket.h */
#define AF_ALG 38           /* include/linux/socket.h */
#define AF_NFC 39           /* include/linux/socket.h */
#define AF_VSOCK 40         /* include/linux/socket.h */
#define AF_KCM 41           /* include/linux/socket.h */
#define AF_QIPCRTR 42       /* include/linux/socket.h */
#define AF_SMC 43           /* include/linux/socket.h */
#define AF_XDP 44           /* include/linux/socket.h */
#define AF_MCTP 45          /* include/linux/socket.h */

#define PF_UNSPEC AF_UNSPEC         /* include/linux/socket.h */
#define PF_UNIX AF_UNIX             /* include/linux/socket.h */
#define PF_LOCAL AF_LOCAL           /* include/linux/socket.h */
#define PF_INET AF_INET             /* include/linux/socket.h */
#define PF_AX25 AF_AX25             /* include/linux/socket.h */
#define PF_IPX AF_IPX               /* include/linux/socket.h */
#define PF_APPLETALK AF_APPLETALK   /* include/linux/socket.h */
#define PF_NETROM AF_NETROM         /* include/linux/socket.h */
#define PF_BRIDGE AF_BRIDGE         /* include/linux/socket.h */
#define PF_ATMPVC AF_ATMPVC         /* include/linux/socket.h */
#define PF_X25 AF_X25               /* include/linux/socket.h */
#define PF_INET6 AF_INET6           /* include/linux/socket.h */
#define PF_ROSE AF_ROSE             /* include/linux/socket.h */
#define PF_DECnet AF_DECnet         /* include/linux/socket.h */
#define PF_NETBEUI AF_NETBEUI       /* include/linux/socket.h */
#define PF_SECURITY AF_SECURITY     /* include/linux/socket.h */
#define PF_KEY AF_KEY               /* include/linux/socket.h */
#define PF_NETLINK AF_NETLINK       /* include/linux/socket.h */
#define PF_ROUTE AF_ROUTE           /* include/linux/socket.h */
#define PF_PACKET AF_PACKET         /* include/linux/socket.h */
#define PF_ASH AF_ASH               /* include/linux/socket.h */
#define PF_ECONET AF_ECONET         /* include/linux/socket.h */
#define PF_ATMSVC AF_ATMSVC         /* include/linux/socket.h */
#define PF_RDS AF_RDS               /* include/linux/socket.h */
#define PF_SNA AF_SNA               /* include/linux/socket.h */
#define PF_IRDA AF_IRDA             /* include/linux/socket.h */
#define PF_PPPOX AF_PPPOX           /* include/linux/socket.h */
#define PF_WANPIPE AF_WANPIPE       /* include/linux/socket.h */
#define PF_LLC AF_LLC               /* include/linux/socket.h */
#define PF_IB AF_IB                 /* include/linux/socket.h */
#define PF_MPLS AF_MPLS             /* include/linux/socket.h */
#define PF_CAN AF_CAN               /* include/linux/socket.h */
#define PF_TIPC AF_TIPC             /* include/linux/socket.h */
#define PF_BLUETOOTH AF_BLUETOOTH   /* include/linux/socket.h */
#define PF_IUCV AF_IUCV             /* include/linux/socket.h */
#define PF_RXRPC AF_RXRPC           /* include/linux/socket.h */
#define PF_ISDN AF_ISDN             /* include/linux/socket.h */
#define PF_PHONET AF_PHONET         /* include/linux/socket.h */
#define PF_IEEE802154 AF_IEEE802154 /* include/linux/socket.h */
#define PF_CAIF AF_CAIF             /* include/linux/socket.h */
#define PF_ALG AF_ALG               /* include/linux/socket.h */
#define PF_NFC AF_NFC               /* include/linux/socket.h */
#define PF_VSOCK AF_VSOCK           /* include/linux/socket.h */
#define PF_KCM AF_KCM               /* include/linux/socket.h */
#define PF_QIPCRTR AF_QIPCRTR       /* include/linux/socket.h */
#define PF_SMC AF_SMC               /* include/linux/socket.h */
#define PF_XDP AF_XDP               /* include/linux/socket.h */
#define PF_MCTP AF_MCTP             /* include/linux/socket.h */

/* Flags of send() and recv(). */
#define MSG_OOB 1                   /* include/linux/socket.h */
#define MSG_PEEK 2                  /* include/linux/socket.h */
#define MSG_DONTROUTE 4             /* include/linux/socket.h */
#define MSG_TRYHARD 4               /* include/linux/socket.h */
#define MSG_CTRUNC 8                /* include/linux/socket.h */
#define MSG_PROBE 0x10              /* include/linux/socket.h */
#define MSG_TRUNC 0x20              /* include/linux/socket.h */
#define MSG_DONTWAIT 0x40           /* include/linux/socket.h */
#define MSG_EOR 0x80                /* include/linux/socket.h */
#define MSG_WAITALL 0x100           /* include/linux/socket.h */
#define MSG_FIN 0x200               /* include/linux/socket.h */
#define MSG_SYN 0x400               /* include/linux/socket.h */
#define MSG_CONFIRM 0x800           /* include/linux/socket.h */
#define MSG_RST 0x1000              /* include/linux/socket.h */
#define MSG_ERRQUEUE 0x2000         /* include/linux/socket.h */
#define MSG_NOSIGNAL 0x4000         /* include/linux/socket.h */
#define MSG_MORE 0x8000             /* include/linux/socket.h */
#define MSG_WAITFORONE 0x10000      /* include/linux/socket.h */
#define MSG_BATCH 0x40000           /* include/linux/socket.h */
#define MSG_EOF MSG_FIN             /* include/linux/socket.h */
#define MSG_SOCK_DEVMEM 0x2000000   /* include/linux/socket.h */
#define MSG_ZEROCOPY 0x4000000      /* include/linux/socket.h */
#define MSG_FASTOPEN 0x20000000     /* include/linux/socket.h */
#define MSG_CMSG_CLOEXEC 0x40000000 /* include/linux/socket.h */

/* Levels of socket options; SOL_SOCKET is in asm/socket.h. */
#define SOL_IP 0          /* include/linux/socket.h */
#define SOL_TCP 6         /* include/linux/socket.h */
#define SOL_UDP 17        /* include/linux/socket.h */
#define SOL_IPV6 41       /* include/linux/socket.h */
#define SOL_ICMPV6 58     /* include/linux/socket.h */
#define SOL_SCTP 132      /* include/linux/socket.h */
#define SOL_UDPLITE 136   /* include/linux/socket.h */
#define SOL_RAW 255       /* include/linux/socket.h */
#define SOL_IPX 256       /* include/linux/socket.h */
#define SOL_AX25 257      /* include/linux/socket.h */
#define SOL_ATALK 258     /* include/linux/socket.h */
#define SOL_NETROM 259    /* include/linux/socket.h */
#define SOL_ROSE 260      /* include/linux/socket.h */
#define SOL_DECNET 261    /* include/linux/socket.h */
#define SOL_X25 262       /* include/linux/socket.h */
#define SOL_PACKET 263    /* include/linux/socket.h */
#define SOL_ATM 264       /* include/linux/socket.h */
#define SOL_AAL 265       /* include/linux/socket.h */
#define SOL_IRDA 266      /* include/linux/socket.h */
#define SOL_NETBEUI 267   /* include/linux/socket.h */
#define SOL_LLC 268       /* include/linux/socket.h */
#define SOL_DCCP 269      /* include/linux/socket.h */
#define SOL_NETLINK 270   /* include/linux/socket.h */
#define SOL_TIPC 271      /* include/linux/socket.h */
#define SOL_RXRPC 272     /* include/linux/socket.h */
#define SOL_PPPOL2TP 273  /* include/linux/socket.h */
#define SOL_BLUETOOTH 274 /* include/linux/socket.h */
#define SOL_PNPIPE 275    /* include/linux/socket.h */
#define SOL_RDS 276       /* include/linux/socket.h */
#define SOL_IUCV 277      /* include/linux/socket.h */
#define SOL_CAIF 278      /* include/linux/socket.h */
#define SOL_ALG 279       /* include/linux/socket.h */
#define SOL_NFC 280       /* include/linux/socket.h */
#define SOL_KCM 281       /* include/linux/socket.h */
#define SOL_TLS 282       /* include/linux/socket.h */
#define SOL_XDP 283       /* include/linux/socket.h */
#define SOL_MPTCP 284     /* include/linux/socket.h */
#define SOL_MCTP 285      /* include/linux/socket.h */
#define SOL_SMC 286       /* include/linux/socket.h */
#define SOL_VSOCK 287     /* include/linux/socket.h */

/* Types of sockets: MIPS has two the other way round. */
#ifdef __mips__
#define SOCK_DGRAM 1  /* arch/mips/include/asm/socket.h */
#define SOCK_STREAM 2 /* arch/mips/include/asm/socket.h */
#else
#define SOCK_STREAM 1 /* include/linux/net.h */
#define SOCK_DGRAM 2  /* include/linux/net.h */
#endif
#define SOCK_RAW 3               /* include/linux/net.h */
#define SOCK_RDM 4               /* include/linux/net.h */
#define SOCK_SEQPACKET 5         /* include/linux/net.h */
#define SOCK_DCCP 6              /* include/linux/net.h */
#define SOCK_PACKET 10           /* include/linux/net.h */
#define SOCK_TYPE_MASK 0xf       /* include/linux/net.h */
#define SOCK_CLOEXEC O_CLOEXEC   /* include/linux/net.h */
#define SOCK_NONBLOCK O_NONBLOCK /* include/linux/net.h */

/* How to shut a connection down (enum sock_shutdown_cmd). */
#define SHUT_RD 0   /* include/linux/net.h */
#define SHUT_WR 1   /* include/linux/net.h */
#define SHUT_RDWR 2 /* include/linux/net.h */

/* SCSI pass-through. */
#define SCSI_IOCTL_TEST_UNIT_READY 2   /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_BENCHMARK_COMMAND 3 /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_SYNC 4              /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_START_UNIT 5        /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_STOP_UNIT 6         /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_DOORLOCK 0x5380     /* include/scsi/scsi_ioctl.h */
#define SCSI_IOCTL_DOORUNLOCK 0x5381   /* include/scsi/scsi_ioctl.h */

#define SCSI_IOCTL_GET_IDLUN 0x5382      /* include/scsi/scsi.h */
#define SCSI_IOCTL_GET_BUS_NUMBER 0x5386 /* include/scsi/scsi.h */

#define SG_EMULATED_HOST 0x2203     /* include/scsi/sg.h */
#define SG_SET_TRANSFORM 0x2204     /* include/scsi/sg.h */
#define SG_GET_TRANSFORM 0x2205     /* include/scsi/sg.h */
#define SG_SET_RESERVED_SIZE 0x2275 /* include/scsi/sg.h */
#define SG_GET_RESERVED_SIZE 0x2272 /* include/scsi/sg.h */
#define SG_GET_SCSI_ID 0x2276       /* include/scsi/sg.h */
#define SG_SET_FORCE_LOW_DMA 0x2279 /* include/scsi/sg.h */
#define SG_GET_LOW_DMA 0x227a       /* include/scsi/sg.h */
#define SG_SET_FORCE_PACK_ID 0x227b /* include/scsi/sg.h */
#define SG_GET_PACK_ID 0x227c       /* include/scsi/sg.h */
#define SG_GET_NUM_WAITING 0x227d   /* include/scsi/sg.h */
#define SG_GET_SG_TABLESIZE 0x227F  /* include/scsi/sg.h */
#define SG_GET_VERSION_NUM 0x2282   /* include/scsi/sg.h */
#define SG_SCSI_RESET 0x2284        /* include/scsi/sg.h */
#define SG_IO 0x2285                /* include/scsi/sg.h */
#define SG_GET_REQUEST_TABLE 0x2286 /* include/scsi/sg.h */
#define SG_SET_KEEP_ORPHAN 0x2287   /* include/scsi/sg.h */
#define SG_GET_KEEP_ORPHAN 0x2288   /* include/scsi/sg.h */
#define SG_GET_ACCESS_COUNT 0x2289  /* include/scsi/sg.h */
#define SG_SET_TIMEOUT 0x2201       /* include/scsi/sg.h */
#define SG_GET_TIMEOUT 0x2202       /* include/scsi/sg.h */
#define SG_GET_COMMAND_Q 0x2270     /* include/scsi/sg.h */
#define SG_SET_COMMAND_Q 0x2271     /* include/scsi/sg.h */
#define SG_SET_DEBUG 0x227e         /* include/scsi/sg.h */
#define SG_NEXT_CMD_LEN 0x2283      /* include/scsi/sg.h */


/* XFS: what direct I/O wants (struct dioattr: three 32-bit numbers). */
#define XFS_IOC_DIOINFO _IOR('X', 30, char[12]) /* fs/xfs/libxfs/xfs_fs.h */
