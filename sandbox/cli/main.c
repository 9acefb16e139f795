/*
 * qsandbox: the command
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Finds the command's function and hands it its words.  A failed write to standard
 * output (a full disk, say) is an error like any other, so it is looked for at
 * the end.
 */
#include "cli.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "run.h"

typedef struct Command {
    const char *name;
    const char *summary;
    CliCommand *run;
} Command;

static const Command commands[] = {
    { "check", "look for faults in a library of profiles", cli_check },
    { "compile", "make a proven seccomp filter of profiles", cli_compile },
    { "eval", "say what happens to one call, and why", cli_eval },
    { "explain", "say what profiles allow, and why", cli_explain },
    { "diff", "say what other profiles allow more or less", cli_diff },
    { "disasm", "show a filter's instructions", cli_disasm },
    { "learn", "make a draft of a profile out of what a run called", cli_learn },
    { "run", "start a distribution's QEMU in the sandbox", cli_run },
    { "check-qemu", "say whether a QEMU can be started so", cli_check_qemu },
    { "list", "show the library's profiles, or the calls of an architecture", cli_list },
};

static void print_usage(FILE *out)
{
    fputs("Usage: qsandbox COMMAND [OPTION…] [WORD…]\n"
          "\n"
          "Composes profiles of what a QEMU process may ask of the host kernel.\n"
          "\n"
          "Commands:\n",
          out);
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        fprintf(out, "  %-10s %s\n", commands[i].name, commands[i].summary);
    }
    fputs("\n"
          "  --help     this text; 'qsandbox COMMAND --help' tells of a command\n"
          "  --version  which version this is\n"
          "\n"
          "Exit status: 0 done, 1 the answer is no, 2 used wrongly or bad input.\n",
          out);
}

static const Command *find_command(const char *name)
{
    for (size_t i = 0; i < G_N_ELEMENTS(commands); i++) {
        if (strcmp(commands[i].name, name) == 0) {
            return &commands[i];
        }
    }
    return NULL;
}

/* @words without the command's own name, split at the first "--". */
static int run_command(const Command *command, char **words)
{
    g_autoptr(GPtrArray) before = g_ptr_array_new();
    g_autofree char *program = g_strdup_printf("qsandbox %s", command->name);
    Cli cli = { 0 };
    int status;

    /* The option parser takes the first word for the program's name. */
    g_ptr_array_add(before, g_strdup(program));
    for (; *words && strcmp(*words, "--") != 0; words++) {
        g_ptr_array_add(before, g_strdup(*words));
    }
    g_ptr_array_add(before, NULL);
    cli.words = (char **)g_ptr_array_free(g_steal_pointer(&before), FALSE);
    if (*words) {
        cli.after = g_strdupv(words + 1);
    }
    g_set_prgname(program);
    status = command->run(&cli);
    cli_clear(&cli);
    return status;
}

static int dispatch(char **words)
{
    static char help[] = "--help";
    char *help_words[] = { help, NULL };
    const Command *command;

    if (!words[0]) {
        print_usage(stderr);
        return CLI_MISUSE;
    }
    if (strcmp(words[0], "--version") == 0) {
        puts("qsandbox " QSANDBOX_VERSION);
        return CLI_DONE;
    }
    if (strcmp(words[0], "help") == 0 && words[1]) {
        words++;
        command = find_command(words[0]);
        return command ? run_command(command, help_words)
                       : cli_misuse("there is no command '%s'; see 'qsandbox --help'",
                                    words[0]);
    }
    if (strcmp(words[0], "--help") == 0 || strcmp(words[0], "-h") == 0 ||
        strcmp(words[0], "help") == 0) {
        print_usage(stdout);
        return CLI_DONE;
    }
    command = find_command(words[0]);
    if (!command) {
        return cli_misuse("there is no command '%s'; see 'qsandbox --help'", words[0]);
    }
    return run_command(command, words + 1);
}

/*
 * Under the name of a QEMU, as a manager of VMs starts it: all words are QEMU's, and the
 * QEMU is the next of that name.
 */
static int dispatch_emulator(char **argv)
{
    g_autofree char *name = g_path_get_basename(argv[0]);
    g_autoptr(GPtrArray) words = g_ptr_array_new();
    static char run[] = "run", emulator[] = "--emulator", separator[] = "--";

    g_ptr_array_add(words, run);
    g_ptr_array_add(words, emulator);
    g_ptr_array_add(words, separator);
    g_ptr_array_add(words, name);
    for (char **word = argv + 1; *word; word++) {
        g_ptr_array_add(words, *word);
    }
    g_ptr_array_add(words, NULL);
    return dispatch((char **)words->pdata);
}

/*
 * A file that is opened gets the lowest number that is free: where one of the three is
 * closed, results and messages would go into it.  What is put there answers EBADF.  A
 * program that takes our place finds them closed again.
 */
static void fill_descriptors(void)
{
    for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
        if (fcntl(fd, F_GETFD) < 0) {
            (void)!open("/dev/null",
                        (fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) | O_CLOEXEC);
        }
    }
}

int main(int argc, char **argv)
{
    int status;

    fill_descriptors();
    setlocale(LC_CTYPE, "");
    status = argc > 0 && cli_run_is_emulator_name(argv[0])
                 ? dispatch_emulator(argv)
                 : dispatch(argv + (argc > 0 ? 1 : 0));
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "qsandbox: cannot write to standard output: %s\n",
                g_strerror(errno));
        return CLI_MISUSE;
    }
    return status;
}
