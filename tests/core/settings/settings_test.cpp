// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <set>

using namespace intact;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowStandsAtItsIdAndItsDefaultIsAllowed() {
        std::set<std::string_view> keys;
        for (std::size_t i = 0; i < settingsTable().size(); ++i) {
            const SettingInfo& info = settingsTable()[i];
            QCOMPARE(static_cast<std::size_t>(info.id), i);
            QCOMPARE(&settingInfo(info.id), &info);
            QVERIFY(keys.insert(info.key).second);
            QVERIFY(!info.label.empty() && !info.meaning.empty());
            Settings settings;
            QVERIFY2(settings.set(info.id, info.fallback), info.key.data());
        }
        QCOMPARE(settingsTable().back().id, SettingId::Language);
    }

    void theLimitInForceFollowsTheSlowMode() {
        Settings settings;
        QVERIFY(!rateLimitInForce(settings));
        QVERIFY(settings.set(SettingId::RateLimit, std::int64_t{2'000'000}));
        QCOMPARE(rateLimitInForce(settings).value_or(0), 2'000'000);
        QVERIFY(settings.set(SettingId::SlowMode, true));
        QCOMPARE(rateLimitInForce(settings).value_or(0), 500'000);
        QVERIFY(settings.set(SettingId::SlowRate, std::int64_t{70'000}));
        QCOMPARE(rateLimitInForce(settings).value_or(0), 70'000);
        QVERIFY(!settings.set(SettingId::SlowRate, std::int64_t{0}));
        QVERIFY(settings.set(SettingId::SlowMode, false));
        QCOMPARE(rateLimitInForce(settings).value_or(0), 2'000'000);
    }

    void onlyWhatDiffersIsWritten() {
        Settings settings;
        QCOMPARE(settings.serialize(), std::string());
        QVERIFY(settings.set(SettingId::MaxRunning, std::int64_t{3}));
        QVERIFY(settings.set(SettingId::Theme, std::string("dark")));
        QCOMPARE(settings.serialize(), std::string("max-running=3\ntheme=dark\n"));
        QVERIFY(settings.set(SettingId::MaxRunning, std::int64_t{5}));
        settings.reset(SettingId::Theme);
        QCOMPARE(settings.serialize(), std::string());
    }

    void refusesWhatIsOutOfRangeOrOfAnotherType() {
        Settings settings;
        QVERIFY(!settings.set(SettingId::SegmentsPerDownload, std::int64_t{0}));
        QVERIFY(!settings.set(SettingId::SegmentsPerDownload, std::int64_t{33}));
        QVERIFY(!settings.set(SettingId::SegmentsPerDownload, std::string("8")));
        QVERIFY(!settings.set(SettingId::SegmentsPerDownload, true));
        QVERIFY(!settings.set(SettingId::Theme, std::string("da")));
        QVERIFY(!settings.set(SettingId::Theme, std::string("light|dark")));
        QVERIFY(!settings.set(SettingId::DownloadFolder, std::string("/a\nproxy=x")));
        QCOMPARE(settings.number(SettingId::SegmentsPerDownload), 8);
        QCOMPARE(settings.text(SettingId::Theme), std::string("auto"));
        QVERIFY(settings.set(SettingId::SegmentsPerDownload, std::int64_t{32}));
        QCOMPARE(settings.number(SettingId::SegmentsPerDownload), 32);
    }

    void parse_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("serialized");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("plain") << QByteArray("max-running=7\n") << QByteArray("max-running=7\n");
        QTest::newRow("no last line break") << QByteArray("max-running=7") << QByteArray("max-running=7\n");
        QTest::newRow("blanks and CRLF") << QByteArray("max-running = 7 \r\n") << QByteArray("max-running=7\n");
        QTest::newRow("the last one counts")
            << QByteArray("max-running=7\nmax-running=8\n") << QByteArray("max-running=8\n");
        QTest::newRow("out of range") << QByteArray("max-running=0\n") << QByteArray();
        QTest::newRow("no number") << QByteArray("max-running=7x\nrate-limit=\n") << QByteArray();
        QTest::newRow("too large a number") << QByteArray("rate-limit=99999999999999999999\n") << QByteArray();
        QTest::newRow("a default") << QByteArray("max-running=5\n") << QByteArray();
        QTest::newRow("unknown keys stay")
            << QByteArray("from-tomorrow=a=b \ntheme=light\n") << QByteArray("theme=light\nfrom-tomorrow=a=b \n");
        QTest::newRow("text as it stands")
            << QByteArray("download-folder=/with blank \n") << QByteArray("download-folder=/with blank \n");
        QTest::newRow("noise") << QByteArray("# max-running=9\n\nnothing\n") << QByteArray();
    }

    void parse() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, serialized);
        const std::string written = Settings::parse(text.toStdString()).serialize();
        QCOMPARE(QByteArray::fromStdString(written), serialized);
        QCOMPARE(Settings::parse(written).serialize(), written);
    }
};

INTACT_TEST(SettingsTest)
#include "settings_test.moc"
