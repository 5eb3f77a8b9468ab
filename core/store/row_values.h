// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/download/checksum.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace intact {

/// One use of a prepared statement: leaves it reset and without values, whatever happens.
class Use {
public:
    explicit Use(SQLite::Statement& statement) : m_statement(statement) {}
    ~Use() {
        m_statement.tryReset();
        m_statement.clearBindings();
    }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;

private:
    SQLite::Statement& m_statement;
};

/// Binds values one after the other. Texts and blobs are not copied: they must live until the statement has run.
class Binder {
public:
    explicit Binder(SQLite::Statement& statement) : m_statement(statement) {}
    void integer(std::int64_t value) { m_statement.bind(++m_index, value); }
    void text(const std::string& value) { m_statement.bindNoCopy(++m_index, value); }
    void copiedText(const std::string& value) { m_statement.bind(++m_index, value); }
    void nothing() { m_statement.bind(++m_index); }
    void copiedBlob(const std::vector<std::uint8_t>& value) {
        m_statement.bind(++m_index, value.empty() ? "" : static_cast<const void*>(value.data()),
                         static_cast<int>(value.size()));
    }
    void optionalInteger(std::optional<std::int64_t> value) { value ? integer(*value) : nothing(); }
    void optionalTime(const std::optional<WallTime>& value) {
        value ? integer(value->time_since_epoch().count()) : nothing();
    }
    void optionalChecksum(const Checksum* checksum) {
        if (checksum == nullptr) {
            nothing();
            nothing();
        } else {
            integer(static_cast<std::int64_t>(checksum->algorithm));
            copiedBlob(checksum->digest);
        }
    }

private:
    SQLite::Statement& m_statement;
    int m_index = 0;
};

/// Takes values one after the other.
class Taker {
public:
    explicit Taker(SQLite::Statement& statement) : m_statement(statement) {}
    std::int64_t integer() { return next().getInt64(); }
    /// Brought into [least, most].
    std::int64_t integer(std::int64_t least, std::int64_t most) { return std::clamp(integer(), least, most); }
    std::string text() { return next().getString(); }
    std::vector<std::uint8_t> blob() {
        const SQLite::Column column = next();
        const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
        return {bytes, bytes + column.getBytes()};
    }
    std::optional<std::int64_t> optionalInteger() {
        const SQLite::Column column = next();
        return column.isNull() ? std::nullopt : std::optional(column.getInt64());
    }
    std::optional<WallTime> optionalTime() {
        const std::optional<std::int64_t> seconds = optionalInteger();
        return seconds ? std::optional(WallTime(std::chrono::seconds(*seconds))) : std::nullopt;
    }

private:
    SQLite::Column next() { return m_statement.getColumn(m_index++); }

    SQLite::Statement& m_statement;
    int m_index = 0;
};

} // namespace intact
