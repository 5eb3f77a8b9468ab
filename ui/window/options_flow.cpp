// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/options_flow.h"

#include "ui/dialogs/properties_dialog.h"
#include "ui/window/add_flow.h"
#include "ui/window/login_flow.h"

#include <QWidget>

namespace intact::ui {

OptionsFlow::OptionsFlow(Context context, QWidget& window) : QObject(&window), m_context(context), m_window(window) {
    connect(&context.bridge, &EngineBridge::recordsTold, this, &OptionsFlow::onRecords);
}

void OptionsFlow::open(DownloadId id) {
    m_token = m_context.adding.nextToken();
    m_context.bridge.service().askRecords(m_token, {id});
}

void OptionsFlow::onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records) {
    if (token == 0 || token != m_token || records.size() != 1)
        return;
    m_token = 0;
    auto* dialog = new PropertiesDialog(
        {m_context.bridge, m_context.theme, m_context.filing, m_context.adding.baseFolder(), m_context.hasKeychain},
        records.front(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PropertiesDialog::changed, this, [this, id = records.front().id](const DownloadRequest& request) {
        m_context.bridge.service().changeRequest(id, request);
    });
    connect(dialog, &PropertiesDialog::rememberWanted, this,
            [this](const DownloadRequest& request) { m_context.logins.remember({request}); });
    dialog->open();
}

} // namespace intact::ui
