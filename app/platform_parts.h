// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/clipboard_watch.h"
#include "ui/desktop/job_view.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/network_watch.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/platform.h"
#include "ui/desktop/sleep_control.h"
#include "ui/desktop/tray_host.h"

namespace intact::app {

/// What stands behind ui::Platform on a Linux desktop. UI thread; owned by main().
struct PlatformParts {
    ui::Notifier notifier;
    ui::TrayHost tray;
    ui::LauncherProgress launcher;
    ui::JobView jobs;
    ui::SleepControl sleep;
    ui::NetworkWatch network;
    ui::ClipboardWatch clipboard;

    [[nodiscard]] ui::Platform references() {
        return {notifier, tray, launcher, jobs, sleep, network, clipboard};
    }
};

} // namespace intact::app
