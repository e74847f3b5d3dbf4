"""What the clerk enters in each register in the course of a year: invented lines for any office."""

from __future__ import annotations

from collections.abc import Mapping

Line = tuple[str, Mapping[str, str]]


def lines_of(month: int, year: int, unit: str, document: str) -> list[Line]:
    """The register and the typed cells of each line of a month; dates in the spellings clerks use."""
    lines: list[Line] = [
        (
            "difficulty",
            {"raised_on": f"{month}/{month}", "unit": unit, "text": f"Thiếu mẫu biểu thống kê tháng {month}"},
        )
    ]
    if month % 3 == 0:
        quarter = ("I", "II", "III", "IV")[month // 3 - 1]
        lines += [
            ("study_session", _study(month, unit, document)),
            ("reception_stat", _reception(f"Quý {quarter}", unit, month)),
            ("inspection", _inspection(month, unit, is_planned=month % 2 == 0)),
        ]
    return lines + _once(month, year, unit, document)


def _study(month: int, unit: str, document: str) -> Mapping[str, str]:
    return {
        "held_on": f"05-{month:02}",
        "documents": document,
        "form": "Hội nghị trực tiếp",
        "unit": unit,
        "participants": str(20 + month),
        "total": "35",
    }


def _reception(period: str, unit: str, month: int) -> Mapping[str, str]:
    return {
        "period": period,
        "unit": unit,
        "regular": str(10 + month),
        "by_leader": "3",
        "dialogues": "1",
        "backlog": "2" if month == 3 else "1",
        "received": str(month),
        "solved": str(month),
    }


def _inspection(month: int, unit: str, *, is_planned: bool) -> Mapping[str, str]:
    return {
        "held_on": f"ngày 10 tháng {month}",
        "kind": "Theo kế hoạch" if is_planned else "Đột xuất",
        "team": "Tổ kiểm tra công vụ",
        "unit": unit,
        "findings": "Còn 02 hồ sơ trả kết quả chậm",
        "follow_up": "Khắc phục và báo cáo",
        "due": f"25/{month}",
        "state": "Đang theo dõi",
    }


def _once(month: int, year: int, unit: str, document: str) -> list[Line]:
    """What happens once a year."""
    by_month: dict[int, list[Line]] = {
        1: [
            ("leader_in_charge", {"person": "Đỗ Thị Ánh", "decision": "07/QĐ", "from": f"05/01/{year}"}),
            ("exemplary_model", {"registered_on": "20/1", "name": "Một cửa thân thiện", "unit": unit}),
        ],
        4: [("index_value", {"index": "PAR INDEX", "value": "87,52", "rank": "5", "ranked": "20", "source": document})],
        6: [
            (
                "conclusion",
                {
                    "issued_on": "12/6",
                    "source": "Kiến nghị sau giám sát",
                    "issuer": "Ban pháp chế",
                    "text": "Trả lời kiến nghị về thời gian tiếp công dân",
                    "unit": unit,
                    "due": "30/9",
                },
            )
        ],
        10: [
            (
                "commendation",
                {
                    "decided_on": "20/10",
                    "honoured": "Tập thể bộ phận một cửa",
                    "form": "Giấy khen",
                    "collectives": "1",
                    "individuals": "2",
                },
            )
        ],
    }
    return by_month.get(month, [])


FINISHED: Mapping[str, Mapping[str, str]] = {
    "difficulty": {"closed_on": "20/12", "answer": "Đã hướng dẫn thống nhất", "state": "Đóng"},
    "inspection": {"closed_on": "20/12", "state": "Đã khắc phục"},
    "conclusion": {"closed_on": "15/9", "result": "Đã trả lời bằng văn bản", "state": "Đã thực hiện"},
    "exemplary_model": {"recognised_on": "20/11", "decision": "88/QĐ", "state": "Được công nhận"},
}
"""What is filled in later, in the order the rules ask for: dates before the state that needs them."""
