"""Which kinds of pages the website has: what is true of a kind is tested on one page of it, in each language.

In: the addresses that a build wrote. Out: for each family and language the address of the page to look at. A page that
belongs to no family fails a test (test_every_page_is_looked_at), so that a new page type cannot slip past the browser.
"""

import re
from dataclasses import dataclass

from generator.languages import LANGUAGES, Language

TRIAL = "[A-Za-z][A-Za-z0-9-]{3,39}"
KEY = r"(?:first|\d{4}-\d\d-\d\d)(?:-\d+)?"
NAME = "[a-z0-9-]+"

FAMILIES = {
    "home": (),
    "trials": ("trials",),
    "trial": ("trials", TRIAL),
    "changelog": ("trials", TRIAL, "criteria-changes"),
    "version": ("trials", TRIAL, "criteria", KEY),
    "comparison": ("trials", TRIAL, "compare", KEY, KEY),
    "gp-sheet": ("trials", TRIAL, "gp-sheet"),
    "large-sheet": ("trials", TRIAL, "gp-sheet", "large"),
    "conditions": ("conditions",),
    "condition": ("conditions", NAME),
    "places": ("places",),
    "place": ("places", NAME),
    "statuses": ("status",),
    "status": ("status", NAME),
    "changes": ("changes",),
    "about": ("about",),
    "privacy": ("privacy",),
    "contact": ("contact",),
    "accessibility": ("accessibility",),
    "thanks": ("feedback", "thanks"),
    "not-found": ("404",),
}
"""Name -> the parts of its address after the language, in English path words or as patterns."""

IN_BOTH_LANGUAGES = {"choice": "/", "not-found-anywhere": "/404.html"}
"""Pages that hold every language at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One family in one language."""

    family: str
    lang: str

    def __str__(self) -> str:
        return f"{self.family}-{self.lang}"

    def fits(self, address: str) -> bool:
        if self.family in IN_BOTH_LANGUAGES:
            return address == IN_BOTH_LANGUAGES[self.family]
        language = next(language for language in LANGUAGES if language.code == self.lang)
        return re.fullmatch(_pattern(language, FAMILIES[self.family]), address) is not None


CASES = (
    *(Case(family=family, lang=language.code) for family in FAMILIES for language in LANGUAGES),
    *(Case(family=family, lang=LANGUAGES[0].code) for family in IN_BOTH_LANGUAGES),
)


def _pattern(language: Language, parts: tuple[str, ...]) -> str:
    words = (language.path_word(part) for part in parts)
    return "/" + "/".join((language.code, *words)) + "/"
