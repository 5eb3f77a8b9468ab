// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/speed_page.h"

#include "ui/format/quantities.h"
#include "ui/widgets/label_ink.h"
#include "ui/widgets/speed_graph.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace intact::ui {

namespace {

using namespace std::chrono_literals;

} // namespace

SpeedPage::SpeedPage(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_graph(new SpeedGraph(theme, this))
    , m_figures(new QLabel(this))
    , m_empty(new QLabel(tr("The speed is shown here while the download runs."), this))
    , m_recent(addChoice(tr("Last 5 minutes")))
    , m_whole(addChoice(tr("Whole download"))) {
    for (QLabel* label : {m_figures, m_empty})
        label->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    setInk(*m_empty, theme.colors().quiet);
    connect(&theme, &Theme::changed, this, [this, &theme] { setInk(*m_empty, theme.colors().quiet); });
    auto* choices = new QButtonGroup(this);
    choices->addButton(m_recent);
    choices->addButton(m_whole);
    m_recent->setChecked(true);
    connect(choices, &QButtonGroup::buttonToggled, this, &SpeedPage::refresh);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_recent);
    head->addWidget(m_whole);
    head->addStretch(1);
    head->addWidget(m_figures);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_graph, 1);
    layout->addWidget(m_empty, 1);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &SpeedPage::refresh);
    clear();
}

QToolButton* SpeedPage::addChoice(const QString& text) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void SpeedPage::show(Source source, bool running, std::optional<std::int64_t> limit) {
    m_source = std::move(source);
    m_running = running;
    m_limit = limit;
    refresh();
}

void SpeedPage::clear() {
    show([]() -> const SpeedHistory* { return nullptr; }, false, std::nullopt);
}

QString SpeedPage::figures() const {
    return m_figures->text();
}

void SpeedPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_timer.start();
    refresh();
}

void SpeedPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_timer.stop();
}

void SpeedPage::refresh() {
    const SpeedHistory* history = m_source();
    const bool known = history != nullptr && !history->isEmpty();
    m_graph->setVisible(known);
    m_figures->setVisible(known);
    m_empty->setVisible(!known);
    if (!known)
        return;
    SpeedGraph::Shown shown;
    shown.endsNow = m_recent->isChecked();
    shown.limit = m_limit;
    shown.series = shown.endsNow ? history->recent(m_clock.now()) : history->whole();
    const double length = static_cast<double>(shown.series.speeds.size()) * shown.series.secondsPerSpeed;
    shown.span = shown.endsNow ? static_cast<double>(SpeedHistory::kRecent) : std::max(length, 10.0);
    const double now = m_running && !shown.series.speeds.empty() ? shown.series.speeds.back() : 0.0;
    m_figures->setText(
        tr("Now %1 · mean %2 · peak %3").arg(speedText(now), speedText(history->mean()), speedText(history->peak())));
    m_graph->setAccessibleDescription(m_figures->text());
    m_graph->show(std::move(shown));
}

} // namespace intact::ui
