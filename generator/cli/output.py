"""Printing, and nothing else.

In: text. Out: bytes on stdout or stderr. Never: fails because nobody reads, or because a terminal knows no UTF-8; lets
a control character of the content through to the terminal.
"""

import io
import os
import re
import sys
from typing import TextIO

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def prepare() -> None:
    """UTF-8 whatever the locale says; a stream that was closed before we started swallows everything."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 # open until the end of the process
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(text: str) -> None:
    """Print to stdout, with a line feed."""
    _write(sys.stdout, text + "\n")


def complain(text: str) -> None:
    """Print to stderr, with a line feed."""
    _write(sys.stderr, text + "\n")


def _write(stream: TextIO, text: str) -> None:
    harmless = _CONTROLS.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    try:
        stream.write(harmless)
        stream.flush()
    except BrokenPipeError:
        # Whoever read has gone (`| head`). Python flushes once more at exit: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
