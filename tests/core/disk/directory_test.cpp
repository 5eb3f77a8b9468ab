// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/directory.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace intact;
using namespace intact::tests;

namespace fs = std::filesystem;

class DirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldersAreMadeInOneThatIsThere() {
        FaultyFileOps ops;
        VERIFY_OK(makeFolders(ops, m_path, "a/b//c/"));
        QVERIFY(fs::is_directory(m_path + "/a/b/c"));
        QCOMPARE(ops.count("fsync dir"), 3); // each entry is durable
        VERIFY_OK(makeFolders(ops, m_path, "a/b"));
        QCOMPARE(ops.count("fsync dir"), 3);
        VERIFY_OK(makeFolders(ops, m_path, ""));
    }

    void nothingIsMadeWhereNothingIs() {
        FileOps ops;
        const auto made = makeFolders(ops, m_path + "/gone", "a");
        QVERIFY(!made);
        QCOMPARE(made.error().reason, FailureReason::DirectoryMissing);
        QVERIFY(!fs::exists(m_path + "/gone"));
    }

    void nothingIsMadeElsewhere() {
        FileOps ops;
        fs::create_directory(m_path + "/inside");
        const auto made = makeFolders(ops, m_path + "/inside", "../outside");
        QVERIFY(!made);
        QCOMPARE(made.error().reason, FailureReason::NameInvalid);
        QVERIFY(!fs::exists(m_path + "/outside"));
    }

    void aFileIsNoFolder() {
        FileOps ops;
        std::ofstream(m_path + "/file") << "x";
        QVERIFY(!makeFolders(ops, m_path, "file/a"));
    }

private:
    QTemporaryDir m_home;
    std::string m_path = m_home.path().toStdString();
};

INTACT_TEST(DirectoryTest)
#include "directory_test.moc"
