// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace intact {

/// A sound database of a program that is newer than this one: left as it is.
class NewerDatabase : public SQLite::Exception {
public:
    explicit NewerDatabase(const std::string& sentence) : SQLite::Exception(sentence) {}
};

/// Opens the queue database with its pragmas, checks it and brings its schema up to date, all in one transaction.
/// `vfs`: SQLite's name of what it reaches the disk through; empty: the system's. Throws SQLite::Exception; see
/// meansUnusable() and NewerDatabase.
[[nodiscard]] SQLite::Database openQueueDatabase(const std::string& path, const std::string& vfs = {});

/// The database itself is at fault (damaged, of a newer version, another program's), not the disk or the moment.
[[nodiscard]] bool meansUnusable(const SQLite::Exception& exception);

} // namespace intact
