"""Stores damaged in every way a disk damages files; each must be found, kept aside, or read as it was.

.venv/bin/python -m tests.faults.damage --stores 400
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from pathlib import Path

from danvan_desktop.domain.errors import DanvanError
from danvan_desktop.storage.seal import seal_file
from danvan_desktop.storage.store import Store
from tests.storage.samples import fill_store, in_order_of_references
from tests.stores import open_store

HARMS = ("bit", "byte", "zeroed page", "swapped pages", "shortened", "lengthened", "torn tail")
PAGE = 4096


def harmed(content: bytes, harm: str, chance: random.Random) -> bytes:
    """The content of a file after one kind of harm; never equal to what it was."""
    spoilt = bytearray(content)
    position = chance.randrange(len(content))
    page = position // PAGE * PAGE
    if harm == "bit":
        spoilt[position] ^= 1 << chance.randrange(8)
    elif harm == "byte":
        spoilt[position] = (spoilt[position] + chance.randrange(1, 256)) % 256
    elif harm == "zeroed page":
        spoilt[page : page + PAGE] = bytes(PAGE)
    elif harm == "swapped pages":
        other = (page + PAGE) % (len(content) // PAGE * PAGE)
        spoilt[page : page + PAGE], spoilt[other : other + PAGE] = (
            content[other : other + PAGE],
            content[page : page + PAGE],
        )
    elif harm == "shortened":
        del spoilt[max(position, 1) :]
    elif harm == "lengthened":
        spoilt += chance.randbytes(chance.randrange(1, 2 * PAGE))
    else:
        spoilt[position:] = bytes(len(content) - position)
    return harmed(content, "bit", chance) if bytes(spoilt) == content else bytes(spoilt)


def everything(store: Store) -> list[list[object]]:
    """All objects of all kinds."""
    return [store.select(cls) for cls in in_order_of_references()]


def run(stores: int, seed: int, *, sealed: bool) -> Counter[str]:
    """Harm `stores` copies of a filled store and open each; counts of `found`, `unnoticed` and `same`."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    folder = Path(tempfile.mkdtemp(prefix="danvan-damage-"))
    outcomes: Counter[str] = Counter()
    try:
        with open_store(folder) as store:
            fill_store(store)
            truth = everything(store)
        database = store.paths.database
        sound, seal = database.read_bytes(), seal_file(database).read_bytes()
        for number in range(stores):
            shutil.rmtree(database.parent / "kept", ignore_errors=True)
            database.write_bytes(harmed(sound, HARMS[number % len(HARMS)], chance))
            seal_file(database).write_bytes(seal)
            if not sealed:
                seal_file(database).unlink()
            outcomes[_opened(folder, truth)] += 1
            database.with_name(database.name + "-journal").unlink(missing_ok=True)
    finally:
        shutil.rmtree(folder)
    return outcomes


def _opened(folder: Path, truth: list[list[object]]) -> str:
    try:
        store = open_store(folder)
    except DanvanError:
        return "found"
    try:
        return "same" if everything(store) == truth else "unnoticed"
    except (DanvanError, ValueError, KeyError, ArithmeticError) as error:
        return f"noticed when read: {type(error).__name__}"
    finally:
        store.close()


def main() -> int:
    """Run from the command line; 0 when every harm to a sealed store was found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stores", type=int, default=70)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--unsealed", action="store_true", help="as after an unclean end: only SQLite's and the chain's checks"
    )
    arguments = parser.parse_args()
    outcomes = run(arguments.stores, arguments.seed, sealed=not arguments.unsealed)
    print(dict(outcomes))  # noqa: T201  # the answer
    return 0 if set(outcomes) == {"found"} else 1


if __name__ == "__main__":
    sys.exit(main())
