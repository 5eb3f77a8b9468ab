// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace intact {

namespace {

constexpr std::int64_t kNoLimit = std::int64_t{1} << 40;

std::int64_t count(std::int64_t number) {
    return number;
}

// The order of the rows is the order of the enumerators.
const auto& table() {
    using enum SettingId;
    using enum SettingUnit;
    static const std::array rows{
        SettingInfo{DownloadFolder, SettingSubject::Downloads, "download-folder", std::string(), 0, 0, None, "",
                    "Download folder", "Where new downloads go; empty: your desktop's folder for downloads"},
        SettingInfo{MaxRunning, SettingSubject::Downloads, "max-running", count(5), 1, 100, Count, "",
                    "Downloads at the same time", "How many downloads run at once; the others wait in the queue"},
        SettingInfo{SegmentsPerDownload, SettingSubject::Downloads, "segments-per-download", count(8), 1, 32, Count, "",
                    "Connections per download", "Into how many parts at most a download is split"},
        SettingInfo{FindChecksums, SettingSubject::Downloads, "find-checksums", true, 0, 0, None, "",
                    "Look for checksum files",
                    "Ask the server for SHA256SUMS and the like beside each file, and prove the file by them"},
        SettingInfo{Keyrings, SettingSubject::Downloads, "keyrings", std::string(), 0, 0, Files, "", "OpenPGP keys",
                    "Files with the public keys of people whose signatures you believe, one a line; a checksum file or "
                    "a download that is signed with one of them is proven by it"},
        SettingInfo{MinisignKeys, SettingSubject::Downloads, "minisign-keys", std::string(), 0, 0, Lines, "",
                    "minisign keys", "The same for minisign: public keys that begin with RW, one a line"},
        SettingInfo{FinishCommand, SettingSubject::Downloads, "finish-command", std::string(), 0, 0, None, "",
                    "Command after each download",
                    "Run without a shell when a file is complete; {path}, {name}, {folder}, {url}, {size}, {state} and "
                    "{digest} are filled in"},
        SettingInfo{NoteOrigin, SettingSubject::Downloads, "note-origin", false, 0, 0, None, "",
                    "Note where files come from",
                    "Write the server and the referring site, without path and login, into attributes of each file"},
        SettingInfo{ConnectionsPerHost, SettingSubject::Network, "connections-per-host", count(16), 1, 64, Count, "",
                    "Connections per server", "How many connections all downloads together may open to one server"},
        SettingInfo{RateLimit, SettingSubject::Speed, "rate-limit", count(0), 0, kNoLimit, BytesPerSecond, "",
                    "Speed limit", "How fast all downloads together may be"},
        SettingInfo{SlowMode, SettingSubject::Speed, "slow-mode", false, 0, 0, None, "", "Slow mode",
                    "Leave the network to others: all downloads keep to the slow speed until this is switched off"},
        SettingInfo{SlowRate, SettingSubject::Speed, "slow-rate", count(500'000), 1000, kNoLimit, BytesPerSecond, "",
                    "Slow speed", "How fast all downloads together may be in slow mode"},
        SettingInfo{Schedule, SettingSubject::Speed, "schedule", std::string(), 0, 0, HoursOfWeek, "", "Timetable",
                    "Hours of the week in which downloads keep to the slow speed or wait; they go on by themselves"},
        SettingInfo{MaxRetries, SettingSubject::Network, "max-retries", count(8), 0, 1000, Count, "",
                    "Tries without progress",
                    "How often a download is tried again without any progress before it is given up"},
        SettingInfo{UserAgent, SettingSubject::Network, "user-agent", std::string(), 0, 0, None, "", "User agent",
                    "What servers are told the program is; empty: its own name"},
        SettingInfo{Proxy, SettingSubject::Network, "proxy", std::string(), 0, 0, None, "", "Proxy",
                    "Address of a proxy, e.g. http://proxy.example:3128; empty: none"},
        SettingInfo{Metered, SettingSubject::Network, "metered", std::string("wait"), 0, 0, None, "wait|download",
                    "On metered networks", "Whether downloads wait on a network that is paid for by what goes over it"},
        SettingInfo{Notifications, SettingSubject::Desktop, "notifications", true, 0, 0, None, "", "Notifications",
                    "Tell what has finished or failed while the window is not in use"},
        SettingInfo{TrayIcon, SettingSubject::Desktop, "tray-icon", true, 0, 0, None, "", "Icon in the tray",
                    "Show an icon in the desktop's tray, where there is one"},
        SettingInfo{CloseWindow, SettingSubject::Desktop, "close-window", std::string("ask"), 0, 0, None,
                    "ask|quit|keep running", "When the window is closed",
                    "Quit, or keep running in the tray; without a tray the window becomes small instead. Ask: only "
                    "while something runs"},
        SettingInfo{Autostart, SettingSubject::Desktop, "autostart", false, 0, 0, None, "", "Start with the desktop",
                    "Start quietly when you log in, so that downloads go on by themselves"},
        SettingInfo{ClipboardWatch, SettingSubject::Desktop, "clipboard-watch", false, 0, 0, None, "",
                    "Watch the clipboard", "Offer links that are copied anywhere; nothing is started by itself"},
        SettingInfo{ClipboardPatterns, SettingSubject::Desktop, "clipboard-patterns", std::string(), 0, 0, None, "",
                    "Links to offer", "Patterns of links such as *.iso *.zip */downloads/*; empty: every link"},
        SettingInfo{Theme, SettingSubject::Appearance, "theme", std::string("auto"), 0, 0, None, "auto|light|dark",
                    "Appearance", "Light, dark, or as the desktop has it"},
        SettingInfo{Language, SettingSubject::Appearance, "language", std::string("auto"), 0, 0, None,
                    "auto|en|de|es|fr|zh_CN|ar", "Language",
                    "What the window speaks, from the next start on; auto: as the desktop has it"},
    };
    return rows;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t begin = text.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(kBlanks) - begin + 1);
}

bool isChoice(std::string_view choices, std::string_view value) {
    while (!choices.empty()) {
        const std::size_t bar = choices.find('|');
        if (choices.substr(0, bar) == value)
            return true;
        choices = bar == std::string_view::npos ? std::string_view() : choices.substr(bar + 1);
    }
    return false;
}

bool hasControlBytes(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; });
}

