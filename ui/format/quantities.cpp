// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/quantities.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace intact::ui {

namespace {

struct QuantitiesTr {
    Q_DECLARE_TR_FUNCTIONS(Quantities)
};

struct Unit {
    double bytes;
    const char* name;
};

constexpr std::array kUnits{
    Unit{1.0, QT_TRANSLATE_NOOP("Quantities", "B")},   Unit{1e3, QT_TRANSLATE_NOOP("Quantities", "kB")},
    Unit{1e6, QT_TRANSLATE_NOOP("Quantities", "MB")},  Unit{1e9, QT_TRANSLATE_NOOP("Quantities", "GB")},
    Unit{1e12, QT_TRANSLATE_NOOP("Quantities", "TB")}, Unit{1e15, QT_TRANSLATE_NOOP("Quantities", "PB")},
};

// The largest unit in which the figure is at least 1 after rounding to three places (999 950 B is 1.0 MB).
const Unit& unitFor(double bytes) {
    for (std::size_t index = kUnits.size() - 1; index > 0; --index) {
        if (bytes >= kUnits[index].bytes * 0.9995)
            return kUnits[index];
    }
    return kUnits.front();
}

int decimalsFor(double bytes, const Unit& unit) {
    return unit.bytes > 1.0 && bytes / unit.bytes < 99.95 ? 1 : 0;
}

QString number(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString withUnit(const QString& figure, const Unit& unit) {
    return figure + QLatin1Char(' ') + QuantitiesTr::tr(unit.name);
}

} // namespace

QString bytesText(std::int64_t bytes) {
    const double value = static_cast<double>(std::max<std::int64_t>(bytes, 0));
    const Unit& unit = unitFor(value);
    return withUnit(number(value / unit.bytes, decimalsFor(value, unit)), unit);
}

QString bytesOfText(std::int64_t received, std::int64_t total) {
    if (received >= total)
        return bytesText(total);
    const double whole = static_cast<double>(total);
    const Unit& unit = unitFor(whole);
    const int decimals = decimalsFor(whole, unit);
    const double step = decimals == 0 ? 1.0 : 10.0;
    const double cut = std::floor(static_cast<double>(std::max<std::int64_t>(received, 0)) / unit.bytes * step) / step;
    //: %1 and %2 are figures in the same unit %3, e.g. "392 of 631 MB"
    return QuantitiesTr::tr("%1 of %2 %3")
        .arg(number(cut, decimals), number(whole / unit.bytes, decimals), QuantitiesTr::tr(unit.name));
}

QString speedText(double bytesPerSecond) {
    const double value = std::max(bytesPerSecond, 0.0);
    const Unit& unit = unitFor(value);
    //: a speed; %1 is a size such as "12.4 MB"
    return QuantitiesTr::tr("%1/s").arg(withUnit(number(value / unit.bytes, decimalsFor(value, unit)), unit));
}

int percentOf(std::int64_t received, std::int64_t total) {
    if (received >= total)
        return 100;
    return static_cast<int>(static_cast<double>(std::max<std::int64_t>(received, 0)) * 100.0 /
                            static_cast<double>(total));
}

QString percentText(std::int64_t received, std::int64_t total) {
    //: a percentage, e.g. "62 %"
    return QuantitiesTr::tr("%L1 %").arg(percentOf(received, total));
}

} // namespace intact::ui
