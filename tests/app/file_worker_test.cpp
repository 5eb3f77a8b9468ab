// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_worker.h"

#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace intact;
using namespace intact::app;

namespace {

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class FileWorkerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void readsLinksAndTellsThemLaterOnThisThread() {
        write(path("links.txt"), "https://a.example/1\nhttps://a.example/2 md5=d41d8cd98f00b204e9800998ecf8427e\n");
        FileWorker worker(m_files);
        std::optional<FileWorker::LinksRead> read;
        const QThread* thread = nullptr;
        worker.readLinks(path("links.txt"), [&](const FileWorker::LinksRead& links) {
            read = links;
            thread = QThread::currentThread();
        });
        QVERIFY(!read); // the call itself does nothing
        QTRY_VERIFY(read.has_value());
        QCOMPARE(thread, QThread::currentThread());
        QCOMPARE(read->value().found.links.size(), std::size_t{2});
        QVERIFY(read->value().found.links.back().expected);
    }

    // The window's last act: its worker ends only when the files are there.
    void filesGoToTheTrashEvenAtTheEnd() {
        write(path("file.bin"), "content");
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        std::make_unique<FileWorker>(m_files)->moveToTrash({path("none"), path("file.bin")}, [](const QStringList&) {});
        qunsetenv("XDG_DATA_HOME");
        QVERIFY(!QFile::exists(path("file.bin")));
        QVERIFY(QFile::exists(path("data/Trash/files/file.bin")));
    }

