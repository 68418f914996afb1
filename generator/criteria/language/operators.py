"""The words and signs that say which side of a number is meant.

In: a language. Out: patterns for what stands before a number (read backwards from it) and after it. Never: the number
itself (see `limits`).
"""

import re
from functools import lru_cache
from typing import NamedTuple

WITHIN = "within"

# "~" stands for blanks or a hyphen. Every phrase stands directly before its number.
_ENGLISH_BEFORE = {
    "<": "less~than fewer~than lower~than younger~than shorter~than smaller~than lighter~than under below "
    "under~the~age~of below~the~age~of under~age~of below~age~of under~age below~age",
    ">": "more~than greater~than higher~than older~than longer~than larger~than bigger~than heavier~than above over "
    "exceeding exceeds exceed in~excess~of over~the~age~of above~the~age~of over~age~of above~age~of over~age "
    "above~age",
    "≥": "at~least at~the~very~least not~less~than no~less~than not~fewer~than no~fewer~than not~lower~than "
    "no~lower~than not~younger~than no~younger~than not~shorter~than no~shorter~than not~smaller~than not~below "
    "not~under not~be~less~than not~be~under not~be~below not~be~younger~than minimum~of minimum min min. "
    "minimum~age~of minimum~age greater~than~or~equal~to greater~or~equal~to greater~than~or~equal greater~or~equal "
    "equal~to~or~greater~than equal~or~greater~than more~than~or~equal~to more~or~equal~to equal~to~or~more~than "
    "equal~or~more~than higher~than~or~equal~to older~than~or~equal~to equal~to~or~above equal~to~or~over "
    "equal~to~or~older~than",
    "≤": "at~most at~the~most up~to up~to~and~including no~more~than not~more~than no~greater~than not~greater~than "
    "no~longer~than not~longer~than no~higher~than not~higher~than no~older~than not~older~than no~larger~than "
    "not~larger~than not~over not~above not~exceeding not~to~exceed not~exceed not~be~more~than not~be~older~than "
    "not~be~greater~than not~be~over not~be~above cannot~exceed maximum~of maximum max max. maximum~age~of "
    "maximum~age less~than~or~equal~to less~or~equal~to less~than~or~equal less~or~equal equal~to~or~less~than "
    "equal~or~less~than lower~than~or~equal~to fewer~than~or~equal~to younger~than~or~equal~to equal~to~or~below "
    "equal~to~or~under not~in~excess~of",
    WITHIN: "within",
}
_ENGLISH_PAST = ("within~the~{0}", "in~the~{0}", "during~the~{0}", "within~{0}", "in~{0}", "during~{0}", "{0}")
_PAST_WORDS = ("last", "past", "previous", "preceding", "prior")
_ENGLISH_AFTER = {
    "≥": "more over older above greater higher longer upwards upward",
    "≤": "less under younger below fewer lower shorter smaller",
}

_WELSH_BEFORE = {
    "<": "llai~na llai~nag is~na is~nag iau~na iau~nag o~dan dan byrrach~na",
    ">": "mwy~na mwy~nag fwy~na fwy~nag uwch~na uwch~nag hŷn~na hŷn~nag hwy~na dros yn~fwy~na yn~hŷn~na yn~uwch~na",
    "≥": "o~leiaf dim~llai~na dim~llai~nag ddim~llai~na ddim~yn~llai~na heb~fod~yn~llai~na isafswm~o lleiafswm~o "
    "dim~iau~na heb~fod~yn~iau~na",
    "≤": "hyd~at dim~mwy~na dim~mwy~nag ddim~mwy~na ddim~yn~fwy~na heb~fod~yn~fwy~na dim~hŷn~na heb~fod~yn~hŷn~na "
    "dim~hwy~na ar~y~mwyaf uchafswm~o mwyafswm~o",
    WITHIN: "o~fewn",
}
_WELSH_AFTER = {
    "≥": "neu~fwy neu~hŷn neu~drosodd neu~uwch neu~hwy neu~ragor a~throsodd ac~uwch a~hŷn o~leiaf",
    "≤": "neu~lai neu~iau neu~is ac~iau ac~is ar~y~mwyaf",
    WITHIN: "diwethaf diwetha blaenorol",
}

