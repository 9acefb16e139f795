/*
 * A library that does what QEMU never does: test-stock.py loads it before the sandbox's
 * object, and the process has to end.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * With -DRUN the guest would be run when the first filter is in force; with -DSKIP there is
 * none, because libseccomp is never asked to load one.  With -DLOOK the process ends by
 * itself at QEMU's first call of libseccomp, and its status says whether LD_PRELOAD is left.
 */
#include <linux/kvm.h>
#include <stdlib.h>
#include <sys/ioctl.h>

#ifdef RUN
void seccomp_release(void *context);
void seccomp_release(void *context)
{
    (void)context;
    ioctl(-1, KVM_RUN, 0);
    _Exit(42);
}
#endif

#ifdef SKIP
int seccomp_load(void *context);
int seccomp_load(void *context)
{
    (void)context;
    return 0;
}
#endif

#ifdef LOOK
void *seccomp_init(unsigned action);
void *seccomp_init(unsigned action)
{
    (void)action;
    _Exit(getenv("LD_PRELOAD") ? 43 : 42);
}
#endif
