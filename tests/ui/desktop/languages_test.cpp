// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/languages.h"

#include "core/settings/settings.h"
#include "tests/support/test_registry.h"
#include "ui/bridge/convert.h"
#include "ui/format/quantities.h"
#include "ui/format/times.h"
#include "ui/models/status_line.h"

#include <QGuiApplication>
#include <QTest>

using namespace intact;
using namespace intact::ui;

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSettingOffersAllOfThem() {
        std::string choices = "auto";
        for (const Language& language : languages())
            choices += std::string("|") + language.code;
        QCOMPARE(std::string(settingInfo(SettingId::Language).choices), choices);
    }

    void chosen_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const char* setting, const QStringList& preferred, const char* code) {
            QTest::newRow(name) << QString::fromLatin1(setting) << preferred << QString::fromLatin1(code);
        };
        const auto names = [](const char* all) {
            return QString::fromLatin1(all).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        row("the setting counts", "fr", names("de-DE"), "fr");
        row("the desktop's", "auto", names("de-AT de"), "de");
        row("any country", "auto", names("es-419"), "es");
        row("the second if there is no first", "auto", names("nl-NL fr-BE"), "fr");
        row("English before others", "auto", names("en-GB de-DE"), "en");
        row("none that there is", "auto", names("nl-NL"), "en");
        row("no language at all", "auto", names("C"), "en");
        row("simplified characters", "auto", names("zh-Hans-SG"), "zh_CN");
        row("as China writes", "auto", names("zh-CN"), "zh_CN");
        row("traditional characters", "auto", names("zh-TW"), "en");
        row("Arabic anywhere", "auto", names("ar-MA"), "ar");
        row("a setting from elsewhere", "tlh", names("de"), "de");
    }

    void chosen() {
        QFETCH(QString, setting);
        QFETCH(QStringList, preferred);
        QTEST(chosenLanguage(setting, preferred), "code");
    }

    void formatsAreTheSystemsWhereItSpeaksTheLanguage() {
        const QLocale austria(QLocale::German, QLocale::Austria);
        QCOMPARE(formatsOf(QStringLiteral("de"), austria), austria);
        QCOMPARE(formatsOf(QStringLiteral("fr"), austria).language(), QLocale::French);
        QCOMPARE(formatsOf(QStringLiteral("en"), austria).language(), QLocale::English);
        QCOMPARE(formatsOf(QStringLiteral("en"), QLocale::c()), QLocale::c());
        QCOMPARE(formatsOf(QStringLiteral("de"), QLocale::c()).language(), QLocale::German);
    }

    void oneAndMany_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::newRow("en") << "en"
                            << "1 connection"
                            << "2 connections";
        QTest::newRow("de") << "de"
                            << "1 Verbindung"
                            << "2 Verbindungen";
        QTest::newRow("ar") << "ar" << QStringLiteral("اتصال واحد") << QStringLiteral("اتصالان");
    }

    void oneAndMany() {
        QFETCH(QString, code);
        const Translations language(code);
        DownloadRow row;
        row.state = State::Downloading;
        row.connections = 1;
        QTEST(statusLine(row, {}).text, "one");
        row.connections = 2;
        QTEST(statusLine(row, {}).text, "two");
    }

    void numbersAndWordsOfOneLanguage() {
        {
            const Translations german(QStringLiteral("de"));
            QCOMPARE(bytesText(12'400'000), QStringLiteral("12,4 MB"));
            QCOMPARE(problemSentence(FailureReason::LinkExpired), QStringLiteral("Der Link ist abgelaufen"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        }
        {
            const Translations arabic(QStringLiteral("ar"));
            QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
            // Digits are the same in figures, percentages and counts.
            const QString digit = QLocale().zeroDigit();
            QVERIFY(percentText(0, 10).contains(digit));
            QVERIFY(bytesText(0).contains(digit));
        }
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        QCOMPARE(bytesText(12'400'000), QStringLiteral("12.4 MB"));
        QCOMPARE(problemSentence(FailureReason::LinkExpired), QStringLiteral("The link has expired"));
    }

    void detailsThatAPersonCausedAreTranslatedToo() {
        const Translations german(QStringLiteral("de"));
        const Failure refused{FailureReason::TagInvalid, "check tags", "a,b", 0,
                              "it holds a comma, which stands between tags"};
        QCOMPARE(problemWithDetail(refused),
                 QStringLiteral("Dieses Schlagwort ist nicht verwendbar (es enthält ein Komma, das zwischen "
                                "Schlagwörtern steht)"));
        QVERIFY(problemInFull(refused).endsWith(QStringLiteral("): check tags a,b")));
        const Failure served{FailureReason::NotFound, "GET", "", 0, "404 Not Found"};
        QCOMPARE(problemWithDetail(served), QStringLiteral("Diese Datei gibt es auf dem Server nicht (404 Not Found)"));
    }
};

INTACT_TEST(LanguagesTest)
#include "languages_test.moc"
