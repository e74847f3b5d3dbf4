import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from danvan_desktop.gui.models.list_model import ROW_ROLE, ListColumn
from danvan_desktop.gui.models.row_tree import RowTreeModel
from danvan_desktop.gui.tones import Tone

pytestmark = pytest.mark.usefixtures("qapp")
_LEFT = Qt.AlignmentFlag.AlignLeft


class Letters(ListColumn):
    SMALL = ("Chữ thường", 80, _LEFT, str.lower)
    LARGE = ("Chữ hoa", 80, Qt.AlignmentFlag.AlignRight, str.upper, None, lambda _row: Tone.BAD)


def tree() -> RowTreeModel[str]:
    model = RowTreeModel[str](Letters)
    model.set_rows(["a", "b", "c", "d"], [None, 0, 1, None])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


def test_rows_stand_below_their_parents() -> None:
    model = tree()
    assert model.rowCount() == 2
    first = model.index(0, 0)
    below = model.index(0, 0, model.index(0, 0, first))
    assert below.data() == "c"
    assert model.parent(model.parent(below)) == first
    assert model.index(1, 0).data() == "d"
    assert model.rowCount(model.index(0, 1)) == 0, "only the first column has children"


def test_cells_carry_text_tone_alignment_and_the_row() -> None:
    model = tree()
    cell = model.index_at(1, 1)
    assert cell.data() == "B"
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == "B"
    assert cell.data(ROW_ROLE) == "b"
    assert cell.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert cell.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight.value
    assert cell.data(Qt.ItemDataRole.FontRole) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Chữ hoa"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_other_rows_replace_the_first() -> None:
    model = tree()
    model.set_rows([], [])
    assert model.rowCount() == 0
    assert not model.index(0, 0).isValid()
