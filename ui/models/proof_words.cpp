// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/proof_words.h"

#include "ui/format/state_words.h"
#include "ui/format/times.h"

#include <QCoreApplication>
#include <QStringList>

namespace intact::ui {

namespace {

struct ProofWordsTr {
    Q_DECLARE_TR_FUNCTIONS(DownloadColumns)
};

QString sourceWord(const DownloadRow& row) {
    switch (row.proofSource) {
    case ChecksumSource::Given:
        return ProofWordsTr::tr("given");
    case ChecksumSource::Metalink:
    case ChecksumSource::LinkMetalink:
        return ProofWordsTr::tr("metalink");
    case ChecksumSource::ChecksumFile:
        return row.proofFile;
    case ChecksumSource::SignedChecksumFile:
    case ChecksumSource::Signature:
        return ProofWordsTr::tr("signed");
    case ChecksumSource::ReprDigest:
    case ChecksumSource::Digest:
    case ChecksumSource::ContentMd5:
    case ChecksumSource::ObjectStore:
        break;
    }
    return ProofWordsTr::tr("server");
}

QString sourceSentence(const DownloadRow& row) {
    switch (row.proofSource) {
    case ChecksumSource::Given:
        return ProofWordsTr::tr("The checksum was given by you");
    case ChecksumSource::Metalink:
    case ChecksumSource::LinkMetalink:
        return ProofWordsTr::tr("The checksum is from the metalink");
    case ChecksumSource::ChecksumFile:
        return ProofWordsTr::tr("The checksum is from %1").arg(row.proofFile);
    case ChecksumSource::SignedChecksumFile:
        return ProofWordsTr::tr("The checksum is from %1, which is signed").arg(row.proofFile);
    case ChecksumSource::Signature:
        return ProofWordsTr::tr("The file itself is signed");
    case ChecksumSource::ReprDigest:
    case ChecksumSource::Digest:
    case ChecksumSource::ContentMd5:
    case ChecksumSource::ObjectStore:
        break;
    }
    return ProofWordsTr::tr("The checksum is from the server's answer");
}

QString digestLine(const DownloadRow& row) {
    return row.digest.isEmpty()
               ? QString()
               : algorithmWord(row.algorithm) + QLatin1Char(' ') + QString::fromLatin1(row.digest.toHex());
}

QString whatIsKnown(const DownloadRow& row) {
    const QString algorithm = algorithmWord(row.algorithm);
    switch (row.proof) {
    case ProofState::None:
        return row.state == State::Complete ? ProofWordsTr::tr("Nobody has said what the checksum of this file is")
                                            : QString();
    case ProofState::Expected:
        return row.state == State::Complete
                   ? ProofWordsTr::tr("A checksum is expected; check again to compare it")
                   : ProofWordsTr::tr("A checksum is expected, the file is proven when it is whole");
    case ProofState::Integrity:
        return ProofWordsTr::tr("Came whole, by its %1; that nobody has changed it needs a stronger checksum")
            .arg(algorithm);
    case ProofState::Verified:
        return ProofWordsTr::tr("Proven by its %1").arg(algorithm);
    case ProofState::Mismatch:
        return ProofWordsTr::tr("This is NOT the file that the checksum is of");
    case ProofState::Changed:
        return ProofWordsTr::tr("The file has CHANGED since it finished");
    }
    return {};
}

} // namespace

QString proofCell(const DownloadRow& row) {
    switch (row.proof) {
    case ProofState::None:
        return row.state == State::Complete ? ProofWordsTr::tr("not proven") : QString();
    case ProofState::Expected:
        return ProofWordsTr::tr("expected");
    case ProofState::Integrity:
        return ProofWordsTr::tr("%1, integrity only").arg(algorithmWord(row.algorithm));
    case ProofState::Verified:
        return QStringLiteral("%1 ✓ %2").arg(algorithmWord(row.algorithm), sourceWord(row));
    case ProofState::Mismatch:
        return ProofWordsTr::tr("MISMATCH");
    case ProofState::Changed:
        return ProofWordsTr::tr("changed!");
    }
    return {};
}

double proofRank(const DownloadRow& row) {
    constexpr int kAlgorithms = 16;
    const int strength = row.proof == ProofState::None ? 0 : static_cast<int>(row.algorithm);
    return static_cast<double>(static_cast<int>(row.proof) * kAlgorithms + strength);
}

QString proofTip(const DownloadRow& row) {
    QStringList lines{whatIsKnown(row)};
    if (row.proof != ProofState::None) {
        lines.append(digestLine(row));
        lines.append(sourceSentence(row));
    }
    if (row.finishedAt && row.proof != ProofState::None)
        lines.append(ProofWordsTr::tr("Finished: %1").arg(momentInFull(*row.finishedAt)));
    if (row.checkedAt)
        lines.append(ProofWordsTr::tr("Checked again: %1").arg(momentInFull(*row.checkedAt)));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace intact::ui
