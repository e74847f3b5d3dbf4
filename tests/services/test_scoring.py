from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import CriterionKind, NotApplicable
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from danvan_desktop.domain.evidence import EvidenceLink
from danvan_desktop.domain.figures import ScoreRowKind
from danvan_desktop.domain.scoring import ScoreLine, SheetState
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, bare_office, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def test_before_a_sheet_is_begun_there_is_nothing_to_show(tmp_path) -> None:
    office = bare_office(tmp_path)
    assert office.scoring.sheet(YEAR) is None
    assert office.scoring.view(YEAR) is None
    assert office.scoring.result(YEAR) is None
    assert office.scoring.figures(YEAR) is None
    assert office.scoring.gaps(YEAR) == ()
    office.store.close()


def test_a_year_has_one_sheet_and_it_stands_on_a_usable_set(office: ScoreOffice) -> None:
    with pytest.raises(ValidationError, match="Năm 2026 đã có bảng"):
        office.scoring.create_sheet(YEAR, office.set_id)
    draft = office.criteria.create("Bộ nháp").created[0]
    with pytest.raises(ValidationError, match="còn là bản nháp"):
        office.scoring.create_sheet(2027, draft)
    with pytest.raises(NotFoundError):
        office.scoring.create_sheet(2027, 999_999)
    office.scoring.create_sheet(2027, office.set_id)
    assert office.scoring.sheet(2027).state is SheetState.DRAFT


def test_the_first_score_makes_a_draft_sheet_one_being_scored(office: ScoreOffice) -> None:
    assert office.scoring.sheet(YEAR).state is SheetState.DRAFT
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    assert office.scoring.sheet(YEAR).state is SheetState.SCORING


def test_each_method_has_its_entry_and_the_points_are_worked_out_at_once(office: ScoreOffice) -> None:
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    office.scoring.set_level(*office.at("1.1"), 1)
    office.scoring.set_amounts(*office.at("1.3"), D(30), D(40))
    office.scoring.set_counts(*office.at("1.4"), [1, 1])
    office.scoring.set_points(*office.at("2.4.3"), D("6.25"))
    shown = {number: office.row(number).points for number in ("1.1", "1.2", "1.3", "1.4", "1", "2.4.3", "2.4")}
    assert shown == {
        "1.1": D(2),
        "1.2": D(2),
        "1.3": D("1.5"),
        "1.4": D("0.5"),
        "1": D(6),
        "2.4.3": D("6.25"),
        "2.4": D("6.25"),
    }
    assert office.scoring.result(YEAR).standing == "tạm tính, đã chấm 5/21 tiêu chí"
    assert office.row("1.3").basis == "30/40 = 75%"


def test_a_whole_year_gives_the_total_worked_out_by_hand(office: ScoreOffice) -> None:
    office.score_everything()
    result = office.scoring.result(YEAR)
    # 1: 4+2+2+2; 2.1: 9,75 (9,8 on the step of 0,25) +5+4+4,5; 2.2: 8+10+5; 2.3: 9+5+5; 2.4: 8+4+8
    assert result.base == D(10) + D("23.25") + D(23) + D(19) + D(20)
    assert (result.bonus, result.penalty) == (1, D("0.5"))
    assert result.total == D("95.75")
    assert result.rating == "Hoàn thành xuất sắc nhiệm vụ"
    assert office.row("4.1").points == D("-0.5")
    assert office.row("4").points == D("-0.5")


def test_another_score_replaces_the_first_and_half_a_ratio_is_no_score(office: ScoreOffice) -> None:
    office.scoring.set_amounts(*office.at("1.3"), D(30), D(40))
    office.scoring.set_amounts(*office.at("1.3"), None, D(40))
    assert office.row("1.3").points is None
    assert office.row("1.3").line.b == 40
    assert office.scoring.result(YEAR).scored == 0


