/*
 * qsandbox: how a thread came to its call
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Of a thread that waits in a system call, /proc/PID/task/TID/syscall has the stack pointer
 * and the program counter, and no other register.  So the beginning of the chain of frame
 * pointers is looked for on the stack: a pair of words of which the first one points
 * further up the stack, to such a pair, and the second one behind a call.  Code without
 * frame pointers makes no such pairs.  What it has left between the stack pointer and the
 * chain, or all over the stack if there is no chain, are words that point behind calls:
 * return addresses, or what is left of older ones.  They are marked as guessed.
 *
 * Names of functions are for whoever reads the log: the files have them.
 */
#include "stack.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* How much of the stack is looked at, in words. */
#define MAX_WORDS 2048

/* How many addresses are guessed in front of a chain, and where there is none. */
#define MAX_GUESSED 6

/* A stack's words, the innermost first. */
typedef struct Words {
    uintptr_t words[MAX_WORDS];
    size_t n;
    uint64_t start; /* the address of the first one */
} Words;

static const KernelStackSource *source;

#if defined(__x86_64__) || defined(__i386__)
#define KNOWN TRUE

/* call rel32, and call of a register or of memory by its various forms. */
static gboolean is_behind_call(uint64_t address)
{
    uint8_t code[7];
    int32_t distance;

    if (pread(source->memory, code, sizeof(code), address - sizeof(code)) !=
        sizeof(code)) {
        return FALSE;
    }
    memcpy(&distance, code + 3, sizeof(distance));
    if (code[2] == 0xe8 && kernel_modules_find(address + (int64_t)distance)) {
        return TRUE;
    }
    return (code[5] == 0xff && (code[6] & 0x38) == 0x10) ||
           (code[4] == 0xff && (code[5] & 0xf8) == 0x50) ||
           (code[3] == 0xff && code[4] == 0x54) ||
           (code[1] == 0xff && (code[2] == 0x15 || (code[2] & 0xf8) == 0x90)) ||
           (code[0] == 0xff && code[1] == 0x94);
}
#elif defined(__aarch64__)
#define KNOWN TRUE

/* BL, BLR */
static gboolean is_behind_call(uint64_t address)
{
    uint32_t code;

    return address % 4 == 0 &&
           pread(source->memory, &code, sizeof(code), address - 4) == sizeof(code) &&
           ((code & 0xfc000000) == 0x94000000 || (code & 0xfffffc1f) == 0xd63f0000);
}
#else
#define KNOWN FALSE

static gboolean is_behind_call(uint64_t address)
{
    return FALSE;
}
#endif

static gboolean returns(uint64_t address)
{
    return kernel_modules_find(address) && is_behind_call(address);
}

static gboolean add_frame(KernelStack *stack, uint64_t address, gboolean guessed)
{
    const KernelModule *module = kernel_modules_find(address);
    KernelFrame *frame = &stack->frames[stack->n_frames];

    if (!module || stack->n_frames == KERNEL_STACK_FRAMES) {
        return FALSE;
    }
    frame->module = module->number;
    frame->offset = address - module->start + module->offset;
    frame->guessed = guessed;
    frame->found = module;
    stack->n_frames++;
    return TRUE;
}

