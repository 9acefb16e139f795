/*
 * blocked: a library whose thread blocks every signal, and makes a call that no VM needs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * To be preloaded; many libraries have such threads.  QS_BLOCKED says how the thread comes
 * to its mask: by "pthread_sigmask", "sigprocmask", or "raw" by the system call itself.
 * The thread calls uname() when it gets a byte from the descriptor that QS_BLOCKED_GO
 * names, and writes what came of it to standard error.
 */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

static int go_fd;

static void *call_late(void *how)
{
    struct utsname name;
    uint64_t all = UINT64_MAX;
    char text[64];
    int failed;

    if (strcmp(how, "raw") == 0) {
        syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, NULL, sizeof(all));
    }
    /* The test writes a byte when it wants the call. */
    if (read(go_fd, text, 1) == 1) {
        failed = syscall(SYS_uname, &name) < 0 ? errno : 0;
        snprintf(text, sizeof(text), "blocked: uname: errno %d\n", failed);
        if (write(2, text, strlen(text)) < 0) {
            return NULL;
        }
    }
    for (;;) {
        if (read(go_fd, text, 1) != 1) {
            return NULL;
        }
    }
}

static void __attribute__((constructor)) start(void)
{
    char *how = getenv("QS_BLOCKED");
    const char *go = getenv("QS_BLOCKED_GO");
    pthread_t thread;
    sigset_t all;
    sigset_t old;

    if (!how || !go) {
        return;
    }
    go_fd = dup(atoi(go));
    sigfillset(&all);
    if (strcmp(how, "pthread_sigmask") == 0) {
        pthread_sigmask(SIG_SETMASK, &all, &old);
    } else if (strcmp(how, "sigprocmask") == 0) {
        sigprocmask(SIG_SETMASK, &all, &old);
    } else {
        pthread_sigmask(SIG_SETMASK, NULL, &old);
    }
    pthread_create(&thread, NULL, call_late, how);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
}
