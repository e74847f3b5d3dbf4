"""Makes the pages by name, each with the services it needs; imported after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.clock import Clock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.background import TaskRunner
from danvan_desktop.gui.pages.page import Page
from danvan_desktop.services.services import Services

if TYPE_CHECKING:
    from danvan_desktop.gui.document_export import DocumentExport
    from danvan_desktop.gui.pages.plan_services import YearDoorway
    from danvan_desktop.gui.pages.tracking_papers import PaperDoors
    from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel
    from danvan_desktop.gui.plan_doors import PlanDoorway


class PageFactory:
    """One method a page; a page's module is imported when it is first shown, which keeps the start short."""

    def __init__(
        self,
        services: Services,
        actions: Actions,
        runner: TaskRunner,
        clock: Clock,
        open_doorway: Callable[[], PlanDoorway],
        year_doors: Callable[[], YearDoorway],
    ) -> None:
        self._services = services
        self._actions = actions
        self._runner = runner
        self._clock = clock
        self._open_doorway = open_doorway
        self._year_doors = year_doors
        self._makers: dict[str, Callable[[], Page]] = {
            "overview": self._overview,
            "plan": self._plan,
            "tracking": self._tracking,
            "scoring": self._scoring,
            "report": self._report,
            "registers": self._registers,
            "documents": self._documents,
            "catalogue": self._catalogue,
            "care": self._care,
        }

    def make(self, name: str) -> Page:
        """A new page; KeyError for a name that is not in page_table.py."""
        return self._makers[name]()

    def make_first_run(self, completed: Callable[[], None], use_sample: Callable[[], None]) -> QWidget:
        """The page of the first start."""
        from danvan_desktop.gui.pages.first_run import FirstRunPage  # noqa: PLC0415 - made once in the life of a store

        page = FirstRunPage(self._services.first_run, self._actions, use_sample)
        page.completed.connect(completed)
        return page

    def _overview(self) -> Page:
        from danvan_desktop.gui.pages.overview import OverviewPage  # noqa: PLC0415 - pages are imported when first shown

        return OverviewPage(self._services.overview)

    def _plan(self) -> Page:
        from danvan_desktop.gui.pages.plan import PlanPage  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.plan_services import PlanDoors, PlanServices  # noqa: PLC0415 - the same

        of = self._services
        services = PlanServices(
            of.plans, of.outlines, of.tasks, of.assignments, of.plan_contents, of.targets, of.amendments
        )
        doorway = self._open_doorway()
        reads = (doorway.import_plan, doorway.paste_plan, doorway.take_duties)
        doors = PlanDoors(*reads, self._year_doors, self._preview, self._export)
        return PlanPage(services, doors, self._actions)

    def _preview(self, window: QWidget, kind: str, year: int, plan_id: int) -> None:
        from danvan_desktop.services.documents import DocumentKind, ExportOrder  # noqa: PLC0415 - only when a document is looked at

        self._plan_export.preview(window, ExportOrder(DocumentKind(kind), year, plan_id))

    def _export(self, window: QWidget, kind: str, file_format: str, year: int, plan_id: int) -> None:
        from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat  # noqa: PLC0415 - only when one is written

        order = ExportOrder(DocumentKind(kind), year, plan_id)
        self._plan_export.export(window, order, FileFormat(file_format))

    @cached_property
    def _plan_export(self) -> DocumentExport:
        """One for all documents of the plan page, so that it knows the folder used last."""
        from danvan_desktop.gui.document_export import DocumentExport  # noqa: PLC0415 - only when a document is asked for

        return DocumentExport(self._services.documents, self._runner)

    def _tracking(self) -> Page:
        from danvan_desktop.gui.pages.tracking import TrackingPage  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.tracking_services import TrackingServices  # noqa: PLC0415 - the same

        services = TrackingServices.of(self._services)
        return TrackingPage(
            services, self._actions, self._clock, make_roster=self._make_roster, make_papers=self._make_papers
        )

    def _make_roster(self, parent: QWidget) -> TrackingRosterPanel:
        from danvan_desktop.gui.document_export import DocumentExport  # noqa: PLC0415 - few offices have this tab
        from danvan_desktop.gui.pages.roster_services import RosterServices  # noqa: PLC0415 - few offices have this tab
        from danvan_desktop.gui.pages.tracking_roster import TrackingRosterPanel  # noqa: PLC0415 - the same

        export = DocumentExport(self._services.documents, self._runner)
        return TrackingRosterPanel(RosterServices.of(self._services), export, self._actions, parent)

    def _make_papers(self, parent: QWidget) -> PaperDoors:
        from danvan_desktop.gui.pages.tracking_papers import PaperDoors  # noqa: PLC0415 - when a paper is sent or comes back
        from danvan_desktop.gui.pages.unit_form_doors import UnitFormDoors  # noqa: PLC0415 - the same
        from danvan_desktop.gui.pages.urging_letter_doors import UrgingLetterDoors  # noqa: PLC0415 - the same

        of, shared = self._services, (self._actions, self._runner, parent)
        return PaperDoors(
            UnitFormDoors(of.unit_forms, of.task_slips, *shared), UrgingLetterDoors(of.urging_letters, *shared)
        )

    def _scoring(self) -> Page:
        from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange  # noqa: PLC0415 - the same
        from danvan_desktop.gui.document_export import DocumentExport  # noqa: PLC0415 - the same
        from danvan_desktop.gui.pages.dossier_doors import DossierDoors, DossierServices  # noqa: PLC0415 - the same
        from danvan_desktop.gui.pages.scoring import ScoringPage  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.scoring_services import ScoringServices  # noqa: PLC0415 - the same

        of = self._services
        exchange = CriteriaExchange(of.criteria_files, self._runner, self._actions)
        services = ScoringServices(
            of.scoring,
            of.score_sheets,
            of.score_evidence,
            of.evidence,
            of.criteria,
            of.criteria_rows,
            exchange,
            of.score_appraisal,
            DossierDoors(DossierServices(of.dossier, of.dossier_check, of.sent_dossiers), self._runner, self._actions),
            of.score_explanation,
            ComparisonServices(of.criteria_comparison, of.score_years, exchange),
            of.criterion_links,
            of.score_suggestions,
            of.score_units,
        )
        return ScoringPage(services, DocumentExport(of.documents, self._runner), self._actions)

    def _report(self) -> Page:
        from danvan_desktop.gui.document_export import DocumentExport  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.report import ReportPage, ReportServices  # noqa: PLC0415 - pages are imported when first shown

        of = self._services
        services = ReportServices(
            of.reports,
            of.report_outlines,
            of.report_registers,
            of.report_fields,
            of.documents,
            of.occasions,
            self._clock,
        )
        return ReportPage(services, DocumentExport(of.documents, self._runner), self._actions)

    def _registers(self) -> Page:
        from danvan_desktop.gui.document_export import DocumentExport  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.register_deeds import RegisterServices  # noqa: PLC0415 - the same
        from danvan_desktop.gui.pages.registers import RegistersPage  # noqa: PLC0415 - the same

        of = self._services
        services = RegisterServices(of.registers, of.register_forms, of.register_paste, of.evidence)
        return RegistersPage(services, DocumentExport(of.documents, self._runner), self._actions)

    def _documents(self) -> Page:
        from danvan_desktop.gui.pages.document_services import DocumentServices  # noqa: PLC0415 - pages are imported when first shown
        from danvan_desktop.gui.pages.documents import DocumentsPage  # noqa: PLC0415 - the same

        of = self._services
        services = DocumentServices(of.legal_documents, of.document_study, of.document_merge, of.evidence)
        return DocumentsPage(services, self._actions)

    def _catalogue(self) -> Page:
        from danvan_desktop.gui.pages.catalogue import CataloguePage  # noqa: PLC0415 - pages are imported when first shown

        of = self._services
        return CataloguePage(of.agency, of.units, of.people, of.templates, self._actions, self._clock)

    def _care(self) -> Page:
        from danvan_desktop.gui.pages.care import CarePage  # noqa: PLC0415 - pages are imported when first shown

        return CarePage(self._services.store_care, self._actions, self._runner)
