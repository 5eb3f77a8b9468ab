// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/convert.h"

#include "ui/bridge/failure_details.h"
#include "ui/bridge/text.h"
#include "ui/format/quantities.h"
#include "ui/format/state_words.h"
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <string_view>
#include <system_error>

namespace intact::ui {

namespace {

struct ConvertTr {
    Q_DECLARE_TR_FUNCTIONS(Convert)
};

// The name as far as anybody knows it yet.
QString nameOf(const DownloadRecord& record) {
    if (!record.fileName.empty())
        return toDisplayLine(record.fileName);
    if (!record.request.fileName.empty())
        return toDisplayLine(record.request.fileName);
    // A plain name needs no parser: there may be 100,000 of them.
    const std::string_view link = record.request.url;
    const std::string_view path = link.substr(0, link.find_first_of("?#"));
    const std::size_t slash = path.rfind('/');
    const std::string_view plain = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    const bool isInPath = slash != std::string_view::npos && slash > 0 && path[slash - 1] != '/';
    if (isInPath && !plain.empty() && plain.find('%') == std::string_view::npos)
        return toDisplayLine(plain);
    const QUrl url(toText(record.request.url));
    const QString last = url.fileName(QUrl::FullyDecoded);
    return toDisplayLine(toUtf8(last.isEmpty() ? url.host() : last));
}

ProofState proofOf(const DownloadRecord& record) {
    if (record.lastCheck && record.lastCheck->outcome == CheckOutcome::Changed)
        return ProofState::Changed;
    if (record.lastCheck && record.lastCheck->outcome == CheckOutcome::Unlike)
        return ProofState::Mismatch;
    if (record.proof)
        return digestInfo(record.proof->checksum.algorithm).weak ? ProofState::Integrity : ProofState::Verified;
    if (record.failure.reason == FailureReason::ChecksumMismatch)
        return ProofState::Mismatch;
    return record.request.expected ? ProofState::Expected : ProofState::None;
}

QString checksumText(const Checksum& checksum) {
    return algorithmWord(checksum.algorithm) + QLatin1Char(' ') + toText(checksum.hex());
}

QStringList tagsOf(const DownloadRecord& record) {
    QStringList tags;
    for (const std::string& tag : record.request.filing.tags)
        tags.append(toDisplayLine(tag));
    return tags;
}

void addFact(std::vector<Fact>& facts, const QString& label, const QString& value) {
    if (!value.isEmpty())
        facts.emplace_back(label, value);
}

QString sizeFact(const Progress& progress) {
    if (!progress.total)
        return ConvertTr::tr("%1 so far, the server does not say how large the file is")
            .arg(bytesText(progress.received));
    return ConvertTr::tr("%1 (%2 bytes, %3)")
        .arg(bytesOfText(progress.received, *progress.total),
             QLocale().toString(static_cast<qlonglong>(*progress.total)),
             percentText(progress.received, *progress.total));
}

QString checksumFact(const DownloadRecord& record) {
    if (proofOf(record) == ProofState::Mismatch && record.request.expected)
        return ConvertTr::tr("expected: %1").arg(checksumText(*record.request.expected));
    if (record.proof && digestInfo(record.proof->checksum.algorithm).weak)
        return ConvertTr::tr("%1, which shows only that it came whole").arg(checksumText(record.proof->checksum));
    if (record.proof)
        return ConvertTr::tr("verified: %1").arg(checksumText(record.proof->checksum));
    if (record.request.expected)
        return ConvertTr::tr("expected: %1").arg(checksumText(*record.request.expected));
    return ConvertTr::tr("none known");
}

QString sourceFact(const Proof& proof) {
    switch (proof.source) {
    case ChecksumSource::Given:
        return ConvertTr::tr("given by you");
    case ChecksumSource::Metalink:
        return ConvertTr::tr("the metalink");
    case ChecksumSource::ChecksumFile:
    case ChecksumSource::SignedChecksumFile:
    case ChecksumSource::LinkMetalink:
        return toDisplayLine(proof.place);
    case ChecksumSource::Signature:
        return ConvertTr::tr("this file; its signature proves it");
    case ChecksumSource::ReprDigest:
    case ChecksumSource::Digest:
    case ChecksumSource::ContentMd5:
    case ChecksumSource::ObjectStore:
        break;
    }
    return ConvertTr::tr("the server's answer (%1)").arg(toDisplayLine(sourceName(proof.source)));
}

// By whom, and what that is worth.
QString signatureFact(const Signature& signature) {
    const QString who = toDisplayLine(signerText(signature));
    switch (signature.verdict) {
    case SignatureVerdict::Good:
        return ConvertTr::tr("good, by %1").arg(who);
    case SignatureVerdict::UnknownKey:
        return ConvertTr::tr("by %1, key not known").arg(who);
    case SignatureVerdict::Bad:
        return ConvertTr::tr("BAD, by %1; what it is of was not used").arg(who);
    case SignatureVerdict::Expired:
        return ConvertTr::tr("by %1, key or signature expired").arg(who);
    case SignatureVerdict::Revoked:
        return ConvertTr::tr("by %1, key revoked").arg(who);
    case SignatureVerdict::Weak:
        return ConvertTr::tr("by %1, over a digest that is too weak").arg(who);
    case SignatureVerdict::Unchecked:
        break;
    }
    return ConvertTr::tr("could not be checked");
}

// From whom to what, as people read it: signature, checksum file, this file.
void addSignature(std::vector<Fact>& facts, const DownloadRecord& record) {
    if (!record.signature)
        return;
    addFact(facts, ConvertTr::tr("Signature"), signatureFact(*record.signature));
    const QString place = toDisplayLine(record.signature->place);
    const bool isOfList = isBehind(record.signature, record.proof) && record.proof->source != ChecksumSource::Signature;
    addFact(facts, ConvertTr::tr("Signature from"),
            isOfList ? ConvertTr::tr("%1 → %2 → this file").arg(place, toDisplayLine(record.proof->place)) : place);
}

QString outcomeText(const LastCheck& check) {
    switch (check.outcome) {
    case CheckOutcome::Right:
        return ConvertTr::tr("unchanged");
    case CheckOutcome::Changed:
        return check.found ? ConvertTr::tr("CHANGED, it is now %1").arg(checksumText(*check.found))
                           : ConvertTr::tr("CHANGED");
    case CheckOutcome::Unlike:
        return check.found ? ConvertTr::tr("NOT what was expected, it is %1").arg(checksumText(*check.found))
                           : ConvertTr::tr("NOT what was expected");
    case CheckOutcome::Missing:
        return ConvertTr::tr("not there");
    case CheckOutcome::Unreadable:
        return ConvertTr::tr("cannot be read");
    case CheckOutcome::Recorded:
        break;
    }
    return ConvertTr::tr("read for the first time");
}

void addProof(std::vector<Fact>& facts, const DownloadRecord& record) {
    addFact(facts, ConvertTr::tr("Checksum"), checksumFact(record));
    if (record.proof)
        addFact(facts, ConvertTr::tr("Checksum from"), sourceFact(*record.proof));
    addSignature(facts, record);
    if (record.digest && !(record.proof && record.proof->checksum == *record.digest))
        addFact(facts, ConvertTr::tr("Own checksum"), checksumText(*record.digest));
    if (record.lastCheck)
        addFact(facts, ConvertTr::tr("Checked again"),
                QStringLiteral("%1, %2").arg(momentInFull(record.lastCheck->at), outcomeText(*record.lastCheck)));
}

std::vector<Fact> factsOf(const DownloadRecord& record, const Progress& progress) {
    std::vector<Fact> facts;
    addFact(facts, ConvertTr::tr("Name"), nameOf(record));
    addFact(facts, ConvertTr::tr("State"), stateWord(record.state));
    if (record.failure.reason != FailureReason::None)
        addFact(facts, ConvertTr::tr("Problem"), problemInFull(record.failure));
    if (record.waitingUntil)
        addFact(facts, ConvertTr::tr("Tries again"), momentInFull(*record.waitingUntil));
    if (record.request.startAt && record.state == State::Queued)
        addFact(facts, ConvertTr::tr("Starts"), momentInFull(*record.request.startAt));
    if (record.request.priority != Priority::Normal && record.state != State::Complete)
        addFact(facts, ConvertTr::tr("Priority"), priorityWord(record.request.priority));
    addFact(facts, ConvertTr::tr("Link"), toDisplayLine(record.request.url));
    if (record.ledger.finalUrl != record.request.url)
        addFact(facts, ConvertTr::tr("Redirected to"), toDisplayLine(record.ledger.finalUrl));
    addFact(facts, ConvertTr::tr("Folder"), toDisplayLine(record.request.directory));
    addFact(facts, ConvertTr::tr("Tags"), tagsOf(record).join(QStringLiteral(", ")));
    addFact(facts, ConvertTr::tr("Size"), sizeFact(progress));
    if (progress.connections > 0)
        addFact(facts, ConvertTr::tr("Connections"), QLocale().toString(progress.connections));
    addProof(facts, record);
    addFact(facts, ConvertTr::tr("Can be resumed"),
            record.ledger.rangesWork ? ConvertTr::tr("yes") : ConvertTr::tr("not known or no"));
    addFact(facts, ConvertTr::tr("Version on the server"), toDisplayLine(record.ledger.validators.strongEtag));
    addFact(facts, ConvertTr::tr("Changed on the server"), toDisplayLine(record.ledger.validators.lastModified));
    addFact(facts, ConvertTr::tr("Added"), momentInFull(record.addedAt));
    if (record.finishedAt)
        addFact(facts, ConvertTr::tr("Finished"), momentInFull(*record.finishedAt));
    return facts;
}

void fillProof(DownloadRow& row, const DownloadRecord& record) {
    row.proof = proofOf(record);
    const bool isProven = record.proof && row.proof != ProofState::Mismatch;
    const Checksum* checksum = isProven                  ? &record.proof->checksum
                               : record.request.expected ? &*record.request.expected
                                                         : nullptr;
    if (checksum != nullptr) {
        row.algorithm = checksum->algorithm;
        row.digest = QByteArray(reinterpret_cast<const char*>(checksum->digest.data()),
                                static_cast<qsizetype>(checksum->digest.size()));
        row.proofSource = isProven ? record.proof->source : record.request.expectedSource;
    }
    if (isProven)
        row.proofFile = toDisplayLine(std::string_view(record.proof->place).substr(record.proof->place.rfind('/') + 1));
    if (record.lastCheck) {
        row.lastCheck = record.lastCheck->outcome;
        row.checkedAt = record.lastCheck->at;
    }
    row.finishedAt = record.finishedAt;
}

bool isIn(const std::string& directory, const std::string& place) {
    return place == directory || place.starts_with(directory.ends_with('/') ? directory : directory + '/');
}

// A failure elsewhere is that of the download list.
QString diskWaitedFor(const DownloadRecord& record) {
    const FailureReason reason = record.failure.reason;
    const bool waits =
        record.state == State::Waiting && (reason == FailureReason::DiskFull || reason == FailureReason::DiskGone);
    if (!waits)
        return {};
    const std::string& place = record.failure.place;
    const std::string& directory = record.request.directory;
    return toText(place.empty() || isIn(directory, place) ? directory : place.substr(0, place.rfind('/')));
}

} // namespace

QString problemSentence(FailureReason reason) {
    if (reason == FailureReason::None)
        return {};
    const std::string phrase(failureInfo(reason).phrase);
    return QCoreApplication::translate("Failure", phrase.c_str());
}

QString problemWithDetail(const Failure& failure) {
    const QString sentence = problemSentence(failure.reason);
    if (sentence.isEmpty() || failure.detail.empty())
        return sentence;
    return sentence + QStringLiteral(" (") + toDisplayLine(toUtf8(detailSentence(failure.detail))) + QLatin1Char(')');
}

QString problemInFull(const Failure& failure) {
    QString text = problemWithDetail(failure);
    const std::string gap = failure.operation.empty() || failure.place.empty() ? "" : " ";
    const std::string where = failure.operation + gap + failure.place;
    if (!where.empty())
        text += QStringLiteral(": ") + toDisplayLine(where);
    if (failure.osCode != 0)
        text +=
            QStringLiteral(" (") + toDisplayLine(std::generic_category().message(failure.osCode)) + QLatin1Char(')');
    return text;
}

DownloadRow rowOf(const DownloadRecord& record) {
    DownloadRow row;
    row.id = record.id;
    row.state = record.state;
    fillProof(row, record);
    row.reason = record.failure.reason;
    row.missing = record.fileMissing;
    row.position = record.position;
    row.name = nameOf(record);
    row.url = QByteArray::fromStdString(record.request.url);
    row.directory = toText(record.request.directory);
    row.categoryId = record.request.filing.category.id.value_or(CategoryId()).value;
    row.tags = tagsOf(record);
    row.waitsForDisk = diskWaitedFor(record);
    row.total = record.ledger.total;
    row.received = record.durableBytes();
    row.waitingUntil = record.waitingUntil;
    row.addedAt = record.addedAt;
    row.startAt = record.request.startAt;
    row.priority = record.request.priority;
    if (record.state == State::Complete) {
        row.received = row.total.value_or(row.received);
        row.total = row.received;
        row.proven = record.proof ? row.received : 0;
    } else {
        row.ranges = record.ledger.durable.coarse(Progress::kMaxRuns);
    }
    return row;
}

void applyProgress(DownloadRow& row, const Progress& progress) {
    row.received = progress.received;
    row.total = progress.total;
    row.proven = progress.proven;
    row.bytesPerSecond = progress.bytesPerSecond;
    row.limitedBy = progress.limitedBy;
    row.remaining = progress.remaining;
    row.connections = progress.connections;
    row.ranges = progress.ranges;
}

ProbeAnswer answerOf(const ProbeResult& result) {
    return {result.token, toDisplayLine(result.fileName), result.total, result.resumable,
            problemWithDetail(result.failure)};
}

FolderAnswer answerOf(const FolderInfo& info) {
    return {toText(info.directory), info.freeBytes, problemSentence(info.failure.reason),
            info.failure.reason == FailureReason::DirectoryMissing};
}

ShownDetails shownDetails(const Details& details) {
    ShownDetails shown{rowOf(details.record), factsOf(details.record, details.progress), details.segments,
                       details.received, details.record.request.rateLimit};
    if (details.record.state != State::Complete)
        applyProgress(shown.row, details.progress);
    return shown;
}

} // namespace intact::ui
