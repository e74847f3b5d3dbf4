"""A document laid out by a template: fields filled in, the generated text in place of its field, annexes behind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lxml import etree

from danvan_desktop.domain.document import Document, Table
from danvan_desktop.domain.template_field import TemplateField
from danvan_desktop.domain.word_template import PartKind, WordTemplate
from danvan_desktop.exporters.chart_parts import ChartParts
from danvan_desktop.exporters.docx_body import BodyXml
from danvan_desktop.exporters.docx_head import LONG_RECIPIENTS, short_rule_length
from danvan_desktop.exporters.docx_xml import NAMESPACE, RELATIONSHIPS, TWIPS_PER_MM, joint_xml, twips
from danvan_desktop.exporters.style import StyleId, form_style
from danvan_desktop.exporters.template_paragraphs import fill_paragraph, remove_paragraph
from danvan_desktop.exporters.template_sections import TemplateSections, section_of
from danvan_desktop.exporters.template_spots import fields_in, joined_text, parsed, unwrap, w
from danvan_desktop.exporters.template_styles import adopt_styles, built_in_styles, rename_styles
from danvan_desktop.exporters.template_values import DocumentParts, document_parts

_TEXTS: Final = frozenset({PartKind.DOCUMENT, PartKind.HEADER, PartKind.FOOTER, PartKind.FOOTNOTES, PartKind.ENDNOTES})
_UNWRAPPED: Final = (w("hyperlink"),)
_DRAWING: Final = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_LEFT_OUT: Final = (
    *(w(name) for name in ("commentRangeStart", "commentRangeEnd", "commentReference", "printerSettings")),
    w("dataBinding"),
    f"{_DRAWING}hlinkClick",
    f"{_DRAWING}hlinkHover",
)
_RULED: Final = {
    TemplateField.AGENCY: (TemplateField.AGENCY, StyleId.AGENCY),
    TemplateField.SUBJECT: (TemplateField.SUBJECT, StyleId.SUBJECT),
    TemplateField.ANNEX_TITLE: (TemplateField.ANNEX_TITLE, StyleId.ANNEX_TITLE),
    TemplateField.ATTACHED: (TemplateField.ANNEX_TITLE, StyleId.ATTACHED),
}
"""Under which field a short rule stands, and whose words it is as long as a part of."""
_CAPITALS: Final = frozenset({StyleId.AGENCY, StyleId.ANNEX_TITLE})


class TemplateFilling:
    """One document in one template."""

    def __init__(self, template: WordTemplate, document: Document) -> None:
        self._document = document
        self.charts = ChartParts()
        self._parts: DocumentParts = document_parts(document)
        self._roots: list[Any] = [parsed(part.content) if part.kind in _TEXTS else None for part in template.parts]
        self._template = template
        styles = next((part for part in template.parts if part.kind is PartKind.STYLES), None)
        self._styles = built_in_styles(document.form) if styles is None else parsed(styles.content)
        self._known = adopt_styles(self._styles, document.form)

    def styles(self) -> bytes:
        """The template's styles, and those of ours it lacks."""
        return _bytes(self._styles)

    def contents(self) -> list[bytes]:
        """The content of every part of the template, filled in."""
        body = self._roots[0].find(w("body"))
        for root in filter(lambda root: root is not None, self._roots):
            _leave_out_links(root)
            for paragraph in list(root.iter(w("p"))):
                self._fill(paragraph)
        self._add_annexes(body)
        return [
            self.styles() if part.kind is PartKind.STYLES else part.content if root is None else _bytes(root)
            for part, root in zip(self._template.parts, self._roots, strict=True)
        ]

    def _fill(self, paragraph: Any) -> None:
        found = [field for field, _ in fields_in(joined_text(paragraph)[0])]
        if not found:
            return
        joint = self._known[StyleId.JOINT]
        if TemplateField.BODY in found:
            self._put_body(paragraph)
            remove_paragraph(paragraph, joint)
            return
        filled = fill_paragraph(paragraph, self._parts.values, joint)
        if filled:
            self._fit_rule(filled[-1], found)
        if len(filled) > LONG_RECIPIENTS:
            _let_row_break(filled[-1])

    def _put_body(self, paragraph: Any) -> None:
        """The generated text before the paragraph of its field, apart from tables that would join its own."""
        if not self._parts.body:
            return
        sections = TemplateSections(section_of(paragraph))
        body = BodyXml(self._document.form, sections.orientation, sections, self.charts)
        body.add(self._parts.body, self._parts.closing)
        before, behind = paragraph.getprevious(), paragraph.getnext()
        touches = before is not None and before.tag == w("tbl") and isinstance(self._parts.body[0], Table)
        text = (joint_xml() if touches else "") + body.xml()
        if body.ends_with_table and (behind is None or behind.tag in {w("tbl"), w("sectPr")}):
            text += joint_xml(keep_next=self._parts.closing is not None)
        for element in self._elements(text):
            paragraph.addprevious(element)

    def _add_annexes(self, body: Any) -> None:
        """Close the template's last section and open one for each annex."""
        if not self._parts.annexes:
            return
        section = body.find(w("sectPr"))
        section = etree.SubElement(body, w("sectPr")) if section is None else section
        sections = TemplateSections(section)
        annexes = BodyXml(self._document.form, sections.orientation, sections, self.charts)
        annexes.add(self._parts.annexes)
        end = joint_xml() if annexes.ends_with_table else ""
        joint, *added = self._elements(f"{joint_xml()}{annexes.xml()}{end}{annexes.section_xml()}")
        body.remove(section)
        last = body[-1] if len(body) else joint
        closing = last if self._is_joint(last) else joint
        closing.find(w("pPr")).append(section)
        body.extend([*(() if closing is last else (joint,)), *added])

    def _is_joint(self, element: Any) -> bool:
        """Whether an element is an empty paragraph that only keeps things apart, so that it can close a section."""
        style = element.find(f"{w('pPr')}/{w('pStyle')}")
        is_ours = style is not None and style.get(w("val")) == self._known[StyleId.JOINT]
        return is_ours and len(element) == 1 and element.find(f"{w('pPr')}/{w('sectPr')}") is None

    def _elements(self, xml: str) -> Iterator[Any]:
        """Generated blocks as elements in the template's styles."""
        root = parsed(f'<w:body xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}">{xml}</w:body>'.encode())
        rename_styles(root, self._known)
        return iter(list(root))

    def _fit_rule(self, paragraph: Any, fields: list[TemplateField]) -> None:
        """A short rule right under a filled line is as long as the line asks (NĐ 30, Phụ lục I)."""
        rule = paragraph.getnext()
        ruled = next((_RULED[field] for field in fields if field in _RULED), None)
        if rule is None or ruled is None or rule.tag != w("p"):
            return
        style, border = rule.find(f"{w('pPr')}/{w('pStyle')}"), rule.find(f"{w('pPr')}/{w('pBdr')}")
        indent = rule.find(f"{w('pPr')}/{w('ind')}")
        is_ours = style is not None and style.get(w("val")) == self._known[StyleId.RULE]
        if not is_ours or border is None or indent is None:
            return
        words = "\n".join(self._parts.values.get(ruled[0], ()))
        words = words.upper() if ruled[1] in _CAPITALS else words
        room = _room_of(paragraph, self._roots[0])
        length = short_rule_length(words, ruled[1], form_style(self._document.form), room)
        for side in ("left", "right"):
            indent.set(w(side), str(twips(max(0.0, (room - length) / 2))))


def _room_of(paragraph: Any, document: Any) -> float:
    """Millimetres a paragraph has: those of its cell, else of its sheet."""
    width = next((cell.find(f"{w('tcPr')}/{w('tcW')}") for cell in paragraph.iterancestors(w("tc"))), None)
    if width is not None and width.get(w("type")) == "dxa" and (width.get(w("w")) or "").isdecimal():
        return int(width.get(w("w"))) / TWIPS_PER_MM
    in_body = paragraph if paragraph.getparent().tag == w("body") else document.find(w("body"))[-1]
    sections = TemplateSections(section_of(in_body))
    return sections.room(sections.orientation)


def _let_row_break(paragraph: Any) -> None:
    """A long list of recipients might fit on no page as a whole."""
    for row in paragraph.iterancestors(w("tr")):
        for element in row.findall(f"{w('trPr')}/{w('cantSplit')}"):
            element.getparent().remove(element)


def _leave_out_links(root: Any) -> None:
    """Links become plain words; comments, data bindings and settings of a printer stay with the template."""
    for element in list(root.iter(*_LEFT_OUT)):
        element.getparent().remove(element)
    for element in list(root.iter(*_UNWRAPPED)):
        unwrap(element)


def _bytes(root: Any) -> bytes:
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
