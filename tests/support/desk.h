// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fake_platform.h"
#include "tests/support/window_harness.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/desktop_flows.h"
#include "ui/window/list_panel.h"

#include <QPushButton>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace intact::tests {

/// A window among the things of a desktop of which the test says what they do.
struct Desk {
    explicit Desk(const Settings& settings = {}, bool canPlaceWindows = true) {
        window.makeWindow(settings);
        flows = std::make_unique<ui::DesktopFlows>(
            ui::DesktopFlows::Context{window.bridge, window.shell, platform.references(), window.theme, window.state,
                                      window.clock, *window.window, canPlaceWindows});
    }

    /// `id` is told in this state, as the engine does.
    void become(std::int64_t id, State state, FailureReason reason = FailureReason::None) {
        DownloadRecord record = window.service.record(id);
        record.state = state;
        record.failure.reason = reason;
        window.service.push(DownloadChanged{record, {}});
    }
    void runAndBecome(std::int64_t id, State state, FailureReason reason = FailureReason::None) {
        become(id, State::Downloading);
        become(id, state, reason);
    }
    [[nodiscard]] ui::NoticeBar& networkBar() { return window.window->list().networkBar(); }
    [[nodiscard]] ui::NoticeBar& clipboardBar() { return window.window->list().clipboardBar(); }

    WindowHarness window;
    FakePlatform platform;
    std::unique_ptr<ui::DesktopFlows> flows;
};

/// All as usual but for this.
[[nodiscard]] inline Settings with(SettingId id, SettingValue value) {
    Settings settings;
    static_cast<void>(settings.set(id, std::move(value)));
    return settings;
}

/// So many in this state, numbered from 1 on.
[[nodiscard]] inline std::vector<DownloadRecord> records(int count, State state) {
    std::vector<DownloadRecord> list;
    for (int id = 1; id <= count; ++id)
        list.push_back(sampleRecord(id, "file-" + std::to_string(id) + ".iso", state));
    return list;
}

/// The one with this text that shows; null: there is none.
[[nodiscard]] inline QPushButton* button(QWidget& parent, const char* text) {
    for (QPushButton* each : parent.findChildren<QPushButton*>()) {
        if (each->text() == QString::fromUtf8(text) && !each->isHidden())
            return each;
    }
    return nullptr;
}

} // namespace intact::tests
