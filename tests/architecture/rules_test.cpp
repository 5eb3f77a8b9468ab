// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace intact::tests;

namespace {

// A small house in which everything is right.
SourceTree goodTree() {
    const std::string start = "// SPDX-License-Identifier: GPL-3.0-or-later\n";
    return {
        {"core/base/a.h", start + "#pragma once\nint a();\n"},
        {"core/net/b.h", start + "#pragma once\n#include \"core/base/a.h\"\n"},
        {"core/net/b.cpp", start + "#include \"core/net/b.h\"\n#include <curl/curl.h>\nint a() {\n    return 1;\n}\n"},
        {"core/verify/c.cpp", start + "#include <openssl/evp.h>\n#include <xxhash.h>\n"},
        {"ui/window/main_window.cpp", start + "#include <QLabel>\nauto* x = QCoreApplication::instance();\n"},
        {"packaging/run", "#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"},
    };
}

std::string lines(int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "    f();\n";
    return text;
}

// One thing that is wrong in an otherwise good tree, and the law that must see it.
struct Planted {
    const char* name;
    const char* law;
    const char* path;
    std::string text; // appended to the file
};

const std::vector<Planted>& planted() {
    static const std::vector<Planted> all{
        {"core includes ui", "folders include only what they may", "core/net/b.cpp",
         "#include \"ui/window/main_window.h\"\n"},
        {"net includes a sister", "folders include only what they may", "core/net/b.cpp",
         "#include \"core/verify/c.h\"\n"},
        {"ui includes the network", "folders include only what they may", "ui/window/main_window.cpp",
         "#include \"core/net/b.h\"\n"},
        {"format includes the engine", "folders include only what they may", "ui/format/f.cpp",
         "#include \"core/engine/engine.h\"\n"},
        {"models include widgets", "folders include only what they may", "ui/models/m.cpp",
         "#include \"ui/widgets/w.h\"\n"},
        {"intact-get includes ui", "folders include only what they may", "app/get/main.cpp",
         "#include \"ui/format/f.h\"\n"},
        {"desktop includes actions", "folders include only what they may", "ui/desktop/d.cpp",
         "#include \"ui/actions/a.h\"\n"},
        {"a folder nobody knows", "folders include only what they may", "core/utils/u.cpp", "#include <vector>\n"},
        {"include from beside", "quoted includes are ours, from the root", "core/net/b.cpp", "#include \"b.h\"\n"},
        {"Qt in core", "core and the command line know no Qt", "core/net/b.cpp", "#include <QString>\n"},
        {"Qt in intact-get", "core and the command line know no Qt", "app/get/main.cpp", "#include <QtCore>\n"},
        {"curl in the engine", "other people's libraries have one home", "core/engine/e.cpp",
         "#include <curl/curl.h>\n"},
        {"SQL in the window", "other people's libraries have one home", "ui/window/main_window.cpp",
         "#  include <sqlite3.h>\n"},
        {"SQLiteCpp in disk", "other people's libraries have one home", "core/disk/d.cpp",
         "#include <SQLiteCpp/SQLiteCpp.h>\n"},
        {"OpenSSL in net", "other people's libraries have one home", "core/net/b.cpp", "#include <openssl/evp.h>\n"},
        {"xxHash in stream", "other people's libraries have one home", "core/stream/s.cpp", "#include <xxhash.h>\n"},
        {"headers in a ring", "headers include each other without cycles", "core/base/a.h",
         "#include \"core/net/b.h\"\n"},
        {"a header that includes itself", "headers include each other without cycles", "core/base/a.h",
         "#include \"core/base/a.h\"\n"},
        {"folders in a ring", "folders include each other without cycles", "core/base/a.cpp",
         "#include \"core/net/b.h\"\n"},
        {"a file of 501 lines", "no file is long", "core/base/long.cpp", lines(501)},
        {"a main window of 300 lines", "no file is long", "ui/window/main_window.cpp", lines(297)},
        {"a file of 301 lines among few", "nearly all files are short", "core/base/long.cpp", lines(301)},
        {"a function of 81 lines", "no function is long", "core/base/f.cpp", "int f(int a) {\n" + lines(79) + "}\n"},
        {"no licence", "every file names its licence", "core/base/free.cpp", "int x;\n"},
        {"a script without a licence", "every file names its licence", "packaging/free", "#!/bin/sh\necho\n"},
        {"no guard", "every header has its guard", "core/base/bare.h", "int x();\n"},
        {"left for later", "nothing is left for later", "core/base/a.h", std::string("// TO") + "DO: all\n"},
        {"a singleton", "nothing is a singleton", "core/base/a.h", "static Engine& instance();\n"},
        {"untranslated words", "people's words are translated", "ui/window/main_window.cpp",
         "label->setText(QStringLiteral(\"%1 of them\"));\n"},
        {"a singleton in use", "nothing is a singleton", "core/net/b.cpp", "auto& e = Engine::instance();\n"},
    };
    return all;
}

Complaints complaintsOf(const SourceTree& tree, std::string_view law) {
    const auto rule = std::ranges::find(rules(), law, &Rule::name);
    return rule == rules().end() ? Complaints{} : rule->check(tree);
}

} // namespace

