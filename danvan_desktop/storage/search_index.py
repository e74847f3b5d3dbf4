"""The index of Ctrl+K: one FTS5 table beside each searched table, written in the very transaction of the data.

`follow` is told of every row an action, an undo or a redo changes; a migration builds the index anew. The texts are not
stored twice: a view gives them (đ as d; the tokenizer takes the accents), and the index is compared with that view by
the check. Triggers would do the same, but `trusted_schema = OFF` forbids them to write into FTS5. Prefixes of up to six
letters, nearly every syllable, are indexed themselves: looking up a common one would otherwise read all its places.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Connection

from danvan_desktop.domain.text import fold
from danvan_desktop.storage.codecs import Plain

Row = dict[str, Plain]
RowChange = tuple[str, int, Row | None, Row | None]
"""A noun, the id of a row, and the complete plain row before and after; None where there is none."""

SEARCHED: dict[str, tuple[str, ...]] = {
    "task": ("number", "text", "deliverable"),
    "task_group": ("number", "title"),
    "obligation": ("text", "unit_name", "recipient"),
    "occurrence": (
        "request_text",
        "requested_by",
        "request_number",
        "sent_number",
        "sent_to",
        "sent_via",
        "note",
    ),
    "unit_report": ("content",),
    "target": ("text",),
    "target_result": ("note",),
    "progress_entry": ("text",),
    "evidence": ("title", "document_number", "file_name"),
    "report": ("number", "subject", "preamble", "closing"),
    "report_section": ("heading", "text"),
    "register_row": ("words",),
    "criterion": ("number", "text", "evidence_asked"),
    "score_line": ("explanation", "basis", "appraisal_note"),
    "plan": ("doc_type", "number", "symbol", "subject", "issuer"),
    "legal_document": ("type", "number", "issuer", "subject", "note", "short_names"),
    "roster_entry": ("name", "short_name", "kind", "leader_in_charge", "contact", "note"),
    "roster_receipt": ("number", "via", "note"),
    "unit": ("name", "short_name", "aliases", "head"),
    "person": ("name", "title"),
}
"""The searched tables with the columns whose texts stand together."""

INDEX_PREFIX = "search_"
"""What the names of the index's own tables begin with."""

MOST_WORDS = 12
"""Words of a query that are looked at; who types more has found it or never will."""

_OPTIONS = "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6', detail = none, columnsize = 0"
_WORD = re.compile(r"[0-9a-z]+")


def search_statements() -> Iterator[str]:
    """The view and the index of every searched table."""
    for noun, columns in SEARCHED.items():
        joined = " || ' ' || ".join(f"coalesce({name}, '')" for name in columns)
        words = f"replace(replace({joined}, 'đ', 'd'), 'Đ', 'd')"
        yield f"CREATE VIEW searched_{noun} AS SELECT id, {words} AS words FROM {noun}"  # noqa: S608  # names of this module
        yield (
            f"CREATE VIRTUAL TABLE search_{noun} USING fts5"
            f"(words, content = 'searched_{noun}', content_rowid = 'id', {_OPTIONS})"
        )


def follow(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Write into the index what the changed rows say now; to be called in the transaction that changes them."""
    for noun, row_id, before, after in changes:
        columns = SEARCHED.get(noun)
        if columns is None:
            continue
        old, new = _words(before, columns), _words(after, columns)
        if old == new:
            continue
        if old is not None:
            taken_out = f"INSERT INTO search_{noun}(search_{noun}, rowid, words) VALUES ('delete', ?, ?)"  # noqa: S608  # names of this module
            connection.exec_driver_sql(taken_out, (row_id, old))
        if new is not None:
            put_in = f"INSERT INTO search_{noun}(rowid, words) VALUES (?, ?)"  # noqa: S608  # names of this module
            connection.exec_driver_sql(put_in, (row_id, new))


def comparison_statement(noun: str) -> str:
    """What SQLite refuses as corrupt when the index of a noun does not hold exactly the words of its rows."""
    return f"INSERT INTO search_{noun}(search_{noun}, rank) VALUES ('integrity-check', 1)"  # noqa: S608  # names of this module


def rebuild_statement(noun: str) -> str:
    """What builds the index of a noun anew from its rows."""
    return f"INSERT INTO search_{noun}(search_{noun}) VALUES ('rebuild')"  # noqa: S608  # names of this module


def query_words(query: str) -> list[str]:
    """The words a query is made of, folded: letters and digits only, so nothing typed can be an operator of FTS5."""
    return list(dict.fromkeys(_WORD.findall(fold(query))))[:MOST_WORDS]


def match_of(words: Sequence[str]) -> str:
    """The FTS5 expression for texts that hold a word beginning with each of `words`, in any order."""
    return " ".join(f'"{word}"*' for word in words)


def newest_statement(nouns: Sequence[str]) -> str:
    """One statement for the newest rows of each noun: takes the expression and the limit as `:words` and `:most`."""
    return " UNION ALL ".join(
        f"SELECT '{noun}', rowid FROM (SELECT rowid FROM search_{noun}"  # noqa: S608 - names of this module
        f" WHERE search_{noun} MATCH :words ORDER BY rowid DESC LIMIT :most)"
        for noun in nouns
    )


def _words(row: Row | None, columns: Sequence[str]) -> str | None:
    """The words of a plain row to the letter as the view gives them, or None where there is no row."""
    if row is None:
        return None
    return " ".join("" if row[name] is None else str(row[name]) for name in columns).replace("đ", "d").replace("Đ", "d")
