"""The command line: the window by default, and the main job without one. Errors: one Vietnamese line, exit 2."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from danvan_desktop import __version__, bootstrap
from danvan_desktop.command_parser import CommandParser
from danvan_desktop.domain.errors import DanvanError, LegacyEncodingError
from danvan_desktop.export_command import add_export
from danvan_desktop.paths import StorePaths, default_store_folder

if TYPE_CHECKING:
    from danvan_desktop.services.services import Services
    from danvan_desktop.storage.store import Store

REFUSED = 2


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
    add_export(commands.add_parser("export", help="xuất tài liệu ra Word hoặc Excel"), _opened)
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
