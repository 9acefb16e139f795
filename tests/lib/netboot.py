# SPDX-License-Identifier: GPL-2.0-or-later
"""What a guest boots over the network, and a server that gives it."""

SAID = b'QS booted over the network\n\0'
# xor ax, ax; mov ds, ax; mov si, text; mov dx, 0x3f8; next: lodsb; test al, al;
# jz end; out dx, al; jmp next; end: cli; hlt; jmp end; text:
PROGRAM = bytes.fromhex('31c08ed8be177cbaf803ac84c07403eeebf8faf4ebfc') + b'\x90' + SAID
# A web server for one connection, on its standard streams.
SERVE = f'''#!/bin/sh
while read -r line && [ "$line" != "$(printf '\\r')" ]; do :; done
printf 'HTTP/1.1 200 OK\\r\\nContent-Length: {len(PROGRAM)}\\r\\n'
printf 'Connection: close\\r\\n\\r\\n'
cat "$1"
echo "$@" >>"$1.served"
'''
