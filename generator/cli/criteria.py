"""`criteria split`, `criteria history`, `criteria compare`: the criteria engine for other programs, as JSON.

In: files, or standard input. Out: the JSON that other software relies on, printed whether or not problems were found.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from generator import messages, resources
from generator.cli.criteria_input import Unreadable, read_criteria, read_text
from generator.cli.output import complain, say
from generator.criteria import compare as compare_lists
from generator.criteria import compare_json, history_json, split_json
from generator.i18n import load_words
from generator.languages import LANGUAGES
from generator.model import CriteriaList
from generator.pages.changes.since import between
from generator.pages.changes.versions import Difference, Knowledge
from generator.problems import Severity

Command = TypeVar("Command", bound=Callable[..., Any])


def _list_option(command: Command) -> Command:
    return click.option(
        "--list",
        "criteria_list",
        type=click.Choice([each.value for each in CriteriaList]),
        required=True,
        help="Which list of criteria the text holds.",
    )(command)


def _language_option(command: Command) -> Command:
    return click.option(
        "--language",
        type=click.Choice([language.code for language in LANGUAGES]),
        default=LANGUAGES[0].code,
        show_default=True,
        help="The language of the text.",
    )(command)


def _record_option(command: Command) -> Command:
    return click.option(
        "--record",
        default="",
        metavar="FILE",
        help="The rest of the register's record, for checks that compare words.",
    )(command)


@click.group(no_args_is_help=False)
def criteria() -> None:
    """Split, date and compare criteria, as JSON for other programs.

    FILE may be - for standard input. Offsets count code points of the text as it was given.

    \b
    trialpages criteria split criteria.txt
    """


@criteria.command()
@click.argument("file")
@_language_option
@_record_option
def split(file: str, language: str, record: str) -> int:
    """Cut a list of criteria into its items.

    \b
    trialpages criteria split criteria.txt
    """
    try:
        text, known = read_text(file), _record(record)
    except Unreadable as error:
        return _cannot_read(error)
    return _print(split_json(text, lang=language, record=known, file=_name(file)))


@criteria.command()
@click.argument("file")
@_list_option
@_language_option
@_record_option
def history(file: str, criteria_list: str, language: str, record: str) -> int:
    """Find the dated revisions in one field of a register's record.

    \b
    trialpages criteria history --list exclusion field.txt
    """
    try:
        text, known = read_text(file), _record(record)
    except Unreadable as error:
        return _cannot_read(error)
    return _print(history_json(text, CriteriaList(criteria_list), lang=language, record=known, file=_name(file)))


@criteria.command()
@click.argument("old")
@click.argument("new")
@_list_option
@_language_option
@_record_option
def compare(old: str, new: str, criteria_list: str, language: str, record: str) -> int:
    """Compare two wordings of one list, item by item.

    OLD and NEW are text files, or JSON files that hold a list of {"label", "text"}.

    \b
    trialpages criteria compare --list exclusion old.txt new.txt
    """
    try:
        before, _ = read_criteria(old, language)
        after, text = read_criteria(new, language)
        known = _record(record)
    except Unreadable as error:
        return _cannot_read(error)
    which = CriteriaList(criteria_list)
    found = compare_lists(before, after, criteria_list=which, lang=language, record=known)
    difference = Difference(
        criteria_list=which, knowledge=Knowledge.COMPARED, older=None, newer=None, comparison=found, step=None
    )
    all_words, problems = load_words(resources.locales_folder())
    if any(problem.severity is Severity.ERROR for problem in problems):
        complain("\n".join(problem.as_text() for problem in problems))
        return messages.PROBLEMS
    sentence = {words.language.code: between(difference, words) for words in all_words}
    return _print({**compare_json(found, text=text, file=_name(new)), "sentence": sentence})


def _record(file: str) -> str:
    return read_text(file) if file else ""


def _name(file: str) -> str:
    """Standard input has no name."""
    return "" if file == "-" else Path(file).as_posix()


def _cannot_read(error: Unreadable) -> int:
    complain(f"trialpages: {error}")
    return error.exit_code


def _print(contract: dict[str, Any]) -> int:
    """The JSON, and an exit code from the problems in it."""
    say(messages.contract(contract))
    stops = any(problem["severity"] == Severity.ERROR for problem in contract.get("problems", ()))
    return messages.PROBLEMS if stops else messages.DONE
