// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/command_template.h"

#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

using Words = std::vector<std::string>;
Q_DECLARE_METATYPE(Words)

class CommandTemplateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data() {
        QTest::addColumn<std::string>("line");
        QTest::addColumn<Words>("expected"); // empty: refused
        const auto row = [](const char* name, const char* line, Words expected) {
            QTest::newRow(name) << std::string(line) << std::move(expected);
        };
        row("plain", "notify-send done", {"notify-send", "done"});
        row("a path with blanks and quotes is one word", "open {path}", {"open", "/d/it's $(rm -rf) \"a\" file;x"});
        row("inside a word", "tool --file={path} --size={size}",
            {"tool", "--file=/d/it's $(rm -rf) \"a\" file;x", "--size=42"});
        row("inside quotes", "tool 'the {size} of' \"{size}\"", {"tool", "the 42 of", "42"});
        row("what was filled in is not looked at again", "tool {name}", {"tool", "{size}"});
        row("an unknown name stays", "tool {other} { } {size", {"tool", "{other}", "{", "}", "{size"});
        row("two in a row", "tool {size}{size}{{size}}", {"tool", "4242{42}"});
        row("an empty fact is an empty word", "tool {digest} x", {"tool", "", "x"});
        row("the program stays as it was written", "{path} x", {"{path}", "x"});
        row("no program", "   ", {});
        row("an empty program", "'' x", {});
        row("only a shell could do this", "tool $HOME", {});
        row("nor is it two commands", "tool; rm x", {});
        row("an open quote", "tool 'x", {});
    }
    void words() {
        QFETCH(const std::string, line);
        QFETCH(const Words, expected);
        const CommandFacts facts{
            {"path", "/d/it's $(rm -rf) \"a\" file;x"}, {"name", "{size}"}, {"size", "42"}, {"digest", ""}};
        const auto command = commandFromTemplate(line, facts);
        QCOMPARE(command.has_value(), !expected.empty());
        if (command)
            QCOMPARE(*command, expected);
        else
            QVERIFY(!command.error().empty());
    }
};

INTACT_TEST(CommandTemplateTest)
#include "command_template_test.moc"
