// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finish_command.h"

#include "tests/support/fake_download_service.h"
#include "tests/support/sample_downloads.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace intact;
using namespace intact::app;
using namespace intact::tests;

namespace {

struct Fixture {
    FakeDownloadService service;
    ui::EngineBridge bridge{service};
    FinishCommand command{bridge};
    QTemporaryDir folder;
    DownloadRecord record = sampleRecord(1, "it's a file.iso", State::Downloading, 42);

    Fixture() {
        record.request.directory = folder.path().toStdString();
        record.request.url = "https://example.org/file?token=s3cret";
        service.load({record});
    }
    void become(State state) {
        record.state = state;
        service.load({record});
        service.push(DownloadChanged{record, {}});
    }
    // Every argument on a line of its own, in a file that is there only when all of it is.
    void writeArguments() {
        command.setCommand(QStringLiteral("sh -c 'printf \"%s\\n\" \"$@\" > out.tmp && mv out.tmp out' x "
                                          "{path} {name} {url} {size} {state} {digest}"));
    }
    [[nodiscard]] QStringList written() const {
        QFile file(folder.filePath(QStringLiteral("out")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))
                                              : QStringList();
    }
};

} // namespace

class FinishCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itRunsWithWhatIsKnownOfTheFile() {
        Fixture fixture;
        fixture.writeArguments();
        fixture.become(State::Downloading);
        fixture.record.proof = Proof{sampleChecksum(), ChecksumSource::Given};
        fixture.become(State::Complete);
        QTRY_VERIFY(!fixture.written().isEmpty());
        const QStringList words = fixture.written();
        QCOMPARE(words.at(0), fixture.folder.filePath(QStringLiteral("it's a file.iso")));
        QCOMPARE(words.at(1), QStringLiteral("it's a file.iso"));
        QVERIFY(words.at(2).startsWith(QStringLiteral("https://example.org/file")));
        QVERIFY(!words.at(2).contains(QStringLiteral("s3cret")));
        QCOMPARE(words.at(3), QStringLiteral("42"));
        QCOMPARE(words.at(4), QStringLiteral("verified"));
        QVERIFY(words.at(5).startsWith(QStringLiteral("sha-256:a5a5")));
    }

    void onlyWhatRanBeforeCounts() {
        Fixture fixture;
        QSignalSpy failures(&fixture.command, &FinishCommand::failed);
        fixture.command.setCommand(QStringLiteral("/no/such/program"));
        fixture.become(State::Complete); // renamed or looked for, perhaps
        fixture.become(State::Paused);
        fixture.become(State::Finalizing);
        fixture.become(State::Complete);
        QTRY_COMPARE(failures.count(), 1);
        QVERIFY(failures.front().front().toString().contains(QStringLiteral("/no/such/program")));
        fixture.become(State::Complete);
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        QTRY_COMPARE(failures.count(), 2);
    }

    void aCommandThatNeedsAShellIsRefused() {
        Fixture fixture;
        QSignalSpy failures(&fixture.command, &FinishCommand::failed);
        fixture.command.setCommand(QStringLiteral("tool {path} | other"));
        fixture.become(State::Downloading);
        fixture.become(State::Complete);
        QTRY_COMPARE(failures.count(), 1);
    }
};

INTACT_TEST(FinishCommandTest)
#include "finish_command_test.moc"
