"""Cutting TOML into its statements, so that one wrong line does not hide the others.

In: TOML text, right or wrong. Out: `Statement`s with their offsets, the parts of a dotted key. Never: a value
understood (the standard library's reader does that, statement by statement), an exception because of the text.

The standard library's reader stops at the first mistake, gives no lines for what is right, and says "at end of
document" for a bracket that is not closed: hence this file.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

_PART = r"""(?:[A-Za-z0-9_-]++|"(?:[^"\\\n]|\\[^\n])*+"|'[^'\n]*+')"""
_KEY = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_PARTS = re.compile(_PART)
_PAIR = re.compile(rf"[ \t]*(?P<key>{_KEY})[ \t]*=[ \t]*")
_HEADER = re.compile(rf"[ \t]*(?P<open>\[\[?)[ \t]*(?P<key>{_KEY})[ \t]*(?P<close>\]\]?)[ \t]*(?:#[^\n]*)?")
_LINE = re.compile(r"[^\n]*")
_STARTS_STATEMENT = re.compile(rf"[ \t]*(?:\[\[?[ \t]*{_KEY}[ \t]*\]|{_KEY}[ \t]*=)")

# The named groups are strings that are not closed. All repeats are possessive (nothing is tried twice), so that no text
# takes more than one look at each of its characters.
_LONG = r'"""(?:[^"\\]++|\\[\s\S]|"(?!""))*+(?:"{3,5}|(?P<long>\\?\Z))'
_LONG_LITERAL = r"'''(?:[^']++|'(?!''))*+(?:'{3,5}|(?P<long_literal>\Z))"
_SHORT = r'"(?:[^"\\\n]++|\\[^\n])*+(?:"|(?P<short>\\?(?=\n|\Z)))'
_SHORT_LITERAL = r"'[^'\n]*+(?:'|(?P<short_literal>(?=\n|\Z)))"
_REST = r"""#[^\n]*+|[\[\]{}\n,]|[^"'#\[\]{}\n,]++"""
_TOKEN = re.compile(f"{_LONG}|{_LONG_LITERAL}|{_SHORT}|{_SHORT_LITERAL}|{_REST}")
_TOKEN_BEHIND_OPEN_STRING = re.compile(f"{_LONG_LITERAL}|{_SHORT}|{_SHORT_LITERAL}|{_REST}")
"""Once a string of several lines is not closed, no later one can be: looking again and again would take for ever."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A table's header or a `key = value`, or a line that is neither."""

    kind: str
    """"table", "array" (`[[key]]`), "pair" or "wrong"."""
    key: tuple[str, ...]
    start: int
    """Of the key's line."""
    value_start: int
    end: int
    """Behind the value, on its last line."""
    closed: bool = True
    """False: a bracket or a quotation mark is open at the end."""


def statements(text: str) -> Iterator[Statement]:
    """Every statement in order; comments and empty lines are none."""
    position, tokens = 0, _TOKEN
    while position < len(text):
        line = _LINE.match(text, position)
        assert line is not None, "a line may be empty, so it always matches"
        words = line.group().strip(" \t")
        if not words or words.startswith("#"):
            position = line.end() + 1
            continue
        statement = _header(text, position, line.end()) or _pair(text, position, line.end(), tokens)
        yield statement
        if statement.closed:
            position = statement.end + 1
            continue
        if '"""' in text[statement.start : statement.end]:
            tokens = _TOKEN_BEHIND_OPEN_STRING
        position = _next_start(text, line.end() + 1)


def value_token(text: str, start: int) -> int:
    """The offset behind a value that is no list and no table."""
    found = _TOKEN.match(text, start)
    return found.end() if found else start + 1


def inline_pair(text: str, start: int) -> tuple[tuple[str, ...], int]:
    """The key of `key = value` inside braces, and where its value starts."""
    found = _PAIR.match(text, start)
    assert found is not None, "only called inside a table that the reader has accepted"
    return key_parts(found["key"]), found.end()


def key_parts(key: str) -> tuple[str, ...]:
    """The parts of a dotted key, without their quotation marks."""
    return tuple(_unquoted(part) for part in _PARTS.findall(key))


def depth(text: str) -> tuple[int, int]:
    """How deep brackets stand in brackets, or how many full stops a key has, whichever is more; and where."""
    deepest, offset, brackets, dots = 0, 0, 0, 0
    for token in _TOKEN.finditer(text):
        words = token.group()
        if words in "[{":
            brackets += 1
        elif words in "]}":
            brackets = max(0, brackets - 1)
        if words in "[{]},\n":
            dots = 0
        elif words[0] not in "\"'#":
            dots = words.count(".") + (0 if "=" in words else dots)
        if max(brackets, dots) > deepest:
            deepest, offset = max(brackets, dots), token.start()
    return deepest, offset


def _header(text: str, start: int, line_end: int) -> Statement | None:
    found = _HEADER.fullmatch(text, start, line_end)
    if not found or len(found["open"]) != len(found["close"]):
        return None
    kind = "table" if found["open"] == "[" else "array"
    return Statement(kind=kind, key=key_parts(found["key"]), start=start, value_start=found.start("open"), end=line_end)


def _pair(text: str, start: int, line_end: int, tokens: re.Pattern[str]) -> Statement:
    found = _PAIR.match(text, start, line_end)
    if not found:
        return Statement(kind="wrong", key=(), start=start, value_start=start, end=line_end)
    end = _value_end(text, found.end(), tokens)
    return Statement(
        kind="pair",
        key=key_parts(found["key"]),
        start=start,
        value_start=found.end(),
        end=line_end if end is None else end,
        closed=end is not None,
    )


def _value_end(text: str, start: int, tokens: re.Pattern[str]) -> int | None:
    """The offset of the line end behind a value; None when something in it is not closed."""
    open_brackets = 0
    for token in tokens.finditer(text, start):
        words = token.group()
        if token.lastgroup:
            return None
        if words == "\n" and (open_brackets <= 0 or _PAIR.match(text, token.end())):
            # Inside brackets no line can start with `key =`: something above it is not closed.
            return token.start() if open_brackets <= 0 else None
        if words in "[{":
            open_brackets += 1
        elif words in "]}":
            open_brackets -= 1
    return None if open_brackets > 0 else len(text)


def _next_start(text: str, position: int) -> int:
    """The next line that looks like a statement: what stands before it belongs to the one that is not closed."""
    while position < len(text):
        if _STARTS_STATEMENT.match(text, position):
            return position
        position = text.find("\n", position) + 1 or len(text)
    return position


def _unquoted(part: str) -> str:
    if part[0] not in "\"'":
        return part
    try:
        return str(tomllib.loads(f"key = {part}")["key"])
    except ValueError:
        return part[1:-1]
