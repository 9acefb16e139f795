/*
 * forbid CALL COMMAND...: runs a command that may not make one system call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * CALL is one of
 *   seccomp       fails with ENOSYS, and so do prctl's ways to it, as on a kernel
 *                 without seccomp
 *   no-new-privs  that prctl fails with EPERM; so it cannot be used here either,
 *                 and installing this filter takes root
 *   tsync         seccomp(2) knows no flag that puts a filter on all threads
 *   listener      seccomp(2) knows no flag that makes a listener
 *   actions       seccomp(2) cannot tell which actions there are
 *   kill-process  seccomp(2) does not know SECCOMP_RET_KILL_PROCESS and the like:
 *                 the kernel says so of every action
 *   memory        seccomp(2) finds no memory for a filter
 *   lie           seccomp(2) claims success when it is given a filter, and has none
 *   lie-alone     the same for filters of one thread alone
 *   io_uring      fails with EPERM, and so do the calls that go with it, as under a
 *                 container's filter
 *   io_setup      fails with EAGAIN, as where fs.aio-max-nr is used up
 *   signalfd      fails with ENOSYS, as on systems that imitate Linux
 *   memfd         memfd_create fails with EACCES, as where no program may be in memory
 *   outer         seccomp(2) gives no listener, as if there were one already: EBUSY
 *   addfd         no descriptor can be put into another process: before Linux 5.14
 *   getfd         pidfd_getfd fails with EPERM, as Yama has it
 *   openat2       fails with ENOSYS, as under an old container's filter
 * Stands for kernels and outer filters under which a sandbox cannot be had; from io_uring
 * on for those under which QEMU does without, and from memfd on for those under which it
 * does without a broker, or with one that can do less.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(what) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, what)
#define IF_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)

static struct sock_filter no_seccomp[] = {
    LOAD(offsetof(struct seccomp_data, nr)),      IF_EQUAL(SYS_seccomp, 1),
    RETURN(SECCOMP_RET_ERRNO | ENOSYS),           IF_EQUAL(SYS_prctl, 5),
    LOAD(offsetof(struct seccomp_data, args[0])), IF_EQUAL(PR_SET_SECCOMP, 1),
    RETURN(SECCOMP_RET_ERRNO | EINVAL),           IF_EQUAL(PR_GET_SECCOMP, 1),
    RETURN(SECCOMP_RET_ERRNO | EINVAL),           RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter no_new_privs[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_prctl, 3),
    LOAD(offsetof(struct seccomp_data, args[0])),
    IF_EQUAL(PR_SET_NO_NEW_PRIVS, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),
    RETURN(SECCOMP_RET_ALLOW),
};

#define ARGUMENT(n) offsetof(struct seccomp_data, args[n])
#define IF_SET(mask, skip) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, mask, 0, skip)

/* seccomp(2) with one of the flags */
#define NO_FLAG(mask)                                                                   \
    {                                                                                   \
        LOAD(offsetof(struct seccomp_data, nr)), IF_EQUAL(SYS_seccomp, 5),              \
            LOAD(ARGUMENT(0)), IF_EQUAL(SECCOMP_SET_MODE_FILTER, 3), LOAD(ARGUMENT(1)), \
            IF_SET(mask, 1), RETURN(SECCOMP_RET_ERRNO | EINVAL),                        \
            RETURN(SECCOMP_RET_ALLOW),                                                  \
    }

/* seccomp(2) with an operation */
#define NO_OPERATION(operation, error)                                      \
    {                                                                       \
        LOAD(offsetof(struct seccomp_data, nr)), IF_EQUAL(SYS_seccomp, 3),  \
            LOAD(ARGUMENT(0)), IF_EQUAL(operation, 1),                      \
            RETURN(SECCOMP_RET_ERRNO | (error)), RETURN(SECCOMP_RET_ALLOW), \
    }

static struct sock_filter no_tsync[] = NO_FLAG(SECCOMP_FILTER_FLAG_TSYNC);
static struct sock_filter no_listener[] = NO_FLAG(SECCOMP_FILTER_FLAG_NEW_LISTENER);
static struct sock_filter no_actions[] = NO_OPERATION(SECCOMP_GET_ACTION_AVAIL, EINVAL);
static struct sock_filter no_kill_process[] = NO_OPERATION(SECCOMP_GET_ACTION_AVAIL,
                                                           EOPNOTSUPP);
