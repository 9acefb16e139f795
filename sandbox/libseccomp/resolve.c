/*
 * Names and numbers of architectures and calls, for libseccomp's callers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <seccomp.h>
#include <string.h>
#include "arch.h"

const struct scmp_version *seccomp_version(void)
{
    /* The version of the interface, which is that of the header. */
    static const struct scmp_version version = {
        SCMP_VER_MAJOR,
        SCMP_VER_MINOR,
        SCMP_VER_MICRO,
    };

    return &version;
}

uint32_t seccomp_arch_resolve_name(const char *arch_name)
{
    const ScmpArch *arch = arch_name ? scmp_arch_find_name(arch_name) : NULL;

    return arch ? arch->token : 0;
}

uint32_t seccomp_arch_native(void)
{
    const ScmpArch *arch = scmp_arch_native();

    return arch ? arch->token : 0;
}

char *seccomp_syscall_resolve_num_arch(uint32_t arch_token, int num)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);
    const char *name = arch ? scmp_arch_call_name(arch, num) : NULL;

    /* The caller frees it with free(). */
    return name ? strdup(name) : NULL;
}

int seccomp_syscall_resolve_name_arch(uint32_t arch_token, const char *name)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);

    return arch && name ? scmp_arch_number(arch, name) : __NR_SCMP_ERROR;
}

int seccomp_syscall_resolve_name_rewrite(uint32_t arch_token, const char *name)
{
    const ScmpArch *arch = scmp_arch_find(arch_token);
    ScmpMultiplexed multiplexed;

    if (!arch || !name) {
        return __NR_SCMP_ERROR;
    }
    if (scmp_arch_multiplexed(arch, name, &multiplexed)) {
        return multiplexed.number;
    }
    return scmp_arch_number(arch, name);
}

int seccomp_syscall_resolve_name(const char *name)
{
    return seccomp_syscall_resolve_name_arch(SCMP_ARCH_NATIVE, name);
}
