// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_range.h"
#include "core/base/clock.h"
#include "core/base/failure.h"
#include "core/download/events.h"
#include "core/download/record.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace intact::ui {

/// In the order in which the column sorts them.
enum class ProofState : std::uint8_t {
    None,
    Expected,
    Integrity, ///< right, by MD5 or SHA-1: it came whole, but somebody may have changed it
    Verified,
    Mismatch,
    Changed, ///< the finished file is another one now
};

/// Whether a finished file is being read again.
enum class CheckStage : std::uint8_t { None, Waiting, Reading, Paused };

/// What the list knows of one download: compact, because there may be 100,000 of them.
/// A plain value; lives in the model, UI thread.
struct DownloadRow {
    DownloadId id;
    State state = State::Queued;
    ProofState proof = ProofState::None;
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256; ///< of the proof, when there is one
    ChecksumSource proofSource = ChecksumSource::Given;  ///< the same
    QString proofFile;                                   ///< the checksum file's name, when one has proved it
    QByteArray digest;                                   ///< that proves it or is expected; raw
    std::optional<CheckOutcome> lastCheck;
    std::optional<WallTime> checkedAt; ///< the same
    std::optional<WallTime> finishedAt;
    CheckStage checking = CheckStage::None;
    int checkedPercent = 0; ///< while Reading or Paused
    FailureReason reason = FailureReason::None;
    bool missing = false; ///< finished, but no longer where it was put
    int connections = 0;
    std::int64_t position = 0; ///< order in the queue, smaller first
    QString name;
    QByteArray url;              ///< as the engine has it: half as long as a text
    std::int64_t categoryId = 0; ///< perhaps of one that is gone; 0: none
    QString category;            ///< its name; empty: none; kept by the model
    QStringList tags;
    QString directory;    ///< the bridge shares one text among all rows
    QString waitsForDisk; ///< the folder whose disk is full or not there; empty: it does not wait for one
    std::int64_t received = 0;
    std::optional<std::int64_t> total;
    std::int64_t proven = 0;
    double bytesPerSecond = 0;
    SpeedLimit limitedBy = SpeedLimit::Nothing;
    std::optional<Duration> remaining;
    std::vector<ByteRange> ranges; ///< where the received bytes lie; empty when complete
    std::optional<WallTime> waitingUntil;
    WallTime addedAt{};
    std::optional<WallTime> startAt; ///< not before this
    Priority priority = Priority::Normal;

    [[nodiscard]] QString link() const { return QString::fromUtf8(url); }
    /// Where the finished file lies.
    [[nodiscard]] QString path() const { return directory + QLatin1Char('/') + name; }
};

} // namespace intact::ui

Q_DECLARE_METATYPE(const intact::ui::DownloadRow*)
