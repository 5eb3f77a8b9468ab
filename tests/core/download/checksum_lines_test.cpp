// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/download/checksum_lines.h"
#include "tests/support/test_registry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace intact;

namespace {

DownloadRecord finished(const std::string& directory, const std::string& name, const QByteArray& content) {
    DownloadRecord record;
    record.state = State::Complete;
    record.request.directory = directory;
    record.fileName = name;
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    record.digest = Checksum{DigestAlgorithm::Sha256, {digest.begin(), digest.end()}};
    return record;
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write a file of the test");
}

} // namespace

class ChecksumLinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lines_data() {
        QTest::addColumn<std::string>("name");
        QTest::addColumn<std::string>("line");
        const auto row = [](const char* name, const char* line) {
            QTest::newRow(name) << std::string(name) << std::string(line);
        };
        row("plain", "0a  plain\n");
        row("with blanks ", "0a  with blanks \n");
        row("back\\slash", "\\0a  back\\\\slash\n");
        row("two\nlines", "\\0a  two\\nlines\n");
        row("carriage\rreturn", "\\0a  carriage\\rreturn\n");
    }
    void lines() {
        QFETCH(std::string, name);
        QFETCH(std::string, line);
        QCOMPARE(checksumLine(Checksum{DigestAlgorithm::Sha256, {0x0A}}, name), line);
    }

    void pathsAreTakenFromTheFolderOfTheList() {
        const auto lineOf = [](const char* folder) {
            return checksumLines({finished("/home/p/Downloads/iso", "a", {})}, folder).text.substr(66);
        };
        QCOMPARE(lineOf(""), std::string("a\n"));
        QCOMPARE(lineOf("/home/p/Downloads/iso"), std::string("a\n"));
        QCOMPARE(lineOf("/home/p/Downloads/iso/"), std::string("a\n"));
        QCOMPARE(lineOf("/home/p/Downloads"), std::string("iso/a\n"));
        QCOMPARE(lineOf("/home/p/Documents"), std::string("../Downloads/iso/a\n"));
    }

    void whatHasNoneIsCounted() {
        DownloadRecord old = finished("/d", "old", {});
        old.digest.reset();
        DownloadRecord running = finished("/d", "running", {});
        running.state = State::Downloading;
        const ChecksumText text = checksumLines({old, running, finished("/d", "a", {})}, {});
        QCOMPARE(text.count, 1);
        QCOMPARE(text.without, 1);
        QCOMPARE(checksumAlone(finished("/d", "a", {})).text.substr(0, 8), std::string("e3b0c442"));
        QCOMPARE(checksumAlone(old).count, 0);
    }

    void sha256sumReadsThem() {
        const QTemporaryDir home;
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral("below")));
        std::vector<DownloadRecord> records;
        for (const char* name : {"plain", "with blanks ", "back\\slash", "two\nlines", "carriage\rreturn", "-dash"}) {
            const QByteArray content = QByteArray("content of ") + name;
            const QString folder = home.filePath(QStringLiteral("below"));
            write(folder + QLatin1Char('/') + QString::fromUtf8(name), content);
            records.push_back(finished(folder.toStdString(), name, content));
        }
        const ChecksumText text = checksumLines(records, home.path().toStdString());
        QCOMPARE(text.count, 6);
        write(home.filePath(QStringLiteral("SHA256SUMS")), QByteArray::fromStdString(text.text));
        QProcess sha256sum;
        sha256sum.setWorkingDirectory(home.path());
        sha256sum.start(QStringLiteral("sha256sum"),
                        {QStringLiteral("--check"), QStringLiteral("--strict"), QStringLiteral("SHA256SUMS")});
        QVERIFY(sha256sum.waitForFinished());
        const QByteArray said = sha256sum.readAllStandardOutput() + sha256sum.readAllStandardError();
        QVERIFY2(sha256sum.exitCode() == 0, said.constData());
        QCOMPARE(said.count(": OK\n"), 6);
    }
};

INTACT_TEST(ChecksumLinesTest)
#include "checksum_lines_test.moc"
