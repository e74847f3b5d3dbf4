"""Where recipients and signature begin and end: the tail of a document, whose lines are never joined blindly."""

from __future__ import annotations

import re
from collections.abc import Sequence

from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.words import is_capitals, is_person_name

RECIPIENTS_LABEL = re.compile(r"^\W*nơi nhận\b\s*[:.]?\s*", re.IGNORECASE)
AUTHORITY = re.compile(r"^(K\s?/?T|T\s?/\s?M|TM|T\s?/?L|TUQ|Q)(?:\s?([./])\s*|\s+)(?=[^\W\d_])")
POSITION = re.compile(
    r"^(?:PHÓ|GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|TRƯỞNG|BÍ THƯ|VIỆN|TỔNG|THỦ TRƯỞNG|HIỆU TRƯỞNG|CỤC TRƯỞNG|CHI CỤC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỈ HUY|CHÍNH ỦY|QUYỀN|ỦY VIÊN|ĐỘI TRƯỞNG|TRƯỞNG BAN)\b"
)
CLOSING = re.compile(
    r"^(?:Trên đây là|Yêu cầu (?:các|Thủ trưởng|lãnh đạo|trưởng|cán bộ)|Đề nghị (?:các|Thủ trưởng|lãnh đạo)|Căn cứ (?:nội dung |vào )?(?:Kế hoạch|kế hoạch)|"
    r"(?:Trong q|Q)uá trình (?:tổ chức |triển khai |thực hiện)|Nhận được (?:Kế hoạch|kế hoạch)|(?:Kế hoạch|kế hoạch) này)"
)
APPENDIX = re.compile(r"^(?:PHỤ LỤC|Phụ lục|DANH MỤC|BIỂU|BẢNG)\b")
_MAX_TITLE = 90
_NEXT_TITLE = re.compile(
    r"(?<![./])(?<!PHÓ)\s(?=(?:KT|TL|TUQ)\s?[./]|(?:PHÓ|GIÁM ĐỐC|CHỦ TỊCH|CHÁNH|TRƯỞNG|BÍ THƯ|VIỆN TRƯỞNG)\b)"
)
_TITLED = re.compile(
    r"^(?:(?:KT|TM|TL|TUQ)\.\s?)?(?:Phó |Quyền )?(?:Giám đốc|Chủ tịch|Hiệu trưởng|Trưởng phòng|Trưởng ban|Chánh Văn phòng|Chánh Thanh tra|Bí thư|Viện trưởng|Cục trưởng|Chi cục trưởng)$"
)


def is_titled(text: str) -> bool:
    """Whether a line is a position and nothing else, in small letters (“Phó Giám đốc”)."""
    return bool(_TITLED.match(text))


def opens_signature(text: str) -> bool:
    """Whether a line in capitals is an authority (“KT. …”, “TM. …”) or a position (“PHÓ GIÁM ĐỐC”)."""
    if is_titled(text):
        return True
    if len(text) > _MAX_TITLE or not is_capitals(text):
        return False
    return bool(AUTHORITY.match(text) or POSITION.match(text))


def one_line_signature(text: str) -> list[str]:
    """Authority, position and name that stand on one line (“TM. ỦY BAN … CHỦ TỊCH Trần Văn A”); empty when they do not."""
    words = text.split()
    capitals = next((at for at, word in enumerate(words) if word != word.upper()), len(words))
    titles, name = " ".join(words[:capitals]), " ".join(words[capitals:])
    if not (is_person_name(name) and opens_signature(titles)):
        return []
    return [*_NEXT_TITLE.split(titles), name]


def find_tail(lines: Sequence[Block], start: int, title: int = 0) -> tuple[int, int]:
    """Positions of the tail in the list of lines: first, and one after the last; both `len(lines)` when there is none.

    A plan that is issued by a decision has its tail above the plan's `title`, behind the decision.
    """
    at = next((place for place in range(start, len(lines)) if RECIPIENTS_LABEL.match(lines[place].text)), None)
    above = next((place for place in range(title) if RECIPIENTS_LABEL.match(lines[place].text)), None)
    if at is None and above is not None:
        return above, title
    if at is None:
        at = _signature_start(lines, start)
    else:
        while at > start and _belongs_to_signature(lines[at - 1]):
            at -= 1
    end = next((place for place in range(at + 1, len(lines)) if APPENDIX.match(lines[place].text)), len(lines))
    return at, end


def _signature_start(lines: Sequence[Block], start: int) -> int:
    for place in range(len(lines) - 1, max(start, len(lines) - 40) - 1, -1):
        if opens_signature(lines[place].text):
            while place > start and opens_signature(lines[place - 1].text):
                place -= 1  # noqa: PLW2901  the loop ends here
            return place
    return len(lines)


def _belongs_to_signature(line: Block) -> bool:
    return bool(line.noise) or opens_signature(line.text) or (is_person_name(line.text) and len(line.text) < 40)
