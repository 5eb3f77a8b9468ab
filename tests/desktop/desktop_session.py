# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen with a window manager and a session bus of its own, and hands to use it: xdotool."""
import contextlib
import ctypes
import os
import re
import signal
import subprocess
import time

PATIENCE = 30
STEP = 0.05
SCREEN = "1600x836x24"
PR_SET_PDEATHSIG = 1


class Failure(Exception):
    pass


def say(sentence):
    print(sentence, flush=True)


def wait_for(what, condition, patience=PATIENCE):
    deadline = time.monotonic() + patience
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise Failure(f"Waited {patience} s in vain until {what}.")
        time.sleep(STEP)


# Even if this is killed hard, nothing that it started may stay.
def _die_with_parent():
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


class Session:
    def __init__(self, folder, screenshots, screen=SCREEN, framebuffer=None):
        """framebuffer: the folder in which Xvfb keeps what is seen, as a file."""
        self._logs = folder / "logs"
        self._screen = ["-screen", "0", screen] + (["-fbdir", str(framebuffer)] if framebuffer else [])
        self._screenshots = screenshots
        self._processes = []
        home = folder / "home"
        runtime = folder / "runtime"
        for directory in [self._logs, home / ".local/share", home / ".config", home / ".local/state", home / ".cache"]:
            directory.mkdir(parents=True)
        runtime.mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "WAYLAND", "DBUS"))}
        self._environment = kept | {
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_DATA_HOME": str(home / ".local/share"),
            "XDG_STATE_HOME": str(home / ".local/state"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            # No proxy of the person who runs this may come between.
            "no_proxy": "127.0.0.1",
        }

    def __enter__(self):
        try:
            self._start_screen()
            self._start_bus()
            self.start("openbox", ["openbox"])
            wait_for("openbox is there", lambda: self._ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").find("#") > 0)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def environment(self):
        return dict(self._environment)

    def set(self, name, value):
        """For what is started from now on."""
        self._environment[name] = str(value)

    def start(self, name, command, **more):
        log = (self._logs / name).open("ab")
        process = subprocess.Popen(
            [str(part) for part in command],
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=more.pop("stdout", log),
            stderr=log,
            start_new_session=True,
            preexec_fn=_die_with_parent,
            **more,
        )
        log.close()
        self._processes.append(process)
        return process

    def _start_screen(self):
        ours, theirs = os.pipe()
        command = ["Xvfb", "-displayfd", theirs, *self._screen, "-nolisten", "tcp"]
        self.start("Xvfb", command, pass_fds=[theirs])
        os.close(theirs)
        with open(ours) as stream:  # ends by itself if Xvfb does not start
            number = stream.readline().strip()
        if not number:
            raise Failure("Xvfb does not start.")
        self._environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        process = self.start(
            "dbus", ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE
        )
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = process.stdout.readline().decode().strip()

    def _ask(self, *command):
        result = subprocess.run(
            [str(part) for part in command], env=self._environment, capture_output=True, text=True, timeout=20
        )
        return result.stdout if result.returncode == 0 else ""

    def xdotool(self, *arguments):
        return self._ask("xdotool", *arguments)

    def keys(self, *names):
        for name in names:
            self.xdotool("key", "--clearmodifiers", name)
            time.sleep(STEP)

    def clipboard(self):
        return self._ask("xclip", "-selection", "clipboard", "-o")

    def window(self, title, patience=PATIENCE):
        """The visible window whose title begins so."""
        search = ["search", "--onlyvisible", "--name", f"^{title}"]
        found = wait_for(f"a window {title!r} is there", lambda: self.xdotool(*search).split(), patience)
        return found[0]

    def place(self, window, geometry):
        x, y, width, height = geometry
        self.xdotool("windowsize", "--sync", window, width, height)
        self.xdotool("windowmove", window, x, y)

        def in_place():
            left, top, right, bottom = self._edges(window)
            return abs(left - x) < 50 and abs(top - y) < 50 and right - left == width and bottom - top == height

        wait_for("the window is in its place", in_place)

    def _edges(self, window):
        # xdotool counts the window manager's title bar twice.
        text = self._ask("xwininfo", "-id", window)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        left, top, width, height = (int(re.search(rf"{name}:\s+(-?\d+)", text).group(1)) for name in names)
        return left, top, left + width, top + height

    def tree(self, window):
        """The windows within it, as xwininfo says."""
        return self._ask("xwininfo", "-id", window, "-tree")

    def middle(self, window):
        left, top, right, bottom = self._edges(window)
        return (left + right) // 2, (top + bottom) // 2

    def at(self, window, x, y):
        left, top, _, _ = self._edges(window)
        return left + x, top + y

    def drag(self, start, end, screenshot):
        """As a hand does it: the toolkits need several moves to see a drag, and time to ask each other between them."""
        self.xdotool("mousemove", *start)
        time.sleep(0.2)
        self.xdotool("mousedown", 1)
        steps = 8
        for step in range(1, steps + 1):
            self.xdotool("mousemove", *(a + (b - a) * step // steps for a, b in zip(start, end)))
            time.sleep(0.08)
        self.xdotool("mousemove", *(place + 2 for place in end))
        time.sleep(0.3)
        self.screenshot(screenshot)
        self.xdotool("mouseup", 1)

    def chromium(self, folder, page, title):
        flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
        flags += ["--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--password-store=basic"]
        flags += ["--test-type"]  # no bar that warns of --no-sandbox
        flags += [f"--user-data-dir={folder / 'chromium'}"]
        self.start("chromium", ["chromium", *flags, f"--app={page.as_uri()}"])
        return self.window(title, patience=60)

    def focus(self, window):
        self.xdotool("windowactivate", "--sync", window)
        self.wait_until_focused(window)

    def wait_until_focused(self, window):
        wait_for("the window has the keyboard", lambda: self.xdotool("getactivewindow").strip() == window)

    def click(self, window, place):
        self.xdotool("mousemove", "--window", window, *place)
        self.xdotool("click", 1)

    def screenshot(self, name):
        self._ask("import", "-window", "root", self._screenshots / f"{name}.png")

    def tell_why(self):
        self.screenshot("failed")
        say(f"The last screenshot is in {self._screenshots}.")
        for log in sorted(self._logs.iterdir()):
            text = log.read_text(errors="replace").strip()
            if text and log.name != "chromium":
                say(f"--- {log.name} said:\n{text[-2000:]}")
