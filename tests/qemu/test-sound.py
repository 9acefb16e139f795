#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Sound that a guest plays and records under the lockdown, by every backend.

The guest is a boot sector, sound.S.  What comes out of the backend is looked at, and what
the guest says that it has heard.  Rows of what only the full build has run with --full.
"""

import contextlib
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import wave
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

# pylint: disable=wrong-import-position
from lib import tools  # noqa: E402
from lib.tap import PATIENCE, Failure, Skip, Tap, check, until  # noqa: E402
from lib.firmware import FirmwareGuest  # noqa: E402

TONE = 480


class Guest(FirmwareGuest):
    """sound.S, playing and recording, and whoever serves its card."""

    def __init__(self, folder, audiodev, options=(), **more):
        self.talk = socket.socket(socket.AF_UNIX)
        self.heard = b''
        path = Path(folder, f'serial-{time.monotonic_ns()}')
        super().__init__(
            'tcg', [*(['-audiodev', f'{audiodev},id=sound'] if audiodev else []),
                    '-device', 'AC97,addr=5'
                    + (',audiodev=sound' if audiodev else ''), *options],
            boot=tools.boot_sector(tools.SOURCES / 'sound.S'),
            **{'sandbox': 'on,violation=kill',
               'serial': ['-serial', f'unix:{path},server=on,wait=off'], **more})
        if not more.get('serial'):
            self.talk.connect(str(path))
            self.talk.settimeout(0.1)
            self.qmp.command('cont')

    def say(self, command):
        """One of the commands of sound.S."""
        self.talk.sendall(command)

    def listen(self):
        """How many changes of sign the guest has counted since it was last asked."""
        try:
            self.heard += self.talk.recv(4096)
        except TimeoutError:
            pass
        *lines, self.heard = self.heard.split(b'\n')
        return [int(line, 16) for line in lines if re.fullmatch(rb'[0-9A-F]{4}', line)]

    def hears(self, least, most):
        """Waits until three tenths of a second sound like this.

        Not in a row: where the host has much to do, pieces of the sound are lost between.
        """
        good, seen = 0, []
        deadline = time.monotonic() + PATIENCE
        while good < 3:
            for count in self.listen():
                good += least <= count <= most
                seen.append(count)
            check(time.monotonic() < deadline,
                  f'the guest heard {seen[-20:]}, not {least} to {most}: {self.errors()}')

    def works(self):
        """Waits until the guest has recorded something, if only silence."""
        self.listen()
        self.hears(0, 9999)

    def end(self):
        """Nothing was refused, and the end is a good one."""
        info = self.qmp.command('query-sandbox')
        check(info['state'] == 'locked' and info['refused'] == 0, self.errors())
        check(not self.unfiltered_threads(), str(self.unfiltered_threads()))
        check(self.quit() == 0, self.errors())

    def close(self):
        try:
            super().close()
        finally:
            self.talk.close()

    def human(self, line):
        """A command of the human monitor; what it said."""
        return self.qmp.command('human-monitor-command', **{'command-line': line})


def sign_changes(samples):
    """How often the left channel of 16-bit stereo changes its sign."""
    left = [samples[i] < 0x80 for i in range(1, len(samples), 4)]
    return sum(a != b for a, b in zip(left, left[1:]))


def is_tone(samples, rate, tone):
    """Whether the half a second in the middle of 16-bit stereo is this tone."""
    start = len(samples) // 8 * 4 - rate // 4 * 4
    part = samples[max(start, 0):][:rate * 2]
    return len(part) == rate * 2 and tone * 0.95 < sign_changes(part) < tone * 1.05


def wav_tone(path, rate, tone=TONE):
    """A WAV file of whole length has the tone in its middle."""
    with wave.open(str(path)) as file:
        check((file.getframerate(), file.getnchannels(), file.getsampwidth())
              == (rate, 2, 2), f'{path}: {file.getparams()}')
        samples = file.readframes(file.getnframes())
        check(len(samples) == file.getnframes() * 4, f'{path} is shorter than it says')
    check(is_tone(samples, rate, tone), f'{len(samples) // 4} frames, in the middle '
          f'{sign_changes(samples[len(samples) // 2:][:4 * rate])} changes of sign in a '
          'second')


def longer(path, size):
    """Waits until a file has so many bytes more."""
    start = path.stat().st_size
    until(lambda: path.stat().st_size > start + size,
          lambda: f'{path} has {path.stat().st_size} bytes')


def wav_file(folder):
    """One stream for all that the guest plays."""
    path = Path(folder, 'sound.wav')
    with Guest(folder, f'wav,path={path}') as guest:
        longer(path, 44100 * 4 * 2)
        guest.end()
    wav_tone(path, 44100)


def wav_anew(folder):
    """Each rate, and a reset, begins the file anew, though somebody took it away."""
    path = Path(folder, 'sound.wav')
    with Guest(folder, f'wav,path={path},out.fixed-settings=off') as guest:
        longer(path, 1 << 17)
        for command in (b'4', b'8', b'4'):
            path.unlink()
            guest.say(command)
            until(path.exists, 'the file is not begun anew')
            longer(path, 1 << 17)
        path.unlink()
        guest.qmp.command('system_reset')
        until(path.exists, 'the file is not begun anew after a reset')
        longer(path, 1 << 17)
        guest.say(b'4')
        until(lambda: path.read_bytes()[24:28] == (44100).to_bytes(4, 'little'),
              'the file keeps its rate')
        longer(path, 44100 * 4 * 2)
        guest.end()
    wav_tone(path, 44100, 441)


def wav_elsewhere(folder):
    """What the path leads to later is not followed; the guest goes on without sound."""
    path, other = Path(folder, 'sound.wav'), Path(folder, 'other')
    other.write_text('precious')
    with Guest(folder, f'wav,path={path},out.fixed-settings=off',
               sandbox='on', refusals=True) as guest:
        longer(path, 1 << 17)
        path.unlink()
        path.symlink_to(other)
        guest.say(b'4')
        until(lambda: 'Failed to open wave file' in guest.errors()
              or other.read_text() != 'precious', guest.errors)
        check(guest.qmp.command('query-status')['running'], 'the guest was stopped')
        check(guest.quit() == 0, guest.errors())
    check(other.read_text() == 'precious', 'another file was written')


def capture(folder):
    """The monitor captures what is played, where files= lets it."""
    kept, size = Path(folder, 'kept'), 44100 * 4 * 2
    kept.mkdir()
    with Guest(folder, 'none', sandbox=f'on,violation=kill,hotplug=dump,files={kept}'
               ) as guest:
        check(guest.human(f'wavcapture {kept}/a.wav sound') == '', 'no capture')
        check(guest.human(f'wavcapture {kept}/b.wav sound 48000 16 2') == '', 'no capture')
        check('other' in guest.human(f'wavcapture {folder}/other.wav sound'),
              'a file was made elsewhere')
        longer(kept / 'a.wav', size)
        check(guest.human('info capture').count('Capturing') == 2, 'captures are lost')
        guest.human('stopcapture 0')
        guest.human('stopcapture 0')
        guest.end()
    check(not Path(folder, 'other.wav').exists(), 'a file was made elsewhere')
    wav_tone(kept / 'a.wav', 44100)


class Server:
    """A program that serves sound, in a folder of its own, until the end."""

    def __init__(self, folder, command, ready, setting=(), environment=()):
        if not shutil.which(command[0]):
            raise Skip(f'there is no {command[0]}')
        self.log = Path(folder, command[0])
        own = {'HOME': folder, 'XDG_RUNTIME_DIR': folder, 'XDG_CONFIG_HOME': folder,
               **dict(environment)}
        with self.log.open('wb') as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, env={**os.environ, **own})
        # What QEMU's library is told
        os.environ.update(own, **dict(setting))
        try:
            until(ready, self.said)
        except Failure:
            self.stop()
            raise

    def said(self):
        """What it wrote."""
        return self.log.read_text(errors='replace')

    def stop(self):
        """Ends it, and what it has started, at once."""
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        with contextlib.suppress(ProcessLookupError, subprocess.TimeoutExpired):
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(PATIENCE)
        self.stop()


def plays(folder, audiodev, late=None, **more):
    """A guest hears its own tone, at each rate, after a stop and after a reset."""
    with Guest(folder, audiodev, **more) as guest:
        guest.hears(90, 102)
        for commands in (b'4', b'8', b'01'):
            for command in commands:
                guest.say(bytes([command]))
            guest.works()
            guest.hears(90, 102)
        guest.qmp.command('stop')
        guest.qmp.command('cont')
        guest.qmp.command('system_reset')
        guest.works()
        guest.hears(90, 102)
        if late:
            late(guest)
        guest.end()


def alone(folder, audiodev):
    """The same without a monitor, and thus without what other parts of a VM need."""
    path = Path(folder, 'heard')
    with Guest(folder, audiodev, monitor=False, paused=False, serial=[
            '-serial', f'file:{path}']) as guest:

        def heard():
            return [int(line, 16) for line in path.read_text().split()[:-1]
                    ] if path.exists() else []
        until(lambda: sum(90 <= count <= 102 for count in heard()) > 10,
              lambda: f'the guest heard {heard()}: {guest.errors()}')
        guest.process.send_signal(signal.SIGTERM)
        check(guest.wait() == 0, guest.errors())


SETTINGS = 'in.fixed-settings=off,out.fixed-settings=off'


def pulse(folder, *words):
    """A PulseAudio server, which lets its clients hear what they play."""
    path = f'{folder}/native'
    return Server(folder, [
        'pulseaudio', '-n', '--daemonize=no', '--exit-idle-time=-1', '--realtime=no',
        '--high-priority=no', '--log-target=stderr', *words,
        '-L', f'module-native-protocol-unix socket={path} auth-anonymous=1',
        '-L', 'module-null-sink sink_name=out'], Path(path).exists,
        {'PULSE_SERVER': f'unix:{path}'})


def shares(name):
    """What looks whether the guest's QEMU has mapped memory of that name."""
    def look(guest):
        maps = Path(f'/proc/{guest.pid}/maps').read_text()
        check(name in maps, f'QEMU shares no {name}')
    return look


