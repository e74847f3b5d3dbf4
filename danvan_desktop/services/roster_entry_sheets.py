"""Ghi nhanh for other units: a whole sheet of receipts or of points and ratings, saved as one action or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.criteria import RatingBand
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.roster import RosterDuty, RosterEntry, RosterReceipt, RosterScore, RosterState
from danvan_desktop.domain.text import fold, format_date, format_points, parse_date, parse_decimal
from danvan_desktop.services.checked_text import checked_line, checked_text
from danvan_desktop.services.roster import remove_receipt
from danvan_desktop.services.roster_paste import paste_into
from danvan_desktop.services.roster_receipts import Receiving, check_received_on, checked_receiving, refuse_gone
from danvan_desktop.services.roster_rows import sheet_of
from danvan_desktop.services.views_roster_entry import EntryColumn, EntryFinding, EntrySheet, EntrySheetRow
from danvan_desktop.storage.reader import Reader
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_MOST_POINTS = Decimal(1000)


class RosterEntrySheetService:
    """Prepares the sheets, says what is wrong with them, and stores what changed."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def sheets(self, year: int) -> list[EntrySheet]:
        """A sheet for each duty of the year with the units that owe it or sent, then that of points and ratings."""
        sheet = sheet_of(self._store, year, self._clock.today())
        receipts = [
            EntrySheet(
                year,
                column.duty.id,
                f"{column.duty.name} ({column.due_words})",
                tuple(
                    EntrySheetRow(row.entry.id, row.entry.name, _receipt_cells(row.cells[place].receipt))
                    for row in sheet.rows
                    if row.cells[place].state is not RosterState.NOT_OBLIGED
                ),
            )
            for place, column in enumerate(sheet.duties)
        ]
        scores = tuple(EntrySheetRow(row.entry.id, row.entry.name, _score_cells(row.score)) for row in sheet.rows)
        return [*receipts, EntrySheet(year, None, f"Điểm và xếp loại năm {year}", scores)]

    def paste(self, sheet: EntrySheet, text: str, row: int, column: int) -> tuple[EntrySheet, list[EntryFinding]]:
        """The sheet with a copied range on it (see `roster_paste`). Raises `DanvanError` for what cannot be read."""
        return paste_into(sheet, text, row, column)

    def ratings(self) -> list[str]:
        """The ratings to choose from: those of the office's sets of criteria and those given already."""
        names = [band.name for band in self._store.select(RatingBand, order_by=("id",))]
        names += [score.rating for score in self._store.select(RosterScore) if score.rating]
        return list(dict.fromkeys(names))

    def findings(self, sheet: EntrySheet) -> list[EntryFinding]:
        """What keeps the sheet from being saved, cell by cell; empty when it can be."""
        return list(self._check(self._store, sheet))

    def save(self, sheet: EntrySheet) -> Changes:
        """Store all rows that changed as one action; an emptied row is taken back. Raises `ValidationError` like `findings`."""
        label = "Ghi nhanh đơn vị gửi" if sheet.duty_id is not None else "Ghi điểm, xếp loại của các đơn vị"
        with self._store.begin(label) as uow:
            if found := next(self._check(uow, sheet), None):
                raise ValidationError(found.words, found.remedy)
            if sheet.duty_id is None:
                self._save_scores(uow, sheet)
            else:
                self._save_receipts(uow, sheet, sheet.duty_id)
            return uow.commit()

    def _check(self, reader: Reader, sheet: EntrySheet) -> Iterator[EntryFinding]:
        entries = {entry.id: entry for entry in reader.select(RosterEntry)}
        for place, row in enumerate(sheet.rows):
            entry = entries.get(row.entry_id)
            if entry is None:
                yield EntryFinding(f"“{row.name}” không còn trong danh sách.", "Hãy đóng bảng rồi mở lại.", place)
                continue
            for column in sheet.columns:
                try:
                    self._read(sheet, place, column, entry)
                except ValidationError as error:
                    yield EntryFinding(error.message, error.remedy, place, column)
            if sheet.duty_id is not None and _lacks_day(sheet, place):
                message = "Có số văn bản hoặc hình thức nhưng thiếu ngày nhận."
                yield EntryFinding(message, "Hãy gõ ngày nhận.", place, EntryColumn.DAY)

    def _read(self, sheet: EntrySheet, place: int, column: EntryColumn, entry: RosterEntry) -> None:
        text = sheet.cell(place, column)
        if not text:
            return
        if column is EntryColumn.DAY:
            day = parse_date(text, sheet.year)
            check_received_on(day, sheet.year, self._clock.today())
            refuse_gone(entry, day)
        elif column in {EntryColumn.SELF_POINTS, EntryColumn.APPRAISED_POINTS}:
            _points(text)
        elif column in {EntryColumn.NOTE, EntryColumn.REASON}:
            checked_text(text, column.label, column.value)
        else:
            checked_line(text, column.label, column.value)

    def _save_receipts(self, uow: UnitOfWork, sheet: EntrySheet, duty_id: int) -> None:
        uow.get(RosterDuty, duty_id)
        present = {receipt.entry_id: receipt for receipt in uow.select(RosterReceipt, duty_id=duty_id)}
        for place, row in enumerate(sheet.rows):
            former = present.get(row.entry_id)
            day = sheet.cell(place, EntryColumn.DAY)
            note = sheet.cell(place, EntryColumn.NOTE)
            if not day and not note:
                if former is not None and not former.is_exempt:
                    _empty(uow, former)
                continue
            if _receipt_cells(former) == tuple(cell.strip() for cell in row.cells):
                continue
            receipt = former or RosterReceipt(uow.new_id(), duty_id, row.entry_id)
            read = Receiving(
                parse_date(day, sheet.year) if day else self._clock.today(),
                sheet.cell(place, EntryColumn.NUMBER),
                sheet.cell(place, EntryColumn.VIA),
                note,
            )
            noted = checked_receiving(read)
            uow.save(
                replace(
                    receipt,
                    received_on=noted.received_on if day else None,
                    number=noted.number,
                    via=noted.via,
                    note=noted.note,
                    is_exempt=receipt.is_exempt and not day,
                )
            )

    def _save_scores(self, uow: UnitOfWork, sheet: EntrySheet) -> None:
        present = {score.entry_id: score for score in uow.select(RosterScore, year=sheet.year)}
        known = {fold(name): name for name in reversed(self.ratings())}
        for place, row in enumerate(sheet.rows):
            former = present.get(row.entry_id)
            rating = checked_line(sheet.cell(place, EntryColumn.RATING), "xếp loại", "rating")
            self_points, appraised = (
                _points(text) if (text := sheet.cell(place, column)) else None
                for column in (EntryColumn.SELF_POINTS, EntryColumn.APPRAISED_POINTS)
            )
            score = RosterScore(
                former.id if former else 0,
                row.entry_id,
                sheet.year,
                self_points,
                appraised,
                known.setdefault(fold(rating), rating[:1].upper() + rating[1:]),
                checked_text(sheet.cell(place, EntryColumn.REASON), "lý do", "reason"),
            )
            if score.is_empty:
                if former is not None:
                    uow.delete(RosterScore, former.id)
            elif score != former:
                uow.save(score if former else replace(score, id=uow.new_id()))


