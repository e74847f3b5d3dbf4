"""Small enough to be read: the budgets of the house, measured."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from tests.source_tree import Module, read_modules, type_of_function

MODULE_LINES = 300
MODULE_LINES_OF = {"gui/main_window.py": 250}
FUNCTION_LINES = 40
CLASS_LINES = 200
PUBLIC_METHODS = 15
CONSTRUCTOR_ARGUMENTS = 7


def length(node: ast.ClassDef | type_of_function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def arguments_of(function: type_of_function) -> list[ast.arg]:
    spec = function.args
    starred = [argument for argument in (spec.vararg, spec.kwarg) if argument]
    return [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, *starred]


def long_modules(module: Module) -> Iterator[str]:
    limit = MODULE_LINES_OF.get(module.name, MODULE_LINES)
    if len(module.lines) > limit:
        yield f"{module.name}: {len(module.lines)} lines, {limit} allowed"


def long_functions(module: Module) -> Iterator[str]:
    for function in module.functions():
        if length(function) > FUNCTION_LINES:
            yield f"{module.name}: {function.name} has {length(function)} lines, {FUNCTION_LINES} allowed"


def large_classes(module: Module) -> Iterator[str]:
    for cls in module.classes():
        if length(cls) > CLASS_LINES:
            yield f"{module.name}: class {cls.name} has {length(cls)} lines, {CLASS_LINES} allowed"
        methods = {item.name for item in cls.body if isinstance(item, type_of_function)}
        public = sum(not name.startswith("_") for name in methods)
        if public > PUBLIC_METHODS:
            yield f"{module.name}: class {cls.name} has {public} public methods, {PUBLIC_METHODS} allowed"


def greedy_constructors(module: Module) -> Iterator[str]:
    for cls in module.classes():
        for item in cls.body:
            if isinstance(item, type_of_function) and item.name == "__init__":
                count = len(arguments_of(item)) - 1
                if count > CONSTRUCTOR_ARGUMENTS:
                    yield f"{module.name}: {cls.name}() takes {count} arguments, {CONSTRUCTOR_ARGUMENTS} allowed"


def untyped_functions(module: Module) -> Iterator[str]:
    methods = {id(item) for cls in module.classes() for item in cls.body if is_bound(item)}
    for function in module.functions():
        arguments = arguments_of(function)[1:] if id(function) in methods else arguments_of(function)
        untyped = [argument.arg for argument in arguments if argument.annotation is None]
        if function.returns is None:
            untyped.append("return")
        if untyped:
            yield f"{module.name}: {function.name} leaves untyped: {', '.join(untyped)}"


def is_bound(item: ast.stmt) -> bool:
    """True for a method whose first argument is self or cls."""
    if not isinstance(item, type_of_function):
        return False
    return not any(isinstance(mark, ast.Name) and mark.id == "staticmethod" for mark in item.decorator_list)


BUDGETS = [long_modules, long_functions, large_classes, greedy_constructors, untyped_functions]


@pytest.mark.parametrize("budget", BUDGETS)
def test_every_module_keeps_within_its_budget(budget) -> None:
    findings = [finding for module in read_modules() for finding in budget(module)]
    assert not findings, "\n".join(findings)


def lines(count: int, indent: str = "    ") -> str:
    return f"{indent}x = 1\n" * count


MANY_METHODS = "".join(f"    def m{number}(self) -> None: ...\n" for number in range(16))
MANY_ARGUMENTS = ", ".join(f"a{number}: int" for number in range(8))


@pytest.mark.parametrize(
    ("budget", "name", "planted", "finding"),
    [
        (long_modules, "domain/task.py", lines(301, ""), "301 lines"),
        (long_modules, "gui/main_window.py", lines(251, ""), "251 lines"),
        (long_functions, "domain/task.py", "def f() -> None:\n" + lines(40), "f has 41 lines"),
        (large_classes, "domain/task.py", "class A:\n" + lines(200), "class A has 201 lines"),
        (large_classes, "domain/task.py", "class A:\n" + MANY_METHODS, "16 public methods"),
        (
            greedy_constructors,
            "domain/task.py",
            f"class A:\n    def __init__(self, {MANY_ARGUMENTS}) -> None: ...\n",
            "8 arguments",
        ),
        (untyped_functions, "domain/task.py", "def f(a, *, b: int): ...\n", "leaves untyped: a, return"),
        (untyped_functions, "domain/task.py", "class A:\n    @staticmethod\n    def f(a) -> None: ...\n", "untyped: a"),
    ],
)
def test_the_budget_bites(budget, name: str, planted: str, finding: str) -> None:
    findings = list(budget(Module(name, planted)))
    assert len(findings) == 1
    assert finding in findings[0]


def test_what_just_fits_is_left_alone() -> None:
    methods = "".join(f"    def m{number}(self) -> None: ...\n" for number in range(15))
    arguments = ", ".join(f"a{number}: int" for number in range(7))
    fits = (
        "def f() -> None:\n"
        + lines(39)
        + f"class A:\n    def __init__(self, {arguments}) -> None: ...\n    def _own(self) -> None: ...\n"
        + methods
    )
    module = Module("domain/task.py", fits)
    assert [finding for budget in BUDGETS for finding in budget(module)] == []