    void whatCannotBeReadSaysWhy_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << "none.txt"
                                 << "none.txt cannot be read: it is no ordinary file";
        QTest::newRow("folder") << "folder"
                                << "folder cannot be read: it is no ordinary file";
        QTest::newRow("pipe") << "pipe"
                              << "pipe cannot be read: it is no ordinary file";
        QTest::newRow("large") << "large"
                               << "large cannot be read: it is larger than 16 MiB";
    }

    void whatCannotBeReadSaysWhy() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QVERIFY(QDir(m_home->path()).mkdir(QStringLiteral("folder")));
        QCOMPARE(mkfifo(path("pipe").toLocal8Bit().constData(), 0600), 0);
        QFile large(path("large"));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(static_cast<qint64>(kMostLinkFileBytes) + 1));
        FileWorker worker(m_files);
        std::optional<FileWorker::LinksRead> read;
        worker.readLinks(m_home->filePath(name), [&](const FileWorker::LinksRead& links) { read = links; });
        QTRY_VERIFY(read.has_value());
        QVERIFY(!*read);
        QCOMPARE(read->error(), says);
    }

    void aMetalinkIsReadByItsNameOrByItsText_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("name") << "x.META4";
        QTest::newRow("text") << "x.txt";
    }

    void aMetalinkIsReadByItsNameOrByItsText() {
        QFETCH(QString, name);
        write(m_home->filePath(name), "<metalink xmlns=\"urn:ietf:params:xml:ns:metalink\"><file name=\"a\">"
                                      "<size>5</size><url>http://a.example/a</url></file></metalink>");
        const auto read = linksIn(name);
        QVERIFY(read && *read);
        QCOMPARE((*read)->found.links.size(), std::size_t{1});
        QVERIFY((*read)->found.links.front().expectedSource == ChecksumSource::Metalink);
    }

    void aBadMetalinkSaysWhy() {
        write(path("x.meta4"), "<!DOCTYPE metalink><metalink/>");
        const auto read = linksIn(QStringLiteral("x.meta4"));
        QVERIFY(read && !*read);
        QCOMPARE(read->error(),
                 QStringLiteral("x.meta4 cannot be used as a metalink: it has a document type declaration"));
    }

    void aChecksumFileIsReadAndItsFilesAreLookedFor() {
        write(path("there"), "12345");
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("folder/deep")));
        QVERIFY(QFile::link(path("there"), path("link")));
        QByteArray list;
        for (const char* name : {"there", "gone", "folder", "link", "folder/none", "no/where", "../out"})
            list += QByteArray(64, 'a') + "  " + name + '\n';
        write(path("SHA256SUMS"), list);
        const auto read = checksumsIn(QStringLiteral("SHA256SUMS"));
        QVERIFY(read && *read);
        QStringList found;
        for (const ListedFile& file : (*read)->files) {
            if (file.bytes)
                found.append(QString::fromStdString(file.name) + QLatin1Char(' ') + QString::number(*file.bytes));
        }
        QCOMPARE((*read)->files.size(), std::size_t{7});
        QCOMPARE(found, QStringList{QStringLiteral("there 5")});
    }

    void aFileWithoutAChecksumSaysSo() {
        write(path("SHA256SUMS"), "nothing\n");
        const auto read = checksumsIn(QStringLiteral("SHA256SUMS"));
        QVERIFY(read && !*read);
        QCOMPARE(read->error(), QStringLiteral("There is no checksum in SHA256SUMS"));
    }

    void aListIsWrittenAndReadBack() {
        FileWorker worker(m_files);
        DownloadRecord record;
        record.request.url = "https://a.example/f";
        record.request.directory = "/d";
        record.state = State::Paused;
        std::optional<FileWorker::Written> written;
        std::optional<FileWorker::ListRead> read;
        worker.writeList(path("list.json"), {{}, {record}}, [&](const FileWorker::Written& done) { written = done; });
        worker.readList(path("list.json"), [&](const FileWorker::ListRead& done) { read = done; });
        QTRY_VERIFY(read.has_value());
        QVERIFY(written && *written);
        QVERIFY(*read);
        QCOMPARE(read->value().records.front().request.url, record.request.url);
        worker.writeList(path("no/such/list.json"), {}, [&](const FileWorker::Written& done) { written = done; });
        QTRY_VERIFY(!*written);
    }

    void aPartIsCopied() {
        write(path("f.iso"), QByteArray(100'000, 'x'));
        FileWorker worker(m_files);
        std::optional<Result<AdoptedPart>> part;
        worker.copyPart(adoption(), [&](const Result<AdoptedPart>& done) { part = done; });
        QTRY_VERIFY(part.has_value());
        QVERIFY(*part);
        QCOMPARE((*part)->ledger.durable.size(), std::int64_t{100'000});
        QCOMPARE(parts().size(), 1);
    }

    void aCopyThatNobodyHeardOfIsDeleted() {
        write(path("f.iso"), QByteArray(100'000, 'x'));
        bool told = false;
        {
            FileWorker worker(m_files);
            worker.copyPart(adoption(), [&](const Result<AdoptedPart>&) { told = true; });
        }
        QVERIFY(!told);
        QVERIFY(parts().isEmpty());
        QVERIFY(QFile::exists(path("f.iso")));
    }

private:
    std::optional<FileWorker::LinksRead> linksIn(const QString& name) {
        FileWorker worker(m_files);
        std::optional<FileWorker::LinksRead> read;
        worker.readLinks(m_home->filePath(name), [&](const FileWorker::LinksRead& links) { read = links; });
        static_cast<void>(QTest::qWaitFor([&] { return read.has_value(); }));
        return read;
    }
    std::optional<FileWorker::ChecksumsRead> checksumsIn(const QString& name) {
        FileWorker worker(m_files);
        std::optional<FileWorker::ChecksumsRead> read;
        worker.readChecksums(m_home->filePath(name), [&](const FileWorker::ChecksumsRead& sums) { read = sums; });
        static_cast<void>(QTest::qWaitFor([&] { return read.has_value(); }));
        return read;
    }
    [[nodiscard]] QString path(const char* name) const { return m_home->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QStringList parts() const {
        return QDir(m_home->path()).entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] Adoption adoption() const {
        return {path("f.iso").toStdString(), m_home->path().toStdString(), "copy.iso", 200'000};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    FileOps m_files;
};

INTACT_TEST(FileWorkerTest)
#include "file_worker_test.moc"
