// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/download/record.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/filing_fields.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace intact::ui {

class ChecksumField;
class FolderField;
class RequestOptionsBox;

/// The options of a download that is on the list already. Lives on the UI thread; owned by the window; all references
/// must outlive it.
class PropertiesDialog final : public QDialog {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        FilingChoices filing;
        QString baseFolder;       ///< relative folders of categories are in it
        bool hasKeychain = false; ///< logins can be remembered
    };

    PropertiesDialog(Context context, const DownloadRecord& record, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Checked; differs from what was shown.
    void changed(const intact::DownloadRequest& request);
    /// Its login is to be kept.
    void rememberWanted(const intact::DownloadRequest& request);

private:
    void build();
    void suggestFolder();
    void setRecord(const DownloadRecord& record);
    [[nodiscard]] Result<DownloadRequest> request() const;
    void finish();

    Context m_context;
    DownloadRequest m_request;
    QLineEdit* m_name;
    FilingFields* m_filing;
    FolderField* m_folder;
    ChecksumField* m_checksum;
    RequestOptionsBox* m_options;
    QLabel* m_link;
    QLabel* m_remark;
};

} // namespace intact::ui
