/*
 * unistd ARCH: the call numbers of an architecture, as its asm/unistd.h has them
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdio.h>
#include "arch.h"

static void print_call(const char *name, int number)
{
    if (number >= 0) {
        printf("#define __NR_%s %d\n", name, number);
    }
}

int main(int argc, char **argv)
{
    const ScmpArch *arch = argc == 2 ? scmp_arch_find_name(argv[1]) : NULL;
    size_t i;

    if (!arch) {
        fprintf(stderr, "usage: unistd ARCH\n");
        return 2;
    }
    if (arch->numbers) {
        const QsAbi *abi = qs_abi_get(arch->numbers);

        for (i = 0; i < abi->n_calls; i++) {
            print_call(abi->calls[i].name, abi->calls[i].nr);
        }
    }
    for (i = 0; !arch->numbers && i < scmp_n_numbers; i++) {
        print_call(scmp_numbers[i].name, scmp_numbers[i].numbers[arch->column]);
    }
    return 0;
}
