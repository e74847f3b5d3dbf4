"""Dữ liệu: copies and restoring, the check, the history of changes, everything to take away, the end of the sample."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.backup import BackupRecord, BackupState
from danvan_desktop.domain.history import Changes, HistoryLine
from danvan_desktop.domain.soundness import Finding
from danvan_desktop.domain.text import format_size
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.forms.ui_care_page import Ui_CarePage
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.models.list_model import ListModel
from danvan_desktop.gui.models.store_care import BackupColumn, FindingColumn, HistoryColumn
from danvan_desktop.gui.pages.list_views import choose_row, current_row, set_up_list
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.store_care import StoreCareService
from danvan_desktop.services.store_standing import moment_words

HISTORY_PAGE = 100
"""So many changes are read at once."""

_NO_BACKUP = "Chưa có bản sao lưu nào. Chương trình tự sao lưu mỗi ngày làm việc và khi đóng; cũng có thể sao lưu ngay."
_SOUND = "Đã kiểm tra: dữ liệu và tài liệu kiểm chứng nguyên vẹn."


class CarePage(Page):
    """The screen “Dữ liệu”; `go_to` takes the filters “backups”, “history” and “check” (the findings)."""

    name: ClassVar[str] = "care"
    title: ClassVar[str] = "Dữ liệu"

    def __init__(
        self, care: StoreCareService, actions: Actions, runner: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._care = care
        self._actions = actions
        self._runner = runner
        self._backups: ListModel[BackupRecord] = ListModel(BackupColumn, self)
        self._history: ListModel[HistoryLine] = ListModel(HistoryColumn, self)
        self._findings: ListModel[Finding] = ListModel(FindingColumn, self)
        self._ui = Ui_CarePage()
        self._ui.setupUi(self)
        self._empty = EmptyState(_NO_BACKUP, "Sao lưu ngay", self)
        self._set_up()

    def reload(self) -> None:
        """Read standing, copies and the newest changes again; what a check found stays until the next change."""
        standing = self._care.standing()
        self._ui.standing_label.setText(
            f"Thư mục dữ liệu: {standing.folder} ({format_size(standing.size)})   ·   Lưu lần cuối: {standing.saved_words}"
            f"   ·   Sao lưu gần nhất: {standing.backup_words}"
        )
        self._ui.clear_sample_button.setVisible(standing.is_sample)
        self._show_backups()
        self._history.set_rows(self._care.history(HISTORY_PAGE))
        self._ui.more_button.setEnabled(len(self._history.rows) == HISTORY_PAGE)
        self._show_findings(self._care.check_at_a_glance())

    def go_to(self, destination: Destination) -> None:
        """Put the cursor into the list `destination` names."""
        if self._stale:
            self._stale = False
            self.reload()
        if destination.filter_name == "damaged":
            self._show_findings(self._care.damaged_evidence())
        views = {
            "backups": self._ui.backups_table,
            "history": self._ui.history_table,
            "check": self._ui.findings_table,
            "damaged": self._ui.findings_table,
        }
        if (view := views.get(destination.filter_name)) is not None:
            view.setFocus()

    def _set_up(self) -> None:
        ui = self._ui
        ui.backups_stack.addWidget(self._empty)
        set_up_list(ui.backups_table, self._backups, BackupColumn, wide=BackupColumn.REASON)
        set_up_list(ui.history_table, self._history, HistoryColumn, wide=HistoryColumn.WHAT)
        set_up_list(ui.findings_table, self._findings, FindingColumn, lines=2, wide=FindingColumn.TEXT)
        ui.care_splitter.setSizes([560, 620])
        for label in (ui.backups_label, ui.history_label, ui.findings_label):
            font = label.font()
            font.setBold(True)
            label.setFont(font)
        for button, drawing, deed in (
            (ui.backup_button, "backup", self._back_up),
            (ui.check_button, "check", self._check),
            (ui.export_button, "export", self._export),
            (ui.folder_button, "folder", self._open_folder),
            (ui.clear_sample_button, "delete", self._clear_sample),
            (ui.restore_button, "restore", self._restore),
            (ui.more_button, "down", self._show_older),
        ):
            button.setIcon(icon(drawing))
            button.clicked.connect(deed)
        self._empty.clicked.connect(self._back_up)
        ui.backups_table.selectionModel().currentRowChanged.connect(self._show_restore)
        self._runner.busy_changed.connect(self._show_busy)

    def _show_backups(self) -> None:
        ui, chosen = self._ui, current_row(self._ui.backups_table, self._backups)
        self._backups.set_rows(self._care.backups())
        ui.backups_stack.setCurrentWidget(ui.backups_table if self._backups.rows else self._empty)
        if chosen is None or not choose_row(ui.backups_table, self._backups, lambda row: row.path == chosen.path):
            choose_row(ui.backups_table, self._backups, lambda _row: True)
        self._show_restore()

    def _show_restore(self) -> None:
        record = current_row(self._ui.backups_table, self._backups)
        is_good = record is not None and record.state is BackupState.GOOD
        self._ui.restore_button.setEnabled(is_good and not self._runner.is_busy)

    def _show_busy(self, is_busy: bool) -> None:
        ui = self._ui
        for button in (ui.backup_button, ui.check_button, ui.export_button, ui.clear_sample_button):
            button.setEnabled(not is_busy)
        self._show_restore()

    def _show_findings(self, findings: Sequence[Finding], nothing: str = "") -> None:
        ui = self._ui
        self._findings.set_rows(findings)
        ui.findings_table.setVisible(bool(findings))
        ui.findings_label.setText(f"Có {len(findings)} điều cần xem" if findings else nothing)
        ui.findings_page.setVisible(bool(findings or nothing))

    def _back_up(self) -> None:
        self._runner.run("Đang sao lưu…", self._care.backup_now, self._finish_backup)

    def _finish_backup(self, record: BackupRecord) -> None:
        self.reload()
        self._show_findings(self._care.check_at_a_glance(), f"Đã sao lưu lúc {moment_words(record.made_at)}.")

    def _check(self) -> None:
        self._runner.run("Đang kiểm tra dữ liệu…", self._care.check, self._finish_check)

    def _finish_check(self, findings: tuple[Finding, ...]) -> None:
        self._show_findings(findings, _SOUND)

    def _restore(self) -> None:
        record = current_row(self._ui.backups_table, self._backups)
        if record is None:
            return
        moment = moment_words(record.made_at)
        explanation = (
            f"Dữ liệu trở về như lúc {moment}. Những gì ghi sau lúc đó không còn trên màn hình, "
            "nhưng được giữ trong một bản sao lưu tạo ngay trước khi khôi phục."
        )
        if messages.ask(self, "Khôi phục từ bản sao lưu này?", explanation, "Khôi phục"):
            self._runner.run("Đang khôi phục…", lambda: self._care.restore(record), self._announce)

    def _announce(self, changes: Changes) -> None:
        self._actions.changed.emit(changes)
        self._show_findings(self._care.check_at_a_glance(), "Đã khôi phục dữ liệu.")

    def _export(self) -> None:
        place = messages.choose_folder(self, "Chọn nơi chứa bản xuất toàn bộ dữ liệu")
        if place is not None:
            runner = self._runner
            runner.run(
                "Đang xuất toàn bộ…",
                lambda: self._care.export_everything(place, runner.is_cancelled),
                self._finish_export,
                can_cancel=True,
            )

    def _finish_export(self, folder: Path) -> None:
        self.reload()
        self._show_findings(self._care.check_at_a_glance(), f"Đã xuất toàn bộ dữ liệu vào: {folder}")

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._care.standing().folder)))

    def _clear_sample(self) -> None:
        explanation = (
            "Cơ quan mẫu và mọi thứ đang có, kể cả những gì đã thêm vào, sẽ bị xóa để bắt đầu với cơ quan thật. "
            "Dữ liệu được sao lưu trước; có thể hoàn tác."
        )
        if messages.ask(self, "Xóa toàn bộ dữ liệu mẫu?", explanation, "Xóa dữ liệu mẫu"):
            self._runner.run("Đang xóa dữ liệu mẫu…", self._care.clear_sample, self._announce_cleared)

    def _announce_cleared(self, changes: Changes) -> None:
        self._actions.changed.emit(changes)
        self._show_findings((), "Đã xóa dữ liệu mẫu. Hãy khai báo cơ quan ở trang Danh mục, hoặc mở lại chương trình.")

    def _show_older(self) -> None:
        rows = self._history.rows
        older = self._care.history(HISTORY_PAGE, rows[-1].seq if rows else None)
        self._history.set_rows([*rows, *older])
        self._ui.more_button.setEnabled(len(older) == HISTORY_PAGE)
