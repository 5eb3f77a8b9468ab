# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases, in the order of the report. Each is made of a workbench and gives its figures by label."""
import dataclasses
import hashlib

import network
import runs
import servers
from clients import NAME, Order, write_lists
from workbench import MIB, Row

JOBS = 16


@dataclasses.dataclass
class Result:
    """What came of a case."""
    key: str
    title: str
    note: str = ""
    bytes: int = 0                                    # that each run moves
    rows: dict = dataclasses.field(default_factory=dict)   # label: runs.Figures
    kinds: dict = dataclasses.field(default_factory=dict)  # label: Row.kind
    columns: dict = dataclasses.field(default_factory=dict)  # heading: name of a further figure
    text: str = ""                                    # in place of rows
    skipped: str = ""


def measured(bench, result, rows, one_run=None):
    result.rows = runs.alternating(rows, bench.extent.rounds, one_run or bench.one_run, bench.say)
    result.kinds = {row.label: row.kind for row in rows}
    return result


def label(client, segments, checked):
    return f"{client.name} ×{segments}{' checked' if checked else ''}"


def one_file_rows(bench, url, digest, segments, authority=None):
    for checked in (False, True):
        for number in segments:
            for client in bench.clients:
                def command(out, client=client, number=number, checked=checked):
                    return client.one(Order(url, out, number, digest if checked else "", authority))
                if command(bench.folder) is not None:
                    yield Row(label(client, number, checked), command, bench.check_file(digest),
                              (client.name, number, "checked" if checked else ""))


def references(bench, url):
    """What the same bytes cost at least: received and thrown away, hashed, made durable."""
    yield Row("curl to /dev/null", lambda out: ["curl", "-sS", "-o", "/dev/null", url], kind=("curl", 0, "reference"))
    yield Row("openssl sha256", lambda out: ["openssl", "dgst", "-sha256", str(bench.root / NAME)],
              kind=("openssl", 0, "reference"))


def one_file(bench):
    mib = bench.extent.file_mib
    digest = bench.served_file(mib)
    result = Result("one_file", f"One file of {mib} MiB", bytes=mib * MIB, note="×N: connections. Checked: against a known "
                    "SHA-256, for curl by `sha256sum` afterwards. intact-get alone here makes the file durable.")
    url = bench.server.url(NAME)
    return measured(bench, result, [*one_file_rows(bench, url, digest, bench.extent.segments), *references(bench, url)])


def one_file_tls(bench):
    mib = bench.extent.file_mib
    digest = bench.served_file(mib)
    result = Result("one_file_tls", f"One file of {mib} MiB over TLS 1.3", bytes=mib * MIB)
    return measured(bench, result, list(one_file_rows(bench, bench.server.url(NAME, tls=True), digest,
                                                      bench.extent.segments, bench.authority.certificate)))


def small_files(bench):
    count, kib = bench.extent.small_files, 16
    folder = bench.root / "small"
    folder.mkdir(exist_ok=True)
    digests = {}
    with open("/dev/urandom", "rb") as random:
        for number in range(count):
            content = random.read(kib * 1024)
            (folder / f"f{number:05}").write_bytes(content)
            digests[f"f{number:05}"] = hashlib.sha256(content).digest()
    write_lists(bench.folder, [bench.server.url(f"small/{name}") for name in digests])

    def check(out):
        try:
            bad = sum(hashlib.sha256((out / name).read_bytes()).digest() != digest for name, digest in digests.items())
        except FileNotFoundError as missing:
            return f"no {missing.filename}"
        return f"{bad} files with wrong bytes" if bad else ""
    rows = [Row(client.name, lambda out, client=client: client.many(bench.folder, out, JOBS), check,
                (client.name, JOBS, "")) for client in bench.clients if client.many(bench.folder, bench.folder, JOBS)]
    result = Result("small_files", f"{count} files of {kib} KiB, {JOBS} at a time", bytes=count * kib * 1024,
                    columns={"connections": "connections"})
    return measured(bench, result, rows, lambda row: bench.one_run(row, keep=True))


def many_ways(bench, result, digest, url, programs):
    """One row each: eight connections, curl with its one."""
    rows = []
    for client in programs:
        number = 1 if client.name == "curl" else 8
        rows.append(Row(f"{client.name} ×{number}",
                        lambda out, client=client, number=number: client.one(Order(url, out, number)),
                        bench.check_file(digest), (client.name, number, "")))
    return measured(bench, result, rows)


def uneven(bench):
    mib = max(bench.extent.file_mib // 4, 32)
    digest = bench.served_file(mib, "uneven.bin")
    result = Result("uneven", f"{mib} MiB over uneven connections", bytes=mib * MIB, note="The server gives every fifth "
                    f"connection 500 KiB/s, the others 10 MiB/s: eight of them need {mib / 80:.1f} s if all were good.")
    return many_ways(bench, result, digest, bench.server.url("uneven/uneven.bin"),
                     [client for client in bench.clients if client.name != "curl"])  # with its one it is luck


def far(bench):
    """Round trips of 30 and 100 ms, with and without loss: one result each."""
    try:
        way = network.FarNetwork(bench.programs["far_way"])
    except OSError as reason:
        yield Result("far", "Long ways", skipped=f"needs a network namespace, which is not to be had here ({reason})")
        return
    server = servers.Server(bench.folder / "far", bench.root, bench.authority, network.FAR, way.inside)
    try:
        for round_trip in (30, 100):
            for loss in (0, 0.1):
                mib = 16 if loss or bench.extent.rounds == 1 else 128
                digest = bench.served_file(mib, f"far{mib}.bin")
                way.set(round_trip, loss)
                lossy = f" and {loss} % loss" if loss else ""
                result = Result(f"far_{round_trip}{'_lossy' if loss else ''}",
                                f"{mib} MiB, {round_trip} ms round trip{lossy}", bytes=mib * MIB,
                                note=f"At most {network.MBIT} Mbit/s over all connections.")
                yield many_ways(bench, result, digest, server.url(f"far{mib}.bin"), bench.clients)
    finally:
        server.close()
        way.close()


def resume(bench):
    mib = bench.extent.file_mib
    digest = bench.served_file(mib)
    url = bench.server.url(NAME)
    result = Result("resume", f"{mib} MiB, killed (SIGKILL) at half and started again", bytes=mib * MIB // 2, note="The "
                    "figures are of the second run. Sent: by the server in both, so 1.00 is nothing twice.",
                    columns={"sent, of the file": "share"})

    def one_run(row):
        client, number, _ = row.kind
        program = next(each for each in bench.clients if each.name == client)
        run = bench.killed_run(row, lambda out: program.resume(Order(url, out, number)), mib * MIB // 2)
        run.further["share"] = run.further["sent"] / (mib * MIB)
        return run
    rows = []
    for client in bench.clients:
        number = 1 if client.name in ("curl", "wget2") else 8
        rows.append(Row(f"{client.name} ×{number}",
                        lambda out, client=client, number=number: client.one(Order(url, out, number)),
                        bench.check_file(digest), (client.name, number, "")))
    return measured(bench, result, rows, one_run)
