"""Content folders told in one text: `-- path --` and the file below it.

A bad example overlays its files on the good content of `good.txt`, and ends with what is printed, to the letter:

    A sentence for the reader.
    -- content/trials/ISRCTN10000001/who.en.md --
    the file's words
    -- printed --
    content/trials/ISRCTN10000001/who.en.md: warning some-code: what is wrong.
        What to do.

What else can happen to a file is said in brackets behind its path: `(change)` with lines to take out (`- `) and to put
in their place (`+ `); `(escaped change)` when these hold `\\u202e` and the like; `(bytes)` with a Python bytes literal;
`(folder)`, `(pipe)`, `(missing)`, `(link to TARGET)`, `(N bytes)`; `(N times)` for the line below, again and again
without line breaks.
"""

import ast
import os
import re
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
_HOW = r"(?:escaped )?change|bytes|folder|pipe|missing|link to [^)\n]+|[0-9,]+ (?:bytes|times)"
_FILE = re.compile(rf"^-- (?P<path>.+?)(?: \((?P<how>{_HOW})\))? --\n", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A told folder, and what is printed about it."""

    files: tuple[tuple[str, str, str], ...]
    """(path, how, words)"""
    printed: str


def read_story(text: str) -> Story:
    """The files of a story in its order, and its `printed` part."""
    marks = list(_FILE.finditer(text))
    parts = [
        (mark["path"], mark["how"] or "", text[mark.end() : following.start() if following else len(text)])
        for mark, following in zip(marks, [*marks[1:], None], strict=True)
    ]
    printed = "".join(words for path, _, words in parts if path == "printed")
    return Story(files=tuple(part for part in parts if part[0] != "printed"), printed=printed)


def write_story(text: str, root: Path) -> None:
    """Make the files of a story below `root`, over what is there."""
    for name, how, words in read_story(text).files:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if how == "missing":
            path.unlink()
        elif how.endswith("change"):
            changed = _changed(path.read_text(encoding="utf-8"), words, escaped=how.startswith("escaped"))
            path.write_text(changed, encoding="utf-8")
        elif how == "folder":
            path.mkdir()
        elif how.startswith("link to "):
            path.unlink(missing_ok=True)
            path.symlink_to(how.removeprefix("link to "))
        elif how == "pipe":
            os.mkfifo(path)
        elif how == "bytes":
            path.write_bytes(ast.literal_eval(words.strip()))
        elif how.endswith(" bytes"):
            with path.open("wb") as file:
                file.truncate(int(how.removesuffix(" bytes").replace(",", "")))
        elif how.endswith(" times"):
            path.write_text(words.strip() * int(how.removesuffix(" times").replace(",", "")), encoding="utf-8")
        else:
            path.write_text(words, encoding="utf-8")


def _changed(text: str, words: str, *, escaped: bool) -> str:
    """A text with lines taken out and others put in; without any to take out, at its top."""
    out = [line[2:] for line in words.splitlines() if line.startswith("- ")]
    put = [line[2:] for line in words.splitlines() if line.startswith("+ ")]
    if escaped:
        put = [line.encode().decode("unicode_escape") for line in put]
    old, new = ("".join(f"{line}\n" for line in lines) for lines in (out, put))
    assert text.count(old) == 1 or not old, f"the example wants to change {old!r}, which is not there once"
    return text.replace(old, new, 1) if old else new + text


def good_content(root: Path) -> Path:
    """The good content, written below `root`."""
    write_story((HERE / "good.txt").read_text(encoding="utf-8"), root)
    return root / "content"
