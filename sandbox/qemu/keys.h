/*
 * -sandbox: its keys
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * KEY(name, type of QEMU's option, what -sandbox help says).
 */
#ifndef QSANDBOX_QEMU_KEYS_H
#define QSANDBOX_QEMU_KEYS_H

#define SANDBOX_KEYS(KEY)                                                             \
    KEY("enable", BOOL, "on: let QEMU make only the system calls that this VM needs") \
    KEY("obsolete", STRING, "allow|deny obsolete system calls while starting (deny)") \
    KEY("elevateprivileges", STRING,                                                  \
        "allow|deny|children: set*uid|gid while starting (allow)")                    \
    KEY("spawn", STRING, "allow|deny fork and execve while starting (allow)")         \
    KEY("resourcecontrol", STRING,                                                    \
        "allow|deny affinity and priority while starting (allow)")                    \
    KEY("violation", STRING,                                                          \
        "auto|kill|errno|log: what follows the report of a refused call (auto)")      \
    KEY("hotplug", STRING,                                                            \
        "none|auto|FAMILY[:FAMILY]...: what may be plugged in and commanded "         \
        "while the guest runs (auto with a monitor)")                                 \
    KEY("files", STRING,                                                              \
        "DIR[:ro]: what lies below it may be opened while the guest runs; "           \
        "may be given several times")                                                 \
    KEY("connect", STRING,                                                            \
        "CIDR[:PORT[-PORT]]: may be connected to while the guest runs; may "          \
        "be given several times")                                                     \
    KEY("profile", STRING,                                                            \
        "a profile to add, by name or file; may be given several times")              \
    KEY("library", STRING, "a directory to read all profiles from (built in)")        \
    KEY("dump", STRING, "a file to write query-sandbox's answer to at the lockdown")

#endif
