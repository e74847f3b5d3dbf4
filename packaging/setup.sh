#!/usr/bin/env bash
# Make this checkout ready:  packaging/setup.sh run      to open the window
#                            packaging/setup.sh develop  also to test, measure and bundle
# Immediate when nothing changed. Installs Debian packages only as root; otherwise prints the one line to run.
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-develop}
qt_packages="libgl1 libegl1 libxkbcommon0 libglib2.0-0 libfreetype6 libfontconfig1 libdbus-1-3
    fonts-dejavu-core fonts-liberation2"
screen_packages="libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0
    libxcb-xinerama0 libxcb-xkb1 libxkbcommon-x11-0"
develop_packages="libreoffice-writer-nogui libreoffice-calc-nogui poppler-utils binutils"

case $mode in
run) wanted="$qt_packages $screen_packages" lock=packaging/requirements.txt ;;
develop) wanted="$qt_packages $screen_packages $develop_packages" lock=packaging/requirements-dev.txt ;;
*) echo "usage: packaging/setup.sh run|develop" >&2 && exit 2 ;;
esac

find_python() { # the first Python the locked libraries have wheels for
    local name
    for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
    echo "No Python 3.11, 3.12 or 3.13 found; install one or name it: make PYTHON=/path/to/python3.12" >&2
    return 1
}

missing_packages() { # of the arguments, those dpkg does not have; a newer release may add a suffix (libglib2.0-0t64)
    local name
    for name in "$@"; do
        { dpkg-query -W -f='${Status}\n' "$name" "${name}t64" 2>/dev/null || true; } | grep -q 'ok installed' || echo "$name"
    done
}

install_packages() {
        if [ "$(id -u)" -ne 0 ]; then
        echo "Debian packages are missing. Run this line, then try again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        return 1
    fi
    echo "Installing Debian packages: $*"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

python=$(find_python)
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then
    if [ "$mode" = develop ] && [ "$("$python" -c 'import sys; print(sys.base_prefix)')" = /usr ]; then
        wanted="$wanted $("$python" -c 'import sys; print("libpython3.%d" % sys.version_info[1])')" # for PyInstaller
    fi
    # shellcheck disable=SC2086 # the lists are words
    missing=$(missing_packages $wanted | tr '\n' ' ')
    "$python" -c 'import ensurepip' 2>/dev/null || missing="$missing python3-venv"
    # shellcheck disable=SC2086
    [ -z "$missing" ] || install_packages $missing
fi

stamp=.venv/.ready-$mode
state=$("$python" --version; sha256sum "$lock" pyproject.toml packaging/setup.sh)
if [ "$(cat "$stamp" 2>/dev/null)" = "$state" ] && .venv/bin/python -c '' 2>/dev/null; then
    exit 0
fi

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    echo "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi
echo "Installing the locked libraries ($lock)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement "$lock"
if [ "$mode" = develop ]; then
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
fi
echo "$state" >"$stamp"
echo "Ready."
