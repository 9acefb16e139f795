/*
 * qsandbox in QEMU: what the files of this folder share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The only files of the project that see QEMU's headers.  They ask QEMU, and install.
 * The rooms below decide.  What QEMU calls is declared in
 * tree/include/system/qsandbox.h, which the build links into QEMU's tree.
 *
 * state.c owns all state: everybody reads it through sandbox, and changes it by
 * state.c's functions, in the main thread under the BQL. After the lockdown it is only
 * read, except for what is marked as atomic.
 */
#ifndef QSANDBOX_QEMU_GLUE_H
#define QSANDBOX_QEMU_GLUE_H

#include "asked.h"
#include "qsandbox/abi.h"
#include "qsandbox/broker-client.h"
#include "qsandbox/compare.h"
#include "qsandbox/error.h"
#include "qsandbox/given.h"
#include "qsandbox/hints.h"
#include "qsandbox/inventory.h"
#include "qsandbox/kernel.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"
#include "qsandbox/runner.h"
#include "qsandbox/startup.h"
#include "qsandbox/verdict.h"

/* What hotplug= says. */
typedef enum SandboxHotplug {
    SANDBOX_HOTPLUG_NONE = 1,
    SANDBOX_HOTPLUG_AUTO, /* all families with a monitor and a broker, else none */
    SANDBOX_HOTPLUG_LIST,
} SandboxHotplug;

/* What the -sandbox options say, merged. */
typedef struct SandboxSettings {
    bool enabled;
    unsigned groups; /* QsGroup that are allowed */
    QsViolation violation;
    SandboxHotplug hotplug;
    unsigned families;   /* SandboxFamily bits of SANDBOX_HOTPLUG_LIST */
    GPtrArray *profiles; /* char *, names or files, as given */
    GPtrArray *files;    /* char *, DIR[:ro], as given */
    GPtrArray *networks; /* char *, CIDR[:PORTS], as given */
    const char *library; /* directory, or NULL for the built-in one */
    const char *dump;    /* file, or NULL */
} SandboxSettings;

/* A filter and what it was made from. */
typedef struct SandboxFilterState {
    QsSelection *selection;
    QsPolicy *policy;
    QsProgram *program;
    bool proven;
    bool is_form; /* the first filter: made when the project was built */
} SandboxFilterState;

/* The filter that threads of one role add. */
typedef struct SandboxRoleState {
    SandboxFilterState filter; /* its selection is the VM's, and not here */
    unsigned threads;          /* that have added it; atomic */
} SandboxRoleState;

typedef struct SandboxThread {
    pid_t tid;
    char role[32];
} SandboxThread;

typedef struct Sandbox {
    SandboxSettings settings;
    SandboxState state; /* atomic */
    const QsAbi *abi;
    QsLibrary *library;
    char **given; /* names of the profiles that the user gave */
    QsHints *hints;
    QsVerdicts *verdicts;      /* what follows a refused call */
    const char *incoming;      /* what -incoming says, or NULL */
    unsigned families;         /* that hotplug= means here */
    bool root_is_changed;      /* before the policy is composed, by --preconfig */
    QsBroker *broker;          /* NULL if there is none, or it is not needed */
    const char *why_no_broker; /* then, or NULL */
    bool broker_is_asked;
    bool broker_is_gone; /* it has ended while it served; atomic */
    QsBrokerAbility ability;
    const QsBrokerTable *table; /* what it serves; NULL if nothing */
    const QsPolicy *named;      /* the policy whose filter has the listener */
    const char *folder;         /* QEMU's current one, from the lockdown on */
    QsRunner *runner;           /* NULL if the command line names no program */
    QsInventory *noted;         /* what QEMU cannot be asked; never NULL */
    SandboxFilterState startup; /* stage 1 */
    SandboxFilterState vm;      /* stage 2: the policy in force */
    SandboxFilterState arrived; /* what replaces it when an incoming guest runs */
    bool arriving;              /* it has not yet; atomic */
    SandboxRoleState roles[QS_ROLE_LAST + 1];
    pid_t process;          /* whose threads these are; a daemon's last one */
    SandboxThread *threads; /* whose role is known, n_threads of them */
    size_t n_threads;
    unsigned thread_count;  /* all there were, just before the lockdown */
    SandboxTimings timings; /* microseconds */
} Sandbox;

/*
 * The marks by which a thread knows whose filter refused its call; see
 * qs_kernel_install().
 */
enum {
    SANDBOX_MARK_STARTUP = QS_STARTUP_MARK,
    SANDBOX_MARK_VM,
    SANDBOX_MARK_ARRIVED,
    SANDBOX_MARK_ROLES = 16, /* and the role's number */
};

