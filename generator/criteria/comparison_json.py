"""The JSON that `trialpages criteria compare` prints, without its sentences: names that other software relies on.

In: a comparison, or a list of {"label", "text"}. Out: dictionaries of plain values, or criteria.
"""

from collections.abc import Sequence

from generator.criteria.contracts import problems_json
from generator.criteria.records import Comparison, Criterion, Quantity


def compare_json(comparison: Comparison, *, text: str = "", file: str = "") -> dict[str, object]:
    """`{"groups", "numbers", "problems"}`.

    `text` is what the newer criteria were split from: it gives problems their line and column, which are 0 without it.
    `file` is the name that problems carry; without one it is null. The sentences come from the catalogues, so they
    are added where those are at hand.
    """
    problems = problems_json(text, comparison.findings, file=file)
    if not text:
        problems = [{**problem, "line": 0, "column": 0} for problem in problems]
    return {
        "groups": [
            {
                "old": list(group.old),
                "new": list(group.new),
                "classes": [str(name) for name in group.classes],
                "substantive": group.substantive,
                "stretches": [
                    {
                        "old_start": stretch.old_start,
                        "old_end": stretch.old_end,
                        "new_start": stretch.new_start,
                        "new_end": stretch.new_end,
                        "substantive": stretch.substantive,
                    }
                    for stretch in group.stretches
                ],
            }
            for group in comparison.groups
        ],
        "numbers": [
            {
                "group": number.group,
                "change": number.change,
                "old": _quantity_json(number.old),
                "new": _quantity_json(number.new),
                "direction": str(number.direction),
            }
            for number in comparison.numbers
        ],
        "problems": problems,
    }


def _quantity_json(quantity: Quantity | None) -> dict[str, object] | None:
    return None if quantity is None else {"op": quantity.op, "value": quantity.value, "unit": quantity.unit}


def criteria_of(items: object) -> tuple[Criterion, ...]:
    """Criteria out of a list of {"label", "text"}, with or without "children", as `split_json` writes them.

    Raises ValueError when the list has another shape.
    """
    found: list[Criterion] = []
    _collect(items, None, 0, found)
    return tuple(found)


def _collect(items: object, parent: int | None, depth: int, found: list[Criterion]) -> None:
    if not isinstance(items, Sequence) or isinstance(items, str):
        raise ValueError("a list of {label, text} is wanted")
    for item in items:
        label, text = (item.get("label", ""), item.get("text")) if isinstance(item, dict) else ("", None)
        if not isinstance(label, str) or not isinstance(text, str):
            raise ValueError("each item must have a text, and may have a label")
        found.append(Criterion(label=label, text=text, start=0, end=0, text_start=0, depth=depth, parent=parent))
        _collect(item.get("children", ()), len(found) - 1, depth + 1, found)
