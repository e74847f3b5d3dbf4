from dataclasses import replace

import pytest

from danvan_desktop.domain.criteria import Criterion, CriterionKind, Level, Method, RuleKind, SetState
from danvan_desktop.domain.criteria_tree import CriteriaTree
from danvan_desktop.domain.errors import ValidationError
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def criterion(office: ScoreOffice, number: str) -> Criterion:
    return next(row for row in office.criteria.get(office.set_id).criteria if row.number == number)


def numbers(office: ScoreOffice, parent: str | None = None) -> list[str]:
    tree = CriteriaTree(office.criteria.get(office.set_id).criteria)
    return [row.number for row in tree.children(office.id_of(parent) if parent else None)]


def state(office: ScoreOffice) -> SetState:
    return office.criteria.get(office.set_id).criteria_set.state


def test_a_criterion_is_added_with_the_next_number_and_the_kind_of_its_parent(office: ScoreOffice) -> None:
    office.rows.add_criterion(office.set_id, office.id_of("3"))
    office.rows.add_criterion(office.set_id, None)
    assert numbers(office, "3") == ["3.1", "3.2", "3.3"]
    assert criterion(office, "3.3").kind is CriterionKind.BONUS
    assert numbers(office) == ["1", "2", "3", "4", "5"]
    assert state(office) is SetState.DRAFT, "a row with 0 points is a finding"


def test_a_taken_number_is_not_given_again(office: ScoreOffice) -> None:
    office.rows.edit_criterion(replace(criterion(office, "1.4"), number="1.5"))
    office.rows.add_criterion(office.set_id, office.id_of("1"))
    assert numbers(office, "1") == ["1.1", "1.2", "1.3", "1.5", "1.6"]


def test_a_leaf_that_gets_a_child_gives_up_its_method(office: ScoreOffice) -> None:
    office.rows.add_criterion(office.set_id, office.id_of("1.1"))
    parent = criterion(office, "1.1")
    assert parent.method is None
    assert parent.levels == ()
    assert numbers(office, "1.1") == ["1.1.1"]


def test_a_scored_leaf_keeps_its_method_and_gets_no_child_and_is_not_deleted(office: ScoreOffice) -> None:
    office.scoring.set_level(*office.at("1.1"), 0)
    for refused in (
        lambda: office.rows.add_criterion(office.set_id, office.id_of("1.1")),
        lambda: office.rows.edit_criterion(replace(criterion(office, "1.1"), method=Method.DIRECT)),
        lambda: office.rows.delete_criterion(office.id_of("1.1")),
        lambda: office.rows.delete_criterion(office.id_of("1")),
    ):
        with pytest.raises(ValidationError, match=r"tiêu chí 1.1 được: đã được chấm trong bảng .* 2026"):
            refused()
    office.rows.edit_criterion(replace(criterion(office, "1.1"), text="Nội dung khác"))
    assert criterion(office, "1.1").text == "Nội dung khác"
    office.scoring.clear(*office.at("1.1"))
    office.rows.delete_criterion(office.id_of("1.1"))
    assert numbers(office, "1") == ["1.2", "1.3", "1.4"]


def test_a_leaf_with_words_only_is_in_use_too(office: ScoreOffice) -> None:
    office.scoring.set_explanation(*office.at("1.2"), "Đang chờ văn bản")
    with pytest.raises(ValidationError, match="giải trình hoặc minh chứng"):
        office.rows.delete_criterion(office.id_of("1.2"))


def test_a_criterion_named_by_a_rule_is_not_deleted(office: ScoreOffice) -> None:
    rule = next(rule for rule in office.criteria.get(office.set_id).rules if rule.kind is RuleKind.BLOCKER)
    office.rows.edit_rule(replace(rule, criterion_id=office.id_of("2.4.3")))
    with pytest.raises(ValidationError, match=r"tiêu chí 2.4.3: một điều kiện"):
        office.rows.delete_criterion(office.id_of("2.4"))


def test_the_kind_of_a_top_row_passes_to_the_rows_below_and_theirs_cannot_differ(office: ScoreOffice) -> None:
    office.rows.edit_criterion(replace(criterion(office, "3"), kind=CriterionKind.PENALTY))
    assert {criterion(office, number).kind for number in ("3", "3.1", "3.2")} == {CriterionKind.PENALTY}
    stored = {row.number: row.kind for row in office.store.select(Criterion, set_id=office.set_id)}
    assert stored["3.1"] is CriterionKind.PENALTY
    office.rows.edit_criterion(replace(criterion(office, "3.1"), kind=CriterionKind.BASE))
    assert criterion(office, "3.1").kind is CriterionKind.PENALTY


def test_rows_move_among_their_siblings_and_stop_at_the_ends(office: ScoreOffice) -> None:
    office.rows.move_criterion(office.id_of("1.3"), -1)
    assert numbers(office, "1") == ["1.1", "1.3", "1.2", "1.4"]
    assert office.rows.move_criterion(office.id_of("1.4"), 1).seq == 0
    office.rows.move_criterion(office.id_of("1"), 1)
    assert numbers(office) == ["2", "1", "3", "4"]


