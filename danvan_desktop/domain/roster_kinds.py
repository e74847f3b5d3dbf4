"""The blocks a unit of the roster is counted in, guessed from its name; the clerk may write any other."""

from __future__ import annotations

from danvan_desktop.domain.text import fold

ROSTER_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Ủy ban nhân dân", ("uy ban nhan dan", "ubnd")),
    ("Mặt trận, đoàn thể", ("mat tran", "uy ban mat tran", "ubmttq", "mttq", "hoi ", "lien doan", "doan thanh nien", "tinh doan", "cong doan")),
    ("Cấp ủy, cơ quan đảng", ("tinh uy", "thanh uy", "huyen uy", "thi uy", "dang uy", "ban dan van", "ban tuyen giao", "ban to chuc", "uy ban kiem tra", "van phong tinh uy", "chi bo", "dang bo")),
    ("Sở, ban, ngành", ("so ", "thanh tra", "van phong", "cong an", "bo chi huy", "ban quan ly", "ban chi huy", "cuc ", "chi cuc", "ban dan toc", "toa an", "vien kiem sat", "hoi dong nhan dan", "phong ", "kho bac", "thue ", "bao hiem", "ngan hang")),
    ("Đơn vị sự nghiệp", ("truong ", "trung tam", "benh vien", "vien ", "dai phat thanh", "dai truyen", "bao ", "ban qlda", "thu vien", "bao tang")),
)  # fmt: skip
"""A row a block: its name and how the names of its units begin, without accents; the longest beginning decides."""


def kind_of(name: str) -> str:
    """The block a unit's name speaks for; empty when none does."""
    begun = " ".join(fold(name).split()) + " "
    fitting = [(len(start), kind) for kind, starts in ROSTER_KINDS for start in starts if begun.startswith(start)]
    return max(fitting, default=(0, ""))[1]
