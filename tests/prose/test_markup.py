"""Escaping is switched off in one place of the whole generator."""

from pathlib import Path

GENERATOR = Path(__file__).parents[2] / "generator"


def test_only_the_prose_room_makes_markup() -> None:
    makers = [
        path.relative_to(GENERATOR).as_posix()
        for path in GENERATOR.rglob("*.py")
        if "Markup(" in path.read_text(encoding="utf-8")
    ]
    assert makers == ["prose/__init__.py"]
