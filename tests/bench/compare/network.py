# SPDX-License-Identifier: GPL-3.0-or-later
"""A way with a round trip and loss of its own: a network namespace behind a pair of virtual cables with tc-netem(8), or,
where the kernel has none, behind bench_far_way, which does the same packet by packet."""
import os
import subprocess

NEAR, FAR = "10.213.77.1", "10.213.77.2"
MBIT = 400
QUEUE = 20_000  # packets; more than are ever under way


def _run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise OSError(f"{' '.join(command[:4])}: {(done.stderr.strip() or 'failed').splitlines()[0]}")


class FarNetwork:
    """The namespace, until closed. OSError where the system does not permit it."""

    def __init__(self, program):
        self._name, self._near = f"intact-{os.getpid()}", f"in{os.getpid()}"
        self._program, self._carrier = str(program), None
        try:
            _run("ip", "netns", "add", self._name)
            self._has_netem = self._lay_cable()
            self.set(1, 0)
        except OSError:
            self.close()
            raise

    @property
    def inside(self):
        return ("ip", "netns", "exec", self._name)

    def set(self, round_trip_ms, loss_percent):
        """Half of the round trip each way; what comes from the far end is lost now and then."""
        if not self._has_netem:
            self._carry(round_trip_ms, loss_percent)
            return
        delay = ("root", "netem", "limit", str(QUEUE), "delay", f"{round_trip_ms / 2}ms", "rate", f"{MBIT}mbit")
        _run("tc", "qdisc", "replace", "dev", self._near, *delay)
        _run(*self.inside, "tc", "qdisc", "replace", "dev", "far", *delay, "loss", f"{loss_percent}%")

    def _lay_cable(self):
        """False when the kernel has no netem; then there is no cable either."""
        _run("ip", "link", "add", self._near, "type", "veth", "peer", "name", "far", "netns", self._name)
        try:
            _run("tc", "qdisc", "add", "dev", self._near, "root", "netem", "delay", "1ms")
        except OSError:
            _run("ip", "link", "del", self._near)
            return False
        self._put_up("gso_max_segs", "1")  # one packet at a time, so that one packet is lost at a time
        return True

    def _carry(self, round_trip_ms, loss_percent):
        self._stop_carrier()
        self._carrier = subprocess.Popen([self._program, self._name, self._near, "far", str(round_trip_ms),
                                          str(loss_percent), str(MBIT)], stdout=subprocess.PIPE, text=True)
        if self._carrier.stdout.readline().strip() != "ready":
            raise OSError("neither tc-netem nor /dev/net/tun can be used")
        self._put_up("txqueuelen", str(QUEUE))

    def _put_up(self, *further):
        for where, device, own, other in (((), self._near, NEAR, FAR), (self.inside, "far", FAR, NEAR)):
            _run(*where, "ip", "address", "add", own, "peer", other, "dev", device)
            _run(*where, "ip", "link", "set", "dev", device, "up", *further)
            # As most servers have it; what this machine uses itself may not mind loss.
            _run(*where, "ip", "route", "replace", other, "dev", device, "congctl", "cubic")

    def _stop_carrier(self):
        if self._carrier:
            self._carrier.terminate()
            self._carrier.wait()

    def close(self):
        self._stop_carrier()
        subprocess.run(["ip", "link", "del", self._near], capture_output=True)
        subprocess.run(["ip", "netns", "del", self._name], capture_output=True)
