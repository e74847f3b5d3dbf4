"""The neutral document: blocks that the Word writer and the preview on the screen render alike."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from danvan_desktop.domain.chart import Chart
from danvan_desktop.domain.office_template import TemplateKind

DOTS = "……"
"""What is printed where a field is still missing."""

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
NATIONAL_MOTTO = "Độc lập - Tự do - Hạnh phúc"
PARTY_NAME = "ĐẢNG CỘNG SẢN VIỆT NAM"
PARTY_STAR = "*"


class RuleSet(StrEnum):
    """The rules a document follows; the values stand in what sent reports keep.

    Nghị định 30/2020/NĐ-CP; of the Party Hướng dẫn 36-HD/VPTW of 03/4/2018 and, since 27/5/2026, 05-HD/VPTW.
    """

    STATE = "state"
    PARTY_2018 = "party_2018"
    PARTY_2026 = "party"


@dataclass(frozen=True, slots=True)
class DocumentForm:
    """How a document is printed: its rules and, where those leave it to the office, the line pitch in points."""

    rules: RuleSet
    line_pitch: int = 18

    STATE: ClassVar[DocumentForm]
    PARTY_2018: ClassVar[DocumentForm]
    PARTY_2026: ClassVar[DocumentForm]

    @property
    def is_party(self) -> bool:
        """Whether the document is one of a Party organisation, by whichever rules."""
        return self.rules is not RuleSet.STATE


DocumentForm.STATE = DocumentForm(RuleSet.STATE)
DocumentForm.PARTY_2018 = DocumentForm(RuleSet.PARTY_2018)
DocumentForm.PARTY_2026 = DocumentForm(RuleSet.PARTY_2026)

PARTY_RULES_OF_2026 = date(2026, 5, 27)
"""The first day of Hướng dẫn 05-HD/VPTW."""


def party_rules_on(day: date) -> RuleSet:
    """The rules of a Party document of that day."""
    return RuleSet.PARTY_2026 if day >= PARTY_RULES_OF_2026 else RuleSet.PARTY_2018


class Orientation(StrEnum):
    """How an A4 sheet lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Alignment(StrEnum):
    """Where the lines of a paragraph or of a column stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class ParagraphRole(StrEnum):
    """What a paragraph is; the style module knows what that looks like."""

    BODY = "body"
    BASIS = "basis"
    NOTE = "note"
    CAPTION = "caption"


class RowKind(StrEnum):
    """What a table row is: ordinary, the heading of a group, or a sum."""

    BODY = "body"
    GROUP = "group"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text of one appearance."""

    text: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True, slots=True)
class LetterHead:
    """The head of the first page; `number` and the parts of the date may be missing, `parent_agency` may be empty for good.

    `regarding` is the “V/v …” of a công văn; an unnumbered head (a table inside the office) has no “Số” line.
    """

    agency: str
    parent_agency: str = ""
    number: str = ""
    symbol: str = ""
    place: str = ""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    regarding: str = ""
    is_numbered: bool = True


@dataclass(frozen=True, slots=True)
class Title:
    """The kind of the document (“Báo cáo”) and its subject (trích yếu)."""

    kind: str
    subject: str


@dataclass(frozen=True, slots=True)
class Addressees:
    """The “Kính gửi” lines."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the text; level 1 is a part (“I. …”), level 2 a section (“1. …”), level 3 below."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of runs; `alignment` None means what the role's style says."""

    runs: tuple[Run, ...]
    role: ParagraphRole = ParagraphRole.BODY
    alignment: Alignment | None = None
    has_first_line_indent: bool = True


@dataclass(frozen=True, slots=True)
class ListItem:
    """An item with its marker as it is typed in administrative texts (“-”, “+”, “a)”)."""

    runs: tuple[Run, ...]
    marker: str = "-"
    level: int = 1


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; `width` is a share in millimetres, scaled to the width between the margins."""

    title: str
    width: float
    alignment: Alignment = Alignment.LEFT


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of texts; `spans` says how many columns each cell covers (empty: one each)."""

    cells: tuple[str, ...]
    kind: RowKind = RowKind.BODY
    spans: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table whose header repeats on every page; a numbered one has a second header row (1)…(n)."""

    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart between the margins, with its name under it."""

    chart: Chart
    caption: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Nơi nhận on the left; authority, position and name of the signer on the right.

    `prefix` is “KT.”, “TM.”, “TL.”, “TUQ.”, “Q.” or empty; `position_for` names whom the prefix stands for and may have several lines.
    """

    position: str
    name: str
    prefix: str = ""
    position_for: str = ""
    recipients: tuple[str, ...] = ()
    has_recipients: bool = True


@dataclass(frozen=True, slots=True)
class AnnexTitle:
    """The head of an annex, on a new page counted from 1: number (may be empty), title, and what it is attached to.

    `orientation` None keeps the sheets as they lie.
    """

    number: str
    title: str
    attached_to: str = ""
    orientation: Orientation | None = None


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page; a given orientation opens a section in which the sheets lie that way."""

    orientation: Orientation | None = None


Block = (
    LetterHead
    | Title
    | Addressees
    | Heading
    | Paragraph
    | ListItem
    | Table
    | ChartBlock
    | Signature
    | AnnexTitle
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class DocumentProperties:
    """What Word shows under “Thuộc tính”; `created` is given by the caller, never read from a clock."""

    title: str
    author: str = ""
    created: date | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document in reading order; `template` says which of the office's templates it may be laid out by."""

    properties: DocumentProperties
    blocks: tuple[Block, ...]
    form: DocumentForm = DocumentForm.STATE
    orientation: Orientation = Orientation.PORTRAIT
    template: TemplateKind | None = None


def plain(text: str, *, role: ParagraphRole = ParagraphRole.BODY) -> Paragraph:
    """A paragraph of one upright run."""
    return Paragraph((Run(text),), role)


def block_text(block: Paragraph | ListItem) -> str:
    """The words of a paragraph or list item without their appearance."""
    return "".join(run.text for run in block.runs)
