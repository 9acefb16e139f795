/*
 * Reading profiles: what is read, and how faults are told
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <string.h>
#include "qsandbox/error.h"
#include "qsandbox/profile.h"
#include "qsandbox/role.h"

#define HEAD "profile a/b\n"
#define LIST "profile violation/x\n"

static QsProfile *parse(const char *text, GError **error)
{
    return qs_profile_parse(text, strlen(text), "f", NULL, error);
}

/* The format's specification shows this profile; it must always be read. */
static const char sample[] =
    "# hw-profiles/accel/kvm.profile\n"
    "profile accel/kvm\n"
    "summary KVM accelerator: vCPU loop and interrupt wiring\n"
    "match accel kvm\n"
    "require base/main-loop\n"
    "role vcpu\n"
    "ioctl: cmd == {KVM_RUN, KVM_INTERRUPT}         -- vCPU loop, kvm_cpu_exec()\n"
    "ioctl[x86_64]: cmd == {KVM_GET_MSRS, KVM_SET_MSRS} -- register sync on reset and "
    "migration\n"
    "role all\n"
    "mmap: prot in PROT_READ|PROT_WRITE             -- guest RAM, thread stacks; never "
    "executable\n"
    "clone3: errno ENOSYS                           -- flags are in memory; glibc falls "
    "back to clone\n";

static void test_sample(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = qs_profile_parse(sample, sizeof(sample) - 1, "kvm",
                                                    "accel/kvm", &error);
    const QsMatch *match;
    const QsRule *rule;

    g_assert_no_error(error);
    g_assert_cmpstr(profile->name, ==, "accel/kvm");
    g_assert_cmpstr(profile->summary, ==,
                    "KVM accelerator: vCPU loop and interrupt wiring");
    g_assert_cmpstr(profile->file, ==, "kvm");
    g_assert_cmpuint(profile->matches->len, ==, 1);
    match = profile->matches->pdata[0];
    g_assert_cmpstr(match->kind, ==, "accel");
    g_assert_cmpstr(match->names->pdata[0], ==, "kvm");
    g_assert_cmpuint(match->line, ==, 4);
    g_assert_cmpuint(profile->requires->len, ==, 1);
    g_assert_cmpstr(profile->requires->pdata[0], ==, "base/main-loop");
    g_assert_cmpuint(profile->rules->len, ==, 4);

    rule = profile->rules->pdata[1];
    g_assert_cmpstr(rule->call, ==, "ioctl");
    g_assert_cmpuint(rule->archs, ==, QS_ARCH_BIT(QS_ARCH_X86_64));
    g_assert_cmpuint(rule->roles, ==, QS_ROLE_BIT(QS_ROLE_VCPU));
    g_assert_cmpuint(rule->action.kind, ==, QS_ACTION_ALLOW);
    g_assert_cmpstr(rule->reason, ==, "register sync on reset and migration");
    g_assert_cmpuint(rule->line, ==, 8);
    g_assert_cmpuint(rule->column, ==, 1);

    rule = profile->rules->pdata[3];
    g_assert_cmpuint(rule->roles, ==, QS_ROLE_BIT(QS_ROLE_ALL));
    g_assert_cmpuint(rule->action.kind, ==, QS_ACTION_ERRNO);
    g_assert_cmpuint(rule->action.data, ==, 38);
    g_assert_cmpstr(rule->errno_name, ==, "ENOSYS");
    g_assert_null(rule->expr);
}

