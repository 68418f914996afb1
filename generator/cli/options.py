"""Options that several commands share: one name, one meaning, one help text.

In: what was typed, and the environment. Out: checked values. The clock is read here and nowhere else.
"""

import os
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from generator import messages

Command = TypeVar("Command", bound=Callable[..., Any])

EPOCH = "SOURCE_DATE_EPOCH"


def content_option(command: Command) -> Command:
    return click.option(
        "--content",
        type=click.Path(path_type=Path),
        default="content",
        show_default=True,
        callback=_existing,
        help="The folder with the trials and website.toml.",
    )(command)


def today_option(command: Command) -> Command:
    return click.option(
        "--today",
        metavar="DATE",
        callback=_date,
        help=f"Build as on this date (2024-01-30). Without it: {EPOCH} if set, else the date, in UTC.",
    )(command)


def strict_option(command: Command) -> Command:
    return click.option("--strict", is_flag=True, help="Warnings count as errors: nothing is published.")(command)


def format_option(command: Command) -> Command:
    return click.option(
        "--format",
        "output_format",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="How to report: for people or for other programs.",
    )(command)


def _existing(ctx: click.Context, param: click.Parameter, value: Path) -> Path:  # click's signature
    if not value.is_dir():
        raise click.UsageError(messages.no_content(value), ctx)
    return value


def _date(ctx: click.Context, param: click.Parameter, value: str | None) -> date:
    if value is None:
        return _date_of_environment(ctx)
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise click.UsageError(messages.not_a_date(value), ctx)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise click.UsageError(messages.not_a_date(value), ctx) from None


def _date_of_environment(ctx: click.Context) -> date:
    """UTC, so that the time zone of a machine does not decide what its website says."""
    given = os.environ.get(EPOCH)
    if given is None:
        return datetime.now(UTC).date()
    if not re.fullmatch(r"[0-9]{1,12}", given):
        raise click.UsageError(messages.not_an_epoch(given), ctx)
    try:
        return datetime.fromtimestamp(int(given), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise click.UsageError(messages.not_an_epoch(given), ctx) from None
