# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys and certificates for TLS."""

import shutil
import subprocess

from .tap import Skip


def need_openssl():
    """Without it a test is skipped."""
    if not shutil.which('openssl'):
        raise Skip('there is no openssl')


def make_keys(folder):
    """Keys that both sides have; returns what openssl is told of them."""
    (folder / 'keys.psk').write_text('guest:0123456789abcdef\n')
    return ['-psk', '0123456789abcdef', '-psk_identity', 'guest']


def make_certificate(folder):
    """A server's own certificate; returns what openssl is told of it."""
    subprocess.run([
        'openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj',
        '/CN=test', '-keyout', folder / 'server-key.pem', '-out',
        folder / 'server-cert.pem'], check=True, stderr=subprocess.DEVNULL)
    shutil.copy(folder / 'server-cert.pem', folder / 'ca-cert.pem')
    return []
