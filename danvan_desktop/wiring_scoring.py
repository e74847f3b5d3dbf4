"""The makers of scoring services; a part of wiring.py, which enters them with its own."""

from __future__ import annotations

from danvan_desktop.services.services import Services
from danvan_desktop.wiring_ground import Ground, Maker, entering

SCORING_MAKERS: dict[str, Maker] = {}
_makes = entering(SCORING_MAKERS)


@_makes
def _criteria(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.criteria import CriteriaService  # noqa: PLC0415 - made when first asked for

    return CriteriaService(g.store, g.samples / "criteria_set.json")


@_makes
def _criteria_rows(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.criteria_rows import CriteriaRowService  # noqa: PLC0415 - made when first asked for

    return CriteriaRowService(g.store)


@_makes
def _criteria_files(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.criteria_files import CriteriaFileService  # noqa: PLC0415 - made when first asked for

    return CriteriaFileService(g.store)


@_makes
def _scoring(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.scoring import ScoringService  # noqa: PLC0415 - made when first asked for

    return ScoringService(g.store)


@_makes
def _score_sheets(g: Ground, s: Services) -> object:
    from danvan_desktop.services.score_sheets import ScoreSheetService  # noqa: PLC0415 - made when first asked for

    return ScoreSheetService(g.store, s.evidence)


@_makes
def _score_evidence(g: Ground, s: Services) -> object:
    from danvan_desktop.services.score_evidence import ScoreEvidenceService  # noqa: PLC0415 - made when first asked for

    return ScoreEvidenceService(g.store, s.evidence)


@_makes
def _score_appraisal(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.score_appraisal import ScoreAppraisalService  # noqa: PLC0415 - made when first asked for

    return ScoreAppraisalService(g.store)


@_makes
def _dossier(g: Ground, s: Services) -> object:
    from danvan_desktop.services.dossier import DossierService  # noqa: PLC0415 - made when first asked for
    from danvan_desktop.storage.evidence_files import EvidenceFiles  # noqa: PLC0415 - the same

    return DossierService(g.store, s.documents, s.scoring, EvidenceFiles(g.store.paths.evidence))


@_makes
def _criterion_links(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.criterion_links import CriterionLinkService  # noqa: PLC0415 - made when first asked for

    return CriterionLinkService(g.store)


@_makes
def _score_suggestions(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.score_suggestions import ScoreSuggestionService  # noqa: PLC0415 - made when first asked for

    return ScoreSuggestionService(g.store, g.clock)


@_makes
def _dossier_check(g: Ground, s: Services) -> object:
    from danvan_desktop.services.dossier_check import DossierCheckService  # noqa: PLC0415 - made when first asked for

    return DossierCheckService(g.store, s.dossier, s.scoring)


@_makes
def _sent_dossiers(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.sent_dossiers import SentDossierService  # noqa: PLC0415 - made when first asked for

    return SentDossierService(g.store, g.clock)


@_makes
def _score_explanation(g: Ground, s: Services) -> object:
    from danvan_desktop.services.explanation import ExplanationService  # noqa: PLC0415 - made when first asked for

    return ExplanationService(g.store, s.score_appraisal)


@_makes
def _criteria_comparison(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.criteria_comparison import CriteriaComparisonService  # noqa: PLC0415 - made when first asked for

    return CriteriaComparisonService(g.store)


@_makes
def _score_years(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.year_comparison import YearComparisonService  # noqa: PLC0415 - made when first asked for

    return YearComparisonService(g.store)


@_makes
def _score_units(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.score_units import ScoreUnitService  # noqa: PLC0415 - made when first asked for

    return ScoreUnitService(g.store)
