# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast Intact is, against whom, and why: packaging/bench builds everything and calls this.

    python3 tests/bench/compare BUILD [--quick] [--only CASE…] [--rounds N] [--update-readme]

BUILD is the build tree, where the report goes: bench/report.md with a plot for each case. --quick: a minute or two,
to see that everything works; its figures mean nothing. --only: measures these cases and keeps what is there of the
others. --update-readme: puts the short table into README.md.
"""
import argparse
import dataclasses
import pathlib
import shutil
import signal
import sys

sys.dont_write_bytecode = True  # the source tree stays as it is
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import cases
import machine
import own
import plots
import report
import servers
import store
import workbench

CASES = {"one_file": cases.one_file, "one_file_tls": cases.one_file_tls, "small_files": cases.small_files,
         "uneven": cases.uneven, "far": cases.far, "resume": cases.resume, "slow_disk": own.slow_disk,
         "long_list": own.long_list, "pipeline": own.pipeline}
README = pathlib.Path(__file__).resolve().parents[3] / "README.md"


def programs(build):
    tests = {name: build / f"tests/bench_{name}"
             for name in ("run_measured", "far_way", "slow_disk", "list_start", "pipeline")}
    return {"intact": build / "bin/intact", "intact-get": build / "bin/intact-get", **tests}


def arguments():
    parser = argparse.ArgumentParser(prog="bench", description="Measures Intact beside others.")
    parser.add_argument("build", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("--quick", action="store_true", help="see that it works; the figures mean nothing")
    parser.add_argument("--only", nargs="+", choices=CASES, default=list(CASES), metavar="CASE", help=", ".join(CASES))
    parser.add_argument("--rounds", type=int, help="how often everything is measured")
    parser.add_argument("--update-readme", action="store_true", help="put the short table into README.md")
    return parser.parse_args()


def say(words):
    print(words, flush=True)


def measure(bench, chosen, results):
    for name in chosen:
        say(f"{name} …")
        for result in [made] if isinstance(made := CASES[name](bench), cases.Result) else made:
            results[result.key] = result
            if result.skipped:
                say(f"  skipped: {result.skipped}")


def write(folder, results, bench):
    versions = [program.version() for program in bench.clients]
    facts = (results, machine.describe(folder), versions, bench.extent.rounds)
    store.save(folder / "results.json", results)
    (folder / "report.md").write_text(report.whole(*facts))
    for result in results.values():
        if plot := plots.bars(result):
            (folder / f"{result.key}.svg").write_text(plot)
    say(f"The report: {folder / 'report.md'}")
    return report.short(*facts)


def main():
    options = arguments()
    if not servers.NGINX:
        sys.exit("bench: no nginx")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("bench: ended by a signal"))  # the server ends with it
    folder = options.build / "bench"
    shutil.rmtree(folder / "work", ignore_errors=True)
    extent = workbench.QUICK if options.quick else workbench.FULL
    if options.rounds:
        extent = dataclasses.replace(extent, rounds=options.rounds)
    bench = workbench.Workbench(folder / "work", programs(options.build), extent, say)
    try:
        results = store.load(folder / "results.json") if options.only != list(CASES) else {}
        measure(bench, options.only, results)
        short = write(folder, results, bench)
    finally:
        bench.close()
    if options.update_readme:
        README.write_text(report.renewed(README.read_text(), short))


if __name__ == "__main__":
    main()
