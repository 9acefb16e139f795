#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# pseudo-calls.sh SECCOMP-SYSCALLS.H >pseudo-calls.inc: the names that libseccomp's
# header gives numbers of its own, as rows of a table in C.
set -eu
sed -n 's/^#define __PNR_\([a-zA-Z0-9_]*\)[[:space:]].*/    { "\1", __PNR_\1 },/p' "$1"
