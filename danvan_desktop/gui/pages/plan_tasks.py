"""The tab Nhiệm vụ: the outline on the left, the details of the selection on the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from danvan_desktop.domain.task import TaskState
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.forms.ui_plan_tasks_panel import Ui_PlanTasksPanel
from danvan_desktop.gui.keys import key_sequence
from danvan_desktop.gui.models.list_model import fit_columns
from danvan_desktop.gui.models.plan_tree import PlanTreeColumn, PlanTreeModel, filtered
from danvan_desktop.gui.pages.plan_heading_panel import HeadingPanel
from danvan_desktop.gui.pages.plan_services import PlanServices
from danvan_desktop.gui.pages.plan_task_panel import TaskPanel
from danvan_desktop.gui.pages.plan_tasks_actions import ON_TOOLBAR, make_actions, what_can_be_done
from danvan_desktop.gui.pages.plan_tasks_deeds import TaskDeeds, group_words
from danvan_desktop.gui.widgets.filling_column import FillingColumn
from danvan_desktop.gui.widgets.kept_tree import KeptTree
from danvan_desktop.gui.widgets.line_rows import LineRowsDelegate
from danvan_desktop.gui.widgets.row_height import roomy
from danvan_desktop.services.views_plans import Outline, OutlineKind, OutlineRow

_OVERDUE = "overdue"
_LEAST_TEXT = 220


class PlanTasks(QWidget):
    """The tasks of one plan in one year; `navigation_requested(Destination)` opens other pages."""

    navigation_requested = Signal(object)

    def __init__(self, services: PlanServices, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._outline: Outline | None = None
        self._is_filling = False
        self._ui = Ui_PlanTasksPanel()
        self._ui.setupUi(self)
        self._model = PlanTreeModel(self)
        self._task_panel = TaskPanel(services, actions, self)
        self._heading_panel = HeadingPanel(services.outlines, actions, self)
        self._deeds = TaskDeeds(services, actions, self)
        self._actions = make_actions(self)
        self._set_up_tree()
        self._set_up_filter()
        self._set_up_panels()
        self._connect_actions()
        self._show_selection()

    def show_plan(self, plan_id: int, year: int) -> None:
        """Read the outline anew; what is selected, closed and in sight stays so."""
        is_other = self._outline is None or self._outline.plan.id != plan_id
        self._outline = self._services.plans.outline(plan_id, year)
        self._fill()
        if is_other:
            self._select_first_task()

    def select(self, kind: OutlineKind, object_id: int) -> None:
        """Show and select a section, group or task, taking the filter away when it hides it."""
        if not self._model.index_of(kind, object_id).isValid():
            self._ui.filter_edit.clear()
            self._ui.state_filter_combo.setCurrentIndex(0)
            self._fill()
        index = self._model.index_of(kind, object_id)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self._ui.outline_tree.selectionModel().setCurrentIndex(index, flags)
            self._ui.outline_tree.scrollTo(index)

    def filter_by_state(self, value: str) -> None:
        """Show only the tasks of a state (`TaskState` value, or “overdue”); an empty value shows all."""
        self._ui.state_filter_combo.setCurrentIndex(max(0, self._ui.state_filter_combo.findData(value)))
        self._fill()

    def _set_up_tree(self) -> None:
        tree = self._ui.outline_tree
        tree.setModel(self._model)
        roomy(tree)
        tree.setIndentation(14)
        tree.setItemDelegate(LineRowsDelegate(tree))
        fit_columns(tree, PlanTreeColumn)
        FillingColumn(tree, _LEAST_TEXT)
        tree.setExpandsOnDoubleClick(False)
        tree.doubleClicked.connect(self._edit)
        self._kept = KeptTree(tree, lambda index: (self._model.row_at(index).kind, self._model.row_at(index).id))
        tree.selectionModel().selectionChanged.connect(self._show_selection)
        tree.customContextMenuRequested.connect(self._show_menu)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), tree)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._actions["delete_action"].trigger)

    def _set_up_filter(self) -> None:
        combo = self._ui.state_filter_combo
        combo.addItem("Tất cả", "")
        combo.addItem("Quá hạn", _OVERDUE)
        for state in TaskState:
            combo.addItem(state.label, state.value)
        combo.activated.connect(self._fill)
        self._ui.filter_edit.textChanged.connect(self._fill)
        find = QShortcut(key_sequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self._ui.filter_edit.setFocus)

    def _set_up_panels(self) -> None:
        stack = self._ui.details_stack
        stack.addWidget(self._task_panel)
        stack.addWidget(self._heading_panel)
        self._task_panel.navigation_requested.connect(self.navigation_requested)
        self._ui.details_splitter.setSizes([780, 400])
        self._ui.details_splitter.setStretchFactor(0, 1)
        self._ui.details_splitter.setStretchFactor(1, 0)
        for name in ON_TOOLBAR:
            if name:
                self._ui.task_toolbar.addAction(self._actions[name])
            else:
                self._ui.task_toolbar.addSeparator()

    def _connect_actions(self) -> None:
        deeds = self._deeds
        deeds.selection_wanted.connect(self.select)
        steps: dict[str, Callable[[], None]] = {
            "add_task_action": lambda: self._with_outline(deeds.add_task),
            "add_group_action": lambda: self._with_outline(deeds.add_group),
            "add_section_action": lambda: self._with_outline(deeds.add_section),
            "edit_action": self._edit,
            "split_action": lambda: deeds.split(self._selected(), self._task_panel.text_cursor()),
            "merge_action": lambda: deeds.merge(self._selected()),
            "up_action": lambda: deeds.move(self._selected(), -1),
            "down_action": lambda: deeds.move(self._selected(), +1),
            "delete_action": lambda: deeds.delete(self._selected()),
            "assign_action": lambda: self._with_outline(deeds.bulk_assign),
            "matrix_action": lambda: self._with_outline(deeds.show_matrix),
            "paste_action": lambda: self._with_outline(deeds.paste),
        }
        for name, step in steps.items():
            self._actions[name].triggered.connect(lambda _=False, step=step: step())
        self._ui.several_assign_button.clicked.connect(self._actions["assign_action"].trigger)
        self._ui.several_merge_button.clicked.connect(self._actions["merge_action"].trigger)
        self._ui.several_delete_button.clicked.connect(self._actions["delete_action"].trigger)

    def _with_outline(self, deed: Callable[[Outline, list[OutlineRow]], None]) -> None:
        if self._outline is not None:
            deed(self._outline, self._selected())

    def _selected(self) -> list[OutlineRow]:
        indexes = self._ui.outline_tree.selectionModel().selectedRows()
        return [self._model.row_at(index) for index in sorted(indexes, key=lambda index: index.internalId())]

    def _fill(self) -> None:
        if self._outline is None:
            return
        rows = filtered(self._outline.rows, self._ui.filter_edit.text(), self._state_filter())
        self._is_filling = True
        self._kept.reload(lambda: self._model.set_rows(rows))
        self._is_filling = False
        total = len(self._outline.task_ids)
        shown = sum(row.kind is OutlineKind.TASK for row in rows)
        self._ui.hint_label.setText(_hint(total, shown))
        self._show_selection()

    def _state_filter(self) -> Callable[[OutlineRow], bool] | None:
        value = self._ui.state_filter_combo.currentData()
        if not value:
            return None
        if value == _OVERDUE:
            return lambda row: row.overdue_days > 0
        return lambda row: row.task_state is not None and row.task_state.value == value

    def _select_first_task(self) -> None:
        if not self._selected() and self._outline is not None and self._outline.task_ids:
            self.select(OutlineKind.TASK, self._outline.task_ids[0])

    def _show_selection(self) -> None:
        if self._is_filling:
            return
        rows = self._selected()
        tasks = [row for row in rows if row.kind is OutlineKind.TASK]
        self._enable(rows, tasks)
        stack = self._ui.details_stack
        if not rows or self._outline is None:
            stack.setCurrentWidget(self._ui.nothing_page)
        elif len(rows) > 1:
            self._ui.several_label.setText(f"Đang chọn {len(tasks)} nhiệm vụ.")
            stack.setCurrentWidget(self._ui.several_page)
        elif tasks:
            self._task_panel.show_task(
                self._services.tasks.details(tasks[0].id, self._outline.year), self._outline.year
            )
            stack.setCurrentWidget(self._task_panel)
        else:
            show = (
                self._heading_panel.show_group
                if rows[0].kind is OutlineKind.GROUP
                else self._heading_panel.show_section
            )
            show(rows[0])
            stack.setCurrentWidget(self._heading_panel)

    def _enable(self, rows: list[OutlineRow], tasks: list[OutlineRow]) -> None:
        for name, is_able in what_can_be_done(rows, tasks).items():
            self._actions[name].setEnabled(is_able)
        self._ui.several_merge_button.setEnabled(self._actions["merge_action"].isEnabled())
        self._ui.several_delete_button.setEnabled(self._actions["delete_action"].isEnabled())

    def _edit(self) -> None:
        current = self._ui.details_stack.currentWidget()
        if isinstance(current, TaskPanel | HeadingPanel):
            current.focus_text()

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(list(self._actions.values()))
        rows = self._selected()
        if self._outline is not None and rows and all(row.kind is OutlineKind.TASK for row in rows):
            menu.addSeparator()
            move = menu.addMenu("Chuyển sang nhóm")
            for group in self._services.outlines.groups(self._outline.plan.id):
                move.addAction(group_words(group), lambda group=group: self._deeds.move_to(rows, group.id))
        menu.exec(self._ui.outline_tree.viewport().mapToGlobal(place))


def _hint(total: int, shown: int) -> str:
    """What stands below the outline: how many tasks there are, or what to do when none is to be seen."""
    if not total:
        return "Kế hoạch chưa có nhiệm vụ. Bấm Thêm nhiệm vụ (Ctrl+N), hoặc Dán từ Excel…, hoặc Nhập kế hoạch… từ tệp."
    if not shown:
        return "Không có nhiệm vụ nào khớp bộ lọc. Xóa chữ trong ô Lọc hoặc chọn trạng thái Tất cả."
    return f"{total} nhiệm vụ." if shown == total else f"Đang hiện {shown} trong {total} nhiệm vụ."
