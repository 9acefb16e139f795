/*
 * differential LIBSECCOMP COUNT [SEED]: random rules, given to sandbox/libseccomp and
 * to libseccomp itself; TAP on standard output
 *
 * Both must accept the same rules, and libseccomp's program must be what our policies
 * say: qs_verify_program_multi() proves that for all inputs.  libseccomp 2.6.0 has
 * faults (it compares what an argument before left in the accumulator, and call
 * numbers with the architecture word; it can loop for ever), so there are families of
 * rules: some that it is known to serve, where all has to be the same, and one of any
 * rules of one action, where what they say of the counterexample decides who is right.
 * Each context is tried in a process of its own.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "context.h"
#include "qsandbox/error.h"
#include "qsandbox/verify.h"

#define MAX_RULES 8
#define MAX_ARCHS 3
/* After so many seconds libseccomp is held to loop for ever. */
#define PATIENCE 5

typedef struct Library {
    scmp_filter_ctx (*init)(uint32_t action);
    int (*arch_add)(scmp_filter_ctx ctx, uint32_t token);
    int (*arch_remove)(scmp_filter_ctx ctx, uint32_t token);
    int (*attr_set)(scmp_filter_ctx ctx, enum scmp_filter_attr attr, uint32_t value);
    int (*rule_add)(scmp_filter_ctx ctx, uint32_t action, int syscall, unsigned n,
                    const struct scmp_arg_cmp *args);
    int (*export)(scmp_filter_ctx ctx, void *buffer, size_t *size);
} Library;

static const Library ours = {
    seccomp_init,     seccomp_arch_add,       seccomp_arch_remove,
    seccomp_attr_set, seccomp_rule_add_array, seccomp_export_bpf_mem,
};

typedef struct AddedRule {
    uint32_t action;
    int syscall;
    unsigned n_args;
    struct scmp_arg_cmp args[6];
} AddedRule;

typedef struct Scenario {
    uint32_t def_action;
    uint32_t badarch;
    uint32_t archs[MAX_ARCHS];
    unsigned n_archs;
    AddedRule rules[MAX_RULES];
    unsigned n_rules;
} Scenario;

typedef struct Family {
    const char *name;
    gboolean mixed;  /* rules differ in action */
    gboolean wild;   /* several comparisons a rule; calls that some lack */
    gboolean beyond; /* what libseccomp 2.6.0 is known to have wrong as well: data
                            * that no argument of 32 bits has, comparisons of arguments
                            * that a multiplexer hides, and all that goes through ipc */
    unsigned bits;   /* of the architectures; 0: any */
    const char *ops; /* the comparisons that occur */
} Family;

static const Family families[] = {
    { "one action, 32-bit", FALSE, FALSE, FALSE, 32,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_NE, SCMP_CMP_LT, SCMP_CMP_LE, SCMP_CMP_GT,
                SCMP_CMP_GE, SCMP_CMP_MASKED_EQ, 0 } },
    { "one action, 64-bit, upwards", FALSE, FALSE, FALSE, 64,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_GT, SCMP_CMP_GE, 0 } },
    { "mixed actions, 32-bit, upwards", TRUE, FALSE, FALSE, 32,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_GT, SCMP_CMP_GE, SCMP_CMP_MASKED_EQ, 0 } },
    { "mixed actions, 32-bit, downwards", TRUE, FALSE, FALSE, 32,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_LT, SCMP_CMP_LE, SCMP_CMP_MASKED_EQ, 0 } },
    { "one action, any rules", FALSE, TRUE, FALSE, 0,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_NE, SCMP_CMP_LT, SCMP_CMP_LE, SCMP_CMP_GT,
                SCMP_CMP_GE, SCMP_CMP_MASKED_EQ, 0 } },
    { "one action, beyond 2.6.0", FALSE, TRUE, TRUE, 0,
      (char[]){ SCMP_CMP_EQ, SCMP_CMP_NE, SCMP_CMP_LT, SCMP_CMP_LE, SCMP_CMP_GT,
                SCMP_CMP_GE, SCMP_CMP_MASKED_EQ, 0 } },
};

