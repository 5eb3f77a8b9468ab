// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/links.h"
#include "core/settings/settings.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/theme.h"
#include "ui/dialogs/filing_fields.h"
#include "ui/dialogs/link_list_model.h"
#include "ui/models/known_links.h"

#include <QDialog>
#include <QTimer>

#include <cstdint>
#include <string>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeView;

namespace intact::ui {

class ChecksumField;
class FolderField;
class KnownBar;
class RequestOptionsBox;

/// Asks what to download: one link with its name and checksum, or a list with check boxes. What the servers say fills
/// in while one looks. Lives on the UI thread; owned by the window. All references must outlive it.
class AddDialog final : public QDialog {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        const Theme& theme;
        const Settings& settings;
        const DownloadListModel& downloads; ///< what is on the list already
        FilingChoices filing;
        QString baseFolder;       ///< relative folders of categories are in it
        bool hasKeychain;         ///< logins can be remembered
        std::uint64_t& lastToken; ///< of questions to servers; never used twice in one run of the program
    };

    AddDialog(Context context, const QString& folder, QWidget* parent = nullptr);

    /// Adds to what is there.
    void offer(const LinksFound& found);
    /// What a curl command asks for takes the place of what is there.
    void offerCommand(const std::string& command);
    [[nodiscard]] const LinkListModel& links() const { return *m_links; }
    [[nodiscard]] QString folder() const;
    /// It is not just what was suggested.
    [[nodiscard]] bool isFolderChosen() const;

Q_SIGNALS:
    void requested(const std::vector<intact::DownloadRequest>& requests, bool start);
    /// Their logins are to be kept.
    void rememberWanted(const std::vector<intact::DownloadRequest>& requests);
    /// Instead of adding what is on the list already.
    void continueWanted(intact::DownloadId id);
    void showWanted(intact::DownloadId id);

private:
    // add_dialog_layout.cpp
    void setUpFields();
    void setUpList();
    void layOut();
    void layOutOptions(QGridLayout& grid, int row);
    void addButtons(QGridLayout& grid, int row);
    void connectFields();

    // add_dialog.cpp
    void onTyped(const QString& text);
    void setLinks(std::vector<Link> links);
    void takeCommand(const std::string& command);
    void dropCommand();
    [[nodiscard]] bool isOfCommand(const Link& link) const;
    void expandPattern(bool expand);
    void askServers();
    void take(const ProbeAnswer& answer);
    [[nodiscard]] bool isList() const;
    [[nodiscard]] const DownloadRow* knownOne() const;

    // add_dialog_shown.cpp
    void refresh();
    void refreshList();
    void refreshSingle();
    void refreshPattern();
    void refreshFiling();
    void showRemark(const QString& text, bool trouble);
    [[nodiscard]] const Category* categoryOf(const LinkListModel::Entry& entry) const;
    [[nodiscard]] QString folderOf(const Category* category) const;

    // add_dialog_requests.cpp
    [[nodiscard]] DownloadRequest requestOf(const LinkListModel::Entry& entry) const;
    [[nodiscard]] Result<std::vector<DownloadRequest>> requests() const;
    void finish(bool start);

    Context m_context;
    KnownLinks m_known;
    LinkListModel* m_links;
    QLineEdit* m_link;
    QLineEdit* m_name;
    FilingFields* m_filing;
    FolderField* m_folder; // made before the fields below it: Tab goes in the order of making
    ChecksumField* m_checksum;
    QToolButton* m_more;
    RequestOptionsBox* m_options;
    QTreeView* m_list;
    QToolButton* m_choose;
    QCheckBox* m_pattern;
    KnownBar* m_knownBar;
    QLabel* m_source; // what was taken from a curl command
    QLabel* m_remark;
    QLabel* m_linkLabel;
    QLabel* m_nameLabel;
    QLabel* m_checksumLabel;
    QPushButton* m_start = nullptr;
    QPushButton* m_later = nullptr;
    QString m_usualFolder;      // for what has no category with a folder
    QTimer m_pause;             // servers are asked when typing rests
    std::vector<Link> m_single; // what a pattern was expanded from
    std::size_t m_dropped = 0;  // links beyond the limit
    QString m_problem;          // of a command that cannot be taken over
    QString m_commandHost;      // its headers and login are for this server only; empty: there was no command
};

} // namespace intact::ui
