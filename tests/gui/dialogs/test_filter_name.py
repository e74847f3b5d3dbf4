from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QPushButton

from danvan_desktop.gui.dialogs.filter_name import FilterNameDialog
from tests.gui.tracking_screens import find


def test_the_typed_name_is_handed_over(qtbot) -> None:
    names: list[str] = []
    dialog = FilterNameDialog("Lưu các điều kiện lọc đang chọn.", names.append)
    qtbot.addWidget(dialog)
    find(dialog, QLineEdit, "name_edit").setText("Việc trễ")
    find(dialog, QPushButton, "save_button").click()
    assert names == ["Việc trễ"]
