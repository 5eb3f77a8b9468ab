// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/link_list_model.h"

#include "core/intake/dropped_file.h"
#include "ui/bridge/text.h"
#include "ui/format/quantities.h"
#include "ui/format/state_words.h"
#include "ui/models/known_links.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <unordered_set>

namespace intact::ui {

namespace {

constexpr qsizetype kMostTipLines = 8; // a metalink may have a hundred mirrors

LinkListModel::Entry entryOf(Link link, const KnownLinks& known) {
    LinkListModel::Entry entry;
    if (const DownloadRow* row = known.find(toText(link.url)))
        entry.known = knownText(*row);
    entry.checked = entry.known.isEmpty() && !link.embedded;
    entry.link = std::move(link);
    return entry;
}

} // namespace

LinkListModel::LinkListModel(QObject* parent) : QAbstractTableModel(parent) {}

void LinkListModel::setLinks(std::vector<Link> links, const KnownLinks& known) {
    beginResetModel();
    m_entries.clear();
    for (Link& link : links)
        m_entries.push_back(entryOf(std::move(link), known));
    if (m_entries.size() == 1) // it is what the person wants, whatever it is
        m_entries.front().checked = true;
    endResetModel();
}

void LinkListModel::append(const std::vector<Link>& links, const KnownLinks& known) {
    std::unordered_set<std::string> there;
    for (const Entry& entry : m_entries)
        there.insert(entry.link.url);
    std::vector<Entry> fresh;
    for (const Link& link : links) {
        if (there.insert(link.url).second)
            fresh.push_back(entryOf(link, known));
    }
    if (fresh.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
    std::move(fresh.begin(), fresh.end(), std::back_inserter(m_entries));
    endInsertRows();
}

void LinkListModel::check(const std::function<bool(const Entry&)>& wanted) {
    if (m_entries.empty())
        return;
    for (Entry& entry : m_entries)
        entry.checked = wanted(entry);
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Name), {Qt::CheckStateRole});
}

void LinkListModel::setToken(int row, std::uint64_t token) {
    m_entries[static_cast<std::size_t>(row)].token = token;
    Q_EMIT dataChanged(index(row, Name), index(row, Note));
}

bool LinkListModel::takeAnswer(const ProbeAnswer& answer) {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&answer](const Entry& entry) { return entry.token == answer.token; });
    if (answer.token == 0 || found == m_entries.end())
        return false;
    found->answer = answer;
    const int row = static_cast<int>(found - m_entries.begin());
    Q_EMIT dataChanged(index(row, Name), index(row, Note));
    return true;
}

int LinkListModel::checkedCount() const {
    return static_cast<int>(
        std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.checked; }));
}

std::int64_t LinkListModel::checkedBytes() const {
    std::int64_t sum = 0;
    for (const Entry& entry : m_entries) {
        if (entry.checked)
            sum += sizeOf(entry).value_or(0);
    }
    return sum;
}

QMap<QString, int> LinkListModel::types() const {
    QMap<QString, int> counts;
    for (const Entry& entry : m_entries)
        ++counts[typeOf(entry)];
    return counts;
}

QString LinkListModel::typeOf(const Entry& entry) {
    constexpr qsizetype kLongest = 8;
    const QString name = nameText(entry);
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const bool isEnding = dot > 0 && dot + 1 < name.size() && name.size() - dot - 1 <= kLongest;
    return isEnding ? name.mid(dot).toLower() : QString();
}

QString LinkListModel::noteText(const Entry& entry) {
    const QString known = knownBeforehand(entry.link);
    const QString answer = answerText(entry);
    return known.isEmpty() || answer.isEmpty() ? QString(known + answer)
                                               : QString(answer + QStringLiteral(" · ") + known);
}

QString LinkListModel::answerText(const Entry& entry) {
    if (!entry.answer)
        return entry.token == 0 ? QString() : tr("Asking the server…");
    if (!entry.answer->problem.isEmpty())
        return entry.answer->problem;
    return entry.answer->resumable ? tr("can be resumed") : tr("cannot be resumed");
}

QString LinkListModel::knownBeforehand(const Link& link) {
    QStringList known;
    if (link.expectedSource == ChecksumSource::Metalink) {
        if (!link.mirrors.empty())
            known.append(tr("%Ln mirrors", nullptr, static_cast<int>(link.mirrors.size())));
        known.append(link.expected ? algorithmWord(link.expected->algorithm) : tr("no checksum"));
    } else if (droppedFile(link.url.substr(0, link.url.find_first_of("?#"))) == DroppedFile::Metalink) {
        known.append(tr("a metalink: its files are offered when it has arrived"));
    }
    return known.join(QStringLiteral(" · "));
}

std::optional<std::int64_t> LinkListModel::sizeOf(const Entry& entry) {
    return entry.answer && entry.answer->total ? entry.answer->total : entry.link.size;
}

QString LinkListModel::toolTip(const Entry& entry) {
    QStringList lines{toDisplayLine(entry.link.url)};
    for (const std::string& mirror : entry.link.mirrors)
        lines.append(toDisplayLine(mirror));
    if (lines.size() > kMostTipLines)
        lines = lines.first(kMostTipLines) + QStringList{QStringLiteral("…")};
    if (entry.link.expected)
        lines.append(algorithmWord(entry.link.expected->algorithm) + QLatin1Char(' ') +
                     toText(entry.link.expected->hex()));
    // Said to be rich, because Qt takes what has no tags for plain and would show "&amp;".
    return QStringLiteral("<qt>%1</qt>")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString LinkListModel::nameText(const Entry& entry) {
    if (!entry.link.fileName.empty())
        return toDisplayLine(entry.link.fileName);
    if (entry.answer && !entry.answer->fileName.isEmpty())
        return entry.answer->fileName;
    const QUrl url(toText(entry.link.url));
    const QString last = url.fileName(QUrl::FullyDecoded);
    return toDisplayLine(toUtf8(last.isEmpty() ? url.host() : last));
}

int LinkListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LinkListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Sections;
}

QVariant LinkListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name)
        return entry.checked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Size)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return toolTip(entry);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return nameText(entry);
    case Size:
        return sizeOf(entry) ? bytesText(*sizeOf(entry)) : QString();
    default:
        return entry.known.isEmpty() ? noteText(entry) : entry.known;
    }
}

QVariant LinkListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Size:
        return tr("Size");
    default:
        return tr("Server says");
    }
}

Qt::ItemFlags LinkListModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Name ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LinkListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Name)
        return false;
    m_entries[static_cast<std::size_t>(index.row())].checked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace intact::ui
