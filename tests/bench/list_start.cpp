// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to show the list in a state directory:
//
//     bench_list_start STATE_DIR [BEGUN_NS]
//
// It is the real engine and the real window, on whatever display QT_QPA_PLATFORM names. BEGUN_NS: when the process was
// started, in nanoseconds of CLOCK_MONOTONIC; without it times count from main().
#include "core/engine/engine.h"
#include "core/net/net_loop.h"
#include "tests/support/window_harness.h"
#include "ui/widgets/download_list_view.h"
#include "ui/window/list_panel.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace {

using namespace intact;
using namespace std::chrono_literals;

/// Notes what is seen of the list, and how long the window did not answer. UI thread; owned by main().
class Watch final : public QObject {
public:
    Watch(Instant begun, QAbstractItemModel& rows) : m_begun(begun), m_rows(rows) {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, &Watch::onTick);
        m_tick.start(2ms);
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_rows.rowCount() > 0 && !m_paint.isActive() && !m_painted) {
            m_paint.setSingleShot(true); // behind the painting itself
            connect(&m_paint, &QTimer::timeout, this, [this] { m_painted = now(); });
            m_paint.start(0);
        }
        return false;
    }

    void whole() { m_whole = now(); }

private:
    [[nodiscard]] static Instant now() { return std::chrono::steady_clock::now(); }
    [[nodiscard]] double msSinceBegin(Instant when) const {
        return std::chrono::duration<double, std::milli>(when - m_begun).count();
    }

    void onTick() {
        if (m_last)
            m_longest = std::max(m_longest, now() - *m_last);
        m_last = now();
        if (!m_painted || !m_whole || now() - *m_whole < 3s)
            return;
        std::printf("first rows painted after %.0f ms, all %d there after %.0f ms, longest silence %.0f ms\n",
                    msSinceBegin(*m_painted), m_rows.rowCount(), msSinceBegin(*m_whole),
                    std::chrono::duration<double, std::milli>(m_longest).count());
        QCoreApplication::quit();
    }

    Instant m_begun;
    QAbstractItemModel& m_rows;
    QTimer m_tick;
    QTimer m_paint;
    std::optional<Instant> m_painted;
    std::optional<Instant> m_whole;
    std::optional<Instant> m_last;
    Duration m_longest{};
};

} // namespace

int main(int argc, char** argv) {
    const Instant begun =
        argc > 2 ? Instant(std::chrono::nanoseconds(std::atoll(argv[2]))) : std::chrono::steady_clock::now();
    if (argc < 2 || !initNetworking())
        return EXIT_FAILURE;
    QApplication application(argc, argv);
    const Clock clock;
    FileOps files;
    EngineOptions options;
    options.stateDirectory = argv[1];
    options.resumeAtStart = false; // nothing is to be fetched
    const auto engine = Engine::open(options, clock, files);
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().message().c_str());
        return EXIT_FAILURE;
    }
    tests::FakeShell shell;
    tests::FakeWindowState state;
    tests::FakeFileTasks tasks;
    ui::Theme theme;
    ui::EngineBridge bridge(**engine);
    tests::FakePower power;
    tests::FakeSecrets secrets;
    ui::MainWindow window({bridge, shell, theme, state, tasks, clock, power, secrets, QStringLiteral("/tmp")}, {});
    Watch watch(begun, *window.list().view().model());
    window.list().view().viewport()->installEventFilter(&watch);
    QObject::connect(&bridge, &ui::EngineBridge::listCompleted, &watch, &Watch::whole);
    window.show();
    return QApplication::exec();
}
