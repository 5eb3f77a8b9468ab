# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures as Markdown: the whole report, and the short table of the README. Pure functions of the results."""
import goals

GIB = 1024 ** 3
BEGIN, END = "<!-- figures: begin -->", "<!-- figures: end -->"


def _cells(*cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def _row(label, figures, result):
    if not figures.good:
        return _cells(label, figures.wrong, *[""] * (4 + len(result.columns)))
    least, most = figures.spread
    per_gib = figures.median("cpu") / result.bytes * GIB if result.bytes else 0
    further = [f"{figures.further(name):.4g}" for name in result.columns.values()]
    return _cells(label, f"{figures.median('wall'):.2f}", f"{least:.2f}–{most:.2f}",
                  f"{figures.median('cpu'):.2f}", f"{per_gib:.2f}", f"{figures.median('peak_mib'):.0f}", *further)


def case(result):
    lines = [f"## {result.title}", ""]
    if result.note:
        lines += [result.note, ""]
    if result.skipped:
        lines += [f"Skipped: {result.skipped}.", ""]
    elif result.rows:
        heads = ["", "wall s", "least–most", "CPU s", "CPU s/GiB", "peak MiB", *result.columns]
        lines += [_cells(*heads), "|---|" + "---:|" * (len(heads) - 1)]
        lines += [_row(label, figures, result) for label, figures in result.rows.items()]
        lines += ["", f"![{result.title}]({result.key}.svg)", ""]
    else:
        fence = [] if "|---" in result.text else ["```"]  # a table of its own is shown as one
        lines += [*fence, result.text, *fence, ""]
    return "\n".join(lines)


def goal_table(outcomes):
    lines = [_cells("goal", "at most", "is", ""), "|---|---:|---:|---|"]
    lines += [_cells(each.goal, f"{each.most:g}", f"{each.ratio:.2f}", "" if each.holds else "**missed**")
              for each in outcomes]
    return "\n".join(lines)


def whole(results, machine, versions, rounds):
    """`results` by key, in their order."""
    head = ["# Measured", "", f"On {machine}; {', '.join(versions)}. Medians of {rounds}, the programs taking turns; a "
            "server on the same machine, whose CPU time is not counted; CPU and peak as wait4(2) tells.", ""]
    outcomes = goals.outcomes(results)
    if outcomes:
        head += [goal_table(outcomes), ""]
    return "\n".join([*head, *(case(result) for result in results.values())])


# The connections that suit each program best: 8 for one file, 16 at a time of many; curl has one, as has wget2 to resume.
_SUITABLE = {"small_files": (16,), "resume": (8, 1)}


def _short(result, client, checked):
    suitable = _SUITABLE.get(result.key, (1,) if client == "curl" else (8,))
    found = [label for label, kind in result.kinds.items()
             if kind[0] == client and kind[1] in suitable and kind[2] == checked]
    figures = result.rows.get(found[0]) if found else None
    if figures is None or not figures.good:
        return "–"
    return f"{figures.median('wall'):.2f} / {figures.median('cpu'):.2f} / {figures.median('peak_mib'):.0f}"


def short(results, machine, versions, rounds):
    """For the README: one line a case."""
    programs = ["intact-get", "curl", "aria2c", "axel", "wget2"]
    lines = [f"On {machine}; {', '.join(versions[1:])}; medians of {rounds}. Wall seconds / CPU seconds / peak MiB.", "",
             _cells("", *programs), "|---|" + "---:|" * len(programs)]
    for result in results.values():
        for checked in ("", "checked"):
            cells = [_short(result, program, checked) for program in programs]
            if cells[0] != "–":
                lines.append(_cells(result.title + (", SHA-256 checked" if checked else ""), *cells))
    return "\n".join(lines)


def renewed(readme, text):
    """The README with `text` between its marks."""
    before, rest = readme.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{text}\n{END}{after}"
