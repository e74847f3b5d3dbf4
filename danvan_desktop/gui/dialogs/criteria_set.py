"""The editor of criteria sets: choose, create, copy, edit in place, see what is to be mended, make usable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidgetItem, QMenu, QWidget

from danvan_desktop.domain.criteria import FullSet, SetState
from danvan_desktop.domain.criteria_check import Finding, Part
from danvan_desktop.domain.figures import SAMPLE_MARK
from danvan_desktop.domain.history import Changes
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.gui.dialogs.criteria_header import CriteriaHeader
from danvan_desktop.gui.dialogs.criteria_outline import CriteriaOutline
from danvan_desktop.gui.dialogs.criteria_rating import CriteriaRating
from danvan_desktop.gui.forms.ui_criteria_set_dialog import Ui_CriteriaSetDialog
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.gui.widgets.dialog_size import keep_within
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.criteria import CriteriaService, SetSummary
from danvan_desktop.services.criteria_rows import CriteriaRowService

_NOUNS = ("criteria_set", "criterion", "rating_band", "rating_rule", "score_sheet", "criterion_link")
_NEW_NAME = "Bộ tiêu chí mới"


class CriteriaSetDialog(QDialog):
    """Stays open beside the page; every change is saved at once and shown again after undo, too."""

    def __init__(
        self,
        criteria: CriteriaService,
        rows: CriteriaRowService,
        exchange: CriteriaExchange,
        actions: Actions,
        year_hint: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._criteria = criteria
        self._exchange = exchange
        self._actions = actions
        self._set_id: int | None = None
        self._ui = Ui_CriteriaSetDialog()
        self._ui.setupUi(self)
        roomy(self._ui.findings_list)
        self._header = CriteriaHeader(self._ui, year_hint)
        self._outline = CriteriaOutline(self._ui, rows, actions)
        self._rating = CriteriaRating(self._ui, rows, actions)
        self._connect()
        self._set_up_files()
        actions.changed.connect(self._note_changes)
        keep_within(self, parent)

    def show_set(self, set_id: int | None) -> None:
        """Show a set; None keeps the present one, or takes the newest."""
        self._set_id = set_id if set_id is not None else self._set_id
        self.reload()

    def reload(self) -> None:
        """Show the sets as they stand."""
        sets = self._criteria.sets()
        known = [summary.criteria_set.id for summary in sets]
        if self._set_id not in known:
            self._set_id = known[0] if known else None
        self._show_sets(sets)
        full_set = None if self._set_id is None else self._criteria.get(self._set_id)
        findings = () if self._set_id is None else self._criteria.findings(self._set_id)
        is_editable = full_set is not None and full_set.criteria_set.state is not SetState.FROZEN
        self._header.show_set(full_set.criteria_set if full_set else None, is_editable=is_editable)
        sources = {} if self._set_id is None else self._criteria.source_counts(self._set_id)
        self._outline.show_set(full_set, findings, sources, is_editable=is_editable)
        self._rating.show_set(full_set, findings, is_editable=is_editable)
        self._show_findings(findings)
        self._show_state(full_set, findings)

    def _connect(self) -> None:
        ui = self._ui
        ui.set_combo.activated.connect(self._choose_set)
        ui.create_button.clicked.connect(self._create)
        ui.duplicate_button.clicked.connect(self._duplicate)
        ui.sample_button.clicked.connect(self._add_sample)
        ui.delete_button.clicked.connect(self._delete)
        ui.use_button.clicked.connect(self._use)
        ui.close_button.clicked.connect(self.close)
        ui.findings_list.itemActivated.connect(self._go_to_finding)
        ui.findings_list.itemClicked.connect(self._go_to_finding)
        self._header.edited.connect(lambda header: self._actions.run(lambda: self._criteria.edit(header)))
        for teller in (self._outline.model, self._outline.panel, self._rating.bands, self._rating.rules):
            teller.refused.connect(self._tell)

    def _set_up_files(self) -> None:
        menu = QMenu(self._ui.files_button)
        for words, name, deed in (
            ("Nhập từ Excel, Word…", "import_set_action", lambda: self._exchange.import_set(self, self.show_set)),
            ("Xuất bộ này ra Excel…", "export_set_action", self._export),
            ("Lưu biểu mẫu Excel trống…", "save_form_action", lambda: self._exchange.save_form(self)),
        ):
            menu.addAction(words, deed).setObjectName(name)
        self._ui.files_button.setMenu(menu)
        self._export_action = menu.actions()[1]

    def _export(self) -> None:
        if self._set_id is not None:
            name = self._criteria.get(self._set_id).criteria_set.name
            self._exchange.export_set(self, self._set_id, name)

    def _show_sets(self, sets: Sequence[SetSummary]) -> None:
        combo = self._ui.set_combo
        combo.clear()
        for summary in sets:
            years = f", dùng cho năm {', '.join(map(str, summary.years))}" if summary.years else ""
            name = f"{summary.criteria_set.name} ({summary.criteria_set.state.label.lower()}{years})"
            combo.addItem(name, summary.criteria_set.id)
        combo.setCurrentIndex(combo.findData(self._set_id))
        self._ui.sample_button.setVisible(not any(summary.criteria_set.is_sample for summary in sets))
        in_use = any(summary.years for summary in sets if summary.criteria_set.id == self._set_id)
        self._ui.delete_button.setEnabled(self._set_id is not None and not in_use)
        self._ui.duplicate_button.setEnabled(self._set_id is not None)
        self._export_action.setEnabled(self._set_id is not None)
        self._ui.set_tabs.setEnabled(self._set_id is not None)

    def _show_state(self, full_set: FullSet | None, findings: Sequence[Finding]) -> None:
        words, tone = _state_words(full_set, findings)
        self._say(words, tone)
        is_draft = full_set is not None and full_set.criteria_set.state is SetState.DRAFT
        self._ui.use_button.setVisible(is_draft)
        self._ui.use_button.setEnabled(is_draft and not findings)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        listed = self._ui.findings_list
        listed.clear()
        for finding in findings:
            item = QListWidgetItem(finding.sentence, listed)
            item.setData(Qt.ItemDataRole.UserRole, finding)
        self._ui.findings_label.setText(f"Cần &sửa ({len(findings)})")
        self._ui.findings_label.setVisible(bool(findings))
        listed.setVisible(bool(findings))

    def _go_to_finding(self, item: QListWidgetItem) -> None:
        finding: Finding = item.data(Qt.ItemDataRole.UserRole)
        ui = self._ui
        if finding.part is Part.CRITERION:
            ui.set_tabs.setCurrentWidget(ui.criteria_page)
            self._outline.choose(finding.object_id)
        elif finding.part is Part.BAND or finding.field == "bands":
            ui.set_tabs.setCurrentWidget(ui.bands_page)
            self._rating.choose_band(finding.object_id)
        elif finding.part is Part.RULE:
            ui.set_tabs.setCurrentWidget(ui.rules_page)
            self._rating.choose_rule(finding.object_id)
        else:
            ui.set_tabs.setCurrentWidget(ui.criteria_page if finding.field == "criteria" else ui.header_page)

    def _choose_set(self) -> None:
        self.show_set(self._ui.set_combo.currentData())

    def _create(self) -> None:
        self.show_set(self._actions.run(lambda: self._criteria.create(_NEW_NAME)).created[0])
        self._ui.set_tabs.setCurrentWidget(self._ui.header_page)
        self._ui.name_edit.setFocus()
        self._ui.name_edit.selectAll()

    def _duplicate(self) -> None:
        set_id = self._set_id
        if set_id is not None:
            name = f"{self._criteria.get(set_id).criteria_set.name} (bản sao)"
            self.show_set(self._actions.run(lambda: self._criteria.duplicate(set_id, name)).created[0])

    def _add_sample(self) -> None:
        self.show_set(self._actions.run(self._criteria.load_sample).created[0])

    def _delete(self) -> None:
        set_id = self._set_id
        if set_id is not None:
            self._actions.run(lambda: self._criteria.delete(set_id))

    def _use(self) -> None:
        set_id = self._set_id
        if set_id is not None:
            self._actions.run(lambda: self._criteria.make_usable(set_id))

    def _note_changes(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(*_NOUNS):
            self.reload()

    def _tell(self, sentence: str) -> None:
        self._say(sentence, Tone.BAD)

    def _say(self, words: str, tone: Tone) -> None:
        self._ui.state_label.setText(words)
        self._ui.state_label.setStyleSheet(f"color: {tone_colour(tone).name()};")


def _state_words(full_set: FullSet | None, findings: Sequence[Finding]) -> tuple[str, Tone]:
    if full_set is None:
        return (
            "Chưa có bộ tiêu chí nào. Hãy nhập từ Excel, Word hoặc tạo mới theo quy định của tỉnh; hoặc thêm bộ ví dụ để làm thử.",
            Tone.NORMAL,
        )
    header = full_set.criteria_set
    sample = f"{SAMPLE_MARK}. " if header.is_sample else ""
    if header.state is SetState.FROZEN:
        return f"{sample}Đã khóa vì có bảng tự chấm điểm đã gửi; muốn thay đổi hãy nhân bản.", Tone.WARNING
    if findings:
        return f"{sample}Bản nháp, còn {len(findings)} điểm phải sửa ở danh sách bên dưới.", Tone.WARNING
    if header.state is SetState.DRAFT:
        return f"{sample}Bản nháp, không còn điểm phải sửa: có thể đưa vào sử dụng.", Tone.GOOD
    return f"{sample}Đang dùng được.", Tone.WARNING if sample else Tone.GOOD
