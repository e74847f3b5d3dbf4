"""The makers of what “Theo dõi” works with beside the lists; a part of wiring.py, which enters them with its own."""

from __future__ import annotations

from danvan_desktop.services.services import Services
from danvan_desktop.wiring_ground import Ground, Maker, entering

TRACKING_MAKERS: dict[str, Maker] = {}
_makes = entering(TRACKING_MAKERS)


@_makes
def _extensions(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.extensions import ExtensionService  # noqa: PLC0415 - made when first asked for

    return ExtensionService(g.store)


@_makes
def _report_requests(g: Ground, _s: Services) -> object:
    # made when first asked for
    from danvan_desktop.services.report_requests import ReportRequestService  # noqa: PLC0415

    return ReportRequestService(g.store, g.clock)


@_makes
def _urging(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.urging import UrgingService  # noqa: PLC0415 - made when first asked for

    return UrgingService(g.store, g.clock)


@_makes
def _unit_reports(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.unit_reports import UnitReportService  # noqa: PLC0415 - made when first asked for

    return UnitReportService(g.store, g.clock)


@_makes
def _settings(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.settings import SettingsService  # noqa: PLC0415 - made when first asked for

    return SettingsService(g.store)


@_makes
def _calendar(g: Ground, s: Services) -> object:
    from danvan_desktop.services.calendar import CalendarService  # noqa: PLC0415 - made when first asked for

    return CalendarService(g.store, g.clock, s.progress, s.occasions)


@_makes
def _quick_entry(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.quick_entry import QuickEntryService  # noqa: PLC0415 - made when first asked for

    return QuickEntryService(g.store, g.clock)


@_makes
def _unit_forms(g: Ground, s: Services) -> object:
    from danvan_desktop.services.unit_forms import UnitFormService  # noqa: PLC0415 - made when first asked for

    return UnitFormService(g.store, g.clock, s.progress, s.quick_entry)


@_makes
def _urging_letters(g: Ground, s: Services) -> object:
    from danvan_desktop.services.urging_letters import UrgingLetterService  # noqa: PLC0415 - made when first asked for

    return UrgingLetterService(g.store, g.clock, s.urging)


@_makes
def _task_slips(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.task_slips import TaskSlipService  # noqa: PLC0415 - made when first asked for

    return TaskSlipService(g.store, g.clock)


@_makes
def _bulk_tracking(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.bulk_tracking import BulkTrackingService  # noqa: PLC0415 - made when first asked for

    return BulkTrackingService(g.store, g.clock)


@_makes
def _saved_filters(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.saved_filters import SavedFilterService  # noqa: PLC0415 - made when first asked for

    return SavedFilterService(g.store)


@_makes
def _roster(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.roster import RosterService  # noqa: PLC0415 - made when first asked for

    return RosterService(g.store, g.clock)


@_makes
def _roster_duties(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.roster_duties import RosterDutyService  # noqa: PLC0415 - made when first asked for

    return RosterDutyService(g.store)


@_makes
def _roster_receipts(g: Ground, s: Services) -> object:
    from danvan_desktop.services.roster_receipts import RosterReceiptService  # noqa: PLC0415 - made when first asked for

    return RosterReceiptService(g.store, g.clock, s.evidence)


@_makes
def _roster_import(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.roster_import import RosterImportService  # noqa: PLC0415 - made when first asked for

    return RosterImportService(g.store, g.clock)


@_makes
def _roster_entry_sheets(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.roster_entry_sheets import RosterEntrySheetService  # noqa: PLC0415 - made when first asked for

    return RosterEntrySheetService(g.store, g.clock)


@_makes
def _roster_urging(g: Ground, _s: Services) -> object:
    from danvan_desktop.services.roster_urging import RosterUrgingService  # noqa: PLC0415 - made when first asked for

    return RosterUrgingService(g.store, g.clock)
