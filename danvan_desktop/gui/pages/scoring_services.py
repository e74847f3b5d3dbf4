"""What the scoring page needs from outside, bundled."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.gui.dialogs.comparison_services import ComparisonServices
from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.gui.pages.dossier_doors import DossierDoors
from danvan_desktop.services.criteria import CriteriaService
from danvan_desktop.services.criteria_rows import CriteriaRowService
from danvan_desktop.services.criterion_links import CriterionLinkService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.explanation import ExplanationService
from danvan_desktop.services.score_appraisal import ScoreAppraisalService
from danvan_desktop.services.score_evidence import ScoreEvidenceService
from danvan_desktop.services.score_sheets import ScoreSheetService
from danvan_desktop.services.score_suggestions import ScoreSuggestionService
from danvan_desktop.services.score_units import ScoreUnitService
from danvan_desktop.services.scoring import ScoringService


@dataclass(frozen=True, slots=True)
class ScoringServices:
    """The services the scoring page and its dialogs work with; `exchange` takes criteria sets from and to files, `dossier` leads to the dossier."""

    scoring: ScoringService
    sheets: ScoreSheetService
    score_evidence: ScoreEvidenceService
    evidence: EvidenceService
    criteria: CriteriaService
    criteria_rows: CriteriaRowService
    exchange: CriteriaExchange
    appraisal: ScoreAppraisalService
    dossier: DossierDoors
    explanation: ExplanationService
    comparisons: ComparisonServices
    links: CriterionLinkService
    suggestions: ScoreSuggestionService
    units: ScoreUnitService
