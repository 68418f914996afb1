"""Sentences with quoted words inside: the register's words stay in their own language.

In: a message whose values are `Text`s. Out: its parts in order, each with its language, so that a template can mark
them and a feed can escape them. Never: a sentence put together from messages.
"""

import re
from dataclasses import dataclass

from generator.i18n import Words
from generator.model import Text

_MARKERS = ("\x01", "\x02", "\x03")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A piece of a sentence."""

    words: str
    lang: str
    quoted: bool
    """Words of the register, shown as a quotation."""


OLD, NEW, CONTEXT = _MARKERS
"""Stand for the quotations while a message is filled in: characters that no catalogue may hold."""


def quoting(
    sentence: str, words: Words, *, old: Text | None = None, new: Text | None = None, context: Text | None = None
) -> tuple[Part, ...]:
    """The parts of a sentence in which OLD, NEW and CONTEXT stand for quotations."""
    quoted = {OLD: old, NEW: new, CONTEXT: context}
    parts = []
    for piece in re.split(f"([{OLD}{NEW}{CONTEXT}])", sentence):
        text = quoted.get(piece)
        if text:
            parts.append(Part(words=text.words, lang=text.lang, quoted=True))
        elif piece:
            parts.append(Part(words=piece, lang=words.language.code, quoted=False))
    return tuple(parts)
