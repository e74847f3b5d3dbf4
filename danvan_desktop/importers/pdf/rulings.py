"""The straight lines drawn on a page, which may be the borders of tables."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Any

import pypdfium2.raw as pdfium

from danvan_desktop.importers.pdf.page import Ruling

_THIN = 2.5
_SHORTEST = 5.0
_MOST_OBJECTS = 20_000
_MOST_SEGMENTS = 500
_MOST_RULINGS = 3_000


def rulings_of(page: Any) -> Iterator[Ruling]:
    """The level and upright lines of a page in its own space, downwards turned upwards: `top` is the lower y.

    A page with more drawing than any table needs (a map) is read up to a limit only.
    """
    yield from islice(_rulings(page), _MOST_RULINGS)


def _rulings(page: Any) -> Iterator[Ruling]:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for number in range(min(pdfium.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        drawn = pdfium.FPDFPage_GetObject(page, number)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(drawn, left, bottom, right, top):
            continue
        box = Ruling(left.value, bottom.value, right.value, top.value)
        wide, high = box.x1 - box.x0, box.bottom - box.top
        if min(wide, high) <= _THIN:
            if max(wide, high) >= _SHORTEST:
                yield _thinned(box)
        elif _is_stroked(drawn):
            yield from _sides(drawn)


def _thinned(box: Ruling) -> Ruling:
    """The middle of a line that was drawn as a narrow box."""
    if box.is_level:
        middle = (box.top + box.bottom) / 2
        return Ruling(box.x0, middle, box.x1, middle)
    middle = (box.x0 + box.x1) / 2
    return Ruling(middle, box.top, middle, box.bottom)


def _is_stroked(drawn: Any) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(pdfium.FPDFPath_GetDrawMode(drawn, fill, stroke)) and bool(stroke.value)


def _sides(drawn: Any) -> Iterator[Ruling]:
    """The level and upright segments of a stroked path, as a box or a whole grid is drawn."""
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(drawn, matrix)
    x, y = ctypes.c_float(), ctypes.c_float()
    points: list[tuple[int, float, float]] = []
    for number in range(min(pdfium.FPDFPath_CountSegments(drawn), _MOST_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(drawn, number)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        across = matrix.a * x.value + matrix.c * y.value + matrix.e
        along = matrix.b * x.value + matrix.d * y.value + matrix.f
        points.append((pdfium.FPDFPathSegment_GetType(segment), across, along))
    for (_, x0, y0), (kind, x1, y1) in pairwise(points):
        if kind == pdfium.FPDF_SEGMENT_LINETO:
            side = Ruling(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            wide, high = side.x1 - side.x0, side.bottom - side.top
            if min(wide, high) <= _THIN and max(wide, high) >= _SHORTEST:
                yield _thinned(side)
