#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon the real window is there and answers, on a virtual screen with a window manager.

    tests/bench/window_start.py build/release/bin/intact [ROWS ...]

For an empty list and for ROWS finished downloads (10000): mapped is when the window manager lists the window, painted
the last change of what is seen before a second of quiet, as are the times of PageDown and Ctrl+A from the key on.
Medians of five starts, the first of which is not counted. Memory and idle time are those of the last one.
"""
import ctypes
import mmap
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

sys.dont_write_bytecode = True  # the source tree stays as it is
HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "desktop")]
from desktop_session import Session, wait_for
from long_list import COMPLETE, fill

STARTS = 5
QUIET = 1.0
IDLE_SECONDS = 20
POLL = 0.002
TARGETS = {"empty": {"mapped": 200, "painted": 300, "RSS": 80, "idle": 0.1},
           "rows": {"painted": 450, "RSS": 105, "idle": 0.1, "PageDown": 10, "Ctrl+A": 40}}


class Picture:
    """What is seen, as one number."""

    def __init__(self, folder):
        path = folder / "Xvfb_screen0"
        wait_for("Xvfb shows its screen", path.exists)
        with path.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def now(self):
        return zlib.adler32(memoryview(self._bytes))

    def last_change(self, begun, quiet=QUIET, look=lambda: None):
        """Seconds from `begun` to the last change before it is quiet; `look` is called at each look."""
        seen, changed = self.now(), None
        while True:
            now = time.monotonic()
            picture = self.now()
            if picture != seen:
                seen, changed = picture, now
            look()
            if now - (changed or begun) > quiet and (changed or now - begun > 5):
                return (changed or now) - begun
            time.sleep(POLL)


class Keyboard:
    """XTEST, because starting xdotool takes longer than what is measured."""

    def __init__(self, display):
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def press(self, *names):
        codes = [self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._x.XStringToKeysym(name.encode())))
                 for name in names]
        for down, order in ((1, codes), (0, reversed(codes))):
            for code in order:
                self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XSync(self._display, 0)


def used(process):
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def client_windows(session):
    listed = subprocess.run(["xprop", "-root", "_NET_CLIENT_LIST"], env=session.environment(), capture_output=True,
                            text=True).stdout
    return "0x" in listed


def measure_start(session, picture, program, state):
    mapped = []

    def look():
        if not mapped and client_windows(session):
            mapped.append(time.monotonic())

    begun = time.monotonic()
    run = session.start("intact", [program, "--state-dir", state])
    painted = picture.last_change(begun, look=look)
    return run, (mapped[0] - begun) * 1000 if mapped else float("nan"), painted * 1000


def key_time(picture, keyboard, *names):
    begun = time.monotonic()
    keyboard.press(*names)
    return picture.last_change(begun, quiet=0.15) * 1000


def end(session, run):
    run.terminate()
    run.wait()
    wait_for("the window is gone", lambda: not client_windows(session))


def measure(program, rows):
    with tempfile.TemporaryDirectory() as base:
        folder = pathlib.Path(base)
        (folder / "screen").mkdir()
        state = folder / "state"
        state.mkdir(mode=0o700)
        subprocess.run([program, "--state-dir", str(state), "--export-list", str(folder / "list.json")], check=True,
                       env=dict(os.environ, QT_QPA_PLATFORM="offscreen"), stdout=subprocess.DEVNULL)
        if rows:
            fill(str(state / "queue.db"), rows, [COMPLETE])
        with Session(folder, folder, "1280x800x24", folder / "screen") as session:
            picture = Picture(folder / "screen")
            picture.last_change(time.monotonic())
            figures = {"mapped": [], "painted": []}
            for start in range(STARTS + 1):
                run, mapped, painted = measure_start(session, picture, program, state)
                if start > 0:
                    figures["mapped"].append(mapped)
                    figures["painted"].append(painted)
                if start < STARTS:
                    end(session, run)
            if rows:
                keyboard = Keyboard(session.environment()["DISPLAY"])
                keyboard.press("Down")
                picture.last_change(time.monotonic(), quiet=0.5)
                figures["PageDown"] = [key_time(picture, keyboard, "Next") for _ in range(20)]
                figures["Ctrl+A"] = []
                for _ in range(5):
                    figures["Ctrl+A"].append(key_time(picture, keyboard, "Control_L", "a"))
                    key_time(picture, keyboard, "Down")
            process = pathlib.Path("/proc") / str(run.pid)
            time.sleep(3)
            before = used(process)
            time.sleep(IDLE_SECONDS)
            figures["idle"] = [100 * (used(process) - before) / IDLE_SECONDS]
            status = dict(line.split(":", 1) for line in (process / "status").read_text().splitlines())
            figures["RSS"] = [int(status["VmRSS"].split()[0]) / 1024]
            end(session, run)
    targets = TARGETS["rows" if rows else "empty"]
    units = {"RSS": "MiB", "idle": "%"}
    for name, values in figures.items():
        value, target = statistics.median(values), targets.get(name)
        missed = "  MISSED" if target is not None and value > target else ""
        told = f"  target {target:g}" if target is not None else ""
        print(f"{rows:6d} rows  {name:9s} {value:7.2f} {units.get(name, 'ms')}{told}{missed}", flush=True)


def main():
    missing = [tool for tool in ("Xvfb", "openbox", "dbus-daemon", "xprop") if not shutil.which(tool)]
    if missing:
        print("window_start: not installed: " + ", ".join(missing), file=sys.stderr)
        sys.exit(77)
    program = os.path.abspath(sys.argv[1])
    for rows in [0] + [int(count) for count in sys.argv[2:] or ["10000"]]:
        measure(program, rows)


if __name__ == "__main__":
    main()
