/*
 * qsandbox in an unpatched QEMU: what of QEMU its executables export
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Functions and types that nobody looks into.  No header of QEMU's is included, and no
 * structure of QEMU's is read, since one object serves several versions.  The headers of
 * this folder bear the names of QEMU's own, and include this one: so files of
 * sandbox/qemu that need no more are compiled here as they are.
 *
 * What is declared here binds when the object is loaded: a QEMU that lacks one of these
 * does not start.  What only some versions have is looked up (stock.h).
 */
#ifndef QSANDBOX_STOCK_OPAQUE_H
#define QSANDBOX_STOCK_OPAQUE_H

#include <arpa/inet.h>
#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <glib.h>
#include <inttypes.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct AioContext AioContext;
typedef struct BlockDriverState BlockDriverState;
typedef struct CPUState CPUState;
typedef struct DeviceState DeviceState;
typedef struct Error Error;
typedef struct IOThread IOThread;
typedef struct Monitor Monitor;
typedef struct NetClientState NetClientState;
typedef struct Object Object;
typedef struct ObjectProperty ObjectProperty;
typedef struct QDict QDict;
typedef struct QEnumLookup QEnumLookup;
typedef struct QList QList;
typedef struct QObject QObject;
typedef struct QemuOpts QemuOpts;
typedef struct QemuOptsList QemuOptsList;
typedef struct SocketAddress SocketAddress;
typedef struct VMChangeStateEntry VMChangeStateEntry;

/* An Object comes first in whatever derives from it, a QObject in whatever is one. */
#define OBJECT(obj) ((Object *)(void *)(obj))
#define QOBJECT(obj) ((QObject *)(void *)(obj))
#define DEVICE(obj) ((DeviceState *)(void *)(obj))
#define IOTHREAD(obj) ((IOThread *)(void *)(obj))
#define CPU(obj) ((CPUState *)(void *)(obj))

#define TYPE_CHARDEV "chardev"
#define TYPE_CPU "cpu"
#define TYPE_DEVICE "device"
#define TYPE_IOTHREAD "iothread"
#define TYPE_MACHINE_SUFFIX "-machine"
#define TYPE_RNG_BUILTIN "rng-builtin"
#define TYPE_USER_CREATABLE "user-creatable"
#define TYPE_VIRTIO_RNG "virtio-rng-device"

#define ARRAY_SIZE(array) G_N_ELEMENTS(array)
#define QEMU_BUILD_BUG_ON(broken) G_STATIC_ASSERT(!(broken))

#define qatomic_read(p) __atomic_load_n(p, __ATOMIC_RELAXED)
#define qatomic_set(p, v) __atomic_store_n(p, v, __ATOMIC_RELAXED)
#define qatomic_inc(p) ((void)__atomic_fetch_add(p, 1, __ATOMIC_SEQ_CST))
#define qatomic_fetch_inc(p) __atomic_fetch_add(p, 1, __ATOMIC_SEQ_CST)
#define qatomic_add(p, n) ((void)__atomic_fetch_add(p, n, __ATOMIC_SEQ_CST))
#define qatomic_xchg(p, v) __atomic_exchange_n(p, v, __ATOMIC_SEQ_CST)
#define qatomic_load_acquire(p) __atomic_load_n(p, __ATOMIC_ACQUIRE)
#define qatomic_store_release(p, v) __atomic_store_n(p, v, __ATOMIC_RELEASE)

/* Errors.  Setting one where the caller wants none is no fault. */
extern Error *error_abort;
extern Error *error_fatal;
void error_setg_internal(Error **errp, const char *src, int line, const char *func,
                         const char *fmt, ...) G_GNUC_PRINTF(5, 6);
void error_setg_errno_internal(Error **errp, const char *file, int line, const char *func,
                               int os_error, const char *fmt, ...) G_GNUC_PRINTF(6, 7);
#define error_setg(errp, ...) \
    error_setg_internal(errp, __FILE__, __LINE__, __func__, __VA_ARGS__)
#define error_setg_errno(errp, number, ...) \
    error_setg_errno_internal(errp, __FILE__, __LINE__, __func__, number, __VA_ARGS__)
void error_append_hint(Error *const *errp, const char *fmt, ...) G_GNUC_PRINTF(2, 3);
void error_prepend(Error *const *errp, const char *fmt, ...) G_GNUC_PRINTF(2, 3);
void error_propagate(Error **to, Error *from);
void error_report_err(Error *err);
void error_report(const char *fmt, ...) G_GNUC_PRINTF(1, 2);
void warn_report(const char *fmt, ...) G_GNUC_PRINTF(1, 2);

/* Hints and prefixes are for errors that the caller wants and can read: one of this
 * scope, which goes on to the caller at its end. */
typedef struct OpaqueGuard {
    Error *own;
    Error **caller;
} OpaqueGuard;
static inline void opaque_guard_end(OpaqueGuard *guard)
{
    error_propagate(guard->caller, guard->own);
}
#define ERRP_GUARD()                                                               \
    __attribute__((cleanup(opaque_guard_end))) OpaqueGuard guard = { NULL, errp }; \
    errp = !errp || errp == &error_fatal ? &guard.own : errp

/* Objects */
Object *object_get_root(void);
Object *object_get_internal_root(void);
Object *object_get_objects_root(void);
Object *qdev_get_machine(void);
bool is_daemonized(void);
int object_child_foreach_recursive(Object *, int (*)(Object *, void *), void *);
const char *object_get_typename(const Object *);
Object *object_dynamic_cast(Object *, const char *);
char *object_get_canonical_path(const Object *);
ObjectProperty *object_property_find(Object *, const char *);
bool object_property_get_bool(Object *, const char *, Error **);
int64_t object_property_get_int(Object *, const char *, Error **);
uint64_t object_property_get_uint(Object *, const char *, Error **);
char *object_property_get_str(Object *, const char *, Error **);
Object *object_property_get_link(Object *, const char *, Error **);
QObject *object_property_get_qobject(Object *, const char *, Error **);
void *current_accel(void);

