"""Rules over a whole trial and the date: what the loader cannot see file by file.

In: a `Trial`, the histories of its criteria, today's date. Out: Problems. Never: changes a Trial, reads a file or the
clock. A further rule is one function and one line in `RULES`.
"""

from generator.rules.check import RULES, check
from generator.rules.codes import CODES

__all__ = ["CODES", "RULES", "check"]
