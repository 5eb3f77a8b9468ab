// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/text_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

class TextListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data() {
        QTest::addColumn<std::vector<std::string>>("items");
        QTest::addColumn<std::string>("text");
        using Items = std::vector<std::string>;
        QTest::newRow("none") << Items{} << std::string();
        QTest::newRow("one") << Items{"/a b/c.gpg"} << std::string("/a b/c.gpg");
        QTest::newRow("two") << Items{"/a", "/b"} << std::string("/a;/b");
        QTest::newRow("what stands between") << Items{"/a;b", "\\", "c\\;"} << std::string("/a\\;b;\\\\;c\\\\\\;");
    }
    void thereAndBack() {
        QFETCH(const std::vector<std::string>, items);
        QFETCH(const std::string, text);
        QCOMPARE(textOfItems(items), text);
        QCOMPARE(itemsOfText(text), items);
    }

    void whatSomebodyTyped() {
        QCOMPARE(itemsOfText(";;/a;;/b;"), (std::vector<std::string>{"/a", "/b"}));
        QCOMPARE(itemsOfText("/a\\"), (std::vector<std::string>{"/a\\"}));
        QCOMPARE(textOfItems({"", "/a", ""}), std::string("/a"));
    }
};

INTACT_TEST(TextListTest)
#include "text_list_test.moc"
