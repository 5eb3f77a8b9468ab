// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/file_digest.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace intact;
using namespace intact::tests;

namespace {

const DigestProgress kGoOn = [](std::int64_t, std::int64_t) {
    return true;
};

const std::string kSha256OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

/// A folder with a file "f" of this content.
class Folder {
public:
    explicit Folder(const QByteArray& content) {
        QFile file(m_directory.filePath(QStringLiteral("f")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file of the test");
    }
    [[nodiscard]] std::string path() const { return m_directory.path().toStdString(); }

private:
    QTemporaryDir m_directory;
};

} // namespace

class FileDigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalDigestsOfOneReading() {
        const Folder folder("abc");
        FaultyFileOps files;
        files.limitTransfer(2);
        std::vector<std::pair<std::int64_t, std::int64_t>> told;
        const FileDigests digests =
            digestFile(files, folder.path(), "f", {DigestAlgorithm::Md5, DigestAlgorithm::Sha256},
                       [&told](std::int64_t read, std::int64_t size) {
                           told.emplace_back(read, size);
                           return true;
                       });
        QVERIFY(digests.how == FileRead::Whole);
        QCOMPARE(digests.bytes, std::int64_t{3});
        QCOMPARE(digests.checksums.size(), std::size_t{2});
        QCOMPARE(digests.checksums[0].hex(), std::string("900150983cd24fb0d6963f7d28e17f72"));
        QCOMPARE(digests.checksums[1].hex(), kSha256OfAbc);
        QVERIFY((told == std::vector<std::pair<std::int64_t, std::int64_t>>{{2, 3}, {3, 3}}));
        QCOMPARE(files.openDescriptors(), 0);
        QCOMPARE(files.count("pwrite"), 0L);
    }

    void stoppedWhenTheCallerHasEnough() {
        const Folder folder("abc");
        FaultyFileOps files;
        files.limitTransfer(1);
        const FileDigests digests = digestFile(files, folder.path(), "f", {DigestAlgorithm::Sha256},
                                               [](std::int64_t read, std::int64_t) { return read < 2; });
        QVERIFY(digests.how == FileRead::Stopped);
        QCOMPARE(digests.bytes, std::int64_t{2});
        QCOMPARE(files.openDescriptors(), 0);
    }

    void notThere() {
        const Folder folder("abc");
        FileOps files;
        QVERIFY(digestFile(files, folder.path(), "g", {}, kGoOn).how == FileRead::Missing);
        QVERIFY(digestFile(files, folder.path() + "/none", "f", {}, kGoOn).how == FileRead::Missing);
        QVERIFY(digestFile(files, folder.path() + "/f", "f", {}, kGoOn).how == FileRead::Missing);
    }

    void faults_data() {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("osCode");
        for (const char* call : {"openDirectory", "openAt", "status", "pread"})
            QTest::newRow(call) << QString::fromUtf8(call) << EIO;
        QTest::newRow("forbidden") << QStringLiteral("openAt") << EACCES;
    }
    void faults() {
        QFETCH(QString, call);
        QFETCH(int, osCode);
        const Folder folder("abc");
        FaultyFileOps files;
        files.fail(call.toStdString(), osCode);
        const FileDigests digests = digestFile(files, folder.path(), "f", {DigestAlgorithm::Sha256}, kGoOn);
        QVERIFY(digests.how == FileRead::Unreadable);
        QCOMPARE(digests.failure.osCode, osCode);
        QVERIFY(digests.checksums.empty());
        QCOMPARE(files.openDescriptors(), 0);
    }

    void noOrdinaryFile() {
        const Folder folder("abc");
        FileOps files;
        QVERIFY(::mkfifo((folder.path() + "/pipe").c_str(), 0600) == 0);
        QVERIFY(::symlink("f", (folder.path() + "/link").c_str()) == 0);
        QVERIFY(digestFile(files, folder.path(), "pipe", {}, kGoOn).how == FileRead::Unreadable);
        QVERIFY(digestFile(files, folder.path(), "link", {}, kGoOn).how == FileRead::Unreadable);
    }

    void writtenToMeanwhile() {
        const Folder folder("abc");
        FileOps files;
        const FileDigests digests =
            digestFile(files, folder.path(), "f", {DigestAlgorithm::Sha256}, [&](std::int64_t, std::int64_t) {
                QFile file(QString::fromStdString(folder.path() + "/f"));
                return file.open(QIODevice::Append) && file.write("d") == 1;
            });
        QVERIFY(digests.how == FileRead::Unreadable);
        QVERIFY(digests.failure.reason == FailureReason::FileChanged);
    }
};

INTACT_TEST(FileDigestTest)
#include "file_digest_test.moc"
