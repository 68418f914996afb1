"""Calendar dates inside a criterion, so that "01/03/2020" and "1 March 2020" are one day.

In: a text in lower case. Out: a pattern, and the day as a key for comparing. Never: the date of a revision (see
`dates`), a judgement whether the day exists.
"""

import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan ionawr",
            "february feb chwefror",
            "march mar mawrth",
            "april apr ebrill",
            "may mai",
            "june jun mehefin",
            "july jul gorffennaf",
            "august aug awst",
            "september sept sep medi",
            "october oct hydref",
            "november nov tachwedd",
            "december dec rhagfyr",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = "(?:19|20)[0-9]{2}"

PATTERN = (
    rf"(?P<iso>(?<![\w.]){_YEAR}-[0-9]{{2}}-[0-9]{{2}}(?!\w))"
    rf"|(?P<numeric>(?<![\w./])[0-9]{{1,2}}(?P<mark>[./])[0-9]{{1,2}}(?P=mark){_YEAR}(?!\w))"
    r"|(?P<written>(?<!\w)[0-9]{1,2}(?:st|nd|rd|th|af|ain|il|ydd|fed|eg)?\s+(?:of\s+)?"
    rf"(?:{_MONTH})\.?,?\s+{_YEAR}(?!\w))"
)
"""Source of a pattern with one of the groups `iso`, `numeric` and `written`."""


def day_key(match: re.Match[str]) -> str:
    """The matched day, day before month as in Britain; empty when no date was matched."""
    if match.group("iso"):
        return "@" + match.group("iso")
    if match.group("numeric"):
        day, month, year = re.split(r"[./]", match.group("numeric"))
    elif match.group("written"):
        parts = re.findall(r"[0-9]+|[^\W\d_]+", match.group("written"))
        day, year = parts[0], parts[-1]
        month = str(next(_MONTHS[part] for part in parts if part in _MONTHS))
    else:
        return ""
    return f"@{year}-{int(month):02}-{int(day):02}"
