// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/preferences_dialog.h"

#include "tests/support/fake_download_service.h"
#include "tests/support/test_registry.h"

#include <QComboBox>
#include <QSpinBox>
#include <QTest>

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

    void whatIsChangedComesOutInTheSettingsUnit() {
        const PreferencesDialog dialog(m_bridge, m_theme, Settings());
        for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
            if (box->accessibleName() == QStringLiteral("Speed limit"))
                box->setValue(2500);
        }
        QComboBox* look = dialog.findChild<QComboBox*>();
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
