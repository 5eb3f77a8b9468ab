// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/folder_field.h"

#include "ui/bridge/text.h"
#include "ui/format/quantities.h"
#include "ui/widgets/label_ink.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace intact::ui {

namespace {

constexpr int kFolderPauseMs = 200;

} // namespace

FolderField::FolderField(EngineBridge& bridge, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_theme(theme), m_edit(new QLineEdit(this)), m_remark(new QLabel(this)) {
    m_edit->setAccessibleName(tr("Folder"));
    m_edit->setMinimumHeight(m_edit->sizeHint().height());
    m_remark->setTextFormat(Qt::PlainText);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(choose, 0, 1);
    layout->addWidget(m_remark, 1, 0, 1, 2);
    setFocusProxy(m_edit);

    m_pause.setSingleShot(true);
    m_pause.setInterval(kFolderPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FolderField::inspect);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_pause.start();
        m_chosen = true;
        showRemark();
        Q_EMIT folderChanged(text);
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &FolderField::folderChosen);
    connect(choose, &QPushButton::clicked, this, &FolderField::choose);
    connect(&bridge, &EngineBridge::folderAnswered, this, &FolderField::take);
    showRemark();
}

void FolderField::setFolder(const QString& folder) {
    m_edit->setText(folder);
    inspect();
    Q_EMIT folderChanged(folder);
}

void FolderField::setPlaceholder(const QString& text) {
    m_edit->setPlaceholderText(text);
}

void FolderField::setMadeWhenMissing(bool made) {
    m_madeWhenMissing = made;
    showRemark();
}

QString FolderField::folder() const {
    return m_edit->text();
}

void FolderField::setNeeded(std::int64_t bytes) {
    m_needed = bytes;
    showRemark();
}

QString FolderField::remark() const {
    return m_remark->text();
}

void FolderField::choose() {
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Download into"), place());
    if (chosen.isEmpty())
        return;
    m_chosen = true;
    setFolder(chosen);
    Q_EMIT folderChosen();
}

void FolderField::inspect() {
    if (!folder().isEmpty())
        m_bridge.service().inspectFolder(toUtf8(place()));
}

QString FolderField::place() const {
    const bool isInBase = !m_base.isEmpty() && !folder().startsWith(QLatin1Char('/'));
    return isInBase ? m_base + QLatin1Char('/') + folder() : folder();
}

void FolderField::take(const FolderAnswer& answer) {
    if (answer.directory != place())
        return;
    m_answer = answer;
    showRemark();
}

void FolderField::showRemark() {
    m_remark->setVisible(!folder().isEmpty());
    const bool current = m_answer.directory == place();
    QString text = QStringLiteral(" "); // keeps its line, so that nothing jumps
    bool trouble = false;
    if (current && m_answer.missing && m_madeWhenMissing) {
        text = tr("This folder will be made");
    } else if (current && !m_answer.problem.isEmpty()) {
        text = m_answer.problem;
        trouble = true;
    } else if (current && m_answer.freeBytes) {
        trouble = m_needed > *m_answer.freeBytes;
        text = trouble ? tr("%1 free, %2 needed").arg(bytesText(*m_answer.freeBytes), bytesText(m_needed))
                       : tr("%1 free").arg(bytesText(*m_answer.freeBytes));
    }
    setInk(*m_remark, trouble ? m_theme.colors().failed : m_theme.colors().quiet);
    m_remark->setText(text);
}

} // namespace intact::ui
