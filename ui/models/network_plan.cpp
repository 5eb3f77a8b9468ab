// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/network_plan.h"

#include <QCoreApplication>

namespace intact::ui {

namespace {

struct NetworkPlanTr {
    Q_DECLARE_TR_FUNCTIONS(NetworkPlan)
};

} // namespace

NetworkRule networkRule(bool online, bool metered, bool meteredHolds, bool anyway) {
    if (!online)
        return NetworkRule::None;
    return metered && meteredHolds && !anyway ? NetworkRule::Metered : NetworkRule::Free;
}

QString networkSentence(NetworkRule rule, int waiting) {
    if (waiting == 0 || rule == NetworkRule::Free)
        return {};
    const QString who = NetworkPlanTr::tr("%Ln downloads wait", nullptr, waiting);
    //: %1 is "3 downloads wait"
    return rule == NetworkRule::Metered ? NetworkPlanTr::tr("This network is metered: %1").arg(who)
                                        //: %1 is "3 downloads wait"
                                        : NetworkPlanTr::tr("There is no network: %1 until it is back").arg(who);
}

} // namespace intact::ui
