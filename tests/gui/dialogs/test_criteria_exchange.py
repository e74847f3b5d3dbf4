import pytest
from PySide6.QtWidgets import QWidget

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.gui import messages
from danvan_desktop.gui.actions import Actions
from danvan_desktop.gui.dialogs.criteria_exchange import CriteriaExchange
from danvan_desktop.gui.dialogs.criteria_import import CriteriaImportDialog
from danvan_desktop.services.criteria_files import CriteriaFileService
from tests.annexes import write_docx
from tests.gui.scoring_stage import SameThread
from tests.stores import open_store


class Desk:
    """An exchange over an empty store, and what the clerk chose and was told."""

    def __init__(self, qtbot, tmp_path, monkeypatch) -> None:
        self.store = open_store(tmp_path)
        self.files = CriteriaFileService(self.store)
        self.exchange = CriteriaExchange(self.files, SameThread(), Actions())
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.path = None
        self.proposed = None
        self.told: list[str] = []
        monkeypatch.setattr(messages, "choose_file", lambda *_args: self.path)
        monkeypatch.setattr(messages, "choose_save_path", self.choose)
        monkeypatch.setattr(messages, "tell", lambda _parent, words, _more="": self.told.append(words))

    def choose(self, _parent, _title, _filters, proposed):
        self.proposed = proposed
        return self.path

    def sets(self) -> list[CriteriaSet]:
        return self.store.select(CriteriaSet)


@pytest.fixture
def desk(qtbot, tmp_path, monkeypatch) -> Desk:
    desk = Desk(qtbot, tmp_path, monkeypatch)
    yield desk
    desk.store.close()


def test_a_set_is_shown_before_it_is_kept_and_kept_as_one_undo_step(desk: Desk, tmp_path) -> None:
    desk.path = write_docx(tmp_path / "Phụ lục.docx")
    told: list[int] = []
    desk.exchange.import_set(desk.window, told.append)
    assert desk.sets() == []
    desk.window.findChild(CriteriaImportDialog).accept()
    assert [found.id for found in desk.sets()] == told
    desk.store.undo()
    assert desk.sets() == []


def test_turning_back_changes_nothing(desk: Desk, tmp_path) -> None:
    desk.exchange.import_set(desk.window, lambda _set_id: pytest.fail("nothing was chosen"))
    desk.exchange.save_form(desk.window)
    desk.path = write_docx(tmp_path / "a.docx")
    desk.exchange.import_set(desk.window, lambda _set_id: pytest.fail("it was not accepted"))
    desk.window.findChild(CriteriaImportDialog).reject()
    assert desk.sets() == []
    assert desk.told == []


def test_the_empty_form_is_written_and_can_be_read_again(desk: Desk, tmp_path) -> None:
    desk.path = tmp_path / "mau.xlsx"
    desk.exchange.save_form(desk.window)
    assert desk.proposed.name == "Bieu mau bo tieu chi.xlsx"
    assert desk.told == ["Đã ghi “mau.xlsx”."]
    assert desk.files.read(desk.path).full_set.criteria == ()


def test_a_set_is_exported_under_a_name_every_system_takes(desk: Desk, tmp_path) -> None:
    desk.path = write_docx(tmp_path / "a.docx")
    told: list[int] = []
    desk.exchange.import_set(desk.window, told.append)
    desk.window.findChild(CriteriaImportDialog).accept()
    desk.path = tmp_path / "ra.xlsx"
    desk.exchange.export_set(desk.window, told[0], "Bộ 2026: tỉnh/xã")
    assert desk.proposed.name == "Bộ 2026 tỉnh xã.xlsx"
    assert desk.path.is_file()
