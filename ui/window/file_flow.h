// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/adoption.h"
#include "ui/actions/action_set.h"
#include "ui/bridge/engine_bridge.h"
#include "ui/desktop/desktop_shell.h"
#include "ui/desktop/theme.h"
#include "ui/window/file_tasks.h"

#include <QObject>
#include <QStringList>

#include <cstdint>

class QWidget;

namespace intact::ui {

class AddFlow;
class CategoryModel;
class NoticeBar;

/// Everything that comes out of files or goes into them: lists of links, metalinks, checksum files, the list itself,
/// unfinished files of other programs. What comes of it is told as a notice. Lives on the UI thread; owned by the
/// window; all references must outlive it.
class FileFlow final : public QObject {
    Q_OBJECT

public:
    struct Context {
        EngineBridge& bridge;
        DesktopShell& shell;
        FileTasks& files;
        const Theme& theme;
        AddFlow& adding;
        const CategoryModel& categories;
        NoticeBar& notice; ///< where the files of metalinks that have arrived are offered
    };

    FileFlow(Context context, const ActionSet& actions, QWidget& window);

    enum class Links { Offered, Added };
    /// Files of this computer that were dropped or named at the start, each for what it is. `links`: what is done with
    /// those in lists and metalinks.
    void take(const QStringList& paths, Links links = Links::Offered);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void openLinks();
    void importList();
    void exportList();
    void choosePart();
    void readLinks(const QString& path, Links links = Links::Offered);
    void readChecksums(const QString& path);
    void onChecksums(const ChecksumsTaken& taken);
    void readList(const QString& path);
    void onRecords(std::uint64_t token, const std::vector<DownloadRecord>& records);
    void adopt(const QString& path);
    void ask(const QString& path, DownloadRequest request);
    void onAnswer(const ProbeAnswer& answer);
    void onCopied(const DownloadRequest& request, const Result<AdoptedPart>& part);

    Context m_context;
    QWidget& m_window;
    std::uint64_t m_exportToken = 0; // of the question for the list; 0: none
    QString m_exportPath;
    /// An unfinished file whose size the server is being asked for.
    struct Adopted {
        std::uint64_t token = 0;
        QString path;
        DownloadRequest request;
    };
    std::vector<Adopted> m_adopted;
};

} // namespace intact::ui
