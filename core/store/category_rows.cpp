// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/category_rows.h"

#include "core/store/ledger_blob.h"
#include "core/store/row_values.h"

#include <algorithm>

namespace intact {

namespace {

// Rules that cannot be read any more are none: nothing is put into a category that nobody has asked for.
std::vector<std::string> takeLines(Taker& take) {
    return decodeLines(take.blob()).value_or(std::vector<std::string>());
}

} // namespace

StoredCategories readCategories(SQLite::Database& database) {
    StoredCategories stored;
    SQLite::Statement select(database,
                             "SELECT id, name, folder, types, hosts, patterns FROM category ORDER BY place, id");
    while (select.executeStep()) {
        Taker take(select);
        Category category;
        category.id.value = take.integer();
        category.name = take.text();
        category.folder = take.text();
        category.types = takeLines(take);
        category.hosts = takeLines(take);
        category.patterns = takeLines(take);
        stored.next.value = std::max(stored.next.value, category.id.value);
        stored.categories.push_back(std::move(category));
    }
    SQLite::Statement last(database, "SELECT seq FROM sqlite_sequence WHERE name = 'category'");
    stored.everSet = last.executeStep();
    if (stored.everSet)
        stored.next.value = std::max(stored.next.value, last.getColumn(0).getInt64());
    ++stored.next.value;
    return stored;
}

void writeCategories(SQLite::Database& database, const std::vector<Category>& categories) {
    database.exec("DELETE FROM category");
    SQLite::Statement insert(database, "INSERT INTO category (id, place, name, folder, types, hosts, patterns) "
                                       "VALUES (?, ?, ?, ?, ?, ?, ?)");
    std::int64_t place = 0;
    for (const Category& category : categories) {
        const Use use(insert);
        Binder bind(insert);
        bind.integer(category.id.value);
        bind.integer(place++);
        bind.text(category.name);
        bind.text(category.folder);
        bind.copiedBlob(encodeLines(category.types));
        bind.copiedBlob(encodeLines(category.hosts));
        bind.copiedBlob(encodeLines(category.patterns));
        insert.exec();
    }
}

} // namespace intact
