// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace intact::ui {

/// A folder to download into, with the room that is left there; the engine looks, the window does not wait.
/// Lives on the UI thread; owned by a dialog. Bridge and theme must outlive it.
class FolderField final : public QWidget {
    Q_OBJECT

public:
    FolderField(EngineBridge& bridge, const Theme& theme, QWidget* parent = nullptr);

    void setFolder(const QString& folder);
    /// The folder that others are in which are not absolute.
    void setBase(const QString& folder) { m_base = folder; }
    /// The person has typed or chosen what stands there.
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    /// One that is not there is made when it is needed.
    void setMadeWhenMissing(bool made);
    /// What an empty field means.
    void setPlaceholder(const QString& text);
    [[nodiscard]] QString folder() const;
    /// Bytes that are wanted there: shown beside the room when they do not fit.
    void setNeeded(std::int64_t bytes);
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void folderChanged(const QString& folder);
    /// The person is done with choosing or typing.
    void folderChosen();

private:
    void choose();
    void inspect();
    void take(const FolderAnswer& answer);
    void showRemark();
    [[nodiscard]] QString place() const;

    EngineBridge& m_bridge;
    const Theme& m_theme;
    QLineEdit* m_edit;
    QLabel* m_remark;
    QTimer m_pause; // asks when typing rests
    FolderAnswer m_answer;
    std::int64_t m_needed = 0;
    QString m_base;
    bool m_chosen = false;
    bool m_madeWhenMissing = false;
};

} // namespace intact::ui
