/*
 * What a call costs that the broker makes, beside the same call made by itself.
 *
 * Two processes under a filter take turns in many rounds: one of them has a broker, the
 * other's filter allows the call.  Prints, for each call, the median µs of both and the
 * median of the rounds' ratios.  Each open and connect is followed by a close, which is
 * in both figures.
 *
 * Usage: broker-cost FOLDER [ROUNDS]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <netinet/in.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>
#include "broker-table.h"
#include "qsandbox/broker-client.h"

#define REPEATS 200

static char *file_path, *socket_path;
static struct sockaddr_in tcp_address;
static struct sockaddr_un unix_address;

static void die(const char *what)
{
    fprintf(stderr, "broker-cost: %s: %s\n", what, strerror(errno));
    exit(EXIT_FAILURE);
}

static void open_file(void)
{
    int fd = open(file_path, O_RDWR | O_CLOEXEC);

    if (fd < 0) {
        die("open");
    }
    close(fd);
}

static void open_nothing(void)
{
    if (open(socket_path, O_RDWR | O_CLOEXEC) >= 0) {
        die("a socket was opened");
    }
}

static void connect_to(const void *address, socklen_t length, int family)
{
    const struct linger at_once = { 1, 0 };
    int fd = socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);

    setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
    if (connect(fd, address, length) < 0) {
        die("connect");
    }
    close(fd);
}

static void connect_tcp(void)
{
    connect_to(&tcp_address, sizeof(tcp_address), AF_INET);
}

static void connect_unix(void)
{
    connect_to(&unix_address, sizeof(unix_address), AF_UNIX);
}

static const struct {
    const char *name;
    void (*call)(void);
} calls[] = {
    { "open", open_file },
    { "open, refused", open_nothing },
    { "connect, TCP", connect_tcp },
    { "connect, Unix", connect_unix },
};

static double measure(void (*call)(void))
{
    struct timespec start, end;

    clock_gettime(CLOCK_MONOTONIC, &start);
    for (int i = 0; i < REPEATS; i++) {
        call();
    }
    clock_gettime(CLOCK_MONOTONIC, &end);
    return ((end.tv_sec - start.tv_sec) * 1e6 + (end.tv_nsec - start.tv_nsec) / 1e3) /
           REPEATS;
}

/* Of open and connect the filter answers @answer; returns the listener, if there is one. */
static int install(uint32_t answer, unsigned flags)
{
    const struct sock_filter filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_connect, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, answer),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_fprog program = { G_N_ELEMENTS(filter),
                                        (struct sock_filter *)filter };
    int result;

    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    result = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &program);
    if (result < 0) {
        die("seccomp");
    }
    return result;
}

static void begin_brokered(void)
{
    g_autoptr(GError) error = NULL;
    g_autofree QsBrokerTable *table = table_new();
    QsBroker *broker = qs_broker_start(qs_broker_image, qs_broker_image_size, &error);
    QsBrokerAbility ability = { 0 };

    if (broker) {
        qs_broker_ask(broker, &ability);
    }
    if (!ability.addresses) {
        fprintf(stderr, "broker-cost: %s\n",
                error ? error->message : ability.why_no_addresses);
        exit(EXIT_FAILURE);
    }
    /* As many rules as a VM may have, of which the last one counts */
    for (unsigned i = 0; i < 30; i++) {
        g_autofree char *path = g_strdup_printf("/var/lib/libvirt/images/disk-%u", i);

        table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_READ,
                       QS_BROKER_REGULAR, path);
    }
    table_add_path(table, TABLE_VERB(OPEN), QS_BROKER_IS,
                   QS_BROKER_READ | QS_BROKER_WRITE, QS_BROKER_REGULAR, file_path);
    table_add_path(table, TABLE_VERB(CONNECT), QS_BROKER_IS, 0, QS_BROKER_SOCKET,
                   socket_path);
    table_add_net(table, TABLE_VERB(CONNECT), IPPROTO_TCP, "127.0.0.1", 32, 1, 65535);
    if (!qs_broker_prepare(broker, table, FALSE, &error) ||
        !qs_broker_seal_early(broker, &error) ||
        !qs_broker_seal(broker,
                        install(SECCOMP_RET_USER_NOTIF, SECCOMP_FILTER_FLAG_NEW_LISTENER),
                        &error)) {
        fprintf(stderr, "broker-cost: %s\n", error->message);
        exit(EXIT_FAILURE);
    }
}

