/*
 * The broker on the live kernel: its process, from beginning to end
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "brokered.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/capability.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>

#define CHECK_FAILS(call, error) LIVE_CHECK((call) == -1 && errno == (error))

/* Longest time for what should happen at once, and for the watch of watch.c. */
#define SOON_MS 5000
#define OVERDUE_MS 25000

static void begin_disk(Brokered *brokered)
{
    brokered_begin(brokered);
    brokered_write(brokered_path(brokered, "disk"), "content");
    table_add_path(brokered->table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_READ,
                   QS_BROKER_REGULAR, brokered_path(brokered, "disk"));
}

static int open_disk(const Brokered *brokered)
{
    return open(brokered_path(brokered, "disk"), O_RDONLY);
}

/* What /proc/PID/status says, as a number behind @key; -1 if it is gone. */
static long status_of(pid_t pid, const char *key)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/status", (int)pid);
    g_autofree char *text = NULL;
    const char *found;

    if (!g_file_get_contents(path, &text, NULL, NULL)) {
        return -1;
    }
    found = strstr(text, key);
    return found ? strtol(found + strlen(key), NULL, 10) : -1;
}

static gboolean is_gone(pid_t pid)
{
    for (unsigned i = 0; i < SOON_MS / 10; i++) {
        if (kill(pid, 0) < 0 && errno == ESRCH) {
            return TRUE;
        }
        g_usleep(10 * 1000);
    }
    return FALSE;
}

/* The process whose parent is @pid, or -1. */
static pid_t child_of(pid_t pid)
{
    g_autofree char *path = g_strdup_printf("/proc/%d/task/%d/children", (int)pid,
                                            (int)pid);
    g_autofree char *text = NULL;

    return g_file_get_contents(path, &text, NULL, NULL) && *text ? atoi(text) : -1;
}

/* Its process is a stranger: no child, no terminal's, with a filter, and small. */
static int is_small(int fd)
{
    Brokered brokered;
    pid_t broker, watch;
    g_autofree char *fds = NULL;
    g_autoptr(GDir) folder = NULL;
    unsigned n = 0;
    long size;

    begin_disk(&brokered);
    broker = qs_broker_pid(brokered.broker);
    LIVE_CHECK(getpgid(broker) != getpgid(0) && getsid(broker) != getsid(0));
    LIVE_CHECK(status_of(broker, "\nPPid:") != getpid());
    LIVE_CHECK(status_of(broker, "\nSeccomp:") == 2);
    LIVE_CHECK(status_of(broker, "\nNoNewPrivs:") == 1);
    LIVE_CHECK(status_of(broker, "\nThreads:") == 1);
    LIVE_CHECK(waitpid(-1, NULL, WNOHANG) == -1 && errno == ECHILD);
    brokered_prepare(&brokered, FALSE);
    if (getuid() == 0) {
        fds = g_strdup_printf("/proc/%d/fd", (int)broker);
        folder = g_dir_open(fds, 0, NULL);
        while (folder && g_dir_read_name(folder)) {
            n++;
        }
        /* 0-2, the socket, /proc/self/fd, QEMU's memory and process */
        LIVE_CHECK(n == 7);
    }
    size = status_of(broker, "\nVmRSS:");
    fprintf(stderr, "# resident: %ld KiB\n", size);
    LIVE_CHECK(size > 0 && size <= 2048);
    /* No signal that means a whole group, or QEMU, ends it */
    kill(broker, SIGTERM);
    kill(broker, SIGINT);
    kill(broker, SIGHUP);
    LIVE_CHECK(qs_broker_seal_early(brokered.broker, NULL));
    watch = child_of(broker);
    LIVE_CHECK(watch == -1);
    return 0;
}

static int ends_when_dismissed(int fd)
{
    Brokered brokered;
    pid_t broker;

    brokered_begin(&brokered);
    broker = qs_broker_pid(brokered.broker);
    qs_broker_dismiss(brokered.broker);
    LIVE_CHECK(is_gone(broker));
    /* Nor does it need to have been asked. */
    brokered_begin_without(&brokered);
    qs_broker_dismiss(brokered.broker);
    return 0;
}

