"""Help for the screen in sight (F1), the list of shortcuts, and what program this is."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from danvan_desktop import __version__
from danvan_desktop.gui import messages
from danvan_desktop.gui.main_window import MainWindow
from danvan_desktop.paths import guide

_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\s*$", re.MULTILINE)
_CHAPTER = re.compile(r"^## +(?:\d+\. *)?(?P<title>.+?) *$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")
SHORTCUTS = "Phím tắt"


def chapter(text: str, title: str) -> str:
    """The chapter of the guide whose heading names `title`, without pictures and links; the whole guide if none does."""
    heads = list(_CHAPTER.finditer(text))
    plain = _LINK.sub(r"\1", _PICTURE.sub("", text))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if title.lower() in head["title"].lower():
            end = following.start() if following else len(text)
            return _LINK.sub(r"\1", _PICTURE.sub("", text[head.start() : end]))
    return plain


class GuideDialog(QDialog):
    """Shows a piece of the guide; stays open beside the window."""

    def __init__(self, title: str, markdown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(640, 560)
        self._browser = QTextBrowser(self)
        self._browser.setObjectName("guide_browser")
        self._browser.setMarkdown(markdown)
        self._browser.setOpenLinks(False)
        buttons = QDialogButtonBox(self)
        buttons.addButton("Đóng", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self._browser)
        layout.addWidget(buttons)


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
        self._show(f"Hướng dẫn: {title}", chapter(self._text(), title))

    def show_guide(self) -> None:
        """The whole guide."""
        self._show("Hướng dẫn sử dụng", chapter(self._text(), "\0"))

    def show_shortcuts(self) -> None:
        """The chapter that lists the shortcuts."""
        self._show(SHORTCUTS, chapter(self._text(), SHORTCUTS))

    def _show(self, title: str, markdown: str) -> None:
        dialog = GuideDialog(title, markdown, self._window)
        dialog.show()

    def _show_about(self) -> None:
        messages.tell(
            self._window,
            f"Danvan {__version__}",
            "Kế hoạch, theo dõi, chấm điểm và báo cáo công tác dân vận chính quyền.\n"
            "Phần mềm tự do theo giấy phép MIT; giao diện dùng Qt (LGPL).",
        )

    @staticmethod
    def _text() -> str:
        return guide().read_text(encoding="utf-8")
