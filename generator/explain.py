"""Every kind of finding there is, from all rooms: what `trialpages explain` can talk about.

In: the tuples CODES of the rooms. Out: `ALL_CODES`, sorted by name. A test finds every `Code` in our source here.
"""

from generator import edits, i18n, inspection, render
from generator.criteria import codes as criteria
from generator.load import codes as load
from generator.problems import Code
from generator.prose import codes as prose
from generator.rules import codes as rules

_ROOMS: tuple[tuple[Code, ...], ...] = (
    load.CODES,
    criteria.CODES,
    rules.CODES,
    prose.CODES,
    i18n.CODES,
    render.CODES,
    inspection.CODES,
    edits.CODES,
)

ALL_CODES: tuple[Code, ...] = tuple(sorted((code for codes in _ROOMS for code in codes), key=lambda code: code.name))
