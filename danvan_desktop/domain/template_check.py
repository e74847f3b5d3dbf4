"""What is wrong with the fields of a template, each finding with the field and the paragraph it stands in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_field import FIELDS_OF, TemplateField, field_named, nearest_field

MOST_FIELDS: Final = 200
"""A template with more is no form of a document; it would only make the program work for nothing."""


@dataclass(frozen=True, slots=True)
class FieldSpot:
    """A field, or what looks like one, in a paragraph: `written` as typed, `name` between its braces.

    `place` is “đoạn 3” or “đầu trang, đoạn 1”, `words` what the paragraph says. A broken one lacks a brace. `is_alone`: its
    paragraph says nothing else; `is_in_text`: the paragraph stands in the text itself, not in a table, box or margin.
    """

    written: str
    name: str
    place: str
    words: str
    is_broken: bool = False
    is_alone: bool = False
    is_in_text: bool = False


@dataclass(frozen=True, slots=True)
class TemplateFinding:
    """One finding: an error keeps the template from being used, a warning does not. `place` is empty for a missing field."""

    is_error: bool
    field: str
    place: str
    words: str
    message: str


def field_findings(kind: TemplateKind, spots: Sequence[FieldSpot]) -> tuple[TemplateFinding, ...]:
    """What is wrong with the fields of a template of `kind`, errors first, then in reading order."""
    if len(spots) > MOST_FIELDS:
        message = f"Mẫu có {len(spots)} trường, nhiều hơn mức cho phép ({MOST_FIELDS}). Hãy bỏ bớt."
        return (TemplateFinding(is_error=True, field="", place="", words="", message=message),)
    found = [*_wrong_fields(kind, spots), *_body_findings(spots), *_missing_fields(kind, spots)]
    return tuple(sorted(found, key=lambda finding: not finding.is_error))


def _wrong_fields(kind: TemplateKind, spots: Iterable[FieldSpot]) -> Iterator[TemplateFinding]:
    for spot in spots:
        field = field_named(spot.name)
        if spot.is_broken:
            hint = f"Hãy viết {field.written}." if field else "Hãy viết đủ “{{” và “}}”."
            yield _error(spot, f"Thiếu dấu ngoặc hoặc bị ngắt sang đoạn khác. {hint}")
        elif field is None:
            near = nearest_field(spot.name, kind)
            hint = f"Có phải {near.written}?" if near else "Xem danh sách trường của văn bản này."
            yield _error(spot, f"Không có trường này. {hint}")
        elif field not in FIELDS_OF[kind]:
            yield _error(spot, f"{kind.label} không có trường này. Hãy xóa trường khỏi mẫu.")


def _body_findings(spots: Iterable[FieldSpot]) -> Iterator[TemplateFinding]:
    bodies = [spot for spot in spots if not spot.is_broken and field_named(spot.name) is TemplateField.BODY]
    for spot in bodies[1:]:
        yield _error(spot, "Nội dung chỉ được đặt một lần. Hãy xóa trường thừa.")
    for spot in bodies[:1]:
        if not spot.is_in_text:
            yield _error(
                spot, "Nội dung phải đặt trong phần thân, không đặt trong bảng, khung chữ hay đầu, chân trang."
            )
        elif not spot.is_alone:
            yield _error(spot, "Nội dung phải đứng riêng một đoạn. Hãy tách các chữ khác sang đoạn khác.")


def _missing_fields(kind: TemplateKind, spots: Iterable[FieldSpot]) -> Iterator[TemplateFinding]:
    there = Counter(field_named(spot.name) for spot in spots if not spot.is_broken)
    for field in FIELDS_OF[kind]:
        if not there[field]:
            is_error = field is TemplateField.BODY
            message = "Mẫu không có trường này nên văn bản sẽ không có nội dung." if is_error else _not_printed(field)
            yield TemplateFinding(is_error=is_error, field=field.written, place="", words="", message=message)


def _not_printed(field: TemplateField) -> str:
    meaning = field.meaning.partition(" (")[0].partition(":")[0]
    return f"Mẫu không có trường này: chương trình sẽ không điền {meaning[:1].lower()}{meaning[1:]}."


def _error(spot: FieldSpot, message: str) -> TemplateFinding:
    return TemplateFinding(is_error=True, field=spot.written, place=spot.place, words=spot.words, message=message)
