// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"
#include "ui/models/queue_places.h"

#include <QString>
#include <QStringList>
#include <Qt>

#include <span>

namespace intact::ui {

/// The columns of the list, in their order on screen.
enum class ColumnId : std::uint8_t {
    Name,
    Progress,
    Speed,
    Remaining,
    Size,
    Proof,
    Added,
    Queue,
    Category,
    Tags,
    Priority
};

/// By what a column sorts: the number, then the text.
struct SortValue {
    double number = 0;
    QString text;
    [[nodiscard]] bool operator<(const SortValue& other) const {
        return number != other.number ? number < other.number : text.compare(other.text, Qt::CaseInsensitive) < 0;
    }
};

/// What a cell says besides what is in its row.
struct CellContext {
    WallTime now;
    const QueuePlaces& places;
};

/// One row of the column table: header, cells and sorting all follow from it.
struct Column {
    ColumnId id;
    const char* title;
    const char* widest; ///< the longest usual text: the column is made this wide
    Qt::Alignment alignment;
    bool shownAtFirst;
    QString (*text)(const DownloadRow& row, const CellContext& context);
    SortValue (*sortValue)(const DownloadRow& row);
};

[[nodiscard]] std::span<const Column> downloadColumns();
[[nodiscard]] const Column& columnAt(int section);
[[nodiscard]] QString columnTitle(const Column& column);
/// What stands beside the bar of a finished download.
[[nodiscard]] QString doneWord();
/// Texts that the column usually has, in the person's language: it is to be wide enough for them.
[[nodiscard]] QStringList columnSamples(const Column& column, WallTime now);
[[nodiscard]] constexpr int sectionOf(ColumnId id) {
    return static_cast<int>(id);
}

} // namespace intact::ui