static const uint32_t actions[] = {
    SCMP_ACT_ALLOW,       SCMP_ACT_ERRNO(1), SCMP_ACT_ERRNO(2), SCMP_ACT_TRAP,
    SCMP_ACT_KILL_THREAD, SCMP_ACT_LOG,      SCMP_ACT_TRACE(7), SCMP_ACT_KILL_PROCESS,
};
static const uint32_t archs[] = {
    SCMP_ARCH_X86_64, SCMP_ARCH_X86,      SCMP_ARCH_X32,         SCMP_ARCH_AARCH64,
    SCMP_ARCH_ARM,    SCMP_ARCH_PPC64LE,  SCMP_ARCH_MIPSEL,      SCMP_ARCH_MIPSEL64N32,
    SCMP_ARCH_SH,     SCMP_ARCH_RISCV64,  SCMP_ARCH_LOONGARCH64, SCMP_ARCH_MIPSEL64,
    SCMP_ARCH_S390X,  SCMP_ARCH_S390,     SCMP_ARCH_PPC,         SCMP_ARCH_PPC64,
    SCMP_ARCH_MIPS,   SCMP_ARCH_MIPS64,   SCMP_ARCH_MIPS64N32,   SCMP_ARCH_M68K,
    SCMP_ARCH_PARISC, SCMP_ARCH_PARISC64, SCMP_ARCH_SHEB,
};
static const int everywhere[] = {
    SCMP_SYS(read),
    SCMP_SYS(write),
    SCMP_SYS(ioctl),
};
static const int anywhere[] = {
    SCMP_SYS(read), SCMP_SYS(socket), SCMP_SYS(shmctl), SCMP_SYS(open), SCMP_SYS(ioctl),
};
static const uint64_t values[] = {
    0,
    1,
    2,
    3,
    0x100,
    UINT32_MAX,
    UINT64_C(0x100000000),
    UINT64_C(0x100000001),
    UINT64_C(0x200000001),
    UINT64_MAX,
};
static const uint64_t masks[] = {
    0, 1, 3, 0xff, UINT32_MAX, UINT64_C(0xff00000000), UINT64_C(0xf0000000f), UINT64_MAX,
};

#define PICK(random, array) ((array)[g_rand_int_range(random, 0, G_N_ELEMENTS(array))])

/* Shared with the processes: the one at work is done with what is ours. */
static volatile gboolean *ours_is_done;

static void *find_symbol(void *handle, const char *name)
{
    void *symbol = dlsym(handle, name);

    if (!symbol) {
        fprintf(stderr, "differential: %s\n", dlerror());
        exit(1);
    }
    return symbol;
}

static Library load_library(const char *path)
{
    void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
    Library library;

    if (!handle) {
        fprintf(stderr, "differential: %s\n", dlerror());
        exit(1);
    }
    library.init = find_symbol(handle, "seccomp_init");
    library.arch_add = find_symbol(handle, "seccomp_arch_add");
    library.arch_remove = find_symbol(handle, "seccomp_arch_remove");
    library.attr_set = find_symbol(handle, "seccomp_attr_set");
    library.rule_add = find_symbol(handle, "seccomp_rule_add_array");
    library.export = find_symbol(handle, "seccomp_export_bpf_mem");
    return library;
}

