# SPDX-License-Identifier: GPL-3.0-or-later
"""What the comparison has to show: ratios of medians of one run of everything."""
import dataclasses

GIB = 1024 ** 3


@dataclasses.dataclass(frozen=True)
class Outcome:
    goal: str
    most: float
    ratio: float

    @property
    def holds(self):
        return self.ratio <= self.most


def _figures(results, case, kind):
    """Of the row of this kind; None when it was not measured or went wrong."""
    result = results.get(case)
    if result is None:
        return None
    name = next((label for label, found in result.kinds.items() if tuple(found) == kind), None)
    figures = result.rows.get(name)
    return figures if figures is not None and figures.good else None


OURS, CHECKED = ("intact-get", 8, ""), ("intact-get", 8, "checked")
# goal, at most, case, ours, theirs, which figure
GOALS = [
    ("checked ×8 against `curl -o` unchecked, wall", 0.8, "one_file", CHECKED, ("curl", 1, ""), "wall"),
    ("checked ×8 against `aria2c -x8 -s8 --checksum`, wall", 0.3, "one_file", CHECKED, ("aria2c", 8, "checked"), "wall"),
    ("checked ×8 against `aria2c -x8 -s8 --checksum`, CPU", 0.4, "one_file", CHECKED, ("aria2c", 8, "checked"), "cpu"),
    ("×8 against `curl -o`, wall", 0.7, "one_file", OURS, ("curl", 1, ""), "wall"),
    ("small files against `curl -Z`, wall", 2.0, "small_files", ("intact-get", 16, ""), ("curl", 16, ""), "wall"),
]


def outcomes(results):
    """Of all goals whose rows were measured."""
    found = []
    for goal, most, case, ours, theirs, what in GOALS:
        mine, other = _figures(results, case, ours), _figures(results, case, theirs)
        if mine and other:
            found.append(Outcome(goal, most, mine.median(what) / other.median(what)))
    parts = [_figures(results, "one_file", (program, 0, "reference")) for program in ("curl", "openssl")]
    checked = _figures(results, "one_file", CHECKED)
    if checked and all(parts):
        least = sum(part.median("cpu") for part in parts)
        found.append(Outcome("checked ×8 against `curl -o /dev/null` and `openssl sha256` together, CPU", 1.3,
                             checked.median("cpu") / least))
    return found
