/*
 * qsandbox: programs and shared objects of this host
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Reads what the dynamic linker reads: program headers and the dynamic section, and no
 * sections.  A defined symbol is found through the GNU hash table, as the linker does it;
 * imported ones stand before those in the table of symbols.  Everything in the file may be
 * wrong: whatever is used of it lies within the file, or is as if it were not there.
 */
#include "elf-file.h"

#include <elf.h>
#include <link.h>
#include <string.h>

#include "qsandbox/error.h"

/* The head of the file that runs now, which the static linker names. */
extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));

typedef struct Text {
    const char *data;
    gsize size;
} Text;

typedef struct HashTable {
    const uint32_t *buckets;
    const uint32_t *chains; /* of symbols from @first on */
    uint32_t n_buckets;
    uint32_t first;
    gsize n_chains; /* how many lie in the file */
} HashTable;

struct CliElf {
    GMappedFile *file;
    const char *data;
    gsize size;
    const ElfW(Phdr) * headers;
    unsigned n_headers;
    const ElfW(Dyn) * dynamic;
    gsize n_dynamic;
    const ElfW(Sym) * symbols;
    gsize n_symbols; /* how many can lie in the file */
    Text names;
    HashTable hash;
    gboolean has_linker;
};

/* @count things of @size at @offset of the file; NULL if they do not lie in it. */
static const void *in_file(const CliElf *elf, uint64_t offset, uint64_t count, gsize size)
{
    if (offset > elf->size || offset % sizeof(ElfW(Addr)) != 0 ||
        count > (elf->size - offset) / size) {
        return NULL;
    }
    return elf->data + offset;
}

/* Where an address of the loaded file lies in it; *ret_left is what follows it there. */
static gboolean find_address(const CliElf *elf, uint64_t address, uint64_t *ret_offset,
                             uint64_t *ret_left)
{
    for (unsigned i = 0; i < elf->n_headers; i++) {
        const ElfW(Phdr) *header = &elf->headers[i];
        uint64_t within = address - header->p_vaddr;

        if (header->p_type == PT_LOAD && address >= header->p_vaddr &&
            within < header->p_filesz && header->p_offset <= elf->size &&
            within < elf->size - header->p_offset) {
            *ret_offset = header->p_offset + within;
            *ret_left = MIN(header->p_filesz - within, elf->size - *ret_offset);
            return TRUE;
        }
    }
    return FALSE;
}

/* What lies at an address, and how many things of @size there are at most. */
static const void *at_address(const CliElf *elf, uint64_t address, gsize size,
                              gsize *ret_count)
{
    uint64_t offset, left;

    if (!find_address(elf, address, &offset, &left) || offset % sizeof(ElfW(Addr)) != 0) {
        return NULL;
    }
    *ret_count = left / size;
    return elf->data + offset;
}

static gboolean refuse(const char *path, GError **error, const char *what)
{
    g_set_error(error, QS_ERROR, QS_ERROR_SYNTAX, "'%s' %s", path, what);
    return FALSE;
}

/* What the kernel and the linker look at first. */
static gboolean read_ident(CliElf *elf, const char *path, GError **error)
{
    static const char script[] = "#!";
    const ElfW(Ehdr) *header = (const void *)elf->data;

    if (elf->size >= strlen(script) && memcmp(elf->data, script, strlen(script)) == 0) {
        return refuse(path, error, "is a script; name the program that it starts");
    }
    if (elf->size < sizeof(*header) || memcmp(header->e_ident, ELFMAG, SELFMAG) != 0) {
        return refuse(path, error, "is no program (no ELF file)");
    }
    if (header->e_ident[EI_CLASS] != __ehdr_start.e_ident[EI_CLASS] ||
        header->e_ident[EI_DATA] != __ehdr_start.e_ident[EI_DATA] ||
        header->e_machine != __ehdr_start.e_machine) {
        return refuse(path, error, "is for another architecture than this qsandbox");
    }
    if (header->e_type != ET_DYN && header->e_type != ET_EXEC) {
        return refuse(path, error, "is neither a program nor a shared object");
    }
    if (header->e_phentsize != sizeof(*elf->headers)) {
        return refuse(path, error, "is damaged: its program headers have a wrong size");
    }
    elf->headers = in_file(elf, header->e_phoff, header->e_phnum, sizeof(*elf->headers));
    elf->n_headers = elf->headers ? header->e_phnum : 0;
    return elf->headers ||
           refuse(path, error, "is damaged: its program headers lie behind its end");
}

