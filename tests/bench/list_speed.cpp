// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is busy with a long list for what people do with it, from
// the key to the painted list:
//
//     bench_list_speed [--processor] [ROWS ...]
//
// Without ROWS 100000 and 10000. With --processor only the time counts in which
// the window's thread had a processor, for a machine that others use as well.
// The real window at 1280 × 800 over an engine that downloads nothing, on
// whatever display QT_QPA_PLATFORM names. Each figure is the median over five
// runs: of their medians, their 99th percentiles and their longest times.
#include "tests/support/window_harness.h"
#include "ui/models/download_columns.h"
#include "ui/widgets/download_list_view.h"
#include "ui/window/list_panel.h"
#include "ui/window/main_tool_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <thread>

namespace {

using namespace intact;
using namespace std::chrono_literals;
using Milliseconds = std::chrono::duration<double, std::milli>;

constexpr int kRuns = 5;
constexpr int kRunning = 16;

double percentile(std::vector<double> times, double part) {
    if (times.empty())
        return 0;
    std::ranges::sort(times);
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1) + 0.5)];
}

/// The window with its list, and what a person does with it.
class Bench {
public:
    Bench(int rows, clockid_t clock) : m_rows(rows), m_clock(clock) {
        m_harness.service.load(tests::manyRecords(rows));
        m_harness.window->resize(1280, 800);
        m_harness.window->show();
        while (m_harness.rows().rowCount() < rows)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        m_harness.selectRow(0);
        settle();
    }

    void all() {
        measure("typing in the search", 50, [this] { return typing(); });
        for (const ui::Column& column : ui::downloadColumns())
            measure(qPrintable(QStringLiteral("sorting by ") + ui::columnTitle(column).toLower()), 150,
                    [this, &column] { return sorting(column); });
        view().sortByColumn(ui::sectionOf(ui::ColumnId::Added), Qt::DescendingOrder);
        measure("state filter", 50, [this] { return filtering(); });
        measure("PageDown", 10, [this] { return pages(); });
        measure("Ctrl+A", 40, [this] { return selecting(); });
        measure("a frame while scrolling", 16, [this] { return scrolling(); });
        measure(
            "16 run: busy at a stretch", 30, [this] { return running(ui::ColumnId::Added); }, 1);
        measure(
            "16 run, sorted by speed", 30, [this] { return running(ui::ColumnId::Speed); }, 1);
        view().selectAll();
        measure(
            "16 run, all selected", 30, [this] { return running(ui::ColumnId::Progress); }, 1);
        view().sortByColumn(ui::sectionOf(ui::ColumnId::Added), Qt::DescendingOrder);
        m_harness.selectRow(0);
        measure(
            "one is added", 30, [this] { return adding(); }, 1);
        measure(
            "one is removed", 30, [this] { return removing(); }, 1);
        view().selectAll();
        measure("all selected are asked for", 30, [this] { return asking(); });
        measure(
            "all are paused", 30, [this] { return pausingAll(); }, 1);
        measure(
            "all are removed and back", 30, [this] { return removingAll(); }, 1);
    }

private:
    [[nodiscard]] QTreeView& view() { return m_harness.view(); }

    /// `part`: of the times have to be within the target, 0.99 or all.
    void measure(const char* what, double target, const std::function<std::vector<double>()>& once,
                 double part = 0.99) {
        std::vector<double> medians;
        std::vector<double> highest;
        std::vector<double> longest;
        for (int run = 0; run < kRuns; ++run) {
            const std::vector<double> times = once();
            medians.push_back(percentile(times, 0.5));
            highest.push_back(percentile(times, 0.99));
            longest.push_back(percentile(times, 1));
        }
        const double p99 = percentile(highest, 0.5);
        const double worst = percentile(longest, 0.5);
        const double judged = part < 1 ? p99 : worst;
        std::printf("%6d rows  %-26s median %6.1f ms  p99 %6.1f ms  longest %6.1f "
                    "ms  target %3.0f ms%s\n",
                    m_rows, what, percentile(medians, 0.5), p99, worst, target, judged > target ? "  MISSED" : "");
        std::fflush(stdout);
    }