/* Texts that look unusual and are right. */
static void test_accepted(void)
{
    static const char *const texts[] = {
        "profile a",
        "\n# first\n\n  profile a/b.c-d_e+1  \n",
        HEAD "match qom a* b? c.d-e_f+g,h:i/j@k=l\nmatch net x\nrequire c d\nrequire e\n",
        HEAD "match hotplug-net tap\nmatch command a_b-c\n",
        HEAD "arch arm x86_64 i386\nread: allow -- reason\n",
        HEAD "role main vcpu\nread: allow -- reason\nrole all\nwrite: allow -- r -- s\n",
        HEAD "read[ x86_64 , arm ]:allow\t--\treason \t\n",
        HEAD "\tread: errno EPERM if fd == 0 -- \xc3\xa4 reason # no comment\n",
        HEAD "ioctl:(cmd&1)==1||cmd==0x10&&fd!=-1||(fd<3&&(fd>1||fd>=0)) -- reason\n",
        HEAD "ioctl: cmd in 0 -- reason\n",
        HEAD "openat: dfd == AT_FDCWD && (flags & O_ACCMODE) == {O_RDONLY} -- reason\n",
        HEAD "lseek: arg1 == -1 && arg2 == 0 -- reason\n",
        HEAD "ioctl[x86_64]: arg == 0xffffffffffffffff -- reason\n",
        HEAD "ioctl[x86_64]: arg == 18446744073709551615 || fd == 1 -- reason\n",
    };
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(texts); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = parse(texts[i], &error);

        g_test_message("%s", texts[i]);
        g_assert_no_error(error);
        g_assert_nonnull(profile);
    }
}

typedef struct Bad {
    const char *text;
    QsErrorCode code;
    const char *message;
} Bad;

