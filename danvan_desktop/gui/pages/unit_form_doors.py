"""What “Theo dõi” opens to send forms and slips to units and take forms back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.unit_forms import SLIP_WORDS, UnitFormsDialog
from danvan_desktop.gui.dialogs.unit_returns import UnitReturnsDialog
from danvan_desktop.gui.document_preview import PreviewDeeds, preview
from danvan_desktop.services.task_slips import TaskSlipService
from danvan_desktop.services.unit_forms import UnitFormService
from danvan_desktop.services.views_unit_forms import ReadForm, ReturnedLine


class UnitFormDoors:
    """Asks where to write and what to read; files are written and read on the worker thread."""

    def __init__(
        self, forms: UnitFormService, slips: TaskSlipService, actions: Actions, runner: TaskRunner, parent: QWidget
    ) -> None:
        self._forms = forms
        self._slips = slips
        self._actions = actions
        self._runner = runner
        self._parent = parent

    def hand_out(self, plan_id: int | None, year: int) -> None:
        """Choose units and a folder, and write a form for each. Raises `DanvanError` when nobody holds a task."""
        units = self._forms.units(plan_id, year) if plan_id is not None else []
        if plan_id is None or not units:
            raise _nobody()

        def save(unit_ids: list[int], return_by: date | None) -> bool:
            folder = messages.choose_folder(self._parent, "Chọn thư mục ghi biểu mẫu")
            if folder is None:
                return False
            write = self._forms.writer(plan_id, year, unit_ids, folder, return_by)
            self._runner.run(f"Đang ghi {len(unit_ids)} biểu mẫu", write, self._tell)
            return True

        UnitFormsDialog(units, year, save, self._parent).exec()

    def hand_out_slips(self, plan_id: int | None, year: int) -> None:
        """Choose units and a folder, and write a slip for each. Raises `DanvanError` when nobody is given anything."""
        units = self._slips.units(plan_id, year) if plan_id is not None else []
        if plan_id is None or not units:
            raise _nobody()

        def save(unit_ids: list[int], return_by: date | None) -> bool:
            slips = self._slips.slips(plan_id, year, unit_ids, return_by)
            folder = messages.choose_folder(self._parent, "Chọn thư mục ghi phiếu giao việc")
            if folder is None:
                return False
            lines = (*self._slips.preflight(slips), *filter(None, (self._slips.notice(),)))
            write = self._slips.writer(slips, folder, self._runner.report_files)
            label = f"Đang ghi {len(slips)} phiếu giao việc"
            self._runner.run(label, write, lambda paths: self._tell_slips(paths, lines), can_cancel=True)
            return True

        def look(unit_ids: list[int], return_by: date | None) -> bool:
            slips = self._slips.slips(plan_id, year, unit_ids, return_by)
            deeds = PreviewDeeds(
                lambda: True,
                f"&Xuất {len(slips)} phiếu…",
                notes=(*self._slips.preflight(slips), self._slips.layout_words()),
            )
            return preview(self._slips.preview(slips), deeds, self._parent)

        UnitFormsDialog(units, year, save, self._parent, SLIP_WORDS, look).exec()

    def take_back(self, year: int) -> None:
        """Choose the files that came back and show what is in them."""
        paths = messages.choose_files(self._parent, "Chọn các biểu mẫu đã nhận lại", (messages.EXCEL_FILTER,))
        if paths:
            self.take_files(paths, year)

    def take_files(self, paths: Sequence[Path], year: int) -> None:
        """Read these files and show what is in them."""
        read = self._forms.reader(paths)
        self._runner.run(f"Đang đọc {len(paths)} biểu mẫu", read, lambda found: self._show(found, year))

    def _show(self, read: Sequence[ReadForm], year: int) -> None:
        def record(lines: Sequence[ReturnedLine]) -> None:
            self._actions.run(lambda: self._forms.record(lines, year))

        def recheck(line: ReturnedLine) -> ReturnedLine:
            return self._forms.recheck(line, year)

        UnitReturnsDialog(self._forms.compare(read, year), recheck, record, self._parent).exec()

    def _tell(self, paths: Sequence[Path]) -> None:
        messages.tell(self._parent, f"Đã ghi {len(paths)} biểu mẫu.", str(paths[0].parent))

    def _tell_slips(self, paths: Sequence[Path], lines: Sequence[str]) -> None:
        messages.tell(self._parent, f"Đã ghi {len(paths)} phiếu giao việc.", "\n".join((str(paths[0].parent), *lines)))


def _nobody() -> DanvanError:
    return DanvanError("Chưa có đơn vị nào giữ nhiệm vụ đang mở.", "Hãy phân công nhiệm vụ ở trang Kế hoạch trước.")
