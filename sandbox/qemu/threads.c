/*
 * -sandbox: which threads does this QEMU have?
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Reports name a thread by what it does.  Just before the lockdown QEMU's own query
 * commands name the threads whose work is known.  Later ones name themselves (roles.c).
 */
#include "asked.h"
#include "glue.h"

static void name_thread(GArray *threads, pid_t tid, const char *role, int index)
{
    SandboxThread thread = { .tid = tid };

    if (index < 0) {
        g_strlcpy(thread.role, role, sizeof(thread.role));
    } else {
        snprintf(thread.role, sizeof(thread.role), "%s %d", role, index);
    }
    g_array_append_val(threads, thread);
}

static unsigned count_threads(void)
{
    g_autoptr(GDir) tasks = g_dir_open("/proc/self/task", 0, NULL);
    unsigned n = 0;

    while (tasks && g_dir_read_name(tasks)) {
        n++;
    }
    return n;
}

static void add_cpu(const QDict *cpu, void *opaque)
{
    name_thread(opaque, qdict_get_int(cpu, "thread-id"), "vcpu",
                qdict_get_int(cpu, "cpu-index"));
}

static void add_iothread(const QDict *iothread, void *opaque)
{
    name_thread(opaque, qdict_get_int(iothread, "thread-id"), "iothread", -1);
}

void sandbox_find_threads(void)
{
    GArray *threads = g_array_new(false, false, sizeof(SandboxThread));
    size_t n_threads;

    name_thread(threads, qemu_get_thread_id(), "main", -1);
    sandbox_ask_list(qmp_marshal_query_cpus_fast, add_cpu, threads);
    sandbox_ask_list(qmp_marshal_query_iothreads, add_iothread, threads);

    n_threads = threads->len;
    sandbox_set_threads((SandboxThread *)(void *)g_array_free(threads, false), n_threads,
                        count_threads());
}
