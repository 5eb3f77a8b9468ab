// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/overview_page.h"

#include "ui/widgets/label_ink.h"

#include <QFormLayout>
#include <QLabel>
#include <QStringList>

namespace intact::ui {

OverviewPage::OverviewPage(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* content = new QWidget(this);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(24);
    m_form->setVerticalSpacing(6);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(content);
    connect(&theme, &Theme::changed, this, &OverviewPage::recolour);
}

void OverviewPage::show(const std::vector<Fact>& facts) {
    while (m_lines.size() < facts.size())
        m_lines.push_back(addLine());
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const Line& line = m_lines[number];
        const bool used = number < facts.size();
        line.label->setVisible(used);
        line.value->setVisible(used);
        if (!used)
            continue;
        // Setting the same text again would throw away what somebody is selecting.
        if (line.label->text() != facts[number].first)
            line.label->setText(facts[number].first);
        if (line.value->text() != facts[number].second)
            line.value->setText(facts[number].second);
    }
    m_form->invalidate(); // lines that were hidden a moment ago take part again
    m_form->activate();
}

QString OverviewPage::text() const {
    QStringList lines;
    for (const Line& line : m_lines) {
        if (!line.value->isHidden())
            lines.append(line.label->text() + QStringLiteral(": ") + line.value->text());
    }
    return lines.join(QLatin1Char('\n'));
}

OverviewPage::Line OverviewPage::addLine() {
    auto* label = new QLabel(widget());
    auto* value = new QLabel(widget());
    for (QLabel* part : {label, value})
        part->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    value->setSizePolicy(policy);
    label->setBuddy(value);
    m_form->addRow(label, value);
    setInk(*label, m_theme.colors().quiet);
    return {label, value};
}

void OverviewPage::recolour() {
    for (const Line& line : m_lines)
        setInk(*line.label, m_theme.colors().quiet);
}

} // namespace intact::ui
