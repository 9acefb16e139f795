# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# QEMU's source: fetched, unpacked, patched.  To be sourced after common.sh and
# apt.sh, with QEMU_VERSION, QEMU_DIR and QEMU_SRC set.
#
# The tree in QEMU_SRC is the package's, with the patches of series on top.
# Files that any of our patches touches are kept in QEMU_DIR/pristine as they
# came.  Patches are always applied there, to a fresh copy; only files whose
# content then differs are copied to QEMU_SRC.  So a patch that does not apply
# leaves the tree as it was, and one that changed makes ninja rebuild no more
# than what it touches.
#
# Patches change files of QEMU's, and add none.  The files that the sandbox adds are
# the same for every version: those below sandbox/qemu/tree, linked to the same places
# of QEMU's tree.

# shellcheck disable=SC2034  # for those who source this
SOURCE_PACKAGES=(dpkg-dev patch xz-utils diffutils)
PATCHES=$QS_ROOT/qemu-patches
ADDED=$QS_ROOT/sandbox/qemu/tree
DOWNLOADS=$QS_CACHE/downloads

versions() {
    (cd "$PATCHES" && printf '%s\n' */suites | cut -d/ -f1 | xargs)
}

# Where a series without a folder, for which there are no patches yet, may be.
SUITES_OF_NEWER='sid trixie-backports'

suites_of() {
    cat "$PATCHES/$1/suites" 2>/dev/null || printf '%s\n' "$SUITES_OF_NEWER"
}

# absent WORDS...: the archive has no such source; that is no fault of the patches.
absent() {
    printf 'error: %s\n' "$*" >&2
    exit 77
}

# Sets QEMU_PACKAGE to the version of the newest source package.
source_find() {
    local suites known=$DOWNLOADS/qemu-$QEMU_VERSION.version
    read -ra suites < <(suites_of "$QEMU_VERSION")
    private_apt "qemu-$QEMU_VERSION" deb-src "${suites[@]}"
    mkdir -p "$DOWNLOADS"
    if [ "$known" -nt "$QS_CACHE/apt/qemu-$QEMU_VERSION/updated" ]; then
        QEMU_PACKAGE=$(cat "$known")
        return 0
    fi
    QEMU_PACKAGE=$(apt-cache "${PRIVATE_APT[@]}" showsrc --only-source qemu |
        awk '/^Version: / { print $2 }' | newest "$QEMU_VERSION")
    [ -n "$QEMU_PACKAGE" ] ||
        absent "${suites[*]} have no source package of QEMU $QEMU_VERSION"
    printf '%s\n' "$QEMU_PACKAGE" >"$known"
}

# Reads Debian versions; prints the highest whose upstream part is $1 or $1.*.
newest() {
    local version best='' upstream
    while read -r version; do
        upstream=${version#*:}
        upstream=${upstream%%[+~-]*}
        case $upstream in
        "$1" | "$1".*) ;;
        *) continue ;;
        esac
        if [ -z "$best" ] || dpkg --compare-versions "$version" gt "$best"; then
            best=$version
        fi
    done
    printf '%s\n' "$best"
}

source_dsc() { printf '%s\n' "$DOWNLOADS/qemu_${QEMU_PACKAGE#*:}.dsc"; }

# Downloads what is not there yet, or not whole.  apt compares the checksum of
# every file, of those already there too, with the signed index.
source_fetch() {
    source_find
    [ "$(cat "$QEMU_DIR/unpacked" 2>/dev/null)" != "$QEMU_PACKAGE" ] || return 0
    step "Fetching the source package of QEMU $QEMU_PACKAGE"
    (cd "$DOWNLOADS" &&
        apt-get -q "${PRIVATE_APT[@]}" source --download-only \
            --only-source "qemu=$QEMU_PACKAGE" >&2) ||
        absent "the archive lists the source package of QEMU $QEMU_PACKAGE, and does not" \
            "give it"
    [ -e "$(source_dsc)" ] || die "apt did not leave $(source_dsc)"
}

source_unpack() {
    [ "$(cat "$QEMU_DIR/unpacked" 2>/dev/null)" != "$QEMU_PACKAGE" ] || return 0
    step "Unpacking QEMU $QEMU_PACKAGE"
    # Unpacked files are as old as the archive says, and maybe older than what
    # was built from the version before: ninja could not tell, so all goes.
    rm -rf "$QEMU_SRC" "$QEMU_DIR/pristine" "$QEMU_DIR"/build "$QEMU_DIR"/build-* \
        "$QEMU_DIR/unpacked" "$QEMU_DIR/patched" "$QEMU_DIR/new-files" \
        "$QEMU_DIR/linked"
    run_logged "$QEMU_DIR/unpack.log" "unpacking" \
        dpkg-source --no-copy --no-check -x "$(source_dsc)" "$QEMU_SRC"
    mkdir -p "$QEMU_DIR/pristine"
    printf '%s\n' "$QEMU_PACKAGE" >"$QEMU_DIR/unpacked"
}

