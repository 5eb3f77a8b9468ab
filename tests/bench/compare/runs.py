# SPDX-License-Identifier: GPL-3.0-or-later
"""One measured run of a program, and what many of them come to."""
import dataclasses
import os
import pathlib
import statistics
import subprocess

TOO_LONG = 240  # seconds; some programs hang now and then


@dataclasses.dataclass
class Run:
    """What one run took; `wrong` says what was not as it should be."""
    wall: float
    cpu: float
    peak_mib: float
    wrong: str = ""
    further: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Figures:
    """The runs of one row."""
    runs: list

    def median(self, name):
        return statistics.median(getattr(run, name) for run in self.good)

    def further(self, name):
        return statistics.median(run.further[name] for run in self.good)

    @property
    def good(self):
        return [run for run in self.runs if not run.wrong]

    @property
    def wrong(self):
        return next((run.wrong for run in self.runs if run.wrong), "") if not self.good else ""

    @property
    def spread(self):
        walls = [run.wall for run in self.good]
        return min(walls), max(walls)


class Runner:
    """Starts programs through bench_run_measured, which takes their figures."""

    def __init__(self, launcher, folder):
        self._launcher = str(launcher)
        self._figures = pathlib.Path(folder) / "figures"
        self._output = pathlib.Path(folder) / "output"

    def start(self, command, environment=None):
        self._figures.unlink(missing_ok=True)
        with self._output.open("wb") as output:
            return subprocess.Popen([self._launcher, str(self._figures), *command], stdin=subprocess.DEVNULL,
                                    stdout=output, stderr=subprocess.STDOUT, env={**os.environ, **(environment or {})})

    def end(self, process, may_fail=False):
        try:
            process.wait(TOO_LONG)
        except subprocess.TimeoutExpired:
            process.terminate()
            process.wait()
            return Run(0, 0, 0, f"not done after {TOO_LONG} s")
        wall, user, system, peak, code = (float(word) for word in self._figures.read_text().split())
        run = Run(wall, user + system, peak / 1024)
        if code != 0 and not may_fail:
            run.wrong = f"ended with {code:.0f}: {self.last_line()}"
        return run

    def run(self, command, environment=None):
        return self.end(self.start(command, environment))

    def last_line(self):
        lines = self._output.read_text(errors="replace").strip().splitlines()
        return lines[-1][:120] if lines else "without a word"


def alternating(rows, rounds, one_run, say=print):
    """Every row once, then again the other way round: what the machine does meanwhile, and what a row leaves behind for
    the next one, hits all alike. The figures by label."""
    figures = {row.label: Figures([]) for row in rows}
    for number in range(rounds):
        for row in rows if number % 2 == 0 else reversed(rows):
            if number > 0 and not figures[row.label].good:
                continue  # it cannot do that, and would only take time again
            run = one_run(row)
            figures[row.label].runs.append(run)
            say(f"  {number + 1}/{rounds} {row.label}: {run.wrong or f'{run.wall:.2f} s'}")
    return figures
