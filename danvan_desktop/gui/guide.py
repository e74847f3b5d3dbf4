"""A piece of the guide in a window of its own."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\s*$", re.MULTILINE)
_CHAPTER = re.compile(r"^## +(?:\d+\. *)?(?P<title>.+?) *$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


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