static const Bad bad[] = {
    { "", QS_ERROR_SYNTAX, "f:1:1: the file is empty; expected 'profile NAME'" },
    { "# nothing\n", QS_ERROR_SYNTAX,
      "f:1:1: the file ends without a 'profile NAME' line\n# nothing\n^" },
    { "summary x\n", QS_ERROR_SYNTAX,
      "f:1:1: expected 'profile NAME' first\nsummary x\n^" },
    { "read: allow -- r\n", QS_ERROR_SYNTAX,
      "f:1:1: expected 'profile NAME' before the first rule\nread: allow -- r\n^" },
    { "profile\n", QS_ERROR_SYNTAX,
      "f:1:8: expected the profile's name\nprofile\n       ^" },
    { "profile a b\n", QS_ERROR_SYNTAX,
      "f:1:11: nothing may follow the profile's name\nprofile a b\n          ^" },
    { "profile ../a\n", QS_ERROR_SYNTAX,
      "f:1:9: '../a' is not a profile's name (letters, digits, '.', '_', '+', '-' and "
      "'/')\nprofile ../a\n        ^" },
    { HEAD "profile c\n", QS_ERROR_SYNTAX,
      "f:2:1: 'profile' is given twice; the first is on line 1\nprofile c\n^" },
    { HEAD "summary a\n\nsummary b\n", QS_ERROR_SYNTAX,
      "f:4:1: 'summary' is given twice; the first is on line 2\nsummary b\n^" },
    { HEAD "summary  \n", QS_ERROR_SYNTAX, "f:2:8: expected a text\nsummary\n       ^" },
    { HEAD "arch arm\narch arm\n", QS_ERROR_SYNTAX,
      "f:3:1: 'arch' is given twice; the first is on line 2\narch arm\n^" },
    { HEAD "arch arm arm\n", QS_ERROR_SYNTAX,
      "f:2:10: 'arm' is named twice\narch arm arm\n         ^" },
    { HEAD "arch vax\n", QS_ERROR_UNKNOWN,
      "f:2:6: unknown architecture 'vax'; there are x86_64, i386, aarch64, arm, "
      "riscv64, s390x, ppc64le, ppc64, mips64el, loongarch64\narch vax\n     ^" },
    { HEAD "match bogus x\n", QS_ERROR_UNKNOWN,
      "f:2:7: unknown kind 'bogus'; there are accel, aio, audio, block, chardev, "
      "command, display, feature, fsdev, hmp-command, hotplug, hotplug-block, "
      "hotplug-chardev, hotplug-net, hotplug-object, hotplug-qom, incoming, "
      "machine, monitor, net, object, qom, qom-set, tpm\nmatch bogus x\n"
      "      ^" },
    { HEAD "match hotplug block usb disk\n", QS_ERROR_UNKNOWN,
      "f:2:25: unknown family 'disk'; there are block, net, chardev, usb, memory, cpu, "
      "iothread, snapshot, migration, dump\nmatch hotplug block usb disk\n"
      "                        ^" },
    { HEAD "match qom\n", QS_ERROR_SYNTAX,
      "f:2:10: expected a name to match\nmatch qom\n         ^" },
    { HEAD "match qom a[b]\n", QS_ERROR_SYNTAX,
      "f:2:12: a name to match consists of letters, digits, any of ._+-,:/@= and the "
      "patterns * and ?\nmatch qom a[b]\n           ^" },
    { HEAD "match qom a b\nmatch net b\nmatch qom c b\n", QS_ERROR_SYNTAX,
      "f:4:13: 'b' is matched twice; the first is on line 2\nmatch qom c b\n"
      "            ^" },
    { HEAD "require c\nrequire d c\n", QS_ERROR_SYNTAX,
      "f:3:11: 'c' is required twice; the first is on line 2\nrequire d c\n"
      "          ^" },
    { HEAD "require a/b\n", QS_ERROR_SYNTAX,
      "f:2:9: a profile cannot require itself\nrequire a/b\n        ^" },
    { HEAD "role main king\n", QS_ERROR_UNKNOWN,
      "f:2:11: unknown role 'king'; there are all, main, vcpu, iothread, worker, "
      "display, migration\nrole main king\n          ^" },
    { HEAD "role main all\n", QS_ERROR_SYNTAX,
      "f:2:11: 'all' includes every other role\nrole main all\n          ^" },
    { HEAD "read: allow -- r\nrequire c\n", QS_ERROR_SYNTAX,
      "f:3:1: 'require' must stand before the first rule, which is on line 2\n"
      "require c\n^" },
    { HEAD "nonsense here\n", QS_ERROR_SYNTAX,
      "f:2:1: 'nonsense' begins neither a directive (profile, summary, match, require, "
      "arch, role, draft) nor a rule (CALL: ...)\nnonsense here\n^" },
    { HEAD "%\n", QS_ERROR_SYNTAX,
      "f:2:1: expected a directive, a rule or a comment\n%\n^" },
    { HEAD "read: allow\n", QS_ERROR_SYNTAX,
      "f:2:12: a rule ends with its reason: ' -- REASON'\nread: allow\n           ^" },
    { HEAD "read: allow --  \n", QS_ERROR_SYNTAX,
      "f:2:15: the reason is empty; say who needs the call, and what for\n"
      "read: allow --\n              ^" },
    { HEAD "read: allow --why\n", QS_ERROR_SYNTAX,
      "f:2:13: ' -- ' needs a blank on both sides\nread: allow --why\n            ^" },
    { HEAD "read: -- r\n", QS_ERROR_SYNTAX,
      "f:2:7: expected 'allow', 'errno NAME', 'named NAME' or a condition\nread: -- r\n      ^" },
    { HEAD "read: allow fd == 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:13: 'allow' has no condition; to have one, write it instead of 'allow'\n"
      "read: allow fd == 1 -- r\n            ^" },
    { HEAD "read[]: allow -- r\n", QS_ERROR_SYNTAX,
      "f:2:6: expected an architecture\nread[]: allow -- r\n     ^" },
    { HEAD "read[arm: allow -- r\n", QS_ERROR_SYNTAX,
      "f:2:9: expected ',' or ']'\nread[arm: allow -- r\n        ^" },
    { HEAD "read[arm] allow -- r\n", QS_ERROR_SYNTAX,
      "f:2:10: expected ':'\nread[arm] allow -- r\n         ^" },
    { HEAD "arch arm\nread[arm,i386]: allow -- r\n", QS_ERROR_SYNTAX,
      "f:3:10: the 'arch' line of this profile (line 2) leaves out i386\n"
      "read[arm,i386]: allow -- r\n         ^" },
    { HEAD "read: errno -- r\n", QS_ERROR_SYNTAX,
      "f:2:13: expected an error's name, as ENOSYS\nread: errno -- r\n"
      "            ^" },
    { HEAD "read: errno EFOO -- r\n", QS_ERROR_UNKNOWN,
      "f:2:13: there is no error 'EFOO' on x86_64\nread: errno EFOO -- r\n"
      "            ^" },
    { HEAD "read: errno EPERM when fd == 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:19: expected 'if CONDITION' or ' -- REASON'\n"
      "read: errno EPERM when fd == 1 -- r\n                  ^" },
    { HEAD "read: kill if fd == 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:7: 'kill' stands in the lists below violation/ only; what no profile allows is "
      "refused anyway\nread: kill if fd == 1 -- r\n      ^" },
    { LIST "read: allow -- r\n", QS_ERROR_SYNTAX,
      "f:2:7: 'violation/x' lists what follows refused calls: expected 'kill' or 'errno "
      "NAME', with or without 'if CONDITION'\nread: allow -- r\n      ^" },
    { LIST "read: kill fd == 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:12: expected 'if CONDITION' or ' -- REASON'\n"
      "read: kill fd == 1 -- r\n           ^" },
    { LIST "match qom a\n", QS_ERROR_SYNTAX,
      "f:2:1: 'violation/x' lists what follows refused calls of all threads; it is no part "
      "of any VM, and takes no 'match'\nmatch qom a\n^" },
    { LIST "read: kill -- r\nrole vcpu\n", QS_ERROR_SYNTAX,
      "f:3:1: 'violation/x' lists what follows refused calls of all threads; it is no part "
      "of any VM, and takes no 'role'\nrole vcpu\n^" },
    { HEAD "raed: allow -- r\n", QS_ERROR_UNKNOWN,
      "f:2:1: there is no call 'raed' on any architecture\nraed: allow -- r\n^" },
    { HEAD "open[aarch64,x86_64,riscv64]: allow -- r\n", QS_ERROR_UNKNOWN,
      "f:2:1: there is no call 'open' on aarch64, riscv64\n"
      "open[aarch64,x86_64,riscv64]: allow -- r\n^" },
    { HEAD "arch x86_64 arm\nmmap: prot in 0 -- r\n", QS_ERROR_UNKNOWN,
      "f:3:1: there is no call 'mmap' on arm\nmmap: prot in 0 -- r\n^" },
    { HEAD "ioctl: command == 1 -- r\n", QS_ERROR_UNKNOWN,
      "f:2:8: ioctl has no argument 'command' on x86_64; it has fd (arg0), cmd "
      "(arg1), arg (arg2)\nioctl: command == 1 -- r\n       ^" },
    /* Registers that the call does not read. */
    { HEAD "ioctl: arg3 != KVM_RUN -- r\n", QS_ERROR_UNKNOWN,
      "f:2:8: ioctl has no argument 'arg3' on x86_64; it has fd (arg0), cmd (arg1), arg "
      "(arg2)\nioctl: arg3 != KVM_RUN -- r\n       ^" },
    { HEAD "getpid: arg5 == 1 -- r\n", QS_ERROR_UNKNOWN,
      "f:2:9: getpid has no argument 'arg5' on x86_64; it has none\n"
      "getpid: arg5 == 1 -- r\n        ^" },
    { HEAD "pread64[arm]: arg3 == 1 -- r\n", QS_ERROR_UNKNOWN,
      "f:2:15: pread64 has no argument 'arg3' on arm; it has fd (arg0), buf (arg1), count "
      "(arg2), pos_lo (arg4), pos_hi (arg5)\n"
      "pread64[arm]: arg3 == 1 -- r\n              ^" },
    { HEAD "afs_syscall[x86_64]: arg0 == 1 -- r\n", QS_ERROR_UNKNOWN,
      "f:2:22: nothing is known of the arguments of afs_syscall on x86_64\n"
      "afs_syscall[x86_64]: arg0 == 1 -- r\n                     ^" },
    { HEAD "preadv[x86_64]: pos_h == 0 -- r\n", QS_ERROR_UNKNOWN,
      "f:2:17: preadv does not read 'pos_h' as a number on x86_64\n"
      "preadv[x86_64]: pos_h == 0 -- r\n                ^" },
    /* Arguments that are cut for some commands. */
    { HEAD "fcntl[x86_64]: arg != 9 && cmd == F_SETSIG -- r\n", QS_ERROR_SYNTAX,
      "f:2:16: fcntl reads 64 bits of 'arg' or the low 32, as other arguments say; on "
      "x86_64 only ==, in, < and <= are sure of both, and others behind a mask of 32 "
      "bits\nfcntl[x86_64]: arg != 9 && cmd == F_SETSIG -- r\n               ^" },
    { HEAD "chmod[x86_64]: mode == 0x101a4 -- r\n", QS_ERROR_SYNTAX,
      "f:2:24: 0x101a4 does not fit the 16 bits of 'mode' on x86_64\n"
      "chmod[x86_64]: mode == 0x101a4 -- r\n                       ^" },
    { HEAD "ioctl: cmd == {KVM_RUN, KVM_RUM} -- r\n", QS_ERROR_UNKNOWN,
      "f:2:25: there is no constant 'KVM_RUM' on x86_64\n"
      "ioctl: cmd == {KVM_RUN, KVM_RUM} -- r\n                        ^" },
    { HEAD "ioctl[aarch64]: cmd == KVM_GET_MSRS -- r\n", QS_ERROR_UNKNOWN,
      "f:2:24: there is no constant 'KVM_GET_MSRS' on aarch64\n"
      "ioctl[aarch64]: cmd == KVM_GET_MSRS -- r\n                       ^" },
    { HEAD "ioctl: cmd == 0x100000000 -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: 0x100000000 does not fit the 32 bits of 'cmd' on x86_64\n"
      "ioctl: cmd == 0x100000000 -- r\n              ^" },
    { HEAD "ioctl: cmd == -2147483649 -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: -0x80000001 does not fit the 32 bits of 'cmd' on x86_64\n"
      "ioctl: cmd == -2147483649 -- r\n              ^" },
    { HEAD "ioctl: (cmd & 0x1ffffffff) == 0 -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: 0x1ffffffff does not fit the 32 bits of 'cmd' on x86_64\n"
      "ioctl: (cmd & 0x1ffffffff) == 0 -- r\n              ^" },
    { HEAD "ioctl: (cmd & 6) == 5 -- r\n", QS_ERROR_SYNTAX,
      "f:2:21: this never holds on x86_64: bits 0x1 of the value are not in the mask\n"
      "ioctl: (cmd & 6) == 5 -- r\n                    ^" },
    { HEAD "ioctl: (cmd & 6) != {2, 8} -- r\n", QS_ERROR_SYNTAX,
      "f:2:25: this always holds on x86_64: bits 0x8 of the value are not in the mask\n"
      "ioctl: (cmd & 6) != {2, 8} -- r\n                        ^" },
    { HEAD "ioctl: cmd & 6 -- r\n", QS_ERROR_SYNTAX,
      "f:2:12: 'cmd & M' alone would hold if any bit is shared; write (cmd & M) != 0, or "
      "(cmd & M) == V\nioctl: cmd & 6 -- r\n           ^" },
    { HEAD "ioctl: (cmd & 6) -- r\n", QS_ERROR_SYNTAX,
      "f:2:18: expected ==, !=, <, <=, > or >=, found the end of the condition\n"
      "ioctl: (cmd & 6) -- r\n                 ^" },
    { HEAD "ioctl: cmd = 6 -- r\n", QS_ERROR_SYNTAX,
      "f:2:12: '=' compares nothing; write '=='\nioctl: cmd = 6 -- r\n           ^" },
    { HEAD "ioctl: !(cmd == 6) -- r\n", QS_ERROR_SYNTAX,
      "f:2:8: there is no negation; use != or the opposite comparison\n"
      "ioctl: !(cmd == 6) -- r\n       ^" },
    { HEAD "ioctl: cmd -- r\n", QS_ERROR_SYNTAX,
      "f:2:12: expected ==, !=, <, <=, >, >= or in, found the end of the condition\n"
      "ioctl: cmd -- r\n           ^" },
    { HEAD "ioctl: cmd in {1, 2} -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: 'in' takes A|B and means \"no other bits\"; for one of several values "
      "write 'cmd == {A, B}'\nioctl: cmd in {1, 2} -- r\n              ^" },
    { HEAD "ioctl: (cmd & 1) in 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:9: 'in' compares a whole argument: write 'cmd in ...' for \"no other bits\", "
      "or '(cmd & M) == V'\nioctl: (cmd & 1) in 1 -- r\n        ^" },
    { HEAD "ioctl: cmd < {1, 2} -- r\n", QS_ERROR_SYNTAX,
      "f:2:14: a set can be compared with == and != only\n"
      "ioctl: cmd < {1, 2} -- r\n             ^" },
    { HEAD "ioctl: cmd == {} -- r\n", QS_ERROR_SYNTAX,
      "f:2:16: a set needs at least one value\nioctl: cmd == {} -- r\n"
      "               ^" },
    { HEAD "ioctl: cmd == {1 2} -- r\n", QS_ERROR_SYNTAX,
      "f:2:18: expected ',' or '}', found '2'\nioctl: cmd == {1 2} -- r\n"
      "                 ^" },
    { HEAD "ioctl: (cmd == 1 || fd == 1 -- r\n", QS_ERROR_SYNTAX,
      "f:2:29: expected '&&', '||' or ')', found the end of the condition\n"
      "ioctl: (cmd == 1 || fd == 1 -- r\n                            ^" },
    { HEAD "ioctl: cmd == 1) -- r\n", QS_ERROR_SYNTAX,
      "f:2:16: expected '&&', '||' or ' -- REASON', found ')'\n"
      "ioctl: cmd == 1) -- r\n               ^" },
    { HEAD "ioctl: cmd == 1 || -- r\n", QS_ERROR_SYNTAX,
      "f:2:20: expected an argument's name or '(', found the end of the condition\n"
      "ioctl: cmd == 1 || -- r\n                   ^" },
    { HEAD "ioctl: cmd == \xe2\x82\xac -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: expected a number or a constant's name, found '\xe2\x82\xac'\n"
      "ioctl: cmd == \xe2\x82\xac -- r\n              ^" },
    { HEAD "fchmod: mode == 0644 -- r\n", QS_ERROR_SYNTAX,
      "f:2:17: '0644' is not a number; numbers are decimal, or hexadecimal with 0x\n"
      "fchmod: mode == 0644 -- r\n                ^" },
    { HEAD "ioctl: cmd == 12ab -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: '12ab' is not a number\nioctl: cmd == 12ab -- r\n              ^" },
    { HEAD "ioctl: arg == 18446744073709551616 -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: '18446744073709551616' needs more than 64 bits\n"
      "ioctl: arg == 18446744073709551616 -- r\n              ^" },
    { HEAD "ioctl: arg == -0xffffffffffffffff -- r\n", QS_ERROR_SYNTAX,
      "f:2:15: '-0xffffffffffffffff' needs more than 64 bits\n"
      "ioctl: arg == -0xffffffffffffffff -- r\n              ^" },
    { HEAD "summary a\r\n", QS_ERROR_SYNTAX,
      "f:2:10: the line ends with CR LF; lines end with LF alone\nsummary a?\n"
      "         ^" },
    { HEAD "summary a\x1b[2J\n", QS_ERROR_SYNTAX,
      "f:2:10: a control character (0x1b)\nsummary a?[2J\n         ^" },
    { HEAD "summary \xc3\xa4\xff\n", QS_ERROR_SYNTAX,
      "f:2:10: byte 0xff is not UTF-8\nsummary \xc3\xa4?\n         ^" },
    { HEAD "read: allow -- a\xe2\x80\xae"
           "b\n",
      QS_ERROR_SYNTAX,
      "f:2:17: a character that does not print (U+202E)\nread: allow -- a?b\n"
      "                ^" },
    { "\xef\xbb\xbfprofile a\n", QS_ERROR_SYNTAX,
      "f:1:1: a character that does not print (U+FEFF)\n?profile a\n^" },
};

