/*
 * qsandbox: argument lists that calls share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 7.2.13-1
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
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "at_flags", 2, 32 },
    { "name", 3, 32 },
    { "uargs", 4, 32 },
    { "usize", 5, 32 },
    /* 48 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "at_flags", 2, 32 },
    { "name", 3, 64 },
    { "uargs", 4, 64 },
    { "usize", 5, 64 },
    /* 54 */
    { "epfd", 0, 32 },
    { "events", 1, 32 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 32 },
    { "sigmask", 4, 32 },
    { "sigsetsize", 5, 32 },
    /* 60 */
    { "epfd", 0, 32 },
    { "events", 1, 64 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 32 },
    { "sigmask", 4, 64 },
    { "sigsetsize", 5, 64 },
    /* 66 */
    { "epfd", 0, 32 },
    { "events", 1, 64 },
    { "maxevents", 2, 32 },
    { "timeout", 3, 64 },
    { "sigmask", 4, 64 },
    { "sigsetsize", 5, 64 },
    /* 72 */
    { "fanotify_fd", 0, 32 },
    { "flags", 1, 32 },
    { "mask_lo", 2, 32 },
    { "mask_hi", 3, 32 },
    { "dfd", 4, 32 },
    { "pathname", 5, 32 },
    /* 78 */
    { "fd", 0, 32 },
    { "advice", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "len_lo", 4, 32 },
    { "len_hi", 5, 32 },
    /* 84 */
    { "fd", 0, 32 },
    { "buff", 1, 32 },
    { "len", 2, 32 },
    { "flags", 3, 32 },
    { "addr", 4, 32 },
    { "addr_len", 5, 32 },
    /* 90 */
    { "fd", 0, 32 },
    { "buff", 1, 64 },
    { "len", 2, 64 },
    { "flags", 3, 32 },
    { "addr", 4, 64 },
    { "addr_len", 5, 32 },
    /* 96 */
    { "fd", 0, 32 },
    { "flags", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "nbytes_lo", 4, 32 },
    { "nbytes_hi", 5, 32 },
    /* 102 */
    { "fd", 0, 32 },
    { "mode", 1, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "len_lo", 4, 32 },
    { "len_hi", 5, 32 },
    /* 108 */
    { "fd", 0, 32 },
    { "off_low", 1, 32 },
    { "off_hi", 2, 32 },
    { "n_low", 3, 32 },
    { "n_hi", 4, 32 },
    { "flags", 5, 32 },
    /* 114 */
    { "fd", 0, 32 },
    { "offset_low", 1, 32 },
    { "offset_high", 2, 32 },
    { "len_low", 3, 32 },
    { "len_high", 4, 32 },
    { "advice", 5, 32 },
    /* 120 */
    { "fd", 0, 32 },
    { "to_submit", 1, 32 },
    { "min_complete", 2, 32 },
    { "flags", 3, 32 },
    { "argp", 4, 32 },
    { "argsz", 5, 32 },
    /* 126 */
    { "fd", 0, 32 },
    { "to_submit", 1, 32 },
    { "min_complete", 2, 32 },
    { "flags", 3, 32 },
    { "argp", 4, 64 },
    { "argsz", 5, 64 },
    /* 132 */
    { "fd", 0, 32 },
    { "ubuf", 1, 32 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    { "addr", 4, 32 },
    { "addr_len", 5, 32 },
    /* 138 */
    { "fd", 0, 32 },
    { "ubuf", 1, 64 },
    { "size", 2, 64 },
    { "flags", 3, 32 },
    { "addr", 4, 64 },
    { "addr_len", 5, 64 },
    /* 144 */
    { "fd", 0, 32 },
    { "vec", 1, 32 },
    { "vlen", 2, 32 },
    { "pos_l", 3, 32 },
    { "pos_h", 4, 32 },
    { "flags", 5, 32 },
    /* 150 */
    { "fd", 0, 64 },
    { "vec", 1, 64 },
    { "vlen", 2, 64 },
    { "pos_l", 3, 64 },
    { "pos_h", 4, 64 },
    { "flags", 5, 32 },
    /* 156 */
    { "fd_in", 0, 32 },
    { "off_in", 1, 32 },
    { "fd_out", 2, 32 },
    { "off_out", 3, 32 },
    { "len", 4, 32 },
    { "flags", 5, 32 },
    /* 162 */
    { "fd_in", 0, 32 },
    { "off_in", 1, 64 },
    { "fd_out", 2, 32 },
    { "off_out", 3, 64 },
    { "len", 4, 64 },
    { "flags", 5, 32 },
    /* 168 */
    { "n", 0, 32 },
    { "inp", 1, 32 },
    { "outp", 2, 32 },
    { "exp", 3, 32 },
    { "tsp", 4, 32 },
    { "sig", 5, 32 },
    /* 174 */
    { "n", 0, 32 },
    { "inp", 1, 64 },
    { "outp", 2, 64 },
    { "exp", 3, 64 },
    { "tsp", 4, 64 },
    { "sig", 5, 64 },
    /* 180 */
    { "pid", 0, 32 },
    { "lvec", 1, 32 },
    { "liovcnt", 2, 32 },
    { "rvec", 3, 32 },
    { "riovcnt", 4, 32 },
    { "flags", 5, 32 },
    /* 186 */
    { "pid", 0, 32 },
    { "lvec", 1, 64 },
    { "liovcnt", 2, 64 },
    { "rvec", 3, 64 },
    { "riovcnt", 4, 64 },
    { "flags", 5, 64 },
    /* 192 */
    { "pid", 0, 32 },
    { "nr_pages", 1, 32 },
    { "pages", 2, 32 },
    { "nodes", 3, 32 },
    { "status", 4, 32 },
    { "flags", 5, 32 },
    /* 198 */
    { "pid", 0, 32 },
    { "nr_pages", 1, 64 },
    { "pages", 2, 64 },
    { "nodes", 3, 64 },
    { "status", 4, 64 },
    { "flags", 5, 32 },
    /* 204 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "mode", 2, 32 },
    { "nmask", 3, 32 },
    { "maxnode", 4, 32 },
    { "flags", 5, 32 },
    /* 210 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "mode", 2, 64 },
    { "nmask", 3, 64 },
    { "maxnode", 4, 64 },
    { "flags", 5, 32 },
    /* 216 */
    { "uaddr", 0, 32 },
    { "op", 1, 32 },
    { "val", 2, 32 },
    { "utime", 3, 32 },
    { "uaddr2", 4, 32 },
    { "val3", 5, 32 },
    /* 222 */
    { "uaddr", 0, 32 },
    { "val", 1, 32 },
    { "mask", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 32 },
    { "clockid", 5, 32 },
    /* 228 */
    { "uaddr", 0, 64 },
    { "op", 1, 32 },
    { "val", 2, 32 },
    { "utime", 3, 64 },
    { "uaddr2", 4, 64 },
    { "val3", 5, 32 },
    /* 234 */
    { "uaddr", 0, 64 },
    { "val", 1, 64 },
    { "mask", 2, 64 },
    { "flags", 3, 32 },
    { "timeout", 4, 64 },
    { "clockid", 5, 32 },
    /* 240 */
    { "_type", 0, 32 },
    { "_description", 1, 32 },
    { "_payload", 2, 32 },
    { "plen", 3, 32 },
    { "ringid", 4, 32 },
    /* 245 */
    { "_type", 0, 64 },
    { "_description", 1, 64 },
    { "_payload", 2, 64 },
    { "plen", 3, 64 },
    { "ringid", 4, 32 },
    /* 250 */
    { "addr", 0, 32 },
    { "old_len", 1, 32 },
    { "new_len", 2, 32 },
    { "flags", 3, 32 },
    { "new_addr", 4, 32 },
    /* 255 */
    { "addr", 0, 64 },
    { "old_len", 1, 64 },
    { "new_len", 2, 64 },
    { "flags", 3, 64 },
    { "new_addr", 4, 64 },
    /* 260 */
    { "attr_uptr", 0, 32 },
    { "pid", 1, 32 },
    { "cpu", 2, 32 },
    { "group_fd", 3, 32 },
    { "flags", 4, 32 },
    /* 265 */
    { "attr_uptr", 0, 64 },
    { "pid", 1, 32 },
    { "cpu", 2, 32 },
    { "group_fd", 3, 32 },
    { "flags", 4, 64 },
    /* 270 */
    { "bus", 0, 32 },
    { "dfn", 1, 32 },
    { "off", 2, 32 },
    { "len", 3, 32 },
    { "buf", 4, 32 },
    /* 275 */
    { "bus", 0, 64 },
    { "dfn", 1, 64 },
    { "off", 2, 64 },
    { "len", 3, 64 },
    { "buf", 4, 64 },
    /* 280 */
    { "clone_flags", 0, 32 },
    { "newsp", 1, 32 },
    { "parent_tidptr", 2, 32 },
    { "tls", 3, 32 },
    { "child_tidptr", 4, 32 },
    /* 285 */
    { "clone_flags", 0, 64 },
    { "newsp", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "child_tidptr", 3, 64 },
    { "tls", 4, 64 },
    /* 290 */
    { "clone_flags", 0, 64 },
    { "newsp", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "tls", 3, 64 },
    { "child_tidptr", 4, 64 },
    /* 295 */
    { "cmd", 0, 32 },
    { "uattr", 1, 32 },
    { "size", 2, 32 },
    { "uattr_common", 3, 32 },
    { "size_common", 4, 32 },
    /* 300 */
    { "cmd", 0, 32 },
    { "uattr", 1, 64 },
    { "size", 2, 32 },
    { "uattr_common", 3, 64 },
    { "size_common", 4, 32 },
    /* 305 */
    { "dev_name", 0, 32 },
    { "dir_name", 1, 32 },
    { "type", 2, 32 },
    { "flags", 3, 32 },
    { "data", 4, 32 },
    /* 310 */
    { "dev_name", 0, 64 },
    { "dir_name", 1, 64 },
    { "type", 2, 64 },
    { "flags", 3, 64 },
    { "data", 4, 64 },
    /* 315 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "flags", 2, 32 },
    { "mask", 3, 32 },
    { "buffer", 4, 32 },
    /* 320 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "flags", 2, 32 },
    { "uattr", 3, 32 },
    { "usize", 4, 32 },
    /* 325 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "ufattr", 2, 32 },
    { "usize", 3, 32 },
    { "at_flags", 4, 32 },
    /* 330 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "user", 2, 32 },
    { "group", 3, 32 },
    { "flag", 4, 32 },
    /* 335 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "flags", 2, 32 },
    { "mask", 3, 32 },
    { "buffer", 4, 64 },
    /* 340 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "flags", 2, 32 },
    { "uattr", 3, 64 },
    { "usize", 4, 64 },
    /* 345 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "ufattr", 2, 64 },
    { "usize", 3, 64 },
    { "at_flags", 4, 32 },
    /* 350 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "user", 2, 32 },
    { "group", 3, 32 },
    { "flag", 4, 32 },
    /* 355 */
    { "dfd", 0, 32 },
    { "name", 1, 32 },
    { "handle", 2, 32 },
    { "mnt_id", 3, 32 },
    { "flag", 4, 32 },
    /* 360 */
    { "dfd", 0, 32 },
    { "name", 1, 64 },
    { "handle", 2, 64 },
    { "mnt_id", 3, 64 },
    { "flag", 4, 32 },
    /* 365 */
    { "dfd", 0, 32 },
    { "path", 1, 32 },
    { "flags", 2, 32 },
    { "uattr", 3, 32 },
    { "usize", 4, 32 },
    /* 370 */
    { "dfd", 0, 32 },
    { "path", 1, 64 },
    { "flags", 2, 32 },
    { "uattr", 3, 64 },
    { "usize", 4, 64 },
    /* 375 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "at_flags", 2, 32 },
    { "list", 3, 32 },
    { "size", 4, 32 },
    /* 380 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "at_flags", 2, 32 },
    { "list", 3, 64 },
    { "size", 4, 64 },
    /* 385 */
    { "fanotify_fd", 0, 32 },
    { "flags", 1, 32 },
    { "mask", 2, 64 },
    { "dfd", 3, 32 },
    { "pathname", 4, 64 },
    /* 390 */
    { "fd", 0, 32 },
    { "buf", 1, 32 },
    { "count", 2, 32 },
    { "pos_lo", 4, 32 },
    { "pos_hi", 5, 32 },
    /* 395 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "_key", 2, 32 },
    { "_value", 3, 32 },
    { "aux", 4, 32 },
    /* 400 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "_key", 2, 64 },
    { "_value", 3, 64 },
    { "aux", 4, 32 },
    /* 405 */
    { "fd", 0, 32 },
    { "filename", 1, 32 },
    { "argv", 2, 32 },
    { "envp", 3, 32 },
    { "flags", 4, 32 },
    /* 410 */
    { "fd", 0, 32 },
    { "filename", 1, 64 },
    { "argv", 2, 64 },
    { "envp", 3, 64 },
    { "flags", 4, 32 },
    /* 415 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 32 },
    { "optlen", 4, 32 },
    /* 420 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 64 },
    { "optlen", 4, 32 },
    /* 425 */
    { "fd", 0, 32 },
    { "level", 1, 32 },
    { "optname", 2, 32 },
    { "optval", 3, 64 },
    { "optlen", 4, 64 },
    /* 430 */
    { "fd", 0, 32 },
    { "mmsg", 1, 32 },
    { "vlen", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 32 },
    /* 435 */
    { "fd", 0, 32 },
    { "mmsg", 1, 64 },
    { "vlen", 2, 32 },
    { "flags", 3, 32 },
    { "timeout", 4, 64 },
    /* 440 */
    { "fd", 0, 32 },
    { "name", 1, 32 },
    { "value", 2, 32 },
    { "size", 3, 32 },
    { "flags", 4, 32 },
    /* 445 */
    { "fd", 0, 32 },
    { "name", 1, 64 },
    { "value", 2, 64 },
    { "size", 3, 64 },
    { "flags", 4, 32 },
    /* 450 */
    { "fd", 0, 32 },
    { "offset_high", 1, 32 },
    { "offset_low", 2, 32 },
    { "result", 3, 32 },
    { "whence", 4, 32 },
    /* 455 */
    { "fd", 0, 32 },
    { "offset_high", 1, 64 },
    { "offset_low", 2, 64 },
    { "result", 3, 64 },
    { "whence", 4, 32 },
    /* 460 */
    { "fd", 0, 32 },
    { "offset_lo", 1, 32 },
    { "offset_hi", 2, 32 },
    { "len", 3, 32 },
    { "advice", 4, 32 },
    /* 465 */
    { "fd", 0, 32 },
    { "ubuf", 1, 32 },
    { "count", 2, 32 },
    { "poslo", 3, 32 },
    { "poshi", 4, 32 },
    /* 470 */
    { "from_dfd", 0, 32 },
    { "from_pathname", 1, 32 },
    { "to_dfd", 2, 32 },
    { "to_pathname", 3, 32 },
    { "flags", 4, 32 },
    /* 475 */
    { "from_dfd", 0, 32 },
    { "from_pathname", 1, 64 },
    { "to_dfd", 2, 32 },
    { "to_pathname", 3, 64 },
    { "flags", 4, 32 },
    /* 480 */
    { "kernel_fd", 0, 32 },
    { "initrd_fd", 1, 32 },
    { "cmdline_len", 2, 32 },
    { "cmdline_ptr", 3, 32 },
    { "flags", 4, 32 },
    /* 485 */
    { "kernel_fd", 0, 32 },
    { "initrd_fd", 1, 32 },
    { "cmdline_len", 2, 64 },
    { "cmdline_ptr", 3, 64 },
    { "flags", 4, 64 },
    /* 490 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 32 },
    { "msg_len", 2, 32 },
    { "msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 32 },
    /* 495 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 32 },
    { "msg_len", 2, 32 },
    { "u_msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 32 },
    /* 500 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 64 },
    { "msg_len", 2, 64 },
    { "msg_prio", 3, 32 },
    { "u_abs_timeout", 4, 64 },
    /* 505 */
    { "mqdes", 0, 32 },
    { "u_msg_ptr", 1, 64 },
    { "msg_len", 2, 64 },
    { "u_msg_prio", 3, 64 },
    { "u_abs_timeout", 4, 64 },
    /* 510 */
    { "msqid", 0, 32 },
    { "msgp", 1, 32 },
    { "msgsz", 2, 32 },
    { "msgtyp", 3, 32 },
    { "msgflg", 4, 32 },
    /* 515 */
    { "msqid", 0, 32 },
    { "msgp", 1, 64 },
    { "msgsz", 2, 64 },
    { "msgtyp", 3, 64 },
    { "msgflg", 4, 32 },
    /* 520 */
    { "n", 0, 32 },
    { "inp", 1, 32 },
    { "outp", 2, 32 },
    { "exp", 3, 32 },
    { "tvp", 4, 32 },
    /* 525 */
    { "n", 0, 32 },
    { "inp", 1, 64 },
    { "outp", 2, 64 },
    { "exp", 3, 64 },
    { "tvp", 4, 64 },
    /* 530 */
    { "newsp", 0, 64 },
    { "clone_flags", 1, 64 },
    { "parent_tidptr", 2, 64 },
    { "child_tidptr", 3, 64 },
    { "tls", 4, 64 },
    /* 535 */
    { "olddfd", 0, 32 },
    { "oldname", 1, 32 },
    { "newdfd", 2, 32 },
    { "newname", 3, 32 },
    { "flags", 4, 32 },
    /* 540 */
    { "olddfd", 0, 32 },
    { "oldname", 1, 64 },
    { "newdfd", 2, 32 },
    { "newname", 3, 64 },
    { "flags", 4, 32 },
    /* 545 */
    { "option", 0, 32 },
    { "arg2", 1, 32 },
    { "arg3", 2, 32 },
    { "arg4", 3, 32 },
    { "arg5", 4, 32 },
    /* 550 */
    { "option", 0, 32 },
    { "arg2", 1, 64 },
    { "arg3", 2, 64 },
    { "arg4", 3, 64 },
    { "arg5", 4, 64 },
    /* 555 */
    { "pairs", 0, 64 },
    { "pair_count", 1, 64 },
    { "cpusetsize", 2, 64 },
    { "cpus", 3, 64 },
    { "flags", 4, 32 },
    /* 560 */
    { "pathname", 0, 32 },
    { "name", 1, 32 },
    { "value", 2, 32 },
    { "size", 3, 32 },
    { "flags", 4, 32 },
    /* 565 */
    { "pathname", 0, 64 },
    { "name", 1, 64 },
    { "value", 2, 64 },
    { "size", 3, 64 },
    { "flags", 4, 32 },
    /* 570 */
    { "pid1", 0, 32 },
    { "pid2", 1, 32 },
    { "type", 2, 32 },
    { "idx1", 3, 32 },
    { "idx2", 4, 32 },
    /* 575 */
    { "pid1", 0, 32 },
    { "pid2", 1, 32 },
    { "type", 2, 32 },
    { "idx1", 3, 64 },
    { "idx2", 4, 64 },
    /* 580 */
    { "pidfd", 0, 32 },
    { "vec", 1, 32 },
    { "vlen", 2, 32 },
    { "behavior", 3, 32 },
    { "flags", 4, 32 },
    /* 585 */
    { "pidfd", 0, 32 },
    { "vec", 1, 64 },
    { "vlen", 2, 64 },
    { "behavior", 3, 32 },
    { "flags", 4, 32 },
    /* 590 */
    { "policy", 0, 32 },
    { "nmask", 1, 32 },
    { "maxnode", 2, 32 },
    { "addr", 3, 32 },
    { "flags", 4, 32 },
    /* 595 */
    { "policy", 0, 64 },
    { "nmask", 1, 64 },
    { "maxnode", 2, 64 },
    { "addr", 3, 64 },
    { "flags", 4, 64 },
    /* 600 */
    { "start", 0, 32 },
    { "size", 1, 32 },
    { "prot", 2, 32 },
    { "pgoff", 3, 32 },
    { "flags", 4, 32 },
    /* 605 */
    { "start", 0, 64 },
    { "size", 1, 64 },
    { "prot", 2, 64 },
    { "pgoff", 3, 64 },
    { "flags", 4, 64 },
    /* 610 */
    { "ufds", 0, 32 },
    { "nfds", 1, 32 },
    { "tsp", 2, 32 },
    { "sigmask", 3, 32 },
    { "sigsetsize", 4, 32 },
    /* 615 */
    { "ufds", 0, 64 },
    { "nfds", 1, 32 },
    { "tsp", 2, 64 },
    { "sigmask", 3, 64 },
    { "sigsetsize", 4, 64 },
    /* 620 */
    { "waiters", 0, 32 },
    { "nr_futexes", 1, 32 },
    { "flags", 2, 32 },
    { "timeout", 3, 32 },
    { "clockid", 4, 32 },
    /* 625 */
    { "waiters", 0, 64 },
    { "nr_futexes", 1, 32 },
    { "flags", 2, 32 },
    { "timeout", 3, 64 },
    { "clockid", 4, 32 },
    /* 630 */
    { "which", 0, 32 },
    { "upid", 1, 32 },
    { "infop", 2, 32 },
    { "options", 3, 32 },
    { "ru", 4, 32 },
    /* 635 */
    { "which", 0, 32 },
    { "upid", 1, 32 },
    { "infop", 2, 64 },
    { "options", 3, 32 },
    { "ru", 4, 64 },
    /* 640 */
    { "_type", 0, 32 },
    { "_description", 1, 32 },
    { "_callout_info", 2, 32 },
    { "destringid", 3, 32 },
    /* 644 */
    { "_type", 0, 64 },
    { "_description", 1, 64 },
    { "_callout_info", 2, 64 },
    { "destringid", 3, 32 },
    /* 648 */
    { "attr", 0, 32 },
    { "ctx", 1, 32 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    /* 652 */
    { "attr", 0, 32 },
    { "ctx", 1, 64 },
    { "size", 2, 32 },
    { "flags", 3, 32 },
    /* 656 */
    { "attr", 0, 32 },
    { "ctx", 1, 64 },
    { "size", 2, 64 },
    { "flags", 3, 32 },
    /* 660 */
    { "cmd", 0, 32 },
    { "special", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 32 },
    /* 664 */
    { "cmd", 0, 32 },
    { "special", 1, 64 },
    { "id", 2, 32 },
    { "addr", 3, 64 },
    /* 668 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "flags", 2, 32 },
    { "mode", 3, 32 },
    /* 672 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "how", 2, 32 },
    { "usize", 3, 32 },
    /* 676 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "mode", 2, 32 },
    { "dev", 3, 32 },
    /* 680 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "mode", 2, 32 },
    { "flags", 3, 32 },
    /* 684 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "statbuf", 2, 32 },
    { "flag", 3, 32 },
    /* 688 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "t", 2, 32 },
    { "flags", 3, 32 },
    /* 692 */
    { "dfd", 0, 32 },
    { "filename", 1, 32 },
    { "utimes", 2, 32 },
    { "flags", 3, 32 },
    /* 696 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "flags", 2, 32 },
    { "mode", 3, 32 },
    /* 700 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "how", 2, 64 },
    { "usize", 3, 64 },
    /* 704 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "mode", 2, 32 },
    { "dev", 3, 32 },
    /* 708 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "mode", 2, 32 },
    { "flags", 3, 32 },
    /* 712 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "statbuf", 2, 64 },
    { "flag", 3, 32 },
    /* 716 */
    { "dfd", 0, 32 },
    { "filename", 1, 64 },
    { "utimes", 2, 64 },
    { "flags", 3, 32 },
    /* 720 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "buf", 2, 32 },
    { "bufsiz", 3, 32 },
    /* 724 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "buf", 2, 64 },
    { "bufsiz", 3, 32 },
    /* 728 */
    { "entry", 0, 32 },
    { "nr_segments", 1, 32 },
    { "segments", 2, 32 },
    { "flags", 3, 32 },
    /* 732 */
    { "entry", 0, 64 },
    { "nr_segments", 1, 64 },
    { "segments", 2, 64 },
    { "flags", 3, 64 },
    /* 736 */
    { "epfd", 0, 32 },
    { "op", 1, 32 },
    { "fd", 2, 32 },
    { "event", 3, 32 },
    /* 740 */
    { "epfd", 0, 32 },
    { "op", 1, 32 },
    { "fd", 2, 32 },
    { "event", 3, 64 },
    /* 744 */
    { "family", 0, 32 },
    { "type", 1, 32 },
    { "protocol", 2, 32 },
    { "usockvec", 3, 32 },
    /* 748 */
    { "family", 0, 32 },
    { "type", 1, 32 },
    { "protocol", 2, 32 },
    { "usockvec", 3, 64 },
    /* 752 */
    { "fd", 0, 32 },
    { "buf", 1, 64 },
    { "count", 2, 64 },
    { "pos", 3, 64 },
    /* 756 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 32 },
    /* 760 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "id", 2, 32 },
    { "addr", 3, 64 },
    /* 764 */
    { "fd", 0, 32 },
    { "cstat_range", 1, 32 },
    { "cstat", 2, 32 },
    { "flags", 3, 32 },
    /* 768 */
    { "fd", 0, 32 },
    { "cstat_range", 1, 64 },
    { "cstat", 2, 64 },
    { "flags", 3, 32 },
    /* 772 */
    { "fd", 0, 32 },
    { "flags", 1, 32 },
    { "offset", 2, 64 },
    { "nbytes", 3, 64 },
    /* 776 */
    { "fd", 0, 32 },
    { "mode", 1, 32 },
    { "offset", 2, 64 },
    { "len", 3, 64 },
    /* 780 */
    { "fd", 0, 32 },
    { "off_lo", 1, 32 },
    { "off_hi", 2, 32 },
    { "count", 3, 32 },
    /* 784 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "len", 2, 64 },
    { "advice", 3, 32 },
    /* 788 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "nbytes", 2, 64 },
    { "flags", 3, 32 },
    /* 792 */
    { "fd", 0, 32 },
    { "offset_lo", 2, 32 },
    { "offset_hi", 3, 32 },
    { "count", 4, 32 },
    /* 796 */
    { "fd", 0, 32 },
    { "opcode", 1, 32 },
    { "arg", 2, 32 },
    { "nr_args", 3, 32 },
    /* 800 */
    { "fd", 0, 32 },
    { "opcode", 1, 32 },
    { "arg", 2, 64 },
    { "nr_args", 3, 32 },
    /* 804 */
    { "fd", 0, 32 },
    { "uiov", 1, 32 },
    { "nr_segs", 2, 32 },
    { "flags", 3, 32 },
    /* 808 */
    { "fd", 0, 32 },
    { "uiov", 1, 64 },
    { "nr_segs", 2, 64 },
    { "flags", 3, 32 },
    /* 812 */
    { "fd", 0, 32 },
    { "upeer_sockaddr", 1, 32 },
    { "upeer_addrlen", 2, 32 },
    { "flags", 3, 32 },
    /* 816 */
    { "fd", 0, 32 },
    { "upeer_sockaddr", 1, 64 },
    { "upeer_addrlen", 2, 64 },
    { "flags", 3, 32 },
    /* 820 */
    { "fdin", 0, 32 },
    { "fdout", 1, 32 },
    { "len", 2, 32 },
    { "flags", 3, 32 },
    /* 824 */
    { "fdin", 0, 32 },
    { "fdout", 1, 32 },
    { "len", 2, 64 },
    { "flags", 3, 32 },
    /* 828 */
    { "function_code", 0, 64 },
    { "buffer", 1, 64 },
    { "return_code", 2, 64 },
    { "flags", 3, 64 },
    /* 832 */
    { "how", 0, 32 },
    { "nset", 1, 32 },
    { "oset", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 836 */
    { "how", 0, 32 },
    { "nset", 1, 64 },
    { "oset", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 840 */
    { "magic1", 0, 32 },
    { "magic2", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 32 },
    /* 844 */
    { "magic1", 0, 32 },
    { "magic2", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 64 },
    /* 848 */
    { "msqid", 0, 32 },
    { "msgp", 1, 32 },
    { "msgsz", 2, 32 },
    { "msgflg", 3, 32 },
    /* 852 */
    { "msqid", 0, 32 },
    { "msgp", 1, 64 },
    { "msgsz", 2, 64 },
    { "msgflg", 3, 32 },
    /* 856 */
    { "name", 0, 64 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    { "neighbor_fd", 3, 32 },
    /* 860 */
    { "out_fd", 0, 32 },
    { "in_fd", 1, 32 },
    { "offset", 2, 32 },
    { "count", 3, 32 },
    /* 864 */
    { "out_fd", 0, 32 },
    { "in_fd", 1, 32 },
    { "offset", 2, 64 },
    { "count", 3, 64 },
    /* 868 */
    { "pid", 0, 32 },
    { "maxnode", 1, 32 },
    { "old_nodes", 2, 32 },
    { "new_nodes", 3, 32 },
    /* 872 */
    { "pid", 0, 32 },
    { "maxnode", 1, 64 },
    { "old_nodes", 2, 64 },
    { "new_nodes", 3, 64 },
    /* 876 */
    { "pid", 0, 32 },
    { "resource", 1, 32 },
    { "new_rlim", 2, 32 },
    { "old_rlim", 3, 32 },
    /* 880 */
    { "pid", 0, 32 },
    { "resource", 1, 32 },
    { "new_rlim", 2, 64 },
    { "old_rlim", 3, 64 },
    /* 884 */
    { "pid", 0, 32 },
    { "uattr", 1, 32 },
    { "usize", 2, 32 },
    { "flags", 3, 32 },
    /* 888 */
    { "pid", 0, 32 },
    { "uattr", 1, 64 },
    { "usize", 2, 32 },
    { "flags", 3, 32 },
    /* 892 */
    { "pidfd", 0, 32 },
    { "sig", 1, 32 },
    { "info", 2, 32 },
    { "flags", 3, 32 },
    /* 896 */
    { "pidfd", 0, 32 },
    { "sig", 1, 32 },
    { "info", 2, 64 },
    { "flags", 3, 32 },
    /* 900 */
    { "req", 0, 32 },
    { "buf", 1, 32 },
    { "bufsize", 2, 32 },
    { "flags", 3, 32 },
    /* 904 */
    { "req", 0, 32 },
    { "mnt_ids", 1, 32 },
    { "nr_mnt_ids", 2, 32 },
    { "flags", 3, 32 },
    /* 908 */
    { "req", 0, 32 },
    { "ns_ids", 1, 32 },
    { "nr_ns_ids", 2, 32 },
    { "flags", 3, 32 },
    /* 912 */
    { "req", 0, 64 },
    { "buf", 1, 64 },
    { "bufsize", 2, 64 },
    { "flags", 3, 32 },
    /* 916 */
    { "req", 0, 64 },
    { "mnt_ids", 1, 64 },
    { "nr_mnt_ids", 2, 64 },
    { "flags", 3, 32 },
    /* 920 */
    { "req", 0, 64 },
    { "ns_ids", 1, 64 },
    { "nr_ns_ids", 2, 64 },
    { "flags", 3, 32 },
    /* 924 */
    { "request", 0, 32 },
    { "pid", 1, 32 },
    { "addr", 2, 32 },
    { "data", 3, 32 },
    /* 928 */
    { "request", 0, 64 },
    { "pid", 1, 64 },
    { "addr", 2, 64 },
    { "data", 3, 64 },
    /* 932 */
    { "rseq", 0, 32 },
    { "rseq_len", 1, 32 },
    { "flags", 2, 32 },
    { "sig", 3, 32 },
    /* 936 */
    { "rseq", 0, 64 },
    { "rseq_len", 1, 32 },
    { "flags", 2, 32 },
    { "sig", 3, 32 },
    /* 940 */
    { "ruleset_fd", 0, 32 },
    { "rule_type", 1, 32 },
    { "rule_attr", 2, 32 },
    { "flags", 3, 32 },
    /* 944 */
    { "ruleset_fd", 0, 32 },
    { "rule_type", 1, 32 },
    { "rule_attr", 2, 64 },
    { "flags", 3, 32 },
    /* 948 */
    { "semid", 0, 32 },
    { "semnum", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 32 },
    /* 952 */
    { "semid", 0, 32 },
    { "semnum", 1, 32 },
    { "cmd", 2, 32 },
    { "arg", 3, 64 },
    /* 956 */
    { "semid", 0, 32 },
    { "tsems", 1, 32 },
    { "nsops", 2, 32 },
    { "timeout", 3, 32 },
    /* 960 */
    { "semid", 0, 32 },
    { "tsops", 1, 32 },
    { "nsops", 2, 32 },
    { "timeout", 3, 32 },
    /* 964 */
    { "semid", 0, 32 },
    { "tsops", 1, 64 },
    { "nsops", 2, 32 },
    { "timeout", 3, 64 },
    /* 968 */
    { "sig", 0, 32 },
    { "act", 1, 32 },
    { "oact", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 972 */
    { "sig", 0, 32 },
    { "act", 1, 64 },
    { "oact", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 976 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "home_node", 2, 32 },
    { "flags", 3, 32 },
    /* 980 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "prot", 2, 32 },
    { "pkey", 3, 32 },
    /* 984 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "home_node", 2, 64 },
    { "flags", 3, 64 },
    /* 988 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "prot", 2, 64 },
    { "pkey", 3, 32 },
    /* 992 */
    { "tgid", 0, 32 },
    { "pid", 1, 32 },
    { "sig", 2, 32 },
    { "uinfo", 3, 32 },
    /* 996 */
    { "tgid", 0, 32 },
    { "pid", 1, 32 },
    { "sig", 2, 32 },
    { "uinfo", 3, 64 },
    /* 1000 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new", 2, 32 },
    { "old", 3, 32 },
    /* 1004 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new_setting", 2, 32 },
    { "old_setting", 3, 32 },
    /* 1008 */
    { "timer_id", 0, 32 },
    { "flags", 1, 32 },
    { "new_setting", 2, 64 },
    { "old_setting", 3, 64 },
    /* 1012 */
    { "u_name", 0, 32 },
    { "oflag", 1, 32 },
    { "mode", 2, 32 },
    { "u_attr", 3, 32 },
    /* 1016 */
    { "u_name", 0, 64 },
    { "oflag", 1, 32 },
    { "mode", 2, 32 },
    { "u_attr", 3, 64 },
    /* 1020 */
    { "uaddr", 0, 32 },
    { "mask", 1, 32 },
    { "nr", 2, 32 },
    { "flags", 3, 32 },
    /* 1024 */
    { "uaddr", 0, 64 },
    { "mask", 1, 64 },
    { "nr", 2, 32 },
    { "flags", 3, 32 },
    /* 1028 */
    { "ufd", 0, 32 },
    { "flags", 1, 32 },
    { "utmr", 2, 32 },
    { "otmr", 3, 32 },
    /* 1032 */
    { "ufd", 0, 32 },
    { "flags", 1, 32 },
    { "utmr", 2, 64 },
    { "otmr", 3, 64 },
    /* 1036 */
    { "ufd", 0, 32 },
    { "user_mask", 1, 32 },
    { "sizemask", 2, 32 },
    { "flags", 3, 32 },
    /* 1040 */
    { "ufd", 0, 32 },
    { "user_mask", 1, 64 },
    { "sizemask", 2, 64 },
    { "flags", 3, 32 },
    /* 1044 */
    { "upid", 0, 32 },
    { "stat_addr", 1, 32 },
    { "options", 2, 32 },
    { "ru", 3, 32 },
    /* 1048 */
    { "upid", 0, 32 },
    { "stat_addr", 1, 64 },
    { "options", 2, 32 },
    { "ru", 3, 64 },
    /* 1052 */
    { "uthese", 0, 32 },
    { "uinfo", 1, 32 },
    { "uts", 2, 32 },
    { "sigsetsize", 3, 32 },
    /* 1056 */
    { "uthese", 0, 64 },
    { "uinfo", 1, 64 },
    { "uts", 2, 64 },
    { "sigsetsize", 3, 64 },
    /* 1060 */
    { "waiters", 0, 32 },
    { "flags", 1, 32 },
    { "nr_wake", 2, 32 },
    { "nr_requeue", 3, 32 },
    /* 1064 */
    { "waiters", 0, 64 },
    { "flags", 1, 32 },
    { "nr_wake", 2, 32 },
    { "nr_requeue", 3, 32 },
    /* 1068 */
    { "which_clock", 0, 32 },
    { "flags", 1, 32 },
    { "rqtp", 2, 32 },
    { "rmtp", 3, 32 },
    /* 1072 */
    { "which_clock", 0, 32 },
    { "flags", 1, 32 },
    { "rqtp", 2, 64 },
    { "rmtp", 3, 64 },
    /* 1076 */
    { "addr", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1079 */
    { "addr", 0, 64 },
    { "bytes", 1, 64 },
    { "cache", 2, 32 },
    /* 1082 */
    { "addr", 0, 64 },
    { "len", 1, 64 },
    { "map", 2, 64 },
    /* 1085 */
    { "addr", 0, 64 },
    { "nbytes", 1, 32 },
    { "op", 2, 32 },
    /* 1088 */
    { "addr", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1091 */
    { "attr", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1094 */
    { "attr", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1097 */
    { "cmd", 0, 32 },
    { "flags", 1, 32 },
    { "cpu_id", 2, 32 },
    /* 1100 */
    { "cmd", 0, 64 },
    { "arg1", 1, 64 },
    { "arg2", 2, 64 },
    /* 1103 */
    { "cpup", 0, 32 },
    { "nodep", 1, 32 },
    { "unused", 2, 32 },
    /* 1106 */
    { "cpup", 0, 64 },
    { "nodep", 1, 64 },
    { "unused", 2, 64 },
    /* 1109 */
    { "ctx_id", 0, 32 },
    { "iocb", 1, 32 },
    { "result", 2, 32 },
    /* 1112 */
    { "ctx_id", 0, 32 },
    { "nr", 1, 32 },
    { "iocbpp", 2, 32 },
    /* 1115 */
    { "ctx_id", 0, 64 },
    { "iocb", 1, 64 },
    { "result", 2, 64 },
    /* 1118 */
    { "ctx_id", 0, 64 },
    { "nr", 1, 64 },
    { "iocbpp", 2, 64 },
    /* 1121 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "flag", 2, 32 },
    /* 1124 */
    { "dfd", 0, 32 },
    { "pathname", 1, 32 },
    { "mode", 2, 32 },
    /* 1127 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "flag", 2, 32 },
    /* 1130 */
    { "dfd", 0, 32 },
    { "pathname", 1, 64 },
    { "mode", 2, 32 },
    /* 1133 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "arg", 2, 32 },
    /* 1136 */
    { "fd", 0, 32 },
    { "cmd", 1, 32 },
    { "arg", 2, 64 },
    /* 1139 */
    { "fd", 0, 32 },
    { "dirent", 1, 32 },
    { "count", 2, 32 },
    /* 1142 */
    { "fd", 0, 32 },
    { "dirent", 1, 64 },
    { "count", 2, 32 },
    /* 1145 */
    { "fd", 0, 32 },
    { "length_lo", 2, 32 },
    { "length_hi", 3, 32 },
    /* 1148 */
    { "fd", 0, 32 },
    { "list", 1, 32 },
    { "size", 2, 32 },
    /* 1151 */
    { "fd", 0, 32 },
    { "list", 1, 64 },
    { "size", 2, 64 },
    /* 1154 */
    { "fd", 0, 32 },
    { "max_fd", 1, 32 },
    { "flags", 2, 32 },
    /* 1157 */
    { "fd", 0, 32 },
    { "msg", 1, 32 },
    { "flags", 2, 32 },
    /* 1160 */
    { "fd", 0, 32 },
    { "msg", 1, 64 },
    { "flags", 2, 32 },
    /* 1163 */
    { "fd", 0, 32 },
    { "offset", 1, 32 },
    { "whence", 2, 32 },
    /* 1166 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "count", 2, 64 },
    /* 1169 */
    { "fd", 0, 32 },
    { "offset", 1, 64 },
    { "whence", 2, 32 },
    /* 1172 */
    { "fd", 0, 32 },
    { "pathname", 1, 32 },
    { "mask", 2, 32 },
    /* 1175 */
    { "fd", 0, 32 },
    { "pathname", 1, 64 },
    { "mask", 2, 32 },
    /* 1178 */
    { "fd", 0, 32 },
    { "sz", 1, 32 },
    { "buf", 2, 32 },
    /* 1181 */
    { "fd", 0, 32 },
    { "sz", 1, 64 },
    { "buf", 2, 64 },
    /* 1184 */
    { "fd", 0, 32 },
    { "uargs", 1, 32 },
    { "flags", 2, 32 },
    /* 1187 */
    { "fd", 0, 32 },
    { "uargs", 1, 64 },
    { "flags", 2, 32 },
    /* 1190 */
    { "fd", 0, 32 },
    { "umyaddr", 1, 32 },
    { "addrlen", 2, 32 },
    /* 1193 */
    { "fd", 0, 32 },
    { "umyaddr", 1, 64 },
    { "addrlen", 2, 32 },
    /* 1196 */
    { "fd", 0, 32 },
    { "unpc", 1, 64 },
    { "ustatus", 2, 64 },
    /* 1199 */
    { "fd", 0, 32 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1202 */
    { "fd", 0, 32 },
    { "uservaddr", 1, 32 },
    { "addrlen", 2, 32 },
    /* 1205 */
    { "fd", 0, 32 },
    { "uservaddr", 1, 64 },
    { "addrlen", 2, 32 },
    /* 1208 */
    { "fd", 0, 32 },
    { "usockaddr", 1, 32 },
    { "usockaddr_len", 2, 32 },
    /* 1211 */
    { "fd", 0, 32 },
    { "usockaddr", 1, 64 },
    { "usockaddr_len", 2, 64 },
    /* 1214 */
    { "filename", 0, 32 },
    { "argv", 1, 32 },
    { "envp", 2, 32 },
    /* 1217 */
    { "filename", 0, 32 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    /* 1220 */
    { "filename", 0, 32 },
    { "mode", 1, 32 },
    { "dev", 2, 32 },
    /* 1223 */
    { "filename", 0, 32 },
    { "offset_low", 1, 32 },
    { "offset_high", 2, 32 },
    /* 1226 */
    { "filename", 0, 32 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1229 */
    { "filename", 0, 64 },
    { "argv", 1, 64 },
    { "envp", 2, 64 },
    /* 1232 */
    { "filename", 0, 64 },
    { "flags", 1, 32 },
    { "mode", 2, 32 },
    /* 1235 */
    { "filename", 0, 64 },
    { "mode", 1, 32 },
    { "dev", 2, 32 },
    /* 1238 */
    { "filename", 0, 64 },
    { "user", 1, 32 },
    { "group", 2, 32 },
    /* 1241 */
    { "from", 0, 32 },
    { "num", 1, 32 },
    { "turn_on", 2, 32 },
    /* 1244 */
    { "from", 0, 64 },
    { "num", 1, 64 },
    { "turn_on", 2, 32 },
    /* 1247 */
    { "fs_fd", 0, 32 },
    { "flags", 1, 32 },
    { "attr_flags", 2, 32 },
    /* 1250 */
    { "func", 0, 32 },
    { "ptr", 1, 32 },
    { "bytecount", 2, 32 },
    /* 1253 */
    { "func", 0, 32 },
    { "ptr", 1, 64 },
    { "bytecount", 2, 64 },
    /* 1256 */
    { "ids", 0, 32 },
    { "size", 1, 32 },
    { "flags", 2, 32 },
    /* 1259 */
    { "ids", 0, 64 },
    { "size", 1, 64 },
    { "flags", 2, 32 },
    /* 1262 */
    { "key", 0, 32 },
    { "nsems", 1, 32 },
    { "semflg", 2, 32 },
    /* 1265 */
    { "key", 0, 32 },
    { "size", 1, 32 },
    { "shmflg", 2, 32 },
    /* 1268 */
    { "key", 0, 32 },
    { "size", 1, 64 },
    { "shmflg", 2, 32 },
    /* 1271 */
    { "mmio_addr", 0, 64 },
    { "user_buffer", 1, 64 },
    { "length", 2, 64 },
    /* 1274 */
    { "mode", 0, 32 },
    { "nmask", 1, 32 },
    { "maxnode", 2, 32 },
    /* 1277 */
    { "mode", 0, 32 },
    { "nmask", 1, 64 },
    { "maxnode", 2, 64 },
    /* 1280 */
    { "mountdirfd", 0, 32 },
    { "handle", 1, 32 },
    { "flags", 2, 32 },
    /* 1283 */
    { "mountdirfd", 0, 32 },
    { "handle", 1, 64 },
    { "flags", 2, 32 },
    /* 1286 */
    { "mqdes", 0, 32 },
    { "u_mqstat", 1, 32 },
    { "u_omqstat", 2, 32 },
    /* 1289 */
    { "mqdes", 0, 32 },
    { "u_mqstat", 1, 64 },
    { "u_omqstat", 2, 64 },
    /* 1292 */
    { "msqid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 32 },
    /* 1295 */
    { "msqid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 64 },
    /* 1298 */
    { "old_ctx", 0, 64 },
    { "new_ctx", 1, 64 },
    { "ctx_size", 2, 64 },
    /* 1301 */
    { "oldfd", 0, 32 },
    { "newfd", 1, 32 },
    { "flags", 2, 32 },
    /* 1304 */
    { "oldname", 0, 32 },
    { "newdfd", 1, 32 },
    { "newname", 2, 32 },
    /* 1307 */
    { "oldname", 0, 64 },
    { "newdfd", 1, 32 },
    { "newname", 2, 64 },
    /* 1310 */
    { "op", 0, 32 },
    { "flags", 1, 32 },
    { "uargs", 2, 32 },
    /* 1313 */
    { "op", 0, 32 },
    { "flags", 1, 32 },
    { "uargs", 2, 64 },
    /* 1316 */
    { "option", 0, 32 },
    { "arg1", 1, 32 },
    { "arg2", 2, 32 },
    /* 1319 */
    { "option", 0, 32 },
    { "arg1", 1, 64 },
    { "arg2", 2, 64 },
    /* 1322 */
    { "path", 0, 32 },
    { "buf", 1, 32 },
    { "bufsiz", 2, 32 },
    /* 1325 */
    { "path", 0, 32 },
    { "length_lo", 2, 32 },
    { "length_hi", 3, 32 },
    /* 1328 */
    { "path", 0, 64 },
    { "buf", 1, 64 },
    { "bufsiz", 2, 32 },
    /* 1331 */
    { "pathname", 0, 32 },
    { "list", 1, 32 },
    { "size", 2, 32 },
    /* 1334 */
    { "pathname", 0, 32 },
    { "sz", 1, 32 },
    { "buf", 2, 32 },
    /* 1337 */
    { "pathname", 0, 64 },
    { "list", 1, 64 },
    { "size", 2, 64 },
    /* 1340 */
    { "pathname", 0, 64 },
    { "sz", 1, 64 },
    { "buf", 2, 64 },
    /* 1343 */
    { "pid", 0, 32 },
    { "head_ptr", 1, 32 },
    { "len_ptr", 2, 32 },
    /* 1346 */
    { "pid", 0, 32 },
    { "head_ptr", 1, 64 },
    { "len_ptr", 2, 64 },
    /* 1349 */
    { "pid", 0, 32 },
    { "len", 1, 32 },
    { "user_mask_ptr", 2, 32 },
    /* 1352 */
    { "pid", 0, 32 },
    { "len", 1, 32 },
    { "user_mask_ptr", 2, 64 },
    /* 1355 */
    { "pid", 0, 32 },
    { "policy", 1, 32 },
    { "param", 2, 32 },
    /* 1358 */
    { "pid", 0, 32 },
    { "policy", 1, 32 },
    { "param", 2, 64 },
    /* 1361 */
    { "pid", 0, 32 },
    { "sig", 1, 32 },
    { "uinfo", 2, 32 },
    /* 1364 */
    { "pid", 0, 32 },
    { "sig", 1, 32 },
    { "uinfo", 2, 64 },
    /* 1367 */
    { "pid", 0, 32 },
    { "stat_addr", 1, 32 },
    { "options", 2, 32 },
    /* 1370 */
    { "pid", 0, 32 },
    { "stat_addr", 1, 64 },
    { "options", 2, 32 },
    /* 1373 */
    { "pid", 0, 32 },
    { "uattr", 1, 32 },
    { "flags", 2, 32 },
    /* 1376 */
    { "pid", 0, 32 },
    { "uattr", 1, 64 },
    { "flags", 2, 32 },
    /* 1379 */
    { "pidfd", 0, 32 },
    { "fd", 1, 32 },
    { "flags", 2, 32 },
    /* 1382 */
    { "rgid", 0, 32 },
    { "egid", 1, 32 },
    { "sgid", 2, 32 },
    /* 1385 */
    { "rgidp", 0, 32 },
    { "egidp", 1, 32 },
    { "sgidp", 2, 32 },
    /* 1388 */
    { "rgidp", 0, 64 },
    { "egidp", 1, 64 },
    { "sgidp", 2, 64 },
    /* 1391 */
    { "ruid", 0, 32 },
    { "euid", 1, 32 },
    { "suid", 2, 32 },
    /* 1394 */
    { "ruidp", 0, 32 },
    { "euidp", 1, 32 },
    { "suidp", 2, 32 },
    /* 1397 */
    { "ruidp", 0, 64 },
    { "euidp", 1, 64 },
    { "suidp", 2, 64 },
    /* 1400 */
    { "shmid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 32 },
    /* 1403 */
    { "shmid", 0, 32 },
    { "cmd", 1, 32 },
    { "buf", 2, 64 },
    /* 1406 */
    { "shmid", 0, 32 },
    { "shmaddr", 1, 32 },
    { "shmflg", 2, 32 },
    /* 1409 */
    { "shmid", 0, 32 },
    { "shmaddr", 1, 64 },
    { "shmflg", 2, 32 },
    /* 1412 */
    { "start", 0, 32 },
    { "end", 1, 32 },
    { "flags", 2, 32 },
    /* 1415 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "flags", 2, 32 },
    /* 1418 */
    { "start", 0, 32 },
    { "len", 1, 32 },
    { "vec", 2, 32 },
    /* 1421 */
    { "start", 0, 32 },
    { "len_in", 1, 32 },
    { "behavior", 2, 32 },
    /* 1424 */
    { "start", 0, 64 },
    { "end", 1, 64 },
    { "flags", 2, 64 },
    /* 1427 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 32 },
    /* 1430 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 64 },
    /* 1433 */
    { "start", 0, 64 },
    { "len", 1, 64 },
    { "vec", 2, 64 },
    /* 1436 */
    { "start", 0, 64 },
    { "len_in", 1, 64 },
    { "behavior", 2, 32 },
    /* 1439 */
    { "type", 0, 32 },
    { "buf", 1, 32 },
    { "len", 2, 32 },
    /* 1442 */
    { "type", 0, 32 },
    { "buf", 1, 64 },
    { "len", 2, 32 },
    /* 1445 */
    { "ubuf", 0, 32 },
    { "len", 1, 32 },
    { "flags", 2, 32 },
    /* 1448 */
    { "ubuf", 0, 64 },
    { "len", 1, 64 },
    { "flags", 2, 32 },
    /* 1451 */
    { "ufds", 0, 32 },
    { "nfds", 1, 32 },
    { "timeout_msecs", 2, 32 },
    /* 1454 */
    { "ufds", 0, 64 },
    { "nfds", 1, 32 },
    { "timeout_msecs", 2, 32 },
    /* 1457 */
    { "umod", 0, 32 },
    { "len", 1, 32 },
    { "uargs", 2, 32 },
    /* 1460 */
    { "umod", 0, 64 },
    { "len", 1, 64 },
    { "uargs", 2, 64 },
    /* 1463 */
    { "unused1", 0, 32 },
    { "unused2", 1, 32 },
    { "mask", 2, 32 },
    /* 1466 */
    { "unused1", 0, 32 },
    { "unused2", 1, 32 },
    { "mask", 2, 64 },
    /* 1469 */
    { "which", 0, 32 },
    { "in_bus", 1, 32 },
    { "in_devfn", 2, 32 },
    /* 1472 */
    { "which", 0, 32 },
    { "value", 1, 32 },
    { "ovalue", 2, 32 },
    /* 1475 */
    { "which", 0, 32 },
    { "value", 1, 64 },
    { "ovalue", 2, 64 },
    /* 1478 */
    { "which", 0, 32 },
    { "who", 1, 32 },
    { "ioprio", 2, 32 },
    /* 1481 */
    { "which", 0, 32 },
    { "who", 1, 32 },
    { "niceval", 2, 32 },
    /* 1484 */
    { "which", 0, 64 },
    { "in_bus", 1, 64 },
    { "in_devfn", 2, 64 },
    /* 1487 */
    { "which_clock", 0, 32 },
    { "timer_event_spec", 1, 32 },
    { "created_timer_id", 2, 32 },
    /* 1490 */
    { "which_clock", 0, 32 },
    { "timer_event_spec", 1, 64 },
    { "created_timer_id", 2, 64 },
    /* 1493 */
    { "_fs_name", 0, 32 },
    { "flags", 1, 32 },
    /* 1495 */
    { "_fs_name", 0, 64 },
    { "flags", 1, 32 },
    /* 1497 */
    { "buf", 0, 32 },
    { "size", 1, 32 },
    /* 1499 */
    { "buf", 0, 64 },
    { "size", 1, 64 },
    /* 1501 */
    { "call", 0, 32 },
    { "args", 1, 32 },
    /* 1503 */
    { "call", 0, 32 },
    { "args", 1, 64 },
    /* 1505 */
    { "clockid", 0, 32 },
    { "flags", 1, 32 },
    /* 1507 */
    { "cmd", 0, 32 },
    { "arg", 1, 32 },
    /* 1509 */
    { "cmd", 0, 64 },
    { "arg", 1, 64 },
    /* 1511 */
    { "command", 0, 32 },
    { "gs_cb", 1, 64 },
    /* 1513 */
    { "command", 0, 32 },
    { "signum", 1, 32 },
    /* 1515 */
    { "count", 0, 32 },
    { "flags", 1, 32 },
    /* 1517 */
    { "dev", 0, 32 },
    { "ubuf", 1, 32 },
    /* 1519 */
    { "dev", 0, 32 },
    { "ubuf", 1, 64 },
    /* 1521 */
    { "entries", 0, 32 },
    { "params", 1, 32 },
    /* 1523 */
    { "entries", 0, 32 },
    { "params", 1, 64 },
    /* 1525 */
    { "fd", 0, 32 },
    { "backlog", 1, 32 },
    /* 1527 */
    { "fd", 0, 32 },
    { "how", 1, 32 },
    /* 1529 */
    { "fd", 0, 32 },
    { "length", 1, 32 },
    /* 1531 */
    { "fd", 0, 32 },
    { "length", 1, 64 },
    /* 1533 */
    { "fd", 0, 32 },
    { "statbuf", 1, 32 },
    /* 1535 */
    { "fd", 0, 32 },
    { "statbuf", 1, 64 },
    /* 1537 */
    { "fd", 0, 32 },
    { "wd", 1, 32 },
    /* 1539 */
    { "fildes", 0, 32 },
    { "flags", 1, 32 },
    /* 1541 */
    { "fildes", 0, 64 },
    { "flags", 1, 32 },
    /* 1543 */
    { "filename", 0, 32 },
    { "statbuf", 1, 32 },
    /* 1545 */
    { "filename", 0, 32 },
    { "t", 1, 32 },
    /* 1547 */
    { "filename", 0, 64 },
    { "statbuf", 1, 64 },
    /* 1549 */
    { "filename", 0, 64 },
    { "times", 1, 64 },
    /* 1551 */
    { "filename", 0, 64 },
    { "utimes", 1, 64 },
    /* 1553 */
    { "flags", 0, 32 },
    { "event_f_flags", 1, 32 },
    /* 1555 */
    { "flags", 0, 32 },
    { "init_val", 1, 32 },
    /* 1557 */
    { "flags", 0, 64 },
    { "init_val", 1, 64 },
    /* 1559 */
    { "gidsetsize", 0, 32 },
    { "grouplist", 1, 32 },
    /* 1561 */
    { "gidsetsize", 0, 32 },
    { "grouplist", 1, 64 },
    /* 1563 */
    { "head", 0, 32 },
    { "len", 1, 32 },
    /* 1565 */
    { "head", 0, 64 },
    { "len", 1, 64 },
    /* 1567 */
    { "header", 0, 32 },
    { "data", 1, 32 },
    /* 1569 */
    { "header", 0, 32 },
    { "dataptr", 1, 32 },
    /* 1571 */
    { "header", 0, 64 },
    { "data", 1, 64 },
    /* 1573 */
    { "header", 0, 64 },
    { "dataptr", 1, 64 },
    /* 1575 */
    { "key", 0, 32 },
    { "msgflg", 1, 32 },
    /* 1577 */
    { "mqdes", 0, 32 },
    { "u_notification", 1, 32 },
    /* 1579 */
    { "mqdes", 0, 32 },
    { "u_notification", 1, 64 },
    /* 1581 */
    { "name", 0, 32 },
    { "flags", 1, 32 },
    /* 1583 */
    { "name", 0, 32 },
    { "len", 1, 32 },
    /* 1585 */
    { "name", 0, 64 },
    { "len", 1, 32 },
    /* 1587 */
    { "name_user", 0, 32 },
    { "flags", 1, 32 },
    /* 1589 */
    { "name_user", 0, 64 },
    { "flags", 1, 32 },
    /* 1591 */
    { "new_root", 0, 32 },
    { "put_old", 1, 32 },
    /* 1593 */
    { "new_root", 0, 64 },
    { "put_old", 1, 64 },
    /* 1595 */
    { "nr_events", 0, 32 },
    { "ctxp", 1, 32 },
    /* 1597 */
    { "nr_events", 0, 32 },
    { "ctxp", 1, 64 },
    /* 1599 */
    { "oldname", 0, 32 },
    { "newname", 1, 32 },
    /* 1601 */
    { "oldname", 0, 64 },
    { "newname", 1, 64 },
    /* 1603 */
    { "path", 0, 32 },
    { "length", 1, 32 },
    /* 1605 */
    { "path", 0, 64 },
    { "length", 1, 64 },
    /* 1607 */
    { "pathname", 0, 32 },
    { "buf", 1, 32 },
    /* 1609 */
    { "pathname", 0, 32 },
    { "mode", 1, 32 },
    /* 1611 */
    { "pathname", 0, 64 },
    { "buf", 1, 64 },
    /* 1613 */
    { "pathname", 0, 64 },
    { "mode", 1, 32 },
    /* 1615 */
    { "pid", 0, 32 },
    { "flags", 1, 32 },
    /* 1617 */
    { "pid", 0, 32 },
    { "interval", 1, 32 },
    /* 1619 */
    { "pid", 0, 32 },
    { "interval", 1, 64 },
    /* 1621 */
    { "pid", 0, 32 },
    { "param", 1, 32 },
    /* 1623 */
    { "pid", 0, 32 },
    { "param", 1, 64 },
    /* 1625 */
    { "pid", 0, 32 },
    { "pgid", 1, 32 },
    /* 1627 */
    { "pidfd", 0, 32 },
    { "flags", 1, 32 },
    /* 1629 */
    { "resource", 0, 32 },
    { "rlim", 1, 32 },
    /* 1631 */
    { "resource", 0, 32 },
    { "rlim", 1, 64 },
    /* 1633 */
    { "rqtp", 0, 32 },
    { "rmtp", 1, 32 },
    /* 1635 */
    { "rqtp", 0, 64 },
    { "rmtp", 1, 64 },
    /* 1637 */
    { "ruleset_fd", 0, 32 },
    { "flags", 1, 32 },
    /* 1639 */
    { "sig", 0, 32 },
    { "handler", 1, 32 },
    /* 1641 */
    { "sig", 0, 32 },
    { "handler", 1, 64 },
    /* 1643 */
    { "specialfile", 0, 32 },
    { "swap_flags", 1, 32 },
    /* 1645 */
    { "specialfile", 0, 64 },
    { "swap_flags", 1, 32 },
    /* 1647 */
    { "timer_id", 0, 32 },
    { "setting", 1, 32 },
    /* 1649 */
    { "timer_id", 0, 32 },
    { "setting", 1, 64 },
    /* 1651 */
    { "tv", 0, 32 },
    { "tz", 1, 32 },
    /* 1653 */
    { "tv", 0, 64 },
    { "tz", 1, 64 },
    /* 1655 */
    { "uargs", 0, 32 },
    { "size", 1, 32 },
    /* 1657 */
    { "uargs", 0, 64 },
    { "size", 1, 64 },
    /* 1659 */
    { "ufd", 0, 32 },
    { "otmr", 1, 32 },
    /* 1661 */
    { "ufd", 0, 32 },
    { "otmr", 1, 64 },
    /* 1663 */
    { "uname", 0, 32 },
    { "flags", 1, 32 },
    /* 1665 */
    { "uname", 0, 64 },
    { "flags", 1, 32 },
    /* 1667 */
    { "unewset", 0, 32 },
    { "sigsetsize", 1, 32 },
    /* 1669 */
    { "unewset", 0, 64 },
    { "sigsetsize", 1, 64 },
    /* 1671 */
    { "uset", 0, 32 },
    { "sigsetsize", 1, 32 },
    /* 1673 */
    { "uset", 0, 64 },
    { "sigsetsize", 1, 64 },
    /* 1675 */
    { "uss", 0, 32 },
    { "uoss", 1, 32 },
    /* 1677 */
    { "uss", 0, 64 },
    { "uoss", 1, 64 },
    /* 1679 */
    { "which_clock", 0, 32 },
    { "tp", 1, 32 },
    /* 1681 */
    { "which_clock", 0, 32 },
    { "tp", 1, 64 },
    /* 1683 */
    { "which_clock", 0, 32 },
    { "utp", 1, 32 },
    /* 1685 */
    { "which_clock", 0, 32 },
    { "utx", 1, 32 },
    /* 1687 */
    { "which_clock", 0, 32 },
    { "utx", 1, 64 },
    /* 1689 */
    { "who", 0, 32 },
    { "ru", 1, 32 },
    /* 1691 */
    { "who", 0, 32 },
    { "ru", 1, 64 },
    /* 1693 */
    { "arg", 0, 32 },
    /* 1694 */
    { "arg", 0, 64 },
    /* 1695 */
    { "brk", 0, 32 },
    /* 1696 */
    { "brk", 0, 64 },
    /* 1697 */
    { "ctx", 0, 32 },
    /* 1698 */
    { "ctx", 0, 64 },
    /* 1699 */
    { "error_code", 0, 32 },
    /* 1700 */
    { "gid", 0, 32 },
    /* 1701 */
    { "increment", 0, 32 },
    /* 1702 */
    { "info", 0, 32 },
    /* 1703 */
    { "info", 0, 64 },
    /* 1704 */
    { "level", 0, 32 },
    /* 1705 */
    { "library", 0, 32 },
    /* 1706 */
    { "library", 0, 64 },
    /* 1707 */
    { "mask", 0, 32 },
    /* 1708 */
    { "newmask", 0, 32 },
    /* 1709 */
    { "personality", 0, 32 },
    /* 1710 */
    { "personality", 0, 64 },
    /* 1711 */
    { "pkey", 0, 32 },
    /* 1712 */
    { "seconds", 0, 32 },
    /* 1713 */
    { "shmaddr", 0, 32 },
    /* 1714 */
    { "shmaddr", 0, 64 },
    /* 1715 */
    { "size", 0, 32 },
    /* 1716 */
    { "tbuf", 0, 32 },
    /* 1717 */
    { "tbuf", 0, 64 },
    /* 1718 */
    { "tidptr", 0, 32 },
    /* 1719 */
    { "tidptr", 0, 64 },
    /* 1720 */
    { "tloc", 0, 32 },
    /* 1721 */
    { "tloc", 0, 64 },
    /* 1722 */
    { "tptr", 0, 32 },
    /* 1723 */
    { "tptr", 0, 64 },
    /* 1724 */
    { "txc_p", 0, 64 },
    /* 1725 */
    { "u_info", 0, 32 },
    /* 1726 */
    { "u_info", 0, 64 },
    /* 1727 */
    { "uid", 0, 32 },
    /* 1728 */
    { "unshare_flags", 0, 32 },
    /* 1729 */
    { "unshare_flags", 0, 64 },
    /* 1730 */
    { "user_vm86", 0, 32 },
    /* 1731 */
    { "utp", 0, 32 },
    /* 1732 */
    { "val", 0, 32 },
};
