"""The package as the house tests read it: parsed modules, without the generated forms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
PACKAGE = "danvan_desktop"

type_of_function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One source file; `name` is its path below the package, as in gui/pages/plan.py."""

    name: str
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def lines(self) -> list[str]:
        return self.source.splitlines()

    @property
    def room(self) -> str:
        """The first folder (gui, storage …), or the file itself at the top of the package."""
        return self.name.split("/", 1)[0]

    def functions(self) -> Iterator[type_of_function]:
        return (node for node in ast.walk(self.tree) if isinstance(node, type_of_function))

    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.ClassDef))


def is_generated(path: Path) -> bool:
    """True for the classes uic wrote."""
    return path.parent.name == "forms" and path.name.startswith("ui_")


@cache
def read_modules(checkout: Path = CHECKOUT) -> tuple[Module, ...]:
    """Every module written by hand, in the order of their names."""
    package = checkout / PACKAGE
    return tuple(
        Module(path.relative_to(package).as_posix(), path.read_text(encoding="utf-8"))
        for path in sorted(package.rglob("*.py"))
        if not is_generated(path)
    )


def imported_modules(tree: ast.AST) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """Each import statement inside `tree` with the dotted names it brings in."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module
