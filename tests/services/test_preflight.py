"""What is said before documents go out, each thing once."""

from __future__ import annotations

from danvan_desktop.domain.document import Document, DocumentProperties, LetterHead, Signature
from danvan_desktop.services.preflight import preflight, preflight_lines


def paper(number: str, prefix: str) -> Document:
    head = LetterHead("Sở A", number=number, symbol="SA-VP", place="Minh Hà", day=1, month=2, year=2026)
    return Document(
        DocumentProperties("x"), (head, Signature("Phó Giám đốc", "Lê An", prefix, "Giám đốc", ("Lưu: VT",)))
    )


def test_what_several_papers_lack_is_said_once() -> None:
    lines = preflight((paper("", "KT."), paper("", "TM."), paper("7", "TM.")))
    assert lines[0] == "Còn thiếu: số văn bản (in thành dấu chấm để điền tay)."
    assert lines[1].startswith("Cần xem lại: “TM. GIÁM ĐỐC”")
    assert len(lines) == 2
    assert lines[1].count("TM. GIÁM ĐỐC") == 1


def test_papers_as_they_should_be_need_no_word() -> None:
    assert preflight((paper("7", "KT."),)) == ()
    assert preflight_lines((), ()) == ()
