# SPDX-License-Identifier: GPL-2.0-or-later
"""What generate.py is made of; each module says what it does."""


class GeneratorError(Exception):
    """Something that the user has to know; its text stands alone."""


class CannotFetch(GeneratorError):
    """The packages are out of reach: a reason to skip a test, not to fail it."""


# The Debian suite whose packages the tables are made from: the newest kernel that
# Debian packages.  A profile may name what newer kernels have; older ones answer
# ENOSYS or EINVAL.
SUITE = 'sid'
