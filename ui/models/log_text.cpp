// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_text.h"

#include "core/base/failure.h"
#include "core/download/record.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/failure_details.h"
#include "ui/bridge/text.h"
#include "ui/format/quantities.h"
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace intact::ui {

namespace {

struct LogTextTr {
    Q_DECLARE_TR_FUNCTIONS(LogText)
};

QString problem(const LogLine& line) {
    return problemWithDetail(Failure{line.reason, {}, {}, 0, line.detail});
}

QString answered(const LogLine& line) {
    const QString size = line.number >= 0 ? LogTextTr::tr("The server answers: %1").arg(bytesText(line.number))
                                          : LogTextTr::tr("The server answers, but does not say how large the file is");
    const QString parts = line.flag ? LogTextTr::tr("parts can be fetched") : LogTextTr::tr("it cannot send parts");
    const QString version = line.text.empty() ? LogTextTr::tr("nothing tells its version")
                                              : LogTextTr::tr("version %1").arg(toDisplayLine(line.text));
    return QStringLiteral("%1, %2, %3").arg(size, parts, version);
}

QString connections(const LogLine& line) {
    const QString server = toDisplayLine(line.text);
    return LogTextTr::tr("%Ln connections to %1", nullptr, static_cast<int>(line.number)).arg(server);
}

QString retrying(const LogLine& line) {
    const QString server = toDisplayLine(line.text);
    if (line.number <= 0)
        return LogTextTr::tr("%1: %2, tried again at once").arg(server, problem(line));
    const QString seconds = QLocale().toString(static_cast<double>(line.number) / 1000.0, 'f', 1);
    return LogTextTr::tr("%1: %2, tried again after %3 s").arg(server, problem(line), seconds);
}

QString waiting(const LogLine& line) {
    if (!line.until)
        return LogTextTr::tr("Waits: %1").arg(problem(line));
    return LogTextTr::tr("Waits until %1: %2").arg(momentInFull(*line.until), problem(line));
}

QString pieceWrong(const LogLine& line) {
    const QString place = bytesText(line.number);
    return line.text.empty() ? LogTextTr::tr("The bytes at %1 were wrong and are fetched again").arg(place)
                             : LogTextTr::tr("The bytes at %1 from %2 were wrong and are fetched again")
                                   .arg(place, toDisplayLine(line.text));
}

QString compared(const LogLine& line) {
    return line.number > 0 ? LogTextTr::tr("%1 are not as they were before").arg(bytesText(line.number))
                           : LogTextTr::tr("The same bytes came once more");
}

QString whatServersDid(const LogLine& line) {
    const QString text = toDisplayLine(line.text);
    switch (line.kind) {
    case LogKind::Redirected:
        return LogTextTr::tr("Redirected to %1").arg(text);
    case LogKind::Answered:
        return answered(line);
    case LogKind::Connections:
        return connections(line);
    case LogKind::Refused:
        return LogTextTr::tr("%1 takes no more than %Ln connections", nullptr,
                             static_cast<int>(std::max<std::int64_t>(line.number, 1)))
            .arg(text);
    case LogKind::SlowReplaced:
        return LogTextTr::tr("Connection %L1 to %2 was too slow and is replaced").arg(line.number).arg(text);
    case LogKind::Retrying:
        return retrying(line);
    case LogKind::LeadPassed:
        return LogTextTr::tr("%1 takes over").arg(text);
    case LogKind::MirrorsNamed:
        return LogTextTr::tr("%1 names %Ln further sources", nullptr, static_cast<int>(line.number)).arg(text);
    case LogKind::SourceDropped:
        return LogTextTr::tr("%1 is not asked any more: %2").arg(text, problem(line));
    case LogKind::PieceWrong:
        return pieceWrong(line);
    case LogKind::FetchedAgain:
        return LogTextTr::tr("The checksum is wrong: all of it is fetched again, from %1 alone").arg(text);
    case LogKind::Compared:
        return compared(line);
    default:
        return {};
    }
}

QString checkedAgain(const LogLine& line) {
    const QString algorithm = toDisplayLine(line.text);
    switch (outcomeOfNumber(line.number).value_or(CheckOutcome::Unreadable)) {
    case CheckOutcome::Right:
        return LogTextTr::tr("Checked again: unchanged (%1)").arg(algorithm);
    case CheckOutcome::Changed:
        return LogTextTr::tr("Checked again: the file has CHANGED, its %1 is now %2")
            .arg(algorithm, toText(line.detail));
    case CheckOutcome::Unlike:
        return LogTextTr::tr("Checked again: this is NOT the file that its checksum is of, its %1 is %2")
            .arg(algorithm, toText(line.detail));
    case CheckOutcome::Missing:
        return LogTextTr::tr("Checked again: the file is not there any more");
    case CheckOutcome::Recorded:
        return LogTextTr::tr("Read for the first time since it finished: its %1 is kept").arg(algorithm);
    case CheckOutcome::Unreadable:
        break;
    }
    return line.detail.empty()
               ? LogTextTr::tr("Checked again: the file cannot be read")
               : LogTextTr::tr("Checked again: the file cannot be read (%1)").arg(detailSentence(line.detail));
}

QString whatPeopleDid(const LogLine& line) {
    switch (line.kind) {
    case LogKind::Added:
        return LogTextTr::tr("Added");
    case LogKind::Paused:
        return LogTextTr::tr("Paused by you");
    case LogKind::Resumed:
        return LogTextTr::tr("Put back into the queue");
    case LogKind::Held:
        return LogTextTr::tr("Stopped: no downloads are allowed at this time");
    case LogKind::Deferred:
        return line.until ? LogTextTr::tr("To start at %1").arg(momentInFull(*line.until)) : QString();
    case LogKind::LinkChanged:
        return LogTextTr::tr("New link: %1").arg(toDisplayLine(line.text));
    case LogKind::OptionsChanged:
        return LogTextTr::tr("Options changed");
    default:
        return {};
    }
}

QString signatureFound(const LogLine& line) {
    const QString who = toDisplayLine(line.text);
    const QString place = toDisplayLine(line.detail);
    switch (verdictOfNumber(line.number).value_or(SignatureVerdict::Unchecked)) {
    case SignatureVerdict::Good:
        return LogTextTr::tr("The signature is good: %1 (%2)").arg(who, place);
    case SignatureVerdict::UnknownKey:
        return LogTextTr::tr("Signed by %1, key not known (%2)").arg(who, place);
    case SignatureVerdict::Bad:
        return LogTextTr::tr("The signature is BAD and what it is of is not used: %1 (%2)").arg(who, place);
    case SignatureVerdict::Expired:
        return LogTextTr::tr("Signed by %1, but the key or the signature has expired (%2)").arg(who, place);
    case SignatureVerdict::Revoked:
        return LogTextTr::tr("Signed by %1, but the key was revoked (%2)").arg(who, place);
    case SignatureVerdict::Weak:
        return LogTextTr::tr("Signed by %1, but over a digest that is too weak (%2)").arg(who, place);
    case SignatureVerdict::Unchecked:
        break;
    }
    return LogTextTr::tr("There is a signature that could not be checked (%1)").arg(place);
}

} // namespace

QString logSentence(const LogLine& line) {
    switch (line.kind) {
    case LogKind::Started:
        return line.number > 0 ? LogTextTr::tr("Goes on from %1").arg(bytesText(line.number))
                               : LogTextTr::tr("Started");
    case LogKind::Named:
        return LogTextTr::tr("File name: %1").arg(toDisplayLine(line.text));
    case LogKind::Doubted:
        return LogTextTr::tr("%1 on the disk could not be proven and are fetched again").arg(bytesText(line.number));
    case LogKind::StartedOver:
        return LogTextTr::tr("Started over: %1").arg(problem(line));
    case LogKind::Waiting:
        return waiting(line);
    case LogKind::Failed:
        return LogTextTr::tr("Failed: %1").arg(problem(line));
    case LogKind::ChecksumFound:
        return LogTextTr::tr("A checksum is known: %1 (%2)").arg(toDisplayLine(line.text), toDisplayLine(line.detail));
    case LogKind::Verified:
        return line.detail.empty() ? LogTextTr::tr("The checksum is right (%1)").arg(toDisplayLine(line.text))
                                   : LogTextTr::tr("The checksum is right (%1, %2)")
                                         .arg(toDisplayLine(line.text), toDisplayLine(line.detail));
    case LogKind::Finished:
        return LogTextTr::tr("Finished: %1, %2").arg(toDisplayLine(line.text), bytesText(line.number));
    case LogKind::CheckedAgain:
        return checkedAgain(line);
    case LogKind::SignatureFound:
        return signatureFound(line);
    default:
        break;
    }
    const QString sentence = whatServersDid(line);
    return sentence.isEmpty() ? whatPeopleDid(line) : sentence;
}

QString logText(const LogLine& line) {
    const QString when = line.at == WallTime() ? LogTextTr::tr("earlier") : momentInFull(line.at);
    return QStringLiteral("%1  %2").arg(when, logSentence(line));
}

} // namespace intact::ui
