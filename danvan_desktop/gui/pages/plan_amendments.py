"""The tab Sửa đổi, bổ sung: what was changed in the plan while it ran, before and after, with the reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.amendment import Amended, AmendmentDialog
from danvan_desktop.gui.forms.ui_plan_amendments_panel import Ui_PlanAmendmentsPanel
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.models.amendments import AmendmentColumn
from danvan_desktop.gui.pages.page import Destination
from danvan_desktop.gui.pages.plan_list import PlanList
from danvan_desktop.services.amendments import AmendmentRow, AmendmentService, Basis
from danvan_desktop.services.plans import PlanService


class PlanAmendments(QWidget):
    """Lists the amended passages; new ones are recorded here or come with an amended plan that is imported."""

    navigation_requested = Signal(object)

    def __init__(
        self, amendments: AmendmentService, plans: PlanService, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._amendments = amendments
        self._plans = plans
        self._actions = actions
        self._plan_id = 0
        self._year = 0
        self._ui = Ui_PlanAmendmentsPanel()
        self._ui.setupUi(self)
        ui = self._ui
        self._list = PlanList[AmendmentRow](ui.amendments_table, AmendmentColumn, ui.amendments_stack, self)
        empty = (
            "Kế hoạch chưa được sửa đổi, bổ sung.\nBổ sung hoặc sửa nhiệm vụ khi đang thực hiện thì ghi ở đây; nhập bản kế "
            "hoạch sửa đổi từ tệp thì mọi chỗ khác được tự ghi lại."
        )
        self._list.set_empty(ui.amendments_empty_page, empty, "Sửa đổi, bổ sung…")
        buttons = ((ui.add_amendment_button, "add"), (ui.edit_basis_button, "edit"), (ui.show_task_button, "plan"))
        for button, name in buttons:
            button.setIcon(icon(name))
        self._list.add_wanted.connect(self._add)
        self._list.selected.connect(self._show)
        ui.add_amendment_button.clicked.connect(self._add)
        ui.edit_basis_button.clicked.connect(self._edit_basis)
        ui.show_task_button.clicked.connect(self._go)
        ui.amendments_table.doubleClicked.connect(self._go)
        QShortcut(key_sequence("Ctrl+N"), self, self._add)
        QShortcut(key_sequence("F2"), self, self._edit_basis)

    def show_plan(self, plan_id: int, year: int) -> None:
        """Read the amendments of a plan anew."""
        self._plan_id, self._year = plan_id, year
        self._list.set_rows(self._amendments.rows(plan_id))

    def _show(self, row: AmendmentRow | None) -> None:
        ui = self._ui
        ui.edit_basis_button.setEnabled(row is not None)
        ui.show_task_button.setEnabled(row is not None and row.passage.task_id is not None)
        ui.passage_edit.setVisible(row is not None)
        if row is not None:
            before, after = row.passage.before or "chưa có", row.passage.after or "bỏ"
            ui.passage_edit.setPlainText(f"{row.passage.place}\nTrước: {before}\nSau: {after}")

    def _add(self) -> None:
        def record(amended: Amended) -> None:
            if amended.task_id is None:
                self._actions.run(
                    lambda: self._amendments.add_task(self._plan_id, amended.text, amended.basis, amended.group_id)
                )
            else:
                task_id = amended.task_id
                self._actions.run(lambda: self._amendments.change_task(task_id, amended.text, amended.basis))

        outline = self._plans.outline(self._plan_id, self._year)
        dialog = AmendmentDialog(outline.rows, record, self._amendments.today(), parent=self)
        dialog.exec()
        dialog.deleteLater()

    def _edit_basis(self) -> None:
        row = self._list.current()
        if row is None:
            return
        amendment = row.amendment
        basis = Basis(amendment.made_on, amendment.reason, amendment.document_number)

        def record(amended: Amended) -> None:
            self._actions.run(lambda: self._amendments.edit_basis(amendment.id, amended.basis))

        dialog = AmendmentDialog((), record, self._amendments.today(), basis, self)
        dialog.exec()
        dialog.deleteLater()

    def _go(self) -> None:
        row = self._list.current()
        if row is not None and row.passage.task_id is not None:
            self.navigation_requested.emit(Destination("plan", "task", row.passage.task_id))
