/*
 * -sandbox: the broker's life
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It is made before the first filter, since that one may refuse fork().  The process that
 * goes on (a daemon's last one) asks it what it can do here, while /proc can be seen.
 * Once a policy is composed it gets its table, or goes if nothing is given by name.
 * After the filter with the listener is in force, it serves.
 *
 * What it refuses it reports on its socket, which the main loop reads.  If it ends, the
 * kernel answers its calls with ENOSYS, and the VM goes on.
 */
#include "asked.h"
#include <sys/prctl.h>
#include "qsandbox/given.h"
#include "glue.h"

/* Reports that are shown of those that come in one second. */
#define LINES_MAX 20

void sandbox_broker_start(void)
{
    g_autoptr(GError) error = NULL;
    QsBroker *broker;

    if (sandbox_only_logs()) {
        return;
    }
    broker = qs_broker_start(qs_broker_image, qs_broker_image_size, &error);
    sandbox_set_broker(broker, broker ? NULL : error->message);
}

void sandbox_broker_settle(void)
{
    if (sandbox->broker) {
        qs_broker_settle(sandbox->broker);
    }
}

void sandbox_broker_ask(void)
{
    QsBrokerAbility ability = { 0 };

    if (sandbox->broker && !sandbox->broker_is_asked) {
        qs_broker_ask(sandbox->broker, &ability);
        sandbox_set_ability(&ability);
    }
}

const char *sandbox_why_no_names(void)
{
    return !sandbox->broker          ? sandbox->why_no_broker ?: "it was not started"
           : !sandbox->ability.names ? sandbox->ability.why_no_names
                                     : NULL;
}

unsigned sandbox_late_verbs(const QsPolicy *policy)
{
    if (sandbox->settings.networks->len > 0) {
        return 0;
    }
    return (sandbox_has_family("migration") ? QS_BROKER_VERB_BIT(QS_BROKER_CONNECT) : 0) |
           (qs_policy_has_named(policy, "bind") ? QS_BROKER_VERB_BIT(QS_BROKER_BIND) : 0);
}

/* Where the broker cannot fetch the listener, it is sent: on its socket only. */
static void grant_sending(QsPolicy *policy)
{
    const QsAbiCall *call = qs_abi_find_call(policy->abi, "sendmsg");
    QsCond *tests[] = {
        qs_cond_new_test(0, 32, UINT32_MAX, QS_CMP_EQ, qs_broker_fd(sandbox->broker)),
        qs_cond_new_test(2, 32, UINT32_MAX, QS_CMP_EQ, 0),
    };

    qs_policy_add(policy, call->nr, (QsAction){ QS_ACTION_ALLOW },
                  qs_cond_new_all(tests, G_N_ELEMENTS(tests)), "broker", "", 0,
                  "qs_broker_seal() sends the listener");
}

/* To the broker; with violation=log the listener finds the table where QEMU has it. */
static bool hand_over(QsPolicy *policy, Error **errp)
{
    bool log = sandbox_only_logs();
    g_autoptr(GError) error = NULL;
    QsBrokerTable *table = qs_given_compose(sandbox_given(), policy, &error);

    if (!table || (!log && !qs_broker_prepare(sandbox->broker, table,
                                              sandbox_late_verbs(policy), &error))) {
        error_setg(errp, "-sandbox: %s", error->message);
        g_free(table);
        return false;
    }
    if (!log && !sandbox->ability.fetches) {
        grant_sending(policy);
    }
    sandbox_set_names(table, policy);
    return true;
}

/*
 * A VM whose own devices take what the broker cannot do does not start.  What can only be
 * plugged in is refused when it is asked for.
 */
