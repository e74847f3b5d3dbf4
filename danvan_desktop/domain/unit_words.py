"""What kind of body a printed unit name most likely means: the clerk confirms it."""

from __future__ import annotations

from danvan_desktop.domain.agency import UnitKind
from danvan_desktop.domain.text import fold

_FIRST_WORDS: tuple[tuple[str, UnitKind], ...] = (
    ("cac ", UnitKind.COLLECTIVE),
    ("truong cac ", UnitKind.COLLECTIVE),
    ("thu truong cac ", UnitKind.COLLECTIVE),
    ("toan the ", UnitKind.COLLECTIVE),
    ("lanh dao cac ", UnitKind.COLLECTIVE),
    ("dang uy cac ", UnitKind.COLLECTIVE),
    ("lanh dao ", UnitKind.LEADERSHIP),
    ("ban giam doc", UnitKind.LEADERSHIP),
    ("ban lanh dao", UnitKind.LEADERSHIP),
    ("thuong truc ", UnitKind.PARTY_COMMITTEE),
    ("thuong truc hoi dong nhan dan", UnitKind.EXTERNAL),
    ("ban thuong vu", UnitKind.PARTY_COMMITTEE),
    ("ban thuong truc uy ban mat tran", UnitKind.EXTERNAL),
    ("uy ban mat tran", UnitKind.EXTERNAL),
    ("giam doc so ", UnitKind.EXTERNAL),
    ("chu tich ubnd", UnitKind.EXTERNAL),
    ("chu tich uy ban nhan dan", UnitKind.EXTERNAL),
    ("dang uy", UnitKind.PARTY_COMMITTEE),
    ("chi bo", UnitKind.PARTY_COMMITTEE),
    ("chi uy", UnitKind.PARTY_COMMITTEE),
    ("ban chi dao", UnitKind.STEERING_COMMITTEE),
    ("to ", UnitKind.TASK_FORCE),
    ("doan ", UnitKind.MASS_ORGANISATION),
    ("cong doan", UnitKind.MASS_ORGANISATION),
    ("hoi ", UnitKind.MASS_ORGANISATION),
    ("ban thanh tra nhan dan", UnitKind.MASS_ORGANISATION),
    ("mat tran", UnitKind.EXTERNAL),
    ("van phong", UnitKind.OFFICE),
    ("trung tam", UnitKind.SUBORDINATE),
    ("chi cuc", UnitKind.SUBORDINATE),
    ("truong ", UnitKind.SUBORDINATE),
    ("benh vien", UnitKind.SUBORDINATE),
    ("ban ", UnitKind.BOARD),
    ("phong ", UnitKind.DIVISION),
    ("thanh tra", UnitKind.DIVISION),
    ("so ", UnitKind.EXTERNAL),
    ("uy ban nhan dan", UnitKind.EXTERNAL),
    ("ubnd", UnitKind.EXTERNAL),
)


def likely_unit_kind(printed: str) -> UnitKind:
    """The kind the first words of a name suggest; a division where they suggest nothing."""
    folded = fold(" ".join(printed.split())) + " "
    fitting = [(len(words), kind) for words, kind in _FIRST_WORDS if folded.startswith(words)]
    return max(fitting, default=(0, UnitKind.DIVISION))[1]
