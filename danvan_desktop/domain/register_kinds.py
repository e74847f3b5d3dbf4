"""The registers the program ships, as data; a new kind or column is a few lines here and nothing anywhere else.

Keys stand in the store and are never changed; titles and order may be.
"""

from __future__ import annotations

from danvan_desktop.domain.register import ColumnType, Register, RegisterColumn, RegisterRule, RuleKind, Total
from danvan_desktop.domain.register_period import PERIOD_CHOICES, Granularity

_C = RegisterColumn
_T = ColumnType


def _date(key: str, title: str, *, required: bool = False) -> RegisterColumn:
    return _C(key, title, _T.DATE, is_required=required)


def _count(key: str, title: str) -> RegisterColumn:
    return _C(key, title, _T.INTEGER, total=Total.SUM)


def _choice(key: str, title: str, *choices: str, default: str = "", required: bool = False) -> RegisterColumn:
    return _C(key, title, _T.CHOICE, is_required=required, choices=choices, default=default)


def _at_most(left: str, *right: str) -> RegisterRule:
    return RegisterRule(RuleKind.AT_MOST, left, right)


def _not_before(left: str, right: str) -> RegisterRule:
    return RegisterRule(RuleKind.NOT_BEFORE, left, (right,))


def _needs(left: str, value: str, *right: str) -> RegisterRule:
    return RegisterRule(RuleKind.NEEDS, left, right, (value,))


_NOTE = _C("note", "Ghi chú")

STUDY_SESSION = Register(
    "study_session",
    "Quán triệt, học tập",
    (
        _date("held_on", "Ngày", required=True),
        _C("documents", "Văn bản được quán triệt", _T.DOCUMENT, is_required=True),
        _choice(
            "form", "Hình thức", "Hội nghị trực tiếp", "Hội nghị trực tuyến", "Lồng ghép sinh hoạt", "Gửi tài liệu"
        ),
        _C("unit", "Đơn vị tổ chức", _T.UNIT),
        _count("participants", "Số người dự"),
        _count("total", "Tổng số phải dự"),
        _NOTE,
    ),
    (_at_most("participants", "total"),),
    Granularity.QUARTER,
    "held_on",
)

INSPECTION = Register(
    "inspection",
    "Kiểm tra, giám sát",
    (
        _date("held_on", "Ngày", required=True),
        _choice("kind", "Loại", "Theo kế hoạch", "Đột xuất"),
        _C("team", "Tổ, đoàn kiểm tra"),
        _C("unit", "Đơn vị được kiểm tra", _T.UNIT, is_required=True),
        _C("findings", "Kết quả, hạn chế", _T.LONG_TEXT),
        _C("follow_up", "Yêu cầu khắc phục", _T.LONG_TEXT),
        _date("due", "Hạn khắc phục"),
        _date("closed_on", "Ngày khắc phục xong"),
        _choice("state", "Trạng thái", "Đang theo dõi", "Đã khắc phục", "Không phải khắc phục"),
    ),
    (
        _needs("state", "Đã khắc phục", "closed_on"),
        _not_before("due", "held_on"),
        _not_before("closed_on", "held_on"),
    ),
    Granularity.QUARTER,
    "held_on",
)

EXEMPLARY_MODEL = Register(
    "exemplary_model",
    "Mô hình “Dân vận khéo”",
    (
        _date("registered_on", "Ngày đăng ký", required=True),
        _C("name", "Tên mô hình", is_required=True),
        _C("unit", "Đơn vị thực hiện", _T.UNIT),
        _choice(
            "field",
            "Lĩnh vực",
            "Phát triển kinh tế",
            "Văn hóa - xã hội",
            "Quốc phòng - an ninh",
            "Xây dựng hệ thống chính trị",
            "Cải cách hành chính",
        ),
        _date("recognised_on", "Ngày công nhận"),
        _C("decision", "Quyết định công nhận"),
        _choice("state", "Trạng thái", "Đã đăng ký", "Được công nhận", "Không được công nhận", default="Đã đăng ký"),
        _NOTE,
    ),
    (_needs("state", "Được công nhận", "recognised_on"), _not_before("recognised_on", "registered_on")),
    Granularity.YEAR,
    "registered_on",
)

COMMENDATION = Register(
    "commendation",
    "Khen thưởng",
    (
        _date("decided_on", "Ngày quyết định", required=True),
        _C("honoured", "Tập thể, cá nhân", is_required=True),
        _C("unit", "Đơn vị", _T.UNIT),
        _choice("form", "Hình thức", "Bằng khen", "Giấy khen", "Biểu dương"),
        _C("achievement", "Thành tích", _T.LONG_TEXT),
        _C("decision", "Quyết định số"),
        _count("collectives", "Số tập thể"),
        _count("individuals", "Số cá nhân"),
    ),
    (),
    Granularity.YEAR,
    "decided_on",
)

