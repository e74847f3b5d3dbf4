"""What the page Theo dõi needs from outside, bundled."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from danvan_desktop.services.bulk_tracking import BulkTrackingService
from danvan_desktop.services.calendar import CalendarService
from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.extensions import ExtensionService
from danvan_desktop.services.occasions import OccasionService
from danvan_desktop.services.progress import ProgressService
from danvan_desktop.services.quick_entry import QuickEntryService
from danvan_desktop.services.report_requests import ReportRequestService
from danvan_desktop.services.saved_filters import SavedFilterService
from danvan_desktop.services.sent_dossiers import SentDossierService
from danvan_desktop.services.services import Services
from danvan_desktop.services.settings import SettingsService
from danvan_desktop.services.targets import TargetService
from danvan_desktop.services.unit_reports import UnitReportService
from danvan_desktop.services.urging import UrgingService


@dataclass(frozen=True, slots=True)
class TrackingServices:
    """The services the page and its dialogs work with."""

    progress: ProgressService
    occasions: OccasionService
    extensions: ExtensionService
    report_requests: ReportRequestService
    urging: UrgingService
    unit_reports: UnitReportService
    settings: SettingsService
    calendar: CalendarService
    quick_entry: QuickEntryService
    bulk_tracking: BulkTrackingService
    saved_filters: SavedFilterService
    targets: TargetService
    evidence: EvidenceService
    sent_dossiers: SentDossierService

    @classmethod
    def of(cls, services: Services) -> TrackingServices:
        """Those of the whole bundle that are named here."""
        chosen: dict[str, Any] = {field.name: getattr(services, field.name) for field in fields(cls)}
        return cls(**chosen)
