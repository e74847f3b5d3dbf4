"""Each module has its tests at the same place under the same name; who knows one tree knows both."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.source_tree import CHECKOUT, Module, read_modules

# What runs without being a module of ours to call: Alembic executes its environment and revisions itself.
WITHOUT_COUNTERPART = ("storage/migrations/versions/", "storage/migrations/env.py", "__main__.py")


def has_code(module: Module) -> bool:
    """True when the module does something; plain tables, enums and records are tested where they are used."""
    return any(module.functions())


def counterpart(module: Module) -> str:
    """Where the tests of a module stand, below tests/."""
    folder, _, name = module.name.rpartition("/")
    return f"{folder}/test_{name}" if folder else f"test_{name}"


def holds_tests(path: Path) -> bool:
    if not path.is_file():
        return False
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) and node.name.startswith("test_") for node in ast.walk(tree)) or any(
        # hypothesis' stateful machines become tests by an assignment: TestUndo = UndoMachine.TestCase
        isinstance(node, ast.Attribute) and node.attr == "TestCase"
        for node in ast.walk(tree)
    )


def missing_counterparts(checkout: Path) -> Iterator[str]:
    for module in read_modules(checkout):
        if module.name.endswith("__init__.py") or module.name.startswith(WITHOUT_COUNTERPART) or not has_code(module):
            continue
        if not holds_tests(checkout / "tests" / counterpart(module)):
            yield f"{module.name} has no tests in tests/{counterpart(module)}"


def test_every_module_has_its_tests_at_the_same_place() -> None:
    missing = list(missing_counterparts(CHECKOUT))
    assert not missing, "\n".join(missing)


def test_a_module_without_tests_is_found_and_an_empty_counterpart_does_not_help(tmp_path: Path) -> None:
    room = tmp_path / "danvan_desktop" / "domain"
    room.mkdir(parents=True)
    (tmp_path / "tests" / "domain").mkdir(parents=True)
    (room / "task.py").write_text("def is_late(): ...\n", encoding="utf-8")
    assert list(missing_counterparts(tmp_path)) == ["domain/task.py has no tests in tests/domain/test_task.py"]
    test = tmp_path / "tests" / "domain" / "test_task.py"
    test.write_text('"""Later."""\n', encoding="utf-8")
    assert len(list(missing_counterparts(tmp_path))) == 1
    test.write_text("def test_limit():\n    assert True\n", encoding="utf-8")
    assert list(missing_counterparts(tmp_path)) == []


def test_packages_generated_classes_and_revisions_need_none(tmp_path: Path) -> None:
    package = tmp_path / "danvan_desktop"
    for name in ("gui/forms/ui_plan_page.py", "storage/migrations/versions/r0001.py", "__main__.py", "__init__.py"):
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x = 1\n", encoding="utf-8")
    assert list(missing_counterparts(tmp_path)) == []


def test_a_module_of_imports_or_records_only_needs_none() -> None:
    assert not has_code(Module("domain/__init__.py", '"""Doc."""\nfrom danvan_desktop.domain.task import Task\n'))
    assert not has_code(Module("domain/task.py", "@dataclass(frozen=True)\nclass Task:\n    text: str\n"))
    assert has_code(Module("domain/task.py", "class Task:\n    def is_late(self) -> bool: ...\n"))
