// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "ui/bridge/text.h"
#include "ui/desktop/icons.h"
#include "ui/dialogs/setting_line.h"
#include "ui/widgets/label_ink.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace intact::ui {

namespace {

constexpr QSize kFirstSize(800, 560);
constexpr int kSidebarWidth = 184;

QString subjectText(SettingSubject subject) {
    return QCoreApplication::translate("Settings", std::string(subjectLabel(subject)).c_str());
}

} // namespace

PreferencesDialog::PreferencesDialog(EngineBridge& bridge, const Theme& theme, Settings settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(std::move(settings))
    , m_search(new QLineEdit(this))
    , m_subjects(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_nothing(new QLabel(tr("No setting has these words."), this)) {
    setWindowTitle(tr("Preferences"));
    resize(kFirstSize);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return ends what is typed, not the dialog
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* across = new QHBoxLayout;
    across->setSpacing(24);
    across->addWidget(makeSidebar());
    across->addWidget(makePages(bridge, theme), 1);
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(24, 24, 24, 16);
    down->setSpacing(16);
    down->addLayout(across, 1);
    down->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &PreferencesDialog::showWanted);
    connect(m_subjects, &QListWidget::currentRowChanged, this, [this] {
        m_search->clear();
        showWanted();
    });
    m_subjects->setCurrentRow(0);
    m_subjects->setFocus();
}

QWidget* PreferencesDialog::makeSidebar() {
    auto* side = new QWidget(this);
    side->setFixedWidth(kSidebarWidth);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_subjects->setAccessibleName(tr("Subjects"));
    for (const SettingSubject subject : kSettingSubjects)
        m_subjects->addItem(subjectText(subject));
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_subjects, 1);
    return side;
}

QWidget* PreferencesDialog::makePages(EngineBridge& bridge, const Theme& theme) {
    auto* content = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(16);
    m_nothing->setTextFormat(Qt::PlainText);
    setInk(*m_nothing, theme.colors().quiet);
    layout->addWidget(m_nothing);
    for (const SettingSubject subject : kSettingSubjects) {
        auto* heading = new QLabel(subjectText(subject), content);
        QFont strong = heading->font();
        strong.setWeight(QFont::DemiBold);
        heading->setFont(strong);
        heading->setTextFormat(Qt::PlainText);
        layout->addWidget(heading);
        m_headings.push_back(heading);
        for (const SettingInfo& info : settingsTable()) {
            if (info.subject != subject)
                continue;
            auto* line = new SettingLine(info, m_settings, bridge, theme, content);
            connect(line, &SettingLine::edited, this, [this, line] { take(*line); });
            layout->addWidget(line);
            m_lines.push_back(line);
        }
    }
    layout->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    return m_scroll;
}

/// One subject, or whatever has the words that are searched for.
void PreferencesDialog::showWanted() {
    const QString words = m_search->text().trimmed();
    const auto chosen = static_cast<std::size_t>(std::max(m_subjects->currentRow(), 0));
    std::vector<bool> used(m_headings.size(), false);
    bool any = false;
    for (SettingLine* line : m_lines) {
        const auto subject = static_cast<std::size_t>(line->info().subject);
        const bool wanted = words.isEmpty() ? subject == chosen : line->matches(words);
        line->setVisible(wanted);
        used[subject] = used[subject] || wanted;
        any = any || wanted;
    }
    for (std::size_t subject = 0; subject < m_headings.size(); ++subject)
        m_headings[subject]->setVisible(used[subject]);
    m_nothing->setVisible(!any);
}

void PreferencesDialog::take(const SettingLine& line) {
    if (m_settings.set(line.info().id, line.value()))
        Q_EMIT changed(m_settings);
}

} // namespace intact::ui
