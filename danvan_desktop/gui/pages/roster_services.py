"""What the tab “Đơn vị phải gửi” needs from outside, bundled; made only where the office follows other units."""

from __future__ import annotations

from dataclasses import dataclass

from danvan_desktop.services.evidence import EvidenceService
from danvan_desktop.services.roster import RosterService
from danvan_desktop.services.roster_duties import RosterDutyService
from danvan_desktop.services.roster_entry_sheets import RosterEntrySheetService
from danvan_desktop.services.roster_import import RosterImportService
from danvan_desktop.services.roster_receipts import RosterReceiptService
from danvan_desktop.services.roster_urging import RosterUrgingService
from danvan_desktop.services.services import Services


@dataclass(frozen=True, slots=True)
class RosterServices:
    """The services the tab and its dialogs work with."""

    roster: RosterService
    duties: RosterDutyService
    receipts: RosterReceiptService
    imports: RosterImportService
    sheets: RosterEntrySheetService
    urging: RosterUrgingService
    evidence: EvidenceService

    @classmethod
    def of(cls, services: Services) -> RosterServices:
        """Those of the whole bundle."""
        return cls(
            services.roster,
            services.roster_duties,
            services.roster_receipts,
            services.roster_import,
            services.roster_entry_sheets,
            services.roster_urging,
            services.evidence,
        )
