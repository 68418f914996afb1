"""How far a long run has come: one line that is written over, on a terminal only.

In: numbers of trials. Out: a line on stderr, after a second. Never: a trace in a file or a log.
"""

import sys
import time

_PATIENCE = 1.0
"""Seconds before anything is shown: most builds are done by then."""
_PAUSE = 0.1
_WIDTH = 30


class ProgressLine:
    """Call it with the trials done and all trials; `close` wipes the line."""

    def __init__(self) -> None:
        self._started = self._shown = time.monotonic()
        self._terminal = sys.stderr.isatty() and sys.stdout.isatty()
        self._dirty = False

    def __call__(self, done: int, total: int) -> None:
        now = time.monotonic()
        if not self._terminal or now - self._started < _PATIENCE or now - self._shown < _PAUSE:
            return
        self._shown, self._dirty = now, True
        bar = "#" * (done * _WIDTH // max(total, 1))
        sys.stderr.write(f"\r[{bar:<{_WIDTH}}] {done} of {total} trials ")
        sys.stderr.flush()

    def close(self) -> None:
        """Leave no trace on the terminal."""
        if self._dirty:
            sys.stderr.write("\r" + " " * (_WIDTH + 40) + "\r")
            sys.stderr.flush()
