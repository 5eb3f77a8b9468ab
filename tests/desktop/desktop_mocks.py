# SPDX-License-Identifier: GPL-3.0-or-later
"""The other programs of a desktop, played by python3-dbusmock: notifications, tray, job list, logind, NetworkManager."""
import subprocess
import sys

import dbus
import dbus.bus
from desktop_session import wait_for

MOCK = "org.freedesktop.DBus.Mock"
PYTHON = sys.executable  # the system's: it has dbusmock


class Mock:
    """One program on a bus."""

    def __init__(self, session, bus, name, path, interface, template=None, parameters="{}", system=False):
        self._bus, self.name, self.path = bus, name, path
        kind = ["--template", template, "--parameters", parameters] if template else [name, path, interface]
        self._process = session.start(name, [PYTHON, "-m", "dbusmock", "--system" if system else "--session", *kind])
        wait_for(f"{name} is on the bus", lambda: bus.name_has_owner(name))

    def quit(self):
        self._process.terminate()
        self._process.wait()
        wait_for(f"{self.name} is gone", lambda: not self._bus.name_has_owner(self.name))

    def at(self, interface, path=None):
        return dbus.Interface(self._bus.get_object(self.name, path or self.path, introspect=False), interface)

    def mock(self, path=None):
        return self.at(MOCK, path)

    def calls(self, method, path=None):
        """The arguments of each call so far."""
        return [arguments for _, arguments in self.mock(path).GetMethodCalls(method)]

    def emit(self, interface, signal, signature, arguments, path=None):
        self.mock(path).EmitSignal(interface, signal, signature, dbus.Array(arguments, signature="v"))


class Desktop:
    """All of them, on the session's bus and on a system bus of their own."""

    def __init__(self, session):
        daemon = session.start(
            "system-dbus", ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE
        )
        system_address = daemon.stdout.readline().decode().strip()
        session.set("DBUS_SYSTEM_BUS_ADDRESS", system_address)
        self.bus = dbus.bus.BusConnection(session.environment()["DBUS_SESSION_BUS_ADDRESS"])
        system = dbus.bus.BusConnection(system_address)
        self.notifications = Mock(
            session, self.bus, "org.freedesktop.Notifications", "/org/freedesktop/Notifications", None,
            "notification_daemon", '{"capabilities": "body body-markup actions"}')
        self.login = Mock(
            session, system, "org.freedesktop.login1", "/org/freedesktop/login1", None, "logind", system=True)
        self.network = Mock(
            session, system, "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager", None,
            "networkmanager", system=True)
        self.set_network(Connectivity=dbus.UInt32(4), Metered=dbus.UInt32(2))
        self.tray = Mock(
            session, self.bus, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
            "org.kde.StatusNotifierWatcher")
        self.tray.mock().AddProperty("org.kde.StatusNotifierWatcher", "IsStatusNotifierHostRegistered", True)
        self.tray.mock().AddMethod("org.kde.StatusNotifierWatcher", "RegisterStatusNotifierItem", "s", "", "")
        self.jobs = Mock(
            session, self.bus, "org.kde.JobViewServer", "/JobViewServer", "org.kde.JobViewServer")
        self._add_job_view()

    VIEW = "/JobViewServer/JobView_1"

    def _add_job_view(self):
        methods = [("setInfoMessage", "s"), ("setTotalAmount", "ts"), ("setProcessedAmount", "ts"),
                   ("setPercent", "u"), ("setSpeed", "t"), ("terminate", "s")]
        self.jobs.mock().AddObject(
            self.VIEW, "org.kde.JobViewV2", dbus.Dictionary(signature="sv"),
            [(name, signature, "", "") for name, signature in methods])
        self.jobs.mock().AddMethod("org.kde.JobViewServer", "requestView", "ssi", "o",
                                   f'ret = dbus.ObjectPath("{self.VIEW}")')

    def set_network(self, **properties):
        interface = "org.freedesktop.NetworkManager"
        mock = self.network.mock()
        for name, value in properties.items():
            try:
                mock.UpdateProperties(interface, {name: value})
            except dbus.DBusException:
                mock.AddProperty(interface, name, value)

    def inhibitors(self):
        """(what, mode) of each that holds, sorted."""
        return sorted((str(what), str(mode)) for what, _, _, mode, *_ in
                      self.login.at("org.freedesktop.login1.Manager").ListInhibitors())

    def application(self):
        return dbus.Interface(
            self.bus.get_object("org.intactdm.intact", "/org/intactdm/intact", introspect=False),
            "org.freedesktop.Application")
