/*
 * A library packed into words and text, to be compiled in
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Reading text takes too long for each start of a VM.  So profiles are read once, with all
 * checks, when the project is built, and what came of it is packed.  Everything is in one
 * array of words without pointers, which costs a program nothing unless it unpacks it.
 *
 *   words   = HOST ARCHS N { profile }                       HOST: the QsArch of "host"
 *   profile = SIZE N N N NAME SUMMARY FILE ARCHS DRAFT-LINE ARCH-LINE
 *             { match } { requirement } { rule }             N of each
 *   rule    = CALL ARCHS NAMES-ARCHS ROLES KIND DATA ERRNO-NAME REASON LINE COLUMN
 *             N { name } SIZE host SIZE [ expression ]
 *   host    = [ NR DATA [ condition ] ]                      what qs_rule_resolve() gives
 *
 * SIZE counts the words that follow and belong to the thing.  Texts are offsets; 0 is no
 * text.  What a rule means on the host is packed with it, so that composing a policy needs
 * no tables of names.  A condition in names is unpacked when somebody wants to see it.
 */
#ifndef QSANDBOX_PROFILE_PACKED_H
#define QSANDBOX_PROFILE_PACKED_H

#include "expr.h"
#include "qsandbox/library.h"

typedef struct ProfilePack {
    const uint32_t *words;
    size_t n_words;
    const char *text;
    size_t text_size;
} ProfilePack;

/* What is compiled in, and a digest of it, in hexadecimal. */
extern const ProfilePack profile_builtin;
extern const char profile_builtin_digest[];

/* The head of all words. */
enum {
    PACKED_HOST,
    PACKED_ARCHS,
    PACKED_N,
    PACKED_PROFILES,
};

/* How a condition is packed: a group by its kind and how many follow, or a test. */
#define PACKED_TEST(arg, bits, op) (QS_COND_TEST | (arg) << 8 | (bits) << 16 | (op) << 24)

/* Appends @library, as what is compiled in, to empty @words (uint32_t) and @text. */
void profile_pack(const QsLibrary *library, const QsAbi *host, GArray *words,
                  GString *text);

/* Adds all profiles of @pack, which must last as long, to an empty library. */
void profile_unpack(QsLibrary *library, const ProfilePack *pack);

/*
 * What a packed rule means on @abi, as qs_rule_resolve() gives it.  FALSE if @rule is not
 * packed, or if that is known of another architecture only: then names are to be resolved.
 */
gboolean profile_packed_resolve(const QsRule *rule, const QsAbi *abi, uint32_t *ret_nr,
                                QsAction *ret_action, QsCond **ret_cond);

/* The condition of @rule in names; NULL: none.  A packed one is unpacked into @scratch. */
const QsExpr *profile_rule_expr(const QsRule *rule, QsArena *scratch);

#endif
