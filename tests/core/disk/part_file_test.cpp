// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/part_file.h"
#include "tests/support/check_result.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/page_cache_ops.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <sstream>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <unistd.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

constexpr const char* kPart = "file.bin.0badcafe.part";

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

std::string contentOf(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

void put(const fs::path& path, const std::string& content) {
    std::ofstream(path) << content;
}

unsigned modeOf(const fs::path& path) {
    return static_cast<unsigned>(fs::status(path).permissions());
}

} // namespace

class PartFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path().toStdString();
        m_path = m_directory + "/" + kPart;
        m_ops = std::make_unique<FaultyFileOps>();
    }
    void cleanup() { QCOMPARE(m_ops->openDescriptors(), 0); }

    void createMakesAPrivateReservedFile() {
        const auto part = create(1000);
        VERIFY_OK(part);
        QCOMPARE((*part)->path(), m_path);
        QCOMPARE((*part)->name(), std::string(kPart));
        QCOMPARE(modeOf(m_path), 0600U);
        const auto status = (*part)->status();
        VERIFY_OK(status);
        QCOMPARE(status->size, 1000);
        QVERIFY(status->regular && status->inode != 0);
    }

    void createOfUnknownOrNoSizeReservesNothing() {
        VERIFY_OK(create(std::nullopt));
        VERIFY_OK(create(0));
        QCOMPARE(m_ops->count("fallocate"), 0);
        QCOMPARE(fs::file_size(m_path), std::uintmax_t{0});
    }

    void createTakesOverALeftOverEmpty() {
        put(m_path, "bytes of a forgotten run");
        const auto part = create(std::nullopt);
        VERIFY_OK(part);
        QCOMPARE(fs::file_size(m_path), std::uintmax_t{0});
    }

    void twoHoldersAreImpossible() {
        const auto first = create(10);
        VERIFY_OK(first);
        VERIFY_OK((*first)->write(0, bytesOf("0123456789")));
        VERIFY_FAILS(create(10), FailureReason::PartInUse);
        VERIFY_FAILS(PartFile::open(*m_ops, m_directory, kPart), FailureReason::PartInUse);
        QCOMPARE(contentOf(m_path), std::string("0123456789"));
    }

    void openNeedsTheFileAndTheDirectory() {
        VERIFY_FAILS(PartFile::open(*m_ops, m_directory, kPart), FailureReason::PartMissing);
        VERIFY_FAILS(PartFile::open(*m_ops, m_directory + "/gone", kPart), FailureReason::DirectoryMissing);
        VERIFY_FAILS(PartFile::create(*m_ops, m_directory + "/gone", kPart, 1), FailureReason::DirectoryMissing);
        put(m_directory + "/plain", "");
        VERIFY_FAILS(PartFile::create(*m_ops, m_directory + "/plain", kPart, 1), FailureReason::DirectoryMissing);
        put(m_path, "kept");
        VERIFY_OK(PartFile::open(*m_ops, m_directory, kPart));
        QCOMPARE(contentOf(m_path), std::string("kept"));
    }

    void failuresSayWhere() {
        const auto missing = PartFile::open(*m_ops, m_directory, kPart);
        QVERIFY(!missing);
        QCOMPARE(missing.error().place, m_path);
    }

    void plantedThingsAreRefusedAndLeftAlone_data() {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"link", "dangling", "fifo", "directory", "socket", "device"})
            QTest::addRow("row 67: %s", kind) << QString::fromLatin1(kind);
    }
    void plantedThingsAreRefusedAndLeftAlone() {
        QFETCH(QString, kind);
        const std::string victim = m_directory + "/victim";
        put(victim, "precious");
        plant(kind.toStdString(), victim);
        if (!fs::exists(fs::symlink_status(m_path)))
            QSKIP(qPrintable(kind + QStringLiteral(" needs rights that this user has not")));
        VERIFY_FAILS(create(10), FailureReason::TargetUnsafe);
        VERIFY_FAILS(PartFile::open(*m_ops, m_directory, kPart), FailureReason::TargetUnsafe);
        QVERIFY(fs::exists(fs::symlink_status(m_path)));
        QCOMPARE(contentOf(victim), std::string("precious"));
        QVERIFY(!fs::exists(m_directory + "/nowhere"));
    }

    void namesWithADirectoryAreRefused() {
        for (const char* name : {"../x", "a/b", "..", ""}) {
            VERIFY_FAILS(PartFile::create(*m_ops, m_directory, name, 1), FailureReason::NameInvalid);
            VERIFY_FAILS(PartFile::open(*m_ops, m_directory, name), FailureReason::NameInvalid);
        }
        const auto part = create(1);
        VERIFY_OK(part);
        VERIFY_FAILS((*part)->publish("../x"), FailureReason::NameInvalid);
    }

    // Row 61, on the file system that is there: it takes 255 bytes.
    void whatIsTooLongIsShortened() {
        const auto part = PartFile::create(*m_ops, m_directory, std::string(300, 'n') + ".0badcafe.part", 1);
        VERIFY_OK(part);
        QCOMPARE((*part)->name(), std::string(129, 'n') + ".0badcafe.part");
        QVERIFY(fs::exists(m_directory + "/" + (*part)->name()));
    }

    void writesAndReadsCrossShortTransfers() {
        for (const std::size_t most : {std::size_t{1}, std::size_t{3}, std::size_t{1000}}) {
            m_ops->limitTransfer(most);
            const auto part = create(10);
            VERIFY_OK(part);
            VERIFY_OK((*part)->write(4, bytesOf("456789")));
            VERIFY_OK((*part)->write(0, bytesOf("0123")));
            std::string back(8, ' ');
            VERIFY_OK((*part)->read(1, std::as_writable_bytes(std::span(back))));
            QCOMPARE(back, std::string("12345678"));
            QCOMPARE(contentOf(m_path), std::string("0123456789"));
        }
    }

    void readingBeyondTheEndIsDamage() {
        const auto part = create(10);
        VERIFY_OK(part);
        std::string back(8, ' ');
        VERIFY_FAILS((*part)->read(5, std::as_writable_bytes(std::span(back))), FailureReason::PartDamaged);
    }

    void untilItsDirectoryIsSyncedTheWholeInodeIs() {
        const auto part = create(10);
        VERIFY_OK(part);
        m_ops->clearLog();
        QVERIFY((*part)->directoryIsDirty());
        VERIFY_OK((*part)->sync());
        VERIFY_OK((*part)->syncDirectory());
        QVERIFY(!(*part)->directoryIsDirty());
        VERIFY_OK((*part)->sync());
        QCOMPARE(m_ops->log(), (std::vector<std::string>{"fsync", "fsync dir", "fdatasync"}));
    }

    void aFailedDirectorySyncLeavesItDirty() {
        const auto part = create(10);
        VERIFY_OK(part);
        m_ops->fail("fsync dir", EIO);
        VERIFY_FAILS((*part)->syncDirectory(), FailureReason::DiskIo);
        QVERIFY((*part)->directoryIsDirty());
    }

    void aNewNameMakesItsDirectoryDirtyAgain() {
        for (const int noRename2 : {0, EINVAL}) {
            const auto part = create(10);
            VERIFY_OK(part);
            VERIFY_OK((*part)->syncDirectory());
            if (noRename2 != 0)
                m_ops->fail("renameNoReplace", noRename2);
            const auto published = (*part)->publish("file" + std::to_string(noRename2));
            QVERIFY(published && *published);
            QVERIFY((*part)->directoryIsDirty());
            (*part)->directorySynced();
            QVERIFY(!(*part)->directoryIsDirty());
        }
    }

    void filesOfOneDirectorySayTheSameOfIt() {
        const auto one = PartFile::create(*m_ops, m_directory, "one.part", 1);
        const auto two = PartFile::create(*m_ops, m_directory + "/.", "two.part", 1);
        VERIFY_OK(one);
        VERIFY_OK(two);
        QCOMPARE((*one)->directoryStatus().inode, (*two)->directoryStatus().inode);
        QCOMPARE((*one)->directoryStatus().device, (*two)->directoryStatus().device);
    }

    void onlyLargeFilesPassThePageCache_data() {
        constexpr qint64 kLarge = qint64{256} * 1024 * 1024;
        QTest::addColumn<qint64>("size"); // -1: not known
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<PageCache>("wish");
        QTest::addColumn<PageCache>("asked");
        QTest::newRow("large") << kLarge << qint64{0} << PageCache::Pass << PageCache::Pass;
        QTest::newRow("large, read back") << kLarge << qint64{0} << PageCache::Keep << PageCache::Keep;
        QTest::newRow("a byte smaller") << kLarge - 1 << qint64{0} << PageCache::Pass << PageCache::Keep;
        QTest::newRow("not known") << qint64{-1} << kLarge - 1 << PageCache::Pass << PageCache::Keep;
        QTest::newRow("not known, but large") << qint64{-1} << kLarge << PageCache::Pass << PageCache::Pass;
    }
    void onlyLargeFilesPassThePageCache() {
        QFETCH(qint64, size);
        QFETCH(qint64, offset);
        QFETCH(PageCache, wish);
        PageCacheOps ops;
        ops.fail("fallocate", EOPNOTSUPP);
        const auto known = size < 0 ? std::nullopt : std::optional<std::int64_t>(size);
        const auto part = PartFile::create(ops, m_directory, kPart, known);
        VERIFY_OK(part);
        VERIFY_OK((*part)->write(offset, bytesOf("bytes"), wish));
        QCOMPARE(ops.asked().size(), std::size_t{1});
        QTEST(ops.asked().front(), "asked");
        std::string found(5, ' ');
        VERIFY_OK((*part)->read(offset, std::as_writable_bytes(std::span(found))));
        QCOMPARE(found, std::string("bytes"));
    }

    void aLargeFileThatIsOpenedAgainPassesToo() {
        put(m_path, "x");
        fs::resize_file(m_path, std::uintmax_t{256} * 1024 * 1024);
        PageCacheOps ops;
        const auto part = PartFile::open(ops, m_directory, kPart);
        VERIFY_OK(part);
        VERIFY_OK((*part)->write(0, bytesOf("bytes"), PageCache::Pass));
        QCOMPARE(ops.asked(), std::vector{PageCache::Pass});
    }

    // In one call past the cache, of 32 KiB each into it.
    void whereTheCacheCannotBePassedItIsNotTriedAgain() {
        const std::string bytes(64 * 1024, 'b');
        PageCacheOps ops;
        ops.fail("fallocate", EOPNOTSUPP);
        const auto part = PartFile::create(ops, m_directory, kPart, std::int64_t{1} << 30);
        VERIFY_OK(part);
        VERIFY_OK((*part)->write(0, bytesOf(bytes), PageCache::Pass));
        QCOMPARE(ops.asked(), std::vector{PageCache::Pass});
        ops.refuse();
        VERIFY_OK((*part)->write(0, bytesOf(bytes), PageCache::Pass));
        VERIFY_OK((*part)->write(0, bytesOf(bytes), PageCache::Pass));
        QCOMPARE(ops.asked(), (std::vector{PageCache::Pass, PageCache::Pass, PageCache::Keep, PageCache::Keep,
                                           PageCache::Keep, PageCache::Keep}));
        QVERIFY(contentOf(m_path) == bytes);
        ops.fail("pwrite", ENOSPC);
        VERIFY_FAILS((*part)->write(0, bytesOf(bytes), PageCache::Pass), FailureReason::DiskFull);
    }

    void startWritebackNeverReachesBeyondItsRange() {
        const auto part = create(10);
        VERIFY_OK(part);
        m_ops->fail("startWriteback", EIO);
        (*part)->startWriteback(0, 10);
        (*part)->startWriteback(0, 0); // to the kernel 0 means: up to the end
        QCOMPARE(m_ops->count("startWriteback"), 1);
    }

    void sealAndPublishInOrder() {
        const mode_t old = ::umask(027);
        const auto part = create(100);
        VERIFY_OK(part);
        VERIFY_OK((*part)->write(0, bytesOf("whole")));
        m_ops->clearLog();
        VERIFY_OK((*part)->seal(5));
        VERIFY_OK((*part)->sync());
        const auto published = (*part)->publish("file.bin");
        VERIFY_OK((*part)->syncDirectory());
        ::umask(old);
        VERIFY_OK(published);
        QVERIFY(*published);
        QCOMPARE(m_ops->log(),
                 (std::vector<std::string>{"status", "ftruncate", "fchmod", "fsync", "renameNoReplace", "fsync dir"}));
        QVERIFY(!fs::exists(m_path));
        QCOMPARE(contentOf(m_directory + "/file.bin"), std::string("whole"));
        QCOMPARE(modeOf(m_directory + "/file.bin"), 0640U);
    }

    // Old file systems say EINVAL or ENOSYS to renameat2; those without hard links say EPERM to linkat.
    void publishNeverReplaces_data() {
        QTest::addColumn<int>("renameSays");
        QTest::addColumn<int>("linkSays");
        QTest::newRow("renameat2") << 0 << 0;
        QTest::newRow("hard link") << EINVAL << 0;
        QTest::newRow("no such call") << ENOSYS << 0;
        QTest::newRow("placeholder") << EINVAL << EPERM;
        QTest::newRow("no links at all") << EINVAL << EOPNOTSUPP;
    }
    void publishNeverReplaces() {
        QFETCH(int, renameSays);
        QFETCH(int, linkSays);
        if (renameSays != 0)
            m_ops->fail("renameNoReplace", renameSays, 1, true);
        if (linkSays != 0)
            m_ops->fail("linkAt", linkSays, 1, true);
        put(m_directory + "/taken", "somebody's");
        fs::create_symlink("nowhere", m_directory + "/link");
        const auto part = create(std::nullopt);
        VERIFY_OK(part);
        VERIFY_OK((*part)->write(0, bytesOf("ours")));
        for (const char* name : {"taken", "link"}) {
            const auto published = (*part)->publish(name);
            VERIFY_OK(published);
            QVERIFY(!*published);
        }
        QVERIFY(fs::exists(m_path));
        QCOMPARE(contentOf(m_directory + "/taken"), std::string("somebody's"));
        const auto published = (*part)->publish("free");
        VERIFY_OK(published);
        QVERIFY(*published);
        QVERIFY(!fs::exists(m_path));
        QCOMPARE(contentOf(m_directory + "/free"), std::string("ours"));
    }

    void discardDeletesOnlyItsOwnFile() {
        {
            const auto part = create(1);
            VERIFY_OK(part);
            VERIFY_OK((*part)->discard());
            QVERIFY(!fs::exists(m_path));
            VERIFY_OK((*part)->discard());
        }
        const auto part = create(1);
        VERIFY_OK(part);
        fs::remove(m_path);
        put(m_path, "another's");
        VERIFY_OK((*part)->discard());
        QCOMPARE(contentOf(m_path), std::string("another's"));
    }

    void nameExistsSeesAnything() {
        fs::create_symlink("nowhere", m_directory + "/dangling");
        fs::create_directory(m_directory + "/folder");
        for (const char* name : {"dangling", "folder"}) {
            const auto there = nameExists(*m_ops, m_directory, name);
            VERIFY_OK(there);
            QVERIFY(*there);
        }
        const auto absent = nameExists(*m_ops, m_directory, "absent");
        VERIFY_OK(absent);
        QVERIFY(!*absent);
        VERIFY_FAILS(nameExists(*m_ops, m_directory + "/gone", "x"), FailureReason::DirectoryMissing);
        VERIFY_FAILS(nameExists(*m_ops, m_directory, "../x"), FailureReason::NameInvalid);
    }

    void removePartFileTakesOnlyRegularFiles() {
        put(m_path, "x");
        VERIFY_OK(removePartFile(*m_ops, m_directory, kPart));
        QVERIFY(!fs::exists(m_path));
        VERIFY_OK(removePartFile(*m_ops, m_directory, kPart));
        VERIFY_OK(removePartFile(*m_ops, m_directory + "/gone", kPart));
        fs::create_symlink("nowhere", m_path);
        VERIFY_FAILS(removePartFile(*m_ops, m_directory, kPart), FailureReason::TargetUnsafe);
        VERIFY_FAILS(removePartFile(*m_ops, m_directory, "../x"), FailureReason::NameInvalid);
        put(m_directory + "/y", "x");
        m_ops->fail("unlinkAt", EACCES);
        VERIFY_FAILS(removePartFile(*m_ops, m_directory, "y"), FailureReason::PermissionDenied);
    }

    void writableSpaceSaysWhyNot() {
        const auto space = writableSpace(*m_ops, m_directory);
        VERIFY_OK(space);
        QVERIFY(*space > 0);
        VERIFY_FAILS(writableSpace(*m_ops, m_directory + "/gone"), FailureReason::DirectoryMissing);
        m_ops->fail("mayWrite", EACCES);
        VERIFY_FAILS(writableSpace(*m_ops, m_directory), FailureReason::PermissionDenied);
        m_ops->fail("mayWrite", EROFS);
        VERIFY_FAILS(writableSpace(*m_ops, m_directory), FailureReason::ReadOnlyFileSystem);
    }

private:
    Result<std::shared_ptr<PartFile>> create(std::optional<std::int64_t> size) {
        return PartFile::create(*m_ops, m_directory, kPart, size);
    }

    void plant(const std::string& kind, const std::string& victim) {
        if (kind == "link") {
            fs::create_symlink(victim, m_path);
        } else if (kind == "dangling") {
            fs::create_symlink(m_directory + "/nowhere", m_path);
        } else if (kind == "fifo") {
            QCOMPARE(::mkfifo(m_path.c_str(), 0600), 0);
        } else if (kind == "directory") {
            fs::create_directory(m_path);
        } else if (kind == "socket") {
            const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            QVERIFY(m_path.size() < sizeof address.sun_path);
            m_path.copy(address.sun_path, m_path.size());
            QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
            ::close(socket);
        } else if (kind == "device") {
            std::ignore = ::mknod(m_path.c_str(), S_IFCHR | 0600, makedev(1, 3)); // needs root
        }
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_directory;
    std::string m_path;
    std::unique_ptr<FaultyFileOps> m_ops;
};

INTACT_TEST(PartFileTest)
#include "part_file_test.moc"
