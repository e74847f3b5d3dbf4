"""Lays every document of documents.md for a State and a Party office, short, long and bare, to be looked at.

`python -m tests.exporters.every_document --out F` writes the files into F, has LibreOffice print them in one go and
puts the pages of each on a contact sheet in F/sheets. `--only WORD` keeps the documents whose name holds it.
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from danvan_desktop.domain.document import Document, DocumentForm
from danvan_desktop.domain.figures import LetterHeadFields, SignerFields
from danvan_desktop.exporters.docx_writer import write_docx
from danvan_desktop.exporters.excel.assignment_annex import write_assignment_annex
from danvan_desktop.exporters.excel.evidence_list import write_evidence_list
from danvan_desktop.exporters.excel.progress import write_progress
from danvan_desktop.exporters.excel.registers import write_registers
from danvan_desktop.exporters.excel.roster import write_roster
from danvan_desktop.exporters.excel.score_sheet import write_score_sheet
from danvan_desktop.exporters.word.assignment_annex import assignment_annex
from danvan_desktop.exporters.word.cover_letter import cover_letter
from danvan_desktop.exporters.word.evidence_list import evidence_list
from danvan_desktop.exporters.word.explanation import explanation_letter
from danvan_desktop.exporters.word.plan import plan
from danvan_desktop.exporters.word.progress_table import progress_table
from danvan_desktop.exporters.word.score_sheet import score_sheet
from danvan_desktop.exporters.word.task_slip import task_slip
from danvan_desktop.exporters.word.urging_letter import urging_letter
from danvan_desktop.exporters.word.week import week
from danvan_desktop.exporters.word.yearly_report import yearly_report
from tests.exporters import sample_dossier as dossier
from tests.exporters import sample_office as office
from tests.exporters import sample_papers as papers
from tests.exporters import sample_plan
from tests.exporters.excel.test_roster import figures as roster
from tests.exporters.sample_party import of_party
from tests.exporters.sample_registers import registers

Figures = Any  # one of the figures' dataclasses: they share the names of their fields, not a class

FORMS = {"state": DocumentForm.STATE, "party36": DocumentForm.PARTY_2018, "party05": DocumentForm.PARTY_2026}
LONG_AGENCY = "Ban Quản lý các khu công nghiệp, khu kinh tế cửa khẩu và phát triển hạ tầng đô thị mới vùng biên giới phía Tây tỉnh Minh Hà"
LONG_PARENT = "Ủy ban nhân dân các huyện, thị xã, thành phố trực thuộc và Hội đồng phối hợp công tác dân vận liên ngành của tỉnh Minh Hà"
LONG_UNIT = papers.LONG_NAME
LONG_SUBJECT = (
    "Kết quả thực hiện công tác dân vận chính quyền gắn với cải cách thủ tục hành chính, thực hiện dân chủ ở cơ sở, "
    * 5
)[:400]
LONG_TASK = (
    "Phối hợp với các cơ quan, đơn vị, địa phương rà soát, đối thoại, giải quyết kiến nghị của Nhân dân; " * 30
)[:2000]
RECIPIENTS = (*(f"Ủy ban nhân dân xã Minh Lương {number} (để thực hiện)" for number in range(1, 150)), "Lưu: VT, VP")
SIGNERS = {
    "KT": SignerFields("Phó Giám đốc", "Nguyễn Thị Hoài Ân", "KT.", "Giám đốc"),
    "TM": SignerFields("Phó Chủ tịch", "Trần Văn Ẩn", "TM.", "Ủy ban nhân dân\nKT. Chủ tịch"),
    "TL": SignerFields("Chánh Văn phòng", "Lê Hoàng Ưng", "TL.", "Giám đốc"),
    "TUQ": SignerFields("Trưởng phòng\nXây dựng và kiểm tra văn bản", "Phạm Ỷ Lan", "TUQ.", "Giám đốc"),
    "Q": SignerFields("Giám đốc", "Đỗ Quang Ngãi", "Q."),
    "none": SignerFields("Giám đốc", "Vũ Đức Thịnh"),
}

WORD: dict[str, tuple[Callable[[Figures], Document], Callable[[], Figures]]] = {
    "report": (yearly_report, lambda: replace(office.report(), annexes=(office.assignment(9), office.score_sheet()))),
    "plan": (plan, sample_plan.plan),
    "annex": (assignment_annex, lambda: office.assignment(9)),
    "progress": (progress_table, lambda: office.progress(9)),
    "score-sheet": (score_sheet, office.score_sheet),
    "evidence-list": (evidence_list, dossier.evidence_list),
    "cover-letter": (cover_letter, dossier.cover_letter),
    "explanation": (explanation_letter, office.explanation),
    "urging-letter": (urging_letter, papers.urging_letter),
    "week": (week, papers.week),
    "task-slip": (task_slip, papers.task_slip),
}
EXCEL: dict[str, tuple[Callable[[Figures, Path], None], Callable[[], Figures]]] = {
    "annex": (write_assignment_annex, lambda: office.assignment(9)),
    "progress": (write_progress, lambda: office.progress(9)),
    "score-sheet": (write_score_sheet, office.score_sheet),
    "evidence-list": (write_evidence_list, dossier.evidence_list),
    "registers": (write_registers, registers),
    "roster": (write_roster, roster),
}


def long(figures: Figures) -> Figures:
    """The figures with names of 120 characters, a subject of 400, 150 recipients, 40 rows and texts of 2,000."""
    changes: dict[str, Any] = {
        "letter_head": replace(figures.letter_head, agency=LONG_AGENCY, parent_agency=LONG_PARENT)
    }
    filed = figures.recipients[-1] if getattr(figures, "recipients", ()) else RECIPIENTS[-1]
    texts = {"recipients": (*RECIPIENTS[:-1], filed), "unit_name": LONG_UNIT, "subject": LONG_SUBJECT}
    names = {field.name for field in fields(figures)}
    changes |= {name: value for name, value in texts.items() if name in names}
    for name in {"rows", "tasks", "late", "soon", "silent", "standing", "duties"} & names:
        rows = getattr(figures, name)
        if isinstance(rows, tuple) and rows and not hasattr(figures, "totals"):  # a sheet's rows refer to one another
            changes[name] = tuple(_longer(rows[place % len(rows)], place) for place in range(40))
    if "annexes" in names:
        changes["annexes"] = ()
    return replace(figures, **changes)


def bare(figures: Figures) -> Figures:
    """The figures with nothing filled in: no number, date, signer or recipients, no rows."""
    names = {field.name for field in fields(figures)}
    changes: dict[str, Any] = {"letter_head": LetterHeadFields("", is_numbered=figures.letter_head.is_numbered)}
    empty = {
        "recipients",
        "rows",
        "tasks",
        "late",
        "soon",
        "silent",
        "standing",
        "duties",
        "annexes",
        "targets",
        "scores",
    }
    for name in empty & names:
        if isinstance(getattr(figures, name), tuple) and not hasattr(figures, "totals"):
            changes[name] = ()
    if getattr(figures, "signer", None) is not None:
        changes["signer"] = SignerFields()
    return replace(figures, **changes)


def _longer(row: Any, place: int) -> Any:
    if place % 10 or isinstance(row, str):
        return row
    names = {field.name for field in fields(row)} & {"text", "unit", "lead", "cooperate"}
    texts = {"text": LONG_TASK, "unit": LONG_UNIT, "lead": LONG_UNIT, "cooperate": f"{LONG_UNIT}; {LONG_UNIT}"}
    return replace(row, **{name: texts[name] for name in names if isinstance(getattr(row, name), str)})


def variants(figures: Figures) -> Iterator[tuple[str, Figures]]:
    """Every office and length one document is looked at in; the signers only where a State document has one."""
    for form, rules in FORMS.items():
        own = figures if rules is DocumentForm.STATE else of_party(figures, rules)
        yield f"{form}-short", own
        yield f"{form}-long", long(own)
        yield f"{form}-bare", bare(own)
    if getattr(figures, "signer", None) is not None and not hasattr(figures, "sections"):
        for name, signer in SIGNERS.items():
            yield f"state-{name}", replace(figures, signer=signer)


def write_all(folder: Path, only: str = "") -> list[Path]:
    """Write every document whose name holds `only` into `folder`."""
    written = []
    for name, (lay, make) in WORD.items():
        for variant, figures in variants(make()):
            if only in f"{name}-{variant}.docx":
                written.append(folder / f"{name}-{variant}.docx")
                write_docx(lay(figures), written[-1])
    for name, (write, make_rows) in EXCEL.items():
        for variant, figures in variants(make_rows()):
            if only in f"{name}-{variant}.xlsx":
                written.append(folder / f"{name}-{variant}.xlsx")
                write(figures, written[-1])
    return written


def print_all(files: list[Path], folder: Path) -> None:
    """Print the files with one call of LibreOffice for each format, and lay the pages of each on contact sheets."""
    for ending in (".docx", ".xlsx"):
        chosen = [str(path) for path in files if path.suffix == ending]
        if chosen:
            profile = f"-env:UserInstallation=file://{folder}/profile"
            command = ["soffice", profile, "--headless", "--convert-to", f"pdf:{_FILTERS[ending]}", "--outdir"]
            subprocess.run([*command, str(folder / f"pdf{ending}"), *chosen], check=True, stdout=subprocess.DEVNULL)
    for path in files:
        lay_sheets(folder / f"pdf{path.suffix}" / f"{path.stem}.pdf", folder / "sheets", path.name)


_FILTERS = {".docx": "writer_pdf_Export", ".xlsx": "calc_pdf_Export"}
_ACROSS, _DOWN = 4, 2


def lay_sheets(pdf: Path, folder: Path, name: str) -> None:
    """Lay the pages of a PDF on contact sheets of eight."""
    import pypdfium2  # noqa: PLC0415 - only to look
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - the same

    pages = []
    for page in pypdfium2.PdfDocument(pdf):
        bitmap = page.render(scale=1.1, rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        pages.append(QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy())
    across = _ACROSS if pages[0].width() < pages[0].height() else 2
    on_sheet = across * _DOWN
    for first in range(0, len(pages), on_sheet):
        chosen = pages[first : first + on_sheet]
        width, height = max(page.width() for page in chosen) + 8, max(page.height() for page in chosen) + 8
        rows = -(-len(chosen) // across)
        sheet = QImage(width * min(across, len(chosen)), height * rows, QImage.Format.Format_RGB32)
        sheet.fill(0xFF808080)
        painter = QPainter(sheet)
        for place, page in enumerate(chosen):
            painter.drawImage(place % across * width, place // across * height, page)
        painter.end()
        sheet.save(str(folder / f"{name}-{first // on_sheet + 1}of{-(-len(pages) // on_sheet)}.png"))


def main() -> None:
    """Write, print and lay out what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    folder = options.out.absolute()
    (folder / "sheets").mkdir(parents=True, exist_ok=True)
    print_all(write_all(folder, options.only), folder)


if __name__ == "__main__":
    main()
