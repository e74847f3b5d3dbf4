"""Cán bộ: who works where and who may sign."""

from __future__ import annotations

from dataclasses import replace

from danvan_desktop.domain.agency import Person, Unit
from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import ColumnType
from danvan_desktop.domain.register_cells import reference
from danvan_desktop.services.checked_text import checked_line
from danvan_desktop.storage.repositories.registers import reference_count
from danvan_desktop.storage.store import Store
from danvan_desktop.storage.unit_of_work import UnitOfWork


class PeopleService:
    """The list of people of the office."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def people(self) -> list[Person]:
        """Everybody in the order of entry, those no longer active included."""
        return self._store.select(Person)

    def signers(self) -> list[Person]:
        """The active people who may sign."""
        return self._store.select(Person, may_sign=True, active=True)

    def add(self, draft: Person) -> Changes:
        """Add a person; the id of `draft` is ignored. Raises `ValidationError` without a name."""
        with self._store.begin(f"Thêm cán bộ “{draft.name.strip()[:60]}”") as uow:
            uow.save(replace(_checked(uow, draft), id=uow.new_id()))
            return uow.commit()

    def edit(self, person: Person) -> Changes:
        """Save a changed person. Raises `ValidationError`, `NotFoundError`."""
        with self._store.begin(f"Sửa cán bộ “{person.name.strip()[:60]}”") as uow:
            uow.get(Person, person.id)
            uow.save(_checked(uow, person))
            return uow.commit()

    def delete(self, person_id: int) -> Changes:
        """Delete a person; documents keep the signer's name as it was printed.

        Raises `NotFoundError`, and `ValidationError` for one a register names.
        """
        person = self._store.get(Person, person_id)
        with self._store.begin(f"Xóa cán bộ “{person.name[:60]}”") as uow:
            if count := reference_count(uow, reference(ColumnType.PERSON, person_id)):
                raise ValidationError(
                    f"Không xóa được “{person.name}” vì đang có tên ở {count} dòng sổ theo dõi.",
                    "Hãy sửa các dòng đó trước, hoặc để nguyên trong danh mục.",
                )
            uow.delete(Person, person_id)
            return uow.commit()


def _checked(uow: UnitOfWork, person: Person) -> Person:
    if person.unit_id is not None and uow.find(Unit, person.unit_id) is None:
        raise ValidationError("Đơn vị của cán bộ không còn trong danh mục.", "Hãy chọn lại đơn vị.", "unit_id")
    name = checked_line(person.name, "họ tên cán bộ", "name", required=True)
    return replace(person, name=name, title=checked_line(person.title, "chức vụ", "title"))
