// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/part_search.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>

using namespace intact;
namespace fs = std::filesystem;

class PartSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatBelongsToNobody() {
        const QTemporaryDir home;
        const std::string usual = home.path().toStdString() + "/usual";
        const std::string other = home.path().toStdString() + "/other";
        for (const std::string& directory : {usual, other})
            fs::create_directory(directory);
        for (const char* name : {"b.iso.0badcafe.part", "a.iso.12345678.part", "a.iso", "x.part"})
            std::ofstream(usual + "/" + name) << "bytes";
        for (const char* name : {"known.00000001.part", "stray.00000002.part"})
            std::ofstream(other + "/" + name) << "bytes";
        fs::create_directory(usual + "/d.0badcafe.part");
        fs::create_symlink(usual + "/a.iso", usual + "/l.0badcafe.part");
        DownloadRecord known;
        known.request.directory = other;
        known.fileName = "known";
        known.partToken = "00000001";
        known.position = 5;
        const auto found =
            recordsOfStrayParts({usual, home.path().toStdString() + "/gone"}, {known}, DownloadId{40}, WallTime{});
        QCOMPARE(found.size(), std::size_t{3});
        const std::vector<std::string> names{"stray", "a.iso", "b.iso"};
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].fileName, names[i]);
            QCOMPARE(found[i].id.value, 40 + static_cast<std::int64_t>(i));
            QCOMPARE(found[i].position, 6 + static_cast<std::int64_t>(i));
            QVERIFY(found[i].state == State::Failed);
            QVERIFY(found[i].failure.reason == FailureReason::LinkLost);
            QVERIFY(found[i].ledger.durable.empty());
            QVERIFY(fs::exists(found[i].request.directory + "/" + found[i].ledger.partName));
        }
    }
};

INTACT_TEST(PartSearchTest)
#include "part_search_test.moc"
