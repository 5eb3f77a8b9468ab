// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the list say: the model as a view sees it.
#include "ui/models/download_list_model.h"

#include "ui/models/proof_words.h"
#include "ui/models/status_line.h"

namespace intact::ui {

int DownloadListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows.size();
}

int DownloadListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(downloadColumns().size());
}

QVariant DownloadListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DownloadRow& shown = row(index.row());
    const Column& column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column.text(shown, {m_clock.wallNow(), m_tally.places()});
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case Qt::ToolTipRole:
        return toolTip(shown, column.id);
    case Qt::AccessibleTextRole:
        if (column.id == ColumnId::Name)
            return QString(shown.name + QStringLiteral(", ") + statusLine(shown, m_clock.wallNow(), m_hold).text);
        if (column.id == ColumnId::Progress)
            return progressSpoken(shown);
        if (column.id == ColumnId::Proof)
            return proofText(shown);
        return column.text(shown, {m_clock.wallNow(), m_tally.places()});
    case RowRole:
        return QVariant::fromValue(&shown);
    case IdRole:
        return QVariant::fromValue(shown.id.value);
    default:
        return {};
    }
}

QVariant DownloadListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(columnAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(columnAt(section).alignment);
    return {};
}

Qt::ItemFlags DownloadListModel::flagsOf(const QModelIndex& index) {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags =
        Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == sectionOf(ColumnId::Name) ? flags | Qt::ItemIsEditable : flags;
}

bool DownloadListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != sectionOf(ColumnId::Name))
        return false;
    const QString name = value.toString().trimmed();
    const DownloadRow& renamed = row(index.row());
    if (name.isEmpty() || name == renamed.name)
        return false;
    Q_EMIT renameWanted(renamed.id, name);
    return true;
}

QString DownloadListModel::toolTip(const DownloadRow& row, ColumnId column) const {
    const QString proof = column == ColumnId::Proof ? proofTip(row) : QString();
    const QString line = proof.isEmpty() ? statusLine(row, m_clock.wallNow(), m_hold).text : proof;
    return QStringLiteral("<qt><b>%1</b><br>%2</qt>")
        .arg(row.name.toHtmlEscaped(), line.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

} // namespace intact::ui
