"""`explain`: why a rule exists, and what to do."""

import click

from generator import messages
from generator.cli.main import nearest
from generator.cli.output import say
from generator.explain import ALL_CODES


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> int:
    """Say why a rule exists and what to do.

    Without CODE, all codes are listed.

    \b
    trialpages explain
    trialpages explain unknown-key
    """
    known = {known.name: known for known in ALL_CODES}
    if code is None:
        say(messages.list_of_codes(ALL_CODES))
    elif code in known:
        say(messages.explained(known[code]))
    else:
        raise click.UsageError(messages.unknown("code", code, nearest(code, list(known))))
    return messages.DONE
