/*
 * qsandbox in an unpatched QEMU: what commands add while the guest runs
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A patched QEMU asks where each thing is made.  Here the commands that make things ask
 * first, by what their arguments name.  QEMU's list of commands has a structure; of it two
 * words are used, the name and the function, and only if both are what they have to be:
 * QEMU exports the function.  A command that is not found so is refused.
 *
 * What is made inside of another thing by itself (an image behind an overlay, whose name
 * is in the image) is refused by the broker, if it may not be opened, without advice.
 */
#include "opaque.h"
#include "stock.h"

typedef void Answer(QDict *, QObject **, Error **);

typedef struct QmpCommand {
    const char *name;
    Answer *answer;
} QmpCommand;
typedef struct QmpCommandList QmpCommandList;
extern QmpCommandList qmp_commands;
const QmpCommand *qmp_find_command(const QmpCommandList *list, const char *name);
void qmp_disable_command(QmpCommandList *list, const char *name, const char *reason);
typedef struct QDictEntry QDictEntry;
const QDictEntry *qdict_first(const QDict *);
const QDictEntry *qdict_next(const QDict *, const QDictEntry *);
const char *qdict_entry_key(const QDictEntry *);

/* What a command adds, and which of its arguments says so. */
typedef struct Addition {
    const char *command, *function; /* as QEMU exports it */
    const char *kind, *key;
    const char *inner; /* that argument is in this one, or NULL */
    Answer *qemus;
} Addition;

static Addition additions[] = {
    { "device_add", "qmp_device_add", "qom", "driver", NULL },
    { "object-add", "qmp_marshal_object_add", "object", "qom-type", NULL },
    { "netdev_add", "qmp_marshal_netdev_add", "net", "type", NULL },
    { "chardev-add", "qmp_marshal_chardev_add", "chardev", "type", "backend" },
    { "chardev-change", "qmp_marshal_chardev_change", "chardev", "type", "backend" },
    { "blockdev-add", "qmp_marshal_blockdev_add", "block", "driver", NULL },
};

typedef struct ObjectClass ObjectClass;
ObjectClass *object_class_by_name(const char *);
ObjectClass *object_class_dynamic_cast(ObjectClass *, const char *);

/* What a device makes for itself: as add_implied() and add_card() of the inventory. */
static bool admits_implied(const char *type, const QDict *said, Error **errp)
{
    ObjectClass *class = object_class_by_name(type);
    const char *network = qdict_get_try_str(said, "netdev");
    g_autofree char *cpu = g_strconcat(
        "hotplug-cpu-", object_dynamic_cast(current_accel(), "kvm-accel") ? "kvm" : "tcg",
        NULL);

    if (class && object_class_dynamic_cast(class, TYPE_CPU)) {
        return qsandbox_admits("feature", cpu, errp);
    }
    if (g_str_has_prefix(type, "virtio-rng") && !qdict_get(said, "rng")) {
        return qsandbox_admits("object", TYPE_RNG_BUILTIN, errp);
    }
    return !network || !sandbox_connects_in_vcpu(type, network) ||
           qsandbox_admits("net", "user-vcpu", errp);
}

/* In which form it is made: what a patched QEMU asks where it makes it. */
static bool admits_form(const char *kind, const char *name, const QDict *said,
                        Error **errp)
{
    const QDict *data = qdict_get_qdict(said, "data");

    if (g_str_equal(kind, "qom")) {
        return admits_implied(name, said, errp);
    }
    if (g_str_equal(kind, "net") && g_str_equal(name, "user")) {
        return qsandbox_admits("net", "user-plugged", errp);
    }
    if (g_str_equal(kind, "chardev") && g_str_equal(name, "socket")) {
        return qsandbox_admits("chardev",
                               !data || qdict_get_try_bool(data, "server", true)
                                   ? "socket-server"
                                   : "socket-client",
                               errp);
    }
    return true;
}

/* @dict, and of a block node those in it: it names the nodes that it is made of. */
static bool admits_all(const char *kind, const char *key, const QDict *dict, Error **errp)
{
    const char *name = qdict_get_try_str(dict, key);
    const QDictEntry *entry;

    if (name &&
        (!qsandbox_admits(kind, name, errp) || !admits_form(kind, name, dict, errp))) {
        return false;
    }
    for (entry = g_str_equal(kind, "block") ? qdict_first(dict) : NULL; entry;
         entry = qdict_next(dict, entry)) {
        const QDict *part = qdict_get_qdict(dict, qdict_entry_key(entry));

        if (part && !admits_all(kind, key, part, errp)) {
            return false;
        }
    }
    return true;
}

static void answer(const Addition *addition, QDict *arguments, QObject **ret,
                   Error **errp)
{
    const QDict *said = addition->inner ? qdict_get_qdict(arguments, addition->inner)
                                        : arguments;

    if (!said || admits_all(addition->kind, addition->key, said, errp)) {
        addition->qemus(arguments, ret, errp);
    }
}

#define ANSWER(number)                                                         \
    static void answer_##number(QDict *arguments, QObject **ret, Error **errp) \
    {                                                                          \
        answer(&additions[number], arguments, ret, errp);                      \
    }
ANSWER(0);
ANSWER(1);
ANSWER(2);
ANSWER(3);
ANSWER(4);
ANSWER(5);

static Answer *const answers[] = { answer_0, answer_1, answer_2,
                                   answer_3, answer_4, answer_5 };

/* FALSE if this QEMU keeps its commands in another way. */
static bool take_over(Addition *addition, Answer *own)
{
    QmpCommand *command = (QmpCommand *)qmp_find_command(&qmp_commands,
                                                         addition->command);

    if (!command || !g_str_equal(command->name, addition->command) ||
        (void *)command->answer != stock_find(addition->function)) {
        return false;
    }
    addition->qemus = command->answer;
    command->answer = own;
    return true;
}

void stock_ask_of_additions(void)
{
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(additions); i++) {
        if (!take_over(&additions[i], answers[i])) {
            qmp_disable_command(&qmp_commands, additions[i].command,
                                "the sandbox cannot ask what this command adds, in this"
                                " QEMU");
        }
    }
}
