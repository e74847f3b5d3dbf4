"""What may not stand in a part of a template: fields that fetch or run, embedded objects, pictures from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, Final

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.importers.docx_numbering import attribute, w

_REFERENCES: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_OFFICE_VML: Final = "{urn:schemas-microsoft-com:office:office}"
_VML: Final = "{urn:schemas-microsoft-com:vml}"
_SAFE_FIELDS: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "STYLEREF", "SYMBOL"})
_FORBIDDEN: Final = frozenset(
    {
        *(w(name) for name in ("altChunk", "object", "control", "subDoc", "ffData", "movie")),
        f"{_OFFICE_VML}OLEObject",
    }
)
_IMAGES: Final = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
)
_OUTWARD: Final = frozenset({"src", "href", f"{_OFFICE_VML}href"})
_WORD: Final = re.compile(r"[^\s\\\"]+")


def refused(name: str, what: str, remedy: str) -> DanvanError:
    """The error for a template that holds something not allowed."""
    return DanvanError(f"Mẫu “{name}” {what}, không được dùng vì lý do an toàn.", f"{remedy} rồi chọn lại.")


def image_suffix(content: bytes, name: str) -> str:
    """The ending of a picture, told from its bytes; raises DanvanError for a kind that is not a plain picture."""
    for mark, suffix in _IMAGES:
        if content.startswith(mark):
            return suffix
    raise refused(name, "có hình không phải PNG, JPEG, GIF, BMP", "Hãy chèn lại hình ở dạng PNG hoặc JPEG")


def refuse_unsafe(root: Any, kept: Collection[str], links: Collection[str], name: str) -> None:
    """Raise DanvanError when a part does more than show text and pictures.

    `kept` are the relations that lead to parts taken over, `links` those of what is left out when the template is filled.
    """
    for element in root.iter("*"):
        if element.tag in _FORBIDDEN:
            raise refused(name, f"có đối tượng nhúng ({_near(element)})", "Hãy xóa đối tượng đó")
        for key, value in element.attrib.items():
            is_reference = key.startswith(_REFERENCES) or key == f"{_OFFICE_VML}relid"
            if is_reference and value and value not in kept and value not in links:
                raise refused(
                    name, f"có đối tượng nhúng như biểu đồ, SmartArt, tệp đính kèm ({_near(element)})",
                    "Hãy xóa đối tượng đó hoặc chụp thành hình",
                )  # fmt: skip
            if element.tag.startswith(_VML) and key in _OUTWARD:
                raise refused(name, f"có hình vẽ liên kết ra ngoài ({_near(element)})", "Hãy chèn hẳn hình vào tệp")
    for code, element in _field_codes(root):
        found = _WORD.match(code.strip())
        kind = found.group().upper() if found else ""
        if kind not in _SAFE_FIELDS:
            raise refused(
                name, f"có trường Word “{kind or code.strip()[:30]}” ({_near(element)})",
                "Hãy bấm vào trường đó, nhấn Ctrl+Shift+F9 để đổi thành chữ thường",
            )  # fmt: skip


def _field_codes(root: Any) -> Iterator[tuple[str, Any]]:
    """What each Word field of a part is told to do; a field inside the code of another counts for itself."""
    running: list[tuple[Any, list[str]]] = []
    told: list[bool] = []
    for element in root.iter(w("fldSimple"), w("fldChar"), w("instrText"), w("delInstrText"), w("t")):
        kind = attribute(element, "fldCharType")
        if element.tag == w("fldSimple"):
            yield attribute(element, "instr") or "", element
        elif element.tag != w("fldChar"):
            if running and not told[-1]:
                running[-1][1].append(element.text or "")
        elif kind == "begin":
            running.append((element, []))
            told.append(False)
        elif running:
            if not told[-1]:
                yield "".join(running[-1][1]), running[-1][0]
            told[-1] = True
            if kind == "end":
                running.pop()
                told.pop()
    yield from (("".join(code), begin) for (begin, code), is_told in zip(running, told, strict=True) if not is_told)


def _near(element: Any) -> str:
    """The words of the paragraph an element stands in, so that the clerk finds it."""
    paragraph = next(element.iterancestors(w("p")), None)
    words = "" if paragraph is None else " ".join("".join(t.text or "" for t in paragraph.iter(w("t"))).split())
    return f"đoạn “{words[:40]}”" if words else "ở một đoạn không có chữ"
