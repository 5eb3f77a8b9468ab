// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace intact::ui {

class FolderField;
class LinkListModel;

/// Asks what to download: one link with its name and checksum, or a list with check boxes. What the servers say fills
/// in while one looks. Lives on the UI thread; owned by the window. All references must outlive it.
class AddDialog final : public QDialog {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        const Settings& settings;
        std::uint64_t& lastToken; ///< of questions to servers; never used twice in one run of the program
    };

    AddDialog(Context context, const QString& folder, QWidget* parent = nullptr);

    /// Adds to what is there.
    void offer(const LinksFound& found);
    [[nodiscard]] const LinkListModel& links() const { return *m_links; }
    [[nodiscard]] QString folder() const;

Q_SIGNALS:
    void requested(const std::vector<intact::DownloadRequest>& requests, bool start);

private:
    void buildFields();
    void buildButtons();
    void onTyped(const QString& text);
    void setLinks(std::vector<Link> links);
    void askServers();
    void take(const ProbeAnswer& answer);
    void refresh();
    void showRemark(const QString& text, bool trouble);
    void showChecksum();
    [[nodiscard]] bool isList() const;
    [[nodiscard]] Result<std::vector<DownloadRequest>> requests() const;
    void finish(bool start);

    Context m_context;
    LinkListModel* m_links;
    QLineEdit* m_link;
    QLineEdit* m_name;
    FolderField* m_folder; // made before the field below it: Tab goes in the order of making
    QLineEdit* m_checksum;
    QLabel* m_checksumRemark;
    QLabel* m_remark;
    QLabel* m_nameLabel;
    QLabel* m_linkLabel;
    QLabel* m_checksumLabel;
    QTreeView* m_list;
    QPushButton* m_start;
    QPushButton* m_later;
    QTimer m_pause; // servers are asked when typing rests
};

} // namespace intact::ui
