// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/clipboard_flow.h"

#include "ui/desktop/clipboard_watch.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/models/clipboard_offer.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/add_flow.h"

#include <utility>

namespace intact::ui {

ClipboardFlow::ClipboardFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.watch, &ClipboardWatch::maybeChanged, this, &ClipboardFlow::look);
    connect(&context.bar, &NoticeBar::actionPressed, this,
            [this] { m_context.adding.offer(std::exchange(m_offered, {})); });
    connect(&context.bar, &NoticeBar::ended, this, [this] { m_offered = {}; });
}

void ClipboardFlow::setWanted(bool wanted, const std::string& patterns) {
    m_wanted = wanted;
    m_patterns = patterns;
    if (wanted)
        m_context.watch.start();
    else
        m_context.bar.dismiss();
}

void ClipboardFlow::look() {
    if (!m_wanted)
        return;
    LinksFound found = linksToOffer(findLinks(m_context.shell.clipboard()), m_patterns);
    // What was there the last time has been offered; other text over it makes an old offer no worse.
    if (found.links.empty() || found.links == m_seen.links)
        return;
    m_seen = found;
    m_context.bar.hold(offerSentence(found), tr("Add…"));
    m_offered = std::move(found);
}

} // namespace intact::ui
