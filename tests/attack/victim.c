/*
 * victim [filter] [bare]: a process to try the doors of probe.c on
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It has low.so's page unless it is "bare", and with "filter" traps every call of another
 * architecture.  Prints its process id and waits to be killed.
 */
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>
#include "attack/low.c"

static int filter(void)
{
    struct sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    };
    struct sock_fprog program = { sizeof(code) / sizeof(code[0]), code };

    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ||
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) < 0;
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "bare") == 0) {
            munmap(LOW, 4096);
        } else if (strcmp(argv[i], "filter") == 0 && filter()) {
            perror("victim");
            return 1;
        }
    }
    printf("%d\n", (int)getpid());
    fflush(stdout);
    for (;;) {
        pause();
    }
}
