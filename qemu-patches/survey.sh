# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-or-later
#
# What patches would take on the source of a newer QEMU.  To be sourced after common.sh,
# apt.sh and source.sh, with QEMU_VERSION and QEMU_DIR set for the newer series.
#
# Nothing is changed: the patches are tried on copies of the files that they touch, one
# upon the other, without fuzz.  What does not apply is left out, so a later patch may fail
# for want of an earlier one.

# survey_source WHAT: sets NEWER to a folder with the source; fetches a series' newest.
survey_source() {
    if [ -d "$1" ]; then
        [ -e "$1/VERSION" ] || die "$1 has no file VERSION: it is no source of QEMU's"
        NEWER=$(cd "$1" && pwd)
        return 0
    fi
    mkdir -p "$QEMU_DIR"
    exec 9>"$QEMU_DIR/.lock"
    flock 9
    apt_install "${SOURCE_PACKAGES[@]}"
    source_fetch
    source_unpack
    NEWER=$QEMU_SRC
}

# survey_original FILE: the newer source's FILE without the patches of that series.
survey_original() {
    local kept=$QEMU_DIR/pristine/$1
    if [ "$NEWER" = "$QEMU_SRC" ] && [ -e "$kept" ]; then
        printf '%s\n' "$kept"
    else
        printf '%s\n' "$NEWER/$1"
    fi
}

# survey_copy DIR FILE...: copies of those that there are.
survey_copy() {
    local dir=$1 file from
    shift
    for file; do
        from=$(survey_original "$file")
        [ ! -e "$from" ] || install -D -m 644 "$from" "$dir/$file"
    done
}

# survey_failures: reads what patch said; one line a file of which hunks fail.
survey_failures() {
    awk '
        function tell() {
            if (gone) { print file ": is gone" }
            else if (failed) { print file ": " failed " of " hunks " hunks (lines" lines ")" }
            failed = hunks = gone = 0; lines = ""
        }
        /^(can.t find file|No file to patch)/ { gone = 1 }
        /^\|\+\+\+ b\// { file = substr($2, 3) }
        /^(patching|checking) file / { tell(); file = $3 }
        /^Hunk #[0-9]+ FAILED at / { sub(/\.$/, "", $5); lines = lines " " $5 }
        /^[0-9]+ out of [0-9]+ hunks? (FAILED|ignored)/ { failed = $1; hunks = $4; tell() }
        END { tell() }'
}

# survey_patches DIR PATCH...: one line each, and what does not apply.
survey_patches() {
    local tree=$1 patch failures applied=0 hunks=0 lines
    shift
    for patch; do
        failures=$(LC_ALL=C patch -d "$tree" -p1 --batch --forward --fuzz=0 --reject-file=- \
            --no-backup-if-mismatch -i "$patch" 2>&1 | survey_failures) || :
        if [ -z "$failures" ]; then
            printf '%s: applies\n' "${patch##*/}"
            applied=$((applied + 1))
            continue
        fi
        printf '%s: does not apply\n' "${patch##*/}"
        while read -r lines; do printf '    %s\n' "$lines"; done <<<"$failures"
        hunks=$((hunks + $(awk '/ hunks/ { n += $2 } / is gone/ { n++ } END { print n + 0 }' \
            <<<"$failures")))
    done
    printf '%s of %s patches apply; %s hunks or files of the others do not\n' \
        "$applied" "$#" "$hunks"
}

# survey_words DIR EXPRESSION FOLDER...: what the sources in DIR have that EXPRESSION names.
survey_words() {
    local dir=$1 expression=$2
    shift 2
    (cd "$dir" && grep -rhoE --include='*.[ch]' --include='*.json' -e "$expression" "$@" \
        2>/dev/null) | LC_ALL=C sort -u || :
}

# survey_new TITLE EXPRESSION FOLDER...: what the newer source has, and ours does not.
survey_new() {
    local title=$1 new
    shift
    new=$(comm -13 <(survey_words "$OLDER" "$@") <(survey_words "$NEWER" "$@") |
        sed -E -e "s/.*'([^']+)'$/\1/" -e 's/^[^"]*"([^"]+)".*/\1/' | xargs -r | fold -s -w 86)
    printf '\n%s: %s\n' "$title" "${new:-none}"
}

# survey: what the patches of version $1 would take on NEWER.
survey() {
    local base=$1 named patches files work
    named=$(QEMU_VERSION=$base series)
    mapfile -t patches <<<"$named"
    mapfile -t files < <(touched "${patches[@]}")
    work=$(mktemp -d)
    # shellcheck disable=SC2064  # the folder of now is meant
    trap "rm -rf '$work'" EXIT
    survey_copy "$work" "${files[@]}"
    step "The patches of $base on QEMU $(cat "$NEWER/VERSION")"
    survey_patches "$work" "${patches[@]}"
    OLDER=$("$HERE/build" --source "$base")
    survey_new 'New commands of the monitor' "'command': '[a-z0-9_-]+'" qapi
    survey_new 'New names of threads' \
        '(qemu_thread_create|thread_create)\([^"]*"[A-Za-z/_% .-]+"' \
        accel audio backends block chardev hw io migration monitor net system ui util
    survey_new 'New files of the system' \
        '"/(dev|proc|sys)/[A-Za-z0-9_/%.-]+"' \
        accel audio backends block chardev hw io migration net system ui util target/i386
}
