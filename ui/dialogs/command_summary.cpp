// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/command_summary.h"

#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace intact::ui {

namespace {

struct CommandSummaryTr {
    Q_DECLARE_TR_FUNCTIONS(CommandSummary)
};

bool isCookie(const std::string& header) {
    return toText(header).startsWith(QLatin1String("cookie:"), Qt::CaseInsensitive);
}

} // namespace

QString commandSummary(const CurlCommand& command) {
    const DownloadRequest& request = command.request;
    QStringList parts;
    const auto cookies = std::ranges::count_if(request.headers, isCookie);
    const auto others = static_cast<std::ptrdiff_t>(request.headers.size()) - cookies;
    if (others > 0)
        parts << CommandSummaryTr::tr("%Ln headers", nullptr, static_cast<int>(others));
    if (cookies > 0)
        parts << CommandSummaryTr::tr("cookies");
    if (!request.userAgent.empty())
        parts << CommandSummaryTr::tr("user agent");
    if (!request.referer.empty())
        parts << CommandSummaryTr::tr("referer");
    if (!request.user.empty())
        parts << CommandSummaryTr::tr("login");
    if (!request.proxy.empty())
        parts << CommandSummaryTr::tr("proxy");
    QString text = parts.isEmpty()
                       ? CommandSummaryTr::tr("From the curl command: only the link.")
                       : CommandSummaryTr::tr("From the curl command: %1.").arg(parts.join(QStringLiteral(", ")));
    QStringList left;
    for (const std::string& name : command.leftOut)
        left << toDisplayLine(name);
    if (!left.isEmpty())
        text += QLatin1Char(' ') + CommandSummaryTr::tr("Left out: %1.").arg(left.join(QStringLiteral(", ")));
    return text;
}

} // namespace intact::ui
