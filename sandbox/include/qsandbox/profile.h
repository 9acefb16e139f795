/*
 * qsandbox: a profile
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A profile is one text file of hw-profiles/ (grammar: docs/qsandbox-profile.5).
 * Reading it checks everything: each call, constant and argument on each
 * architecture that a rule names.  A QsProfile is immutable once read and may
 * be used from any thread.
 */
#ifndef QSANDBOX_PROFILE_H
#define QSANDBOX_PROFILE_H

#include <glib.h>
#include "qsandbox/abi.h"
#include "qsandbox/action.h"
#include "qsandbox/condition.h"

/* Largest profile text that is read, in bytes. */
#define QS_PROFILE_MAX_SIZE (256 * 1024)
/* Longest line, in bytes; most names in all match lines together; most rules. */
#define QS_PROFILE_MAX_LINE (16 * 1024)
#define QS_PROFILE_MAX_NAMES 2048
#define QS_PROFILE_MAX_RULES 4096
/* Most names of one rule by name. */
#define QS_PROFILE_MAX_RULE_NAMES 64

/* A condition as written, in names; it belongs to no architecture.  Opaque. */
typedef struct QsExpr QsExpr;

/* One `match KIND NAME...` line. */
typedef struct QsMatch {
    char *kind;
    GPtrArray *names; /* char *; shell-style patterns (* and ?) */
    unsigned line;
} QsMatch;

/*
 * One `CALL[ARCH,...]: CONDITION -- REASON` line.  An errno's name stands for another
 * number on another architecture.  @action has the number on the first one of @archs,
 * and qs_rule_resolve() gives that of each.
 */
typedef struct QsRule {
    char *call;
    uint32_t archs; /* QS_ARCH_BIT()s it holds on, the profile's own limit included */
    gboolean names_archs; /* CALL[ARCH,...] */
    uint32_t roles;       /* QS_ROLE_BIT()s */
    QsAction action;  /* ALLOW, USER_NOTIF (by name) or ERRNO; KILL_PROCESS or ERRNO in
                           * a violation list */
    GPtrArray *names; /* QsName * of a rule by name; NULL: it is none */
    char *errno_name; /* "ENOSYS"; NULL if @action is not ERRNO */
    QsExpr *expr;     /* NULL: no condition, or a packed one */
    char *reason;
    unsigned line;
    unsigned column;
    char *source; /* the line, for messages; NULL in the built-in library */

    /* The built-in library's: where the condition stands instead of in @expr.  Private. */
    const struct ProfilePack *packed;
    uint32_t packed_at;
} QsRule;

typedef struct QsProfile {
    char *name; /* "accel/kvm" */
    char *summary;
    char *file;             /* for messages: a path, or "<built-in>/accel/kvm.profile" */
    GPtrArray *matches;     /* QsMatch * */
    GPtrArray *requires;    /* char *, profile names */
    uint32_t archs;         /* QS_ARCH_BIT()s */
    uint32_t library_archs; /* those that its library states; 0: it states none */
    unsigned draft_line;    /* where it says that it is a draft; 0: it is none */
    unsigned arch_line; /* where the profile limits itself to @archs; 0: it does not */
    GPtrArray *rules;   /* QsRule * */
    gpointer private;   /* the memory that holds all of it */
} QsProfile;

#define QS_VIOLATION_FOLDER "violation/"

/*
 * Whether @profile lists what follows refused calls; its name (violation/...) says so.
 * Its rules say "kill" or "errno NAME" of calls that nothing allowed.  It grants nothing,
 * and is no part of a policy.  See qsandbox/verdict.h.
 */
gboolean qs_profile_is_violation_list(const QsProfile *profile);

/*
 * Reads @text (@length bytes; need not be NUL-terminated).  @file is used in
 * messages.  @expected_name is the name that the profile must carry, or NULL
 * if any will do (a file given on a command line).  The message of a failure
 * is "FILE:LINE:COLUMN: what", a newline, the source line and a caret below
 * the column.  The caller owns the result.
 */
