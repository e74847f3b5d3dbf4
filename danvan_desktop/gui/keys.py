"""Keys by their English names, whatever language Qt speaks."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence


def key_sequence(keys: str) -> QKeySequence:
    """The keys of “Ctrl+Return”.

    Read as the screen shows them, “Enter” would be the Return key in Vietnamese; a deed that listens to both would have
    one key twice, which Qt calls ambiguous and does not carry out.
    """
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
