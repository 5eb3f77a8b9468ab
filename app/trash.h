// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace intact::app {

/// Moves a file to the trash of its disk and gives its place there (freedesktop.org, Trash specification 1.0); empty
/// when there was no such file. For a thread that may wait; the error is a sentence for people, and then the file is
/// where it was, or the sentence says where it is.
[[nodiscard]] tl::expected<QString, QString> moveToTrash(const QString& path);

/// Whether this place is one in which a trash keeps its files. Pure.
[[nodiscard]] bool isInTrash(const QString& path);

} // namespace intact::app
