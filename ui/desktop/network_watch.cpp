// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/network_watch.h"

#include <QNetworkInformation>

#include <utility>

namespace intact::ui {

void NetworkWatch::start() {
    using Feature = QNetworkInformation::Feature;
    // Who asks for more than a backend can do gets none at all.
    if (!QNetworkInformation::loadBackendByFeatures(Feature::Reachability | Feature::Metered) &&
        !QNetworkInformation::loadBackendByFeatures(Feature::Reachability))
        return;
    const QNetworkInformation* const network = QNetworkInformation::instance();
    if (network == nullptr)
        return;
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(network, &QNetworkInformation::isMeteredChanged, this, &NetworkWatch::look);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::moved);
    look();
}

void NetworkWatch::look() {
    const QNetworkInformation* const network = QNetworkInformation::instance();
    // "Unknown" and a network without a way out are not "none": servers of the own house may be there.
    if (network != nullptr)
        set({network->reachability() != QNetworkInformation::Reachability::Disconnected, network->isMetered()});
}

void NetworkWatch::set(const NetworkCondition& condition) {
    if (std::exchange(m_condition, condition) != condition)
        Q_EMIT changed(condition);
}

} // namespace intact::ui