def pulse_row(*words):
    """A row: with a server that is started with these words."""
    def test(folder):
        tools.needs_modules('audio-pa')
        with pulse(folder, *words):
            plays(folder, 'pa', None if words else shares('memfd:pulseaudio'))
            plays(folder, None, options=['-audio', 'pa'])
            plays(folder, f'pa,server=unix:{folder}/native,{SETTINGS}')
            alone(folder, 'pa')
    return test


def pulse_named(folder):
    """Memory that goes by names."""
    tools.needs_modules('audio-pa')
    os.environ['PULSE_CLIENTCONFIG'] = f'{folder}/client.conf'
    Path(folder, 'client.conf').write_text('enable-memfd = no\n')
    with pulse(folder):
        plays(folder, f'pa,{SETTINGS}', shares('/dev/shm/pulse-shm-'))
        alone(folder, 'pa')


def outlives(server, guest, sign):
    """The guest goes on after its server; QEMU then says the sign."""
    guest.hears(90, 102)
    server.stop()
    for command in (b'4', b'8', b'0', b'1'):
        guest.say(command)
        guest.qmp.command('query-status')
    guest.qmp.command('system_reset')
    until(lambda: sign in guest.errors(), guest.errors)
    guest.end()


def pulse_ends(folder):
    """The server ends; the guest goes on in silence, and can be reset."""
    tools.needs_modules('audio-pa')
    with pulse(folder) as server, Guest(folder, f'pa,{SETTINGS}') as guest:
        # Which call fails first is a matter of time
        outlives(server, guest, 'pulseaudio: Reason: ')


