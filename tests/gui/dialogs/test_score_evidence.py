from PySide6.QtCore import Qt

from danvan_desktop.domain.evidence import Evidence
from danvan_desktop.gui.dialogs.score_evidence import ScoreEvidenceDialog

CANDIDATES = [
    Evidence(1, "aa", "qd45.pdf", 1, title="Quyết định phân công", document_number="45/QĐ-STP"),
    Evidence(2, "bb", "Biên bản đối thoại.docx", 1),
]


def opened(qtbot, candidates) -> ScoreEvidenceDialog:
    dialog = ScoreEvidenceDialog("Minh chứng cho tiêu chí 1.2", candidates)
    qtbot.addWidget(dialog)
    return dialog


def test_ticked_evidence_is_handed_out(qtbot) -> None:
    dialog = opened(qtbot, CANDIDATES)
    assert not dialog._ui.link_button.isEnabled()
    dialog._ui.evidence_list.item(1).setCheckState(Qt.CheckState.Checked)
    assert dialog.ticked() == [2]
    assert dialog._ui.link_button.isEnabled()


def test_typing_without_accents_finds_titles_numbers_and_file_names(qtbot) -> None:
    dialog = opened(qtbot, CANDIDATES)

    def shown(typed: str) -> list[int]:
        dialog._ui.filter_edit.setText(typed)
        return [row for row in range(2) if not dialog._ui.evidence_list.item(row).isHidden()]

    assert shown("doi thoai") == [1]
    assert shown("45/qd") == [0]
    assert shown("qd45") == [0]
    assert shown("") == [0, 1]


def test_without_candidates_it_says_so(qtbot) -> None:
    dialog = opened(qtbot, [])
    assert "Chưa có tài liệu nào khác" in dialog._ui.place_label.text()
    assert not dialog._ui.link_button.isEnabled()
