// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/clipboard_offer.h"

#include "core/intake/categories.h"
#include "ui/bridge/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <string>
#include <vector>

namespace intact::ui {

namespace {

struct ClipboardOfferTr {
    Q_DECLARE_TR_FUNCTIONS(ClipboardOffer)
};

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t blank = text.find(' ');
        if (blank != 0)
            words.emplace_back(text.substr(0, blank));
        text = blank == std::string_view::npos ? std::string_view() : text.substr(blank + 1);
    }
    return words;
}

} // namespace

LinksFound linksToOffer(LinksFound found, std::string_view patterns) {
    const std::vector<std::string> wanted = wordsOf(patterns);
    if (wanted.empty())
        return found;
    std::erase_if(found.links, [&wanted](const Link& link) {
        const std::string_view whole = link.url;
        const std::string_view bare = whole.substr(0, whole.find_first_of("?#"));
        return std::ranges::none_of(wanted, [whole, bare](const std::string& pattern) {
            return matchesPattern(pattern, whole) || matchesPattern(pattern, bare);
        });
    });
    return found;
}

QString offerSentence(const LinksFound& found) {
    if (found.links.size() != 1)
        return ClipboardOfferTr::tr("%Ln links copied", nullptr, static_cast<int>(found.links.size()));
    const std::string& url = found.links.front().url;
    const QString name = QUrl(toText(url)).fileName(QUrl::FullyDecoded);
    return ClipboardOfferTr::tr("Link copied: %1").arg(toDisplayLine(name.isEmpty() ? url : toUtf8(name)));
}

} // namespace intact::ui
