#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure parts of the comparison: what figures come to, what is written of them."""
import pathlib
import sys
import unittest
import xml.etree.ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import goals
import plots
import report
from cases import Result
from clients import Aria2, Curl, Intact, Order, Wget2
from runs import Figures, Run, alternating
from workbench import Row


def figures(*walls, cpu=1.0):
    return Figures([Run(wall, cpu, 30.0) for wall in walls])


def one_file(ours, theirs):
    kinds = {"intact-get ×8 checked": ("intact-get", 8, "checked"), "curl ×1": ("curl", 1, ""),
             "curl to /dev/null": ("curl", 0, "reference"), "openssl sha256": ("openssl", 0, "reference")}
    rows = {"intact-get ×8 checked": ours, "curl ×1": theirs, "curl to /dev/null": figures(0.5, cpu=0.2),
            "openssl sha256": figures(0.7, cpu=0.6)}
    return Result("one_file", "One file", bytes=1 << 30, rows=rows, kinds=kinds)


class CompareTest(unittest.TestCase):
    def test_medians_leave_out_what_went_wrong(self):
        found = Figures([Run(1, 1, 1), Run(9, 9, 9, "wrong bytes"), Run(3, 3, 3), Run(2, 2, 2)])
        self.assertEqual((found.median("wall"), found.spread, found.wrong), (2, (1, 3), ""))
        self.assertEqual(Figures([Run(0, 0, 0, "no file")]).wrong, "no file")

    def test_programs_take_turns(self):
        order = []

        def one_run(row):
            order.append(row.label)
            return Run(1, 1, 1, "no" if row.label == "c" else "")
        alternating([Row(name, None) for name in "abc"], 3, one_run, say=lambda words: None)
        self.assertEqual("".join(order), "abcbaab")  # back and forth; what cannot do it is not asked again

    def test_goals_are_ratios_of_one_run(self):
        met = {each.goal: each for each in goals.outcomes({"one_file": one_file(figures(0.7, 0.9, 0.8), figures(1.0))})}
        self.assertEqual(len(met), 2)
        wall = met["checked ×8 against `curl -o` unchecked, wall"]
        self.assertAlmostEqual(wall.ratio, 0.8)
        self.assertTrue(wall.holds)
        self.assertAlmostEqual(next(each.ratio for name, each in met.items() if "openssl" in name), 1.25)
        missed = goals.outcomes({"one_file": one_file(figures(0.81), figures(1.0))})[0]
        self.assertFalse(missed.holds)
        self.assertIn("**missed**", report.goal_table([missed]))

    def test_a_case_is_a_table(self):
        result = one_file(figures(0.8), Figures([Run(0, 0, 0, "wrong bytes")]))
        text = report.case(result)
        self.assertIn("| intact-get ×8 checked | 0.80 | 0.80–0.80 | 1.00 | 1.00 | 30 |", text)
        self.assertIn("| curl ×1 | wrong bytes |", text)
        widths = {line.count("|") for line in text.splitlines() if line.startswith("|")}
        self.assertEqual(widths, {7})
        self.assertIn("Skipped: no netem.", report.case(Result("far", "Long ways", skipped="no netem")))

    def test_plots_are_well_formed(self):
        result = one_file(figures(0.8, 0.9), figures(1.0))
        result.title = "Less < more & so on"
        drawn = xml.etree.ElementTree.fromstring(plots.bars(result))
        bars = [bar for bar in drawn.iter("{http://www.w3.org/2000/svg}rect") if bar.get("height") == "14"]
        self.assertEqual(len(bars), 4)
        widths = [float(bar.get("width")) for bar in bars]
        self.assertAlmostEqual(widths[0] / widths[1], 0.85, places=2)
        self.assertIsNone(plots.bars(Result("far", "", skipped="no")))
        self.assertTrue(all(2 <= len(plots._ticks(most)) <= 7 for most in (0.003, 0.9, 1.0, 7.3, 60, 599)))

    def test_only_what_lies_between_the_marks_is_renewed(self):
        readme = f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n"
        self.assertEqual(report.renewed(readme, "new"), f"before\n{report.BEGIN}\nnew\n{report.END}\nafter\n")
        real = (pathlib.Path(__file__).resolve().parents[3] / "README.md").read_text()
        self.assertIn(report.BEGIN, report.renewed(real, ""))

    def test_who_cannot_do_it_is_left_out(self):
        one, eight = Order("http://h/file", pathlib.Path("/o"), 1), Order("http://h/file", pathlib.Path("/o"), 8, "ab")
        self.assertIsNone(Curl().one(eight))
        self.assertIsNone(Wget2().one(eight))
        self.assertIn("--checksum=sha-256=ab", Aria2().one(eight))
        self.assertIn("sha-256=ab", Intact("intact-get").one(eight))
        self.assertNotIn("--checksum", Intact("intact-get").one(one))


if __name__ == "__main__":
    unittest.main()
