from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import NotApplicable
from danvan_desktop.services.score_way import suppose, triable, way_up
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, score_office


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    office.score_everything()
    yield office
    office.store.close()


def test_a_what_if_is_the_real_result_and_keeps_nothing(office: ScoreOffice) -> None:
    view = office.view()
    tried = suppose(view, {office.id_of("2.2.3"): D(7), office.id_of("4.1"): D(0)})
    assert tried.total == view.result.total + 2 + D("0.5")
    assert office.view().result == view.result
    assert suppose(view, {}) == view.result


def test_the_way_takes_the_leaf_with_most_to_gain_first_and_no_more_than_needed(office: ScoreOffice) -> None:
    office.scoring.set_amounts(*office.at("2.1.1"), D(3), D(4))
    office.scoring.set_points(*office.at("2.4.3"), D(5))
    view = office.view()  # 100 − 2,5 − 3 − 2 − 1 − 1 − 0,5 + 1 − 0,5 = 90,5
    assert view.result.total == D("90.5")
    way = way_up(view)
    assert [(step.number, step.gain) for step in way.steps] == [("2.4.3", D(3)), ("2.1.1", D("2.5"))]
    assert way.is_reached
    assert way.refusal == ""
    assert way.result.total == 96


def test_blockers_come_first_however_little_they_give(office: ScoreOffice) -> None:
    office.scoring.set_passed(*office.at("1.2"), passed=False)
    office.scoring.set_amounts(*office.at("2.1.1"), D(1), D(10))
    way = way_up(office.view())
    assert [step.number for step in way.steps] == ["1.2"]
    assert way.band.name == "Hoàn thành tốt nhiệm vụ"
    assert way.is_reached


def test_what_no_points_can_lift_is_said_instead_of_steps(office: ScoreOffice) -> None:
    office.sheets.set_facts(office.sheet_id, [office.rule_id("khiển trách")])
    way = way_up(office.view())
    assert way.steps == ()
    assert not way.is_reached
    assert "bị khiển trách" in way.refusal


def test_at_the_best_band_there_is_no_way_to_go(office: ScoreOffice) -> None:
    assert office.view().result.band.position == 1
    assert way_up(office.view()) is None


def test_missing_evidence_is_made_good_before_points_are_earned(office: ScoreOffice, tmp_path) -> None:
    header = office.criteria.get(office.set_id).criteria_set
    office.criteria.edit(replace(header, evidence_required=True))
    way = way_up(office.view())
    assert way.steps[0].words.startswith("Bổ sung minh chứng cho tiêu chí")
    file = tmp_path / "a.pdf"
    file.write_bytes(b"x")
    for row in triable(office.view()):
        if row.criterion.id in office.view().result.unproven:
            office.evidence.attach(*office.at(row.criterion.number), [file])
    assert not office.view().result.unproven


def test_a_lowered_maximum_bounds_what_can_be_reached(office: ScoreOffice) -> None:
    office.scoring.set_conditions(*office.at("2.1.4"), (0,))
    office.scoring.set_conditions(*office.at("2.1.3"), (0,))
    office.scoring.set_amounts(*office.at("2.1.1"), D(1), D(10))
    gains = {step.number for step in way_up(office.view()).steps}
    assert not gains & {"2.1.4", "2.1.3"}


def test_a_way_that_is_not_enough_says_so(office: ScoreOffice) -> None:
    office.scoring.set_conditions(*office.at("2.1.3"), (0,))
    office.scoring.set_conditions(*office.at("2.1.4"), (0,))
    way = way_up(office.view())
    assert not way.is_reached
    assert "không còn đủ điểm" in way.refusal


def test_what_does_not_apply_cannot_be_tried(office: ScoreOffice) -> None:
    assert office.view().criteria_set.not_applicable is NotApplicable.EXCLUDED
    office.scoring.set_conditions(*office.at("2.2.2"), (), not_applicable=True)
    assert "2.2.2" not in {row.criterion.number for row in triable(office.view())}