static gboolean find_dynamic(CliElf *elf, const char *path, GError **error)
{
    for (unsigned i = 0; i < elf->n_headers; i++) {
        const ElfW(Phdr) *header = &elf->headers[i];

        if (header->p_type == PT_LOAD &&
            (header->p_offset > elf->size ||
             header->p_filesz > elf->size - header->p_offset)) {
            return refuse(path, error, "is damaged: a part of it is missing at its end");
        }
        if (header->p_type == PT_INTERP) {
            elf->has_linker = TRUE;
        } else if (header->p_type == PT_DYNAMIC) {
            elf->n_dynamic = header->p_filesz / sizeof(*elf->dynamic);
            elf->dynamic = in_file(elf, header->p_offset, elf->n_dynamic,
                                   sizeof(*elf->dynamic));
        }
    }
    return elf->dynamic ||
           refuse(path, error,
                  "is linked statically: nothing can be loaded into it; take a "
                  "dynamically linked one");
}

/* An entry of the dynamic section that there is once; 0 if there is none. */
static uint64_t dynamic_value(const CliElf *elf, int64_t tag)
{
    for (gsize i = 0; i < elf->n_dynamic && elf->dynamic[i].d_tag != DT_NULL; i++) {
        if (elf->dynamic[i].d_tag == tag) {
            return elf->dynamic[i].d_un.d_val;
        }
    }
    return 0;
}

static gboolean read_names(CliElf *elf)
{
    uint64_t offset, left;

    if (!find_address(elf, dynamic_value(elf, DT_STRTAB), &offset, &left)) {
        return FALSE;
    }
    elf->names.data = elf->data + offset;
    elf->names.size = MIN(left, dynamic_value(elf, DT_STRSZ));
    /* So that every name ends. */
    return elf->names.size && elf->names.data[elf->names.size - 1] == '\0';
}

static gboolean read_hash(CliElf *elf)
{
    gsize n_words;
    const uint32_t *words = at_address(elf, dynamic_value(elf, DT_GNU_HASH),
                                       sizeof(uint32_t), &n_words);
    HashTable *hash = &elf->hash;
    uint64_t before;

    if (!words || n_words < 4) {
        return FALSE;
    }
    hash->n_buckets = words[0];
    hash->first = words[1];
    before = 4 + (uint64_t)words[2] * (sizeof(ElfW(Addr)) / sizeof(uint32_t));
    if (before > n_words || hash->n_buckets > n_words - before) {
        return FALSE;
    }
    hash->buckets = words + before;
    hash->chains = hash->buckets + hash->n_buckets;
    hash->n_chains = n_words - before - hash->n_buckets;
    return TRUE;
}

static gboolean read_tables(CliElf *elf, const char *path, GError **error)
{
    elf->symbols = at_address(elf, dynamic_value(elf, DT_SYMTAB), sizeof(*elf->symbols),
                              &elf->n_symbols);
    if (!elf->symbols || !read_names(elf) || !read_hash(elf) ||
        elf->hash.first > elf->n_symbols) {
        return refuse(path, error, "has no table of symbols that could be read");
    }
    return TRUE;
}

