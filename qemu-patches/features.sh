# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# The full build's features, from the table `features` beside this file.  To be sourced
# after common.sh and apt.sh.
#
# What a release lacks, or has too old, is left out with its reason; what it should have
# and QEMU's configure does not find is configure's error.

FEATURES_TABLE=$QS_ROOT/qemu-patches/features

# The table's lines without comments.
features_table() { sed -E '/^(#|$)/d' "$FEATURES_TABLE"; }

# A system that never asked for its sources' lists does so now.
features_prepare() {
    [ -z "$(sources_known)" ] || return 0
    step "Looking for the libraries of QEMU's features"
    as_root apt-get -q update >&2 || warn "apt-get update had errors; going on"
}

# features_missing PACKAGE...: prints the first package that the release lacks.
features_missing() {
    local package
    for package; do
        is_installed "$package" ||
            apt-cache show --no-all-versions "$package" >/dev/null 2>&1 ||
            { printf '%s\n' "$package" && return 0; }
    done
}

# features_too_old MODULE[>=VERSION]|-: prints why pkg-config would not do.
features_too_old() {
    local module=${1%%>=*} least=${1#*>=} have
    [ "$1" != - ] || return 0
    have=$(pkg-config --modversion "$module" 2>/dev/null) ||
        { printf 'pkg-config does not find %s\n' "$module" && return 0; }
    [ "$1" = "$module" ] || pkg-config --atleast-version="$least" "$module" ||
        printf '%s is %s here, and QEMU needs %s\n' "$module" "$have" "$least"
}

# features_leave_out OPTION [WHY]: says why, unless that interests nobody.
features_leave_out() {
    [ -z "${2-}" ] || say "without $1: $2"
    FEATURES+=("--disable-$1")
}

# features_choose: installs the libraries and sets FEATURES to options of configure.
features_choose() {
    local line why here=() packages=()
    FEATURES=()
    features_prepare
    while read -ra line; do
        if [[ ${line[0]} = !* ]]; then
            features_leave_out "${line[0]#!}" "${line[*]:1}"
            continue
        fi
        why=$(features_missing "${line[@]:2}")
        if [ -n "$why" ]; then
            features_leave_out "${line[0]}" "this release has no package $why"
        else
            here+=("${line[*]:0:2}")
            packages+=("${line[@]:2}")
        fi
    done < <(features_table)
    apt_install "${packages[@]}"
    for line in "${here[@]}"; do
        why=$(features_too_old "${line#* }")
        if [ -n "$why" ]; then
            features_leave_out "${line% *}" "$why"
        else
            FEATURES+=("--enable-${line% *}")
        fi
    done
}