/// A check that cannot fail is a defect: every law is held against a tree that breaks it.
class RulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGoodTreeIsPraised() {
        for (const Rule& rule : rules()) {
            const Complaints complaints = rule.check(goodTree());
            QVERIFY2(complaints.empty(), complaints.empty() ? "" : complaints.front().c_str());
        }
    }

    void everyLawIsBrokenBySomething() {
        for (const Rule& rule : rules())
            QVERIFY2(std::ranges::any_of(planted(), [&](const Planted& p) { return rule.name == p.law; }),
                     rule.name.data());
    }

    void aPlantedFaultIsSeen_data() {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < planted().size(); ++i)
            QTest::newRow(planted()[i].name) << static_cast<qsizetype>(i);
    }

    void aPlantedFaultIsSeen() {
        QFETCH(qsizetype, index);
        const Planted& fault = planted()[static_cast<std::size_t>(index)];
        SourceTree tree = goodTree();
        tree[fault.path] += fault.text;
        const Complaints complaints = complaintsOf(tree, fault.law);
        QVERIFY(!complaints.empty());
        QVERIFY2(complaints.front().find(fault.path) != std::string::npos ||
                     complaints.front().find(folderOf(fault.path)) != std::string::npos,
                 complaints.front().c_str());
    }

    void functionsAreFound_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("found"); // "first line+lines" of each
        const auto row = [](const char* name, const char* code, const char* found) {
            QTest::newRow(name) << QByteArray(code) << QByteArray(found);
        };
        row("plain", "int f(int a)\n{\n  if (a) { g(); }\n}\n", "1+4 ");
        row("in scopes", "namespace a {\nclass B : public C {\n  void f() const override {\n  }\n};\n}\n", "3+2 ");
        row("initialisers", "A::A(int x)\n  : m_a{x}\n  , m_b(x) {\n  f();\n}\n", "1+5 ");
        row("initialisers at the end", "A::A()\n  : m_a{1} {\n}\n", "1+3 ");
        row("tables are none", "const int t[] = {\n 1,\n 2,\n};\nint v{3};\n", "");
        row("enums are none", "enum class E : int {\n A,\n};\nstruct S {\n int a = 0;\n};\n", "");
        row("lambda outside", "auto f = [](int a) {\n  g();\n};\n", "1+3 ");
        row("lambda inside", "void f() {\n  g([] {\n  });\n}\n", "1+4 ");
        row("two", "int f() { return 1; }\nint g() {\n}\n", "1+1 2+2 ");
        row("trailing return", "auto f(int a) -> int {\n}\n", "1+2 ");
        row("template", "template <typename T>\nvoid f(T t) {\n}\n", "1+3 ");
        row("slots", "class A {\nprivate Q_SLOTS:\n  void f() {\n  }\n};\n", "2+3 ");
        row("noise",
            "// void f() {\nconst char* s = \"g() {\"; /* } */ int n = 1'000;\nvoid h() {\n char c = '{';\n}\n",
            "3+3 ");
        row("raw strings", "void h() {\n auto s = R\"x(\n}\n)x\";\n}\n", "1+5 ");
        row("preprocessor", "#define F() {\nvoid h() {\n}\n", "2+2 ");
        row("preprocessor, indented", "  # define F() {\nvoid h() {\n}\n", "2+2 ");
        row("comment inside", "void h() {\n /* } */\n}\n", "1+3 ");
    }

    void functionsAreFound() {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, found);
        std::string seen;
        for (const FunctionBody& body : functionBodies(code.toStdString()))
            seen += std::to_string(body.firstLine) + "+" + std::to_string(body.lines) + " ";
        QCOMPARE(QByteArray::fromStdString(seen), found);
    }
};

INTACT_TEST(RulesTest)
#include "rules_test.moc"
