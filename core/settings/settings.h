// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/timetable.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace intact {

using SettingValue = std::variant<bool, std::int64_t, std::string>;

/// Every setting there is. What belongs to one stands in ONE row of the table in settings.cpp.
enum class SettingId : std::uint8_t {
    DownloadFolder,
    MaxRunning,
    SegmentsPerDownload,
    FindChecksums,
    Keyrings,
    MinisignKeys,
    FinishCommand,
    NoteOrigin,
    ConnectionsPerHost,
    RateLimit,
    SlowMode,
    SlowRate,
    Schedule,
    MaxRetries,
    UserAgent,
    Proxy,
    Metered,
    Notifications,
    TrayIcon,
    CloseWindow,
    Autostart,
    ClipboardWatch,
    ClipboardPatterns,
    Theme,
    Language,
};

/// What settings are about, in the order in which people see them.
enum class SettingSubject : std::uint8_t { Downloads, Speed, Network, Desktop, Appearance };
inline constexpr std::array kSettingSubjects{SettingSubject::Downloads, SettingSubject::Speed, SettingSubject::Network,
                                             SettingSubject::Desktop, SettingSubject::Appearance};
[[nodiscard]] std::string_view subjectLabel(SettingSubject subject);

/// Files and Lines: see itemsOfText().
enum class SettingUnit : std::uint8_t { None, Count, BytesPerSecond, HoursOfWeek, Files, Lines };

/// One row: what it is about, key in the settings file, default (its type is the setting's type), range, unit, label,
/// meaning.
struct SettingInfo {
    SettingId id;
    SettingSubject subject;
    std::string_view key;
    SettingValue fallback;
    std::int64_t minimum; ///< of numbers
    std::int64_t maximum;
    SettingUnit unit;
    std::string_view choices; ///< of texts: "auto|light|dark", empty = free
    std::string_view label;
    std::string_view meaning;
};

[[nodiscard]] std::span<const SettingInfo> settingsTable();
[[nodiscard]] const SettingInfo& settingInfo(SettingId id);

/// The settings in force. Only what differs from the default is kept, so that better defaults reach people,
/// and keys of other versions survive. A plain value; the composition root reads and writes the file.
class Settings {
public:
    [[nodiscard]] bool flag(SettingId id) const;
    [[nodiscard]] std::int64_t number(SettingId id) const;
    [[nodiscard]] std::string text(SettingId id) const;
    /// False (and nothing changes) when the value has another type or lies outside the range.
    bool set(SettingId id, SettingValue value);
    void reset(SettingId id);

    /// "key=value" lines; unknown keys are kept, wrong values are passed over.
    static Settings parse(std::string_view text);
    [[nodiscard]] std::string serialize() const;

private:
    std::map<SettingId, SettingValue> m_values;
    std::map<std::string, std::string> m_foreign;
};

/// Bytes per second for all downloads together, as these settings have it in such an hour: in slow mode the slow speed,
/// otherwise the speed limit; nothing = unlimited.
[[nodiscard]] std::optional<std::int64_t> rateLimitInForce(const Settings& settings, HourMode hour = HourMode::Full);
/// The hours of the week as these settings have them.
[[nodiscard]] Timetable timetableOf(const Settings& settings);

} // namespace intact
