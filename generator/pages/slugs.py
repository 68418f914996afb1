"""Names as parts of an address: the same in every language, ASCII, in lower case.

In: a name in the fallback language ("Crohn's disease"). Out: its part of an address ("crohns-disease"). Never: a name
in another language, for an address must not change when a translation is added.
"""

import re
import unicodedata


def slug(name: str) -> str:
    """The name's letters and digits joined with hyphens; letters outside ASCII by their code when nothing else is
    left. Two names with one slug share one list: they differ in case, accents or punctuation only."""
    plain = unicodedata.normalize("NFKD", name.replace("'", "").replace("’", ""))
    ascii_words = re.findall(r"[a-z0-9]+", plain.encode("ascii", "ignore").decode().lower())
    return "-".join(ascii_words) or "-".join(f"u{ord(character):x}" for character in name if not character.isspace())
