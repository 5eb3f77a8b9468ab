// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/filing_fields.h"

#include <QObject>

#include <cstdint>

class QWidget;

namespace intact::ui {

class AddFlow;
class LoginFlow;

/// Shows the options of a download and hands changes on. The list knows too little of it: the engine is asked first.
/// Lives on the UI thread; owned by the window; all references must outlive it.
class OptionsFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        FilingChoices filing;
        AddFlow& adding;
        LoginFlow& logins;
        bool hasKeychain; ///< logins can be remembered
    };

    OptionsFlow(Context context, QWidget& window);

    void open(DownloadId id);

private:
    void onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records);

    Context m_context;
    QWidget& m_window;
    std::uint64_t m_token = 0; // of the last question
};

} // namespace intact::ui
