# SPDX-License-Identifier: GPL-2.0-or-later
"""Random rules of profiles, and what they mean by the documentation of the format:
nothing here is taken from the tables or the code of the sandbox.
"""
from interpreter import AUDIT_ARCH

ARCHS = tuple(AUDIT_ARCH)
WORD = {arch: 32 if arch in ('i386', 'arm') else 64 for arch in ARCHS}

# Call numbers, in the order of ARCHS, and parameters with their bits; 0: a word; None:
# a word of which the kernel reads the low half only, as other arguments say.
NUMBERS = {
    'read': (0, 3, 63, 3, 63, 3, 3, 3, 5000, 63),
    'ioctl': (16, 54, 29, 54, 29, 54, 54, 54, 5015, 29),
    'mprotect': (10, 125, 226, 125, 226, 125, 125, 125, 5010, 226),
    'openat': (257, 295, 56, 322, 56, 288, 286, 286, 5247, 56),
    'futex': (202, 240, 98, 240, 98, 238, 221, 221, 5194, 98),
    'close': (3, 6, 57, 6, 57, 6, 6, 6, 5003, 57),
}

PARAMETERS = {
    'read': (('fd', 32), ('buf', 0), ('count', 0)),
    'ioctl': (('fd', 32), ('cmd', 32), ('arg', None)),
    'mprotect': (('start', 0), ('len', 0), ('prot', 0)),
    'openat': (('dfd', 32), ('filename', 0), ('flags', 32), ('mode', 16)),
    'futex': (('uaddr', 0), ('op', 32), ('val', 32), ('utime', None), ('uaddr2', 0),
              ('val3', 32)),
    'close': (('fd', 32),),
}

IOC_POWERPC = ('ppc64', 'ppc64le', 'mips64el')

# Values by architecture; negative ones are as wide as what they are compared with.
CONSTANTS = {
    'PROT_READ': lambda arch: 1,
    'PROT_WRITE': lambda arch: 2,
    'PROT_EXEC': lambda arch: 4,
    'MAP_ANONYMOUS': lambda arch: 0x800 if arch == 'mips64el' else 0x20,
    'O_NONBLOCK': lambda arch: 0x80 if arch == 'mips64el' else 0x800,
    'FUTEX_PRIVATE_FLAG': lambda arch: 128,
    'FUTEX_WAKE': lambda arch: 1,
    'AT_FDCWD': lambda arch: -100,
    'KVM_CREATE_VM': lambda arch: 0x2000ae01 if arch in IOC_POWERPC else 0xae01,
    'KVM_IRQ_LINE': lambda arch: 0x8008ae61 if arch in IOC_POWERPC else 0x4008ae61,
}

# Not on every architecture.
ABSENT = {'KVM_CREATE_VM': ('arm',), 'KVM_IRQ_LINE': ('arm',)}

ERRORS = {
    'EPERM': lambda arch: 1,
    'EACCES': lambda arch: 13,
    'ENOSYS': lambda arch: 89 if arch == 'mips64el' else 38,
}

COMPARE = {
    '==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b,
    '<=': lambda a, b: a <= b, '>': lambda a, b: a > b, '>=': lambda a, b: a >= b}


