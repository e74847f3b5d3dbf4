"""What the office makes of its registers: columns of its own, hidden columns, whole registers, all without code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import (
    ColumnType,
    Register,
    RegisterColumn,
    RegisterForm,
    RegisterRow,
    Total,
    next_key,
)
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.domain.register_sought import is_asked
from danvan_desktop.domain.target import Target
from danvan_desktop.domain.text import fold
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.services.registers import column_of, register_of, registers_of
from danvan_desktop.storage.repositories.registers import filled_count
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork

_OWN_COLUMN = "own"
_MOST_COLUMNS = 40


@dataclass(frozen=True, slots=True)
class ColumnDraft:
    """A column as the clerk describes it; `key` is empty for a new one."""

    title: str
    type: ColumnType = ColumnType.TEXT
    is_required: bool = False
    is_summed: bool = False
    choices: tuple[str, ...] = ()
    key: str = ""


class RegisterFormService:
    """Adds registers and columns, hides columns; what the program ships can be hidden or extended, not broken."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add_register(self, name: str, granularity: Granularity, columns: Sequence[ColumnDraft]) -> Changes:
        """Make a register of the office's own; raises `ValidationError` without name or columns or for a double one."""
        with self._store.begin(f"Lập sổ “{name.strip()[:60]}”") as uow:
            registers = registers_of(uow)
            checked = _checked_name(name, registers)
            made = _added((), columns)
            if not made:
                raise ValidationError("Sổ chưa có cột nào.", "Hãy thêm ít nhất một cột.", "columns")
            form_id = uow.new_id()  # never given twice, so no register inherits the rows of another
            uow.save(RegisterForm(form_id, f"own_{form_id}", checked, granularity, made))
            return uow.commit()

    def rename_register(self, key: str, name: str) -> Changes:
        """Give an own register another name; raises `ValidationError` for a shipped one or a double name."""

        def change(uow: UnitOfWork, register: Register, form: RegisterForm) -> RegisterForm:
            _refuse_shipped(register, "đổi tên")
            others = [other for other in registers_of(uow) if other.key != key]
            return replace(form, name=_checked_name(name, others))

        return self._change("Đổi tên sổ “{}”", key, change)

    def delete_register(self, key: str) -> Changes:
        """Delete an own register without rows; raises `ValidationError` for others."""
        register = register_of(self._store, key)
        _refuse_shipped(register, "xóa")
        with self._store.begin(f"Xóa sổ “{register.name}”") as uow:
            count = uow.count(RegisterRow, register=key)
            if count:
                raise ValidationError(
                    f"Không xóa được sổ “{register.name}” vì đang có {count} dòng.",
                    "Hãy xóa các dòng của mọi năm trước, hoặc để nguyên sổ.",
                )
            _refuse_fed_targets(uow, f"sổ “{register.name}”", key)
            uow.delete(RegisterForm, _form_of(uow, key).id)
            return uow.commit()

    def add_column(self, key: str, column: ColumnDraft) -> Changes:
        """Add a column behind the others; raises `ValidationError` without title or for a double one."""

        def change(_uow: UnitOfWork, register: Register, form: RegisterForm) -> RegisterForm:
            return replace(form, columns=(*form.columns, *_added(register.columns, [column])))

        return self._change("Thêm cột vào sổ “{}”", key, change)

    def set_hidden(self, key: str, column_key: str, *, hidden: bool) -> Changes:
        """Hide a column or show it again; what stands in it is kept."""
        column_of(register_of(self._store, key), column_key)

        def change(_uow: UnitOfWork, _register: Register, form: RegisterForm) -> RegisterForm:
            rest = tuple(name for name in form.hidden if name != column_key)
            return replace(form, hidden=(*rest, column_key) if hidden else rest)

        return self._change("Ẩn cột của sổ “{}”" if hidden else "Hiện lại cột của sổ “{}”", key, change)

    def delete_column(self, key: str, column_key: str) -> Changes:
        """Delete an own column nothing was entered in; raises `ValidationError` for others."""
        column = column_of(register_of(self._store, key), column_key)

        def change(uow: UnitOfWork, _register: Register, form: RegisterForm) -> RegisterForm:
            if column_key not in {own.key for own in form.columns}:
                raise ValidationError(
                    f"“{column.title}” là cột có sẵn của sổ, không xóa được.", "Hãy ẩn cột nếu không dùng."
                )
            if count := filled_count(uow, key, column_key):
                raise ValidationError(
                    f"Không xóa được cột “{column.title}” vì {count} dòng đã có nội dung.", "Hãy ẩn cột nếu không dùng."
                )
            _refuse_fed_targets(uow, f"cột “{column.title}”", key, column_key)
            rest = tuple(own for own in form.columns if own.key != column_key)
            return replace(form, columns=rest, hidden=tuple(name for name in form.hidden if name != column_key))

        return self._change("Xóa cột của sổ “{}”", key, change)

    def _change(
        self, label: str, key: str, change: Callable[[UnitOfWork, Register, RegisterForm], RegisterForm]
    ) -> Changes:
        register = register_of(self._store, key)
        with self._store.begin(label.format(register.name)) as uow:
            form = change(uow, register, _form_of(uow, key))
            if all(name in form.hidden for name in (column.key for column in (*register.columns, *form.columns))):
                raise ValidationError("Sổ phải còn ít nhất một cột.", "Hãy để lại một cột, hoặc thêm cột trước khi ẩn.")
            uow.save(form)
            return uow.commit()


