#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Every example of every document does what it should.

A block of a document (``` in Markdown, .nf in a manual page) is one of:
- a profile: it is read.  With a first line "# NAME.profile" later examples find it there;
- commands: each line that calls qsandbox is run, with status 0 or 1;
- something else, which the line above it says: "<!-- not run: REASON -->", or
  '.\\" not run: REASON'.

Usage: test-examples.py QSANDBOX
"""
import glob
import os
import re
import shlex
import subprocess

from command import QSANDBOX, Failure, Fixture, check, equal, inside, main, run

ROOT = os.environ['QS_SOURCE_ROOT']
DOCUMENTS = sorted(
    os.path.relpath(path, ROOT) for pattern in
    ('*.md', 'docs/*.md', 'docs/*.[1-9]', 'hw-profiles/*.md', 'qemu-patches/*.md',
     'tests/*.md', 'tests/*/*.md') for path in glob.glob(os.path.join(ROOT, pattern)))
NOT_RUN = re.compile(r'(?:<!--|\.\\") not run: (\S.*?)(?: -->)?$')


def blocks(text, manual):
    """(line, reason not to run it or None, lines) of each block."""
    begin, end = (r'\.nf$', r'\.fi$') if manual else (r'\s*```(\S*)$', r'\s*```$')
    block, before = None, ''
    for number, line in enumerate(text.splitlines(), 1):
        if block is None and re.match(begin, line):
            reason = NOT_RUN.match(before.strip())
            block = (number, reason and reason.group(1), [])
        elif block is not None and re.match(end, line):
            yield block
            block = None
        elif block is not None:
            block[2].append(plain(line) if manual else line)
        if line.strip():
            before = line
    check(block is None, 'a block does not end')


def plain(line):
    """A line of a manual page's block, as it is read there."""
    return line.replace('\\-', '-').replace('\\(aq', "'").replace('\\e', '\\')


def commands(lines):
    """The calls of qsandbox in a script, as words."""
    text = '\n'.join(lines)
    for line in text.replace('\\\n', ' ').splitlines():
        words = shlex.split(line, comments=True)
        if words and os.path.basename(words[0]) == 'qsandbox':
            yield words[1:]


def is_profile(lines):
    rest = [line for line in lines if line.strip() and not line.strip().startswith('#')]
    return bool(rest) and rest[0].split()[0] == 'profile'


class Tests(Fixture):
    def read_profile(self, lines):
        """Writes it below the name that it, or a comment above it, gives."""
        text = '\n'.join(line.strip() for line in lines) + '\n'
        name = re.search(r'^profile (\S+)$', text, re.M).group(1)
        given = re.match(r'# (\S+\.profile)\n', text)
        path = os.path.join('work' if given and '/' not in given.group(1) else 'excerpts',
                            given.group(1) if given else name + '.profile')
        if name.startswith('violation/'):
            # A list of what follows refused calls is no part of a policy.
            self.write(os.path.join('lists', name + '.profile'), text)
            run('check', os.path.join(self.folder, 'lists'))
        else:
            run('explain', self.write(path, text))

    def run_block(self, lines):
        """Returns how many commands or profiles there were."""
        if is_profile(lines):
            self.read_profile(lines)
            return 1
        found = list(commands(lines))
        for words in found:
            done = subprocess.run([QSANDBOX, *words], stdin=subprocess.DEVNULL,
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                  cwd=os.path.join(self.folder, 'work'), timeout=60,
                                  check=False)
            check(done.returncode in (0, 1), words, done.stderr.decode())
            check(done.returncode == 0 or done.stdout, words, 'says nothing')
        return len(found)

    def run_spans(self, text):
        """Commands within sentences, where they are whole."""
        for span in re.findall(r'`(qsandbox [^`]+)`', text):
            words = shlex.split(span)[1:]
            if len(words) > 1 and not any(word.isupper() for word in words):
                run(*words, cwd=os.path.join(self.folder, 'work'))

    def run_document(self, name):
        """Runs all of a document; returns how many blocks were run."""
        manual = not name.endswith('.md')
        counted = 0
        os.makedirs(os.path.join(self.folder, 'work'), exist_ok=True)
        link = os.path.join(self.folder, 'work', 'hw-profiles')
        if not os.path.exists(link):
            os.symlink(os.path.join(ROOT, 'hw-profiles'), link)
        with open(os.path.join(ROOT, name), encoding='utf-8') as file:
            text = file.read()
        for line, reason, lines in blocks(text, manual):
            try:
                count = 0 if reason else self.run_block(lines)
            except Failure as failure:
                raise Failure('%s:%d: %s' % (name, line, failure)) from failure
            check(count or reason, '%s:%d: there is nothing to run, and no "not run: '
                  'REASON" above it' % (name, line))
            counted += count
        self.run_spans(text)
        return counted

    def test_documents(self):
        inside('README.md', DOCUMENTS)
        inside('docs/qsandbox.1', DOCUMENTS)
        inside('docs/qsandbox-profile.5', DOCUMENTS)
        counted = {name: self.run_document(name) for name in DOCUMENTS}
        for name, least in (('docs/qsandbox.1', 6), ('docs/qsandbox-profile.5', 2),
                            ('docs/writing-profiles.md', 5), ('README.md', 5)):
            check(counted[name] >= least, name, counted)

    def test_hidden(self):
        """The test itself sees what it has to."""
        text = 'x\n```\nqsandbox eval x\n```\n' \
            '<!-- not run: needs QEMU -->\n```\n$q\n```\n'
        equal(list(blocks(text, False)), [(2, None, ['qsandbox eval x']),
                                          (6, 'needs QEMU', ['$q'])])
        manual = '.nf\nb/qsandbox eval \\-\\- \\(aqx y\\(aq\n.fi\n'
        equal(list(blocks(manual, True)), [(1, None, ["b/qsandbox eval -- 'x y'"])])
        equal(list(commands(['# a', "b/qsandbox eval -- 'x y'  # no", '$q \\',
                             ' qsandbox'])), [['eval', '--', 'x y']])


main(Tests)
