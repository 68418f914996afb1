"""conditions.toml: names that mean one condition.

In: the file's TOML. Out: `Condition`s, Problems. Never: a guess that two names mean the same.
"""

from generator.languages import LANGUAGES
from generator.load import codes_of_keys as codes
from generator.load.facts import Facts, facts_of
from generator.load.toml_text import TomlText
from generator.model import LocalText, Text
from generator.problems import Problem
from generator.website import Condition


def read_conditions(toml: TomlText, problems: list[Problem]) -> tuple[Condition, ...]:
    """Every condition with all its names; the first of each language is the one that is shown."""
    facts = facts_of(toml, problems)
    lines: dict[str, int] = {}
    found = tuple(_condition(table, lines) for table in facts.tables("conditions"))
    facts.finish()
    return tuple(condition for condition in found if condition is not None)


def _condition(table: Facts, lines: dict[str, int]) -> Condition | None:
    """One condition; `lines` holds the line of every name that was seen, in small letters."""
    shown: list[Text] = []
    also: list[Text] = []
    for language in LANGUAGES:
        names = [Text(words=words, lang=language.code) for words in table.texts(language.code) if words]
        shown += names[:1]
        also += names[1:]
    for text in (*shown, *also):
        line = table.place(text.lang).line
        first = lines.setdefault(text.words.lower(), line)
        if first not in (line, table.place().line):
            message = f"{text.words} stands for another condition too, in line {first}."
            table.report(text.lang, codes.CONDITION_TWICE, message)
    if not shown or shown[0].lang != LANGUAGES[0].code:
        table.report("", codes.KEY_MISSING, f"{LANGUAGES[0].code} is missing.")
    table.finish()
    return Condition(name=LocalText(versions=tuple(shown)), also=tuple(also)) if shown else None
