// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/file_ops.h"
#include "core/disk/umask.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <span>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>

using namespace intact;

class FileOpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorsAreNegativeCodes() {
        FileOps ops;
        QCOMPARE(ops.openDirectory("/nowhere/at/all"), -long{ENOENT});
        QCOMPARE(ops.pwrite(-1, {}, 0, PageCache::Keep), -long{EBADF});
        QCOMPARE(ops.fsync(-1), -long{EBADF});
        FileStatus status;
        QCOMPARE(ops.status(-1, status), -long{EBADF});
        QCOMPARE(ops.freeBytes(-1), -long{EBADF});
    }

    // Where the kernel and the file system can, the bytes get there all the same.
    void thePageCacheIsPassedOrItSaysThatItCannotBe() {
        FileOps ops;
        const QTemporaryDir temporary;
        const Fd directory(ops, static_cast<int>(ops.openDirectory(temporary.path().toStdString())));
        const Fd file(ops, static_cast<int>(ops.openAt(directory.get(), "x", O_RDWR | O_CREAT, 0600)));
        const std::string text = "past the cache";
        const long written = ops.pwrite(file.get(), std::as_bytes(std::span(text)), 3, PageCache::Pass);
        if (written == -EOPNOTSUPP)
            return;
        QCOMPARE(written, static_cast<long>(text.size()));
        std::string found(text.size(), ' ');
        QCOMPARE(ops.pread(file.get(), std::as_writable_bytes(std::span(found)), 3), written);
        QCOMPARE(found, text);
        QCOMPARE(ops.pwrite(-1, std::as_bytes(std::span(text)), 0, PageCache::Pass), -long{EBADF});
    }

    void whatWaitsToBeWritten_data() {
        QTest::addColumn<QString>("meminfo");
        QTest::addColumn<long>("bytes");
        QTest::newRow("as the kernel says it")
            << "MemTotal:  24683620 kB\nDirty:               104 kB\nWriteback:      "
               "       8 kB\nWritebackTmp:          7 kB\n"
            << 112L * 1024;
        QTest::newRow("only one of them") << "MemTotal: 1 kB\nDirty: 104 kB\n" << -1L;
        QTest::newRow("no number") << "MemTotal: 1 kB\nDirty: many\nWriteback: 8 kB\n" << -1L;
        QTest::newRow("cut") << "MemTotal: 1 kB\nWriteback: 8 kB\nDirty:" << -1L;
        QTest::newRow("nothing") << "" << -1L;
    }
    void whatWaitsToBeWritten() {
        QFETCH(QString, meminfo);
        QTEST(unwrittenIn(meminfo.toStdString()), "bytes");
    }

    void aFileSystemIsSyncedOrSaysThatItCannotBe() {
        FileOps ops;
        const QTemporaryDir temporary;
        const Fd directory(ops, static_cast<int>(ops.openDirectory(temporary.path().toStdString())));
        const Fd file(ops, static_cast<int>(ops.openAt(directory.get(), "x", O_RDWR | O_CREAT, 0600)));
        const long synced = ops.syncFileSystem(file.get());
        QVERIFY(synced == 0 || synced == -EOPNOTSUPP);
        QCOMPARE(ops.awaitWriteback(file.get()), 0L);
        const Fd process(ops, static_cast<int>(ops.openDirectory("/proc/self")));
        QCOMPARE(ops.syncFileSystem(process.get()), -long{EOPNOTSUPP});
        QVERIFY(ops.unwrittenBytes() >= 0);
    }

    void descriptorsAreClosedOnExec() {
        FileOps ops;
        const QTemporaryDir temporary;
        const Fd directory(ops, static_cast<int>(ops.openDirectory(temporary.path().toStdString())));
        const Fd file(ops, static_cast<int>(ops.openAt(directory.get(), "x", O_RDWR | O_CREAT, 0600)));
        QVERIFY(directory.isOpen() && file.isOpen());
        for (const Fd* fd : {&directory, &file})
            QVERIFY((::fcntl(fd->get(), F_GETFD) & FD_CLOEXEC) != 0);
    }

    void anFdClosesOnceWhateverWayItGoes() {
        tests::FaultyFileOps ops;
        const QTemporaryDir temporary;
        const auto open = [&] {
            return Fd(ops, static_cast<int>(ops.openDirectory(temporary.path().toStdString())));
        };
        {
            Fd first = open();
            Fd second = std::move(first);
            QVERIFY(!first.isOpen());
            QCOMPARE(ops.openDescriptors(), 1);
            second = open();
            QCOMPARE(ops.openDescriptors(), 1);
            Fd& same = second;
            second = std::move(same);
            QVERIFY(second.isOpen());
            second.reset();
            second.reset();
            QCOMPARE(ops.openDescriptors(), 0);
            first = open();
        }
        QCOMPARE(ops.openDescriptors(), 0);
    }

    void umaskIsReadWithoutBeingChanged() {
        const mode_t old = ::umask(0137);
        QCOMPARE(processUmask(), 0137U);
        QCOMPARE(::umask(old), mode_t{0137});
    }
};

INTACT_TEST(FileOpsTest)
#include "file_ops_test.moc"
