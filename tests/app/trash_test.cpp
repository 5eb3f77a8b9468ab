// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trash.h"

#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace intact::app;

namespace {

void write(const QString& path) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("content"), 7);
}

} // namespace

/// The home of the test has its own trash; its folder is the current one, so that what goes astray is seen.
class TrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_home = std::make_unique<QTemporaryDir>();
        m_before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_home->path()));
        qputenv("HOME", m_home->path().toUtf8());
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        write(path("file.bin"));
    }
    void cleanup() {
        QVERIFY(QDir::setCurrent(m_before));
        qunsetenv("XDG_DATA_HOME");
    }

    // There is no folder "data" yet: where Qt 6.4 alone goes wrong and says that all is well.
    void aHomeWithoutATrashGetsOne() {
        const auto moved = moveToTrash(path("file.bin"));
        QVERIFY2(moved.has_value(), moved ? "" : qPrintable(moved.error()));
        QVERIFY(!QFile::exists(path("file.bin")));
        QCOMPARE(*moved, path("data/Trash/files/file.bin"));
        QVERIFY(QFile::exists(*moved));
        QVERIFY(QFile::exists(path("data/Trash/info/file.bin.trashinfo")));
        QVERIFY(!QFile::exists(path("files")));
    }

    void twoOfOneNameHavePlace() {
        QVERIFY(moveToTrash(path("file.bin")).has_value());
        write(path("file.bin"));
        const auto second = moveToTrash(path("file.bin"));
        QVERIFY(second.has_value());
        QVERIFY(QFile::exists(*second));
        QCOMPARE(QDir(path("data/Trash/files")).entryList(QDir::Files).size(), 2);
    }

    void whatIsGoneIsNoProblem() {
        QVERIFY(QFile::remove(path("file.bin")));
        const auto moved = moveToTrash(path("file.bin"));
        QVERIFY(moved.has_value());
        QVERIFY(moved->isEmpty());
    }

    void withoutAPlaceTheFileStays() {
        write(path("data")); // a file where the folder would be
        const auto moved = moveToTrash(path("file.bin"));
        QVERIFY(!moved.has_value());
        QVERIFY2(moved.error().startsWith(QStringLiteral("file.bin could not be moved to the trash: ")),
                 qPrintable(moved.error()));
        QVERIFY(QFile::exists(path("file.bin")));
    }

    void placesOfATrash_data() {
        QTest::addColumn<bool>("is");
        QTest::newRow("/home/anna/.local/share/Trash/files/a") << true;
        QTest::newRow("/media/disk/.Trash/1000/files/a") << true;
        QTest::newRow("/media/disk/.Trash-1000/files/a") << true;
        QTest::newRow("./files/a") << false;
        QTest::newRow("/home/anna/files/a") << false;
        QTest::newRow("/home/anna/Trash/files/") << false;
        QTest::newRow("/home/anna/Trash/files/a/b") << false;
        QTest::newRow("Trash/files/a") << false;
    }

    void placesOfATrash() {
        QFETCH(bool, is);
        QCOMPARE(isInTrash(QString::fromLatin1(QTest::currentDataTag())), is);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_home->filePath(QLatin1String(name)); }
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_before;
};

INTACT_TEST(TrashTest)
#include "trash_test.moc"
