// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/spare_handles.h"

#include <algorithm>
#include <utility>

namespace intact {

namespace {

constexpr std::size_t kMostSpare = 32;

} // namespace

CurlEasy SpareHandles::take(const HandleIdentity& identity) {
    const auto found = std::find_if(m_spare.rbegin(), m_spare.rend(),
                                    [&identity](const Spare& spare) { return spare.identity == identity; });
    if (found == m_spare.rend())
        return CurlEasy(curl_easy_init());
    CurlEasy easy = std::move(found->easy);
    m_spare.erase(std::prev(found.base()));
    return easy;
}

void SpareHandles::giveBack(HandleIdentity identity, CurlEasy easy) {
    if (!identity.user.empty() || !identity.password.empty() || !identity.proxy.empty())
        return;
    if (m_spare.size() == kMostSpare)
        m_spare.erase(m_spare.begin());
    curl_easy_reset(easy.get()); // it points into whoever had it
    m_spare.push_back({std::move(identity), std::move(easy)});
}

} // namespace intact
