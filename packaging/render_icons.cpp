// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the program's icon in the sizes that desktops ask for, so that the drawing is its only source:
// render_icons DRAWING OUTPUT SIDE.
#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <cstdlib>

int main(int argc, char** argv) {
    constexpr int kArguments = 4;
    if (argc != kArguments)
        return EXIT_FAILURE;
    const int side = std::atoi(argv[3]);
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    QImage image(side, side, QImage::Format_ARGB32);
    if (!drawing.isValid() || image.isNull())
        return EXIT_FAILURE;
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    return image.save(QString::fromLocal8Bit(argv[2]), "PNG") ? EXIT_SUCCESS : EXIT_FAILURE;
}