static bool check_ability(const QsPolicy *policy, Error **errp)
{
    ERRP_GUARD();
    const char *no_names = sandbox_why_no_names();
    const char *no_addresses = no_names ?: sandbox->ability.why_no_addresses;
    g_autoptr(GError) error = NULL;

    if (!no_names && no_addresses[0] && qs_policy_has_named(policy, "sendmsg")) {
        error_setg(errp,
                   "-sandbox: connect= cannot be kept for what this VM sends in"
                   " datagrams: %s",
                   no_addresses);
        error_append_hint(errp, "Leave out connect=, or -netdev user and dgram.\n");
        return false;
    }
    if (!no_names && no_addresses[0] && sandbox->families) {
        warn_report("-sandbox: no socket can be connected or bound while the guest runs:"
                    " %s",
                    no_addresses);
        no_addresses = NULL;
    }
    if (!qs_given_check_broker(policy, no_names, no_addresses, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

/* Whether a profile has sendmsg() name addresses. */
static bool sends_to_networks(const QsPolicy *policy)
{
    for (unsigned i = 0; i < policy->calls->len; i++) {
        const QsPolicyCall *call = policy->calls->pdata[i];

        for (unsigned j = 0; g_str_equal(call->name, "sendmsg") && j < call->grants->len;
             j++) {
            const QsGrant *grant = call->grants->pdata[j];

            for (unsigned k = 0; grant->names && k < grant->names->len; k++) {
                const QsName *name = grant->names->pdata[k];

                if (name->class == QS_NAME_NETWORKS) {
                    return true;
                }
            }
        }
    }
    return false;
}

/* Whether @policy lets QEMU make a socket that sends to an address each time. */
static bool makes_datagram_sockets(const QsPolicy *policy)
{
    static const int families[] = { AF_INET, AF_INET6, AF_UNIX };
    static const int protocols[] = { 0, IPPROTO_UDP, IPPROTO_ICMP, IPPROTO_ICMPV6 };
    static const int flags[] = { 0, SOCK_CLOEXEC, SOCK_NONBLOCK,
                                 SOCK_CLOEXEC | SOCK_NONBLOCK };
    uint32_t nr = qs_abi_find_call(policy->abi, "socket")->nr;

    for (size_t i = 0; i < G_N_ELEMENTS(families) * G_N_ELEMENTS(protocols); i++) {
        for (size_t j = 0; j < G_N_ELEMENTS(flags); j++) {
            const uint64_t args[6] = { families[i % G_N_ELEMENTS(families)],
                                       SOCK_DGRAM | flags[j],
                                       protocols[i / G_N_ELEMENTS(families)] };

            if (qs_action_permits(qs_policy_evaluate(policy, policy->abi->audit_arch, nr,
                                                     args, NULL))) {
                return true;
            }
        }
    }
    return false;
}

/*
 * Where each datagram's address has to be looked at, all that is sent goes to the broker,
 * since BPF cannot see whether sendmsg() names one.  That is of use with connect= only,
 * and where there can be such a socket: one that is connected takes no address.
 */
static bool looks_at_sending(const QsPolicy *policy)
{
    return sandbox->settings.networks->len > 0 &&
           (qs_policy_has_named(policy, "sendto") || sends_to_networks(policy) ||
            makes_datagram_sockets(policy));
}

bool sandbox_broker_prepare(QsPolicy *policy, Error **errp)
{
    static const char *const sending[] = { "sendto", "sendmsg", NULL };

    if (!looks_at_sending(policy)) {
        qs_policy_allow_names(policy, sending);
    }
    if (!qs_policy_has_named(policy, NULL)) {
        if (sandbox->broker) {
            const char *why = sandbox_why_no_names();

            qs_broker_dismiss(sandbox->broker);
            sandbox_set_broker(NULL, why ?: "this VM needs none");
        }
        return true;
    }
    return (sandbox_only_logs() || check_ability(policy, errp)) &&
           hand_over(policy, errp);
}

/* After a change of user the kernel lets nobody fetch a descriptor from QEMU. */
static bool be_reachable(Error **errp)
{
    if (sandbox->ability.fetches && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 1 &&
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0) < 0) {
        error_setg_errno(errp, errno, "-sandbox: cannot let the broker reach QEMU");
        return false;
    }
    return true;
}

bool sandbox_broker_seal_early(Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!sandbox->table) {
        return true;
    }
    sandbox_set_folder(g_get_current_dir());
    if (sandbox_only_logs()) {
        return true;
    }
    if (!be_reachable(errp)) {
        return false;
    }
    if (!qs_broker_seal_early(sandbox->broker, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}

static void print_report(const QsBrokerReport *report)
{
    const QsAbiCall *call = qs_abi_find_number(sandbox->abi, report->nr);
    g_autofree char *name = g_strescape(report->name, NULL);

    fprintf(stderr,
            "qemu-sandbox: refused %s(\"%s\") nr %u arch %s in thread (tid %d, role %s):"
            " by the broker, errno %d\n",
            call ? call->name : "unknown", name, report->nr, sandbox->abi->name,
            report->tid, sandbox_role_of_thread(report->tid), report->error);
}

static void show_report(const QsBrokerReport *report)
{
    static SandboxTurns turns;
    QsRefusal refusal = {
        .audit_arch = sandbox->abi->audit_arch,
        .nr = report->nr,
        .tid = report->tid,
        .failure = report->error,
    };

    if (sandbox_take_turn(&turns, LINES_MAX)) {
        print_report(report);
    }
    memcpy(refusal.args, report->args, sizeof(refusal.args));
    g_strlcpy(refusal.role, sandbox_role_of_thread(report->tid), sizeof(refusal.role));
    sandbox_event_send(&refusal, report->name);
}

static void on_reports(void *opaque)
{
    QsBrokerReport report;
    gboolean alive = true;

    while (qs_broker_read_report(sandbox->broker, &report, &alive)) {
        show_report(&report);
    }
    if (!alive) {
        qemu_set_fd_handler(qs_broker_fd(sandbox->broker), NULL, NULL, NULL);
        error_report("-sandbox: the broker has ended: what is decided by name fails"
                     " from now on");
        sandbox_set_broker_gone();
    }
}

bool sandbox_broker_seal(int listener, Error **errp)
{
    g_autoptr(GError) error = NULL;

    if (!qs_broker_seal(sandbox->broker, listener, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    qemu_set_fd_handler(qs_broker_fd(sandbox->broker), on_reports, NULL, NULL);
    return true;
}