static void test_bad(void)
{
    unsigned i;

    for (i = 0; i < G_N_ELEMENTS(bad); i++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = parse(bad[i].text, &error);

        g_test_message("%s", bad[i].message);
        g_assert_null(profile);
        g_assert_error(error, QS_ERROR, (int)bad[i].code);
        g_assert_cmpstr(error->message, ==, bad[i].message);
    }
}

static void check_prefix(const char *text, size_t length, QsErrorCode code,
                         const char *prefix)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile) profile = qs_profile_parse(text, length, "f", NULL, &error);

    g_assert_null(profile);
    g_assert_error(error, QS_ERROR, (int)code);
    g_test_message("%s", error->message);
    g_assert_true(g_str_has_prefix(error->message, prefix));
}

/* HEAD, then @start, @n times @part, @end. */
static GString *repeat(const char *start, const char *part, unsigned n, const char *end)
{
    GString *text = g_string_new(HEAD);
    unsigned i;

    g_string_append(text, start);
    for (i = 0; i < n; i++) {
        g_string_append(text, part);
    }
    g_string_append(text, end);
    return text;
}

static void check_limit(const char *start, const char *part, unsigned most,
                        const char *end, const char *prefix)
{
    g_autoptr(GError) error = NULL;
    GString *fits = repeat(start, part, most, end);
    GString *exceeds = repeat(start, part, most + 1, end);
    g_autoptr(QsProfile)
        profile = qs_profile_parse(fits->str, fits->len, "f", NULL, &error);

    g_assert_no_error(error);
    g_assert_nonnull(profile);
    check_prefix(exceeds->str, exceeds->len, QS_ERROR_LIMIT, prefix);
    g_string_free(fits, TRUE);
    g_string_free(exceeds, TRUE);
}

