/*
 * qsandbox: the broker's process begins
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU executes this out of a memfd, with a socket as descriptor 3.  It becomes nobody's
 * child, gives away what it has inherited, and puts itself under a filter of its own,
 * which was compiled and proven when the project was built.  Only then does it listen to
 * what QEMU wants.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "process.h"

/* Until there is what QEMU shares. */
static BrokerShared own;
static Broker broker = { .listener = -1, .shared = &own };

/* Whoever ends a whole group of processes means QEMU, and the broker ends with it. */
static void ignore_signals(void)
{
    for (int number = 1; number < SIGRTMIN; number++) {
        signal(number, SIG_IGN);
    }
}

/*
 * A filter can have a listener only if none below it has one, so this one tries to have
 * one.  The kernel does not give it otherwise: EBUSY.
 */
static int install_filter(int *ret_listener)
{
    *ret_listener = broker_install(broker_filter, broker_filter_size,
                                   SECCOMP_FILTER_FLAG_NEW_LISTENER);
    if (*ret_listener < 0 && broker_install(broker_filter, broker_filter_size, 0) < 0) {
        _exit(1);
    }
    return *ret_listener < 0 ? -*ret_listener : 0;
}

/* Whether ADDFD with SEND is known; no notification has this number. */
static int try_addfd(int listener)
{
    struct seccomp_notif_addfd addfd = {
        .flags = SECCOMP_ADDFD_FLAG_SEND,
        .srcfd = BROKER_SOCKET,
    };

    ioctl(listener, SECCOMP_IOCTL_NOTIF_ADDFD, &addfd);
    return errno == ENOENT ? 0 : errno;
}

static void prepare(BrokerAnswer *answer)
{
    struct seccomp_notif_sizes sizes = { 0 };
    int listener;

    broker.links = open("/proc/self/fd", O_PATH | O_DIRECTORY | O_CLOEXEC);
    answer->proc = broker.links < 0 ? errno : 0;
    broker.pulse = mmap(NULL, sizeof(*broker.pulse), PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    prctl(PR_SET_NAME, "qsandbox-broker", 0, 0, 0);
    if (broker.pulse == MAP_FAILED || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) < 0 ||
        prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) {
        _exit(1);
    }
    if (syscall(SYS_seccomp, SECCOMP_GET_NOTIF_SIZES, 0, &sizes) < 0 ||
        sizes.seccomp_notif > BROKER_NOTIFICATION_ROOM ||
        sizes.seccomp_notif_resp > sizeof(struct seccomp_notif_resp)) {
        answer->listener = ENOTSUP;
    }
    answer->listener = install_filter(&listener) ?: answer->listener;
    if (listener >= 0) {
        answer->addfd = try_addfd(listener);
        close(listener);
    }
}

int main(void)
{
    BrokerAnswer answer = { 0 };

    if (fork() != 0) {
        _exit(0);
    }
    if (syscall(SYS_close_range, BROKER_SOCKET + 1, ~0u, 0) < 0) {
        _exit(1);
    }
    ignore_signals();
    prepare(&answer);
    broker_take_orders(&broker, &answer);
    broker_serve(&broker);
    return 0;
}