# A graph with a sink that nobody hears, and who connects streams to it.
PIPEWIRE = '''
context.properties = { core.daemon = true core.name = pipewire-0 }
context.spa-libs = {
  audio.convert.* = audioconvert/libspa-audioconvert
  support.* = support/libspa-support
}
context.modules = [
  { name = libpipewire-module-protocol-native }
  { name = libpipewire-module-metadata }
  { name = libpipewire-module-spa-node-factory }
  { name = libpipewire-module-client-node }
  { name = libpipewire-module-access }
  { name = libpipewire-module-adapter }
  { name = libpipewire-module-link-factory }
  { name = libpipewire-module-session-manager }
]
context.objects = [
  { factory = spa-node-factory
    args = { factory.name = support.node.driver node.name = clock priority.driver = 20000 } }
  { factory = adapter
    args = { factory.name = support.null-audio-sink node.name = out
             media.class = Audio/Sink object.linger = true audio.position = [ FL FR ] } }
]
context.exec = [ { path = wireplumber } ]
'''


def pipewire(folder):
    """A PipeWire server with a session manager, which talk by a D-Bus of their own."""
    if not shutil.which('wireplumber') or not shutil.which('pipewire'):
        raise Skip('there is no pipewire with wireplumber')
    Path(folder, 'pipewire.conf').write_text(PIPEWIRE)
    return Server(folder, ['dbus-run-session', '--', 'pipewire', '-c',
                           f'{folder}/pipewire.conf'], Path(folder, 'pipewire-0').exists)


