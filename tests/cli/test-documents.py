#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What the documents say of the source, and of each other.

- The picture of who knows whom in docs/design.md is sandbox/layers.txt's, and the table
  above it has the same rooms.
- Links between pages lead somewhere, and files that a page names exist.
- CONTRIBUTING.md lists the folders at the top, and docs/architectures.md the host
  architectures.
- Each page says at its top who it is for.
- Text has no more than 100 columns, docs/design.md's tables included.
- The manual pages are free of groff's warnings.
"""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.environ['QS_SOURCE_ROOT'])
sys.path.insert(0, str(ROOT / 'tests'))

# pylint: disable=wrong-import-position
from lib.tap import Skip, Tap, check  # noqa: E402

PAGES = sorted([*ROOT.glob('*.md'), *ROOT.glob('docs/*.md')])
MANUALS = sorted(ROOT.glob('docs/*.[1-9]'))
FENCE = re.compile(r'^ *```.*?^ *```$', re.M | re.S)
# What a page names as a file of this project, in code spans.
NAMED = re.compile(r'`((?:sandbox|hw-profiles|qemu-patches|tests|docs)/[\w./*-]+)`')


def layers(text):
    """{room: the rooms that it knows}, in the order of layers.txt."""
    rows = [[part.split() for part in line.split('|')] for line in text.splitlines()
            if line.strip() and not line.startswith('#')]
    return {room[0]: knows for room, _, knows in rows}


def picture(knows):
    """Who knows whom, as lines: rooms above what they know, a mark for each knowledge."""
    def height(room):
        return 1 + max((height(other) for other in knows[room]), default=0)

    rows = sorted(knows, key=lambda room: -height(room))
    columns = sorted((room for room in knows
                      if any(room in others for others in knows.values())), key=height)
    width = max(map(len, knows))
    lines = [' '.join([' ' * width, *columns])]
    for room in rows:
        marks = [('x' if other in knows[room] else '').center(len(other))
                 for other in columns]
        lines.append(' '.join([room.ljust(width), *marks]).rstrip())
    return lines


def rooms_of(design):
    """The names in the table of rooms, and the lines of the picture behind it."""
    table = design[design.index('<!-- rooms:'):]
    drawn = FENCE.search(table)
    names = re.findall(r'^\| `(\w+)` \|', table[:drawn.start()], re.M)
    return names, drawn.group().splitlines()[1:-1]


def who_knows_whom():
    """docs/design.md shows what the build checks."""
    knows = layers((ROOT / 'sandbox/layers.txt').read_text())
    names, drawn = rooms_of((ROOT / 'docs/design.md').read_text())
    right = picture(knows)
    check(drawn == right,
          'docs/design.md shows another table than sandbox/layers.txt; right is\n'
          + '\n'.join(right))
    check(names == list(knows), f'docs/design.md describes {names}, layers.txt {list(knows)}')


def who_knows_whom_is_seen():
    """A changed table changes the picture."""
    text = (ROOT / 'sandbox/layers.txt').read_text()
    changed = re.sub(r'^(verify .*)$', r'\1 bpf', text, flags=re.M)
    check(changed != text, 'layers.txt has no row of verify')
    check(picture(layers(changed)) != picture(layers(text)), 'the picture is the same')
    check(picture({'a': [], 'bc': ['a'], 'd': ['a', 'bc']}) ==
          ['   a bc', 'd  x x', 'bc x', 'a'], picture({'a': [], 'bc': ['a'], 'd': ['a', 'bc']}))


def anchors(text):
    """The names by which a page's headings are linked to."""
    found = []
    for title in re.findall(r'^#+ (.+)$', FENCE.sub('', text), re.M):
        found.append(re.sub(r'[^\w\- ]', '', title.lower()).replace(' ', '-'))
    return found


def broken_links(page, text):
    """Links of a page that lead nowhere."""
    for target in re.findall(r'\]\(([^)\s]+)\)', FENCE.sub('', text)):
        if re.match(r'[a-z]+:', target):
            continue
        name, _, heading = target.partition('#')
        path = page.parent / name if name else page
        if not path.exists():
            yield f'{page.name}: {target}: there is no such file'
        elif heading and heading not in anchors(path.read_text() if name else text):
            yield f'{page.name}: {target}: there is no such heading'


def links():
    """Every link leads to a file, and to a heading of it."""
    faults = [fault for page in PAGES for fault in broken_links(page, page.read_text())]
    check(not faults, '; '.join(faults))


def links_are_seen():
    """A link that leads nowhere is found, to a file and to a heading."""
    text = '# One thing, two\n[a](no.md) [b](#one-thing-two) [c](#none) [d](https://x/)\n' \
        '```\n[e](none)\n```\n'
    found = list(broken_links(ROOT / 'README.md', text))
    check(len(found) == 2, found)
    check(anchors(text) == ['one-thing-two'], anchors(text))
    found = list(broken_links(ROOT / 'README.md', '[a](docs/design.md#no-such-heading)'))
    check(len(found) == 1, found)


