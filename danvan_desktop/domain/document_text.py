"""The fixed wordings of a document's head, signature and annexes, composed from its fields; missing ones become dots."""

from __future__ import annotations

from danvan_desktop.domain.document import DOTS, DocumentForm, LetterHead, Signature

ACTING = "Q."
"""The powers of who holds an office for the time being; they stand before the own position, for nobody else."""

_PARTY_PREFIXES = {"TM.": "T/M", "KT.": "K/T", "TL.": "T/L", "TUQ.": "T/UQ"}
_STATE_PREFIXES = {party: state for state, party in _PARTY_PREFIXES.items()}


def number_line(head: LetterHead, form: DocumentForm) -> str:
    """“Số: 05/BC-STP” (NĐ 30, Phụ lục I, II.3) or “Số 05-BC/ĐU” of a Party document; below 10 with a leading 0."""
    return numbered(serial_number(head), head.symbol.strip() or DOTS, form)


def numbered(number: str, symbol: str, form: DocumentForm) -> str:
    """Number and symbol as the form joins them."""
    colon, stroke = ("", "-") if form.is_party else (":", "/")
    return f"Số{colon} {number}{stroke}{symbol}"


def serial_number(head: LetterHead) -> str:
    """The number alone, “05”; dots while it is not given."""
    number = head.number.strip()
    if number.isdecimal() and len(number) == 1:
        number = f"0{number}"
    return number or DOTS


def date_words(head: LetterHead) -> str:
    """“ngày 05 tháng 02 năm 2026”: a leading 0 for days below 10 and for January and February, dots for what is missing."""
    day = f"{head.day:02d}" if head.day else DOTS
    month = DOTS if not head.month else f"{head.month:02d}" if head.month < 3 else str(head.month)
    return f"ngày {day} tháng {month} năm {head.year or DOTS}"


def date_line(head: LetterHead) -> str:
    """“Minh Hà, ngày 05 tháng 02 năm 2026” (NĐ 30, Phụ lục I, II.4)."""
    return f"{head.place.strip() or DOTS}, {date_words(head)}"


def attached_line(kind: str, head: LetterHead, form: DocumentForm) -> str:
    """“(Kèm theo Báo cáo số 05/BC-STP ngày … của …)”, as an annex is tied to its document (NĐ 30, Phụ lục I, III.1)."""
    number = number_line(head, form).removeprefix("Số").lstrip(": ")
    return f"(Kèm theo {kind} số {number} {date_words(head)} của {head.agency.strip() or DOTS})"


def regarding_line(head: LetterHead, form: DocumentForm) -> str:
    """The “V/v …” of a công văn; a Party document writes the words out (36-HD/VPTW, Phụ lục 3)."""
    text = head.regarding.strip()
    return f"về việc {text.removeprefix('V/v ')}" if form.is_party and text.startswith("V/v ") else text


def authority_lines(signature: Signature, form: DocumentForm) -> tuple[str, ...]:
    """The capitals over the position, for whom is signed: each prefix on a line (NĐ 30, Phụ lục I, II.7); often none."""
    prefix = shown_prefix(signature.prefix, form)
    upper = [line.strip().upper() for line in signature.position_for.splitlines() if line.strip()]
    if prefix and upper:
        upper[0] = f"{prefix} {upper[0]}"
    elif prefix and prefix != ACTING:
        upper = [f"{prefix} {DOTS}"]
    return tuple(upper)


def position_lines(signature: Signature) -> tuple[str, ...]:
    """The signer's own position in capitals, over the name; who acts in an office has “Q.” before it."""
    lines = [line.strip().upper() for line in signature.position.splitlines() if line.strip()] or [DOTS]
    if signature.prefix.strip().upper() == ACTING and not signature.position_for.strip():
        lines[0] = f"{ACTING} {lines[0]}"
    return tuple(lines)


def shown_prefix(prefix: str, form: DocumentForm) -> str:
    """The powers of a signer as the form writes them: “KT.”, of the Party “K/T”."""
    typed = prefix.strip().upper()
    return _PARTY_PREFIXES.get(typed, typed) if form.is_party else _STATE_PREFIXES.get(typed, typed)


def recipient_lines(signature: Signature, form: DocumentForm) -> tuple[str, ...]:
    """The “Nơi nhận” lines, each with its dash; the last one ends with a full stop, the others “;” (Party: “,”)."""
    mark = "," if form.is_party else ";"
    names = [text.strip().lstrip("-–").rstrip(";,. ").strip() for text in signature.recipients]
    names = [name for name in names if name] or [DOTS]
    return (*(f"- {name}{mark}" for name in names[:-1]), f"- {names[-1]}.")