def test_a_group_is_deleted_with_all_below(office: ScoreOffice) -> None:
    office.rows.delete_criterion(office.id_of("2"))
    assert numbers(office) == ["1", "3", "4"]
    assert office.store.count(Criterion, set_id=office.set_id) == 5 + 3 + 3


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"max_points": D(-1)}, "max_points"),
        ({"max_points": D("0.00001")}, "max_points"),
        ({"text": "x" * 10_001}, "text"),
        ({"levels": (Level("x", D(-2)),)}, "levels"),
        ({"levels": tuple(Level(str(i), D(1)) for i in range(51))}, "levels"),
    ],
)
def test_values_out_of_bounds_are_refused(office: ScoreOffice, changes, field: str) -> None:
    with pytest.raises(ValidationError) as refusal:
        office.rows.edit_criterion(replace(criterion(office, "1.1"), **changes))
    assert refusal.value.field == field


def test_what_another_method_left_behind_is_dropped(office: ScoreOffice) -> None:
    office.rows.edit_criterion(replace(criterion(office, "2.3.1"), method=Method.RATIO))
    changed = criterion(office, "2.3.1")
    assert changed.levels == ()
    assert changed.floor is None


def test_bands_are_added_edited_and_close_up_when_one_goes(office: ScoreOffice) -> None:
    office.rows.add_band(office.set_id)
    bands = office.criteria.get(office.set_id).bands
    assert [band.position for band in bands] == [1, 2, 3, 4, 5]
    office.rows.edit_band(replace(bands[4], name="Kém", position=1, upper=D(10)))
    office.rows.delete_band(bands[1].id)
    after = office.criteria.get(office.set_id).bands
    assert [(band.position, band.name) for band in after][-1] == (4, "Kém")
    assert state(office) is SetState.DRAFT
    with pytest.raises(ValidationError, match="Điểm trên"):
        office.rows.edit_band(replace(after[0], upper=D(-3)))


def test_rules_are_added_by_kind_edited_and_deleted_unless_ticked(office: ScoreOffice) -> None:
    rule_id = office.rows.add_rule(office.set_id, RuleKind.CAP).created[0]
    rules = {rule.id: rule for rule in office.criteria.get(office.set_id).rules}
    caps = [rule.id for rule in office.criteria.get(office.set_id).rules if rule.kind is RuleKind.CAP]
    assert caps[-1] == rule_id
    forced = office.rows.add_rule(office.set_id, RuleKind.FORCED_LOWEST).created[0]
    assert office.criteria.get(office.set_id).rules[-1].id == forced
    assert rules[rule_id].best_band == 2
    office.rows.edit_rule(replace(rules[rule_id], text=" Bị nhắc nhở ", kind=RuleKind.BLOCKER))
    edited = next(rule for rule in office.criteria.get(office.set_id).rules if rule.id == rule_id)
    assert (edited.text, edited.kind) == ("Bị nhắc nhở", RuleKind.CAP)
    office.sheets.set_facts(office.sheet_id, [rule_id])
    with pytest.raises(ValidationError, match="đã đánh dấu trong bảng tự chấm điểm năm 2026"):
        office.rows.delete_rule(rule_id)
    office.sheets.set_facts(office.sheet_id, [])
    office.rows.delete_rule(rule_id)
    assert rule_id not in {rule.id for rule in office.criteria.get(office.set_id).rules}


ACTIONS = {
    "add criterion": lambda o: o.rows.add_criterion(o.set_id, o.id_of("1.1")),
    "edit criterion": lambda o: o.rows.edit_criterion(replace(criterion(o, "3"), kind=CriterionKind.PENALTY)),
    "move criterion": lambda o: o.rows.move_criterion(o.id_of("1.2"), 1),
    "delete criterion": lambda o: o.rows.delete_criterion(o.id_of("2")),
    "add band": lambda o: o.rows.add_band(o.set_id),
    "edit band": lambda o: o.rows.edit_band(replace(o.criteria.get(o.set_id).bands[1], lower=D(80))),
    "delete band": lambda o: o.rows.delete_band(o.criteria.get(o.set_id).bands[1].id),
    "add rule": lambda o: o.rows.add_rule(o.set_id, RuleKind.FORCED_LOWEST),
    "edit rule": lambda o: o.rows.edit_rule(replace(o.criteria.get(o.set_id).rules[1], clause="Điều 9")),
    "delete rule": lambda o: o.rows.delete_rule(o.criteria.get(o.set_id).rules[1].id),
}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_every_change_of_a_row_is_undone_wholly(office: ScoreOffice, action) -> None:
    before = snapshot(office.store)
    action(office)
    after = snapshot(office.store)
    assert after != before
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.redo()
    assert snapshot(office.store) == after


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_a_frozen_set_refuses_every_change_of_a_row(office: ScoreOffice, action) -> None:
    office.score_everything()
    office.send()
    before = snapshot(office.store)
    with pytest.raises(ValidationError, match="đã khóa"):
        action(office)
    assert snapshot(office.store) == before