/* With @cut, no number has more than 32 bits. */
static void draw_rule(GRand *random, const Family *family, uint32_t action, gboolean cut,
                      AddedRule *rule)
{
    unsigned n = family->wild ? g_rand_int_range(random, 0, 4) : 1;
    unsigned arg = family->wild ? g_rand_int_range(random, 0, 2) : 0;

    rule->action = action;
    rule->syscall = family->wild ? PICK(random, anywhere) : PICK(random, everywhere);
    if (!family->beyond && rule->syscall == SCMP_SYS(shmctl)) {
        rule->syscall = SCMP_SYS(socket);
    }
    if (!family->beyond && rule->syscall == SCMP_SYS(socket)) {
        n = 0;
    }
    for (rule->n_args = 0; rule->n_args < n; arg++) {
        struct scmp_arg_cmp *test = &rule->args[rule->n_args++];

        test->arg = arg;
        test->op = family->ops[g_rand_int_range(random, 0, strlen(family->ops))];
        test->datum_a = test->op == SCMP_CMP_MASKED_EQ ? PICK(random, masks)
                                                       : PICK(random, values);
        test->datum_b = PICK(random, values);
        if (cut) {
            test->datum_a &= UINT32_MAX;
            test->datum_b &= UINT32_MAX;
        }
    }
}

static void draw(GRand *random, const Family *family, Scenario *scenario)
{
    gboolean cut = FALSE;
    uint32_t action;
    unsigned i;

    scenario->def_action = PICK(random, actions);
    /* Where only x32's numbers tell them apart, ours say less; see compile.c. */
    scenario->badarch = scenario->def_action == SCMP_ACT_ALLOW ||
                                scenario->def_action == SCMP_ACT_LOG
                            ? SCMP_ACT_KILL
                            : scenario->def_action;
    scenario->n_archs = g_rand_int_range(random, 1, MAX_ARCHS + 1);
    for (i = 0; i < scenario->n_archs; i++) {
        do {
            scenario->archs[i] = PICK(random, archs);
        } while (family->bits &&
                 scmp_arch_find(scenario->archs[i])->bits != family->bits);
        cut |= !family->beyond && scmp_arch_find(scenario->archs[i])->bits == 32;
    }
    do {
        action = PICK(random, actions);
    } while (action == scenario->def_action);
    scenario->n_rules = g_rand_int_range(random, 1, MAX_RULES + 1);
    for (i = 0; i < scenario->n_rules; i++) {
        draw_rule(random, family, family->mixed ? PICK(random, actions) : action, cut,
                  &scenario->rules[i]);
    }
}

static void print(const Scenario *scenario)
{
    unsigned i, j;

    printf("# default %#x badarch %#x archs", scenario->def_action, scenario->badarch);
    for (i = 0; i < scenario->n_archs; i++) {
        printf(" %s", scmp_arch_find(scenario->archs[i])->name);
    }
    printf("\n");
    for (i = 0; i < scenario->n_rules; i++) {
        const AddedRule *rule = &scenario->rules[i];

        printf("#   %#x: call %d", rule->action, rule->syscall);
        for (j = 0; j < rule->n_args; j++) {
            printf(" arg%u op%d %#lx %#lx", rule->args[j].arg, rule->args[j].op,
                   (long)rule->args[j].datum_a, (long)rule->args[j].datum_b);
        }
        printf("\n");
    }
}

/* How a context's process ends. */
typedef enum Outcome {
    SAME,
    OUR_FAULT,
    THEIR_FAULT,
    NOT_COMPARED, /* ours cannot say it: x32 alone with a permitting default */
    N_OUTCOMES,
} Outcome;

/* Whether the rule holds, read without any code of the library. */
static gboolean rule_says(const AddedRule *rule, unsigned bits, const uint64_t args[6])
{
    uint64_t all = bits == 32 ? UINT32_MAX : UINT64_MAX;
    unsigned i;

    for (i = 0; i < rule->n_args; i++) {
        const struct scmp_arg_cmp *test = &rule->args[i];
        uint64_t have = args[test->arg] & all;
        uint64_t want = test->datum_a;
        gboolean holds = FALSE;

        switch (test->op) {
        case SCMP_CMP_NE:
            holds = have != want;
            break;
        case SCMP_CMP_LT:
            holds = have < want;
            break;
        case SCMP_CMP_LE:
            holds = have <= want;
            break;
        case SCMP_CMP_EQ:
            holds = have == want;
            break;
        case SCMP_CMP_GE:
            holds = have >= want;
            break;
        case SCMP_CMP_GT:
            holds = have > want;
            break;
        default:
            holds = ((have ^ test->datum_b) & want) == 0;
            break;
        }
        if (!holds) {
            return FALSE;
        }
    }
    return TRUE;
}