/* How a filter with that mark refuses; with violation=log, filters go without. */
static inline QsAction sandbox_refusal(unsigned mark)
{
    return (QsAction){ QS_ACTION_TRAP, mark };
}

/* state.c: read by everybody, written there only. */
extern const Sandbox *const sandbox;

/* state.c: QEMU has a sandbox and has not come to its lockdown.  Any thread. */
bool sandbox_is_starting(void);

/* state.c: with violation=log nothing is enforced. */
bool sandbox_only_logs(void);

/* state.c: the steps of a start, in this order; each takes ownership of what it gets. */
void sandbox_set_settings(const SandboxSettings *settings);
void sandbox_set_library(const QsAbi *abi, QsLibrary *library, char **given);
void sandbox_set_verdicts(QsVerdicts *verdicts);
void sandbox_set_startup(const SandboxFilterState *filter);
void sandbox_set_threads(SandboxThread *threads, size_t n_threads, unsigned count);
void sandbox_set_hints(QsHints *hints);
void sandbox_set_vm(const SandboxFilterState *filter);
void sandbox_set_arrived(const SandboxFilterState *filter);
void sandbox_set_role(QsRole role, const SandboxFilterState *filter);
void sandbox_enter(SandboxState state);

/* state.c: what is known of the broker, as it becomes known; see Sandbox. */
void sandbox_set_broker(QsBroker *broker, const char *why_not);
void sandbox_set_ability(const QsBrokerAbility *ability);
void sandbox_set_names(const QsBrokerTable *table, const QsPolicy *policy);
void sandbox_set_folder(char *folder);
void sandbox_set_broker_gone(void);
void sandbox_set_families(unsigned families);
void sandbox_set_root_changed(void);

/* state.c: it has all programs.  Takes ownership. */
void sandbox_set_runner(QsRunner *runner);

/* state.c: one more thread has narrowed itself to @role.  Any thread. */
void sandbox_count_role(QsRole role);

/*
 * state.c: the time since *@start was spent on @phase of SandboxTimings; *@start becomes
 * now.
 */
#define sandbox_spent(phase, start) \
    sandbox_add_time(offsetof(SandboxTimings, phase), start)
void sandbox_add_time(size_t phase, int64_t *start);

/* state.c: the policy in force once the guest runs. */
const SandboxFilterState *sandbox_running_filter(void);

/* state.c: that policy, and the roles, wait for the guest; or it has come. */
void sandbox_set_arriving(bool arriving);

/* state.c: whether they still do.  Any thread. */
bool sandbox_is_arriving(void);

/* options.c: reads all -sandbox options given so far.  FALSE and @errp if they
 * cannot be understood or contradict each other. */
bool sandbox_settings_read(SandboxSettings *settings, Error **errp);

/* command-line.c: whether there is any -sandbox option. */
bool sandbox_is_given(void);

/*
 * command-line.c: @each of the keys of all -sandbox options, with its value, both lent for
 * good, until it returns what is not 0; returns that.  Of the word that has no key the key
 * is "enable".
 */
int sandbox_each_option(int (*each)(void *, const char *, const char *, Error **),
                        void *opaque, Error **errp);

/* library.c: loads the library, with the profiles that the user gave. */
bool sandbox_load_library(const QsAbi *abi, Error **errp);

/* lookups.c: the C library's own getaddrinfo(); what it has found of @host, to be kept for
 * after the lockdown; and that again, or EAI_NONAME.  Any thread. */
struct addrinfo;
void sandbox_remember_name(const char *host, const struct addrinfo *found);
/* What else was found of names that are @address, it among them: numbers.  Caller frees. */
GPtrArray *sandbox_find_aliases(const struct sockaddr *address, socklen_t length);
int sandbox_plain_getaddrinfo(const char *host, const char *port,
                              const struct addrinfo *hints, struct addrinfo **ret);
int sandbox_recall_name(const char *host, const char *port, const struct addrinfo *hints,
                        struct addrinfo **ret);

/*
 * ask.c: what a query command answers, by QAPI's own function behind it.  The caller gives
 * it back by qobject_unref(); a list is a QList.
 */
QObject *sandbox_ask(void (*query)(QDict *, QObject **, Error **));
/* ask.c: of a list, what @each makes of each element, a QDict. */
void sandbox_ask_list(void (*query)(QDict *, QObject **, Error **),
                      void (*each)(const QDict *, void *), void *opaque);

/*
 * What QEMU's build can read in QEMU's structures, and an object beside it cannot: here
 * structures.c.
 *
 * The list of options @group; NULL if it is in a module that is not loaded.
 */
