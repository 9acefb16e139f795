/*
 * embed DIRECTORY OUTPUT DEPFILE: C source of a library that is read and packed
 *
 * Profiles are read as any library is, so with all checks, and what they require of each
 * other is looked at.  A fault ends the build.  The dependencies name the directories, too,
 * whose times change when a file comes or goes: no list has to be kept anywhere.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "packed.h"

#define WORDS_IN_LINE 16
#define CHARACTERS_IN_LINE 80

static void fail(GError *error)
{
    fprintf(stderr, "%s\n", error->message);
    exit(1);
}

static void write_words(GString *out, const GArray *words)
{
    g_string_append(out, "static const uint32_t words[] = {");
    for (guint i = 0; i < words->len; i++) {
        g_string_append_printf(out, "%s%#x,", i % WORDS_IN_LINE == 0 ? "\n" : "",
                               g_array_index(words, uint32_t, i));
    }
    g_string_append(out, "\n};\n\n");
}

static void write_text(GString *out, const GString *text)
{
    g_string_append(out, "static const char text[] =");
    for (gsize i = 0; i < text->len; i++) {
        unsigned char c = text->str[i];

        g_string_append(out, i % CHARACTERS_IN_LINE == 0 ? "\n\"" : "");
        if (c < ' ' || c > '~' || strchr("\"\\?", c) != NULL) {
            g_string_append_printf(out, "\\%03o", c);
        } else {
            g_string_append_c(out, c);
        }
        g_string_append(out, (i + 1) % CHARACTERS_IN_LINE == 0 ? "\"" : "");
    }
    g_string_append(out, text->len % CHARACTERS_IN_LINE == 0 ? ";\n\n" : "\";\n\n");
}

static char *digest(const GArray *words, const GString *text)
{
    g_autoptr(GChecksum) checksum = g_checksum_new(G_CHECKSUM_SHA256);

    g_checksum_update(checksum, (const guchar *)words->data,
                      (gssize)(words->len * sizeof(uint32_t)));
    g_checksum_update(checksum, (const guchar *)text->str, (gssize)text->len);
    return g_strdup(g_checksum_get_string(checksum));
}

static char *source(const QsLibrary *library)
{
    g_autoptr(GArray) words = g_array_new(FALSE, FALSE, sizeof(uint32_t));
    g_autoptr(GString) text = g_string_new(NULL);
    GString *out = g_string_new("/* Made by embed out of hw-profiles. */\n"
                                "#include \"packed.h\"\n\n");
    g_autofree char *hex = NULL;

    profile_pack(library, qs_abi_host(), words, text);
    hex = digest(words, text);
    write_words(out, words);
    write_text(out, text);
    g_string_append_printf(out,
                           "const ProfilePack profile_builtin = { words, %u, text, "
                           "%" G_GSIZE_FORMAT " };\n"
                           "const char profile_builtin_digest[] = \"%s\";\n",
                           words->len, text->len, hex);
    return g_string_free(out, FALSE);
}

static void add_dependency(GString *out, const char *path)
{
    g_string_append_c(out, ' ');
    for (; *path != '\0'; path++) {
        g_string_append(out, *path == '$'                   ? "$"
                             : *path == '#' || *path == ' ' ? "\\"
                                                            : "");
        g_string_append_c(out, *path);
    }
}

/* All that is below @path, and itself. */
static void add_dependencies(GString *out, const char *path)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    const char *name;

    add_dependency(out, path);
    while (dir != NULL && (name = g_dir_read_name(dir)) != NULL) {
        g_autofree char *below = g_build_filename(path, name, NULL);

        if (name[0] != '.' && !g_file_test(below, G_FILE_TEST_IS_SYMLINK)) {
            add_dependencies(out, below);
        }
    }
}

int main(int argc, char **argv)
{
    g_autoptr(QsLibrary) library = NULL;
    g_autoptr(GString) dependencies = g_string_new(NULL);
    g_autofree char *text = NULL;
    GError *error = NULL;

    if (argc != 4) {
        fprintf(stderr, "usage: embed DIRECTORY OUTPUT DEPFILE\n");
        return 2;
    }
    library = qs_library_load(argv[1], &error);
    if (library == NULL || !qs_library_check(library, &error)) {
        fail(error);
    }
    text = source(library);
    add_dependency(dependencies, argv[2]);
    g_string_append_c(dependencies, ':');
    add_dependencies(dependencies, argv[1]);
    g_string_append_c(dependencies, '\n');
    if (!g_file_set_contents(argv[2], text, -1, &error) ||
        !g_file_set_contents(argv[3], dependencies->str + 1, -1, &error)) {
        fail(error);
    }
    return 0;
}