def pipewire_row(folder):
    """A server as desktops have it."""
    tools.needs_modules('audio-pipewire')
    with pipewire(folder):
        plays(folder, 'pipewire')
        plays(folder, f'pipewire,{SETTINGS}', shares('memfd:pipewire'))
        alone(folder, 'pipewire')


def pipewire_ends(folder):
    """The server ends; the guest goes on in silence, and can be reset."""
    tools.needs_modules('audio-pipewire')
    with pipewire(folder) as server, Guest(folder, f'pipewire,{SETTINGS}') as guest:
        outlives(server, guest, 'connection error')


def jack(folder, name):
    """A JACK server of that name with a clock for a card."""
    return Server(folder, ['jackd', '-n', name, '-r', '-d', 'dummy', '-r', '48000',
                           '-p', '1024'],
                  Path(f'/dev/shm/jack_{name}_{os.getuid()}_0').exists,
                  {'JACK_DEFAULT_SERVER': name})


JACK = f'jack,{SETTINGS},out.client-name=guest,in.client-name=guest,in.connect-ports=out-guest.*'


def jack_row(folder):
    """Streams that are opened again, in both directions and in one."""
    tools.needs_modules('audio-jack')
    with jack(folder, f'qs{os.getpid()}'):
        plays(folder, JACK)
        plays(folder, f'{JACK},in.server-name=qs{os.getpid()}')
        with Guest(folder, f'jack,{SETTINGS},in.voices=0') as guest:
            for command in (b'4', b'8', b'4'):
                seen = guest.errors().count('JACK output configured')
                guest.say(command)
                until(lambda s=seen: guest.errors().count('JACK output configured') > s,
                      guest.errors)
            guest.end()
        alone(folder, JACK)


def jack_returns(folder):
    """The server ends, and another one takes its place."""
    tools.needs_modules('audio-jack')
    name = f'qr{os.getpid()}'
    with jack(folder, name) as server, Guest(folder, JACK) as guest:
        guest.hears(90, 102)
        server.stop()
        guest.qmp.command('query-status')
        until(lambda: 'attempting to reconnect' in guest.errors(), guest.errors)
        with jack(folder, name):
            guest.works()
            guest.hears(90, 102)
            guest.end()
    for left in Path('/dev/shm').glob(f'jack_sem.*_{name}_*'):
        left.unlink()


def asound(folder, text):
    """The library's configuration for the user."""
    os.environ.update({'HOME': folder, 'XDG_CONFIG_HOME': folder})
    Path(folder, '.asoundrc').write_text(text)


