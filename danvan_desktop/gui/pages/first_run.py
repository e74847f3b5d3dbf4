"""The first start: one page for the office's name, signer and units, or the sample to try things out."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from danvan_desktop.domain.agency import Agency, AgencyKind
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.enum_combo import chosen, fill_combo
from danvan_desktop.gui.forms.ui_first_run_page import Ui_FirstRunPage
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.tones import Tone, tone_colour
from danvan_desktop.services.first_run import FirstRunService, propose_symbols

_PREFIXES = (
    ("", "(người đứng đầu ký)"),
    ("KT.", "KT. (ký thay)"),
    ("TM.", "TM. (thay mặt)"),
    ("TL.", "TL. (thừa lệnh)"),
    ("TUQ.", "TUQ. (thừa ủy quyền)"),
    ("Q.", "Q. (quyền)"),
)


class FirstRunPage(QWidget):
    """Shown instead of the pages while there is no agency; `completed` is emitted once there is one.

    `use_sample` builds the sample office before it returns.
    """

    completed = Signal()

    def __init__(
        self,
        first_run: FirstRunService,
        actions: Actions,
        use_sample: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first_run = first_run
        self._actions = actions
        self._use_sample = use_sample
        self._ui = Ui_FirstRunPage()
        self._ui.setupUi(self)
        self._set_up()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cursor where typing begins."""
        super().showEvent(event)
        self._ui.name_edit.setFocus()

    def _set_up(self) -> None:
        ui = self._ui
        title = ui.title_label.font()
        title.setPointSizeF(title.pointSizeF() * 1.6)
        title.setBold(True)
        ui.title_label.setFont(title)
        palette = ui.missing_label.palette()
        palette.setColor(ui.missing_label.foregroundRole(), tone_colour(Tone.BAD, palette))
        ui.missing_label.setPalette(palette)
        fill_combo(ui.kind_combo, AgencyKind)
        for prefix, words in _PREFIXES:
            ui.authority_prefix_combo.addItem(words, prefix)
        ui.begin_button.setIcon(icon("done"))
        ui.name_edit.textEdited.connect(self._propose)
        ui.short_name_edit.textEdited.connect(self._propose)
        ui.kind_combo.currentIndexChanged.connect(self._propose)
        ui.authority_prefix_combo.currentIndexChanged.connect(self._show_prefix)
        self._show_prefix()
        for button, deed in ((ui.begin_button, self._begin), (ui.sample_button, self._begin_with_sample)):
            button.clicked.connect(deed)
            _press_on_enter(button)

    def _propose(self) -> None:
        """Propose the symbols from the name while the clerk has not typed them."""
        ui = self._ui
        kind = chosen(ui.kind_combo, AgencyKind) or AgencyKind.DEPARTMENT
        symbols = propose_symbols(ui.short_name_edit.text() or ui.name_edit.text(), kind)
        for edit, symbol in ((ui.plan_symbol_edit, symbols.plan), (ui.report_symbol_edit, symbols.report)):
            _propose_text(edit, symbol)
        ui.missing_label.clear()

    def _show_prefix(self) -> None:
        """Whom one signs for is asked only where somebody signs for another."""
        signs_for = self._ui.authority_prefix_combo.currentData() not in {"", "Q."}
        self._ui.position_for_edit.setEnabled(signs_for)
        self._ui.position_for_label.setEnabled(signs_for)

    def _begin(self) -> None:
        ui = self._ui
        if not ui.name_edit.text().strip():
            ui.missing_label.setText("Hãy nhập tên cơ quan.")
            ui.name_edit.setFocus()
            return
        agency = Agency(
            0,
            name=ui.name_edit.text(),
            short_name=ui.short_name_edit.text(),
            parent_agency=ui.parent_agency_edit.text(),
            place=ui.place_edit.text(),
            kind=chosen(ui.kind_combo, AgencyKind) or AgencyKind.DEPARTMENT,
            plan_symbol=ui.plan_symbol_edit.text(),
            report_symbol=ui.report_symbol_edit.text(),
            authority_prefix=ui.authority_prefix_combo.currentData(),
            position_for=ui.position_for_edit.text() if ui.position_for_edit.isEnabled() else "",
            position=ui.position_edit.text(),
            signer_name=ui.signer_name_edit.text(),
        )
        names = ui.units_edit.toPlainText().splitlines()
        self._actions.run(lambda: self._first_run.begin(agency, names))
        self.completed.emit()

    def _begin_with_sample(self) -> None:
        self.setCursor(Qt.CursorShape.WaitCursor)
        try:
            self._use_sample()
        finally:
            self.unsetCursor()
        self.completed.emit()


def _propose_text(edit: QLineEdit, proposal: str) -> None:
    """Follow the name until the clerk edits the field; an emptied field is offered a proposal again."""
    if not edit.isModified() or not edit.text():
        edit.setText(proposal)  # setText also takes the mark “modified” off


def _press_on_enter(button: QPushButton) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        shortcut = QShortcut(QKeySequence(key), button)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(button.click)
