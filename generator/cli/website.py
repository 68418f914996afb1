"""`build`, `check` and `serve`: the commands that make a website."""

from datetime import date
from pathlib import Path

import click

from generator import messages, resources
from generator.build import Outcome, Sources
from generator.build import build as build_website
from generator.build import check as check_website
from generator.cli.options import content_option, format_option, strict_option, today_option
from generator.cli.output import complain, say
from generator.cli.progress import ProgressLine
from generator.publish import Busy, Refused


@click.command()
@content_option
@click.option(
    "--out", type=click.Path(path_type=Path), default="public", show_default=True, help="Where the website goes."
)
@today_option
@strict_option
@format_option
def build(content: Path, out: Path, today: date, strict: bool, output_format: str) -> int:
    """Make the website and publish it, whole or not at all.

    An error in the content leaves the old website as it was.

    \b
    trialpages build
    trialpages build --content my-trials --out /srv/www/trials
    trialpages build --today 2024-03-01 --strict
    """
    progress = ProgressLine()
    try:
        outcome = build_website(_sources(content), today=today, out=out, strict=strict, progress=progress)
    except Refused as refused:
        raise click.UsageError(str(refused)) from None
    except Busy as busy:
        complain(messages.busy(out, busy.process))
        return messages.BUSY
    except OSError as error:
        complain(messages.machine_failed(error))
        return messages.MACHINE
    finally:
        progress.close()
    return _report(outcome, out, output_format)


@click.command()
@content_option
@today_option
@strict_option
@format_option
def check(content: Path, today: date, strict: bool, output_format: str) -> int:
    """Do everything that build does, but publish nothing.

    \b
    trialpages check
    trialpages check --format json > problems.json
    """
    progress = ProgressLine()
    try:
        outcome = check_website(_sources(content), today=today, strict=strict, progress=progress)
    except OSError as error:
        complain(messages.machine_failed(error))
        return messages.MACHINE
    finally:
        progress.close()
    return _report(outcome, None, output_format)


@click.command()
@content_option
@today_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any free one.")
def serve(content: Path, today: date, port: int) -> int:
    """Preview the website while you edit.

    It is shown on this computer only, and again whenever a file is saved. It
    lies in a temporary folder: public/ is not touched.

    \b
    trialpages serve
    trialpages serve --port 8080
    """
    from generator.serve import serve as serve_website

    try:
        serve_website(_sources(content), today=today, port=port, told=_tell)
    except OSError as error:
        complain(messages.machine_failed(error))
        return messages.MACHINE
    return messages.DONE


def _tell(url: str, outcome: Outcome) -> None:
    say(messages.serving(url, outcome))


def _sources(content: Path) -> Sources:
    return Sources(
        content=content,
        shown=content.as_posix(),
        templates=_short(resources.templates_folder()),
        locales=_short(resources.locales_folder()),
        checkout=resources.checkout(),
    )


def _short(folder: Path) -> Path:
    """As somebody in the current folder would type it: messages name files by it."""
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder


def _report(outcome: Outcome, out: Path | None, output_format: str) -> int:
    say(messages.as_json(outcome) if output_format == "json" else messages.as_text(outcome, out))
    return messages.exit_code(outcome)
