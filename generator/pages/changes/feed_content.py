"""A changed rule as the content of a feed: its heading and its bullets, in the plainest HTML.

In: `ChangeCard`s. Out: HTML as text, which a feed carries escaped. Every word is escaped here: this HTML is read
outside our pages, where no template of ours has a hand in it. Never: `ins` and `del`, for the
bullets say it all; nor the direction, which the entry says above the cards.
"""

from collections.abc import Iterable, Iterator
from html import escape

from generator.pages.changes.change_cards import ChangeCard
from generator.pages.changes.quoting import Part


def feed_content(cards: Iterable[ChangeCard], lang: str) -> str:
    """The cards in the language of a feed; quotations keep theirs. Empty without cards."""
    return "".join(piece for card in cards for piece in _card(card, lang))


def _card(card: ChangeCard, lang: str) -> Iterator[str]:
    yield f"<h2>{escape(card.heading)}</h2><ul>"
    for bullet in card.bullets:
        yield f"<li>{''.join(_part(part, lang) for part in bullet)}</li>"
    yield "</ul>"
    if card.meaning:
        reason = card.meaning.reason
        yield f"<p{_lang(reason.lang, lang)}>{escape(reason.words)}</p>"


def _part(part: Part, lang: str) -> str:
    if part.quoted:
        return f"<q{_lang(part.lang, lang)}>{escape(part.words)}</q>"
    return escape(part.words)


def _lang(found: str, around: str) -> str:
    return "" if found == around else f' lang="{escape(found)}"'
