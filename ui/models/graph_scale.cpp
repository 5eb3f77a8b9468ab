// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/graph_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace intact::ui {

namespace {

constexpr std::array kTimes{1.0,   2.0,    5.0,    10.0,   15.0,    30.0,    60.0,    120.0,   300.0,    600.0,
                            900.0, 1800.0, 3600.0, 7200.0, 10800.0, 21600.0, 43200.0, 86400.0, 172800.0, 604800.0};

} // namespace

std::vector<double> roundSteps(double largest, int most) {
    const double least = std::max(largest, 1e-9) / std::max(most, 2);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    std::vector<double> steps{0};
    while (steps.back() < largest * (1 - 1e-9))
        steps.push_back(static_cast<double>(steps.size()) * step);
    return steps;
}

std::vector<double> timeSteps(double longest, int most) {
    const double least = longest / std::max(most, 2);
    const auto* found = std::ranges::find_if(kTimes, [least](double step) { return step >= least; });
    const double step = found != kTimes.end() ? *found : std::ceil(least / kTimes.back()) * kTimes.back();
    std::vector<double> steps{0};
    while (static_cast<double>(steps.size()) * step <= longest * (1 + 1e-9))
        steps.push_back(static_cast<double>(steps.size()) * step);
    return steps;
}

} // namespace intact::ui
