// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/signature.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/lines_field.h"

#include <QWidget>

class QLabel;

namespace intact::ui {

/// Keys whose signatures are believed, one a line, with a sentence for each by which nothing can be proven; the engine
/// looks, the window does not wait. Lives on the UI thread; owned by a dialog. Bridge and theme must outlive it.
class KeysField final : public QWidget {
    Q_OBJECT

public:
    enum class Of { Keyrings, Minisign };

    KeysField(Of what, EngineBridge& bridge, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QStringList keys() const;
    void setKeys(const QStringList& keys);
    void setSpokenName(const QString& name) { m_lines->setSpokenName(name); }
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    /// The person has chosen a file, or is done with typing.
    void edited();

private:
    void inspect();
    void take(const KeysInspected& found);
    [[nodiscard]] SignatureKeys typed() const;

    Of m_of;
    EngineBridge& m_bridge;
    const Theme& m_theme;
    LinesField* m_lines;
    QLabel* m_remark;
};

} // namespace intact::ui
