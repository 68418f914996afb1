"""Lints of whole words: glued words, and a text that is cut off.

In: a passage and the words of the whole record. Out: findings. Both compare with the record, because a word that is
spelled out elsewhere in it is the only proof there is without a dictionary.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from generator.criteria.codes import CRITERION_CUT_OFF, GLUED_WORDS
from generator.criteria.lints.passage import Passage, named, quoted
from generator.criteria.records import Criterion, Finding

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_LONGEST = 40
_LEAST_PROOF = 20
_DANGLING = {
    "en": frozenset("a an the and or of to with which".split()),
    "cy": frozenset("y yr a ac neu o i gyda â sydd".split()),
}
_ENDINGS = frozenset(
    """s es ed d ing er ers or ors ly al ally ment ments ness ful less ion ions ation ations ational able ability ity
    ities ive y ic ical ically ies ied ist ists ize ized ise ised en ens n t ts th age ages ance ence ant ent ents man
    men iol iau ion au oedd ydd wyr on wch ir wyd odd ol aidd us ous um a ae i e ism al isation ization logy
    ship hood ward wards wise like hold line 's ’s""".split()
)
"""What makes a longer word of a whole one; "requ" + "irement" is none of these."""
_COMPOUNDS = frozenset(
    """within without into onto cannot anyone someone everyone anybody somebody nobody anything something everything
    whatever however whenever wherever therefore furthermore moreover nonetheless maybe sometimes sometime somewhere
    anywhere everywhere everyday anytime healthcare childbearing childbirth followup lifetime bedtime daytime nighttime
    baseline bloodstream bodyweight birthweight breastfeeding breastfed heartbeat headache wheelchair bedside bedridden
    widespread ongoing upcoming overweight underweight caregiver caretaker database website online offline worldwide
    nationwide workplace longstanding wellbeing timepoint checkup setup dropout lifestyle lifespan ultrasound another
    together itself himself herself themselves overall overnight outpatient inpatient outpatients inpatients outcome
    outcomes intake uptake output input weekday weekdays hereby thereof throughout whereas upon""".split()
)
_PREFIXES = frozenset(
    """non pre post anti sub multi re co un inter intra over under out up semi self micro macro neuro cardio hyper hypo
    peri para bio immuno chemo radio mid cross thio trans pro de dis in im ab ad auto mono bi tri poly mega ultra extra
    cyn ôl gwrth rhyng is uwch hunan cyd ail ad di""".split()
)
_END_MARKS = ".!?;:)]}\"'”’…*%"


def whole_record(text: str, record: str) -> str:
    """The words of a record, those of the text itself once among them."""
    return record if text in record else f"{text}\n{record}"


class Words(NamedTuple):
    """The words of a record, counted."""

    counts: Counter[str]
    pairs: Counter[str]
    """Two words that stand side by side, joined -> how often."""
    parted: dict[str, str]
    """The joined pair -> as it is printed."""
    by_prefix: dict[str, tuple[str, ...]]
    """First three letters -> the words that begin with them."""


@lru_cache(maxsize=4)
def words_of(record: str) -> Words:
    """Count the words of a record."""
    spelled = _WORD.findall(record)
    folded = [word.casefold() for word in spelled]
    pairs: Counter[str] = Counter()
    parted: dict[str, str] = {}
    previous_end, previous = -1, ""
    for found in _WORD.finditer(record):
        word = found[0].casefold()
        if previous and record[previous_end : found.start()] == " " and 6 <= len(previous) + len(word) <= _LONGEST:
            joined = previous + word
            pairs[joined] += 1
            parted.setdefault(joined, f"{previous} {word}")
        previous_end, previous = found.end(), word
    grouped: dict[str, list[str]] = {}
    counts = Counter(folded)
    for word in counts:
        if len(word) > 3:
            grouped.setdefault(word[:3], []).append(word)
    return Words(counts, pairs, parted, {start: tuple(words) for start, words in grouped.items()})


