"""What “Theo dõi” opens to urge units by letter, and the log of those letters."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.unit_forms import LETTER_WORDS, UnitFormsDialog
from danvan_desktop.gui.dialogs.urging_log import LogDeeds, UrgingLogDialog
from danvan_desktop.gui.document_preview import PreviewDeeds, preview
from danvan_desktop.services.urging_letters import UrgingLetterService
from danvan_desktop.services.views_urging_letters import LetterDraft


class UrgingLetterDoors:
    """Asks for units and a folder; the files are written on the worker thread and then logged as one action."""

    def __init__(self, letters: UrgingLetterService, actions: Actions, runner: TaskRunner, parent: QWidget) -> None:
        self._letters = letters
        self._actions = actions
        self._runner = runner
        self._parent = parent

    def urge(self, plan_id: int | None, year: int) -> None:
        """Choose units and write a letter to each. Raises `DanvanError` when nobody owes anything."""
        units = self._letters.units(year, plan_id)
        if not units:
            raise DanvanError(
                "Không có đơn vị nào có nội dung trễ hạn hoặc sắp đến hạn.",
                "Nội dung chưa phân công cho đơn vị trong danh mục thì không lập được công văn.",
            )

        def save(unit_ids: list[int], reply_by: date | None) -> bool:
            drafts = self._letters.drafts(year, plan_id, unit_ids, reply_by)
            folder = messages.choose_folder(self._parent, "Chọn thư mục ghi công văn đôn đốc")
            if folder is None:
                return False
            notice = self._letters.notice()
            lines = (str(folder), *self._letters.preflight(drafts), *filter(None, (notice,)))
            write = self._letters.writer(drafts, folder, self._runner.report_files)
            label = f"Đang ghi {len(drafts)} công văn đôn đốc"
            self._runner.run(label, write, lambda _paths: self._log(drafts, lines), can_cancel=True)
            return True

        def look(unit_ids: list[int], reply_by: date | None) -> bool:
            drafts = self._letters.drafts(year, plan_id, unit_ids, reply_by)
            label = f"&Xuất {len(drafts)} công văn…"
            deeds = PreviewDeeds(
                lambda: True, label, notes=(*self._letters.preflight(drafts), self._letters.layout_words())
            )
            return preview(self._letters.preview(drafts), deeds, self._parent)

        UnitFormsDialog(units, year, save, self._parent, LETTER_WORDS, look).exec()

    def show_log(self, year: int) -> None:
        """The letters of the year; numbers are entered there."""
        run, letters = self._actions.run, self._letters
        deeds = LogDeeds(
            partial(letters.log, year),
            lambda letter_id, number, day: run(lambda: letters.set_issued(letter_id, number, day)),
            lambda letter_id: run(lambda: letters.remove(letter_id)),
        )
        UrgingLogDialog(deeds, year, self._parent).exec()

    def _log(self, drafts: list[LetterDraft], lines: Sequence[str]) -> None:
        self._actions.run(lambda: self._letters.record(drafts))
        messages.tell(
            self._parent,
            f"Đã ghi {len(drafts)} công văn đôn đốc và vào sổ; số để trống đến khi văn thư cấp.",
            "\n".join(lines),
        )
