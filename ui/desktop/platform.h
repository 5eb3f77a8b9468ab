// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intact::ui {

class ClipboardWatch;
class JobView;
class LauncherProgress;
class NetworkWatch;
class Notifier;
class SleepControl;
class TrayHost;

/// The desktop around the window, beside DesktopShell and PowerControl: what another system has to bring is here and
/// nowhere else. References; the composition root owns what they refer to. UI thread.
struct Platform {
    Notifier& notifier;
    TrayHost& tray;
    LauncherProgress& launcher;
    JobView& jobs;
    SleepControl& sleep;
    NetworkWatch& network;
    ClipboardWatch& clipboard;
};

} // namespace intact::ui