/* Broker and watch are gone when the last thread under the filter is. */
static int ends_with_qemu(int fd)
{
    struct {
        pid_t broker, watch;
        long size;
    } told = { 0 };
    int ends[2];
    pid_t child;
    Brokered brokered;

    LIVE_CHECK(pipe(ends) == 0);
    child = fork();
    if (child == 0) {
        begin_disk(&brokered);
        told.broker = qs_broker_pid(brokered.broker);
        brokered_seal(&brokered);
        LIVE_CHECK(open_disk(&brokered) >= 0);
        LIVE_CHECK(write(ends[1], &told, sizeof(told)) == sizeof(told));
        pause();
    }
    LIVE_CHECK(read(ends[0], &told, sizeof(told)) == sizeof(told));
    told.watch = child_of(told.broker);
    LIVE_CHECK(told.watch > 0);
    LIVE_CHECK(status_of(told.watch, "\nSeccomp:") == 2);
    told.size = status_of(told.broker, "\nRssAnon:") +
                status_of(told.watch, "\nRssAnon:");
    fprintf(stderr, "# resident with its watch: %ld + %ld KiB, of it private %ld\n",
            status_of(told.broker, "\nVmRSS:"), status_of(told.watch, "\nVmRSS:"),
            told.size);
    LIVE_CHECK(status_of(told.broker, "\nVmRSS:") + status_of(told.watch, "\nVmRSS:") <=
               2048);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    LIVE_CHECK(is_gone(told.broker));
    LIVE_CHECK(is_gone(told.watch));
    return 0;
}

/* Calls fail, and nothing else happens. */
static int is_killed(int fd)
{
    Brokered brokered;
    QsBrokerReport report;
    gboolean alive = TRUE;
    pid_t broker, watch;

    begin_disk(&brokered);
    broker = qs_broker_pid(brokered.broker);
    brokered_seal(&brokered);
    LIVE_CHECK(open_disk(&brokered) >= 0);
    kill(broker, SIGKILL);
    for (unsigned i = 0;
         i < SOON_MS / 10 && (open_disk(&brokered) >= 0 || errno != ENOSYS); i++) {
        g_usleep(10 * 1000);
    }
    CHECK_FAILS(open_disk(&brokered), ENOSYS);
    CHECK_FAILS(open("/etc/shadow", O_RDONLY), ENOSYS);
    while (qs_broker_read_report(brokered.broker, &report, &alive)) {
    }
    LIVE_CHECK(!alive);
    watch = child_of(broker);
    LIVE_CHECK(watch == -1);
    return 0;
}

/* Calls come back, with an error; and the broker goes on when it is let. */
static int is_stopped(int fd)
{
    Brokered brokered;
    QsBrokerCounts counts;
    gint64 start;
    pid_t broker;

    begin_disk(&brokered);
    broker = qs_broker_pid(brokered.broker);
    brokered_seal(&brokered);
    LIVE_CHECK(open_disk(&brokered) >= 0);
    kill(broker, SIGSTOP);
    start = g_get_monotonic_time();
    CHECK_FAILS(open_disk(&brokered), ETIMEDOUT);
    fprintf(stderr, "# answered after %.1f s, ", (g_get_monotonic_time() - start) / 1e6);
    LIVE_CHECK(g_get_monotonic_time() - start < OVERDUE_MS * 1000);
    /* Now it is known to be stopped. */
    start = g_get_monotonic_time();
    CHECK_FAILS(open_disk(&brokered), ETIMEDOUT);
    fprintf(stderr, "then after %.1f ms\n", (g_get_monotonic_time() - start) / 1e3);
    LIVE_CHECK(g_get_monotonic_time() - start < 3 * G_USEC_PER_SEC);
    /* It counts after it has answered */
    for (unsigned i = 0; i < SOON_MS / 10; i++) {
        qs_broker_count(brokered.broker, &counts);
        if (counts.overdue == 2) {
            break;
        }
        g_usleep(10 * 1000);
    }
    LIVE_CHECK(counts.overdue == 2);
    kill(broker, SIGCONT);
    LIVE_CHECK(open_disk(&brokered) >= 0);
    CHECK_FAILS(open("/etc/shadow", O_RDONLY), EACCES);
    return 0;
}

