"""How long the review of a plan of fifteen pages takes to open and to follow one correction, against half a second."""

from __future__ import annotations

import os
import statistics
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QTableView

from danvan_desktop.devtools.measuring import REPEATS, Ratio, seconds
from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.paths import StorePaths
from danvan_desktop.services.plan_amendment import PlanAmendmentService
from danvan_desktop.services.plan_import import PlanImportService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.store import Store

ALLOWED = 0.5
"""Seconds after which a clerk would wonder whether the file was read."""

PAGES = 15
_LINES_OF_A_PAGE = 38
_CHARACTERS_OF_A_LINE = 85

_TASK = (
    "{group}.{number}. Tổ chức đối thoại với người dân và doanh nghiệp về thủ tục hành chính thuộc lĩnh vực hộ tịch, "
    "chứng thực tại địa bàn số {group}{number}, kịp thời tiếp thu, giải quyết kiến nghị ngay từ cơ sở, không để phát "
    "sinh khiếu nại kéo dài.\n- Đơn vị chủ trì: Phòng Nghiệp vụ {number}.\n- Đơn vị phối hợp: Văn phòng Sở; các phòng, "
    "đơn vị thuộc Sở.\n- Thời gian thực hiện: Trước ngày 30/11/2026."
)
_TASKS_OF_A_GROUP = 8


def long_plan(pages: int = PAGES) -> str:
    """The text of an invented plan that fills so many printed pages."""
    head = "Số: 18/KH-STP\n\nKẾ HOẠCH\nThực hiện công tác dân vận chính quyền năm 2026\n\nI. NỘI DUNG THỰC HIỆN"
    tail = "II. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở báo cáo UBND tỉnh trước ngày 05/11/2026.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC"
    parts = [head]
    group = 0
    while _printed_lines(parts) < pages * _LINES_OF_A_PAGE:
        group += 1
        parts.append(f"{group}. Nhóm nhiệm vụ thứ {group} về công tác dân vận")
        parts += [_TASK.format(group=group, number=number) for number in range(1, _TASKS_OF_A_GROUP + 1)]
    return "\n\n".join([*parts, tail])


def _printed_lines(parts: list[str]) -> int:
    return sum(-(-len(line) // _CHARACTERS_OF_A_LINE) for part in parts for line in part.split("\n"))


def review_ratios(folder: Path, repeats: int = REPEATS, pages: int = PAGES) -> Iterator[Ratio]:
    """Opening the review until it is painted, and one correction until it is shown; both ÷ half a second."""
    application = QApplication.instance() or QApplication([])  # held while the dialogs live
    path = folder / "ke_hoach.txt"
    path.write_text(long_plan(pages), encoding="utf-8")
    clock = FixedClock(datetime(2026, 1, 15, 8))
    with Store.open(StorePaths(folder / "review"), clock, "bench", may_start_empty=True) as store:
        units = UnitService(store)
        service = PlanImportService(store, clock, units)
        amendments = PlanAmendmentService(store, clock)
        plan = service.read(path)
        opened: list[ImportReviewDialog] = []

        def open_review() -> None:
            opened.append(_shown(ImportReviewDialog(service, amendments, units, Actions(), plan, 2026)))
            opened[-1].grab()

        opening = statistics.median(seconds(open_review) for _ in range(repeats))
        correcting = statistics.median(seconds(lambda: _correct(opened[0])) for _ in range(repeats))
        for dialog in opened:
            dialog.hide()
            dialog.deleteLater()
    del application
    label = f"{pages} pages, {len(plan.draft.tasks)} tasks"
    yield Ratio(f"review of {label} opens ÷ {ALLOWED} s", opening, ALLOWED, 1.0)
    yield Ratio(f"review of {label} corrected ÷ {ALLOWED} s", correcting, ALLOWED, 1.0)


def _shown(dialog: ImportReviewDialog) -> ImportReviewDialog:
    dialog.resize(1366, 728)
    dialog.show()
    return dialog


def _correct(dialog: ImportReviewDialog) -> None:
    """Make the paragraph in the middle something else, as the clerk does, and paint it."""
    view, kinds = dialog.findChild(QTableView, "paragraphs_view"), dialog.findChild(QComboBox, "fate_combo")
    if isinstance(view, QTableView) and isinstance(kinds, QComboBox):
        view.setCurrentIndex(view.model().index(view.model().rowCount() // 2, 0))
        other = (kinds.currentIndex() + 1) % kinds.count()
        kinds.setCurrentIndex(other)
        kinds.activated.emit(other)
    dialog.grab()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="danvan-bench-") as name:
        for ratio in review_ratios(Path(name)):
            print(f"{ratio.label}: {ratio.ours:.3f} s")
