"""The services of a test store, wired like the program's, and the sample office built with them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from danvan_desktop.domain.clock import Clock, FixedClock
from danvan_desktop.paths import resource
from danvan_desktop.services.agency import AgencyService
from danvan_desktop.services.assignments import AssignmentService
from danvan_desktop.services.criteria import CriteriaService
from danvan_desktop.services.criteria_rows import CriteriaRowService
from danvan_desktop.services.documents import DocumentService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.first_run import FirstRunService
from danvan_desktop.services.legal_documents import LegalDocumentService
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.outlines import OutlineService
from danvan_desktop.services.overview import OverviewService
from danvan_desktop.services.people import PeopleService
from danvan_desktop.services.plan_contents import PlanContentsService
from danvan_desktop.services.plan_copy import PlanCopyService
from danvan_desktop.services.plan_import import PlanImportService
from danvan_desktop.services.plans import PlanService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.report_figures import ReportFiguresService
from danvan_desktop.services.reports import ReportService
from danvan_desktop.services.sample_office import SampleOffice
from danvan_desktop.services.score_evidence import ScoreEvidenceService
from danvan_desktop.services.score_sheets import ScoreSheetService
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.services.search import SearchService
from danvan_desktop.services.services import Services
from danvan_desktop.services.store_care import StoreCareService
from danvan_desktop.services.table_figures import TableFiguresService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.tasks import TaskService
from danvan_desktop.services.undo import UndoService
from danvan_desktop.services.units import UnitService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from tests.stores import open_store

NOVEMBER = datetime(2026, 11, 18, 9, 30)  # local time of the office


def services_for(store: Store, clock: Clock) -> Services:
    evidence = EvidenceService(store, EvidenceFiles(store.paths.evidence), clock)
    units, targets, scoring = UnitService(store), TargetService(store), ScoringService(store)
    progress = ProgressService(store, clock, evidence)
    occasions = OccasionService(store, clock, evidence)
    tables = TableFiguresService(store, clock, progress)
    figures = ReportFiguresService(store, tables, targets, scoring)
    return Services(
        agency=AgencyService(store),
        units=units,
        people=PeopleService(store),
        first_run=FirstRunService(store),
        plans=PlanService(store, clock),
        outlines=OutlineService(store),
        tasks=TaskService(store, clock),
        assignments=AssignmentService(store, clock),
        plan_contents=PlanContentsService(store),
        plan_import=PlanImportService(store, clock, units),
        plan_copy=PlanCopyService(store, clock),
        progress=progress,
        evidence=evidence,
        occasions=occasions,
        targets=targets,
        legal_documents=LegalDocumentService(store),
        criteria=CriteriaService(store, resource("samples", "criteria_set.json")),
        criteria_rows=CriteriaRowService(store),
        scoring=scoring,
        score_sheets=ScoreSheetService(store, evidence),
        score_evidence=ScoreEvidenceService(store, evidence),
        reports=ReportService(store, clock, figures),
        documents=DocumentService(store, figures, tables, scoring),
        overview=OverviewService(store, clock, progress, occasions, scoring),
        store_care=StoreCareService(store, clock),
        undo=UndoService(store),
        search=SearchService(store),
    )


def sample_office(tmp_path: Path) -> tuple[Store, Services]:
    """A store with the whole sample year, on 18/11/2026."""
    clock = FixedClock(NOVEMBER)
    store = open_store(tmp_path, clock)
    services = services_for(store, clock)
    SampleOffice(services, resource("samples")).build()
    return store, services
