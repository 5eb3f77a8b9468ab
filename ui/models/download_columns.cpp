// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/download_columns.h"

#include "ui/format/quantities.h"
#include "ui/format/state_words.h"
#include "ui/format/times.h"
#include "ui/models/proof_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <limits>

namespace intact::ui {

namespace {

struct DownloadColumnsTr {
    Q_DECLARE_TR_FUNCTIONS(DownloadColumns)
};

constexpr double kLast = std::numeric_limits<double>::max();

QString nameText(const DownloadRow& row, const CellContext&) {
    return row.name;
}

QString progressText(const DownloadRow& row, const CellContext&) {
    if (row.state == State::Complete)
        return doneWord();
    return row.total ? percentText(row.received, *row.total) : QString();
}

QString speedCell(const DownloadRow& row, const CellContext&) {
    return row.state == State::Downloading ? speedText(row.bytesPerSecond) : QString();
}

QString remainingCell(const DownloadRow& row, const CellContext&) {
    return row.state == State::Downloading && row.remaining ? remainingText(*row.remaining) : QString();
}

QString sizeText(const DownloadRow& row, const CellContext&) {
    return row.total ? bytesText(*row.total) : QString();
}

QString proofColumnText(const DownloadRow& row, const CellContext&) {
    return proofCell(row);
}

QString addedText(const DownloadRow& row, const CellContext& context) {
    return momentText(row.addedAt, context.now);
}

QString queueText(const DownloadRow& row, const CellContext& context) {
    const std::optional<int> place = context.places.placeOf(row);
    return place ? QLocale().toString(*place) : QString();
}

QString categoryText(const DownloadRow& row, const CellContext&) {
    return row.category;
}

QString tagsText(const DownloadRow& row, const CellContext&) {
    return row.tags.join(QStringLiteral(", "));
}

QString priorityText(const DownloadRow& row, const CellContext&) {
    return row.state == State::Complete ? QString() : priorityWord(row.priority);
}

SortValue byName(const DownloadRow& row) {
    return {0, row.name};
}

SortValue byProgress(const DownloadRow& row) {
    if (row.state == State::Complete)
        return {2, {}};
    return {row.total && *row.total > 0 ? static_cast<double>(row.received) / static_cast<double>(*row.total) : -1, {}};
}

SortValue bySpeed(const DownloadRow& row) {
    return {row.bytesPerSecond, {}};
}

SortValue byRemaining(const DownloadRow& row) {
    return {row.remaining ? std::chrono::duration<double>(*row.remaining).count() : kLast, {}};
}

SortValue bySize(const DownloadRow& row) {
    return {row.total ? static_cast<double>(*row.total) : -1, {}};
}

SortValue byProof(const DownloadRow& row) {
    return {proofRank(row), proofCell(row)};
}

SortValue byAdded(const DownloadRow& row) {
    // Many come in within one second: the later number is the younger one.
    return {static_cast<double>(row.addedAt.time_since_epoch().count()) * 1e5 +
                static_cast<double>(row.id.value % 100'000),
            {}};
}

SortValue byQueue(const DownloadRow& row) {
    constexpr auto kPriorityStep = static_cast<double>(std::int64_t{1} << 50);
    const double inQueue = static_cast<double>(row.priority) * kPriorityStep + static_cast<double>(row.position);
    return {row.state == State::Complete ? kLast : inQueue, {}};
}

// What has none comes last.
SortValue byText(const QString& text) {
    return {text.isEmpty() ? 1.0 : 0.0, text};
}

SortValue byCategory(const DownloadRow& row) {
    return byText(row.category);
}

SortValue byTags(const DownloadRow& row) {
    return byText(row.tags.join(QStringLiteral(", ")));
}

SortValue byPriority(const DownloadRow& row) {
    return {row.state == State::Complete ? kLast : static_cast<double>(row.priority), {}};
}

constexpr Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;

constexpr std::array kColumns{
    Column{ColumnId::Name, QT_TRANSLATE_NOOP("DownloadColumns", "Name"), "a-file-name-of-usual-length.tar.gz", kLeft,
           true, nameText, byName},
    Column{ColumnId::Progress, QT_TRANSLATE_NOOP("DownloadColumns", "Progress"), "the bar and 100 % stands", kLeft,
           true, progressText, byProgress},
    Column{ColumnId::Speed, QT_TRANSLATE_NOOP("DownloadColumns", "Speed"), "99.9 MB/s", kRight, true, speedCell,
           bySpeed},
    Column{ColumnId::Remaining, QT_TRANSLATE_NOOP("DownloadColumns", "Time left"), "3 h 50 min", kRight, true,
           remainingCell, byRemaining},
    Column{ColumnId::Size, QT_TRANSLATE_NOOP("DownloadColumns", "Size"), "99.9 MB", kRight, false, sizeText, bySize},
    Column{ColumnId::Proof, QT_TRANSLATE_NOOP("DownloadColumns", "Proof"), "sha-256 ✓ given m", kLeft, true,
           proofColumnText, byProof},
    Column{ColumnId::Added, QT_TRANSLATE_NOOP("DownloadColumns", "Added"), "Wed 23:59 m", kLeft, true, addedText,
           byAdded},
    Column{ColumnId::Queue, QT_TRANSLATE_NOOP("DownloadColumns", "Place in queue"), "100000", kRight, false, queueText,
           byQueue},
    Column{ColumnId::Category, QT_TRANSLATE_NOOP("DownloadColumns", "Category"), "A category's name", kLeft, false,
           categoryText, byCategory},
    Column{ColumnId::Tags, QT_TRANSLATE_NOOP("DownloadColumns", "Tags"), "one, another, third", kLeft, false, tagsText,
           byTags},
    Column{ColumnId::Priority, QT_TRANSLATE_NOOP("DownloadColumns", "Priority"), "normal mmm", kLeft, false,
           priorityText, byPriority},
};

} // namespace

std::span<const Column> downloadColumns() {
    return kColumns;
}

const Column& columnAt(int section) {
    return kColumns.at(static_cast<std::size_t>(section));
}

QString columnTitle(const Column& column) {
    return DownloadColumnsTr::tr(column.title);
}

QString doneWord() {
    return DownloadColumnsTr::tr("done");
}

QStringList columnSamples(const Column& column, WallTime now) {
    DownloadRow row;
    row.state = State::Downloading;
    row.total = 99'900'000;
    row.received = *row.total;
    row.bytesPerSecond = 99.9e6;
    row.remaining = std::chrono::minutes(3 * 60 + 50);
    row.addedAt = now - std::chrono::hours(6 * 24);
    const QueuePlaces places;
    const CellContext context{now, places};
    QStringList samples{QString::fromUtf8(column.widest), column.text(row, context)};
    for (const ProofState proof :
         {ProofState::None, ProofState::Expected, ProofState::Verified, ProofState::Mismatch, ProofState::Changed}) {
        row.proof = proof;
        samples.append(column.text(row, context));
    }
    row.state = State::Complete;
    samples.append(column.text(row, context));
    return samples;
}

} // namespace intact::ui
