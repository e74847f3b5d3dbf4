"""Old encodings inside Word files and web pages, where the font of each run tells them: .VnTime, .VnTimeH, VNI-Times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from danvan_desktop.importers.legacy_encodings import converted, legacy_encoding_of, vietnamese_share
from danvan_desktop.importers.legacy_tables import LegacyEncoding, mend_capitals, to_unicode
from danvan_desktop.importers.pieces import Piece, plain

_PRIVATE = {code: code - 0xF000 for code in range(0xF020, 0xF100)}
_LEAST_SHARE = 0.5
_WESTERN_ONLY = 0x100


@dataclass(frozen=True, slots=True)
class LegacyRuns:
    """What of a document is in an old encoding: the runs whose fonts say so, or (`rest`) all other words; `encoding` is the one to name."""

    by_font: bool
    rest: LegacyEncoding | None
    encoding: LegacyEncoding

    def text_of(self, pieces: Sequence[Piece]) -> str:
        """The words of a paragraph in Unicode."""
        if self.by_font and _has_old_font(pieces):
            return by_fonts(pieces)
        text = plain(pieces)
        return text if self.rest is None else converted(text, self.rest)


def encoding_of_font(font: str) -> LegacyEncoding | None:
    """The old encoding a font was drawn for, by its name."""
    name = font.casefold()
    if name.startswith(".vn"):
        return LegacyEncoding.TCVN3
    return LegacyEncoding.VNI if name.startswith(("vni-", "vni ")) else None


def by_fonts(pieces: Sequence[Piece]) -> str:
    """The words in Unicode, runs in old fonts converted; fonts whose names end in H draw small letters as capitals."""
    text = ""
    has_tcvn3 = False
    for font, group in groupby(pieces, key=lambda piece: piece.look.font):
        words, encoding = plain(list(group)), encoding_of_font(font)
        if encoding and all(
            ord(letter) < _WESTERN_ONLY or ord(letter) in _PRIVATE for letter in words if letter.isalpha()
        ):
            words = to_unicode(words.translate(_PRIVATE), encoding)
            has_tcvn3 = has_tcvn3 or encoding is LegacyEncoding.TCVN3
            if encoding is LegacyEncoding.TCVN3 and font.endswith("H"):
                words = words.upper()
        text += words
    return mend_capitals(text) if has_tcvn3 else text


def legacy_runs_of(paragraphs: Sequence[Sequence[Piece]]) -> LegacyRuns | None:
    """What is in an old encoding, or None: a font alone proves nothing, its words must become better by converting."""
    with_font = [pieces for pieces in paragraphs if _has_old_font(pieces)]
    before, after = ("\n".join(map(change, with_font)) for change in (plain, by_fonts))
    good = vietnamese_share(after)
    is_by_font = good >= _LEAST_SHARE and good > vietnamese_share(before)
    others = [pieces for pieces in paragraphs if not (is_by_font and _has_old_font(pieces))]
    rest = legacy_encoding_of("\n".join(map(plain, others)))
    if is_by_font:
        return LegacyRuns(by_font=True, rest=rest, encoding=_commonest(with_font))
    return LegacyRuns(by_font=False, rest=rest, encoding=rest) if rest else None


def _has_old_font(pieces: Sequence[Piece]) -> bool:
    return any(encoding_of_font(piece.look.font) for piece in pieces)


def _commonest(paragraphs: Sequence[Sequence[Piece]]) -> LegacyEncoding:
    fonts = (encoding_of_font(piece.look.font) for pieces in paragraphs for piece in pieces)
    return Counter(encoding for encoding in fonts if encoding).most_common(1)[0][0]
