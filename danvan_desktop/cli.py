"""The command line: the window by default, and the main job without one. Errors: one Vietnamese line, exit 2."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from danvan_desktop import __version__, bootstrap
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.paths import StorePaths, default_store_folder

if TYPE_CHECKING:
    from danvan_desktop.services.services import Services
    from danvan_desktop.storage.store import Store

REFUSED = 2
_HELP = "Xem “danvan --help”."


class _Parser(argparse.ArgumentParser):
    """Speaks Vietnamese and refuses like everything else: one line on stderr, exit 2."""

    def error(self, message: str) -> NoReturn:
        """Refuse the arguments; argparse's English reason is kept in brackets."""
        raise DanvanError(f"Lệnh không đúng ({message}).", _HELP)


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command; returns 0, 1 when a check found something, 2 when it was refused."""
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


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="danvan", description="Công tác dân vận chính quyền: kế hoạch, theo dõi, chấm điểm, báo cáo.")
    parser.set_defaults(run=_window)
    parser.add_argument("--version", action="version", version=f"danvan {__version__}")
    parser.add_argument("--data-dir", type=Path, metavar="THƯ_MỤC", help="thư mục dữ liệu (mặc định: của người dùng)")
    parser.add_argument("--self-test", action="store_true", help="tự kiểm tra chương trình rồi thoát (0: tốt, 1: lỗi)")
    commands = parser.add_subparsers(metavar="LỆNH")
    demo = commands.add_parser("demo", help="dựng cơ quan mẫu, làm trọn một năm, xuất mọi tài liệu và ảnh màn hình")
    demo.add_argument("--out", type=Path, required=True, metavar="THƯ_MỤC", help="nơi để kết quả")
    demo.set_defaults(run=_demo)
    plan = commands.add_parser("import-plan", help="đọc một kế hoạch (.txt, .docx)")
    plan.add_argument("file", type=Path, metavar="TỆP")
    choice = plan.add_mutually_exclusive_group()
    choice.add_argument("--json", action="store_true", help="in bản nháp dạng JSON, không lưu")
    choice.add_argument("--accept", action="store_true", help="nhận kế hoạch vào kho dữ liệu")
    plan.set_defaults(run=_import_plan)
    export = commands.add_parser("export", help="xuất tài liệu ra Word hoặc Excel")
    export.add_argument("document", choices=["report", "annex", "score-sheet", "progress"], metavar="TÀI_LIỆU")
    export.add_argument("--year", type=int, required=True, metavar="NĂM")
    export.add_argument("--out", type=Path, required=True, metavar="TỆP")
    export.add_argument("--format", choices=["docx", "xlsx"], help="mặc định theo đuôi tệp")
    export.set_defaults(run=_export)
    backup = commands.add_parser("backup", help="sao lưu kho dữ liệu ngay")
    backup.set_defaults(run=_backup)
    check = commands.add_parser("check", help="kiểm tra kho dữ liệu")
    check.set_defaults(run=_check)
    return parser


def _paths(options: argparse.Namespace) -> StorePaths:
    return StorePaths(options.data_dir or default_store_folder())


@contextmanager
def _opened(options: argparse.Namespace) -> Iterator[tuple[Store, Services]]:
    clock = bootstrap.SystemClock()
    with bootstrap.open_store(_paths(options), clock) as store:
        yield store, bootstrap.build_services(store, clock)


def _window(options: argparse.Namespace) -> int:
    if options.self_test:
        from danvan_desktop.self_test import run_self_test  # noqa: PLC0415 - imports the window and the writers

        return run_self_test()
    bootstrap.need_display(sys.platform, dict(os.environ))
    return bootstrap.run_window(_paths(options), sys.argv[:1])


def _demo(options: argparse.Namespace) -> int:
    from danvan_desktop.demonstration import demonstrate  # noqa: PLC0415 - imports the window and the writers

    for written in demonstrate(options.out):
        print(written)
    return 0


def _import_plan(options: argparse.Namespace) -> int:
    if options.accept:
        with _opened(options) as (_, services):
            review = services.plan_import.read(options.file)
            changes = services.plan_import.accept(review, services.plan_import.choices_for(review))
            plan = services.plans.plan(changes.created[0])
            print(f"Đã nhận kế hoạch năm {plan.year}: {len(review.draft.tasks)} nhiệm vụ.")
        return 0
    from danvan_desktop.services.plan_reading import draft_as_json, read_plan  # noqa: PLC0415 - no store is opened for this

    _, draft = read_plan(options.file)
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
    from danvan_desktop.services.documents import DocumentKind, ExportOrder, FileFormat  # noqa: PLC0415 - imports SQLAlchemy

    with _opened(options) as (_, services):
        order = ExportOrder(DocumentKind(options.document), options.year)
        missing = services.documents.missing(order)
        file_format = FileFormat(options.format) if options.format else None
        print(services.documents.export(order, options.out, file_format))
    if missing:
        print(f"Còn thiếu: {', '.join(missing)} (in thành dấu chấm để điền tay).", file=sys.stderr)
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