RECEPTION_STAT = Register(
    "reception_stat",
    "Tiếp công dân, đơn thư",
    (
        _choice("period", "Kỳ", *PERIOD_CHOICES, required=True),
        _C("unit", "Đơn vị", _T.UNIT),
        _count("regular", "Lượt tiếp thường xuyên"),
        _count("by_leader", "Lượt lãnh đạo tiếp định kỳ"),
        _count("ad_hoc", "Lượt tiếp đột xuất"),
        _count("dialogues", "Cuộc đối thoại"),
        _C("backlog", "Đơn tồn đầu kỳ", _T.INTEGER, total=Total.FIRST),
        _count("received", "Đơn nhận trong kỳ"),
        _count("solved", "Đơn đã giải quyết"),
        _C("remaining", "Đơn tồn cuối kỳ", _T.INTEGER, computed=("backlog", "received", "-solved")),
        _NOTE,
    ),
    (_at_most("solved", "received", "backlog"),),
    Granularity.QUARTER,
    "period",
)

DIFFICULTY = Register(
    "difficulty",
    "Khó khăn, vướng mắc",
    (
        _date("raised_on", "Ngày", required=True),
        _C("unit", "Đơn vị phản ánh", _T.UNIT),
        _C("text", "Nội dung", _T.LONG_TEXT, is_required=True),
        _C("forwarded_to", "Chuyển đến"),
        _date("forwarded_on", "Ngày chuyển"),
        _C("answer", "Trả lời", _T.LONG_TEXT),
        _date("closed_on", "Ngày đóng"),
        _choice("state", "Trạng thái", "Mới", "Đã chuyển", "Đã trả lời", "Đóng", default="Mới"),
    ),
    (
        _needs("state", "Đã chuyển", "forwarded_to"),
        _needs("state", "Đã trả lời", "answer"),
        _needs("state", "Đóng", "closed_on"),
        _not_before("forwarded_on", "raised_on"),
        _not_before("closed_on", "raised_on"),
    ),
    Granularity.QUARTER,
    "raised_on",
)

INDEX_VALUE = Register(
    "index_value",
    "Chỉ số trong năm",
    (
        _choice(
            "index", "Chỉ số", "PAR INDEX", "PAPI", "PCI", "SIPAS", "DDCI", "DTI", "PGI", "Chỉ số khác", required=True
        ),
        _C("name", "Tên, phạm vi"),
        _C("value", "Giá trị", _T.DECIMAL, is_required=True),
        _C("unit_of_measure", "Đơn vị tính"),
        _C("rank", "Xếp hạng", _T.INTEGER),
        _C("ranked", "Trên tổng số", _T.INTEGER),
        _date("published_on", "Ngày công bố"),
        _C("source", "Văn bản công bố", _T.DOCUMENT),
        _NOTE,
    ),
    (_at_most("rank", "ranked"),),
)

CONCLUSION = Register(
    "conclusion",
    "Kết luận, kiến nghị",
    (
        _date("issued_on", "Ngày", required=True),
        _choice(
            "source",
            "Nguồn",
            "Kết luận giám sát",
            "Kiến nghị sau giám sát",
            "Kết luận kiểm tra",
            "Ý kiến sau đối thoại",
        ),
        _C("issuer", "Cơ quan, người nêu"),
        _C("document", "Văn bản", _T.DOCUMENT),
        _C("text", "Nội dung phải thực hiện", _T.LONG_TEXT, is_required=True),
        _C("unit", "Đơn vị thực hiện", _T.UNIT),
        _date("due", "Hạn"),
        _C("result", "Kết quả, văn bản trả lời", _T.LONG_TEXT),
        _date("closed_on", "Ngày hoàn thành"),
        _choice("state", "Trạng thái", "Chưa thực hiện", "Đang thực hiện", "Đã thực hiện", default="Chưa thực hiện"),
    ),
    (_needs("state", "Đã thực hiện", "closed_on"), _not_before("closed_on", "issued_on")),
    Granularity.HALF,
    "issued_on",
)

LEADER_IN_CHARGE = Register(
    "leader_in_charge",
    "Lãnh đạo phụ trách dân vận",
    (
        _C("person", "Họ tên", _T.PERSON, is_required=True),
        _C("unit", "Cơ quan, đơn vị", _T.UNIT),
        _C("scope", "Nội dung phụ trách", _T.LONG_TEXT),
        _C("decision", "Quyết định số"),
        _date("decided_on", "Ngày quyết định"),
        _date("from", "Từ ngày", required=True),
        _date("to", "Đến ngày"),
        _NOTE,
    ),
    (_not_before("to", "from"),),
)

SHIPPED = (
    STUDY_SESSION,
    INSPECTION,
    EXEMPLARY_MODEL,
    COMMENDATION,
    RECEPTION_STAT,
    DIFFICULTY,
    CONCLUSION,
    INDEX_VALUE,
    LEADER_IN_CHARGE,
)
"""In the order of the page."""
