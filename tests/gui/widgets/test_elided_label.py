from __future__ import annotations

from danvan_desktop.gui.widgets.elided_label import ElidedLabel


def test_a_long_title_gives_way_and_stays_whole_in_the_tooltip(qtbot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.set_text("Kế hoạch thực hiện công tác dân vận chính quyền năm 2026 " * 3)
    assert label.minimumSizeHint().width() < 100
    assert label.toolTip() == label.text()


def test_what_does_not_fit_is_not_painted(qtbot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.set_text("Ủ Ẩ Ễ " * 30)
    label.resize(80, 30)
    label.show()
    cut = label.grab().toImage()
    label.set_text("Ủ Ẩ Ễ " * 30 + "khác đuôi")
    assert label.grab().toImage() == cut
    label.set_text("Ễ")
    assert label.grab().toImage() != cut
