#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a long history costs at the start: memory and processor time of `intact` with N finished downloads on its list.

    tests/bench/long_history.py build/release/bin/intact [N]

The window is opened without a display on a list of its own in a temporary directory, given six seconds, and ended.
"""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

COLUMNS = (
    "url, directory, wished_name, segments, headers, user_agent, referer, user, proxy, max_retries, state, position,"
    " part_token, file_name, failure_reason, failure_operation, failure_place, failure_os_code, failure_detail,"
    " added_at, finished_at, removed"
)
COMPLETE = 5


def fill(database, count):
    connection = sqlite3.connect(database)
    for i in range(1, count + 1):
        row = (
            f"https://server{i % 50}.example.org/files/archive/number-{i}.tar.gz", "/home/person/Downloads", "", 8,
            b"\x01", "", "", "", "", 8, COMPLETE, i, "0123abcd", f"number-{i}.tar.gz", 0, "", "", 0, "",
            1000, 2000 + i, 0)
        connection.execute(f"INSERT INTO download ({COLUMNS}) VALUES ({', '.join('?' * len(row))})", row)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def measure(program, state):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=state, XDG_RUNTIME_DIR=state)
    run = subprocess.Popen([program, "--state-dir", state], env=environment, stderr=subprocess.DEVNULL)
    time.sleep(6)
    process = pathlib.Path("/proc") / str(run.pid)
    memory = {line.split(":")[0]: int(line.split()[1]) // 1024
              for line in (process / "status").read_text().splitlines() if line.startswith(("VmRSS", "VmHWM"))}
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    run.terminate()
    run.wait()
    return f"{memory['VmRSS']} MiB in memory, {memory['VmHWM']} MiB at most, {seconds:.2f} s of processor time"


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
    with tempfile.TemporaryDirectory() as state:
        subprocess.run([program, "--state-dir", state, "--export-list", state + "/list.json"], check=True,
                       stdout=subprocess.DEVNULL)
        print("empty list:", measure(program, state))
        fill(state + "/queue.db", count)
        print(f"{count} finished:", measure(program, state))


if __name__ == "__main__":
    main()
