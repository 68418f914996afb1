"""What reaches a terminal: progress there only and when it takes long, never a control character of the content."""

import io
import sys

import pytest

from generator.cli import output
from generator.cli.progress import ProgressLine


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def trials_done(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, seconds_each: float) -> str:
    """What a run over four trials writes to a stream."""
    now = [100.0]
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr("generator.cli.progress.time.monotonic", lambda: now[0])
    line = ProgressLine()
    for done in range(1, 5):
        now[0] += seconds_each
        line(done, 4)
    line.close()
    return stream.getvalue()


def test_long_work_on_a_terminal_shows_how_far_it_has_come_and_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    written = trials_done(monkeypatch, Terminal(), 0.9)
    assert "\r[###############               ] 2 of 4 trials " in written
    assert "1 of 4" not in written, "the first second is quiet"
    assert written.endswith(" \r")


def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert trials_done(monkeypatch, Terminal(), 0.1) == ""


def test_a_file_or_a_log_never_gets_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    assert trials_done(monkeypatch, io.StringIO(), 0.9) == ""


def test_control_characters_of_the_content_do_not_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("file\x1b[2J\u202ename\tŵ\nnext")
    assert capsys.readouterr().out == "file\\u001b[2J\\u202ename\tŵ\nnext\n"
