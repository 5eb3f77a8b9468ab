// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/list_content.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace intact::app {

/// The whole list as one JSON file, docs/list-format.md. Pure; any thread. No secret gets in: of a request there is
/// what is stored of it, see core/download/secrets.h.

[[nodiscard]] QByteArray writeList(const ListContent& content);

/// The downloads of such a file, in its order, checked as if a person had asked for each: unfinished ones paused and
/// without bytes, finished ones complete. Number, position and part token are not set. All or nothing: a sentence for
/// people says what is wrong with a file that cannot be used.
[[nodiscard]] tl::expected<ListContent, QString> readList(const QByteArray& content);

} // namespace intact::app
