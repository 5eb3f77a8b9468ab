// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_watch.h"

#include "core/engine/download_service.h"

#include <QNetworkInformation>

namespace intact::app {

void watchNetwork(QObject& context, DownloadService& engine) {
    using Reachability = QNetworkInformation::Reachability;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation* const network = QNetworkInformation::instance();
    if (network == nullptr)
        return;
    // "Unknown" and a network without a way out are not "none": servers of the own house may be there.
    const auto tell = [&engine](Reachability reachability) {
        engine.setNetworkAvailable(reachability != Reachability::Disconnected);
    };
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, &context, tell);
    if (network->reachability() == Reachability::Disconnected)
        tell(Reachability::Disconnected);
}

} // namespace intact::app
