/*
 * swapper A B: exchanges two names, again and again, until it is ended
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * For races with somebody who looks at a name and uses it afterwards.  Says on SIGTERM
 * how often it exchanged them; an even number, so that each has its own name again.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t over;

static void end(int signal)
{
    (void)signal;
    over = 1;
}

int main(int argc, char **argv)
{
    unsigned long count = 0;

    if (argc != 3) {
        fprintf(stderr, "usage: swapper A B\n");
        return 2;
    }
    signal(SIGTERM, end);
    puts("begun");
    fflush(stdout);
    while (!over || count % 2 != 0) {
        if (renameat2(AT_FDCWD, argv[1], AT_FDCWD, argv[2], RENAME_EXCHANGE) < 0) {
            fprintf(stderr, "swapper: %s\n", strerror(errno));
            return 2;
        }
        count++;
        /* how long a name stays is different each time */
        for (volatile uint32_t wait = (uint32_t)count * 2654435761u >> 21; wait > 0;
             wait--) {
            ;
        }
    }
    printf("%lu\n", count);
    return 0;
}
