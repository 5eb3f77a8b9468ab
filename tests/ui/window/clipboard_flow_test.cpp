// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/add_dialog.h"
#include "ui/window/add_flow.h"

#include <QTest>

using namespace intact;
using namespace intact::tests;
using namespace intact::ui;

namespace {

OfferedText copied(const char* text) {
    OfferedText offered;
    offered.plain = text;
    return offered;
}

} // namespace

class ClipboardFlowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theClipboardIsLeftAloneUntilItIsToBeWatched() {
        Desk desk;
        desk.window.show();
        desk.window.shell.held = copied("https://a.example/x.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
    }

    void copiedLinksAreOfferedAndNothingMore() {
        Settings settings = with(SettingId::ClipboardWatch, true);
        QVERIFY(settings.set(SettingId::ClipboardPatterns, std::string("*.iso")));
        Desk desk(settings);
        desk.window.show();
        desk.window.shell.held = copied("https://a.example/page");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
        desk.window.shell.held = copied("https://a.example/x.iso https://a.example/y.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        QCOMPARE(desk.clipboardBar().sentence(), QStringLiteral("2 links copied"));
        QVERIFY(desk.window.service.added.empty());
        QVERIFY(desk.window.window->adding().dialog() == nullptr);
        desk.clipboardBar().dismiss();
        Q_EMIT desk.platform.clipboard.maybeChanged(); // the same again
        QVERIFY(desk.clipboardBar().sentence().isEmpty());
        desk.window.shell.held = copied("https://a.example/z.iso");
        Q_EMIT desk.platform.clipboard.maybeChanged();
        button(desk.clipboardBar(), "Add…")->click();
        QVERIFY(desk.window.window->adding().dialog() != nullptr);
        QVERIFY(desk.window.service.added.empty());
    }
};

INTACT_TEST(ClipboardFlowTest)
#include "clipboard_flow_test.moc"
