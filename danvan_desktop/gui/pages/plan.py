"""The page Kế hoạch: one plan with its tasks, targets, duties, citations and form."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.text import NOT_KNOWN, format_date
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.new_plan import NewPlanDialog
from danvan_desktop.gui.forms.ui_plan_page import Ui_PlanPage
from danvan_desktop.gui.icons import icon
from danvan_desktop.gui.pages.page import Destination, Page
from danvan_desktop.gui.pages.plan_amendments import PlanAmendments
from danvan_desktop.gui.pages.plan_citations import PlanCitations
from danvan_desktop.gui.pages.plan_form import PlanFormTab
from danvan_desktop.gui.pages.plan_obligations import PlanObligations
from danvan_desktop.gui.pages.plan_services import PlanDoors, PlanServices
from danvan_desktop.gui.pages.plan_targets import PlanTargets
from danvan_desktop.gui.pages.plan_tasks import PlanTasks
from danvan_desktop.gui.widgets.empty_state import EmptyState
from danvan_desktop.services.plan_choices import plan_title
from danvan_desktop.services.views_plans import OutlineKind

_PLAN, _ANNEX = "plan", "annex"
_LOOKS = (("Xem trước kế hoạch…", _PLAN), ("Xem trước phụ lục phân công…", _ANNEX))
_PAPERS = (
    ("Xuất kế hoạch (Word)…", _PLAN, "docx"),
    ("Xuất phụ lục phân công (Word)…", _ANNEX, "docx"),
    ("Xuất phụ lục phân công (Excel)…", _ANNEX, "xlsx"),
)
_OUTLINE_NOUNS = {kind.value: kind for kind in OutlineKind}


class PlanPage(Page):
    """Shows the plan chosen at the top of the window; only the tab in sight is read, the others when they are opened."""

    name: ClassVar[str] = "plan"
    title: ClassVar[str] = "Kế hoạch"
    nouns: ClassVar[frozenset[str]] = frozenset(
        {
            "plan", "plan_source", "section", "task_group", "task", "assignment", "progress_entry", "task_outcome",
            "target", "target_result", "register_row", "register_form", "obligation", "citation", "legal_document", "unit", "amendment",
        }
    )  # fmt: skip

    def __init__(
        self, services: PlanServices, doors: PlanDoors, actions: Actions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._doors = doors
        self._actions = actions
        self._ui = Ui_PlanPage()
        self._ui.setupUi(self)
        self._empty = EmptyState(parent=self._ui.empty_page)
        self._ui.empty_layout.addWidget(self._empty)
        self._tasks = PlanTasks(services, actions)
        self._targets = PlanTargets(services.contents, services.targets, actions)
        self._obligations = PlanObligations(services, actions, doors.take_duties)
        self._citations = PlanCitations(services.contents)
        self._amendments = PlanAmendments(services.amendments, services.plans, actions)
        self._form = PlanFormTab(services.plans, actions)
        title_font = self._ui.plan_title_label.font()
        title_font.setBold(True)
        self._ui.plan_title_label.setFont(title_font)
        self._of_own_plan: list[QAction] = []
        self._add_tabs(self._ui.content_tabs)
        self._connect()

    def reload(self) -> None:
        """Read the plan anew: its head and the tab in sight."""
        plan = None if self._plan_id is None else self._services.plans.find(self._plan_id)
        for widget in (self._ui.year_button, self._ui.delete_plan_button, self._ui.plan_title_label):
            widget.setVisible(plan is not None)
        self._ui.export_plan_button.setVisible(plan is not None)
        for action in self._of_own_plan:
            action.setEnabled(plan is not None and plan.role is PlanRole.OWN)
        self._ui.plan_state_label.setVisible(plan is not None)
        self._ui.content_stack.setCurrentWidget(self._ui.empty_page if plan is None else self._ui.plan_page)
        if plan is None:
            text = f"Chưa có kế hoạch nào cho năm {self._year}.\nNhập từ tệp hay bộ nhớ tạm, kéo tệp thả vào cửa sổ, hoặc bấm Lập mới… để gõ tay."
            self._empty.set_text(text, "Nhập kế hoạch…")
            return
        self._ui.plan_title_label.set_text(plan_title(plan))
        self._ui.plan_state_label.set_text(_state_words(plan, self._year))
        self._reload_tab()

    def go_to(self, destination: Destination) -> None:
        """Open a section, group, task, duty, target or citation of the shown plan, or a list by state (`filter_name` “state”)."""
        if destination.noun in _OUTLINE_NOUNS and destination.object_id is not None:
            self._ui.content_tabs.setCurrentWidget(self._tasks)
            self._tasks.select(_OUTLINE_NOUNS[destination.noun], destination.object_id)
        elif destination.noun == "obligation" and destination.object_id is not None:
            self._ui.content_tabs.setCurrentWidget(self._obligations)
            self._obligations.select(destination.object_id)
        elif destination.noun == "target" and destination.object_id is not None:
            self._ui.content_tabs.setCurrentWidget(self._targets)
            self._targets.select(destination.object_id)
        elif destination.noun == "citation" and destination.object_id is not None:
            self._ui.content_tabs.setCurrentWidget(self._citations)
            self._citations.select(destination.object_id)
        elif destination.filter_name == "state":
            self._ui.content_tabs.setCurrentWidget(self._tasks)
            self._tasks.filter_by_state(destination.filter_value)

    def _add_tabs(self, tabs: QTabWidget) -> None:
        tabs.addTab(self._tasks, "Nhiệm vụ")
        tabs.addTab(self._targets, "Chỉ tiêu")
        tabs.addTab(self._obligations, "Nghĩa vụ và mốc")
        tabs.addTab(self._citations, "Văn bản trích dẫn")
        tabs.addTab(self._form, "Thể thức")
        tabs.addTab(self._amendments, "Sửa đổi, bổ sung")
        tabs.currentChanged.connect(self._reload_tab)

    def _connect(self) -> None:
        ui = self._ui
        buttons = ((ui.import_button, "import"), (ui.create_button, "add"), (ui.year_button, "calendar"))
        for button, name in (*buttons, (ui.export_plan_button, "export"), (ui.delete_plan_button, "delete")):
            button.setIcon(icon(name))
        self._empty.clicked.connect(self._import)
        ui.import_button.clicked.connect(self._import)
        menu = QMenu(ui.import_button)
        menu.addAction("Từ tệp…", self._import)
        menu.addAction("Dán từ bộ nhớ tạm", self._paste).setToolTip("Đọc kế hoạch vừa chép từ Word hoặc trang web")
        ui.import_button.setMenu(menu)
        ui.create_button.clicked.connect(self._create)
        papers = QMenu(ui.export_plan_button)
        for text, kind in _LOOKS:
            action = papers.addAction(text, partial(self._preview, kind))
            if kind == _PLAN:
                self._of_own_plan.append(action)
        papers.addSeparator()
        for text, kind, file_format in _PAPERS:
            action = papers.addAction(text, partial(self._export, kind, file_format))
            if kind == _PLAN:
                self._of_own_plan.append(action)
        ui.export_plan_button.setMenu(papers)
        years = QMenu(ui.year_button)
        years.aboutToShow.connect(lambda: self._fill_years(years))
        ui.year_button.setMenu(years)
        ui.delete_plan_button.clicked.connect(self._delete)
        for tab in (self._tasks, self._obligations, self._citations, self._amendments):
            tab.navigation_requested.connect(self.navigation_requested)

    def _reload_tab(self) -> None:
        if self._plan_id is None or self._ui.content_stack.currentWidget() is not self._ui.plan_page:
            return
        tab = self._ui.content_tabs.currentWidget()
        if isinstance(tab, PlanTasks | PlanObligations | PlanTargets | PlanAmendments):
            tab.show_plan(self._plan_id, self._year)
        elif isinstance(tab, PlanCitations | PlanFormTab):
            tab.show_plan(self._plan_id)

    def _import(self) -> None:
        self._doors.import_plan()

    def _paste(self) -> None:
        self._doors.paste_plan()

    def _preview(self, kind: str) -> None:
        if self._plan_id is not None:
            self._doors.preview(self, kind, self._year, self._plan_id)

    def _export(self, kind: str, file_format: str) -> None:
        if self._plan_id is not None:
            self._doors.export(self, kind, file_format, self._year, self._plan_id)

    def _create(self) -> None:
        dialog = NewPlanDialog(self._year, self)
        if dialog.exec():
            subject, year, role = dialog.subject(), dialog.year(), dialog.role()
            changes = self._actions.run(lambda: self._services.plans.create(subject, year, role))
            self.navigation_requested.emit(Destination(self.name, "plan", changes.created[0]))

    def _fill_years(self, menu: QMenu) -> None:
        """What can be done with the year in sight, which may have been closed since."""
        menu.clear()
        if self._plan_id is None:
            return
        doors, year, plan_id = self._doors.years(), self._year, self._plan_id
        menu.addAction("Mở năm mới…", lambda: doors.open_year(plan_id))
        menu.addSeparator()
        if doors.is_closed(year):
            menu.addAction(f"Mở lại năm {year}…", lambda: doors.reopen_year(year))
        else:
            menu.addAction(f"Đóng năm {year}…", lambda: doors.close_year(year))
        menu.addAction("Các lần đóng, mở lại…", doors.show_closings)

    def _delete(self) -> None:
        if self._plan_id is not None:
            plan_id = self._plan_id
            self._actions.run(lambda: self._services.plans.delete(plan_id))


def _state_words(plan: Plan, year: int) -> str:
    issued = format_date(plan.issued_on) if plan.issued_on is not None else _partial_date(plan)
    runs = f"thực hiện nhiều năm (đang xem năm {year})" if plan.open_ended else f"năm thực hiện {plan.year}"
    signer = plan.signer_name or NOT_KNOWN
    superior = f" · {plan.role.label}" if plan.role is PlanRole.SUPERIOR else ""
    return f"{plan.state.label}{superior} · {runs} · ngày ban hành: {issued} · người ký: {signer}"


def _partial_date(plan: Plan) -> str:
    """What the paper says of the date, such as “tháng 03/2022” (invariant 3)."""
    if plan.month is not None and plan.year_of_date is not None:
        return f"tháng {plan.month:02}/{plan.year_of_date}"
    return f"năm {plan.year_of_date}" if plan.year_of_date is not None else NOT_KNOWN
