// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queue_store.h"
#include "tests/support/check_result.h"
#include "tests/support/sample_record.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace intact;
using namespace intact::tests;
namespace fs = std::filesystem;

namespace {

DownloadRecord plainRecord(std::int64_t id, std::int64_t position) {
    DownloadRecord record;
    record.id = {id};
    record.position = position;
    record.request.url = "https://example.org/" + std::to_string(id);
    return record;
}

std::vector<std::int64_t> idsOf(const std::vector<DownloadRecord>& records) {
    std::vector<std::int64_t> ids;
    for (const DownloadRecord& record : records)
        ids.push_back(record.id.value);
    return ids;
}

/// Runs `work` in a process of its own, which then dies of SIGKILL.
template <typename Work>
bool killedAfter(Work work) {
    const pid_t child = ::fork();
    if (child == 0) {
        work();
        ::raise(SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

} // namespace

class QueueStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_directory = m_temporary->path().toStdString() + "/deep/state";
    }

    void directoryAndFilesArePrivate() {
        const mode_t old = ::umask(0);
        const auto store = QueueStore::open(m_directory);
        ::umask(old);
        VERIFY_OK(store);
        QVERIFY((*store)->condition().movedAside.empty());
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.insert(plainRecord(1, 1)); }));
        QCOMPARE(static_cast<unsigned>(fs::status(m_directory).permissions()), 0700U);
        QCOMPARE(static_cast<unsigned>(fs::status(m_temporary->path().toStdString() + "/deep").permissions()), 0700U);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(m_directory)) {
            QCOMPARE(static_cast<unsigned>(entry.status().permissions()), 0600U);
            QVERIFY2(!entry.path().string().ends_with("-shm"), "exclusive locking needs no shared memory");
            ++files;
        }
        QCOMPARE(files, 3); // lock, database, its -wal
    }

    void everyFieldRoundTrips() {
        DownloadRecord full = fullRecord(5);
        full.request.password = "secret";
        const DownloadRecord plain = plainRecord(6, 1);
        {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            VERIFY_OK(inTransaction(**store, [&](QueueStore& one) {
                const auto inserted = one.insert(plain);
                return inserted ? one.insert(full) : inserted;
            }));
        }
        full.request.password.clear();
        full.request.forgotten.emplace_back("Authorization");
        const auto records = reloaded();
        QCOMPARE(idsOf(records), (std::vector<std::int64_t>{5, 6}));
        compare(records.at(0), full);
        compare(records.at(1), plain);
    }

    // Only for such a link it matters later on who gave it, and then it was a person.
    void fileLinksComeBackAsAPersons() {
        for (const char* url : {"ftp://example.org/x", "ftps://example.org/x", "sftp://example.org/x"}) {
            init();
            DownloadRecord record = plainRecord(1, 1);
            record.request.url = url;
            record.request.givenByPerson = true;
            {
                const auto store = QueueStore::open(m_directory);
                VERIFY_OK(store);
                VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.insert(record); }));
            }
            compare(reloaded().at(0), record);
        }
    }

    void hostsRoundTripAndAreReplaced() {
        HostRecord full;
        full.server = "example.org:443";
        full.connections = 3;
        full.busyUntil = WallTime(std::chrono::seconds(5'000'000'000));
        full.learnedAt = WallTime(std::chrono::seconds(7));
        full.access = HostAccess{"/ca.pem", "/me.pem", "/me.key", "sha256//AAAA"};
        HostRecord plain;
        plain.server = "other.example.org:80";
        HostRecord chosen;
        chosen.server = "third.example:443";
        chosen.access = HostAccess{"/other.pem", "", "", "sha256//BBBB"};
        {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            HostRecord older = full;
            older.connections.reset();
            for (const HostRecord& host : {older, plain, full})
                VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.saveHost(host); }));
            // What is learned and what is chosen do not undo each other.
            const HostAccess access{"/other.pem", "", "", "sha256//BBBB"};
            const auto choose = [&](QueueStore& one) {
                return one.saveHostAccess("example.org:443", access);
            };
            VERIFY_OK(inTransaction(**store, choose));
            VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.saveHost(full); }));
            full.access = access;
            const auto chooseNew = [&](QueueStore& one) {
                return one.saveHostAccess("third.example:443", access);
            };
            VERIFY_OK(inTransaction(**store, chooseNew));
        }
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QCOMPARE((*store)->loadHosts().value(), (std::vector<HostRecord>{full, plain, chosen}));
    }

    void passwordsAreNowhereInTheFiles() {
        DownloadRecord full = fullRecord(5);
        full.request.password = "hunter2-canary";
        full.request.headers.emplace_back("X-Api-Key: hunter2-canary");
        full.request.headers.emplace_back("Authorization: hunter2-canary");
        full.request.proxy = "http://me:hunter2-canary@proxy:3128";
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.insert(full); }));
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.update(full); }));
        for (const auto& entry : fs::directory_iterator(m_directory)) {
            QFile file(QString::fromStdString(entry.path().string()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("hunter2-canary"));
        }
    }

    void updateLeavesTheLedger() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        const DownloadRecord full = fullRecord(1);
        DownloadRecord changed = plainRecord(1, 9);
        changed.ledger.partName = "not to be stored";
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.insert(full); }));
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.update(changed); }));
        changed.ledger = full.ledger;
        compare((*store)->load()->at(0), changed);

        Ledger ledger;
        ledger.total = 10;
        ledger.durable.add({0, 10});
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.saveLedger({1}, ledger); }));
        changed.ledger = ledger;
        compare((*store)->load()->at(0), changed);
    }

    void positionsOrderTheList() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) {
            for (const std::int64_t id : {1, 2, 3})
                if (auto inserted = one.insert(plainRecord(id, id * 10)); !inserted)
                    return inserted;
            return one.updatePosition({3}, 5);
        }));
        QCOMPARE(idsOf(*(*store)->load()), (std::vector<std::int64_t>{3, 1, 2}));
    }

    void theNewestAreReadPieceByPiece() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        const DownloadRecord full = fullRecord(4); // removed, with a ledger
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) {
            for (const std::int64_t id : {7, 1, 9, 3}) {
                if (auto inserted = one.insert(plainRecord(id, 100 - id)); !inserted)
                    return inserted;
            }
            return one.insert(full);
        }));
        const auto piece = [&](std::int64_t before, std::int64_t most) {
            return (*store)->loadBefore({before}, most).value();
        };
        QCOMPARE(idsOf(piece(10, 2)), (std::vector<std::int64_t>{9, 7}));
        QCOMPARE(idsOf(piece(7, 2)), (std::vector<std::int64_t>{4, 3}));
        QCOMPARE(idsOf(piece(3, 2)), (std::vector<std::int64_t>{1}));
        QVERIFY(piece(1, 2).empty());
        compare(piece(5, 1).at(0), full);
    }

    void stateAndEndAloneCanBeStored() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        DownloadRecord record = plainRecord(1, 10);
        const WallTime end{std::chrono::seconds(77)};
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) -> Result<void> {
            if (auto inserted = one.insert(record); !inserted)
                return inserted;
            return one.updateState(record.id, State::Complete, end);
        }));
        record.state = State::Complete;
        record.finishedAt = end;
        const auto loaded = (*store)->load();
        VERIFY_OK(loaded);
        QCOMPARE(loaded->size(), std::size_t{1});
        QCOMPARE(loaded->front().state, record.state);
        QVERIFY(loaded->front().finishedAt == record.finishedAt);
        QCOMPARE(loaded->front().request.url, record.request.url);
    }

    void numbersAreNeverUsedTwice() {
        {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            QCOMPARE((*store)->nextId()->value, 1);
            VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.insert(plainRecord(41, 1)); }));
            QCOMPARE((*store)->nextId()->value, 42);
            VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.erase({41}); }));
            QVERIFY((*store)->load()->empty());
        }
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QCOMPARE((*store)->nextId()->value, 42);
    }

    void whatIsNotThereCannotBeChanged() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK((*store)->begin());
        VERIFY_FAILS((*store)->update(plainRecord(7, 1)), FailureReason::StoreFailed);
        VERIFY_FAILS((*store)->updatePosition({7}, 1), FailureReason::StoreFailed);
        VERIFY_FAILS((*store)->updateState({7}, State::Complete, WallTime{}), FailureReason::StoreFailed);
        VERIFY_FAILS((*store)->saveLedger({7}, Ledger{}), FailureReason::StoreFailed);
        VERIFY_FAILS((*store)->erase({7}), FailureReason::StoreFailed);
        VERIFY_OK((*store)->insert(plainRecord(7, 1)));
        VERIFY_FAILS((*store)->insert(plainRecord(7, 1)), FailureReason::StoreFailed);
        VERIFY_OK((*store)->commit());
        VERIFY_FAILS((*store)->commit(), FailureReason::StoreFailed); // there is no transaction
        QCOMPARE((*store)->load()->size(), std::size_t{1});
    }

    void eraseTakesTheLedgerAlong() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.insert(fullRecord(1)); }));
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.erase({1}); }));
        VERIFY_FAILS(inTransaction(**store, [](QueueStore& one) { return one.saveLedger({1}, Ledger{}); }),
                     FailureReason::StoreFailed);
    }

    void rollbackUndoes() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        VERIFY_OK((*store)->begin());
        VERIFY_OK((*store)->insert(plainRecord(1, 1)));
        (*store)->rollback();
        (*store)->rollback(); // harmless
        QVERIFY((*store)->load()->empty());
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.insert(plainRecord(1, 1)); }));
        QCOMPARE((*store)->load()->size(), std::size_t{1});
    }

    void killedBeforeCommitLeavesTheOldState() {
        const bool killed = killedAfter([this] {
            const auto store = QueueStore::open(m_directory);
            std::ignore = inTransaction(**store, [](QueueStore& one) { return one.insert(plainRecord(1, 1)); });
            std::ignore = (*store)->begin();
            DownloadRecord record = plainRecord(1, 1);
            record.state = State::Complete;
            std::ignore = (*store)->update(record);
            std::ignore = (*store)->insert(plainRecord(2, 2));
        });
        QVERIFY(killed);
        const auto records = reloaded();
        QCOMPARE(idsOf(records), std::vector<std::int64_t>{1});
        QVERIFY(records.at(0).state == State::Queued);
    }

    void killedAfterCommitLeavesTheNewState() {
        QVERIFY(killedAfter([this] {
            const auto store = QueueStore::open(m_directory);
            std::ignore = inTransaction(**store, [](QueueStore& one) { return one.insert(fullRecord(1)); });
        }));
        compare(reloaded().at(0), fullRecord(1));
    }

    void oneProcessAtATime() {
        int toChild[2];
        int toParent[2];
        QVERIFY(::pipe(toChild) == 0 && ::pipe(toParent) == 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(toChild[1]); // so that it ends with its parent, whatever becomes of the test
            const auto store = QueueStore::open(m_directory);
            char byte = store ? 'y' : 'n';
            std::ignore = ::write(toParent[1], &byte, 1);
            std::ignore = ::read(toChild[0], &byte, 1);
            ::_exit(0);
        }
        char byte = 0;
        QCOMPARE(::read(toParent[0], &byte, 1), ssize_t{1});
        QCOMPARE(byte, 'y');
        VERIFY_FAILS(QueueStore::open(m_directory), FailureReason::PartInUse);
        QCOMPARE(::write(toChild[1], &byte, 1), ssize_t{1});
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        for (const int end : {toChild[0], toChild[1], toParent[0], toParent[1]})
            ::close(end);
        VERIFY_OK(QueueStore::open(m_directory));
    }

    void theWalStaysSmall() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        DownloadRecord big = fullRecord(1);
        big.ledger.total = std::int64_t{10'000} << 20;
        big.ledger.blockBytes = std::int64_t{1} << 20;
        big.ledger.durable = RangeSet({0, *big.ledger.total});
        big.ledger.blocks.clear();
        for (std::int64_t index = 0; index < 10'000; ++index)
            big.ledger.blocks.push_back({index, {}});
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.insert(big); }));
        std::uintmax_t largest = 0;
        bool emptied = false;
        for (int round = 0; round < 60; ++round) {
            VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.saveLedger({1}, big.ledger); }));
            const std::uintmax_t wal = fs::file_size(m_directory + "/queue.db-wal");
            emptied = emptied || wal < largest;
            largest = std::max(largest, wal);
        }
        QVERIFY(emptied);
        QVERIFY(largest < std::uintmax_t{5} << 20);
        compare((*store)->load()->at(0), big);
    }

    void aDirectoryThatCannotBeUsedIsSaid() {
        QFile file(m_temporary->path() + QStringLiteral("/plain"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string plain = file.fileName().toStdString();
        VERIFY_FAILS(QueueStore::open(plain), FailureReason::StoreFailed);
        VERIFY_FAILS(QueueStore::open(plain + "/below"), FailureReason::StoreFailed);
        fs::create_directories(m_directory);
        fs::permissions(m_directory, fs::perms::all);
        VERIFY_FAILS(QueueStore::open(m_directory), FailureReason::StoreFailed);
    }

    void historyIsSearchedInPages() {
        auto store = QueueStore::open(m_directory);
        QVERIFY(store);
        for (std::int64_t id = 1; id <= 10; ++id) {
            DownloadRecord record = plainRecord(id, id);
            record.fileName = id % 2 == 0 ? "Even 100%.iso" : "odd_one.iso";
            record.state = id == 9 ? State::Paused : State::Complete;
            record.removed = id == 8;
            record.finishedAt = WallTime(std::chrono::seconds(id < 4 ? 5 : 100 + id)); // 1, 2 and 3 at the same time
            record.ledger.total = 100;
            record.ledger.partName = "p";
            record.ledger.durable.add({0, 100});
            QVERIFY((*store)->insert(record));
        }
        const auto found = [&](const HistoryQuery& query) {
            const auto records = (*store)->searchHistory(query);
            return records ? idsOf(*records) : std::vector<std::int64_t>{-1};
        };
        using Ids = std::vector<std::int64_t>;
        QCOMPARE(found({}), (Ids{10, 7, 6, 5, 4, 3, 2, 1}));
        QCOMPARE(found({"even", 50, {}}), (Ids{10, 6, 4, 2}));
        QCOMPARE(found({"EXAMPLE.org/7", 50, {}}), (Ids{7}));
        QCOMPARE(found({"100%", 50, {}}), (Ids{10, 6, 4, 2}));
        QCOMPARE(found({"d_o", 50, {}}), (Ids{7, 5, 3, 1}));
        QCOMPARE(found({"n_1", 50, {}}), Ids{}); // no wildcards
        QCOMPARE(found({"' OR 1 --", 50, {}}), Ids{});
        QCOMPARE(found({{}, 5, {}}), (Ids{10, 7, 6, 5, 4}));
        QCOMPARE(found({{}, 5, HistoryQuery::Place{WallTime(std::chrono::seconds(104)), {4}}}), (Ids{3, 2, 1}));
        QCOMPARE(found({{}, 5, HistoryQuery::Place{WallTime(std::chrono::seconds(5)), {2}}}), (Ids{1}));
    }

    void categoriesComeBackInTheirOrder() {
        const std::vector<Category> categories{{{2}, "Später", "later", {"pdf", "tar.gz"}, {"a.example"}, {"*x*"}},
                                               {{1}, "Work", "/work", {}, {}, {}}};
        {
            const auto store = QueueStore::open(m_directory);
            VERIFY_OK(store);
            QVERIFY(!(*store)->loadCategories()->everSet);
            QCOMPARE((*store)->loadCategories()->next.value, std::int64_t{1});
            VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.saveCategories(categories); }));
        }
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        QCOMPARE((*store)->loadCategories()->categories, categories);
        VERIFY_OK(inTransaction(**store, [](QueueStore& one) { return one.saveCategories({}); }));
        const auto none = (*store)->loadCategories();
        QVERIFY(none->categories.empty());
        QVERIFY(none->everSet);                      // that there are none is what the person wants
        QCOMPARE(none->next.value, std::int64_t{3}); // no number is used twice
    }

    void filingIsStoredAlone() {
        const auto store = QueueStore::open(m_directory);
        VERIFY_OK(store);
        DownloadRecord record = plainRecord(1, 1);
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.insert(record); }));
        const Filing filing{{true, CategoryId{3}}, {"a", "ü"}};
        VERIFY_OK(inTransaction(**store, [&](QueueStore& one) { return one.updateFiling({1}, filing); }));
        QVERIFY((*store)->load()->front().request.filing == filing);
        QCOMPARE((*store)->load()->front().request.url, record.request.url);
        QVERIFY(!inTransaction(**store, [&](QueueStore& one) { return one.updateFiling({2}, filing); }));
    }

