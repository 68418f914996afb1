"""The commands: the only code that prints, reads the clock, or exits.

In: the command line. Out: text and an exit code. A command parses options, calls one function, prints what `messages`
says and gives back the exit code.
"""

from generator.cli.main import main

__all__ = ["main"]
