// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace intact::ui {

class CategoryModel;
class TagModel;
class TagsField;

/// What there is to choose from. Plain references; UI thread.
struct FilingChoices {
    const CategoryModel& categories;
    const TagModel& tags;
};

/// Category and tags of one download, or of all links of a list. Lives on the UI thread; owned by a dialog. What there
/// is to choose from must outlive it.
class FilingFields final : public QWidget {
    Q_OBJECT

public:
    explicit FilingFields(FilingChoices choices, QWidget* parent = nullptr);

    void setFiling(const Filing& filing);
    /// The tags are not checked; by rule, the category is the one that was shown last.
    [[nodiscard]] Filing filing() const;
    /// What the rules say at the moment. `each`: there are many links, and each has its own.
    void setByRule(std::optional<CategoryId> id, bool each = false);

Q_SIGNALS:
    /// The person has chosen another category.
    void categoryChosen();

private:
    void fill();
    void choose(const CategoryChoice& category);

    const CategoryModel& m_categories;
    QComboBox* m_category;
    TagsField* m_tags;
    std::optional<CategoryChoice> m_kept; // as it was set, until the person chooses: perhaps of one that is gone
    std::optional<CategoryId> m_byRule;
    bool m_each = false;
};

} // namespace intact::ui
