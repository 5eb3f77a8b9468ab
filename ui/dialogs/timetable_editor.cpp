// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/timetable_editor.h"

#include "ui/widgets/label_ink.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

namespace intact::ui {

namespace {

constexpr int kRow = 24;
constexpr int kLeastColumn = 12;

QColor modeColor(HourMode mode, const ThemeColors& colors) {
    switch (mode) {
    case HourMode::Full:
        return colors.accent;
    case HourMode::Slow:
        return colors.received;
    case HourMode::Off:
        return colors.track;
    }
    return colors.track;
}

QPixmap swatch(const QColor& color, const QColor& line) {
    QPixmap pixmap(14, 14);
    pixmap.fill(line);
    QPainter painter(&pixmap);
    painter.fillRect(1, 1, 12, 12, color);
    return pixmap;
}

class HourDelegate final : public QStyledItemDelegate {
public:
    HourDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const ThemeColors& colors = m_theme.colors();
        const auto mode = static_cast<HourMode>(index.data(TimetableModel::ModeRole).toInt());
        const QRect cell = option.rect.adjusted(0, 0, -1, -1);
        painter->fillRect(cell, modeColor(mode, colors));
        if ((option.state & QStyle::State_Selected) == 0)
            return;
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        painter->setPen(QPen(colors.text, focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -2, -2));
    }

private:
    const Theme& m_theme;
};

// Narrow: the usual one keeps more room beside its text than there is in a column.
class HourHeader final : public QHeaderView {
public:
    HourHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const ThemeColors& colors = m_theme.colors();
        painter->fillRect(rect, colors.base);
        painter->setPen(colors.quiet);
        painter->drawText(rect.adjusted(0, 0, rect.width(), 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                          model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
    }

private:
    const Theme& m_theme;
};

} // namespace

TimetableEditor::TimetableEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(new TimetableModel(this)), m_grid(new QTableView(this)) {
    setUpGrid();
    auto* legend = new QHBoxLayout;
    legend->setSpacing(8);
    addBrush(HourMode::Full, tr("Full speed"));
    addBrush(HourMode::Slow, tr("Slow"));
    addBrush(HourMode::Off, tr("Off"));
    for (QToolButton* brush : m_brushes)
        legend->addWidget(brush);
    auto* hint = new QLabel(tr("Choose, then paint over the hours; headings paint whole days and hours."), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    setInk(*hint, theme.colors().quiet);
    legend->addWidget(hint, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(legend);
    layout->addWidget(m_grid);
    setFocusProxy(m_grid);
    setBrush(HourMode::Off);
    recolour();
    connect(&theme, &Theme::changed, this, &TimetableEditor::recolour);
}

void TimetableEditor::setUpGrid() {
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(new HourDelegate(m_theme, m_grid));
    m_grid->setShowGrid(false);
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_grid->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_grid->setTabKeyNavigation(false);
    m_grid->setAccessibleName(tr("Hours of the week"));
    auto* hours = new HourHeader(m_theme, m_grid);
    m_grid->setHorizontalHeader(hours);
    hours->setMinimumSectionSize(kLeastColumn);
    hours->setSectionResizeMode(QHeaderView::Stretch);
    hours->setFixedHeight(kRow);
    hours->setHighlightSections(false);
    hours->setSectionsClickable(true);
    QHeaderView* days = m_grid->verticalHeader();
    days->setSectionResizeMode(QHeaderView::Fixed);
    days->setMinimumSectionSize(kRow);
    days->setDefaultSectionSize(kRow);
    days->setHighlightSections(false);
    days->setSectionsClickable(true);
    m_grid->setFixedHeight(kRow * (Timetable::kDays + 1) + 2);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    connect(hours, &QHeaderView::sectionClicked, this, [this](int hour) { paintAll(hoursOf(-1, hour)); });
    connect(days, &QHeaderView::sectionClicked, this, [this](int day) { paintAll(hoursOf(day, -1)); });
    if (auto* corner = m_grid->findChild<QAbstractButton*>()) {
        corner->setToolTip(tr("The whole week"));
        corner->setAccessibleName(tr("The whole week"));
        connect(corner, &QAbstractButton::clicked, this, [this] { paintAll(hoursOf(-1, -1)); });
    }
}

void TimetableEditor::addBrush(HourMode mode, const QString& text) {
    auto* brush = new QToolButton(this);
    brush->setText(text);
    brush->setCheckable(true);
    brush->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    brush->setFocusPolicy(Qt::StrongFocus);
    brush->setAccessibleDescription(tr("Paints hours"));
    connect(brush, &QToolButton::clicked, this, [this, mode] { setBrush(mode); });
    m_brushes.push_back(brush);
}

void TimetableEditor::setTimetable(const Timetable& timetable) {
    m_model->setTimetable(timetable);
}

void TimetableEditor::setBrush(HourMode mode) {
    m_brush = mode;
    // Not as a group whose members exclude each other: Tab goes to each.
    for (std::size_t number = 0; number < m_brushes.size(); ++number)
        m_brushes[number]->setChecked(number == static_cast<std::size_t>(mode));
}

void TimetableEditor::recolour() {
    for (const HourMode mode : {HourMode::Full, HourMode::Slow, HourMode::Off})
        m_brushes[static_cast<std::size_t>(mode)]->setIcon(
            swatch(modeColor(mode, m_theme.colors()), m_theme.colors().line));
    m_grid->viewport()->update();
}

// A day or hour of -1 stands for all of them.
QModelIndexList TimetableEditor::hoursOf(int day, int hour) const {
    QModelIndexList hours;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if ((day < 0 || row == day) && (hour < 0 || column == hour))
                hours.append(m_model->index(row, column));
        }
    }
    return hours;
}

void TimetableEditor::paintAll(const QModelIndexList& hours) {
    if (m_model->paint(hours, m_brush))
        Q_EMIT edited();
}

void TimetableEditor::paintWithKey(int key) {
    if (key == Qt::Key_F)
        setBrush(HourMode::Full);
    else if (key == Qt::Key_S)
        setBrush(HourMode::Slow);
    else if (key == Qt::Key_O)
        setBrush(HourMode::Off);
    paintAll(m_grid->selectionModel()->selectedIndexes());
}

bool TimetableEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_grid && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<const QKeyEvent*>(event);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_F, Qt::Key_S, Qt::Key_O}) {
            if (press->key() == key && press->modifiers() == Qt::NoModifier) {
                paintWithKey(key);
                return true;
            }
        }
    }
    // What was swept over is painted when the button is let go: the selection shows how far that reaches.
    if (watched == m_grid->viewport() && event->type() == QEvent::MouseButtonRelease &&
        static_cast<const QMouseEvent*>(event)->button() == Qt::LeftButton) {
        paintAll(m_grid->selectionModel()->selectedIndexes());
        m_grid->clearSelection();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace intact::ui
