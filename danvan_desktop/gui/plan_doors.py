"""Bringing plans in from the window: choose a file, read it in the background, review it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import LegacyEncodingError
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.dialogs.import_review import ImportReviewDialog
from danvan_desktop.gui.dialogs.legacy_encoding import LegacyEncodingDialog
from danvan_desktop.gui.dialogs.superior_duties import SuperiorDutiesDialog
from danvan_desktop.services.plan_import import ImportReview
from danvan_desktop.services.services import Services

_BINDS_OTHERS = "Kế hoạch này giao các đơn vị khác gửi kế hoạch, báo cáo."
_ROSTER = (
    "Trang Theo dõi có thể có thêm thẻ “Đơn vị phải gửi” để biết đơn vị nào đã gửi, gửi trễ hay chưa gửi. Lúc nào cũng bật, "
    "tắt được ở Thiết lập của trang Theo dõi."
)


class _Read(Protocol):
    """Reading a plan, with or without the consent to convert an old encoding."""

    def __call__(self, *, convert_legacy: bool = False) -> ImportReview: ...


class PlanDoorway:
    """What the plan page opens to get plans; `plan_stored(plan_id)` is called with the new plan."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        runner: TaskRunner,
        clock: Clock,
        window: QWidget,
        plan_stored: Callable[[int], None],
    ) -> None:
        self._services = services
        self._actions = actions
        self._runner = runner
        self._clock = clock
        self._window = window
        self._plan_stored = plan_stored

    def import_plan(self) -> None:
        """Ask for a file and import it."""
        path = messages.choose_file(self._window, "Chọn tệp kế hoạch", (messages.PLAN_FILTER, messages.ANY_FILTER))
        if path is not None:
            self.import_file(path)

    def import_file(self, path: Path) -> None:
        """Read a file on the worker thread, then open the review."""
        self._read(f"Đang đọc {path.name}", partial(self._services.plan_import.read, path))

    def paste_plan(self) -> None:
        """Read what is on the clipboard, then open the review; an empty one is told of."""
        mime = QGuiApplication.clipboard().mimeData()
        self._read("Đang đọc bộ nhớ tạm", partial(self._services.plan_import.read_pasted, mime.text(), mime.html()))

    def take_duties(self, plan_id: int) -> None:
        """Offer the duties of a superior plan for the office's own plan."""
        dialog = SuperiorDutiesDialog(self._services.superior_duties, self._actions, plan_id, self._window)
        dialog.exec()
        dialog.deleteLater()

    def _read(self, label: str, read: _Read) -> None:
        """Read on the worker thread and open the review; an old encoding is converted when the clerk agrees."""

        def read_or_ask() -> ImportReview | LegacyEncodingError:
            try:
                return read()
            except LegacyEncodingError as error:
                return error

        def go_on(outcome: ImportReview | LegacyEncodingError) -> None:
            if isinstance(outcome, ImportReview):
                self._review(outcome)
            elif self._agrees_to_convert(outcome):
                self._runner.run(label, lambda: read(convert_legacy=True), self._review)

        self._runner.run(label, read_or_ask, go_on)

    def _agrees_to_convert(self, error: LegacyEncodingError) -> bool:
        dialog = LegacyEncodingDialog(error, self._window)
        is_accepted = bool(dialog.exec())
        dialog.deleteLater()
        return is_accepted

    def _review(self, review: ImportReview) -> None:
        year = self._clock.today().year
        of = self._services
        dialog = ImportReviewDialog(
            of.plan_import, of.plan_amendment, of.units, self._actions, review, year, self._window
        )
        dialog.resize(self._window.size().boundedTo(dialog.maximumSize()))
        is_accepted = dialog.exec()
        dialog.deleteLater()  # the window would keep the whole text of every plan that was looked at
        if is_accepted and dialog.accepted_plan_id is not None:
            self._plan_stored(dialog.accepted_plan_id)
            if self._services.superior_duties.has_offers(dialog.accepted_plan_id):
                self.take_duties(dialog.accepted_plan_id)
            elif self._services.roster_duties.is_to_be_asked(dialog.accepted_plan_id):
                self._offer_roster()

    def _offer_roster(self) -> None:
        settings = self._services.settings
        if messages.ask(self._window, _BINDS_OTHERS, _ROSTER, "Theo dõi các đơn vị"):
            self._actions.run(lambda: settings.save(replace(settings.get(), follows_units=True)))
