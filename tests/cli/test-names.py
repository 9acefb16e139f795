#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the command says of files and addresses, which the broker decides.

Usage: test-names.py QSANDBOX
"""
from command import Fixture, equal, inside, main, run

DISK = '''\
profile test/disk
summary A disk in a file
openat: named images, folders, "/etc/a ?" read if flags in O_ACCMODE|O_CREAT -- opens
unlinkat: named sockets if flag == 0 -- removes its own socket
sendto: addr == 0 -- what is connected
'''
LOGS = '''\
profile test/logs
summary A log
openat: named outputs if flags == O_WRONLY -- opens its log
'''
NET = '''\
profile test/net
summary Sockets
connect: named sockets, files, peers, networks -- connects
bind: named servers, sockets, files -- listens
sendto: named internet if flags == 0 && addr_len == 16 -- sends
'''


class Tests(Fixture):
    def __init__(self, folder):
        super().__init__(folder)
        self.disk = self.write('disk.profile', DISK)
        self.logs = self.write('logs.profile', LOGS)
        self.net = self.write('net.profile', NET)
        self.options = ['eval', '--library', self.library, '--arch', 'x86_64']

    def ask(self, given, profiles, *call, status=0):
        """The first line of the answer."""
        words = [word for each in given for word in ('--given', each)]
        out, err = run(*self.options, *words, *profiles, '--', *call, status=status)
        equal(err, '')
        return out.splitlines()[0]

    def test_paths(self):
        given = ['images=/srv/a.img:ro', 'folders=/srv/disks', 'sockets=/run/s',
                 'outputs=/var/log/vm']
        for path, flags, verdict in (
                ('/srv/a.img', 'O_RDONLY', '"/srv/a.img" read (test/disk)'),
                ('/srv/../srv//./a.img', 'O_RDONLY', '"/srv/a.img" read (test/disk)'),
                ('/srv/a.img', 'O_RDWR', None),
                ('/srv/disks/new', 'O_RDWR|O_CREAT',
                 'in "/srv/disks" read|write|create (test/disk)'),
                ('/srv/disks/../a', 'O_RDONLY', None),
                ('/srv/disks/a/b', 'O_RDONLY', None),
                ('/srv/disks/.a', 'O_RDONLY', None),
                ('/etc/a b', 'O_RDONLY', '"/etc/a ?" read (test/disk)'),
                ('/etc/a b', 'O_WRONLY', None),
                ('/etc/shadow', 'O_RDONLY', None)):
            answer = self.ask(given, [self.disk], 'openat', 'AT_FDCWD', path, flags,
                              status=1 if verdict is None else 0)
            equal(answer, 'broker: ' + ('refused' if verdict is None
                                        else 'allowed by ' + verdict))
        quiet = self.write('quiet.profile', DISK.replace('folders', '"/proc/x" none'))
        equal(self.ask(given, [quiet], 'openat', 'AT_FDCWD', '/proc/x', 'O_RDONLY',
                       status=1), 'broker: refused without a report')
        # What the filter refuses, the broker is not asked about.
        equal(self.ask(given, [self.disk], 'openat', 'AT_FDCWD', '/srv/a.img', 'O_PATH',
                       status=1), 'kill-process')
        equal(self.ask(given, [self.disk], 'unlinkat', 'AT_FDCWD', '/run/s', '0'),
              'broker: allowed by "/run/s" (test/disk)')
        equal(self.ask(given, [self.disk], 'unlinkat', 'AT_FDCWD', '/srv/a.img', '0',
                       status=1), 'broker: refused')
        # Names of all rules add up.
        equal(self.ask(given, [self.disk, self.logs], 'openat', 'AT_FDCWD', '/var/log/vm',
                       'O_RDWR'), 'broker: allowed by "/var/log/vm" read|write|create '
              '(test/logs)')

    def test_without_name(self):
        out, _ = run(*self.options, self.disk, self.logs, '--', 'openat', 'AT_FDCWD', '0',
                     'O_WRONLY', status=1)
        lines = out.splitlines()
        equal(lines[0], 'broker')
        equal([line for line in lines if line.startswith('profile')],
              ['profile test/disk', 'profile test/logs'])
        inside('condition named outputs if flags == O_WRONLY', lines)
        # A thread's own filter leaves it to the process's.
        out, _ = run(*self.options, '--role', 'main', self.logs, '--', 'openat',
                     'AT_FDCWD', '/x', 'O_WRONLY')
        equal(out.splitlines()[0], 'allow')

    def test_addresses(self):
        given = ['peers=tcp:10.0.0.1:80', 'networks=fd00::/8', 'networks=11.0.0.0/8:1-99',
                 'servers=tcp:0.0.0.0:5900', 'sockets=/run/s', 'files=/run/d']
        for call, address, verdict in (
                ('connect', 'tcp:10.0.0.1:80', 'tcp "10.0.0.1" port 80 (test/net)'),
                ('connect', 'udp:10.0.0.1:80', None),
                ('connect', 'tcp:10.0.0.1:81', None),
                ('connect', 'udp:[fd12::1]:7', 'any "fd00::/8" port 0..65535 (test/net)'),
                ('connect', 'udp:11.1.1.1:99', 'any "11.0.0.0/8" port 1..99 (test/net)'),
                ('connect', 'udp:11.1.1.1:100', None),
                ('connect', 'tcp:127.0.0.1:80', None),
                ('connect', 'unix:/run/s', '"/run/s" (test/net)'),
                ('connect', '/run/d/a/b', 'below "/run/d" (test/net)'),
                ('connect', '/run/x', None),
                ('bind', 'tcp:0.0.0.0:5900', 'tcp "0.0.0.0" port 5900 (test/net)'),
                ('bind', 'tcp:10.0.0.1:80', None)):
            answer = self.ask(given, [self.net], call, '3', address,
                              status=1 if verdict is None else 0)
            equal(answer, 'broker: ' + ('refused' if verdict is None
                                        else 'allowed by ' + verdict))

    def test_written(self):
        """What is written out is not reached with connect=, but listened on."""
        net = self.write('written.profile', NET.replace(
            'sockets, files', 'tcp "10.0.0.0/8" port 5'))
        for call in ('connect', 'bind'):
            equal(self.ask([], [net], call, '3', 'tcp:10.0.0.1:5'),
                  'broker: allowed by tcp "10.0.0.0/8" port 5 (test/net)')
        given = ['networks=11.0.0.0/8']
        equal(self.ask(given, [net], 'connect', '3', 'tcp:10.0.0.1:5', status=1),
              'broker: refused')
        equal(self.ask(given, [net], 'bind', '3', 'tcp:10.0.0.1:5'),
              'broker: allowed by tcp "10.0.0.0/8" port 5 (test/net)')

    def test_send(self):
        send = ('sendto', '3', '0', '0', '0')
        # The length follows from the address, unless it is given.
        equal(self.ask([], [self.net], *send, 'udp:1.2.3.4:5'),
              'broker: allowed by any "0.0.0.0/0" port 0..65535 (test/net)')
        equal(self.ask([], [self.net], *send, 'udp:1.2.3.4:5', '17', status=1),
              'kill-process')
        equal(self.ask([], [self.net], *send, 'udp:[::1]:5', status=1), 'kill-process')
        equal(self.ask(['networks=10.0.0.0/8'], [self.net], *send, 'udp:1.2.3.4:5',
                       status=1), 'broker: refused')
        equal(self.ask([], [self.disk], *send), 'allow')

    def test_read_only(self):
        """Sockets below a folder that is read only can be connected to."""
        given = ['files=/run/d:ro']
        equal(self.ask(given, [self.net], 'connect', '3', '/run/d/s'),
              'broker: allowed by below "/run/d" (test/net)')
        equal(self.ask(given, [self.net], 'bind', '3', '/run/d/s', status=1),
              'broker: refused')

    def test_batch(self):
        calls = ('openat AT_FDCWD /srv/a O_RDONLY', 'openat AT_FDCWD /a O_RDONLY',
                 'openat AT_FDCWD 5 O_RDONLY', 'read', 'sendto')
        out, _ = run(*self.options, '--given=images=/srv/a', '--batch', self.disk,
                     given='\n'.join(calls))
        equal(out.splitlines(),
              ['broker: allowed by "/srv/a" read|write|create (test/disk)',
               'broker: refused', 'broker', 'kill-process', 'allow'])

    def test_bad(self):
        for words, message in (
                (('--given', 'images'), "--given: 'images' is not CLASS=VALUE; classes "
                 'are: images folders files outputs sockets peers servers networks '
                 'internet firmware shares'),
                (('--given', 'disks=/a'), "--given: 'disks=/a' is not CLASS=VALUE"),
                (('--given', 'images=a'), "--given: 'a' is not an absolute path"),
                (('--given', 'peers=tcp:host:80'),
                 "--given: 'host:80', from 'host:80' on: 'host' is no address")):
            _, err = run(*self.options, *words, self.net, '--', 'read', status=2)
            inside(message, err)
        for address, message in (
                ('tcp:10.0.0.0/8:80', 'is not one address with one port'),
                ('tcp:10.0.0.1', 'is not one address with one port'),
                ('unix:a', "'unix:a' is not an absolute path"),
                ('tcp:10.0.0.1:x', 'expected a port'),
                ('stcp:1', "there is no constant 'stcp:1'")):
            _, err = run(*self.options, self.net, '--', 'connect', '3', address, status=2)
            inside('argument 1: ', err)
            inside(message, err)
        # Only the argument that is a name can be one.
        _, err = run(*self.options, self.disk, '--', 'openat', '/a', '/b', status=2)
        inside("argument 0: there is no constant '/a'", err)
        _, err = run(*self.options, self.disk, '--', 'openat', '0', 'tcp:1.1.1.1:1',
                     status=2)
        inside("argument 1: there is no constant 'tcp:1.1.1.1:1'", err)

    def test_explain(self):
        out, _ = run('explain', '--library', self.library, '--arch', 'x86_64', self.disk)
        inside('2 more are given to the broker; 0 more answer an error', out)
        inside('\nopenat\n  named images, folders, "/etc/a ?" read if flags in '
               'O_ACCMODE|O_CREAT\n    test/disk: opens\n', out)

    def test_list(self):
        out, _ = run('list', '--names', '--arch', 'x86_64')
        lines = dict(line.split(': ') for line in out.splitlines())
        equal(lines['images'], 'open openat')
        equal(lines['peers'], 'connect sendto sendmsg')
        inside(' mkdirat', lines['shares'])
        equal(len(lines), 11)
        out, _ = run('list', '--names', '--arch', 'aarch64')
        inside('images: openat\n', out)

    def test_stats(self):
        out, _ = run('compile', '--library', self.library, '--arch', 'x86_64', '--stats',
                     '-o', self.out, self.disk, 'test/base')
        stats = dict(line.split(' ') for line in out.splitlines())
        equal((stats['syscalls'], stats['named']), ('3', '2'))

    def test_diff(self):
        base = ('diff', '--library', self.library, '--arch', 'x86_64')
        for old, new, status, expected in (
                ('images, folders', 'folders, images', 0, ''),
                # Names add up, whatever rule they stand in.
                ('named images, folders, "/etc/a ?" read if flags in O_WRONLY|O_RDWR|'
                 'O_CREAT -- opens', 'named images if flags in O_ACCMODE|O_CREAT && '
                 '(flags & O_CREAT) == 0 -- opens\n'
                 'openat: named folders, "/etc/a ?" read if flags in O_ACCMODE|O_CREAT '
                 '-- creates', 0, ''),
                ('named images', 'errno EPERM -- opens\nopenat: named images', 1,
                 '+ openat: errno EPERM (test/disk)\n'),
                ('if flags in O_ACCMODE|', 'if flags in O_RDWR|', 1,
                 '- openat: named images, folders, "/etc/a ?" read if flags in '
                 'O_ACCMODE|O_CREAT (test/disk)\n+ openat: named images, folders, '
                 '"/etc/a ?" read if flags in O_RDWR|O_CREAT (test/disk)\n'),
                ('"/etc/a ?" read', '"/etc/a ?" read|write', 1,
                 '- openat: named images, folders, "/etc/a ?" read if flags in '
                 'O_ACCMODE|O_CREAT (test/disk)\n+ openat: named images, folders, '
                 '"/etc/a ?" read|write if flags in O_ACCMODE|O_CREAT (test/disk)\n'),
                ('unlinkat: named sockets if flag == 0', 'unlinkat: flag == 0', 1,
                 '- unlinkat: named sockets if flag == 0 (test/disk)\n'
                 '+ unlinkat: flag == 0 (test/disk)\n')):
            other = self.write('other.profile', DISK.replace(old, new))
            out, _ = run(*base, self.disk, other, status=status)
            equal(out, expected)


main(Tests)
