from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.models.plan_tree import PlanTreeModel, filtered
from danvan_desktop.services.plans import PlanService
from danvan_desktop.services.views_plans import OutlineKind, OutlineRow
from tests.services.plan_rooms import furnished
from tests.stores import MOMENT

SECTION, GROUP, TASK = OutlineKind.SECTION, OutlineKind.GROUP, OutlineKind.TASK
ROWS = (
    OutlineRow(SECTION, 1, None, "I", "Mục đích"),
    OutlineRow(SECTION, 2, None, "II", "Nội dung", tasks=3),
    OutlineRow(GROUP, 5, 1, "1", "Tuyên truyền", tasks=2),
    OutlineRow(TASK, 7, 2, "1.1", "Mở hội nghị", ("Văn phòng",), task_state=TaskState.ASSIGNED, overdue_days=4),
    OutlineRow(TASK, 8, 2, "1.2", "Đăng bài", (), ("Thanh tra",), task_state=TaskState.UNASSIGNED),
    OutlineRow(TASK, 9, 1, "2", "Tiếp công dân", task_state=TaskState.DONE),
)


def ids(rows: tuple[OutlineRow, ...]) -> list[tuple[int, int | None]]:
    return [(row.id, row.parent) for row in rows]


def test_the_tree_keeps_the_rules_of_item_models(qtbot, tmp_path: Path) -> None:  # noqa: ARG001
    model = PlanTreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(ROWS)
    with furnished(tmp_path) as (store, room):
        model.set_rows(PlanService(store, FixedClock(MOMENT)).outline(room.plan, 2026).rows)
    model.set_rows(())
    assert tester.model() is model


def test_children_hang_on_their_parents_and_are_found_by_kind_and_id(qtbot) -> None:  # noqa: ARG001
    model = PlanTreeModel()
    model.set_rows(ROWS)
    assert [model.row_at(model.index(row, 0)).id for row in range(model.rowCount())] == [1, 2]
    index = model.index_of(TASK, 8)
    assert model.row_at(index.parent()).id == 5
    assert model.row_at(index.parent().parent()).id == 2
    assert not model.index_of(GROUP, 8).isValid()
    assert model.index(9, 0, QModelIndex()) == QModelIndex()


def test_cells_say_number_text_units_and_state(qtbot) -> None:  # noqa: ARG001
    model = PlanTreeModel()
    model.set_rows(ROWS)
    texts = [model.index_of(TASK, 7).siblingAtColumn(column).data() for column in range(4)]
    assert texts == ["1.1  Mở hội nghị", "Văn phòng", "", "Quá hạn 4 ngày"]
    assert model.index_of(TASK, 8).siblingAtColumn(1).data() == "+ Thanh tra"
    assert model.index_of(GROUP, 5).data(Qt.ItemDataRole.FontRole).bold()
    assert model.index_of(TASK, 7).data(Qt.ItemDataRole.FontRole) is None
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Nội dung"


def test_a_filter_keeps_matching_tasks_under_their_headings() -> None:
    assert ids(filtered(ROWS, "hoi nghi")) == [(2, None), (5, 0), (7, 1)]
    assert ids(filtered(ROWS, "thanh tra")) == [(2, None), (5, 0), (8, 1)]
    assert filtered(ROWS, "không có gì") == ()


def test_a_matching_heading_keeps_its_tasks() -> None:
    assert ids(filtered(ROWS, "tuyen truyen")) == [(2, None), (5, 0), (7, 1), (8, 1)]


def test_a_filter_by_state_keeps_no_empty_headings() -> None:
    assert ids(filtered(ROWS, "", lambda row: row.overdue_days > 0)) == [(2, None), (5, 0), (7, 1)]
    assert ids(filtered(ROWS, "tuyen", lambda row: row.task_state is TaskState.DONE)) == []
    assert filtered(ROWS, "  ") == ROWS
