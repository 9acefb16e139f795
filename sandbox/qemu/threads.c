/*
 * -sandbox: which threads does this QEMU have?
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Reports name a thread by what it does.  Just before the lockdown QEMU's own query
 * commands name the threads whose work is known.  Later ones name themselves (roles.c).
 */
#include "qemu/osdep.h"
#include "qapi/error.h"
#include "qapi/qapi-commands-machine.h"
#include "qapi/qapi-commands-misc.h"
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

void sandbox_find_threads(void)
{
    GArray *threads = g_array_new(false, false, sizeof(SandboxThread));
    CpuInfoFastList *cpus = qmp_query_cpus_fast(&error_abort);
    IOThreadInfoList *iothreads = qmp_query_iothreads(&error_abort);
    CpuInfoFastList *cpu;
    IOThreadInfoList *iothread;
    size_t n_threads;

    name_thread(threads, qemu_get_thread_id(), "main", -1);
    for (cpu = cpus; cpu; cpu = cpu->next) {
        name_thread(threads, cpu->value->thread_id, "vcpu", cpu->value->cpu_index);
    }
    for (iothread = iothreads; iothread; iothread = iothread->next) {
        name_thread(threads, iothread->value->thread_id, "iothread", -1);
    }
    qapi_free_CpuInfoFastList(cpus);
    qapi_free_IOThreadInfoList(iothreads);

    n_threads = threads->len;
    sandbox_set_threads((SandboxThread *)(void *)g_array_free(threads, false), n_threads,
                        count_threads());
}
