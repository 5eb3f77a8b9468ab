// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_gallery.h"
#include "ui/desktop/languages.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/window/list_panel.h"

#include <QTest>

using namespace intact::tests;
using namespace intact::ui;

/// Every window in every language: nothing is cut on a small screen. Pictures are in build/<preset>/screenshots.
class LanguagesScreenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCut_data() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages())
            QTest::newRow(language.code) << QString::fromLatin1(language.code);
    }

    void nothingIsCut() {
        QFETCH(QString, code);
        const Translations language(code);
        WindowHarness harness;
        harness.theme.setDesktopDark(code == QStringLiteral("de") || code == QStringLiteral("ar"));
        QStringList cut;
        int visited = 0;
        visitEveryWindow(harness, [&](QWidget& window, const QString& name) {
            ++visited;
            for (const QString& text : cutTexts(window))
                cut.append(name + QStringLiteral(": ") + text);
            if (window.width() > 1024 || window.height() > 640)
                cut.append(QStringLiteral("%1: %2 x %3").arg(name).arg(window.width()).arg(window.height()));
            WindowHarness::picture(window, QStringLiteral("language-%1-%2").arg(code, name));
        });
        QVERIFY(visited > 12);
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

    void arabicIsTheMirrorImage() {
        const auto sidebarIsLeftOfTheList = [] {
            WindowHarness harness;
            harness.service.load({});
            harness.show();
            const auto* sidebar = harness.window->findChild<StateSidebar*>();
            return sidebar->mapToGlobal(QPoint()).x() < harness.window->list().mapToGlobal(QPoint()).x();
        };
        QVERIFY(sidebarIsLeftOfTheList());
        const Translations arabic(QStringLiteral("ar"));
        QVERIFY(!sidebarIsLeftOfTheList());
    }
};

INTACT_TEST(LanguagesScreenTest)
#include "languages_screen_test.moc"