static void test_limits(void)
{
    g_autofree char *large = g_strnfill(QS_PROFILE_MAX_SIZE + 1, '\n');

    check_prefix(large, QS_PROFILE_MAX_SIZE + 1, QS_ERROR_LIMIT,
                 "f:1:1: the file has more than 262144 bytes");
    check_prefix(large, QS_PROFILE_MAX_SIZE, QS_ERROR_SYNTAX,
                 "f:262144:1: the file ends without");
    check_prefix("profile a\0b", 11, QS_ERROR_SYNTAX,
                 "f:1:10: a NUL byte; this is not a text file\nprofile a?b\n");
}

static void test_size_limits(void)
{
    check_limit("#", "x", QS_PROFILE_MAX_LINE - 1, "\n",
                "f:2:16385: the line is longer than 16384 bytes\n...");
    check_limit("", "read: allow -- r\n", QS_PROFILE_MAX_RULES, "",
                "f:4098:1: a profile can have 4096 rules at most");
    check_limit("ioctl: arg == {1", ",1", QS_COND_MAX_NODES - 2, "} -- r\n",
                "f:2:8206: the condition has more than 4096 parts");
}

static GString *nested(unsigned n)
{
    GString *text = g_string_new(HEAD "ioctl: ");
    unsigned i;

    for (i = 0; i < n; i++) {
        g_string_append(text, "(");
    }
    g_string_append(text, "arg == 1");
    for (i = 0; i < n; i++) {
        g_string_append(text, i % 2 ? " && arg == 2)" : " || arg == 2)");
    }
    g_string_append(text, " -- r\n");
    return text;
}

