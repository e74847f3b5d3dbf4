"""What a văn thư sends back although every field is filled: the powers, the position and the name of who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from danvan_desktop.domain.document import Document, DocumentForm, LetterHead, Signature
from danvan_desktop.domain.document_text import ACTING, shown_prefix
from danvan_desktop.domain.text import fold

_COLLECTIVES = (
    "uy ban", "ubnd", "hoi dong", "ban thuong vu", "ban chap hanh", "ban can su", "ban chi dao", "thuong truc",
    "dang uy", "thanh uy", "tinh uy", "huyen uy", "thi uy", "quan uy", "chi uy", "chi bo", "dang bo", "tap the",
)  # fmt: skip
_HEADS = (
    "giam doc", "tong giam doc", "chanh", "truong", "chu tich", "cuc truong", "vu truong", "vien truong", "hieu truong",
    "chu nhiem", "bo truong", "thu truong", "chi cuc truong", "tong thanh tra", "bi thu", "tong cuc truong",
)  # fmt: skip
_DEPUTIES = ("phó ", "thứ trưởng")
_TITLES = re.compile(r"(?:gs|pgs|ts|ths|bs|ks|cn|ông|bà|đồng chí|đ/c)\b", re.IGNORECASE)


def doubtful_fields(document: Document) -> tuple[str, ...]:
    """What is filled in but not as the rules of its form ask, in Vietnamese and in reading order, each once.

    Like a missing field it never stops an export.
    """
    found: dict[str, None] = {}
    for block in document.blocks:
        if isinstance(block, LetterHead | Signature):
            found |= dict.fromkeys(doubts_about(block, document.form))
    return tuple(found)


def doubts_about(block: LetterHead | Signature, form: DocumentForm) -> tuple[str, ...]:
    """The same for one head or signature."""
    return tuple(_of_head(block, form) if isinstance(block, LetterHead) else _of_signature(block, form))


def _of_head(head: LetterHead, form: DocumentForm) -> Iterator[str]:
    symbol = head.symbol.strip()
    if form.is_party and head.is_numbered and symbol and "/" not in symbol:
        yield f"ký hiệu “{symbol}” không có dạng “BC/ĐU” của văn bản Đảng"


def _of_signature(signature: Signature, form: DocumentForm) -> Iterator[str]:
    prefix = shown_prefix(signature.prefix, DocumentForm.STATE)
    stands_for = [line.strip() for line in signature.position_for.splitlines() if line.strip()]
    if stands_for and not prefix:
        yield f"chưa chọn quyền hạn ký (KT., TM., …) cho “{stands_for[0]}”"
    if prefix and prefix != ACTING and not stands_for:
        yield f"chưa ghi sau “{shown_prefix(prefix, form)}” là ký thay, thay mặt ai"
    if prefix and stands_for:
        yield from _of_powers(prefix, stands_for[0], signature.position, form)
    if _TITLES.match(signature.name.strip()):
        yield "họ tên người ký có học hàm, học vị hoặc danh xưng"
    if signature.has_recipients:
        yield from _of_recipients(signature.recipients, form)


def _of_powers(prefix: str, stands_for: str, position: str, form: DocumentForm) -> Iterator[str]:
    whom = fold(stands_for)
    is_collective = whom.startswith(_COLLECTIVES) or (form.is_party and whom.startswith("bi thu"))
    mark, name = shown_prefix(prefix, form), stands_for.upper()
    if prefix == "KT." and is_collective:
        remedy = "“T/M” tên tập thể" if form.is_party else "“TM.” tên tập thể rồi “KT. CHỦ TỊCH”"
        yield f"“{mark} {name}”: “{mark}” chỉ dùng thay một người đứng đầu; thay mặt tập thể thì ghi {remedy}"
    elif prefix == "TM." and not is_collective and whom.startswith(_HEADS):
        yield f"“{mark} {name}”: “{mark}” chỉ dùng cho tập thể; cấp phó ký thay người đứng đầu thì ghi “{shown_prefix('KT.', form)}”"
    if (
        prefix == "KT."
        and not is_collective
        and position.strip()
        and not position.strip().lower().startswith(_DEPUTIES)
    ):
        yield f"“{mark} {name}” nhưng “{position.strip()}” không phải là cấp phó"


def _of_recipients(recipients: tuple[str, ...], form: DocumentForm) -> Iterator[str]:
    lines = [line.strip().lstrip("-– ").strip() for line in recipients if line.strip()]
    if not lines:
        return
    if not lines[-1].startswith("Lưu"):
        usual = "“Lưu Văn phòng …”" if form.is_party else "“Lưu: VT”"
        yield f"nơi nhận chưa kết thúc bằng dòng {usual}"
    elif form.is_party and re.match(r"Lưu\s*:|Lưu\s+VT\b", lines[-1]):
        yield f"“{lines[-1]}”: văn bản của Đảng ghi “Lưu Văn phòng …”, không có dấu hai chấm"
