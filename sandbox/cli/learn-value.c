/*
 * qsandbox learn: numbers as constants
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The tables have names and values, but do not say what a name is for.  The prefixes below
 * do: of each argument's names, and of the families of ioctl's requests.  A name that is
 * not the only one for its number there is none: the rule keeps the number, and its reason
 * says which names there are.
 */
#include "learn.h"

#include <string.h>

/* Names of an argument.  Flags are taken apart into several. */
static const struct {
    const char *call; /* NULL: any */
    const char *arg;
    const char *prefixes; /* separated by blanks */
    gboolean flags;
} arguments[] = {
    { "ioctl", "cmd",
      "BLK BRCTL_ CDROM CDROM_ DM_ DMA_BUF_IOCTL_ DMA_HEAP_ DRM_IOCTL_ EVIOC FBIO FICLONE "
      "FIDEDUPE FIFREEZE FIGETBSZ FIO FITHAW FITRIM FS_IOC FUSE_DEV_IOC GPIO HDIO_ HIDIOC "
      "HPET_ I2C_ IOMMU_ IPMICTL_ KD KVM_ LOOP_ MEM MTRRIOC NBD_ NVME_IOCTL NS_GET_ PIDFD_GET "
      "PP PPPIOC PTP_ RND RTC_ SCSI_IOCTL_ SECCOMP_IOCTL_ SG_ SIOC SNDCTL_ SNDRV_ SOUND_ SPI_IOC "
      "TCFLSH TCGET TCSBRK TCSET TCXONC TIOC TUN UFFDIO_ UI_ USBDEVFS_ VDUSE_ VFIO_ VHOST_ VT_ WDIOC_",
      FALSE },
    { "fcntl", "cmd", "F_", FALSE },
    { "fcntl64", "cmd", "F_", FALSE },
    { "prctl", "option", "PR_", FALSE },
    { "keyctl", "option", "KEYCTL_", FALSE },
    { "futex", "op", "FUTEX_", TRUE },
    { "madvise", "behavior", "MADV_", FALSE },
    { "process_madvise", "behavior", "MADV_", FALSE },
    { "mmap", "flags", "MAP_", TRUE },
    { "mmap2", "flags", "MAP_", TRUE },
    { "mremap", "flags", "MREMAP_", TRUE },
    { "mlockall", "flags", "MCL_", TRUE },
    { "msync", "flags", "MS_", TRUE },
    { "mbind", "mode", "MPOL_", FALSE },
    { "set_mempolicy", "mode", "MPOL_", FALSE },
    { "socket", "type", "SOCK_", TRUE },
    { "socketpair", "type", "SOCK_", TRUE },
    { "socket", "protocol", "IPPROTO_", FALSE },
    { "accept4", "flags", "SOCK_", TRUE },
    { "setsockopt", "level", "SOL_", FALSE },
    { "getsockopt", "level", "SOL_", FALSE },
    { "open", "flags", "O_", TRUE },
    { "openat", "flags", "O_", TRUE },
    { "pipe2", "flags", "O_", TRUE },
    { "dup3", "flags", "O_", TRUE },
    { "eventfd2", "flags", "EFD_", TRUE },
    { "epoll_create1", "flags", "EPOLL_", TRUE },
    { "epoll_ctl", "op", "EPOLL_CTL_", FALSE },
    { "timerfd_create", "flags", "TFD_", TRUE },
    { "timerfd_settime", "flags", "TFD_", TRUE },
    { "signalfd4", "flags", "SFD_", TRUE },
    { "inotify_init1", "flags", "IN_", TRUE },
    { "memfd_create", "flags", "MFD_", TRUE },
    { "fallocate", "mode", "FALLOC_FL_", TRUE },
    { "fadvise64", "advice", "POSIX_FADV_", FALSE },
    { "getrandom", "flags", "GRND_", TRUE },
    { "clone", "clone_flags", "CLONE_", TRUE },
    { "unshare", "unshare_flags", "CLONE_", TRUE },
    { "lseek", "whence", "SEEK_", FALSE },
    { "unlinkat", "flag", "AT_", TRUE },
    { "newfstatat", "flag", "AT_", TRUE },
    { "statx", "flags", "AT_", TRUE },
    { "shutdown", "how", "SHUT_", FALSE },
    { "membarrier", "cmd", "MEMBARRIER_CMD_", FALSE },
    { NULL, "prot", "PROT_", TRUE },
    { NULL, "family", "AF_", FALSE },
    { NULL, "which_clock", "CLOCK_", FALSE },
    { NULL, "clockid", "CLOCK_", FALSE },
    { NULL, "dfd", "AT_FDCWD", FALSE },
    { NULL, "resource", "RLIMIT_", FALSE },
};

