#!/bin/sh
# check-layers.sh SANDBOX-DIR STAMP: fails if a source of a room includes a
# public header that layers.txt does not grant it, or another room's private one.
set -eu
dir=$1
stamp=$2
faults=0

while read -r room granted; do
    case $room in ''|'#'*) continue ;; esac
    for source in "$dir/$room"/*.[ch]; do
        [ -e "$source" ] || continue
        for header in $(sed -n 's,^[[:space:]]*#[[:space:]]*include[[:space:]]*"\([^"]*\)".*,\1,p' "$source"); do
            case $header in
            qsandbox/*)
                noun=${header#qsandbox/}
                noun=${noun%.h}
                case " $granted " in
                *" $noun "*) continue ;;
                esac
                echo "$source: room '$room' may not include \"$header\" (sandbox/layers.txt)" >&2
                faults=1 ;;
            ../*)
                echo "$source: \"$header\" reaches into another room" >&2
                faults=1 ;;
            esac
        done
    done
done < "$dir/layers.txt"

[ "$faults" = 0 ] || exit 1
: > "$stamp"
