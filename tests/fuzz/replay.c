/*
 * Repeats inputs on a fuzzing target, without a fuzzer
 *
 *   TARGET FILE|DIR...
 *
 * One TAP line for each input.  An input on which the target ends the process is
 * the last line.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "target.h"

static int compare_names(gconstpointer a, gconstpointer b)
{
    return g_strcmp0(*(char *const *)a, *(char *const *)b);
}

static void list(const char *path, GPtrArray *files)
{
    g_autoptr(GDir) dir = g_dir_open(path, 0, NULL);
    const char *name;

    if (!dir) {
        g_ptr_array_add(files, g_strdup(path));
        return;
    }
    while ((name = g_dir_read_name(dir))) {
        g_ptr_array_add(files, g_build_filename(path, name, NULL));
    }
}

static gboolean repeat(const char *path, unsigned number)
{
    g_autofree char *name = g_path_get_basename(path);
    g_autoptr(GError) error = NULL;
    g_autofree char *data = NULL;
    gsize size;

    if (!g_file_get_contents(path, &data, &size, &error)) {
        printf("not ok %u - %s\n# %s\n", number, name, error->message);
        return FALSE;
    }
    LLVMFuzzerTestOneInput((const uint8_t *)data, size);
    printf("ok %u - %s\n", number, name);
    return TRUE;
}

int main(int argc, char **argv)
{
    g_autoptr(GPtrArray) files = g_ptr_array_new_with_free_func(g_free);
    gboolean well = TRUE;

    setvbuf(stdout, NULL, _IOLBF, 0);
    for (int i = 1; i < argc; i++) {
        list(argv[i], files);
    }
    if (files->len == 0) {
        fprintf(stderr, "usage: %s FILE|DIR...\n", argv[0]);
        return 2;
    }
    g_ptr_array_sort(files, compare_names);
    printf("1..%u\n", files->len);
    for (unsigned i = 0; i < files->len; i++) {
        well &= repeat(g_ptr_array_index(files, i), i + 1);
    }
    return well ? 0 : 1;
}
