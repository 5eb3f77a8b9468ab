// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <QObject>

#include <optional>
#include <vector>

class QTreeView;

namespace intact::ui {

class DownloadFilterModel;

/// Keeps the eye where it is while rows come and go above it and while filters change: over a reset selection and
/// current row stay with their downloads, over a new order many selected ones do, and a selected row on screen, or else
/// the first one there, stays at its height. Who looks at the top of the list goes on looking at its top. Lives on the
/// UI thread; owned by the view.
class PlaceKeeper final : public QObject {
    Q_OBJECT

public:
    /// The view shows the model already; both must outlive it.
    PlaceKeeper(QTreeView& view, const DownloadFilterModel& shown, int rowHeight);

    /// In pixels, of every row.
    void setRowHeight(int height) { m_rowHeight = height; }
    /// The view has laid out its rows.
    void onLaidOut();
    /// Nobody goes to another row, it only is where it was before.
    [[nodiscard]] bool isRestoring() const { return m_isRestoring; }

private:
    /// A row by which the view is held.
    struct Anchor {
        std::optional<DownloadId> id; ///< nothing: the top of the list
        int top = 0;                  ///< its distance from the top of the viewport, in pixels
    };

    void note(bool selectedFirst);
    void onAboutToReset();
    void onReset();
    void onAboutToSort();
    void onSorted();
    [[nodiscard]] Anchor anchor(bool selectedFirst) const;

    QTreeView& m_view;
    const DownloadFilterModel& m_shown;
    int m_rowHeight;
    std::optional<Anchor> m_anchor; // until the rows are laid out again
    std::vector<DownloadId> m_selected;
    std::optional<DownloadId> m_current;
    std::vector<bool> m_marked; // by row of the list, while many selected ones are sorted
    bool m_isRestoring = false;
};

} // namespace intact::ui
