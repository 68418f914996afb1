"""The command line as a whole: which commands there are, and how a run ends.

In: arguments. Out: an exit code: 0 done, 1 problems in the content, 2 wrong usage, 3 the machine, 4 another build is
running, 130 and 143 stopped by a signal. A command is imported only when it is used.
"""

import difflib
import importlib
import signal
import sys
from types import FrameType

import click

from generator import messages
from generator.cli.output import complain, prepare, say

_COMMANDS = {
    "build": "generator.cli.website",
    "check": "generator.cli.website",
    "serve": "generator.cli.website",
    "explain": "generator.cli.explain",
    "criteria": "generator.cli.criteria",
}
"""Command -> module that holds a click command of this name, in the order of `--help`."""


class Stopped(BaseException):
    """SIGINT or SIGTERM. Not an Exception, so that nothing on the way takes it for a failure."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class _Commands(click.Group):
    """Finds commands by name, and the nearest name for a slip."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # click's signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = getattr(importlib.import_module(_COMMANDS[cmd_name]), cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and not args[0].startswith("-") and args[0] not in _COMMANDS:
            raise click.UsageError(messages.unknown("command", args[0], nearest(args[0], _COMMANDS)), ctx)
        return super().resolve_command(ctx, args)


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        say(messages.version())
        ctx.exit()


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Say the version.")
def trialpages() -> None:
    """Make a bilingual website of clinical trials from a folder of small text files.

    \b
    trialpages build             make the website in public/
    trialpages serve             look at it while you edit
    trialpages explain CODE      say why something is wrong
    """


def main() -> None:
    """Run the command line and exit."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command and give its exit code."""
    prepare()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    try:
        code = trialpages.main(arguments or ["--help"], prog_name="trialpages", standalone_mode=False)
    except click.UsageError as error:
        if error.ctx:
            complain(error.ctx.get_usage())
        complain(f"trialpages: {error.format_message()}")
        return messages.USAGE
    except Stopped as stop:
        complain(messages.stopped(signal.Signals(stop.number).name))
        return messages.STOPPED + stop.number
    except SystemExit:
        # click answers a closed stdout (`trialpages --help | head -1`) by exiting; that is no error.
        return messages.DONE
    return code if isinstance(code, int) else messages.DONE


def nearest(name: str, known: "dict[str, str] | list[str]") -> list[str]:
    """The best guess at what was meant, if there is a good one."""
    return difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)


def _stop(number: int, frame: FrameType | None) -> None:  # the signature of a handler
    for other in (signal.SIGINT, signal.SIGTERM):
        signal.signal(other, signal.SIG_IGN)
    raise Stopped(number)
