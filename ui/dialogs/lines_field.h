// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;

namespace intact::ui {

/// A list of short texts, one a line; of files, these can be chosen as well as typed.
/// Lives on the UI thread; owned by its parent.
class LinesField final : public QWidget {
    Q_OBJECT

public:
    enum class Of { Texts, Files };

    explicit LinesField(Of what, QWidget* parent = nullptr);

    [[nodiscard]] QStringList lines() const;
    void setLines(const QStringList& lines);
    /// For those who hear it: the focus is in a field within.
    void setSpokenName(const QString& name);

Q_SIGNALS:
    /// The person has chosen a file, or is done with typing.
    void edited();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void chooseFiles();

    QPlainTextEdit* m_edit;
};

} // namespace intact::ui
