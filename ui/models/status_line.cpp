// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/status_line.h"

#include "ui/bridge/convert.h"
#include "ui/format/quantities.h"
#include "ui/format/state_words.h"
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrl>

namespace intact::ui {

namespace {

struct StatusLineTr {
    Q_DECLARE_TR_FUNCTIONS(StatusLine)
};

QString joined(const QStringList& parts) {
    QStringList present;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(QStringLiteral(" · "));
}

QString amount(const DownloadRow& row) {
    if (row.total)
        return bytesOfText(row.received, *row.total);
    return row.received > 0 ? StatusLineTr::tr("%1 so far").arg(bytesText(row.received)) : QString();
}

QString connectionsText(int connections) {
    if (connections == 0)
        return {};
    return StatusLineTr::tr("%Ln connections", nullptr, connections);
}

// Hardly anything moves although the server sends. A speed that was high once needs some twenty seconds to fall so low.
bool standsForTheDisk(const DownloadRow& row) {
    constexpr double kHardlyAnything = 1000.0; // bytes per second
    return row.limitedBy == SpeedLimit::Disk && row.bytesPerSecond < kHardlyAnything;
}

StatusLine downloadingLine(const DownloadRow& row) {
    if (standsForTheDisk(row))
        return {joined({StatusLineTr::tr("The disk does not answer"), amount(row)}), Tone::Attention, Fix::None};
    return {joined({amount(row), connectionsText(row.connections), proofText(row)}), Tone::Quiet, Fix::None};
}

StatusLine completeLine(const DownloadRow& row) {
    const QString size = bytesText(row.received);
    const QString host = QUrl(row.link()).host();
    if (row.checking == CheckStage::Waiting)
        return {joined({StatusLineTr::tr("Waits to be checked"), size, host}), Tone::Quiet, Fix::None};
    if (row.checking == CheckStage::Reading)
        return {joined({StatusLineTr::tr("Checking again, %L1 %").arg(row.checkedPercent), size, host}), Tone::Quiet,
                Fix::None};
    if (row.checking == CheckStage::Paused)
        return {joined({StatusLineTr::tr("Checking paused at %L1 %").arg(row.checkedPercent), size, host}), Tone::Quiet,
                Fix::None};
    if (row.missing)
        return {joined({StatusLineTr::tr("Moved or deleted"), size, host}), Tone::Attention, Fix::None};
    if (row.proof == ProofState::Changed)
        return {joined({StatusLineTr::tr("The file has changed since it finished"), size, host}), Tone::Failed,
                Fix::None};
    if (row.proof == ProofState::Mismatch)
        return {joined({StatusLineTr::tr("Not the file that its checksum is of"), size, host}), Tone::Failed,
                Fix::None};
    if (row.lastCheck == CheckOutcome::Unreadable)
        return {joined({StatusLineTr::tr("Could not be read again"), size, host}), Tone::Attention, Fix::None};
    if (row.proof == ProofState::Integrity)
        return {joined({size, proofText(row), host}), Tone::Quiet, Fix::None};
    if (row.proof == ProofState::Verified)
        return {joined({size, StatusLineTr::tr("%1 verified").arg(algorithmWord(row.algorithm)), host}), Tone::Quiet,
                Fix::None};
    return {joined({size, host}), Tone::Quiet, Fix::None};
}

QString problemOrState(const DownloadRow& row) {
    return row.reason == FailureReason::None ? stateWord(row.state) : problemSentence(row.reason);
}

StatusLine waitingLine(const DownloadRow& row, WallTime now) {
    const QString until =
        row.waitingUntil ? StatusLineTr::tr("tries again at %1").arg(soonText(*row.waitingUntil, now)) : QString();
    const QString why = problemOrState(row);
    return {joined({why, until}), Tone::Attention, Fix::TryNow};
}

StatusLine failedLine(const DownloadRow& row) {
    const QString why = problemOrState(row);
    switch (row.reason) {
    case FailureReason::FileChanged: {
        const QString kept =
            row.received > 0 ? StatusLineTr::tr("%1 of the old one kept").arg(bytesText(row.received)) : QString();
        return {joined({why, kept}), Tone::Failed, Fix::StartOver};
    }
    case FailureReason::LinkExpired:
    case FailureReason::LinkToOtherFile:
    case FailureReason::LinkLost:
        return {why, Tone::Failed, Fix::NewLink};
    default:
        return {why, Tone::Failed, Fix::Retry};
    }
}

QString urgency(const DownloadRow& row) {
    switch (row.priority) {
    case Priority::High:
        return StatusLineTr::tr("high priority");
    case Priority::Low:
        return StatusLineTr::tr("low priority");
    case Priority::Normal:
        break;
    }
    return {};
}

StatusLine queuedLine(const DownloadRow& row, WallTime now, const QueueHold& hold) {
    QString why = stateWord(row.state);
    if (row.startAt)
        why = StatusLineTr::tr("Starts at %1").arg(momentText(*row.startAt, now));
    else if (hold.on && hold.metered)
        why = StatusLineTr::tr("Waits: metered network");
    else if (hold.on && hold.until)
        why = StatusLineTr::tr("Waits for the timetable until %1").arg(momentText(*hold.until, now));
    else if (hold.on)
        why = StatusLineTr::tr("Waits for the timetable");
    const Fix fix = row.startAt || hold.on ? Fix::StartNow : Fix::None;
    return {joined({why, urgency(row), amount(row)}), Tone::Quiet, fix};
}

} // namespace

StatusLine statusLine(const DownloadRow& row, WallTime now, const QueueHold& hold) {
    switch (row.state) {
    case State::Queued:
        return queuedLine(row, now, hold);
    case State::Downloading:
        return downloadingLine(row);
    case State::Verifying:
        return {joined({amount(row), StatusLineTr::tr("checking %1").arg(algorithmWord(row.algorithm))}), Tone::Quiet,
                Fix::None};
    case State::Complete:
        return completeLine(row);
    case State::Waiting:
        return waitingLine(row, now);
    case State::Failed:
        return failedLine(row);
    case State::Connecting:
    case State::Finalizing:
    case State::Paused:
        break;
    }
    return {joined({stateWord(row.state), amount(row)}), Tone::Quiet, Fix::None};
}

QString fixText(Fix fix) {
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::Retry:
        return StatusLineTr::tr("Retry");
    case Fix::TryNow:
        return StatusLineTr::tr("Try now");
    case Fix::StartOver:
        return StatusLineTr::tr("Start over");
    case Fix::NewLink:
        return StatusLineTr::tr("New link…");
    case Fix::StartNow:
        return StatusLineTr::tr("Start now");
    }
    return {};
}

QString proofText(const DownloadRow& row) {
    switch (row.proof) {
    case ProofState::None:
        return {};
    case ProofState::Expected:
        return StatusLineTr::tr("%1 expected").arg(algorithmWord(row.algorithm));
    case ProofState::Integrity:
        return StatusLineTr::tr("%1, integrity only").arg(algorithmWord(row.algorithm));
    case ProofState::Changed:
        return StatusLineTr::tr("changed since it finished");
    case ProofState::Verified:
        return StatusLineTr::tr("%1 verified").arg(algorithmWord(row.algorithm));
    case ProofState::Mismatch:
        return StatusLineTr::tr("%1 MISMATCH").arg(algorithmWord(row.algorithm));
    }
    return {};
}

QString progressSpoken(const DownloadRow& row) {
    if (row.state == State::Complete)
        return stateWord(row.state);
    const QString done = row.total ? StatusLineTr::tr("%L1 percent").arg(percentOf(row.received, *row.total))
                                   : StatusLineTr::tr("%1, size unknown").arg(bytesText(row.received));
    const QString rest = row.remaining ? remainingSpoken(*row.remaining) : stateWord(row.state);
    return done + QStringLiteral(", ") + rest;
}

} // namespace intact::ui
