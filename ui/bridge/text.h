// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace intact::ui {

// The border between the core's UTF-8 and Qt's strings. Pure; from any thread.

[[nodiscard]] QString toText(std::string_view utf8);
/// For one line on screen: control characters and direction overrides, which could fake a name, become "\uFFFD".
[[nodiscard]] QString toDisplayLine(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString& text);

} // namespace intact::ui
