// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/get/input_list.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>

using namespace intact::get;

namespace {

Parsed<std::vector<InputEntry>> listOf(const std::string& text) {
    std::istringstream stream(text);
    return readInputList(stream, "list.txt");
}

} // namespace

class InputListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsLinksAndChecksums() {
        const auto entries = listOf("# mine\n\n http://a/1 \r\nhttp://a/2#x\tmd5=D41D8CD98F00B204E9800998ECF8427E\n"
                                    "http://a/3");
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t{3});
        QCOMPARE((*entries)[0].url, std::string("http://a/1"));
        QVERIFY(!(*entries)[0].checksum);
        QCOMPARE((*entries)[1].url, std::string("http://a/2#x"));
        QCOMPARE((*entries)[1].checksum->hex(), std::string("d41d8cd98f00b204e9800998ecf8427e"));
        QCOMPARE((*entries)[1].place, std::string("in list.txt, line 4"));
        QCOMPARE((*entries)[2].url, std::string("http://a/3"));
    }

    void mirrorsStandBehindTabs() {
        const auto entries = listOf("http://a/1\thttp://b/1\thttps://c/1\n"
                                    "http://a/2 md5=d41d8cd98f00b204e9800998ecf8427e\t http://b/2 \n"
                                    "http://a/3\thttp://b/3\tmd5=d41d8cd98f00b204e9800998ecf8427e\t\n"
                                    "http://a/4\n");
        QVERIFY(entries);
        QCOMPARE(entries->size(), std::size_t{4});
        QCOMPARE((*entries)[0].url, std::string("http://a/1"));
        QCOMPARE((*entries)[0].mirrors, (std::vector<std::string>{"http://b/1", "https://c/1"}));
        QCOMPARE((*entries)[1].mirrors, std::vector<std::string>{"http://b/2"});
        QVERIFY((*entries)[1].checksum);
        QCOMPARE((*entries)[2].mirrors, std::vector<std::string>{"http://b/3"});
        QVERIFY((*entries)[2].checksum);
        QVERIFY((*entries)[3].mirrors.empty());
    }

    void saysWhereItIsWrong_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("short digest") << QByteArray("http://a/1\nhttp://a/2 sha-256=00\n") << QByteArray("line 2");
        QTest::newRow("no digest") << QByteArray("http://a/1 later\n") << QByteArray("'later', which is no checksum");
        QTest::newRow("three words") << QByteArray("http://a/1 md5=d41d8cd98f00b204e9800998ecf8427e x\n")
                                     << QByteArray("no checksum");
        QTest::newRow("a second link without a TAB")
            << QByteArray("http://a/1 http://b/1\n") << QByteArray("no checksum");
        QTest::newRow("two checksums") << QByteArray("http://a/1 md5=d41d8cd98f00b204e9800998ecf8427e\t"
                                                     "md5=d41d8cd98f00b204e9800998ecf8427e\n")
                                       << QByteArray("a second checksum");
        QTest::newRow("empty") << QByteArray("# nothing\n\n") << QByteArray("no URL in list.txt");
    }

    void saysWhereItIsWrong() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, says);
        const auto entries = listOf(text.toStdString());
        QVERIFY(!entries);
        QVERIFY2(entries.error().message.find(says.toStdString()) != std::string::npos,
                 entries.error().message.c_str());
    }

    void filesAndStandardInput() {
        const QTemporaryDir directory;
        const std::string path = directory.filePath(QStringLiteral("links")).toStdString();
        std::ofstream(path) << "http://a/1\n";
        std::istringstream input("http://a/2\n");
        QCOMPARE(readInputFile(path, input)->front().url, std::string("http://a/1"));
        QCOMPARE(readInputFile("-", input)->front().url, std::string("http://a/2"));
        const auto missing = readInputFile(path + "-not-there", input);
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.find("No such file") != std::string::npos, missing.error().message.c_str());
        const auto folder = readInputFile(directory.path().toStdString(), input);
        QVERIFY(!folder);
        QVERIFY2(folder.error().message.find("Is a directory") != std::string::npos, folder.error().message.c_str());
    }
};

INTACT_TEST(InputListTest)
#include "input_list_test.moc"
