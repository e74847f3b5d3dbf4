"""Help for the screen in sight (F1), the list of shortcuts, and what program this is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QToolButton

from danvan_desktop import __version__
from danvan_desktop.gui import messages
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.paths import guide

SHORTCUTS = "Phím tắt"


class HelpMenu(QObject):
    """Fills the help button and answers F1."""

    def __init__(self, window: MainWindow, button: QToolButton) -> None:
        super().__init__(window)
        self._window = window
        menu = QMenu(button)
        menu.addAction("Hướng dẫn trang này (F1)", self.show_page_help)
        menu.addAction("Toàn bộ hướng dẫn", self.show_guide)
        menu.addAction(SHORTCUTS, self.show_shortcuts)
        menu.addSeparator()
        menu.addAction("Giới thiệu", self._show_about)
        button.setMenu(menu)
        QShortcut(QKeySequence.StandardKey.HelpContents, window, self.show_page_help)

    def show_page_help(self) -> None:
        """The chapter on the page in sight."""
        page = self._window.current_page()
        title = page.title if page else "Bắt đầu"
        self._show(f"Hướng dẫn: {title}", title)

    def show_guide(self) -> None:
        """The whole guide."""
        self._show("Hướng dẫn sử dụng", "\0")

    def show_shortcuts(self) -> None:
        """The chapter that lists the shortcuts."""
        self._show(SHORTCUTS, SHORTCUTS)

    def _show(self, title: str, heading: str) -> None:
        from danvan_desktop.gui.guide import GuideDialog, chapter  # noqa: PLC0415 - a start does not wait for its import

        GuideDialog(title, chapter(guide().read_text(encoding="utf-8"), heading), self._window).show()

    def _show_about(self) -> None:
        messages.tell(
            self._window,
            f"Danvan {__version__}",
            "Kế hoạch, theo dõi, chấm điểm và báo cáo công tác dân vận chính quyền.\n"
            "Phần mềm tự do theo giấy phép MIT; giao diện dùng Qt (LGPL).",
        )