def glued_words(passage: Passage, record: Words) -> Iterator[Finding]:
    """Words that are two neighbours of the record without the blank between them."""
    for found in _WORD.finditer(passage.text, passage.start, passage.end):
        word = found[0].casefold()
        if len(word) < 6 or word not in record.pairs or word in _COMPOUNDS:
            continue
        first, second = record.parted[word].split(" ")
        if min(len(first), len(second)) < 3 or first in _PREFIXES:
            continue
        if record.counts[word] > record.pairs[word]:
            continue
        as_printed = f"{found[0][: len(first)]} {found[0][len(first) :]}"
        yield Finding(
            code=GLUED_WORDS,
            start=found.start(),
            end=found.end(),
            message=f"{quoted(found[0])} is two words elsewhere in this record: {quoted(as_printed)}.",
            remedy="Look at the registry's own page; if the blank is there, add a correction to the revision's file.",
            suggestion=(found[0], as_printed),
        )


def cut_off_criterion(
    passage: Passage, record: Words, *, older: Sequence[Criterion] = (), field_length: int = 0
) -> int | None:
    """Index of the criterion that the text stops in, or None. Only the last one can be.

    Signs of a cut: the last word is the beginning of a longer word of the record and stands nowhere else in it; the
    text ends with an article or "and"; an older revision has the same words and goes on in mid-word; the field is as
    long as exports cut it (255, about 3,600 characters) and has no end mark.
    """
    if not passage.criteria:
        return None
    index = max(range(len(passage.criteria)), key=lambda position: passage.criteria[position].start)
    last = passage.criteria[index]
    if any(piece.start >= last.end and piece.text.strip() for piece in passage.rest):
        return None
    text = last.text
    if not text or text[-1] in _END_MARKS:
        return None
    word = _last_word(text)
    if not word:
        return None
    if word in _dangling(passage.lang) and len(text.split()) > 1:
        return index
    if any(_goes_on(text, criterion.text) for criterion in older):
        return index
    if 253 <= field_length <= 256 or 3580 <= field_length <= 3620:
        return index
    if len(word) >= 3 and record.counts[word] <= 1 and _is_beginning(word, record):
        return index
    return None


def _last_word(text: str) -> str:
    """The word that the text ends with, folded; empty when it ends with anything else than a letter."""
    last = ""
    end = 0
    for found in _WORD.finditer(text, max(0, len(text) - _LONGEST)):
        last, end = found[0].casefold(), found.end()
    return last if end == len(text) else ""


def _goes_on(text: str, older: str) -> bool:
    """The older text is the same and goes on in mid-word, by more than an ending ("visit", "visits")."""
    if len(text) < _LEAST_PROOF or len(older) <= len(text) or not older.startswith(text):
        return False
    rest = _WORD.match(older, len(text))
    return rest is not None and not _is_ending(text, rest[0].casefold())


def _is_beginning(word: str, record: Words) -> bool:
    """The word is the beginning of a longer word, and not a whole word of its own as far as can be told."""
    longer = [
        other for other in record.by_prefix.get(word[:3], ()) if len(other) > len(word) and other.startswith(word)
    ]
    rests = [other[len(word) :] for other in longer]
    return bool(rests) and not any(_is_ending(word, rest) or rest in record.counts for rest in rests)


def _is_ending(word: str, rest: str) -> bool:
    """What makes another form of a whole word: "s", "ment", and "ned" behind "plan"."""
    return rest in _ENDINGS or (rest[0] == word[-1] and rest[1:] in _ENDINGS)


def cut_off_finding(passage: Passage, record: Words, index: int) -> Finding:
    """What a maintainer is told about a criterion that is cut off."""
    criterion = passage.criteria[index]
    tail = criterion.text.rsplit(maxsplit=1)[-1]
    end = criterion.text_start + len(criterion.text)
    word = tail.casefold()
    is_whole = word in _dangling(passage.lang) or record.counts[word] > 1
    where = "mid-sentence" if is_whole else "mid-word"
    return Finding(
        code=CRITERION_CUT_OFF,
        start=end - len(tail),
        end=end,
        message=f"{named(criterion)} stops in {where} ({quoted(tail)}).",
        remedy="Look for the full text in another export of the record. The rest is never guessed.",
    )


def _dangling(lang: str) -> frozenset[str]:
    return _DANGLING.get(lang, _DANGLING["en"])
