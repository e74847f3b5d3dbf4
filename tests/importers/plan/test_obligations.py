from danvan_desktop.importers.plan.blocks import block_of
from danvan_desktop.importers.plan.obligations import build_closing, build_obligations
from danvan_desktop.importers.text import document_from_text


def blocks_of(text):
    return [block_of(part) for part in document_from_text(text).paragraphs]


def test_a_heading_gives_its_unit_to_what_stands_below():
    duties = build_obligations(
        blocks_of(
            "1. Giám đốc Sở Nội vụ\nThường xuyên đôn đốc các cơ quan.\n2. Văn phòng Sở:\n- Theo dõi chung.\n+ Báo cáo kết quả trước ngày 01/12/2025."
        ),
        "III",
        2025,
    )
    assert [(duty.unit, duty.kind, duty.timing.due) for duty in duties] == [
        ("Giám đốc Sở Nội vụ", "other", None),
        ("Văn phòng Sở", "other", None),
        ("Văn phòng Sở", "report", "2025-12-01"),
    ]


def test_recipient_and_relay_are_read():
    (duty,) = build_obligations(
        blocks_of("- Văn phòng báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 25/10/2025."), "IV", 2025
    )
    assert (duty.unit, duty.to, duty.via, duty.timing.period, duty.subkind) == (
        "Văn phòng",
        "UBND tỉnh",
        "Sở Nội vụ",
        "year",
        "annual_report",
    )
    assert duty.ref == "IV.-1"


def test_a_duty_without_a_unit_has_none():
    (duty,) = build_obligations(blocks_of("- Phân công lãnh đạo phụ trách công tác dân vận."), "IV", None)
    assert (duty.unit, duty.subkind) == (None, "assign_leader")


def test_the_closing_asks_only_for_difficulties():
    (duty,) = build_closing(
        blocks_of(
            "Yêu cầu các phòng, ban nghiêm túc thực hiện Kế hoạch. Trong quá trình triển khai có vướng mắc thì kịp thời phản ánh về Văn phòng./."
        ),
        "III",
        None,
    )
    assert duty.unit == "các phòng, ban"
    assert duty.text == "Trong quá trình triển khai có vướng mắc thì kịp thời phản ánh về Văn phòng"
    assert (duty.subkind, duty.timing.kind, duty.ref) == ("raise_difficulty", "as_arises", "III.closing")