# The patches, in order, as absolute paths.
series() {
    local name series=$PATCHES/$QEMU_VERSION/series
    [ -e "$series" ] || return 0
    while read -r name _; do
        case $name in
        '' | '#'*) continue ;;
        esac
        [ -e "$PATCHES/$QEMU_VERSION/$name" ] ||
            die "$series names $name, which is not there"
        printf '%s\n' "$PATCHES/$QEMU_VERSION/$name"
    done <"$series"
}

# The files that the given patches touch.
touched() {
    sed -nE 's!^(--- a|\+\+\+ b)/([^\t]*).*!\2!p' "$@" | LC_ALL=C sort -u
}

# Keeps pristine copies of the given files.  A file that is not in the package
# is noted in new-files.
source_keep() {
    local file
    touch "$QEMU_DIR/new-files"
    for file; do
        if [ -e "$QEMU_DIR/pristine/$file" ] ||
            grep -qxF -e "$file" "$QEMU_DIR/new-files"; then
            continue
        fi
        if [ -e "$QEMU_SRC/$file" ]; then
            mkdir -p "$(dirname "$QEMU_DIR/pristine/$file")"
            cp -p "$QEMU_SRC/$file" "$QEMU_DIR/pristine/$file"
        else
            printf '%s\n' "$file" >>"$QEMU_DIR/new-files"
        fi
    done
}

# apply_patch DIR PATCH: lines may have shifted; a context that differs may not.
apply_patch() {
    local out
    if ! out=$(patch -d "$1" -p1 --batch --forward --fuzz=0 \
        --no-backup-if-mismatch -i "$2" 2>&1); then
        printf '%s\n' "$out" >&2
        die "$(basename "$2") does not apply to QEMU $QEMU_PACKAGE:" \
            "$(grep -m 1 -E 'FAILED|malformed|No file|Reversed|missing' <<<"$out" ||
                tail -n 1 <<<"$out")"
    fi
}

source_patch() {
    local named patches=() files sum file fresh=$QEMU_DIR/fresh
    named=$(series)
    [ -z "$named" ] || mapfile -t patches <<<"$named"
    sum=$(cat /dev/null "${patches[@]}" | sha256sum)
    if [ "$(cat "$QEMU_DIR/patched" 2>/dev/null)" != "$sum" ]; then
        step "Applying ${#patches[@]} patches"
        mapfile -t files < <(touched /dev/null "${patches[@]}")
        source_keep "${files[@]}"
        rm -rf "$fresh"
        cp -a "$QEMU_DIR/pristine" "$fresh"
        for file in "${patches[@]}"; do
            say "${file##*/}"
            apply_patch "$fresh" "$file"
        done
        # What earlier patches touched comes back as it was, too.
        while read -r file; do
            if [ ! -e "$fresh/$file" ]; then
                rm -f "${QEMU_SRC:?}/$file"
            elif ! cmp -s "$fresh/$file" "$QEMU_SRC/$file"; then
                mkdir -p "$(dirname "$QEMU_SRC/$file")"
                cp "$fresh/$file" "$QEMU_SRC/$file"
            fi
        done < <( (cd "$QEMU_DIR/pristine" && find . -type f -printf '%P\n'
            cat "$QEMU_DIR/new-files") | LC_ALL=C sort -u)
        rm -rf "$fresh"
        printf '%s\n' "$sum" >"$QEMU_DIR/patched"
    fi
    ln -sfn "$QS_ROOT" "$QEMU_SRC/subprojects/qemu-sandbox"
    source_link
}

# The files that the sandbox adds to QEMU's tree.
added() { (cd "$ADDED" && find . -type f -printf '%P\n') | LC_ALL=C sort; }

# Links them; ninja looks at what a link points to.  A link whose file is gone goes, too.
source_link() {
    local file linked=$QEMU_DIR/linked
    touch "$linked"
    while read -r file; do
        [ ! -L "$QEMU_SRC/$file" ] || rm -f "$QEMU_SRC/$file"
    done < <(comm -23 "$linked" <(added))
    added >"$linked"
    while read -r file; do
        [ ! -e "$QEMU_SRC/$file" ] || [ -L "$QEMU_SRC/$file" ] ||
            die "sandbox/qemu/tree/$file: QEMU $QEMU_PACKAGE has a file of that name"
        mkdir -p "$(dirname "$QEMU_SRC/$file")"
        ln -sfn "$ADDED/$file" "$QEMU_SRC/$file"
    done <"$linked"
}
