"""“Kiểm tra hồ sơ” beside the sheet: faults and warnings in words, each with the way to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QTreeWidgetItem, QWidget

from danvan_desktop.domain.soundness import Severity
from danvan_desktop.gui.forms.ui_dossier_check_dialog import Ui_DossierCheckDialog
from danvan_desktop.gui.tones import Tone, tone_brush
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.dossier_findings import DossierFinding, FindingPlace

_PLACE_ROLE = int(Qt.ItemDataRole.UserRole)
_GROUPS = {Severity.FAULT: ("Lỗi cần xử lý", Tone.BAD), Severity.WARNING: ("Cảnh báo", Tone.WARNING)}


class DossierCheckDialog(QDialog):
    """Stays open beside the page; `jump_requested(FindingPlace)` asks to be led to the place of a finding."""

    jump_requested = Signal(object)
    check_requested = Signal()
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        ui = self._ui = Ui_DossierCheckDialog()
        ui.setupUi(self)
        roomy(ui.findings_tree)
        ui.findings_tree.setItemDelegate(LineRowsDelegate(ui.findings_tree))
        ui.findings_tree.header().resizeSection(0, 190)
        ui.findings_tree.itemActivated.connect(self._jump)
        ui.findings_tree.currentItemChanged.connect(self._show_button)
        ui.jump_button.clicked.connect(self._jump)
        ui.check_button.clicked.connect(self.check_requested)
        ui.export_button.clicked.connect(self.export_requested)
        ui.close_button.clicked.connect(self.close)
        keep_within(self, parent)
        self._show_button()

    def show_findings(self, year: int, findings: Sequence[DossierFinding]) -> None:
        """Show what was found in the dossier of `year`."""
        self.setWindowTitle(f"Kiểm tra hồ sơ chấm điểm năm {year}")
        self._ui.summary_label.setText(_summary(findings))
        tree = self._ui.findings_tree
        tree.clear()
        for severity, (words, tone) in _GROUPS.items():
            members = [finding for finding in findings if finding.severity is severity]
            if members:
                heading = QTreeWidgetItem(tree, [f"{words} ({len(members)})", ""])
                heading.setFirstColumnSpanned(True)
                font = heading.font(0)
                font.setBold(True)
                heading.setFont(0, font)
                if (brush := tone_brush(tone)) is not None:
                    heading.setForeground(0, brush)
                for finding in members:
                    _add(heading, finding)
        if not findings:
            QTreeWidgetItem(tree, ["", "Không tìm thấy điều gì cần xử lý."])
        tree.expandAll()
        if (first := tree.topLevelItem(0)) is not None:
            tree.setCurrentItem(first.child(0))
        self._show_button()

    def _place(self) -> FindingPlace | None:
        item = self._ui.findings_tree.currentItem()
        found: FindingPlace | None = None if item is None else item.data(0, _PLACE_ROLE)
        return found

    def _show_button(self) -> None:
        self._ui.jump_button.setEnabled(self._place() is not None)

    def _jump(self) -> None:
        if (place := self._place()) is not None:
            self.jump_requested.emit(place)


def _add(heading: QTreeWidgetItem, finding: DossierFinding) -> None:
    item = QTreeWidgetItem(heading, [finding.place.words, finding.words])
    item.setToolTip(0, finding.place.words)
    item.setToolTip(1, finding.words)
    item.setData(0, _PLACE_ROLE, finding.place)


def _summary(findings: Sequence[DossierFinding]) -> str:
    faults = sum(finding.severity is Severity.FAULT for finding in findings)
    if not findings:
        return "Hồ sơ đầy đủ: mọi tiêu chí đã chấm, mọi tệp minh chứng còn nguyên vẹn, báo cáo khớp với bảng."
    found = f"Có {faults} lỗi và {len(findings) - faults} cảnh báo."
    return f"{found} Vẫn xuất được hồ sơ bất cứ lúc nào; trường còn thiếu in thành dấu chấm để điền tay."