QemuOptsList *sandbox_find_options(const char *group);
/* What a block node does only if an option or its device asks for it, and its engine. */
void sandbox_add_node_forms(QsInventory *inventory, const char *node, const char *driver);
/* The root that QEMU will change to, as the command line says it, or NULL; lent. */
const char *sandbox_root_option(void);
/* Lets another event loop do something, and waits for it. */
void sandbox_do_in(AioContext *context, void (*work)(void *));
/* Whether this build knows how to serve all of it, if there are profiles for it. */
bool sandbox_check_served(const QsInventory *inventory, Error **errp);
/* Whether all of the command line's devices are there. */
bool sandbox_has_machine(void);
/* The host's side of sound. */
void sandbox_add_audio(QsInventory *inventory);

/* peers.c: a stream of the Internet is about to be connected to @address while QEMU starts:
 * it may be again, and at the other addresses of that host.  Any thread. */
void sandbox_note_stream(int fd, const struct sockaddr *address, socklen_t length);

/* peers.c: whether it may be after the lockdown.  Asks only while a disk is opened, and
 * remembers the refusal for qsandbox_block_opened().  Any thread. */
bool sandbox_library_may_connect(int fd, const struct sockaddr *address);

/* inventory.c: what this VM has, by asking QEMU.  Ownership goes to the caller. */
QsInventory *sandbox_inventory(void);
/* inventory.c: whether a card of the type @model would have vCPUs connect by @network. */
bool sandbox_connects_in_vcpu(const char *model, const char *network);
/* inventory.c: whether there is a network client of @type. */
bool sandbox_has_network(const char *type);
/* Of an -fsdev: a folder of the host; which the guest writes to; whose owners, modes and
 * links are the guest's. */
bool sandbox_is_share(QemuOpts *opts);
bool sandbox_share_is_written(QemuOpts *opts);
bool sandbox_share_is_owned(QemuOpts *opts);

/*
 * inventory.c: what plugging in @dev brings, its properties being set: the devices that
 * it is made of, and what each makes for itself when it is realized.  Ownership goes
 * to the caller.
 */
QsInventory *sandbox_device_inventory(DeviceState *dev);

/* Those who asked by qsandbox_before_lockdown(). */
void sandbox_tell_of_lockdown(void);

/* sound.c: adds the servers of sound's whose libraries were loaded by ALSA's library or SDL. */
void sandbox_find_sound(QsInventory *inventory);

/*
 * warm-up.c: the contexts and lazy set-ups that would make calls later; adds
 * what takes the place of one that cannot be had.
 */
bool sandbox_warm_up(QsInventory *inventory, Error **errp);

/* engines.c: for each event loop what it would make at its first use; a worker; log files. */
void sandbox_warm_engines(QsInventory *inventory);
bool sandbox_warm_worker(const QsInventory *inventory, Error **errp);
void sandbox_warm_logs(void);

/* name-server.c: libslirp asks for the host's name server, and keeps it. */
void sandbox_warm_name_server(void);

/* threads.c: finds the threads whose role is known, and counts all. */
void sandbox_find_threads(void);

/* refusal.c: starts reporting, for both stages. */
bool sandbox_reporter_start(Error **errp);

/* filter.c: policy -> program, proven. */
bool sandbox_make_program(SandboxFilterState *filter, Error **errp);

/*
 * filter.c: whether all that @narrow permits @wide does, what goes to the broker counting
 * as permitted; see qs_verify_subset().
 */
bool sandbox_is_within(const QsPolicy *narrow, const QsPolicy *wide,
                       QsCounterexample *ret_call, GError **error);

/* filter.c: installs it on every thread; see qs_kernel_install(). */
bool sandbox_install(const SandboxFilterState *filter, int *ret_listener, Error **errp);

/*
 * startup.c: FALSE and @errp if some other option takes a group that is denied,
 * and would only fail half-way.
 */
bool sandbox_check_groups(Error **errp);

/* startup.c: the filter of what may be called while QEMU starts, made and proven. */
bool sandbox_startup_prepare(SandboxFilterState *filter, Error **errp);

/*
 * startup.c: a grant of @policy, the VM's, that stage 1 denies would be void.  The
 * error names the rule, and what can be done.
 */
bool sandbox_prove_narrower(const QsPolicy *policy, Error **errp);

/*
 * arrival.c: for a VM that waits for its guest, the policy for the time after that.
 * To come after the VM's own policy, and before the roles.
 */
bool sandbox_arrival_prepare(const QsInventory *inventory, Error **errp);

