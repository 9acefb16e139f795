# SPDX-License-Identifier: GPL-2.0-or-later
"""Threads inside the process that is attacked: Python's half of agent.c."""

import errno
import mmap
import struct
import time
from pathlib import Path

from lib import tools
from lib.tap import PATIENCE, until

THREADS, TEXT, ERRORS, KNOWN, MARK = 8, 8192, 256, 8, 8
CALL, OPEN, FLIP = 1, 2, 3
IDLE, GO, DONE = 0, 1, 2
ONES = (1 << 64) - 1

# The fields of Job before its arrays, and where each array begins.
HEAD = struct.Struct('<4I7q6Qq')
NANOSECONDS = HEAD.size
ERROR_COUNTS = NANOSECONDS + 8
INODES = ERROR_COUNTS + 8 * ERRORS
MARKS = INODES + 8 * KNOWN
FOREIGN_MARK = MARKS + MARK * KNOWN
FOREIGN_INODE = FOREIGN_MARK + MARK
TEXTS = FOREIGN_INODE + 8
BUFFER = TEXTS + 2 * TEXT
JOB = BUFFER + TEXT
JOBS = 16
FIELDS = ('state', 'kind', 'stop', 'n_known', 'nr', 'arg0', 'arg1', 'arg2', 'arg3',
          'arg4', 'arg5', 'count', 'made', 'succeeded', 'known', 'foreign', 'unseen',
          'last')


class Agent:
    """The board that is shared with the process's threads."""

    def __init__(self, folder):
        self.path = Path(folder) / 'agent'
        with self.path.open('wb') as out:
            out.truncate(JOBS + THREADS * JOB)
        with self.path.open('r+b') as file:
            self.board = mmap.mmap(file.fileno(), 0)
        self.environment = [f'QS_AGENT={self.path}']
        self.library = tools.library('agent', 'attack')

    @property
    def base(self):
        """Where the process has the board."""
        return struct.unpack_from('<Q', self.board, 0)[0]

    def wait_ready(self):
        """Until the threads are there."""
        until(lambda: struct.unpack_from('<I', self.board, 12)[0],
              'the agent has not begun')

    def place(self, thread, offset=BUFFER):
        """Where the process has a place of a thread's job."""
        return self.base + JOBS + thread * JOB + offset

    def put(self, thread, data, offset=BUFFER):
        """Bytes into a thread's job; their address in the process."""
        start = JOBS + thread * JOB + offset
        self.board[start:start + len(data)] = data
        return self.place(thread, offset)

    def start(self, thread, kind, number, args, count=1, known=()):
        """Sets a thread to work.  known: (inode, first bytes) of permitted files."""
        start = JOBS + thread * JOB
        self.board[start + NANOSECONDS:start + FOREIGN_INODE + 8] = bytes(
            FOREIGN_INODE + 8 - NANOSECONDS)
        for index, (inode, mark) in enumerate(known):
            struct.pack_into('<Q', self.board, start + INODES + 8 * index, inode)
            self.put(thread, mark[:MARK].ljust(MARK, b'\0'), MARKS + MARK * index)
        words = [number, *args, *[0] * (6 - len(args))]
        HEAD.pack_into(self.board, start, IDLE, kind, 0, len(known),
                       *[(word & ONES ^ 1 << 63) - (1 << 63) for word in words],
                       count, 0, 0, 0, 0, 0, 0)
        struct.pack_into('<I', self.board, start, GO)

    def stop(self, thread):
        """Tells a thread to end its work."""
        struct.pack_into('<I', self.board, JOBS + thread * JOB + 8, 1)

    def state(self, thread):
        """What a thread's job says now, by field."""
        start = JOBS + thread * JOB
        found = dict(zip(FIELDS, HEAD.unpack_from(self.board, start)))
        found['nanoseconds'] = struct.unpack_from('<Q', self.board,
                                                  start + NANOSECONDS)[0]
        counts = struct.unpack_from(f'<{ERRORS}Q', self.board, start + ERROR_COUNTS)
        found['errors'] = {errno.errorcode.get(number, str(number)): count
                           for number, count in enumerate(counts) if count}
        found['foreign_inode'] = struct.unpack_from('<Q', self.board,
                                                    start + FOREIGN_INODE)[0]
        return found

    def wait(self, thread, patience=PATIENCE):
        """Until a thread has done its work; what came of it."""
        start = JOBS + thread * JOB
        for _ in range(200):    # most are done in a moment
            if struct.unpack_from('<I', self.board, start)[0] == DONE:
                return self.state(thread)
            time.sleep(0.0002)
        until(lambda: self.state(thread)['state'] == DONE,
              lambda: f'thread {thread} is not done: {self.state(thread)}', patience)
        return self.state(thread)

    def call(self, number, *args, thread=0, count=1, patience=PATIENCE):
        """One call, or the same several times, and what came of it."""
        self.start(thread, CALL, number, args, count)
        return self.wait(thread, patience)

    def close(self):
        """Lets go of the board."""
        self.board.close()
