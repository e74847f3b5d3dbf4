from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from danvan_desktop.domain.agency import Unit, UnitKind
from danvan_desktop.domain.errors import DanvanError, ValidationError
from danvan_desktop.domain.plan import PlanRole
from danvan_desktop.services.plan_import import AcceptChoices
from danvan_desktop.services.views_roster_import import RosterDraft, Verdict
from tests.importers.test_roster_table import workbook
from tests.roster_world import NAMES, YEAR, RosterWorld, open_roster_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[RosterWorld]:
    yield from open_roster_world(tmp_path, empty=True)


def proposed(draft: RosterDraft) -> list[str]:
    return [row.entry.name for row in draft.rows if row.verdict.is_proposed]


def take(world: RosterWorld, draft: RosterDraft) -> None:
    world.of.roster_import.take([row for row in draft.rows if row.verdict.is_proposed])


def test_sixty_lines_become_sixty_units_in_one_action(world: RosterWorld) -> None:
    before = world.dump()
    draft = world.of.roster_import.read_text("\n".join(f"{place}. {name};" for place, name in enumerate(NAMES, 1)))
    assert draft.words == "60 dòng: 60 thêm mới"
    assert draft.findings == ()
    take(world, draft)
    assert [entry.name for entry in world.of.roster.entries()] == list(NAMES)
    assert world.entry("Sở Y tế").kind == "Sở, ban, ngành"
    world.of.undo.undo()
    assert world.dump() == before


def test_a_sheet_with_headings_brings_blocks_leaders_contacts_and_days(world: RosterWorld) -> None:
    path = workbook(
        world.folder / "ds.xlsx",
        [
            ["DANH SÁCH"],
            ["TT", "Tên đơn vị", "Lãnh đạo phụ trách", "Điện thoại", "Từ ngày", "Cột lạ"],
            ["I", "Khối sở, ban, ngành"],
            [1, "Giám đốc Sở Y tế", "Lê Văn Ẩn", "0912 345 678", date(YEAR, 3, 1), "x"],
            [2, "Sở Tư pháp", "", "", "1/7"],
            [3, "", "Trần Thị B"],
            [4, "Sở Ngoại vụ", "", "", "31/02/2026"],
            ["II", "UBND các xã"],
            [1, "UBND xã An Phú"],
            [2, "Ủy ban nhân dân xã An Phú"],
        ],
    )
    draft = world.of.roster_import.read_file(path)
    assert draft.source == "tệp “ds.xlsx”"
    assert draft.findings == ("Cột “Cột lạ” không hiểu, được bỏ qua.",)
    assert [(row.entry.name, row.verdict) for row in draft.rows] == [
        ("Sở Y tế", Verdict.NEW),
        ("Sở Tư pháp", Verdict.NEW),
        ("", Verdict.WRONG),
        ("", Verdict.WRONG),
        ("UBND xã An Phú", Verdict.NEW),
        ("Ủy ban nhân dân xã An Phú", Verdict.REPEATED),
    ]
    assert "Thiếu tên đơn vị" in draft.rows[2].words
    assert "Sở Ngoại vụ: Không có ngày 31/02/2026." in draft.rows[3].words
    take(world, draft)
    entry = world.entry("Sở Y tế")
    assert (entry.kind, entry.leader_in_charge, entry.contact, entry.active_from) == (
        "Sở, ban, ngành",
        "Lê Văn Ẩn",
        "0912 345 678",
        date(YEAR, 3, 1),
    )
    assert world.entry("Sở Tư pháp").active_from == date(YEAR, 7, 1)
    assert world.entry("UBND xã An Phú").kind == "UBND các xã"


def test_a_second_list_fills_in_what_was_missing_and_repeats_nothing(world: RosterWorld) -> None:
    take(world, world.of.roster_import.read_text("Sở Y tế\nSở Giáo dục và Đào tạo\nSở Tư pháp"))
    draft = world.of.roster_import.read_text(
        "Đơn vị\tLãnh đạo phụ trách\nSỞ Y TẾ\tLê Văn Ẩn\nSở GD&ĐT\tB\nSở Tư pháp\t\nUBND các xã\t\nSở Nội vụ\t"
    )
    assert [row.verdict for row in draft.rows] == [
        Verdict.DETAILS,
        Verdict.SIMILAR,
        Verdict.KNOWN,
        Verdict.COLLECTIVE,
        Verdict.NEW,
    ]
    assert "Sở Giáo dục và Đào tạo" in draft.rows[1].words
    before = world.dump()
    take(world, draft)
    assert [entry.name for entry in world.of.roster.entries()] == [
        "Sở Y tế",
        "Sở Giáo dục và Đào tạo",
        "Sở Tư pháp",
        "Sở Nội vụ",
    ]
    assert world.entry("Sở Y tế").leader_in_charge == "Lê Văn Ẩn"
    world.of.undo.undo()
    assert world.dump() == before