static void test_nesting(void)
{
    g_autoptr(GError) error = NULL;
    GString *fits = nested(QS_COND_MAX_DEPTH - 1);
    GString *deep = nested(QS_COND_MAX_DEPTH);
    GString *absurd = nested(200);
    g_autoptr(QsProfile)
        profile = qs_profile_parse(fits->str, fits->len, "f", NULL, &error);

    g_assert_no_error(error);
    g_assert_nonnull(profile);
    check_prefix(deep->str, deep->len, QS_ERROR_LIMIT,
                 "f:2:452: the condition is nested more than 32 deep");
    check_prefix(absurd->str, absurd->len, QS_ERROR_LIMIT,
                 "f:2:40: more than 32 parentheses inside each other");
    g_string_free(fits, TRUE);
    g_string_free(deep, TRUE);
    g_string_free(absurd, TRUE);
}

static void test_names_limit(void)
{
    GString *text = g_string_new(HEAD "match qom");
    unsigned i;

    for (i = 0; i <= QS_PROFILE_MAX_NAMES; i++) {
        g_string_append_printf(text, "%s x%u", i % 100 == 99 ? "\nmatch qom" : "", i);
    }
    check_prefix(text->str, text->len, QS_ERROR_LIMIT,
                 "f:22:305: a profile can match 2048 names at most");
    g_string_free(text, TRUE);
}

