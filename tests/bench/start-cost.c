/*
 * What -sandbox on adds to the start of a QEMU, phase by phase.
 *
 * Does what sandbox/qemu/stages.c does, for a usual VM, without QEMU.  A phase
 * is run once in a process: its first run, with empty caches, page faults and a
 * cold heap, is the only one that a start has.  So each round forks a child,
 * which sends its times through shared memory and leaves under both filters.
 * Over all rounds the median is the figure to look at; on a busy machine the
 * least value says more about a change than the median.
 *
 * Not in it: the inventory (QEMU has to be asked) and the other threads of a
 * QEMU, which make an installation slower.
 *
 *   start-cost [ROUNDS]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "qsandbox/generate.h"
#include "qsandbox/hints.h"
#include "qsandbox/inventory.h"
#include "qsandbox/kernel.h"
#include "qsandbox/policy.h"
#include "qsandbox/selection.h"
#include "qsandbox/startup.h"
#include "qsandbox/verify.h"

#define DEFAULT_ROUNDS 41
#define MOST_ROUNDS 10000

typedef enum Phase {
    PHASE_PROBE,
    PHASE_LIBRARY,
    PHASE_STARTUP_COMPOSITION,
    PHASE_STARTUP_FORM,
    PHASE_STARTUP_INSTALLATION,
    PHASE_SELECTION,
    PHASE_COMPOSITION,
    PHASE_HINTS,
    PHASE_GENERATION,
    PHASE_PROOF,
    PHASE_SUBSET,
    PHASE_INSTALLATION,
    N_PHASES,
} Phase;

static const char *const phase_names[N_PHASES] = {
    [PHASE_PROBE] = "probing the kernel",
    [PHASE_LIBRARY] = "reading the library",
    [PHASE_STARTUP_COMPOSITION] = "start-up filter: composition",
    [PHASE_STARTUP_FORM] = "start-up filter: its form, made when this was built",
    [PHASE_STARTUP_INSTALLATION] = "start-up filter: installation",
    [PHASE_SELECTION] = "VM: selection of profiles",
    [PHASE_COMPOSITION] = "VM: composition",
    [PHASE_HINTS] = "VM: hints",
    [PHASE_GENERATION] = "VM: generation",
    [PHASE_PROOF] = "VM: proof",
    [PHASE_SUBSET] = "VM: proof that it is within the start-up filter",
    [PHASE_INSTALLATION] = "VM: installation",
};

/* One child's times, in nanoseconds. */
typedef struct Times {
    uint64_t phases[N_PHASES];
    uint64_t total;
} Times;

/* As -sandbox on has them, without further keys. */
#define STARTUP_GROUPS \
    (QS_GROUP_ELEVATE_PRIVILEGES | QS_GROUP_SPAWN | QS_GROUP_RESOURCE_CONTROL)

/* KVM, q35, virtio disk and network, a serial port, a monitor. */
static const char *const items[][2] = {
    { "accel", "kvm" },
    { "machine", "pc-q35-10.0" },
    { "qom", "ICH9-LPC" },
    { "qom", "ich9-ahci" },
    { "qom", "isa-serial" },
    { "qom", "kvm-apic" },
    { "qom", "virtio-blk-device" },
    { "qom", "virtio-net-device" },
    { "block", "file" },
    { "block", "raw" },
    { "aio", "threads" },
    { "feature", "block-discard" },
    { "net", "user" },
    { "chardev", "file" },
    { "chardev", "stdio" },
    { "monitor", "qmp" },
    { "display", "none" },
    { "object", "memory-backend-ram" },
};

static void must(gboolean good, GError *error)
{
    if (!good) {
        fprintf(stderr, "start-cost: %s\n", error->message);
        exit(1);
    }
}

static uint64_t now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * UINT64_C(1000000000) + time.tv_nsec;
}

static uint64_t lap(uint64_t *start)
{
    uint64_t end = now();
    uint64_t spent = end - *start;

    *start = end;
    return spent;
}

static QsInventory *make_inventory(void)
{
    QsInventory *inventory = qs_inventory_new();

    for (size_t i = 0; i < G_N_ELEMENTS(items); i++) {
        qs_inventory_add(inventory, items[i][0], items[i][1], "bench");
    }
    return inventory;
}

/* What qsandbox_start() does; the policy is needed later. */
static QsPolicy *run_stage1(const QsAbi *abi, QsLibrary **ret_library, uint64_t *start,
                            uint64_t *phases)
{
    static const char *const nothing_given[] = { NULL };
    const QsReporter reporter = { .violation = QS_VIOLATION_KILL, .fd = 2 };
    QsAction refuse = { QS_ACTION_TRAP, QS_STARTUP_MARK };
    const QsStartupForm *form = NULL;
    QsSelection *selection;
    QsPolicy *policy;
    QsProgram *program;
    QsKernel kernel;
    GError *error = NULL;

    must(qs_kernel_probe(&kernel, &error), error);
    phases[PHASE_PROBE] = lap(start);
    *ret_library = qs_library_new_builtin(&error);
    must(*ret_library != NULL, error);
    phases[PHASE_LIBRARY] = lap(start);
    policy = qs_startup_compose(*ret_library, abi, STARTUP_GROUPS, nothing_given, refuse,
                                refuse, &selection, &error);
    must(policy != NULL, error);
    phases[PHASE_STARTUP_COMPOSITION] = lap(start);
    must(qs_startup_find_form(&qs_startup_forms, *ret_library, abi, STARTUP_GROUPS,
                              nothing_given, refuse, refuse, &form, &error),
         error);
    program = qs_program_new(abi, form->filter, form->length);
    phases[PHASE_STARTUP_FORM] = lap(start);
    must(qs_reporter_start(&reporter, &error), error);
    must(qs_kernel_install(program, NULL, &error), error);
    phases[PHASE_STARTUP_INSTALLATION] = lap(start);
    return policy;
}

