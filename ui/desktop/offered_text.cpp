// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/offered_text.h"

#include "ui/bridge/text.h"

#include <QMimeData>
#include <QUrl>

namespace intact::ui {

OfferedText offeredText(const QMimeData* mime) {
    if (mime == nullptr)
        return {};
    const auto bytes = [mime](const QString& format) {
        return mime->data(format).toStdString();
    };
    return {
        .uriList = bytes(QStringLiteral("text/uri-list")),
        .mozUrl = bytes(QStringLiteral("text/x-moz-url")),
        .netscapeUrl = bytes(QStringLiteral("_NETSCAPE_URL")),
        .html = mime->hasHtml() ? toUtf8(mime->html()) : std::string(),
        .plain = mime->hasText() ? toUtf8(mime->text()) : std::string(),
    };
}

QStringList offeredFiles(const QMimeData* mime) {
    QStringList paths;
    if (mime == nullptr)
        return paths;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace intact::ui
