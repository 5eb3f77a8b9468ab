// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/theme.h"

#include <QDialog>
#include <QStringList>

#include <string>
#include <vector>

class QLabel;

namespace intact::ui {

class TagModel;
class TagsField;

/// The tags of one download or of several at once. Lives on the UI thread; owned by the window; theme and tags must
/// outlive it.
class TagsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `each`: the tags of each of the downloads.
    TagsDialog(const Theme& theme, const TagModel& known, const std::vector<QStringList>& each,
               QWidget* parent = nullptr);

Q_SIGNALS:
    /// What is to be different for all of them; checked.
    void changed(const std::vector<std::string>& added, const std::vector<std::string>& removed);

private:
    void finish();

    const Theme& m_theme;
    std::vector<std::string> m_common; // what all of them have
    TagsField* m_tags;
    QLabel* m_remark;
};

} // namespace intact::ui