/* Values */
QDict *qdict_new(void);
QObject *qdict_get(const QDict *, const char *);
int64_t qdict_get_int(const QDict *, const char *);
bool qdict_get_bool(const QDict *, const char *);
int64_t qdict_get_try_int(const QDict *, const char *, int64_t);
bool qdict_get_try_bool(const QDict *, const char *, bool);
const char *qdict_get_try_str(const QDict *, const char *);
QDict *qdict_get_qdict(const QDict *, const char *);
void qdict_put_obj(QDict *, const char *, QObject *);
void qdict_put_str(QDict *, const char *, const char *);
void qdict_put_int(QDict *, const char *, int64_t);
void qdict_put_bool(QDict *, const char *, bool);
void qdict_del(QDict *, const char *);
QList *qlist_new(void);
void qlist_append_obj(QList *, QObject *);
void qlist_append_str(QList *, const char *);
QObject *qlist_pop(QList *);
#define qdict_put(dict, key, value) qdict_put_obj(dict, key, QOBJECT(value))
#define qlist_append(list, value) qlist_append_obj(list, QOBJECT(value))
GString *qobject_to_json(const QObject *);
GString *qobject_to_json_pretty(const QObject *, bool);
QObject *qobject_from_json(const char *, Error **);
QDict *keyval_parse(const char *, const char *, bool *, Error **);
int qapi_enum_parse(const QEnumLookup *, const char *, int, Error **);
bool qapi_bool_parse(const char *, const char *, bool *, Error **);

/* A dict gives back what it holds: the way that all versions have. */
QDict *opaque_holder(void); /* present.c */
static inline void opaque_unref(QObject *value)
{
    QDict *holder;

    if (value) {
        holder = opaque_holder();
        qdict_put_obj(holder, "held", value);
        qdict_del(holder, "held");
    }
}
#define qobject_unref(value) opaque_unref(QOBJECT(value))

/* What queries answer */
void qmp_marshal_query_cpus_fast(QDict *, QObject **, Error **);
void qmp_marshal_query_display_options(QDict *, QObject **, Error **);
void qmp_marshal_query_iothreads(QDict *, QObject **, Error **);
void qmp_marshal_query_sandbox(QDict *, QObject **, Error **); /* ours: present.c */
void qmp_marshal_query_tpm(QDict *, QObject **, Error **);
void qmp_marshal_query_vnc_servers(QDict *, QObject **, Error **);
void qmp_marshal_x_debug_query_block_graph(QDict *, QObject **, Error **);
#define CONFIG_TPM 1
#define CONFIG_VNC 1

/* Options */
QemuOptsList *qemu_find_opts(const char *);
QemuOptsList *qemu_find_opts_err(const char *, Error **);
int qemu_opts_foreach(QemuOptsList *, int (*)(void *, QemuOpts *, Error **), void *,
                      Error **);
const char *qemu_opt_get(QemuOpts *, const char *);
bool qemu_opt_get_bool(QemuOpts *, const char *, bool);
uint64_t qemu_opt_get_number(QemuOpts *, const char *, uint64_t);
const char *qemu_opts_id(QemuOpts *);
int defaults_enabled(void);

/* Networks and disks */
extern const QEnumLookup NetClientDriver_lookup;
int qemu_find_net_clients_except(const char *, NetClientState **, int, int);
NetClientState *qemu_find_netdev(const char *);
struct vhost_net *get_vhost_net(NetClientState *);
BlockDriverState *bdrv_find_node(const char *);
const char *bdrv_get_format_name(BlockDriverState *);
#define GRAPH_RDLOCK_GUARD_MAINLOOP() ((void)0)
int bdrv_get_flags(BlockDriverState *);

/* Threads and event loops */
typedef int RunState;
int qemu_get_thread_id(void);
void qemu_set_fd_handler(int, void (*)(void *), void (*)(void *), void *);
VMChangeStateEntry *qemu_add_vm_change_state_handler(void (*)(void *, bool, RunState),
                                                     void *);
AioContext *qemu_get_aio_context(void);
AioContext *iothread_get_aio_context(IOThread *);
void aio_wait_bh_oneshot(AioContext *, void (*)(void *), void *);
bool aio_poll(AioContext *, bool);
void aio_context_set_thread_pool_params(AioContext *, int64_t, int64_t, Error **);
void *aio_get_thread_pool(AioContext *);

/* One word, whatever it is; nobody looks at it here. */
typedef union run_on_cpu_data {
    void *pointer;
    unsigned long number;
} run_on_cpu_data;
#define RUN_ON_CPU_NULL ((run_on_cpu_data){ NULL })
void run_on_cpu(CPUState *, void (*)(CPUState *, run_on_cpu_data), run_on_cpu_data);
void async_run_on_cpu(CPUState *, void (*)(CPUState *, run_on_cpu_data), run_on_cpu_data);

/* Monitors */
int monitor_printf(Monitor *, const char *, ...) G_GNUC_PRINTF(2, 3);

/* What QAPI generates in the patched QEMU out of sandbox.json. */
#define QAPI_LIST_APPEND(tail, element)        \
    do {                                       \
        *(tail) = g_malloc0(sizeof(**(tail))); \
        (*(tail))->value = (element);          \
        (tail) = &(*(tail))->next;             \
    } while (0)

#endif
