# SPDX-License-Identifier: GPL-2.0-or-later
"""An FTP server with one file, plain or over TLS from the first byte on (ftps).

Data go over ports that it chooses, a new one each time.
"""

import contextlib
import queue
import socket
import socketserver
import ssl
import threading


class Session(socketserver.StreamRequestHandler):
    """One client's control connection."""

    def setup(self):
        server = self.server.owner
        if server.context:
            self.request = server.context.wrap_socket(self.request, server_side=True)
        super().setup()
        self.listener, self.accepted, self.start, self.private = None, None, 0, False
        server.sessions.append(self.request)

    def say(self, line):
        """Answers."""
        self.wfile.write(f'{line}\r\n'.encode())

    def handle(self):
        self.say('220 here')
        with contextlib.suppress(OSError, ValueError):
            while True:
                word, _, rest = self.rfile.readline().decode().strip().partition(' ')
                if not word:
                    return
                self.server.owner.commands.append(word)
                getattr(self, f'do_{word.lower()}', self.unknown)(rest)
                if word == 'QUIT':
                    return

    def unknown(self, _rest):
        """What nobody needs."""
        self.say('502 no')

    def do_user(self, _rest):
        """Anybody may come in."""
        self.say('331 and the password?')

    def do_pass(self, _rest):
        """With any password."""
        self.say('230 in')

    def do_pwd(self, _rest):
        """The folder."""
        self.say('257 "/"')

    def done(self, _rest):
        """What changes nothing."""
        self.say('200 so be it')

    do_cwd = do_type = do_pbsz = done

    def do_prot(self, rest):
        """Whether data are to be encrypted."""
        self.private = rest == 'P'
        self.say('200 so be it')

    def do_size(self, _rest):
        """The file's."""
        self.say(f'213 {len(self.server.owner.content)}')

    def do_rest(self, rest):
        """Where to begin."""
        self.start = int(rest)
        self.say('350 from there')

    def listen(self):
        """A port for data; the one before is given up."""
        if self.listener:
            self.listener.close()
        self.listener = socket.create_server(('0.0.0.0', 0))
        # Where QEMU 10.0 has libcurl with GnuTLS, it waits for TLS before it says RETR
        self.accepted = queue.SimpleQueue()
        threading.Thread(target=self.accept, args=[self.listener, self.accepted],
                         daemon=True).start()
        return self.listener.getsockname()[1]

    def accept(self, listener, accepted):
        """Takes the one connection for data, if it comes."""
        with contextlib.suppress(OSError, ValueError):
            data, _peer = listener.accept()
            if self.server.owner.context and self.private:
                data = self.server.owner.context.wrap_socket(data, server_side=True)
            accepted.put(data)

    def do_epsv(self, _rest):
        """The newer way to ask for one."""
        if self.server.owner.old:
            self.say('502 no')
        else:
            self.say(f'229 (|||{self.listen()}|)')

    def do_pasv(self, _rest):
        """The older way; the address is none where anybody should go."""
        port = self.listen()
        self.say(f'227 (192,0,2,1,{port // 256},{port % 256})')

    def do_retr(self, _rest):
        """The file, until nobody wants more of it."""
        owner = self.server.owner
        data = self.accepted.get(timeout=60)
        self.say('150 here it is')
        with contextlib.suppress(OSError), data:
            data.sendall(owner.content[self.start:])
        self.start = 0
        self.say('226 that is all')


class Ftp:
    """The server; old: it knows PASV only, certificate: a file for TLS."""

    def __init__(self, content, certificate=None, old=False, port=0):
        self.content, self.old = content, old
        self.commands, self.sessions = [], []
        self.context = None
        if certificate:
            self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self.context.load_cert_chain(certificate)
        socketserver.ThreadingTCPServer.allow_reuse_address = True
        socketserver.ThreadingTCPServer.daemon_threads = True
        self.server = socketserver.ThreadingTCPServer(('0.0.0.0', port), Session)
        self.server.owner = self
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        """Stops serving, and lets all clients go."""
        self.server.shutdown()
        self.server.server_close()
        for session in self.sessions:
            with contextlib.suppress(OSError):
                session.shutdown(socket.SHUT_RDWR)
            session.close()
        self.sessions.clear()