static void test_expected_name(void)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(QsProfile)
        profile = qs_profile_parse(sample, sizeof(sample) - 1, "f", "accel/tcg", &error);

    g_assert_null(profile);
    g_assert_error(error, QS_ERROR, QS_ERROR_SYNTAX);
    g_assert_cmpstr(error->message, ==,
                    "f:2:9: the profile must be named 'accel/tcg', as its path says\n"
                    "profile accel/kvm\n        ^");
}

/* Any prefix, and any prefix with a byte changed, is read or refused. */
static void test_mutations(void)
{
    g_autofree char *text = g_malloc(sizeof(sample));
    unsigned round;

    for (round = 0; round < 20000; round++) {
        g_autoptr(GError) error = NULL;
        g_autoptr(QsProfile) profile = NULL;
        size_t length = g_test_rand_int_range(0, sizeof(sample));
        unsigned changes = g_test_rand_int_range(0, 3);

        memcpy(text, sample, sizeof(sample));
        while (changes-- > 0 && length > 0) {
            text[g_test_rand_int_range(0, length)] =
                g_test_rand_bit() ? "(){}[]|&=<>-,:#\n 0x"[g_test_rand_int_range(0, 19)]
                                  : g_test_rand_int_range(0, 256);
        }
        profile = qs_profile_parse(text, length, "f", NULL, &error);
        g_assert_cmpint(profile == NULL, ==, error != NULL);
        g_assert_true(error == NULL || g_str_has_prefix(error->message, "f:"));
    }
}

int main(int argc, char **argv)
{
    g_test_init(&argc, &argv, NULL);
    g_test_add_func("/reader/sample", test_sample);
    g_test_add_func("/reader/accepted", test_accepted);
    g_test_add_func("/reader/bad", test_bad);
    g_test_add_func("/reader/limits", test_limits);
    g_test_add_func("/reader/size-limits", test_size_limits);
    g_test_add_func("/reader/nesting", test_nesting);
    g_test_add_func("/reader/names-limit", test_names_limit);
    g_test_add_func("/reader/expected-name", test_expected_name);
    g_test_add_func("/reader/mutations", test_mutations);
    return g_test_run();
}
