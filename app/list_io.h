// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/list_content.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace intact::app {

// Lists as files, see list_file.h. For a thread that may wait; the errors are sentences for people.

[[nodiscard]] tl::expected<ListContent, QString> readListFile(const QString& path);
/// Replaces the file as a whole or not at all.
[[nodiscard]] tl::expected<void, QString> writeTextFile(const QString& path, const QByteArray& text);
/// The same; a new one is for its owner only.
[[nodiscard]] tl::expected<void, QString> writeListFile(const QString& path, const ListContent& content);

} // namespace intact::app
