/*
 * What a filter costs in the kernel.
 *
 * In each round, each filter gets a child of its own, in turn; a filter cannot be taken
 * away again, and a new child has it translated to a new address.  The child makes
 * bursts of calls that end early in the kernel (ioctl() on no descriptor fails with
 * EBADF), and sends the median of its bursts.  The order of requests is drawn anew for
 * each round and is the same for all filters of it: a processor learns an order that
 * comes back, and then no branch costs what it costs a guest.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include "bench.h"

#include <errno.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "qsandbox/error.h"
#include "qsandbox/kernel.h"

#define WARM_UP 512

/* Shared by a child and its parent. */
typedef struct Sheet {
    double ns[N_LOADS];
    char fault[256];
} Sheet;

const char *filter_name(unsigned filter)
{
    static const char *const names[] = {
        [FILTER_NONE] = "none",
        [FILTER_EMPTY] = "empty",
        [FILTER_FLOOR] = "floor",
        [FILTER_REFUSE] = "refuse",
    };

    return filter < FILTER_FIRST ? names[filter] : contender_name(filter - FILTER_FIRST);
}

const char *load_name(Load load)
{
    static const char *const names[N_LOADS] = {
        [LOAD_CACHED] = "cached",          [LOAD_HOT] = "hot request",
        [LOAD_TURNS] = "requests in turn", [LOAD_REQUESTS] = "random requests",
        [LOAD_DENIED] = "denied",
    };

    return names[load];
}

Filter load_floor(Load load)
{
    return load == LOAD_DENIED ? FILTER_REFUSE : FILTER_FLOOR;
}

static void make_calls(Load load, const Orders *orders, unsigned burst, unsigned n)
{
    const uint32_t *requests = orders->requests + burst * LIVE_BURST;

    switch (load) {
    case LOAD_CACHED:
        for (unsigned i = 0; i < n; i++) {
            syscall(SYS_getppid);
        }
        break;
    case LOAD_HOT:
        for (unsigned i = 0; i < n; i++) {
            syscall(SYS_ioctl, -1, orders->hot, 0);
        }
        break;
    case LOAD_TURNS:
        for (unsigned i = 0; i < n; i++) {
            syscall(SYS_ioctl, -1, orders->turns[i], 0);
        }
        break;
    case LOAD_REQUESTS:
        for (unsigned i = 0; i < n; i++) {
            syscall(SYS_ioctl, -1, requests[i], 0);
        }
        break;
    default:
        for (unsigned i = 0; i < n; i++) {
            syscall(SYS_getuid);
        }
        break;
    }
}

/* The filter does what the measurement takes for granted. */
static const char *check_answers(const Orders *orders, gboolean denies)
{
    if (syscall(SYS_getppid) < 0) {
        return "getppid() is refused";
    }
    if (syscall(SYS_ioctl, -1, orders->hot, 0) == 0 || errno != EBADF) {
        return "ioctl() does not fail with EBADF";
    }
    if (denies && (syscall(SYS_getuid) != -1 || errno != EPERM)) {
        return "getuid() is not refused";
    }
    return NULL;
}

static double middle(double *values, unsigned n)
{
    for (unsigned i = 1; i < n; i++) {
        for (unsigned j = i; j > 0 && values[j] < values[j - 1]; j--) {
            double other = values[j];

            values[j] = values[j - 1];
            values[j - 1] = other;
        }
    }
    return values[n / 2];
}

/* Allocates nothing and calls nothing but what is measured: a filter is in force. */
static void measure_loads(const Orders *orders, Sheet *sheet)
{
    for (unsigned load = 0; load < N_LOADS; load++) {
        double ns[LIVE_BURSTS];

        make_calls(load, orders, 0, WARM_UP);
        for (unsigned burst = 0; burst < LIVE_BURSTS; burst++) {
            uint64_t start = now_ns();

            make_calls(load, orders, burst, LIVE_BURST);
            ns[burst] = (double)(now_ns() - start) / LIVE_BURST;
        }
        sheet->ns[load] = middle(ns, LIVE_BURSTS);
    }
}

static void run_child(const QsProgram *program, gboolean denies, const Orders *orders,
                      Sheet *sheet)
{
    GError *error = NULL;
    const char *fault;

    if (program && !qs_kernel_install(program, NULL, &error)) {
        g_strlcpy(sheet->fault, error->message, sizeof(sheet->fault));
        _exit(1);
    }
    fault = check_answers(orders, denies);
    if (fault) {
        memcpy(sheet->fault, fault, strlen(fault) + 1);
        _exit(1);
    }
    measure_loads(orders, sheet);
    _exit(0);
}