@pytest.mark.parametrize(
    ("number", "enter", "field"),
    [
        ("2.4.3", lambda o, at: o.scoring.set_points(*at, D("8.25")), "points"),
        ("2.4.3", lambda o, at: o.scoring.set_points(*at, D("-0.25")), "points"),
        ("2.4.3", lambda o, at: o.scoring.set_points(*at, D("3.1")), "points"),
        ("1.3", lambda o, at: o.scoring.set_amounts(*at, D(1), D(0)), "b"),
        ("1.3", lambda o, at: o.scoring.set_amounts(*at, D(-1), D(5)), "a"),
        ("1.1", lambda o, at: o.scoring.set_level(*at, 3), "level"),
        ("1.4", lambda o, at: o.scoring.set_counts(*at, [1]), "counts"),
        ("1.4", lambda o, at: o.scoring.set_counts(*at, [-1, 0]), "counts"),
        ("1.4", lambda o, at: o.scoring.set_explanation(*at, "x" * 10_001), "explanation"),
        ("1.4", lambda o, at: o.scoring.set_basis(*at, "x" * 10_001), "basis"),
    ],
)
def test_a_bad_entry_is_refused_with_its_field_and_nothing_changes(office: ScoreOffice, number, enter, field) -> None:
    before = snapshot(office.store)
    with pytest.raises(ValidationError) as refusal:
        enter(office, office.at(number))
    assert refusal.value.field == field
    assert refusal.value.remedy
    assert snapshot(office.store) == before


def test_a_group_or_a_leaf_of_another_method_is_not_scored(office: ScoreOffice) -> None:
    with pytest.raises(ValidationError, match="không phải là tiêu chí để chấm"):
        office.scoring.set_points(*office.at("2.4"), D(1))
    with pytest.raises(ValidationError, match=r"Tiêu chí 1.1 không chấm theo cách này \(cách chấm: theo mức\)"):
        office.scoring.set_points(*office.at("1.1"), D(1))


def test_clearing_keeps_the_words_and_a_bare_line_goes(office: ScoreOffice) -> None:
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    office.scoring.set_explanation(*office.at("1.2"), "Quyết định  số 5\x07 ")
    office.scoring.clear(*office.at("1.2"))
    row = office.row("1.2")
    assert row.points is None
    assert row.explanation == "Quyết định  số 5"
    office.scoring.set_explanation(*office.at("1.2"), "")
    assert office.store.count(ScoreLine) == 0


def test_basis_shows_what_was_entered_and_the_clerks_words(office: ScoreOffice) -> None:
    office.scoring.set_amounts(*office.at("1.3"), D(30), D(40))
    office.scoring.set_basis(*office.at("1.3"), "theo danh sách hội nghị")
    assert office.row("1.3").basis == "30/40 = 75%. theo danh sách hội nghị"


def test_figures_are_those_of_the_screen_and_their_sums_hold(office: ScoreOffice) -> None:
    office.score_everything()
    view, figures = office.view(), office.scoring.figures(YEAR)
    assert [row.self_points for row in figures.rows] == [row.points for row in view.rows]
    assert figures.totals.total == view.result.total
    assert figures.totals.rating == view.result.rating
    assert figures.is_sample
    assert figures.regulation == "VÍ DỤ – không phải quy định chính thức"
    for row in figures.rows:
        if row.children:
            assert row.kind is ScoreRowKind.GROUP
            assert row.self_points == sum(figures.rows[child].self_points for child in row.children)
    assert sum(figures.rows[index].self_points for index in figures.base_rows) == figures.totals.base
    assert figures.derivation[-1].startswith("95,75 điểm thuộc mức “Hoàn thành xuất sắc nhiệm vụ”")
    assert {row.kind for row in figures.rows} == set(ScoreRowKind) - {ScoreRowKind.SUBTOTAL}


def test_figures_of_an_empty_sheet_claim_no_points(office: ScoreOffice) -> None:
    figures = office.scoring.figures(YEAR)
    assert figures.totals.total is None
    assert figures.totals.rating == "chưa xếp loại"
    assert all(row.self_points is None for row in figures.rows)


def test_a_draft_of_the_set_below_a_scored_sheet_shows_its_stale_entry_as_a_problem(office: ScoreOffice) -> None:
    office.scoring.set_points(*office.at("2.4.3"), D(8))
    leaf = office.row("2.4.3").criterion
    office.rows.edit_criterion(replace(leaf, max_points=D(5)))
    row = office.row("2.4.3")
    assert row.points is None
    assert "từ 0 đến 5" in row.finding
    assert row.criterion.kind is CriterionKind.BASE


