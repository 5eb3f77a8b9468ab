// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notification_plan.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <iterator>

namespace intact::ui {

namespace {

struct NotificationPlanTr {
    Q_DECLARE_TR_FUNCTIONS(NotificationPlan)
};

Announcement alone(const News& news) {
    Announcement said;
    said.ids = {news.id};
    said.finished = news.finished;
    said.title =
        news.finished ? NotificationPlanTr::tr("Download finished") : NotificationPlanTr::tr("Download failed");
    said.text = news.name + QLatin1Char('\n') + news.detail;
    if (news.finished) {
        said.actions = {NewsAction::OpenFile, NewsAction::ShowInFolder};
        return said;
    }
    said.actions = {NewsAction::ShowWindow};
    // Starting over gives up what is there: that is decided where it can be seen.
    if (news.fix == Fix::Retry)
        said.actions.push_back(NewsAction::Retry);
    if (news.fix == Fix::NewLink)
        said.actions.push_back(NewsAction::NewLink);
    return said;
}

Announcement together(const std::vector<const News*>& news, bool finished) {
    constexpr std::size_t kMostNames = 3;
    const int count = static_cast<int>(news.size());
    Announcement said;
    said.finished = finished;
    said.title = finished ? NotificationPlanTr::tr("%Ln downloads finished", nullptr, count)
                          : NotificationPlanTr::tr("%Ln downloads failed", nullptr, count);
    said.actions = {NewsAction::ShowWindow};
    if (finished)
        said.actions.push_back(NewsAction::ShowInFolder);
    QStringList lines;
    for (const News* each : news) {
        said.ids.push_back(each->id);
        if (said.ids.size() <= kMostNames)
            lines.append(each->name);
    }
    if (news.size() > kMostNames)
        lines.append(NotificationPlanTr::tr("and %Ln more", nullptr, count - static_cast<int>(kMostNames)));
    said.text = lines.join(QLatin1Char('\n'));
    return said;
}

} // namespace

std::optional<News> newsOf(const DownloadRow& row, WallTime now) {
    if (row.state != State::Complete && row.state != State::Failed)
        return std::nullopt;
    const StatusLine line = statusLine(row, now);
    return News{row.id, row.state == State::Complete, line.fix, row.name, line.text};
}

std::vector<Announcement> notificationPlan(const std::vector<News>& news) {
    std::vector<Announcement> plan;
    for (const bool finished : {true, false}) {
        std::vector<const News*> kind;
        for (const News& each : news) {
            if (each.finished == finished)
                kind.push_back(&each);
        }
        if (kind.size() > kMostAnnouncedAlone)
            plan.push_back(together(kind, finished));
        else
            std::ranges::transform(kind, std::back_inserter(plan), [](const News* each) { return alone(*each); });
    }
    return plan;
}

QString newsActionText(NewsAction action) {
    switch (action) {
    case NewsAction::ShowWindow:
        return NotificationPlanTr::tr("Show");
    case NewsAction::OpenFile:
        return NotificationPlanTr::tr("Open");
    case NewsAction::ShowInFolder:
        return NotificationPlanTr::tr("Show in folder");
    case NewsAction::Retry:
        return fixText(Fix::Retry);
    case NewsAction::NewLink:
        return fixText(Fix::NewLink);
    }
    return {};
}

} // namespace intact::ui
