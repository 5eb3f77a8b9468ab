// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/download_row.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace intact::ui {

/// How many downloads there are of each category number and with each tag. A plain value.
class FilingCounts {
public:
    void add(const DownloadRow& row) { change(row, 1); }
    void remove(const DownloadRow& row) { change(row, -1); }
    [[nodiscard]] int ofCategory(std::int64_t id) const { return m_categories.value(id); }
    /// Whatever its case.
    [[nodiscard]] int ofTag(const QString& tag) const { return m_tags.value(tag.toCaseFolded()).count; }
    /// Those in use, each once, sorted.
    [[nodiscard]] QStringList tags() const;
    [[nodiscard]] bool operator==(const FilingCounts&) const = default;

private:
    struct Tag {
        QString text; // as it was met first
        int count = 0;
        [[nodiscard]] bool operator==(const Tag&) const = default;
    };
    void change(const DownloadRow& row, int by);

    QHash<std::int64_t, int> m_categories; // by the row's number, whether there is such a category or not
    QMap<QString, Tag> m_tags;             // by the tag in folded case
};

} // namespace intact::ui
