import pytest
from PySide6.QtWidgets import QPushButton

from danvan_desktop.domain.criteria import CriteriaSet
from danvan_desktop.gui.dialogs.criteria_import import CriteriaImportDialog
from danvan_desktop.services.criteria_files import CriteriaFileService
from danvan_desktop.storage.store import Store
from tests.annexes import annex_rows, write_docx
from tests.stores import open_store


@pytest.fixture
def store(tmp_path) -> Store:
    with open_store(tmp_path) as store:
        yield store


@pytest.fixture
def dialog(qtbot, store, tmp_path) -> CriteriaImportDialog:
    rows = [(number, text, "7" if number == "1" else points, *rest) for number, text, points, *rest in annex_rows()]
    preview = CriteriaFileService(store).read(write_docx(tmp_path / "Phụ lục.docx", rows))
    dialog = CriteriaImportDialog(preview)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_was_read_is_summed_up_and_nothing_is_kept(dialog: CriteriaImportDialog, store: Store) -> None:
    words = dialog._ui.summary_label.text()
    assert words.startswith("“Phụ lục.docx”: 88 tiêu chí trong 16 nhóm, thang điểm 100, thưởng tối đa 3")
    assert words.endswith("Bộ này sẽ là bản nháp cho đến khi sửa xong.")
    assert store.select(CriteriaSet) == []


def test_a_finding_leads_to_its_row(dialog: CriteriaImportDialog) -> None:
    listed = dialog._ui.findings_list
    texts = [listed.item(place).text() for place in range(listed.count())]
    place = next(place for place, text in enumerate(texts) if "các tiêu chí con cộng lại được 8" in text)
    assert texts[place].startswith("Bảng 1, dòng 4: Tiêu chí 1: ")
    listed.itemClicked.emit(listed.item(place))
    assert dialog._model.row_at(dialog._ui.criteria_tree.currentIndex()).criterion.number == "1"


def test_the_buttons_are_verbs_that_take_or_leave_the_set(qtbot, dialog: CriteriaImportDialog) -> None:
    assert dialog.findChild(QPushButton, "accept_button").text() == "Nhận bộ tiêu chí"
    with qtbot.waitSignal(dialog.rejected):
        dialog.findChild(QPushButton, "cancel_button").click()