/*
 * Whether the rule holds for a multiplexed call, of whose arguments nothing is seen: if
 * it says nothing of them; and if it is less permissive than the default, unless it
 * never holds.
 */
static gboolean kind_says(const Scenario *scenario, const AddedRule *rule, unsigned bits)
{
    ScmpRule parsed;

    g_assert(scmp_rule_parse(rule->args, rule->n_args, bits, &parsed));
    return !parsed.never &&
           (parsed.n_tests == 0 ||
            !scmp_action_is_more_permissive(rule->action, scenario->def_action));
}

/* What rules of one action say of the call; TRUE if that is what the policy says. */
static gboolean policy_is_right(const Scenario *scenario, const QsCounterexample *call)
{
    const ScmpArch *arch = NULL;
    uint32_t expected = scenario->def_action;
    ScmpMultiplexed multiplexed;
    unsigned i;

    for (i = 0; i < scenario->n_archs; i++) {
        const ScmpArch *one = scmp_arch_find(scenario->archs[i]);

        if (scmp_arch_abi(one)->audit_arch == call->audit_arch &&
            (one->token == SCMP_ARCH_X32) ==
                (call->audit_arch == AUDIT_ARCH_X86_64 && (int)call->nr >= 0x40000000)) {
            arch = one;
        }
    }
    for (i = 0; arch && i < scenario->n_rules; i++) {
        const AddedRule *rule = &scenario->rules[i];
        const char *name = scmp_arch_call_name(scmp_arch_native(), rule->syscall);
        gboolean mine = scmp_arch_direct_number(arch, name) == (int)call->nr;

        if (scmp_arch_multiplexed(arch, name, &multiplexed) &&
            multiplexed.number == (int)call->nr) {
            mine = (call->args[0] & multiplexed.mask) == multiplexed.kind &&
                   kind_says(scenario, rule, arch->bits);
        } else {
            mine = mine && rule_says(rule, arch->bits, call->args);
        }
        if (mine) {
            expected = rule->action;
        }
    }
    return arch && qs_action_to_ret(call->expected) == expected;
}

static scmp_filter_ctx start(const Library *library, const Scenario *scenario)
{
    scmp_filter_ctx ctx = library->init(scenario->def_action);
    unsigned i;

    library->arch_remove(ctx, SCMP_ARCH_NATIVE);
    for (i = 0; i < scenario->n_archs; i++) {
        library->arch_add(ctx, scenario->archs[i]);
    }
    library->attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, scenario->badarch);
    return ctx;
}

/* Whether libseccomp's program of @other is what @policies say. */
static Outcome compare_program(const Library *theirs, const Family *family,
                               const Scenario *scenario, const GPtrArray *policies,
                               scmp_filter_ctx other, GError **error)
{
    static struct sock_filter buffer[QS_PROGRAM_MAX_LENGTH];
    size_t size = sizeof(buffer);
    g_autoptr(QsProgram) program = NULL;
    const QsPolicy *const *array = (const QsPolicy *const *)policies->pdata;
    QsCounterexample call = { 0 };

    if (theirs->export(other, buffer, &size) != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE, "libseccomp makes no program");
        return OUR_FAULT;
    }
    program = qs_program_from_bytes(array[0]->abi, buffer, size, error);
    if (!program) {
        return OUR_FAULT;
    }
    if (qs_verify_program_multi(array, policies->len, program, &call, error)) {
        return SAME;
    }
    return family->wild && policy_is_right(scenario, &call) ? THEIR_FAULT : OUR_FAULT;
}

