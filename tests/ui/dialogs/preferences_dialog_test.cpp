// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "tests/support/fake_download_service.h"
#include "tests/support/test_registry.h"
#include "tests/support/widget_search.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

class PreferencesDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasANamedLine() {
        const PreferencesDialog dialog(m_bridge, m_theme, Settings());
        for (const SettingInfo& info : settingsTable()) {
            const QString label = QString::fromStdString(std::string(info.label));
            const auto widgets = dialog.findChildren<QWidget*>();
            const bool named = std::any_of(widgets.begin(), widgets.end(),
                                           [&](const QWidget* widget) { return widget->accessibleName() == label; });
            QVERIFY2(named, qPrintable(label));
        }
    }

    void untouchedItGivesBackWhatItGot() {
        Settings settings = Settings::parse("future-key=1\n");
        QVERIFY(settings.set(SettingId::RateLimit, std::int64_t{700}));
        QVERIFY(settings.set(SettingId::Theme, std::string("dark")));
        const PreferencesDialog dialog(m_bridge, m_theme, settings);
        QCOMPARE(dialog.settings().serialize(), settings.serialize());
    }

    void everyChangeHoldsAtOnce() {
        PreferencesDialog dialog(m_bridge, m_theme, Settings());
        std::vector<Settings> told;
        connect(&dialog, &PreferencesDialog::changed, this,
                [&told](const Settings& settings) { told.push_back(settings); });
        named<QSpinBox>(dialog, QStringLiteral("Connections per download"))->setValue(3);
        named<QCheckBox>(dialog, QStringLiteral("Slow mode"))->setChecked(true);
        auto* agent = named<QLineEdit>(dialog, QStringLiteral("User agent"));
        agent->setText(QStringLiteral(" Me/1 "));
        Q_EMIT agent->editingFinished();
        Q_EMIT agent->editingFinished(); // nothing new
        QCOMPARE(told.size(), std::size_t{3});
        QCOMPARE(told.back().number(SettingId::SegmentsPerDownload), 3);
        QVERIFY(told.back().flag(SettingId::SlowMode));
        QCOMPARE(told.back().text(SettingId::UserAgent), std::string("Me/1"));
    }

    void aListHasALineForEach() {
        Settings settings;
        QVERIFY(settings.set(SettingId::Keyrings, std::string("/a;/b c")));
        PreferencesDialog dialog(m_bridge, m_theme, settings);
        auto* edit = named<QPlainTextEdit>(dialog, QStringLiteral("OpenPGP keys"));
        QCOMPARE(edit->toPlainText(), QStringLiteral("/a\n/b c"));
        QFocusEvent leaves(QEvent::FocusOut);
        edit->setPlainText(QStringLiteral(" /x;y \n\n/b c\n"));
        QCOMPARE(dialog.settings().text(SettingId::Keyrings), std::string("/a;/b c")); // not with each key
        QCoreApplication::sendEvent(edit, &leaves);
        QCOMPARE(dialog.settings().text(SettingId::Keyrings), std::string("/x\\;y;/b c"));
        edit->clear();
        QCoreApplication::sendEvent(edit, &leaves);
        QCOMPARE(dialog.settings().text(SettingId::Keyrings), std::string());
    }

    void aKeyByWhichNothingIsProvenIsNamedAtItsField() {
        Settings settings;
        QVERIFY(settings.set(SettingId::Keyrings, std::string("/gone.gpg")));
        m_service.uselessKeys = {{"/gone.gpg", KeyTrouble::Unreadable}};
        PreferencesDialog dialog(m_bridge, m_theme, settings);
        dialog.show();
        QTRY_VERIFY(shownText(dialog).contains(QStringLiteral("/gone.gpg cannot be read")));

        auto* edit = named<QPlainTextEdit>(dialog, QStringLiteral("minisign keys"));
        QFocusEvent leaves(QEvent::FocusOut);
        m_service.uselessKeys = {{"RWshort", KeyTrouble::NoMinisignKey}};
        edit->setPlainText(QStringLiteral("untrusted comment: of a minisign.pub\nRWshort"));
        QCoreApplication::sendEvent(edit, &leaves);
        QTRY_VERIFY(shownText(dialog).contains(QStringLiteral("“RWshort” is no public key of minisign")));
        QVERIFY(shownText(dialog).contains(QStringLiteral("/gone.gpg cannot be read")));
        QCOMPARE(dialog.settings().text(SettingId::MinisignKeys), std::string("RWshort"));
        m_service.uselessKeys.clear();
        edit->setPlainText(QStringLiteral("RWright"));
        QCoreApplication::sendEvent(edit, &leaves);
        QTRY_VERIFY(!shownText(dialog).contains(QStringLiteral("is no public key of minisign")));
        const int width = dialog.findChild<QScrollArea*>()->widget()->width();
        m_service.uselessKeys = {{"RW" + std::string(200, 'x'), KeyTrouble::NoMinisignKey}};
        edit->setPlainText(QStringLiteral("RW") + QString(200, QLatin1Char('x')));
        QCoreApplication::sendEvent(edit, &leaves);
        QTRY_VERIFY(shownText(dialog).contains(QStringLiteral("xxx…” is no public key of minisign")));
        QCoreApplication::processEvents();
        QCOMPARE(dialog.findChild<QScrollArea*>()->widget()->width(), width); // nothing is cut off
        edit->clear();
        QCoreApplication::sendEvent(edit, &leaves);
        QVERIFY(!shownText(dialog).contains(QStringLiteral("is no public key of minisign")));
        m_service.uselessKeys.clear();
    }

    void theDefaultIsOneClickAway() {
        Settings settings;
        QVERIFY(settings.set(SettingId::MaxRunning, std::int64_t{9}));
        PreferencesDialog dialog(m_bridge, m_theme, settings);
        dialog.show();
        auto* reset = named<QToolButton>(dialog, QStringLiteral("Downloads at the same time: back to the default"));
        QVERIFY(reset->isVisible());
        reset->click();
        QCOMPARE(dialog.settings().number(SettingId::MaxRunning), 5);
        QCOMPARE(named<QSpinBox>(dialog, QStringLiteral("Downloads at the same time"))->value(), 5);
        QVERIFY(!reset->isVisible());
    }

    void aSubjectShowsItsSettingsAndASearchFindsAll() {
        PreferencesDialog dialog(m_bridge, m_theme, Settings());
        dialog.show();
        const auto shows = [&dialog](const char* label) {
            return named<QWidget>(dialog, QString::fromLatin1(label))->isVisible();
        };
        QVERIFY(shows("Downloads at the same time"));
        QVERIFY(!shows("Proxy"));
        dialog.findChild<QListWidget*>()->setCurrentRow(static_cast<int>(SettingSubject::Network));
        QVERIFY(shows("Proxy"));
        QVERIFY(!shows("Downloads at the same time"));
        QLineEdit& search = lineWithHint(dialog, QStringLiteral("Search"));
        search.setText(QStringLiteral("SPEED slow"));
        QVERIFY(shows("Slow mode"));
        QVERIFY(shows("Slow speed"));
        QVERIFY(!shows("Proxy"));
        search.setText(QStringLiteral("no such thing"));
        QVERIFY(shownText(dialog).contains(QStringLiteral("No setting has these words.")));
        search.clear();
        QVERIFY(shows("Proxy"));
    }

    void whatIsChangedComesOutInTheSettingsUnit() {
        const PreferencesDialog dialog(m_bridge, m_theme, Settings());
        for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
            if (box->accessibleName() == QStringLiteral("Speed limit"))
                box->setValue(2500);
        }
        auto* look = named<QComboBox>(dialog, QStringLiteral("Appearance"));
        look->setCurrentIndex(look->findData(QStringLiteral("light")));
        QCOMPARE(dialog.settings().number(SettingId::RateLimit), 2'500'000);
        QCOMPARE(dialog.settings().text(SettingId::Theme), std::string("light"));
    }

private:
    FakeDownloadService m_service;
    EngineBridge m_bridge{m_service};
    Theme m_theme;
};

INTACT_TEST(PreferencesDialogTest)
#include "preferences_dialog_test.moc"
