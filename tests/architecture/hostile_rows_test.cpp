// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of hostile input that the specification counts up to row 75 has a test that says its number.
#include "tests/architecture/source_tree.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <array>
#include <cctype>
#include <set>

using namespace intact::tests;

namespace {

constexpr int kLastRow = 75;

// Rows that have nothing to test yet, and what has to come first.
struct Exception {
    int row;
    const char* until;
};
constexpr std::array kExceptions{
    Exception{8, "the clipboard is watched"},
};

// "row 7: a name" in a string literal: the tag of a data row.
std::set<int> rowsIn(std::string_view text) {
    constexpr std::string_view kTag = "\"row ";
    std::set<int> rows;
    for (std::size_t at = text.find(kTag); at != std::string_view::npos; at = text.find(kTag, at + 1)) {
        std::size_t digit = at + kTag.size();
        int row = 0;
        while (digit < text.size() && std::isdigit(static_cast<unsigned char>(text[digit])) != 0)
            row = row * 10 + (text[digit++] - '0');
        if (digit < text.size() && text[digit] == ':')
            rows.insert(row);
    }
    return rows;
}

std::set<int> testedRows(const SourceTree& tree) {
    std::set<int> rows;
    for (const auto& [path, text] : tree) {
        if (path.starts_with("tests/") && !path.starts_with("tests/architecture/") && path.ends_with("_test.cpp"))
            rows.merge(rowsIn(text));
    }
    return rows;
}

} // namespace

class HostileRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowHasATest() {
        const std::set<int> tested = testedRows(readSourceTree(INTACT_SOURCE_DIR));
        for (int row = 1; row <= kLastRow; ++row) {
            const bool excepted =
                std::any_of(kExceptions.begin(), kExceptions.end(), [row](const Exception& e) { return e.row == row; });
            const std::string message = "row " + std::to_string(row);
            QVERIFY2(tested.contains(row) || excepted, (message + " has no test").c_str());
            QVERIFY2(!tested.contains(row) || !excepted, (message + " has a test and is no exception").c_str());
        }
    }

    void tagsAreFound() {
        QCOMPARE(rowsIn("QTest::newRow(\"row 7: a\") << f(\"row 12: b\");"), (std::set<int>{7, 12}));
        QCOMPARE(rowsIn("// row 8: said, not tested\n\"row x\" \"row 9\" \"arrow 3: y\""), std::set<int>{});
        const SourceTree tree{{"tests/core/a_test.cpp", "\"row 1: a\""},
                              {"tests/core/a.cpp", "\"row 2: a\""},
                              {"core/a_test.cpp", "\"row 3: a\""}};
        QCOMPARE(testedRows(tree), std::set<int>{1});
    }
};

INTACT_TEST(HostileRowsTest)
#include "hostile_rows_test.moc"
