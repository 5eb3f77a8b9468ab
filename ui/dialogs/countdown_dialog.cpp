// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/countdown_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace intact::ui {

CountdownDialog::CountdownDialog(const QString& title, const QString& now, QWidget* parent)
    : QDialog(parent), m_sentence(new QLabel(this)) {
    setWindowTitle(title);
    setMinimumWidth(420);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    buttons->addButton(now, QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_sentence);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CountdownDialog::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

QString CountdownDialog::sentence() const {
    return m_sentence->text();
}

} // namespace intact::ui
