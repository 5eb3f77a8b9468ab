// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disk/descriptor_limit.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <sys/resource.h>

#include <algorithm>

using namespace intact;

class DescriptorLimitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QCOMPARE(::getrlimit(RLIMIT_NOFILE, &m_before), 0); }
    void cleanup() { QCOMPARE(::setrlimit(RLIMIT_NOFILE, &m_before), 0); }

    void aLowLimitIsRaised() {
        setLimit(512);
        raiseDescriptorLimit();
        QCOMPARE(limit(), std::min(rlim_t{4096}, m_before.rlim_max));
    }

    void aHighLimitStays() {
        const rlim_t high = std::min(rlim_t{4097}, m_before.rlim_max);
        setLimit(high);
        raiseDescriptorLimit();
        QCOMPARE(limit(), high);
    }

private:
    void setLimit(rlim_t current) const {
        const rlimit changed{current, m_before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &changed), 0);
    }
    static rlim_t limit() {
        rlimit now{};
        return ::getrlimit(RLIMIT_NOFILE, &now) == 0 ? now.rlim_cur : 0;
    }

    rlimit m_before{};
};

INTACT_TEST(DescriptorLimitTest)
#include "descriptor_limit_test.moc"