/* As -daemonize does: the process that goes on is not the one that started it. */
static int is_asked_by_a_daemon(int fd)
{
    Brokered brokered;
    int status;
    pid_t child;

    brokered_begin_without(&brokered);
    child = fork();
    if (child > 0) {
        LIVE_CHECK(waitpid(child, &status, 0) == child);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    }
    setsid();
    child = fork();
    if (child > 0) {
        LIVE_CHECK(waitpid(child, &status, 0) == child);
        return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    }
    umask(077);
    LIVE_CHECK(chdir("/") == 0);
    qs_broker_ask(brokered.broker, &brokered.ability);
    LIVE_CHECK(brokered.ability.names && brokered.ability.addresses);
    brokered_write(brokered_path(&brokered, "disk"), "content");
    table_add_path(brokered.table, TABLE_VERB(OPEN), QS_BROKER_IN,
                   QS_BROKER_WRITE | QS_BROKER_CREATE | QS_BROKER_READ, QS_BROKER_REGULAR,
                   brokered.folder);
    brokered_seal(&brokered);
    LIVE_CHECK(open_disk(&brokered) >= 0);
    LIVE_CHECK(open(brokered_path(&brokered, "new"), O_WRONLY | O_CREAT, 0666) >= 0);
    LIVE_CHECK(chmod(brokered_path(&brokered, "new"), 0600) == 0);
    return 0;
}

/* As -chroot and -runas do. */
static int follows_root_and_user(int fd)
{
    static const gid_t groups[] = { 65533, 65534 };
    Brokered brokered;
    struct stat status;
    pid_t broker;

    if (getuid() != 0) {
        return 0;
    }
    brokered_begin(&brokered);
    broker = qs_broker_pid(brokered.broker);
    LIVE_CHECK(chmod(brokered.folder, 0777) == 0);
    brokered_write(brokered_path(&brokered, "disk"), "content");
    brokered_write(brokered_path(&brokered, "roots"), "content");
    chmod(brokered_path(&brokered, "disk"), 0644);
    chmod(brokered_path(&brokered, "roots"), 0600);
    table_add_path(brokered.table, TABLE_VERB(OPEN), QS_BROKER_IN,
                   QS_BROKER_WRITE | QS_BROKER_CREATE | QS_BROKER_READ, QS_BROKER_REGULAR,
                   "/");
    LIVE_CHECK(chroot(brokered.folder) == 0 && chdir("/") == 0);
    LIVE_CHECK(setgroups(G_N_ELEMENTS(groups), groups) == 0);
    LIVE_CHECK(setgid(65534) == 0 && setuid(65534) == 0);
    LIVE_CHECK(prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) == 0);
    brokered_seal(&brokered);
    LIVE_CHECK(open("/disk", O_RDONLY) >= 0);
    LIVE_CHECK(open("disk", O_RDONLY) >= 0);
    CHECK_FAILS(open("/disk", O_RDWR), EACCES);
    CHECK_FAILS(open("/roots", O_RDONLY), EACCES);
    CHECK_FAILS(open("/etc/passwd", O_RDONLY), EACCES);
    CHECK_FAILS(open("/../../etc/passwd", O_RDONLY), EACCES);
    LIVE_CHECK(open("/new", O_WRONLY | O_CREAT, 0644) >= 0);
    LIVE_CHECK(stat("/new", &status) == 0);
    LIVE_CHECK(status.st_uid == 65534 && status.st_gid == 65534);
    LIVE_CHECK(kill(broker, 0) == 0);
    return 0;
}

