// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QResource>
#include <QSvgRenderer>

// Q_INIT_RESOURCE must be used outside of any namespace.
static void initIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace intact::ui {

namespace {

QString resourceOf(const QString& name) {
    initIcons();
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray drawing(const QString& name, const QColor& color) {
    return QResource(resourceOf(name)).uncompressedData().replace("#000000", color.name().toLatin1());
}

/// Asks for the colour each time it paints, so a change of the palette needs no new icon.
class LineIconEngine final : public QIconEngine {
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.center() - QPoint((side - 1) / 2, (side - 1) / 2), QSize(side, side));
        painter->drawPixmap(square, linePixmap(m_name, side, color(mode), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return linePixmap(m_name, std::min(size.width(), size.height()), color(mode), 1);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(m_name); }
    [[nodiscard]] QString key() const override { return QStringLiteral("intact-line-icon"); }

private:
    [[nodiscard]] static QColor color(QIcon::Mode mode) {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::ButtonText);
    }
    QString m_name;
};

} // namespace

QIcon lineIcon(const QString& name) {
    return QIcon(new LineIconEngine(name));
}

QPixmap linePixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio) {
    const QString key = QStringLiteral("line/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon applicationIcon() {
    QIcon icon;
    QSvgRenderer renderer(resourceOf(QStringLiteral("intact")));
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace intact::ui
