"""The settings of the website, and what else lies in the content folder itself.

In: the content folder. Out: a `Website` and Problems. Never: stops at the first problem, follows a link.
"""

from pathlib import Path

from generator.languages import LANGUAGES
from generator.load import codes_of_files, values
from generator.load import codes_of_keys as codes
from generator.load.characters import printable
from generator.load.conditions import read_conditions
from generator.load.facts import Facts, facts_of
from generator.load.findings import finding
from generator.load.folders import Folder, list_folder, unknown_file
from generator.load.own_pages import read_own_pages
from generator.load.toml_files import read_toml_file
from generator.model import LocalText
from generator.problems import Place, Problem, in_order
from generator.website import Condition, OwnPage, Website

SETTINGS = "website.toml"
CONDITIONS = "conditions.toml"
REQUIRED = ("base_url", f"name.{LANGUAGES[0].code}", "owner.name", "owner.email")
BRAND = "#124a4b"
"""When content sets no colour."""
LOWEST_CONTRAST = 4.5
"""Of white text on the brand colour: WCAG 2.2, 1.4.3."""
FEEDBACK = ("netlify",)
_FOLDERS = ("trials", "pages", "ledger")


def load_website(content: Path, shown: str) -> tuple[Website | None, tuple[Problem, ...]]:
    """The website's settings. None when website.toml cannot be read, or lacks a usable address or name."""
    shown = shown.rstrip("/")
    # The folder itself was named by the person who runs us: it may be a link. What lies in it may not.
    folder = list_folder(content.resolve(), shown)
    if folder is None:
        missing = finding(codes_of_files.FILE_MISSING, Place(file=shown), "there is no such folder.")
        return None, (missing,)
    problems = [*folder.problems, *_unknown_names(folder)]
    conditions_toml = read_toml_file(folder, CONDITIONS, problems)
    conditions = read_conditions(conditions_toml, problems) if conditions_toml else ()
    pages_folder = list_folder(folder.path / "pages", folder.shown_name("pages"))
    own_pages = read_own_pages(pages_folder, problems) if pages_folder else ()
    toml = read_toml_file(folder, SETTINGS, problems, required=REQUIRED)
    website = _website(facts_of(toml, problems), conditions, own_pages) if toml else None
    return website, in_order(problems)


def _website(facts: Facts, conditions: tuple[Condition, ...], own_pages: tuple[OwnPage, ...]) -> Website | None:
    base_url = _base_url(facts)
    name = facts.local("name", required=True)
    owner_name, owner_email = _owner(facts)
    feedback = facts.one_of("feedback", FEEDBACK)
    newsletter = _newsletter(facts)
    brand_colour = _brand_colour(facts)
    facts.finish()
    if not base_url or name is None:
        return None
    return Website(
        base_url=base_url,
        name=name,
        owner_name=owner_name,
        owner_email=owner_email,
        feedback=feedback,
        newsletter=newsletter,
        brand_colour=brand_colour,
        own_pages=own_pages,
        conditions=conditions,
        place=facts.toml.place,
    )


def _base_url(facts: Facts) -> str:
    address = facts.text("base_url", required=True)
    if address and not values.is_base_url(address):
        facts.report("base_url", codes.BAD_BASE_URL, f"base_url is {printable(address)[:80]}.")
        return ""
    if address and values.is_placeholder(address):
        facts.report("base_url", codes.PLACEHOLDER_HOST, f"{address} is a name for examples; nobody can open it.")
    return address


def _owner(facts: Facts) -> tuple[str, str]:
    """Name and e-mail address of who runs the website."""
    table = facts.table("owner")
    if table is None:
        facts.require_in("owner", "name")
        facts.require_in("owner", "email")
        return "", ""
    name = table.text("name", required=True)
    email = table.text("email", required=True)
    table.finish()
    if email and not values.is_email(email):
        table.report("email", codes.BAD_EMAIL, f"{printable(email)[:80]} is no e-mail address.")
    return name, email


def _newsletter(facts: Facts) -> LocalText | None:
    table = facts.table("newsletter")
    links = table.languages(required=False) if table else None
    if table is None or links is None:
        return None
    for link in links.versions:
        if not values.is_https(link.words):
            table.report(link.lang, codes.BAD_URL, f"{printable(link.words)[:80]} is no https address.")
    right = tuple(link for link in links.versions if values.is_https(link.words))
    return LocalText(versions=right) if right else None


def _brand_colour(facts: Facts) -> str:
    table = facts.table("colours")
    if table is None:
        return BRAND
    words = table.text("brand")
    table.finish()
    if not words:
        return BRAND
    colour = values.colour(words)
    if colour is None:
        table.report("brand", codes.BAD_COLOUR, f"brand is {printable(words)[:60]}, which is no colour.")
        return BRAND
    contrast = values.contrast_with_white(colour)
    if contrast < LOWEST_CONTRAST:
        rounded_down = int(contrast * 10) / 10  # 4.49 may not read as 4.5
        message = f"white text on {words} has a contrast of {rounded_down} to 1; {LOWEST_CONTRAST} to 1 is needed."
        table.report("brand", codes.LOW_CONTRAST, message)
    return words.lower()


def _unknown_names(folder: Folder) -> list[Problem]:
    belongs = f"Content has {SETTINGS}, {CONDITIONS}, and the folders {', '.join(_FOLDERS)}."
    known = (SETTINGS, CONDITIONS, *_FOLDERS)
    wrong = [name for name in folder.files if name not in (SETTINGS, CONDITIONS)]
    wrong += [name for name in folder.folders if name not in _FOLDERS]
    return [unknown_file(Place(file=folder.shown_name(name)), name, known, belongs) for name in wrong]
