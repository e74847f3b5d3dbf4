from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from danvan_desktop.domain.task import Role
from danvan_desktop.gui.models.matrix import MatrixModel, next_roles
from danvan_desktop.services.views_plans import Matrix, MatrixRow, UnitChoice

UNITS = (UnitChoice(1, "Văn phòng Sở", "VP", (), False, True), UnitChoice(2, "Thanh tra Sở", "TTr", (), False, True))


def matrix(**roles: frozenset[Role]) -> Matrix:
    held = {int(name[1:]): each for name, each in roles.items()}
    return Matrix(UNITS, (MatrixRow(7, "1.1", "Việc một", "Nhóm", held), MatrixRow(8, "", "Việc hai", "Nhóm", {})))


def test_a_click_goes_from_empty_to_lead_to_cooperate_and_back() -> None:
    assert next_roles(frozenset()) == {Role.LEAD}
    assert next_roles(frozenset({Role.LEAD})) == {Role.COOPERATE}
    assert next_roles(frozenset({Role.COOPERATE})) == frozenset()
    assert next_roles(frozenset({Role.LEAD, Role.ADVISE})) == frozenset()


def test_cells_hold_letters_and_say_in_words_who_does_what(qtbot) -> None:  # noqa: ARG001
    model = MatrixModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_matrix(matrix(u1=frozenset({Role.LEAD, Role.COOPERATE})))
    assert tester.model() is model
    assert [model.index(0, column).data() for column in range(3)] == ["1.1  Việc một", "C, P", ""]
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "Văn phòng Sở: Chủ trì, Phối hợp"
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) == "Thanh tra Sở: không tham gia"
    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == ["Nhiệm vụ", "VP", "TTr"]
    assert model.without_lead() == 1


def test_a_change_of_cells_does_not_reset_the_view(qtbot) -> None:
    model = MatrixModel()
    model.set_matrix(matrix())
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_matrix(matrix(u2=frozenset({Role.LEAD})))
    assert model.index(0, 2).data() == "C"
    with qtbot.waitSignal(model.modelReset):
        model.set_matrix(Matrix((), ()))
