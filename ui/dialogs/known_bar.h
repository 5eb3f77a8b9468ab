// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"
#include "ui/desktop/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace intact::ui {

/// Says that a link is on the list already, and offers what can be done with what is there.
/// Lives on the UI thread; owned by the add dialog; the theme must outlive it.
class KnownBar final : public QWidget {
    Q_OBJECT

public:
    explicit KnownBar(const Theme& theme, QWidget* parent = nullptr);

    /// Null hides it.
    void setDownload(const DownloadRow* row);
    /// Return presses the first button.
    void makeDefault();

Q_SIGNALS:
    void continueWanted(intact::DownloadId id);
    void showWanted(intact::DownloadId id);

private:
    const Theme& m_theme;
    QLabel* m_text;
    QPushButton* m_continue;
    QPushButton* m_show;
    DownloadId m_id;
};

} // namespace intact::ui
