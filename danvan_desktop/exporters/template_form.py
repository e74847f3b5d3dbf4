"""The template offered to the office: the program's own document with fields in place of the office's values."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from danvan_desktop.domain.document import DocumentForm, DocumentProperties, Orientation
from danvan_desktop.domain.document_text import numbered
from danvan_desktop.domain.office_template import TemplateKind
from danvan_desktop.domain.template_field import FIELDS_OF, TemplateField
from danvan_desktop.exporters.chart_parts import ChartParts
from danvan_desktop.exporters.docx_body import FormSections
from danvan_desktop.exporters.docx_head import (
    ADDRESSED,
    HeadLines,
    SignatureLines,
    annex_title_xml,
    head_xml,
    signature_xml,
    title_xml,
)
from danvan_desktop.exporters.docx_package import write_package
from danvan_desktop.exporters.docx_styles import styles_xml
from danvan_desktop.exporters.docx_xml import joint_xml, line_xml, main_part_xml
from danvan_desktop.exporters.style import StyleId, form_style

_ACROSS: Final = frozenset(
    {TemplateKind.ANNEX, TemplateKind.PROGRESS, TemplateKind.SCORE_SHEET, TemplateKind.EVIDENCE_LIST}
)


def write_template(kind: TemplateKind, form: DocumentForm, path: Path) -> None:
    """Write the template of a document in the form the office follows; raises OSError as the system gives it."""
    main = main_part_xml(template_xml(kind, form))
    write_package(path, main, styles_xml(form_style(form)), DocumentProperties(f"Mẫu {kind.label}"), ChartParts())


def template_xml(kind: TemplateKind, form: DocumentForm) -> str:
    """The blocks of a template: what frames the document, and one paragraph for everything between."""
    fields = FIELDS_OF[kind]
    orientation = Orientation.LANDSCAPE if kind in _ACROSS else Orientation.PORTRAIT
    sections = FormSections(form)
    room = sections.room(orientation)
    parts = []
    if TemplateField.AGENCY in fields:
        parts.append(head_xml(_head(fields, form), form, room))
    if TemplateField.KIND in fields:
        subject = TemplateField.SUBJECT.written
        parts.append(title_xml(_capitals(TemplateField.KIND), subject, form, room))
    if TemplateField.ANNEX_TITLE in fields:
        number, title, attached = (field.written for field in fields[:3])
        parts.append(annex_title_xml(number, title, attached, form, room))
    if TemplateField.ADDRESSEES in fields:
        parts.append(line_xml(StyleId.ADDRESSEE, f"{ADDRESSED} {TemplateField.ADDRESSEES.written}"))
    parts.append(line_xml(StyleId.BODY, TemplateField.BODY.written))
    if TemplateField.SIGNER in fields:
        recipients = (TemplateField.RECIPIENTS.written,) if TemplateField.RECIPIENTS in fields else ()
        authority, position = (_capitals(field) for field in (TemplateField.AUTHORITY, TemplateField.POSITION))
        closing = SignatureLines(recipients, (authority,), (position,), TemplateField.SIGNER.written)
        parts += [signature_xml(closing, form, room), joint_xml()]
    return "".join(parts) + sections.xml(orientation, starts_anew=True)


def _head(fields: tuple[TemplateField, ...], form: DocumentForm) -> HeadLines:
    number = ""
    if TemplateField.NUMBER in fields:
        number = numbered(TemplateField.NUMBER.written, TemplateField.SYMBOL.written, form)
    is_letter = TemplateField.KIND not in fields
    return HeadLines(
        _capitals(TemplateField.PARENT_AGENCY),
        _capitals(TemplateField.AGENCY),
        number,
        TemplateField.SUBJECT.written if is_letter else "",
        f"{TemplateField.PLACE.written}, {TemplateField.DATE.written}",
    )


def _capitals(field: TemplateField) -> str:
    """A field whose value is printed in capitals."""
    return field.written.upper()
