/*
 * How size, path and time of a filter trade against each other.
 *
 * guest60's policy, laid out with other costs than programs are generated with: chains
 * of comparisons from short to longer than all there is to compare, trees split in the
 * middle or further and further from it.  Every program is proven.  For each, a
 * line of tab-separated columns:
 *
 *   chain depth split    the costs, see sandbox/bpf/layout.h
 *   instructions         of the whole program
 *   longest              path of a call that is allowed
 *   mean                 path of an ioctl() with one of the 40 requests
 *   unforeseen           branches which such a request takes otherwise than most of
 *                        those that come there: what a processor mispredicts at least
 *   ns                   above the floor, a filter that loads one argument and allows;
 *                        requests in random order.  Median over rounds; 0 rounds: none
 *
 * and a last line with "default" for the costs, of the program that is generated.
 *
 * Usage: frontier [ROUNDS]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <linux/seccomp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "guest60.h"
#include "encode.h"
#include "layout.h"
#include "lower.h"
#include "qsandbox/verify.h"

#define N_REQUESTS G_N_ELEMENTS(guest60_requests)
#define BURST 8192
#define BURSTS 5
#define MOST_POINTS 128

typedef struct Point {
    BpfLayoutCosts costs;
    QsProgram *program;
    double mean;
    double unforeseen;
    GArray *ns; /* double, a round each */
} Point;

static QsProgram *generate(const QsPolicy *policy, const BpfLayoutCosts *costs)
{
    g_auto(QsArena) arena = { 0 };
    BpfDecisions decisions = { .arena = &arena };
    BpfCodes codes = { .arena = &arena };
    BpfArchArm arch = { .abi = policy->abi };
    g_autofree struct sock_filter *filter = NULL;
    g_autoptr(GError) error = NULL;
    const BpfHotCall *hot;
    QsProgram *program;
    uint32_t n_hot;
    uint32_t root;
    size_t length;

    hot = bpf_hot_calls(policy->abi, &arena, &n_hot);
    if (!bpf_lower_numbers(&decisions, policy, hot, n_hot, &arch.numbers, &error)) {
        g_error("%s", error->message);
    }
    root = bpf_lower_arches(&decisions, &arch, 1, policy->bad_arch_action);
    root = bpf_layout(&codes, &decisions, root, policy->abi->big_endian, costs);
    if (!bpf_encode(&codes, root, &filter, &length, &error)) {
        g_error("%s", error->message);
    }
    program = qs_program_new(policy->abi, filter, length);
    if (!qs_verify_program(policy, program, NULL, &error)) {
        g_error("%s", error->message);
    }
    return program;
}

/*
 * Follows one ioctl() and notes which branches it takes.  Only instructions that
 * the generator makes; qs_program_run() says whether that was all right.
 */
static unsigned follow(const QsProgram *program, uint32_t request, unsigned (*taken)[2])
{
    uint32_t a = 0;
    uint32_t x = 0;
    unsigned steps = 0;

    for (size_t pc = 0;; pc++) {
        const struct sock_filter *insn = &program->filter[pc];
        gboolean holds = FALSE;

        steps++;
        switch (insn->code) {
        case BPF_LD | BPF_W | BPF_ABS:
            a = insn->k == 4    ? program->abi->audit_arch
                : insn->k == 0  ? guest60_number(program->abi, "ioctl")
                : insn->k == 24 ? request
                                : 0;
            continue;
        case BPF_LD | BPF_IMM:
            a = insn->k;
            continue;
        case BPF_MISC | BPF_TAX:
            x = a;
            continue;
        case BPF_ALU | BPF_AND | BPF_K:
            a &= insn->k;
            continue;
        case BPF_ALU | BPF_SUB | BPF_K:
            a -= insn->k;
            continue;
        case BPF_ALU | BPF_LSH | BPF_X:
            a <<= x;
            continue;
        case BPF_RET | BPF_K:
            g_assert_cmphex(insn->k, ==, SECCOMP_RET_ALLOW);
            return steps;
        case BPF_JMP | BPF_JA:
            pc += insn->k;
            continue;
        case BPF_JMP | BPF_JEQ | BPF_K:
            holds = a == insn->k;
            break;
        case BPF_JMP | BPF_JGE | BPF_K:
            holds = a >= insn->k;
            break;
        case BPF_JMP | BPF_JGT | BPF_K:
            holds = a > insn->k;
            break;
        case BPF_JMP | BPF_JSET | BPF_K:
            holds = (a & insn->k) != 0;
            break;
        default:
            g_assert_not_reached();
        }
        taken[pc][holds]++;
        pc += holds ? insn->jt : insn->jf;
    }
}

