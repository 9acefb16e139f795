/*
 * newer.so, preloaded: the calls that newer C libraries make
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * glibc from 2.42 on speaks to terminals by TCGETS2 and its kin, and makes a
 * thread's guard pages by MADV_GUARD_INSTALL.  Here any glibc does: tcgetattr(),
 * tcsetattr() and isatty() are replaced, and pthread_create() asks for a guard in
 * memory of its own before it does what it always did.
 */
#include <asm/ioctl.h>
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>

#define PAGE 4096
#define GUARD_INSTALL 102

/* The kernel's struct termios2; of the C library's, the first 17 bytes are alike. */
typedef struct Termios2 {
    unsigned flags[4];
    unsigned char line, cc[19];
    unsigned ispeed, ospeed;
} Termios2;

#define GET2 _IOR('T', 0x2a, Termios2)
#define SET2(how) (_IOW('T', 0x2b, Termios2) + (how))

int tcgetattr(int fd, struct termios *termios)
{
    Termios2 kernel;

    if (syscall(SYS_ioctl, fd, GET2, &kernel)) {
        return -1;
    }
    memset(termios, 0, sizeof(*termios));
    memcpy(termios, &kernel, sizeof(kernel.flags) + 1);
    memcpy(termios->c_cc, kernel.cc, sizeof(kernel.cc));
    termios->c_ispeed = kernel.ispeed;
    termios->c_ospeed = kernel.ospeed;
    return 0;
}

int tcsetattr(int fd, int how, const struct termios *termios)
{
    Termios2 kernel;

    if (syscall(SYS_ioctl, fd, GET2, &kernel)) {
        return -1;
    }
    memcpy(&kernel, termios, sizeof(kernel.flags) + 1);
    memcpy(kernel.cc, termios->c_cc, sizeof(kernel.cc));
    return syscall(SYS_ioctl, fd, SET2(how), &kernel);
}

int isatty(int fd)
{
    Termios2 kernel;

    return syscall(SYS_ioctl, fd, GET2, &kernel) == 0;
}

/* A failure is none: glibc takes mprotect() then. */
static void guard(void)
{
    static char room[2 * PAGE] __attribute__((aligned(PAGE)));
    int saved = errno;

    syscall(SYS_madvise, room, PAGE, GUARD_INSTALL);
    syscall(SYS_madvise, room, PAGE, GUARD_INSTALL + 1);
    errno = saved;
}

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                   void *(*function)(void *), void *argument)
{
    int (*next)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);

    *(void **)&next = dlsym(RTLD_NEXT, "pthread_create");
    guard();
    return next(thread, attributes, function, argument);
}
