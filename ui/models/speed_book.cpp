// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/speed_book.h"

namespace intact::ui {

void SpeedBook::add(Instant now, const std::vector<Progress>& progress) {
    for (const Progress& news : progress) {
        const auto [known, fresh] = m_histories.try_emplace(news.id);
        if (fresh)
            known->second.place = m_order.insert(m_order.begin(), news.id);
        else
            m_order.splice(m_order.begin(), m_order, known->second.place);
        known->second.history.add(now, news.received);
        if (m_histories.size() > kMostDownloads)
            erase({m_order.back()});
    }
}

void SpeedBook::erase(const std::vector<DownloadId>& ids) {
    for (const DownloadId id : ids) {
        const auto known = m_histories.find(id);
        if (known == m_histories.end())
            continue;
        m_order.erase(known->second.place);
        m_histories.erase(known);
    }
}

const SpeedHistory* SpeedBook::find(DownloadId id) const {
    const auto known = m_histories.find(id);
    return known == m_histories.end() ? nullptr : &known->second.history;
}

} // namespace intact::ui
