/*
 * -sandbox violation=log: what its listener knows
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The listener is a process beside QEMU, a copy that was made just before the lockdown
 * (qsandbox/kernel.h).  It knows policy, table and hints as they are then.  What QEMU
 * learns later, it finds in memory that both have: which threads there are, and which
 * addresses commands have named.
 *
 * A call that the policy gives by name is decided there as the broker would decide it, and
 * goes on in any case.  What the listener reports the main loop makes events of.
 */
#include "asked.h"
#include <sys/mman.h>
#include <sys/prctl.h>
#include "qsandbox/examine.h"
#include "qsandbox/name.h"
#include "glue.h"

/* Threads and addresses of which it is known; later ones take the place of the oldest. */
#define MAX_THREADS 1024

typedef struct Shared {
    unsigned n_threads; /* atomic, counts on */
    struct {
        pid_t tid;
        int32_t role;
    } threads[MAX_THREADS];
    unsigned n_late; /* atomic, counts on */
    QsBrokerRule late[QS_BROKER_MAX_LATE];
    QsBrokerCounts counts; /* the listener writes them */
} Shared;

static Shared *shared;

bool sandbox_learning_prepare(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!sandbox_only_logs()) {
        return true;
    }
    if (!shared) {
        void *memory = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);

        if (memory == MAP_FAILED) {
            error_setg_errno(errp, errno, "-sandbox: no memory to share");
            return false;
        }
        shared = memory;
    }
    if (!qs_reporter_listen_prepare(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

void sandbox_learning_note_role(QsRole role)
{
    unsigned i = qatomic_fetch_inc(&shared->n_threads) % MAX_THREADS;

    qatomic_set(&shared->threads[i].role, role);
    qatomic_set(&shared->threads[i].tid, qemu_get_thread_id());
}

/* The newest first: numbers of threads come again. */
const char *sandbox_learning_role_of(pid_t tid)
{
    unsigned n = shared ? qatomic_read(&shared->n_threads) : 0;
    unsigned i;

    for (i = n; i > 0 && n - i < MAX_THREADS; i--) {
        if (qatomic_read(&shared->threads[(i - 1) % MAX_THREADS].tid) == tid) {
            return qs_role_name(
                qatomic_read(&shared->threads[(i - 1) % MAX_THREADS].role));
        }
    }
    return NULL;
}

void sandbox_learning_allow(const QsBrokerRule *rule)
{
    shared->late[shared->n_late % QS_BROKER_MAX_LATE] = *rule;
    qatomic_store_release(&shared->n_late, shared->n_late + 1);
}

void sandbox_learning_count(QsBrokerCounts *ret)
{
    if (shared) {
        *ret = *(const volatile QsBrokerCounts *)&shared->counts;
    }
}

/* In the listener, which has one thread: what the broker would say. */
static const QsBrokerFinding *find_name(const QsNotice *notice)
{
    static const QsBrokerTable nothing = { .text_size = 1 };
    static QsBrokerFinding finding;
    const QsBrokerView view = {
        .table = sandbox->table ? sandbox->table : &nothing,
        .late = shared->late,
        .n_late = MIN(qatomic_load_acquire(&shared->n_late), QS_BROKER_MAX_LATE),
        .folder = sandbox->folder,
    };

    qs_broker_examine_call(&view, notice->memory, notice->process, notice->nr,
                           notice->args, &finding);
    return &finding;
}

static void keep_name(const QsBrokerFinding *finding, QsMeaning *ret)
{
    g_strlcpy(ret->name, finding->name, sizeof(ret->name));
    qs_broker_advise(finding, ret->advice, sizeof(ret->advice));
}

static void examine_name(const QsNotice *notice, const QsGrant *grant, QsMeaning *ret)
{
    const QsBrokerFinding *finding = find_name(notice);

    if (finding->opinion == QS_BROKER_REFUSES_MUTELY) {
        ret->answer = EACCES;
        ret->answered_by = grant->profile;
    } else if (!qs_broker_refuses(finding->opinion)) {
        shared->counts.served++;
        ret->permitted = true;
        return;
    } else {
        shared->counts.refused++;
    }
    keep_name(finding, ret);
}

/*
 * A call that the policy gives no names of, for qsandbox learn: who writes a profile has to
 * know which file it was about.
 */
static void note_name(const QsNotice *notice, QsMeaning *ret)
{
    const QsAbiCall *call = notice->audit_arch == sandbox->abi->audit_arch
                                ? qs_abi_find_number(sandbox->abi, notice->nr)
                                : NULL;

    if (call && qs_name_verb(call->name)) {
        keep_name(find_name(notice), ret);
        ret->unnamed = true;
    }
}

void sandbox_learning_examine(void *opaque, const QsNotice *notice, QsMeaning *ret)
{
    const QsGrant *grant = NULL;
    QsAction action = qs_policy_evaluate(sandbox->vm.policy, notice->audit_arch,
                                         notice->nr, notice->args, &grant);

    if (action.kind == QS_ACTION_ERRNO && grant) {
        ret->answer = action.data;
        ret->answered_by = grant->profile;
    } else if (action.kind == QS_ACTION_USER_NOTIF && grant && grant->names) {
        examine_name(notice, grant, ret);
    } else {
        note_name(notice, ret);
    }
}

void sandbox_learning_begun(void *opaque)
{
    /* What is known of QEMU there is known of it from now on */
    sandbox_enter(SANDBOX_STATE_LOCKED);
}

/*
 * After a change of user the kernel tells nobody what QEMU's threads do, of which the
 * listener finds their stacks.  Not worth an end: without, there are none.
 */
static void be_visible(void)
{
    if (prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 1) {
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
    }
}

bool sandbox_learning_start(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!sandbox_learning_prepare(errp)) {
        return false;
    }
    be_visible();
    if (!qs_reporter_listen_start(&error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

static void on_told(void *opaque)
{
    QsRefusal refusal;
    unsigned missed;
    gboolean alive = true;

    while (qs_reporter_listen_read(&refusal, &missed, &alive)) {
        sandbox_event_missed(missed);
        sandbox_event_send(&refusal, refusal.name[0] ? refusal.name : NULL);
    }
    if (!alive) {
        qemu_set_fd_handler(qs_reporter_listen_fd(), NULL, NULL, NULL);
        error_report("-sandbox: the process that reports and lets calls go on has ended:"
                     " such calls fail with ENOSYS from now on");
    }
}

bool sandbox_learning_seal(int listener, Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_reporter_listen(listener, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    qemu_set_fd_handler(qs_reporter_listen_fd(), on_told, NULL, NULL);
    return true;
}
