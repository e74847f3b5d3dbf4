"""The one Word writer: neutral blocks in, a .docx in the official form out."""

from __future__ import annotations

from pathlib import Path

from danvan_desktop.domain.document import Document
from danvan_desktop.exporters.chart_parts import ChartParts
from danvan_desktop.exporters.docx_body import BodyXml, FormSections
from danvan_desktop.exporters.docx_package import write_package
from danvan_desktop.exporters.docx_styles import styles_xml
from danvan_desktop.exporters.docx_xml import joint_xml, main_part_xml
from danvan_desktop.exporters.style import form_style


def write_docx(document: Document, path: Path) -> None:
    """Write the document to `path` at once; for a target the clerk chose use `export_word`, which swaps it in."""
    charts = ChartParts()
    body = BodyXml(document.form, document.orientation, FormSections(document.form), charts)
    body.add(document.blocks)
    end = joint_xml() if body.ends_with_table else ""
    main = main_part_xml(f"{body.xml()}{end}{body.section_xml()}")
    write_package(path, main, styles_xml(form_style(document.form)), document.properties, charts)
