#!/usr/bin/python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""report.py FIGURES PLOTS: tables and plots of what compare measured.

FIGURES is the TSV that compare wrote; the tables go to standard output, the
plots, drawn by gnuplot, to the folder PLOTS.
"""

import csv
import math
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
CONTENDERS = ['ours', 'libseccomp-1', 'libseccomp-2']
FILTERS = ['empty', 'floor', 'refuse'] + CONTENDERS
LOADS = ['cached', 'hot request', 'requests in turn', 'random requests', 'denied']
CALLS = {'cached': 'getppid(), allowed outright',
         'hot request': 'ioctl(), the most frequent request',
         'requests in turn': 'ioctl(), 40 requests in turn',
         'random requests': 'ioctl(), 40 requests in random order',
         'denied': 'getuid(), refused'}


class Figures:
    """Figures by part, case, size, contender; medians over seeds."""

    def __init__(self, path):
        self.cases = defaultdict(dict)    # part -> {case: (calls, values)}
        self.run = {}                     # what ran, on what
        self._numbers = defaultdict(list)
        self.faults = []
        with open(path, encoding='utf-8', newline='') as file:
            for row in csv.DictReader(file, delimiter='\t', quoting=csv.QUOTE_NONE):
                self._take(row)

    def _take(self, row):
        part, case = row['part'], row['case']
        if part == 'run':
            self.run[row['figure']] = row['value']
        elif row['figure'] == 'fault':
            self.faults.append((case, row['contender'], row['value']))
        else:
            if row['contender'] in ('ours', '-'):
                size = int(row['calls']), int(row['values'])
                self.cases[part].setdefault(case, size)
            key = part, case, row['contender'], row['figure']
            self._numbers[key].append(float(row['value']))

    def get(self, part, case, contender, figure):
        """The median over seeds; None if there is none."""
        numbers = self._numbers.get((part, case, contender, figure))
        return statistics.median(numbers) if numbers else None

    def guest(self, contender, figure):
        return self.get('guest60', 'guest60', contender, figure)

    def random_series(self, chosen):
        """Random cases whose (calls, values) are chosen, by size."""
        sizes = sorted((size, case) for case, size in self.cases['random'].items()
                       if chosen(*size))
        return [(calls, values, case) for (calls, values), case in sizes]


def read_known():
    """What others reached, as known beforehand: name -> {figure: value}."""
    known = {}
    with open(HERE / 'known.tsv', encoding='utf-8', newline='') as file:
        lines = (line for line in file if not line.startswith('#'))
        for row in csv.DictReader(lines, delimiter='\t'):
            name = row.pop('generator')
            known[name] = {figure: float(value) for figure, value in row.items()}
    return known


def number(value, digits=1):
    if value is None or math.isnan(value):
        return '-'
    if float(value).is_integer() and digits < 2 or abs(value) >= 1000:
        return f'{value:,.0f}'
    return f'{value:.{digits}f}'


def print_table(title, header, rows):
    print(f'\n{title}\n')
    widths = [max(len(row[i]) for row in [header] + rows)
              for i in range(len(header))]
    for row in [header, ['-' * width for width in widths]] + rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
        print('  ' + '  '.join(cells))


def print_guest(figures, known):
    rows = [('instructions', 'instructions', 0),
            ('longest path of an allowed call', 'longest allowed', 0),
            ('mean path over ioctl requests', 'mean checked', 1),
            ('longest path of a denied number', 'longest denied', 0),
            ('executed per traced call, all run', 'traced', 1),
            ('executed per traced call, cached ones 0', 'traced uncached', 2),
            ('calls cached by the kernel', 'cached', 0),
            ('generated in, us', 'generate us', 0),
            ('proven in, us', 'prove us', 0)]
    measured = CONTENDERS + ['libseccomp-1, told']
    others = list(known)
    table = []
    for label, figure, digits in rows:
        cells = [number(figures.guest(c, figure), digits) for c in measured]
        cells += [number(known[name].get(figure), digits) for name in others]
        table.append([label] + cells)
    print_table('A KVM guest of 61 calls (guest60). "Told": with the most frequent '
                'calls of the\ntrace as priorities. Names in brackets: known from '
                'elsewhere, not measured in\nthis run; their times are of another '
                'machine.',
                [''] + measured + [f'({name})' for name in others], table)


def print_live(figures):
    table = []
    for load in LOADS:
        floor = 'refuse' if load == 'denied' else 'floor'
        for name in ['none', 'empty', floor] + CONTENDERS:
            label = f'{CALLS[load]}: {name}'
            prefix = f'live {load}, '
            cells = [figures.guest(name, prefix + figure)
                     for figure in ('ns', 'to none', 'to empty', 'above floor',
                                    'above floor, low', 'above floor, high')]
            table.append([label, number(cells[0]), number(cells[1], 2),
                          number(cells[2], 2), number(cells[3]),
                          f'{number(cells[4])} .. {number(cells[5])}'])
    print_table('In this kernel, guest60: medians over rounds. The floor is a filter '
                'that loads one\nargument and allows (of refusals: one that refuses '
                'this call alone).',
                ['', 'ns', 'to none', 'to empty', 'above floor, ns', 'quartiles'], table)


def print_costs(figures):
    rows = [[case, number(figures.get('costs', case, '-', 'added ns'))]
            for case in figures.cases['costs']]
    print_table('What parts of a filter cost in this kernel, above the floor',
                ['', 'ns per call'], rows[1:])


def triple(figures, part, case, figure, digits=0):
    return ' / '.join(number(figures.get(part, case, contender, figure), digits)
                      for contender in CONTENDERS)


def print_cases(figures, part, title):
    table = []
    for case, (calls, values) in figures.cases[part].items():
        table.append([case, str(calls), str(values),
                      triple(figures, part, case, 'instructions'),
                      triple(figures, part, case, 'longest allowed'),
                      triple(figures, part, case, 'longest denied'),
                      triple(figures, part, case, 'mean checked', 1),
                      triple(figures, part, case, 'generate us'),
                      triple(figures, part, case, 'prove us')])
    print_table(title, ['ours / libseccomp-1 / -2', 'calls', 'values', 'instructions',
                        'longest allowed', 'longest denied', 'mean checked',
                        'generated, us', 'proven, us'], table)


def print_full(figures):
    rows = []
    for case in figures.cases['vm']:
        changed = figures.get('vm', case, 'ours', 'calls of several actions')
        if changed:
            rows.append([case, number(changed, 0)] + [
                number(figures.get('vm', case, 'ours, full', figure), digits)
                for figure, digits in (('instructions', 0), ('longest allowed', 0),
                                       ('longest denied', 0), ('mean checked', 1))])
    print_table('Ours, the same VMs as they are composed: some calls have allowed '
                'arguments and an\nerrno for others, which libseccomp cannot say (the '
                'policies above have the first only).',
                ['', 'such calls', 'instructions', 'longest allowed', 'longest denied',
                 'mean checked'], rows)


SERIES = [('calls', 'calls alone', lambda calls, values: values == 0),
          ('values', 'values, in 10 calls', lambda calls, values: calls == 10),
          ('both', 'calls, and half as many values',
           lambda calls, values: values * 2 == calls)]


def growth(points):
    """Mean c and its spread in y = c n log2 n; the exponent e of y ~ n^e."""
    ratios = [y / (n * math.log2(n)) for n, y in points]
    logs = [(math.log(n), math.log(y)) for n, y in points]
    mean_x = statistics.fmean(x for x, _ in logs)
    mean_y = statistics.fmean(y for _, y in logs)
    exponent = (sum((x - mean_x) * (y - mean_y) for x, y in logs)
                / sum((x - mean_x) ** 2 for x, _ in logs))
    centre = math.exp(statistics.fmean(math.log(ratio) for ratio in ratios))
    return centre, max(ratios) / min(ratios), exponent


def growth_points(figures, chosen, contender, figure):
    points = []
    for calls, values, case in figures.random_series(chosen):
        y = figures.get('random', case, contender, figure)
        if y is not None:
            points.append((calls + values, y))
    return points


GROWTH_CURVES = [('ours', 'generate us', 'ours, generated'),
                 ('ours', 'prove us', 'ours, proven'),
                 ('libseccomp-1', 'generate us', 'libseccomp-1, generated'),
                 ('libseccomp-2', 'generate us', 'libseccomp-2, generated')]


def print_growth(figures):
    table = []
    for _, title, chosen in SERIES:
        for contender, figure, label in GROWTH_CURVES:
            points = growth_points(figures, chosen, contender, figure)
            if len(points) > 2:
                centre, spread, exponent = growth(points)
                table.append([f'{title}: {label}', number(centre, 3),
                              number(spread, 1), number(exponent, 2)])
    print_table('Growth of random policies, n = calls + values: time / (n log2 n), '
                'its largest value\nover its least, and e of the best n^e.',
                ['', 'us / (n log2 n)', 'max/min', 'e'], table)


def write_rows(path, rows):
    with open(path, 'w', encoding='utf-8') as file:
        for row in rows:
            file.write('\t'.join('NaN' if cell is None else str(cell)
                                 for cell in row) + '\n')


def write_growth(figures, folder):
    settings = []
    for name, _, chosen in SERIES:
        rows = [[calls + values] + [figures.get('random', case, contender, figure)
                                    for contender, figure, _ in GROWTH_CURVES]
                for calls, values, case in figures.random_series(chosen)]
        write_rows(folder / f'growth-{name}.dat', rows)
        for what, figure in (('generate', 'generate us'), ('prove', 'prove us')):
            points = growth_points(figures, chosen, 'ours', figure)
            settings.append(f'{name}_{what} = {growth(points)[0]!r}')
    return settings


def write_sizes(figures, known, folder):
    for contender in CONTENDERS:
        write_rows(folder / f'guest-{contender}.dat', [[
            figures.guest(contender, figure)
            for figure in ('instructions', 'traced uncached', 'mean checked')]])
        write_rows(folder / f'vm-{contender}.dat', [
            [figures.get('vm', case, contender, figure)
             for figure in ('instructions', 'mean allowed')]
            for case in figures.cases['vm']])
    write_rows(folder / 'known.dat', [
        [row['instructions'], row['traced uncached'], row['mean checked'], f'"{name}"']
        for name, row in known.items()])


def write_live(figures, folder):
    for filter_name in FILTERS:
        rows = []
        for load in LOADS:
            floor = 'refuse' if load == 'denied' else 'floor'
            prefix = f'live {load}, added'
            if filter_name in ('floor', 'refuse') and filter_name != floor:
                continue
            rows.append([LOADS.index(load)] + [
                figures.guest(filter_name, prefix + suffix)
                for suffix in ('', ', low', ', high')])
        name = 'floor' if filter_name == 'refuse' else filter_name
        with open(folder / f'live-{name}.dat', 'a', encoding='utf-8') as file:
            for row in rows:
                file.write('\t'.join(str(cell) for cell in row) + '\n')


def write_frontier(path, folder):
    """The points of tests/bench/frontier, those of the generated program apart."""
    lines = path.read_text(encoding='utf-8').splitlines()[1:]
    own = [line for line in lines if line.startswith('default')]
    (folder / 'frontier.dat').write_text(
        ''.join(f'{line}\n' for line in lines if line not in own), encoding='utf-8')
    (folder / 'frontier-default.dat').write_text(
        ''.join(f'{line}\n' for line in own), encoding='utf-8')


def draw(figures, known, frontier, plots):
    scripts = ['growth', 'sizes', 'live'] + ['frontier'] * frontier.exists()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = write_growth(figures, folder)
        write_sizes(figures, known, folder)
        write_live(figures, folder)
        if 'frontier' in scripts:
            write_frontier(frontier, folder)
        for script in scripts:
            target = plots / f'bench-{script}.svg'
            lines = settings + [f"set output '{target.name}'"]
            subprocess.run(['gnuplot', '-e', '; '.join(lines),
                            HERE / 'style.gnuplot', HERE / f'{script}.gnuplot'],
                           cwd=folder, check=True)
            (plots / target.name).write_bytes((folder / target.name).read_bytes())


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.splitlines()[0])
    figures = Figures(sys.argv[1])
    known = read_known()
    for what, value in figures.run.items():
        print(f'{what + ":":25} {value}')
    print_guest(figures, known)
    print_live(figures)
    print_costs(figures)
    print_cases(figures, 'vm', 'Usual VMs, composed of hw-profiles/')
    print_full(figures)
    print_cases(figures, 'random', 'Random policies, medians over seeds')
    print_growth(figures)
    if figures.faults:
        print('\nWithout a program, or not proven:')
        for case, contender, fault in figures.faults:
            print(f'  {case}, {contender}: {fault}')
    else:
        print('\nEach program, libseccomp\'s too, was proven equal to its policy.')
    draw(figures, known, Path(sys.argv[1]).with_name('frontier.tsv'),
         Path(sys.argv[2]))


if __name__ == '__main__':
    main()
