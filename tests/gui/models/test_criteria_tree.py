import pytest
from PySide6.QtCore import Qt

from danvan_desktop.domain.criteria import CriterionKind, Method
from danvan_desktop.domain.criteria_check import check_set
from danvan_desktop.gui.models.criteria_tree import CriteriaTreeColumn, CriteriaTreeModel
from tests.criteria_sets import FRAME, D
from tests.domain.test_criteria_check import with_row


def tree(full_set=FRAME, *, is_editable: bool = True) -> CriteriaTreeModel:
    model = CriteriaTreeModel()
    model.show_set(full_set, check_set(full_set), is_editable=is_editable)
    return model


def cell(model: CriteriaTreeModel, criterion_id: int, column: CriteriaTreeColumn):
    return model.index_of(criterion_id).siblingAtColumn(list(CriteriaTreeColumn).index(column))


def is_editable(model: CriteriaTreeModel, criterion_id: int, column: CriteriaTreeColumn) -> bool:
    return bool(cell(model, criterion_id, column).flags() & Qt.ItemFlag.ItemIsEditable)


@pytest.mark.parametrize(
    ("column", "typed", "field", "value"),
    [
        (CriteriaTreeColumn.NUMBER, "2.9", "number", "2.9"),
        (CriteriaTreeColumn.TEXT, "Nội dung khác", "text", "Nội dung khác"),
        (CriteriaTreeColumn.MAX, "12,5", "max_points", D("12.5")),
        (CriteriaTreeColumn.METHOD, "fixed", "method", Method.FIXED),
    ],
)
def test_an_edited_cell_announces_the_whole_criterion(qtbot, column, typed, field, value) -> None:
    model = tree()
    with qtbot.waitSignal(model.edited) as heard:
        assert model.setData(cell(model, 23, column), typed)
    (changed,) = heard.args
    assert (changed.id, getattr(changed, field)) == (23, value)


def test_the_kind_is_edited_at_the_top_only(qtbot) -> None:
    model = tree()
    with qtbot.waitSignal(model.edited) as heard:
        model.setData(cell(model, 30, CriteriaTreeColumn.KIND), "penalty")
    assert heard.args[0].kind is CriterionKind.PENALTY
    assert is_editable(model, 10, CriteriaTreeColumn.KIND)
    assert not is_editable(model, 11, CriteriaTreeColumn.KIND)


def test_a_bad_number_is_refused_and_the_same_value_announces_nothing(qtbot) -> None:
    model = tree()
    with qtbot.waitSignal(model.refused) as heard, qtbot.assertNotEmitted(model.edited):
        assert not model.setData(cell(model, 23, CriteriaTreeColumn.MAX), "ba mươi")
        model.setData(cell(model, 23, CriteriaTreeColumn.MAX), "30")
    assert "không phải là một số" in heard.args[0]


def test_groups_have_no_method_and_frozen_sets_no_editable_cell() -> None:
    assert not is_editable(tree(), 10, CriteriaTreeColumn.METHOD)
    assert is_editable(tree(), 11, CriteriaTreeColumn.METHOD)
    assert not is_editable(tree(), 11, CriteriaTreeColumn.FINDINGS)
    assert not is_editable(tree(is_editable=False), 11, CriteriaTreeColumn.TEXT)


def test_findings_stand_in_their_row() -> None:
    model = tree(with_row(23, method=None))
    assert cell(model, 23, CriteriaTreeColumn.FINDINGS).data() == "Chưa chọn cách chấm."
    assert cell(model, 23, CriteriaTreeColumn.METHOD).data() == "chưa chọn"
    assert cell(model, 22, CriteriaTreeColumn.FINDINGS).data() == ""


def test_enumerations_are_edited_by_their_stored_value() -> None:
    model = tree()
    assert cell(model, 21, CriteriaTreeColumn.METHOD).data(Qt.ItemDataRole.EditRole) == "ratio"
    assert cell(model, 30, CriteriaTreeColumn.KIND).data(Qt.ItemDataRole.EditRole) == "bonus"
    assert cell(model, 21, CriteriaTreeColumn.MAX).data(Qt.ItemDataRole.EditRole) == "40"
