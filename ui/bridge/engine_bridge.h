// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/download_service.h"
#include "ui/bridge/answers.h"
#include "ui/bridge/download_row.h"

#include <QObject>
#include <QSet>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace intact::ui {

/// Turns the engine's events into signals, in batches and in their order.
/// Lives on the UI thread; owned by the composition root; the service must outlive it.
class EngineBridge final : public QObject {
    Q_OBJECT

public:
    explicit EngineBridge(DownloadService& service);
    ~EngineBridge() override;

    [[nodiscard]] DownloadService& service() { return m_service; }

Q_SIGNALS:
    /// The newest of the list as it was stored: what fits on a screen.
    void listLoaded(const std::vector<intact::ui::DownloadRow>& rows);
    /// All the others; there may be none.
    void listCompleted(const std::vector<intact::ui::DownloadRow>& rows);
    void added(const std::vector<intact::ui::DownloadRow>& rows);
    void changed(const std::vector<intact::ui::DownloadRow>& rows);
    void removed(const std::vector<intact::DownloadId>& ids);
    void orderChanged(const std::vector<intact::DownloadId>& order);
    void progressed(const std::vector<intact::Progress>& progress);
    void checksProgressed(const std::vector<intact::CheckProgress>& progress);
    void checksumsTaken(const intact::ChecksumsTaken& taken);
    void checksEnded(const std::vector<intact::CheckEnded>& ended);
    void detailsTold(const intact::ui::ShownDetails& details);
    void logTold(const intact::LogTold& log);
    void probeAnswered(const intact::ui::ProbeAnswer& answer);
    void folderAnswered(const intact::ui::FolderAnswer& answer);
    void categoriesTold(const intact::CategoriesTold& told);
    void recordsTold(std::uint64_t token, const std::vector<intact::DownloadRecord>& records);
    void listImported(std::size_t added, std::size_t known);
    void keysInspected(const intact::KeysInspected& found);
    void checkpointMade(std::uint64_t token);
    void refused(const intact::ui::Refusal& refusal);

private:
    struct WakeTarget;
    struct Batch;

    void drain();
    [[nodiscard]] std::optional<Event> next();
    void goOnLater();
    void flush(Batch& batch);
    void gather(Batch& batch, Event& event);
    void take(const ListLoaded& piece);
    [[nodiscard]] DownloadRow rowFor(const DownloadRecord& record);

    DownloadService& m_service;
    std::shared_ptr<WakeTarget> m_wake;
    // Taken, but not told yet: as they came, because there may be 100,000 in one piece. The first piece from m_told on.
    std::deque<std::vector<Event>> m_events;
    std::size_t m_told = 0;
    bool m_goesOn = false; // with these, on the next turn of the event loop
    // Of a list that is on its way:
    bool m_listBegun = false;
    std::vector<DownloadRow> m_listRest;
    QSet<QString> m_directories;
};

} // namespace intact::ui
