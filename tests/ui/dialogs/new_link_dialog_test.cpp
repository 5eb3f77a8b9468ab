// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_link_dialog.h"

#include "tests/support/test_registry.h"
#include "ui/desktop/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace intact;
using namespace intact::ui;

class NewLinkDialogTest : public QObject {
    Q_OBJECT

private:
    static QPushButton* accept(const NewLinkDialog& dialog) {
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto found = std::ranges::find_if(buttons, &QPushButton::isDefault);
        return found == buttons.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void onlyALinkIsAccepted_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("nothing") << "" << false;
        QTest::newRow("words") << "no link" << false;
        QTest::newRow("link") << "https://example.org/a.iso?token=2" << true;
        QTest::newRow("blanks around") << "  https://example.org/a.iso " << true;
        QTest::newRow("two links") << "https://example.org/a https://example.org/b" << false;
        QTest::newRow("link in a sentence") << "see https://example.org/a" << false;
        QTest::newRow("other scheme") << "smb://example.org/a" << false;
    }
    void onlyALinkIsAccepted() {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const NewLinkDialog dialog(m_theme, QStringLiteral("a.iso"), QStringLiteral("https://old/"), {});
        QVERIFY(accept(dialog) != nullptr && !accept(dialog)->isEnabled());
        dialog.findChild<QLineEdit*>()->setText(text);
        QCOMPARE(accept(dialog)->isEnabled(), good);
        QCOMPARE(dialog.link(), good ? text.trimmed() : QString());
    }

    void theClipboardsLinkIsProposed() {
        const QString fresh = QStringLiteral("https://example.org/a.iso?token=2");
        const LinksFound offered = findLinksInText(fresh.toStdString());
        QCOMPARE(NewLinkDialog(m_theme, QStringLiteral("a.iso"), QStringLiteral("https://old/"), offered).link(),
                 fresh);
        QCOMPARE(NewLinkDialog(m_theme, QStringLiteral("a.iso"), fresh, offered).link(), QString());
    }

private:
    Theme m_theme;
};

INTACT_TEST(NewLinkDialogTest)
#include "new_link_dialog_test.moc"