private:
    template <typename Work>
    static Result<void> inTransaction(QueueStore& store, Work work) {
        Result<void> result = store.begin();
        if (result)
            result = work(store);
        if (result)
            return store.commit();
        store.rollback();
        return result;
    }

    std::vector<DownloadRecord> reloaded() {
        const auto store = QueueStore::open(m_directory);
        return store ? (*store)->load().value_or(std::vector<DownloadRecord>{}) : std::vector<DownloadRecord>{};
    }

    static void compare(const DownloadRecord& actual, const DownloadRecord& expected) {
        QVERIFY(actual.id == expected.id);
        QVERIFY(actual.request == expected.request);
        QVERIFY(actual.state == expected.state);
        QCOMPARE(actual.position, expected.position);
        QCOMPARE(actual.partToken, expected.partToken);
        QCOMPARE(actual.fileName, expected.fileName);
        QVERIFY(actual.failure == expected.failure);
        QVERIFY(actual.waitingUntil == expected.waitingUntil);
        QVERIFY(actual.proof == expected.proof);
        QVERIFY(actual.signature == expected.signature);
        QVERIFY(actual.digest == expected.digest);
        QVERIFY(actual.lastCheck == expected.lastCheck);
        QVERIFY(actual.addedAt == expected.addedAt);
        QVERIFY(actual.finishedAt == expected.finishedAt);
        QCOMPARE(actual.removed, expected.removed);
        QVERIFY(actual.ledger == expected.ledger);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::string m_directory;
};

INTACT_TEST(QueueStoreTest)
#include "queue_store_test.moc"
