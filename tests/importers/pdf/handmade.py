"""Words, lines and whole PDFs made by hand, so that each test says what stands where."""

from __future__ import annotations

from collections.abc import Sequence

from danvan_desktop.importers.pdf.page import Frame, Line, LineKind, Page, Ruling, Word

LEFT, RIGHT = 85.0, 538.0
TEXT = Frame(LEFT, RIGHT)
LETTER = 0.5
"""The width of every letter as a share of its size."""


def words(
    text: str, x: float = LEFT, base: float = 100, size: float = 14, *, bold: bool = False, gap: float = 0.3
) -> tuple[Word, ...]:
    """The words of a text from `x` on, with blanks of `gap` times the size."""
    made: list[Word] = []
    for number, word in enumerate(text.split()):
        end = x + LETTER * size * len(word)
        made.append(Word(word, x, end, base, size, bold=bold, order=number))
        x = end + gap * size
    return tuple(made)


def line(
    text: str, x: float = LEFT, base: float = 100, *, to: float | None = None, page: int = 0, size: float = 14,
    bold: bool = False, kind: LineKind = LineKind.BODY, frame: Frame = TEXT,
    place: tuple[int, int, int] | None = None, edges: tuple[float, ...] = (), skipped: str | None = None,
) -> Line:  # fmt: skip
    """A line that begins at `x`; stretched or squeezed to end at `to` if that is given."""
    own = words(text, x, base, size, bold=bold)
    if to is not None:
        factor = (to - x) / (own[-1].x1 - x)
        own = tuple(
            Word(word.text, x + (word.x0 - x) * factor, x + (word.x1 - x) * factor, base, size, bold=bold)
            for word in own
        )
    return Line(page, own, kind, frame, place, skipped, edges)


def page_of(*groups: tuple[Word, ...], rulings: Sequence[Ruling] = ()) -> Page:
    """An A4 page with these words."""
    return Page(595, 842, tuple(word for group in groups for word in group), tuple(rulings))


def box(
    x0: float, top: float, x1: float, bottom: float, columns: Sequence[float] = (), rows: Sequence[float] = ()
) -> list[Ruling]:
    """The rulings of a table with these inner borders."""
    return [
        *(Ruling(x0, y, x1, y) for y in (top, *rows, bottom)),
        *(Ruling(x, top, x, bottom) for x in (x0, *columns, x1)),
    ]


def show(text: str, x: float = 85, y: float = 700, size: float = 14, font: str = "F1") -> str:
    """The operators that print ASCII text; y counts upwards from the foot of the page."""
    return f"BT /{font} {size} Tf {x} {y} Td ({text}) Tj ET\n"


def pdf_file(*contents: str, rotate: int = 0, is_locked: bool = False, pages: int | None = None) -> bytes:
    """A PDF with one A4 page for each content; F1 is Helvetica, F2 its bold cut. `pages` says how many it claims."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(contents)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {pages or len(contents)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Rotate {rotate} /Contents {6 + 2 * number} 0 R"
            " /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>"
        )
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    trailer = f"/Size {len(objects) + 1} /Root 1 0 R"
    if is_locked:
        key = "<" + "41" * 32 + ">"
        objects.append(f"<< /Filter /Standard /V 1 /R 2 /O {key} /U {key} /P -4 >>")
        trailer = f"/Size {len(objects) + 1} /Root 1 0 R /Encrypt {len(objects)} 0 R /ID [<00> <00>]"
    made = b"%PDF-1.4\n"
    places = []
    for number, entry in enumerate(objects, 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{entry}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< {trailer} >>\nstartxref\n{len(made)}\n%%EOF\n"
    return made + end.encode("latin-1")
