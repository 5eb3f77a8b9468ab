# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases that nobody else takes part in: done by programs of the bench folder, whose words are taken over."""
import pathlib
import subprocess
import sys

from cases import Result

HERE = pathlib.Path(__file__).resolve().parent.parent
SKIPPED = 77


def _said(result, command, environment=None):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment)
    result.text = done.stdout.strip()
    if done.returncode == SKIPPED:
        result.skipped = (done.stderr.strip() or "it was skipped").splitlines()[-1]
    elif done.returncode != 0:
        result.text += f"\n(ended with {done.returncode}) {done.stderr.strip()[-300:]}"
    return result


def slow_disk(bench):
    return _said(Result("slow_disk", "A disk of 20 MB/s, eight downloads of eight connections"),
                 [bench.programs["slow_disk"]])


def long_list(bench):
    rows = bench.extent.list_rows
    return _said(Result("long_list", f"A queue of {rows} downloads"),
                 [sys.executable, HERE / "long_list.py", bench.programs["intact"], bench.programs["list_start"], rows,
                  *(["mixed"] if rows < 100_000 else [])])


def pipeline(bench):
    few = ["--quick"] if bench.extent.rounds == 1 else ["--runs", "3"]
    result = _said(Result("pipeline", "The way of a byte in the process"),
                   [bench.programs["pipeline"], "--directory", bench.folder, *few])
    return result
