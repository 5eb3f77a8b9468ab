# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures were made on, in one line."""
import os
import pathlib
import re
import subprocess


def _first(path, pattern, otherwise):
    try:
        found = re.search(pattern, pathlib.Path(path).read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found.group(1).strip().strip('"') if found else otherwise


def describe(folder):
    """The machine, and the file system of `folder`."""
    processor = re.sub(r"\((R|TM)\)|CPU ", "", _first("/proc/cpuinfo", r"^model name\s*:\s*(.*)$", "unknown processor"))
    memory = int(_first("/proc/meminfo", r"^MemTotal:\s*(\d+)", "0")) / 1024 / 1024
    system = _first("/etc/os-release", r"^PRETTY_NAME=(.*)$", "Linux")
    virtual = " (virtual)" if _first("/proc/cpuinfo", r"^flags.*\b(hypervisor)\b", "") else ""
    kind = subprocess.run(["df", "--output=fstype", str(folder)], capture_output=True, text=True).stdout.split()[-1]
    kernel = ".".join(os.uname().release.split(".")[:2])
    return (f"{os.cpu_count()} cores of {processor}{virtual}, {memory:.0f} GiB, {kind}, {system}, Linux {kernel}")
