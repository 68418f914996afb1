"""A small catalogue for a test to break: whole as it stands here."""

from pathlib import Path

from generator.i18n import Words, load_words

HEADER = r"""msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=6; plural=(n==0) ? 0 : (n==1) ? 1 : (n==2) ? 2 : (n==3) ? 3 : (n==6) ? 4 : 5;\n"
"""
PLACES = "en,en_in,cy,cy_in\nLiverpool,in Liverpool,Lerpwl,yn Lerpwl\n"


def locales(folder: Path, messages: str, *, header: str = HEADER, places: str = PLACES) -> Path:
    """A folder locales/ with one Welsh catalogue; the first line of `messages` is line 6 of the file."""
    catalogue = folder / "locales" / "cy" / "LC_MESSAGES" / "messages.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(header + "\n" + messages, encoding="utf-8")
    (folder / "locales" / "places.csv").write_text(places, encoding="utf-8")
    return folder / "locales"


def told(folder: Path) -> str:
    """Every problem of a folder locales/, as a maintainer sees them, with paths from the folder above it."""
    _, problems = load_words(folder)
    return "\n".join(problem.as_text() for problem in problems).replace(f"{folder.parent.as_posix()}/", "")


def welsh(folder: Path) -> Words:
    """The Welsh words of a folder locales/ that has no problems."""
    words, problems = load_words(folder)
    assert problems == ()
    return words[1]
