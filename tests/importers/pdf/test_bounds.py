import subprocess
import sys

import pytest

from danvan_desktop.importers.pdf.bounds import bound_process

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the process table of Linux")

BOUND = "from danvan_desktop.importers.pdf.bounds import bound_process; bound_process({memory}, {seconds}); "


def ending(code, memory=200 << 20, seconds=5):
    started = BOUND.format(memory=memory, seconds=seconds) + code
    return subprocess.run([sys.executable, "-c", started], check=False, capture_output=True, text=True, timeout=60)


def test_more_memory_than_allowed_is_refused():
    assert ending("bytearray(50 << 20)").returncode == 0
    assert "MemoryError" in ending("bytearray(400 << 20)").stderr


def test_a_loop_without_end_is_ended_by_the_system():
    assert ending("\nwhile True: pass", seconds=1).returncode < 0


def test_a_ceiling_that_is_lower_already_stays():
    lower = "import resource; resource.setrlimit(resource.RLIMIT_CPU, (3, 3)); "
    asked = "print(*resource.getrlimit(resource.RLIMIT_CPU), *resource.getrlimit(resource.RLIMIT_CORE)[:1])"
    result = subprocess.run([sys.executable, "-c", lower + BOUND.format(memory=200 << 20, seconds=5) + asked], check=True, capture_output=True, text=True, timeout=60)  # fmt: skip
    assert result.stdout.split() == ["3", "3", "0"]
    assert callable(bound_process)
