// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/open_directory.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/manual_clock.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

using namespace intact;
using namespace intact::tests;

namespace fs = std::filesystem;

class OpenDirectoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesOfAShortTimeShareOne() {
        FaultyFileOps ops;
        const ManualClock clock;
        DirectoryCache cache(ops, clock);
        const auto one = cache.open(m_path);
        const auto two = cache.open(m_path);
        VERIFY_OK(one);
        VERIFY_OK(two);
        QCOMPARE(one->get(), two->get());
        QCOMPARE(ops.count("openDirectory"), 1);
        QVERIFY((*one)->status().inode != 0);
    }

    // One that was moved away and made anew must not get what belongs into the new one.
    void aMomentLaterItIsOpenedAnew() {
        FaultyFileOps ops;
        ManualClock clock;
        DirectoryCache cache(ops, clock);
        const std::string path = m_path + "/moved";
        fs::create_directory(path);
        const auto old = cache.open(path);
        VERIFY_OK(old);
        fs::rename(path, m_path + "/away");
        fs::create_directory(path);
        clock.advance(std::chrono::seconds(1));
        const auto fresh = cache.open(path);
        VERIFY_OK(fresh);
        QVERIFY((*fresh)->status().inode != (*old)->status().inode);
    }

    void theCacheHoldsNothingOpen() {
        FaultyFileOps ops;
        const ManualClock clock;
        DirectoryCache cache(ops, clock);
        VERIFY_OK(cache.open(m_path));
        QCOMPARE(ops.openDescriptors(), 0);
        VERIFY_OK(cache.open(m_path));
        QCOMPARE(ops.count("openDirectory"), 2);
    }

    void aMissingOneIsToldOf() {
        FaultyFileOps ops;
        const ManualClock clock;
        DirectoryCache cache(ops, clock);
        VERIFY_FAILS(cache.open(m_path + "/gone"), FailureReason::DirectoryMissing);
    }

private:
    QTemporaryDir m_directory;
    std::string m_path = m_directory.path().toStdString();
};

INTACT_TEST(OpenDirectoryTest)
#include "open_directory_test.moc"