def _form_of(uow: UnitOfWork, key: str) -> RegisterForm:
    found = uow.select(RegisterForm, key=key)
    return found[0] if found else RegisterForm(uow.new_id(), key)


def _refuse_fed_targets(uow: UnitOfWork, what: str, key: str, column: str = "") -> None:
    """Raise `ValidationError` while targets take figures from a register, or from one column of it."""
    fed = sum(any(is_asked(sought, key, column) for sought in target.sources) for target in uow.select(Target))
    if fed:
        raise ValidationError(
            f"Không xóa được {what} vì {fed} chỉ tiêu đang lấy số từ đó.",
            "Hãy đổi nguồn số liệu của các chỉ tiêu ấy trước (trang Theo dõi, thẻ Chỉ tiêu).",
        )


def _refuse_shipped(register: Register, verb: str) -> None:
    if register.is_shipped:
        raise ValidationError(
            f"Sổ “{register.name}” có sẵn trong chương trình, không {verb} được.",
            "Có thể ẩn bớt cột, thêm cột, hoặc lập một sổ khác.",
        )


def _checked_name(name: str, others: Sequence[Register]) -> str:
    checked = checked_line(name, "tên sổ", "name", required=True)
    if any(fold(other.name) == fold(checked) for other in others):
        raise ValidationError(f"Đã có sổ tên “{checked}”.", "Hãy đặt tên khác.", "name")
    return checked


def _added(present: Sequence[RegisterColumn], drafts: Sequence[ColumnDraft]) -> tuple[RegisterColumn, ...]:
    """The columns made of the drafts, each with a key and a title of its own."""
    columns = list(present)
    for draft in drafts:
        title = checked_line(draft.title, "tên cột", "title", required=True)
        if any(fold(column.title) == fold(title) for column in columns):
            raise ValidationError(f"Đã có cột tên “{title}”.", "Hãy đặt tên khác.", "title")
        choices = tuple(dict.fromkeys(filter(None, (checked_line(item, "lựa chọn") for item in draft.choices))))
        if draft.type is ColumnType.CHOICE and not choices:
            raise ValidationError(
                f"Cột “{title}” chưa có lựa chọn nào.", "Hãy gõ các lựa chọn, cách nhau bằng dấu chấm phẩy.", "choices"
            )
        key = next_key(_OWN_COLUMN, (column.key for column in columns))
        total = Total.SUM if draft.is_summed and draft.type.is_number else Total.NONE
        kept = choices if draft.type is ColumnType.CHOICE else ()
        columns.append(RegisterColumn(key, title, draft.type, draft.is_required, total, kept))
    if len(columns) > _MOST_COLUMNS:
        raise ValidationError(f"Sổ có quá {_MOST_COLUMNS} cột.", "Hãy lập thêm một sổ khác cho các cột còn lại.")
    return tuple(columns[len(present) :])
