// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "ui/bridge/text.h"
#include "ui/dialogs/folder_field.h"
#include "ui/widgets/label_ink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace intact::ui {

namespace {

constexpr std::int64_t kBytesPerStep = 1000;
constexpr QSize kFirstSize(680, 560);

QString translated(std::string_view text) {
    return QCoreApplication::translate("Settings", std::string(text).c_str());
}

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

PreferencesDialog::PreferencesDialog(EngineBridge& bridge, const Theme& theme, Settings settings, QWidget* parent)
    : QDialog(parent), m_bridge(bridge), m_theme(theme), m_settings(std::move(settings)) {
    setWindowTitle(tr("Preferences"));
    resize(kFirstSize);
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SettingInfo& info : settingsTable()) {
        addLine(*grid, row, info);
        row += 3;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // More settings than a small screen is high: they scroll, the buttons stay.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(24, 16, 24, 16);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
}

Settings PreferencesDialog::settings() const {
    Settings changed = m_settings;
    for (const Line& line : m_lines)
        static_cast<void>(changed.set(line.id, line.value())); // editors keep to the range
    return changed;
}

void PreferencesDialog::addLine(QGridLayout& grid, int row, const SettingInfo& info) {
    QWidget* editor = editorFor(info);
    auto* label = new QLabel(translated(info.label), this);
    auto* meaning = new QLabel(translated(info.meaning), this);
    label->setTextFormat(Qt::PlainText);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    label->setBuddy(editor);
    label->setMinimumHeight(32);
    editor->setAccessibleName(label->text());
    editor->setAccessibleDescription(meaning->text());
    setInk(*meaning, m_theme.colors().quiet);
    editor->setMinimumHeight(editor->sizeHint().height());
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1);
    grid.addWidget(meaning, row + 1, 1);
    grid.setRowMinimumHeight(row + 2, 8);
}

QWidget* PreferencesDialog::editorFor(const SettingInfo& info) {
    if (std::holds_alternative<std::int64_t>(info.fallback))
        return numberEditor(info);
    if (std::holds_alternative<std::string>(info.fallback))
        return textEditor(info);
    auto* box = new QCheckBox(this);
    box->setChecked(m_settings.flag(info.id));
    m_lines.push_back({info.id, [box] {
                           return SettingValue(box->isChecked());
                       }});
    return box;
}

QWidget* PreferencesDialog::numberEditor(const SettingInfo& info) {
    const bool speed = info.unit == SettingUnit::BytesPerSecond;
    const std::int64_t step = speed ? kBytesPerStep : 1;
    auto* box = new QSpinBox(this);
    const std::int64_t most = std::min<std::int64_t>(info.maximum / step, std::numeric_limits<int>::max());
    box->setRange(static_cast<int>(info.minimum / step), static_cast<int>(most));
    box->setValue(static_cast<int>(std::min(m_settings.number(info.id) / step, most)));
    if (speed) {
        box->setSuffix(tr(" kB/s"));
        box->setSingleStep(100);
        if (info.minimum == 0)
            box->setSpecialValueText(tr("Unlimited"));
    }
    // What nobody touched stays exactly what it was, also between two steps.
    const std::int64_t kept = m_settings.number(info.id);
    m_lines.push_back({info.id, [box, step, kept, shown = box->value()] {
                           return SettingValue(box->value() == shown ? kept : box->value() * step);
                       }});
    return box;
}

QWidget* PreferencesDialog::textEditor(const SettingInfo& info) {
    const QString value = toText(m_settings.text(info.id));
    if (info.id == SettingId::DownloadFolder) {
        auto* field = new FolderField(m_bridge, m_theme, this);
        field->setPlaceholder(tr("The desktop's folder for downloads"));
        field->setFolder(value);
        m_lines.push_back({info.id, [field] {
                               return SettingValue(toUtf8(field->folder().trimmed()));
                           }});
        return field;
    }
    if (!info.choices.empty()) {
        auto* box = new QComboBox(this);
        for (const QString& choice : toText(info.choices).split(QLatin1Char('|')))
            box->addItem(capitalised(translated(toUtf8(choice))), choice);
        box->setCurrentIndex(box->findData(value));
        m_lines.push_back({info.id, [box] {
                               return SettingValue(toUtf8(box->currentData().toString()));
                           }});
        return box;
    }
    auto* edit = new QLineEdit(value, this);
    m_lines.push_back({info.id, [edit] {
                           return SettingValue(toUtf8(edit->text().trimmed()));
                       }});
    return edit;
}

} // namespace intact::ui
