/*
 * Libraries that few VMs need
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "qemu/osdep.h"
#include <dlfcn.h>
#include "qapi/error.h"
#include "qemu/late-library.h"
#include "system/qsandbox.h"

bool late_library_open(const char *soname, const LateFunction *functions,
                       const char *instead, Error **errp)
{
    void *found[8];
    void *library;
    unsigned n;

    if (!qsandbox_may_load_library(soname, instead, errp)) {
        return false;
    }
    library = dlopen(soname, RTLD_LAZY | RTLD_LOCAL);
    if (!library) {
        error_setg(errp, "cannot load %s: %s", soname, dlerror());
        return false;
    }
    for (n = 0; functions[n].name; n++) {
        assert(n < ARRAY_SIZE(found));
        found[n] = dlsym(library, functions[n].name);
        if (!found[n]) {
            error_setg(errp, "%s has no %s()", soname, functions[n].name);
            dlclose(library);
            return false;
        }
    }
    while (n-- > 0) {
        memcpy(functions[n].address, &found[n], sizeof(found[n]));
    }
    return true;
}