/* The listener by sendmsg(), where the broker may take no descriptor. */
static int is_sent_the_listener(int fd)
{
    Brokered brokered;

    if (getuid() != 0) {
        return 0;
    }
    /* Then it has a right less than this process, which it so may not trace. */
    LIVE_CHECK(prctl(PR_CAPBSET_DROP, CAP_SYS_PTRACE, 0, 0, 0) == 0);
    brokered_begin_without(&brokered);
    qs_broker_ask(brokered.broker, &brokered.ability);
    LIVE_CHECK(brokered.ability.names && !brokered.ability.fetches);
    LIVE_CHECK(!brokered.ability.addresses);
    LIVE_CHECK(strstr(brokered.ability.why_no_addresses, "ptrace_scope"));
    table_add_path(brokered.table, TABLE_VERB(OPEN), QS_BROKER_IS, QS_BROKER_READ,
                   QS_BROKER_REGULAR, "/etc/passwd");
    table_add_net(brokered.table, TABLE_VERB(CONNECT), 0, "0.0.0.0", 0, 0, 65535);
    brokered_seal(&brokered);
    LIVE_CHECK(open("/etc/passwd", O_RDONLY) >= 0);
    CHECK_FAILS(open("/etc/shadow", O_RDONLY), EACCES);
    CHECK_FAILS(connect(socket(AF_INET, SOCK_STREAM, 0),
                        (struct sockaddr *)"\2\0\0\1\177\0\0\1\0\0\0\0\0\0\0", 16),
                EPERM);
    return 0;
}

static int try_port(unsigned port)
{
    const struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };

    return connect(socket(AF_INET, SOCK_STREAM, 0), (const struct sockaddr *)&address,
                   sizeof(address));
}

static QsBrokerRule migration(unsigned port)
{
    return (QsBrokerRule){
        .verbs = TABLE_VERB(CONNECT),
        .scope = QS_BROKER_NET,
        .family = AF_INET,
        .protocol = IPPROTO_TCP,
        .prefix = 32,
        .port_first = port,
        .port_last = port,
        .address = { 127, 0, 0, 1 },
    };
}

static void allow(Brokered *brokered, QsBrokerRule rule)
{
    LIVE_CHECK(qs_broker_allow(brokered->broker, &rule, NULL));
}

/* Until the broker has taken what it was told. */
static void await_orders(Brokered *brokered, uint32_t wanted)
{
    QsBrokerCounts counts = { 0 };

    for (unsigned i = 0; i < SOON_MS / 10 && counts.orders < wanted; i++) {
        g_usleep(10 * 1000);
        qs_broker_count(brokered->broker, &counts);
    }
    LIVE_CHECK(counts.orders == wanted);
}

/* The newest addresses count, and nothing wider than one. */
static int takes_addresses(int fd)
{
    Brokered brokered;
    QsBrokerRule rule;

    begin_disk(&brokered);
    brokered_prepare(&brokered, TABLE_VERB(CONNECT));
    brokered_seal_prepared(&brokered);
    CHECK_FAILS(try_port(1), EACCES);
    allow(&brokered, migration(1));
    /* Without waiting: an order comes before the call that follows it */
    CHECK_FAILS(try_port(1), ECONNREFUSED);
    rule = migration(2);
    rule.prefix = 31;
    allow(&brokered, rule);
    rule = migration(2);
    rule.port_last = 3;
    allow(&brokered, rule);
    rule = migration(2);
    rule.protocol = 0;
    allow(&brokered, rule);
    allow(&brokered, migration(4));
    CHECK_FAILS(try_port(2), EACCES);
    CHECK_FAILS(try_port(4), ECONNREFUSED);
    CHECK_FAILS(try_port(1), ECONNREFUSED);
    for (unsigned i = 0; i < QS_BROKER_MAX_LATE; i++) {
        allow(&brokered, migration(10 + i));
    }
    CHECK_FAILS(try_port(10), ECONNREFUSED);
    CHECK_FAILS(try_port(1), EACCES);
    CHECK_FAILS(try_port(4), EACCES);
    await_orders(&brokered, 2 + QS_BROKER_MAX_LATE);
    return 0;
}

static int try_bind(unsigned port)
{
    struct sockaddr_in in = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr.s_addr = htonl(INADDR_LOOPBACK),
    };
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    int result = bind(fd, (const struct sockaddr *)&in, sizeof(in));
    int why = errno;

    close(fd);
    errno = why;
    return result;
}

