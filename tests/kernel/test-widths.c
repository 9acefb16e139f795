/*
 * How much of an argument the kernel reads
 *
 * The tables say of each argument how many bits count.  Here calls are made for real,
 * each in processes of its own: as they should be; with garbage in the bits that the
 * kernel is said to drop, which must change nothing; and with another low part, which
 * must.  Of arguments that are said to be read as a whole, garbage in the upper half
 * must change what comes out.  Every row of widths.tsv that says 32 is tried, or stands
 * in untried[] with the reason.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <linux/keyctl.h>
#include <linux/mempolicy.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>

#include "live.h"

#define GARBAGE UINT64_C(0x5a5a5a5a5a5a5a5a)
/* The other low part: of descriptors one that is closed, of flags unknown ones. */
#define OTHER_BITS 0x2b0
/* Where that would be no other one, 0. */
#define ZERO 0x7a7b0000

/* Things that a child makes for itself, by their place in fixtures[]. */
#define FIXTURE_BASE 0x7a7a0000
enum {
    FILE_FD = FIXTURE_BASE,
    PIPE_R,
    PIPE_W,
    SOCKET,
    EPOLL,
    PIDFD,
    BUFFER,
    IOV,
    PAGE,
    PATH,
    NEW_PATH,
    SELF,
    KID,
    NUMBER,
    SIGSET,
    SHORT_TIME,
    EVENT,
    FIXTURES_END,
};
#define N_FIXTURES (FIXTURES_END - FIXTURE_BASE)

typedef enum Outcome {
    CUT = 1, /* garbage above is dropped, another low part is not */
    UNREAD,  /* garbage is dropped, and the low part may be anything */
    KEPT,    /* garbage above makes a difference */
} Outcome;

typedef struct Try {
    const char *call;
    const char *arg;
    Outcome outcome;
    long args[6];
    long other; /* the other low part; 0: OTHER_BITS changes it */
} Try;