/* What qsandbox_prepare() and qsandbox_lockdown() do. */
static void run_stage2(const QsAbi *abi, const QsLibrary *library,
                       const QsPolicy *startup, const QsInventory *inventory,
                       uint64_t *start, uint64_t *phases)
{
    QsAction refuse = { QS_ACTION_TRAP };
    QsSelection *selection;
    QsPolicy *policy;
    QsProgram *program;
    QsHints *hints;
    GError *error = NULL;

    selection = qs_selection_from_inventory(library, abi, inventory, &error);
    must(selection != NULL, error);
    phases[PHASE_SELECTION] = lap(start);
    policy = qs_policy_compose(selection, abi, QS_ROLE_ALL, refuse, refuse, &error);
    must(policy != NULL, error);
    phases[PHASE_COMPOSITION] = lap(start);
    hints = qs_hints_new(library, abi, &error);
    must(hints != NULL, error);
    phases[PHASE_HINTS] = lap(start);
    program = qs_program_generate(policy, &error);
    must(program != NULL, error);
    phases[PHASE_GENERATION] = lap(start);
    must(qs_verify_program(policy, program, NULL, &error), error);
    phases[PHASE_PROOF] = lap(start);
    must(qs_verify_subset(policy, startup, NULL, &error), error);
    phases[PHASE_SUBSET] = lap(start);
    must(qs_kernel_install(program, NULL, &error), error);
    phases[PHASE_INSTALLATION] = lap(start);
}

/* In a child; nothing is freed, as QEMU frees nothing of it. */
static void run_once(Times *times)
{
    const QsAbi *abi = qs_abi_host();
    QsInventory *inventory = make_inventory();
    QsLibrary *library;
    QsPolicy *startup;
    uint64_t start = now();
    uint64_t first = start;

    startup = run_stage1(abi, &library, &start, times->phases);
    run_stage2(abi, library, startup, inventory, &start, times->phases);
    times->total = start - first;
    _exit(0);
}

static gboolean run_child(Times *times)
{
    pid_t child = fork();
    int status;

    if (child < 0) {
        fprintf(stderr, "start-cost: fork: %s\n", strerror(errno));
        return FALSE;
    }
    if (child == 0) {
        run_once(times);
    }
    if (waitpid(child, &status, 0) < 0 || status != 0) {
        fprintf(stderr, "start-cost: a child failed (status 0x%x)\n", status);
        return FALSE;
    }
    return TRUE;
}

static int compare_times(const void *a, const void *b)
{
    uint64_t left = *(const uint64_t *)a;
    uint64_t right = *(const uint64_t *)b;

    return (left > right) - (left < right);
}

static void print_phase(const char *name, const Times *times, size_t offset,
                        unsigned rounds)
{
    g_autofree uint64_t *sorted = g_new(uint64_t, rounds);

    for (unsigned i = 0; i < rounds; i++) {
        sorted[i] = *(const uint64_t *)((const char *)&times[i] + offset);
    }
    qsort(sorted, rounds, sizeof(uint64_t), compare_times);
    printf("%-50s %9.1f %9.1f\n", name, sorted[0] / 1e3, sorted[rounds / 2] / 1e3);
}

int main(int argc, char **argv)
{
    unsigned rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : DEFAULT_ROUNDS;
    Times *times;

    if (argc > 2 || rounds < 1 || rounds > MOST_ROUNDS) {
        fprintf(stderr, "usage: start-cost [ROUNDS]   (1 to %d)\n", MOST_ROUNDS);
        return 2;
    }
    if (!qs_abi_host()) {
        fprintf(stderr, "start-cost: this architecture is not supported\n");
        return 1;
    }
    times = mmap(NULL, rounds * sizeof(Times), PROT_READ | PROT_WRITE,
                 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (times == MAP_FAILED) {
        fprintf(stderr, "start-cost: mmap: %s\n", strerror(errno));
        return 1;
    }
    /* Shared memory is there before anything is measured. */
    memset(times, 0, rounds * sizeof(Times));
    for (unsigned i = 0; i < rounds; i++) {
        if (!run_child(&times[i])) {
            return 1;
        }
    }
    printf("%-50s %9s %9s\n", "microseconds, once in a process", "least", "median");
    for (unsigned i = 0; i < N_PHASES; i++) {
        print_phase(phase_names[i], times, offsetof(Times, phases) + i * sizeof(uint64_t),
                    rounds);
    }
    print_phase("all", times, offsetof(Times, total), rounds);
    return 0;
}
