"""What a clerk may type, paste or drop by mistake: a message with a remedy, nothing changed, nothing lost (issue 4)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.evidence import Proven
from danvan_desktop.domain.progress import ProgressEntry
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dates import date_reader
from danvan_desktop.gui.dialogs.sending import SendingDialog
from danvan_desktop.gui.models.entries import QuantityModel
from danvan_desktop.gui.pages.tracking_entry import EntryForm
from danvan_desktop.gui.widgets.date_edit import DateEdit
from danvan_desktop.gui.widgets.file_drop import FileDropList
from danvan_desktop.services.views_entries import EntryDraft
from danvan_desktop.services.views_occasions import OccasionKey, Sending
from danvan_desktop.storage.evidence_files import MOST_BYTES
from tests.gui.tracking_screens import drop, find
from tests.source_tree import CHECKOUT
from tests.tracking_office import YEAR, World, dump, open_world

SPELLINGS = (
    "5/11",
    "05-11",
    "0511",
    "051126",
    "05112026",
    "ngày 5 tháng 11",
    "ngay 5 thang 11 nam 2026",
    "5.11.2026",
    "5/11/26",
    "2026-11-05",
)
NO_DAYS = ("29/2", "31/4", "29/02/2025", "5/13", "0/1", "5/11/1776", "5/11/3000", "hôm qua", "511", "5/11/202")


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    yield from open_world(tmp_path)


@pytest.fixture
def form(qtbot, world: World) -> EntryForm:
    made = EntryForm(world.progress, Actions(), world.clock)
    qtbot.addWidget(made)
    made.show()
    made.show_task(world.office.tasks[0], YEAR)
    return made


def forms_with_dates() -> list[Path]:
    return [path for path in sorted((CHECKOUT / "forms").glob("*.ui")) if "DateEdit" in path.read_text("utf-8")]


@pytest.mark.parametrize("form_file", forms_with_dates(), ids=lambda path: path.stem)
def test_every_field_for_a_date_is_the_one_field_and_reads_like_all_others(form_file: Path) -> None:
    text = form_file.read_text("utf-8")
    assert "QDateEdit" not in text
    fields = re.findall(r'class="DateEdit" name="(\w+)"', text)
    users = [
        source.read_text("utf-8")
        for folder in ("dialogs", "pages")
        for source in (CHECKOUT / "danvan_desktop" / "gui" / folder).glob("*.py")
        if f"ui_{form_file.stem} import" in source.read_text("utf-8")
    ]
    assert fields
    for field in fields:
        assert any("date_reader(" in user and re.search(rf"\b{field}\b", user) for user in users), field


def test_the_reader_of_dates_knows_no_other_place() -> None:
    gui = CHECKOUT / "danvan_desktop" / "gui"
    strangers = [path.name for path in gui.rglob("*.py") if "strptime" in path.read_text("utf-8")]
    assert strangers == []


@pytest.mark.parametrize("typed", SPELLINGS)
def test_a_date_is_taken_in_any_of_the_clerks_spellings(qtbot, typed: str) -> None:
    edit = DateEdit(reader=date_reader(YEAR))
    qtbot.addWidget(edit)
    edit.setText(typed)
    edit.editingFinished.emit()
    assert (edit.date(), edit.text()) == (date(2026, 11, 5), "05/11/2026")


@pytest.mark.parametrize("typed", NO_DAYS)
def test_what_is_no_day_stays_as_typed_with_a_remedy_and_the_former_day_is_kept(qtbot, typed: str) -> None:
    edit = DateEdit(reader=date_reader(YEAR))
    qtbot.addWidget(edit)
    edit.set_date(date(2026, 6, 1))
    edit.setText(typed)
    with qtbot.waitSignal(edit.rejected):
        edit.editingFinished.emit()
    assert (edit.date(), edit.text()) == (date(2026, 6, 1), typed)
    assert "Hãy" in edit.complaint()


@pytest.mark.parametrize("typed", [*NO_DAYS, "5/11/2025"])
def test_a_result_on_a_day_that_cannot_be_is_refused_and_stays_typed(form: EntryForm, world: World, typed: str) -> None:
    before = dump(world.store)
    find(form, QPlainTextEdit, "text_edit").setPlainText("Đã tổ chức đối thoại")
    find(form, DateEdit, "entered_on_edit").setText(typed)
    with pytest.raises(ValidationError) as refused:
        form.save()
    assert refused.value.remedy
    assert find(form, QPlainTextEdit, "text_edit").toPlainText() == "Đã tổ chức đối thoại"
    assert dump(world.store) == before


def test_a_unit_that_ended_before_the_day_of_its_entry_is_refused(world: World) -> None:
    unit = world.office.units[3]
    world.units.end_validity(unit, date(YEAR, 5, 31))
    before = dump(world.store)
    with pytest.raises(DanvanError) as refused:
        world.progress.add_entry(world.office.tasks[0], YEAR, EntryDraft(unit, date(YEAR, 6, 1), "Đã họp"))
    assert refused.value.remedy
    assert dump(world.store) == before
    world.progress.add_entry(world.office.tasks[0], YEAR, EntryDraft(unit, date(YEAR, 5, 31), "Đã họp"))


def test_two_occasions_of_a_duty_do_not_fall_on_one_day(world: World) -> None:
    on_demand = world.office.obligations[3]
    world.occasions.add_occasion(on_demand, YEAR, date(YEAR, 7, 1))
    before = dump(world.store)
    for again in (
        lambda: world.occasions.add_occasion(on_demand, YEAR, date(YEAR, 7, 1)),
        lambda: world.occasions.add_occasion(on_demand, YEAR, date(YEAR + 3, 7, 1)),
    ):
        with pytest.raises(ValidationError) as refused:
            again()
        assert refused.value.remedy
    assert dump(world.store) == before


def type_quantity(model: QuantityModel, typed: str) -> None:
    for column, text in enumerate(("người dự", typed, "người")):
        model.setData(model.index(0, column), text, Qt.ItemDataRole.EditRole)


@pytest.mark.parametrize(("typed", "value"), [("1.234,5", "1234.5"), ("1,234.5", "1234.5"), ("12,5", "12.5")])
def test_numbers_are_read_with_comma_or_dot_and_groups(typed: str, value: str) -> None:
    model = QuantityModel()
    type_quantity(model, typed)
    assert [each.value for each in model.quantities()] == [Decimal(value)]


@pytest.mark.parametrize("typed", ["12,5%", "1.234", "1.2.3", "mười", "1e9", "--3"])
def test_numbers_that_may_mean_two_things_or_nothing_are_refused_with_a_remedy(typed: str) -> None:
    model = QuantityModel()
    type_quantity(model, typed)
    with pytest.raises(ValidationError) as refused:
        model.quantities()
    assert refused.value.remedy


def sparse(folder: Path) -> Path:
    path = folder / "quay phim hội nghị.mp4"
    with path.open("wb") as stream:
        stream.truncate(MOST_BYTES + 1)
    return path


def symlink(folder: Path) -> Path:
    target = folder / "biên bản.pdf"
    target.write_bytes(b"x")
    path = folder / "lối tắt biên bản.pdf"
    path.symlink_to(target)
    return path


def named(name: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        path = folder / name
        path.write_bytes(b"[InternetShortcut]")
        return path

    return make


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (sparse, "lớn hơn 2 GB"),
        (symlink, "lối tắt"),
        (named("báo cáo.lnk"), "lối tắt"),
        (named("trang tin.url"), "lối tắt"),
        (lambda folder: folder / "đã chuyển đi.pdf", "Không tìm thấy"),
        (lambda folder: folder, "thư mục"),
    ],
    ids=["2 GB", "symlink", "lnk", "url", "moved", "folder"],
)
def test_what_cannot_be_evidence_changes_nothing_and_says_what_to_do(world: World, tmp_path: Path, make, words) -> None:
    entry = world.store.select(ProgressEntry)[0]
    good, bad = world.file("tốt.pdf"), make(tmp_path)
    before = dump(world.store)
    for deed in (
        lambda: world.evidence.attach(Proven.PROGRESS_ENTRY, entry.id, [good, bad]),
        lambda: world.occasions.record_sent(
            OccasionKey(world.office.obligations[0], YEAR, 1), Sending(date(YEAR, 6, 1), files=(good, bad))
        ),
        lambda: world.progress.add_entry(
            entry.task_id, YEAR, EntryDraft(None, date(YEAR, 6, 1), "Đã họp", files=(good, bad))
        ),
    ):
        with pytest.raises(DanvanError, match=words) as refused:
            deed()
        assert refused.value.remedy
    assert dump(world.store) == before
    assert good.exists()


def test_the_same_file_dropped_twice_is_one_piece_of_evidence(form: EntryForm, world: World) -> None:
    path = world.file("ảnh.jpg")
    find(form, QPlainTextEdit, "text_edit").setPlainText("Đã tổ chức đối thoại")
    files = find(form, FileDropList, "files_list")
    drop(files, [path])
    drop(files, [path])
    form.save()
    newest = world.progress.entries(world.office.tasks[0], YEAR)[0]
    assert (newest.entry.text, newest.evidence_count) == ("Đã tổ chức đối thoại", 1)


def test_a_sent_file_moved_before_saving_leaves_the_dialog_open_with_all_that_was_typed(qtbot, world: World) -> None:
    row = world.occasions.year_occasions(YEAR)[0]
    before = dump(world.store)
    dialog = SendingDialog(row, lambda sending: world.occasions.record_sent(row.key, sending), date(YEAR, 6, 15))
    qtbot.addWidget(dialog)
    dialog.show()
    path = world.file("báo cáo.pdf")
    drop(find(dialog, FileDropList, "files_list"), [path])
    path.rename(path.with_name("đổi tên.pdf"))
    with pytest.raises(DanvanError, match="Không tìm thấy"):
        dialog.accept()
    assert dialog.isVisible()
    assert find(dialog, FileDropList, "files_list").count() == 1
    assert dump(world.store) == before


def test_evidence_taken_in_stays_when_the_file_outside_is_renamed_or_removed(world: World) -> None:
    entry = world.store.select(ProgressEntry)[0]
    path = world.file("biên bản.pdf")
    world.evidence.attach(Proven.PROGRESS_ENTRY, entry.id, [path])
    path.unlink()
    [item] = world.evidence.items(Proven.PROGRESS_ENTRY, entry.id)
    assert (item.is_intact, item.title) == (True, "biên bản.pdf")
    assert world.evidence.opening(item.evidence.id).path.read_text("utf-8")
