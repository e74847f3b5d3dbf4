"""What a document still lacks before it can go out, named in Vietnamese."""

from __future__ import annotations

from collections.abc import Iterator

from danvan_desktop.domain.document import Addressees, Block, Document, LetterHead, Signature, Title


def missing_fields(document: Document) -> tuple[str, ...]:
    """What is still missing, in Vietnamese and in reading order, each once; a missing field never stops an export."""
    return tuple(dict.fromkeys(name for block in document.blocks for name in _missing_in(block)))


def _missing_in(block: Block) -> Iterator[str]:
    if isinstance(block, LetterHead):
        yield from _missing_in_head(block)
    elif isinstance(block, Title) and not block.subject.strip():
        yield "trích yếu"
    elif isinstance(block, Addressees) and not any(name.strip() for name in block.names):
        yield "nơi gửi"
    elif isinstance(block, Signature):
        if block.has_recipients and not any(line.strip() for line in block.recipients):
            yield "nơi nhận"
        if not block.position.strip():
            yield "chức vụ người ký"
        if not block.name.strip():
            yield "người ký"


def _missing_in_head(head: LetterHead) -> Iterator[str]:
    if not head.agency.strip():
        yield "tên cơ quan"
    if head.is_numbered and not head.number.strip():
        yield "số văn bản"
    if head.is_numbered and not head.symbol.strip():
        yield "ký hiệu văn bản"
    if not head.place.strip():
        yield "địa danh"
    if not (head.day and head.month and head.year):
        yield "ngày ban hành"
