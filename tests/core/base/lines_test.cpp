// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lines.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <string>

using namespace intact;

class LinesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesAreTakenOneByOne_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("lines");
        const auto row = [](const char* name, const char* text, const char* lines) {
            QTest::newRow(name) << std::string(text) << std::string(lines);
        };
        row("nothing", "", "");
        row("one without an end", "a", "[a]");
        row("both ends", "a\nb\r\nc\n", "[a][b][c]");
        row("empty ones", "\n\r\na", "[][][a]");
        row("a return alone is no end", "a\rb\n", "[a\rb]");
    }
    void linesAreTakenOneByOne() {
        QFETCH(std::string, text);
        std::string_view rest = text;
        std::string taken;
        while (!rest.empty())
            taken.append("[").append(takeLine(rest)).append("]");
        QTEST(taken, "lines");
    }
};

INTACT_TEST(LinesTest)
#include "lines_test.moc"
