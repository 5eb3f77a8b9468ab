// SPDX-License-Identifier: GPL-3.0-or-later
// What a finished file says about where it came from.
#include "core/transfer/file_origin.h"
#include "tests/support/engine_harness.h"
#include "tests/support/faulty_file_ops.h"
#include "tests/support/scripted_replies.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cerrno>
#include <sys/xattr.h>

using namespace intact;
using namespace intact::tests;

namespace {

constexpr TestBody kBody{100'000, 71};

// Empty: there is none.
std::string attribute(const std::string& path, const char* name) {
    std::string value(1000, '\0');
    const ssize_t size = ::getxattr(path.c_str(), name, value.data(), value.size());
    value.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return value;
}

void startNoting(EngineHarness& harness) {
    EngineOptions options;
    options.noteOrigin = true;
    harness.start(options);
}

} // namespace

class EngineOriginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QTemporaryDir folder;
        if (::setxattr(folder.path().toUtf8().constData(), "user.intact.test", "1", 1, 0) != 0)
            QSKIP("the file system of the temporary folder has no attributes");
    }

    void itIsToldWhenThePersonWantsIt() {
        EngineHarness harness;
        startNoting(harness);
        finishOne(harness);
        QCOMPARE(attribute(harness.directory() + "/file.bin", FileOrigin::kServerAttribute),
                 std::string("http://127.0.0.1"));
        QCOMPARE(attribute(harness.directory() + "/file.bin", FileOrigin::kReferrerAttribute),
                 std::string("https://site.example"));
    }

    void itIsNotToldOtherwise() {
        EngineHarness harness;
        harness.start();
        finishOne(harness);
        QCOMPARE(attribute(harness.directory() + "/file.bin", FileOrigin::kServerAttribute), std::string());
        QCOMPARE(attribute(harness.directory() + "/file.bin", FileOrigin::kReferrerAttribute), std::string());
    }

    void theWishMayChange() {
        EngineHarness harness;
        harness.start();
        harness.engine().setNoteOrigin(true);
        finishOne(harness);
        QCOMPARE(attribute(harness.directory() + "/file.bin", FileOrigin::kServerAttribute),
                 std::string("http://127.0.0.1"));
    }

    // Many file systems have none.
    void aFileSystemWithoutAttributesIsNoObstacle() {
        FaultyFileOps files;
        files.fail("setAttribute", EOPNOTSUPP, 1, true);
        EngineHarness harness(&files);
        startNoting(harness);
        finishOne(harness);
        QVERIFY(files.count("setAttribute") > 0);
    }

private:
    static void finishOne(EngineHarness& harness) {
        ScriptedServer server(serveFile(kBody));
        DownloadRequest request = harness.request(server.url("/file.bin?key=secret"));
        request.referer = "https://user:pw@site.example/page?session=1";
        harness.add(request);
        QVERIFY(harness.waitForState(State::Complete));
    }
};

INTACT_TEST(EngineOriginTest)
#include "engine_origin_test.moc"
