// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/category.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QDialog>

#include <cstddef>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace intact::ui {

class FolderField;

/// Name, folder and rules of a category. Lives on the UI thread; owned by the window; bridge and theme must outlive it.
class CategoryDialog final : public QDialog {
    Q_OBJECT

public:
    struct Subject {
        std::vector<Category> categories; ///< all there are; among them, or as a new one behind them:
        std::size_t place = 0;
        QString downloadFolder; ///< what relative folders are in
    };

    CategoryDialog(EngineBridge& bridge, const Theme& theme, Subject subject, QWidget* parent = nullptr);

Q_SIGNALS:
    /// All categories as they are to be; checked.
    void changed(const std::vector<intact::Category>& categories);

private:
    void build();
    QLineEdit* addRules(QGridLayout& grid, int row, const QString& label, const QString& hint,
                        const std::vector<std::string>& rules);
    [[nodiscard]] Category category() const;
    void finish();

    const Theme& m_theme;
    Subject m_subject;
    QLineEdit* m_name;
    FolderField* m_folder;
    QLineEdit* m_types = nullptr;
    QLineEdit* m_hosts = nullptr;
    QLineEdit* m_patterns = nullptr;
    QLabel* m_remark;
};

} // namespace intact::ui
