"""The score sheet as the upper level sent it back, joined to the sheet that was sent: nothing is kept yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from danvan_desktop.domain.score_numbers import label_of
from danvan_desktop.domain.text import fold, format_points
from danvan_desktop.services.score_view import SheetRow, SheetView

if TYPE_CHECKING:
    from danvan_desktop.importers.appraisal_xlsx import ReturnedRow


@dataclass(frozen=True, slots=True)
class ReturnedEntry:
    """What the upper level wrote beside one leaf; `final` is None where it did not settle the points."""

    appraised: Decimal
    note: str = ""
    final: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ReturnedSheet:
    """What the returned Excel says, not kept yet: one entry per criterion id, and what is doubtful."""

    entries: Mapping[int, ReturnedEntry]
    findings: tuple[str, ...]


def match_rows(view: SheetView, rows: Sequence[ReturnedRow]) -> ReturnedSheet:
    """The returned rows joined to the leaves by number, else by text; what was deleted, added or edited is a finding."""
    leaves = [row for row in view.rows if row.is_leaf]
    groups = {_key(row.criterion.number) for row in view.rows if not row.is_leaf}
    by_number = {_key(row.criterion.number): row for row in leaves if row.criterion.number.strip()}
    by_text = {_key(row.criterion.text): row for row in leaves}
    entries: dict[int, ReturnedEntry] = {}
    findings: list[str] = []
    seen: list[int] = []
    for row in rows:
        leaf = by_number.get(_key(row.number)) if row.number else by_text.get(_key(row.text))
        if leaf is not None and row.number and _key(row.text) != _key(leaf.criterion.text):
            findings.append(f"{row.place}: nội dung khác với {_named(leaf)} đã gửi; ghép theo số “{row.number}”.")
        if leaf is None:
            if _key(row.number) not in groups and row.appraised and row.number:
                findings.append(f"{row.place}: không có tiêu chí “{row.number}” trong bảng đã gửi; bỏ qua.")
            continue
        if leaf.criterion.id in seen:
            findings.append(f"{row.place}: {_named(leaf)} đã có ở dòng trên; bỏ qua.")
            continue
        seen.append(leaf.criterion.id)
        findings += _take_row(row, leaf, entries)
    findings += [f"Tệp thiếu {_named(row)}." for row in leaves if row.criterion.id not in seen]
    order = [row.criterion.id for row in leaves if row.criterion.id in seen]
    if order != seen:
        findings.append("Thứ tự các dòng đã thay đổi so với bảng đã gửi; đã ghép theo số.")
    return ReturnedSheet(entries, tuple(findings))


def _take_row(row: ReturnedRow, leaf: SheetRow, entries: dict[int, ReturnedEntry]) -> Iterator[str]:
    """Take the appraised points of a row into `entries`; what keeps them out, or was edited, is a finding."""
    from danvan_desktop.importers.criteria_draft import read_points  # noqa: PLC0415 - only with a returned file

    own, appraised = read_points(row.own), read_points(row.appraised)
    if own is not None and leaf.points is not None and own != abs(leaf.points):
        sent = format_points(abs(leaf.points))
        yield f"{row.place}: điểm tự chấm ghi {format_points(own)}, bảng đã gửi là {sent}."
    if appraised is None and not row.appraised and leaf.is_excluded:
        return
    if appraised is None:
        words = f"không đọc được điểm thẩm định “{row.appraised[:40]}”" if row.appraised else "chưa có điểm thẩm định"
        yield f"{row.place}: {_named(leaf)} {words}."
    elif appraised > leaf.criterion.max_points:
        highest = format_points(leaf.criterion.max_points)
        yield f"{row.place}: điểm thẩm định {format_points(appraised)} quá điểm tối đa {highest}; bỏ qua."
    else:
        final = read_points(row.final)
        if row.final and (final is None or final > leaf.criterion.max_points):
            yield f"{row.place}: {_named(leaf)} không nhận được điểm chốt “{row.final[:40]}”; bỏ qua."
            final = None
        entries[leaf.criterion.id] = ReturnedEntry(appraised, _new_words(row.note, leaf.explanation), final)


def _new_words(note: str, sent: str) -> str:
    """What the upper level wrote into the column of notes: without the office's own words that were sent in it."""
    if not sent or not fold(note).startswith(fold(sent)):
        return note
    return note[len(sent) :].strip(" .;,-–\n")


def _key(text: str) -> str:
    return " ".join(fold(text).split()).rstrip(".")


def _named(row: SheetRow) -> str:
    label = label_of(row.criterion)
    return f"{label[0].lower()}{label[1:]}"