typedef struct Name {
    const char *name;
    uint64_t value;
} Name;

/* The names of one argument; prefixes may cover one another. */
typedef struct Names {
    GArray *all; /* Name, each once, its value as wide as the argument */
    gboolean flags;
} Names;

static void keep_name(void *opaque, const char *name, uint64_t value)
{
    GArray *all = opaque;
    Name one = { name, value };

    for (guint i = 0; i < all->len; i++) {
        if (g_array_index(all, Name, i).name == name) {
            return;
        }
    }
    g_array_append_val(all, one);
}

static void find_names(const QsAbi *abi, const char *call, const QsAbiArg *arg,
                       Names *ret)
{
    uint64_t mask = arg->bits < 64 ? (UINT64_C(1) << arg->bits) - 1 : UINT64_MAX;

    ret->all = g_array_new(FALSE, FALSE, sizeof(Name));
    ret->flags = FALSE;
    for (size_t i = 0; i < G_N_ELEMENTS(arguments); i++) {
        g_auto(GStrv) prefixes = NULL;

        if ((arguments[i].call && strcmp(arguments[i].call, call) != 0) ||
            strcmp(arguments[i].arg, arg->name) != 0) {
            continue;
        }
        ret->flags = arguments[i].flags;
        prefixes = g_strsplit(arguments[i].prefixes, " ", -1);
        for (char **prefix = prefixes; *prefix; prefix++) {
            qs_abi_visit_constants(abi, *prefix, keep_name, ret->all);
        }
    }
    for (guint i = 0; i < ret->all->len; i++) {
        g_array_index(ret->all, Name, i).value &= mask;
    }
}

/* How many names @value has, the first of them into @ret. */
static unsigned count_names(const Names *names, uint64_t value, const char **ret)
{
    unsigned n = 0;

    for (guint i = 0; i < names->all->len; i++) {
        const Name *one = &g_array_index(names->all, Name, i);

        if (one->value == value) {
            *ret = n++ ? *ret : one->name;
        }
    }
    return n;
}

/* Names that are not flags of their own, or are others' by another name. */
static gboolean is_good_flag(const Name *one)
{
    static const char *const not_flags[] = {
        "O_ACCMODE",
        "O_NDELAY",
        "O_FSYNC",
        "MAP_TYPE",
        "MAP_FILE",
        "FUTEX_CMD_MASK",
        "O_ASYNC",
        "MAP_ANON",
        "SOCK_TYPE_MASK",
        "CLONE_ARGS_SIZE_VER0",
        NULL,
    };

    return one->value != 0 && !g_strv_contains(not_flags, one->name) &&
           !g_str_has_prefix(one->name, "MAP_HUGE_") && !strstr(one->name, "_SHIFT") &&
           !strstr(one->name, "_PRIVATE_FLAG");
}

/* The name with the most bits of those that are all in @value; NULL if there is none. */
static const Name *find_largest(const Names *names, uint64_t value)
{
    const Name *found = NULL;
    int most = 0;

    for (guint i = 0; i < names->all->len; i++) {
        const Name *one = &g_array_index(names->all, Name, i);
        int bits = __builtin_popcountll(one->value);

        if (is_good_flag(one) && (one->value & ~value) == 0 && bits > most) {
            found = one;
            most = bits;
        }
    }
    return found;
}