static void begin_plain(void)
{
    install(SECCOMP_RET_ALLOW, 0);
}

/* A process that measures the call whose number it reads, and writes µs. */
static int start(void (*begin)(void))
{
    int ends[2];
    unsigned char which;
    double result;

    if (socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends) < 0) {
        die("socketpair");
    }
    if (fork() != 0) {
        close(ends[1]);
        return ends[0];
    }
    close(ends[0]);
    begin();
    while (read(ends[1], &which, 1) == 1) {
        result = measure(calls[which].call);
        if (write(ends[1], &result, sizeof(result)) < 0) {
            break;
        }
    }
    _exit(0);
}

static double ask(int process, unsigned char which)
{
    double result;

    if (write(process, &which, 1) != 1 ||
        read(process, &result, sizeof(result)) != sizeof(result)) {
        die("a process is gone");
    }
    return result;
}

static int compare(const void *a, const void *b)
{
    const double left = *(const double *)a, right = *(const double *)b;

    return (left > right) - (left < right);
}

static double median(double *values, unsigned n)
{
    qsort(values, n, sizeof(*values), compare);
    return values[n / 2];
}

static void run(const int processes[2], unsigned char which, unsigned rounds)
{
    g_autofree double *plain = g_new(double, rounds);
    g_autofree double *brokered = g_new(double, rounds);
    g_autofree double *ratios = g_new(double, rounds);

    for (unsigned i = 0; i < rounds; i++) {
        plain[i] = ask(processes[0], which);
        brokered[i] = ask(processes[1], which);
        ratios[i] = brokered[i] / plain[i];
    }
    printf("%-14s plain %6.2f us, brokered %6.2f us, ratio %5.1f\n", calls[which].name,
           median(plain, rounds), median(brokered, rounds), median(ratios, rounds));
}

/* Somebody who takes what comes. */
static void serve(int family, struct sockaddr *address, socklen_t length)
{
    int fd = socket(family, SOCK_STREAM, 0);

    if (bind(fd, address, length) < 0 || listen(fd, 4096) < 0 ||
        getsockname(fd, address, &length) < 0) {
        die("bind");
    }
    if (fork() == 0) {
        for (;;) {
            close(accept(fd, NULL, NULL));
        }
    }
    close(fd);
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 2 ? atoi(argv[2]) : 101;
    char *folder = argc > 1 ? realpath(argv[1], NULL) : NULL;
    int processes[2];

    if (!folder || rounds == 0) {
        fprintf(stderr, "Usage: broker-cost FOLDER [ROUNDS]\n");
        return EXIT_FAILURE;
    }
    setpgid(0, 0);
    file_path = g_strdup_printf("%s/broker-cost.img", folder);
    socket_path = g_strdup_printf("%s/broker-cost.sock", folder);
    if (!g_file_set_contents(file_path, "x", 1, NULL)) {
        die(file_path);
    }
    tcp_address.sin_family = AF_INET;
    tcp_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    unix_address.sun_family = AF_UNIX;
    g_strlcpy(unix_address.sun_path, socket_path, sizeof(unix_address.sun_path));
    unlink(socket_path);
    serve(AF_INET, (struct sockaddr *)&tcp_address, sizeof(tcp_address));
    serve(AF_UNIX, (struct sockaddr *)&unix_address, sizeof(unix_address));
    processes[0] = start(begin_plain);
    processes[1] = start(begin_brokered);
    for (unsigned char i = 0; i < G_N_ELEMENTS(calls); i++) {
        run(processes, i, rounds);
    }
    unlink(file_path);
    unlink(socket_path);
    fflush(stdout);
    signal(SIGTERM, SIG_IGN);
    kill(0, SIGTERM);
    return 0;
}
