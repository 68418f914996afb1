"""Findings that a person has looked at and accepted.

In: what the rules found, and the trial's `accepted` entries. Out: what is left. Never: an error kept quiet; a finding
kept quiet after the words that it is about have changed.
"""

import difflib
from collections.abc import Sequence

from generator.criteria import codes as criteria_codes
from generator.model import Accepted
from generator.problems import Severity
from generator.rules import codes
from generator.rules.found import Found, found

_KNOWN = tuple(code.name for code in (*codes.CODES, *criteria_codes.CODES))


def without_accepted(all_found: Sequence[Found], accepted: Sequence[Accepted]) -> tuple[Found, ...]:
    """Everything that nobody has accepted, and a warning for each entry that matches nothing."""
    kept = tuple(each for each in all_found if not any(_accepts(entry, each) for entry in accepted))
    unused = (entry for entry in accepted if not any(_accepts(entry, each) for each in all_found))
    return (*kept, *(_unused(entry, all_found) for entry in unused))


def _accepts(entry: Accepted, each: Found) -> bool:
    problem = each.problem
    if problem.code.name != entry.code or problem.severity is Severity.ERROR or not entry.quote:
        return False
    return each.is_about(entry.quote)


def _unused(entry: Accepted, all_found: Sequence[Found]) -> Found:
    same = [each.problem for each in all_found if each.problem.code.name == entry.code]
    if any(problem.severity is Severity.ERROR for problem in same):
        message = f"{entry.code} is an error; an error cannot be accepted."
    elif same:
        message = f'the words "{entry.quote[:60]}" are in no finding {entry.code}: they may have changed.'
    else:
        nearest = difflib.get_close_matches(entry.code, _KNOWN, n=1)
        meant = f"; did you mean {nearest[0]}?" if nearest and entry.code not in _KNOWN else "."
        message = f'there is no finding {entry.code} with the words "{entry.quote[:60]}"{meant}'
    return found(codes.ACCEPTED_UNUSED, entry.place, message)
