// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/network_flow.h"

#include "core/engine/download_service.h"
#include "ui/desktop/network_watch.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/schedule_flow.h"

#include <utility>

namespace intact::ui {

NetworkFlow::NetworkFlow(Context context, QObject* parent) : QObject(parent), m_context(context) {
    connect(&context.watch, &NetworkWatch::changed, this, &NetworkFlow::look);
    connect(&context.watch, &NetworkWatch::moved, this, &NetworkFlow::connectAnew);
    connect(&context.list, &DownloadListModel::statesChanged, this, &NetworkFlow::showBar);
    connect(&context.bar, &NoticeBar::actionPressed, this, [this] {
        m_anyway = true;
        look();
    });
    connect(&context.bar, &NoticeBar::ended, this, [this] { m_closed = true; });
    look();
}

void NetworkFlow::setMeteredHolds(bool holds) {
    m_meteredHolds = holds;
    look();
}

void NetworkFlow::connectAnew() {
    if (m_rule == NetworkRule::None)
        return; // done when there is one again
    m_context.service.setNetworkAvailable(false);
    m_context.service.setNetworkAvailable(true);
}

void NetworkFlow::look() {
    const NetworkCondition condition = m_context.watch.condition();
    m_anyway = m_anyway && condition.metered;
    const NetworkRule rule = networkRule(condition.online, condition.metered, m_meteredHolds, m_anyway);
    const NetworkRule before = std::exchange(m_rule, rule);
    if (rule == before)
        return;
    if (rule == NetworkRule::None || before == NetworkRule::None)
        m_context.service.setNetworkAvailable(rule != NetworkRule::None);
    m_context.schedule.setMetered(rule == NetworkRule::Metered);
    m_closed = false;
    showBar();
}

void NetworkFlow::showBar() {
    const StateCounts& counts = m_context.list.counts();
    const QString sentence =
        networkSentence(m_rule, counts.of(StateFilter::Waiting) + counts.of(StateFilter::Downloading));
    if (sentence.isEmpty()) {
        m_context.bar.dismiss();
        m_closed = false;
    } else if (!m_closed) {
        m_context.bar.hold(sentence, m_rule == NetworkRule::Metered ? tr("Download anyway") : QString());
    }
}

} // namespace intact::ui
