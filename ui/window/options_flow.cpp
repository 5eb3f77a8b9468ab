// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/options_flow.h"

#include "ui/dialogs/properties_dialog.h"
#include "ui/window/add_flow.h"

#include <QWidget>

namespace intact::ui {

OptionsFlow::OptionsFlow(EngineBridge& bridge, const Theme& theme, FilingChoices filing, AddFlow& adding,
                         QWidget& window)
    : QObject(&window), m_bridge(bridge), m_theme(theme), m_filing(filing), m_adding(adding), m_window(window) {
    connect(&bridge, &EngineBridge::recordsTold, this, &OptionsFlow::onRecords);
}

void OptionsFlow::open(DownloadId id) {
    m_token = m_adding.nextToken();
    m_bridge.service().askRecords(m_token, {id});
}

void OptionsFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    if (token == 0 || token != m_token || records.size() != 1)
        return;
    m_token = 0;
    auto* dialog =
        new PropertiesDialog({m_bridge, m_theme, m_filing, m_adding.baseFolder()}, records.front(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PropertiesDialog::changed, this, [this, id = records.front().id](const DownloadRequest& request) {
        m_bridge.service().changeRequest(id, request);
    });
    dialog->open();
}

} // namespace intact::ui
