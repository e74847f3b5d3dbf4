"""The two families of errors: what the world does to us is a `DanvanError`; everything else is a bug."""

from __future__ import annotations


class DanvanError(Exception):
    """A failure the clerk can understand and mend; both texts are Vietnamese.

    `message` says what happened, `remedy` what to do. Nothing was changed when it is raised.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Both sentences on one line, as the command line prints them."""
        return f"{self.message} {self.remedy}".strip()


class CancelledError(DanvanError):
    """The clerk cancelled a long piece of work; nothing of it was kept."""

    def __init__(self) -> None:
        super().__init__("Đã hủy theo yêu cầu.", "Không có gì thay đổi.")


class NotFoundError(DanvanError):
    """An object that was asked for is not (or no longer) in the store."""


class ValidationError(DanvanError):
    """A value typed in by the clerk breaks a rule; `field` names the field it belongs to, or is empty."""

    def __init__(self, message: str, remedy: str = "", field: str = "") -> None:
        super().__init__(message, remedy)
        self.field = field


class LegacyEncodingError(DanvanError):
    """A source is written in a Vietnamese encoding from before Unicode, and nobody agreed yet to convert it.

    `encoding` is its name; `before` and `after` are the same few lines as they stand and as they would become.
    """

    def __init__(self, name: str, encoding: str, before: str, after: str) -> None:
        super().__init__(
            f"Văn bản “{name}” dùng bảng mã cũ {encoding}, không phải Unicode.",
            "Hãy đồng ý chuyển sang Unicode khi nhập, hoặc chuyển mã trong Word rồi lưu lại.",
        )
        self.encoding = encoding
        self.before = before
        self.after = after
