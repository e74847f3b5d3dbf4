from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_check import TemplateFinding
from danvan_desktop.gui.dialogs.template_check import TemplateCheckDialog
from danvan_desktop.services.templates import CheckedTemplate
from tests.gui.tracking_screens import find, texts

ERROR = TemplateFinding(is_error=True, field="{{co_qan}}", place="đoạn 3", words="Của {{co_qan}}", message="Không có.")
WARNING = TemplateFinding(is_error=False, field="{{so}}", place="", words="", message="Mẫu không có trường này.")


def checked(*findings: TemplateFinding) -> CheckedTemplate:
    return CheckedTemplate(TemplateKind.WEEK, Path("tuần.docx"), "ab" * 32, findings)


def opened(qtbot, first: CheckedTemplate, used: list, again: CheckedTemplate | None = None) -> TemplateCheckDialog:
    dialog = TemplateCheckDialog(first, used.append, lambda: again or first)
    qtbot.addWidget(dialog)
    return dialog


def words(dialog: TemplateCheckDialog) -> str:
    return find(dialog, QLabel, "result_label").text()


def test_errors_are_listed_with_field_and_paragraph_and_nothing_can_be_used(qtbot) -> None:
    dialog = opened(qtbot, checked(ERROR, WARNING), [])
    assert texts(find(dialog, QTableView, "findings_table"))[0][:3] == ["Lỗi", "{{co_qan}}", "đoạn 3"]
    assert not find(dialog, QPushButton, "use_button").isEnabled()
    assert "“tuần.docx” cho Báo cáo tuần còn 1 lỗi nên chưa dùng được" in words(dialog)


def test_warnings_do_not_keep_a_template_from_being_used(qtbot) -> None:
    used: list[CheckedTemplate] = []
    dialog = opened(qtbot, checked(WARNING), used)
    assert "có 1 điều cần lưu ý" in words(dialog)
    find(dialog, QPushButton, "use_button").click()
    assert used == [checked(WARNING)]
    assert dialog.result() == 1


def test_after_a_repair_in_word_the_file_is_checked_again(qtbot) -> None:
    used: list[CheckedTemplate] = []
    dialog = opened(qtbot, checked(ERROR), used, checked())
    find(dialog, QPushButton, "recheck_button").click()
    assert texts(find(dialog, QTableView, "findings_table")) == []
    assert "không có lỗi" in words(dialog)
    find(dialog, QPushButton, "use_button").click()
    assert used == [checked()]


def test_a_refusal_keeps_the_dialog_open(qtbot) -> None:
    def refuse(_checked: CheckedTemplate) -> None:
        raise DanvanError("Tệp vừa bị thay đổi.", "Hãy chọn lại.")

    dialog = TemplateCheckDialog(checked(), refuse, checked)
    qtbot.addWidget(dialog)
    dialog.show()
    with pytest.raises(DanvanError):
        dialog.accept()
    assert dialog.isVisible()
