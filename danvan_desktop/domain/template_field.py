"""The fields of a template, written `{{so}}`: how they are called, what they stand for, which document has which."""

from __future__ import annotations

import re
from difflib import get_close_matches
from enum import StrEnum
from typing import Final

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.text import fold


class TemplateField(StrEnum):
    """A place of a document the program fills in; the value is the name written in the template."""

    PARENT_AGENCY = "co_quan_chu_quan"
    AGENCY = "co_quan"
    NUMBER = "so"
    SYMBOL = "ky_hieu"
    PLACE = "dia_danh"
    DATE = "ngay_thang_nam"
    KIND = "ten_loai"
    SUBJECT = "trich_yeu"
    ADDRESSEES = "kinh_gui"
    ANNEX_NUMBER = "phu_luc"
    ANNEX_TITLE = "ten_phu_luc"
    ATTACHED = "kem_theo"
    BODY = "noi_dung"
    RECIPIENTS = "noi_nhan"
    AUTHORITY = "quyen_han"
    POSITION = "chuc_vu"
    SIGNER = "nguoi_ky"

    @property
    def written(self) -> str:
        """The field as it stands in a template."""
        return f"{{{{{self.value}}}}}"

    @property
    def meaning(self) -> str:
        """What the field is replaced by, for the glossary on screen."""
        return {
            TemplateField.PARENT_AGENCY: "Cơ quan chủ quản (không có thì bỏ dòng)",
            TemplateField.AGENCY: "Cơ quan ban hành",
            TemplateField.NUMBER: "Số văn bản",
            TemplateField.SYMBOL: "Ký hiệu văn bản",
            TemplateField.PLACE: "Địa danh",
            TemplateField.DATE: "“ngày … tháng … năm …”",
            TemplateField.KIND: "Tên loại văn bản",
            TemplateField.SUBJECT: "Trích yếu nội dung",
            TemplateField.ADDRESSEES: "Nơi gửi đến (sau chữ “Kính gửi:”)",
            TemplateField.ANNEX_NUMBER: "“Phụ lục” và số thứ tự",
            TemplateField.ANNEX_TITLE: "Tên phụ lục, danh mục",
            TemplateField.ATTACHED: "“(Kèm theo …)”",
            TemplateField.BODY: "Toàn bộ nội dung (đứng riêng một đoạn)",
            TemplateField.RECIPIENTS: "Nơi nhận (mỗi dòng một đoạn)",
            TemplateField.AUTHORITY: "Quyền hạn ký: KT., TM. … (không có thì bỏ dòng)",
            TemplateField.POSITION: "Chức vụ người ký",
            TemplateField.SIGNER: "Họ tên người ký",
        }[self]


FIELD: Final = re.compile(r"\{\{([^{}]{1,60})\}\}")
"""A field in the joined text of a paragraph; its name may stand between spaces, with accents, in capitals."""

_HEAD = (TemplateField.PARENT_AGENCY, TemplateField.AGENCY)
_NUMBERED = (*_HEAD, TemplateField.NUMBER, TemplateField.SYMBOL)
_DATED = (TemplateField.PLACE, TemplateField.DATE)
_TITLE = (TemplateField.KIND, TemplateField.SUBJECT)
_SIGNED = (TemplateField.AUTHORITY, TemplateField.POSITION, TemplateField.SIGNER)
_CLOSING = (TemplateField.BODY, TemplateField.RECIPIENTS, *_SIGNED)
_LETTER = (*_NUMBERED, TemplateField.SUBJECT, *_DATED, TemplateField.ADDRESSEES, *_CLOSING)
_ATTACHMENT = (TemplateField.ANNEX_NUMBER, TemplateField.ANNEX_TITLE, TemplateField.ATTACHED, TemplateField.BODY)

FIELDS_OF: Final[dict[TemplateKind, tuple[TemplateField, ...]]] = {
    TemplateKind.REPORT: (*_NUMBERED, *_DATED, *_TITLE, TemplateField.ADDRESSEES, *_CLOSING),
    TemplateKind.PLAN: (*_NUMBERED, *_DATED, *_TITLE, *_CLOSING),
    TemplateKind.URGING_LETTER: _LETTER,
    TemplateKind.TASK_SLIP: (*_HEAD, *_DATED, *_TITLE, *_CLOSING),
    TemplateKind.WEEK: (*_HEAD, *_DATED, *_TITLE, TemplateField.BODY),
    TemplateKind.ANNEX: _ATTACHMENT,
    TemplateKind.PROGRESS: (*_HEAD, *_DATED, *_TITLE, TemplateField.BODY, *_SIGNED),
    TemplateKind.SCORE_SHEET: (*_HEAD, *_DATED, *_TITLE, *_CLOSING),
    TemplateKind.EXPLANATION: _LETTER,
    TemplateKind.COVER_LETTER: _LETTER,
    TemplateKind.EVIDENCE_LIST: _ATTACHMENT,
}
"""The fields of each document in reading order."""


def _key(name: str) -> str:
    return re.sub(r"[\s\-_]+", "_", fold(name).strip())


def field_named(name: str) -> TemplateField | None:
    """The field written by that name, however it is capitalised, accented or spaced; None when there is none."""
    key = _key(name)
    return TemplateField(key) if key in set(TemplateField) else None


def nearest_field(name: str, kind: TemplateKind) -> TemplateField | None:
    """The field of the document that is most like a misspelt name, or None when none is like it."""
    key = _key(name)
    found = get_close_matches(key, [field.value for field in FIELDS_OF[kind]], n=1, cutoff=0.6)
    return TemplateField(found[0]) if found else None


def shaped(value: str, name: str) -> str:
    """The value as the field's own letters ask: in capitals where the name is written in capitals."""
    return value.upper() if name.isupper() else value
