// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme.h"

#include "tests/support/test_registry.h"
#include "ui/actions/action_catalogue.h"
#include "ui/desktop/icons.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

using namespace intact::ui;

namespace {

bool paintsSomething(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 100)
                return true;
        }
    }
    return false;
}

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable() {
        QFETCH(bool, dark);
        const ThemeColors& colors = dark ? darkColors() : lightColors();
        QCOMPARE(colors.dark, dark);
        for (const QColor& ground : {colors.base, colors.window, colors.raised, colors.selection}) {
            for (const QColor& ink :
                 {colors.text, colors.quiet, colors.accent, colors.verified, colors.attention, colors.failed})
                QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
        }
        QVERIFY(contrast(colors.onAccent, colors.accent) >= 4.5);
    }

    void thePaletteIsReadableToo_data() { textIsReadable_data(); }

    void thePaletteIsReadableToo() {
        QFETCH(bool, dark);
        const QPalette palette = paletteOf(dark ? darkColors() : lightColors());
        const auto readable = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
            return contrast(palette.color(ink), palette.color(ground)) >= 4.5;
        };
        QVERIFY(readable(QPalette::WindowText, QPalette::Window));
        QVERIFY(readable(QPalette::Text, QPalette::Base));
        QVERIFY(readable(QPalette::ButtonText, QPalette::Button));
        QVERIFY(readable(QPalette::ToolTipText, QPalette::ToolTipBase));
        QVERIFY(readable(QPalette::PlaceholderText, QPalette::Base));
        QVERIFY(readable(QPalette::HighlightedText, QPalette::Highlight));
        QVERIFY(readable(QPalette::Link, QPalette::Base));
        QVERIFY(readable(QPalette::LinkVisited, QPalette::Base));
        QVERIFY(readable(QPalette::WindowText, QPalette::AlternateBase));
    }

    // What cannot be used may be faint, but not invisible; so may what is drawn and not read.
    void faintThingsCanStillBeSeen_data() { textIsReadable_data(); }

    void faintThingsCanStillBeSeen() {
        QFETCH(bool, dark);
        const ThemeColors& colors = dark ? darkColors() : lightColors();
        const QPalette palette = paletteOf(colors);
        const auto seen = [](const QColor& one, const QColor& other) {
            return contrast(one, other) >= 3.0;
        };
        for (const QColor& ground : {colors.base, colors.window, colors.raised}) {
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
                QVERIFY2(seen(palette.color(QPalette::Disabled, role), ground), qPrintable(ground.name()));
        }
        for (const QColor& connection : colors.connections)
            QVERIFY2(seen(connection, colors.base), qPrintable(connection.name()));
        // Proven bytes against those that are not here; the bar of a selected row lies on other ground.
        for (const QColor& proven : {colors.accent, colors.idleProven}) {
            QVERIFY2(seen(proven, colors.track), qPrintable(proven.name()));
            QVERIFY2(seen(proven, colors.base), qPrintable(proven.name()));
        }
        for (const QColor& focus : {colors.base, colors.window, colors.selection})
            QVERIFY2(seen(colors.accent, focus), qPrintable(focus.name()));
    }

    void greenMeansVerifiedAndNothingElse() {
        for (const ThemeColors& colors : {lightColors(), darkColors()}) {
            const auto isGreen = [](const QColor& color) {
                return color.saturation() > 60 && color.hslHue() > 95 && color.hslHue() < 160;
            };
            QVERIFY(isGreen(colors.verified));
            for (const QColor& other : {colors.accent, colors.received, colors.attention, colors.failed, colors.idle})
                QVERIFY2(!isGreen(other), qPrintable(other.name()));
        }
    }

    void followsTheDesktopInAutoOnly() {
        Theme theme;
        theme.setDesktopDark(false);
        const QSignalSpy changes(&theme, &Theme::changed);
        theme.setDesktopDark(true);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkColors().window);
        theme.setMode(Theme::Mode::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightColors().window);
        const qsizetype before = changes.size();
        theme.setDesktopDark(false);
        QCOMPARE(changes.size(), before);
        QVERIFY(!theme.isDark());
    }

    void iconsTakeTheirColourFromThePalette() {
        Theme theme;
        theme.setMode(Theme::Mode::Dark);
        const QIcon icon = lineIcon(QStringLiteral("add"));
        const QImage dark = icon.pixmap(24, 24).toImage();
        theme.setMode(Theme::Mode::Light);
        QVERIFY(icon.pixmap(24, 24).toImage() != dark);
    }

    void everyIconPaintsSomething() {
        for (const ActionSpec& spec : actionCatalogue())
            QVERIFY2(paintsSomething(linePixmap(QLatin1String(spec.icon), 24, Qt::black, 1)), spec.icon);
        for (const int side : {16, 48})
            QVERIFY(paintsSomething(applicationIcon().pixmap(side, side)));
    }
};

INTACT_TEST(ThemeTest)
#include "theme_test.moc"
