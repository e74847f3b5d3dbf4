"""The layout of a criteria set as an Excel file: its sheets and columns, written by the exporter and read by the importer."""

from __future__ import annotations

from enum import StrEnum

CRITERIA_SHEET = "Tiêu chí"
BANDS_SHEET = "Xếp loại"
RULES_SHEET = "Điều kiện"
HEADER_SHEET = "Thông tin chung"
GUIDE_SHEET = "Hướng dẫn"

LEVEL_ROW = "Mức"
"""What the column “Dòng” says of a level, tier, counted thing or violation; other rows carry the label of their kind."""

YES = "x"
NO_COLUMN = "không"
"""Stands where a set prints none of the columns that can be chosen."""

COLUMN_JOINT = "; "
ROW_REFERENCE = "dòng"
"""Begins a reference to a criterion by its row in the sheet, where its number is missing or used twice."""


class RowColumn(StrEnum):
    """The columns of the sheet “Tiêu chí”, in order."""

    ROW = "Dòng"
    DEPTH = "Cấp"
    NUMBER = "STT"
    TEXT = "Nội dung"
    POINTS = "Điểm"
    METHOD = "Cách chấm"
    LOWER = "Từ"
    UPPER = "Đến"
    UNIT = "Đơn vị"
    FLOOR = "Không thấp hơn"
    UPPER_LEVEL = "Cấp trên chấm"
    GUIDANCE = "Hướng dẫn chấm"
    EVIDENCE = "Minh chứng cần có"
    CLAUSE = "Điều khoản"


class BandColumn(StrEnum):
    """The columns of the sheet “Xếp loại”, best band first."""

    NAME = "Mức xếp loại"
    LOWER = "Từ"
    UPPER = "Đến"


class RuleColumn(StrEnum):
    """The columns of the sheet “Điều kiện”."""

    KIND = "Loại"
    TEXT = "Nội dung"
    CLAUSE = "Điều khoản"
    CRITERION = "Tiêu chí"
    BEST_BAND = "Xếp cao nhất mức thứ"


class HeaderRow(StrEnum):
    """The rows of the sheet “Thông tin chung”: the label in the first column, the value in the second."""

    NAME = "Tên bộ tiêu chí"
    REGULATION = "Quy định (số, ngày, cơ quan ban hành)"
    VALID_FROM = "Có hiệu lực từ ngày"
    VALID_TO = "Đến hết ngày"
    SCALE = "Thang điểm"
    STEP = "Bước làm tròn"
    BONUS_CAP = "Thưởng tối đa"
    PENALTY_CAP = "Trừ tối đa"
    NOT_APPLICABLE = "Tiêu chí không áp dụng"
    EVIDENCE_REQUIRED = "Không có tài liệu kiểm chứng thì tính 0 điểm"
    COLUMNS = "Cột in thêm của bảng tự chấm điểm"


GUIDE = (
    "Tệp này giữ một bộ tiêu chí chấm điểm. Điền các trang rồi chọn “Nhập từ Excel, Word…” ở cửa sổ Bộ tiêu chí.",
    "Trang “Tiêu chí”: mỗi dòng là một tiêu chí, hoặc một mức, một điều kiện của tiêu chí đứng ngay trên.",
    "Cột “Dòng”: Tiêu chí, Điểm thưởng, Điểm trừ; hoặc Mức, Tính 0 điểm, Hạ điểm tối đa cho tiêu chí đứng trên.",
    "Cột “Cấp”: 1 là cấp trên cùng, 2 là cấp con, và tiếp tục; dòng mức và điều kiện không ghi cấp.",
    "Cột “Điểm”: điểm tối đa của tiêu chí; điểm của mức; điểm tối đa còn lại khi có điều kiện. Ghi 2,5 hoặc 2.5 đều được.",
    "Cột “Cách chấm” chỉ ghi ở tiêu chí không có cấp con, là một trong bảy cách:",
    "    Đạt / không đạt; Theo mức; Theo tỷ lệ a/b; Theo bậc số liệu; Theo số lượng; Trừ theo số vi phạm; Nhập điểm.",
    "Cột “Từ”, “Đến” (chỉ mức của cách chấm Theo bậc số liệu): ghi cả dấu, ví dụ ≥ 90 và < 95; để trống là không giới hạn.",
    "Cột “Đơn vị”: % hoặc tên đơn vị đếm. Cột “Cấp trên chấm”: ghi x nếu cơ quan không tự chấm.",
    "Trang “Xếp loại”: từ mức cao nhất xuống mức thấp nhất, ghi cả dấu, ví dụ ≥ 85 và < 95.",
    "Trang “Điều kiện”: Điều kiện loại trừ, Mức cao nhất hoặc Xếp mức thấp nhất; cột “Tiêu chí” để trống là mọi tiêu chí.",
    "Trang “Thông tin chung”: tên, quy định, ngày hiệu lực, thang điểm, các mức chung và các cột in thêm, cách nhau dấu chấm phẩy.",
)
"""The sentences of the sheet “Hướng dẫn”: the layout, documented where it is filled in."""
