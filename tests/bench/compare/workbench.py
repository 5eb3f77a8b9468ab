# SPDX-License-Identifier: GPL-3.0-or-later
"""What all cases share: the files that are served, the server, the programs, and one run of a row."""
import dataclasses
import hashlib
import os
import pathlib
import shutil
import signal
import subprocess
import time
import typing

import clients
import network
import runs
import servers

MIB = 1024 * 1024


@dataclasses.dataclass(frozen=True)
class Extent:
    """How much is done."""
    file_mib: int
    small_files: int
    rounds: int
    segments: tuple
    list_rows: int


FULL = Extent(1024, 5000, 5, (1, 4, 8, 16), 100_000)
QUICK = Extent(64, 300, 1, (1, 8), 2000)


@dataclasses.dataclass(frozen=True)
class Row:
    """One program doing what a case is about. `command` gets an empty folder; `check` says what is wrong with it."""
    label: str
    command: typing.Callable
    check: typing.Callable = lambda out: ""
    kind: tuple = ()  # what goals and colours know it by: client, segments, "checked" or ""


class Workbench:
    """Lives as long as the whole comparison; owned by main()."""

    def __init__(self, folder, programs, extent, say):
        self.folder, self.programs, self.extent, self.say = pathlib.Path(folder), programs, extent, say
        self.root = self.folder / "root"
        self.root.mkdir(parents=True)
        self.runner = runs.Runner(programs["run_measured"], self.folder)
        self.intact = clients.Intact(programs["intact-get"])
        self.clients = [self.intact, *(other() for other in clients.OTHERS if other.installed())]
        self.authority = servers.Authority(self.folder, ["127.0.0.1", network.FAR])
        self.server = servers.Server(self.folder / "nginx", self.root, self.authority)
        self._digests = {}

    def close(self):
        self.server.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def served_file(self, mib, name="file"):
        """Makes it once; its SHA-256."""
        if name not in self._digests:
            digest = hashlib.sha256()
            with open(self.root / name, "wb") as file:
                for _ in range(mib):
                    block = os.urandom(MIB)
                    file.write(block)
                    digest.update(block)
            self._digests[name] = digest.hexdigest()
        return self._digests[name]

    def check_file(self, digest):
        """A check of the one file that a row has fetched."""
        def check(out):
            try:
                with open(out / clients.NAME, "rb") as file:
                    return "" if hashlib.file_digest(file, "sha256").hexdigest() == digest else "wrong bytes"
            except FileNotFoundError:
                return "no file"
        return check

    def empty_folder(self):
        out = self.folder / f"out-{time.monotonic_ns()}"
        out.mkdir()
        subprocess.run(["sync", "-f", str(out)], check=True)
        return out

    def one_run(self, row, keep=False):
        """`keep`: what it has fetched stays until the end, because ext4 is slow to make files after many were deleted."""
        out = self.empty_folder()
        self.server.forget()
        run = self.runner.run(row.command(out))
        connections, _ = self.server.served()
        run.further["connections"] = connections
        run.wrong = run.wrong or row.check(out)
        if not keep:
            self.drop(out)
        return run

    def killed_run(self, row, resume, half):
        """Kills the program when it has written `half`; the run is the second one, which goes on."""
        out = self.empty_folder()
        self.server.forget()
        process = self.runner.start(row.command(out))
        kill_when_written(process.pid, half)
        self.runner.end(process, may_fail=True)
        run = self.runner.run(resume(out))
        run.further["sent"] = self.server.served()[1]
        run.wrong = run.wrong or row.check(out)
        self.drop(out)
        return run

    @staticmethod
    def drop(out):
        shutil.rmtree(out, ignore_errors=True)
        shutil.rmtree(f"{out}.state", ignore_errors=True)


def kill_when_written(launcher, count):
    """SIGKILL for the launcher's child once it has written so many bytes: wchar of proc(5)."""
    while True:
        try:
            children = pathlib.Path(f"/proc/{launcher}/task/{launcher}/children").read_text().split()
            for child in children:
                written = dict(line.split(": ") for line in pathlib.Path(f"/proc/{child}/io").read_text().splitlines())
                if int(written["wchar"]) >= count:
                    os.kill(int(child), signal.SIGKILL)
                    return
        except (FileNotFoundError, ProcessLookupError, PermissionError):
            return  # it has ended before
        time.sleep(0.001)
