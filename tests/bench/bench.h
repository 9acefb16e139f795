/*
 * The generator beside libseccomp: what the parts of the benchmark share
 *
 * A case is a policy to compile; a contender is a way to compile it.  Everything is
 * measured in one run of one process, contenders in turn, so that figures can be
 * compared with each other, if not with those of another run.
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#ifndef QSANDBOX_TESTS_BENCH_H
#define QSANDBOX_TESTS_BENCH_H

#include <glib.h>
#include <seccomp.h>
#include "cases.h"
#include "qsandbox/program.h"

typedef enum Contender {
    OURS,
    LIBSECCOMP_1, /* optimize level 1: calls by priority, one after the other */
    LIBSECCOMP_2, /* level 2: a binary tree of calls */
    N_CONTENDERS,
} Contender;

const char *contender_name(Contender contender);

/* ---- flatten.c: a policy as libseccomp takes it ---- */

/* All comparisons hold; each argument is compared once at most. */
typedef struct FlatRule {
    uint32_t nr;
    uint32_t action;
    unsigned n;
    struct scmp_arg_cmp tests[6];
} FlatRule;

typedef struct Flat {
    uint32_t default_action;
    uint32_t bad_arch_action;
    GArray *rules; /* FlatRule */
    GArray *hot;   /* uint32_t: calls to test first; NULL if none are told */
} Flat;

/* Equal in meaning to @policy.  QS_ERROR_LIMIT if that takes too many rules. */
Flat *flat_new(const QsPolicy *policy, GError **error);
/* Tells it the calls of @trace (TracedCall), most frequent first. */
void flat_tell(Flat *flat, const GArray *trace);
void flat_free(Flat *flat);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Flat, flat_free)

/* ---- peer.c: libseccomp ---- */

/*
 * From rules to the bytes of a program, through the file @fd, which is overwritten.
 * NULL with QS_ERROR_LIMIT if libseccomp refuses.
 */
GBytes *peer_compile(const Flat *flat, unsigned optimize, int fd, GError **error);

/* A file in memory for it. */
int peer_open_file(void);

/* ---- paths.c: what a program costs, by count ---- */

typedef struct Paths {
    unsigned instructions;
    unsigned longest_allowed; /* instructions on the longest path to a permit */
    unsigned longest_denied;  /* of a number of this ABI that no rule names */
    double mean_checked;      /* over Case.checked; NAN if there is none */
    double mean_allowed;      /* over all numbers allowed outright, and Case.checked */
    double traced;            /* a traced call's mean; NAN without a trace */
    double traced_uncached;   /* the same, calls that the kernel caches counted 0 */
    unsigned cached;          /* calls allowed outright that the kernel caches */
    unsigned cacheable;       /* calls allowed outright */
} Paths;

Paths paths_count(const Case *c, const QsProgram *program);

/* ---- timing.c: what it costs to make and to prove ---- */

typedef struct Timing {
    QsProgram *programs[N_CONTENDERS]; /* NULL if it could not be made */
    double generate_us[N_CONTENDERS];  /* medians */
    double prove_us[N_CONTENDERS];     /* NAN if it is not proven equal */
    char *fault[N_CONTENDERS];         /* why there is no program or no proof */
    unsigned rounds;
} Timing;

/* Spends some @budget_us microseconds on generation, and as much on proofs. */
Timing *timing_measure(const Case *c, unsigned budget_us);
void timing_free(Timing *timing);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Timing, timing_free)

uint64_t now_ns(void);
double median(GArray *doubles);
double quantile(GArray *doubles, double part);

/* ---- live.c: what it costs in the kernel ---- */

typedef enum Filter {
    FILTER_NONE,
    FILTER_EMPTY,  /* allows all: the kernel caches every call */
    FILTER_FLOOR,  /* loads one argument and allows: is always run */
    FILTER_REFUSE, /* refuses getuid() and nothing else */
    FILTER_FIRST,  /* the contenders' */
    N_FILTERS = FILTER_FIRST + N_CONTENDERS,
} Filter;

typedef enum Load {
    LOAD_CACHED,   /* getppid(), allowed outright */
    LOAD_HOT,      /* ioctl() with the trace's most frequent request */
    LOAD_TURNS,    /* ioctl() with all requests, one after the other */
    LOAD_REQUESTS, /* ioctl() with all requests, in random order */
    LOAD_DENIED,   /* getuid(), refused with an errno */
    N_LOADS,
} Load;

const char *filter_name(unsigned filter);
const char *load_name(Load load);

/* The filter that does the least of those that have to be run for @load. */
Filter load_floor(Load load);

#define LIVE_BURSTS 9
#define LIVE_BURST 2048

/* Which requests ioctl() is called with. */
typedef struct Orders {
    uint32_t hot;
    uint32_t turns[LIVE_BURST];
    uint32_t requests[LIVE_BURSTS * LIVE_BURST];
} Orders;

/*
 * ns per call in a child of its own under @program, or under none if it is NULL.
 * @denies: whether getuid() must fail.
 */
gboolean live_measure_once(const QsProgram *program, const char *name, gboolean denies,
                           const Orders *orders, double ret_ns[N_LOADS], GError **error);

/* ns per call, one for each round. */
typedef struct Live {
    GArray *ns[N_FILTERS][N_LOADS]; /* double */
} Live;

/*
 * Forks a child for each filter and round, which installs it and calls.  @programs
 * must be of the guest60 case @c.
 */
Live *live_measure(const Case *c, QsProgram *const programs[N_CONTENDERS],
                   unsigned rounds, GError **error);
void live_free(Live *live);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Live, live_free)

/* ---- costs.c: what the parts of a program cost in the kernel ---- */

typedef struct Cost {
    char *what;
    double ns; /* above a filter that loads one argument and allows */
} Cost;

/* Cost, in the order of the table. */
GArray *costs_measure(unsigned rounds, GError **error);

#endif