static const Try tries[] = {
    /* Declared as unsigned long, and cut. */
    { "readv", "fd", CUT, { FILE_FD, IOV, 1 } },
    { "readv", "vlen", CUT, { FILE_FD, IOV, 1 }, 2000 },
    { "writev", "fd", CUT, { PIPE_W, IOV, 1 } },
    { "writev", "vlen", CUT, { PIPE_W, IOV, 1 }, 2000 },
    { "preadv", "fd", CUT, { FILE_FD, IOV, 1, 2 } },
    { "preadv", "vlen", CUT, { FILE_FD, IOV, 1, 2 }, 2000 },
    { "preadv2", "fd", CUT, { FILE_FD, IOV, 1, 2 } },
    { "preadv2", "vlen", CUT, { FILE_FD, IOV, 1, 2 }, 2000 },
    { "pwritev", "fd", CUT, { FILE_FD, IOV, 1, 2 } },
    { "pwritev", "vlen", CUT, { FILE_FD, IOV, 1, 2 }, 2000 },
    { "pwritev2", "fd", CUT, { FILE_FD, IOV, 1, 2 } },
    { "pwritev2", "vlen", CUT, { FILE_FD, IOV, 1, 2 }, 2000 },
    { "vmsplice", "nr_segs", CUT, { PIPE_W, IOV, 1 }, 2000 },
    { "process_madvise", "vlen", CUT, { PIDFD, IOV, 0, MADV_COLD }, 2000 },
    { "process_vm_readv", "liovcnt", CUT, { SELF, IOV, 1, IOV, 1 }, 2000 },
    { "process_vm_writev", "liovcnt", CUT, { SELF, IOV, 1, IOV, 1 }, 2000 },
    { "mmap", "fd", CUT, { 0, 4096, PROT_READ, MAP_PRIVATE, FILE_FD } },
    { "clone", "clone_flags", CUT, { SIGCHLD }, CLONE_SIGHAND },
    { "mbind", "mode", CUT, { PAGE, 4096, MPOL_DEFAULT } },
    { "ptrace", "pid", CUT, { PTRACE_SEIZE, KID }, 0x7fffffff },

    /* Cut for these commands. */
    { "fcntl", "arg", CUT, { FILE_FD, F_DUPFD, 50 }, 60 },
    { "fcntl", "arg", CUT, { FILE_FD, F_DUPFD_CLOEXEC, 50 }, 60 },
    { "fcntl", "arg", CUT, { FILE_FD, F_SETFD, FD_CLOEXEC }, ZERO },
    { "fcntl", "arg", CUT, { FILE_FD, F_SETFL, O_NONBLOCK }, ZERO },
    { "fcntl", "arg", CUT, { SOCKET, F_SETOWN, SELF }, 0x7fffffff },
    { "prctl", "arg2", CUT, { PR_SET_TSC, PR_TSC_ENABLE } },
    { "prctl", "arg2", CUT, { PR_SET_MM, PR_SET_MM_MAP_SIZE, NUMBER } },
    { "keyctl", "arg2", CUT, { KEYCTL_GET_KEYRING_ID, KEY_SPEC_SESSION_KEYRING } },
    { "kcmp", "idx1", CUT, { SELF, SELF, 0, FILE_FD, FILE_FD } },
    { "kcmp", "idx2", CUT, { SELF, SELF, 0, FILE_FD, FILE_FD } },
    { "futex", "utime", CUT, { NUMBER, FUTEX_REQUEUE, 0, 0, BUFFER }, -1 },

    /* 16 bits. */
    { "fchmod", "mode", CUT, { FILE_FD, 0640 }, 0600 },
    { "chmod", "mode", CUT, { PATH, 0640 }, 0600 },
    { "fchmodat", "mode", CUT, { AT_FDCWD, PATH, 0640 }, 0600 },
    { "creat", "mode", CUT, { NEW_PATH, 0640 }, 0600 },
    { "open", "mode", CUT, { NEW_PATH, O_CREAT | O_RDWR, 0640 }, 0600 },
    { "openat", "mode", CUT, { AT_FDCWD, NEW_PATH, O_CREAT | O_RDWR, 0640 }, 0600 },
    { "mkdir", "mode", CUT, { NEW_PATH, 0750 }, 0700 },
    { "mkdirat", "mode", CUT, { AT_FDCWD, NEW_PATH, 0750 }, 0700 },
    { "mknodat", "mode", CUT, { AT_FDCWD, NEW_PATH, S_IFIFO | 0640 }, S_IFIFO | 0600 },

    /* Declared with 32 bits: the wrapper of each call cuts them. */
    { "read", "fd", CUT, { FILE_FD, BUFFER, 8 } },
    { "pread64", "fd", CUT, { FILE_FD, BUFFER, 8, 2 } },
    { "write", "fd", CUT, { PIPE_W, BUFFER, 8 } },
    { "close", "fd", CUT, { FILE_FD } },
    { "lseek", "fd", CUT, { FILE_FD, 5, SEEK_SET } },
    { "lseek", "whence", CUT, { FILE_FD, 5, SEEK_SET } },
    { "fstat", "fd", CUT, { FILE_FD, BUFFER } },
    { "fsync", "fd", CUT, { FILE_FD } },
    { "ftruncate", "fd", CUT, { FILE_FD, 8 } },
    { "fallocate", "fd", CUT, { FILE_FD, 0, 0, 4096 } },
    { "fallocate", "mode", CUT, { FILE_FD, 0, 0, 4096 } },
    { "flock", "fd", CUT, { FILE_FD, 1 } },
    { "fadvise64", "advice", CUT, { FILE_FD, 0, 0, 0 } },
    { "ioctl", "fd", CUT, { PIPE_R, 0x541b, NUMBER } },
    { "ioctl", "cmd", CUT, { PIPE_R, 0x541b, NUMBER } },
    { "fcntl", "fd", CUT, { FILE_FD, F_GETFL } },
    { "fcntl", "cmd", CUT, { FILE_FD, F_GETFL } },
    { "prctl", "option", CUT, { PR_GET_NO_NEW_PRIVS } },
    { "dup", "fildes", CUT, { FILE_FD } },
    { "dup2", "oldfd", CUT, { FILE_FD, 70 } },
    { "dup2", "newfd", CUT, { FILE_FD, 70 } },
    { "dup3", "flags", CUT, { FILE_FD, 70, O_CLOEXEC } },
    { "openat", "flags", CUT, { AT_FDCWD, PATH, O_RDWR }, O_RDWR | O_DIRECTORY },
    { "pipe2", "flags", CUT, { BUFFER, O_CLOEXEC } },
    { "eventfd2", "flags", CUT, { 1, 0 } },
    { "epoll_create1", "flags", CUT, { 0 } },
    { "epoll_ctl", "epfd", CUT, { EPOLL, EPOLL_CTL_ADD, PIPE_R, EVENT } },
    { "epoll_ctl", "op", CUT, { EPOLL, EPOLL_CTL_ADD, PIPE_R, EVENT } },
    { "epoll_ctl", "fd", CUT, { EPOLL, EPOLL_CTL_ADD, PIPE_R, EVENT } },
    { "timerfd_create", "clockid", CUT, { CLOCK_MONOTONIC } },
    { "clock_getres", "which_clock", CUT, { CLOCK_MONOTONIC, BUFFER } },
    { "socket", "family", CUT, { AF_UNIX, SOCK_STREAM } },
    { "socket", "type", CUT, { AF_UNIX, SOCK_STREAM } },
    { "socket", "protocol", CUT, { AF_UNIX, SOCK_STREAM } },
    { "shutdown", "how", CUT, { SOCKET, SHUT_RD } },
    { "getsockopt", "optname", CUT, { SOCKET, SOL_SOCKET, SO_TYPE, BUFFER, NUMBER } },
    { "getrandom", "flags", CUT, { BUFFER, 0, 0 } },
    { "madvise", "behavior", CUT, { PAGE, 4096, MADV_NORMAL } },
    { "msync", "flags", CUT, { PAGE, 4096, MS_ASYNC } },
    { "memfd_create", "flags", CUT, { PATH, 0 }, 0x40000000 },
    { "membarrier", "cmd", CUT, { 0, 0 } },
    { "futex", "op", CUT, { NUMBER, FUTEX_WAIT, 999, SHORT_TIME }, FUTEX_WAKE },
    { "futex", "val", CUT, { NUMBER, FUTEX_WAIT, 8, SHORT_TIME } },
    { "kill", "pid", CUT, { SELF, 0 }, 0x7fffffff },
    { "kill", "sig", CUT, { SELF, 0 } },
    { "tgkill", "tgid", CUT, { SELF, SELF, 0 }, 0x7fffffff },
    { "sched_getscheduler", "pid", CUT, { SELF }, 0x7fffffff },
    { "getrlimit", "resource", CUT, { 7, BUFFER } },
    { "poll", "nfds", CUT, { BUFFER, 0, 0 }, 0x7fffffff },

    /* Not looked at. */
    { "preadv", "pos_h", UNREAD, { FILE_FD, IOV, 1, 2, 0 } },
    { "pwritev", "pos_h", UNREAD, { FILE_FD, IOV, 1, 2, 0 } },
    { "preadv2", "pos_h", UNREAD, { FILE_FD, IOV, 1, 2, 0 } },
    { "pwritev2", "pos_h", UNREAD, { FILE_FD, IOV, 1, 2, 0 } },
    { "getcpu", "unused", UNREAD, { NUMBER, 0, 0 } },

    /* All of it. */
    { "read", "count", KEPT, { FILE_FD, BUFFER, 0 } },
    { "lseek", "offset", KEPT, { FILE_FD, 5, SEEK_SET } },
    { "ftruncate", "length", KEPT, { FILE_FD, 8 } },
    { "preadv", "pos_l", KEPT, { FILE_FD, IOV, 1, 2 } },
    { "getrandom", "len", KEPT, { BUFFER, 0, 0 } },
    { "getcwd", "size", KEPT, { BUFFER, 1 } },
    { "mprotect", "prot", KEPT, { PAGE, 4096, PROT_READ } },
    { "mremap", "flags", KEPT, { PAGE, 4096, 4096, 0 } },
    { "unshare", "unshare_flags", KEPT, { 0 } },
    { "mlock", "len", KEPT, { PAGE, 0 } },
    { "mseal", "flags", KEPT, { PAGE, 0, 0 } },
    { "get_mempolicy", "flags", KEPT, { NUMBER, 0, 0, 0, 0 } },
    { "process_vm_readv", "riovcnt", KEPT, { SELF, IOV, 1, IOV, 1 } },
    { "process_vm_readv", "flags", KEPT, { SELF, IOV, 1, IOV, 1, 0 } },
    { "rt_sigprocmask", "sigsetsize", KEPT, { SIG_BLOCK, SIGSET, 0, 8 } },
    { "prctl", "arg2", KEPT, { PR_SET_KEEPCAPS, 1 } },
    { "prctl", "arg2", KEPT, { PR_SET_DUMPABLE, 1 } },
    { "fcntl", "arg", KEPT, { FILE_FD, F_GETLK, BUFFER } },
    { "ioctl", "arg", KEPT, { PIPE_R, 0x541b, NUMBER } },
};

