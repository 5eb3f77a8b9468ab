// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.h"
#include "tests/support/window_gallery.h"
#include "ui/desktop/languages.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebar_delegate.h"
#include "ui/widgets/sidebar_list.h"
#include "ui/widgets/state_sidebar.h"
#include "ui/window/list_panel.h"

#include <QScrollBar>
#include <QSplitter>
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
            for (const QString& text : cutTexts(window) + unevenFields(window))
                cut.append(name + QStringLiteral(": ") + text);
            if (window.width() > 1024 || window.height() > 640)
                cut.append(QStringLiteral("%1: %2 x %3").arg(name).arg(window.width()).arg(window.height()));
            WindowHarness::picture(window, QStringLiteral("language-%1-%2").arg(code, name));
        });
        QVERIFY(visited > 12);
        QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
    }

    void theSidebarsOwnWordsAreNeverCut_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("narrow"); // somebody makes it as narrow as it goes
        for (const Language& language : languages()) {
            for (const bool narrow : {false, true})
                QTest::addRow("%s%s", language.code, narrow ? ", narrow" : "")
                    << QString::fromLatin1(language.code) << narrow;
        }
    }

    void theSidebarsOwnWordsAreNeverCut() {
        QFETCH(QString, code);
        QFETCH(bool, narrow);
        const Translations language(code);
        WindowHarness harness;
        harness.service.setCategories({{{1}, std::string(120, 'm'), {}, {}, {}, {}}});
        const int count = narrow ? 12 : 12'345;
        harness.service.load(manyRecords(count));
        harness.window->resize(1024, 300); // the sidebar scrolls
        harness.show();
        QTRY_COMPARE(harness.rows().rowCount(), count);
        auto* sidebar = harness.window->findChild<Sidebar*>();
        QTRY_VERIFY(sidebar->verticalScrollBar()->maximum() > 0);
        auto* across = qobject_cast<QSplitter*>(harness.window->centralWidget());
        QTRY_VERIFY(across->sizes().front() < 400); // a name that somebody gives is cut
        if (narrow)
            across->setSizes({10, 1000});
        QCoreApplication::processEvents();
        const auto fits = [](const QAbstractItemView& view, int row) {
            const QModelIndex entry = view.model()->index(row, 0);
            QStyleOptionViewItem option;
            option.initFrom(&view);
            option.rect = view.visualRect(entry);
            const QString name = entry.data().toString();
            const int room = SidebarDelegate::nameRect(option, entry).width();
            return option.fontMetrics.elidedText(name, Qt::ElideMiddle, room) == name;
        };
        QVERIFY(across->sizes().front() > 0);
        for (int row = 0; row < sidebar->states().count(); ++row)
            QVERIFY2(fits(sidebar->states(), row), qPrintable(sidebar->states().item(row)->text()));
        QVERIFY(fits(sidebar->categories(), 1)); // what is in none
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
