"""Names of towns and countries in the other languages, each with its whole phrase for "in ...".

In: locales/places.csv with the columns `en` and `en_in`, `cy` and `cy_in`: name and phrase per language. Out: the names
of one language by their English name, and Problems. The phrase is stored whole because Welsh changes the first letter
of a name after its word for "in" (yng Nghaerdydd, ym Mangor), but not that of a name without a Welsh form (yn
Birmingham).
"""

import csv
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.i18n.codes import PLACES
from generator.languages import Language
from generator.problems import Place, Problem

FILE = "places.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceName:
    """A place in one language."""

    name: str
    in_it: str
    """The whole phrase: "yn Lerpwl"."""


PlaceNames = Mapping[str, PlaceName]
"""English name -> name in the language."""


def read_places(locales: Path, languages: Iterable[Language]) -> tuple[Mapping[str, PlaceNames], tuple[Problem, ...]]:
    """The names per language code, and what is wrong with the table. A row that is not whole is left out."""
    shown = shown_path(locales / FILE)
    names: dict[str, dict[str, PlaceName]] = {language.code: {} for language in languages}
    try:
        text = (locales / FILE).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = "is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else "cannot be read"
        return names, (_problem(shown, 0, f"the table of places {reason}."),)
    problems: list[Problem] = []
    rows = csv.DictReader(text.splitlines())
    seen: dict[str, int] = {}
    for row in rows:
        line = rows.line_num
        english = row.get("en") or ""
        if not english or None in row or None in row.values() or not all(row.values()):
            problems.append(_problem(shown, line, f'the row of "{english}" has an empty or a missing column.'))
        elif english in seen:
            problems.append(_problem(shown, line, f'"{english}" stands here and in line {seen[english]}.'))
        else:
            seen[english] = line
            for code, known in names.items():
                if code in row:
                    known[english] = PlaceName(name=row[code], in_it=row[f"{code}_in"])
    return names, tuple(problems)


def shown_path(path: Path) -> str:
    """As somebody in the current folder would type it; whole when it lies elsewhere."""
    relative = os.path.relpath(path)
    return path.as_posix() if relative.startswith("..") else relative.replace(os.sep, "/")


def _problem(shown: str, line: int, message: str) -> Problem:
    return Problem(
        code=PLACES,
        place=Place(file=shown, line=line),
        message=message,
        remedy="Give each place one row with its name and the whole phrase for being in it, in every language.",
    )