def missing_files(text):
    """Files of this project that a text names and that are not there."""
    return sorted({name for name in NAMED.findall(text)
                   if not any(True for _ in ROOT.glob(name.rstrip('/')))})


def files():
    """Files that pages and manual pages name exist."""
    faults = [f'{page.relative_to(ROOT)}: {name}' for page in PAGES
              for name in missing_files(page.read_text())]
    check(not faults, 'there is no ' + '; no '.join(faults))
    check(missing_files('`sandbox/bpf/no-such.c`, `sandbox/bpf/*.c`, `tests/run.py`') ==
          ['sandbox/bpf/no-such.c'], 'a file that is missing is not seen')


def top_folders(text):
    """The folders that the list in CONTRIBUTING.md begins its lines with."""
    listed = FENCE.search(text[text.index('## What is where'):]).group()
    return sorted(re.findall(r'^([\w-]+)/ ', listed, re.M))


def folders():
    """CONTRIBUTING.md says what each folder at the top is for."""
    there = sorted(path.name for path in ROOT.iterdir() if path.is_dir()
                   and not path.name.startswith(('.', 'build')))
    found = top_folders((ROOT / 'CONTRIBUTING.md').read_text())
    check(found == there, f'CONTRIBUTING.md lists {found}, the top has {there}')
    check(top_folders('## What is where\n```\na/  x\n   b/ y\nc/  z\n```\n') == ['a', 'c'],
          'the list is not read')


def table_of_architectures(text):
    """{name: whether the library is said to state it}, in order."""
    return {name: stated == 'yes' for name, stated in
            re.findall(r'^\| (\w+) \| \d\d \| \w+ \| \d+ \| ?(\w*) ?\|$', text, re.M)}


def architectures():
    """docs/architectures.md lists the tables of abi, and what hw-profiles states."""
    table = table_of_architectures((ROOT / 'docs/architectures.md').read_text())
    known = re.findall(r"^    Arch\('(\w+)'",
                       (ROOT / 'sandbox/abi/generator/arches.py').read_text(), re.M)
    stated = re.search(r'^arch (.+)$', (ROOT / 'hw-profiles/library').read_text(), re.M)
    check(list(table) == known, f'docs/architectures.md lists {list(table)}, not {known}')
    check([name for name in table if table[name]] == stated.group(1).split(),
          f'docs/architectures.md says that other ones are stated than {stated.group(1)}')
    check(table_of_architectures('| a | 64 | big | 390 | |\n| b | 32 | big | 9 | yes |\n') ==
          {'a': False, 'b': True}, 'the table is not read')


def readers():
    """The first paragraph of each page below docs/ says who it is for."""
    for page in PAGES:
        if page.parent.name != 'docs':
            continue
        parts = [part for part in page.read_text().split('\n\n') if part.strip()]
        check(parts[0].startswith('# ') and parts[1].startswith('*For '),
              f'{page.name} does not begin with its title and "*For ..."')


def columns():
    """Lines are short, so that a diff can be read."""
    faults = []
    for page in PAGES:
        for number, line in enumerate(page.read_text().splitlines(), 1):
            table = line.startswith('|') and page.name != 'design.md'
            if len(line) > 100 and not table:
                faults.append(f'{page.relative_to(ROOT)}:{number}')
    check(PAGES and not faults, 'more than 100 columns: ' + ' '.join(faults))


def warnings(text):
    """What groff warns of in a manual page."""
    return subprocess.run(['groff', '-man', '-Tutf8', '-ww', '-rLL=78n', '-K', 'utf8', '-z'],
                          input=text.encode(), capture_output=True,
                          check=False).stderr.decode()


def manuals():
    """groff formats the manual pages without a warning."""
    if not shutil.which('groff'):
        raise Skip('there is no groff')
    check(len(MANUALS) == 3, MANUALS)
    for page in MANUALS:
        check(not warnings(page.read_text()), f'{page.name}: {warnings(page.read_text())}')
    check(warnings('.TH A 1\n.fontlessness\n'), 'groff warns of nothing')


def main():
    """All of them."""
    tap = Tap()
    tap.run('docs/design.md shows who knows whom', who_knows_whom)
    tap.run('a change of who knows whom is seen', who_knows_whom_is_seen)
    tap.run('links lead somewhere', links)
    tap.run('links that lead nowhere are seen', links_are_seen)
    tap.run('files that pages name exist', files)
    tap.run('CONTRIBUTING.md lists the folders at the top', folders)
    tap.run('docs/architectures.md lists all, and which are stated', architectures)
    tap.run('each page says who it is for', readers)
    tap.run('lines of pages are short', columns)
    tap.run('manual pages have no faults', manuals)
    tap.done()


main()
