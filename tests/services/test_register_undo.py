"""Every action on registers is taken back to the byte, and carried out again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from danvan_desktop.domain.evidence import EvidenceLink, Proven
from danvan_desktop.domain.history import Changes
from danvan_desktop.domain.register import ColumnType, Register, RegisterForm, RegisterRow
from danvan_desktop.domain.register_kinds import SHIPPED
from danvan_desktop.domain.register_period import Granularity
from danvan_desktop.services.register_forms import ColumnDraft
from tests.random_years import pick, try_step
from tests.register_world import RegisterWorld
from tests.tracking_office import YEAR, dump

Act = Callable[[RegisterWorld, int, str], Changes]
Item = TypeVar("Item")

TYPED = ("5/2", "12", "3,5", "có", "Văn phòng Sở; lạ", "Tháng 3", "Mới", "")


def row(world: RegisterWorld, seed: int) -> RegisterRow:
    return pick(world.store.select(RegisterRow), seed)


def edited(world: RegisterWorld, seed: int, text: str) -> Changes:
    chosen = row(world, seed)
    register = next(register for register in world.registers.registers() if register.key == chosen.register)
    column = pick(register.columns, seed)
    typed = f"a{text}" if column.type in {ColumnType.TEXT, ColumnType.LONG_TEXT} else pick(TYPED, seed // 3)
    return world.registers.edit_cell(chosen.id, column.key, typed)


def own(world: RegisterWorld, seed: int) -> Register:
    keys = [form.key for form in world.store.select(RegisterForm)]
    return next(r for r in world.registers.registers() if r.key == pick(keys, seed))


def pasted(world: RegisterWorld, seed: int, text: str) -> Changes:
    read = world.paste.read("inspection", YEAR, f"{1 + seed % 28}/3\tĐột xuất\tTổ {seed}\t{text or 'x'}\n4/4\t\t\tx")
    return world.registers.add_rows("inspection", YEAR, read.good)


ACTS: dict[str, Act] = {
    "add row": lambda w, seed, text: w.registers.add_row(
        "commendation", YEAR, {"decided_on": f"{1 + seed % 28}/4", "honoured": f"Ông {text}"}
    ),
    "edit cell": edited,
    "delete rows": lambda w, seed, _text: w.registers.delete_rows(
        sorted({row(w, seed).id, row(w, seed + 1).id} if seed % 2 else {row(w, seed).id})
    ),
    "paste": pasted,
    "attach": lambda w, seed, _text: w.evidence.attach(
        Proven.REGISTER_ROW, row(w, seed).id, [w.file(f"tệp {seed % 3}.pdf")]
    ),
    "detach": lambda w, seed, _text: w.evidence.detach(pick(w.store.select(EvidenceLink), seed).id),
    "add register": lambda w, seed, text: w.forms.add_register(
        f"Sổ {seed} {text}",
        pick(list(Granularity), seed),
        [ColumnDraft(f"Cột {text}", pick(list(ColumnType)[:5], seed))],
    ),
    "rename": lambda w, seed, text: w.forms.rename_register(own(w, seed).key, f"Tên {seed} {text}"),
    "delete register": lambda w, seed, _text: w.forms.delete_register(own(w, seed).key),
    "add column": lambda w, seed, text: w.forms.add_column(pick(SHIPPED, seed).key, ColumnDraft(f"Thêm {seed} {text}")),
    "hide": lambda w, seed, _text: w.forms.set_hidden(
        pick(SHIPPED, seed).key, pick(pick(SHIPPED, seed).columns, seed).key, hidden=bool(seed % 3)
    ),
    "delete column": lambda w, seed, _text: w.forms.delete_column(
        own(w, seed).key, pick(own(w, seed).columns[-1:], 0).key
    ),
}

STEPS = st.lists(
    st.tuples(st.sampled_from(sorted(ACTS)), st.integers(0, 10_000), st.text("aăủ đĐ 1\x00\n", max_size=8)),
    min_size=4,
    max_size=14,
)


def opened(folder: Path) -> RegisterWorld:
    world = RegisterWorld(folder)
    world.fill()
    world.evidence.attach(Proven.REGISTER_ROW, row(world, 0).id, [world.file("đầu.pdf")])
    world.forms.add_register("Sổ riêng", Granularity.YEAR, [ColumnDraft("Một")])
    world.forms.add_register("Sổ riêng nữa", Granularity.YEAR, [ColumnDraft("Một"), ColumnDraft("Hai")])
    return world


def step(world: RegisterWorld, name: str, seed: int, text: str) -> bool:
    return try_step(world.store, lambda: ACTS[name](world, seed, text))


@settings(max_examples=10)
@given(STEPS)
def test_every_action_is_undone_and_redone_to_the_byte(steps) -> None:
    with TemporaryDirectory() as folder:
        world = opened(Path(folder))
        with world.store:
            start, done = dump(world.store), 0
            for name, seed, text in steps:
                done += step(world, name, seed, text)
            for _ in range(done):
                world.store.undo()
            assert dump(world.store) == start


def test_each_kind_of_action_really_happens_at_least_once(tmp_path: Path) -> None:
    world = opened(tmp_path)
    with world.store:
        happened = {name for name in sorted(ACTS) for seed in (1, 2, 3, 4, 5, 11) if step(world, name, seed, "a")}
    assert sorted(ACTS.keys() - happened) == []
