/*
 * qsandbox: putting a program in front of every thread
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Everything that can be refused is refused before seccomp(2) is called.  Once that has
 * succeeded, the new filter judges this thread as well.  So only one question comes after
 * it: whether the filter really does (kernel_reporter_probe()).
 *
 * seccomp(2) with TSYNC has three results.  0, or the listener, is success; -1 is an
 * error; any other positive number is the thread that could not be brought along, and then
 * no thread has the filter.  A listener and a thread id could be mistaken for each other.
 * TSYNC_ESRCH therefore turns the latter into an error without a name.  The name is then
 * guessed from the number of filters that /proc shows for each thread.
 */
#include <errno.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "ask.h"
#include "qsandbox/error.h"
#include "reporter.h"
#include "seccomp-call.h"
#include "threads.h"

static gint installed;

gboolean kernel_is_installed(void)
{
    return g_atomic_int_get(&installed);
}

static const char *action_name(uint32_t action)
{
    switch (action) {
    case SECCOMP_RET_KILL_PROCESS:
        return "SECCOMP_RET_KILL_PROCESS";
    case SECCOMP_RET_KILL_THREAD:
        return "SECCOMP_RET_KILL_THREAD";
    case SECCOMP_RET_TRAP:
        return "SECCOMP_RET_TRAP";
    case SECCOMP_RET_ERRNO:
        return "SECCOMP_RET_ERRNO";
    case SECCOMP_RET_USER_NOTIF:
        return "SECCOMP_RET_USER_NOTIF";
    case SECCOMP_RET_TRACE:
        return "SECCOMP_RET_TRACE";
    case SECCOMP_RET_LOG:
        return "SECCOMP_RET_LOG";
    case SECCOMP_RET_ALLOW:
        return "SECCOMP_RET_ALLOW";
    default:
        return "an unknown action";
    }
}

/* Asks for each action once: programs have few, so a list of those seen will do. */
static gboolean check_actions(const QsProgram *program, gboolean has_listener,
                              GError **error)
{
    uint32_t seen[16];
    size_t n_seen = 0;

    for (size_t i = 0; i < program->length; i++) {
        const struct sock_filter *insn = &program->filter[i];
        uint32_t action = insn->k & SECCOMP_RET_ACTION_FULL;
        gboolean known = FALSE;
        gboolean available = FALSE;

        if (BPF_CLASS(insn->code) != BPF_RET) {
            continue;
        }
        if (insn->code != (BPF_RET | BPF_K)) {
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "instruction %zu of the filter returns a computed value, so "
                        "its actions cannot be checked against this kernel",
                        i);
            return FALSE;
        }
        for (size_t j = 0; j < n_seen; j++) {
            known = known || seen[j] == action;
        }
        if (known) {
            continue;
        }
        if (!kernel_action_available(action, &available, error)) {
            return FALSE;
        }
        if (!available) {
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "this kernel does not know what instruction %zu of the "
                        "filter returns: %s (0x%08x)%s",
                        i, action_name(action), insn->k,
                        action == SECCOMP_RET_KILL_PROCESS
                            ? "; it needs Linux 4.14 or later"
                            : "");
            return FALSE;
        }
        if (action == SECCOMP_RET_USER_NOTIF && !has_listener) {
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "instruction %zu of the filter asks a listener, and none "
                        "was asked for",
                        i);
            return FALSE;
        }
        if (n_seen < G_N_ELEMENTS(seen)) {
            seen[n_seen++] = action;
        }
    }
    return TRUE;
}

static gboolean check_program(const QsProgram *program, gboolean has_listener,
                              GError **error)
{
    const QsAbi *host = qs_abi_host();

    if (!host || program->abi != host) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the filter is for %s, but this program runs on %s",
                    program->abi ? program->abi->name : "no architecture",
                    host ? host->name : "an unsupported architecture");
        return FALSE;
    }
    if (program->length == 0 || program->length > QS_PROGRAM_MAX_LENGTH) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the filter has %zu instructions; the kernel takes 1 to %d",
                    program->length, QS_PROGRAM_MAX_LENGTH);
        return FALSE;
    }
    return check_actions(program, has_listener, error);
}

gboolean qs_kernel_check(const QsProgram *program, GError **error)
{
    g_return_val_if_fail(program != NULL, FALSE);

    return check_program(program, FALSE, error);
}

/*
 * The mark that @program's refusals carry, which the filters below it do not have; 0 if
 * they carry none.
 */
static unsigned find_mark(const QsProgram *program)
{
    for (size_t i = 0; i < program->length; i++) {
        const struct sock_filter *insn = &program->filter[i];

        if (insn->code == (BPF_RET | BPF_K) &&
            (insn->k & SECCOMP_RET_ACTION_FULL) == SECCOMP_RET_TRAP &&
            (insn->k & SECCOMP_RET_DATA) != 0) {
            return insn->k & SECCOMP_RET_DATA;
        }
    }
    return 0;
}

/*
 * Success is not believed: an earlier filter can claim it in the kernel's stead.  One
 * thread is enough, since the kernel installs on all of them or on none.
 */
static gboolean is_in_force(const QsProgram *program)
{
    unsigned mark = find_mark(program);

    return mark == 0 || kernel_reporter_probe(mark);
}

