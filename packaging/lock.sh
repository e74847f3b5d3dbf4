#!/usr/bin/env bash
# Resolve the lock files anew: every library for every platform, with hashes, naming no registry and no machine.
# Needs `uv` (pip install uv); run it after changing dependencies in pyproject.toml, or with --upgrade.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
    local target=$1 beside
    shift
    beside=$(mktemp)
    cp "$target" "$beside" 2>/dev/null || true # uv keeps the versions it finds there
    uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet --output-file "$beside" "$@"
    {
        echo "# Resolved from pyproject.toml by packaging/lock.sh; do not edit."
        grep -v '^#' "$beside"
    } >"$target"
    rm -f "$beside"
}

compile packaging/requirements.txt "$@"
compile packaging/requirements-dev.txt --extra dev "$@"
! grep -nE '://|@ file|/(home|root|tmp|work)/' packaging/requirements*.txt
