from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.document import Heading, ListItem, Signature, Table, Title, block_text
from danvan_desktop.exporters.word.task_slip import task_slip
from tests.exporters import sample_papers as papers


def headings(document):
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def test_the_slip_lists_tasks_and_reports_and_says_whom_to_report_to_and_when():
    document = task_slip(papers.task_slip())
    assert isinstance(document.blocks[1], Title)
    assert headings(document) == [
        "1. Nhiệm vụ được giao: 3 nhiệm vụ",
        "2. Báo cáo, hồ sơ phải gửi: 2 nội dung",
        "3. Chế độ báo cáo",
    ]
    tasks, duties = (block for block in document.blocks if isinstance(block, Table))
    assert tasks.rows[1].cells[2] == "Phối hợp (chủ trì: Văn phòng Sở)"
    assert duties.rows[0].cells == (
        "1", "Báo cáo kết quả thực hiện năm", "Sở Nội vụ", "trước ngày 05/11/2025", "25/10/2025",
    )  # fmt: skip
    items = [block_text(block) for block in document.blocks if isinstance(block, ListItem)]
    assert "về Văn phòng Sở chậm nhất ngày 05/12/2025" in items[0]
    assert items[-1].endswith("./.")
    assert isinstance(document.blocks[-1], Signature)


def test_a_unit_without_tasks_or_without_reports_has_no_empty_part():
    figures = papers.task_slip()
    assert headings(task_slip(replace(figures, tasks=()))) == [
        "1. Báo cáo, hồ sơ phải gửi: 2 nội dung",
        "2. Chế độ báo cáo",
    ]
    assert headings(task_slip(replace(figures, duties=()))) == [
        "1. Nhiệm vụ được giao: 3 nhiệm vụ",
        "2. Chế độ báo cáo",
    ]


def test_without_a_day_the_times_of_the_tables_hold():
    document = task_slip(replace(papers.task_slip(), return_by=None, report_to=""))
    items = [block_text(block) for block in document.blocks if isinstance(block, ListItem)]
    assert items[0].startswith("Báo cáo kết quả thực hiện về …… theo thời gian nêu trên")
