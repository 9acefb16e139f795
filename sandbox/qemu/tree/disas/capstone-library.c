/*
 * The functions of the capstone library that QEMU calls
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Its tables take 77,000 relocations, which every start would pay for; it is opened when
 * something is disassembled.  Without it cs_open() fails, and QEMU shows bytes.
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/late-library.h"
#include "system/qsandbox.h"
#include "disas/capstone.h"

/* The number that libraries with this header's interface have. */
#define SONAME "libcapstone.so." stringify(CS_API_MAJOR)

static struct {
    typeof(cs_open) *open;
    typeof(cs_close) *close;
    typeof(cs_option) *option;
    typeof(cs_malloc) *malloc;
    typeof(cs_disasm_iter) *disasm_iter;
} library;

static bool open_library(Error **errp)
{
    static const LateFunction functions[] = {
        { "cs_close", &library.close },   { "cs_option", &library.option },
        { "cs_malloc", &library.malloc }, { "cs_disasm_iter", &library.disasm_iter },
        { "cs_open", &library.open },     { NULL },
    };
    static GMutex lock;
    bool done;

    g_mutex_lock(&lock);
    done = library.open ||
           late_library_open(SONAME, functions,
                             "a human monitor, or with -d in_asm, to see code", errp);
    g_mutex_unlock(&lock);
    return done;
}

void disas_prepare_lockdown(void)
{
    if (qsandbox_enabled()) {
        open_library(NULL);
    }
}

cs_err cs_open(cs_arch arch, cs_mode mode, csh *handle)
{
    Error *err = NULL;

    if (!open_library(&err)) {
        warn_report_once("nothing is disassembled: %s", error_get_pretty(err));
        error_free(err);
        return CS_ERR_MEM;
    }
    return library.open(arch, mode, handle);
}

cs_err cs_close(csh *handle)
{
    return library.close(handle);
}

cs_err cs_option(csh handle, cs_opt_type type, size_t value)
{
    return library.option(handle, type, value);
}

cs_insn *cs_malloc(csh handle)
{
    return library.malloc(handle);
}

bool cs_disasm_iter(csh handle, const uint8_t **code, size_t *size, uint64_t *address,
                    cs_insn *insn)
{
    return library.disasm_iter(handle, code, size, address, insn);
}