/* Rows of widths.tsv that say 32 and cannot be tried here. */
static const struct {
    const char *call;
    const char *why;
} untried[] = {
    { "_llseek", "not on this architecture" },
    { "personality", "the row is for powerpc" },
    { "pciconfig_read", "powerpc only, and it reads the machine's devices" },
    { "pciconfig_write", "powerpc only, and it writes to the machine's devices" },
};

static char *file_path;
static char *new_path;

/* In the child, which ends at once afterwards: nothing is given back. */
static void make_fixtures(long fixtures[N_FIXTURES], int report_fd)
{
    /* Each alone in its page: another low part of its address must hit nothing else. */
    static char buffer[4096] __attribute__((aligned(4096)));
    static uint32_t number[1024] __attribute__((aligned(4096))) = { 8 };
    static struct iovec iov = { buffer, 8 };
    static uint64_t no_signals;
    static struct timespec short_time = { 0, 1000000 };
    static struct epoll_event event = { .events = EPOLLIN };
    int fds[2];
    pid_t kid;

    LIVE_CHECK(pipe(fds) == 0 && write(fds[1], "pipe", 4) == 4);
    fixtures[PIPE_R - FIXTURE_BASE] = fds[0];
    fixtures[PIPE_W - FIXTURE_BASE] = fds[1];
    LIVE_CHECK(socketpair(AF_UNIX, SOCK_STREAM, 0, fds) == 0);
    fixtures[SOCKET - FIXTURE_BASE] = fds[0];
    fixtures[FILE_FD - FIXTURE_BASE] = open(file_path, O_RDWR);
    fixtures[EPOLL - FIXTURE_BASE] = epoll_create1(0);
    fixtures[PIDFD - FIXTURE_BASE] = syscall(SYS_pidfd_open, getpid(), 0);
    fixtures[BUFFER - FIXTURE_BASE] = (long)buffer;
    fixtures[IOV - FIXTURE_BASE] = (long)&iov;
    fixtures[PAGE - FIXTURE_BASE] = (long)mmap(NULL, 4096, PROT_READ | PROT_WRITE,
                                               MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    fixtures[PATH - FIXTURE_BASE] = (long)file_path;
    fixtures[NEW_PATH - FIXTURE_BASE] = (long)new_path;
    fixtures[SELF - FIXTURE_BASE] = getpid();
    fixtures[NUMBER - FIXTURE_BASE] = (long)number;
    fixtures[SIGSET - FIXTURE_BASE] = (long)&no_signals;
    fixtures[SHORT_TIME - FIXTURE_BASE] = (long)&short_time;
    fixtures[EVENT - FIXTURE_BASE] = (long)&event;
    kid = fork();
    LIVE_CHECK(kid >= 0);
    if (kid == 0) {
        close(report_fd);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        alarm(5);
        pause();
        _exit(0);
    }
    fixtures[KID - FIXTURE_BASE] = kid;
}

/* What can be seen of a call's effect: its result, and the state of the fixtures. */
static void report(int fd, long result, int error, const long fixtures[N_FIXTURES])
{
    int file = fixtures[FILE_FD - FIXTURE_BASE];
    const unsigned char *buffer = (void *)fixtures[BUFFER - FIXTURE_BASE];
    int owner = fcntl(fixtures[SOCKET - FIXTURE_BASE], F_GETOWN);
    struct stat old = { 0 };
    struct stat new = { 0 };

    stat(file_path, &old);
    stat(new_path, &new);
    dprintf(fd,
            "%ld errno %d; modes %o %o, size %ld, flags %#x %d, at %ld, %s owner, "
            "buffer %02x%02x",
            result, result == -1 ? error : 0, old.st_mode, new.st_mode, (long)old.st_size,
            fcntl(file, F_GETFL), fcntl(file, F_GETFD), (long)lseek(file, 0, SEEK_CUR),
            owner == getpid() ? "our" : "no", buffer[0], buffer[4]);
}

/* For the child. */
static const Try *now;
static uint32_t number_of_call;
static unsigned place;
static uint64_t garbage;
static gboolean other;

static int make_call(int report_fd)
{
    long fixtures[N_FIXTURES];
    uint64_t args[6];
    long result;
    unsigned i;

    make_fixtures(fixtures, report_fd);
    umask(0);
    for (i = 0; i < 6; i++) {
        long value = now->args[i];

        args[i] = value >= FIXTURE_BASE && value < FIXTURES_END
                      ? (uint64_t)fixtures[value - FIXTURE_BASE]
                      : (uint64_t)value;
    }
    if (other) {
        args[place] = now->other == ZERO ? 0
                      : now->other != 0  ? (uint64_t)now->other
                                         : args[place] ^ OTHER_BITS;
    }
    args[place] ^= garbage;
    errno = 0;
    result = syscall(number_of_call, args[0], args[1], args[2], args[3], args[4],
                     args[5]);
    if (strcmp(now->call, "clone") == 0 && result == 0) {
        _exit(0);
    }
    /* Which process and which place in memory it is says nothing. */
    if (strcmp(now->call, "clone") == 0 || strcmp(now->call, "mmap") == 0) {
        result = result == -1 ? -1 : 1;
    }
    report(report_fd, result, errno, fixtures);
    kill(fixtures[KID - FIXTURE_BASE], SIGKILL);
    return 0;
}

static char *outcome_of(uint64_t bits, gboolean with_other)
{
    g_auto(LiveResult) result = { 0 };

    g_assert_true(g_file_set_contents(file_path, "0123456789abcdef", 16, NULL));
    g_assert_cmpint(chmod(file_path, 0666), ==, 0);
    garbage = bits;
    other = with_other;
    live_run(make_call, &result);
    live_assert_exited(&result, 0);
    remove(new_path);
    return g_steal_pointer(&result.output);
}

/* Whether the tables say of this very call that only the low half counts. */
static gboolean is_said_to_be_cut(const QsAbi *abi, const QsAbiCall *call,
                                  const QsAbiArg *arg)
{
    unsigned i;

    if (!arg->partly) {
        return arg->bits < 64;
    }
    for (i = 0; i < 6; i++) {
        if (qs_abi_is_cut(abi, call, arg->index, i, now->args[i])) {
            return TRUE;
        }
    }
    return FALSE;
}

static gboolean is_out_of_reach(const char *outcome)
{
    static const int errors[] = { ENOSYS, EPERM, EACCES, EOPNOTSUPP };
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(errors); i++) {
        g_autofree char *text = g_strdup_printf("-1 errno %d;", errors[i]);

        if (g_str_has_prefix(outcome, text)) {
            return TRUE;
        }
    }
    return FALSE;
}