_SIGN_BACKWARDS = r"=\s*(?:/|ro|dna)?\s*[<>]|[<>]\s*(?:/|ro)?\s*=|[<>≤≥]"


class Operator(NamedTuple):
    """Which side of a number is meant, and in what words."""

    op: str
    """One of < > ≤ ≥ "within"."""
    extra: str
    """Words in the phrase that say more than the operator does ("age", "past")."""
    start: int
    end: int


class Operators:
    """The operator phrases of one language."""

    def __init__(self, before: re.Pattern[str], after: re.Pattern[str], phrases: dict[str, tuple[str, str]]) -> None:
        self._before = before
        self._after = after
        self._phrases = phrases

    def before(self, low: str, start: int) -> Operator | None:
        """The operator that ends where the number starts."""
        backwards = low[max(0, start - 48) : start][::-1]
        match = self._before.match(backwards)
        if match is None:
            return None
        op, extra = self._meaning(match.group(match.lastindex or 0)[::-1])
        return Operator(op=op, extra=extra, start=start - match.end(), end=start)

    def after(self, low: str, end: int) -> Operator | None:
        """The operator that follows a number or its unit ("or over", "+")."""
        match = self._after.match(low, end)
        if match is None:
            return None
        if match.group("plus"):
            return Operator(op="≥", extra="", start=end, end=match.end())
        op, extra = self._meaning(match.group("word"))
        filler = " ".join((match.group("filler") or "").split())
        return Operator(op=op, extra=f"{extra} {filler}".strip(), start=end, end=match.end())

    def _meaning(self, phrase: str) -> tuple[str, str]:
        known = self._phrases.get(" ".join(re.split(r"[\s-]+", phrase)))
        if known is not None:
            return known
        if "=" in phrase:
            return ("≤" if "<" in phrase else "≥"), ""
        return phrase[0], ""


@lru_cache(maxsize=4)
def operators(lang: str) -> Operators:
    """The operators of a language. Signs are the same in all of them."""
    before = _phrases(_WELSH_BEFORE) if lang == "cy" else _phrases(_ENGLISH_BEFORE) | _english_past()
    after = _phrases(_WELSH_AFTER) if lang == "cy" else _english_after()
    backwards = "|".join(_pattern(phrase[::-1]) for phrase in sorted(before, key=len, reverse=True))
    forwards = "|".join(_pattern(phrase) for phrase in sorted(after, key=len, reverse=True))
    article = "" if lang == "cy" else r"(?:(?:a|na|eht)\s+)?"
    return Operators(
        before=re.compile(rf"[\s:(]*(?:({_SIGN_BACKWARDS})|{article}({backwards})(?![^\W_]))"),
        after=re.compile(
            rf"(?P<filler>\s*(?:of\s+age|in\s+age|old|oed|of\s+duration|in\s+duration))?"
            rf"[\s,(-]*(?P<word>{forwards})(?![^\W_])(?!\s+(?:than|na|nag|people|adults|persons|patients|children|women|men)\b)(?!\s+(?:the\s+age\s+of\s+|age\s+)?[0-9])"
            rf"|\s?(?P<plus>\+)(?![\w+/])"
        ),
        phrases=before | after,
    )


def _english_past() -> dict[str, tuple[str, str]]:
    return {phrase.format(word).replace("~", " "): (WITHIN, "past") for phrase in _ENGLISH_PAST for word in _PAST_WORDS}


def _english_after() -> dict[str, tuple[str, str]]:
    found = {
        f"{joint} {word}": (op, "")
        for op, words in _ENGLISH_AFTER.items()
        for word in words.split()
        for joint in ("or", "and", "&")
    }
    found |= dict.fromkeys(("minimum", "at least", "at a minimum"), ("≥", ""))
    return found | dict.fromkeys(("maximum", "at most", "at a maximum"), ("≤", ""))


def _phrases(table: dict[str, str]) -> dict[str, tuple[str, str]]:
    return {phrase.replace("~", " "): (op, _extra(phrase)) for op, text in table.items() for phrase in text.split()}


def _extra(phrase: str) -> str:
    if "~age" in phrase:
        return "age"
    return "past" if phrase in _WELSH_AFTER[WITHIN].split() else ""


def _pattern(phrase: str) -> str:
    return r"[\s-]+".join(re.escape(word) for word in phrase.split())
