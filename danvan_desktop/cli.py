"""The command line: the window by default, and the main job without one. Errors: one Vietnamese line, exit 2."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from danvan_desktop import __version__, bootstrap
from danvan_desktop.command_parser import CommandParser
from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.paths import StorePaths, default_store_folder

if TYPE_CHECKING:
    from danvan_desktop.services.services import Services
    from danvan_desktop.storage.store import Store

REFUSED = 2
_DOSSIER, _SLIP = "dossier", "task-slip"
_OF_A_YEAR = ("report", "plan", "annex", "score-sheet", "progress", "registers", "roster", "explanation", "week")
_DOCUMENTS = (*_OF_A_YEAR, _SLIP, _DOSSIER)
FIRST_YEAR, LAST_YEAR = 1900, 2999


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; returns 0, 1 when a check found something, 2 when it was refused."""
    if arguments is None:  # a process of its own
        sys.excepthook = _tell_bug
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")  # the Windows console may be CP1258
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options) or 0)
    except DanvanError as error:
        print(" ".join(str(error).split()), file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu.", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:  # “danvan … | head”: the reader has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _tell_bug(_: type[BaseException], error: BaseException, __: TracebackType | None) -> None:
    """Say in one line that a bug stopped the command; the log of the store it worked on has the rest."""
    print(
        f"Chương trình gặp lỗi ngoài dự kiến ({type(error).__name__}: {error}); dữ liệu không thay đổi.",
        file=sys.stderr,
    )


def _parser() -> CommandParser:
    parser = CommandParser(
        prog="danvan", description="Công tác dân vận chính quyền: kế hoạch, theo dõi, chấm điểm, báo cáo."
    )
    parser.set_defaults(run=_window)
    parser.options.add_argument(
        "--version", action="version", version=f"danvan {__version__}", help="in phiên bản rồi thoát"
    )
    _add_place(parser, None)
    parser.options.add_argument("--self-test", action="store_true", help="tự kiểm tra rồi thoát (0: tốt, 1: có lỗi)")
    commands = parser.add_subparsers(title="Lệnh (không có lệnh: mở cửa sổ)", metavar="LỆNH")
    demo = commands.add_parser("demo", help="dựng cơ quan mẫu, làm trọn một năm, xuất mọi tài liệu và ảnh màn hình")
    demo.options.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi để kết quả")
    demo.set_defaults(run=_demo)
    _add_import(commands.add_parser("import-plan", help="đọc một kế hoạch (.docx, .pdf có chữ, .txt)"))
    _add_export(commands.add_parser("export", help="xuất tài liệu ra Word hoặc Excel"))
    commands.add_parser("backup", help="sao lưu kho dữ liệu ngay").set_defaults(run=_backup)
    commands.add_parser("check", help="kiểm tra kho dữ liệu (0: tốt, 1: có lỗi)").set_defaults(run=_check)
    for command in commands.choices.values():
        _add_place(command, argparse.SUPPRESS)
    return parser


def _add_place(parser: CommandParser, default: str | None) -> None:
    """`--data-dir` may stand before the command and behind it."""
    parser.options.add_argument(
        "--data-dir", type=Path, metavar="THƯ_MỤC", default=default, help="thư mục dữ liệu khác mặc định"
    )


def _add_import(parser: CommandParser) -> None:
    parser.add_argument_group("Tham số").add_argument("file", type=Path, metavar="TỆP", help="tệp kế hoạch")
    choice = parser.options.add_mutually_exclusive_group()
    choice.add_argument("--json", action="store_true", help="in bản nháp dạng JSON, không lưu")
    choice.add_argument("--accept", action="store_true", help="nhận kế hoạch vào kho dữ liệu")
    parser.options.add_argument(
        "--to-unicode", action="store_true", help="chuyển bảng mã cũ TCVN3 (ABC), VNI sang Unicode rồi đọc"
    )
    parser.set_defaults(run=_import_plan)


def _add_export(parser: CommandParser) -> None:
    parser.add_argument_group("Tham số").add_argument(
        "document",
        choices=_DOCUMENTS,
        metavar="TÀI_LIỆU",
        help="report (báo cáo năm), plan (kế hoạch), annex (phụ lục phân công), score-sheet (bảng tự chấm điểm), progress (tiến độ),"
        " registers (sổ theo dõi), roster (đơn vị phải gửi),"
        " explanation (công văn giải trình), week (báo cáo tuần), task-slip (phiếu giao việc), dossier (hồ sơ chấm điểm)",
    )
    parser.options.add_argument("--year", type=_year, required=True, metavar="NĂM", help="năm công tác")
    parser.options.add_argument(
        "--out", type=Path, required=True, metavar="TỆP", help="tệp cần ghi; với hồ sơ: thư mục mới; với phiếu: thư mục"
    )
    parser.options.add_argument("--unit", metavar="ĐƠN_VỊ", help="chỉ phiếu giao việc của đơn vị này")
    parser.options.add_argument("--zip", action="store_true", help="hồ sơ chấm điểm thành một tệp .zip")
    parser.options.add_argument(
        "--format", choices=["docx", "xlsx"], metavar="DẠNG", help="docx hoặc xlsx; mặc định theo đuôi tệp"
    )
    parser.set_defaults(run=_export)


def _year(text: str) -> int:
    year = int(text)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(text)
    return year


def _paths(options: argparse.Namespace) -> StorePaths:
    return StorePaths(options.data_dir or default_store_folder())


@contextmanager
def _opened(options: argparse.Namespace, *, may_begin: bool = False) -> Iterator[tuple[Store, Services]]:
    paths, clock = _paths(options), bootstrap.SystemClock()
    is_there = paths.database.exists() or paths.backups.exists()
    if not is_there and not may_begin and (paths.folder.is_dir() or not paths.folder.exists()):
        raise DanvanError(
            f"Chưa có dữ liệu trong “{paths.folder}”.",
            "Hãy kiểm tra --data-dir, hoặc mở chương trình để bắt đầu.",
        )
    with bootstrap.open_store(paths, clock) as store, bootstrap.logging_into(paths.logs):
        yield store, bootstrap.build_services(store, clock)


def _window(options: argparse.Namespace) -> int:
    if options.self_test:
        from danvan_desktop.self_test import run_self_test  # noqa: PLC0415 - imports the window and the writers

        _log_qt()
        return run_self_test()
    bootstrap.need_display(sys.platform, dict(os.environ))
    _log_qt()
    return bootstrap.run_window(_paths(options), sys.argv[:1])


def _log_qt() -> None:
    from danvan_desktop.gui.qt_messages import log_qt_messages  # noqa: PLC0415 - imports Qt

    log_qt_messages()


def _demo(options: argparse.Namespace) -> int:
    from danvan_desktop.demonstration import demonstrate  # noqa: PLC0415 - imports the window and the writers

    _log_qt()
    for written in demonstrate(options.out):
        print(written)
    return 0


def _import_plan(options: argparse.Namespace) -> int:
    try:
        return _read_plan(options)
    except LegacyEncodingError as error:
        before, after = (" ".join(text.split())[:60] for text in (error.before, error.after))
        remedy = f"Thêm --to-unicode để đọc “{before}” thành “{after}”."
        raise DanvanError(error.message, remedy) from error


def _read_plan(options: argparse.Namespace) -> int:
    if options.accept:
        with _opened(options, may_begin=True) as (_, services):
            review = services.plan_import.read(options.file, convert_legacy=options.to_unicode)
            changes = services.plan_import.accept(review, services.plan_import.choices_for(review))
            plan = services.plans.plan(changes.created[0])
            print(f"Đã nhận kế hoạch năm {plan.year}: {len(review.draft.tasks)} nhiệm vụ.")
        return 0
    from danvan_desktop.services.plan_reading import draft_as_json, read_plan  # noqa: PLC0415 - no store is opened for this

    _, draft = read_plan(options.file, convert_legacy=options.to_unicode)
    if options.json:
        print(json.dumps(draft_as_json(draft), ensure_ascii=False, indent=1))
        return 0
    print(f"{draft.metadata.doc_type or 'Văn bản'}: {draft.metadata.subject or 'chưa có trích yếu'}")
    print(
        f"{len(draft.tasks)} nhiệm vụ, {len(draft.targets)} chỉ tiêu, {len(draft.obligations)} nghĩa vụ, "
        f"{len(draft.citations)} văn bản trích dẫn. Chưa lưu; thêm --accept để nhận, --json để xem bản nháp."
    )
    for warning in draft.warnings:
        print(f"- {warning.message_vi}")
    return 0


def _export(options: argparse.Namespace) -> int:
    if options.unit and options.document != _SLIP:
        raise DanvanError("Lệnh không đúng: --unit chỉ dùng với task-slip.", "Xem “danvan --help”.")
    if options.document == _DOSSIER:
        return _export_dossier(options)
    if options.zip:
        raise DanvanError("Lệnh không đúng: --zip chỉ dùng với dossier.", "Xem “danvan --help”.")
    if options.document == _SLIP:
        return _export_slips(options)
    from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat  # noqa: PLC0415 - imports SQLAlchemy

    with _opened(options) as (_, services):
        order = ExportOrder(DocumentKind(options.document), options.year)
        missing = services.documents.missing(order)
        file_format = FileFormat(options.format) if options.format else None
        lines = [services.documents.notice(order, options.out, file_format)]
        print(services.documents.export(order, options.out, file_format))
    if missing:
        lines.append(f"Còn thiếu: {', '.join(missing)} (in thành dấu chấm để điền tay).")
    _warn(lines)
    return 0


def _warn(lines: Iterable[str]) -> None:
    """Say beside the result what the clerk should look at."""
    for line in filter(None, lines):
        print(line, file=sys.stderr)


def _export_slips(options: argparse.Namespace) -> int:
    if not options.out.is_dir():
        raise DanvanError(f"Không có thư mục “{options.out}”.", "Hãy tạo thư mục để ghi các phiếu giao việc.")
    with _opened(options) as (_, services):
        plan_id = services.task_slips.own_plan(options.year)
        units = services.task_slips.units(plan_id, options.year)
        chosen = [unit for unit in units if options.unit in {None, unit.name}]
        if not chosen:
            names = "; ".join(unit.name for unit in units) or "chưa có đơn vị nào được giao việc"
            raise DanvanError(f"Không có phiếu của “{options.unit or options.year}”.", f"Có thể xuất: {names}.")
        slips = services.task_slips.slips(plan_id, options.year, [unit.unit_id for unit in chosen])
        for path in services.task_slips.writer(slips, options.out)():
            print(path)
        _warn([services.task_slips.notice()])
    return 0


def _export_dossier(options: argparse.Namespace) -> int:
    from danvan_desktop.domain.dossier import PackageKind  # noqa: PLC0415 - only a dossier asks for it
    from danvan_desktop.services.dossier import DossierOrder  # noqa: PLC0415 - imports SQLAlchemy
    from danvan_desktop.services.dossier_content import DossierLetter  # noqa: PLC0415 - the same

    if options.format:
        raise DanvanError("Lệnh không đúng: hồ sơ chấm điểm không có --format.", "Thêm --zip để có một tệp .zip.")
    kind = PackageKind.ZIP if options.zip else PackageKind.FOLDER
    target = options.out.absolute()
    if options.zip and target.suffix.lower() != ".zip":
        target = target.with_name(f"{target.name}.zip")
    with _opened(options) as (_, services):
        letter = DossierLetter(to=services.dossier.suggested_addressee(options.year))
        missing = services.dossier.missing(options.year, letter)
        findings = services.dossier_check.findings(options.year)
        written = services.dossier.writer(DossierOrder(options.year, target, kind, letter), lambda _done, _all: None)()
    print(written.path)
    lacks = [f"Còn thiếu (in thành dấu chấm để điền tay): {'; '.join(missing)}."] if missing else []
    found = [f"{finding.severity.label}: {finding.place.words}: {finding.words}" for finding in findings]
    left_out = [f"Không kèm theo vì tệp mất hoặc đã bị thay đổi: {name}" for name in written.left_out]
    _warn((*written.notices, *lacks, *found, *left_out))
    return 0


def _backup(options: argparse.Namespace) -> int:
    with _opened(options) as (store, _):
        record = store.backup()
    print(f"Đã sao lưu: {record.path}")
    return 0


def _check(options: argparse.Namespace) -> int:
    from danvan_desktop.storage.integrity import check_store  # noqa: PLC0415 - imports SQLAlchemy

    with _opened(options) as (store, _):
        findings = check_store(store)
    for finding in findings:
        print(f"{finding.text} {finding.remedy}")
    if not findings:
        print("Kho dữ liệu tốt: không phát hiện lỗi.")
    return 1 if findings else 0
