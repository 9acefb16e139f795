/*
 * qsandbox: argument lists that calls share
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Made by sandbox/abi/generate.py; do not edit.
 * Package: linux-libc-dev 7.2.13-1
 */
#include "tables.h"

const QsAbiArg abi_args[] = {
    /* 0 */
    { "addr", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "prot", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "fd", 4, 32, FALSE },
    { "pgoff", 5, 32, FALSE },
    /* 6 */
    { "addr", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "prot", 2, 64, TRUE },
    { "flags", 3, 64, TRUE },
    { "fd", 4, 32, FALSE },
    { "off", 5, 64, FALSE },
    /* 12 */
    { "addr", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "prot", 2, 64, TRUE },
    { "flags", 3, 64, TRUE },
    { "fd", 4, 32, FALSE },
    { "offset", 5, 64, FALSE },
    /* 18 */
    { "call", 0, 32, FALSE },
    { "first", 1, 32, FALSE },
    { "second", 2, 32, FALSE },
    { "third", 3, 32, FALSE },
    { "ptr", 4, 32, FALSE },
    { "fifth", 5, 32, FALSE },
    /* 24 */
    { "call", 0, 32, FALSE },
    { "first", 1, 32, FALSE },
    { "second", 2, 64, TRUE },
    { "third", 3, 64, TRUE },
    { "ptr", 4, 64, FALSE },
    { "fifth", 5, 64, TRUE },
    /* 30 */
    { "ctx_id", 0, 32, FALSE },
    { "min_nr", 1, 32, FALSE },
    { "nr", 2, 32, FALSE },
    { "events", 3, 32, FALSE },
    { "timeout", 4, 32, FALSE },
    { "usig", 5, 32, FALSE },
    /* 36 */
    { "ctx_id", 0, 64, FALSE },
    { "min_nr", 1, 64, FALSE },
    { "nr", 2, 64, FALSE },
    { "events", 3, 64, FALSE },
    { "timeout", 4, 64, FALSE },
    { "usig", 5, 64, FALSE },
    /* 42 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "at_flags", 2, 32, FALSE },
    { "name", 3, 32, FALSE },
    { "uargs", 4, 32, FALSE },
    { "usize", 5, 32, FALSE },
    /* 48 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "at_flags", 2, 32, FALSE },
    { "name", 3, 64, FALSE },
    { "uargs", 4, 64, FALSE },
    { "usize", 5, 64, FALSE },
    /* 54 */
    { "epfd", 0, 32, FALSE },
    { "events", 1, 32, FALSE },
    { "maxevents", 2, 32, FALSE },
    { "timeout", 3, 32, FALSE },
    { "sigmask", 4, 32, FALSE },
    { "sigsetsize", 5, 32, FALSE },
    /* 60 */
    { "epfd", 0, 32, FALSE },
    { "events", 1, 64, FALSE },
    { "maxevents", 2, 32, FALSE },
    { "timeout", 3, 32, FALSE },
    { "sigmask", 4, 64, FALSE },
    { "sigsetsize", 5, 64, FALSE },
    /* 66 */
    { "epfd", 0, 32, FALSE },
    { "events", 1, 64, FALSE },
    { "maxevents", 2, 32, FALSE },
    { "timeout", 3, 64, FALSE },
    { "sigmask", 4, 64, FALSE },
    { "sigsetsize", 5, 64, FALSE },
    /* 72 */
    { "fanotify_fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "mask_lo", 2, 32, FALSE },
    { "mask_hi", 3, 32, FALSE },
    { "dfd", 4, 32, FALSE },
    { "pathname", 5, 32, FALSE },
    /* 78 */
    { "fd", 0, 32, FALSE },
    { "advice", 1, 32, FALSE },
    { "offset_lo", 2, 32, FALSE },
    { "offset_hi", 3, 32, FALSE },
    { "len_lo", 4, 32, FALSE },
    { "len_hi", 5, 32, FALSE },
    /* 84 */
    { "fd", 0, 32, FALSE },
    { "buff", 1, 32, FALSE },
    { "len", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "addr", 4, 32, FALSE },
    { "addr_len", 5, 32, FALSE },
    /* 90 */
    { "fd", 0, 32, FALSE },
    { "buff", 1, 64, FALSE },
    { "len", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    { "addr", 4, 64, FALSE },
    { "addr_len", 5, 32, FALSE },
    /* 96 */
    { "fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "offset_lo", 2, 32, FALSE },
    { "offset_hi", 3, 32, FALSE },
    { "nbytes_lo", 4, 32, FALSE },
    { "nbytes_hi", 5, 32, FALSE },
    /* 102 */
    { "fd", 0, 32, FALSE },
    { "mode", 1, 32, FALSE },
    { "offset_lo", 2, 32, FALSE },
    { "offset_hi", 3, 32, FALSE },
    { "len_lo", 4, 32, FALSE },
    { "len_hi", 5, 32, FALSE },
    /* 108 */
    { "fd", 0, 32, FALSE },
    { "off_low", 1, 32, FALSE },
    { "off_hi", 2, 32, FALSE },
    { "n_low", 3, 32, FALSE },
    { "n_hi", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 114 */
    { "fd", 0, 32, FALSE },
    { "offset_low", 1, 32, FALSE },
    { "offset_high", 2, 32, FALSE },
    { "len_low", 3, 32, FALSE },
    { "len_high", 4, 32, FALSE },
    { "advice", 5, 32, FALSE },
    /* 120 */
    { "fd", 0, 32, FALSE },
    { "to_submit", 1, 32, FALSE },
    { "min_complete", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "argp", 4, 32, FALSE },
    { "argsz", 5, 32, FALSE },
    /* 126 */
    { "fd", 0, 32, FALSE },
    { "to_submit", 1, 32, FALSE },
    { "min_complete", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "argp", 4, 64, FALSE },
    { "argsz", 5, 64, FALSE },
    /* 132 */
    { "fd", 0, 32, FALSE },
    { "ubuf", 1, 32, FALSE },
    { "size", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "addr", 4, 32, FALSE },
    { "addr_len", 5, 32, FALSE },
    /* 138 */
    { "fd", 0, 32, FALSE },
    { "ubuf", 1, 64, FALSE },
    { "size", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    { "addr", 4, 64, FALSE },
    { "addr_len", 5, 64, FALSE },
    /* 144 */
    { "fd", 0, 32, FALSE },
    { "vec", 1, 32, FALSE },
    { "vlen", 2, 32, FALSE },
    { "pos_l", 3, 32, FALSE },
    { "pos_h", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 150 */
    { "fd", 0, 32, FALSE },
    { "vec", 1, 64, FALSE },
    { "vlen", 2, 32, FALSE },
    { "pos_l", 3, 64, FALSE },
    { "pos_h", 4, 0, FALSE },
    { "flags", 5, 32, FALSE },
    /* 156 */
    { "fd_in", 0, 32, FALSE },
    { "off_in", 1, 32, FALSE },
    { "fd_out", 2, 32, FALSE },
    { "off_out", 3, 32, FALSE },
    { "len", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 162 */
    { "fd_in", 0, 32, FALSE },
    { "off_in", 1, 64, FALSE },
    { "fd_out", 2, 32, FALSE },
    { "off_out", 3, 64, FALSE },
    { "len", 4, 64, FALSE },
    { "flags", 5, 32, FALSE },
    /* 168 */
    { "n", 0, 32, FALSE },
    { "inp", 1, 32, FALSE },
    { "outp", 2, 32, FALSE },
    { "exp", 3, 32, FALSE },
    { "tsp", 4, 32, FALSE },
    { "sig", 5, 32, FALSE },
    /* 174 */
    { "n", 0, 32, FALSE },
    { "inp", 1, 64, FALSE },
    { "outp", 2, 64, FALSE },
    { "exp", 3, 64, FALSE },
    { "tsp", 4, 64, FALSE },
    { "sig", 5, 64, FALSE },
    /* 180 */
    { "pid", 0, 32, FALSE },
    { "lvec", 1, 32, FALSE },
    { "liovcnt", 2, 32, FALSE },
    { "rvec", 3, 32, FALSE },
    { "riovcnt", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 186 */
    { "pid", 0, 32, FALSE },
    { "lvec", 1, 64, FALSE },
    { "liovcnt", 2, 32, FALSE },
    { "rvec", 3, 64, FALSE },
    { "riovcnt", 4, 64, FALSE },
    { "flags", 5, 64, FALSE },
    /* 192 */
    { "pid", 0, 32, FALSE },
    { "nr_pages", 1, 32, FALSE },
    { "pages", 2, 32, FALSE },
    { "nodes", 3, 32, FALSE },
    { "status", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 198 */
    { "pid", 0, 32, FALSE },
    { "nr_pages", 1, 64, FALSE },
    { "pages", 2, 64, FALSE },
    { "nodes", 3, 64, FALSE },
    { "status", 4, 64, FALSE },
    { "flags", 5, 32, FALSE },
    /* 204 */
    { "start", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "mode", 2, 32, FALSE },
    { "nmask", 3, 32, FALSE },
    { "maxnode", 4, 32, FALSE },
    { "flags", 5, 32, FALSE },
    /* 210 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "mode", 2, 32, FALSE },
    { "nmask", 3, 64, FALSE },
    { "maxnode", 4, 64, FALSE },
    { "flags", 5, 32, FALSE },
    /* 216 */
    { "uaddr", 0, 32, FALSE },
    { "op", 1, 32, FALSE },
    { "val", 2, 32, FALSE },
    { "utime", 3, 32, FALSE },
    { "uaddr2", 4, 32, FALSE },
    { "val3", 5, 32, FALSE },
    /* 222 */
    { "uaddr", 0, 32, FALSE },
    { "val", 1, 32, FALSE },
    { "mask", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "timeout", 4, 32, FALSE },
    { "clockid", 5, 32, FALSE },
    /* 228 */
    { "uaddr", 0, 64, FALSE },
    { "op", 1, 32, FALSE },
    { "val", 2, 32, FALSE },
    { "utime", 3, 64, TRUE },
    { "uaddr2", 4, 64, FALSE },
    { "val3", 5, 32, FALSE },
    /* 234 */
    { "uaddr", 0, 64, FALSE },
    { "val", 1, 64, FALSE },
    { "mask", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    { "timeout", 4, 64, FALSE },
    { "clockid", 5, 32, FALSE },
    /* 240 */
    { "_type", 0, 32, FALSE },
    { "_description", 1, 32, FALSE },
    { "_payload", 2, 32, FALSE },
    { "plen", 3, 32, FALSE },
    { "ringid", 4, 32, FALSE },
    /* 245 */
    { "_type", 0, 64, FALSE },
    { "_description", 1, 64, FALSE },
    { "_payload", 2, 64, FALSE },
    { "plen", 3, 64, FALSE },
    { "ringid", 4, 32, FALSE },
    /* 250 */
    { "addr", 0, 32, FALSE },
    { "old_len", 1, 32, FALSE },
    { "new_len", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "new_addr", 4, 32, FALSE },
    /* 255 */
    { "addr", 0, 64, FALSE },
    { "old_len", 1, 64, FALSE },
    { "new_len", 2, 64, FALSE },
    { "flags", 3, 64, FALSE },
    { "new_addr", 4, 64, FALSE },
    /* 260 */
    { "attr_uptr", 0, 32, FALSE },
    { "pid", 1, 32, FALSE },
    { "cpu", 2, 32, FALSE },
    { "group_fd", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 265 */
    { "attr_uptr", 0, 64, FALSE },
    { "pid", 1, 32, FALSE },
    { "cpu", 2, 32, FALSE },
    { "group_fd", 3, 32, FALSE },
    { "flags", 4, 64, FALSE },
    /* 270 */
    { "bus", 0, 32, FALSE },
    { "dfn", 1, 32, FALSE },
    { "off", 2, 32, FALSE },
    { "len", 3, 32, FALSE },
    { "buf", 4, 32, FALSE },
    /* 275 */
    { "bus", 0, 32, FALSE },
    { "dfn", 1, 32, FALSE },
    { "off", 2, 32, FALSE },
    { "len", 3, 64, TRUE },
    { "buf", 4, 64, FALSE },
    /* 280 */
    { "clone_flags", 0, 32, FALSE },
    { "newsp", 1, 32, FALSE },
    { "parent_tidptr", 2, 32, FALSE },
    { "tls", 3, 32, FALSE },
    { "child_tidptr", 4, 32, FALSE },
    /* 285 */
    { "clone_flags", 0, 32, FALSE },
    { "newsp", 1, 64, FALSE },
    { "parent_tidptr", 2, 64, FALSE },
    { "child_tidptr", 3, 64, FALSE },
    { "tls", 4, 64, FALSE },
    /* 290 */
    { "clone_flags", 0, 32, FALSE },
    { "newsp", 1, 64, FALSE },
    { "parent_tidptr", 2, 64, FALSE },
    { "tls", 3, 64, FALSE },
    { "child_tidptr", 4, 64, FALSE },
    /* 295 */
    { "cmd", 0, 32, FALSE },
    { "uattr", 1, 32, FALSE },
    { "size", 2, 32, FALSE },
    { "uattr_common", 3, 32, FALSE },
    { "size_common", 4, 32, FALSE },
    /* 300 */
    { "cmd", 0, 32, FALSE },
    { "uattr", 1, 64, FALSE },
    { "size", 2, 32, FALSE },
    { "uattr_common", 3, 64, FALSE },
    { "size_common", 4, 32, FALSE },
    /* 305 */
    { "dev_name", 0, 32, FALSE },
    { "dir_name", 1, 32, FALSE },
    { "type", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "data", 4, 32, FALSE },
    /* 310 */
    { "dev_name", 0, 64, FALSE },
    { "dir_name", 1, 64, FALSE },
    { "type", 2, 64, FALSE },
    { "flags", 3, 64, TRUE },
    { "data", 4, 64, FALSE },
    /* 315 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "mask", 3, 32, FALSE },
    { "buffer", 4, 32, FALSE },
    /* 320 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "uattr", 3, 32, FALSE },
    { "usize", 4, 32, FALSE },
    /* 325 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "ufattr", 2, 32, FALSE },
    { "usize", 3, 32, FALSE },
    { "at_flags", 4, 32, FALSE },
    /* 330 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "user", 2, 32, FALSE },
    { "group", 3, 32, FALSE },
    { "flag", 4, 32, FALSE },
    /* 335 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    { "mask", 3, 32, FALSE },
    { "buffer", 4, 64, FALSE },
    /* 340 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    { "uattr", 3, 64, FALSE },
    { "usize", 4, 64, FALSE },
    /* 345 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "ufattr", 2, 64, FALSE },
    { "usize", 3, 64, FALSE },
    { "at_flags", 4, 32, FALSE },
    /* 350 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "user", 2, 32, FALSE },
    { "group", 3, 32, FALSE },
    { "flag", 4, 32, FALSE },
    /* 355 */
    { "dfd", 0, 32, FALSE },
    { "name", 1, 32, FALSE },
    { "handle", 2, 32, FALSE },
    { "mnt_id", 3, 32, FALSE },
    { "flag", 4, 32, FALSE },
    /* 360 */
    { "dfd", 0, 32, FALSE },
    { "name", 1, 64, FALSE },
    { "handle", 2, 64, FALSE },
    { "mnt_id", 3, 64, FALSE },
    { "flag", 4, 32, FALSE },
    /* 365 */
    { "dfd", 0, 32, FALSE },
    { "path", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "uattr", 3, 32, FALSE },
    { "usize", 4, 32, FALSE },
    /* 370 */
    { "dfd", 0, 32, FALSE },
    { "path", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    { "uattr", 3, 64, FALSE },
    { "usize", 4, 64, FALSE },
    /* 375 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "at_flags", 2, 32, FALSE },
    { "list", 3, 32, FALSE },
    { "size", 4, 32, FALSE },
    /* 380 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "at_flags", 2, 32, FALSE },
    { "list", 3, 64, FALSE },
    { "size", 4, 64, FALSE },
    /* 385 */
    { "fanotify_fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "mask", 2, 64, FALSE },
    { "dfd", 3, 32, FALSE },
    { "pathname", 4, 64, FALSE },
    /* 390 */
    { "fd", 0, 32, FALSE },
    { "buf", 1, 32, FALSE },
    { "count", 2, 32, FALSE },
    { "pos_lo", 4, 32, FALSE },
    { "pos_hi", 5, 32, FALSE },
    /* 395 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "_key", 2, 32, FALSE },
    { "_value", 3, 32, FALSE },
    { "aux", 4, 32, FALSE },
    /* 400 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "_key", 2, 64, FALSE },
    { "_value", 3, 64, FALSE },
    { "aux", 4, 32, FALSE },
    /* 405 */
    { "fd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "argv", 2, 32, FALSE },
    { "envp", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 410 */
    { "fd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "argv", 2, 64, FALSE },
    { "envp", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 415 */
    { "fd", 0, 32, FALSE },
    { "level", 1, 32, FALSE },
    { "optname", 2, 32, FALSE },
    { "optval", 3, 32, FALSE },
    { "optlen", 4, 32, FALSE },
    /* 420 */
    { "fd", 0, 32, FALSE },
    { "level", 1, 32, FALSE },
    { "optname", 2, 32, FALSE },
    { "optval", 3, 64, FALSE },
    { "optlen", 4, 32, FALSE },
    /* 425 */
    { "fd", 0, 32, FALSE },
    { "level", 1, 32, FALSE },
    { "optname", 2, 32, FALSE },
    { "optval", 3, 64, FALSE },
    { "optlen", 4, 64, FALSE },
    /* 430 */
    { "fd", 0, 32, FALSE },
    { "mmsg", 1, 32, FALSE },
    { "vlen", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "timeout", 4, 32, FALSE },
    /* 435 */
    { "fd", 0, 32, FALSE },
    { "mmsg", 1, 64, FALSE },
    { "vlen", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    { "timeout", 4, 64, FALSE },
    /* 440 */
    { "fd", 0, 32, FALSE },
    { "name", 1, 32, FALSE },
    { "value", 2, 32, FALSE },
    { "size", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 445 */
    { "fd", 0, 32, FALSE },
    { "name", 1, 64, FALSE },
    { "value", 2, 64, FALSE },
    { "size", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 450 */
    { "fd", 0, 32, FALSE },
    { "offset_high", 1, 32, FALSE },
    { "offset_low", 2, 32, FALSE },
    { "result", 3, 32, FALSE },
    { "whence", 4, 32, FALSE },
    /* 455 */
    { "fd", 0, 32, FALSE },
    { "offset_high", 1, 32, FALSE },
    { "offset_low", 2, 64, FALSE },
    { "result", 3, 64, FALSE },
    { "whence", 4, 32, FALSE },
    /* 460 */
    { "fd", 0, 32, FALSE },
    { "offset_lo", 1, 32, FALSE },
    { "offset_hi", 2, 32, FALSE },
    { "len", 3, 32, FALSE },
    { "advice", 4, 32, FALSE },
    /* 465 */
    { "fd", 0, 32, FALSE },
    { "ubuf", 1, 32, FALSE },
    { "count", 2, 32, FALSE },
    { "poslo", 3, 32, FALSE },
    { "poshi", 4, 32, FALSE },
    /* 470 */
    { "from_dfd", 0, 32, FALSE },
    { "from_pathname", 1, 32, FALSE },
    { "to_dfd", 2, 32, FALSE },
    { "to_pathname", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 475 */
    { "from_dfd", 0, 32, FALSE },
    { "from_pathname", 1, 64, FALSE },
    { "to_dfd", 2, 32, FALSE },
    { "to_pathname", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 480 */
    { "kernel_fd", 0, 32, FALSE },
    { "initrd_fd", 1, 32, FALSE },
    { "cmdline_len", 2, 32, FALSE },
    { "cmdline_ptr", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 485 */
    { "kernel_fd", 0, 32, FALSE },
    { "initrd_fd", 1, 32, FALSE },
    { "cmdline_len", 2, 64, FALSE },
    { "cmdline_ptr", 3, 64, FALSE },
    { "flags", 4, 64, FALSE },
    /* 490 */
    { "mqdes", 0, 32, FALSE },
    { "u_msg_ptr", 1, 32, FALSE },
    { "msg_len", 2, 32, FALSE },
    { "msg_prio", 3, 32, FALSE },
    { "u_abs_timeout", 4, 32, FALSE },
    /* 495 */
    { "mqdes", 0, 32, FALSE },
    { "u_msg_ptr", 1, 32, FALSE },
    { "msg_len", 2, 32, FALSE },
    { "u_msg_prio", 3, 32, FALSE },
    { "u_abs_timeout", 4, 32, FALSE },
    /* 500 */
    { "mqdes", 0, 32, FALSE },
    { "u_msg_ptr", 1, 64, FALSE },
    { "msg_len", 2, 64, FALSE },
    { "msg_prio", 3, 32, FALSE },
    { "u_abs_timeout", 4, 64, FALSE },
    /* 505 */
    { "mqdes", 0, 32, FALSE },
    { "u_msg_ptr", 1, 64, FALSE },
    { "msg_len", 2, 64, FALSE },
    { "u_msg_prio", 3, 64, FALSE },
    { "u_abs_timeout", 4, 64, FALSE },
    /* 510 */
    { "msqid", 0, 32, FALSE },
    { "msgp", 1, 32, FALSE },
    { "msgsz", 2, 32, FALSE },
    { "msgtyp", 3, 32, FALSE },
    { "msgflg", 4, 32, FALSE },
    /* 515 */
    { "msqid", 0, 32, FALSE },
    { "msgp", 1, 64, FALSE },
    { "msgsz", 2, 64, FALSE },
    { "msgtyp", 3, 64, FALSE },
    { "msgflg", 4, 32, FALSE },
    /* 520 */
    { "n", 0, 32, FALSE },
    { "inp", 1, 32, FALSE },
    { "outp", 2, 32, FALSE },
    { "exp", 3, 32, FALSE },
    { "tvp", 4, 32, FALSE },
    /* 525 */
    { "n", 0, 32, FALSE },
    { "inp", 1, 64, FALSE },
    { "outp", 2, 64, FALSE },
    { "exp", 3, 64, FALSE },
    { "tvp", 4, 64, FALSE },
    /* 530 */
    { "newsp", 0, 64, FALSE },
    { "clone_flags", 1, 32, FALSE },
    { "parent_tidptr", 2, 64, FALSE },
    { "child_tidptr", 3, 64, FALSE },
    { "tls", 4, 64, FALSE },
    /* 535 */
    { "olddfd", 0, 32, FALSE },
    { "oldname", 1, 32, FALSE },
    { "newdfd", 2, 32, FALSE },
    { "newname", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 540 */
    { "olddfd", 0, 32, FALSE },
    { "oldname", 1, 64, FALSE },
    { "newdfd", 2, 32, FALSE },
    { "newname", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 545 */
    { "option", 0, 32, FALSE },
    { "arg2", 1, 32, FALSE },
    { "arg3", 2, 32, FALSE },
    { "arg4", 3, 32, FALSE },
    { "arg5", 4, 32, FALSE },
    /* 550 */
    { "option", 0, 32, FALSE },
    { "arg2", 1, 64, TRUE },
    { "arg3", 2, 64, TRUE },
    { "arg4", 3, 64, TRUE },
    { "arg5", 4, 64, TRUE },
    /* 555 */
    { "pairs", 0, 64, FALSE },
    { "pair_count", 1, 64, FALSE },
    { "cpusetsize", 2, 64, FALSE },
    { "cpus", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 560 */
    { "pathname", 0, 32, FALSE },
    { "name", 1, 32, FALSE },
    { "value", 2, 32, FALSE },
    { "size", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 565 */
    { "pathname", 0, 64, FALSE },
    { "name", 1, 64, FALSE },
    { "value", 2, 64, FALSE },
    { "size", 3, 64, FALSE },
    { "flags", 4, 32, FALSE },
    /* 570 */
    { "pid1", 0, 32, FALSE },
    { "pid2", 1, 32, FALSE },
    { "type", 2, 32, FALSE },
    { "idx1", 3, 32, FALSE },
    { "idx2", 4, 32, FALSE },
    /* 575 */
    { "pid1", 0, 32, FALSE },
    { "pid2", 1, 32, FALSE },
    { "type", 2, 32, FALSE },
    { "idx1", 3, 64, TRUE },
    { "idx2", 4, 64, TRUE },
    /* 580 */
    { "pidfd", 0, 32, FALSE },
    { "vec", 1, 32, FALSE },
    { "vlen", 2, 32, FALSE },
    { "behavior", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 585 */
    { "pidfd", 0, 32, FALSE },
    { "vec", 1, 64, FALSE },
    { "vlen", 2, 32, FALSE },
    { "behavior", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 590 */
    { "policy", 0, 32, FALSE },
    { "nmask", 1, 32, FALSE },
    { "maxnode", 2, 32, FALSE },
    { "addr", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 595 */
    { "policy", 0, 64, FALSE },
    { "nmask", 1, 64, FALSE },
    { "maxnode", 2, 64, FALSE },
    { "addr", 3, 64, FALSE },
    { "flags", 4, 64, FALSE },
    /* 600 */
    { "start", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    { "prot", 2, 32, FALSE },
    { "pgoff", 3, 32, FALSE },
    { "flags", 4, 32, FALSE },
    /* 605 */
    { "start", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    { "prot", 2, 64, FALSE },
    { "pgoff", 3, 64, FALSE },
    { "flags", 4, 64, TRUE },
    /* 610 */
    { "ufds", 0, 32, FALSE },
    { "nfds", 1, 32, FALSE },
    { "tsp", 2, 32, FALSE },
    { "sigmask", 3, 32, FALSE },
    { "sigsetsize", 4, 32, FALSE },
    /* 615 */
    { "ufds", 0, 64, FALSE },
    { "nfds", 1, 32, FALSE },
    { "tsp", 2, 64, FALSE },
    { "sigmask", 3, 64, FALSE },
    { "sigsetsize", 4, 64, FALSE },
    /* 620 */
    { "waiters", 0, 32, FALSE },
    { "nr_futexes", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "timeout", 3, 32, FALSE },
    { "clockid", 4, 32, FALSE },
    /* 625 */
    { "waiters", 0, 64, FALSE },
    { "nr_futexes", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "timeout", 3, 64, FALSE },
    { "clockid", 4, 32, FALSE },
    /* 630 */
    { "which", 0, 32, FALSE },
    { "upid", 1, 32, FALSE },
    { "infop", 2, 32, FALSE },
    { "options", 3, 32, FALSE },
    { "ru", 4, 32, FALSE },
    /* 635 */
    { "which", 0, 32, FALSE },
    { "upid", 1, 32, FALSE },
    { "infop", 2, 64, FALSE },
    { "options", 3, 32, FALSE },
    { "ru", 4, 64, FALSE },
    /* 640 */
    { "_type", 0, 32, FALSE },
    { "_description", 1, 32, FALSE },
    { "_callout_info", 2, 32, FALSE },
    { "destringid", 3, 32, FALSE },
    /* 644 */
    { "_type", 0, 64, FALSE },
    { "_description", 1, 64, FALSE },
    { "_callout_info", 2, 64, FALSE },
    { "destringid", 3, 32, FALSE },
    /* 648 */
    { "attr", 0, 32, FALSE },
    { "ctx", 1, 32, FALSE },
    { "size", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 652 */
    { "attr", 0, 32, FALSE },
    { "ctx", 1, 64, FALSE },
    { "size", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 656 */
    { "attr", 0, 32, FALSE },
    { "ctx", 1, 64, FALSE },
    { "size", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 660 */
    { "cmd", 0, 32, FALSE },
    { "special", 1, 32, FALSE },
    { "id", 2, 32, FALSE },
    { "addr", 3, 32, FALSE },
    /* 664 */
    { "cmd", 0, 32, FALSE },
    { "special", 1, 64, FALSE },
    { "id", 2, 32, FALSE },
    { "addr", 3, 64, FALSE },
    /* 668 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "mode", 3, 16, FALSE },
    /* 672 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "how", 2, 32, FALSE },
    { "usize", 3, 32, FALSE },
    /* 676 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    { "dev", 3, 32, FALSE },
    /* 680 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    { "flags", 3, 32, FALSE },
    /* 684 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "mode", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 688 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "statbuf", 2, 32, FALSE },
    { "flag", 3, 32, FALSE },
    /* 692 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "t", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 696 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 32, FALSE },
    { "utimes", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 700 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    { "mode", 3, 16, FALSE },
    /* 704 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "how", 2, 64, FALSE },
    { "usize", 3, 64, FALSE },
    /* 708 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "mode", 2, 16, FALSE },
    { "dev", 3, 32, FALSE },
    /* 712 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "mode", 2, 16, FALSE },
    { "flags", 3, 32, FALSE },
    /* 716 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "mode", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 720 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "statbuf", 2, 64, FALSE },
    { "flag", 3, 32, FALSE },
    /* 724 */
    { "dfd", 0, 32, FALSE },
    { "filename", 1, 64, FALSE },
    { "utimes", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 728 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "buf", 2, 32, FALSE },
    { "bufsiz", 3, 32, FALSE },
    /* 732 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "buf", 2, 64, FALSE },
    { "bufsiz", 3, 32, FALSE },
    /* 736 */
    { "entry", 0, 32, FALSE },
    { "nr_segments", 1, 32, FALSE },
    { "segments", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 740 */
    { "entry", 0, 64, FALSE },
    { "nr_segments", 1, 64, FALSE },
    { "segments", 2, 64, FALSE },
    { "flags", 3, 64, FALSE },
    /* 744 */
    { "epfd", 0, 32, FALSE },
    { "op", 1, 32, FALSE },
    { "fd", 2, 32, FALSE },
    { "event", 3, 32, FALSE },
    /* 748 */
    { "epfd", 0, 32, FALSE },
    { "op", 1, 32, FALSE },
    { "fd", 2, 32, FALSE },
    { "event", 3, 64, FALSE },
    /* 752 */
    { "family", 0, 32, FALSE },
    { "type", 1, 32, FALSE },
    { "protocol", 2, 32, FALSE },
    { "usockvec", 3, 32, FALSE },
    /* 756 */
    { "family", 0, 32, FALSE },
    { "type", 1, 32, FALSE },
    { "protocol", 2, 32, FALSE },
    { "usockvec", 3, 64, FALSE },
    /* 760 */
    { "fd", 0, 32, FALSE },
    { "buf", 1, 64, FALSE },
    { "count", 2, 64, FALSE },
    { "pos", 3, 64, FALSE },
    /* 764 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "id", 2, 32, FALSE },
    { "addr", 3, 32, FALSE },
    /* 768 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "id", 2, 32, FALSE },
    { "addr", 3, 64, FALSE },
    /* 772 */
    { "fd", 0, 32, FALSE },
    { "cstat_range", 1, 32, FALSE },
    { "cstat", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 776 */
    { "fd", 0, 32, FALSE },
    { "cstat_range", 1, 64, FALSE },
    { "cstat", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 780 */
    { "fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "offset", 2, 64, FALSE },
    { "nbytes", 3, 64, FALSE },
    /* 784 */
    { "fd", 0, 32, FALSE },
    { "mode", 1, 32, FALSE },
    { "offset", 2, 64, FALSE },
    { "len", 3, 64, FALSE },
    /* 788 */
    { "fd", 0, 32, FALSE },
    { "off_lo", 1, 32, FALSE },
    { "off_hi", 2, 32, FALSE },
    { "count", 3, 32, FALSE },
    /* 792 */
    { "fd", 0, 32, FALSE },
    { "offset", 1, 64, FALSE },
    { "len", 2, 64, FALSE },
    { "advice", 3, 32, FALSE },
    /* 796 */
    { "fd", 0, 32, FALSE },
    { "offset", 1, 64, FALSE },
    { "nbytes", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 800 */
    { "fd", 0, 32, FALSE },
    { "offset_lo", 2, 32, FALSE },
    { "offset_hi", 3, 32, FALSE },
    { "count", 4, 32, FALSE },
    /* 804 */
    { "fd", 0, 32, FALSE },
    { "opcode", 1, 32, FALSE },
    { "arg", 2, 32, FALSE },
    { "nr_args", 3, 32, FALSE },
    /* 808 */
    { "fd", 0, 32, FALSE },
    { "opcode", 1, 32, FALSE },
    { "arg", 2, 64, FALSE },
    { "nr_args", 3, 32, FALSE },
    /* 812 */
    { "fd", 0, 32, FALSE },
    { "uiov", 1, 32, FALSE },
    { "nr_segs", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 816 */
    { "fd", 0, 32, FALSE },
    { "uiov", 1, 64, FALSE },
    { "nr_segs", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 820 */
    { "fd", 0, 32, FALSE },
    { "upeer_sockaddr", 1, 32, FALSE },
    { "upeer_addrlen", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 824 */
    { "fd", 0, 32, FALSE },
    { "upeer_sockaddr", 1, 64, FALSE },
    { "upeer_addrlen", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 828 */
    { "fdin", 0, 32, FALSE },
    { "fdout", 1, 32, FALSE },
    { "len", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 832 */
    { "fdin", 0, 32, FALSE },
    { "fdout", 1, 32, FALSE },
    { "len", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 836 */
    { "function_code", 0, 64, FALSE },
    { "buffer", 1, 64, FALSE },
    { "return_code", 2, 64, FALSE },
    { "flags", 3, 64, FALSE },
    /* 840 */
    { "how", 0, 32, FALSE },
    { "nset", 1, 32, FALSE },
    { "oset", 2, 32, FALSE },
    { "sigsetsize", 3, 32, FALSE },
    /* 844 */
    { "how", 0, 32, FALSE },
    { "nset", 1, 64, FALSE },
    { "oset", 2, 64, FALSE },
    { "sigsetsize", 3, 64, FALSE },
    /* 848 */
    { "magic1", 0, 32, FALSE },
    { "magic2", 1, 32, FALSE },
    { "cmd", 2, 32, FALSE },
    { "arg", 3, 32, FALSE },
    /* 852 */
    { "magic1", 0, 32, FALSE },
    { "magic2", 1, 32, FALSE },
    { "cmd", 2, 32, FALSE },
    { "arg", 3, 64, FALSE },
    /* 856 */
    { "msqid", 0, 32, FALSE },
    { "msgp", 1, 32, FALSE },
    { "msgsz", 2, 32, FALSE },
    { "msgflg", 3, 32, FALSE },
    /* 860 */
    { "msqid", 0, 32, FALSE },
    { "msgp", 1, 64, FALSE },
    { "msgsz", 2, 64, FALSE },
    { "msgflg", 3, 32, FALSE },
    /* 864 */
    { "name", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    { "neighbor_fd", 3, 32, FALSE },
    /* 868 */
    { "out_fd", 0, 32, FALSE },
    { "in_fd", 1, 32, FALSE },
    { "offset", 2, 32, FALSE },
    { "count", 3, 32, FALSE },
    /* 872 */
    { "out_fd", 0, 32, FALSE },
    { "in_fd", 1, 32, FALSE },
    { "offset", 2, 64, FALSE },
    { "count", 3, 64, FALSE },
    /* 876 */
    { "pid", 0, 32, FALSE },
    { "maxnode", 1, 32, FALSE },
    { "old_nodes", 2, 32, FALSE },
    { "new_nodes", 3, 32, FALSE },
    /* 880 */
    { "pid", 0, 32, FALSE },
    { "maxnode", 1, 64, FALSE },
    { "old_nodes", 2, 64, FALSE },
    { "new_nodes", 3, 64, FALSE },
    /* 884 */
    { "pid", 0, 32, FALSE },
    { "resource", 1, 32, FALSE },
    { "new_rlim", 2, 32, FALSE },
    { "old_rlim", 3, 32, FALSE },
    /* 888 */
    { "pid", 0, 32, FALSE },
    { "resource", 1, 32, FALSE },
    { "new_rlim", 2, 64, FALSE },
    { "old_rlim", 3, 64, FALSE },
    /* 892 */
    { "pid", 0, 32, FALSE },
    { "uattr", 1, 32, FALSE },
    { "usize", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 896 */
    { "pid", 0, 32, FALSE },
    { "uattr", 1, 64, FALSE },
    { "usize", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 900 */
    { "pidfd", 0, 32, FALSE },
    { "sig", 1, 32, FALSE },
    { "info", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 904 */
    { "pidfd", 0, 32, FALSE },
    { "sig", 1, 32, FALSE },
    { "info", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 908 */
    { "req", 0, 32, FALSE },
    { "buf", 1, 32, FALSE },
    { "bufsize", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 912 */
    { "req", 0, 32, FALSE },
    { "mnt_ids", 1, 32, FALSE },
    { "nr_mnt_ids", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 916 */
    { "req", 0, 32, FALSE },
    { "ns_ids", 1, 32, FALSE },
    { "nr_ns_ids", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 920 */
    { "req", 0, 64, FALSE },
    { "buf", 1, 64, FALSE },
    { "bufsize", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 924 */
    { "req", 0, 64, FALSE },
    { "mnt_ids", 1, 64, FALSE },
    { "nr_mnt_ids", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 928 */
    { "req", 0, 64, FALSE },
    { "ns_ids", 1, 64, FALSE },
    { "nr_ns_ids", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 932 */
    { "request", 0, 32, FALSE },
    { "pid", 1, 32, FALSE },
    { "addr", 2, 32, FALSE },
    { "data", 3, 32, FALSE },
    /* 936 */
    { "request", 0, 64, TRUE },
    { "pid", 1, 32, FALSE },
    { "addr", 2, 64, TRUE },
    { "data", 3, 64, TRUE },
    /* 940 */
    { "rseq", 0, 32, FALSE },
    { "rseq_len", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "sig", 3, 32, FALSE },
    /* 944 */
    { "rseq", 0, 64, FALSE },
    { "rseq_len", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    { "sig", 3, 32, FALSE },
    /* 948 */
    { "ruleset_fd", 0, 32, FALSE },
    { "rule_type", 1, 32, FALSE },
    { "rule_attr", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 952 */
    { "ruleset_fd", 0, 32, FALSE },
    { "rule_type", 1, 32, FALSE },
    { "rule_attr", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 956 */
    { "semid", 0, 32, FALSE },
    { "semnum", 1, 32, FALSE },
    { "cmd", 2, 32, FALSE },
    { "arg", 3, 0, FALSE },
    /* 960 */
    { "semid", 0, 32, FALSE },
    { "semnum", 1, 32, FALSE },
    { "cmd", 2, 32, FALSE },
    { "arg", 3, 32, FALSE },
    /* 964 */
    { "semid", 0, 32, FALSE },
    { "semnum", 1, 32, FALSE },
    { "cmd", 2, 32, FALSE },
    { "arg", 3, 64, TRUE },
    /* 968 */
    { "semid", 0, 32, FALSE },
    { "tsems", 1, 32, FALSE },
    { "nsops", 2, 32, FALSE },
    { "timeout", 3, 32, FALSE },
    /* 972 */
    { "semid", 0, 32, FALSE },
    { "tsops", 1, 32, FALSE },
    { "nsops", 2, 32, FALSE },
    { "timeout", 3, 32, FALSE },
    /* 976 */
    { "semid", 0, 32, FALSE },
    { "tsops", 1, 64, FALSE },
    { "nsops", 2, 32, FALSE },
    { "timeout", 3, 64, FALSE },
    /* 980 */
    { "sig", 0, 32, FALSE },
    { "act", 1, 32, FALSE },
    { "oact", 2, 32, FALSE },
    { "sigsetsize", 3, 32, FALSE },
    /* 984 */
    { "sig", 0, 32, FALSE },
    { "act", 1, 64, FALSE },
    { "oact", 2, 64, FALSE },
    { "sigsetsize", 3, 64, FALSE },
    /* 988 */
    { "start", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "home_node", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 992 */
    { "start", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "prot", 2, 32, FALSE },
    { "pkey", 3, 32, FALSE },
    /* 996 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "home_node", 2, 64, FALSE },
    { "flags", 3, 64, FALSE },
    /* 1000 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "prot", 2, 64, FALSE },
    { "pkey", 3, 32, FALSE },
    /* 1004 */
    { "tgid", 0, 32, FALSE },
    { "pid", 1, 32, FALSE },
    { "sig", 2, 32, FALSE },
    { "uinfo", 3, 32, FALSE },
    /* 1008 */
    { "tgid", 0, 32, FALSE },
    { "pid", 1, 32, FALSE },
    { "sig", 2, 32, FALSE },
    { "uinfo", 3, 64, FALSE },
    /* 1012 */
    { "timer_id", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "new", 2, 32, FALSE },
    { "old", 3, 32, FALSE },
    /* 1016 */
    { "timer_id", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "new_setting", 2, 32, FALSE },
    { "old_setting", 3, 32, FALSE },
    /* 1020 */
    { "timer_id", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "new_setting", 2, 64, FALSE },
    { "old_setting", 3, 64, FALSE },
    /* 1024 */
    { "u_name", 0, 32, FALSE },
    { "oflag", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    { "u_attr", 3, 32, FALSE },
    /* 1028 */
    { "u_name", 0, 64, FALSE },
    { "oflag", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    { "u_attr", 3, 64, FALSE },
    /* 1032 */
    { "uaddr", 0, 32, FALSE },
    { "mask", 1, 32, FALSE },
    { "nr", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 1036 */
    { "uaddr", 0, 64, FALSE },
    { "mask", 1, 64, FALSE },
    { "nr", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 1040 */
    { "ufd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "utmr", 2, 32, FALSE },
    { "otmr", 3, 32, FALSE },
    /* 1044 */
    { "ufd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "utmr", 2, 64, FALSE },
    { "otmr", 3, 64, FALSE },
    /* 1048 */
    { "ufd", 0, 32, FALSE },
    { "user_mask", 1, 32, FALSE },
    { "sizemask", 2, 32, FALSE },
    { "flags", 3, 32, FALSE },
    /* 1052 */
    { "ufd", 0, 32, FALSE },
    { "user_mask", 1, 64, FALSE },
    { "sizemask", 2, 64, FALSE },
    { "flags", 3, 32, FALSE },
    /* 1056 */
    { "upid", 0, 32, FALSE },
    { "stat_addr", 1, 32, FALSE },
    { "options", 2, 32, FALSE },
    { "ru", 3, 32, FALSE },
    /* 1060 */
    { "upid", 0, 32, FALSE },
    { "stat_addr", 1, 64, FALSE },
    { "options", 2, 32, FALSE },
    { "ru", 3, 64, FALSE },
    /* 1064 */
    { "uthese", 0, 32, FALSE },
    { "uinfo", 1, 32, FALSE },
    { "uts", 2, 32, FALSE },
    { "sigsetsize", 3, 32, FALSE },
    /* 1068 */
    { "uthese", 0, 64, FALSE },
    { "uinfo", 1, 64, FALSE },
    { "uts", 2, 64, FALSE },
    { "sigsetsize", 3, 64, FALSE },
    /* 1072 */
    { "waiters", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "nr_wake", 2, 32, FALSE },
    { "nr_requeue", 3, 32, FALSE },
    /* 1076 */
    { "waiters", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    { "nr_wake", 2, 32, FALSE },
    { "nr_requeue", 3, 32, FALSE },
    /* 1080 */
    { "which_clock", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "rqtp", 2, 32, FALSE },
    { "rmtp", 3, 32, FALSE },
    /* 1084 */
    { "which_clock", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "rqtp", 2, 64, FALSE },
    { "rmtp", 3, 64, FALSE },
    /* 1088 */
    { "addr", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1091 */
    { "addr", 0, 64, FALSE },
    { "bytes", 1, 64, FALSE },
    { "cache", 2, 32, FALSE },
    /* 1094 */
    { "addr", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "map", 2, 64, FALSE },
    /* 1097 */
    { "addr", 0, 64, FALSE },
    { "nbytes", 1, 32, FALSE },
    { "op", 2, 32, FALSE },
    /* 1100 */
    { "addr", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1103 */
    { "attr", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1106 */
    { "attr", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1109 */
    { "cmd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "cpu_id", 2, 32, FALSE },
    /* 1112 */
    { "cmd", 0, 64, FALSE },
    { "arg1", 1, 64, FALSE },
    { "arg2", 2, 64, FALSE },
    /* 1115 */
    { "cpup", 0, 32, FALSE },
    { "nodep", 1, 32, FALSE },
    { "unused", 2, 0, FALSE },
    /* 1118 */
    { "cpup", 0, 64, FALSE },
    { "nodep", 1, 64, FALSE },
    { "unused", 2, 0, FALSE },
    /* 1121 */
    { "ctx_id", 0, 32, FALSE },
    { "iocb", 1, 32, FALSE },
    { "result", 2, 32, FALSE },
    /* 1124 */
    { "ctx_id", 0, 32, FALSE },
    { "nr", 1, 32, FALSE },
    { "iocbpp", 2, 32, FALSE },
    /* 1127 */
    { "ctx_id", 0, 64, FALSE },
    { "iocb", 1, 64, FALSE },
    { "result", 2, 64, FALSE },
    /* 1130 */
    { "ctx_id", 0, 64, FALSE },
    { "nr", 1, 64, FALSE },
    { "iocbpp", 2, 64, FALSE },
    /* 1133 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "flag", 2, 32, FALSE },
    /* 1136 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    /* 1139 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "flag", 2, 32, FALSE },
    /* 1142 */
    { "dfd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "mode", 2, 16, FALSE },
    /* 1145 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "arg", 2, 32, FALSE },
    /* 1148 */
    { "fd", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "arg", 2, 64, TRUE },
    /* 1151 */
    { "fd", 0, 32, FALSE },
    { "dirent", 1, 32, FALSE },
    { "count", 2, 32, FALSE },
    /* 1154 */
    { "fd", 0, 32, FALSE },
    { "dirent", 1, 64, FALSE },
    { "count", 2, 32, FALSE },
    /* 1157 */
    { "fd", 0, 32, FALSE },
    { "length_lo", 2, 32, FALSE },
    { "length_hi", 3, 32, FALSE },
    /* 1160 */
    { "fd", 0, 32, FALSE },
    { "list", 1, 32, FALSE },
    { "size", 2, 32, FALSE },
    /* 1163 */
    { "fd", 0, 32, FALSE },
    { "list", 1, 64, FALSE },
    { "size", 2, 64, FALSE },
    /* 1166 */
    { "fd", 0, 32, FALSE },
    { "max_fd", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1169 */
    { "fd", 0, 32, FALSE },
    { "msg", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1172 */
    { "fd", 0, 32, FALSE },
    { "msg", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1175 */
    { "fd", 0, 32, FALSE },
    { "offset", 1, 32, FALSE },
    { "whence", 2, 32, FALSE },
    /* 1178 */
    { "fd", 0, 32, FALSE },
    { "offset", 1, 64, FALSE },
    { "count", 2, 64, FALSE },
    /* 1181 */
    { "fd", 0, 32, FALSE },
    { "offset", 1, 64, FALSE },
    { "whence", 2, 32, FALSE },
    /* 1184 */
    { "fd", 0, 32, FALSE },
    { "pathname", 1, 32, FALSE },
    { "mask", 2, 32, FALSE },
    /* 1187 */
    { "fd", 0, 32, FALSE },
    { "pathname", 1, 64, FALSE },
    { "mask", 2, 32, FALSE },
    /* 1190 */
    { "fd", 0, 32, FALSE },
    { "sz", 1, 32, FALSE },
    { "buf", 2, 32, FALSE },
    /* 1193 */
    { "fd", 0, 32, FALSE },
    { "sz", 1, 64, FALSE },
    { "buf", 2, 64, FALSE },
    /* 1196 */
    { "fd", 0, 32, FALSE },
    { "uargs", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1199 */
    { "fd", 0, 32, FALSE },
    { "uargs", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1202 */
    { "fd", 0, 32, FALSE },
    { "umyaddr", 1, 32, FALSE },
    { "addrlen", 2, 32, FALSE },
    /* 1205 */
    { "fd", 0, 32, FALSE },
    { "umyaddr", 1, 64, FALSE },
    { "addrlen", 2, 32, FALSE },
    /* 1208 */
    { "fd", 0, 32, FALSE },
    { "unpc", 1, 64, FALSE },
    { "ustatus", 2, 64, FALSE },
    /* 1211 */
    { "fd", 0, 32, FALSE },
    { "user", 1, 16, FALSE },
    { "group", 2, 16, FALSE },
    /* 1214 */
    { "fd", 0, 32, FALSE },
    { "user", 1, 32, FALSE },
    { "group", 2, 32, FALSE },
    /* 1217 */
    { "fd", 0, 32, FALSE },
    { "uservaddr", 1, 32, FALSE },
    { "addrlen", 2, 32, FALSE },
    /* 1220 */
    { "fd", 0, 32, FALSE },
    { "uservaddr", 1, 64, FALSE },
    { "addrlen", 2, 32, FALSE },
    /* 1223 */
    { "fd", 0, 32, FALSE },
    { "usockaddr", 1, 32, FALSE },
    { "usockaddr_len", 2, 32, FALSE },
    /* 1226 */
    { "fd", 0, 32, FALSE },
    { "usockaddr", 1, 64, FALSE },
    { "usockaddr_len", 2, 64, FALSE },
    /* 1229 */
    { "filename", 0, 32, FALSE },
    { "argv", 1, 32, FALSE },
    { "envp", 2, 32, FALSE },
    /* 1232 */
    { "filename", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    /* 1235 */
    { "filename", 0, 32, FALSE },
    { "mode", 1, 16, FALSE },
    { "dev", 2, 32, FALSE },
    /* 1238 */
    { "filename", 0, 32, FALSE },
    { "offset_low", 1, 32, FALSE },
    { "offset_high", 2, 32, FALSE },
    /* 1241 */
    { "filename", 0, 32, FALSE },
    { "user", 1, 16, FALSE },
    { "group", 2, 16, FALSE },
    /* 1244 */
    { "filename", 0, 32, FALSE },
    { "user", 1, 32, FALSE },
    { "group", 2, 32, FALSE },
    /* 1247 */
    { "filename", 0, 64, FALSE },
    { "argv", 1, 64, FALSE },
    { "envp", 2, 64, FALSE },
    /* 1250 */
    { "filename", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    { "mode", 2, 16, FALSE },
    /* 1253 */
    { "filename", 0, 64, FALSE },
    { "mode", 1, 16, FALSE },
    { "dev", 2, 32, FALSE },
    /* 1256 */
    { "filename", 0, 64, FALSE },
    { "user", 1, 32, FALSE },
    { "group", 2, 32, FALSE },
    /* 1259 */
    { "from", 0, 32, FALSE },
    { "num", 1, 32, FALSE },
    { "turn_on", 2, 32, FALSE },
    /* 1262 */
    { "from", 0, 64, FALSE },
    { "num", 1, 64, FALSE },
    { "turn_on", 2, 32, FALSE },
    /* 1265 */
    { "fs_fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "attr_flags", 2, 32, FALSE },
    /* 1268 */
    { "func", 0, 32, FALSE },
    { "ptr", 1, 32, FALSE },
    { "bytecount", 2, 32, FALSE },
    /* 1271 */
    { "func", 0, 32, FALSE },
    { "ptr", 1, 64, FALSE },
    { "bytecount", 2, 64, FALSE },
    /* 1274 */
    { "ids", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1277 */
    { "ids", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1280 */
    { "key", 0, 32, FALSE },
    { "nsems", 1, 32, FALSE },
    { "semflg", 2, 32, FALSE },
    /* 1283 */
    { "key", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    { "shmflg", 2, 32, FALSE },
    /* 1286 */
    { "key", 0, 32, FALSE },
    { "size", 1, 64, FALSE },
    { "shmflg", 2, 32, FALSE },
    /* 1289 */
    { "mmio_addr", 0, 64, FALSE },
    { "user_buffer", 1, 64, FALSE },
    { "length", 2, 64, FALSE },
    /* 1292 */
    { "mode", 0, 32, FALSE },
    { "nmask", 1, 32, FALSE },
    { "maxnode", 2, 32, FALSE },
    /* 1295 */
    { "mode", 0, 32, FALSE },
    { "nmask", 1, 64, FALSE },
    { "maxnode", 2, 64, FALSE },
    /* 1298 */
    { "mountdirfd", 0, 32, FALSE },
    { "handle", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1301 */
    { "mountdirfd", 0, 32, FALSE },
    { "handle", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1304 */
    { "mqdes", 0, 32, FALSE },
    { "u_mqstat", 1, 32, FALSE },
    { "u_omqstat", 2, 32, FALSE },
    /* 1307 */
    { "mqdes", 0, 32, FALSE },
    { "u_mqstat", 1, 64, FALSE },
    { "u_omqstat", 2, 64, FALSE },
    /* 1310 */
    { "msqid", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "buf", 2, 32, FALSE },
    /* 1313 */
    { "msqid", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "buf", 2, 64, FALSE },
    /* 1316 */
    { "old_ctx", 0, 64, FALSE },
    { "new_ctx", 1, 64, FALSE },
    { "ctx_size", 2, 64, FALSE },
    /* 1319 */
    { "oldfd", 0, 32, FALSE },
    { "newfd", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1322 */
    { "oldname", 0, 32, FALSE },
    { "newdfd", 1, 32, FALSE },
    { "newname", 2, 32, FALSE },
    /* 1325 */
    { "oldname", 0, 64, FALSE },
    { "newdfd", 1, 32, FALSE },
    { "newname", 2, 64, FALSE },
    /* 1328 */
    { "op", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "uargs", 2, 32, FALSE },
    /* 1331 */
    { "op", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    { "uargs", 2, 64, FALSE },
    /* 1334 */
    { "option", 0, 32, FALSE },
    { "arg1", 1, 32, FALSE },
    { "arg2", 2, 32, FALSE },
    /* 1337 */
    { "option", 0, 32, FALSE },
    { "arg1", 1, 64, TRUE },
    { "arg2", 2, 64, FALSE },
    /* 1340 */
    { "path", 0, 32, FALSE },
    { "buf", 1, 32, FALSE },
    { "bufsiz", 2, 32, FALSE },
    /* 1343 */
    { "path", 0, 32, FALSE },
    { "length_lo", 2, 32, FALSE },
    { "length_hi", 3, 32, FALSE },
    /* 1346 */
    { "path", 0, 64, FALSE },
    { "buf", 1, 64, FALSE },
    { "bufsiz", 2, 32, FALSE },
    /* 1349 */
    { "pathname", 0, 32, FALSE },
    { "list", 1, 32, FALSE },
    { "size", 2, 32, FALSE },
    /* 1352 */
    { "pathname", 0, 32, FALSE },
    { "sz", 1, 32, FALSE },
    { "buf", 2, 32, FALSE },
    /* 1355 */
    { "pathname", 0, 64, FALSE },
    { "list", 1, 64, FALSE },
    { "size", 2, 64, FALSE },
    /* 1358 */
    { "pathname", 0, 64, FALSE },
    { "sz", 1, 64, FALSE },
    { "buf", 2, 64, FALSE },
    /* 1361 */
    { "pid", 0, 32, FALSE },
    { "head_ptr", 1, 32, FALSE },
    { "len_ptr", 2, 32, FALSE },
    /* 1364 */
    { "pid", 0, 32, FALSE },
    { "head_ptr", 1, 64, FALSE },
    { "len_ptr", 2, 64, FALSE },
    /* 1367 */
    { "pid", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "user_mask_ptr", 2, 32, FALSE },
    /* 1370 */
    { "pid", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "user_mask_ptr", 2, 64, FALSE },
    /* 1373 */
    { "pid", 0, 32, FALSE },
    { "policy", 1, 32, FALSE },
    { "param", 2, 32, FALSE },
    /* 1376 */
    { "pid", 0, 32, FALSE },
    { "policy", 1, 32, FALSE },
    { "param", 2, 64, FALSE },
    /* 1379 */
    { "pid", 0, 32, FALSE },
    { "sig", 1, 32, FALSE },
    { "uinfo", 2, 32, FALSE },
    /* 1382 */
    { "pid", 0, 32, FALSE },
    { "sig", 1, 32, FALSE },
    { "uinfo", 2, 64, FALSE },
    /* 1385 */
    { "pid", 0, 32, FALSE },
    { "stat_addr", 1, 32, FALSE },
    { "options", 2, 32, FALSE },
    /* 1388 */
    { "pid", 0, 32, FALSE },
    { "stat_addr", 1, 64, FALSE },
    { "options", 2, 32, FALSE },
    /* 1391 */
    { "pid", 0, 32, FALSE },
    { "uattr", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1394 */
    { "pid", 0, 32, FALSE },
    { "uattr", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1397 */
    { "pidfd", 0, 32, FALSE },
    { "fd", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1400 */
    { "rgid", 0, 16, FALSE },
    { "egid", 1, 16, FALSE },
    { "sgid", 2, 16, FALSE },
    /* 1403 */
    { "rgid", 0, 32, FALSE },
    { "egid", 1, 32, FALSE },
    { "sgid", 2, 32, FALSE },
    /* 1406 */
    { "rgidp", 0, 32, FALSE },
    { "egidp", 1, 32, FALSE },
    { "sgidp", 2, 32, FALSE },
    /* 1409 */
    { "rgidp", 0, 64, FALSE },
    { "egidp", 1, 64, FALSE },
    { "sgidp", 2, 64, FALSE },
    /* 1412 */
    { "ruid", 0, 16, FALSE },
    { "euid", 1, 16, FALSE },
    { "suid", 2, 16, FALSE },
    /* 1415 */
    { "ruid", 0, 32, FALSE },
    { "euid", 1, 32, FALSE },
    { "suid", 2, 32, FALSE },
    /* 1418 */
    { "ruidp", 0, 32, FALSE },
    { "euidp", 1, 32, FALSE },
    { "suidp", 2, 32, FALSE },
    /* 1421 */
    { "ruidp", 0, 64, FALSE },
    { "euidp", 1, 64, FALSE },
    { "suidp", 2, 64, FALSE },
    /* 1424 */
    { "shmid", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "buf", 2, 32, FALSE },
    /* 1427 */
    { "shmid", 0, 32, FALSE },
    { "cmd", 1, 32, FALSE },
    { "buf", 2, 64, FALSE },
    /* 1430 */
    { "shmid", 0, 32, FALSE },
    { "shmaddr", 1, 32, FALSE },
    { "shmflg", 2, 32, FALSE },
    /* 1433 */
    { "shmid", 0, 32, FALSE },
    { "shmaddr", 1, 64, FALSE },
    { "shmflg", 2, 32, FALSE },
    /* 1436 */
    { "start", 0, 32, FALSE },
    { "end", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1439 */
    { "start", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1442 */
    { "start", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "vec", 2, 32, FALSE },
    /* 1445 */
    { "start", 0, 32, FALSE },
    { "len_in", 1, 32, FALSE },
    { "behavior", 2, 32, FALSE },
    /* 1448 */
    { "start", 0, 64, FALSE },
    { "end", 1, 64, FALSE },
    { "flags", 2, 64, FALSE },
    /* 1451 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1454 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "flags", 2, 64, FALSE },
    /* 1457 */
    { "start", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "vec", 2, 64, FALSE },
    /* 1460 */
    { "start", 0, 64, FALSE },
    { "len_in", 1, 64, FALSE },
    { "behavior", 2, 32, FALSE },
    /* 1463 */
    { "type", 0, 32, FALSE },
    { "buf", 1, 32, FALSE },
    { "len", 2, 32, FALSE },
    /* 1466 */
    { "type", 0, 32, FALSE },
    { "buf", 1, 64, FALSE },
    { "len", 2, 32, FALSE },
    /* 1469 */
    { "ubuf", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1472 */
    { "ubuf", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "flags", 2, 32, FALSE },
    /* 1475 */
    { "ufds", 0, 32, FALSE },
    { "nfds", 1, 32, FALSE },
    { "timeout_msecs", 2, 32, FALSE },
    /* 1478 */
    { "ufds", 0, 64, FALSE },
    { "nfds", 1, 32, FALSE },
    { "timeout_msecs", 2, 32, FALSE },
    /* 1481 */
    { "umod", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    { "uargs", 2, 32, FALSE },
    /* 1484 */
    { "umod", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    { "uargs", 2, 64, FALSE },
    /* 1487 */
    { "unused1", 0, 0, FALSE },
    { "unused2", 1, 0, FALSE },
    { "mask", 2, 32, FALSE },
    /* 1490 */
    { "unused1", 0, 0, FALSE },
    { "unused2", 1, 0, FALSE },
    { "mask", 2, 64, FALSE },
    /* 1493 */
    { "which", 0, 32, FALSE },
    { "in_bus", 1, 32, FALSE },
    { "in_devfn", 2, 32, FALSE },
    /* 1496 */
    { "which", 0, 32, FALSE },
    { "value", 1, 32, FALSE },
    { "ovalue", 2, 32, FALSE },
    /* 1499 */
    { "which", 0, 32, FALSE },
    { "value", 1, 64, FALSE },
    { "ovalue", 2, 64, FALSE },
    /* 1502 */
    { "which", 0, 32, FALSE },
    { "who", 1, 32, FALSE },
    { "ioprio", 2, 32, FALSE },
    /* 1505 */
    { "which", 0, 32, FALSE },
    { "who", 1, 32, FALSE },
    { "niceval", 2, 32, FALSE },
    /* 1508 */
    { "which", 0, 64, TRUE },
    { "in_bus", 1, 64, TRUE },
    { "in_devfn", 2, 64, TRUE },
    /* 1511 */
    { "which_clock", 0, 32, FALSE },
    { "timer_event_spec", 1, 32, FALSE },
    { "created_timer_id", 2, 32, FALSE },
    /* 1514 */
    { "which_clock", 0, 32, FALSE },
    { "timer_event_spec", 1, 64, FALSE },
    { "created_timer_id", 2, 64, FALSE },
    /* 1517 */
    { "_fs_name", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1519 */
    { "_fs_name", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1521 */
    { "buf", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    /* 1523 */
    { "buf", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    /* 1525 */
    { "call", 0, 32, FALSE },
    { "args", 1, 32, FALSE },
    /* 1527 */
    { "call", 0, 32, FALSE },
    { "args", 1, 64, FALSE },
    /* 1529 */
    { "clockid", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1531 */
    { "cmd", 0, 32, FALSE },
    { "arg", 1, 32, FALSE },
    /* 1533 */
    { "cmd", 0, 64, FALSE },
    { "arg", 1, 64, FALSE },
    /* 1535 */
    { "command", 0, 32, FALSE },
    { "gs_cb", 1, 64, FALSE },
    /* 1537 */
    { "command", 0, 32, FALSE },
    { "signum", 1, 32, FALSE },
    /* 1539 */
    { "count", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1541 */
    { "dev", 0, 32, FALSE },
    { "ubuf", 1, 32, FALSE },
    /* 1543 */
    { "dev", 0, 32, FALSE },
    { "ubuf", 1, 64, FALSE },
    /* 1545 */
    { "entries", 0, 32, FALSE },
    { "params", 1, 32, FALSE },
    /* 1547 */
    { "entries", 0, 32, FALSE },
    { "params", 1, 64, FALSE },
    /* 1549 */
    { "fd", 0, 32, FALSE },
    { "backlog", 1, 32, FALSE },
    /* 1551 */
    { "fd", 0, 32, FALSE },
    { "how", 1, 32, FALSE },
    /* 1553 */
    { "fd", 0, 32, FALSE },
    { "length", 1, 32, FALSE },
    /* 1555 */
    { "fd", 0, 32, FALSE },
    { "length", 1, 64, FALSE },
    /* 1557 */
    { "fd", 0, 32, FALSE },
    { "mode", 1, 16, FALSE },
    /* 1559 */
    { "fd", 0, 32, FALSE },
    { "statbuf", 1, 32, FALSE },
    /* 1561 */
    { "fd", 0, 32, FALSE },
    { "statbuf", 1, 64, FALSE },
    /* 1563 */
    { "fd", 0, 32, FALSE },
    { "wd", 1, 32, FALSE },
    /* 1565 */
    { "fildes", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1567 */
    { "fildes", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1569 */
    { "filename", 0, 32, FALSE },
    { "mode", 1, 32, FALSE },
    /* 1571 */
    { "filename", 0, 32, FALSE },
    { "statbuf", 1, 32, FALSE },
    /* 1573 */
    { "filename", 0, 32, FALSE },
    { "t", 1, 32, FALSE },
    /* 1575 */
    { "filename", 0, 64, FALSE },
    { "mode", 1, 32, FALSE },
    /* 1577 */
    { "filename", 0, 64, FALSE },
    { "statbuf", 1, 64, FALSE },
    /* 1579 */
    { "filename", 0, 64, FALSE },
    { "times", 1, 64, FALSE },
    /* 1581 */
    { "filename", 0, 64, FALSE },
    { "utimes", 1, 64, FALSE },
    /* 1583 */
    { "flags", 0, 32, FALSE },
    { "event_f_flags", 1, 32, FALSE },
    /* 1585 */
    { "flags", 0, 32, FALSE },
    { "init_val", 1, 32, FALSE },
    /* 1587 */
    { "flags", 0, 64, FALSE },
    { "init_val", 1, 64, FALSE },
    /* 1589 */
    { "gidsetsize", 0, 32, FALSE },
    { "grouplist", 1, 32, FALSE },
    /* 1591 */
    { "gidsetsize", 0, 32, FALSE },
    { "grouplist", 1, 64, FALSE },
    /* 1593 */
    { "head", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    /* 1595 */
    { "head", 0, 64, FALSE },
    { "len", 1, 64, FALSE },
    /* 1597 */
    { "header", 0, 32, FALSE },
    { "data", 1, 32, FALSE },
    /* 1599 */
    { "header", 0, 32, FALSE },
    { "dataptr", 1, 32, FALSE },
    /* 1601 */
    { "header", 0, 64, FALSE },
    { "data", 1, 64, FALSE },
    /* 1603 */
    { "header", 0, 64, FALSE },
    { "dataptr", 1, 64, FALSE },
    /* 1605 */
    { "key", 0, 32, FALSE },
    { "msgflg", 1, 32, FALSE },
    /* 1607 */
    { "mqdes", 0, 32, FALSE },
    { "u_notification", 1, 32, FALSE },
    /* 1609 */
    { "mqdes", 0, 32, FALSE },
    { "u_notification", 1, 64, FALSE },
    /* 1611 */
    { "name", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1613 */
    { "name", 0, 32, FALSE },
    { "len", 1, 32, FALSE },
    /* 1615 */
    { "name", 0, 64, FALSE },
    { "len", 1, 32, FALSE },
    /* 1617 */
    { "name_user", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1619 */
    { "name_user", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1621 */
    { "new_root", 0, 32, FALSE },
    { "put_old", 1, 32, FALSE },
    /* 1623 */
    { "new_root", 0, 64, FALSE },
    { "put_old", 1, 64, FALSE },
    /* 1625 */
    { "nr_events", 0, 32, FALSE },
    { "ctxp", 1, 32, FALSE },
    /* 1627 */
    { "nr_events", 0, 32, FALSE },
    { "ctxp", 1, 64, FALSE },
    /* 1629 */
    { "oldname", 0, 32, FALSE },
    { "newname", 1, 32, FALSE },
    /* 1631 */
    { "oldname", 0, 64, FALSE },
    { "newname", 1, 64, FALSE },
    /* 1633 */
    { "path", 0, 32, FALSE },
    { "length", 1, 32, FALSE },
    /* 1635 */
    { "path", 0, 64, FALSE },
    { "length", 1, 64, FALSE },
    /* 1637 */
    { "pathname", 0, 32, FALSE },
    { "buf", 1, 32, FALSE },
    /* 1639 */
    { "pathname", 0, 32, FALSE },
    { "mode", 1, 16, FALSE },
    /* 1641 */
    { "pathname", 0, 64, FALSE },
    { "buf", 1, 64, FALSE },
    /* 1643 */
    { "pathname", 0, 64, FALSE },
    { "mode", 1, 16, FALSE },
    /* 1645 */
    { "pid", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1647 */
    { "pid", 0, 32, FALSE },
    { "interval", 1, 32, FALSE },
    /* 1649 */
    { "pid", 0, 32, FALSE },
    { "interval", 1, 64, FALSE },
    /* 1651 */
    { "pid", 0, 32, FALSE },
    { "param", 1, 32, FALSE },
    /* 1653 */
    { "pid", 0, 32, FALSE },
    { "param", 1, 64, FALSE },
    /* 1655 */
    { "pid", 0, 32, FALSE },
    { "pgid", 1, 32, FALSE },
    /* 1657 */
    { "pidfd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1659 */
    { "resource", 0, 32, FALSE },
    { "rlim", 1, 32, FALSE },
    /* 1661 */
    { "resource", 0, 32, FALSE },
    { "rlim", 1, 64, FALSE },
    /* 1663 */
    { "rqtp", 0, 32, FALSE },
    { "rmtp", 1, 32, FALSE },
    /* 1665 */
    { "rqtp", 0, 64, FALSE },
    { "rmtp", 1, 64, FALSE },
    /* 1667 */
    { "ruleset_fd", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1669 */
    { "sig", 0, 32, FALSE },
    { "handler", 1, 32, FALSE },
    /* 1671 */
    { "sig", 0, 32, FALSE },
    { "handler", 1, 64, FALSE },
    /* 1673 */
    { "specialfile", 0, 32, FALSE },
    { "swap_flags", 1, 32, FALSE },
    /* 1675 */
    { "specialfile", 0, 64, FALSE },
    { "swap_flags", 1, 32, FALSE },
    /* 1677 */
    { "timer_id", 0, 32, FALSE },
    { "setting", 1, 32, FALSE },
    /* 1679 */
    { "timer_id", 0, 32, FALSE },
    { "setting", 1, 64, FALSE },
    /* 1681 */
    { "tv", 0, 32, FALSE },
    { "tz", 1, 32, FALSE },
    /* 1683 */
    { "tv", 0, 64, FALSE },
    { "tz", 1, 64, FALSE },
    /* 1685 */
    { "uargs", 0, 32, FALSE },
    { "size", 1, 32, FALSE },
    /* 1687 */
    { "uargs", 0, 64, FALSE },
    { "size", 1, 64, FALSE },
    /* 1689 */
    { "ufd", 0, 32, FALSE },
    { "otmr", 1, 32, FALSE },
    /* 1691 */
    { "ufd", 0, 32, FALSE },
    { "otmr", 1, 64, FALSE },
    /* 1693 */
    { "uname", 0, 32, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1695 */
    { "uname", 0, 64, FALSE },
    { "flags", 1, 32, FALSE },
    /* 1697 */
    { "unewset", 0, 32, FALSE },
    { "sigsetsize", 1, 32, FALSE },
    /* 1699 */
    { "unewset", 0, 64, FALSE },
    { "sigsetsize", 1, 64, FALSE },
    /* 1701 */
    { "uset", 0, 32, FALSE },
    { "sigsetsize", 1, 32, FALSE },
    /* 1703 */
    { "uset", 0, 64, FALSE },
    { "sigsetsize", 1, 64, FALSE },
    /* 1705 */
    { "uss", 0, 32, FALSE },
    { "uoss", 1, 32, FALSE },
    /* 1707 */
    { "uss", 0, 64, FALSE },
    { "uoss", 1, 64, FALSE },
    /* 1709 */
    { "which_clock", 0, 32, FALSE },
    { "tp", 1, 32, FALSE },
    /* 1711 */
    { "which_clock", 0, 32, FALSE },
    { "tp", 1, 64, FALSE },
    /* 1713 */
    { "which_clock", 0, 32, FALSE },
    { "utp", 1, 32, FALSE },
    /* 1715 */
    { "which_clock", 0, 32, FALSE },
    { "utx", 1, 32, FALSE },
    /* 1717 */
    { "which_clock", 0, 32, FALSE },
    { "utx", 1, 64, FALSE },
    /* 1719 */
    { "who", 0, 32, FALSE },
    { "ru", 1, 32, FALSE },
    /* 1721 */
    { "who", 0, 32, FALSE },
    { "ru", 1, 64, FALSE },
    /* 1723 */
    { "arg", 0, 32, FALSE },
    /* 1724 */
    { "arg", 0, 64, FALSE },
    /* 1725 */
    { "brk", 0, 32, FALSE },
    /* 1726 */
    { "brk", 0, 64, FALSE },
    /* 1727 */
    { "ctx", 0, 32, FALSE },
    /* 1728 */
    { "ctx", 0, 64, FALSE },
    /* 1729 */
    { "error_code", 0, 32, FALSE },
    /* 1730 */
    { "gid", 0, 16, FALSE },
    /* 1731 */
    { "gid", 0, 32, FALSE },
    /* 1732 */
    { "increment", 0, 32, FALSE },
    /* 1733 */
    { "info", 0, 32, FALSE },
    /* 1734 */
    { "info", 0, 64, FALSE },
    /* 1735 */
    { "level", 0, 32, FALSE },
    /* 1736 */
    { "library", 0, 32, FALSE },
    /* 1737 */
    { "library", 0, 64, FALSE },
    /* 1738 */
    { "mask", 0, 32, FALSE },
    /* 1739 */
    { "newmask", 0, 32, FALSE },
    /* 1740 */
    { "personality", 0, 32, FALSE },
    /* 1741 */
    { "pkey", 0, 32, FALSE },
    /* 1742 */
    { "seconds", 0, 32, FALSE },
    /* 1743 */
    { "shmaddr", 0, 32, FALSE },
    /* 1744 */
    { "shmaddr", 0, 64, FALSE },
    /* 1745 */
    { "size", 0, 32, FALSE },
    /* 1746 */
    { "tbuf", 0, 32, FALSE },
    /* 1747 */
    { "tbuf", 0, 64, FALSE },
    /* 1748 */
    { "tidptr", 0, 32, FALSE },
    /* 1749 */
    { "tidptr", 0, 64, FALSE },
    /* 1750 */
    { "tloc", 0, 32, FALSE },
    /* 1751 */
    { "tloc", 0, 64, FALSE },
    /* 1752 */
    { "tptr", 0, 32, FALSE },
    /* 1753 */
    { "tptr", 0, 64, FALSE },
    /* 1754 */
    { "txc_p", 0, 64, FALSE },
    /* 1755 */
    { "u_info", 0, 32, FALSE },
    /* 1756 */
    { "u_info", 0, 64, FALSE },
    /* 1757 */
    { "uid", 0, 16, FALSE },
    /* 1758 */
    { "uid", 0, 32, FALSE },
    /* 1759 */
    { "unshare_flags", 0, 32, FALSE },
    /* 1760 */
    { "unshare_flags", 0, 64, FALSE },
    /* 1761 */
    { "user_vm86", 0, 32, FALSE },
    /* 1762 */
    { "utp", 0, 32, FALSE },
    /* 1763 */
    { "val", 0, 32, FALSE },
};
