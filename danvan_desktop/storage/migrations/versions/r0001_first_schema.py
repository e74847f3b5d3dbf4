"""The first schema, as the SQL file beside this module spells it."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create every table, index and trigger; statements are parted by blank lines."""
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    connection = op.get_bind()
    for statement in script.strip().split("\n\n"):
        connection.exec_driver_sql(statement)
