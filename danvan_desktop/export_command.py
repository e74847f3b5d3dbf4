"""`danvan export`: each document by its word, into a file or, where every unit gets one, into a folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from danvan_desktop.command_parser import CommandParser
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.domain.report import Report, ReportKind
from danvan_desktop.domain.report_period import report_title
from danvan_desktop.domain.text import parse_date

if TYPE_CHECKING:
    from danvan_desktop.services.services import Services
    from danvan_desktop.services.views_unit_forms import FormUnit
    from danvan_desktop.services.views_urging_letters import UrgedUnit
    from danvan_desktop.storage.store import Store

Opened = Callable[[argparse.Namespace], AbstractContextManager[tuple["Store", "Services"]]]
"""Opens the store that `--data-dir` names."""

FIRST_YEAR, LAST_YEAR = 1900, 2999
_SLIP, _LETTER, _FORM, _DOSSIER, _REPORT = "task-slip", "urging-letter", "unit-form", "dossier", "report"
_TO_UNITS: Final = (_SLIP, _LETTER, _FORM)
DOCUMENTS: Final = {
    _REPORT: "báo cáo",
    "plan": "kế hoạch",
    "annex": "phụ lục phân công",
    "score-sheet": "bảng tự chấm điểm",
    "evidence-list": "danh mục tài liệu kiểm chứng",
    "progress": "tiến độ",
    "registers": "sổ theo dõi",
    "roster": "đơn vị phải gửi",
    "explanation": "công văn giải trình",
    "week": "báo cáo tuần",
    _SLIP: "phiếu giao việc",
    _LETTER: "công văn đôn đốc, có ghi sổ",
    _FORM: "biểu mẫu Excel gửi phòng, ban",
    _DOSSIER: "hồ sơ chấm điểm",
}
"""The words of the documents and what they are."""

_HELP = "Xem “danvan export --help”."
_ONLY_WITH: Final = {
    "unit": _TO_UNITS,
    "by": _TO_UNITS,
    "kind": (_REPORT,),
    "report": (_REPORT,),
    "zip": (_DOSSIER,),
    "format": tuple(word for word in DOCUMENTS if word not in {*_TO_UNITS, _DOSSIER}),
}


def add_export(parser: CommandParser, opened: Opened) -> None:
    """Give the command its arguments; `opened` opens the store."""
    listed = ", ".join(f"{word} ({words})" for word, words in DOCUMENTS.items())
    parser.add_argument_group("Tham số").add_argument(
        "document", choices=list(DOCUMENTS), metavar="TÀI_LIỆU", help=listed
    )
    add = parser.options.add_argument
    add("--year", type=_year, required=True, metavar="NĂM", help="năm công tác")
    add(
        "--out", type=Path, required=True, metavar="TỆP",
        help="tệp cần ghi; với hồ sơ: thư mục mới; với phiếu, công văn đôn đốc, biểu mẫu: thư mục đã có",
    )  # fmt: skip
    add(
        "--kind", choices=[_word(kind) for kind in ReportKind], metavar="KỲ",
        help="loại báo cáo: yearly (năm, mặc định), half-yearly (06 tháng), quarterly (quý), monthly (tháng),"
        " thematic (chuyên đề), ad-hoc (đột xuất)",
    )  # fmt: skip
    add("--report", type=int, metavar="MÃ", help="mã của báo cáo, khi năm có nhiều báo cáo cùng loại")
    add("--unit", metavar="ĐƠN_VỊ", help="chỉ ghi cho đơn vị này (phiếu, công văn đôn đốc, biểu mẫu)")
    add("--by", metavar="NGÀY", help="hạn trả lời, nộp lại, ví dụ 5/12 hay 05/12/2026")
    add("--zip", action="store_true", help="hồ sơ chấm điểm thành một tệp .zip")
    add("--format", choices=["docx", "xlsx"], metavar="DẠNG", help="docx hoặc xlsx; mặc định theo đuôi tệp")
    parser.set_defaults(run=lambda options: _export(options, opened))


def _year(text: str) -> int:
    year = int(text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(text)
    return year


def _word(kind: ReportKind) -> str:
    return kind.value.replace("_", "-")


def _export(options: argparse.Namespace, opened: Opened) -> int:
    for name, documents in _ONLY_WITH.items():
        if getattr(options, name) and options.document not in documents:
            words = (
                f"{options.document} không có --{name}"
                if name == "format"
                else f"--{name} chỉ dùng với {', '.join(documents)}"
            )
            raise DanvanError(f"Lệnh không đúng: {words}.", _HELP)
    if options.by:
        options.by = parse_date(options.by, options.year)
    if options.document == _DOSSIER:
        return _export_dossier(options, opened)
    if options.document in _TO_UNITS:
        return _export_to_units(options, opened)
    return _export_one(options, opened)


def _export_one(options: argparse.Namespace, opened: Opened) -> int:
    from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat  # noqa: PLC0415 - imports SQLAlchemy

    with opened(options) as (_, services):
        report_id = _report_id(options, services.reports.reports(options.year)) if options.document == _REPORT else None
        order = ExportOrder(DocumentKind(options.document), options.year, report_id=report_id)
        file_format = FileFormat(options.format) if options.format else None
        lines = (services.documents.notice(order, options.out, file_format), *services.documents.preflight(order))
        print(services.documents.export(order, options.out, file_format))
    _say(lines)
    return 0


def _report_id(options: argparse.Namespace, reports: Sequence[Report]) -> int | None:
    """The report that is meant; None for that of the year, which need not have been begun."""
    if options.report is not None and options.kind is not None:
        raise DanvanError("Lệnh không đúng: chỉ dùng một trong hai --report, --kind.", _HELP)
    if options.report is not None:
        if options.report not in {report.id for report in reports}:
            raise DanvanError(f"Năm {options.year} không có báo cáo mã {options.report}.", _listed(reports))
        return int(options.report)
    if options.kind in {None, _word(ReportKind.YEARLY)}:
        return None
    replaced = {report.replaces_id for report in reports}
    found = [report for report in reports if _word(report.kind) == options.kind and report.id not in replaced]
    if len(found) == 1:
        return found[0].id
    label = next(kind.label for kind in ReportKind if _word(kind) == options.kind).lower()
    if not found:
        raise DanvanError(f"Năm {options.year} chưa có {label}.", _listed(reports))
    raise DanvanError(f"Năm {options.year} có {len(found)} {label}.", f"Thêm --report và một mã: {_named(found)}.")


def _listed(reports: Sequence[Report]) -> str:
    return f"Đã có: {_named(reports)}." if reports else "Hãy lập báo cáo ở trang Báo cáo trước."


def _named(reports: Iterable[Report]) -> str:
    return "; ".join(f"{report.id} ({report_title(report)})" for report in reports)


def _export_to_units(options: argparse.Namespace, opened: Opened) -> int:
    if not options.out.is_dir():
        raise DanvanError(f"Không có thư mục “{options.out}”.", "Hãy tạo thư mục để ghi các tệp.")
    write = {_SLIP: _write_slips, _LETTER: _write_letters, _FORM: _write_forms}[options.document]
    with opened(options) as (_, services):
        paths, lines = write(options, services, services.task_slips.own_plan(options.year))
    for path in paths:
        print(path)
    _say(lines)
    return 0


Written = tuple[Sequence[Path], Sequence[str]]
"""The files, and what is said beside them."""


def _write_slips(options: argparse.Namespace, services: Services, plan_id: int) -> Written:
    service = services.task_slips
    units = _chosen(service.units(plan_id, options.year), options, "phiếu giao việc")
    slips = service.slips(plan_id, options.year, units, options.by)
    return service.writer(slips, options.out)(), (service.notice(), *service.preflight(slips))


def _write_letters(options: argparse.Namespace, services: Services, plan_id: int) -> Written:
    """Write the letters and log them, as the window does."""
    service = services.urging_letters
    units = _chosen(service.units(options.year, plan_id), options, "công văn đôn đốc")
    drafts = service.drafts(options.year, plan_id, units, options.by)
    lines = (service.notice(), *service.preflight(drafts))
    paths = service.writer(drafts, options.out)()
    service.record(drafts)
    return paths, (*lines, f"Đã ghi {len(drafts)} công văn vào sổ công văn đôn đốc.")


def _write_forms(options: argparse.Namespace, services: Services, plan_id: int) -> Written:
    service = services.unit_forms
    units = _chosen(service.units(plan_id, options.year), options, "biểu mẫu")
    return service.writer(plan_id, options.year, units, options.out, options.by)(), ()


def _chosen(units: Sequence[FormUnit | UrgedUnit], options: argparse.Namespace, what: str) -> list[int]:
    """The ids of the units that are meant; raises `DanvanError` naming those there are."""
    found = [unit.unit_id for unit in units if options.unit in {None, unit.name}]
    if not found:
        names = "; ".join(unit.name for unit in units) or "chưa có đơn vị nào"
        whose = f"“{options.unit}”" if options.unit else f"năm {options.year}"
        raise DanvanError(f"Không có {what} của {whose}.", f"Có thể xuất cho: {names}.")
    return found


def _export_dossier(options: argparse.Namespace, opened: Opened) -> int:
    from danvan_desktop.domain.dossier import PackageKind  # noqa: PLC0415 - only a dossier asks for it
    from danvan_desktop.services.dossier import DossierOrder, doubts_in, missing_in  # noqa: PLC0415 - imports SQLAlchemy
    from danvan_desktop.services.dossier_content import DossierLetter  # noqa: PLC0415 - the same
    from danvan_desktop.services.preflight import preflight_lines  # noqa: PLC0415 - the same

    kind = PackageKind.ZIP if options.zip else PackageKind.FOLDER
    target = options.out.absolute()
    if options.zip and target.suffix.lower() != ".zip":
        target = target.with_name(f"{target.name}.zip")
    with opened(options) as (_, services):
        letter = DossierLetter(to=services.dossier.suggested_addressee(options.year))
        content = services.dossier.content(options.year, letter)
        missing, doubts = missing_in(content), doubts_in(content)
        findings = services.dossier_check.findings(options.year)
        written = services.dossier.writer(DossierOrder(options.year, target, kind, letter), lambda _done, _all: None)()
    print(written.path)
    lines = list(written.notices)
    lines += preflight_lines(missing, doubts)
    lines += [f"{finding.severity.label}: {finding.place.words}: {finding.words}" for finding in findings]
    lines += [f"Không kèm theo vì tệp mất hoặc đã bị thay đổi: {name}" for name in written.left_out]
    _say(lines)
    return 0


def _say(lines: Iterable[str]) -> None:
    """What is said beside the result, where it does not get into a pipe."""
    for line in filter(None, lines):
        print(line, file=sys.stderr)
