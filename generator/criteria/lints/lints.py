"""All lints of one text together.

In: a list that was split, and the other words of its record. Out: findings in the order of the text. What needs two
revisions is in the comparison; what needs the whole trial or today's date is in the rules.
"""

from collections.abc import Sequence

from generator.criteria.lints.lint_characters import character_findings
from generator.criteria.lints.lint_structure import structure_findings
from generator.criteria.lints.lint_words import cut_off_criterion, cut_off_finding, glued_words, whole_record, words_of
from generator.criteria.lints.passage import Passage
from generator.criteria.records import Criterion, Finding, SplitText


def lints(
    split_text: SplitText,
    *,
    lang: str = "en",
    record: str = "",
    older: Sequence[Criterion] = (),
    addition: bool = False,
) -> tuple[Finding, ...]:
    """Every finding about one list of criteria, in the order of the text.

    `record`: all other words of the trial, for what can only be seen by comparing with them. `older`: the criteria of
    the revision before. `addition`: the text holds added criteria only.
    """
    text = split_text.text
    passage = Passage(text, 0, len(text), split_text.criteria, split_text.rest, lang)
    findings, _ = passage_findings(passage, record=whole_record(text, record), older=older, addition=addition)
    return findings


def passage_findings(
    passage: Passage,
    *,
    record: str,
    older: Sequence[Criterion] = (),
    addition: bool = False,
    field_length: int = 0,
) -> tuple[tuple[Finding, ...], int | None]:
    """The findings about a passage, and the index of the criterion that is cut off, if one is.

    `record` holds the words of the passage as well.
    """
    words = words_of(record)
    findings = [*structure_findings(passage, addition=addition), *character_findings(passage, record)]
    findings += glued_words(passage, words)
    cut = cut_off_criterion(passage, words, older=older, field_length=field_length)
    if cut is not None:
        findings.append(cut_off_finding(passage, words, cut))
    return tuple(sorted(findings, key=lambda finding: (finding.start, finding.code.name))), cut
