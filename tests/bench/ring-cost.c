/*
 * What restricting an io_uring costs: reads through a ring that takes everything,
 * and through one that is restricted as QEMU's are with -sandbox.
 *
 * Both rings read 4 KiB blocks of one file in memory, 32 at a time, in turn and in many
 * rounds.  Prints the median ns per read of each and the median of the rounds'
 * ratios.
 *
 * Usage: ring-cost [ROUNDS]
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */
#include <errno.h>
#include <glib.h>
#include <linux/io_uring.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define ENTRIES 128
#define BATCH 32
#define BATCHES 500
#define BLOCK 4096

typedef struct Ring {
    int fd;
    uint32_t *sq_tail, *sq_mask, *sq_array, *cq_head, *cq_tail, *cq_mask;
    struct io_uring_sqe *entries;
    struct io_uring_cqe *results;
} Ring;

static void die(const char *what)
{
    fprintf(stderr, "ring-cost: %s: %s\n", what, strerror(errno));
    exit(EXIT_FAILURE);
}

/* As sandbox/qemu/ring.c does it for luring_init(). */
static void restrict_ring(int fd)
{
    static const uint8_t submitted[] = {
        IORING_OP_READV,
        IORING_OP_WRITEV,
        IORING_OP_FSYNC,
    };
    struct io_uring_restriction restrictions[G_N_ELEMENTS(submitted)] = { 0 };
    size_t i;

    for (i = 0; i < G_N_ELEMENTS(submitted); i++) {
        restrictions[i].opcode = IORING_RESTRICTION_SQE_OP;
        restrictions[i].sqe_op = submitted[i];
    }
    if (syscall(SYS_io_uring_register, fd, IORING_REGISTER_RESTRICTIONS, restrictions,
                G_N_ELEMENTS(submitted)) < 0 ||
        syscall(SYS_io_uring_register, fd, IORING_REGISTER_ENABLE_RINGS, NULL, 0) < 0) {
        die("io_uring_register");
    }
}

static uint8_t *map_at(int fd, size_t size, off_t offset)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_POPULATE, fd,
                   offset);

    if (p == MAP_FAILED) {
        die("mmap");
    }
    return p;
}

static Ring make_ring(gboolean restricted)
{
    struct io_uring_params p = { .flags = restricted ? IORING_SETUP_R_DISABLED : 0 };
    Ring ring = { .fd = syscall(SYS_io_uring_setup, ENTRIES, &p) };
    uint8_t *sq, *cq;

    if (ring.fd < 0) {
        die("io_uring_setup");
    }
    if (restricted) {
        restrict_ring(ring.fd);
    }
    sq = map_at(ring.fd, p.sq_off.array + p.sq_entries * sizeof(uint32_t),
                IORING_OFF_SQ_RING);
    cq = map_at(ring.fd, p.cq_off.cqes + p.cq_entries * sizeof(struct io_uring_cqe),
                IORING_OFF_CQ_RING);
    ring.entries = (void *)map_at(ring.fd, p.sq_entries * sizeof(struct io_uring_sqe),
                                  IORING_OFF_SQES);
    ring.sq_tail = (void *)(sq + p.sq_off.tail);
    ring.sq_mask = (void *)(sq + p.sq_off.ring_mask);
    ring.sq_array = (void *)(sq + p.sq_off.array);
    ring.cq_head = (void *)(cq + p.cq_off.head);
    ring.cq_tail = (void *)(cq + p.cq_off.tail);
    ring.cq_mask = (void *)(cq + p.cq_off.ring_mask);
    ring.results = (void *)(cq + p.cq_off.cqes);
    return ring;
}

static void read_batch(const Ring *ring, int file, const struct iovec *iov)
{
    uint32_t tail = *ring->sq_tail, head, i;

    for (i = 0; i < BATCH; i++) {
        uint32_t slot = (tail + i) & *ring->sq_mask;

        ring->entries[slot] = (struct io_uring_sqe){
            .opcode = IORING_OP_READV,
            .fd = file,
            .addr = (uintptr_t)iov,
            .len = 1,
            .off = (uint64_t)i * BLOCK,
        };
        ring->sq_array[slot] = slot;
    }
    __atomic_store_n(ring->sq_tail, tail + BATCH, __ATOMIC_RELEASE);
    if (syscall(SYS_io_uring_enter, ring->fd, BATCH, BATCH, IORING_ENTER_GETEVENTS, NULL,
                0) != BATCH) {
        die("io_uring_enter");
    }
    head = *ring->cq_head;
    for (i = 0; i < BATCH; i++) {
        if (ring->results[(head + i) & *ring->cq_mask].res != BLOCK) {
            fprintf(stderr, "ring-cost: a read failed\n");
            exit(EXIT_FAILURE);
        }
    }
    __atomic_store_n(ring->cq_head, head + BATCH, __ATOMIC_RELEASE);
}

static double ns_per_read(const Ring *ring, int file, const struct iovec *iov)
{
    gint64 start = g_get_monotonic_time();
    unsigned i;

    for (i = 0; i < BATCHES; i++) {
        read_batch(ring, file, iov);
    }
    return (g_get_monotonic_time() - start) * 1000.0 / (BATCHES * BATCH);
}

static int compare_doubles(gconstpointer a, gconstpointer b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *values, size_t n)
{
    qsort(values, n, sizeof(*values), compare_doubles);
    return values[n / 2];
}

int main(int argc, char **argv)
{
    size_t rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 200, i;
    int file = memfd_create("ring-cost", MFD_CLOEXEC);
    g_autofree char *block = g_malloc0(BLOCK);
    struct iovec iov = { block, BLOCK };
    Ring open_ring, closed_ring;
    double *open_ns, *closed_ns, *ratio;

    if (file < 0 || ftruncate(file, BATCH * BLOCK) < 0 || rounds == 0) {
        die("memfd_create");
    }
    for (i = 0; i < BATCH; i++) {
        if (pwrite(file, block, BLOCK, i * BLOCK) != BLOCK) {
            die("pwrite");
        }
    }
    open_ring = make_ring(FALSE);
    closed_ring = make_ring(TRUE);
    open_ns = g_new(double, rounds);
    closed_ns = g_new(double, rounds);
    ratio = g_new(double, rounds);
    for (i = 0; i < rounds; i++) {
        open_ns[i] = ns_per_read(&open_ring, file, &iov);
        closed_ns[i] = ns_per_read(&closed_ring, file, &iov);
        ratio[i] = closed_ns[i] / open_ns[i];
    }
    printf("open %.1f ns, restricted %.1f ns, ratio %.4f (of %zu rounds)\n",
           median(open_ns, rounds), median(closed_ns, rounds), median(ratio, rounds),
           rounds);
    g_free(open_ns);
    g_free(closed_ns);
    g_free(ratio);
    return EXIT_SUCCESS;
}
