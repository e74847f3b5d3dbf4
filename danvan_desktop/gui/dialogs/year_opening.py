"""Opens a plan for another year: what changed since is listed, and ticked where it is to be taken over."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_year_opening_dialog import Ui_YearOpeningDialog
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.year_changes import YearChange
from danvan_desktop.services.year_opening import LAST_YEAR, Key, Opening, YearOpeningService

_CHANGE_ROLE = int(Qt.ItemDataRole.UserRole)
_COPY_WORDS = (
    "Kế hoạch được sao chép thành bản nháp của năm {year}: nhiệm vụ, phân công, nghĩa vụ (hạn chuyển sang năm mới), hạn nội "
    "bộ, chỉ tiêu. Kết quả, minh chứng, văn bản đã gửi và điểm để trống. Sổ theo dõi dùng chung mọi năm, không phải mở lại."
)
_RENEW_WORDS = (
    "Kế hoạch này thực hiện nhiều năm nên vẫn là một kế hoạch: năm {year} có mốc, kỳ và kết quả mới, các năm trước giữ "
    "nguyên. Đơn vị kế thừa nhận phân công của đơn vị đã kết thúc."
)


class YearOpeningDialog(QDialog):
    """Accepting opens the plan as one action; `changes` are then what it changed."""

    def __init__(
        self, service: YearOpeningService, actions: Actions, plan_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.changes: Changes | None = None
        self._service = service
        self._actions = actions
        self._plan_id = plan_id
        self._decided: dict[Key, bool] = {}
        self._ui = Ui_YearOpeningDialog()
        self._ui.setupUi(self)
        opening = service.opening(plan_id)
        ui = self._ui
        ui.plan_label.setText(plan_title(opening.plan))
        ui.year_edit.setRange(opening.first, LAST_YEAR)
        ui.year_edit.setValue(opening.year)
        roomy(ui.changes_tree)
        ui.changes_tree.setItemDelegate(LineRowsDelegate(ui.changes_tree))
        ui.changes_tree.header().resizeSection(0, 70)
        ui.changes_tree.header().resizeSection(1, 480)
        ui.year_edit.valueChanged.connect(lambda year: self._show(service.opening(plan_id, year)))
        ui.changes_tree.itemChanged.connect(self._take_tick)
        ui.open_button.clicked.connect(self.accept)
        ui.close_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(key_sequence(keys), self, self.accept)
        self._show(opening)
        keep_within(self, parent)

    def year(self) -> int:
        """The year the plan is opened for."""
        return self._ui.year_edit.value()

    def accept(self) -> None:
        """Open the plan with what is ticked, then close; raises what the service raises."""
        year = self.year()
        opening = self._service.opening(self._plan_id, year)
        ticked = {change.key for change in opening.changes if self._is_ticked(change)}
        self.changes = self._actions.run(lambda: self._service.open(self._plan_id, year, ticked))
        super().accept()

    def _show(self, opening: Opening) -> None:
        ui = self._ui
        words = _RENEW_WORDS if opening.plan.open_ended else _COPY_WORDS
        ui.explanation_label.setText(words.format(year=opening.year))
        ui.open_button.setText(f"&Mở năm {opening.year}")
        ui.changes_tree.clear()
        for kind, members in groupby(opening.changes, key=lambda change: change.kind):
            found = list(members)
            heading = QTreeWidgetItem(ui.changes_tree, [f"{kind.label} ({len(found)})"])
            heading.setFirstColumnSpanned(True)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            for change in found:
                self._add(heading, change)
        if not opening.changes:
            QTreeWidgetItem(ui.changes_tree, ["", "Không có gì thay đổi: mọi nhiệm vụ và phân công được đưa sang."])
        ui.changes_tree.expandAll()

    def _add(self, heading: QTreeWidgetItem, change: YearChange) -> None:
        item = QTreeWidgetItem()
        item.setText(1, change.words)
        item.setToolTip(1, change.words)
        item.setData(0, _CHANGE_ROLE, change)
        if change.may_be_ticked:
            item.setCheckState(0, Qt.CheckState.Checked if self._is_ticked(change) else Qt.CheckState.Unchecked)
        item.setText(2, change.ticked if self._is_ticked(change) else change.unticked)
        heading.addChild(item)

    def _take_tick(self, item: QTreeWidgetItem, column: int) -> None:
        change = item.data(0, _CHANGE_ROLE)
        if column == 0 and isinstance(change, YearChange) and change.may_be_ticked:
            self._decided[change.key] = item.checkState(0) is Qt.CheckState.Checked
            item.setText(2, change.ticked if self._is_ticked(change) else change.unticked)

    def _is_ticked(self, change: YearChange) -> bool:
        return self._decided.get(change.key, change.is_proposed)
