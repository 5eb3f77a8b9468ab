// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"
#include "ui/models/search_text.h"
#include "ui/models/state_filter.h"

#include <QString>

#include <optional>

namespace intact::ui {

/// Which rows of the list are wanted: those that pass every part. A plain value.
struct RowFilter {
    StateFilter state = StateFilter::All;
    std::optional<std::int64_t> category; ///< its number; 0: rows without a category; nothing: all rows
    QString tag;                          ///< whatever its case; empty: all rows
    QString search;                       ///< in name, link with its server, folder and tags

    [[nodiscard]] bool operator==(const RowFilter&) const = default;
};

/// A filter made ready for 100,000 rows. Lives on the UI thread.
class RowMatcher {
public:
    explicit RowMatcher(RowFilter filter = {});

    [[nodiscard]] const RowFilter& filter() const { return m_filter; }
    /// Every row that passes this one passes `earlier` too.
    [[nodiscard]] bool narrows(const RowMatcher& earlier) const;

    /// Looks at many rows, none of which changes meanwhile: they mostly share their folder's text. The matcher must
    /// outlive it.
    class Pass {
    public:
        explicit Pass(const RowMatcher& matcher) : m_matcher(matcher) {}
        [[nodiscard]] bool accepts(const DownloadRow& row);

    private:
        [[nodiscard]] bool isFound(const DownloadRow& row);
        [[nodiscard]] bool isInFolder(const QString& folder);

        const RowMatcher& m_matcher;
        const QChar* m_lastFolder = nullptr;
        bool m_lastMatches = false;
    };

private:
    RowFilter m_filter;
    SearchText m_sought;
};

/// The row's category, or 0 when it has none or one that is gone.
[[nodiscard]] std::int64_t categoryOf(const DownloadRow& row);

} // namespace intact::ui
