/*
 * qsandbox in QEMU: what the files of this folder share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The only files of the project that see QEMU's headers.  What QEMU calls is
 * declared in tree/include/system/qsandbox.h, which the build links into QEMU's tree.  All
 * state is written by the main thread under the BQL before the lockdown, and
 * only read after it.
 */
#ifndef QSANDBOX_QEMU_GLUE_H
#define QSANDBOX_QEMU_GLUE_H

#include "qsandbox/abi.h"
#include "qsandbox/admission.h"
#include "qsandbox/error.h"
#include "qsandbox/hints.h"
#include "qsandbox/inventory.h"
#include "qsandbox/kernel.h"
#include "qsandbox/policy.h"
#include "qsandbox/program.h"
#include "qsandbox/verdict.h"
#include "qsandbox/verify.h"
#include "qapi/qapi-types-sandbox.h"
#include "qom/object.h"

/* What the -sandbox options say, merged. */
typedef struct SandboxSettings {
    bool enabled;
    bool allow_obsolete;
    bool allow_elevation;
    bool allow_spawn;
    bool allow_resource_control;
    QsViolation violation;
    GPtrArray *profiles;     /* char *, names or files, as given */
    const char *library;     /* directory, or NULL for the built-in one */
    const char *dump;        /* file, or NULL */
} SandboxSettings;

/* A filter and what it was made from. */
typedef struct SandboxFilterState {
    QsSelection *selection;
    QsPolicy *policy;
    QsProgram *program;
    bool proven;
} SandboxFilterState;

/* The filter that threads of one role add. */
typedef struct SandboxRoleState {
    SandboxFilterState filter;   /* its selection is the VM's, and not here */
    unsigned threads;            /* that have added it; atomic */
} SandboxRoleState;

typedef struct SandboxThread {
    pid_t tid;
    char role[32];
} SandboxThread;

typedef struct Sandbox {
    SandboxSettings settings;
    SandboxState state;
    const QsAbi *abi;
    QsLibrary *library;
    QsHints *hints;
    QsVerdicts *verdicts;        /* what follows a refused call */
    QsInventory *noted;          /* qsandbox_note(): what QEMU cannot be asked */
    SandboxFilterState startup;  /* stage 1 */
    SandboxFilterState vm;       /* stage 2: the policy in force */
    SandboxFilterState arrived;  /* what replaces it when an incoming guest runs */
    bool arriving;               /* it has not yet; atomic */
    SandboxRoleState roles[QS_ROLE_LAST + 1];
    SandboxThread *threads;      /* whose role is known, n_threads of them */
    size_t n_threads;
    unsigned thread_count;       /* all there were, just before the lockdown */
    int dump_fd;                 /* opened before the lockdown, or -1 */
    SandboxTimings timings;      /* microseconds */
} Sandbox;

extern Sandbox sandbox;

/* options.c: reads all -sandbox options given so far.  FALSE and @errp if they
 * cannot be understood or contradict each other. */
bool sandbox_settings_read(SandboxSettings *settings, Error **errp);

/* inventory.c: what this VM has, by asking QEMU.  Ownership goes to the caller. */
QsInventory *sandbox_inventory(void);

/*
 * inventory.c: what plugging in @dev brings, its properties being set: the devices that
 * it is made of, and what each makes for itself when it is realized.  Ownership goes
 * to the caller.
 */
QsInventory *sandbox_device_inventory(DeviceState *dev);

/*
 * warm-up.c: the contexts and lazy set-ups that would make calls later; adds
 * what takes the place of one that cannot be had.
 */
bool sandbox_warm_up(QsInventory *inventory, Error **errp);

/* name-server.c: libslirp asks for the host's name server, and keeps it. */
void sandbox_warm_name_server(void);

/* inventory.c: fills in sandbox.threads and sandbox.thread_count. */
void sandbox_find_threads(void);

/* own.c: tgkill() and its kin reach no other process any more. */
void sandbox_bind_to_process(QsPolicy *policy);

/* refusal.c: starts reporting, for both stages. */
bool sandbox_reporter_start(Error **errp);

/* By which a thread knows whose filter refused its call; see qs_kernel_install(). */
enum {
    SANDBOX_MARK_STARTUP = 1,
    SANDBOX_MARK_VM,
    SANDBOX_MARK_ARRIVED,
    SANDBOX_MARK_ROLES = 16,     /* and the role's number */
};

/* How a filter with that mark refuses; with violation=log, filters go without. */
static inline QsAction sandbox_refusal(unsigned mark)
{
    return (QsAction) { QS_ACTION_TRAP, mark };
}

/* stages.c: policy -> program, proven; adds to the microseconds spent. */
bool sandbox_make_program(SandboxFilterState *filter, uint64_t *generation,
                          uint64_t *proof, Error **errp);

/* stages.c: microseconds since *@start, which becomes now. */
uint64_t sandbox_lap(int64_t *start);

/*
 * startup.c: FALSE and @errp if some other option takes a group that is denied,
 * and would only fail half-way.
 */
bool sandbox_check_groups(Error **errp);

/* startup.c: what may be called while QEMU starts. */
bool sandbox_compose_startup(Error **errp);

/*
 * startup.c: a grant of stage 2 that stage 1 denies would be void.  The error
 * names the rule, and what can be done.
 */
bool sandbox_prove_narrower(Error **errp);

/*
 * arrival.c: for a VM that waits for its guest, the policy for the time after that.
 * To come after the VM's own policy, and before the roles.
 */
bool sandbox_arrival_prepare(const QsInventory *inventory, Error **errp);

/* arrival.c: the policy in force once the guest runs.  Owned by the sandbox. */
const SandboxFilterState *sandbox_running_filter(void);

/* arrival.c: from the lockdown on, that policy and the roles wait for the guest. */
void sandbox_arrival_await(void);

/* arrival.c: just before the lockdown, takes what is at the path of -incoming unix: away. */
void sandbox_arrival_clear_path(void);

/* arrival.c: whether they still do.  Any thread. */
bool sandbox_is_arriving(void);

/* roles.c: makes and proves the filters of the roles which this VM may need. */
bool sandbox_roles_prepare(Error **errp);

/* roles.c: after the lockdown, puts them on its vCPU threads and iothreads. */
void sandbox_roles_apply(void);

/* roles.c: the calling thread's, if it has narrowed itself, or NULL.
 * Async-signal-safe. */
const char *sandbox_own_role(void);

/* query.c: writes the answer of query-sandbox to sandbox.dump_fd and closes it. */
void sandbox_dump(void);

#endif
