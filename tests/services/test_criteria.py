from dataclasses import replace
from datetime import date

import pytest

from danvan_desktop.domain.criteria import SetState
from danvan_desktop.domain.errors import NotFoundError, ValidationError
from tests.criteria_sets import D
from tests.score_office import ScoreOffice, bare_office, score_office
from tests.services.plan_rooms import snapshot


@pytest.fixture
def office(tmp_path) -> ScoreOffice:
    office = score_office(tmp_path)
    yield office
    office.store.close()


def header(office: ScoreOffice):
    return office.criteria.get(office.set_id).criteria_set


def test_an_empty_store_has_no_set_and_the_sample_comes_ready_for_use(tmp_path) -> None:
    office = bare_office(tmp_path)
    assert office.criteria.sets() == []
    set_id = office.criteria.load_sample().created[0]
    (summary,) = office.criteria.sets()
    assert summary.criteria_set.id == set_id
    assert summary.is_usable
    assert (summary.leaf_count, summary.finding_count, summary.years) == (21, 0, ())
    assert summary.criteria_set.is_sample
    with pytest.raises(ValidationError, match="đã có sẵn"):
        office.criteria.load_sample()
    office.store.close()


def test_a_new_set_is_a_draft_with_the_usual_bands_and_its_findings(office: ScoreOffice) -> None:
    set_id = office.criteria.create("  Bộ tiêu chí\ttỉnh  ").created[0]
    created = office.criteria.get(set_id)
    assert created.criteria_set.name == "Bộ tiêu chí tỉnh"
    assert created.criteria_set.state is SetState.DRAFT
    assert [band.lower for band in created.bands] == [95, 85, 75, 0]
    assert [finding.words for finding in office.criteria.findings(set_id)] == ["chưa có tiêu chí nào."]
    assert office.criteria.sets()[0].criteria_set.id == set_id
    with pytest.raises(ValidationError, match="Chưa nhập tên"):
        office.criteria.create(" ")


def test_a_copy_has_everything_under_new_ids_and_is_no_longer_an_example(office: ScoreOffice) -> None:
    blocker = office.rule_id("0 điểm")
    office.rows.edit_rule(
        replace(
            next(r for r in office.criteria.get(office.set_id).rules if r.id == blocker),
            criterion_id=office.id_of("2.4.3"),
        )
    )
    source = office.criteria.get(office.set_id)
    copy = office.criteria.get(office.criteria.duplicate(office.set_id, "Bản của tỉnh").created[0])
    assert not copy.criteria_set.is_sample
    assert copy.criteria_set.regulation == ""
    assert copy.criteria_set.state is SetState.DRAFT
    assert [(row.number, row.max_points, row.levels) for row in copy.criteria] == [
        (row.number, row.max_points, row.levels) for row in source.criteria
    ]
    assert not {row.id for row in copy.criteria} & {row.id for row in source.criteria}
    named = next(rule.criterion_id for rule in copy.rules if rule.criterion_id)
    assert next(row.number for row in copy.criteria if row.id == named) == "2.4.3"
    assert office.criteria.findings(copy.criteria_set.id) == ()
    assert len(copy.bands) == 4


def test_the_header_is_edited_but_neither_state_nor_sample_mark(office: ScoreOffice) -> None:
    changed = replace(
        header(office),
        name="Tên khác",
        valid_from=date(2026, 1, 1),
        state=SetState.DRAFT,
        is_sample=False,
        step=D("0.5"),
    )
    office.criteria.edit(changed)
    stored = header(office)
    assert (stored.name, stored.valid_from) == ("Tên khác", date(2026, 1, 1))
    assert stored.is_sample
    assert stored.state is SetState.USABLE


def test_a_used_set_that_gets_a_finding_is_a_draft_again(office: ScoreOffice) -> None:
    office.criteria.edit(replace(header(office), scale=D(120)))
    assert header(office).state is SetState.DRAFT
    assert office.criteria.findings(office.set_id)[0].field == "scale"
    with pytest.raises(ValidationError, match="còn 2 điểm phải sửa") as refusal:
        office.criteria.make_usable(office.set_id)
    assert "thang điểm là 120" in refusal.value.message
    office.criteria.edit(replace(header(office), scale=D(100)))
    office.criteria.make_usable(office.set_id)
    assert header(office).state is SetState.USABLE


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": ""}, "name"),
        ({"scale": D(-1)}, "scale"),
        ({"step": D("0.00001")}, "step"),
        ({"bonus_cap": D("NaN")}, "bonus_cap"),
        ({"penalty_cap": D("1E+99")}, "penalty_cap"),
        ({"regulation": "x" * 501}, "regulation"),
    ],
)
def test_values_out_of_bounds_are_refused_and_nothing_changes(office: ScoreOffice, changes, field: str) -> None:
    before = snapshot(office.store)
    with pytest.raises(ValidationError) as refusal:
        office.criteria.edit(replace(header(office), **changes))
    assert refusal.value.field == field
    assert snapshot(office.store) == before


def test_a_set_in_use_is_not_deleted_and_another_is_deleted_wholly(office: ScoreOffice) -> None:
    with pytest.raises(ValidationError, match="bảng tự chấm điểm năm 2026"):
        office.criteria.delete(office.set_id)
    before = snapshot(office.store)
    copy = office.criteria.duplicate(office.set_id, "Bản sao").created[0]
    office.criteria.delete(copy)
    assert snapshot(office.store) == before
    with pytest.raises(NotFoundError):
        office.criteria.get(copy)


def test_a_frozen_set_is_not_changed_but_may_be_copied(office: ScoreOffice) -> None:
    office.score_everything()
    office.send()
    assert header(office).state is SetState.FROZEN
    with pytest.raises(ValidationError, match="đã khóa vì bảng tự chấm điểm năm 2026") as refusal:
        office.criteria.edit(header(office))
    assert "nhân bản" in refusal.value.remedy
    with pytest.raises(ValidationError):
        office.criteria.make_usable(office.set_id)
    office.criteria.duplicate(office.set_id, "Năm sau")


ACTIONS = {
    "create": lambda office: office.criteria.create("Bộ mới"),
    "duplicate": lambda office: office.criteria.duplicate(office.set_id, "Bản sao"),
    "edit": lambda office: office.criteria.edit(replace(header(office), scale=D(90))),
    "delete": lambda office: office.criteria.delete(office.criteria.sets()[0].criteria_set.id),
    "make usable": lambda office: office.criteria.make_usable(office.criteria.sets()[0].criteria_set.id),
}


@pytest.mark.parametrize("action", ACTIONS.values(), ids=ACTIONS)
def test_every_change_of_a_set_is_undone_wholly(office: ScoreOffice, action) -> None:
    office.criteria.duplicate(office.set_id, "Một bản nháp")
    before = snapshot(office.store)
    changes = action(office)
    after = snapshot(office.store)
    assert after != before
    assert changes.seq
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.redo()
    assert snapshot(office.store) == after


def test_loading_the_sample_is_undone_wholly(tmp_path) -> None:
    office = bare_office(tmp_path)
    before = snapshot(office.store)
    office.criteria.load_sample()
    office.store.undo()
    assert snapshot(office.store) == before
    office.store.close()
