import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.gui.models.rating_rows import (
    BandColumn,
    RuleColumn,
    band_model,
    band_rows,
    rule_model,
    rule_rows,
)
from tests.criteria_sets import FRAME, D
from tests.domain.test_criteria_check import with_band, with_rule


def bands(full_set=FRAME):
    model = band_model()
    model.is_editable = True
    model.set_rows(band_rows(full_set, check_set(full_set)))
    return model


def rules(full_set=FRAME):
    model = rule_model()
    model.is_editable = True
    model.set_rows(rule_rows(full_set, check_set(full_set)))
    return model


def cell(model, row: int, column):
    return model.index(row, list(type(column)).index(column))


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (BandColumn.NAME, "Giỏi", "name", "Giỏi"),
        (BandColumn.LOWER, "80,5", "lower", D("80.5")),
        (BandColumn.UPPER, "90", "upper", D(90)),
        (BandColumn.END, True, "upper_included", True),
    ],
)
def test_an_edited_band_is_announced_whole(qtbot, column, typed, field, value) -> None:
    model = bands()
    with qtbot.waitSignal(model.edited) as heard:
        model.setData(cell(model, 1, column), typed)
    assert (heard.args[0].id, getattr(heard.args[0], field)) == (92, value)


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (RuleColumn.TEXT, "Bị nhắc nhở", "text", "Bị nhắc nhở"),
        (RuleColumn.CLAUSE, "Điều 9", "clause", "Điều 9"),
        (RuleColumn.BAND, 3, "best_band", 3),
    ],
)
def test_an_edited_rule_is_announced_whole(qtbot, column, typed, field, value) -> None:
    model = rules()
    with qtbot.waitSignal(model.edited) as heard:
        model.setData(cell(model, 1, column), typed)
    assert (heard.args[0].id, getattr(heard.args[0], field)) == (82, value)


def test_a_blocker_may_name_a_criterion_and_only_a_blocker(qtbot) -> None:
    model = rules()
    with qtbot.waitSignal(model.edited) as heard:
        model.setData(cell(model, 0, RuleColumn.CRITERION), 23)
    assert heard.args[0].criterion_id == 23
    editable = Qt.ItemFlag.ItemIsEditable
    assert cell(model, 0, RuleColumn.CRITERION).flags() & editable
    assert not cell(model, 1, RuleColumn.CRITERION).flags() & editable
    assert not cell(model, 3, RuleColumn.BAND).flags() & editable
    assert not cell(model, 0, RuleColumn.KIND).flags() & editable


def test_a_bad_number_is_refused_and_the_kind_cannot_be_set(qtbot) -> None:
    model = bands()
    with qtbot.waitSignal(model.refused), qtbot.assertNotEmitted(model.edited):
        assert not model.setData(cell(model, 1, BandColumn.LOWER), "tám")
    other = rules()
    with qtbot.assertNotEmitted(other.edited):
        assert not other.setData(cell(other, 0, RuleColumn.KIND), "cap")


def test_rules_say_the_names_they_mean() -> None:
    rows = rule_rows(FRAME, ())
    assert [(row.band_name, row.criterion_number) for row in rows] == [
        ("Hoàn thành", "bất kỳ"),
        ("Tốt", ""),
        ("Hoàn thành", ""),
        ("Không hoàn thành", ""),
    ]
    assert rule_rows(with_rule(82, best_band=None), ())[1].band_name == "chưa chọn"
    assert rule_rows(with_rule(82, best_band=9), ())[1].band_name == "mức 9"
    assert rule_rows(with_rule(81, criterion_id=23), ())[0].criterion_number == "2.3"


def test_findings_stand_in_their_row() -> None:
    model = bands(with_band(2, lower=D(86)))
    assert "hở khoảng" in cell(model, 2, BandColumn.FINDINGS).data().lower()
    assert cell(model, 0, BandColumn.FINDINGS).data() == ""
    assert "chưa chọn" in cell(rules(with_rule(82, best_band=None)), 1, RuleColumn.FINDINGS).data().lower()


def test_nothing_is_edited_in_a_frozen_set() -> None:
    model = bands()
    model.is_editable = False
    assert not cell(model, 0, BandColumn.NAME).flags() & Qt.ItemFlag.ItemIsEditable


def test_choices_are_edited_by_their_stored_value() -> None:
    assert cell(bands(), 0, BandColumn.END).data(Qt.ItemDataRole.EditRole) is True
    assert cell(bands(), 0, BandColumn.LOWER).data(Qt.ItemDataRole.EditRole) == "95"
    assert cell(rules(), 1, RuleColumn.BAND).data(Qt.ItemDataRole.EditRole) == 2
    assert cell(rules(), 0, RuleColumn.CRITERION).data(Qt.ItemDataRole.EditRole) is None
    assert cell(rules(), 1, RuleColumn.CLAUSE).data(Qt.ItemDataRole.EditRole) == "Điều 6 khoản 1"
