// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/download/checksum.h"
#include "ui/desktop/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace intact::ui {

/// A checksum to type or paste; which algorithm it is shows by its length. Lives on the UI thread; owned by a dialog;
/// the theme must outlive it.
class ChecksumField final : public QWidget {
    Q_OBJECT

public:
    explicit ChecksumField(const Theme& theme, QWidget* parent = nullptr);

    void setChecksum(const std::optional<Checksum>& checksum);
    /// Nothing when the field is empty. Failure: ChecksumInvalid.
    [[nodiscard]] Result<std::optional<Checksum>> checksum() const;

private:
    void showRemark();

    const Theme& m_theme;
    QLineEdit* m_edit;
    QLabel* m_remark;
};

} // namespace intact::ui
