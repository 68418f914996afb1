"""Lines that carry no mark: connectors, notes, footnotes, headings, or a criterion that goes on.

In: a line's words. Out: what kind of line it is. The vocabularies are closed and bilingual.
"""

import re

from generator.criteria.lines import BLANKS, Line

_WRAP = BLANKS + "*_#:;,.-–—()[]…\\"
_CONNECTOR = re.compile(
    r"(?:and/or|and|or|plus|nor|but|either|both|a/neu|ac|a|neu|naill ai|ynghyd â)"
    r"(?: (?:also|either|both|naill ai))?"
    r"(?: (?:one|any|all|at least (?:one|two|[0-9]{1,2})|one or more|two or more|un|unrhyw un|pob un|o leiaf un)"
    r"(?: (?:of|o['’]?r?))?(?: (?:the|these))?(?: (?:following|above|below|canlynol))?(?: criteria)?)?"
)
_LONGEST_CONNECTOR = 60
_NOTE = re.compile(
    r"(?:please note|notes?(?: [0-9]{1,2})?|n\.\s?b\.?|nb|footnotes?|nodyn|nodiadau|noder|sylwer|d\.\s?s\.?)\b"
    r"(?=\s*[:.,\-–—]| that| bod| y )",
    re.IGNORECASE,
)
FOOTNOTE_MARKS = "\\*†‡§¶#¹²³⁴"
_FOOTNOTE = re.compile(r"(?P<mark>(?:\\?\*){1,4}|[†‡§¶#]|[¹²³⁴])[ \t\xa0]*[^\W_]")
_REFERENCE = re.compile(r"(?<=[\w.,;:)\]%])(?:(?:\\?\*){1,4}|[†‡§¶#¹²³⁴])(?![*\\\w(])")
_OPEN_END = frozenset(
    """a an the and or of to with which by for from in on at than that is are was were be as not no but if when who
    whose their his her its into per via y yr ac neu o i gan gyda sydd fel na nad ar yn am dros dan""".split()
)


def is_connector(words: str, lang: str = "en") -> bool:
    """ "AND EITHER:", "or", "AND/OR" and their like, alone on a line. "A" alone is one in Welsh only ("and")."""
    if len(words) > _LONGEST_CONNECTOR:
        return False
    bare = words.strip(_WRAP).casefold()
    if len(bare) < 2 and lang != "cy":
        return False
    return _CONNECTOR.fullmatch(bare) is not None


def is_note(words: str) -> bool:
    """A line that begins "Note:", "N.B." or "Nodyn:"."""
    return words[0] in "PpNnFfSsDd*_(" and _NOTE.match(words.lstrip("*_(")) is not None


def references(text: str) -> dict[str, int]:
    """Footnote marks that stand behind a word ("contraception*"), each with its first place."""
    first: dict[str, int] = {}
    for found in _REFERENCE.finditer(text):
        first.setdefault(found[0].replace("\\", ""), found.start())
    return first


def is_footnote(text: str, line: Line, referred: dict[str, int]) -> bool:
    """A star or dagger at the line's start that stands behind a word further up."""
    found = _FOOTNOTE.match(text, line.first, line.last)
    return found is not None and referred.get(found["mark"].replace("\\", ""), line.start) < line.start


def goes_on(words: str) -> bool:
    """The line starts as the middle of a sentence does; "eGFR" and "pH" do not."""
    first = words[0]
    return first in ",;)]%/&" or (first.islower() and words[:12].split(maxsplit=1)[0].islower())


def is_open(words: str) -> bool:
    """The line ends where no sentence can end, so the next line belongs to it."""
    if words[-1] in ",(/–&<>≤≥=+":
        return True
    return words[-24:].rsplit(maxsplit=1)[-1].casefold() in _OPEN_END


def ends_sentence(words: str) -> bool:
    return words.rstrip("*_\"'”’)]")[-1:] in tuple(".!?;:")


def ends_with_colon(words: str) -> bool:
    return words.rstrip("*_ ")[-1:] in (":", "：")
