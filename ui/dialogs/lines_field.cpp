// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/lines_field.h"

#include <QEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace intact::ui {

namespace {

constexpr int kLines = 3;

} // namespace

LinesField::LinesField(Of what, QWidget* parent) : QWidget(parent), m_edit(new QPlainTextEdit(this)) {
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_edit->setFixedHeight(QFontMetrics(m_edit->font()).lineSpacing() * (kLines + 1) + 2 * m_edit->frameWidth());
    m_edit->installEventFilter(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_edit, 1);
    if (what == Of::Files) {
        auto* choose = new QPushButton(tr("Choose…"), this);
        choose->setAutoDefault(false);
        connect(choose, &QPushButton::clicked, this, &LinesField::chooseFiles);
        layout->addWidget(choose, 0, Qt::AlignTop);
    }
    setFocusProxy(m_edit);
}

QStringList LinesField::lines() const {
    QStringList lines;
    for (const QString& line : m_edit->toPlainText().split(QLatin1Char('\n'))) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

void LinesField::setLines(const QStringList& lines) {
    m_edit->setPlainText(lines.join(QLatin1Char('\n')));
}

void LinesField::setSpokenName(const QString& name) {
    m_edit->setAccessibleName(name);
}

bool LinesField::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        Q_EMIT edited();
    return QWidget::eventFilter(watched, event);
}

void LinesField::chooseFiles() {
    const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Choose key files"));
    if (chosen.isEmpty())
        return;
    setLines(lines() + chosen);
    Q_EMIT edited();
}

} // namespace intact::ui
