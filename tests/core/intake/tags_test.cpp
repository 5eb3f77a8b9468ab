// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/request_check.h"
#include "core/intake/tags.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

std::vector<std::string> numbered(std::size_t count) {
    std::vector<std::string> tags;
    for (std::size_t number = 1; number <= count; ++number)
        tags.push_back("tag " + std::to_string(number));
    return tags;
}

} // namespace

class TagsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTagsAreSplit() {
        QCOMPARE(splitTags(" linux, to read ,,x"), (std::vector<std::string>{"linux", "to read", "x"}));
        QVERIFY(splitTags(" , ").empty());
    }

    void eachStandsOnce() {
        QCOMPARE(*checkTags({" Linux ", "linux", "", "Über"}), (std::vector<std::string>{"Linux", "Über"}));
    }

    void limits_data() {
        QTest::addColumn<std::vector<std::string>>("tags");
        QTest::addColumn<QString>("problem");
        const std::string longest = "äöü" + std::string(37, 'x');
        QTest::newRow("as many as there may be") << numbered(20) << QString();
        QTest::newRow("as long as it may be") << std::vector<std::string>{longest} << QString();
        QTest::newRow("one too many") << numbered(21) << QStringLiteral("20 tags");
        QTest::newRow("too long") << std::vector<std::string>{longest + "x"} << QStringLiteral("40 characters");
        QTest::newRow("a comma") << std::vector<std::string>{"a,b"} << QStringLiteral("comma");
        QTest::newRow("a line break") << std::vector<std::string>{"a\nb"} << QStringLiteral("control");
        QTest::newRow("no text") << std::vector<std::string>{"a\xFF"} << QStringLiteral("control");
    }
    void limits() {
        QFETCH(const std::vector<std::string>, tags);
        QFETCH(QString, problem);
        DownloadRequest request;
        request.url = "https://example.org/x";
        request.directory = "/tmp";
        request.filing.tags = tags;
        const auto checked = checkRequest(request);
        QCOMPARE(checked.has_value(), problem.isEmpty());
        if (checked) {
            QCOMPARE(checked->filing.tags, tags);
            return;
        }
        QCOMPARE(checked.error().reason, FailureReason::TagInvalid);
        QVERIFY2(QString::fromStdString(checked.error().detail).contains(problem), checked.error().detail.c_str());
    }
};

INTACT_TEST(TagsTest)
#include "tags_test.moc"