def test_the_members_of_a_collective_become_entries_with_their_days(world: RosterWorld) -> None:
    units = world.of.units
    first = units.add(Unit(0, "Sở Y tế", active_to=date(YEAR, 9, 1))).created[0]
    second = units.add(Unit(0, "UBND xã An Phú")).created[0]
    units.add(Unit(0, "Các đơn vị", kind=UnitKind.COLLECTIVE, member_ids=(first, second)))
    collective = world.of.roster_import.collectives()[0]
    draft = world.of.roster_import.from_collective(collective.id)
    assert draft.source == "“Các đơn vị”"
    take(world, draft)
    assert world.entry("Sở Y tế").active_to == date(YEAR, 9, 1)
    assert world.entry("UBND xã An Phú").kind == "Ủy ban nhân dân"


def test_recipients_of_a_plan_leave_out_what_is_filed_and_point_at_collectives(world: RosterWorld) -> None:
    assert [plan.id for plan in world.of.roster_import.plans(YEAR)] == [world.plan_id]
    draft = world.of.roster_import.from_recipients(world.plan_id)
    assert [(row.entry.name, row.verdict) for row in draft.rows] == [
        ("Sở Nội vụ", Verdict.NEW),
        ("UBND các xã, phường", Verdict.COLLECTIVE),
        ("Công an tỉnh", Verdict.NEW),
    ]
    renamed = world.of.roster_import.renamed(draft, 1, "UBND xã An Phú")
    assert proposed(renamed) == ["Sở Nội vụ", "UBND xã An Phú", "Công an tỉnh"]
    assert proposed(world.of.roster_import.renamed(draft, 2, "sở nội vụ")) == ["Sở Nội vụ"]


@pytest.mark.parametrize(("number", "name"), [("002", "Ban Dân vận Tỉnh ủy"), ("004", "Ban Thường vụ Tỉnh ủy")])
def test_the_recipients_of_the_real_plans_are_read(
    shared_plans: Path, world: RosterWorld, number: str, name: str
) -> None:
    review = world.of.plan_import.read(next(shared_plans.glob(f"{number}*.txt")))
    plan_id = world.of.plan_import.accept(review, AcceptChoices(PlanRole.OWN, YEAR)).created[0]
    draft = world.of.roster_import.from_recipients(plan_id)
    assert name in [row.entry.name for row in draft.rows]
    assert not any(row.entry.name.startswith("Lưu") for row in draft.rows)


@pytest.mark.parametrize("text", ["", " \n\t\n", "1\n2\n", "TT\tTên đơn vị\n"])
def test_a_list_without_names_is_refused_with_a_remedy(world: RosterWorld, text: str) -> None:
    before = world.dump()
    with pytest.raises(DanvanError) as refused:
        take(world, world.of.roster_import.read_text(text))
    assert refused.value.remedy
    assert world.dump() == before


def test_five_thousand_rows_are_read_and_one_more_is_refused(world: RosterWorld) -> None:
    lines = [f"UBND xã số {number}" for number in range(5_000)]
    draft = world.of.roster_import.read_text("\n".join(lines))
    assert draft.count(Verdict.NEW) == 5_000
    with pytest.raises(ValidationError, match="5001 dòng") as refused:
        world.of.roster_import.read_text("\n".join([*lines, "UBND xã cuối"]))
    assert "từng phần" in refused.value.remedy


def test_a_sheet_without_headings_says_which_column_it_took(world: RosterWorld) -> None:
    draft = world.of.roster_import.read_text("1\tSở Y tế\tx\n2\tSở Tư pháp\ty")
    assert proposed(draft) == ["Sở Y tế", "Sở Tư pháp"]
    assert "Không thấy dòng tiêu đề" in draft.findings[0]


def test_a_paragraph_is_no_name_and_hostile_text_is_kept_as_text(world: RosterWorld) -> None:
    draft = world.of.roster_import.read_text("x" * 200 + "\n=cmd|' /C calc'!A0\n<b>Sở Y tế</b>")
    assert [row.verdict for row in draft.rows] == [Verdict.WRONG, Verdict.NEW, Verdict.NEW]
    take(world, draft)
    assert world.of.roster.entries()[1].name == "<b>Sở Y tế</b>"


def test_nothing_chosen_is_refused_and_a_unit_added_meanwhile_as_well(world: RosterWorld) -> None:
    draft = world.of.roster_import.read_text("Sở Y tế")
    with pytest.raises(ValidationError, match="Chưa chọn"):
        world.of.roster_import.take([])
    take(world, draft)
    with pytest.raises(ValidationError, match="đã có"):
        take(world, draft)
