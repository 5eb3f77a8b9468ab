# SPDX-License-Identifier: GPL-3.0-or-later
"""Results in a file, so that one case can be measured again beside the others."""
import dataclasses
import json
import pathlib

import runs
from cases import Result


def save(path, results):
    pathlib.Path(path).write_text(json.dumps([dataclasses.asdict(result) for result in results.values()], indent=1))


def load(path):
    """By key; nothing when there are none."""
    try:
        stored = json.loads(pathlib.Path(path).read_text())
    except FileNotFoundError:
        return {}
    results = {}
    for fields in stored:
        fields["rows"] = {label: runs.Figures([runs.Run(**run) for run in figures["runs"]])
                          for label, figures in fields["rows"].items()}
        results[fields["key"]] = Result(**fields)
    return results