CliElf *cli_elf_open(const char *path, GError **error)
{
    g_autoptr(CliElf) elf = g_new0(CliElf, 1);
    GError *fault = NULL;

    elf->file = g_mapped_file_new(path, FALSE, &fault);
    if (!elf->file) {
        g_set_error(error, QS_ERROR, QS_ERROR_IO, "cannot read '%s': %s", path,
                    fault->message);
        g_error_free(fault);
        return NULL;
    }
    elf->data = g_mapped_file_get_contents(elf->file);
    elf->size = g_mapped_file_get_length(elf->file);
    if (!read_ident(elf, path, error) || !find_dynamic(elf, path, error) ||
        !read_tables(elf, path, error)) {
        return NULL;
    }
    return g_steal_pointer(&elf);
}

void cli_elf_free(CliElf *elf)
{
    g_clear_pointer(&elf->file, g_mapped_file_unref);
    g_free(elf);
}

gboolean cli_elf_is_program(const CliElf *elf)
{
    return elf->has_linker;
}

/* A name of the table of names; "" if it lies behind its end. */
static const char *name_at(const CliElf *elf, uint64_t offset)
{
    return offset < elf->names.size ? elf->names.data + offset : "";
}

static const char *symbol_name(const CliElf *elf, gsize index)
{
    return name_at(elf, elf->symbols[index].st_name);
}

/* The GNU hash of a name: that of Bernstein. */
static uint32_t hash_of(const char *name)
{
    uint32_t hash = 5381;

    for (; *name; name++) {
        hash = hash * 33 + (unsigned char)*name;
    }
    return hash;
}

static gboolean is_defined(const CliElf *elf, const char *name)
{
    const HashTable *table = &elf->hash;
    uint32_t hash = hash_of(name);
    uint64_t index = table->n_buckets ? table->buckets[hash % table->n_buckets] : 0;

    if (index < table->first) {
        return FALSE;
    }
    for (; index < elf->n_symbols && index - table->first < table->n_chains; index++) {
        uint32_t chain = table->chains[index - table->first];

        /* The lowest bit marks the last symbol of a bucket. */
        if ((chain | 1) == (hash | 1) && strcmp(symbol_name(elf, index), name) == 0) {
            return elf->symbols[index].st_shndx != SHN_UNDEF;
        }
        if (chain & 1) {
            return FALSE;
        }
    }
    return FALSE;
}

CliElfSymbol cli_elf_symbol(const CliElf *elf, const char *name)
{
    if (is_defined(elf, name)) {
        return CLI_ELF_DEFINED;
    }
    for (gsize i = 1; i < elf->hash.first; i++) {
        if (strcmp(symbol_name(elf, i), name) == 0) {
            return CLI_ELF_IMPORTED;
        }
    }
    return CLI_ELF_ABSENT;
}

GPtrArray *cli_elf_imports(const CliElf *elf)
{
    GPtrArray *names = g_ptr_array_new();

    for (gsize i = 1; i < elf->hash.first; i++) {
        /* A weak one may be missing: the file does without it. */
        if (elf->symbols[i].st_shndx == SHN_UNDEF &&
            ELF64_ST_BIND(elf->symbols[i].st_info) != STB_WEAK) {
            g_ptr_array_add(names, (char *)symbol_name(elf, i));
        }
    }
    return names;
}

GPtrArray *cli_elf_libraries(const CliElf *elf)
{
    GPtrArray *names = g_ptr_array_new();

    for (gsize i = 0; i < elf->n_dynamic && elf->dynamic[i].d_tag != DT_NULL; i++) {
        if (elf->dynamic[i].d_tag == DT_NEEDED) {
            g_ptr_array_add(names, (char *)name_at(elf, elf->dynamic[i].d_un.d_val));
        }
    }
    return names;
}

char *cli_elf_find_text(const CliElf *elf, const char *prefix)
{
    const char *found = memmem(elf->data, elf->size, prefix, strlen(prefix));
    gsize length = 0, left;

    if (!found) {
        return NULL;
    }
    found += strlen(prefix);
    left = elf->size - (found - elf->data);
    while (length < left && g_ascii_isprint(found[length])) {
        length++;
    }
    return g_strndup(found, length);
}
