/*
 * -sandbox: what is reported of a refused call, and what follows it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The functions that the reporter calls run in a signal handler, in whatever
 * thread made the call: they read memory that was written before the lockdown,
 * and nothing else.
 */
#include "asked.h"
#include "glue.h"

static int judge(void *opaque, uint32_t audit_arch, uint32_t nr, const uint64_t args[6])
{
    return qs_verdicts_find(sandbox->verdicts, audit_arch, nr, args);
}

static unsigned describe(void *opaque, uint32_t nr, const uint64_t args[6], char *buffer,
                         size_t size)
{
    if (!sandbox->hints) {
        buffer[0] = '\0';
        return 0;
    }
    return qs_hints_describe(sandbox->hints, nr, args, buffer, size);
}

const char *sandbox_role_of_thread(pid_t tid)
{
    const char *noted;
    size_t i;

    for (i = 0; i < sandbox->n_threads; i++) {
        if (sandbox->threads[i].tid == tid) {
            return sandbox->threads[i].role;
        }
    }
    noted = sandbox_learning_role_of(tid);
    return noted                                      ? noted
           : sandbox->state == SANDBOX_STATE_STARTING ? "starting"
                                                      : "other";
}

static const char *role_of(void *opaque, pid_t tid)
{
    const char *own = sandbox_own_role();
    const char *known = sandbox_role_of_thread(tid);

    return own && g_str_equal(known, "other") ? own : known;
}

/* Whether one of the three was missing, and stayed so. */
static bool lacks_descriptor;

#ifdef __GLIBC__
/* Options are not read yet: words that may turn the sandbox on are enough. */
static bool may_be_asked_for(int argc, char **argv)
{
    static const char *const words[] = { "-sandbox", "--sandbox", "-readconfig",
                                         "--readconfig", NULL };
    int i;

    for (i = 1; i < argc; i++) {
        if (g_strv_contains(words, argv[i])) {
            return true;
        }
    }
    return false;
}

static bool is_missing(int fd)
{
    return fcntl(fd, F_GETFD) < 0 && errno == EBADF;
}
#endif

static void open_missing(void)
{
    int fd;

    do {
        fd = open("/dev/null", O_RDWR);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0) {
        close(fd);
    }
}

/*
 * Reports go to descriptor 2.  Where a program is started without it, the first file that
 * is opened would take its place, and get them: so before anything else is opened,
 * /dev/null stands in for whichever of the three is missing.  Without -sandbox QEMU stays
 * as it is.  The GNU C library gives constructors the arguments of main().
 */
#ifdef __GLIBC__
static void __attribute__((constructor)) keep_standard_descriptors(int argc, char **argv)
{
    if (is_missing(STDIN_FILENO) || is_missing(STDOUT_FILENO) ||
        is_missing(STDERR_FILENO)) {
        lacks_descriptor = !may_be_asked_for(argc, argv);
        if (!lacks_descriptor) {
            open_missing();
        }
    }
}
#else
static void __attribute__((constructor)) keep_standard_descriptors(void)
{
    open_missing();
}
#endif

bool sandbox_reporter_start(Error **errp)
{
    QsReporter reporter = {
        .violation = sandbox->settings.violation,
        .fd = STDERR_FILENO,
        .describe = describe,
        .role_of = role_of,
        .judge = judge,
        .examine = sandbox_learning_examine,
        .listening = sandbox_learning_begun,
        .reported = sandbox_event_refused,
    };
    g_autoptr(GError) error = NULL;
    QsVerdicts *verdicts;

    if (lacks_descriptor) {
        error_setg(errp, "-sandbox: one of the descriptors 0, 1 and 2 is closed;"
                         " open it on /dev/null, or give -sandbox on the command line");
        return false;
    }
    verdicts = qs_verdicts_new(sandbox->library, sandbox->abi, &error);
    if (!verdicts) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    sandbox_set_verdicts(verdicts);
    if (!qs_reporter_start(&reporter, &error)) {
        error_setg(errp, "-sandbox: %s", error->message);
        return false;
    }
    return true;
}
