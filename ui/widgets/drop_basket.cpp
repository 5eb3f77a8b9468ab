// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drop_basket.h"

#include "ui/desktop/icons.h"

#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QList>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>

namespace intact::ui {

namespace {

constexpr int kSize = 72;
constexpr int kBasketIconSize = 32;
constexpr int kRing = 4;
constexpr int kFromTheEdge = 24;
constexpr int kSixteenths = 16; // of a degree, as QPainter counts
constexpr int kTop = 90 * kSixteenths;
constexpr int kWholeCircle = 360 * kSixteenths;

bool isOnAScreen(const QRect& rect) {
    for (const QScreen* screen : QGuiApplication::screens()) {
        if (screen->geometry().contains(rect))
            return true;
    }
    return false;
}

} // namespace

DropBasket::DropBasket(const Theme& theme)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_theme(theme) {
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setWindowTitle(tr("Drop basket"));
    setAccessibleName(tr("Drop basket"));
    setFixedSize(sizeHint());
    setProgress({});
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DropBasket::sizeHint() const {
    return {kSize, kSize};
}

void DropBasket::setProgress(const OverallProgress& progress) {
    m_progress = progress;
    setToolTip(tr("Drop links here") + QLatin1Char('\n') + overallText(progress));
    setAccessibleDescription(overallText(progress));
    update();
}

void DropBasket::putAt(const QByteArray& place) {
    const QList<QByteArray> numbers = place.split(' ');
    bool isLeft = false;
    bool isTop = false;
    const QPoint wanted(numbers.value(0).toInt(&isLeft), numbers.value(1).toInt(&isTop));
    if (isLeft && isTop && isOnAScreen({wanted, size()})) {
        move(wanted);
        return;
    }
    const QRect free = QGuiApplication::primaryScreen()->availableGeometry();
    move(free.right() - width() - kFromTheEdge, free.bottom() - height() - kFromTheEdge);
}

QByteArray DropBasket::place() const {
    return QByteArray::number(x()) + ' ' + QByteArray::number(y());
}

void DropBasket::paintEvent(QPaintEvent*) {
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_hovered ? colors.selection : colors.base);
    painter.setPen(m_hovered ? colors.accent : colors.line);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    const bool busy = m_progress.running > 0;
    if (busy) {
        const QRect ring = rect().adjusted(kRing * 2, kRing * 2, -kRing * 2, -kRing * 2);
        painter.setPen(QPen(colors.track, kRing));
        painter.drawEllipse(ring);
        painter.setPen(QPen(colors.accent, kRing, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(ring, kTop, -static_cast<int>(m_progress.share().value_or(0) * kWholeCircle));
    }
    painter.drawPixmap((width() - kBasketIconSize) / 2, (height() - kBasketIconSize) / 2,
                       linePixmap(QStringLiteral("downloading"), kBasketIconSize,
                                  busy || m_hovered ? colors.accent : colors.quiet, devicePixelRatioF()));
}

void DropBasket::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_grabbed = event->position().toPoint();
}

void DropBasket::mouseMoveEvent(QMouseEvent* event) {
    if (m_grabbed)
        move(event->globalPosition().toPoint() - *m_grabbed);
}

void DropBasket::mouseReleaseEvent(QMouseEvent*) {
    m_grabbed.reset();
}

void DropBasket::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        Q_EMIT showWanted();
}

void DropBasket::dragEnterEvent(QDragEnterEvent* event) {
    setHovered(event->isAccepted());
}

void DropBasket::dragLeaveEvent(QDragLeaveEvent*) {
    setHovered(false);
}

void DropBasket::dropEvent(QDropEvent* event) {
    setHovered(false);
    if (event->isAccepted())
        Q_EMIT dropped();
}

void DropBasket::setHovered(bool hovered) {
    m_hovered = hovered;
    update();
}

} // namespace intact::ui
