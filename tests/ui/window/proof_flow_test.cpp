// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/proof_flow.h"

#include "tests/support/test_registry.h"
#include "tests/support/window_harness.h"
#include "ui/models/download_list_model.h"
#include "ui/widgets/notice_bar.h"
#include "ui/window/list_panel.h"

#include <QAction>
#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class ProofFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_harness = std::make_unique<WindowHarness>();
        DownloadRecord first = sampleRecord(1, "a.iso", State::Complete, 1000);
        first.digest = sampleChecksum();
        DownloadRecord second = sampleRecord(2, "b.iso", State::Complete, 1000);
        second.digest = sampleChecksum();
        m_harness->showList({first, second, sampleRecord(3, "c.iso", State::Complete, 1000),
                             sampleRecord(4, "d.iso", State::Paused, 1000)});
    }
    void cleanup() { m_harness.reset(); }

    void finishedOnesAreCheckedAgainAndTheRowSaysSo() {
        select({1, 2, 4});
        trigger(ActionId::CheckAgain);
        QCOMPARE(m_harness->service.verified.size(), std::size_t{2});
        QTRY_VERIFY(lineOf(1).startsWith(QStringLiteral("Waits to be checked")));
        m_harness->service.push(CheckProgress{{1}, 420, 1000});
        QTRY_VERIFY(lineOf(1).startsWith(QStringLiteral("Checking again, 42 %")));
        DownloadRecord changed = m_harness->service.record(1);
        changed.lastCheck = LastCheck{kSampleNow, CheckOutcome::Changed, sampleChecksum()};
        m_harness->service.push(DownloadChanged{changed, {}});
        m_harness->service.push(CheckEnded{{1}, CheckOutcome::Changed});
        QTRY_VERIFY(lineOf(1).startsWith(QStringLiteral("The file has changed since it finished")));
        trigger(ActionId::StopChecking);
        QCOMPARE(m_harness->service.notVerified.size(), std::size_t{2});
        QTRY_VERIFY(!lineOf(2).contains(QStringLiteral("checked")));
    }

    void onlyWhatIsBeingCheckedCanBeStopped() {
        select({1});
        QTRY_VERIFY(m_harness->action(ActionId::CheckAgain)->isEnabled());
        QVERIFY(!m_harness->action(ActionId::StopChecking)->isEnabled());
        trigger(ActionId::CheckAgain);
        QTRY_VERIFY(m_harness->action(ActionId::StopChecking)->isEnabled());
        select({2}); // another one
        QTRY_VERIFY(!m_harness->action(ActionId::StopChecking)->isEnabled());
        select({1});
        m_harness->service.push(CheckEnded{{1}, CheckOutcome::Right});
        QTRY_VERIFY(!m_harness->action(ActionId::StopChecking)->isEnabled());
    }

    void checkingRestsAndGoesOn() {
        QVERIFY(!m_harness->action(ActionId::PauseChecking)->isEnabled());
        QVERIFY(!m_harness->action(ActionId::ResumeChecking)->isEnabled());
        QCOMPARE(m_harness->action(ActionId::PauseChecking)->toolTip(), QStringLiteral("Nothing is being checked"));
        select({1});
        trigger(ActionId::CheckAgain);
        select({4}); // whatever is selected
        trigger(ActionId::PauseChecking);
        QVERIFY(!m_harness->action(ActionId::PauseChecking)->isEnabled());
        m_harness->service.push(CheckProgress{{1}, 420, 1000, true});
        QTRY_VERIFY(lineOf(1).startsWith(QStringLiteral("Checking paused at 42 %")));
        trigger(ActionId::ResumeChecking);
        QCOMPARE(m_harness->service.checkingPaused, (std::vector<bool>{true, false}));
        QVERIFY(m_harness->action(ActionId::PauseChecking)->isEnabled());
        m_harness->service.push(CheckProgress{{1}, 500, 1000});
        QTRY_VERIFY(lineOf(1).startsWith(QStringLiteral("Checking again, 50 %")));
    }

    void aPauseEndsWithWhatWasPaused() {
        select({1});
        trigger(ActionId::CheckAgain);
        trigger(ActionId::PauseChecking);
        m_harness->service.push(CheckEnded{{1}, {}});
        QTRY_VERIFY(!m_harness->action(ActionId::ResumeChecking)->isEnabled());
        trigger(ActionId::CheckAgain);
        QTRY_VERIFY(m_harness->action(ActionId::PauseChecking)->isEnabled());
    }

    void whatIsCopied() {
        select({1});
        trigger(ActionId::CopyChecksum);
        const QString digest = QString::fromStdString(sampleChecksum().hex());
        QTRY_COMPARE(m_harness->shell.copied, digest);
        select({1, 2});
        trigger(ActionId::CopyChecksum);
        QTRY_COMPARE(m_harness->shell.copied, QStringLiteral("%1  a.iso\n%1  b.iso\n").arg(digest));
        select({3});
        trigger(ActionId::CopyChecksum);
        QTRY_COMPARE(notice(), QStringLiteral("No checksum is known yet; check again to have one"));
    }

    void whatIsSaved() {
        m_harness->shell.choice = QStringLiteral("/home/anna/SHA256SUMS");
        select({1, 2});
        trigger(ActionId::SaveChecksums);
        QTRY_COMPARE(notice(), QStringLiteral("2 checksums are in SHA256SUMS"));
        QCOMPARE(m_harness->files.texts.size(), std::size_t{1});
        QCOMPARE(m_harness->files.texts.front().first, QStringLiteral("/home/anna/SHA256SUMS"));
        QVERIFY(m_harness->files.texts.front().second.ends_with("  Downloads/b.iso\n"));
        select({1, 3});
        trigger(ActionId::SaveChecksums);
        QTRY_COMPARE(notice(), QStringLiteral("1 file has no checksum yet and is not in SHA256SUMS"));
        m_harness->files.writing = tl::unexpected(QStringLiteral("SHA256SUMS cannot be written: full"));
        trigger(ActionId::SaveChecksums);
        QTRY_COMPARE(notice(), QStringLiteral("SHA256SUMS cannot be written: full"));
    }

    void nothingFinishedNothingToCheck() {
        select({4});
        QTRY_VERIFY(!m_harness->action(ActionId::CheckAgain)->isEnabled());
        QVERIFY(!m_harness->action(ActionId::SaveChecksums)->isEnabled());
    }

private:
    void select(std::initializer_list<std::int64_t> numbers) {
        std::vector<DownloadId> ids;
        for (const std::int64_t number : numbers)
            ids.push_back({number});
        m_harness->window->list().select(ids);
        QTRY_COMPARE(m_harness->window->list().selectedIds().size(), ids.size());
    }
    void trigger(ActionId id) {
        QTRY_VERIFY(m_harness->action(id)->isEnabled());
        m_harness->action(id)->trigger();
    }
    [[nodiscard]] QString notice() const { return m_harness->window->list().notice().sentence(); }
    // As a screen reader says it.
    [[nodiscard]] QString lineOf(std::int64_t number) const {
        const QAbstractItemModel& rows = m_harness->rows();
        for (int row = 0; row < rows.rowCount(); ++row) {
            const QModelIndex index = rows.index(row, 0);
            if (index.data(DownloadListModel::IdRole).toLongLong() == number)
                return index.data(Qt::AccessibleTextRole).toString().section(QStringLiteral(", "), 1);
        }
        return {};
    }

    std::unique_ptr<WindowHarness> m_harness;
};

INTACT_TEST(ProofFlowTest)
#include "proof_flow_test.moc"
