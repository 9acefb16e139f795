# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# Packages through apt.  To be sourced after common.sh.
#
# The system's own sources are never changed.  What they do not offer (source
# packages of another release, backports) comes through a private apt folder in
# the cache, with its own sources, lists and archives, from the same mirror that
# the system is configured for.  apt verifies it as ever: the signature of the
# release file, and from there the checksum of each index, package and source.

# Sources and backports come from the distribution itself, signed by its keys.
QS_KEYRING=/usr/share/keyrings/debian-archive-keyring.gpg
# Seconds after which private lists are fetched anew.
QS_LISTS_AGE=${QSANDBOX_LISTS_AGE:-86400}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# apt_install PACKAGE...: installs those that are missing.
apt_install() {
    local missing=() package
    for package; do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    step "Installing ${missing[*]}"
    as_root apt-get -q update >&2 || warn "apt-get update had errors; going on"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
        -o DPkg::Lock::Timeout=600 install --no-install-recommends \
        "${missing[@]}" >&2 || die "apt-get could not install ${missing[*]}"
}

# sources_known: one line "ORIGIN|LABEL|RELEASE|SUITE|CODENAME|REPOSITORY" for each
# source of this system, as apt itself has them; only those whose lists it has.
sources_known() {
    # The format's $(…) are for apt.
    # shellcheck disable=SC2016
    apt-get indextargets \
        --format '$(ORIGIN)|$(LABEL)|$(RELEASE)|$(SUITE)|$(CODENAME)|$(REPO_URI)' \
        'Created-By: Packages' 'Component: main' 2>/dev/null || :
}

host_codename() {
    # shellcheck source=/dev/null
    (. "${QS_OS_RELEASE:-/etc/os-release}" && printf '%s\n' "${VERSION_CODENAME:-unknown}")
}

# mirror_for SUITE: where SUITE of any release is to be had.  All suites of Debian's lie
# beside each other, those for security in a repository of their own.  So the system's
# own source serves, or else any of Debian's, for a system may call itself by another
# name than its sources do: sid is forky there.
mirror_for() {
    local sources own label=Debian
    sources=$(sources_known)
    if [ -z "$sources" ]; then
        as_root apt-get -q update >&2 || warn "apt-get update had errors; going on"
        sources=$(sources_known)
    fi
    own=$(host_codename)
    case $1 in
    *-security) own+=-security label=Debian-Security ;;
    esac
    awk -F'|' -v own="$own" -v label="$label" '
        { ours = $1 == "Debian" && $2 == label; named = $3 == own || $4 == own || $5 == own }
        ours && named && !best { best = $6 }
        ours && !any { any = $6 }
        named && !foreign { foreign = $6 }
        END { print best ? best : any ? any : foreign }' <<<"$sources"
}

# private_apt NAME TYPE SUITE...: prepares the private apt folder NAME for the
# SUITEs (TYPE: deb or deb-src) and sets PRIVATE_APT to the options that make
# apt use it.  Its lists are fetched when they are missing or older than a day.
private_apt() {
    local name=$1 type=$2 dir uri suite lines='' key=''
    shift 2
    dir=$QS_CACHE/apt/$name
    mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial"
    [ ! -e "$QS_KEYRING" ] || key=" [signed-by=$QS_KEYRING]"
    for suite; do
        uri=$(mirror_for "$suite")
        if [ -z "$uri" ]; then
            warn "apt's sources name no mirror for $suite; going on without it"
            continue
        fi
        lines+="$type$key $uri $suite main"$'\n'
    done
    [ -n "$lines" ] || die "apt's sources name no Debian mirror at all"
    PRIVATE_APT=(-o "Dir::Etc::SourceList=$dir/sources.list"
        -o Dir::Etc::SourceParts=/dev/null
        -o "Dir::State::Lists=$dir/lists"
        -o "Dir::Cache=$dir/cache"
        -o APT::Sandbox::User=root
        -o APT::Get::List-Cleanup=0)
    if [ -e "$dir/updated" ] && [ "$lines" = "$(cat "$dir/sources.list")"$'\n' ] &&
        [ $(($(date +%s) - $(stat -c %Y "$dir/updated"))) -lt "$QS_LISTS_AGE" ]; then
        return 0
    fi
    printf '%s' "$lines" >"$dir/sources.list"
    step "Fetching package lists of $*"
    if apt-get -q "${PRIVATE_APT[@]}" update >&2; then
        touch "$dir/updated"
    elif [ -e "$dir/updated" ]; then
        warn "the lists could not be fetched; going on with the last ones"
    else
        die "the package lists of $* could not be fetched"
    fi
}

# Makes sure that meson is at least version $1.  Where the release itself has an
# older one, it is installed from its backports.
apt_install_meson() {
    local want=$1 have
    apt_install meson ninja-build
    have=$(/usr/bin/meson --version)
    if dpkg --compare-versions "$have" lt "$want"; then
        private_apt backports deb "$(host_codename)-backports"
        step "Installing meson >= $want from $(host_codename)-backports"
        as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y \
            "${PRIVATE_APT[@]}" -o DPkg::Lock::Timeout=600 \
            install --no-install-recommends \
            -t "$(host_codename)-backports" meson >&2 ||
            die "meson >= $want could not be installed"
        have=$(/usr/bin/meson --version)
        ! dpkg --compare-versions "$have" lt "$want" ||
            die "meson $have is older than $want, which QEMU needs"
    fi
}
