// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/events.h"
#include "core/download/record.h"
#include "ui/bridge/answers.h"
#include "ui/desktop/theme.h"
#include "ui/models/speed_book.h"

#include <QTabWidget>

#include <optional>

namespace intact::ui {

class LogPage;
class OverviewPage;
class SegmentsPage;
class SpeedPage;

/// Details of the one selected download; asks for them only while it can be seen.
/// Lives on the UI thread; owned by the window. All references must outlive it.
class DetailsPanel final : public QTabWidget {
    Q_OBJECT

public:
    DetailsPanel(const Theme& theme, const Clock& clock, const SpeedBook& speeds, QWidget* parent = nullptr);

    /// Nothing: none or several are selected.
    void setDownload(std::optional<DownloadId> id);
    void tell(const ShownDetails& details);
    void tellLog(const LogTold& log);
    /// Over all downloads, bytes per second; nothing = unlimited.
    void setCommonLimit(std::optional<std::int64_t> limit) { m_commonLimit = limit; }
    [[nodiscard]] OverviewPage& overview() { return *m_overview; }
    [[nodiscard]] SpeedPage& speed() { return *m_speed; }
    [[nodiscard]] LogPage& log() { return *m_log; }

Q_SIGNALS:
    /// Whose details are to be told from now on.
    void watchWanted(std::optional<intact::DownloadId> id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void clear();

    const SpeedBook& m_speeds;
    std::optional<DownloadId> m_id;
    std::optional<std::int64_t> m_commonLimit;
    OverviewPage* m_overview;
    SegmentsPage* m_segments;
    SpeedPage* m_speed;
    LogPage* m_log;
};

} // namespace intact::ui
