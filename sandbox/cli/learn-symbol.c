/*
 * qsandbox learn: names of functions
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The log has files, their build IDs and offsets in them.  Names are looked up here, and
 * not in QEMU's company: reading symbols takes a library, memory and time.  elfutils finds
 * those of stripped files too, where their debug files are installed.  A file that is
 * another one by now has other functions at these offsets, so its build ID has to be the
 * log's.
 */
#include "learn.h"

#include <string.h>

#ifdef HAVE_LIBDW

#include <elfutils/libdwfl.h>
#include <gelf.h>

struct CliSymbols {
    GHashTable *files; /* path → Dwfl *; NULL: nothing can be had of it */
};

static void close_file(void *file)
{
    if (file) {
        dwfl_end(file);
    }
}

CliSymbols *cli_symbols_new(void)
{
    CliSymbols *symbols = g_new0(CliSymbols, 1);

    symbols->files = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, close_file);
    return symbols;
}

void cli_symbols_free(CliSymbols *symbols)
{
    g_hash_table_unref(symbols->files);
    g_free(symbols);
}

static gboolean has_build_id(Dwfl_Module *module, const char *wanted)
{
    const unsigned char *bits;
    GElf_Addr address;
    int n = dwfl_module_build_id(module, &bits, &address);
    g_autoptr(GString) text = g_string_new(NULL);

    for (int i = 0; i < n; i++) {
        g_string_append_printf(text, "%02x", bits[i]);
    }
    return g_strcmp0(text->str, wanted) == 0;
}

static int keep_module(Dwfl_Module *module, void **data, const char *name,
                       Dwarf_Addr start, void *ret)
{
    *(Dwfl_Module **)ret = module;
    return DWARF_CB_ABORT;
}

static Dwfl_Module *module_of(Dwfl *file)
{
    Dwfl_Module *module = NULL;

    dwfl_getmodules(file, keep_module, &module, 0);
    return module;
}

static Dwfl *open_file(const CliModule *wanted)
{
    static char *no_debug_path;
    static const Dwfl_Callbacks callbacks = {
        .find_elf = dwfl_build_id_find_elf,
        .find_debuginfo = dwfl_build_id_find_debuginfo,
        .section_address = dwfl_offline_section_address,
        .debuginfo_path = &no_debug_path,
    };
    Dwfl *file;
    Dwfl_Module *module;

    /* Nothing but a file is opened for a log's sake, and no server is asked */
    if (!wanted->build_id || wanted->path[0] != '/' ||
        !g_file_test(wanted->path, G_FILE_TEST_IS_REGULAR)) {
        return NULL;
    }
    file = dwfl_begin(&callbacks);
    module = file ? dwfl_report_offline(file, wanted->path, wanted->path, -1) : NULL;
    if (module && dwfl_report_end(file, NULL, NULL) == 0 &&
        has_build_id(module, wanted->build_id)) {
        return file;
    }
    close_file(file);
    return NULL;
}

static Dwfl_Module *find_module(CliSymbols *symbols, const CliModule *wanted)
{
    void *file;

    if (!g_hash_table_lookup_extended(symbols->files, wanted->path, NULL, &file)) {
        file = open_file(wanted);
        g_hash_table_insert(symbols->files, g_strdup(wanted->path), file);
    }
    return file ? module_of(file) : NULL;
}

/* Where the byte at @offset of the file is in memory. */
static gboolean find_address(Dwfl_Module *module, uint64_t offset, GElf_Addr *ret)
{
    GElf_Addr bias;
    Elf *elf = dwfl_module_getelf(module, &bias);
    size_t n = 0;

    elf_getphdrnum(elf, &n);
    for (size_t i = 0; i < n; i++) {
        GElf_Phdr header;

        if (gelf_getphdr(elf, i, &header) && header.p_type == PT_LOAD &&
            offset >= header.p_offset && offset - header.p_offset < header.p_filesz) {
            *ret = bias + header.p_vaddr + (offset - header.p_offset);
            return TRUE;
        }
    }
    return FALSE;
}

static const char *find_name(CliSymbols *symbols, const CliFrame *frame)
{
    Dwfl_Module *module = find_module(symbols, frame->module);
    GElf_Off distance;
    GElf_Sym symbol;
    GElf_Addr address;

    /* Behind a call that does not return, another function may begin */
    if (!module || frame->offset == 0 ||
        !find_address(module, frame->offset - 1, &address)) {
        return NULL;
    }
    return dwfl_module_addrinfo(module, address, &distance, &symbol, NULL, NULL, NULL);
}

#else

struct CliSymbols {
    int unused;
};

CliSymbols *cli_symbols_new(void)
{
    return g_new0(CliSymbols, 1);
}

void cli_symbols_free(CliSymbols *symbols)
{
    g_free(symbols);
}

static const char *find_name(CliSymbols *symbols, const CliFrame *frame)
{
    return NULL;
}

#endif

/* A symbol is text of a file's maker. */
static gboolean is_plain(const char *name)
{
    return name[strspn(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                             "0123456789_.$@")] == '\0';
}

char *cli_symbols_find(CliSymbols *symbols, const CliFrame *frame)
{
    const char *name = find_name(symbols, frame);
    const char *slash = strrchr(frame->module->path, '/');
    const char *file = slash ? slash + 1 : frame->module->path;

    return g_strdup_printf("%s%s%s+0x%" G_GINT64_MODIFIER "x%s",
                           name && is_plain(name) ? name : "",
                           name && is_plain(name) ? "() (" : "", file, frame->offset,
                           name && is_plain(name) ? ")" : "");
}
