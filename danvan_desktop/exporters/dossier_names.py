"""What the evidence files of a dossier are called: number, title and ending, short enough for Windows, each only once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePath
from typing import Final

from danvan_desktop.domain.dossier import EVIDENCE_FOLDER, ListedCriterion, ListedEvidence
from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.exporters.file_names import MAX_LENGTH, safe_file_name, windows_length

PATH_LIMIT: Final = 259
"""Characters a whole path may have on Windows, its ending zero left aside."""

_LEAST_ROOM: Final = 48


def room_below(folder: Path) -> int:
    """How many characters the name of an evidence file may have in a dossier laid at `folder`.

    Raises `DanvanError` when that leaves no name worth reading.
    """
    room = PATH_LIMIT - windows_length(str(folder.absolute())) - windows_length(EVIDENCE_FOLDER) - 2
    if room < _LEAST_ROOM:
        raise DanvanError(
            "Đường dẫn nơi lưu hồ sơ quá dài: Windows chỉ nhận đường dẫn đến 259 ký tự.",
            "Hãy chọn thư mục gần gốc ổ đĩa hơn (ví dụ D:\\Ho so) hoặc đặt tên hồ sơ ngắn hơn.",
        )
    return min(room, MAX_LENGTH)


def evidence_file_names(criteria: Iterable[ListedCriterion], most: int = MAX_LENGTH) -> dict[str, str]:
    """Number of an item → name of its file, for each item whose file stands under its own number."""
    names: dict[str, str] = {}
    taken: set[str] = set()
    for criterion in criteria:
        for item in criterion.items:
            if not item.first:
                names[item.number] = name = _free_name(item, most, taken)
                taken.add(name.casefold())
    return names


def _free_name(item: ListedEvidence, most: int, taken: set[str]) -> str:
    suffix = PurePath(item.evidence.file_name).suffix
    words = _words(item, suffix)
    name = safe_file_name(f"{words}{suffix}", most)
    again = 2
    while name.casefold() in taken:
        cut = words[: max(1, most - len(suffix) - 8)]
        name = safe_file_name(f"{cut} ({again}){suffix}", most)
        again += 1
    return name


def _words(item: ListedEvidence, suffix: str) -> str:
    """“3.2-01 Quyết định kiện toàn số 45-QĐ”: the number of the document stands in the name unless the title has it."""
    evidence = item.evidence
    title = evidence.title.strip() or evidence.file_name.removesuffix(suffix).strip()
    document = evidence.document_number.strip()
    numbered = f"{title} số {document}" if document and document not in title else title
    return f"{item.number} {numbered}"
