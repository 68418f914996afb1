"""Every sentence that the commands print, but for `--help`.

In: what a run found and did. Out: text, and the exit code, computed from the same value as the last line. Never:
prints.
"""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator import __version__
from generator.problems import Code
from generator.publish import Report, Swap

if TYPE_CHECKING:
    from generator.build import Outcome  # imports every room: a command that only explains needs none

DONE = 0
PROBLEMS = 1
USAGE = 2
MACHINE = 3
BUSY = 4
STOPPED = 128
"""Plus the number of the signal: 130 for SIGINT, 143 for SIGTERM."""


def version() -> str:
    """The version of this code, installed or not."""
    return __version__


def exit_code(outcome: "Outcome") -> int:
    """0 when the run may publish, else 1."""
    return PROBLEMS if outcome.tally.stops else DONE


def as_text(outcome: "Outcome", out: Path | None) -> str:
    """Every problem, then one last line. `out` is None for a check."""
    lines = [problem.as_text() for problem in outcome.problems]
    lines += _notes(outcome.report)
    lines.append(last_line(outcome, out))
    return "\n".join(lines)


def last_line(outcome: "Outcome", out: Path | None) -> str:
    """How the run ended. It says "published" only if it was."""
    found = outcome.tally
    if found.stops:
        why = "" if found.errors else " (--strict)"
        return f"{found}; nothing was published{why}."
    made = f"{counted(outcome.trials, 'trial')}, {counted(outcome.files, 'file')}"
    if out is None or outcome.report is None:
        return f"{found}; checked {made}; a check publishes nothing."
    report = outcome.report
    if report.swap is None:
        return f"{found}; {out} is unchanged ({made})."
    changes = f"{report.written} written, {report.unchanged} unchanged, {report.removed} removed"
    return f"{found}; published {made} in {out}: {changes}."


def as_json(outcome: "Outcome") -> str:
    """The same for other programs."""
    report = outcome.report
    return _json(
        {
            "problems": [problem.as_json() for problem in outcome.problems],
            "written": report.written if report else 0,
            "unchanged": report.unchanged if report else 0,
            "removed": report.removed if report else 0,
            "published": report is not None,
        }
    )


def explained(code: Code) -> str:
    """What `explain CODE` prints."""
    return f"{code.name} ({code.severity})\n\n{code.why}\n\nWhat to do: {code.fix}"


def list_of_codes(codes: Iterable[Code]) -> str:
    """What `explain` prints without a code."""
    rows = [f"{code.severity:<8} {code.name}" for code in codes]
    return "\n".join([*rows, "", "trialpages explain CODE says why a rule exists and what to do."])


def unknown(kind: str, name: str, nearest: Sequence[str]) -> str:
    """A name that does not exist, and what was probably meant."""
    meant = f" Did you mean {' or '.join(nearest)}?" if nearest else ""
    return f'there is no {kind} "{name}".{meant}'


def busy(out: Path, process: str) -> str:
    holder = f"process {process}" if process else "another process"
    return f"another build is writing {out} ({holder}); nothing was published."


def machine_failed(error: OSError) -> str:
    """One line for a full disk, a missing permission and the like."""
    files = " and ".join(str(name) for name in (error.filename, error.filename2) if name)
    where = f"{files}: " if files else ""
    return f"{where}{error.strerror or error}; nothing was published."


def stopped(name: str) -> str:
    return f"stopped by {name}; nothing was published."


def no_content(content: Path) -> str:
    return f"there is no content folder at {content.absolute()}; say where it is with --content."


def not_a_date(given: str) -> str:
    return f'"{given}" is not a date; write it as 2024-01-30.'


def not_an_epoch(given: str) -> str:
    return (
        f'the environment variable SOURCE_DATE_EPOCH is "{given}"; '
        "it must be a number of seconds since 1970, as reproducible-builds.org describes."
    )


def cannot_open(file: str, error: OSError) -> str:
    return f"{file} cannot be read: {error.strerror}."


def too_large(file: str, limit: int) -> str:
    return f"{file} has more than {limit:,} bytes; it is too large for one list of criteria."


def not_criteria(file: str, error: Exception) -> str:
    return f"{file} is no JSON list of criteria: {error}."


def not_utf8(file: str, error: UnicodeDecodeError) -> str:
    return f"{file} is not UTF-8: byte 0x{error.object[error.start]:02X} at offset {error.start}."


def serving(url: str, outcome: "Outcome") -> str:
    """What the preview prints after each build."""
    lines = [problem.as_text() for problem in outcome.problems]
    return "\n".join([*lines, f"{outcome.tally}; the preview is at {url} (stop it with Ctrl-C)."])


def contract(value: dict[str, Any]) -> str:
    """The JSON of the `criteria` commands."""
    return _json(value)


def _notes(report: Report | None) -> Iterable[str]:
    if report and report.swap is Swap.RENAMED:
        yield "note: this disk cannot exchange two folders in one step; for a moment there was no website."
    if report and report.leftover:
        yield f"note: {report.leftover} could not be removed; the next build tries again."


def _json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def counted(number: int, noun: str) -> str:
    """A number with its English noun."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
