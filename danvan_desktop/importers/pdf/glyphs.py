"""Pages of a PDF through pdfium: words with their places and styles, and rulings. The only module that knows pdfium."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot
from typing import Any, Self

import pypdfium2.raw as pdfium

from danvan_desktop.importers.pdf.page import Page, Ruling, Word
from danvan_desktop.importers.pdf.rulings import rulings_of

_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0x2: "-",
    0xFFFE: "-",
    0xAD: "\u00ad",
}
_BLANKS = {0x20, 0x9, 0xA0, 0x2002, 0x2003, 0x2009, 0x200B, 0x202F, 0x3000}
_LINE_ENDS = {0x0, 0xA, 0xD}
_LINE_HYPHENS = {0x2, 0xFFFE}
"""What pdfium puts for a hyphen at the end of a line."""
_FORCED_BOLD = 1 << 18
_ITALIC = 1 << 6
_HEAVY = 600
_NAME_LENGTH = 128


class UnreadablePdfError(Exception):
    """A PDF that pdfium does not open; `is_locked` when only a password is missing."""

    def __init__(self, *, is_locked: bool) -> None:
        super().__init__("locked" if is_locked else "damaged")
        self.is_locked = is_locked


@dataclass(frozen=True, slots=True)
class _Style:
    size: float
    bold: bool
    italic: bool
    is_turned: bool


class PdfFile:
    """An open PDF, closed on leaving; raises `UnreadablePdfError` when it cannot be opened."""

    def __init__(self, content: bytes) -> None:
        pdfium.FPDF_InitLibrary()
        self._content = content  # pdfium reads from it as long as the document is open
        self._document = pdfium.FPDF_LoadMemDocument64(content, len(content), None)
        if not self._document:
            raise UnreadablePdfError(
                is_locked=pdfium.FPDF_GetLastError() in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pdfium.FPDF_CloseDocument(self._document)

    @property
    def page_count(self) -> int:
        """The number of pages the file says it has."""
        return int(pdfium.FPDF_GetPageCount(self._document))

    def pages(self) -> Iterator[Page]:
        """The pages one after the other; a page that cannot be loaded has no words."""
        for number in range(self.page_count):
            page = pdfium.FPDF_LoadPage(self._document, number)
            if not page:
                yield Page(0, 0, ())
                continue
            text = pdfium.FPDFText_LoadPage(page)
            try:
                yield _read_page(page, text)
            finally:
                if text:
                    pdfium.FPDFText_ClosePage(text)
                pdfium.FPDF_ClosePage(page)


def _read_page(page: Any, text: Any) -> Page:
    upright = _Upright(page)
    words = tuple(_Words(text, upright).read()) if text else ()
    rulings = tuple(_turned(line, upright) for line in rulings_of(page))
    return Page(upright.width, upright.height, words, rulings)


def _turned(line: Ruling, upright: _Upright) -> Ruling:
    one, two = upright.point(line.x0, line.top), upright.point(line.x1, line.bottom)
    return Ruling(min(one[0], two[0]), min(one[1], two[1]), max(one[0], two[0]), max(one[1], two[1]))


class _Upright:
    """From the page's own space (upwards, maybe turned) to the sheet as it is looked at, downwards from its top left."""

    def __init__(self, page: Any) -> None:
        box = pdfium.FS_RECTF()
        pdfium.FPDF_GetPageBoundingBox(page, box)
        self._left, self._bottom = box.left, box.bottom
        self._wide, self._high = box.right - box.left, box.top - box.bottom
        self.turns = int(pdfium.FPDFPage_GetRotation(page))
        self.width, self.height = (self._high, self._wide) if self.turns % 2 else (self._wide, self._high)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page lies on the sheet."""
        x, y = x - self._left, y - self._bottom
        if self.turns == 1:
            return y, x
        if self.turns == 2:
            return self._wide - x, y
        if self.turns == 3:
            return self._high - y, self._wide - x
        return x, self._high - y


class _Words:
    """Walks the letters of a page once and cuts them into words at blanks, jumps and changes of height."""

    def __init__(self, text: Any, upright: _Upright) -> None:
        self._text = text
        self._upright = upright
        self._styles: dict[int, _Style] = {}
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._order = 0
        self._is_attached = False

    def read(self) -> Iterator[Word]:
        """The words as printed."""
        letters: list[str] = []
        start = last = 0
        place = end = (0.0, 0.0)
        for index in range(pdfium.FPDFText_CountChars(self._text)):
            code = pdfium.FPDFText_GetUnicode(self._text, index)
            is_blank = code in _BLANKS or code in _LINE_ENDS
            here = end if is_blank else self._origin(index)
            if letters and (is_blank or self._jumps(end, here, self._style(start).size)):
                yield self._word(letters, start, last, place)
                letters = []
            if is_blank:
                self._is_attached = self._is_attached and code not in _BLANKS
                continue
            if not letters:
                start, place = index, here
            letters.append(_LIGATURES.get(code) or chr(code))
            last, end = index, here
            if code in _LINE_HYPHENS:  # what follows stands on the next line
                yield self._word(letters, start, last, place)
                letters = []
        if letters:
            yield self._word(letters, start, last, place)

    def _origin(self, index: int) -> tuple[float, float]:
        pdfium.FPDFText_GetCharOrigin(self._text, index, self._x, self._y)
        return self._upright.point(self._x.value, self._y.value)

    @staticmethod
    def _jumps(before: tuple[float, float], here: tuple[float, float], size: float) -> bool:
        reach = max(size, 1.0)
        return abs(here[1] - before[1]) > 0.1 * reach or not -0.1 * reach <= here[0] - before[0] <= 1.6 * reach

    def _word(self, letters: list[str], start: int, last: int, place: tuple[float, float]) -> Word:
        box = pdfium.FS_RECTF()
        pdfium.FPDFText_GetLooseCharBox(self._text, last, box)
        one, two = self._upright.point(box.left, box.bottom), self._upright.point(box.right, box.top)
        style = self._style(start)
        self._order += 1
        is_attached, self._is_attached = self._is_attached, True
        return Word(
            "".join(letters), place[0], max(one[0], two[0], place[0]), place[1], style.size,
            style.bold, style.italic, style.is_turned, self._order, is_attached,
        )  # fmt: skip

    def _style(self, index: int) -> _Style:
        printed = pdfium.FPDFText_GetTextObject(self._text, index)
        key = ctypes.cast(printed, ctypes.c_void_p).value or -index
        if key not in self._styles:
            self._styles[key] = self._read_style(index)
        return self._styles[key]

    def _read_style(self, index: int) -> _Style:
        matrix = pdfium.FS_MATRIX()
        pdfium.FPDFText_GetMatrix(self._text, index, matrix)
        size = pdfium.FPDFText_GetFontSize(self._text, index) * hypot(matrix.c, matrix.d)
        along, across = (matrix.b, matrix.a) if self._upright.turns % 2 else (matrix.a, matrix.b)
        name = ctypes.create_string_buffer(_NAME_LENGTH)
        flags = ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self._text, index, name, _NAME_LENGTH, flags)
        face = name.value.decode("latin-1").casefold()
        heavy = pdfium.FPDFText_GetFontWeight(self._text, index) >= _HEAVY
        return _Style(
            size or 1.0,
            "bold" in face or heavy or bool(flags.value & _FORCED_BOLD),
            "italic" in face or "oblique" in face or bool(flags.value & _ITALIC),
            abs(across) > 0.1 * abs(along),
        )