/* arrival.c: from the lockdown on, that policy and the roles wait for the guest. */
void sandbox_arrival_await(void);

/* incoming-path.c: just before the lockdown, takes what is at the path of -incoming unix: away. */
void sandbox_arrival_clear_path(void);

/* roles.c: makes and proves the filters of the roles which this VM may need. */
bool sandbox_roles_prepare(Error **errp);

/* roles.c: after the lockdown, puts them on its vCPU threads and iothreads. */
void sandbox_roles_apply(void);

/* roles.c: the calling thread's, if it has narrowed itself, or NULL.
 * Async-signal-safe. */
const char *sandbox_own_role(void);

/* families.c: reads what hotplug= says. */
bool sandbox_families_read(SandboxSettings *settings, const char *value, Error **errp);

/*
 * families.c: which families this VM has.  Without a broker, @why_no_broker not being
 * NULL, that is none, or an error where some were asked for.
 */
bool sandbox_families_decide(const char *why_no_broker, Error **errp);

/* families.c: why hotplug=auto has come to none for want of a broker; NULL if not so. */
const char *sandbox_why_no_families(void);

/* families.c: whether a family is on. */
bool sandbox_has_family(const char *name);

/* families.c: their names, by number, NULL after the last one; lent. */
const char *sandbox_family_name(unsigned index);

/* families.c: those that are on. */
void sandbox_families_add(QsInventory *inventory);

/* families.c: whether any may be on, as far as that is known before the first filter. */
bool sandbox_families_possible(void);

/* resolver.c: makes it, unless no name will be looked up.  No error: it may not be needed. */
void sandbox_resolver_start(void);

/* resolver.c: once families are decided, lets it end if there is no need of it. */
void sandbox_resolver_decide(void);

/* names.c: the guest is about to be migrated there.  Any thread. */
void sandbox_migrates_to(const char *host, const char *port);

/* names.c: addresses of @host, which was asked for just now.  Any thread. */
void sandbox_name_found(const char *host, const char *port, const struct addrinfo *found);

/* admit.c: why something is not admitted, and what would help; NULL if it is.  Any thread. */
char *sandbox_why_not(const char *kind, const char *name);

/* admit.c: says so to whoever reads QEMU's log; the error goes to who asked.  Any thread. */
void sandbox_not_admitted(const char *text);

/* broker.c: makes it, unless nothing is enforced.  No error: it may not be needed. */
void sandbox_broker_start(void);

/* broker.c: what is left of making it, just before the first filter. */
void sandbox_broker_settle(void);

/* broker.c: waits for what it can do; once, before any change of root or user. */
void sandbox_broker_ask(void);

/* broker.c: why nothing can be decided by name; NULL if it can. */
const char *sandbox_why_no_names(void);

/*
 * broker.c: hands over what @policy, the VM's, gives by name, and adds to @policy what
 * sealing takes.  A broker that is not needed ends.
 */
bool sandbox_broker_prepare(QsPolicy *policy, Error **errp);

/*
 * broker.c: what a command may name an address for while the guest runs, of @policy, the
 * VM's: QS_BROKER_VERB_BIT()s.
 */
unsigned sandbox_late_verbs(const QsPolicy *policy);

/* broker.c: just before the filter with the listener is installed, and just after. */
bool sandbox_broker_seal_early(Error **errp);
bool sandbox_broker_seal(int listener, Error **errp);

/* given.c: reads files= and connect=. */
bool sandbox_check_names(Error **errp);

/* given.c: what is known by now of what this VM was given by name, lent. */
const QsGiven *sandbox_given_so_far(void);
void sandbox_give_firmware(void);

/* collect.c: all that this VM was given by name, lent. */
const QsGiven *sandbox_given(void);

/* Kinds of what may be opened as a file. */
#define SANDBOX_ANY_FILE \
    (QS_BROKER_REGULAR | QS_BROKER_BLOCK | QS_BROKER_FIFO | QS_BROKER_SOCKET)

/*
 * given.c: @path as it is written and as it really is, for the class @class.  An image's
 * folder with it.  Any thread.
 */
void sandbox_give_path(QsNameClass class, const char *path, unsigned access,
                       unsigned kinds);
void sandbox_give_image(const char *path, unsigned access);
/* given.c: of what there may be at @path now; QS_BROKER_REGULAR and such, 0 if nothing. */
unsigned sandbox_kind_of(const char *path);

/* given-structures.c: what disks, sound, and -incoming name. */
void sandbox_give_images(void);
void sandbox_give_sounds(void);
void sandbox_give_incoming(const char *uri);

/* given.c: what lies below @folder may be read, if QEMU still starts. */
void sandbox_note_shared(const char *folder);

