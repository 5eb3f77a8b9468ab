# SPDX-License-Identifier: GPL-3.0-or-later
"""A way with a round trip and loss of its own: a network namespace behind a pair of virtual cables, tc-netem(8)."""
import os
import subprocess

NEAR, FAR = "10.213.77.1", "10.213.77.2"
RATE = "400mbit"
QUEUE = 100_000  # packets; more than are ever under way


def _run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{' '.join(command[:4])}: {(done.stderr.strip() or 'failed').splitlines()[0]}")


class FarNetwork:
    """The namespace, until closed. OSError where the system does not permit it or cannot do it."""

    def __init__(self):
        self._name, self._cable = f"intact-{os.getpid()}", f"in{os.getpid()}"
        try:
            _run("ip", "netns", "add", self._name)
            _run("ip", "link", "add", self._cable, "type", "veth", "peer", "name", "far", "netns", self._name)
            _run("ip", "address", "add", f"{NEAR}/30", "dev", self._cable)
            _run(*self.inside, "ip", "address", "add", f"{FAR}/30", "dev", "far")
            # One packet at a time, so that one packet is lost at a time.
            _run("ip", "link", "set", "dev", self._cable, "up", "gso_max_segs", "1")
            _run(*self.inside, "ip", "link", "set", "dev", "far", "up", "gso_max_segs", "1")
            self.set(1, 0)
        except OSError:
            self.close()
            raise

    @property
    def inside(self):
        return ("ip", "netns", "exec", self._name)

    def set(self, round_trip_ms, loss_percent):
        """Half of the round trip each way; what comes from the far end is lost now and then."""
        delay = ("root", "netem", "limit", str(QUEUE), "delay", f"{round_trip_ms / 2}ms", "rate", RATE)
        _run("tc", "qdisc", "replace", "dev", self._cable, *delay)
        _run(*self.inside, "tc", "qdisc", "replace", "dev", "far", *delay, "loss", f"{loss_percent}%")

    def close(self):
        subprocess.run(["ip", "link", "del", self._cable], capture_output=True)
        subprocess.run(["ip", "netns", "del", self._name], capture_output=True)
