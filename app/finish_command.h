// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_bridge.h"

#include <QObject>
#include <QString>

#include <set>

namespace intact::app {

/// Runs the person's command after each download that has become complete while it was watched, without a shell and
/// without waiting for it. Lives on the UI thread; owned by the composition root; the bridge must outlive it.
class FinishCommand final : public QObject {
    Q_OBJECT

public:
    explicit FinishCommand(ui::EngineBridge& bridge, QObject* parent = nullptr);

    /// Empty: none.
    void setCommand(const QString& line) { m_line = line; }

Q_SIGNALS:
    /// Why the command was not run, as a sentence.
    void failed(const QString& sentence);

private:
    void watch(const std::vector<ui::DownloadRow>& rows);
    void run(const DownloadRecord& record);

    ui::EngineBridge& m_bridge;
    QString m_line;
    std::set<DownloadId> m_running;
    std::set<std::uint64_t> m_asked; // tokens of the questions for what is complete
    std::uint64_t m_nextToken;
};

} // namespace intact::app