    // Everything that has become due is done and seen.
    void settle() {
        QCoreApplication::processEvents();
        view().viewport()->repaint();
    }

    template <typename Step>
    double timed(Step step) {
        const Milliseconds begun = now();
        step();
        settle();
        return (now() - begun).count();
    }

    std::vector<double> typing() {
        QLineEdit& search = m_harness.window->findChild<ui::MainToolBar*>()->search();
        std::vector<double> times;
        for (const char* text : {"archive-9999", "tar.gz", "example.org", "downloads", "nothing"}) {
            for (const char* letter = text; *letter != '\0'; ++letter)
                times.push_back(timed([&] { QTest::keyClick(&search, *letter); }));
            while (!search.text().isEmpty())
                times.push_back(timed([&] { QTest::keyClick(&search, Qt::Key_Backspace); }));
        }
        return times;
    }

    std::vector<double> sorting(const ui::Column& column) {
        std::vector<double> times;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            times.push_back(timed([&] { view().sortByColumn(ui::sectionOf(column.id), order); }));
        return times;
    }

    std::vector<double> filtering() {
        std::vector<double> times;
        for (const ui::StateFilter filter : {ui::StateFilter::Finished, ui::StateFilter::Paused,
                                             ui::StateFilter::Failed, ui::StateFilter::Waiting, ui::StateFilter::All})
            times.push_back(timed([&] { m_harness.window->list().setStateFilter(filter); }));
        return times;
    }

    std::vector<double> pages() {
        std::vector<double> times;
        for (const int start : {0, m_rows / 2, m_rows - m_rows / 10}) {
            m_harness.selectRow(start);
            settle();
            for (int press = 0; press < 40; ++press)
                times.push_back(timed([&] { QTest::keyClick(&view(), Qt::Key_PageDown); }));
        }
        return times;
    }

