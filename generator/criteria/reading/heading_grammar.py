"""The closed grammar of revision headings, in English and Welsh.

In: nothing. Out: the patterns that `headings` reads a line with. They work on a plain form of the line: lower case,
single blanks, and `DATE` in place of each date. Sources: 152 ISRCTN criteria fields, what their editors may write next,
the older ISRCTN form "Initial information at time of registration", one German register; Welsh after this project's
glossary.
"""

import re
from functools import cache

from generator.criteria.records import BlockState

DATE = "\ue000"
"""Stands for a date in the plain form of a line."""

_CURRENT = "current amended updated new revised latest present"
_PREVIOUS = "previous old former earlier superseded prior"
_ORIGINAL = "original initial"
_ADDITION = "added additional"
_WELSH_CURRENT = "cyfredol presennol newydd diwygiedig diweddaraf diweddaredig"
_WELSH_PREVIOUS = "blaenorol flaenorol"
_WELSH_ORIGINAL = "gwreiddiol wreiddiol cychwynnol"
_WELSH_ADDITION = "ychwanegol"
STATES = {
    word: state
    for words, state in (
        (f"{_CURRENT} {_WELSH_CURRENT}", BlockState.CURRENT),
        (f"{_PREVIOUS} {_WELSH_PREVIOUS} hen", BlockState.PREVIOUS),
        (f"{_ORIGINAL} {_WELSH_ORIGINAL}", BlockState.ORIGINAL),
        (f"{_ADDITION} {_WELSH_ADDITION}", BlockState.ADDITION),
    )
    for word in words.split()
}
INCLUSION = frozenset("inclusion cynnwys gynnwys cynhwysiant gynhwysiant".split())
EXCLUSION = frozenset("exclusion eithrio allgáu allgau".split())
BOTH = frozenset("eligibility cymhwystra gymhwystra cymhwysedd gymhwysedd".split())


def _one_of(*words: str) -> str:
    return "|".join(" ".join(words).split())


@cache
def head() -> re.Pattern[str]:
    """State, kind and "criteria"; groups `state`, `kinds` and `welsh` hold the words that say something."""
    who = r"(?:(?:key|main|major|participants?'?s?'?|patients?'?s?'?|study|trial|subjects?) ){0,2}"
    kind = _one_of("inclusion exclusion eligibility")
    kinds = rf"(?:(?P<kinds>(?:{kind})(?: ?(?:and|&|/|or) ?(?:inclusion|exclusion))?) )?"
    state = _one_of(_CURRENT, _PREVIOUS, _ORIGINAL, _ADDITION)
    welsh = "|".join(
        (
            _one_of(
                _WELSH_CURRENT, _WELSH_PREVIOUS, _WELSH_ORIGINAL, _WELSH_ADDITION, *sorted(INCLUSION - {"inclusion"})
            ),
            _one_of(
                *sorted(EXCLUSION - {"exclusion"}),
                *sorted(BOTH - {"eligibility"}),
                "cyfranogwyr cleifion allweddol ac a neu",
            ),
        )
    )
    return re.compile(
        rf"(?:(?P<state>{state}) )?{who}{kinds}criteri(?:a|on)(?![a-z])"
        rf"|(?P<information>(?P<state2>{_one_of(_CURRENT, _PREVIOUS, _ORIGINAL)}) information)(?![a-z])"
        rf"|(?:(?P<hen>hen|prif) )?[mf]eini prawf(?= |:|$|\()(?P<welsh>(?: (?:{welsh})(?!\w))*)"
    )


@cache
def addition() -> re.Pattern[str]:
    """A whole line that adds criteria: "Added D:", "Part B (Amendment D):"."""
    return re.compile(
        rf"(?:added|additions?|ychwanegwyd|ychwanegiad)(?: on| as of| ar)? ?{DATE} ?[:.]?"
        rf"|part [a-z0-9]{{1,3}} ?[,–-]? ?\(? ?(?:amendment|addition|added|amended)(?: no\.?)?(?: [0-9]{{1,2}})?,?"
        rf"(?: of| from| dated| on| as of)? ?{DATE} ?\)? ?[:.]?"
    )


@cache
def undated_state() -> re.Pattern[str]:
    """A whole line with a state and a date but no word for criteria: not a heading, but worth a look."""
    return re.compile(
        rf"(?:amended|amendments?|updated?|updates|changed|revised|current|previous|diweddarwyd|diwygiwyd)"
        rf"(?: version)?(?: as of| on| ar)? ?{DATE} ?:"
    )


@cache
def elements() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """What may stand behind "criteria", by name; longer forms stand first."""
    update = r"(?:last )?(?:updated?|amended|edited|revised|modified|changed|published|corrected)"
    welsh_update = (
        r"(?:a )?(?:diweddarwyd|diwygiwyd|golygwyd|newidiwyd|cyhoeddwyd|diweddariad"
        r"|wedi(?:'u| eu) (?:diweddaru|diwygio|newid))(?: ddiwethaf)?(?: ar)?"
    )
    since = (
        r"(?:as (?:of|at|from|on)|effective(?: from| as of)?|valid (?:from|as of)|in force (?:from|since)"
        r"|with effect from|since|from|dated|on|at|fel (?:ag )?ar|yn weithredol o|mewn grym o|ers|dyddiedig|ar|o)"
    )
    registration = (
        r"(?:(?:provided |as |given ){0,2}at (?:the )?(?:time of |date of |point of )?(?:first |initial |original )?"
        r"(?:trial |study |isrctn )?registration|as (?:first |originally |initially )?registered"
        r"|(?:ar )?adeg (?:y )?cofrestru|wrth gofrestru|fel y'u cofrestrwyd)"
    )
    span = r"(?:to|until|till|up to|and|[–—-])"
    table = (
        ("range", rf"(?:valid |in force |effective )?(?:from |between |as of )?{DATE} ?{span} ?{DATE}"),
        ("range", rf"(?:o|rhwng) {DATE} (?:i|hyd at|hyd|tan|a|ac) {DATE}"),
        ("until", rf"(?:valid |in force )?(?:up until|until|till|up to|to|before|prior to|hyd at|hyd|tan|cyn) {DATE}"),
        ("updated as of", rf"{update} (?:as of|with effect from) {DATE}"),
        ("published", rf"{update}(?: on| at)?:? ?{DATE}"),
        ("published", rf"{welsh_update} ?{DATE}"),
        ("added", rf"(?:added|ychwanegwyd)(?: on| as of| ar)? {DATE}"),
        ("registration", rf"{registration}(?: ?\(?(?:on |ar )?{DATE}\)?)?"),
        ("as_of", rf"{since}:? ?{DATE}"),
        ("as_of", DATE),
        ("state", r"(?:current|previous|original|cyfredol|presennol|blaenorol|gwreiddiol)(?= ?[,;)\]:]|$| as of| ar )"),
    )
    return tuple((name, re.compile(pattern)) for name, pattern in table)
