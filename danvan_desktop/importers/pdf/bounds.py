"""Bounds a process sets for itself before it opens a file nobody vouches for: memory, computing time, no crash dialog."""

from __future__ import annotations

import os
import sys
import threading

OUT_OF_MEMORY = 75
"""How a process ends that took more memory than it may."""


def bound_process(memory: int, seconds: int) -> None:
    """Let the system end this process beyond `memory` bytes or `seconds` of computing; raises `OSError` if it refuses."""
    if sys.platform == "win32":
        _bound_on_windows(memory, seconds)
    else:
        _bound_on_unix(memory, seconds)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _PROCESS_TIME, _PROCESS_MEMORY, _DIE_ON_UNHANDLED = 0x2, 0x100, 0x400
    _EXTENDED_LIMITS = 9
    _NO_DIALOGS = 0x1 | 0x2 | 0x8000
    _LOOK_AGAIN = 0.05

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _Limits(ctypes.Structure):
        _fields_ = (
            ("Basic", _BasicLimits),
            ("IoCounters", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    class _Memory(ctypes.Structure):
        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _watch(kernel: ctypes.WinDLL, memory: int) -> None:
        """End this process when it holds more memory than allowed, where the job object does not (wine, odd policies)."""
        held = _Memory(cb=ctypes.sizeof(_Memory))
        pause = threading.Event()
        while not pause.wait(_LOOK_AGAIN):
            kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(held), held.cb)
            if max(held.WorkingSetSize, held.PagefileUsage) > memory:
                os._exit(OUT_OF_MEMORY)

    def _bound_on_windows(memory: int, seconds: int) -> None:
        """A job object with this process in it; the handle is left open on purpose, the job lives as long as we do."""
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = (ctypes.c_void_p, wintypes.LPCWSTR)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
        kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        kernel.K32GetProcessMemoryInfo.argtypes = (wintypes.HANDLE, ctypes.c_void_p, wintypes.DWORD)
        kernel.SetErrorMode(_NO_DIALOGS)
        threading.Thread(target=_watch, args=(kernel, memory), daemon=True).start()
        limits = _Limits()
        limits.Basic.LimitFlags = _PROCESS_TIME | _PROCESS_MEMORY | _DIE_ON_UNHANDLED
        limits.Basic.PerProcessUserTimeLimit = seconds * 10_000_000  # units of 100 ns
        limits.ProcessMemoryLimit = memory
        job = kernel.CreateJobObjectW(None, None)
        if (
            not job
            or not kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
            or not kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        ):
            raise ctypes.WinError(ctypes.get_last_error())

else:
    import resource

    def _bound_on_unix(memory: int, seconds: int) -> None:
        for limit, most in (
            (resource.RLIMIT_AS, memory),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_CORE, 0),  # a crash leaves no file
        ):
            _, ceiling = resource.getrlimit(limit)
            wanted = most if ceiling == resource.RLIM_INFINITY else min(most, ceiling)
            resource.setrlimit(limit, (wanted, ceiling))
