// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>
#include <set>

using namespace intact;

class FailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsUniqueAndSaysSomething() {
        std::set<FailureReason> reasons;
        std::set<std::string_view> keys;
        std::set<std::string_view> phrases;
        for (const FailureInfo& row : failureTable()) {
            QVERIFY2(reasons.insert(row.reason).second, row.key.data());
            QVERIFY2(keys.insert(row.key).second, row.key.data());
            QVERIFY2(phrases.insert(row.phrase).second || row.reason == FailureReason::None, row.phrase.data());
            QVERIFY2(!row.phrase.ends_with('.'), row.phrase.data());
            QVERIFY2(row.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos,
                     row.key.data());
            QVERIFY(&failureInfo(row.reason) == &row);
        }
        QVERIFY(reasons.contains(FailureReason::InternalError));
    }

    // Stored in databases: the numbers must never change.
    void numbersStay() {
        QCOMPARE(static_cast<int>(FailureReason::NetworkUnreachable), 100);
        QCOMPARE(static_cast<int>(FailureReason::ServerBusy), 200);
        QCOMPARE(static_cast<int>(FailureReason::LinkExpired), 302);
        QCOMPARE(static_cast<int>(FailureReason::RangeMismatch), 601);
        QCOMPARE(static_cast<int>(FailureReason::DiskFull), 900);
        QCOMPARE(static_cast<int>(FailureReason::PartDamaged), 1006);
        QCOMPARE(static_cast<int>(FailureReason::ChecksumMismatch), 1200);
        QCOMPARE(static_cast<int>(FailureReason::SizeMismatch), 1201);
        QCOMPARE(static_cast<int>(FailureReason::NameInvalid), 1307);
        QCOMPARE(static_cast<int>(FailureReason::InternalError), 1401);
    }

    void unknownReasonsAreInternalErrors() {
        QVERIFY(failureInfo(static_cast<FailureReason>(60000)).reason == FailureReason::InternalError);
    }

    void everyCategoryHasItsOwnName() {
        std::set<std::string_view> names;
        for (int number = 0; number <= static_cast<int>(FailureCategory::Internal); ++number)
            names.insert(categoryName(static_cast<FailureCategory>(number)));
        QCOMPARE(names.size(), std::size_t{14});
        QCOMPARE(categoryName(FailureCategory::Hash), std::string_view("hash"));
    }

    void osCodesHaveReasons() {
        using enum FailureReason;
        const std::vector<std::pair<int, FailureReason>> rows{
            {ENOSPC, DiskFull},
            {EDQUOT, QuotaExceeded},
            {EACCES, PermissionDenied},
            {EPERM, PermissionDenied},
            {EROFS, ReadOnlyFileSystem},
            {ENOENT, DirectoryMissing},
            {ENOTDIR, DirectoryMissing},
            {EFBIG, FileTooLarge},
            {ENAMETOOLONG, NameTooLong},
            {ELOOP, TargetUnsafe},
            {EIO, DiskIo},
            {EMFILE, DiskIo},
        };
        for (const auto& [code, reason] : rows) {
            const Failure failure = osFailure(code, "step", "/place");
            QVERIFY2(failure == (Failure{reason, "step", "/place", code, {}}), std::to_string(code).c_str());
            QVERIFY(unexpectedOs(code, "step", "/place").value() == failure);
        }
    }

    void messagesTellReasonStepPlaceAndCause() {
        using enum FailureReason;
        const std::vector<std::pair<Failure, const char*>> rows{
            {osFailure(ENOSPC, "pwrite", "/data/x.part"),
             "There is no space left on the disk: pwrite /data/x.part (No space left on device)"},
            {Failure{ChecksumMismatch, {}, {}, 0, "sha-256 is 00, expected 01"},
             "The file does not match its checksum (sha-256 is 00, expected 01)"},
            {Failure{NameInvalid, {}, "/x", 0, {}}, "This is not a usable file name: /x"},
            {Failure{TimedOut, "connect", {}, 0, {}}, nullptr},
        };
        for (const auto& [failure, expected] : rows) {
            if (expected != nullptr)
                QCOMPARE(failure.message(), std::string(expected));
            else
                QVERIFY(failure.message().ends_with(": connect"));
        }
    }
};

INTACT_TEST(FailureTest)
#include "failure_test.moc"
