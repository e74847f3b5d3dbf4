"""Dossiers that went out: recorded with their hashes, and compared again later with what lies there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.dossier import Progress
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.manifest import (
    ManifestComparison,
    ManifestFile,
    compare_manifests,
    manifest_text,
    parse_manifest,
)
from danvan_desktop.domain.obligation import ObligationKind, Occurrence, OccurrenceState
from danvan_desktop.domain.scoring import ScoreSheet, SheetState
from danvan_desktop.domain.sent_dossier import SentDossier
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.occasion_records import recorded
from danvan_desktop.services.occasion_rows import rows_of_year
from danvan_desktop.services.office_fields import agency_of
from danvan_desktop.services.score_sheets import mark_sent
from danvan_desktop.services.views_occasions import Sending
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_RECORDABLE = {SheetState.APPROVED, SheetState.SENT}


@dataclass(frozen=True, slots=True)
class SentPackage:
    """What was found in the folder or zip file that went out."""

    name: str
    files: tuple[ManifestFile, ...]


class SentDossierService:
    """Records sendings; what was sent freezes the sheet, undo takes both back."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def today(self) -> date:
        """The clock's day."""
        return self._clock.today()

    def sent(self, year: int) -> list[SentDossier]:
        """The dossiers sent for a year, the first one first."""
        sheets = [sheet.id for sheet in self._store.select(ScoreSheet, year=year)]
        return self._store.select(SentDossier, order_by=("sent_on", "id"), sheet_id=sheets)

    def reader(self, place: Path, progress: Progress) -> Callable[[], SentPackage]:
        """A piece of work that reads what went out; it raises `DanvanError` for a place that holds no dossier of ours."""

        def read() -> SentPackage:
            from danvan_desktop.importers.sent_package import read_package  # noqa: PLC0415 - only when one is read

            return SentPackage(place.name, read_package(place, progress, must_be_ours=True))

        return read

    def check(self, sheet_id: int, sending: Sending) -> Sending:
        """The sending as it would be recorded, before its files are read.

        Raises `ValidationError` while the sheet is not approved, once its appraisal is known, without number or
        addressee, and for a day that is still to come.
        """
        _refuse_unready(self._store.get(ScoreSheet, sheet_id))
        if sending.sent_on > self._clock.today():
            raise ValidationError("Ngày gửi còn ở phía trước.", "Hãy nhập ngày đã gửi hồ sơ.", "sent_on")
        return sending._replace(
            number=checked_line(sending.number, "số công văn", "number", required=True),
            to=checked_line(sending.to, "nơi gửi đến", "to", required=True),
            via=checked_line(sending.via, "hình thức gửi", "via"),
        )

    def record(self, sheet_id: int, sending: Sending, package: SentPackage | None) -> Changes:
        """Record that the dossier went out; an approved sheet becomes “đã gửi” and frozen, the year's duty is marked.

        Raises `ValidationError` as `check` does.
        """
        checked = self.check(sheet_id, sending)
        with self._store.begin(f"Ghi nhận đã gửi hồ sơ chấm điểm số {checked.number[:40]}") as uow:
            sheet = uow.get(ScoreSheet, sheet_id)
            if sheet.state is SheetState.APPROVED:
                mark_sent(uow, sheet, agency_of(self._store))
            manifest = "" if package is None else manifest_text((), package.files)
            name = "" if package is None else package.name
            sent = uow.save(
                SentDossier(
                    uow.new_id(), sheet_id, checked.sent_on, checked.number, checked.to, checked.via, name, manifest
                )
            )
            self._mark_occasion(uow, sheet.year, sent)
            return uow.commit()

    def comparer(self, dossier_id: int, place: Path, progress: Progress) -> Callable[[], ManifestComparison]:
        """A piece of work that compares what lies at `place` with what was sent.

        Raises `ValidationError` at once for a sending recorded without its files; the work raises `DanvanError`.
        """
        sent = self._store.get(SentDossier, dossier_id)
        known = parse_manifest(sent.manifest)
        if not known:
            raise ValidationError(
                f"Lần gửi số {sent.number} được ghi nhận không kèm hồ sơ nên không có mã để so lại.",
                "Khi ghi nhận đã gửi, hãy chọn thư mục hoặc tệp .zip của hồ sơ.",
            )

        def compare() -> ManifestComparison:
            from danvan_desktop.importers.sent_package import read_package  # noqa: PLC0415 - only when one is read

            found = read_package(place, progress, known)
            return compare_manifests(known, {file.path: file.sha256 for file in found})

        return compare

    def _mark_occasion(self, uow: UnitOfWork, year: int, sent: SentDossier) -> None:
        """The first duty of the year to send a dossier that is still open counts as done by this sending."""
        for row in rows_of_year(self._store, year, self._clock.today()):
            record = row.occasion.record
            is_open = record is None or (record.state is not OccurrenceState.SENT and record.report_id is None)
            if row.occasion.obligation.kind is ObligationKind.SCORING_DOSSIER and is_open:
                uow.save(_sent_with(recorded(uow, row.key), sent))
                return


def _sent_with(record: Occurrence, sent: SentDossier) -> Occurrence:
    return replace(
        record,
        state=OccurrenceState.SENT,
        sent_on=sent.sent_on,
        sent_number=sent.number,
        sent_to=sent.sent_to,
        sent_via=sent.sent_via,
    )


def _refuse_unready(sheet: ScoreSheet) -> None:
    if sheet.state in _RECORDABLE:
        return
    label = sheet.state.label.lower()
    if sheet.state.is_frozen:
        remedy = "Bảng này được giữ nguyên để đối chiếu."
    else:
        remedy = "Hãy trình và ghi nhận lãnh đạo đã duyệt trước, rồi ghi nhận đã gửi."
    raise ValidationError(f"Bảng tự chấm điểm năm {sheet.year} ở trạng thái “{label}”.", remedy)