int qs_kernel_narrow(const QsProgram *program)
{
    struct sock_fprog fprog = {
        .len = program->length,
        .filter = program->filter,
    };
    long result;

    kernel_reporter_remember_name();
    result = kernel_seccomp(SECCOMP_SET_MODE_FILTER, 0, &fprog);
    if (result < 0) {
        return errno;
    }
    /* The kernel answers no other number, but an earlier filter's listener may */
    return result == 0 && is_in_force(program) ? 0 : EPROTO;
}

static gboolean set_no_new_privs(GError **error)
{
    int failed = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0 ? errno : 0;

    /* What counts is what the kernel has, not what a filter claims. */
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot set no_new_privs%s%s; an earlier seccomp filter may "
                    "forbid prctl(PR_SET_NO_NEW_PRIVS)",
                    failed ? ": " : "", failed ? g_strerror(failed) : "");
        return FALSE;
    }
    return TRUE;
}

static gboolean choose_flags(gboolean has_listener, unsigned *ret_flags, GError **error)
{
    unsigned flags = SECCOMP_FILTER_FLAG_TSYNC;
    unsigned more;
    int why;

    if (has_listener) {
        flags |= SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_TSYNC_ESRCH;
    }
    if (kernel_ask(flags, &why) != KERNEL_ANSWER_YES) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "cannot have a seccomp filter on all threads%s: %s; %s",
                    has_listener ? " with a listener" : "",
                    why ? g_strerror(why) : "an earlier filter claims success",
                    why != EINVAL  ? "an earlier filter forbids seccomp(2)"
                    : has_listener ? "it needs Linux 5.7 or later"
                                   : "it needs Linux 3.17 or later");
        return FALSE;
    }
    /* Keeps a thread that is hit by signals while it waits from being reported twice. */
    more = flags | SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV;
    if (has_listener && kernel_ask(more, &why) == KERNEL_ANSWER_YES) {
        flags = more;
    }
    *ret_flags = flags;
    return TRUE;
}

typedef struct Suspect {
    int filters; /* the calling thread's count */
    gboolean found;
    KernelThread thread;
} Suspect;

/* A thread can be synchronised if it has no filter, or those of the caller. */
static gboolean suspect_thread(const KernelThread *thread, void *opaque)
{
    Suspect *suspect = opaque;

    if (thread->dead || thread->seccomp == 0 ||
        (thread->seccomp == 2 && thread->filters == suspect->filters)) {
        return TRUE;
    }
    suspect->found = TRUE;
    suspect->thread = *thread;
    return FALSE;
}

static void set_foreign_error(pid_t tid, GError **error)
{
    KernelThread thread = { .tid = tid };
    Suspect suspect = { .filters = -1 };
    g_autofree char *who = NULL;

    if (tid > 0) {
        kernel_thread_read(tid, &thread);
        who = g_strdup_printf("thread \"%s\" (tid %d) has", thread.name, (int)tid);
    } else {
        if (kernel_thread_read(syscall(SYS_gettid), &thread)) {
            suspect.filters = thread.filters;
        }
        kernel_threads_visit(suspect_thread, &suspect, NULL);
        who = suspect.found
                  ? g_strdup_printf("some thread, by its looks \"%s\" (tid %d), has",
                                    suspect.thread.name, (int)suspect.thread.tid)
                  : g_strdup("some thread has");
    }
    g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                "%s a seccomp filter that the others do not have, so the sandbox "
                "cannot be put on every thread; no thread has it now.  Something in "
                "this process (a library, a plugin) filters its own thread and has "
                "to be left out",
                who);
}

gboolean qs_kernel_install(const QsProgram *program, int *ret_listener, GError **error)
{
    gboolean has_listener = ret_listener != NULL;
    struct sock_fprog fprog;
    unsigned flags;
    long result;
    int why;

    g_return_val_if_fail(program != NULL, FALSE);

    if (!check_program(program, has_listener, error) ||
        !choose_flags(has_listener, &flags, error) || !set_no_new_privs(error)) {
        return FALSE;
    }
    fprog.len = program->length;
    fprog.filter = program->filter;

    result = kernel_seccomp(SECCOMP_SET_MODE_FILTER, flags, &fprog);
    if (result == 0 || (has_listener && result > 0)) {
        g_atomic_int_set(&installed, 1);
        if (!is_in_force(program)) {
            if (has_listener && result > 0) {
                close(result);
            }
            g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                        "the filter is not in force, though seccomp(2) said so: an "
                        "earlier seccomp filter claims success in the kernel's stead; "
                        "start this program without that filter");
            return FALSE;
        }
        if (has_listener) {
            *ret_listener = result;
        }
        return TRUE;
    }
    why = errno;

    /* From here on nothing was installed. */
    if (result > 0 || (has_listener && why == ESRCH)) {
        set_foreign_error(result > 0 ? result : 0, error);
        return FALSE;
    }
    switch (why) {
    case ENOMEM:
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the kernel does not take the filter: %s (all filters of a "
                    "thread may have 32768 instructions together)",
                    g_strerror(why));
        break;
    case EBUSY:
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the kernel does not take the filter: an earlier one, of a "
                    "container for instance, has a listener already, and there can be "
                    "only one");
        break;
    case EINVAL:
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the kernel does not take the filter: it is not a valid program, "
                    "or this thread is in seccomp's strict mode");
        break;
    default:
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL,
                    "the kernel does not take the filter: %s", g_strerror(why));
        break;
    }
    return FALSE;
}
