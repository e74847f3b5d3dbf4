"""The pages of the window in the order of the rail; a new screen is one line here and one in page_factory.py."""

from __future__ import annotations

from typing import NamedTuple


class PageEntry(NamedTuple):
    """A page before it is made: its name in destinations and its title; the icon carries the page's name."""

    name: str
    title: str


PAGES = (
    PageEntry("overview", "Tổng quan"),
    PageEntry("plan", "Kế hoạch"),
    PageEntry("tracking", "Theo dõi"),
    PageEntry("scoring", "Chấm điểm"),
    PageEntry("report", "Báo cáo"),
    PageEntry("registers", "Sổ theo dõi"),
    PageEntry("documents", "Văn bản"),
    PageEntry("catalogue", "Danh mục"),
    PageEntry("care", "Dữ liệu"),
)
