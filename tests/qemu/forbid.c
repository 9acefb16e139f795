/*
 * forbid CALL COMMAND...: runs a command that may not make one system call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * CALL is "seccomp" (fails with ENOSYS, and so do prctl's ways to it, as on a
 * kernel without seccomp) or "no-new-privs" (that prctl fails with EPERM; so it
 * cannot be used here either, and installing this filter takes root).
 * Stands for kernels and outer filters under which a sandbox cannot be had.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(what) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, what)
#define IF_EQUAL(value, skip) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, skip)
#define RETURN(action) BPF_STMT(BPF_RET | BPF_K, action)

static struct sock_filter no_seccomp[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_seccomp, 1),
    RETURN(SECCOMP_RET_ERRNO | ENOSYS),
    IF_EQUAL(SYS_prctl, 5),
    LOAD(offsetof(struct seccomp_data, args[0])),
    IF_EQUAL(PR_SET_SECCOMP, 1),
    RETURN(SECCOMP_RET_ERRNO | EINVAL),
    IF_EQUAL(PR_GET_SECCOMP, 1),
    RETURN(SECCOMP_RET_ERRNO | EINVAL),
    RETURN(SECCOMP_RET_ALLOW),
};

static struct sock_filter no_new_privs[] = {
    LOAD(offsetof(struct seccomp_data, nr)),
    IF_EQUAL(SYS_prctl, 3),
    LOAD(offsetof(struct seccomp_data, args[0])),
    IF_EQUAL(PR_SET_NO_NEW_PRIVS, 1),
    RETURN(SECCOMP_RET_ERRNO | EPERM),
    RETURN(SECCOMP_RET_ALLOW),
};

int main(int argc, char **argv)
{
    struct sock_fprog program;
    int is_seccomp;

    if (argc < 3) {
        fprintf(stderr, "usage: forbid seccomp|no-new-privs COMMAND...\n");
        return 2;
    }
    is_seccomp = strcmp(argv[1], "seccomp") == 0;
    if (is_seccomp) {
        program.filter = no_seccomp;
        program.len = sizeof(no_seccomp) / sizeof(no_seccomp[0]);
    } else {
        program.filter = no_new_privs;
        program.len = sizeof(no_new_privs) / sizeof(no_new_privs[0]);
    }
    if ((is_seccomp && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) < 0) {
        perror("forbid");
        return 2;
    }
    execv(argv[2], argv + 2);
    perror(argv[2]);
    return 2;
}