static void test_try(const void *opaque)
{
    const QsAbi *abi = qs_abi_host();
    const QsAbiCall *call;
    g_autofree char *clean = NULL;
    g_autofree char *dirty = NULL;
    g_autofree char *low = NULL;
    QsAbiArg arg;

    now = opaque;
    call = qs_abi_find_call(abi, now->call);
    if (!call) {
        g_test_skip("this architecture has no such call");
        return;
    }
    g_assert_true(qs_abi_find_arg(abi, call, now->arg, &arg));
    number_of_call = call->nr;
    place = arg.index;

    clean = outcome_of(0, FALSE);
    if (is_out_of_reach(clean)) {
        g_test_skip("this kernel does not let us");
        return;
    }
    dirty = outcome_of(arg.bits == 0 ? GARBAGE : GARBAGE << (arg.bits & 48), FALSE);
    if (arg.bits == 64) {
        g_free(dirty);
        dirty = outcome_of(GARBAGE << 32, FALSE);
    }
    low = outcome_of(0, TRUE);
    g_test_message("clean %s; dirty %s; low %s", clean, dirty, low);
    switch (now->outcome) {
    case CUT:
        g_assert_cmpstr(dirty, ==, clean);
        g_assert_cmpstr(low, !=, clean);
        g_assert_true(is_said_to_be_cut(abi, call, &arg) || arg.partly);
        break;
    case UNREAD:
        g_assert_cmpstr(dirty, ==, clean);
        g_assert_cmpuint(arg.bits, ==, 0);
        break;
    case KEPT:
        g_assert_cmpstr(dirty, !=, clean);
        g_assert_false(is_said_to_be_cut(abi, call, &arg));
        break;
    }
}

