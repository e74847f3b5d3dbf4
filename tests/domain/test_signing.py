"""What a văn thư sends back in head and signature, row by row; what is right is left alone."""

from __future__ import annotations

import pytest

from danvan_desktop.domain.document import Document, DocumentForm, DocumentProperties, LetterHead, Signature
from danvan_desktop.domain.signing import doubtful_fields

STATE, OLD, NEW = DocumentForm.STATE, DocumentForm.PARTY_2018, DocumentForm.PARTY_2026
FILED = {STATE: "Lưu: VT", OLD: "Lưu Văn phòng Đảng ủy", NEW: "Lưu Văn phòng Đảng ủy"}


def doubts(signature: Signature, form: DocumentForm, symbol: str = "BC/ĐU") -> tuple[str, ...]:
    head = LetterHead("Đơn vị", number="1", symbol=symbol)
    return doubtful_fields(Document(DocumentProperties("x"), (head, signature), form))


def signed(prefix: str, stands_for: str, position: str, form: DocumentForm = STATE, name: str = "Lê An") -> Signature:
    return Signature(position, name, prefix, stands_for, ("Như trên", FILED[form]))


@pytest.mark.parametrize(
    ("prefix", "stands_for", "position", "form"),
    [
        ("", "", "Giám đốc", STATE),
        ("KT.", "Giám đốc", "Phó Giám đốc", STATE),
        ("KT.", "Bộ trưởng", "Thứ trưởng", STATE),
        ("TM.", "Ủy ban nhân dân\nKT. Chủ tịch", "Phó Chủ tịch", STATE),
        ("TM.", "Ủy ban nhân dân", "Chủ tịch", STATE),
        ("TL.", "Giám đốc", "Chánh Văn phòng", STATE),
        ("TUQ.", "Chánh Thanh tra", "Trưởng phòng", STATE),
        ("Q.", "", "Giám đốc", STATE),
        ("TM.", "Ban Thường vụ", "Phó Bí thư", NEW),
        ("T/M", "Đảng ủy", "Bí thư", OLD),
        ("KT.", "Trưởng ban", "Phó Trưởng ban", NEW),
        ("TL.", "Ban Thường vụ", "Chánh Văn phòng", NEW),
    ],
)
def test_a_signature_as_the_rules_ask_raises_no_doubt(prefix, stands_for, position, form):
    assert doubts(signed(prefix, stands_for, position, form), form) == ()


@pytest.mark.parametrize(
    ("prefix", "stands_for", "position", "form", "words"),
    [
        ("KT.", "Ban Thường vụ", "Phó Bí thư", NEW, "“K/T BAN THƯỜNG VỤ”"),
        ("K/T", "Ban Chấp hành Đảng bộ", "Phó Bí thư", OLD, "“K/T BAN CHẤP HÀNH ĐẢNG BỘ”"),
        ("KT.", "Đảng ủy xã", "Phó Bí thư", NEW, "thay mặt tập thể thì ghi “T/M” tên tập thể"),
        ("KT.", "Bí thư", "Phó Bí thư", NEW, "“K/T BÍ THƯ”"),
        ("KT.", "Ủy ban nhân dân", "Phó Chủ tịch", STATE, "rồi “KT. CHỦ TỊCH”"),
        ("TM.", "Giám đốc", "Phó Giám đốc", STATE, "cấp phó ký thay người đứng đầu thì ghi “KT.”"),
        ("TM.", "Trưởng ban", "Phó Trưởng ban", NEW, "thì ghi “K/T”"),
        ("KT.", "", "Phó Giám đốc", STATE, "chưa ghi sau “KT.”"),
        ("TM.", " ", "Phó Bí thư", NEW, "chưa ghi sau “T/M”"),
        ("", "Giám đốc", "Phó Giám đốc", STATE, "chưa chọn quyền hạn ký"),
        ("KT.", "Giám đốc", "Giám đốc", STATE, "“Giám đốc” không phải là cấp phó"),
        ("KT.", "Giám đốc", "Trưởng phòng", STATE, "“Trưởng phòng” không phải là cấp phó"),
    ],
)
def test_powers_that_do_not_fit_whom_they_stand_for_are_named(prefix, stands_for, position, form, words):
    (found,) = doubts(signed(prefix, stands_for, position, form), form)
    assert words in found


@pytest.mark.parametrize("name", ["TS. Lê An", "PGS.TS Lê An", "Ông Lê An", "Đồng chí Lê An"])
def test_a_title_before_the_name_is_named(name):
    assert doubts(signed("", "", "Giám đốc", name=name), STATE) == (
        "họ tên người ký có học hàm, học vị hoặc danh xưng",
    )


@pytest.mark.parametrize("name", ["Tsan Văn Thành", "Bảo Khánh", "Cnu Ly"])
def test_a_name_that_only_begins_like_a_title_is_left_alone(name):
    assert doubts(signed("", "", "Giám đốc", name=name), STATE) == ()


@pytest.mark.parametrize(
    ("form", "recipients", "words"),
    [
        (STATE, ("UBND tỉnh (b/c);",), ("nơi nhận chưa kết thúc bằng dòng “Lưu: VT”",)),
        (NEW, ("Tỉnh ủy (b/c)",), ("nơi nhận chưa kết thúc bằng dòng “Lưu Văn phòng …”",)),
        (NEW, ("- Lưu: VT.",), ("“Lưu: VT.”: văn bản của Đảng ghi “Lưu Văn phòng …”, không có dấu hai chấm",)),
        (OLD, ("Lưu VT",), ("“Lưu VT”: văn bản của Đảng ghi “Lưu Văn phòng …”, không có dấu hai chấm",)),
        (NEW, ("Lưu Đảng ủy",), ()),
        (STATE, (), ()),
    ],
)
def test_the_last_recipient_is_where_the_document_is_filed(form, recipients, words):
    assert doubts(Signature("Bí thư", "A", recipients=recipients), form) == words


def test_a_party_symbol_without_a_stroke_is_named_and_a_sheet_without_number_is_not():
    signature = signed("TM.", "Ban Thường vụ", "Bí thư", NEW)
    assert doubts(signature, NEW, "BC-ĐU") == ("ký hiệu “BC-ĐU” không có dạng “BC/ĐU” của văn bản Đảng",)
    sheet = Document(DocumentProperties("x"), (LetterHead("A", symbol="BC-ĐU", is_numbered=False),), NEW)
    assert doubtful_fields(sheet) == ()


def test_a_signature_without_recipients_is_not_asked_for_them():
    assert doubts(Signature("Giám đốc", "A", has_recipients=False), STATE) == ()
