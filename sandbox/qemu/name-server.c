/*
 * -sandbox: libslirp learns the host's name server before the lockdown
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * -netdev user passes the guest's look-ups on to the host's name server.  Its address
 * libslirp reads from /etc/resolv.conf when the first look-up comes, keeps for the whole
 * process, and afterwards only asks by stat() whether the file has changed
 * (get_dns_addr() in its slirp.c).  A VM that had to open that file late could open
 * every file.  So look-ups are sent here, through an instance of libslirp that no VM has
 * and that ends at once.
 *
 * The first look-up reads the file, and the second one remembers what stat() says.
 * Between the two, libslirp has to believe that time passes.  The look-up for IPv6 is
 * what router advertisements begin with.  No name is looked up: what is sent is an empty
 * datagram, from a socket that is bound to the host's loopback, and the kernel sends
 * that nowhere outside the host.
 *
 * Limit: a VM goes on with the server that it has learnt; see given/name-server.
 */
#include "qemu/osdep.h"
#include "glue.h"
#ifdef CONFIG_SLIRP
#include <libslirp.h>
#include "net/checksum.h"
#include "net/eth.h"
#include "qemu/timer.h"

/* More than libslirp takes its knowledge for fresh, in nanoseconds. */
#define A_WHILE (5 * NANOSECONDS_PER_SECOND)

typedef struct Probe {
    int64_t now;
    SlirpTimerCb advertise; /* to the router's advertisement */
    void *advertise_opaque;
} Probe;

static ssize_t drop_packet(const void *buf, size_t len, void *opaque)
{
    return len;
}

static void ignore_error(const char *msg, void *opaque)
{
}

static int64_t tell_time(void *opaque)
{
    return ((Probe *)opaque)->now;
}

static void *keep_timer(SlirpTimerCb cb, void *cb_opaque, void *opaque)
{
    Probe *probe = opaque;

    probe->advertise = cb;
    probe->advertise_opaque = cb_opaque;
    return probe;
}

static void forget_timer(void *timer, void *opaque)
{
}

static void stop_timer(void *timer, int64_t expire_time, void *opaque)
{
}

static void ignore_fd(int fd, void *opaque)
{
}

static void ignore_kick(void *opaque)
{
}

static const SlirpCb callbacks = {
    .send_packet = drop_packet,
    .guest_error = ignore_error,
    .clock_get_ns = tell_time,
    .timer_new = keep_timer,
    .timer_free = forget_timer,
    .timer_mod = stop_timer,
    .register_poll_fd = ignore_fd,
    .unregister_poll_fd = ignore_fd,
    .notify = ignore_kick,
};

static int no_events(int idx, void *opaque)
{
    return 0;
}

/* libslirp's time is what its clock said when descriptors were last polled. */
static void set_time(Slirp *slirp, Probe *probe, int64_t now)
{
    probe->now = now;
    slirp_pollfds_poll(slirp, 1, no_events, probe);
}

typedef struct QEMU_PACKED LookUp {
    struct eth_header eth;
    struct ip_header ip;
    struct udp_header udp;
} LookUp;

static void look_up(Slirp *slirp, const Probe *probe, const SlirpConfig *config)
{
    LookUp packet = {
        .eth.h_proto = cpu_to_be16(ETH_P_IP),
        .ip = {
            .ip_ver_len = 0x45,      /* version 4, five words */
            .ip_len = cpu_to_be16(sizeof(packet.ip) + sizeof(packet.udp)),
            .ip_ttl = 64,
            .ip_p = IP_PROTO_UDP,
            .ip_src = config->vdhcp_start.s_addr,
            .ip_dst = config->vnameserver.s_addr,
        },
        .udp = {
            .uh_sport = cpu_to_be16(1024),
            .uh_dport = cpu_to_be16(53),
            .uh_ulen = cpu_to_be16(sizeof(packet.udp)),
        },
    };

    packet.ip.ip_sum = cpu_to_be16(
        net_raw_checksum((uint8_t *)&packet.ip, sizeof(packet.ip)));
    slirp_input(slirp, (const uint8_t *)&packet, sizeof(packet));
    if (probe->advertise) {
        probe->advertise(probe->advertise_opaque);
    }
}

void sandbox_warm_name_server(void)
{
    Probe probe = { 0 };
    struct sockaddr_in loopback = {
        .sin_family = AF_INET,
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    SlirpConfig config = {
        .version = 2, /* the first with outbound_addr */
        .in_enabled = true,
        .in6_enabled = true,
        .vnetwork.s_addr = htonl(0x0a000200),
        .vnetmask.s_addr = htonl(0xffffff00),
        .vhost.s_addr = htonl(0x0a000202),
        .vdhcp_start.s_addr = htonl(0x0a00020f),
        .vnameserver.s_addr = htonl(0x0a000203),
        .vprefix_len = 64,
        .outbound_addr = &loopback,
    };
    Slirp *slirp = slirp_new(&config, &callbacks, &probe);

    look_up(slirp, &probe, &config);
    set_time(slirp, &probe, A_WHILE);
    look_up(slirp, &probe, &config);
    set_time(slirp, &probe, 0);
    slirp_cleanup(slirp);
}
#else
void sandbox_warm_name_server(void)
{
}
#endif
