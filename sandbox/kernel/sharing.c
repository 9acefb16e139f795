/*
 * qsandbox: whether another process shares this one's memory
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A process made by clone(CLONE_VM) without CLONE_THREAD has this one's memory, but a
 * thread group, credentials and filters of its own; TSYNC does not reach it.  Whoever
 * takes this process over has written his code into that one as well.
 *
 * Every process that /proc shows is asked about, first by kcmp(2).  Where that is
 * forbidden, or the kernel has none, by an experiment: what maps memory here, and sees
 * the size of the other grow by as much, looks at its own memory.  The size of any
 * process may be read by anybody.
 *
 * Limits.  A process that is hidden from this one (hidepid= of /proc) is not seen.  Then
 * this one is not privileged, and those that share its memory have its user and are not
 * hidden: it must be asked before this process changes its user.  vfork() looks the same
 * for the moment that it lasts; so whoever is found is looked at again for a while.  It may
 * have made others meanwhile.  So then all are looked at once more: nobody had to be waited
 * for in the last pass.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kcmp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "qsandbox/error.h"
#include "qsandbox/kernel.h"
#include "threads.h"

/* Mapped in the experiment: so much that nobody else grows by it in that moment. */
#define EXPERIMENT_SIZE (48u << 20)

/* How long somebody who is about to execute a program may take. */
#define PATIENCE_US 500000

/* How often all processes are looked at, as long as somebody had to be waited for. */
#define MOST_PASSES 8

typedef enum Sharing {
    SHARES_NOT = 1,
    SHARES,
    SHARES_MAYBE, /* it could not be found out */
} Sharing;

typedef struct Search {
    int proc;   /* /proc */
    pid_t self; /* as /proc counts */
    gboolean can_compare;
    gboolean waited; /* for somebody, in this pass */
} Search;

/* Pages that process @pid has; -1 with errno set. */
static long read_size(const Search *search, pid_t pid)
{
    g_autofree char *path = g_strdup_printf("%d/statm", (int)pid);
    int fd = openat(search->proc, path, O_RDONLY | O_CLOEXEC);
    char text[64];
    int failed;
    ssize_t n;

    if (fd < 0) {
        return -1;
    }
    n = read(fd, text, sizeof(text) - 1);
    failed = errno;
    close(fd);
    if (n < 0) {
        errno = failed;
        return -1;
    }
    text[n] = '\0';
    return atol(text);
}

static Sharing try_growing(const Search *search, pid_t pid)
{
    long pages = EXPERIMENT_SIZE / sysconf(_SC_PAGESIZE);
    long before = read_size(search, pid);
    long after;
    void *map;

    /* 0: a thread of the kernel's, or one that has ended. */
    if (before <= 0) {
        return before == 0 || errno == ENOENT || errno == ESRCH ? SHARES_NOT
                                                                : SHARES_MAYBE;
    }
    map = mmap(NULL, EXPERIMENT_SIZE, PROT_NONE,
               MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (map == MAP_FAILED) {
        return SHARES_MAYBE;
    }
    after = read_size(search, pid);
    munmap(map, EXPERIMENT_SIZE);
    return after - before >= pages ? SHARES : SHARES_NOT;
}

static Sharing ask_about(const Search *search, pid_t pid)
{
    if (search->can_compare) {
        long answer = syscall(SYS_kcmp, search->self, pid, KCMP_VM, 0, 0);

        if (answer == 0 || answer > 0) {
            return answer == 0 ? SHARES : SHARES_NOT;
        }
        if (errno == ESRCH) {
            return SHARES_NOT;
        }
    }
    return try_growing(search, pid);
}

static Sharing ask_patiently(Search *search, pid_t pid)
{
    gint64 end = g_get_monotonic_time() + PATIENCE_US;
    Sharing answer;

    do {
        answer = ask_about(search, pid);
        if (answer == SHARES_NOT) {
            return answer;
        }
        search->waited = TRUE;
        g_usleep(1000);
    } while (g_get_monotonic_time() < end);
    return answer;
}

static void set_error(const Search *search, pid_t pid, Sharing sharing, GError **error)
{
    g_autofree char *path = g_strdup_printf("%d/comm", (int)pid);
    int fd = openat(search->proc, path, O_RDONLY | O_CLOEXEC);
    char name[64] = "?";
    ssize_t n = fd < 0 ? -1 : read(fd, name, sizeof(name) - 1);

    if (fd >= 0) {
        close(fd);
    }
    if (n > 0) {
        name[n] = '\0';
        name[strcspn(name, "\n")] = '\0';
    }
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "process %d (\"%s\") %s this program's memory, but not its filters; "
                "what made it (an option, a library, a plugin) has to be left out",
                (int)pid, name, sharing == SHARES ? "shares" : "may share");
}

/* FALSE if somebody shares this process's memory. */
static gboolean ask_about_all(Search *search, DIR *all, GError **error)
{
    struct dirent *entry;

    search->waited = FALSE;
    rewinddir(all);
    while ((errno = 0, entry = readdir(all)) != NULL) {
        pid_t pid = atoi(entry->d_name);
        Sharing sharing;

        if (!g_ascii_isdigit(entry->d_name[0]) || pid == search->self) {
            continue;
        }
        sharing = ask_patiently(search, pid);
        if (sharing != SHARES_NOT) {
            set_error(search, pid, sharing, error);
            return FALSE;
        }
    }
    if (errno) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "cannot read /proc: %s",
                    g_strerror(errno));
        return FALSE;
    }
    return TRUE;
}

gboolean qs_kernel_check_alone(GError **error)
{
    DIR *all = opendir("/proc");
    char self[32] = "";
    Search search = { .proc = all ? dirfd(all) : -1 };
    unsigned passes = 0;
    gboolean alone;

    if (!all || readlinkat(search.proc, "self", self, sizeof(self) - 1) < 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot see in /proc whether another process shares this one's "
                    "memory: %s; mount it for the namespace of this process",
                    g_strerror(errno));
        if (all) {
            closedir(all);
        }
        return FALSE;
    }
    search.self = atoi(self);
    /* In a /proc of another namespace the numbers are not those of kcmp(2) */
    search.can_compare = search.self == getpid();
    do {
        alone = ask_about_all(&search, all, error);
    } while (alone && search.waited && ++passes < MOST_PASSES);
    closedir(all);
    if (alone && search.waited) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "processes with this program's memory are made again and again; what "
                    "makes them (an option, a library, a plugin) has to be left out");
        alone = FALSE;
    }
    return alone;
}