    std::vector<double> selecting() {
        std::vector<double> times;
        for (int press = 0; press < 5; ++press) {
            times.push_back(timed([&] { QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier); }));
            m_harness.selectRow(press);
            settle();
        }
        return times;
    }

    std::vector<double> scrolling() {
        std::vector<double> times;
        QScrollBar& bar = *view().verticalScrollBar();
        constexpr int kFrames = 400;
        for (int frame = 0; frame <= kFrames; ++frame) {
            const auto place = static_cast<std::int64_t>(bar.maximum()) * frame / kFrames;
            times.push_back(timed([&] { bar.setValue(static_cast<int>(place)); }));
        }
        return times;
    }

    // Sixteen run, tell of themselves ten times a second, and end and are
    // followed by others three times a second.
    void run(std::atomic<bool>& over) {
        std::int64_t first = m_nextToRun;
        for (int round = 0; !over; ++round) {
            for (std::int64_t id = first; id < first + kRunning; ++id)
                m_harness.service.push(progress(id, round));
            if (round % 3 == 0) {
                m_harness.service.push(changed(first++, State::Complete));
                m_harness.service.push(changed(first + kRunning - 1, State::Downloading));
            }
            std::this_thread::sleep_for(100ms);
        }
        m_nextToRun = first + kRunning;
    }

    [[nodiscard]] static DownloadChanged changed(std::int64_t id, State state) { return {record(id, state), {}}; }

    [[nodiscard]] static Progress progress(std::int64_t id, int round) {
        Progress news;
        news.id = {id};
        news.received = 1'000'000 + round * 10'000;
        news.total = 100'000'000;
        news.bytesPerSecond = static_cast<double>((id * 7919 + round * 104'729) % 10'000'000);
        news.connections = 8;
        for (int run = 0; run < 8; ++run)
            news.ranges.push_back({run * 10'000'000, run * 10'000'000 + 1'000'000 + round * 1'000});
        return news;
    }

    // One by one, as they come from the engine.
    std::vector<double> adding() {
        std::vector<double> times;
        for (int turn = 0; turn < 10; ++turn)
            times.push_back(timed([this] { m_harness.service.push(added(++m_lastId)); }));
        return times;
    }

    // The newest, the oldest and some between; they come back.
    std::vector<double> removing() {
        std::vector<double> times;
        for (const std::int64_t id : {1, 2, m_rows / 2, m_rows - 1, m_rows}) {
            times.push_back(timed([&] { m_harness.service.push(DownloadRemoved{{id}}); }));
            times.push_back(timed([&] { m_harness.service.push(added(id)); }));
        }
        return times;
    }

    // What stands before each command to the engine.
    std::vector<double> asking() {
        return {timed([this] { m_asked += m_harness.window->list().selectedIds().size(); }),
                timed([this] { m_asked += m_harness.window->list().selectedRows().size(); })};
    }

    std::vector<double> pausingAll() {
        return stretches([this] {
            for (std::int64_t id = 1; id <= m_rows; ++id)
                m_harness.service.push(changed(id, State::Paused));
        });
    }

    std::vector<double> removingAll() {
        std::vector<double> gaps = stretches([this] {
            for (std::int64_t id = 1; id <= m_rows; ++id)
                m_harness.service.push(DownloadRemoved{{id}});
        });
        const std::vector<double> back = stretches([this] {
            for (std::int64_t id = 1; id <= m_rows; ++id)
                m_harness.service.push(added(id));
        });
        gaps.insert(gaps.end(), back.begin(), back.end());
        return gaps;
    }

    [[nodiscard]] static DownloadAdded added(std::int64_t id) { return {record(id, State::Paused)}; }

    // As in the list, but for its state.
    [[nodiscard]] static DownloadRecord record(std::int64_t id, State state) {
        DownloadRecord record = tests::sampleRecord(id, "archive-" + std::to_string(id) + ".tar.gz", state);
        record.addedAt = tests::kSampleNow - std::chrono::seconds(id);
        return record;
    }

    std::vector<double> running(ui::ColumnId column) {
        view().sortByColumn(ui::sectionOf(column), Qt::DescendingOrder);
        for (std::int64_t id = m_nextToRun; id < m_nextToRun + kRunning; ++id)
            m_harness.service.push(changed(id, State::Downloading));
        settle();
        std::atomic<bool> over{false};
        QTimer::singleShot(3000, &m_harness.view(), [&over] { over = true; });
        return stretches([this, &over] { run(over); });
    }

    // How long the event loop did not come round while an engine on a thread of
    // its own does this, until all of it has been shown. Times of a millisecond
    // or two are those of the clock that looks.
    std::vector<double> stretches(const std::function<void()>& engine) {
        std::vector<double> gaps;
        std::optional<Milliseconds> last;
        QTimer tick;
        tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
            const Milliseconds time = now();
            if (last)
                gaps.push_back((time - *last).count());
            last = time;
        });
        tick.start(1ms);
        std::atomic<bool> done{false};
        std::thread thread([&engine, &done] {
            engine();
            done = true;
        });
        while (!done)
            QTest::qWait(10);
        thread.join();
        QTest::qWait(500);
        return gaps;
    }

    [[nodiscard]] Milliseconds now() const {
        timespec time{};
        clock_gettime(m_clock, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    int m_rows;
    clockid_t m_clock;
    tests::WindowHarness m_harness;
    std::int64_t m_nextToRun = 1;
    std::int64_t m_lastId = m_rows + 1000;
    std::size_t m_asked = 0;
};

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    std::vector<int> counts;
    clockid_t clock = CLOCK_MONOTONIC;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--processor") == 0)
            clock = CLOCK_THREAD_CPUTIME_ID;
        else
            counts.push_back(std::atoi(argv[i]));
    }
    if (counts.empty())
        counts = {100'000, 10'000};
    for (const int count : counts)
        Bench(count, clock).all();
    return EXIT_SUCCESS;
}
