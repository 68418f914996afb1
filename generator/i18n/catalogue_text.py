"""What can be seen in a catalogue's lines before they are parsed, because a parser would swallow it.

In: the text of a .po file. Out: the Problem that stands against reading it. Babel's reader (2.18) takes a message that
stands twice for one, loses the words of a line without its second quotation mark, and drops the plural forms that the
header does not announce.
"""

import re

from generator.i18n.codes import DUPLICATE, PLURAL_HEADER, UNREADABLE
from generator.problems import Place, Problem

PLURAL_FORMS = {
    "cy": "nplurals=6; plural=(n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2 : (n==3) ? 3 : (n==6) ? 4 : 5;",
}
"""The header of a language's catalogue, to the letter. Babel's own rule for Welsh has five forms: 0 and "other" share
one, and then "0 treialon" cannot be told from "10 o dreialon"."""


_GOOD_LINE = re.compile(r'#.*|(?:(?:msgctxt|msgid|msgid_plural|msgstr|msgstr\[[0-9]\]) )?"(?:[^"\\]|\\.)*"|')
_MESSAGE = re.compile(r'^(msgctxt .+\n(?:".*\n)*)?(msgid .+(?:\n".*)*)', re.MULTILINE)


def problem_of_text(text: str, shown: str, language: str) -> Problem | None:
    """The first thing that stands against parsing a catalogue."""
    return _bad_line(text, shown) or _plural_rule(text, shown, language) or _duplicate(text, shown)


def _bad_line(text: str, shown: str) -> Problem | None:
    for number, line in enumerate(text.split("\n"), 1):
        if not _GOOD_LINE.fullmatch(line.strip()):
            return Problem(
                code=UNREADABLE,
                place=Place(file=shown, line=number),
                message=f"the catalogue cannot be read here: {line.strip()[:60]}",
                remedy="Compare the line with its neighbours: a quotation mark or a keyword is missing.",
            )
    return None


def _plural_rule(text: str, shown: str, language: str) -> Problem | None:
    expected = PLURAL_FORMS.get(language)
    header = text.split("\n\n", 1)[0].splitlines()
    # A long header line may be folded over several: join them before comparing.
    joined = "".join(line.strip().removeprefix('"').removesuffix('"') for line in header)
    found = re.search(r"Plural-Forms: *(.*?)\\n", joined)
    if expected is None or (found and found[1] == expected):
        return None
    line = next((number for number, words in enumerate(header, 1) if "Plural-Forms" in words), 1)
    given = f'"{found[1]}"' if found else "missing"
    return Problem(
        code=PLURAL_HEADER,
        place=Place(file=shown, line=line),
        message=f"the plural rule is {given}; six forms are needed.",
        remedy=f"Write: Plural-Forms: {expected}",
    )


def _duplicate(text: str, shown: str) -> Problem | None:
    first: dict[tuple[str, str], int] = {}
    for found in _MESSAGE.finditer(text):
        key = (found[1] or "", found[2])
        line = text.count("\n", 0, found.start(2)) + 1
        if key in first:
            return Problem(
                code=DUPLICATE,
                place=Place(file=shown, line=line),
                message=f"this message stands in line {first[key]} already: {found[2]}",
                remedy="Keep the better translation, and remove the other one with its whole entry.",
            )
        first[key] = line
    return None