QsProfile *qs_profile_parse(const char *text, gsize length, const char *file,
                            const char *expected_name, GError **error);

/* The same from a file of at most QS_PROFILE_MAX_SIZE bytes. */
QsProfile *qs_profile_load(const char *path, const char *expected_name, GError **error);

/*
 * The same as part of a library that states @library_archs (QS_ARCH_BIT()s; 0: it states
 * none).  Fails with QS_ERROR_USAGE on a draft, which is no part of any library.  They are the profile's architectures if it names none itself, and the only ones
 * that it and its rules can name.
 */
QsProfile *qs_profile_load_in(const char *path, const char *expected_name,
                              uint32_t library_archs, GError **error);

/*
 * What @rule of @profile means on @abi, in numbers: which call, what happens,
 * and when (@ret_cond is set to NULL for always).  The caller owns the
 * condition.  @abi must be one of @rule's architectures.
 *
 * Fails on an unknown call, constant or argument.  Reading a profile refuses these on
 * each architecture that the rule or its profile names.  They can still come up here
 * because a rule that names no architecture has to make sense on one only.
 */
gboolean qs_rule_resolve(const QsProfile *profile, const QsRule *rule, const QsAbi *abi,
                         uint32_t *ret_nr, QsAction *ret_action, QsCond **ret_cond,
                         GError **error);

/*
 * Whether what @rule means on @abi is at hand without names: that is so of the built-in
 * library's rules on the host.  *@ret_nr is then the number of its call.
 */
gboolean qs_rule_is_ready(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr);

/*
 * Whether the condition of such a rule holds for @args, as qs_cond_holds() of what
 * qs_rule_resolve() gives would say.  Async-signal-safe; does not allocate.
 */
gboolean qs_rule_holds(const QsRule *rule, const uint64_t args[6]);

/* The place of requirement @index in @profile: "FILE:LINE:COLUMN".  Caller frees. */
char *qs_profile_locate_require(const QsProfile *profile, unsigned index);

/* That line and a caret, for the end of a message: "\nLINE\n  ^".  Caller frees. */
char *qs_profile_quote_require(const QsProfile *profile, unsigned index);

/*
 * What stands between ':' and ' -- ': "allow", "cmd == {KVM_RUN, ...}",
 * "errno ENOSYS", "named images if flags == O_RDWR".  Caller frees.
 */
char *qs_rule_format_body(const QsRule *rule);

/*
 * Calls @visitor for each part of @rule's condition that can be left out and only adds
 * calls: an alternative of ||, a value of a set, a flag behind "in".  @rest is the rule
 * without it, and @part its text; both last until the visitor returns.  Never called for a
 * rule without such parts.
 */
typedef void QsRulePartVisitor(void *opaque, const QsRule *rest, const char *part);
void qs_rule_visit_parts(const QsRule *rule, QsRulePartVisitor *visitor, void *opaque);

/*
 * Canonical text, without comments; reading it again gives an equal profile
 * (unless its blanks make it exceed the limits above).  Caller frees.
 */
char *qs_profile_format(const QsProfile *profile);

void qs_profile_free(QsProfile *profile);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(QsProfile, qs_profile_free)

/*
 * Style faults that are not errors of reading: a reason that says nothing, a
 * rule that another rule of the same profile covers, an unconditional allow of
 * a call on the list of calls that want argument rules (ioctl, socket, clone,
 * prctl, fcntl, mmap, mprotect, madvise, futex, ...), a rule that names no
 * architecture and does not make sense on all of them, names of architectures that
 * the library states already.  Returns a GPtrArray of char * messages "FILE:LINE:COLUMN: what", possibly empty; the caller owns it.
 */
GPtrArray *qs_profile_lint(const QsProfile *profile);

#endif
