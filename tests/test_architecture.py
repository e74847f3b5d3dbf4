"""The architecture as sentences that can fail."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.source_tree import CHECKOUT, Module, imported_modules, read_modules

# Who may import what: library → the rooms (folders or top modules) that may know it.
ROOMS_OF_LIBRARY = {
    "PySide6": {"gui", "devtools"},
    "shiboken6": {"gui", "devtools"},
    "sqlalchemy": {"storage", "devtools"},
    "alembic": {"storage"},
    "sqlite3": {"storage", "devtools"},
    "docx": {"exporters", "importers", "devtools"},
    "openpyxl": {"exporters", "importers", "devtools"},
    "lxml": {"exporters", "importers", "devtools"},
    "defusedxml": {"exporters", "importers"},
    "pypdfium2": {"exporters", "importers", "devtools"},
    "appdirs": {"paths.py"},
}
BANNED_WORDS = {"utils", "helpers", "common", "manager", "handler", "data", "info", "misc"}
NAMES_QT_GIVES = {"data"}  # QAbstractItemModel.data; its camelCase names are Qt's as well
CATCHES_EVERYTHING = {"gui/background.py", "gui/crash.py"}
READS_THE_CLOCK = {"bootstrap.py"}
WAITS_FOR_THE_SYSTEM = {"storage", "exporters"}  # Windows lets go of a file a moment later
CLOCK_CALLS = re.compile(
    r"(?:date|datetime)\.(?:today|now|utcnow)\Z|(?:QDate|QTime|QDateTime)\.current\w+\Z|\btime\.(?:time|time_ns|localtime)\Z"
)


def place(module: Module, node: ast.stmt | ast.expr | ast.excepthandler) -> str:
    return f"{module.name}:{node.lineno}"


def strangers(module: Module) -> Iterator[str]:
    """Libraries in rooms that must not know them; the domain knows the standard library and itself only."""
    for node, name in imported_modules(module.tree):
        library = name.split(".", 1)[0]
        if module.room not in ROOMS_OF_LIBRARY.get(library, {module.room}):
            yield f"{place(module, node)}: imports {library}"
        own = name.startswith("danvan_desktop.domain")
        if module.room == "domain" and not own and library not in sys.stdlib_module_names:
            yield f"{place(module, node)}: imports {name}"


def clock_readings(module: Module) -> Iterator[str]:
    """Calls that read the clock of the machine."""
    if module.name in READS_THE_CLOCK:
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and CLOCK_CALLS.search(ast.unparse(node.func)):
            yield f"{place(module, node)}: {ast.unparse(node.func)}()"


def hidden_faults(module: Module) -> Iterator[str]:
    """Clauses that swallow every exception; one that ends by raising it again hides nothing."""
    if module.name in CATCHES_EVERYTHING:
        return
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = set(re.findall(r"\w+", ast.unparse(node.type))) if node.type else {"BaseException"}
        last = node.body[-1]
        raised_again = isinstance(last, ast.Raise) and last.exc is None
        if caught & {"Exception", "BaseException"} and not raised_again:
            yield f"{place(module, node)}: catches everything"


def late_imports(module: Module) -> Iterator[str]:
    """First-party imports inside a function without a reason on their line or the line above."""
    for function in module.functions():
        for node, name in imported_modules(function):
            around = [module.lines[node.lineno - 2], module.lines[(node.end_lineno or node.lineno) - 1]]
            reasons = [re.sub(r"noqa(: ?[A-Z0-9, ]+)?", "", line.partition("#")[2]).strip(" -–—#") for line in around]
            if name.startswith("danvan_desktop") and not any(len(reason.split()) > 1 for reason in reasons):
                yield f"{place(module, node)}: imports {name} late without saying why"


def words_of(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)}


def empty_names(module: Module) -> Iterator[str]:
    """Modules, classes and functions named by a word that says nothing."""
    names = [part.removesuffix(".py") for part in module.name.split("/")]
    names += [cls.name for cls in module.classes()]
    for function in module.functions():
        given_by_qt = module.room == "gui" and (function.name in NAMES_QT_GIVES or not function.name.islower())
        names += [] if given_by_qt else [function.name]
    yield from (f"{module.name}: {name}" for name in names if words_of(name) & BANNED_WORDS)


def stolen_time(module: Module) -> Iterator[str]:
    """processEvents, sleeping screens and QThread subclasses."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in {"processEvents", "msleep"}:
            yield f"{place(module, node)}: {node.attr}"
        if isinstance(node, ast.Attribute | ast.Name) and module.room not in WAITS_FOR_THE_SYSTEM:
            name = node.attr if isinstance(node, ast.Attribute) else node.id
            if name == "sleep":
                yield f"{place(module, node)}: sleep"
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base).endswith("QThread") for base in node.bases):
            yield f"{place(module, node)}: {node.name} subclasses QThread"


def frozen_places(module: Module) -> Iterator[str]:
    """Knowledge of the frozen program outside paths.py."""
    if module.name != "paths.py" and "_MEIPASS" in module.source:
        yield f"{module.name}: knows _MEIPASS"