bool isAllowed(const SettingInfo& info, const SettingValue& value) {
    if (value.index() != info.fallback.index())
        return false;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number >= info.minimum && *number <= info.maximum;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr)
        return true;
    if (info.unit == SettingUnit::HoursOfWeek)
        return Timetable::parse(*text).has_value();
    // A line break would become a line of the file.
    return !hasControlBytes(*text) && (info.choices.empty() || isChoice(info.choices, *text));
}

std::optional<SettingValue> valueFromText(const SettingInfo& info, std::string_view text) {
    if (std::holds_alternative<std::string>(info.fallback))
        return SettingValue(std::string(text));
    text = trimmed(text);
    if (std::holds_alternative<bool>(info.fallback)) {
        if (text != "true" && text != "false")
            return std::nullopt;
        return SettingValue(text == "true");
    }
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return SettingValue(number);
}

std::string textFromValue(const SettingValue& value) {
    if (const auto* flag = std::get_if<bool>(&value))
        return *flag ? "true" : "false";
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    return std::get<std::string>(value);
}

} // namespace

std::string_view subjectLabel(SettingSubject subject) {
    static constexpr std::array<std::string_view, kSettingSubjects.size()> kLabels{"Downloads", "Speed", "Network",
                                                                                   "Desktop", "Appearance"};
    return kLabels.at(static_cast<std::size_t>(subject));
}

std::span<const SettingInfo> settingsTable() {
    return table();
}

const SettingInfo& settingInfo(SettingId id) {
    return table().at(static_cast<std::size_t>(id));
}

bool Settings::flag(SettingId id) const {
    const auto it = m_values.find(id);
    return std::get<bool>(it != m_values.end() ? it->second : settingInfo(id).fallback);
}

std::int64_t Settings::number(SettingId id) const {
    const auto it = m_values.find(id);
    return std::get<std::int64_t>(it != m_values.end() ? it->second : settingInfo(id).fallback);
}

std::string Settings::text(SettingId id) const {
    const auto it = m_values.find(id);
    return std::get<std::string>(it != m_values.end() ? it->second : settingInfo(id).fallback);
}

bool Settings::set(SettingId id, SettingValue value) {
    const SettingInfo& info = settingInfo(id);
    if (!isAllowed(info, value))
        return false;
    if (value == info.fallback)
        m_values.erase(id);
    else
        m_values.insert_or_assign(id, std::move(value));
    return true;
}

void Settings::reset(SettingId id) {
    m_values.erase(id);
}

Settings Settings::parse(std::string_view text) {
    Settings settings;
    while (!text.empty()) {
        const std::size_t lineEnd = text.find('\n');
        std::string_view line = text.substr(0, lineEnd);
        text = lineEnd == std::string_view::npos ? std::string_view() : text.substr(lineEnd + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || line.starts_with('#'))
            continue;
        const std::string_view key = trimmed(line.substr(0, equals));
        const std::string_view value = line.substr(equals + 1);
        const auto row = std::ranges::find(settingsTable(), key, &SettingInfo::key);
        if (row == settingsTable().end())
            settings.m_foreign.insert_or_assign(std::string(key), std::string(value));
        else if (auto parsed = valueFromText(*row, value))
            settings.set(row->id, std::move(*parsed));
    }
    return settings;
}

std::string Settings::serialize() const {
    std::string text;
    for (const auto& [id, value] : m_values)
        text.append(settingInfo(id).key).append("=").append(textFromValue(value)).append("\n");
    for (const auto& [key, value] : m_foreign)
        text.append(key).append("=").append(value).append("\n");
    return text;
}

Timetable timetableOf(const Settings& settings) {
    return Timetable::parse(settings.text(SettingId::Schedule)).value_or(Timetable());
}

std::optional<std::int64_t> rateLimitInForce(const Settings& settings, HourMode hour) {
    if (settings.flag(SettingId::SlowMode) || hour == HourMode::Slow)
        return settings.number(SettingId::SlowRate);
    const std::int64_t limit = settings.number(SettingId::RateLimit);
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace intact
