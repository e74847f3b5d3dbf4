"""docs/requirements.md is true: every test it names exists, and every requirement of its capabilities stands in it."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.source_tree import CHECKOUT

TABLE = CHECKOUT / "docs" / "requirements.md"
ANALYSIS = CHECKOUT.parent / "shared" / "design" / "plans-analysis.md"
CAPABILITIES = {f"C{number:02}" for number in (*range(7, 13), 14, *range(17, 29), 31, 32)}


def rows() -> list[list[str]]:
    """The cells of each requirement."""
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if re.match(r"\| R\d", line)]


@cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_test_named_in_the_table_exists():
    named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", TABLE.read_text(encoding="utf-8"))
    assert len(named) >= len(rows())
    assert [f"{path}::{name}" for path, name in named if name not in names_in(CHECKOUT / path)] == []


def test_every_requirement_has_a_screen_and_a_test():
    assert [cells[0] for cells in rows() if len(cells) != 5 or not all(cells) or "::test_" not in cells[4]] == []


@pytest.mark.skipif(not ANALYSIS.exists(), reason="the analysis of the plans is not on this machine")
def test_no_requirement_of_the_capabilities_is_missing():
    wanted: dict[str, set[str]] = {}
    for line in ANALYSIS.read_text(encoding="utf-8").splitlines():
        found = re.match(r"\| (C\d\d) ", line)
        if found and found.group(1) in CAPABILITIES:
            for requirement in re.findall(r"R\d\.\d\d", line):
                wanted.setdefault(requirement, set()).add(found.group(1))
    assert len(wanted) > 60
    assert {cells[0]: set(cells[1].split(", ")) for cells in rows()} == wanted
