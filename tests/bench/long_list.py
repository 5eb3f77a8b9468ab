#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a long list costs: memory and processor time of `intact`, and how soon its window shows the list.

    tests/bench/long_list.py build/release/bin/intact build/release/tests/bench_list_start [N [KIND ...]]

Without a display, on lists of N downloads (100000) in temporary directories: KIND is finished, queued or mixed (all
three). Memory and processor time are those of the program itself once it has come to rest; the times are
bench_list_start's, which is the same engine and window. Queued downloads are paused ones in the program, so that
nothing is fetched: they are kept in the same way.
"""
import os
import pathlib
import sqlite3
import subprocess
import sys
import tempfile
import time

DOWNLOAD = (
    "id, url, directory, wished_name, segments, headers, user_agent, referer, user, proxy, max_retries, state,"
    " position, part_token, file_name, failure_reason, failure_operation, failure_place, failure_os_code,"
    " failure_detail, added_at, finished_at, removed"
)
LEDGER = (
    "download, final_url, total, ranges_work, strong_etag, weak_etag, last_modified, part_name, part_device,"
    " part_inode, part_modified_ns, block_bytes, durable, blocks"
)
COMPLETE, PAUSED, FAILED = 5, 6, 8
NOT_FOUND = 400
IDLE_SECONDS = 20
KINDS = {
    "finished": [COMPLETE],
    "queued": [PAUSED],
    "mixed": [COMPLETE, PAUSED, COMPLETE, FAILED, PAUSED],
}


def number(value):
    """LEB128, as in ledger_blob.h."""
    bytes_ = []
    while value >= 0x80:
        bytes_.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(bytes_ + [value])


def insert(connection, table, columns, row):
    connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(row))})", row)


def fill(database, count, states):
    connection = sqlite3.connect(database)
    for i in range(1, count + 1):
        state = states[i % len(states)]
        name, size = f"number-{i}.tar.gz", 1_000_000 + i
        url = f"https://server{i % 50}.example.org/files/archive/{name}"
        finished, failed = state == COMPLETE, state == FAILED
        insert(connection, "download", DOWNLOAD, (
            i, url, "/home/person/Downloads", "", 8, b"\x01", "", "", "", "", 8, state, i, "0123abcd",
            name if finished else "", NOT_FOUND if failed else 0, "GET" if failed else "", url if failed else "", 0,
            "404 Not Found" if failed else "", 1_700_000_000 + i, 1_700_000_500 + i if finished else None, 0))
        if finished:  # what a real one leaves
            insert(connection, "ledger", LEDGER, (
                i, url, size, 1, f'"{i:x}-{size:x}"', "", "Mon, 01 Jan 2024 00:00:00 GMT", f"{name}.0123abcd.part",
                64769, 5_000_000 + i, 0, 0, b"\x01\x00" + number(size), b"\x01"))
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def environment(state):
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_CONFIG_HOME=state, XDG_RUNTIME_DIR=state)


def used(process):
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def cost(program, state):
    run = subprocess.Popen([program, "--state-dir", state], env=environment(state), stderr=subprocess.DEVNULL)
    process = pathlib.Path("/proc") / str(run.pid)
    before = -1
    while used(process) > before:
        before = used(process)
        time.sleep(3)
    memory = {line.split(":")[0]: int(line.split()[1]) // 1024
              for line in (process / "status").read_text().splitlines() if line.startswith(("VmRSS", "VmHWM"))}
    time.sleep(IDLE_SECONDS)
    idle = 100 * (used(process) - before) / IDLE_SECONDS
    run.terminate()
    run.wait()
    return f"{memory['VmRSS']} MiB in memory, {memory['VmHWM']} MiB at most, {before:.2f} s of processor time, {idle:.2f} % when idle"


def times(window, state):
    run = subprocess.run([window, state, str(time.monotonic_ns())], env=environment(state), stdout=subprocess.PIPE,
                         stderr=subprocess.DEVNULL, timeout=120, check=True)
    return run.stdout.decode().strip()


def main():
    program, window = (os.path.abspath(path) for path in sys.argv[1:3])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
    for kind in ["empty"] + (sys.argv[4:] or list(KINDS)):
        with tempfile.TemporaryDirectory() as state:
            subprocess.run([program, "--state-dir", state, "--export-list", state + "/list.json"], check=True,
                           stdout=subprocess.DEVNULL)
            if kind != "empty":
                fill(state + "/queue.db", count, KINDS[kind])
                print(f"{count} {kind}:", times(window, state))
            print(f"{kind}:", cost(program, state))


if __name__ == "__main__":
    main()
