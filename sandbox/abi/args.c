/*
 * qsandbox: argument lists that calls share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 6.12.117-1
 */
#include "tables.h"

const QsAbiArg qs_abi_args[] = {
    /* 0 */
    { "addr", 0, 32 },
    { "len", 1, 32 },
    { "prot", 2, 32 },
    { "flags", 3, 32 },
    { "fd", 4, 32 },
    { "pgoff", 5, 32 },
    /* 6 */
    { "addr", 0, 64 },
    { "len", 1, 64 },
    { "prot", 2, 64 },
    { "flags", 3, 64 },
    { "fd", 4, 64 },
    { "off", 5, 64 },
    /* 12 */
    { "addr", 0, 64 },
    { "len", 1, 64 },
    { "prot", 2, 64 },
    { "flags", 3, 64 },
    { "fd", 4, 64 },
    { "offset", 5, 64 },
    /* 18 */
    { "call", 0, 32 },
    { "first", 1, 32 },
    { "second", 2, 32 },
    { "third", 3, 32 },
    { "ptr", 4, 32 },
    { "fifth", 5, 32 },
    /* 24 */
    { "call", 0, 32 },
    { "first", 1, 32 },
    { "second", 2, 64 },
    { "third", 3, 64 },
    { "ptr", 4, 64 },
    { "fifth", 5, 64 },
    /* 30 */
    { "ctx_id", 0, 32 },
    { "min_nr", 1, 32 },
    { "nr", 2, 32 },
    { "events", 3, 32 },
    { "timeout", 4, 32 },
    { "usig", 5, 32 },
    /* 36 */
    { "ctx_id", 0, 64 },
    { "min_nr", 1, 64 },
    { "nr", 2, 64 },
    { "events", 3, 64 },
    { "timeout", 4, 64 },
    { "usig", 5, 64 },
    /* 42 */
    { "epfd", 0, 32 },
    { "events", 1, 32 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 32 },
    { "sigmask", 4, 32 },
    { "sigsetsize", 5, 32 },
    /* 48 */
    { "epfd", 0, 32 },
    { "events", 1, 64 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 32 },
    { "sigmask", 4, 64 },
    { "sigsetsize", 5, 64 },
    /* 54 */
    { "epfd", 0, 32 },
    { "events", 1, 64 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 64 },
    { "sigmask", 4, 64 },
    { "sigsetsize", 5, 64 },
    /* 60 */
    { "fanotify_fd", 0, 32 },
    { "flags", 1, 32 },
    { "mask_lo", 2, 32 },
    { "mask_hi", 3, 32 },
    { "dfd", 4, 32 },
    { "pathname", 5, 32 },
    /* 66 */
    { "fd", 0, 32 },
    { "advice", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "len_lo", 4, 32 },
    { "len_hi", 5, 32 },
    /* 72 */
    { "fd", 0, 32 },
    { "buff", 1, 32 },
    { "len", 2, 32 },
    { "flags", 3, 32 },
    { "addr", 4, 32 },
    { "addr_len", 5, 32 },
    /* 78 */
    { "fd", 0, 32 },
    { "buff", 1, 64 },
    { "len", 2, 64 },
    { "flags", 3, 32 },
    { "addr", 4, 64 },
    { "addr_len", 5, 32 },
    /* 84 */
    { "fd", 0, 32 },
    { "flags", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "nbytes_lo", 4, 32 },
    { "nbytes_hi", 5, 32 },
    /* 90 */
    { "fd", 0, 32 },
    { "mode", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "len_lo", 4, 32 },
    { "len_hi", 5, 32 },
    /* 96 */
    { "fd", 0, 32 },
    { "off_low", 1, 32 },
    { "off_hi", 2, 32 },
    { "n_low", 3, 32 },
    { "n_hi", 4, 32 },
    { "flags", 5, 32 },
    /* 102 */
    { "fd", 0, 32 },
    { "offset_low", 1, 32 },
    { "offset_high", 2, 32 },
    { "len_low", 3, 32 },
    { "len_high", 4, 32 },
    { "advice", 5, 32 },
    /* 108 */
    { "fd", 0, 32 },
    { "to_submit", 1, 32 },
    { "min_complete", 2, 32 },
    { "flags", 3, 32 },
    { "argp", 4, 32 },
    { "argsz", 5, 32 },
    /* 114 */
    { "fd", 0, 32 },
    { "to_submit", 1, 32 },
    { "min_complete", 2, 32 },
    { "flags", 3, 32 },
    { "argp", 4, 64 },
    { "argsz", 5, 64 },
    /* 120 */
    { "fd", 0, 32 },
    { "ubuf", 1, 32 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    { "addr", 4, 32 },
    { "addr_len", 5, 32 },
    /* 126 */
    { "fd", 0, 32 },
    { "ubuf", 1, 64 },
    { "size", 2, 64 },
    { "flags", 3, 32 },
    { "addr", 4, 64 },
    { "addr_len", 5, 64 },
    /* 132 */
    { "fd", 0, 32 },
    { "vec", 1, 32 },
    { "vlen", 2, 32 },
    { "pos_l", 3, 32 },
    { "pos_h", 4, 32 },
    { "flags", 5, 32 },
    /* 138 */
    { "fd", 0, 64 },
    { "vec", 1, 64 },
    { "vlen", 2, 64 },
    { "pos_l", 3, 64 },
    { "pos_h", 4, 64 },
    { "flags", 5, 32 },
    /* 144 */
    { "fd_in", 0, 32 },
    { "off_in", 1, 32 },
    { "fd_out", 2, 32 },
    { "off_out", 3, 32 },
    { "len", 4, 32 },
    { "flags", 5, 32 },
    /* 150 */
    { "fd_in", 0, 32 },
    { "off_in", 1, 64 },
    { "fd_out", 2, 32 },
    { "off_out", 3, 64 },
    { "len", 4, 64 },
    { "flags", 5, 32 },
    /* 156 */
    { "n", 0, 32 },
    { "inp", 1, 32 },
    { "outp", 2, 32 },
    { "exp", 3, 32 },
    { "tsp", 4, 32 },
    { "sig", 5, 32 },
    /* 162 */
    { "n", 0, 32 },
    { "inp", 1, 64 },
    { "outp", 2, 64 },
    { "exp", 3, 64 },
    { "tsp", 4, 64 },
    { "sig", 5, 64 },
    /* 168 */
    { "pid", 0, 32 },
    { "lvec", 1, 32 },
    { "liovcnt", 2, 32 },
    { "rvec", 3, 32 },
    { "riovcnt", 4, 32 },
    { "flags", 5, 32 },
    /* 174 */
    { "pid", 0, 32 },
    { "lvec", 1, 64 },
    { "liovcnt", 2, 64 },
    { "rvec", 3, 64 },
    { "riovcnt", 4, 64 },
    { "flags", 5, 64 },
    /* 180 */
    { "pid", 0, 32 },
    { "nr_pages", 1, 32 },
    { "pages", 2, 32 },
    { "nodes", 3, 32 },
    { "status", 4, 32 },
    { "flags", 5, 32 },
    /* 186 */
    { "pid", 0, 32 },
    { "nr_pages", 1, 64 },
    { "pages", 2, 64 },
    { "nodes", 3, 64 },
    { "status", 4, 64 },
    { "flags", 5, 32 },
    /* 192 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "mode", 2, 32 },
    { "nmask", 3, 32 },
    { "maxnode", 4, 32 },
    { "flags", 5, 32 },
    /* 198 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "mode", 2, 64 },
    { "nmask", 3, 64 },
    { "maxnode", 4, 64 },
    { "flags", 5, 32 },
    /* 204 */
    { "uaddr", 0, 32 },
    { "op", 1, 32 },
    { "val", 2, 32 },
    { "utime", 3, 32 },
    { "uaddr2", 4, 32 },
    { "val3", 5, 32 },
    /* 210 */
    { "uaddr", 0, 32 },
    { "val", 1, 32 },
    { "mask", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 32 },
    { "clockid", 5, 32 },
    /* 216 */
    { "uaddr", 0, 64 },
    { "op", 1, 32 },
    { "val", 2, 32 },
    { "utime", 3, 64 },
    { "uaddr2", 4, 64 },
    { "val3", 5, 32 },
    /* 222 */
    { "uaddr", 0, 64 },
    { "val", 1, 64 },
    { "mask", 2, 64 },
    { "flags", 3, 32 },
    { "timeout", 4, 64 },
    { "clockid", 5, 32 },
    /* 228 */
    { "_type", 0, 32 },
    { "_description", 1, 32 },
    { "_payload", 2, 32 },
    { "plen", 3, 32 },
    { "ringid", 4, 32 },
    /* 233 */
    { "_type", 0, 64 },
    { "_description", 1, 64 },
    { "_payload", 2, 64 },
    { "plen", 3, 64 },
    { "ringid", 4, 32 },
    /* 238 */
    { "addr", 0, 32 },
    { "old_len", 1, 32 },
    { "new_len", 2, 32 },
    { "flags", 3, 32 },
    { "new_addr", 4, 32 },
    /* 243 */
    { "addr", 0, 64 },
    { "old_len", 1, 64 },
    { "new_len", 2, 64 },
    { "flags", 3, 64 },
    { "new_addr", 4, 64 },
    /* 248 */
    { "attr_uptr", 0, 32 },
    { "pid", 1, 32 },
    { "cpu", 2, 32 },
    { "group_fd", 3, 32 },
    { "flags", 4, 32 },
    /* 253 */
    { "attr_uptr", 0, 64 },
    { "pid", 1, 32 },
    { "cpu", 2, 32 },
    { "group_fd", 3, 32 },
    { "flags", 4, 64 },
    /* 258 */
    { "bus", 0, 32 },
    { "dfn", 1, 32 },
    { "off", 2, 32 },
    { "len", 3, 32 },
    { "buf", 4, 32 },
    /* 263 */
    { "bus", 0, 64 },
    { "dfn", 1, 64 },
    { "off", 2, 64 },
    { "len", 3, 64 },
    { "buf", 4, 64 },
    /* 268 */
    { "clone_flags", 0, 32 },
    { "newsp", 1, 32 },
    { "parent_tidptr", 2, 32 },
    { "tls", 3, 32 },
    { "child_tidptr", 4, 32 },
    /* 273 */
    { "clone_flags", 0, 64 },
    { "newsp", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "child_tidptr", 3, 64 },
    { "tls", 4, 64 },
    /* 278 */
    { "clone_flags", 0, 64 },
    { "newsp", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "tls", 3, 64 },
    { "child_tidptr", 4, 64 },
    /* 283 */
    { "dev_name", 0, 32 },
    { "dir_name", 1, 32 },
    { "type", 2, 32 },
    { "flags", 3, 32 },
    { "data", 4, 32 },
    /* 288 */
    { "dev_name", 0, 64 },
    { "dir_name", 1, 64 },
    { "type", 2, 64 },
    { "flags", 3, 64 },
    { "data", 4, 64 },
    /* 293 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "flags", 2, 32 },
    { "mask", 3, 32 },
    { "buffer", 4, 32 },
    /* 298 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "user", 2, 32 },
    { "group", 3, 32 },
    { "flag", 4, 32 },
    /* 303 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "flags", 2, 32 },
    { "mask", 3, 32 },
    { "buffer", 4, 64 },
    /* 308 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "user", 2, 32 },
    { "group", 3, 32 },
    { "flag", 4, 32 },
    /* 313 */
    { "dfd", 0, 32 },
    { "name", 1, 32 },
    { "handle", 2, 32 },
    { "mnt_id", 3, 32 },
    { "flag", 4, 32 },
    /* 318 */
    { "dfd", 0, 32 },
    { "name", 1, 64 },
    { "handle", 2, 64 },
    { "mnt_id", 3, 64 },
    { "flag", 4, 32 },
    /* 323 */
    { "dfd", 0, 32 },
    { "path", 1, 32 },
    { "flags", 2, 32 },
    { "uattr", 3, 32 },
    { "usize", 4, 32 },
    /* 328 */
    { "dfd", 0, 32 },
    { "path", 1, 64 },
    { "flags", 2, 32 },
    { "uattr", 3, 64 },
    { "usize", 4, 64 },
    /* 333 */
    { "fanotify_fd", 0, 32 },
    { "flags", 1, 32 },
    { "mask", 2, 64 },
    { "dfd", 3, 32 },
    { "pathname", 4, 64 },
    /* 338 */
    { "fd", 0, 32 },
    { "buf", 1, 32 },
    { "count", 2, 32 },
    { "pos_lo", 4, 32 },
    { "pos_hi", 5, 32 },
    /* 343 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "_key", 2, 32 },
    { "_value", 3, 32 },
    { "aux", 4, 32 },
    /* 348 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "_key", 2, 64 },
    { "_value", 3, 64 },
    { "aux", 4, 32 },
    /* 353 */
    { "fd", 0, 32 },
    { "filename", 1, 32 },
    { "argv", 2, 32 },
    { "envp", 3, 32 },
    { "flags", 4, 32 },
    /* 358 */
    { "fd", 0, 32 },
    { "filename", 1, 64 },
    { "argv", 2, 64 },
    { "envp", 3, 64 },
    { "flags", 4, 32 },
    /* 363 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 32 },
    { "optlen", 4, 32 },
    /* 368 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 64 },
    { "optlen", 4, 32 },
    /* 373 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 64 },
    { "optlen", 4, 64 },
    /* 378 */
    { "fd", 0, 32 },
    { "mmsg", 1, 32 },
    { "vlen", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 32 },
    /* 383 */
    { "fd", 0, 32 },
    { "mmsg", 1, 64 },
    { "vlen", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 64 },
    /* 388 */
    { "fd", 0, 32 },
    { "name", 1, 32 },
    { "value", 2, 32 },
    { "size", 3, 32 },
    { "flags", 4, 32 },
    /* 393 */
    { "fd", 0, 32 },
    { "name", 1, 64 },
    { "value", 2, 64 },
    { "size", 3, 64 },
    { "flags", 4, 32 },
    /* 398 */
    { "fd", 0, 32 },
    { "offset_high", 1, 32 },
    { "offset_low", 2, 32 },
    { "result", 3, 32 },
    { "whence", 4, 32 },
    /* 403 */
    { "fd", 0, 32 },
    { "offset_high", 1, 64 },
    { "offset_low", 2, 64 },
    { "result", 3, 64 },
    { "whence", 4, 32 },
    /* 408 */
    { "fd", 0, 32 },
    { "offset_lo", 1, 32 },
    { "offset_hi", 2, 32 },
    { "len", 3, 32 },
    { "advice", 4, 32 },
    /* 413 */
    { "fd", 0, 32 },
    { "ubuf", 1, 32 },
    { "count", 2, 32 },
    { "poslo", 3, 32 },
    { "poshi", 4, 32 },
    /* 418 */
    { "from_dfd", 0, 32 },
    { "from_pathname", 1, 32 },
    { "to_dfd", 2, 32 },
    { "to_pathname", 3, 32 },
    { "flags", 4, 32 },
    /* 423 */
    { "from_dfd", 0, 32 },
    { "from_pathname", 1, 64 },
    { "to_dfd", 2, 32 },
    { "to_pathname", 3, 64 },
    { "flags", 4, 32 },
    /* 428 */
    { "kernel_fd", 0, 32 },
    { "initrd_fd", 1, 32 },
    { "cmdline_len", 2, 32 },
    { "cmdline_ptr", 3, 32 },
    { "flags", 4, 32 },
    /* 433 */
    { "kernel_fd", 0, 32 },
    { "initrd_fd", 1, 32 },
    { "cmdline_len", 2, 64 },
    { "cmdline_ptr", 3, 64 },
    { "flags", 4, 64 },
    /* 438 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 32 },
    { "msg_len", 2, 32 },
    { "msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 32 },
    /* 443 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 32 },
    { "msg_len", 2, 32 },
    { "u_msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 32 },
    /* 448 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 64 },
    { "msg_len", 2, 64 },
    { "msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 64 },
    /* 453 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 64 },
    { "msg_len", 2, 64 },
    { "u_msg_prio", 3, 64 },
    { "u_abs_timeout", 4, 64 },
    /* 458 */
    { "msqid", 0, 32 },
    { "msgp", 1, 32 },
    { "msgsz", 2, 32 },
    { "msgtyp", 3, 32 },
    { "msgflg", 4, 32 },
    /* 463 */
    { "msqid", 0, 32 },
    { "msgp", 1, 64 },
    { "msgsz", 2, 64 },
    { "msgtyp", 3, 64 },
    { "msgflg", 4, 32 },
    /* 468 */
    { "n", 0, 32 },
    { "inp", 1, 32 },
    { "outp", 2, 32 },
    { "exp", 3, 32 },
    { "tvp", 4, 32 },
    /* 473 */
    { "n", 0, 32 },
    { "inp", 1, 64 },
    { "outp", 2, 64 },
    { "exp", 3, 64 },
    { "tvp", 4, 64 },
    /* 478 */
    { "newsp", 0, 64 },
    { "clone_flags", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "child_tidptr", 3, 64 },
    { "tls", 4, 64 },
    /* 483 */
    { "olddfd", 0, 32 },
    { "oldname", 1, 32 },
    { "newdfd", 2, 32 },
    { "newname", 3, 32 },
    { "flags", 4, 32 },
    /* 488 */
    { "olddfd", 0, 32 },
    { "oldname", 1, 64 },
    { "newdfd", 2, 32 },
    { "newname", 3, 64 },
    { "flags", 4, 32 },
    /* 493 */
    { "option", 0, 32 },
    { "arg2", 1, 32 },
    { "arg3", 2, 32 },
    { "arg4", 3, 32 },
    { "arg5", 4, 32 },
    /* 498 */
    { "option", 0, 32 },
    { "arg2", 1, 64 },
    { "arg3", 2, 64 },
    { "arg4", 3, 64 },
    { "arg5", 4, 64 },
    /* 503 */
    { "pairs", 0, 64 },
    { "pair_count", 1, 64 },
    { "cpusetsize", 2, 64 },
    { "cpus", 3, 64 },
    { "flags", 4, 32 },
    /* 508 */
    { "pathname", 0, 32 },
    { "name", 1, 32 },
    { "value", 2, 32 },
    { "size", 3, 32 },
    { "flags", 4, 32 },
    /* 513 */
    { "pathname", 0, 64 },
    { "name", 1, 64 },
    { "value", 2, 64 },
    { "size", 3, 64 },
    { "flags", 4, 32 },
    /* 518 */
    { "pid1", 0, 32 },
    { "pid2", 1, 32 },
    { "type", 2, 32 },
    { "idx1", 3, 32 },
    { "idx2", 4, 32 },
    /* 523 */
    { "pid1", 0, 32 },
    { "pid2", 1, 32 },
    { "type", 2, 32 },
    { "idx1", 3, 64 },
    { "idx2", 4, 64 },
    /* 528 */
    { "pidfd", 0, 32 },
    { "vec", 1, 32 },
    { "vlen", 2, 32 },
    { "behavior", 3, 32 },
    { "flags", 4, 32 },
    /* 533 */
    { "pidfd", 0, 32 },
    { "vec", 1, 64 },
    { "vlen", 2, 64 },
    { "behavior", 3, 32 },
    { "flags", 4, 32 },
    /* 538 */
    { "policy", 0, 32 },
    { "nmask", 1, 32 },
    { "maxnode", 2, 32 },
    { "addr", 3, 32 },
    { "flags", 4, 32 },
    /* 543 */
    { "policy", 0, 64 },
    { "nmask", 1, 64 },
    { "maxnode", 2, 64 },
    { "addr", 3, 64 },
    { "flags", 4, 64 },
    /* 548 */
    { "start", 0, 32 },
    { "size", 1, 32 },
    { "prot", 2, 32 },
    { "pgoff", 3, 32 },
    { "flags", 4, 32 },
    /* 553 */
    { "start", 0, 64 },
    { "size", 1, 64 },
    { "prot", 2, 64 },
    { "pgoff", 3, 64 },
    { "flags", 4, 64 },
    /* 558 */
    { "ufds", 0, 32 },
    { "nfds", 1, 32 },
    { "tsp", 2, 32 },
    { "sigmask", 3, 32 },
    { "sigsetsize", 4, 32 },
    /* 563 */
    { "ufds", 0, 64 },
    { "nfds", 1, 32 },
    { "tsp", 2, 64 },
    { "sigmask", 3, 64 },
    { "sigsetsize", 4, 64 },
    /* 568 */
    { "waiters", 0, 32 },
    { "nr_futexes", 1, 32 },
    { "flags", 2, 32 },
    { "timeout", 3, 32 },
    { "clockid", 4, 32 },
    /* 573 */
    { "waiters", 0, 64 },
    { "nr_futexes", 1, 32 },
    { "flags", 2, 32 },
    { "timeout", 3, 64 },
    { "clockid", 4, 32 },
    /* 578 */
    { "which", 0, 32 },
    { "upid", 1, 32 },
    { "infop", 2, 32 },
    { "options", 3, 32 },
    { "ru", 4, 32 },
    /* 583 */
    { "which", 0, 32 },
    { "upid", 1, 32 },
    { "infop", 2, 64 },
    { "options", 3, 32 },
    { "ru", 4, 64 },
    /* 588 */
    { "_type", 0, 32 },
    { "_description", 1, 32 },
    { "_callout_info", 2, 32 },
    { "destringid", 3, 32 },
    /* 592 */
    { "_type", 0, 64 },
    { "_description", 1, 64 },
    { "_callout_info", 2, 64 },
    { "destringid", 3, 32 },
    /* 596 */
    { "attr", 0, 32 },
    { "ctx", 1, 32 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    /* 600 */
    { "attr", 0, 32 },
    { "ctx", 1, 64 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    /* 604 */
    { "attr", 0, 32 },
    { "ctx", 1, 64 },
    { "size", 2, 64 },
    { "flags", 3, 32 },
    /* 608 */
    { "cmd", 0, 32 },
    { "special", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 32 },
    /* 612 */
    { "cmd", 0, 32 },
    { "special", 1, 64 },
    { "id", 2, 32 },
    { "addr", 3, 64 },
    /* 616 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "flags", 2, 32 },
    { "mode", 3, 32 },
    /* 620 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "how", 2, 32 },
    { "usize", 3, 32 },
    /* 624 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "mode", 2, 32 },
    { "dev", 3, 32 },
    /* 628 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "mode", 2, 32 },
    { "flags", 3, 32 },
    /* 632 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "statbuf", 2, 32 },
    { "flag", 3, 32 },
    /* 636 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "t", 2, 32 },
    { "flags", 3, 32 },
    /* 640 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "utimes", 2, 32 },
    { "flags", 3, 32 },
    /* 644 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "flags", 2, 32 },
    { "mode", 3, 32 },
    /* 648 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "how", 2, 64 },
    { "usize", 3, 64 },
    /* 652 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "mode", 2, 32 },
    { "dev", 3, 32 },
    /* 656 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "mode", 2, 32 },
    { "flags", 3, 32 },
    /* 660 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "statbuf", 2, 64 },
    { "flag", 3, 32 },
    /* 664 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "utimes", 2, 64 },
    { "flags", 3, 32 },
    /* 668 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "buf", 2, 32 },
    { "bufsiz", 3, 32 },
    /* 672 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "buf", 2, 64 },
    { "bufsiz", 3, 32 },
    /* 676 */
    { "entry", 0, 32 },
    { "nr_segments", 1, 32 },
    { "segments", 2, 32 },
    { "flags", 3, 32 },
    /* 680 */
    { "entry", 0, 64 },
    { "nr_segments", 1, 64 },
    { "segments", 2, 64 },
    { "flags", 3, 64 },
    /* 684 */
    { "epfd", 0, 32 },
    { "op", 1, 32 },
    { "fd", 2, 32 },
    { "event", 3, 32 },
    /* 688 */
    { "epfd", 0, 32 },
    { "op", 1, 32 },
    { "fd", 2, 32 },
    { "event", 3, 64 },
    /* 692 */
    { "family", 0, 32 },
    { "type", 1, 32 },
    { "protocol", 2, 32 },
    { "usockvec", 3, 32 },
    /* 696 */
    { "family", 0, 32 },
    { "type", 1, 32 },
    { "protocol", 2, 32 },
    { "usockvec", 3, 64 },
    /* 700 */
    { "fd", 0, 32 },
    { "buf", 1, 64 },
    { "count", 2, 64 },
    { "pos", 3, 64 },
    /* 704 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 32 },
    /* 708 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 64 },
    /* 712 */
    { "fd", 0, 32 },
    { "cstat_range", 1, 32 },
    { "cstat", 2, 32 },
    { "flags", 3, 32 },
    /* 716 */
    { "fd", 0, 32 },
    { "cstat_range", 1, 64 },
    { "cstat", 2, 64 },
    { "flags", 3, 32 },
    /* 720 */
    { "fd", 0, 32 },
    { "flags", 1, 32 },
    { "offset", 2, 64 },
    { "nbytes", 3, 64 },
    /* 724 */
    { "fd", 0, 32 },
    { "mode", 1, 32 },
    { "offset", 2, 64 },
    { "len", 3, 64 },
    /* 728 */
    { "fd", 0, 32 },
    { "off_lo", 1, 32 },
    { "off_hi", 2, 32 },
    { "count", 3, 32 },
    /* 732 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "len", 2, 64 },
    { "advice", 3, 32 },
    /* 736 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "nbytes", 2, 64 },
    { "flags", 3, 32 },
    /* 740 */
    { "fd", 0, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "count", 4, 32 },
    /* 744 */
    { "fd", 0, 32 },
    { "opcode", 1, 32 },
    { "arg", 2, 32 },
    { "nr_args", 3, 32 },
    /* 748 */
    { "fd", 0, 32 },
    { "opcode", 1, 32 },
    { "arg", 2, 64 },
    { "nr_args", 3, 32 },
    /* 752 */
    { "fd", 0, 32 },
    { "uiov", 1, 32 },
    { "nr_segs", 2, 32 },
    { "flags", 3, 32 },
    /* 756 */
    { "fd", 0, 32 },
    { "uiov", 1, 64 },
    { "nr_segs", 2, 64 },
    { "flags", 3, 32 },
    /* 760 */
    { "fd", 0, 32 },
    { "upeer_sockaddr", 1, 32 },
    { "upeer_addrlen", 2, 32 },
    { "flags", 3, 32 },
    /* 764 */
    { "fd", 0, 32 },
    { "upeer_sockaddr", 1, 64 },
    { "upeer_addrlen", 2, 64 },
    { "flags", 3, 32 },
    /* 768 */
    { "fdin", 0, 32 },
    { "fdout", 1, 32 },
    { "len", 2, 32 },
    { "flags", 3, 32 },
    /* 772 */
    { "fdin", 0, 32 },
    { "fdout", 1, 32 },
    { "len", 2, 64 },
    { "flags", 3, 32 },
    /* 776 */
    { "function_code", 0, 64 },
    { "buffer", 1, 64 },
    { "return_code", 2, 64 },
    { "flags", 3, 64 },
    /* 780 */
    { "how", 0, 32 },
    { "nset", 1, 32 },
    { "oset", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 784 */
    { "how", 0, 32 },
    { "nset", 1, 64 },
    { "oset", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 788 */
    { "magic1", 0, 32 },
    { "magic2", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 32 },
    /* 792 */
    { "magic1", 0, 32 },
    { "magic2", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 64 },
    /* 796 */
    { "msqid", 0, 32 },
    { "msgp", 1, 32 },
    { "msgsz", 2, 32 },
    { "msgflg", 3, 32 },
    /* 800 */
    { "msqid", 0, 32 },
    { "msgp", 1, 64 },
    { "msgsz", 2, 64 },
    { "msgflg", 3, 32 },
    /* 804 */
    { "name", 0, 64 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    { "neighbor_fd", 3, 32 },
    /* 808 */
    { "out_fd", 0, 32 },
    { "in_fd", 1, 32 },
    { "offset", 2, 32 },
    { "count", 3, 32 },
    /* 812 */
    { "out_fd", 0, 32 },
    { "in_fd", 1, 32 },
    { "offset", 2, 64 },
    { "count", 3, 64 },
    /* 816 */
    { "pid", 0, 32 },
    { "maxnode", 1, 32 },
    { "old_nodes", 2, 32 },
    { "new_nodes", 3, 32 },
    /* 820 */
    { "pid", 0, 32 },
    { "maxnode", 1, 64 },
    { "old_nodes", 2, 64 },
    { "new_nodes", 3, 64 },
    /* 824 */
    { "pid", 0, 32 },
    { "resource", 1, 32 },
    { "new_rlim", 2, 32 },
    { "old_rlim", 3, 32 },
    /* 828 */
    { "pid", 0, 32 },
    { "resource", 1, 32 },
    { "new_rlim", 2, 64 },
    { "old_rlim", 3, 64 },
    /* 832 */
    { "pid", 0, 32 },
    { "uattr", 1, 32 },
    { "usize", 2, 32 },
    { "flags", 3, 32 },
    /* 836 */
    { "pid", 0, 32 },
    { "uattr", 1, 64 },
    { "usize", 2, 32 },
    { "flags", 3, 32 },
    /* 840 */
    { "pidfd", 0, 32 },
    { "sig", 1, 32 },
    { "info", 2, 32 },
    { "flags", 3, 32 },
    /* 844 */
    { "pidfd", 0, 32 },
    { "sig", 1, 32 },
    { "info", 2, 64 },
    { "flags", 3, 32 },
    /* 848 */
    { "req", 0, 32 },
    { "buf", 1, 32 },
    { "bufsize", 2, 32 },
    { "flags", 3, 32 },
    /* 852 */
    { "req", 0, 32 },
    { "mnt_ids", 1, 32 },
    { "nr_mnt_ids", 2, 32 },
    { "flags", 3, 32 },
    /* 856 */
    { "req", 0, 64 },
    { "buf", 1, 64 },
    { "bufsize", 2, 64 },
    { "flags", 3, 32 },
    /* 860 */
    { "req", 0, 64 },
    { "mnt_ids", 1, 64 },
    { "nr_mnt_ids", 2, 64 },
    { "flags", 3, 32 },
    /* 864 */
    { "request", 0, 32 },
    { "pid", 1, 32 },
    { "addr", 2, 32 },
    { "data", 3, 32 },
    /* 868 */
    { "request", 0, 64 },
    { "pid", 1, 64 },
    { "addr", 2, 64 },
    { "data", 3, 64 },
    /* 872 */
    { "rseq", 0, 32 },
    { "rseq_len", 1, 32 },
    { "flags", 2, 32 },
    { "sig", 3, 32 },
    /* 876 */
    { "rseq", 0, 64 },
    { "rseq_len", 1, 32 },
    { "flags", 2, 32 },
    { "sig", 3, 32 },
    /* 880 */
    { "ruleset_fd", 0, 32 },
    { "rule_type", 1, 32 },
    { "rule_attr", 2, 32 },
    { "flags", 3, 32 },
    /* 884 */
    { "ruleset_fd", 0, 32 },
    { "rule_type", 1, 32 },
    { "rule_attr", 2, 64 },
    { "flags", 3, 32 },
    /* 888 */
    { "semid", 0, 32 },
    { "semnum", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 32 },
    /* 892 */
    { "semid", 0, 32 },
    { "semnum", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 64 },
    /* 896 */
    { "semid", 0, 32 },
    { "tsems", 1, 32 },
    { "nsops", 2, 32 },
    { "timeout", 3, 32 },
    /* 900 */
    { "semid", 0, 32 },
    { "tsops", 1, 32 },
    { "nsops", 2, 32 },
    { "timeout", 3, 32 },
    /* 904 */
    { "semid", 0, 32 },
    { "tsops", 1, 64 },
    { "nsops", 2, 32 },
    { "timeout", 3, 64 },
    /* 908 */
    { "sig", 0, 32 },
    { "act", 1, 32 },
    { "oact", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 912 */
    { "sig", 0, 32 },
    { "act", 1, 64 },
    { "oact", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 916 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "home_node", 2, 32 },
    { "flags", 3, 32 },
    /* 920 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "prot", 2, 32 },
    { "pkey", 3, 32 },
    /* 924 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "home_node", 2, 64 },
    { "flags", 3, 64 },
    /* 928 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "prot", 2, 64 },
    { "pkey", 3, 32 },
    /* 932 */
    { "tgid", 0, 32 },
    { "pid", 1, 32 },
    { "sig", 2, 32 },
    { "uinfo", 3, 32 },
    /* 936 */
    { "tgid", 0, 32 },
    { "pid", 1, 32 },
    { "sig", 2, 32 },
    { "uinfo", 3, 64 },
    /* 940 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new", 2, 32 },
    { "old", 3, 32 },
    /* 944 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new_setting", 2, 32 },
    { "old_setting", 3, 32 },
    /* 948 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new_setting", 2, 64 },
    { "old_setting", 3, 64 },
    /* 952 */
    { "u_name", 0, 32 },
    { "oflag", 1, 32 },
    { "mode", 2, 32 },
    { "u_attr", 3, 32 },
    /* 956 */
    { "u_name", 0, 64 },
    { "oflag", 1, 32 },
    { "mode", 2, 32 },
    { "u_attr", 3, 64 },
    /* 960 */
    { "uaddr", 0, 32 },
    { "mask", 1, 32 },
    { "nr", 2, 32 },
    { "flags", 3, 32 },
    /* 964 */
    { "uaddr", 0, 64 },
    { "mask", 1, 64 },
    { "nr", 2, 32 },
    { "flags", 3, 32 },
    /* 968 */
    { "ufd", 0, 32 },
    { "flags", 1, 32 },
    { "utmr", 2, 32 },
    { "otmr", 3, 32 },
    /* 972 */
    { "ufd", 0, 32 },
    { "flags", 1, 32 },
    { "utmr", 2, 64 },
    { "otmr", 3, 64 },
    /* 976 */
    { "ufd", 0, 32 },
    { "user_mask", 1, 32 },
    { "sizemask", 2, 32 },
    { "flags", 3, 32 },
    /* 980 */
    { "ufd", 0, 32 },
    { "user_mask", 1, 64 },
    { "sizemask", 2, 64 },
    { "flags", 3, 32 },
    /* 984 */
    { "upid", 0, 32 },
    { "stat_addr", 1, 32 },
    { "options", 2, 32 },
    { "ru", 3, 32 },
    /* 988 */
    { "upid", 0, 32 },
    { "stat_addr", 1, 64 },
    { "options", 2, 32 },
    { "ru", 3, 64 },
    /* 992 */
    { "uthese", 0, 32 },
    { "uinfo", 1, 32 },
    { "uts", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 996 */
    { "uthese", 0, 64 },
    { "uinfo", 1, 64 },
    { "uts", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 1000 */
    { "waiters", 0, 32 },
    { "flags", 1, 32 },
    { "nr_wake", 2, 32 },
    { "nr_requeue", 3, 32 },
    /* 1004 */
    { "waiters", 0, 64 },
    { "flags", 1, 32 },
    { "nr_wake", 2, 32 },
    { "nr_requeue", 3, 32 },
    /* 1008 */
    { "which_clock", 0, 32 },
    { "flags", 1, 32 },
    { "rqtp", 2, 32 },
    { "rmtp", 3, 32 },
    /* 1012 */
    { "which_clock", 0, 32 },
    { "flags", 1, 32 },
    { "rqtp", 2, 64 },
    { "rmtp", 3, 64 },
    /* 1016 */
    { "addr", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1019 */
    { "addr", 0, 64 },
    { "bytes", 1, 64 },
    { "cache", 2, 32 },
    /* 1022 */
    { "addr", 0, 64 },
    { "len", 1, 64 },
    { "map", 2, 64 },
    /* 1025 */
    { "addr", 0, 64 },
    { "nbytes", 1, 32 },
    { "op", 2, 32 },
    /* 1028 */
    { "addr", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1031 */
    { "attr", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1034 */
    { "attr", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1037 */
    { "cmd", 0, 32 },
    { "flags", 1, 32 },
    { "cpu_id", 2, 32 },
    /* 1040 */
    { "cmd", 0, 32 },
    { "uattr", 1, 32 },
    { "size", 2, 32 },
    /* 1043 */
    { "cmd", 0, 32 },
    { "uattr", 1, 64 },
    { "size", 2, 32 },
    /* 1046 */
    { "cmd", 0, 64 },
    { "arg1", 1, 64 },
    { "arg2", 2, 64 },
    /* 1049 */
    { "cpup", 0, 32 },
    { "nodep", 1, 32 },
    { "unused", 2, 32 },
    /* 1052 */
    { "cpup", 0, 64 },
    { "nodep", 1, 64 },
    { "unused", 2, 64 },
    /* 1055 */
    { "ctx_id", 0, 32 },
    { "iocb", 1, 32 },
    { "result", 2, 32 },
    /* 1058 */
    { "ctx_id", 0, 32 },
    { "nr", 1, 32 },
    { "iocbpp", 2, 32 },
    /* 1061 */
    { "ctx_id", 0, 64 },
    { "iocb", 1, 64 },
    { "result", 2, 64 },
    /* 1064 */
    { "ctx_id", 0, 64 },
    { "nr", 1, 64 },
    { "iocbpp", 2, 64 },
    /* 1067 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "flag", 2, 32 },
    /* 1070 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "mode", 2, 32 },
    /* 1073 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "flag", 2, 32 },
    /* 1076 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "mode", 2, 32 },
    /* 1079 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "arg", 2, 32 },
    /* 1082 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "arg", 2, 64 },
    /* 1085 */
    { "fd", 0, 32 },
    { "dirent", 1, 32 },
    { "count", 2, 32 },
    /* 1088 */
    { "fd", 0, 32 },
    { "dirent", 1, 64 },
    { "count", 2, 32 },
    /* 1091 */
    { "fd", 0, 32 },
    { "length_lo", 2, 32 },
    { "length_hi", 3, 32 },
    /* 1094 */
    { "fd", 0, 32 },
    { "list", 1, 32 },
    { "size", 2, 32 },
    /* 1097 */
    { "fd", 0, 32 },
    { "list", 1, 64 },
    { "size", 2, 64 },
    /* 1100 */
    { "fd", 0, 32 },
    { "max_fd", 1, 32 },
    { "flags", 2, 32 },
    /* 1103 */
    { "fd", 0, 32 },
    { "msg", 1, 32 },
    { "flags", 2, 32 },
    /* 1106 */
    { "fd", 0, 32 },
    { "msg", 1, 64 },
    { "flags", 2, 32 },
    /* 1109 */
    { "fd", 0, 32 },
    { "offset", 1, 32 },
    { "whence", 2, 32 },
    /* 1112 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "count", 2, 64 },
    /* 1115 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "whence", 2, 32 },
    /* 1118 */
    { "fd", 0, 32 },
    { "pathname", 1, 32 },
    { "mask", 2, 32 },
    /* 1121 */
    { "fd", 0, 32 },
    { "pathname", 1, 64 },
    { "mask", 2, 32 },
    /* 1124 */
    { "fd", 0, 32 },
    { "sz", 1, 32 },
    { "buf", 2, 32 },
    /* 1127 */
    { "fd", 0, 32 },
    { "sz", 1, 64 },
    { "buf", 2, 64 },
    /* 1130 */
    { "fd", 0, 32 },
    { "uargs", 1, 32 },
    { "flags", 2, 32 },
    /* 1133 */
    { "fd", 0, 32 },
    { "uargs", 1, 64 },
    { "flags", 2, 32 },
    /* 1136 */
    { "fd", 0, 32 },
    { "umyaddr", 1, 32 },
    { "addrlen", 2, 32 },
    /* 1139 */
    { "fd", 0, 32 },
    { "umyaddr", 1, 64 },
    { "addrlen", 2, 32 },
    /* 1142 */
    { "fd", 0, 32 },
    { "unpc", 1, 64 },
    { "ustatus", 2, 64 },
    /* 1145 */
    { "fd", 0, 32 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1148 */
    { "fd", 0, 32 },
    { "uservaddr", 1, 32 },
    { "addrlen", 2, 32 },
    /* 1151 */
    { "fd", 0, 32 },
    { "uservaddr", 1, 64 },
    { "addrlen", 2, 32 },
    /* 1154 */
    { "fd", 0, 32 },
    { "usockaddr", 1, 32 },
    { "usockaddr_len", 2, 32 },
    /* 1157 */
    { "fd", 0, 32 },
    { "usockaddr", 1, 64 },
    { "usockaddr_len", 2, 64 },
    /* 1160 */
    { "filename", 0, 32 },
    { "argv", 1, 32 },
    { "envp", 2, 32 },
    /* 1163 */
    { "filename", 0, 32 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    /* 1166 */
    { "filename", 0, 32 },
    { "mode", 1, 32 },
    { "dev", 2, 32 },
    /* 1169 */
    { "filename", 0, 32 },
    { "offset_low", 1, 32 },
    { "offset_high", 2, 32 },
    /* 1172 */
    { "filename", 0, 32 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1175 */
    { "filename", 0, 64 },
    { "argv", 1, 64 },
    { "envp", 2, 64 },
    /* 1178 */
    { "filename", 0, 64 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    /* 1181 */
    { "filename", 0, 64 },
    { "mode", 1, 32 },
    { "dev", 2, 32 },
    /* 1184 */
    { "filename", 0, 64 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1187 */
    { "from", 0, 32 },
    { "num", 1, 32 },
    { "turn_on", 2, 32 },
    /* 1190 */
    { "from", 0, 64 },
    { "num", 1, 64 },
    { "turn_on", 2, 32 },
    /* 1193 */
    { "fs_fd", 0, 32 },
    { "flags", 1, 32 },
    { "attr_flags", 2, 32 },
    /* 1196 */
    { "func", 0, 32 },
    { "ptr", 1, 32 },
    { "bytecount", 2, 32 },
    /* 1199 */
    { "func", 0, 32 },
    { "ptr", 1, 64 },
    { "bytecount", 2, 64 },
    /* 1202 */
    { "ids", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1205 */
    { "ids", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1208 */
    { "key", 0, 32 },
    { "nsems", 1, 32 },
    { "semflg", 2, 32 },
    /* 1211 */
    { "key", 0, 32 },
    { "size", 1, 32 },
    { "shmflg", 2, 32 },
    /* 1214 */
    { "key", 0, 32 },
    { "size", 1, 64 },
    { "shmflg", 2, 32 },
    /* 1217 */
    { "mmio_addr", 0, 64 },
    { "user_buffer", 1, 64 },
    { "length", 2, 64 },
    /* 1220 */
    { "mode", 0, 32 },
    { "nmask", 1, 32 },
    { "maxnode", 2, 32 },
    /* 1223 */
    { "mode", 0, 32 },
    { "nmask", 1, 64 },
    { "maxnode", 2, 64 },
    /* 1226 */
    { "mountdirfd", 0, 32 },
    { "handle", 1, 32 },
    { "flags", 2, 32 },
    /* 1229 */
    { "mountdirfd", 0, 32 },
    { "handle", 1, 64 },
    { "flags", 2, 32 },
    /* 1232 */
    { "mqdes", 0, 32 },
    { "u_mqstat", 1, 32 },
    { "u_omqstat", 2, 32 },
    /* 1235 */
    { "mqdes", 0, 32 },
    { "u_mqstat", 1, 64 },
    { "u_omqstat", 2, 64 },
    /* 1238 */
    { "msqid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 32 },
    /* 1241 */
    { "msqid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 64 },
    /* 1244 */
    { "old_ctx", 0, 64 },
    { "new_ctx", 1, 64 },
    { "ctx_size", 2, 64 },
    /* 1247 */
    { "oldfd", 0, 32 },
    { "newfd", 1, 32 },
    { "flags", 2, 32 },
    /* 1250 */
    { "oldname", 0, 32 },
    { "newdfd", 1, 32 },
    { "newname", 2, 32 },
    /* 1253 */
    { "oldname", 0, 64 },
    { "newdfd", 1, 32 },
    { "newname", 2, 64 },
    /* 1256 */
    { "op", 0, 32 },
    { "flags", 1, 32 },
    { "uargs", 2, 32 },
    /* 1259 */
    { "op", 0, 32 },
    { "flags", 1, 32 },
    { "uargs", 2, 64 },
    /* 1262 */
    { "option", 0, 32 },
    { "arg1", 1, 32 },
    { "arg2", 2, 32 },
    /* 1265 */
    { "option", 0, 32 },
    { "arg1", 1, 64 },
    { "arg2", 2, 64 },
    /* 1268 */
    { "path", 0, 32 },
    { "buf", 1, 32 },
    { "bufsiz", 2, 32 },
    /* 1271 */
    { "path", 0, 32 },
    { "length_lo", 2, 32 },
    { "length_hi", 3, 32 },
    /* 1274 */
    { "path", 0, 64 },
    { "buf", 1, 64 },
    { "bufsiz", 2, 32 },
    /* 1277 */
    { "pathname", 0, 32 },
    { "list", 1, 32 },
    { "size", 2, 32 },
    /* 1280 */
    { "pathname", 0, 32 },
    { "sz", 1, 32 },
    { "buf", 2, 32 },
    /* 1283 */
    { "pathname", 0, 64 },
    { "list", 1, 64 },
    { "size", 2, 64 },
    /* 1286 */
    { "pathname", 0, 64 },
    { "sz", 1, 64 },
    { "buf", 2, 64 },
    /* 1289 */
    { "pid", 0, 32 },
    { "head_ptr", 1, 32 },
    { "len_ptr", 2, 32 },
    /* 1292 */
    { "pid", 0, 32 },
    { "head_ptr", 1, 64 },
    { "len_ptr", 2, 64 },
    /* 1295 */
    { "pid", 0, 32 },
    { "len", 1, 32 },
    { "user_mask_ptr", 2, 32 },
    /* 1298 */
    { "pid", 0, 32 },
    { "len", 1, 32 },
    { "user_mask_ptr", 2, 64 },
    /* 1301 */
    { "pid", 0, 32 },
    { "policy", 1, 32 },
    { "param", 2, 32 },
    /* 1304 */
    { "pid", 0, 32 },
    { "policy", 1, 32 },
    { "param", 2, 64 },
    /* 1307 */
    { "pid", 0, 32 },
    { "sig", 1, 32 },
    { "uinfo", 2, 32 },
    /* 1310 */
    { "pid", 0, 32 },
    { "sig", 1, 32 },
    { "uinfo", 2, 64 },
    /* 1313 */
    { "pid", 0, 32 },
    { "stat_addr", 1, 32 },
    { "options", 2, 32 },
    /* 1316 */
    { "pid", 0, 32 },
    { "stat_addr", 1, 64 },
    { "options", 2, 32 },
    /* 1319 */
    { "pid", 0, 32 },
    { "uattr", 1, 32 },
    { "flags", 2, 32 },
    /* 1322 */
    { "pid", 0, 32 },
    { "uattr", 1, 64 },
    { "flags", 2, 32 },
    /* 1325 */
    { "pidfd", 0, 32 },
    { "fd", 1, 32 },
    { "flags", 2, 32 },
    /* 1328 */
    { "rgid", 0, 32 },
    { "egid", 1, 32 },
    { "sgid", 2, 32 },
    /* 1331 */
    { "rgidp", 0, 32 },
    { "egidp", 1, 32 },
    { "sgidp", 2, 32 },
    /* 1334 */
    { "rgidp", 0, 64 },
    { "egidp", 1, 64 },
    { "sgidp", 2, 64 },
    /* 1337 */
    { "ruid", 0, 32 },
    { "euid", 1, 32 },
    { "suid", 2, 32 },
    /* 1340 */
    { "ruidp", 0, 32 },
    { "euidp", 1, 32 },
    { "suidp", 2, 32 },
    /* 1343 */
    { "ruidp", 0, 64 },
    { "euidp", 1, 64 },
    { "suidp", 2, 64 },
    /* 1346 */
    { "shmid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 32 },
    /* 1349 */
    { "shmid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 64 },
    /* 1352 */
    { "shmid", 0, 32 },
    { "shmaddr", 1, 32 },
    { "shmflg", 2, 32 },
    /* 1355 */
    { "shmid", 0, 32 },
    { "shmaddr", 1, 64 },
    { "shmflg", 2, 32 },
    /* 1358 */
    { "start", 0, 32 },
    { "end", 1, 32 },
    { "flags", 2, 32 },
    /* 1361 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "flags", 2, 32 },
    /* 1364 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "vec", 2, 32 },
    /* 1367 */
    { "start", 0, 32 },
    { "len_in", 1, 32 },
    { "behavior", 2, 32 },
    /* 1370 */
    { "start", 0, 64 },
    { "end", 1, 64 },
    { "flags", 2, 64 },
    /* 1373 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 32 },
    /* 1376 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 64 },
    /* 1379 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "vec", 2, 64 },
    /* 1382 */
    { "start", 0, 64 },
    { "len_in", 1, 64 },
    { "behavior", 2, 32 },
    /* 1385 */
    { "type", 0, 32 },
    { "buf", 1, 32 },
    { "len", 2, 32 },
    /* 1388 */
    { "type", 0, 32 },
    { "buf", 1, 64 },
    { "len", 2, 32 },
    /* 1391 */
    { "ubuf", 0, 32 },
    { "len", 1, 32 },
    { "flags", 2, 32 },
    /* 1394 */
    { "ubuf", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 32 },
    /* 1397 */
    { "ufds", 0, 32 },
    { "nfds", 1, 32 },
    { "timeout_msecs", 2, 32 },
    /* 1400 */
    { "ufds", 0, 64 },
    { "nfds", 1, 32 },
    { "timeout_msecs", 2, 32 },
    /* 1403 */
    { "umod", 0, 32 },
    { "len", 1, 32 },
    { "uargs", 2, 32 },
    /* 1406 */
    { "umod", 0, 64 },
    { "len", 1, 64 },
    { "uargs", 2, 64 },
    /* 1409 */
    { "unused1", 0, 32 },
    { "unused2", 1, 32 },
    { "mask", 2, 32 },
    /* 1412 */
    { "unused1", 0, 32 },
    { "unused2", 1, 32 },
    { "mask", 2, 64 },
    /* 1415 */
    { "which", 0, 32 },
    { "in_bus", 1, 32 },
    { "in_devfn", 2, 32 },
    /* 1418 */
    { "which", 0, 32 },
    { "value", 1, 32 },
    { "ovalue", 2, 32 },
    /* 1421 */
    { "which", 0, 32 },
    { "value", 1, 64 },
    { "ovalue", 2, 64 },
    /* 1424 */
    { "which", 0, 32 },
    { "who", 1, 32 },
    { "ioprio", 2, 32 },
    /* 1427 */
    { "which", 0, 32 },
    { "who", 1, 32 },
    { "niceval", 2, 32 },
    /* 1430 */
    { "which", 0, 64 },
    { "in_bus", 1, 64 },
    { "in_devfn", 2, 64 },
    /* 1433 */
    { "which_clock", 0, 32 },
    { "timer_event_spec", 1, 32 },
    { "created_timer_id", 2, 32 },
    /* 1436 */
    { "which_clock", 0, 32 },
    { "timer_event_spec", 1, 64 },
    { "created_timer_id", 2, 64 },
    /* 1439 */
    { "_fs_name", 0, 32 },
    { "flags", 1, 32 },
    /* 1441 */
    { "_fs_name", 0, 64 },
    { "flags", 1, 32 },
    /* 1443 */
    { "buf", 0, 32 },
    { "size", 1, 32 },
    /* 1445 */
    { "buf", 0, 64 },
    { "size", 1, 64 },
    /* 1447 */
    { "call", 0, 32 },
    { "args", 1, 32 },
    /* 1449 */
    { "call", 0, 32 },
    { "args", 1, 64 },
    /* 1451 */
    { "clockid", 0, 32 },
    { "flags", 1, 32 },
    /* 1453 */
    { "cmd", 0, 32 },
    { "arg", 1, 32 },
    /* 1455 */
    { "cmd", 0, 64 },
    { "arg", 1, 64 },
    /* 1457 */
    { "command", 0, 32 },
    { "gs_cb", 1, 64 },
    /* 1459 */
    { "command", 0, 32 },
    { "signum", 1, 32 },
    /* 1461 */
    { "count", 0, 32 },
    { "flags", 1, 32 },
    /* 1463 */
    { "dev", 0, 32 },
    { "ubuf", 1, 32 },
    /* 1465 */
    { "dev", 0, 32 },
    { "ubuf", 1, 64 },
    /* 1467 */
    { "entries", 0, 32 },
    { "params", 1, 32 },
    /* 1469 */
    { "entries", 0, 32 },
    { "params", 1, 64 },
    /* 1471 */
    { "fd", 0, 32 },
    { "backlog", 1, 32 },
    /* 1473 */
    { "fd", 0, 32 },
    { "how", 1, 32 },
    /* 1475 */
    { "fd", 0, 32 },
    { "length", 1, 32 },
    /* 1477 */
    { "fd", 0, 32 },
    { "length", 1, 64 },
    /* 1479 */
    { "fd", 0, 32 },
    { "statbuf", 1, 32 },
    /* 1481 */
    { "fd", 0, 32 },
    { "statbuf", 1, 64 },
    /* 1483 */
    { "fd", 0, 32 },
    { "wd", 1, 32 },
    /* 1485 */
    { "fildes", 0, 32 },
    { "flags", 1, 32 },
    /* 1487 */
    { "fildes", 0, 64 },
    { "flags", 1, 32 },
    /* 1489 */
    { "filename", 0, 32 },
    { "statbuf", 1, 32 },
    /* 1491 */
    { "filename", 0, 32 },
    { "t", 1, 32 },
    /* 1493 */
    { "filename", 0, 64 },
    { "statbuf", 1, 64 },
    /* 1495 */
    { "filename", 0, 64 },
    { "times", 1, 64 },
    /* 1497 */
    { "filename", 0, 64 },
    { "utimes", 1, 64 },
    /* 1499 */
    { "flags", 0, 32 },
    { "event_f_flags", 1, 32 },
    /* 1501 */
    { "flags", 0, 32 },
    { "init_val", 1, 32 },
    /* 1503 */
    { "flags", 0, 64 },
    { "init_val", 1, 64 },
    /* 1505 */
    { "gidsetsize", 0, 32 },
    { "grouplist", 1, 32 },
    /* 1507 */
    { "gidsetsize", 0, 32 },
    { "grouplist", 1, 64 },
    /* 1509 */
    { "head", 0, 32 },
    { "len", 1, 32 },
    /* 1511 */
    { "head", 0, 64 },
    { "len", 1, 64 },
    /* 1513 */
    { "header", 0, 32 },
    { "data", 1, 32 },
    /* 1515 */
    { "header", 0, 32 },
    { "dataptr", 1, 32 },
    /* 1517 */
    { "header", 0, 64 },
    { "data", 1, 64 },
    /* 1519 */
    { "header", 0, 64 },
    { "dataptr", 1, 64 },
    /* 1521 */
    { "key", 0, 32 },
    { "msgflg", 1, 32 },
    /* 1523 */
    { "mqdes", 0, 32 },
    { "u_notification", 1, 32 },
    /* 1525 */
    { "mqdes", 0, 32 },
    { "u_notification", 1, 64 },
    /* 1527 */
    { "name", 0, 32 },
    { "flags", 1, 32 },
    /* 1529 */
    { "name", 0, 32 },
    { "len", 1, 32 },
    /* 1531 */
    { "name", 0, 64 },
    { "len", 1, 32 },
    /* 1533 */
    { "name_user", 0, 32 },
    { "flags", 1, 32 },
    /* 1535 */
    { "name_user", 0, 64 },
    { "flags", 1, 32 },
    /* 1537 */
    { "new_root", 0, 32 },
    { "put_old", 1, 32 },
    /* 1539 */
    { "new_root", 0, 64 },
    { "put_old", 1, 64 },
    /* 1541 */
    { "nr_events", 0, 32 },
    { "ctxp", 1, 32 },
    /* 1543 */
    { "nr_events", 0, 32 },
    { "ctxp", 1, 64 },
    /* 1545 */
    { "oldname", 0, 32 },
    { "newname", 1, 32 },
    /* 1547 */
    { "oldname", 0, 64 },
    { "newname", 1, 64 },
    /* 1549 */
    { "path", 0, 32 },
    { "length", 1, 32 },
    /* 1551 */
    { "path", 0, 64 },
    { "length", 1, 64 },
    /* 1553 */
    { "pathname", 0, 32 },
    { "buf", 1, 32 },
    /* 1555 */
    { "pathname", 0, 32 },
    { "mode", 1, 32 },
    /* 1557 */
    { "pathname", 0, 64 },
    { "buf", 1, 64 },
    /* 1559 */
    { "pathname", 0, 64 },
    { "mode", 1, 32 },
    /* 1561 */
    { "pid", 0, 32 },
    { "flags", 1, 32 },
    /* 1563 */
    { "pid", 0, 32 },
    { "interval", 1, 32 },
    /* 1565 */
    { "pid", 0, 32 },
    { "interval", 1, 64 },
    /* 1567 */
    { "pid", 0, 32 },
    { "param", 1, 32 },
    /* 1569 */
    { "pid", 0, 32 },
    { "param", 1, 64 },
    /* 1571 */
    { "pid", 0, 32 },
    { "pgid", 1, 32 },
    /* 1573 */
    { "pidfd", 0, 32 },
    { "flags", 1, 32 },
    /* 1575 */
    { "resource", 0, 32 },
    { "rlim", 1, 32 },
    /* 1577 */
    { "resource", 0, 32 },
    { "rlim", 1, 64 },
    /* 1579 */
    { "rqtp", 0, 32 },
    { "rmtp", 1, 32 },
    /* 1581 */
    { "rqtp", 0, 64 },
    { "rmtp", 1, 64 },
    /* 1583 */
    { "ruleset_fd", 0, 32 },
    { "flags", 1, 32 },
    /* 1585 */
    { "sig", 0, 32 },
    { "handler", 1, 32 },
    /* 1587 */
    { "sig", 0, 32 },
    { "handler", 1, 64 },
    /* 1589 */
    { "specialfile", 0, 32 },
    { "swap_flags", 1, 32 },
    /* 1591 */
    { "specialfile", 0, 64 },
    { "swap_flags", 1, 32 },
    /* 1593 */
    { "timer_id", 0, 32 },
    { "setting", 1, 32 },
    /* 1595 */
    { "timer_id", 0, 32 },
    { "setting", 1, 64 },
    /* 1597 */
    { "tv", 0, 32 },
    { "tz", 1, 32 },
    /* 1599 */
    { "tv", 0, 64 },
    { "tz", 1, 64 },
    /* 1601 */
    { "uargs", 0, 32 },
    { "size", 1, 32 },
    /* 1603 */
    { "uargs", 0, 64 },
    { "size", 1, 64 },
    /* 1605 */
    { "ufd", 0, 32 },
    { "otmr", 1, 32 },
    /* 1607 */
    { "ufd", 0, 32 },
    { "otmr", 1, 64 },
    /* 1609 */
    { "uname", 0, 32 },
    { "flags", 1, 32 },
    /* 1611 */
    { "uname", 0, 64 },
    { "flags", 1, 32 },
    /* 1613 */
    { "unewset", 0, 32 },
    { "sigsetsize", 1, 32 },
    /* 1615 */
    { "unewset", 0, 64 },
    { "sigsetsize", 1, 64 },
    /* 1617 */
    { "uset", 0, 32 },
    { "sigsetsize", 1, 32 },
    /* 1619 */
    { "uset", 0, 64 },
    { "sigsetsize", 1, 64 },
    /* 1621 */
    { "uss", 0, 32 },
    { "uoss", 1, 32 },
    /* 1623 */
    { "uss", 0, 64 },
    { "uoss", 1, 64 },
    /* 1625 */
    { "which_clock", 0, 32 },
    { "tp", 1, 32 },
    /* 1627 */
    { "which_clock", 0, 32 },
    { "tp", 1, 64 },
    /* 1629 */
    { "which_clock", 0, 32 },
    { "utp", 1, 32 },
    /* 1631 */
    { "which_clock", 0, 32 },
    { "utx", 1, 32 },
    /* 1633 */
    { "which_clock", 0, 32 },
    { "utx", 1, 64 },
    /* 1635 */
    { "who", 0, 32 },
    { "ru", 1, 32 },
    /* 1637 */
    { "who", 0, 32 },
    { "ru", 1, 64 },
    /* 1639 */
    { "arg", 0, 32 },
    /* 1640 */
    { "arg", 0, 64 },
    /* 1641 */
    { "brk", 0, 32 },
    /* 1642 */
    { "brk", 0, 64 },
    /* 1643 */
    { "ctx", 0, 32 },
    /* 1644 */
    { "ctx", 0, 64 },
    /* 1645 */
    { "error_code", 0, 32 },
    /* 1646 */
    { "gid", 0, 32 },
    /* 1647 */
    { "increment", 0, 32 },
    /* 1648 */
    { "info", 0, 32 },
    /* 1649 */
    { "info", 0, 64 },
    /* 1650 */
    { "level", 0, 32 },
    /* 1651 */
    { "library", 0, 32 },
    /* 1652 */
    { "library", 0, 64 },
    /* 1653 */
    { "mask", 0, 32 },
    /* 1654 */
    { "newmask", 0, 32 },
    /* 1655 */
    { "personality", 0, 32 },
    /* 1656 */
    { "personality", 0, 64 },
    /* 1657 */
    { "pkey", 0, 32 },
    /* 1658 */
    { "seconds", 0, 32 },
    /* 1659 */
    { "shmaddr", 0, 32 },
    /* 1660 */
    { "shmaddr", 0, 64 },
    /* 1661 */
    { "size", 0, 32 },
    /* 1662 */
    { "tbuf", 0, 32 },
    /* 1663 */
    { "tbuf", 0, 64 },
    /* 1664 */
    { "tidptr", 0, 32 },
    /* 1665 */
    { "tidptr", 0, 64 },
    /* 1666 */
    { "tloc", 0, 32 },
    /* 1667 */
    { "tloc", 0, 64 },
    /* 1668 */
    { "tptr", 0, 32 },
    /* 1669 */
    { "tptr", 0, 64 },
    /* 1670 */
    { "txc_p", 0, 64 },
    /* 1671 */
    { "u_info", 0, 32 },
    /* 1672 */
    { "u_info", 0, 64 },
    /* 1673 */
    { "uid", 0, 32 },
    /* 1674 */
    { "unshare_flags", 0, 32 },
    /* 1675 */
    { "unshare_flags", 0, 64 },
    /* 1676 */
    { "user_vm86", 0, 32 },
    /* 1677 */
    { "utp", 0, 32 },
    /* 1678 */
    { "val", 0, 32 },
};
