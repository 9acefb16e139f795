/*
 * Generated programs in front of real calls
 *
 * Random policies with conditions on every argument, for calls that take no argument
 * or get a file descriptor that is none: each is generated, installed in a child, and
 * asked with arguments on the borders of the conditions.  What happens must be what
 * the reference says, and the interpreter with it.  Errnos are such that no such call
 * answers them by itself.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include "random-policy.h"
#include "live.h"
#include "qsandbox/generate.h"
#include "qsandbox/verify.h"

#define N_POLICIES 150
#define N_CALLS 150

/* Where errnos of policies begin: beyond those of the kernel. */
#define FIRST_ERRNO 2000

/* An invalid descriptor in the lower half, as the kernel reads it. */
#define BAD_FD UINT32_C(0xfffffff0)

typedef struct Harmless {
    const char *name;
    gboolean takes_fd;
    uint32_t nr;
    GArray *values[6]; /* what its conditions compare with */
} Harmless;

static Harmless harmless[] = {
    { "getppid" },     { "gettid" },      { "getuid" },      { "getegid" },
    { "ioctl", TRUE }, { "fcntl", TRUE }, { "lseek", TRUE }, { "dup3", TRUE },
};

#define N_HARMLESS G_N_ELEMENTS(harmless)

/* For the child. */
static const QsPolicy *policy;
static const QsProgram *program;
static GRand *chance;

static volatile sig_atomic_t trapped;

static void on_sigsys(int signal_number)
{
    trapped = 1;
}

/*
 * One that a process survives, to be told from what the call itself does.  Not "log":
 * it would fill the log of the machine.
 */
static QsAction survivable(void)
{
    static const QsActionKind kinds[] = {
        QS_ACTION_ALLOW, QS_ACTION_ALLOW,      QS_ACTION_ERRNO, QS_ACTION_ERRNO,
        QS_ACTION_TRAP,  QS_ACTION_USER_NOTIF, QS_ACTION_TRACE,
    };
    QsAction action = { kinds[random_below(chance, G_N_ELEMENTS(kinds))] };

    if (action.kind == QS_ACTION_ERRNO) {
        action.data = FIRST_ERRNO + random_below(chance, 4);
    } else if (action.kind == QS_ACTION_TRACE) {
        action.data = random_below(chance, 3);
    }
    return action;
}

static QsPolicy *make_policy(const QsAbi *abi, gboolean deadly)
{
    const QsAction allow = { QS_ACTION_ALLOW };
    QsPolicy *made = qs_policy_new(abi, allow,
                                   (QsAction){ QS_ACTION_ERRNO, FIRST_ERRNO + 10 });

    for (unsigned i = 0; i < N_HARMLESS; i++) {
        for (unsigned n = random_below(chance, 4); n > 0; n--) {
            QsAction action = survivable();

            if (deadly && random_chance(chance, 40)) {
                action = (QsAction){ random_chance(chance, 50) ? QS_ACTION_KILL_PROCESS
                                                               : QS_ACTION_KILL_THREAD };
            }
            qs_policy_add(made, harmless[i].nr, action,
                          random_chance(chance, 10) ? NULL : random_cond(chance, 3), NULL,
                          NULL, n, NULL);
        }
    }
    return made;
}

static void collect(void)
{
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        const QsPolicyCall *call = qs_policy_find(policy, harmless[i].nr);

        for (unsigned j = 0; j < 6; j++) {
            harmless[i].values[j] = g_array_new(FALSE, FALSE, sizeof(uint64_t));
        }
        for (unsigned j = 0; call && j < call->grants->len; j++) {
            random_collect(((const QsGrant *)call->grants->pdata[j])->cond,
                           harmless[i].values);
        }
    }
}

static void make_args(const Harmless *call, uint64_t args[6])
{
    GArray *values[6];

    memcpy(values, call->values, sizeof(values));
    random_args(chance, values, args);
    if (call->takes_fd) {
        args[0] = (args[0] & ~UINT64_C(0xffffffff)) | BAD_FD | random_below(chance, 16);
    }
}

/* What the call answers by itself. */
static gboolean is_own_answer(const Harmless *call, long result, int error)
{
    /* dup3() looks at its flags first. */
    return call->takes_fd ? result == -1 && (error == EBADF || error == EINVAL)
                          : result >= 0;
}

static gboolean is_expected(const Harmless *call, QsAction expected, long result,
                            int error)
{
    switch (expected.kind) {
    case QS_ACTION_ALLOW:
    case QS_ACTION_LOG:
        return !trapped && is_own_answer(call, result, error);
    case QS_ACTION_ERRNO:
        return !trapped && result == -1 && error == expected.data;
    case QS_ACTION_TRAP:
        return trapped;
    case QS_ACTION_TRACE:
    case QS_ACTION_USER_NOTIF:
        /* There is neither tracer nor listener (kernel/seccomp.c). */
        return !trapped && result == -1 && error == ENOSYS;
    default:
        return FALSE;
    }
}

