/*
 * qsandbox in an unpatched QEMU: what the files of this folder share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * An object that is loaded before QEMU (LD_PRELOAD) and stands between it and its
 * libraries.  Where the patches call the glue, it is called here from functions of
 * libraries that QEMU calls at the same places.  Everything else is the glue itself
 * (../qemu), compiled against declarations of what QEMU exports (opaque.h).
 *
 * All of it runs in the main thread unless it says otherwise.
 */
#ifndef QSANDBOX_STOCK_STOCK_H
#define QSANDBOX_STOCK_STOCK_H

#include "../qemu/glue.h"

/* What the object exports: functions of libraries that QEMU finds here first. */
#define STOCK_HOOK __attribute__((visibility("default")))

/* next.c: the function @name of the library that would be called without this object.
 * Ends the process if there is none.  Any thread. */
void *stock_next(const char *name);
#define STOCK_NEXT(function) ((__typeof__(&function))stock_next(#function))

/* next.c: what only some versions of QEMU export; NULL if this one does not. */
void *stock_find(const char *name);

/* next.c: says why on standard error, and ends the process with status 1.  Any thread. */
void stock_die(const char *why, const char *detail) G_GNUC_NORETURN;
/* next.c: the same for an error of the glue's. */
void stock_die_of(Error *err) G_GNUC_NORETURN;

/* arguments.c: reads the -sandbox options out of the command line, which keeps what QEMU
 * itself understands; returns how many words are left of @argc. */
int stock_arguments_take(int argc, char **argv);
/* arguments.c: whether they say that QEMU must not run without the sandbox.  Any thread. */
bool stock_is_required(void);
/* arguments.c: what follows the last -NAME of the command line, or NULL; lent. */
const char *stock_argument(const char *name);
/* arguments.c: whether -NAME is there. */
bool stock_has_argument(const char *name);
/* arguments.c: @each of what follows each -NAME. */
void stock_each_argument(const char *name, void (*each)(const char *value, void *opaque),
                         void *opaque);

/* start.c: whether the calling thread is QEMU's main one.  Any thread. */
bool stock_is_main(void);

/* forms.c: notes what the patches note while options are read, and where things are made. */
void stock_note_options(void);
bool stock_note_forms(Error **errp);

/* networks.c: the same for user-mode networks. */
bool stock_note_networks(Error **errp);

/* additions.c: from now on, commands that add something ask whether it is served. */
void stock_ask_of_additions(void);

/* commands.c: at the lockdown, QEMU refuses the commands that the policy cannot serve. */
void stock_judge_commands(void);

/* machine.c: the first filter is in force: no guest runs until the machine is there. */
void stock_await_machine(void);
/* machine.c: whether it is. */
bool stock_has_machine(void);
/* machine.c: QEMU knows again whether the guest runs by itself; that. */
bool stock_give_autostart(void);

/* maker.c: begins to make threads for those that may not. */
void stock_maker_start(void);

/* roles.c: from now on QEMU's threads say what they are called. */
void stock_name_threads(void);

/* present.c: the monitor learns of query-sandbox. */
void stock_register_query(void);

#endif
