"""Lists of units brought into the roster: from a file, what was copied, a collective or the recipients of a plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from danvan_desktop.domain.agency import Unit, expand_members
from danvan_desktop.domain.clock import Clock
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.plan import Plan, PlanRole
from danvan_desktop.domain.roster import RosterEntry
from danvan_desktop.domain.roster_kinds import kind_of
from danvan_desktop.domain.text import parse_date
from danvan_desktop.services.roster import checked_entry, refuse_known
from danvan_desktop.services.roster_columns import FROM, KIND, NAME, TO, Layout, block_of, layout_of
from danvan_desktop.services.roster_names import KnownNames, without_head
from danvan_desktop.services.roster_rows import ORDER
from danvan_desktop.services.views_occasions import plans_of_year
from danvan_desktop.services.views_roster_import import RosterDraft, RosterDraftRow, Verdict
from danvan_desktop.storage.store import Store

if TYPE_CHECKING:
    from danvan_desktop.importers.criteria_draft import TableRow
    from danvan_desktop.importers.roster_table import RosterTable

_MOST_ROWS = 5_000
_LONGEST_NAME = 150
_FEWEST_LETTERS = 2
_ORDINAL = re.compile(r"^(?:\d{1,4}\s*[.)/]|\d{1,4}\s+(?=\D)|[-–+•*])\s*")
_ASIDE = re.compile(
    r"\s*\((?:b/c|b/cáo|báo cáo|để báo cáo|để b/c|phối hợp|để phối hợp|thực hiện|để thực hiện)\)\s*$", re.IGNORECASE
)
_COLLECTIVE = re.compile(
    r"(?:^|\b(?:thủ trưởng|chủ tịch|giám đốc|ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+)(?:các|những)\s", re.IGNORECASE
)
_FILED = re.compile(r"^lưu\b", re.IGNORECASE)
_DETAILS = ("short_name", "kind", "leader_in_charge", "contact", "active_from", "active_to", "note")
_NO_ROWS = "Hãy chọn các ô có tên đơn vị trong Excel hoặc bảng Word, bấm Ctrl+C rồi dán lại."


class RosterImportService:
    """Reads lists into drafts and takes chosen rows over; nothing is stored before `take`."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def read_text(self, text: str) -> RosterDraft:
        """The draft of a copied range or of lines, one unit each. Raises `DanvanError`."""
        from danvan_desktop.importers.roster_table import rows_of_text  # noqa: PLC0415 - brings the readers of files along

        return self._draft([rows_of_text(text)])

    def read_file(self, path: Path) -> RosterDraft:
        """The draft of an Excel or Word file. Raises `DanvanError` with the file's name, the reason and what to do."""
        from danvan_desktop.importers.roster_table import read_roster_file  # noqa: PLC0415 - lxml and openpyxl cost 0.3 s

        tables = read_roster_file(path)
        return replace(self._draft(tables), source=f"tệp “{path.name}”")

    def collectives(self) -> list[Unit]:
        """The office's collective units that have members."""
        return [unit for unit in self._store.select(Unit, order_by=ORDER) if unit.is_collective and unit.member_ids]

    def from_collective(self, unit_id: int) -> RosterDraft:
        """The draft of the members of a collective unit, collectives within it opened."""
        units = self._store.select(Unit)
        by_id = {unit.id: unit for unit in units}
        members = [by_id[member] for member in expand_members(units, unit_id)]
        entries = [
            RosterEntry(
                0,
                unit.name,
                unit.short_name,
                kind_of(unit.name),
                active_from=unit.active_from,
                active_to=unit.active_to,
            )
            for unit in members
        ]
        return self._judged(
            f"“{by_id[unit_id].name}”", [(f"Dòng {place}", entry) for place, entry in enumerate(entries, 1)]
        )

    def plans(self, year: int) -> list[Plan]:
        """The office's own plans of a year that name recipients."""
        own = plans_of_year(self._store.select(Plan, role=PlanRole.OWN), year)
        return [plan for plan in own if plan.recipients]

    def from_recipients(self, plan_id: int) -> RosterDraft:
        """The draft of “Nơi nhận” of a plan: what is filed is left out, collective names are pointed out."""
        plan = self._store.get(Plan, plan_id)
        names = [_ASIDE.sub("", name) for line in plan.recipients for name in line.split(";")]
        rows = [
            (f"Dòng {place}", _named(name))
            for place, name in enumerate(names, 1)
            if name.strip() and not _FILED.match(name.strip())
        ]
        return self._judged(f"nơi nhận của kế hoạch {plan.number or ''}".strip(), rows)

    def renamed(self, draft: RosterDraft, place: int, name: str) -> RosterDraft:
        """The draft with another name in one row, all verdicts anew."""
        rows = [
            (row.place, row.entry if number != place else _named(name, row.entry))
            for number, row in enumerate(draft.rows)
        ]
        return replace(self._judged(draft.source, rows), findings=draft.findings)

    def take(self, rows: Sequence[RosterDraftRow]) -> Changes:
        """Add the new units of these rows and fill in details of the known ones, as one action.

        Raises `ValidationError` when no row is chosen, or one names a unit that is there by now.
        """
        chosen = [row for row in rows if row.verdict.may_be_taken]
        if not chosen:
            raise ValidationError("Chưa chọn dòng nào để nhận.", "Hãy đánh dấu ít nhất một đơn vị.")
        with self._store.begin(f"Nhập {len(chosen)} đơn vị phải gửi") as uow:
            present = uow.select(RosterEntry)
            known = KnownNames(entry.name for entry in present)
            position = max((entry.position for entry in present), default=0)
            for row in chosen:
                if row.verdict is Verdict.DETAILS:
                    uow.save(checked_entry(_detailed(uow.get(RosterEntry, row.entry.id), row.entry)))
                    continue
                position += 1
                entry = checked_entry(replace(row.entry, id=uow.new_id(), position=position))
                refuse_known(known, entry.name)
                known.add(entry.name)
                uow.save(entry)
            return uow.commit()

    def _draft(self, tables: Sequence[RosterTable]) -> RosterDraft:
        from danvan_desktop.importers.roster_table import is_cut  # noqa: PLC0415 - as in `read_file`

        laid = [(table, layout_of(table.rows)) for table in tables if table.rows]
        titled = [pair for pair in laid if pair[1].has_headings]
        chosen = titled or laid[:1]
        if not chosen:
            raise ValidationError("Không có dòng nào trong danh sách.", _NO_ROWS)
        count = sum(len(table.rows) - layout.start for table, layout in chosen)
        if count > _MOST_ROWS:
            raise ValidationError(
                f"Danh sách có {count} dòng, quá {_MOST_ROWS} dòng.", "Hãy chia danh sách rồi nhập từng phần."
            )
        findings = [f"{table.place}: chỉ đọc đến dòng {_MOST_ROWS}." for table, _ in chosen if is_cut(table)]
        rows: list[tuple[str, RosterEntry | str]] = []
        for table, layout in chosen:
            findings += _findings(table, layout)
            rows += self._rows(table.rows[layout.start :], layout)
        if not rows:
            raise ValidationError("Danh sách không có tên đơn vị nào.", _NO_ROWS)
        return replace(self._judged(chosen[0][0].place, rows), findings=tuple(findings))

    def _rows(self, rows: Iterable[TableRow], layout: Layout) -> list[tuple[str, RosterEntry | str]]:
        found: list[tuple[str, RosterEntry | str]] = []
        block = above = ""
        for row in rows:
            cells = layout.cells(row)
            if (heading := block_of(row, cells)) is not None:
                block, above = heading, ""
                continue
            if not cells.get(NAME, "").strip():
                if any(cells.values()):
                    found.append((row.place, "Thiếu tên đơn vị (có thể do ô gộp)."))
                continue
            above = cells.get(KIND, "") or above
            found.append((row.place, self._entry({**cells, KIND: above or block})))
        return found

    def _entry(self, cells: dict[str, str]) -> RosterEntry | str:
        entry = _named(cells[NAME], RosterEntry(0, "", cells.get("short_name", ""), cells[KIND]))
        year = self._clock.today().year
        try:
            begun, ended = (parse_date(cells[name], year) if cells.get(name) else None for name in (FROM, TO))
            detailed = replace(
                entry,
                leader_in_charge=cells.get("leader_in_charge", ""),
                contact=cells.get("contact", ""),
                active_from=begun,
                active_to=ended,
                note=cells.get("note", ""),
            )
            return checked_entry(detailed)
        except ValidationError as error:
            return f"{entry.name}: {error.message} {error.remedy}"

    def _judged(self, source: str, rows: Sequence[tuple[str, RosterEntry | str]]) -> RosterDraft:
        present = {entry.name: entry for entry in self._store.select(RosterEntry)}
        stored, listed = KnownNames(present), KnownNames([])
        judged = [_judge(place, entry, present, stored, listed) for place, entry in rows]
        return RosterDraft(source, tuple(judged))


def _judge(
    place: str, entry: RosterEntry | str, present: dict[str, RosterEntry], stored: KnownNames, listed: KnownNames
) -> RosterDraftRow:
    if isinstance(entry, str):
        return RosterDraftRow(place, RosterEntry(0, ""), Verdict.WRONG, entry)
    if flaw := _flaw_of(entry.name):
        return RosterDraftRow(place, entry, Verdict.WRONG, flaw)
    lookups: tuple[tuple[Callable[[str], str | None], Verdict, str], ...] = (
        (listed.equal, Verdict.REPEATED, "trùng “{}” ở dòng trên"),
        (stored.equal, Verdict.KNOWN, "đã có với tên “{}”"),
        (listed.similar, Verdict.SIMILAR, "có thể là “{}” ở dòng trên"),
        (stored.similar, Verdict.SIMILAR, "có thể là “{}” trong danh sách"),
    )
    found = next(((name, verdict, words) for look, verdict, words in lookups if (name := look(entry.name))), None)
    listed.add(entry.name)
    if found is not None:
        name, verdict, words = found
        if verdict is Verdict.KNOWN and _detailed(present[name], entry) != present[name]:
            return RosterDraftRow(place, replace(entry, id=present[name].id), Verdict.DETAILS, words.format(name))
        return RosterDraftRow(place, entry, verdict, words.format(name))
    if _COLLECTIVE.search(entry.name):
        return RosterDraftRow(place, entry, Verdict.COLLECTIVE, "hãy nhập từng đơn vị, hoặc sửa tên")
    return RosterDraftRow(place, entry, Verdict.NEW, "" if entry.kind else "chưa rõ khối")


def _flaw_of(name: str) -> str:
    """Why something can be no name of a unit; empty when it can."""
    if sum(map(str.isalpha, name)) < _FEWEST_LETTERS:
        return f"“{name}” không giống tên một đơn vị"
    return "dài quá, không giống tên một đơn vị" if len(name) > _LONGEST_NAME else ""


def _named(name: str, entry: RosterEntry | None = None) -> RosterEntry:
    """The entry with a name as it stands in lists: without ordinal, bullet and closing sign, the body instead of its head."""
    plain = without_head(_ORDINAL.sub("", " ".join(name.split())).strip(" ;,.:"))
    plain = plain[:1].upper() + plain[1:]
    base = entry or RosterEntry(0, "")
    return replace(base, name=plain, kind=base.kind or kind_of(plain))


def _detailed(known: RosterEntry, read: RosterEntry) -> RosterEntry:
    """The known unit with what the list says of it; what the list leaves out stays. A guessed block changes nothing."""
    values = {name: getattr(read, name) for name in _DETAILS if getattr(read, name)}
    if known.kind and values.get("kind") == kind_of(read.name):
        values.pop("kind")
    return replace(known, **values)


def _findings(table: RosterTable, layout: Layout) -> list[str]:
    if not layout.has_headings and any(len(row.cells) > 1 for row in table.rows):
        return ["Không thấy dòng tiêu đề có cột “Tên đơn vị”; đã lấy cột nhiều chữ nhất làm tên, các cột khác bỏ qua."]
    return [f"Cột “{title[:60]}” không hiểu, được bỏ qua." for title in layout.unknown]
