from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.services.score_gaps import GapKind
from tests.criteria_sets import D
from tests.score_office import YEAR, ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def gaps(office: ScoreOffice, kind: GapKind):
    return [gap for gap in office.scoring.gaps(YEAR) if gap.kind is kind]


def test_an_empty_sheet_misses_every_leaf_and_nothing_else(office: ScoreOffice) -> None:
    assert {gap.kind for gap in office.scoring.gaps(YEAR)} == {GapKind.UNSCORED}
    found = gaps(office, GapKind.UNSCORED)
    assert len(found) == 21
    assert found[0].words == "Ban hành kế hoạch dân vận chính quyền của năm (tối đa 4 điểm)"
    assert (found[0].number, found[0].criterion_id) == ("1.1", office.id_of("1.1"))


def test_the_gap_list_leads_with_the_next_band_and_ends_with_lost_points_from_most_to_least(
    office: ScoreOffice,
) -> None:
    office.score_everything()
    office.scoring.set_passed(*office.at("2.4.2"), passed=False)
    office.scoring.set_amounts(*office.at("2.1.1"), D(1), D(10))
    kinds = [gap.kind for gap in office.scoring.gaps(YEAR)]
    assert kinds == sorted(kinds, key=list(GapKind).index)
    (next_band,) = gaps(office, GapKind.NEXT_BAND)
    assert next_band.words == ("Còn thiếu 2 điểm để đạt Hoàn thành tốt nhiệm vụ; vướng: tiêu chí 2.4.2 chấm 0 điểm.")
    (obstacle,) = gaps(office, GapKind.OBSTACLE)
    assert (obstacle.criterion_id, obstacle.number) == (office.id_of("2.4.2"), "2.4.2")
    lost = gaps(office, GapKind.LOST_POINTS)
    assert [gap.number for gap in lost] == ["2.1.1", "2.4.2", "2.2.3", "2.1.3", "2.3.1", "2.1.4"]
    assert lost[0].words.startswith("Còn 9 điểm: Hồ sơ thủ tục hành chính")


def test_evidence_is_missed_where_it_is_asked_for_and_points_were_given(office: ScoreOffice, tmp_path) -> None:
    office.score_everything()
    missed = {gap.number for gap in gaps(office, GapKind.EVIDENCE)}
    assert {"1.1", "1.2", "3.1"} <= missed
    assert not missed & {"1.4", "2.3.1", "4.1", "4.2", "3.2"}, "nothing happened, or no points were given"
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    office.evidence.attach(*office.at("1.1"), [file])
    assert "1.1" not in {gap.number for gap in gaps(office, GapKind.EVIDENCE)}


def test_a_fact_that_bars_the_next_band_is_an_obstacle_without_row(office: ScoreOffice) -> None:
    office.score_everything()
    office.sheets.set_facts(office.sheet_id, [office.rule_id("khiển trách")])
    (obstacle,) = gaps(office, GapKind.OBSTACLE)
    assert obstacle.criterion_id is None
    assert obstacle.words == "Người đứng đầu hoặc cấp phó bị khiển trách."


def test_a_stale_entry_is_to_be_entered_again(office: ScoreOffice) -> None:
    office.scoring.set_points(*office.at("2.4.3"), D(8))
    office.rows.edit_criterion(replace(office.row("2.4.3").criterion, max_points=D(5)))
    (problem,) = gaps(office, GapKind.PROBLEM)
    assert problem.number == "2.4.3"
    assert "2.4.3" not in {gap.number for gap in gaps(office, GapKind.UNSCORED)}


def test_every_kind_of_gap_has_its_heading() -> None:
    assert len({kind.label for kind in GapKind}) == len(GapKind)


def test_the_way_to_the_next_band_stands_before_everything_that_is_merely_lost(office: ScoreOffice) -> None:
    office.score_everything()
    office.scoring.set_passed(*office.at("2.4.2"), passed=False)
    office.scoring.set_amounts(*office.at("2.1.1"), D(1), D(10))
    assert [gap.words for gap in gaps(office, GapKind.WAY)] == [
        "Đạt đủ 4 điểm ở tiêu chí 2.4.2 (đang 0): thêm 4 điểm",
    ]
    office.sheets.set_facts(office.sheet_id, [office.rule_id("cảnh cáo")])
    (refusal,) = gaps(office, GapKind.WAY)
    assert refusal.words.startswith("Không thể đạt Hoàn thành tốt nhiệm vụ chỉ bằng điểm: Người đứng đầu")


def test_doubtful_evidence_is_a_gap_that_leads_to_its_leaf(office: ScoreOffice, tmp_path) -> None:
    file = tmp_path / "Báo cáo khảo sát.pdf"
    file.write_bytes(b"x")
    office.evidence.attach(*office.at("2.1.3"), [file])
    assert not gaps(office, GapKind.DOUBTFUL)
    (item,) = office.row("2.1.3").evidence
    office.all_evidence.describe(item.id, "báo cáo khảo sát", "", date(2025, 10, 9))
    (gap,) = gaps(office, GapKind.DOUBTFUL)
    assert gap.words == "Báo cáo khảo sát: ngày 09/10/2025, ngoài năm 2026."
    assert (gap.number, gap.criterion_id) == ("2.1.3", office.id_of("2.1.3"))