static int compare_texts(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void put_flags(GString *out, const Names *names, uint64_t value)
{
    g_autoptr(GPtrArray) parts = g_ptr_array_new();
    uint64_t rest = value;
    const Name *one;

    while ((one = find_largest(names, rest))) {
        g_ptr_array_add(parts, (char *)one->name);
        rest &= ~one->value;
    }
    g_ptr_array_sort(parts, compare_texts);
    for (guint i = 0; i < parts->len; i++) {
        g_string_append_printf(out, "%s%s", i ? "|" : "", (char *)parts->pdata[i]);
    }
    if (rest || !parts->len) {
        g_string_append_printf(
            out, rest ? "%s0x%" G_GINT64_MODIFIER "x" : "%s%" G_GINT64_MODIFIER "u",
            parts->len ? "|" : "", rest);
    }
}

/* -1 is the descriptor that is none, and negative numbers of processes are groups. */
static gboolean is_negative(const QsAbiCall *call, const QsAbiArg *arg, uint64_t value)
{
    return qs_abi_kind(call, arg) == QS_ABI_HANDLE && arg->bits == 32 &&
           (int32_t)value < 0;
}

static void put_value(GString *out, const Names *names, uint64_t value, gboolean negative)
{
    const char *name = NULL;

    /* No flag at all has a name only if that says so: PROT_NONE */
    if (count_names(names, value, &name) == 1 &&
        (value != 0 || !names->flags || g_str_has_suffix(name, "_NONE"))) {
        g_string_append(out, name);
    } else if (names->flags) {
        put_flags(out, names, value);
    } else if (negative) {
        g_string_append_printf(out, "-%" G_GINT64_MODIFIER "u",
                               (uint64_t)(-(int64_t)(int32_t)value));
    } else {
        g_string_append_printf(
            out, value < 10 ? "%" G_GINT64_MODIFIER "u" : "0x%" G_GINT64_MODIFIER "x",
            value);
    }
}

static const QsAbiArg *find_arg(const CliRule *rule, unsigned index)
{
    for (unsigned i = 0; i < rule->call->n_args; i++) {
        if (rule->call->args[i].index == index) {
            return &rule->call->args[i];
        }
    }
    g_assert_not_reached();
}

static uint64_t value_at(const GArray *values, guint i)
{
    return g_array_index(values, uint64_t, i);
}

char *cli_learn_condition(const CliRule *rule, unsigned index)
{
    const GArray *values = rule->values[index];
    const QsAbiArg *arg = find_arg(rule, index);
    g_autoptr(GString) out = g_string_new(arg->name);
    Names names;

    find_names(rule->abi, rule->call->name, arg, &names);
    g_string_append(out, values->len > 1 ? " == {" : " == ");
    for (guint i = 0; i < values->len; i++) {
        g_string_append(out, i ? ", " : "");
        put_value(out, &names, value_at(values, i),
                  is_negative(rule->call, arg, value_at(values, i)));
    }
    g_string_append(out, values->len > 1 ? "}" : "");
    g_array_unref(names.all);
    return g_string_free(g_steal_pointer(&out), FALSE);
}

/* "0x3b71 is A or B" for a value that has several names. */
static void put_doubt(GString *out, const Names *names, uint64_t value)
{
    const char *first = NULL;
    const char *between = "";

    if (names->flags || count_names(names, value, &first) < 2) {
        return;
    }
    g_string_append_printf(out, "%s0x%" G_GINT64_MODIFIER "x is ", out->len ? ", " : "",
                           value);
    for (guint i = 0; i < names->all->len; i++) {
        const Name *one = &g_array_index(names->all, Name, i);

        if (one->value == value) {
            g_string_append_printf(out, "%s%s", between, one->name);
            between = " or ";
        }
    }
}

char *cli_learn_doubt(const CliRule *rule)
{
    g_autoptr(GString) out = g_string_new(NULL);

    for (unsigned i = 0; i < 6; i++) {
        const GArray *values = rule->values[i];
        Names names;

        if (!values) {
            continue;
        }
        find_names(rule->abi, rule->call->name, find_arg(rule, i), &names);
        for (guint j = 0; j < values->len; j++) {
            put_doubt(out, &names, value_at(values, j));
        }
        g_array_unref(names.all);
    }
    return out->len ? g_string_free(g_steal_pointer(&out), FALSE) : NULL;
}
