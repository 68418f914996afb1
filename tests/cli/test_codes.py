"""Every code can be explained, has one name, and is worth reading."""

import importlib
import pkgutil
import re

import generator
from generator.explain import ALL_CODES
from generator.problems import Code


def codes_in_source() -> dict[str, Code]:
    """Every `Code` that any module of ours holds."""
    found = {}
    for module in pkgutil.walk_packages(generator.__path__, "generator."):
        if module.name != "generator.__main__":
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, Code):
                    found[value.name] = value
    return found


def test_every_code_of_every_room_can_be_explained() -> None:
    assert sorted(codes_in_source()) == [code.name for code in ALL_CODES]


def test_no_two_rooms_use_one_name() -> None:
    names = [code.name for code in ALL_CODES]
    assert len(names) == len(set(names))


def test_a_code_is_kebab_case_and_says_why_and_what_to_do_in_sentences() -> None:
    for code in ALL_CODES:
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", code.name)
        assert code.why.endswith((".", "?")), code.name
        assert len(code.fix.split()) > 2, code.name
