/*
 * simulate: what libseccomp's scmp_bpf_sim does, by our interpreter
 *
 * Options and output are those that libseccomp's test driver uses of its simulator,
 * which knows only the instructions that libseccomp itself generates:
 *   simulate -a ARCH -f FILE -s NUMBER [-0 ARG] ... [-5 ARG]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "arch.h"
#include "qsandbox/action.h"
#include "qsandbox/program.h"

static void print_action(uint32_t ret)
{
    QsAction action = qs_action_from_ret(ret);

    switch (action.kind) {
    case QS_ACTION_KILL_PROCESS:
        puts("KILL_PROCESS");
        break;
    case QS_ACTION_KILL_THREAD:
        puts("KILL");
        break;
    case QS_ACTION_TRAP:
        puts("TRAP");
        break;
    case QS_ACTION_ERRNO:
        printf("ERRNO(%u)\n", action.data);
        break;
    case QS_ACTION_USER_NOTIF:
        puts("NOTIFY");
        break;
    case QS_ACTION_TRACE:
        printf("TRACE(%u)\n", action.data);
        break;
    case QS_ACTION_LOG:
        puts("LOG");
        break;
    case QS_ACTION_ALLOW:
        puts("ALLOW");
        break;
    }
}

static int run(const ScmpArch *arch, const char *path, uint32_t nr,
               const uint64_t args[6])
{
    g_autofree char *data = NULL;
    g_autoptr(QsProgram) program = NULL;
    g_autoptr(GError) error = NULL;
    gsize size;

    if (g_file_get_contents(path, &data, &size, &error)) {
        program = qs_program_from_bytes(scmp_arch_abi(arch), data, size, &error);
    }
    if (!program || !qs_program_check(program, &error)) {
        fprintf(stderr, "simulate: %s\n", error->message);
        return 1;
    }
    print_action(
        qs_program_run(program, scmp_arch_abi(arch)->audit_arch, nr, 0, args, NULL));
    return 0;
}

int main(int argc, char **argv)
{
    const ScmpArch *arch = scmp_arch_native();
    const char *path = NULL;
    uint64_t args[6] = { 0 };
    uint32_t nr = 0;
    int option;

    while ((option = getopt(argc, argv, "a:f:s:0:1:2:3:4:5:")) > 0) {
        switch (option) {
        case 'a':
            arch = scmp_arch_find_name(optarg);
            break;
        case 'f':
            path = optarg;
            break;
        case 's':
            /* The driver's random numbers may be hexadecimal, or none at all. */
            nr = strtoll(optarg, NULL, 0);
            break;
        case '?':
            return 2;
        default:
            args[option - '0'] = strtoull(optarg, NULL, 0);
            break;
        }
    }
    if (!arch || !path) {
        fprintf(stderr, "usage: simulate -a ARCH -f FILE -s NUMBER [-0 ARG] ...\n");
        return 2;
    }
    return run(arch, path, nr, args);
}