ACTIONS = {
    "create sheet": lambda o: o.scoring.create_sheet(2027, o.set_id),
    "passed": lambda o: o.scoring.set_passed(*o.at("1.2"), passed=True),
    "level": lambda o: o.scoring.set_level(*o.at("1.1"), 2),
    "ratio": lambda o: o.scoring.set_amounts(*o.at("1.3"), D(3), D(4)),
    "counts": lambda o: o.scoring.set_counts(*o.at("1.4"), [0, 0]),
    "points": lambda o: o.scoring.set_points(*o.at("2.4.3"), D(0)),
    "clear": lambda o: o.scoring.clear(*o.at("2.3.3")),
    "basis": lambda o: o.scoring.set_basis(*o.at("1.2"), "Công văn số 5"),
    "explanation": lambda o: o.scoring.set_explanation(*o.at("1.2"), "Đã ban hành"),
}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_every_action_is_one_undo_step(office: ScoreOffice, action) -> None:
    office.scoring.set_passed(*office.at("2.3.3"), passed=True)
    before = snapshot(office.store)
    changes = action(office)
    after = snapshot(office.store)
    assert after != before
    assert changes.seq
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.redo()
    assert snapshot(office.store) == after


@pytest.mark.parametrize("name", [name for name in ACTIONS if name != "create sheet"])
@pytest.mark.parametrize("steps", [1, 2, 3, 4, 5])
def test_a_sheet_on_its_way_or_sent_refuses_every_change(office: ScoreOffice, name: str, steps: int) -> None:
    office.score_everything()
    for _ in range(steps):
        office.sheets.advance(office.sheet_id)
    before = snapshot(office.store)
    with pytest.raises(ValidationError, match=r"Bảng tự chấm điểm năm 2026 ở trạng thái .* nên không sửa được"):
        ACTIONS[name](office)
    assert snapshot(office.store) == before
    assert office.store.count(EvidenceLink) == 0


def test_the_history_says_which_criterion_was_scored_and_explained(office: ScoreOffice) -> None:
    office.scoring.set_passed(*office.at("1.2"), passed=True)
    office.scoring.set_basis(*office.at("1.2"), "Quyết định phân công")
    office.scoring.set_explanation(*office.at("1.2"), "Đã phân công từ đầu năm")
    office.scoring.clear(*office.at("1.2"))
    assert [entry.label for entry in office.store.history(4)] == [
        "Xóa điểm tự chấm tiêu chí 1.2",
        "Sửa giải trình tiêu chí 1.2",
        "Sửa căn cứ chấm điểm tiêu chí 1.2",
        "Chấm điểm tiêu chí 1.2",
    ]


def test_a_tier_takes_a_percentage_or_a_and_b(office: ScoreOffice) -> None:
    office.scoring.set_amounts(*office.at("2.1.3"), D(92))
    assert office.row("2.1.3").points == 4
    office.scoring.set_amounts(*office.at("2.1.3"), D(283), D(296))
    assert office.row("2.1.3").points == 5
    with pytest.raises(ValidationError, match="vượt quá 100%"):
        office.scoring.set_amounts(*office.at("2.1.3"), D(120))


def test_conditions_change_the_points_and_clearing_takes_them_off(office: ScoreOffice) -> None:
    office.scoring.set_amounts(*office.at("2.1.4"), D(9), D(10))
    office.scoring.set_conditions(*office.at("2.1.4"), (0,))
    assert office.row("2.1.4").points == 3
    office.scoring.set_conditions(*office.at("2.1.3"), (0,))
    assert office.row("2.1.3").points == 0
    office.scoring.clear(*office.at("2.1.3"))
    assert office.row("2.1.3").line is None
    with pytest.raises(ValidationError, match="không có điều kiện thứ 2"):
        office.scoring.set_conditions(*office.at("2.1.4"), (1,))


def test_what_does_not_apply_is_dealt_with_and_left_out(office: ScoreOffice) -> None:
    office.score_everything()
    office.scoring.set_conditions(*office.at("2.2.2"), (), not_applicable=True)
    row = office.row("2.2.2")
    assert (row.points, row.is_excluded, row.is_open, row.basis) == (None, True, False, "Không áp dụng")
    assert office.view().result.base == D("94.75")  # 85,25 × 100 / 90 = 94,72
    office.send()


def test_a_set_that_does_not_allow_it_refuses_not_applicable(office: ScoreOffice) -> None:
    header = office.criteria.get(office.set_id).criteria_set
    office.criteria.edit(replace(header, not_applicable=NotApplicable.REFUSED))
    with pytest.raises(ValidationError, match="không cho phép"):
        office.scoring.set_conditions(*office.at("2.2.2"), (), not_applicable=True)
