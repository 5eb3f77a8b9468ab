// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace intact::ui {

class StartField;

/// What can be said about how one download is fetched: connections, speed, login, what the server is told, mirrors.
/// Lives on the UI thread; owned by a dialog.
class RequestOptionsBox final : public QWidget {
    Q_OBJECT

public:
    explicit RequestOptionsBox(QWidget* parent = nullptr);

    /// Shows what this request says. Names of headers whose values are not known any more stand there without a value.
    void setRequest(const DownloadRequest& request);
    /// Mirrors belong to one file: not for a list of links.
    void setMirrorsShown(bool shown);
    /// Whether there is a keychain for logins.
    void setRememberShown(bool shown);
    /// The person wants the login to be kept beyond the end of the program.
    [[nodiscard]] bool remembersLogin() const;
    /// Writes what is in the fields into the request; what nobody touched stays exactly what it was. Not checked.
    void applyTo(DownloadRequest& request) const;

private:
    void build();
    QLabel* addField(QGridLayout& grid, int row, int column, const QString& label, QWidget* field, int rows = 1);
    QLineEdit* lineEdit(const QString& placeholder);
    QPlainTextEdit* linesEdit(const QString& placeholder);

    QSpinBox* m_connections;
    QSpinBox* m_limit;     // kB/s, 0: none
    QComboBox* m_priority; // in the order of Priority
    StartField* m_start;
    QLineEdit* m_user;
    QLineEdit* m_password;
    QCheckBox* m_remember;
    QLineEdit* m_referer;
    QLineEdit* m_userAgent;
    QLineEdit* m_proxy;
    QPlainTextEdit* m_headers;
    QPlainTextEdit* m_mirrors;
    QLabel* m_mirrorsLabel = nullptr;
    std::optional<std::int64_t> m_exactLimit; // as shown: between two steps of the field perhaps
    int m_shownLimit = 0;
    std::vector<std::string> m_forgotten;
};

} // namespace intact::ui
