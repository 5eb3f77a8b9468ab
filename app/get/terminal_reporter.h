// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/get/reporter.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace intact::get {

/// Size of the terminal in characters.
struct TerminalSize {
    std::size_t columns = 80;
    std::size_t rows = 24;
};

/// For a person at a terminal: a redrawn line per running download below the lines that stay.
/// Lives on the main thread; owned by main().
class TerminalReporter final : public Reporter {
public:
    /// `size` is asked at each redraw, so that a resized window is noticed.
    TerminalReporter(std::ostream& out, bool colours, std::function<TerminalSize()> size)
        : m_out(out), m_colours(colours), m_size(std::move(size)) {}

    void started(const StartReport& report) override;
    void progress(const ProgressReport& report) override;
    void waiting(const WaitReport& report) override;
    void dropped(const DropReport& report) override;
    void adopted(const AdoptReport& report) override;
    void finished(const FinishReport& report) override;
    void failed(const FailureReport& report) override;
    void summary(const Summary& summary) override;

private:
    struct Running {
        std::string url;
        std::string name;
        std::string status;
    };
    enum class Colour : std::uint8_t { None, Good, Bad };

    Running& running(const std::string& url);
    void ended(const std::string& url);
    /// Writes a line that stays (unless empty) above the running ones, and those anew.
    void redraw(const std::string& stays = {}, Colour colour = Colour::None);

    std::ostream& m_out;
    bool m_colours;
    std::function<TerminalSize()> m_size;
    std::vector<Running> m_running;
    std::size_t m_drawnLines = 0;
};

} // namespace intact::get
