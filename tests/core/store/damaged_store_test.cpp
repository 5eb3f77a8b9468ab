// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"
#include "tests/support/check_result.h"
#include "tests/support/sample_record.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <random>

#include <sqlite3.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

constexpr int kRecords = 40;

QByteArray read(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const std::string& path, const QByteArray& content) {
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// Whatever lies under the database's name: the program starts, and nothing is believed that was not written.
class DamagedStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        {
            const auto store = QueueStore::open(directory);
            VERIFY_OK(store);
            VERIFY_OK((*store)->begin());
            for (int id = 1; id <= kRecords; ++id) {
                DownloadRecord record = fullRecord(id);
                record.finishedAt.reset(); // as of anything unfinished
                VERIFY_OK((*store)->insert(record));
            }
            VERIFY_OK((*store)->commit());
        }
        m_good = read(directory + "/queue.db");
        QVERIFY(m_good.size() > 8192);
    }

    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path().toStdString();
        m_database = m_directory + "/queue.db";
    }

    void theUndamagedOneOpens() {
        write(m_database, m_good);
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QVERIFY((*store)->condition().movedAside.empty());
        QCOMPARE((*store)->load()->size(), std::size_t{kRecords});
    }

    void garbageIsMovedAsideWithItsWal() {
        write(m_database + "-wal", QByteArray("w"));
        write(m_database + "-shm", QByteArray("s"));
        for (int time = 0; time < 3; ++time) { // several within one second
            write(m_database, QByteArray(5000, 'g'));
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            QVERIFY((*store)->load()->empty());
            const std::string aside = (*store)->condition().movedAside;
            QVERIFY(aside.starts_with(m_directory + "/corrupt-"));
            QCOMPARE(static_cast<unsigned>(fs::status(aside).permissions()), 0700U);
            QCOMPARE(read(aside + "/queue.db"), QByteArray(5000, 'g'));
            if (time == 0) {
                QCOMPARE(read(aside + "/queue.db-wal"), QByteArray("w"));
                QCOMPARE(read(aside + "/queue.db-shm"), QByteArray("s"));
            }
        }
    }

    void thingsThatAreNoFilesAreMovedAside() {
        fs::create_directory(m_database);
        checkStartsAnew();
        fs::remove_all(m_database);
        fs::create_symlink("/nowhere", m_database);
        checkStartsAnew();
    }

    void anEmptyFileIsANewDatabase() {
        write(m_database, QByteArray());
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QVERIFY((*store)->condition().movedAside.empty());
        QVERIFY((*store)->load()->empty());
    }

    void newerAndForeignDatabasesAreKeptAside() {
        for (const char* sql : {"PRAGMA user_version=99", "PRAGMA user_version=-1", "DROP TABLE ledger",
                                "ALTER TABLE download RENAME COLUMN proxy TO other", "PRAGMA user_version=0"}) {
            fs::remove_all(m_directory + "/queue.db-wal");
            write(m_database, m_good);
            execute(sql);
            checkStartsAnew();
            fs::remove(m_database);
        }
    }

    void olderDatabasesAreBroughtUpToDate() {
        write(m_database, m_good);
        for (const char* sql : {"ALTER TABLE download DROP COLUMN mirrors",
                                "ALTER TABLE download DROP COLUMN rate_limit",
                                "ALTER TABLE download DROP COLUMN running",
                                "ALTER TABLE download DROP COLUMN crashes",
                                "ALTER TABLE download DROP COLUMN crash_bytes",
                                "DROP TABLE run",
                                "DROP TABLE host",
                                "ALTER TABLE download DROP COLUMN category",
                                "ALTER TABLE download DROP COLUMN category_by_rule",
                                "ALTER TABLE download DROP COLUMN tags",
                                "DROP TABLE category",
                                "ALTER TABLE download DROP COLUMN priority",
                                "ALTER TABLE download DROP COLUMN start_at",
                                "ALTER TABLE download DROP COLUMN expected_source",
                                "ALTER TABLE download DROP COLUMN proof_place",
                                "ALTER TABLE download DROP COLUMN digest_algorithm",
                                "ALTER TABLE download DROP COLUMN digest",
                                "ALTER TABLE download DROP COLUMN expected_size",
                                "ALTER TABLE download DROP COLUMN checked_at",
                                "ALTER TABLE download DROP COLUMN check_outcome",
                                "ALTER TABLE download DROP COLUMN check_algorithm",
                                "ALTER TABLE download DROP COLUMN check_digest",
                                "ALTER TABLE download DROP COLUMN signature_verdict",
                                "ALTER TABLE download DROP COLUMN signature_key",
                                "ALTER TABLE download DROP COLUMN signature_by",
                                "ALTER TABLE download DROP COLUMN signature_place",
                                "ALTER TABLE download DROP COLUMN pieces",
                                "PRAGMA user_version=1"})
            execute(sql);
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QVERIFY((*store)->condition().movedAside.empty());
        const auto records = (*store)->load();
        QCOMPARE(records->size(), std::size_t{kRecords});
        for (const DownloadRecord& record : *records) {
            QVERIFY(record.request.mirrors.empty());
            QVERIFY(!record.request.rateLimit);
            QVERIFY(record.request.filing == Filing());
            QCOMPARE(record.request.priority, Priority::Normal);
            QVERIFY(!record.request.startAt);
            QVERIFY(record.request.expectedSource == ChecksumSource::Given);
            QVERIFY(record.proof && record.proof->place.empty());
            QVERIFY(!record.digest);
            QVERIFY(!record.lastCheck);
            QVERIFY(!record.signature);
            QVERIFY(!record.request.pieces);
        }
        QVERIFY(!(*store)->loadCategories()->everSet);
        QVERIFY((*store)->loadHosts()->empty());
    }

    void aNewerOneIsLeftAsItIs() {
        write(m_database, m_good);
        execute("PRAGMA user_version=99");
        execute(("PRAGMA application_id=" + std::to_string(0x49740000 + 99)).c_str());
        const QByteArray newer = read(m_database);
        const auto store = QueueStore::open(m_directory);
        QVERIFY(!store);
        QVERIFY(store.error().reason == FailureReason::StoreFailed);
        QVERIFY2(store.error().message().find("newer version of this program") != std::string::npos,
                 store.error().message().c_str());
        QVERIFY(read(m_database) == newer);
        for (const auto& entry : fs::directory_iterator(m_directory))
            QVERIFY(!entry.path().filename().string().starts_with("corrupt"));
    }

    void theSnapshotTakesItsPlace_data() {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("garbage") << QByteArray(5000, 'g');
        QTest::newRow("cut") << m_good.first(4096);
        QTest::newRow("empty") << QByteArray();
    }
    void theSnapshotTakesItsPlace() {
        QFETCH(QByteArray, left);
        write(m_database, left);
        write(m_database + "-wal", QByteArray("of another one"));
        write(m_database + ".bak", m_good);
        for (const bool restored : {true, false}) {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            QCOMPARE((*store)->condition().fromSnapshot, restored);
            QCOMPARE((*store)->condition().movedAside.empty(), !restored);
            QCOMPARE((*store)->load()->size(), std::size_t{kRecords});
            QVERIFY(*(*store)->beginRun() != LastEnd::Clean);
        }
    }

    void aDamagedSnapshotToo() {
        write(m_database, QByteArray(5000, 'g'));
        write(m_database + ".bak", QByteArray(5000, 'h'));
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QVERIFY((*store)->load()->empty());
        QVERIFY(!(*store)->condition().fromSnapshot);
        QCOMPARE(read((*store)->condition().movedAside + "/queue.db"), QByteArray(5000, 'g'));
    }

    void aLostWalCostsOnlyWhatWasInIt() {
        {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            VERIFY_OK((*store)->begin());
            VERIFY_OK((*store)->insert(fullRecord(1)));
            VERIFY_OK((*store)->commit());
            write(m_directory + "/left.db", read(m_database));
        }
        fs::remove(m_database + "-wal");
        fs::rename(m_directory + "/left.db", m_database);
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK((*store)->load());
    }

    void cutAnywhere() {
        std::mt19937 random(1);
        std::vector<qsizetype> sizes;
        for (qsizetype size = 0; size <= m_good.size(); size += 4096)
            sizes.push_back(size);
        for (int i = 0; i < 100; ++i)
            sizes.push_back(static_cast<qsizetype>(random()) % m_good.size());
        for (const qsizetype size : sizes)
            checkStarts(m_good.first(size), "cut at " + std::to_string(size));
    }

    void anyBitFlipped() {
        std::mt19937 random(2);
        for (int i = 0; i < 500; ++i) {
            QByteArray damaged = m_good;
            // Half of them in the first page, where header and schema are.
            const auto at = static_cast<qsizetype>(random()) % (i % 2 == 0 ? 4096 : damaged.size());
            damaged[at] = static_cast<char>(damaged.at(at) ^ (1 << (random() % 8)));
            checkStarts(damaged, "flipped at " + std::to_string(at));
        }
        QByteArray headless = m_good;
        headless.replace(0, 100, QByteArray(100, '\0'));
        checkStarts(headless, "no header");
    }

    void unknownNumbersBecomeFailedDownloads() {
        const std::vector<std::tuple<const char*, State, FailureReason>> rows{
            {"state = 77", State::Failed, FailureReason::InternalError},
            {"state = -1", State::Failed, FailureReason::InternalError},
            {"state = 5, finished_at = NULL", State::Failed, FailureReason::InternalError},
            {"expected_algorithm = 99", State::Failed, FailureReason::ChecksumInvalid},
            {"expected_digest = x'00'", State::Failed, FailureReason::ChecksumInvalid},
            {"headers = x'ff'", State::Failed, FailureReason::InternalError},
            {"failure_reason = -5", State::Waiting, FailureReason::InternalError},
            {"failure_reason = 60000", State::Waiting, static_cast<FailureReason>(60000)},
            {"segments = 1000000", State::Waiting, FailureReason::ServerBusy},
            {"proof_source = 99", State::Waiting, FailureReason::ServerBusy},
            {"proof_algorithm = 99", State::Waiting, FailureReason::ServerBusy},
            {"expected_source = 99", State::Waiting, FailureReason::ServerBusy},
            {"digest = x'00'", State::Waiting, FailureReason::ServerBusy},
            {"pieces = x'01'", State::Waiting, FailureReason::ServerBusy},
            {"pieces = substr(pieces, 1, length(pieces) - 16)", State::Waiting, FailureReason::ServerBusy},
        };
        for (const auto& [change, state, reason] : rows) {
            write(m_database, m_good);
            execute(("UPDATE download SET " + std::string(change)).c_str());
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            const auto records = (*store)->load();
            VERIFY_OK(records);
            const DownloadRecord& record = records->at(0);
            QVERIFY2(record.state == state && record.failure.reason == reason, change);
            QVERIFY(!record.failure.message().empty());
            QVERIFY(record.request.segments >= 1 && record.request.segments <= 32);
            QCOMPARE(record.proof.has_value(), !std::string_view(change).starts_with("proof"));
            QCOMPARE(record.digest.has_value(), !std::string_view(change).starts_with("digest"));
            QCOMPARE(record.request.pieces.has_value(), !std::string_view(change).starts_with("pieces"));
            const bool isMetalink = record.request.expectedSource == ChecksumSource::Metalink;
            QCOMPARE(isMetalink, !std::string_view(change).starts_with("expected_source"));
        }
    }

    void damagedLedgersClaimNothing() {
        for (const char* change :
             {"UPDATE ledger SET durable = x'ff'", "UPDATE ledger SET blocks = x'0100'", "DELETE FROM ledger",
              "UPDATE ledger SET total = 5", "UPDATE ledger SET total = -5", "UPDATE ledger SET total = NULL",
              "UPDATE ledger SET block_bytes = -1", "UPDATE ledger SET block_bytes = 0"}) {
            write(m_database, m_good);
            execute(change);
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            const auto records = (*store)->load();
            VERIFY_OK(records);
            QCOMPARE(records->size(), std::size_t{kRecords});
            for (const DownloadRecord& record : *records)
                QVERIFY2(record.ledger.durable.empty() && record.ledger.blocks.empty(), change);
        }
    }

