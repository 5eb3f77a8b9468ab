// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/private_bus.h"
#include "ui/desktop/clipboard_watch.h"
#include "ui/desktop/job_view.h"
#include "ui/desktop/launcher_progress.h"
#include "ui/desktop/network_watch.h"
#include "ui/desktop/notifier.h"
#include "ui/desktop/platform.h"
#include "ui/desktop/sleep_control.h"
#include "ui/desktop/tray_host.h"

#include <utility>
#include <vector>

namespace intact::tests {

class FakeNotifier final : public ui::Notifier {
public:
    FakeNotifier() : Notifier(noBus()) {}
    void show(const ui::Notification& notification, Chosen chosen) override {
        shown.emplace_back(notification, std::move(chosen));
    }
    std::vector<std::pair<ui::Notification, Chosen>> shown;
};

class FakeTrayHost final : public ui::TrayHost {
public:
    FakeTrayHost() : TrayHost(noBus()) {}
    using TrayHost::setAvailable;
};

class FakeLauncher final : public ui::LauncherProgress {
public:
    FakeLauncher() : LauncherProgress(noBus()) {}
    void show(const ui::LauncherState& state) override { shown.push_back(state); }
    std::vector<ui::LauncherState> shown;
};

class FakeJobs final : public ui::JobView {
public:
    FakeJobs() : JobView(noBus()) {}
    void show(const ui::JobState& state) override { shown.push_back(state); }
    void end() override { ++ends; }
    std::vector<ui::JobState> shown;
    int ends = 0;
};

class FakeSleep final : public ui::SleepControl {
public:
    FakeSleep() : SleepControl(noBus()) {}
    void setBusy(bool is) override { busy = is; }
    void letSleep() override { ++let; }
    bool busy = false;
    int let = 0;
};

class FakeNetwork final : public ui::NetworkWatch {
public:
    using NetworkWatch::set;
};

/// A desktop of which the test says what it does.
struct FakePlatform {
    FakeNotifier notifier;
    FakeTrayHost tray;
    FakeLauncher launcher;
    FakeJobs jobs;
    FakeSleep sleep;
    FakeNetwork network;
    ui::ClipboardWatch clipboard;

    [[nodiscard]] ui::Platform references() { return {notifier, tray, launcher, jobs, sleep, network, clipboard}; }
};

} // namespace intact::tests
