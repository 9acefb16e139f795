/*
 * denylist.so: preloaded, tells what QEMU's own -sandbox denies
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Stands in libseccomp's place.  Prints the number of each call that a rule of QEMU's
 * names, with a star if the rule looks at arguments, and ends QEMU where it would install
 * its filter.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void *seccomp_init(uint32_t action)
{
    static int context;

    return &context;
}

int seccomp_attr_set(void *context, int attribute, uint32_t value)
{
    return 0;
}

int seccomp_rule_add_array(void *context, uint32_t action, int call, unsigned count,
                           const void *arguments)
{
    printf("%d%s\n", call, count ? "*" : "");
    return 0;
}

int seccomp_load(void *context)
{
    exit(0);
}
