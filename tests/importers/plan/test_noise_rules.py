"""Every rule on noise of the importer's design, each by name with the smallest own-written example."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from danvan_desktop.domain.draft_plan import DraftPlan, Fate
from danvan_desktop.domain.plan import SectionRole
from danvan_desktop.importers.plan.parse import parse_plan
from danvan_desktop.importers.text import document_from_text
from danvan_desktop.services.unit_names import name_key

HEAD = "KẾ HOẠCH\nThực hiện công tác dân vận năm 2026\nSở Tư pháp ban hành Kế hoạch như sau:\n"
WORK = f"{HEAD}I. NHIỆM VỤ\n"
LINE = "- Đẩy mạnh công tác tuyên truyền, vận động người dân tại các xã, các phường trên"
WRAPPED = (
    "KẾ HOẠCH\n\nThực hiện công tác dân vận năm 2026\n\n\n\nSở Tư pháp ban hành Kế hoạch như sau:\n\nI. NHIỆM VỤ\n\n"
    + "\n\n".join(
        [f"{LINE}\n\nđịa bàn tỉnh theo hướng dẫn của cấp trên và tình hình thực tế của từng cơ quan, đơn"] * 8
    )
    + "\n\nvị.\n\n"
)
TAIL = "Nơi nhận:\n- Bộ Tư pháp;\n- Ban Giám đốc Sở,\n- Các phòng, đơn vị thuộc Sở\n(để thực hiện);\n- Lưu: VT.\n"
SIGNED = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Hòa\n"


@dataclass(frozen=True)
class Rule:
    name: str
    text: str
    holds: Callable[[DraftPlan], bool]


def tasks(draft: DraftPlan) -> list[str]:
    return [task.text for task in draft.tasks]


def last(draft: DraftPlan) -> str:
    return draft.tasks[-1].text


def skipped(draft: DraftPlan) -> dict[str, str]:
    return {part.text: part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED}


def roles(draft: DraftPlan) -> list[SectionRole]:
    return [section.role for section in draft.sections]


FIVE_PLANS = (
    Rule(
        "text is normalised to NFC before anything",
        unicodedata.normalize("NFD", f"{WORK}- Rà soát cho phù hợp."),
        lambda draft: tasks(draft) == ["Rà soát cho phù hợp."] and draft.metadata.year == 2026,
    ),
    Rule(
        "layout hard-wrapped when no line is long: lines are joined",
        f"{WRAPPED}- Rà soát thủ tục hành chính trong lĩnh vực được phân công phụ trách và báo cáo kết\n\nquả về Sở.",
        lambda draft: last(draft).endswith("báo cáo kết quả về Sở."),
    ),
    Rule(
        "layout paragraph-per-line when lines are long: lines stay apart",
        f"{WORK}- Rà soát {'thủ tục hành chính ' * 30}.\n- Sơ kết.\nTổng kết.",
        lambda draft: "Sơ kết." in tasks(draft)[1] and tasks(draft)[0].startswith("Rà soát thủ tục"),
    ),
    Rule(
        "hard-wrapped: a blank line means nothing, nor does a capital after a full stop",
        f"{WRAPPED}- Tăng cường thanh tra, kiểm tra việc thực hiện chính sách, pháp luật ở địa phương.\n\nThường xuyên đánh giá kết quả.",
        lambda draft: last(draft).endswith("ở địa phương. Thường xuyên đánh giá kết quả."),
    ),
    Rule(
        "hard-wrapped: a marker opens a paragraph",
        f"{WRAPPED}- Rà soát thủ tục.\n\n+ Công khai kết quả.\n\n- Sơ kết công tác.",
        lambda draft: last(draft) == "Sơ kết công tác.",
    ),
    Rule(
        "paragraph-per-line: lower case without marker continues the line before",
        f"{WORK}- Tiếp xúc trực tiếp với nhân\n\ndân; làm tốt công tác tiếp công dân.\n- Sơ kết.",
        lambda draft: tasks(draft) == ["Tiếp xúc trực tiếp với nhân dân; làm tốt công tác tiếp công dân.", "Sơ kết."],
    ),
    Rule(
        "paragraph-per-line: a heading without full stop is no reason to join",
        f"{WORK}1. Công tác tuyên truyền\n- Phổ biến pháp luật.\n2. Công tác đối thoại\n- Gặp gỡ người dân.",
        lambda draft: [group.title for group in draft.task_groups] == ["Công tác tuyên truyền", "Công tác đối thoại"],
    ),
    Rule(
        "an assignment line may follow without blank at a page change",
        f"{WORK}1. Rà soát thủ tục.\n- Đơn vị chủ trì: Phòng Hành chính.\n - Thời gian thực hiện: Hằng năm.",
        lambda draft: draft.tasks[0].timing.kind == "yearly" and draft.tasks[0].lead_units == ("Phòng Hành chính",),
    ),
    Rule(
        "a new heading may follow without blank at a page change",
        f"{WRAPPED}- Sơ kết công tác.\n II. TỔ CHỨC THỰC HIỆN\n\n1. Văn phòng Sở theo dõi, đôn đốc, báo cáo Giám đốc Sở.",
        lambda draft: roles(draft)[-1] is SectionRole.ORGANIZATION and last(draft) == "Sơ kết công tác.",
    ),
    Rule(
        "a number cut at its hyphen joins without space",
        f"{WRAPPED}- Tiếp tục thực hiện tốt các nội dung theo tinh thần của Kết luận số 114-\n\nKL/TW của Ban Bí thư.",
        lambda draft: last(draft).endswith("số 114-KL/TW của Ban Bí thư."),
    ),
    Rule(
        "years cut at their dash join with a space",
        f"{WRAPPED}- Thực hiện Chương trình cải cách hành chính của tỉnh trong giai đoạn 2021 -\n\n2025; nâng cao chỉ số.",
        lambda draft: "2021 - 2025; nâng cao" in last(draft),
    ),
    Rule(
        "a heading over several lines ends where the first bullet begins",
        f"{WRAPPED}1. Đổi mới nội dung, phương thức tuyên truyền, vận động nhân dân chấp hành chủ trương của\n\nĐảng, pháp luật của Nhà nước\n\n- Phổ biến pháp luật.",
        lambda draft: (
            draft.task_groups[-1].title.endswith("chủ trương của Đảng, pháp luật của Nhà nước")
            and last(draft) == "Phổ biến pháp luật."
        ),
    ),
    Rule(
        "asterisks and heading signs are taken off before labels, colon inside or outside",
        f"{HEAD}## **I. NHIỆM VỤ**\n**1.** Rà soát thủ tục.\n- **Đơn vị chủ trì:** Phòng Một.\n- *Thời gian thực hiện*: **trước ngày 05/11/2026**.",
        lambda draft: draft.tasks[0].lead_units == ("Phòng Một",) and draft.tasks[0].timing.due == "2026-11-05",
    ),
    Rule(
        "a lost dash after a full stop opens a task and is flagged",
        f"{WRAPPED}- Tăng cường kiểm tra việc thực hiện chính sách, pháp luật trong phạm vi quản lý của\n\nđơn vị.\n\n Tiếp tục đổi mới nội dung sinh hoạt của cơ quan.",
        lambda draft: last(draft).startswith("Tiếp tục đổi mới") and "no_marker_in_source" in draft.tasks[-1].flags,
    ),
    Rule(
        "numerals are written I. or I- with any space behind",
        f"{HEAD}I-  MỤC ĐÍCH, YÊU CẦU\n- Nâng cao nhận thức.\nII.  NHIỆM VỤ\n- Rà soát.\nIII- TỔ CHỨC THỰC HIỆN\n- Văn phòng theo dõi.",
        lambda draft: [section.number for section in draft.sections] == ["I", "II", "III"],
    ),
    Rule(
        "the meaning of 1. depends on the section",
        f"{HEAD}I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\n- Nâng cao nhận thức.\nII. NHIỆM VỤ\n1. Công tác tuyên truyền\n- Phổ biến pháp luật.\n"
        "III. CHỈ TIÊU\n1. 100% đơn vị có kế hoạch.\nIV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở báo cáo Giám đốc Sở trước ngày 15/11.",
        lambda draft: (
            tasks(draft) == ["Phổ biến pháp luật."]
            and draft.task_groups[0].number == "1"
            and [target.value for target in draft.targets] == [100]
            and draft.obligations[0].timing.operator == "before"
            and len(draft.sections[0].items) == 1
        ),
    ),
    Rule(
        "a dash inside a name is neither bullet nor separator",
        f"{WORK}1. Rà soát.\nĐơn vị chủ trì: Giám đốc - Tổng biên tập Báo; Phòng Hành chính- Quản trị.",
        lambda draft: (
            len(draft.tasks) == 1
            and [unit.replace("- ", "-").replace(" -", "-") for unit in draft.tasks[0].lead_units]
            == ["Giám đốc-Tổng biên tập Báo", "Phòng Hành chính-Quản trị"]
        ),
    ),
    Rule(
        "footer junk is skipped with its reason",
        f"{WORK}- Rà soát.\n{TAIL}{SIGNED}3\n2026-03-29T09:34:59+0000\nNot specified",
        lambda draft: (
            skipped(draft).keys() >= {"3", "2026-03-29T09:34:59+0000", "Not specified"} and all(skipped(draft).values())
        ),
    ),
    Rule(
        "recipients begin with a dash, end with any sign, and may wrap",
        f"{WORK}- Rà soát.\n{TAIL}{SIGNED}",
        lambda draft: (
            draft.recipients
            == ("Bộ Tư pháp", "Ban Giám đốc Sở", "Các phòng, đơn vị thuộc Sở (để thực hiện)", "Lưu: VT")
        ),
    ),
    Rule(
        "the signature may be interleaved with the recipients",
        f"{WORK}- Rà soát.\nNơi nhận:  KT. GIÁM ĐỐC\n- Bộ Tư pháp;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nLê Văn Hòa",
        lambda draft: (
            draft.recipients == ("Bộ Tư pháp", "Lưu: VT")
            and (draft.signer.position_for, draft.signer.position, draft.signer.name)
            == ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Lê Văn Hòa")
        ),
    ),
    Rule(
        "typing slips are kept as printed",
        f"{WORK}- Phân đầu nâng hạng công thông tin, đơn đốc các đơn vị.",
        lambda draft: tasks(draft) == ["Phân đầu nâng hạng công thông tin, đơn đốc các đơn vị."],
    ),
    Rule(
        "both tone-mark styles stay in the text and are one for matching",
        f"{WORK}1. Rà soát.\nĐơn vị chủ trì: Uỷ ban nhân dân xã Hoà Bình.\n2. Sơ kết.\nĐơn vị chủ trì: Ủy ban nhân dân xã Hòa Bình.",
        lambda draft: (
            draft.tasks[0].lead_units == ("Uỷ ban nhân dân xã Hoà Bình",)
            and draft.tasks[0].lead_units != draft.tasks[1].lead_units
            and len({name_key(task.lead_units[0]) for task in draft.tasks}) == 1
        ),
    ),
    Rule(
        "hằng năm and hàng năm are the same",
        f"{WORK}1. Rà soát.\nThời gian thực hiện: Hằng năm.\n2. Sơ kết.\nThời gian thực hiện: Hàng năm.",
        lambda draft: [task.timing.kind for task in draft.tasks] == ["yearly", "yearly"],
    ),
)

CELLS = (
    "STT", "Nhiệm vụ", "Chủ trì", "1", "Rà soát thủ tục", "Phòng Một", "2", "Tổ chức đối thoại", "Phòng Hai",
     "2.1", "Đối thoại với thanh niên", "Phòng Ba", "a)", "Đối thoại trực tuyến", "Phòng Bốn",
)  # fmt: skip
LONE_CELLS = "\n|\n".join(CELLS)

OTHER_PLANS = (
    Rule(
        "1 hard wraps with blank lines, words cut at page ends",
        f"{WRAPPED}- Kiên trì thực hiện các chủ trương, nghị quyết của cấp ủy về đổi mới công tác; quán triệt quan\n\nđiểm lấy dân làm gốc.",
        lambda draft: last(draft).endswith("quán triệt quan điểm lấy dân làm gốc."),
    ),
    Rule(
        "2 headings broken over lines inside bold marks",
        f"{HEAD}**I. MỤC\n\nĐÍCH, YÊU CẦU**\n\n- Nâng cao nhận thức.\n\n**II. NHIỆM VỤ**\n\n- Rà soát.",
        lambda draft: [section.title for section in draft.sections] == ["MỤC ĐÍCH, YÊU CẦU", "NHIỆM VỤ"],
    ),
    Rule(
        "3 the level of Markdown headings carries no meaning",
        f"{HEAD}# I. NHIỆM VỤ\n## **1. Công tác tuyên truyền**\n- Phổ biến.\n#### **2. Công tác đối thoại**\n- Gặp gỡ.",
        lambda draft: [(group.number, len(group.tasks)) for group in draft.task_groups] == [("1", 1), ("2", 1)],
    ),
    Rule(
        "4 roman numerals repeated, skipped, in any case and with any sign",
        f"{HEAD}II. MỤC ĐÍCH\n- Nâng cao.\nII- Nhiệm vụ, giải pháp\n- Rà soát.\nV. Tổ chức thực hiện\n- Văn phòng theo dõi.",
        lambda draft: (
            [section.number for section in draft.sections] == ["II", "II", "V"]
            and roles(draft) == [SectionRole.PURPOSE, SectionRole.CONTENT, SectionRole.ORGANIZATION]
        ),
    ),
    Rule(
        "5 the letterhead flattened into lines with bars, place and date wrapped",
        f"UBND TỈNH MINH HÀ\nSỞ TƯ PHÁP\n|\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n|\nSố: 12/KH-STP\n|\n*Minh Hà, ngày 21\ntháng 11 năm 2025 *\n{WORK}- Rà soát.",
        lambda draft: (
            (draft.metadata.number, draft.metadata.symbol, draft.metadata.place, draft.metadata.date)
            == ("12", "KH-STP", "Minh Hà", "2025-11-21")
        ),
    ),
    Rule(
        "6 number and date left empty stay empty",
        f"SỞ TƯ PHÁP\nSố:      /KH-STP\nMinh Hà, ngày       tháng 3 năm 2026\n{WORK}- Rà soát.",
        lambda draft: (
            (
                draft.metadata.number,
                draft.metadata.symbol,
                draft.metadata.date,
                draft.metadata.day,
                draft.metadata.month,
            )
            == (None, "KH-STP", None, None, 3)
        ),
    ),
    Rule(
        "6 a plan without any header has no number, date or place",
        f"{WORK}- Rà soát theo Quyết định số 15/QĐ-UBND ngày 02/3/2025.",
        lambda draft: (draft.metadata.number, draft.metadata.date, draft.metadata.place) == (None, None, None),
    ),
    Rule(
        "7 recipients and signature on the same line",
        f"{WORK}- Rà soát.\nNơi nhận:  KT. GIÁM ĐỐC\n- Bộ Tư pháp;\n- Các phòng thuộc Sở\nvà các đơn vị;\n- Lưu: VT.\nPHÓ GIÁM ĐỐC\nLê Văn Hòa",
        lambda draft: (
            draft.recipients == ("Bộ Tư pháp", "Các phòng thuộc Sở và các đơn vị", "Lưu: VT")
            and draft.signer.authority_prefix == "KT."
        ),
    ),
    Rule(
        "8 stamps of digital signatures are no date",
        f"{WORK}- Rà soát.\n{SIGNED}2024-03-29T09:34:59+0000\nNot specified\nKý bởi: Sở Tư pháp",
        lambda draft: draft.metadata.date is None and len(skipped(draft)) >= 3 and draft.signer.name == "Lê Văn Hòa",
    ),
    Rule(
        "9 duplicate tasks are kept and flagged",
        f"{WORK}- Rà soát thủ tục hành chính.\n- Sơ kết công tác.\n- Rà soát thủ tục hành chính.",
        lambda draft: len(draft.tasks) == 3 and any(flag.startswith("duplicate_of") for flag in draft.tasks[2].flags),
    ),
    Rule(
        "9 a task without its time line has no time",
        f"{WORK}1. Rà soát.\nThời gian thực hiện: Thường xuyên.\n2. Sơ kết.\nĐơn vị chủ trì: Văn phòng.\n3. Tổng kết.\nThời gian thực hiện: Thường xuyên.",
        lambda draft: [task.timing.kind for task in draft.tasks] == ["regular", None, "regular"],
    ),
    Rule(
        "10 portal boilerplate around the text is skipped with its reason",
        f"Đăng nhập\nTrang chủ\n{WORK}- Rà soát.\n{SIGNED}Bản quyền thuộc Cổng thông tin\nhttps://example.vn/ke-hoach",
        lambda draft: (
            skipped(draft).keys() >= {"Đăng nhập", "Trang chủ", "https://example.vn/ke-hoach"}
            and tasks(draft) == ["Rà soát."]
        ),
    ),
    Rule(
        "11 slips stay, hard spaces and tabs become spaces",
        f"{WORK}-\tNêu rõ đặc\u00a0diêm,\u00a0\u00a0tình\thình.",
        lambda draft: tasks(draft) == ["Nêu rõ đặc diêm, tình hình."],
    ),
    Rule(
        "12 tables with one cell per line between bars, sub-rows numbered 2.1 or a)",
        f"{HEAD}I. NHIỆM VỤ\nNhiệm vụ nêu tại Phụ lục.\nPHỤ LỤC\n{LONE_CELLS}\n|",
        lambda draft: (
            [(task.text, task.lead_units) for task in draft.tasks if task.lead_units]
            == [
                ("Rà soát thủ tục", ("Phòng Một",)),
                ("Tổ chức đối thoại", ("Phòng Hai",)),
                ("Đối thoại với thanh niên", ("Phòng Ba",)),
                ("Đối thoại trực tuyến", ("Phòng Bốn",)),
            ]
        ),
    ),
)


@pytest.mark.parametrize("rule", FIVE_PLANS, ids=lambda rule: rule.name)
def test_the_noise_of_the_five_plans(rule: Rule) -> None:
    assert rule.holds(parse_plan(document_from_text(rule.text)))


@pytest.mark.parametrize("rule", OTHER_PLANS, ids=lambda rule: rule.name)
def test_the_noise_of_other_real_plans(rule: Rule) -> None:
    assert rule.holds(parse_plan(document_from_text(rule.text)))


@pytest.mark.parametrize("rule", [*FIVE_PLANS, *OTHER_PLANS], ids=lambda rule: rule.name)
def test_no_line_of_an_example_is_dropped_in_silence(rule: Rule) -> None:
    draft = parse_plan(document_from_text(rule.text))
    covered = {line for part in draft.paragraphs for line in range(part.lines.first, part.lines.last + 1)}
    assert {number for number, line in enumerate(rule.text.split("\n"), 1) if line.strip()} <= covered
    assert all(part.reason for part in draft.paragraphs if part.fate is Fate.SKIPPED)