class Value:
    """One number or name, or several joined by bars."""

    def __init__(self, random, bits, arch, small=False):
        self.atoms = [self._atom(random, bits, arch, small)
                      for _ in range(random.choice((1, 1, 1, 2, 3)))]
        self.text = '|'.join(text for text, _ in self.atoms)
        self.number = 0
        for _, number in self.atoms:
            self.number |= number & (1 << bits) - 1

    @staticmethod
    def _atom(random, bits, arch, small):
        kind = random.randrange(6)
        if kind == 0:
            name = random.choice([name for name in CONSTANTS
                                  if arch not in ABSENT.get(name, ()) and
                                  CONSTANTS[name](arch) < 1 << bits])
            return name, CONSTANTS[name](arch)
        if kind == 1 and not small:
            number = random.randrange(1, random.choice((4, 200, 1 << bits - 1)))
            return '-%d' % number if random.random() < 0.5 else '-%#x' % number, -number
        number = random.choice((
            random.randrange(8), random.randrange(70), random.getrandbits(bits),
            1 << random.randrange(bits), (1 << random.randrange(bits)) - 1,
            (1 << bits) - 1, random.getrandbits(bits // 2) << bits // 2))
        return '%d' % number if random.random() < 0.5 else '%#x' % number, number


class Test:
    """One comparison of an argument."""

    def __init__(self, random, call, arch):
        self.index = random.randrange(len(PARAMETERS[call]))
        name, bits = PARAMETERS[call][self.index]
        self.bits = bits or WORD[arch]
        # Comparisons that could hold for the sake of a bit that is dropped are errors.
        self.downward = bits is None
        self.all = (1 << self.bits) - 1
        self.arg = name if random.random() < 0.7 else 'arg%d' % self.index
        self.mask = None
        form = random.randrange(5)
        if form == 0:
            self._read_in(random, arch)
        elif form == 1:
            self._read_masked(random, arch)
        else:
            self._read_plain(random, arch)

    def _read_in(self, random, arch):
        value = Value(random, self.bits, arch, small=True)
        self.op, self.values = 'in', [value.number]
        self.text = '%s in %s' % (self.arg, value.text)

    def _read_masked(self, random, arch):
        mask = Value(random, self.bits, arch)
        self.mask = mask.number
        self.op = random.choice(('==', '<', '<=') if self.downward else tuple(COMPARE))
        # Bits that are not in the mask would be an error with == and !=.
        number = random.choice((0, mask.number, random.getrandbits(64) & mask.number))
        self.values = [number]
        self.text = '(%s & %s) %s %#x' % (self.arg, mask.text, self.op, number)

    def _read_plain(self, random, arch):
        self.op = random.choice(('==', '==', '==', '<', '<=') if self.downward else
                                ('==', '==', '==', '!=', '<', '<=', '>', '>='))
        if self.op in ('==', '!=') and random.random() < 0.5:
            values = [Value(random, self.bits, arch)
                      for _ in range(random.choice((1, 2, 5, 40)))]
            text = '{%s}' % ', '.join(value.text for value in values)
        else:
            values = [Value(random, self.bits, arch)]
            text = values[0].text
        self.values = [value.number for value in values]
        self.text = '%s %s %s' % (self.arg, self.op, text)

    def holds(self, args):
        value = args[self.index] & self.all
        if self.op == 'in':
            return value & ~self.values[0] == 0
        if self.mask is not None:
            value &= self.mask
        if self.op == '!=':
            return all(value != number for number in self.values)
        return any(COMPARE[self.op](value, number) for number in self.values)

    def tests(self):
        return [self]


class Group:
    """Conditions joined by && or ||; parentheses only where they are needed, mostly."""

    def __init__(self, random, call, arch, depth):
        self.both = random.random() < 0.5
        self.parts = [condition(random, call, arch, depth - 1)
                      for _ in range(random.choice((2, 2, 3)))]
        texts = []
        for part in self.parts:
            needed = isinstance(part, Group) and self.both and not part.both
            extra = random.random() < 0.2
            texts.append('(%s)' % part.text if needed or extra else part.text)
        self.text = (' && ' if self.both else ' || ').join(texts)

    def holds(self, args):
        return (all if self.both else any)(part.holds(args) for part in self.parts)

    def tests(self):
        return [test for part in self.parts for test in part.tests()]


def condition(random, call, arch, depth):
    if depth == 0 or random.random() < 0.4:
        return Test(random, call, arch)
    return Group(random, call, arch, depth)


class Rule:
    """A line of a profile: when it holds, and which error it answers, if any."""

    def __init__(self, random, call, arch):
        self.call = call
        self.error = None
        self.condition = None
        kind = random.randrange(10)
        if kind > 1:
            self.condition = condition(random, call, arch, 3)
        if kind in (1, 2, 3):
            self.error = random.choice(tuple(ERRORS))
        body = 'allow' if self.condition is None else self.condition.text
        if self.error:
            body = 'errno ' + self.error + (' if ' + self.condition.text
                                            if self.condition else '')
        blank = random.choice((' ', '\t', '   '))
        self.text = '%s[%s]:%s%s%s--%swhat a random test may do' % (
            call, arch, blank, body, blank, blank)

    def holds(self, args):
        return self.condition is None or self.condition.holds(args)


def probes(random, call, rules, count):
    """Arguments at and around all values that the rules speak of."""
    pools = [[0, 1, (1 << 64) - 1, 1 << 32, 1 << 63] for _ in range(6)]
    for rule in rules:
        for test in rule.condition.tests() if rule.condition else ():
            for number in test.values + ([test.mask] if test.mask else []):
                pools[test.index] += [
                    number, number + 1, number - 1, number | 1 << 32,
                    number ^ 1 << random.randrange(64), ~number, number << 32,
                    number & random.getrandbits(64)]
    for _ in range(count):
        yield [random.choice(pool) & (1 << 64) - 1 for pool in pools]
