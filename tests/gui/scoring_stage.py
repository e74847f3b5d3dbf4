"""The scoring page over a store with the sample set, shown and wired as in the window."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices
from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.gui.pages.dossier_doors import DossierDoors, DossierServices
from danvan_desktop.gui.pages.scoring import ScoringPage
from danvan_desktop.gui.pages.scoring_services import ScoringServices
from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
from danvan_desktop.services.criteria_files import CriteriaFileService
from danvan_desktop.services.criterion_links import CriterionLinkService
from danvan_desktop.services.documents import ExportOrder, FileFormat
from danvan_desktop.services.explanation import ExplanationService
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from danvan_desktop.services.score_suggestions import ScoreSuggestionService
from danvan_desktop.services.score_units import ScoreUnitService
from danvan_desktop.services.year_comparison import YearComparisonService
from tests.linked_office import LinkedOffice
from tests.offices import services_for
from tests.score_office import YEAR, ScoreOffice, bare_office, score_office
from tests.stores import MOMENT


class SameThread:
    """Stands where the task runner is: does the work at once."""

    def run(self, _label: str, work, done, **_how) -> None:
        done(work())

    def report_bytes(self, _done: int, _whole: int) -> None:
        pass


def office_exchange(office: ScoreOffice, actions: Actions) -> CriteriaExchange:
    return CriteriaExchange(CriteriaFileService(office.store), SameThread(), actions)


def office_doors(office: ScoreOffice, actions: Actions) -> DossierDoors:
    of = services_for(office.store, FixedClock(MOMENT))
    return DossierDoors(DossierServices(of.dossier, of.dossier_check, of.sent_dossiers), SameThread(), actions)


def bundle(office: ScoreOffice, actions: Actions) -> ScoringServices:
    exchange = office_exchange(office, actions)
    appraisal = ScoreAppraisalService(office.store)
    return ScoringServices(
        office.scoring,
        office.sheets,
        office.evidence,
        office.all_evidence,
        office.criteria,
        office.rows,
        exchange,
        appraisal,
        office_doors(office, actions),
        ExplanationService(office.store, appraisal),
        ComparisonServices(CriteriaComparisonService(office.store), YearComparisonService(office.store), exchange),
        CriterionLinkService(office.store),
        ScoreSuggestionService(office.store, FixedClock(MOMENT)),
        ScoreUnitService(office.store),
    )


class NotedExport:
    """Stands where files are written, and notes what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[ExportOrder, FileFormat]] = []
        self.looked: list[ExportOrder] = []

    def preview(self, _parent, order: ExportOrder) -> None:
        self.looked.append(order)

    def export(self, _parent, order: ExportOrder, file_format: FileFormat) -> None:
        self.asked.append((order, file_format))


class Stage:
    """An office, the page over it, and the actions both share."""

    def __init__(self, qtbot, office: ScoreOffice) -> None:
        self.office = office
        self.actions = Actions()
        self.export = NotedExport()
        self.page = ScoringPage(bundle(office, self.actions), self.export, self.actions)
        qtbot.addWidget(self.page)
        self.actions.changed.connect(self.page.apply_changes)
        self.page.resize(1196, 690)
        self.page.show_year(YEAR, None)
        self.page.show()
        self.ui = self.page._ui

    def child(self, kind, name: str):
        """A widget of the page (or of a dialog over it) by its objectName."""
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    def choose(self, number: str) -> None:
        """Select a criterion by its printed number."""
        self.ui.score_tree.setCurrentIndex(self.page._model.index_of(self.office.id_of(number)))

    def points(self, number: str):
        return self.office.row(number).points

    def undo(self) -> None:
        self.actions.run(self.office.store.undo)


def full_stage(qtbot, tmp_path: Path) -> Stage:
    return Stage(qtbot, score_office(tmp_path))


def linked_stage(qtbot, office: LinkedOffice) -> Stage:
    """The page over an office whose leaves can be linked."""
    return Stage(qtbot, office.score)


def bare_stage(qtbot, tmp_path: Path) -> Stage:
    return Stage(qtbot, bare_office(tmp_path))
