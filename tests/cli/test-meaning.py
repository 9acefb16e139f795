#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Random profiles, compiled for every architecture: the bytes that were written are
run by an interpreter of our own and compared with our own reading of the text, and
both with what qsandbox eval and --stats say.

Usage: test-meaning.py QSANDBOX [SEED [ROUNDS]]
"""
import random
import subprocess
import sys

from command import QSANDBOX, Fixture, check, equal, main, run
from conditions import ARCHS, ERRORS, NUMBERS, WORD, Rule, probes
from interpreter import (ALLOW, AUDIT_ARCH, ERRNO, KILL_PROCESS, KILL_THREAD, LOG, TRAP,
                         Run)

SEED = sys.argv[2] if len(sys.argv) > 2 else '1'
ROUNDS = int(sys.argv[3]) if len(sys.argv) > 3 else 6

DEFAULTS = {'kill-process': KILL_PROCESS, 'kill-thread': KILL_THREAD, 'trap': TRAP,
            'errno:7': ERRNO | 7, 'log': LOG, 'allow': ALLOW}

WORDS = {value: name for name, value in DEFAULTS.items()}


class Policy:
    """Rules of two profiles, compiled; and what they mean."""

    def __init__(self, tests, arch, seed):
        self.random = random.Random(seed)
        self.arch = arch
        self.default = self.random.choice(tuple(DEFAULTS))
        calls = self.random.sample(sorted(NUMBERS), self.random.randrange(1, 6))
        self.rules = []
        self.files = []
        for name in ('one', 'two'):
            lines = ['profile random/' + name, 'summary At random']
            for call in calls:
                for _ in range(self.random.randrange(3)):
                    rule = Rule(self.random, call, arch)
                    lines.append(rule.text)
                    rule.place = '%s:%d' % (name, len(lines))
                    self.rules.append(rule)
            self.files.append(tests.write(name + '.profile', '\n'.join(lines) + '\n'))
        self.options = ('--arch', arch, '--default', self.default)
        out, _ = run('compile', *self.options, '--stats', '-o', tests.out, *self.files)
        self.stats = dict(line.split() for line in out.splitlines())
        self.answers = {}        # of the calls that were tried: allowed, or not
        with open(tests.out, 'rb') as file:
            self.program = file.read()

    def nr(self, call):
        return NUMBERS[call][ARCHS.index(self.arch)]

    def of(self, call):
        return [rule for rule in self.rules if rule.call == call]

    def expected(self, call, args):
        holding = [rule for rule in self.of(call) if rule.holds(args)]
        if any(not rule.error for rule in holding):
            return ALLOW
        if holding:
            return ERRNO | min(ERRORS[rule.error](self.arch) for rule in holding)
        return DEFAULTS[self.default]

    def check_call(self, call):
        for args in probes(self.random, call, self.of(call), 60):
            ran = Run(self.program, self.arch, self.nr(call), *args)
            equal((args, ran.answer), (args, self.expected(call, args)))
            self.answers.setdefault(call, set()).add(ran.answer == ALLOW)
            if ran.answer in (ALLOW, LOG):
                check(ran.steps <= int(self.stats['depth']), 'depth', self.stats)
        if self.random.random() < 0.3:
            self.check_eval(call, args)

    def check_eval(self, call, args):
        args = [arg & (1 << WORD[self.arch]) - 1 for arg in args]
        answer = self.expected(call, args)
        result = subprocess.run([QSANDBOX, 'eval', *self.options, *self.files, '--', call,
                                 *map(str, args)], stdout=subprocess.PIPE, timeout=60)
        lines = result.stdout.decode().splitlines()
        word = WORDS.get(answer, 'errno:%d' % (answer & 0xffff))
        equal((args, lines[0]), (args, word))
        equal(result.returncode, 0 if answer in (ALLOW, LOG) else 1)
        if any(rule.holds(args) for rule in self.of(call)):
            place = lines[2].rsplit('/', 1)[1].replace('.profile', '')
            rule, = [rule for rule in self.rules if rule.place == place]
            check(rule.holds(args), place)
            equal(ERRNO | ERRORS[rule.error](self.arch) if rule.error else ALLOW, answer)

    def check_others(self):
        """Other architectures' numbers, and numbers that are no call."""
        for audit in [*AUDIT_ARCH.values(), 0, 0xffffffff]:
            ran = Run(self.program, self.arch, self.nr('read'), audit=audit)
            if audit != AUDIT_ARCH[self.arch]:
                equal(ran.answer, KILL_PROCESS)
        for nr in (9999, 0x3fffffff, 0x40000000, 0x40000000 + self.nr('read'),
                   0xffffffff):
            answer = DEFAULTS[self.default]
            if self.arch == 'x86_64' and nr >= 0x40000000 and answer in (ALLOW, LOG):
                answer = KILL_PROCESS
            equal((nr, Run(self.program, self.arch, nr).answer), (nr, answer))

    def check_stats(self):
        equal(int(self.stats['instructions']) * 8, len(self.program))
        for key in ('compile_us', 'prove_us'):
            check(int(self.stats[key]) >= 0, key)
        if self.default in ('log', 'allow'):
            return
        allowing = {call: [rule for rule in self.of(call) if not rule.error]
                    for call in NUMBERS}
        allowed = [rules for rules in allowing.values() if rules]
        # Random conditions may never hold, or always: such a rule counts as what it is.
        seen = [self.answers[call] for call in NUMBERS]
        check(sum(True in answers for answers in seen) <= int(self.stats['syscalls']) <=
              len(allowed), 'syscalls', self.stats)
        check(sum(len(answers) == 2 for answers in seen) <=
              int(self.stats['conditional']) <=
              sum(all(rule.condition for rule in rules) for rules in allowed),
              'conditional', self.stats)
        cached = 0
        for call in NUMBERS:
            ran = Run(self.program, self.arch, self.nr(call))
            cached += ran.constant and ran.answer == ALLOW
        equal(int(self.stats['cached']), cached)


def test_arch(arch):
    def run_policies(self):
        for number in range(ROUNDS):
            seed = '%s %s %d' % (SEED, arch, number)
            try:
                policy = Policy(self, arch, seed)
                for call in NUMBERS:
                    policy.check_call(call)
                policy.check_others()
                policy.check_stats()
            except Exception:
                print('# seed', seed)
                for path in policy.files if 'policy' in vars() else ():
                    with open(path) as file:
                        print('# ' + file.read().replace('\n', '\n# '))
                raise
    return run_policies


class Tests(Fixture):
    pass


for name in ARCHS:
    setattr(Tests, 'test_' + name, test_arch(name))

main(Tests)
