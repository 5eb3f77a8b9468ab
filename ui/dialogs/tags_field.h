// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <string>
#include <vector>

class QCompleter;

namespace intact::ui {

/// Tags with commas between them; offers those in use while one is typed.
/// Lives on the UI thread; owned by a dialog.
class TagsField final : public QLineEdit {
    Q_OBJECT

public:
    explicit TagsField(const QStringList& known, QWidget* parent = nullptr);

    void setTags(const std::vector<std::string>& tags);
    /// As they stand there, not checked.
    [[nodiscard]] std::vector<std::string> tags() const;

private:
    void offer();
    void take(const QString& tag);
    [[nodiscard]] int beginOfTag() const;

    QCompleter* m_completer;
};

} // namespace intact::ui
