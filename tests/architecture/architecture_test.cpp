// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace intact::tests;

/// The laws of the house, held against the house.
class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_tree = readSourceTree(INTACT_SOURCE_DIR);
        QVERIFY2(m_tree.contains("core/base/byte_range.h"), INTACT_SOURCE_DIR);
    }

    void law_data() {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < rules().size(); ++i)
            QTest::newRow(rules()[i].name.data()) << static_cast<qsizetype>(i);
    }

    void law() {
        QFETCH(qsizetype, index);
        std::string all;
        for (const std::string& complaint : rules()[static_cast<std::size_t>(index)].check(m_tree))
            all += "\n  " + complaint;
        QVERIFY2(all.empty(), all.c_str());
    }

private:
    SourceTree m_tree;
};

INTACT_TEST(ArchitectureTest)
#include "architecture_test.moc"
