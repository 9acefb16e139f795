/*
 * resolve <NAMES: for each "ARCH NAME" of standard input, the number that
 * sandbox/libseccomp gives the call there
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <seccomp.h>
#include <stdio.h>

int main(void)
{
    char arch[64];
    char name[64];

    while (scanf("%63s %63s", arch, name) == 2) {
        uint32_t token = seccomp_arch_resolve_name(arch);

        printf("%s %s %d\n", arch, name,
               token ? seccomp_syscall_resolve_name_arch(token, name) : __NR_SCMP_ERROR);
    }
    return 0;
}