def alsa_files(folder):
    """Streams that are opened again, and their samples in a file."""
    tools.needs_modules('audio-alsa')
    kept = Path(folder, 'kept')
    kept.mkdir()
    asound(folder, 'pcm.!default { type file slave.pcm null format raw '
           f'file "{kept}/played" }}\n')
    with Guest(folder, f'alsa,{SETTINGS}', sandbox=f'on,violation=kill,files={kept}'
               ) as guest:
        for command in (b'4', b'8', b'4'):
            (kept / 'played').unlink()
            guest.say(command)
            until((kept / 'played').exists, 'no stream was opened')
            longer(kept / 'played', 44100 * 4 * 2)
        guest.works()
        guest.end()
    # Nothing paces this device: it takes more than the guest plays
    check(sign_changes((kept / 'played').read_bytes()) > 100, 'this is silence')


def alsa_server(folder):
    """ALSA by a server: streams of the start play on, later ones are refused."""
    tools.needs_modules('audio-alsa')
    if not list(Path('/usr/lib').glob('*/alsa-lib/libasound_module_pcm_pulse.so')):
        raise Skip('there is no plugin of ALSA for PulseAudio')
    with pulse(folder):
        asound(folder, 'pcm.!default { type pulse }\n')
        plays(folder, 'alsa,out.try-poll=off,in.try-poll=off')
        with Guest(folder, f'alsa,{SETTINGS}') as guest:
            guest.hears(90, 102)
            guest.say(b'4')
            until(lambda: 'no stream while the guest runs' in guest.errors(),
                  guest.errors)
            guest.end()


def sdl_file(folder):
    """SDL writes what it plays to a file; no stream is opened later."""
    tools.needs_modules('audio-sdl')
    path = Path(folder, 'played')
    os.environ.update({'SDL_AUDIODRIVER': 'disk', 'SDL_DISKAUDIOFILE': str(path)})
    with Guest(folder, f'sdl,in.voices=0,{SETTINGS}') as guest:
        longer(path, 44100 * 4)
        check(sign_changes(path.read_bytes()) > 100, 'this is silence')
        guest.say(b'4')
        until(lambda: 'no stream while the guest runs' in guest.errors(), guest.errors)
        guest.end()


def oss_device(folder):
    """A device that is none: QEMU says so each time that it opens it."""
    tools.needs_modules('audio-oss')
    with Guest(folder, f'oss,{SETTINGS},out.dev=/dev/null,in.dev=/dev/null') as guest:
        for command in (b'4', b'8'):
            seen = guest.errors().count('Failed to set sample size')
            guest.say(command)
            until(lambda s=seen: guest.errors().count('Failed to set sample size') > s,
                  guest.errors)
        guest.end()


ROWS = {
    'wav: a file of what is played': wav_file,
    'wav: a file that begins anew': wav_anew,
    'wav: a file that became a link': wav_elsewhere,
    'wavcapture': capture,
}
# What the full build has beside the small one.
FULL = {
    'pa: memory by descriptors': pulse_row(),
    'pa: no memory': pulse_row('--disable-shm=yes'),
    'pa: memory with names': pulse_named,
    'pa: a server that ends': pulse_ends,
    'pipewire': pipewire_row,
    'pipewire: a server that ends': pipewire_ends,
    'alsa: a file': alsa_files,
    'alsa: a server': alsa_server,
    'sdl: a file': sdl_file,
    'oss: a device that is none': oss_device,
    'jack': jack_row,
    'jack: a server that comes back': jack_returns,
}


def main():
    """Runs the rows, or those whose names have the words given."""
    words = [word for word in sys.argv[1:] if word != '--full']
    rows = FULL if '--full' in sys.argv else ROWS
    tap = Tap()
    for name, row in rows.items():
        if all(word in name for word in words):
            environment = dict(os.environ)
            with tempfile.TemporaryDirectory(prefix='qsandbox-sound-') as folder:
                tap.run(name, row, folder)
            os.environ.clear()
            os.environ.update(environment)
    tap.done()


main()
