// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filing_counts.h"

namespace intact::ui {

void FilingCounts::change(const DownloadRow& row, int by) {
    m_categories[row.categoryId] += by;
    for (const QString& tag : row.tags) {
        Tag& known = m_tags[tag.toCaseFolded()];
        if (known.text.isEmpty())
            known.text = tag;
        known.count += by;
        if (known.count == 0)
            m_tags.remove(tag.toCaseFolded());
    }
}

QStringList FilingCounts::tags() const {
    QStringList tags;
    for (const Tag& tag : m_tags)
        tags.append(tag.text);
    tags.sort(Qt::CaseInsensitive);
    return tags;
}

} // namespace intact::ui