static gboolean is_tried(const char *call, const char *arg)
{
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(untried); i++) {
        if (strcmp(untried[i].call, call) == 0) {
            return TRUE;
        }
    }
    for (i = 0; i < G_N_ELEMENTS(tries); i++) {
        if (strcmp(tries[i].call, call) == 0 && strcmp(tries[i].arg, arg) == 0) {
            return TRUE;
        }
    }
    return FALSE;
}

static void test_complete(void)
{
    g_autofree char *path = g_build_filename(g_getenv("QS_SOURCE_ROOT"), "sandbox", "abi",
                                             "widths.tsv", NULL);
    g_autofree char *text = NULL;
    g_auto(GStrv) lines = NULL;
    unsigned rows = 0;
    unsigned i;

    g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
    lines = g_strsplit(text, "\n", -1);
    for (i = 0; lines[i]; i++) {
        g_auto(GStrv) fields = g_strsplit(lines[i], "\t", -1);
        g_auto(GStrv) args = NULL;
        unsigned j;

        if (lines[i][0] == '#' || g_strv_length(fields) != 5 ||
            strcmp(fields[3], "32") != 0) {
            continue;
        }
        rows++;
        args = g_strsplit(fields[2], ",", -1);
        for (j = 0; args[j]; j++) {
            if (!is_tried(fields[0], args[j])) {
                g_error("widths.tsv: %s of %s is not tried", args[j], fields[0]);
            }
        }
    }
    g_assert_cmpuint(rows, >, 10);
}

int main(int argc, char **argv)
{
    g_autofree char *folder = g_dir_make_tmp("qsandbox-XXXXXX", NULL);
    unsigned i;
    int status;

    g_test_init(&argc, &argv, NULL);
    g_test_set_nonfatal_assertions();
    file_path = g_build_filename(folder, "file", NULL);
    new_path = g_build_filename(folder, "new", NULL);
    g_test_add_func("/widths/complete", test_complete);
    for (i = 0;
         qs_abi_host() && qs_abi_host()->word_bits == 64 && i < G_N_ELEMENTS(tries);
         i++) {
        g_autofree char *name = g_strdup_printf("/widths/%s/%s/%u", tries[i].call,
                                                tries[i].arg, i);

        g_test_add_data_func(name, &tries[i], test_try);
    }
    status = g_test_run();
    remove(file_path);
    remove(folder);
    g_free(file_path);
    g_free(new_path);
    return status;
}