static void count_paths(Point *point)
{
    const QsProgram *program = point->program;
    g_autofree unsigned(*taken)[2] = g_malloc0_n(program->length, sizeof(*taken));
    unsigned steps = 0;
    unsigned unforeseen = 0;

    for (unsigned i = 0; i < N_REQUESTS; i++) {
        const uint64_t args[6] = { 0, guest60_requests[i] };
        unsigned here = follow(program, guest60_requests[i], taken);
        unsigned run;

        qs_program_run(program, program->abi->audit_arch,
                       guest60_number(program->abi, "ioctl"), 0, args, &run);
        g_assert_cmpuint(here, ==, run);
        steps += here;
    }
    for (size_t pc = 0; pc < program->length; pc++) {
        unforeseen += MIN(taken[pc][0], taken[pc][1]);
    }
    point->mean = (double)steps / N_REQUESTS;
    point->unforeseen = (double)unforeseen / N_REQUESTS;
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a;
    double y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(GArray *values)
{
    qsort(values->data, values->len, sizeof(double), compare_doubles);
    return values->len ? g_array_index(values, double, values->len / 2) : 0;
}

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

/* Never returns.  The fastest of some bursts is what nothing else disturbed. */
static void child(const struct sock_filter *filter, size_t length, const uint32_t *order,
                  double *ret_ns)
{
    struct sock_fprog fprog = { length, (struct sock_filter *)filter };
    double best = 0;

    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 ||
        prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &fprog) != 0) {
        _exit(1);
    }
    for (unsigned i = 0; i < BURSTS; i++) {
        double start = now();

        for (unsigned j = 0; j < BURST; j++) {
            syscall(SYS_ioctl, -1, order[i * BURST + j], 0);
        }
        start = now() - start;
        best = i == 0 || start < best ? start : best;
    }
    *ret_ns = best / BURST;
    _exit(0);
}

static double time_filter(const struct sock_filter *filter, size_t length,
                          const uint32_t *order, double *shared)
{
    pid_t pid;
    int status;

    fflush(stdout);
    pid = fork();
    if (pid == 0) {
        child(filter, length, order, shared);
    }
    if (pid < 0 || waitpid(pid, &status, 0) != pid || status != 0) {
        g_error("a filter could not be timed");
    }
    return *shared;
}

/* All filters in turn in each round, and the requests in a new order. */
static void time_points(Point *points, unsigned n, unsigned rounds)
{
    const struct sock_filter floor_filter[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, 24),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    g_autofree uint32_t *order = g_new(uint32_t, BURST * BURSTS);
    g_autoptr(GRand) rand = g_rand_new_with_seed(1);
    double *shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE,
                          MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    for (unsigned round = 0; round < rounds; round++) {
        double lowest;

        for (unsigned i = 0; i < BURST * BURSTS; i++) {
            order[i] = guest60_requests[g_rand_int_range(rand, 0, N_REQUESTS)];
        }
        lowest = time_filter(floor_filter, 2, order, shared);
        for (unsigned i = 0; i < n; i++) {
            Point *point = &points[(i + round) % n];
            double ns = time_filter(point->program->filter, point->program->length, order,
                                    shared) -
                        lowest;

            g_array_append_val(point->ns, ns);
        }
    }
    munmap(shared, sizeof(*shared));
}

/* Costs that lead to a program which is there already are left out. */
static void add_point(Point *points, unsigned *n, const QsPolicy *policy,
                      const BpfLayoutCosts *costs)
{
    Point *point = &points[*n];

    point->costs = *costs;
    point->program = generate(policy, costs);
    for (unsigned i = 0; i < *n; i++) {
        const QsProgram *other = points[i].program;

        if (other->length == point->program->length &&
            memcmp(other->filter, point->program->filter,
                   other->length * sizeof(*other->filter)) == 0) {
            qs_program_free(point->program);
            return;
        }
    }
    point->ns = g_array_new(FALSE, FALSE, sizeof(double));
    count_paths(point);
    ++*n;
}

int main(int argc, char **argv)
{
    static const unsigned chains[] = {
        1, 2, 3, 4, 5, 6, 8, 10, 14, 20, BPF_BLOCK_MAX_TESTS
    };
    static const unsigned splits[] = { 50, 35, 25, 15 };
    unsigned rounds = argc > 1 ? atoi(argv[1]) : 0;
    g_autoptr(QsPolicy) policy = guest60_policy();
    g_autofree Point *points = g_new0(Point, MOST_POINTS);
    unsigned n = 0;

    add_point(points, &n, policy, &bpf_layout_costs);
    for (unsigned i = 0; i < G_N_ELEMENTS(chains); i++) {
        for (unsigned j = 0; j < G_N_ELEMENTS(splits); j++) {
            BpfLayoutCosts costs = bpf_layout_costs;

            costs.arguments.max_tests = chains[i];
            costs.arguments.depth = chains[i] > 5 ? 16 : 9;
            costs.split_arguments = splits[j];
            add_point(points, &n, policy, &costs);
        }
    }
    time_points(points, n, rounds);
    printf("chain\tdepth\tsplit\tinstructions\tlongest\tmean\tunforeseen\tns\n");
    for (unsigned i = 0; i < n; i++) {
        Point *point = &points[(i + 1) % n];
        const BpfBlockCosts *costs = &point->costs.arguments;

        if (point == points) {
            printf("default\tdefault\tdefault");
        } else {
            printf("%u\t%u\t%u", costs->max_tests, costs->depth,
                   point->costs.split_arguments);
        }
        printf("\t%zu\t%u\t%.2f\t%.2f\t%.1f\n", point->program->length,
               qs_program_depth(point->program), point->mean, point->unforeseen,
               median(point->ns));
    }
    for (unsigned i = 0; i < n; i++) {
        qs_program_free(points[i].program);
        g_array_unref(points[i].ns);
    }
    return 0;
}