def _lacks_day(sheet: EntrySheet, place: int) -> bool:
    told = any(sheet.cell(place, column) for column in (EntryColumn.NUMBER, EntryColumn.VIA))
    return told and not sheet.cell(place, EntryColumn.DAY)


def _empty(uow: UnitOfWork, receipt: RosterReceipt) -> None:
    """Take a receipt back; one with files stays, as not received, lest they lose their place."""
    if uow.count(EvidenceLink, proven=Proven.ROSTER_RECEIPT, object_id=receipt.id):
        uow.save(RosterReceipt(receipt.id, receipt.duty_id, receipt.entry_id))
    else:
        remove_receipt(uow, receipt)


def _points(text: str) -> Decimal:
    points = parse_decimal(text)
    if not 0 <= points <= _MOST_POINTS:
        raise ValidationError(f"Điểm “{text}” không hợp lệ.", f"Hãy gõ điểm từ 0 đến {_MOST_POINTS}, ví dụ 92,5.")
    return points


def _receipt_cells(receipt: RosterReceipt | None) -> tuple[str, ...]:
    if receipt is None:
        return ("", "", "", "")
    day = "" if receipt.received_on is None else format_date(receipt.received_on)
    return (day, receipt.number, receipt.via, receipt.note)


def _score_cells(score: RosterScore | None) -> tuple[str, ...]:
    if score is None:
        return ("", "", "", "")
    points = ("" if value is None else format_points(value) for value in (score.self_points, score.appraised_points))
    return (*points, score.rating, score.reason)
