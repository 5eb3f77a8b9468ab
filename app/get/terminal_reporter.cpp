// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/terminal_reporter.h"

#include "app/get/report_phrases.h"
#include "app/get/terminal_text.h"

#include <algorithm>

namespace intact::get {

namespace {

constexpr std::string_view kEraseBelow = "\x1b[J";
constexpr std::string_view kWrapOff = "\x1b[?7l";
constexpr std::string_view kWrapOn = "\x1b[?7h";
constexpr std::string_view kGreen = "\x1b[32m";
constexpr std::string_view kRed = "\x1b[31m";
constexpr std::string_view kPlain = "\x1b[0m";

std::string progressStatus(const Progress& progress) {
    std::string status;
    if (progress.total && *progress.total > 0) {
        const auto percent = static_cast<std::int64_t>(100.0 * static_cast<double>(progress.received) /
                                                       static_cast<double>(*progress.total));
        status = std::to_string(std::min<std::int64_t>(percent, 100)) + " % of " + bytesText(*progress.total);
    } else {
        status = bytesText(progress.received);
    }
    status += "  " + bytesText(static_cast<std::int64_t>(progress.bytesPerSecond)) + "/s";
    if (progress.remaining)
        status += "  " + durationText(std::chrono::ceil<std::chrono::seconds>(*progress.remaining)) + " left";
    return status;
}

// The status is what changes, so a long name gives way.
std::string fitted(const std::string& name, const std::string& status, std::size_t columns) {
    const std::size_t taken = characterCount(status) + 3;
    const std::size_t room = columns > taken + 8 ? columns - taken : 8;
    return (characterCount(name) > room ? terminalText(name, room - 1) : name) + "  " + status;
}

} // namespace

void TerminalReporter::started(const StartReport& report) {
    Running& entry = running(report.url);
    entry.name = shortName(report.path, report.url);
    entry.status = report.total ? bytesText(*report.total) : "size unknown";
    redraw();
}

void TerminalReporter::progress(const ProgressReport& report) {
    running(report.url).status = progressStatus(report.progress);
    redraw();
}

void TerminalReporter::waiting(const WaitReport& report) {
    std::string status = "waiting";
    if (report.wait)
        status += " " + durationText(*report.wait);
    running(report.url).status = status + ": " + terminalText(failureInfo(report.failure.reason).phrase);
    redraw();
}

void TerminalReporter::dropped(const DropReport& report) {
    redraw(dropPhrase(report));
}

void TerminalReporter::adopted(const AdoptReport& report) {
    redraw(adoptPhrase(report));
}

void TerminalReporter::finished(const FinishReport& report) {
    ended(report.url);
    redraw(finishPhrase(report), Colour::Good);
}

void TerminalReporter::failed(const FailureReport& report) {
    ended(report.url);
    redraw(failurePhrase(report), Colour::Bad);
}

void TerminalReporter::summary(const Summary& summary) {
    m_running.clear();
    redraw(summaryPhrase(summary));
}

TerminalReporter::Running& TerminalReporter::running(const std::string& url) {
    const auto it = std::ranges::find(m_running, url, &Running::url);
    return it != m_running.end() ? *it : m_running.emplace_back(Running{url, terminalText(url), {}});
}

void TerminalReporter::ended(const std::string& url) {
    std::erase_if(m_running, [&url](const Running& entry) { return entry.url == url; });
}

void TerminalReporter::redraw(const std::string& stays, Colour colour) {
    std::string text;
    if (m_drawnLines > 0)
        text += "\x1b[" + std::to_string(m_drawnLines) + "A\r";
    text += kEraseBelow;
    if (!stays.empty()) {
        const bool coloured = m_colours && colour != Colour::None;
        if (coloured)
            text += colour == Colour::Good ? kGreen : kRed;
        text += stays;
        if (coloured)
            text += kPlain;
        text += '\n';
    }
    // More lines than the terminal has could not be drawn over again; a wide character must not wrap its line.
    const TerminalSize size = m_size();
    const std::size_t room = std::max<std::size_t>(size.rows, 3) - 2;
    const std::size_t shown = std::min(m_running.size(), room);
    text += kWrapOff;
    for (std::size_t i = 0; i < shown; ++i)
        text += fitted(m_running[i].name, m_running[i].status, size.columns) + "\n";
    if (m_running.size() > shown)
        text += "and " + std::to_string(m_running.size() - shown) + " more\n";
    text += kWrapOn;
    m_drawnLines = shown + (m_running.size() > shown ? 1 : 0);
    m_out << text << std::flush;
}

} // namespace intact::get
