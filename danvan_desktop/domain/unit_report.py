"""Reports the units hand in inside the office before a duty is due outside."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReceiptState(StrEnum):
    """How a unit's own report stands on a given day; computed, never stored."""

    WAITING = "waiting"
    MISSING = "missing"
    RECEIVED = "received"
    RECEIVED_LATE = "received_late"

    @property
    def label(self) -> str:
        """The Vietnamese name shown on screen."""
        return {
            ReceiptState.WAITING: "Chưa nộp",
            ReceiptState.MISSING: "Chưa nộp, quá hạn",
            ReceiptState.RECEIVED: "Đã nộp",
            ReceiptState.RECEIVED_LATE: "Đã nộp, trễ hạn",
        }[self]

    @property
    def is_received(self) -> bool:
        """Whether the report is there."""
        return self in {ReceiptState.RECEIVED, ReceiptState.RECEIVED_LATE}


@dataclass(frozen=True, slots=True)
class UnitReport:
    """Báo cáo của phòng, ban for one occasion; a row without `received_on` says that it is expected.

    `internal_due` is the day set for this unit alone, None where the day of the occasion holds.
    """

    id: int
    occurrence_id: int
    unit_id: int
    internal_due: date | None = None
    received_on: date | None = None
    content: str = ""


def receipt_state(due: date | None, received_on: date | None, today: date) -> ReceiptState:
    """How a report stands on `today`; the internal day itself is still in time, without a day nothing is late."""
    if received_on is not None:
        late = due is not None and received_on > due
        return ReceiptState.RECEIVED_LATE if late else ReceiptState.RECEIVED
    return ReceiptState.MISSING if due is not None and today > due else ReceiptState.WAITING
