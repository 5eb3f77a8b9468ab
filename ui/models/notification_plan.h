// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"
#include "ui/models/status_line.h"

#include <QString>

#include <optional>
#include <vector>

namespace intact::ui {

/// What has become of a download that ran: something that people want to hear of.
struct News {
    DownloadId id;
    bool finished = false; ///< else it has failed
    Fix fix = Fix::None;   ///< what mends it
    QString name;
    QString detail; ///< its size and proof, or why it failed
};
/// Nothing: this state is no news. Pure.
[[nodiscard]] std::optional<News> newsOf(const DownloadRow& row, WallTime now);

/// What a notification offers to do. The first of an announcement is what a click on it does.
enum class NewsAction : std::uint8_t { ShowWindow, OpenFile, ShowInFolder, Retry, NewLink };

/// One notification.
struct Announcement {
    std::vector<DownloadId> ids;
    bool finished = false;
    QString title;
    QString text;
    std::vector<NewsAction> actions;
};

/// More than this of one kind are said together.
inline constexpr std::size_t kMostAnnouncedAlone = 3;
/// What is said of this news, which came within a short time. Pure.
[[nodiscard]] std::vector<Announcement> notificationPlan(const std::vector<News>& news);
/// "Show in folder", as the button says it.
[[nodiscard]] QString newsActionText(NewsAction action);

} // namespace intact::ui
