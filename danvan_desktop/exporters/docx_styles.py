"""The styles part of a Word file, written from a form's paragraph styles."""

from __future__ import annotations

from danvan_desktop.exporters.cleaning import escaped
from danvan_desktop.exporters.docx_xml import ALIGNMENTS, NAMESPACE, XML_HEAD, twips
from danvan_desktop.exporters.style import CELL_MARGIN, FONT, LANGUAGE, FormStyle, ParagraphStyle, StyleId

_FONTS = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
_BUILT_IN = frozenset({StyleId.NORMAL, StyleId.HEADER, StyleId.BODY, *StyleId.HEADINGS})
_TABLE_STYLES = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)


def styles_xml(form: FormStyle) -> str:
    """The whole part: defaults (font, Vietnamese proofing), the form's paragraph styles, the ruled table."""
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{_FONTS}<w:color w:val="000000"/>'
        f'<w:lang w:val="{LANGUAGE}" w:eastAsia="{LANGUAGE}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    styles = "".join(_paragraph_style_xml(style) for style in form.styles)
    return f'{XML_HEAD}<w:styles xmlns:w="{NAMESPACE}">{defaults}{styles}{_TABLE_STYLES}{_grid_xml()}</w:styles>'


def _paragraph_style_xml(style: ParagraphStyle) -> str:
    is_normal = style.style_id == StyleId.NORMAL
    custom = "" if style.style_id in _BUILT_IN else ' w:customStyle="1"'
    default = ' w:default="1"' if is_normal else ""
    based = "" if is_normal else f'<w:basedOn w:val="{StyleId.NORMAL}"/>'
    after = f'<w:next w:val="{StyleId.BODY}"/>' if style.outline else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{style.style_id}"><w:name w:val="{escaped(style.name)}"/>'
        f"{based}{after}<w:qFormat/><w:pPr>{_paragraph_properties(style)}</w:pPr><w:rPr>{_run_properties(style)}</w:rPr></w:style>"
    )


def _paragraph_properties(style: ParagraphStyle) -> str:
    keep = "<w:keepNext/>" if style.keep_next else ""
    spacing = f'<w:spacing w:before="{round(style.before * 20)}" w:after="{round(style.after * 20)}"{_line(style)}/>'
    indent = f'<w:ind w:firstLine="{twips(style.first_line)}"/>' if style.first_line else ""
    outline = f'<w:outlineLvl w:val="{style.outline - 1}"/>' if style.outline else ""
    return f'{keep}<w:widowControl/>{spacing}{indent}<w:jc w:val="{ALIGNMENTS[style.alignment]}"/>{outline}'


def _line(style: ParagraphStyle) -> str:
    if style.pitch:
        return f' w:line="{round(style.pitch * 20)}" w:lineRule="exact"'
    return f' w:line="{round(style.line * 240)}" w:lineRule="auto"'


def _run_properties(style: ParagraphStyle) -> str:
    bold = "<w:b/><w:bCs/>" if style.bold else ""
    italic = "<w:i/><w:iCs/>" if style.italic else ""
    half_points = round(style.size * 2)
    line = '<w:u w:val="single"/>' if style.underline else ""
    return f'{bold}{italic}<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>{line}'


def _grid_xml() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in sides)
    margin = twips(CELL_MARGIN)
    return (
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblBorders>{lines}</w:tblBorders><w:tblCellMar><w:left w:w="{margin}" w:type="dxa"/>'
        f'<w:right w:w="{margin}" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )
