// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "ui/bridge/answers.h"
#include "ui/desktop/theme.h"

#include <QTabWidget>

#include <optional>

namespace intact::ui {

class OverviewPage;
class SegmentsPage;

/// Details of the one selected download; asks for them only while it can be seen.
/// Lives on the UI thread; owned by the window. The theme must outlive it.
class DetailsPanel final : public QTabWidget {
    Q_OBJECT

public:
    explicit DetailsPanel(const Theme& theme, QWidget* parent = nullptr);

    /// Nothing: none or several are selected.
    void setDownload(std::optional<DownloadId> id);
    void tell(const ShownDetails& details);
    [[nodiscard]] OverviewPage& overview() { return *m_overview; }

Q_SIGNALS:
    /// Whose details are to be told from now on.
    void watchWanted(std::optional<intact::DownloadId> id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void clear();

    std::optional<DownloadId> m_id;
    OverviewPage* m_overview;
    SegmentsPage* m_segments;
};

} // namespace intact::ui
