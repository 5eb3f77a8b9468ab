// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace intact::ui {

/// One setting with its meaning and its default, as its row in the settings table has it.
/// Lives on the UI thread; owned by the preferences; bridge and theme must outlive it.
class SettingLine final : public QWidget {
    Q_OBJECT

public:
    SettingLine(const SettingInfo& info, const Settings& settings, EngineBridge& bridge, const Theme& theme,
                QWidget* parent = nullptr);

    [[nodiscard]] const SettingInfo& info() const { return m_info; }
    [[nodiscard]] SettingValue value() const { return m_value; }
    /// Whether label, meaning or key hold these words.
    [[nodiscard]] bool matches(const QString& words) const;

Q_SIGNALS:
    /// The person has chosen another value; it is allowed.
    void edited(intact::SettingId id);

private:
    QWidget* makeEditor(EngineBridge& bridge, const Theme& theme);
    QWidget* makeNumber();
    QWidget* makeText();
    QWidget* makeChoice();
    QWidget* makeFolder(EngineBridge& bridge, const Theme& theme);
    QWidget* makeTimetable(const Theme& theme);
    QWidget* makeKeys(EngineBridge& bridge, const Theme& theme);
    void layOut(const Theme& theme);
    void showValue(const SettingValue& value);
    void take(const SettingValue& value);
    void reset();
    [[nodiscard]] QString defaultText() const;

    const SettingInfo& m_info;
    SettingValue m_value;
    QWidget* m_editor = nullptr;
    std::function<void(const SettingValue&)> m_show; // into the editor
    QToolButton* m_reset;
};

} // namespace intact::ui
