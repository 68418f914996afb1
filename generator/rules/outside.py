"""Words that stand in a list and are no criterion: connectors, notes, sub-headings. They can decide who takes part.

In: a `Case`. Out: findings. Never: a judgement of what the change means.
"""

from collections import Counter
from collections.abc import Iterator

from generator.criteria.lines import line_and_column
from generator.criteria.records import Rest, RestKind, State
from generator.problems import Place
from generator.rules import codes
from generator.rules.found import Case, Found, found

_WORDS = frozenset({RestKind.HEADING, RestKind.NOTE, RestKind.CONNECTOR, RestKind.LEFTOVER})


def words_outside_changed(case: Case) -> Iterator[Found]:
    """The engine compares criteria; a change of the words around them ("AND" became "OR") has to be told as well."""
    for history in case.originals():
        for step in history.steps:
            if step.newer.revision.addition:
                continue  # its own text is only what was added
            gone, new = _left_over(step.older, step.newer), _left_over(step.newer, step.older)
            if gone or new:
                message = (
                    f"words outside the criteria changed since {step.older.revision.key}: "
                    f"{_quoted(gone)} became {_quoted(new)}. The changelog does not show it."
                )
                yield found(codes.WORDS_OUTSIDE_CHANGED, _place(step.newer, new), message)


def _left_over(own: State, other: State) -> tuple[Rest, ...]:
    """Pieces of one revision that the other one does not have, in its order."""
    unmatched = Counter(map(_plain, _pieces(own))) - Counter(map(_plain, _pieces(other)))
    kept = []
    for piece in _pieces(own):
        if unmatched[_plain(piece)] > 0:
            unmatched[_plain(piece)] -= 1
            kept.append(piece)
    return tuple(kept)


def _pieces(state: State) -> tuple[Rest, ...]:
    return tuple(piece for piece in state.rest if piece.kind in _WORDS and _plain(piece))


def _plain(piece: Rest) -> str:
    """Without case, white space and the marks around it."""
    return " ".join(piece.text.casefold().split()).strip(" .:;,-–*•")


def _quoted(pieces: tuple[Rest, ...]) -> str:
    return ", ".join(f'"{" ".join(piece.text.split())}"' for piece in pieces) or "nothing"


def _place(state: State, pieces: tuple[Rest, ...]) -> Place:
    """The first new piece; the file when words only went."""
    text = state.revision.texts[0]
    if not pieces:
        return Place(file=text.place.file)
    line, column = line_and_column(text.words, pieces[0].start)
    return Place(file=text.place.file, line=text.place.line + line - 1, column=column)
