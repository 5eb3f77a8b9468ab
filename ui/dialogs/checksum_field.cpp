// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/checksum_field.h"

#include "ui/bridge/convert.h"
#include "ui/bridge/text.h"
#include "ui/format/state_words.h"
#include "ui/widgets/label_ink.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace intact::ui {

ChecksumField::ChecksumField(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_edit(new QLineEdit(this)), m_remark(new QLabel(this)) {
    m_edit->setAccessibleName(tr("Checksum"));
    m_edit->setPlaceholderText(tr("optional: the published digest, e.g. of sha-256"));
    m_remark->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit);
    layout->addWidget(m_remark);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ChecksumField::showRemark);
    showRemark();
}

void ChecksumField::setChecksum(const std::optional<Checksum>& checksum) {
    m_edit->setText(checksum ? algorithmWord(checksum->algorithm) + QLatin1Char('=') + toText(checksum->hex())
                             : QString());
}

Result<std::optional<Checksum>> ChecksumField::checksum() const {
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty())
        return std::optional<Checksum>();
    return parseChecksumLoosely(toUtf8(text)).map([](Checksum parsed) { return std::optional(std::move(parsed)); });
}

void ChecksumField::showRemark() {
    const auto parsed = checksum();
    const ThemeColors& colors = m_theme.colors();
    setInk(*m_remark, parsed ? colors.quiet : colors.failed);
    if (!parsed)
        m_remark->setText(problemWithDetail(parsed.error()));
    else if (!*parsed)
        m_remark->setText(QStringLiteral(" ")); // keeps its line, so that nothing jumps
    else if (digestInfo((*parsed)->algorithm).weak)
        m_remark->setText(tr("%1: weak, shows damage but not forgery").arg(algorithmWord((*parsed)->algorithm)));
    else
        m_remark->setText(tr("%1: the file will be proven with it").arg(algorithmWord((*parsed)->algorithm)));
}

} // namespace intact::ui
