"""A store with the sample criteria set and a sheet for 2026, and every service that scores."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from danvan_desktop.domain.clock import FixedClock
from danvan_desktop.paths import resource
from danvan_desktop.services.criteria import CriteriaService
from danvan_desktop.services.criteria_rows import CriteriaRowService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.score_evidence import ScoreEvidenceService
from danvan_desktop.services.score_sheets import ScoreSheetService
from danvan_desktop.services.score_view import SheetRow, SheetView
from danvan_desktop.services.scoring import ScoringService
from danvan_desktop.storage.evidence_files import EvidenceFiles
from danvan_desktop.storage.store import Store
from tests.criteria_sets import D
from tests.stores import MOMENT, open_store

YEAR = 2026
SAMPLE = resource("samples", "criteria_set.json")


@dataclass(frozen=True)
class ScoreOffice:
    """The services over one store, and what the tests ask of them again and again."""

    store: Store
    criteria: CriteriaService
    rows: CriteriaRowService
    scoring: ScoringService
    sheets: ScoreSheetService
    evidence: ScoreEvidenceService
    all_evidence: EvidenceService

    @property
    def sheet_id(self) -> int:
        return self.scoring.sheet(YEAR).id

    @property
    def set_id(self) -> int:
        return self.scoring.sheet(YEAR).set_id

    def view(self) -> SheetView:
        return self.scoring.view(YEAR)

    def id_of(self, number: str) -> int:
        """The id of a criterion by its printed number."""
        return next(row.id for row in self.criteria.get(self.set_id).criteria if row.number == number)

    def row(self, number: str) -> SheetRow:
        return self.view().find(self.id_of(number))

    def at(self, number: str) -> tuple[int, int]:
        """The sheet and the criterion, as the services take them."""
        return self.sheet_id, self.id_of(number)

    def rule_id(self, words: str) -> int:
        return next(rule.id for rule in self.criteria.get(self.set_id).rules if words in rule.text)

    def score_everything(self) -> None:
        """Score every leaf: 95,25 base points, 1 bonus, 0,5 penalty: 95,75 in all."""
        scoring, at = self.scoring, self.at
        for number, level in {"1.1": 0, "2.2.3": 1, "2.4.1": 0}.items():
            scoring.set_level(*at(number), level)
        for number, passed in {"1.2": True, "2.1.2": True, "2.3.3": True, "2.4.2": True, "3.2": False}.items():
            scoring.set_passed(*at(number), passed=passed)
        scoring.set_passed(*at("4.2"), passed=False)
        for number, (a, b) in {"1.3": (40, 40), "2.1.1": (980, 1000), "2.1.4": (9, 10)}.items():
            scoring.set_amounts(*at(number), D(a), D(b))
        for number, (a, b) in {"2.2.2": (12, 12), "2.3.2": (4, 4)}.items():
            scoring.set_amounts(*at(number), D(a), D(b))
        for number, counts in {"1.4": (0, 0), "2.2.1": (0, 0), "2.3.1": (2, 0), "4.1": (1, 0)}.items():
            scoring.set_counts(*at(number), counts)
        scoring.set_amounts(*at("2.1.3"), D(92))
        scoring.set_counts(*at("3.1"), (0, 1))
        scoring.set_points(*at("2.4.3"), D("8"))

    def send(self) -> None:
        """Take a complete sheet to “đã gửi”."""
        for _ in range(3):
            self.sheets.advance(self.sheet_id)


def bare_office(tmp_path: Path) -> ScoreOffice:
    """The services over an empty store."""
    store = open_store(tmp_path)
    evidence = EvidenceService(store, EvidenceFiles(store.paths.evidence), FixedClock(MOMENT))
    return ScoreOffice(
        store,
        CriteriaService(store, SAMPLE),
        CriteriaRowService(store),
        ScoringService(store),
        ScoreSheetService(store, evidence),
        ScoreEvidenceService(store, evidence),
        evidence,
    )


def score_office(tmp_path: Path) -> ScoreOffice:
    """The sample set with an empty sheet of 2026."""
    office = bare_office(tmp_path)
    set_id = office.criteria.load_sample().created[0]
    office.scoring.create_sheet(YEAR, set_id)
    return office
