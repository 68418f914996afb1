"""The prose of a trial: each block with the notices that say how far it can be trusted.

In: a `TrialStory` and the words of a language. Out: `ProseView`s. Never: one language passed off as another; a text
called checked against rules that came later. Notices stand on the block that they are about: a banner over the whole
page teaches people to ignore it.
"""

from dataclasses import dataclass

from markupsafe import Markup

from generator.i18n import Words
from generator.languages import LANGUAGES
from generator.model import Prose, ProseBlock, Review
from generator.pages.changes.versions import Knowledge, Version, differences, versions
from generator.pages.story import TrialStory
from generator.prose import to_html


@dataclass(frozen=True, slots=True, kw_only=True)
class ProseView:
    """One block of prose."""

    html: Markup
    lang: str
    notices: tuple[str, ...]


def prose_view(story: TrialStory, block: ProseBlock, words: Words, *, explained: bool = False) -> ProseView | None:
    """A block in the page's language, else in the language that it was written in; None when there is none.

    `explained`: the page has already said why a part of it is in another language.
    """
    shown = _choose(story, block, words.language.code)
    if shown is None:
        return None
    freshness = _freshness(story, shown, words)
    return ProseView(
        html=to_html(shown.markdown),
        lang=shown.lang,
        notices=(*_language_notices(shown, words, explained=explained), *((freshness,) if freshness else ())),
    )


def only_in_notice(lang: str, words: Words, *, explained: bool = False) -> str:
    """That a part of a page is not in the page's language; why, the first time a page says so."""
    if lang == LANGUAGES[0].code:
        if explained:
            return words.gettext("This section is available in English only.")
        return words.gettext(
            "This section is available in English only. It was written by the study team and has not been translated "
            "into Welsh yet."
        )
    return words.gettext("This section is available in Welsh only.")


def _choose(story: TrialStory, block: ProseBlock, lang: str) -> Prose | None:
    wanted = (lang, *(language.code for language in LANGUAGES))
    found = (story.trial.prose_in(block, code) for code in wanted)
    return next((prose for prose in found if prose), None)


def _language_notices(shown: Prose, words: Words, *, explained: bool) -> tuple[str, ...]:
    if shown.lang != words.language.code:
        return (only_in_notice(shown.lang, words, explained=explained),)
    found = []
    if shown.review is Review.DRAFT:
        found.append(words.gettext("Draft translation: not yet checked by a Welsh translator."))
    if shown.is_stale:
        found.append(words.gettext("The Welsh version of this section is older than the English version."))
    return tuple(found)


def _freshness(story: TrialStory, shown: Prose, words: Words) -> str:
    """What to say about the rules that a text was checked against; empty when it fits the current ones."""
    known = versions(story, shown.lang)
    if not known:
        return ""
    checked = next((version for version in known if version.key == shown.reviewed_against), None)
    if checked is None:
        return words.gettext("This text has not been checked against the current rules.")
    if checked.is_current or not _may_differ(story, checked, known[-1], shown.lang):
        return ""
    if checked.as_of is None:
        return words.gettext("This text was checked against the first rules. The rules have changed since then.")
    return words.gettext(
        "This text was checked against the rules of %(date)s. The rules have changed since then.",
        date=words.date(checked.as_of),
    )


def _may_differ(story: TrialStory, checked: Version, current: Version, lang: str) -> bool:
    """Whether a rule changed in substance, or nobody can know."""
    return any(
        found.changed or found.knowledge is Knowledge.UNKNOWN for found in differences(story, checked, current, lang)
    )