static void make_call(const Harmless *call, uint32_t nr, const uint64_t args[6])
{
    QsAction expected = qs_policy_evaluate(policy, policy->abi->audit_arch, nr, args,
                                           NULL);
    uint32_t ret = qs_program_run(program, policy->abi->audit_arch, nr, 0, args, NULL);
    long result;

    LIVE_CHECK(qs_action_equal(qs_action_from_ret(ret), expected));
    trapped = 0;
    errno = 0;
    result = syscall(nr, args[0], args[1], args[2], args[3], args[4], args[5]);
    if (!is_expected(call, expected, result, errno)) {
        fprintf(stderr,
                "# %s(0x%" PRIx64 ", 0x%" PRIx64 ", 0x%" PRIx64 ", 0x%" PRIx64
                ", 0x%" PRIx64 ", 0x%" PRIx64 "): kind %d, data %d expected; result %ld,"
                " errno %d, %strapped\n",
                call->name, args[0], args[1], args[2], args[3], args[4], args[5],
                expected.kind, expected.data, result, errno, trapped ? "" : "not ");
        live_fail(__FILE__, __LINE__, "the kernel does what the reference says");
    }
}

static void install(void)
{
    struct sock_fprog fprog = { program->length, program->filter };
    struct sigaction action = { .sa_handler = on_sigsys };

    LIVE_CHECK(sigaction(SIGSYS, &action, NULL) == 0);
    LIVE_CHECK(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    LIVE_CHECK(syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &fprog) == 0);
}

static int make_calls(int fd)
{
    uint32_t foreign;

    collect();
    install();
    for (unsigned i = 0; i < N_CALLS; i++) {
        const Harmless *call = &harmless[random_below(chance, N_HARMLESS)];
        uint64_t args[6];

        make_args(call, args);
        make_call(call, call->nr, args);
        if (qs_abi_foreign_numbers(policy->abi, &foreign) && i % 16 == 0) {
            make_call(call, foreign + call->nr, args);
        }
    }
    return 0;
}

static gboolean is_deadly(QsAction action)
{
    return action.kind == QS_ACTION_KILL_PROCESS || action.kind == QS_ACTION_KILL_THREAD;
}

/* Until the first call that is to kill; exits with 3 if there is none. */
static int make_deadly_call(int fd)
{
    collect();
    install();
    for (unsigned i = 0; i < N_CALLS; i++) {
        const Harmless *call = &harmless[random_below(chance, N_HARMLESS)];
        uint64_t args[6];

        make_args(call, args);
        if (is_deadly(qs_policy_evaluate(policy, policy->abi->audit_arch, call->nr, args,
                                         NULL))) {
            LIVE_CHECK(write(fd, "deadly\n", 7) == 7);
            syscall(call->nr, args[0], args[1], args[2], args[3], args[4], args[5]);
            live_fail(__FILE__, __LINE__, "the call ends the process");
        }
        make_call(call, call->nr, args);
    }
    return 3;
}

static gboolean prepare(void)
{
    const QsAbi *abi = qs_abi_host();

    if (!live_is_possible()) {
        return FALSE;
    }
    for (unsigned i = 0; i < N_HARMLESS; i++) {
        const QsAbiCall *call = qs_abi_find_call(abi, harmless[i].name);

        if (!call) {
            g_test_skip("this architecture has other calls");
            return FALSE;
        }
        harmless[i].nr = call->nr;
    }
    return TRUE;
}

static void generate(gboolean deadly)
{
    g_autoptr(GError) error = NULL;

    policy = make_policy(qs_abi_host(), deadly);
    program = qs_program_generate(policy, &error);
    g_assert_no_error(error);
    qs_verify_program(policy, program, NULL, &error);
    g_assert_no_error(error);
}

static void forget(void)
{
    qs_policy_free((QsPolicy *)policy);
    qs_program_free((QsProgram *)program);
    policy = NULL;
    program = NULL;
    /* The child drew from a copy. */
    g_rand_int(chance);
}

static void test_answers(void)
{
    if (!prepare()) {
        return;
    }
    for (unsigned i = 0; i < N_POLICIES; i++) {
        generate(FALSE);
        live_run_ok(make_calls);
        forget();
    }
}

static void test_deaths(void)
{
    unsigned deaths = 0;

    if (!prepare()) {
        return;
    }
    for (unsigned i = 0; i < N_POLICIES / 3; i++) {
        g_auto(LiveResult) result = { 0 };

        generate(TRUE);
        live_run(make_deadly_call, &result);
        if (WIFSIGNALED(result.status)) {
            live_assert_killed(&result, SIGSYS);
            g_assert_cmpstr(result.output, ==, "deadly\n");
            deaths++;
        } else {
            live_assert_exited(&result, 3);
        }
        forget();
    }
    g_test_message("%u of %u ended", deaths, N_POLICIES / 3);
    g_assert_cmpuint(deaths, >, N_POLICIES / 6);
}

int main(int argc, char **argv)
{
    int status;

    g_test_init(&argc, &argv, NULL);
    chance = g_rand_new_with_seed(g_test_rand_int());
    g_test_add_func("/generated/answers", test_answers);
    g_test_add_func("/generated/deaths", test_deaths);
    status = g_test_run();
    g_rand_free(chance);
    return status;
}
