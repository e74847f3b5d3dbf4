"""The half of the composition root that imports SQLAlchemy: which service is made of what, each when first asked for.

Every import stands inside its maker: bootstrap loads this module after the first paint, and a start pays only for the
services its first page needs.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.clock import Clock
from danvan_desktop.services.services import Services
from danvan_desktop.storage.store import Store
from danvan_desktop.wiring_ground import Ground, Maker, entering
from danvan_desktop.wiring_reports import REPORT_MAKERS, report_figures, table_figures
from danvan_desktop.wiring_scoring import SCORING_MAKERS
from danvan_desktop.wiring_tracking import TRACKING_MAKERS
from danvan_desktop.wiring_years import YEAR_MAKERS

if TYPE_CHECKING:
    from danvan_desktop.services.register_figures import RegisterFiguresService
    from danvan_desktop.services.roster_figures import RosterFiguresService


def wire_services(store: Store, clock: Clock, samples: Path) -> Services:
    """All services over one opened store."""
    ground = Ground(store, clock, samples)
    return Services({name: _bound(maker, ground) for name, maker in MAKERS.items()})


def _bound(maker: Maker, ground: Ground) -> Callable[[Services], object]:
    return lambda services: maker(ground, services)


MAKERS: dict[str, Maker] = REPORT_MAKERS | SCORING_MAKERS | TRACKING_MAKERS | YEAR_MAKERS
_makes = entering(MAKERS)


@_makes
def _agency(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.agency import AgencyService  # noqa: PLC0415 - made when first asked for

    return AgencyService(g.store)


@_makes
def _units(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.units import UnitService  # noqa: PLC0415 - made when first asked for

    return UnitService(g.store)


@_makes
def _people(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.people import PeopleService  # noqa: PLC0415 - made when first asked for

    return PeopleService(g.store)


@_makes
def _first_run(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.first_run import FirstRunService  # noqa: PLC0415 - made when first asked for

    return FirstRunService(g.store)


@_makes
def _plans(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.plans import PlanService  # noqa: PLC0415 - made when first asked for

    return PlanService(g.store, g.clock)


@_makes
def _plan_choices(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.plan_choices import PlanChoiceService  # noqa: PLC0415 - made when first asked for

    return PlanChoiceService(g.store, g.clock)


@_makes
def _outlines(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.outlines import OutlineService  # noqa: PLC0415 - made when first asked for

    return OutlineService(g.store)


@_makes
def _tasks(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.tasks import TaskService  # noqa: PLC0415 - made when first asked for

    return TaskService(g.store, g.clock)


@_makes
def _assignments(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.assignments import AssignmentService  # noqa: PLC0415 - made when first asked for

    return AssignmentService(g.store, g.clock)


@_makes
def _plan_contents(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.plan_contents import PlanContentsService  # noqa: PLC0415 - made when first asked for

    return PlanContentsService(g.store)


@_makes
def _plan_import(g: Ground, s: Services) -> object:
    from danvan_desktop.services.plan_import import PlanImportService  # noqa: PLC0415 - made when first asked for

    return PlanImportService(g.store, g.clock, s.units)


@_makes
def _plan_amendment(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.plan_amendment import PlanAmendmentService  # noqa: PLC0415 - made when first asked for

    return PlanAmendmentService(g.store, g.clock)


@_makes
def _superior_duties(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.superior_duties import SuperiorDutyService  # noqa: PLC0415 - made when first asked for

    return SuperiorDutyService(g.store, g.clock)


@_makes
def _progress(g: Ground, s: Services) -> object:
    from danvan_desktop.services.progress import ProgressService  # noqa: PLC0415 - made when first asked for

    return ProgressService(g.store, g.clock, s.evidence)


@_makes
def _evidence(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.evidence import EvidenceService  # noqa: PLC0415 - made when first asked for
    from danvan_desktop.storage.evidence_files import EvidenceFiles  # noqa: PLC0415 - the same

    return EvidenceService(g.store, EvidenceFiles(g.store.paths.evidence), g.clock)


@_makes
def _occasions(g: Ground, s: Services) -> object:
    from danvan_desktop.services.occasions import OccasionService  # noqa: PLC0415 - made when first asked for

    return OccasionService(g.store, g.clock, s.evidence)


@_makes
def _targets(g: Ground, s: Services) -> object:
    from danvan_desktop.services.targets import TargetService  # noqa: PLC0415 - made when first asked for

    return TargetService(g.store, s.evidence)


@_makes
def _legal_documents(g: Ground, s: Services) -> object:
    from danvan_desktop.services.legal_documents import LegalDocumentService  # noqa: PLC0415 - made when first asked for

    return LegalDocumentService(g.store, s.evidence)


@_makes
def _document_study(g: Ground, s: Services) -> object:
    from danvan_desktop.services.document_study import DocumentStudyService  # noqa: PLC0415 - made when first asked for

    return DocumentStudyService(g.store, s.registers)


@_makes
def _document_merge(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.document_merge import DocumentMergeService  # noqa: PLC0415 - made when first asked for

    return DocumentMergeService(g.store)


@_makes
def _registers(g: Ground, s: Services) -> object:
    from danvan_desktop.services.registers import RegisterService  # noqa: PLC0415 - made when first asked for

    return RegisterService(g.store, s.evidence)


@_makes
def _register_forms(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.register_forms import RegisterFormService  # noqa: PLC0415 - made when first asked for

    return RegisterFormService(g.store)


@_makes
def _register_paste(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.register_paste import RegisterPaste  # noqa: PLC0415 - made when first asked for

    return RegisterPaste(g.store)


@_makes
def _documents(g: Ground, s: Services) -> object:
    from danvan_desktop.services.document_making import Figures  # noqa: PLC0415 - made when first asked for
    from danvan_desktop.services.documents import DocumentKind, DocumentService  # noqa: PLC0415 - made when first asked for
    from danvan_desktop.services.plan_document import PlanDocumentService  # noqa: PLC0415 - the same
    from danvan_desktop.services.week import WeekService  # noqa: PLC0415 - the same

    def list_evidence(year: int) -> Figures:
        return s.dossier.evidence_list(year)  # asked for late: the dossier needs the documents itself

    of_a_year: dict[DocumentKind, Callable[[int], Figures]] = {
        DocumentKind.REGISTERS: _register_figures(g, s).figures,
        DocumentKind.ROSTER: _roster_figures(g).figures,
        DocumentKind.EXPLANATION: s.score_explanation.figures,
        DocumentKind.WEEK: WeekService(g.store, g.clock, s.overview).figures,
        DocumentKind.EVIDENCE_LIST: list_evidence,
    }
    tables = table_figures(g, s)
    plans = PlanDocumentService(g.store, g.clock, tables, s.targets)
    return DocumentService(g.store, report_figures(g, s), tables, s.scoring, plans, of_a_year)


@_makes
def _overview(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.overview import OverviewService  # noqa: PLC0415 - made when first asked for

    return OverviewService(g.store, g.clock)


@_makes
def _store_care(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.store_care import StoreCareService  # noqa: PLC0415 - made when first asked for

    return StoreCareService(g.store, g.clock)


@_makes
def _store_standing(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.store_standing import StoreStandingService  # noqa: PLC0415 - made when first asked for

    return StoreStandingService(g.store)


@_makes
def _undo(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.undo import UndoService  # noqa: PLC0415 - made when first asked for

    return UndoService(g.store)


@_makes
def _search(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.search import SearchService  # noqa: PLC0415 - made when first asked for

    return SearchService(g.store)


def _register_figures(g: Ground, s: Services) -> RegisterFiguresService:
    from danvan_desktop.services.register_figures import RegisterFiguresService  # noqa: PLC0415 - the same as above

    return RegisterFiguresService(g.store, g.clock, s.registers)


def _roster_figures(g: Ground) -> RosterFiguresService:
    from danvan_desktop.services.roster_figures import RosterFiguresService  # noqa: PLC0415 - the same as above

    return RosterFiguresService(g.store, g.clock)
