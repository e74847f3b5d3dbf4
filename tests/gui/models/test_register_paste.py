from __future__ import annotations

from danvan_desktop.gui.models.register_paste import PastedRowColumn
from danvan_desktop.gui.tones import Tone
from danvan_desktop.services.register_paste import PastedRow

COLUMNS = list(PastedRowColumn)


def test_a_row_says_its_verdict_in_words_and_tone() -> None:
    good = PastedRow(1, ("a", "", "b"), {"x": "a"}, (), ())
    noted = PastedRow(2, ("a",), {"x": "a"}, (), ("Chưa có: Ngày.",))
    bad = PastedRow(3, ("a",), {}, ("Sai.",), ("Thiếu.",))
    assert [column.text(good) for column in COLUMNS] == ["1", "Đúng", "a | b", ""]
    assert [column.text(bad) for column in COLUMNS] == ["3", "Có lỗi", "a", "Sai. Thiếu."]
    verdicts = [(PastedRowColumn.VERDICT.text(row), PastedRowColumn.VERDICT.tone(row)) for row in (good, noted, bad)]
    assert verdicts == [("Đúng", Tone.GOOD), ("Cần xem", Tone.WARNING), ("Có lỗi", Tone.BAD)]
