# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What every script of the project shares: where things go, how progress is
# told, how root is had.  To be sourced by bash, after `set -euo pipefail`.
#
# Everything that is downloaded or can be shared between checkouts goes to the
# cache folder ($QSANDBOX_CACHE, by default ~/.cache/qemu-sandbox); everything
# that is built goes to ignored folders of the checkout.

QS_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
QS_CACHE=${QSANDBOX_CACHE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/qemu-sandbox}
export QS_ROOT QS_CACHE

# Programs of the distribution come first: a python3 or meson installed by hand
# does not see the distribution's modules.
export PATH=/usr/bin:/usr/sbin:/bin:/sbin:$PATH
export LC_ALL=C.UTF-8

# Progress goes to standard error, results to standard output.
step() { printf '\n==> %s\n' "$*" >&2; }
say() { printf '    %s\n' "$*" >&2; }
warn() { printf 'warning: %s\n' "$*" >&2; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# help_of SCRIPT: what its first comment says, from line 4 on, is its help.
help_of() { sed -n '4,/^$/{/^$/d;s/^# \{0,1\}//;p}' "$1"; }

# misused WORDS...: a command line that makes no sense.
misused() {
    printf 'error: %s\n(%s --help tells more)\n' "$*" "$0" >&2
    exit 2
}

# Runs a command as root: directly, or through sudo.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "this needs root, and there is no sudo: $*"
    fi
}

# run_logged LOG LABEL COMMAND...: runs a long and wordy command.  Its output
# goes to LOG; every 15 seconds, a line tells that it is still at work.  If it
# fails, the end of the log is shown.
run_logged() {
    local log=$1 label=$2 pid start next=5 status=0
    shift 2
    mkdir -p "$(dirname "$log")"
    start=$SECONDS
    "$@" >"$log" 2>&1 &
    pid=$!
    # shellcheck disable=SC2064  # the pid of now is meant
    trap "kill $pid 2>/dev/null || :" INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        sleep 0.1
        if ((SECONDS - start >= next)); then
            say "$label: $((SECONDS - start)) s$(progress_of "$log")"
            next=$((next + 15))
        fi
    done
    wait "$pid" || status=$?
    trap - INT TERM
    if [ "$status" -ne 0 ]; then
        tail -n 40 "$log" >&2
        die "$label failed (status $status); the whole log: $log"
    fi
}

# The last [N/M] that ninja wrote, or the last line that is short enough.
progress_of() {
    local last
    last=$(tail -c 4000 "$1" 2>/dev/null | tr '\r' '\n' |
        grep -oE '^\[[0-9]+/[0-9]+\]' | tail -n 1) || :
    [ -z "$last" ] || printf ', %s' "$last"
}
