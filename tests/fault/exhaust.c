/*
 * exhaust.so: preloaded, makes one allocation fail
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QS_FAIL_AT=N: the Nth call of malloc(), calloc(), realloc() or an aligned one
 * returns NULL, as if memory had run out; 0 or unset: none.
 * QS_COUNT=FILE: how many there were by each call of seccomp(2) and at the end,
 * one number a line.
 *
 * The allocator is glibc's, by its internal names: looking up the next one
 * would allocate.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *old, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static atomic_long count;
static long fail_at = -1;

static long fail_number(void)
{
    if (fail_at < 0) {
        const char *text = getenv("QS_FAIL_AT");

        fail_at = text ? atol(text) : 0;
    }
    return fail_at;
}

static int fails(void)
{
    long number = atomic_fetch_add(&count, 1) + 1;

    if (number == fail_number()) {
        errno = ENOMEM;
        return 1;
    }
    return 0;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t items, size_t size)
{
    return fails() ? NULL : __libc_calloc(items, size);
}

void *realloc(void *old, size_t size)
{
    return fails() ? NULL : __libc_realloc(old, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : __libc_memalign(alignment, size);
}

int posix_memalign(void **result, size_t alignment, size_t size)
{
    void *memory = fails() ? NULL : __libc_memalign(alignment, size);

    if (!memory) {
        return ENOMEM;
    }
    *result = memory;
    return 0;
}

static void tell(void)
{
    static int fd = -2;
    char line[32];
    int length;

    if (fd == -2) {
        const char *path = getenv("QS_COUNT");

        fd = path ? open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)
                  : -1;
    }
    if (fd >= 0) {
        length = snprintf(line, sizeof(line), "%ld\n", atomic_load(&count));
        if (write(fd, line, length) != length) {
            _exit(99);
        }
    }
}

/* The sandbox calls seccomp(2) by this, for libc has no function for it. */
long syscall(long number, ...)
{
    long args[6];
    va_list ap;

    va_start(ap, number);
    for (int i = 0; i < 6; i++) {
        args[i] = va_arg(ap, long);
    }
    va_end(ap);
    if (number == SYS_seccomp) {
        tell();
    }
    register long r10 __asm__("r10") = args[3];
    register long r8 __asm__("r8") = args[4];
    register long r9 __asm__("r9") = args[5];
    long result;

    __asm__ volatile("syscall" : "=a"(result)
                     : "a"(number), "D"(args[0]), "S"(args[1]), "d"(args[2]),
                       "r"(r10), "r"(r8), "r"(r9)
                     : "rcx", "r11", "memory");
    if (result < 0 && result > -4096) {
        errno = -result;
        return -1;
    }
    return result;
}

__attribute__((destructor)) static void at_end(void)
{
    tell();
}
