"""The tail of a document: who receives it, who signed it, who typed it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from danvan_desktop.domain.draft_plan import DraftSigner, Fate
from danvan_desktop.importers.plan.blocks import Block
from danvan_desktop.importers.plan.markers import Rank
from danvan_desktop.importers.plan.marks import Marks
from danvan_desktop.importers.plan.tail import (
    AUTHORITY,
    POSITION,
    RECIPIENTS_LABEL,
    is_titled,
    one_line_signature,
    opens_signature,
)
from danvan_desktop.importers.plan.words import is_capitals, is_person_name, starts_lower

_TYPIST = re.compile(r"^\(([^\W\d_]{2,12})\)$")
_ARCHIVE = re.compile(r"^Lưu\b", re.IGNORECASE)
_ARCHIVE_TYPIST = re.compile(r"\(([a-zđà-ỹ]{2,6})\)\s*[.;]?$")
_ENTRY_END = re.compile(r"[;,.]$")
_ENTRY_START = re.compile(r"(?:^|;)\s*[-–•+]\s*")
_INNER_SIGNATURE = re.compile(
    r"\s((?:(?:KT|TM|TL|TUQ|Q|T/M)[./]?\s+[^\W\d_a-zđ]|(?<=[;,.]\s)(?:PHÓ|GIÁM|CHỦ|CHÁNH|TRƯỞNG|BÍ|VIỆN|TỔNG|THỦ|CỤC)\s)[^a-zđ;]{3,80})$"
)
_NEXT_ENTRY = re.compile(r"(?<=[;,.])\s+[-–•]\s+(?=\S)")
_INNER_NAME = re.compile(r"^(Lưu\b.*?[.;])\s+((?:[^\W\d_]+\s){1,4}[^\W\d_]+)$")
_OFFICE = re.compile(r"\b(?:UBND|HĐND|MTTQ|ỦY BAN|HỘI ĐỒNG|BAN|SỞ|PHÒNG|XÃ|PHƯỜNG|HUYỆN|TỈNH)\b")
_LONGEST_ENTRY = 1_000
_FEWEST_WORDS = 2
_MOST_WORDS = 14
_DEPUTY = re.compile(r"\s(?=PHÓ\s)")


@dataclass(slots=True)
class Tail:
    """What the tail says; `signature` are its signature lines in order."""

    recipients: list[str] = field(default_factory=list)
    signature: list[str] = field(default_factory=list)
    drafter: str | None = None


def read_tail(blocks: Sequence[Block], marks: Marks) -> Tail:
    """Sort the lines of the tail into recipients, signature and what belongs to neither."""
    reader = _TailReader(marks)
    for block in blocks:
        reader.take(block)
    return reader.tail


def read_signer(lines: Sequence[str]) -> DraftSigner:
    """The signing block: the last authority line counts (KT. below TM.), then the position, then the name.

    Of several who sign together the first is taken.
    """
    prefix = position_for = position = name = None
    for line in lines:
        match = AUTHORITY.match(line)
        if name is not None and opens_signature(line):
            break
        if match:
            prefix = "".join(
                part
                for part in (match.group(1).replace(" ", ""), match.group(2) if match.group(2) == "." else "")
                if part
            )
            rest = _DEPUTY.split(line[match.end() :].strip(), maxsplit=1)
            position_for, position = rest[0].strip(), rest[1].strip() if len(rest) > 1 else None
        elif (is_capitals(line) or is_titled(line)) and position is None:
            position = line
        elif (
            is_person_name(line)
            and (name is None or is_capitals(name))
            and (position or prefix)
            and not _OFFICE.search(line)
        ):
            name = line
    return DraftSigner(prefix, position_for, position, name)


class _TailReader:
    """Walks the lines of the tail once."""

    def __init__(self, marks: Marks) -> None:
        self.tail = Tail()
        self._marks = marks
        self._in_recipients = False
        self._printed = ""

    def take(self, block: Block) -> None:
        """Sort one line."""
        forced = self._marks.forced.get(block.index)
        if forced is Fate.RECIPIENT or forced is Fate.SIGNATURE:
            self._say(block, forced, block.body)
            return
        if label := RECIPIENTS_LABEL.match(block.text):
            self._label(block, block.text[label.end() :].strip())
        elif typist := _TYPIST.match(block.text):
            self.tail.drafter = typist.group(1)
            self._marks.say(block, Fate.SKIPPED, "ký hiệu người soạn thảo")
        elif block.rank in {Rank.DASH, Rank.PLUS}:
            self._entry(block)
        elif lines := one_line_signature(block.text):
            self.tail.signature.extend(lines)
            self._marks.say(block, Fate.SIGNATURE)
        elif opens_signature(block.text) or self._is_more_signature(block.text) or self._is_rare_position(block.text):
            self._say(block, Fate.SIGNATURE, block.text)
        elif self._in_recipients and self._continues(block.text):
            self.tail.recipients[-1] = f"{self._printed} {block.text}"
            self._marks.say(block, Fate.RECIPIENT)
            self._tidy_last()
        elif self._in_recipients and self._is_bare_entry(block.text):
            self._entry(block)
        else:
            self._marks.say(block, Fate.SKIPPED, "ngoài nội dung kế hoạch")

    def _label(self, block: Block, rest: str) -> None:
        self._in_recipients = True
        fate = Fate.RECIPIENT
        if rest and opens_signature(rest):
            self.tail.signature.append(rest)
            fate = Fate.SIGNATURE
        else:
            entries = _ENTRY_START.split(rest)
            for entry in entries if len(entries) > 1 else rest.split(";"):
                if entry.strip(" ;.,"):
                    self._append(entry)
        self._marks.say(block, fate)

    def _entry(self, block: Block) -> None:
        text = block.body
        if inner := _INNER_SIGNATURE.search(text):
            self.tail.signature.append(inner.group(1).strip())
            text = text[: inner.start()]
        elif (name := _INNER_NAME.match(text)) and is_person_name(name.group(2)):
            self.tail.signature.append(name.group(2))
            text = name.group(1)
        for entry in _NEXT_ENTRY.split(text):
            self._append(entry)
        self._marks.say(block, Fate.RECIPIENT)

    def _append(self, entry: str) -> None:
        self._in_recipients = True
        self.tail.recipients.append(entry.strip())
        self._tidy_last()

    def _tidy_last(self) -> None:
        """Entries are kept without end punctuation; whether one was still open is remembered."""
        entry = self.tail.recipients[-1]
        self._printed = entry
        if _ARCHIVE.match(entry) and (typist := _ARCHIVE_TYPIST.search(entry)):
            self.tail.drafter = self.tail.drafter or typist.group(1)
        self.tail.recipients[-1] = entry if self._keeps_sign(entry) else entry.rstrip(" ;,.")

    @staticmethod
    def _keeps_sign(entry: str) -> bool:
        return entry.endswith("...")

    def _continues(self, text: str) -> bool:
        if not self.tail.recipients or len(self._printed) > _LONGEST_ENTRY:
            return False
        if starts_lower(text):
            return True
        if self.tail.signature:
            return False
        return not _ENTRY_END.search(self._printed) and not is_capitals(text) and not is_person_name(text)

    def _is_bare_entry(self, text: str) -> bool:
        if is_capitals(text) or self.tail.signature or len(text) > 160:
            return False
        return text.endswith((";", ",")) or bool(_ARCHIVE.match(text))

    def _is_more_signature(self, text: str) -> bool:
        """A name, or one more line in capitals, after an authority or position."""
        if not self.tail.signature:
            return False
        return is_person_name(text) or (is_capitals(text) and len(text) < 90 and not POSITION.match(text))

    def _is_rare_position(self, text: str) -> bool:
        """Several words in capitals below the recipients: a position that no table lists."""
        return self._in_recipients and is_capitals(text) and _FEWEST_WORDS <= len(text.split()) <= _MOST_WORDS

    def _say(self, block: Block, fate: Fate, text: str) -> None:
        if fate is Fate.SIGNATURE:
            self.tail.signature.append(text)
        else:
            self._append(text)
        self._marks.say(block, fate)
