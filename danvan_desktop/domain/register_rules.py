"""What a register row must satisfy: required cells and the rules between columns."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from danvan_desktop.domain.errors import ValidationError
from danvan_desktop.domain.register import Register, RegisterRule, RuleKind
from danvan_desktop.domain.register_cells import Values, number_of
from danvan_desktop.domain.text import format_date, format_points


def missing_columns(register: Register, values: Values) -> tuple[str, ...]:
    """The titles of the required columns a row has nothing in; they are shown, they do not stop anything."""
    return tuple(column.title for column in register.shown if column.is_required and column.key not in values)


def broken_rule(register: Register, values: Values, touched: Collection[str] | None = None) -> ValidationError | None:
    """The first rule the row breaks, as the refusal to raise; only rules on the `touched` columns when they are given."""
    for rule in register.rules:
        if touched is None or not {rule.left, *rule.right}.isdisjoint(touched):
            broken = _CHECKS[rule.kind](register, rule, values)
            if broken is not None:
                return broken
    return None


def _at_most(register: Register, rule: RegisterRule, values: Values) -> ValidationError | None:
    left = number_of(values, rule.left)
    parts = [number_of(values, key) for key in rule.right]
    if left is None or all(part is None for part in parts):
        return None
    most = sum((part for part in parts if part is not None), Decimal(0))
    if left <= most:
        return None
    limit = " + ".join(f"“{_title(register, key)}”" for key in rule.right)
    return ValidationError(
        f"“{_title(register, rule.left)}” là {format_points(left)}, lớn hơn {limit} là {format_points(most)}.",
        "Hãy kiểm tra lại hai số; nếu cả hai đều đổi thì sửa số lớn hơn trước.",
        rule.left,
    )


def _not_before(register: Register, rule: RegisterRule, values: Values) -> ValidationError | None:
    left, right = values.get(rule.left), values.get(rule.right[0])
    if not isinstance(left, date) or not isinstance(right, date) or left >= right:
        return None
    return ValidationError(
        f"“{_title(register, rule.left)}” {format_date(left)} trước “{_title(register, rule.right[0])}” {format_date(right)}.",
        "Hãy sửa lại một trong hai ngày.",
        rule.left,
    )


def _needs(register: Register, rule: RegisterRule, values: Values) -> ValidationError | None:
    value = values.get(rule.left)
    if value is None or (rule.values and value not in rule.values):
        return None
    lacking = [key for key in rule.right if key not in values and key not in register.hidden]
    if not lacking:
        return None
    title = _title(register, lacking[0])
    cause = f" là “{value}”" if rule.values else " đã có"
    return ValidationError(
        f"“{_title(register, rule.left)}”{cause} nhưng chưa có “{title}”.", f"Hãy nhập “{title}” trước.", rule.left
    )


def _title(register: Register, key: str) -> str:
    column = register.column(key)
    return key if column is None else column.title


_CHECKS = {RuleKind.AT_MOST: _at_most, RuleKind.NOT_BEFORE: _not_before, RuleKind.NEEDS: _needs}