/* The number of the last words of a line: stack pointer, program counter. */
static gboolean read_registers(pid_t tid, uint64_t *ret_sp, uint64_t *ret_pc)
{
    char path[32] = "/syscall";
    char *start = path + sizeof(path) - sizeof("/syscall");
    char text[256];
    uint64_t values[2] = { 0 };
    ssize_t length;
    int fd;

    memcpy(start, "/syscall", sizeof("/syscall"));
    do {
        *--start = '0' + tid % 10;
        tid /= 10;
    } while (tid);
    fd = openat(source->tasks, start, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    length = fd < 0 ? -1 : read(fd, text, sizeof(text) - 1);
    if (fd >= 0) {
        close(fd);
    }
    for (ssize_t i = 0; i + 2 < length; i++) {
        if (text[i] != ' ' || text[i + 1] != '0' || text[i + 2] != 'x') {
            continue;
        }
        values[0] = values[1];
        values[1] = 0;
        for (i += 3; i < length && strchr("0123456789abcdef", text[i]) && text[i]; i++) {
            values[1] = values[1] << 4 |
                        (text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);
        }
        i--;
    }
    *ret_sp = values[0];
    *ret_pc = values[1];
    return values[0] != 0;
}

static void read_words(uint64_t sp, Words *ret)
{
    ssize_t n;

    ret->start = sp & ~(uint64_t)(sizeof(uintptr_t) - 1);
    n = pread(source->memory, ret->words, sizeof(ret->words), ret->start);
    ret->n = n > 0 ? n / sizeof(uintptr_t) : 0;
}

/* Where the pair behind @i's is; 0 if the pair at @i is none, or the last one. */
static size_t next_pair(const Words *stack, size_t i)
{
    uint64_t pointer = stack->words[i];
    size_t next = (pointer - stack->start) / sizeof(uintptr_t);

    return pointer % sizeof(uintptr_t) == 0 && pointer > stack->start && next > i + 1 &&
                   next + 1 < stack->n
               ? next
               : 0;
}

/* The first of at least three pairs, each of which leads to the next; n if there is none. */
static size_t find_chain(const Words *stack)
{
    for (size_t i = 0; i + 1 < stack->n; i++) {
        size_t second = next_pair(stack, i);
        size_t third = second ? next_pair(stack, second) : 0;

        if (third && returns(stack->words[i + 1]) && returns(stack->words[second + 1]) &&
            returns(stack->words[third + 1])) {
            return i;
        }
    }
    return stack->n;
}

static void guess(const Words *words, size_t n, KernelStack *ret)
{
    unsigned guessed = 0;

    for (size_t i = 0; i < n && guessed < MAX_GUESSED; i++) {
        if (returns(words->words[i])) {
            guessed += add_frame(ret, words->words[i], TRUE);
        }
    }
}

static void follow(const Words *words, size_t i, KernelStack *ret)
{
    for (;;) {
        size_t next = next_pair(words, i);

        if (!returns(words->words[i + 1])) {
            ret->end = words->words[i] == 0 || !next ? KERNEL_STACK_TOP
                                                     : KERNEL_STACK_BROKEN;
            return;
        }
        if (!add_frame(ret, words->words[i + 1], FALSE)) {
            ret->end = KERNEL_STACK_LIMIT;
            return;
        }
        if (!next) {
            ret->end = words->words[i] < words->start ? KERNEL_STACK_TOP
                       : words->n == MAX_WORDS        ? KERNEL_STACK_LIMIT
                                                      : KERNEL_STACK_BROKEN;
            return;
        }
        i = next;
    }
}

static void find_hash(KernelStack *stack)
{
    stack->hash = 0x51ed270bu;
    for (unsigned i = 0; i < stack->n_frames; i++) {
        const KernelFrame *frame = &stack->frames[i];

        stack->hash = (stack->hash ^ frame->module ^ (uint32_t)frame->offset ^
                       (uint32_t)frame->guessed << 31) *
                      0x9e3779b1u;
        stack->hash ^= stack->hash >> 15;
    }
}

void kernel_stack_walk(const KernelStackSource *from, pid_t tid, KernelStack *ret)
{
    static Words words;
    uint64_t sp;
    uint64_t pc;
    size_t chain;

    memset(ret, 0, sizeof(*ret));
    ret->end = KERNEL_STACK_UNREADABLE;
    source = from;
    if (!KNOWN) {
        ret->end = KERNEL_STACK_UNSUPPORTED;
    } else if (read_registers(tid, &sp, &pc)) {
        /* Libraries come while the process runs, and may take the place of others */
        kernel_modules_read(from->maps);
        add_frame(ret, pc, FALSE);
        read_words(sp, &words);
        chain = find_chain(&words);
        guess(&words, chain, ret);
        ret->end = KERNEL_STACK_NO_CHAIN;
        if (chain < words.n) {
            follow(&words, chain, ret);
        }
    }
    find_hash(ret);
}

const char *kernel_stack_end_text(KernelStackEnd end)
{
    static const char *const texts[] = {
        [KERNEL_STACK_TOP] = "top",
        [KERNEL_STACK_BROKEN] = "broken",
        [KERNEL_STACK_NO_CHAIN] = "no-frame-pointers",
        [KERNEL_STACK_LIMIT] = "limit",
        [KERNEL_STACK_UNREADABLE] = "unreadable",
        [KERNEL_STACK_UNSUPPORTED] = "unsupported",
    };

    return texts[end];
}
