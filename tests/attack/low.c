/*
 * low.so: preloaded, puts code where a 32-bit program can run it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * One page at 128 KiB with each instruction that enters the kernel, an int3 behind
 * it.  The attacker cannot make such a page under the sandbox; with it, the doors
 * of a 32-bit code segment can be tried all the same (probe.c).
 */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define LOW ((void *)0x20000)

__attribute__((constructor)) static void begin(void)
{
    /* int $0x80; int3; syscall; int3; sysenter; int3 */
    static const char code[] = "\xcd\x80\xcc\x0f\x05\xcc\x0f\x34\xcc";
    void *page = mmap(LOW, 4096, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0);

    if (page != LOW) {
        _exit(97);
    }
    memcpy(page, code, sizeof(code));
    if (mprotect(page, 4096, PROT_READ | PROT_EXEC) < 0) {
        _exit(97);
    }
}
