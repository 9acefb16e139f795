# SPDX-License-Identifier: GPL-2.0-or-later
"""The other process of a vhost-user device: it takes what it is told, and moves no data."""

import os
import socket
import struct
import threading

GET_FEATURES, SET_LOG_BASE, GET_VRING_BASE = 1, 6, 11
GET_PROTOCOL_FEATURES, SET_PROTOCOL_FEATURES, GET_QUEUE_NUM = 15, 16, 17
NEED_REPLY = 8
# VIRTIO_F_VERSION_1, F_LOG_ALL, F_PROTOCOL_FEATURES, indirect descriptors, event index
FEATURES = 1 << 32 | 1 << 26 | 1 << 30 | 1 << 28 | 1 << 29
# MQ, LOG_SHMFD, REPLY_ACK
PROTOCOL = 1 << 0 | 1 << 1 | 1 << 3


class Backend(threading.Thread):
    """Listens at a path; requests are the numbers of what it was asked."""

    def __init__(self, path):
        super().__init__(daemon=True)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(str(path))
        self.listener.listen()
        self.requests = []
        self.start()

    def run(self):
        while True:
            client, _ = self.listener.accept()
            with client:
                while self._serve(client):
                    pass

    def _serve(self, client):
        head, fds, _, _ = socket.recv_fds(client, 12, 8)
        for fd in fds:
            os.close(fd)
        if len(head) < 12:
            return False
        request, flags, size = struct.unpack('<III', head)
        body = client.recv(size, socket.MSG_WAITALL) if size else b''
        self.requests.append(request)
        answer = {GET_FEATURES: FEATURES, GET_PROTOCOL_FEATURES: PROTOCOL,
                  GET_QUEUE_NUM: 1, SET_LOG_BASE: 0}.get(request)
        if request == GET_VRING_BASE:
            self._answer(client, request, body)
        elif answer is not None:
            self._answer(client, request, struct.pack('<Q', answer))
        elif flags & NEED_REPLY:
            self._answer(client, request, bytes(8))
        return True

    @staticmethod
    def _answer(client, request, body):
        client.sendall(struct.pack('<III', request, 1 | 4, len(body)) + body)
