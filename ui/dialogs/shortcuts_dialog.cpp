// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <vector>

namespace intact::ui {

namespace {

// Some languages need more words; a small screen is 1024 wide.
constexpr int kWidest = 960;

/// Of two columns, the first one the longer.
int linesPerColumn(const ActionSet& actions) {
    const auto hasKeys = [&actions](const ActionSpec& spec) {
        return !actions.action(spec.id)->shortcut().isEmpty();
    };
    return static_cast<int>(std::ranges::count_if(actionCatalogue(), hasKeys) + 1) / 2;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionSet& actions, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Keyboard shortcuts"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 24, 24, 16);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    const int lines = linesPerColumn(actions);
    int line = 0;
    std::vector<QLabel*> meanings;
    for (const ActionSpec& spec : actionCatalogue()) {
        const QKeySequence keys = actions.action(spec.id)->shortcut();
        if (keys.isEmpty())
            continue;
        const int column = line / lines * 2;
        auto* key = new QLabel(keys.toString(QKeySequence::NativeText), this);
        auto* what = new QLabel(actionToolTip(spec), this);
        QFont strong = key->font();
        strong.setWeight(QFont::DemiBold);
        key->setFont(strong);
        key->setTextFormat(Qt::PlainText);
        what->setTextFormat(Qt::PlainText);
        grid->addWidget(key, line % lines, column);
        grid->addWidget(what, line % lines, column + 1);
        meanings.push_back(what);
        ++line;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    grid->setRowMinimumHeight(lines, 8);
    grid->addWidget(buttons, lines + 1, 0, 1, 4);
    if (sizeHint().width() <= kWidest)
        return;
    for (QLabel* what : meanings)
        what->setWordWrap(true);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    resize(kWidest, grid->heightForWidth(kWidest));
}

} // namespace intact::ui