/* given.c: so may what lies below @path, and be changed if @writable, for a guest. */
void sandbox_note_folder(const char *path, bool writable);

/* given.c: a socket is made for @address while QEMU starts.  Any thread. */
void sandbox_note_address(const struct sockaddr *address, unsigned protocol,
                          bool listens);

/* given.c: streams may be connected to what is in @network, as in connect=, while QEMU
 * starts.  What is none is not given.  Any thread. */
void sandbox_note_network(const char *network);

/* given.c: the same of a socket that will be made; names are looked up. */
void sandbox_note_socket(const SocketAddress *addr, bool listens);

/* given.c: "ADDRESS:PORT"; NULL if @address is none of the Internet.  Caller frees. */
char *sandbox_format_address(const struct sockaddr *address);

/* How much was said in this second; zero at first. */
typedef struct SandboxTurns {
    int64_t since; /* microseconds */
    unsigned used;
} SandboxTurns;

/* turns.c: whether one more thing may be said now, of @most in a second. */
bool sandbox_take_turn(SandboxTurns *turns, unsigned most);

/* events.c: from now on events are sent. */
bool sandbox_events_start(Error **errp);

/* events.c: the reporter's QsReporter.reported. */
void sandbox_event_refused(void *opaque, const QsRefusal *refusal);

/* events.c: sends one, unless there were too many; @name is NULL if it is not known. */
void sandbox_event_send(const QsRefusal *refusal, const char *name);

/* refusal.c: the role of a thread, for people. */
const char *sandbox_role_of_thread(pid_t tid);

/* events.c: @n more could not be sent before the next one.  Any thread. */
void sandbox_event_missed(unsigned n);

/*
 * learning.c: with violation=log, opens what its listener needs of /proc; once, before any
 * change of root or user.
 */
bool sandbox_learning_prepare(Error **errp);

/* learning.c: makes the listener's process, just before the VM's filter is installed. */
bool sandbox_learning_start(Error **errp);

/* learning.c: just after that, gives it @listener, which QEMU has no longer then. */
bool sandbox_learning_seal(int listener, Error **errp);

/* learning.c: the calling thread's work is known.  Any thread. */
void sandbox_learning_note_role(QsRole role);

/* learning.c: what was noted of a thread, or NULL.  Async-signal-safe. */
const char *sandbox_learning_role_of(pid_t tid);

/* learning.c: an address that the broker would be told of.  One thread at a time. */
void sandbox_learning_allow(const QsBrokerRule *rule);

/* learning.c: calls by name that the listener has seen. */
void sandbox_learning_count(QsBrokerCounts *ret);

/* learning.c: the reporter's QsReporter.examine and QsReporter.listening. */
void sandbox_learning_examine(void *opaque, const QsNotice *notice, QsMeaning *ret);
void sandbox_learning_begun(void *opaque);

/*
 * programs.c: makes the runner, if the command line names programs and spawn= lets them
 * be run.  To come before the first filter.
 */
bool sandbox_programs_start(Error **errp);

/* programs.c: starts what -incoming reads from, as who started QEMU. */
bool sandbox_programs_prepare(Error **errp);

/* smb.c: a folder that smb= exports to the guest. */
void sandbox_smb_note(const char *exported);

/* smb.c: how many there are, and a folder that is made for the server of one; lent. */
unsigned sandbox_smb_count(void);
const char *sandbox_smb_folder(unsigned number, Error **errp);

/* smb.c: the folder of the server that exports @exported, once; lent, or NULL. */
const char *sandbox_smb_take(const char *exported);

/* modules.c: loads the modules of what may be plugged in. */
void sandbox_modules_load(const QsInventory *inventory);

/* programs.c: the runner becomes who QEMU is; just before the lockdown. */
bool sandbox_programs_seal(Error **errp);

/* programs.c: descriptors go to the runner only. */
void sandbox_programs_bind(QsPolicy *policy);

/* programs.c: all of them, and how often each was started; NULL without a runner. */
SandboxProgramList *sandbox_programs_list(void);

/*
 * programs.c: whether @address is what qsandbox_take_command() made up; then the program
 * is put on the other end of @fd, as connect(2) would say it.  Any thread, with the BQL.
 */
struct sockaddr_un;
bool sandbox_is_command(const struct sockaddr *address, socklen_t length);
int sandbox_programs_connect(int fd, const struct sockaddr_un *address);

/* dump.c: opens the file of dump=, if there is one; writes what query-sandbox answers. */
void sandbox_dump_open(Error **errp);
void sandbox_dump(void);

#endif