static void add_all(const Library *library, const Scenario *scenario, scmp_filter_ctx ctx,
                    int *ret_codes)
{
    unsigned i;

    for (i = 0; i < scenario->n_rules; i++) {
        const AddedRule *rule = &scenario->rules[i];

        ret_codes[i] = library->rule_add(ctx, rule->action, rule->syscall, rule->n_args,
                                         rule->args);
    }
}

static Outcome compare(const Library *theirs, const Family *family,
                       const Scenario *scenario, GError **error)
{
    scmp_filter_ctx mine = start(&ours, scenario);
    scmp_filter_ctx other;
    g_autoptr(GPtrArray) policies = NULL;
    int codes[MAX_RULES] = { 0 };
    int their_codes[MAX_RULES] = { 0 };

    add_all(&ours, scenario, mine, codes);
    policies = scmp_context_policies(mine, NULL);
    if (!policies) {
        return NOT_COMPARED;
    }
    if (scmp_context_compile(mine) != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_UNPROVEN, "there is no program");
        return OUR_FAULT;
    }
    *ours_is_done = TRUE;

    other = start(theirs, scenario);
    add_all(theirs, scenario, other, their_codes);
    if (memcmp(codes, their_codes, sizeof(codes)) != 0) {
        g_set_error(error, QS_ERROR, QS_ERROR_USAGE,
                    "adding rules does not give the same results");
        return OUR_FAULT;
    }
    return compare_program(theirs, family, scenario, policies, other, error);
}

static Outcome compare_aside(const Library *theirs, const Family *family,
                             const Scenario *scenario)
{
    int status;
    pid_t child;

    fflush(stdout);
    *ours_is_done = FALSE;
    child = fork();
    if (child == 0) {
        g_autoptr(GError) error = NULL;
        Outcome outcome;

        alarm(PATIENCE);
        outcome = compare(theirs, family, scenario, &error);
        if (outcome == OUR_FAULT) {
            printf("# %s\n", error->message);
            print(scenario);
            fflush(stdout);
        }
        _exit(outcome);
    }
    if (child < 0 || waitpid(child, &status, 0) != child) {
        return OUR_FAULT;
    }
    if (WIFEXITED(status) && WEXITSTATUS(status) < N_OUTCOMES) {
        return WEXITSTATUS(status);
    }
    if (WIFSIGNALED(status) && family->wild && *ours_is_done) {
        return THEIR_FAULT;
    }
    printf("# a context ended with status %#x\n", status);
    print(scenario);
    return OUR_FAULT;
}

int main(int argc, char **argv)
{
    Library theirs;
    GRand *random;
    unsigned count, i, j;
    gboolean failed = FALSE;

    if (argc < 3) {
        fprintf(stderr, "usage: differential LIBSECCOMP COUNT [SEED]\n");
        return 2;
    }
    theirs = load_library(argv[1]);
    ours_is_done = mmap(NULL, sizeof(*ours_is_done), PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    g_assert(ours_is_done != MAP_FAILED);
    count = atoi(argv[2]);
    random = g_rand_new_with_seed(argc > 3 ? atoi(argv[3]) : 1);
    for (i = 0; i < G_N_ELEMENTS(families); i++) {
        unsigned counts[N_OUTCOMES] = { 0 };

        for (j = 0; j < count && counts[OUR_FAULT] < 5; j++) {
            Scenario scenario;

            draw(random, &families[i], &scenario);
            counts[compare_aside(&theirs, &families[i], &scenario)]++;
        }
        printf("# %s: %u the same, %u a fault of libseccomp, %u not to be said\n",
               families[i].name, counts[SAME], counts[THEIR_FAULT], counts[NOT_COMPARED]);
        printf("%s %u against libseccomp: %s\n", counts[OUR_FAULT] ? "not ok" : "ok",
               i + 1, families[i].name);
        failed |= counts[OUR_FAULT] > 0;
    }
    printf("1..%u\n", (unsigned)G_N_ELEMENTS(families));
    g_rand_free(random);
    return failed;
}