gboolean live_measure_once(const QsProgram *program, const char *name, gboolean denies,
                           const Orders *orders, double ret_ns[N_LOADS], GError **error)
{
    Sheet *sheet = mmap(NULL, sizeof(Sheet), PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    gboolean good = FALSE;
    int status = 0;
    pid_t child;

    if (sheet == MAP_FAILED) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "mmap: %s", g_strerror(errno));
        return FALSE;
    }
    child = fork();
    if (child == 0) {
        run_child(program, denies, orders, sheet);
    }
    if (child < 0 || waitpid(child, &status, 0) != child || status) {
        g_set_error(error, QS_ERROR, QS_ERROR_KERNEL, "filter %s: %s", name,
                    sheet->fault[0] ? sheet->fault : "its process ended early");
    } else {
        memcpy(ret_ns, sheet->ns, sizeof(sheet->ns));
        good = TRUE;
    }
    munmap(sheet, sizeof(Sheet));
    return good;
}

static Orders *new_orders(const Case *c)
{
    Orders *orders = g_new(Orders, 1);
    uint64_t most = 0;

    for (unsigned i = 0; i < LIVE_BURST; i++) {
        orders->turns[i] = g_array_index(c->checked, uint32_t, i % c->checked->len);
    }
    orders->hot = orders->turns[0];
    for (guint i = 0; i < c->trace->len; i++) {
        const TracedCall *call = &g_array_index(c->trace, TracedCall, i);

        if (call->nr == c->checked_nr && call->count > most) {
            most = call->count;
            orders->hot = call->args[c->checked_arg];
        }
    }
    return orders;
}

static void draw_requests(const Case *c, GRand *rand, Orders *orders)
{
    for (unsigned i = 0; i < G_N_ELEMENTS(orders->requests); i++) {
        orders->requests[i] = g_array_index(c->checked, uint32_t,
                                            g_rand_int_range(rand, 0, c->checked->len));
    }
}

static Live *live_new(void)
{
    Live *live = g_new0(Live, 1);

    for (unsigned i = 0; i < N_FILTERS; i++) {
        for (unsigned j = 0; j < N_LOADS; j++) {
            live->ns[i][j] = g_array_new(FALSE, FALSE, sizeof(double));
        }
    }
    return live;
}

void live_free(Live *live)
{
    if (live) {
        for (unsigned i = 0; i < N_FILTERS * N_LOADS; i++) {
            g_array_unref(live->ns[i / N_LOADS][i % N_LOADS]);
        }
        g_free(live);
    }
}

static gboolean measure_round(Live *live, QsProgram *const programs[N_FILTERS],
                              const Orders *orders, unsigned round, GError **error)
{
    for (unsigned i = 0; i < N_FILTERS; i++) {
        unsigned filter = (i + round) % N_FILTERS;
        double ns[N_LOADS];

        if (!live_measure_once(programs[filter], filter_name(filter),
                               filter >= FILTER_REFUSE, orders, ns, error)) {
            return FALSE;
        }
        for (unsigned j = 0; j < N_LOADS; j++) {
            g_array_append_val(live->ns[filter][j], ns[j]);
        }
    }
    return TRUE;
}

Live *live_measure(const Case *c, QsProgram *const programs[N_CONTENDERS],
                   unsigned rounds, GError **error)
{
    const struct sock_filter floor_code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[1])),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const struct sock_filter refuse_code[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_getuid, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const QsAbi *abi = c->policy->abi;
    g_autoptr(QsProgram) empty = qs_program_new(abi, &floor_code[1], 1);
    g_autoptr(QsProgram) floor = qs_program_new(abi, floor_code, 2);
    g_autoptr(QsProgram) refuse = qs_program_new(abi, refuse_code, 4);
    QsProgram *filters[N_FILTERS] = { NULL, empty, floor, refuse };
    g_autoptr(GRand) rand = g_rand_new_with_seed(60);
    g_autofree Orders *orders = new_orders(c);
    g_autoptr(Live) live = live_new();

    memcpy(filters + FILTER_FIRST, programs, N_CONTENDERS * sizeof(*programs));
    for (unsigned i = 0; i < rounds; i++) {
        draw_requests(c, rand, orders);
        if (!measure_round(live, filters, orders, i, error)) {
            return NULL;
        }
        if (i % 16 == 15) {
            g_printerr("    live: round %u of %u\n", i + 1, rounds);
        }
    }
    return g_steal_pointer(&live);
}
