"""Where the templates and catalogues lie: beside the package in a checkout, inside it once it is installed.

In: nothing. Out: folders. Never: looks into the current folder, so a build gives the same from wherever it is started.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"
"""What the wheel carries (pyproject.toml, force-include). A checkout has no such folder."""


def templates_folder() -> Path:
    """The folder templates/."""
    return _root() / "templates"


def locales_folder() -> Path:
    """The folder locales/."""
    return _root() / "locales"


def checkout() -> Path | None:
    """The folder that holds our own source; None when trialpages is installed."""
    return None if _INSTALLED.is_dir() else _PACKAGE.parent


def _root() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent
