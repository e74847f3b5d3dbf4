"""Every action of tracking, catalogue and documents is taken back to the byte, and carried out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.extension import Extension
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.legal_document import LegalDocument
from danvan_desktop.domain.obligation import OccurrenceState
from danvan_desktop.domain.progress import ProgressEntry, Quantity
from danvan_desktop.domain.saved_filter import SavedFilter
from danvan_desktop.domain.settings import ResultRhythm, Settings
from danvan_desktop.domain.target import Verdict
from danvan_desktop.domain.task import TaskState
from danvan_desktop.services.bulk_tracking import BulkChange, BulkDue, BulkState
from danvan_desktop.services.report_requests import ReportRequest
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from danvan_desktop.services.views_quick_entry import QuickColumn, QuickRow
from danvan_desktop.services.views_tracking import TaskFilter
from tests.random_years import pick, try_step
from tests.tracking_office import YEAR, World, dump

Act = Callable[[World, int, str], Changes]


def day(seed: int) -> date:
    return date(YEAR, 1, 1) + timedelta(days=seed % 365)


def entry_draft(world: World, seed: int, text: str) -> EntryDraft:
    outcome = pick((None, None, TaskState.DONE, TaskState.NOT_FEASIBLE), seed)
    files = (world.file(f"tệp {seed % 5}.pdf"),) if seed % 3 else ()
    quantities = (Quantity("cuộc", Decimal(seed), "lần"),) if seed % 2 else ()
    unit = pick(world.office.units, seed)
    return EntryDraft(unit, day(seed), f"kết quả {text}", seed % 101, quantities, outcome, "lý do", files)


def entry_id(world: World, seed: int) -> int:
    return pick(world.store.select(ProgressEntry), seed).id


def quick_rows(world: World, seed: int, text: str) -> list[QuickRow]:
    rows = world.quick_entry.sheet(world.rows(), world.office.plan_id, YEAR, per_unit=True)[seed % 30 :][:8]
    cells = {QuickColumn.TEXT: f"đã làm {text}", QuickColumn.DAY: f"{1 + seed % 28}/{1 + seed % 12}"}
    return [row.with_cells({**cells, QuickColumn.STATE: pick(("", "xong"), seed + row.task_id)}) for row in rows]


def key(world: World, seed: int) -> OccasionKey:
    return OccasionKey(pick(world.office.obligations[:3], seed), YEAR, 1)


ACTS: dict[str, Act] = {
    "agency": lambda w, _seed, text: w.agency.save(
        replace(w.agency.get(), place=f"Bình Sơn {text}", recipients=(text,))
    ),
    "add unit": lambda w, seed, text: w.units.add(Unit(0, f"Tổ {seed} {text}", aliases=(f"T{seed} {text}",))),
    "edit unit": lambda w, seed, text: w.units.edit(replace(pick(w.units.units(), seed), head=text)),
    "end unit": lambda w, seed, _text: w.units.end_validity(pick(w.office.units, seed), day(seed)),
    "delete unit": lambda w, seed, _text: w.units.delete(pick(w.units.units(), seed).id),
    "reorder": lambda w, seed, _text: w.units.reorder([pick(w.office.units, seed), *w.office.units]),
    "add person": lambda w, seed, text: w.people.add(Person(0, f"Ông {text}", unit_id=pick(w.office.units, seed))),
    "edit person": lambda w, seed, text: w.people.edit(replace(pick(w.people.people(), seed), title=text)),
    "delete person": lambda w, seed, _text: w.people.delete(pick(w.people.people(), seed).id),
    "add entry": lambda w, seed, text: w.progress.add_entry(
        pick(w.office.tasks, seed), YEAR, entry_draft(w, seed, text)
    ),
    "edit entry": lambda w, seed, text: w.progress.edit_entry(entry_id(w, seed), entry_draft(w, seed, text)),
    "delete entry": lambda w, seed, _text: w.progress.delete_entry(entry_id(w, seed)),
    "close": lambda w, seed, text: w.progress.set_outcome(
        pick(w.office.tasks, seed), YEAR, pick((TaskState.DONE, TaskState.NOT_FEASIBLE), seed), f"vì {text}"
    ),
    "reopen": lambda w, seed, _text: w.progress.reopen(pick(w.office.tasks, seed), YEAR),
    "attach": lambda w, seed, _text: w.evidence.attach(
        Proven.PROGRESS_ENTRY, entry_id(w, seed), [w.file("một.pdf"), w.file(f"tệp {seed % 5}.pdf")]
    ),
    "detach": lambda w, seed, _text: w.evidence.detach(
        pick(w.store.select(EvidenceLink) or [EvidenceLink(0, 0, Proven.OCCURRENCE, 0)], seed).id
    ),
    "set due": lambda w, seed, _text: w.occasions.set_due(key(w, seed), pick((None, day(seed)), seed)),
    "internal due": lambda w, seed, _text: w.occasions.set_internal_due(key(w, seed), day(seed)),
    "occasion state": lambda w, seed, _text: w.occasions.set_state(
        key(w, seed), pick((OccurrenceState.OPEN, OccurrenceState.DRAFTING, OccurrenceState.SIGNING), seed)
    ),
    "occasion note": lambda w, seed, text: w.occasions.set_note(key(w, seed), text),
    "occasion files": lambda w, seed, _text: w.occasions.attach(key(w, seed), [w.file("hai.docx")]),
    "extend": lambda w, seed, text: w.extensions.extend(
        key(w, seed), Extension(date(YEAR + 1, 1, 1) + timedelta(days=seed % 300), f"vì {text}", "12/CV", day(seed))
    ),
    "withdraw": lambda w, seed, _text: w.extensions.withdraw_last(key(w, seed)),
    "extend task": lambda w, seed, text: w.extensions.extend_task(
        pick(w.office.tasks, seed), YEAR, Extension(date(YEAR, 12, 1) + timedelta(days=seed % 300), f"vì {text}")
    ),
    "withdraw task": lambda w, seed, _text: w.extensions.withdraw_last_of_task(pick(w.office.tasks, seed), YEAR),
    "sent": lambda w, seed, text: w.occasions.record_sent(
        key(w, seed), Sending(day(seed), text, "Sở Nội vụ", "trục liên thông", (w.file("ba.pdf"),))
    ),
    "request": lambda w, seed, text: w.report_requests.add(
        YEAR, ReportRequest(f"Báo cáo {text} {seed}", "Sở Nội vụ", text, None, day(seed), w.office.units[: seed % 3])
    ),
    "add occasion": lambda w, seed, _text: w.occasions.add_occasion(w.office.obligations[3], YEAR, day(seed + 31)),
    "expect": lambda w, seed, _text: w.unit_reports.expect(key(w, seed), w.office.units[: 1 + seed % 4]),
    "expect all": lambda w, seed, _text: w.unit_reports.expect_units_with_tasks(key(w, seed)),
    "receive": lambda w, seed, text: w.unit_reports.receive(key(w, seed), pick(w.office.units, seed), day(seed), text),
    "take back": lambda w, seed, _text: w.unit_reports.take_back(key(w, seed), pick(w.office.units, seed)),
    "unit's day": lambda w, seed, _text: w.unit_reports.set_internal_due(
        key(w, seed), pick(w.office.units, seed), date(YEAR, 3, 1 + seed % 20)
    ),
    "forget": lambda w, seed, _text: w.unit_reports.forget(key(w, seed), pick(w.office.units, seed)),
    "settings": lambda w, seed, _text: w.settings.save(Settings(0, seed % 60, pick(list(ResultRhythm), seed))),
    "quick entry": lambda w, seed, text: w.quick_entry.save(quick_rows(w, seed, text), YEAR),
    "bulk": lambda w, seed, text: w.bulk_tracking.apply(
        w.office.tasks[seed % 30 : seed % 30 + 5],
        YEAR,
        BulkChange(pick(list(BulkState), seed), f"vì {text}", pick(list(BulkDue), seed), day(seed)),
    ),
    "keep filter": lambda w, seed, text: w.saved_filters.save(f"Lọc {seed % 4}", TaskFilter(text=text)),
    "drop filter": lambda w, seed, _text: w.saved_filters.delete(
        pick(w.saved_filters.all() or [SavedFilter(0, 0, "")], seed).id
    ),
    "figures": lambda w, seed, _text: w.targets.set_figures(
        w.office.targets[0], YEAR, Decimal(seed), Decimal(seed + 1)
    ),
    "judge": lambda w, seed, _text: w.targets.judge(w.office.targets[2], YEAR, pick(list(Verdict), seed)),
    "target note": lambda w, seed, text: w.targets.set_note(pick(w.office.targets, seed), YEAR, text),
    "add document": lambda w, seed, text: w.documents.add(LegalDocument(0, "Công văn", f"{seed}/{text}", day(seed))),
    "replace document": lambda w, seed, _text: w.documents.replace_by(
        pick(w.office.documents, seed), pick((None, *w.office.documents), seed // 5)
    ),
    "delete document": lambda w, seed, _text: w.documents.delete(pick(w.documents.rows(), seed).document.id),
}

STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 10_000), st.text("aăủ đĐ 1\x00\n", max_size=8)),
    min_size=4,
    max_size=14,
)


def step(world: World, name: str, seed: int, text: str) -> bool:
    return try_step(world.store, lambda: ACTS[name](world, seed, text))


@settings(max_examples=10)
@given(STEPS)
def test_every_action_is_undone_and_redone_to_the_byte(steps) -> None:
    with TemporaryDirectory() as folder:
        world = World(Path(folder))
        with world.store:
            start, done = dump(world.store), 0
            for name, seed, text in steps:
                done += step(world, name, seed, text)
            for _ in range(done):
                world.store.undo()
            assert dump(world.store) == start


def test_each_kind_of_action_really_happens_at_least_once(tmp_path: Path) -> None:
    world = World(tmp_path)
    with world.store:
        step(world, "add unit", 77, "để xóa")
        step(world, "attach", 3, "")
        happened = {name for name in ACTS for seed in (12, 4, 7, 5) if step(world, name, seed, "a")}
    assert sorted(ACTS.keys() - happened) == []