private:
    void execute(const char* sql) {
        sqlite3* database = nullptr;
        QCOMPARE(sqlite3_open(m_database.c_str(), &database), SQLITE_OK);
        char* message = nullptr;
        const int result = sqlite3_exec(database, sql, nullptr, nullptr, &message);
        const QByteArray text(message);
        sqlite3_free(message);
        sqlite3_close(database);
        QVERIFY2(result == SQLITE_OK, text.constData());
    }

    void checkStartsAnew() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QVERIFY(!(*store)->condition().movedAside.empty());
        QVERIFY(fs::exists(fs::symlink_status((*store)->condition().movedAside + "/queue.db")));
        QVERIFY((*store)->load()->empty());
    }

    // Opens, loads and can be written; and nothing has become complete.
    void checkStarts(const QByteArray& content, const std::string& what) {
        const QTemporaryDir temporary;
        const std::string directory = temporary.path().toStdString();
        write(directory + "/queue.db", content);
        const auto store = QueueStore::open(directory);
        QVERIFY2(store, what.c_str());
        const auto records = (*store)->load();
        QVERIFY2(records, what.c_str());
        for (const DownloadRecord& record : *records)
            QVERIFY2(record.state != State::Complete, what.c_str());
        QVERIFY2((*store)->begin(), what.c_str());
        QVERIFY2((*store)->insert(fullRecord(kRecords + 1000)), what.c_str());
        QVERIFY2((*store)->commit(), what.c_str());
    }

    QByteArray m_good;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_directory;
    std::string m_database;
};

INTACT_TEST(DamagedStoreTest)
#include "damaged_store_test.moc"
