"""The tables of registers: what the office made of their forms, and their rows."""

from __future__ import annotations

from danvan_desktop.domain.register import RegisterForm, RegisterRow
from danvan_desktop.storage.tables.entities import entity_table

REGISTER_FORM = entity_table(RegisterForm, unique=(("key",),))
REGISTER_ROW = entity_table(RegisterRow, indexes=(("year", "register", "day"), ("register", "year")))
