# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars as SVG: median wall time with its spread, CPU time below it. A pure function of the figures."""
from xml.sax.saxutils import escape

WIDTH, LEFT, RIGHT, ROW, TOP = 860, 230, 110, 34, 64
COLOURS = {"intact-get": "#1f6feb", "curl": "#8a6d3b", "aria2c": "#a04f8c", "axel": "#5b7f3a", "wget2": "#b3542d"}
OTHER, CPU, INK, FAINT = "#777777", "#b9c2cc", "#24292f", "#d7dce1"


def _ticks(most):
    """Round steps, at most six of them."""
    steps = (digit * 10.0 ** exponent for exponent in range(-4, 7) for digit in (1, 2, 5))
    step = next(step for step in steps if most / step <= 6)
    return [number * step for number in range(int(most / step) + 1)]


def _text(x, y, words, anchor="start", size=13, colour=INK):
    return (f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}">'
            f'{escape(words)}</text>')


def _bar(y, label, figures, kind, scale):
    wall, cpu = figures.median("wall"), figures.median("cpu")
    least, most = figures.spread
    colour = COLOURS.get(kind[0] if kind else "", OTHER)
    yield _text(LEFT - 8, y + 17, label, "end")
    yield f'<rect x="{LEFT}" y="{y + 4}" width="{wall * scale:.1f}" height="14" fill="{colour}"/>'
    yield f'<rect x="{LEFT}" y="{y + 19}" width="{cpu * scale:.1f}" height="5" fill="{CPU}"/>'
    yield (f'<path d="M{LEFT + least * scale:.1f} {y + 11}H{LEFT + most * scale:.1f}" stroke="{INK}" '
           'stroke-width="1.5"/>')
    yield _text(LEFT + max(most, cpu) * scale + 6, y + 16, f"{wall:.2f} s", size=12)


def bars(result):
    """The plot of one case; None when there is nothing to draw."""
    rows = {label: figures for label, figures in result.rows.items() if figures.good}
    if not rows:
        return None
    most = max(max(figures.spread[1], figures.median("cpu")) for figures in rows.values())
    scale = (WIDTH - LEFT - RIGHT) / most
    height = TOP + ROW * len(rows) + 12
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}" '
             f'viewBox="0 0 {WIDTH} {height}" font-family="sans-serif">',
             f'<rect width="{WIDTH}" height="{height}" fill="white"/>', _text(14, 24, result.title, size=16),
             _text(WIDTH - 14, 24, "wall (line: least to most), CPU below", "end", 12, OTHER)]
    for tick in _ticks(most):
        x = LEFT + tick * scale
        parts += [f'<path d="M{x:.1f} {TOP - 8}V{height - 8}" stroke="{FAINT}"/>',
                  _text(x, TOP - 14, f"{tick:g} s", "middle", 11, OTHER)]
    for number, (label, figures) in enumerate(rows.items()):
        parts += _bar(TOP + ROW * number, label, figures, result.kinds.get(label), scale)
    return "\n".join([*parts, "</svg>\n"])
