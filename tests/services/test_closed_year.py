"""A closed year is read, not changed: every method of every service that belongs to a year refuses."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from danvan_desktop.domain.year_closing import ClosedYearError
from danvan_desktop.services import services as bundle
from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat
from tests.services.year_calls import AFTER_THE_YEAR, BOUND, OFFICE_WIDE, PREPARED, YEAR, YearOffice, year_office
from tests.source_tree import CHECKOUT, PACKAGE
from tests.tracking_office import dump


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[YearOffice]:
    office = year_office(tmp_path_factory.mktemp("year"))
    yield office
    office.store.close()


def service_methods() -> set[str]:
    """Every public service method that gives `Changes`, as “service.method”; read from the source, so none is forgotten."""
    tree = ast.parse((CHECKOUT / PACKAGE / "services" / "services.py").read_text("utf-8"))
    modules = {
        name.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }
    found = set()
    for service, kind in vars(bundle.Services)["__annotations__"].items():
        path = CHECKOUT / f"{modules[kind].replace('.', '/')}.py"
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name == kind:
                found |= {f"{service}.{each.name}" for each in node.body if _changes_something(each)}
    return found


def _changes_something(node: ast.AST) -> bool:
    if not isinstance(node, ast.FunctionDef) or node.name.startswith("_") or node.returns is None:
        return False
    opens = any(isinstance(each, ast.Attribute) and each.attr == "begin" for each in ast.walk(node))
    return opens or "Changes" in ast.unparse(node.returns)


def test_every_method_that_changes_something_says_whether_it_belongs_to_a_year() -> None:
    known = [*BOUND, *AFTER_THE_YEAR, *OFFICE_WIDE]
    assert len(known) == len(set(known))
    assert service_methods() == set(known)


@pytest.mark.parametrize("name", BOUND)
def test_it_changes_an_open_year_and_refuses_a_closed_one(office: YearOffice, name: str) -> None:
    store, years, call = office.store, office.services.years, BOUND[name]
    if name in PREPARED:
        PREPARED[name](office)
    assert call(office).seq > 0
    store.undo()
    years.close(YEAR)
    before = dump(store)
    with pytest.raises(ClosedYearError, match=f"Năm {YEAR} đã đóng"):
        call(office)
    assert dump(store) == before
    store.undo()
    if name in PREPARED:
        store.undo()


def test_reading_and_exporting_a_closed_year_go_on(office: YearOffice, tmp_path: Path) -> None:
    services = office.services
    services.years.close(YEAR)
    assert services.progress.task_rows(office.plan.id, YEAR)
    assert services.registers.counts(YEAR)[office.own_register] == 1
    order = ExportOrder(DocumentKind.PROGRESS, YEAR)
    assert services.documents.export(order, tmp_path / "theo-doi.xlsx", FileFormat.XLSX).exists()
    office.store.undo()