/* Listening is a verb of its own, and ports of the system's services are none of it. */
static int takes_places_to_listen(int fd)
{
    Brokered brokered;
    QsBrokerRule rule = migration(0);

    begin_disk(&brokered);
    brokered_prepare(&brokered, TABLE_VERB(BIND));
    brokered_seal_prepared(&brokered);
    CHECK_FAILS(try_bind(0), EACCES);
    LIVE_CHECK(!qs_broker_allow(brokered.broker, &rule, NULL));
    rule.verbs = TABLE_VERB(BIND);
    allow(&brokered, rule);
    LIVE_CHECK(try_bind(0) == 0);
    CHECK_FAILS(try_bind(QS_BROKER_FIRST_FREE_PORT), EACCES);
    rule.port_first = rule.port_last = QS_BROKER_FIRST_FREE_PORT - 1;
    allow(&brokered, rule);
    CHECK_FAILS(try_bind(QS_BROKER_FIRST_FREE_PORT - 1), EACCES);
    CHECK_FAILS(try_port(1), EACCES);
    await_orders(&brokered, 1);
    return 0;
}

/* A message of that kind, whoever writes it. */
static int takes_no_address(int fd)
{
    Brokered brokered;
    g_autoptr(GError) error = NULL;
    QsBrokerRule rule = migration(1);
    g_autofree char *junk = g_malloc0(20000);

    begin_disk(&brokered);
    brokered_seal(&brokered);
    LIVE_CHECK(!qs_broker_allow(brokered.broker, &rule, &error));
    LIVE_CHECK(write(qs_broker_fd(brokered.broker), junk, 20000) == 20000);
    g_usleep(100 * 1000);
    CHECK_FAILS(try_port(1), EACCES);
    LIVE_CHECK(open_disk(&brokered) >= 0);
    return 0;
}

/* Where somebody else has the listener: the reason is said, and nothing is done. */
static int finds_a_listener(int fd)
{
    static const LiveRule nothing[] = { { SYS_getppid, SECCOMP_RET_USER_NOTIF } };
    g_autoptr(GError) error = NULL;
    Brokered brokered;
    LiveProgram program;
    int listener;

    live_program(&program, SECCOMP_RET_ALLOW, SECCOMP_RET_ALLOW, nothing, 1);
    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    listener = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER,
                       SECCOMP_FILTER_FLAG_NEW_LISTENER,
                       &(struct sock_fprog){ program.program.length, program.filter });
    LIVE_CHECK(listener >= 0);
    brokered_begin_without(&brokered);
    qs_broker_ask(brokered.broker, &brokered.ability);
    LIVE_CHECK(!brokered.ability.names && !brokered.ability.addresses);
    LIVE_CHECK(strstr(brokered.ability.why_no_names, "listener already"));
    qs_broker_dismiss(brokered.broker);
    return 0;
}

static int is_refused_a_table(int fd)
{
    g_autoptr(GError) error = NULL;
    Brokered brokered;

    begin_disk(&brokered);
    brokered.table->rules[0].path = 0;
    LIVE_CHECK(!qs_broker_prepare(brokered.broker, brokered.table, FALSE, &error));
    live_check_error(error, "table", NULL);
    return 0;
}

static int is_no_program(int fd)
{
    g_autoptr(GError) error = NULL;

    LIVE_CHECK(!qs_broker_start("no program", 10, &error));
    live_check_error(error, "process cannot be made", NULL);
    return 0;
}

static const BrokeredCase cases[] = {
    { "/broker/life/is-small", is_small },
    { "/broker/life/ends-when-dismissed", ends_when_dismissed },
    { "/broker/life/ends-with-qemu", ends_with_qemu },
    { "/broker/life/is-killed", is_killed },
    { "/broker/life/is-stopped", is_stopped },
    { "/broker/life/is-asked-by-a-daemon", is_asked_by_a_daemon },
    { "/broker/life/follows-root-and-user", follows_root_and_user },
    { "/broker/life/is-sent-the-listener", is_sent_the_listener },
    { "/broker/life/takes-addresses", takes_addresses },
    { "/broker/life/takes-places-to-listen", takes_places_to_listen },
    { "/broker/life/takes-no-address", takes_no_address },
    { "/broker/life/finds-a-listener", finds_a_listener },
    { "/broker/life/is-refused-a-table", is_refused_a_table },
    { "/broker/life/is-no-program", is_no_program },
};

int main(int argc, char **argv)
{
    return brokered_main(&argc, &argv, cases, G_N_ELEMENTS(cases));
}
