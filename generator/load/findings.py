"""Making a Problem in one line.

In: code, place, message. Out: a `Problem`, with the code's own remedy when the case has no better one.
"""

from generator.problems import Code, Place, Problem


def finding(code: Code, place: Place, message: str, remedy: str = "") -> Problem:
    """One finding about content."""
    return Problem(code=code, place=place, message=message, remedy=remedy or code.fix)
