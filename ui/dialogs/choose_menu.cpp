// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choose_menu.h"

#include "ui/dialogs/link_list_model.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <vector>

namespace intact::ui {

namespace {

struct ChooseMenuTr {
    Q_DECLARE_TR_FUNCTIONS(ChooseMenu)
};

constexpr std::size_t kMostTypes = 12;

std::vector<std::pair<QString, int>> commonTypes(const LinkListModel& links) {
    const QMap<QString, int> counts = links.types();
    std::vector<std::pair<QString, int>> types;
    for (auto type = counts.begin(); type != counts.end(); ++type)
        types.emplace_back(type.key(), type.value());
    std::ranges::stable_sort(types, std::greater<>(), &std::pair<QString, int>::second);
    types.resize(std::min(types.size(), kMostTypes));
    return types;
}

} // namespace

void fillChooseMenu(QMenu& menu, LinkListModel& links) {
    menu.addAction(ChooseMenuTr::tr("All"), &links,
                   [&links] { links.check([](const LinkListModel::Entry&) { return true; }); });
    menu.addAction(ChooseMenuTr::tr("None"), &links,
                   [&links] { links.check([](const LinkListModel::Entry&) { return false; }); });
    menu.addAction(ChooseMenuTr::tr("Only what is not here yet"), &links,
                   [&links] { links.check([](const LinkListModel::Entry& entry) { return entry.known.isEmpty(); }); });
    menu.addSeparator();
    for (const auto& [type, count] : commonTypes(links)) {
        const QString name = type.isEmpty() ? ChooseMenuTr::tr("without a type") : type;
        menu.addAction(ChooseMenuTr::tr("Only %1 (%L2)").arg(name).arg(count), &links, [&links, type = type] {
            links.check([type](const LinkListModel::Entry& entry) { return LinkListModel::typeOf(entry) == type; });
        });
    }
}

} // namespace intact::ui
