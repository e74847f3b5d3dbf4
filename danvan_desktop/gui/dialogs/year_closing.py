"""Closes a working year after a look at what is left open in it."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_year_closing_dialog import Ui_YearClosingDialog
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.year_preflight import OpenEnd
from danvan_desktop.services.years import YearService

_END_ROLE = int(Qt.ItemDataRole.UserRole)


class YearClosingDialog(QDialog):
    """Accepting closes the year; after “Đến mục này” `sought` is what the clerk wants to see first."""

    def __init__(self, years: YearService, actions: Actions, year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sought: OpenEnd | None = None
        self._years = years
        self._actions = actions
        self._year = year
        self._ui = Ui_YearClosingDialog()
        self._ui.setupUi(self)
        ui = self._ui
        self.setWindowTitle(f"Đóng năm {year}")
        ui.explanation_label.setText(
            f"Đóng năm {year} là khóa sổ: kế hoạch, nhiệm vụ, kết quả, mốc, chỉ tiêu, sổ theo dõi, báo cáo và điểm của năm "
            "chỉ còn xem và xuất ra. Kế hoạch đang thực hiện chuyển sang “Đã tổng kết”; kế hoạch nhiều năm chạy tiếp. Khi "
            "cần sửa thì mở lại và ghi lý do."
        )
        ui.close_year_button.setText(f"&Đóng năm {year}")
        roomy(ui.ends_tree)
        ui.ends_tree.setItemDelegate(LineRowsDelegate(ui.ends_tree))
        ui.ends_tree.header().resizeSection(0, 560)
        ui.ends_tree.itemActivated.connect(self._jump)
        ui.ends_tree.currentItemChanged.connect(self._show_button)
        ui.jump_button.clicked.connect(self._jump)
        ui.close_year_button.clicked.connect(self.accept)
        ui.later_button.clicked.connect(self.reject)
        self._show(years.open_ends(year))
        keep_within(self, parent)

    def accept(self) -> None:
        """Close the year, then the dialog; raises what the service raises."""
        self._actions.run(lambda: self._years.close(self._year))
        super().accept()

    def _show(self, ends: list[OpenEnd]) -> None:
        ui = self._ui
        ui.ends_label.setText(
            f"Còn {len(ends)} &việc dở; vẫn đóng được, danh sách này được ghi lại." if ends else "Không còn &việc dở."
        )
        for kind, members in groupby(ends, key=lambda end: end.kind):
            found = list(members)
            heading = QTreeWidgetItem(ui.ends_tree, [f"{kind.label} ({len(found)})", ""])
            heading.setFirstColumnSpanned(True)
            font = heading.font(0)
            font.setBold(True)
            heading.setFont(0, font)
            for end in found:
                item = QTreeWidgetItem(heading, [end.words, end.detail])
                item.setToolTip(0, end.words)
                item.setToolTip(1, end.detail)
                item.setData(0, _END_ROLE, end)
        ui.ends_tree.expandAll()
        self._show_button()

    def _selected(self) -> OpenEnd | None:
        item = self._ui.ends_tree.currentItem()
        found = None if item is None else item.data(0, _END_ROLE)
        return found if isinstance(found, OpenEnd) else None

    def _show_button(self) -> None:
        self._ui.jump_button.setEnabled(self._selected() is not None)

    def _jump(self) -> None:
        self.sought = self._selected()
        if self.sought is not None:
            self.reject()
