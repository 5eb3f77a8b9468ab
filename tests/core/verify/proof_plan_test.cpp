// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/proof_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

Checksum sum(std::uint8_t fill) {
    return {DigestAlgorithm::Sha256, std::vector<std::uint8_t>(32, fill)};
}

ListedFile listed(const char* directory, const char* name, bool isThere = false) {
    return {directory, name, sum(1), isThere ? std::optional<std::int64_t>(5) : std::nullopt};
}

DownloadRecord record(std::int64_t id, const char* directory, const char* name, State state = State::Complete) {
    DownloadRecord made;
    made.id = {id};
    made.request.directory = directory;
    made.fileName = name;
    made.state = state;
    return made;
}

// "3=1 e4 +name -2": number 3 is compared, 4 expects it, the file is added, of two names there is nothing.
QByteArray told(const ProofPlan& plan) {
    QByteArrayList words;
    for (const auto& [id, expected] : plan.finished)
        words.append(QByteArray::number(static_cast<qlonglong>(id.value)) + '=' +
                     QByteArray::number(expected.digest.front()));
    for (const auto& [id, expected] : plan.expected)
        words.append('e' + QByteArray::number(static_cast<qlonglong>(id.value)));
    for (const ListedFile& file : plan.fresh)
        words.append('+' + QByteArray::fromStdString(file.directory + '/' + file.name));
    if (plan.absent > 0)
        words.append('-' + QByteArray::number(static_cast<qulonglong>(plan.absent)));
    return words.join(' ');
}

} // namespace

class ProofPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whichDownloadAFileIs_data() {
        using Files = std::vector<ListedFile>;
        using Records = std::vector<DownloadRecord>;
        QTest::addColumn<Files>("files");
        QTest::addColumn<Records>("records");
        QTest::addColumn<QByteArray>("plan");
        const auto row = [](const char* name, const Files& files, const Records& records, const char* plan) {
            QTest::newRow(name) << files << records << QByteArray(plan);
        };
        const ListedFile there = listed("/d", "x", true);
        const ListedFile gone = listed("/d", "x");
        row("beside the list", {there}, {record(1, "/e", "x"), record(2, "/d", "x")}, "2=1");
        row("the newest beside it", {there}, {record(3, "/d", "x"), record(2, "/d", "x")}, "3=1");
        row("not on the list", {there}, {record(1, "/d", "y")}, "+/d/x");
        row("there, and another one elsewhere", {there}, {record(1, "/e", "x")}, "+/d/x");
        row("elsewhere only", {gone}, {record(1, "/e", "x"), record(2, "/f", "x")}, "2=1");
        row("beside it once, but moved", {gone}, {record(1, "/d", "x"), record(2, "/e", "x")}, "1=1");
        row("not whole yet", {gone}, {record(1, "/e", "x", State::Downloading)}, "e1");
        row("whole before not whole", {gone}, {record(1, "/d", "x"), record(2, "/d", "x", State::Paused)}, "1=1");
        row("nowhere", {gone, listed("/d", "y")}, {record(1, "/d", "z")}, "-2");
        row("the same name in two folders", {listed("/d/a", "x"), listed("/d/b", "x")},
            {record(1, "/d/b", "x"), record(2, "/e", "x")}, "1=1 -1");
        DownloadRecord removed = record(1, "/d", "x");
        removed.removed = true;
        row("taken off the list", {there}, {removed}, "+/d/x");
        DownloadRecord expecting = record(1, "/d", "x", State::Downloading);
        expecting.request.expected = sum(2);
        row("expects something already", {gone}, {expecting}, "-1");
    }

    void whichDownloadAFileIs() {
        QFETCH(const std::vector<ListedFile>, files);
        QFETCH(const std::vector<DownloadRecord>, records);
        ProofPlanner planner(files);
        for (const DownloadRecord& one : records)
            planner.look(one);
        QTEST(told(planner.plan()), "plan");
    }
};

INTACT_TEST(ProofPlanTest)
#include "proof_plan_test.moc"
