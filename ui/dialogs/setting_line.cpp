// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/setting_line.h"

#include "core/settings/text_list.h"
#include "ui/bridge/text.h"
#include "ui/desktop/icons.h"
#include "ui/desktop/languages.h"
#include "ui/dialogs/folder_field.h"
#include "ui/dialogs/keys_field.h"
#include "ui/dialogs/timetable_editor.h"
#include "ui/format/quantities.h"
#include "ui/widgets/label_ink.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace intact::ui {

namespace {

constexpr std::int64_t kBytesPerStep = 1000;
constexpr int kLabelWidth = 184;
constexpr int kLineHeight = 36; // of the highest editor that has one line

QString translated(std::string_view text) {
    return QCoreApplication::translate("Settings", std::string(text).c_str());
}

QString choiceText(SettingId id, std::string_view choice) {
    for (const Language& language : languages()) {
        if (id == SettingId::Language && choice == language.code)
            return QString::fromUtf8(language.name);
    }
    QString text = translated(choice);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

SettingValue valueOf(const Settings& settings, const SettingInfo& info) {
    if (std::holds_alternative<bool>(info.fallback))
        return settings.flag(info.id);
    if (std::holds_alternative<std::int64_t>(info.fallback))
        return settings.number(info.id);
    return settings.text(info.id);
}

} // namespace

SettingLine::SettingLine(const SettingInfo& info, const Settings& settings, EngineBridge& bridge, const Theme& theme,
                         QWidget* parent)
    : QWidget(parent), m_info(info), m_value(valueOf(settings, info)), m_reset(new QToolButton(this)) {
    m_editor = makeEditor(bridge, theme);
    showValue(m_value);
    layOut(theme);
    const QString label = translated(info.label);
    m_editor->setAccessibleName(label);
    m_editor->setAccessibleDescription(translated(info.meaning));
    m_reset->setIcon(lineIcon(QStringLiteral("undo")));
    m_reset->setAutoRaise(true);
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setAccessibleName(tr("%1: back to the default").arg(label));
    m_reset->setToolTip(tr("Back to the default"));
    m_reset->setVisible(m_value != info.fallback);
    connect(m_reset, &QToolButton::clicked, this, &SettingLine::reset);
}

void SettingLine::layOut(const Theme& theme) {
    auto* label = new QLabel(translated(m_info.label), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(kLabelWidth);
    label->setBuddy(m_editor);
    const bool isWide = m_info.unit == SettingUnit::HoursOfWeek; // needs the whole page
    if (!isWide)                                                 // beside the first line of the editor
        label->setMinimumHeight(std::max({std::min(m_editor->sizeHint().height(), kLineHeight),
                                          m_reset->sizeHint().height(), label->sizeHint().height()}));
    auto* meaning = new QLabel(tr("%1. Default: %2").arg(translated(m_info.meaning), defaultText()), this);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setWordWrap(true);
    setInk(*meaning, theme.colors().quiet);
    QSizePolicy stays = m_reset->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(stays);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(label, 0, 0, Qt::AlignTop);
    grid->addWidget(m_reset, 0, 2, Qt::AlignTop);
    grid->addWidget(meaning, isWide ? 0 : 1, 1);
    if (isWide)
        grid->addWidget(m_editor, 1, 0, 1, 3);
    else
        grid->addWidget(m_editor, 0, 1);
}

QWidget* SettingLine::makeEditor(EngineBridge& bridge, const Theme& theme) {
    if (m_info.id == SettingId::DownloadFolder)
        return makeFolder(bridge, theme);
    if (m_info.unit == SettingUnit::HoursOfWeek)
        return makeTimetable(theme);
    if (m_info.unit == SettingUnit::Files || m_info.unit == SettingUnit::Lines)
        return makeKeys(bridge, theme);
    if (std::holds_alternative<std::int64_t>(m_info.fallback))
        return makeNumber();
    if (std::holds_alternative<std::string>(m_info.fallback))
        return m_info.choices.empty() ? makeText() : makeChoice();
    auto* box = new QCheckBox(tr("On"), this);
    m_show = [box](const SettingValue& value) {
        box->setChecked(std::get<bool>(value));
    };
    connect(box, &QCheckBox::toggled, this, [this](bool on) { take(on); });
    return box;
}

QWidget* SettingLine::makeNumber() {
    const bool speed = m_info.unit == SettingUnit::BytesPerSecond;
    const std::int64_t step = speed ? kBytesPerStep : 1;
    auto* box = new QSpinBox(this);
    const std::int64_t most = std::min<std::int64_t>(m_info.maximum / step, std::numeric_limits<int>::max());
    box->setRange(static_cast<int>(m_info.minimum / step), static_cast<int>(most));
    box->setKeyboardTracking(false); // a limit of 2 kB/s on the way to 2000 would be felt
    if (speed) {
        box->setSuffix(tr(" kB/s"));
        box->setSingleStep(100);
        if (m_info.minimum == 0)
            box->setSpecialValueText(tr("Unlimited"));
    }
    m_show = [box, step, most](const SettingValue& value) {
        box->setValue(static_cast<int>(std::min(std::get<std::int64_t>(value) / step, most)));
    };
    connect(box, &QSpinBox::valueChanged, this, [this, step](int value) { take(value * step); });
    return box;
}

QWidget* SettingLine::makeChoice() {
    auto* box = new QComboBox(this);
    for (const QString& choice : toText(m_info.choices).split(QLatin1Char('|')))
        box->addItem(choiceText(m_info.id, toUtf8(choice)), choice);
    m_show = [box](const SettingValue& value) {
        box->setCurrentIndex(box->findData(toText(std::get<std::string>(value))));
    };
    connect(box, &QComboBox::currentIndexChanged, this,
            [this, box](int) { take(toUtf8(box->currentData().toString())); });
    return box;
}

QWidget* SettingLine::makeText() {
    auto* edit = new QLineEdit(this);
    m_show = [edit](const SettingValue& value) {
        edit->setText(toText(std::get<std::string>(value)));
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] { take(toUtf8(edit->text().trimmed())); });
    return edit;
}

QWidget* SettingLine::makeFolder(EngineBridge& bridge, const Theme& theme) {
    auto* field = new FolderField(bridge, theme, this);
    field->setPlaceholder(tr("Your usual folder"));
    m_show = [field](const SettingValue& value) {
        field->setFolder(toText(std::get<std::string>(value)));
    };
    connect(field, &FolderField::folderChosen, this, [this, field] { take(toUtf8(field->folder().trimmed())); });
    return field;
}

QWidget* SettingLine::makeTimetable(const Theme& theme) {
    auto* editor = new TimetableEditor(theme, this);
    m_show = [editor](const SettingValue& value) {
        editor->setTimetable(Timetable::parse(std::get<std::string>(value)).value_or(Timetable()));
    };
    connect(editor, &TimetableEditor::edited, this, [this, editor] { take(editor->timetable().text()); });
    return editor;
}

QWidget* SettingLine::makeKeys(EngineBridge& bridge, const Theme& theme) {
    const bool isOfFiles = m_info.unit == SettingUnit::Files;
    auto* field = new KeysField(isOfFiles ? KeysField::Of::Keyrings : KeysField::Of::Minisign, bridge, theme, this);
    field->setSpokenName(translated(m_info.label));
    m_show = [field](const SettingValue& value) {
        QStringList keys;
        for (const std::string& item : itemsOfText(std::get<std::string>(value)))
            keys.append(toText(item));
        field->setKeys(keys);
    };
    connect(field, &KeysField::edited, this, [this, field] {
        std::vector<std::string> items;
        for (const QString& key : field->keys())
            items.push_back(toUtf8(key));
        take(textOfItems(items));
    });
    return field;
}

void SettingLine::take(const SettingValue& value) {
    Settings allowed;
    if (value == m_value || !allowed.set(m_info.id, value))
        return;
    m_value = value;
    m_reset->setVisible(m_value != m_info.fallback);
    Q_EMIT edited(m_info.id);
}

/// What the editor cannot show exactly stays what it is until somebody changes it.
void SettingLine::showValue(const SettingValue& value) {
    const QSignalBlocker quiet(m_editor);
    m_show(value);
}

void SettingLine::reset() {
    showValue(m_info.fallback);
    take(m_info.fallback);
}

bool SettingLine::matches(const QString& words) const {
    const QString all = translated(m_info.label) + QLatin1Char(' ') + translated(m_info.meaning) + QLatin1Char(' ') +
                        toText(m_info.key);
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&all](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

QString SettingLine::defaultText() const {
    if (const auto* flag = std::get_if<bool>(&m_info.fallback))
        return *flag ? tr("on") : tr("off");
    if (const auto* number = std::get_if<std::int64_t>(&m_info.fallback)) {
        if (m_info.unit != SettingUnit::BytesPerSecond)
            return QLocale().toString(static_cast<qlonglong>(*number));
        return *number == 0 ? tr("unlimited") : speedText(static_cast<double>(*number));
    }
    if (m_info.unit == SettingUnit::HoursOfWeek)
        return tr("full speed all the time");
    const auto& text = std::get<std::string>(m_info.fallback);
    if (m_info.unit == SettingUnit::Files || m_info.unit == SettingUnit::Lines)
        return tr("none");
    return text.empty() ? tr("empty") : choiceText(m_info.id, text);
}

} // namespace intact::ui
