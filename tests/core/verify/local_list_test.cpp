// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/local_list.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact;

namespace {

const std::string kA(64, 'a');
const std::string kB(64, 'b');

} // namespace

class LocalListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereItsFilesLie_data() {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("files"); // "PATH=first digit", "?n": so many contradictions
        const auto row = [](const char* name, const char* list, const std::string& text, const char* files) {
            QTest::newRow(name) << QByteArray(list) << QByteArray::fromStdString(text) << QByteArray(files);
        };
        const std::string two = kA + "  x\n" + kB + " *sub/y\n";
        row("beside it and below", "/d/SHA256SUMS", two, "/d/x=a /d/sub/y=b");
        row("each once", "/d/SHA256SUMS", two + kA + "  ./x\n", "/d/x=a /d/sub/y=b");
        row("the strongest", "/d/CHECKSUM", "MD5 (x) = " + std::string(32, 'c') + '\n' + two, "/d/x=a /d/sub/y=b");
        row("with a whole path", "/d/SHA256SUMS", kA + "  /etc/passwd\n" + kB + "  y\n", "/d/passwd=a /d/y=b");
        row("leading out", "/d/SHA256SUMS", kA + "  ../../etc/x\n" + kB + "  a/../../y\n", "/d/x=a /d/y=b");
        row("leading nowhere", "/d/SHA256SUMS", kA + "  ..\n" + kB + "  sub/\n" + kB + "  .\n", "");
        row("the digest alone", "/d/x.iso.sha256", kA + "\n", "/d/x.iso=a");
        row("contradicting itself", "/d/SHA256SUMS", two + kB + "  x\n", "/d/sub/y=b ?1");
        row("a line end in a name", "/d/SHA256SUMS", '\\' + kA + "  a\\nb\n" + kB + "  y\n", "/d/y=b");
        row("no UTF-8", "/d/SHA256SUMS", kA + "  \xFF\n" + kB + "  y\n", "/d/y=b");
        row("too long", "/d/SHA256SUMS", kA + "  " + std::string(256, 'n') + '\n' + kB + "  y\n", "/d/y=b");
        row("no list", "/d/SHA256SUMS", "<html>not found</html>", "");
    }

    void whereItsFilesLie() {
        QFETCH(const QByteArray, list);
        QFETCH(const QByteArray, text);
        const LocalChecksums found = localChecksums(list.toStdString(), text.toStdString());
        QCOMPARE(found.path, list.toStdString());
        QByteArrayList words;
        for (const ListedFile& file : found.files) {
            QVERIFY(!file.bytes);
            words.append(QByteArray::fromStdString(file.directory + '/' + file.name + '=') +
                         QByteArray::fromStdString(file.expected.hex().substr(0, 1)));
        }
        if (found.contradicted > 0)
            words.append('?' + QByteArray::number(static_cast<qulonglong>(found.contradicted)));
        QTEST(words.join(' '), "files");
    }
};

INTACT_TEST(LocalListTest)
#include "local_list_test.moc"
