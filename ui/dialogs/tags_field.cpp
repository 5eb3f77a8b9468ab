// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/tags_field.h"

#include "core/intake/tags.h"
#include "ui/bridge/text.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace intact::ui {

TagsField::TagsField(const QStringList& known, QWidget* parent)
    : QLineEdit(parent), m_completer(new QCompleter(known, this)) {
    setPlaceholderText(tr("commas between them"));
    setAccessibleName(tr("Tags"));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setWidget(this); // not the field's own one: that would complete the whole line
    connect(this, &QLineEdit::textEdited, this, &TagsField::offer);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &TagsField::take);
}

void TagsField::setTags(const std::vector<std::string>& tags) {
    QStringList texts;
    for (const std::string& tag : tags)
        texts.append(toText(tag));
    setText(texts.join(QStringLiteral(", ")));
}

std::vector<std::string> TagsField::tags() const {
    return splitTags(toUtf8(text()));
}

int TagsField::beginOfTag() const {
    return static_cast<int>(text().left(cursorPosition()).lastIndexOf(QLatin1Char(','))) + 1;
}

void TagsField::offer() {
    const int begin = beginOfTag();
    const QString typed = text().mid(begin, cursorPosition() - begin).trimmed();
    m_completer->setCompletionPrefix(typed);
    const bool whole = m_completer->currentCompletion().compare(typed, Qt::CaseInsensitive) == 0;
    if (typed.isEmpty() || m_completer->completionCount() == 0 || whole)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagsField::take(const QString& tag) {
    const int begin = beginOfTag();
    const QString before = text().left(begin) + (begin > 0 ? QStringLiteral(" ") : QString()) + tag;
    const QString after = text().mid(cursorPosition());
    setText(before + after);
    setCursorPosition(static_cast<int>(before.size()));
}

} // namespace intact::ui
