# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is compared, and how each is told to do the same: the only place that knows their options."""
import dataclasses
import pathlib
import re
import shutil
import subprocess

NAME = "file"


@dataclasses.dataclass(frozen=True)
class Order:
    """What is to be fetched. `digest`: hex of the SHA-256 that is to be proven; `authority`: who signed the server."""
    url: str
    out: pathlib.Path
    segments: int = 1
    digest: str = ""
    authority: pathlib.Path = None

    @property
    def file(self):
        return self.out / NAME


class Intact:
    """intact-get. Alone here, it makes files durable before it says that they are there."""
    name = "intact-get"

    def __init__(self, program):
        self._program = str(program)

    def one(self, order):
        return [self._program, "-q", "--no-discovery", "--state-dir", f"{order.out}.state", "-d", str(order.out), "-o",
                NAME, "-s", str(order.segments), *(["--checksum", f"sha-256={order.digest}"] if order.digest else []),
                *(["--ca-file", str(order.authority)] if order.authority else []), order.url]

    def many(self, lists, out, jobs):
        return [self._program, "-q", "--no-discovery", "--state-dir", f"{out}.state", "-d", str(out), "-j", str(jobs),
                "-i", str(lists / "urls")]

    def resume(self, order):
        return self.one(order)

    def version(self):
        return subprocess.run([self._program, "--version"], capture_output=True, text=True).stdout.strip()


class Other:
    """A program of somebody else. Its lists: see write_lists()."""
    name = ""
    flag = "--version"

    @classmethod
    def installed(cls):
        return shutil.which(cls.name) is not None

    def version(self):
        done = subprocess.run([self.name, self.flag], capture_output=True, text=True)
        found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
        return f"{self.name} {found.group(0) if found else '?'}"


class Curl(Other):
    name = "curl"

    def one(self, order):
        if order.segments > 1:
            return None
        fetch = ["curl", "-sS", *(["--cacert", str(order.authority)] if order.authority else []), "-o", str(order.file),
                 order.url]
        if not order.digest:
            return fetch
        return ["sh", "-c", f"{' '.join(fetch)} && echo '{order.digest}  {order.file}' | sha256sum --status -c"]

    def many(self, lists, out, jobs):
        return ["curl", "-sS", "-Z", "--parallel-max", str(jobs), "--output-dir", str(out), "-K",
                str(lists / "curl.conf")]

    def resume(self, order):
        return ["curl", "-sS", "-C", "-", "-o", str(order.file), order.url]


class Aria2(Other):
    name = "aria2c"
    _quiet = ["aria2c", "--no-conf", "-q", "--file-allocation=none", "--allow-overwrite=true"]

    def one(self, order):
        return [*self._quiet, "-x", str(order.segments), "-s", str(order.segments), "-k", "1M", "-d", str(order.out),
                "-o", NAME, *([f"--checksum=sha-256={order.digest}"] if order.digest else []),
                *([f"--ca-certificate={order.authority}"] if order.authority else []), order.url]

    def many(self, lists, out, jobs):
        return [*self._quiet, "-j", str(jobs), "-x", "1", "-d", str(out), "-i", str(lists / "urls")]

    def resume(self, order):
        return [*self.one(order)[:-1], "-c", order.url]


class Axel(Other):
    name = "axel"

    def one(self, order):
        if order.digest or order.authority:  # it knows no checksums, and no authorities but the system's
            return None
        return ["axel", "-q", "-n", str(order.segments), "-o", str(order.file), order.url]

    def many(self, lists, out, jobs):
        return None

    def resume(self, order):
        return self.one(order)


class Wget2(Other):
    name = "wget2"

    def one(self, order):
        if order.digest:
            return None
        split = ["--chunk-size=4M", f"--max-threads={order.segments}"] if order.segments > 1 else []
        return ["wget2", "-q", "--no-config", "--no-robots", "--no-netrc", *split,
                *([f"--ca-certificate={order.authority}"] if order.authority else []), "-O", str(order.file), order.url]

    def many(self, lists, out, jobs):
        return ["wget2", "-q", "--no-config", "--no-robots", f"--max-threads={jobs}", "-P", str(out), "-i",
                str(lists / "urls")]

    def resume(self, order):
        return ["wget2", "-q", "--no-config", "--no-robots", "-c", "-O", str(order.file), order.url]


OTHERS = [Curl, Aria2, Axel, Wget2]


def write_lists(folder, urls):
    """The same links for everybody: one a line, and as a configuration of curl."""
    (folder / "urls").write_text("".join(f"{url}\n" for url in urls))
    (folder / "curl.conf").write_text("".join(f'url = "{url}"\noutput = "{url.rsplit("/", 1)[1]}"\n' for url in urls))
