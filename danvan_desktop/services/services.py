"""All services of an opened store in one bundle; each is made, and its module imported, when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from danvan_desktop.services.agency import AgencyService
    from danvan_desktop.services.amendments import AmendmentService
    from danvan_desktop.services.assignments import AssignmentService
    from danvan_desktop.services.bulk_tracking import BulkTrackingService
    from danvan_desktop.services.calendar import CalendarService
    from danvan_desktop.services.criteria import CriteriaService
    from danvan_desktop.services.criteria_comparison import CriteriaComparisonService
    from danvan_desktop.services.criteria_files import CriteriaFileService
    from danvan_desktop.services.criteria_rows import CriteriaRowService
    from danvan_desktop.services.criterion_links import CriterionLinkService
    from danvan_desktop.services.document_merge import DocumentMergeService
    from danvan_desktop.services.document_study import DocumentStudyService
    from danvan_desktop.services.documents import DocumentService
    from danvan_desktop.services.dossier import DossierService
    from danvan_desktop.services.dossier_check import DossierCheckService
    from danvan_desktop.services.evidence import EvidenceService
    from danvan_desktop.services.explanation import ExplanationService
    from danvan_desktop.services.extensions import ExtensionService
    from danvan_desktop.services.first_run import FirstRunService
    from danvan_desktop.services.legal_documents import LegalDocumentService
    from danvan_desktop.services.occasions import OccasionService
    from danvan_desktop.services.outlines import OutlineService
    from danvan_desktop.services.overview import OverviewService
    from danvan_desktop.services.people import PeopleService
    from danvan_desktop.services.plan_amendment import PlanAmendmentService
    from danvan_desktop.services.plan_choices import PlanChoiceService
    from danvan_desktop.services.plan_contents import PlanContentsService
    from danvan_desktop.services.plan_import import PlanImportService
    from danvan_desktop.services.plans import PlanService
    from danvan_desktop.services.progress import ProgressService
    from danvan_desktop.services.quick_entry import QuickEntryService
    from danvan_desktop.services.register_forms import RegisterFormService
    from danvan_desktop.services.register_paste import RegisterPaste
    from danvan_desktop.services.registers import RegisterService
    from danvan_desktop.services.report_fields import ReportFieldService
    from danvan_desktop.services.report_outlines import ReportOutlineService
    from danvan_desktop.services.report_registers import ReportRegisterService
    from danvan_desktop.services.report_requests import ReportRequestService
    from danvan_desktop.services.reports import ReportService
    from danvan_desktop.services.roster import RosterService
    from danvan_desktop.services.roster_duties import RosterDutyService
    from danvan_desktop.services.roster_entry_sheets import RosterEntrySheetService
    from danvan_desktop.services.roster_import import RosterImportService
    from danvan_desktop.services.roster_receipts import RosterReceiptService
    from danvan_desktop.services.roster_urging import RosterUrgingService
    from danvan_desktop.services.saved_filters import SavedFilterService
    from danvan_desktop.services.score_appraisal import ScoreAppraisalService
    from danvan_desktop.services.score_evidence import ScoreEvidenceService
    from danvan_desktop.services.score_sheets import ScoreSheetService
    from danvan_desktop.services.score_suggestions import ScoreSuggestionService
    from danvan_desktop.services.score_units import ScoreUnitService
    from danvan_desktop.services.scoring import ScoringService
    from danvan_desktop.services.search import SearchService
    from danvan_desktop.services.sent_dossiers import SentDossierService
    from danvan_desktop.services.settings import SettingsService
    from danvan_desktop.services.store_care import StoreCareService
    from danvan_desktop.services.store_standing import StoreStandingService
    from danvan_desktop.services.superior_duties import SuperiorDutyService
    from danvan_desktop.services.targets import TargetService
    from danvan_desktop.services.task_slips import TaskSlipService
    from danvan_desktop.services.tasks import TaskService
    from danvan_desktop.services.templates import TemplateService
    from danvan_desktop.services.undo import UndoService
    from danvan_desktop.services.unit_forms import UnitFormService
    from danvan_desktop.services.unit_reports import UnitReportService
    from danvan_desktop.services.units import UnitService
    from danvan_desktop.services.urging import UrgingService
    from danvan_desktop.services.urging_letters import UrgingLetterService
    from danvan_desktop.services.year_comparison import YearComparisonService
    from danvan_desktop.services.year_opening import YearOpeningService
    from danvan_desktop.services.years import YearService


class Services:
    """One of each, sharing one store and one clock; the makers come from wiring.py.

    Half of a start was the import of services the first page does not need (`make bench`, “ready”).
    """

    agency: AgencyService
    units: UnitService
    people: PeopleService
    first_run: FirstRunService
    plans: PlanService
    plan_choices: PlanChoiceService
    outlines: OutlineService
    tasks: TaskService
    assignments: AssignmentService
    plan_contents: PlanContentsService
    plan_import: PlanImportService
    plan_amendment: PlanAmendmentService
    superior_duties: SuperiorDutyService
    years: YearService
    year_opening: YearOpeningService
    amendments: AmendmentService
    progress: ProgressService
    evidence: EvidenceService
    occasions: OccasionService
    extensions: ExtensionService
    report_requests: ReportRequestService
    urging: UrgingService
    unit_reports: UnitReportService
    unit_forms: UnitFormService
    task_slips: TaskSlipService
    urging_letters: UrgingLetterService
    settings: SettingsService
    calendar: CalendarService
    quick_entry: QuickEntryService
    bulk_tracking: BulkTrackingService
    saved_filters: SavedFilterService
    targets: TargetService
    legal_documents: LegalDocumentService
    document_study: DocumentStudyService
    document_merge: DocumentMergeService
    criteria: CriteriaService
    criteria_rows: CriteriaRowService
    criteria_files: CriteriaFileService
    criterion_links: CriterionLinkService
    scoring: ScoringService
    score_sheets: ScoreSheetService
    score_evidence: ScoreEvidenceService
    score_appraisal: ScoreAppraisalService
    dossier: DossierService
    score_suggestions: ScoreSuggestionService
    score_units: ScoreUnitService
    dossier_check: DossierCheckService
    sent_dossiers: SentDossierService
    score_explanation: ExplanationService
    score_years: YearComparisonService
    criteria_comparison: CriteriaComparisonService
    registers: RegisterService
    register_forms: RegisterFormService
    register_paste: RegisterPaste
    roster: RosterService
    roster_duties: RosterDutyService
    roster_entry_sheets: RosterEntrySheetService
    roster_import: RosterImportService
    roster_receipts: RosterReceiptService
    roster_urging: RosterUrgingService
    reports: ReportService
    report_outlines: ReportOutlineService
    report_registers: ReportRegisterService
    report_fields: ReportFieldService
    documents: DocumentService
    templates: TemplateService
    overview: OverviewService
    store_care: StoreCareService
    store_standing: StoreStandingService
    undo: UndoService
    search: SearchService

    def __init__(self, makers: Mapping[str, Callable[[Services], object]]) -> None:
        self._makers = makers

    def __getattr__(self, name: str) -> Any:
        """Make the service `name`, once; AttributeError for a name without a maker."""
        maker = self._makers.get(name) if name != "_makers" else None
        if maker is None:
            raise AttributeError(name)
        made = maker(self)
        setattr(self, name, made)
        return made
