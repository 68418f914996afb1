"""Reading a TOML file out of a listed folder.

In: a folder's listing and a name. Out: its `TomlText`; Problems are added to one list. Never: an exception because of
the file.
"""

from generator.load.codes_of_files import FILE_EMPTY, FILE_MISSING
from generator.load.files import read_file
from generator.load.findings import finding
from generator.load.folders import Folder
from generator.load.toml_text import TomlText, read_toml
from generator.problems import Place, Problem


def read_toml_file(
    folder: Folder, name: str, problems: list[Problem], *, required: tuple[str, ...] = ()
) -> TomlText | None:
    """The file's TOML; None when it is not there or cannot be read at all.

    `required` are the keys that it must have; without any, the file itself may be missing or empty.
    """
    shown = folder.shown_name(name)
    place = Place(file=shown)
    if name not in folder.files:
        already_told = any(problem.place.file == shown for problem in folder.problems)
        if required and not already_told:
            problems.append(finding(FILE_MISSING, place, f"there is no {name}.", f"Create {shown}."))
        return None
    file = read_file(folder.path / name, shown)
    problems += file.problems
    if file.text is None:
        return None
    toml = read_toml(file.text, shown)
    if required and not toml.values and not toml.damaged:
        message = f"{name} is empty: it needs {', '.join(required[:-1])} and {required[-1]}."
        problems.append(finding(FILE_EMPTY, place, message))
        return None
    return toml
