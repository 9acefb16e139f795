/*
 * Libraries that few VMs need
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Each start pays for a library that is linked: for mapping it, for its relocations and for
 * the libraries that it needs itself.  One of which only a few functions are called, by few
 * VMs, is opened when it is needed.
 */
#ifndef QEMU_LATE_LIBRARY_H
#define QEMU_LATE_LIBRARY_H

/* A function's name, and where its address goes. */
typedef struct LateFunction {
    const char *name;
    void *address; /* of a pointer to the function */
} LateFunction;

/*
 * Opens the library @soname and finds @functions, which end with a NULL name; all are
 * there, or none is set.  A sandbox maps no code once the guest runs: then it is an error,
 * which advises to start QEMU with @instead.  Thread-safe for different libraries.
 */
bool late_library_open(const char *soname, const LateFunction *functions,
                       const char *instead, Error **errp);

/*
 * With a sandbox, opens the disassembler's library if it is there.  To be called before the
 * lockdown by what may show code while the guest runs.
 */
#ifdef CONFIG_CAPSTONE
void disas_prepare_lockdown(void);
#else
static inline void disas_prepare_lockdown(void)
{
}
#endif

/* Opens the library for persistent memory, before pmem_persist() is called. */
bool pmem_open(Error **errp);

#endif
