// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_page.h"

#include "ui/models/log_text.h"

#include <QScrollBar>

#include <algorithm>

namespace intact::ui {

LogPage::LogPage(QWidget* parent) : QPlainTextEdit(parent) {
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setPlaceholderText(tr("Select one download to see what happened to it."));
    setAccessibleName(tr("Log of the download"));
    document()->setDocumentMargin(16);
}

void LogPage::show(const LogTold& log) {
    QStringList lines;
    if (log.dropped > 0)
        lines.append(tr("%Ln older lines are not kept.", nullptr, static_cast<int>(log.dropped)));
    for (const LogLine& line : log.lines)
        lines.append(logText(line));
    if (lines == m_lines)
        return;
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    const int place = verticalScrollBar()->value();
    // What is there already stays, and with it what somebody has selected.
    const bool grows = lines.size() > m_lines.size() && std::equal(m_lines.begin(), m_lines.end(), lines.begin());
    if (grows && !m_lines.isEmpty())
        append(lines.mid(m_lines.size()));
    else
        setPlainText(lines.join(QLatin1Char('\n')));
    m_lines = lines;
    verticalScrollBar()->setValue(atEnd ? verticalScrollBar()->maximum() : place);
}

void LogPage::append(const QStringList& lines) {
    QTextCursor selected = textCursor();
    const int anchor = selected.anchor();
    const int position = selected.position();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    for (const QString& line : lines)
        end.insertText(QLatin1Char('\n') + line);
    // A selection that reaches to the end would take in what is added there.
    selected.setPosition(anchor);
    selected.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(selected);
}

void LogPage::clearLog() {
    m_lines.clear();
    clear();
}

} // namespace intact::ui