/* With good flags and no program it still says EFAULT, so it is there. */
static struct sock_filter no_memory[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_seccomp, 6),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(SECCOMP_SET_MODE_FILTER, 4),
    LOAD(ARGUMENT(2)),
    IF_EQUAL(0, 1),
    RETURN(SECCOMP_RET_ALLOW),
    RETURN(SECCOMP_RET_ERRNO | ENOMEM),
    RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter lie[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_seccomp, 6),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(SECCOMP_SET_MODE_FILTER, 4),
    LOAD(ARGUMENT(2)),
    IF_EQUAL(0, 1),
    RETURN(SECCOMP_RET_ALLOW),
    RETURN(SECCOMP_RET_ERRNO | 0),
    RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter lie_alone[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_seccomp, 7),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(SECCOMP_SET_MODE_FILTER, 5),
    LOAD(ARGUMENT(1)),
    IF_EQUAL(0, 3),
    LOAD(ARGUMENT(2)),
    IF_EQUAL(0, 2),
    RETURN(SECCOMP_RET_ALLOW),
    RETURN(SECCOMP_RET_ALLOW),
    RETURN(SECCOMP_RET_ERRNO | 0),
};

static struct sock_filter no_io_uring[] = {
    LOAD(offsetof(struct seccomp_data, nr)), IF_EQUAL(SYS_io_uring_setup, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),       IF_EQUAL(SYS_io_uring_enter, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),       IF_EQUAL(SYS_io_uring_register, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),       RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter no_io_setup[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_io_setup, 1),
    RETURN(SECCOMP_RET_ERRNO | EAGAIN),
    RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter no_signalfd[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_signalfd4, 1),
    RETURN(SECCOMP_RET_ERRNO | ENOSYS),
    RETURN(SECCOMP_RET_ALLOW),
};

/* One call */
#define NO_CALL(number, error)                                              \
    {                                                                       \
        LOAD(offsetof(struct seccomp_data, nr)), IF_EQUAL(number, 1),       \
            RETURN(SECCOMP_RET_ERRNO | (error)), RETURN(SECCOMP_RET_ALLOW), \
    }

static struct sock_filter no_memfd[] = NO_CALL(SYS_memfd_create, EACCES);
static struct sock_filter no_getfd[] = NO_CALL(SYS_pidfd_getfd, EPERM);
static struct sock_filter no_openat2[] = NO_CALL(SYS_openat2, ENOSYS);
/* With good flags and no program it still says EFAULT, so listeners are known. */
static struct sock_filter outer[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_seccomp, 7),
    LOAD(ARGUMENT(0)),
    IF_EQUAL(SECCOMP_SET_MODE_FILTER, 5),
    LOAD(ARGUMENT(1)),
    IF_SET(SECCOMP_FILTER_FLAG_NEW_LISTENER, 3),
    LOAD(ARGUMENT(2)),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0),
    RETURN(SECCOMP_RET_ERRNO | EBUSY),
    RETURN(SECCOMP_RET_ALLOW),
};
static struct sock_filter no_addfd[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_ioctl, 3),
    LOAD(ARGUMENT(1)),
    IF_EQUAL(SECCOMP_IOCTL_NOTIF_ADDFD, 1),
    RETURN(SECCOMP_RET_ERRNO | EINVAL),
    RETURN(SECCOMP_RET_ALLOW),
};

#define PROGRAM(name, filter)                        \
    {                                                \
        name,                                        \
        {                                            \
            sizeof(filter) / sizeof(*filter), filter \
        }                                            \
    }

static const struct {
    const char *name;
    struct sock_fprog program;
} programs[] = {
    PROGRAM("seccomp", no_seccomp),   PROGRAM("no-new-privs", no_new_privs),
    PROGRAM("tsync", no_tsync),       PROGRAM("listener", no_listener),
    PROGRAM("actions", no_actions),   PROGRAM("kill-process", no_kill_process),
    PROGRAM("memory", no_memory),     PROGRAM("lie", lie),
    PROGRAM("lie-alone", lie_alone),  PROGRAM("io_uring", no_io_uring),
    PROGRAM("io_setup", no_io_setup), PROGRAM("signalfd", no_signalfd),
    PROGRAM("memfd", no_memfd),       PROGRAM("outer", outer),
    PROGRAM("addfd", no_addfd),       PROGRAM("getfd", no_getfd),
    PROGRAM("openat2", no_openat2),
};

static const struct sock_fprog *find_program(const char *name)
{
    size_t i;

    for (i = 0; i < sizeof(programs) / sizeof(programs[0]); i++) {
        if (strcmp(programs[i].name, name) == 0) {
            return &programs[i].program;
        }
    }
    return NULL;
}

int main(int argc, char **argv)
{
    const struct sock_fprog *program = argc < 3 ? NULL : find_program(argv[1]);

    if (!program) {
        fprintf(stderr, "usage: forbid CALL COMMAND...\n");
        return 2;
    }
    if ((strcmp(argv[1], "no-new-privs") != 0 &&
         prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, program) < 0) {
        perror("forbid");
        return 2;
    }
    execv(argv[2], argv + 2);
    perror(argv[2]);
    return 2;
}