def global_statements(module: Module) -> Iterator[str]:
    """Functions that change a module's variables."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Global):
            yield f"{place(module, node)}: global {', '.join(node.names)}"


RULES = [
    strangers,
    clock_readings,
    hidden_faults,
    late_imports,
    empty_names,
    stolen_time,
    frozen_places,
    global_statements,
]


@pytest.mark.parametrize("rule", RULES)
def test_no_module_breaks_the_rule(rule) -> None:
    findings = [finding for module in read_modules() for finding in rule(module)]
    assert not findings, "\n".join(findings)


LATE = "def f():\n    from danvan_desktop.importers import docx{reason}\n"


@pytest.mark.parametrize(
    ("rule", "name", "planted"),
    [
        (strangers, "services/plans.py", "from PySide6.QtCore import QObject\n"),
        (strangers, "bootstrap.py", "import sqlalchemy.orm\n"),
        (strangers, "services/plans.py", "def f():\n    import openpyxl\n"),
        (strangers, "storage/engine.py", "import appdirs\n"),
        (strangers, "domain/task.py", "import yaml\n"),
        (strangers, "domain/task.py", "from danvan_desktop.paths import resource\n"),
        (clock_readings, "services/plans.py", "import datetime\nx = datetime.date.today()\n"),
        (clock_readings, "gui/pages/plan.py", "x = QDate.currentDate()\n"),
        (clock_readings, "storage/engine.py", "x = datetime.now(UTC)\n"),
        (clock_readings, "storage/engine.py", "x = time.time()\n"),
        (hidden_faults, "services/plans.py", "try:\n    f()\nexcept:\n    pass\n"),
        (hidden_faults, "gui/pages/plan.py", "try:\n    f()\nexcept (ValueError, Exception) as e:\n    g(e)\n"),
        (late_imports, "services/plans.py", LATE.format(reason="")),
        (late_imports, "services/plans.py", LATE.format(reason="  # noqa: PLC0415")),
        (empty_names, "services/utils.py", ""),
        (empty_names, "services/plans.py", "class PlanManager: ...\n"),
        (empty_names, "services/plans.py", "def load_info(): ...\n"),
        (empty_names, "services/plans.py", "class A:\n    def data(self): ...\n"),
        (stolen_time, "gui/pages/plan.py", "QApplication.processEvents()\n"),
        (stolen_time, "gui/pages/plan.py", "import time\ntime.sleep(1)\n"),
        (stolen_time, "gui/background.py", "class Worker(QtCore.QThread): ...\n"),
        (frozen_places, "gui/icons.py", "x = sys._MEIPASS\n"),
        (global_statements, "services/plans.py", "def f():\n    global x\n    x = 1\n"),
    ],
)
def test_the_rule_bites(rule, name: str, planted: str) -> None:
    assert len(list(rule(Module(name, planted)))) == 1


@pytest.mark.parametrize(
    ("rule", "name", "fine"),
    [
        (strangers, "exporters/docx_writer.py", "import docx\nfrom lxml import etree\n"),
        (clock_readings, "bootstrap.py", "x = date.today()\n"),
        (clock_readings, "services/plans.py", "x = clock.today()\ny = self._clock.now()\nz = time.monotonic()\n"),
        (hidden_faults, "exporters/atomic.py", "try:\n    f()\nexcept BaseException:\n    clean()\n    raise\n"),
        (hidden_faults, "gui/crash.py", "try:\n    f()\nexcept Exception:\n    pass\n"),
        (late_imports, "services/plans.py", LATE.format(reason="  # docx costs 0.2 s at start")),
        (late_imports, "services/plans.py", LATE.format(reason="  # noqa: PLC0415 - docx costs 0.2 s at start")),
        (empty_names, "gui/models/tasks.py", "class A:\n    def data(self): ...\n    def headerData(self): ...\n"),
        (empty_names, "domain/dates.py", "def misconduct_update(): ...\nclass Information: ...\n"),
        (stolen_time, "exporters/atomic.py", "import time\ntime.sleep(0.1)\n"),
    ],
)
def test_the_rule_leaves_what_is_fine_alone(rule, name: str, fine: str) -> None:
    assert list(rule(Module(name, fine))) == []


def lint_imports(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts of pyproject.toml over the package in `checkout`."""
    program = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    return subprocess.run(
        [sys.executable, "-c", program, "--no-cache", "--config", "pyproject.toml"],
        cwd=checkout,
        env={"PYTHONPATH": str(checkout), "PATH": "", "PYTHONUTF8": "1", "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_contracts_between_the_layers_are_kept() -> None:
    result = lint_imports(CHECKOUT)
    assert result.returncode == 0, result.stdout + result.stderr


def test_each_contract_breaks_on_a_planted_import(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_bytes((CHECKOUT / "pyproject.toml").read_bytes())
    package = tmp_path / "danvan_desktop"
    planted = {
        "__main__.py": "",
        "bootstrap.py": "",
        "cli.py": "import danvan_desktop.bootstrap\n",
        "devtools/__init__.py": "",
        "storage/__init__.py": "import openpyxl\n",
        "exporters/__init__.py": "import sqlalchemy\n",
        "importers/__init__.py": "",
        "domain/__init__.py": "import danvan_desktop.storage\n",
        "services/__init__.py": "from PySide6.QtCore import QObject\n",
        "gui/__init__.py": "import danvan_desktop.exporters\n",
        "gui/pages/__init__.py": "import danvan_desktop.gui.dialogs\n",
        "gui/dialogs/__init__.py": "import danvan_desktop.gui.pages\n",
        "__init__.py": "",
    }
    for name, source in planted.items():
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(source, encoding="utf-8")
    result = lint_imports(tmp_path)
    assert result.returncode == 1
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)$", result.stdout, re.MULTILINE)
    assert len(verdicts) == 6, result.stdout + result.stderr
    assert {verdict for _, verdict in verdicts} == {"BROKEN"}, result.stdout
