"""One trial: its folder understood as a whole.

In: the content folder and a trial's name. Out: a `Trial` and Problems. Never: stops at the first problem, follows a
link, reads what lies under source/ (that is the importers' business).
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator.languages import LANGUAGES
from generator.load import codes_of_files, codes_of_keys, codes_of_texts
from generator.load.characters import printable
from generator.load.findings import finding
from generator.load.folders import Folder, list_folder, unknown_file
from generator.load.prose_blocks import read_block
from generator.load.revisions import RevisionName, read_name, read_revisions
from generator.load.text_files import TextFile, read_text_file
from generator.load.toml_files import read_toml_file
from generator.load.toml_mistakes import mistake_in_date
from generator.load.trial_facts import REQUIRED, read_facts
from generator.load.values import wrong_with_id
from generator.model import CriteriaList, Prose, ProseBlock, Revision, Trial
from generator.problems import Place, Problem, in_order

FACTS = "trial.toml"
SOURCE = "source"
_LANGUAGE_CODES = tuple(language.code for language in LANGUAGES)
_PROSE_NAMES = tuple(f"{block}.{code}.md" for block in ProseBlock for code in _LANGUAGE_CODES)
_REVISION_FILE = re.compile(r"(?P<stem>.+)\.(?P<lang>[a-z]+)\.txt")
_BELONGS = (
    f"A trial has {FACTS}, the texts {', '.join(f'{block}.en.md' for block in ProseBlock)} (and .cy.md), "
    f"and the folders {', '.join(CriteriaList)} and {SOURCE}."
)


def trial_folders(content: Path, shown: str) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """The names of all trials, sorted. Only names that are ids, so that each can safely become an address."""
    shown = f"{shown.rstrip('/')}/trials"
    folder = list_folder(content / "trials", shown)
    if folder is None:
        missing = finding(
            codes_of_files.FILE_MISSING, Place(file=shown), "there is no folder for trials.", f"Create {shown}."
        )
        return (), (missing,)
    problems = list(folder.problems)
    problems += [
        unknown_file(Place(file=folder.shown_name(name)), name, (), "This folder holds one folder per trial.")
        for name in folder.files
    ]
    names: dict[str, str] = {}
    for name in folder.folders:
        place = Place(file=folder.shown_name(name))
        if wrong := wrong_with_id(name):
            message = f"the folder's name is no id: {wrong}"
            problems.append(finding(codes_of_keys.BAD_ID, place, message))
        elif name.lower() in names:
            other = f"{shown}/{names[name.lower()]}"
            message = f"{other} and {place} are the same id but for capital letters."
            problems.append(finding(codes_of_files.ID_TWICE, place, message))
        else:
            names[name.lower()] = name
    return tuple(sorted(names.values())), in_order(problems)


def load_trial(content: Path, name: str, shown: str) -> tuple[Trial | None, tuple[Problem, ...]]:
    """The trial in the folder `name`. None only when there is no such folder or no trial.toml that can be read."""
    shown = f"{shown.rstrip('/')}/trials/{printable(name)}"
    place = Place(file=shown)
    if wrong := wrong_with_id(name):
        return None, (finding(codes_of_keys.BAD_ID, place, f"the folder's name is no id: {wrong}"),)
    folder = list_folder(content / "trials" / name, shown)
    if folder is None:
        return None, (finding(codes_of_files.FILE_MISSING, place, "there is no such folder."),)
    problems = list(folder.problems)
    toml = read_toml_file(folder, FACTS, problems, required=REQUIRED)
    trial = None
    if toml is not None and toml.is_lost:
        problems += toml.problems
    elif toml is not None:
        trial, found = read_facts(toml, name, lambda other: (content / "trials" / other).is_dir())
        problems += found
    prose = _read_prose(folder, problems)
    inclusion = _read_list(folder, CriteriaList.INCLUSION, problems)
    exclusion = _read_list(folder, CriteriaList.EXCLUSION, problems)
    problems += _unknown_names(folder)
    if trial is not None:
        trial = replace(trial, prose=prose, inclusion=inclusion, exclusion=exclusion)
    return trial, in_order(problems)


def _read_prose(folder: Folder, problems: list[Problem]) -> tuple[Prose, ...]:
    found: list[Prose] = []
    for block in ProseBlock:
        names = {code: f"{block}.{code}.md" for code in _LANGUAGE_CODES}
        files = _read_texts(folder, {code: name for code, name in names.items() if name in folder.files}, problems)
        prose, wrong = read_block(block, files)
        found += prose
        problems += wrong
    return tuple(found)


def _read_list(folder: Folder, criteria_list: CriteriaList, problems: list[Problem]) -> tuple[Revision, ...]:
    if criteria_list not in folder.folders:
        return ()
    listing = list_folder(folder.path / criteria_list, folder.shown_name(criteria_list))
    if listing is None:
        return ()
    problems += listing.problems
    belongs = "A list of criteria has one text file per revision, such as 2024-01-30.en.txt."
    problems += [unknown_file(Place(file=listing.shown_name(name)), name, (), belongs) for name in listing.folders]
    by_name: dict[RevisionName, dict[str, str]] = {}
    for file_name in listing.files:
        found = _REVISION_FILE.fullmatch(file_name)
        name = read_name(found["stem"]) if found and found["lang"] in _LANGUAGE_CODES else None
        if found is None or name is None:
            problems.append(_wrong_revision_name(Place(file=listing.shown_name(file_name)), file_name))
        else:
            by_name.setdefault(name, {})[found["lang"]] = file_name
    texts = {name: _read_texts(listing, in_languages, problems) for name, in_languages in by_name.items()}
    revisions, wrong = read_revisions(criteria_list, {name: files for name, files in texts.items() if files})
    problems += wrong
    return revisions


def _read_texts(folder: Folder, names: Mapping[str, str], problems: list[Problem]) -> dict[str, TextFile]:
    """Text files by language, as far as they can be read."""
    found = {}
    for lang, name in names.items():
        file = read_text_file(folder.path / name, folder.shown_name(name), problems)
        if file is not None:
            found[lang] = file
    return found


def _unknown_names(folder: Folder) -> list[Problem]:
    known_folders = (*CriteriaList, SOURCE)
    known = (FACTS, *_PROSE_NAMES, *known_folders)
    wrong = [name for name in folder.files if name not in (FACTS, *_PROSE_NAMES)]
    wrong += [name for name in folder.folders if name not in known_folders]
    problems = [unknown_file(Place(file=folder.shown_name(name)), name, known, _BELONGS) for name in wrong]
    if SOURCE in folder.folders:
        source = list_folder(folder.path / SOURCE, folder.shown_name(SOURCE))
        problems += source.problems if source else ()
    return problems


def _wrong_revision_name(place: Place, name: str) -> Problem:
    words = re.split(r"\.[a-z]+\.txt$|\.txt$", name)[0]
    mistake = mistake_in_date(words)
    lang = next((code for code in _LANGUAGE_CODES if f".{code}." in name), LANGUAGES[0].code)
    message = f"{printable(name)} is no name of a revision."
    remedy = codes_of_texts.REVISION_NAME.fix
    if mistake and mistake.code is codes_of_keys.DATE_NOT_IN_CALENDAR:
        return finding(mistake.code, place, mistake.message, mistake.remedy)
    if mistake or re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", words):
        right = re.search(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", mistake.remedy if mistake else words)
        remedy = f"Name it {right[0]}.{lang}.txt" if right else remedy
    return finding(codes_of_texts.REVISION_NAME, place, message, remedy)
